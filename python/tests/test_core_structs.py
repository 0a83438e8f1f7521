"""Struct types: fields, construction, memory, identity, derived classes."""

from __future__ import annotations

import copy
import gc
import math
import pickle
import weakref
from typing import Any

import pytest
from core_natives import (
    ARRAY,
    BOOL,
    F32,
    F64,
    I8,
    I16,
    I32,
    I64,
    POINTER,
    RECORD,
    U8,
    U16,
    U32,
    U64,
    _core,
    address,
    function,
    point,
    struct,
)

KINDS = {
    "b": (I8, 1, -128, 127),
    "B": (U8, 1, 0, 255),
    "h": (I16, 2, -(2**15), 2**15 - 1),
    "H": (U16, 2, 0, 2**16 - 1),
    "i": (I32, 4, -(2**31), 2**31 - 1),
    "I": (U32, 4, 0, 2**32 - 1),
    "q": (I64, 8, -(2**63), 2**63 - 1),
    "Q": (U64, 8, 0, 2**64 - 1),
}


def node() -> Any:
    return struct(
        "node",
        40,
        ("next", 0, POINTER, None),
        ("name", 8, POINTER, "text"),
        ("v", 16, ARRAY, (3, I32)),
        ("a", 28, U32, None, 3, 0),
        ("b", 28, U32, None, 5, 3),
        ("c", 28, I32, None, 6, 8),
    )


def test_numbers_are_stored_at_their_offsets() -> None:
    for code, (kind, size, low, high) in KINDS.items():
        one = struct("One", 16, ("v", size, kind, None))
        for value in (low, high, 1):
            memory: Any = memoryview(bytes(one(value)))[size : 2 * size]
            assert memory.cast(code)[0] == value == one(value).v
        for value in (low - 1, high + 1):
            with pytest.raises(OverflowError, match=r"One\.v: -?\d+ does not fit in"):
                one(value)
            with pytest.raises(OverflowError):
                one().v = value
    reals = struct("Reals", 16, ("f", 0, F32, None), ("t", 4, BOOL, None), ("d", 8, F64, None))
    real = reals(0.5, 3, 0.1)
    assert (real.f, real.t, real.d) == (0.5, True, 0.1)


def test_construction_by_position_and_by_name() -> None:
    assert (point()().x, point()(1).x, point()(1, 2).y, point()(y=5).y) == (0, 1, 2, 5)
    assert point()(1, y=2) == point()(x=1, y=2)
    for arguments, named, said in (
        ((1, 2, 3), {}, "takes at most 2 values"),
        ((), {"z": 1}, "has no field 'z'"),
        (("a",), {}, "Point.x: expected"),
    ):
        with pytest.raises(TypeError, match=said):
            point()(*arguments, **named)
    name = "".join(["x"])
    assert point()(**{name: 3}).x == 3


def test_attributes_by_names_that_are_not_interned() -> None:
    here = point()(1, 2)
    name = "".join(["", "y"])
    assert getattr(here, name) == 2
    setattr(here, name, 4)
    assert here.y == 4
    with pytest.raises(AttributeError):
        here.z
    with pytest.raises(AttributeError):
        here.z = 1
    with pytest.raises(AttributeError, match="cannot be deleted"):
        del here.x
    assert point().x.offset == 0 and point().y.offset == 8 and point().y.size == 8


def test_memory_is_shared_with_buffers() -> None:
    data = bytearray(24)
    view = point().from_buffer(data, 8)
    view.x = 1.5
    assert memoryview(data)[8:16].cast("d")[0] == 1.5
    with pytest.raises(BufferError):
        data.append(1)
    del view
    data.append(1)
    for wrong, error in ((bytearray(15), ValueError), (bytes(16), TypeError), (5, TypeError)):
        with pytest.raises(error):
            point().from_buffer(wrong)
    for offset in (-1, 9, 100):
        with pytest.raises(ValueError):
            point().from_buffer(bytearray(24), offset)
    here = point()(1, 2)
    memoryview(here).cast("B")[0:8] = bytes(8)
    assert here.x == 0 and bytes(here)[8:] == bytes(point()(0, 2))[8:]
    assert point().from_buffer_copy(bytes(here)) == here
    assert point().at(here.address, here).y == 2
    with pytest.raises(ValueError):
        point().at(0)


