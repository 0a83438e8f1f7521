"""Plain pointers: what they accept, what stays exported, and numpy."""

from __future__ import annotations

import array
import gc
from typing import Any

import pytest
from core_natives import F64, I32, POINT, RECORD, U8, _core, address, function, point


def test_pointers_take_whatever_has_an_address() -> None:
    same = function("same_pointer", "p(p)")
    here = point()(1, 2)

    class Has:
        address = 0x1000

    callback = _core.Callback(_core.Plan("i(i,p)"), lambda value, data: value)
    assert same(None) == 0 and same(0x7FFF_FFFF_FFFF) == 0x7FFF_FFFF_FFFF
    assert same(here) == here.address == _core.address(here)
    assert same(callback) == callback.address
    assert same(same) == address("same_pointer") == same(same.__self__)
    assert same(Has()) == 0x1000
    data = bytearray(b"abc")
    assert same(data) == _core.Array.at(same(data), U8, 3).address
    for refused in ("text", 1.5, object(), []):
        with pytest.raises(TypeError, match=r"argument 1: expected an address or a writable buffer, got"):
            same(refused)
    for value in (-1, 2**64):
        with pytest.raises(OverflowError, match="is no address"):
            same(value)
    with pytest.raises(TypeError, match="needs memory that can be written, got a read-only bytes"):
        same(b"abc")


def test_pointers_to_numbers_check_the_items() -> None:
    total = function("total", "d(&!d,Q)")
    assert total(array.array("d", [1, 2]), 2) == 3
    for wrong in (array.array("f", [1, 2]), array.array("q", [1]), b"12345678"):
        with pytest.raises(TypeError, match="expected items of double"):
            total(wrong, 1)
    checksum = function("checksum", "Q(&!B,Q)")
    assert checksum(array.array("i", [1, 2]), 8) == checksum(array.array("i", [1, 2]).tobytes(), 8)


def test_buffers_are_let_go_when_a_call_fails() -> None:
    twice = function("twice", "v(&d,Q)")
    values = array.array("d", [1, 2])
    with pytest.raises(TypeError):
        twice(values, "x")
    values.append(3)
    data = bytearray(8)
    with pytest.raises(TypeError):
        twice(data, 1)
    data.extend(b"x")


def test_records_by_value_and_by_pointer() -> None:
    middle = function("middle", f"{POINT}({{point}},{{point}})", types=(point(),))
    assert middle(point()(0, 0), point()(2, 4)) == point()(1, 2)
    for refused in (None, (1, 2), b"x" * 16):
        with pytest.raises(TypeError, match=r"middle\(\) argument 1: expected .*Point, got"):
            middle(refused, point()())
    wide = _core.struct_type("Wide", "", 48, 8, [("v", 0, 18, (6, F64))])
    widen = function("widen", "{wide|[6]d v}({wide},d)", types=(wide,))
    assert widen(wide([1, 2, 3, 4, 5, 6]), 0.5).v == [1.5, 2.5, 3.5, 4.5, 5.5, 6.5]
    move = function("move_by", f"v(&{POINT},d)", types=(point(),))
    points = (here := point()(1, 2), point().from_buffer(bytearray(16)))
    for target in points:
        move(target, 1)
    assert here.x == 2 and points[1].x == 1
    memory = bytearray(bytes(here))
    move(memory, 1)
    assert point().from_buffer(memory).x == 3
    with pytest.raises(TypeError, match="expected .*Point"):
        move(wide(), 1)


def test_records_need_types_of_their_size() -> None:
    with pytest.raises(ValueError, match="types must say its type"):
        function("middle", f"{POINT}({{point}},{{point}})")
    small = _core.struct_type("Small", "", 8, 8, [("x", 0, F64, None)])
    with pytest.raises(ValueError, match="has 8 bytes; the code says 16"):
        function("middle", f"{POINT}({{point}},{{point}})", types=(small,))
    with pytest.raises(TypeError, match="no Struct type"):
        function("middle", f"{POINT}({{point}},{{point}})", types=(int,))


