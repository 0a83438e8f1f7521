"""The accelerator: calls, structs, callbacks and awaitables in C. `abut.native` and `abut.ext` are what
people use.

It is optional: where it was not compiled, `from abut._core import attach` raises ImportError (the folder of
its sources has the module's name, so `import abut._core` alone proves nothing).

`attach` comes first: it opens libabut, looks up what is needed and tests that this interpreter keeps its
numbers where the headers said. Everything below raises RuntimeError before that. Numbers of kinds, paths and
roles are those of native.h (`abut._abi.native`).

How a function's parameters look from Python: without a `spec` the plan's slots say everything. One Python
parameter per slot, positional only:

* numbers: int (or `__index__`) in range, OverflowError otherwise; float or int for floating point; bool by
  truth
* `const char *`: bytes as they are, str (UTF-8; a NUL inside is a ValueError), None, or anything a pointer
  accepts
* pointers: None, int, Struct, Array, Handle, Callback, a builtin made here (its native address), a buffer (it
  stays exported during the call; a non-const pointer needs a writable one), anything with an int `address`;
  where the target is a number, a buffer's items must have its size and sort
* records by value: `types[slot.type]` or a subclass of it; pointers to records: likewise, or a pointer as
  above
* pointers to functions: as pointers; and any callable when `callbacks` has a Plan for the slot (it lives for
  the call)
* results: None, int, float, bool, complex, record; `char *` gives bytes or None; pointers give int, NULL is 0

With a `spec` parameters are described one by one: see `Parameter` and `Result`.
"""

from collections.abc import Callable, Generator, Iterator, Sequence
from typing import Any, TypedDict, final, type_check_only

from typing_extensions import disjoint_base

@type_check_only
class Parameter(TypedDict, total=False):
    """A parameter, in the order in which Python passes them (hidden ones may stand anywhere).

    kind      needs         Python gives              and what happens
    number    slot          int, float, bool          low/high: allowed range; hook(value) first, when given
    text      slot          bytes or str              NUL terminated; optional: None is NULL
    pointer   slot          as without a spec         optional=False refuses None and 0
    record    slot, type    instance of `type`        by value
    target    slot, type    instance of `type`        by pointer, in place; optional: None is NULL
    handle    slot, type    instance of `type`        its pointer; freed -> ValueError; optional; consume: the
                                                      handle is freed by a call that succeeds
    array     slot, cell    buffer or sequence        second: slot of the length; `cell` is a kind or a struct
                                                      type; writable: buffers only; text: str is encoded;
                                                      arrays that share a length must be equally long;
                                                      minimum: least number of items; optional: None, length 0
    room      slot, second  int (capacity)            bytes are made and become a result, cut to the number in
                                                      slot `written` (an `out`, then no result itself), or to
                                                      the function's own result when `written` is -1
    callback  slot, plan    Callback, callable, None  spec/types: of the callable's own parameters; userdata:
                                                      slot that gets NULL
    out       slot, cell    -                         zeroed cell becomes a result; `cell`: kind or struct;
                                                      type: Handle class for pointers; hook(value); text: a
                                                      `char *` cell as str; raised: goes to `fail` instead
    inout     slot, cell    number                    the cell's new value becomes a result
    constant  slot, value   -                         an int or float

    Every kind with a Python side takes `name` and `default`.
    """

    kind: str
    slot: int
    second: int
    name: str
    default: Any
    low: int | float
    high: int | float
    hook: Callable[[Any], Any]
    type: type
    cell: int | type
    optional: bool
    consume: bool
    writable: bool
    text: bool
    minimum: int
    written: int
    plan: Plan
    spec: Spec
    types: Sequence[type]
    userdata: int
    raised: bool
    value: int | float

