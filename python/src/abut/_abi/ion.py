# Generated from ion.abi by abut; do not edit.
"""abut.ion 0.1.0 -- The Ion machine: processes that share nothing and send each other messages.

A program (`ion_program`: an `.ionpack`, a class or a text, with what it depends on) never changes; machines and
threads share it. A registry (`ion_registry`) holds the host's functions; machines look theirs up when they are made.
A machine (`ion_vm`) runs a program's processes: it spawns them, hands out their messages, remembers how they ended,
and says who waits for whom when nobody can go on. One thread at a time runs a machine; every other call may come from
any thread, and from inside natives and callbacks.

Processes are numbers that are never used twice. A door (`ion_door`) has such a number too: what is sent to it comes
to the host. Values (`ion_value`) are trees of the host's own and have nothing in common with what they were made of;
a value belongs to one thread at a time. Who makes one frees it, unless it was handed over.
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

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class IonValueError(IonError, ValueError):
    """the bytes are no pack, class or text, or the code breaks the rules"""


class IonRuntimeError(IonError, RuntimeError):
    """a native failed"""


class IonMemoryError(IonError, MemoryError):
    """out of memory, or of what the machine may have"""


class IonLookupError(IonError, LookupError):
    """no such function, process, class or file"""


class IonTimeoutError(IonError, TimeoutError):
    """nothing came in time"""


_check_Status = _Checker(IonError, {0, 1, 2, 3, 4, 5, 6, 7, 8}, {
    1: (IonValueError, "the bytes are no pack, class or text, or the code breaks the rules"),
    2: (IonRuntimeError, "a native failed"),
    3: (IonMemoryError, "out of memory, or of what the machine may have"),
    4: (IonValueError, "the caller broke the contract of the call"),
    5: (IonLookupError, "no such function, process, class or file"),
    6: (IonRuntimeError, "another thread runs the machine"),
    7: (IonTimeoutError, "nothing came in time"),
    8: (IonValueError, "the door was closed"),
})


class Call(_Opaque):
    """A call of a native, as long as it runs."""
    __slots__ = ()


class Checkpoint(_Opaque):
    """A process between two instructions, as long as the callback runs."""
    __slots__ = ()


class Error(_Structure):
    """Why a call failed. Texts belong to the calling thread and are valid until its next call that fails."""
    _fields_ = [
        ("_status_", _c.c_int),
        ("_code_", _c.c_uint32),
        ("_message_", _c.c_char_p),
        ("_function_", _c.c_char_p),
        ("_instruction_", _c.c_int32),
        ("_line_", _c.c_uint32),
        ("_offset_", _c.c_uint64),
    ]
    _names = ("status", "code", "message", "function", "instruction", "line", "offset",)
    status: Status | int = _field("_status_", lambda v: _member(Status, v), lambda v, k: _as_int(v, -2147483648, 2147483647, "status"))
    code: ErrorCode | int = _field("_code_", lambda v: _member(ErrorCode, v), lambda v, k: _as_int(v, 0, 4294967295, "code"))
    message: _t.Any = _field("_message_", lambda v: _decoded_or_none(v), lambda v, k: None if v is None else _cstring(v, "message"))
    function: _t.Any = _field("_function_", lambda v: _decoded_or_none(v), lambda v, k: None if v is None else _cstring(v, "function"))  #: `Class:function`, when it is about one
    instruction: int = _int_field("_instruction_", -2147483648, 2147483647)  #: its number there; -1 when it is about none
    line: int = _int_field("_line_", 0, 4294967295)  #: of a text, from 1; 0 when it is about none
    offset: int = _int_field("_offset_", 0, 18446744073709551615)  #: in the file or the text

    def __init__(self, status: Status | int | None = None, code: ErrorCode | int | None = None, message: str | bytes | None = None, function: str | bytes | None = None, instruction: int = 0, line: int = 0, offset: int = 0) -> None:
        super().__init__()
        if status is not None:
            self.status = status
        if code is not None:
            self.code = code
        if message is not None:
            self.message = message
        if function is not None:
            self.function = function
        self.instruction = instruction
        self.line = line
        self.offset = offset


class ProgramInfo(_Structure):
    """What a program says of itself; all of it is valid as long as the program."""
    _fields_ = [
        ("_name_", _View),
        ("_version_", _View),
        ("_main_class_", _View),
        ("_entry_point_", _View),
        ("_description_", _View),
        ("_author_", _View),
        ("_classes_", _c.c_uint32),
        ("_functions_", _c.c_uint32),
        ("_dependencies_", _c.c_uint32),
        ("_exports_", _c.c_uint32),
        ("_libraries_", _c.c_uint32),
        ("_files_", _c.c_uint32),
    ]
    _names = ("name", "version", "main_class", "entry_point", "description", "author", "classes", "functions", "dependencies", "exports", "libraries", "files",)
    name: str = _field("_name_", lambda v: _text(v), lambda v, k: _text_view(v, k, "name"))
    version: str = _field("_version_", lambda v: _text(v), lambda v, k: _text_view(v, k, "version"))
    main_class: str = _field("_main_class_", lambda v: _text(v), lambda v, k: _text_view(v, k, "main_class"))  #: empty when there is none
    entry_point: str = _field("_entry_point_", lambda v: _text(v), lambda v, k: _text_view(v, k, "entry_point"))  #: the same
    description: str = _field("_description_", lambda v: _text(v), lambda v, k: _text_view(v, k, "description"))
    author: str = _field("_author_", lambda v: _text(v), lambda v, k: _text_view(v, k, "author"))
    classes: int = _int_field("_classes_", 0, 4294967295)  #: how many
    functions: int = _int_field("_functions_", 0, 4294967295)  #: with those of programs that were linked
    dependencies: int = _int_field("_dependencies_", 0, 4294967295)
    exports: int = _int_field("_exports_", 0, 4294967295)
    libraries: int = _int_field("_libraries_", 0, 4294967295)
    files: int = _int_field("_files_", 0, 4294967295)

    def __init__(self, name: str | None = None, version: str | None = None, main_class: str | None = None, entry_point: str | None = None, description: str | None = None, author: str | None = None, classes: int = 0, functions: int = 0, dependencies: int = 0, exports: int = 0, libraries: int = 0, files: int = 0) -> None:
        super().__init__()
        if name is not None:
            self.name = name
        if version is not None:
            self.version = version
        if main_class is not None:
            self.main_class = main_class
        if entry_point is not None:
            self.entry_point = entry_point
        if description is not None:
            self.description = description
        if author is not None:
            self.author = author
        self.classes = classes
        self.functions = functions
        self.dependencies = dependencies
        self.exports = exports
        self.libraries = libraries
        self.files = files


class FunctionInfo(_Structure):
    """A function of a program."""
    _fields_ = [
        ("_name_", _View),
        ("_class_name_", _View),
        ("_arity_", _c.c_uint32),
        ("_registers_", _c.c_uint32),
        ("_instructions_", _c.c_uint32),
        ("is_native", _c.c_bool),
        ("is_exported", _c.c_bool),
        ("is_linked", _c.c_bool),
        ("_reserved0", _c.c_uint8),
    ]
    _names = ("name", "class_name", "arity", "registers", "instructions", "is_native", "is_exported", "is_linked",)
    name: str = _field("_name_", lambda v: _text(v), lambda v, k: _text_view(v, k, "name"))  #: `Class:function`
    class_name: str = _field("_class_name_", lambda v: _text(v), lambda v, k: _text_view(v, k, "class_name"))
    arity: int = _int_field("_arity_", 0, 4294967295)
    registers: int = _int_field("_registers_", 0, 4294967295)  #: with those of its arguments
    instructions: int = _int_field("_instructions_", 0, 4294967295)
    is_native: bool  #: a function of the host's under this name; no code
    is_exported: bool  #: other programs may use it
    is_linked: bool  #: it is another program's

    def __init__(self, name: str | None = None, class_name: str | None = None, arity: int = 0, registers: int = 0, instructions: int = 0, is_native: bool = False, is_exported: bool = False, is_linked: bool = False) -> None:
        super().__init__()
        if name is not None:
            self.name = name
        if class_name is not None:
            self.class_name = class_name
        self.arity = arity
        self.registers = registers
        self.instructions = instructions
        self.is_native = is_native
        self.is_exported = is_exported
        self.is_linked = is_linked


class FileInfo(_Structure):
    """A file of a pack that is no class."""
    _fields_ = [
        ("_path_", _View),
        ("_data_", _View),
        ("_role_", _c.c_uint32),
        ("_reserved0", _c.c_uint32),
    ]
    _names = ("path", "data", "role",)
    path: str = _field("_path_", lambda v: _text(v), lambda v, k: _text_view(v, k, "path"))  #: within the folder of its role
    data: _t.Any = _field("_data_", lambda v: _blob(v), lambda v, k: _bytes_in(v, k, "data"))
    role: FileRole = _field("_role_", lambda v: FileRole(v), lambda v, k: _as_member(FileRole, v))

    def __init__(self, path: str | None = None, data: _Buffer | None = None, role: FileRole | None = None) -> None:
        super().__init__()
        if path is not None:
            self.path = path
        if data is not None:
            self.data = data
        if role is not None:
            self.role = role


class NativeInfo(_Structure):
    """What a registry knows of a function."""
    _fields_ = [
        ("_size_", _c.c_uint32),
        ("_arity_", _c.c_uint32),
        ("_capability_", _c.c_char_p),
        ("_description_", _c.c_char_p),
        ("is_variadic", _c.c_bool),
        ("takes_texts", _c.c_bool),
        ("_reserved0", _c.c_uint8 * 6),
    ]
    _names = ("size", "arity", "capability", "description", "is_variadic", "takes_texts",)
    size: int = _int_field("_size_", 0, 4294967295)  #: of this record
    arity: int = _int_field("_arity_", 0, 4294967295)
    capability: _t.Any = _field("_capability_", lambda v: _decoded_or_none(v), lambda v, k: None if v is None else _cstring(v, "capability"))  #: machines must have it: one of the words of `ion_options.policy`
    description: _t.Any = _field("_description_", lambda v: _decoded_or_none(v), lambda v, k: None if v is None else _cstring(v, "description"))
    is_variadic: bool  #: takes more than `arity`, too
    takes_texts: bool  #: objects with `__str__` come as what that gives

    def __init__(self, size: int = 0, arity: int = 0, capability: str | bytes | None = None, description: str | bytes | None = None, is_variadic: bool = False, takes_texts: bool = False) -> None:
        super().__init__()
        self.size = size
        self.arity = arity
        if capability is not None:
            self.capability = capability
        if description is not None:
            self.description = description
        self.is_variadic = is_variadic
        self.takes_texts = takes_texts


class Options(_Structure):
    """What a machine may have and how it runs. `ion_options_init` fills in the defaults."""
    _fields_ = [
        ("_size_", _c.c_uint32),
        ("_schedulers_", _c.c_uint32),
        ("_slice_", _c.c_uint64),
        ("_process_bytes_max_", _c.c_uint64),
        ("_memory_max_", _c.c_uint64),
        ("_processes_max_", _c.c_uint32),
        ("_stack_max_", _c.c_uint32),
        ("_mailbox_max_", _c.c_uint32),
        ("_atoms_max_", _c.c_uint32),
        ("_engine_", _c.c_uint32),
        ("is_traced", _c.c_bool),
        ("_reserved0", _c.c_uint8 * 3),
        ("_policy_", _c.c_char_p),
    ]
    _names = ("size", "schedulers", "slice", "process_bytes_max", "memory_max", "processes_max", "stack_max", "mailbox_max", "atoms_max", "engine", "is_traced", "policy",)
    size: int = _int_field("_size_", 0, 4294967295)  #: of this record
    schedulers: int = _int_field("_schedulers_", 0, 4294967295)  #: threads that run processes. With one, everything happens in the same order every time
    slice: int = _int_field("_slice_", 0, 18446744073709551615)  #: reductions after which a process makes room for the next, up to 2^20; 0: ION_SLICE_LONG
    process_bytes_max: int = _int_field("_process_bytes_max_", 0, 18446744073709551615)  #: of the heap of one process
    memory_max: int = _int_field("_memory_max_", 0, 18446744073709551615)  #: bytes of all processes: heaps, stacks, mailboxes, and a kilobyte for each
    processes_max: int = _int_field("_processes_max_", 0, 4294967295)
    stack_max: int = _int_field("_stack_max_", 0, 4294967295)  #: slots of the stack of one process
    mailbox_max: int = _int_field("_mailbox_max_", 0, 4294967295)  #: messages that wait for one process
    atoms_max: int = _int_field("_atoms_max_", 0, 4294967295)
    engine: Engine = _field("_engine_", lambda v: Engine(v), lambda v, k: _as_member(Engine, v))
    is_traced: bool  #: code stops before each instruction, to be looked at
    policy: _t.Any = _field("_policy_", lambda v: _decoded_or_none(v), lambda v, k: None if v is None else _cstring(v, "policy"))  #: capabilities of natives that are permitted, with commas between them; NULL: none

    def __init__(self, size: int = 0, schedulers: int = 0, slice: int = 0, process_bytes_max: int = 0, memory_max: int = 0, processes_max: int = 0, stack_max: int = 0, mailbox_max: int = 0, atoms_max: int = 0, engine: Engine | None = None, is_traced: bool = False, policy: str | bytes | None = None) -> None:
        super().__init__()
        self.size = size
        self.schedulers = schedulers
        self.slice = slice
        self.process_bytes_max = process_bytes_max
        self.memory_max = memory_max
        self.processes_max = processes_max
        self.stack_max = stack_max
        self.mailbox_max = mailbox_max
        self.atoms_max = atoms_max
        if engine is not None:
            self.engine = engine
        self.is_traced = is_traced
        if policy is not None:
            self.policy = policy


class Outcome(_Structure):
    _fields_ = [("_end_", _c.c_uint32), ("_left_", _c.c_uint32), ("_process_", _c.c_uint64)]
    _names = ("end", "left", "process",)
    end: RunEnd | int = _field("_end_", lambda v: _member(RunEnd, v), lambda v, k: _as_int(v, 0, 4294967295, "end"))
    left: int = _int_field("_left_", 0, 4294967295)  #: processes that have not ended
    process: int = _int_field("_process_", 0, 18446744073709551615)  #: what was waited for

    def __init__(self, end: RunEnd | int | None = None, left: int = 0, process: int = 0) -> None:
        super().__init__()
        if end is not None:
            self.end = end
        self.left = left
        self.process = process


class ProcessInfo(_Structure):
    """A process of a snapshot; texts are valid as long as that."""
    _fields_ = [
        ("_id_", _c.c_uint64),
        ("_parent_", _c.c_uint64),
        ("_state_", _c.c_uint32),
        ("_instruction_", _c.c_int32),
        ("_function_", _View),
        ("_place_", _View),
        ("_messages_", _c.c_uint64),
        ("_reductions_", _c.c_uint64),
        ("_bytes__", _c.c_uint64),
        ("_awaited_", _c.c_void_p),
        ("_awaited_count_", _c.c_uint64),
    ]
    _names = ("id", "parent", "state", "instruction", "function", "place", "messages", "reductions", "bytes_", "awaited", "awaited_count",)
    id: int = _int_field("_id_", 0, 18446744073709551615)
    parent: int = _int_field("_parent_", 0, 18446744073709551615)  #: 0 when a host spawned it
    state: ProcessState = _field("_state_", lambda v: ProcessState(v), lambda v, k: _as_member(ProcessState, v))
    instruction: int = _int_field("_instruction_", -2147483648, 2147483647)  #: where it stands, in `place`; -1 when that is unknown
    function: str = _field("_function_", lambda v: _text(v), lambda v, k: _text_view(v, k, "function"))  #: what it was spawned with
    place: str = _field("_place_", lambda v: _text(v), lambda v, k: _text_view(v, k, "place"))  #: the function where it stands
    messages: int = _int_field("_messages_", 0, 18446744073709551615)  #: that wait for it
    reductions: int = _int_field("_reductions_", 0, 18446744073709551615)
    bytes_: int = _int_field("_bytes__", 0, 18446744073709551615)  #: of its heap, its stack and itself
    awaited: _t.Any = _field("_awaited_", lambda v: v, lambda v, k: None if v is None else _pointer(v, k, "awaited"))  #: whose ends it waits for
    awaited_count: int = _int_field("_awaited_count_", 0, 18446744073709551615)

    def __init__(self, id: int = 0, parent: int = 0, state: ProcessState | None = None, instruction: int = 0, function: str | None = None, place: str | None = None, messages: int = 0, reductions: int = 0, bytes_: int = 0, awaited: int | _Buffer | None = None, awaited_count: int = 0) -> None:
        super().__init__()
        self.id = id
        self.parent = parent
        if state is not None:
            self.state = state
        self.instruction = instruction
        if function is not None:
            self.function = function
        if place is not None:
            self.place = place
        self.messages = messages
        self.reductions = reductions
        self.bytes_ = bytes_
        if awaited is not None:
            self.awaited = awaited
        self.awaited_count = awaited_count


class CrashInfo(_Structure):
    """A process that ended for another reason than 'normal'; all is valid as long as its list."""
    _fields_ = [
        ("_process_", _c.c_uint64),
        ("_reason_", _c.c_void_p),
        ("_function_", _View),
        ("_instruction_", _c.c_int32),
        ("_reserved0", _c.c_uint32),
    ]
    _names = ("process", "reason", "function", "instruction",)
    process: int = _int_field("_process_", 0, 18446744073709551615)
    reason: Value = _field("_reason_", lambda v: Value._adopt(v, False, None), lambda v, k: _record(v, Value, "reason")._use())
    function: str = _field("_function_", lambda v: _text(v), lambda v, k: _text_view(v, k, "function"))  #: where it stood; empty when it was ended from outside
    instruction: int = _int_field("_instruction_", -2147483648, 2147483647)  #: -1 when it was

    def __init__(self, process: int = 0, reason: Value | None = None, function: str | None = None, instruction: int = 0) -> None:
        super().__init__()
        self.process = process
        if reason is not None:
            self.reason = reason
        if function is not None:
            self.function = function
        self.instruction = instruction


class Stats(_Structure):
    _fields_ = [
        ("_size_", _c.c_uint32),
        ("_atoms_", _c.c_uint32),
        ("_alive_", _c.c_uint64),
        ("_spawned_", _c.c_uint64),
        ("_ended_", _c.c_uint64),
        ("_messages_", _c.c_uint64),
        ("_slices_", _c.c_uint64),
        ("_reductions_", _c.c_uint64),
        ("_collections_", _c.c_uint64),
        ("_bytes__", _c.c_uint64),
        ("_shapes_", _c.c_uint64),
    ]
    _names = ("size", "atoms", "alive", "spawned", "ended", "messages", "slices", "reductions", "collections", "bytes_", "shapes",)
    size: int = _int_field("_size_", 0, 4294967295)  #: of this record
    atoms: int = _int_field("_atoms_", 0, 4294967295)
    alive: int = _int_field("_alive_", 0, 18446744073709551615)  #: processes
    spawned: int = _int_field("_spawned_", 0, 18446744073709551615)
    ended: int = _int_field("_ended_", 0, 18446744073709551615)
    messages: int = _int_field("_messages_", 0, 18446744073709551615)  #: that were sent
    slices: int = _int_field("_slices_", 0, 18446744073709551615)
    reductions: int = _int_field("_reductions_", 0, 18446744073709551615)
    collections: int = _int_field("_collections_", 0, 18446744073709551615)
    bytes_: int = _int_field("_bytes__", 0, 18446744073709551615)  #: of heaps
    shapes: int = _int_field("_shapes_", 0, 18446744073709551615)  #: layouts of objects

    def __init__(self, size: int = 0, atoms: int = 0, alive: int = 0, spawned: int = 0, ended: int = 0, messages: int = 0, slices: int = 0, reductions: int = 0, collections: int = 0, bytes_: int = 0, shapes: int = 0) -> None:
        super().__init__()
        self.size = size
        self.atoms = atoms
        self.alive = alive
        self.spawned = spawned
        self.ended = ended
        self.messages = messages
        self.slices = slices
        self.reductions = reductions
        self.collections = collections
        self.bytes_ = bytes_
        self.shapes = shapes


class Event(_Structure):
    """Something that happened; valid until the callback returns."""
    _fields_ = [
        ("_kind_", _c.c_uint32),
        ("_scheduler_", _c.c_uint32),
        ("_time_", _c.c_int64),
        ("_process_", _c.c_uint64),
        ("_other_", _c.c_uint64),
        ("_value_", _c.c_void_p),
    ]
    _names = ("kind", "scheduler", "time", "process", "other", "value",)
    kind: EventKind | int = _field("_kind_", lambda v: _member(EventKind, v), lambda v, k: _as_int(v, 0, 4294967295, "kind"))
    scheduler: int = _int_field("_scheduler_", 0, 4294967295)
    time: int = _int_field("_time_", -9223372036854775808, 9223372036854775807)  #: nanoseconds of a clock that never goes back
    process: int = _int_field("_process_", 0, 18446744073709551615)
    other: int = _int_field("_other_", 0, 18446744073709551615)  #: the parent of who was spawned, the receiver of what was sent
    value: Value | None = _field("_value_", lambda v: _maybe(lambda a: Value._adopt(a, False, None), v), lambda v, k: None if v is None else _record(v, Value, "value")._use())  #: the message, or the reason of an end

    def __init__(self, kind: EventKind | int | None = None, scheduler: int = 0, time: int = 0, process: int = 0, other: int = 0, value: Value | None = None) -> None:
        super().__init__()
        if kind is not None:
            self.kind = kind
        self.scheduler = scheduler
        self.time = time
        self.process = process
        self.other = other
        if value is not None:
            self.value = value


class CheckpointInfo(_Structure):
    """Before an instruction of a machine that is traced."""
    _fields_ = [
        ("_process_", _c.c_uint64),
        ("_function_", _View),
        ("_instruction_", _c.c_uint32),
        ("_registers_", _c.c_uint32),
    ]
    _names = ("process", "function", "instruction", "registers",)
    process: int = _int_field("_process_", 0, 18446744073709551615)
    function: str = _field("_function_", lambda v: _text(v), lambda v, k: _text_view(v, k, "function"))  #: valid until the callback returns
    instruction: int = _int_field("_instruction_", 0, 4294967295)
    registers: int = _int_field("_registers_", 0, 4294967295)  #: how many there are; ion_checkpoint_register has them

    def __init__(self, process: int = 0, function: str | None = None, instruction: int = 0, registers: int = 0) -> None:
        super().__init__()
        self.process = process
        if function is not None:
            self.function = function
        self.instruction = instruction
        self.registers = registers


_check_layouts("abut.ion", "ion.abi",
    (Error, 40, {"_code_": 4, "_message_": 8, "_function_": 16, "_instruction_": 24, "_line_": 28, "_offset_": 32}),
    (ProgramInfo, 120, {"_version_": 16, "_main_class_": 32, "_entry_point_": 48, "_description_": 64, "_author_": 80, "_classes_": 96, "_functions_": 100, "_dependencies_": 104, "_exports_": 108, "_libraries_": 112, "_files_": 116}),
    (FunctionInfo, 48, {"_class_name_": 16, "_arity_": 32, "_registers_": 36, "_instructions_": 40, "is_native": 44, "is_exported": 45, "is_linked": 46, "_reserved0": 47}),
    (FileInfo, 40, {"_data_": 16, "_role_": 32, "_reserved0": 36}),
    (NativeInfo, 32, {"_arity_": 4, "_capability_": 8, "_description_": 16, "is_variadic": 24, "takes_texts": 25, "_reserved0": 26}),
    (Options, 64, {"_schedulers_": 4, "_slice_": 8, "_process_bytes_max_": 16, "_memory_max_": 24, "_processes_max_": 32, "_stack_max_": 36, "_mailbox_max_": 40, "_atoms_max_": 44, "_engine_": 48, "is_traced": 52, "_reserved0": 53, "_policy_": 56}),
    (Outcome, 16, {"_left_": 4, "_process_": 8}),
    (ProcessInfo, 96, {"_parent_": 8, "_state_": 16, "_instruction_": 20, "_function_": 24, "_place_": 40, "_messages_": 56, "_reductions_": 64, "_bytes__": 72, "_awaited_": 80, "_awaited_count_": 88}),
    (CrashInfo, 40, {"_reason_": 8, "_function_": 16, "_instruction_": 32, "_reserved0": 36}),
    (Stats, 80, {"_atoms_": 4, "_alive_": 8, "_spawned_": 16, "_ended_": 24, "_messages_": 32, "_slices_": 40, "_reductions_": 48, "_collections_": 56, "_bytes__": 64, "_shapes_": 72}),
    (Event, 40, {"_scheduler_": 4, "_time_": 8, "_process_": 16, "_other_": 24, "_value_": 32}),
    (CheckpointInfo, 32, {"_function_": 8, "_instruction_": 24, "_registers_": 28}),
)


def _adapt_NativeFn(function: _t.Any) -> _t.Any:
    kept: list[_t.Any] = []

    def call(a0: _t.Any, a1: _t.Any, a2: _t.Any, a3: _t.Any) -> _t.Any:
        kept.clear()
        r = function(_maybe(Call, a0), a1, a2)
        return _as_member(NativeStatus, r)

    return call


_callback_NativeFn: _Callback = _Callback(lambda: (_c.c_int, _c.c_void_p, _c.c_uint32, _c.c_void_p, _c.c_void_p,), _adapt_NativeFn, 0)


def _adapt_OutputFn(function: _t.Any) -> _t.Any:

    def call(a0: _t.Any, a1: _t.Any, a2: _t.Any, a3: _t.Any) -> _t.Any:
        function(a0, a1, a2)

    return call


_callback_OutputFn: _Callback = _Callback(lambda: (None, _c.c_void_p, _c.c_size_t, _c.c_bool, _c.c_void_p,), _adapt_OutputFn, None)


def _adapt_EventFn(function: _t.Any) -> _t.Any:

    def call(a0: _t.Any, a1: _t.Any, a2: _t.Any) -> _t.Any:
        function(Vm._adopt(a0, False, None), _at(Event, a1, None))

    return call


_callback_EventFn: _Callback = _Callback(lambda: (None, _c.c_void_p, _c.c_void_p, _c.c_void_p,), _adapt_EventFn, None)


def _adapt_CheckpointFn(function: _t.Any) -> _t.Any:
    kept: list[_t.Any] = []

    def call(a0: _t.Any, a1: _t.Any, a2: _t.Any, a3: _t.Any) -> _t.Any:
        kept.clear()
        r = function(Vm._adopt(a0, False, None), _maybe(Checkpoint, a1), _at(CheckpointInfo, a2, None))
        return bool(r)

    return call


_callback_CheckpointFn: _Callback = _Callback(lambda: (_c.c_bool, _c.c_void_p, _c.c_void_p, _c.c_void_p, _c.c_void_p,), _adapt_CheckpointFn, False)


def _adapt_DoorFn(function: _t.Any) -> _t.Any:

    def call(a0: _t.Any, a1: _t.Any) -> _t.Any:
        function(Door._adopt(a0, False, None))

    return call


_callback_DoorFn: _Callback = _Callback(lambda: (None, _c.c_void_p, _c.c_void_p,), _adapt_DoorFn, None)


_library = _Library("abut.ion", "0.1.0", "ion.abi", "abut", "ABUT_LIBRARY", "ion_abi", globals(), lambda: _SCHEMA)
_f_ion_abi_version = _library.function("_f_ion_abi_version", "ion_abi_version", 0x2b1ab8a056b1ec60, _c.c_uint32)
_f_ion_status_name = _library.function("_f_ion_status_name", "ion_status_name", 0x68790f973ed3b74a, _c.c_char_p, _Int)
_f_ion_error_name = _library.function("_f_ion_error_name", "ion_error_name", 0x794238bfe995db79, _c.c_char_p, _Int)
_f_ion_kind_name = _library.function("_f_ion_kind_name", "ion_kind_name", 0x794238bfe995db79, _c.c_char_p, _Int)
_f_ion_run_end_name = _library.function("_f_ion_run_end_name", "ion_run_end_name", 0x794238bfe995db79, _c.c_char_p, _Int)
_f_ion_process_state_name = _library.function("_f_ion_process_state_name", "ion_process_state_name", 0x794238bfe995db79, _c.c_char_p, _Int)
_f_ion_options_init = _library.function("_f_ion_options_init", "ion_options_init", 0x93b448d2654b8c77, None, _c.c_void_p)
_f_ion_blob_bytes = _library.function("_f_ion_blob_bytes", "ion_blob_bytes", 0x2fd8c1d0af7e4743, _View, _c.c_void_p)
_f_ion_blob_free = _library.function("_f_ion_blob_free", "ion_blob_free", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_ion_value_number = _library.function("_f_ion_value_number", "ion_value_number", 0xae72246bd3f6eb61, _c.c_void_p, _c.c_double)
_f_ion_value_boolean = _library.function("_f_ion_value_boolean", "ion_value_boolean", 0x6d47b0a72daa54d8, _c.c_void_p, _c.c_bool)
_f_ion_value_complex = _library.function("_f_ion_value_complex", "ion_value_complex", 0xfa5617c97e881ace, _c.c_void_p, _c.c_double, _c.c_double)
_f_ion_value_string = _library.function("_f_ion_value_string", "ion_value_string", 0xe025defb195da17a, _c.c_void_p, _c.c_char_p)
_f_ion_value_string_with = _library.function("_f_ion_value_string_with", "ion_value_string_with", 0xba6d425627e29ba0, _c.c_void_p, _TextIn)
_f_ion_value_atom = _library.function("_f_ion_value_atom", "ion_value_atom", 0xe025defb195da17a, _c.c_void_p, _c.c_char_p)
_f_ion_value_atom_with = _library.function("_f_ion_value_atom_with", "ion_value_atom_with", 0xba6d425627e29ba0, _c.c_void_p, _TextIn)
_f_ion_value_unit = _library.function("_f_ion_value_unit", "ion_value_unit", 0x3de061ebcd052816, _c.c_void_p)
_f_ion_value_undefined = _library.function("_f_ion_value_undefined", "ion_value_undefined", 0x3de061ebcd052816, _c.c_void_p)
_f_ion_value_tuple = _library.function("_f_ion_value_tuple", "ion_value_tuple", 0x3de061ebcd052816, _c.c_void_p)
_f_ion_value_array = _library.function("_f_ion_value_array", "ion_value_array", 0x3de061ebcd052816, _c.c_void_p)
_f_ion_value_object = _library.function("_f_ion_value_object", "ion_value_object", 0x3de061ebcd052816, _c.c_void_p)
_f_ion_value_process = _library.function("_f_ion_value_process", "ion_value_process", 0xc7ad33b501bf7ceb, _c.c_void_p, _BIG)
_f_ion_value_function = _library.function("_f_ion_value_function", "ion_value_function", 0xe025defb195da17a, _c.c_void_p, _c.c_char_p)
_f_ion_value_decode = _library.function("_f_ion_value_decode", "ion_value_decode", 0xe306fb527717a56b, _c.c_int, _View, _c.c_void_p, _c.c_void_p)
_f_ion_value_copy = _library.function("_f_ion_value_copy", "ion_value_copy", 0xe025defb195da17a, _c.c_void_p, _c.c_void_p)
_f_ion_value_free = _library.function("_f_ion_value_free", "ion_value_free", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_ion_value_push = _library.function("_f_ion_value_push", "ion_value_push", 0x266a2af2f65c18fd, _c.c_int, _c.c_void_p, _c.c_void_p)
_f_ion_value_set = _library.function("_f_ion_value_set", "ion_value_set", 0xddf81d741c0b91fb, _c.c_int, _c.c_void_p, _c.c_char_p, _c.c_void_p)
_f_ion_value_set_with = _library.function("_f_ion_value_set_with", "ion_value_set_with", 0x9afb2b20115ca53c, _c.c_int, _c.c_void_p, _TextIn, _c.c_void_p, _Int)
_f_ion_value_kind = _library.function("_f_ion_value_kind", "ion_value_kind", 0xf587b3060c22e8d9, _c.c_uint32, _c.c_void_p)
_f_ion_value_as_number = _library.function("_f_ion_value_as_number", "ion_value_as_number", 0x9e6339974178a95b, _c.c_double, _c.c_void_p)
_f_ion_value_as_boolean = _library.function("_f_ion_value_as_boolean", "ion_value_as_boolean", 0x7ab244a17df205a8, _c.c_bool, _c.c_void_p)
_f_ion_value_re = _library.function("_f_ion_value_re", "ion_value_re", 0x9e6339974178a95b, _c.c_double, _c.c_void_p)
_f_ion_value_im = _library.function("_f_ion_value_im", "ion_value_im", 0x9e6339974178a95b, _c.c_double, _c.c_void_p)
_f_ion_value_as_process = _library.function("_f_ion_value_as_process", "ion_value_as_process", 0x2c3797b4a18e3be6, _c.c_uint64, _c.c_void_p)
_f_ion_value_text = _library.function("_f_ion_value_text", "ion_value_text", 0x86c7553b80112f11, _View, _c.c_void_p)
_f_ion_value_is_true = _library.function("_f_ion_value_is_true", "ion_value_is_true", 0x7ab244a17df205a8, _c.c_bool, _c.c_void_p)
_f_ion_value_is_text = _library.function("_f_ion_value_is_text", "ion_value_is_text", 0x56f08b2684b9664b, _c.c_bool, _c.c_void_p, _c.c_char_p)
_f_ion_value_count = _library.function("_f_ion_value_count", "ion_value_count", 0xf587b3060c22e8d9, _c.c_uint32, _c.c_void_p)
_f_ion_value_at = _library.function("_f_ion_value_at", "ion_value_at", 0xa6357df8e6b2dfb6, _c.c_void_p, _c.c_void_p, _Int)
_f_ion_value_key = _library.function("_f_ion_value_key", "ion_value_key", 0x3189c9306c443fb7, _View, _c.c_void_p, _Int)
_f_ion_value_flags = _library.function("_f_ion_value_flags", "ion_value_flags", 0xb454567c311988ef, _c.c_uint32, _c.c_void_p, _Int)
_f_ion_value_get = _library.function("_f_ion_value_get", "ion_value_get", 0x7e3ddd4d22360e96, _c.c_void_p, _c.c_void_p, _c.c_char_p)
_f_ion_value_equals = _library.function("_f_ion_value_equals", "ion_value_equals", 0x56f08b2684b9664b, _c.c_bool, _c.c_void_p, _c.c_void_p)
_f_ion_value_show = _library.function("_f_ion_value_show", "ion_value_show", 0xe025defb195da17a, _c.c_char_p, _c.c_void_p)
_f_ion_value_encode = _library.function("_f_ion_value_encode", "ion_value_encode", 0xd26fb50dcbb99755, _c.c_int, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_ion_program_load = _library.function("_f_ion_program_load", "ion_program_load", 0xe306fb527717a56b, _c.c_int, _View, _c.c_void_p, _c.c_void_p)
_f_ion_program_open = _library.function("_f_ion_program_open", "ion_program_open", 0xd26fb50dcbb99755, _c.c_int, _c.c_char_p, _c.c_void_p, _c.c_void_p)
_f_ion_program_assemble = _library.function("_f_ion_program_assemble", "ion_program_assemble", 0x0b271e0a62cc6906, _c.c_int, _TextIn, _c.c_void_p, _c.c_void_p)
_f_ion_program_link = _library.function("_f_ion_program_link", "ion_program_link", 0x1c510586b63f27e7, _c.c_int, _c.c_void_p, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_ion_program_free = _library.function("_f_ion_program_free", "ion_program_free", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_ion_program_describe = _library.function("_f_ion_program_describe", "ion_program_describe", 0x996b0559a9d05f06, _c.c_int, _c.c_void_p, _c.c_void_p)
_f_ion_program_class_name = _library.function("_f_ion_program_class_name", "ion_program_class_name", 0x3189c9306c443fb7, _View, _c.c_void_p, _Int)
_f_ion_program_dependency = _library.function("_f_ion_program_dependency", "ion_program_dependency", 0x3189c9306c443fb7, _View, _c.c_void_p, _Int)
_f_ion_program_export = _library.function("_f_ion_program_export", "ion_program_export", 0x3189c9306c443fb7, _View, _c.c_void_p, _Int)
_f_ion_program_library = _library.function("_f_ion_program_library", "ion_program_library", 0x3189c9306c443fb7, _View, _c.c_void_p, _Int)
_f_ion_program_file = _library.function("_f_ion_program_file", "ion_program_file", 0x8e8d8d78c3b3da74, _c.c_int, _c.c_void_p, _Int, _c.c_void_p)
_f_ion_program_function = _library.function("_f_ion_program_function", "ion_program_function", 0x66051d039c3e8ebb, _c.c_int, _c.c_void_p, _Int, _c.c_void_p)
_f_ion_program_find = _library.function("_f_ion_program_find", "ion_program_find", 0x266a2af2f65c18fd, _c.c_int32, _c.c_void_p, _c.c_char_p)
_f_ion_program_entry = _library.function("_f_ion_program_entry", "ion_program_entry", 0x6dde456e87df73f7, _c.c_int, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_ion_program_missing = _library.function("_f_ion_program_missing", "ion_program_missing", 0x3189c9306c443fb7, _View, _c.c_void_p, _Int)
_f_ion_program_native = _library.function("_f_ion_program_native", "ion_program_native", 0x3189c9306c443fb7, _View, _c.c_void_p, _Int)
_f_ion_program_verify = _library.function("_f_ion_program_verify", "ion_program_verify", 0x065992186062c001, _c.c_int, _c.c_void_p, _c.c_void_p)
_f_ion_program_disassemble = _library.function("_f_ion_program_disassemble", "ion_program_disassemble", 0x230c861b50496f9e, _c.c_int, _c.c_void_p, _c.c_char_p, _Int, _c.c_void_p, _c.c_void_p)
_f_ion_program_class_bytes = _library.function("_f_ion_program_class_bytes", "ion_program_class_bytes", 0x1c510586b63f27e7, _c.c_int, _c.c_void_p, _c.c_char_p, _c.c_void_p, _c.c_void_p)
_f_ion_program_pack_bytes = _library.function("_f_ion_program_pack_bytes", "ion_program_pack_bytes", 0xd26fb50dcbb99755, _c.c_int, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_ion_program_translation = _library.function("_f_ion_program_translation", "ion_program_translation", 0x58f16a39455594db, _c.c_int, _c.c_void_p, _Int, _c.c_void_p, _c.c_void_p)
_f_ion_registry_new = _library.function("_f_ion_registry_new", "ion_registry_new", 0xe025defb195da17a, _c.c_void_p, _c.c_char_p)
_f_ion_registry_free = _library.function("_f_ion_registry_free", "ion_registry_free", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_ion_registry_register = _library.function("_f_ion_registry_register", "ion_registry_register", 0x973622cca22b11e6, _c.c_int, _c.c_void_p, _c.c_char_p, _c.c_void_p, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_ion_registry_register_function = _library.function("_f_ion_registry_register_function", "ion_registry_register_function", 0x139087d7201b978c, _c.c_int, _c.c_void_p, _c.c_char_p, _c.c_void_p, _TextIn, _c.c_char_p, _c.c_void_p)
_f_ion_registry_register_extension = _library.function("_f_ion_registry_register_extension", "ion_registry_register_extension", 0x75f68cf1611cde90, _c.c_int, _c.c_void_p, _c.c_char_p, _c.c_void_p, _c.c_char_p, _c.c_void_p, _c.c_void_p)
_f_ion_registry_register_libraries = _library.function("_f_ion_registry_register_libraries", "ion_registry_register_libraries", 0x75f68cf1611cde90, _c.c_int, _c.c_void_p, _c.c_void_p, _c.c_void_p, _c.c_char_p, _c.c_void_p, _c.c_void_p)
_f_ion_registry_remove = _library.function("_f_ion_registry_remove", "ion_registry_remove", 0x56f08b2684b9664b, _c.c_bool, _c.c_void_p, _c.c_char_p)
_f_ion_registry_contains = _library.function("_f_ion_registry_contains", "ion_registry_contains", 0x56f08b2684b9664b, _c.c_bool, _c.c_void_p, _c.c_char_p)
_f_ion_registry_count = _library.function("_f_ion_registry_count", "ion_registry_count", 0xf587b3060c22e8d9, _c.c_uint32, _c.c_void_p)
_f_ion_registry_name = _library.function("_f_ion_registry_name", "ion_registry_name", 0xa6357df8e6b2dfb6, _c.c_char_p, _c.c_void_p, _Int)
_f_ion_registry_info = _library.function("_f_ion_registry_info", "ion_registry_info", 0xa24931677e65486f, _c.c_int, _c.c_void_p, _c.c_char_p, _c.c_void_p)
_f_ion_registry_call = _library.function("_f_ion_registry_call", "ion_registry_call", 0x574a16edf11a3e97, _c.c_int, _c.c_void_p, _c.c_char_p, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_ion_call_return = _library.function("_f_ion_call_return", "ion_call_return", 0x0660c38b184cc87e, _c.c_int, _c.c_void_p, _c.c_void_p)
_f_ion_call_fail = _library.function("_f_ion_call_fail", "ion_call_fail", 0x0660c38b184cc87e, _c.c_int, _c.c_void_p, _c.c_char_p)
_f_ion_call_exit = _library.function("_f_ion_call_exit", "ion_call_exit", 0x0660c38b184cc87e, _c.c_int, _c.c_void_p, _c.c_void_p)
_f_ion_call_later = _library.function("_f_ion_call_later", "ion_call_later", 0xe8842b7e03aa2097, _c.c_uint64, _c.c_void_p)
_f_ion_call_vm = _library.function("_f_ion_call_vm", "ion_call_vm", 0x40c3a2d134435eb7, _c.c_void_p, _c.c_void_p)
_f_ion_call_process = _library.function("_f_ion_call_process", "ion_call_process", 0xe8842b7e03aa2097, _c.c_uint64, _c.c_void_p)
_f_ion_call_name = _library.function("_f_ion_call_name", "ion_call_name", 0x40c3a2d134435eb7, _c.c_char_p, _c.c_void_p)
_f_ion_vm_new = _library.function("_f_ion_vm_new", "ion_vm_new", 0xa5604ec7dd20e305, _c.c_int, _c.c_void_p, _c.c_void_p, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_ion_vm_free = _library.function("_f_ion_vm_free", "ion_vm_free", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_ion_vm_options = _library.function("_f_ion_vm_options", "ion_vm_options", 0xcaad04c37aab4b15, None, _c.c_void_p, _c.c_void_p)
_f_ion_vm_tier = _library.function("_f_ion_vm_tier", "ion_vm_tier", 0xe025defb195da17a, _c.c_char_p, _c.c_void_p)
_f_ion_vm_missing = _library.function("_f_ion_vm_missing", "ion_vm_missing", 0x3189c9306c443fb7, _View, _c.c_void_p, _Int)
_f_ion_vm_spawn = _library.function("_f_ion_vm_spawn", "ion_vm_spawn", 0xffa657ff8157a8f7, _c.c_int, _c.c_void_p, _c.c_char_p, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_ion_vm_start = _library.function("_f_ion_vm_start", "ion_vm_start", 0x0d15e0823f41550d, _c.c_int, _c.c_void_p, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_ion_vm_send = _library.function("_f_ion_vm_send", "ion_vm_send", 0x939ef67d4a8d4d23, _c.c_int, _c.c_void_p, _BIG, _c.c_void_p, _c.c_void_p)
_f_ion_vm_kill = _library.function("_f_ion_vm_kill", "ion_vm_kill", 0x939ef67d4a8d4d23, _c.c_int, _c.c_void_p, _BIG, _c.c_void_p, _c.c_void_p)
_f_ion_vm_run = _library.function("_f_ion_vm_run", "ion_vm_run", 0x2b178a26b3b283cf, _c.c_int, _c.c_void_p, _BIG, _BIG, _BIG, _c.c_void_p, _c.c_void_p)
_f_ion_vm_interrupt = _library.function("_f_ion_vm_interrupt", "ion_vm_interrupt", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_ion_vm_is_alive = _library.function("_f_ion_vm_is_alive", "ion_vm_is_alive", 0x406dae03815056ea, _c.c_bool, _c.c_void_p, _BIG)
_f_ion_vm_result = _library.function("_f_ion_vm_result", "ion_vm_result", 0x3b6b6dcbd2f2629e, _c.c_int, _c.c_void_p, _BIG, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_ion_vm_snapshot = _library.function("_f_ion_vm_snapshot", "ion_vm_snapshot", 0xd26fb50dcbb99755, _c.c_int, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_ion_vm_take_crashes = _library.function("_f_ion_vm_take_crashes", "ion_vm_take_crashes", 0xd26fb50dcbb99755, _c.c_int, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_ion_vm_report = _library.function("_f_ion_vm_report", "ion_vm_report", 0xd26fb50dcbb99755, _c.c_int, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_ion_vm_stats = _library.function("_f_ion_vm_stats", "ion_vm_stats", 0xc91f177547dde2fc, _c.c_int, _c.c_void_p, _c.c_void_p)
_f_ion_vm_answer = _library.function("_f_ion_vm_answer", "ion_vm_answer", 0x939ef67d4a8d4d23, _c.c_int, _c.c_void_p, _BIG, _c.c_void_p, _c.c_void_p)
_f_ion_vm_answer_failed = _library.function("_f_ion_vm_answer_failed", "ion_vm_answer_failed", 0x939ef67d4a8d4d23, _c.c_int, _c.c_void_p, _BIG, _c.c_char_p, _c.c_void_p)
_f_ion_vm_open_door = _library.function("_f_ion_vm_open_door", "ion_vm_open_door", 0xbb61ae1d14b65cb6, _c.c_int, _c.c_void_p, _c.c_bool, _c.c_void_p, _c.c_void_p)
_f_ion_vm_set_output = _library.function("_f_ion_vm_set_output", "ion_vm_set_output", 0x6343509d1efa5c42, None, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_ion_vm_set_checkpoint = _library.function("_f_ion_vm_set_checkpoint", "ion_vm_set_checkpoint", 0x7a609faa9eb45eee, None, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_ion_vm_let_go = _library.function("_f_ion_vm_let_go", "ion_vm_let_go", 0x406dae03815056ea, _c.c_bool, _c.c_void_p, _BIG)
_f_ion_vm_set_events = _library.function("_f_ion_vm_set_events", "ion_vm_set_events", 0xc0ae4dd0348da245, None, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_ion_checkpoint_register = _library.function("_f_ion_checkpoint_register", "ion_checkpoint_register", 0x38e1d1608bbefdc4, _c.c_void_p, _c.c_void_p, _Int)
_f_ion_door_id = _library.function("_f_ion_door_id", "ion_door_id", 0x2c3797b4a18e3be6, _c.c_uint64, _c.c_void_p)
_f_ion_door_count = _library.function("_f_ion_door_count", "ion_door_count", 0xf587b3060c22e8d9, _c.c_uint32, _c.c_void_p)
_f_ion_door_take = _library.function("_f_ion_door_take", "ion_door_take", 0xfef2feb2690a6bf0, _c.c_int, _c.c_void_p, _BIG, _c.c_void_p, _c.c_void_p)
_f_ion_door_set_callback = _library.function("_f_ion_door_set_callback", "ion_door_set_callback", 0xb36d17abb69c6196, None, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_ion_door_close = _library.function("_f_ion_door_close", "ion_door_close", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_ion_snapshot_count = _library.function("_f_ion_snapshot_count", "ion_snapshot_count", 0xf587b3060c22e8d9, _c.c_uint32, _c.c_void_p)
_f_ion_snapshot_process = _library.function("_f_ion_snapshot_process", "ion_snapshot_process", 0x1ad6091136e8df91, _c.c_int, _c.c_void_p, _Int, _c.c_void_p)
_f_ion_snapshot_free = _library.function("_f_ion_snapshot_free", "ion_snapshot_free", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_ion_crashes_count = _library.function("_f_ion_crashes_count", "ion_crashes_count", 0xf587b3060c22e8d9, _c.c_uint32, _c.c_void_p)
_f_ion_crashes_crash = _library.function("_f_ion_crashes_crash", "ion_crashes_crash", 0x479a1d7fc6a32ca4, _c.c_int, _c.c_void_p, _Int, _c.c_void_p)
_f_ion_crashes_free = _library.function("_f_ion_crashes_free", "ion_crashes_free", 0x7829dbfe04482eb6, None, _c.c_void_p)


class Value(_Handle):
    __slots__ = ()

    def _release(self, address: int) -> None:
        _f_ion_value_free(address)

    @classmethod
    def number(cls, number: float) -> Value:
        _r: _t.Any = _f_ion_value_number(number)
        if _r is None:
            raise IonError(-1, "ion_value_number returned NULL")
        _result: Value = cls._adopt(_r, True)
        return _result

    @classmethod
    def boolean(cls, boolean: bool) -> Value:
        _keep: list[_t.Any] = []
        _r: _t.Any = _f_ion_value_boolean(bool(boolean))
        if _r is None:
            raise IonError(-1, "ion_value_boolean returned NULL")
        _result: Value = cls._adopt(_r, True)
        return _result

    @classmethod
    def complex(cls, re: float, im: float) -> Value:
        _r: _t.Any = _f_ion_value_complex(re, im)
        if _r is None:
            raise IonError(-1, "ion_value_complex returned NULL")
        _result: Value = cls._adopt(_r, True)
        return _result

    @classmethod
    def string(cls, text: str | bytes | None) -> Value:
        _keep: list[_t.Any] = []
        _r: _t.Any = _f_ion_value_string(None if text is None else _cstring(text, "text"))
        if _r is None:
            raise IonError(-1, "ion_value_string returned NULL")
        _result: Value = cls._adopt(_r, True)
        return _result

    @classmethod
    def string_with(cls, text: str) -> Value:
        """Of a text that may have NULs in it."""
        _r: _t.Any = _f_ion_value_string_with(_text_in(text, "text"))
        if _r is None:
            raise IonError(-1, "ion_value_string_with returned NULL")
        _result: Value = cls._adopt(_r, True)
        return _result

    @classmethod
    def atom(cls, name: str | bytes | None) -> Value:
        _keep: list[_t.Any] = []
        _r: _t.Any = _f_ion_value_atom(None if name is None else _cstring(name, "name"))
        if _r is None:
            raise IonError(-1, "ion_value_atom returned NULL")
        _result: Value = cls._adopt(_r, True)
        return _result

    @classmethod
    def atom_with(cls, name: str) -> Value:
        _r: _t.Any = _f_ion_value_atom_with(_text_in(name, "name"))
        if _r is None:
            raise IonError(-1, "ion_value_atom_with returned NULL")
        _result: Value = cls._adopt(_r, True)
        return _result

    @classmethod
    def unit(cls) -> Value:
        _r: _t.Any = _f_ion_value_unit()
        if _r is None:
            raise IonError(-1, "ion_value_unit returned NULL")
        _result: Value = cls._adopt(_r, True)
        return _result

    @classmethod
    def undefined(cls) -> Value:
        _r: _t.Any = _f_ion_value_undefined()
        if _r is None:
            raise IonError(-1, "ion_value_undefined returned NULL")
        _result: Value = cls._adopt(_r, True)
        return _result

    @classmethod
    def tuple_(cls) -> Value:
        """Empty; ion_value_push fills it."""
        _r: _t.Any = _f_ion_value_tuple()
        if _r is None:
            raise IonError(-1, "ion_value_tuple returned NULL")
        _result: Value = cls._adopt(_r, True)
        return _result

    @classmethod
    def array(cls) -> Value:
        _r: _t.Any = _f_ion_value_array()
        if _r is None:
            raise IonError(-1, "ion_value_array returned NULL")
        _result: Value = cls._adopt(_r, True)
        return _result

    @classmethod
    def object_(cls) -> Value:
        """Without properties; ion_value_set gives it some."""
        _r: _t.Any = _f_ion_value_object()
        if _r is None:
            raise IonError(-1, "ion_value_object returned NULL")
        _result: Value = cls._adopt(_r, True)
        return _result

    @classmethod
    def process(cls, id: int) -> Value:
        """A process or a door."""
        if not 0 <= (id := _index(id)) <= 18446744073709551615:
            _outside("id", id, 0, 18446744073709551615)
        _r: _t.Any = _f_ion_value_process(id)
        if _r is None:
            raise IonError(-1, "ion_value_process returned NULL")
        _result: Value = cls._adopt(_r, True)
        return _result

    @classmethod
    def function(cls, name: str | bytes | None) -> Value:
        """A function of the program, `Class:function`, or a native by its name."""
        _keep: list[_t.Any] = []
        _r: _t.Any = _f_ion_value_function(None if name is None else _cstring(name, "name"))
        if _r is None:
            raise IonError(-1, "ion_value_function returned NULL")
        _result: Value = cls._adopt(_r, True)
        return _result

    @staticmethod
    def decode(data: _Buffer) -> Value:
        """Any value of the bytes that encode made."""
        _keep: list[_t.Any] = []
        _o1 = _c.c_void_p()
        _o2 = Error()
        _st: int = _f_ion_value_decode(_bytes_in(data, _keep, "data"), _c.byref(_o1), _c.byref(_o2))
        if _st:
            _check_Status(_st, "ion_value_decode", _detail(_o2))
        _result: Value = Value._adopt(_o1.value, True, None)
        return _result

    def copy(self) -> Value | None:
        _r: _t.Any = _f_ion_value_copy(self._use())
        _result: Value | None = _maybe(lambda a: Value._adopt(a, True, self), _r)
        return _result

    def push(self, part: Value | None) -> None:
        """Adds a part to a tuple or an array. The part is handed over when this goes well, and freed when it does not:
        so a call that makes the part can stand here.
        """
        _keep: list[_t.Any] = []
        _st: int = _f_ion_value_push(self._use(), None if part is None else _record(part, Value, "part")._give())
        if _st:
            _check_Status(_st, "ion_value_push")

    def set(self, key: str | bytes, value: Value | None) -> None:
        """Gives an object a property, in the place of one with the same name. The value is handed over, as by push."""
        _keep: list[_t.Any] = []
        _st: int = _f_ion_value_set(self._use(), _cstring(key, "key"), None if value is None else _record(value, Value, "value")._give())
        if _st:
            _check_Status(_st, "ion_value_set")

    def set_with(self, key: str, value: Value | None, flags: Property | int) -> None:
        _keep: list[_t.Any] = []
        if not 0 <= (flags := _index(flags)) <= 4294967295:
            _outside("flags", flags, 0, 4294967295)
        _st: int = _f_ion_value_set_with(self._use(), _text_in(key, "key"), None if value is None else _record(value, Value, "value")._give(), flags)
        if _st:
            _check_Status(_st, "ion_value_set_with")

    def kind(self) -> Kind:
        _r: _t.Any = _f_ion_value_kind(self._use())
        _result: Kind = Kind(_r)
        return _result

    def as_number(self) -> float:
        _r: float = _f_ion_value_as_number(self._use())
        return _r

    def as_boolean(self) -> bool:
        _r: bool = _f_ion_value_as_boolean(self._use())
        return _r

    def re(self) -> float:
        _r: float = _f_ion_value_re(self._use())
        return _r

    def im(self) -> float:
        _r: float = _f_ion_value_im(self._use())
        return _r

    def as_process(self) -> int:
        _r: int = _f_ion_value_as_process(self._use())
        return _r

    def text(self) -> str:
        """The bytes of a string, an atom or a function's name; a NUL stands behind them."""
        _r: _t.Any = _f_ion_value_text(self._use())
        _result: str = _text(_r)
        return _result

    def is_true(self) -> bool:
        """What conditions see in it."""
        _r: bool = _f_ion_value_is_true(self._use())
        return _r

    def is_text(self, text: str | bytes | None) -> bool:
        """Whether it is the atom or the string with this text."""
        _keep: list[_t.Any] = []
        _r: bool = _f_ion_value_is_text(self._use(), None if text is None else _cstring(text, "text"))
        return _r

    def count(self) -> int:
        """Parts of a tuple or an array, properties of an object."""
        _r: int = _f_ion_value_count(self._use())
        return _r

    def at(self, index: int) -> Value | None:
        """A part, or the value of a property; NULL behind the last. It belongs to the whole."""
        if not 0 <= (index := _index(index)) <= 4294967295:
            _outside("index", index, 0, 4294967295)
        _r: _t.Any = _f_ion_value_at(self._use(), index)
        _result: Value | None = _maybe(lambda a: Value._adopt(a, False, self), _r)
        return _result

    def key(self, index: int) -> str:
        if not 0 <= (index := _index(index)) <= 4294967295:
            _outside("index", index, 0, 4294967295)
        _r: _t.Any = _f_ion_value_key(self._use(), index)
        _result: str = _text(_r)
        return _result

    def flags(self, index: int) -> Property:
        if not 0 <= (index := _index(index)) <= 4294967295:
            _outside("index", index, 0, 4294967295)
        _r: _t.Any = _f_ion_value_flags(self._use(), index)
        _result: Property = Property(_r)
        return _result

    def get(self, key: str | bytes | None) -> Value | None:
        """The value of a property; NULL when there is none."""
        _keep: list[_t.Any] = []
        _r: _t.Any = _f_ion_value_get(self._use(), None if key is None else _cstring(key, "key"))
        _result: Value | None = _maybe(lambda a: Value._adopt(a, False, self), _r)
        return _result

    def equals(self, other: Value | None) -> bool:
        _keep: list[_t.Any] = []
        _r: bool = _f_ion_value_equals(self._use(), None if other is None else _record(other, Value, "other")._use())
        return _r

    def show(self) -> str:
        """The value as programs print it. Valid until the next call with the same value."""
        _r: _t.Any = _f_ion_value_show(self._use())
        if _r is None:
            _null("ion_value_show")
        _result: str = _decoded(_r)
        return _result

    def encode(self) -> Blob:
        """All of it as bytes; docs/formats/ion-value.md says how."""
        _o1 = _c.c_void_p()
        _o2 = Error()
        _st: int = _f_ion_value_encode(self._use(), _c.byref(_o1), _c.byref(_o2))
        if _st:
            _check_Status(_st, "ion_value_encode", _detail(_o2))
        _result: Blob = Blob._adopt(_o1.value, True, self)
        return _result


