"""Event loops that wait for operations: one reader per loop, one poller per host, futures that dispose.

The loop that waits first is the host's home: it drains for everybody. Loops of other threads hear of their
results through `call_soon_threadsafe`; when the home loop is not running, whoever runs drains.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from threading import get_ident
from typing import Any
from weakref import WeakKeyDictionary, WeakSet, ref

__all__ = ["Loops", "Pending"]

SPINS = 8
DELAY_MIN, DELAY_MAX = 0.00005, 0.001

Loop = asyncio.AbstractEventLoop


class Pending(asyncio.Future[Any]):
    """A future that disposes of its operation when it is cancelled. Tasks take it for a coroutine."""

    __slots__ = ("_steps", "op")
    _steps: Any
    op: int

    def forget(self, op: int, /) -> object:
        """Hosts have classes of their own, which know what forgets."""

    def cancel(self, msg: Any = None) -> bool:
        done = super().cancel(msg)
        if done:
            self.forget(self.op)
        return done

    def _step(self) -> Any:
        try:
            return self._steps
        except AttributeError:
            self._steps = self.__await__()
            return self._steps

    def send(self, value: Any) -> Any:
        return self._step().send(value)

    def throw(self, error: Any, *rest: Any) -> Any:
        return self._step().throw(error, *rest)

    def close(self) -> None:
        """What a coroutine has: gives the operation up."""
        if not self.done():
            self.cancel()


class Distant(Pending):
    """The future of a loop that may run in another thread than the one that finishes it."""

    __slots__ = ()

    def set_result(self, result: Any) -> None:
        self._later(super().set_result, result)

    def set_exception(self, exception: type[BaseException] | BaseException) -> None:
        self._later(super().set_exception, exception)

    def _later(self, finish: Callable[[Any], None], value: Any) -> None:
        def arrive() -> None:
            if not self.done():
                finish(value)

        try:
            self.get_loop().call_soon_threadsafe(arrive)
        except RuntimeError:
            """The loop was closed: nobody waits any more."""


def _kind(base: type[Pending], forget: Callable[[int], object]) -> type[Pending]:
    return type(base.__name__, (base,), {"__slots__": (), "forget": staticmethod(forget)})


class Loops:
    """The event loops that wait for a host's operations."""

    def __init__(self, descriptor: int | None, operations: Any) -> None:
        self._descriptor, self._operations = descriptor, operations
        self._known: WeakSet[Loop] = WeakSet()
        self._home: Loop | None = None
        self._near = _kind(Pending, operations.forget)
        self._distant = _kind(Distant, operations.forget)
        self._pollers: WeakKeyDictionary[Loop, Poller] = WeakKeyDictionary()

    def future(self) -> Pending:
        """A future of the running loop."""
        home = self._home
        # Asking for the running loop costs a system call on some versions; loops know the thread they run in.
        if getattr(home, "_thread_id", None) == get_ident():
            return self._near(loop=home)
        loop = asyncio.get_running_loop()
        self._meet(loop)
        return (self._near if loop is self._home else self._distant)(loop=loop)

    def polled(self) -> Pending:
        """Likewise, for an operation that nobody announces: the host must be asked."""
        future = self.future()
        loop = future.get_loop()
        poller = self._pollers.get(loop)
        if poller is None:
            poller = self._pollers[loop] = Poller(self, loop)
        poller.add(future)
        return future

    def sweep(self, loop: Loop) -> None:
        """Asks for every operation, from a loop where that is safe."""
        home = self._home
        if home is loop or home is None or not home.is_running():
            self._operations.sweep()
        else:
            self._tell(home, self._operations.sweep)

    def close(self) -> None:
        """Takes the readers away; loops of other threads do that themselves."""
        for loop in list(self._known):
            if not loop.is_closed():
                self._tell(loop, self._leave, loop)
        self._known.clear()
        self._home = None

    def _meet(self, loop: Loop) -> None:
        if loop not in self._known:
            self._known.add(loop)
            if self._descriptor is not None:
                loop.add_reader(self._descriptor, self._ready, loop)
        if self._home is None or self._home.is_closed():
            self._home = loop
            if hasattr(self._operations, "near"):
                self._operations.near(self._near, loop, self.future)

    def _leave(self, loop: Loop) -> None:
        if not loop.is_closed() and self._descriptor is not None:
            loop.remove_reader(self._descriptor)

    def _ready(self, loop: Loop) -> None:
        home = self._home
        if home is loop or home is None or not home.is_running():
            self._operations.drain()
            return
        # The home loop's futures are not safe to finish from here; its own reader fires as well.
        self._leave(loop)
        self._tell(home, self._drained_for, loop)

    def _drained_for(self, loop: Loop) -> None:
        self._operations.drain()
        if not loop.is_closed():
            self._tell(loop, loop.add_reader, self._descriptor, self._ready, loop)

    def _tell(self, loop: Loop, what: Callable[..., Any], *arguments: Any) -> None:
        try:
            loop.call_soon_threadsafe(what, *arguments)
        except RuntimeError:
            """It was closed in between: then there is nothing to tell."""


class Poller:
    """Asks for the operations that one loop waits for: eight times at once, then ever more slowly."""

    def __init__(self, loops: Loops, loop: Loop) -> None:
        self._loops, self._loop = loops, ref(loop)
        self._futures: list[Pending] = []
        self._idle, self._delay = 0, 0.0

    def add(self, future: Pending) -> None:
        self._idle, self._delay = 0, 0.0
        self._futures.append(future)
        if len(self._futures) == 1:
            future.get_loop().call_soon(self._tick)

    def _tick(self) -> None:
        loop = self._loop()
        if loop is None:
            return
        self._loops.sweep(loop)
        before = len(self._futures)
        self._futures = [future for future in self._futures if not future.done()]
        self._idle = self._idle + 1 if len(self._futures) == before else 0
        if not self._futures:
            return
        if self._idle <= SPINS:
            self._delay = 0.0
            loop.call_soon(self._tick)
        else:
            self._delay = min(max(self._delay * 2, DELAY_MIN), DELAY_MAX)
            loop.call_later(self._delay, self._tick)
