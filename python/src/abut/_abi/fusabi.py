# Generated from fusabi.abi by abut; do not edit.
"""abut.fusabi 0.1.0 -- The Fusabi machine: strictly typed plugins from strangers, in a sandbox.

A module (`fusabi_module`, a `.fzb` file) never changes; machines and threads share it. A registry
(`fusabi_registry`) holds the host's functions, each with what it asks for; machines share it too. A machine
(`fusabi_machine`) runs modules, one after another, within its limits and capabilities; it belongs to one thread at
a time, and two machines share nothing that either can change.

Objects (`fusabi_obj`: strings and arrays) belong to the machine that made them. One that a function returns is
valid until the native returns that asked for it; outside of natives, until the machine runs next.
`fusabi_obj_retain` keeps it until `fusabi_obj_release`, at most as long as the machine. Nothing moves.
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
    "ABI_VERSION", "ALLOCATION_MAX", "ANY_COUNT", "Blob", "Builder", "CODE_MAX", "CONSTANTS_MAX",
    "Capability", "Engine", "Error", "ErrorCode", "FILE_VERSION", "FRAMES_MAX", "FRAME_MAX",
    "FUNCTIONS_MAX", "FileFunction", "FileHeader", "FileImport", "FileLine", "FileSection", "Frame",
    "FunctionInfo", "FusabiError", "FusabiMemoryError", "FusabiRuntimeError", "FusabiValueError",
    "IMPORTS_MAX", "ImportInfo", "Kind", "MEMORY_MAX", "Machine", "Module", "NAME_MAX", "NativeCtx",
    "NativeInfo", "NativeStatus", "Obj", "Options", "Registry", "RunState", "STACK_MAX", "Stats",
    "Status", "TraceStep", "Type", "Value", "abi_version", "array_get", "array_len", "array_new",
    "array_push", "array_set", "as_bool", "as_char", "as_f32", "as_f64", "as_i32", "as_i64", "as_obj",
    "capability_of", "error_name", "make_bool", "make_char", "make_f32", "make_f64", "make_i32",
    "make_i64", "make_obj", "make_unit", "native_machine", "native_name", "native_set_error",
    "native_user_data", "obj_release", "obj_retain", "options_init", "status_name", "string_data",
    "string_len", "string_new", "type_name", "value_type",
]


class Status(_enum.IntEnum):
    """How a call went."""
    OK = 0
    INVALID_MODULE = 1  #: the bytes are no module, or its code breaks the rules
    RUNTIME_ERROR = 2  #: the program, or a native of it, failed
    OOM = 3  #: out of memory, or of what the machine may have
    INVALID_ARGUMENT = 4  #: the caller broke the contract of the call
    INTERNAL_ERROR = 5


class ErrorCode(_enum.IntEnum):
    """What went wrong: `fusabi_error.code`."""
    NONE = 0
    STACK_OVERFLOW = 1  #: more values on the stack, or more calls in each other, than the options allow
    STACK_UNDERFLOW = 2
    DIVIDE_BY_ZERO = 3  #: of integers
    TYPE_MISMATCH = 4
    INVALID_OPCODE = 5
    MEMORY_LIMIT = 6  #: all objects together are larger than the options allow
    NATIVE_NOT_FOUND = 7  #: the registry has no function of an import's name
    NATIVE_FAILED = 8
    BAD_CONSTANT = 9
    BAD_LOCAL = 10
    BAD_FUNCTION = 11
    BAD_IMPORT = 12
    BAD_JUMP = 13  #: out of the code, or into an instruction
    END_OF_CODE = 14  #: the code does not end with ret, jump or halt, or an operand is cut off
    INDEX_RANGE = 15  #: no such element, byte or character
    INSTRUCTION_LIMIT = 16  #: the fuel is used up
    CALL_DEPTH = 17  #: too many runs inside of natives of runs
    PERMISSION = 18  #: a function needs a capability that the machine does not have
    NOT_CALLABLE = 19
    ARITY = 20  #: a wrong number of arguments
    INTERRUPTED = 21
    BAD_VALUE = 22  #: a native handed out something that is no value
    BAD_OPTION = 26
    BAD_FORMAT = 27  #: the bytes are damaged: a section, an offset, a hash
    BUSY = 28  #: the machine is running
    ALLOCATION_TOO_LARGE = 29  #: one object is larger than the options allow
    BAD_MAGIC = 30
    BAD_VERSION = 31
    TOO_LARGE = 32  #: too many constants, functions or imports; a name or a function is too long
    BAD_ENTRY = 33  #: the entry point is no function


class Type(_enum.IntEnum):
    """The types of values, in the order of the original."""
    UNIT = 0
    BOOL = 1
    I32 = 2
    I64 = 3
    F32 = 4
    F64 = 5
    CHAR = 6
    STRING = 7
    ARRAY = 8
    ANY = 255  #: in signatures: of whatever type


class Kind(_enum.IntEnum):
    """What a value is; the first four are those of every machine of Abut, so natives can be shared. An object is a String
    or an Array.
    """
    F64 = 0
    BOOL = 1
    UNIT = 2
    OBJ = 3
    I32 = 16
    I64 = 17
    F32 = 18
    CHAR = 19


class NativeStatus(_enum.IntEnum):
    OK = 0
    ERROR = 1


class Engine(_enum.IntEnum):
    """What runs code."""
    AUTO = 0
    THREADED = 1  #: register code, handlers that jump to each other
    LOOP = 2  #: register code in a portable loop
    STEPPER = 3  #: the bytecode as it stands


class Capability(_enum.IntFlag):
    """What a host function does that a plugin may not be trusted with."""
    FILE_IO = 1
    NETWORK = 2
    PROCESS_SPAWN = 4
    ENV_ACCESS = 8


class RunState(_enum.IntEnum):
    """How far a run got."""
    FINISHED = 0
    OUT_OF_BUDGET = 1  #: resume goes on
    WAITING = 2  #: for a native that has not answered yet; resume asks again
    FAILED = 3


ABI_VERSION: _t.Final = 1  #: What `fusabi_abi_version` answers: a library with the same number has everything that is declared here.
FILE_VERSION: _t.Final = 2  #: Version of the file format that this library writes.
STACK_MAX: _t.Final = 10000  #: Values of the stack, unless the options say otherwise.
FRAMES_MAX: _t.Final = 1000  #: Calls in each other, unless the options say otherwise.
MEMORY_MAX: _t.Final = 1073741824  #: Bytes of all objects, unless the options say otherwise.
ALLOCATION_MAX: _t.Final = 104857600  #: Bytes of one object, unless the options say otherwise.
CONSTANTS_MAX: _t.Final = 65536
FUNCTIONS_MAX: _t.Final = 4096
IMPORTS_MAX: _t.Final = 4096
CODE_MAX: _t.Final = 1048576  #: Bytes of one function's code.
NAME_MAX: _t.Final = 256  #: Bytes of a function's or an import's name.
FRAME_MAX: _t.Final = 3900  #: Locals, and values on its stack, of one function together.
ANY_COUNT: _t.Final = 65535  #: As the number of parameters: any number, of any types.


class FusabiError(Exception):
    """Base of the errors that abut.fusabi reports; .status has the code."""
    status: int

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class FusabiValueError(FusabiError, ValueError):
    """the bytes are no module, or its code breaks the rules"""


class FusabiRuntimeError(FusabiError, RuntimeError):
    """the program, or a native of it, failed"""


class FusabiMemoryError(FusabiError, MemoryError):
    """out of memory, or of what the machine may have"""


_check_Status = _Checker(FusabiError, {0, 1, 2, 3, 4, 5}, {
    1: (FusabiValueError, "the bytes are no module, or its code breaks the rules"),
    2: (FusabiRuntimeError, "the program, or a native of it, failed"),
    3: (FusabiMemoryError, "out of memory, or of what the machine may have"),
    4: (FusabiValueError, "the caller broke the contract of the call"),
    5: (FusabiRuntimeError, "internal_error"),
})


class Obj(_Opaque):
    __slots__ = ()


class NativeCtx(_Opaque):
    __slots__ = ()


class Error(_Structure):
    """Why a call failed. `message` belongs to the machine, or for calls without one to the calling thread, and is valid
    until the next call there that fails.
    """
    _fields_ = [
        ("_status_", _c.c_int),
        ("_code_", _c.c_uint32),
        ("_message_", _c.c_char_p),
        ("_function_", _c.c_int32),
        ("_offset_", _c.c_uint32),
        ("_line_", _c.c_uint32),
        ("_reserved0", _c.c_uint32),
    ]
    _names = ("status", "code", "message", "function", "offset", "line",)
    status: Status | int = _field("_status_", lambda v: _member(Status, v), lambda v, k: _as_int(v, -2147483648, 2147483647, "status"))
    code: ErrorCode | int = _field("_code_", lambda v: _member(ErrorCode, v), lambda v, k: _as_int(v, 0, 4294967295, "code"))
    message: _t.Any = _field("_message_", lambda v: _decoded_or_none(v), lambda v, k: None if v is None else _cstring(v, "message"))
    function: int = _int_field("_function_", -2147483648, 2147483647)  #: the number of the function in the module; -1 when it is about none
    offset: int = _int_field("_offset_", 0, 4294967295)  #: in its code, or in the file when it is about no function
    line: int = _int_field("_line_", 0, 4294967295)  #: of the source; 0 when it is unknown

    def __init__(self, status: Status | int | None = None, code: ErrorCode | int | None = None, message: str | bytes | None = None, function: int = 0, offset: int = 0, line: int = 0) -> None:
        super().__init__()
        if status is not None:
            self.status = status
        if code is not None:
            self.code = code
        if message is not None:
            self.message = message
        self.function = function
        self.offset = offset
        self.line = line


class Value(_Structure):
    """A value: 16 bytes. What `kind` does not name is not looked at. An I32 is sign-extended to all 64 bits."""
    _fields_ = [("_kind_", _c.c_uint32), ("_aux_", _c.c_uint32), ("_bits_", _c.c_uint64)]
    _names = ("kind", "aux", "bits",)
    kind: Kind = _field("_kind_", lambda v: Kind(v), lambda v, k: _as_member(Kind, v))
    aux: int = _int_field("_aux_", 0, 4294967295)
    bits: int = _int_field("_bits_", 0, 18446744073709551615)

    def __init__(self, kind: Kind | None = None, aux: int = 0, bits: int = 0) -> None:
        super().__init__()
        if kind is not None:
            self.kind = kind
        self.aux = aux
        self.bits = bits


class Options(_Structure):
    """What a machine may have and how it runs. `fusabi_options_init` fills in the defaults."""
    _fields_ = [
        ("_size_", _c.c_uint32),
        ("_stack_max_", _c.c_uint32),
        ("_frames_max_", _c.c_uint32),
        ("_depth_max_", _c.c_uint32),
        ("_memory_max_", _c.c_uint64),
        ("_allocation_max_", _c.c_uint64),
        ("_fuel_", _c.c_uint64),
        ("_capabilities_", _c.c_uint32),
        ("_engine_", _c.c_uint32),
    ]
    _names = ("size", "stack_max", "frames_max", "depth_max", "memory_max", "allocation_max", "fuel", "capabilities", "engine",)
    size: int = _int_field("_size_", 0, 4294967295)  #: of this record
    stack_max: int = _int_field("_stack_max_", 0, 4294967295)  #: values on the stack
    frames_max: int = _int_field("_frames_max_", 0, 4294967295)  #: calls in each other
    depth_max: int = _int_field("_depth_max_", 0, 4294967295)  #: runs inside of natives of runs
    memory_max: int = _int_field("_memory_max_", 0, 18446744073709551615)  #: bytes of all objects
    allocation_max: int = _int_field("_allocation_max_", 0, 18446744073709551615)  #: bytes of one object
    fuel: int = _int_field("_fuel_", 0, 18446744073709551615)  #: instructions of a run; 0: any number
    capabilities: _t.Any = _field("_capabilities_", lambda v: Capability(v), lambda v, k: _as_int(v, 0, 4294967295, "capabilities"))  #: what functions may be called
    engine: Engine = _field("_engine_", lambda v: Engine(v), lambda v, k: _as_member(Engine, v))

    def __init__(self, size: int = 0, stack_max: int = 0, frames_max: int = 0, depth_max: int = 0, memory_max: int = 0, allocation_max: int = 0, fuel: int = 0, capabilities: Capability | int | None = None, engine: Engine | None = None) -> None:
        super().__init__()
        self.size = size
        self.stack_max = stack_max
        self.frames_max = frames_max
        self.depth_max = depth_max
        self.memory_max = memory_max
        self.allocation_max = allocation_max
        self.fuel = fuel
        if capabilities is not None:
            self.capabilities = capabilities
        if engine is not None:
            self.engine = engine


class NativeInfo(_Structure):
    """What a function of the registry asks for."""
    _fields_ = [
        ("_size_", _c.c_uint32),
        ("_capability_", _c.c_uint32),
        ("_params_", _c.c_void_p),
        ("_param_count_", _c.c_uint32),
        ("_result_", _c.c_uint8),
        ("_reserved0", _c.c_uint8 * 3),
        ("_description_", _c.c_char_p),
    ]
    _names = ("size", "capability", "params", "param_count", "result", "description",)
    size: int = _int_field("_size_", 0, 4294967295)  #: of this record
    capability: _t.Any = _field("_capability_", lambda v: Capability(v), lambda v, k: _as_int(v, 0, 4294967295, "capability"))  #: machines must have it
    params: _t.Any = _field("_params_", lambda v: v, lambda v, k: None if v is None else _pointer(v, k, "params"))  #: NULL when param_count is ANY_COUNT
    param_count: int = _int_field("_param_count_", 0, 4294967295)  #: or ANY_COUNT
    result: Type = _field("_result_", lambda v: Type(v), lambda v, k: _as_member(Type, v))
    description: _t.Any = _field("_description_", lambda v: _decoded_or_none(v), lambda v, k: None if v is None else _cstring(v, "description"))

    def __init__(self, size: int = 0, capability: Capability | int | None = None, params: int | _Buffer | None = None, param_count: int = 0, result: Type | None = None, description: str | bytes | None = None) -> None:
        super().__init__()
        self.size = size
        if capability is not None:
            self.capability = capability
        if params is not None:
            self.params = params
        self.param_count = param_count
        if result is not None:
            self.result = result
        if description is not None:
            self.description = description


class FunctionInfo(_Structure):
    """A function of a module."""
    _fields_ = [
        ("_name_", _View),
        ("_params_", _c.c_void_p),
        ("_param_count_", _c.c_uint32),
        ("_locals_", _c.c_uint32),
        ("_code_offset_", _c.c_uint64),
        ("_code_size_", _c.c_uint32),
        ("_result_", _c.c_uint8),
        ("is_verified", _c.c_bool),
        ("_reserved0", _c.c_uint8 * 2),
    ]
    _names = ("name", "params", "param_count", "locals", "code_offset", "code_size", "result", "is_verified",)
    name: str = _field("_name_", lambda v: _text(v), lambda v, k: _text_view(v, k, "name"))
    params: _t.Any = _field("_params_", lambda v: v, lambda v, k: None if v is None else _pointer(v, k, "params"))
    param_count: int = _int_field("_param_count_", 0, 4294967295)
    locals: int = _int_field("_locals_", 0, 4294967295)  #: with the parameters
    code_offset: int = _int_field("_code_offset_", 0, 18446744073709551615)  #: in the file
    code_size: int = _int_field("_code_size_", 0, 4294967295)
    result: Type = _field("_result_", lambda v: Type(v), lambda v, k: _as_member(Type, v))
    is_verified: bool

    def __init__(self, name: str | None = None, params: int | _Buffer | None = None, param_count: int = 0, locals: int = 0, code_offset: int = 0, code_size: int = 0, result: Type | None = None, is_verified: bool = False) -> None:
        super().__init__()
        if name is not None:
            self.name = name
        if params is not None:
            self.params = params
        self.param_count = param_count
        self.locals = locals
        self.code_offset = code_offset
        self.code_size = code_size
        if result is not None:
            self.result = result
        self.is_verified = is_verified


class ImportInfo(_Structure):
    """A function that a module wants of its host."""
    _fields_ = [
        ("_name_", _View),
        ("_params_", _c.c_void_p),
        ("_param_count_", _c.c_uint32),
        ("_result_", _c.c_uint8),
        ("_reserved0", _c.c_uint8 * 3),
        ("_hash_", _c.c_uint64),
    ]
    _names = ("name", "params", "param_count", "result", "hash",)
    name: str = _field("_name_", lambda v: _text(v), lambda v, k: _text_view(v, k, "name"))
    params: _t.Any = _field("_params_", lambda v: v, lambda v, k: None if v is None else _pointer(v, k, "params"))
    param_count: int = _int_field("_param_count_", 0, 4294967295)  #: or ANY_COUNT
    result: Type = _field("_result_", lambda v: Type(v), lambda v, k: _as_member(Type, v))
    hash: int = _int_field("_hash_", 0, 18446744073709551615)  #: of the signature

    def __init__(self, name: str | None = None, params: int | _Buffer | None = None, param_count: int = 0, result: Type | None = None, hash: int = 0) -> None:
        super().__init__()
        if name is not None:
            self.name = name
        if params is not None:
            self.params = params
        self.param_count = param_count
        if result is not None:
            self.result = result
        self.hash = hash


class Frame(_Structure):
    """One line of the trace of an error, the innermost first."""
    _fields_ = [
        ("_name_", _c.c_char_p),
        ("_function_", _c.c_int32),
        ("_offset_", _c.c_uint32),
        ("_line_", _c.c_uint32),
        ("_reserved0", _c.c_uint32),
    ]
    _names = ("name", "function", "offset", "line",)
    name: _t.Any = _field("_name_", lambda v: _decoded(v), lambda v, k: _cstring(v, "name"))  #: of the function, or of a native
    function: int = _int_field("_function_", -2147483648, 2147483647)  #: its number in the module; -1 of a native
    offset: int = _int_field("_offset_", 0, 4294967295)  #: in its code
    line: int = _int_field("_line_", 0, 4294967295)  #: 0 when it is unknown

    def __init__(self, name: str | bytes | None = None, function: int = 0, offset: int = 0, line: int = 0) -> None:
        super().__init__()
        if name is not None:
            self.name = name
        self.function = function
        self.offset = offset
        self.line = line


class Stats(_Structure):
    _fields_ = [
        ("_size_", _c.c_uint32),
        ("_max_stack_depth_", _c.c_uint32),
        ("_max_call_depth_", _c.c_uint32),
        ("_reserved0", _c.c_uint32),
        ("_instructions_", _c.c_uint64),
        ("_ffi_calls_", _c.c_uint64),
        ("_executions_", _c.c_uint64),
        ("_memory_used_", _c.c_uint64),
        ("_memory_peak_", _c.c_uint64),
        ("_memory_live_", _c.c_uint64),
        ("_memory_allocated_", _c.c_uint64),
        ("_collections_", _c.c_uint64),
    ]
    _names = ("size", "max_stack_depth", "max_call_depth", "instructions", "ffi_calls", "executions", "memory_used", "memory_peak", "memory_live", "memory_allocated", "collections",)
    size: int = _int_field("_size_", 0, 4294967295)  #: of this record
    max_stack_depth: int = _int_field("_max_stack_depth_", 0, 4294967295)  #: the most values that were on the stack, or that the functions in it can have there
    max_call_depth: int = _int_field("_max_call_depth_", 0, 4294967295)
    instructions: int = _int_field("_instructions_", 0, 18446744073709551615)  #: of the last run, executed
    ffi_calls: int = _int_field("_ffi_calls_", 0, 18446744073709551615)  #: of the last run
    executions: int = _int_field("_executions_", 0, 18446744073709551615)
    memory_used: int = _int_field("_memory_used_", 0, 18446744073709551615)  #: bytes that the machine has from the system for objects now
    memory_peak: int = _int_field("_memory_peak_", 0, 18446744073709551615)
    memory_live: int = _int_field("_memory_live_", 0, 18446744073709551615)  #: bytes of objects, after the last collection
    memory_allocated: int = _int_field("_memory_allocated_", 0, 18446744073709551615)  #: bytes of all objects that were ever made
    collections: int = _int_field("_collections_", 0, 18446744073709551615)

    def __init__(self, size: int = 0, max_stack_depth: int = 0, max_call_depth: int = 0, instructions: int = 0, ffi_calls: int = 0, executions: int = 0, memory_used: int = 0, memory_peak: int = 0, memory_live: int = 0, memory_allocated: int = 0, collections: int = 0) -> None:
        super().__init__()
        self.size = size
        self.max_stack_depth = max_stack_depth
        self.max_call_depth = max_call_depth
        self.instructions = instructions
        self.ffi_calls = ffi_calls
        self.executions = executions
        self.memory_used = memory_used
        self.memory_peak = memory_peak
        self.memory_live = memory_live
        self.memory_allocated = memory_allocated
        self.collections = collections


class TraceStep(_Structure):
    """One instruction, before it is executed."""
    _fields_ = [
        ("_function_", _c.c_uint32),
        ("_offset_", _c.c_uint32),
        ("_line_", _c.c_uint32),
        ("_opcode_", _c.c_uint8),
        ("_reserved0", _c.c_uint8 * 3),
        ("_depth_", _c.c_uint32),
        ("_height_", _c.c_uint32),
        ("_stack_", _c.c_void_p),
    ]
    _names = ("function", "offset", "line", "opcode", "depth", "height", "stack",)
    function: int = _int_field("_function_", 0, 4294967295)
    offset: int = _int_field("_offset_", 0, 4294967295)  #: in its code
    line: int = _int_field("_line_", 0, 4294967295)  #: 0 when it is unknown
    opcode: int = _int_field("_opcode_", 0, 255)
    depth: int = _int_field("_depth_", 0, 4294967295)  #: calls below it
    height: int = _int_field("_height_", 0, 4294967295)  #: values on the function's stack
    stack: Value = _field("_stack_", lambda v: _at(Value, v, None), lambda v, k: _c.addressof(_record(v, Value, "stack", k)))  #: of the function

    def __init__(self, function: int = 0, offset: int = 0, line: int = 0, opcode: int = 0, depth: int = 0, height: int = 0, stack: Value | None = None) -> None:
        super().__init__()
        self.function = function
        self.offset = offset
        self.line = line
        self.opcode = opcode
        self.depth = depth
        self.height = height
        if stack is not None:
            self.stack = stack


class FileSection(_Structure):
    """Where a section is."""
    _fields_ = [("_offset_", _c.c_uint64), ("_count_", _c.c_uint32), ("_reserved0", _c.c_uint32)]
    _names = ("offset", "count",)
    offset: int = _int_field("_offset_", 0, 18446744073709551615)  #: in the file
    count: int = _int_field("_count_", 0, 4294967295)  #: of records, or of bytes

    def __init__(self, offset: int = 0, count: int = 0) -> None:
        super().__init__()
        self.offset = offset
        self.count = count


class FileHeader(_Structure):
    """The first bytes of a file."""
    _fields_ = [
        ("_magic_", _c.c_uint8 * 4),
        ("_version_", _c.c_uint32),
        ("_flags_", _c.c_uint32),
        ("_entry_point_", _c.c_uint32),
        ("_file_size_", _c.c_uint64),
        ("_hash_", _c.c_uint64),
        ("_source_offset_", _c.c_uint32),
        ("_source_size_", _c.c_uint32),
        ("constants", FileSection),
        ("strings", FileSection),
        ("types", FileSection),
        ("imports", FileSection),
        ("functions", FileSection),
        ("lines", FileSection),
        ("code", FileSection),
    ]
    _names = ("magic", "version", "flags", "entry_point", "file_size", "hash", "source_offset", "source_size", "constants", "strings", "types", "imports", "functions", "lines", "code",)
    magic: _t.Any = _field("_magic_", lambda v: _cells(v, "B", (4,)), lambda v, k: _array(v, _c.c_uint8 * 4, "B", "magic"))  #: "FZB", 0
    version: int = _int_field("_version_", 0, 4294967295)
    flags: int = _int_field("_flags_", 0, 4294967295)  #: 0
    entry_point: int = _int_field("_entry_point_", 0, 4294967295)
    file_size: int = _int_field("_file_size_", 0, 18446744073709551615)
    hash: int = _int_field("_hash_", 0, 18446744073709551615)  #: of everything but code, with this field 0
    source_offset: int = _int_field("_source_offset_", 0, 4294967295)  #: the source's name, in the strings
    source_size: int = _int_field("_source_size_", 0, 4294967295)
    constants: FileSection  #: of fusabi_value; a String has its size in `aux`, its offset in the strings in `bits`
    strings: FileSection  #: bytes
    types: FileSection  #: bytes: parameters of imports and functions
    imports: FileSection
    functions: FileSection
    lines: FileSection
    code: FileSection  #: bytes

    def __init__(self, magic: _Buffer | _t.Sequence[int] | None = None, version: int = 0, flags: int = 0, entry_point: int = 0, file_size: int = 0, hash: int = 0, source_offset: int = 0, source_size: int = 0, constants: FileSection | None = None, strings: FileSection | None = None, types: FileSection | None = None, imports: FileSection | None = None, functions: FileSection | None = None, lines: FileSection | None = None, code: FileSection | None = None) -> None:
        super().__init__()
        if magic is not None:
            self.magic = magic
        self.version = version
        self.flags = flags
        self.entry_point = entry_point
        self.file_size = file_size
        self.hash = hash
        self.source_offset = source_offset
        self.source_size = source_size
        if constants is not None:
            self.constants = constants
        if strings is not None:
            self.strings = strings
        if types is not None:
            self.types = types
        if imports is not None:
            self.imports = imports
        if functions is not None:
            self.functions = functions
        if lines is not None:
            self.lines = lines
        if code is not None:
            self.code = code


class FileImport(_Structure):
    _fields_ = [
        ("_name_offset_", _c.c_uint32),
        ("_name_size_", _c.c_uint32),
        ("_types_offset_", _c.c_uint32),
        ("_param_count_", _c.c_uint16),
        ("_result_", _c.c_uint8),
        ("_reserved0", _c.c_uint8),
        ("_hash_", _c.c_uint64),
    ]
    _names = ("name_offset", "name_size", "types_offset", "param_count", "result", "hash",)
    name_offset: int = _int_field("_name_offset_", 0, 4294967295)  #: in the strings
    name_size: int = _int_field("_name_size_", 0, 4294967295)
    types_offset: int = _int_field("_types_offset_", 0, 4294967295)  #: the parameters, in the types
    param_count: int = _int_field("_param_count_", 0, 65535)  #: or ANY_COUNT
    result: Type = _field("_result_", lambda v: Type(v), lambda v, k: _as_member(Type, v))
    hash: int = _int_field("_hash_", 0, 18446744073709551615)  #: of the signature

    def __init__(self, name_offset: int = 0, name_size: int = 0, types_offset: int = 0, param_count: int = 0, result: Type | None = None, hash: int = 0) -> None:
        super().__init__()
        self.name_offset = name_offset
        self.name_size = name_size
        self.types_offset = types_offset
        self.param_count = param_count
        if result is not None:
            self.result = result
        self.hash = hash


class FileFunction(_Structure):
    _fields_ = [
        ("_name_offset_", _c.c_uint32),
        ("_name_size_", _c.c_uint32),
        ("_types_offset_", _c.c_uint32),
        ("_param_count_", _c.c_uint16),
        ("_result_", _c.c_uint8),
        ("_reserved0", _c.c_uint8),
        ("_locals_", _c.c_uint32),
        ("_code_offset_", _c.c_uint32),
        ("_code_size_", _c.c_uint32),
        ("_lines_offset_", _c.c_uint32),
        ("_lines_count_", _c.c_uint32),
        ("reserved", _c.c_uint32),
        ("_code_hash_", _c.c_uint64),
    ]
    _names = ("name_offset", "name_size", "types_offset", "param_count", "result", "locals", "code_offset", "code_size", "lines_offset", "lines_count", "code_hash",)
    name_offset: int = _int_field("_name_offset_", 0, 4294967295)
    name_size: int = _int_field("_name_size_", 0, 4294967295)
    types_offset: int = _int_field("_types_offset_", 0, 4294967295)
    param_count: int = _int_field("_param_count_", 0, 65535)
    result: Type = _field("_result_", lambda v: Type(v), lambda v, k: _as_member(Type, v))
    locals: int = _int_field("_locals_", 0, 4294967295)  #: with the parameters
    code_offset: int = _int_field("_code_offset_", 0, 4294967295)  #: in the code
    code_size: int = _int_field("_code_size_", 0, 4294967295)
    lines_offset: int = _int_field("_lines_offset_", 0, 4294967295)  #: the first of its lines
    lines_count: int = _int_field("_lines_count_", 0, 4294967295)
    code_hash: int = _int_field("_code_hash_", 0, 18446744073709551615)  #: of its code; looked at when it is verified

    def __init__(self, name_offset: int = 0, name_size: int = 0, types_offset: int = 0, param_count: int = 0, result: Type | None = None, locals: int = 0, code_offset: int = 0, code_size: int = 0, lines_offset: int = 0, lines_count: int = 0, code_hash: int = 0) -> None:
        super().__init__()
        self.name_offset = name_offset
        self.name_size = name_size
        self.types_offset = types_offset
        self.param_count = param_count
        if result is not None:
            self.result = result
        self.locals = locals
        self.code_offset = code_offset
        self.code_size = code_size
        self.lines_offset = lines_offset
        self.lines_count = lines_count
        self.code_hash = code_hash


class FileLine(_Structure):
    """Code from `offset` on, up to the next one, belongs to `line`."""
    _fields_ = [("_offset_", _c.c_uint32), ("_line_", _c.c_uint32)]
    _names = ("offset", "line",)
    offset: int = _int_field("_offset_", 0, 4294967295)  #: in the function's code
    line: int = _int_field("_line_", 0, 4294967295)

    def __init__(self, offset: int = 0, line: int = 0) -> None:
        super().__init__()
        self.offset = offset
        self.line = line


_check_layouts("abut.fusabi", "fusabi.abi",
    (Error, 32, {"_code_": 4, "_message_": 8, "_function_": 16, "_offset_": 20, "_line_": 24, "_reserved0": 28}),
    (Value, 16, {"_aux_": 4, "_bits_": 8}),
    (Options, 48, {"_stack_max_": 4, "_frames_max_": 8, "_depth_max_": 12, "_memory_max_": 16, "_allocation_max_": 24, "_fuel_": 32, "_capabilities_": 40, "_engine_": 44}),
    (NativeInfo, 32, {"_capability_": 4, "_params_": 8, "_param_count_": 16, "_result_": 20, "_reserved0": 21, "_description_": 24}),
    (FunctionInfo, 48, {"_params_": 16, "_param_count_": 24, "_locals_": 28, "_code_offset_": 32, "_code_size_": 40, "_result_": 44, "is_verified": 45, "_reserved0": 46}),
    (ImportInfo, 40, {"_params_": 16, "_param_count_": 24, "_result_": 28, "_reserved0": 29, "_hash_": 32}),
    (Frame, 24, {"_function_": 8, "_offset_": 12, "_line_": 16, "_reserved0": 20}),
    (Stats, 80, {"_max_stack_depth_": 4, "_max_call_depth_": 8, "_reserved0": 12, "_instructions_": 16, "_ffi_calls_": 24, "_executions_": 32, "_memory_used_": 40, "_memory_peak_": 48, "_memory_live_": 56, "_memory_allocated_": 64, "_collections_": 72}),
    (TraceStep, 32, {"_offset_": 4, "_line_": 8, "_opcode_": 12, "_reserved0": 13, "_depth_": 16, "_height_": 20, "_stack_": 24}),
    (FileSection, 16, {"_count_": 8, "_reserved0": 12}),
    (FileHeader, 152, {"_version_": 4, "_flags_": 8, "_entry_point_": 12, "_file_size_": 16, "_hash_": 24, "_source_offset_": 32, "_source_size_": 36, "constants": 40, "strings": 56, "types": 72, "imports": 88, "functions": 104, "lines": 120, "code": 136}),
    (FileImport, 24, {"_name_size_": 4, "_types_offset_": 8, "_param_count_": 12, "_result_": 14, "_reserved0": 15, "_hash_": 16}),
    (FileFunction, 48, {"_name_size_": 4, "_types_offset_": 8, "_param_count_": 12, "_result_": 14, "_reserved0": 15, "_locals_": 16, "_code_offset_": 20, "_code_size_": 24, "_lines_offset_": 28, "_lines_count_": 32, "reserved": 36, "_code_hash_": 40}),
    (FileLine, 8, {"_line_": 4}),
)


def _adapt_NativeFn(function: _t.Any) -> _t.Any:
    kept: list[_t.Any] = []

    def call(a0: _t.Any, a1: _t.Any, a2: _t.Any, a3: _t.Any) -> _t.Any:
        kept.clear()
        r = function(a0, _at(Value, a1, None), _at(Value, a2, None), _maybe(NativeCtx, a3))
        return _as_member(NativeStatus, r)

    return call


_callback_NativeFn: _Callback = _Callback(lambda: (_c.c_int, _c.c_int, _c.c_void_p, _c.c_void_p, _c.c_void_p,), _adapt_NativeFn, 0)


def _adapt_OutputFn(function: _t.Any) -> _t.Any:

    def call(a0: _t.Any, a1: _t.Any, a2: _t.Any) -> _t.Any:
        function(a0, a1)

    return call


_callback_OutputFn: _Callback = _Callback(lambda: (None, _c.c_void_p, _c.c_size_t, _c.c_void_p,), _adapt_OutputFn, None)


def _adapt_TraceFn(function: _t.Any) -> _t.Any:
    kept: list[_t.Any] = []

    def call(a0: _t.Any, a1: _t.Any, a2: _t.Any) -> _t.Any:
        kept.clear()
        r = function(Machine._adopt(a0, False, None), _at(TraceStep, a1, None))
        return _as_int(r, -2147483648, 2147483647, "result of the callback")

    return call


_callback_TraceFn: _Callback = _Callback(lambda: (_c.c_int, _c.c_void_p, _c.c_void_p, _c.c_void_p,), _adapt_TraceFn, 0)


_library = _Library("abut.fusabi", "0.1.0", "fusabi.abi", "abut", "ABUT_LIBRARY", "fusabi_abi", globals(), lambda: _SCHEMA)
_f_fusabi_abi_version = _library.function("_f_fusabi_abi_version", "fusabi_abi_version", 0x2b1ab8a056b1ec60, _c.c_uint32)
_f_fusabi_status_name = _library.function("_f_fusabi_status_name", "fusabi_status_name", 0x68790f973ed3b74a, _c.c_char_p, _Int)
_f_fusabi_error_name = _library.function("_f_fusabi_error_name", "fusabi_error_name", 0x794238bfe995db79, _c.c_char_p, _Int)
_f_fusabi_type_name = _library.function("_f_fusabi_type_name", "fusabi_type_name", 0xa009ad4667b7b104, _c.c_char_p, _Int)
_f_fusabi_capability_of = _library.function("_f_fusabi_capability_of", "fusabi_capability_of", 0xf587b3060c22e8d9, _c.c_uint32, _c.c_char_p)
_f_fusabi_options_init = _library.function("_f_fusabi_options_init", "fusabi_options_init", 0xf5f356b03e81b36d, None, _c.c_void_p)
_f_fusabi_make_unit = _library.function("_f_fusabi_make_unit", "fusabi_make_unit", 0xfe40c18c6fa9b938, Value)
_f_fusabi_make_bool = _library.function("_f_fusabi_make_bool", "fusabi_make_bool", 0x612f45fede0349f2, Value, _Int)
_f_fusabi_make_i32 = _library.function("_f_fusabi_make_i32", "fusabi_make_i32", 0x612f45fede0349f2, Value, _Int)
_f_fusabi_make_i64 = _library.function("_f_fusabi_make_i64", "fusabi_make_i64", 0xc2bbd894735de4e3, Value, _BIG)
_f_fusabi_make_f32 = _library.function("_f_fusabi_make_f32", "fusabi_make_f32", 0x4e116782846df6dd, Value, _c.c_float)
_f_fusabi_make_f64 = _library.function("_f_fusabi_make_f64", "fusabi_make_f64", 0x2763e2c6fed05bc3, Value, _c.c_double)
_f_fusabi_make_char = _library.function("_f_fusabi_make_char", "fusabi_make_char", 0x4ce31ae3a15d360f, Value, _Int)
_f_fusabi_make_obj = _library.function("_f_fusabi_make_obj", "fusabi_make_obj", 0xc311a549ede9a22f, Value, _c.c_void_p)
_f_fusabi_value_type = _library.function("_f_fusabi_value_type", "fusabi_value_type", 0x9f96832a25eb7306, _c.c_uint8, Value)
_f_fusabi_as_bool = _library.function("_f_fusabi_as_bool", "fusabi_as_bool", 0x076951e1f8010b71, _c.c_int, Value)
_f_fusabi_as_i32 = _library.function("_f_fusabi_as_i32", "fusabi_as_i32", 0x076951e1f8010b71, _c.c_int32, Value)
_f_fusabi_as_i64 = _library.function("_f_fusabi_as_i64", "fusabi_as_i64", 0x389d982ca8938b65, _c.c_int64, Value)
_f_fusabi_as_f32 = _library.function("_f_fusabi_as_f32", "fusabi_as_f32", 0xa5772b64cbc623f4, _c.c_float, Value)
_f_fusabi_as_f64 = _library.function("_f_fusabi_as_f64", "fusabi_as_f64", 0x329e56bb29096bca, _c.c_double, Value)
_f_fusabi_as_char = _library.function("_f_fusabi_as_char", "fusabi_as_char", 0x6ba0866f3c0e8131, _c.c_uint32, Value)
_f_fusabi_as_obj = _library.function("_f_fusabi_as_obj", "fusabi_as_obj", 0xdc90601e51aba6a3, _c.c_void_p, Value)
_f_fusabi_obj_retain = _library.function("_f_fusabi_obj_retain", "fusabi_obj_retain", 0x766fdb1404a7ac8f, _c.c_void_p, _c.c_void_p)
_f_fusabi_obj_release = _library.function("_f_fusabi_obj_release", "fusabi_obj_release", 0xe486d10d05517efc, None, _c.c_void_p)
_f_fusabi_string_new = _library.function("_f_fusabi_string_new", "fusabi_string_new", 0x4c48de926bf98bc9, _c.c_void_p, _c.c_void_p, _c.c_void_p, _BIG)
_f_fusabi_string_data = _library.function("_f_fusabi_string_data", "fusabi_string_data", 0xf4b0819cec35f0b6, _c.c_void_p, _c.c_void_p)
_f_fusabi_string_len = _library.function("_f_fusabi_string_len", "fusabi_string_len", 0xe8842b7e03aa2097, _c.c_size_t, _c.c_void_p)
_f_fusabi_array_new = _library.function("_f_fusabi_array_new", "fusabi_array_new", 0x6ae95a4f9bfcb6a8, _c.c_void_p, _c.c_void_p, _BIG)
_f_fusabi_array_len = _library.function("_f_fusabi_array_len", "fusabi_array_len", 0xe8842b7e03aa2097, _c.c_size_t, _c.c_void_p)
_f_fusabi_array_get = _library.function("_f_fusabi_array_get", "fusabi_array_get", 0x629d7cca01aa22ee, _c.c_int, _c.c_void_p, _BIG, _c.c_void_p)
_f_fusabi_array_set = _library.function("_f_fusabi_array_set", "fusabi_array_set", 0x74471ef16d5105d2, _c.c_int, _c.c_void_p, _BIG, Value)
_f_fusabi_array_push = _library.function("_f_fusabi_array_push", "fusabi_array_push", 0x0e54d6101ed978b9, _c.c_int, _c.c_void_p, Value)
_f_fusabi_native_user_data = _library.function("_f_fusabi_native_user_data", "fusabi_native_user_data", 0x0f3b922b70f74c54, _c.c_void_p, _c.c_void_p)
_f_fusabi_native_set_error = _library.function("_f_fusabi_native_set_error", "fusabi_native_set_error", 0x2c2f8a06a9c5b8fd, None, _c.c_void_p, _Int, _c.c_char_p)
_f_fusabi_native_machine = _library.function("_f_fusabi_native_machine", "fusabi_native_machine", 0x40c3a2d134435eb7, _c.c_void_p, _c.c_void_p)
_f_fusabi_native_name = _library.function("_f_fusabi_native_name", "fusabi_native_name", 0x40c3a2d134435eb7, _c.c_char_p, _c.c_void_p)
_f_fusabi_blob_bytes = _library.function("_f_fusabi_blob_bytes", "fusabi_blob_bytes", 0x2fd8c1d0af7e4743, _View, _c.c_void_p)
_f_fusabi_blob_free = _library.function("_f_fusabi_blob_free", "fusabi_blob_free", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_fusabi_builder_new = _library.function("_f_fusabi_builder_new", "fusabi_builder_new", 0x3de061ebcd052816, _c.c_void_p)
_f_fusabi_builder_free = _library.function("_f_fusabi_builder_free", "fusabi_builder_free", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_fusabi_builder_constant = _library.function("_f_fusabi_builder_constant", "fusabi_builder_constant", 0x077493a4ec655c81, _c.c_int, _c.c_void_p, Value, _c.c_void_p)
_f_fusabi_builder_string = _library.function("_f_fusabi_builder_string", "fusabi_builder_string", 0xad6f9f9d86acf9b1, _c.c_int, _c.c_void_p, _TextIn, _c.c_void_p)
_f_fusabi_builder_import = _library.function("_f_fusabi_builder_import", "fusabi_builder_import", 0x8bce242de8fef7a3, _c.c_int, _c.c_void_p, _TextIn, _c.c_void_p, _Int, _Int, _c.c_void_p)
_f_fusabi_builder_import_any = _library.function("_f_fusabi_builder_import_any", "fusabi_builder_import_any", 0xb88669e583ea3dfd, _c.c_int, _c.c_void_p, _TextIn, _Int, _c.c_void_p)
_f_fusabi_builder_function = _library.function("_f_fusabi_builder_function", "fusabi_builder_function", 0x890a4d0862367b2d, _c.c_int, _c.c_void_p, _TextIn, _c.c_void_p, _c.c_uint32, _c.c_uint8, _c.c_uint32, _View, _c.c_void_p)
_f_fusabi_builder_line = _library.function("_f_fusabi_builder_line", "fusabi_builder_line", 0xb9c9af3fc9478f7e, _c.c_int, _c.c_void_p, _Int, _Int, _Int)
_f_fusabi_builder_source = _library.function("_f_fusabi_builder_source", "fusabi_builder_source", 0x2ba5e00b701daf7a, _c.c_int, _c.c_void_p, _TextIn)
_f_fusabi_builder_entry_point = _library.function("_f_fusabi_builder_entry_point", "fusabi_builder_entry_point", 0xb711c90f219f6a89, _c.c_int, _c.c_void_p, _Int)
_f_fusabi_builder_build = _library.function("_f_fusabi_builder_build", "fusabi_builder_build", 0x235578595a948fac, _c.c_int, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_fusabi_module_load = _library.function("_f_fusabi_module_load", "fusabi_module_load", 0xeef92aac12678634, _c.c_int, _View, _c.c_void_p, _c.c_void_p)
_f_fusabi_module_load_borrowed = _library.function("_f_fusabi_module_load_borrowed", "fusabi_module_load_borrowed", 0xeef92aac12678634, _c.c_int, _View, _c.c_void_p, _c.c_void_p)
_f_fusabi_module_open = _library.function("_f_fusabi_module_open", "fusabi_module_open", 0x235578595a948fac, _c.c_int, _c.c_char_p, _c.c_void_p, _c.c_void_p)
_f_fusabi_module_import_archive = _library.function("_f_fusabi_module_import_archive", "fusabi_module_import_archive", 0xeef92aac12678634, _c.c_int, _View, _c.c_void_p, _c.c_void_p)
_f_fusabi_module_free = _library.function("_f_fusabi_module_free", "fusabi_module_free", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_fusabi_module_bytes = _library.function("_f_fusabi_module_bytes", "fusabi_module_bytes", 0x2fd8c1d0af7e4743, _View, _c.c_void_p)
_f_fusabi_module_entry_point = _library.function("_f_fusabi_module_entry_point", "fusabi_module_entry_point", 0xf587b3060c22e8d9, _c.c_uint32, _c.c_void_p)
_f_fusabi_module_source = _library.function("_f_fusabi_module_source", "fusabi_module_source", 0x86c7553b80112f11, _View, _c.c_void_p)
_f_fusabi_module_constant_count = _library.function("_f_fusabi_module_constant_count", "fusabi_module_constant_count", 0xf587b3060c22e8d9, _c.c_uint32, _c.c_void_p)
_f_fusabi_module_constant = _library.function("_f_fusabi_module_constant", "fusabi_module_constant", 0x2969d6129cfbbd67, _c.c_int, _c.c_void_p, _Int, _c.c_void_p)
_f_fusabi_module_constant_text = _library.function("_f_fusabi_module_constant_text", "fusabi_module_constant_text", 0x3189c9306c443fb7, _View, _c.c_void_p, _Int)
_f_fusabi_module_function_count = _library.function("_f_fusabi_module_function_count", "fusabi_module_function_count", 0xf587b3060c22e8d9, _c.c_uint32, _c.c_void_p)
_f_fusabi_module_function = _library.function("_f_fusabi_module_function", "fusabi_module_function", 0xeb491bc09f8b6c13, _c.c_int, _c.c_void_p, _Int, _c.c_void_p)
_f_fusabi_module_find = _library.function("_f_fusabi_module_find", "fusabi_module_find", 0x2ba5e00b701daf7a, _c.c_int32, _c.c_void_p, _TextIn)
_f_fusabi_module_import_count = _library.function("_f_fusabi_module_import_count", "fusabi_module_import_count", 0xf587b3060c22e8d9, _c.c_uint32, _c.c_void_p)
_f_fusabi_module_import = _library.function("_f_fusabi_module_import", "fusabi_module_import", 0x5c8bb02abaada3c5, _c.c_int, _c.c_void_p, _Int, _c.c_void_p)
_f_fusabi_module_line = _library.function("_f_fusabi_module_line", "fusabi_module_line", 0x8982cda1a21d027a, _c.c_uint32, _c.c_void_p, _Int, _Int)
_f_fusabi_module_verify = _library.function("_f_fusabi_module_verify", "fusabi_module_verify", 0x3db5f573d8dbed09, _c.c_int, _c.c_void_p, _c.c_void_p)
_f_fusabi_module_disassemble = _library.function("_f_fusabi_module_disassemble", "fusabi_module_disassemble", 0x235578595a948fac, _c.c_int, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_fusabi_module_assemble = _library.function("_f_fusabi_module_assemble", "fusabi_module_assemble", 0xcf723399e1baabe2, _c.c_int, _TextIn, _c.c_void_p, _c.c_void_p)
_f_fusabi_module_translation = _library.function("_f_fusabi_module_translation", "fusabi_module_translation", 0x001be96699da4674, _c.c_int, _c.c_void_p, _Int, _c.c_void_p, _c.c_void_p)
_f_fusabi_registry_new = _library.function("_f_fusabi_registry_new", "fusabi_registry_new", 0x6d47b0a72daa54d8, _c.c_void_p, _c.c_bool)
_f_fusabi_registry_free = _library.function("_f_fusabi_registry_free", "fusabi_registry_free", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_fusabi_registry_register = _library.function("_f_fusabi_registry_register", "fusabi_registry_register", 0xdbfe7c64ea255fdb, _c.c_int, _c.c_void_p, _c.c_char_p, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_fusabi_registry_register_function = _library.function("_f_fusabi_registry_register_function", "fusabi_registry_register_function", 0x42182cca314afdaf, _c.c_int, _c.c_void_p, _c.c_char_p, _c.c_void_p, _TextIn, _Int, _c.c_void_p)
_f_fusabi_registry_register_extension = _library.function("_f_fusabi_registry_register_extension", "fusabi_registry_register_extension", 0x95a868704e3aee2e, _c.c_int, _c.c_void_p, _c.c_char_p, _c.c_void_p, _Int, _c.c_void_p, _c.c_void_p)
_f_fusabi_registry_remove = _library.function("_f_fusabi_registry_remove", "fusabi_registry_remove", 0x56f08b2684b9664b, _c.c_bool, _c.c_void_p, _c.c_char_p)
_f_fusabi_registry_contains = _library.function("_f_fusabi_registry_contains", "fusabi_registry_contains", 0x56f08b2684b9664b, _c.c_bool, _c.c_void_p, _c.c_char_p)
_f_fusabi_registry_count = _library.function("_f_fusabi_registry_count", "fusabi_registry_count", 0xf587b3060c22e8d9, _c.c_uint32, _c.c_void_p)
_f_fusabi_registry_name = _library.function("_f_fusabi_registry_name", "fusabi_registry_name", 0xa6357df8e6b2dfb6, _c.c_char_p, _c.c_void_p, _Int)
_f_fusabi_registry_info = _library.function("_f_fusabi_registry_info", "fusabi_registry_info", 0x2251d7667aceb08a, _c.c_int, _c.c_void_p, _c.c_char_p, _c.c_void_p)
_f_fusabi_machine_new = _library.function("_f_fusabi_machine_new", "fusabi_machine_new", 0xa4aac1902d2321ee, _c.c_int, _c.c_void_p, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_fusabi_machine_free = _library.function("_f_fusabi_machine_free", "fusabi_machine_free", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_fusabi_machine_options = _library.function("_f_fusabi_machine_options", "fusabi_machine_options", 0x94ed46f646022eee, None, _c.c_void_p, _c.c_void_p)
_f_fusabi_machine_set_capabilities = _library.function("_f_fusabi_machine_set_capabilities", "fusabi_machine_set_capabilities", 0x67da9cbe9dde7c1e, None, _c.c_void_p, _Int)
_f_fusabi_machine_set_fuel = _library.function("_f_fusabi_machine_set_fuel", "fusabi_machine_set_fuel", 0xafcbe4d969364041, None, _c.c_void_p, _BIG)
_f_fusabi_machine_tier = _library.function("_f_fusabi_machine_tier", "fusabi_machine_tier", 0xe025defb195da17a, _c.c_char_p, _c.c_void_p)
_f_fusabi_machine_load = _library.function("_f_fusabi_machine_load", "fusabi_machine_load", 0x577928359ff64792, _c.c_int, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_fusabi_machine_loaded = _library.function("_f_fusabi_machine_loaded", "fusabi_machine_loaded", 0xe025defb195da17a, _c.c_void_p, _c.c_void_p)
_f_fusabi_machine_execute = _library.function("_f_fusabi_machine_execute", "fusabi_machine_execute", 0x8b7d5226c01812c5, _c.c_int, _c.c_void_p, _c.c_void_p, _Int, _c.c_void_p, _c.c_void_p)
_f_fusabi_machine_call = _library.function("_f_fusabi_machine_call", "fusabi_machine_call", 0xce37c42775d1823b, _c.c_int, _c.c_void_p, _Int, _c.c_void_p, _Int, _c.c_void_p, _c.c_void_p)
_f_fusabi_machine_start = _library.function("_f_fusabi_machine_start", "fusabi_machine_start", 0x2b6070d845c58ce5, _c.c_int, _c.c_void_p, _Int, _c.c_void_p, _Int, _c.c_void_p)
_f_fusabi_machine_resume = _library.function("_f_fusabi_machine_resume", "fusabi_machine_resume", 0xcfb5ad743e680c1d, _c.c_int, _c.c_void_p, _BIG, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_fusabi_machine_stop = _library.function("_f_fusabi_machine_stop", "fusabi_machine_stop", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_fusabi_machine_interrupt = _library.function("_f_fusabi_machine_interrupt", "fusabi_machine_interrupt", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_fusabi_machine_set_output = _library.function("_f_fusabi_machine_set_output", "fusabi_machine_set_output", 0x20e3f7bcea2db831, None, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_fusabi_machine_set_trace = _library.function("_f_fusabi_machine_set_trace", "fusabi_machine_set_trace", 0x649f4ab5520041a2, None, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_fusabi_machine_text = _library.function("_f_fusabi_machine_text", "fusabi_machine_text", 0xd59e2878afab61fa, _View, _c.c_void_p, Value)
_f_fusabi_machine_error_frame = _library.function("_f_fusabi_machine_error_frame", "fusabi_machine_error_frame", 0x313b504a5fd31004, _c.c_int, _c.c_void_p, _Int, _c.c_void_p)
_f_fusabi_machine_stats = _library.function("_f_fusabi_machine_stats", "fusabi_machine_stats", 0xc4a9688e4844a1c1, _c.c_int, _c.c_void_p, _c.c_void_p)
_f_fusabi_machine_collect = _library.function("_f_fusabi_machine_collect", "fusabi_machine_collect", 0xa02a9a998d4177d6, _c.c_int, _c.c_void_p)


class Builder(_Handle):
    __slots__ = ()

    def _release(self, address: int) -> None:
        _f_fusabi_builder_free(address)

    def __init__(self) -> None:
        self._start()
        _r: _t.Any = _f_fusabi_builder_new()
        if _r is None:
            raise MemoryError("fusabi_builder_new" " returned NULL")
        self._h = _r

    def constant(self, value: Value) -> int:
        """A constant that is no String."""
        _keep: list[_t.Any] = []
        _o2 = _c.c_uint32()
        _st: int = _f_fusabi_builder_constant(self._use(), _record(value, Value, "value", _keep), _c.byref(_o2))
        if _st:
            _check_Status(_st, "fusabi_builder_constant")
        _result: int = _o2.value
        return _result

    def string(self, text: str) -> int:
        """A String, which is copied."""
        _o2 = _c.c_uint32()
        _st: int = _f_fusabi_builder_string(self._use(), _text_in(text, "text"), _c.byref(_o2))
        if _st:
            _check_Status(_st, "fusabi_builder_string")
        _result: int = _o2.value
        return _result

    def import_(self, name: str, params: _t.Sequence[Type] | None, result: Type) -> int:
        _keep: list[_t.Any] = []
        _p2, _n2, _k2 = (None, 0, None) if params is None else _elements(params, _c.c_uint8, lambda e, k: _as_member(Type, e), "params")
        _as_int(_n2, 0, 4294967295, "length of params")
        _o5 = _c.c_uint32()
        _st: int = _f_fusabi_builder_import(self._use(), _text_in(name, "name"), _p2, _n2, _as_member(Type, result), _c.byref(_o5))
        if _st:
            _check_Status(_st, "fusabi_builder_import")
        _result: int = _o5.value
        return _result

    def import_any(self, name: str, result: Type) -> int:
        """An import that takes any number of arguments."""
        _keep: list[_t.Any] = []
        _o3 = _c.c_uint32()
        _st: int = _f_fusabi_builder_import_any(self._use(), _text_in(name, "name"), _as_member(Type, result), _c.byref(_o3))
        if _st:
            _check_Status(_st, "fusabi_builder_import_any")
        _result: int = _o3.value
        return _result

    def function(self, name: str, params: _t.Sequence[Type] | None, result: Type, locals: int, code: _Buffer) -> int:
        """A function with its code; `locals` counts the parameters, too."""
        _keep: list[_t.Any] = []
        _p2, _n2, _k2 = (None, 0, None) if params is None else _elements(params, _c.c_uint8, lambda e, k: _as_member(Type, e), "params")
        _as_int(_n2, 0, 4294967295, "length of params")
        if not 0 <= (locals := _index(locals)) <= 4294967295:
            _outside("locals", locals, 0, 4294967295)
        _o7 = _c.c_uint32()
        _st: int = _f_fusabi_builder_function(self._use(), _text_in(name, "name"), _p2, _n2, _as_member(Type, result), locals, _bytes_in(code, _keep, "code"), _c.byref(_o7))
        if _st:
            _check_Status(_st, "fusabi_builder_function")
        _result: int = _o7.value
        return _result

    def line(self, function: int, offset: int, line: int) -> None:
        """Code from `offset` on belongs to that line of the source, until the next offset that is given; ascending."""
        if not 0 <= (function := _index(function)) <= 4294967295:
            _outside("function", function, 0, 4294967295)
        if not 0 <= (offset := _index(offset)) <= 4294967295:
            _outside("offset", offset, 0, 4294967295)
        if not 0 <= (line := _index(line)) <= 4294967295:
            _outside("line", line, 0, 4294967295)
        _st: int = _f_fusabi_builder_line(self._use(), function, offset, line)
        if _st:
            _check_Status(_st, "fusabi_builder_line")

    def source(self, name: str) -> None:
        _st: int = _f_fusabi_builder_source(self._use(), _text_in(name, "name"))
        if _st:
            _check_Status(_st, "fusabi_builder_source")

    def entry_point(self, function: int) -> None:
        if not 0 <= (function := _index(function)) <= 4294967295:
            _outside("function", function, 0, 4294967295)
        _st: int = _f_fusabi_builder_entry_point(self._use(), function)
        if _st:
            _check_Status(_st, "fusabi_builder_entry_point")

    def build(self) -> Blob:
        """The file. What load would refuse is refused here; code is not verified: fusabi_module_verify does that."""
        _o1 = _c.c_void_p()
        _o2 = Error()
        _st: int = _f_fusabi_builder_build(self._use(), _c.byref(_o1), _c.byref(_o2))
        if _st:
            _check_Status(_st, "fusabi_builder_build", _detail(_o2))
        _result: Blob = Blob._adopt(_o1.value, True, self)
        return _result


class Module(_Handle):
    __slots__ = ()

    def _release(self, address: int) -> None:
        _f_fusabi_module_free(address)

    @staticmethod
    def load(data: _Buffer) -> Module:
        """Loads a file's bytes, which are copied. Everything but code is checked."""
        _keep: list[_t.Any] = []
        _o1 = _c.c_void_p()
        _o2 = Error()
        _st: int = _f_fusabi_module_load(_bytes_in(data, _keep, "data"), _c.byref(_o1), _c.byref(_o2))
        if _st:
            _check_Status(_st, "fusabi_module_load", _detail(_o2))
        _result: Module = Module._adopt(_o1.value, True, None)
        return _result

    @staticmethod
    def load_borrowed(data: _Buffer) -> Module:
        """The same without a copy: the bytes stay where they are, unchanged, as long as the module."""
        _keep: list[_t.Any] = []
        _o1 = _c.c_void_p()
        _o2 = Error()
        _st: int = _f_fusabi_module_load_borrowed(_bytes_in(data, _keep, "data"), _c.byref(_o1), _c.byref(_o2))
        if _st:
            _check_Status(_st, "fusabi_module_load_borrowed", _detail(_o2))
        _result: Module = Module._adopt(_o1.value, True, None)
        return _result

    @staticmethod
    def open(path: str | bytes) -> Module:
        """Maps a file into memory; code that is never called is never read. The file must not be made shorter as long as
        the module lives.
        """
        _keep: list[_t.Any] = []
        _o1 = _c.c_void_p()
        _o2 = Error()
        _st: int = _f_fusabi_module_open(_cstring(path, "path"), _c.byref(_o1), _c.byref(_o2))
        if _st:
            _check_Status(_st, "fusabi_module_open", _detail(_o2))
        _result: Module = Module._adopt(_o1.value, True, None)
        return _result

    @staticmethod
    def import_archive(data: _Buffer) -> Module:
        """Reads a file of the original's layout. Its imports have no signatures: those of the standard library are known,
        others take what is on the stack of the function where they are called.
        """
        _keep: list[_t.Any] = []
        _o1 = _c.c_void_p()
        _o2 = Error()
        _st: int = _f_fusabi_module_import_archive(_bytes_in(data, _keep, "data"), _c.byref(_o1), _c.byref(_o2))
        if _st:
            _check_Status(_st, "fusabi_module_import_archive", _detail(_o2))
        _result: Module = Module._adopt(_o1.value, True, None)
        return _result

    def bytes_(self) -> bytes:
        """Everything of the file."""
        _r: _t.Any = _f_fusabi_module_bytes(self._use())
        _result: bytes = _blob(_r)
        return _result

    def entry_point(self) -> int:
        _r: int = _f_fusabi_module_entry_point(self._use())
        return _r

    def source(self) -> str:
        _r: _t.Any = _f_fusabi_module_source(self._use())
        _result: str = _text(_r)
        return _result

    def constant_count(self) -> int:
        _r: int = _f_fusabi_module_constant_count(self._use())
        return _r

    def constant(self, index: int) -> Value:
        """A String is FUSABI_KIND_OBJ with NULL: fusabi_module_constant_text has it."""
        if not 0 <= (index := _index(index)) <= 4294967295:
            _outside("index", index, 0, 4294967295)
        _o2 = Value()
        _st: int = _f_fusabi_module_constant(self._use(), index, _c.byref(_o2))
        if _st:
            _check_Status(_st, "fusabi_module_constant")
        _result: Value = _o2
        return _result

    def constant_text(self, index: int) -> str:
        if not 0 <= (index := _index(index)) <= 4294967295:
            _outside("index", index, 0, 4294967295)
        _r: _t.Any = _f_fusabi_module_constant_text(self._use(), index)
        _result: str = _text(_r)
        return _result

    def function_count(self) -> int:
        _r: int = _f_fusabi_module_function_count(self._use())
        return _r

    def function(self, index: int) -> FunctionInfo:
        if not 0 <= (index := _index(index)) <= 4294967295:
            _outside("index", index, 0, 4294967295)
        _o2 = FunctionInfo()
        _st: int = _f_fusabi_module_function(self._use(), index, _c.byref(_o2))
        if _st:
            _check_Status(_st, "fusabi_module_function")
        _result: FunctionInfo = _o2
        return _result

    def find(self, name: str) -> int:
        """-1 when there is none of that name; the first when there are several."""
        _r: int = _f_fusabi_module_find(self._use(), _text_in(name, "name"))
        return _r

    def import_count(self) -> int:
        _r: int = _f_fusabi_module_import_count(self._use())
        return _r

    def import_(self, index: int) -> ImportInfo:
        if not 0 <= (index := _index(index)) <= 4294967295:
            _outside("index", index, 0, 4294967295)
        _o2 = ImportInfo()
        _st: int = _f_fusabi_module_import(self._use(), index, _c.byref(_o2))
        if _st:
            _check_Status(_st, "fusabi_module_import")
        _result: ImportInfo = _o2
        return _result

    def line(self, function: int, offset: int) -> int:
        """0 when it is unknown."""
        if not 0 <= (function := _index(function)) <= 4294967295:
            _outside("function", function, 0, 4294967295)
        if not 0 <= (offset := _index(offset)) <= 4294967295:
            _outside("offset", offset, 0, 4294967295)
        _r: int = _f_fusabi_module_line(self._use(), function, offset)
        return _r

    def verify(self) -> None:
        """Verifies every function. Without this, each is verified when it is first called."""
        _o1 = Error()
        _st: int = _f_fusabi_module_verify(self._use(), _c.byref(_o1))
        if _st:
            _check_Status(_st, "fusabi_module_verify", _detail(_o1))

    def disassemble(self) -> Blob:
        _o1 = _c.c_void_p()
        _o2 = Error()
        _st: int = _f_fusabi_module_disassemble(self._use(), _c.byref(_o1), _c.byref(_o2))
        if _st:
            _check_Status(_st, "fusabi_module_disassemble", _detail(_o2))
        _result: Blob = Blob._adopt(_o1.value, True, self)
        return _result

    @staticmethod
    def assemble(text: str) -> Blob:
        """The file of a text that disassemble writes, or of one written by hand."""
        _o1 = _c.c_void_p()
        _o2 = Error()
        _st: int = _f_fusabi_module_assemble(_text_in(text, "text"), _c.byref(_o1), _c.byref(_o2))
        if _st:
            _check_Status(_st, "fusabi_module_assemble", _detail(_o2))
        _result: Blob = Blob._adopt(_o1.value, True, None)
        return _result

    def translation(self, function: int) -> Blob:
        """The register code that a function is translated to, as text for people."""
        if not 0 <= (function := _index(function)) <= 4294967295:
            _outside("function", function, 0, 4294967295)
        _o2 = _c.c_void_p()
        _o3 = Error()
        _st: int = _f_fusabi_module_translation(self._use(), function, _c.byref(_o2), _c.byref(_o3))
        if _st:
            _check_Status(_st, "fusabi_module_translation", _detail(_o3))
        _result: Blob = Blob._adopt(_o2.value, True, self)
        return _result


