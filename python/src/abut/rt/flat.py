"""Flat extensions: request bytes in, response bytes out, operations to poll."""

from __future__ import annotations

import ctypes as _c
import os as _os
import typing as _t

from .library import *
from .values import *

__all__ = [
    "_Extension",
    "_FAILED",
    "_FlatExtension",
    "_FlatFunction",
    "_Operations",
    "_appended",
    "_appended_cells",
    "_appended_items",
    "_response",
    "_slower",
]

# -- below this line is what --standalone modules carry ---------------------------------------------------
# -- flat extensions --------------------------------------------------------------------------------------
_FAILED = _c.c_size_t(-1).value


class _FlatFunction(_c.Structure):
    _fields_ = [
        ("name", _c.c_char_p),
        ("func", _c.c_void_p),
        ("signature_id", _c.c_uint32),
        ("flags", _c.c_uint32),
        ("sig", _c.c_uint64),
    ]


class _FlatExtension(_c.Structure):
    _fields_ = [
        ("abi_version", _c.c_uint32),
        ("count", _c.c_uint32),
        ("functions", _c.POINTER(_FlatFunction)),
        ("poll", _c.c_void_p),
        ("dispose", _c.c_void_p),
    ]


class _Extension(_Library):
    """A library of flat functions: request bytes in, response bytes out."""

    register = ""
    _functions: dict[str, tuple[int, int]] | None = None
    poll: _t.Any = None
    dispose: _t.Any = None

    def entries(self) -> dict[str, tuple[int, int]]:
        if self._functions is None:
            try:
                function = self.dll[self.register]
            except AttributeError:
                raise ImportError(
                    f"{self.package}: {self.dll._name} has no function {self.register}"
                ) from None
            function.restype = _c.POINTER(_FlatExtension)
            found = function()
            if not found or found.contents.abi_version != 1:
                raise ContractError(f"{self.package}: {self.dll._name} gives no extension table of version 1")
            table = found.contents
            if table.poll:
                self.poll = _c.CFUNCTYPE(_c.c_size_t, _c.c_uint64, _c.c_void_p, _c.c_size_t)(table.poll)
            if table.dispose:
                self.dispose = _c.CFUNCTYPE(None, _c.c_uint64)(table.dispose)
            rows = [table.functions[index] for index in range(table.count)]
            self._functions = {row.name.decode(): (row.func or 0, row.sig) for row in rows}
        return self._functions

    def flat(self, name: str, symbol: str, sig: int, least: int, extra: int) -> _Call:
        """A function from request bytes to the memory of the response, bound on the first call."""

        def first(request: bytes | bytearray) -> bytearray:
            made = self.space[name] = self._bound(symbol, sig, least, least + extra)
            return made(request)

        return first

    def _bound(
        self, symbol: str, sig: int, least: int, capacity: int
    ) -> _t.Callable[[bytes | bytearray], bytearray]:
        address, theirs = self.entries().get(symbol, (0, 0))
        if not address:
            raise ImportError(
                f"{self.package}: {self.dll._name} has no function {symbol} "
                f"({self.source} {self.version} needs it)"
            )
        if theirs != sig and self._sigs is None:
            raise ContractError(
                f"{_os.path.basename(self.dll._name)}: {symbol} has signature {theirs:016x} there, "
                f"{sig:016x} here"
            )
        self.check(symbol, sig)
        function = _c.CFUNCTYPE(_c.c_size_t, _c.c_void_p, _c.c_size_t, _c.c_void_p, _c.c_size_t)(address)

        def call(request: bytes | bytearray) -> bytearray:
            memory = bytearray(max(1, capacity))
            into = _c.c_char.from_buffer(memory)
            given: _t.Any = request if isinstance(request, bytes) else bytes(request)
            written = function(given, len(given), _c.byref(into), capacity)
            if written == _FAILED or not least <= written <= capacity:
                raise RuntimeError(
                    f"{symbol} failed"
                    if written == _FAILED
                    else f"{symbol} gave {written} bytes, not {least}"
                )
            return memory

        return call

    def wait(self, operation: int, least: int, extra: int) -> bytearray:
        """Polls until the operation is ready."""
        from time import sleep

        memory, delay = bytearray(max(1, least + extra)), 0.0
        try:
            while not self.ready(operation, memory, least, least + extra):
                sleep(delay)
                delay = _slower(delay)
        except KeyboardInterrupt:
            self.dispose(operation)
            raise
        return memory

    def ready(self, operation: int, memory: bytearray, least: int, capacity: int) -> bool:
        self.entries()
        if self.poll is None:
            raise ContractError(f"{self.package}: {self.dll._name} has async functions but no poll")
        written: int = self.poll(operation, _c.byref(_c.c_char.from_buffer(memory)), capacity)
        if written == _FAILED:
            raise RuntimeError(f"{self.package}: operation {operation} failed")
        if 0 < written < least:
            raise RuntimeError(f"{self.package}: operation {operation} gave {written} bytes, not {least}")
        return written > 0

    async def waited(self, operation: int, least: int, extra: int) -> bytearray:
        """Like wait, without blocking the event loop; cancelling disposes of the operation."""
        memory: bytearray = await _Operations.of(self).add(operation, least, extra)
        return memory


