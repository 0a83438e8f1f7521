"""Hosts: they own operations, handles and arenas, and load extensions into themselves.

>>> from abut.ext import Host
>>> with Host(pending_max=1000) as host:
...     host.stats.pending
0
"""

from __future__ import annotations

import atexit
import ctypes
import os
from contextlib import contextmanager, suppress
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from pathlib import Path
from time import monotonic
from typing import Any, cast
from weakref import WeakSet

from abut._abi import ext as _types
from abut._errors import ClosedError, NativeError
from abut.ext.errors import FIRST_CODE, TOP, ExtensionError, failure, refusal, words
from abut.ext.library import Call, build, disposers
from abut.ext.loops import Loops
from abut.ext.operations import Operations, poll
from abut.schema import Schema

_abi: Any = _types  # its private parts, too: they take addresses

__all__ = ["Arena", "Extension", "Host", "default_host", "timeout"]

SLICE = 50
"""Milliseconds that a blocking wait lasts at most before Python looks for Ctrl-C."""

_FUNCTION = ctypes.CFUNCTYPE(
    ctypes.c_size_t, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_void_p, ctypes.c_size_t
)
_deadline: ContextVar[float | None] = ContextVar("deadline", default=None)
_hosts: WeakSet[Host] = WeakSet()


@contextmanager
def timeout(seconds: float) -> Iterator[None]:
    """Bounds blocking calls (`name_sync`): TimeoutError, and the operation is disposed of.

    >>> with timeout(0.5):
    ...     pass
    """
    token = _deadline.set(monotonic() + seconds)
    try:
        yield
    finally:
        _deadline.reset(token)


class Extension:
    """A loaded extension. Its functions and classes are attributes; names of the extension come first.

    `close()` unloads it, and so does the end of a `with` block; otherwise it lives as long as its host.
    """

    def __init__(self, transport: Any, schema: Schema) -> None:
        module = build(schema, transport)
        self.path: str = transport.path
        self.schema = schema
        self.host = transport.host
        self._transport, self._module = transport, module
        space = module.__dict__
        vars(self).update({name: space[name] for name in space["__all__"]})

    def close(self) -> None:
        """Unloads it: later calls raise ClosedError, operations that are awaited fail."""
        self._transport.close()

    def __enter__(self) -> Extension:
        return self

    def __exit__(self, *exc: object) -> None:
        self._transport.close()

    def __repr__(self) -> str:
        return f"<Extension {self._module.__name__[9:]} from {self._transport.path}>"

    def __getattr__(self, name: str) -> Any:
        from difflib import get_close_matches

        known = [one for one in vars(self) if not one.startswith("_")]
        near = get_close_matches(name, known, n=1)
        hint = f". Did you mean {near[0]!r}?" if near else ""
        raise AttributeError(f"{self!r} has no {name!r}{hint}")


class Arena:
    """Memory of a host that stays where it is until it is closed; `memory` goes where an arena is wanted."""

    def __init__(self, host: Host, size: int) -> None:
        self._host = host
        self.id: int = host._native().arena_new(size)
        address, length = host._native().arena_data(self.id)
        cells = (ctypes.c_uint8 * length).from_address(address)
        self._memory: memoryview | None = memoryview(cells).cast("B")

    @property
    def memory(self) -> memoryview:
        if self._memory is None:
            raise ClosedError("the arena was closed")
        return self._memory

    def close(self) -> None:
        if self._memory is not None:
            self._memory = None
            if not self._host.closed:
                self._host._native().arena_free(self.id)

    def __enter__(self) -> Arena:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def __len__(self) -> int:
        return len(self.memory)


