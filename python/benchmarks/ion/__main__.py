"""Shows how fast Ion is beside its peers: `python python/benchmarks/ion [options]`.

The samples are taken by `abut-bench ion`, side by side; this draws them and writes docs/performance.md.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
from pathlib import Path

from chart import chart
from report import Figures, goals, page, tables

ROOT = Path(__file__).resolve().parents[3]
PAGE = ROOT / "docs" / "performance.md"
PICTURE = ROOT / "docs" / "images" / "ion.svg"
BEGIN, END = "<!-- ion: begin -->", "<!-- ion: end -->"


def measured(rounds: int) -> Figures:
    """Takes the samples."""
    command = ["swift", "build", "-c", "release", "--product", "abut-bench"]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    bench = Path(answer([*command, "--show-bin-path"]).strip()) / "abut-bench"
    return read(answer([str(bench), "ion", "--rounds", str(rounds), "--json"]))


def read(text: str) -> Figures:
    figures: Figures = json.loads(text)
    return figures


def answer(command: list[str]) -> str:
    return subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout


def write(figures: Figures, rounds: int) -> None:
    """Puts the run into the page, and draws it."""
    text = PAGE.read_text()
    if BEGIN not in text:
        text = f"{text.rstrip()}\n\n{BEGIN}\n{END}\n"
    section = "\n".join([BEGIN, *page(figures, rounds), END])
    PAGE.write_text(re.sub(f"{BEGIN}.*{END}", lambda _: section, text, flags=re.DOTALL))
    PICTURE.write_text(chart(figures))


def main() -> None:
    parser = argparse.ArgumentParser(prog="ion", description="measure Ion")
    parser.add_argument("--rounds", type=int, default=9, help="samples of every case in every way")
    parser.add_argument("--write", action="store_true", help="update docs/performance.md and its chart")
    parser.add_argument("--figures", type=Path, help="show what `abut-bench ion --json` wrote to this file")
    options = parser.parse_args()
    figures = read(options.figures.read_text()) if options.figures else measured(options.rounds)
    print("\n".join([*tables(figures), "", *goals(figures)]))
    if options.write:
        write(figures, options.rounds)


if __name__ == "__main__":
    main()
