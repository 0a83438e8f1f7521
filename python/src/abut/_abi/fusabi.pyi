# Generated from fusabi.abi by abut; do not edit.
import ctypes as _c
import enum as _enum
import typing as _t
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
    def __init__(self, status: int, message: str) -> None: ...
class FusabiValueError(FusabiError, ValueError): ...
class FusabiRuntimeError(FusabiError, RuntimeError): ...
class FusabiMemoryError(FusabiError, MemoryError): ...

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
    @property
    def function(self) -> int:
        """the number of the function in the module; -1 when it is about none"""
    @function.setter
    def function(self, value: int) -> None: ...
    @property
    def offset(self) -> int:
        """in its code, or in the file when it is about no function"""
    @offset.setter
    def offset(self, value: int) -> None: ...
    @property
    def line(self) -> int:
        """of the source; 0 when it is unknown"""
    @line.setter
    def line(self, value: int) -> None: ...
    def __init__(self, status: Status | int | None = None, code: ErrorCode | int | None = None, message: str | bytes | None = None, function: int = 0, offset: int = 0, line: int = 0) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class Obj:
    address: int
    def __init__(self, address: int) -> None: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...

class Value(_c.Structure):
    """A value: 16 bytes. What `kind` does not name is not looked at. An I32 is sign-extended to all 64 bits."""
    @property
    def kind(self) -> Kind:
        ...
    @kind.setter
    def kind(self, value: Kind) -> None: ...
    @property
    def aux(self) -> int:
        ...
    @aux.setter
    def aux(self, value: int) -> None: ...
    @property
    def bits(self) -> int:
        ...
    @bits.setter
    def bits(self, value: int) -> None: ...
    def __init__(self, kind: Kind | None = None, aux: int = 0, bits: int = 0) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class Builder:
    def __init__(self) -> None:
        ...
    def constant(self, value: Value) -> int:
        """A constant that is no String."""
    def string(self, text: str) -> int:
        """A String, which is copied."""
    def import_(self, name: str, params: _t.Sequence[Type] | None, result: Type) -> int:
        ...
    def import_any(self, name: str, result: Type) -> int:
        """An import that takes any number of arguments."""
    def function(self, name: str, params: _t.Sequence[Type] | None, result: Type, locals: int, code: _Buffer) -> int:
        """A function with its code; `locals` counts the parameters, too."""
    def line(self, function: int, offset: int, line: int) -> None:
        """Code from `offset` on belongs to that line of the source, until the next offset that is given; ascending."""
    def source(self, name: str) -> None:
        ...
    def entry_point(self, function: int) -> None:
        ...
    def build(self) -> Blob:
        """The file. What load would refuse is refused here; code is not verified: fusabi_module_verify does that."""
    def close(self) -> None:
        """Gives it back to the library; closing twice does nothing."""
    def __enter__(self) -> Builder: ...
    def __exit__(self, *exc: object) -> None: ...
    def __del__(self) -> None: ...

class Module:
    @staticmethod
    def load(data: _Buffer) -> Module:
        """Loads a file's bytes, which are copied. Everything but code is checked."""
    @staticmethod
    def load_borrowed(data: _Buffer) -> Module:
        """The same without a copy: the bytes stay where they are, unchanged, as long as the module."""
    @staticmethod
    def open(path: str | bytes) -> Module:
        """Maps a file into memory; code that is never called is never read. The file must not be made shorter as long as
        the module lives.
        """
    @staticmethod
    def import_archive(data: _Buffer) -> Module:
        """Reads a file of the original's layout. Its imports have no signatures: those of the standard library are known,
        others take what is on the stack of the function where they are called.
        """
    def bytes_(self) -> bytes:
        """Everything of the file."""
    def entry_point(self) -> int:
        ...
    def source(self) -> str:
        ...
    def constant_count(self) -> int:
        ...
    def constant(self, index: int) -> Value:
        """A String is FUSABI_KIND_OBJ with NULL: fusabi_module_constant_text has it."""
    def constant_text(self, index: int) -> str:
        ...
    def function_count(self) -> int:
        ...
    def function(self, index: int) -> FunctionInfo:
        ...
    def find(self, name: str) -> int:
        """-1 when there is none of that name; the first when there are several."""
    def import_count(self) -> int:
        ...
    def import_(self, index: int) -> ImportInfo:
        ...
    def line(self, function: int, offset: int) -> int:
        """0 when it is unknown."""
    def verify(self) -> None:
        """Verifies every function. Without this, each is verified when it is first called."""
    def disassemble(self) -> Blob:
        ...
    @staticmethod
    def assemble(text: str) -> Blob:
        """The file of a text that disassemble writes, or of one written by hand."""
    def translation(self, function: int) -> Blob:
        """The register code that a function is translated to, as text for people."""
    def close(self) -> None:
        """Gives it back to the library; closing twice does nothing."""
    def __enter__(self) -> Module: ...
    def __exit__(self, *exc: object) -> None: ...
    def __del__(self) -> None: ...

