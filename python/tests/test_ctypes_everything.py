"""The ctypes module of everything.abi against a C library: each construct carries values both ways."""

from __future__ import annotations

import array
import gc
import warnings
import weakref
from typing import Any

import pytest

from ctypes_modules import sample
from judges import build_library, generate


@pytest.fixture(scope="module", params=["abut.rt", "standalone"])
def ev(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("everything")
    generate("everything", "c", folder)
    build_library("everything", folder)
    return sample("everything", folder, *(["--standalone"] if request.param == "standalone" else []))


def test_constants_have_their_values(ev: Any) -> None:
    assert (ev.ANSWER, ev.COPY, ev.NEGATIVE, ev.HUGE) == (42, 42, -(2**63), 2**64 - 1)
    assert (ev.RATIO, ev.ENABLED, ev.GREETING, ev.LETTER) == (0.5, True, 'héllo "world"\n', "☺")
    assert ev.DEFAULT_MODE is ev.Mode.FAST


def test_importing_binds_nothing(ev: Any) -> None:
    assert ev._f_ev_nothing.__name__ == "first"
    ev.nothing()
    assert type(ev._f_ev_nothing).__name__ != "function"


def test_scalars_and_defaults(ev: Any) -> None:
    assert ev.add(40) == 42
    assert ev.add(a=-5, b=3) == -2
    assert ev.scale(ev.Point(1, 2)) == ev.Point(0.5, 1.0)


@pytest.mark.parametrize("value", [2**31, -(2**31) - 1, 2**70])
def test_numbers_that_do_not_fit_are_refused_not_cut(ev: Any, value: int) -> None:
    with pytest.raises(OverflowError, match="a: -?[0-9]+ is outside"):
        ev.add(value)
    with pytest.raises(OverflowError):
        ev.Scalars(e=value)
    record = ev.Scalars()
    with pytest.raises(OverflowError):
        record.e = value


def test_floats_are_no_integers(ev: Any) -> None:
    with pytest.raises(TypeError):
        ev.add(1.0)


def test_ranges_are_checked(ev: Any) -> None:
    point = ev.Point(1, 2)
    with pytest.raises(ValueError, match="dx: 11 is not between -10 and 10"):
        ev.move(point, 11)
    assert ev.move(point, 4) is ev.Status.OK
    assert point == ev.Point(5, 2)


def test_a_status_that_is_no_error_is_a_result(ev: Any) -> None:
    assert ev.move(ev.Point(99, 0), 10) is ev.Status.MORE


def test_a_status_with_an_exception_raises_both_kinds(ev: Any) -> None:
    with pytest.raises(ValueError, match="the input makes no sense") as caught:
        ev.move(ev.Point(0, 0), -1)
    assert isinstance(caught.value, ev.EverythingError) and caught.value.status == -1


def test_outputs_become_a_tuple(ev: Any) -> None:
    assert ev.split(2.5) == (2, 0.5)
    with pytest.raises(ev.EverythingError):
        ev.split(float("nan"))


@pytest.mark.parametrize("xs", [[1, 2, 3.5], (1, 2, 3.5), array.array("d", [1, 2, 3.5])])
def test_buffers_and_sequences_of_numbers(ev: Any, xs: Any) -> None:
    assert ev.sum_(xs) == 6.5


def test_buffers_of_the_wrong_kind_are_named(ev: Any) -> None:
    total = ev.sum_
    assert total([]) == 0 and total(memoryview(array.array("d"))) == 0
    with pytest.raises(TypeError, match="xs: expected a contiguous buffer of float64, got format 'l'"):
        total(array.array("l", [1]))
    with pytest.raises(TypeError, match="xs: expected a buffer or a sequence of float64, got str"):
        total("12")
    with pytest.raises(TypeError, match="gaps"):
        total(memoryview(array.array("d", range(6)))[::2])
    with pytest.raises(TypeError):
        total(None)


def test_read_only_buffers_are_not_copied(ev: Any) -> None:
    view = memoryview(array.array("d", [1, 2])).toreadonly()
    assert ev.sum_(view) == 3
    address, count, _held = ev._source(view, "d", "xs")
    assert address == ev._source(view, "d", "xs")[0] and count == 2


def test_numpy_arrays_cross_without_a_copy(ev: Any) -> None:
    numpy = pytest.importorskip("numpy")
    xs = numpy.arange(4.0)
    assert ev.sum_(xs) == 6
    assert ev._source(xs, "d", "xs")[0] == xs.ctypes.data
    with pytest.raises(TypeError, match="int"):
        ev.add(numpy.float64(1))
    assert ev.add(numpy.int64(1)) == 3


def test_output_buffers(ev: Any) -> None:
    assert ev.fill(4, 7) == [7, 8, 9, 10]
    assert ev.fill(0) == []
    assert ev.pack(b"ab") == b"aabb"
    assert ev.pack(bytes(5000)) == bytes(10000)
    with pytest.raises(ev.BufferTooSmall):
        ev.pack(b"ab", dest_len=3)


def test_text_crosses_as_text(ev: Any) -> None:
    assert ev.length("héllo") == 6
    assert ev.length(b"abc") == 3
    with pytest.raises(ValueError, match="text: a NUL byte"):
        ev.length("a\0b")
    assert ev.join(["a", "b"]) is None
    with pytest.raises(TypeError):
        ev.length(5)


def test_variants_go_in_by_value(ev: Any) -> None:
    assert ev.describe(ev.ShapeEmpty()) == "empty"
    assert ev.describe(ev.ShapeCircle(2.5)) == "circle 2.5"
    assert ev.describe(ev.ShapeBox(ev.Point(1, 2))) == "box 1 2"
    assert ev.describe(ev.ShapeLabel("née")) == "label née"
    assert ev.describe(ev.ShapeMany([1, 2, 3])) == "many 1 2 3"
    with pytest.raises(TypeError, match="expected Shape, got int"):
        ev.describe(5)
    with pytest.raises(OverflowError):
        ev.describe(ev.ShapeMany([1, 2, 2**32]))
    with pytest.raises(ValueError, match="expected 3 elements, got 2"):
        ev.describe(ev.ShapeMany([1, 2]))


def test_variants_come_out_as_cases(ev: Any) -> None:
    match ev.classify("two"):
        case ev.ShapeLabel(label):
            assert label == "two"
        case other:
            pytest.fail(f"got {other}")
    assert ev.classify("x") == ev.ShapeUnknown(77)


def test_options_are_optional_values(ev: Any) -> None:
    assert ev.maybe(None) is None
    assert ev.maybe(1.5) == 2.5


def test_results_raise_their_error(ev: Any) -> None:
    assert ev.divide(7, 2) == 3
    with pytest.raises(ev.ModeException) as caught:
        ev.divide(7, 0)
    assert caught.value.case is ev.Mode.EXACT and caught.value.value is ev.Mode.EXACT


def test_existing_structs_with_unions_cross_by_value(ev: Any) -> None:
    assert ev.identity(ev.ValueNumber(2.5)) == ev.ValueNumber(2.5)
    assert ev.identity(ev.ValueTruth(True)) == ev.ValueTruth(True)
    assert ev.identity(ev.ValueNil()) == ev.ValueNil()
    point = ev.Point(3, 4)
    assert ev.identity(ev.ValueList(point)).list_.x == 3


def test_callbacks_run_and_their_exceptions_come_back(ev: Any) -> None:
    seen: list[tuple[int, float]] = []

    def each(index: int, value: float) -> bool:
        seen.append((index, value))
        return len(seen) < 2

    assert ev.visit([1, 2, 3], each) is ev.Status.MORE
    assert seen == [(0, 1.0), (1, 2.0)]
    with pytest.raises(ZeroDivisionError):
        ev.visit([1.0], lambda index, value: 1 / 0)
    with pytest.raises(TypeError, match="each: expected a callable, got int"):
        ev.visit([1.0], 5)


def test_pointers_given_to_callbacks(ev: Any) -> None:
    import ctypes

    def compare(left: int, right: int) -> int:
        a, b = (ctypes.c_uint32.from_address(address).value for address in (left, right))
        return (a > b) - (a < b)

    numbers = array.array("I", [3, 1, 2])
    ev.sort(numbers, compare)
    assert list(numbers) == [1, 2, 3]
    with pytest.raises(TypeError, match="xs: expected a writable buffer"):
        ev.sort(bytes(8), compare)
    with pytest.raises(TypeError, match="writable"):
        ev.sort([3, 1], compare)
    with pytest.raises(OverflowError):
        ev.sort(numbers, lambda a, b: 2**40)


def test_variadic_functions(ev: Any) -> None:
    assert ev.format_("%s-%d-%5.2f-%lld", "né", 7, 2.5, 2**40) == len(b"n\xc3\xa9-7- 2.50-1099511627776")


def test_fixed_arrays(ev: Any) -> None:
    assert ev.matrix([[1, 2, 3], [4, 5, 6]]) == 641
    corner = array.array("d", [5, 0, 0, 0])
    ev.corner(corner)
    assert list(corner) == [5, 0, 0, 5]
    with pytest.raises(ValueError, match="m: expected 4 elements, got 3"):
        ev.corner(array.array("d", [1, 2, 3]))


def test_flags_default_and_come_back(ev: Any) -> None:
    assert ev.rights_of() == ev.Rights.READ | ev.Rights.WRITE
    assert ev.rights_of(ev.Rights.RUN, ev.Mode.FAST) == ev.Rights.NONE
    with pytest.raises(ValueError, match="9 is not a valid Mode"):
        ev.rights_of(mode=9)
    with pytest.raises(OverflowError):
        ev.rights_of(1 << 16)


def test_error_records_say_why(ev: Any) -> None:
    assert ev.tell(0) is ev.Status.OK
    with pytest.raises(ev.Refused, match="the library said why"):
        ev.tell(5)


def test_deprecated_functions_warn_once(ev: Any) -> None:
    with pytest.warns(DeprecationWarning, match="old_add is deprecated: use add"):
        assert ev.old_add(1, 2) == 3
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert ev.old_add(1, 2) == 3


def test_bit_fields_are_where_c_has_them(ev: Any) -> None:
    bits = ev.Bits(low=5, middle=9, sign=-3, rest=2, far=(1 << 32) + 4, flag=True)
    assert (bits.low, bits.middle, bits.sign, bits.rest, bits.far, bits.flag) == (
        5,
        9,
        -3,
        2,
        (1 << 32) + 4,
        True,
    )
    assert ev.bits_of(bits) == 5 + 90 + 13000 + 100000 + 1000000 + 20000000
    with pytest.raises(OverflowError, match="low: 8 is outside 0..7"):
        bits.low = 8
    with pytest.raises(OverflowError):
        bits.sign = 16


def test_opaque_pointers(ev: Any) -> None:
    hidden = ev.Hidden(4096)
    assert ev.pass_(hidden) == hidden and ev.pass_(None) is None
    with pytest.raises(TypeError, match="ptr: expected Hidden, got int"):
        ev.pass_(4096)


def test_errno_becomes_oserror(ev: Any) -> None:
    with pytest.raises(FileNotFoundError, match="ev_open_file"):
        ev.open_file("/nowhere")


def test_names_that_python_needs_get_an_underscore(ev: Any) -> None:
    assert ev.class_(def_=1, class_=2, type=3) == 321


def test_views_of_strided_buffers(ev: Any) -> None:
    numpy = pytest.importorskip("numpy")
    grid = numpy.arange(12.0).reshape(3, 4)
    view = ev.View(grid[:, 1])
    assert (view.data, view.length, view.stride) == (grid[:, 1].ctypes.data, 3, 4)
    ev.views(b"12345", view)
    assert view.length == 5
    with pytest.raises(TypeError, match="writable"):
        ev.views(b"", memoryview(array.array("d", [1.0])).toreadonly())
    with pytest.raises(TypeError, match="one-dimensional"):
        ev.View(grid)
    with pytest.raises(ValueError, match="stride"):
        ev.View(grid[0, ::-1])


def test_records_with_counted_pointers_take_buffers(ev: Any) -> None:
    room = bytearray(8)
    chunk = ev.Chunk(data=b"abc", out=memoryview(room).cast("H"))
    assert (chunk.count, chunk.room) == (3, 4)
    assert bytes(chunk.data) == b"abc" and chunk.data.readonly
    chunk.out[0] = 513
    assert room[:2] == b"\1\2"
    chunk.data = b""
    assert chunk.count == 0


def test_nested_records_convert_every_field(ev: Any) -> None:
    record = ev.Nested(
        grid=[[1, 2, 3, 4], [5, 6, 7, 8]],
        mode=ev.Mode.EXACT,
        rights=ev.Rights.RUN,
        shape=ev.ShapeLabel("lab"),
        maybe=5,
        outcome=ev.ResultPointModeErr(ev.Mode.EXACT),
        name="née",
        text="c",
        raw=b"\0\1",
        views=[1.5, 2.5],
    )
    record.points[1] = ev.Point(3, 4)
    record.matrix = [[1, 2, 3], [4, 5, 6]]
    gc.collect()
    assert record.grid.tolist() == [[1, 2, 3, 4], [5, 6, 7, 8]]
    assert record.points[1].x == 3 and record.points[0].y == 0
    assert record.matrix[1, 2] == 6
    assert (record.mode, record.rights, record.shape) == (ev.Mode.EXACT, ev.Rights.RUN, ev.ShapeLabel("lab"))
    assert record.maybe == 5 and record.outcome == ev.ResultPointModeErr(ev.Mode.EXACT)
    assert (record.name, record.text, record.raw, record.views) == ("née", "c", b"\0\1", [1.5, 2.5])
    inner = ev.Nested(name="inner")
    record.next = inner
    del inner
    gc.collect()
    assert record.next.name == "inner" and record.owner is None and record.hook is None
    record.hook = lambda index, value, ctx=None: True
    assert record.hook(1, 2.0, None) is True
    assert "name='née'" in repr(record)
    copy = ev.Nested(name="née")
    assert copy == ev.Nested(name="née") and copy != record
    with pytest.raises(ValueError):
        record.grid[0, 0] = 256


def test_packed_aligned_and_claimed_records_have_their_offsets(ev: Any) -> None:
    import ctypes

    assert ctypes.sizeof(ev.Packed) == 13 and ctypes.sizeof(ev.HalfPacked) == 14
    assert ctypes.sizeof(ev.Claimed) == 48 and ev.Claimed._second_.offset == 16
    assert ctypes.sizeof(ev.Aligned) == 32 and ev.Growing().size == ctypes.sizeof(ev.Growing)


def test_handles_close_once(ev: Any) -> None:
    alive = ev._library.dll.ev_alive
    before = alive()
    with ev.Box(4) as box:
        assert alive() == before + 1
        box.put(1.5)
        box.level = 9
        assert (box.level, box.size) == (9, 1)
        assert box.take() == (ev.Status.OK, 1.5)
        twin = box.clone()
        assert alive() == before + 2
        box.put(2.5)
        twin.put(3.5)
        box.merge(twin)
        assert alive() == before + 1
        with pytest.raises(ValueError, match="Box is closed"):
            twin.put(1)
    box.close()
    assert alive() == before
    with pytest.raises(ValueError, match="Box is closed"):
        box.put(1)
    with pytest.raises(MemoryError, match="ev_box_new returned NULL"):
        ev.Box(17)
    with pytest.raises(OverflowError):
        ev.Box(-1)
    gc.collect()
    assert alive() == before


def test_forgotten_handles_are_released(ev: Any) -> None:
    alive = ev._library.dll.ev_alive
    before = alive()
    box = ev.Box()
    gone = weakref.ref(box)
    del box
    gc.collect()
    assert gone() is None and alive() == before


def test_retained_callbacks_live_as_long_as_the_handle(ev: Any) -> None:
    seen: list[tuple[int, str]] = []
    box = ev.Box()
    box.on_change(lambda level, text: seen.append((level, text)))
    gc.collect()
    box.put(1)
    assert seen == [(ev.Mode.EXACT, "put")]

    def fails(level: int, text: str) -> None:
        raise KeyError(text)

    box.on_change(fails)
    with pytest.raises(KeyError, match="put"):
        box.put(2)
    box.on_change(None)
    box.put(3)
    assert box.each(lambda index, value: index < 2) == 2
    with pytest.raises(RuntimeError, match="stop"):
        box.each(raising)
    box.close()


def raising(index: int, value: float) -> bool:
    raise RuntimeError("stop")


def test_hidden_and_private_names_stay_out_of_all(ev: Any) -> None:
    assert not [name for name in ev.__all__ if name.startswith("_")]
    assert all(hasattr(ev, name) for name in ev.__all__)
    assert ev.__all__ == sorted(ev.__all__)