class Program(_Handle):
    __slots__ = ()

    def _release(self, address: int) -> None:
        _f_ion_program_free(address)

    @staticmethod
    def load(data: _Buffer) -> Program:
        """A pack, or a class of any version: the bytes say which."""
        _keep: list[_t.Any] = []
        _o1 = _c.c_void_p()
        _o2 = Error()
        _st: int = _f_ion_program_load(_bytes_in(data, _keep, "data"), _c.byref(_o1), _c.byref(_o2))
        if _st:
            _check_Status(_st, "ion_program_load", _detail(_o2))
        _result: Program = Program._adopt(_o1.value, True, None)
        return _result

    @staticmethod
    def open(path: str | bytes) -> Program:
        _keep: list[_t.Any] = []
        _o1 = _c.c_void_p()
        _o2 = Error()
        _st: int = _f_ion_program_open(_cstring(path, "path"), _c.byref(_o1), _c.byref(_o2))
        if _st:
            _check_Status(_st, "ion_program_open", _detail(_o2))
        _result: Program = Program._adopt(_o1.value, True, None)
        return _result

    @staticmethod
    def assemble(text: str) -> Program:
        """A text as disassemble writes it, or as people do."""
        _o1 = _c.c_void_p()
        _o2 = Error()
        _st: int = _f_ion_program_assemble(_text_in(text, "text"), _c.byref(_o1), _c.byref(_o2))
        if _st:
            _check_Status(_st, "ion_program_assemble", _detail(_o2))
        _result: Program = Program._adopt(_o1.value, True, None)
        return _result

    def link(self, other: Program) -> Program:
        """This program with one more that it, or what it depends on, depends on."""
        _keep: list[_t.Any] = []
        _o2 = _c.c_void_p()
        _o3 = Error()
        _st: int = _f_ion_program_link(self._use(), _record(other, Program, "other")._use(), _c.byref(_o2), _c.byref(_o3))
        if _st:
            _check_Status(_st, "ion_program_link", _detail(_o3))
        _result: Program = Program._adopt(_o2.value, True, self)
        return _result

    def describe(self) -> ProgramInfo:
        _o1 = ProgramInfo()
        _st: int = _f_ion_program_describe(self._use(), _c.byref(_o1))
        if _st:
            _check_Status(_st, "ion_program_describe")
        _result: ProgramInfo = _o1
        return _result

    def class_name(self, index: int) -> str:
        """In the order of the file; empty behind the last."""
        if not 0 <= (index := _index(index)) <= 4294967295:
            _outside("index", index, 0, 4294967295)
        _r: _t.Any = _f_ion_program_class_name(self._use(), index)
        _result: str = _text(_r)
        return _result

    def dependency(self, index: int) -> str:
        """`name`, or `name:version`."""
        if not 0 <= (index := _index(index)) <= 4294967295:
            _outside("index", index, 0, 4294967295)
        _r: _t.Any = _f_ion_program_dependency(self._use(), index)
        _result: str = _text(_r)
        return _result

    def export(self, index: int) -> str:
        if not 0 <= (index := _index(index)) <= 4294967295:
            _outside("index", index, 0, 4294967295)
        _r: _t.Any = _f_ion_program_export(self._use(), index)
        _result: str = _text(_r)
        return _result

    def library(self, index: int) -> str:
        if not 0 <= (index := _index(index)) <= 4294967295:
            _outside("index", index, 0, 4294967295)
        _r: _t.Any = _f_ion_program_library(self._use(), index)
        _result: str = _text(_r)
        return _result

    def file(self, index: int) -> FileInfo:
        if not 0 <= (index := _index(index)) <= 4294967295:
            _outside("index", index, 0, 4294967295)
        _o2 = FileInfo()
        _st: int = _f_ion_program_file(self._use(), index, _c.byref(_o2))
        if _st:
            _check_Status(_st, "ion_program_file")
        _result: FileInfo = _o2
        return _result

    def function(self, index: int) -> FunctionInfo:
        if not 0 <= (index := _index(index)) <= 4294967295:
            _outside("index", index, 0, 4294967295)
        _o2 = FunctionInfo()
        _st: int = _f_ion_program_function(self._use(), index, _c.byref(_o2))
        if _st:
            _check_Status(_st, "ion_program_function")
        _result: FunctionInfo = _o2
        return _result

    def find(self, name: str | bytes) -> int:
        """The number of a function, `Class:function`; -1 when there is none."""
        _keep: list[_t.Any] = []
        _r: int = _f_ion_program_find(self._use(), _cstring(name, "name"))
        return _r

    def entry(self) -> int:
        """Where ion_vm_start begins; the error says why that is nowhere."""
        _o1 = _c.c_uint32()
        _o2 = Error()
        _st: int = _f_ion_program_entry(self._use(), _c.byref(_o1), _c.byref(_o2))
        if _st:
            _check_Status(_st, "ion_program_entry", _detail(_o2))
        _result: int = _o1.value
        return _result

    def missing(self, index: int) -> str:
        """References in the code that lead nowhere, as text; empty behind the last."""
        if not 0 <= (index := _index(index)) <= 4294967295:
            _outside("index", index, 0, 4294967295)
        _r: _t.Any = _f_ion_program_missing(self._use(), index)
        _result: str = _text(_r)
        return _result

    def native(self, index: int) -> str:
        """Natives that the code asks for; empty behind the last."""
        if not 0 <= (index := _index(index)) <= 4294967295:
            _outside("index", index, 0, 4294967295)
        _r: _t.Any = _f_ion_program_native(self._use(), index)
        _result: str = _text(_r)
        return _result

    def verify(self) -> None:
        """Verifies every function."""
        _o1 = Error()
        _st: int = _f_ion_program_verify(self._use(), _c.byref(_o1))
        if _st:
            _check_Status(_st, "ion_program_verify", _detail(_o1))

    def disassemble(self, class_name: str | bytes | None, form: TextForm) -> Blob:
        """A class as text, or every class when the name is NULL."""
        _keep: list[_t.Any] = []
        _o3 = _c.c_void_p()
        _o4 = Error()
        _st: int = _f_ion_program_disassemble(self._use(), None if class_name is None else _cstring(class_name, "class_name"), _as_member(TextForm, form), _c.byref(_o3), _c.byref(_o4))
        if _st:
            _check_Status(_st, "ion_program_disassemble", _detail(_o4))
        _result: Blob = Blob._adopt(_o3.value, True, self)
        return _result

    def class_bytes(self, class_name: str | bytes) -> Blob:
        """The file of a class, in this library's version."""
        _keep: list[_t.Any] = []
        _o2 = _c.c_void_p()
        _o3 = Error()
        _st: int = _f_ion_program_class_bytes(self._use(), _cstring(class_name, "class_name"), _c.byref(_o2), _c.byref(_o3))
        if _st:
            _check_Status(_st, "ion_program_class_bytes", _detail(_o3))
        _result: Blob = Blob._adopt(_o2.value, True, self)
        return _result

    def pack_bytes(self) -> Blob:
        """The pack: the same bytes for the same program."""
        _o1 = _c.c_void_p()
        _o2 = Error()
        _st: int = _f_ion_program_pack_bytes(self._use(), _c.byref(_o1), _c.byref(_o2))
        if _st:
            _check_Status(_st, "ion_program_pack_bytes", _detail(_o2))
        _result: Blob = Blob._adopt(_o1.value, True, self)
        return _result

    def translation(self, function: int) -> Blob:
        """The register code that a function is translated to, as text for people."""
        if not 0 <= (function := _index(function)) <= 4294967295:
            _outside("function", function, 0, 4294967295)
        _o2 = _c.c_void_p()
        _o3 = Error()
        _st: int = _f_ion_program_translation(self._use(), function, _c.byref(_o2), _c.byref(_o3))
        if _st:
            _check_Status(_st, "ion_program_translation", _detail(_o3))
        _result: Blob = Blob._adopt(_o2.value, True, self)
        return _result


