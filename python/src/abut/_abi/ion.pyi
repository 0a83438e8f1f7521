# Generated from ion.abi by abut; do not edit.
import ctypes as _c
import enum as _enum
import typing as _t
from _typeshed import ReadableBuffer as _Buffer, WriteableBuffer as _Writable

__all__ = [
    "ABI_VERSION", "Blob", "CLASS_VERSION", "CRASHES_MAX", "Call", "Checkpoint", "CheckpointInfo",
    "CrashInfo", "Crashes", "DEPTH_MAX", "Door", "ENDINGS_MAX", "Engine", "Error", "ErrorCode", "Event",
    "EventKind", "FileInfo", "FileRole", "FunctionInfo", "IonError", "IonLookupError", "IonMemoryError",
    "IonRuntimeError", "IonTimeoutError", "IonValueError", "Kind", "NativeInfo", "NativeStatus",
    "Options", "Outcome", "ProcessInfo", "ProcessState", "Program", "ProgramInfo", "Property",
    "Registry", "RunEnd", "SCHEDULERS_MAX", "SLICE", "SLICE_LONG", "Snapshot", "Stats", "Status",
    "TextForm", "Value", "Vm", "abi_version", "call_exit", "call_fail", "call_later", "call_name",
    "call_process", "call_return", "call_vm", "checkpoint_register", "error_name", "kind_name",
    "options_init", "process_state_name", "run_end_name", "status_name",
]

class Status(_enum.IntEnum):
    """How a call went."""
    OK = 0
    INVALID_PROGRAM = 1  #: the bytes are no pack, class or text, or the code breaks the rules
    RUNTIME_ERROR = 2  #: a native failed
    OOM = 3  #: out of memory, or of what the machine may have
    INVALID_ARGUMENT = 4  #: the caller broke the contract of the call
    NOT_FOUND = 5  #: no such function, process, class or file
    BUSY = 6  #: another thread runs the machine
    TIMED_OUT = 7  #: nothing came in time
    CLOSED = 8  #: the door was closed

class ErrorCode(_enum.IntEnum):
    """What went wrong: `ion_error.code`."""
    NONE = 0
    TRUNCATED = 1  #: the input ends early
    MALFORMED = 2
    LIMIT = 3  #: more than a limit allows
    MISSING = 4  #: no such function, class, file, dependency or entry point
    UNSUPPORTED = 5  #: a version or an encoding that nobody here knows
    ARGUMENT = 6  #: an argument of the call
    MEMORY = 7
    BUSY = 8
    OPTION = 9
    TOO_DEEP = 10  #: values in values, deeper than ION_DEPTH_MAX; one that is in itself, for example
    TOO_LARGE = 11  #: too many parts
    NO_FUNCTION = 12  #: nothing has this name
    NO_PROCESS = 13  #: it never was, or it has ended
    NATIVE_FAILED = 14
    ARITY = 15  #: a native with a wrong number of arguments
    TYPE = 16  #: a native with an argument of a wrong type
    CODE = 17  #: a function's code breaks the rules
    SYSTEM = 18  #: a file could not be read or written, a library not be loaded
    NOT_OWNED = 19  #: a value that was handed over before, or that is a part of another
    BAD_TICKET = 20  #: nobody waits for this answer

class Kind(_enum.IntEnum):
    """Kinds of values."""
    NUMBER = 0
    BOOLEAN = 1
    COMPLEX = 2
    STRING = 3
    ATOM = 4
    UNIT = 5
    UNDEFINED = 6
    TUPLE = 7
    ARRAY = 8
    OBJECT = 9
    PROCESS = 10
    FUNCTION = 11

class Property(_enum.IntFlag):
    """What may be done with a property of an object."""
    WRITABLE = 1
    ENUMERABLE = 2
    CONFIGURABLE = 4

class FileRole(_enum.IntEnum):
    """What a file of a pack is for."""
    LIBRARY = 0
    RESOURCE = 1
    SOURCE = 2
    OTHER = 3

class TextForm(_enum.IntEnum):
    """How code is written as text."""
    FULL = 0  #: everything; assemble reads the same program
    NOTED = 1  #: the same, and what its lines mean, in comments
    ORIGINAL = 2  #: as the original's tools print it

class NativeStatus(_enum.IntEnum):
    OK = 0  #: the result is what ion_call_return was given; undefined without it
    ERROR = 1  #: the caller gets an atom that says why
    LATER = 2  #: ion_vm_answer brings the result; ion_call_later gave its ticket
    EXIT = 3  #: the process ends, for the reason that ion_call_exit was given