def test_equality_repr_hash_and_copies() -> None:
    here = point()(1, 2)
    assert here == point()(1, 2) and here != point()(1, 3) and here != (1, 2)
    assert point()(float("nan"), 0) != point()(float("nan"), 0)
    assert repr(here) == "Point(x=1.0, y=2.0)"
    with pytest.raises(TypeError, match="unhashable"):
        hash(here)
    for made in (here.copy(), copy.copy(here)):
        made.x = 9
        assert here.x == 1 and made.y == 2
    assert weakref.ref(here)() is here


def test_nested_structs_are_views_that_keep_the_outer_one() -> None:
    line = struct("Line", 40, ("a", 0, RECORD, point()), ("b", 16, RECORD, point()), ("w", 32, I32, None))
    whole = line(point()(1, 2), (3, 4), 5)
    assert (whole.a, whole.b, whole.w) == (point()(1, 2), point()(3, 4), 5)
    inner = whole.b
    del whole
    gc.collect()
    inner.x = 7
    assert inner == point()(7, 4)
    with pytest.raises(TypeError, match=r"Line\.a: expected .*Point, got int"):
        line(1)


def test_arrays_pointers_texts_and_bit_fields() -> None:
    kind = node()
    last = kind(v=[1, 2, 3], a=7, b=31, c=-32)
    first = kind(next=last, name=b"bob", v=(4, 5, 6), c=31)
    total = function("node_sum", "i(P)")
    assert total(first) == 15 + 31 + 6 + 7 + 31 - 32
    assert (first.name, first.v, last.a, last.b, last.c) == (b"bob", [4, 5, 6], 7, 31, -32)
    first.v[1] = 50
    assert first.v == [4, 50, 6]
    first.v = [1]
    assert first.v == [1, 0, 0]
    for name, value in (("a", 8), ("a", -1), ("b", 32), ("c", 32), ("c", -33)):
        with pytest.raises(OverflowError, match="does not fit in"):
            setattr(first, name, value)
    assert total(first) == 1 + 31 + 6 + 7 + 31 - 32
    with pytest.raises(ValueError, match="4 items do not fit"):
        first.v = [1, 2, 3, 4]
    first.next = None
    assert first.next == 0 and kind().name is None


def test_characters_take_text() -> None:
    named = struct("Named", 8, ("name", 0, ARRAY, (8, I8)), align=1)
    assert bytes(named("abc")) == b"abc\0\0\0\0\0" and bytes(named(b"12345678")) == b"12345678"
    with pytest.raises(ValueError, match="9 bytes do not fit in an array of 8"):
        named("123456789")


def test_what_pointers_were_set_from_stays_and_cycles_are_collected() -> None:
    kind = node()
    first = kind(name=bytes([65, 66, 67]))
    gc.collect()
    assert first.name == b"ABC"
    first.next = kind(next=first)
    watch = weakref.ref(first)
    del first
    gc.collect()
    assert watch() is None


def test_unions_share_their_memory() -> None:
    both = struct("Both", 8, ("i", 0, I64, None), ("d", 0, F64, None), union=True)
    assert both(d=1.0).i == 0x3FF0_0000_0000_0000
    with pytest.raises(TypeError, match="at most 1 value"):
        both(1, 2.0)


def test_fields_may_be_called_like_our_own_attributes() -> None:
    odd = struct(
        "Odd", 32, *((name, 8 * i, I64, None) for i, name in enumerate(("size", "align", "code", "address")))
    )
    one = odd(1, 2, 3, 4)
    assert (one.size, one.align, one.code, one.address) == (1, 2, 3, 4)
    assert (odd.size, odd.align, odd.fields) == (32, 8, ("size", "align", "code", "address"))
    assert _core.address(one) > 4


