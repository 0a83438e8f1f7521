"""Arrays of a machine, in place."""

from __future__ import annotations

import copy
import ctypes
from array import array
from collections.abc import Iterable, Iterator
from operator import index as _index
from typing import TYPE_CHECKING, Any, overload

from abut._abi import kio as _abi
from abut._errors import Uncopied
from abut.kio._errors import BusyError, failed
from abut.kio._memory import quads, words
from abut.kio._objects import NUMBER, lift, lower, plain_numbers

if TYPE_CHECKING:
    from abut.kio._state import State

__all__ = ["Array", "Object"]

_raw: Any = vars(_abi)
_PAYLOAD = slice(1, None, 2)
_STORAGE = 24
"""Where an array has what its elements lie in, when they are not behind it: `abut_array` of
machine_context.h."""


class Object(Uncopied):
    """An object of a machine's that is neither text nor an array. It lives as long as this does."""

    __slots__ = ("__weakref__", "_address", "_state")

    def __init__(self, state: State, address: int) -> None:
        state.calls.retain(address)
        self._state, self._address = state, address

    def __del__(self) -> None:
        if hasattr(self, "_address"):
            self._state.drop(self._address)

    def _kio(self, state: State) -> int:
        """Its address, for its own machine."""
        if state is not self._state:
            raise ValueError(f"the {type(self).__name__.lower()} belongs to another machine")
        self._state.use()
        return self._address

    def __repr__(self) -> str:
        return f"<{type(self).__name__} at {self._address:#x}>"


class _Pin(Uncopied):
    """What a view keeps: the array, its elements even when it grows, and the machine."""

    __slots__ = ("array", "handle", "storage")

    def __init__(self, array: Array) -> None:
        self.array, self.handle = array, array._state.handle
        self.storage: int = quads[(array._address + _STORAGE) >> 3]
        if self.storage:
            array._state.calls.retain(self.storage)
        array._views += 1

    def __del__(self) -> None:
        self.array._views -= 1
        if self.storage:
            self.array._state.drop(self.storage)


