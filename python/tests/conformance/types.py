"""Types of the generated signatures, and values that leave no byte of them unset."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Any

Value = Any  # int, float, complex, bool, bytes, or a tuple of values (records and arrays)


@dataclass(frozen=True)
class Scalar:
    """A number or a pointer: how C spells it, and what sort of value it takes."""

    c: str
    size: int
    sort: str  # bool, signed, unsigned, float, complex, pointer, text
    align: int = 0

    @property
    def alignment(self) -> int:
        return self.align or self.size


@dataclass(frozen=True)
class Member:
    name: str
    type: Scalar | Record
    count: int = 0  # of an array; 0: none
    bits: int = 0  # of a bit-field; 0: none

    @property
    def size(self) -> int:
        return self.type.size * (self.count or 1)


@dataclass(frozen=True)
class Record:
    """A struct or union. A union's first member reaches every byte that the others have."""

    name: str
    members: tuple[Member, ...]
    size: int
    alignment: int
    union: bool = False
    attribute: str = ""

    @property
    def c(self) -> str:
        return f"{'union' if self.union else 'struct'} {self.name}"

    @property
    def exact(self) -> bool:
        """Whether `size` is the size: with bit-fields it is what they need at most."""
        inside = [member.type for member in self.members if isinstance(member.type, Record)]
        return not any(member.bits for member in self.members) and all(record.exact for record in inside)


@dataclass(frozen=True)
class Signature:
    """A function: parameters from `fixed` on are variable ones; one that is a Signature is a callback."""

    name: str
    result: Scalar | Record | None
    parameters: tuple[Scalar | Record | Signature, ...]
    fixed: int
    arguments: tuple[Value, ...]
    answer: Value

    @property
    def variadic(self) -> bool:
        return self.fixed < len(self.parameters)


BOOL = Scalar("bool", 1, "bool")
I8, U8 = Scalar("int8_t", 1, "signed"), Scalar("uint8_t", 1, "unsigned")
I16, U16 = Scalar("short", 2, "signed"), Scalar("uint16_t", 2, "unsigned")
I32, U32 = Scalar("int", 4, "signed"), Scalar("uint32_t", 4, "unsigned")
I64, U64 = Scalar("int64_t", 8, "signed"), Scalar("unsigned long", 8, "unsigned")
LONG, SIZE = Scalar("long long", 8, "signed"), Scalar("size_t", 8, "unsigned")
F32, F64 = Scalar("float", 4, "float"), Scalar("double", 8, "float")
F80 = Scalar("long double", 16, "float")
C32, C64 = Scalar("float _Complex", 8, "complex", 4), Scalar("double _Complex", 16, "complex", 8)
C80 = Scalar("long double _Complex", 32, "complex", 16)
POINTER, TEXT = Scalar("void *", 8, "pointer"), Scalar("const char *", 8, "text")

INTEGERS = (BOOL, I8, U8, I16, U16, I32, U32, I64, U64, LONG, SIZE, POINTER)
FLOATS = (F32, F64)
WIDE = (F80, C32, C64, C80)
NUMBERS = INTEGERS + FLOATS
SCALARS = (*NUMBERS, *WIDE, TEXT)
PROMOTED = (I32, U32, I64, U64, F64, POINTER, TEXT, F80, C64)


def aligned(size: int, alignment: int) -> int:
    return -(-size // alignment) * alignment


def integer(scalar: Scalar, bits: int, dice: random.Random) -> int:
    """Mostly noise, sometimes a bound: the bytes that a wrong extension or a cut would change."""
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if scalar.sort == "signed" else (0, (1 << bits) - 1)
    if dice.random() < 0.25:
        return dice.choice((low, high, high // 3, -1 if low else 1))
    return dice.randint(low, high)


def real(size: int, dice: random.Random) -> float:
    """A number that every floating type of at least `size` bytes keeps exactly."""
    mantissa = dice.getrandbits(23 if size == 4 else 52) | 1
    return dice.choice((-1.0, 1.0)) * mantissa * 2.0 ** dice.randint(-40, 40)


def value(kind: Scalar | Record, dice: random.Random) -> Value:
    """Graffiti for a whole type."""
    if isinstance(kind, Record):
        members = kind.members[:1] if kind.union else kind.members
        return tuple(member_value(member, dice) for member in members)
    if kind.sort == "bool":
        return dice.random() < 0.5
    if kind.sort == "float":
        return real(kind.size, dice)
    if kind.sort == "complex":
        return complex(real(kind.size // 2, dice), real(kind.size // 2, dice))
    if kind.sort == "text":
        return bytes(dice.choice(b"abcxyz0189 _") for _ in range(dice.randint(0, 9)))
    return integer(kind, kind.size * 8, dice)


def member_value(member: Member, dice: random.Random) -> Value:
    if member.bits:
        assert isinstance(member.type, Scalar)
        return integer(member.type, member.bits, dice)
    if member.count:
        return tuple(value(member.type, dice) for _ in range(member.count))
    return value(member.type, dice)