class Registry(_Handle):
    __slots__ = ()

    def _release(self, address: int) -> None:
        _f_fusabi_registry_free(address)

    def __init__(self, with_stdlib: bool) -> None:
        """With the standard library, or empty."""
        self._start()
        _keep: list[_t.Any] = []
        _r: _t.Any = _f_fusabi_registry_new(bool(with_stdlib))
        _reraise(self._raised)
        if _r is None:
            raise MemoryError("fusabi_registry_new" " returned NULL")
        self._h = _r

    def register(self, name: str | bytes, info: NativeInfo, native: _t.Callable[[int, Value, Value, NativeCtx], NativeStatus]) -> None:
        """A function of a name; a name that is known gets another function."""
        _keep: list[_t.Any] = []
        _k3 = _callback_NativeFn(_present(native, "native"), self._raised, "native")
        _st: int = _f_fusabi_registry_register(self._use(), _cstring(name, "name"), _c.addressof(_record(info, NativeInfo, "info", _keep)), _k3, None)
        _hold(self._keep, "fusabi_registry_register.native", _k3, False)
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "fusabi_registry_register")

    def register_function(self, name: str | bytes, address: int | _Buffer, signature: str, capability: Capability | int) -> None:
        """A C function with a signature in the codes of abut's natives, such as `d(d,d)`; see docs/formats/codes.md."""
        _keep: list[_t.Any] = []
        if not 0 <= (capability := _index(capability)) <= 4294967295:
            _outside("capability", capability, 0, 4294967295)
        _o5 = Error()
        _st: int = _f_fusabi_registry_register_function(self._use(), _cstring(name, "name"), _pointer(address, _keep, "address"), _text_in(signature, "signature"), capability, _c.byref(_o5))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "fusabi_registry_register_function", _detail(_o5))

    def register_extension(self, prefix: str | bytes, extension: int | _Buffer, capability: Capability | int) -> int:
        """All functions of an extension (an `ext_extension` that must stay open), as `prefix` and their names.
        Asynchronous ones make the program wait.
        """
        _keep: list[_t.Any] = []
        if not 0 <= (capability := _index(capability)) <= 4294967295:
            _outside("capability", capability, 0, 4294967295)
        _o4 = _c.c_uint32()
        _o5 = Error()
        _st: int = _f_fusabi_registry_register_extension(self._use(), _cstring(prefix, "prefix"), _pointer(extension, _keep, "extension"), capability, _c.byref(_o4), _c.byref(_o5))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "fusabi_registry_register_extension", _detail(_o5))
        _result: int = _o4.value
        return _result

    def remove(self, name: str | bytes) -> bool:
        """False when there was none."""
        _keep: list[_t.Any] = []
        _r: _t.Any = _f_fusabi_registry_remove(self._use(), _cstring(name, "name"))
        _reraise(self._raised)
        _result: bool = _r
        return _result

    def contains(self, name: str | bytes) -> bool:
        _keep: list[_t.Any] = []
        _r: _t.Any = _f_fusabi_registry_contains(self._use(), _cstring(name, "name"))
        _reraise(self._raised)
        _result: bool = _r
        return _result

    def count(self) -> int:
        _r: _t.Any = _f_fusabi_registry_count(self._use())
        _reraise(self._raised)
        _result: int = _r
        return _result

    def name(self, index: int) -> str | None:
        """Names in alphabetical order; NULL behind the last. What they point to is valid as long as the registry."""
        if not 0 <= (index := _index(index)) <= 4294967295:
            _outside("index", index, 0, 4294967295)
        _r: _t.Any = _f_fusabi_registry_name(self._use(), index)
        _reraise(self._raised)
        _result: str | None = _decoded_or_none(_r)
        return _result

    def info(self, name: str | bytes) -> NativeInfo:
        """What the record points to is valid as long as the registry."""
        _keep: list[_t.Any] = []
        _o2 = NativeInfo()
        _st: int = _f_fusabi_registry_info(self._use(), _cstring(name, "name"), _c.byref(_o2))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "fusabi_registry_info")
        _result: NativeInfo = _o2
        return _result