def _slower(delay: float) -> float:
    return min(max(delay * 2, 0.00005), 0.001)


class _Operations:
    """The one poller of an event loop, however many operations wait."""

    loops: _t.ClassVar[_t.Any] = None

    @classmethod
    def of(cls, extension: _Extension) -> _Operations:
        from asyncio import get_running_loop
        from weakref import WeakKeyDictionary

        if cls.loops is None:
            cls.loops = WeakKeyDictionary()
        loop = get_running_loop()
        pollers = cls.loops.setdefault(loop, {})
        if extension not in pollers:
            pollers[extension] = cls(extension, loop)
        found: _Operations = pollers[extension]
        return found

    def __init__(self, extension: _Extension, loop: _t.Any) -> None:
        from weakref import ref

        self.extension = extension
        self.loop: _t.Callable[[], _t.Any] = ref(loop)
        self.waiting: dict[int, tuple[_t.Any, bytearray, int, int]] = {}
        self.delay, self.idle = 0.0, 0

    def add(self, operation: int, least: int, extra: int) -> _t.Any:
        future = self.loop().create_future()
        if not self.waiting:
            self.delay, self.idle = 0.0, 0
            self.loop().call_soon(self.tick)
        self.waiting[operation] = (future, bytearray(max(1, least + extra)), least, least + extra)
        future.add_done_callback(lambda done: self.gone(operation, done))
        return future

    def gone(self, operation: int, future: _t.Any) -> None:
        if (
            future.cancelled()
            and self.waiting.pop(operation, None) is not None
            and self.extension.dispose is not None
        ):
            self.extension.dispose(operation)

    def tick(self) -> None:
        before = len(self.waiting)
        for operation, (future, memory, least, capacity) in list(self.waiting.items()):
            if future.done():
                continue
            try:
                if not self.extension.ready(operation, memory, least, capacity):
                    continue
                del self.waiting[operation]
                future.set_result(memory)
            except Exception as error:
                self.waiting.pop(operation, None)
                future.set_exception(error)
        self.idle = self.idle + 1 if len(self.waiting) == before else 0
        if self.waiting:
            self.delay = _slower(self.delay) if self.idle > 8 else 0.0
            self.loop().call_later(self.delay, self.tick)


def _response(kind: _t.Any, memory: bytearray, segment: _t.Any) -> _t.Any:
    """The response in its memory, knowing the segment that its relative views mean."""
    found = kind.from_buffer(memory)
    found._segment = segment
    return found


def _appended(tail: bytearray, base: int, raw: _t.Any, count: int) -> bytes:
    """Puts data behind a request and gives the relative view of it."""
    tail += b"\0" * (-len(tail) % 8)
    offset = base + len(tail)
    tail += raw
    return bytes(_Rel(offset, count))


def _appended_cells(tail: bytearray, base: int, value: _t.Any, code: str) -> bytes:
    address, count, held = _source(value, code, "value")
    raw = _c.string_at(address, count * _SIZES[code])
    del held
    return _appended(tail, base, raw, count)


def _appended_items(tail: bytearray, base: int, value: _t.Any, kind: _t.Any, lower: _Lower) -> bytes:
    keep: list[_t.Any] = []
    return _appended(
        tail, base, b"".join(bytes(kind.from_buffer_copy(lower(item, keep))) for item in value), len(value)
    )