class Engine(_enum.IntEnum):
    """What runs code."""
    AUTO = 0
    THREADED = 1  #: handlers that jump to each other
    LOOP = 2  #: a portable loop

class RunEnd(_enum.IntEnum):
    """Why a run ended."""
    DONE = 0  #: nobody is left
    ENDED = 1  #: the process that was waited for has ended
    MESSAGE = 2  #: the door that was waited for has a message
    DEADLOCK = 3  #: everybody waits, and nobody can send: ion_vm_report says who waits for whom
    IDLE = 4  #: everybody waits, and a door is open: it is the host's turn
    OUT_OF_FUEL = 5
    INTERRUPTED = 6
    HELD = 7  #: checkpoints hold processes, and nobody else can go on
    DEADLINE = 8

class ProcessState(_enum.IntEnum):
    """What a process is doing."""
    RUNNABLE = 1
    RECEIVING = 2  #: waits for a message
    JOINING = 3  #: waits for the end of others
    WAITING = 4  #: for a native that answers later
    HELD = 5  #: by a checkpoint

class EventKind(_enum.IntEnum):
    SPAWN = 0
    END = 1
    SEND = 2
    RECEIVE = 3
    BEGIN = 4  #: of a slice
    PAUSE = 5  #: its end
    WAIT = 6
    LINK = 7

ABI_VERSION: _t.Final = 1  #: What `ion_abi_version` answers: a library with the same number has everything that is declared here.
CLASS_VERSION: _t.Final = 2  #: Version of the class files that this library writes.
SLICE: _t.Final = 3  #: Reductions of a slice, unless the options say otherwise.
SLICE_LONG: _t.Final = 4000  #: Slices so long that nobody notices them.
DEPTH_MAX: _t.Final = 256  #: Values in values.
SCHEDULERS_MAX: _t.Final = 64  #: Threads of one machine.
ENDINGS_MAX: _t.Final = 4096  #: Ends of processes that are remembered: the latest.
CRASHES_MAX: _t.Final = 100  #: Crashes that are remembered until somebody takes them: the latest.

class IonError(Exception):
    """Base of the errors that abut.ion reports; .status has the code."""
    status: int
    def __init__(self, status: int, message: str) -> None: ...
class IonValueError(IonError, ValueError): ...
class IonRuntimeError(IonError, RuntimeError): ...
class IonMemoryError(IonError, MemoryError): ...
class IonLookupError(IonError, LookupError): ...
class IonTimeoutError(IonError, TimeoutError): ...

