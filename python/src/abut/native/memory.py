"""Structs and arrays without the accelerator: ctypes keeps the memory, fields are read and written here."""

from __future__ import annotations

import ctypes
from operator import attrgetter, index
from typing import Any, Dict, Iterator, List, Optional, Sequence, Tuple

from abut.native import numbers
from abut.native.direct import SCALARS
from abut.native.numbers import POINTER, SIZES

__all__ = ["Array", "Field", "Struct", "address_of", "struct_type"]

RECORD, ARRAY = 17, 18


class Field:
    """What a struct's class has for a field."""

    def __init__(self, name: str, offset: int, kind: int, extra: Any, width: int = 0, bit: int = 0) -> None:
        self.name, self.offset, self.kind, self.extra = name, offset, kind, extra
        self.width, self.bit = width, bit
        self.size = _size(kind, extra)
        self.put: Any = self.__set__

    def __get__(self, record: Any, owner: Any = None) -> Any:
        if record is None:
            return self
        return self.load(ctypes.addressof(record) + self.offset, record)

    def __set__(self, record: Any, value: Any) -> None:
        self.store(ctypes.addressof(record) + self.offset, value, record, type(record).__name__)

    def __delete__(self, record: Any) -> None:
        raise AttributeError(f"{type(record).__name__}.{self.name} cannot be deleted")

    def load(self, address: int, owner: Any) -> Any:
        if self.width:
            return self._bits(address)
        if self.kind == RECORD:
            return self.extra.at(address, owner)
        if self.kind == ARRAY:
            count, kind, extra = self.extra
            return Array(address, kind, count, extra, owner)
        if self.kind == POINTER:
            return _pointed(numbers.load(POINTER, address), self.extra)
        return numbers.load(self.kind, address)

    def bare(self, record: Any) -> Any:
        """The value for comparisons and repr: pointers are addresses, what they lead to is not touched."""
        place = ctypes.addressof(record) + self.offset
        if self.kind == ARRAY:
            count, kind, extra = self.extra
            return Array(place, kind, count, None if kind == POINTER else extra, record)
        return numbers.load(POINTER, place) if self.kind == POINTER else self.load(place, record)

    def store(self, address: int, value: Any, keeper: Any, owner: str) -> None:
        where = f"{owner}.{self.name}" if self.name else owner
        if self.width:
            self._store_bits(address, value, where)
        elif self.kind == RECORD:
            _store_record(self.extra, address, value, where)
        elif self.kind == ARRAY:
            _assign(self.extra, address, value, owner)
        elif self.kind == POINTER:
            _store_pointer(self, address, value, keeper)
        else:
            numbers.store(self.kind, address, value, where)

    def _bits(self, address: int) -> Any:
        raw = ctypes.string_at(address, SIZES[self.kind])
        number = int.from_bytes(raw, "little") >> self.bit & ((1 << self.width) - 1)
        if self.kind == numbers.BOOL:
            return number != 0
        if self.kind & 1 == 0 and number >> (self.width - 1):
            number -= 1 << self.width
        return number

    def _store_bits(self, address: int, value: Any, where: str) -> None:
        mask, size = (1 << self.width) - 1, SIZES[self.kind]
        number = numbers.CHECK[self.kind if self.kind == numbers.BOOL else 8 | self.kind & 1](value, where)
        half = 1 << (self.width - 1)
        low, high = (0, mask) if self.kind & 1 else (-half, half - 1)
        if not low <= number <= high:
            raise OverflowError(f"{where}: {value!r} does not fit in {self.width} bits")
        old = int.from_bytes(ctypes.string_at(address, size), "little") & ~(mask << self.bit)
        ctypes.memmove(address, (old | (number & mask) << self.bit).to_bytes(size, "little"), size)