class Registry:
    def __init__(self, with_stdlib: bool) -> None:
        """With the standard library, or empty."""
    def register(self, name: str | bytes, info: NativeInfo, native: _t.Callable[[int, Value, Value, NativeCtx], NativeStatus]) -> None:
        """A function of a name; a name that is known gets another function."""
    def register_function(self, name: str | bytes, address: int | _Buffer, signature: str, capability: Capability | int) -> None:
        """A C function with a signature in the codes of abut's natives, such as `d(d,d)`; see docs/formats/codes.md."""
    def register_extension(self, prefix: str | bytes, extension: int | _Buffer, capability: Capability | int) -> int:
        """All functions of an extension (an `ext_extension` that must stay open), as `prefix` and their names.
        Asynchronous ones make the program wait.
        """
    def remove(self, name: str | bytes) -> bool:
        """False when there was none."""
    def contains(self, name: str | bytes) -> bool:
        ...
    def count(self) -> int:
        ...
    def name(self, index: int) -> str | None:
        """Names in alphabetical order; NULL behind the last. What they point to is valid as long as the registry."""
    def info(self, name: str | bytes) -> NativeInfo:
        """What the record points to is valid as long as the registry."""
    def close(self) -> None:
        """Gives it back to the library; closing twice does nothing."""
    def __enter__(self) -> Registry: ...
    def __exit__(self, *exc: object) -> None: ...
    def __del__(self) -> None: ...

class Machine:
    @staticmethod
    def new(options: Options | None, registry: Registry | None) -> Machine:
        """NULL options are the defaults, a NULL registry is one of its own with the standard library."""
    def options(self) -> Options:
        ...
    def set_capabilities(self, capabilities: Capability | int) -> None:
        """Other capabilities; also for what runs."""
    def set_fuel(self, fuel: int) -> None:
        """Fuel of the runs that come."""
    def tier(self) -> str:
        """What runs code: \"threaded\", \"loop\" or \"stepper\"."""
    def load(self, module: Module) -> None:
        """Links a module: finds its imports in the registry, and whether it may call them. It takes the place of the one
        before; what failed leaves that.
        """
    def loaded(self) -> Module | None:
        """The module that is loaded; NULL when none is. It belongs to the machine."""
    def execute(self, args_: _t.Sequence[Value] | None) -> Value:
        """Runs the entry function of the module that is loaded."""
    def call(self, function: int, args_: _t.Sequence[Value] | None) -> Value:
        """Runs a function of the module, from outside or inside of natives."""
    def start(self, function: int, args_: _t.Sequence[Value] | None) -> None:
        """Begins a run that resume makes in steps."""
    def resume(self, budget: int) -> tuple[RunState | int, Value]:
        """Runs on for at most `budget` instructions, 0 for any number."""
    def stop(self) -> None:
        """Gives up the run that was started. Inside natives it does nothing."""
    def interrupt(self) -> None:
        """Ends what runs, or what was started, from any thread, with FUSABI_ERROR_INTERRUPTED. When there is neither it does
        nothing: what begins later is not ended.
        """
    def set_output(self, output: _t.Callable[[int, int], None] | None) -> None:
        """Where print writes; NULL: standard output."""
    def set_trace(self, trace: _t.Callable[[Machine, TraceStep], int] | None) -> None:
        """Called before every instruction; NULL ends it. The program runs as it stands, and slowly."""
    def text(self, value: Value) -> str:
        """A value as print shows it, without a newline. Valid until the machine is used again."""
    def error_frame(self, index: int) -> Frame:
        """The trace of the last error: its line `index`, 0 the innermost; INVALID_ARGUMENT behind the last."""
    def stats(self) -> Stats:
        ...
    def collect(self) -> None:
        """Collects what nobody can reach any more."""
    def close(self) -> None:
        """Gives it back to the library; closing twice does nothing."""
    def __enter__(self) -> Machine: ...
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