class Error(_c.Structure):
    """Why a call failed. Texts belong to the calling thread and are valid until its next call that fails."""
    @property
    def status(self) -> Status | int:
        ...
    @status.setter
    def status(self, value: Status | int) -> None: ...
    @property
    def code(self) -> ErrorCode | int:
        ...
    @code.setter
    def code(self, value: ErrorCode | int) -> None: ...
    @property
    def message(self) -> str | None:
        ...
    @message.setter
    def message(self, value: str | bytes | None) -> None: ...
    @property
    def function(self) -> str | None:
        """`Class:function`, when it is about one"""
    @function.setter
    def function(self, value: str | bytes | None) -> None: ...
    @property
    def instruction(self) -> int:
        """its number there; -1 when it is about none"""
    @instruction.setter
    def instruction(self, value: int) -> None: ...
    @property
    def line(self) -> int:
        """of a text, from 1; 0 when it is about none"""
    @line.setter
    def line(self, value: int) -> None: ...
    @property
    def offset(self) -> int:
        """in the file or the text"""
    @offset.setter
    def offset(self, value: int) -> None: ...
    def __init__(self, status: Status | int | None = None, code: ErrorCode | int | None = None, message: str | bytes | None = None, function: str | bytes | None = None, instruction: int = 0, line: int = 0, offset: int = 0) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class Value:
    @classmethod
    def number(cls, number: float) -> Value:
        ...
    @classmethod
    def boolean(cls, boolean: bool) -> Value:
        ...
    @classmethod
    def complex(cls, re: float, im: float) -> Value:
        ...
    @classmethod
    def string(cls, text: str | bytes | None) -> Value:
        ...
    @classmethod
    def string_with(cls, text: str) -> Value:
        """Of a text that may have NULs in it."""
    @classmethod
    def atom(cls, name: str | bytes | None) -> Value:
        ...
    @classmethod
    def atom_with(cls, name: str) -> Value:
        ...
    @classmethod
    def unit(cls) -> Value:
        ...
    @classmethod
    def undefined(cls) -> Value:
        ...
    @classmethod
    def tuple_(cls) -> Value:
        """Empty; ion_value_push fills it."""
    @classmethod
    def array(cls) -> Value:
        ...
    @classmethod
    def object_(cls) -> Value:
        """Without properties; ion_value_set gives it some."""
    @classmethod
    def process(cls, id: int) -> Value:
        """A process or a door."""
    @classmethod
    def function(cls, name: str | bytes | None) -> Value:
        """A function of the program, `Class:function`, or a native by its name."""
    @staticmethod
    def decode(data: _Buffer) -> Value:
        """Any value of the bytes that encode made."""
    def copy(self) -> Value | None:
        ...
    def push(self, part: Value | None) -> None:
        """Adds a part to a tuple or an array. The part is handed over when this goes well, and freed when it does not:
        so a call that makes the part can stand here.
        """
    def set(self, key: str | bytes, value: Value | None) -> None:
        """Gives an object a property, in the place of one with the same name. The value is handed over, as by push."""
    def set_with(self, key: str, value: Value | None, flags: Property | int) -> None:
        ...
    def kind(self) -> Kind:
        ...
    def as_number(self) -> float:
        ...
    def as_boolean(self) -> bool:
        ...
    def re(self) -> float:
        ...
    def im(self) -> float:
        ...
    def as_process(self) -> int:
        ...
    def text(self) -> str:
        """The bytes of a string, an atom or a function's name; a NUL stands behind them."""
    def is_true(self) -> bool:
        """What conditions see in it."""
    def is_text(self, text: str | bytes | None) -> bool:
        """Whether it is the atom or the string with this text."""
    def count(self) -> int:
        """Parts of a tuple or an array, properties of an object."""
    def at(self, index: int) -> Value | None:
        """A part, or the value of a property; NULL behind the last. It belongs to the whole."""
    def key(self, index: int) -> str:
        ...
    def flags(self, index: int) -> Property:
        ...
    def get(self, key: str | bytes | None) -> Value | None:
        """The value of a property; NULL when there is none."""
    def equals(self, other: Value | None) -> bool:
        ...
    def show(self) -> str:
        """The value as programs print it. Valid until the next call with the same value."""
    def encode(self) -> Blob:
        """All of it as bytes; docs/formats/ion-value.md says how."""
    def close(self) -> None:
        """Gives it back to the library; closing twice does nothing."""
    def __enter__(self) -> Value: ...
    def __exit__(self, *exc: object) -> None: ...
    def __del__(self) -> None: ...

class Program:
    @staticmethod
    def load(data: _Buffer) -> Program:
        """A pack, or a class of any version: the bytes say which."""
    @staticmethod
    def open(path: str | bytes) -> Program:
        ...
    @staticmethod
    def assemble(text: str) -> Program:
        """A text as disassemble writes it, or as people do."""
    def link(self, other: Program) -> Program:
        """This program with one more that it, or what it depends on, depends on."""
    def describe(self) -> ProgramInfo:
        ...
    def class_name(self, index: int) -> str:
        """In the order of the file; empty behind the last."""
    def dependency(self, index: int) -> str:
        """`name`, or `name:version`."""
    def export(self, index: int) -> str:
        ...
    def library(self, index: int) -> str:
        ...
    def file(self, index: int) -> FileInfo:
        ...
    def function(self, index: int) -> FunctionInfo:
        ...
    def find(self, name: str | bytes) -> int:
        """The number of a function, `Class:function`; -1 when there is none."""
    def entry(self) -> int:
        """Where ion_vm_start begins; the error says why that is nowhere."""
    def missing(self, index: int) -> str:
        """References in the code that lead nowhere, as text; empty behind the last."""
    def native(self, index: int) -> str:
        """Natives that the code asks for; empty behind the last."""
    def verify(self) -> None:
        """Verifies every function."""
    def disassemble(self, class_name: str | bytes | None, form: TextForm) -> Blob:
        """A class as text, or every class when the name is NULL."""
    def class_bytes(self, class_name: str | bytes) -> Blob:
        """The file of a class, in this library's version."""
    def pack_bytes(self) -> Blob:
        """The pack: the same bytes for the same program."""
    def translation(self, function: int) -> Blob:
        """The register code that a function is translated to, as text for people."""
    def close(self) -> None:
        """Gives it back to the library; closing twice does nothing."""
    def __enter__(self) -> Program: ...
    def __exit__(self, *exc: object) -> None: ...
    def __del__(self) -> None: ...

