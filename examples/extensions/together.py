"""Extensions in several languages, made from one descriptor, awaited side by side."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Any

import abut

LANGUAGES = {"c": "C", "cpp": "C++", "zig": "Zig", "rust": "Rust", "swift": "Swift"}


async def one(language: str, extension: Any) -> str:
    """Calls, awaits, gives up, and uses a capability."""
    count, mean = await extension.primes(20_000), extension.mean([1, 2, 6])
    try:
        await asyncio.wait_for(extension.primes(1_000_000_000), timeout=0.05)
    except asyncio.TimeoutError:
        ended = "cancelled in time"
    try:
        extension.mean([])
    except extension.ProblemException as error:
        problem = type(error.case).__name__
    with extension.tally_open() as tally:
        extension.tally_add(tally, 40)
        total = extension.tally_add(tally, 2).sum
    return f"{language:5} {count} primes, mean {mean}, {ended}, {problem}, tally {total}"


async def main(libraries: list[Path]) -> None:
    extensions = [(library.stem.rpartition("_")[2], abut.load(library)) for library in libraries]
    for line in await asyncio.gather(*(one(LANGUAGES[name], kit) for name, kit in extensions)):
        print(line)


asyncio.run(main([Path(name) for name in sys.argv[1:]]))