class Options(_c.Structure):
    """What a machine may have and how it runs. `fusabi_options_init` fills in the defaults."""
    @property
    def size(self) -> int:
        """of this record"""
    @size.setter
    def size(self, value: int) -> None: ...
    @property
    def stack_max(self) -> int:
        """values on the stack"""
    @stack_max.setter
    def stack_max(self, value: int) -> None: ...
    @property
    def frames_max(self) -> int:
        """calls in each other"""
    @frames_max.setter
    def frames_max(self, value: int) -> None: ...
    @property
    def depth_max(self) -> int:
        """runs inside of natives of runs"""
    @depth_max.setter
    def depth_max(self, value: int) -> None: ...
    @property
    def memory_max(self) -> int:
        """bytes of all objects"""
    @memory_max.setter
    def memory_max(self, value: int) -> None: ...
    @property
    def allocation_max(self) -> int:
        """bytes of one object"""
    @allocation_max.setter
    def allocation_max(self, value: int) -> None: ...
    @property
    def fuel(self) -> int:
        """instructions of a run; 0: any number"""
    @fuel.setter
    def fuel(self, value: int) -> None: ...
    @property
    def capabilities(self) -> Capability:
        """what functions may be called"""
    @capabilities.setter
    def capabilities(self, value: Capability | int) -> None: ...
    @property
    def engine(self) -> Engine:
        ...
    @engine.setter
    def engine(self, value: Engine) -> None: ...
    def __init__(self, size: int = 0, stack_max: int = 0, frames_max: int = 0, depth_max: int = 0, memory_max: int = 0, allocation_max: int = 0, fuel: int = 0, capabilities: Capability | int | None = None, engine: Engine | None = None) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class NativeInfo(_c.Structure):
    """What a function of the registry asks for."""
    @property
    def size(self) -> int:
        """of this record"""
    @size.setter
    def size(self, value: int) -> None: ...
    @property
    def capability(self) -> Capability:
        """machines must have it"""
    @capability.setter
    def capability(self, value: Capability | int) -> None: ...
    @property
    def params(self) -> int | None:
        """NULL when param_count is ANY_COUNT"""
    @params.setter
    def params(self, value: int | _Buffer | None) -> None: ...
    @property
    def param_count(self) -> int:
        """or ANY_COUNT"""
    @param_count.setter
    def param_count(self, value: int) -> None: ...
    @property
    def result(self) -> Type:
        ...
    @result.setter
    def result(self, value: Type) -> None: ...
    @property
    def description(self) -> str | None:
        ...
    @description.setter
    def description(self, value: str | bytes | None) -> None: ...
    def __init__(self, size: int = 0, capability: Capability | int | None = None, params: int | _Buffer | None = None, param_count: int = 0, result: Type | None = None, description: str | bytes | None = None) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class FunctionInfo(_c.Structure):
    """A function of a module."""
    @property
    def name(self) -> str:
        ...
    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def params(self) -> int | None:
        ...
    @params.setter
    def params(self, value: int | _Buffer | None) -> None: ...
    @property
    def param_count(self) -> int:
        ...
    @param_count.setter
    def param_count(self, value: int) -> None: ...
    @property
    def locals(self) -> int:
        """with the parameters"""
    @locals.setter
    def locals(self, value: int) -> None: ...
    @property
    def code_offset(self) -> int:
        """in the file"""
    @code_offset.setter
    def code_offset(self, value: int) -> None: ...
    @property
    def code_size(self) -> int:
        ...
    @code_size.setter
    def code_size(self, value: int) -> None: ...
    @property
    def result(self) -> Type:
        ...
    @result.setter
    def result(self, value: Type) -> None: ...
    is_verified: bool
    def __init__(self, name: str | None = None, params: int | _Buffer | None = None, param_count: int = 0, locals: int = 0, code_offset: int = 0, code_size: int = 0, result: Type | None = None, is_verified: bool = False) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class ImportInfo(_c.Structure):
    """A function that a module wants of its host."""
    @property
    def name(self) -> str:
        ...
    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def params(self) -> int | None:
        ...
    @params.setter
    def params(self, value: int | _Buffer | None) -> None: ...
    @property
    def param_count(self) -> int:
        """or ANY_COUNT"""
    @param_count.setter
    def param_count(self, value: int) -> None: ...
    @property
    def result(self) -> Type:
        ...
    @result.setter
    def result(self, value: Type) -> None: ...
    @property
    def hash(self) -> int:
        """of the signature"""
    @hash.setter
    def hash(self, value: int) -> None: ...
    def __init__(self, name: str | None = None, params: int | _Buffer | None = None, param_count: int = 0, result: Type | None = None, hash: int = 0) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class Frame(_c.Structure):
    """One line of the trace of an error, the innermost first."""
    @property
    def name(self) -> str:
        """of the function, or of a native"""
    @name.setter
    def name(self, value: str | bytes) -> None: ...
    @property
    def function(self) -> int:
        """its number in the module; -1 of a native"""
    @function.setter
    def function(self, value: int) -> None: ...
    @property
    def offset(self) -> int:
        """in its code"""
    @offset.setter
    def offset(self, value: int) -> None: ...
    @property
    def line(self) -> int:
        """0 when it is unknown"""
    @line.setter
    def line(self, value: int) -> None: ...
    def __init__(self, name: str | bytes | None = None, function: int = 0, offset: int = 0, line: int = 0) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class Stats(_c.Structure):
    @property
    def size(self) -> int:
        """of this record"""
    @size.setter
    def size(self, value: int) -> None: ...
    @property
    def max_stack_depth(self) -> int:
        """the most values that were on the stack, or that the functions in it can have there"""
    @max_stack_depth.setter
    def max_stack_depth(self, value: int) -> None: ...
    @property
    def max_call_depth(self) -> int:
        ...
    @max_call_depth.setter
    def max_call_depth(self, value: int) -> None: ...
    @property
    def instructions(self) -> int:
        """of the last run, executed"""
    @instructions.setter
    def instructions(self, value: int) -> None: ...
    @property
    def ffi_calls(self) -> int:
        """of the last run"""
    @ffi_calls.setter
    def ffi_calls(self, value: int) -> None: ...
    @property
    def executions(self) -> int:
        ...
    @executions.setter
    def executions(self, value: int) -> None: ...
    @property
    def memory_used(self) -> int:
        """bytes that the machine has from the system for objects now"""
    @memory_used.setter
    def memory_used(self, value: int) -> None: ...
    @property
    def memory_peak(self) -> int:
        ...
    @memory_peak.setter
    def memory_peak(self, value: int) -> None: ...
    @property
    def memory_live(self) -> int:
        """bytes of objects, after the last collection"""
    @memory_live.setter
    def memory_live(self, value: int) -> None: ...
    @property
    def memory_allocated(self) -> int:
        """bytes of all objects that were ever made"""
    @memory_allocated.setter
    def memory_allocated(self, value: int) -> None: ...
    @property
    def collections(self) -> int:
        ...
    @collections.setter
    def collections(self, value: int) -> None: ...
    def __init__(self, size: int = 0, max_stack_depth: int = 0, max_call_depth: int = 0, instructions: int = 0, ffi_calls: int = 0, executions: int = 0, memory_used: int = 0, memory_peak: int = 0, memory_live: int = 0, memory_allocated: int = 0, collections: int = 0) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class TraceStep(_c.Structure):
    """One instruction, before it is executed."""
    @property
    def function(self) -> int:
        ...
    @function.setter
    def function(self, value: int) -> None: ...
    @property
    def offset(self) -> int:
        """in its code"""
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
    def depth(self) -> int:
        """calls below it"""
    @depth.setter
    def depth(self, value: int) -> None: ...
    @property
    def height(self) -> int:
        """values on the function's stack"""
    @height.setter
    def height(self, value: int) -> None: ...
    @property
    def stack(self) -> Value:
        """of the function"""
    @stack.setter
    def stack(self, value: Value) -> None: ...
    def __init__(self, function: int = 0, offset: int = 0, line: int = 0, opcode: int = 0, depth: int = 0, height: int = 0, stack: Value | None = None) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class FileSection(_c.Structure):
    """Where a section is."""
    @property
    def offset(self) -> int:
        """in the file"""
    @offset.setter
    def offset(self, value: int) -> None: ...
    @property
    def count(self) -> int:
        """of records, or of bytes"""
    @count.setter
    def count(self, value: int) -> None: ...
    def __init__(self, offset: int = 0, count: int = 0) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class FileHeader(_c.Structure):
    """The first bytes of a file."""
    @property
    def magic(self) -> memoryview:
        """\"FZB\", 0"""
    @magic.setter
    def magic(self, value: _Buffer | _t.Sequence[int]) -> None: ...
    @property
    def version(self) -> int:
        ...
    @version.setter
    def version(self, value: int) -> None: ...
    @property
    def flags(self) -> int:
        """0"""
    @flags.setter
    def flags(self, value: int) -> None: ...
    @property
    def entry_point(self) -> int:
        ...
    @entry_point.setter
    def entry_point(self, value: int) -> None: ...
    @property
    def file_size(self) -> int:
        ...
    @file_size.setter
    def file_size(self, value: int) -> None: ...
    @property
    def hash(self) -> int:
        """of everything but code, with this field 0"""
    @hash.setter
    def hash(self, value: int) -> None: ...
    @property
    def source_offset(self) -> int:
        """the source's name, in the strings"""
    @source_offset.setter
    def source_offset(self, value: int) -> None: ...
    @property
    def source_size(self) -> int:
        ...
    @source_size.setter
    def source_size(self, value: int) -> None: ...
    constants: FileSection  #: of fusabi_value; a String has its size in `aux`, its offset in the strings in `bits`
    strings: FileSection  #: bytes
    types: FileSection  #: bytes: parameters of imports and functions
    imports: FileSection
    functions: FileSection
    lines: FileSection
    code: FileSection  #: bytes
    def __init__(self, magic: _Buffer | _t.Sequence[int] | None = None, version: int = 0, flags: int = 0, entry_point: int = 0, file_size: int = 0, hash: int = 0, source_offset: int = 0, source_size: int = 0, constants: FileSection | None = None, strings: FileSection | None = None, types: FileSection | None = None, imports: FileSection | None = None, functions: FileSection | None = None, lines: FileSection | None = None, code: FileSection | None = None) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class FileImport(_c.Structure):
    @property
    def name_offset(self) -> int:
        """in the strings"""
    @name_offset.setter
    def name_offset(self, value: int) -> None: ...
    @property
    def name_size(self) -> int:
        ...
    @name_size.setter
    def name_size(self, value: int) -> None: ...
    @property
    def types_offset(self) -> int:
        """the parameters, in the types"""
    @types_offset.setter
    def types_offset(self, value: int) -> None: ...
    @property
    def param_count(self) -> int:
        """or ANY_COUNT"""
    @param_count.setter
    def param_count(self, value: int) -> None: ...
    @property
    def result(self) -> Type:
        ...
    @result.setter
    def result(self, value: Type) -> None: ...
    @property
    def hash(self) -> int:
        """of the signature"""
    @hash.setter
    def hash(self, value: int) -> None: ...
    def __init__(self, name_offset: int = 0, name_size: int = 0, types_offset: int = 0, param_count: int = 0, result: Type | None = None, hash: int = 0) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class FileFunction(_c.Structure):
    @property
    def name_offset(self) -> int:
        ...
    @name_offset.setter
    def name_offset(self, value: int) -> None: ...
    @property
    def name_size(self) -> int:
        ...
    @name_size.setter
    def name_size(self, value: int) -> None: ...
    @property
    def types_offset(self) -> int:
        ...
    @types_offset.setter
    def types_offset(self, value: int) -> None: ...
    @property
    def param_count(self) -> int:
        ...
    @param_count.setter
    def param_count(self, value: int) -> None: ...
    @property
    def result(self) -> Type:
        ...
    @result.setter
    def result(self, value: Type) -> None: ...
    @property
    def locals(self) -> int:
        """with the parameters"""
    @locals.setter
    def locals(self, value: int) -> None: ...
    @property
    def code_offset(self) -> int:
        """in the code"""
    @code_offset.setter
    def code_offset(self, value: int) -> None: ...
    @property
    def code_size(self) -> int:
        ...
    @code_size.setter
    def code_size(self, value: int) -> None: ...
    @property
    def lines_offset(self) -> int:
        """the first of its lines"""
    @lines_offset.setter
    def lines_offset(self, value: int) -> None: ...
    @property
    def lines_count(self) -> int:
        ...
    @lines_count.setter
    def lines_count(self, value: int) -> None: ...
    @property
    def code_hash(self) -> int:
        """of its code; looked at when it is verified"""
    @code_hash.setter
    def code_hash(self, value: int) -> None: ...
    def __init__(self, name_offset: int = 0, name_size: int = 0, types_offset: int = 0, param_count: int = 0, result: Type | None = None, locals: int = 0, code_offset: int = 0, code_size: int = 0, lines_offset: int = 0, lines_count: int = 0, code_hash: int = 0) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class FileLine(_c.Structure):
    """Code from `offset` on, up to the next one, belongs to `line`."""
    @property
    def offset(self) -> int:
        """in the function's code"""
    @offset.setter
    def offset(self, value: int) -> None: ...
    @property
    def line(self) -> int:
        ...
    @line.setter
    def line(self, value: int) -> None: ...
    def __init__(self, offset: int = 0, line: int = 0) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

