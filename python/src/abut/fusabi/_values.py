"""Values on their way into a machine and back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from abut._abi.fusabi import ErrorCode, Kind, Type
from abut.fusabi._errors import AllocationTooLarge, InvalidValue, MemoryLimitExceeded
from abut.fusabi._memory import DOUBLE, LONG, anything, doubles, floats, ints, longs, quads, words
from abut.fusabi._types import F32, F64, I32, Char, name_of_type

if TYPE_CHECKING:
    from abut.fusabi._state import State

__all__ = [
    "COUNT", "DEPTH_MAX", "LOWER", "PLACE", "SLOTS_HEAD", "lift", "lower", "lower_list", "no_memory",
    "scalar_bits", "string_at",
]  # fmt: skip

DEPTH_MAX = 64
"""Lists inside of lists that are taken."""
F64_KIND, BOOL_KIND, UNIT_KIND, OBJECT, I32_KIND, I64_KIND, F32_KIND, CHAR_KIND = (
    int(Kind[name]) for name in ("F64", "BOOL", "UNIT", "OBJ", "I32", "I64", "F32", "CHAR")
)
_I32, _F32, _CHAR = Type.I32, Type.F32, Type.CHAR


# -- into the machine: one function for each type, which writes a value to an address


def _unit(state: State, value: Any, at: int) -> None:
    if value is not None:
        raise _wrong(Type.UNIT, value)
    LONG(anything, at, UNIT_KIND, 0)


def _bool(state: State, value: Any, at: int) -> None:
    if value is True:
        LONG(anything, at, BOOL_KIND, 1)
    elif value is False:
        LONG(anything, at, BOOL_KIND, 0)
    elif type(value).__name__ == "bool_" or type(value).__name__ == "bool":  # numpy's
        LONG(anything, at, BOOL_KIND, int(bool(value)))
    else:
        raise _wrong(Type.BOOL, value)


def _i32(state: State, value: Any, at: int) -> None:
    number = value if value.__class__ is int else _whole(Type.I32, value)
    if not -0x80000000 <= number <= 0x7FFFFFFF:
        raise OverflowError(f"{number} is no I32")
    LONG(anything, at, I32_KIND, number)


def _i64(state: State, value: Any, at: int) -> None:
    number = value if value.__class__ is int else _whole(Type.I64, value)
    if not -0x8000000000000000 <= number <= 0x7FFFFFFFFFFFFFFF:
        raise OverflowError(f"{number} is no I64")
    LONG(anything, at, I64_KIND, number)


def _f32(state: State, value: Any, at: int) -> None:
    number = value if value.__class__ is float else _real(Type.F32, value)
    bits = scalar_bits(Type.F32, number)
    LONG(anything, at, F32_KIND, bits)


def _f64(state: State, value: Any, at: int) -> None:
    DOUBLE(anything, at, F64_KIND, value if value.__class__ is float else _real(Type.F64, value))


def _char(state: State, value: Any, at: int) -> None:
    if not isinstance(value, str):
        raise _wrong(Type.CHAR, value)
    LONG(anything, at, CHAR_KIND, ord(value if isinstance(value, Char) else Char(value)))


def _string(state: State, value: Any, at: int) -> None:
    if not isinstance(value, str):
        raise _wrong(Type.STRING, value)
    try:
        text = value.encode()
    except UnicodeEncodeError as error:
        raise ValueError(f"the text is no UTF-8: {error.reason}") from None
    made = state.calls.new_text(state.pointer, text, len(text))
    if not made:
        raise no_memory(state, f"a String of {len(text)} bytes", STRING_HEAD + len(text) + 1)
    LONG(anything, at, OBJECT, made)


def lower_list(state: State, value: Any, at: int, depth: int = 0) -> None:
    """An Array of this machine's, or a list or tuple, which becomes one."""
    held = getattr(value, "_fusabi", None)
    if held is not None:
        LONG(anything, at, OBJECT, held(state))
        return
    if hasattr(value, "tolist") and not isinstance(value, str):
        value = value.tolist()
    if not isinstance(value, (list, tuple)):
        raise _wrong(Type.ARRAY, value)
    if depth >= DEPTH_MAX:
        raise ValueError(f"lists are more than {DEPTH_MAX} levels deep")
    address = state.calls.new_array(state.pointer, len(value))
    if not address:
        raise no_memory(state, f"an Array of {len(value)} values", SLOTS_HEAD + 16 * len(value))
    from abut.fusabi._array import Array

    # What is made meanwhile may cost a collection: this keeps it.
    made = Array(state, address)
    for number, one in enumerate(value):
        made._put(number, one, depth + 1)
    LONG(anything, at, OBJECT, address)


def _any(state: State, value: Any, at: int, depth: int = 0) -> None:
    found = _BY_CLASS.get(value.__class__)
    if found is None:
        found = _by_shape(value)
    if found is lower_list:
        lower_list(state, value, at, depth)
    else:
        found(state, value, at)


