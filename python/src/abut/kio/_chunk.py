"""Chunks: bytecode with its constants and lines, written, read, and shared by machines and threads."""

from __future__ import annotations

import ctypes
import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from operator import index as _index
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any

from abut import _files
from abut._abi import kio as _abi
from abut.kio._errors import ChunkError, FormatError, Report, closed, failed
from abut.kio._objects import BOOL, NIL, NUMBER, exact, spelled
from abut.kio._ops import OPERANDS, SIZES, Op

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

__all__ = ["FILE_MAX", "TEXT_ENDS", "Chunk", "Label", "Operation", "decoded", "literal"]

FILE_MAX = 1 << 30
TEXT_ENDS = (".kiotext",)
JUMP_MAX = 0xFFFF
OPERAND_MAX = 0xFF
_raw: Any = vars(_abi)
_JUMPS = (Op.JUMP, Op.JUMP_IF_FALSE, Op.LOOP)

Constant = float | bool | str | bytes | None


class Label:
    """A place in a chunk that jumps lead to. `chunk.label()` makes one."""

    __slots__ = ("at", "name", "waiting")

    def __init__(self, name: str) -> None:
        self.name = name
        self.at: int | None = None
        """The offset in the code; None until it is placed."""
        self.waiting: list[int] = []  # operands of jumps that lead here

    def __repr__(self) -> str:
        return f"<Label {self.name} at {self.at}>"


class Operation:
    """An instruction of a chunk; `text` is how people write it."""

    __slots__ = ("line", "offset", "op", "operand", "text")

    def __init__(self, offset: int, op: Op | None, operand: int | None, line: int, text: str) -> None:
        self.offset, self.op, self.operand, self.line, self.text = offset, op, operand, line, text

    def __repr__(self) -> str:
        return f"<Operation {self.offset}: {self.text}>"


