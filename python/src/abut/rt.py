"""What generated ctypes modules stand on: loading, buffers, records, handles, callbacks, the contract check.

Modules say `from abut.rt import *`; made with `--standalone` they carry the text below the first line of
dashes instead, which is why every helper's name starts with an underscore.
"""
from __future__ import annotations

import ctypes as _c
import os as _os
import sys as _sys
import typing as _t
from operator import attrgetter as _attrgetter, index as _index

__all__ = [
    "ContractError", "_BIG", "_Call", "_Callback", "_Checker", "_Extension", "_Handle", "_Int", "_LONG_MAX", "_LONG_MIN",
    "_Library", "_Opaque", "_Operations", "_Rel", "_Structure", "_TextIn", "_ULONG_MAX", "_Union", "_View", "_Wide", "_address_of",
    "_array", "_as_int", "_as_member", "_bits_field", "_blob", "_bytes_in", "_by_value", "_c", "_cells", "_chars", "_check_layouts", "_counted_field",
    "_cstring", "_decoded", "_decoded_or_none", "_deprecated", "_detail", "_elements", "_errno", "_exact", "_field", "_filled",
    "_guess", "_index", "_int_field", "_loaded", "_maybe", "_null", "_numbers", "_outside", "_pin", "_pointer", "_record", "_rel", "_rel_cells",
    "_rel_field", "_reraise", "_reset", "_retain", "_room", "_same_count", "_slice_in", "_slice_items", "_source", "_span", "_strided", "_t", "_text",
    "_text_in", "_text_view", "_variadic", "_wide", "_wide_in", "_writable", "_written",
]

# -- runtime --------------------------------------------------------------------------------------------------
_Lower = _t.Callable[[_t.Any, list[_t.Any]], _t.Any]
_LONG_MAX = (1 << (8 * _c.sizeof(_c.c_long) - 1)) - 1
_LONG_MIN = -_LONG_MAX - 1
_ULONG_MAX = 2 * _LONG_MAX + 1
# c_void_p is the fastest way to pass 64 bits; values are checked before.
_BIG: _t.Any = _c.c_void_p if _c.sizeof(_c.c_void_p) == 8 else _c.c_uint64


class ContractError(ImportError):
    """The library was built from a descriptor that this module cannot work with."""


class _Int:
    """Passes a checked integer of up to 32 bits; twice as fast as c_int32."""
    from_param = _index


class _View(_c.Structure):
    """{ptr, len}: text, bytes, slices and arenas."""
    _fields_ = [("ptr", _c.c_void_p), ("len", _c.c_size_t)]


class _TextIn(_c.Structure):
    """Like _View for arguments; ctypes keeps the bytes alive."""
    _fields_ = [("ptr", _c.c_char_p), ("len", _c.c_size_t)]


class _Rel(_c.Structure):
    """{offset, len} from the start of a segment."""
    _fields_ = [("offset", _c.c_uint32), ("len", _c.c_uint32)]


class _Wide(_c.Structure):
    """128 bits."""
    _fields_ = [("low", _c.c_uint64), ("high", _c.c_uint64)]


# -- scalars and text -----------------------------------------------------------------------------------------
def _outside(name: str, value: int, low: int, high: int) -> _t.NoReturn:
    raise OverflowError(f"{name}: {value} is outside {low}..{high}")


def _as_int(value: _t.Any, low: int, high: int, name: str = "value") -> int:
    number: int = _index(value)
    if not low <= number <= high:
        _outside(name, number, low, high)
    return number


def _as_member(kind: _t.Any, value: _t.Any) -> int:
    """A member of a closed enum; ValueError for a number that is none."""
    return int(value if value.__class__ is kind else kind(_index(value)))


def _wide(value: _t.Any, signed: bool) -> int:
    return int.from_bytes(bytes(value), "little", signed=signed)


def _wide_in(value: _t.Any, signed: bool, name: str = "value") -> _Wide:
    try:
        return _Wide.from_buffer_copy(_index(value).to_bytes(16, "little", signed=signed))
    except OverflowError:
        raise OverflowError(f"{name}: {value} does not fit 128 bits") from None


def _cstring(value: str | bytes, name: str) -> bytes:
    raw = value.encode() if isinstance(value, str) else value
    if not isinstance(raw, bytes):
        raise TypeError(f"{name}: expected str or bytes, got {type(value).__name__}")
    if 0 in raw:
        raise ValueError(f"{name}: a NUL byte would end the text early")
    return raw


def _decoded(value: bytes | None) -> str:
    return "" if value is None else value.decode()


def _decoded_or_none(value: bytes | None) -> str | None:
    return None if value is None else value.decode()


def _text_in(value: str | None, name: str) -> _TextIn:
    if value is None:
        return _TextIn(None, 0)
    if not isinstance(value, str):
        raise TypeError(f"{name}: expected str, got {type(value).__name__}")
    raw = value.encode()
    return _TextIn(raw, len(raw))


def _text_view(value: str | None, keep: list[_t.Any], name: str = "value") -> _View:
    held = _text_in(value, name)
    keep.append(held)
    return _View.from_buffer_copy(held)


def _text(view: _t.Any) -> str:
    return _c.string_at(view.ptr, view.len).decode() if view.len else ""


def _blob(view: _t.Any) -> bytes:
    return _c.string_at(view.ptr, view.len) if view.len else b""


def _chars(code: int) -> str:
    return chr(code)


def _null(function: str) -> _t.NoReturn:
    raise RuntimeError(f"{function} returned NULL")


def _errno(function: str) -> _t.NoReturn:
    code = _c.get_errno()
    raise OSError(code, f"{function}: {_os.strerror(code)}")


