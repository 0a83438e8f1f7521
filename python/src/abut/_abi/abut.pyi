# Generated from abut.abi by abut; do not edit.
import ctypes as _c
import enum as _enum
import typing as _t
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
    def __init__(self, status: int, message: str) -> None: ...
class AbutValueError(AbutError, ValueError): ...
class LimitError(AbutError): ...
class AbutLookupError(AbutError, LookupError): ...
class FindingsError(AbutError): ...

class Error(_c.Structure):
    """Where and why a call failed. The message is borrowed like every other result."""
    @property
    def status(self) -> Status | int:
        ...
    @status.setter
    def status(self, value: Status | int) -> None: ...
    @property
    def offset(self) -> int:
        """byte offset in the input; 0 where there is none"""
    @offset.setter
    def offset(self, value: int) -> None: ...
    @property
    def message(self) -> str:
        """one line"""
    @message.setter
    def message(self, value: str) -> None: ...
    def __init__(self, status: Status | int | None = None, offset: int = 0, message: str | None = None) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class Compiler:
    """A descriptor on its way through the compiler."""
    def __init__(self) -> None:
        """Makes an empty compiler; NULL when memory is short."""
    def add_source(self, path: str, text: _Buffer) -> None:
        """Adds a descriptor's text; the first one is the root, the others are found by their package name.
        The path is for messages only.
        """
    def load(self, path: str, data: _Buffer) -> None:
        """Takes JSON IR, a schema table, or a library that carries one, instead of sources."""
    def missing(self) -> str:
        """Names of the packages that a `use` needs and nobody gave, one a line, in the order of need."""
    def check(self) -> tuple[int, int]:
        """Compiles what was added. Findings are no failure: they are counted here and told by `diagnostics`."""
    def diagnostics(self, format: Format | int) -> str:
        """The findings of the last check, emission or pretty print."""
    def pretty(self) -> bytes:
        """The root descriptor in the one canonical style, comments kept."""
    def assertions(self, target: str, headers: str) -> bytes:
        """C source that a C compiler for `target` (a clang triple) accepts exactly when every layout is right.
        With `headers` (as in `#include`, one a line) it is about the types of those instead of its own copies.
        """
    def diff(self, newer: Compiler, format: Format | int) -> tuple[Verdict | int, str]:
        """Compares with a newer descriptor; the report belongs to `self`."""
    def emit(self, language: str, options: EmitOptions | int) -> int:
        """Renders into one language; `file` gives the files of the last emission by index."""
    def file(self, index: int) -> tuple[str, bytes]:
        """A file of the last emission: a relative path that never leaves the output folder, and its bytes."""
    def close(self) -> None:
        """Gives it back to the library; closing twice does nothing."""
    def __enter__(self) -> Compiler: ...
    def __exit__(self, *exc: object) -> None: ...
    def __del__(self) -> None: ...

def version() -> str:
    """The version of this library, e.g. `0.1.0`."""
def manifest() -> str:
    """What this library is, as JSON: version, kind of build, languages, targets, and the families of its C surface
    with their api hashes.
    """
