"""What goes wrong: calls that fail raise a PvmError, programs that end badly a PvmTrap."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from abut._errors import AbutError, LimitError, Trap

if TYPE_CHECKING:
    from abut.pvm._stop import Stop

__all__ = [
    "AccessError",
    "AssemblyError",
    "BusyError",
    "HostCallError",
    "InterruptedTrap",
    "OutOfGas",
    "PageFault",
    "ProgramError",
    "PvmError",
    "PvmLimitError",
    "PvmPanic",
    "PvmTrap",
    "ReplayError",
    "UnsupportedError",
    "trap",
    "translated",
]


class PvmError(AbutError):
    """A call about programs or machines failed."""


class ProgramError(PvmError, ValueError):
    """Bytes that are no program, snapshot, text or log, or an argument that cannot be."""


class AssemblyError(ProgramError):
    """An instruction, operand or label that cannot be assembled."""


class PvmLimitError(PvmError, LimitError):
    """More than a limit allows."""


class AccessError(PvmError, IndexError):
    """Guest memory that is not there, or not of the right kind."""


class BusyError(PvmError, RuntimeError):
    """The machine is running."""


class ReplayError(PvmError):
    """A replay differs from its log, or the two engines of a cross check differ."""


class UnsupportedError(PvmError, LookupError):
    """This machine or system cannot do it."""


class PvmTrap(Trap):
    """A program did not end well; `stop` says where it stands."""

    def __init__(self, stop: Stop) -> None:
        super().__init__(stop.text)
        self.stop = stop


class PvmPanic(PvmTrap):
    """The program panicked."""


class OutOfGas(PvmTrap):
    """More gas lets it go on."""


class PageFault(PvmTrap):
    """An access to a page without the right; `address` is the page's. The instruction can be repeated."""

    @property
    def address(self) -> int:
        return self.stop.detail


class HostCallError(PvmTrap):
    """A call of a host function that nobody gave; `id` is its number."""

    @property
    def id(self) -> int:
        return self.stop.detail


class InterruptedTrap(PvmTrap):
    """Interrupted, or a breakpoint was met: running on goes on."""


def trap(stop: Stop) -> PvmTrap:
    """The exception for a stop that is no halt."""
    kinds = {1: OutOfGas, 2: PvmPanic, 3: HostCallError, 4: PageFault, -1: PvmPanic}
    return kinds.get(stop.result, InterruptedTrap)(stop)


@contextmanager
def translated() -> Iterator[None]:
    """The generated module's exceptions become the public ones."""
    from abut._abi import pvm as abi

    try:
        yield
    except abi.PvmError as error:
        raise public(error) from None


def public(error: BaseException) -> BaseException:
    from abut._abi import pvm as abi

    status = getattr(error, "status", 0)
    text = _plain(str(error))
    if isinstance(error, abi.PvmMemoryError):
        return MemoryError(text)
    kinds: dict[int, type[PvmError]] = {
        abi.Status.LIMIT_EXCEEDED: PvmLimitError, abi.Status.UNSUPPORTED: UnsupportedError,
        abi.Status.BUSY: BusyError, abi.Status.OUT_OF_BOUNDS: AccessError, abi.Status.DIFFERS: ReplayError,
    }  # fmt: skip
    return kinds.get(status, ProgramError)(text)


def _plain(text: str) -> str:
    """`pvm_module_load: the mask is short, offset 5 (status 2)`: the place is enough."""
    import re

    text = re.sub(r"^pvm\w*: |,? status \d+$|(,? ?status \d+,?)(?= offset)| \(status -?\d+\)$", "", text)
    return re.sub(r",? offset (\d+)$", r" (at \1)", text)
