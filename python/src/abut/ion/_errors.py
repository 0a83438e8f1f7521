"""What goes wrong: files that are refused, functions that cannot be built, names that nobody has, processes
that crash or wait for ever."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from abut._errors import AbutError, ClosedError, LimitError, NativeError, Trap, VerifyError
from abut._shown import one_line

if TYPE_CHECKING:
    from abut.ion._processes import Process, ProcessInfo

__all__ = [
    "BusyError",
    "ClassNotFound",
    "CodeError",
    "Deadlock",
    "DoorClosed",
    "FuelExhausted",
    "FunctionNotFound",
    "Interrupted",
    "InvalidManifest",
    "InvalidOpcode",
    "IonBuildError",
    "IonError",
    "IonFormatError",
    "IonLimitError",
    "IonMemoryError",
    "IonNativeError",
    "IonTextError",
    "IonValueError",
    "OptionError",
    "ProcessCrashed",
    "ProcessNotFound",
    "TimedOut",
    "UnsupportedVersion",
]


class IonError(AbutError):
    """A call about values, functions or packs failed."""


class IonBuildError(IonError, ValueError):
    """Something that cannot be built: a jump to no label, a name that no register has."""


class IonValueError(IonError, ValueError):
    """A value that cannot go in or come out: in itself, too deep, too large; a name with an end within."""


class IonFormatError(IonError, VerifyError):
    """Bytes that are no class or no pack. `offset` or `line` says where, `entry` in which file of a pack."""

    def __init__(
        self, message: str, offset: int | None = None, *, line: int | None = None, entry: str | None = None
    ) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset
        """In bytes, of the file, or of the entry when there is one."""
        self.line = line
        """Of a manifest, from 1."""
        self.entry = entry
        """The name of a file of the pack."""

    @property
    def place(self) -> str:
        """`classes/Main.ionc, offset 12`; empty when it is about the whole."""
        parts = [] if self.entry is None else [self.entry]
        if self.line is not None:
            parts.append(f"line {self.line}")
        if self.offset is not None:
            parts.append(f"offset {self.offset}")
        return ", ".join(parts)

    def __str__(self) -> str:
        return f"{self.message} ({self.place})" if self.place else self.message


class UnsupportedVersion(IonFormatError):
    """A class of a version that this library does not read."""


class InvalidOpcode(IonFormatError):
    """A number that no instruction has."""


class InvalidManifest(IonFormatError):
    """A manifest that does not say what it must, or says it twice."""


class IonTextError(IonFormatError):
    """A text that is no program; the message begins with the line and the column."""

    @property
    def place(self) -> str:
        return ""


class IonLimitError(IonFormatError, LimitError):
    """A file that is larger, deeper or longer than a limit allows."""


class ClassNotFound(IonError, LookupError):
    """The pack has no class of that name."""


class FunctionNotFound(IonError, LookupError):
    """The class has no function of that name."""


# -- machines


class CodeError(IonFormatError):
    """A function whose code breaks the rules: a register or a place that it does not have."""

    function: str | None = None
    """`Class:function`."""
    instruction: int | None = None

    @property
    def place(self) -> str:
        if self.function is None:
            return super().place
        function = one_line(self.function)
        return function if self.instruction is None else f"{function}, {self.instruction}"


class OptionError(IonError, ValueError):
    """Something that a machine cannot have."""


class BusyError(IonError, RuntimeError):
    """Somebody runs the machine already."""


class IonMemoryError(IonError, LimitError, MemoryError):
    """There is no memory, or no more of what the machine may have."""


class IonNativeError(IonError, NativeError):
    """A native that was called from outside of processes failed, or cannot be registered."""


class ProcessNotFound(IonError, LookupError):
    """No process has this number: it never was, or it has ended."""


class DoorClosed(IonError, ClosedError):
    """The door is not open any more."""


class ProcessCrashed(IonError, Trap):
    """A process ended, and not normally. `reason` says why, `function` and `instruction` where."""

    def __init__(
        self, process: Process, reason: Any, function: str | None = None, instruction: int | None = None
    ) -> None:
        self.process, self.reason = process, reason
        self.function, self.instruction = function, instruction
        place = f" in {function}, instruction {instruction}" if function else ""
        shown = str(reason) if isinstance(reason, str) else repr(reason)
        super().__init__(f"process {process.id} ended{place}: {shown}")


class Deadlock(IonError):
    """Everybody waits, and nobody is left who could send. `processes` has who waits for what, and where."""

    def __init__(self, message: str, processes: tuple[ProcessInfo, ...] = ()) -> None:
        super().__init__(message)
        self.processes = processes


class FuelExhausted(IonError, LimitError):
    """More reductions than the fuel of a call."""


class TimedOut(IonError, TimeoutError):
    """It took longer than the timeout says."""


class Interrupted(IonError):
    """Somebody called `interrupt()`."""