def _variadic(value: _t.Any) -> _t.Any:
    """What C's default promotions make of a Python value."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return _c.c_int(value) if isinstance(value, bool) else value
    if isinstance(value, float):
        return _c.c_double(value)
    if isinstance(value, str):
        return _c.c_char_p(_cstring(value, "..."))
    if -(1 << 31) <= value < 1 << 31:
        return _c.c_int(value)
    if not -(1 << 63) <= value < 1 << 64:
        _outside("...", value, -(1 << 63), (1 << 64) - 1)
    return _c.c_longlong(value)


# -- buffers --------------------------------------------------------------------------------------------------
_KINDS = {**dict.fromkeys("bhilqn", "i"), **dict.fromkeys("BHILQN", "u"), **dict.fromkeys("efd", "f"), "?": "?", "c": "c"}
_WORDS = {"B": "u8", "b": "i8", "H": "u16", "h": "i16", "I": "u32", "i": "i32", "Q": "u64", "q": "i64", "f": "float32",
          "d": "float64", "?": "bool"}
_SIZES = {"B": 1, "b": 1, "H": 2, "h": 2, "I": 4, "i": 4, "Q": 8, "q": 8, "f": 4, "d": 8, "?": 1}
_NOTHING = _c.c_uint64()


class _PyBuffer(_c.Structure):
    _fields_ = [("buf", _c.c_void_p), ("obj", _c.c_void_p), ("len", _c.c_ssize_t), ("itemsize", _c.c_ssize_t),
                ("readonly", _c.c_int), ("ndim", _c.c_int), ("format", _c.c_void_p), ("shape", _c.c_void_p),
                ("strides", _c.c_void_p), ("suboffsets", _c.c_void_p), ("internal", _c.c_void_p)]


class _Pinned:
    """A buffer export: the address stays good as long as this lives."""
    __slots__ = ("raw",)

    def __init__(self, view: memoryview, flags: int) -> None:
        raw = _PyBuffer()
        _c.pythonapi.PyObject_GetBuffer(_c.py_object(view), _c.byref(raw), flags)
        self.raw = raw

    def __del__(self) -> None:
        if hasattr(self, "raw"):
            _c.pythonapi.PyBuffer_Release(_c.byref(self.raw))


def _pin(view: memoryview) -> tuple[int, _t.Any]:
    """The address of a contiguous view, and what keeps it there. No copy, read-only memory included."""
    if not view.nbytes:
        return _c.addressof(_NOTHING), None
    if not view.readonly:
        held = _c.c_char.from_buffer(view)
        return _c.addressof(held), held
    pinned = _Pinned(view, 0)
    return pinned.raw.buf or 0, pinned


def _fits(view: memoryview, code: str) -> bool:
    form = view.format
    if form[:1] == ">":
        return False
    kind = _KINDS.get(form.lstrip("@=<"), "")
    return view.itemsize == _SIZES[code] and (kind == _KINDS[code] or (kind == "c" and code in "Bb"))


def _checked(view: memoryview, code: str, name: str) -> memoryview:
    if not view.c_contiguous or not _fits(view, code):
        form = f"got format {view.format!r}" if view.c_contiguous else "got one with gaps"
        raise TypeError(f"{name}: expected a contiguous buffer of {_WORDS[code]}, {form}")
    return view


def _copied(value: _t.Any, code: str, name: str) -> _t.Any:
    """A sequence of numbers as an array; numbers that do not fit raise OverflowError."""
    from array import array
    if isinstance(value, str):
        raise TypeError(f"{name}: expected a buffer or a sequence of {_WORDS[code]}, got str")
    try:
        if code == "?":
            return array("B", map(bool, value))
        return array(code, value)
    except TypeError as error:
        raise TypeError(f"{name}: expected a buffer or a sequence of {_WORDS[code]}: {error}") from None


def _source(value: _t.Any, code: str, name: str) -> tuple[_t.Any, int, _t.Any]:
    """Pointer, count and keep-alive for a buffer (no copy) or a sequence (one copy)."""
    if value.__class__ is bytes and code == "B":
        return value, len(value), value
    if value is None:
        return None, 0, None
    try:
        view = memoryview(value)
    except TypeError:
        view = memoryview(_copied(value, code, name))
        code = view.format
    address, held = _pin(_checked(view, code, name))
    return address, view.nbytes // view.itemsize, (held, view)


def _writable(value: _t.Any, code: str, name: str) -> tuple[_t.Any, int, _t.Any]:
    """Like _source for memory that C writes to."""
    if value is None:
        return None, 0, None
    try:
        view = memoryview(value)
    except TypeError:
        raise TypeError(f"{name}: expected a writable buffer of {_WORDS[code]}, got {type(value).__name__}") from None
    if view.readonly:
        raise TypeError(f"{name}: expected a writable buffer, got read-only {type(value).__name__}")
    address, held = _pin(_checked(view, code, name))
    return address, view.nbytes // view.itemsize, (held, view)


def _elements(value: _t.Any, kind: _t.Any, lower: _Lower, name: str) -> tuple[_t.Any, int, _t.Any]:
    """Like _source for elements that are not numbers."""
    if value is None:
        return None, 0, None
    if isinstance(value, _c.Array) and value._type_ is kind:
        return _c.addressof(value), len(value), value
    if getattr(value, "dtype", None) is not None and value.dtype.itemsize == _c.sizeof(kind):
        address, held = _pin(memoryview(value).cast("B"))
        return address, len(value), (held, value)
    if isinstance(value, (str, bytes)):
        raise TypeError(f"{name}: expected a sequence, got {type(value).__name__}")
    keep: list[_t.Any] = []
    cells = (kind * len(value))(*[lower(item, keep) for item in value])
    return _c.addressof(cells), len(cells), (cells, keep)


def _same_count(first: int, second: int, names: str) -> int:
    if first != second:
        raise ValueError(f"{names} must have the same length, got {first} and {second}")
    return first


def _exact(count: int, wanted: int, name: str) -> None:
    if count != wanted:
        raise ValueError(f"{name}: expected {wanted} elements, got {count}")


def _guess(given: int) -> int:
    return max(256, 2 * given + 1024)


def _room(size: int) -> tuple[bytearray, int, _t.Any]:
    memory = bytearray(max(1, size))
    held = _c.c_char.from_buffer(memory)
    return memory, _c.addressof(held), held


def _written(memory: bytearray, code: str, count: int) -> list[_t.Any]:
    return memoryview(memory)[:count * _SIZES[code]].cast(code).tolist() if count > 0 else []  # type: ignore[call-overload,no-any-return]


def _bytes_in(value: _t.Any, keep: list[_t.Any], name: str = "value") -> _View:
    address, count, held = _source(value, "B", name)
    keep.append(held)
    return _View(_address_of(address), count)


def _slice_in(value: _t.Any, code: str, keep: list[_t.Any], name: str = "value") -> _View:
    address, count, held = _source(value, code, name)
    keep.append(held)
    return _View(_address_of(address), count)


def _slice_items(value: _t.Any, kind: _t.Any, lower: _Lower, keep: list[_t.Any], name: str = "value") -> _View:
    address, count, held = _elements(value, kind, lower, name)
    keep.append(held)
    return _View(address, count)


def _address_of(value: _t.Any) -> int | None:
    """The number behind whatever ctypes takes for a pointer."""
    if value is None or isinstance(value, int):
        return value
    return _c.cast(value, _c.c_void_p).value


def _pointer(value: _t.Any, keep: list[_t.Any], name: str = "value") -> int | None:
    """An address, a ctypes object or a buffer, as a pointer."""
    if value is None or isinstance(value, int):
        return value
    keep.append(value)
    if isinstance(value, (_c._Pointer, _c._CFuncPtr, _c.c_void_p)):
        return _c.cast(value, _c.c_void_p).value
    address, held = _pin(memoryview(value).cast("B"))
    keep.append(held)
    return address


def _span(view: _t.Any, kind: _t.Any) -> _t.Any:
    return (kind * view.len).from_address(view.ptr) if view.len else ()


def _numbers(view: _t.Any, kind: _t.Any) -> list[_t.Any]:
    return list(_span(view, kind))


def _cells(array: _t.Any, code: str, shape: tuple[int, ...]) -> memoryview:
    """The numbers of a fixed array, in place: writes go to it and are range-checked."""
    view = memoryview(array).cast("B")
    return view.cast(code, shape) if len(shape) > 1 or code != "B" else view  # type: ignore[call-overload,no-any-return]


def _array(value: _t.Any, kind: _t.Any, code: str, name: str = "value") -> _t.Any:
    """A fixed array filled from a buffer or a sequence of exactly its length."""
    array = kind()
    _, count, held = _source(value, code, name)
    size = _c.sizeof(kind)
    _exact(count, size // _SIZES[code], name)
    _c.memmove(array, _, size)
    del held
    return array


def _filled(value: _t.Any, kind: _t.Any, lower: _Lower, keep: list[_t.Any], name: str = "value") -> _t.Any:
    _exact(len(value), kind._length_, name)
    return kind(*[lower(item, keep) for item in value])


# -- records --------------------------------------------------------------------------------------------------
def _retain(owner: _t.Any, key: _t.Any, what: _t.Any) -> None:
    """Keeps `what` as long as the memory that points to it; parts of a record use the whole record."""
    root = owner
    while root._b_base_ is not None:
        root = root._b_base_
    root.__dict__.setdefault("_keep", {})[(_c.addressof(owner) - _c.addressof(root), key)] = what


def _equal(left: _t.Any, right: _t.Any) -> bool:
    if isinstance(left, _c.Array):
        return len(left) == len(right) and all(map(_equal, left, right))
    return bool(left == right)


class _Shown:
    _names: _t.ClassVar[tuple[str, ...]] = ()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={_plain(getattr(self, name))!r}' for name in self._names)})"


def _plain(value: _t.Any) -> _t.Any:
    return value.tolist() if isinstance(value, memoryview) else list(value) if isinstance(value, _c.Array) else value


class _Structure(_Shown, _c.Structure):
    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(_equal(getattr(self, name), getattr(other, name)) for name in self._names)


class _Union(_Shown, _c.Union):
    def __eq__(self, other: object) -> bool:
        return bytes(self) == bytes(other) if type(other) is type(self) else NotImplemented


def _record(value: _t.Any, kind: _t.Any, name: str = "value", keep: list[_t.Any] | None = None) -> _t.Any:
    if not isinstance(value, kind):
        raise TypeError(f"{name}: expected {kind.__name__}, got {type(value).__name__}")
    if keep is not None:
        keep.append(value)
    return value


def _field(raw: str, lift: _t.Callable[[_t.Any], _t.Any], lower: _Lower) -> _t.Any:
    """A field whose Python value is not its C value."""
    get = _attrgetter(raw)

    def put(self: _t.Any, value: _t.Any) -> None:
        keep: list[_t.Any] = []
        setattr(self, raw, lower(value, keep))
        _retain(self, raw, keep)

    return property(lambda self: lift(get(self)), put)


def _int_field(raw: str, low: int, high: int) -> _t.Any:
    def put(self: _t.Any, value: _t.Any) -> None:
        setattr(self, raw, _as_int(value, low, high, raw.strip("_")))

    return property(_attrgetter(raw), put)


def _bits_field(first: int, width: int, signed: bool, name: str, lift: _t.Any, lower: _t.Any) -> _t.Any:
    """A bit-field by its place in the record; ctypes' own are laid out wrongly."""
    start, end, shift, mask = first // 8, (first + width + 7) // 8, first % 8, (1 << width) - 1
    low, high = (-(1 << width - 1), (1 << width - 1) - 1) if signed else (0, mask)

    def get(self: _t.Any) -> _t.Any:
        number = int.from_bytes(_c.string_at(_c.addressof(self) + start, end - start), "little") >> shift & mask
        return lift(number - (1 << width) if signed and number > high else number)

    def put(self: _t.Any, value: _t.Any) -> None:
        number = _as_int(lower(value), low, high, name) & mask
        place = _c.addressof(self) + start
        old = int.from_bytes(_c.string_at(place, end - start), "little") & ~(mask << shift)
        _c.memmove(place, (old | number << shift).to_bytes(end - start, "little"), end - start)

    return property(get, put)


