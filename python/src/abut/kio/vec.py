"""Arithmetic of vectors of doubles: as fast as the machine allows, with the same bits on every processor.

>>> from array import array
>>> from abut.kio import vec
>>> a, b = array("d", [1, 2, 3]), array("d", [4, 5, 6])
>>> vec.add(a, b)
array('d', [5.0, 7.0, 9.0])
>>> vec.dot(a, b)
32.0
>>> vec.mul(a, b, out=a) is a
True

Vectors are what has doubles in one dimension: arrays of numpy, `array("d")`, memoryviews, ctypes arrays. None
is copied; steps between elements are any number of doubles forwards (`x[::2]` is fine; of what goes
backwards, or by parts of doubles, make a copy). All have the same length, and at least one element.

`out` is where the result goes, and what is returned: an operand itself, or memory that shares nothing with
the operands. Without it a result is an array of numpy when an operand is one, otherwise an `array("d")`.

What is no vector is a TypeError; one that is no vector for the others, or in the wrong place, a ValueError.
Elements may be infinite or NaN; only `div` and `normalize` look at them, before they write anything. Long
vectors let other threads run.
"""

from __future__ import annotations

import sys
from array import array
from typing import Any, TypeVar, overload

from abut._abi import kio as _abi

__all__ = ["add", "div", "dot", "mul", "normalize", "path", "set_path", "sub"]

Out = TypeVar("Out")


@overload
def add(a: Any, b: Any, /, out: None = None) -> Any: ...
@overload
def add(a: Any, b: Any, /, out: Out) -> Out: ...
def add(a: Any, b: Any, /, out: Any = None) -> Any:
    """`a[i] + b[i]`.

    >>> add(array("d", [1, 2]), array("d", [0.5, 0.25]))
    array('d', [1.5, 2.25])
    """
    return _combined(_abi.vec_add, a, b, out)


@overload
def sub(a: Any, b: Any, /, out: None = None) -> Any: ...
@overload
def sub(a: Any, b: Any, /, out: Out) -> Out: ...
def sub(a: Any, b: Any, /, out: Any = None) -> Any:
    """`a[i] - b[i]`.

    >>> sub(array("d", [1, 2]), array("d", [0.5, 0.25]))
    array('d', [0.5, 1.75])
    """
    return _combined(_abi.vec_sub, a, b, out)


@overload
def mul(a: Any, b: Any, /, out: None = None) -> Any: ...
@overload
def mul(a: Any, b: Any, /, out: Out) -> Out: ...
def mul(a: Any, b: Any, /, out: Any = None) -> Any:
    """`a[i] * b[i]`.

    >>> mul(array("d", [1, 2]), array("d", [0.5, 0.25]))
    array('d', [0.5, 0.5])
    """
    return _combined(_abi.vec_mul, a, b, out)


@overload
def div(a: Any, b: Any, /, out: None = None) -> Any: ...
@overload
def div(a: Any, b: Any, /, out: Out) -> Out: ...
def div(a: Any, b: Any, /, out: Any = None) -> Any:
    """`a[i] / b[i]`; ZeroDivisionError when any `b[i]` is 0, and `out` stays as it was.

    >>> div(array("d", [1, 2]), array("d", [0.5, 0]))
    Traceback (most recent call last):
    ...
    ZeroDivisionError: division by zero: b has an element that is 0
    """
    return _combined(_abi.vec_div, a, b, out)


def dot(a: Any, b: Any, /) -> float:
    """The sum of `a[i] * b[i]`, added in an order that docs/kio.md fixes: the same bits everywhere.

    >>> dot(array("d", [3, 4]), array("d", [3, 4]))
    25.0
    """
    first, second = _taken(a, "a"), _taken(b, "b")
    _same_length(first, second, "b")
    return _abi.vec_dot(_abi.VecView(first), _abi.VecView(second))


