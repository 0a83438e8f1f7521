"""Extensions in shared libraries, loaded by a host of the core."""

from __future__ import annotations

import ctypes
from time import monotonic
from types import ModuleType
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from abut._abi import ext as _types
from abut._errors import ClosedError, NativeError
from abut.ext.deadlines import deadline
from abut.ext.errors import FIRST_CODE, TOP, ExtensionError, failure, refusal, words
from abut.ext.extension import Extension
from abut.ext.fast import builtin
from abut.ext.library import Call
from abut.ext.operations import poll
from abut.rt.values import ContractError
from abut.schema import Schema

if TYPE_CHECKING:
    from abut.ext.host import Host

_abi: Any = _types  # its private parts, too: they take addresses

__all__ = ["NativeTransport", "failed", "problem"]

SLICE = 50
"""Milliseconds that a blocking wait lasts at most before Python looks for Ctrl-C."""

_FUNCTION = ctypes.CFUNCTYPE(
    ctypes.c_size_t, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_void_p, ctypes.c_size_t
)


class NativeTransport:
    """A shared library that a host loaded."""

    def __init__(self, host: Host, name: str, schema: Schema | None) -> None:
        self.host, self._file = host, name
        self._expected = b"" if schema is None else next(iter(schema.emit(["json"]))).data
        self._extension: Any = None
        self._closed = False
        self.disposers: set[str] = set()
        self.extensions: WeakSet[Extension] = WeakSet()
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

    def function(self, module: ModuleType, info: dict[str, Any], function: dict[str, Any], name: str) -> Any:
        """What stands for a function: a builtin where that can do it, otherwise the generated one."""
        generated, symbol = module.__dict__[name], function["symbol"]
        self._native()
        if self.host.debug or symbol not in self.functions:
            return generated
        try:
            module.__dict__["_library"].check(symbol, int(function["sig"].partition(":")[2], 16))
        except ContractError:
            return generated  # which says so when it is called
        operations: Any = None
        make: Any = None
        if function.get("async"):
            if self._polls():
                return generated
            operations, loops = self.host._waiting()
            make = loops.future
        least = function["response"]["size"]
        return builtin(
            module, info, function, self.functions[symbol][1].address, generated,
            fail=lambda code: problem(symbol, code % TOP, least, least), operations=operations, make=make,
            library=self,
        )  # fmt: skip

    def bind(self, symbol: str, least: int, extra: int) -> Call:
        index, function = self.functions[symbol]
        if function.is_async:
            return self._begins(symbol, index)
        if self.host.debug:
            return self._through_host(symbol, index, least, extra)
        return self._direct(symbol, function.address, least, extra)

    def wait(self, operation: int, least: int, extra: int) -> bytearray:
        host, end = self.host._native()._use(), deadline()
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
            raise failed(status, error.code, words(error))
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
            self._unbind()
            if self in self.host._loaded:
                self.host._loaded.remove(self)
            extension, self._extension = self._extension, None
            self._closed = True
            if extension is not None:
                extension.close()

    def abandon(self) -> None:
        """The host has gone, and with it the extension's handle."""
        self._unbind()
        if self._extension is not None:
            self._extension._h = None
        self._extension = None

    def _unbind(self) -> None:
        for extension in list(self.extensions):
            extension._unbind()

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
            raise problem(symbol, written, least, capacity)

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
            raise problem(symbol, written.value, least, least + extra)
        return memory


def _slice(end: float | None) -> int:
    if end is None:
        return SLICE
    return max(0, min(SLICE, int((end - monotonic()) * 1000) + 1))


def problem(symbol: str, written: int, least: int, capacity: int) -> ExtensionError:
    if written >= FIRST_CODE:
        return failure(symbol, written)
    wanted = f"not {least}" if written < least else f"its room has {capacity}"
    return ExtensionError(f"{symbol} gave {written} bytes, {wanted}")


def failed(status: int, code: int, text: str) -> Exception:
    return refusal("operation", status, code, text)


def _not_loaded(name: str, status: int, text: str) -> Exception:
    if status in (_abi.Status.MALFORMED, _abi.Status.UNSUPPORTED, _abi.Status.FAILED):
        return NativeError(text or f"{name} cannot be loaded")
    return refusal(name, status, 0, text)
