# Generated from ext.abi by abut; do not edit.
import ctypes as _c
import enum as _enum
import typing as _t
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
    def __init__(self, status: int, message: str) -> None: ...
class ExtLookupError(ExtError, LookupError): ...
class ExtValueError(ExtError, ValueError): ...
class LimitError(ExtError): ...
class ExtMemoryError(ExtError, MemoryError): ...
class ExtImportError(ExtError, ImportError): ...
class ExtRuntimeError(ExtError, RuntimeError): ...
class BufferTooSmall(ExtError): ...
class ExtPermissionError(ExtError, PermissionError): ...
class ExtInterruptedError(ExtError, InterruptedError): ...

class Error(_c.Structure):
    """Why a call failed. The text is in place: nobody owns it but the caller."""
    @property
    def status(self) -> Status | int:
        ...
    @status.setter
    def status(self, value: Status | int) -> None: ...
    @property
    def len(self) -> int:
        ...
    @len.setter
    def len(self, value: int) -> None: ...
    @property
    def code(self) -> int:
        """what the extension returned, when it was the extension"""
    @code.setter
    def code(self, value: int) -> None: ...
    @property
    def text(self) -> memoryview:
        """UTF-8, one line, cut when it is longer"""
    @text.setter
    def text(self, value: _Buffer | _t.Sequence[int]) -> None: ...
    def __init__(self, status: Status | int | None = None, len: int = 0, code: int = 0, text: _Buffer | _t.Sequence[int] | None = None) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class Options(_c.Structure):
    """What a host allows. Zeroes mean the default."""
    @property
    def size(self) -> int:
        ...
    @size.setter
    def size(self, value: int) -> None: ...
    debug: bool  #: copy requests and responses, and poison them after the call: catches extensions that cheat
    @property
    def pending_max(self) -> int:
        """operations at a time; default 1,048,576"""
    @pending_max.setter
    def pending_max(self, value: int) -> None: ...
    @property
    def bytes_max(self) -> int:
        """bytes of finished responses that wait; default 1 GiB"""
    @bytes_max.setter
    def bytes_max(self, value: int) -> None: ...
    @property
    def handles_max(self) -> int:
        """default 1,048,576"""
    @handles_max.setter
    def handles_max(self, value: int) -> None: ...
    @property
    def arenas_max(self) -> int:
        """bytes of all arenas; default 1 GiB"""
    @arenas_max.setter
    def arenas_max(self, value: int) -> None: ...
    def __init__(self, size: int = 40, debug: bool = False, pending_max: int = 0, bytes_max: int = 0, handles_max: int = 0, arenas_max: int = 0) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class Stats(_c.Structure):
    """What the host counts."""
    @property
    def pending(self) -> int:
        """operations that are not ready"""
    @pending.setter
    def pending(self, value: int) -> None: ...
    @property
    def waiting(self) -> int:
        """finished operations that nobody took"""
    @waiting.setter
    def waiting(self, value: int) -> None: ...
    @property
    def bytes_(self) -> int:
        """their responses"""
    @bytes_.setter
    def bytes_(self, value: int) -> None: ...
    @property
    def handles(self) -> int:
        ...
    @handles.setter
    def handles(self, value: int) -> None: ...
    @property
    def arenas(self) -> int:
        """bytes"""
    @arenas.setter
    def arenas(self, value: int) -> None: ...
    @property
    def begun(self) -> int:
        """since the start"""
    @begun.setter
    def begun(self, value: int) -> None: ...
    @property
    def finished(self) -> int:
        ...
    @finished.setter
    def finished(self, value: int) -> None: ...
    @property
    def disposed(self) -> int:
        ...
    @disposed.setter
    def disposed(self, value: int) -> None: ...
    def __init__(self, pending: int = 0, waiting: int = 0, bytes_: int = 0, handles: int = 0, arenas: int = 0, begun: int = 0, finished: int = 0, disposed: int = 0) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class Function(_c.Structure):
    """A function of an extension."""
    @property
    def name(self) -> str:
        ...
    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def signature_id(self) -> int:
        ...
    @signature_id.setter
    def signature_id(self, value: int) -> None: ...
    is_async: bool
    @property
    def sig(self) -> int:
        ...
    @sig.setter
    def sig(self, value: int) -> None: ...
    @property
    def address(self) -> int:
        ...
    @address.setter
    def address(self, value: int | _Buffer) -> None: ...
    @property
    def request_size(self) -> int:
        """0xffffffff when there is no schema"""
    @request_size.setter
    def request_size(self, value: int) -> None: ...
    @property
    def response_size(self) -> int:
        """least bytes of a response; 0xffffffff when there is no schema"""
    @response_size.setter
    def response_size(self, value: int) -> None: ...
    grows: bool  #: the response has data behind its fixed part
    def __init__(self, name: str | None = None, signature_id: int = 0, is_async: bool = False, sig: int = 0, address: int | _Buffer | None = None, request_size: int = 0, response_size: int = 0, grows: bool = False) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class Registers(_c.Structure):
    """The registers of a machine that calls natives like system calls: r0 the bytes of the request (0: all of its
    segment), r1 the number of the input segment, r2 of the output segment, r3 of the arena segment; all ones: no
    segment. r0 receives the operation, or 0. Views in the request hold offsets in the input segment, which become
    addresses for the call.
    """
    @property
    def r0(self) -> int:
        ...
    @r0.setter
    def r0(self, value: int) -> None: ...
    @property
    def r1(self) -> int:
        ...
    @r1.setter
    def r1(self, value: int) -> None: ...
    @property
    def r2(self) -> int:
        ...
    @r2.setter
    def r2(self, value: int) -> None: ...
    @property
    def r3(self) -> int:
        ...
    @r3.setter
    def r3(self, value: int) -> None: ...
    def __init__(self, r0: int = 0, r1: int = 0, r2: int = 0, r3: int = 0) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class Host:
    def __init__(self, options: Options | None) -> None:
        ...
    def load(self, name: str, table: int | _Buffer | None, expected: _Buffer) -> Extension:
        """Loads an extension: by path or name, or from the table of one that is linked in (`table` is what its register
        function gives; `name` is then for messages). `expected` is the caller's descriptor as JSON or table, or empty:
        what differs from the library's own is named in the error. Loading twice into one host attaches once.
        """
    def poll(self, op: int, cap: int) -> tuple[Status, bytes, int]:
        """Asks for an operation's response. Not ready: pending. Ready: the bytes are in `room`, `written` says how many,
        and the operation is freed. too_small: `written` says how many are needed, nothing is lost.
        """
    def wait(self, op: int, milliseconds: int, cap: int) -> tuple[Status, bytes, int]:
        """Like poll, but waits; `milliseconds` < 0 means for ever, and when they are over: pending."""
    def dispose_op(self, op: int) -> Status:
        """Gives an operation up, finished or not."""
    def op_state(self, op: int) -> OpState:
        ...
    def completions(self) -> int:
        """A file descriptor (eventfd) that becomes readable when operations finish; made by the first call, -1: none."""
    def drain(self, cap: int) -> list[int]:
        """Takes finished operations' ids, at most `cap`, oldest first. The descriptor is quiet when nothing is left.
        Responses stay until polled.
        """
    def stats(self) -> Stats:
        ...
    def handle_new(self, kind: int, rights: int, resource: int | _Buffer, release: _t.Callable[[], None] | None) -> int:
        """Makes a handle with rights; `release` is called with `resource` when it is closed."""
    def handle_get(self, handle: int, kind: int, rights: int) -> int:
        """The resource of a handle that is of that kind and has at least those rights."""
    def handle_close(self, handle: int) -> Status:
        ...
    def arena_new(self, size: int) -> int:
        """Memory that stays where it is until it is freed; `arena_retain` holds it once more, given an address inside."""
    def arena_data(self, arena: int) -> tuple[int, int]:
        ...
    def arena_retain(self, inside: int | _Buffer) -> int:
        ...
    def arena_free(self, arena: int) -> Status:
        ...
    def close(self) -> None:
        """Gives it back to the library; closing twice does nothing."""
    def __enter__(self) -> Host: ...
    def __exit__(self, *exc: object) -> None: ...
    def __del__(self) -> None: ...