class Host:
    """Loads extensions, and owns what they share with their caller. Zeroes mean the core's defaults.

    `debug` has the core copy requests and responses and poison them after each call: it catches extensions
    that keep memory which is not theirs, or write past their room.
    """

    def __init__(
        self,
        *,
        debug: bool = False,
        pending_max: int = 0,
        bytes_max: int = 0,
        handles_max: int = 0,
        arenas_max: int = 0,
    ) -> None:
        self.debug = debug
        self.closed = False
        self._limits = pending_max, bytes_max, handles_max, arenas_max
        self._made: Any = None
        self._loops: Loops | None = None
        self._operations: Operations | None = None
        self._loaded: list[NativeTransport] = []
        self._native()
        _hosts.add(self)

    def load(self, source: str | os.PathLike[str], *, schema: Any = None) -> Extension:
        """Loads an extension by path or name. Without `schema` it must carry its own.

        `schema` is a `Schema`, or names a descriptor, its JSON form or a library; what the library
        understands differently is a ContractError that says so.
        """
        name = os.fspath(source)
        described = described_by(name, schema)
        transport = NativeTransport(self, name, described)
        if described is None:
            described = transport.embedded()
        transport.disposers = disposers(described)
        return Extension(transport, described)

    @property
    def stats(self) -> _types.Stats:
        return cast(_types.Stats, self._native().stats())

    def arena(self, size: int) -> Arena:
        return Arena(self, size)

    def close(self) -> None:
        """Disposes of all operations, releases handles and arenas, unloads extensions."""
        self._close(ClosedError("the host was closed"))

    def __enter__(self) -> Host:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def _close(self, error: BaseException | None) -> None:
        if self.closed:
            return
        self.closed = True
        if self._loops is not None:
            self._loops.close()
        if self._operations is not None:
            self._operations.close(error)
        for transport in self._loaded:
            transport.abandon()
        self._loaded.clear()
        if self._made is not None:
            self._made.close()

    def _native(self) -> Any:
        if self.closed:
            raise ClosedError("the host was closed")
        if self._made is None:
            pending, size, handles, arenas = self._limits
            self._made = _abi.Host(_abi.Options(40, self.debug, pending, size, handles, arenas))
            self._operations = Operations(self._made._use(), _failed)
            self._loops = None
        return self._made

    def _waiting(self) -> tuple[Operations, Loops]:
        native = self._native()
        operations = cast(Operations, self._operations)
        if self._loops is None:
            self._loops = Loops(native.completions(), operations)
        return operations, self._loops

    def _forked(self) -> None:
        """The child's threads and operations are gone: it starts with a host of its own when it needs one."""
        if self._made is not None:
            self._made._h = None
        self._made = self._loops = self._operations = None
        for transport in self._loaded:
            transport.abandon()


