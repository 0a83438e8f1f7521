# Generated from native.abi by abut; do not edit.
import ctypes as _c
import enum as _enum
import typing as _t
from _typeshed import ReadableBuffer as _Buffer, WriteableBuffer as _Writable

__all__ = [
    "Closure", "Column", "Error", "Kind", "Library", "LimitError", "LongStyle", "NativeError",
    "NativeLookupError", "NativeMemoryError", "NativeValueError", "Path", "Place", "Plan", "PlanFacts",
    "PythonFunction", "PythonLayout", "PythonResult", "PythonStep", "PythonStepKind", "Role", "Slot",
    "Status", "code_bytes", "code_free", "declare", "emit_python", "jit", "set_jit",
]

class Status(_enum.IntEnum):
    """How a call went."""
    OK = 0
    NOT_FOUND = 1  #: no such library, symbol or function
    MALFORMED = 2  #: a prototype, a code or a library breaks the rules
    LIMIT_EXCEEDED = 3  #: more than a limit allows
    UNSUPPORTED = 4  #: this path cannot make such a call
    INVALID_ARGUMENT = 5  #: an argument breaks the contract of the call
    NO_MEMORY = 6

class Kind(_enum.IntEnum):
    """What a value is. Pointers of every kind are `pointer`."""
    VOID = 0
    BOOL = 1
    I8 = 2
    U8 = 3
    I16 = 4
    U16 = 5
    I32 = 6
    U32 = 7
    I64 = 8
    U64 = 9
    F32 = 10
    F64 = 11
    LONG_DOUBLE = 12
    COMPLEX_F32 = 13
    COMPLEX_F64 = 14
    COMPLEX_LONG = 15
    POINTER = 16
    RECORD = 17  #: a struct or union by value
    ARRAY = 18  #: only inside records

class Role(_enum.IntEnum):
    """What a pointer leads to, as far as callers care."""
    PLAIN = 0
    TEXT = 1  #: `const char *`, NUL terminated
    RECORD = 2  #: pointer to a record
    FUNCTION = 3  #: pointer to a function
    CELLS = 4  #: pointer to numbers

class Place(_enum.IntEnum):
    """Where an argument travels (System V, x86-64)."""
    NONE = 0
    GP = 1  #: general register number `first`
    FP = 2  #: vector register number `first`
    STACK = 3  #: the stack word `stack`
    PIECES = 4  #: a record in the registers `first` and `second`; `classes` says of which kind
    MEMORY = 5  #: a record on the stack from word `stack` on; of a result: through a hidden pointer
    X87 = 6  #: a result on the x87 stack

class Path(_enum.IntEnum):
    """How a plan calls."""
    AUTO = 0  #: the fastest that can do it
    LIBFFI = 1  #: anything
    TRAMPOLINE = 2  #: no long double, no variable arguments, at most 32 stack words
    STUB = 3  #: emitted code: as the trampoline, and needs executable memory

class LongStyle(_enum.IntEnum):
    """How an interpreter keeps integers."""
    NONE = 0  #: unknown: integers go the slow way
    OB_SIZE = 1  #: signed count of digits (up to 3.11)
    LV_TAG = 2  #: count and sign in a tag (from 3.12)

class PythonStepKind(_enum.IntEnum):
    """How one Python argument becomes C arguments; an object of any other exact type takes the slow way."""
    NUMBER = 0  #: int, float or bool by the slot's kind
    TEXT = 1  #: bytes: the pointer to its data
    BYTES = 2  #: bytes, or bytearray when it is to be written or `flags` has 2: pointer, and length in `second`
    OBJECT = 3  #: exact type `type`: the pointer at struct_pointer; null takes the slow way
    VALUE = 4  #: exact type `type`: the record at struct_pointer, by value
    CELLS = 5  #: numpy array, one dimension, contiguous, descr `type`: pointer, and length in `second`
    OUT = 6  #: no Python argument: a pointer to zeroed room that becomes the result

class PythonResult(_enum.IntEnum):
    """How the result becomes a Python object."""
    NONE = 0  #: None, whatever the function gives
    NUMBER = 1  #: by the kind of the result
    OUT = 2  #: the number at the `out` step
    BOX = 3  #: by `box(self, pointer to the result)`


class NativeError(Exception):
    """Base of the errors that abut.native reports; .status has the code."""
    status: int
    def __init__(self, status: int, message: str) -> None: ...
class NativeLookupError(NativeError, LookupError): ...
class NativeValueError(NativeError, ValueError): ...
class LimitError(NativeError): ...
class NativeMemoryError(NativeError, MemoryError): ...