class Machine(_Handle):
    __slots__ = ()

    def _release(self, address: int) -> None:
        _f_fusabi_machine_free(address)

    @staticmethod
    def new(options: Options | None, registry: Registry | None) -> Machine:
        """NULL options are the defaults, a NULL registry is one of its own with the standard library."""
        _keep: list[_t.Any] = []
        _o2 = _c.c_void_p()
        _o3 = Error()
        _st: int = _f_fusabi_machine_new(None if options is None else _c.addressof(_record(options, Options, "options", _keep)), None if registry is None else _record(registry, Registry, "registry")._use(), _c.byref(_o2), _c.byref(_o3))
        if _st:
            _check_Status(_st, "fusabi_machine_new", _detail(_o3))
        _result: Machine = Machine._adopt(_o2.value, True, None)
        return _result

    def options(self) -> Options:
        _o1 = Options()
        _f_fusabi_machine_options(self._use(), _c.byref(_o1))
        _reraise(self._raised)
        _result: Options = _o1
        return _result

    def set_capabilities(self, capabilities: Capability | int) -> None:
        """Other capabilities; also for what runs."""
        if not 0 <= (capabilities := _index(capabilities)) <= 4294967295:
            _outside("capabilities", capabilities, 0, 4294967295)
        _f_fusabi_machine_set_capabilities(self._use(), capabilities)
        _reraise(self._raised)

    def set_fuel(self, fuel: int) -> None:
        """Fuel of the runs that come."""
        if not 0 <= (fuel := _index(fuel)) <= 18446744073709551615:
            _outside("fuel", fuel, 0, 18446744073709551615)
        _f_fusabi_machine_set_fuel(self._use(), fuel)
        _reraise(self._raised)

    def tier(self) -> str:
        """What runs code: \"threaded\", \"loop\" or \"stepper\"."""
        _r: _t.Any = _f_fusabi_machine_tier(self._use())
        _reraise(self._raised)
        if _r is None:
            _null("fusabi_machine_tier")
        _result: str = _decoded(_r)
        return _result

    def load(self, module: Module) -> None:
        """Links a module: finds its imports in the registry, and whether it may call them. It takes the place of the one
        before; what failed leaves that.
        """
        _keep: list[_t.Any] = []
        _o2 = Error()
        _st: int = _f_fusabi_machine_load(self._use(), _record(module, Module, "module")._use(), _c.byref(_o2))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "fusabi_machine_load", _detail(_o2))

    def loaded(self) -> Module | None:
        """The module that is loaded; NULL when none is. It belongs to the machine."""
        _r: _t.Any = _f_fusabi_machine_loaded(self._use())
        _reraise(self._raised)
        _result: Module | None = _maybe(lambda a: Module._adopt(a, False, self), _r)
        return _result

    def execute(self, args_: _t.Sequence[Value] | None) -> Value:
        """Runs the entry function of the module that is loaded."""
        _p1, _n1, _k1 = (None, 0, None) if args_ is None else _elements(args_, Value, lambda e, k: _record(e, Value, "args_", k), "args_")
        _as_int(_n1, 0, 4294967295, "length of args_")
        _o3 = Value()
        _o4 = Error()
        _st: int = _f_fusabi_machine_execute(self._use(), _p1, _n1, _c.byref(_o3), _c.byref(_o4))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "fusabi_machine_execute", _detail(_o4))
        _result: Value = _o3
        return _result

    def call(self, function: int, args_: _t.Sequence[Value] | None) -> Value:
        """Runs a function of the module, from outside or inside of natives."""
        _p2, _n2, _k2 = (None, 0, None) if args_ is None else _elements(args_, Value, lambda e, k: _record(e, Value, "args_", k), "args_")
        if not 0 <= (function := _index(function)) <= 4294967295:
            _outside("function", function, 0, 4294967295)
        _as_int(_n2, 0, 4294967295, "length of args_")
        _o4 = Value()
        _o5 = Error()
        _st: int = _f_fusabi_machine_call(self._use(), function, _p2, _n2, _c.byref(_o4), _c.byref(_o5))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "fusabi_machine_call", _detail(_o5))
        _result: Value = _o4
        return _result

    def start(self, function: int, args_: _t.Sequence[Value] | None) -> None:
        """Begins a run that resume makes in steps."""
        _p2, _n2, _k2 = (None, 0, None) if args_ is None else _elements(args_, Value, lambda e, k: _record(e, Value, "args_", k), "args_")
        if not 0 <= (function := _index(function)) <= 4294967295:
            _outside("function", function, 0, 4294967295)
        _as_int(_n2, 0, 4294967295, "length of args_")
        _o4 = Error()
        _st: int = _f_fusabi_machine_start(self._use(), function, _p2, _n2, _c.byref(_o4))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "fusabi_machine_start", _detail(_o4))

    def resume(self, budget: int) -> tuple[RunState | int, Value]:
        """Runs on for at most `budget` instructions, 0 for any number."""
        if not 0 <= (budget := _index(budget)) <= 18446744073709551615:
            _outside("budget", budget, 0, 18446744073709551615)
        _o2 = _c.c_int()
        _o3 = Value()
        _o4 = Error()
        _st: int = _f_fusabi_machine_resume(self._use(), budget, _c.byref(_o2), _c.byref(_o3), _c.byref(_o4))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "fusabi_machine_resume", _detail(_o4))
        return _member(RunState, _o2.value), _o3

    def stop(self) -> None:
        """Gives up the run that was started. Inside natives it does nothing."""
        _f_fusabi_machine_stop(self._use())
        _reraise(self._raised)

    def interrupt(self) -> None:
        """Ends what runs, or what was started, from any thread, with FUSABI_ERROR_INTERRUPTED. When there is neither it does
        nothing: what begins later is not ended.
        """
        _f_fusabi_machine_interrupt(self._use())
        _reraise(self._raised)

    def set_output(self, output: _t.Callable[[int, int], None] | None) -> None:
        """Where print writes; NULL: standard output."""
        _k1 = _callback_OutputFn(output, self._raised, "output")
        _f_fusabi_machine_set_output(self._use(), _k1, None)
        _hold(self._keep, "fusabi_machine_set_output.output", _k1, True)
        _reraise(self._raised)

    def set_trace(self, trace: _t.Callable[[Machine, TraceStep], int] | None) -> None:
        """Called before every instruction; NULL ends it. The program runs as it stands, and slowly."""
        _k1 = _callback_TraceFn(trace, self._raised, "trace")
        _f_fusabi_machine_set_trace(self._use(), _k1, None)
        _hold(self._keep, "fusabi_machine_set_trace.trace", _k1, True)
        _reraise(self._raised)

    def text(self, value: Value) -> str:
        """A value as print shows it, without a newline. Valid until the machine is used again."""
        _keep: list[_t.Any] = []
        _r: _t.Any = _f_fusabi_machine_text(self._use(), _record(value, Value, "value", _keep))
        _reraise(self._raised)
        _result: str = _text(_r)
        return _result

    def error_frame(self, index: int) -> Frame:
        """The trace of the last error: its line `index`, 0 the innermost; INVALID_ARGUMENT behind the last."""
        if not 0 <= (index := _index(index)) <= 4294967295:
            _outside("index", index, 0, 4294967295)
        _o2 = Frame()
        _st: int = _f_fusabi_machine_error_frame(self._use(), index, _c.byref(_o2))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "fusabi_machine_error_frame")
        _result: Frame = _o2
        return _result

    def stats(self) -> Stats:
        _o1 = Stats()
        _st: int = _f_fusabi_machine_stats(self._use(), _c.byref(_o1))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "fusabi_machine_stats")
        _result: Stats = _o1
        return _result

    def collect(self) -> None:
        """Collects what nobody can reach any more."""
        _st: int = _f_fusabi_machine_collect(self._use())
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "fusabi_machine_collect")


