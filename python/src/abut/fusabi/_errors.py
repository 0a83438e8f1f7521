"""What goes wrong: modules that are refused, programs that fail, calls that make no sense."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from abut._abi import fusabi as _abi
from abut._abi.fusabi import ErrorCode, Status
from abut._errors import AbutError, ClosedError, LimitError, NativeError, Trap, VerifyError
from abut.fusabi._memory import quads, words

__all__ = [
    "AllocationTooLarge",
    "BusyError",
    "BytecodeError",
    "CallDepthExceeded",
    "DivisionByZero",
    "FfiError",
    "FfiNotFound",
    "FuelExhausted",
    "FusabiError",
    "IndexOutOfRange",
    "InvalidArgCount",
    "InvalidMagic",
    "InvalidValue",
    "Interrupted",
    "MemoryLimitExceeded",
    "OptionError",
    "PermissionDenied",
    "Report",
    "StackOverflow",
    "TimedOut",
    "TraceLine",
    "TypeMismatch",
    "UnsupportedVersion",
    "VmError",
    "closed",
    "failed",
    "name_of",
]

FRAMES_MAX = 4096
ARGUMENTS = 8
"""So many arguments need no room of their own."""


@dataclass(frozen=True)
class TraceLine:
    """One line of the trace of an error."""

    name: str
    """Of the function, or of a native."""
    function: int | None
    """Its number in the module; None of a native."""
    offset: int
    """In its code."""
    line: int
    """Of the source; 0 when it is unknown."""

    def __str__(self) -> str:
        if self.function is None:
            return f"in the host's {self.name}"
        where = f"line {self.line}, " if self.line else ""
        return f"{where}in {self.name}, offset {self.offset}"


class FusabiError(AbutError):
    """A call about modules or machines failed, or a program did.

    `code` is a member of ErrorCode, or the number that a native gave; `function`, `offset` and `line` say
    where in the module; `trace` has all calls that led there, the innermost first."""

    def __init__(
        self, message: str, code: int = 0, *, function: int | None = None, offset: int | None = None,
        line: int | None = None, trace: Sequence[TraceLine] = (), source: str = "",
    ) -> None:  # fmt: skip
        super().__init__(message)
        self.message = message
        self.code: ErrorCode | int = _member(code)
        self.trace: tuple[TraceLine, ...] = tuple(trace)
        place = next((one for one in self.trace if one.function is not None), None)
        self.function: int | None = function if place is None else place.function
        """The number of the function in its module."""
        self.offset: int | None = offset if place is None else place.offset
        """In the function's code; in the file when it is about no function."""
        self.line: int | None = (line if place is None else place.line) or None
        """Of the source, when the module knows it."""
        self.source = source
        """The source's name, when the module knows it."""
        self._name = place.name if place is not None else None

    def formatted(self) -> str:
        """The message below its trace, the innermost last, as Python shows its own."""
        source = f"{self.source}, " if self.source else ""
        lines = [f"  {source if one.function is not None else ''}{one}" for one in reversed(self.trace)]
        head = ["Trace of the program (most recent call last):"] if lines else []
        return "\n".join([*head, *lines, f"{type(self).__name__}: {self.message}"])

    def __str__(self) -> str:
        if self.function is None:
            return self.message
        what = self._name if self._name else f"function {self.function}"
        line = f"{self.source or 'line'}{':' if self.source else ' '}{self.line}, " if self.line else ""
        return f"{self.message} ({line}in {what}, offset {self.offset})"


class BytecodeError(FusabiError, VerifyError):
    """Bytes that are no module, code that breaks the rules, or something that cannot be built."""


class InvalidMagic(BytecodeError):
    """The bytes do not begin as a module does."""


class UnsupportedVersion(BytecodeError):
    """A module of a version that this library does not read."""


class VmError(FusabiError, Trap):
    """A program ran into something that it must not do."""


class StackOverflow(VmError, LimitError):
    """More values on the stack, or more calls in each other, than the machine allows."""


class CallDepthExceeded(VmError, LimitError):
    """Too many runs inside of functions of the host's that runs called."""


class FuelExhausted(VmError, LimitError):
    """More instructions than the machine's fuel."""


class MemoryLimitExceeded(VmError, LimitError, MemoryError):
    """More memory than there is, or than the machine allows."""


class AllocationTooLarge(MemoryLimitExceeded):
    """One object larger than the machine allows."""


class DivisionByZero(VmError, ZeroDivisionError):
    """An integer was divided by zero."""


class TypeMismatch(VmError, TypeError):
    """A value, or a signature, of another type than what is wanted."""


class IndexOutOfRange(VmError, IndexError):
    """No such element, byte or character."""


class InvalidValue(VmError, ValueError):
    """Something that is no value, handed out by a function of the host's."""


class InvalidArgCount(VmError, TypeError):
    """A wrong number of arguments."""


class FfiError(VmError, NativeError):
    """A function of the host's said that it failed. What one in Python raises is raised itself."""


