"""Importing headers: abut against ctypesgen, from the start of the process to the written file.

    python benchmarks/import_headers.py [--rounds N] [HEADER...]

Runs alternate, so that both see the same machine; medians and their ratio are printed.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SOURCES = Path(__file__).resolve().parents[1] / "src"
HEADERS = ("zlib.h", "sqlite3.h", "png.h", "lzma.h", "sodium.h", "git2.h")
OURS = """
import sys
from abut.importer import import_header
with open(sys.argv[2], "w") as file:
    file.write(import_header([sys.argv[1]]).text)
"""


def timed(command: list[str], environment: dict[str, str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("headers", nargs="*", default=HEADERS)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    beside = Path(sys.executable).with_name("ctypesgen")
    ctypesgen = str(beside) if beside.exists() else shutil.which("ctypesgen")
    environment = {**os.environ, "PYTHONPATH": str(SOURCES)}
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for header in options.headers:
            path = Path("/usr/include", header)
            if not path.exists():
                print(f"{header}: not installed", file=sys.stderr)
                continue
            ours: list[float] = []
            theirs: list[float] = []
            for _ in range(options.rounds):
                ours.append(timed([sys.executable, "-c", OURS, header, f"{folder}/ours.abi"], environment))
                if ctypesgen:
                    theirs.append(
                        timed(
                            [ctypesgen, f"-l{path.stem}", str(path), "-o", f"{folder}/theirs.py"], environment
                        )
                    )
            rows.append(row(header, ours, theirs))
    if options.json:
        print(json.dumps(rows, indent=2))
        return
    print(f"{'header':<12}{'abut':>10}{'ctypesgen':>12}{'ratio':>8}   (medians of {options.rounds})")
    for item in rows:
        theirs_text = (
            f"{item['ctypesgen_ms']:>9.0f} ms{item['ratio']:>7.1f}x"
            if item["ctypesgen_ms"]
            else "  not installed"
        )
        print(f"{item['header']:<12}{item['abut_ms']:>7.0f} ms{theirs_text}")


def row(header: str, ours: list[float], theirs: list[float]) -> dict[str, object]:
    own = statistics.median(ours) * 1000
    other = statistics.median(theirs) * 1000 if theirs else None
    return {"header": header, "abut_ms": own, "ctypesgen_ms": other, "ratio": other / own if other else None}


if __name__ == "__main__":
    main()
