"""What machines call when a function of the host's is written in Python."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

from abut._abi.ion import Kind, NativeStatus
from abut.ion._codec import decode, encode
from abut.ion._core import bytes_of, given, raw

if TYPE_CHECKING:
    from abut.ion._vm import VM

__all__ = ["Exit", "NativeFn", "machines", "thunk", "told"]

NativeFn = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_void_p, ctypes.c_void_p)
"""The C type of a function: `ion_native_fn`."""
_ERROR, _LATER = int(NativeStatus.ERROR), int(NativeStatus.LATER)
_NUMBER = int(Kind.NUMBER)

machines: WeakValueDictionary[int, VM] = WeakValueDictionary()
"""By their addresses, which calls of natives name."""


class Exit(Exception):
    """Raised by a native: the process that called it ends, for this reason."""

    def __init__(self, reason: Any = None) -> None:
        super().__init__(reason)
        self.reason = reason


def told(error: BaseException) -> str:
    """An exception in a line."""
    return f"{type(error).__name__}: {error}".replace("\0", " ")


def thunk(name: str, function: Callable[..., Any], is_async: bool) -> Callable[[int, int, int, Any], int]:
    """What C calls."""

    def called(call: int, count: int, values: int, data: Any) -> int:
        vm: VM | None = None
        try:
            address = raw["_f_ion_call_vm"](call)
            vm = machines.get(address) if address else None
            return _returned(call, function(*_arguments(count, values, vm)))
        except BaseException as error:
            return _failed(call, vm, error)

    def called_later(call: int, count: int, values: int, data: Any) -> int:
        vm: VM | None = None
        try:
            vm = machines.get(raw["_f_ion_call_vm"](call) or 0)
            ticket = raw["_f_ion_call_later"](call) if vm is not None else 0
            if vm is None or not ticket:
                raise RuntimeError(f"{name} answers later: only processes can wait for it")
            process = int(raw["_f_ion_call_process"](call))
            vm._answer_later(ticket, process, function(*_arguments(count, values, vm)))
            return _LATER
        except BaseException as error:
            return _failed(call, vm, error)

    return called_later if is_async else called


def _arguments(count: int, values: int, vm: VM | None) -> list[Any]:
    if not count:
        return []
    handles = (ctypes.c_void_p * count).from_address(values)
    return [_value(one, vm) for one in handles]


def _value(handle: Any, vm: VM | None) -> Any:
    if raw["_f_ion_value_kind"](handle) == _NUMBER:
        return raw["_f_ion_value_as_number"](handle)
    return decode(bytes_of(handle), vm)


def _returned(call: int, result: Any) -> int:
    if type(result) is float:
        return int(raw["_f_ion_call_return"](call, raw["_f_ion_value_number"](result)))
    return int(raw["_f_ion_call_return"](call, given(encode(result))))


def _failed(call: int, vm: VM | None, error: BaseException) -> int:
    """What the process gets; what is no Exception, such as Ctrl-C, is for whoever runs the machine."""
    if isinstance(error, Exit):
        try:
            return int(raw["_f_ion_call_exit"](call, given(encode(error.reason))))
        except Exception as wrong:
            error = wrong
    if vm is not None and not isinstance(error, Exception):
        vm._raise_later(error)
    raw["_f_ion_call_fail"](call, told(error).encode("utf-8", "replace"))
    return _ERROR
