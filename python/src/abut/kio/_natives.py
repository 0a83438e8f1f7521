"""Natives: what programs call, whatever it is written in."""

from __future__ import annotations

import ctypes
import inspect
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from abut._abi import kio as _abi
from abut._abi.kio import ANY_COUNT, Capability, ErrorCode, NativePath
from abut._addresses import CFunction, address_of
from abut.kio._errors import KioError, Report, failed
from abut.kio._memory import NUMBERS, VALUE, anything
from abut.kio._objects import lift, lower
from abut.kio._state import encoded

if TYPE_CHECKING:
    from abut.kio._state import State

__all__ = ["NativeFn", "capabilities", "extension", "function", "native"]

NativeFn = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int, ctypes.c_size_t, ctypes.c_size_t, ctypes.c_size_t)
"""The C type of a native: `kio_native_fn`, with addresses as numbers."""
OK, ERROR = 0, 1
PATHS = {one.name.lower(): one for one in NativePath}
Arity = int | tuple[int, int | None] | None
_raw: Any = vars(_abi)
_put = VALUE.pack_into
_MANY = len(NUMBERS)


def native(
    state: State, name: str, what: Any, arity: Arity, needs: Capability, description: str | None,
    user_data: int | None,
) -> None:  # fmt: skip
    """Registers a Python callable, or the address of a C function of the natives' own shape."""
    if isinstance(what, int):
        made: Any = ctypes.cast(address_of(what, None), NativeFn)
    elif isinstance(what, NativeFn):
        made = what
    elif isinstance(what, CFunction):
        raise TypeError(f'{name}: a C function needs its signature, as in signature="d(d,d)"')
    else:
        made = NativeFn(_thunk(state, what))
        if arity is None:
            arity = _arity(what)
    low, high = _bounds(arity)
    info = _abi.NativeInfo(ctypes.sizeof(_abi.NativeInfo), low, high, needs, description)
    status = _raw["_f_kio_vm_register_native_with"](
        state.use(), encoded(name), ctypes.addressof(info), made, user_data
    )
    if status:
        raise failed(status, 0, f"the native {name!r} is not taken")
    state.kept[f"native {name}"] = made


def function(state: State, name: str, address: int, signature: str, path: str, keeps: Any) -> None:
    """Registers a C function with a signature."""
    if path not in PATHS:
        raise ValueError(f"path: {path!r} is none of {', '.join(PATHS)}")
    raw, report = signature.encode(), Report()
    status = _raw["_f_kio_vm_register_function"](
        state.use(), encoded(name), address, _raw["_TextIn"](raw, len(raw)), int(PATHS[path]), report.at
    )
    if status:
        raise report.exception(status)
    state.kept[f"native {name}"] = keeps


def extension(state: State, prefix: str, loaded: Any) -> int:
    """Registers all functions of an extension; gives their number."""
    from abut.ext.native import NativeTransport

    transport = getattr(loaded, "_transport", None)
    if not isinstance(transport, NativeTransport):
        raise TypeError(f"{loaded!r} is no extension in a shared library")
    opened, count, report = transport._native(), ctypes.c_uint32(), Report()
    status = _raw["_f_kio_vm_register_extension"](
        state.use(), encoded(prefix), opened._use(), ctypes.byref(count), report.at
    )
    if status:
        raise report.exception(status)
    state.kept[f"extension {prefix}"] = loaded, opened
    return count.value


def capabilities(names: str | Iterable[str] | Capability | None) -> Capability:
    """Capabilities by their names."""
    if isinstance(names, Capability):
        return names
    found = Capability(0)
    for name in (names,) if isinstance(names, str) else names or ():
        if name.upper() not in Capability.__members__:
            known = ", ".join(one.lower() for one in Capability.__members__)
            raise ValueError(f"capability: {name!r} is none of {known}")
        found |= Capability[name.upper()]
    return found


def _thunk(state: State, function: Callable[..., Any]) -> Callable[[int, int, int, int], int]:
    """What C calls. Numbers are taken and given without a call into the library."""

    def thunk(count: int, arguments: int, result: int, context: int) -> int:
        try:
            if count < _MANY:
                found = NUMBERS[count](anything, arguments)
                values: Any = found[1::2]
                kinds = found[::2]
                if any(kinds):
                    values = [
                        lift(state, arguments + 16 * at) if kind else values[at]
                        for at, kind in enumerate(kinds)
                    ]
            else:
                values = [lift(state, arguments + 16 * at) for at in range(count)]
            answer = function(*values)
            if answer.__class__ is float:
                _put(anything, result, 0, answer)
            elif answer is not None:
                lower(state, answer, result)
            return OK
        except BaseException as error:
            return _failed(state, context, error)

    return thunk


def _failed(state: State, context: int, error: BaseException) -> int:
    """Tells the machine; the exception itself waits for whoever runs it."""
    text = state.fail(error).encode("utf-8", "replace")
    code = int(error.code) if isinstance(error, KioError) and error.code else int(ErrorCode.NATIVE_FAILED)
    _raw["_f_kio_native_set_error"](context, code, text)
    return ERROR


def _arity(function: Any) -> Arity:
    """How many arguments a callable takes; any number when it does not say."""
    try:
        parameters = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):
        return None
    places = [one for one in parameters if one.kind in (one.POSITIONAL_ONLY, one.POSITIONAL_OR_KEYWORD)]
    if any(one.kind is one.KEYWORD_ONLY and one.default is one.empty for one in parameters):
        raise TypeError(f"{function!r} cannot be a native: it has keywords that it needs")
    least = sum(one.default is one.empty for one in places)
    return least, None if any(one.kind is one.VAR_POSITIONAL for one in parameters) else len(places)


def _bounds(arity: Arity) -> tuple[int, int]:
    low, high = (0, None) if arity is None else (arity, arity) if isinstance(arity, int) else arity
    if low < 0 or (high is not None and not low <= high < ANY_COUNT):
        raise ValueError(f"arity: {arity!r} is neither a number nor (least, most)")
    return low, ANY_COUNT if high is None else high
