"""The JAM PVM: programs, machines, bytecode from Python.

>>> from abut.pvm import Assembler, Machine
>>> asm = Assembler()
>>> asm.add_64("a0", "a0", "a1")
>>> asm.ret()
>>> with Machine(asm.build(), gas=1000, backend="recompiler") as machine:
...     machine.call(0, 40, 2)
42

A `Program` is loaded once and shared by machines and threads. A `Machine` runs until something happens; every
stop can be continued. Host functions are Python functions: `machine.host(100)(function)`.
"""

from __future__ import annotations

from abut._errors import shown_as as _shown_as
from abut.pvm import _errors
from abut.pvm._assembler import Assembler
from abut.pvm._batch import replay, run_all
from abut.pvm._errors import (
    AccessError,
    AssemblyError,
    BusyError,
    HostCallError,
    InterruptedTrap,
    OutOfGas,
    PageFault,
    ProgramError,
    PvmError,
    PvmLimitError,
    PvmPanic,
    PvmTrap,
    ReplayError,
    UnsupportedError,
)
from abut.pvm._instructions import INSTRUCTIONS, Instruction
from abut.pvm._machine import GAS_MAX, Machine
from abut.pvm._memory import Memory
from abut.pvm._program import (
    Program,
    assemble,
    clear_cache,
    costs_of,
    pack_generic,
    pack_standard,
    recompiler_unavailable,
    set_cache_limit,
)
from abut.pvm._registers import Registers
from abut.pvm._stop import (
    Block,
    Host,
    MemoryRange,
    Operation,
    ProgramInfo,
    ReplayResult,
    Result,
    Stats,
    Stop,
)
from abut.pvm._trace import Trace

_shown_as(__name__, vars(_errors))
__all__ = [
    "GAS_MAX",
    "INSTRUCTIONS",
    "AccessError",
    "Assembler",
    "AssemblyError",
    "Block",
    "BusyError",
    "Host",
    "HostCallError",
    "Instruction",
    "InterruptedTrap",
    "Machine",
    "Memory",
    "MemoryRange",
    "Operation",
    "OutOfGas",
    "PageFault",
    "Program",
    "ProgramError",
    "ProgramInfo",
    "PvmError",
    "PvmLimitError",
    "PvmPanic",
    "PvmTrap",
    "Registers",
    "ReplayError",
    "ReplayResult",
    "Result",
    "Stats",
    "Stop",
    "Trace",
    "UnsupportedError",
    "assemble",
    "clear_cache",
    "costs_of",
    "pack_generic",
    "pack_standard",
    "recompiler_unavailable",
    "replay",
    "run_all",
    "set_cache_limit",
]
