"""Values: the constants that functions have."""

from __future__ import annotations

import builtins
import math
import struct
from collections.abc import Callable, Iterable, Mapping
from enum import IntFlag
from typing import Any

from abut.ion._errors import IonValueError
from abut.ion._limits import NESTING_MAX

__all__ = [
    "Atom", "Descriptor", "Undefined", "UndefinedType", "Value", "as_descriptor", "as_value", "from_number",
    "write_descriptor",
]  # fmt: skip


class Descriptor(IntFlag):
    """What may be done with a property; all of it when nobody says anything."""

    NONE = 0
    WRITABLE = 1
    """It can be given another value."""
    ENUMERABLE = 2
    """It is listed among the keys."""
    CONFIGURABLE = 4
    """It can be removed, and given another descriptor."""
    ALL = 7

    def __repr__(self) -> str:
        flags = [] if self.value in (0, 7) else [one for one in _FLAGS if self & one]
        names = [_NAMES[one].upper() for one in flags] or ["ALL" if self.value else "NONE"]
        return " | ".join(f"Descriptor.{name}" for name in names)


class Atom(str):
    """A text that is an Atom of Ion's, not a String.

    >>> Value.from_python([Atom("ok"), "ok"])
    Value.array([Value.atom('ok'), Value.string('ok')])
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return f"Atom({super().__repr__()})"


class UndefinedType:
    """The type of `Undefined`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "Undefined"

    def __bool__(self) -> bool:
        return False

    def __reduce__(self) -> str:
        return "Undefined"


Undefined = UndefinedType()
"""What Ion's Undefined is in Python; its Unit is None."""


