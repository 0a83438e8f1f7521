"""KIO: chunks of bytecode, machines that run them, natives of the host's, from Python.

>>> from abut.kio import Chunk, Op, VM
>>> chunk = Chunk()
>>> chunk.push("hello, ")
>>> chunk.emit(Op.GET_GLOBAL, "who")
2
>>> chunk.emit(Op.ADD)
4
>>> chunk.emit(Op.HALT)
5
>>> with VM() as vm:
...     vm.globals["who"] = "world"
...     vm.execute(chunk)
'hello, world'

A `Chunk` is written, assembled or loaded, and shared by machines and threads. A `VM` runs chunks one after
another; natives are Python callables, C functions and extensions. Values are floats, booleans, None, text and
arrays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from abut._abi.kio import Capability, ErrorCode, RunState
from abut._errors import shown_as as _shown_as
from abut.kio import _errors
from abut.kio._array import Array, Object
from abut.kio._chunk import Chunk, Label, Operation
from abut.kio._errors import (
    BusyError,
    ChunkError,
    FormatError,
    InterruptedTrap,
    KioError,
    KioLimitError,
    KioMemoryError,
    KioTrap,
    NativeFailed,
    OptionError,
    PermissionTrap,
    TraceLine,
    ValueTrap,
)
from abut.kio._instructions import INSTRUCTIONS, Instruction
from abut.kio._mappings import Globals, Options
from abut.kio._natives import NativeFn
from abut.kio._ops import Op
from abut.kio._trace import Step, Trace, Tracer
from abut.kio._vm import VM, Progress, Stats

if TYPE_CHECKING:
    from types import ModuleType

_shown_as(__name__, vars(_errors))
__all__ = [
    "INSTRUCTIONS",
    "VM",
    "Array",
    "BusyError",
    "Capability",
    "Chunk",
    "ChunkError",
    "ErrorCode",
    "FormatError",
    "Globals",
    "Instruction",
    "InterruptedTrap",
    "KioError",
    "KioLimitError",
    "KioMemoryError",
    "KioTrap",
    "Label",
    "NativeFailed",
    "NativeFn",
    "Object",
    "Op",
    "Operation",
    "OptionError",
    "Options",
    "PermissionTrap",
    "Progress",
    "RunState",
    "Stats",
    "Step",
    "Trace",
    "TraceLine",
    "Tracer",
    "ValueTrap",
]


def __getattr__(name: str) -> ModuleType:
    if name == "vec":
        from importlib import import_module

        return import_module("abut.kio.vec")
    raise AttributeError(f"module 'abut.kio' has no attribute {name!r}")
