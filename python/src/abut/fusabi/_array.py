"""Arrays of a machine, in place."""

from __future__ import annotations

import copy
import ctypes
from collections.abc import Iterable, Iterator
from operator import index as _index
from typing import TYPE_CHECKING, Any, overload

from abut._abi import fusabi as _abi
from abut._abi.fusabi import ErrorCode, Type
from abut._errors import Uncopied
from abut.fusabi._errors import BusyError, failed
from abut.fusabi._memory import quads, words
from abut.fusabi._values import COUNT, LOWER, PLACE, SLOTS_HEAD, lift, lower_list, no_memory

if TYPE_CHECKING:
    from abut.fusabi._state import State

__all__ = ["Array"]

_raw: Any = vars(_abi)
_value: Any = _abi.Value


class Array(Uncopied):
    """An Array that a program has, too: reading and writing happen in its machine. `machine.array(...)` makes
    one.

    >>> from abut.fusabi import I32, VmBuilder
    >>> machine = VmBuilder().build()
    >>> numbers = machine.array([1, I32(2), "three"])
    >>> numbers[0] = True
    >>> numbers.append([None])
    >>> numbers
    Array([True, I32(2), 'three', Array([None])])
    >>> len(numbers), numbers[-2], numbers.tolist()
    (4, 'three', [True, I32(2), 'three', [None]])

    Elements have types of their own; an int goes in as an I64, a float as an F64, unless it is an `I32`, an
    `F32` or a `Char`. An Array belongs to its machine, and to the thread that this belongs to. Like the
    machine's, two are equal when they are one. `copy.copy` makes another Array of the same elements,
    `copy.deepcopy` also of the Arrays inside."""

    __slots__ = ("__weakref__", "_address", "_state")

    def __init__(self, state: State, address: int) -> None:
        state.calls.retain(address)
        self._state, self._address = state, address

    def __del__(self) -> None:
        if hasattr(self, "_address"):
            self._state.drop(self._address)

    def __copy__(self) -> Array:
        made = self._new()
        made.extend(self)
        return made

    def __deepcopy__(self, memo: dict[int, Any]) -> Array:
        made = memo[id(self)] = self._new()
        for one in self:
            made.append(copy.deepcopy(one, memo) if isinstance(one, Array) else one)
        return made

    def _fusabi(self, state: State) -> int:
        """Its address, for its own machine."""
        if state is not self._state:
            raise ValueError("the array belongs to another machine")
        self._state.use()
        return self._address

    def __len__(self) -> int:
        return words[(self._fusabi(self._state) + COUNT) >> 2]

    @overload
    def __getitem__(self, index: int) -> Any: ...

    @overload
    def __getitem__(self, index: slice) -> list[Any]: ...

    def __getitem__(self, index: int | slice) -> Any:
        count = len(self)
        if isinstance(index, slice):
            return [self._get(number) for number in range(*index.indices(count))]
        return self._get(_inside(index, count))

    def __setitem__(self, index: int, value: Any) -> None:
        self._put(_inside(index, len(self)), value)

    def __iter__(self) -> Iterator[Any]:
        number = 0
        while number < len(self):
            yield self._get(number)
            number += 1

    def __contains__(self, value: object) -> bool:
        return any(one is value or one == value for one in self)

    def append(self, value: Any) -> None:
        """Puts a value behind the last."""
        self.extend((value,))

    def extend(self, values: Iterable[Any]) -> None:
        """Puts values behind the last."""
        cell = _value()
        for value in list(values):
            LOWER[Type.ANY](self._state, value, ctypes.addressof(cell))
            status = _raw["_f_fusabi_array_push"](self._fusabi(self._state), cell)
            if status == _abi.Status.OOM:
                count = len(self) + 1
                raise no_memory(self._state, f"an Array of {count} values", SLOTS_HEAD + 16 * count)
            if status:
                raise failed(status, ErrorCode.BAD_VALUE, "the array cannot grow")

    def tolist(self) -> list[Any]:
        """A snapshot: a list, with lists for the arrays inside. ValueError for an array that is in itself."""
        return self._listed([])

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Array):
            return self._state is other._state and self._address == other._address
        return NotImplemented

    def __hash__(self) -> int:
        return hash(self._address)

    def __repr__(self) -> str:
        if self._state.handle is None:
            return "<Array of a closed machine>"
        try:
            return self._spelled([])
        except ValueError:
            return f"<Array of {len(self)} with itself inside>"
        except BusyError:
            return "<Array of a running machine>"

    # -- inside

    def _new(self) -> Array:
        """An empty one of the same machine."""
        cell = _value()
        lower_list(self._state, [], ctypes.addressof(cell))
        made: Array = lift(self._state, ctypes.addressof(cell))
        return made

    def _get(self, number: int) -> Any:
        return lift(self._state, quads[(self._address + PLACE) >> 3] + 16 * number)

    def _put(self, number: int, value: Any, depth: int = 0) -> None:
        cell = _value()
        at = ctypes.addressof(cell)
        if isinstance(value, (list, tuple)):
            lower_list(self._state, value, at, depth)
        else:
            LOWER[Type.ANY](self._state, value, at)
        status = _raw["_f_fusabi_array_set"](self._address, number, cell)
        if status:
            raise failed(status, ErrorCode.BAD_VALUE, "the element cannot be set")

    def _listed(self, outer: list[int]) -> list[Any]:
        if self._address in outer:
            raise ValueError("the array is an element of itself")
        outer.append(self._address)
        made = [one._listed(outer) if isinstance(one, Array) else one for one in self]
        outer.pop()
        return made

    def _spelled(self, outer: list[int]) -> str:
        if self._address in outer:
            raise ValueError("the array is an element of itself")
        outer.append(self._address)
        inside = [one._spelled(outer) if isinstance(one, Array) else repr(one) for one in self]
        outer.pop()
        return f"Array([{', '.join(inside)}])"


def _inside(index: Any, count: int) -> int:
    number = _index(index)
    if number < 0:
        number += count
    if not 0 <= number < count:
        raise IndexError(f"{index} of an array of {count}")
    return number
