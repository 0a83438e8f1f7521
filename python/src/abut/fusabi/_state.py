"""What a machine is behind its Python object: its handle, who runs it, and what lives as long as it does."""

from __future__ import annotations

from collections import deque
from threading import Lock, get_ident
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

from abut._abi import fusabi as _abi
from abut.fusabi._calls import calls
from abut.fusabi._errors import BusyError, Report, closed

if TYPE_CHECKING:
    from abut.fusabi._array import Array
    from abut.fusabi._module import Module

__all__ = ["State", "encoded", "state_of"]

_states: WeakValueDictionary[int, State] = WeakValueDictionary()


def state_of(machine: int) -> State:
    """That of a machine by its address; functions of the host's are called by any of those that share
    them."""
    found = _states.get(machine)
    if found is None:
        raise closed("the machine")
    return found


class State:
    """Shared by a machine, its arrays and the functions that it calls."""

    def __init__(self, handle: Any, registry: Any, allocation_max: int) -> None:
        self.calls = calls()
        self.handle: Any = handle
        self.registry = registry
        """What its functions need lives as long."""
        self.allocation_max = allocation_max
        self.functions: dict[Any, Any] = {}
        """What the functions need that the module which is loaded knows."""
        self.kept: dict[str, Any] = {}
        """Callbacks, by what they are for."""
        self.module: Module | None = None
        self.runs_of: list[Module | None] = []
        """The modules of what runs, the innermost last."""
        self.started: Any = None
        """The type that the run gives which was started; None when none was."""
        self.raised: tuple[BaseException, str] | None = None
        """What a callback raised, and how it was said to the machine."""
        self.output: Any = None
        """Where the program prints; None: to sys.stdout."""
        self.unwritten: BaseException | None = None
        """What the output raised."""
        self._reports: list[Report] = []
        self._live: WeakValueDictionary[int, Array] = WeakValueDictionary()
        self._dropped: deque[int] = deque()
        self._lock = Lock()
        self._owner = 0
        _states[int(handle._h)] = self

    # -- whose turn it is

    @property
    def pointer(self) -> int:
        """The machine's address."""
        if self.handle is None:
            raise closed("the machine")
        return int(self.handle._h)

    def use(self) -> int:
        """The machine's address, for a call that is no run. Another thread's run forbids it."""
        handle = self.handle
        if handle is None:
            raise closed("the machine")
        if self._owner and self._owner != get_ident():
            raise BusyError("the machine is running in another thread", _abi.ErrorCode.BUSY)
        dropped = self._dropped
        while dropped:
            self.calls.release(dropped.popleft())
        address: int = handle._h
        return address

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

    # -- arrays

    def array(self, address: int) -> Array:
        """What stands for an array of the machine's; always the same as long as somebody has it."""
        found = self._live.get(address)
        if found is None:
            from abut.fusabi._array import Array

            found = self._live[address] = Array(self, address)
        return found

    def drop(self, address: int) -> None:
        """Releases an object at the machine's next call: this one may come from any thread."""
        self._dropped.append(address)

    # -- what callbacks raised

    def fail(self, error: BaseException) -> str:
        """Keeps an exception for whoever runs the machine; the text says it to the machine."""
        text = told(error)
        self.raised = error, text
        return text


def told(error: BaseException) -> str:
    """An exception in a line."""
    text = getattr(error, "message", None) or f"{type(error).__name__}: {error}"
    return str(text).replace("\0", " ")


def encoded(name: str) -> bytes:
    """A name as C takes it."""
    if not isinstance(name, str):
        raise TypeError(f"name: expected str, got {type(name).__name__}")
    if "\0" in name:
        raise ValueError("name: a NUL byte would end the text early")
    return name.encode("utf-8")
