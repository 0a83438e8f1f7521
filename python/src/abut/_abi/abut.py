# Generated from abut.abi by abut; do not edit.
"""abut 0.1.0 -- The C surface of libabut: what this library is, and the descriptor compiler.

No call reads or writes a file. A compiler is fed with bytes (a root descriptor first, then the packages that it
uses), asked for findings, and then for files, reports and facts; the caller does all input and output.

Texts are UTF-8 and not NUL terminated. What a call gives back is borrowed from the receiver until the next call
with the same receiver; what a free function gives back lives as long as the library. A compiler is not safe for
use by two threads at once; different compilers are independent.
"""
from __future__ import annotations

import ctypes as _c
import enum as _enum
import typing as _t

from abut.rt.values import *
from abut.rt.objects import *
from abut.rt.library import *

if _t.TYPE_CHECKING:
    from _typeshed import ReadableBuffer as _Buffer, WriteableBuffer as _Writable

__all__ = [
    "AbutError", "AbutLookupError", "AbutValueError", "Compiler", "EmitOptions", "Error",
    "FindingsError", "Format", "LimitError", "Status", "Verdict", "manifest", "version",
]


class Status(_enum.IntEnum):
    """How a call went."""
    OK = 0
    TRUNCATED = 1  #: the input ends too early
    MALFORMED = 2  #: the input breaks the rules of its format
    LIMIT_EXCEEDED = 3  #: the input is larger than a limit allows
    NOT_FOUND = 4  #: no such language, target or file
    UNSUPPORTED = 5  #: nothing here can read or express that
    INVALID_ARGUMENT = 6  #: an argument breaks the contract of the call
    HAS_ERRORS = 7  #: the descriptor has errors: ask for the diagnostics


class Format(_enum.IntEnum):
    """How a report is written."""
    TEXT = 0  #: for people
    COLOUR = 1  #: for people at a terminal (ANSI colours)
    JSON = 2  #: for programs


class Verdict(_enum.IntEnum):
    """What a newer descriptor does to the callers of an older one."""
    COMPATIBLE = 0  #: nothing breaks
    API_BREAK = 1  #: sources must change
    ABI_BREAK = 2  #: binaries must be rebuilt


class EmitOptions(_enum.IntFlag):
    """How files are rendered."""
    STANDALONE = 1  #: Python: carry the small runtime inside the module instead of importing abut.rt
    EMBED = 2  #: C, Zig, Rust, Swift: carry the schema table in the section .abi_schema




class AbutError(Exception):
    """Base of the errors that abut reports; .status has the code."""
    status: int

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class AbutValueError(AbutError, ValueError):
    """the input ends too early"""


class LimitError(AbutError):
    """the input is larger than a limit allows"""


class AbutLookupError(AbutError, LookupError):
    """no such language, target or file"""


class FindingsError(AbutError):
    """the descriptor has errors: ask for the diagnostics"""


_check_Status = _Checker(AbutError, {0, 1, 2, 3, 4, 5, 6, 7}, {
    1: (AbutValueError, "the input ends too early"),
    2: (AbutValueError, "the input breaks the rules of its format"),
    3: (LimitError, "the input is larger than a limit allows"),
    4: (AbutLookupError, "no such language, target or file"),
    5: (AbutLookupError, "nothing here can read or express that"),
    6: (AbutValueError, "an argument breaks the contract of the call"),
    7: (FindingsError, "the descriptor has errors: ask for the diagnostics"),
})


class Error(_Structure):
    """Where and why a call failed. The message is borrowed like every other result."""
    _fields_ = [
        ("_status_", _c.c_int32),
        ("_reserved0", _c.c_uint32),
        ("_offset_", _c.c_uint64),
        ("_message_", _View),
    ]
    _names = ("status", "offset", "message",)
    status: Status | int = _field("_status_", lambda v: _member(Status, v), lambda v, k: _as_int(v, -2147483648, 2147483647, "status"))
    offset: int = _int_field("_offset_", 0, 18446744073709551615)  #: byte offset in the input; 0 where there is none
    message: str = _field("_message_", lambda v: _text(v), lambda v, k: _text_view(v, k, "message"))  #: one line

    def __init__(self, status: Status | int | None = None, offset: int = 0, message: str | None = None) -> None:
        super().__init__()
        if status is not None:
            self.status = status
        self.offset = offset
        if message is not None:
            self.message = message


