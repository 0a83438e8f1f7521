"""Callbacks: arguments, results, exceptions, threads."""

from __future__ import annotations

import gc
import operator
import sys
import threading
import weakref
from typing import Any

import pytest
from core_natives import F64, POINT, _core, address, function, natives, point

from abut._errors import ClosedError

VISITOR = "i(i,p)"


def plan() -> Any:
    return _core.Plan(VISITOR)


def apply(**options: Any) -> Any:
    return function("apply", f"i(*{VISITOR},i,p)", callbacks={0: plan()}, **options)


def test_callables_become_c_functions_for_a_call() -> None:
    assert apply()(lambda value, data: value, 10, None) == 45
    assert apply()(max, 10, None) == 45 == apply()(operator.or_, 10, None)
    seen: list[int] = []
    apply()(lambda value, data: int(bool(seen.append(data))), 2, 0x1234)  # type: ignore[func-returns-value]
    assert seen == [0x1234, 0x1234]


def test_callbacks_live_as_long_as_they_are_kept() -> None:
    callback = _core.Callback(plan(), lambda value, data: 2 * value)
    function("keep_visitor", "v(p)")(callback)
    kept = function("call_kept", "i(i)")
    assert kept(21) == 42
    assert apply()(callback, 3, None) == apply()(callback.address, 3, None) == 6
    with callback as same:
        assert same is callback and not callback.closed
    assert callback.closed
    for use in (
        lambda: callback.address,
        lambda: apply()(callback, 1, None),
        lambda: _core.address(callback),
    ):
        with pytest.raises(ClosedError, match="callback was closed"):
            use()


def test_natives_are_passed_on_as_they_are() -> None:
    native = function("native_visitor", "p()")()
    assert apply()(native, 3, None) == 33
    passed = _core.function(plan(), native, "add_ten")
    assert passed(1, None) == 11
    assert apply()(passed, 3, None) == 33
    spec = {"result": {"kind": "callable", "plan": plan()}}
    lifted = function("native_visitor", "p()", spec=spec)()
    assert lifted(5, None) == 15


def test_exceptions_come_out_of_the_call_that_led_to_them() -> None:
    calls = []

    def fails(value: int, data: int) -> int:
        calls.append(value)
        if value == 3:
            raise LookupError("at three")
        return value

    with pytest.raises(LookupError, match="at three"):
        apply()(fails, 10, None)
    assert calls == [0, 1, 2, 3]
    for wrong, error in (("text", TypeError), (2**40, OverflowError), (None, TypeError)):
        with pytest.raises(error, match="result of a callback"):
            apply()(lambda value, data, wrong=wrong: wrong, 3, None)


def test_inner_exceptions_belong_to_inner_calls() -> None:
    def fails(value: int, data: int) -> int:
        raise KeyError(value)

    def outer(value: int, data: int) -> int:
        with pytest.raises(KeyError):
            apply()(fails, 1, None)
        return 1

    assert apply()(outer, 4, None) == 4


def test_exceptions_that_nobody_waits_for_are_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    reported: list[Any] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda report: reported.append(report.exc_type))
    callback = _core.Callback(plan(), lambda value, data: 1 // 0)
    function("keep_visitor", "v(p)")(callback)
    assert function("call_kept", "i(i)")(1) == 0
    assert reported == [ZeroDivisionError]


def test_foreign_threads_may_call() -> None:
    threads: set[int] = set()

    def visit(value: int, data: int) -> int:
        threads.add(threading.get_ident())
        return value

    elsewhere = function("apply_elsewhere", f"i(*{VISITOR})", callbacks={0: plan()}, gil=1)
    before = threading.active_count()
    for _ in range(5):
        assert elsewhere(visit) == 4950
    assert threading.get_ident() not in threads
    assert threading.active_count() <= before + 1


def test_a_released_call_comes_back_for_its_callbacks() -> None:
    assert apply(gil=1)(lambda value, data: value, 100, None) == 4950
    with pytest.raises(IndexError):
        apply(gil=1)(lambda value, data: [][1], 3, None)


def test_callbacks_of_ctypes_calls_find_the_lock_released() -> None:
    callback = _core.Callback(plan(), lambda value, data: value)
    import ctypes

    released = natives().apply
    released.argtypes = [ctypes.c_void_p, ctypes.c_int32, ctypes.c_void_p]
    assert released(callback.address, 10, None) == 45


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_structs_and_arrays_as_arguments() -> None:
    double = _core.Callback(
        _core.Plan(f"{POINT}({{point}})"), lambda p: point()(2 * p.x, 2 * p.y), types=(point(),)
    )
    use = function("apply_point", f"{POINT}(p,{{point}})", types=(point(),))
    assert use(double, point()(1, 2)) == point()(2, 4)
    wrong = _core.Callback(_core.Plan(f"{POINT}({{point}})"), lambda p: 5, types=(point(),))
    assert use(wrong, point()(1, 2)) == point()(0, 0)
    spec: Any = {
        "parameters": [{"kind": "array", "slot": 0, "second": 1, "cell": F64}],
        "result": {"kind": "number"},
    }
    total = _core.Callback(_core.Plan("d(&!d,Q)"), sum, spec=spec)
    assert function("apply_array", "d(p)")(total) == 7


def test_pointers_to_numbers_can_be_read() -> None:
    import ctypes

    compare = _core.Callback(_core.Plan("i(&!i,&!i)"), lambda a, b: (a[0] > b[0]) - (a[0] < b[0]))
    values = (ctypes.c_int * 5)(5, 1, 4, 2, 3)
    qsort = _core.function(
        _core.Plan("v(p,Q,Q,p)"), ctypes.cast(ctypes.CDLL(None).qsort, ctypes.c_void_p).value or 0, "qsort"
    )
    qsort(values, 5, 4, compare)
    assert list(values) == [1, 2, 3, 4, 5]


def test_a_callback_may_close_itself() -> None:
    callback: Any = None

    def visit(value: int, data: int) -> int:
        callback.close()
        return value

    callback = _core.Callback(plan(), visit)
    assert apply()(callback, 1, None) == 0
    assert callback.closed


def test_cycles_are_collected() -> None:
    class Keeper:
        callback: Any

        def visit(self, value: int, data: int) -> int:
            return value

    keeper = Keeper()
    keeper.callback = _core.Callback(plan(), keeper.visit)
    watch = weakref.ref(keeper)
    del keeper
    gc.collect()
    assert watch() is None


def test_what_is_no_callable_is_refused() -> None:
    with pytest.raises(TypeError, match="needs a callable"):
        _core.Callback(plan(), 5)  # type: ignore[arg-type]
    for refused in ("text", 1.5):
        with pytest.raises(TypeError, match="expected a callable"):
            apply()(refused, 1, None)
    assert address("apply")