class Blob(_Handle):
    """Bytes that a call made."""
    __slots__ = ()

    def _release(self, address: int) -> None:
        _f_fusabi_blob_free(address)

    def bytes_(self) -> bytes:
        _r: _t.Any = _f_fusabi_blob_bytes(self._use())
        _result: bytes = _blob(_r)
        return _result


def abi_version() -> int:
    _r: int = _f_fusabi_abi_version()
    return _r


def status_name(status: Status | int) -> str:
    """\"OK\", \"RUNTIME_ERROR\" and so on."""
    if not -2147483648 <= (status := _index(status)) <= 2147483647:
        _outside("status", status, -2147483648, 2147483647)
    _r: _t.Any = _f_fusabi_status_name(status)
    if _r is None:
        _null("fusabi_status_name")
    _result: str = _decoded(_r)
    return _result


def error_name(code: ErrorCode | int) -> str:
    """\"stack_overflow\" and so on."""
    if not 0 <= (code := _index(code)) <= 4294967295:
        _outside("code", code, 0, 4294967295)
    _r: _t.Any = _f_fusabi_error_name(code)
    if _r is None:
        _null("fusabi_error_name")
    _result: str = _decoded(_r)
    return _result


def type_name(type: Type) -> str:
    """\"I32\" and so on; \"?\" of what is none."""
    _keep: list[_t.Any] = []
    _r: _t.Any = _f_fusabi_type_name(_as_member(Type, type))
    if _r is None:
        _null("fusabi_type_name")
    _result: str = _decoded(_r)
    return _result


