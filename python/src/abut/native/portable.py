"""Calls without the accelerator: ctypes calls what it can, the core's plans call the rest."""

from __future__ import annotations

import ctypes
import inspect
import keyword
import types
from typing import Any, Callable, Dict, List, Optional, Sequence

from abut._errors import ClosedError
from abut.native import abi, callbacks, codes, direct, memory, numbers
from abut.native.buffers import hold
from abut.native.codes import CELLS, POINTER, TEXT, TO_FUNCTION, TO_RECORD
from abut.native.signatures import document

__all__ = ["Function", "errno"]

Store = Callable[[Any, List[Any]], Any]
HOLD, RELEASE, AUTO = range(3)
GILS = ("hold", "release", "auto")
_PATHS = ("libffi", "libffi", "trampoline", "stub")
_calls = callbacks.calls
DIRECT_MAX = 30


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
        plain = self._directly(name)
        self._plain, self.path = plain, "ctypes" if plain else _PATHS[plan.path]
        plain = plain or _plain(name, self._stores, self._packed())
        self.__doc__ = document(self.prototype, doc)
        self.__name__ = self.__qualname__ = name
        run: Any = _catching(plain) if self._catches else plain
        run.__name__, run.__qualname__, run.__doc__ = name, name, self.__doc__
        if tree.extra is None:
            tree.extra = signature(tree), text_signature(tree)
        run.__module__, (run.__signature__, self.__text_signature__) = "abut.native", tree.extra
        self._run = run

    @property
    def builtin(self) -> Callable[..., Any]:
        """What people call; its `__self__` is this."""
        return types.MethodType(self._run, self)

    def close(self) -> None:
        """From now on calls raise ClosedError."""
        self.closed = True
        if self._plain is not None:
            direct.shut(self._plain)

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

    def _directly(self, name: str) -> Optional[Any]:
        """A call by ctypes alone, for numbers and pointers."""
        tree = self._tree
        if tree.variadic or len(tree.parameters) > DIRECT_MAX:
            return None
        kinds = [direct.scalar(one.type) for one in tree.parameters]
        result = direct.scalar(tree.result, result=True)
        if result is direct.NONE or direct.NONE in kinds:
            return None
        types, stores = [one.type for one in tree.parameters], self._stores
        arguments: Any = tuple(map(direct.loose, kinds))
        if all(map(direct.untyped, types)):
            arguments, stores = None, [direct.typed(store) for store in stores]
        native = abi.prototype(result, arguments, self._releases, self._saves)(self.address)
        nulls = isinstance(tree.result, codes.Pointer) and tree.result.role != TEXT
        return direct.compiled(name, types, stores, native, nulls)

    def _packed(self) -> Callable[[List[Any], List[Any]], Any]:
        """A call by the plan: arguments are packed like a struct."""
        plan, tree, target = self._plan, self._tree, self.address
        kind = abi.prototype(None, (ctypes.c_void_p,) * 4, self._releases, self._saves)
        invoke = kind(plan.facts._invoke_)
        room = ctypes.c_char * max(1, plan.facts._arguments_size_)
        answer = ctypes.c_char * max(16, tree.result.size)
        places = [
            (slot._offset_, _packing(one.type)) for slot, one in zip(plan.slots, tree.parameters)
        ]
        load = callbacks.loader(tree.result, self._records)

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
    """What a call does: convert, call, convert. It refers to no Function: that makes no circle."""
    count = len(stores)

    def call(self: Function, *arguments: Any) -> Any:
        if len(arguments) != count:
            raise direct.arity(name, count, len(arguments))
        if self.closed:
            raise ClosedError(f"{name}(): its library was closed")
        kept: List[Any] = []
        return invoke([store(value, kept) for store, value in zip(stores, arguments)], kept)

    return call


def _catching(plain: Callable[..., Any]) -> Callable[..., Any]:
    """The same for functions that are given callables: the first exception of one is raised here."""

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
    only, names = inspect.Parameter.POSITIONAL_ONLY, names_of(tree)
    own = "self" if "self" not in names else "this_function"
    return inspect.Signature([inspect.Parameter(name, only) for name in (own, *names)])


def names_of(tree: codes.Signature) -> List[str]:
    """The names of the parameters as Python allows them."""
    names: List[str] = []
    for at, one in enumerate(tree.parameters):
        name = one.name or f"a{at + 1}"
        while keyword.iskeyword(name) or name in names:
            name += "_"
        names.append(name)
    return names


def text_signature(tree: codes.Signature) -> str:
    names = names_of(tree)
    return f"({', '.join([*names, '/'])})" if names else "()"


def _packing(type: Any) -> Callable[[Any], bytes]:
    if isinstance(type, codes.Record):
        return bytes
    if isinstance(type, codes.Pointer):
        return _pack_pointer
    return numbers.PACK[type.kind]


def _pack_pointer(value: Any) -> bytes:
    if value.__class__ is bytes:
        value = memory.bytes_address(value)
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
        plain = _addresses(where, False, None, "bytes, str or None")
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
        callback = callbacks.Callback(made["plan"], tree, value, records)
        kept.append(callback)
        return callback.address

    return store