class _PlainField(Field, property):
    """A number that ctypes reads; it is checked before ctypes writes it."""

    def __init__(self, field: Field, raw: str) -> None:
        Field.__init__(self, field.name, field.offset, field.kind, None)
        check, name = numbers.CHECK[field.kind], field.name
        usual, low, high = _usual(field.kind)

        def put(record: Any, value: Any) -> None:
            if value.__class__ is not usual or not low <= value <= high:
                value = check(value, f"{type(record).__name__}.{name}")
            setattr(record, raw, value)

        property.__init__(self, attrgetter(raw), put)
        self.put = put

    __get__ = property.__get__  # type: ignore[assignment]
    __set__ = property.__set__  # type: ignore[assignment]
    __delete__ = Field.__delete__


def _usual(kind: int) -> Tuple[Any, Any, Any]:
    """The type and the range of values that need no look."""
    if kind in numbers.RANGES:
        return (int, *numbers.RANGES[kind])
    return (bool, False, True) if kind == numbers.BOOL else (float, float("-inf"), float("inf"))


def _laid_out(size: int, fields: Sequence[Field]) -> Optional[Tuple[List[Any], List[Field]]]:
    """Fields of ctypes at the very offsets, and ours over them; None when some share their memory."""
    known: List[Any] = []
    made: List[Field] = []
    end = 0
    for field in sorted(fields, key=lambda field: field.offset):
        if field.offset < end or field.width:
            return None
        if field.offset > end:
            known.append((f"_gap{end}", ctypes.c_uint8 * (field.offset - end)))
        plain = field.kind < len(SCALARS) and field.kind > 0
        kind = SCALARS[field.kind] if plain else ctypes.c_uint8 * field.size
        known.append((f"_raw{field.offset}", kind))
        made.append(_PlainField(field, f"_raw{field.offset}") if plain else field)
        end = field.offset + field.size
    if end < size:
        known.append((f"_gap{end}", ctypes.c_uint8 * (size - end)))
    return (known, made) if end <= size else None


_Layout = Tuple[int, int, str, Tuple[Field, ...], bool]
"""Size, alignment, code, fields, and whether it is a union."""


class StructMeta(type(ctypes.Structure)):  # type: ignore[misc]
    """size, align, code and fields live here: so fields may have these names."""

    def _of(cls) -> _Layout:
        found: Optional[_Layout] = getattr(cls, "_abut_layout", None)
        if found is not None:
            return found
        raise TypeError(f"{cls.__name__} has no layout: abut.native.struct makes types that have")

    @property
    def size(cls) -> int:
        return cls._of()[0]

    @property
    def align(cls) -> int:
        return cls._of()[1]

    @property
    def code(cls) -> str:
        return cls._of()[2]

    @property
    def fields(cls) -> Tuple[str, ...]:
        return tuple(field.name for field in cls._of()[3])


class Struct(ctypes.Structure, metaclass=StructMeta):
    """Base of struct types: memory with named fields."""

    __slots__ = ("_keeps", "_owner", "__weakref__")

    def __init__(self, *values: Any, **fields: Any) -> None:
        kind = type(self)
        _, _, _, known, union = kind._of()
        if len(values) > (1 if union else len(known)):
            most = min(1, len(known)) if union else len(known)
            raise TypeError(f"{kind.__name__} takes at most {most} values ({len(values)} given)")
        for field, value in zip(known, values):
            field.put(self, value)
        for name, value in fields.items():
            found = next((field for field in known if field.name == name), None)
            if found is None:
                raise TypeError(f"{kind.__name__} has no field {name!r}")
            found.put(self, value)

    @classmethod
    def at(cls, address: int, owner: Any = None) -> Any:
        """A view of memory at an address; `owner` lives as long as the view."""
        place = address_of(address)
        if not place:
            raise ValueError(f"{cls.__name__}.at: NULL")
        view = cls.from_address(place)
        view._owner = owner
        return view

    def copy(self) -> Any:
        made = type(self).from_buffer_copy(self)
        if hasattr(self, "_keeps"):
            made._keeps = dict(self._keeps)
        return made

    def __copy__(self) -> Any:
        return self.copy()

    def __reduce__(self) -> Any:
        if any(_leads_away(field.kind, field.extra) for field in type(self)._of()[3]):
            raise TypeError(f"{type(self).__name__} has pointers, which cannot be pickled")
        return type(self).from_buffer_copy, (bytes(self),)

    def __deepcopy__(self, known: Any) -> Any:
        return self.copy()

    @property
    def address(self) -> int:
        return ctypes.addressof(self)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Struct) or type(self)._of() is not type(other)._of():
            return NotImplemented
        _, _, _, fields, union = type(self)._of()
        if union:
            return bytes(self) == bytes(other)
        return all(field.bare(self) == field.bare(other) for field in fields)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        parts = ", ".join(f"{field.name}={field.bare(self)!r}" for field in type(self)._of()[3])
        return f"{type(self).__name__}({parts})"