class Registry(_Handle):
    __slots__ = ()

    def _release(self, address: int) -> None:
        _f_ion_registry_free(address)

    def __init__(self, modules: str | bytes | None) -> None:
        """Functions of the standard library's modules, by their names with commas between them: \"math,io,string\"; \"all\"
        are all of them; NULL or an empty text is none. NULL: there is no such module.
        """
        self._start()
        _keep: list[_t.Any] = []
        _r: _t.Any = _f_ion_registry_new(None if modules is None else _cstring(modules, "modules"))
        _reraise(self._raised)
        if _r is None:
            raise MemoryError("ion_registry_new" " returned NULL")
        self._h = _r

    def register(self, name: str | bytes, info: NativeInfo, native: _t.Callable[[Call, int, int], NativeStatus]) -> None:
        """A function of a name; a name that is known gets another function."""
        _keep: list[_t.Any] = []
        _k3 = _callback_NativeFn(_present(native, "native"), self._raised, "native")
        _o5 = Error()
        _st: int = _f_ion_registry_register(self._use(), _cstring(name, "name"), _c.addressof(_record(info, NativeInfo, "info", _keep)), _k3, None, _c.byref(_o5))
        _hold(self._keep, "ion_registry_register.native", _k3, False)
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ion_registry_register", _detail(_o5))

    def register_function(self, name: str | bytes, address: int | _Buffer, signature: str, capability: str | bytes | None) -> None:
        """A C function with a signature: a prototype, or one of the codes of docs/formats/codes.md, such as `d(d,d)`."""
        _keep: list[_t.Any] = []
        _o5 = Error()
        _st: int = _f_ion_registry_register_function(self._use(), _cstring(name, "name"), _pointer(address, _keep, "address"), _text_in(signature, "signature"), None if capability is None else _cstring(capability, "capability"), _c.byref(_o5))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ion_registry_register_function", _detail(_o5))

    def register_extension(self, prefix: str | bytes, extension: int | _Buffer, capability: str | bytes | None) -> int:
        """All functions of an extension (an `ext_extension` that must stay open), as `prefix` and their names. Processes
        wait for asynchronous ones; the others go on.
        """
        _keep: list[_t.Any] = []
        _o4 = _c.c_uint32()
        _o5 = Error()
        _st: int = _f_ion_registry_register_extension(self._use(), _cstring(prefix, "prefix"), _pointer(extension, _keep, "extension"), None if capability is None else _cstring(capability, "capability"), _c.byref(_o4), _c.byref(_o5))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ion_registry_register_extension", _detail(_o5))
        _result: int = _o4.value
        return _result

    def register_libraries(self, program: Program, host: int | _Buffer | None, capability: str | bytes | None) -> int:
        """Loads the libraries that the program's manifest names from its pack, by way of a private folder, and registers
        their functions, which code calls `__native:LIBRARY:FUNCTION`. A library is an extension, or a C library beside
        which the pack has its prototypes: `lib/NAME.h`. Loading runs the code of whoever made the pack. `host` is an
        `ext_host`, or NULL for one of the registry's own.
        """
        _keep: list[_t.Any] = []
        _o4 = _c.c_uint32()
        _o5 = Error()
        _st: int = _f_ion_registry_register_libraries(self._use(), _record(program, Program, "program")._use(), None if host is None else _pointer(host, _keep, "host"), None if capability is None else _cstring(capability, "capability"), _c.byref(_o4), _c.byref(_o5))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ion_registry_register_libraries", _detail(_o5))
        _result: int = _o4.value
        return _result

    def remove(self, name: str | bytes | None) -> bool:
        """False when there was none."""
        _keep: list[_t.Any] = []
        _r: _t.Any = _f_ion_registry_remove(self._use(), None if name is None else _cstring(name, "name"))
        _reraise(self._raised)
        _result: bool = _r
        return _result

    def contains(self, name: str | bytes | None) -> bool:
        _keep: list[_t.Any] = []
        _r: _t.Any = _f_ion_registry_contains(self._use(), None if name is None else _cstring(name, "name"))
        _reraise(self._raised)
        _result: bool = _r
        return _result

    def count(self) -> int:
        _r: _t.Any = _f_ion_registry_count(self._use())
        _reraise(self._raised)
        _result: int = _r
        return _result

    def name(self, index: int) -> str | None:
        """Names in alphabetical order; NULL behind the last. What they point to is valid as long as the registry."""
        if not 0 <= (index := _index(index)) <= 4294967295:
            _outside("index", index, 0, 4294967295)
        _r: _t.Any = _f_ion_registry_name(self._use(), index)
        _reraise(self._raised)
        _result: str | None = _decoded_or_none(_r)
        return _result

    def info(self, name: str | bytes | None) -> NativeInfo:
        """What the record points to is valid as long as the registry."""
        _keep: list[_t.Any] = []
        _o2 = NativeInfo()
        _st: int = _f_ion_registry_info(self._use(), None if name is None else _cstring(name, "name"), _c.byref(_o2))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ion_registry_info")
        _result: NativeInfo = _o2
        return _result

    def call(self, name: str | bytes, arguments: Value | None) -> Value:
        """Calls a function outside of any process; `arguments` is a tuple or an array of them, NULL: none. Everything is
        permitted here; functions that answer later are not called.
        """
        _keep: list[_t.Any] = []
        _o3 = _c.c_void_p()
        _o4 = Error()
        _st: int = _f_ion_registry_call(self._use(), _cstring(name, "name"), None if arguments is None else _record(arguments, Value, "arguments")._use(), _c.byref(_o3), _c.byref(_o4))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ion_registry_call", _detail(_o4))
        _result: Value = Value._adopt(_o3.value, True, self)
        return _result


