"""Measures the PVM against native code and wasmtime: `python python/benchmarks/pvm [options]`.

`ABUT_LIBRARY` names a libabut.so; without it the one inside python/src is measured. The test vectors must be
there: `ABUT_VECTORS` says where.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import ours
import peers
import programs
import report
import timing

Maker = Callable[[], dict[str, Callable[[int], int]]]


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="pvm", description="measure the PVM")
    parser.add_argument("--rounds", type=int, default=9, help="samples of every program in every way")
    parser.add_argument("--only", nargs="+", choices=programs.COUNTS, help="programs")
    parser.add_argument("--without-interpreter", action="store_true", help="most of a run is its time")
    parser.add_argument("--json", type=Path, help="write the figures here")
    parser.add_argument("--write", action="store_true", help="update docs/performance.md and its chart")
    return parser.parse_args()


def makers(folder: Path, interpreter: bool) -> dict[str, Maker]:
    """Way -> what makes its functions."""
    found: dict[str, Maker] = {
        report.FLOOR: partial(peers.native, "gcc", folder),
        "wasmtime": partial(peers.wasmtime, folder, with_fuel=False),
        "wasmtime fuel": partial(peers.wasmtime, folder, with_fuel=True),
    }
    backends = {"recompiler": ours.RECOMPILER, **({"interpreter": ours.INTERPRETER} if interpreter else {})}
    for name, backend in backends.items():
        found[f"{name} no gas"] = partial(ours.functions, "gp07", backend, ours.NO_GAS)
        for profile in programs.PROFILES:
            found[f"{name} {profile}"] = partial(ours.functions, profile, backend, ours.PROFILE_GAS)
    return found


def main() -> None:
    options = arguments()
    counts = {name: programs.COUNTS[name] for name in options.only or programs.COUNTS}
    ways, absent = {}, {}
    with tempfile.TemporaryDirectory() as folder:
        for way, make in makers(Path(folder), not options.without_interpreter).items():
            try:
                ways[way] = make()
            except (ImportError, OSError, RuntimeError, AttributeError) as error:
                absent[way] = str(error)
        figures = timing.measure(ways, counts, options.rounds)
    print("\n".join(report.show(figures, absent, options.rounds)))
    if options.json:
        run = {"rounds": options.rounds, "milliseconds": figures}
        options.json.write_text(json.dumps(run, indent=1) + "\n")
    if options.write:
        report.write(figures, options.rounds)


if __name__ == "__main__":
    main()