@type_check_only
class Result(TypedDict, total=False):
    """The function's own result; `out` parameters follow it, in order. One value is given as it is, several
    as tuple.

    kind: none (whatever it gives is dropped), number, text (str or None), bytes (or None), pointer, record
    (`type`), handle (`type`; NULL is None), target (`type`: a view at the address; NULL is None), status (0
    is success, otherwise `fail` is asked), callable (`plan`: a pointer to a function as builtin; `spec`).
    `hook(value)` makes what Python sees. A `status` that is to be seen as well has `hook`.
    """

    kind: str
    type: type
    hook: Callable[[Any], Any]
    plan: Plan
    spec: Spec

@type_check_only
class Spec(TypedDict, total=False):
    """`fail(status, raised)` gives the exception to raise; `raised` is the Struct of the parameter with
    `raised`, or None. It may give None to go on when the status is seen (the result has a `hook`).
    `keywords`: parameters may be given by name (needs names).

    Of callbacks: `parameters` say how what the native passes becomes Python's: number, text (bytes; with
    `text` str), pointer (int), record (a copy), target (a view), handle, array (a view of `second` or one
    items); `hook(value)` last; slots that nobody names are dropped. `result`: none, number, pointer or
    record, after `hook`."""

    parameters: Sequence[Parameter]
    result: Result
    fail: Callable[[int, Any], BaseException | None]
    keywords: bool

def attach(path: str, /) -> None: ...
def info() -> dict[str, Any]:
    """jit, fast_int, fast_float, fast_bytes, numpy: what was found to be true of this interpreter."""

def errno() -> int:
    """What the last call that captures errno left, in this thread."""

def set_errno(value: int, /) -> None: ...
def address(object: Any, /) -> int:
    """The native address that a Struct, Array, Handle, Callback, Function, builtin of ours, int or None
    stands for."""

def use_numpy(array: type, dtypes: dict[int, Any], /) -> bool:
    """Tells numpy.ndarray and the dtype object per kind of number; False when its arrays look unfamiliar."""

@final
class Plan:
    """A prepared signature: `Plan("d(d,d)")`. ValueError: malformed; NativeError: this path cannot do it."""

    def __new__(cls, signature: str, path: int = 0) -> Plan: ...
    @property
    def code(self) -> str: ...
    @property
    def count(self) -> int: ...
    @property
    def path(self) -> int: ...
    @property
    def variadic(self) -> bool: ...
    @property
    def slots(self) -> tuple[tuple[int, int, int, bool, int, int, int], ...]:
        """Per parameter, then the result: kind, role, target, constant, type, offset, size."""

def function(
    plan: Plan,
    address: int,
    name: str,
    *,
    spec: Spec | None = None,
    types: Sequence[type | None] = (),
    callbacks: dict[int, Plan] | None = None,
    names: Sequence[str | None] = (),
    doc: str | None = None,
    gil: int = 0,
    errno: bool = False,
    library: Any = None,
    prototype: str | None = None,
    module: str | None = None,
) -> Callable[..., Any]:
    """An exact builtin; its `__self__` is the Function. gil: 0 hold, 1 release, 2 auto. `doc` has no
    signature line: that is made from the parameters. `names` of the parameters are for messages and
    signatures; a spec has its own."""

def again(function: Function, address: int, /) -> Callable[..., Any]:
    """A builtin like that of a Function, without its library, at another address. ValueError: it has
    callbacks."""

def bind(
    known: dict[str, Function], signature: str, pointer: int | None, library: Any, name: str | None = None, /
) -> Callable[..., Any] | None:
    """A builtin for a symbol of the native_library at `pointer`, like the Function that is known by the
    signature; without `name` the name is the signature's, and `known` has the signature without it. None when
    none is known, or the library has no such symbol."""