class Vm(_Handle):
    __slots__ = ()

    def _release(self, address: int) -> None:
        _f_ion_vm_free(address)

    @staticmethod
    def new(program: Program, registry: Registry | None, options: Options | None) -> Vm:
        """Verifies and links the program. A NULL registry is one with the whole standard library, NULL options are the
        defaults.
        """
        _keep: list[_t.Any] = []
        _o3 = _c.c_void_p()
        _o4 = Error()
        _st: int = _f_ion_vm_new(_record(program, Program, "program")._use(), None if registry is None else _record(registry, Registry, "registry")._use(), None if options is None else _c.addressof(_record(options, Options, "options", _keep)), _c.byref(_o3), _c.byref(_o4))
        if _st:
            _check_Status(_st, "ion_vm_new", _detail(_o4))
        _result: Vm = Vm._adopt(_o3.value, True, None)
        return _result

    def options(self) -> Options:
        _o1 = Options()
        _f_ion_vm_options(self._use(), _c.byref(_o1))
        _reraise(self._raised)
        _result: Options = _o1
        return _result

    def tier(self) -> str:
        """What runs code: \"threaded\" or \"loop\"."""
        _r: _t.Any = _f_ion_vm_tier(self._use())
        _reraise(self._raised)
        if _r is None:
            _null("ion_vm_tier")
        _result: str = _decoded(_r)
        return _result

    def missing(self, index: int) -> str:
        """Natives and functions that the program asks for and nobody has, in words; empty behind the last."""
        if not 0 <= (index := _index(index)) <= 4294967295:
            _outside("index", index, 0, 4294967295)
        _r: _t.Any = _f_ion_vm_missing(self._use(), index)
        _reraise(self._raised)
        _result: str = _text(_r)
        return _result

    def spawn(self, function: str | bytes, arguments: Value | None) -> int:
        """A process that runs a function, `Class:function`. `arguments` is a tuple or an array of them, NULL: none."""
        _keep: list[_t.Any] = []
        _o3 = _c.c_uint64()
        _o4 = Error()
        _st: int = _f_ion_vm_spawn(self._use(), _cstring(function, "function"), None if arguments is None else _record(arguments, Value, "arguments")._use(), _c.byref(_o3), _c.byref(_o4))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ion_vm_spawn", _detail(_o4))
        _result: int = _o3.value
        return _result

    def start(self, arguments: Value | None) -> int:
        """One that runs the program's entry point."""
        _keep: list[_t.Any] = []
        _o2 = _c.c_uint64()
        _o3 = Error()
        _st: int = _f_ion_vm_start(self._use(), None if arguments is None else _record(arguments, Value, "arguments")._use(), _c.byref(_o2), _c.byref(_o3))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ion_vm_start", _detail(_o3))
        _result: int = _o2.value
        return _result

    def send(self, process: int, message: Value) -> None:
        """A copy of the message goes to a process, or to a door. ION_STATUS_NOT_FOUND: nobody has this number any more."""
        _keep: list[_t.Any] = []
        if not 0 <= (process := _index(process)) <= 18446744073709551615:
            _outside("process", process, 0, 18446744073709551615)
        _o3 = Error()
        _st: int = _f_ion_vm_send(self._use(), process, _record(message, Value, "message")._use(), _c.byref(_o3))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ion_vm_send", _detail(_o3))

    def kill(self, process: int, reason: Value | None) -> None:
        """An exit signal; NULL is the reason 'kill', which nobody can trap."""
        _keep: list[_t.Any] = []
        if not 0 <= (process := _index(process)) <= 18446744073709551615:
            _outside("process", process, 0, 18446744073709551615)
        _o3 = Error()
        _st: int = _f_ion_vm_kill(self._use(), process, None if reason is None else _record(reason, Value, "reason")._use(), _c.byref(_o3))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ion_vm_kill", _detail(_o3))

    def run(self, until: int, fuel: int, milliseconds: int) -> Outcome:
        """Runs processes until nobody can go on; until the process `until` ends or the door of that number has a message (0:
        neither); until `fuel` reductions are used up (0: any number) or `milliseconds` are over (negative: any time).
        """
        if not 0 <= (until := _index(until)) <= 18446744073709551615:
            _outside("until", until, 0, 18446744073709551615)
        if not 0 <= (fuel := _index(fuel)) <= 18446744073709551615:
            _outside("fuel", fuel, 0, 18446744073709551615)
        if not -9223372036854775808 <= (milliseconds := _index(milliseconds)) <= 9223372036854775807:
            _outside("milliseconds", milliseconds, -9223372036854775808, 9223372036854775807)
        _o4 = Outcome()
        _o5 = Error()
        _st: int = _f_ion_vm_run(self._use(), until, fuel, milliseconds, _c.byref(_o4), _c.byref(_o5))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ion_vm_run", _detail(_o5))
        _result: Outcome = _o4
        return _result

    def interrupt(self) -> None:
        """Lets the run return soon, from any thread. When nothing runs, the next run returns at once."""
        _f_ion_vm_interrupt(self._use())
        _reraise(self._raised)

    def is_alive(self, process: int) -> bool:
        if not 0 <= (process := _index(process)) <= 18446744073709551615:
            _outside("process", process, 0, 18446744073709551615)
        _r: _t.Any = _f_ion_vm_is_alive(self._use(), process)
        _reraise(self._raised)
        _result: bool = _r
        return _result

    def result(self, process: int) -> tuple[Value | None, Value | None]:
        """How a process ended: what its function returned (undefined when it did not), and the reason, the atom 'normal' when
        all went well. ION_STATUS_NOT_FOUND while it lives, and when it is forgotten.
        """
        if not 0 <= (process := _index(process)) <= 18446744073709551615:
            _outside("process", process, 0, 18446744073709551615)
        _o2 = _c.c_void_p()
        _o3 = _c.c_void_p()
        _o4 = Error()
        _st: int = _f_ion_vm_result(self._use(), process, _c.byref(_o2), _c.byref(_o3), _c.byref(_o4))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ion_vm_result", _detail(_o4))
        return _maybe(lambda a: Value._adopt(a, True, self), _o2.value), _maybe(lambda a: Value._adopt(a, True, self), _o3.value)

    def snapshot(self) -> Snapshot:
        """Everybody who lives."""
        _o1 = _c.c_void_p()
        _o2 = Error()
        _st: int = _f_ion_vm_snapshot(self._use(), _c.byref(_o1), _c.byref(_o2))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ion_vm_snapshot", _detail(_o2))
        _result: Snapshot = Snapshot._adopt(_o1.value, True, self)
        return _result

    def take_crashes(self) -> Crashes:
        """Crashes since the last time, the oldest first."""
        _o1 = _c.c_void_p()
        _o2 = Error()
        _st: int = _f_ion_vm_take_crashes(self._use(), _c.byref(_o1), _c.byref(_o2))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ion_vm_take_crashes", _detail(_o2))
        _result: Crashes = Crashes._adopt(_o1.value, True, self)
        return _result

    def report(self) -> Blob:
        """Who is there, where, and waits for what, in lines for people."""
        _o1 = _c.c_void_p()
        _o2 = Error()
        _st: int = _f_ion_vm_report(self._use(), _c.byref(_o1), _c.byref(_o2))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ion_vm_report", _detail(_o2))
        _result: Blob = Blob._adopt(_o1.value, True, self)
        return _result

    def stats(self) -> Stats:
        _o1 = Stats()
        _st: int = _f_ion_vm_stats(self._use(), _c.byref(_o1))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ion_vm_stats")
        _result: Stats = _o1
        return _result

    def answer(self, ticket: int, result: Value) -> None:
        """The result of a native that answers later: it is copied."""
        _keep: list[_t.Any] = []
        if not 0 <= (ticket := _index(ticket)) <= 18446744073709551615:
            _outside("ticket", ticket, 0, 18446744073709551615)
        _o3 = Error()
        _st: int = _f_ion_vm_answer(self._use(), ticket, _record(result, Value, "result")._use(), _c.byref(_o3))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ion_vm_answer", _detail(_o3))

    def answer_failed(self, ticket: int, message: str | bytes | None) -> None:
        """The same for one that failed."""
        _keep: list[_t.Any] = []
        if not 0 <= (ticket := _index(ticket)) <= 18446744073709551615:
            _outside("ticket", ticket, 0, 18446744073709551615)
        _o3 = Error()
        _st: int = _f_ion_vm_answer_failed(self._use(), ticket, None if message is None else _cstring(message, "message"), _c.byref(_o3))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ion_vm_answer_failed", _detail(_o3))

    def open_door(self, keeps_running: bool) -> Door:
        """A place for messages to the host. While a door is open that `keeps_running`, a run waits for whoever has it to send
        something, and is not over because all processes wait.
        """
        _keep: list[_t.Any] = []
        _o2 = _c.c_void_p()
        _o3 = Error()
        _st: int = _f_ion_vm_open_door(self._use(), bool(keeps_running), _c.byref(_o2), _c.byref(_o3))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ion_vm_open_door", _detail(_o3))
        _result: Door = Door._adopt(_o2.value, True, self)
        return _result

    def set_output(self, output: _t.Callable[[int, int, bool], None] | None) -> None:
        """Where print writes; NULL: standard output and the error stream."""
        _k1 = _callback_OutputFn(output, self._raised, "output")
        _f_ion_vm_set_output(self._use(), _k1, None)
        _hold(self._keep, "ion_vm_set_output.output", _k1, True)
        _reraise(self._raised)

    def set_checkpoint(self, checkpoint: _t.Callable[[Vm, Checkpoint, CheckpointInfo], bool] | None) -> None:
        """Called before each instruction of a machine that is traced; NULL ends it."""
        _k1 = _callback_CheckpointFn(checkpoint, self._raised, "checkpoint")
        _f_ion_vm_set_checkpoint(self._use(), _k1, None)
        _hold(self._keep, "ion_vm_set_checkpoint.checkpoint", _k1, True)
        _reraise(self._raised)

    def let_go(self, process: int) -> bool:
        """Lets a process go on that a checkpoint holds. False: it is not held."""
        if not 0 <= (process := _index(process)) <= 18446744073709551615:
            _outside("process", process, 0, 18446744073709551615)
        _r: _t.Any = _f_ion_vm_let_go(self._use(), process)
        _reraise(self._raised)
        _result: bool = _r
        return _result

    def set_events(self, events: _t.Callable[[Vm, Event], None] | None) -> None:
        """Called for everything that happens, by the threads that run the machine; NULL ends it."""
        _k1 = _callback_EventFn(events, self._raised, "events")
        _f_ion_vm_set_events(self._use(), _k1, None)
        _hold(self._keep, "ion_vm_set_events.events", _k1, True)
        _reraise(self._raised)


