# Generated from native.abi by abut; do not edit.
"""abut.native 0.1.0 -- Calls of natives whose signatures are known only at load time.

A signature is written as C (`double pow(double, double)`) or as a code (`d(d,d)`, see docs/formats/codes.md). It
is prepared once as a plan, and then called any number of times with arguments packed like a C struct of the
parameters. Plans and libraries may be used by several threads at once.

Nothing here knows an interpreter, except that `emit_python` can be told where one keeps its numbers: then the code
that it writes is a whole built-in function.
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

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class NativeLookupError(NativeError, LookupError):
    """no such library, symbol or function"""


class NativeValueError(NativeError, ValueError):
    """a prototype, a code or a library breaks the rules"""


class LimitError(NativeError):
    """more than a limit allows"""


class NativeMemoryError(NativeError, MemoryError):
    """no_memory"""


_check_Status = _Checker(NativeError, {0, 1, 2, 3, 4, 5, 6}, {
    1: (NativeLookupError, "no such library, symbol or function"),
    2: (NativeValueError, "a prototype, a code or a library breaks the rules"),
    3: (LimitError, "more than a limit allows"),
    4: (NativeLookupError, "this path cannot make such a call"),
    5: (NativeValueError, "an argument breaks the contract of the call"),
    6: (NativeMemoryError, "no_memory"),
})


class Error(_Structure):
    """Why a call failed. The text is in place: nobody owns it but the caller."""
    _fields_ = [
        ("_status_", _c.c_int32),
        ("_len_", _c.c_uint32),
        ("_offset_", _c.c_uint64),
        ("_text_", _c.c_uint8 * 240),
    ]
    _names = ("status", "len", "offset", "text",)
    status: Status | int = _field("_status_", lambda v: _member(Status, v), lambda v, k: _as_int(v, -2147483648, 2147483647, "status"))
    len: int = _int_field("_len_", 0, 4294967295)  #: bytes of the text
    offset: int = _int_field("_offset_", 0, 18446744073709551615)  #: where in the given text; 0 where there is no place
    text: _t.Any = _field("_text_", lambda v: _cells(v, "B", (240,)), lambda v, k: _array(v, _c.c_uint8 * 240, "B", "text"))  #: UTF-8, one line, cut when it is longer

    def __init__(self, status: Status | int | None = None, len: int = 0, offset: int = 0, text: _Buffer | _t.Sequence[int] | None = None) -> None:
        super().__init__()
        if status is not None:
            self.status = status
        self.len = len
        self.offset = offset
        if text is not None:
            self.text = text


class Slot(_Structure):
    """A parameter, or the result."""
    _fields_ = [
        ("_kind_", _c.c_uint8),
        ("_place_", _c.c_uint8),
        ("_first_", _c.c_uint8),
        ("_second_", _c.c_uint8),
        ("_classes_", _c.c_uint8),
        ("_role_", _c.c_uint8),
        ("_target_", _c.c_uint8),
        ("constant", _c.c_bool),
        ("_type__", _c.c_uint16),
        ("_reserved0", _c.c_uint16),
        ("_offset_", _c.c_uint32),
        ("_size_", _c.c_uint32),
        ("_align_", _c.c_uint32),
        ("_stack_", _c.c_uint32),
    ]
    _names = ("kind", "place", "first", "second", "classes", "role", "target", "constant", "type_", "offset", "size", "align", "stack",)
    kind: Kind = _field("_kind_", lambda v: Kind(v), lambda v, k: _as_member(Kind, v))
    place: Place = _field("_place_", lambda v: Place(v), lambda v, k: _as_member(Place, v))
    first: int = _int_field("_first_", 0, 255)
    second: int = _int_field("_second_", 0, 255)  #: like `first`: 255 is a piece that has no register (it is not there, or padding)
    classes: int = _int_field("_classes_", 0, 255)  #: bit 0: the first eight bytes travel in a vector register; bit 1: the second
    role: Role = _field("_role_", lambda v: Role(v), lambda v, k: _as_member(Role, v))
    target: Kind = _field("_target_", lambda v: Kind(v), lambda v, k: _as_member(Kind, v))  #: of `cells`: what the pointer leads to
    constant: bool  #: the pointer's target is const
    type_: int = _int_field("_type__", 0, 65535)  #: of records and pointers to them: number of the record in the code; of functions likewise
    offset: int = _int_field("_offset_", 0, 4294967295)  #: in the packed arguments
    size: int = _int_field("_size_", 0, 4294967295)
    align: int = _int_field("_align_", 0, 4294967295)
    stack: int = _int_field("_stack_", 0, 4294967295)

    def __init__(self, kind: Kind | None = None, place: Place | None = None, first: int = 0, second: int = 0, classes: int = 0, role: Role | None = None, target: Kind | None = None, constant: bool = False, type_: int = 0, offset: int = 0, size: int = 0, align: int = 0, stack: int = 0) -> None:
        super().__init__()
        if kind is not None:
            self.kind = kind
        if place is not None:
            self.place = place
        self.first = first
        self.second = second
        self.classes = classes
        if role is not None:
            self.role = role
        if target is not None:
            self.target = target
        self.constant = constant
        self.type_ = type_
        self.offset = offset
        self.size = size
        self.align = align
        self.stack = stack


class PlanFacts(_Structure):
    """A plan's facts, as long as the plan lives."""
    _fields_ = [
        ("_size_", _c.c_uint32),
        ("_count_", _c.c_uint32),
        ("_fixed_", _c.c_uint32),
        ("variadic", _c.c_bool),
        ("_reserved0", _c.c_uint8 * 3),
        ("_path_", _c.c_uint32),
        ("_arguments_size_", _c.c_uint32),
        ("_arguments_align_", _c.c_uint32),
        ("_stack_words_", _c.c_uint32),
        ("_gp_count_", _c.c_uint8),
        ("_fp_count_", _c.c_uint8),
        ("_reserved1", _c.c_uint16),
        ("_reserved2", _c.c_uint32),
        ("_slots_", _c.c_void_p),
        ("result", Slot),
        ("_invoke_", _c.c_void_p),
        ("_code_", _View),
        ("_plan_", _c.c_void_p),
    ]
    _names = ("size", "count", "fixed", "variadic", "path", "arguments_size", "arguments_align", "stack_words", "gp_count", "fp_count", "slots", "result", "invoke", "code", "plan",)
    size: int = _int_field("_size_", 0, 4294967295)  #: of this record
    count: int = _int_field("_count_", 0, 4294967295)  #: parameters
    fixed: int = _int_field("_fixed_", 0, 4294967295)  #: parameters before the variable ones
    variadic: bool
    path: Path = _field("_path_", lambda v: Path(v), lambda v, k: _as_member(Path, v))
    arguments_size: int = _int_field("_arguments_size_", 0, 4294967295)
    arguments_align: int = _int_field("_arguments_align_", 0, 4294967295)
    stack_words: int = _int_field("_stack_words_", 0, 4294967295)
    gp_count: int = _int_field("_gp_count_", 0, 255)  #: general registers, the hidden pointer to the result included
    fp_count: int = _int_field("_fp_count_", 0, 255)
    slots: Slot = _field("_slots_", lambda v: _at(Slot, v, None), lambda v, k: _c.addressof(_record(v, Slot, "slots", k)))  #: `count` of them
    result: Slot
    invoke: _t.Callable[[PlanFacts, int, int, int], None] = _field("_invoke_", lambda v: _callback_Invoke.lift(v), lambda v, k: _callback_Invoke.stored(v, k))
    code: str = _field("_code_", lambda v: _text(v), lambda v, k: _text_view(v, k, "code"))  #: the canonical code
    plan: _t.Any = _field("_plan_", lambda v: v, lambda v, k: _pointer(v, k, "plan"))  #: what `invoke` needs

    def __init__(self, size: int = 0, count: int = 0, fixed: int = 0, variadic: bool = False, path: Path | None = None, arguments_size: int = 0, arguments_align: int = 0, stack_words: int = 0, gp_count: int = 0, fp_count: int = 0, slots: Slot | None = None, result: Slot | None = None, invoke: _t.Callable[[PlanFacts, int, int, int], None] | None = None, code: str | None = None, plan: int | _Buffer | None = None) -> None:
        super().__init__()
        self.size = size
        self.count = count
        self.fixed = fixed
        self.variadic = variadic
        if path is not None:
            self.path = path
        self.arguments_size = arguments_size
        self.arguments_align = arguments_align
        self.stack_words = stack_words
        self.gp_count = gp_count
        self.fp_count = fp_count
        if slots is not None:
            self.slots = slots
        if result is not None:
            self.result = result
        if invoke is not None:
            self.invoke = invoke
        if code is not None:
            self.code = code
        if plan is not None:
            self.plan = plan


