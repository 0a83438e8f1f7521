"""What a machine is behind its Python object: its handle, who runs it, and what lives as long as it does."""

from __future__ import annotations

from collections import deque
from threading import Lock, get_ident
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

from abut._abi import kio as _abi
from abut.kio._calls import calls
from abut.kio._errors import BusyError, Report, closed

if TYPE_CHECKING:
    from abut.kio._array import Object
    from abut.kio._chunk import Chunk

__all__ = ["State"]


class State:
    """Shared by a machine, its objects and its callbacks."""

    def __init__(self) -> None:
        self.calls = calls()
        self.handle: Any = _abi.Vm()
        self.kept: dict[str, Any] = {}
        """Callbacks, by what they are for, and what natives need."""
        self.chunks: list[Chunk] = []
        """What runs, the innermost last."""
        self.started: Chunk | None = None
        self.raised: tuple[BaseException, str] | None = None
        """What a callback raised, and how it was said to the machine."""
        self.unwritten: BaseException | None = None
        """What the output raised."""
        self._reports: list[Report] = []
        self._live: WeakValueDictionary[int, Object] = WeakValueDictionary()
        self._dropped: deque[int] = deque()
        self._lock = Lock()
        self._owner = 0

    # -- whose turn it is

    @property
    def pointer(self) -> int:
        """The machine's address."""
        if self.handle is None:
            raise closed("the machine")
        return int(self.handle._h)

    def use(self) -> int:
        """The machine's address, for a call that is no run. Another thread's run forbids it."""
        pointer = self.pointer
        if self._owner and self._owner != get_ident():
            raise BusyError("the machine is running in another thread", _abi.ErrorCode.BUSY)
        dropped = self._dropped
        while dropped:
            self.calls.release(dropped.popleft())
        return pointer

    def take(self) -> bool:
        """Begins a run; whether it is the outermost."""
        if self._owner == get_ident():
            return False
        if not self._lock.acquire(False):
            raise BusyError("the machine is running in another thread", _abi.ErrorCode.BUSY)
        self._owner = get_ident()
        return True

    def give(self, outermost: bool) -> None:
        if outermost:
            self._owner = 0
            self._lock.release()

    @property
    def runs(self) -> bool:
        return self._owner == get_ident()

    def report(self) -> Report:
        """Room for a call; runs inside of runs have their own."""
        return self._reports.pop() if self._reports else Report()

    def done(self, report: Report) -> None:
        self._reports.append(report)

    # -- objects

    def object(self, address: int, kind: int) -> Object:
        """What stands for an object of the machine's; always the same as long as somebody has it."""
        found = self._live.get(address)
        if found is None:
            from abut.kio._array import Array, Object

            found = (Array if kind == _abi.ObjKind.ARRAY else Object)(self, address)
            self._live[address] = found
        return found

    def drop(self, address: int) -> None:
        """Releases an object at the machine's next call: this one may come from any thread."""
        self._dropped.append(address)

    # -- what callbacks raised

    def fail(self, error: BaseException) -> str:
        """Keeps an exception for whoever runs the machine; the text says it to the machine."""
        text = getattr(error, "message", None) or f"{type(error).__name__}: {error}"
        text = text.replace("\0", " ")
        self.raised = error, text
        return str(text)


def encoded(name: str) -> bytes:
    """A name as C takes it."""
    if not isinstance(name, str):
        raise TypeError(f"name: expected str, got {type(name).__name__}")
    if "\0" in name:
        raise ValueError("name: a NUL byte would end the text early")
    return name.encode("utf-8", "surrogateescape")