class Door(_Handle):
    __slots__ = ()

    def _release(self, address: int) -> None:
        _f_ion_door_close(address)

    def id(self) -> int:
        """To be sent to: ion_value_process makes a value of it that processes can keep."""
        _r: _t.Any = _f_ion_door_id(self._use())
        _reraise(self._raised)
        _result: int = _r
        return _result

    def count(self) -> int:
        """How many messages wait."""
        _r: _t.Any = _f_ion_door_count(self._use())
        _reraise(self._raised)
        _result: int = _r
        return _result

    def take(self, milliseconds: int) -> Value:
        """The next message, the oldest first. Waits for it, `milliseconds` (negative: for ever) or not at all (0): then
        ION_STATUS_TIMED_OUT. Something else must run the machine meanwhile.
        """
        if not -9223372036854775808 <= (milliseconds := _index(milliseconds)) <= 9223372036854775807:
            _outside("milliseconds", milliseconds, -9223372036854775808, 9223372036854775807)
        _o2 = _c.c_void_p()
        _o3 = Error()
        _st: int = _f_ion_door_take(self._use(), milliseconds, _c.byref(_o2), _c.byref(_o3))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "ion_door_take", _detail(_o3))
        _result: Value = Value._adopt(_o2.value, True, self)
        return _result

    def set_callback(self, callback: _t.Callable[[Door], None] | None) -> None:
        """Called when messages have come."""
        _k1 = _callback_DoorFn(callback, self._raised, "callback")
        _f_ion_door_set_callback(self._use(), _k1, None)
        _hold(self._keep, "ion_door_set_callback.callback", _k1, True)
        _reraise(self._raised)


class Snapshot(_Handle):
    """Processes as they were at one time."""
    __slots__ = ()

    def _release(self, address: int) -> None:
        _f_ion_snapshot_free(address)

    def count(self) -> int:
        _r: int = _f_ion_snapshot_count(self._use())
        return _r

    def process(self, index: int) -> ProcessInfo:
        if not 0 <= (index := _index(index)) <= 4294967295:
            _outside("index", index, 0, 4294967295)
        _o2 = ProcessInfo()
        _st: int = _f_ion_snapshot_process(self._use(), index, _c.byref(_o2))
        if _st:
            _check_Status(_st, "ion_snapshot_process")
        _result: ProcessInfo = _o2
        return _result


class Crashes(_Handle):
    """Crashes that were taken."""
    __slots__ = ()

    def _release(self, address: int) -> None:
        _f_ion_crashes_free(address)

    def count(self) -> int:
        _r: int = _f_ion_crashes_count(self._use())
        return _r

    def crash(self, index: int) -> CrashInfo:
        if not 0 <= (index := _index(index)) <= 4294967295:
            _outside("index", index, 0, 4294967295)
        _o2 = CrashInfo()
        _st: int = _f_ion_crashes_crash(self._use(), index, _c.byref(_o2))
        if _st:
            _check_Status(_st, "ion_crashes_crash")
        _result: CrashInfo = _o2
        return _result


class Blob(_Handle):
    """Bytes that a call made."""
    __slots__ = ()

    def _release(self, address: int) -> None:
        _f_ion_blob_free(address)

    def bytes_(self) -> bytes:
        """A NUL stands behind them."""
        _r: _t.Any = _f_ion_blob_bytes(self._use())
        _result: bytes = _blob(_r)
        return _result


def abi_version() -> int:
    _r: int = _f_ion_abi_version()
    return _r


def status_name(status: Status | int) -> str:
    """\"OK\", \"INVALID_PROGRAM\" and so on."""
    if not -2147483648 <= (status := _index(status)) <= 2147483647:
        _outside("status", status, -2147483648, 2147483647)
    _r: _t.Any = _f_ion_status_name(status)
    if _r is None:
        _null("ion_status_name")
    _result: str = _decoded(_r)
    return _result


def error_name(code: ErrorCode | int) -> str:
    """\"truncated\" and so on."""
    if not 0 <= (code := _index(code)) <= 4294967295:
        _outside("code", code, 0, 4294967295)
    _r: _t.Any = _f_ion_error_name(code)
    if _r is None:
        _null("ion_error_name")
    _result: str = _decoded(_r)
    return _result


def kind_name(kind: Kind) -> str:
    """\"Number\" and so on; \"?\" of what is none."""
    _keep: list[_t.Any] = []
    _r: _t.Any = _f_ion_kind_name(_as_member(Kind, kind))
    if _r is None:
        _null("ion_kind_name")
    _result: str = _decoded(_r)
    return _result


def run_end_name(end: RunEnd | int) -> str:
    """\"done\" and so on."""
    if not 0 <= (end := _index(end)) <= 4294967295:
        _outside("end", end, 0, 4294967295)
    _r: _t.Any = _f_ion_run_end_name(end)
    if _r is None:
        _null("ion_run_end_name")
    _result: str = _decoded(_r)
    return _result


def process_state_name(state: ProcessState) -> str:
    """\"runnable\" and so on."""
    _keep: list[_t.Any] = []
    _r: _t.Any = _f_ion_process_state_name(_as_member(ProcessState, state))
    if _r is None:
        _null("ion_process_state_name")
    _result: str = _decoded(_r)
    return _result


def options_init() -> Options:
    _o0 = Options()
    _f_ion_options_init(_c.byref(_o0))
    _result: Options = _o0
    return _result


def call_return(call: Call, result: Value | None) -> NativeStatus:
    """The result, which is handed over. ION_NATIVE_OK, so that `return ion_call_return(call, ion_value_number(1));` is all."""
    _keep: list[_t.Any] = []
    _r: _t.Any = _f_ion_call_return(_record(call, Call, "call").address, None if result is None else _record(result, Value, "result")._give())
    _result: NativeStatus = NativeStatus(_r)
    return _result


def call_fail(call: Call, message: str | bytes | None) -> NativeStatus:
    """Why there is none; the text is copied. ION_NATIVE_ERROR."""
    _keep: list[_t.Any] = []
    _r: _t.Any = _f_ion_call_fail(_record(call, Call, "call").address, None if message is None else _cstring(message, "message"))
    _result: NativeStatus = NativeStatus(_r)
    return _result


def call_exit(call: Call, reason: Value | None) -> NativeStatus:
    """The process ends for this reason, which is handed over. ION_NATIVE_EXIT."""
    _keep: list[_t.Any] = []
    _r: _t.Any = _f_ion_call_exit(_record(call, Call, "call").address, None if reason is None else _record(reason, Value, "reason")._give())
    _result: NativeStatus = NativeStatus(_r)
    return _result


def call_later(call: Call) -> int:
    """A ticket for ion_vm_answer; the native then returns ION_NATIVE_LATER, and the process waits while others go on. The
    answer may come before. 0 outside of processes.
    """
    _keep: list[_t.Any] = []
    _r: int = _f_ion_call_later(_record(call, Call, "call").address)
    return _r


def call_vm(call: Call) -> Vm | None:
    """NULL outside of machines."""
    _keep: list[_t.Any] = []
    _r: _t.Any = _f_ion_call_vm(_record(call, Call, "call").address)
    _result: Vm | None = _maybe(lambda a: Vm._adopt(a, False, None), _r)
    return _result


def call_process(call: Call) -> int:
    """The process that calls; 0 outside of processes."""
    _keep: list[_t.Any] = []
    _r: int = _f_ion_call_process(_record(call, Call, "call").address)
    return _r


def call_name(call: Call) -> str:
    _keep: list[_t.Any] = []
    _r: _t.Any = _f_ion_call_name(_record(call, Call, "call").address)
    if _r is None:
        _null("ion_call_name")
    _result: str = _decoded(_r)
    return _result


def checkpoint_register(checkpoint: Checkpoint, index: int) -> Value | None:
    """A register of the function; NULL behind the last."""
    _keep: list[_t.Any] = []
    if not 0 <= (index := _index(index)) <= 4294967295:
        _outside("index", index, 0, 4294967295)
    _r: _t.Any = _f_ion_checkpoint_register(_record(checkpoint, Checkpoint, "checkpoint").address, index)
    _result: Value | None = _maybe(lambda a: Value._adopt(a, True, None), _r)
    return _result


