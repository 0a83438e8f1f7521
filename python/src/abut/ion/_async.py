"""Machines and asyncio: a thread runs a machine while tasks wait for it; natives that are coroutines answer
later."""

from __future__ import annotations

import asyncio
import ctypes
import os
from threading import Condition, Lock, Thread, current_thread
from time import sleep
from typing import TYPE_CHECKING, Any
from weakref import ref

from abut._abi import ion as _abi
from abut._abi.ion import RunEnd
from abut.ion._codec import encode
from abut.ion._core import Made, blank, raw
from abut.ion._errors import BusyError, ProcessNotFound
from abut.ion._native_calls import Exit, told
from abut.ion._processes import Outcome, Process

if TYPE_CHECKING:
    from abut.ion._door import Door
    from abut.ion._vm import VM

__all__ = ["Pump", "later"]

TURN = 5
"""Milliseconds that the machine runs for one of several who wait."""
PAUSE = 0.5
"""Seconds after which it looks around when nobody can go on."""
_WAITING = (RunEnd.DEADLOCK, RunEnd.IDLE)
LINGER = 0.05
"""Seconds that the thread waits for somebody to wait."""
_PASSING = (RunEnd.ENDED, RunEnd.MESSAGE, RunEnd.DEADLINE, RunEnd.INTERRUPTED)


class Waiter:
    """A task that waits: for the end of a process, for a door, or for the end of everything."""

    __slots__ = ("door", "future", "loop", "target")

    def __init__(self, target: int, door: Door | None) -> None:
        self.loop = asyncio.get_running_loop()
        self.future: asyncio.Future[Outcome] = self.loop.create_future()
        self.target, self.door = target, door

    def finish(self, found: Outcome | BaseException) -> None:
        def arrive() -> None:
            if self.future.done():
                return
            if isinstance(found, Outcome):
                self.future.set_result(found)
            else:
                self.future.set_exception(found)

        try:
            self.loop.call_soon_threadsafe(arrive)
        except RuntimeError:
            """The loop was closed: nobody waits any more."""


def _keeps(waiter: Waiter) -> bool:
    """Whether somebody may come who has something to send."""
    return waiter.door is not None and waiter.door.keeps_running