def abi_version() -> int:
    ...
def status_name(status: Status | int) -> str:
    """\"OK\", \"RUNTIME_ERROR\" and so on."""
def error_name(code: ErrorCode | int) -> str:
    """\"stack_overflow\" and so on."""
def type_name(type: Type) -> str:
    """\"I32\" and so on; \"?\" of what is none."""
def capability_of(permission: str | bytes) -> int:
    """The bit that a permission of the original's names needs: file_read and file_write, network_connect and network_bind,
    process_spawn, env_read and env_write, and the names of the bits; 0 of others, which nobody has.
    """
def options_init() -> Options:
    ...
def make_unit() -> Value:
    ...
def make_bool(value: int) -> Value:
    ...
def make_i32(value: int) -> Value:
    ...
def make_i64(value: int) -> Value:
    ...
def make_f32(value: float) -> Value:
    ...
def make_f64(value: float) -> Value:
    ...
def make_char(value: int) -> Value:
    """A Unicode scalar; others are refused where the value is used."""
def make_obj(obj: Obj | None) -> Value:
    ...
def value_type(value: Value) -> Type:
    """ANY of what is no value."""
def as_bool(value: Value) -> int:
    """These look at no kind."""
def as_i32(value: Value) -> int:
    ...
def as_i64(value: Value) -> int:
    ...
