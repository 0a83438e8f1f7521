"""Proves layouts with real C compilers: for this machine, and with clang for machines that are not here.

A check compiles assertions about every size, alignment and offset; nothing is linked or run, so no SDK of the
other machine is needed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

from abut._errors import AbutError
from abut.schema import Schema

__all__ = ["Check", "host", "verify"]

SECONDS_MAX = 120


@dataclass(frozen=True, slots=True)
class Check:
    """What a compiler said about one target."""

    target: str
    compiler: str
    ok: bool
    seconds: float
    output: str = ""


def host(compiler: str) -> str:
    """The triple that a compiler makes code for when nothing is said."""
    answer = subprocess.run(
        [compiler, "-dumpmachine"], capture_output=True, text=True, timeout=SECONDS_MAX, check=False
    )
    if answer.returncode != 0:
        raise AbutError(f"`{compiler} -dumpmachine` failed: {answer.stderr.strip()}")
    return answer.stdout.strip()


def verify(
    schema: Schema,
    targets: Sequence[str] = (),
    *,
    cc: str = "clang",
    header: str | os.PathLike[str] | None = None,
    include: Iterable[str | os.PathLike[str]] = (),
    done: Callable[[Check], object] = lambda check: None,
) -> tuple[Check, ...]:
    """Checks each target, several at a time; without targets, the machine that `cc` compiles for.

    With `header` the assertions are about the types of that C header, not those the descriptor declares.
    `done` hears of each check as it ends. Only clang can check other machines.
    """
    compiler = shutil.which(cc)
    if not compiler:
        raise AbutError(f"there is no compiler {cc}: name one with cc=, or install clang (apt install clang)")
    is_clang = "clang" in Path(compiler).name
    if targets and not is_clang:
        raise AbutError(f"{cc} compiles for one machine only: checking other targets needs clang")
    flags = ["-std=c11", "-fsyntax-only", "-Wall", "-Wextra", "-Werror", "-Wno-unused-function"]
    flags += [flag for folder in include for flag in ("-I", os.fspath(folder))]
    headers = [str(Path(header).resolve())] if header else []
    jobs = []
    for target in targets or (host(compiler),):
        extra = [*(["-target", target] if targets else []), *([] if header else ["-ffreestanding"])]
        jobs.append((target, schema.assertions(nearest(target), headers=headers), [compiler, *flags, *extra]))
    with ThreadPoolExecutor(max_workers=os.cpu_count() or 1) as pool:
        running = [pool.submit(check, *job) for job in jobs]
        for future in as_completed(running):
            done(future.result())
    return tuple(future.result() for future in running)


def nearest(target: str) -> str:
    """`x86_64-linux-gnu`, as gcc says it, is `x86_64-unknown-linux-gnu` to clang and to us."""
    parts = target.split("-")
    return "-".join((parts[0], "unknown", *parts[1:])) if len(parts) == 3 and parts[1] == "linux" else target


def check(target: str, source: str, command: list[str]) -> Check:
    start = time.monotonic()
    name = Path(command[0]).name
    try:
        ran = subprocess.run(
            [*command, "-x", "c", "-"],
            input=source,
            capture_output=True,
            text=True,
            timeout=SECONDS_MAX,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Check(target, name, False, time.monotonic() - start, f"no answer within {SECONDS_MAX} s")
    return Check(target, name, ran.returncode == 0, time.monotonic() - start, ran.stderr)