class Registry:
    def __init__(self, modules: str | bytes | None) -> None:
        """Functions of the standard library's modules, by their names with commas between them: \"math,io,string\"; \"all\"
        are all of them; NULL or an empty text is none. NULL: there is no such module.
        """
    def register(self, name: str | bytes, info: NativeInfo, native: _t.Callable[[Call, int, int], NativeStatus]) -> None:
        """A function of a name; a name that is known gets another function."""
    def register_function(self, name: str | bytes, address: int | _Buffer, signature: str, capability: str | bytes | None) -> None:
        """A C function with a signature: a prototype, or one of the codes of docs/formats/codes.md, such as `d(d,d)`."""
    def register_extension(self, prefix: str | bytes, extension: int | _Buffer, capability: str | bytes | None) -> int:
        """All functions of an extension (an `ext_extension` that must stay open), as `prefix` and their names. Processes
        wait for asynchronous ones; the others go on.
        """
    def register_libraries(self, program: Program, host: int | _Buffer | None, capability: str | bytes | None) -> int:
        """Loads the libraries that the program's manifest names from its pack, by way of a private folder, and registers
        their functions, which code calls `__native:LIBRARY:FUNCTION`. A library is an extension, or a C library beside
        which the pack has its prototypes: `lib/NAME.h`. Loading runs the code of whoever made the pack. `host` is an
        `ext_host`, or NULL for one of the registry's own.
        """
    def remove(self, name: str | bytes | None) -> bool:
        """False when there was none."""
    def contains(self, name: str | bytes | None) -> bool:
        ...
    def count(self) -> int:
        ...
    def name(self, index: int) -> str | None:
        """Names in alphabetical order; NULL behind the last. What they point to is valid as long as the registry."""
    def info(self, name: str | bytes | None) -> NativeInfo:
        """What the record points to is valid as long as the registry."""
    def call(self, name: str | bytes, arguments: Value | None) -> Value:
        """Calls a function outside of any process; `arguments` is a tuple or an array of them, NULL: none. Everything is
        permitted here; functions that answer later are not called.
        """
    def close(self) -> None:
        """Gives it back to the library; closing twice does nothing."""
    def __enter__(self) -> Registry: ...
    def __exit__(self, *exc: object) -> None: ...
    def __del__(self) -> None: ...

class Vm:
    @staticmethod
    def new(program: Program, registry: Registry | None, options: Options | None) -> Vm:
        """Verifies and links the program. A NULL registry is one with the whole standard library, NULL options are the
        defaults.
        """
    def options(self) -> Options:
        ...
    def tier(self) -> str:
        """What runs code: \"threaded\" or \"loop\"."""
    def missing(self, index: int) -> str:
        """Natives and functions that the program asks for and nobody has, in words; empty behind the last."""
    def spawn(self, function: str | bytes, arguments: Value | None) -> int:
        """A process that runs a function, `Class:function`. `arguments` is a tuple or an array of them, NULL: none."""
    def start(self, arguments: Value | None) -> int:
        """One that runs the program's entry point."""
    def send(self, process: int, message: Value) -> None:
        """A copy of the message goes to a process, or to a door. ION_STATUS_NOT_FOUND: nobody has this number any more."""
    def kill(self, process: int, reason: Value | None) -> None:
        """An exit signal; NULL is the reason 'kill', which nobody can trap."""
    def run(self, until: int, fuel: int, milliseconds: int) -> Outcome:
        """Runs processes until nobody can go on; until the process `until` ends or the door of that number has a message (0:
        neither); until `fuel` reductions are used up (0: any number) or `milliseconds` are over (negative: any time).
        """
    def interrupt(self) -> None:
        """Lets the run return soon, from any thread. When nothing runs, the next run returns at once."""
    def is_alive(self, process: int) -> bool:
        ...
    def result(self, process: int) -> tuple[Value | None, Value | None]:
        """How a process ended: what its function returned (undefined when it did not), and the reason, the atom 'normal' when
        all went well. ION_STATUS_NOT_FOUND while it lives, and when it is forgotten.
        """
    def snapshot(self) -> Snapshot:
        """Everybody who lives."""
    def take_crashes(self) -> Crashes:
        """Crashes since the last time, the oldest first."""
    def report(self) -> Blob:
        """Who is there, where, and waits for what, in lines for people."""
    def stats(self) -> Stats:
        ...
    def answer(self, ticket: int, result: Value) -> None:
        """The result of a native that answers later: it is copied."""
    def answer_failed(self, ticket: int, message: str | bytes | None) -> None:
        """The same for one that failed."""
    def open_door(self, keeps_running: bool) -> Door:
        """A place for messages to the host. While a door is open that `keeps_running`, a run waits for whoever has it to send
        something, and is not over because all processes wait.
        """
    def set_output(self, output: _t.Callable[[int, int, bool], None] | None) -> None:
        """Where print writes; NULL: standard output and the error stream."""
    def set_checkpoint(self, checkpoint: _t.Callable[[Vm, Checkpoint, CheckpointInfo], bool] | None) -> None:
        """Called before each instruction of a machine that is traced; NULL ends it."""
    def let_go(self, process: int) -> bool:
        """Lets a process go on that a checkpoint holds. False: it is not held."""
    def set_events(self, events: _t.Callable[[Vm, Event], None] | None) -> None:
        """Called for everything that happens, by the threads that run the machine; NULL ends it."""
    def close(self) -> None:
        """Gives it back to the library; closing twice does nothing."""
    def __enter__(self) -> Vm: ...
    def __exit__(self, *exc: object) -> None: ...
    def __del__(self) -> None: ...

