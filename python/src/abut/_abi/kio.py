# Generated from kio.abi by abut; do not edit.
"""abut.kio 0.1.0 -- The KIO core: a dynamic bytecode machine with natives of the host's, and a vector engine.

A chunk is bytecode with its constants and lines. A machine (`kio_vm`) runs chunks, one after another; its globals
stay. Machines share chunks, across threads too, as long as nobody writes to them; a machine belongs to one thread
at a time, and two machines share nothing that either can see.

Objects (`kio_obj`) belong to the machine that made them. One that a function returns is valid until the native
returns that asked for it; outside of natives, until the machine executes, calls or resumes next. `kio_obj_retain`
keeps it until `kio_obj_release`, at most as long as the machine. Nothing moves: pointers into strings and arrays
stay what they are as long as the object lives (an array's values until it grows).
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
    "ABI_VERSION", "ANY_COUNT", "Blob", "Capability", "Chunk", "Error", "ErrorCode", "FRAMES_MAX",
    "Frame", "KioError", "KioMemoryError", "KioRuntimeError", "KioValueError", "NativeCtx", "NativeInfo",
    "NativePath", "NativeStatus", "Obj", "ObjKind", "Opcode", "RunState", "STACK_MAX", "Stats", "Status",
    "TraceStep", "Value", "ValueBoolean", "ValueNil", "ValueNumber", "ValueObj", "ValueType", "VecView",
    "Vm", "abi_version", "array_get", "array_len", "array_new", "array_push", "array_set",
    "array_values", "as_bool", "as_number", "as_obj", "error_name", "is_bool", "is_nil", "is_number",
    "is_obj", "make_bool", "make_nil", "make_number", "make_obj", "native_name", "native_set_error",
    "native_user_data", "native_vm", "obj_kind", "obj_release", "obj_retain", "status_name",
    "string_data", "string_len", "string_new", "vec_add", "vec_div", "vec_dot", "vec_mul",
    "vec_normalize", "vec_path", "vec_set_path", "vec_sub",
]


class Status(_enum.IntEnum):
    """How a call went."""
    OK = 0
    COMPILE_ERROR = 1  #: the bytecode is invalid or inconsistent
    RUNTIME_ERROR = 2  #: the program, or a native of it, failed
    OOM = 3  #: out of memory, or of what the machine may have
    INVALID_ARGUMENT = 4  #: the caller broke the contract of the call
    INTERNAL_ERROR = 5


class ErrorCode(_enum.IntEnum):
    """What went wrong in a chunk or a program: `kio_error.code`."""
    NONE = 0
    STACK_OVERFLOW = 1  #: more values on the stack than `stack-size`
    STACK_UNDERFLOW = 2
    DIVIDE_BY_ZERO = 3  #: in the vector engine; numbers divide to infinity
    TYPE_MISMATCH = 4
    INVALID_OPCODE = 5
    MEMORY_LIMIT = 6
    NATIVE_NOT_FOUND = 7
    NATIVE_FAILED = 8
    BAD_CONSTANT = 9  #: an index behind the constants, or a name that is no string
    BAD_SLOT = 10  #: a local above the top of the stack
    BAD_FUNCTION = 11
    BAD_IMPORT = 12
    BAD_JUMP = 13  #: out of the code, or into an instruction
    END_OF_CODE = 14
    INDEX_RANGE = 15
    INSTRUCTION_LIMIT = 16
    CALL_DEPTH = 17
    PERMISSION = 18
    NOT_CALLABLE = 19
    ARITY = 20
    INTERRUPTED = 21
    BAD_VALUE = 22  #: a native handed out something that is no value
    NOT_FINITE = 23  #: the vector engine: a norm of zero, infinite or NaN
    LENGTH_MISMATCH = 24
    OVERLAP = 25  #: vectors that share some, but not all of their elements
    BAD_OPTION = 26
    BAD_FORMAT = 27  #: bytes or text that are no chunk
    BUSY = 28  #: the machine is running


class ValueType(_enum.IntEnum):
    NUMBER = 0
    BOOL = 1
    NIL = 2
    OBJ = 3


class ObjKind(_enum.IntEnum):
    STRING = 0
    ARRAY = 1
    OTHER = 2


class Opcode(_enum.IntEnum):
    """The instructions. `u8` is one byte behind the opcode, `u16` two, the high one first."""
    CONSTANT = 0  #: u8: push the constant
    NIL = 1
    TRUE = 2
    FALSE = 3
    POP = 4
    GET_LOCAL = 5  #: u8: push the value at this place of the stack, counted from its bottom
    SET_LOCAL = 6  #: u8: the top into that place; it stays
    GET_GLOBAL = 7  #: u8, a constant string: push the global, nil when there is none
    DEFINE_GLOBAL = 8  #: u8: pop into the global
    SET_GLOBAL = 9  #: u8: the top into the global; it stays
    ADD = 10  #: numbers; text when either is a string
    SUBTRACT = 11
    MULTIPLY = 12
    DIVIDE = 13
    MODULO = 14  #: the remainder with the sign of the left
    EQUAL = 15
    GREATER = 16
    GREATER_EQUAL = 17
    LESS = 18
    LESS_EQUAL = 19
    NOT = 20
    NEGATE = 21
    PRINT = 22  #: pop, write its text and a newline
    JUMP = 23  #: u16, from the next instruction forwards
    JUMP_IF_FALSE = 24  #: u16: pop; forwards when it is false, nil or 0
    LOOP = 25  #: u16, from the next instruction backwards
    CALL = 26  #: u8: so many arguments and above them the name of a native; its result replaces them
    ARRAY_NEW = 27  #: u8: pop so many values, the first pushed is element 0
    ARRAY_GET = 28  #: array, index: the element
    ARRAY_SET = 29  #: array, index, value: the value, which is stored
    SYS_QUERY = 30  #: u8, a constant string: push what is known about it, or nil
    HALT = 31


class NativeStatus(_enum.IntEnum):
    OK = 0
    ERROR = 1


class Capability(_enum.IntFlag):
    FILE_IO = 1
    NETWORK = 2
    PROCESS_SPAWN = 4
    ENV_ACCESS = 8


class NativePath(_enum.IntEnum):
    """How natives with C signatures are called."""
    AUTO = 0  #: a thunk where code can be made, else universal, else libffi
    THUNK = 1  #: code made for the signature
    UNIVERSAL = 2  #: no code is made; no records by value
    LIBFFI = 3


class RunState(_enum.IntEnum):
    """How far a run got."""
    FINISHED = 0
    OUT_OF_BUDGET = 1  #: resume goes on
    WAITING = 2  #: for a native that has not answered yet; resume asks again
    FAILED = 3


ABI_VERSION: _t.Final = 1  #: What `kio_abi_version` answers: a library with the same number has everything that is declared here.
STACK_MAX: _t.Final = 8192  #: Slots of the stack, unless the option `stack-size` says otherwise.
FRAMES_MAX: _t.Final = 128  #: Runs inside of natives of runs, unless the option `max-depth` says otherwise.
ANY_COUNT: _t.Final = 4294967295  #: As the most arguments of a native: any number.


class KioError(Exception):
    """Base of the errors that abut.kio reports; .status has the code."""
    status: int

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class KioValueError(KioError, ValueError):
    """the bytecode is invalid or inconsistent"""


class KioRuntimeError(KioError, RuntimeError):
    """the program, or a native of it, failed"""


class KioMemoryError(KioError, MemoryError):
    """out of memory, or of what the machine may have"""


_check_Status = _Checker(KioError, {0, 1, 2, 3, 4, 5}, {
    1: (KioValueError, "the bytecode is invalid or inconsistent"),
    2: (KioRuntimeError, "the program, or a native of it, failed"),
    3: (KioMemoryError, "out of memory, or of what the machine may have"),
    4: (KioValueError, "the caller broke the contract of the call"),
    5: (KioRuntimeError, "internal_error"),
})


class Obj(_Opaque):
    __slots__ = ()


class NativeCtx(_Opaque):
    __slots__ = ()


class Error(_Structure):
    """Why a call failed. `message` belongs to the machine, or for calls without one to the calling thread, and is valid
    until the next call there that fails.
    """
    _fields_ = [("_status_", _c.c_int), ("_code_", _c.c_uint32), ("_message_", _c.c_char_p)]
    _names = ("status", "code", "message",)
    status: Status | int = _field("_status_", lambda v: _member(Status, v), lambda v, k: _as_int(v, -2147483648, 2147483647, "status"))
    code: ErrorCode | int = _field("_code_", lambda v: _member(ErrorCode, v), lambda v, k: _as_int(v, 0, 4294967295, "code"))
    message: _t.Any = _field("_message_", lambda v: _decoded_or_none(v), lambda v, k: None if v is None else _cstring(v, "message"))

    def __init__(self, status: Status | int | None = None, code: ErrorCode | int | None = None, message: str | bytes | None = None) -> None:
        super().__init__()
        if status is not None:
            self.status = status
        if code is not None:
            self.code = code
        if message is not None:
            self.message = message


class _ValueBody(_c.Union):
    _fields_ = [("number", _c.c_double), ("boolean", _c.c_uint32), ("obj", _c.c_void_p)]


class _Value(_c.Structure):
    _fields_ = [("tag", _c.c_int), ("as_", _ValueBody)]


class ValueNumber(_t.NamedTuple):
    number: float


class ValueBoolean(_t.NamedTuple):
    boolean: bool


class ValueNil(_t.NamedTuple):
    pass


class ValueObj(_t.NamedTuple):
    obj: Obj


# A value. What `type` does not name is not looked at; a boolean is 0 or anything else.
Value: _t.TypeAlias = ValueNumber | ValueBoolean | ValueNil | ValueObj


def _lift_Value(v: _t.Any) -> Value:
    tag = v.tag
    if tag == 0:
        return ValueNumber(v.as_.number)
    if tag == 1:
        return ValueBoolean(v.as_.boolean != 0)
    if tag == 2:
        return ValueNil()
    if tag == 3:
        return ValueObj(_maybe(Obj, v.as_.obj))
    raise ValueError(f"abut.kio.Value: unknown tag {tag}")


def _lower_Value(value: _t.Any, keep: list[_t.Any]) -> _Value:
    v = _Value()
    if isinstance(value, ValueNumber):
        v.tag = 0
        v.as_.number = value.number
    elif isinstance(value, ValueBoolean):
        v.tag = 1
        v.as_.boolean = 1 if value.boolean else 0
    elif isinstance(value, ValueNil):
        v.tag = 2
    elif isinstance(value, ValueObj):
        v.tag = 3
        v.as_.obj = _record(value.obj, Obj, "obj").address
    else:
        raise TypeError(f"expected Value, got {type(value).__name__}")
    return v


class TraceStep(_Structure):
    """One instruction, before it is executed."""
    _fields_ = [
        ("_offset_", _c.c_uint32),
        ("_line_", _c.c_int32),
        ("_opcode_", _c.c_uint8),
        ("_reserved0", _c.c_uint8 * 3),
        ("_height_", _c.c_uint32),
        ("_stack_", _c.c_void_p),
    ]
    _names = ("offset", "line", "opcode", "height", "stack",)
    offset: int = _int_field("_offset_", 0, 4294967295)  #: in the code
    line: int = _int_field("_line_", -2147483648, 2147483647)  #: 0 when it is unknown
    opcode: int = _int_field("_opcode_", 0, 255)
    height: int = _int_field("_height_", 0, 4294967295)  #: values on the stack
    stack: Value = _field("_stack_", lambda v: _maybe(lambda a: _lift_Value(_at(_Value, a, None)), v), lambda v, k: _placed(_lower_Value(v, k), k))  #: from its bottom

    def __init__(self, offset: int = 0, line: int = 0, opcode: int = 0, height: int = 0, stack: Value | None = None) -> None:
        super().__init__()
        self.offset = offset
        self.line = line
        self.opcode = opcode
        self.height = height
        if stack is not None:
            self.stack = stack


class NativeInfo(_Structure):
    """What a native asks of its caller and of the machine's policy."""
    _fields_ = [
        ("_size_", _c.c_uint32),
        ("_arity_min_", _c.c_uint32),
        ("_arity_max_", _c.c_uint32),
        ("_capability_", _c.c_uint32),
        ("_description_", _c.c_char_p),
    ]
    _names = ("size", "arity_min", "arity_max", "capability", "description",)
    size: int = _int_field("_size_", 0, 4294967295)  #: of this record
    arity_min: int = _int_field("_arity_min_", 0, 4294967295)
    arity_max: int = _int_field("_arity_max_", 0, 4294967295)  #: or ANY_COUNT
    capability: _t.Any = _field("_capability_", lambda v: Capability(v), lambda v, k: _as_int(v, 0, 4294967295, "capability"))  #: the option `permissions` must name it
    description: _t.Any = _field("_description_", lambda v: _decoded_or_none(v), lambda v, k: None if v is None else _cstring(v, "description"))

    def __init__(self, size: int = 0, arity_min: int = 0, arity_max: int = 0, capability: Capability | int | None = None, description: str | bytes | None = None) -> None:
        super().__init__()
        self.size = size
        self.arity_min = arity_min
        self.arity_max = arity_max
        if capability is not None:
            self.capability = capability
        if description is not None:
            self.description = description


class Frame(_Structure):
    """One line of the trace of an error, the innermost first."""
    _fields_ = [("_function_", _c.c_char_p), ("_offset_", _c.c_uint32), ("_line_", _c.c_int32)]
    _names = ("function", "offset", "line",)
    function: _t.Any = _field("_function_", lambda v: _decoded(v), lambda v, k: _cstring(v, "function"))  #: of the machine: "chunk", or the name of a native
    offset: int = _int_field("_offset_", 0, 4294967295)  #: in the code
    line: int = _int_field("_line_", -2147483648, 2147483647)  #: 0 when it is unknown

    def __init__(self, function: str | bytes | None = None, offset: int = 0, line: int = 0) -> None:
        super().__init__()
        if function is not None:
            self.function = function
        self.offset = offset
        self.line = line


