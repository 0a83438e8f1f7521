"""C functions that call callables, without the accelerator."""

from __future__ import annotations

import ctypes
import threading
from typing import Any, Callable, List, Optional, Sequence

from abut._errors import ClosedError
from abut.native import abi, codes, memory, numbers
from abut.native.codes import CELLS, POINTER, TEXT, TO_RECORD, VOID
from abut.native.direct import NONE, scalar

__all__ = ["Callback", "argument", "calls", "loader"]

calls = threading.local()
"""`caught`: where exceptions of callables go while a call is made that was given callables."""


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


def argument(type: Any, records: Sequence[Any]) -> Callable[[int], Any]:
    """What a callable is given: like `loader`, but pointers to numbers and structs are views."""
    if isinstance(type, codes.Pointer) and type.role == TEXT and not type.constant:
        return lambda place: numbers.load(POINTER, place)
    load, view = loader(type, records), viewed(type, records)
    return load if view is _itself else lambda place: view(load(place))


def viewed(type: Any, records: Sequence[Any]) -> Callable[[Any], Any]:
    """A pointer that a callable is given, as what it sees of it."""
    if not isinstance(type, codes.Pointer) or not isinstance(type.target, (codes.Number, codes.Record)):
        return _itself
    if type.role == CELLS:
        kind = type.target.kind
        return lambda address: memory.Array(address, kind, 1) if address else None
    if type.role == TO_RECORD and isinstance(type.target, codes.Record):
        made = records[type.target.number]
        return lambda address: made.at(address) if address else None
    return _itself


def _itself(value: Any) -> Any:
    return value


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
        self.callable = callable
        self._native: Any = _direct(tree, callable, records)
        if self._native is None:
            loads = [
                (slot._offset_, argument(one.type, records)) for slot, one in zip(plan.slots, tree.parameters)
            ]
            handler = _handler(callable, loads, _answering(tree.result, records), tree.result.size)
            self._native = abi.Closure(plan, abi.HANDLER(handler))

    @property
    def address(self) -> int:
        """ClosedError after `close`."""
        if self._native is None:
            raise ClosedError("this callback was closed")
        return int(self._native.address)

    @property
    def closed(self) -> bool:
        return self._native is None

    def close(self) -> None:
        native, self._native = self._native, None
        if native is not None:
            native.close()

    def __enter__(self) -> Callback:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


class _Report:
    """Tells sys.unraisablehook about an exception that no call waits for."""

    def __init__(self, error: BaseException) -> None:
        self.error = error

    def __del__(self) -> None:
        raise self.error


def _handler(callable: Any, loads: Any, answer: Any, size: int) -> Any:
    """What the core's closures call: arguments are packed, the result is written."""

    def called(context: Any, arguments: Optional[int], result: int) -> None:
        if size:
            ctypes.memset(result, 0, size)
        caught: Optional[List[BaseException]] = getattr(calls, "caught", None)
        if caught:
            return  # the call is going to raise
        try:
            answer(callable(*[load((arguments or 0) + offset) for offset, load in loads]), result)
        except BaseException as error:
            _Report(error) if caught is None else caught.append(error)

    return called


class _Direct:
    """A C function that ctypes makes, for numbers and pointers."""

    def __init__(self, thunk: Any) -> None:
        self._thunk = thunk
        self.address = ctypes.cast(thunk, ctypes.c_void_p).value

    def close(self) -> None:
        self._thunk = None


def _direct(tree: codes.Signature, callable: Any, records: Sequence[Any]) -> Optional[_Direct]:
    kinds = [_given(one.type) for one in tree.parameters]
    is_pointer = isinstance(tree.result, codes.Pointer)
    result = ctypes.c_void_p if is_pointer else scalar(tree.result, result=True)
    if tree.variadic or result is NONE or NONE in kinds:
        return None
    views = [_seen(one.type, records) for one in tree.parameters]
    plain = all(view is _itself for view in views)
    kind = tree.result.kind
    check = (lambda value, where: memory.address_of(value)) if is_pointer else numbers.CHECK.get(kind)
    failed = None if check is None else 0

    def thunk(*arguments: Any) -> Any:
        caught: Optional[List[BaseException]] = getattr(calls, "caught", None)
        if caught:
            return failed
        try:
            if plain:
                value = callable(*arguments)
            else:
                value = callable(*[view(one) for view, one in zip(views, arguments)])
            return None if check is None else check(value, "result of a callback")
        except BaseException as error:
            _Report(error) if caught is None else caught.append(error)
            return failed

    return _Direct(ctypes.CFUNCTYPE(result, *kinds)(thunk))


def _given(type: Any) -> Any:
    """The ctypes type of a parameter of a callable."""
    if isinstance(type, codes.Pointer) and type.role == TEXT and type.constant:
        return ctypes.c_char_p
    return scalar(type)


def _seen(type: Any, records: Sequence[Any]) -> Callable[[Any], Any]:
    if not isinstance(type, codes.Pointer) or (type.role == TEXT and type.constant):
        return _itself
    view = viewed(type, records)
    return (lambda address: address or 0) if view is _itself else view


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