def struct_type(
    name: str,
    code: str,
    size: int,
    align: int,
    fields: Sequence[Tuple[Any, ...]],
    *,
    module: Optional[str] = None,
    doc: Optional[str] = None,
    union: bool = False,
) -> Any:
    """A type of structs; fields as `abut._core.struct_type` takes them."""
    found = [Field(*field) for field in fields if field[0]]
    raw = _laid_out(size, found)
    places = {} if raw is None else {field.name: field for field in raw[1]}
    known = tuple(places.get(field.name, field) for field in found)
    space: Dict[str, Any] = {
        "__slots__": (),
        "__doc__": doc,
        "__module__": module or "abut.native",
        "_pack_": 1,
        "_layout_": "ms",
        "_fields_": [("_memory", ctypes.c_uint8 * size)] if raw is None else raw[0],
        "_abut_layout": (size, align, code, known, union),
    }
    space.update((field.name, field) for field in known)
    return StructMeta(name, (Struct,), space)


class Array:
    """Numbers, pointers or records side by side in somebody's memory."""

    __slots__ = ("_count", "_item", "_owner", "_place")

    def __init__(self, address: int, kind: int, count: int, extra: Any = None, owner: Any = None) -> None:
        self._place, self._count, self._owner = address, count, owner
        self._item = Field("", 0, kind, extra)

    @classmethod
    def at(cls, address: int, kind: int, count: int, extra: Any = None, owner: Any = None) -> Array:
        place = address_of(address)
        if not place or not 0 < kind <= ARRAY or count < 0:
            raise ValueError(f"Array.at: address {place:#x}, kind {kind}")
        return cls(place, kind, count, extra, owner)

    @property
    def address(self) -> int:
        return self._place

    def __len__(self) -> int:
        return self._count

    def _at(self, key: Any) -> int:
        number = index(key)
        place = number + self._count if number < 0 else number
        if not 0 <= place < self._count:
            raise IndexError(f"index {number} of an array of {self._count}")
        return self._place + place * self._item.size

    def __getitem__(self, key: Any) -> Any:
        if isinstance(key, slice):
            return [self[at] for at in range(*key.indices(self._count))]
        return self._item.load(self._at(key), self)

    def __setitem__(self, key: Any, value: Any) -> None:
        if isinstance(key, slice):
            raise TypeError("items of an array are set one by one")
        self._item.store(self._at(key), value, _keeper(self), "array item")

    def __iter__(self) -> Iterator[Any]:
        return (self[at] for at in range(self._count))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, (Array, list, tuple)):
            return NotImplemented
        return list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]

    def __bytes__(self) -> bytes:
        return ctypes.string_at(self._place, self._count * self._item.size)

    def __repr__(self) -> str:
        return f"Array({list(self)!r})"


def _size(kind: int, extra: Any) -> int:
    if kind == RECORD:
        return int(extra.size)
    if kind == ARRAY:
        count, inner, more = extra
        return int(count) * _size(inner, more)
    return SIZES[kind]


