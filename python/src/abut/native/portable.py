"""Calls without the accelerator: ctypes calls what it can, the core's plans call the rest."""

from __future__ import annotations

import ctypes
import inspect
import threading
import types
from typing import Any, Callable, Dict, List, Optional, Sequence

from abut._errors import ClosedError
from abut.native import abi, codes, memory, numbers
from abut.native.buffers import hold
from abut.native.codes import CELLS, POINTER, TEXT, TO_FUNCTION, TO_RECORD, VOID
from abut.native.signatures import document

__all__ = ["Callback", "Function", "errno"]

Store = Callable[[Any, List[Any]], Any]
HOLD, RELEASE, AUTO = range(3)
GILS = ("hold", "release", "auto")
_PATHS = ("libffi", "libffi", "trampoline", "stub")
_SCALARS = (
    None, ctypes.c_bool, ctypes.c_int8, ctypes.c_uint8, ctypes.c_int16, ctypes.c_uint16, ctypes.c_int32,
    ctypes.c_uint32, ctypes.c_int64, ctypes.c_uint64, ctypes.c_float, ctypes.c_double,
)  # fmt: skip
_calls = threading.local()


def errno() -> int:
    return ctypes.get_errno()


class Function:
    """What a native function is: the `__self__` of what calls it."""

    tier = "ctypes"

    def __init__(
        self,
        plan: abi.Plan,
        tree: codes.Signature,
        address: int,
        name: str,
        records: Sequence[Any],
        *,
        gil: int = HOLD,
        errno: bool = False,
        library: Any = None,
        prototype: str = "",
        doc: Optional[str] = None,
    ) -> None:
        self.name, self.address, self.library, self.closed = name, address, library, False
        self.code, self.prototype, self.gil = plan.code, prototype or plan.code, GILS[gil]
        self._plan, self._tree, self._records = plan, tree, records
        self._releases, self._saves = gil != HOLD, errno
        self._stores = [
            _storing(parameter.type, _place(name, at, parameter.name), records)
            for at, parameter in enumerate(tree.parameters)
        ]
        self._catches = any(
            isinstance(one.type, codes.Pointer) and one.type.role == TO_FUNCTION for one in tree.parameters
        )
        direct = self._direct()
        invoke = direct or self._packed()
        self.path = "ctypes" if direct else _PATHS[plan.path]
        self.__doc__ = document(self.prototype, doc)
        self.__name__ = self.__qualname__ = name
        self.__text_signature__ = text_signature(tree)
        self._run = _catching(name, self._stores, invoke) if self._catches else _plain(name, self._stores, invoke)
        self._run.__name__, self._run.__qualname__, self._run.__doc__ = name, name, self.__doc__
        self._run.__module__, self._run.__signature__ = "abut.native", signature(tree)  # type: ignore[attr-defined]

    @property
    def builtin(self) -> Callable[..., Any]:
        """What people call; its `__self__` is this."""
        return types.MethodType(self._run, self)

    def close(self) -> None:
        """From now on calls raise ClosedError."""
        self.closed = True

    def __repr__(self) -> str:
        return f"<Function {self.prototype}>"

    def __call__(self, *arguments: Any) -> Any:
        return self._run(self, *arguments)

    def map(self, *columns: Any, out: Any = None) -> Any:
        """Calls it for each line of the columns: buffers of one dimension, lists, or single numbers."""
        from abut.native.columns import map_columns

        if self.closed:
            raise ClosedError(f"{self.name}.map(): its library was closed")
        return map_columns(self.name, self._plan, self._tree, self.address, columns, out)

    def _direct(self) -> Optional[Callable[[List[Any], List[Any]], Any]]:
        """A call by ctypes alone, for numbers and pointers."""
        tree = self._tree
        if tree.variadic or len(tree.parameters) > 30:
            return None
        kinds = [scalar(one.type) for one in tree.parameters]
        result = scalar(tree.result, result=True)
        if result is NONE or NONE in kinds:
            return None
        call = abi.prototype(result, tuple(kinds), self._releases, self._saves)(self.address)
        if isinstance(tree.result, codes.Pointer) and tree.result.role != TEXT:
            return lambda values, kept: call(*values) or 0
        return lambda values, kept: call(*values)

    def _packed(self) -> Callable[[List[Any], List[Any]], Any]:
        """A call by the plan: arguments are packed like a struct."""
        plan, tree, target = self._plan, self._tree, self.address
        invoke = abi.prototype(None, (ctypes.c_void_p,) * 4, self._releases, self._saves)(plan.facts._invoke_)
        room = ctypes.c_char * max(1, plan.facts._arguments_size_)
        answer = ctypes.c_char * max(16, tree.result.size)
        places = [
            (slot._offset_, _packing(one.type)) for slot, one in zip(plan.slots, tree.parameters)
        ]
        load = loader(tree.result, self._records)

        def call(values: List[Any], kept: List[Any]) -> Any:
            arguments, result = room(), answer()
            start = ctypes.addressof(arguments)
            for (offset, pack), value in zip(places, values):
                raw = pack(value)
                ctypes.memmove(start + offset, raw, len(raw))
            place = ctypes.addressof(result)
            invoke(plan.address, target, start, place)
            return load(place)

        return call


