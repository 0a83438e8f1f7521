"""Shows a run: as a table on the terminal, and as a section of docs/performance.md with a chart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from chart import chart

ROOT = Path(__file__).resolve().parents[3]
PAGE = ROOT / "docs" / "performance.md"
PICTURE = ROOT / "docs" / "images" / "native-calls.svg"
BEGIN, END = "<!-- native calls: begin -->", "<!-- native calls: end -->"
COLUMNS = ("noop", "abut", "hand", "cython", "nanobind", "pybind11", "cffi API", "cffi ABI", "ctypes")
ROWS = ("nop", "add", "fma3", "length", "mix8", "halve", "middle", "struct get", "struct set", "struct new",
        "callback")  # fmt: skip
NOTES = """\
`map` over arrays takes as long for each element as a loop compiled by Cython. A list of calls is only fifteen
times slower than either; the goal against it is of a slower machine. An operation that another thread
finishes costs about what a future and `call_soon` cost, not the 0.7 that was hoped for: half of it is the
future itself, a quarter the host's table, which two threads share. Plain ctypes checks every range, which
ctypesgen does not. Descriptors need Python 3.10."""
Run = Mapping[str, Any]  # what `measure` in __main__ gives


def figure(nanoseconds: float | None) -> str:
    if nanoseconds is None:
        return ""
    return f"{nanoseconds:.1f}" if nanoseconds < 100 else f"{nanoseconds:.0f}"


def verdict(met: bool | None) -> str:
    return {True: "met", False: "MISSED", None: "not measured"}[met]


def show(run: Run) -> Iterator[str]:
    """All figures of a run, then the goals."""
    yield f"{run['name']}: nanoseconds, medians of {run['rounds']} rounds"
    for tier, figures in run["tiers"].items():
        yield f"-- tier {tier}"
        for row, ways in figures.items():
            yield f"{row:12} " + "  ".join(f"{way} {figure(ns)}" for way, ns in ways.items())
    for peer, why in run["absent"].items():
        yield f"-- without {peer}: {why.splitlines()[-1] if why else 'no reason given'}"
    yield "-- goals"
    for goal in run["goals"]:
        ratio = "" if goal["ratio"] is None else f"{goal['ratio']:.3f}"
        yield f"{goal['goal']:38} <= {goal['limit']:<5} {ratio:>7}  {verdict(goal['met'])}"


def write(runs: Sequence[Run]) -> None:
    """Puts the runs into the page, the first one in full, and draws it."""
    text = PAGE.read_text()
    if BEGIN not in text:
        text = f"{text.rstrip()}\n\n{BEGIN}\n{END}\n"
    section = "\n".join([BEGIN, *page(runs), END])
    PAGE.write_text(re.sub(f"{BEGIN}.*{END}", lambda _: section, text, flags=re.DOTALL))
    PICTURE.write_text(chart(runs[0]))


def page(runs: Sequence[Run]) -> Iterator[str]:
    first = runs[0]
    yield "## Native calls"
    yield ""
    yield f"Nanoseconds per call on {first['name']}, medians of {first['rounds']} interleaved rounds. `noop`"
    yield "is a built-in that does nothing with the same arguments: the price of any call from Python."
    yield ""
    yield "![Nanoseconds per call](images/native-calls.svg)"
    yield ""
    yield from table(("", *COLUMNS), calls(first["tiers"]["core"]))
    yield ""
    yield from goals(runs)
    yield ""
    yield from NOTES.splitlines()
    yield ""
    yield "Repeat it with `python python/benchmarks/native_calls`; `--python all` takes all of a machine."


def calls(figures: Mapping[str, Mapping[str, float]]) -> Iterator[Sequence[str]]:
    for row in ROWS:
        ways = figures.get(row, {})
        peers = {**ways, "cffi API": ways.get("cffi API", ways.get("cffi"))}
        yield (row, *(figure(peers.get(column)) for column in COLUMNS))


def goals(runs: Sequence[Run]) -> Iterator[str]:
    yield "Goals are ratios of two figures of one run; 15 % above still counts as met: the machine is shared."
    yield ""
    lines = []
    for at, goal in enumerate(runs[0]["goals"]):
        cells = [cell(run["goals"][at]) for run in runs]
        lines.append((goal["goal"], f"{goal['limit']:g}", *cells))
    yield from table(("goal", "at most", *(run["name"] for run in runs)), lines)


def cell(goal: Mapping[str, Any]) -> str:
    if goal["ratio"] is None:
        return "-"
    digits = 3 if goal["ratio"] < 0.1 else 2
    return f"{goal['ratio']:.{digits}f}" + ("" if goal["met"] else " missed")


def table(header: Sequence[str], lines: Iterator[Sequence[str]] | list[Any]) -> Iterator[str]:
    yield "| " + " | ".join(header) + " |"
    yield "|" + "|".join(["---"] + ["--:"] * (len(header) - 1)) + "|"
    for line in lines:
        yield "| " + " | ".join(line) + " |"
