"""Records, relative views, errors, callbacks and handles."""

from __future__ import annotations

import ctypes as _c
import sys as _sys
import typing as _t
from operator import attrgetter as _attrgetter

from .values import *

__all__ = [
    "_Callback",
    "_Checker",
    "_Handle",
    "_Opaque",
    "_Shown",
    "_Structure",
    "_Union",
    "_Unraisable",
    "_bits_field",
    "_by_value",
    "_check_layouts",
    "_counted_field",
    "_deprecated",
    "_detail",
    "_equal",
    "_field",
    "_int_field",
    "_loaded",
    "_maybe",
    "_plain",
    "_record",
    "_rel",
    "_rel_cells",
    "_rel_field",
    "_rel_items",
    "_reraise",
    "_reset",
    "_retain",
    "_segment_of",
    "_strided",
    "_warned",
]


# -- below this line is what --standalone modules carry ---------------------------------------------------
# -- records ----------------------------------------------------------------------------------------------
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
        parts = ", ".join(f"{name}={_plain(getattr(self, name))!r}" for name in self._names)
        return f"{type(self).__name__}({parts})"


def _plain(value: _t.Any) -> _t.Any:
    """What a repr shows of a field: arrays by their numbers while they are short."""
    if isinstance(value, memoryview):
        return value.tolist() if value.nbytes <= 128 else value
    return list(value) if isinstance(value, _c.Array) and len(value) <= 16 else value


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
        number = (
            int.from_bytes(_c.string_at(_c.addressof(self) + start, end - start), "little") >> shift & mask
        )
        return lift(number - (1 << width) if signed and number > high else number)

    def put(self: _t.Any, value: _t.Any) -> None:
        number = _as_int(lower(value), low, high, name) & mask
        place = _c.addressof(self) + start
        old = int.from_bytes(_c.string_at(place, end - start), "little") & ~(mask << shift)
        _c.memmove(place, (old | number << shift).to_bytes(end - start, "little"), end - start)

    return property(get, put)


def _counted_field(
    raw: str, count: str, kind: _t.Any, code: str, writable: bool, lower: _Lower | None
) -> _t.Any:
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
        raise TypeError(
            f"{name}: expected a one-dimensional buffer of {_WORDS[code]}, "
            f"got {view.ndim} dimensions of {view.format!r}"
        )
    step, rest = divmod((view.strides or (view.itemsize,))[0], view.itemsize)
    if rest or step < 0 or (len(fields) < 3 and step != 1 and len(view) > 1):
        raise ValueError(f"{name}: a stride of {step * view.itemsize + rest} bytes cannot be described")
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
    whole, rest = divmod(_c.sizeof(kind), 8)
    words: list[tuple[str, _t.Any]] = [
        (f"w{index}", _c.c_double if classes[index] == "d" else _c.c_uint64) for index in range(whole)
    ]
    if rest == 4:
        words.append(("rest", _c.c_float if classes[-1] == "d" else _c.c_uint32))
    elif rest:
        words.append(("rest", _c.c_uint8 * rest))
    return type(
        kind.__name__, (_c.Structure,), {"_pack_": 8 if not rest else 1, "_layout_": "ms", "_fields_": words}
    )


def _check_layouts(package: str, source: str, *checks: tuple[_t.Any, int, dict[str, int]]) -> None:
    """Fails at import, naming the type, when the platform lays it out differently."""
    for kind, size, offsets in checks:
        if _c.sizeof(kind) != size or any(
            getattr(kind, name).offset != offset for name, offset in offsets.items()
        ):
            raise ImportError(f"{package}: layout of {kind.__name__.lstrip('_')} differs from {source}")


# -- relative views ---------------------------------------------------------------------------------------
def _segment_of(view: _t.Any) -> _t.Any:
    while view._b_base_ is not None:
        view = view._b_base_
    return view.__dict__.get("_segment")


def _rel(view: _t.Any) -> memoryview:
    """The bytes that a relative view means, in the segment that its record came in."""
    segment = _segment_of(view)
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
    root.__dict__["_segment"] = _segment_of(view)
    found = _rel(root)
    return found.cast(code) if code != "B" else found  # type: ignore[call-overload]


def _rel_items(view: _t.Any, kind: _t.Any) -> _t.Any:
    """The elements of a relative slice; they know the segment too."""
    if not view.len:
        return ()
    base = _segment_of(view)
    start = view.offset
    if base is None or start + view.len * _c.sizeof(kind) > len(base):
        raise ValueError("relative data ends outside the segment")
    found = (kind * view.len).from_buffer_copy(base, start)
    found._segment = base
    return found


def _rel_field(raw: str, lift: _t.Callable[[_t.Any], _t.Any]) -> _t.Any:
    get = _attrgetter(raw)
    return property(lambda self: lift(get(self)))


# -- errors, callbacks, handles ---------------------------------------------------------------------------
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
    # A text in place: bytes, and their number in `len`.
    for value in (value for _, value in values if isinstance(value, memoryview) and value.format == "B"):
        texts.append(bytes(value).split(b"\0")[0].decode("utf-8", "replace"))
    numbers = [f"{name} {value}" for name, value in values if type(value) is int and value and name != "len"]
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

    def __init__(
        self, types: _t.Callable[[], tuple[_t.Any, ...]], adapt: _t.Callable[[_t.Any], _t.Any], failed: _t.Any
    ) -> None:
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
        return type(other) is type(self) and self.address == other.address

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

    def __init__(self) -> None:
        raise TypeError(f"{type(self).__name__} is made by the library")

    def __reduce__(self) -> _t.NoReturn:
        raise TypeError(f"{type(self).__name__} cannot be pickled or copied")  # who would own it?

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
        from warnings import warn

        warn(
            f"{name} is deprecated{': ' if reason else ''}{reason}", DeprecationWarning, stacklevel=3
        )