_check_layouts("abut", "abut.abi",
    (Error, 32, {"_reserved0": 4, "_offset_": 8, "_message_": 16}),
)


_library = _Library("abut", "0.1.0", "abut.abi", "abut", "ABUT_LIBRARY", "abut_abi", globals(), lambda: _SCHEMA)
_f_abut_version = _library.function("_f_abut_version", "abut_version", 0x49c03b73d48e9251, _View)
_f_abut_manifest = _library.function("_f_abut_manifest", "abut_manifest", 0x49c03b73d48e9251, _View)
_f_abut_compiler_new = _library.function("_f_abut_compiler_new", "abut_compiler_new", 0x3de061ebcd052816, _c.c_void_p)
_f_abut_compiler_free = _library.function("_f_abut_compiler_free", "abut_compiler_free", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_abut_compiler_add_source = _library.function("_f_abut_compiler_add_source", "abut_compiler_add_source", 0xdfb798516a8ab4ba, _c.c_int32, _c.c_void_p, _TextIn, _View, _c.c_void_p)
_f_abut_compiler_load = _library.function("_f_abut_compiler_load", "abut_compiler_load", 0xdfb798516a8ab4ba, _c.c_int32, _c.c_void_p, _TextIn, _View, _c.c_void_p)
_f_abut_compiler_missing = _library.function("_f_abut_compiler_missing", "abut_compiler_missing", 0x86c7553b80112f11, _View, _c.c_void_p)
_f_abut_compiler_check = _library.function("_f_abut_compiler_check", "abut_compiler_check", 0xf23122007c56c8d0, _c.c_int32, _c.c_void_p, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_abut_compiler_diagnostics = _library.function("_f_abut_compiler_diagnostics", "abut_compiler_diagnostics", 0x079fe0f5aefce92e, _View, _c.c_void_p, _Int)
_f_abut_compiler_pretty = _library.function("_f_abut_compiler_pretty", "abut_compiler_pretty", 0x8cedc818de8ae2dc, _c.c_int32, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_abut_compiler_assertions = _library.function("_f_abut_compiler_assertions", "abut_compiler_assertions", 0xb6977deca26d505f, _c.c_int32, _c.c_void_p, _TextIn, _TextIn, _c.c_void_p, _c.c_void_p)
_f_abut_compiler_diff = _library.function("_f_abut_compiler_diff", "abut_compiler_diff", 0xb6d48506438d9fad, _c.c_int32, _c.c_void_p, _c.c_void_p, _Int, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_abut_compiler_emit = _library.function("_f_abut_compiler_emit", "abut_compiler_emit", 0x839b208ed9a34daa, _c.c_int32, _c.c_void_p, _TextIn, _Int, _c.c_void_p, _c.c_void_p)
_f_abut_compiler_file = _library.function("_f_abut_compiler_file", "abut_compiler_file", 0xdd9bac7d9148a612, _c.c_int32, _c.c_void_p, _Int, _c.c_void_p, _c.c_void_p, _c.c_void_p)


class Compiler(_Handle):
    """A descriptor on its way through the compiler."""
    __slots__ = ()

    def _release(self, address: int) -> None:
        _f_abut_compiler_free(address)

    def __init__(self) -> None:
        """Makes an empty compiler; NULL when memory is short."""
        self._start()
        _r: _t.Any = _f_abut_compiler_new()
        if _r is None:
            raise MemoryError("abut_compiler_new" " returned NULL")
        self._h = _r

    def add_source(self, path: str, text: _Buffer) -> None:
        """Adds a descriptor's text; the first one is the root, the others are found by their package name.
        The path is for messages only.
        """
        _keep: list[_t.Any] = []
        _o3 = Error()
        _st: int = _f_abut_compiler_add_source(self._use(), _text_in(path, "path"), _bytes_in(text, _keep, "text"), _c.byref(_o3))
        if _st:
            _check_Status(_st, "abut_compiler_add_source", _detail(_o3))

    def load(self, path: str, data: _Buffer) -> None:
        """Takes JSON IR, a schema table, or a library that carries one, instead of sources."""
        _keep: list[_t.Any] = []
        _o3 = Error()
        _st: int = _f_abut_compiler_load(self._use(), _text_in(path, "path"), _bytes_in(data, _keep, "data"), _c.byref(_o3))
        if _st:
            _check_Status(_st, "abut_compiler_load", _detail(_o3))

    def missing(self) -> str:
        """Names of the packages that a `use` needs and nobody gave, one a line, in the order of need."""
        _r: _t.Any = _f_abut_compiler_missing(self._use())
        _result: str = _text(_r)
        return _result

    def check(self) -> tuple[int, int]:
        """Compiles what was added. Findings are no failure: they are counted here and told by `diagnostics`."""
        _o1 = _c.c_uint32()
        _o2 = _c.c_uint32()
        _o3 = Error()
        _st: int = _f_abut_compiler_check(self._use(), _c.byref(_o1), _c.byref(_o2), _c.byref(_o3))
        if _st:
            _check_Status(_st, "abut_compiler_check", _detail(_o3))
        return _o1.value, _o2.value

    def diagnostics(self, format: Format | int) -> str:
        """The findings of the last check, emission or pretty print."""
        if not -2147483648 <= (format := _index(format)) <= 2147483647:
            _outside("format", format, -2147483648, 2147483647)
        _r: _t.Any = _f_abut_compiler_diagnostics(self._use(), format)
        _result: str = _text(_r)
        return _result

    def pretty(self) -> bytes:
        """The root descriptor in the one canonical style, comments kept."""
        _o1 = _View()
        _o2 = Error()
        _st: int = _f_abut_compiler_pretty(self._use(), _c.byref(_o1), _c.byref(_o2))
        if _st:
            _check_Status(_st, "abut_compiler_pretty", _detail(_o2))
        _result: bytes = _blob(_o1)
        return _result

    def assertions(self, target: str, headers: str) -> bytes:
        """C source that a C compiler for `target` (a clang triple) accepts exactly when every layout is right.
        With `headers` (as in `#include`, one a line) it is about the types of those instead of its own copies.
        """
        _o3 = _View()
        _o4 = Error()
        _st: int = _f_abut_compiler_assertions(self._use(), _text_in(target, "target"), _text_in(headers, "headers"), _c.byref(_o3), _c.byref(_o4))
        if _st:
            _check_Status(_st, "abut_compiler_assertions", _detail(_o4))
        _result: bytes = _blob(_o3)
        return _result

    def diff(self, newer: Compiler, format: Format | int) -> tuple[Verdict | int, str]:
        """Compares with a newer descriptor; the report belongs to `self`."""
        _keep: list[_t.Any] = []
        if not -2147483648 <= (format := _index(format)) <= 2147483647:
            _outside("format", format, -2147483648, 2147483647)
        _o3 = _c.c_int32()
        _o4 = _View()
        _o5 = Error()
        _st: int = _f_abut_compiler_diff(self._use(), _record(newer, Compiler, "newer")._use(), format, _c.byref(_o3), _c.byref(_o4), _c.byref(_o5))
        if _st:
            _check_Status(_st, "abut_compiler_diff", _detail(_o5))
        return _member(Verdict, _o3.value), _text(_o4)

    def emit(self, language: str, options: EmitOptions | int) -> int:
        """Renders into one language; `file` gives the files of the last emission by index."""
        if not 0 <= (options := _index(options)) <= 4294967295:
            _outside("options", options, 0, 4294967295)
        _o3 = _c.c_uint32()
        _o4 = Error()
        _st: int = _f_abut_compiler_emit(self._use(), _text_in(language, "language"), options, _c.byref(_o3), _c.byref(_o4))
        if _st:
            _check_Status(_st, "abut_compiler_emit", _detail(_o4))
        _result: int = _o3.value
        return _result

    def file(self, index: int) -> tuple[str, bytes]:
        """A file of the last emission: a relative path that never leaves the output folder, and its bytes."""
        if not 0 <= (index := _index(index)) <= 4294967295:
            _outside("index", index, 0, 4294967295)
        _o2 = _View()
        _o3 = _View()
        _o4 = Error()
        _st: int = _f_abut_compiler_file(self._use(), index, _c.byref(_o2), _c.byref(_o3), _c.byref(_o4))
        if _st:
            _check_Status(_st, "abut_compiler_file", _detail(_o4))
        return _text(_o2), _blob(_o3)


def version() -> str:
    """The version of this library, e.g. `0.1.0`."""
    _r: _t.Any = _f_abut_version()
    _result: str = _text(_r)
    return _result


def manifest() -> str:
    """What this library is, as JSON: version, kind of build, languages, targets, and the families of its C surface
    with their api hashes.
    """
    _r: _t.Any = _f_abut_manifest()
    _result: str = _text(_r)
    return _result


_SCHEMA = (
    '{"abi":1,"package":"abut","version":"0.1.0","doc":"The C surface of libabut: what this library is, and the descriptor compiler.\\n\\nNo call reads or writes a file. A compiler is fed with bytes (a root descriptor first, then the packages that it\\nuses), asked for findings, and then for files, reports and facts; the caller does all input and output.\\n\\nTexts are UTF-8 and not NUL terminated. What a call gives back is borrowed from the receiver until the next call\\nwith the same receiver; what a free function gives back lives as long as the library. A compiler is not safe for\\nuse by two threads at once; different compilers are independent.","prefix":"abut_","library":"abut","model":{"ptr":8,"endian":"little","target":"x86_64-unknown-linux-gnu"},"api":"sha256-64:65c2a966f33ef8b9",'
    '"uses":[],'
    '"types":['
    '{"name":"Status","c":"abut_status","kind":"status","size":4,"align":4,"layout":"sha256-64:e7ec0c0bfc479795","repr":"i32","open":true,"cprefix":"ABUT_","values":[{"name":"ok","value":0,"c":"ABUT_OK"},{"name":"truncated","value":1,"raises":"ValueError","c":"ABUT_TRUNCATED","doc":"the input ends too early"},{"name":"malformed","value":2,"raises":"ValueError","c":"ABUT_MALFORMED","doc":"the input breaks the rules of its format"},{"name":"limit_exceeded","value":3,"raises":"LimitError","c":"ABUT_LIMIT_EXCEEDED","doc":"the input is larger than a limit allows"},{"name":"not_found","value":4,"raises":"LookupError","c":"ABUT_NOT_FOUND","doc":"no such language, target or file"},{"name":"unsupported","value":5,"raises":"LookupError","c":"ABUT_UNSUPPORTED","doc":"nothing here can read or express that"},{"name":"invalid_argument","value":6,"raises":"ValueError","c":"ABUT_INVALID_ARGUMENT","doc":"an argument breaks the contract of the call"},{"name":"has_errors","value":7,"raises":"FindingsError","c":"ABUT_HAS_ERRORS","doc":"the descriptor has errors: ask for the diagnostics"}],"doc":"How a call went.","names":{"c":"abut_status"}},'
    '{"name":"Error","c":"abut_error","kind":"record","size":32,"align":8,"layout":"sha256-64:bc85743f025f2bda","fields":[{"name":"status","type":"Status","offset":0,"size":4,"align":4,"c":"status"},{"name":"_reserved0","type":"u32","offset":4,"size":4,"align":4,"c":"_reserved0","reserved":true,"hidden":true},{"name":"offset","type":"u64","offset":8,"size":8,"align":8,"c":"offset","doc":"byte offset in the input; 0 where there is none"},{"name":"message","type":"str","offset":16,"size":16,"align":8,"c":"message","doc":"one line"}],"doc":"Where and why a call failed. The message is borrowed like every other result.","names":{"c":"abut_error"}},'
    '{"name":"Format","c":"abut_format","kind":"enum","size":4,"align":4,"layout":"sha256-64:e7ec0c0bfc479795","repr":"i32","open":true,"cprefix":"ABUT_FORMAT_","values":[{"name":"text","value":0,"c":"ABUT_FORMAT_TEXT","doc":"for people"},{"name":"colour","value":1,"c":"ABUT_FORMAT_COLOUR","doc":"for people at a terminal (ANSI colours)"},{"name":"json","value":2,"c":"ABUT_FORMAT_JSON","doc":"for programs"}],"doc":"How a report is written.","names":{"c":"abut_format"}},'
    '{"name":"Verdict","c":"abut_verdict","kind":"enum","size":4,"align":4,"layout":"sha256-64:e7ec0c0bfc479795","repr":"i32","open":true,"cprefix":"ABUT_VERDICT_","values":[{"name":"compatible","value":0,"c":"ABUT_VERDICT_COMPATIBLE","doc":"nothing breaks"},{"name":"api_break","value":1,"c":"ABUT_VERDICT_API_BREAK","doc":"sources must change"},{"name":"abi_break","value":2,"c":"ABUT_VERDICT_ABI_BREAK","doc":"binaries must be rebuilt"}],"doc":"What a newer descriptor does to the callers of an older one.","names":{"c":"abut_verdict"}},'
    '{"name":"EmitOptions","c":"abut_emit_options","kind":"flags","size":4,"align":4,"layout":"sha256-64:aeed3f4cd81e4f1d","repr":"u32","open":true,"cprefix":"ABUT_EMIT_OPTIONS_","values":[{"name":"standalone","value":1,"bit":0,"c":"ABUT_EMIT_OPTIONS_STANDALONE","doc":"Python: carry the small runtime inside the module instead of importing abut.rt"},{"name":"embed","value":2,"bit":1,"c":"ABUT_EMIT_OPTIONS_EMBED","doc":"C, Zig, Rust, Swift: carry the schema table in the section .abi_schema"}],"doc":"How files are rendered.","names":{"c":"abut_emit_options"}},'
    '{"name":"Compiler","c":"abut_compiler","kind":"handle","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","drop":"Compiler.free","threads":"confined","doc":"A descriptor on its way through the compiler.","names":{"c":"abut_compiler"}}],'
    '"constants":[],'
    '"functions":['
    '{"name":"version","symbol":"abut_version","conv":"c","sig":"sha256-64:49c03b73d48e9251","signature_id":1237334899,"params":[],"returns":"str","doc":"The version of this library, e.g. `0.1.0`."},'
    '{"name":"manifest","symbol":"abut_manifest","conv":"c","sig":"sha256-64:49c03b73d48e9251","signature_id":1237334899,"params":[],"returns":"str","doc":"What this library is, as JSON: version, kind of build, languages, targets, and the families of its C surface\\nwith their api hashes."},'
    '{"name":"Compiler.new","on":"Compiler","symbol":"abut_compiler_new","conv":"c","sig":"sha256-64:3de061ebcd052816","signature_id":1038115307,"params":[],"returns":{"type":"Compiler","nullable":true,"own":"own"},"doc":"Makes an empty compiler; NULL when memory is short."},'
    '{"name":"Compiler.free","on":"Compiler","symbol":"abut_compiler_free","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":{"type":"Compiler","own":"own"},"self":true}],"doc":"Releases it with everything that it lent."},'
    '{"name":"Compiler.add_source","on":"Compiler","symbol":"abut_compiler_add_source","conv":"c","sig":"sha256-64:dfb798516a8ab4ba","signature_id":3753351249,"params":[{"name":"self","type":"Compiler","self":true},{"name":"path","type":"str"},{"name":"text","type":"bytes"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Adds a descriptor\'s text; the first one is the root, the others are found by their package name.\\nThe path is for messages only."},'
    '{"name":"Compiler.load","on":"Compiler","symbol":"abut_compiler_load","conv":"c","sig":"sha256-64:dfb798516a8ab4ba","signature_id":3753351249,"params":[{"name":"self","type":"Compiler","self":true},{"name":"path","type":"str"},{"name":"data","type":"bytes"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Takes JSON IR, a schema table, or a library that carries one, instead of sources."},'
    '{"name":"Compiler.missing","on":"Compiler","symbol":"abut_compiler_missing","conv":"c","sig":"sha256-64:86c7553b80112f11","signature_id":2261210427,"params":[{"name":"self","type":"Compiler","self":true}],"returns":"str","doc":"Names of the packages that a `use` needs and nobody gave, one a line, in the order of need."},'
    '{"name":"Compiler.check","on":"Compiler","symbol":"abut_compiler_check","conv":"c","sig":"sha256-64:f23122007c56c8d0","signature_id":4063306240,"params":[{"name":"self","type":"Compiler","self":true},{"name":"errors","type":"u32","dir":"out","pass":"pointer"},{"name":"warnings","type":"u32","dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Compiles what was added. Findings are no failure: they are counted here and told by `diagnostics`."},'
    '{"name":"Compiler.diagnostics","on":"Compiler","symbol":"abut_compiler_diagnostics","conv":"c","sig":"sha256-64:079fe0f5aefce92e","signature_id":127918325,"params":[{"name":"self","type":"Compiler","self":true},{"name":"format","type":"Format"}],"returns":"str","doc":"The findings of the last check, emission or pretty print."},'
    '{"name":"Compiler.pretty","on":"Compiler","symbol":"abut_compiler_pretty","conv":"c","sig":"sha256-64:8cedc818de8ae2dc","signature_id":2364393496,"params":[{"name":"self","type":"Compiler","self":true},{"name":"text","type":"bytes","dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"The root descriptor in the one canonical style, comments kept."},'
    '{"name":"Compiler.assertions","on":"Compiler","symbol":"abut_compiler_assertions","conv":"c","sig":"sha256-64:b6977deca26d505f","signature_id":3063381484,"params":[{"name":"self","type":"Compiler","self":true},{"name":"target","type":"str"},{"name":"headers","type":"str"},{"name":"text","type":"bytes","dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"C source that a C compiler for `target` (a clang triple) accepts exactly when every layout is right.\\nWith `headers` (as in `#include`, one a line) it is about the types of those instead of its own copies."},'
    '{"name":"Compiler.diff","on":"Compiler","symbol":"abut_compiler_diff","conv":"c","sig":"sha256-64:b6d48506438d9fad","signature_id":3067380998,"params":[{"name":"self","type":"Compiler","self":true},{"name":"newer","type":"Compiler"},{"name":"format","type":"Format"},{"name":"verdict","type":"Verdict","dir":"out","pass":"pointer"},{"name":"report","type":"str","dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Compares with a newer descriptor; the report belongs to `self`."},'
    '{"name":"Compiler.emit","on":"Compiler","symbol":"abut_compiler_emit","conv":"c","sig":"sha256-64:839b208ed9a34daa","signature_id":2207981710,"params":[{"name":"self","type":"Compiler","self":true},{"name":"language","type":"str"},{"name":"options","type":"EmitOptions"},{"name":"count","type":"u32","dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Renders into one language; `file` gives the files of the last emission by index."},'
    '{"name":"Compiler.file","on":"Compiler","symbol":"abut_compiler_file","conv":"c","sig":"sha256-64:dd9bac7d9148a612","signature_id":3717966973,"params":[{"name":"self","type":"Compiler","self":true},{"name":"index","type":"u32"},{"name":"path","type":"str","dir":"out","pass":"pointer"},{"name":"data","type":"bytes","dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"A file of the last emission: a relative path that never leaves the output folder, and its bytes."}],'
    '"properties":[],"order":["t0","t1","t2","t3","t4","t5","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","f10","f11","f12","f13"],"layout_order":["Status","Error","Format","Verdict","EmitOptions","Compiler"]}'
)
