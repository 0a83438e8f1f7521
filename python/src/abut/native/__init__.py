"""Calls of natives whose signatures are known only at load time: no compiler, no headers, no glue.

>>> import abut
>>> libm = abut.load("libm.so.6")
>>> power = libm.fn("double pow(double, double)")
>>> power(2, 0.5)
1.4142135623730951
>>> power.__self__.prototype
'double pow(double, double)'

Functions are built-ins. Numbers are checked for type and range, buffers are passed without a copy, structs
are types (`lib.types.Point`), Python callables become C functions, `map` runs a function over columns.
"""

from __future__ import annotations

from ctypes import (
    c_byte,
    c_char,
    c_double,
    c_float,
    c_int,
    c_long,
    c_longdouble,
    c_longlong,
    c_short,
    c_size_t,
    c_ubyte,
    c_uint,
    c_ulong,
    c_ulonglong,
    c_ushort,
    c_void_p,
)
from typing import Any, Callable

from abut.native import abi as _abi
from abut.native import codes as _codes
from abut.native import tiers as _tiers
from abut.native.library import Library, load
from abut.native.library import checked as _checked
from abut.native.library import make as _make
from abut.native.tiers import set_jit
from abut.native.types import Types as _Types
from abut.native.types import resolve as _resolve

__all__ = [
    "Library",
    "c_byte",
    "c_char",
    "c_double",
    "c_float",
    "c_int",
    "c_long",
    "c_longdouble",
    "c_longlong",
    "c_short",
    "c_size_t",
    "c_ubyte",
    "c_uint",
    "c_ulong",
    "c_ulonglong",
    "c_ushort",
    "c_void_p",
    "callback",
    "errno",
    "function",
    "jit",
    "load",
    "map",
    "set_jit",
    "struct",
    "tier",
]


def function(
    address: int, signature: str, *, name: str | None = None, gil: str = "hold", errno: bool = False,
    types: Any = None,
) -> Any:  # fmt: skip
    """The function at an address, such as one that a native gave.

    >>> import abut
    >>> absolute = function(abut.load(None).symbol("abs"), "int(int)", name="abs")
    >>> absolute(-3)
    3
    """
    if not address:
        raise ValueError("a function's address cannot be NULL")
    if name is None and types is None and gil == "hold" and not errno:
        tier = _tiers.current()
        like = tier.exact.get(signature)
        if like is not None:
            return tier.again(like, address)
    known = _resolve(types, _tiers.current())
    return _make(signature, address, known, name=name, gil=gil, errno=errno)


def callback(signature: str, callable: Callable[..., Any], *, types: Any = None) -> Any:
    """A C function that calls a Python callable; it lives until `close()` or until nobody refers to it.

    >>> double = callback("int(int)", lambda number: 2 * number)
    >>> function(double.address, "int(int)")(21)
    42

    An exception is raised by the call that led to it.
    """
    tier = _tiers.current()
    plan = tier.Plan(_checked(signature))
    tree = _codes.parse(plan.code)
    return tier.callback(plan, tree, callable, _resolve(types, tier).all(tree.records))


def struct(name: str, fields: str) -> Any:
    """A struct type, its fields as C declares them.

    >>> Point = struct("Point", "double x, y")
    >>> point = Point(x=1, y=2)
    >>> point.y, Point.size, bytes(point)[:8] == bytes(Point(1))[:8]
    (2.0, 16, True)
    """
    end = "" if fields.rstrip().endswith(";") else ";"
    _, types, _ = _abi.declare(f"struct {name} {{ {fields}{end} }};")
    made = _Types(_tiers.current())
    for one, code in types:
        made.declared(one, code)
    tree = _codes.parse_type(dict(types)[name])
    assert isinstance(tree, _codes.Record)
    return made.of(tree, name)


def map(function: Any, *columns: Any, out: Any = None) -> Any:
    """Calls a function once for each line of the columns, in one go: buffers, lists, or single numbers.

    >>> import abut
    >>> list(map(abut.load("m").fn("double pow(double, double)"), [1.0, 2.0, 3.0], 2))
    [1.0, 4.0, 9.0]
    """
    rich = getattr(function, "__self__", None)
    if not hasattr(rich, "map"):
        raise TypeError(f"map: expected a native function, got {type(function).__name__}")
    return rich.map(*columns, out=out)  # type: ignore[union-attr]


def errno() -> int:
    """What the last call of a function made with `errno=True` left, in this thread."""
    return int(_tiers.current().errno())


def tier() -> str:
    """How natives are called here: core, emit or ctypes."""
    return str(_tiers.current().name)


def jit() -> bool:
    """Whether code is emitted for calls."""
    return _abi.jit()
