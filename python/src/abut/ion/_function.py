"""Functions."""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from abut.ion._bytecode import BytecodeWriter
from abut.ion._checks import name as checked_name
from abut.ion._checks import whole
from abut.ion._errors import IonFormatError
from abut.ion._instruction import Instruction

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

__all__ = ["Function"]


class Function:
    """A function: a name, what it takes, and its instructions.

    >>> Function("twice", 1, 1, [Instruction.add(1, 0, 0), Instruction.return_reg(1)])
    Function('twice', arity=1, extra_regs=1, 2 instructions)
    >>> Function.from_bytes(_.to_bytes(version=2)) == _
    True

    Arguments are in the first `arity` registers; `extra_regs` come behind them. One with `ffi` has no
    instructions: it stands for the native of that name. Without a name it is called by its class's."""

    __slots__ = ("arity", "extra_regs", "ffi", "instructions", "name")

    def __init__(
        self, name: str | None = None, arity: int = 0, extra_regs: int = 0,
        instructions: Iterable[Instruction] = (), *, ffi: str | None = None,
    ) -> None:  # fmt: skip
        self.name = checked_name("name", name) if name else None
        self.arity, self.extra_regs = whole("arity", arity), whole("extra_regs", extra_regs)
        self.instructions = list(instructions)
        self.ffi = None if ffi is None else checked_name("ffi", ffi)

    @property
    def total_registers(self) -> int:
        return self.arity + self.extra_regs

    @classmethod
    def from_bytes(cls, data: ReadableBuffer) -> Function:
        """The only function of a class, of any version; IonFormatError when there are others, too."""
        from abut.ion._reader import read_functions

        functions = read_functions(data)
        if len(functions) != 1:
            raise IonFormatError(f"the class has {len(functions)} functions, not one")
        return functions[0]

    def to_bytes(self, version: int = 1) -> bytes:
        """A class of this function alone."""
        stream = io.BytesIO()
        BytecodeWriter(stream, version).write_function(self)
        return stream.getvalue()

    def serialize(self, writer: Any, debug: bool = False) -> None:
        """Writes it with a BytecodeWriter, or what has its methods; `debug` prints what is written."""
        if debug:
            print(f"{self!r}:", *self.instructions, sep="\n  ")
        if self.name:
            writer.write_u8(1)
            writer.write_string(self.name)
        else:
            writer.write_u8(0)
        writer.write_u32(self.arity)
        writer.write_u32(self.extra_regs)
        if self.ffi is not None:
            writer.write_u8(1)
            writer.write_string(self.ffi)
            return
        writer.write_u8(0)
        writer.write_u32(len(self.instructions))
        for one in self.instructions:
            one.serialize(writer)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Function):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        count = len(self.instructions)
        body = f"{count} instruction{'s' * (count != 1)}" if self.ffi is None else f"ffi={self.ffi!r}"
        return f"Function({self.name!r}, arity={self.arity}, extra_regs={self.extra_regs}, {body})"