@overload
def normalize(a: Any, /, out: None = None) -> Any: ...
@overload
def normalize(a: Any, /, out: Out) -> Out: ...
def normalize(a: Any, /, out: Any = None) -> Any:
    """`a[i] / |a|`; ArithmeticError when the norm is 0, infinite or NaN, and `out` stays as it was. Elements
    may be so large or so small that their squares are no doubles.

    >>> normalize(array("d", [3, 4]))
    array('d', [0.6, 0.8])
    """
    first = _taken(a, "a")
    result = _fresh((a,), len(first)) if out is None else out
    into = _taken(result, "out", writable=True)
    _same_length(first, into, "out")
    try:
        _abi.vec_normalize(_abi.VecView(first), _abi.VecView(into))
    except RuntimeError:
        raise ArithmeticError("the norm is 0, infinite or NaN") from None
    except ValueError:
        raise ValueError(_OVERLAP) from None
    return result


def path() -> str:
    """How vectors are computed here: "avx512", "avx2" or "portable"."""
    return _abi.vec_path()


def set_path(name: str) -> None:
    """Computes them another way in this process, for comparisons; "auto" is the best that there is here.
    ValueError for what this processor cannot do.

    >>> set_path("portable")
    >>> path()
    'portable'
    >>> set_path("auto")
    """
    try:
        _abi.vec_set_path(name)
    except ValueError:
        raise ValueError(f"there is no way {name!r} to compute vectors here") from None


# -- without the accelerator ------------------------------------------------------------------------------
_OVERLAP = "out shares some of its elements with an operand"
_FORMATS = frozenset(("d", "@d", "=d", "<d" if sys.byteorder == "little" else ">d"))


def _taken(value: Any, name: str, writable: bool = False) -> memoryview:
    try:
        view = memoryview(value)
    except TypeError:
        kind = type(value).__name__
        raise TypeError(f"{name}: expected an array of doubles, got {kind}") from None
    if view.format not in _FORMATS:
        raise TypeError(f"{name}: expected doubles, got items of format {view.format!r}")
    if view.ndim != 1:
        raise ValueError(f"{name}: expected one dimension, got {view.ndim}")
    if len(view) < 1:
        raise ValueError(f"{name}: a vector has at least one element")
    step = (view.strides or (8,))[0]
    if len(view) == 1 and step != 8:
        view = view[::-1] if step < 0 else view
    elif step <= 0 or step % 8:
        raise ValueError(
            f"{name}: its elements lie {step} bytes apart; a multiple of 8 forwards is needed: copy it"
        )
    if writable and view.readonly:
        raise ValueError(f"{name}: cannot be written: a read-only {type(value).__name__}")
    return view


def _same_length(a: memoryview, b: memoryview, name: str) -> None:
    if len(a) != len(b):
        raise ValueError(f"a has {len(a)} elements, {name} has {len(b)}")


def _combined(function: Any, a: Any, b: Any, out: Any) -> Any:
    first, second = _taken(a, "a"), _taken(b, "b")
    _same_length(first, second, "b")
    result = _fresh((a, b), len(first)) if out is None else out
    into = _taken(result, "out", writable=True)
    _same_length(first, into, "out")
    try:
        function(_abi.VecView(first), _abi.VecView(second), _abi.VecView(into))
    except RuntimeError:
        raise ZeroDivisionError("division by zero: b has an element that is 0") from None
    except ValueError:
        raise ValueError(_OVERLAP) from None
    return result


def _plain(length: int) -> Any:
    return array("d", bytes(8 * length))


def _fresh(operands: tuple[Any, ...], length: int) -> Any:
    numpy = sys.modules.get("numpy")
    if numpy and any(isinstance(one, numpy.ndarray) for one in operands):
        return numpy.empty(length)
    return _plain(length)


# -- with it ----------------------------------------------------------------------------------------------
def _accelerate() -> None:
    """Puts the accelerator's functions, which do the same, in the place of those above."""
    from abut.native import tiers

    tier = tiers.current()
    if tier.name != "core" or not hasattr(tier.core, "vec_add"):
        return

    def notice() -> None:
        """Importing numpy is the program's business: its arrays are known from the first one on."""
        tier.use_numpy()
        tier.core.use_vectors(None, sys.modules["numpy"].empty, _plain)

    tier.core.use_vectors(notice, None, _plain)
    if "numpy" in sys.modules:
        notice()
    for name in ("add", "sub", "mul", "div", "dot", "normalize"):
        globals()[name] = getattr(tier.core, f"vec_{name}")


_accelerate()