def _counted_field(raw: str, count: str, kind: _t.Any, code: str, writable: bool, lower: _Lower | None) -> _t.Any:
    """A pointer whose length is another field: assigning a buffer sets both and keeps it alive."""
    def get(self: _t.Any) -> _t.Any:
        address = getattr(self, raw)
        if address is None:
            return None
        cells = (kind * getattr(self, count)).from_address(address)
        cells._owner = self
        if not code:
            return cells
        view = memoryview(cells).cast("B")
        view = view.cast(code) if code != "B" and view.nbytes else view  # type: ignore[call-overload]
        return view if writable else view.toreadonly()

    def put(self: _t.Any, value: _t.Any) -> None:
        name = raw.strip("_")
        if lower is not None:
            address, length, held = _elements(value, kind, lower, name)
        else:
            address, length, held = (_writable if writable else _source)(value, code, name)
        setattr(self, raw, _address_of(address))
        setattr(self, count, length)
        _retain(self, raw, (value, held))

    return property(get, put)


def _strided(record: _t.Any, value: _t.Any, code: str, fields: tuple[str, ...]) -> None:
    """Points a view record (data, length, stride) at a one-dimensional buffer, gaps allowed."""
    view, name = memoryview(value), type(record).__name__
    if view.ndim != 1 or not _fits(view, code):
        raise TypeError(f"{name}: expected a one-dimensional buffer of {_WORDS[code]}, got {view.ndim} dimensions of {view.format!r}")
    step, rest = divmod(view.strides[0], view.itemsize) if view.strides else (1, 0)
    if rest or step < 0 or (len(fields) < 3 and step != 1 and len(view) > 1):
        raise ValueError(f"{name}: a stride of {view.strides[0]} bytes cannot be described")
    pinned = _Pinned(view, 0x18)
    for field, number in zip(fields, (pinned.raw.buf, len(view), step)):
        setattr(record, field, number)
    _retain(record, fields[0], (pinned, view))
    record.__dict__["_readonly"] = view.readonly


