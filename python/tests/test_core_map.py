"""fn.map: columns, kinds, lengths."""

from __future__ import annotations

import array
from typing import Any

import pytest
from core_natives import _core, function

from abut._errors import ClosedError


def fma3() -> Any:
    return function("fma3", "d(d,d,d)").__self__


def test_columns_of_arrays_lists_and_numbers() -> None:
    xs = array.array("d", [1, 2, 3])
    out = array.array("d", [0, 0, 0])
    assert fma3().map(xs, [10, 20, 30], 0.5, out=out) is out
    assert list(out) == [10.5, 40.5, 90.5]
    assert list(fma3().map((1, 2), 2, memoryview(xs)[::2])) == [3, 7]


def test_kinds_are_widened() -> None:
    add = function("add", "q(q,q)").__self__
    assert list(add.map(array.array("b", [-1, 2]), array.array("I", [1, 2**32 - 1]))) == [0, 2**32 + 1]
    assert list(fma3().map(array.array("f", [0.5]), array.array("i", [-3]), 1)) == [-0.5]


def test_results_of_every_integer_kind() -> None:
    for kind, code in zip(("i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64"), "bBhHiIqQ"):
        same = function(f"same_{kind}", f"{code}({code})").__self__
        assert list(same.map([1, 2, 100])) == [1, 2, 100]
    nothing = function("nap", "v(I)").__self__
    assert nothing.map([0, 0]) is None


def test_wrong_columns_are_refused() -> None:
    for columns, error, said in (
        (([1], [1]), TypeError, r"fma3.map\(\) takes 3 columns \(2 given\)"),
        (([1], [1, 2], 3), ValueError, "column 2 has 2 items, the ones before 1"),
        ((1, 2, 3), TypeError, "at least one column"),
        (([1], ["x"], 3), TypeError, "column 2: expected a float, got str"),
        ((object(), [1], 3), TypeError, "column 1: expected a float"),
    ):
        with pytest.raises(error, match=said):
            fma3().map(*columns)
    with pytest.raises(ValueError):
        fma3().map([1], 2, 3, out=array.array("d", [0, 0]))
    with pytest.raises((TypeError, BufferError)):
        fma3().map([1], 2, 3, out=bytes(8))
    with pytest.raises(TypeError, match="no parameter 'into'"):
        fma3().map([1], 2, 3, into=None)
    with pytest.raises(TypeError, match="functions of numbers only"):
        function("same_text", "z(z)").__self__.map([b"a"])


def test_empty_columns() -> None:
    assert len(fma3().map([], [], 1)) == 0


def test_a_closed_function_does_not_map() -> None:
    rich = fma3()
    rich.close()
    with pytest.raises(ClosedError):
        rich.map([1], 2, 3)


def test_many_items_and_released_lock() -> None:
    numbers = array.array("d", range(10_000))
    for gil in (0, 1, 2):
        rich = function("fma3", "d(d,d,d)", gil=gil).__self__
        assert list(rich.map(numbers, 2, 1)) == [2 * i + 1 for i in range(10_000)]


def test_numpy_results() -> None:
    numpy = pytest.importorskip("numpy")
    kinds = {8: "i8", 11: "f8"}
    _core.use_numpy(numpy.ndarray, {kind: numpy.dtype(name) for kind, name in kinds.items()})
    made = fma3().map(numpy.arange(6.0)[::2], numpy.arange(3, dtype="i4"), 1)
    assert type(made) is numpy.ndarray and made.dtype == "f8" and list(made) == [1, 3, 9]