def capability_of(permission: str | bytes) -> int:
    """The bit that a permission of the original's names needs: file_read and file_write, network_connect and network_bind,
    process_spawn, env_read and env_write, and the names of the bits; 0 of others, which nobody has.
    """
    _keep: list[_t.Any] = []
    _r: int = _f_fusabi_capability_of(_cstring(permission, "permission"))
    return _r


def options_init() -> Options:
    _o0 = Options()
    _f_fusabi_options_init(_c.byref(_o0))
    _result: Options = _o0
    return _result


def make_unit() -> Value:
    _r: Value = _f_fusabi_make_unit()
    return _r


def make_bool(value: int) -> Value:
    if not -2147483648 <= (value := _index(value)) <= 2147483647:
        _outside("value", value, -2147483648, 2147483647)
    _r: Value = _f_fusabi_make_bool(value)
    return _r


def make_i32(value: int) -> Value:
    if not -2147483648 <= (value := _index(value)) <= 2147483647:
        _outside("value", value, -2147483648, 2147483647)
    _r: Value = _f_fusabi_make_i32(value)
    return _r


def make_i64(value: int) -> Value:
    if not -9223372036854775808 <= (value := _index(value)) <= 9223372036854775807:
        _outside("value", value, -9223372036854775808, 9223372036854775807)
    _r: Value = _f_fusabi_make_i64(value)
    return _r


def make_f32(value: float) -> Value:
    _r: Value = _f_fusabi_make_f32(value)
    return _r


def make_f64(value: float) -> Value:
    _r: Value = _f_fusabi_make_f64(value)
    return _r


def make_char(value: int) -> Value:
    """A Unicode scalar; others are refused where the value is used."""
    if not 0 <= (value := _index(value)) <= 4294967295:
        _outside("value", value, 0, 4294967295)
    _r: Value = _f_fusabi_make_char(value)
    return _r


def make_obj(obj: Obj | None) -> Value:
    _keep: list[_t.Any] = []
    _r: Value = _f_fusabi_make_obj(None if obj is None else _record(obj, Obj, "obj").address)
    return _r


def value_type(value: Value) -> Type:
    """ANY of what is no value."""
    _keep: list[_t.Any] = []
    _r: _t.Any = _f_fusabi_value_type(_record(value, Value, "value", _keep))
    _result: Type = Type(_r)
    return _result


def as_bool(value: Value) -> int:
    """These look at no kind."""
    _keep: list[_t.Any] = []
    _r: int = _f_fusabi_as_bool(_record(value, Value, "value", _keep))
    return _r


def as_i32(value: Value) -> int:
    _keep: list[_t.Any] = []
    _r: int = _f_fusabi_as_i32(_record(value, Value, "value", _keep))
    return _r


def as_i64(value: Value) -> int:
    _keep: list[_t.Any] = []
    _r: int = _f_fusabi_as_i64(_record(value, Value, "value", _keep))
    return _r


def as_f32(value: Value) -> float:
    _keep: list[_t.Any] = []
    _r: float = _f_fusabi_as_f32(_record(value, Value, "value", _keep))
    return _r


def as_f64(value: Value) -> float:
    _keep: list[_t.Any] = []
    _r: float = _f_fusabi_as_f64(_record(value, Value, "value", _keep))
    return _r


def as_char(value: Value) -> int:
    _keep: list[_t.Any] = []
    _r: int = _f_fusabi_as_char(_record(value, Value, "value", _keep))
    return _r


def as_obj(value: Value) -> Obj | None:
    _keep: list[_t.Any] = []
    _r: _t.Any = _f_fusabi_as_obj(_record(value, Value, "value", _keep))
    _result: Obj | None = _maybe(Obj, _r)
    return _result


def obj_retain(obj: Obj | None) -> Obj | None:
    """Keeps an object; each retain needs its release. NULL does nothing."""
    _keep: list[_t.Any] = []
    _r: _t.Any = _f_fusabi_obj_retain(None if obj is None else _record(obj, Obj, "obj").address)
    _result: Obj | None = _maybe(Obj, _r)
    return _result


def obj_release(obj: Obj | None) -> None:
    _keep: list[_t.Any] = []
    _f_fusabi_obj_release(None if obj is None else _record(obj, Obj, "obj").address)


def string_new(machine: Machine, text: int | _Buffer | None, length: int) -> Obj | None:
    """A String of the machine's, copied; it must be UTF-8. NULL when it is not, or there is no memory for it."""
    _keep: list[_t.Any] = []
    if not 0 <= (length := _index(length)) <= 18446744073709551615:
        _outside("length", length, 0, 18446744073709551615)
    _r: _t.Any = _f_fusabi_string_new(_record(machine, Machine, "machine")._use(), None if text is None else _pointer(text, _keep, "text"), length)
    _result: Obj | None = _maybe(Obj, _r)
    return _result


def string_data(obj: Obj) -> int | None:
    """The bytes, behind them a NUL; NULL when it is no String."""
    _keep: list[_t.Any] = []
    _r: int | None = _f_fusabi_string_data(_record(obj, Obj, "obj").address)
    return _r


def string_len(obj: Obj) -> int:
    _keep: list[_t.Any] = []
    _r: int = _f_fusabi_string_len(_record(obj, Obj, "obj").address)
    return _r


def array_new(machine: Machine, length: int) -> Obj | None:
    """An Array of Units."""
    _keep: list[_t.Any] = []
    if not 0 <= (length := _index(length)) <= 18446744073709551615:
        _outside("length", length, 0, 18446744073709551615)
    _r: _t.Any = _f_fusabi_array_new(_record(machine, Machine, "machine")._use(), length)
    _result: Obj | None = _maybe(Obj, _r)
    return _result


def array_len(obj: Obj) -> int:
    _keep: list[_t.Any] = []
    _r: int = _f_fusabi_array_len(_record(obj, Obj, "obj").address)
    return _r


def array_get(obj: Obj, index: int) -> Value:
    _keep: list[_t.Any] = []
    if not 0 <= (index := _index(index)) <= 18446744073709551615:
        _outside("index", index, 0, 18446744073709551615)
    _o2 = Value()
    _st: int = _f_fusabi_array_get(_record(obj, Obj, "obj").address, index, _c.byref(_o2))
    if _st:
        _check_Status(_st, "fusabi_array_get")
    _result: Value = _o2
    return _result


def array_set(obj: Obj, index: int, value: Value) -> None:
    _keep: list[_t.Any] = []
    if not 0 <= (index := _index(index)) <= 18446744073709551615:
        _outside("index", index, 0, 18446744073709551615)
    _st: int = _f_fusabi_array_set(_record(obj, Obj, "obj").address, index, _record(value, Value, "value", _keep))
    if _st:
        _check_Status(_st, "fusabi_array_set")


def array_push(obj: Obj, value: Value) -> None:
    _keep: list[_t.Any] = []
    _st: int = _f_fusabi_array_push(_record(obj, Obj, "obj").address, _record(value, Value, "value", _keep))
    if _st:
        _check_Status(_st, "fusabi_array_push")


def native_user_data(ctx: NativeCtx) -> int | None:
    _keep: list[_t.Any] = []
    _r: int | None = _f_fusabi_native_user_data(_record(ctx, NativeCtx, "ctx").address)
    return _r


def native_set_error(ctx: NativeCtx, code: int, message: str | bytes | None) -> None:
    """What FUSABI_NATIVE_ERROR will say; `code` is the native's own or an ErrorCode. The text is copied."""
    _keep: list[_t.Any] = []
    if not 0 <= (code := _index(code)) <= 4294967295:
        _outside("code", code, 0, 4294967295)
    _f_fusabi_native_set_error(_record(ctx, NativeCtx, "ctx").address, code, None if message is None else _cstring(message, "message"))


def native_machine(ctx: NativeCtx) -> Machine:
    _keep: list[_t.Any] = []
    _r: _t.Any = _f_fusabi_native_machine(_record(ctx, NativeCtx, "ctx").address)
    if _r is None:
        _null("fusabi_native_machine")
    _result: Machine = Machine._adopt(_r, False, None)
    return _result


def native_name(ctx: NativeCtx) -> str:
    _keep: list[_t.Any] = []
    _r: _t.Any = _f_fusabi_native_name(_record(ctx, NativeCtx, "ctx").address)
    if _r is None:
        _null("fusabi_native_name")
    _result: str = _decoded(_r)
    return _result


