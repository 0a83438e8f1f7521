"""Memory of other objects, held where it is for the length of a call."""

from __future__ import annotations

import ctypes
from typing import Any, List, Optional

from abut.native.numbers import FORMATS, KIND_NAMES, POINTER, RANGES, SIZES
from abut.rt.values import _Pinned

__all__ = ["hold", "kind_of"]

_NATIVE = {("l", 4): 6, ("L", 4): 7, ("l", 8): 8, ("L", 8): 9, ("n", 8): 8, ("N", 8): 9}
_KINDS = {form: kind for kind, form in enumerate(FORMATS) if form and kind != POINTER}


def kind_of(view: memoryview) -> int:
    """The kind of a buffer's items; -1 when they are no numbers of this machine."""
    form = view.format or "B"
    if form[:1] in "@=<":
        form = form[1:]
    if (form, view.itemsize) in _NATIVE:
        return _NATIVE[form, view.itemsize]
    if form in ("Zf", "Zd"):
        return 13 if form == "Zf" else 14
    if form == "c":
        return 3
    kind = _KINDS.get(form, -1)
    return kind if kind < 0 or SIZES[kind] == view.itemsize else -1


def _agree(kind: int, view: memoryview) -> bool:
    """Whether items can stand for the numbers that a parameter wants. Bytes take anything."""
    if SIZES[kind] <= 1:
        return True
    given = kind_of(view)
    return given == kind or (kind in RANGES and given in RANGES and SIZES[kind] == view.itemsize)


def hold(value: Any, writes: bool, kind: Optional[int], where: str, kept: List[Any]) -> int:
    """The address of a buffer. It stays exported as long as what is added to `kept` lives."""
    view = memoryview(value)
    if not view.c_contiguous:
        raise BufferError(f"{where}: the memory has gaps")
    if writes and view.readonly:
        raise TypeError(f"{where}: needs memory that can be written, got a read-only {type(value).__name__}")
    if kind is not None and not _agree(kind, view):
        raise TypeError(
            f"{where}: expected items of {KIND_NAMES[kind]} ({SIZES[kind]} bytes), got a buffer of format "
            f"'{view.format}' ({view.itemsize} bytes)"
        )
    if not view.readonly and view.nbytes:
        exported = (ctypes.c_char * view.nbytes).from_buffer(view)
        kept.append(exported)
        return ctypes.addressof(exported)
    pinned = _Pinned(view, 0)
    kept.append(pinned)
    return int(pinned.raw.buf or 0)
