"""Machines in event loops: tasks that wait for processes and doors."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from abut.ion import VM, Deadlock, DoorClosed, ProcessCrashed, RunEnd, TimedOut
from ion_functions import asking, counting, crashing, echoing, fibonacci, giving, looping, spinning, waiting

pytestmark = pytest.mark.usefixtures("library")


def run(body: Callable[[], Awaitable[Any]]) -> Any:
    async def limited() -> Any:
        return await asyncio.wait_for(body(), 60)

    return asyncio.run(limited())


def test_a_task_waits_for_a_process() -> None:
    vm = VM([fibonacci(), crashing()])

    async def body() -> None:
        assert await vm.call_async("fib", 10) == 55
        process = vm.spawn("fib", 12)
        outcome = await vm.run_async(process)
        assert outcome.end is RunEnd.ENDED and outcome.value == 144 and outcome.process == process
        assert (await vm.run_async()).end is RunEnd.DONE
        with pytest.raises(ProcessCrashed, match="oops"):
            await vm.call_async("crash")

    run(body)


def test_many_tasks_wait_at_once_and_the_loop_goes_on() -> None:
    vm = VM([fibonacci(), looping(), spinning()])

    async def body() -> None:
        endless = asyncio.create_task(vm.call_async("spin", timeout=30))
        found = await asyncio.gather(
            *(vm.call_async("fib", n) for n in range(15)), *(vm.call_async("loop", 20_000) for _ in range(5))
        )
        assert found == [0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, *[20_000] * 5]
        assert not endless.done()
        endless.cancel()

    run(body)


def test_a_conversation_through_a_door() -> None:
    vm = VM(echoing())

    async def body() -> None:
        with vm.door() as door:
            process = vm.spawn("echo", door)
            for n in range(100):
                process.send(n)
                assert await door.receive() == n
            with pytest.raises(TimedOut):
                await door.receive(timeout=0.05)
            process.send("last")
            assert await door.receive() == "last"

    run(body)


def test_messages_are_iterated_over() -> None:
    vm = VM(counting())

    async def body() -> None:
        with vm.door() as door:
            vm.spawn("count", door, 20)
            assert [one async for one in door] == list(range(20))
            with pytest.raises(Deadlock, match="nobody is left"):
                await door.receive()
        with pytest.raises(DoorClosed):
            await door.receive()

    run(body)


def test_several_tasks_at_one_door_and_at_several() -> None:
    vm = VM([counting(), echoing()])

    async def body() -> None:
        with vm.door() as one, vm.door() as other:
            echo = vm.spawn("echo", other)
            tasks = [asyncio.create_task(one.receive()) for _ in range(5)]
            late = asyncio.create_task(other.receive())
            await asyncio.sleep(0.02)
            vm.spawn("count", one, 5)
            assert sorted(await asyncio.gather(*tasks)) == [0, 1, 2, 3, 4]
            echo.send("x")
            assert await late == "x"
        with vm.door(keeps_running=True) as keeping:
            echo.kill()
            first = asyncio.create_task(keeping.receive())
            await asyncio.sleep(0.02)
            vm.spawn("count", keeping, 1)  # nobody was there to send anything
            assert await first == 0

    run(body)


def test_another_task_sends_what_one_waits_for() -> None:
    vm = VM([echoing(), waiting()])

    async def body() -> None:
        with vm.door() as door:
            process = vm.spawn("echo", door)

            async def later() -> None:
                await asyncio.sleep(0.05)
                process.send("at last")

            found, _ = await asyncio.gather(door.receive(), later())
            assert found == "at last"

    run(body)


def test_a_task_that_is_cancelled_loses_nothing() -> None:
    vm = VM([echoing(), spinning()])

    async def body() -> None:
        with vm.door() as door:
            process = vm.spawn("echo", door)
            task = asyncio.create_task(door.receive())
            await asyncio.sleep(0.02)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            process.send("still there")
            assert await door.receive() == "still there"
            call = asyncio.create_task(vm.call_async("spin"))
            await asyncio.sleep(0.02)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
        vm.run(fuel=1000)
        assert [one.function for one in vm.processes()] == ["Main:echo"]

    run(body)


def test_deadlocks_are_told_in_tasks_too() -> None:
    vm = VM(waiting())

    async def body() -> None:
        with pytest.raises(Deadlock, match="Main:wait, instruction 0"):
            await vm.call_async("wait")
        vm.spawn("wait")
        assert (await vm.run_async()).end is RunEnd.DEADLOCK

    run(body)


def test_time_is_over() -> None:
    vm = VM([spinning(), giving()])

    async def body() -> None:
        with pytest.raises(TimedOut):
            await vm.call_async("spin", timeout=0.05)
        assert (await vm.run_async(timeout=0.05)).end in (RunEnd.DEADLINE, RunEnd.DONE)
        assert await vm.call_async("give", 1) == 1

    run(body)


def test_coroutines_run_in_the_loop_of_who_waits() -> None:
    threads, here, all_are_here = set[int](), list[float](), asyncio.Event()

    async def host(n: float) -> float:
        threads.add(threading.get_ident())
        here.append(n)
        if len(here) == 20:
            all_are_here.set()
        await all_are_here.wait()
        return n * 2

    vm = VM(asking("Host", "n"), {"Host": host})

    async def body() -> None:
        found = await asyncio.gather(*(vm.call_async("main", n) for n in range(20)))
        assert found == [n * 2 for n in range(20)]

    run(body)
    assert threads == {threading.get_ident()}


def test_an_interrupt_ends_the_wait() -> None:
    vm = VM(spinning())

    async def body() -> None:
        vm.spawn("spin")
        task = asyncio.create_task(vm.run_async())
        await asyncio.sleep(0.05)
        vm.interrupt()
        assert (await task).end is RunEnd.INTERRUPTED

    run(body)


def test_what_an_output_raises_comes_to_who_waits() -> None:
    def failing(text: str) -> None:
        raise RuntimeError("the pipe is broken")

    vm = VM(asking("Print", "text"), output=failing)

    async def body() -> None:
        with pytest.raises(RuntimeError, match="pipe"):
            await vm.call_async("main", "hello")

    run(body)


def test_a_machine_that_is_closed_tells_who_waits() -> None:
    vm = VM(echoing())

    async def body() -> None:
        door = vm.door()
        vm.spawn("echo", door)
        task = asyncio.create_task(door.receive())
        await asyncio.sleep(0.05)
        vm.close()
        with pytest.raises((ValueError, Deadlock)):
            await task

    run(body)


def test_loops_of_two_threads() -> None:
    vm, found = VM(fibonacci()), list[Any]()

    def other() -> None:
        found.append(run(lambda: vm.call_async("fib", 11)))

    threads = [threading.Thread(target=other) for _ in range(2)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert found == [89, 89]
