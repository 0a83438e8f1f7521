# Generated from kio.abi by abut; do not edit.
import ctypes as _c
import enum as _enum
import typing as _t
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
    def __init__(self, status: int, message: str) -> None: ...
class KioValueError(KioError, ValueError): ...
class KioRuntimeError(KioError, RuntimeError): ...
class KioMemoryError(KioError, MemoryError): ...

class Error(_c.Structure):
    """Why a call failed. `message` belongs to the machine, or for calls without one to the calling thread, and is valid
    until the next call there that fails.
    """
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
    def __init__(self, status: Status | int | None = None, code: ErrorCode | int | None = None, message: str | bytes | None = None) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class Obj:
    address: int
    def __init__(self, address: int) -> None: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...

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

class Chunk:
    def __init__(self) -> None:
        ...
    def write(self, byte: int, line: int) -> None:
        """Appends a byte of code; `line` is 0 when it is unknown."""
    def add_constant(self, value: Value) -> int:
        """Appends a constant: a number, a boolean, nil or a string, which is copied."""
    def add_string(self, text: int | _Buffer | None, length: int) -> int:
        """Appends a string constant, or finds the one that is there."""
    def code(self) -> bytes:
        ...
    def line(self, offset: int) -> int:
        """Of the byte at `offset`; 0 when it is unknown."""
    def constant_count(self) -> int:
        ...
    def constant(self, index: int) -> Value:
        """Numbers, booleans and nil; a string is KIO_VAL_OBJ with NULL: kio_chunk_constant_text has it."""
    def constant_text(self, index: int) -> str:
        ...
    def verify(self) -> None:
        """What execute checks before it runs: every opcode, operand and jump, and the heights of the stack."""
    def disassemble(self) -> Blob:
        ...
    @staticmethod
    def assemble(text: str) -> Chunk:
        """The text that disassemble writes, or one written by hand."""
    def save(self) -> Blob:
        ...
    @staticmethod
    def load(data: _Buffer) -> Chunk:
        ...
    def translation(self) -> Blob:
        """The register code that it is translated to, as text for people."""
    def close(self) -> None:
        """Gives it back to the library; closing twice does nothing."""
    def __enter__(self) -> Chunk: ...
    def __exit__(self, *exc: object) -> None: ...
    def __del__(self) -> None: ...

class Vm:
    def __init__(self) -> None:
        ...
    def set_option(self, key: str | bytes, value: str | bytes) -> None:
        """Options, all texts: `stack-size` (8192; 1 to 1048576), `max-depth` (128; 1 to 1000), `max-instructions` (0: any
        number), `max-memory` (bytes, 0: any), `opt-level` (2; 0 runs bytecode as it stands, 1 translates it, 2 and 3
        fuse and forward as well), `engine` (auto, threaded, loop, stack), `jit` (auto, on, off: no machine code is made
        yet, whatever it says), `permissions` (none, all, or names with commas: file_io, network, process_spawn,
        env_access).
        """
    def get_option(self, key: str | bytes) -> str | None:
        """The value that is in force; besides those of set_option `tier`: the engine that runs chunks now."""
    def execute(self, chunk: Chunk) -> Value:
        """Runs a chunk from its first instruction with an empty stack. `result` is the last value on the stack, or nil."""
    def register_native(self, name: str | bytes, native: _t.Callable[[int, Value, Value, NativeCtx], NativeStatus]) -> None:
        ...
    def register_native_with(self, name: str | bytes, info: NativeInfo | None, native: _t.Callable[[int, Value, Value, NativeCtx], NativeStatus]) -> None:
        """The same with what it asks for."""
    def register_function(self, name: str | bytes, address: int | _Buffer, signature: str, path: NativePath) -> None:
        """A C function with a signature in the codes of abut's natives, such as `d(d,d)`; see docs/formats/codes.md."""
    def register_extension(self, prefix: str | bytes, extension: int | _Buffer) -> int:
        """All functions of an extension (an `ext_extension` that must stay open), as `prefix` and their names.
        Asynchronous ones make the program wait.
        """
    def call(self, name: str | bytes, args_: _t.Sequence[Value] | None) -> Value:
        """Calls what a global or a string names, from outside or inside of natives."""
    def set_global(self, name: str | bytes, value: Value) -> None:
        ...
    def get_global(self, name: str | bytes) -> Value:
        """Nil when there is none."""
    def global_name(self, index: int) -> str | None:
        """The name of the nth global that was ever set or asked for; NULL behind the last."""
    def start(self, chunk: Chunk) -> None:
        """Begins a run that resume makes in steps."""
    def resume(self, budget: int) -> tuple[RunState | int, Value]:
        """Runs on for at most `budget` instructions, 0 for any number."""
    def stop(self) -> None:
        """Gives up the run that was started. Inside natives it does nothing."""
    def interrupt(self) -> None:
        """Ends what runs, from any thread, with KIO_ERROR_INTERRUPTED; when nothing runs, what runs next."""
    def set_output(self, output: _t.Callable[[int, int], None] | None) -> None:
        """Where PRINT, print and println write; NULL: standard output."""
    def set_trace(self, trace: _t.Callable[[Vm, TraceStep], int] | None) -> None:
        """Called before every instruction; NULL ends it. The program runs as it stands, and slowly."""
    def error_frame(self, index: int) -> Frame:
        """The trace of the last error: its line `index`, 0 the innermost; INVALID_ARGUMENT behind the last."""
    def stats(self) -> Stats:
        ...
    def collect(self) -> None:
        """Collects what nobody can reach any more."""
    def text(self, value: Value) -> Obj | None:
        """The text of a value as PRINT writes it, as a string of the machine's; NULL when there is no memory for it."""
    def close(self) -> None:
        """Gives it back to the library; closing twice does nothing."""
    def __enter__(self) -> Vm: ...
    def __exit__(self, *exc: object) -> None: ...
    def __del__(self) -> None: ...

