"""Values that go to processes and come from them, as bytes: docs/formats/ion-value.md."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from abut.ion._errors import IonValueError
from abut.ion._value import Atom, Descriptor, Undefined, UndefinedType, Value, as_descriptor, from_number

if TYPE_CHECKING:
    from abut.ion._vm import VM

__all__ = ["FunctionRef", "Object", "decode", "encode"]

DEPTH_MAX = 256
NUMBER, BOOLEAN, ATOM, UNIT, UNDEFINED, ARRAY = range(1, 7)
OBJECT, FUNCTION, STRING, COMPLEX, TUPLE, PROCESS = range(7, 13)
_F64, _U32, _U64, _PAIR = struct.Struct("<d"), struct.Struct("<I"), struct.Struct("<Q"), struct.Struct("<dd")
_TAGGED_NUMBER, _TAGGED_COUNT = struct.Struct("<Bd"), struct.Struct("<BI")
_REFERENCE = "__function_ref:"
Put = Callable[[bytes], Any]


class FunctionRef(str):
    """A function as a value: its name, `Class:function`, or a native's. Processes can call and spawn it.

    >>> FunctionRef("Main:work")
    FunctionRef('Main:work')
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return f"FunctionRef({super().__repr__()})"


class Object(dict[str, Any]):
    """An object of a process's: its properties, as a dict, in their order. It is a copy.

    >>> point = Object({"x": 1.0, "y": 2.0}, {"x": {"writable": False}})
    >>> point
    Object({'x': 1.0, 'y': 2.0}, {'x': Descriptor.ENUMERABLE | Descriptor.CONFIGURABLE})
    >>> point == {"x": 1, "y": 2}, point.descriptor("y")
    (True, Descriptor.ALL)

    A plain dict goes where an object is wanted, too: then all descriptors say everything."""

    __slots__ = ("descriptors",)

    def __init__(
        self, properties: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        descriptors: Mapping[str, Any] | None = None,
    ) -> None:  # fmt: skip
        super().__init__(properties)
        self.descriptors: dict[str, Descriptor] = {
            key: as_descriptor(one) for key, one in (descriptors or {}).items()
        }
        """Those that do not say everything, by key."""

    def descriptor(self, key: str) -> Descriptor:
        """What may be done with a property."""
        if key not in self:
            raise KeyError(key)
        return self.descriptors.get(key, Descriptor.ALL)

    def __repr__(self) -> str:
        shown = {key: one for key, one in self.descriptors.items() if key in self and one != Descriptor.ALL}
        return f"Object({super().__repr__()}, {shown})" if shown else super().__repr__()

    def __reduce__(self) -> tuple[Any, ...]:
        return Object, (dict(self), self.descriptors)


# -- writing


def encode(value: Any) -> bytes:
    """The bytes of a value: a float, an int, a bool, a complex, a str, an `Atom`, None for Unit, `Undefined`,
    a tuple, a list, a dict, a `Process`, a `Door`, a `FunctionRef`, or a `Value`."""
    out: list[bytes] = []
    try:
        _write(value, out.append, 0)
    except UnicodeEncodeError as error:
        raise IonValueError(f"a text that is no Unicode: {error.reason}") from None
    return b"".join(out)


def _write(value: Any, put: Put, depth: int) -> None:
    write = _WRITERS.get(type(value))
    if write is None:
        write = _writer(value)
    if depth > DEPTH_MAX:
        raise IonValueError(f"values in values, deeper than {DEPTH_MAX}")
    write(value, put, depth)


def _writer(value: Any) -> Callable[[Any, Put, int], None]:
    """For a type that is like one of those that are known."""
    for kind in (FunctionRef, Atom, str, bool, complex, tuple, list):
        if isinstance(value, kind):
            return _WRITERS[kind]
    if isinstance(value, Mapping):
        return _object
    if hasattr(value, "__ion_process__"):
        return _process
    return _number


def _text(tag: int, text: str, put: Put) -> None:
    data = text.encode()
    put(_TAGGED_COUNT.pack(tag, len(data)))
    put(data)


def _number(value: Any, put: Put, depth: int) -> None:
    if hasattr(value, "tolist"):  # numpy's arrays and numbers
        return _write(value.tolist(), put, depth)
    put(_TAGGED_NUMBER.pack(NUMBER, from_number(value)))


def _items(value: Any, put: Put, depth: int) -> None:
    put(_TAGGED_COUNT.pack(ARRAY if isinstance(value, list) else TUPLE, len(value)))
    for one in value:
        _write(one, put, depth + 1)