class Error(_c.Structure):
    """Why a call failed. The text is in place: nobody owns it but the caller."""
    @property
    def status(self) -> Status | int:
        ...
    @status.setter
    def status(self, value: Status | int) -> None: ...
    @property
    def len(self) -> int:
        """bytes of the text"""
    @len.setter
    def len(self, value: int) -> None: ...
    @property
    def offset(self) -> int:
        """where in the given text; 0 where there is no place"""
    @offset.setter
    def offset(self, value: int) -> None: ...
    @property
    def text(self) -> memoryview:
        """UTF-8, one line, cut when it is longer"""
    @text.setter
    def text(self, value: _Buffer | _t.Sequence[int]) -> None: ...
    def __init__(self, status: Status | int | None = None, len: int = 0, offset: int = 0, text: _Buffer | _t.Sequence[int] | None = None) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class Slot(_c.Structure):
    """A parameter, or the result."""
    @property
    def kind(self) -> Kind:
        ...
    @kind.setter
    def kind(self, value: Kind) -> None: ...
    @property
    def place(self) -> Place:
        ...
    @place.setter
    def place(self, value: Place) -> None: ...
    @property
    def first(self) -> int:
        ...
    @first.setter
    def first(self, value: int) -> None: ...
    @property
    def second(self) -> int:
        """like `first`: 255 is a piece that has no register (it is not there, or padding)"""
    @second.setter
    def second(self, value: int) -> None: ...
    @property
    def classes(self) -> int:
        """bit 0: the first eight bytes travel in a vector register; bit 1: the second"""
    @classes.setter
    def classes(self, value: int) -> None: ...
    @property
    def role(self) -> Role:
        ...
    @role.setter
    def role(self, value: Role) -> None: ...
    @property
    def target(self) -> Kind:
        """of `cells`: what the pointer leads to"""
    @target.setter
    def target(self, value: Kind) -> None: ...
    constant: bool  #: the pointer's target is const
    @property
    def type_(self) -> int:
        """of records and pointers to them: number of the record in the code; of functions likewise"""
    @type_.setter
    def type_(self, value: int) -> None: ...
    @property
    def offset(self) -> int:
        """in the packed arguments"""
    @offset.setter
    def offset(self, value: int) -> None: ...
    @property
    def size(self) -> int:
        ...
    @size.setter
    def size(self, value: int) -> None: ...
    @property
    def align(self) -> int:
        ...
    @align.setter
    def align(self, value: int) -> None: ...
    @property
    def stack(self) -> int:
        ...
    @stack.setter
    def stack(self, value: int) -> None: ...
    def __init__(self, kind: Kind | None = None, place: Place | None = None, first: int = 0, second: int = 0, classes: int = 0, role: Role | None = None, target: Kind | None = None, constant: bool = False, type_: int = 0, offset: int = 0, size: int = 0, align: int = 0, stack: int = 0) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class PlanFacts(_c.Structure):
    """A plan's facts, as long as the plan lives."""
    @property
    def size(self) -> int:
        """of this record"""
    @size.setter
    def size(self, value: int) -> None: ...
    @property
    def count(self) -> int:
        """parameters"""
    @count.setter
    def count(self, value: int) -> None: ...
    @property
    def fixed(self) -> int:
        """parameters before the variable ones"""
    @fixed.setter
    def fixed(self, value: int) -> None: ...
    variadic: bool
    @property
    def path(self) -> Path:
        ...
    @path.setter
    def path(self, value: Path) -> None: ...
    @property
    def arguments_size(self) -> int:
        ...
    @arguments_size.setter
    def arguments_size(self, value: int) -> None: ...
    @property
    def arguments_align(self) -> int:
        ...
    @arguments_align.setter
    def arguments_align(self, value: int) -> None: ...
    @property
    def stack_words(self) -> int:
        ...
    @stack_words.setter
    def stack_words(self, value: int) -> None: ...
    @property
    def gp_count(self) -> int:
        """general registers, the hidden pointer to the result included"""
    @gp_count.setter
    def gp_count(self, value: int) -> None: ...
    @property
    def fp_count(self) -> int:
        ...
    @fp_count.setter
    def fp_count(self, value: int) -> None: ...
    @property
    def slots(self) -> Slot:
        """`count` of them"""
    @slots.setter
    def slots(self, value: Slot) -> None: ...
    result: Slot
    @property
    def invoke(self) -> _t.Callable[[PlanFacts, int, int, int], None]:
        ...
    @invoke.setter
    def invoke(self, value: _t.Callable[[PlanFacts, int, int, int], None]) -> None: ...
    @property
    def code(self) -> str:
        """the canonical code"""
    @code.setter
    def code(self, value: str) -> None: ...
    @property
    def plan(self) -> int:
        """what `invoke` needs"""
    @plan.setter
    def plan(self, value: int | _Buffer) -> None: ...
    def __init__(self, size: int = 0, count: int = 0, fixed: int = 0, variadic: bool = False, path: Path | None = None, arguments_size: int = 0, arguments_align: int = 0, stack_words: int = 0, gp_count: int = 0, fp_count: int = 0, slots: Slot | None = None, result: Slot | None = None, invoke: _t.Callable[[PlanFacts, int, int, int], None] | None = None, code: str | None = None, plan: int | _Buffer | None = None) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class Library:
    @staticmethod
    def open(name: str) -> Library:
        """Opens a library by path, file name (`libm.so.6`) or plain name (`m`, `z`); an empty name is the process itself.
        The error says what was tried, and for files that are no libraries what they are.
        """
    def path(self) -> str:
        """The file that was found."""
    def symbol(self, name: str) -> int:
        """The address of a function or variable; the error names symbols that are spelled alike."""
    def table(self) -> bytes:
        """The schema table inside the library's file, empty when it has none."""
    def close(self) -> None:
        """Gives it back to the library; closing twice does nothing."""
    def __enter__(self) -> Library: ...
    def __exit__(self, *exc: object) -> None: ...
    def __del__(self) -> None: ...

