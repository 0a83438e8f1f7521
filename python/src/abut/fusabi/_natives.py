"""What machines call when a function of the host's is written in Python."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from struct import Struct
from typing import Any

from abut._abi import fusabi as _abi
from abut._abi.fusabi import ErrorCode, Type
from abut.fusabi._calls import calls
from abut.fusabi._errors import FusabiError
from abut.fusabi._memory import DOUBLE, LONG, anything, quads, words
from abut.fusabi._state import State, state_of, told
from abut.fusabi._types import Signature
from abut.fusabi._values import F64_KIND, I32_KIND, I64_KIND, LOWER, OBJECT, lift, string_at

__all__ = ["NativeFn", "thunk"]

NativeFn = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int, ctypes.c_size_t, ctypes.c_size_t, ctypes.c_size_t)
"""The C type of a function: `fusabi_native_fn`, with addresses as numbers."""
OK, ERROR = 0, 1
_raw: Any = vars(_abi)
_FIELDS = {
    Type.BOOL: "8x?7x", Type.I32: "8xi4x", Type.I64: "8xq", Type.F32: "8xf4x", Type.F64: "8xd",
}  # fmt: skip
"""Where an argument's value is. A machine hands out only what the signature says."""
_I32_MIN, _I32_MAX, _I64_MIN, _I64_MAX = -(1 << 31), (1 << 31) - 1, -(1 << 63), (1 << 63) - 1


def thunk(
    name: str, function: Callable[..., Any], signature: Signature
) -> Callable[[int, int, int, int], int]:
    """What C calls."""
    read = _reading(signature)
    write = _writing(signature.result, name)

    def called(count: int, arguments: int, result: int, context: int) -> int:
        try:
            write(function(*read(anything, arguments)), result, context)
            return OK
        except BaseException as error:
            return _failed(name, context, error)

    def called_with(count: int, arguments: int, result: int, context: int) -> int:
        try:
            write(function(*values(count, arguments, context)), result, context)
            return OK
        except BaseException as error:
            return _failed(name, context, error)

    if read is not None:
        return called
    values = _values(signature)
    return called_with


def _reading(signature: Signature) -> Any:
    """All arguments at once, when each is a number or a Bool."""
    if signature.params is None or any(one not in _FIELDS for one in signature.params):
        return None
    return Struct("=" + "".join(_FIELDS[one] for one in signature.params)).unpack_from


def _values(signature: Signature) -> Callable[[int, int, int], list[Any]]:
    """Arguments, one by one."""
    known = calls()
    if signature.params is None:

        def any_number(count: int, at: int, context: int) -> list[Any]:
            state = state_of(known.machine(context))
            return [lift(state, at + 16 * number) for number in range(count)]

        return any_number
    loads = [(16 * number, kind, _load(kind)) for number, kind in enumerate(signature.params)]
    if all(load is not None for _, _, load in loads):
        quick: list[tuple[int, Any]] = [(offset, load) for offset, _, load in loads]
        return lambda count, at, context: [load(at + offset) for offset, load in quick]

    def some(count: int, at: int, context: int) -> list[Any]:
        state = state_of(known.machine(context))
        return [lift(state, at + offset, kind) for offset, kind, _ in loads]

    return some


def _load(kind: Type) -> Callable[[int], Any] | None:
    """An argument that needs no machine to be read."""
    if kind == Type.STRING:
        return lambda at: string_at(quads[(at + 8) >> 3])
    if kind == Type.CHAR:
        return lambda at: chr(words[(at + 8) >> 2])
    if kind == Type.UNIT:
        return lambda at: None
    if kind in _FIELDS:
        read = Struct("=" + _FIELDS[kind]).unpack_from
        return lambda at: read(anything, at)[0]
    return None


def _writing(kind: Type, name: str) -> Callable[[Any, int, int], None]:
    """How a result goes out."""
    known, general = calls(), LOWER[kind]

    def write(value: Any, result: int, context: int) -> None:
        if value is not None or kind != Type.ANY:  # the result is Unit already
            try:
                general(state_of(known.machine(context)), value, result)
            except FusabiError:
                raise
            except (TypeError, ValueError, OverflowError) as error:
                raise type(error)(f"the result of {name}: {error}") from None

    def unit(value: Any, result: int, context: int) -> None:
        if value is not None:
            write(value, result, context)

    def i32(value: Any, result: int, context: int) -> None:
        if value.__class__ is int and _I32_MIN <= value <= _I32_MAX:
            LONG(anything, result, I32_KIND, value)
        else:
            write(value, result, context)

    def i64(value: Any, result: int, context: int) -> None:
        if value.__class__ is int and _I64_MIN <= value <= _I64_MAX:
            LONG(anything, result, I64_KIND, value)
        else:
            write(value, result, context)

    def f64(value: Any, result: int, context: int) -> None:
        if value.__class__ is float:
            DOUBLE(anything, result, F64_KIND, value)
        else:
            write(value, result, context)

    def text(value: Any, result: int, context: int) -> None:
        if value.__class__ is str and value.isascii():
            raw = value.encode()
            made = known.new_text(known.machine(context), raw, len(raw))
            if made:
                LONG(anything, result, OBJECT, made)
                return
        write(value, result, context)

    quick = {Type.UNIT: unit, Type.I32: i32, Type.I64: i64, Type.F64: f64, Type.STRING: text}
    return quick.get(kind, write)


def _failed(name: str, context: int, error: BaseException) -> int:
    """Tells the machine; the exception itself waits for whoever runs it."""
    try:
        state: State = state_of(calls().machine(context))
        text = state.fail(error)
    except Exception:
        text = told(error)
    code = int(error.code) if isinstance(error, FusabiError) and error.code else int(ErrorCode.NATIVE_FAILED)
    _raw["_f_fusabi_native_set_error"](context, code, text.encode("utf-8", "replace"))
    return ERROR