def _loaded(value: _t.Any, kind: _t.Any, name: str, keep: list[_t.Any], writes: bool) -> _t.Any:
    """A view record as it is, or made from a buffer."""
    if not isinstance(value, kind):
        value = kind(value)
        keep.append(value)
    if writes and value.__dict__.get("_readonly"):
        raise TypeError(f"{name}: expected a writable buffer")
    return value


def _reset(memory: _t.Any) -> None:
    _c.memset(_c.addressof(memory), 0, _c.sizeof(memory))


def _by_value(kind: _t.Any, classes: str) -> _t.Any:
    """A stand-in for a type with unions, which libffi would put into the wrong registers."""
    words = [(f"w{index}", _c.c_double if letter == "d" else _c.c_float if letter == "f" else _c.c_uint64)
             for index, letter in enumerate(classes)]
    return type(kind.__name__, (_c.Structure,), {"_fields_": words})


def _check_layouts(package: str, source: str, *checks: tuple[_t.Any, int, dict[str, int]]) -> None:
    """Fails at import, naming the type, when the platform lays it out differently."""
    for kind, size, offsets in checks:
        if _c.sizeof(kind) != size or any(getattr(kind, name).offset != offset for name, offset in offsets.items()):
            raise ImportError(f"{package}: layout of {kind.__name__.lstrip('_')} differs from {source}")


# -- errors, callbacks, handles -------------------------------------------------------------------------------
class _Checker:
    """Turns a status into its exception."""
    def __init__(self, base: _t.Any, known: _t.Container[int], errors: dict[int, tuple[_t.Any, str]]) -> None:
        self.base, self.known, self.errors = base, known, errors

    def __call__(self, status: int, function: str, detail: str = "") -> None:
        if status in self.errors:
            kind, text = self.errors[status]
        elif status in self.known:
            return
        else:
            kind, text = self.base, "unknown status"
        raise kind(status, f"{function}: {detail or text} (status {status})")


def _detail(record: _t.Any) -> str:
    """The message of an error record."""
    values = [(name, getattr(record, name)) for name in record._names]
    texts = [value for _, value in values if isinstance(value, str) and value]
    numbers = [f"{name} {value}" for name, value in values if type(value) is int and value]
    return ", ".join(texts + numbers) if texts else ""


def _reraise(raised: list[BaseException]) -> None:
    """Raises the exception that a callback left, after the C frame is gone."""
    if raised:
        error = raised[0]
        raised.clear()
        raise error


def _maybe(kind: _t.Any, address: int | None) -> _t.Any:
    return None if address is None else kind(address)


