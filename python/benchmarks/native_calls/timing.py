"""Times statements side by side on a machine that others use too.

All in one process: a statement is unrolled, a sample takes about 0.12 ms, every round takes one sample of
each statement in a new order, and the median of the samples counts.
"""

from __future__ import annotations

import gc
import random
import statistics
import timeit
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

SAMPLE_SECONDS = 0.00012
UNROLLED = 20


@dataclass(frozen=True)
class Case:
    """A way of doing what a row is about. `items`: how many things a statement does; times are for one."""

    row: str
    way: str
    statement: str
    names: Mapping[str, Any] = field(default_factory=dict)
    items: int = 1
    unrolled: int = UNROLLED

    def timer(self) -> timeit.Timer:
        """The names are locals of the timed code, so that their lookup costs nothing."""
        setup = "\n".join(f"{name} = _names[{name!r}]" for name in self.names) or "pass"
        body = "\n".join([self.statement] * self.unrolled)
        return timeit.Timer(body, setup, globals={"_names": self.names})


def measure(cases: Iterable[Case], rounds: int) -> dict[tuple[str, str], float]:
    """Nanoseconds per item: the median of `rounds` samples of each case."""
    timers = [(case, case.timer()) for case in cases]
    timed = [(case, timer, repeats(timer)) for case, timer in timers]
    samples: dict[tuple[str, str], list[float]] = {(case.row, case.way): [] for case, _ in timers}
    gc.collect()
    gc.disable()
    try:
        for _ in range(rounds):
            random.shuffle(timed)
            for case, timer, count in timed:
                per_item = count * case.unrolled * case.items
                samples[case.row, case.way].append(timer.timeit(count) / per_item * 1e9)
    finally:
        gc.enable()
    return {key: statistics.median(values) for key, values in samples.items()}


def repeats(timer: timeit.Timer) -> int:
    """How often the statement is run for a sample; the first runs also let the interpreter specialise it."""
    once = min(timer.timeit(1) for _ in range(10))
    return max(1, round(SAMPLE_SECONDS / max(once, 1e-9)))