def _by_shape(value: Any) -> Callable[[State, Any, int], None]:
    """How a value of a class that is not known goes in: one of a subclass, or of numpy's."""
    for kind in (bool, I32, int, F32, float, Char, str, list, tuple):
        if isinstance(value, kind):
            return _BY_CLASS[kind]
    name = type(value).__name__
    if hasattr(value, "_fusabi") or getattr(value, "shape", ()) != ():
        return lower_list
    if name in ("int32", "int16", "int8", "uint8", "uint16"):
        return _i32
    if name == "float32":
        return _f32
    if name in ("bool_", "bool"):
        return _bool
    if hasattr(type(value), "__index__"):
        return _i64
    raise _wrong(Type.ANY, value)


LOWER: dict[int, Callable[[State, Any, int], None]] = {
    Type.UNIT: _unit, Type.BOOL: _bool, Type.I32: _i32, Type.I64: _i64, Type.F32: _f32, Type.F64: _f64,
    Type.CHAR: _char, Type.STRING: _string, Type.ARRAY: lower_list, Type.ANY: _any,
}  # fmt: skip
_BY_CLASS: dict[Any, Callable[[State, Any, int], None]] = {
    type(None): _unit, bool: _bool, int: _i64, float: _f64, str: _string, list: lower_list, tuple: lower_list,
    I32: _i32, F32: _f32, F64: _f64, Char: _char,
}  # fmt: skip


def lower(state: State, value: Any, at: int, kind: int = Type.ANY) -> None:
    """Writes a Python value to an address, as a value of that type."""
    LOWER[kind](state, value, at)


def _whole(kind: Type, value: Any) -> int:
    if isinstance(value, bool) or not hasattr(type(value), "__index__"):
        raise _wrong(kind, value)
    return int(value.__index__())


def _real(kind: Type, value: Any) -> float:
    if isinstance(value, (bool, str)) or not (
        hasattr(type(value), "__float__") or hasattr(value, "__index__")
    ):
        raise _wrong(kind, value)
    return float(value)


def scalar_bits(kind: Type, value: Any) -> int:
    """The payload of a number, a Bool or a Char, as 64 bits with a sign."""
    from struct import pack, unpack

    if kind == Type.F32:
        return int(unpack("=I", pack("=f", value))[0])
    if kind == Type.F64:
        return int(unpack("=q", pack("=d", value))[0])
    return ord(value) if kind == Type.CHAR else int(value or 0)


def _wrong(kind: Type, value: Any) -> TypeError:
    if kind == Type.ANY:
        return TypeError(f"{type(value).__name__} is no value of Fusabi's")
    return TypeError(f"expected {name_of_type(kind)}, got {type(value).__name__}")


STRING_HEAD, SLOTS_HEAD = 40, 16
"""Bytes in front of a String's text, and of the elements of an Array that has many."""


def no_memory(state: State, what: str, size: int) -> MemoryLimitExceeded:
    """Why an object of so many bytes could not be made."""
    size = (size + 15) & ~15
    if size > state.allocation_max:
        message = f"an object of {size} bytes: at most {state.allocation_max}"
        return AllocationTooLarge(message, ErrorCode.ALLOCATION_TOO_LARGE)
    return MemoryLimitExceeded(f"no memory for {what}", ErrorCode.MEMORY_LIMIT)


# -- and back


STRING_OBJECT = 0
COUNT, PLACE = 8, 16
"""Of an object: what it is stands in its first byte, then how many bytes or elements, and where they are, as
`abut_string` and `abut_array` of machine_context.h have it. `fusabi_string_data` may have to copy."""


def string_at(address: int) -> str:
    """The text of a String."""
    size, place = words[(address + COUNT) >> 2], quads[(address + PLACE) >> 3]
    return str(anything[place : place + size], "utf-8")


def lift(state: State, at: int, wanted: int = Type.ANY) -> Any:
    """The value at an address. One that is not of the wanted type says what it is, where Python's would not:
    an I32, an F32, a Char."""
    kind = words[at >> 2]
    if kind == I32_KIND:
        return ints[(at >> 2) + 2] if wanted == _I32 else I32(ints[(at >> 2) + 2])
    if kind == F64_KIND:
        return doubles[(at >> 3) + 1]
    if kind == BOOL_KIND:
        return quads[(at >> 3) + 1] & 1 == 1
    if kind == UNIT_KIND:
        return None
    if kind == I64_KIND:
        return longs[(at >> 3) + 1]
    if kind == F32_KIND:
        return floats[(at >> 2) + 2] if wanted == _F32 else F32(floats[(at >> 2) + 2])
    if kind == CHAR_KIND:
        return chr(words[(at >> 2) + 2]) if wanted == _CHAR else Char(words[(at >> 2) + 2])
    address = quads[(at >> 3) + 1]
    if kind != OBJECT or not address:
        raise InvalidValue(f"there are no values of kind {kind}", ErrorCode.BAD_VALUE)
    return string_at(address) if anything[address] == STRING_OBJECT else state.array(address)