def _plain(name: str, stores: List[Store], invoke: Any) -> Callable[..., Any]:
    """What a call does: convert, call, convert. It refers to no Function: their ends are not the collector's."""
    count = len(stores)

    def call(self: Function, *arguments: Any) -> Any:
        if len(arguments) != count:
            raise arity(name, count, len(arguments))
        if self.closed:
            raise ClosedError(f"{name}(): its library was closed")
        kept: List[Any] = []
        return invoke([store(value, kept) for store, value in zip(stores, arguments)], kept)

    return call


def _catching(name: str, stores: List[Store], invoke: Any) -> Callable[..., Any]:
    """The same for functions that are given callables: the first exception of one is raised here."""
    plain = _plain(name, stores, invoke)

    def call(self: Function, *arguments: Any) -> Any:
        before: Optional[List[BaseException]] = getattr(_calls, "caught", None)
        caught: List[BaseException] = []
        _calls.caught = caught
        try:
            result = plain(self, *arguments)
        finally:
            _calls.caught = before
        if caught:
            raise caught[0]
        return result

    return call


def signature(tree: codes.Signature) -> inspect.Signature:
    only, names = inspect.Parameter.POSITIONAL_ONLY, [one.name for one in tree.parameters]
    spelled = ["self", *(name or f"a{at + 1}" for at, name in enumerate(names))]
    return inspect.Signature([inspect.Parameter(name, only) for name in spelled])


def arity(name: str, wanted: int, given: int) -> TypeError:
    return TypeError(f"{name}() takes {wanted} argument{'' if wanted == 1 else 's'} ({given} given)")


def text_signature(tree: codes.Signature) -> str:
    names = [one.name or f"a{at + 1}" for at, one in enumerate(tree.parameters)]
    return f"({', '.join([*names, '/'])})" if names else "()"


NONE = object()


def scalar(type: Any, result: bool = False) -> Any:
    """The ctypes type of a number or pointer; NONE for what only plans can pass."""
    if isinstance(type, codes.Pointer):
        return ctypes.c_char_p if type.role == TEXT and result else ctypes.c_void_p
    if isinstance(type, codes.Number) and type.kind < len(_SCALARS) and (result or type.kind):
        return _SCALARS[type.kind]
    return NONE


def _packing(type: Any) -> Callable[[Any], bytes]:
    if isinstance(type, codes.Record):
        return bytes
    if isinstance(type, codes.Pointer):
        return _pack_pointer
    return numbers.PACK[type.kind]


def _pack_pointer(value: Any) -> bytes:
    if value.__class__ is bytes:
        value = ctypes.cast(value, ctypes.c_void_p).value
    return numbers.PACK[POINTER](value or 0)


def _place(name: str, at: int, parameter: Optional[str]) -> str:
    return f"{name}() argument {at + 1}" + (f" ({parameter})" if parameter else "")


def _storing(type: Any, where: str, records: Sequence[Any]) -> Store:
    """What a Python argument becomes: a number, an address, bytes, or a struct."""
    if isinstance(type, codes.Record):
        return _by_value(records[type.number], where)
    if isinstance(type, codes.Pointer):
        return _pointers(type, where, records)
    check = numbers.CHECK[type.kind]
    return lambda value, kept: check(value, where)


def _by_value(kind: Any, where: str) -> Store:
    def store(value: Any, kept: List[Any]) -> Any:
        if not isinstance(value, kind):
            raise TypeError(f"{where}: expected {kind.__name__}, got {type(value).__name__}")
        return value

    return store


def _pointers(type: codes.Pointer, where: str, records: Sequence[Any]) -> Store:
    if type.role == TEXT and type.constant:
        plain = _addresses(where, False, None, "bytes, str, an address or a buffer")
        return lambda value, kept: _text(value, where, kept, plain)
    if type.role == TO_FUNCTION and isinstance(type.target, codes.Signature):
        return _callables(type.target, where, records)
    if type.role == TO_RECORD and isinstance(type.target, codes.Record):
        return _records(records[type.target.number], where, not type.constant)
    kind = None
    if type.role == CELLS and isinstance(type.target, codes.Number):
        kind = type.target.kind
    return _addresses(where, not type.constant, kind)


def _text(value: Any, where: str, kept: List[Any], plain: Store) -> Any:
    if isinstance(value, str):
        value = value.encode()
        if 0 in value:
            raise ValueError(f"{where}: text with a NUL character inside")
    elif not isinstance(value, bytes):
        return plain(value, kept)
    kept.append(value)
    return value


