# Generated from ext.abi by abut; do not edit.
"""abut.ext 0.1.0 -- Flat extensions: natives as system calls over flat memory, and what a host owes them.

A host owns operations, capability handles and arenas, and loads extensions into itself. A call hands over a request
and room for a response; both belong to the caller and are the extension's for the length of the call only. A call
of an async function gives an operation, which is polled, waited for or disposed of.

A host may be used by several threads at once. It belongs to the process that made it: in the child of a fork its
operations are stale and everything else is closed, and nothing there waits for the parent.
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
    "BufferTooSmall", "Error", "ExtError", "ExtImportError", "ExtInterruptedError", "ExtLookupError",
    "ExtMemoryError", "ExtPermissionError", "ExtRuntimeError", "ExtValueError", "Extension", "Function",
    "Host", "LimitError", "OpState", "Options", "Registers", "Segments", "Stats", "Status", "code_name",
    "is_error",
]


class Status(_enum.IntEnum):
    """How a call went."""
    OK = 0
    PENDING = 1  #: the operation is not ready: ask again
    NOT_FOUND = 2  #: no such library, function or package
    MALFORMED = 3  #: a library, table or request breaks the rules
    LIMIT_EXCEEDED = 4  #: more than a limit of the host allows
    UNSUPPORTED = 5
    INVALID_ARGUMENT = 6
    NO_MEMORY = 7
    CONTRACT = 8  #: library and caller mean different things; the error says which
    FAILED = 9  #: the extension refused, or its operation failed
    TOO_SMALL = 10  #: the room for the response is too small
    STALE = 11  #: an operation, handle or arena that is not there (any more)
    DENIED = 12  #: the handle lacks the right, or is of another kind
    CANCELLED = 13  #: the operation was disposed of
    CHEATED = 14  #: the extension wrote outside the call or past its room
    CLOSED = 15  #: the host was closed


class OpState(_enum.IntEnum):
    """Where an operation stands."""
    FREED = 0  #: not there: never made, consumed, or disposed of
    PENDING = 1
    READY = 2
    ERROR = 3




class ExtError(Exception):
    """Base of the errors that abut.ext reports; .status has the code."""
    status: int

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class ExtLookupError(ExtError, LookupError):
    """no such library, function or package"""


class ExtValueError(ExtError, ValueError):
    """a library, table or request breaks the rules"""


class LimitError(ExtError):
    """more than a limit of the host allows"""


class ExtMemoryError(ExtError, MemoryError):
    """no_memory"""


class ExtImportError(ExtError, ImportError):
    """library and caller mean different things; the error says which"""


class ExtRuntimeError(ExtError, RuntimeError):
    """the extension refused, or its operation failed"""


class BufferTooSmall(ExtError):
    """the room for the response is too small"""


class ExtPermissionError(ExtError, PermissionError):
    """the handle lacks the right, or is of another kind"""


class ExtInterruptedError(ExtError, InterruptedError):
    """the operation was disposed of"""


_check_Status = _Checker(ExtError, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}, {
    2: (ExtLookupError, "no such library, function or package"),
    3: (ExtValueError, "a library, table or request breaks the rules"),
    4: (LimitError, "more than a limit of the host allows"),
    5: (ExtLookupError, "unsupported"),
    6: (ExtValueError, "invalid_argument"),
    7: (ExtMemoryError, "no_memory"),
    8: (ExtImportError, "library and caller mean different things; the error says which"),
    9: (ExtRuntimeError, "the extension refused, or its operation failed"),
    10: (BufferTooSmall, "the room for the response is too small"),
    11: (ExtLookupError, "an operation, handle or arena that is not there (any more)"),
    12: (ExtPermissionError, "the handle lacks the right, or is of another kind"),
    13: (ExtInterruptedError, "the operation was disposed of"),
    14: (ExtRuntimeError, "the extension wrote outside the call or past its room"),
    15: (ExtValueError, "the host was closed"),
})


class Error(_Structure):
    """Why a call failed. The text is in place: nobody owns it but the caller."""
    _fields_ = [
        ("_status_", _c.c_int32),
        ("_len_", _c.c_uint32),
        ("_code_", _c.c_uint64),
        ("_text_", _c.c_uint8 * 240),
    ]
    _names = ("status", "len", "code", "text",)
    status: Status | int = _field("_status_", lambda v: _member(Status, v), lambda v, k: _as_int(v, -2147483648, 2147483647, "status"))
    len: int = _int_field("_len_", 0, 4294967295)
    code: int = _int_field("_code_", 0, 18446744073709551615)  #: what the extension returned, when it was the extension
    text: _t.Any = _field("_text_", lambda v: _cells(v, "B", (240,)), lambda v, k: _array(v, _c.c_uint8 * 240, "B", "text"))  #: UTF-8, one line, cut when it is longer

    def __init__(self, status: Status | int | None = None, len: int = 0, code: int = 0, text: _Buffer | _t.Sequence[int] | None = None) -> None:
        super().__init__()
        if status is not None:
            self.status = status
        self.len = len
        self.code = code
        if text is not None:
            self.text = text


class Options(_Structure):
    """What a host allows. Zeroes mean the default."""
    _fields_ = [
        ("_size_", _c.c_uint32),
        ("debug", _c.c_bool),
        ("_reserved0", _c.c_uint8 * 3),
        ("_pending_max_", _c.c_uint64),
        ("_bytes_max_", _c.c_uint64),
        ("_handles_max_", _c.c_uint64),
        ("_arenas_max_", _c.c_uint64),
    ]
    _names = ("size", "debug", "pending_max", "bytes_max", "handles_max", "arenas_max",)
    size: int = _int_field("_size_", 0, 4294967295)
    debug: bool  #: copy requests and responses, and poison them after the call: catches extensions that cheat
    pending_max: int = _int_field("_pending_max_", 0, 18446744073709551615)  #: operations at a time; default 1,048,576
    bytes_max: int = _int_field("_bytes_max_", 0, 18446744073709551615)  #: bytes of finished responses that wait; default 1 GiB
    handles_max: int = _int_field("_handles_max_", 0, 18446744073709551615)  #: default 1,048,576
    arenas_max: int = _int_field("_arenas_max_", 0, 18446744073709551615)  #: bytes of all arenas; default 1 GiB

    def __init__(self, size: int = 40, debug: bool = False, pending_max: int = 0, bytes_max: int = 0, handles_max: int = 0, arenas_max: int = 0) -> None:
        super().__init__()
        self.size = size
        self.debug = debug
        self.pending_max = pending_max
        self.bytes_max = bytes_max
        self.handles_max = handles_max
        self.arenas_max = arenas_max


class Stats(_Structure):
    """What the host counts."""
    _fields_ = [
        ("_pending_", _c.c_uint64),
        ("_waiting_", _c.c_uint64),
        ("_bytes__", _c.c_uint64),
        ("_handles_", _c.c_uint64),
        ("_arenas_", _c.c_uint64),
        ("_begun_", _c.c_uint64),
        ("_finished_", _c.c_uint64),
        ("_disposed_", _c.c_uint64),
    ]
    _names = ("pending", "waiting", "bytes_", "handles", "arenas", "begun", "finished", "disposed",)
    pending: int = _int_field("_pending_", 0, 18446744073709551615)  #: operations that are not ready
    waiting: int = _int_field("_waiting_", 0, 18446744073709551615)  #: finished operations that nobody took
    bytes_: int = _int_field("_bytes__", 0, 18446744073709551615)  #: their responses
    handles: int = _int_field("_handles_", 0, 18446744073709551615)
    arenas: int = _int_field("_arenas_", 0, 18446744073709551615)  #: bytes
    begun: int = _int_field("_begun_", 0, 18446744073709551615)  #: since the start
    finished: int = _int_field("_finished_", 0, 18446744073709551615)
    disposed: int = _int_field("_disposed_", 0, 18446744073709551615)

    def __init__(self, pending: int = 0, waiting: int = 0, bytes_: int = 0, handles: int = 0, arenas: int = 0, begun: int = 0, finished: int = 0, disposed: int = 0) -> None:
        super().__init__()
        self.pending = pending
        self.waiting = waiting
        self.bytes_ = bytes_
        self.handles = handles
        self.arenas = arenas
        self.begun = begun
        self.finished = finished
        self.disposed = disposed


class Function(_Structure):
    """A function of an extension."""
    _fields_ = [
        ("_name_", _View),
        ("_signature_id_", _c.c_uint32),
        ("is_async", _c.c_bool),
        ("_reserved0", _c.c_uint8 * 3),
        ("_sig_", _c.c_uint64),
        ("_address_", _c.c_void_p),
        ("_request_size_", _c.c_uint32),
        ("_response_size_", _c.c_uint32),
        ("grows", _c.c_bool),
        ("_reserved1", _c.c_uint8 * 7),
    ]
    _names = ("name", "signature_id", "is_async", "sig", "address", "request_size", "response_size", "grows",)
    name: str = _field("_name_", lambda v: _text(v), lambda v, k: _text_view(v, k, "name"))
    signature_id: int = _int_field("_signature_id_", 0, 4294967295)
    is_async: bool
    sig: int = _int_field("_sig_", 0, 18446744073709551615)
    address: _t.Any = _field("_address_", lambda v: v, lambda v, k: _pointer(v, k, "address"))
    request_size: int = _int_field("_request_size_", 0, 4294967295)  #: 0xffffffff when there is no schema
    response_size: int = _int_field("_response_size_", 0, 4294967295)  #: least bytes of a response; 0xffffffff when there is no schema
    grows: bool  #: the response has data behind its fixed part

    def __init__(self, name: str | None = None, signature_id: int = 0, is_async: bool = False, sig: int = 0, address: int | _Buffer | None = None, request_size: int = 0, response_size: int = 0, grows: bool = False) -> None:
        super().__init__()
        if name is not None:
            self.name = name
        self.signature_id = signature_id
        self.is_async = is_async
        self.sig = sig
        if address is not None:
            self.address = address
        self.request_size = request_size
        self.response_size = response_size
        self.grows = grows


class Registers(_Structure):
    """The registers of a machine that calls natives like system calls: r0 the bytes of the request (0: all of its
    segment), r1 the number of the input segment, r2 of the output segment, r3 of the arena segment; all ones: no
    segment. r0 receives the operation, or 0. Views in the request hold offsets in the input segment, which become
    addresses for the call.
    """
    _fields_ = [
        ("_r0_", _c.c_uint64),
        ("_r1_", _c.c_uint64),
        ("_r2_", _c.c_uint64),
        ("_r3_", _c.c_uint64),
    ]
    _names = ("r0", "r1", "r2", "r3",)
    r0: int = _int_field("_r0_", 0, 18446744073709551615)
    r1: int = _int_field("_r1_", 0, 18446744073709551615)
    r2: int = _int_field("_r2_", 0, 18446744073709551615)
    r3: int = _int_field("_r3_", 0, 18446744073709551615)

    def __init__(self, r0: int = 0, r1: int = 0, r2: int = 0, r3: int = 0) -> None:
        super().__init__()
        self.r0 = r0
        self.r1 = r1
        self.r2 = r2
        self.r3 = r3


_check_layouts("abut.ext", "ext.abi",
    (Error, 256, {"_len_": 4, "_code_": 8, "_text_": 16}),
    (Options, 40, {"debug": 4, "_reserved0": 5, "_pending_max_": 8, "_bytes_max_": 16, "_handles_max_": 24, "_arenas_max_": 32}),
    (Stats, 64, {"_waiting_": 8, "_bytes__": 16, "_handles_": 24, "_arenas_": 32, "_begun_": 40, "_finished_": 48, "_disposed_": 56}),
    (Function, 56, {"_signature_id_": 16, "is_async": 20, "_reserved0": 21, "_sig_": 24, "_address_": 32, "_request_size_": 40, "_response_size_": 44, "grows": 48, "_reserved1": 49}),
    (Registers, 32, {"_r1_": 8, "_r2_": 16, "_r3_": 24}),
)


def _adapt_Release(function: _t.Any) -> _t.Any:

    def call(a0: _t.Any) -> _t.Any:
        function()

    return call


_callback_Release: _Callback = _Callback(lambda: (None, _c.c_void_p,), _adapt_Release, None)


_library = _Library("abut.ext", "0.1.0", "ext.abi", "abut", "ABUT_LIBRARY", "ext_abi", globals(), lambda: _SCHEMA)
_f_ext_is_error = _library.function("_f_ext_is_error", "ext_is_error", 0x452ca8e791d4453d, _c.c_bool, _BIG)
_f_ext_code_name = _library.function("_f_ext_code_name", "ext_code_name", 0xfb26dec7591df35d, _View, _BIG)
_f_ext_host_new = _library.function("_f_ext_host_new", "ext_host_new", 0xc9ccd7e333f9dd28, _c.c_void_p, _c.c_void_p)
_f_ext_host_close = _library.function("_f_ext_host_close", "ext_host_close", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_ext_host_load = _library.function("_f_ext_host_load", "ext_host_load", 0x0c2afc3091f5c6e1, _c.c_int32, _c.c_void_p, _TextIn, _c.c_void_p, _View, _c.c_void_p, _c.c_void_p)
_f_ext_host_poll = _library.function("_f_ext_host_poll", "ext_host_poll", 0x53158e0088ae180f, _c.c_int32, _c.c_void_p, _BIG, _c.c_void_p, _BIG, _c.c_void_p, _c.c_void_p)
_f_ext_host_wait = _library.function("_f_ext_host_wait", "ext_host_wait", 0xa60833337bbfe663, _c.c_int32, _c.c_void_p, _BIG, _BIG, _c.c_void_p, _BIG, _c.c_void_p, _c.c_void_p)
_f_ext_host_dispose_op = _library.function("_f_ext_host_dispose_op", "ext_host_dispose_op", 0x969bbc42d4f52593, _c.c_int32, _c.c_void_p, _BIG, _c.c_void_p)
_f_ext_host_op_state = _library.function("_f_ext_host_op_state", "ext_host_op_state", 0x5beb0ec117259c13, _c.c_uint32, _c.c_void_p, _BIG)
_f_ext_host_completions = _library.function("_f_ext_host_completions", "ext_host_completions", 0xa02a9a998d4177d6, _c.c_int, _c.c_void_p)
_f_ext_host_drain = _library.function("_f_ext_host_drain", "ext_host_drain", 0x15df5c51c0d09fdc, _c.c_size_t, _c.c_void_p, _c.c_void_p, _BIG)
_f_ext_host_stats = _library.function("_f_ext_host_stats", "ext_host_stats", 0xb956e4e10caf39e4, None, _c.c_void_p, _c.c_void_p)
_f_ext_host_handle_new = _library.function("_f_ext_host_handle_new", "ext_host_handle_new", 0x484129f13e654558, _c.c_int32, _c.c_void_p, _c.c_uint32, _c.c_uint32, _c.c_void_p, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_ext_host_handle_get = _library.function("_f_ext_host_handle_get", "ext_host_handle_get", 0x3bac2565cd49bfa3, _c.c_int32, _c.c_void_p, _BIG, _Int, _Int, _c.c_void_p, _c.c_void_p)
_f_ext_host_handle_close = _library.function("_f_ext_host_handle_close", "ext_host_handle_close", 0x969bbc42d4f52593, _c.c_int32, _c.c_void_p, _BIG, _c.c_void_p)
_f_ext_host_arena_new = _library.function("_f_ext_host_arena_new", "ext_host_arena_new", 0x8a0da64ad65192eb, _c.c_int32, _c.c_void_p, _BIG, _c.c_void_p, _c.c_void_p)
_f_ext_host_arena_data = _library.function("_f_ext_host_arena_data", "ext_host_arena_data", 0x3cd50238ba74fc5f, _c.c_int32, _c.c_void_p, _BIG, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_ext_host_arena_retain = _library.function("_f_ext_host_arena_retain", "ext_host_arena_retain", 0x573ca471152896b9, _c.c_int32, _c.c_void_p, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_ext_host_arena_free = _library.function("_f_ext_host_arena_free", "ext_host_arena_free", 0x969bbc42d4f52593, _c.c_int32, _c.c_void_p, _BIG, _c.c_void_p)
_f_ext_extension_close = _library.function("_f_ext_extension_close", "ext_extension_close", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_ext_extension_name = _library.function("_f_ext_extension_name", "ext_extension_name", 0x86c7553b80112f11, _View, _c.c_void_p)
_f_ext_extension_path = _library.function("_f_ext_extension_path", "ext_extension_path", 0x86c7553b80112f11, _View, _c.c_void_p)
_f_ext_extension_polls = _library.function("_f_ext_extension_polls", "ext_extension_polls", 0x7ab244a17df205a8, _c.c_bool, _c.c_void_p)
_f_ext_extension_schema = _library.function("_f_ext_extension_schema", "ext_extension_schema", 0x86c7553b80112f11, _View, _c.c_void_p)
_f_ext_extension_count = _library.function("_f_ext_extension_count", "ext_extension_count", 0xf587b3060c22e8d9, _c.c_uint32, _c.c_void_p)
_f_ext_extension_function = _library.function("_f_ext_extension_function", "ext_extension_function", 0x478b8701b9cc0902, _c.c_int32, _c.c_void_p, _Int, _c.c_void_p)
_f_ext_extension_find = _library.function("_f_ext_extension_find", "ext_extension_find", 0xc55d3f6c145cd62f, _c.c_int32, _c.c_void_p, _TextIn, _c.c_void_p, _c.c_void_p)
_f_ext_extension_call = _library.function("_f_ext_extension_call", "ext_extension_call", 0x92b600df19068343, _c.c_int32, _c.c_void_p, _c.c_uint32, _c.c_void_p, _BIG, _c.c_void_p, _BIG, _c.c_void_p, _c.c_void_p)
_f_ext_extension_call_segments = _library.function("_f_ext_extension_call_segments", "ext_extension_call_segments", 0x34d282be6a057009, _c.c_int32, _c.c_void_p, _Int, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_ext_segments_new = _library.function("_f_ext_segments_new", "ext_segments_new", 0x794238bfe995db79, _c.c_void_p, _Int)
_f_ext_segments_free = _library.function("_f_ext_segments_free", "ext_segments_free", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_ext_segments_set = _library.function("_f_ext_segments_set", "ext_segments_set", 0xc6ef2da5735747af, _c.c_int32, _c.c_void_p, _Int, _c.c_void_p, _BIG, _c.c_bool, _c.c_void_p)
_f_ext_segments_written = _library.function("_f_ext_segments_written", "ext_segments_written", 0x90d0134e0679e846, _c.c_size_t, _c.c_void_p, _Int)
_f_ext_segments_slice = _library.function("_f_ext_segments_slice", "ext_segments_slice", 0x0b79e4b71f65e87d, _c.c_int32, _c.c_void_p, _Int, _BIG, _BIG, _c.c_void_p, _c.c_void_p)


class Host(_Handle):
    __slots__ = ()

    def _release(self, address: int) -> None:
        _f_ext_host_close(address)

    def __init__(self, options: Options | None) -> None:
        self._start()
        _keep: list[_t.Any] = []
        _r: _t.Any = _f_ext_host_new(None if options is None else _c.addressof(_record(options, Options, "options", _keep)))
        _reraise(self._raised)
        if _r is None:
            raise MemoryError("ext_host_new" " returned NULL")
        self._h = _r

    def load(self, name: str, table: int | _Buffer | None, expected: _Buffer) -> Extension:
        """Loads an extension: by path or name, or from the table of one that is linked in (`table` is what its register
        function gives; `name` is then for messages). `expected` is the caller's descriptor as JSON or table, or empty:
        what differs from the library's own is named in the error. Loading twice into one host attaches once.
        """
        _keep: list[_t.Any] = []
        _o4 = _c.c_void_p()
        _o5 = Error()
        _st: int = _f_ext_host_load(self._use(), _text_in(name, "name"), None if table is None else _pointer(table, _keep, "table"), _bytes_in(expected, _keep, "expected"), _c.byref(_o4), _c.byref(_o5))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ext_host_load", _detail(_o5))
        _result: Extension = Extension._adopt(_o4.value, True, self)
        return _result

    def poll(self, op: int, cap: int) -> tuple[Status, bytes, int]:
        """Asks for an operation's response. Not ready: pending. Ready: the bytes are in `room`, `written` says how many,
        and the operation is freed. too_small: `written` says how many are needed, nothing is lost.
        """
        if not 0 <= (op := _index(op)) <= 18446744073709551615:
            _outside("op", op, 0, 18446744073709551615)
        if not 0 <= (cap := _index(cap)) <= 18446744073709551615:
            _outside("cap", cap, 0, 18446744073709551615)
        _b2, _a2, _k2 = _room(cap)
        _o4 = _c.c_size_t()
        _o5 = Error()
        _st: int = _f_ext_host_poll(self._use(), op, _a2, cap, _c.byref(_o4), _c.byref(_o5))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ext_host_poll", _detail(_o5))
        return _member(Status, _st), bytes(memoryview(_b2)[:cap]), _o4.value

    def wait(self, op: int, milliseconds: int, cap: int) -> tuple[Status, bytes, int]:
        """Like poll, but waits; `milliseconds` < 0 means for ever, and when they are over: pending."""
        if not 0 <= (op := _index(op)) <= 18446744073709551615:
            _outside("op", op, 0, 18446744073709551615)
        if not -9223372036854775808 <= (milliseconds := _index(milliseconds)) <= 9223372036854775807:
            _outside("milliseconds", milliseconds, -9223372036854775808, 9223372036854775807)
        if not 0 <= (cap := _index(cap)) <= 18446744073709551615:
            _outside("cap", cap, 0, 18446744073709551615)
        _b3, _a3, _k3 = _room(cap)
        _o5 = _c.c_size_t()
        _o6 = Error()
        _st: int = _f_ext_host_wait(self._use(), op, milliseconds, _a3, cap, _c.byref(_o5), _c.byref(_o6))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ext_host_wait", _detail(_o6))
        return _member(Status, _st), bytes(memoryview(_b3)[:cap]), _o5.value

    def dispose_op(self, op: int) -> Status:
        """Gives an operation up, finished or not."""
        if not 0 <= (op := _index(op)) <= 18446744073709551615:
            _outside("op", op, 0, 18446744073709551615)
        _o2 = Error()
        _st: int = _f_ext_host_dispose_op(self._use(), op, _c.byref(_o2))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ext_host_dispose_op", _detail(_o2))
        _result: Status = _member(Status, _st)
        return _result

    def op_state(self, op: int) -> OpState:
        if not 0 <= (op := _index(op)) <= 18446744073709551615:
            _outside("op", op, 0, 18446744073709551615)
        _r: _t.Any = _f_ext_host_op_state(self._use(), op)
        _reraise(self._raised)
        _result: OpState = OpState(_r)
        return _result

    def completions(self) -> int:
        """A file descriptor (eventfd) that becomes readable when operations finish; made by the first call, -1: none."""
        _r: _t.Any = _f_ext_host_completions(self._use())
        _reraise(self._raised)
        _result: int = _r
        return _result

    def drain(self, cap: int) -> list[int]:
        """Takes finished operations' ids, at most `cap`, oldest first. The descriptor is quiet when nothing is left.
        Responses stay until polled.
        """
        if not 0 <= (cap := _index(cap)) <= 18446744073709551615:
            _outside("cap", cap, 0, 18446744073709551615)
        _b1, _a1, _k1 = _room(cap * 8)
        _r: _t.Any = _f_ext_host_drain(self._use(), _a1, cap)
        _reraise(self._raised)
        if _r < 0:
            raise ExtError(_r, f"ext_host_drain returned {_r}")
        _result: list[int] = _written(_b1, "Q", _r)
        return _result

    def stats(self) -> Stats:
        _o1 = Stats()
        _f_ext_host_stats(self._use(), _c.byref(_o1))
        _reraise(self._raised)
        _result: Stats = _o1
        return _result

    def handle_new(self, kind: int, rights: int, resource: int | _Buffer, release: _t.Callable[[], None] | None) -> int:
        """Makes a handle with rights; `release` is called with `resource` when it is closed."""
        _keep: list[_t.Any] = []
        if not 0 <= (kind := _index(kind)) <= 4294967295:
            _outside("kind", kind, 0, 4294967295)
        if not 0 <= (rights := _index(rights)) <= 4294967295:
            _outside("rights", rights, 0, 4294967295)
        _k4 = _callback_Release(release, self._raised, "release")
        _o5 = _c.c_uint64()
        _o6 = Error()
        _st: int = _f_ext_host_handle_new(self._use(), kind, rights, _pointer(resource, _keep, "resource"), _k4, _c.byref(_o5), _c.byref(_o6))
        _hold(self._keep, "ext_host_handle_new.release", _k4, False)
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ext_host_handle_new", _detail(_o6))
        _result: int = _o5.value
        return _result

    def handle_get(self, handle: int, kind: int, rights: int) -> int:
        """The resource of a handle that is of that kind and has at least those rights."""
        if not 0 <= (handle := _index(handle)) <= 18446744073709551615:
            _outside("handle", handle, 0, 18446744073709551615)
        if not 0 <= (kind := _index(kind)) <= 4294967295:
            _outside("kind", kind, 0, 4294967295)
        if not 0 <= (rights := _index(rights)) <= 4294967295:
            _outside("rights", rights, 0, 4294967295)
        _o4 = _c.c_void_p()
        _o5 = Error()
        _st: int = _f_ext_host_handle_get(self._use(), handle, kind, rights, _c.byref(_o4), _c.byref(_o5))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ext_host_handle_get", _detail(_o5))
        _result: int = _o4.value
        return _result

    def handle_close(self, handle: int) -> Status:
        if not 0 <= (handle := _index(handle)) <= 18446744073709551615:
            _outside("handle", handle, 0, 18446744073709551615)
        _o2 = Error()
        _st: int = _f_ext_host_handle_close(self._use(), handle, _c.byref(_o2))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ext_host_handle_close", _detail(_o2))
        _result: Status = _member(Status, _st)
        return _result

    def arena_new(self, size: int) -> int:
        """Memory that stays where it is until it is freed; `arena_retain` holds it once more, given an address inside."""
        if not 0 <= (size := _index(size)) <= 18446744073709551615:
            _outside("size", size, 0, 18446744073709551615)
        _o2 = _c.c_uint64()
        _o3 = Error()
        _st: int = _f_ext_host_arena_new(self._use(), size, _c.byref(_o2), _c.byref(_o3))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ext_host_arena_new", _detail(_o3))
        _result: int = _o2.value
        return _result

    def arena_data(self, arena: int) -> tuple[int, int]:
        if not 0 <= (arena := _index(arena)) <= 18446744073709551615:
            _outside("arena", arena, 0, 18446744073709551615)
        _o2 = _c.c_void_p()
        _o3 = _c.c_size_t()
        _o4 = Error()
        _st: int = _f_ext_host_arena_data(self._use(), arena, _c.byref(_o2), _c.byref(_o3), _c.byref(_o4))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ext_host_arena_data", _detail(_o4))
        return _o2.value, _o3.value

    def arena_retain(self, inside: int | _Buffer) -> int:
        _keep: list[_t.Any] = []
        _o2 = _c.c_uint64()
        _o3 = Error()
        _st: int = _f_ext_host_arena_retain(self._use(), _pointer(inside, _keep, "inside"), _c.byref(_o2), _c.byref(_o3))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ext_host_arena_retain", _detail(_o3))
        _result: int = _o2.value
        return _result

    def arena_free(self, arena: int) -> Status:
        if not 0 <= (arena := _index(arena)) <= 18446744073709551615:
            _outside("arena", arena, 0, 18446744073709551615)
        _o2 = Error()
        _st: int = _f_ext_host_arena_free(self._use(), arena, _c.byref(_o2))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ext_host_arena_free", _detail(_o2))
        _result: Status = _member(Status, _st)
        return _result


class Extension(_Handle):
    __slots__ = ()

    def _release(self, address: int) -> None:
        _f_ext_extension_close(address)

    def name(self) -> str:
        _r: _t.Any = _f_ext_extension_name(self._use())
        _result: str = _text(_r)
        return _result

    def path(self) -> str:
        _r: _t.Any = _f_ext_extension_path(self._use())
        _result: str = _text(_r)
        return _result

    def polls(self) -> bool:
        """Its table has `poll`: its operations become ready only when somebody asks, and no completion tells of them."""
        _r: bool = _f_ext_extension_polls(self._use())
        return _r

    def schema(self) -> str:
        """The embedded schema as JSON, empty when it carries none."""
        _r: _t.Any = _f_ext_extension_schema(self._use())
        _result: str = _text(_r)
        return _result

    def count(self) -> int:
        _r: int = _f_ext_extension_count(self._use())
        return _r

    def function(self, index: int) -> Function:
        if not 0 <= (index := _index(index)) <= 4294967295:
            _outside("index", index, 0, 4294967295)
        _o2 = Function()
        _st: int = _f_ext_extension_function(self._use(), index, _c.byref(_o2))
        if _st:
            _check_Status(_st, "ext_extension_function")
        _result: Function = _o2
        return _result

    def find(self, name: str) -> int:
        _o2 = _c.c_uint32()
        _o3 = Error()
        _st: int = _f_ext_extension_find(self._use(), _text_in(name, "name"), _c.byref(_o2), _c.byref(_o3))
        if _st:
            _check_Status(_st, "ext_extension_find", _detail(_o3))
        _result: int = _o2.value
        return _result

    def call(self, index: int, request: _Buffer | _t.Sequence[int], cap: int) -> tuple[bytes, int]:
        """Calls a function. `written` is the length of the response. Of an async one the response is the operation."""
        _p2, _n2, _k2 = _source(request, "B", "request")
        if not 0 <= (index := _index(index)) <= 4294967295:
            _outside("index", index, 0, 4294967295)
        if not 0 <= (cap := _index(cap)) <= 18446744073709551615:
            _outside("cap", cap, 0, 18446744073709551615)
        _b4, _a4, _k4 = _room(cap)
        _o6 = _c.c_size_t()
        _o7 = Error()
        _st: int = _f_ext_extension_call(self._use(), index, _p2, _n2, _a4, cap, _c.byref(_o6), _c.byref(_o7))
        if _st:
            _check_Status(_st, "ext_extension_call", _detail(_o7))
        return bytes(memoryview(_b4)[:cap]), _o6.value

    def call_segments(self, index: int, segments: Segments, registers: Registers) -> Status:
        """The same by the register convention of machines."""
        _keep: list[_t.Any] = []
        if not 0 <= (index := _index(index)) <= 4294967295:
            _outside("index", index, 0, 4294967295)
        _o4 = Error()
        _st: int = _f_ext_extension_call_segments(self._use(), index, _record(segments, Segments, "segments")._use(), _c.byref(_record(registers, Registers, "registers")), _c.byref(_o4))
        if _st:
            _check_Status(_st, "ext_extension_call_segments", _detail(_o4))
        _result: Status = _member(Status, _st)
        return _result


class Segments(_Handle):
    __slots__ = ()

    def _release(self, address: int) -> None:
        _f_ext_segments_free(address)

    def __init__(self, count: int) -> None:
        self._start()
        if not 0 <= (count := _index(count)) <= 4294967295:
            _outside("count", count, 0, 4294967295)
        _r: _t.Any = _f_ext_segments_new(count)
        if _r is None:
            raise MemoryError("ext_segments_new" " returned NULL")
        self._h = _r

    def set(self, index: int, memory: _Writable, writable: bool) -> Status:
        """Lets a segment be memory of the caller's, which stays theirs."""
        _keep: list[_t.Any] = []
        _p2, _n2, _k2 = _writable(memory, "B", "memory")
        if not 0 <= (index := _index(index)) <= 4294967295:
            _outside("index", index, 0, 4294967295)
        _o5 = Error()
        _st: int = _f_ext_segments_set(self._use(), index, _p2, _n2, bool(writable), _c.byref(_o5))
        _hold(self._keep, "ext_segments_set.memory", (memory, _k2), True)
        if _st:
            _check_Status(_st, "ext_segments_set", _detail(_o5))
        _result: Status = _member(Status, _st)
        return _result

    def written(self, index: int) -> int:
        """Bytes that the last call wrote into a segment."""
        if not 0 <= (index := _index(index)) <= 4294967295:
            _outside("index", index, 0, 4294967295)
        _r: int = _f_ext_segments_written(self._use(), index)
        return _r

    def slice(self, index: int, offset: int, len: int) -> int:
        """The bytes from `offset` on; refused when they are not all inside."""
        if not 0 <= (index := _index(index)) <= 4294967295:
            _outside("index", index, 0, 4294967295)
        if not 0 <= (offset := _index(offset)) <= 18446744073709551615:
            _outside("offset", offset, 0, 18446744073709551615)
        if not 0 <= (len := _index(len)) <= 18446744073709551615:
            _outside("len", len, 0, 18446744073709551615)
        _o4 = _c.c_void_p()
        _o5 = Error()
        _st: int = _f_ext_segments_slice(self._use(), index, offset, len, _c.byref(_o4), _c.byref(_o5))
        if _st:
            _check_Status(_st, "ext_segments_slice", _detail(_o5))
        _result: int = _o4.value
        return _result


