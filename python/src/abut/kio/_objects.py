"""Values on their way into a machine and back."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Any

from abut._abi import kio as _abi
from abut.kio._errors import KioMemoryError
from abut.kio._memory import anything, doubles, quads, words

if TYPE_CHECKING:
    from abut.kio._state import State

__all__ = ["BOOL", "NIL", "NUMBER", "OBJECT", "exact", "lift", "lower", "plain_numbers", "spelled", "text_of"]

NUMBER, BOOL, NIL, OBJECT = range(4)
STRING = 0
DEPTH_MAX = 64
"""Lists inside of lists that are taken."""


def spelled(text: str) -> bytes:
    """The bytes of a text; bytes that were no UTF-8 come back as they were."""
    return text.encode("utf-8", "surrogateescape")


def text_of(state: State, address: int) -> str:
    """A string object's text; bytes that are no UTF-8 become surrogates, as in names of files."""
    size, place = state.calls.text_size(address), state.calls.text(address)
    return str(anything[place : place + size], "utf-8", "surrogateescape") if size else ""


def exact(value: Any) -> float:
    """An int as a number, when that is the same."""
    try:
        number = float(value)
    except OverflowError:
        number = 0.0
    if number != value:
        raise OverflowError(f"{value} is no number of KIO's: integers are exact up to 2**53")
    return number


def lower(state: State, value: Any, at: int, depth: int = 0) -> None:
    """Writes a Python value to the address of a KIO value. Objects that it makes live as long as the
    scope."""
    kind = value.__class__
    if kind is float:
        quads[at >> 3] = NUMBER
        doubles[(at >> 3) + 1] = value
    elif value is None:
        quads[at >> 3] = NIL
        quads[(at >> 3) + 1] = 0
    elif kind is bool:
        quads[at >> 3] = BOOL
        quads[(at >> 3) + 1] = value
    elif kind is int:
        quads[at >> 3] = NUMBER
        doubles[(at >> 3) + 1] = exact(value)
    else:
        _lower_rest(state, value, at, depth)


def _lower_rest(state: State, value: Any, at: int, depth: int) -> None:
    if isinstance(value, float):  # and those of numpy
        lower(state, float(value), at)
    elif isinstance(value, str):
        _object(state, at, _string(state, spelled(value)))
    elif isinstance(value, (bytes, bytearray)):
        _object(state, at, _string(state, bytes(value)))
    elif (held := getattr(value, "_kio", None)) is not None:
        _object(state, at, held(state))
    elif isinstance(value, (list, tuple)):
        _object(state, at, _array(state, value, depth))
    elif (numbers := plain_numbers(value)) is not None:
        _object(state, at, _array_of(state, numbers))
    elif hasattr(value, "tolist") and getattr(value, "shape", None) in ((), None):  # a scalar of numpy's
        lower(state, value.item() if hasattr(value, "item") else value.tolist(), at)
    elif hasattr(value, "tolist"):
        lower(state, value.tolist(), at, depth)
    elif hasattr(kind := type(value), "__index__"):
        lower(state, kind.__index__(value), at)
    elif hasattr(kind, "__float__"):
        lower(state, kind.__float__(value), at)
    else:
        raise TypeError(f"{type(value).__name__} is no value of KIO's")


def plain_numbers(value: Any) -> memoryview | None:
    """The doubles of a one-dimensional buffer, or None."""
    try:
        view = memoryview(value)
    except (TypeError, ValueError):
        return None
    if view.ndim != 1 or view.format not in ("d", "=d", "<d", "@d"):
        return None
    if view.format == "d":
        return view
    return memoryview(array("d", view.tobytes()))


def _string(state: State, text: bytes) -> int:
    made = state.calls.new_text(state.pointer, text, len(text))
    if not made:
        raise _no_memory(f"a string of {len(text)} bytes")
    return int(made)


def _room(state: State, count: int) -> tuple[int, int]:
    made = state.calls.new_array(state.pointer, count)
    if not made:
        raise _no_memory(f"an array of {count} values")
    return int(made), (state.calls.values(made) or 0) if count else 0


def _array_of(state: State, numbers: memoryview) -> int:
    count = len(numbers)
    made, place = _room(state, count)
    if count:
        first = place >> 3
        quads[first : first + 2 * count : 2] = memoryview(bytes(8 * count)).cast("Q")
        doubles[first + 1 : first + 2 * count : 2] = numbers
    return made


def _array(state: State, values: list[Any] | tuple[Any, ...], depth: int) -> int:
    if depth >= DEPTH_MAX:
        raise ValueError(f"lists are more than {DEPTH_MAX} levels deep")
    if values and all(one.__class__ is float for one in values):
        return _array_of(state, memoryview(array("d", values)))
    made, place = _room(state, len(values))
    # It is nobody's yet: what is made meanwhile may cost a collection, but the scope keeps it.
    for number, one in enumerate(values):
        lower(state, one, place + 16 * number, depth + 1)
    return made


def _object(state: State, at: int, address: int) -> None:
    quads[at >> 3] = OBJECT
    quads[(at >> 3) + 1] = address


def lift(state: State, at: int) -> Any:
    """The value at an address."""
    kind = words[at >> 2]
    if kind == NUMBER:
        return doubles[(at >> 3) + 1]
    if kind == BOOL:
        return words[(at >> 2) + 2] != 0
    if kind == NIL:
        return None
    address = quads[(at >> 3) + 1]
    if kind != OBJECT or not address:
        return None
    what = state.calls.kind(address)
    if what == STRING:
        return text_of(state, address)
    return state.object(address, what)


def _no_memory(what: str) -> KioMemoryError:
    return KioMemoryError(f"no memory for {what}", _abi.ErrorCode.MEMORY_LIMIT)