def _leads_away(kind: int, extra: Any) -> bool:
    """Whether there is a pointer in a field."""
    if kind == ARRAY:
        return _leads_away(extra[1], extra[2])
    if kind == RECORD:
        return any(_leads_away(field.kind, field.extra) for field in extra._of()[3])
    return kind == POINTER


def _pointed(address: int, extra: Any) -> Any:
    if extra is None:
        return address
    if not address:
        return None
    return ctypes.string_at(address) if extra == "text" else extra.at(address)


def _keeper(owner: Any) -> Any:
    """The struct that keeps what pointers in its parts lead to."""
    while owner is not None:
        inner = getattr(owner, "_owner", None)
        if not isinstance(inner, (Struct, Array)):
            return owner if isinstance(owner, Struct) else None
        owner = inner
    return None


def _store_record(kind: Any, address: int, value: Any, where: str) -> None:
    if isinstance(value, tuple):
        value = kind(*value)
    if not isinstance(value, Struct) or type(value)._of() is not kind._of():
        raise TypeError(f"{where}: expected {kind.__name__}, got {type(value).__name__}")
    ctypes.memmove(address, ctypes.addressof(value), kind.size)


def _assign(shape: Any, address: int, value: Any, owner: str) -> None:
    count, kind, extra = shape
    item = Field("", 0, kind, extra)
    if kind in (2, 3) and isinstance(value, (bytes, str)):
        text = value.encode() if isinstance(value, str) else value
        if len(text) > count:
            raise ValueError(f"{owner}: {len(text)} bytes do not fit in an array of {count}")
        ctypes.memmove(address, text.ljust(count, b"\0"), count)
        return
    items = list(value)
    if len(items) > count:
        raise ValueError(f"{owner}: {len(items)} items do not fit in an array of {count}")
    for at, one in enumerate(items):
        item.store(address + at * item.size, one, None, owner)
    end = address + len(items) * item.size
    ctypes.memset(end, 0, (count - len(items)) * item.size)


def _store_pointer(field: Field, address: int, value: Any, keeper: Any) -> None:
    kept: List[Any] = []
    if isinstance(value, str) and field.extra == "text":
        value = value.encode()
    if isinstance(value, bytes):
        place = bytes_address(value)
        kept.append(value)
    else:
        place = pointer_to(value, kept)
    owner = _keeper(keeper)
    if owner is not None and value is not None and not isinstance(value, int):
        if not hasattr(owner, "_keeps"):
            owner._keeps = {}
        owner._keeps[address - ctypes.addressof(owner)] = (value, kept)
    ctypes.memmove(address, numbers.PACK[POINTER](place), 8)


def bytes_address(value: bytes) -> int:
    """Where the bytes of an object are; it has to stay."""
    return ctypes.c_void_p.from_buffer(ctypes.c_char_p(value)).value or 0


def pointer_to(value: Any, kept: List[Any]) -> int:
    """The address of whatever has one, buffers included; what has to stay is added to `kept`."""
    from abut.native.buffers import hold

    if isinstance(value, (Struct, Array)) or not _is_buffer(value):
        return address_of(value)
    return hold(value, False, None, "", kept)


def _is_buffer(value: Any) -> bool:
    if value is None or isinstance(value, int):
        return False
    try:
        memoryview(value)
    except TypeError:
        return False
    return True


def address_of(value: Any, where: str = "") -> int:
    """The address that an int, None, a struct, an array, a callback or a function of ours stands for."""
    start = f"{where}: " if where else ""
    if value is None:
        return 0
    if isinstance(value, Struct):
        return ctypes.addressof(value)
    if not hasattr(type(value), "__index__"):
        owner = getattr(value, "__self__", value)
        value = getattr(owner, "address", None)
        if not isinstance(value, int):
            raise TypeError(f"{start}expected an address, got {type(owner).__name__}")
    number = index(value)
    if not 0 <= number < 1 << 64:
        raise OverflowError(f"{start}{number} is no address")
    return number