_SCHEMA = (
    '{"abi":1,"package":"abut.ion","version":"0.1.0","doc":"The Ion machine: processes that share nothing and send each other messages.\\n\\nA program (`ion_program`: an `.ionpack`, a class or a text, with what it depends on) never changes; machines and\\nthreads share it. A registry (`ion_registry`) holds the host\'s functions; machines look theirs up when they are made.\\nA machine (`ion_vm`) runs a program\'s processes: it spawns them, hands out their messages, remembers how they ended,\\nand says who waits for whom when nobody can go on. One thread at a time runs a machine; every other call may come from\\nany thread, and from inside natives and callbacks.\\n\\nProcesses are numbers that are never used twice. A door (`ion_door`) has such a number too: what is sent to it comes\\nto the host. Values (`ion_value`) are trees of the host\'s own and have nothing in common with what they were made of;\\na value belongs to one thread at a time. Who makes one frees it, unless it was handed over.","prefix":"ion_","library":"abut","model":{"ptr":8,"endian":"little","target":"x86_64-unknown-linux-gnu"},"api":"sha256-64:7b42df2ac813c46c",'
    '"uses":[],'
    '"types":['
    '{"name":"Status","c":"ion_status","kind":"status","size":4,"align":4,"layout":"sha256-64:e7ec0c0bfc479795","repr":"c_int","open":true,"cprefix":"ION_STATUS_","values":[{"name":"ok","value":0,"c":"ION_STATUS_OK"},{"name":"invalid_program","value":1,"raises":"ValueError","c":"ION_STATUS_INVALID_PROGRAM","doc":"the bytes are no pack, class or text, or the code breaks the rules"},{"name":"runtime_error","value":2,"raises":"RuntimeError","c":"ION_STATUS_RUNTIME_ERROR","doc":"a native failed"},{"name":"oom","value":3,"raises":"MemoryError","c":"ION_STATUS_OOM","doc":"out of memory, or of what the machine may have"},{"name":"invalid_argument","value":4,"raises":"ValueError","c":"ION_STATUS_INVALID_ARGUMENT","doc":"the caller broke the contract of the call"},{"name":"not_found","value":5,"raises":"LookupError","c":"ION_STATUS_NOT_FOUND","doc":"no such function, process, class or file"},{"name":"busy","value":6,"raises":"RuntimeError","c":"ION_STATUS_BUSY","doc":"another thread runs the machine"},{"name":"timed_out","value":7,"raises":"TimeoutError","c":"ION_STATUS_TIMED_OUT","doc":"nothing came in time"},{"name":"closed","value":8,"raises":"ValueError","c":"ION_STATUS_CLOSED","doc":"the door was closed"}],"doc":"How a call went.","names":{"c":"ion_status"}},'
    '{"name":"ErrorCode","c":"ion_error_code","kind":"enum","size":4,"align":4,"layout":"sha256-64:aeed3f4cd81e4f1d","repr":"u32","open":true,"cprefix":"ION_ERROR_","values":[{"name":"none","value":0,"c":"ION_ERROR_NONE"},{"name":"truncated","value":1,"c":"ION_ERROR_TRUNCATED","doc":"the input ends early"},{"name":"malformed","value":2,"c":"ION_ERROR_MALFORMED"},{"name":"limit","value":3,"c":"ION_ERROR_LIMIT","doc":"more than a limit allows"},{"name":"missing","value":4,"c":"ION_ERROR_MISSING","doc":"no such function, class, file, dependency or entry point"},{"name":"unsupported","value":5,"c":"ION_ERROR_UNSUPPORTED","doc":"a version or an encoding that nobody here knows"},{"name":"argument","value":6,"c":"ION_ERROR_ARGUMENT","doc":"an argument of the call"},{"name":"memory","value":7,"c":"ION_ERROR_MEMORY"},{"name":"busy","value":8,"c":"ION_ERROR_BUSY"},{"name":"option","value":9,"c":"ION_ERROR_OPTION"},{"name":"too_deep","value":10,"c":"ION_ERROR_TOO_DEEP","doc":"values in values, deeper than ION_DEPTH_MAX; one that is in itself, for example"},{"name":"too_large","value":11,"c":"ION_ERROR_TOO_LARGE","doc":"too many parts"},{"name":"no_function","value":12,"c":"ION_ERROR_NO_FUNCTION","doc":"nothing has this name"},{"name":"no_process","value":13,"c":"ION_ERROR_NO_PROCESS","doc":"it never was, or it has ended"},{"name":"native_failed","value":14,"c":"ION_ERROR_NATIVE_FAILED"},{"name":"arity","value":15,"c":"ION_ERROR_ARITY","doc":"a native with a wrong number of arguments"},{"name":"type","value":16,"c":"ION_ERROR_TYPE","doc":"a native with an argument of a wrong type"},{"name":"code","value":17,"c":"ION_ERROR_CODE","doc":"a function\'s code breaks the rules"},{"name":"system","value":18,"c":"ION_ERROR_SYSTEM","doc":"a file could not be read or written, a library not be loaded"},{"name":"not_owned","value":19,"c":"ION_ERROR_NOT_OWNED","doc":"a value that was handed over before, or that is a part of another"},{"name":"bad_ticket","value":20,"c":"ION_ERROR_BAD_TICKET","doc":"nobody waits for this answer"}],"doc":"What went wrong: `ion_error.code`.","names":{"c":"ion_error_code"}},'
    '{"name":"Error","c":"ion_error","kind":"record","size":40,"align":8,"layout":"sha256-64:fc75c3152fe2a7f5","fields":[{"name":"status","type":"Status","offset":0,"size":4,"align":4,"c":"status"},{"name":"code","type":"ErrorCode","offset":4,"size":4,"align":4,"c":"code"},{"name":"message","type":{"type":"cstr","nullable":true},"offset":8,"size":8,"align":8,"c":"message"},{"name":"function","type":{"type":"cstr","nullable":true},"offset":16,"size":8,"align":8,"c":"function","doc":"`Class:function`, when it is about one"},{"name":"instruction","type":"i32","offset":24,"size":4,"align":4,"c":"instruction","doc":"its number there; -1 when it is about none"},{"name":"line","type":"u32","offset":28,"size":4,"align":4,"c":"line","doc":"of a text, from 1; 0 when it is about none"},{"name":"offset","type":"u64","offset":32,"size":8,"align":8,"c":"offset","doc":"in the file or the text"}],"doc":"Why a call failed. Texts belong to the calling thread and are valid until its next call that fails.","names":{"c":"ion_error"}},'
    '{"name":"Kind","c":"ion_kind","kind":"enum","size":4,"align":4,"layout":"sha256-64:aeed3f4cd81e4f1d","repr":"u32","cprefix":"ION_KIND_","values":[{"name":"number","value":0,"c":"ION_KIND_NUMBER"},{"name":"boolean","value":1,"c":"ION_KIND_BOOLEAN"},{"name":"complex","value":2,"c":"ION_KIND_COMPLEX"},{"name":"string","value":3,"c":"ION_KIND_STRING"},{"name":"atom","value":4,"c":"ION_KIND_ATOM"},{"name":"unit","value":5,"c":"ION_KIND_UNIT"},{"name":"undefined","value":6,"c":"ION_KIND_UNDEFINED"},{"name":"tuple","value":7,"c":"ION_KIND_TUPLE"},{"name":"array","value":8,"c":"ION_KIND_ARRAY"},{"name":"object","value":9,"c":"ION_KIND_OBJECT"},{"name":"process","value":10,"c":"ION_KIND_PROCESS"},{"name":"function","value":11,"c":"ION_KIND_FUNCTION"}],"doc":"Kinds of values.","names":{"c":"ion_kind"}},'
    '{"name":"Property","c":"ion_property","kind":"flags","size":4,"align":4,"layout":"sha256-64:aeed3f4cd81e4f1d","repr":"u32","open":true,"cprefix":"ION_PROPERTY_","values":[{"name":"writable","value":1,"bit":0,"c":"ION_PROPERTY_WRITABLE"},{"name":"enumerable","value":2,"bit":1,"c":"ION_PROPERTY_ENUMERABLE"},{"name":"configurable","value":4,"bit":2,"c":"ION_PROPERTY_CONFIGURABLE"}],"doc":"What may be done with a property of an object.","names":{"c":"ion_property"}},'
    '{"name":"Value","c":"ion_value","kind":"handle","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","drop":"Value.free","threads":"confined","names":{"c":"ion_value"}},'
    '{"name":"Program","c":"ion_program","kind":"handle","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","drop":"Program.free","threads":"shared","names":{"c":"ion_program"}},'
    '{"name":"Registry","c":"ion_registry","kind":"handle","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","drop":"Registry.free","threads":"shared","names":{"c":"ion_registry"}},'
    '{"name":"Vm","c":"ion_vm","kind":"handle","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","drop":"Vm.free","threads":"shared","names":{"c":"ion_vm"}},'
    '{"name":"Door","c":"ion_door","kind":"handle","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","drop":"Door.close","threads":"shared","names":{"c":"ion_door"}},'
    '{"name":"Snapshot","c":"ion_snapshot","kind":"handle","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","drop":"Snapshot.free","threads":"shared","doc":"Processes as they were at one time.","names":{"c":"ion_snapshot"}},'
    '{"name":"Crashes","c":"ion_crashes","kind":"handle","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","drop":"Crashes.free","threads":"shared","doc":"Crashes that were taken.","names":{"c":"ion_crashes"}},'
    '{"name":"Blob","c":"ion_blob","kind":"handle","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","drop":"Blob.free","threads":"shared","doc":"Bytes that a call made.","names":{"c":"ion_blob"}},'
    '{"name":"Call","c":"ion_call","kind":"opaque","size":0,"align":1,"layout":"sha256-64:b7b570b324e953d1","doc":"A call of a native, as long as it runs.","names":{"c":"ion_call"}},'
    '{"name":"Checkpoint","c":"ion_checkpoint","kind":"opaque","size":0,"align":1,"layout":"sha256-64:b7b570b324e953d1","doc":"A process between two instructions, as long as the callback runs.","names":{"c":"ion_checkpoint"}},'
    '{"name":"ProgramInfo","c":"ion_program_info","kind":"record","size":120,"align":8,"layout":"sha256-64:85eda3df2ad31d67","fields":[{"name":"name","type":"str","offset":0,"size":16,"align":8,"c":"name"},{"name":"version","type":"str","offset":16,"size":16,"align":8,"c":"version"},{"name":"main_class","type":"str","offset":32,"size":16,"align":8,"c":"main_class","doc":"empty when there is none"},{"name":"entry_point","type":"str","offset":48,"size":16,"align":8,"c":"entry_point","doc":"the same"},{"name":"description","type":"str","offset":64,"size":16,"align":8,"c":"description"},{"name":"author","type":"str","offset":80,"size":16,"align":8,"c":"author"},{"name":"classes","type":"u32","offset":96,"size":4,"align":4,"c":"classes","doc":"how many"},{"name":"functions","type":"u32","offset":100,"size":4,"align":4,"c":"functions","doc":"with those of programs that were linked"},{"name":"dependencies","type":"u32","offset":104,"size":4,"align":4,"c":"dependencies"},{"name":"exports","type":"u32","offset":108,"size":4,"align":4,"c":"exports"},{"name":"libraries","type":"u32","offset":112,"size":4,"align":4,"c":"libraries"},{"name":"files","type":"u32","offset":116,"size":4,"align":4,"c":"files"}],"doc":"What a program says of itself; all of it is valid as long as the program.","names":{"c":"ion_program_info"}},'
    '{"name":"FunctionInfo","c":"ion_function_info","kind":"record","size":48,"align":8,"layout":"sha256-64:218bff853125ba9f","fields":[{"name":"name","type":"str","offset":0,"size":16,"align":8,"c":"name","doc":"`Class:function`"},{"name":"class_name","type":"str","offset":16,"size":16,"align":8,"c":"class_name"},{"name":"arity","type":"u32","offset":32,"size":4,"align":4,"c":"arity"},{"name":"registers","type":"u32","offset":36,"size":4,"align":4,"c":"registers","doc":"with those of its arguments"},{"name":"instructions","type":"u32","offset":40,"size":4,"align":4,"c":"instructions"},{"name":"is_native","type":"bool","offset":44,"size":1,"align":1,"c":"is_native","doc":"a function of the host\'s under this name; no code"},{"name":"is_exported","type":"bool","offset":45,"size":1,"align":1,"c":"is_exported","doc":"other programs may use it"},{"name":"is_linked","type":"bool","offset":46,"size":1,"align":1,"c":"is_linked","doc":"it is another program\'s"},{"name":"_reserved0","type":"u8","offset":47,"size":1,"align":1,"c":"_reserved0","reserved":true,"hidden":true}],"doc":"A function of a program.","names":{"c":"ion_function_info"}},'
    '{"name":"FileRole","c":"ion_file_role","kind":"enum","size":4,"align":4,"layout":"sha256-64:aeed3f4cd81e4f1d","repr":"u32","cprefix":"ION_FILE_","values":[{"name":"library","value":0,"c":"ION_FILE_LIBRARY"},{"name":"resource","value":1,"c":"ION_FILE_RESOURCE"},{"name":"source","value":2,"c":"ION_FILE_SOURCE"},{"name":"other","value":3,"c":"ION_FILE_OTHER"}],"doc":"What a file of a pack is for.","names":{"c":"ion_file_role"}},'
    '{"name":"FileInfo","c":"ion_file_info","kind":"record","size":40,"align":8,"layout":"sha256-64:ccf12261a83967ab","fields":[{"name":"path","type":"str","offset":0,"size":16,"align":8,"c":"path","doc":"within the folder of its role"},{"name":"data","type":"bytes","offset":16,"size":16,"align":8,"c":"data"},{"name":"role","type":"FileRole","offset":32,"size":4,"align":4,"c":"role"},{"name":"_reserved0","type":"u32","offset":36,"size":4,"align":4,"c":"_reserved0","reserved":true,"hidden":true}],"doc":"A file of a pack that is no class.","names":{"c":"ion_file_info"}},'
    '{"name":"TextForm","c":"ion_text_form","kind":"enum","size":4,"align":4,"layout":"sha256-64:aeed3f4cd81e4f1d","repr":"u32","cprefix":"ION_TEXT_","values":[{"name":"full","value":0,"c":"ION_TEXT_FULL","doc":"everything; assemble reads the same program"},{"name":"noted","value":1,"c":"ION_TEXT_NOTED","doc":"the same, and what its lines mean, in comments"},{"name":"original","value":2,"c":"ION_TEXT_ORIGINAL","doc":"as the original\'s tools print it"}],"doc":"How code is written as text.","names":{"c":"ion_text_form"}},'
    '{"name":"NativeStatus","c":"ion_native_status","kind":"enum","size":4,"align":4,"layout":"sha256-64:e7ec0c0bfc479795","repr":"c_int","cprefix":"ION_NATIVE_","values":[{"name":"ok","value":0,"c":"ION_NATIVE_OK","doc":"the result is what ion_call_return was given; undefined without it"},{"name":"error","value":1,"c":"ION_NATIVE_ERROR","doc":"the caller gets an atom that says why"},{"name":"later","value":2,"c":"ION_NATIVE_LATER","doc":"ion_vm_answer brings the result; ion_call_later gave its ticket"},{"name":"exit","value":3,"c":"ION_NATIVE_EXIT","doc":"the process ends, for the reason that ion_call_exit was given"}],"names":{"c":"ion_native_status"}},'
    '{"name":"NativeFn","c":"ion_native_fn","kind":"callback","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","params":[{"name":"call","type":{"pointer":"Call"}},{"name":"argc","type":"u32"},{"name":"argv","type":{"pointer":"Value","const":true}},{"name":"user_data","type":{"pointer":"void"},"userdata":true}],"returns":"NativeStatus","doc":"A native function. The arguments are valid until it returns. How many there are was checked.","names":{"c":"ion_native_fn"}},'
    '{"name":"NativeInfo","c":"ion_native_info","kind":"record","size":32,"align":8,"layout":"sha256-64:b2a3996e8ca855f9","fields":[{"name":"size","type":"u32","offset":0,"size":4,"align":4,"c":"size","doc":"of this record"},{"name":"arity","type":"u32","offset":4,"size":4,"align":4,"c":"arity"},{"name":"capability","type":{"type":"cstr","nullable":true},"offset":8,"size":8,"align":8,"c":"capability","doc":"machines must have it: one of the words of `ion_options.policy`"},{"name":"description","type":{"type":"cstr","nullable":true},"offset":16,"size":8,"align":8,"c":"description"},{"name":"is_variadic","type":"bool","offset":24,"size":1,"align":1,"c":"is_variadic","doc":"takes more than `arity`, too"},{"name":"takes_texts","type":"bool","offset":25,"size":1,"align":1,"c":"takes_texts","doc":"objects with `__str__` come as what that gives"},{"name":"_reserved0","type":{"array":"u8","count":6},"offset":26,"size":6,"align":1,"c":"_reserved0","reserved":true,"hidden":true}],"doc":"What a registry knows of a function.","names":{"c":"ion_native_info"}},'
    '{"name":"OutputFn","c":"ion_output_fn","kind":"callback","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","params":[{"name":"text","type":{"pointer":"c_char","const":true}},{"name":"length","type":"usize"},{"name":"is_error","type":"bool"},{"name":"user_data","type":{"pointer":"void"},"userdata":true}],"doc":"Takes what the program prints, in pieces; `is_error` says that it belongs to the error stream.","names":{"c":"ion_output_fn"}},'
    '{"name":"Options","c":"ion_options","kind":"record","size":64,"align":8,"layout":"sha256-64:ad0c4bd27ffecf93","fields":[{"name":"size","type":"u32","offset":0,"size":4,"align":4,"c":"size","doc":"of this record"},{"name":"schedulers","type":"u32","offset":4,"size":4,"align":4,"c":"schedulers","doc":"threads that run processes. With one, everything happens in the same order every time"},{"name":"slice","type":"u64","offset":8,"size":8,"align":8,"c":"slice","doc":"reductions after which a process makes room for the next, up to 2^20; 0: ION_SLICE_LONG"},{"name":"process_bytes_max","type":"u64","offset":16,"size":8,"align":8,"c":"process_bytes_max","doc":"of the heap of one process"},{"name":"memory_max","type":"u64","offset":24,"size":8,"align":8,"c":"memory_max","doc":"bytes of all processes: heaps, stacks, mailboxes, and a kilobyte for each"},{"name":"processes_max","type":"u32","offset":32,"size":4,"align":4,"c":"processes_max"},{"name":"stack_max","type":"u32","offset":36,"size":4,"align":4,"c":"stack_max","doc":"slots of the stack of one process"},{"name":"mailbox_max","type":"u32","offset":40,"size":4,"align":4,"c":"mailbox_max","doc":"messages that wait for one process"},{"name":"atoms_max","type":"u32","offset":44,"size":4,"align":4,"c":"atoms_max"},{"name":"engine","type":"Engine","offset":48,"size":4,"align":4,"c":"engine"},{"name":"is_traced","type":"bool","offset":52,"size":1,"align":1,"c":"is_traced","doc":"code stops before each instruction, to be looked at"},{"name":"_reserved0","type":{"array":"u8","count":3},"offset":53,"size":3,"align":1,"c":"_reserved0","reserved":true,"hidden":true},{"name":"policy","type":{"type":"cstr","nullable":true},"offset":56,"size":8,"align":8,"c":"policy","doc":"capabilities of natives that are permitted, with commas between them; NULL: none"}],"doc":"What a machine may have and how it runs. `ion_options_init` fills in the defaults.","names":{"c":"ion_options"}},'
    '{"name":"Engine","c":"ion_engine","kind":"enum","size":4,"align":4,"layout":"sha256-64:aeed3f4cd81e4f1d","repr":"u32","cprefix":"ION_ENGINE_","values":[{"name":"auto","value":0,"c":"ION_ENGINE_AUTO"},{"name":"threaded","value":1,"c":"ION_ENGINE_THREADED","doc":"handlers that jump to each other"},{"name":"loop","value":2,"c":"ION_ENGINE_LOOP","doc":"a portable loop"}],"doc":"What runs code.","names":{"c":"ion_engine"}},'
    '{"name":"RunEnd","c":"ion_run_end","kind":"enum","size":4,"align":4,"layout":"sha256-64:aeed3f4cd81e4f1d","repr":"u32","open":true,"cprefix":"ION_RUN_","values":[{"name":"done","value":0,"c":"ION_RUN_DONE","doc":"nobody is left"},{"name":"ended","value":1,"c":"ION_RUN_ENDED","doc":"the process that was waited for has ended"},{"name":"message","value":2,"c":"ION_RUN_MESSAGE","doc":"the door that was waited for has a message"},{"name":"deadlock","value":3,"c":"ION_RUN_DEADLOCK","doc":"everybody waits, and nobody can send: ion_vm_report says who waits for whom"},{"name":"idle","value":4,"c":"ION_RUN_IDLE","doc":"everybody waits, and a door is open: it is the host\'s turn"},{"name":"out_of_fuel","value":5,"c":"ION_RUN_OUT_OF_FUEL"},{"name":"interrupted","value":6,"c":"ION_RUN_INTERRUPTED"},{"name":"held","value":7,"c":"ION_RUN_HELD","doc":"checkpoints hold processes, and nobody else can go on"},{"name":"deadline","value":8,"c":"ION_RUN_DEADLINE"}],"doc":"Why a run ended.","names":{"c":"ion_run_end"}},'
    '{"name":"Outcome","c":"ion_outcome","kind":"record","size":16,"align":8,"layout":"sha256-64:799c149b80e894d2","fields":[{"name":"end","type":"RunEnd","offset":0,"size":4,"align":4,"c":"end"},{"name":"left","type":"u32","offset":4,"size":4,"align":4,"c":"left","doc":"processes that have not ended"},{"name":"process","type":"u64","offset":8,"size":8,"align":8,"c":"process","doc":"what was waited for"}],"names":{"c":"ion_outcome"}},'
    '{"name":"ProcessState","c":"ion_process_state","kind":"enum","size":4,"align":4,"layout":"sha256-64:aeed3f4cd81e4f1d","repr":"u32","cprefix":"ION_PROCESS_STATE_","values":[{"name":"runnable","value":1,"c":"ION_PROCESS_STATE_RUNNABLE"},{"name":"receiving","value":2,"c":"ION_PROCESS_STATE_RECEIVING","doc":"waits for a message"},{"name":"joining","value":3,"c":"ION_PROCESS_STATE_JOINING","doc":"waits for the end of others"},{"name":"waiting","value":4,"c":"ION_PROCESS_STATE_WAITING","doc":"for a native that answers later"},{"name":"held","value":5,"c":"ION_PROCESS_STATE_HELD","doc":"by a checkpoint"}],"doc":"What a process is doing.","names":{"c":"ion_process_state"}},'
    '{"name":"ProcessInfo","c":"ion_process_info","kind":"record","size":96,"align":8,"layout":"sha256-64:2444dec8b6993fba","fields":[{"name":"id","type":"u64","offset":0,"size":8,"align":8,"c":"id"},{"name":"parent","type":"u64","offset":8,"size":8,"align":8,"c":"parent","doc":"0 when a host spawned it"},{"name":"state","type":"ProcessState","offset":16,"size":4,"align":4,"c":"state"},{"name":"instruction","type":"i32","offset":20,"size":4,"align":4,"c":"instruction","doc":"where it stands, in `place`; -1 when that is unknown"},{"name":"function","type":"str","offset":24,"size":16,"align":8,"c":"function","doc":"what it was spawned with"},{"name":"place","type":"str","offset":40,"size":16,"align":8,"c":"place","doc":"the function where it stands"},{"name":"messages","type":"u64","offset":56,"size":8,"align":8,"c":"messages","doc":"that wait for it"},{"name":"reductions","type":"u64","offset":64,"size":8,"align":8,"c":"reductions"},{"name":"bytes","type":"u64","offset":72,"size":8,"align":8,"c":"bytes","doc":"of its heap, its stack and itself"},{"name":"awaited","type":{"pointer":"u64","const":true,"nullable":true},"offset":80,"size":8,"align":8,"c":"awaited","doc":"whose ends it waits for"},{"name":"awaited_count","type":"u64","offset":88,"size":8,"align":8,"c":"awaited_count"}],"doc":"A process of a snapshot; texts are valid as long as that.","names":{"c":"ion_process_info"}},'
    '{"name":"CrashInfo","c":"ion_crash_info","kind":"record","size":40,"align":8,"layout":"sha256-64:4204a7616472503a","fields":[{"name":"process","type":"u64","offset":0,"size":8,"align":8,"c":"process"},{"name":"reason","type":"Value","offset":8,"size":8,"align":8,"c":"reason"},{"name":"function","type":"str","offset":16,"size":16,"align":8,"c":"function","doc":"where it stood; empty when it was ended from outside"},{"name":"instruction","type":"i32","offset":32,"size":4,"align":4,"c":"instruction","doc":"-1 when it was"},{"name":"_reserved0","type":"u32","offset":36,"size":4,"align":4,"c":"_reserved0","reserved":true,"hidden":true}],"doc":"A process that ended for another reason than \'normal\'; all is valid as long as its list.","names":{"c":"ion_crash_info"}},'
    '{"name":"Stats","c":"ion_stats","kind":"record","size":80,"align":8,"layout":"sha256-64:bff8fc2187a8a346","fields":[{"name":"size","type":"u32","offset":0,"size":4,"align":4,"c":"size","doc":"of this record"},{"name":"atoms","type":"u32","offset":4,"size":4,"align":4,"c":"atoms"},{"name":"alive","type":"u64","offset":8,"size":8,"align":8,"c":"alive","doc":"processes"},{"name":"spawned","type":"u64","offset":16,"size":8,"align":8,"c":"spawned"},{"name":"ended","type":"u64","offset":24,"size":8,"align":8,"c":"ended"},{"name":"messages","type":"u64","offset":32,"size":8,"align":8,"c":"messages","doc":"that were sent"},{"name":"slices","type":"u64","offset":40,"size":8,"align":8,"c":"slices"},{"name":"reductions","type":"u64","offset":48,"size":8,"align":8,"c":"reductions"},{"name":"collections","type":"u64","offset":56,"size":8,"align":8,"c":"collections"},{"name":"bytes","type":"u64","offset":64,"size":8,"align":8,"c":"bytes","doc":"of heaps"},{"name":"shapes","type":"u64","offset":72,"size":8,"align":8,"c":"shapes","doc":"layouts of objects"}],"names":{"c":"ion_stats"}},'
    '{"name":"EventKind","c":"ion_event_kind","kind":"enum","size":4,"align":4,"layout":"sha256-64:aeed3f4cd81e4f1d","repr":"u32","open":true,"cprefix":"ION_EVENT_KIND_","values":[{"name":"spawn","value":0,"c":"ION_EVENT_KIND_SPAWN"},{"name":"end","value":1,"c":"ION_EVENT_KIND_END"},{"name":"send","value":2,"c":"ION_EVENT_KIND_SEND"},{"name":"receive","value":3,"c":"ION_EVENT_KIND_RECEIVE"},{"name":"begin","value":4,"c":"ION_EVENT_KIND_BEGIN","doc":"of a slice"},{"name":"pause","value":5,"c":"ION_EVENT_KIND_PAUSE","doc":"its end"},{"name":"wait","value":6,"c":"ION_EVENT_KIND_WAIT"},{"name":"link","value":7,"c":"ION_EVENT_KIND_LINK"}],"names":{"c":"ion_event_kind"}},'
    '{"name":"Event","c":"ion_event","kind":"record","size":40,"align":8,"layout":"sha256-64:17cc75e4314d8f59","fields":[{"name":"kind","type":"EventKind","offset":0,"size":4,"align":4,"c":"kind"},{"name":"scheduler","type":"u32","offset":4,"size":4,"align":4,"c":"scheduler"},{"name":"time","type":"i64","offset":8,"size":8,"align":8,"c":"time","doc":"nanoseconds of a clock that never goes back"},{"name":"process","type":"u64","offset":16,"size":8,"align":8,"c":"process"},{"name":"other","type":"u64","offset":24,"size":8,"align":8,"c":"other","doc":"the parent of who was spawned, the receiver of what was sent"},{"name":"value","type":{"type":"Value","nullable":true},"offset":32,"size":8,"align":8,"c":"value","doc":"the message, or the reason of an end"}],"doc":"Something that happened; valid until the callback returns.","names":{"c":"ion_event"}},'
    '{"name":"EventFn","c":"ion_event_fn","kind":"callback","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","params":[{"name":"vm","type":"Vm"},{"name":"event","type":{"pointer":"Event","const":true}},{"name":"user_data","type":{"pointer":"void"},"userdata":true}],"names":{"c":"ion_event_fn"}},'
    '{"name":"CheckpointInfo","c":"ion_checkpoint_info","kind":"record","size":32,"align":8,"layout":"sha256-64:d21a980ff810e02e","fields":[{"name":"process","type":"u64","offset":0,"size":8,"align":8,"c":"process"},{"name":"function","type":"str","offset":8,"size":16,"align":8,"c":"function","doc":"valid until the callback returns"},{"name":"instruction","type":"u32","offset":24,"size":4,"align":4,"c":"instruction"},{"name":"registers","type":"u32","offset":28,"size":4,"align":4,"c":"registers","doc":"how many there are; ion_checkpoint_register has them"}],"doc":"Before an instruction of a machine that is traced.","names":{"c":"ion_checkpoint_info"}},'
    '{"name":"CheckpointFn","c":"ion_checkpoint_fn","kind":"callback","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","params":[{"name":"vm","type":"Vm"},{"name":"checkpoint","type":{"pointer":"Checkpoint","const":true}},{"name":"info","type":{"pointer":"CheckpointInfo","const":true}},{"name":"user_data","type":{"pointer":"void"},"userdata":true}],"returns":"bool","doc":"False: the process is held until ion_vm_let_go; the others go on.","names":{"c":"ion_checkpoint_fn"}},'
    '{"name":"DoorFn","c":"ion_door_fn","kind":"callback","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","params":[{"name":"door","type":"Door"},{"name":"user_data","type":{"pointer":"void"},"userdata":true}],"doc":"Is told that a door has messages, by the thread that runs the machine.","names":{"c":"ion_door_fn"}}],'
    '"constants":['
    '{"name":"ABI_VERSION","c":"ION_ABI_VERSION","type":"u32","value":1,"doc":"What `ion_abi_version` answers: a library with the same number has everything that is declared here."},'
    '{"name":"CLASS_VERSION","c":"ION_CLASS_VERSION","type":"u32","value":2,"doc":"Version of the class files that this library writes."},'
    '{"name":"SLICE","c":"ION_SLICE","type":"u64","value":3,"doc":"Reductions of a slice, unless the options say otherwise."},'
    '{"name":"SLICE_LONG","c":"ION_SLICE_LONG","type":"u64","value":4000,"doc":"Slices so long that nobody notices them."},'
    '{"name":"DEPTH_MAX","c":"ION_DEPTH_MAX","type":"u32","value":256,"doc":"Values in values."},'
    '{"name":"SCHEDULERS_MAX","c":"ION_SCHEDULERS_MAX","type":"u32","value":64,"doc":"Threads of one machine."},'
    '{"name":"ENDINGS_MAX","c":"ION_ENDINGS_MAX","type":"u32","value":4096,"doc":"Ends of processes that are remembered: the latest."},'
    '{"name":"CRASHES_MAX","c":"ION_CRASHES_MAX","type":"u32","value":100,"doc":"Crashes that are remembered until somebody takes them: the latest."}],'
    '"functions":['
    '{"name":"abi_version","symbol":"ion_abi_version","conv":"c","sig":"sha256-64:2b1ab8a056b1ec60","signature_id":723171488,"params":[],"returns":"u32"},'
    '{"name":"status_name","symbol":"ion_status_name","conv":"c","sig":"sha256-64:68790f973ed3b74a","signature_id":1752764311,"params":[{"name":"status","type":"Status"}],"returns":"cstr","doc":"\\"OK\\", \\"INVALID_PROGRAM\\" and so on."},'
    '{"name":"error_name","symbol":"ion_error_name","conv":"c","sig":"sha256-64:794238bfe995db79","signature_id":2034383039,"params":[{"name":"code","type":"ErrorCode"}],"returns":"cstr","doc":"\\"truncated\\" and so on."},'
    '{"name":"kind_name","symbol":"ion_kind_name","conv":"c","sig":"sha256-64:794238bfe995db79","signature_id":2034383039,"params":[{"name":"kind","type":"Kind"}],"returns":"cstr","doc":"\\"Number\\" and so on; \\"?\\" of what is none."},'
    '{"name":"run_end_name","symbol":"ion_run_end_name","conv":"c","sig":"sha256-64:794238bfe995db79","signature_id":2034383039,"params":[{"name":"end","type":"RunEnd"}],"returns":"cstr","doc":"\\"done\\" and so on."},'
    '{"name":"process_state_name","symbol":"ion_process_state_name","conv":"c","sig":"sha256-64:794238bfe995db79","signature_id":2034383039,"params":[{"name":"state","type":"ProcessState"}],"returns":"cstr","doc":"\\"runnable\\" and so on."},'
    '{"name":"options_init","symbol":"ion_options_init","conv":"c","sig":"sha256-64:93b448d2654b8c77","signature_id":2478065874,"params":[{"name":"options","type":"Options","dir":"out","pass":"pointer"}]},'
    '{"name":"Blob.bytes","on":"Blob","symbol":"ion_blob_bytes","conv":"c","sig":"sha256-64:2fd8c1d0af7e4743","signature_id":802734544,"params":[{"name":"self","type":"Blob","self":true,"readonly":true}],"returns":"bytes","doc":"A NUL stands behind them."},'
    '{"name":"Blob.free","on":"Blob","symbol":"ion_blob_free","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":{"type":"Blob","own":"own"},"self":true}]},'
    '{"name":"Value.number","on":"Value","symbol":"ion_value_number","conv":"c","sig":"sha256-64:ae72246bd3f6eb61","signature_id":2926716011,"params":[{"name":"number","type":"f64"}],"returns":{"type":"Value","nullable":true,"own":"own"}},'
    '{"name":"Value.boolean","on":"Value","symbol":"ion_value_boolean","conv":"c","sig":"sha256-64:6d47b0a72daa54d8","signature_id":1833414823,"params":[{"name":"boolean","type":"bool"}],"returns":{"type":"Value","nullable":true,"own":"own"}},'
    '{"name":"Value.complex","on":"Value","symbol":"ion_value_complex","conv":"c","sig":"sha256-64:fa5617c97e881ace","signature_id":4199946185,"params":[{"name":"re","type":"f64"},{"name":"im","type":"f64"}],"returns":{"type":"Value","nullable":true,"own":"own"}},'
    '{"name":"Value.string","on":"Value","symbol":"ion_value_string","conv":"c","sig":"sha256-64:e025defb195da17a","signature_id":3760578299,"params":[{"name":"text","type":{"type":"cstr","nullable":true}}],"returns":{"type":"Value","nullable":true,"own":"own"}},'
    '{"name":"Value.string_with","on":"Value","symbol":"ion_value_string_with","conv":"c","sig":"sha256-64:ba6d425627e29ba0","signature_id":3127722582,"params":[{"name":"text","type":"str"}],"returns":{"type":"Value","nullable":true,"own":"own"},"doc":"Of a text that may have NULs in it."},'
    '{"name":"Value.atom","on":"Value","symbol":"ion_value_atom","conv":"c","sig":"sha256-64:e025defb195da17a","signature_id":3760578299,"params":[{"name":"name","type":{"type":"cstr","nullable":true}}],"returns":{"type":"Value","nullable":true,"own":"own"}},'
    '{"name":"Value.atom_with","on":"Value","symbol":"ion_value_atom_with","conv":"c","sig":"sha256-64:ba6d425627e29ba0","signature_id":3127722582,"params":[{"name":"name","type":"str"}],"returns":{"type":"Value","nullable":true,"own":"own"}},'
    '{"name":"Value.unit","on":"Value","symbol":"ion_value_unit","conv":"c","sig":"sha256-64:3de061ebcd052816","signature_id":1038115307,"params":[],"returns":{"type":"Value","nullable":true,"own":"own"}},'
    '{"name":"Value.undefined","on":"Value","symbol":"ion_value_undefined","conv":"c","sig":"sha256-64:3de061ebcd052816","signature_id":1038115307,"params":[],"returns":{"type":"Value","nullable":true,"own":"own"}},'
    '{"name":"Value.tuple","on":"Value","symbol":"ion_value_tuple","conv":"c","sig":"sha256-64:3de061ebcd052816","signature_id":1038115307,"params":[],"returns":{"type":"Value","nullable":true,"own":"own"},"doc":"Empty; ion_value_push fills it."},'
    '{"name":"Value.array","on":"Value","symbol":"ion_value_array","conv":"c","sig":"sha256-64:3de061ebcd052816","signature_id":1038115307,"params":[],"returns":{"type":"Value","nullable":true,"own":"own"}},'
    '{"name":"Value.object","on":"Value","symbol":"ion_value_object","conv":"c","sig":"sha256-64:3de061ebcd052816","signature_id":1038115307,"params":[],"returns":{"type":"Value","nullable":true,"own":"own"},"doc":"Without properties; ion_value_set gives it some."},'
    '{"name":"Value.process","on":"Value","symbol":"ion_value_process","conv":"c","sig":"sha256-64:c7ad33b501bf7ceb","signature_id":3350016949,"params":[{"name":"id","type":"u64"}],"returns":{"type":"Value","nullable":true,"own":"own"},"doc":"A process or a door."},'
    '{"name":"Value.function","on":"Value","symbol":"ion_value_function","conv":"c","sig":"sha256-64:e025defb195da17a","signature_id":3760578299,"params":[{"name":"name","type":{"type":"cstr","nullable":true}}],"returns":{"type":"Value","nullable":true,"own":"own"},"doc":"A function of the program, `Class:function`, or a native by its name."},'
    '{"name":"Value.decode","on":"Value","symbol":"ion_value_decode","conv":"c","sig":"sha256-64:e306fb527717a56b","signature_id":3808885586,"params":[{"name":"data","type":"bytes"},{"name":"value","type":{"type":"Value","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Any value of the bytes that encode made."},'
    '{"name":"Value.copy","on":"Value","symbol":"ion_value_copy","conv":"c","sig":"sha256-64:e025defb195da17a","signature_id":3760578299,"params":[{"name":"self","type":"Value","self":true,"readonly":true}],"returns":{"type":"Value","nullable":true,"own":"own"}},'
    '{"name":"Value.free","on":"Value","symbol":"ion_value_free","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":{"type":"Value","own":"own"},"self":true}],"doc":"NULL and parts of other values are left alone."},'
    '{"name":"Value.push","on":"Value","symbol":"ion_value_push","conv":"c","sig":"sha256-64:266a2af2f65c18fd","signature_id":644492018,"params":[{"name":"self","type":"Value","self":true},{"name":"part","type":{"type":"Value","nullable":true,"own":"own"}}],"returns":"Status","errors":true,"doc":"Adds a part to a tuple or an array. The part is handed over when this goes well, and freed when it does not:\\nso a call that makes the part can stand here."},'
    '{"name":"Value.set","on":"Value","symbol":"ion_value_set","conv":"c","sig":"sha256-64:ddf81d741c0b91fb","signature_id":3724025204,"params":[{"name":"self","type":"Value","self":true},{"name":"key","type":"cstr"},{"name":"value","type":{"type":"Value","nullable":true,"own":"own"}}],"returns":"Status","errors":true,"doc":"Gives an object a property, in the place of one with the same name. The value is handed over, as by push."},'
    '{"name":"Value.set_with","on":"Value","symbol":"ion_value_set_with","conv":"c","sig":"sha256-64:9afb2b20115ca53c","signature_id":2600151840,"params":[{"name":"self","type":"Value","self":true},{"name":"key","type":"str"},{"name":"value","type":{"type":"Value","nullable":true,"own":"own"}},{"name":"flags","type":"Property"}],"returns":"Status","errors":true},'
    '{"name":"Value.kind","on":"Value","symbol":"ion_value_kind","conv":"c","sig":"sha256-64:f587b3060c22e8d9","signature_id":4119311110,"params":[{"name":"self","type":"Value","self":true,"readonly":true}],"returns":"Kind"},'
    '{"name":"Value.as_number","on":"Value","symbol":"ion_value_as_number","conv":"c","sig":"sha256-64:9e6339974178a95b","signature_id":2657302935,"params":[{"name":"self","type":"Value","self":true,"readonly":true}],"returns":"f64"},'
    '{"name":"Value.as_boolean","on":"Value","symbol":"ion_value_as_boolean","conv":"c","sig":"sha256-64:7ab244a17df205a8","signature_id":2058503329,"params":[{"name":"self","type":"Value","self":true,"readonly":true}],"returns":"bool"},'
    '{"name":"Value.re","on":"Value","symbol":"ion_value_re","conv":"c","sig":"sha256-64:9e6339974178a95b","signature_id":2657302935,"params":[{"name":"self","type":"Value","self":true,"readonly":true}],"returns":"f64"},'
    '{"name":"Value.im","on":"Value","symbol":"ion_value_im","conv":"c","sig":"sha256-64:9e6339974178a95b","signature_id":2657302935,"params":[{"name":"self","type":"Value","self":true,"readonly":true}],"returns":"f64"},'
    '{"name":"Value.as_process","on":"Value","symbol":"ion_value_as_process","conv":"c","sig":"sha256-64:2c3797b4a18e3be6","signature_id":741840820,"params":[{"name":"self","type":"Value","self":true,"readonly":true}],"returns":"u64"},'
    '{"name":"Value.text","on":"Value","symbol":"ion_value_text","conv":"c","sig":"sha256-64:86c7553b80112f11","signature_id":2261210427,"params":[{"name":"self","type":"Value","self":true,"readonly":true}],"returns":"str","doc":"The bytes of a string, an atom or a function\'s name; a NUL stands behind them."},'
    '{"name":"Value.is_true","on":"Value","symbol":"ion_value_is_true","conv":"c","sig":"sha256-64:7ab244a17df205a8","signature_id":2058503329,"params":[{"name":"self","type":"Value","self":true,"readonly":true}],"returns":"bool","doc":"What conditions see in it."},'
    '{"name":"Value.is_text","on":"Value","symbol":"ion_value_is_text","conv":"c","sig":"sha256-64:56f08b2684b9664b","signature_id":1458604838,"params":[{"name":"self","type":"Value","self":true,"readonly":true},{"name":"text","type":{"type":"cstr","nullable":true}}],"returns":"bool","doc":"Whether it is the atom or the string with this text."},'
    '{"name":"Value.count","on":"Value","symbol":"ion_value_count","conv":"c","sig":"sha256-64:f587b3060c22e8d9","signature_id":4119311110,"params":[{"name":"self","type":"Value","self":true,"readonly":true}],"returns":"u32","doc":"Parts of a tuple or an array, properties of an object."},'
    '{"name":"Value.at","on":"Value","symbol":"ion_value_at","conv":"c","sig":"sha256-64:a6357df8e6b2dfb6","signature_id":2788523512,"params":[{"name":"self","type":"Value","self":true,"readonly":true},{"name":"index","type":"u32"}],"returns":{"type":"Value","nullable":true,"own":"borrow"},"doc":"A part, or the value of a property; NULL behind the last. It belongs to the whole."},'
    '{"name":"Value.key","on":"Value","symbol":"ion_value_key","conv":"c","sig":"sha256-64:3189c9306c443fb7","signature_id":831113520,"params":[{"name":"self","type":"Value","self":true,"readonly":true},{"name":"index","type":"u32"}],"returns":"str"},'
    '{"name":"Value.flags","on":"Value","symbol":"ion_value_flags","conv":"c","sig":"sha256-64:b454567c311988ef","signature_id":3025426044,"params":[{"name":"self","type":"Value","self":true,"readonly":true},{"name":"index","type":"u32"}],"returns":"Property"},'
    '{"name":"Value.get","on":"Value","symbol":"ion_value_get","conv":"c","sig":"sha256-64:7e3ddd4d22360e96","signature_id":2117983565,"params":[{"name":"self","type":"Value","self":true,"readonly":true},{"name":"key","type":{"type":"cstr","nullable":true}}],"returns":{"type":"Value","nullable":true,"own":"borrow"},"doc":"The value of a property; NULL when there is none."},'
    '{"name":"Value.equals","on":"Value","symbol":"ion_value_equals","conv":"c","sig":"sha256-64:56f08b2684b9664b","signature_id":1458604838,"params":[{"name":"self","type":"Value","self":true,"readonly":true},{"name":"other","type":{"type":"Value","nullable":true},"readonly":true}],"returns":"bool"},'
    '{"name":"Value.show","on":"Value","symbol":"ion_value_show","conv":"c","sig":"sha256-64:e025defb195da17a","signature_id":3760578299,"params":[{"name":"self","type":"Value","self":true,"readonly":true}],"returns":"cstr","doc":"The value as programs print it. Valid until the next call with the same value."},'
    '{"name":"Value.encode","on":"Value","symbol":"ion_value_encode","conv":"c","sig":"sha256-64:d26fb50dcbb99755","signature_id":3530536205,"params":[{"name":"self","type":"Value","self":true,"readonly":true},{"name":"blob","type":{"type":"Blob","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"All of it as bytes; docs/formats/ion-value.md says how."},'
    '{"name":"Program.load","on":"Program","symbol":"ion_program_load","conv":"c","sig":"sha256-64:e306fb527717a56b","signature_id":3808885586,"params":[{"name":"data","type":"bytes"},{"name":"program","type":{"type":"Program","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"A pack, or a class of any version: the bytes say which."},'
    '{"name":"Program.open","on":"Program","symbol":"ion_program_open","conv":"c","sig":"sha256-64:d26fb50dcbb99755","signature_id":3530536205,"params":[{"name":"path","type":"cstr"},{"name":"program","type":{"type":"Program","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true},'
    '{"name":"Program.assemble","on":"Program","symbol":"ion_program_assemble","conv":"c","sig":"sha256-64:0b271e0a62cc6906","signature_id":187112970,"params":[{"name":"text","type":"str"},{"name":"program","type":{"type":"Program","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"A text as disassemble writes it, or as people do."},'
    '{"name":"Program.link","on":"Program","symbol":"ion_program_link","conv":"c","sig":"sha256-64:1c510586b63f27e7","signature_id":475071878,"params":[{"name":"self","type":"Program","self":true,"readonly":true},{"name":"other","type":"Program","readonly":true},{"name":"program","type":{"type":"Program","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"This program with one more that it, or what it depends on, depends on."},'
    '{"name":"Program.free","on":"Program","symbol":"ion_program_free","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":{"type":"Program","own":"own"},"self":true}],"doc":"NULL does nothing. Machines keep theirs."},'
    '{"name":"Program.describe","on":"Program","symbol":"ion_program_describe","conv":"c","sig":"sha256-64:996b0559a9d05f06","signature_id":2573927769,"params":[{"name":"self","type":"Program","self":true,"readonly":true},{"name":"info","type":"ProgramInfo","dir":"out","pass":"pointer"}],"returns":"Status","errors":true},'
    '{"name":"Program.class_name","on":"Program","symbol":"ion_program_class_name","conv":"c","sig":"sha256-64:3189c9306c443fb7","signature_id":831113520,"params":[{"name":"self","type":"Program","self":true,"readonly":true},{"name":"index","type":"u32"}],"returns":"str","doc":"In the order of the file; empty behind the last."},'
    '{"name":"Program.dependency","on":"Program","symbol":"ion_program_dependency","conv":"c","sig":"sha256-64:3189c9306c443fb7","signature_id":831113520,"params":[{"name":"self","type":"Program","self":true,"readonly":true},{"name":"index","type":"u32"}],"returns":"str","doc":"`name`, or `name:version`."},'
    '{"name":"Program.export","on":"Program","symbol":"ion_program_export","conv":"c","sig":"sha256-64:3189c9306c443fb7","signature_id":831113520,"params":[{"name":"self","type":"Program","self":true,"readonly":true},{"name":"index","type":"u32"}],"returns":"str"},'
    '{"name":"Program.library","on":"Program","symbol":"ion_program_library","conv":"c","sig":"sha256-64:3189c9306c443fb7","signature_id":831113520,"params":[{"name":"self","type":"Program","self":true,"readonly":true},{"name":"index","type":"u32"}],"returns":"str"},'
    '{"name":"Program.file","on":"Program","symbol":"ion_program_file","conv":"c","sig":"sha256-64:8e8d8d78c3b3da74","signature_id":2391641464,"params":[{"name":"self","type":"Program","self":true,"readonly":true},{"name":"index","type":"u32"},{"name":"info","type":"FileInfo","dir":"out","pass":"pointer"}],"returns":"Status","errors":true},'
    '{"name":"Program.function","on":"Program","symbol":"ion_program_function","conv":"c","sig":"sha256-64:66051d039c3e8ebb","signature_id":1711611139,"params":[{"name":"self","type":"Program","self":true,"readonly":true},{"name":"index","type":"u32"},{"name":"info","type":"FunctionInfo","dir":"out","pass":"pointer"}],"returns":"Status","errors":true},'
    '{"name":"Program.find","on":"Program","symbol":"ion_program_find","conv":"c","sig":"sha256-64:266a2af2f65c18fd","signature_id":644492018,"params":[{"name":"self","type":"Program","self":true,"readonly":true},{"name":"name","type":"cstr"}],"returns":"i32","doc":"The number of a function, `Class:function`; -1 when there is none."},'
    '{"name":"Program.entry","on":"Program","symbol":"ion_program_entry","conv":"c","sig":"sha256-64:6dde456e87df73f7","signature_id":1843283310,"params":[{"name":"self","type":"Program","self":true,"readonly":true},{"name":"index","type":"u32","dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Where ion_vm_start begins; the error says why that is nowhere."},'
    '{"name":"Program.missing","on":"Program","symbol":"ion_program_missing","conv":"c","sig":"sha256-64:3189c9306c443fb7","signature_id":831113520,"params":[{"name":"self","type":"Program","self":true,"readonly":true},{"name":"index","type":"u32"}],"returns":"str","doc":"References in the code that lead nowhere, as text; empty behind the last."},'
    '{"name":"Program.native","on":"Program","symbol":"ion_program_native","conv":"c","sig":"sha256-64:3189c9306c443fb7","signature_id":831113520,"params":[{"name":"self","type":"Program","self":true,"readonly":true},{"name":"index","type":"u32"}],"returns":"str","doc":"Natives that the code asks for; empty behind the last."},'
    '{"name":"Program.verify","on":"Program","symbol":"ion_program_verify","conv":"c","sig":"sha256-64:065992186062c001","signature_id":106533400,"params":[{"name":"self","type":"Program","self":true,"readonly":true},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Verifies every function."},'
    '{"name":"Program.disassemble","on":"Program","symbol":"ion_program_disassemble","conv":"c","sig":"sha256-64:230c861b50496f9e","signature_id":588023323,"params":[{"name":"self","type":"Program","self":true,"readonly":true},{"name":"class_name","type":{"type":"cstr","nullable":true}},{"name":"form","type":"TextForm"},{"name":"blob","type":{"type":"Blob","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"A class as text, or every class when the name is NULL."},'
    '{"name":"Program.class_bytes","on":"Program","symbol":"ion_program_class_bytes","conv":"c","sig":"sha256-64:1c510586b63f27e7","signature_id":475071878,"params":[{"name":"self","type":"Program","self":true,"readonly":true},{"name":"class_name","type":"cstr"},{"name":"blob","type":{"type":"Blob","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"The file of a class, in this library\'s version."},'
    '{"name":"Program.pack_bytes","on":"Program","symbol":"ion_program_pack_bytes","conv":"c","sig":"sha256-64:d26fb50dcbb99755","signature_id":3530536205,"params":[{"name":"self","type":"Program","self":true,"readonly":true},{"name":"blob","type":{"type":"Blob","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"The pack: the same bytes for the same program."},'
    '{"name":"Program.translation","on":"Program","symbol":"ion_program_translation","conv":"c","sig":"sha256-64:58f16a39455594db","signature_id":1492216377,"params":[{"name":"self","type":"Program","self":true,"readonly":true},{"name":"function","type":"u32"},{"name":"blob","type":{"type":"Blob","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"The register code that a function is translated to, as text for people."},'
    '{"name":"Registry.new","on":"Registry","symbol":"ion_registry_new","conv":"c","sig":"sha256-64:e025defb195da17a","signature_id":3760578299,"params":[{"name":"modules","type":{"type":"cstr","nullable":true}}],"returns":{"type":"Registry","nullable":true,"own":"own"},"doc":"Functions of the standard library\'s modules, by their names with commas between them: \\"math,io,string\\"; \\"all\\"\\nare all of them; NULL or an empty text is none. NULL: there is no such module."},'
    '{"name":"Registry.free","on":"Registry","symbol":"ion_registry_free","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":{"type":"Registry","own":"own"},"self":true}],"doc":"NULL does nothing. Machines keep theirs."},'
    '{"name":"Registry.register","on":"Registry","symbol":"ion_registry_register","conv":"c","sig":"sha256-64:973622cca22b11e6","signature_id":2536907468,"params":[{"name":"self","type":"Registry","self":true},{"name":"name","type":"cstr"},{"name":"info","type":{"pointer":"NativeInfo","const":true}},{"name":"native","type":"NativeFn","retain":true},{"name":"user_data","type":{"pointer":"void"},"userdata":true},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"A function of a name; a name that is known gets another function."},'
    '{"name":"Registry.register_function","on":"Registry","symbol":"ion_registry_register_function","conv":"c","sig":"sha256-64:139087d7201b978c","signature_id":328239063,"params":[{"name":"self","type":"Registry","self":true},{"name":"name","type":"cstr"},{"name":"address","type":{"pointer":"void"}},{"name":"signature","type":"str"},{"name":"capability","type":{"type":"cstr","nullable":true}},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"A C function with a signature: a prototype, or one of the codes of docs/formats/codes.md, such as `d(d,d)`."},'
    '{"name":"Registry.register_extension","on":"Registry","symbol":"ion_registry_register_extension","conv":"c","sig":"sha256-64:75f68cf1611cde90","signature_id":1979092209,"params":[{"name":"self","type":"Registry","self":true},{"name":"prefix","type":"cstr"},{"name":"extension","type":{"pointer":"void"}},{"name":"capability","type":{"type":"cstr","nullable":true}},{"name":"count","type":"u32","dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"All functions of an extension (an `ext_extension` that must stay open), as `prefix` and their names. Processes\\nwait for asynchronous ones; the others go on."},'
    '{"name":"Registry.register_libraries","on":"Registry","symbol":"ion_registry_register_libraries","conv":"c","sig":"sha256-64:75f68cf1611cde90","signature_id":1979092209,"params":[{"name":"self","type":"Registry","self":true},{"name":"program","type":"Program","readonly":true},{"name":"host","type":{"pointer":"void","nullable":true}},{"name":"capability","type":{"type":"cstr","nullable":true}},{"name":"count","type":"u32","dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Loads the libraries that the program\'s manifest names from its pack, by way of a private folder, and registers\\ntheir functions, which code calls `__native:LIBRARY:FUNCTION`. A library is an extension, or a C library beside\\nwhich the pack has its prototypes: `lib/NAME.h`. Loading runs the code of whoever made the pack. `host` is an\\n`ext_host`, or NULL for one of the registry\'s own."},'
    '{"name":"Registry.remove","on":"Registry","symbol":"ion_registry_remove","conv":"c","sig":"sha256-64:56f08b2684b9664b","signature_id":1458604838,"params":[{"name":"self","type":"Registry","self":true},{"name":"name","type":{"type":"cstr","nullable":true}}],"returns":"bool","doc":"False when there was none."},'
    '{"name":"Registry.contains","on":"Registry","symbol":"ion_registry_contains","conv":"c","sig":"sha256-64:56f08b2684b9664b","signature_id":1458604838,"params":[{"name":"self","type":"Registry","self":true,"readonly":true},{"name":"name","type":{"type":"cstr","nullable":true}}],"returns":"bool"},'
    '{"name":"Registry.count","on":"Registry","symbol":"ion_registry_count","conv":"c","sig":"sha256-64:f587b3060c22e8d9","signature_id":4119311110,"params":[{"name":"self","type":"Registry","self":true,"readonly":true}],"returns":"u32"},'
    '{"name":"Registry.name","on":"Registry","symbol":"ion_registry_name","conv":"c","sig":"sha256-64:a6357df8e6b2dfb6","signature_id":2788523512,"params":[{"name":"self","type":"Registry","self":true,"readonly":true},{"name":"index","type":"u32"}],"returns":{"type":"cstr","nullable":true},"doc":"Names in alphabetical order; NULL behind the last. What they point to is valid as long as the registry."},'
    '{"name":"Registry.info","on":"Registry","symbol":"ion_registry_info","conv":"c","sig":"sha256-64:a24931677e65486f","signature_id":2722705767,"params":[{"name":"self","type":"Registry","self":true,"readonly":true},{"name":"name","type":{"type":"cstr","nullable":true}},{"name":"info","type":"NativeInfo","dir":"out","pass":"pointer"}],"returns":"Status","errors":true,"doc":"What the record points to is valid as long as the registry."},'
    '{"name":"Registry.call","on":"Registry","symbol":"ion_registry_call","conv":"c","sig":"sha256-64:574a16edf11a3e97","signature_id":1464473325,"params":[{"name":"self","type":"Registry","self":true,"readonly":true},{"name":"name","type":"cstr"},{"name":"arguments","type":{"type":"Value","nullable":true},"readonly":true},{"name":"result","type":{"type":"Value","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"blocking":true,"doc":"Calls a function outside of any process; `arguments` is a tuple or an array of them, NULL: none. Everything is\\npermitted here; functions that answer later are not called."},'
    '{"name":"call_return","symbol":"ion_call_return","conv":"c","sig":"sha256-64:0660c38b184cc87e","signature_id":107004811,"params":[{"name":"call","type":{"pointer":"Call"}},{"name":"result","type":{"type":"Value","nullable":true,"own":"own"}}],"returns":"NativeStatus","doc":"The result, which is handed over. ION_NATIVE_OK, so that `return ion_call_return(call, ion_value_number(1));` is all."},'
    '{"name":"call_fail","symbol":"ion_call_fail","conv":"c","sig":"sha256-64:0660c38b184cc87e","signature_id":107004811,"params":[{"name":"call","type":{"pointer":"Call"}},{"name":"message","type":{"type":"cstr","nullable":true}}],"returns":"NativeStatus","doc":"Why there is none; the text is copied. ION_NATIVE_ERROR."},'
    '{"name":"call_exit","symbol":"ion_call_exit","conv":"c","sig":"sha256-64:0660c38b184cc87e","signature_id":107004811,"params":[{"name":"call","type":{"pointer":"Call"}},{"name":"reason","type":{"type":"Value","nullable":true,"own":"own"}}],"returns":"NativeStatus","doc":"The process ends for this reason, which is handed over. ION_NATIVE_EXIT."},'
    '{"name":"call_later","symbol":"ion_call_later","conv":"c","sig":"sha256-64:e8842b7e03aa2097","signature_id":3900975998,"params":[{"name":"call","type":{"pointer":"Call"}}],"returns":"u64","doc":"A ticket for ion_vm_answer; the native then returns ION_NATIVE_LATER, and the process waits while others go on. The\\nanswer may come before. 0 outside of processes."},'
    '{"name":"call_vm","symbol":"ion_call_vm","conv":"c","sig":"sha256-64:40c3a2d134435eb7","signature_id":1086563025,"params":[{"name":"call","type":{"pointer":"Call","const":true}}],"returns":{"type":"Vm","nullable":true,"own":"borrow"},"doc":"NULL outside of machines."},'
    '{"name":"call_process","symbol":"ion_call_process","conv":"c","sig":"sha256-64:e8842b7e03aa2097","signature_id":3900975998,"params":[{"name":"call","type":{"pointer":"Call","const":true}}],"returns":"u64","doc":"The process that calls; 0 outside of processes."},'
    '{"name":"call_name","symbol":"ion_call_name","conv":"c","sig":"sha256-64:40c3a2d134435eb7","signature_id":1086563025,"params":[{"name":"call","type":{"pointer":"Call","const":true}}],"returns":"cstr"},'
    '{"name":"Vm.new","on":"Vm","symbol":"ion_vm_new","conv":"c","sig":"sha256-64:a5604ec7dd20e305","signature_id":2774552263,"params":[{"name":"program","type":"Program","readonly":true},{"name":"registry","type":{"type":"Registry","nullable":true},"readonly":true},{"name":"options","type":{"pointer":"Options","const":true,"nullable":true}},{"name":"vm","type":{"type":"Vm","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Verifies and links the program. A NULL registry is one with the whole standard library, NULL options are the\\ndefaults."},'
    '{"name":"Vm.free","on":"Vm","symbol":"ion_vm_free","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":{"type":"Vm","own":"own"},"self":true}],"doc":"NULL does nothing. While it runs it takes effect when the run has returned."},'
    '{"name":"Vm.options","on":"Vm","symbol":"ion_vm_options","conv":"c","sig":"sha256-64:caad04c37aab4b15","signature_id":3400336579,"params":[{"name":"self","type":"Vm","self":true,"readonly":true},{"name":"options","type":"Options","dir":"out","pass":"pointer"}]},'
    '{"name":"Vm.tier","on":"Vm","symbol":"ion_vm_tier","conv":"c","sig":"sha256-64:e025defb195da17a","signature_id":3760578299,"params":[{"name":"self","type":"Vm","self":true,"readonly":true}],"returns":"cstr","doc":"What runs code: \\"threaded\\" or \\"loop\\"."},'
    '{"name":"Vm.missing","on":"Vm","symbol":"ion_vm_missing","conv":"c","sig":"sha256-64:3189c9306c443fb7","signature_id":831113520,"params":[{"name":"self","type":"Vm","self":true,"readonly":true},{"name":"index","type":"u32"}],"returns":"str","doc":"Natives and functions that the program asks for and nobody has, in words; empty behind the last."},'
    '{"name":"Vm.spawn","on":"Vm","symbol":"ion_vm_spawn","conv":"c","sig":"sha256-64:ffa657ff8157a8f7","signature_id":4289091583,"params":[{"name":"self","type":"Vm","self":true},{"name":"function","type":"cstr"},{"name":"arguments","type":{"type":"Value","nullable":true},"readonly":true},{"name":"process","type":"u64","dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"A process that runs a function, `Class:function`. `arguments` is a tuple or an array of them, NULL: none."},'
    '{"name":"Vm.start","on":"Vm","symbol":"ion_vm_start","conv":"c","sig":"sha256-64:0d15e0823f41550d","signature_id":219537538,"params":[{"name":"self","type":"Vm","self":true},{"name":"arguments","type":{"type":"Value","nullable":true},"readonly":true},{"name":"process","type":"u64","dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"One that runs the program\'s entry point."},'
    '{"name":"Vm.send","on":"Vm","symbol":"ion_vm_send","conv":"c","sig":"sha256-64:939ef67d4a8d4d23","signature_id":2476668541,"params":[{"name":"self","type":"Vm","self":true},{"name":"process","type":"u64"},{"name":"message","type":"Value","readonly":true},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"A copy of the message goes to a process, or to a door. ION_STATUS_NOT_FOUND: nobody has this number any more."},'
    '{"name":"Vm.kill","on":"Vm","symbol":"ion_vm_kill","conv":"c","sig":"sha256-64:939ef67d4a8d4d23","signature_id":2476668541,"params":[{"name":"self","type":"Vm","self":true},{"name":"process","type":"u64"},{"name":"reason","type":{"type":"Value","nullable":true},"readonly":true},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"An exit signal; NULL is the reason \'kill\', which nobody can trap."},'
    '{"name":"Vm.run","on":"Vm","symbol":"ion_vm_run","conv":"c","sig":"sha256-64:2b178a26b3b283cf","signature_id":722962982,"params":[{"name":"self","type":"Vm","self":true},{"name":"until","type":"u64"},{"name":"fuel","type":"u64"},{"name":"milliseconds","type":"i64"},{"name":"outcome","type":"Outcome","dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"blocking":true,"doc":"Runs processes until nobody can go on; until the process `until` ends or the door of that number has a message (0:\\nneither); until `fuel` reductions are used up (0: any number) or `milliseconds` are over (negative: any time)."},'
    '{"name":"Vm.interrupt","on":"Vm","symbol":"ion_vm_interrupt","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":"Vm","self":true}],"doc":"Lets the run return soon, from any thread. When nothing runs, the next run returns at once."},'
    '{"name":"Vm.is_alive","on":"Vm","symbol":"ion_vm_is_alive","conv":"c","sig":"sha256-64:406dae03815056ea","signature_id":1080929795,"params":[{"name":"self","type":"Vm","self":true,"readonly":true},{"name":"process","type":"u64"}],"returns":"bool"},'
    '{"name":"Vm.result","on":"Vm","symbol":"ion_vm_result","conv":"c","sig":"sha256-64:3b6b6dcbd2f2629e","signature_id":996896203,"params":[{"name":"self","type":"Vm","self":true,"readonly":true},{"name":"process","type":"u64"},{"name":"value","type":{"type":"Value","nullable":true,"own":"own"},"dir":"out","pass":"pointer"},{"name":"reason","type":{"type":"Value","nullable":true,"own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"How a process ended: what its function returned (undefined when it did not), and the reason, the atom \'normal\' when\\nall went well. ION_STATUS_NOT_FOUND while it lives, and when it is forgotten."},'
    '{"name":"Vm.snapshot","on":"Vm","symbol":"ion_vm_snapshot","conv":"c","sig":"sha256-64:d26fb50dcbb99755","signature_id":3530536205,"params":[{"name":"self","type":"Vm","self":true,"readonly":true},{"name":"snapshot","type":{"type":"Snapshot","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Everybody who lives."},'
    '{"name":"Vm.take_crashes","on":"Vm","symbol":"ion_vm_take_crashes","conv":"c","sig":"sha256-64:d26fb50dcbb99755","signature_id":3530536205,"params":[{"name":"self","type":"Vm","self":true},{"name":"crashes","type":{"type":"Crashes","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Crashes since the last time, the oldest first."},'
    '{"name":"Vm.report","on":"Vm","symbol":"ion_vm_report","conv":"c","sig":"sha256-64:d26fb50dcbb99755","signature_id":3530536205,"params":[{"name":"self","type":"Vm","self":true,"readonly":true},{"name":"blob","type":{"type":"Blob","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Who is there, where, and waits for what, in lines for people."},'
    '{"name":"Vm.stats","on":"Vm","symbol":"ion_vm_stats","conv":"c","sig":"sha256-64:c91f177547dde2fc","signature_id":3374258037,"params":[{"name":"self","type":"Vm","self":true,"readonly":true},{"name":"stats","type":"Stats","dir":"out","pass":"pointer"}],"returns":"Status","errors":true},'
    '{"name":"Vm.answer","on":"Vm","symbol":"ion_vm_answer","conv":"c","sig":"sha256-64:939ef67d4a8d4d23","signature_id":2476668541,"params":[{"name":"self","type":"Vm","self":true},{"name":"ticket","type":"u64"},{"name":"result","type":"Value","readonly":true},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"The result of a native that answers later: it is copied."},'
    '{"name":"Vm.answer_failed","on":"Vm","symbol":"ion_vm_answer_failed","conv":"c","sig":"sha256-64:939ef67d4a8d4d23","signature_id":2476668541,"params":[{"name":"self","type":"Vm","self":true},{"name":"ticket","type":"u64"},{"name":"message","type":{"type":"cstr","nullable":true}},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"The same for one that failed."},'
    '{"name":"Vm.open_door","on":"Vm","symbol":"ion_vm_open_door","conv":"c","sig":"sha256-64:bb61ae1d14b65cb6","signature_id":3143740957,"params":[{"name":"self","type":"Vm","self":true},{"name":"keeps_running","type":"bool"},{"name":"door","type":{"type":"Door","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"A place for messages to the host. While a door is open that `keeps_running`, a run waits for whoever has it to send\\nsomething, and is not over because all processes wait."},'
    '{"name":"Vm.set_output","on":"Vm","symbol":"ion_vm_set_output","conv":"c","sig":"sha256-64:6343509d1efa5c42","signature_id":1665355933,"params":[{"name":"self","type":"Vm","self":true},{"name":"output","type":{"type":"OutputFn","nullable":true},"retain":true},{"name":"user_data","type":{"pointer":"void"},"userdata":true}],"doc":"Where print writes; NULL: standard output and the error stream."},'
    '{"name":"Vm.set_checkpoint","on":"Vm","symbol":"ion_vm_set_checkpoint","conv":"c","sig":"sha256-64:7a609faa9eb45eee","signature_id":2053152682,"params":[{"name":"self","type":"Vm","self":true},{"name":"checkpoint","type":{"type":"CheckpointFn","nullable":true},"retain":true},{"name":"user_data","type":{"pointer":"void"},"userdata":true}],"doc":"Called before each instruction of a machine that is traced; NULL ends it."},'
    '{"name":"Vm.let_go","on":"Vm","symbol":"ion_vm_let_go","conv":"c","sig":"sha256-64:406dae03815056ea","signature_id":1080929795,"params":[{"name":"self","type":"Vm","self":true},{"name":"process","type":"u64"}],"returns":"bool","doc":"Lets a process go on that a checkpoint holds. False: it is not held."},'
    '{"name":"Vm.set_events","on":"Vm","symbol":"ion_vm_set_events","conv":"c","sig":"sha256-64:c0ae4dd0348da245","signature_id":3232648656,"params":[{"name":"self","type":"Vm","self":true},{"name":"events","type":{"type":"EventFn","nullable":true},"retain":true},{"name":"user_data","type":{"pointer":"void"},"userdata":true}],"doc":"Called for everything that happens, by the threads that run the machine; NULL ends it."},'
    '{"name":"checkpoint_register","symbol":"ion_checkpoint_register","conv":"c","sig":"sha256-64:38e1d1608bbefdc4","signature_id":954323296,"params":[{"name":"checkpoint","type":{"pointer":"Checkpoint","const":true}},{"name":"index","type":"u32"}],"returns":{"type":"Value","nullable":true,"own":"own"},"doc":"A register of the function; NULL behind the last."},'
    '{"name":"Door.id","on":"Door","symbol":"ion_door_id","conv":"c","sig":"sha256-64:2c3797b4a18e3be6","signature_id":741840820,"params":[{"name":"self","type":"Door","self":true,"readonly":true}],"returns":"u64","doc":"To be sent to: ion_value_process makes a value of it that processes can keep."},'
    '{"name":"Door.count","on":"Door","symbol":"ion_door_count","conv":"c","sig":"sha256-64:f587b3060c22e8d9","signature_id":4119311110,"params":[{"name":"self","type":"Door","self":true,"readonly":true}],"returns":"u32","doc":"How many messages wait."},'
    '{"name":"Door.take","on":"Door","symbol":"ion_door_take","conv":"c","sig":"sha256-64:fef2feb2690a6bf0","signature_id":4277337778,"params":[{"name":"self","type":"Door","self":true},{"name":"milliseconds","type":"i64"},{"name":"message","type":{"type":"Value","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"blocking":true,"doc":"The next message, the oldest first. Waits for it, `milliseconds` (negative: for ever) or not at all (0): then\\nION_STATUS_TIMED_OUT. Something else must run the machine meanwhile."},'
    '{"name":"Door.set_callback","on":"Door","symbol":"ion_door_set_callback","conv":"c","sig":"sha256-64:b36d17abb69c6196","signature_id":3010271147,"params":[{"name":"self","type":"Door","self":true},{"name":"callback","type":{"type":"DoorFn","nullable":true},"retain":true},{"name":"user_data","type":{"pointer":"void"},"userdata":true}],"doc":"Called when messages have come."},'
    '{"name":"Door.close","on":"Door","symbol":"ion_door_close","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":{"type":"Door","own":"own"},"self":true}],"doc":"Whoever watches it is told that it ended. Messages that wait are lost. NULL does nothing."},'
    '{"name":"Snapshot.count","on":"Snapshot","symbol":"ion_snapshot_count","conv":"c","sig":"sha256-64:f587b3060c22e8d9","signature_id":4119311110,"params":[{"name":"self","type":"Snapshot","self":true,"readonly":true}],"returns":"u32"},'
    '{"name":"Snapshot.process","on":"Snapshot","symbol":"ion_snapshot_process","conv":"c","sig":"sha256-64:1ad6091136e8df91","signature_id":450234641,"params":[{"name":"self","type":"Snapshot","self":true,"readonly":true},{"name":"index","type":"u32"},{"name":"info","type":"ProcessInfo","dir":"out","pass":"pointer"}],"returns":"Status","errors":true},'
    '{"name":"Snapshot.free","on":"Snapshot","symbol":"ion_snapshot_free","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":{"type":"Snapshot","own":"own"},"self":true}]},'
    '{"name":"Crashes.count","on":"Crashes","symbol":"ion_crashes_count","conv":"c","sig":"sha256-64:f587b3060c22e8d9","signature_id":4119311110,"params":[{"name":"self","type":"Crashes","self":true,"readonly":true}],"returns":"u32"},'
    '{"name":"Crashes.crash","on":"Crashes","symbol":"ion_crashes_crash","conv":"c","sig":"sha256-64:479a1d7fc6a32ca4","signature_id":1201282431,"params":[{"name":"self","type":"Crashes","self":true,"readonly":true},{"name":"index","type":"u32"},{"name":"info","type":"CrashInfo","dir":"out","pass":"pointer"}],"returns":"Status","errors":true},'
    '{"name":"Crashes.free","on":"Crashes","symbol":"ion_crashes_free","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":{"type":"Crashes","own":"own"},"self":true}]}],'
    '"properties":[],"order":["c0","c1","c2","c3","c4","c5","c6","c7","t0","t1","t2","t3","t4","t5","t6","t7","t8","t9","t10","t11","t12","t13","t14","t15","t16","t17","t18","t19","t20","t21","t22","t23","t24","t25","t26","t27","t28","t29","t30","t31","t32","t33","t34","t35","t36","t37","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","f10","f11","f12","f13","f14","f15","f16","f17","f18","f19","f20","f21","f22","f23","f24","f25","f26","f27","f28","f29","f30","f31","f32","f33","f34","f35","f36","f37","f38","f39","f40","f41","f42","f43","f44","f45","f46","f47","f48","f49","f50","f51","f52","f53","f54","f55","f56","f57","f58","f59","f60","f61","f62","f63","f64","f65","f66","f67","f68","f69","f70","f71","f72","f73","f74","f75","f76","f77","f78","f79","f80","f81","f82","f83","f84","f85","f86","f87","f88","f89","f90","f91","f92","f93","f94","f95","f96","f97","f98","f99","f100","f101","f102","f103","f104","f105","f106","f107","f108","f109","f110","f111","f112","f113","f114","f115","f116","f117","f118","f119","f120","f121"],"layout_order":["Status","ErrorCode","Error","Kind","Property","Value","Program","Registry","Vm","Door","Snapshot","Crashes","Blob","Call","Checkpoint","ProgramInfo","FunctionInfo","FileRole","FileInfo","TextForm","NativeStatus","NativeFn","NativeInfo","OutputFn","Engine","Options","RunEnd","Outcome","ProcessState","ProcessInfo","CrashInfo","Stats","EventKind","Event","EventFn","CheckpointInfo","CheckpointFn","DoorFn"]}'
)
