"""Processes, and what a machine tells of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from abut._abi.ion import ProcessState, RunEnd
from abut.ion._value import Atom

if TYPE_CHECKING:
    from abut.ion._vm import VM

__all__ = [
    "Crash", "Ending", "Options", "Outcome", "Place", "Process", "ProcessInfo", "ProcessState", "RunEnd",
    "Statistics",
]  # fmt: skip


class Process:
    """A process of a machine: its number, and what can be done with it. It can be sent to processes.

    Two are equal when they are the same one."""

    __slots__ = ("__weakref__", "_id", "_vm")

    def __init__(self, vm: VM, number: int) -> None:
        self._vm, self._id = vm, number

    @property
    def id(self) -> int:
        """Its number, which no other one will have."""
        return self._id

    @property
    def __ion_process__(self) -> int:
        return self._id

    @property
    def vm(self) -> VM:
        return self._vm

    @property
    def is_alive(self) -> bool:
        return self._vm._is_alive(self._id)

    def send(self, message: Any) -> None:
        """Puts a copy of the message into its mailbox; ProcessNotFound when it has ended."""
        self._vm.send(self, message)

    def kill(self, reason: Any = Atom("kill")) -> None:  # noqa: B008
        """An exit signal; nobody can trap the reason 'kill'."""
        self._vm.kill(self, reason)

    @property
    def ending(self) -> Ending | None:
        """How it ended; None while it lives. The latest 4,096 ends are remembered."""
        return self._vm._ending(self._id)

    def result(self, timeout: float | None = None) -> Any:
        """What its function returned; runs the machine until then. ProcessCrashed when it crashed."""
        return self._vm._result(self, timeout)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Process):
            return NotImplemented
        return self._id == other._id and self._vm is other._vm

    def __hash__(self) -> int:
        return hash(self._id)

    def __reduce__(self) -> Any:
        raise TypeError("a Process cannot be pickled or copied: it belongs to a machine")

    def __repr__(self) -> str:
        return f"<Process {self._id}>"


class Place(NamedTuple):
    """Where a process stands."""

    function: str
    """`Class:function`."""
    instruction: int

    def __str__(self) -> str:
        return f"{self.function}, instruction {self.instruction}"


class Ending(NamedTuple):
    """How a process ended."""

    value: Any
    """What its function returned; `Undefined` when it did not."""
    reason: Any
    """`'normal'`, or why it crashed."""

    @property
    def is_normal(self) -> bool:
        return isinstance(self.reason, Atom) and self.reason == "normal"


@dataclass(frozen=True)
class Crash:
    """A process that ended for another reason than `'normal'`."""

    process: Process
    reason: Any
    place: Place | None
    """Where it stood; None when it was ended from outside."""

    def __str__(self) -> str:
        where = f" in {self.place}" if self.place is not None else ""
        shown = str(self.reason) if isinstance(self.reason, str) else repr(self.reason)
        return f"process {self.process.id} ended{where}: {shown}"


@dataclass(frozen=True)
class Outcome:
    """Why a run came back."""

    end: RunEnd
    left: int
    """Processes that live."""
    process: Process | None = None
    """The one that was waited for."""
    ending: Ending | None = None
    """How that ended."""

    @property
    def value(self) -> Any:
        """What the process returned that was waited for; None when it has not ended."""
        return None if self.ending is None else self.ending.value


@dataclass(frozen=True)
class ProcessInfo:
    """A process as it was at one time."""

    process: Process
    parent: Process | None
    """Who spawned it; None when that was the host."""
    state: ProcessState
    function: str
    """What it was spawned with."""
    place: Place | None
    """Where it stands."""
    messages: int
    """That wait for it."""
    reductions: int
    bytes: int
    """Of its heap, its stack and itself."""
    awaited: tuple[Process, ...]
    """Whose ends it waits for."""

    @property
    def id(self) -> int:
        return self.process.id


@dataclass(frozen=True)
class Options:
    """What a machine may have, and how it runs."""

    schedulers: int
    slice: int
    """Reductions; those of `auto` are a number, too."""
    policy: frozenset[str]
    memory_max: int
    process_bytes_max: int
    processes_max: int
    stack_max: int
    mailbox_max: int
    atoms_max: int
    engine: str
    traced: bool


@dataclass(frozen=True)
class Statistics:
    """What a machine has done."""

    atoms: int
    alive: int
    """Processes that live."""
    spawned: int
    ended: int
    messages: int
    """That were sent."""
    slices: int
    reductions: int
    collections: int
    bytes: int
    """Of the heaps."""
    shapes: int
    """Layouts of objects."""
