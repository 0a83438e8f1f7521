"""Measures native calls against everybody else: `python python/benchmarks/native_calls [options]`.

Without `--python` the running interpreter is measured, with the peers that are installed in it
(python/benchmarks/requirements.txt); they are compiled into a cache folder first.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import build_peers
import environments
import goals
import report

HERE = Path(__file__).resolve().parent
TIERS = ("core", "emit", "ctypes")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="native_calls", description="measure native calls")
    parser.add_argument("--rounds", type=int, default=200, help="samples of every statement")
    parser.add_argument("--json", type=Path, help="write the figures here")
    parser.add_argument("--python", nargs="+", help="interpreters, or `all`; each gets a folder with peers")
    parser.add_argument("--write", action="store_true", help="update docs/performance.md and its chart")
    inner = parser.add_argument_group("between the processes of a run")
    inner.add_argument("--name", help="what to call this interpreter; prints the run as JSON")
    inner.add_argument("--tier", help="the tier to measure; prints its figures as JSON")
    inner.add_argument("--folder", type=Path, help="where the compiled peers are")
    return parser.parse_args()


def figures(tier: str, folder: Path, rounds: int) -> dict[str, dict[str, float]]:
    """Row -> way -> nanoseconds, measured in this process: the tier that ABUT_TIER forces, and the peers."""
    import fan
    import our_cases
    import peer_cases
    import timing

    peers = peer_cases.peer_cases(folder) if tier == "core" else peer_cases.ctypes_only(folder)
    rows: dict[str, dict[str, float]] = {}
    for (row, way), nanoseconds in timing.measure([*our_cases.cases(tier, folder), *peers], rounds).items():
        rows.setdefault(row, {})[way] = nanoseconds
    if tier == "core" and (folder / "libtick.so").exists():
        rows["async fan"] = fan.measure(folder, max(30, rounds // 3))
    return rows


def run_here(name: str, rounds: int) -> dict[str, Any]:
    """All tiers of this interpreter, a process each, and how the goals stand."""
    folder = environments.CACHE / "peers" / f"{sys.implementation.cache_tag}-{name.replace(' ', '-')}"
    absent = build_peers.build_all(folder)
    tiers = {}
    for tier in TIERS:
        try:
            tiers[tier] = in_process(tier, folder, rounds)
        except subprocess.CalledProcessError as error:
            absent[f"tier {tier}"] = f"exit {error.returncode}"
    run = {"name": name, "rounds": rounds, "absent": absent, "tiers": tiers}
    return {**run, "goals": goals.judge(tiers, sys.version_info[:2])}


def in_process(tier: str, folder: Path, rounds: int) -> Any:
    command = [sys.executable, str(HERE), "--tier", tier, "--folder", str(folder), "--rounds", str(rounds)]
    paths = f"{environments.ROOT / 'python' / 'src'}"
    environment = {**os.environ, "ABUT_TIER": tier, "PYTHONPATH": paths}
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout)


def run_in(python: str, rounds: int) -> dict[str, Any]:
    """A run of another interpreter, in a folder of its own."""
    inside, missing = environments.prepare(python)
    command = [inside, str(HERE), "--name", environments.name(python), "--rounds", str(rounds)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    run: dict[str, Any] = json.loads(done.stdout)
    run["absent"].update({package: "could not be installed" for package in missing})
    return run


def main() -> None:
    options = arguments()
    if options.tier:
        print(json.dumps(figures(options.tier, options.folder, options.rounds)))
        return
    if options.name:
        print(json.dumps(run_here(options.name, options.rounds)))
        return
    if options.python:
        runs = [run_in(python, options.rounds) for python in environments.pythons(options.python)]
    else:
        runs = [run_here(environments.name(sys.executable), options.rounds)]
    for run in runs:
        print("\n".join(report.show(run)), end="\n\n")
    if options.json:
        options.json.write_text(json.dumps(runs, indent=1) + "\n")
    if options.write:
        report.write(runs)


if __name__ == "__main__":
    main()
