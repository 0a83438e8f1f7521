"""Calls of the native library: values as bytes, and what its errors are in Python."""

from __future__ import annotations

import ctypes
from typing import Any

from abut._abi import ion as _abi
from abut._abi.ion import ErrorCode, Status
from abut._shown import one_line
from abut.ion import _errors as errors

__all__ = [
    "Given", "Made", "blank", "bytes_of", "checked", "encoded", "failure", "given", "raw", "show",
    "taken_bytes", "viewed",
]  # fmt: skip

raw: Any = vars(_abi)
"""The library's functions as `_f_ion_...`, without conversions."""
_FORMATS: dict[int, type[errors.IonFormatError]] = {
    ErrorCode.LIMIT: errors.IonLimitError,
    ErrorCode.UNSUPPORTED: errors.UnsupportedVersion,
    ErrorCode.CODE: errors.CodeError,
}
_OTHERS: dict[int, type[errors.IonError]] = {
    ErrorCode.MISSING: errors.FunctionNotFound,
    ErrorCode.MEMORY: errors.IonMemoryError,
    ErrorCode.BUSY: errors.BusyError,
    ErrorCode.OPTION: errors.OptionError,
    ErrorCode.TOO_DEEP: errors.IonValueError,
    ErrorCode.TOO_LARGE: errors.IonValueError,
    ErrorCode.NO_FUNCTION: errors.FunctionNotFound,
    ErrorCode.NO_PROCESS: errors.ProcessNotFound,
    ErrorCode.NATIVE_FAILED: errors.IonNativeError,
    ErrorCode.ARITY: errors.IonNativeError,
    ErrorCode.TYPE: errors.IonNativeError,
}
_STATUSES: dict[int, type[errors.IonError]] = {
    Status.OOM: errors.IonMemoryError,
    Status.NOT_FOUND: errors.FunctionNotFound,
    Status.BUSY: errors.BusyError,
    Status.TIMED_OUT: errors.TimedOut,
    Status.CLOSED: errors.DoorClosed,
    Status.RUNTIME_ERROR: errors.IonNativeError,
}


def failure(status: int, error: Any) -> errors.IonError:
    """The exception for a call that gave this."""
    code = int(error._code_)
    message = one_line((error._message_ or b"").decode("utf-8", "replace")) or _name(status, code)
    function = (error._function_ or b"").decode("utf-8", "replace") or None
    if status == Status.INVALID_PROGRAM and code not in (ErrorCode.MISSING, ErrorCode.NO_FUNCTION):
        return _refused(code, message, function, error)
    return (_OTHERS.get(code) or _STATUSES.get(status) or errors.IonValueError)(message)


def _refused(code: int, message: str, function: str | None, error: Any) -> errors.IonFormatError:
    """A program that is none."""
    line = int(error._line_) or None
    offset = int(error._offset_) if line is None and function is None else None
    usual = errors.IonTextError if message.startswith("line ") else errors.IonFormatError
    made = _FORMATS.get(code, usual)(message, offset, line=line)
    if isinstance(made, errors.CodeError):
        made.function = function
        made.instruction = int(error._instruction_) if int(error._instruction_) >= 0 else None
    return made


def _name(status: int, code: int) -> str:
    number = ErrorCode._value2member_map_.get(code)
    if number is not None and code:
        return str(number.name).lower().replace("_", " ")
    return str(Status(status).name).lower().replace("_", " ")


def blank(kind: Any) -> Any:
    """A record of the library's with nothing in it; the generated makers set every field."""
    return kind.from_buffer(bytearray(ctypes.sizeof(kind)))


def checked(status: int, error: Any) -> None:
    """Raises what a call failed with."""
    if status:
        raise failure(status, error)


def encoded(name: str, what: str = "name") -> bytes:
    """A text as C takes it."""
    if not isinstance(name, str):
        raise TypeError(f"{what}: expected str, got {type(name).__name__}")
    if "\0" in name:
        raise errors.IonValueError(f"{what}: {one_line(name)} has a NUL byte, which would end it early")
    return name.encode()


def viewed(data: bytes) -> Any:
    """Bytes for a call, which must live as long as it."""
    return raw["_View"](ctypes.cast(ctypes.c_char_p(data), ctypes.c_void_p).value, len(data))


def taken_bytes(blob: Any) -> bytes:
    """The bytes of a blob that a call made, which is given back."""
    try:
        view = raw["_f_ion_blob_bytes"](blob)
        return ctypes.string_at(view.ptr, view.len) if view.len else b""
    finally:
        raw["_f_ion_blob_free"](blob)


def bytes_of(handle: int) -> bytes:
    """A value of the library's as bytes."""
    blob, error = ctypes.c_void_p(), blank(_abi.Error)
    checked(raw["_f_ion_value_encode"](handle, ctypes.byref(blob), ctypes.byref(error)), error)
    return taken_bytes(blob)


class Made:
    """A value that the library made for a call: bytes in, and given back at the end of a `with` block."""

    __slots__ = ("handle",)

    def __init__(self, data: bytes) -> None:
        self.handle = given(data)

    def __enter__(self) -> int:
        return self.handle

    def __exit__(self, *exc: object) -> None:
        raw["_f_ion_value_free"](self.handle)


def given(data: bytes) -> int:
    """A value of the library's made of bytes; whoever it is handed to, or `ion_value_free`, ends it."""
    made, error = ctypes.c_void_p(), blank(_abi.Error)
    status = raw["_f_ion_value_decode"](viewed(data), ctypes.byref(made), ctypes.byref(error))
    if status:
        raise failure(status, error)
    return made.value or 0


def show(value: Any) -> str:
    """A value as programs print it.

    >>> show([1, 2.5, "text", None, {"a": (True, 2j)}])
    '[1, 2.5, text, (), {a: (true, 0+2i)}]'
    """
    from abut.ion._codec import encode

    with Made(encode(value)) as handle:
        text: bytes = raw["_f_ion_value_show"](handle)
        return text.decode("utf-8", "replace")


class Given:
    """Room for a value that a call gives; `take` reads it and gives it back."""

    __slots__ = ("cell",)

    def __init__(self) -> None:
        self.cell = ctypes.c_void_p()

    @property
    def at(self) -> Any:
        return ctypes.byref(self.cell)

    def take(self) -> bytes | None:
        """The bytes; None when there is no value."""
        handle = self.cell.value
        if handle is None:
            return None
        try:
            return bytes_of(handle)
        finally:
            self.cell.value = None
            raw["_f_ion_value_free"](handle)
