"""Operations of a host that somebody awaits: the twin in Python of the accelerator's `Operations`.

Both are given an operation's number and what its response becomes, and finish futures when the host says so.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from typing import Any, NoReturn

from abut._abi import ext as _types
from abut.ext.errors import words

_abi: Any = _types  # its private parts, too: they take addresses

__all__ = ["Failed", "Operations", "Ready", "poll"]

DRAINED_MAX = 1024
ROOM = 512
"""Bytes that a response gets at first; the host keeps longer ones until there is room."""

Fail = Callable[[int, int, str], BaseException]


class Ready:
    """An awaitable that has its result: `await Ready(value)` does not go through the loop."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def __await__(self) -> Iterator[Any]:
        return self

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> NoReturn:
        raise StopIteration(self.value)

    def send(self, value: Any) -> NoReturn:
        raise StopIteration(self.value)

    def throw(self, error: Any, *rest: Any) -> NoReturn:
        raise error

    def close(self) -> None:
        """There is nothing to give up."""


class Failed(Ready):
    """An awaitable that raises."""

    __slots__ = ()

    def __next__(self) -> NoReturn:
        raise self.value

    def send(self, value: Any) -> NoReturn:
        raise self.value


def poll(
    host: int, op: int, room: int = ROOM, wait: int | None = None
) -> tuple[int, bytearray, _types.Error]:
    """The status, the response (empty while there is none) and the error; waits so many milliseconds."""
    while True:
        memory, written, error = bytearray(room), ctypes.c_size_t(), _types.Error()
        into = ctypes.byref(ctypes.c_char.from_buffer(memory))
        rest = into, room, ctypes.byref(written), ctypes.byref(error)
        if wait is None:
            status = _abi._f_ext_host_poll(host, op, *rest)
        else:
            status = _abi._f_ext_host_wait(host, op, wait, *rest)
        if status == _abi.Status.TOO_SMALL and written.value > room:
            room = written.value
            continue
        del into, rest
        if status:
            return status, bytearray(), error
        del memory[written.value :]
        return 0, memory, error


class Operations:
    """The pending operations of an ext_host, by its address; `fail(status, code, text)` makes exceptions."""

    def __init__(self, host: int, fail: Fail) -> None:
        self._host, self._fail = host, fail
        self._waiting: dict[int, tuple[Any, Any]] = {}
        self._taken = (ctypes.c_uint64 * DRAINED_MAX)()

    @property
    def pending(self) -> int:
        return len(self._waiting)

    def begin(self, op: int, response: Any, make: Callable[[], Any]) -> Any:
        status, memory, error = poll(self._host, op)
        if status == _abi.Status.PENDING:
            future = make()
            future.op = op
            self._waiting[op] = future, response
            # Another thread may have drained it between the question and the entry.
            if _abi._f_ext_host_op_state(self._host, op) != _abi.OpState.PENDING:
                self._finish(op)
            return future
        try:
            return Ready(self._value(response, status, memory, error))
        except Exception as raised:
            return Failed(raised)

    def drain(self) -> int:
        """Takes what is finished and sets results; cancelled futures are skipped."""
        total = 0
        while True:
            count = int(_abi._f_ext_host_drain(self._host, self._taken, DRAINED_MAX))
            for op in self._taken[:count]:
                self._finish(op)
            total += count
            if count < DRAINED_MAX:
                return total

    def sweep(self) -> int:
        """Polls every pending operation once, for extensions that only offer poll."""
        return sum(self._finish(op) for op in list(self._waiting))

    def forget(self, op: int) -> None:
        """Disposes of an operation whose future was cancelled."""
        if self._waiting.pop(op, None) is not None:
            _abi._f_ext_host_dispose_op(self._host, op, ctypes.byref(_types.Error()))

    def close(self, error: BaseException | None = None) -> None:
        while self._waiting:
            op, (future, _) = self._waiting.popitem()
            _abi._f_ext_host_dispose_op(self._host, op, ctypes.byref(_types.Error()))
            if error is not None and not future.done():
                future.set_exception(error)

    def _finish(self, op: int) -> bool:
        # Whoever takes the entry asks the host: asked twice, the second answer would be that it is gone.
        entry = self._waiting.pop(op, None)
        if entry is None:
            return False
        status, memory, error = poll(self._host, op)
        if status == _abi.Status.PENDING:
            self._waiting[op] = entry
            return False
        future, response = entry
        if future.done():
            return True
        try:
            future.set_result(self._value(response, status, memory, error))
        except Exception as raised:
            future.set_exception(raised)
        return True

    def _value(self, response: Any, status: int, memory: bytearray, error: _types.Error) -> Any:
        if status:
            raise self._fail(status, error.code, words(error))
        return response(memory)
