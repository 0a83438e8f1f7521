"""Flat extensions in WebAssembly modules: the same descriptor, the same Python.

Requests, responses and what views point to are copied into the module's memory, where pointers have four
bytes. A module may be used by several threads, one after the other. A trap is a CrashedError; nothing outside
is harmed.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable
from threading import RLock
from time import monotonic, sleep
from typing import Any
from weakref import WeakSet

from abut._errors import ClosedError, NativeError
from abut.ext.deadlines import deadline
from abut.ext.errors import CrashedError, ExtensionError, UnsupportedError
from abut.ext.extension import Extension
from abut.ext.host import described_by
from abut.ext.library import Call, disposers
from abut.ext.loops import DELAY_MAX, DELAY_MIN, Loops
from abut.ext.native import problem
from abut.ext.operations import Failed, Ready
from abut.ext.small import Packer, Shape, Shapes, up_to
from abut.schema import Schema

__all__ = ["load"]

MAGIC = b"ABUT-ABI\x01\0\0\0"
PAGE = 65536
TOP = 1 << 32
FUNCTIONS_MAX = 65536
NAME_MAX = 1024


def load(source: str | os.PathLike[str], *, schema: Any = None) -> Extension:
    """Loads a module that exports its memory and a register function, or functions by their symbols."""
    path = os.fspath(source)
    machine = Machine(path)
    described = described_by(path, schema) or machine.embedded()
    return Extension(WasmTransport(machine, described), described)


class Machine:
    """An instance of a module: its memory, its exports, and room in it."""

    def __init__(self, path: str) -> None:
        try:
            import wasmtime
        except ImportError:
            raise NativeError(f"{path}: WebAssembly needs wasmtime: pip install 'abut[wasm]'") from None
        self.path, self.closed = path, False
        self.lock = RLock()
        self._traps = wasmtime.WasmtimeError, wasmtime.Trap
        try:
            engine = wasmtime.Engine()
            module = wasmtime.Module(engine, _code(path))
            self._store = wasmtime.Store(engine)
            linker = wasmtime.Linker(engine)
            if any(item.module.startswith("wasi") for item in module.imports):
                linker.define_wasi()
                self._store.set_wasi(wasmtime.WasiConfig())
            self.exports: dict[str, Any] = dict(linker.instantiate(self._store, module).exports(self._store))
        except self._traps as error:
            raise NativeError(f"{path} cannot be loaded: {_first(error)}") from None
        memory: Any = self.exports.get("memory")
        if memory is None:
            raise NativeError(f"{path} exports no memory")
        self._memory: Any = memory
        if "_initialize" in self.exports:
            self.call(self.exports["_initialize"])
        self._table: Any = self.exports.get("__indirect_function_table")
        self._spare = self._spare_size = 0

    def call(self, function: Any, *arguments: int) -> Any:
        if self.closed:
            raise ClosedError(f"{self.path} was closed")
        try:
            return function(self._store, *arguments)
        except self._traps as error:
            raise CrashedError(f"{self.path}: {_first(error)}") from None

    def read(self, start: int, size: int) -> bytearray:
        data: bytearray = self._memory.read(self._store, start, start + size)
        if len(data) != size:
            raise ExtensionError(f"{self.path}: {size} bytes at {start} are outside its memory")
        return data

    def write(self, start: int, data: bytes | bytearray) -> None:
        self._memory.write(self._store, data, start)

    def number(self, start: int, size: int = 4) -> int:
        return int.from_bytes(self.read(start, size), "little")

    def text(self, start: int) -> str:
        size = min(NAME_MAX, self._memory.data_len(self._store) - start)
        return self.read(start, max(0, size)).partition(b"\0")[0].decode(errors="replace")

    def entry(self, index: int) -> Any:
        """The function behind a function pointer."""
        if self._table is None:
            raise NativeError(f"{self.path} exports no __indirect_function_table: link with --export-table")
        function = self._table.get(self._store, index) if index else None
        if function is None:
            raise NativeError(f"{self.path}: {index} is no function")
        return function

    def room(self, size: int) -> int:
        """The address of `size` bytes until `release`."""
        allocate = self.exports.get("vm_alloc")
        if allocate is None:
            return self._own_room(size)
        start = int(self.call(allocate, size)) & (TOP - 1)
        if not start:
            raise MemoryError(f"{self.path} has no room for {size} bytes")
        return start

    def release(self, start: int, size: int) -> None:
        if "vm_free" in self.exports and "vm_alloc" in self.exports:
            self.call(self.exports["vm_free"], start, size)

    def embedded(self) -> Schema:
        """The schema table that the module's data carries."""
        from abut import schema

        table = self.table()
        if table is None:
            raise NativeError(f"{self.path} carries no schema: give schema=, or embed one when building it")
        return schema.load(table, name=self.path)

    def table(self) -> bytes | None:
        data = bytes(self.read(0, self._memory.data_len(self._store)))
        at = data.find(MAGIC)
        if at < 0:
            return None
        text, length = (int.from_bytes(data[at + place : at + place + 4], "little") for place in (28, 32))
        return data[at : at + text + length]

    def _own_room(self, size: int) -> int:
        """Pages behind everything that the module has; it never gets them from its own allocator."""
        if size > self._spare_size:
            pages = up_to(size, PAGE) // PAGE
            try:
                self._spare = self._memory.grow(self._store, pages) * PAGE
            except self._traps as error:
                raise MemoryError(f"{self.path}: {_first(error)}") from None
            self._spare_size = pages * PAGE
        return self._spare