class FfiNotFound(FfiError, LookupError):
    """The registry has no function of an import's name."""


class PermissionDenied(VmError, PermissionError):
    """A function needs a capability that the machine does not have."""


class Interrupted(VmError):
    """Somebody ended the program: `interrupt()`, or a callback of `trace()`."""


class TimedOut(Interrupted, TimeoutError):
    """The program took longer than the `timeout` of its run."""


class OptionError(FusabiError, ValueError):
    """A limit that a machine cannot have."""


class BusyError(FusabiError, RuntimeError):
    """The machine is running."""


_ALWAYS: dict[int, type[FusabiError]] = {
    ErrorCode.NATIVE_NOT_FOUND: FfiNotFound,
    ErrorCode.PERMISSION: PermissionDenied,
    ErrorCode.BUSY: BusyError,
    ErrorCode.BAD_OPTION: OptionError,
    ErrorCode.BAD_MAGIC: InvalidMagic,
    ErrorCode.BAD_VERSION: UnsupportedVersion,
    ErrorCode.ALLOCATION_TOO_LARGE: AllocationTooLarge,
    ErrorCode.MEMORY_LIMIT: MemoryLimitExceeded,
}
"""What a code means whatever the status is."""
_RUNS: dict[int, type[FusabiError]] = {
    ErrorCode.STACK_OVERFLOW: StackOverflow,
    ErrorCode.CALL_DEPTH: CallDepthExceeded,
    ErrorCode.INSTRUCTION_LIMIT: FuelExhausted,
    ErrorCode.DIVIDE_BY_ZERO: DivisionByZero,
    ErrorCode.TYPE_MISMATCH: TypeMismatch,
    ErrorCode.INDEX_RANGE: IndexOutOfRange,
    ErrorCode.BAD_VALUE: InvalidValue,
    ErrorCode.ARITY: InvalidArgCount,
    ErrorCode.NATIVE_FAILED: FfiError,
    ErrorCode.INTERRUPTED: Interrupted,
}
_CODES = {int(one) for one in ErrorCode}


def failed(status: int, code: int, message: str, **place: Any) -> FusabiError:
    """The exception for a call that gave this."""
    text = message or name_of(code) or name_of(status, Status)
    kind: type[FusabiError] | None
    if status == Status.INVALID_MODULE:
        kind = _ALWAYS.get(code, BytecodeError)
    elif status == Status.OOM:
        kind = _ALWAYS.get(code, MemoryLimitExceeded)
    else:
        kind = _ALWAYS.get(code) or _RUNS.get(code)
        if kind is None and status == Status.RUNTIME_ERROR:
            kind = VmError if code in _CODES else FfiError
    return (kind or FusabiError)(text, code, **place)


def name_of(number: int, kind: Any = ErrorCode) -> str:
    """`type_mismatch` for its number; the number when it is a native's own."""
    found = kind._value2member_map_.get(int(number))
    return str(found.name).lower() if found is not None else f"code {int(number)}"


def closed(what: str) -> ClosedError:
    return ClosedError(f"{what} is closed")


def _member(code: int) -> ErrorCode | int:
    return ErrorCode(code) if code in _CODES else int(code)


class Report:
    """Room for what a call gives: why it failed, a value, how far a run got."""

    __slots__ = ("_cells", "_memory", "at", "reached", "value")

    def __init__(self) -> None:
        self._memory = (ctypes.c_uint64 * (7 + 2 * ARGUMENTS))()
        self._cells: Any = None
        self.at = ctypes.addressof(self._memory)
        self.value = self.at + 32
        self.reached = self.at + 48

    def arguments(self, count: int) -> int:
        """Room for arguments."""
        if count <= ARGUMENTS:
            return self.at + 56
        self._cells = (ctypes.c_uint64 * (2 * count))()
        return ctypes.addressof(self._cells)

    def exception(self, status: int, machine: int = 0, source: str = "") -> FusabiError:
        """The exception for a status that is not OK; `machine` has the trace when it was a call of it."""
        first = self.at >> 2
        message, number = quads[(self.at >> 3) + 1], ctypes.c_int32(words[first + 4]).value
        text = ctypes.string_at(message).decode("utf-8", "replace") if message else ""
        return failed(
            status, words[first + 1], text, function=number if number >= 0 else None, offset=words[first + 5],
            line=words[first + 6], trace=_trace(machine) if machine else (), source=source,
        )  # fmt: skip


def _trace(machine: int) -> list[TraceLine]:
    lines: list[TraceLine] = []
    frame: Any = _abi.Frame()
    read: Any = vars(_abi)["_f_fusabi_machine_error_frame"]
    while len(lines) < FRAMES_MAX and read(machine, len(lines), ctypes.byref(frame)) == Status.OK:
        name: bytes = frame._name_ or b""
        number = int(frame._function_)
        lines.append(
            TraceLine(
                name.decode("utf-8", "replace"), number if number >= 0 else None, int(frame._offset_),
                int(frame._line_),
            )
        )  # fmt: skip
    return lines