class Value:
    """A constant: a number, a text, or a tree of such.

    >>> Value.from_python({"name": "Ada", "age": 36})
    Value.object({'name': Value.string('Ada'), 'age': Value.number(36)})
    >>> _.to_python()
    {'name': 'Ada', 'age': 36.0}

    Wherever a Value is wanted, what `from_python` takes will do. Two are equal when they are the same
    constant: 0.0 and -0.0 are not, a NaN is itself. The order of properties does not matter."""

    __slots__ = ("_data", "_type")

    def __init__(self, value_type: str, data: Any = None) -> None:
        self._type, self._data = value_type, data

    @property
    def value_type(self) -> str:
        """`number`, `boolean`, `atom`, `string`, `complex`, `unit`, `undefined`, `array`, `object`, `tuple`,
        or `function`."""
        return self._type

    @property
    def data(self) -> Any:
        """A float, a bool, a str, a complex, None, a list of Values; of an object a dict of `properties`,
        `writable`, `enumerable` and `configurable`."""
        return self._data

    # -- makers

    @classmethod
    def number(cls, n: float) -> Value:
        return cls("number", float(n))

    @classmethod
    def boolean(cls, b: Any) -> Value:
        return cls("boolean", bool(b))

    @classmethod
    def atom(cls, s: str) -> Value:
        return cls("atom", str(s))

    @classmethod
    def string(cls, s: str) -> Value:
        return cls("string", str(s))

    @classmethod
    def unit(cls) -> Value:
        return cls("unit")

    @classmethod
    def undefined(cls) -> Value:
        return cls("undefined")

    @classmethod
    def array(cls, items: Iterable[Any]) -> Value:
        return cls("array", [as_value(one) for one in items])

    @classmethod
    def tuple(cls, items: Iterable[Any]) -> Value:
        return cls("tuple", [as_value(one) for one in items])

    @classmethod
    def complex(cls, cp: Any) -> Value:
        return cls("complex", complex(cp))

    @classmethod
    def object(
        cls, properties: Mapping[str, Any], writable: Mapping[str, bool] | None = None,
        enumerable: Mapping[str, bool] | None = None, configurable: Mapping[str, bool] | None = None,
    ) -> Value:  # fmt: skip
        """An object of properties; the other dicts say what a property is not: `writable={"id": False}`."""
        data: dict[str, Any] = {"properties": {str(key): as_value(one) for key, one in properties.items()}}
        for name, given in zip(_NAMES.values(), (writable, enumerable, configurable)):
            data[name] = {key: bool((given or {}).get(key, True)) for key in data["properties"]}
        return cls("object", data)

    @classmethod
    def function_ref(cls, name: str) -> Value:
        """A function: `Class:function`, or its own name in the class itself."""
        return cls.atom(f"__function_ref:{name}")

    @classmethod
    def from_python(cls, value: Any) -> Value:
        """The Value that is meant: a Number of an int or a float, a String of a str, an Atom of an `Atom`,
        Unit of None; lists, tuples and dicts become arrays, tuples and objects.

        TypeError for what is no value, ValueError for an int that no Number is, or for too deep a tree."""
        return _from_python(value, 1)

    def to_python(self) -> Any:
        """Numbers as floats, Unit as None, Undefined as `Undefined`; of objects the properties alone."""
        if self._type in ("array", "tuple"):
            items = [one.to_python() for one in self._data]
            return items if self._type == "array" else tuple(items)
        if self._type == "object":
            return {key: one.to_python() for key, one in self._data["properties"].items()}
        if self._type == "undefined":
            return Undefined
        if self._type == "function":
            return Atom(f"function:{self._data}")
        return Atom(self._data) if self._type == "atom" else self._data

    # -- looking into one

    def descriptor(self, key: str) -> Descriptor:
        """Of a property of an object."""
        if self._type != "object" or key not in self._data["properties"]:
            raise KeyError(key)
        made = Descriptor.NONE
        for flag in _FLAGS:
            if (self._data.get(_NAMES[flag]) or {}).get(key, True):
                made |= flag
        return made

    def serialize(self, writer: Any) -> None:
        """Writes it with a BytecodeWriter, or what has its methods."""
        self._write(writer, 1)

    def __eq__(self, other: builtins.object) -> bool:
        if not isinstance(other, Value):
            return NotImplemented
        if self._type != other._type:
            return False
        if self._type == "object":
            mine, others = self._data["properties"], other._data["properties"]
            return bool(mine == others) and all(
                self.descriptor(key) == other.descriptor(key) for key in mine
            )  # fmt: skip
        if self._type in ("number", "complex"):
            return _bits(self._data) == _bits(other._data)
        return bool(self._data == other._data)

    def __hash__(self) -> int:
        if self._type in ("array", "object"):
            raise TypeError(f"unhashable: an {self._type} can be changed")
        if self._type in ("number", "complex"):
            return hash((self._type, _bits(self._data)))
        return hash((self._type, tuple(self._data) if self._type == "tuple" else self._data))

    def __repr__(self) -> str:
        if self._type not in _WRITERS or self._type == "function":
            return f"Value({self._type!r}, {self._data!r})"
        if self._type in ("unit", "undefined"):
            return f"Value.{self._type}()"
        if self._type == "object":
            return f"Value.object({', '.join([repr(self._data['properties']), *self._flags()])})"
        shown = _shown(self._data) if self._type == "number" else repr(self._data)
        return f"Value.{self._type}({shown})"

    # -- inside

    def _flags(self) -> list[str]:
        """Arguments that say which flags properties do not have."""
        made = []
        for flag in _FLAGS:
            without = {key: False for key in self._data["properties"] if not self.descriptor(key) & flag}
            if without:
                made.append(f"{_NAMES[flag]}={without}")
        return made

    def _write(self, writer: Any, depth: int) -> None:
        if self._type not in _WRITERS:
            raise ValueError(f"Unsupported value type: {self._type}")
        if depth > NESTING_MAX:
            raise ValueError(f"values are more than {NESTING_MAX} levels deep")
        tag, write = _WRITERS[self._type]
        writer.write_u8(tag)
        write(self, writer, depth + 1)


_FLAGS = (Descriptor.WRITABLE, Descriptor.ENUMERABLE, Descriptor.CONFIGURABLE)
_NAMES = dict(zip(_FLAGS, ("writable", "enumerable", "configurable")))


def as_value(value: Any) -> Value:
    return value if isinstance(value, Value) else Value.from_python(value)


