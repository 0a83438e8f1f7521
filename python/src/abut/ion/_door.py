"""Doors: where messages of processes come to the host."""

from __future__ import annotations

import asyncio
import ctypes
from collections.abc import AsyncIterator, Iterator
from time import monotonic
from typing import TYPE_CHECKING, Any

from abut._abi import ion as _abi
from abut._abi.ion import RunEnd, Status
from abut._errors import Uncopied
from abut.ion._codec import decode
from abut.ion._core import Given, blank, checked, failure, raw
from abut.ion._errors import BusyError, Deadlock, DoorClosed, Interrupted, TimedOut

if TYPE_CHECKING:
    from abut.ion._processes import Outcome
    from abut.ion._vm import VM

__all__ = ["Door"]

_NOTHING: Any = object()
_GONE = (RunEnd.DONE, RunEnd.DEADLOCK, RunEnd.IDLE, RunEnd.HELD)
WAIT = 50
"""Milliseconds to wait for a message while another thread runs the machine."""


class Door(Uncopied):
    """A place for messages to the host. It can be sent to processes, which send to it as to a process.

    >>> from abut.ion import FunctionBuilder, VM
    >>> greet = FunctionBuilder("greet", ["to"]).load_const("text", "hello").send("to", "text")
    >>> vm = VM(greet)
    >>> with vm.door() as door:
    ...     process = vm.spawn("greet", door)
    ...     door.receive()
    'hello'

    `for message in door` takes messages until nobody is left who could send one, `async for` does so in a
    task. What waits when it is closed is lost."""

    def __init__(self, vm: VM, keeps_running: bool) -> None:
        cell, error = ctypes.c_void_p(), blank(_abi.Error)
        status = raw["_f_ion_vm_open_door"](vm._use(), keeps_running, ctypes.byref(cell), ctypes.byref(error))
        checked(status, error)
        kind: Any = _abi.Door
        self._handle: Any = kind._adopt(cell.value, True, vm._handle)
        self._vm = vm
        self.keeps_running = keeps_running
        """Whether a run waits for somebody who has something to send."""
        self._id = int(raw["_f_ion_door_id"](cell.value))

    @property
    def id(self) -> int:
        """Its number, which no process has."""
        return self._id

    @property
    def __ion_process__(self) -> int:
        return self._id

    @property
    def is_open(self) -> bool:
        return self._handle._h is not None

    def __len__(self) -> int:
        """How many messages wait."""
        return int(raw["_f_ion_door_count"](self._use()))

    def __bool__(self) -> bool:
        return True

    def receive(self, timeout: float | None = None) -> Any:
        """The oldest message. Runs the machine until there is one, or waits while another thread runs it.
        In a running event loop it gives something to await: `await door.receive()`.

        TimedOut after so many seconds, Deadlock when nobody is left who could send one."""
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return self._received(timeout)
        return self._received_async(timeout)

    def take(self, default: Any = None) -> Any:
        """The oldest message, when there is one; runs nothing."""
        found = self._take(0)
        return default if found is _NOTHING else found

    def close(self) -> None:
        """Whoever watches it is told that it ended. Closing twice does nothing."""
        self._handle.close()

    def __enter__(self) -> Door:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def __iter__(self) -> Iterator[Any]:
        while self.is_open:
            try:
                message = self._received(None)
            except (Deadlock, DoorClosed):
                return
            yield message

    async def __aiter__(self) -> AsyncIterator[Any]:
        while self.is_open:
            try:
                message = await self._received_async(None)
            except (Deadlock, DoorClosed):
                return
            yield message

    def __repr__(self) -> str:
        return f"<Door {self._id}>" if self.is_open else f"<closed Door {self._id}>"

    # -- inside

    def _use(self) -> int:
        if self._handle._h is None:
            raise DoorClosed(f"door {self._id} is closed")
        return int(self._handle._h)

    def _take(self, milliseconds: int) -> Any:
        message, error = Given(), blank(_abi.Error)
        status = raw["_f_ion_door_take"](self._use(), milliseconds, message.at, ctypes.byref(error))
        if status == Status.TIMED_OUT:
            return _NOTHING
        if status:
            raise failure(status, error)
        return decode(message.take() or b"\5", self._vm)

    def _received(self, timeout: float | None) -> Any:
        end = None if timeout is None else monotonic() + timeout
        while True:
            found = self._take(0)
            if found is not _NOTHING:
                return found
            left = None if end is None else max(0.0, end - monotonic())
            try:
                outcome = self._vm._run(self._id, 0, end)
            except BusyError:
                found = self._take(WAIT if left is None else min(WAIT, round(left * 1000)))
                if found is not _NOTHING:
                    return found
                if left == 0:
                    raise TimedOut(f"no message came to door {self._id} in time") from None
                continue
            self._refuse(outcome)

    async def _received_async(self, timeout: float | None) -> Any:
        end = None if timeout is None else monotonic() + timeout
        while True:
            found = self._take(0)
            if found is not _NOTHING:
                return found
            left = None if end is None else max(0.0, end - monotonic())
            self._refuse(await self._vm._pump.outcome(self._id, left, self))

    def _refuse(self, outcome: Outcome) -> None:
        """Raises what a run says that brought no message."""
        if len(self):
            return
        if outcome.end is RunEnd.DEADLINE:
            raise TimedOut(f"no message came to door {self._id} in time")
        if outcome.end is RunEnd.INTERRUPTED:
            raise Interrupted("the machine was interrupted")
        if outcome.end is RunEnd.DONE:
            raise Deadlock(f"nobody is left who could send to door {self._id}")
        if outcome.end in _GONE:
            raise self._vm._deadlock(f"nobody sends to door {self._id}: everybody waits")
