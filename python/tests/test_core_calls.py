"""Calls through the accelerator: numbers, arity, names, the lock, errno, and what is said of mistakes."""

from __future__ import annotations

import inspect
import threading
import time
import weakref
from typing import Any

import pytest
from core_natives import F64, _core, address, function

from abut._errors import ClosedError

RANGES = {
    "i8": (-(2**7), 2**7 - 1),
    "u8": (0, 2**8 - 1),
    "i16": (-(2**15), 2**15 - 1),
    "u16": (0, 2**16 - 1),
    "i32": (-(2**31), 2**31 - 1),
    "u32": (0, 2**32 - 1),
    "i64": (-(2**63), 2**63 - 1),
    "u64": (0, 2**64 - 1),
}
CODES = dict(zip(RANGES, "bBhHiIqQ"))


@pytest.mark.parametrize("kind", RANGES)
def test_integers_are_exact_up_to_their_limits_and_refused_beyond(kind: str) -> None:
    low, high = RANGES[kind]
    same = function(f"same_{kind}", f"{CODES[kind]}({CODES[kind]})")
    inside = {low, low + 1, -1, 0, 1, 2**29, 2**30, -(2**30), 2**59, 2**60, -(2**60), 2**62, high - 1, high}
    for value in sorted(value for value in inside if low <= value <= high):
        assert same(value) == value
    for value in (low - 1, high + 1, 2**70, -(2**70)):
        with pytest.raises(
            OverflowError, match=rf"same_{kind}\(\) argument 1: -?\d+ does not fit in u?int\d+_t"
        ):
            same(value)
    assert same(True) == 1


@pytest.mark.parametrize("kind", RANGES)
def test_what_is_no_integer_is_refused(kind: str) -> None:
    same = function(f"same_{kind}", f"{CODES[kind]}({CODES[kind]})")
    for value in (1.0, "1", None, b"1", [1]):
        with pytest.raises(TypeError, match=r"argument 1: expected an int, got "):
            same(value)

    class Number:
        def __index__(self) -> int:
            return 7

    assert same(Number()) == 7


def test_an_exception_of_index_comes_through() -> None:
    class Broken:
        def __index__(self) -> int:
            raise LookupError("broken")

    with pytest.raises(LookupError, match="broken"):
        function("same_i32", "i(i)")(Broken())


def test_floating_point_takes_floats_and_ints() -> None:
    same = function("same_f64", "d(d)")
    assert [same(value) for value in (0.1, 3, True, -0.0)] == [0.1, 3.0, 1.0, 0.0]
    assert function("same_f32", "f(f)")(0.5) == 0.5
    assert function("same_long_double", "g(g)")(0.1) == 0.1
    assert function("same_complex", "D(D)")(1 + 2j) == 1 + 2j
    for value in ("1", None, b"1"):
        with pytest.raises(TypeError, match="expected a float"):
            same(value)
    with pytest.raises(OverflowError):
        same(10**400)


def test_bool_goes_by_truth() -> None:
    same = function("same_bool", "?(?)")
    assert [same(value) for value in (True, False, 2, 0, "x", "", None)] == [
        True,
        False,
        True,
        False,
        True,
        False,
        False,
    ]
    assert same(1) is True


def test_arguments_of_all_kinds_reach_their_places() -> None:
    mix = function("mix8", "d(q,d,i,f,B,h,d,Q)")
    assert mix(1, 2.0, 3, 4.5, 5, 6, 7.0, 8) == 36.5
    assert mix(-(2**40), 0, -1, 0, 255, -300, 0.25, 2**53) == -(2**40) - 1 + 255 - 300 + 0.25 + 2**53
    many = function("many", "d(" + ",".join(["d,q"] * 10) + ")")
    assert many(*range(1, 21)) == sum(i * i for i in range(1, 21))


def test_the_number_of_arguments_is_checked() -> None:
    add = function("add", "q(q,q)")
    for arguments in ((), (1,), (1, 2, 3)):
        with pytest.raises(TypeError, match=rf"add\(\) takes 2 arguments \({len(arguments)} given\)"):
            add(*arguments)
    with pytest.raises(TypeError, match=r"takes no keyword arguments"):
        add(1, b=2)


def test_a_function_is_an_exact_builtin_with_a_rich_self() -> None:
    add = function(
        "add", "q(q,q)", names=("a", "b"), prototype="int64_t add(int64_t a, int64_t b)", module="lib"
    )
    assert type(add) is type(len)
    assert (add.__name__, add.__module__) == ("add", "lib")
    assert str(inspect.signature(add)) == "(a, b, /)"
    assert add.__doc__ == "int64_t add(int64_t a, int64_t b)"
    rich = getattr(add, "__self__")
    assert (rich.name, rich.tier, rich.gil, rich.closed) == ("add", "core", "hold", False)
    assert rich.address == address("add")
    assert rich.prototype == "int64_t add(int64_t a, int64_t b)"
    assert rich.path in ("emitted", "stub", "trampoline", "libffi")
    assert rich.builtin(1, 2) == 3
    assert weakref.ref(rich)() is rich


def test_messages_have_the_name_of_the_parameter() -> None:
    add = function("add", "q(q,q)", names=("a", "b"))
    with pytest.raises(TypeError, match=r"add\(\) argument 2 \(b\): expected an int, got float"):
        add(1, 2.0)


