"""Operations against a host that does what it is told: run by test_core_versions.py, in its own process."""

from __future__ import annotations

import asyncio
import ctypes
import gc
import sys
import weakref
from typing import Any

sys.path.insert(0, sys.argv[1])
from abut import _core  # noqa: E402

_core.attach(sys.argv[2])
HOST = ctypes.CDLL(sys.argv[2])
HOST.fake_begin.restype = ctypes.c_uint64
HOST.fake_finish.argtypes = [ctypes.c_uint64, ctypes.c_char_p, ctypes.c_size_t]
HOST.fake_fail.argtypes = [ctypes.c_uint64]
I64, U8 = 8, 3


class Failure(Exception):
    pass


class Told(asyncio.Future):  # type: ignore[type-arg]
    op: int = 0


def finish(op: int, data: bytes) -> None:
    HOST.fake_finish(op, data, len(data))


def number(value: int) -> bytes:
    return value.to_bytes(8, "little", signed=True)


def operations() -> Any:
    return _core.Operations(0x1000, Failure)


async def finished_at_once() -> None:
    ops, loop = operations(), asyncio.get_running_loop()
    op = HOST.fake_begin(1)
    finish(op, number(-5))
    assert await ops.begin(op, I64, loop.create_future) == -5
    op = HOST.fake_begin(1)
    HOST.fake_fail(op)
    try:
        await ops.begin(op, I64, loop.create_future)
    except Failure as failure:
        assert failure.args == (9, 42, "it failed")
    else:
        raise AssertionError("no failure")
    assert ops.pending == 0 and ops.drain() == 0


async def finished_later() -> None:
    ops, loop = operations(), asyncio.get_running_loop()
    started = [HOST.fake_begin(slot) for slot in range(1000)]
    futures = [ops.begin(op, I64, loop.create_future) for op in started]
    assert ops.pending == 1000 and ops.drain() == 0
    for value, op in enumerate(started):
        finish(op, number(value))
    assert ops.drain() == 1000 and ops.pending == 0
    assert await asyncio.gather(*futures) == list(range(1000))


async def responses() -> None:
    ops, loop = operations(), asyncio.get_running_loop()
    for response, data, expected in (
        (bytes, b"abc", b"abc"),
        (len, b"x" * 8000, 8000),
        (-1, b"whatever", None),
        (U8, b"\xff", 255),
    ):
        op = HOST.fake_begin(7)
        future = ops.begin(op, response, loop.create_future)
        finish(op, data)
        assert ops.drain() == 1
        assert await future == expected
    for response, error in ((I64, ValueError), (lambda data: 1 // 0, ZeroDivisionError)):
        op = HOST.fake_begin(7)
        future = ops.begin(op, response, loop.create_future)
        finish(op, b"abc")
        assert ops.drain() == 1
        assert type(future.exception()) is error


async def cancelled_and_forgotten() -> None:
    ops, loop = operations(), asyncio.get_running_loop()
    op = HOST.fake_begin(3)
    future = ops.begin(op, I64, lambda: Told(loop=loop))
    assert future.op == op
    future.cancel()
    finish(op, number(1))
    assert ops.drain() == 1 and ops.pending == 0
    op = HOST.fake_begin(3)
    future = ops.begin(op, I64, loop.create_future)
    before = HOST.fake_disposed()
    ops.forget(op)
    assert HOST.fake_disposed() == before + 1 and ops.pending == 0
    finish(op, number(1))
    assert ops.drain() == 0 and not future.done()


async def swept() -> None:
    ops, loop = operations(), asyncio.get_running_loop()
    started = [HOST.fake_begin(slot) for slot in range(5)]
    futures = [ops.begin(op, I64, loop.create_future) for op in started]
    finish(started[2], number(2))
    assert ops.sweep() == 1 and ops.pending == 4 and await futures[2] == 2
    assert ops.drain() == 0
    before = HOST.fake_disposed()
    ops.close(Failure("closed"))
    assert HOST.fake_disposed() == before + 4 and ops.pending == 0
    for future in (futures[0], futures[4]):
        assert isinstance(future.exception(), Failure)
    futures[1].exception(), futures[3].exception()
    for call in (ops.drain, ops.sweep, lambda: ops.begin(started[0], I64, loop.create_future)):
        try:
            call()
        except ValueError as error:
            assert "closed" in str(error)
        else:
            raise AssertionError("no error")


async def wrong_makers() -> None:
    ops = operations()
    op = HOST.fake_begin(9)
    before = HOST.fake_disposed()
    try:
        ops.begin(op, I64, lambda: 1 // 0)
    except ZeroDivisionError:
        pass
    assert HOST.fake_disposed() == before + 1 and ops.pending == 0


def cycles() -> None:
    ops = operations()
    holder = Failure("holder")
    holder.ops = ops  # type: ignore[attr-defined]
    ops.begin(HOST.fake_begin(11), lambda data, holder=holder: holder, Failure)
    watch = weakref.ref(holder)
    del ops, holder
    gc.collect()
    assert watch() is None


for work in (finished_at_once, finished_later, responses, cancelled_and_forgotten, swept, wrong_makers):
    asyncio.run(work())
    asyncio.run(work())
cycles()
gc.collect()
blocks = sys.getallocatedblocks()
for _ in range(20):
    asyncio.run(finished_later())
    asyncio.run(responses())
gc.collect()
assert sys.getallocatedblocks() - blocks < 500
print("fine")
