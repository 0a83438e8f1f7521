"""The registers of a machine: read in place, set through the library."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from abut._errors import ClosedError, did_you_mean
from abut.pvm._calls import calls
from abut.pvm._names import REGISTERS, RISC

__all__ = ["Registers"]

MASK = (1 << 64) - 1
COUNT = 13


class Registers:
    """13 numbers of 64 bits, by index or by name. What is set is taken modulo 2^64.

    >>> from abut.pvm import Machine, Program
    >>> registers = Machine(Program.assemble("trap")).registers
    >>> registers.a0 = -1
    >>> registers[7] == registers["r7"] == 2**64 - 1
    True
    """

    __slots__ = ("_pointer", "_set", "_view", "_vm")
    _view: memoryview

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> int: ...

        def __setattr__(self, name: str, value: Any) -> None: ...

    def __init__(self, vm: Any, pointer: int) -> None:
        array = (ctypes.c_uint64 * COUNT).from_address(calls().get_registers(pointer))
        self._vm, self._pointer, self._set = vm, pointer, calls().set_register
        self._view = memoryview(array).cast("B").cast("Q")

    def __getitem__(self, key: int | str) -> int:
        try:
            if key.__class__ is int:
                return self._view[key]
            return self._view[index(key)]
        except ValueError:
            raise self._closed() from None

    def __setitem__(self, key: int | str, value: int) -> None:
        if not self._pointer:
            raise self._closed()
        self._set(self._pointer, index(key), value & MASK)

    def __len__(self) -> int:
        return COUNT

    def __iter__(self) -> Iterator[int]:
        return iter(self.list())

    def list(self) -> list[int]:
        """All of them, as they are now."""
        try:
            return self._view.tolist()
        except ValueError:
            raise self._closed() from None

    def update(self, values: dict[int | str, int] | Iterable[int]) -> None:
        """Sets those of a dict, or from r0 on."""
        for key, value in values.items() if isinstance(values, dict) else enumerate(values):
            self[key] = value

    def __eq__(self, other: object) -> bool:
        if isinstance(other, (Registers, list, tuple)):
            return self.list() == list(other)
        return NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        if not self._pointer:
            return "<closed Registers>"
        return " ".join(f"{name}={value:#x}" for name, value in zip(RISC, self.list()))

    def _close(self) -> None:
        self._view.release()
        self._pointer, self._vm = 0, None

    def _closed(self) -> ClosedError:
        return ClosedError("the machine is closed")


def index(key: object) -> int:
    """The number of a register."""
    if isinstance(key, str):
        if key not in REGISTERS:
            raise KeyError(f"there is no register {key!r}{did_you_mean(key, REGISTERS)}")
        return REGISTERS[key]
    number = key.__index__() if hasattr(key, "__index__") else None
    if number is None:
        raise TypeError(f"a register is a number or a name, not {key!r}")
    if not 0 <= number < COUNT:
        raise IndexError(f"there is no register {number}: they are 0 to 12")
    return int(number)


def _property(name: str, number: int) -> property:
    def get(self: Registers) -> int:
        return self[number]

    def put(self: Registers, value: int) -> None:
        self[number] = value

    return property(get, put, doc=f"Register {number}, {name}.")


for _name, _number in REGISTERS.items():
    setattr(Registers, _name, _property(_name, _number))