_SCHEMA = (
    '{"abi":1,"package":"abut.fusabi","version":"0.1.0","doc":"The Fusabi machine: strictly typed plugins from strangers, in a sandbox.\\n\\nA module (`fusabi_module`, a `.fzb` file) never changes; machines and threads share it. A registry\\n(`fusabi_registry`) holds the host\'s functions, each with what it asks for; machines share it too. A machine\\n(`fusabi_machine`) runs modules, one after another, within its limits and capabilities; it belongs to one thread at\\na time, and two machines share nothing that either can change.\\n\\nObjects (`fusabi_obj`: strings and arrays) belong to the machine that made them. One that a function returns is\\nvalid until the native returns that asked for it; outside of natives, until the machine runs next.\\n`fusabi_obj_retain` keeps it until `fusabi_obj_release`, at most as long as the machine. Nothing moves.","prefix":"fusabi_","library":"abut","model":{"ptr":8,"endian":"little","target":"x86_64-unknown-linux-gnu"},"api":"sha256-64:ece82d9846623fd7",'
    '"uses":[],'
    '"types":['
    '{"name":"Status","c":"fusabi_status","kind":"status","size":4,"align":4,"layout":"sha256-64:e7ec0c0bfc479795","repr":"c_int","open":true,"cprefix":"FUSABI_STATUS_","values":[{"name":"ok","value":0,"c":"FUSABI_STATUS_OK"},{"name":"invalid_module","value":1,"raises":"ValueError","c":"FUSABI_STATUS_INVALID_MODULE","doc":"the bytes are no module, or its code breaks the rules"},{"name":"runtime_error","value":2,"raises":"RuntimeError","c":"FUSABI_STATUS_RUNTIME_ERROR","doc":"the program, or a native of it, failed"},{"name":"oom","value":3,"raises":"MemoryError","c":"FUSABI_STATUS_OOM","doc":"out of memory, or of what the machine may have"},{"name":"invalid_argument","value":4,"raises":"ValueError","c":"FUSABI_STATUS_INVALID_ARGUMENT","doc":"the caller broke the contract of the call"},{"name":"internal_error","value":5,"raises":"RuntimeError","c":"FUSABI_STATUS_INTERNAL_ERROR"}],"doc":"How a call went.","names":{"c":"fusabi_status"}},'
    '{"name":"ErrorCode","c":"fusabi_error_code","kind":"enum","size":4,"align":4,"layout":"sha256-64:aeed3f4cd81e4f1d","repr":"u32","open":true,"cprefix":"FUSABI_ERROR_","values":[{"name":"none","value":0,"c":"FUSABI_ERROR_NONE"},{"name":"stack_overflow","value":1,"c":"FUSABI_ERROR_STACK_OVERFLOW","doc":"more values on the stack, or more calls in each other, than the options allow"},{"name":"stack_underflow","value":2,"c":"FUSABI_ERROR_STACK_UNDERFLOW"},{"name":"divide_by_zero","value":3,"c":"FUSABI_ERROR_DIVIDE_BY_ZERO","doc":"of integers"},{"name":"type_mismatch","value":4,"c":"FUSABI_ERROR_TYPE_MISMATCH"},{"name":"invalid_opcode","value":5,"c":"FUSABI_ERROR_INVALID_OPCODE"},{"name":"memory_limit","value":6,"c":"FUSABI_ERROR_MEMORY_LIMIT","doc":"all objects together are larger than the options allow"},{"name":"native_not_found","value":7,"c":"FUSABI_ERROR_NATIVE_NOT_FOUND","doc":"the registry has no function of an import\'s name"},{"name":"native_failed","value":8,"c":"FUSABI_ERROR_NATIVE_FAILED"},{"name":"bad_constant","value":9,"c":"FUSABI_ERROR_BAD_CONSTANT"},{"name":"bad_local","value":10,"c":"FUSABI_ERROR_BAD_LOCAL"},{"name":"bad_function","value":11,"c":"FUSABI_ERROR_BAD_FUNCTION"},{"name":"bad_import","value":12,"c":"FUSABI_ERROR_BAD_IMPORT"},{"name":"bad_jump","value":13,"c":"FUSABI_ERROR_BAD_JUMP","doc":"out of the code, or into an instruction"},{"name":"end_of_code","value":14,"c":"FUSABI_ERROR_END_OF_CODE","doc":"the code does not end with ret, jump or halt, or an operand is cut off"},{"name":"index_range","value":15,"c":"FUSABI_ERROR_INDEX_RANGE","doc":"no such element, byte or character"},{"name":"instruction_limit","value":16,"c":"FUSABI_ERROR_INSTRUCTION_LIMIT","doc":"the fuel is used up"},{"name":"call_depth","value":17,"c":"FUSABI_ERROR_CALL_DEPTH","doc":"too many runs inside of natives of runs"},{"name":"permission","value":18,"c":"FUSABI_ERROR_PERMISSION","doc":"a function needs a capability that the machine does not have"},{"name":"not_callable","value":19,"c":"FUSABI_ERROR_NOT_CALLABLE"},{"name":"arity","value":20,"c":"FUSABI_ERROR_ARITY","doc":"a wrong number of arguments"},{"name":"interrupted","value":21,"c":"FUSABI_ERROR_INTERRUPTED"},{"name":"bad_value","value":22,"c":"FUSABI_ERROR_BAD_VALUE","doc":"a native handed out something that is no value"},{"name":"bad_option","value":26,"c":"FUSABI_ERROR_BAD_OPTION"},{"name":"bad_format","value":27,"c":"FUSABI_ERROR_BAD_FORMAT","doc":"the bytes are damaged: a section, an offset, a hash"},{"name":"busy","value":28,"c":"FUSABI_ERROR_BUSY","doc":"the machine is running"},{"name":"allocation_too_large","value":29,"c":"FUSABI_ERROR_ALLOCATION_TOO_LARGE","doc":"one object is larger than the options allow"},{"name":"bad_magic","value":30,"c":"FUSABI_ERROR_BAD_MAGIC"},{"name":"bad_version","value":31,"c":"FUSABI_ERROR_BAD_VERSION"},{"name":"too_large","value":32,"c":"FUSABI_ERROR_TOO_LARGE","doc":"too many constants, functions or imports; a name or a function is too long"},{"name":"bad_entry","value":33,"c":"FUSABI_ERROR_BAD_ENTRY","doc":"the entry point is no function"}],"doc":"What went wrong: `fusabi_error.code`.","names":{"c":"fusabi_error_code"}},'
    '{"name":"Error","c":"fusabi_error","kind":"record","size":32,"align":8,"layout":"sha256-64:b2abcf3681e33221","fields":[{"name":"status","type":"Status","offset":0,"size":4,"align":4,"c":"status"},{"name":"code","type":"ErrorCode","offset":4,"size":4,"align":4,"c":"code"},{"name":"message","type":{"type":"cstr","nullable":true},"offset":8,"size":8,"align":8,"c":"message"},{"name":"function","type":"i32","offset":16,"size":4,"align":4,"c":"function","doc":"the number of the function in the module; -1 when it is about none"},{"name":"offset","type":"u32","offset":20,"size":4,"align":4,"c":"offset","doc":"in its code, or in the file when it is about no function"},{"name":"line","type":"u32","offset":24,"size":4,"align":4,"c":"line","doc":"of the source; 0 when it is unknown"},{"name":"_reserved0","type":"u32","offset":28,"size":4,"align":4,"c":"_reserved0","reserved":true,"hidden":true}],"doc":"Why a call failed. `message` belongs to the machine, or for calls without one to the calling thread, and is valid\\nuntil the next call there that fails.","names":{"c":"fusabi_error"}},'
    '{"name":"Type","c":"fusabi_type","kind":"enum","size":1,"align":1,"layout":"sha256-64:43b4d5f500b267a6","repr":"u8","cprefix":"FUSABI_TYPE_","values":[{"name":"unit","value":0,"c":"FUSABI_TYPE_UNIT"},{"name":"bool","value":1,"c":"FUSABI_TYPE_BOOL"},{"name":"i32","value":2,"c":"FUSABI_TYPE_I32"},{"name":"i64","value":3,"c":"FUSABI_TYPE_I64"},{"name":"f32","value":4,"c":"FUSABI_TYPE_F32"},{"name":"f64","value":5,"c":"FUSABI_TYPE_F64"},{"name":"char","value":6,"c":"FUSABI_TYPE_CHAR"},{"name":"string","value":7,"c":"FUSABI_TYPE_STRING"},{"name":"array","value":8,"c":"FUSABI_TYPE_ARRAY"},{"name":"any","value":255,"c":"FUSABI_TYPE_ANY","doc":"in signatures: of whatever type"}],"doc":"The types of values, in the order of the original.","names":{"c":"fusabi_type"}},'
    '{"name":"Obj","c":"fusabi_obj","kind":"opaque","size":0,"align":1,"layout":"sha256-64:b7b570b324e953d1","names":{"c":"fusabi_obj"}},'
    '{"name":"Kind","c":"fusabi_kind","kind":"enum","size":4,"align":4,"layout":"sha256-64:aeed3f4cd81e4f1d","repr":"u32","cprefix":"FUSABI_KIND_","values":[{"name":"f64","value":0,"c":"FUSABI_KIND_F64"},{"name":"bool","value":1,"c":"FUSABI_KIND_BOOL"},{"name":"unit","value":2,"c":"FUSABI_KIND_UNIT"},{"name":"obj","value":3,"c":"FUSABI_KIND_OBJ"},{"name":"i32","value":16,"c":"FUSABI_KIND_I32"},{"name":"i64","value":17,"c":"FUSABI_KIND_I64"},{"name":"f32","value":18,"c":"FUSABI_KIND_F32"},{"name":"char","value":19,"c":"FUSABI_KIND_CHAR"}],"doc":"What a value is; the first four are those of every machine of Abut, so natives can be shared. An object is a String\\nor an Array.","names":{"c":"fusabi_kind"}},'
    '{"name":"Value","c":"fusabi_value","kind":"record","size":16,"align":8,"layout":"sha256-64:799c149b80e894d2","fields":[{"name":"kind","type":"Kind","offset":0,"size":4,"align":4,"c":"kind"},{"name":"aux","type":"u32","offset":4,"size":4,"align":4,"c":"aux"},{"name":"bits","type":"u64","offset":8,"size":8,"align":8,"c":"bits"}],"doc":"A value: 16 bytes. What `kind` does not name is not looked at. An I32 is sign-extended to all 64 bits.","names":{"c":"fusabi_value"}},'
    '{"name":"Builder","c":"fusabi_builder","kind":"handle","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","drop":"Builder.free","threads":"confined","names":{"c":"fusabi_builder"}},'
    '{"name":"Module","c":"fusabi_module","kind":"handle","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","drop":"Module.free","threads":"shared","names":{"c":"fusabi_module"}},'
    '{"name":"Registry","c":"fusabi_registry","kind":"handle","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","drop":"Registry.free","threads":"shared","names":{"c":"fusabi_registry"}},'
    '{"name":"Machine","c":"fusabi_machine","kind":"handle","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","drop":"Machine.free","threads":"confined","names":{"c":"fusabi_machine"}},'
    '{"name":"Blob","c":"fusabi_blob","kind":"handle","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","drop":"Blob.free","threads":"shared","doc":"Bytes that a call made.","names":{"c":"fusabi_blob"}},'
    '{"name":"NativeCtx","c":"fusabi_native_ctx","kind":"opaque","size":0,"align":1,"layout":"sha256-64:b7b570b324e953d1","names":{"c":"fusabi_native_ctx"}},'
    '{"name":"NativeStatus","c":"fusabi_native_status","kind":"enum","size":4,"align":4,"layout":"sha256-64:e7ec0c0bfc479795","repr":"c_int","cprefix":"FUSABI_NATIVE_","values":[{"name":"ok","value":0,"c":"FUSABI_NATIVE_OK"},{"name":"error","value":1,"c":"FUSABI_NATIVE_ERROR"}],"names":{"c":"fusabi_native_status"}},'
    '{"name":"NativeFn","c":"fusabi_native_fn","kind":"callback","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","params":[{"name":"arg_count","type":"c_int"},{"name":"args","type":{"pointer":"Value","const":true}},{"name":"result","type":{"pointer":"Value"}},{"name":"ctx","type":{"pointer":"NativeCtx"}}],"returns":"NativeStatus","doc":"A native function. `args` may be read as long as it runs; `result` is Unit until it is written. Types and number of\\nthe arguments are those that it was registered with. `FUSABI_NATIVE_ERROR` ends the program;\\nfusabi_native_set_error says why.","names":{"c":"fusabi_native_fn"}},'
    '{"name":"OutputFn","c":"fusabi_output_fn","kind":"callback","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","params":[{"name":"text","type":{"pointer":"c_char","const":true}},{"name":"length","type":"usize"},{"name":"user_data","type":{"pointer":"void"},"userdata":true}],"doc":"Takes what the program prints, each piece once; there is no newline but those in the text.","names":{"c":"fusabi_output_fn"}},'
    '{"name":"Options","c":"fusabi_options","kind":"record","size":48,"align":8,"layout":"sha256-64:27bcff0555c627c1","fields":[{"name":"size","type":"u32","offset":0,"size":4,"align":4,"c":"size","doc":"of this record"},{"name":"stack_max","type":"u32","offset":4,"size":4,"align":4,"c":"stack_max","doc":"values on the stack"},{"name":"frames_max","type":"u32","offset":8,"size":4,"align":4,"c":"frames_max","doc":"calls in each other"},{"name":"depth_max","type":"u32","offset":12,"size":4,"align":4,"c":"depth_max","doc":"runs inside of natives of runs"},{"name":"memory_max","type":"u64","offset":16,"size":8,"align":8,"c":"memory_max","doc":"bytes of all objects"},{"name":"allocation_max","type":"u64","offset":24,"size":8,"align":8,"c":"allocation_max","doc":"bytes of one object"},{"name":"fuel","type":"u64","offset":32,"size":8,"align":8,"c":"fuel","doc":"instructions of a run; 0: any number"},{"name":"capabilities","type":"Capability","offset":40,"size":4,"align":4,"c":"capabilities","doc":"what functions may be called"},{"name":"engine","type":"Engine","offset":44,"size":4,"align":4,"c":"engine"}],"doc":"What a machine may have and how it runs. `fusabi_options_init` fills in the defaults.","names":{"c":"fusabi_options"}},'
    '{"name":"Engine","c":"fusabi_engine","kind":"enum","size":4,"align":4,"layout":"sha256-64:aeed3f4cd81e4f1d","repr":"u32","cprefix":"FUSABI_ENGINE_","values":[{"name":"auto","value":0,"c":"FUSABI_ENGINE_AUTO"},{"name":"threaded","value":1,"c":"FUSABI_ENGINE_THREADED","doc":"register code, handlers that jump to each other"},{"name":"loop","value":2,"c":"FUSABI_ENGINE_LOOP","doc":"register code in a portable loop"},{"name":"stepper","value":3,"c":"FUSABI_ENGINE_STEPPER","doc":"the bytecode as it stands"}],"doc":"What runs code.","names":{"c":"fusabi_engine"}},'
    '{"name":"Capability","c":"fusabi_capability","kind":"flags","size":4,"align":4,"layout":"sha256-64:aeed3f4cd81e4f1d","repr":"u32","open":true,"cprefix":"FUSABI_CAPABILITY_","values":[{"name":"file_io","value":1,"bit":0,"c":"FUSABI_CAPABILITY_FILE_IO"},{"name":"network","value":2,"bit":1,"c":"FUSABI_CAPABILITY_NETWORK"},{"name":"process_spawn","value":4,"bit":2,"c":"FUSABI_CAPABILITY_PROCESS_SPAWN"},{"name":"env_access","value":8,"bit":3,"c":"FUSABI_CAPABILITY_ENV_ACCESS"}],"doc":"What a host function does that a plugin may not be trusted with.","names":{"c":"fusabi_capability"}},'
    '{"name":"NativeInfo","c":"fusabi_native_info","kind":"record","size":32,"align":8,"layout":"sha256-64:8729096ca351174b","fields":[{"name":"size","type":"u32","offset":0,"size":4,"align":4,"c":"size","doc":"of this record"},{"name":"capability","type":"Capability","offset":4,"size":4,"align":4,"c":"capability","doc":"machines must have it"},{"name":"params","type":{"pointer":"Type","const":true,"nullable":true},"offset":8,"size":8,"align":8,"c":"params","doc":"NULL when param_count is ANY_COUNT"},{"name":"param_count","type":"u32","offset":16,"size":4,"align":4,"c":"param_count","doc":"or ANY_COUNT"},{"name":"result","type":"Type","offset":20,"size":1,"align":1,"c":"result"},{"name":"_reserved0","type":{"array":"u8","count":3},"offset":21,"size":3,"align":1,"c":"_reserved0","reserved":true,"hidden":true},{"name":"description","type":{"type":"cstr","nullable":true},"offset":24,"size":8,"align":8,"c":"description"}],"doc":"What a function of the registry asks for.","names":{"c":"fusabi_native_info"}},'
    '{"name":"FunctionInfo","c":"fusabi_function_info","kind":"record","size":48,"align":8,"layout":"sha256-64:1a4cbf4c66f3af58","fields":[{"name":"name","type":"str","offset":0,"size":16,"align":8,"c":"name"},{"name":"params","type":{"pointer":"Type","const":true,"nullable":true},"offset":16,"size":8,"align":8,"c":"params"},{"name":"param_count","type":"u32","offset":24,"size":4,"align":4,"c":"param_count"},{"name":"locals","type":"u32","offset":28,"size":4,"align":4,"c":"locals","doc":"with the parameters"},{"name":"code_offset","type":"u64","offset":32,"size":8,"align":8,"c":"code_offset","doc":"in the file"},{"name":"code_size","type":"u32","offset":40,"size":4,"align":4,"c":"code_size"},{"name":"result","type":"Type","offset":44,"size":1,"align":1,"c":"result"},{"name":"is_verified","type":"bool","offset":45,"size":1,"align":1,"c":"is_verified"},{"name":"_reserved0","type":{"array":"u8","count":2},"offset":46,"size":2,"align":1,"c":"_reserved0","reserved":true,"hidden":true}],"doc":"A function of a module.","names":{"c":"fusabi_function_info"}},'
    '{"name":"ImportInfo","c":"fusabi_import_info","kind":"record","size":40,"align":8,"layout":"sha256-64:cb93ef6146200974","fields":[{"name":"name","type":"str","offset":0,"size":16,"align":8,"c":"name"},{"name":"params","type":{"pointer":"Type","const":true,"nullable":true},"offset":16,"size":8,"align":8,"c":"params"},{"name":"param_count","type":"u32","offset":24,"size":4,"align":4,"c":"param_count","doc":"or ANY_COUNT"},{"name":"result","type":"Type","offset":28,"size":1,"align":1,"c":"result"},{"name":"_reserved0","type":{"array":"u8","count":3},"offset":29,"size":3,"align":1,"c":"_reserved0","reserved":true,"hidden":true},{"name":"hash","type":"u64","offset":32,"size":8,"align":8,"c":"hash","doc":"of the signature"}],"doc":"A function that a module wants of its host.","names":{"c":"fusabi_import_info"}},'
    '{"name":"Frame","c":"fusabi_frame","kind":"record","size":24,"align":8,"layout":"sha256-64:0e4650fad033e0b9","fields":[{"name":"name","type":"cstr","offset":0,"size":8,"align":8,"c":"name","doc":"of the function, or of a native"},{"name":"function","type":"i32","offset":8,"size":4,"align":4,"c":"function","doc":"its number in the module; -1 of a native"},{"name":"offset","type":"u32","offset":12,"size":4,"align":4,"c":"offset","doc":"in its code"},{"name":"line","type":"u32","offset":16,"size":4,"align":4,"c":"line","doc":"0 when it is unknown"},{"name":"_reserved0","type":"u32","offset":20,"size":4,"align":4,"c":"_reserved0","reserved":true,"hidden":true}],"doc":"One line of the trace of an error, the innermost first.","names":{"c":"fusabi_frame"}},'
    '{"name":"Stats","c":"fusabi_stats","kind":"record","size":80,"align":8,"layout":"sha256-64:91708fc3b881fd99","fields":[{"name":"size","type":"u32","offset":0,"size":4,"align":4,"c":"size","doc":"of this record"},{"name":"max_stack_depth","type":"u32","offset":4,"size":4,"align":4,"c":"max_stack_depth","doc":"the most values that were on the stack, or that the functions in it can have there"},{"name":"max_call_depth","type":"u32","offset":8,"size":4,"align":4,"c":"max_call_depth"},{"name":"_reserved0","type":"u32","offset":12,"size":4,"align":4,"c":"_reserved0","reserved":true,"hidden":true},{"name":"instructions","type":"u64","offset":16,"size":8,"align":8,"c":"instructions","doc":"of the last run, executed"},{"name":"ffi_calls","type":"u64","offset":24,"size":8,"align":8,"c":"ffi_calls","doc":"of the last run"},{"name":"executions","type":"u64","offset":32,"size":8,"align":8,"c":"executions"},{"name":"memory_used","type":"u64","offset":40,"size":8,"align":8,"c":"memory_used","doc":"bytes that the machine has from the system for objects now"},{"name":"memory_peak","type":"u64","offset":48,"size":8,"align":8,"c":"memory_peak"},{"name":"memory_live","type":"u64","offset":56,"size":8,"align":8,"c":"memory_live","doc":"bytes of objects, after the last collection"},{"name":"memory_allocated","type":"u64","offset":64,"size":8,"align":8,"c":"memory_allocated","doc":"bytes of all objects that were ever made"},{"name":"collections","type":"u64","offset":72,"size":8,"align":8,"c":"collections"}],"names":{"c":"fusabi_stats"}},'
    '{"name":"RunState","c":"fusabi_run_state","kind":"enum","size":4,"align":4,"layout":"sha256-64:e7ec0c0bfc479795","repr":"c_int","open":true,"cprefix":"FUSABI_RUN_","values":[{"name":"finished","value":0,"c":"FUSABI_RUN_FINISHED"},{"name":"out_of_budget","value":1,"c":"FUSABI_RUN_OUT_OF_BUDGET","doc":"resume goes on"},{"name":"waiting","value":2,"c":"FUSABI_RUN_WAITING","doc":"for a native that has not answered yet; resume asks again"},{"name":"failed","value":3,"c":"FUSABI_RUN_FAILED"}],"doc":"How far a run got.","names":{"c":"fusabi_run_state"}},'
    '{"name":"TraceStep","c":"fusabi_trace_step","kind":"record","size":32,"align":8,"layout":"sha256-64:00c2bf47310be1a9","fields":[{"name":"function","type":"u32","offset":0,"size":4,"align":4,"c":"function"},{"name":"offset","type":"u32","offset":4,"size":4,"align":4,"c":"offset","doc":"in its code"},{"name":"line","type":"u32","offset":8,"size":4,"align":4,"c":"line","doc":"0 when it is unknown"},{"name":"opcode","type":"u8","offset":12,"size":1,"align":1,"c":"opcode"},{"name":"_reserved0","type":{"array":"u8","count":3},"offset":13,"size":3,"align":1,"c":"_reserved0","reserved":true,"hidden":true},{"name":"depth","type":"u32","offset":16,"size":4,"align":4,"c":"depth","doc":"calls below it"},{"name":"height","type":"u32","offset":20,"size":4,"align":4,"c":"height","doc":"values on the function\'s stack"},{"name":"stack","type":{"pointer":"Value","const":true},"offset":24,"size":8,"align":8,"c":"stack","doc":"of the function"}],"doc":"One instruction, before it is executed.","names":{"c":"fusabi_trace_step"}},'
    '{"name":"TraceFn","c":"fusabi_trace_fn","kind":"callback","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","params":[{"name":"machine","type":"Machine"},{"name":"step","type":{"pointer":"TraceStep","const":true}},{"name":"user_data","type":{"pointer":"void"},"userdata":true}],"returns":"c_int","doc":"Anything but 0 ends the program as if it had been interrupted.","names":{"c":"fusabi_trace_fn"}},'
    '{"name":"FileSection","c":"fusabi_file_section","kind":"record","size":16,"align":8,"layout":"sha256-64:9f6cfc6cc9264972","fields":[{"name":"offset","type":"u64","offset":0,"size":8,"align":8,"c":"offset","doc":"in the file"},{"name":"count","type":"u32","offset":8,"size":4,"align":4,"c":"count","doc":"of records, or of bytes"},{"name":"_reserved0","type":"u32","offset":12,"size":4,"align":4,"c":"_reserved0","reserved":true,"hidden":true}],"doc":"Where a section is.","names":{"c":"fusabi_file_section"}},'
    '{"name":"FileHeader","c":"fusabi_file_header","kind":"record","size":152,"align":8,"layout":"sha256-64:ac9b80b19ac24d82","fields":[{"name":"magic","type":{"array":"u8","count":4},"offset":0,"size":4,"align":1,"c":"magic","doc":"\\"FZB\\", 0"},{"name":"version","type":"u32","offset":4,"size":4,"align":4,"c":"version"},{"name":"flags","type":"u32","offset":8,"size":4,"align":4,"c":"flags","doc":"0"},{"name":"entry_point","type":"u32","offset":12,"size":4,"align":4,"c":"entry_point"},{"name":"file_size","type":"u64","offset":16,"size":8,"align":8,"c":"file_size"},{"name":"hash","type":"u64","offset":24,"size":8,"align":8,"c":"hash","doc":"of everything but code, with this field 0"},{"name":"source_offset","type":"u32","offset":32,"size":4,"align":4,"c":"source_offset","doc":"the source\'s name, in the strings"},{"name":"source_size","type":"u32","offset":36,"size":4,"align":4,"c":"source_size"},{"name":"constants","type":"FileSection","offset":40,"size":16,"align":8,"c":"constants","doc":"of fusabi_value; a String has its size in `aux`, its offset in the strings in `bits`"},{"name":"strings","type":"FileSection","offset":56,"size":16,"align":8,"c":"strings","doc":"bytes"},{"name":"types","type":"FileSection","offset":72,"size":16,"align":8,"c":"types","doc":"bytes: parameters of imports and functions"},{"name":"imports","type":"FileSection","offset":88,"size":16,"align":8,"c":"imports"},{"name":"functions","type":"FileSection","offset":104,"size":16,"align":8,"c":"functions"},{"name":"lines","type":"FileSection","offset":120,"size":16,"align":8,"c":"lines"},{"name":"code","type":"FileSection","offset":136,"size":16,"align":8,"c":"code","doc":"bytes"}],"doc":"The first bytes of a file.","names":{"c":"fusabi_file_header"}},'
    '{"name":"FileImport","c":"fusabi_file_import","kind":"record","size":24,"align":8,"layout":"sha256-64:62f06d5e303acd4d","fields":[{"name":"name_offset","type":"u32","offset":0,"size":4,"align":4,"c":"name_offset","doc":"in the strings"},{"name":"name_size","type":"u32","offset":4,"size":4,"align":4,"c":"name_size"},{"name":"types_offset","type":"u32","offset":8,"size":4,"align":4,"c":"types_offset","doc":"the parameters, in the types"},{"name":"param_count","type":"u16","offset":12,"size":2,"align":2,"c":"param_count","doc":"or ANY_COUNT"},{"name":"result","type":"Type","offset":14,"size":1,"align":1,"c":"result"},{"name":"_reserved0","type":"u8","offset":15,"size":1,"align":1,"c":"_reserved0","reserved":true,"hidden":true},{"name":"hash","type":"u64","offset":16,"size":8,"align":8,"c":"hash","doc":"of the signature"}],"names":{"c":"fusabi_file_import"}},'
    '{"name":"FileFunction","c":"fusabi_file_function","kind":"record","size":48,"align":8,"layout":"sha256-64:42f22444f8f6b6a9","fields":[{"name":"name_offset","type":"u32","offset":0,"size":4,"align":4,"c":"name_offset"},{"name":"name_size","type":"u32","offset":4,"size":4,"align":4,"c":"name_size"},{"name":"types_offset","type":"u32","offset":8,"size":4,"align":4,"c":"types_offset"},{"name":"param_count","type":"u16","offset":12,"size":2,"align":2,"c":"param_count"},{"name":"result","type":"Type","offset":14,"size":1,"align":1,"c":"result"},{"name":"_reserved0","type":"u8","offset":15,"size":1,"align":1,"c":"_reserved0","reserved":true,"hidden":true},{"name":"locals","type":"u32","offset":16,"size":4,"align":4,"c":"locals","doc":"with the parameters"},{"name":"code_offset","type":"u32","offset":20,"size":4,"align":4,"c":"code_offset","doc":"in the code"},{"name":"code_size","type":"u32","offset":24,"size":4,"align":4,"c":"code_size"},{"name":"lines_offset","type":"u32","offset":28,"size":4,"align":4,"c":"lines_offset","doc":"the first of its lines"},{"name":"lines_count","type":"u32","offset":32,"size":4,"align":4,"c":"lines_count"},{"name":"reserved","type":"u32","offset":36,"size":4,"align":4,"c":"reserved","reserved":true,"hidden":true},{"name":"code_hash","type":"u64","offset":40,"size":8,"align":8,"c":"code_hash","doc":"of its code; looked at when it is verified"}],"names":{"c":"fusabi_file_function"}},'
    '{"name":"FileLine","c":"fusabi_file_line","kind":"record","size":8,"align":4,"layout":"sha256-64:d9f1cdc5b8f96b35","fields":[{"name":"offset","type":"u32","offset":0,"size":4,"align":4,"c":"offset","doc":"in the function\'s code"},{"name":"line","type":"u32","offset":4,"size":4,"align":4,"c":"line"}],"doc":"Code from `offset` on, up to the next one, belongs to `line`.","names":{"c":"fusabi_file_line"}}],'
    '"constants":['
    '{"name":"ABI_VERSION","c":"FUSABI_ABI_VERSION","type":"u32","value":1,"doc":"What `fusabi_abi_version` answers: a library with the same number has everything that is declared here."},'
    '{"name":"FILE_VERSION","c":"FUSABI_FILE_VERSION","type":"u32","value":2,"doc":"Version of the file format that this library writes."},'
    '{"name":"STACK_MAX","c":"FUSABI_STACK_MAX","type":"u32","value":10000,"doc":"Values of the stack, unless the options say otherwise."},'
    '{"name":"FRAMES_MAX","c":"FUSABI_FRAMES_MAX","type":"u32","value":1000,"doc":"Calls in each other, unless the options say otherwise."},'
    '{"name":"MEMORY_MAX","c":"FUSABI_MEMORY_MAX","type":"u64","value":1073741824,"doc":"Bytes of all objects, unless the options say otherwise."},'
    '{"name":"ALLOCATION_MAX","c":"FUSABI_ALLOCATION_MAX","type":"u64","value":104857600,"doc":"Bytes of one object, unless the options say otherwise."},'
    '{"name":"CONSTANTS_MAX","c":"FUSABI_CONSTANTS_MAX","type":"u32","value":65536},'
    '{"name":"FUNCTIONS_MAX","c":"FUSABI_FUNCTIONS_MAX","type":"u32","value":4096},'
    '{"name":"IMPORTS_MAX","c":"FUSABI_IMPORTS_MAX","type":"u32","value":4096},'
    '{"name":"CODE_MAX","c":"FUSABI_CODE_MAX","type":"u32","value":1048576,"doc":"Bytes of one function\'s code."},'
    '{"name":"NAME_MAX","c":"FUSABI_NAME_MAX","type":"u32","value":256,"doc":"Bytes of a function\'s or an import\'s name."},'
    '{"name":"FRAME_MAX","c":"FUSABI_FRAME_MAX","type":"u32","value":3900,"doc":"Locals, and values on its stack, of one function together."},'
    '{"name":"ANY_COUNT","c":"FUSABI_ANY_COUNT","type":"u32","value":65535,"doc":"As the number of parameters: any number, of any types."}],'
    '"functions":['
    '{"name":"abi_version","symbol":"fusabi_abi_version","conv":"c","sig":"sha256-64:2b1ab8a056b1ec60","signature_id":723171488,"params":[],"returns":"u32"},'
    '{"name":"status_name","symbol":"fusabi_status_name","conv":"c","sig":"sha256-64:68790f973ed3b74a","signature_id":1752764311,"params":[{"name":"status","type":"Status"}],"returns":"cstr","doc":"\\"OK\\", \\"RUNTIME_ERROR\\" and so on."},'
    '{"name":"error_name","symbol":"fusabi_error_name","conv":"c","sig":"sha256-64:794238bfe995db79","signature_id":2034383039,"params":[{"name":"code","type":"ErrorCode"}],"returns":"cstr","doc":"\\"stack_overflow\\" and so on."},'
    '{"name":"type_name","symbol":"fusabi_type_name","conv":"c","sig":"sha256-64:a009ad4667b7b104","signature_id":2684988742,"params":[{"name":"type","type":"Type"}],"returns":"cstr","doc":"\\"I32\\" and so on; \\"?\\" of what is none."},'
    '{"name":"capability_of","symbol":"fusabi_capability_of","conv":"c","sig":"sha256-64:f587b3060c22e8d9","signature_id":4119311110,"params":[{"name":"permission","type":"cstr"}],"returns":"u32","doc":"The bit that a permission of the original\'s names needs: file_read and file_write, network_connect and network_bind,\\nprocess_spawn, env_read and env_write, and the names of the bits; 0 of others, which nobody has."},'
    '{"name":"options_init","symbol":"fusabi_options_init","conv":"c","sig":"sha256-64:f5f356b03e81b36d","signature_id":4126365360,"params":[{"name":"options","type":"Options","dir":"out","pass":"pointer"}]},'
    '{"name":"make_unit","symbol":"fusabi_make_unit","conv":"c","sig":"sha256-64:fe40c18c6fa9b938","signature_id":4265656716,"params":[],"returns":"Value"},'
    '{"name":"make_bool","symbol":"fusabi_make_bool","conv":"c","sig":"sha256-64:612f45fede0349f2","signature_id":1630488062,"params":[{"name":"value","type":"c_int"}],"returns":"Value"},'
    '{"name":"make_i32","symbol":"fusabi_make_i32","conv":"c","sig":"sha256-64:612f45fede0349f2","signature_id":1630488062,"params":[{"name":"value","type":"i32"}],"returns":"Value"},'
    '{"name":"make_i64","symbol":"fusabi_make_i64","conv":"c","sig":"sha256-64:c2bbd894735de4e3","signature_id":3267090580,"params":[{"name":"value","type":"i64"}],"returns":"Value"},'
    '{"name":"make_f32","symbol":"fusabi_make_f32","conv":"c","sig":"sha256-64:4e116782846df6dd","signature_id":1309763458,"params":[{"name":"value","type":"f32"}],"returns":"Value"},'
    '{"name":"make_f64","symbol":"fusabi_make_f64","conv":"c","sig":"sha256-64:2763e2c6fed05bc3","signature_id":660857542,"params":[{"name":"value","type":"f64"}],"returns":"Value"},'
    '{"name":"make_char","symbol":"fusabi_make_char","conv":"c","sig":"sha256-64:4ce31ae3a15d360f","signature_id":1289951971,"params":[{"name":"value","type":"u32"}],"returns":"Value","doc":"A Unicode scalar; others are refused where the value is used."},'
    '{"name":"make_obj","symbol":"fusabi_make_obj","conv":"c","sig":"sha256-64:c311a549ede9a22f","signature_id":3272713545,"params":[{"name":"obj","type":{"pointer":"Obj","nullable":true}}],"returns":"Value"},'
    '{"name":"value_type","symbol":"fusabi_value_type","conv":"c","sig":"sha256-64:9f96832a25eb7306","signature_id":2677441322,"params":[{"name":"value","type":"Value"}],"returns":"Type","doc":"ANY of what is no value."},'
    '{"name":"as_bool","symbol":"fusabi_as_bool","conv":"c","sig":"sha256-64:076951e1f8010b71","signature_id":124342753,"params":[{"name":"value","type":"Value"}],"returns":"c_int","doc":"These look at no kind."},'
    '{"name":"as_i32","symbol":"fusabi_as_i32","conv":"c","sig":"sha256-64:076951e1f8010b71","signature_id":124342753,"params":[{"name":"value","type":"Value"}],"returns":"i32"},'
    '{"name":"as_i64","symbol":"fusabi_as_i64","conv":"c","sig":"sha256-64:389d982ca8938b65","signature_id":949852204,"params":[{"name":"value","type":"Value"}],"returns":"i64"},'
    '{"name":"as_f32","symbol":"fusabi_as_f32","conv":"c","sig":"sha256-64:a5772b64cbc623f4","signature_id":2776050532,"params":[{"name":"value","type":"Value"}],"returns":"f32"},'
    '{"name":"as_f64","symbol":"fusabi_as_f64","conv":"c","sig":"sha256-64:329e56bb29096bca","signature_id":849237691,"params":[{"name":"value","type":"Value"}],"returns":"f64"},'
    '{"name":"as_char","symbol":"fusabi_as_char","conv":"c","sig":"sha256-64:6ba0866f3c0e8131","signature_id":1805682287,"params":[{"name":"value","type":"Value"}],"returns":"u32"},'
    '{"name":"as_obj","symbol":"fusabi_as_obj","conv":"c","sig":"sha256-64:dc90601e51aba6a3","signature_id":3700449310,"params":[{"name":"value","type":"Value"}],"returns":{"pointer":"Obj","nullable":true,"own":"borrow"}},'
    '{"name":"obj_retain","symbol":"fusabi_obj_retain","conv":"c","sig":"sha256-64:766fdb1404a7ac8f","signature_id":1987042068,"params":[{"name":"obj","type":{"pointer":"Obj","nullable":true}}],"returns":{"pointer":"Obj","nullable":true,"own":"borrow"},"doc":"Keeps an object; each retain needs its release. NULL does nothing."},'
    '{"name":"obj_release","symbol":"fusabi_obj_release","conv":"c","sig":"sha256-64:e486d10d05517efc","signature_id":3834040589,"params":[{"name":"obj","type":{"pointer":"Obj","nullable":true}}]},'
    '{"name":"string_new","symbol":"fusabi_string_new","conv":"c","sig":"sha256-64:4c48de926bf98bc9","signature_id":1279843986,"params":[{"name":"machine","type":"Machine"},{"name":"text","type":{"pointer":"c_char","const":true,"nullable":true}},{"name":"length","type":"usize"}],"returns":{"pointer":"Obj","nullable":true,"own":"borrow"},"doc":"A String of the machine\'s, copied; it must be UTF-8. NULL when it is not, or there is no memory for it."},'
    '{"name":"string_data","symbol":"fusabi_string_data","conv":"c","sig":"sha256-64:f4b0819cec35f0b6","signature_id":4105208220,"params":[{"name":"obj","type":{"pointer":"Obj","const":true}}],"returns":{"pointer":"c_char","const":true,"nullable":true,"own":"borrow"},"doc":"The bytes, behind them a NUL; NULL when it is no String."},'
    '{"name":"string_len","symbol":"fusabi_string_len","conv":"c","sig":"sha256-64:e8842b7e03aa2097","signature_id":3900975998,"params":[{"name":"obj","type":{"pointer":"Obj","const":true}}],"returns":"usize"},'
    '{"name":"array_new","symbol":"fusabi_array_new","conv":"c","sig":"sha256-64:6ae95a4f9bfcb6a8","signature_id":1793677903,"params":[{"name":"machine","type":"Machine"},{"name":"length","type":"usize"}],"returns":{"pointer":"Obj","nullable":true,"own":"borrow"},"doc":"An Array of Units."},'
    '{"name":"array_len","symbol":"fusabi_array_len","conv":"c","sig":"sha256-64:e8842b7e03aa2097","signature_id":3900975998,"params":[{"name":"obj","type":{"pointer":"Obj","const":true}}],"returns":"usize"},'
    '{"name":"array_get","symbol":"fusabi_array_get","conv":"c","sig":"sha256-64:629d7cca01aa22ee","signature_id":1654488266,"params":[{"name":"obj","type":{"pointer":"Obj","const":true}},{"name":"index","type":"usize"},{"name":"value","type":"Value","dir":"out","pass":"pointer"}],"returns":"Status","errors":true},'
    '{"name":"array_set","symbol":"fusabi_array_set","conv":"c","sig":"sha256-64:74471ef16d5105d2","signature_id":1950818033,"params":[{"name":"obj","type":{"pointer":"Obj"}},{"name":"index","type":"usize"},{"name":"value","type":"Value"}],"returns":"Status","errors":true},'
    '{"name":"array_push","symbol":"fusabi_array_push","conv":"c","sig":"sha256-64:0e54d6101ed978b9","signature_id":240440848,"params":[{"name":"obj","type":{"pointer":"Obj"}},{"name":"value","type":"Value"}],"returns":"Status","errors":true},'
    '{"name":"native_user_data","symbol":"fusabi_native_user_data","conv":"c","sig":"sha256-64:0f3b922b70f74c54","signature_id":255562283,"params":[{"name":"ctx","type":{"pointer":"NativeCtx","const":true}}],"returns":{"pointer":"void","nullable":true,"own":"borrow"}},'
    '{"name":"native_set_error","symbol":"fusabi_native_set_error","conv":"c","sig":"sha256-64:2c2f8a06a9c5b8fd","signature_id":741313030,"params":[{"name":"ctx","type":{"pointer":"NativeCtx"}},{"name":"code","type":"u32"},{"name":"message","type":{"type":"cstr","nullable":true}}],"doc":"What FUSABI_NATIVE_ERROR will say; `code` is the native\'s own or an ErrorCode. The text is copied."},'
    '{"name":"native_machine","symbol":"fusabi_native_machine","conv":"c","sig":"sha256-64:40c3a2d134435eb7","signature_id":1086563025,"params":[{"name":"ctx","type":{"pointer":"NativeCtx","const":true}}],"returns":{"type":"Machine","own":"borrow"}},'
    '{"name":"native_name","symbol":"fusabi_native_name","conv":"c","sig":"sha256-64:40c3a2d134435eb7","signature_id":1086563025,"params":[{"name":"ctx","type":{"pointer":"NativeCtx","const":true}}],"returns":"cstr"},'
    '{"name":"Blob.bytes","on":"Blob","symbol":"fusabi_blob_bytes","conv":"c","sig":"sha256-64:2fd8c1d0af7e4743","signature_id":802734544,"params":[{"name":"self","type":"Blob","self":true}],"returns":"bytes"},'
    '{"name":"Blob.free","on":"Blob","symbol":"fusabi_blob_free","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":{"type":"Blob","own":"own"},"self":true}]},'
    '{"name":"Builder.new","on":"Builder","symbol":"fusabi_builder_new","conv":"c","sig":"sha256-64:3de061ebcd052816","signature_id":1038115307,"params":[],"returns":{"type":"Builder","nullable":true,"own":"own"}},'
    '{"name":"Builder.free","on":"Builder","symbol":"fusabi_builder_free","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":{"type":"Builder","own":"own"},"self":true}]},'
    '{"name":"Builder.constant","on":"Builder","symbol":"fusabi_builder_constant","conv":"c","sig":"sha256-64:077493a4ec655c81","signature_id":125080484,"params":[{"name":"self","type":"Builder","self":true},{"name":"value","type":"Value"},{"name":"index","type":"u32","dir":"out","pass":"pointer"}],"returns":"Status","errors":true,"doc":"A constant that is no String."},'
    '{"name":"Builder.string","on":"Builder","symbol":"fusabi_builder_string","conv":"c","sig":"sha256-64:ad6f9f9d86acf9b1","signature_id":2909773725,"params":[{"name":"self","type":"Builder","self":true},{"name":"text","type":"str"},{"name":"index","type":"u32","dir":"out","pass":"pointer"}],"returns":"Status","errors":true,"doc":"A String, which is copied."},'
    '{"name":"Builder.import","on":"Builder","symbol":"fusabi_builder_import","conv":"c","sig":"sha256-64:8bce242de8fef7a3","signature_id":2345542701,"params":[{"name":"self","type":"Builder","self":true},{"name":"name","type":"str"},{"name":"params","type":{"counted":"Type","nullable":true},"pass":"const pointer","len":"param_count"},{"name":"param_count","type":"u32","measures":["params"]},{"name":"result","type":"Type"},{"name":"index","type":"u32","dir":"out","pass":"pointer"}],"returns":"Status","errors":true},'
    '{"name":"Builder.import_any","on":"Builder","symbol":"fusabi_builder_import_any","conv":"c","sig":"sha256-64:b88669e583ea3dfd","signature_id":3095816677,"params":[{"name":"self","type":"Builder","self":true},{"name":"name","type":"str"},{"name":"result","type":"Type"},{"name":"index","type":"u32","dir":"out","pass":"pointer"}],"returns":"Status","errors":true,"doc":"An import that takes any number of arguments."},'
    '{"name":"Builder.function","on":"Builder","symbol":"fusabi_builder_function","conv":"c","sig":"sha256-64:890a4d0862367b2d","signature_id":2299153672,"params":[{"name":"self","type":"Builder","self":true},{"name":"name","type":"str"},{"name":"params","type":{"counted":"Type","nullable":true},"pass":"const pointer","len":"param_count"},{"name":"param_count","type":"u32","measures":["params"]},{"name":"result","type":"Type"},{"name":"locals","type":"u32"},{"name":"code","type":"bytes"},{"name":"index","type":"u32","dir":"out","pass":"pointer"}],"returns":"Status","errors":true,"doc":"A function with its code; `locals` counts the parameters, too."},'
    '{"name":"Builder.line","on":"Builder","symbol":"fusabi_builder_line","conv":"c","sig":"sha256-64:b9c9af3fc9478f7e","signature_id":3117002559,"params":[{"name":"self","type":"Builder","self":true},{"name":"function","type":"u32"},{"name":"offset","type":"u32"},{"name":"line","type":"u32"}],"returns":"Status","errors":true,"doc":"Code from `offset` on belongs to that line of the source, until the next offset that is given; ascending."},'
    '{"name":"Builder.source","on":"Builder","symbol":"fusabi_builder_source","conv":"c","sig":"sha256-64:2ba5e00b701daf7a","signature_id":732291083,"params":[{"name":"self","type":"Builder","self":true},{"name":"name","type":"str"}],"returns":"Status","errors":true},'
    '{"name":"Builder.entry_point","on":"Builder","symbol":"fusabi_builder_entry_point","conv":"c","sig":"sha256-64:b711c90f219f6a89","signature_id":3071396111,"params":[{"name":"self","type":"Builder","self":true},{"name":"function","type":"u32"}],"returns":"Status","errors":true},'
    '{"name":"Builder.build","on":"Builder","symbol":"fusabi_builder_build","conv":"c","sig":"sha256-64:235578595a948fac","signature_id":592803929,"params":[{"name":"self","type":"Builder","self":true},{"name":"blob","type":{"type":"Blob","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"The file. What load would refuse is refused here; code is not verified: fusabi_module_verify does that."},'
    '{"name":"Module.load","on":"Module","symbol":"fusabi_module_load","conv":"c","sig":"sha256-64:eef92aac12678634","signature_id":4009306796,"params":[{"name":"data","type":"bytes"},{"name":"module","type":{"type":"Module","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Loads a file\'s bytes, which are copied. Everything but code is checked."},'
    '{"name":"Module.load_borrowed","on":"Module","symbol":"fusabi_module_load_borrowed","conv":"c","sig":"sha256-64:eef92aac12678634","signature_id":4009306796,"params":[{"name":"data","type":"bytes"},{"name":"module","type":{"type":"Module","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"The same without a copy: the bytes stay where they are, unchanged, as long as the module."},'
    '{"name":"Module.open","on":"Module","symbol":"fusabi_module_open","conv":"c","sig":"sha256-64:235578595a948fac","signature_id":592803929,"params":[{"name":"path","type":"cstr"},{"name":"module","type":{"type":"Module","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Maps a file into memory; code that is never called is never read. The file must not be made shorter as long as\\nthe module lives."},'
    '{"name":"Module.import_archive","on":"Module","symbol":"fusabi_module_import_archive","conv":"c","sig":"sha256-64:eef92aac12678634","signature_id":4009306796,"params":[{"name":"data","type":"bytes"},{"name":"module","type":{"type":"Module","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Reads a file of the original\'s layout. Its imports have no signatures: those of the standard library are known,\\nothers take what is on the stack of the function where they are called."},'
    '{"name":"Module.free","on":"Module","symbol":"fusabi_module_free","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":{"type":"Module","own":"own"},"self":true}],"doc":"NULL does nothing. Machines that have it loaded keep it."},'
    '{"name":"Module.bytes","on":"Module","symbol":"fusabi_module_bytes","conv":"c","sig":"sha256-64:2fd8c1d0af7e4743","signature_id":802734544,"params":[{"name":"self","type":"Module","self":true,"readonly":true}],"returns":"bytes","doc":"Everything of the file."},'
    '{"name":"Module.entry_point","on":"Module","symbol":"fusabi_module_entry_point","conv":"c","sig":"sha256-64:f587b3060c22e8d9","signature_id":4119311110,"params":[{"name":"self","type":"Module","self":true,"readonly":true}],"returns":"u32"},'
    '{"name":"Module.source","on":"Module","symbol":"fusabi_module_source","conv":"c","sig":"sha256-64:86c7553b80112f11","signature_id":2261210427,"params":[{"name":"self","type":"Module","self":true,"readonly":true}],"returns":"str"},'
    '{"name":"Module.constant_count","on":"Module","symbol":"fusabi_module_constant_count","conv":"c","sig":"sha256-64:f587b3060c22e8d9","signature_id":4119311110,"params":[{"name":"self","type":"Module","self":true,"readonly":true}],"returns":"u32"},'
    '{"name":"Module.constant","on":"Module","symbol":"fusabi_module_constant","conv":"c","sig":"sha256-64:2969d6129cfbbd67","signature_id":694801938,"params":[{"name":"self","type":"Module","self":true,"readonly":true},{"name":"index","type":"u32"},{"name":"value","type":"Value","dir":"out","pass":"pointer"}],"returns":"Status","errors":true,"doc":"A String is FUSABI_KIND_OBJ with NULL: fusabi_module_constant_text has it."},'
    '{"name":"Module.constant_text","on":"Module","symbol":"fusabi_module_constant_text","conv":"c","sig":"sha256-64:3189c9306c443fb7","signature_id":831113520,"params":[{"name":"self","type":"Module","self":true,"readonly":true},{"name":"index","type":"u32"}],"returns":"str"},'
    '{"name":"Module.function_count","on":"Module","symbol":"fusabi_module_function_count","conv":"c","sig":"sha256-64:f587b3060c22e8d9","signature_id":4119311110,"params":[{"name":"self","type":"Module","self":true,"readonly":true}],"returns":"u32"},'
    '{"name":"Module.function","on":"Module","symbol":"fusabi_module_function","conv":"c","sig":"sha256-64:eb491bc09f8b6c13","signature_id":3947436992,"params":[{"name":"self","type":"Module","self":true,"readonly":true},{"name":"index","type":"u32"},{"name":"info","type":"FunctionInfo","dir":"out","pass":"pointer"}],"returns":"Status","errors":true},'
    '{"name":"Module.find","on":"Module","symbol":"fusabi_module_find","conv":"c","sig":"sha256-64:2ba5e00b701daf7a","signature_id":732291083,"params":[{"name":"self","type":"Module","self":true,"readonly":true},{"name":"name","type":"str"}],"returns":"i32","doc":"-1 when there is none of that name; the first when there are several."},'
    '{"name":"Module.import_count","on":"Module","symbol":"fusabi_module_import_count","conv":"c","sig":"sha256-64:f587b3060c22e8d9","signature_id":4119311110,"params":[{"name":"self","type":"Module","self":true,"readonly":true}],"returns":"u32"},'
    '{"name":"Module.import","on":"Module","symbol":"fusabi_module_import","conv":"c","sig":"sha256-64:5c8bb02abaada3c5","signature_id":1552658474,"params":[{"name":"self","type":"Module","self":true,"readonly":true},{"name":"index","type":"u32"},{"name":"info","type":"ImportInfo","dir":"out","pass":"pointer"}],"returns":"Status","errors":true},'
    '{"name":"Module.line","on":"Module","symbol":"fusabi_module_line","conv":"c","sig":"sha256-64:8982cda1a21d027a","signature_id":2307050913,"params":[{"name":"self","type":"Module","self":true,"readonly":true},{"name":"function","type":"u32"},{"name":"offset","type":"u32"}],"returns":"u32","doc":"0 when it is unknown."},'
    '{"name":"Module.verify","on":"Module","symbol":"fusabi_module_verify","conv":"c","sig":"sha256-64:3db5f573d8dbed09","signature_id":1035335027,"params":[{"name":"self","type":"Module","self":true,"readonly":true},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Verifies every function. Without this, each is verified when it is first called."},'
    '{"name":"Module.disassemble","on":"Module","symbol":"fusabi_module_disassemble","conv":"c","sig":"sha256-64:235578595a948fac","signature_id":592803929,"params":[{"name":"self","type":"Module","self":true,"readonly":true},{"name":"blob","type":{"type":"Blob","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true},'
    '{"name":"Module.assemble","on":"Module","symbol":"fusabi_module_assemble","conv":"c","sig":"sha256-64:cf723399e1baabe2","signature_id":3480368025,"params":[{"name":"text","type":"str"},{"name":"blob","type":{"type":"Blob","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"The file of a text that disassemble writes, or of one written by hand."},'
    '{"name":"Module.translation","on":"Module","symbol":"fusabi_module_translation","conv":"c","sig":"sha256-64:001be96699da4674","signature_id":1829222,"params":[{"name":"self","type":"Module","self":true,"readonly":true},{"name":"function","type":"u32"},{"name":"blob","type":{"type":"Blob","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"The register code that a function is translated to, as text for people."},'
    '{"name":"Registry.new","on":"Registry","symbol":"fusabi_registry_new","conv":"c","sig":"sha256-64:6d47b0a72daa54d8","signature_id":1833414823,"params":[{"name":"with_stdlib","type":"bool"}],"returns":{"type":"Registry","nullable":true,"own":"own"},"doc":"With the standard library, or empty."},'
    '{"name":"Registry.free","on":"Registry","symbol":"fusabi_registry_free","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":{"type":"Registry","own":"own"},"self":true}],"doc":"NULL does nothing. Machines keep theirs."},'
    '{"name":"Registry.register","on":"Registry","symbol":"fusabi_registry_register","conv":"c","sig":"sha256-64:dbfe7c64ea255fdb","signature_id":3690888292,"params":[{"name":"self","type":"Registry","self":true},{"name":"name","type":"cstr"},{"name":"info","type":{"pointer":"NativeInfo","const":true}},{"name":"native","type":"NativeFn","retain":true},{"name":"user_data","type":{"pointer":"void"},"userdata":true}],"returns":"Status","errors":true,"doc":"A function of a name; a name that is known gets another function."},'
    '{"name":"Registry.register_function","on":"Registry","symbol":"fusabi_registry_register_function","conv":"c","sig":"sha256-64:42182cca314afdaf","signature_id":1108880586,"params":[{"name":"self","type":"Registry","self":true},{"name":"name","type":"cstr"},{"name":"address","type":{"pointer":"void"}},{"name":"signature","type":"str"},{"name":"capability","type":"Capability"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"A C function with a signature in the codes of abut\'s natives, such as `d(d,d)`; see docs/formats/codes.md."},'
    '{"name":"Registry.register_extension","on":"Registry","symbol":"fusabi_registry_register_extension","conv":"c","sig":"sha256-64:95a868704e3aee2e","signature_id":2510841968,"params":[{"name":"self","type":"Registry","self":true},{"name":"prefix","type":"cstr"},{"name":"extension","type":{"pointer":"void"}},{"name":"capability","type":"Capability"},{"name":"count","type":"u32","dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"All functions of an extension (an `ext_extension` that must stay open), as `prefix` and their names.\\nAsynchronous ones make the program wait."},'
    '{"name":"Registry.remove","on":"Registry","symbol":"fusabi_registry_remove","conv":"c","sig":"sha256-64:56f08b2684b9664b","signature_id":1458604838,"params":[{"name":"self","type":"Registry","self":true},{"name":"name","type":"cstr"}],"returns":"bool","doc":"False when there was none."},'
    '{"name":"Registry.contains","on":"Registry","symbol":"fusabi_registry_contains","conv":"c","sig":"sha256-64:56f08b2684b9664b","signature_id":1458604838,"params":[{"name":"self","type":"Registry","self":true,"readonly":true},{"name":"name","type":"cstr"}],"returns":"bool"},'
    '{"name":"Registry.count","on":"Registry","symbol":"fusabi_registry_count","conv":"c","sig":"sha256-64:f587b3060c22e8d9","signature_id":4119311110,"params":[{"name":"self","type":"Registry","self":true,"readonly":true}],"returns":"u32"},'
    '{"name":"Registry.name","on":"Registry","symbol":"fusabi_registry_name","conv":"c","sig":"sha256-64:a6357df8e6b2dfb6","signature_id":2788523512,"params":[{"name":"self","type":"Registry","self":true,"readonly":true},{"name":"index","type":"u32"}],"returns":{"type":"cstr","nullable":true},"doc":"Names in alphabetical order; NULL behind the last. What they point to is valid as long as the registry."},'
    '{"name":"Registry.info","on":"Registry","symbol":"fusabi_registry_info","conv":"c","sig":"sha256-64:2251d7667aceb08a","signature_id":575788902,"params":[{"name":"self","type":"Registry","self":true,"readonly":true},{"name":"name","type":"cstr"},{"name":"info","type":"NativeInfo","dir":"out","pass":"pointer"}],"returns":"Status","errors":true,"doc":"What the record points to is valid as long as the registry."},'
    '{"name":"Machine.new","on":"Machine","symbol":"fusabi_machine_new","conv":"c","sig":"sha256-64:a4aac1902d2321ee","signature_id":2762654096,"params":[{"name":"options","type":{"pointer":"Options","const":true,"nullable":true}},{"name":"registry","type":{"type":"Registry","nullable":true}},{"name":"machine","type":{"type":"Machine","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"NULL options are the defaults, a NULL registry is one of its own with the standard library."},'
    '{"name":"Machine.free","on":"Machine","symbol":"fusabi_machine_free","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":{"type":"Machine","own":"own"},"self":true}],"doc":"NULL does nothing. While it runs it takes effect when the outermost run has returned."},'
    '{"name":"Machine.options","on":"Machine","symbol":"fusabi_machine_options","conv":"c","sig":"sha256-64:94ed46f646022eee","signature_id":2498578166,"params":[{"name":"self","type":"Machine","self":true,"readonly":true},{"name":"options","type":"Options","dir":"out","pass":"pointer"}]},'
    '{"name":"Machine.set_capabilities","on":"Machine","symbol":"fusabi_machine_set_capabilities","conv":"c","sig":"sha256-64:67da9cbe9dde7c1e","signature_id":1742380222,"params":[{"name":"self","type":"Machine","self":true},{"name":"capabilities","type":"Capability"}],"doc":"Other capabilities; also for what runs."},'
    '{"name":"Machine.set_fuel","on":"Machine","symbol":"fusabi_machine_set_fuel","conv":"c","sig":"sha256-64:afcbe4d969364041","signature_id":2949375193,"params":[{"name":"self","type":"Machine","self":true},{"name":"fuel","type":"u64"}],"doc":"Fuel of the runs that come."},'
    '{"name":"Machine.tier","on":"Machine","symbol":"fusabi_machine_tier","conv":"c","sig":"sha256-64:e025defb195da17a","signature_id":3760578299,"params":[{"name":"self","type":"Machine","self":true,"readonly":true}],"returns":"cstr","doc":"What runs code: \\"threaded\\", \\"loop\\" or \\"stepper\\"."},'
    '{"name":"Machine.load","on":"Machine","symbol":"fusabi_machine_load","conv":"c","sig":"sha256-64:577928359ff64792","signature_id":1467557941,"params":[{"name":"self","type":"Machine","self":true},{"name":"module","type":"Module","readonly":true},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Links a module: finds its imports in the registry, and whether it may call them. It takes the place of the one\\nbefore; what failed leaves that."},'
    '{"name":"Machine.loaded","on":"Machine","symbol":"fusabi_machine_loaded","conv":"c","sig":"sha256-64:e025defb195da17a","signature_id":3760578299,"params":[{"name":"self","type":"Machine","self":true,"readonly":true}],"returns":{"type":"Module","nullable":true,"own":"borrow"},"doc":"The module that is loaded; NULL when none is. It belongs to the machine."},'
    '{"name":"Machine.execute","on":"Machine","symbol":"fusabi_machine_execute","conv":"c","sig":"sha256-64:8b7d5226c01812c5","signature_id":2340246054,"params":[{"name":"self","type":"Machine","self":true},{"name":"args","type":{"counted":"Value","nullable":true},"pass":"const pointer","len":"arg_count"},{"name":"arg_count","type":"u32","measures":["args"]},{"name":"result","type":{"type":"Value","nullable":true},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"blocking":true,"doc":"Runs the entry function of the module that is loaded."},'
    '{"name":"Machine.call","on":"Machine","symbol":"fusabi_machine_call","conv":"c","sig":"sha256-64:ce37c42775d1823b","signature_id":3459761191,"params":[{"name":"self","type":"Machine","self":true},{"name":"function","type":"u32"},{"name":"args","type":{"counted":"Value","nullable":true},"pass":"const pointer","len":"arg_count"},{"name":"arg_count","type":"u32","measures":["args"]},{"name":"result","type":{"type":"Value","nullable":true},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"blocking":true,"doc":"Runs a function of the module, from outside or inside of natives."},'
    '{"name":"Machine.start","on":"Machine","symbol":"fusabi_machine_start","conv":"c","sig":"sha256-64:2b6070d845c58ce5","signature_id":727740632,"params":[{"name":"self","type":"Machine","self":true},{"name":"function","type":"u32"},{"name":"args","type":{"counted":"Value","nullable":true},"pass":"const pointer","len":"arg_count"},{"name":"arg_count","type":"u32","measures":["args"]},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Begins a run that resume makes in steps."},'
    '{"name":"Machine.resume","on":"Machine","symbol":"fusabi_machine_resume","conv":"c","sig":"sha256-64:cfb5ad743e680c1d","signature_id":3484790132,"params":[{"name":"self","type":"Machine","self":true},{"name":"budget","type":"u64"},{"name":"state","type":"RunState","dir":"out","pass":"pointer"},{"name":"result","type":{"type":"Value","nullable":true},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"blocking":true,"doc":"Runs on for at most `budget` instructions, 0 for any number."},'
    '{"name":"Machine.stop","on":"Machine","symbol":"fusabi_machine_stop","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":"Machine","self":true}],"doc":"Gives up the run that was started. Inside natives it does nothing."},'
    '{"name":"Machine.interrupt","on":"Machine","symbol":"fusabi_machine_interrupt","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":"Machine","self":true}],"doc":"Ends what runs, or what was started, from any thread, with FUSABI_ERROR_INTERRUPTED. When there is neither it does\\nnothing: what begins later is not ended."},'
    '{"name":"Machine.set_output","on":"Machine","symbol":"fusabi_machine_set_output","conv":"c","sig":"sha256-64:20e3f7bcea2db831","signature_id":551811004,"params":[{"name":"self","type":"Machine","self":true},{"name":"output","type":{"type":"OutputFn","nullable":true},"retain":true},{"name":"user_data","type":{"pointer":"void"},"userdata":true}],"doc":"Where print writes; NULL: standard output."},'
    '{"name":"Machine.set_trace","on":"Machine","symbol":"fusabi_machine_set_trace","conv":"c","sig":"sha256-64:649f4ab5520041a2","signature_id":1688160949,"params":[{"name":"self","type":"Machine","self":true},{"name":"trace","type":{"type":"TraceFn","nullable":true},"retain":true},{"name":"user_data","type":{"pointer":"void"},"userdata":true}],"doc":"Called before every instruction; NULL ends it. The program runs as it stands, and slowly."},'
    '{"name":"Machine.text","on":"Machine","symbol":"fusabi_machine_text","conv":"c","sig":"sha256-64:d59e2878afab61fa","signature_id":3583912056,"params":[{"name":"self","type":"Machine","self":true},{"name":"value","type":"Value"}],"returns":"str","doc":"A value as print shows it, without a newline. Valid until the machine is used again."},'
    '{"name":"Machine.error_frame","on":"Machine","symbol":"fusabi_machine_error_frame","conv":"c","sig":"sha256-64:313b504a5fd31004","signature_id":825970762,"params":[{"name":"self","type":"Machine","self":true,"readonly":true},{"name":"index","type":"u32"},{"name":"frame","type":"Frame","dir":"out","pass":"pointer"}],"returns":"Status","errors":true,"doc":"The trace of the last error: its line `index`, 0 the innermost; INVALID_ARGUMENT behind the last."},'
    '{"name":"Machine.stats","on":"Machine","symbol":"fusabi_machine_stats","conv":"c","sig":"sha256-64:c4a9688e4844a1c1","signature_id":3299436686,"params":[{"name":"self","type":"Machine","self":true,"readonly":true},{"name":"stats","type":"Stats","dir":"out","pass":"pointer"}],"returns":"Status","errors":true},'
    '{"name":"Machine.collect","on":"Machine","symbol":"fusabi_machine_collect","conv":"c","sig":"sha256-64:a02a9a998d4177d6","signature_id":2687146649,"params":[{"name":"self","type":"Machine","self":true}],"returns":"Status","errors":true,"doc":"Collects what nobody can reach any more."}],'
    '"properties":[],"order":["c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","c10","c11","c12","t0","t1","t2","t3","t4","t5","t6","t7","t8","t9","t10","t11","t12","t13","t14","t15","t16","t17","t18","t19","t20","t21","t22","t23","t24","t25","t26","t27","t28","t29","t30","t31","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","f10","f11","f12","f13","f14","f15","f16","f17","f18","f19","f20","f21","f22","f23","f24","f25","f26","f27","f28","f29","f30","f31","f32","f33","f34","f35","f36","f37","f38","f39","f40","f41","f42","f43","f44","f45","f46","f47","f48","f49","f50","f51","f52","f53","f54","f55","f56","f57","f58","f59","f60","f61","f62","f63","f64","f65","f66","f67","f68","f69","f70","f71","f72","f73","f74","f75","f76","f77","f78","f79","f80","f81","f82","f83","f84","f85","f86","f87","f88","f89","f90","f91","f92","f93","f94","f95","f96","f97","f98","f99"],"layout_order":["Status","ErrorCode","Error","Type","Obj","Kind","Value","Builder","Module","Registry","Machine","Blob","NativeCtx","NativeStatus","NativeFn","OutputFn","Capability","Engine","Options","NativeInfo","FunctionInfo","ImportInfo","Frame","Stats","RunState","TraceStep","TraceFn","FileSection","FileHeader","FileImport","FileFunction","FileLine"]}'
)
