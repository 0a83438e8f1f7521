"""The tier without a compiler: the core writes built-in functions, and ctypes does what they leave.

Emitted code reads ints, floats and bytes where this interpreter keeps them. Where that is, is found by
looking at objects whose value is known, and believed only when everything fits.
"""

from __future__ import annotations

import ctypes
import struct
import sys
import weakref
from functools import lru_cache
from typing import Any

from abut._errors import NativeError
from abut.native import abi, codes, direct, portable
from abut.native.codes import CELLS, TEXT
from abut.native.tiers import CtypesTier

__all__ = ["EmitTier", "layout"]

_abi = abi._abi
_api = ctypes.pythonapi
METH_FASTCALL = 0x80
NUMBER, TEXT_STEP, BYTES, OBJECT = range(4)
NO_RESULT, NUMBER_RESULT = 0, 1
NOWHERE = 255
_NO_TYPE = ctypes.c_char()
"""A type that nothing has."""


class _Method(ctypes.Structure):
    """PyMethodDef."""

    _fields_ = [
        ("name", ctypes.c_char_p),
        ("call", ctypes.c_void_p),
        ("flags", ctypes.c_int),
        ("doc", ctypes.c_char_p),
    ]


_new = ctypes.PYFUNCTYPE(ctypes.py_object, ctypes.c_void_p, ctypes.py_object, ctypes.py_object)(
    ("PyCFunction_NewEx", _api)
)


@lru_cache(maxsize=None)
def _symbol(name: str) -> int:
    return ctypes.cast(getattr(_api, name), ctypes.c_void_p).value or 0


def _word(thing: Any, offset: int, size: int = 8) -> int:
    return int.from_bytes(ctypes.string_at(id(thing) + offset, size), "little")


def _find(thing: Any, pattern: bytes, start: int, step: int = 8) -> int:
    """Where in an object some bytes are; RuntimeError when they are nowhere near."""
    for offset in range(start, 64, step):
        if ctypes.string_at(id(thing) + offset, len(pattern)) == pattern:
            return offset
    raise RuntimeError("this interpreter keeps its objects in an unknown way")


def _integers(type_offset: int) -> Any:
    """Style, offset of the tag or size, offset of the digits."""
    one, two = 0x2ABCDEF1, (7 << 30) | 5
    digits = _find(one, struct.pack("<I", one), type_offset + 8, 4)
    tag = type_offset + 8
    tags = [_word(number, tag) for number in (one, -one, two, -two, 0, 1 << 60)]
    if sys.int_info.bits_per_digit != 30 or _word(two, digits) != (7 << 32) | 5:
        raise RuntimeError("this interpreter's integers have unknown digits")
    if [tag & ~4 for tag in tags] == [8, 10, 16, 18, 1, 24]:
        return 2, tag, digits
    if tags == [1, (1 << 64) - 1, 2, (1 << 64) - 2, 0, 3]:
        return 1, tag, digits
    raise RuntimeError("this interpreter's integers are of an unknown kind")


@lru_cache(maxsize=None)
def layout() -> Any:
    """Where this interpreter keeps things; RuntimeError when it cannot be told."""
    if sys.implementation.name != "cpython" or ctypes.sizeof(ctypes.c_void_p) != 8:
        raise RuntimeError("built-ins are emitted for CPython on 64 bits only")
    if getattr(sys, "_is_gil_enabled", lambda: True)() is False:
        raise RuntimeError("built-ins are emitted for interpreters with a global lock only")
    found = _abi.PythonLayout()
    found._size_ = ctypes.sizeof(found)
    place = _find(12345678, struct.pack("<Q", id(int)), 8)
    if any(_word(thing, place) != id(type(thing)) for thing in (1.5, b"abut", bytearray(1), None, "x")):
        raise RuntimeError("this interpreter's objects do not say their types")
    found._type_offset_, found._refcount_offset_ = place, 0
    found._long_style_, found._long_tag_, found._long_digits_ = _integers(place)
    found._float_value_ = _find(1.234567, struct.pack("<d", 1.234567), place + 8)
    raw = b"\x11\x22abut's own bytes"
    found._bytes_size_ = _find(raw, struct.pack("<Q", len(raw)), place + 8)
    found._bytes_data_ = _find(raw, raw + b"\0", place + 8)
    found.counts_none = sys.version_info < (3, 12)
    found._int_type_, found._float_type_, found._bytes_type_ = id(int), id(float), id(bytes)
    found._bytearray_type_ = ctypes.addressof(_NO_TYPE)
    found._true_object_, found._false_object_, found._none_object_ = id(True), id(False), id(None)
    found._from_i64_ = _symbol("PyLong_FromLongLong")
    found._from_u64_ = _symbol("PyLong_FromUnsignedLongLong")
    found._from_f64_ = _symbol("PyFloat_FromDouble")
    return found


