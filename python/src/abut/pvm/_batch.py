"""Many machines at once, and logs of host calls."""

from __future__ import annotations

import os
from array import array
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from abut._abi import pvm as _abi
from abut.pvm import _names
from abut.pvm._calls import Failure, calls, pointer
from abut.pvm._errors import translated
from abut.pvm._program import Program
from abut.pvm._stop import ReplayResult, Result, Stop

if TYPE_CHECKING:
    from abut.pvm._machine import Machine

__all__ = ["replay", "run_all"]

MACHINES_MAX = 1 << 20
THREADS_MAX = 64


def run_all(machines: Iterable[Machine], threads: int | None = None) -> list[Stop]:
    """Runs machines to their next stop, over threads of the library; the interpreter's lock is released. Host
    functions are called in this thread, one after another.

    >>> from abut.pvm import Machine, Program
    >>> program = Program.assemble("trap")
    >>> [stop.result.name for stop in run_all([Machine(program), Machine(program)], threads=2)]
    ['PANIC', 'PANIC']
    """
    all = list(machines)
    if len(all) > MACHINES_MAX:
        raise ValueError(f"run_all: {len(all)} machines are more than {MACHINES_MAX}")
    if len({id(machine) for machine in all}) != len(all):
        raise ValueError("run_all: a machine is in the list twice")
    kept = [machine._open() for machine in all]
    taken: list[Machine] = []
    try:
        for machine in all:
            machine._guard.take()
            taken.append(machine)
        return _run(all, kept, min(os.cpu_count() or 1, THREADS_MAX) if threads is None else threads)
    finally:
        for machine in taken:
            machine._guard.give()


def _run(all: list[Machine], kept: list[Any], threads: int) -> list[Stop]:
    stops: dict[int, Stop] = {}
    waiting = list(range(len(all)))
    while waiting:
        again = []
        for at, result in zip(waiting, _round([kept[at] for at in waiting], threads)):
            stop = all[at]._answer_once(result)
            if stop is None:
                again.append(at)
            else:
                stops[at] = stop
        waiting = again
    return [stops[at] for at in range(len(all))]


def _round(vms: list[Any], threads: int) -> list[int]:
    addresses, results, failure = array("Q", map(pointer, vms)), array("i", [0] * len(vms)), Failure()
    status = calls().run_all(
        addresses.buffer_info()[0], len(vms), threads, results.buffer_info()[0], len(vms), failure.at
    )
    if status:
        raise failure.exception(status)
    return results.tolist()


def replay(program: Program, log: str, backend: str = "interpreter") -> ReplayResult:
    """Runs a program against a log of host calls (JIP-6): every call must have the registers and the gas of
    the log, and so must the end; else ReplayError says where they differ."""
    number = _abi.Backend(_names.number("backend", backend, _names.BACKENDS))
    with translated():
        found = _abi.replay(program._module, log, number)
    return ReplayResult(found.host_calls, found.gas_used, Result(int(found.result)))
