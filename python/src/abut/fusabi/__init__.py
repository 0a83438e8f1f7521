"""Fusabi: plugins in bytecode with strict types, run in a sandbox by hosts in Python.

>>> from abut.fusabi import BytecodeBuilder, FunctionBuilder, I32, Registry, VmBuilder
>>> registry = Registry()
>>> @registry.function("notify")
... def notify(text: str) -> None:
...     print("plugin:", text)
>>> main = FunctionBuilder("main", {"who": str}).push("hello, ").load("who").concat().call_ffi("notify").ret()
>>> module = BytecodeBuilder(registry=registry).add_function(main).build()
>>> with VmBuilder().registry(registry).fuel(10_000).build() as machine:
...     machine.load(module).execute("world")
plugin: hello, world

A `Module` is built, assembled or loaded, and shared by machines and threads. A `Registry` has the host's
functions and what each asks for. A `Machine` runs modules within its limits and capabilities; a `PluginHost`
keeps a machine for each plugin, and loads files again that change."""

from __future__ import annotations

from abut._abi.fusabi import Capability, Engine, ErrorCode, RunState, Type
from abut._errors import shown_as as _shown_as
from abut.fusabi import _errors
from abut.fusabi._array import Array
from abut.fusabi._builder import Added, BytecodeBuilder
from abut.fusabi._errors import (
    AllocationTooLarge,
    BusyError,
    BytecodeError,
    CallDepthExceeded,
    DivisionByZero,
    FfiError,
    FfiNotFound,
    FuelExhausted,
    FusabiError,
    IndexOutOfRange,
    Interrupted,
    InvalidArgCount,
    InvalidMagic,
    InvalidValue,
    MemoryLimitExceeded,
    OptionError,
    PermissionDenied,
    StackOverflow,
    TimedOut,
    TraceLine,
    TypeMismatch,
    UnsupportedVersion,
    VmError,
)
from abut.fusabi._function import FunctionBuilder
from abut.fusabi._host import Plugin, PluginHost
from abut.fusabi._machine import Machine, Options, Progress, Stats
from abut.fusabi._module import Function, Import, Module
from abut.fusabi._natives import NativeFn
from abut.fusabi._ops import INSTRUCTIONS, Instruction, Op
from abut.fusabi._policy import SecurityPolicy
from abut.fusabi._registry import HostFunction, Registry
from abut.fusabi._trace import Step, Trace, Tracer
from abut.fusabi._types import F32, F64, I32, I64, Char, Signature
from abut.fusabi._vm_builder import VmBuilder

_shown_as(__name__, vars(_errors))
__all__ = [
    "F32",
    "F64",
    "I32",
    "I64",
    "INSTRUCTIONS",
    "Added",
    "AllocationTooLarge",
    "Array",
    "BusyError",
    "BytecodeBuilder",
    "BytecodeError",
    "CallDepthExceeded",
    "Capability",
    "Char",
    "DivisionByZero",
    "Engine",
    "ErrorCode",
    "FfiError",
    "FfiNotFound",
    "FuelExhausted",
    "Function",
    "FunctionBuilder",
    "FusabiError",
    "HostFunction",
    "Import",
    "IndexOutOfRange",
    "Instruction",
    "Interrupted",
    "InvalidArgCount",
    "InvalidMagic",
    "InvalidValue",
    "Machine",
    "MemoryLimitExceeded",
    "Module",
    "NativeFn",
    "Op",
    "OptionError",
    "Options",
    "PermissionDenied",
    "Plugin",
    "PluginHost",
    "Progress",
    "Registry",
    "RunState",
    "SecurityPolicy",
    "Signature",
    "StackOverflow",
    "Stats",
    "Step",
    "TimedOut",
    "Trace",
    "TraceLine",
    "Tracer",
    "Type",
    "TypeMismatch",
    "UnsupportedVersion",
    "VmBuilder",
    "VmError",
]
