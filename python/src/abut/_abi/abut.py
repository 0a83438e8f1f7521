"""abut 0.1.0 -- the C surface of libabut."""
from __future__ import annotations

import ctypes as _c
import enum as _enum
import typing as _t

from abut import _library


class Format(_enum.IntEnum):
    TEXT = 0
    COLOUR = 1
    JSON = 2


class Verdict(_enum.IntEnum):
    COMPATIBLE = 0
    API_BREAK = 1
    ABI_BREAK = 2


class EmitOptions(_enum.IntFlag):
    STANDALONE = 1
    EMBED = 2


class AbutError(Exception):
    status: int

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class AbutValueError(AbutError, ValueError): ...
class LimitError(AbutError): ...
class AbutLookupError(AbutError, LookupError): ...
class FindingsError(AbutError): ...


_ERRORS = {1: AbutValueError, 2: AbutValueError, 3: LimitError, 4: AbutLookupError, 5: AbutLookupError,
           6: AbutValueError, 7: FindingsError}


class _View(_c.Structure):
    _fields_ = [("ptr", _c.c_void_p), ("len", _c.c_size_t)]


class Error(_c.Structure):
    _fields_ = [("status", _c.c_int32), ("_reserved0", _c.c_uint32), ("offset", _c.c_uint64), ("message", _View)]


_H, _V, _E = _c.c_void_p, _View, _c.POINTER(Error)
_P = _c.POINTER(_View)
_U = _c.POINTER(_c.c_uint32)
_SIG: dict[str, tuple[_t.Any, tuple[_t.Any, ...]]] = {
    "abut_version": (_V, ()),
    "abut_manifest": (_V, ()),
    "abut_compiler_new": (_H, ()),
    "abut_compiler_free": (None, (_H,)),
    "abut_compiler_add_source": (_c.c_int32, (_H, _V, _V, _E)),
    "abut_compiler_load": (_c.c_int32, (_H, _V, _V, _E)),
    "abut_compiler_missing": (_V, (_H,)),
    "abut_compiler_check": (_c.c_int32, (_H, _U, _U, _E)),
    "abut_compiler_diagnostics": (_V, (_H, _c.c_int32)),
    "abut_compiler_pretty": (_c.c_int32, (_H, _P, _E)),
    "abut_compiler_assertions": (_c.c_int32, (_H, _V, _V, _P, _E)),
    "abut_compiler_diff": (_c.c_int32, (_H, _H, _c.c_int32, _c.POINTER(_c.c_int32), _P, _E)),
    "abut_compiler_emit": (_c.c_int32, (_H, _V, _c.c_uint32, _U, _E)),
    "abut_compiler_file": (_c.c_int32, (_H, _c.c_uint32, _P, _P, _E)),
}


class _Lib:
    def __getattr__(self, name: str) -> _t.Any:
        function = _library.load()[name]
        function.restype, function.argtypes = _SIG[name]
        setattr(self, name, function)
        return function


_lib = _Lib()


def _view(data: bytes) -> _View:
    view = _View(_c.cast(_c.c_char_p(data), _c.c_void_p).value, len(data))
    view.keep = data
    return view


def _bytes(view: _View) -> bytes:
    return _c.string_at(view.ptr, view.len) if view.len else b""


def _text(view: _View) -> str:
    return _bytes(view).decode()


def _check(status: int, function: str, error: Error) -> None:
    if status:
        raise _ERRORS.get(status, AbutError)(status, f"{function}: {_text(error.message)} (status {status})")


def version() -> str:
    return _text(_lib.abut_version())


def manifest() -> str:
    return _text(_lib.abut_manifest())


class Compiler:
    def __init__(self) -> None:
        self._h = _lib.abut_compiler_new()

    def close(self) -> None:
        h, self._h = self._h, None
        if h:
            _lib.abut_compiler_free(h)

    def __enter__(self) -> Compiler:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def __del__(self) -> None:
        if getattr(self, "_h", None):
            self.close()

    def _use(self) -> int:
        if not self._h:
            raise ValueError("Compiler is closed")
        return int(self._h)

    def _call(self, name: str, *arguments: _t.Any) -> None:
        error = Error()
        _check(getattr(_lib, name)(self._use(), *arguments, _c.byref(error)), name, error)

    def add_source(self, path: str, text: bytes) -> None:
        self._call("abut_compiler_add_source", _view(path.encode()), _view(text))

    def load(self, path: str, data: bytes) -> None:
        self._call("abut_compiler_load", _view(path.encode()), _view(data))

    def missing(self) -> str:
        return _text(_lib.abut_compiler_missing(self._use()))

    def check(self) -> tuple[int, int]:
        errors, warnings = _c.c_uint32(), _c.c_uint32()
        self._call("abut_compiler_check", _c.byref(errors), _c.byref(warnings))
        return errors.value, warnings.value

    def diagnostics(self, format: Format) -> str:
        return _text(_lib.abut_compiler_diagnostics(self._use(), format))

    def pretty(self) -> bytes:
        text = _View()
        self._call("abut_compiler_pretty", _c.byref(text))
        return _bytes(text)

    def assertions(self, target: str, headers: str) -> bytes:
        text = _View()
        self._call("abut_compiler_assertions", _view(target.encode()), _view(headers.encode()), _c.byref(text))
        return _bytes(text)

    def diff(self, newer: Compiler, format: Format) -> tuple[Verdict, str]:
        verdict, report = _c.c_int32(), _View()
        self._call("abut_compiler_diff", newer._use(), format, _c.byref(verdict), _c.byref(report))
        return Verdict(verdict.value), _text(report)

    def emit(self, language: str, options: EmitOptions) -> int:
        count = _c.c_uint32()
        self._call("abut_compiler_emit", _view(language.encode()), options, _c.byref(count))
        return count.value

    def file(self, index: int) -> tuple[str, bytes]:
        path, data = _View(), _View()
        self._call("abut_compiler_file", index, _c.byref(path), _c.byref(data))
        return _text(path), _bytes(data)
