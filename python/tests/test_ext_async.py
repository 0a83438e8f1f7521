"""Operations of extensions: awaited, cancelled, finished by threads, from many loops."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ext_modules import loaded, made, tier

import abut
import abut.ext


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made("faulty", tmp_path_factory.mktemp("faulty"))


@pytest.fixture(scope="module")
def polling(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("flat")
    return made("flat", folder)


@pytest.fixture(params=["core", "ctypes"])
def faulty(request: pytest.FixtureRequest, library: Path) -> Iterator[Any]:
    with tier(request.param), loaded("faulty", library) as extension:
        yield extension


@pytest.fixture(params=["core", "ctypes"])
def flat(request: pytest.FixtureRequest, polling: Path) -> Iterator[Any]:
    with tier(request.param), loaded("flat", polling) as extension:
        yield extension


def test_operations_are_awaited(faulty: Any) -> None:
    async def use() -> None:
        assert await faulty.now(5) == 5
        assert await faulty.later(5, 6) == 6
        assert await asyncio.gather(*(faulty.later(n % 7, n) for n in range(40))) == list(range(40))
        assert bytes(await faulty.long(200_000)) == b"Z" * 200_000

    asyncio.run(use())
    assert faulty.host.stats.pending == faulty.host.stats.waiting == 0


def test_tasks_and_groups_take_them(faulty: Any) -> None:
    async def use() -> None:
        tasks = [asyncio.create_task(call) for call in (faulty.now(1), faulty.later(2, 2), faulty.long(5))]
        found = await asyncio.gather(*tasks)
        assert found[:2] == [1, 2]
        assert await asyncio.wait_for(faulty.later(1, 3), 5) == 3
        assert [await one for one in asyncio.as_completed([faulty.later(1, 4)])] == [4]

    asyncio.run(use())


def test_blocking_twins_give_the_same(faulty: Any) -> None:
    assert faulty.now_sync(5) == 5
    assert faulty.later_sync(5, 6) == 6
    assert bytes(faulty.long_sync(200_000)) == b"Z" * 200_000


def test_failures_carry_the_words_of_the_extension(faulty: Any) -> None:
    async def use() -> None:
        with pytest.raises(PermissionError, match="not yours"):
            await faulty.broken(3, "not yours")
        with pytest.raises(abut.ext.ExtensionError, match="it broke") as caught:
            await faulty.broken(0, "it broke")
        assert caught.value.code == 2**64 - 1
        with pytest.raises((abut.ext.ExtensionError, ValueError), match="3 bytes"):
            await faulty.odd()

    asyncio.run(use())
    with pytest.raises(abut.ext.StaleError, match="long gone"):
        faulty.broken_sync(4, "long gone")


def test_cancelling_disposes_of_the_operation(faulty: Any) -> None:
    async def use() -> None:
        task = asyncio.ensure_future(faulty.queued(1))
        await asyncio.sleep(0.01)
        assert faulty.host.stats.pending == 1
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert faulty.host.stats.pending == 0
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(faulty.queued(2), 0.01)
        assert faulty.host.stats.pending == 0 and faulty.host.stats.disposed == 2

    before = faulty.counts()
    asyncio.run(use())
    assert faulty.finish() == 2
    eventually(lambda: faulty.counts().stale == before.stale + 2)
    assert faulty.counts().cancelled == before.cancelled + 2


def test_an_operation_that_never_completes_times_out(faulty: Any) -> None:
    start = time.monotonic()
    with abut.ext.timeout(0.1), pytest.raises(TimeoutError, match="not ready"):
        faulty.queued_sync(1)
    assert 0.09 < time.monotonic() - start < 2
    assert faulty.host.stats.pending == 0
    faulty.finish()


def test_ctrl_c_ends_a_blocking_wait(faulty: Any) -> None:
    threading.Timer(0.2, os.kill, (os.getpid(), signal.SIGINT)).start()
    with pytest.raises(KeyboardInterrupt):
        faulty.queued_sync(1)
    assert faulty.host.stats.pending == 0
    faulty.finish()


def test_completing_twice_is_refused_the_second_time(faulty: Any) -> None:
    before = faulty.counts()
    assert asyncio.run(awaited(faulty.twice, 1)) == 2
    eventually(lambda: faulty.counts().stale == before.stale + 1)
    assert faulty.counts().fine == before.fine + 1


@pytest.mark.filterwarnings("ignore:coroutine:RuntimeWarning")
def test_forgotten_awaitables_leave_nothing(faulty: Any) -> None:
    async def use() -> None:
        faulty.now(1)
        faulty.later(1, 2)
        await asyncio.sleep(0.05)
        gc.collect()

    asyncio.run(use())
    assert faulty.host.stats.pending == 0


def test_a_hundred_thousand_operations(faulty: Any) -> None:
    async def use() -> int:
        waiting = [asyncio.ensure_future(faulty.queued(n)) for n in range(100_000)]
        await asyncio.sleep(0)
        while faulty.host.stats.pending < 100_000:
            await asyncio.sleep(0.01)
        assert faulty.finish() == 100_000
        return sum(await asyncio.gather(*waiting))

    assert asyncio.run(use()) == sum(range(100_000))
    assert faulty.host.stats.pending == faulty.host.stats.waiting == 0


def test_limits_of_the_host_are_errors(library: Path) -> None:
    with loaded("faulty", library, pending_max=10) as faulty:

        async def use() -> None:
            waiting = [asyncio.ensure_future(faulty.queued(n)) for n in range(10)]
            await asyncio.sleep(0)
            with pytest.raises(abut.LimitError):
                await faulty.queued(11)
            faulty.finish()
            assert await asyncio.gather(*waiting) == list(range(10))

        asyncio.run(use())


def test_loops_in_threads_share_a_host(faulty: Any) -> None:
    async def use(first: int) -> list[int]:
        found = []
        for step in range(20):
            found += await asyncio.gather(*(faulty.later(n % 3, first + step + n) for n in range(8)))
        return found

    results: dict[int, list[int]] = {}
    threads = [
        threading.Thread(target=lambda n=n: results.update({n: asyncio.run(use(n * 1000))})) for n in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive()
    for n in range(4):
        assert results[n] == [n * 1000 + step + m for step in range(20) for m in range(8)]
    assert faulty.host.stats.pending == faulty.host.stats.waiting == 0


def test_loops_one_after_the_other(faulty: Any) -> None:
    for n in range(5):
        assert asyncio.run(awaited(faulty.later, 1, n)) == n
    paused = asyncio.new_event_loop()
    try:
        with pytest.raises(asyncio.TimeoutError):
            paused.run_until_complete(asyncio.wait_for(awaited(faulty.queued, 1), 0.01))
        left = paused.run_until_complete(started(faulty.queued, 2))
        assert asyncio.run(awaited(faulty.later, 1, 9)) == 9  # while the first loop does not run
        faulty.finish()
        assert paused.run_until_complete(left) == 2
    finally:
        paused.close()


def test_closing_the_host_fails_what_is_awaited(library: Path) -> None:
    host = abut.ext.Host()
    from ext_modules import descriptor

    faulty = host.load(library, schema=descriptor("faulty"))

    async def use() -> None:
        waiting = asyncio.ensure_future(faulty.queued(1))
        await asyncio.sleep(0.01)
        host.close()
        with pytest.raises(abut.ClosedError):
            await asyncio.wait_for(waiting, 5)

    asyncio.run(use())


def test_extensions_that_only_poll_are_asked(flat: Any) -> None:
    async def use() -> None:
        with await flat.open_("good") as file:
            assert flat.stat(file).name == "née"
        found = await asyncio.gather(*(flat.tick(after) for after in (5, 0, 30, 2)))
        assert all(100 <= one < 116 for one in found)
        with pytest.raises(flat.ProblemException):
            await flat.open_("missing")
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(flat.tick(100_000_000), 0.02)

    for _ in range(10):  # an operation that were not disposed of would keep one of 16 places
        asyncio.run(use())
    with pytest.raises(abut.ext.ExtensionError):
        asyncio.run(awaited(flat.open_, "fails"))
    assert flat.tick_sync(3) >= 100
    assert flat.host.stats.pending == 0


async def awaited(function: Any, *arguments: Any) -> Any:
    return await function(*arguments)


async def started(function: Any, *arguments: Any) -> Any:
    made = asyncio.ensure_future(function(*arguments))
    await asyncio.sleep(0.01)
    return made


def eventually(holds: Any) -> None:
    end = time.monotonic() + 10
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.005)