def test_arrays_are_views() -> None:
    memory = array.array("i", [1, 2, 3])
    view = _core.Array.at(memory.buffer_info()[0], I32, 3, None, memory)
    assert len(view) == 3 and list(view) == [1, 2, 3] and view[-1] == 3 and view[0:2] == [1, 2]
    assert view == [1, 2, 3] and view != [1, 2]
    view[0] = 9
    assert memory[0] == 9 and repr(view) == "Array([9, 2, 3])"
    exported = memoryview(view)
    assert (exported.format, exported.shape, exported.itemsize) == ("i", (3,), 4)
    for key in (3, -4):
        with pytest.raises(IndexError):
            view[key]
        with pytest.raises(IndexError):
            view[key] = 0
    with pytest.raises(OverflowError):
        view[0] = 2**40
    with pytest.raises(ValueError):
        _core.Array.at(0, I32, 3)
    records = _core.Array.at(memory.buffer_info()[0], RECORD, 0, point(), memory)
    assert list(records) == []


def test_an_array_keeps_its_owner_alive() -> None:
    class Memory(bytearray):
        alive = 0

        def __init__(self, size: int) -> None:
            super().__init__(size)
            Memory.alive += 1

        def __del__(self) -> None:
            Memory.alive -= 1

    view = point().from_buffer(Memory(16))
    gc.collect()
    assert Memory.alive == 1
    view.x = 1.5
    del view
    gc.collect()
    assert Memory.alive == 0


def numpy_or_skip() -> Any:
    numpy = pytest.importorskip("numpy")
    kinds = {
        1: "?",
        2: "i1",
        3: "u1",
        4: "i2",
        5: "u2",
        6: "i4",
        7: "u4",
        8: "i8",
        9: "u8",
        10: "f4",
        11: "f8",
    }
    assert _core.use_numpy(numpy.ndarray, {kind: numpy.dtype(name) for kind, name in kinds.items()})
    return numpy


def test_numpy_arrays_are_read_in_place() -> None:
    numpy = numpy_or_skip()
    values = {"kind": "array", "slot": 0, "second": 1, "cell": F64, "name": "values"}
    total = function("total", "d(&!d,Q)", spec={"parameters": [values]})
    twice = function("twice", "v(&d,Q)", spec={"parameters": [{**values, "writable": True}]})
    data = numpy.arange(5.0)
    assert total(data) == 10
    twice(data)
    assert list(data) == [0, 2, 4, 6, 8]
    assert total(data[1:3]) == 6
    assert total(numpy.arange(4.0).reshape(2, 2)) == 6
    assert total(numpy.array([])) == 0
    assert total(numpy.array([1.0, 2.0])) == 3
    for refused in (data[::2], numpy.arange(3), numpy.arange(3.0).astype(">f8"), numpy.arange(3, dtype="f4")):
        with pytest.raises((TypeError, ValueError, BufferError)):
            total(refused)
    data.setflags(write=False)
    with pytest.raises((TypeError, ValueError)):
        twice(data)
    assert total(data) == 20


def test_numpy_scalars_are_numbers() -> None:
    numpy = numpy_or_skip()
    assert function("add", "q(q,q)")(numpy.int64(1), numpy.uint8(2)) == 3
    assert function("fma3", "d(d,d,d)")(numpy.float64(2), numpy.float32(3), numpy.int32(1)) == 7


def test_pointers_take_arrays_of_any_dimensions_as_long_as_they_are_contiguous() -> None:
    numpy = numpy_or_skip()
    total = function("total", "d(&!d,Q)")
    square = numpy.ones((2, 5))
    assert total(square, 10) == 10
    assert function("same_pointer", "p(p)")(square) == square.ctypes.data
    assert function("same_pointer", "p(p)")(numpy.int64(5)) == 5
    for refused in (square[:, ::2], square.T, numpy.ones((2, 5), dtype="i8")):
        with pytest.raises((TypeError, BufferError, ValueError)):
            total(refused, 5)
