"""Functions, written instruction by instruction."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from abut._abi.fusabi import ErrorCode
from abut.fusabi._checks import text, whole
from abut.fusabi._errors import BytecodeError
from abut.fusabi._ops import INSTRUCTIONS
from abut.fusabi._plain import Plain
from abut.fusabi._types import F32, F64, I32, I64, Char, Signature, Type, as_type, name_of_type

__all__ = ["FunctionBuilder", "Literal", "literal"]

Literal = tuple[Type, Any]
"""A constant: its type, and its value, of a float the bits."""
JUMP_MAX = 1 << 31
OPERAND_MAX = (1 << 32) - 1


class FunctionBuilder(Plain):
    """A function: what it takes and gives, locals and labels by name, one method for each instruction.

    >>> from abut.fusabi import BytecodeBuilder, FunctionBuilder, I32, VmBuilder
    >>> sum_to = FunctionBuilder("sum_to", {"n": I32}, I32)
    >>> _ = sum_to.local("sum", I32, 0)
    >>> _ = sum_to.label("again").load("sum").load("n").add().store("sum")
    >>> _ = sum_to.load("n").push(I32(1)).sub().store("n")
    >>> _ = sum_to.load("n").push(I32(0)).gt().jump_if("again")
    >>> _ = sum_to.load("sum").ret()
    >>> module = BytecodeBuilder().add_function(sum_to).build()
    >>> VmBuilder().build().load(module).call("sum_to", 10)
    55

    Every method gives the builder, so that they can stand in a row. `params` are types, or names and types.
    An int as a literal is an I64, a float an F64, unless it says something else: `push(I32(1))`, or `push(1,
    I32)`."""

    def __init__(
        self, name: str, params: Mapping[str, Any] | Iterable[Any] = (), result: Any = None
    ) -> None:  # fmt: skip
        self.name = text("name", name)
        names: Iterable[str]
        if isinstance(params, Mapping):
            names, kinds = params.keys(), [as_type(one) for one in params.values()]
        else:
            kinds = [as_type(one) for one in params]
            names = [f"arg{number}" for number in range(len(kinds))]
        self.signature = Signature(tuple(kinds), as_type(result))
        self._locals: dict[str, tuple[int, Type]] = {
            one: (number, kind) for number, (one, kind) in enumerate(zip(names, kinds))
        }
        self._extra = 0
        self._labels: dict[str, int] = {}
        self._line = 0
        # Opcode's name (None: bytes), operand, offset, line.
        self._items: list[tuple[str | None, Any, int, int]] = []
        self._size = 0

    # -- names

    @property
    def locals(self) -> int:
        """How many there are, with the parameters."""
        return len(self._locals) + self._extra

    @property
    def size(self) -> int:
        """Bytes of code so far: the offset of what comes next."""
        return self._size

    def local(self, name: str, kind: Any = Type.ANY, initial: Any = None) -> FunctionBuilder:
        """A local; with an initial value also the instructions that store it. It is Unit until then."""
        if text("local", name) in self._locals:
            raise BytecodeError(f"{self.name} has a local {name!r} already", ErrorCode.BAD_LOCAL)
        kind = as_type(kind)
        self._locals[name] = self.locals, kind
        if initial is not None:
            self.push(initial, kind).store(name)
        return self

    def reserve(self, count: int) -> FunctionBuilder:
        """So many locals more, without names."""
        more = whole("reserve", count)
        if more < 0 or self.locals + more > OPERAND_MAX:
            raise ValueError(f"reserve: {more} locals more cannot be")
        self._extra += more
        return self

    def label(self, name: str) -> FunctionBuilder:
        """Names the place of what comes next, for jumps from anywhere in the function."""
        if text("label", name) in self._labels:
            raise BytecodeError(f"{self.name} has a label {name!r} already", ErrorCode.BAD_JUMP)
        self._labels[name] = self._size
        return self

    def line(self, number: int) -> FunctionBuilder:
        """The line of the source that all what follows belongs to; errors and traces have it."""
        if not 0 <= whole("line", number) <= OPERAND_MAX:
            raise ValueError(f"line {number} is outside 0..{OPERAND_MAX}")
        self._line = number
        return self

    # -- instructions with operands

    def push(self, value: Any, kind: Any = None) -> FunctionBuilder:
        """Push a literal: None, a bool, an int, a float, a text, or a value of a type."""
        return self._emit("push", literal(value, kind))

    def push_constant(self, number: Any) -> FunctionBuilder:
        """Push a constant by its number."""
        return self._emit("push", _number(number))

    def load(self, local: str | int) -> FunctionBuilder:
        """Push the local."""
        return self._emit("load", self._local(local))

    def store(self, local: str | int) -> FunctionBuilder:
        """Pop into the local."""
        return self._emit("store", self._local(local))

    def call(self, function: str | int | FunctionBuilder) -> FunctionBuilder:
        """Call a function of the module, by its name, its number or its builder: its arguments are on top,
        the last one highest."""
        if isinstance(function, FunctionBuilder):
            function = function.name
        return self._emit("call", function if isinstance(function, str) else _number(function))

    def call_ffi(self, name: str | int) -> FunctionBuilder:
        """Call an import in the same way."""
        return self._emit("call_ffi", name if isinstance(name, str) else _number(name))

    def call_ffi_n(self, name: str | int, count: int) -> FunctionBuilder:
        """Call an import that takes any number of arguments with so many."""
        return self._emit("call_ffi_n", (name if isinstance(name, str) else _number(name), _number(count)))

    def jump(self, label: str) -> FunctionBuilder:
        """Go on at the label."""
        return self._emit("jump", text("label", label))

    def jump_if(self, label: str) -> FunctionBuilder:
        """Go on at the label when the Bool is true."""
        return self._emit("jump_if", text("label", label))

    def jump_if_not(self, label: str) -> FunctionBuilder:
        """Go on at the label when the Bool is false."""
        return self._emit("jump_if_not", text("label", label))

    def convert(self, kind: Any) -> FunctionBuilder:
        """The number, Bool or Char as that type; floats truncate and saturate."""
        return self._emit("convert", as_type(kind))

    def expect(self, kind: Any) -> FunctionBuilder:
        """The value, which must be of that type."""
        return self._emit("expect", as_type(kind))

    def is_type(self, kind: Any) -> FunctionBuilder:
        """Whether the value is of that type."""
        return self._emit("is_type", as_type(kind))

    def array_new(self, count: int) -> FunctionBuilder:
        """An Array of so many values, the first pushed is element 0."""
        return self._emit("array_new", _number(count))

    def code(self, raw: bytes) -> FunctionBuilder:
        """Bytes as they are."""
        data = bytes(memoryview(raw))
        self._items.append((None, data, self._size, self._line))
        self._size += len(data)
        return self

    def __repr__(self) -> str:
        return f"<FunctionBuilder {self.name}{self.signature}, {self._size} bytes>"

    # -- inside

    def _emit(self, name: str, operand: Any = None) -> FunctionBuilder:
        self._items.append((name, operand, self._size, self._line))
        self._size += INSTRUCTIONS[name].size
        return self

    def _local(self, local: str | int) -> int:
        if not isinstance(local, str):
            return _number(local)
        if local not in self._locals:
            raise BytecodeError(f"{self.name} has no local {local!r}", ErrorCode.BAD_LOCAL)
        return self._locals[local][0]

    def _encoded(
        self, resolve: Callable[[FunctionBuilder, str, Any], int]
    ) -> tuple[bytes, list[tuple[int, int]]]:
        """The code, and where lines begin. `resolve` knows the numbers of constants, functions and
        imports."""
        code, lines = bytearray(), list[tuple[int, int]]()
        for name, operand, at, line in self._items:
            if line != (lines[-1][1] if lines else 0):
                lines.append((at, line))
            if name is None:
                code += operand
                continue
            one = INSTRUCTIONS[name]
            code.append(one.number)
            if one.operand == "jump":
                code += self._distance(operand, at + one.size).to_bytes(4, "little", signed=True)
            elif one.operand == "import_n":
                code += resolve(self, "import", operand[0]).to_bytes(4, "little")
                code += operand[1].to_bytes(4, "little")
            elif one.operand == "type":
                code.append(operand)
            elif one.operand != "none":
                code += resolve(self, one.operand, operand).to_bytes(4, "little")
        return bytes(code), lines

    def _distance(self, label: Any, end: int) -> int:
        if label not in self._labels:
            raise BytecodeError(f"{self.name} has no label {label!r}", ErrorCode.BAD_JUMP)
        return self._labels[label] - end


def _number(given: Any) -> int:
    number = whole("number", given)
    if not 0 <= number <= OPERAND_MAX:
        raise BytecodeError(f"{number} is outside 0..{OPERAND_MAX}", ErrorCode.BAD_CONSTANT)
    return number


def literal(value: Any, kind: Any = None) -> Literal:
    """A constant of a value: of the type that is given, or else its own.

    >>> literal(1), literal(1, "I32"), literal("x", Char)
    ((<Type.I64: 3>, 1), (<Type.I32: 2>, 1), (<Type.CHAR: 6>, 'x'))
    """
    wanted = Type.ANY if kind is None else as_type(kind)
    if wanted == Type.ANY:
        wanted = next((found for one, found in _OWN if isinstance(value, one)), Type.ANY)
    check = _CHECKS.get(wanted)
    if check is None:
        what = name_of_type(wanted)
        raise BytecodeError(f"{value!r} cannot be a constant of type {what}", ErrorCode.BAD_CONSTANT)
    try:
        return wanted, check(value)
    except (TypeError, ValueError, OverflowError):
        what = name_of_type(wanted)
        raise BytecodeError(f"{value!r} is no {what}", ErrorCode.BAD_CONSTANT) from None


def _exactly(kind: type) -> Callable[[Any], Any]:
    def check(value: Any) -> Any:
        if not isinstance(value, kind):
            raise TypeError
        return value

    return check


def _whole(kind: Callable[[Any], int]) -> Callable[[Any], int]:
    def check(value: Any) -> int:
        if isinstance(value, (bool, float, str)):
            raise TypeError
        return int(kind(value))

    return check


def _real(kind: Callable[[Any], float]) -> Callable[[Any], float]:
    def check(value: Any) -> float:
        if isinstance(value, (bool, str)):
            raise TypeError
        return float(kind(value))

    return check


_OWN: tuple[tuple[Any, Type], ...] = (
    (type(None), Type.UNIT), (bool, Type.BOOL), (I32, Type.I32), (int, Type.I64), (F32, Type.F32),
    (F64, Type.F64),
    (float, Type.F64), (Char, Type.CHAR), (str, Type.STRING),
)  # fmt: skip
_CHECKS: dict[Type, Callable[[Any], Any]] = {
    Type.UNIT: _exactly(type(None)), Type.BOOL: _exactly(bool), Type.I32: _whole(I32), Type.I64: _whole(I64),
    Type.F32: _real(F32), Type.F64: _real(float), Type.CHAR: lambda value: str(Char(_exactly(str)(value))),
    Type.STRING: _exactly(str),
}  # fmt: skip