class Array(Object):
    """An array that a program has, too: reading and writing happen in its machine.

    >>> from abut.kio import VM
    >>> vm = VM()
    >>> numbers = vm.array([1, 2, 3])
    >>> numbers[0] = "one"
    >>> numbers.append(None)
    >>> numbers
    Array(['one', 2.0, 3.0, None])
    >>> vm.call("len", numbers), numbers.tolist()[1:]
    (4.0, [2.0, 3.0, None])

    It belongs to its machine, and to the thread that this belongs to. `copy.copy` makes another array of the
    same elements, `copy.deepcopy` also of the arrays inside.
    """

    __slots__ = ("_views",)

    def __init__(self, state: State, address: int) -> None:
        self._views = 0
        super().__init__(state, address)

    def __copy__(self) -> Array:
        made = self._new()
        made.extend(self)
        return made

    def __deepcopy__(self, memo: dict[int, Any]) -> Array:
        made = memo[id(self)] = self._new()
        for one in self:
            made.append(copy.deepcopy(one, memo) if isinstance(one, Array) else one)
        return made

    def __len__(self) -> int:
        return int(self._state.calls.count(self._kio(self._state)))

    @overload
    def __getitem__(self, index: int) -> Any: ...

    @overload
    def __getitem__(self, index: slice) -> list[Any]: ...

    def __getitem__(self, index: int | slice) -> Any:
        place, count = self._place()
        state = self._state
        if isinstance(index, slice):
            return [lift(state, place + 16 * one) for one in range(*index.indices(count))]
        return lift(state, place + 16 * _inside(index, count))

    def __setitem__(self, index: int | slice, value: Any) -> None:
        if isinstance(index, slice):
            return self._set_slice(index, value)
        place, count = self._place()
        self._store(place, _inside(index, count), value)

    def __iter__(self) -> Iterator[Any]:
        number = 0
        while number < len(self):
            yield self[number]
            number += 1

    def __contains__(self, value: object) -> bool:
        return any(one == value for one in self)

    def append(self, value: Any) -> None:
        """Puts a value behind the last."""
        self.extend((value,))

    def extend(self, values: Iterable[Any]) -> None:
        """Puts values behind the last. BufferError when somebody has a view of the elements."""
        if self._views:
            raise BufferError("the array cannot grow: there is a view of its elements")
        address, cell = self._kio(self._state), (ctypes.c_uint64 * 2)()
        at = ctypes.addressof(cell)
        for value in list(values):
            lower(self._state, value, at)
            status = _raw["_f_kio_array_push"](address, _passed(cell))
            if status:
                raise failed(status, 0, "the array cannot grow")

    def tolist(self) -> list[Any]:
        """A snapshot: a list, with lists for the arrays inside. ValueError for an array that is in itself."""
        return self._listed([])

    def numbers(self) -> memoryview[float]:
        """The elements in place, without a copy, to read: doubles with gaps. TypeError unless all are
        numbers.

        >>> vm = VM()
        >>> list(vm.array([1, 2]).numbers()), vm.array([0]).numbers().strides
        ([1.0, 2.0], (16,))

        What the program writes can be seen in it; as long as it lives the array cannot grow from Python, and
        the machine is not given back. Where the program puts something else than a number it shows what
        nobody promises, and when a native of the program's has made the array grow, the elements as they
        were.
        """
        place, count = self._place()
        if not count:
            return memoryview(array("d"))
        if any(words[place >> 2 : (place >> 2) + 4 * count : 4]):
            raise TypeError("the array has elements that are no numbers")
        cells = (ctypes.c_double * (2 * count)).from_address(place)
        vars(cells)["_pin"] = _Pin(self)
        return memoryview(cells).cast("B").cast("d")[_PAYLOAD].toreadonly()

    def numpy(self) -> Any:
        """The same as an array of numpy's, read-only and without a copy."""
        import numpy

        return numpy.asarray(self.numbers())

    def __array__(self, dtype: Any = None, copy: Any = None) -> Any:
        import numpy

        return numpy.array(self.numbers(), dtype=dtype)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Array):
            return self is other or (len(self) == len(other) and self.tolist() == other.tolist())
        return self.tolist() == other if isinstance(other, list) else NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        if self._state.handle is None:
            return "<Array of a closed machine>"
        try:
            return f"Array({self.tolist()!r})"
        except ValueError:
            return f"<Array of {len(self)} with itself inside>"
        except BusyError:
            return "<Array of a running machine>"

    # -- inside

    def _new(self) -> Array:
        """An empty one of the same machine."""
        cell = (ctypes.c_uint64 * 2)()
        self._state.use()
        lower(self._state, [], ctypes.addressof(cell))
        made: Array = lift(self._state, ctypes.addressof(cell))
        return made

    def _place(self) -> tuple[int, int]:
        """Where the elements are, and how many."""
        address = self._kio(self._state)
        count = self._state.calls.count(address)
        return self._state.calls.values(address) if count else 0, count

    def _store(self, place: int, number: int, value: Any) -> None:
        if value.__class__ is float:  # nothing that can fail or allocate
            return lower(self._state, value, place + 16 * number)
        cell = (ctypes.c_uint64 * 2)()
        lower(self._state, value, ctypes.addressof(cell))
        status = _raw["_f_kio_array_set"](self._address, number, _passed(cell))
        if status:
            raise failed(status, 0, "the element cannot be set")

    def _set_slice(self, index: slice, values: Any) -> None:
        place, count = self._place()
        span = range(*index.indices(count))
        numbers = plain_numbers(values)
        given = numbers if numbers is not None else list(values)
        if len(given) != len(span):
            raise ValueError(
                f"{len(given)} values for {len(span)} elements: arrays grow by append and extend"
            )
        if numbers is None or span.step != 1 or not span:
            for number, value in zip(span, given):
                self._store(place, number, value)
            return
        from abut.kio._memory import doubles

        first, end = (place >> 3) + 2 * span.start, (place >> 3) + 2 * span.stop
        quads[first:end:2] = memoryview(bytes(8 * len(span))).cast("Q")
        doubles[first + 1 : end : 2] = numbers

    def _listed(self, outer: list[int]) -> list[Any]:
        if self._address in outer:
            raise ValueError("the array is an element of itself")
        place, count = self._place()
        if not any(words[place >> 2 : (place >> 2) + 4 * count : 4]):
            return self.numbers().tolist()
        outer.append(self._address)
        found = [lift(self._state, place + 16 * number) for number in range(count)]
        made = [one._listed(outer) if isinstance(one, Array) else one for one in found]
        outer.pop()
        return made


assert NUMBER == 0  # `any` of the kinds asks for that


def _inside(index: Any, count: int) -> int:
    number = _index(index)
    if number < 0:
        number += count
    if not 0 <= number < count:
        raise IndexError(f"{index} of an array of {count}")
    return number


def _passed(cell: Any) -> Any:
    """A value by value."""
    return _raw["_by_value_Value"].from_buffer_copy(cell)