def _from_python(value: Any, depth: int) -> Value:
    if depth > NESTING_MAX:
        raise ValueError(f"values are more than {NESTING_MAX} levels deep")
    if isinstance(value, Value):
        return value
    if value is None or value is Undefined:
        return Value.unit() if value is None else Value.undefined()
    if isinstance(value, str):
        return Value("atom" if isinstance(value, Atom) else "string", str(value))
    if hasattr(value, "tolist"):  # numpy's arrays and numbers
        value = value.tolist()
    if isinstance(value, bool):
        return Value("boolean", value)
    if isinstance(value, complex):
        return Value("complex", complex(value))
    if isinstance(value, (list, tuple, Mapping)):
        if isinstance(value, Mapping):
            return Value.object({_key(key): _from_python(one, depth + 1) for key, one in value.items()})
        items = [_from_python(one, depth + 1) for one in value]
        return Value("array" if isinstance(value, list) else "tuple", items)
    return Value("number", from_number(value))


def _key(key: Any) -> str:
    if not isinstance(key, str):
        raise TypeError(f"keys of objects are texts, not {type(key).__name__}")
    return str(key)


def from_number(value: Any) -> float:
    """A float that is the same number; ValueError for an int that is none, TypeError for what has none."""
    if hasattr(type(value), "__index__"):
        number = int(value.__index__())
        try:
            if int(float(number)) == number:
                return float(number)
        except OverflowError:
            pass
        shown = number if number.bit_length() <= 1024 else f"an int of {number.bit_length()} bits"
        raise IonValueError(f"no Number is {shown}: it has more than 53 bits")
    if hasattr(type(value), "__float__"):
        return float(value)
    raise TypeError(f"{type(value).__name__} is no value of Ion's")


def _shown(number: float) -> str:
    """As somebody would write it."""
    if not math.isfinite(number):
        return f"float('{number}')"
    is_whole = float(number).is_integer() and abs(number) < 1e15 and str(number) != "-0.0"
    return str(int(number)) if is_whole else repr(number)


def _bits(data: Any) -> bytes:
    return struct.pack("<dd", data.real, data.imag)


# -- bytes: a tag, and what comes behind it


def _text(value: Value, writer: Any, depth: int) -> None:
    writer.write_string(value.data)


def _nothing(value: Value, writer: Any, depth: int) -> None:
    pass


def _items(value: Value, writer: Any, depth: int) -> None:
    writer.write_u32(len(value.data))
    for one in value.data:
        one._write(writer, depth)


def _complex(value: Value, writer: Any, depth: int) -> None:
    writer.write_f64(value.data.real)
    writer.write_f64(value.data.imag)


def _object(value: Value, writer: Any, depth: int) -> None:
    properties = value.data["properties"]
    writer.write_u32(len(properties))
    for key, one in properties.items():
        writer.write_string(key)
        one._write(writer, depth)
        write_descriptor(writer, value.descriptor(key))


_WRITERS: dict[str, tuple[int, Callable[[Value, Any, int], None]]] = {
    "number": (0x01, lambda value, writer, depth: writer.write_f64(value.data)),
    "boolean": (0x02, lambda value, writer, depth: writer.write_u8(1 if value.data else 0)),
    "atom": (0x03, _text), "unit": (0x04, _nothing), "undefined": (0x05, _nothing), "array": (0x06, _items),
    "object": (0x07, _object), "function": (0x08, _text), "string": (0x09, _text),
    "complex": (0x0A, _complex), "tuple": (0x0B, _items),
}  # fmt: skip


def write_descriptor(writer: Any, descriptor: Descriptor) -> None:
    """One byte in version 2, three before."""
    if getattr(writer, "version", 1) == 2:
        writer.write_u8(int(descriptor))
        return
    for flag in _FLAGS:
        writer.write_u8(1 if descriptor & flag else 0)


def as_descriptor(flags: Any) -> Descriptor:
    """Of a Descriptor, its number, or a dict such as {'writable': False}: what it does not name is true."""
    if isinstance(flags, Mapping):
        names = {**{name: flag for flag, name in _NAMES.items()}, "writeable": Descriptor.WRITABLE}
        made = Descriptor.ALL
        for name, wanted in flags.items():
            if name not in names:
                raise ValueError(f"{name!r} is no flag of properties: {', '.join(_NAMES.values())} are")
            if not wanted:
                made &= ~names[name]
        return made
    if isinstance(flags, int) and not isinstance(flags, bool):
        if 0 <= flags <= 7:
            return Descriptor(flags)
        raise ValueError(f"{flags} is outside the flags of properties, 0..7")
    raise TypeError(f"flags: expected dict or Descriptor, got {type(flags).__name__}")