class Chunk:
    """Bytecode with its constants and lines.

    >>> from abut.kio import Chunk, Op, VM
    >>> chunk = Chunk()
    >>> chunk.push(40)
    >>> chunk.push(2)
    >>> chunk.emit(Op.ADD)
    4
    >>> chunk.emit(Op.HALT)
    5
    >>> VM().execute(chunk)
    42.0

    A chunk that nobody writes to can be run by any number of machines and threads at once.
    """

    def __init__(self) -> None:
        self._start(_abi.Chunk())

    def _start(self, native: Any) -> None:
        self._native: Any = native
        self._lock = RLock()
        self._base = len(native.code())
        self._code, self._lines = bytearray(), list[int]()  # what was not handed over yet
        self._open: dict[Label, None] = {}
        self._labels = 0
        self._line = 0
        self._known: dict[tuple[str, Any], int] | None = None

    # -- writing

    def emit(self, op: Op | int, operand: int | str | None = None, *, line: int | None = None) -> int:
        """Appends an instruction; gives its offset. Where the operand is a name, text will do.

        >>> chunk = Chunk()
        >>> chunk.emit(Op.GET_GLOBAL, "count")
        0
        >>> chunk.emit(Op.POP, line=3)
        2
        >>> chunk.code.hex(), chunk.constants, chunk.lines
        ('070004', ('count',), (0, 0, 3))
        """
        op = Op(op)
        what = OPERANDS[op]
        if op in _JUMPS:
            return self._put(op, _number(op, operand, JUMP_MAX).to_bytes(2, "big"), line)
        if what == "none":
            if operand is not None:
                raise ChunkError(f"{op.name} takes no operand", _abi.ErrorCode.NONE)
            return self._put(op, b"", line)
        if what == "name" and isinstance(operand, str):
            operand = self.constant(operand)
        return self._put(op, bytes((_number(op, operand, OPERAND_MAX),)), line)

    def push(self, value: Constant, *, line: int | None = None) -> None:
        """Appends the instruction that pushes a value: NIL, TRUE, FALSE or CONSTANT."""
        if value is None or value is True or value is False:
            self.emit({None: Op.NIL, True: Op.TRUE, False: Op.FALSE}[value], line=line)
        else:
            self.emit(Op.CONSTANT, self.constant(value), line=line)

    def constant(self, value: Constant) -> int:
        """The index of a constant, which is appended when it is new. Instructions reach the first 256.

        >>> chunk = Chunk()
        >>> chunk.constant(1.5), chunk.constant("text"), chunk.constant(1.5)
        (0, 1, 0)
        """
        key = _key(value)
        with self._lock:
            if self._known is None:
                # The first of those that are the same.
                known = [_key(self._constant(number)) for number in range(self._count())]
                self._known = {one: number for number, one in reversed([*enumerate(known)])}
            found = self._known.get(key)
            if found is None:
                found = self._known[key] = self._add(key)
            return found

    def label(self, name: str = "") -> Label:
        """A place that jumps can lead to; `place` says where it is."""
        self._labels += 1
        return Label(name or f"label {self._labels}")

    def place(self, label: Label) -> Label:
        """Puts a label here: at the next instruction.

        >>> chunk = Chunk()
        >>> end = chunk.label("end")
        >>> chunk.jump(Op.JUMP, end)
        0
        >>> chunk.emit(Op.NIL)
        3
        >>> chunk.place(end).at, chunk.code.hex()
        (4, '17000101')
        """
        if label.at is not None:
            raise ChunkError(f"{label.name} was placed already, at offset {label.at}")
        at = self._base + len(self._code)
        for operand in label.waiting:
            distance = at - operand - 2
            if distance > JUMP_MAX:
                start = operand - 1
                raise ChunkError(
                    f"{label.name} at {at} is too far from the jump at {start}: {distance} bytes",
                    _abi.ErrorCode.BAD_JUMP,
                )
        for operand in label.waiting:
            first = operand - self._base
            self._code[first : first + 2] = (at - operand - 2).to_bytes(2, "big")
        label.at = at
        self._open.pop(label, None)
        return label

    def jump(self, op: Op, label: Label, *, line: int | None = None) -> int:
        """Appends a jump to a label; gives its offset. Back to a label that was placed JUMP becomes LOOP;
        there is no JUMP_IF_FALSE that leads back."""
        op = Op(op)
        if op not in _JUMPS:
            raise ChunkError(f"{op.name} is no jump")
        at = self._base + len(self._code)
        if label.at is None:
            if op is Op.LOOP:
                raise ChunkError(
                    f"LOOP leads back, and {label.name} was not placed yet", _abi.ErrorCode.BAD_JUMP
                )
            self._put(op, b"\xff\xff", line)
            label.waiting.append(at + 1)
            self._open[label] = None
            return at
        distance = at + 3 - label.at
        if op is Op.JUMP_IF_FALSE:
            raise ChunkError(
                f"JUMP_IF_FALSE leads forwards, and {label.name} is behind", _abi.ErrorCode.BAD_JUMP
            )
        if distance > JUMP_MAX:
            raise ChunkError(
                f"{label.name} at {label.at} is too far from the jump at {at}: {distance} bytes",
                _abi.ErrorCode.BAD_JUMP,
            )
        return self._put(Op.LOOP, distance.to_bytes(2, "big"), line)

    @contextmanager
    def line(self, number: int) -> Iterator[None]:
        """The line of all that is emitted inside.

        >>> chunk = Chunk()
        >>> with chunk.line(7):
        ...     chunk.push(True)
        >>> chunk.lines
        (7,)
        """
        before, self._line = self._line, _line(number)
        try:
            yield
        finally:
            self._line = before

    def write(self, code: ReadableBuffer, *, line: int | None = None) -> int:
        """Appends bytes of code as they are; gives their offset."""
        return self._append(bytes(memoryview(code)), line)

    # -- reading

    @property
    def code(self) -> bytes:
        """The bytecode. Jumps to labels that were not placed yet have 0xffff."""
        with self._lock:
            return bytes(self._use().code()) + bytes(self._code)

    @property
    def lines(self) -> tuple[int, ...]:
        """The line of every byte; 0 when it is unknown."""
        with self._lock:
            line, chunk = _raw["_f_kio_chunk_line"], self._use()._h
            return (*(line(chunk, offset) for offset in range(self._base)), *self._lines)

    @property
    def constants(self) -> tuple[Constant, ...]:
        """Numbers, booleans, None and text; bytes of text that are no UTF-8 are surrogates."""
        with self._lock:
            return tuple(self._constant(number) for number in range(self._count()))

    def instructions(self) -> Iterator[Operation]:
        """What stands in the code, one after another; bytes that are no instruction have no `op`.

        >>> [one.text for one in Chunk.assemble('constant 2\\nget_global x\\nadd').instructions()]
        ['CONSTANT 2', 'GET_GLOBAL x', 'ADD']
        """
        code, lines, constants, at = self.code, self.lines, self.constants, 0
        while at < len(code):
            found = decoded(code, at, lines[at], constants)
            yield found
            at += 1 if found.op is None else SIZES[found.op]

    def verify(self) -> None:
        """Raises a ChunkError for code that no machine runs; `offset`, `line` and `code` say why.

        >>> chunk = Chunk()
        >>> chunk.emit(Op.ADD)
        0
        >>> chunk.emit(Op.HALT)
        1
        >>> try:
        ...     chunk.verify()
        ... except ChunkError as error:
        ...     print(error.code.name, error.offset)
        STACK_UNDERFLOW 0
        """
        native, report = self._ready(), Report()
        status = _raw["_f_kio_chunk_verify"](native._h, report.at)
        if not status:
            return
        # Only a machine tells the place; it refuses the chunk before anything runs.
        with _abi.Vm() as vm:
            handle: Any = vm
            status = _raw["_f_kio_vm_start"](handle._h, native._h, report.at)
            raise report.exception(status, handle._h)

    def disassemble(self) -> str:
        """Text that `assemble` makes the same chunk of; docs/formats/kio-text.md has its rules."""
        return self._blob("disassemble").decode("utf-8", "surrogateescape")

    def translation(self) -> str:
        """The register code that engines run, for people to read."""
        self.verify()
        return self._blob("translation").decode("utf-8", "surrogateescape")

    def save(self, path: str | os.PathLike[str] | None = None) -> bytes:
        """The chunk as bytes that `load` takes; they are also written to `path`."""
        data = self._blob("save")
        if path is not None:
            _files.write(path, data)
        return data

    @classmethod
    def assemble(cls, text: str) -> Chunk:
        """A chunk from its text; a FormatError tells line and column.

        >>> Chunk.assemble('constant "hello"\\nprint').constants
        ('hello',)
        """
        if not isinstance(text, str):
            raise TypeError(f"assemble: expected str, got {type(text).__name__}")
        raw = spelled(text.removeprefix("\ufeff"))
        return cls._made("assemble", _raw["_TextIn"](raw, len(raw)))

    @classmethod
    def load(cls, source: ReadableBuffer | str | os.PathLike[str]) -> Chunk:
        """A chunk from bytes, or from a file: its text when the name ends in `.kiotext`."""
        if isinstance(source, (str, os.PathLike)):
            path = Path(source)
            if path.stat().st_size > FILE_MAX:
                raise FormatError(f"{path}: {path.stat().st_size} bytes are too many")
            data = path.read_bytes()
            if path.suffix in TEXT_ENDS:
                try:
                    return cls.assemble(data.decode("utf-8"))
                except UnicodeDecodeError as error:
                    raise FormatError(f"{path} is no text: {error}") from None
        else:
            data = bytes(memoryview(source))
        kept: list[Any] = []
        return cls._made("load", _raw["_bytes_in"](data, kept, "source"))

    def __reduce__(self) -> Any:
        return Chunk.load, (self.save(),)

    def __len__(self) -> int:
        """Bytes of code."""
        return self._base + len(self._code)

    def __repr__(self) -> str:
        if self._native is None:
            return "<closed Chunk>"
        return f"<Chunk, {len(self)} bytes of code, {self._count()} constants>"

    def close(self) -> None:
        """Gives it back, as soon as nobody begins to run it; machines that run it go on. Closing twice does
        nothing."""
        with self._lock:
            self._native = None

    # -- inside

    def _use(self) -> Any:
        if self._native is None:
            raise closed("the chunk")
        return self._native

    def _handle(self) -> int:
        return int(self._ready()._h)

    def _ready(self) -> Any:
        """The chunk with all that was written to it."""
        with self._lock:
            native = self._use()
            if self._code:
                if self._open:
                    names = ", ".join(label.name for label in self._open)
                    raise ChunkError(
                        f"jumps lead to labels that were not placed: {names}", _abi.ErrorCode.BAD_JUMP
                    )
                self._flush(native._h)
            return native

    def _flush(self, chunk: int) -> None:
        write = _raw["_f_kio_chunk_write"]
        for number, (byte, line) in enumerate(zip(self._code, self._lines)):
            status = write(chunk, byte, line)
            if status:
                self._base += number
                del self._code[:number], self._lines[:number]
                raise failed(status, 0, "the code is too long")
        self._base += len(self._code)
        self._code, self._lines = bytearray(), []

    def _put(self, op: Op, operand: bytes, line: int | None) -> int:
        return self._append(bytes((op,)) + operand, line)

    def _append(self, data: bytes, line: int | None) -> int:
        with self._lock:
            self._use()
            at = self._base + len(self._code)
            number = self._line if line is None else _line(line)
            self._code += data
            self._lines += [number] * len(data)
            return at

    def _count(self) -> int:
        return int(self._use().constant_count())

    def _constant(self, number: int) -> Constant:
        cell, chunk = _raw["_Value"](), self._use()._h
        _raw["_f_kio_chunk_constant"](chunk, number, ctypes.byref(cell))
        if cell.tag == NUMBER:
            return float(cell.as_.number)
        if cell.tag == BOOL:
            return bool(cell.as_.boolean)
        if cell.tag == NIL:
            return None
        view = _raw["_f_kio_chunk_constant_text"](chunk, number)
        return ctypes.string_at(view.ptr, view.len).decode("utf-8", "surrogateescape") if view.len else ""

    def _add(self, key: tuple[str, Any]) -> int:
        chunk, found, (kind, value) = self._use()._h, ctypes.c_int(), key
        if kind == "s":
            status = _raw["_f_kio_chunk_add_string"](chunk, value, len(value), ctypes.byref(found))
        else:
            cell = (ctypes.c_uint64 * 2)({"d": NUMBER, "?": BOOL, "n": NIL}[kind], value)
            passed = _raw["_by_value_Value"].from_buffer_copy(cell)
            status = _raw["_f_kio_chunk_add_constant"](chunk, passed, ctypes.byref(found))
        if status:
            raise failed(status, 0, f"constant {self._count()} is not taken")
        return found.value

    def _blob(self, what: str) -> bytes:
        made, report = ctypes.c_void_p(), Report()
        status = _raw[f"_f_kio_chunk_{what}"](self._handle(), ctypes.byref(made), report.at)
        if status:
            raise report.exception(status)
        with _adopt(_abi.Blob, made.value) as blob:
            return bytes(blob.bytes_())

    @classmethod
    def _made(cls, what: str, argument: Any) -> Chunk:
        made, report = ctypes.c_void_p(), Report()
        status = _raw[f"_f_kio_chunk_{what}"](argument, ctypes.byref(made), report.at)
        if status:
            raise report.exception(status)
        self = cls.__new__(cls)
        self._start(_adopt(_abi.Chunk, made.value))
        return self