class NativeTransport:
    """A shared library that a host loaded."""

    def __init__(self, host: Host, name: str, schema: Schema | None) -> None:
        self.host, self._file = host, name
        self._expected = b"" if schema is None else next(iter(schema.emit(["json"]))).data
        self._extension: Any = None
        self._closed = False
        self.disposers: set[str] = set()
        extension = self._native()
        self.path, self.schema = extension.path() or name, extension.schema()
        self.functions: dict[str, tuple[int, _types.Function]] = {}
        for index in range(extension.count()):
            function = extension.function(index)
            self.functions[function.name] = index, function
        self.signatures = {name: function.sig for name, (_, function) in self.functions.items()}
        host._loaded.append(self)

    def embedded(self) -> Schema:
        from abut import schema

        if not self.schema:
            raise NativeError(f"{self.path} carries no schema: give schema=, or embed one when building it")
        return schema.load(self.schema.encode(), name=self.path)

    def bind(self, symbol: str, least: int, extra: int) -> Call:
        index, function = self.functions[symbol]
        if function.is_async:
            return self._begins(symbol, index)
        if self.host.debug:
            return self._through_host(symbol, index, least, extra)
        return self._direct(symbol, function.address, least, extra)

    def wait(self, operation: int, least: int, extra: int) -> bytearray:
        host, end = self.host._native()._use(), _deadline.get()
        try:
            while True:
                status, memory, error = poll(host, operation, least + 256, wait=_slice(end))
                if status != _abi.Status.PENDING:
                    break
                if end is not None and monotonic() >= end:
                    raise TimeoutError(f"{self.path}: operation {operation} is not ready")
        except BaseException:
            self._dispose(operation)
            raise
        if status:
            raise _failed(status, error.code, words(error))
        return self._whole(memory, least)

    async def waited(self, operation: int, least: int, extra: int) -> bytearray:
        operations, loops = self.host._waiting()
        make = loops.polled if self._polls() else loops.future
        try:
            memory: bytearray = await operations.begin(operation, bytearray, make)
        except GeneratorExit:
            operations.forget(operation)
            raise
        return self._whole(memory, least)

    def close(self) -> None:
        if not self._closed:
            if self in self.host._loaded:
                self.host._loaded.remove(self)
            extension, self._extension = self._extension, None
            self._closed = True
            if extension is not None:
                extension.close()

    def abandon(self) -> None:
        """The host has gone, and with it the extension's handle."""
        if self._extension is not None:
            self._extension._h = None
        self._extension = None

    def _native(self) -> Any:
        if self._closed:
            raise ClosedError(f"{self._file} was closed")
        if self._extension is None:
            host = self.host._native()
            expected = ctypes.create_string_buffer(self._expected, len(self._expected) or 1)
            view = _abi._View(ctypes.addressof(expected), len(self._expected))
            made, error = ctypes.c_void_p(), _types.Error()
            text = _abi._text_in(self._file, "name")
            status = _abi._f_ext_host_load(
                host._use(), text, None, view, ctypes.byref(made), ctypes.byref(error)
            )
            if status:
                raise _not_loaded(self._file, status, words(error))
            self._extension = _abi.Extension._adopt(made.value, True, host)
        return self._extension

    def _polls(self) -> bool:
        return bool(self._native().polls())

    def _dispose(self, operation: int) -> None:
        if not self.host.closed:
            _abi._f_ext_host_dispose_op(
                self.host._native()._use(), operation, ctypes.byref(_types.Error())
            )

    def _whole(self, memory: bytearray, least: int) -> bytearray:
        if len(memory) < least:
            raise ExtensionError(f"{self.path}: an operation gave {len(memory)} bytes, not {least}")
        return memory

    def _gone(self, symbol: str, least: int) -> bytearray:
        """What a call after the end gives: capabilities went with the extension already."""
        if symbol in self.disposers:
            return bytearray(max(1, least))
        raise ClosedError(f"{self._file} was closed")

    def _direct(self, symbol: str, address: int, least: int, extra: int) -> Call:
        function, capacity, room = _FUNCTION(address), least + extra, max(1, least + extra)
        cell, byref = ctypes.c_char, ctypes.byref

        def call(request: Any) -> bytearray:
            if self._extension is None and (self._closed or self.host.closed):
                return self._gone(symbol, least)
            memory = bytearray(room)
            given = request if request.__class__ is bytes else bytes(request)
            written = function(given, len(given), byref(cell.from_buffer(memory)), capacity)
            if least <= written <= capacity:
                return memory
            raise _problem(symbol, written, least, capacity)

        return call

    def _through_host(self, symbol: str, index: int, least: int, extra: int) -> Call:
        def call(request: Any) -> bytearray:
            if self._closed or self.host.closed:
                return self._gone(symbol, least)
            return self._called(symbol, index, request, least, extra)

        return call

    def _begins(self, symbol: str, index: int) -> Call:
        def call(request: Any) -> bytearray:
            return self._called(symbol, index, request, 8, 0)

        return call

    def _called(self, symbol: str, index: int, request: Any, least: int, extra: int) -> bytearray:
        memory = bytearray(max(1, least + extra))
        given = request if request.__class__ is bytes else bytes(request)
        written, error = ctypes.c_size_t(), _types.Error()
        status = _abi._f_ext_extension_call(
            self._native()._use(), index, given, len(given),
            ctypes.byref(ctypes.c_char.from_buffer(memory)), least + extra,
            ctypes.byref(written), ctypes.byref(error),
        )  # fmt: skip
        if status:
            raise refusal(symbol, status, error.code, words(error))
        if written.value < least:
            raise _problem(symbol, written.value, least, least + extra)
        return memory


def _slice(end: float | None) -> int:
    if end is None:
        return SLICE
    return max(0, min(SLICE, int((end - monotonic()) * 1000) + 1))


def _problem(symbol: str, written: int, least: int, capacity: int) -> ExtensionError:
    if written >= FIRST_CODE:
        return failure(symbol, written)
    wanted = f"not {least}" if written < least else f"its room has {capacity}"
    return ExtensionError(f"{symbol} gave {written} bytes, {wanted}")


def _failed(status: int, code: int, text: str) -> Exception:
    return refusal("operation", status, code, text)


def _not_loaded(name: str, status: int, text: str) -> Exception:
    if status in (_abi.Status.MALFORMED, _abi.Status.UNSUPPORTED, _abi.Status.FAILED):
        return NativeError(text or f"{name} cannot be loaded")
    return refusal(name, status, 0, text)


def described_by(name: str, given: Any) -> Schema | None:
    """The descriptor that a caller gave, or None."""
    from abut import schema

    if given is None or isinstance(given, Schema):
        return given
    return schema.open_any(Path(given))


_default: Host | None = None


def default_host() -> Host:
    """The host that `load` uses; made by the first use."""
    global _default
    if _default is None or _default.closed:
        _default = Host()
    return _default


def _at_exit() -> None:
    for host in list(_hosts):
        with suppress(Exception):
            host._close(None)


def _in_child() -> None:
    for host in list(_hosts):
        host._forked()


atexit.register(_at_exit)
os.register_at_fork(after_in_child=_in_child)
