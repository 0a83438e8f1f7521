"""Runs everything side by side: each round takes one sample of every way, in a new order.

What counts is the processor's time for the thread: others use the machine too.
"""

from __future__ import annotations

import gc
import random
import statistics
import time
from collections.abc import Callable, Mapping

Ways = Mapping[str, Mapping[str, Callable[[int], int]]]  # way -> program -> function


def measure(ways: Ways, counts: Mapping[str, int], rounds: int) -> dict[str, dict[str, float]]:
    """Program -> way -> milliseconds: medians. All ways must give the same results."""
    for name, count in counts.items():
        results = {way: functions[name](count) for way, functions in ways.items()}
        if len(set(results.values())) != 1:
            raise RuntimeError(f"{name}({count}) differs: {results}")
    samples: dict[tuple[str, str], list[float]] = {}
    pairs = [(name, way) for name in counts for way in ways]
    gc.disable()
    for _ in range(rounds):
        random.shuffle(pairs)
        # The ways of one program stay together, so that the machine's moods meet all of them.
        for name, way in sorted(pairs, key=lambda pair: list(counts).index(pair[0])):
            function = ways[way][name]
            start = time.thread_time()
            function(counts[name])
            samples.setdefault((name, way), []).append((time.thread_time() - start) * 1e3)
    gc.enable()
    return {name: {way: statistics.median(samples[name, way]) for way in ways} for name in counts}
