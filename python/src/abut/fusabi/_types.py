"""The types of values: in signatures, as annotations, and as Python values that say which one they are."""

from __future__ import annotations

import inspect
import struct
import typing
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from abut._abi.fusabi import Type

__all__ = [
    "F32",
    "F64",
    "I32",
    "I64",
    "Char",
    "Params",
    "Signature",
    "Type",
    "TypeLike",
    "as_type",
    "name_of_type",
]

_NAMES = {
    Type.UNIT: "Unit", Type.BOOL: "Bool", Type.I32: "I32", Type.I64: "I64", Type.F32: "F32", Type.F64: "F64",
    Type.CHAR: "Char", Type.STRING: "String", Type.ARRAY: "Array", Type.ANY: "Any",
}  # fmt: skip


class I32(int):
    """An int that is an I32 where a type is not known: in arrays, for `any`, as a literal. As an annotation:
    I32.

    >>> I32(7), I32(7) + 1
    (I32(7), 8)
    """

    __slots__ = ()

    def __new__(cls, value: Any = 0) -> I32:
        self = super().__new__(cls, value)
        if not -(1 << 31) <= self < 1 << 31:
            raise OverflowError(f"{int(self)} is no I32")
        return self

    def __repr__(self) -> str:
        return f"I32({int(self)})"


class I64(int):
    """An int that is an I64, as every int is that does not say otherwise."""

    __slots__ = ()

    def __new__(cls, value: Any = 0) -> I64:
        self = super().__new__(cls, value)
        if not -(1 << 63) <= self < 1 << 63:
            raise OverflowError(f"{int(self)} is no I64")
        return self

    def __repr__(self) -> str:
        return f"I64({int(self)})"


class F32(float):
    """A float that is an F32; it is rounded to one.

    >>> F32(0.1) == 0.1, F32(0.5)
    (False, F32(0.5))
    """

    __slots__ = ()

    def __new__(cls, value: Any = 0.0) -> F32:
        return super().__new__(cls, struct.unpack("=f", struct.pack("=f", float(value)))[0])

    def __repr__(self) -> str:
        return f"F32({float(self)!r})"


class F64(float):
    """A float that is an F64, as every float is that does not say otherwise."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"F64({float(self)!r})"


class Char(str):
    """A text of one character that is a Char: a Unicode scalar.

    >>> Char("x"), Char(0x41)
    (Char('x'), Char('A'))
    """

    __slots__ = ()

    def __new__(cls, value: str | int) -> Char:
        text = chr(value) if isinstance(value, int) else value
        if len(text) != 1 or 0xD800 <= ord(text) < 0xE000:
            raise ValueError(f"{text!r} is no Unicode scalar")
        return super().__new__(cls, text)

    def __repr__(self) -> str:
        return f"Char({str(self)!r})"


TypeLike = Type | type | str | None
"""A type: a member of Type, its name, or a Python type as annotations have it."""
Params = Sequence[TypeLike] | None
"""Types of parameters; None: any number, of any types."""

_FOR: dict[Any, Type] = {
    None: Type.UNIT, type(None): Type.UNIT, bool: Type.BOOL, I32: Type.I32, I64: Type.I64, int: Type.I64,
    F32: Type.F32, F64: Type.F64, float: Type.F64, Char: Type.CHAR, str: Type.STRING, list: Type.ARRAY,
    tuple: Type.ARRAY, Any: Type.ANY, object: Type.ANY, inspect.Parameter.empty: Type.ANY,
}  # fmt: skip
_BY_NAME = {name.lower(): kind for kind, name in _NAMES.items()}


def name_of_type(kind: int) -> str:
    """`I32` and so on."""
    return _NAMES[Type(kind)]


def as_type(given: Any) -> Type:
    """The type that something names.

    >>> as_type(int), as_type("String"), as_type(I32), as_type(list[float]).name
    (<Type.I64: 3>, <Type.STRING: 7>, <Type.I32: 2>, 'ARRAY')
    """
    if isinstance(given, Type):
        return given
    if isinstance(given, str) and given.lower() in _BY_NAME:
        return _BY_NAME[given.lower()]
    for one in getattr(given, "__metadata__", ()):  # Annotated[int, Type.I32]
        if isinstance(one, Type):
            return one
    origin = typing.get_origin(given) or given
    try:
        found = _FOR.get(origin)
    except TypeError:
        found = None
    if found is None and isinstance(origin, type) and origin.__name__ == "Array":
        found = Type.ARRAY
    if found is None:
        raise TypeError(f"{given!r} is no type of Fusabi's")
    return found


@dataclass(frozen=True)
class Signature:
    """What a function takes and gives.

    >>> Signature.of([I32, "String"], None)
    Signature(params=(<Type.I32: 2>, <Type.STRING: 7>), result=<Type.UNIT: 0>)
    >>> str(Signature.of(None, "any"))
    '(...) -> Any'
    """

    params: tuple[Type, ...] | None
    """None: any number, of any types."""
    result: Type

    @classmethod
    def of(cls, params: Iterable[Any] | None, result: Any) -> Signature:
        return cls(None if params is None else tuple(as_type(one) for one in params), as_type(result))

    @classmethod
    def annotated(cls, function: Callable[..., Any]) -> Signature:
        """From the annotations of a callable; what has none is `any`, a result without one, too."""
        try:
            found = inspect.signature(function)
        except (TypeError, ValueError):
            return cls(None, Type.ANY)
        hints = _hints(function)
        params: list[Type] = []
        for one in found.parameters.values():
            if one.kind is one.VAR_POSITIONAL:
                return cls(None, as_type(hints.get("return", Any)))
            if one.kind is one.KEYWORD_ONLY and one.default is one.empty:
                raise TypeError(f"{function!r} cannot be called: it has keywords that it needs")
            if one.kind in (one.POSITIONAL_ONLY, one.POSITIONAL_OR_KEYWORD):
                params.append(as_type(hints.get(one.name, one.annotation)))
        return cls(tuple(params), as_type(hints.get("return", found.return_annotation)))

    def __str__(self) -> str:
        params = "..." if self.params is None else ", ".join(_NAMES[one] for one in self.params)
        return f"({params}) -> {_NAMES[self.result]}"


def _hints(function: Any) -> dict[str, Any]:
    """Annotations with what their texts mean."""
    target = (
        function if hasattr(function, "__annotations__") else getattr(type(function), "__call__", function)
    )
    try:
        return typing.get_type_hints(target, include_extras=True)
    except (NameError, TypeError):
        return {}