@final
class Function:
    name: str
    prototype: str
    code: str
    address: int
    library: Any
    tier: str  # "core"
    path: str  # "emitted" (the whole builtin), "stub", "trampoline" or "libffi"
    gil: str
    closed: bool
    builtin: Callable[..., Any]
    def map(self, *columns: Any, out: Any = None) -> Any:
        """For functions of numbers. Columns: buffers of one dimension, lists, or single numbers; without
        `out` a numpy array when `use_numpy` was called, otherwise an array.array. gil auto releases the lock
        for many items."""

    def close(self) -> None:
        """From now on calls raise ClosedError. Weak references to Functions are supported."""

@disjoint_base
class Handle:
    """Base of handle classes: `pointer` is 0 when freed. Owner: whatever must outlive it."""

    pointer: int
    owner: Any
    def __init__(self, pointer: int = 0, owner: Any = None) -> None: ...
    @property
    def address(self) -> int: ...

def struct_type(
    name: str,
    code: str,
    size: int,
    align: int,
    fields: Sequence[tuple[Any, ...]],
    *,
    module: str | None = None,
    doc: str | None = None,
    union: bool = False,
) -> type[Struct]:
    """A field is (name, offset, kind, extra) or (name, offset, kind, extra, width, bit) of a bit-field.
    extra: of a record its Struct type; of an array (count, kind, extra); of a pointer None, a Struct type
    that it leads to, or "text"; otherwise None. Names starting with "_" are fields too; an empty name is
    padding."""

@disjoint_base
class StructMeta(type):
    """size, align, code and fields live here: so fields may have these names."""

    @property
    def size(cls) -> int: ...
    @property
    def align(cls) -> int: ...
    @property
    def code(cls) -> str: ...
    @property
    def fields(cls) -> tuple[str, ...]: ...

@final
class Field:
    """What a struct's class has for a field."""

    __name__: str
    offset: int
    kind: int
    size: int
    width: int
    bit: int

@disjoint_base
class Struct(metaclass=StructMeta):
    """repr and comparison follow no pointers: they see addresses."""

    def __init__(self, *values: Any, **fields: Any) -> None: ...
    @classmethod
    def from_buffer(cls, buffer: Any, offset: int = 0) -> Any: ...
    @classmethod
    def from_buffer_copy(cls, buffer: Any, offset: int = 0) -> Any: ...
    @classmethod
    def at(cls, address: int, owner: Any = None) -> Any: ...
    def copy(self) -> Any: ...
    def __copy__(self) -> Any: ...
    def __deepcopy__(self, memory: Any, /) -> Any: ...
    def __getattr__(self, name: str, /) -> Any: ...
    def __setattr__(self, name: str, value: Any, /) -> None: ...
    def __buffer__(self, flags: int, /) -> memoryview: ...
    @property
    def address(self) -> int: ...
    def __bytes__(self) -> bytes: ...

@final
class Array:
    """Numbers, pointers or records side by side in somebody's memory; `Array.at` makes a view."""

    @classmethod
    def at(cls, address: int, kind: int, count: int, extra: Any = None, owner: Any = None) -> Array: ...
    @property
    def address(self) -> int: ...
    def __len__(self) -> int: ...
    def __getitem__(self, index: int | slice, /) -> Any: ...
    def __setitem__(self, index: int, value: Any, /) -> None: ...
    def __iter__(self) -> Iterator[Any]: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __buffer__(self, flags: int, /) -> memoryview: ...

@final
class Callback:
    """A C function that calls a callable. Views passed to it are valid until it returns. An exception is
    raised by the call that led here, or given to sys.unraisablehook when there is none."""

    def __new__(
        cls,
        plan: Plan,
        callable: Callable[..., Any],
        *,
        spec: Spec | None = None,
        types: Sequence[type | None] = (),
    ) -> Callback: ...
    @property
    def address(self) -> int:
        """ClosedError after `close`."""

    @property
    def callable(self) -> Callable[..., Any]: ...
    @property
    def closed(self) -> bool: ...
    def close(self) -> None: ...
    def __enter__(self) -> Callback: ...
    def __exit__(self, *exc: object) -> None: ...

