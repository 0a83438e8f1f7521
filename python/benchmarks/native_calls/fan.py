"""A thousand operations in flight at once: what their completion costs the processor."""

from __future__ import annotations

import asyncio
import random
import statistics
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from build_peers import SOURCES

OPERATIONS = 1000
Start = Callable[[int], Awaitable[int]]


def measure(folder: Path, rounds: int) -> dict[str, float]:
    """Nanoseconds of processor time per operation, of all threads; medians."""
    return asyncio.run(ways(folder, rounds))


async def ways(folder: Path, rounds: int) -> dict[str, float]:
    import abut.ext

    loop = asyncio.get_running_loop()
    tick = abut.ext.load(str(folder / "libtick.so"), schema=str(SOURCES / "tick.abi"))

    def future(value: int) -> Awaitable[int]:
        made = loop.create_future()
        loop.call_soon(made.set_result, value)
        return made

    with ThreadPoolExecutor(1) as pool:

        def executor(value: int) -> Awaitable[int]:
            return loop.run_in_executor(pool, abs, value)

        starts: list[tuple[str, Start]] = [("future", future), ("executor", executor), ("abut", tick.later)]
        samples: dict[str, list[float]] = {name: [] for name, _ in starts}
        for _ in range(rounds):
            random.shuffle(starts)
            for name, start in starts:
                samples[name].append(await once(start))
    return {name: statistics.median(values) for name, values in samples.items()}


async def once(start: Start) -> float:
    began = time.process_time_ns()
    pending = [start(value) for value in range(OPERATIONS)]
    for value, one in enumerate(pending):
        assert await one == value
    return (time.process_time_ns() - began) / OPERATIONS