class Extension:
    def name(self) -> str:
        ...
    def path(self) -> str:
        ...
    def polls(self) -> bool:
        """Its table has `poll`: its operations become ready only when somebody asks, and no completion tells of them."""
    def schema(self) -> str:
        """The embedded schema as JSON, empty when it carries none."""
    def count(self) -> int:
        ...
    def function(self, index: int) -> Function:
        ...
    def find(self, name: str) -> int:
        ...
    def call(self, index: int, request: _Buffer | _t.Sequence[int], cap: int) -> tuple[bytes, int]:
        """Calls a function. `written` is the length of the response. Of an async one the response is the operation."""
    def call_segments(self, index: int, segments: Segments, registers: Registers) -> Status:
        """The same by the register convention of machines."""
    def close(self) -> None:
        """Gives it back to the library; closing twice does nothing."""
    def __enter__(self) -> Extension: ...
    def __exit__(self, *exc: object) -> None: ...
    def __del__(self) -> None: ...

class Segments:
    def __init__(self, count: int) -> None:
        ...
    def set(self, index: int, memory: _Writable, writable: bool) -> Status:
        """Lets a segment be memory of the caller's, which stays theirs."""
    def written(self, index: int) -> int:
        """Bytes that the last call wrote into a segment."""
    def slice(self, index: int, offset: int, len: int) -> int:
        """The bytes from `offset` on; refused when they are not all inside."""
    def close(self) -> None:
        """Gives it back to the library; closing twice does nothing."""
    def __enter__(self) -> Segments: ...
    def __exit__(self, *exc: object) -> None: ...
    def __del__(self) -> None: ...

def is_error(written: int) -> bool:
    """Whether a flat function's result says that it failed; the codes are at the top of the range."""
def code_name(written: int) -> str:
    """The name of such a code: failed, too_small, bad_request, denied, stale, limit, unsupported, cancelled, crashed."""