def test_a_closed_function_raises() -> None:
    for options in ({}, {"spec": {"parameters": PAIR, "keywords": True}}):
        add = function("add", "q(q,q)", **options)
        assert add(1, 2) == 3
        add.__self__.close()
        with pytest.raises(ClosedError, match=r"add\(\): its library was closed"):
            add(1, 2)
        assert add.__self__.closed


PAIR: list[Any] = [
    {"kind": "number", "slot": 0, "name": "a"},
    {"kind": "number", "slot": 1, "name": "b", "default": 40},
]


def test_keywords_and_defaults() -> None:
    add = function("add", "q(q,q)", spec={"parameters": PAIR, "keywords": True})
    assert [add(2), add(1, 2), add(a=1), add(b=1, a=2), add(1, b=5)] == [42, 3, 41, 3, 6]
    assert str(inspect.signature(add)) == "(a, b=40)"
    for arguments, named, said in (
        ((), {}, "takes 1 to 2 arguments"),
        ((1, 2, 3), {}, "takes 1 to 2"),
        ((1,), {"c": 1}, "no parameter 'c'"),
        ((1,), {"a": 1}, "'a' twice"),
        ((), {"b": 1}, "needs parameter 'a'"),
    ):
        with pytest.raises(TypeError, match=said):
            add(*arguments, **named)


def test_defaults_work_without_keywords() -> None:
    add = function("add", "q(q,q)", spec={"parameters": PAIR})
    assert (add(2), add(2, 3)) == (42, 5)


def test_ranges_and_hooks() -> None:
    spec = {
        "parameters": [{"kind": "number", "slot": 0, "low": 1, "high": 9, "hook": lambda value: len(value)}],
        "result": {"kind": "number", "hook": str},
    }
    same = function("same_i32", "i(i)", spec=spec)
    assert same("four") == "4"
    with pytest.raises(OverflowError, match="0 is below 1"):
        same("")
    with pytest.raises(OverflowError, match="10 is above 9"):
        same("0123456789")


def test_errno_is_kept_apart_for_each_thread() -> None:
    set_errno = function("set_errno_to", "i(i)", errno=True)
    assert set_errno(5) == -1
    assert _core.errno() == 5
    seen = []

    def elsewhere() -> None:
        set_errno(7)
        seen.append(_core.errno())

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert (seen, _core.errno()) == ([7], 5)
    _core.set_errno(0)
    assert _core.errno() == 0


def test_a_call_that_releases_the_lock_lets_others_run() -> None:
    def ticks(gil: int) -> int:
        nap = function("nap", "v(I)", gil=gil)
        count, stop = 0, threading.Event()

        def tick() -> None:
            nonlocal count
            while not stop.is_set():
                count += 1
                time.sleep(0.001)

        thread = threading.Thread(target=tick)
        thread.start()
        before = count
        nap(100)
        during = count - before
        stop.set()
        thread.join()
        return during

    assert ticks(1) > 5 > ticks(0)


def test_wrong_ways_of_making_a_function() -> None:
    plan = _core.Plan("q(q,q)")
    wrong: list[tuple[type[Exception], dict[str, Any]]] = [
        (ValueError, {"spec": {"parameters": [{"kind": "nonsense", "slot": 0}]}}),
        (ValueError, {"spec": {"parameters": [{"kind": "number", "slot": 2}]}}),
        (ValueError, {"spec": {"parameters": [{"kind": "number"}]}}),
        (ValueError, {"spec": {"parameters": [{"kind": "text", "slot": 0}]}}),
        (ValueError, {"spec": {"parameters": [{"kind": "constant", "slot": 0}]}}),
        (ValueError, {"spec": {"parameters": [], "result": {"kind": "text"}}}),
        (ValueError, {"spec": {"parameters": [{"kind": "number", "slot": 0}], "keywords": True}}),
        (TypeError, {"spec": {"parameters": [1]}}),
        (TypeError, {"spec": []}),
        (TypeError, {"callbacks": []}),
        (ValueError, {"gil": 3}),
    ]
    for error, options in wrong:
        with pytest.raises(error):
            _core.function(plan, address("add"), "add", **options)
    with pytest.raises(ValueError, match="has no address"):
        _core.function(plan, 0, "add")
    with pytest.raises(ValueError):
        _core.Plan("q(q")


def test_constants_are_passed_and_not_seen() -> None:
    spec = {"parameters": [{"kind": "number", "slot": 0}, {"kind": "constant", "slot": 1, "value": 100}]}
    add = function("add", "q(q,q)", spec=spec)
    assert add(1) == 101
    with pytest.raises(TypeError, match="takes 1 argument"):
        add(1, 2)


def test_info_tells_what_was_found() -> None:
    info = _core.info()
    assert info["attached"] and info["fast_int"] and info["fast_float"] and info["fast_bytes"]
    assert isinstance(info["jit"], bool)


def test_a_plan_shows_its_slots() -> None:
    plan = _core.Plan("d(z,q)")
    assert (plan.count, plan.variadic) == (2, False)
    assert [slot[0] for slot in plan.slots] == [16, 8, F64]