class Column(_Structure):
    """Equally spaced numbers in memory."""
    _fields_ = [
        ("_base_", _c.c_void_p),
        ("_stride_", _c.c_ssize_t),
        ("_kind_", _c.c_uint8),
        ("_reserved0", _c.c_uint8 * 7),
    ]
    _names = ("base", "stride", "kind",)
    base: _t.Any = _field("_base_", lambda v: v, lambda v, k: _pointer(v, k, "base"))
    stride: int = _int_field("_stride_", -9223372036854775808, 9223372036854775807)  #: bytes from one to the next; 0 gives the same number each time
    kind: Kind = _field("_kind_", lambda v: Kind(v), lambda v, k: _as_member(Kind, v))  #: any number; converted without loss to the parameter's kind

    def __init__(self, base: int | _Buffer | None = None, stride: int = 0, kind: Kind | None = None) -> None:
        super().__init__()
        if base is not None:
            self.base = base
        self.stride = stride
        if kind is not None:
            self.kind = kind


class PythonLayout(_Structure):
    """Where a Python interpreter keeps things: offsets in objects, and addresses."""
    _fields_ = [
        ("_size_", _c.c_uint32),
        ("_long_style_", _c.c_uint32),
        ("counts_none", _c.c_bool),
        ("_reserved0", _c.c_uint8 * 7),
        ("_type_offset_", _c.c_uint32),
        ("_refcount_offset_", _c.c_uint32),
        ("_long_tag_", _c.c_uint32),
        ("_long_digits_", _c.c_uint32),
        ("_float_value_", _c.c_uint32),
        ("_bytes_data_", _c.c_uint32),
        ("_bytes_size_", _c.c_uint32),
        ("_bytearray_start_", _c.c_uint32),
        ("_bytearray_size_", _c.c_uint32),
        ("_struct_pointer_", _c.c_uint32),
        ("_array_data_", _c.c_uint32),
        ("_array_nd_", _c.c_uint32),
        ("_array_dims_", _c.c_uint32),
        ("_array_flags_", _c.c_uint32),
        ("_array_descr_", _c.c_uint32),
        ("_reserved1", _c.c_uint32),
        ("_int_type_", _c.c_void_p),
        ("_float_type_", _c.c_void_p),
        ("_bytes_type_", _c.c_void_p),
        ("_bytearray_type_", _c.c_void_p),
        ("_true_object_", _c.c_void_p),
        ("_false_object_", _c.c_void_p),
        ("_none_object_", _c.c_void_p),
        ("_array_type_", _c.c_void_p),
        ("_from_i64_", _c.c_void_p),
        ("_from_u64_", _c.c_void_p),
        ("_from_f64_", _c.c_void_p),
    ]
    _names = ("size", "long_style", "counts_none", "type_offset", "refcount_offset", "long_tag", "long_digits", "float_value", "bytes_data", "bytes_size", "bytearray_start", "bytearray_size", "struct_pointer", "array_data", "array_nd", "array_dims", "array_flags", "array_descr", "int_type", "float_type", "bytes_type", "bytearray_type", "true_object", "false_object", "none_object", "array_type", "from_i64", "from_u64", "from_f64",)
    size: int = _int_field("_size_", 0, 4294967295)
    long_style: LongStyle = _field("_long_style_", lambda v: LongStyle(v), lambda v, k: _as_member(LongStyle, v))
    counts_none: bool  #: None is counted (before 3.12)
    type_offset: int = _int_field("_type_offset_", 0, 4294967295)
    refcount_offset: int = _int_field("_refcount_offset_", 0, 4294967295)
    long_tag: int = _int_field("_long_tag_", 0, 4294967295)
    long_digits: int = _int_field("_long_digits_", 0, 4294967295)
    float_value: int = _int_field("_float_value_", 0, 4294967295)
    bytes_data: int = _int_field("_bytes_data_", 0, 4294967295)
    bytes_size: int = _int_field("_bytes_size_", 0, 4294967295)
    bytearray_start: int = _int_field("_bytearray_start_", 0, 4294967295)
    bytearray_size: int = _int_field("_bytearray_size_", 0, 4294967295)
    struct_pointer: int = _int_field("_struct_pointer_", 0, 4294967295)  #: of our own struct objects and handles
    array_data: int = _int_field("_array_data_", 0, 4294967295)
    array_nd: int = _int_field("_array_nd_", 0, 4294967295)
    array_dims: int = _int_field("_array_dims_", 0, 4294967295)
    array_flags: int = _int_field("_array_flags_", 0, 4294967295)
    array_descr: int = _int_field("_array_descr_", 0, 4294967295)
    int_type: _t.Any = _field("_int_type_", lambda v: v, lambda v, k: _pointer(v, k, "int_type"))
    float_type: _t.Any = _field("_float_type_", lambda v: v, lambda v, k: _pointer(v, k, "float_type"))
    bytes_type: _t.Any = _field("_bytes_type_", lambda v: v, lambda v, k: _pointer(v, k, "bytes_type"))
    bytearray_type: _t.Any = _field("_bytearray_type_", lambda v: v, lambda v, k: _pointer(v, k, "bytearray_type"))
    true_object: _t.Any = _field("_true_object_", lambda v: v, lambda v, k: _pointer(v, k, "true_object"))
    false_object: _t.Any = _field("_false_object_", lambda v: v, lambda v, k: _pointer(v, k, "false_object"))
    none_object: _t.Any = _field("_none_object_", lambda v: v, lambda v, k: _pointer(v, k, "none_object"))
    array_type: _t.Any = _field("_array_type_", lambda v: v, lambda v, k: None if v is None else _pointer(v, k, "array_type"))  #: numpy.ndarray, when it is there
    from_i64: _t.Any = _field("_from_i64_", lambda v: v, lambda v, k: _pointer(v, k, "from_i64"))  #: PyLong_FromLongLong
    from_u64: _t.Any = _field("_from_u64_", lambda v: v, lambda v, k: _pointer(v, k, "from_u64"))  #: PyLong_FromUnsignedLongLong
    from_f64: _t.Any = _field("_from_f64_", lambda v: v, lambda v, k: _pointer(v, k, "from_f64"))  #: PyFloat_FromDouble

    def __init__(self, size: int = 0, long_style: LongStyle | None = None, counts_none: bool = False, type_offset: int = 0, refcount_offset: int = 0, long_tag: int = 0, long_digits: int = 0, float_value: int = 0, bytes_data: int = 0, bytes_size: int = 0, bytearray_start: int = 0, bytearray_size: int = 0, struct_pointer: int = 0, array_data: int = 0, array_nd: int = 0, array_dims: int = 0, array_flags: int = 0, array_descr: int = 0, int_type: int | _Buffer | None = None, float_type: int | _Buffer | None = None, bytes_type: int | _Buffer | None = None, bytearray_type: int | _Buffer | None = None, true_object: int | _Buffer | None = None, false_object: int | _Buffer | None = None, none_object: int | _Buffer | None = None, array_type: int | _Buffer | None = None, from_i64: int | _Buffer | None = None, from_u64: int | _Buffer | None = None, from_f64: int | _Buffer | None = None) -> None:
        super().__init__()
        self.size = size
        if long_style is not None:
            self.long_style = long_style
        self.counts_none = counts_none
        self.type_offset = type_offset
        self.refcount_offset = refcount_offset
        self.long_tag = long_tag
        self.long_digits = long_digits
        self.float_value = float_value
        self.bytes_data = bytes_data
        self.bytes_size = bytes_size
        self.bytearray_start = bytearray_start
        self.bytearray_size = bytearray_size
        self.struct_pointer = struct_pointer
        self.array_data = array_data
        self.array_nd = array_nd
        self.array_dims = array_dims
        self.array_flags = array_flags
        self.array_descr = array_descr
        if int_type is not None:
            self.int_type = int_type
        if float_type is not None:
            self.float_type = float_type
        if bytes_type is not None:
            self.bytes_type = bytes_type
        if bytearray_type is not None:
            self.bytearray_type = bytearray_type
        if true_object is not None:
            self.true_object = true_object
        if false_object is not None:
            self.false_object = false_object
        if none_object is not None:
            self.none_object = none_object
        if array_type is not None:
            self.array_type = array_type
        if from_i64 is not None:
            self.from_i64 = from_i64
        if from_u64 is not None:
            self.from_u64 = from_u64
        if from_f64 is not None:
            self.from_f64 = from_f64