class EmittedFunction(portable.Function):
    """What stands behind an emitted built-in, and does what that leaves: it is the slow way."""

    tier = "emit"
    _code = _closing = 0

    def emit(self) -> None:
        """Has the built-in written, where that can be done."""
        steps = self._steps()
        if steps is None or self._releases or self._saves or not abi.jit():
            return
        try:
            self._code = abi.emit_python(self._plan, layout(), self._described(steps))
        except (NativeError, ValueError):
            return
        weakref.finalize(self, _free, self._code).atexit = False
        self.path = "emitted"
        doc = f"{self.name}({self.__text_signature__[1:]}\n--\n\n{self.__doc__}"
        self._method = _Method(self.name.encode(), self._code, METH_FASTCALL, doc.encode())

    @property
    def builtin(self) -> Any:
        if not self._code:
            return super().builtin
        return _new(ctypes.addressof(self._method), self, "abut.native")

    def close(self) -> None:
        super().close()
        if self._code and not self._closing:
            plan, steps = _shut()
            made = self._described(steps)
            made._step_count_, made._result_ = 1, NO_RESULT
            self._closing = self._method.call = abi.emit_python(plan, layout(), made)
            weakref.finalize(self, _free, self._closing).atexit = False

    def _described(self, steps: Any) -> Any:
        made = _abi.PythonFunction()
        made._size_, made._step_count_ = ctypes.sizeof(made), len(self._tree.parameters)
        made._steps_, made._target_, made._self__ = ctypes.addressof(steps), self.address, id(self)
        made._slow_ = _symbol("PyObject_VectorcallDict")
        result = self._tree.result.kind
        made._result_, made._result_kind_ = (NUMBER_RESULT if result else NO_RESULT), result
        return made

    def _steps(self) -> Any:
        """How arguments are read; None when there is one that only the slow way can read."""
        tree = self._tree
        result = direct.scalar(tree.result, result=True)
        if tree.variadic or self._catches or result in (direct.NONE, ctypes.c_char_p):
            return None  # text as a result needs to be copied
        steps = (_abi.PythonStep * max(1, len(tree.parameters)))()
        for at, one in enumerate(tree.parameters):
            if direct.scalar(one.type) is direct.NONE:
                return None
            steps[at]._slot_, steps[at]._second_ = at, NOWHERE
            steps[at]._kind_, steps[at]._element_ = _read(one.type), 1
        return steps


def _read(type: Any) -> int:
    if isinstance(type, codes.Pointer) and type.constant:
        if type.role == TEXT:
            return TEXT_STEP
        if type.role == CELLS and isinstance(type.target, codes.Number) and type.target.kind in (2, 3):
            return BYTES
    return NUMBER


def _free(*code: int) -> None:
    for place in code:
        abi.code_free(place)


@lru_cache(maxsize=None)
def _shut() -> Any:
    """A plan, and steps that no argument passes: what is made of them always takes the slow way."""
    steps = (_abi.PythonStep * 1)()
    steps[0]._kind_, steps[0]._second_, steps[0]._type__ = OBJECT, NOWHERE, ctypes.addressof(_NO_TYPE)
    return abi.Plan("v(p)"), steps


class EmitTier(CtypesTier):
    name = "emit"
    kind = EmittedFunction

    def __init__(self) -> None:
        super().__init__()
        layout()

    def wrapped(self, function: Any) -> Any:
        function.emit()
        return function.builtin