class Stats(_Structure):
    _fields_ = [
        ("_size_", _c.c_uint32),
        ("_max_stack_", _c.c_uint32),
        ("_max_depth_", _c.c_uint32),
        ("_natives_", _c.c_uint32),
        ("_instructions_", _c.c_uint64),
        ("_native_calls_", _c.c_uint64),
        ("_bytes_live_", _c.c_uint64),
        ("_bytes_held_", _c.c_uint64),
        ("_bytes_peak_", _c.c_uint64),
        ("_bytes_allocated_", _c.c_uint64),
        ("_collections_", _c.c_uint64),
        ("_executions_", _c.c_uint64),
    ]
    _names = ("size", "max_stack", "max_depth", "natives", "instructions", "native_calls", "bytes_live", "bytes_held", "bytes_peak", "bytes_allocated", "collections", "executions",)
    size: int = _int_field("_size_", 0, 4294967295)  #: of this record
    max_stack: int = _int_field("_max_stack_", 0, 4294967295)  #: the most values that were on the stack
    max_depth: int = _int_field("_max_depth_", 0, 4294967295)  #: the most runs inside of each other
    natives: int = _int_field("_natives_", 0, 4294967295)  #: that are registered
    instructions: int = _int_field("_instructions_", 0, 18446744073709551615)  #: executed, of bytecode
    native_calls: int = _int_field("_native_calls_", 0, 18446744073709551615)
    bytes_live: int = _int_field("_bytes_live_", 0, 18446744073709551615)  #: of objects, after the last collection
    bytes_held: int = _int_field("_bytes_held_", 0, 18446744073709551615)  #: taken from the system now
    bytes_peak: int = _int_field("_bytes_peak_", 0, 18446744073709551615)
    bytes_allocated: int = _int_field("_bytes_allocated_", 0, 18446744073709551615)  #: in all
    collections: int = _int_field("_collections_", 0, 18446744073709551615)
    executions: int = _int_field("_executions_", 0, 18446744073709551615)

    def __init__(self, size: int = 0, max_stack: int = 0, max_depth: int = 0, natives: int = 0, instructions: int = 0, native_calls: int = 0, bytes_live: int = 0, bytes_held: int = 0, bytes_peak: int = 0, bytes_allocated: int = 0, collections: int = 0, executions: int = 0) -> None:
        super().__init__()
        self.size = size
        self.max_stack = max_stack
        self.max_depth = max_depth
        self.natives = natives
        self.instructions = instructions
        self.native_calls = native_calls
        self.bytes_live = bytes_live
        self.bytes_held = bytes_held
        self.bytes_peak = bytes_peak
        self.bytes_allocated = bytes_allocated
        self.collections = collections
        self.executions = executions


class VecView(_Structure):
    _fields_ = [("_data_", _c.c_void_p), ("_length_", _c.c_size_t), ("_stride_", _c.c_size_t)]
    _names = ("data", "length", "stride",)
    data: _t.Any = _field("_data_", lambda v: v, lambda v, k: _pointer(v, k, "data"))
    length: int = _int_field("_length_", 0, 18446744073709551615)
    stride: int = _int_field("_stride_", 0, 18446744073709551615)  #: in elements

    def __init__(self, data: _Buffer | int | None = None, length: int = 0, stride: int = 0) -> None:
        super().__init__()
        if data is not None and not isinstance(data, int):
            _strided(self, data, "d", ("data", "length", "stride"))
            return
        if data is not None:
            self.data = data
        self.length = length
        self.stride = stride


_by_value_Value = _by_value(_Value, "ww")
_check_layouts("abut.kio", "kio.abi",
    (Error, 16, {"_code_": 4, "_message_": 8}),
    (_Value, 16, {"as_": 8}),
    (TraceStep, 24, {"_line_": 4, "_opcode_": 8, "_reserved0": 9, "_height_": 12, "_stack_": 16}),
    (NativeInfo, 24, {"_arity_min_": 4, "_arity_max_": 8, "_capability_": 12, "_description_": 16}),
    (Frame, 16, {"_offset_": 8, "_line_": 12}),
    (Stats, 80, {"_max_stack_": 4, "_max_depth_": 8, "_natives_": 12, "_instructions_": 16, "_native_calls_": 24, "_bytes_live_": 32, "_bytes_held_": 40, "_bytes_peak_": 48, "_bytes_allocated_": 56, "_collections_": 64, "_executions_": 72}),
    (VecView, 24, {"_length_": 8, "_stride_": 16}),
)


def _adapt_NativeFn(function: _t.Any) -> _t.Any:
    kept: list[_t.Any] = []

    def call(a0: _t.Any, a1: _t.Any, a2: _t.Any, a3: _t.Any) -> _t.Any:
        kept.clear()
        r = function(a0, _maybe(lambda a: _lift_Value(_at(_Value, a, None)), a1), _maybe(lambda a: _lift_Value(_at(_Value, a, None)), a2), _maybe(NativeCtx, a3))
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
        r = function(Vm._adopt(a0, False, None), _at(TraceStep, a1, None))
        return _as_int(r, -2147483648, 2147483647, "result of the callback")

    return call


_callback_TraceFn: _Callback = _Callback(lambda: (_c.c_int, _c.c_void_p, _c.c_void_p, _c.c_void_p,), _adapt_TraceFn, 0)


