"""Reading classes, whoever made them."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from abut.ion._bytecode import BytecodeWriter
from abut.ion._checks import U32
from abut.ion._errors import InvalidOpcode, IonFormatError, IonLimitError, UnsupportedVersion
from abut.ion._function import Function
from abut.ion._instruction import Instruction, registers_used
from abut.ion._limits import (
    CLASS_SIZE_MAX,
    FUNCTIONS_MAX,
    INSTRUCTIONS_MAX,
    ITEMS_MAX,
    NAME_SIZE_MAX,
    NESTING_MAX,
    Room,
)
from abut.ion._opcodes import BY_NUMBER
from abut.ion._operands import NO_TIMEOUT
from abut.ion._pattern import Pattern
from abut.ion._value import Descriptor, Value

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

__all__ = ["read_functions"]

MAGIC = BytecodeWriter.MAGIC
FUNCTION_SIZE = 14
"""What the shortest function takes: no name, no instructions."""
UNIT, UNDEFINED = Value.unit(), Value.undefined()
ACCESS = (7, 6, 1, 0)
"""Descriptors by the access byte of the later tools: public, readonly, protected, and both."""


def read_functions(data: ReadableBuffer, *, room: Room | None = None) -> list[Function]:
    """The functions of a class: of version 1, with or without a header and with either of its descriptors, or
    of version 2. IonFormatError says what is wrong with others, and where.

    Nothing in a class of version 1 says how its descriptors look: the form is taken that all bytes fit, that
    of the first tools when both do. `room` is what classes of one pack share."""
    view = memoryview(data)
    if view.nbytes > CLASS_SIZE_MAX:
        raise IonLimitError(f"a class of {view.nbytes} bytes, at most {CLASS_SIZE_MAX}", 0)
    raw, room = bytes(view), Room() if room is None else room
    if not raw.startswith(MAGIC):
        return _tried(raw, 0, _Reader.one_function, room)
    header = _Bytes(raw, len(MAGIC))
    version = header.u32("version")
    if version == 1:
        return _first_version(raw, header.offset, room)
    if version != 2:
        raise UnsupportedVersion(f"there is no version {version}: 1 and 2 are", len(MAGIC))
    encoding = header.u8("encoding of descriptors")
    if encoding > 2:
        raise UnsupportedVersion(f"there is no encoding {encoding} of descriptors", header.offset - 1)
    if header.take(3, "header") != b"\0\0\0":
        raise IonFormatError("bytes of the header are not zero", header.offset - 3)
    return _read(_Reader(raw, header.offset, encoding, room, is_strict=True), _Reader.functions, room)


def _first_version(raw: bytes, start: int, room: Room) -> list[Function]:
    try:
        return _tried(raw, start, _Reader.functions, room)
    except IonFormatError as error:
        # Instructions without a function begin alike. No tool writes them: the error is told as of functions.
        try:
            return _tried(raw, start, _Reader.bare_instructions, room)
        except IonFormatError:
            raise error from None


def _tried(raw: bytes, start: int, form: Form, room: Room) -> list[Function]:
    """With both encodings of version 1. Of two errors, the one that is told came later in the file."""
    older = _Reader(raw, start, 0, room)
    try:
        return _read(older, form, room)
    except IonFormatError as error:
        if not older.has_descriptors:
            raise
        try:
            return _read(_Reader(raw, start, 1, room), form, room)
        except IonFormatError as other:
            raise (other if (other.offset or 0) > (error.offset or 0) else error) from None


def _read(reader: _Reader, form: Form, room: Room) -> list[Function]:
    """All of the class; what it took of the room is gone when it ends well."""
    functions = form(reader)
    left = len(reader.raw) - reader.offset
    if left:
        raise IonFormatError(f"{left} bytes are left over", reader.offset)
    vars(room).update(vars(reader.room))
    return functions


class _Bytes:
    """Bytes from outside, and how far they were read."""

    def __init__(self, raw: bytes, offset: int) -> None:
        self.raw, self.offset = raw, offset

    def take(self, size: int, what: str) -> bytes:
        start, left = self.offset, len(self.raw) - self.offset
        if size > left:
            raise IonFormatError(f"{what}: {size} bytes are wanted, {left} are left", start)
        self.offset += size
        return self.raw[start : self.offset]

    def u8(self, what: str) -> int:
        return self.take(1, what)[0]

    def u32(self, what: str) -> int:
        return int.from_bytes(self.take(4, what), "little")

    def i32(self, what: str) -> int:
        return int.from_bytes(self.take(4, what), "little", signed=True)

    def f64(self) -> float:
        return float(struct.unpack("<d", self.take(8, "number"))[0])

    def count(self, what: str, size: int) -> int:
        """How many follow, each of which takes so many bytes at least."""
        start, count = self.offset, self.u32(what)
        left = len(self.raw) - self.offset
        if count * size > left:
            raise IonFormatError(f"{count} {what} do not fit into {left} bytes", start)
        return count

    def text(self, what: str, most: int | None = None) -> str:
        start, size = self.offset, self.u32(what)
        if most is not None and size > most:
            raise IonLimitError(f"{what}: {size} bytes, at most {most}", start)
        try:
            return self.take(size, what).decode()
        except UnicodeDecodeError as error:
            raise IonFormatError(f"{what}: no UTF-8", start + 4 + error.start) from None


class _Reader(_Bytes):
    """Functions, with one of the encodings of descriptors."""

    def __init__(
        self, raw: bytes, offset: int, encoding: int, room: Room, is_strict: bool = False
    ) -> None:  # fmt: skip
        super().__init__(raw, offset)
        self.encoding, self.room = encoding, replace(room)
        self.is_strict = is_strict
        """What has two values is 0 or 1; before version 2 every byte but 0 meant yes."""
        self.has_descriptors = False

    # -- forms of a class

    def functions(self) -> list[Function]:
        start, count = self.offset, self.count("functions", FUNCTION_SIZE)
        self.room.functions -= count
        if self.room.functions < 0:
            raise IonLimitError(f"more than {FUNCTIONS_MAX} functions", start)
        return [self._function() for _ in range(count)]

    def one_function(self) -> list[Function]:
        return [self._function()]

    def bare_instructions(self) -> list[Function]:
        code = self._instructions()
        return [Function(None, 0, min(registers_used(code), U32[1]), code)]

    def _function(self) -> Function:
        name = self.text("name", NAME_SIZE_MAX) if self.flag("function") else None
        arity, extra_regs, start = self.u32("arity"), self.u32("registers"), self.offset
        kind = self.u8("kind of function")
        if kind == 1:
            return Function(name, arity, extra_regs, ffi=self.text("native", NAME_SIZE_MAX))
        if kind != 0:
            raise IonFormatError(f"there are no functions of kind {kind}", start)
        return Function(name, arity, extra_regs, self._instructions())

    def _instructions(self) -> list[Instruction]:
        start, count = self.offset, self.count("instructions", 1)
        self.room.instructions -= count
        if self.room.instructions < 0:
            raise IonLimitError(f"more than {INSTRUCTIONS_MAX} instructions", start)
        return [self._instruction() for _ in range(count)]

    def _instruction(self) -> Instruction:
        start, number = self.offset, self.u8("opcode")
        opcode = BY_NUMBER.get(number)
        if opcode is None:
            raise InvalidOpcode(f"no instruction has the opcode {number:#04x}", start)
        args: list[Any] = []
        for kind in opcode.operands:
            if kind == "patterns":
                args += self._arms()
            elif kind != "targets":
                args.append(_OPERANDS[kind](self))
        return Instruction(opcode.name, *args)

    # -- parts

    def flag(self, what: str) -> bool:
        start, byte = self.offset, self.u8(what)
        if self.is_strict and byte > 1:
            raise IonFormatError(f"{what}: 0 or 1 must be there, not {byte}", start)
        return byte != 0

    def items(self, what: str, size: int) -> int:
        """A count of things that need more room than they have bytes."""
        start, count = self.offset, self.count(what, size)
        self.room.items -= count
        if self.room.items < 0:
            raise IonLimitError(f"more than {ITEMS_MAX} values, patterns and the like", start)
        return count

    # -- operands

    def register(self) -> int:
        return self.u32("register")

    def registers(self) -> list[int]:
        count = self.count("registers", 4)
        return list(struct.unpack(f"<{count}I", self.take(4 * count, "registers")))

    def value(self, depth: int = 1) -> Value:
        start, tag = self.offset, self.u8("value")
        self._enter(depth, start)
        plain = _VALUES.get(tag)
        if plain is not None:
            return plain(self)
        if tag not in (0x06, 0x07, 0x0B):
            raise IonFormatError(f"no value has the tag {tag:#04x}", start)
        if tag == 0x07:
            return self._object(depth + 1)
        count = self.items("values", 1)
        return Value("array" if tag == 0x06 else "tuple", [self.value(depth + 1) for _ in range(count)])

    def entries(self) -> list[Any]:
        return [self._entry() for _ in range(self.items("entries", 6))]

    def captures(self) -> list[tuple[str, int]]:
        count = self.items("captures", 8)
        return [(self.text("capture", NAME_SIZE_MAX), self.register()) for _ in range(count)]

    def timeout(self) -> int | None:
        register = self.register()
        return None if register == NO_TIMEOUT else register

    def flags(self) -> Descriptor:
        start, number = self.offset, self.u8("flags")
        if number > 7:
            raise IonFormatError(f"flags of properties are 0..7, not {number}", start)
        return Descriptor(number)

    # -- inside

    def _arms(self) -> tuple[list[Pattern], list[int]]:
        arms = [(self._pattern(1), self.i32("offset")) for _ in range(self.items("patterns", 5))]
        return [pattern for pattern, _ in arms], [target for _, target in arms]

    def _pattern(self, depth: int) -> Pattern:
        start, tag = self.offset, self.u8("pattern")
        self._enter(depth, start)
        if tag == 1:
            return Pattern("value", self.value(depth + 1))
        if tag == 2:
            return Pattern("wildcard")
        if tag not in (3, 4, 5):
            raise IonFormatError(f"no pattern has the tag {tag}", start)
        if tag == 5:
            return Pattern("tagged_enum", (self.text("tag"), self._pattern(depth + 1)))
        count = self.items("patterns", 1)
        return Pattern("tuple" if tag == 3 else "array", [self._pattern(depth + 1) for _ in range(count)])

    def _object(self, depth: int) -> Value:
        properties: dict[str, Value] = {}
        descriptors: dict[str, Descriptor] = {}
        for _ in range(self.items("properties", 6)):
            key = self.text("key")
            properties[key] = self.value(depth)
            descriptors[key] = self._descriptor()
        flags = [
            {key: bool(descriptors[key] & flag) for key in properties}
            for flag in (Descriptor.WRITABLE, Descriptor.ENUMERABLE, Descriptor.CONFIGURABLE)
        ]
        return Value.object(properties, *flags)

    def _entry(self) -> tuple[str, tuple[str, Any, Descriptor | None]]:
        key, start = self.text("key"), self.offset
        kind = self.u8("entry")
        if kind > 3:
            raise IonFormatError(f"there are no entries of kind {kind}", start)
        value: Any = self.value() if kind & 1 else self.register()
        return key, ("val" if kind & 1 else "reg", value, self._descriptor() if kind & 2 else None)

    def _descriptor(self) -> Descriptor:
        self.has_descriptors = True
        start = self.offset
        if self.encoding == 2:
            return self.flags()
        if self.encoding == 1:
            access = self.u8("access")
            if access >= len(ACCESS):
                raise IonFormatError(f"there is no access {access}", start)
            return Descriptor(ACCESS[access])
        made = Descriptor.NONE
        for number, byte in enumerate(self.take(3, "flags")):
            if byte > 1:
                raise IonFormatError(f"a flag is 0 or 1, not {byte}", start + number)
            made |= Descriptor(byte << number)
        return made

    def _enter(self, depth: int, start: int) -> None:
        if depth > NESTING_MAX:
            raise IonLimitError(f"more than {NESTING_MAX} levels deep", start)


_VALUES: dict[int, Callable[[_Reader], Value]] = {
    0x01: lambda reader: Value("number", reader.f64()),
    0x02: lambda reader: Value("boolean", reader.flag("boolean")),
    0x03: lambda reader: Value("atom", reader.text("atom")),
    0x04: lambda reader: UNIT,
    0x05: lambda reader: UNDEFINED,
    0x08: lambda reader: Value("function", reader.text("function")),
    0x09: lambda reader: Value("string", reader.text("string")),
    0x0A: lambda reader: Value("complex", complex(reader.f64(), reader.f64())),
}
_OPERANDS: dict[str, Callable[[_Reader], Any]] = {
    "dst": _Reader.register, "reg": _Reader.register, "regs": _Reader.registers, "value": _Reader.value,
    "target": lambda reader: reader.i32("offset"), "entries": _Reader.entries, "captures": _Reader.captures,
    "scope": lambda reader: reader.text("scope", NAME_SIZE_MAX), "flags": _Reader.flags,
    "pid": lambda reader: reader.u32("process"), "timeout": _Reader.timeout,
}  # fmt: skip
Form = Callable[[_Reader], list[Function]]