class _Callback:
    """A C function type, made on first use, and how its arguments and result are converted."""
    def __init__(self, types: _t.Callable[[], tuple[_t.Any, ...]], adapt: _t.Callable[[_t.Any], _t.Any], failed: _t.Any) -> None:
        self.types, self.adapt, self.failed = types, adapt, failed
        self.kind: _t.Any = None

    def __call__(self, function: _t.Any, raised: list[BaseException], name: str = "callback") -> _t.Any:
        """The C function; exceptions go into `raised`, and C sees `failed`."""
        if function is None:
            return None
        if not callable(function):
            raise TypeError(f"{name}: expected a callable, got {type(function).__name__}")
        call, failed = self.adapt(function), self.failed

        def thunk(*arguments: _t.Any) -> _t.Any:
            try:
                return call(*arguments)
            except BaseException as error:
                raised.append(error)
                return failed

        made = self.prototype()(thunk)
        made._function = function
        return made

    def prototype(self) -> _t.Any:
        if self.kind is None:
            self.kind = _c.CFUNCTYPE(*self.types())
        return self.kind

    def stored(self, function: _t.Any, keep: list[_t.Any]) -> int | None:
        """For fields: nobody can re-raise, so exceptions are reported as unraisable."""
        made = self(function, _Unraisable())
        keep.append(made)
        return _address_of(made)

    def lift(self, address: int | None) -> _t.Any:
        return None if not address else self.prototype()(address)


class _Unraisable(list[BaseException]):
    def append(self, error: BaseException) -> None:
        _sys.excepthook(type(error), error, error.__traceback__)


