"""Calls that ctypes makes alone: a Python function is written for each, with the checks in line."""

from __future__ import annotations

import ctypes
from functools import lru_cache
from typing import Any, Callable, Dict, List, Sequence, Tuple

from abut._errors import ClosedError
from abut.native import codes
from abut.native.codes import TEXT
from abut.native.numbers import BOOL, RANGES

__all__ = ["arity", "compiled", "scalar"]

SCALARS = (
    None, ctypes.c_bool, ctypes.c_int8, ctypes.c_uint8, ctypes.c_int16, ctypes.c_uint16, ctypes.c_int32,
    ctypes.c_uint32, ctypes.c_int64, ctypes.c_uint64, ctypes.c_float, ctypes.c_double,
)  # fmt: skip

NONE = object()


def scalar(type: Any, result: bool = False) -> Any:
    """The ctypes type of a number or pointer; NONE for what only plans can pass."""
    if isinstance(type, codes.Pointer):
        return ctypes.c_char_p if type.role == TEXT and result else ctypes.c_void_p
    if isinstance(type, codes.Number) and type.kind < len(SCALARS) and (result or type.kind):
        return SCALARS[type.kind]
    return NONE


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

    space: Dict[str, Any] = {"wrong": wrong, "closed": closed, "native": native}
    space.update((f"store{at}", store) for at, store in enumerate(stores))
    exec(_code(tuple(_usual(type) for type in types), nulls), space)
    made: Callable[..., Any] = space["call"]
    return made


def _usual(type: Any) -> str:
    """When an argument can be handed over as it is."""
    if isinstance(type, codes.Pointer):
        if type.role == TEXT and type.constant:
            return "a.__class__ is bytes"
        return "a.__class__ is int and 0 <= a <= 0xffffffffffffffff"
    if type.kind in RANGES:
        low, high = RANGES[type.kind]
        return f"a.__class__ is int and {low} <= a <= {high}"
    return "a.__class__ is bool" if type.kind == BOOL else "a.__class__ is float"


@lru_cache(maxsize=1024)
def _code(usual: Tuple[str, ...], nulls: bool) -> Any:
    names = [f"a{at}" for at in range(len(usual))]
    lines: List[str] = ["def call(self, *arguments):"]
    if names:
        lines += ["    try:", f"        {', '.join(names)}, = arguments", "    except ValueError:"]
        lines += ["        wrong(len(arguments))"]
    else:
        lines += ["    if arguments:", "        wrong(len(arguments))"]
    lines += ["    if self.closed:", "        closed()", "    kept = []"]
    for name, at, test in zip(names, range(len(names)), usual):
        lines += [f"    if not ({test.replace('a.', name + '.').replace('<= a <=', f'<= {name} <=')}):"]
        lines += [f"        {name} = store{at}({name}, kept)"]
    end = " or 0" if nulls else ""
    lines += [f"    return native({', '.join(names)}){end}"]
    return compile("\n".join(lines), "<call>", "exec")
