"""The core's C functions, with their errors as exceptions.

What is made here is given back when nobody refers to it.
"""

from __future__ import annotations

import ctypes
from functools import lru_cache
from typing import Any, Dict, List, Optional, Tuple

from abut._abi import native as _typed
from abut._errors import LimitError, NativeError, Uncopied

__all__ = ["Closure", "Library", "Plan", "code_free", "declare", "emit_python", "jit", "set_jit"]

_abi: Any = _typed  # its private parts, too: they take addresses
AUTO, LIBFFI, TRAMPOLINE, STUB = range(4)
_ROOM = 1 << 14
_FLAG_CDECL, _FLAG_PYTHON, _FLAG_ERRNO = 1, 4, 8
_Call: Any = ctypes.CFUNCTYPE(None).__bases__[0]

HANDLER = ctypes.PYFUNCTYPE(None, *[ctypes.c_void_p] * 3)
"""Called with the lock taken: closures are called by anybody."""


@lru_cache(maxsize=512)
def prototype(result: Any, arguments: Optional[Tuple[Any, ...]], releases: bool, saves: bool) -> Any:
    """A ctypes function type; calls hold the interpreter's lock unless `releases`. Without `arguments` they
    are what they look like."""
    flags = _FLAG_CDECL | (0 if releases else _FLAG_PYTHON) | (_FLAG_ERRNO if saves else 0)
    space: Dict[str, Any] = {"_restype_": result, "_flags_": flags}
    if arguments is not None:
        space["_argtypes_"] = arguments
    return type("CFunction", (_Call,), space)


def _raise(status: int, error: Any, opening: bool = False) -> None:
    text = bytes(error._text_)[: error._len_].decode("utf-8", "replace") or "it is refused"
    if opening and status != _abi.Status.LIMIT_EXCEEDED:
        raise NativeError(text)
    kinds = {1: NativeError, 3: LimitError, 4: NativeError, 6: MemoryError}
    raise kinds.get(status, ValueError)(text)


def _text(text: str) -> Any:
    return _abi._text_in(text, "text")


class Library:
    """An open library. Never unloaded by going out of scope only: `close` does it."""

    def __init__(self, name: str) -> None:
        made, error = ctypes.c_void_p(), _abi.Error()
        status = _abi._f_native_library_open(_text(name), ctypes.byref(made), ctypes.byref(error))
        if status:
            _raise(status, error, opening=True)
        self.pointer = made.value

    @property
    def path(self) -> str:
        return str(_abi._text(_abi._f_native_library_path(self.pointer)))

    @property
    def table(self) -> bytes:
        return bytes(_abi._blob(_abi._f_native_library_table(self.pointer)))

    def symbol(self, name: str) -> int:
        found, error = ctypes.c_void_p(), _abi.Error()
        status = _abi._f_native_library_symbol(
            self.pointer, _text(name), ctypes.byref(found), ctypes.byref(error)
        )
        if status:
            _raise(status, error, opening=True)
        return found.value or 0

    def close(self) -> None:
        pointer, self.pointer = self.pointer, None
        if pointer:
            _abi._f_native_library_close(pointer)


class Plan(Uncopied):
    """A prepared signature."""

    def __init__(self, signature: str, path: int = AUTO) -> None:
        self._pointer = None
        made, error = ctypes.c_void_p(), _abi.Error()
        status = _abi._f_native_plan_new(_text(signature), path, ctypes.byref(made), ctypes.byref(error))
        if status:
            _raise(status, error)
        self._pointer = made.value
        self.address = _abi._f_native_plan_facts(made.value)
        self.facts = _abi.PlanFacts.from_address(self.address)
        self.code = str(_abi._text(self.facts._code_))
        self.path = int(self.facts._path_)
        slots = (_abi.Slot * self.facts._count_).from_address(self.facts._slots_ or self.address)
        self.slots: List[Any] = list(slots) if self.facts._count_ else []

    @property
    def pointer(self) -> int:
        return self._pointer or 0

    def __del__(self) -> None:
        if self._pointer:
            _abi._f_native_plan_free(self._pointer)


class Closure(Uncopied):
    """A C function that calls `handler`, a C function itself: HANDLER."""

    def __init__(self, plan: Plan, handler: Any) -> None:
        self._pointer = None
        made, error = ctypes.c_void_p(), _abi.Error()
        status = _abi._f_native_closure_new(
            plan.pointer, AUTO, ctypes.cast(handler, ctypes.c_void_p), None,
            ctypes.byref(made), ctypes.byref(error),
        )  # fmt: skip
        if status:
            _raise(status, error)
        self._pointer, self._kept = made.value, (plan, handler)
        self.address: int = _abi._f_native_closure_code(made.value)

    def close(self) -> None:
        pointer, self._pointer = self._pointer, None
        if pointer:
            _abi._f_native_closure_free(pointer)

    def __del__(self) -> None:
        if getattr(self, "_pointer", None):
            self.close()


def declare(text: str) -> Tuple[List[Tuple[str, str]], List[Tuple[str, str]], List[Tuple[str, int]]]:
    """Functions and types by name with their codes, and constants, of C declarations."""
    size = _ROOM
    while True:
        room, needed, error = ctypes.create_string_buffer(size), ctypes.c_size_t(), _abi.Error()
        status = _abi._f_native_declare(
            _text(text), ctypes.addressof(room), size, ctypes.byref(needed), ctypes.byref(error)
        )
        if not status:
            break
        if status != _abi.Status.LIMIT_EXCEEDED or needed.value <= size:
            _raise(status, error)
        size = needed.value
    functions, types, constants = [], [], []
    for line in room.raw[: needed.value].decode().splitlines():
        name, _, rest = line.partition("\t")
        if name[0] == ":":
            types.append((name[1:], rest))
        elif name[0] == "=":
            constants.append((name[1:], int(rest)))
        else:
            functions.append((name, rest))
    return functions, types, constants


def jit() -> bool:
    return bool(_abi._f_native_jit())


def set_jit(enabled: bool) -> bool:
    return bool(_abi._f_native_set_jit(enabled))


def emit_python(plan: Plan, layout: Any, function: Any) -> int:
    """Code of a built-in function; NativeError where there is none."""
    code, error = ctypes.c_void_p(), _abi.Error()
    status = _abi._f_native_emit_python(
        plan.pointer, ctypes.byref(layout), ctypes.byref(function), ctypes.byref(code), ctypes.byref(error)
    )
    if status:
        _raise(status, error)
    return code.value or 0


def code_free(code: int) -> None:
    _abi._f_native_code_free(code)


def plan_map(plan: Plan, target: int, count: int, columns: Any, result: Any) -> None:
    error = _abi.Error()
    status = _abi._f_native_plan_map(
        plan.pointer, target, count, ctypes.addressof(columns),
        None if result is None else ctypes.addressof(result), ctypes.byref(error),
    )  # fmt: skip
    if status:
        _raise(status, error)
