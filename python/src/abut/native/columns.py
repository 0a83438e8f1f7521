"""map without the accelerator: the core's loop over columns that ctypes hands over."""

from __future__ import annotations

import sys
from array import array
from typing import Any, List, Optional, Sequence, Tuple

from abut.native import abi, codes, numbers
from abut.native.buffers import hold, kind_of
from abut.native.numbers import FORMATS, KIND_NAMES, SIZES

__all__ = ["map_columns"]

_Column = abi._abi.Column
_NUMPY = ("bool", "i1", "u1", "i2", "u2", "i4", "u4", "i8", "u8", "f4", "f8")


def map_columns(
    name: str, plan: abi.Plan, tree: codes.Signature, address: int, columns: Sequence[Any], out: Any
) -> Any:
    kinds = [_kind(name, one.type) for one in tree.parameters]
    result = _kind(name, tree.result)
    if len(columns) != len(kinds):
        raise TypeError(f"{name}.map() takes {len(kinds)} columns ({len(columns)} given)")
    kept: List[Any] = []
    cells = (_Column * max(1, len(kinds)))()
    count: Optional[int] = None
    for at, (kind, column) in enumerate(zip(kinds, columns)):
        where = f"{name}.map() column {at + 1}"
        cells[at], length = _column(kind, column, where, kept)
        if length is not None and count is not None and length != count:
            raise ValueError(f"{name}.map(): column {at + 1} has {length} items, the ones before {count}")
        count = length if count is None else count
    if count is None:
        raise TypeError(f"{name}.map() needs at least one column; all are numbers")
    if not result:
        abi.plan_map(plan, address, count, cells, None)
        return None
    out = _room(name, result, count) if out is None else out
    abi.plan_map(plan, address, count, cells, _result(name, result, count, out, kept))
    return out


def _kind(name: str, type: Any) -> int:
    if not isinstance(type, codes.Number) or type.kind > numbers.F64:
        raise TypeError(f"{name}.map() works for functions of numbers only: {codes.spelled(type)}")
    return type.kind


def _column(kind: int, column: Any, where: str, kept: List[Any]) -> Tuple[Any, Optional[int]]:
    view = None if isinstance(column, (int, float)) else _view(column)
    if view is not None and (view.ndim == 1 or not hasattr(column, "dtype")):
        given = kind_of(view) if view.ndim == 1 else -1
        if given < 0:
            raise TypeError(
                f"{where}: expected numbers in one dimension, got '{view.format}' in {view.ndim}"
            )
        stride = view.strides[0] if view.strides else view.itemsize
        return _cell(_base(view, kept), stride, given), len(view)
    if isinstance(column, (list, tuple)):
        check, pack = numbers.CHECK[kind], numbers.PACK[kind]
        raw = b"".join(pack(check(item, where)) for item in column)
        return _cell(hold(raw, False, None, where, kept), SIZES[kind], kind), len(column)
    raw = numbers.PACK[kind](numbers.CHECK[kind](column, where))
    return _cell(hold(raw, False, None, where, kept), 0, kind), None


def _view(column: Any) -> Optional[memoryview]:
    try:
        return memoryview(column)
    except TypeError:
        return None


def _base(view: memoryview, kept: List[Any]) -> int:
    """The first item; the view may have gaps."""
    from abut.rt.values import _Pinned

    pinned = _Pinned(view, 0x18)
    kept.append((pinned, view))
    return int(pinned.raw.buf or 0)


def _cell(base: int, stride: int, kind: int) -> Any:
    cell = _Column()
    cell._base_, cell._stride_, cell._kind_ = base, stride, kind
    return cell


def _room(name: str, kind: int, count: int) -> Any:
    if "numpy" in sys.modules:
        return sys.modules["numpy"].empty(count, dtype=_NUMPY[kind - 1])
    if kind == numbers.BOOL:
        raise TypeError(f"{name}.map(): results of {KIND_NAMES[kind]} need numpy, or `out`")
    return array(FORMATS[kind], bytes(count * SIZES[kind]))


def _result(name: str, kind: int, count: int, out: Any, kept: List[Any]) -> Any:
    view = memoryview(out)
    if view.readonly:
        raise TypeError(f"{name}.map(): `out` must be writable, got a read-only {type(out).__name__}")
    if view.ndim != 1 or kind_of(view) != kind:
        raise TypeError(f"{name}.map(): `out` must have items of {KIND_NAMES[kind]}, got '{view.format}'")
    if len(view) != count:
        raise ValueError(f"{name}.map(): `out` has {len(view)} items, the columns {count}")
    stride = view.strides[0] if view.strides else view.itemsize
    return _cell(_base(view, kept), stride, kind)