@final
class Ready:
    """An awaitable that has its result: `await Ready(value)` does not go through the loop."""

    def __new__(cls, value: Any, /) -> Ready: ...
    def __await__(self) -> Generator[Any, None, Any]: ...
    def send(self, value: Any, /) -> Any: ...
    def throw(self, *error: Any) -> Any: ...
    def close(self) -> None: ...

@final
class Failed:
    """An awaitable that raises."""

    def __new__(cls, error: BaseException, /) -> Failed: ...
    def __await__(self) -> Generator[Any, None, Any]: ...
    def send(self, value: Any, /) -> Any: ...
    def throw(self, *error: Any) -> Any: ...
    def close(self) -> None: ...

@final
class Operations:
    """The pending operations of an ext_host, by its address. `fail(status, code, text)` gives the exception.

    `response` says what a finished operation's bytes become: a kind of number, -1 for None, or a callable
    that is given bytes.
    """

    def __new__(cls, host: int, fail: Callable[[int, int, str], BaseException]) -> Operations: ...
    def begin(self, op: int, response: Any, make: Callable[[], Any], /) -> Any:
        """Ready or Failed when the operation is finished already; otherwise the future that `make()` gives,
        which `drain` finishes. A future is told its operation by `future.op = op` when it has such an
        attribute."""

    def near(self, kind: type, loop: Any, make: Callable[[], Any], /) -> None:
        """In the thread of a loop, `kind(loop=loop)` is what `make()` gives, and is called instead."""

    def drain(self) -> int:
        """Takes what is finished and sets results; cancelled futures are skipped. The number of operations
        taken."""

    def sweep(self) -> int:
        """Polls every pending operation once, for extensions that only offer poll; the number that
        finished."""

    def forget(self, op: int, /) -> None:
        """Disposes of an operation (its future was cancelled)."""

    def close(self, error: BaseException | None = None, /) -> None:
        """Sets the error on all futures and disposes of their operations; the host is not used afterwards."""

    @property
    def pending(self) -> int: ...

@type_check_only
class FlatField(TypedDict, total=False):
    """A number in a request: kind, offset, and name, default, low, high, hook as of Parameter."""

    kind: int
    offset: int
    name: str
    default: Any
    low: int | float
    high: int | float
    hook: Callable[[Any], Any]

def flat_function(
    address: int,
    name: str,
    *,
    fields: Sequence[FlatField] | None = None,
    request_size: int = 0,
    encode: Callable[..., Any] | None = None,
    response: Any = -1,
    response_size: int = 0,
    fail: Callable[[int], BaseException],
    operations: Operations | None = None,
    make: Callable[[], Any] | None = None,
    doc: str | None = None,
    gil: int = 0,
    library: Any = None,
    module: str | None = None,
) -> Callable[..., Any]:
    """A builtin that calls a flat function at `address`. The request is made of `fields`, or is what
    `encode(*args)` gives (bytes). The response: as of Operations; `response_size` is the room that it gets at
    first (it grows when the function says too_small). With `operations` the response is an operation's id and
    the result an awaitable: what `operations.begin(op, response, make)` gives."""

def use_vectors(
    notice: Callable[[], object] | None,
    empty: Callable[[int], Any] | None,
    plain: Callable[[int], Any] | None,
    /,
) -> None:
    """`notice()` is called when an array of numpy is seen before `use_numpy`; `empty(length)` makes one for a
    result, `plain(length)` a buffer of doubles for operands without numpy."""

def vec_add(a: Any, b: Any, /, out: Any = None) -> Any: ...
def vec_sub(a: Any, b: Any, /, out: Any = None) -> Any: ...
def vec_mul(a: Any, b: Any, /, out: Any = None) -> Any: ...
def vec_div(a: Any, b: Any, /, out: Any = None) -> Any: ...
def vec_dot(a: Any, b: Any, /) -> float: ...
def vec_normalize(a: Any, /, out: Any = None) -> Any: ...