class Pump:
    """Runs a machine in a thread of its own, as long as tasks wait for it."""

    def __init__(self, vm: VM) -> None:
        self._vm = ref(vm)
        self._waiters: list[Waiter] = []
        self._changed = Condition(Lock())
        self._thread: Thread | None = None
        self._touched = 0
        """How often somebody sent something, or spawned."""

    @property
    def loop(self) -> asyncio.AbstractEventLoop | None:
        """The loop of a task that waits."""
        with self._changed:
            return self._waiters[0].loop if self._waiters else None

    @property
    def is_leaving(self) -> bool:
        """Whether it runs the machine for nobody any more, and so not for long."""
        return self._thread is not None and self._thread is not current_thread() and not self._waiters

    async def outcome(self, target: int, timeout: float | None, door: Door | None = None) -> Outcome:
        """What the machine came to: the end of a process, a message at a door, or nothing any more."""
        vm = self._vm()
        assert vm is not None
        vm._begin()
        waiter = Waiter(target, door)
        self._add(waiter, vm)
        try:
            if timeout is None:
                return await waiter.future
            return await asyncio.wait_for(waiter.future, timeout)
        except asyncio.TimeoutError:
            return Outcome(RunEnd.DEADLINE, 0, Process(vm, target) if target else None)
        finally:
            self._remove(waiter, vm)

    def touch(self) -> None:
        """Somebody did something that processes may have waited for."""
        if self._thread is not None:
            with self._changed:
                self._touched += 1
                self._changed.notify()

    def _add(self, waiter: Waiter, vm: VM) -> None:
        with self._changed:
            self._waiters.append(waiter)
            self._changed.notify()
            if self._thread is None:
                self._thread = Thread(target=self._work, args=(vm,), name="abut.ion", daemon=True)
                self._thread.start()
        vm._wake()

    def _remove(self, waiter: Waiter, vm: VM) -> None:
        with self._changed:
            if waiter not in self._waiters:
                return
            self._waiters.remove(waiter)
            self._changed.notify()
        if not vm._is_closed:
            vm._wake()

    # -- in the thread

    def _work(self, vm: VM) -> None:
        turn = 0
        while True:
            with self._changed:
                if not self._waiters:
                    self._changed.wait(LINGER)
                waiters, touched = list(self._waiters), self._touched
                if not waiters:
                    self._thread = None
                    return
            try:
                if self._settle(vm, waiters, None):
                    continue
                targets = [one.target for one in waiters if one.target]
                turn += 1
                outcome = vm._run_once(targets[turn % len(targets)] if targets else 0, 0,
                                       TURN if len(set(targets)) > 1 else -1)  # fmt: skip
                if outcome.end in _WAITING and any(one.door is not None for one in waiters) or (
                    outcome.end is RunEnd.DONE and any(_keeps(one) for one in waiters)
                ):
                    # Tasks that wait at doors are not alone: another one may have something to send.
                    self._settle(vm, waiters, None)
                    self._pause(waiters, touched)
                else:
                    self._settle(vm, waiters, outcome)
            except BusyError:
                sleep(TURN / 1000)
            except BaseException as error:
                self._finish([(one, error) for one in waiters])

    def _pause(self, waiters: list[Waiter], touched: int) -> None:
        """Waits until somebody does something, or somebody else waits."""
        with self._changed:
            while self._touched == touched and self._waiters == waiters:
                self._changed.wait(PAUSE)
                if any(one.future.done() for one in waiters):
                    return

    def _settle(self, vm: VM, waiters: list[Waiter], outcome: Outcome | None) -> bool:
        """Tells those who have what they waited for; whether there was one."""
        found: list[tuple[Waiter, Outcome | BaseException]] = []
        is_over = outcome is not None and outcome.end not in _PASSING
        is_stopped = outcome is not None and outcome.end is RunEnd.INTERRUPTED and vm._is_stopped
        if is_stopped:
            vm._is_stopped = False
        for one in waiters:
            reached = self._reached(vm, one)
            if reached is not None:
                found.append((one, reached))
            elif outcome is not None and (is_over and not _keeps(one) or is_stopped):
                process = Process(vm, one.target) if one.target else None
                found.append((one, Outcome(outcome.end, outcome.left, process)))
        self._finish(found)
        return bool(found)

    def _reached(self, vm: VM, waiter: Waiter) -> Outcome | BaseException | None:
        if waiter.future.done():
            return None
        try:
            if waiter.door is not None:
                return Outcome(RunEnd.MESSAGE, 0, None) if len(waiter.door) else None
            if not waiter.target or (ending := vm._ending(waiter.target)) is None:
                return None
            return Outcome(RunEnd.ENDED, 0, Process(vm, waiter.target), ending)
        except Exception as error:
            # A door of the machine's has a number, too, and no end.
            return None if isinstance(error, ProcessNotFound) and waiter.target in vm._doors else error

    def _finish(self, found: list[tuple[Waiter, Outcome | BaseException]]) -> None:
        with self._changed:
            for one, _ in found:
                if one in self._waiters:
                    self._waiters.remove(one)
        for one, what in found:
            one.finish(what)


# -- natives that answer later


def later(vm: VM, ticket: int, process: int, coroutine: Any) -> None:
    """Has a coroutine answer a call: in the loop of whoever waits for the machine, or one of its own."""
    loop = vm._pump.loop or background()
    answer = _answer(vm, ticket, process, coroutine)
    try:
        loop.call_soon_threadsafe(_begin, loop, answer)
    except RuntimeError:
        answer.close()
        coroutine.close()
        raise


_tasks: set[Any] = set()


def _begin(loop: asyncio.AbstractEventLoop, answer: Any) -> None:
    task = loop.create_task(answer)
    _tasks.add(task)  # a loop knows its tasks weakly
    task.add_done_callback(_tasks.discard)


async def _answer(vm: VM, ticket: int, process: int, coroutine: Any) -> None:
    try:
        data = encode(await coroutine)
    except Exit as end:
        try:
            if not vm._is_closed:
                vm.kill(process, end.reason)
        except ProcessNotFound:
            """It was ended meanwhile."""
    except BaseException as error:
        _fail(vm, ticket, error)
        if not isinstance(error, Exception):
            raise
    else:
        if not vm._is_closed:
            with Made(data) as given:
                cell = blank(_abi.Error)
                raw["_f_ion_vm_answer"](vm._use(), ticket, given, ctypes.byref(cell))


def _fail(vm: VM, ticket: int, error: BaseException) -> None:
    if not vm._is_closed:
        said, cell = told(error).encode("utf-8", "replace"), blank(_abi.Error)
        raw["_f_ion_vm_answer_failed"](vm._use(), ticket, said, ctypes.byref(cell))


_background: tuple[int, asyncio.AbstractEventLoop] | None = None
_lock = Lock()


def background() -> asyncio.AbstractEventLoop:
    """A loop in a thread, for machines that nobody waits for in one; a child process has its own."""
    global _background
    with _lock:
        if _background is None or _background[0] != os.getpid():
            loop = asyncio.new_event_loop()
            Thread(target=loop.run_forever, name="abut.ion natives", daemon=True).start()
            _background = os.getpid(), loop
        return _background[1]