class _Opaque:
    """A pointer to something only the library looks into."""
    __slots__ = ("address",)

    def __init__(self, address: int) -> None:
        self.address = address

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self.address == _t.cast(_Opaque, other).address

    def __hash__(self) -> int:
        return hash(self.address)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} at {self.address:#x}>"


_Self = _t.TypeVar("_Self", bound="_Handle")


class _Handle:
    """Something the library made: a context manager with an idempotent close()."""
    __slots__ = ("_h", "_owned", "_keep", "_raised", "__weakref__")
    _h: int | None
    _owned: bool
    _keep: dict[_t.Any, _t.Any]
    _raised: list[BaseException]

    def _start(self) -> None:
        self._h, self._owned, self._keep, self._raised = None, True, {}, []

    @classmethod
    def _adopt(cls: type[_Self], address: _t.Any, owned: bool, keep: _t.Any = None) -> _Self:
        self = cls.__new__(cls)
        self._h, self._owned, self._keep, self._raised = address, owned, {0: keep}, []
        return self

    def _release(self, address: int) -> None:
        """Gives it back to the library."""

    def _use(self) -> int:
        if self._h is None:
            raise ValueError(f"{type(self).__name__} is closed")
        return self._h

    def _give(self) -> int:
        """Hands it over: the library owns it from now on."""
        address, self._h = self._use(), None
        return address

    def close(self) -> None:
        """Gives it back to the library; closing twice does nothing."""
        address, self._h = self._h, None
        try:
            if address is not None and self._owned:
                self._release(address)
        finally:
            self._keep = {}

    def __enter__(self: _Self) -> _Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def __del__(self) -> None:
        if getattr(self, "_h", None) is not None:
            self.close()


_warned: set[str] = set()


def _deprecated(name: str, reason: str) -> None:
    if name not in _warned:
        _warned.add(name)
        import warnings
        warnings.warn(f"{name} is deprecated{': ' if reason else ''}{reason}", DeprecationWarning, stacklevel=3)


# -- the library ----------------------------------------------------------------------------------------------
_Call = _t.Callable[..., _t.Any]


class _Library:
    """The shared library of one module: found, opened and bound on first use, checked function by function."""
    def __init__(self, package: str, version: str, source: str, library: str, variable: str, table: str,
                 space: dict[str, _t.Any], schema: _t.Callable[[], str]) -> None:
        self.package, self.version, self.source, self.library = package, version, source, library
        self.variable, self.table, self.space, self.schema = variable, table, space, schema
        self.raised: list[BaseException] = []
        self.kept: dict[_t.Any, _t.Any] = {}
        self._dll: _t.Any = None
        self._saving: _t.Any = None
        self._sigs: dict[int, int] | None = None
        self._theirs = ""

    @property
    def dll(self) -> _t.Any:
        if self._dll is None:
            self._dll = self._open()
            self._read_table(self._dll)
        return self._dll

    def _open(self) -> _t.Any:
        chosen = _os.environ.get(self.variable)
        if chosen:
            return self._load(chosen, f"${self.variable} names {chosen}")
        end = {"win32": "{}.dll", "darwin": "lib{}.dylib"}.get(_sys.platform, "lib{}.so")
        name = end.format(self.library)
        beside = _os.path.join(_os.path.dirname(_os.path.abspath(self.space.get("__file__") or "")), name)
        if _os.path.exists(beside):
            return self._load(beside, f"{beside} stands next to the module")
        try:
            return _c.CDLL(name)
        except OSError:
            from ctypes.util import find_library
            found = find_library(self.library)
            if found:
                return self._load(found, f"the system has {found}")
        raise ImportError(f"{self.package}: cannot find {name}: ${self.variable} is not set, {beside} does not exist, "
                          f"and the loader does not know it")

    def _load(self, path: str, why: str) -> _t.Any:
        try:
            return _c.CDLL(path)
        except OSError as error:
            raise ImportError(f"{self.package}: {why}, but it cannot be loaded: {error}") from None

    def _read_table(self, dll: _t.Any) -> None:
        try:
            start = _c.addressof(_c.c_char.in_dll(dll, self.table))
        except ValueError:
            return
        if _c.string_at(start, 12) != b"ABUT-ABI\x01\0\0\0":
            raise ContractError(f"{self.package}: {dll._name} has a schema table of an unknown format")
        count, _, entries, text, length, _ = _unpack("<IQIIII", _c.string_at(start + 12, 28))
        words = _unpack("<" + "IIQ" * count, _c.string_at(start + entries, 16 * count))
        self._sigs = dict(zip(words[::3], words[2::3]))
        self._theirs = _c.string_at(start + text, length).decode()

    def check(self, symbol: str, sig: int) -> None:
        """Equal signatures are enough; otherwise both descriptors say what differs."""
        if self._sigs is None or self._sigs.get(_name_hash(symbol)) == sig:
            return
        from json import loads
        theirs, ours = loads(self._theirs), loads(self.schema())
        found = _Contract(theirs, ours).function(symbol)
        if found:
            name = _os.path.basename(self.dll._name)
            raise ContractError(f"{name} implements {theirs['package']} {theirs['version']}, this module needs {self.version}: "
                                f"{'; '.join(f'{one} (breaking)' for one in found)}. "
                                f"Rebuild the library, or: abut gen --from {name}")

    def bind(self, symbol: str, sig: int, restype: _t.Any, argtypes: _t.Any, errno: bool = False) -> _t.Any:
        dll = self.dll
        if errno:
            self._saving = dll = self._saving or _c.CDLL(self.dll._name, use_errno=True)
        try:
            function = dll[symbol]
        except AttributeError:
            raise ImportError(f"{self.package}: {dll._name} has no function {symbol} "
                              f"({self.source} {self.version} needs it)") from None
        self.check(symbol, sig)
        function.restype, function.argtypes = restype, argtypes
        return function

    def function(self, name: str, symbol: str, sig: int, restype: _t.Any, *argtypes: _t.Any, errno: bool = False) -> _Call:
        """Binds on the first call and then takes its own place among the module's globals."""
        def first(*arguments: _t.Any) -> _t.Any:
            bound = self.space[name] = self.bind(symbol, sig, restype, argtypes, errno)
            return bound(*arguments)

        return first


def _unpack(form: str, raw: bytes) -> tuple[_t.Any, ...]:
    from struct import unpack
    return unpack(form, raw)


def _name_hash(symbol: str) -> int:
    number = 0x811C9DC5
    for byte in symbol.encode():
        number = (number ^ byte) * 0x01000193 & 0xFFFFFFFF
    return number


# -- the contract ---------------------------------------------------------------------------------------------
class _Contract:
    """Compares two descriptors as far as one function reaches, and accepts what cannot hurt."""
    def __init__(self, theirs: dict[str, _t.Any], ours: dict[str, _t.Any]) -> None:
        self.theirs, self.ours = theirs, ours
        self.there = {kind.get("ref", kind["name"]): kind for kind in theirs["types"]}
        self.here = {kind.get("ref", kind["name"]): kind for kind in ours["types"]}
        self.seen: set[str] = set()
        self.found: list[str] = []

    def function(self, symbol: str) -> list[str]:
        here = next(item for item in self.ours["functions"] if item["symbol"] == symbol)
        there = next((item for item in self.theirs["functions"] if item["symbol"] == symbol), None)
        if there is None:
            return [f"{here['name']} is missing there"]
        name = here["name"]
        for key, word in (("conv", "convention"), ("async", "async"), ("variadic", "variadic"), ("on", "receiver")):
            if here.get(key) != there.get(key):
                self.found.append(f"{name}: {word} is {there.get(key, False)} there, {here.get(key, False)} here")
        self.parameters(name, there, here)
        return self.found

    def parameters(self, name: str, there: dict[str, _t.Any], here: dict[str, _t.Any]) -> None:
        if len(there["params"]) != len(here["params"]):
            self.found.append(f"{name}: has {len(there['params'])} parameters there, {len(here['params'])} here")
            return
        for left, right in zip(there["params"], here["params"]):
            label = f"{name}: parameter {right['name']}"
            if left["name"] != right["name"] and any(other["name"] == right["name"] for other in there["params"]):
                self.found.append(f"{label} stands where {left['name']} is there")
            if left.get("dir") != right.get("dir"):
                self.found.append(f"{label} is {left.get('dir', 'in')} there, {right.get('dir', 'in')} here")
            into = right.get("dir") != "out"
            self.use(label, left["type"], right["type"], widens_there=into)
        self.use(f"{name}: the result", there.get("returns", "void"), here.get("returns", "void"), widens_there=False)

    def use(self, label: str, there: _t.Any, here: _t.Any, widens_there: bool) -> None:
        left, right = _bare(there), _bare(here)
        if _word(left) != _word(right):
            self.found.append(f"{label} is {_word(there)} there, {_word(here)} here")
            return
        nullable = (_nullable(there), _nullable(here))
        if nullable == ((False, True) if widens_there else (True, False)):
            self.found.append(f"{label} {'must not' if widens_there else 'may'} be null there")
        if _owner(there) != _owner(here):
            self.found.append(f"{label} is {_owner(there) or 'borrowed'} there, {_owner(here) or 'borrowed'} here")
        for name in _names_in(right):
            self.type(name)

    def type(self, name: str) -> None:
        if name in self.seen or name not in self.here:
            return
        self.seen.add(name)
        there, here = self.there.get(name), self.here[name]
        if there is None or there["kind"] != here["kind"]:
            self.found.append(f"{name} is {'missing' if there is None else there['kind']} there")
            return
        compare: _t.Any = {"record": self.record, "union": self.record, "variant": self.variant, "enum": self.members,
                           "flags": self.members, "status": self.members, "callback": self.parameters}.get(here["kind"])
        if compare is not None:
            compare(name, there, here)
        elif here["kind"] == "alias":
            self.use(name, there["target"], here["target"], widens_there=True)

    def members(self, name: str, there: dict[str, _t.Any], here: dict[str, _t.Any]) -> None:
        self.same(name, there, here, "size")
        values = {member["name"]: member["value"] for member in there["values"]}
        for member in here["values"]:
            known = values.get(member["name"])
            if known is None and here["kind"] == "enum" and not here.get("open"):
                self.found.append(f"{name}: {member['name']} is missing there")
            elif known is not None and known != member["value"]:
                self.found.append(f"{name}: {member['name']} is {known} there, {member['value']} here")

    def record(self, name: str, there: dict[str, _t.Any], here: dict[str, _t.Any]) -> None:
        if not (here.get("extensible") and there.get("extensible") and there["size"] >= here["size"]):
            self.same(name, there, here, "size")
            self.same(name, there, here, "align")
        places = {field["name"]: field for field in there["fields"]}
        for field in here["fields"]:
            other = places.get(field["name"])
            if other is not None:
                label = f"{name}: field {field['name']}"
                if other["offset"] != field["offset"]:
                    self.found.append(f"{label} is at {other['offset']} there, {field['offset']} here")
                self.use(label, other["type"], field["type"], widens_there=True)
            elif not field.get("reserved"):
                self.found.append(f"{name}: field {field['name']} is missing there")

    def variant(self, name: str, there: dict[str, _t.Any], here: dict[str, _t.Any]) -> None:
        for key in ("size", "align"):
            self.same(name, there, here, key)
        cases = {case["name"]: case for case in there["cases"]}
        for case in here["cases"]:
            other = cases.pop(case["name"], None)
            if other is None:
                self.found.append(f"{name}: case {case['name']} is missing there")
                continue
            if other["tag"] != case["tag"]:
                self.found.append(f"{name}: case {case['name']} is {other['tag']} there, {case['tag']} here")
            self.use(f"{name}: case {case['name']}", other.get("type", "void"), case.get("type", "void"), widens_there=False)
        if cases and not here.get("open"):
            self.found.append(f"{name}: case {next(iter(cases))} is missing here")

    def same(self, name: str, there: dict[str, _t.Any], here: dict[str, _t.Any], key: str) -> None:
        if there[key] != here[key]:
            self.found.append(f"{name}: {key} is {there[key]} there, {here[key]} here")


def _bare(use: _t.Any) -> _t.Any:
    if not isinstance(use, dict):
        return use
    rest = {key: value for key, value in use.items() if key not in ("nullable", "own")}
    return rest["type"] if set(rest) == {"type"} else rest


def _nullable(use: _t.Any) -> bool:
    return isinstance(use, dict) and bool(use.get("nullable"))


def _owner(use: _t.Any) -> str:
    owner = use.get("own", "") if isinstance(use, dict) else ""
    return "" if owner == "borrow" else str(owner)


def _word(use: _t.Any) -> str:
    """A type as the descriptor writes it."""
    if not isinstance(use, dict):
        return str(use)
    end = "?" if use.get("nullable") else ""
    if "pointer" in use:
        return f"*{'const ' if use.get('const') else ''}{_word(use['pointer'])}{end}"
    if "array" in use:
        return f"[{_word(use['array'])}; {use['count']}]{end}"
    for key, form in (("counted", "[{}; len]"), ("slice", "[{}]"), ("rel_slice", "rel [{}]"), ("rel", "rel {}"), ("type", "{}")):
        if key in use:
            return form.format(_word(use[key])) + end
    return "?"


def _names_in(use: _t.Any) -> list[str]:
    if isinstance(use, str):
        return [use]
    inner = [use[key] for key in ("type", "pointer", "array", "counted", "slice", "rel_slice") if key in use]
    return [name for one in inner for name in _names_in(one)]


# -- flat extensions ------------------------------------------------------------------------------------------
_FAILED = _c.c_size_t(-1).value


class _FlatFunction(_c.Structure):
    _fields_ = [("name", _c.c_char_p), ("func", _c.c_void_p), ("signature_id", _c.c_uint32), ("flags", _c.c_uint32),
                ("sig", _c.c_uint64)]


class _FlatExtension(_c.Structure):
    _fields_ = [("abi_version", _c.c_uint32), ("count", _c.c_uint32), ("functions", _c.POINTER(_FlatFunction)),
                ("poll", _c.c_void_p), ("dispose", _c.c_void_p)]


class _Extension(_Library):
    """A library of flat functions: request bytes in, response bytes out."""
    register = ""
    _functions: dict[str, tuple[int, int]] | None = None
    poll: _t.Any = None
    dispose: _t.Any = None

    def entries(self) -> dict[str, tuple[int, int]]:
        if self._functions is None:
            try:
                function = self.dll[self.register]
            except AttributeError:
                raise ImportError(f"{self.package}: {self.dll._name} has no function {self.register}") from None
            function.restype = _c.POINTER(_FlatExtension)
            found = function()
            if not found or found.contents.abi_version != 1:
                raise ContractError(f"{self.package}: {self.dll._name} gives no extension table of version 1")
            table = found.contents
            if table.poll:
                self.poll = _c.CFUNCTYPE(_c.c_size_t, _c.c_uint64, _c.c_void_p, _c.c_size_t)(table.poll)
            if table.dispose:
                self.dispose = _c.CFUNCTYPE(None, _c.c_uint64)(table.dispose)
            rows = [table.functions[index] for index in range(table.count)]
            self._functions = {row.name.decode(): (row.func or 0, row.sig) for row in rows}
        return self._functions

    def flat(self, name: str, symbol: str, sig: int, least: int, extra: int) -> _Call:
        """A function from request bytes to the memory of the response, bound on the first call."""
        def first(request: bytes | bytearray) -> bytearray:
            self.space[name] = made = self._bound(symbol, sig, least, least + extra)
            return made(request)

        return first

    def _bound(self, symbol: str, sig: int, least: int, capacity: int) -> _t.Callable[[bytes | bytearray], bytearray]:
        address, theirs = self.entries().get(symbol, (0, 0))
        if not address:
            raise ImportError(f"{self.package}: {self.dll._name} has no function {symbol} "
                              f"({self.source} {self.version} needs it)")
        if theirs != sig and self._sigs is None:
            raise ContractError(f"{_os.path.basename(self.dll._name)}: {symbol} has signature {theirs:016x} there, {sig:016x} here")
        self.check(symbol, sig)
        function = _c.CFUNCTYPE(_c.c_size_t, _c.c_void_p, _c.c_size_t, _c.c_void_p, _c.c_size_t)(address)

        def call(request: bytes | bytearray) -> bytearray:
            memory = bytearray(max(1, capacity))
            into = _c.c_char.from_buffer(memory)
            given: _t.Any = request if isinstance(request, bytes) else bytes(request)
            written = function(given, len(given), _c.byref(into), capacity)
            if written == _FAILED or not least <= written <= capacity:
                raise RuntimeError(f"{symbol} failed" if written == _FAILED else f"{symbol} gave {written} bytes, not {least}")
            return memory

        return call

    def wait(self, operation: int, least: int, extra: int) -> bytearray:
        """Polls until the operation is ready."""
        from time import sleep
        memory, delay = bytearray(max(1, least + extra)), 0.0
        try:
            while not self.ready(operation, memory, least, least + extra):
                sleep(delay)
                delay = _slower(delay)
        except KeyboardInterrupt:
            self.dispose(operation)
            raise
        return memory

    def ready(self, operation: int, memory: bytearray, least: int, capacity: int) -> bool:
        self.entries()
        if self.poll is None:
            raise ContractError(f"{self.package}: {self.dll._name} has async functions but no poll")
        written: int = self.poll(operation, _c.byref(_c.c_char.from_buffer(memory)), capacity)
        if written == _FAILED:
            raise RuntimeError(f"{self.package}: operation {operation} failed")
        if 0 < written < least:
            raise RuntimeError(f"{self.package}: operation {operation} gave {written} bytes, not {least}")
        return written > 0

    async def waited(self, operation: int, least: int, extra: int) -> bytearray:
        """Like wait, without blocking the event loop; cancelling disposes of the operation."""
        return await _Operations.of(self).add(operation, least, extra)


def _slower(delay: float) -> float:
    return min(max(delay * 2, 0.00005), 0.001)


class _Operations:
    """The one poller of an event loop, however many operations wait."""
    loops: _t.ClassVar[_t.Any] = None

    @classmethod
    def of(cls, extension: _Extension) -> _Operations:
        import asyncio
        import weakref
        if cls.loops is None:
            cls.loops = weakref.WeakKeyDictionary()
        loop = asyncio.get_running_loop()
        pollers = cls.loops.setdefault(loop, {})
        if extension not in pollers:
            pollers[extension] = cls(extension, loop)
        found: _Operations = pollers[extension]
        return found

    def __init__(self, extension: _Extension, loop: _t.Any) -> None:
        import weakref
        self.extension, self.loop = extension, weakref.ref(loop)
        self.waiting: dict[int, tuple[_t.Any, bytearray, int, int]] = {}
        self.delay, self.idle = 0.0, 0

    def add(self, operation: int, least: int, extra: int) -> _t.Any:
        future = self.loop().create_future()
        if not self.waiting:
            self.delay, self.idle = 0.0, 0
            self.loop().call_soon(self.tick)
        self.waiting[operation] = (future, bytearray(max(1, least + extra)), least, least + extra)
        future.add_done_callback(lambda done: self.gone(operation, done))
        return future

    def gone(self, operation: int, future: _t.Any) -> None:
        if future.cancelled() and self.waiting.pop(operation, None) is not None and self.extension.dispose is not None:
            self.extension.dispose(operation)

    def tick(self) -> None:
        before = len(self.waiting)
        for operation, (future, memory, least, capacity) in list(self.waiting.items()):
            if future.done():
                continue
            try:
                if not self.extension.ready(operation, memory, least, capacity):
                    continue
                del self.waiting[operation]
                future.set_result(memory)
            except Exception as error:
                self.waiting.pop(operation, None)
                future.set_exception(error)
        self.idle = self.idle + 1 if len(self.waiting) == before else 0
        if self.waiting:
            self.delay = _slower(self.delay) if self.idle > 8 else 0.0
            self.loop().call_later(self.delay, self.tick)


def _rel(view: _t.Any) -> memoryview:
    """The bytes that a relative view means, in the segment that its record came in."""
    root = view
    while root._b_base_ is not None:
        root = root._b_base_
    segment = root.__dict__.get("_segment")
    if segment is None:
        raise ValueError("relative data is readable only in a response")
    start, end = view.offset, view.offset + view.len
    memory = memoryview(segment)
    if end > len(memory):
        raise ValueError(f"relative data ends at {end}, the segment has {len(memory)} bytes")
    return memory[start:end]


def _rel_cells(view: _t.Any, size: int, code: str) -> memoryview:
    """The numbers of a relative slice, without a copy."""
    root = _Rel.from_buffer_copy(view)
    root.len = view.len * size
    base = view
    while base._b_base_ is not None:
        base = base._b_base_
    root.__dict__["_segment"] = base.__dict__.get("_segment")
    found = _rel(root)
    return found.cast(code) if code not in ("B", "") else found  # type: ignore[call-overload,no-any-return]


def _rel_field(raw: str, lift: _t.Callable[[_t.Any], _t.Any]) -> _t.Any:
    get = _attrgetter(raw)
    return property(lambda self: lift(get(self)))


def _response(kind: _t.Any, memory: bytearray, segment: _t.Any) -> _t.Any:
    """The response in its memory, knowing the segment that its relative views mean."""
    found = kind.from_buffer(memory)
    found._segment = segment
    return found


def _appended(tail: bytearray, base: int, raw: _t.Any, count: int) -> bytes:
    """Puts data behind a request and gives the relative view of it."""
    tail += b"\0" * (-len(tail) % 8)
    offset = base + len(tail)
    tail += raw
    return bytes(_Rel(offset, count))