_OPS = {int(op): op for op in Op}


def _adopt(kind: Any, address: int | None) -> Any:
    return kind._adopt(address, True, None)


def decoded(code: bytes, at: int, line: int, constants: tuple[Constant, ...]) -> Operation:
    """The instruction at an offset."""
    op = _OPS.get(code[at])
    if op is None or at + SIZES[op] > len(code):
        return Operation(at, None, None, line, f".byte {code[at]:#04x}")
    if SIZES[op] == 1:
        return Operation(at, op, None, line, op.name)
    operand = int.from_bytes(code[at + 1 : at + SIZES[op]], "big")
    return Operation(at, op, operand, line, f"{op.name} {_shown(op, operand, at, constants)}")


def _shown(op: Op, operand: int, at: int, constants: tuple[Constant, ...]) -> str:
    what = OPERANDS[op]
    if what in ("forward", "backward"):
        end = at + SIZES[op]
        return f"-> {end - operand if what == 'backward' else end + operand}"
    if what in ("constant", "name") and operand < len(constants):
        value = constants[operand]
        return value if what == "name" and isinstance(value, str) else literal(value)
    return f"#{operand}" if what in ("constant", "name") else str(operand)


def literal(value: Any) -> str:
    """A value as source text of a program would have it: integral numbers without a point, text in quotes."""
    if isinstance(value, float):
        return f"{value:.0f}" if value.is_integer() and abs(value) < 2**63 else f"{value:.15g}"
    if isinstance(value, str):
        return '"' + value.encode("unicode_escape").decode().replace('"', '\\"') + '"'
    return {None: "nil", True: "true", False: "false"}.get(value, str(value))


def _key(value: Constant) -> tuple[str, Any]:
    """What makes constants the same: their kind and bits."""
    if isinstance(value, str):
        return "s", spelled(value)
    if isinstance(value, (bytes, bytearray)):
        return "s", bytes(value)
    if value is None:
        return "n", 0
    if isinstance(value, bool):
        return "?", int(value)
    if isinstance(value, float):
        number = float(value)
    elif hasattr(type(value), "__index__"):
        number = exact(_index(value))
    else:
        raise TypeError(f"{type(value).__name__} cannot be a constant")
    return "d", struct.unpack("=Q", struct.pack("=d", number))[0]


def _number(op: Op, operand: Any, most: int) -> int:
    if operand is None:
        raise ChunkError(f"{op.name} takes an operand")
    number = _index(operand)
    if not 0 <= number <= most:
        raise ChunkError(f"{op.name}: {number} is outside 0..{most}")
    return number


def _line(number: int) -> int:
    if not 0 <= _index(number) < 1 << 31:
        raise ValueError(f"line {number} is outside 0..{(1 << 31) - 1}")
    return number
