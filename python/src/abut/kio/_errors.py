"""What goes wrong: calls that fail raise a KioError, and so do programs, whose errors are traps."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from abut._abi import kio as _abi
from abut._errors import AbutError, ClosedError, LimitError, NativeError, Trap, VerifyError
from abut._abi.kio import ErrorCode, Status
from abut.kio._memory import quads, words

__all__ = [
    "BusyError",
    "ChunkError",
    "FormatError",
    "InterruptedTrap",
    "KioError",
    "KioLimitError",
    "KioMemoryError",
    "KioTrap",
    "NativeFailed",
    "OptionError",
    "PermissionTrap",
    "Report",
    "TraceLine",
    "ValueTrap",
    "closed",
    "failed",
    "name_of",
]

_PLACE = re.compile(r"\b(offset|line) (\d+)")
FRAMES_MAX = 4096


@dataclass(frozen=True)
class TraceLine:
    """One line of the trace of an error."""

    function: str
    """"chunk", or the name of a native."""
    offset: int
    """In the code."""
    line: int
    """0 when it is unknown."""

    def __str__(self) -> str:
        where = f", line {self.line}" if self.line else ""
        return f"in {self.function} at offset {self.offset}{where}"


class KioError(AbutError):
    """A call about chunks or machines failed, or a program did. `code` says how: a member of ErrorCode, or
    the number that a native gave."""

    def __init__(self, message: str, code: int = 0, trace: Sequence[TraceLine] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.code: ErrorCode | int = _member(code)
        self.trace: tuple[TraceLine, ...] = tuple(trace)
        """Where it happened, the innermost first."""

    @property
    def line(self) -> int | None:
        """The line of the source, when the chunk knows it."""
        return self._place("line") or None

    @property
    def offset(self) -> int | None:
        """The place of the instruction in the code."""
        return self._place("offset")

    def _place(self, what: str) -> int | None:
        places = [one for one in self.trace if one.function == "chunk"] or self.trace
        if places:
            return int(getattr(places[0], what))
        found = {name: int(number) for name, number in _PLACE.findall(self.message)}
        return found.get(what)

    def formatted(self) -> str:
        """The message below its trace, the innermost last, as Python shows its own."""
        lines = [f"  {line}" for line in reversed(self.trace)]
        head = ["Trace of the program (most recent call last):"] if lines else []
        return "\n".join([*head, *lines, f"{name_of(self.code)}: {self.message}"])

    def __str__(self) -> str:
        place = next((one for one in self.trace if one.function == "chunk"), None)
        if place is None or _PLACE.search(self.message):
            return self.message
        where = f"line {place.line}, offset {place.offset}" if place.line else f"offset {place.offset}"
        return f"{self.message} ({where})"


class ChunkError(KioError, VerifyError):
    """Bytecode that cannot run, or an instruction that cannot be emitted."""


class FormatError(ChunkError):
    """Bytes or text that are no chunk."""


class OptionError(KioError, ValueError):
    """An option that there is not, or a value that it does not take."""


class BusyError(KioError, RuntimeError):
    """The machine is running."""


class KioTrap(KioError, Trap):
    """A program ran into something that it must not do."""


class ValueTrap(KioTrap, TypeError):
    """An operation on values that it is not for: `cannot add number and nil`."""


class KioLimitError(KioTrap, LimitError):
    """More instructions, values on the stack, or runs inside of each other than the machine's options
    allow."""


class KioMemoryError(KioLimitError, MemoryError):
    """More memory than there is, or than `max-memory` allows."""


class NativeFailed(KioTrap, NativeError):
    """A native said that it failed, or cannot be called so. What one in Python raises is raised itself."""


class PermissionTrap(KioTrap, PermissionError):
    """A native needs a capability that the option `permissions` does not give."""


class InterruptedTrap(KioTrap):
    """Somebody ended the program: `interrupt()`, or a callback of `trace()`."""


_LIMITS = {ErrorCode.STACK_OVERFLOW, ErrorCode.INSTRUCTION_LIMIT, ErrorCode.CALL_DEPTH}
_KINDS: dict[int, type[KioError]] = {
    **dict.fromkeys(_LIMITS, KioLimitError),
    ErrorCode.MEMORY_LIMIT: KioMemoryError,
    ErrorCode.TYPE_MISMATCH: ValueTrap,
    ErrorCode.NATIVE_FAILED: NativeFailed,
    ErrorCode.NATIVE_NOT_FOUND: NativeFailed,
    ErrorCode.ARITY: NativeFailed,
    ErrorCode.BAD_VALUE: NativeFailed,
    ErrorCode.PERMISSION: PermissionTrap,
    ErrorCode.INTERRUPTED: InterruptedTrap,
    ErrorCode.BAD_OPTION: OptionError,
    ErrorCode.BUSY: BusyError,
}


def failed(status: int, code: int, message: str, trace: Sequence[TraceLine] = ()) -> KioError:
    """The exception for a call that gave this."""
    text = message or name_of(code) or name_of(status, Status)
    if code == ErrorCode.BAD_FORMAT:
        return FormatError(text, code, trace)
    if status == Status.COMPILE_ERROR:
        return ChunkError(text, code, trace)
    if status == Status.OOM:
        return KioMemoryError(text, code, trace)
    if status == Status.RUNTIME_ERROR:
        kind = _KINDS.get(code, KioTrap if code in _CODES else NativeFailed)
        return kind(text, code, trace)
    return _KINDS.get(code, KioError)(text, code, trace)


def name_of(number: int, kind: Any = ErrorCode) -> str:
    """`type_mismatch` for its number; the number when it is a native's own."""
    found = kind._value2member_map_.get(int(number))
    return str(found.name).lower() if found is not None else f"code {int(number)}"


def closed(what: str) -> ClosedError:
    return ClosedError(f"{what} is closed")


_CODES = {int(one) for one in ErrorCode}


def _member(code: int) -> ErrorCode | int:
    return ErrorCode(code) if code in _CODES else int(code)


class Report:
    """Room for what a call gives: why it failed, a value, how far a run got."""

    __slots__ = ("_memory", "at", "reached", "value")

    def __init__(self) -> None:
        self._memory = (ctypes.c_uint64 * 5)()
        self.at = ctypes.addressof(self._memory)
        self.value = self.at + 16
        self.reached = self.at + 32

    def exception(self, status: int, vm: int = 0) -> KioError:
        """The exception for a status that is not OK; `vm` has the trace when it was a run of that machine."""
        code, message = words[(self.at >> 2) + 1], quads[(self.at >> 3) + 1]
        text = ctypes.string_at(message).decode("utf-8", "replace") if message else ""
        return failed(status, code, text, _trace(vm) if vm else ())


def _trace(vm: int) -> list[TraceLine]:
    lines: list[TraceLine] = []
    frame: Any = _abi.Frame()
    read: Any = vars(_abi)["_f_kio_vm_error_frame"]
    while len(lines) < FRAMES_MAX and read(vm, len(lines), ctypes.byref(frame)) == Status.OK:
        name: bytes = frame._function_ or b""
        lines.append(TraceLine(name.decode("utf-8", "replace"), int(frame._offset_), int(frame._line_)))
    return lines