def _addresses(where: str, writes: bool, kind: Optional[int], wanted: str = "") -> Store:
    wanted = wanted or f"an address or a {'writable ' if writes else ''}buffer"

    def store(value: Any, kept: List[Any]) -> Optional[int]:
        if value is None or value.__class__ is int or isinstance(value, (memory.Struct, memory.Array)):
            kept.append(value)
            return memory.address_of(value, where)
        if memory._is_buffer(value):
            return hold(value, writes, kind, where, kept)
        owner = getattr(value, "__self__", value)
        if not hasattr(type(value), "__index__") and not hasattr(owner, "address"):
            raise TypeError(f"{where}: expected {wanted}, got {type(value).__name__}")
        kept.append(value)
        return memory.address_of(value, where)

    return store


def _records(kind: Any, where: str, writes: bool) -> Store:
    plain = _addresses(where, writes, None)

    def store(value: Any, kept: List[Any]) -> Optional[int]:
        if isinstance(value, memory.Struct) and kind is not None and not isinstance(value, kind):
            raise TypeError(f"{where}: expected {kind.__name__}, got {type(value).__name__}")
        address: Optional[int] = plain(value, kept)
        return address

    return store


def _callables(tree: codes.Signature, where: str, records: Sequence[Any]) -> Store:
    plain = _addresses(where, False, None, "a callable or an address")
    made: Dict[str, abi.Plan] = {}

    def store(value: Any, kept: List[Any]) -> Optional[int]:
        native = hasattr(getattr(value, "__self__", value), "address")
        if not callable(value) or native or hasattr(value, "__index__"):
            address: Optional[int] = plain(value, kept)
            return address
        if not made:
            made["plan"] = abi.Plan(codes.spelled(tree))
        callback = Callback(made["plan"], tree, value, records)
        kept.append(callback)
        return callback.address

    return store


def loader(type: Any, records: Sequence[Any]) -> Callable[[int], Any]:
    """What stands at an address, as Python sees it."""
    if isinstance(type, codes.Record):
        kind, size = records[type.number], type.size
        return lambda place: kind.from_buffer_copy(ctypes.string_at(place, size))
    if isinstance(type, codes.Pointer):
        if type.role == TEXT:
            return _load_text
        return lambda place: numbers.load(POINTER, place)
    if type.kind == VOID:
        return lambda place: None
    kind = type.kind
    return lambda place: numbers.load(kind, place)


def _load_text(place: int) -> Optional[bytes]:
    address = numbers.load(POINTER, place)
    return ctypes.string_at(address) if address else None


class Callback:
    """A C function that calls a callable."""

    def __init__(
        self, plan: abi.Plan, tree: codes.Signature, callable: Callable[..., Any], records: Sequence[Any]
    ) -> None:
        if not hasattr(callable, "__call__"):
            raise TypeError(f"a callback needs a callable, got {type(callable).__name__}")
        self.callable, self._result = callable, tree.result
        self._loads = [
            (slot._offset_, loader(one.type, records))
            for slot, one in zip(plan.slots, tree.parameters)
        ]
        self._answer = _answering(tree.result, records)
        self._closure: Optional[abi.Closure] = abi.Closure(plan, abi.HANDLER(self._called))

    def _called(self, context: Any, arguments: int, result: int) -> None:
        size = self._result.size
        if size:
            ctypes.memset(result, 0, size)
        try:
            value = self.callable(*[load((arguments or 0) + offset) for offset, load in self._loads])
            self._answer(value, result)
        except BaseException as error:
            caught: Optional[List[BaseException]] = getattr(_calls, "caught", None)
            if caught is None or caught:
                raise  # ctypes reports it as unraisable
            caught.append(error)

    @property
    def address(self) -> int:
        """ClosedError after `close`."""
        if self._closure is None:
            raise ClosedError("the callback was closed")
        return self._closure.address

    @property
    def closed(self) -> bool:
        return self._closure is None

    def close(self) -> None:
        closure, self._closure = self._closure, None
        if closure is not None:
            closure.close()

    def __enter__(self) -> Callback:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


def _answering(kind: Any, records: Sequence[Any]) -> Callable[[Any, int], None]:
    where = "result of a callback"
    if isinstance(kind, codes.Record):
        wanted = records[kind.number]

        def record(value: Any, place: int) -> None:
            if not isinstance(value, wanted):
                raise TypeError(f"{where}: expected {wanted.__name__}, got {type(value).__name__}")
            ctypes.memmove(place, ctypes.addressof(value), wanted.size)

        return record
    if isinstance(kind, codes.Pointer):
        return lambda value, place: _move(place, numbers.PACK[POINTER](memory.address_of(value)))
    if kind.kind == VOID:
        return lambda value, place: None
    number = kind.kind
    return lambda value, place: numbers.store(number, place, value, where)


def _move(place: int, raw: bytes) -> None:
    ctypes.memmove(place, raw, len(raw))