class PythonStep(_Structure):
    _fields_ = [
        ("_kind_", _c.c_uint8),
        ("_slot_", _c.c_uint8),
        ("_second_", _c.c_uint8),
        ("_flags_", _c.c_uint8),
        ("_element_", _c.c_uint32),
        ("_offset_", _c.c_uint32),
        ("_reserved0", _c.c_uint32),
        ("_type__", _c.c_void_p),
    ]
    _names = ("kind", "slot", "second", "flags", "element", "offset", "type_",)
    kind: PythonStepKind = _field("_kind_", lambda v: PythonStepKind(v), lambda v, k: _as_member(PythonStepKind, v))
    slot: int = _int_field("_slot_", 0, 255)
    second: int = _int_field("_second_", 0, 255)  #: slot of the length; 255: none
    flags: int = _int_field("_flags_", 0, 255)  #: 1: must be writable; 2: a bytearray will do as well
    element: int = _int_field("_element_", 0, 4294967295)  #: bytes: size of an element; out, and number of flat functions: kind of the number
    offset: int = _int_field("_offset_", 0, 4294967295)  #: flat functions: offset in the request
    type_: _t.Any = _field("_type__", lambda v: v, lambda v, k: None if v is None else _pointer(v, k, "type_"))

    def __init__(self, kind: PythonStepKind | None = None, slot: int = 0, second: int = 0, flags: int = 0, element: int = 0, offset: int = 0, type_: int | _Buffer | None = None) -> None:
        super().__init__()
        if kind is not None:
            self.kind = kind
        self.slot = slot
        self.second = second
        self.flags = flags
        self.element = element
        self.offset = offset
        if type_ is not None:
            self.type_ = type_


class PythonFunction(_Structure):
    """A built-in function to be emitted: `PyObject *(PyObject *self, PyObject *const *args, Py_ssize_t count)`."""
    _fields_ = [
        ("_size_", _c.c_uint32),
        ("_step_count_", _c.c_uint32),
        ("_steps_", _c.c_void_p),
        ("_target_", _c.c_void_p),
        ("_self__", _c.c_void_p),
        ("_slow_", _c.c_void_p),
        ("_fail_", _c.c_void_p),
        ("_box_", _c.c_void_p),
        ("_result_", _c.c_uint8),
        ("is_status", _c.c_bool),
        ("is_flat", _c.c_bool),
        ("_result_kind_", _c.c_uint8),
        ("_request_size_", _c.c_uint32),
        ("_response_size_", _c.c_uint32),
        ("keywords", _c.c_bool),
        ("_reserved0", _c.c_uint8 * 3),
    ]
    _names = ("size", "step_count", "steps", "target", "self_", "slow", "fail", "box", "result", "is_status", "is_flat", "result_kind", "request_size", "response_size", "keywords",)
    size: int = _int_field("_size_", 0, 4294967295)
    step_count: int = _int_field("_step_count_", 0, 4294967295)
    steps: PythonStep | None = _field("_steps_", lambda v: _at(PythonStep, v, None), lambda v, k: None if v is None else _c.addressof(_record(v, PythonStep, "steps", k)))
    target: _t.Any = _field("_target_", lambda v: v, lambda v, k: _pointer(v, k, "target"))
    self_: _t.Any = _field("_self__", lambda v: v, lambda v, k: _pointer(v, k, "self_"))  #: passed on to the three below
    slow: _t.Any = _field("_slow_", lambda v: v, lambda v, k: _pointer(v, k, "slow"))  #: same signature as the built-in: all cases, all errors
    fail: _t.Any = _field("_fail_", lambda v: v, lambda v, k: None if v is None else _pointer(v, k, "fail"))  #: `PyObject *(void *self, int64_t status)`, when the result is a status; 0 is success
    box: _t.Any = _field("_box_", lambda v: v, lambda v, k: None if v is None else _pointer(v, k, "box"))  #: `PyObject *(void *self, const void *result)`
    result: PythonResult = _field("_result_", lambda v: PythonResult(v), lambda v, k: _as_member(PythonResult, v))
    is_status: bool
    is_flat: bool  #: the target is a flat function
    result_kind: Kind = _field("_result_kind_", lambda v: Kind(v), lambda v, k: _as_member(Kind, v))  #: flat: kind of the number that is the response
    request_size: int = _int_field("_request_size_", 0, 4294967295)  #: flat
    response_size: int = _int_field("_response_size_", 0, 4294967295)  #: flat
    keywords: bool  #: a fourth argument has the names of keywords: NULL, or `slow` gets all four

    def __init__(self, size: int = 0, step_count: int = 0, steps: PythonStep | None = None, target: int | _Buffer | None = None, self_: int | _Buffer | None = None, slow: int | _Buffer | None = None, fail: int | _Buffer | None = None, box: int | _Buffer | None = None, result: PythonResult | None = None, is_status: bool = False, is_flat: bool = False, result_kind: Kind | None = None, request_size: int = 0, response_size: int = 0, keywords: bool = False) -> None:
        super().__init__()
        self.size = size
        self.step_count = step_count
        if steps is not None:
            self.steps = steps
        if target is not None:
            self.target = target
        if self_ is not None:
            self.self_ = self_
        if slow is not None:
            self.slow = slow
        if fail is not None:
            self.fail = fail
        if box is not None:
            self.box = box
        if result is not None:
            self.result = result
        self.is_status = is_status
        self.is_flat = is_flat
        if result_kind is not None:
            self.result_kind = result_kind
        self.request_size = request_size
        self.response_size = response_size
        self.keywords = keywords


_check_layouts("abut.native", "native.abi",
    (Error, 256, {"_len_": 4, "_offset_": 8, "_text_": 16}),
    (Slot, 28, {"_place_": 1, "_first_": 2, "_second_": 3, "_classes_": 4, "_role_": 5, "_target_": 6, "constant": 7, "_type__": 8, "_reserved0": 10, "_offset_": 12, "_size_": 16, "_align_": 20, "_stack_": 24}),
    (PlanFacts, 112, {"_count_": 4, "_fixed_": 8, "variadic": 12, "_reserved0": 13, "_path_": 16, "_arguments_size_": 20, "_arguments_align_": 24, "_stack_words_": 28, "_gp_count_": 32, "_fp_count_": 33, "_reserved1": 34, "_reserved2": 36, "_slots_": 40, "result": 48, "_invoke_": 80, "_code_": 88, "_plan_": 104}),
    (Column, 24, {"_stride_": 8, "_kind_": 16, "_reserved0": 17}),
    (PythonLayout, 168, {"_long_style_": 4, "counts_none": 8, "_reserved0": 9, "_type_offset_": 16, "_refcount_offset_": 20, "_long_tag_": 24, "_long_digits_": 28, "_float_value_": 32, "_bytes_data_": 36, "_bytes_size_": 40, "_bytearray_start_": 44, "_bytearray_size_": 48, "_struct_pointer_": 52, "_array_data_": 56, "_array_nd_": 60, "_array_dims_": 64, "_array_flags_": 68, "_array_descr_": 72, "_reserved1": 76, "_int_type_": 80, "_float_type_": 88, "_bytes_type_": 96, "_bytearray_type_": 104, "_true_object_": 112, "_false_object_": 120, "_none_object_": 128, "_array_type_": 136, "_from_i64_": 144, "_from_u64_": 152, "_from_f64_": 160}),
    (PythonStep, 24, {"_slot_": 1, "_second_": 2, "_flags_": 3, "_element_": 4, "_offset_": 8, "_reserved0": 12, "_type__": 16}),
    (PythonFunction, 72, {"_step_count_": 4, "_steps_": 8, "_target_": 16, "_self__": 24, "_slow_": 32, "_fail_": 40, "_box_": 48, "_result_": 56, "is_status": 57, "is_flat": 58, "_result_kind_": 59, "_request_size_": 60, "_response_size_": 64, "keywords": 68, "_reserved0": 69}),
)


def _adapt_Invoke(function: _t.Any) -> _t.Any:

    def call(a0: _t.Any, a1: _t.Any, a2: _t.Any, a3: _t.Any) -> _t.Any:
        function(_at(PlanFacts, a0, None), a1, a2, a3)

    return call


_callback_Invoke: _Callback = _Callback(lambda: (None, _c.c_void_p, _c.c_void_p, _c.c_void_p, _c.c_void_p,), _adapt_Invoke, None)


def _adapt_Handler(function: _t.Any) -> _t.Any:

    def call(a0: _t.Any, a1: _t.Any, a2: _t.Any) -> _t.Any:
        function(a1, a2)

    return call


_callback_Handler: _Callback = _Callback(lambda: (None, _c.c_void_p, _c.c_void_p, _c.c_void_p,), _adapt_Handler, None)