class Blob:
    """Bytes that a call made."""
    def bytes_(self) -> bytes:
        ...
    def close(self) -> None:
        """Gives it back to the library; closing twice does nothing."""
    def __enter__(self) -> Blob: ...
    def __exit__(self, *exc: object) -> None: ...
    def __del__(self) -> None: ...

class NativeCtx:
    address: int
    def __init__(self, address: int) -> None: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...

class TraceStep(_c.Structure):
    """One instruction, before it is executed."""
    @property
    def offset(self) -> int:
        """in the code"""
    @offset.setter
    def offset(self, value: int) -> None: ...
    @property
    def line(self) -> int:
        """0 when it is unknown"""
    @line.setter
    def line(self, value: int) -> None: ...
    @property
    def opcode(self) -> int:
        ...
    @opcode.setter
    def opcode(self, value: int) -> None: ...
    @property
    def height(self) -> int:
        """values on the stack"""
    @height.setter
    def height(self, value: int) -> None: ...
    @property
    def stack(self) -> Value:
        """from its bottom"""
    @stack.setter
    def stack(self, value: Value) -> None: ...
    def __init__(self, offset: int = 0, line: int = 0, opcode: int = 0, height: int = 0, stack: Value | None = None) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class NativeInfo(_c.Structure):
    """What a native asks of its caller and of the machine's policy."""
    @property
    def size(self) -> int:
        """of this record"""
    @size.setter
    def size(self, value: int) -> None: ...
    @property
    def arity_min(self) -> int:
        ...
    @arity_min.setter
    def arity_min(self, value: int) -> None: ...
    @property
    def arity_max(self) -> int:
        """or ANY_COUNT"""
    @arity_max.setter
    def arity_max(self, value: int) -> None: ...
    @property
    def capability(self) -> Capability:
        """the option `permissions` must name it"""
    @capability.setter
    def capability(self, value: Capability | int) -> None: ...
    @property
    def description(self) -> str | None:
        ...
    @description.setter
    def description(self, value: str | bytes | None) -> None: ...
    def __init__(self, size: int = 0, arity_min: int = 0, arity_max: int = 0, capability: Capability | int | None = None, description: str | bytes | None = None) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class Frame(_c.Structure):
    """One line of the trace of an error, the innermost first."""
    @property
    def function(self) -> str:
        """of the machine: \"chunk\", or the name of a native"""
    @function.setter
    def function(self, value: str | bytes) -> None: ...
    @property
    def offset(self) -> int:
        """in the code"""
    @offset.setter
    def offset(self, value: int) -> None: ...
    @property
    def line(self) -> int:
        """0 when it is unknown"""
    @line.setter
    def line(self, value: int) -> None: ...
    def __init__(self, function: str | bytes | None = None, offset: int = 0, line: int = 0) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class Stats(_c.Structure):
    @property
    def size(self) -> int:
        """of this record"""
    @size.setter
    def size(self, value: int) -> None: ...
    @property
    def max_stack(self) -> int:
        """the most values that were on the stack"""
    @max_stack.setter
    def max_stack(self, value: int) -> None: ...
    @property
    def max_depth(self) -> int:
        """the most runs inside of each other"""
    @max_depth.setter
    def max_depth(self, value: int) -> None: ...
    @property
    def natives(self) -> int:
        """that are registered"""
    @natives.setter
    def natives(self, value: int) -> None: ...
    @property
    def instructions(self) -> int:
        """executed, of bytecode"""
    @instructions.setter
    def instructions(self, value: int) -> None: ...
    @property
    def native_calls(self) -> int:
        ...
    @native_calls.setter
    def native_calls(self, value: int) -> None: ...
    @property
    def bytes_live(self) -> int:
        """of objects, after the last collection"""
    @bytes_live.setter
    def bytes_live(self, value: int) -> None: ...
    @property
    def bytes_held(self) -> int:
        """taken from the system now"""
    @bytes_held.setter
    def bytes_held(self, value: int) -> None: ...
    @property
    def bytes_peak(self) -> int:
        ...
    @bytes_peak.setter
    def bytes_peak(self, value: int) -> None: ...
    @property
    def bytes_allocated(self) -> int:
        """in all"""
    @bytes_allocated.setter
    def bytes_allocated(self, value: int) -> None: ...
    @property
    def collections(self) -> int:
        ...
    @collections.setter
    def collections(self, value: int) -> None: ...
    @property
    def executions(self) -> int:
        ...
    @executions.setter
    def executions(self, value: int) -> None: ...
    def __init__(self, size: int = 0, max_stack: int = 0, max_depth: int = 0, natives: int = 0, instructions: int = 0, native_calls: int = 0, bytes_live: int = 0, bytes_held: int = 0, bytes_peak: int = 0, bytes_allocated: int = 0, collections: int = 0, executions: int = 0) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class VecView(_c.Structure):
    @property
    def data(self) -> int:
        ...
    @data.setter
    def data(self, value: int | _Buffer) -> None: ...
    @property
    def length(self) -> int:
        ...
    @length.setter
    def length(self, value: int) -> None: ...
    @property
    def stride(self) -> int:
        """in elements"""
    @stride.setter
    def stride(self, value: int) -> None: ...
    def __init__(self, data: _Buffer | int | None = None, length: int = 0, stride: int = 0) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