class Plan:
    @staticmethod
    def new(signature: str, path: Path) -> Plan:
        """Prepares a signature given as a code, or as a C prototype; declarations that it needs may stand in front."""
    def facts(self) -> PlanFacts:
        ...
    def call(self, target: int | _Buffer, arguments: _Buffer | _t.Sequence[int], result_cap: int) -> bytes:
        """Calls once. `arguments` has at least `arguments_size` bytes, `result` room for the result's size."""
    def map(self, target: int | _Buffer, count: int, columns: Column, result: Column | None) -> None:
        """Calls `count` times: the columns give the arguments, the results go to `result` (NULL: nowhere)."""
    def close(self) -> None:
        """Gives it back to the library; closing twice does nothing."""
    def __enter__(self) -> Plan: ...
    def __exit__(self, *exc: object) -> None: ...
    def __del__(self) -> None: ...

class Closure:
    @staticmethod
    def new(plan: Plan, path: Path, handler: _t.Callable[[int, int], None]) -> Closure:
        """Makes a C function that calls `handler`. `path` is auto, libffi or stub."""
    def code(self) -> int:
        """The C function; it lives as long as the closure."""
    def close(self) -> None:
        """Gives it back to the library; closing twice does nothing."""
    def __enter__(self) -> Closure: ...
    def __exit__(self, *exc: object) -> None: ...
    def __del__(self) -> None: ...