def _object(value: Mapping[Any, Any], put: Put, depth: int) -> None:
    descriptors = value.descriptors if isinstance(value, Object) else {}
    put(_TAGGED_COUNT.pack(OBJECT, len(value)))
    for key, one in value.items():
        if not isinstance(key, str):
            raise TypeError(f"keys of objects are texts, not {type(key).__name__}")
        data = key.encode()
        put(_U32.pack(len(data)))
        put(data)
        _write(one, put, depth + 1)
        put(bytes((descriptors.get(key, Descriptor.ALL),)))


def _process(value: Any, put: Put, depth: int) -> None:
    put(bytes((PROCESS,)) + _U64.pack(value.__ion_process__))


def _constant(value: Value, put: Put, depth: int) -> None:
    """A Value of the builders': names of functions become functions."""
    kind, data = value.value_type, value.data
    if kind == "atom" and data.startswith(_REFERENCE):
        _text(FUNCTION, data[len(_REFERENCE) :], put)
    elif kind == "object":
        properties = data["properties"]
        _object(Object(properties, {key: value.descriptor(key) for key in properties}), put, depth)
    elif kind in ("array", "tuple"):
        _items(list(data) if kind == "array" else tuple(data), put, depth)
    elif kind == "function":
        _text(FUNCTION, data, put)
    else:
        _write(value.to_python(), put, depth)


_WRITERS: dict[type, Callable[[Any, Put, int], None]] = {
    float: lambda value, put, depth: put(_TAGGED_NUMBER.pack(NUMBER, value)),
    int: _number,
    bool: lambda value, put, depth: put(b"\2\1" if value else b"\2\0"),
    str: lambda value, put, depth: _text(STRING, value, put),
    Atom: lambda value, put, depth: _text(ATOM, value, put),
    FunctionRef: lambda value, put, depth: _text(FUNCTION, value, put),
    type(None): lambda value, put, depth: put(b"\4"),
    UndefinedType: lambda value, put, depth: put(b"\5"),
    complex: lambda value, put, depth: put(b"\x0a" + _PAIR.pack(value.real, value.imag)),
    list: _items, tuple: _items, dict: _object, Object: _object, Value: _constant,
}  # fmt: skip


# -- reading


def decode(data: bytes, vm: VM | None = None) -> Any:
    """What the bytes say; numbers of processes become those of the machine."""
    if data[0] == NUMBER:
        return _F64.unpack_from(data, 1)[0]
    return _Reader(data, vm).value()


class _Reader:
    """Bytes that the library made."""

    __slots__ = ("at", "data", "vm")

    def __init__(self, data: bytes, vm: VM | None) -> None:
        self.data, self.at, self.vm = data, 0, vm

    def value(self) -> Any:
        tag = self.data[self.at]
        self.at += 1
        if tag == NUMBER:
            return self._unpack(_F64)[0]
        if tag in (STRING, ATOM, FUNCTION):
            text = self._text()
            return text if tag == STRING else Atom(text) if tag == ATOM else FunctionRef(text)
        if tag == BOOLEAN:
            self.at += 1
            return self.data[self.at - 1] == 1
        if tag in (UNIT, UNDEFINED):
            return None if tag == UNIT else Undefined
        if tag in (ARRAY, TUPLE):
            items = [self.value() for _ in range(self._unpack(_U32)[0])]
            return items if tag == ARRAY else tuple(items)
        if tag == OBJECT:
            return self._object()
        if tag == COMPLEX:
            return complex(*self._unpack(_PAIR))
        if tag == PROCESS:
            number = self._unpack(_U64)[0]
            return number if self.vm is None else self.vm._identified(number)
        raise ValueError(f"no value has the tag {tag}")

    def _unpack(self, form: struct.Struct) -> tuple[Any, ...]:
        found = form.unpack_from(self.data, self.at)
        self.at += form.size
        return found

    def _text(self) -> str:
        (size,) = self._unpack(_U32)
        start, self.at = self.at, self.at + size
        return self.data[start : self.at].decode()

    def _object(self) -> Object:
        made = Object()
        for _ in range(self._unpack(_U32)[0]):
            key = self._text()
            dict.__setitem__(made, key, self.value())
            flags = self.data[self.at]
            self.at += 1
            if flags != 7:
                made.descriptors[key] = Descriptor(flags)
        return made
