"""Shows how fast KIO runs programs beside its peers: `python python/benchmarks/kio [options]`.

The samples are taken by `abut-bench kio`, side by side; this draws them and writes docs/performance.md.
Vectors are measured by `python python/benchmarks/kio/vectors.py`.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import subprocess
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PAGE = ROOT / "docs" / "performance.md"
PICTURE = ROOT / "docs" / "images" / "kio.svg"
BEGIN, END = "<!-- kio: begin -->", "<!-- kio: end -->"
PEERS = ("Lua 5.4", "LuaJIT -joff", "CPython")
TITLES = {
    "fib": "Fibonacci numbers",
    "iloop": "integers",
    "floop": "fractions",
    "mandelbrot": "Mandelbrot set",
    "sieve": "prime sieve",
    "native": "calls of a native",
    "concat": "texts",
    "globals": "globals",
}
WIDTH, LEFT, RIGHT, BAR, SCALE = 860, 190, 60, 14, 16.0
STYLE = """
text { font: 12px system-ui, sans-serif; fill: #24292f }
.title { font-weight: 600 } .bar { fill: #1f883d } .one { stroke: #8c959f; stroke-dasharray: 3 3 }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .bar { fill: #3fb950 } }"""
Figures = Mapping[str, Mapping[str, float]]  # program -> way -> milliseconds


def measured(rounds: int) -> Figures:
    """Takes the samples."""
    command = ["swift", "build", "-c", "release", "--product", "abut-bench"]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    bench = Path(answer([*command, "--show-bin-path"]).strip()) / "abut-bench"
    figures: Figures = json.loads(answer([str(bench), "kio", "--rounds", str(rounds), "--json"]))
    return figures


def answer(command: list[str]) -> str:
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def speeds(figures: Figures, peer: str) -> dict[str, float]:
    """How many times as fast as a peer KIO is, by program; last the geometric mean."""
    rows = {name: figures[name] for name in TITLES if peer in figures.get(name, {})}
    found = {name: row[peer] / row["KIO"] for name, row in rows.items()}
    if found:
        found["mean"] = math.exp(sum(map(math.log, found.values())) / len(found))
    return found


def table(figures: Figures) -> Iterator[str]:
    times, ratios = " | ".join(f"{peer}, ms" for peer in PEERS), " | ".join(PEERS)
    yield f"| program | KIO, ms | {times} | {ratios} |"
    yield "|---|" + "--:|" * (1 + 2 * len(PEERS))
    for name, title in TITLES.items():
        row = figures.get(name)
        if row is None:
            continue
        times = [f"{row[peer]:.1f}" if peer in row else "-" for peer in PEERS]
        ratios = [f"{row[peer] / row['KIO']:.2f}" if peer in row else "-" for peer in PEERS]
        yield f"| {title} | {row['KIO']:.1f} | " + " | ".join(times + ratios) + " |"
    means = [speeds(figures, peer).get("mean") for peer in PEERS]
    yield "| **geometric mean** | |" + " |" * len(PEERS) + " " + " | ".join(
        "-" if mean is None else f"**{mean:.2f}**" for mean in means
    ) + " |"


def page(figures: Figures, rounds: int) -> Iterator[str]:
    yield "## KIO beside Lua and Python"
    yield ""
    yield "The same programs as bytecode of KIO and as source of the others: milliseconds of the processor,"
    yield f"and how many times as fast KIO is. Medians of {rounds} rounds, each with one sample of everything"
    yield "in a new order."
    yield ""
    yield "![How many times as fast as Lua 5.4](images/kio.svg)"
    yield ""
    yield from table(figures)
    yield ""
    yield "Repeat it with `abut-bench kio`, or `python python/benchmarks/kio --write`, which updates this"
    yield "section; both need `lua5.4` and `luajit`. The programs are in `python/benchmarks/kio/programs`."


def chart(values: Mapping[str, float]) -> str:
    lines, y = [], 40
    one = LEFT + math.log2(2) / math.log2(SCALE * 2) * (WIDTH - LEFT - RIGHT)
    for name, times in values.items():
        title = TITLES.get(name, "geometric mean")
        part = math.log2(min(max(times, 0.55), SCALE) * 2) / math.log2(SCALE * 2)
        width = part * (WIDTH - LEFT - RIGHT)
        lines.append(f'<text x="{LEFT - 8}" y="{y + 11}" text-anchor="end">{escape(title)}</text>')
        lines.append(f'<rect class="bar" x="{LEFT}" y="{y}" width="{width:.1f}" height="{BAR}" rx="2"/>')
        lines.append(f'<text x="{LEFT + width + 6:.1f}" y="{y + 11}">{times:.2f}</text>')
        y += BAR + 6
    lines.append(f'<line class="one" x1="{one:.1f}" x2="{one:.1f}" y1="34" y2="{y}"/>')
    head = "How many times as fast as Lua 5.4 (logarithmic; longer is better)"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {y + 8}" role="img">'
        f"<title>{head}</title>\n<style>{STYLE}\n</style>\n"
        f'<text class="title" x="10" y="20">{head}</text>\n' + "\n".join(lines) + "\n</svg>\n"
    )


def write(figures: Figures, rounds: int) -> None:
    """Puts the run into the page, and draws it."""
    text = PAGE.read_text()
    if BEGIN not in text:
        text = f"{text.rstrip()}\n\n{BEGIN}\n{END}\n"
    section = "\n".join([BEGIN, *page(figures, rounds), END])
    PAGE.write_text(re.sub(f"{BEGIN}.*{END}", lambda _: section, text, flags=re.DOTALL))
    PICTURE.write_text(chart(speeds(figures, "Lua 5.4")))


def main() -> None:
    parser = argparse.ArgumentParser(prog="kio", description="measure KIO")
    parser.add_argument("--rounds", type=int, default=9, help="samples of every program in every way")
    parser.add_argument("--write", action="store_true", help="update docs/performance.md and its chart")
    options = parser.parse_args()
    figures = measured(options.rounds)
    print("\n".join(table(figures)))
    if options.write:
        write(figures, options.rounds)


if __name__ == "__main__":
    main()