def is_error(written: int) -> bool:
    """Whether a flat function's result says that it failed; the codes are at the top of the range."""
    if not 0 <= (written := _index(written)) <= 18446744073709551615:
        _outside("written", written, 0, 18446744073709551615)
    _r: bool = _f_ext_is_error(written)
    return _r


def code_name(written: int) -> str:
    """The name of such a code: failed, too_small, bad_request, denied, stale, limit, unsupported, cancelled, crashed."""
    if not 0 <= (written := _index(written)) <= 18446744073709551615:
        _outside("written", written, 0, 18446744073709551615)
    _r: _t.Any = _f_ext_code_name(written)
    _result: str = _text(_r)
    return _result


_SCHEMA = (
    '{"abi":1,"package":"abut.ext","version":"0.1.0","doc":"Flat extensions: natives as system calls over flat memory, and what a host owes them.\\n\\nA host owns operations, capability handles and arenas, and loads extensions into itself. A call hands over a request\\nand room for a response; both belong to the caller and are the extension\'s for the length of the call only. A call\\nof an async function gives an operation, which is polled, waited for or disposed of.\\n\\nA host may be used by several threads at once. It belongs to the process that made it: in the child of a fork its\\noperations are stale and everything else is closed, and nothing there waits for the parent.","prefix":"ext_","library":"abut","model":{"ptr":8,"endian":"little","target":"x86_64-unknown-linux-gnu"},"api":"sha256-64:94aac41dfe089908",'
    '"uses":[],'
    '"types":['
    '{"name":"Status","c":"ext_status","kind":"status","size":4,"align":4,"layout":"sha256-64:e7ec0c0bfc479795","repr":"i32","open":true,"cprefix":"EXT_","values":[{"name":"ok","value":0,"c":"EXT_OK"},{"name":"pending","value":1,"c":"EXT_PENDING","doc":"the operation is not ready: ask again"},{"name":"not_found","value":2,"raises":"LookupError","c":"EXT_NOT_FOUND","doc":"no such library, function or package"},{"name":"malformed","value":3,"raises":"ValueError","c":"EXT_MALFORMED","doc":"a library, table or request breaks the rules"},{"name":"limit_exceeded","value":4,"raises":"LimitError","c":"EXT_LIMIT_EXCEEDED","doc":"more than a limit of the host allows"},{"name":"unsupported","value":5,"raises":"LookupError","c":"EXT_UNSUPPORTED"},{"name":"invalid_argument","value":6,"raises":"ValueError","c":"EXT_INVALID_ARGUMENT"},{"name":"no_memory","value":7,"raises":"MemoryError","c":"EXT_NO_MEMORY"},{"name":"contract","value":8,"raises":"ImportError","c":"EXT_CONTRACT","doc":"library and caller mean different things; the error says which"},{"name":"failed","value":9,"raises":"RuntimeError","c":"EXT_FAILED","doc":"the extension refused, or its operation failed"},{"name":"too_small","value":10,"raises":"BufferTooSmall","c":"EXT_TOO_SMALL","doc":"the room for the response is too small"},{"name":"stale","value":11,"raises":"LookupError","c":"EXT_STALE","doc":"an operation, handle or arena that is not there (any more)"},{"name":"denied","value":12,"raises":"PermissionError","c":"EXT_DENIED","doc":"the handle lacks the right, or is of another kind"},{"name":"cancelled","value":13,"raises":"InterruptedError","c":"EXT_CANCELLED","doc":"the operation was disposed of"},{"name":"cheated","value":14,"raises":"RuntimeError","c":"EXT_CHEATED","doc":"the extension wrote outside the call or past its room"},{"name":"closed","value":15,"raises":"ValueError","c":"EXT_CLOSED","doc":"the host was closed"}],"doc":"How a call went.","names":{"c":"ext_status"}},'
    '{"name":"Error","c":"ext_error","kind":"record","size":256,"align":8,"layout":"sha256-64:167f8c49f536fd5a","fields":[{"name":"status","type":"Status","offset":0,"size":4,"align":4,"c":"status"},{"name":"len","type":"u32","offset":4,"size":4,"align":4,"c":"len"},{"name":"code","type":"u64","offset":8,"size":8,"align":8,"c":"code","doc":"what the extension returned, when it was the extension"},{"name":"text","type":{"array":"u8","count":240},"offset":16,"size":240,"align":1,"c":"text","doc":"UTF-8, one line, cut when it is longer"}],"doc":"Why a call failed. The text is in place: nobody owns it but the caller.","names":{"c":"ext_error"}},'
    '{"name":"OpState","c":"ext_op_state","kind":"enum","size":4,"align":4,"layout":"sha256-64:aeed3f4cd81e4f1d","repr":"u32","cprefix":"EXT_OP_STATE_","values":[{"name":"freed","value":0,"c":"EXT_OP_STATE_FREED","doc":"not there: never made, consumed, or disposed of"},{"name":"pending","value":1,"c":"EXT_OP_STATE_PENDING"},{"name":"ready","value":2,"c":"EXT_OP_STATE_READY"},{"name":"error","value":3,"c":"EXT_OP_STATE_ERROR"}],"doc":"Where an operation stands.","names":{"c":"ext_op_state"}},'
    '{"name":"Options","c":"ext_options","kind":"record","size":40,"align":8,"layout":"sha256-64:7645f006f6fbfd7b","extensible":true,"fields":[{"name":"size","type":"u32","offset":0,"size":4,"align":4,"c":"size"},{"name":"debug","type":"bool","offset":4,"size":1,"align":1,"c":"debug","doc":"copy requests and responses, and poison them after the call: catches extensions that cheat"},{"name":"_reserved0","type":{"array":"u8","count":3},"offset":5,"size":3,"align":1,"c":"_reserved0","reserved":true,"hidden":true},{"name":"pending_max","type":"u64","offset":8,"size":8,"align":8,"c":"pending_max","doc":"operations at a time; default 1,048,576"},{"name":"bytes_max","type":"u64","offset":16,"size":8,"align":8,"c":"bytes_max","doc":"bytes of finished responses that wait; default 1 GiB"},{"name":"handles_max","type":"u64","offset":24,"size":8,"align":8,"c":"handles_max","doc":"default 1,048,576"},{"name":"arenas_max","type":"u64","offset":32,"size":8,"align":8,"c":"arenas_max","doc":"bytes of all arenas; default 1 GiB"}],"doc":"What a host allows. Zeroes mean the default.","names":{"c":"ext_options"}},'
    '{"name":"Stats","c":"ext_stats","kind":"record","size":64,"align":8,"layout":"sha256-64:d356cf7c8ba6c74b","fields":[{"name":"pending","type":"u64","offset":0,"size":8,"align":8,"c":"pending","doc":"operations that are not ready"},{"name":"waiting","type":"u64","offset":8,"size":8,"align":8,"c":"waiting","doc":"finished operations that nobody took"},{"name":"bytes","type":"u64","offset":16,"size":8,"align":8,"c":"bytes","doc":"their responses"},{"name":"handles","type":"u64","offset":24,"size":8,"align":8,"c":"handles"},{"name":"arenas","type":"u64","offset":32,"size":8,"align":8,"c":"arenas","doc":"bytes"},{"name":"begun","type":"u64","offset":40,"size":8,"align":8,"c":"begun","doc":"since the start"},{"name":"finished","type":"u64","offset":48,"size":8,"align":8,"c":"finished"},{"name":"disposed","type":"u64","offset":56,"size":8,"align":8,"c":"disposed"}],"doc":"What the host counts.","names":{"c":"ext_stats"}},'
    '{"name":"Function","c":"ext_function","kind":"record","size":56,"align":8,"layout":"sha256-64:dc896eab3415b71e","fields":[{"name":"name","type":"str","offset":0,"size":16,"align":8,"c":"name"},{"name":"signature_id","type":"u32","offset":16,"size":4,"align":4,"c":"signature_id"},{"name":"is_async","type":"bool","offset":20,"size":1,"align":1,"c":"is_async"},{"name":"_reserved0","type":{"array":"u8","count":3},"offset":21,"size":3,"align":1,"c":"_reserved0","reserved":true,"hidden":true},{"name":"sig","type":"u64","offset":24,"size":8,"align":8,"c":"sig"},{"name":"address","type":{"pointer":"void"},"offset":32,"size":8,"align":8,"c":"address"},{"name":"request_size","type":"u32","offset":40,"size":4,"align":4,"c":"request_size","doc":"0xffffffff when there is no schema"},{"name":"response_size","type":"u32","offset":44,"size":4,"align":4,"c":"response_size","doc":"least bytes of a response; 0xffffffff when there is no schema"},{"name":"grows","type":"bool","offset":48,"size":1,"align":1,"c":"grows","doc":"the response has data behind its fixed part"},{"name":"_reserved1","type":{"array":"u8","count":7},"offset":49,"size":7,"align":1,"c":"_reserved1","reserved":true,"hidden":true}],"doc":"A function of an extension.","names":{"c":"ext_function"}},'
    '{"name":"Registers","c":"ext_registers","kind":"record","size":32,"align":8,"layout":"sha256-64:51fc28eff0a157bb","fields":[{"name":"r0","type":"u64","offset":0,"size":8,"align":8,"c":"r0"},{"name":"r1","type":"u64","offset":8,"size":8,"align":8,"c":"r1"},{"name":"r2","type":"u64","offset":16,"size":8,"align":8,"c":"r2"},{"name":"r3","type":"u64","offset":24,"size":8,"align":8,"c":"r3"}],"doc":"The registers of a machine that calls natives like system calls: r0 the bytes of the request (0: all of its\\nsegment), r1 the number of the input segment, r2 of the output segment, r3 of the arena segment; all ones: no\\nsegment. r0 receives the operation, or 0. Views in the request hold offsets in the input segment, which become\\naddresses for the call.","names":{"c":"ext_registers"}},'
    '{"name":"Host","c":"ext_host","kind":"handle","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","drop":"Host.close","threads":"shared","names":{"c":"ext_host"}},'
    '{"name":"Extension","c":"ext_extension","kind":"handle","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","drop":"Extension.close","threads":"shared","names":{"c":"ext_extension"}},'
    '{"name":"Segments","c":"ext_segments","kind":"handle","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","drop":"Segments.free","threads":"confined","names":{"c":"ext_segments"}},'
    '{"name":"Release","c":"ext_release","kind":"callback","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","params":[{"name":"resource","type":{"pointer":"void"},"userdata":true}],"names":{"c":"ext_release"}}],'
    '"constants":[],'
    '"functions":['
    '{"name":"is_error","symbol":"ext_is_error","conv":"c","sig":"sha256-64:452ca8e791d4453d","signature_id":1160554727,"params":[{"name":"written","type":"usize"}],"returns":"bool","doc":"Whether a flat function\'s result says that it failed; the codes are at the top of the range."},'
    '{"name":"code_name","symbol":"ext_code_name","conv":"c","sig":"sha256-64:fb26dec7591df35d","signature_id":4213628615,"params":[{"name":"written","type":"usize"}],"returns":"str","doc":"The name of such a code: failed, too_small, bad_request, denied, stale, limit, unsupported, cancelled, crashed."},'
    '{"name":"Host.new","on":"Host","symbol":"ext_host_new","conv":"c","sig":"sha256-64:c9ccd7e333f9dd28","signature_id":3385645027,"params":[{"name":"options","type":{"pointer":"Options","const":true,"nullable":true}}],"returns":{"type":"Host","nullable":true,"own":"own"}},'
    '{"name":"Host.close","on":"Host","symbol":"ext_host_close","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":{"type":"Host","own":"own"},"self":true}],"doc":"Closes everything: operations are disposed of, handles and arenas released. Extensions that still work on\\noperations find them stale. NULL does nothing."},'
    '{"name":"Host.load","on":"Host","symbol":"ext_host_load","conv":"c","sig":"sha256-64:0c2afc3091f5c6e1","signature_id":204143664,"params":[{"name":"self","type":"Host","self":true},{"name":"name","type":"str"},{"name":"table","type":{"pointer":"void","const":true,"nullable":true}},{"name":"expected","type":"bytes"},{"name":"extension","type":{"type":"Extension","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Loads an extension: by path or name, or from the table of one that is linked in (`table` is what its register\\nfunction gives; `name` is then for messages). `expected` is the caller\'s descriptor as JSON or table, or empty:\\nwhat differs from the library\'s own is named in the error. Loading twice into one host attaches once."},'
    '{"name":"Host.poll","on":"Host","symbol":"ext_host_poll","conv":"c","sig":"sha256-64:53158e0088ae180f","signature_id":1393921536,"params":[{"name":"self","type":"Host","self":true},{"name":"op","type":"u64"},{"name":"room","type":{"counted":"u8"},"dir":"out","pass":"pointer","cap":"cap"},{"name":"cap","type":"usize","measures":["room"]},{"name":"written","type":"usize","dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"with_status":true,"doc":"Asks for an operation\'s response. Not ready: pending. Ready: the bytes are in `room`, `written` says how many,\\nand the operation is freed. too_small: `written` says how many are needed, nothing is lost."},'
    '{"name":"Host.wait","on":"Host","symbol":"ext_host_wait","conv":"c","sig":"sha256-64:a60833337bbfe663","signature_id":2785555251,"params":[{"name":"self","type":"Host","self":true},{"name":"op","type":"u64"},{"name":"milliseconds","type":"i64"},{"name":"room","type":{"counted":"u8"},"dir":"out","pass":"pointer","cap":"cap"},{"name":"cap","type":"usize","measures":["room"]},{"name":"written","type":"usize","dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"blocking":true,"with_status":true,"doc":"Like poll, but waits; `milliseconds` < 0 means for ever, and when they are over: pending."},'
    '{"name":"Host.dispose_op","on":"Host","symbol":"ext_host_dispose_op","conv":"c","sig":"sha256-64:969bbc42d4f52593","signature_id":2526788674,"params":[{"name":"self","type":"Host","self":true},{"name":"op","type":"u64"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Gives an operation up, finished or not."},'
    '{"name":"Host.op_state","on":"Host","symbol":"ext_host_op_state","conv":"c","sig":"sha256-64:5beb0ec117259c13","signature_id":1542131393,"params":[{"name":"self","type":"Host","self":true},{"name":"op","type":"u64"}],"returns":"OpState"},'
    '{"name":"Host.completions","on":"Host","symbol":"ext_host_completions","conv":"c","sig":"sha256-64:a02a9a998d4177d6","signature_id":2687146649,"params":[{"name":"self","type":"Host","self":true}],"returns":"c_int","doc":"A file descriptor (eventfd) that becomes readable when operations finish; made by the first call, -1: none."},'
    '{"name":"Host.drain","on":"Host","symbol":"ext_host_drain","conv":"c","sig":"sha256-64:15df5c51c0d09fdc","signature_id":366959697,"params":[{"name":"self","type":"Host","self":true},{"name":"ops","type":{"counted":"u64"},"dir":"out","pass":"pointer","cap":"cap"},{"name":"cap","type":"usize","measures":["ops"]}],"returns":"usize","doc":"Takes finished operations\' ids, at most `cap`, oldest first. The descriptor is quiet when nothing is left.\\nResponses stay until polled."},'
    '{"name":"Host.stats","on":"Host","symbol":"ext_host_stats","conv":"c","sig":"sha256-64:b956e4e10caf39e4","signature_id":3109479649,"params":[{"name":"self","type":"Host","self":true},{"name":"stats","type":"Stats","dir":"out","pass":"pointer"}]},'
    '{"name":"Host.handle_new","on":"Host","symbol":"ext_host_handle_new","conv":"c","sig":"sha256-64:484129f13e654558","signature_id":1212230129,"params":[{"name":"self","type":"Host","self":true},{"name":"kind","type":"u32"},{"name":"rights","type":"u32"},{"name":"resource","type":{"pointer":"void"}},{"name":"release","type":{"type":"Release","nullable":true},"retain":true},{"name":"handle","type":"u64","dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Makes a handle with rights; `release` is called with `resource` when it is closed."},'
    '{"name":"Host.handle_get","on":"Host","symbol":"ext_host_handle_get","conv":"c","sig":"sha256-64:3bac2565cd49bfa3","signature_id":1001137509,"params":[{"name":"self","type":"Host","self":true},{"name":"handle","type":"u64"},{"name":"kind","type":"u32"},{"name":"rights","type":"u32"},{"name":"resource","type":{"pointer":"void"},"dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"The resource of a handle that is of that kind and has at least those rights."},'
    '{"name":"Host.handle_close","on":"Host","symbol":"ext_host_handle_close","conv":"c","sig":"sha256-64:969bbc42d4f52593","signature_id":2526788674,"params":[{"name":"self","type":"Host","self":true},{"name":"handle","type":"u64"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true},'
    '{"name":"Host.arena_new","on":"Host","symbol":"ext_host_arena_new","conv":"c","sig":"sha256-64:8a0da64ad65192eb","signature_id":2316150346,"params":[{"name":"self","type":"Host","self":true},{"name":"size","type":"usize"},{"name":"arena","type":"u64","dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Memory that stays where it is until it is freed; `arena_retain` holds it once more, given an address inside."},'
    '{"name":"Host.arena_data","on":"Host","symbol":"ext_host_arena_data","conv":"c","sig":"sha256-64:3cd50238ba74fc5f","signature_id":1020592696,"params":[{"name":"self","type":"Host","self":true},{"name":"arena","type":"u64"},{"name":"data","type":{"pointer":"u8"},"dir":"out","pass":"pointer"},{"name":"size","type":"usize","dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true},'
    '{"name":"Host.arena_retain","on":"Host","symbol":"ext_host_arena_retain","conv":"c","sig":"sha256-64:573ca471152896b9","signature_id":1463592049,"params":[{"name":"self","type":"Host","self":true},{"name":"inside","type":{"pointer":"u8","const":true}},{"name":"arena","type":"u64","dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true},'
    '{"name":"Host.arena_free","on":"Host","symbol":"ext_host_arena_free","conv":"c","sig":"sha256-64:969bbc42d4f52593","signature_id":2526788674,"params":[{"name":"self","type":"Host","self":true},{"name":"arena","type":"u64"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true},'
    '{"name":"Extension.close","on":"Extension","symbol":"ext_extension_close","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":{"type":"Extension","own":"own"},"self":true}],"doc":"Operations of it become stale. Libraries with asynchronous functions or an attach function stay loaded until the\\nprocess ends, because nobody knows when their threads do."},'
    '{"name":"Extension.name","on":"Extension","symbol":"ext_extension_name","conv":"c","sig":"sha256-64:86c7553b80112f11","signature_id":2261210427,"params":[{"name":"self","type":"Extension","self":true}],"returns":"str"},'
    '{"name":"Extension.path","on":"Extension","symbol":"ext_extension_path","conv":"c","sig":"sha256-64:86c7553b80112f11","signature_id":2261210427,"params":[{"name":"self","type":"Extension","self":true}],"returns":"str"},'
    '{"name":"Extension.polls","on":"Extension","symbol":"ext_extension_polls","conv":"c","sig":"sha256-64:7ab244a17df205a8","signature_id":2058503329,"params":[{"name":"self","type":"Extension","self":true}],"returns":"bool","doc":"Its table has `poll`: its operations become ready only when somebody asks, and no completion tells of them."},'
    '{"name":"Extension.schema","on":"Extension","symbol":"ext_extension_schema","conv":"c","sig":"sha256-64:86c7553b80112f11","signature_id":2261210427,"params":[{"name":"self","type":"Extension","self":true}],"returns":"str","doc":"The embedded schema as JSON, empty when it carries none."},'
    '{"name":"Extension.count","on":"Extension","symbol":"ext_extension_count","conv":"c","sig":"sha256-64:f587b3060c22e8d9","signature_id":4119311110,"params":[{"name":"self","type":"Extension","self":true}],"returns":"u32"},'
    '{"name":"Extension.function","on":"Extension","symbol":"ext_extension_function","conv":"c","sig":"sha256-64:478b8701b9cc0902","signature_id":1200326401,"params":[{"name":"self","type":"Extension","self":true},{"name":"index","type":"u32"},{"name":"function","type":"Function","dir":"out","pass":"pointer"}],"returns":"Status","errors":true},'
    '{"name":"Extension.find","on":"Extension","symbol":"ext_extension_find","conv":"c","sig":"sha256-64:c55d3f6c145cd62f","signature_id":3311222636,"params":[{"name":"self","type":"Extension","self":true},{"name":"name","type":"str"},{"name":"index","type":"u32","dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true},'
    '{"name":"Extension.call","on":"Extension","symbol":"ext_extension_call","conv":"c","sig":"sha256-64:92b600df19068343","signature_id":2461401311,"params":[{"name":"self","type":"Extension","self":true},{"name":"index","type":"u32"},{"name":"request","type":{"counted":"u8"},"pass":"const pointer","len":"request_len"},{"name":"request_len","type":"usize","measures":["request"]},{"name":"room","type":{"counted":"u8"},"dir":"out","pass":"pointer","cap":"cap"},{"name":"cap","type":"usize","measures":["room"]},{"name":"written","type":"usize","dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Calls a function. `written` is the length of the response. Of an async one the response is the operation."},'
    '{"name":"Extension.call_segments","on":"Extension","symbol":"ext_extension_call_segments","conv":"c","sig":"sha256-64:34d282be6a057009","signature_id":886211262,"params":[{"name":"self","type":"Extension","self":true},{"name":"index","type":"u32"},{"name":"segments","type":"Segments"},{"name":"registers","type":"Registers","dir":"inout","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"The same by the register convention of machines."},'
    '{"name":"Segments.new","on":"Segments","symbol":"ext_segments_new","conv":"c","sig":"sha256-64:794238bfe995db79","signature_id":2034383039,"params":[{"name":"count","type":"u32"}],"returns":{"type":"Segments","nullable":true,"own":"own"}},'
    '{"name":"Segments.free","on":"Segments","symbol":"ext_segments_free","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":{"type":"Segments","own":"own"},"self":true}]},'
    '{"name":"Segments.set","on":"Segments","symbol":"ext_segments_set","conv":"c","sig":"sha256-64:c6ef2da5735747af","signature_id":3337563557,"params":[{"name":"self","type":"Segments","self":true},{"name":"index","type":"u32"},{"name":"memory","type":{"counted":"u8"},"dir":"inout","pass":"pointer","retain":true,"len":"len"},{"name":"len","type":"usize","measures":["memory"]},{"name":"writable","type":"bool"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Lets a segment be memory of the caller\'s, which stays theirs."},'
    '{"name":"Segments.written","on":"Segments","symbol":"ext_segments_written","conv":"c","sig":"sha256-64:90d0134e0679e846","signature_id":2429555534,"params":[{"name":"self","type":"Segments","self":true},{"name":"index","type":"u32"}],"returns":"usize","doc":"Bytes that the last call wrote into a segment."},'
    '{"name":"Segments.slice","on":"Segments","symbol":"ext_segments_slice","conv":"c","sig":"sha256-64:0b79e4b71f65e87d","signature_id":192537783,"params":[{"name":"self","type":"Segments","self":true},{"name":"index","type":"u32"},{"name":"offset","type":"u64"},{"name":"len","type":"u64"},{"name":"data","type":{"pointer":"u8"},"dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"The bytes from `offset` on; refused when they are not all inside."}],'
    '"properties":[],"order":["t0","t1","t2","t3","t4","t5","t6","t7","t8","t9","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","f10","f11","f12","f13","f14","f15","f16","f17","f18","t10","f19","f20","f21","f22","f23","f24","f25","f26","f27","f28","f29","f30","f31","f32","f33"],"layout_order":["Status","Error","OpState","Options","Stats","Function","Registers","Host","Extension","Segments","Release"]}'
)