class Door:
    def id(self) -> int:
        """To be sent to: ion_value_process makes a value of it that processes can keep."""
    def count(self) -> int:
        """How many messages wait."""
    def take(self, milliseconds: int) -> Value:
        """The next message, the oldest first. Waits for it, `milliseconds` (negative: for ever) or not at all (0): then
        ION_STATUS_TIMED_OUT. Something else must run the machine meanwhile.
        """
    def set_callback(self, callback: _t.Callable[[Door], None] | None) -> None:
        """Called when messages have come."""
    def close(self) -> None:
        """Gives it back to the library; closing twice does nothing."""
    def __enter__(self) -> Door: ...
    def __exit__(self, *exc: object) -> None: ...
    def __del__(self) -> None: ...

class Snapshot:
    """Processes as they were at one time."""
    def count(self) -> int:
        ...
    def process(self, index: int) -> ProcessInfo:
        ...
    def close(self) -> None:
        """Gives it back to the library; closing twice does nothing."""
    def __enter__(self) -> Snapshot: ...
    def __exit__(self, *exc: object) -> None: ...
    def __del__(self) -> None: ...

class Crashes:
    """Crashes that were taken."""
    def count(self) -> int:
        ...
    def crash(self, index: int) -> CrashInfo:
        ...
    def close(self) -> None:
        """Gives it back to the library; closing twice does nothing."""
    def __enter__(self) -> Crashes: ...
    def __exit__(self, *exc: object) -> None: ...
    def __del__(self) -> None: ...

class Blob:
    """Bytes that a call made."""
    def bytes_(self) -> bytes:
        """A NUL stands behind them."""
    def close(self) -> None:
        """Gives it back to the library; closing twice does nothing."""
    def __enter__(self) -> Blob: ...
    def __exit__(self, *exc: object) -> None: ...
    def __del__(self) -> None: ...

class Call:
    """A call of a native, as long as it runs."""
    address: int
    def __init__(self, address: int) -> None: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...

class Checkpoint:
    """A process between two instructions, as long as the callback runs."""
    address: int
    def __init__(self, address: int) -> None: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...