class Column(_c.Structure):
    """Equally spaced numbers in memory."""
    @property
    def base(self) -> int:
        ...
    @base.setter
    def base(self, value: int | _Buffer) -> None: ...
    @property
    def stride(self) -> int:
        """bytes from one to the next; 0 gives the same number each time"""
    @stride.setter
    def stride(self, value: int) -> None: ...
    @property
    def kind(self) -> Kind:
        """any number; converted without loss to the parameter's kind"""
    @kind.setter
    def kind(self, value: Kind) -> None: ...
    def __init__(self, base: int | _Buffer | None = None, stride: int = 0, kind: Kind | None = None) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class PythonLayout(_c.Structure):
    """Where a Python interpreter keeps things: offsets in objects, and addresses."""
    @property
    def size(self) -> int:
        ...
    @size.setter
    def size(self, value: int) -> None: ...
    @property
    def long_style(self) -> LongStyle:
        ...
    @long_style.setter
    def long_style(self, value: LongStyle) -> None: ...
    counts_none: bool  #: None is counted (before 3.12)
    @property
    def type_offset(self) -> int:
        ...
    @type_offset.setter
    def type_offset(self, value: int) -> None: ...
    @property
    def refcount_offset(self) -> int:
        ...
    @refcount_offset.setter
    def refcount_offset(self, value: int) -> None: ...
    @property
    def long_tag(self) -> int:
        ...
    @long_tag.setter
    def long_tag(self, value: int) -> None: ...
    @property
    def long_digits(self) -> int:
        ...
    @long_digits.setter
    def long_digits(self, value: int) -> None: ...
    @property
    def float_value(self) -> int:
        ...
    @float_value.setter
    def float_value(self, value: int) -> None: ...
    @property
    def bytes_data(self) -> int:
        ...
    @bytes_data.setter
    def bytes_data(self, value: int) -> None: ...
    @property
    def bytes_size(self) -> int:
        ...
    @bytes_size.setter
    def bytes_size(self, value: int) -> None: ...
    @property
    def bytearray_start(self) -> int:
        ...
    @bytearray_start.setter
    def bytearray_start(self, value: int) -> None: ...
    @property
    def bytearray_size(self) -> int:
        ...
    @bytearray_size.setter
    def bytearray_size(self, value: int) -> None: ...
    @property
    def struct_pointer(self) -> int:
        """of our own struct objects and handles"""
    @struct_pointer.setter
    def struct_pointer(self, value: int) -> None: ...
    @property
    def array_data(self) -> int:
        ...
    @array_data.setter
    def array_data(self, value: int) -> None: ...
    @property
    def array_nd(self) -> int:
        ...
    @array_nd.setter
    def array_nd(self, value: int) -> None: ...
    @property
    def array_dims(self) -> int:
        ...
    @array_dims.setter
    def array_dims(self, value: int) -> None: ...
    @property
    def array_flags(self) -> int:
        ...
    @array_flags.setter
    def array_flags(self, value: int) -> None: ...
    @property
    def array_descr(self) -> int:
        ...
    @array_descr.setter
    def array_descr(self, value: int) -> None: ...
    @property
    def int_type(self) -> int:
        ...
    @int_type.setter
    def int_type(self, value: int | _Buffer) -> None: ...
    @property
    def float_type(self) -> int:
        ...
    @float_type.setter
    def float_type(self, value: int | _Buffer) -> None: ...
    @property
    def bytes_type(self) -> int:
        ...
    @bytes_type.setter
    def bytes_type(self, value: int | _Buffer) -> None: ...
    @property
    def bytearray_type(self) -> int:
        ...
    @bytearray_type.setter
    def bytearray_type(self, value: int | _Buffer) -> None: ...
    @property
    def true_object(self) -> int:
        ...
    @true_object.setter
    def true_object(self, value: int | _Buffer) -> None: ...
    @property
    def false_object(self) -> int:
        ...
    @false_object.setter
    def false_object(self, value: int | _Buffer) -> None: ...
    @property
    def none_object(self) -> int:
        ...
    @none_object.setter
    def none_object(self, value: int | _Buffer) -> None: ...
    @property
    def array_type(self) -> int | None:
        """numpy.ndarray, when it is there"""
    @array_type.setter
    def array_type(self, value: int | _Buffer | None) -> None: ...
    @property
    def from_i64(self) -> int:
        """PyLong_FromLongLong"""
    @from_i64.setter
    def from_i64(self, value: int | _Buffer) -> None: ...
    @property
    def from_u64(self) -> int:
        """PyLong_FromUnsignedLongLong"""
    @from_u64.setter
    def from_u64(self, value: int | _Buffer) -> None: ...
    @property
    def from_f64(self) -> int:
        """PyFloat_FromDouble"""
    @from_f64.setter
    def from_f64(self, value: int | _Buffer) -> None: ...
    def __init__(self, size: int = 0, long_style: LongStyle | None = None, counts_none: bool = False, type_offset: int = 0, refcount_offset: int = 0, long_tag: int = 0, long_digits: int = 0, float_value: int = 0, bytes_data: int = 0, bytes_size: int = 0, bytearray_start: int = 0, bytearray_size: int = 0, struct_pointer: int = 0, array_data: int = 0, array_nd: int = 0, array_dims: int = 0, array_flags: int = 0, array_descr: int = 0, int_type: int | _Buffer | None = None, float_type: int | _Buffer | None = None, bytes_type: int | _Buffer | None = None, bytearray_type: int | _Buffer | None = None, true_object: int | _Buffer | None = None, false_object: int | _Buffer | None = None, none_object: int | _Buffer | None = None, array_type: int | _Buffer | None = None, from_i64: int | _Buffer | None = None, from_u64: int | _Buffer | None = None, from_f64: int | _Buffer | None = None) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class PythonStep(_c.Structure):
    @property
    def kind(self) -> PythonStepKind:
        ...
    @kind.setter
    def kind(self, value: PythonStepKind) -> None: ...
    @property
    def slot(self) -> int:
        ...
    @slot.setter
    def slot(self, value: int) -> None: ...
    @property
    def second(self) -> int:
        """slot of the length; 255: none"""
    @second.setter
    def second(self, value: int) -> None: ...
    @property
    def flags(self) -> int:
        """1: must be writable; 2: a bytearray will do as well"""
    @flags.setter
    def flags(self, value: int) -> None: ...
    @property
    def element(self) -> int:
        """bytes: size of an element; out, and number of flat functions: kind of the number"""
    @element.setter
    def element(self, value: int) -> None: ...
    @property
    def offset(self) -> int:
        """flat functions: offset in the request"""
    @offset.setter
    def offset(self, value: int) -> None: ...
    @property
    def type_(self) -> int | None:
        ...
    @type_.setter
    def type_(self, value: int | _Buffer | None) -> None: ...
    def __init__(self, kind: PythonStepKind | None = None, slot: int = 0, second: int = 0, flags: int = 0, element: int = 0, offset: int = 0, type_: int | _Buffer | None = None) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class PythonFunction(_c.Structure):
    """A built-in function to be emitted: `PyObject *(PyObject *self, PyObject *const *args, Py_ssize_t count)`."""
    @property
    def size(self) -> int:
        ...
    @size.setter
    def size(self, value: int) -> None: ...
    @property
    def step_count(self) -> int:
        ...
    @step_count.setter
    def step_count(self, value: int) -> None: ...
    @property
    def steps(self) -> PythonStep | None:
        ...
    @steps.setter
    def steps(self, value: PythonStep | None) -> None: ...
    @property
    def target(self) -> int:
        ...
    @target.setter
    def target(self, value: int | _Buffer) -> None: ...
    @property
    def self_(self) -> int:
        """passed on to the three below"""
    @self_.setter
    def self_(self, value: int | _Buffer) -> None: ...
    @property
    def slow(self) -> int:
        """same signature as the built-in: all cases, all errors"""
    @slow.setter
    def slow(self, value: int | _Buffer) -> None: ...
    @property
    def fail(self) -> int | None:
        """`PyObject *(void *self, int64_t status)`, when the result is a status; 0 is success"""
    @fail.setter
    def fail(self, value: int | _Buffer | None) -> None: ...
    @property
    def box(self) -> int | None:
        """`PyObject *(void *self, const void *result)`"""
    @box.setter
    def box(self, value: int | _Buffer | None) -> None: ...
    @property
    def result(self) -> PythonResult:
        ...
    @result.setter
    def result(self, value: PythonResult) -> None: ...
    is_status: bool
    is_flat: bool  #: the target is a flat function
    @property
    def result_kind(self) -> Kind:
        """flat: kind of the number that is the response"""
    @result_kind.setter
    def result_kind(self, value: Kind) -> None: ...
    @property
    def request_size(self) -> int:
        """flat"""
    @request_size.setter
    def request_size(self, value: int) -> None: ...
    @property
    def response_size(self) -> int:
        """flat"""
    @response_size.setter
    def response_size(self, value: int) -> None: ...
    keywords: bool  #: a fourth argument has the names of keywords: NULL, or `slow` gets all four
    def __init__(self, size: int = 0, step_count: int = 0, steps: PythonStep | None = None, target: int | _Buffer | None = None, self_: int | _Buffer | None = None, slow: int | _Buffer | None = None, fail: int | _Buffer | None = None, box: int | _Buffer | None = None, result: PythonResult | None = None, is_status: bool = False, is_flat: bool = False, result_kind: Kind | None = None, request_size: int = 0, response_size: int = 0, keywords: bool = False) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

def declare(text: str, cap: int) -> tuple[bytes, int]:
    """Reads C declarations: any number of struct, union, enum, typedef and function declarations.
    Gives a line per function, `name` TAB `code`, in order; then a line per type, `:name` TAB `code`; then a line per
    constant of an enum or a `#define`, `=name` TAB `number`. Types that are only pointed to and variables give none.
    The text is written to `room`; `needed` says how long it is when the room is too small (limit_exceeded).
    """
def jit() -> bool:
    """Whether code can be emitted and run here, and is not switched off."""
def set_jit(enabled: bool) -> bool:
    """Switches emitted code off or on again; gives what holds from now on."""
def code_bytes() -> int:
    """Bytes of code that are in use, for tests of leaks."""
def emit_python(plan: Plan | None, layout: PythonLayout, function: PythonFunction) -> int:
    """Writes a built-in function. unsupported: use `slow` itself. `code` is released with code_free."""
def code_free(code: int | _Buffer | None) -> None:
    """Releases emitted code that nobody runs any more; NULL does nothing."""
