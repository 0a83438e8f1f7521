"""Writing classes."""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence
from typing import IO, TYPE_CHECKING

from abut.ion._checks import I32, U8, whole
from abut.ion._limits import FUNCTIONS_MAX, INSTRUCTIONS_MAX

if TYPE_CHECKING:
    from abut.ion._function import Function

__all__ = ["BytecodeWriter"]


class BytecodeWriter:
    """Writes functions to a binary stream, as classes of version 1 or 2.

    >>> import io
    >>> stream = io.BytesIO()
    >>> BytecodeWriter(stream).write_function(Function("main", 0, 1, [Instruction.return_reg(0)]))
    >>> len(stream.getvalue())
    27

    Version 1 is what the first tools write and read: a class of one function has no header, and so belongs
    in a pack. A class of version 2 always has one, and it takes one byte for the flags of a property."""

    MAGIC = b"IONBC\x01\x00\x00"
    VERSION = 1

    def __init__(self, stream: IO[bytes], version: int = VERSION) -> None:
        if version not in (1, 2):
            raise ValueError(f"there is no version {version!r}: 1 and 2 are")
        self.stream, self.version = stream, version

    def write_u8(self, value: int) -> None:
        self.stream.write(struct.pack("<B", whole("u8", value, U8)))

    def write_u32(self, value: int) -> None:
        self.stream.write(struct.pack("<I", whole("u32", value)))

    def write_i32(self, value: int) -> None:
        self.stream.write(struct.pack("<i", whole("i32", value, I32)))

    def write_f64(self, value: float) -> None:
        self.stream.write(struct.pack("<d", value))

    def write_string(self, s: str) -> None:
        """Its length in bytes, and its UTF-8."""
        data = s.encode()
        self.write_u32(len(data))
        self.stream.write(data)

    def write_function(self, function: Function) -> None:
        """A class of one function. Nothing is written when it cannot be."""
        self._write([function], self.version == 2)

    def write_functions(self, functions: Sequence[Function]) -> None:
        """A class of any number of functions."""
        self._write(functions, True)

    def _write(self, functions: Sequence[Function], has_header: bool) -> None:
        count = sum(len(one.instructions) for one in functions)
        if len(functions) > FUNCTIONS_MAX or count > INSTRUCTIONS_MAX:
            raise ValueError(f"{len(functions)} functions with {count} instructions are too many for a class")
        buffer = io.BytesIO()
        inner = BytecodeWriter(buffer, self.version)
        if has_header:
            buffer.write(self.MAGIC)
            inner.write_u32(self.version)
            if self.version == 2:
                inner.write_u32(2)  # descriptors are one byte of flags
            inner.write_u32(len(functions))
        for one in functions:
            one.serialize(inner)
        self.stream.write(buffer.getvalue())
