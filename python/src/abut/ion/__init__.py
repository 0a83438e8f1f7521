"""Ion: programs of actors with objects that inherit from objects, built, packed, read and run.

>>> from abut.ion import VM, FunctionBuilder, IonPack, IonPackBuilder
>>> main = FunctionBuilder("main").load_const("answer", 42).return_reg("answer")
>>> builder = IonPackBuilder("hello", "1.0.0").main_class("Main").entry_point("main")
>>> _ = builder.add_class("Main", main)
>>> IonPack.read(builder.to_bytes()).function("Main:main").instructions
[Instruction.load_const(0, Value.number(42)), Instruction.return_reg(0)]
>>> VM(builder).execute()
42.0

A `Function` is a list of `Instruction`s, which know registers by number. A `FunctionBuilder` makes one where
registers and places have names. An `IonPackBuilder` makes a file of functions, `IonPack.read` reads it again.
A `VM` runs a program's processes; `abut.ion.supervision` has functions that restart them.

Scripts for the first Python package run with this one under its name: `sys.modules["ionvm"] = abut.ion`."""

from __future__ import annotations

import typing as _typing

from abut._errors import shown_as as _shown_as
from abut.ion import _errors
from abut.ion._builder import FunctionBuilder
from abut.ion._bytecode import BytecodeWriter
from abut.ion._codec import FunctionRef, Object
from abut.ion._conditions import Condition
from abut.ion._control_flow import (
    BasicBlock,
    IfElseBuilder,
    MatchBuilder,
    WhileThenElseBuilder,
    build_if_else,
    build_while_then_else,
    create_break_instruction,
    create_continue_instruction,
)
from abut.ion._errors import (
    BusyError,
    ClassNotFound,
    CodeError,
    Deadlock,
    DoorClosed,
    FuelExhausted,
    FunctionNotFound,
    Interrupted,
    InvalidManifest,
    InvalidOpcode,
    IonBuildError,
    IonError,
    IonFormatError,
    IonLimitError,
    IonMemoryError,
    IonNativeError,
    IonTextError,
    IonValueError,
    OptionError,
    ProcessCrashed,
    ProcessNotFound,
    TimedOut,
    UnsupportedVersion,
)
from abut.ion._function import Function
from abut.ion._instruction import Instruction
from abut.ion._manifest import Manifest
from abut.ion._pack import IonPack
from abut.ion._pack_builder import IonPackBuilder
from abut.ion._pattern import Pattern
from abut.ion._reader import read_functions
from abut.ion._value import Atom, Descriptor, Undefined, Value

if _typing.TYPE_CHECKING:
    from abut.ion._core import show
    from abut.ion._door import Door
    from abut.ion._events import Event, EventKind
    from abut.ion._native_calls import Exit
    from abut.ion._natives import NativeInfo, Natives
    from abut.ion._processes import (
        Crash,
        Ending,
        Options,
        Outcome,
        Place,
        Process,
        ProcessInfo,
        ProcessState,
        RunEnd,
        Statistics,
    )
    from abut.ion._program import FunctionInfo, Program
    from abut.ion._stepper import Stepper, Stop
    from abut.ion._timeline import Timeline
    from abut.ion._vm import VM

_shown_as(__name__, vars(_errors))
__all__ = [
    "Atom",
    "BasicBlock",
    "BusyError",
    "BytecodeWriter",
    "ClassNotFound",
    "CodeError",
    "Condition",
    "Crash",
    "Deadlock",
    "Descriptor",
    "Door",
    "DoorClosed",
    "Ending",
    "Event",
    "EventKind",
    "Exit",
    "FuelExhausted",
    "Function",
    "FunctionBuilder",
    "FunctionInfo",
    "FunctionNotFound",
    "FunctionRef",
    "IfElseBuilder",
    "Instruction",
    "Interrupted",
    "InvalidManifest",
    "InvalidOpcode",
    "IonBuildError",
    "IonError",
    "IonFormatError",
    "IonLimitError",
    "IonMemoryError",
    "IonNativeError",
    "IonPack",
    "IonPackBuilder",
    "IonTextError",
    "IonValueError",
    "Manifest",
    "MatchBuilder",
    "NativeInfo",
    "Natives",
    "Object",
    "OptionError",
    "Options",
    "Outcome",
    "Pattern",
    "Place",
    "Process",
    "ProcessCrashed",
    "ProcessInfo",
    "ProcessNotFound",
    "ProcessState",
    "Program",
    "RunEnd",
    "Statistics",
    "Stepper",
    "Stop",
    "TimedOut",
    "Timeline",
    "Undefined",
    "UnsupportedVersion",
    "VM",
    "Value",
    "WhileThenElseBuilder",
    "build_if_else",
    "build_while_then_else",
    "create_break_instruction",
    "create_continue_instruction",
    "read_functions",
    "show",
]
_PLACES: dict[str, str] = {
    "Crash": "abut.ion._processes",
    "Door": "abut.ion._door",
    "Ending": "abut.ion._processes",
    "Event": "abut.ion._events",
    "EventKind": "abut.ion._events",
    "Exit": "abut.ion._native_calls",
    "FunctionInfo": "abut.ion._program",
    "NativeInfo": "abut.ion._natives",
    "Natives": "abut.ion._natives",
    "Options": "abut.ion._processes",
    "Outcome": "abut.ion._processes",
    "Place": "abut.ion._processes",
    "Process": "abut.ion._processes",
    "ProcessInfo": "abut.ion._processes",
    "ProcessState": "abut.ion._processes",
    "Program": "abut.ion._program",
    "RunEnd": "abut.ion._processes",
    "Statistics": "abut.ion._processes",
    "Stepper": "abut.ion._stepper",
    "Stop": "abut.ion._stepper",
    "Timeline": "abut.ion._timeline",
    "VM": "abut.ion._vm",
    "show": "abut.ion._core",
}
"""Names that need the native library, and the modules that have them: they are imported when first used."""


def __getattr__(name: str) -> object:
    if name in _PLACES:
        from importlib import import_module

        return getattr(import_module(_PLACES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