class WasmTransport:
    """Carries requests into a module's memory, and responses out of it."""

    host = None

    def __init__(self, machine: Machine, schema: Schema) -> None:
        info = schema.info()
        self.machine, self.path = machine, machine.path
        self.disposers = {function["symbol"] for function in disposers(schema)}
        self.extensions: WeakSet[Extension] = WeakSet()
        self._shapes = Shapes(info)
        self._described = {function["symbol"]: function for function in info["functions"]}
        self._poll = machine.exports.get("vm_extension_poll")
        self._dispose = machine.exports.get("vm_extension_dispose")
        self._entries: dict[str, Any] = {}
        self.signatures: dict[str, int] = {}
        register = machine.exports.get(info["flat"]["register"])
        if register is not None:
            self._registered(machine.call(register) & (TOP - 1))
        else:
            self._exported(info["flat"]["register"])
        self.schema = self._embedded()
        self._operations = WasmOperations(self)
        self._loops = Loops(None, self._operations)

    def function(self, module: Any, info: dict[str, Any], function: dict[str, Any], name: str) -> Any:
        """The generated function."""
        return module.__dict__[name]

    def bind(self, symbol: str, least: int, extra: int) -> Call:
        function = self._described[symbol]
        request, entry = self._shapes.request(function), self._entries[symbol]
        if function.get("async"):
            answer, small = Shape(least, 1), least
        else:
            answer = self._shapes.of(function["returns"]) if "returns" in function else Shape(0, 1)
            small = answer.small
            if extra and small != least:
                raise UnsupportedError(f"{symbol}: the response lies differently in WebAssembly")
        size = function["request"]["size"]

        def call(given: Any) -> bytearray:
            if self.machine.closed and symbol in self.disposers:
                return bytearray(max(1, least))
            packer = Packer(request.small if len(given) == size else max(size, request.small))
            request.down(given, 0, packer, 0)
            length = request.small
            if len(given) > size:
                packer.bytes[size:] = given[size:]
                length = len(packer.bytes)
            with self.machine.lock:
                memory, written = self._carried(entry, packer, length, small + extra)
            if not small <= written <= small + extra:
                raise problem(symbol, written, small, small + extra)
            return self._lifted(answer, memory, least + extra)

        return call

    def wait(self, operation: int, least: int, extra: int) -> bytearray:
        end, delay = deadline(), 0.0
        try:
            while True:
                found = self.ask(operation, least, extra)
                if found is not None:
                    return found
                if end is not None and monotonic() >= end:
                    raise TimeoutError(f"{self.path}: operation {operation} is not ready")
                sleep(delay)
                delay = min(max(delay * 2, DELAY_MIN), DELAY_MAX)
        except (KeyboardInterrupt, TimeoutError):
            self.forget(operation)
            raise

    async def waited(self, operation: int, least: int, extra: int) -> bytearray:
        ask = lambda: self.ask(operation, least, extra)  # noqa: E731
        try:
            found: bytearray = await self._operations.begin(operation, ask, self._loops.polled)
        except GeneratorExit:
            self._operations.forget(operation)
            raise
        return found

    def ask(self, operation: int, least: int, extra: int) -> bytearray | None:
        """The response of an operation, or None while it is not ready."""
        if self._poll is None:
            raise NativeError(f"{self.path} has async functions but no poll")
        room = least + extra
        with self.machine.lock:
            start = self.machine.room(max(1, room))
            try:
                written = _code_of(self.machine.call(self._poll, _signed(operation), start, room))
                memory = self.machine.read(start, room) if least <= written <= room else bytearray()
            finally:
                self.machine.release(start, max(1, room))
        if written == 0:
            return None
        if not memory:
            raise problem(f"operation {operation}", written, least, room)
        return memory

    def forget(self, operation: int) -> None:
        if self._dispose is not None and not self.machine.closed:
            with self.machine.lock:
                self.machine.call(self._dispose, _signed(operation))

    def close(self) -> None:
        self._operations.close(ClosedError(f"{self.path} was closed"))
        self.machine.closed = True

    def _carried(self, entry: Any, packer: Packer, length: int, capacity: int) -> tuple[bytearray, int]:
        machine, block = self.machine, len(packer.bytes)
        total = block + up_to(max(1, capacity), 16)
        start = machine.room(total)
        try:
            machine.write(start, packer.based(start))
            written = _code_of(machine.call(entry, start, length, start + block, capacity))
            memory = machine.read(start + block, capacity)
            for address, size, place in packer.arenas:
                ctypes.memmove(address, bytes(machine.read(start + place, size)), size)
        finally:
            if not machine.closed:
                machine.release(start, total)
        return memory, written

    def _lifted(self, answer: Shape, memory: bytearray, size: int) -> bytearray:
        if answer.plain:
            return memory or bytearray(1)
        lifted = bytearray(size)
        answer.up(memory, 0, lifted, 0)
        return lifted

    def _registered(self, table: int) -> None:
        machine = self.machine
        version, count, rows, poll, dispose = (machine.number(table + 4 * index) for index in range(5))
        if version != 1 or count > FUNCTIONS_MAX:
            raise NativeError(f"{self.path} gives no extension table of version 1")
        self._poll = machine.entry(poll) if poll else None
        self._dispose = machine.entry(dispose) if dispose else None
        for index in range(count):
            row = rows + 24 * index
            name = machine.text(machine.number(row))
            self._entries[name] = machine.entry(machine.number(row + 4))
            self.signatures[name] = machine.number(row + 16, 8)

    def _exported(self, register: str) -> None:
        for symbol, function in self._described.items():
            entry = self.machine.exports.get(symbol)
            if entry is not None:
                self._entries[symbol] = entry
                self.signatures[symbol] = int(function["sig"].partition(":")[2], 16)
        if not self._entries:
            raise NativeError(f"{self.path} exports neither {register} nor functions of the descriptor")

    def _embedded(self) -> str:
        from abut import schema

        table = self.machine.table()
        if table is None:
            return ""
        with schema.load(table, name=self.path) as carried:
            return next(iter(carried.emit(["json"]))).text


