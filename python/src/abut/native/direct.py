"""Calls that ctypes makes alone: a Python function is written for each, with the checks in line."""

from __future__ import annotations

import ctypes
import operator
import sys
from functools import lru_cache
from typing import Any, Callable, Dict, List, Sequence, Tuple

from abut._errors import ClosedError
from abut.native import codes
from abut.native.codes import TEXT
from abut.native.numbers import BOOL, RANGES

__all__ = ["arity", "compiled", "loose", "scalar", "shut"]

SCALARS = (
    None, ctypes.c_bool, ctypes.c_int8, ctypes.c_uint8, ctypes.c_int16, ctypes.c_uint16, ctypes.c_int32,
    ctypes.c_uint32, ctypes.c_int64, ctypes.c_uint64, ctypes.c_float, ctypes.c_double,
)  # fmt: skip

NONE = object()
_CLASS = "type({a})" if sys.version_info >= (3, 11) else "{a}.__class__"  # the quicker one


def scalar(type: Any, result: bool = False) -> Any:
    """The ctypes type of a number or pointer; NONE for what only plans can pass."""
    if isinstance(type, codes.Pointer):
        return ctypes.c_char_p if type.role == TEXT and result else ctypes.c_void_p
    if isinstance(type, codes.Number) and type.kind < len(SCALARS) and (result or type.kind):
        return SCALARS[type.kind]
    return NONE


class _Index:
    """Of checked ints of 32 bits: ctypes passes an int as a C int when nothing is said of it."""

    from_param = staticmethod(operator.index)


_LOOSE = {
    ctypes.c_int32: _Index, ctypes.c_uint32: _Index, ctypes.c_int64: ctypes.c_void_p,
    ctypes.c_uint64: ctypes.c_void_p,
}  # fmt: skip


def loose(kind: Any) -> Any:
    """The quickest ctypes type for a value that was checked: c_void_p takes 64 bits as they are."""
    return _LOOSE.get(kind, kind)


def untyped(type: Any) -> bool:
    """Whether ctypes passes it rightly without being told what it is: text, and ints of at most 32 bits."""
    if isinstance(type, codes.Pointer):
        return type.role == TEXT and type.constant
    return bool(type.kind in RANGES and RANGES[type.kind][1] < 1 << 32)


def typed(store: Callable[..., Any]) -> Callable[..., Any]:
    """A store for that: what is no `int` of C says so itself."""

    def stored(value: Any, kept: List[Any]) -> Any:
        found = store(value, kept)
        return ctypes.c_void_p(found) if kept and found.__class__ is int else found

    return stored


def arity(name: str, wanted: int, given: int) -> TypeError:
    return TypeError(f"{name}() takes {wanted} argument{'' if wanted == 1 else 's'} ({given} given)")


def compiled(
    name: str, types: Sequence[Any], stores: Sequence[Callable[..., Any]], native: Any, nulls: bool
) -> Callable[..., Any]:
    """`call(self, *arguments)`. The usual argument is looked at in line; its store does the rest."""

    def wrong(given: int) -> None:
        raise arity(name, len(types), given)

    def closed() -> None:
        raise ClosedError(f"{name}(): its library was closed")

    space: Dict[str, Any] = {"wrong": wrong, "closed": closed, "native": native, "missing": object()}
    space["ArgumentError"] = ctypes.ArgumentError
    space.update((f"store{at}", store) for at, store in enumerate(stores))
    exec(_code(tuple(_usual(type) for type in types), nulls), space)
    made: Callable[..., Any] = space["call"]
    return made


def _usual(type: Any) -> str:
    """When an argument can be handed over as it is; nothing for what ctypes checks by itself."""
    if isinstance(type, codes.Pointer):
        if type.role == TEXT and type.constant:
            return f"{_CLASS} is bytes"
        return f"{_CLASS} is int and 0 <= {{a}} <= 0xffffffffffffffff"
    if type.kind in RANGES:
        low, high = RANGES[type.kind]
        return f"{_CLASS} is int and {low} <= {{a}} <= {high}"
    return f"{_CLASS} is bool" if type.kind == BOOL else ""


def shut(call: Callable[..., Any]) -> None:
    """From now on what was compiled says that it was closed."""
    call.__code__ = _shut.__code__


def _shut(self: Any, *arguments: Any) -> None:
    closed()  # type: ignore[name-defined]  # noqa: F821


@lru_cache(maxsize=1024)
def _code(usual: Tuple[str, ...], nulls: bool) -> Any:
    names = [f"a{at}" for at in range(len(usual))]
    given = "".join(f", {name}=missing" for name in names)
    lines: List[str] = [f"def call(self{given}, /, *more):"]
    all, last = f"[{', '.join([*names, '*more'])}]", names[-1] if names else "None"
    short = [f"if {last} is missing:", f"    wrong(sum(one is not missing for one in {all}))"]
    lines += ["    if more:", f"        wrong(sum(one is not missing for one in {all}))"]
    for name, at, test in zip(names, range(len(names)), usual):
        if test:
            lines += [f"    if not ({test.format(a=name)}):  # missing ones, too"]
            lines += [f"        {line}" for line in (*short, f"{name} = store{at}({name}, kept{at} := [])")]
    end = " or 0" if nulls else ""
    call = [f"return native({', '.join(names)}){end}"]
    if "" in usual:
        call = ["try:", f"    {call[0]}", "except ArgumentError:  # whose words are others"]
        call += [f"    {line}" for line in short]
        call += [f"    store{at}({name}, None)" for at, name in enumerate(names) if not usual[at]]
        call += ["    raise"]
    lines += [f"    {line}" for line in call]
    return compile("\n".join(lines), "<call>", "exec")