def as_f32(value: Value) -> float:
    ...
def as_f64(value: Value) -> float:
    ...
def as_char(value: Value) -> int:
    ...
def as_obj(value: Value) -> Obj | None:
    ...
def obj_retain(obj: Obj | None) -> Obj | None:
    """Keeps an object; each retain needs its release. NULL does nothing."""
def obj_release(obj: Obj | None) -> None:
    ...
def string_new(machine: Machine, text: int | _Buffer | None, length: int) -> Obj | None:
    """A String of the machine's, copied; it must be UTF-8. NULL when it is not, or there is no memory for it."""
def string_data(obj: Obj) -> int | None:
    """The bytes, behind them a NUL; NULL when it is no String."""
def string_len(obj: Obj) -> int:
    ...
def array_new(machine: Machine, length: int) -> Obj | None:
    """An Array of Units."""
def array_len(obj: Obj) -> int:
    ...
def array_get(obj: Obj, index: int) -> Value:
    ...
def array_set(obj: Obj, index: int, value: Value) -> None:
    ...
def array_push(obj: Obj, value: Value) -> None:
    ...
def native_user_data(ctx: NativeCtx) -> int | None:
    ...
def native_set_error(ctx: NativeCtx, code: int, message: str | bytes | None) -> None:
    """What FUSABI_NATIVE_ERROR will say; `code` is the native's own or an ErrorCode. The text is copied."""
def native_machine(ctx: NativeCtx) -> Machine:
    ...
def native_name(ctx: NativeCtx) -> str:
    ...