class WasmOperations:
    """The operations of a module that somebody awaits; they are asked for."""

    def __init__(self, transport: WasmTransport) -> None:
        self._transport = transport
        self._waiting: dict[int, tuple[Any, Callable[[], Any]]] = {}

    @property
    def pending(self) -> int:
        return len(self._waiting)

    def begin(self, op: int, ask: Callable[[], Any], make: Callable[[], Any]) -> Any:
        try:
            found = ask()
        except Exception as error:
            return Failed(error)
        if found is not None:
            return Ready(found)
        future = make()
        future.op = op
        self._waiting[op] = future, ask
        return future

    def drain(self) -> int:
        return self.sweep()

    def sweep(self) -> int:
        return sum(self._finish(op) for op in list(self._waiting))

    def forget(self, op: int) -> None:
        if self._waiting.pop(op, None) is not None:
            self._transport.forget(op)

    def close(self, error: BaseException) -> None:
        while self._waiting:
            op, (future, _) = self._waiting.popitem()
            self._transport.forget(op)
            if not future.done() and not future.get_loop().is_closed():
                future.set_exception(error)

    def _finish(self, op: int) -> bool:
        entry = self._waiting.pop(op, None)
        if entry is None:
            return False
        future, ask = entry
        try:
            found = ask()
        except Exception as error:
            if not future.done():
                future.set_exception(error)
            return True
        if found is None:
            self._waiting[op] = entry
            return False
        if not future.done():
            future.set_result(found)
        return True


def _code(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            code = file.read()
    except OSError as error:
        raise NativeError(f"{path} cannot be read: {error.strerror}") from None
    if not code.startswith(b"\0asm"):
        raise NativeError(f"{path} is no WebAssembly module: it begins with {code[:16]!r}")
    return code


def _code_of(written: int) -> int:
    """A result of 32 bits as one of 64: codes stay at the top of the range."""
    written &= TOP - 1
    return written if written < TOP - 256 else written + (1 << 64) - TOP


def _signed(number: int) -> int:
    return number - (1 << 64) if number >= 1 << 63 else number


def _first(error: Exception) -> str:
    """The reason in wasmtime's message, without its backtrace."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    traps = [line.partition("wasm trap: ")[2] for line in lines if "wasm trap: " in line]
    return (traps or lines or [type(error).__name__])[0]