_library = _Library("abut.kio", "0.1.0", "kio.abi", "abut", "ABUT_LIBRARY", "kio_abi", globals(), lambda: _SCHEMA)
_f_kio_abi_version = _library.function("_f_kio_abi_version", "kio_abi_version", 0x2b1ab8a056b1ec60, _c.c_uint32)
_f_kio_status_name = _library.function("_f_kio_status_name", "kio_status_name", 0x68790f973ed3b74a, _c.c_char_p, _Int)
_f_kio_error_name = _library.function("_f_kio_error_name", "kio_error_name", 0x794238bfe995db79, _c.c_char_p, _Int)
_f_kio_make_nil = _library.function("_f_kio_make_nil", "kio_make_nil", 0x96dbb753acb1436d, _by_value_Value)
_f_kio_make_bool = _library.function("_f_kio_make_bool", "kio_make_bool", 0x517ecc26734aef51, _by_value_Value, _Int)
_f_kio_make_number = _library.function("_f_kio_make_number", "kio_make_number", 0x839f7b51ae0b8aaf, _by_value_Value, _c.c_double)
_f_kio_make_obj = _library.function("_f_kio_make_obj", "kio_make_obj", 0x68134398704a4b76, _by_value_Value, _c.c_void_p)
_f_kio_is_number = _library.function("_f_kio_is_number", "kio_is_number", 0xe537d74c07f8cc11, _c.c_int, _by_value_Value)
_f_kio_is_bool = _library.function("_f_kio_is_bool", "kio_is_bool", 0xe537d74c07f8cc11, _c.c_int, _by_value_Value)
_f_kio_is_nil = _library.function("_f_kio_is_nil", "kio_is_nil", 0xe537d74c07f8cc11, _c.c_int, _by_value_Value)
_f_kio_is_obj = _library.function("_f_kio_is_obj", "kio_is_obj", 0xe537d74c07f8cc11, _c.c_int, _by_value_Value)
_f_kio_as_number = _library.function("_f_kio_as_number", "kio_as_number", 0xadc1f4c60cfef6f2, _c.c_double, _by_value_Value)
_f_kio_as_bool = _library.function("_f_kio_as_bool", "kio_as_bool", 0xe537d74c07f8cc11, _c.c_int32, _by_value_Value)
_f_kio_as_obj = _library.function("_f_kio_as_obj", "kio_as_obj", 0xf8f9dac7dab8935b, _c.c_void_p, _by_value_Value)
_f_kio_obj_retain = _library.function("_f_kio_obj_retain", "kio_obj_retain", 0x766fdb1404a7ac8f, _c.c_void_p, _c.c_void_p)
_f_kio_obj_release = _library.function("_f_kio_obj_release", "kio_obj_release", 0xe486d10d05517efc, None, _c.c_void_p)
_f_kio_obj_kind = _library.function("_f_kio_obj_kind", "kio_obj_kind", 0xcd39d52febba7eef, _c.c_int, _c.c_void_p)
_f_kio_string_new = _library.function("_f_kio_string_new", "kio_string_new", 0x4c48de926bf98bc9, _c.c_void_p, _c.c_void_p, _c.c_void_p, _BIG)
_f_kio_string_data = _library.function("_f_kio_string_data", "kio_string_data", 0xf4b0819cec35f0b6, _c.c_void_p, _c.c_void_p)
_f_kio_string_len = _library.function("_f_kio_string_len", "kio_string_len", 0xe8842b7e03aa2097, _c.c_size_t, _c.c_void_p)
_f_kio_array_new = _library.function("_f_kio_array_new", "kio_array_new", 0x6ae95a4f9bfcb6a8, _c.c_void_p, _c.c_void_p, _BIG)
_f_kio_array_len = _library.function("_f_kio_array_len", "kio_array_len", 0xe8842b7e03aa2097, _c.c_size_t, _c.c_void_p)
_f_kio_array_values = _library.function("_f_kio_array_values", "kio_array_values", 0x270c86a6e39ff977, _c.c_void_p, _c.c_void_p)
_f_kio_array_get = _library.function("_f_kio_array_get", "kio_array_get", 0xa886206352297ac1, _c.c_int, _c.c_void_p, _BIG, _c.c_void_p)
_f_kio_array_set = _library.function("_f_kio_array_set", "kio_array_set", 0x5a495984befbe1b3, _c.c_int, _c.c_void_p, _BIG, _by_value_Value)
_f_kio_array_push = _library.function("_f_kio_array_push", "kio_array_push", 0x9a0c761fc3cd6c9d, _c.c_int, _c.c_void_p, _by_value_Value)
_f_kio_native_user_data = _library.function("_f_kio_native_user_data", "kio_native_user_data", 0x0f3b922b70f74c54, _c.c_void_p, _c.c_void_p)
_f_kio_native_set_error = _library.function("_f_kio_native_set_error", "kio_native_set_error", 0x2c2f8a06a9c5b8fd, None, _c.c_void_p, _Int, _c.c_char_p)
_f_kio_native_vm = _library.function("_f_kio_native_vm", "kio_native_vm", 0x40c3a2d134435eb7, _c.c_void_p, _c.c_void_p)
_f_kio_native_name = _library.function("_f_kio_native_name", "kio_native_name", 0x40c3a2d134435eb7, _c.c_char_p, _c.c_void_p)
_f_kio_blob_bytes = _library.function("_f_kio_blob_bytes", "kio_blob_bytes", 0x2fd8c1d0af7e4743, _View, _c.c_void_p)
_f_kio_blob_free = _library.function("_f_kio_blob_free", "kio_blob_free", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_kio_chunk_new = _library.function("_f_kio_chunk_new", "kio_chunk_new", 0x3de061ebcd052816, _c.c_void_p)
_f_kio_chunk_free = _library.function("_f_kio_chunk_free", "kio_chunk_free", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_kio_chunk_write = _library.function("_f_kio_chunk_write", "kio_chunk_write", 0xad200633335870fc, _c.c_int, _c.c_void_p, _Int, _Int)
_f_kio_chunk_add_constant = _library.function("_f_kio_chunk_add_constant", "kio_chunk_add_constant", 0xfa9ef4d48020ff0e, _c.c_int, _c.c_void_p, _by_value_Value, _c.c_void_p)
_f_kio_chunk_add_string = _library.function("_f_kio_chunk_add_string", "kio_chunk_add_string", 0x51c201bbac671d9a, _c.c_int, _c.c_void_p, _c.c_void_p, _BIG, _c.c_void_p)
_f_kio_chunk_code = _library.function("_f_kio_chunk_code", "kio_chunk_code", 0x2fd8c1d0af7e4743, _View, _c.c_void_p)
_f_kio_chunk_line = _library.function("_f_kio_chunk_line", "kio_chunk_line", 0x03bf271e90b7a20a, _c.c_int, _c.c_void_p, _BIG)
_f_kio_chunk_constant_count = _library.function("_f_kio_chunk_constant_count", "kio_chunk_constant_count", 0x2c3797b4a18e3be6, _c.c_size_t, _c.c_void_p)
_f_kio_chunk_constant = _library.function("_f_kio_chunk_constant", "kio_chunk_constant", 0xda22af21f0d66dfe, _c.c_int, _c.c_void_p, _BIG, _c.c_void_p)
_f_kio_chunk_constant_text = _library.function("_f_kio_chunk_constant_text", "kio_chunk_constant_text", 0xef90a97ae1dd61cc, _View, _c.c_void_p, _BIG)
_f_kio_chunk_verify = _library.function("_f_kio_chunk_verify", "kio_chunk_verify", 0x72978ea1c658037c, _c.c_int, _c.c_void_p, _c.c_void_p)
_f_kio_chunk_disassemble = _library.function("_f_kio_chunk_disassemble", "kio_chunk_disassemble", 0x52c6d0f93c2c9818, _c.c_int, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_kio_chunk_assemble = _library.function("_f_kio_chunk_assemble", "kio_chunk_assemble", 0xa58a7e6fb32349d1, _c.c_int, _TextIn, _c.c_void_p, _c.c_void_p)
_f_kio_chunk_save = _library.function("_f_kio_chunk_save", "kio_chunk_save", 0x52c6d0f93c2c9818, _c.c_int, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_kio_chunk_load = _library.function("_f_kio_chunk_load", "kio_chunk_load", 0x4a3194c96f6ff331, _c.c_int, _View, _c.c_void_p, _c.c_void_p)
_f_kio_chunk_translation = _library.function("_f_kio_chunk_translation", "kio_chunk_translation", 0x52c6d0f93c2c9818, _c.c_int, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_kio_vm_new = _library.function("_f_kio_vm_new", "kio_vm_new", 0x3de061ebcd052816, _c.c_void_p)
_f_kio_vm_free = _library.function("_f_kio_vm_free", "kio_vm_free", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_kio_vm_set_option = _library.function("_f_kio_vm_set_option", "kio_vm_set_option", 0xddf81d741c0b91fb, _c.c_int, _c.c_void_p, _c.c_char_p, _c.c_char_p)
_f_kio_vm_get_option = _library.function("_f_kio_vm_get_option", "kio_vm_get_option", 0x7e3ddd4d22360e96, _c.c_char_p, _c.c_void_p, _c.c_char_p)
_f_kio_vm_execute = _library.function("_f_kio_vm_execute", "kio_vm_execute", 0x4dd3172196d458cd, _c.c_int, _c.c_void_p, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_kio_vm_register_native = _library.function("_f_kio_vm_register_native", "kio_vm_register_native", 0xfcda3f24887c5217, _c.c_int, _c.c_void_p, _c.c_char_p, _c.c_void_p, _c.c_void_p)
_f_kio_vm_register_native_with = _library.function("_f_kio_vm_register_native_with", "kio_vm_register_native_with", 0x95be2deab98e5e21, _c.c_int, _c.c_void_p, _c.c_char_p, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_kio_vm_register_function = _library.function("_f_kio_vm_register_function", "kio_vm_register_function", 0x1c14df11b2b59048, _c.c_int, _c.c_void_p, _c.c_char_p, _c.c_void_p, _TextIn, _Int, _c.c_void_p)
_f_kio_vm_register_extension = _library.function("_f_kio_vm_register_extension", "kio_vm_register_extension", 0x7693bef535e2620a, _c.c_int, _c.c_void_p, _c.c_char_p, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_kio_vm_call = _library.function("_f_kio_vm_call", "kio_vm_call", 0x1a67b8b70c505853, _c.c_int, _c.c_void_p, _c.c_char_p, _c.c_void_p, _BIG, _c.c_void_p, _c.c_void_p)
_f_kio_vm_set_global = _library.function("_f_kio_vm_set_global", "kio_vm_set_global", 0x6037c8df55a6736f, _c.c_int, _c.c_void_p, _c.c_char_p, _by_value_Value)
_f_kio_vm_get_global = _library.function("_f_kio_vm_get_global", "kio_vm_get_global", 0x71a297a9af96f8f4, _c.c_int, _c.c_void_p, _c.c_char_p, _c.c_void_p)
_f_kio_vm_global_name = _library.function("_f_kio_vm_global_name", "kio_vm_global_name", 0xcc7a8198da8d1337, _c.c_char_p, _c.c_void_p, _BIG)
_f_kio_vm_start = _library.function("_f_kio_vm_start", "kio_vm_start", 0x2ff42ee46a6597d9, _c.c_int, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_kio_vm_resume = _library.function("_f_kio_vm_resume", "kio_vm_resume", 0xdda72901f07edf59, _c.c_int, _c.c_void_p, _BIG, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_kio_vm_stop = _library.function("_f_kio_vm_stop", "kio_vm_stop", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_kio_vm_interrupt = _library.function("_f_kio_vm_interrupt", "kio_vm_interrupt", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_kio_vm_set_output = _library.function("_f_kio_vm_set_output", "kio_vm_set_output", 0x20e3f7bcea2db831, None, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_kio_vm_set_trace = _library.function("_f_kio_vm_set_trace", "kio_vm_set_trace", 0x928bba0397b5ce76, None, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_kio_vm_error_frame = _library.function("_f_kio_vm_error_frame", "kio_vm_error_frame", 0xf6863557a638dbf3, _c.c_int, _c.c_void_p, _BIG, _c.c_void_p)
_f_kio_vm_stats = _library.function("_f_kio_vm_stats", "kio_vm_stats", 0xc4a9688e4844a1c1, _c.c_int, _c.c_void_p, _c.c_void_p)
_f_kio_vm_collect = _library.function("_f_kio_vm_collect", "kio_vm_collect", 0xa02a9a998d4177d6, _c.c_int, _c.c_void_p)
_f_kio_vm_text = _library.function("_f_kio_vm_text", "kio_vm_text", 0x1d2701408e98375a, _c.c_void_p, _c.c_void_p, _by_value_Value)
_f_kio_vec_add = _library.function("_f_kio_vec_add", "kio_vec_add", 0x9a99847a576ea05d, _c.c_int, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_kio_vec_sub = _library.function("_f_kio_vec_sub", "kio_vec_sub", 0x9a99847a576ea05d, _c.c_int, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_kio_vec_mul = _library.function("_f_kio_vec_mul", "kio_vec_mul", 0x9a99847a576ea05d, _c.c_int, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_kio_vec_div = _library.function("_f_kio_vec_div", "kio_vec_div", 0x9a99847a576ea05d, _c.c_int, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_kio_vec_dot = _library.function("_f_kio_vec_dot", "kio_vec_dot", 0xfd363673b7d58410, _c.c_int, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_kio_vec_normalize = _library.function("_f_kio_vec_normalize", "kio_vec_normalize", 0x6f6aadfbc5b89b7d, _c.c_int, _c.c_void_p, _c.c_void_p)
_f_kio_vec_path = _library.function("_f_kio_vec_path", "kio_vec_path", 0x3de061ebcd052816, _c.c_char_p)
_f_kio_vec_set_path = _library.function("_f_kio_vec_set_path", "kio_vec_set_path", 0xa02a9a998d4177d6, _c.c_int, _c.c_char_p)


class Chunk(_Handle):
    __slots__ = ()

    def _release(self, address: int) -> None:
        _f_kio_chunk_free(address)

    def __init__(self) -> None:
        self._start()
        _r: _t.Any = _f_kio_chunk_new()
        if _r is None:
            raise MemoryError("kio_chunk_new" " returned NULL")
        self._h = _r

    def write(self, byte: int, line: int) -> None:
        """Appends a byte of code; `line` is 0 when it is unknown."""
        if not 0 <= (byte := _index(byte)) <= 255:
            _outside("byte", byte, 0, 255)
        if not -2147483648 <= (line := _index(line)) <= 2147483647:
            _outside("line", line, -2147483648, 2147483647)
        _st: int = _f_kio_chunk_write(self._use(), byte, line)
        if _st:
            _check_Status(_st, "kio_chunk_write")

    def add_constant(self, value: Value) -> int:
        """Appends a constant: a number, a boolean, nil or a string, which is copied."""
        _keep: list[_t.Any] = []
        _o2 = _c.c_int()
        _st: int = _f_kio_chunk_add_constant(self._use(), _by_value_Value.from_buffer_copy(_lower_Value(value, _keep)), _c.byref(_o2))
        if _st:
            _check_Status(_st, "kio_chunk_add_constant")
        _result: int = _o2.value
        return _result

    def add_string(self, text: int | _Buffer | None, length: int) -> int:
        """Appends a string constant, or finds the one that is there."""
        _keep: list[_t.Any] = []
        if not 0 <= (length := _index(length)) <= 18446744073709551615:
            _outside("length", length, 0, 18446744073709551615)
        _o3 = _c.c_int()
        _st: int = _f_kio_chunk_add_string(self._use(), None if text is None else _pointer(text, _keep, "text"), length, _c.byref(_o3))
        if _st:
            _check_Status(_st, "kio_chunk_add_string")
        _result: int = _o3.value
        return _result

    def code(self) -> bytes:
        _r: _t.Any = _f_kio_chunk_code(self._use())
        _result: bytes = _blob(_r)
        return _result

    def line(self, offset: int) -> int:
        """Of the byte at `offset`; 0 when it is unknown."""
        if not 0 <= (offset := _index(offset)) <= 18446744073709551615:
            _outside("offset", offset, 0, 18446744073709551615)
        _r: int = _f_kio_chunk_line(self._use(), offset)
        return _r

    def constant_count(self) -> int:
        _r: int = _f_kio_chunk_constant_count(self._use())
        return _r

    def constant(self, index: int) -> Value:
        """Numbers, booleans and nil; a string is KIO_VAL_OBJ with NULL: kio_chunk_constant_text has it."""
        if not 0 <= (index := _index(index)) <= 18446744073709551615:
            _outside("index", index, 0, 18446744073709551615)
        _o2 = _Value()
        _st: int = _f_kio_chunk_constant(self._use(), index, _c.byref(_o2))
        if _st:
            _check_Status(_st, "kio_chunk_constant")
        _result: Value = _lift_Value(_o2)
        return _result

    def constant_text(self, index: int) -> str:
        if not 0 <= (index := _index(index)) <= 18446744073709551615:
            _outside("index", index, 0, 18446744073709551615)
        _r: _t.Any = _f_kio_chunk_constant_text(self._use(), index)
        _result: str = _text(_r)
        return _result

    def verify(self) -> None:
        """What execute checks before it runs: every opcode, operand and jump, and the heights of the stack."""
        _o1 = Error()
        _st: int = _f_kio_chunk_verify(self._use(), _c.byref(_o1))
        if _st:
            _check_Status(_st, "kio_chunk_verify", _detail(_o1))

    def disassemble(self) -> Blob:
        _o1 = _c.c_void_p()
        _o2 = Error()
        _st: int = _f_kio_chunk_disassemble(self._use(), _c.byref(_o1), _c.byref(_o2))
        if _st:
            _check_Status(_st, "kio_chunk_disassemble", _detail(_o2))
        _result: Blob = Blob._adopt(_o1.value, True, self)
        return _result

    @staticmethod
    def assemble(text: str) -> Chunk:
        """The text that disassemble writes, or one written by hand."""
        _o1 = _c.c_void_p()
        _o2 = Error()
        _st: int = _f_kio_chunk_assemble(_text_in(text, "text"), _c.byref(_o1), _c.byref(_o2))
        if _st:
            _check_Status(_st, "kio_chunk_assemble", _detail(_o2))
        _result: Chunk = Chunk._adopt(_o1.value, True, None)
        return _result

    def save(self) -> Blob:
        _o1 = _c.c_void_p()
        _o2 = Error()
        _st: int = _f_kio_chunk_save(self._use(), _c.byref(_o1), _c.byref(_o2))
        if _st:
            _check_Status(_st, "kio_chunk_save", _detail(_o2))
        _result: Blob = Blob._adopt(_o1.value, True, self)
        return _result

    @staticmethod
    def load(data: _Buffer) -> Chunk:
        _keep: list[_t.Any] = []
        _o1 = _c.c_void_p()
        _o2 = Error()
        _st: int = _f_kio_chunk_load(_bytes_in(data, _keep, "data"), _c.byref(_o1), _c.byref(_o2))
        if _st:
            _check_Status(_st, "kio_chunk_load", _detail(_o2))
        _result: Chunk = Chunk._adopt(_o1.value, True, None)
        return _result

    def translation(self) -> Blob:
        """The register code that it is translated to, as text for people."""
        _o1 = _c.c_void_p()
        _o2 = Error()
        _st: int = _f_kio_chunk_translation(self._use(), _c.byref(_o1), _c.byref(_o2))
        if _st:
            _check_Status(_st, "kio_chunk_translation", _detail(_o2))
        _result: Blob = Blob._adopt(_o1.value, True, self)
        return _result


class Vm(_Handle):
    __slots__ = ()

    def _release(self, address: int) -> None:
        _f_kio_vm_free(address)

    def __init__(self) -> None:
        self._start()
        _r: _t.Any = _f_kio_vm_new()
        _reraise(self._raised)
        if _r is None:
            raise MemoryError("kio_vm_new" " returned NULL")
        self._h = _r

    def set_option(self, key: str | bytes, value: str | bytes) -> None:
        """Options, all texts: `stack-size` (8192; 1 to 1048576), `max-depth` (128; 1 to 1000), `max-instructions` (0: any
        number), `max-memory` (bytes, 0: any), `opt-level` (2; 0 runs bytecode as it stands, 1 translates it, 2 and 3
        fuse and forward as well), `engine` (auto, threaded, loop, stack), `jit` (auto, on, off: no machine code is made
        yet, whatever it says), `permissions` (none, all, or names with commas: file_io, network, process_spawn,
        env_access).
        """
        _keep: list[_t.Any] = []
        _st: int = _f_kio_vm_set_option(self._use(), _cstring(key, "key"), _cstring(value, "value"))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "kio_vm_set_option")

    def get_option(self, key: str | bytes) -> str | None:
        """The value that is in force; besides those of set_option `tier`: the engine that runs chunks now."""
        _keep: list[_t.Any] = []
        _r: _t.Any = _f_kio_vm_get_option(self._use(), _cstring(key, "key"))
        _reraise(self._raised)
        _result: str | None = _decoded_or_none(_r)
        return _result

    def execute(self, chunk: Chunk) -> Value:
        """Runs a chunk from its first instruction with an empty stack. `result` is the last value on the stack, or nil."""
        _keep: list[_t.Any] = []
        _o2 = _Value()
        _o3 = Error()
        _st: int = _f_kio_vm_execute(self._use(), _record(chunk, Chunk, "chunk")._use(), _c.byref(_o2), _c.byref(_o3))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "kio_vm_execute", _detail(_o3))
        _result: Value = _lift_Value(_o2)
        return _result

    def register_native(self, name: str | bytes, native: _t.Callable[[int, Value, Value, NativeCtx], NativeStatus]) -> None:
        _keep: list[_t.Any] = []
        _k2 = _callback_NativeFn(_present(native, "native"), self._raised, "native")
        _st: int = _f_kio_vm_register_native(self._use(), _cstring(name, "name"), _k2, None)
        _hold(self._keep, "kio_vm_register_native.native", _k2, False)
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "kio_vm_register_native")

    def register_native_with(self, name: str | bytes, info: NativeInfo | None, native: _t.Callable[[int, Value, Value, NativeCtx], NativeStatus]) -> None:
        """The same with what it asks for."""
        _keep: list[_t.Any] = []
        _k3 = _callback_NativeFn(_present(native, "native"), self._raised, "native")
        _st: int = _f_kio_vm_register_native_with(self._use(), _cstring(name, "name"), None if info is None else _c.addressof(_record(info, NativeInfo, "info", _keep)), _k3, None)
        _hold(self._keep, "kio_vm_register_native_with.native", _k3, False)
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "kio_vm_register_native_with")

    def register_function(self, name: str | bytes, address: int | _Buffer, signature: str, path: NativePath) -> None:
        """A C function with a signature in the codes of abut's natives, such as `d(d,d)`; see docs/formats/codes.md."""
        _keep: list[_t.Any] = []
        _o5 = Error()
        _st: int = _f_kio_vm_register_function(self._use(), _cstring(name, "name"), _pointer(address, _keep, "address"), _text_in(signature, "signature"), _as_member(NativePath, path), _c.byref(_o5))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "kio_vm_register_function", _detail(_o5))

    def register_extension(self, prefix: str | bytes, extension: int | _Buffer) -> int:
        """All functions of an extension (an `ext_extension` that must stay open), as `prefix` and their names.
        Asynchronous ones make the program wait.
        """
        _keep: list[_t.Any] = []
        _o3 = _c.c_uint32()
        _o4 = Error()
        _st: int = _f_kio_vm_register_extension(self._use(), _cstring(prefix, "prefix"), _pointer(extension, _keep, "extension"), _c.byref(_o3), _c.byref(_o4))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "kio_vm_register_extension", _detail(_o4))
        _result: int = _o3.value
        return _result

    def call(self, name: str | bytes, args_: _t.Sequence[Value] | None) -> Value:
        """Calls what a global or a string names, from outside or inside of natives."""
        _keep: list[_t.Any] = []
        _p2, _n2, _k2 = (None, 0, None) if args_ is None else _elements(args_, _Value, lambda e, k: _lower_Value(e, k), "args_")
        _o4 = _Value()
        _o5 = Error()
        _st: int = _f_kio_vm_call(self._use(), _cstring(name, "name"), _p2, _n2, _c.byref(_o4), _c.byref(_o5))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "kio_vm_call", _detail(_o5))
        _result: Value = _lift_Value(_o4)
        return _result

    def set_global(self, name: str | bytes, value: Value) -> None:
        _keep: list[_t.Any] = []
        _st: int = _f_kio_vm_set_global(self._use(), _cstring(name, "name"), _by_value_Value.from_buffer_copy(_lower_Value(value, _keep)))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "kio_vm_set_global")

    def get_global(self, name: str | bytes) -> Value:
        """Nil when there is none."""
        _keep: list[_t.Any] = []
        _o2 = _Value()
        _st: int = _f_kio_vm_get_global(self._use(), _cstring(name, "name"), _c.byref(_o2))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "kio_vm_get_global")
        _result: Value = _lift_Value(_o2)
        return _result

    def global_name(self, index: int) -> str | None:
        """The name of the nth global that was ever set or asked for; NULL behind the last."""
        if not 0 <= (index := _index(index)) <= 18446744073709551615:
            _outside("index", index, 0, 18446744073709551615)
        _r: _t.Any = _f_kio_vm_global_name(self._use(), index)
        _reraise(self._raised)
        _result: str | None = _decoded_or_none(_r)
        return _result

    def start(self, chunk: Chunk) -> None:
        """Begins a run that resume makes in steps."""
        _keep: list[_t.Any] = []
        _o2 = Error()
        _st: int = _f_kio_vm_start(self._use(), _record(chunk, Chunk, "chunk")._use(), _c.byref(_o2))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "kio_vm_start", _detail(_o2))

    def resume(self, budget: int) -> tuple[RunState | int, Value]:
        """Runs on for at most `budget` instructions, 0 for any number."""
        if not 0 <= (budget := _index(budget)) <= 18446744073709551615:
            _outside("budget", budget, 0, 18446744073709551615)
        _o2 = _c.c_int()
        _o3 = _Value()
        _o4 = Error()
        _st: int = _f_kio_vm_resume(self._use(), budget, _c.byref(_o2), _c.byref(_o3), _c.byref(_o4))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "kio_vm_resume", _detail(_o4))
        return _member(RunState, _o2.value), _lift_Value(_o3)

    def stop(self) -> None:
        """Gives up the run that was started. Inside natives it does nothing."""
        _f_kio_vm_stop(self._use())
        _reraise(self._raised)

    def interrupt(self) -> None:
        """Ends what runs, from any thread, with KIO_ERROR_INTERRUPTED; when nothing runs, what runs next."""
        _f_kio_vm_interrupt(self._use())
        _reraise(self._raised)

    def set_output(self, output: _t.Callable[[int, int], None] | None) -> None:
        """Where PRINT, print and println write; NULL: standard output."""
        _k1 = _callback_OutputFn(output, self._raised, "output")
        _f_kio_vm_set_output(self._use(), _k1, None)
        _hold(self._keep, "kio_vm_set_output.output", _k1, True)
        _reraise(self._raised)

    def set_trace(self, trace: _t.Callable[[Vm, TraceStep], int] | None) -> None:
        """Called before every instruction; NULL ends it. The program runs as it stands, and slowly."""
        _k1 = _callback_TraceFn(trace, self._raised, "trace")
        _f_kio_vm_set_trace(self._use(), _k1, None)
        _hold(self._keep, "kio_vm_set_trace.trace", _k1, True)
        _reraise(self._raised)

    def error_frame(self, index: int) -> Frame:
        """The trace of the last error: its line `index`, 0 the innermost; INVALID_ARGUMENT behind the last."""
        if not 0 <= (index := _index(index)) <= 18446744073709551615:
            _outside("index", index, 0, 18446744073709551615)
        _o2 = Frame()
        _st: int = _f_kio_vm_error_frame(self._use(), index, _c.byref(_o2))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "kio_vm_error_frame")
        _result: Frame = _o2
        return _result

    def stats(self) -> Stats:
        _o1 = Stats()
        _st: int = _f_kio_vm_stats(self._use(), _c.byref(_o1))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "kio_vm_stats")
        _result: Stats = _o1
        return _result

    def collect(self) -> None:
        """Collects what nobody can reach any more."""
        _st: int = _f_kio_vm_collect(self._use())
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "kio_vm_collect")

    def text(self, value: Value) -> Obj | None:
        """The text of a value as PRINT writes it, as a string of the machine's; NULL when there is no memory for it."""
        _keep: list[_t.Any] = []
        _r: _t.Any = _f_kio_vm_text(self._use(), _by_value_Value.from_buffer_copy(_lower_Value(value, _keep)))
        _reraise(self._raised)
        _result: Obj | None = _maybe(Obj, _r)
        return _result


class Blob(_Handle):
    """Bytes that a call made."""
    __slots__ = ()

    def _release(self, address: int) -> None:
        _f_kio_blob_free(address)

    def bytes_(self) -> bytes:
        _r: _t.Any = _f_kio_blob_bytes(self._use())
        _result: bytes = _blob(_r)
        return _result


def abi_version() -> int:
    _r: int = _f_kio_abi_version()
    return _r


def status_name(status: Status | int) -> str:
    """\"OK\", \"RUNTIME_ERROR\" and so on."""
    if not -2147483648 <= (status := _index(status)) <= 2147483647:
        _outside("status", status, -2147483648, 2147483647)
    _r: _t.Any = _f_kio_status_name(status)
    if _r is None:
        _null("kio_status_name")
    _result: str = _decoded(_r)
    return _result


def error_name(code: ErrorCode | int) -> str:
    """\"stack_overflow\" and so on."""
    if not 0 <= (code := _index(code)) <= 4294967295:
        _outside("code", code, 0, 4294967295)
    _r: _t.Any = _f_kio_error_name(code)
    if _r is None:
        _null("kio_error_name")
    _result: str = _decoded(_r)
    return _result


def make_nil() -> Value:
    _r: _t.Any = _f_kio_make_nil()
    _result: Value = _lift_Value(_Value.from_buffer(_r))
    return _result


def make_bool(value: int) -> Value:
    if not -2147483648 <= (value := _index(value)) <= 2147483647:
        _outside("value", value, -2147483648, 2147483647)
    _r: _t.Any = _f_kio_make_bool(value)
    _result: Value = _lift_Value(_Value.from_buffer(_r))
    return _result


def make_number(value: float) -> Value:
    _r: _t.Any = _f_kio_make_number(value)
    _result: Value = _lift_Value(_Value.from_buffer(_r))
    return _result


def make_obj(obj: Obj | None) -> Value:
    _keep: list[_t.Any] = []
    _r: _t.Any = _f_kio_make_obj(None if obj is None else _record(obj, Obj, "obj").address)
    _result: Value = _lift_Value(_Value.from_buffer(_r))
    return _result


def is_number(value: Value) -> int:
    _keep: list[_t.Any] = []
    _r: int = _f_kio_is_number(_by_value_Value.from_buffer_copy(_lower_Value(value, _keep)))
    return _r


def is_bool(value: Value) -> int:
    _keep: list[_t.Any] = []
    _r: int = _f_kio_is_bool(_by_value_Value.from_buffer_copy(_lower_Value(value, _keep)))
    return _r


def is_nil(value: Value) -> int:
    _keep: list[_t.Any] = []
    _r: int = _f_kio_is_nil(_by_value_Value.from_buffer_copy(_lower_Value(value, _keep)))
    return _r


def is_obj(value: Value) -> int:
    _keep: list[_t.Any] = []
    _r: int = _f_kio_is_obj(_by_value_Value.from_buffer_copy(_lower_Value(value, _keep)))
    return _r


def as_number(value: Value) -> float:
    """These look at no type."""
    _keep: list[_t.Any] = []
    _r: float = _f_kio_as_number(_by_value_Value.from_buffer_copy(_lower_Value(value, _keep)))
    return _r


def as_bool(value: Value) -> int:
    _keep: list[_t.Any] = []
    _r: int = _f_kio_as_bool(_by_value_Value.from_buffer_copy(_lower_Value(value, _keep)))
    return _r


def as_obj(value: Value) -> Obj | None:
    _keep: list[_t.Any] = []
    _r: _t.Any = _f_kio_as_obj(_by_value_Value.from_buffer_copy(_lower_Value(value, _keep)))
    _result: Obj | None = _maybe(Obj, _r)
    return _result


def obj_retain(obj: Obj | None) -> Obj | None:
    """Keeps an object; each retain needs its release. NULL does nothing."""
    _keep: list[_t.Any] = []
    _r: _t.Any = _f_kio_obj_retain(None if obj is None else _record(obj, Obj, "obj").address)
    _result: Obj | None = _maybe(Obj, _r)
    return _result


def obj_release(obj: Obj | None) -> None:
    _keep: list[_t.Any] = []
    _f_kio_obj_release(None if obj is None else _record(obj, Obj, "obj").address)


def obj_kind(obj: Obj) -> ObjKind | int:
    _keep: list[_t.Any] = []
    _r: _t.Any = _f_kio_obj_kind(_record(obj, Obj, "obj").address)
    _result: ObjKind | int = _member(ObjKind, _r)
    return _result


def string_new(vm: Vm, text: int | _Buffer | None, length: int) -> Obj | None:
    """A string of the machine's, copied; it need not be UTF-8. NULL when there is no memory for it."""
    _keep: list[_t.Any] = []
    if not 0 <= (length := _index(length)) <= 18446744073709551615:
        _outside("length", length, 0, 18446744073709551615)
    _r: _t.Any = _f_kio_string_new(_record(vm, Vm, "vm")._use(), None if text is None else _pointer(text, _keep, "text"), length)
    _result: Obj | None = _maybe(Obj, _r)
    return _result


def string_data(obj: Obj) -> int | None:
    """The bytes, behind them a NUL; NULL when it is no string."""
    _keep: list[_t.Any] = []
    _r: int | None = _f_kio_string_data(_record(obj, Obj, "obj").address)
    return _r


def string_len(obj: Obj) -> int:
    _keep: list[_t.Any] = []
    _r: int = _f_kio_string_len(_record(obj, Obj, "obj").address)
    return _r


def array_new(vm: Vm, length: int) -> Obj | None:
    """An array of nils."""
    _keep: list[_t.Any] = []
    if not 0 <= (length := _index(length)) <= 18446744073709551615:
        _outside("length", length, 0, 18446744073709551615)
    _r: _t.Any = _f_kio_array_new(_record(vm, Vm, "vm")._use(), length)
    _result: Obj | None = _maybe(Obj, _r)
    return _result


def array_len(obj: Obj) -> int:
    _keep: list[_t.Any] = []
    _r: int = _f_kio_array_len(_record(obj, Obj, "obj").address)
    return _r


def array_values(obj: Obj) -> Value | None:
    """The elements in place, until the array grows; NULL when it is no array."""
    _keep: list[_t.Any] = []
    _r: _t.Any = _f_kio_array_values(_record(obj, Obj, "obj").address)
    _result: Value | None = _maybe(lambda a: _lift_Value(_at(_Value, a, None)), _r)
    return _result


def array_get(obj: Obj, index: int) -> Value:
    _keep: list[_t.Any] = []
    if not 0 <= (index := _index(index)) <= 18446744073709551615:
        _outside("index", index, 0, 18446744073709551615)
    _o2 = _Value()
    _st: int = _f_kio_array_get(_record(obj, Obj, "obj").address, index, _c.byref(_o2))
    if _st:
        _check_Status(_st, "kio_array_get")
    _result: Value = _lift_Value(_o2)
    return _result


def array_set(obj: Obj, index: int, value: Value) -> None:
    _keep: list[_t.Any] = []
    if not 0 <= (index := _index(index)) <= 18446744073709551615:
        _outside("index", index, 0, 18446744073709551615)
    _st: int = _f_kio_array_set(_record(obj, Obj, "obj").address, index, _by_value_Value.from_buffer_copy(_lower_Value(value, _keep)))
    if _st:
        _check_Status(_st, "kio_array_set")


def array_push(obj: Obj, value: Value) -> None:
    _keep: list[_t.Any] = []
    _st: int = _f_kio_array_push(_record(obj, Obj, "obj").address, _by_value_Value.from_buffer_copy(_lower_Value(value, _keep)))
    if _st:
        _check_Status(_st, "kio_array_push")


def native_user_data(ctx: NativeCtx) -> int | None:
    _keep: list[_t.Any] = []
    _r: int | None = _f_kio_native_user_data(_record(ctx, NativeCtx, "ctx").address)
    return _r


def native_set_error(ctx: NativeCtx, code: int, message: str | bytes | None) -> None:
    """What KIO_NATIVE_ERROR will say; `code` is the native's own or an ErrorCode. The text is copied."""
    _keep: list[_t.Any] = []
    if not 0 <= (code := _index(code)) <= 4294967295:
        _outside("code", code, 0, 4294967295)
    _f_kio_native_set_error(_record(ctx, NativeCtx, "ctx").address, code, None if message is None else _cstring(message, "message"))


def native_vm(ctx: NativeCtx) -> Vm:
    _keep: list[_t.Any] = []
    _r: _t.Any = _f_kio_native_vm(_record(ctx, NativeCtx, "ctx").address)
    if _r is None:
        _null("kio_native_vm")
    _result: Vm = Vm._adopt(_r, False, None)
    return _result


def native_name(ctx: NativeCtx) -> str:
    """The name by which it was called."""
    _keep: list[_t.Any] = []
    _r: _t.Any = _f_kio_native_name(_record(ctx, NativeCtx, "ctx").address)
    if _r is None:
        _null("kio_native_name")
    _result: str = _decoded(_r)
    return _result


def vec_add(a: VecView | _Buffer, b: VecView | _Buffer, dest: VecView | _Buffer) -> None:
    """`dest[i] = a[i] + b[i]`. `dest` may be `a` or `b`, with the same stride; otherwise it shares no element with them.
    All lengths are the same and not 0.
    """
    _keep: list[_t.Any] = []
    _st: int = _f_kio_vec_add(_c.addressof(_loaded(a, VecView, "a", _keep, False)), _c.addressof(_loaded(b, VecView, "b", _keep, False)), _c.addressof(_loaded(dest, VecView, "dest", _keep, True)))
    if _st:
        _check_Status(_st, "kio_vec_add")


def vec_sub(a: VecView | _Buffer, b: VecView | _Buffer, dest: VecView | _Buffer) -> None:
    _keep: list[_t.Any] = []
    _st: int = _f_kio_vec_sub(_c.addressof(_loaded(a, VecView, "a", _keep, False)), _c.addressof(_loaded(b, VecView, "b", _keep, False)), _c.addressof(_loaded(dest, VecView, "dest", _keep, True)))
    if _st:
        _check_Status(_st, "kio_vec_sub")


def vec_mul(a: VecView | _Buffer, b: VecView | _Buffer, dest: VecView | _Buffer) -> None:
    _keep: list[_t.Any] = []
    _st: int = _f_kio_vec_mul(_c.addressof(_loaded(a, VecView, "a", _keep, False)), _c.addressof(_loaded(b, VecView, "b", _keep, False)), _c.addressof(_loaded(dest, VecView, "dest", _keep, True)))
    if _st:
        _check_Status(_st, "kio_vec_mul")


def vec_div(a: VecView | _Buffer, b: VecView | _Buffer, dest: VecView | _Buffer) -> None:
    """RUNTIME_ERROR when any `b[i]` is 0: then nothing is written."""
    _keep: list[_t.Any] = []
    _st: int = _f_kio_vec_div(_c.addressof(_loaded(a, VecView, "a", _keep, False)), _c.addressof(_loaded(b, VecView, "b", _keep, False)), _c.addressof(_loaded(dest, VecView, "dest", _keep, True)))
    if _st:
        _check_Status(_st, "kio_vec_div")


def vec_dot(a: VecView | _Buffer, b: VecView | _Buffer) -> float:
    """The sum of products, always in the same order: docs/kio.md."""
    _keep: list[_t.Any] = []
    _o2 = _c.c_double()
    _st: int = _f_kio_vec_dot(_c.addressof(_loaded(a, VecView, "a", _keep, False)), _c.addressof(_loaded(b, VecView, "b", _keep, False)), _c.byref(_o2))
    if _st:
        _check_Status(_st, "kio_vec_dot")
    _result: float = _o2.value
    return _result


def vec_normalize(a: VecView | _Buffer, dest: VecView | _Buffer) -> None:
    """`dest[i] = a[i] / |a|`; RUNTIME_ERROR when the norm is 0, infinite or NaN: then nothing is written."""
    _keep: list[_t.Any] = []
    _st: int = _f_kio_vec_normalize(_c.addressof(_loaded(a, VecView, "a", _keep, False)), _c.addressof(_loaded(dest, VecView, "dest", _keep, True)))
    if _st:
        _check_Status(_st, "kio_vec_normalize")


def vec_path() -> str:
    """How vectors are computed here: \"avx512\", \"avx2\", \"portable\"."""
    _r: _t.Any = _f_kio_vec_path()
    if _r is None:
        _null("kio_vec_path")
    _result: str = _decoded(_r)
    return _result


def vec_set_path(name: str | bytes) -> None:
    """Computes them another way, for comparisons: the bits are the same. INVALID_ARGUMENT where that cannot run; \"auto\"
    chooses the best.
    """
    _keep: list[_t.Any] = []
    _st: int = _f_kio_vec_set_path(_cstring(name, "name"))
    if _st:
        _check_Status(_st, "kio_vec_set_path")


_SCHEMA = (
    '{"abi":1,"package":"abut.kio","version":"0.1.0","doc":"The KIO core: a dynamic bytecode machine with natives of the host\'s, and a vector engine.\\n\\nA chunk is bytecode with its constants and lines. A machine (`kio_vm`) runs chunks, one after another; its globals\\nstay. Machines share chunks, across threads too, as long as nobody writes to them; a machine belongs to one thread\\nat a time, and two machines share nothing that either can see.\\n\\nObjects (`kio_obj`) belong to the machine that made them. One that a function returns is valid until the native\\nreturns that asked for it; outside of natives, until the machine executes, calls or resumes next. `kio_obj_retain`\\nkeeps it until `kio_obj_release`, at most as long as the machine. Nothing moves: pointers into strings and arrays\\nstay what they are as long as the object lives (an array\'s values until it grows).","prefix":"kio_","library":"abut","model":{"ptr":8,"endian":"little","target":"x86_64-unknown-linux-gnu"},"api":"sha256-64:b93dcd45cad563b5",'
    '"uses":[],'
    '"types":['
    '{"name":"Status","c":"kio_status","kind":"status","size":4,"align":4,"layout":"sha256-64:e7ec0c0bfc479795","repr":"c_int","open":true,"cprefix":"KIO_STATUS_","values":[{"name":"ok","value":0,"c":"KIO_STATUS_OK"},{"name":"compile_error","value":1,"raises":"ValueError","c":"KIO_STATUS_COMPILE_ERROR","doc":"the bytecode is invalid or inconsistent"},{"name":"runtime_error","value":2,"raises":"RuntimeError","c":"KIO_STATUS_RUNTIME_ERROR","doc":"the program, or a native of it, failed"},{"name":"oom","value":3,"raises":"MemoryError","c":"KIO_STATUS_OOM","doc":"out of memory, or of what the machine may have"},{"name":"invalid_argument","value":4,"raises":"ValueError","c":"KIO_STATUS_INVALID_ARGUMENT","doc":"the caller broke the contract of the call"},{"name":"internal_error","value":5,"raises":"RuntimeError","c":"KIO_STATUS_INTERNAL_ERROR"}],"doc":"How a call went.","names":{"c":"kio_status"}},'
    '{"name":"ErrorCode","c":"kio_error_code","kind":"enum","size":4,"align":4,"layout":"sha256-64:aeed3f4cd81e4f1d","repr":"u32","open":true,"cprefix":"KIO_ERROR_","values":[{"name":"none","value":0,"c":"KIO_ERROR_NONE"},{"name":"stack_overflow","value":1,"c":"KIO_ERROR_STACK_OVERFLOW","doc":"more values on the stack than `stack-size`"},{"name":"stack_underflow","value":2,"c":"KIO_ERROR_STACK_UNDERFLOW"},{"name":"divide_by_zero","value":3,"c":"KIO_ERROR_DIVIDE_BY_ZERO","doc":"in the vector engine; numbers divide to infinity"},{"name":"type_mismatch","value":4,"c":"KIO_ERROR_TYPE_MISMATCH"},{"name":"invalid_opcode","value":5,"c":"KIO_ERROR_INVALID_OPCODE"},{"name":"memory_limit","value":6,"c":"KIO_ERROR_MEMORY_LIMIT"},{"name":"native_not_found","value":7,"c":"KIO_ERROR_NATIVE_NOT_FOUND"},{"name":"native_failed","value":8,"c":"KIO_ERROR_NATIVE_FAILED"},{"name":"bad_constant","value":9,"c":"KIO_ERROR_BAD_CONSTANT","doc":"an index behind the constants, or a name that is no string"},{"name":"bad_slot","value":10,"c":"KIO_ERROR_BAD_SLOT","doc":"a local above the top of the stack"},{"name":"bad_function","value":11,"c":"KIO_ERROR_BAD_FUNCTION"},{"name":"bad_import","value":12,"c":"KIO_ERROR_BAD_IMPORT"},{"name":"bad_jump","value":13,"c":"KIO_ERROR_BAD_JUMP","doc":"out of the code, or into an instruction"},{"name":"end_of_code","value":14,"c":"KIO_ERROR_END_OF_CODE"},{"name":"index_range","value":15,"c":"KIO_ERROR_INDEX_RANGE"},{"name":"instruction_limit","value":16,"c":"KIO_ERROR_INSTRUCTION_LIMIT"},{"name":"call_depth","value":17,"c":"KIO_ERROR_CALL_DEPTH"},{"name":"permission","value":18,"c":"KIO_ERROR_PERMISSION"},{"name":"not_callable","value":19,"c":"KIO_ERROR_NOT_CALLABLE"},{"name":"arity","value":20,"c":"KIO_ERROR_ARITY"},{"name":"interrupted","value":21,"c":"KIO_ERROR_INTERRUPTED"},{"name":"bad_value","value":22,"c":"KIO_ERROR_BAD_VALUE","doc":"a native handed out something that is no value"},{"name":"not_finite","value":23,"c":"KIO_ERROR_NOT_FINITE","doc":"the vector engine: a norm of zero, infinite or NaN"},{"name":"length_mismatch","value":24,"c":"KIO_ERROR_LENGTH_MISMATCH"},{"name":"overlap","value":25,"c":"KIO_ERROR_OVERLAP","doc":"vectors that share some, but not all of their elements"},{"name":"bad_option","value":26,"c":"KIO_ERROR_BAD_OPTION"},{"name":"bad_format","value":27,"c":"KIO_ERROR_BAD_FORMAT","doc":"bytes or text that are no chunk"},{"name":"busy","value":28,"c":"KIO_ERROR_BUSY","doc":"the machine is running"}],"doc":"What went wrong in a chunk or a program: `kio_error.code`.","names":{"c":"kio_error_code"}},'
    '{"name":"Error","c":"kio_error","kind":"record","size":16,"align":8,"layout":"sha256-64:ffca000b60702671","fields":[{"name":"status","type":"Status","offset":0,"size":4,"align":4,"c":"status"},{"name":"code","type":"ErrorCode","offset":4,"size":4,"align":4,"c":"code"},{"name":"message","type":{"type":"cstr","nullable":true},"offset":8,"size":8,"align":8,"c":"message"}],"doc":"Why a call failed. `message` belongs to the machine, or for calls without one to the calling thread, and is valid\\nuntil the next call there that fails.","names":{"c":"kio_error"}},'
    '{"name":"Obj","c":"kio_obj","kind":"opaque","size":0,"align":1,"layout":"sha256-64:b7b570b324e953d1","names":{"c":"kio_obj"}},'
    '{"name":"ValueType","c":"kio_value_type","kind":"enum","size":4,"align":4,"layout":"sha256-64:e7ec0c0bfc479795","repr":"c_int","cprefix":"KIO_VAL_","values":[{"name":"number","value":0,"c":"KIO_VAL_NUMBER"},{"name":"bool","value":1,"c":"KIO_VAL_BOOL"},{"name":"nil","value":2,"c":"KIO_VAL_NIL"},{"name":"obj","value":3,"c":"KIO_VAL_OBJ"}],"names":{"c":"kio_value_type"}},'
    '{"name":"Value","c":"kio_value","kind":"variant","size":16,"align":8,"layout":"sha256-64:f5656de443520e64","tag":{"name":"type","offset":0,"repr":"c_int","enum":"ValueType"},"payload":{"name":"as","offset":8,"size":8,"align":8},"cases":[{"name":"number","tag":0,"type":"f64","c":"KIO_VAL_NUMBER","c_field":"number"},{"name":"boolean","tag":1,"type":"b32","c":"KIO_VAL_BOOL","c_field":"boolean"},{"name":"nil","tag":2,"c":"KIO_VAL_NIL","c_field":"nil"},{"name":"obj","tag":3,"type":{"pointer":"Obj"},"c":"KIO_VAL_OBJ","c_field":"obj"}],"doc":"A value. What `type` does not name is not looked at; a boolean is 0 or anything else.","names":{"c":"kio_value"}},'
    '{"name":"ObjKind","c":"kio_obj_kind_t","kind":"enum","size":4,"align":4,"layout":"sha256-64:e7ec0c0bfc479795","repr":"c_int","open":true,"cprefix":"KIO_OBJ_","values":[{"name":"string","value":0,"c":"KIO_OBJ_STRING"},{"name":"array","value":1,"c":"KIO_OBJ_ARRAY"},{"name":"other","value":2,"c":"KIO_OBJ_OTHER"}],"names":{"c":"kio_obj_kind_t"}},'
    '{"name":"Opcode","c":"kio_opcode","kind":"enum","size":4,"align":4,"layout":"sha256-64:e7ec0c0bfc479795","repr":"c_int","cprefix":"KIO_OP_","values":[{"name":"constant","value":0,"c":"KIO_OP_CONSTANT","doc":"u8: push the constant"},{"name":"nil","value":1,"c":"KIO_OP_NIL"},{"name":"true","value":2,"c":"KIO_OP_TRUE"},{"name":"false","value":3,"c":"KIO_OP_FALSE"},{"name":"pop","value":4,"c":"KIO_OP_POP"},{"name":"get_local","value":5,"c":"KIO_OP_GET_LOCAL","doc":"u8: push the value at this place of the stack, counted from its bottom"},{"name":"set_local","value":6,"c":"KIO_OP_SET_LOCAL","doc":"u8: the top into that place; it stays"},{"name":"get_global","value":7,"c":"KIO_OP_GET_GLOBAL","doc":"u8, a constant string: push the global, nil when there is none"},{"name":"define_global","value":8,"c":"KIO_OP_DEFINE_GLOBAL","doc":"u8: pop into the global"},{"name":"set_global","value":9,"c":"KIO_OP_SET_GLOBAL","doc":"u8: the top into the global; it stays"},{"name":"add","value":10,"c":"KIO_OP_ADD","doc":"numbers; text when either is a string"},{"name":"subtract","value":11,"c":"KIO_OP_SUBTRACT"},{"name":"multiply","value":12,"c":"KIO_OP_MULTIPLY"},{"name":"divide","value":13,"c":"KIO_OP_DIVIDE"},{"name":"modulo","value":14,"c":"KIO_OP_MODULO","doc":"the remainder with the sign of the left"},{"name":"equal","value":15,"c":"KIO_OP_EQUAL"},{"name":"greater","value":16,"c":"KIO_OP_GREATER"},{"name":"greater_equal","value":17,"c":"KIO_OP_GREATER_EQUAL"},{"name":"less","value":18,"c":"KIO_OP_LESS"},{"name":"less_equal","value":19,"c":"KIO_OP_LESS_EQUAL"},{"name":"not","value":20,"c":"KIO_OP_NOT"},{"name":"negate","value":21,"c":"KIO_OP_NEGATE"},{"name":"print","value":22,"c":"KIO_OP_PRINT","doc":"pop, write its text and a newline"},{"name":"jump","value":23,"c":"KIO_OP_JUMP","doc":"u16, from the next instruction forwards"},{"name":"jump_if_false","value":24,"c":"KIO_OP_JUMP_IF_FALSE","doc":"u16: pop; forwards when it is false, nil or 0"},{"name":"loop","value":25,"c":"KIO_OP_LOOP","doc":"u16, from the next instruction backwards"},{"name":"call","value":26,"c":"KIO_OP_CALL","doc":"u8: so many arguments and above them the name of a native; its result replaces them"},{"name":"array_new","value":27,"c":"KIO_OP_ARRAY_NEW","doc":"u8: pop so many values, the first pushed is element 0"},{"name":"array_get","value":28,"c":"KIO_OP_ARRAY_GET","doc":"array, index: the element"},{"name":"array_set","value":29,"c":"KIO_OP_ARRAY_SET","doc":"array, index, value: the value, which is stored"},{"name":"sys_query","value":30,"c":"KIO_OP_SYS_QUERY","doc":"u8, a constant string: push what is known about it, or nil"},{"name":"halt","value":31,"c":"KIO_OP_HALT"}],"doc":"The instructions. `u8` is one byte behind the opcode, `u16` two, the high one first.","names":{"c":"kio_opcode"}},'
    '{"name":"NativeStatus","c":"kio_native_status","kind":"enum","size":4,"align":4,"layout":"sha256-64:e7ec0c0bfc479795","repr":"c_int","cprefix":"KIO_NATIVE_","values":[{"name":"ok","value":0,"c":"KIO_NATIVE_OK"},{"name":"error","value":1,"c":"KIO_NATIVE_ERROR"}],"names":{"c":"kio_native_status"}},'
    '{"name":"Chunk","c":"kio_chunk","kind":"handle","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","drop":"Chunk.free","threads":"confined","names":{"c":"kio_chunk"}},'
    '{"name":"Vm","c":"kio_vm","kind":"handle","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","drop":"Vm.free","threads":"confined","names":{"c":"kio_vm"}},'
    '{"name":"Blob","c":"kio_blob","kind":"handle","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","drop":"Blob.free","threads":"shared","doc":"Bytes that a call made.","names":{"c":"kio_blob"}},'
    '{"name":"NativeCtx","c":"kio_native_ctx","kind":"opaque","size":0,"align":1,"layout":"sha256-64:b7b570b324e953d1","names":{"c":"kio_native_ctx"}},'
    '{"name":"NativeFn","c":"kio_native_fn","kind":"callback","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","params":[{"name":"arg_count","type":"c_int"},{"name":"args","type":{"pointer":"Value","const":true}},{"name":"result","type":{"pointer":"Value"}},{"name":"ctx","type":{"pointer":"NativeCtx"}}],"returns":"NativeStatus","doc":"A native function. `args` may be read as long as it runs; `result` is nil until it is written, and may be any\\nvalue of the machine\'s. `KIO_NATIVE_ERROR` ends the program; kio_native_set_error says why.","names":{"c":"kio_native_fn"}},'
    '{"name":"OutputFn","c":"kio_output_fn","kind":"callback","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","params":[{"name":"text","type":{"pointer":"c_char","const":true}},{"name":"length","type":"usize"},{"name":"user_data","type":{"pointer":"void"},"userdata":true}],"doc":"Takes what the program prints, each piece once; there is no newline but those in the text.","names":{"c":"kio_output_fn"}},'
    '{"name":"TraceStep","c":"kio_trace_step","kind":"record","size":24,"align":8,"layout":"sha256-64:1c2dee08e09c6081","fields":[{"name":"offset","type":"u32","offset":0,"size":4,"align":4,"c":"offset","doc":"in the code"},{"name":"line","type":"i32","offset":4,"size":4,"align":4,"c":"line","doc":"0 when it is unknown"},{"name":"opcode","type":"u8","offset":8,"size":1,"align":1,"c":"opcode"},{"name":"_reserved0","type":{"array":"u8","count":3},"offset":9,"size":3,"align":1,"c":"_reserved0","reserved":true,"hidden":true},{"name":"height","type":"u32","offset":12,"size":4,"align":4,"c":"height","doc":"values on the stack"},{"name":"stack","type":{"pointer":"Value","const":true},"offset":16,"size":8,"align":8,"c":"stack","doc":"from its bottom"}],"doc":"One instruction, before it is executed.","names":{"c":"kio_trace_step"}},'
    '{"name":"TraceFn","c":"kio_trace_fn","kind":"callback","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","params":[{"name":"vm","type":"Vm"},{"name":"step","type":{"pointer":"TraceStep","const":true}},{"name":"user_data","type":{"pointer":"void"},"userdata":true}],"returns":"c_int","doc":"Anything but 0 ends the program as if it had been interrupted.","names":{"c":"kio_trace_fn"}},'
    '{"name":"NativeInfo","c":"kio_native_info","kind":"record","size":24,"align":8,"layout":"sha256-64:f7570ad2d65ebf55","fields":[{"name":"size","type":"u32","offset":0,"size":4,"align":4,"c":"size","doc":"of this record"},{"name":"arity_min","type":"u32","offset":4,"size":4,"align":4,"c":"arity_min"},{"name":"arity_max","type":"u32","offset":8,"size":4,"align":4,"c":"arity_max","doc":"or ANY_COUNT"},{"name":"capability","type":"Capability","offset":12,"size":4,"align":4,"c":"capability","doc":"the option `permissions` must name it"},{"name":"description","type":{"type":"cstr","nullable":true},"offset":16,"size":8,"align":8,"c":"description"}],"doc":"What a native asks of its caller and of the machine\'s policy.","names":{"c":"kio_native_info"}},'
    '{"name":"Capability","c":"kio_capability","kind":"flags","size":4,"align":4,"layout":"sha256-64:aeed3f4cd81e4f1d","repr":"u32","open":true,"cprefix":"KIO_CAPABILITY_","values":[{"name":"file_io","value":1,"bit":0,"c":"KIO_CAPABILITY_FILE_IO"},{"name":"network","value":2,"bit":1,"c":"KIO_CAPABILITY_NETWORK"},{"name":"process_spawn","value":4,"bit":2,"c":"KIO_CAPABILITY_PROCESS_SPAWN"},{"name":"env_access","value":8,"bit":3,"c":"KIO_CAPABILITY_ENV_ACCESS"}],"names":{"c":"kio_capability"}},'
    '{"name":"NativePath","c":"kio_native_path","kind":"enum","size":4,"align":4,"layout":"sha256-64:aeed3f4cd81e4f1d","repr":"u32","cprefix":"KIO_PATH_","values":[{"name":"auto","value":0,"c":"KIO_PATH_AUTO","doc":"a thunk where code can be made, else universal, else libffi"},{"name":"thunk","value":1,"c":"KIO_PATH_THUNK","doc":"code made for the signature"},{"name":"universal","value":2,"c":"KIO_PATH_UNIVERSAL","doc":"no code is made; no records by value"},{"name":"libffi","value":3,"c":"KIO_PATH_LIBFFI"}],"doc":"How natives with C signatures are called.","names":{"c":"kio_native_path"}},'
    '{"name":"Frame","c":"kio_frame","kind":"record","size":16,"align":8,"layout":"sha256-64:842fc0c6ecc1b381","fields":[{"name":"function","type":"cstr","offset":0,"size":8,"align":8,"c":"function","doc":"of the machine: \\"chunk\\", or the name of a native"},{"name":"offset","type":"u32","offset":8,"size":4,"align":4,"c":"offset","doc":"in the code"},{"name":"line","type":"i32","offset":12,"size":4,"align":4,"c":"line","doc":"0 when it is unknown"}],"doc":"One line of the trace of an error, the innermost first.","names":{"c":"kio_frame"}},'
    '{"name":"Stats","c":"kio_stats","kind":"record","size":80,"align":8,"layout":"sha256-64:91708fc3b881fd99","fields":[{"name":"size","type":"u32","offset":0,"size":4,"align":4,"c":"size","doc":"of this record"},{"name":"max_stack","type":"u32","offset":4,"size":4,"align":4,"c":"max_stack","doc":"the most values that were on the stack"},{"name":"max_depth","type":"u32","offset":8,"size":4,"align":4,"c":"max_depth","doc":"the most runs inside of each other"},{"name":"natives","type":"u32","offset":12,"size":4,"align":4,"c":"natives","doc":"that are registered"},{"name":"instructions","type":"u64","offset":16,"size":8,"align":8,"c":"instructions","doc":"executed, of bytecode"},{"name":"native_calls","type":"u64","offset":24,"size":8,"align":8,"c":"native_calls"},{"name":"bytes_live","type":"u64","offset":32,"size":8,"align":8,"c":"bytes_live","doc":"of objects, after the last collection"},{"name":"bytes_held","type":"u64","offset":40,"size":8,"align":8,"c":"bytes_held","doc":"taken from the system now"},{"name":"bytes_peak","type":"u64","offset":48,"size":8,"align":8,"c":"bytes_peak"},{"name":"bytes_allocated","type":"u64","offset":56,"size":8,"align":8,"c":"bytes_allocated","doc":"in all"},{"name":"collections","type":"u64","offset":64,"size":8,"align":8,"c":"collections"},{"name":"executions","type":"u64","offset":72,"size":8,"align":8,"c":"executions"}],"names":{"c":"kio_stats"}},'
    '{"name":"RunState","c":"kio_run_state","kind":"enum","size":4,"align":4,"layout":"sha256-64:e7ec0c0bfc479795","repr":"c_int","open":true,"cprefix":"KIO_RUN_","values":[{"name":"finished","value":0,"c":"KIO_RUN_FINISHED"},{"name":"out_of_budget","value":1,"c":"KIO_RUN_OUT_OF_BUDGET","doc":"resume goes on"},{"name":"waiting","value":2,"c":"KIO_RUN_WAITING","doc":"for a native that has not answered yet; resume asks again"},{"name":"failed","value":3,"c":"KIO_RUN_FAILED"}],"doc":"How far a run got.","names":{"c":"kio_run_state"}},'
    '{"name":"VecView","c":"kio_vec_view","kind":"record","size":24,"align":8,"layout":"sha256-64:ddd3fe4d7489e96a","buffer":"f64","fields":[{"name":"data","type":{"pointer":"f64"},"offset":0,"size":8,"align":8,"c":"data"},{"name":"length","type":"usize","offset":8,"size":8,"align":8,"c":"length"},{"name":"stride","type":"usize","offset":16,"size":8,"align":8,"c":"stride","doc":"in elements"}],"names":{"c":"kio_vec_view"}}],'
    '"constants":['
    '{"name":"ABI_VERSION","c":"KIO_ABI_VERSION","type":"u32","value":1,"doc":"What `kio_abi_version` answers: a library with the same number has everything that is declared here."},'
    '{"name":"STACK_MAX","c":"KIO_STACK_MAX","type":"u32","value":8192,"doc":"Slots of the stack, unless the option `stack-size` says otherwise."},'
    '{"name":"FRAMES_MAX","c":"KIO_FRAMES_MAX","type":"u32","value":128,"doc":"Runs inside of natives of runs, unless the option `max-depth` says otherwise."},'
    '{"name":"ANY_COUNT","c":"KIO_ANY_COUNT","type":"u32","value":4294967295,"doc":"As the most arguments of a native: any number."}],'
    '"functions":['
    '{"name":"abi_version","symbol":"kio_abi_version","conv":"c","sig":"sha256-64:2b1ab8a056b1ec60","signature_id":723171488,"params":[],"returns":"u32"},'
    '{"name":"status_name","symbol":"kio_status_name","conv":"c","sig":"sha256-64:68790f973ed3b74a","signature_id":1752764311,"params":[{"name":"status","type":"Status"}],"returns":"cstr","doc":"\\"OK\\", \\"RUNTIME_ERROR\\" and so on."},'
    '{"name":"error_name","symbol":"kio_error_name","conv":"c","sig":"sha256-64:794238bfe995db79","signature_id":2034383039,"params":[{"name":"code","type":"ErrorCode"}],"returns":"cstr","doc":"\\"stack_overflow\\" and so on."},'
    '{"name":"make_nil","symbol":"kio_make_nil","conv":"c","sig":"sha256-64:96dbb753acb1436d","signature_id":2530981715,"params":[],"returns":"Value"},'
    '{"name":"make_bool","symbol":"kio_make_bool","conv":"c","sig":"sha256-64:517ecc26734aef51","signature_id":1367264294,"params":[{"name":"value","type":"i32"}],"returns":"Value"},'
    '{"name":"make_number","symbol":"kio_make_number","conv":"c","sig":"sha256-64:839f7b51ae0b8aaf","signature_id":2208267089,"params":[{"name":"value","type":"f64"}],"returns":"Value"},'
    '{"name":"make_obj","symbol":"kio_make_obj","conv":"c","sig":"sha256-64:68134398704a4b76","signature_id":1746092952,"params":[{"name":"obj","type":{"pointer":"Obj","nullable":true}}],"returns":"Value"},'
    '{"name":"is_number","symbol":"kio_is_number","conv":"c","sig":"sha256-64:e537d74c07f8cc11","signature_id":3845642060,"params":[{"name":"value","type":"Value"}],"returns":"c_int"},'
    '{"name":"is_bool","symbol":"kio_is_bool","conv":"c","sig":"sha256-64:e537d74c07f8cc11","signature_id":3845642060,"params":[{"name":"value","type":"Value"}],"returns":"c_int"},'
    '{"name":"is_nil","symbol":"kio_is_nil","conv":"c","sig":"sha256-64:e537d74c07f8cc11","signature_id":3845642060,"params":[{"name":"value","type":"Value"}],"returns":"c_int"},'
    '{"name":"is_obj","symbol":"kio_is_obj","conv":"c","sig":"sha256-64:e537d74c07f8cc11","signature_id":3845642060,"params":[{"name":"value","type":"Value"}],"returns":"c_int"},'
    '{"name":"as_number","symbol":"kio_as_number","conv":"c","sig":"sha256-64:adc1f4c60cfef6f2","signature_id":2915169478,"params":[{"name":"value","type":"Value"}],"returns":"f64","doc":"These look at no type."},'
    '{"name":"as_bool","symbol":"kio_as_bool","conv":"c","sig":"sha256-64:e537d74c07f8cc11","signature_id":3845642060,"params":[{"name":"value","type":"Value"}],"returns":"i32"},'
    '{"name":"as_obj","symbol":"kio_as_obj","conv":"c","sig":"sha256-64:f8f9dac7dab8935b","signature_id":4177124039,"params":[{"name":"value","type":"Value"}],"returns":{"pointer":"Obj","nullable":true,"own":"borrow"}},'
    '{"name":"obj_retain","symbol":"kio_obj_retain","conv":"c","sig":"sha256-64:766fdb1404a7ac8f","signature_id":1987042068,"params":[{"name":"obj","type":{"pointer":"Obj","nullable":true}}],"returns":{"pointer":"Obj","nullable":true,"own":"borrow"},"doc":"Keeps an object; each retain needs its release. NULL does nothing."},'
    '{"name":"obj_release","symbol":"kio_obj_release","conv":"c","sig":"sha256-64:e486d10d05517efc","signature_id":3834040589,"params":[{"name":"obj","type":{"pointer":"Obj","nullable":true}}]},'
    '{"name":"obj_kind","symbol":"kio_obj_kind","conv":"c","sig":"sha256-64:cd39d52febba7eef","signature_id":3443119407,"params":[{"name":"obj","type":{"pointer":"Obj","const":true}}],"returns":"ObjKind"},'
    '{"name":"string_new","symbol":"kio_string_new","conv":"c","sig":"sha256-64:4c48de926bf98bc9","signature_id":1279843986,"params":[{"name":"vm","type":"Vm"},{"name":"text","type":{"pointer":"c_char","const":true,"nullable":true}},{"name":"length","type":"usize"}],"returns":{"pointer":"Obj","nullable":true,"own":"borrow"},"doc":"A string of the machine\'s, copied; it need not be UTF-8. NULL when there is no memory for it."},'
    '{"name":"string_data","symbol":"kio_string_data","conv":"c","sig":"sha256-64:f4b0819cec35f0b6","signature_id":4105208220,"params":[{"name":"obj","type":{"pointer":"Obj","const":true}}],"returns":{"pointer":"c_char","const":true,"nullable":true,"own":"borrow"},"doc":"The bytes, behind them a NUL; NULL when it is no string."},'
    '{"name":"string_len","symbol":"kio_string_len","conv":"c","sig":"sha256-64:e8842b7e03aa2097","signature_id":3900975998,"params":[{"name":"obj","type":{"pointer":"Obj","const":true}}],"returns":"usize"},'
    '{"name":"array_new","symbol":"kio_array_new","conv":"c","sig":"sha256-64:6ae95a4f9bfcb6a8","signature_id":1793677903,"params":[{"name":"vm","type":"Vm"},{"name":"length","type":"usize"}],"returns":{"pointer":"Obj","nullable":true,"own":"borrow"},"doc":"An array of nils."},'
    '{"name":"array_len","symbol":"kio_array_len","conv":"c","sig":"sha256-64:e8842b7e03aa2097","signature_id":3900975998,"params":[{"name":"obj","type":{"pointer":"Obj","const":true}}],"returns":"usize"},'
    '{"name":"array_values","symbol":"kio_array_values","conv":"c","sig":"sha256-64:270c86a6e39ff977","signature_id":655132326,"params":[{"name":"obj","type":{"pointer":"Obj","const":true}}],"returns":{"pointer":"Value","nullable":true,"own":"borrow"},"doc":"The elements in place, until the array grows; NULL when it is no array."},'
    '{"name":"array_get","symbol":"kio_array_get","conv":"c","sig":"sha256-64:a886206352297ac1","signature_id":2827362403,"params":[{"name":"obj","type":{"pointer":"Obj","const":true}},{"name":"index","type":"usize"},{"name":"value","type":"Value","dir":"out","pass":"pointer"}],"returns":"Status","errors":true},'
    '{"name":"array_set","symbol":"kio_array_set","conv":"c","sig":"sha256-64:5a495984befbe1b3","signature_id":1514756484,"params":[{"name":"obj","type":{"pointer":"Obj"}},{"name":"index","type":"usize"},{"name":"value","type":"Value"}],"returns":"Status","errors":true},'
    '{"name":"array_push","symbol":"kio_array_push","conv":"c","sig":"sha256-64:9a0c761fc3cd6c9d","signature_id":2584507935,"params":[{"name":"obj","type":{"pointer":"Obj"}},{"name":"value","type":"Value"}],"returns":"Status","errors":true},'
    '{"name":"native_user_data","symbol":"kio_native_user_data","conv":"c","sig":"sha256-64:0f3b922b70f74c54","signature_id":255562283,"params":[{"name":"ctx","type":{"pointer":"NativeCtx","const":true}}],"returns":{"pointer":"void","nullable":true,"own":"borrow"}},'
    '{"name":"native_set_error","symbol":"kio_native_set_error","conv":"c","sig":"sha256-64:2c2f8a06a9c5b8fd","signature_id":741313030,"params":[{"name":"ctx","type":{"pointer":"NativeCtx"}},{"name":"code","type":"u32"},{"name":"message","type":{"type":"cstr","nullable":true}}],"doc":"What KIO_NATIVE_ERROR will say; `code` is the native\'s own or an ErrorCode. The text is copied."},'
    '{"name":"native_vm","symbol":"kio_native_vm","conv":"c","sig":"sha256-64:40c3a2d134435eb7","signature_id":1086563025,"params":[{"name":"ctx","type":{"pointer":"NativeCtx","const":true}}],"returns":{"type":"Vm","own":"borrow"}},'
    '{"name":"native_name","symbol":"kio_native_name","conv":"c","sig":"sha256-64:40c3a2d134435eb7","signature_id":1086563025,"params":[{"name":"ctx","type":{"pointer":"NativeCtx","const":true}}],"returns":"cstr","doc":"The name by which it was called."},'
    '{"name":"Blob.bytes","on":"Blob","symbol":"kio_blob_bytes","conv":"c","sig":"sha256-64:2fd8c1d0af7e4743","signature_id":802734544,"params":[{"name":"self","type":"Blob","self":true}],"returns":"bytes"},'
    '{"name":"Blob.free","on":"Blob","symbol":"kio_blob_free","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":{"type":"Blob","own":"own"},"self":true}]},'
    '{"name":"Chunk.new","on":"Chunk","symbol":"kio_chunk_new","conv":"c","sig":"sha256-64:3de061ebcd052816","signature_id":1038115307,"params":[],"returns":{"type":"Chunk","nullable":true,"own":"own"}},'
    '{"name":"Chunk.free","on":"Chunk","symbol":"kio_chunk_free","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":{"type":"Chunk","own":"own"},"self":true}]},'
    '{"name":"Chunk.write","on":"Chunk","symbol":"kio_chunk_write","conv":"c","sig":"sha256-64:ad200633335870fc","signature_id":2904557107,"params":[{"name":"self","type":"Chunk","self":true},{"name":"byte","type":"u8"},{"name":"line","type":"c_int"}],"returns":"Status","errors":true,"doc":"Appends a byte of code; `line` is 0 when it is unknown."},'
    '{"name":"Chunk.add_constant","on":"Chunk","symbol":"kio_chunk_add_constant","conv":"c","sig":"sha256-64:fa9ef4d48020ff0e","signature_id":4204721364,"params":[{"name":"self","type":"Chunk","self":true},{"name":"value","type":"Value"},{"name":"index","type":"c_int","dir":"out","pass":"pointer"}],"returns":"Status","errors":true,"doc":"Appends a constant: a number, a boolean, nil or a string, which is copied."},'
    '{"name":"Chunk.add_string","on":"Chunk","symbol":"kio_chunk_add_string","conv":"c","sig":"sha256-64:51c201bbac671d9a","signature_id":1371668923,"params":[{"name":"self","type":"Chunk","self":true},{"name":"text","type":{"pointer":"c_char","const":true,"nullable":true}},{"name":"length","type":"usize"},{"name":"index","type":"c_int","dir":"out","pass":"pointer"}],"returns":"Status","errors":true,"doc":"Appends a string constant, or finds the one that is there."},'
    '{"name":"Chunk.code","on":"Chunk","symbol":"kio_chunk_code","conv":"c","sig":"sha256-64:2fd8c1d0af7e4743","signature_id":802734544,"params":[{"name":"self","type":"Chunk","self":true,"readonly":true}],"returns":"bytes"},'
    '{"name":"Chunk.line","on":"Chunk","symbol":"kio_chunk_line","conv":"c","sig":"sha256-64:03bf271e90b7a20a","signature_id":62859038,"params":[{"name":"self","type":"Chunk","self":true,"readonly":true},{"name":"offset","type":"usize"}],"returns":"c_int","doc":"Of the byte at `offset`; 0 when it is unknown."},'
    '{"name":"Chunk.constant_count","on":"Chunk","symbol":"kio_chunk_constant_count","conv":"c","sig":"sha256-64:2c3797b4a18e3be6","signature_id":741840820,"params":[{"name":"self","type":"Chunk","self":true,"readonly":true}],"returns":"usize"},'
    '{"name":"Chunk.constant","on":"Chunk","symbol":"kio_chunk_constant","conv":"c","sig":"sha256-64:da22af21f0d66dfe","signature_id":3659706145,"params":[{"name":"self","type":"Chunk","self":true,"readonly":true},{"name":"index","type":"usize"},{"name":"value","type":"Value","dir":"out","pass":"pointer"}],"returns":"Status","errors":true,"doc":"Numbers, booleans and nil; a string is KIO_VAL_OBJ with NULL: kio_chunk_constant_text has it."},'
    '{"name":"Chunk.constant_text","on":"Chunk","symbol":"kio_chunk_constant_text","conv":"c","sig":"sha256-64:ef90a97ae1dd61cc","signature_id":4019235194,"params":[{"name":"self","type":"Chunk","self":true,"readonly":true},{"name":"index","type":"usize"}],"returns":"str"},'
    '{"name":"Chunk.verify","on":"Chunk","symbol":"kio_chunk_verify","conv":"c","sig":"sha256-64:72978ea1c658037c","signature_id":1922535073,"params":[{"name":"self","type":"Chunk","self":true,"readonly":true},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"What execute checks before it runs: every opcode, operand and jump, and the heights of the stack."},'
    '{"name":"Chunk.disassemble","on":"Chunk","symbol":"kio_chunk_disassemble","conv":"c","sig":"sha256-64:52c6d0f93c2c9818","signature_id":1388761337,"params":[{"name":"self","type":"Chunk","self":true,"readonly":true},{"name":"blob","type":{"type":"Blob","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true},'
    '{"name":"Chunk.assemble","on":"Chunk","symbol":"kio_chunk_assemble","conv":"c","sig":"sha256-64:a58a7e6fb32349d1","signature_id":2777316975,"params":[{"name":"text","type":"str"},{"name":"chunk","type":{"type":"Chunk","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"The text that disassemble writes, or one written by hand."},'
    '{"name":"Chunk.save","on":"Chunk","symbol":"kio_chunk_save","conv":"c","sig":"sha256-64:52c6d0f93c2c9818","signature_id":1388761337,"params":[{"name":"self","type":"Chunk","self":true,"readonly":true},{"name":"blob","type":{"type":"Blob","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true},'
    '{"name":"Chunk.load","on":"Chunk","symbol":"kio_chunk_load","conv":"c","sig":"sha256-64:4a3194c96f6ff331","signature_id":1244763337,"params":[{"name":"data","type":"bytes"},{"name":"chunk","type":{"type":"Chunk","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true},'
    '{"name":"Chunk.translation","on":"Chunk","symbol":"kio_chunk_translation","conv":"c","sig":"sha256-64:52c6d0f93c2c9818","signature_id":1388761337,"params":[{"name":"self","type":"Chunk","self":true,"readonly":true},{"name":"blob","type":{"type":"Blob","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"The register code that it is translated to, as text for people."},'
    '{"name":"Vm.new","on":"Vm","symbol":"kio_vm_new","conv":"c","sig":"sha256-64:3de061ebcd052816","signature_id":1038115307,"params":[],"returns":{"type":"Vm","nullable":true,"own":"own"}},'
    '{"name":"Vm.free","on":"Vm","symbol":"kio_vm_free","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":{"type":"Vm","own":"own"},"self":true}],"doc":"NULL does nothing. While it runs it takes effect when the outermost run has returned."},'
    '{"name":"Vm.set_option","on":"Vm","symbol":"kio_vm_set_option","conv":"c","sig":"sha256-64:ddf81d741c0b91fb","signature_id":3724025204,"params":[{"name":"self","type":"Vm","self":true},{"name":"key","type":"cstr"},{"name":"value","type":"cstr"}],"returns":"Status","errors":true,"doc":"Options, all texts: `stack-size` (8192; 1 to 1048576), `max-depth` (128; 1 to 1000), `max-instructions` (0: any\\nnumber), `max-memory` (bytes, 0: any), `opt-level` (2; 0 runs bytecode as it stands, 1 translates it, 2 and 3\\nfuse and forward as well), `engine` (auto, threaded, loop, stack), `jit` (auto, on, off: no machine code is made\\nyet, whatever it says), `permissions` (none, all, or names with commas: file_io, network, process_spawn,\\nenv_access)."},'
    '{"name":"Vm.get_option","on":"Vm","symbol":"kio_vm_get_option","conv":"c","sig":"sha256-64:7e3ddd4d22360e96","signature_id":2117983565,"params":[{"name":"self","type":"Vm","self":true,"readonly":true},{"name":"key","type":"cstr"}],"returns":{"type":"cstr","nullable":true},"doc":"The value that is in force; besides those of set_option `tier`: the engine that runs chunks now."},'
    '{"name":"Vm.execute","on":"Vm","symbol":"kio_vm_execute","conv":"c","sig":"sha256-64:4dd3172196d458cd","signature_id":1305679649,"params":[{"name":"self","type":"Vm","self":true},{"name":"chunk","type":"Chunk","readonly":true},{"name":"result","type":{"type":"Value","nullable":true},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"blocking":true,"doc":"Runs a chunk from its first instruction with an empty stack. `result` is the last value on the stack, or nil."},'
    '{"name":"Vm.register_native","on":"Vm","symbol":"kio_vm_register_native","conv":"c","sig":"sha256-64:fcda3f24887c5217","signature_id":4242161444,"params":[{"name":"self","type":"Vm","self":true},{"name":"name","type":"cstr"},{"name":"native","type":"NativeFn","retain":true},{"name":"user_data","type":{"pointer":"void"},"userdata":true}],"returns":"Status","errors":true},'
    '{"name":"Vm.register_native_with","on":"Vm","symbol":"kio_vm_register_native_with","conv":"c","sig":"sha256-64:95be2deab98e5e21","signature_id":2512268778,"params":[{"name":"self","type":"Vm","self":true},{"name":"name","type":"cstr"},{"name":"info","type":{"pointer":"NativeInfo","const":true,"nullable":true}},{"name":"native","type":"NativeFn","retain":true},{"name":"user_data","type":{"pointer":"void"},"userdata":true}],"returns":"Status","errors":true,"doc":"The same with what it asks for."},'
    '{"name":"Vm.register_function","on":"Vm","symbol":"kio_vm_register_function","conv":"c","sig":"sha256-64:1c14df11b2b59048","signature_id":471129873,"params":[{"name":"self","type":"Vm","self":true},{"name":"name","type":"cstr"},{"name":"address","type":{"pointer":"void"}},{"name":"signature","type":"str"},{"name":"path","type":"NativePath"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"A C function with a signature in the codes of abut\'s natives, such as `d(d,d)`; see docs/formats/codes.md."},'
    '{"name":"Vm.register_extension","on":"Vm","symbol":"kio_vm_register_extension","conv":"c","sig":"sha256-64:7693bef535e2620a","signature_id":1989394165,"params":[{"name":"self","type":"Vm","self":true},{"name":"prefix","type":"cstr"},{"name":"extension","type":{"pointer":"void"}},{"name":"count","type":"u32","dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"All functions of an extension (an `ext_extension` that must stay open), as `prefix` and their names.\\nAsynchronous ones make the program wait."},'
    '{"name":"Vm.call","on":"Vm","symbol":"kio_vm_call","conv":"c","sig":"sha256-64:1a67b8b70c505853","signature_id":443005111,"params":[{"name":"self","type":"Vm","self":true},{"name":"name","type":"cstr"},{"name":"args","type":{"counted":"Value","nullable":true},"pass":"const pointer","len":"arg_count"},{"name":"arg_count","type":"usize","measures":["args"]},{"name":"result","type":{"type":"Value","nullable":true},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"blocking":true,"doc":"Calls what a global or a string names, from outside or inside of natives."},'
    '{"name":"Vm.set_global","on":"Vm","symbol":"kio_vm_set_global","conv":"c","sig":"sha256-64:6037c8df55a6736f","signature_id":1614268639,"params":[{"name":"self","type":"Vm","self":true},{"name":"name","type":"cstr"},{"name":"value","type":"Value"}],"returns":"Status","errors":true},'
    '{"name":"Vm.get_global","on":"Vm","symbol":"kio_vm_get_global","conv":"c","sig":"sha256-64:71a297a9af96f8f4","signature_id":1906481065,"params":[{"name":"self","type":"Vm","self":true},{"name":"name","type":"cstr"},{"name":"value","type":"Value","dir":"out","pass":"pointer"}],"returns":"Status","errors":true,"doc":"Nil when there is none."},'
    '{"name":"Vm.global_name","on":"Vm","symbol":"kio_vm_global_name","conv":"c","sig":"sha256-64:cc7a8198da8d1337","signature_id":3430580632,"params":[{"name":"self","type":"Vm","self":true},{"name":"index","type":"usize"}],"returns":{"type":"cstr","nullable":true},"doc":"The name of the nth global that was ever set or asked for; NULL behind the last."},'
    '{"name":"Vm.start","on":"Vm","symbol":"kio_vm_start","conv":"c","sig":"sha256-64:2ff42ee46a6597d9","signature_id":804531940,"params":[{"name":"self","type":"Vm","self":true},{"name":"chunk","type":"Chunk","readonly":true},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Begins a run that resume makes in steps."},'
    '{"name":"Vm.resume","on":"Vm","symbol":"kio_vm_resume","conv":"c","sig":"sha256-64:dda72901f07edf59","signature_id":3718719745,"params":[{"name":"self","type":"Vm","self":true},{"name":"budget","type":"u64"},{"name":"state","type":"RunState","dir":"out","pass":"pointer"},{"name":"result","type":{"type":"Value","nullable":true},"dir":"out","pass":"pointer"},{"name":"error","type":{"type":"Error","nullable":true},"dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"blocking":true,"doc":"Runs on for at most `budget` instructions, 0 for any number."},'
    '{"name":"Vm.stop","on":"Vm","symbol":"kio_vm_stop","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":"Vm","self":true}],"doc":"Gives up the run that was started. Inside natives it does nothing."},'
    '{"name":"Vm.interrupt","on":"Vm","symbol":"kio_vm_interrupt","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":"Vm","self":true}],"doc":"Ends what runs, from any thread, with KIO_ERROR_INTERRUPTED; when nothing runs, what runs next."},'
    '{"name":"Vm.set_output","on":"Vm","symbol":"kio_vm_set_output","conv":"c","sig":"sha256-64:20e3f7bcea2db831","signature_id":551811004,"params":[{"name":"self","type":"Vm","self":true},{"name":"output","type":{"type":"OutputFn","nullable":true},"retain":true},{"name":"user_data","type":{"pointer":"void"},"userdata":true}],"doc":"Where PRINT, print and println write; NULL: standard output."},'
    '{"name":"Vm.set_trace","on":"Vm","symbol":"kio_vm_set_trace","conv":"c","sig":"sha256-64:928bba0397b5ce76","signature_id":2458630659,"params":[{"name":"self","type":"Vm","self":true},{"name":"trace","type":{"type":"TraceFn","nullable":true},"retain":true},{"name":"user_data","type":{"pointer":"void"},"userdata":true}],"doc":"Called before every instruction; NULL ends it. The program runs as it stands, and slowly."},'
    '{"name":"Vm.error_frame","on":"Vm","symbol":"kio_vm_error_frame","conv":"c","sig":"sha256-64:f6863557a638dbf3","signature_id":4135990615,"params":[{"name":"self","type":"Vm","self":true,"readonly":true},{"name":"index","type":"usize"},{"name":"frame","type":"Frame","dir":"out","pass":"pointer"}],"returns":"Status","errors":true,"doc":"The trace of the last error: its line `index`, 0 the innermost; INVALID_ARGUMENT behind the last."},'
    '{"name":"Vm.stats","on":"Vm","symbol":"kio_vm_stats","conv":"c","sig":"sha256-64:c4a9688e4844a1c1","signature_id":3299436686,"params":[{"name":"self","type":"Vm","self":true,"readonly":true},{"name":"stats","type":"Stats","dir":"out","pass":"pointer"}],"returns":"Status","errors":true},'
    '{"name":"Vm.collect","on":"Vm","symbol":"kio_vm_collect","conv":"c","sig":"sha256-64:a02a9a998d4177d6","signature_id":2687146649,"params":[{"name":"self","type":"Vm","self":true}],"returns":"Status","errors":true,"doc":"Collects what nobody can reach any more."},'
    '{"name":"Vm.text","on":"Vm","symbol":"kio_vm_text","conv":"c","sig":"sha256-64:1d2701408e98375a","signature_id":489095488,"params":[{"name":"self","type":"Vm","self":true},{"name":"value","type":"Value"}],"returns":{"pointer":"Obj","nullable":true,"own":"borrow"},"doc":"The text of a value as PRINT writes it, as a string of the machine\'s; NULL when there is no memory for it."},'
    '{"name":"vec_add","symbol":"kio_vec_add","conv":"c","sig":"sha256-64:9a99847a576ea05d","signature_id":2593752186,"params":[{"name":"a","type":{"pointer":"VecView","const":true}},{"name":"b","type":{"pointer":"VecView","const":true}},{"name":"dest","type":{"pointer":"VecView"}}],"returns":"Status","errors":true,"doc":"`dest[i] = a[i] + b[i]`. `dest` may be `a` or `b`, with the same stride; otherwise it shares no element with them.\\nAll lengths are the same and not 0."},'
    '{"name":"vec_sub","symbol":"kio_vec_sub","conv":"c","sig":"sha256-64:9a99847a576ea05d","signature_id":2593752186,"params":[{"name":"a","type":{"pointer":"VecView","const":true}},{"name":"b","type":{"pointer":"VecView","const":true}},{"name":"dest","type":{"pointer":"VecView"}}],"returns":"Status","errors":true},'
    '{"name":"vec_mul","symbol":"kio_vec_mul","conv":"c","sig":"sha256-64:9a99847a576ea05d","signature_id":2593752186,"params":[{"name":"a","type":{"pointer":"VecView","const":true}},{"name":"b","type":{"pointer":"VecView","const":true}},{"name":"dest","type":{"pointer":"VecView"}}],"returns":"Status","errors":true},'
    '{"name":"vec_div","symbol":"kio_vec_div","conv":"c","sig":"sha256-64:9a99847a576ea05d","signature_id":2593752186,"params":[{"name":"a","type":{"pointer":"VecView","const":true}},{"name":"b","type":{"pointer":"VecView","const":true}},{"name":"dest","type":{"pointer":"VecView"}}],"returns":"Status","errors":true,"doc":"RUNTIME_ERROR when any `b[i]` is 0: then nothing is written."},'
    '{"name":"vec_dot","symbol":"kio_vec_dot","conv":"c","sig":"sha256-64:fd363673b7d58410","signature_id":4248188531,"params":[{"name":"a","type":{"pointer":"VecView","const":true}},{"name":"b","type":{"pointer":"VecView","const":true}},{"name":"dot","type":"f64","dir":"out","pass":"pointer"}],"returns":"Status","errors":true,"doc":"The sum of products, always in the same order: docs/kio.md."},'
    '{"name":"vec_normalize","symbol":"kio_vec_normalize","conv":"c","sig":"sha256-64:6f6aadfbc5b89b7d","signature_id":1869262331,"params":[{"name":"a","type":{"pointer":"VecView","const":true}},{"name":"dest","type":{"pointer":"VecView"}}],"returns":"Status","errors":true,"doc":"`dest[i] = a[i] / |a|`; RUNTIME_ERROR when the norm is 0, infinite or NaN: then nothing is written."},'
    '{"name":"vec_path","symbol":"kio_vec_path","conv":"c","sig":"sha256-64:3de061ebcd052816","signature_id":1038115307,"params":[],"returns":"cstr","doc":"How vectors are computed here: \\"avx512\\", \\"avx2\\", \\"portable\\"."},'
    '{"name":"vec_set_path","symbol":"kio_vec_set_path","conv":"c","sig":"sha256-64:a02a9a998d4177d6","signature_id":2687146649,"params":[{"name":"name","type":"cstr"}],"returns":"Status","errors":true,"doc":"Computes them another way, for comparisons: the bits are the same. INVALID_ARGUMENT where that cannot run; \\"auto\\"\\nchooses the best."}],'
    '"properties":[],"order":["c0","c1","c2","c3","t0","t1","t2","t3","t4","t5","t6","t7","t8","t9","t10","t11","t12","t13","t14","t15","t16","t17","t18","t19","t20","t21","t22","t23","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","f10","f11","f12","f13","f14","f15","f16","f17","f18","f19","f20","f21","f22","f23","f24","f25","f26","f27","f28","f29","f30","f31","f32","f33","f34","f35","f36","f37","f38","f39","f40","f41","f42","f43","f44","f45","f46","f47","f48","f49","f50","f51","f52","f53","f54","f55","f56","f57","f58","f59","f60","f61","f62","f63","f64","f65","f66","f67","f68","f69","f70","f71","f72","f73","f74","f75","f76","f77","f78"],"layout_order":["Status","ErrorCode","Error","Obj","ValueType","Value","ObjKind","Opcode","NativeStatus","Chunk","Vm","Blob","NativeCtx","NativeFn","OutputFn","TraceStep","TraceFn","Capability","NativeInfo","NativePath","Frame","Stats","RunState","VecView"]}'
)