def test_derived_classes() -> None:
    class Vector(point()):  # type: ignore[misc]
        def length(self) -> float:
            return math.hypot(self.x, self.y)

    here = Vector(3, y=4)
    here.note = "more"
    assert here.length() == 5 and here.note == "more" and here == point()(3, 4)
    here.x = 0
    assert here.length() == 4 and Vector.size == 16

    class Shouting(point()):  # type: ignore[misc]
        __slots__ = ()

        @property
        def x(self) -> str:
            return "X"

    assert Shouting(1, 2).x == "X" and Shouting(1, 2).y == 2

    class Abstract(_core.Struct):
        pass

    with pytest.raises(TypeError, match="has no layout"):
        Abstract()
    with pytest.raises(TypeError, match="has no layout"):
        Abstract.from_buffer(bytearray(8))


def test_wide_alignment() -> None:
    for align in (16, 32, 64, 4096):
        kind = struct("Wide", align, ("v", 0, F64, None), align=align)
        made = [kind(i) for i in range(20)]
        assert all(one.address % align == 0 for one in made)
        assert [one.v for one in made] == list(range(20))


def test_wrong_layouts_are_refused() -> None:
    cases: list[tuple[type[Exception], int, Any]] = [
        (ValueError, 4, ("x", 0, F64, None)),
        (ValueError, 16, ("x", 9, F64, None)),
        (ValueError, 8, ("x", 0, 99, None)),
        (TypeError, 8, ("x", 0, RECORD, None)),
        (TypeError, 8, ("x", 0, ARRAY, None)),
        (TypeError, 8, "x"),
        (TypeError, 8, ("x", 0, POINTER, 5)),
        (ValueError, 8, ("x", 0, U8, None, 9, 0)),
        (ValueError, 8, ("x", 0, ARRAY, (-1, I8))),
        (ValueError, 8, ("x", 0, ARRAY, (2**60, I64))),
        (TypeError, 8, ("x", 0)),
        (ValueError, 8, ("x", 2**32 - 4, F64, None)),
    ]
    for error, size, field in cases:
        with pytest.raises(error):
            struct("Wrong", size, field)
    with pytest.raises(ValueError, match="two fields are called 'x'"):
        struct("Wrong", 16, ("x", 0, F64, None), ("x", 8, F64, None))
    for size, align in ((-1, 8), (8, 3), (8, 0), (2**40, 8)):
        with pytest.raises(ValueError):
            _core.struct_type("Wrong", "", size, align, [])


def test_a_field_of_another_type_is_refused() -> None:
    other = struct("Other", 16, ("x", 0, I64, None))
    with pytest.raises(TypeError, match="belongs to another type"):
        point().x.__get__(other(1))
    assert address("add")


class Pickled(point()):  # type: ignore[misc]
    __slots__ = ()


def test_structs_without_pointers_can_be_pickled() -> None:
    assert pickle.loads(pickle.dumps(Pickled(1, 2))) == Pickled(1, 2)
    assert copy.deepcopy(Pickled(3, 4)) == Pickled(3, 4)
    with pytest.raises(TypeError, match="has pointers, which cannot be pickled"):
        pickle.dumps(node()())


def test_arrays_of_arrays_have_a_limit() -> None:
    shape: tuple[Any, ...] = (1, I32)
    for _ in range(3):
        shape = (2, ARRAY, shape)
    grid = struct("Grid", 32, ("v", 0, ARRAY, shape))
    one = grid([[[[1], [2]], [[3], [4]]], [[[5], [6]], [[7], [8]]]])
    assert one.v[1][0][1] == [6]
    one.v[0][1] = [[9], [10]]
    assert one.v == [[[[1], [2]], [[9], [10]]], [[[5], [6]], [[7], [8]]]]
    for _ in range(100_000):
        shape = (1, ARRAY, shape)
    with pytest.raises(RecursionError):
        struct("Deep", 32, ("v", 0, ARRAY, shape))


def test_showing_and_comparing_follow_no_pointers() -> None:
    kind = struct(
        "Wild",
        32,
        ("text", 0, POINTER, "text"),
        ("p", 8, POINTER, point()),
        ("v", 16, ARRAY, (2, POINTER, "text")),
    )
    wild = kind(text=0x10, p=0x20, v=[0x30, 0x40])
    assert repr(wild) == "Wild(text=16, p=32, v=Array([48, 64]))"
    assert wild == kind(text=0x10, p=0x20, v=[0x30, 0x40]) and wild != kind(text=0x11, p=0x20, v=[0x30, 0x40])
