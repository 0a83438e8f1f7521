"""What every CPython must do alike: run by test_core_versions.py, with a folder and a library of natives.

It also counts what is left behind, which is easier in a process of its own.
"""

from __future__ import annotations

import array
import asyncio
import ctypes
import gc
import sys
from typing import Any, Callable

sys.path.insert(0, sys.argv[1])
import abut

abut.__path__.append(sys.argv[2])
from abut import _core  # noqa: E402

_core.attach(sys.argv[3])
NATIVES = ctypes.CDLL(sys.argv[4])
F64, POINTER, ARRAY, I32 = 11, 16, 18, 6


def function(name: str, signature: str, **options: Any) -> Any:
    address = ctypes.cast(getattr(NATIVES, name), ctypes.c_void_p).value or 0
    return _core.function(_core.Plan(signature), address, name, **options)


def ignore(call: Callable[..., Any], *arguments: Any) -> None:
    try:
        call(*arguments)
    except Exception:
        return
    raise AssertionError(f"{call}{arguments} did not raise")


POINT = _core.struct_type("Point", "", 16, 8, [("x", 0, F64, None), ("y", 8, F64, None)], module="smoke")
NODE = _core.struct_type(
    "Node", "", 40, 8, [("next", 0, POINTER, None), ("name", 8, POINTER, "text"), ("v", 16, ARRAY, (3, I32))]
)
VISITOR = _core.Plan("i(i,p)")
ADD = function("add", "q(q,q)")
MIDDLE = function("middle", "{point|d x,d y}({point},{point})", types=(POINT,))
TOTAL = function(
    "total",
    "d(&!d,Q)",
    spec={"parameters": [{"kind": "array", "slot": 0, "second": 1, "cell": F64, "name": "v"}]},
)
ROOT = function(
    "root",
    "i(d,&d)",
    spec={
        "parameters": [
            {"kind": "number", "slot": 0, "name": "x", "default": 3.0},
            {"kind": "out", "slot": 1, "cell": F64},
        ],
        "result": {"kind": "status"},
        "keywords": True,
        "fail": lambda status, raised: LookupError(status),
    },
)
APPLY = function("apply", "i(*i(i,p),i,p)", callbacks={0: VISITOR})
SAME = function("same_text", "z(z)")


def numbers() -> None:
    for value in (0, 1, -1, 2**30, -(2**30), 2**60, -(2**60), 2**63 - 1, -(2**63)):
        assert ADD(value, 0) == value
    assert function("fma3", "d(d,d,d)")(2.0, 3.0, 1) == 7
    for wrong in ((1,), (1, 2.0), (2**63, 0), (1, "x"), (None, 1)):
        ignore(ADD, *wrong)


def memory() -> None:
    assert TOTAL([1, 2.5]) == TOTAL(array.array("d", [1, 2.5])) == 3.5
    ignore(TOTAL, [1, "x"])
    ignore(TOTAL, array.array("i", [1]))
    assert (SAME("h\xe9"), SAME(b"x"), SAME(None)) == ("h\xe9".encode(), b"x", None)
    ignore(SAME, "a\0")
    assert ROOT() == 9 and ROOT(x=2.0) == 4
    ignore(ROOT, -1.0)


def structs() -> None:
    assert MIDDLE(POINT(0, 0), POINT(x=2, y=4)) == POINT(1, 2)
    data = bytearray(16)
    view = POINT.from_buffer(data)
    view.x = 1.5
    assert POINT.from_buffer_copy(data).x == 1.5 and view.copy() == view
    first = NODE(name=b"abc", v=(1, 2))
    first.next = NODE(next=first)
    assert first.name == b"abc" and first.v == [1, 2, 0] and first.v[0:2] == [1, 2]
    ignore(POINT, 1, 2, 3)
    ignore(setattr, first, "v", [1, 2, 3, 4])


def classes() -> None:
    made = _core.struct_type("Made", "", 8, 8, [("p", 0, POINTER, None)])

    class Derived(made):  # type: ignore[misc, valid-type]
        pass

    one = Derived(p=5)
    one.itself = one
    assert one.p == 5

    class Plain(POINT):  # type: ignore[misc, valid-type]
        pass

    other = Plain(1, 2)
    other.itself = other
    assert MIDDLE(other, other) == POINT(1, 2)


def callbacks() -> None:
    assert APPLY(lambda value, data: value, 10, None) == 45
    ignore(APPLY, lambda value, data: 1 // 0, 3, None)
    ignore(APPLY, lambda value, data: "x", 3, None)

    class Keeper:
        pass

    keeper: Any = Keeper()
    keeper.callback = _core.Callback(VISITOR, lambda value, data, keeper=keeper: value)
    assert APPLY(keeper.callback, 3, None) == 3


def functions() -> None:
    made = function("add", "q(q,q)", names=("a", "b"))
    assert made(1, 2) == 3
    made.__self__.close()
    ignore(made, 1, 2)
    ignore(_core.Plan, "q(")
    ignore(lambda: function("add", "q(q,q)", spec={"parameters": [{"kind": "number", "slot": 7}]}))


async def awaited(value: Any) -> Any:
    return await _core.Ready(value)


def awaitables() -> None:
    for value in (1, (1, 2)):
        coroutine = awaited(value)
        try:
            coroutine.send(None)
        except StopIteration as stop:
            assert stop.value == value


def left_behind(work: Callable[[], None], rounds: int) -> int:
    for _ in range(200):
        work()
    gc.collect()
    before = sys.getallocatedblocks()
    for _ in range(rounds):
        work()
    gc.collect()
    return sys.getallocatedblocks() - before


for work in (numbers, memory, structs, classes, callbacks, functions, awaitables):
    blocks = left_behind(work, 1000)
    assert blocks < 400, f"{work.__name__} leaves {blocks} blocks in 1000 rounds"
assert asyncio.run(awaited("x")) == "x"
print("fine", sys.version.split()[0])
