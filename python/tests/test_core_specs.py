"""Parameters that are described one by one: texts, arrays, rooms, results through pointers, handles."""

from __future__ import annotations

import array
from typing import Any

import pytest
from core_natives import F64, I32, POINT, U8, U64, _core, function, point

VALUES = {"kind": "array", "slot": 0, "second": 1, "cell": F64, "name": "values"}


class Refused(Exception):
    pass


def refuse(status: int, raised: Any) -> Exception:
    return Refused(status, raised)


def test_arrays_give_their_length() -> None:
    values: Any
    total = function("total", "d(&!d,Q)", spec={"parameters": [VALUES]})
    for values in (array.array("d", [1, 2.5]), [1, 2.5], (1, 2.5), memoryview(array.array("d", [1, 2.5]))):
        assert total(values) == 3.5
    assert total([]) == 0
    for values, said in (
        (array.array("f", [1]), r"expected items of double \(8 bytes\), got a buffer of format 'f'"),
        ([1, "x"], "item 1 is no double: 'x'"),
        (5, "expected a buffer or a sequence, got int"),
        ("abc", "expected a buffer or a sequence, got str"),
        (None, "got NoneType"),
        (b"12345678", "format 'B'"),
    ):
        with pytest.raises(TypeError, match=rf"total\(\) argument 1 \(values\): .*{said}"):
            total(values)


def test_a_list_that_shrinks_while_it_is_read_does_no_harm() -> None:
    values: list[Any] = [1.0] * 100

    class Evil:
        def __float__(self) -> float:
            values.clear()
            return 1.0

    values[0] = Evil()
    assert function("total", "d(&!d,Q)", spec={"parameters": [VALUES]})(values) == 1.0


def test_writable_arrays_are_written_in_place() -> None:
    twice = function("twice", "v(&d,Q)", spec={"parameters": [{**VALUES, "writable": True}]})
    values = array.array("d", [1, 2])
    twice(values)
    assert list(values) == [2, 4]
    refused: Any
    for refused in ([1.0, 2.0], memoryview(values).toreadonly()):
        with pytest.raises(TypeError, match="writable buffer|can be written"):
            twice(refused)
    del refused
    values.append(1)  # nothing is exported any more


def test_arrays_that_share_a_length_must_be_equally_long() -> None:
    spec = {
        "parameters": [{**VALUES, "slot": 0, "second": 2}, {**VALUES, "slot": 1, "second": 2, "name": "more"}]
    }
    dot = function("dot", "d(&!d,&!d,Q)", spec=spec)
    assert dot([1, 2], [3, 4]) == 11
    with pytest.raises(ValueError, match=r"argument 2 \(more\): 3 items, but the array before it has 2"):
        dot([1, 2], [3, 4, 5])


def test_minimum_optional_and_text_of_arrays() -> None:
    cells = {"kind": "array", "slot": 0, "second": 1, "cell": U8, "name": "data"}
    least = function("checksum", "Q(&!B,Q)", spec={"parameters": [{**cells, "minimum": 2}]})
    with pytest.raises(ValueError, match="at least 2 items, got 1"):
        least(b"a")
    either = function(
        "checksum", "Q(&!B,Q)", spec={"parameters": [{**cells, "optional": True, "text": True}]}
    )
    assert either(None) == 0
    assert either("h\xe9") == either("h\xe9".encode()) == either(bytearray("h\xe9".encode()))
    assert either("a\0b") == either(b"a\0b")


def test_text_is_bytes_or_str_without_nul() -> None:
    spec = {"parameters": [{"kind": "text", "slot": 0, "name": "text"}], "result": {"kind": "text"}}
    same = function("same_text", "z(z)", spec=spec)
    assert same("h\xe9y") == "h\xe9y" and same(b"hey") == "hey"
    with pytest.raises(ValueError, match=r"argument 1 \(text\): text with a NUL character"):
        same("a\0b")
    refused: Any
    for refused in (None, 1.5, []):
        with pytest.raises(TypeError, match="expected bytes or str"):
            same(refused)
    plain = function("same_text", "z(z)")
    assert plain(b"a\0b") == same(b"a\0b").encode() == b"a"
    assert plain(None) is None and plain("x") == b"x"
    with pytest.raises(UnicodeEncodeError):
        plain("\ud800")


def test_rooms_become_bytes() -> None:
    spec = {
        "parameters": [{"kind": "room", "slot": 0, "second": 1, "written": -1, "name": "cap", "default": 4}],
        "result": {"kind": "none"},
    }
    fill = function("fill", "Q(&B,Q)", spec=spec)
    assert (fill(), fill(10)) == (b"zz", b"zzzzz")
    with pytest.raises((TypeError, OverflowError)):
        fill(-1)
    with pytest.raises(TypeError, match="capacity"):
        fill("x")
    spec = {
        "parameters": [
            {"kind": "room", "slot": 0, "second": 1, "written": 2},
            {"kind": "out", "slot": 2, "cell": U64},
        ],
        "result": {"kind": "status"},
    }
    assert function("fill_status", "i(&B,Q,&Q)", spec=spec)(6) == b"zzz"