_library = _Library("abut.native", "0.1.0", "native.abi", "abut", "ABUT_LIBRARY", "native_abi", globals(), lambda: _SCHEMA)
_f_native_library_open = _library.function("_f_native_library_open", "native_library_open", 0xfc65e0591c3de377, _c.c_int32, _TextIn, _c.c_void_p, _c.c_void_p)
_f_native_library_close = _library.function("_f_native_library_close", "native_library_close", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_native_library_path = _library.function("_f_native_library_path", "native_library_path", 0x86c7553b80112f11, _View, _c.c_void_p)
_f_native_library_symbol = _library.function("_f_native_library_symbol", "native_library_symbol", 0xb73895b2551e581a, _c.c_int32, _c.c_void_p, _TextIn, _c.c_void_p, _c.c_void_p)
_f_native_library_table = _library.function("_f_native_library_table", "native_library_table", 0x2fd8c1d0af7e4743, _View, _c.c_void_p)
_f_native_declare = _library.function("_f_native_declare", "native_declare", 0x1e7388f407fb06b1, _c.c_int32, _TextIn, _c.c_void_p, _BIG, _c.c_void_p, _c.c_void_p)
_f_native_plan_new = _library.function("_f_native_plan_new", "native_plan_new", 0x2be73a6d27889ea2, _c.c_int32, _TextIn, _Int, _c.c_void_p, _c.c_void_p)
_f_native_plan_free = _library.function("_f_native_plan_free", "native_plan_free", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_native_plan_facts = _library.function("_f_native_plan_facts", "native_plan_facts", 0x1531fb851f4d30ae, _c.c_void_p, _c.c_void_p)
_f_native_plan_call = _library.function("_f_native_plan_call", "native_plan_call", 0xa9faa54f14004b40, _c.c_int32, _c.c_void_p, _c.c_void_p, _c.c_void_p, _BIG, _c.c_void_p, _BIG, _c.c_void_p)
_f_native_plan_map = _library.function("_f_native_plan_map", "native_plan_map", 0xf2a54d14a5b9209f, _c.c_int32, _c.c_void_p, _c.c_void_p, _BIG, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_native_closure_new = _library.function("_f_native_closure_new", "native_closure_new", 0x72a77918f0e06dcd, _c.c_int32, _c.c_void_p, _Int, _c.c_void_p, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_native_closure_free = _library.function("_f_native_closure_free", "native_closure_free", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_native_closure_code = _library.function("_f_native_closure_code", "native_closure_code", 0x4a6b02121d70b995, _c.c_void_p, _c.c_void_p)
_f_native_jit = _library.function("_f_native_jit", "native_jit", 0xfa31e2413a3b8ab5, _c.c_bool)
_f_native_set_jit = _library.function("_f_native_set_jit", "native_set_jit", 0x4ae783b5ce2c3107, _c.c_bool, _c.c_bool)
_f_native_code_bytes = _library.function("_f_native_code_bytes", "native_code_bytes", 0x50b4d470fec76628, _c.c_uint64)
_f_native_emit_python = _library.function("_f_native_emit_python", "native_emit_python", 0x41d40f70a7363c16, _c.c_int32, _c.c_void_p, _c.c_void_p, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_native_code_free = _library.function("_f_native_code_free", "native_code_free", 0x34447717d75c2a5e, None, _c.c_void_p)


class Library(_Handle):
    __slots__ = ()

    def _release(self, address: int) -> None:
        _f_native_library_close(address)

    @staticmethod
    def open(name: str) -> Library:
        """Opens a library by path, file name (`libm.so.6`) or plain name (`m`, `z`); an empty name is the process itself.
        The error says what was tried, and for files that are no libraries what they are.
        """
        _o1 = _c.c_void_p()
        _o2 = Error()
        _st: int = _f_native_library_open(_text_in(name, "name"), _c.byref(_o1), _c.byref(_o2))
        if _st:
            _check_Status(_st, "native_library_open", _detail(_o2))
        _result: Library = Library._adopt(_o1.value, True, None)
        return _result

    def path(self) -> str:
        """The file that was found."""
        _r: _t.Any = _f_native_library_path(self._use())
        _result: str = _text(_r)
        return _result

    def symbol(self, name: str) -> int:
        """The address of a function or variable; the error names symbols that are spelled alike."""
        _o2 = _c.c_void_p()
        _o3 = Error()
        _st: int = _f_native_library_symbol(self._use(), _text_in(name, "name"), _c.byref(_o2), _c.byref(_o3))
        if _st:
            _check_Status(_st, "native_library_symbol", _detail(_o3))
        _result: int = _o2.value
        return _result

    def table(self) -> bytes:
        """The schema table inside the library's file, empty when it has none."""
        _r: _t.Any = _f_native_library_table(self._use())
        _result: bytes = _blob(_r)
        return _result


class Plan(_Handle):
    __slots__ = ()

    def _release(self, address: int) -> None:
        _f_native_plan_free(address)

    @staticmethod
    def new(signature: str, path: Path) -> Plan:
        """Prepares a signature given as a code, or as a C prototype; declarations that it needs may stand in front."""
        _keep: list[_t.Any] = []
        _o2 = _c.c_void_p()
        _o3 = Error()
        _st: int = _f_native_plan_new(_text_in(signature, "signature"), _as_member(Path, path), _c.byref(_o2), _c.byref(_o3))
        if _st:
            _check_Status(_st, "native_plan_new", _detail(_o3))
        _result: Plan = Plan._adopt(_o2.value, True, None)
        return _result

    def facts(self) -> PlanFacts:
        _r: _t.Any = _f_native_plan_facts(self._use())
        if _r is None:
            _null("native_plan_facts")
        _result: PlanFacts = _at(PlanFacts, _r, self)
        return _result

    def call(self, target: int | _Buffer, arguments: _Buffer | _t.Sequence[int], result_cap: int) -> bytes:
        """Calls once. `arguments` has at least `arguments_size` bytes, `result` room for the result's size."""
        _keep: list[_t.Any] = []
        _p2, _n2, _k2 = _source(arguments, "B", "arguments")
        if not 0 <= (result_cap := _index(result_cap)) <= 18446744073709551615:
            _outside("result_cap", result_cap, 0, 18446744073709551615)
        _b4, _a4, _k4 = _room(result_cap)
        _o6 = Error()
        _st: int = _f_native_plan_call(self._use(), _pointer(target, _keep, "target"), _p2, _n2, _a4, result_cap, _c.byref(_o6))
        if _st:
            _check_Status(_st, "native_plan_call", _detail(_o6))
        _result: bytes = bytes(memoryview(_b4)[:result_cap])
        return _result

    def map(self, target: int | _Buffer, count: int, columns: Column, result: Column | None) -> None:
        """Calls `count` times: the columns give the arguments, the results go to `result` (NULL: nowhere)."""
        _keep: list[_t.Any] = []
        if not 0 <= (count := _index(count)) <= 18446744073709551615:
            _outside("count", count, 0, 18446744073709551615)
        _o5 = Error()
        _st: int = _f_native_plan_map(self._use(), _pointer(target, _keep, "target"), count, _c.addressof(_record(columns, Column, "columns", _keep)), None if result is None else _c.addressof(_record(result, Column, "result", _keep)), _c.byref(_o5))
        if _st:
            _check_Status(_st, "native_plan_map", _detail(_o5))


class Closure(_Handle):
    __slots__ = ()

    def _release(self, address: int) -> None:
        _f_native_closure_free(address)

    @staticmethod
    def new(plan: Plan, path: Path, handler: _t.Callable[[int, int], None]) -> Closure:
        """Makes a C function that calls `handler`. `path` is auto, libffi or stub."""
        _keep: list[_t.Any] = []
        _k2 = _callback_Handler(_present(handler, "handler"), _library.raised, "handler")
        _o4 = _c.c_void_p()
        _o5 = Error()
        _st: int = _f_native_closure_new(_record(plan, Plan, "plan")._use(), _as_member(Path, path), _k2, None, _c.byref(_o4), _c.byref(_o5))
        _hold(_library.kept, "native_closure_new.handler", _k2, False)
        _reraise(_library.raised)
        if _st:
            _check_Status(_st, "native_closure_new", _detail(_o5))
        _result: Closure = Closure._adopt(_o4.value, True, None)
        return _result

    def code(self) -> int:
        """The C function; it lives as long as the closure."""
        _r: _t.Any = _f_native_closure_code(self._use())
        _reraise(self._raised)
        if _r is None:
            _null("native_closure_code")
        _result: int = _r
        return _result


def declare(text: str, cap: int) -> tuple[bytes, int]:
    """Reads C declarations: any number of struct, union, enum, typedef and function declarations.
    Gives a line per function, `name` TAB `code`, in order; then a line per type, `:name` TAB `code`; then a line per
    constant of an enum or a `#define`, `=name` TAB `number`. Types that are only pointed to and variables give none.
    The text is written to `room`; `needed` says how long it is when the room is too small (limit_exceeded).
    """
    if not 0 <= (cap := _index(cap)) <= 18446744073709551615:
        _outside("cap", cap, 0, 18446744073709551615)
    _b1, _a1, _k1 = _room(cap)
    _o3 = _c.c_size_t()
    _o4 = Error()
    _st: int = _f_native_declare(_text_in(text, "text"), _a1, cap, _c.byref(_o3), _c.byref(_o4))
    if _st:
        _check_Status(_st, "native_declare", _detail(_o4))
    return bytes(memoryview(_b1)[:cap]), _o3.value


def jit() -> bool:
    """Whether code can be emitted and run here, and is not switched off."""
    _r: bool = _f_native_jit()
    return _r


def set_jit(enabled: bool) -> bool:
    """Switches emitted code off or on again; gives what holds from now on."""
    _keep: list[_t.Any] = []
    _r: bool = _f_native_set_jit(bool(enabled))
    return _r


def code_bytes() -> int:
    """Bytes of code that are in use, for tests of leaks."""
    _r: int = _f_native_code_bytes()
    return _r


def emit_python(plan: Plan | None, layout: PythonLayout, function: PythonFunction) -> int:
    """Writes a built-in function. unsupported: use `slow` itself. `code` is released with code_free."""
    _keep: list[_t.Any] = []
    _o3 = _c.c_void_p()
    _o4 = Error()
    _st: int = _f_native_emit_python(None if plan is None else _record(plan, Plan, "plan")._use(), _c.addressof(_record(layout, PythonLayout, "layout", _keep)), _c.addressof(_record(function, PythonFunction, "function", _keep)), _c.byref(_o3), _c.byref(_o4))
    if _st:
        _check_Status(_st, "native_emit_python", _detail(_o4))
    _result: int = _o3.value
    return _result


def code_free(code: int | _Buffer | None) -> None:
    """Releases emitted code that nobody runs any more; NULL does nothing."""
    _keep: list[_t.Any] = []
    _f_native_code_free(None if code is None else _pointer(code, _keep, "code"))


_SCHEMA = (
    '{"abi":1,"package":"abut.native","version":"0.1.0","doc":"Calls of natives whose signatures are known only at load time.\\n\\nA signature is written as C (`double pow(double, double)`) or as a code (`d(d,d)`, see docs/formats/codes.md). It\\nis prepared once as a plan, and then called any number of times with arguments packed like a C struct of the\\nparameters. Plans and libraries may be used by several threads at once.\\n\\nNothing here knows an interpreter, except that `emit_python` can be told where one keeps its numbers: then the code\\nthat it writes is a whole built-in function.","prefix":"native_","library":"abut","model":{"ptr":8,"endian":"little","target":"x86_64-unknown-linux-gnu"},"api":"sha256-64:bad3d1c3eed0c057",'
    '"uses":[],'
    '"types":['
    '{"name":"Status","c":"native_status","kind":"status","size":4,"align":4,"layout":"sha256-64:e7ec0c0bfc479795","repr":"i32","open":true,"cprefix":"NATIVE_","values":[{"name":"ok","value":0,"c":"NATIVE_OK"},{"name":"not_found","value":1,"raises":"LookupError","c":"NATIVE_NOT_FOUND","doc":"no such library, symbol or function"},{"name":"malformed","value":2,"raises":"ValueError","c":"NATIVE_MALFORMED","doc":"a prototype, a code or a library breaks the rules"},{"name":"limit_exceeded","value":3,"raises":"LimitError","c":"NATIVE_LIMIT_EXCEEDED","doc":"more than a limit allows"},{"name":"unsupported","value":4,"raises":"LookupError","c":"NATIVE_UNSUPPORTED","doc":"this path cannot make such a call"},{"name":"invalid_argument","value":5,"raises":"ValueError","c":"NATIVE_INVALID_ARGUMENT","doc":"an argument breaks the contract of the call"},{"name":"no_memory","value":6,"raises":"MemoryError","c":"NATIVE_NO_MEMORY"}],"doc":"How a call went.","names":{"c":"native_status"}},'
    '{"name":"Error","c":"native_error","kind":"record","size":256,"align":8,"layout":"sha256-64:167f8c49f536fd5a","fields":[{"name":"status","type":"Status","offset":0,"size":4,"align":4,"c":"status"},{"name":"len","type":"u32","offset":4,"size":4,"align":4,"c":"len","doc":"bytes of the text"},{"name":"offset","type":"u64","offset":8,"size":8,"align":8,"c":"offset","doc":"where in the given text; 0 where there is no place"},{"name":"text","type":{"array":"u8","count":240},"offset":16,"size":240,"align":1,"c":"text","doc":"UTF-8, one line, cut when it is longer"}],"doc":"Why a call failed. The text is in place: nobody owns it but the caller.","names":{"c":"native_error"}},'
    '{"name":"Kind","c":"native_kind","kind":"enum","size":1,"align":1,"layout":"sha256-64:43b4d5f500b267a6","repr":"u8","cprefix":"NATIVE_KIND_","values":[{"name":"void","value":0,"c":"NATIVE_KIND_VOID"},{"name":"bool","value":1,"c":"NATIVE_KIND_BOOL"},{"name":"i8","value":2,"c":"NATIVE_KIND_I8"},{"name":"u8","value":3,"c":"NATIVE_KIND_U8"},{"name":"i16","value":4,"c":"NATIVE_KIND_I16"},{"name":"u16","value":5,"c":"NATIVE_KIND_U16"},{"name":"i32","value":6,"c":"NATIVE_KIND_I32"},{"name":"u32","value":7,"c":"NATIVE_KIND_U32"},{"name":"i64","value":8,"c":"NATIVE_KIND_I64"},{"name":"u64","value":9,"c":"NATIVE_KIND_U64"},{"name":"f32","value":10,"c":"NATIVE_KIND_F32"},{"name":"f64","value":11,"c":"NATIVE_KIND_F64"},{"name":"long_double","value":12,"c":"NATIVE_KIND_LONG_DOUBLE"},{"name":"complex_f32","value":13,"c":"NATIVE_KIND_COMPLEX_F32"},{"name":"complex_f64","value":14,"c":"NATIVE_KIND_COMPLEX_F64"},{"name":"complex_long","value":15,"c":"NATIVE_KIND_COMPLEX_LONG"},{"name":"pointer","value":16,"c":"NATIVE_KIND_POINTER"},{"name":"record","value":17,"c":"NATIVE_KIND_RECORD","doc":"a struct or union by value"},{"name":"array","value":18,"c":"NATIVE_KIND_ARRAY","doc":"only inside records"}],"doc":"What a value is. Pointers of every kind are `pointer`.","names":{"c":"native_kind"}},'
    '{"name":"Role","c":"native_role","kind":"enum","size":1,"align":1,"layout":"sha256-64:43b4d5f500b267a6","repr":"u8","cprefix":"NATIVE_ROLE_","values":[{"name":"plain","value":0,"c":"NATIVE_ROLE_PLAIN"},{"name":"text","value":1,"c":"NATIVE_ROLE_TEXT","doc":"`const char *`, NUL terminated"},{"name":"record","value":2,"c":"NATIVE_ROLE_RECORD","doc":"pointer to a record"},{"name":"function","value":3,"c":"NATIVE_ROLE_FUNCTION","doc":"pointer to a function"},{"name":"cells","value":4,"c":"NATIVE_ROLE_CELLS","doc":"pointer to numbers"}],"doc":"What a pointer leads to, as far as callers care.","names":{"c":"native_role"}},'
    '{"name":"Place","c":"native_place","kind":"enum","size":1,"align":1,"layout":"sha256-64:43b4d5f500b267a6","repr":"u8","cprefix":"NATIVE_PLACE_","values":[{"name":"none","value":0,"c":"NATIVE_PLACE_NONE"},{"name":"gp","value":1,"c":"NATIVE_PLACE_GP","doc":"general register number `first`"},{"name":"fp","value":2,"c":"NATIVE_PLACE_FP","doc":"vector register number `first`"},{"name":"stack","value":3,"c":"NATIVE_PLACE_STACK","doc":"the stack word `stack`"},{"name":"pieces","value":4,"c":"NATIVE_PLACE_PIECES","doc":"a record in the registers `first` and `second`; `classes` says of which kind"},{"name":"memory","value":5,"c":"NATIVE_PLACE_MEMORY","doc":"a record on the stack from word `stack` on; of a result: through a hidden pointer"},{"name":"x87","value":6,"c":"NATIVE_PLACE_X87","doc":"a result on the x87 stack"}],"doc":"Where an argument travels (System V, x86-64).","names":{"c":"native_place"}},'
    '{"name":"Slot","c":"native_slot","kind":"record","size":28,"align":4,"layout":"sha256-64:65821cdedbc6f81e","fields":[{"name":"kind","type":"Kind","offset":0,"size":1,"align":1,"c":"kind"},{"name":"place","type":"Place","offset":1,"size":1,"align":1,"c":"place"},{"name":"first","type":"u8","offset":2,"size":1,"align":1,"c":"first"},{"name":"second","type":"u8","offset":3,"size":1,"align":1,"c":"second","doc":"like `first`: 255 is a piece that has no register (it is not there, or padding)"},{"name":"classes","type":"u8","offset":4,"size":1,"align":1,"c":"classes","doc":"bit 0: the first eight bytes travel in a vector register; bit 1: the second"},{"name":"role","type":"Role","offset":5,"size":1,"align":1,"c":"role"},{"name":"target","type":"Kind","offset":6,"size":1,"align":1,"c":"target","doc":"of `cells`: what the pointer leads to"},{"name":"constant","type":"bool","offset":7,"size":1,"align":1,"c":"constant","doc":"the pointer\'s target is const"},{"name":"type","type":"u16","offset":8,"size":2,"align":2,"c":"type","doc":"of records and pointers to them: number of the record in the code; of functions likewise"},{"name":"_reserved0","type":"u16","offset":10,"size":2,"align":2,"c":"_reserved0","reserved":true,"hidden":true},{"name":"offset","type":"u32","offset":12,"size":4,"align":4,"c":"offset","doc":"in the packed arguments"},{"name":"size","type":"u32","offset":16,"size":4,"align":4,"c":"size"},{"name":"align","type":"u32","offset":20,"size":4,"align":4,"c":"align"},{"name":"stack","type":"u32","offset":24,"size":4,"align":4,"c":"stack"}],"doc":"A parameter, or the result.","names":{"c":"native_slot"}},'
    '{"name":"Invoke","c":"native_invoke","kind":"callback","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","params":[{"name":"plan","type":{"pointer":"PlanFacts","const":true}},{"name":"target","type":{"pointer":"void"}},{"name":"arguments","type":{"pointer":"void","const":true}},{"name":"result","type":{"pointer":"void"}}],"doc":"Calls `target` with arguments packed as the plan says; the result is written with its own size.","names":{"c":"native_invoke"}},'
    '{"name":"Path","c":"native_path","kind":"enum","size":4,"align":4,"layout":"sha256-64:aeed3f4cd81e4f1d","repr":"u32","cprefix":"NATIVE_PATH_","values":[{"name":"auto","value":0,"c":"NATIVE_PATH_AUTO","doc":"the fastest that can do it"},{"name":"libffi","value":1,"c":"NATIVE_PATH_LIBFFI","doc":"anything"},{"name":"trampoline","value":2,"c":"NATIVE_PATH_TRAMPOLINE","doc":"no long double, no variable arguments, at most 32 stack words"},{"name":"stub","value":3,"c":"NATIVE_PATH_STUB","doc":"emitted code: as the trampoline, and needs executable memory"}],"doc":"How a plan calls.","names":{"c":"native_path"}},'
    '{"name":"PlanFacts","c":"native_facts","kind":"record","size":112,"align":8,"layout":"sha256-64:274e63a98e736c0b","fields":[{"name":"size","type":"u32","offset":0,"size":4,"align":4,"c":"size","doc":"of this record"},{"name":"count","type":"u32","offset":4,"size":4,"align":4,"c":"count","doc":"parameters"},{"name":"fixed","type":"u32","offset":8,"size":4,"align":4,"c":"fixed","doc":"parameters before the variable ones"},{"name":"variadic","type":"bool","offset":12,"size":1,"align":1,"c":"variadic"},{"name":"_reserved0","type":{"array":"u8","count":3},"offset":13,"size":3,"align":1,"c":"_reserved0","reserved":true,"hidden":true},{"name":"path","type":"Path","offset":16,"size":4,"align":4,"c":"path"},{"name":"arguments_size","type":"u32","offset":20,"size":4,"align":4,"c":"arguments_size"},{"name":"arguments_align","type":"u32","offset":24,"size":4,"align":4,"c":"arguments_align"},{"name":"stack_words","type":"u32","offset":28,"size":4,"align":4,"c":"stack_words"},{"name":"gp_count","type":"u8","offset":32,"size":1,"align":1,"c":"gp_count","doc":"general registers, the hidden pointer to the result included"},{"name":"fp_count","type":"u8","offset":33,"size":1,"align":1,"c":"fp_count"},{"name":"_reserved1","type":"u16","offset":34,"size":2,"align":2,"c":"_reserved1","reserved":true,"hidden":true},{"name":"_reserved2","type":"u32","offset":36,"size":4,"align":4,"c":"_reserved2","reserved":true,"hidden":true},{"name":"slots","type":{"pointer":"Slot","const":true},"offset":40,"size":8,"align":8,"c":"slots","doc":"`count` of them"},{"name":"result","type":"Slot","offset":48,"size":28,"align":4,"c":"result"},{"name":"invoke","type":"Invoke","offset":80,"size":8,"align":8,"c":"invoke"},{"name":"code","type":"str","offset":88,"size":16,"align":8,"c":"code","doc":"the canonical code"},{"name":"plan","type":{"pointer":"void"},"offset":104,"size":8,"align":8,"c":"plan","doc":"what `invoke` needs"}],"doc":"A plan\'s facts, as long as the plan lives.","names":{"c":"native_facts"}},'
    '{"name":"Library","c":"native_library","kind":"handle","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","drop":"Library.close","threads":"shared","names":{"c":"native_library"}},'
    '{"name":"Plan","c":"native_plan","kind":"handle","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","drop":"Plan.free","threads":"shared","names":{"c":"native_plan"}},'
    '{"name":"Closure","c":"native_closure","kind":"handle","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","drop":"Closure.free","threads":"shared","names":{"c":"native_closure"}},'
    '{"name":"Column","c":"native_column","kind":"record","size":24,"align":8,"layout":"sha256-64:edfce566d9e6595c","fields":[{"name":"base","type":{"pointer":"void"},"offset":0,"size":8,"align":8,"c":"base"},{"name":"stride","type":"isize","offset":8,"size":8,"align":8,"c":"stride","doc":"bytes from one to the next; 0 gives the same number each time"},{"name":"kind","type":"Kind","offset":16,"size":1,"align":1,"c":"kind","doc":"any number; converted without loss to the parameter\'s kind"},{"name":"_reserved0","type":{"array":"u8","count":7},"offset":17,"size":7,"align":1,"c":"_reserved0","reserved":true,"hidden":true}],"doc":"Equally spaced numbers in memory.","names":{"c":"native_column"}},'
    '{"name":"Handler","c":"native_handler","kind":"callback","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","params":[{"name":"context","type":{"pointer":"void"},"userdata":true},{"name":"arguments","type":{"pointer":"void","const":true}},{"name":"result","type":{"pointer":"void"}}],"doc":"Receives a call of a closure: arguments packed as its plan says, room for the result.","names":{"c":"native_handler"}},'
    '{"name":"LongStyle","c":"native_long_style","kind":"enum","size":4,"align":4,"layout":"sha256-64:aeed3f4cd81e4f1d","repr":"u32","cprefix":"NATIVE_LONG_STYLE_","values":[{"name":"none","value":0,"c":"NATIVE_LONG_STYLE_NONE","doc":"unknown: integers go the slow way"},{"name":"ob_size","value":1,"c":"NATIVE_LONG_STYLE_OB_SIZE","doc":"signed count of digits (up to 3.11)"},{"name":"lv_tag","value":2,"c":"NATIVE_LONG_STYLE_LV_TAG","doc":"count and sign in a tag (from 3.12)"}],"doc":"How an interpreter keeps integers.","names":{"c":"native_long_style"}},'
    '{"name":"PythonLayout","c":"native_python_layout","kind":"record","size":168,"align":8,"layout":"sha256-64:efba94e4b8125871","fields":[{"name":"size","type":"u32","offset":0,"size":4,"align":4,"c":"size"},{"name":"long_style","type":"LongStyle","offset":4,"size":4,"align":4,"c":"long_style"},{"name":"counts_none","type":"bool","offset":8,"size":1,"align":1,"c":"counts_none","doc":"None is counted (before 3.12)"},{"name":"_reserved0","type":{"array":"u8","count":7},"offset":9,"size":7,"align":1,"c":"_reserved0","reserved":true,"hidden":true},{"name":"type_offset","type":"u32","offset":16,"size":4,"align":4,"c":"type_offset"},{"name":"refcount_offset","type":"u32","offset":20,"size":4,"align":4,"c":"refcount_offset"},{"name":"long_tag","type":"u32","offset":24,"size":4,"align":4,"c":"long_tag"},{"name":"long_digits","type":"u32","offset":28,"size":4,"align":4,"c":"long_digits"},{"name":"float_value","type":"u32","offset":32,"size":4,"align":4,"c":"float_value"},{"name":"bytes_data","type":"u32","offset":36,"size":4,"align":4,"c":"bytes_data"},{"name":"bytes_size","type":"u32","offset":40,"size":4,"align":4,"c":"bytes_size"},{"name":"bytearray_start","type":"u32","offset":44,"size":4,"align":4,"c":"bytearray_start"},{"name":"bytearray_size","type":"u32","offset":48,"size":4,"align":4,"c":"bytearray_size"},{"name":"struct_pointer","type":"u32","offset":52,"size":4,"align":4,"c":"struct_pointer","doc":"of our own struct objects and handles"},{"name":"array_data","type":"u32","offset":56,"size":4,"align":4,"c":"array_data"},{"name":"array_nd","type":"u32","offset":60,"size":4,"align":4,"c":"array_nd"},{"name":"array_dims","type":"u32","offset":64,"size":4,"align":4,"c":"array_dims"},{"name":"array_flags","type":"u32","offset":68,"size":4,"align":4,"c":"array_flags"},{"name":"array_descr","type":"u32","offset":72,"size":4,"align":4,"c":"array_descr"},{"name":"_reserved1","type":"u32","offset":76,"size":4,"align":4,"c":"_reserved1","reserved":true,"hidden":true},{"name":"int_type","type":{"pointer":"void"},"offset":80,"size":8,"align":8,"c":"int_type"},{"name":"float_type","type":{"pointer":"void"},"offset":88,"size":8,"align":8,"c":"float_type"},{"name":"bytes_type","type":{"pointer":"void"},"offset":96,"size":8,"align":8,"c":"bytes_type"},{"name":"bytearray_type","type":{"pointer":"void"},"offset":104,"size":8,"align":8,"c":"bytearray_type"},{"name":"true_object","type":{"pointer":"void"},"offset":112,"size":8,"align":8,"c":"true_object"},{"name":"false_object","type":{"pointer":"void"},"offset":120,"size":8,"align":8,"c":"false_object"},{"name":"none_object","type":{"pointer":"void"},"offset":128,"size":8,"align":8,"c":"none_object"},{"name":"array_type","type":{"pointer":"void","nullable":true},"offset":136,"size":8,"align":8,"c":"array_type","doc":"numpy.ndarray, when it is there"},{"name":"from_i64","type":{"pointer":"void"},"offset":144,"size":8,"align":8,"c":"from_i64","doc":"PyLong_FromLongLong"},{"name":"from_u64","type":{"pointer":"void"},"offset":152,"size":8,"align":8,"c":"from_u64","doc":"PyLong_FromUnsignedLongLong"},{"name":"from_f64","type":{"pointer":"void"},"offset":160,"size":8,"align":8,"c":"from_f64","doc":"PyFloat_FromDouble"}],"doc":"Where a Python interpreter keeps things: offsets in objects, and addresses.","names":{"c":"native_python_layout"}},'
    '{"name":"PythonStepKind","c":"native_python_step_kind","kind":"enum","size":1,"align":1,"layout":"sha256-64:43b4d5f500b267a6","repr":"u8","cprefix":"NATIVE_PYTHON_STEP_KIND_","values":[{"name":"number","value":0,"c":"NATIVE_PYTHON_STEP_KIND_NUMBER","doc":"int, float or bool by the slot\'s kind"},{"name":"text","value":1,"c":"NATIVE_PYTHON_STEP_KIND_TEXT","doc":"bytes: the pointer to its data"},{"name":"bytes","value":2,"c":"NATIVE_PYTHON_STEP_KIND_BYTES","doc":"bytes, or bytearray when it is to be written or `flags` has 2: pointer, and length in `second`"},{"name":"object","value":3,"c":"NATIVE_PYTHON_STEP_KIND_OBJECT","doc":"exact type `type`: the pointer at struct_pointer; null takes the slow way"},{"name":"value","value":4,"c":"NATIVE_PYTHON_STEP_KIND_VALUE","doc":"exact type `type`: the record at struct_pointer, by value"},{"name":"cells","value":5,"c":"NATIVE_PYTHON_STEP_KIND_CELLS","doc":"numpy array, one dimension, contiguous, descr `type`: pointer, and length in `second`"},{"name":"out","value":6,"c":"NATIVE_PYTHON_STEP_KIND_OUT","doc":"no Python argument: a pointer to zeroed room that becomes the result"}],"doc":"How one Python argument becomes C arguments; an object of any other exact type takes the slow way.","names":{"c":"native_python_step_kind"}},'
    '{"name":"PythonStep","c":"native_python_step","kind":"record","size":24,"align":8,"layout":"sha256-64:029519cb298209c3","fields":[{"name":"kind","type":"PythonStepKind","offset":0,"size":1,"align":1,"c":"kind"},{"name":"slot","type":"u8","offset":1,"size":1,"align":1,"c":"slot"},{"name":"second","type":"u8","offset":2,"size":1,"align":1,"c":"second","doc":"slot of the length; 255: none"},{"name":"flags","type":"u8","offset":3,"size":1,"align":1,"c":"flags","doc":"1: must be writable; 2: a bytearray will do as well"},{"name":"element","type":"u32","offset":4,"size":4,"align":4,"c":"element","doc":"bytes: size of an element; out, and number of flat functions: kind of the number"},{"name":"offset","type":"u32","offset":8,"size":4,"align":4,"c":"offset","doc":"flat functions: offset in the request"},{"name":"_reserved0","type":"u32","offset":12,"size":4,"align":4,"c":"_reserved0","reserved":true,"hidden":true},{"name":"type","type":{"pointer":"void","nullable":true},"offset":16,"size":8,"align":8,"c":"type"}],"names":{"c":"native_python_step"}},'
    '{"name":"PythonResult","c":"native_python_result","kind":"enum","size":1,"align":1,"layout":"sha256-64:43b4d5f500b267a6","repr":"u8","cprefix":"NATIVE_PYTHON_RESULT_","values":[{"name":"none","value":0,"c":"NATIVE_PYTHON_RESULT_NONE","doc":"None, whatever the function gives"},{"name":"number","value":1,"c":"NATIVE_PYTHON_RESULT_NUMBER","doc":"by the kind of the result"},{"name":"out","value":2,"c":"NATIVE_PYTHON_RESULT_OUT","doc":"the number at the `out` step"},{"name":"box","value":3,"c":"NATIVE_PYTHON_RESULT_BOX","doc":"by `box(self, pointer to the result)`"}],"doc":"How the result becomes a Python object.","names":{"c":"native_python_result"}},'
    '{"name":"PythonFunction","c":"native_python_function","kind":"record","size":72,"align":8,"layout":"sha256-64:612a9029268ebb04","fields":[{"name":"size","type":"u32","offset":0,"size":4,"align":4,"c":"size"},{"name":"step_count","type":"u32","offset":4,"size":4,"align":4,"c":"step_count"},{"name":"steps","type":{"pointer":"PythonStep","const":true,"nullable":true},"offset":8,"size":8,"align":8,"c":"steps"},{"name":"target","type":{"pointer":"void"},"offset":16,"size":8,"align":8,"c":"target"},{"name":"self","type":{"pointer":"void"},"offset":24,"size":8,"align":8,"c":"self","doc":"passed on to the three below"},{"name":"slow","type":{"pointer":"void"},"offset":32,"size":8,"align":8,"c":"slow","doc":"same signature as the built-in: all cases, all errors"},{"name":"fail","type":{"pointer":"void","nullable":true},"offset":40,"size":8,"align":8,"c":"fail","doc":"`PyObject *(void *self, int64_t status)`, when the result is a status; 0 is success"},{"name":"box","type":{"pointer":"void","nullable":true},"offset":48,"size":8,"align":8,"c":"box","doc":"`PyObject *(void *self, const void *result)`"},{"name":"result","type":"PythonResult","offset":56,"size":1,"align":1,"c":"result"},{"name":"is_status","type":"bool","offset":57,"size":1,"align":1,"c":"is_status"},{"name":"is_flat","type":"bool","offset":58,"size":1,"align":1,"c":"is_flat","doc":"the target is a flat function"},{"name":"result_kind","type":"Kind","offset":59,"size":1,"align":1,"c":"result_kind","doc":"flat: kind of the number that is the response"},{"name":"request_size","type":"u32","offset":60,"size":4,"align":4,"c":"request_size","doc":"flat"},{"name":"response_size","type":"u32","offset":64,"size":4,"align":4,"c":"response_size","doc":"flat"},{"name":"keywords","type":"bool","offset":68,"size":1,"align":1,"c":"keywords","doc":"a fourth argument has the names of keywords: NULL, or `slow` gets all four"},{"name":"_reserved0","type":{"array":"u8","count":3},"offset":69,"size":3,"align":1,"c":"_reserved0","reserved":true,"hidden":true}],"doc":"A built-in function to be emitted: `PyObject *(PyObject *self, PyObject *const *args, Py_ssize_t count)`.","names":{"c":"native_python_function"}}],'
    '"constants":[],'
    '"functions":['
    '{"name":"Library.open","on":"Library","symbol":"native_library_open","conv":"c","sig":"sha256-64:fc65e0591c3de377","signature_id":4234535001,"params":[{"name":"name","type":"str"},{"name":"library","type":{"type":"Library","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Opens a library by path, file name (`libm.so.6`) or plain name (`m`, `z`); an empty name is the process itself.\\nThe error says what was tried, and for files that are no libraries what they are."},'
    '{"name":"Library.close","on":"Library","symbol":"native_library_close","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":{"type":"Library","own":"own"},"self":true}]},'
    '{"name":"Library.path","on":"Library","symbol":"native_library_path","conv":"c","sig":"sha256-64:86c7553b80112f11","signature_id":2261210427,"params":[{"name":"self","type":"Library","self":true}],"returns":"str","doc":"The file that was found."},'
    '{"name":"Library.symbol","on":"Library","symbol":"native_library_symbol","conv":"c","sig":"sha256-64:b73895b2551e581a","signature_id":3073938866,"params":[{"name":"self","type":"Library","self":true},{"name":"name","type":"str"},{"name":"address","type":{"pointer":"void"},"dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"The address of a function or variable; the error names symbols that are spelled alike."},'
    '{"name":"Library.table","on":"Library","symbol":"native_library_table","conv":"c","sig":"sha256-64:2fd8c1d0af7e4743","signature_id":802734544,"params":[{"name":"self","type":"Library","self":true}],"returns":"bytes","doc":"The schema table inside the library\'s file, empty when it has none."},'
    '{"name":"declare","symbol":"native_declare","conv":"c","sig":"sha256-64:1e7388f407fb06b1","signature_id":510888180,"params":[{"name":"text","type":"str"},{"name":"room","type":{"counted":"u8"},"dir":"out","pass":"pointer","cap":"cap"},{"name":"cap","type":"usize","measures":["room"]},{"name":"needed","type":"usize","dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Reads C declarations: any number of struct, union, enum, typedef and function declarations.\\nGives a line per function, `name` TAB `code`, in order; then a line per type, `:name` TAB `code`; then a line per\\nconstant of an enum or a `#define`, `=name` TAB `number`. Types that are only pointed to and variables give none.\\nThe text is written to `room`; `needed` says how long it is when the room is too small (limit_exceeded)."},'
    '{"name":"Plan.new","on":"Plan","symbol":"native_plan_new","conv":"c","sig":"sha256-64:2be73a6d27889ea2","signature_id":736574061,"params":[{"name":"signature","type":"str"},{"name":"path","type":"Path"},{"name":"plan","type":{"type":"Plan","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Prepares a signature given as a code, or as a C prototype; declarations that it needs may stand in front."},'
    '{"name":"Plan.free","on":"Plan","symbol":"native_plan_free","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":{"type":"Plan","own":"own"},"self":true}]},'
    '{"name":"Plan.facts","on":"Plan","symbol":"native_plan_facts","conv":"c","sig":"sha256-64:1531fb851f4d30ae","signature_id":355597189,"params":[{"name":"self","type":"Plan","self":true}],"returns":{"pointer":"PlanFacts","const":true,"own":"borrow"},"life":"self"},'
    '{"name":"Plan.call","on":"Plan","symbol":"native_plan_call","conv":"c","sig":"sha256-64:a9faa54f14004b40","signature_id":2851775823,"params":[{"name":"self","type":"Plan","self":true},{"name":"target","type":{"pointer":"void"}},{"name":"arguments","type":{"counted":"u8"},"pass":"const pointer","len":"arguments_len"},{"name":"arguments_len","type":"usize","measures":["arguments"]},{"name":"result","type":{"counted":"u8"},"dir":"out","pass":"pointer","cap":"result_cap"},{"name":"result_cap","type":"usize","measures":["result"]},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Calls once. `arguments` has at least `arguments_size` bytes, `result` room for the result\'s size."},'
    '{"name":"Plan.map","on":"Plan","symbol":"native_plan_map","conv":"c","sig":"sha256-64:f2a54d14a5b9209f","signature_id":4070919444,"params":[{"name":"self","type":"Plan","self":true},{"name":"target","type":{"pointer":"void"}},{"name":"count","type":"usize"},{"name":"columns","type":{"pointer":"Column","const":true}},{"name":"result","type":{"pointer":"Column","const":true,"nullable":true}},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Calls `count` times: the columns give the arguments, the results go to `result` (NULL: nowhere)."},'
    '{"name":"Closure.new","on":"Closure","symbol":"native_closure_new","conv":"c","sig":"sha256-64:72a77918f0e06dcd","signature_id":1923578136,"params":[{"name":"plan","type":"Plan"},{"name":"path","type":"Path"},{"name":"handler","type":"Handler","retain":true},{"name":"context","type":{"pointer":"void"},"userdata":true},{"name":"closure","type":{"type":"Closure","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Makes a C function that calls `handler`. `path` is auto, libffi or stub."},'
    '{"name":"Closure.free","on":"Closure","symbol":"native_closure_free","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":{"type":"Closure","own":"own"},"self":true}]},'
    '{"name":"Closure.code","on":"Closure","symbol":"native_closure_code","conv":"c","sig":"sha256-64:4a6b02121d70b995","signature_id":1248526866,"params":[{"name":"self","type":"Closure","self":true}],"returns":{"pointer":"void"},"doc":"The C function; it lives as long as the closure."},'
    '{"name":"jit","symbol":"native_jit","conv":"c","sig":"sha256-64:fa31e2413a3b8ab5","signature_id":4197573185,"params":[],"returns":"bool","doc":"Whether code can be emitted and run here, and is not switched off."},'
    '{"name":"set_jit","symbol":"native_set_jit","conv":"c","sig":"sha256-64:4ae783b5ce2c3107","signature_id":1256686517,"params":[{"name":"enabled","type":"bool"}],"returns":"bool","doc":"Switches emitted code off or on again; gives what holds from now on."},'
    '{"name":"code_bytes","symbol":"native_code_bytes","conv":"c","sig":"sha256-64:50b4d470fec76628","signature_id":1354028144,"params":[],"returns":"u64","doc":"Bytes of code that are in use, for tests of leaks."},'
    '{"name":"emit_python","symbol":"native_emit_python","conv":"c","sig":"sha256-64:41d40f70a7363c16","signature_id":1104416624,"params":[{"name":"plan","type":{"type":"Plan","nullable":true}},{"name":"layout","type":{"pointer":"PythonLayout","const":true}},{"name":"function","type":{"pointer":"PythonFunction","const":true}},{"name":"code","type":{"pointer":"void"},"dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Writes a built-in function. unsupported: use `slow` itself. `code` is released with code_free."},'
    '{"name":"code_free","symbol":"native_code_free","conv":"c","sig":"sha256-64:34447717d75c2a5e","signature_id":876902167,"params":[{"name":"code","type":{"pointer":"void","nullable":true}}],"doc":"Releases emitted code that nobody runs any more; NULL does nothing."}],'
    '"properties":[],"order":["t0","t1","t2","t3","t4","t5","t6","t7","t8","t9","t10","t11","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","f10","t12","t13","f11","f12","f13","f14","f15","f16","t14","t15","t16","t17","t18","t19","f17","f18"],"layout_order":["Status","Error","Kind","Role","Place","Slot","Invoke","Path","PlanFacts","Library","Plan","Closure","Column","Handler","LongStyle","PythonLayout","PythonStepKind","PythonStep","PythonResult","PythonFunction"]}'
)
