"""Shows a run: as tables on the terminal, and as a section of docs/performance.md with a chart."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence

import programs
from chart import chart

PAGE = programs.ROOT / "docs" / "performance.md"
PICTURE = programs.ROOT / "docs" / "images" / "pvm.svg"
BEGIN, END = "<!-- pvm: begin -->", "<!-- pvm: end -->"
FLOOR = "gcc -O2"
Figures = Mapping[str, Mapping[str, float]]  # program -> way -> milliseconds
# way, against, the floor, good, the stretch: medians of one run, geometric means over the programs.
GOALS = (
    ("recompiler gp07", FLOOR, 3.0, 2.0, 1.6),
    ("recompiler gp08", FLOOR, 3.0, 2.0, 1.6),
)


def geomean(values: Sequence[float]) -> float:
    return math.exp(sum(map(math.log, values)) / len(values))


def ratios(figures: Figures) -> dict[str, float]:
    """Way -> how many times as long as native code it takes, over all programs."""
    ways = next(iter(figures.values()))
    return {way: geomean([row[way] / row[FLOOR] for row in figures.values()]) for way in ways}


def table(figures: Figures) -> Iterator[str]:
    ways = list(next(iter(figures.values())))
    others = [way for way in ways if way != FLOOR]
    yield "| program | " + FLOOR + ", ms | " + " | ".join(others) + " |"
    yield "|---|" + "--:|" * (len(others) + 1)
    for name, row in figures.items():
        cells = " | ".join(f"{row[way] / row[FLOOR]:.2f}" for way in others)
        yield f"| {programs.TITLES[name]} | {row[FLOOR]:.2f} | {cells} |"
    means = ratios(figures)
    yield "| **geometric mean** | 1 | " + " | ".join(f"**{means[way]:.2f}**" for way in others) + " |"


def goals(figures: Figures) -> Iterator[str]:
    means = ratios(figures)
    yield "| goal | floor | good | stretch | reached |"
    yield "|---|--:|--:|--:|--:|"
    for way, against, floor, good, stretch in GOALS:
        if way in means and against in means:
            reached = means[way] / means[against]
            yield f"| {way} vs {against} | {floor} | {good} | {stretch} | {reached:.2f} |"


def show(figures: Figures, absent: Mapping[str, str], rounds: int) -> Iterator[str]:
    yield f"times as long as {FLOOR}; medians of {rounds} interleaved rounds"
    yield from table(figures)
    yield ""
    yield from goals(figures)
    for way, why in absent.items():
        yield f"without {way}: {why}"


def page(figures: Figures, rounds: int) -> Iterator[str]:
    yield "## The PVM beside native code and WebAssembly"
    yield ""
    yield f"The same C source, compiled by gcc, to WebAssembly and to PVM; times as long as `{FLOOR}`,"
    yield f"medians of {rounds} interleaved rounds in one process. *fuel* and *gas* are what bounds a guest:"
    yield "in gp07 one gas for each instruction, in gp08 the cycles that a block takes on a modelled"
    yield "processor."
    yield "*no gas* runs the guest of gp07."
    yield ""
    yield "![Times as long as native code](images/pvm.svg)"
    yield ""
    yield from table(figures)
    yield ""
    yield from goals(figures)
    yield ""
    yield "Repeat it with `python python/benchmarks/pvm` (needs gcc, and wasmtime from PyPI for its columns);"
    yield "`--write` updates this section."


def write(figures: Figures, rounds: int) -> None:
    """Puts the run into the page, and draws it."""
    text = PAGE.read_text()
    if BEGIN not in text:
        text = f"{text.rstrip()}\n\n{BEGIN}\n{END}\n"
    section = "\n".join([BEGIN, *page(figures, rounds), END])
    PAGE.write_text(re.sub(f"{BEGIN}.*{END}", lambda _: section, text, flags=re.DOTALL))
    PICTURE.write_text(chart(figures, ratios(figures)))