def test_results_through_pointers() -> None:
    number = {"kind": "number", "slot": 0}
    out = {"kind": "out", "slot": 1, "cell": F64}
    root = function(
        "root", "i(d,&d)", spec={"parameters": [number, out], "result": {"kind": "status"}, "fail": refuse}
    )
    assert root(3) == 9
    with pytest.raises(Refused) as caught:
        root(-1.0)
    assert caught.value.args == (7, None)
    two = [
        number,
        {"kind": "out", "slot": 1, "cell": I32},
        {"kind": "out", "slot": 2, "cell": I32, "hook": hex},
    ]
    parts = function("parts", "i(i,&i,&i)", spec={"parameters": two, "result": {"kind": "number"}})
    assert parts(0x1234) == (0, 0x34, "0x12")
    grow = function("grow", "v(&i)", spec={"parameters": [{"kind": "inout", "slot": 0, "cell": I32}]})
    assert grow(41) == 42
    with pytest.raises(OverflowError):
        grow(2**40)


def test_structs_through_pointers() -> None:
    spec = {
        "parameters": [{"kind": "number", "slot": 0}, {"kind": "out", "slot": 1, "cell": point()}],
        "result": {"kind": "status"},
        "fail": refuse,
    }
    corner = function("corner", f"i(d,&{POINT})", spec=spec)
    assert corner(2) == point()(2, -2)
    with pytest.raises(Refused):
        corner(-1)
    target = {"kind": "target", "slot": 0, "type": point(), "name": "p"}
    move = function("move_by", f"v(&{POINT},d)", spec={"parameters": [target, {"kind": "number", "slot": 1}]})
    here = point()(1, 2)
    move(here, 5)
    assert here == point()(6, 2)
    for refused in (None, 0, b"x" * 16):
        with pytest.raises(TypeError, match=r"argument 1 \(p\): expected .*Point, got"):
            move(refused, 1)


def test_the_raised_record_goes_to_fail() -> None:
    spec = {
        "parameters": [
            {"kind": "number", "slot": 0},
            {"kind": "out", "slot": 1, "cell": point(), "raised": True},
        ],
        "result": {"kind": "status"},
        "fail": refuse,
    }
    explain = function("explain", f"i(i,&{POINT})", spec=spec)
    assert explain(0) is None
    with pytest.raises(Refused) as caught:
        explain(5)
    assert caught.value.args == (5, point()(5, 0))


def test_a_status_that_is_seen_may_go_on() -> None:
    spec = {
        "parameters": [{"kind": "number", "slot": 0}, {"kind": "out", "slot": 1, "cell": point()}],
        "result": {"kind": "status", "hook": lambda status: f"status {status}"},
        "fail": lambda status, raised: None,
    }
    assert function("explain", f"i(i,&{POINT})", spec=spec)(3) == ("status 3", point()(3, 0))
    spec["fail"] = lambda status, raised: "no exception"
    with pytest.raises(TypeError, match="no exception"):
        function("explain", f"i(i,&{POINT})", spec=spec)(3)


class Thing(_core.Handle):
    pass


class Other(_core.Handle):
    pass


def test_handles_are_checked() -> None:
    make = function("make_thing", "p()", spec={"result": {"kind": "handle", "type": Thing}})
    handle = {"kind": "handle", "slot": 0, "type": Thing, "name": "thing"}
    use = function("use_thing", "i(p)", spec={"parameters": [handle]})
    free = function("free_thing", "v(p)", spec={"parameters": [{**handle, "consume": True}]})
    thing = make()
    assert type(thing) is Thing and thing.pointer and thing.address == thing.pointer
    assert use(thing) == 1

    class Special(Thing):
        pass

    assert use(Special(thing.pointer)) == 1
    free(thing)
    assert thing.pointer == 0
    for call in (use, free):
        with pytest.raises(ValueError, match="this .*Thing was freed"):
            call(thing)
    for refused in (None, 5, Other(8), "x"):
        with pytest.raises(TypeError, match=r"use_thing\(\) argument 1 \(thing\): expected .*Thing, got"):
            use(refused)
    maybe = function("use_thing", "i(p)", spec={"parameters": [{**handle, "optional": True}]})
    assert maybe(None) == -1
    nothing = function("no_thing", "p()", spec={"result": {"kind": "handle", "type": Thing}})
    assert nothing() is None


def test_a_handle_keeps_its_owner() -> None:
    class Owner:
        pass

    owner = Owner()
    thing = Thing(8, owner)
    assert thing.owner is owner
    thing.pointer = 0
    with pytest.raises(ValueError, match="freed"):
        function("use_thing", "i(p)")(thing)