class ProgramInfo(_c.Structure):
    """What a program says of itself; all of it is valid as long as the program."""
    @property
    def name(self) -> str:
        ...
    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def version(self) -> str:
        ...
    @version.setter
    def version(self, value: str) -> None: ...
    @property
    def main_class(self) -> str:
        """empty when there is none"""
    @main_class.setter
    def main_class(self, value: str) -> None: ...
    @property
    def entry_point(self) -> str:
        """the same"""
    @entry_point.setter
    def entry_point(self, value: str) -> None: ...
    @property
    def description(self) -> str:
        ...
    @description.setter
    def description(self, value: str) -> None: ...
    @property
    def author(self) -> str:
        ...
    @author.setter
    def author(self, value: str) -> None: ...
    @property
    def classes(self) -> int:
        """how many"""
    @classes.setter
    def classes(self, value: int) -> None: ...
    @property
    def functions(self) -> int:
        """with those of programs that were linked"""
    @functions.setter
    def functions(self, value: int) -> None: ...
    @property
    def dependencies(self) -> int:
        ...
    @dependencies.setter
    def dependencies(self, value: int) -> None: ...
    @property
    def exports(self) -> int:
        ...
    @exports.setter
    def exports(self, value: int) -> None: ...
    @property
    def libraries(self) -> int:
        ...
    @libraries.setter
    def libraries(self, value: int) -> None: ...
    @property
    def files(self) -> int:
        ...
    @files.setter
    def files(self, value: int) -> None: ...
    def __init__(self, name: str | None = None, version: str | None = None, main_class: str | None = None, entry_point: str | None = None, description: str | None = None, author: str | None = None, classes: int = 0, functions: int = 0, dependencies: int = 0, exports: int = 0, libraries: int = 0, files: int = 0) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class FunctionInfo(_c.Structure):
    """A function of a program."""
    @property
    def name(self) -> str:
        """`Class:function`"""
    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def class_name(self) -> str:
        ...
    @class_name.setter
    def class_name(self, value: str) -> None: ...
    @property
    def arity(self) -> int:
        ...
    @arity.setter
    def arity(self, value: int) -> None: ...
    @property
    def registers(self) -> int:
        """with those of its arguments"""
    @registers.setter
    def registers(self, value: int) -> None: ...
    @property
    def instructions(self) -> int:
        ...
    @instructions.setter
    def instructions(self, value: int) -> None: ...
    is_native: bool  #: a function of the host's under this name; no code
    is_exported: bool  #: other programs may use it
    is_linked: bool  #: it is another program's
    def __init__(self, name: str | None = None, class_name: str | None = None, arity: int = 0, registers: int = 0, instructions: int = 0, is_native: bool = False, is_exported: bool = False, is_linked: bool = False) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class FileInfo(_c.Structure):
    """A file of a pack that is no class."""
    @property
    def path(self) -> str:
        """within the folder of its role"""
    @path.setter
    def path(self, value: str) -> None: ...
    @property
    def data(self) -> bytes:
        ...
    @data.setter
    def data(self, value: _Buffer) -> None: ...
    @property
    def role(self) -> FileRole:
        ...
    @role.setter
    def role(self, value: FileRole) -> None: ...
    def __init__(self, path: str | None = None, data: _Buffer | None = None, role: FileRole | None = None) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class NativeInfo(_c.Structure):
    """What a registry knows of a function."""
    @property
    def size(self) -> int:
        """of this record"""
    @size.setter
    def size(self, value: int) -> None: ...
    @property
    def arity(self) -> int:
        ...
    @arity.setter
    def arity(self, value: int) -> None: ...
    @property
    def capability(self) -> str | None:
        """machines must have it: one of the words of `ion_options.policy`"""
    @capability.setter
    def capability(self, value: str | bytes | None) -> None: ...
    @property
    def description(self) -> str | None:
        ...
    @description.setter
    def description(self, value: str | bytes | None) -> None: ...
    is_variadic: bool  #: takes more than `arity`, too
    takes_texts: bool  #: objects with `__str__` come as what that gives
    def __init__(self, size: int = 0, arity: int = 0, capability: str | bytes | None = None, description: str | bytes | None = None, is_variadic: bool = False, takes_texts: bool = False) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class Options(_c.Structure):
    """What a machine may have and how it runs. `ion_options_init` fills in the defaults."""
    @property
    def size(self) -> int:
        """of this record"""
    @size.setter
    def size(self, value: int) -> None: ...
    @property
    def schedulers(self) -> int:
        """threads that run processes. With one, everything happens in the same order every time"""
    @schedulers.setter
    def schedulers(self, value: int) -> None: ...
    @property
    def slice(self) -> int:
        """reductions after which a process makes room for the next, up to 2^20; 0: ION_SLICE_LONG"""
    @slice.setter
    def slice(self, value: int) -> None: ...
    @property
    def process_bytes_max(self) -> int:
        """of the heap of one process"""
    @process_bytes_max.setter
    def process_bytes_max(self, value: int) -> None: ...
    @property
    def memory_max(self) -> int:
        """bytes of all processes: heaps, stacks, mailboxes, and a kilobyte for each"""
    @memory_max.setter
    def memory_max(self, value: int) -> None: ...
    @property
    def processes_max(self) -> int:
        ...
    @processes_max.setter
    def processes_max(self, value: int) -> None: ...
    @property
    def stack_max(self) -> int:
        """slots of the stack of one process"""
    @stack_max.setter
    def stack_max(self, value: int) -> None: ...
    @property
    def mailbox_max(self) -> int:
        """messages that wait for one process"""
    @mailbox_max.setter
    def mailbox_max(self, value: int) -> None: ...
    @property
    def atoms_max(self) -> int:
        ...
    @atoms_max.setter
    def atoms_max(self, value: int) -> None: ...
    @property
    def engine(self) -> Engine:
        ...
    @engine.setter
    def engine(self, value: Engine) -> None: ...
    is_traced: bool  #: code stops before each instruction, to be looked at
    @property
    def policy(self) -> str | None:
        """capabilities of natives that are permitted, with commas between them; NULL: none"""
    @policy.setter
    def policy(self, value: str | bytes | None) -> None: ...
    def __init__(self, size: int = 0, schedulers: int = 0, slice: int = 0, process_bytes_max: int = 0, memory_max: int = 0, processes_max: int = 0, stack_max: int = 0, mailbox_max: int = 0, atoms_max: int = 0, engine: Engine | None = None, is_traced: bool = False, policy: str | bytes | None = None) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class Outcome(_c.Structure):
    @property
    def end(self) -> RunEnd | int:
        ...
    @end.setter
    def end(self, value: RunEnd | int) -> None: ...
    @property
    def left(self) -> int:
        """processes that have not ended"""
    @left.setter
    def left(self, value: int) -> None: ...
    @property
    def process(self) -> int:
        """what was waited for"""
    @process.setter
    def process(self, value: int) -> None: ...
    def __init__(self, end: RunEnd | int | None = None, left: int = 0, process: int = 0) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class ProcessInfo(_c.Structure):
    """A process of a snapshot; texts are valid as long as that."""
    @property
    def id(self) -> int:
        ...
    @id.setter
    def id(self, value: int) -> None: ...
    @property
    def parent(self) -> int:
        """0 when a host spawned it"""
    @parent.setter
    def parent(self, value: int) -> None: ...
    @property
    def state(self) -> ProcessState:
        ...
    @state.setter
    def state(self, value: ProcessState) -> None: ...
    @property
    def instruction(self) -> int:
        """where it stands, in `place`; -1 when that is unknown"""
    @instruction.setter
    def instruction(self, value: int) -> None: ...
    @property
    def function(self) -> str:
        """what it was spawned with"""
    @function.setter
    def function(self, value: str) -> None: ...
    @property
    def place(self) -> str:
        """the function where it stands"""
    @place.setter
    def place(self, value: str) -> None: ...
    @property
    def messages(self) -> int:
        """that wait for it"""
    @messages.setter
    def messages(self, value: int) -> None: ...
    @property
    def reductions(self) -> int:
        ...
    @reductions.setter
    def reductions(self, value: int) -> None: ...
    @property
    def bytes_(self) -> int:
        """of its heap, its stack and itself"""
    @bytes_.setter
    def bytes_(self, value: int) -> None: ...
    @property
    def awaited(self) -> int | None:
        """whose ends it waits for"""
    @awaited.setter
    def awaited(self, value: int | _Buffer | None) -> None: ...
    @property
    def awaited_count(self) -> int:
        ...
    @awaited_count.setter
    def awaited_count(self, value: int) -> None: ...
    def __init__(self, id: int = 0, parent: int = 0, state: ProcessState | None = None, instruction: int = 0, function: str | None = None, place: str | None = None, messages: int = 0, reductions: int = 0, bytes_: int = 0, awaited: int | _Buffer | None = None, awaited_count: int = 0) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class CrashInfo(_c.Structure):
    """A process that ended for another reason than 'normal'; all is valid as long as its list."""
    @property
    def process(self) -> int:
        ...
    @process.setter
    def process(self, value: int) -> None: ...
    @property
    def reason(self) -> Value:
        ...
    @reason.setter
    def reason(self, value: Value) -> None: ...
    @property
    def function(self) -> str:
        """where it stood; empty when it was ended from outside"""
    @function.setter
    def function(self, value: str) -> None: ...
    @property
    def instruction(self) -> int:
        """-1 when it was"""
    @instruction.setter
    def instruction(self, value: int) -> None: ...
    def __init__(self, process: int = 0, reason: Value | None = None, function: str | None = None, instruction: int = 0) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class Stats(_c.Structure):
    @property
    def size(self) -> int:
        """of this record"""
    @size.setter
    def size(self, value: int) -> None: ...
    @property
    def atoms(self) -> int:
        ...
    @atoms.setter
    def atoms(self, value: int) -> None: ...
    @property
    def alive(self) -> int:
        """processes"""
    @alive.setter
    def alive(self, value: int) -> None: ...
    @property
    def spawned(self) -> int:
        ...
    @spawned.setter
    def spawned(self, value: int) -> None: ...
    @property
    def ended(self) -> int:
        ...
    @ended.setter
    def ended(self, value: int) -> None: ...
    @property
    def messages(self) -> int:
        """that were sent"""
    @messages.setter
    def messages(self, value: int) -> None: ...
    @property
    def slices(self) -> int:
        ...
    @slices.setter
    def slices(self, value: int) -> None: ...
    @property
    def reductions(self) -> int:
        ...
    @reductions.setter
    def reductions(self, value: int) -> None: ...
    @property
    def collections(self) -> int:
        ...
    @collections.setter
    def collections(self, value: int) -> None: ...
    @property
    def bytes_(self) -> int:
        """of heaps"""
    @bytes_.setter
    def bytes_(self, value: int) -> None: ...
    @property
    def shapes(self) -> int:
        """layouts of objects"""
    @shapes.setter
    def shapes(self, value: int) -> None: ...
    def __init__(self, size: int = 0, atoms: int = 0, alive: int = 0, spawned: int = 0, ended: int = 0, messages: int = 0, slices: int = 0, reductions: int = 0, collections: int = 0, bytes_: int = 0, shapes: int = 0) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class Event(_c.Structure):
    """Something that happened; valid until the callback returns."""
    @property
    def kind(self) -> EventKind | int:
        ...
    @kind.setter
    def kind(self, value: EventKind | int) -> None: ...
    @property
    def scheduler(self) -> int:
        ...
    @scheduler.setter
    def scheduler(self, value: int) -> None: ...
    @property
    def time(self) -> int:
        """nanoseconds of a clock that never goes back"""
    @time.setter
    def time(self, value: int) -> None: ...
    @property
    def process(self) -> int:
        ...
    @process.setter
    def process(self, value: int) -> None: ...
    @property
    def other(self) -> int:
        """the parent of who was spawned, the receiver of what was sent"""
    @other.setter
    def other(self, value: int) -> None: ...
    @property
    def value(self) -> Value | None:
        """the message, or the reason of an end"""
    @value.setter
    def value(self, value: Value | None) -> None: ...
    def __init__(self, kind: EventKind | int | None = None, scheduler: int = 0, time: int = 0, process: int = 0, other: int = 0, value: Value | None = None) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class CheckpointInfo(_c.Structure):
    """Before an instruction of a machine that is traced."""
    @property
    def process(self) -> int:
        ...
    @process.setter
    def process(self, value: int) -> None: ...
    @property
    def function(self) -> str:
        """valid until the callback returns"""
    @function.setter
    def function(self, value: str) -> None: ...
    @property
    def instruction(self) -> int:
        ...
    @instruction.setter
    def instruction(self, value: int) -> None: ...
    @property
    def registers(self) -> int:
        """how many there are; ion_checkpoint_register has them"""
    @registers.setter
    def registers(self, value: int) -> None: ...
    def __init__(self, process: int = 0, function: str | None = None, instruction: int = 0, registers: int = 0) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