def abi_version() -> int:
    ...
def status_name(status: Status | int) -> str:
    """\"OK\", \"RUNTIME_ERROR\" and so on."""
def error_name(code: ErrorCode | int) -> str:
    """\"stack_overflow\" and so on."""
def make_nil() -> Value:
    ...
def make_bool(value: int) -> Value:
    ...
def make_number(value: float) -> Value:
    ...
def make_obj(obj: Obj | None) -> Value:
    ...
def is_number(value: Value) -> int:
    ...
def is_bool(value: Value) -> int:
    ...
def is_nil(value: Value) -> int:
    ...
def is_obj(value: Value) -> int:
    ...
def as_number(value: Value) -> float:
    """These look at no type."""
def as_bool(value: Value) -> int:
    ...
def as_obj(value: Value) -> Obj | None:
    ...
def obj_retain(obj: Obj | None) -> Obj | None:
    """Keeps an object; each retain needs its release. NULL does nothing."""
def obj_release(obj: Obj | None) -> None:
    ...
def obj_kind(obj: Obj) -> ObjKind | int:
    ...
def string_new(vm: Vm, text: int | _Buffer | None, length: int) -> Obj | None:
    """A string of the machine's, copied; it need not be UTF-8. NULL when there is no memory for it."""
def string_data(obj: Obj) -> int | None:
    """The bytes, behind them a NUL; NULL when it is no string."""
def string_len(obj: Obj) -> int:
    ...
def array_new(vm: Vm, length: int) -> Obj | None:
    """An array of nils."""
def array_len(obj: Obj) -> int:
    ...
def array_values(obj: Obj) -> Value | None:
    """The elements in place, until the array grows; NULL when it is no array."""
def array_get(obj: Obj, index: int) -> Value:
    ...
def array_set(obj: Obj, index: int, value: Value) -> None:
    ...
def array_push(obj: Obj, value: Value) -> None:
    ...
def native_user_data(ctx: NativeCtx) -> int | None:
    ...
def native_set_error(ctx: NativeCtx, code: int, message: str | bytes | None) -> None:
    """What KIO_NATIVE_ERROR will say; `code` is the native's own or an ErrorCode. The text is copied."""
def native_vm(ctx: NativeCtx) -> Vm:
    ...
def native_name(ctx: NativeCtx) -> str:
    """The name by which it was called."""
def vec_add(a: VecView | _Buffer, b: VecView | _Buffer, dest: VecView | _Buffer) -> None:
    """`dest[i] = a[i] + b[i]`. `dest` may be `a` or `b`, with the same stride; otherwise it shares no element with them.
    All lengths are the same and not 0.
    """
def vec_sub(a: VecView | _Buffer, b: VecView | _Buffer, dest: VecView | _Buffer) -> None:
    ...
def vec_mul(a: VecView | _Buffer, b: VecView | _Buffer, dest: VecView | _Buffer) -> None:
    ...
def vec_div(a: VecView | _Buffer, b: VecView | _Buffer, dest: VecView | _Buffer) -> None:
    """RUNTIME_ERROR when any `b[i]` is 0: then nothing is written."""
def vec_dot(a: VecView | _Buffer, b: VecView | _Buffer) -> float:
    """The sum of products, always in the same order: docs/kio.md."""
def vec_normalize(a: VecView | _Buffer, dest: VecView | _Buffer) -> None:
    """`dest[i] = a[i] / |a|`; RUNTIME_ERROR when the norm is 0, infinite or NaN: then nothing is written."""
def vec_path() -> str:
    """How vectors are computed here: \"avx512\", \"avx2\", \"portable\"."""
def vec_set_path(name: str | bytes) -> None:
    """Computes them another way, for comparisons: the bits are the same. INVALID_ARGUMENT where that cannot run; \"auto\"
    chooses the best.
    """
