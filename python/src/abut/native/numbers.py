"""Numbers between Python and memory, without the accelerator: what fits, and what is said otherwise."""

from __future__ import annotations

import ctypes
import struct
from operator import index
from typing import Any, Callable, Dict, Tuple

__all__ = ["FORMATS", "KIND_NAMES", "RANGES", "SIZES", "checker", "load", "packer", "unpacker"]

BOOL, F32, F64, LONG_DOUBLE, POINTER = 1, 10, 11, 12, 16
COMPLEX = (13, 14, 15)
KIND_NAMES = (
    "void", "bool", "int8_t", "uint8_t", "int16_t", "uint16_t", "int32_t", "uint32_t", "int64_t", "uint64_t",
    "float", "double", "long double", "float complex", "double complex", "long double complex", "pointer",
    "record", "array",
)  # fmt: skip
_WIDE = ctypes.sizeof(ctypes.c_longdouble)
SIZES = (0, 1, 1, 1, 2, 2, 4, 4, 8, 8, 4, 8, _WIDE, 8, 16, 2 * _WIDE, 8)
FORMATS = ("", "?", "b", "B", "h", "H", "i", "I", "q", "Q", "f", "d", "", "", "", "", "Q")
RANGES: Dict[int, Tuple[int, int]] = {
    kind: (0, (1 << 8 * SIZES[kind]) - 1)
    if kind & 1
    else (-(1 << 8 * SIZES[kind] - 1), (1 << 8 * SIZES[kind] - 1) - 1)
    for kind in range(2, 10)
}
Checker = Callable[[Any, str], Any]


def outside(where: str, value: Any, kind: int) -> OverflowError:
    if kind == POINTER:
        return OverflowError(f"{where}: {value!r} is no address")
    if kind in RANGES:
        low, high = RANGES[kind]
        return OverflowError(f"{where}: {value!r} does not fit in {KIND_NAMES[kind]} ({low} to {high})")
    return OverflowError(f"{where}: {value!r} does not fit in {KIND_NAMES[kind]}")


def _integer(kind: int) -> Checker:
    low, high = RANGES[kind]

    def check(value: Any, where: str) -> int:
        if value.__class__ is not int:
            if not hasattr(type(value), "__index__"):
                raise TypeError(f"{where}: expected an int, got {type(value).__name__}")
            number = index(value)
        else:
            number = value
        if low <= number <= high:
            return number
        raise outside(where, value, kind)

    return check


def _real(kind: int) -> Checker:
    def check(value: Any, where: str) -> float:
        if value.__class__ is float:
            return float(value)
        if not hasattr(type(value), "__float__") and not hasattr(type(value), "__index__"):
            raise TypeError(f"{where}: expected a float, got {type(value).__name__}")
        try:
            return float(value)
        except OverflowError:
            raise outside(where, value, kind) from None

    return check


def _complex(kind: int) -> Checker:
    ways = ("__complex__", "__float__", "__index__")

    def check(value: Any, where: str) -> complex:
        if not isinstance(value, complex) and not any(hasattr(type(value), way) for way in ways):
            raise TypeError(f"{where}: expected a complex, got {type(value).__name__}")
        try:
            return complex(value)
        except OverflowError:
            raise outside(where, value, kind) from None

    return check


def _truth(value: Any, where: str) -> bool:
    return bool(value)


def checker(kind: int) -> Checker:
    """What a value of that kind has to be: `check(value, where)` gives the number or raises."""
    if kind == BOOL:
        return _truth
    if kind in RANGES:
        return _integer(kind)
    return _complex(kind) if kind in COMPLEX else _real(kind)


def _pack_float(value: float) -> bytes:
    return bytes(ctypes.c_float(value))


def _pack_wide(value: float) -> bytes:
    return bytes(ctypes.c_longdouble(value))


def packer(kind: int) -> Callable[[Any], bytes]:
    """The bytes of a number that was checked."""
    if kind == F32:
        return _pack_float
    if kind == LONG_DOUBLE:
        return _pack_wide
    if kind in COMPLEX:
        part = packer(kind - 3)
        return lambda value: part(value.real) + part(value.imag)
    return struct.Struct(FORMATS[kind]).pack


def _unpack_wide(memory: Any, offset: int) -> float:
    return ctypes.c_longdouble.from_buffer_copy(memory, offset).value


def unpacker(kind: int) -> Callable[[Any, int], Any]:
    """The number at an offset of some memory."""
    if kind == LONG_DOUBLE:
        return _unpack_wide
    if kind in COMPLEX:
        part, step = unpacker(kind - 3), SIZES[kind - 3]
        return lambda memory, offset: complex(part(memory, offset), part(memory, offset + step))
    if kind == BOOL:
        return lambda memory, offset: memory[offset : offset + 1] != b"\0"
    read = struct.Struct(FORMATS[kind]).unpack_from
    return lambda memory, offset: read(memory, offset)[0]


CHECK = {kind: checker(kind) for kind in range(1, 16)}
PACK = {kind: packer(kind) for kind in range(1, 17)}
UNPACK = {kind: unpacker(kind) for kind in range(1, 17)}


def load(kind: int, address: int) -> Any:
    return UNPACK[kind](ctypes.string_at(address, SIZES[kind]), 0)


def store(kind: int, address: int, value: Any, where: str) -> None:
    ctypes.memmove(address, PACK[kind](CHECK[kind](value, where)), SIZES[kind])