def abi_version() -> int:
    ...
def status_name(status: Status | int) -> str:
    """\"OK\", \"INVALID_PROGRAM\" and so on."""
def error_name(code: ErrorCode | int) -> str:
    """\"truncated\" and so on."""
def kind_name(kind: Kind) -> str:
    """\"Number\" and so on; \"?\" of what is none."""
def run_end_name(end: RunEnd | int) -> str:
    """\"done\" and so on."""
def process_state_name(state: ProcessState) -> str:
    """\"runnable\" and so on."""
def options_init() -> Options:
    ...
def call_return(call: Call, result: Value | None) -> NativeStatus:
    """The result, which is handed over. ION_NATIVE_OK, so that `return ion_call_return(call, ion_value_number(1));` is all."""
def call_fail(call: Call, message: str | bytes | None) -> NativeStatus:
    """Why there is none; the text is copied. ION_NATIVE_ERROR."""
def call_exit(call: Call, reason: Value | None) -> NativeStatus:
    """The process ends for this reason, which is handed over. ION_NATIVE_EXIT."""
def call_later(call: Call) -> int:
    """A ticket for ion_vm_answer; the native then returns ION_NATIVE_LATER, and the process waits while others go on. The
    answer may come before. 0 outside of processes.
    """
def call_vm(call: Call) -> Vm | None:
    """NULL outside of machines."""
def call_process(call: Call) -> int:
    """The process that calls; 0 outside of processes."""
def call_name(call: Call) -> str:
    ...
def checkpoint_register(checkpoint: Checkpoint, index: int) -> Value | None:
    """A register of the function; NULL behind the last."""
