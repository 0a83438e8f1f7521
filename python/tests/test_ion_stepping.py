"""Breakpoints, single steps, events and timelines."""

from __future__ import annotations

import json
import xml.etree.ElementTree as tree
from pathlib import Path
from typing import Any

import pytest
from abut.ion import VM, Atom, Event, EventKind, FunctionRef, OptionError, RunEnd, Stop, Undefined
from ion_functions import counting, crashing, echoing, looping, main, ping_pong

pytestmark = pytest.mark.usefixtures("library")


def test_a_process_stops_before_an_instruction() -> None:
    made = main("main").load_const("a", 20).add("b", "a", "a").return_reg("b")
    vm = VM(made, traced=True)
    process = vm.spawn("main")
    with vm.stepper() as stepper:
        stepper.break_at("main", 1)
        assert [str(one) for one in stepper.breakpoints] == ["Main:main, instruction 1"]
        stop = stepper.run()
        assert stop is not None and stop.process == process
        assert (stop.function, stop.instruction) == ("Main:main", 1)
        assert stop.registers == (20, Undefined) and stop.text.startswith("ADD r1, r0, r0")
        assert stepper.stopped == (stop,) and vm.processes()[0].state.name == "HELD"
        stop = stepper.step()
        assert stop is not None and stop.registers == (20, 40) and stop.text.startswith("RETURN r1")
        assert stepper.step() is None and stepper.outcome is not None
        assert stepper.outcome.end is RunEnd.ENDED and process.result() == 40


def test_every_step_of_a_loop() -> None:
    vm = VM(looping(), traced=True)
    process = vm.spawn("loop", 3)
    with vm.stepper() as stepper:
        places, stop = list[int](), stepper.step()
        while stop is not None:
            places.append(stop.instruction)
            stop = stepper.step()
    assert places == [0, 1, *[2, 3, 4] * 3, 5] and process.result() == 3


def test_breakpoints_with_a_condition() -> None:
    vm = VM(looping(), traced=True)
    process = vm.spawn("loop", 100)
    with vm.stepper() as stepper:
        stepper.break_at("loop", 3, when=lambda stop: stop.registers[1] == 42)
        stop = stepper.run()
        assert stop is not None and stop.registers[1] == 42
        stepper.clear("loop", 3)
        assert stepper.run() is None and process.result() == 100
        stepper.break_at("loop", 0)
        stepper.clear()
        assert stepper.breakpoints == ()


def test_one_stands_still_and_others_go_on() -> None:
    vm = VM([looping(), counting()], traced=True)
    with vm.door() as door:
        one = vm.spawn("loop", 10)
        with vm.stepper() as stepper:
            stepper.break_at("loop", 3)
            assert stepper.run() is not None
            vm.spawn("count", door, 5)
            assert vm.run().end is RunEnd.HELD and len(door) == 5 and one.is_alive
        assert vm.run(one).value == 10


def test_what_a_condition_raises_comes_out() -> None:
    vm = VM(looping(), traced=True)
    vm.spawn("loop", 10)
    with vm.stepper() as stepper:
        stepper.break_at("loop", 2, when=lambda stop: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            stepper.run()


def test_only_machines_that_are_traced_can_be_stepped_through() -> None:
    with pytest.raises(OptionError, match="traced=True"):
        VM(looping()).stepper()


def test_traced_machines_give_the_same() -> None:
    assert VM(ping_pong(), traced=True).call("main", 20) == VM(ping_pong()).call("main", 20) == 20
    assert str(Stop.__doc__).startswith("A process")


# -- events


def test_events_tell_what_happens() -> None:
    vm, found = VM([echoing(), crashing()]), list[Event]()
    with vm.door() as door:
        with vm.events(found.append):
            process = vm.spawn("echo", door)
            process.send("hi")
            assert door.receive() == "hi"
            vm.spawn("crash")
            vm.run()
        count = len(found)
        process.send("unheard")
        vm.run()
    assert len(found) == count
    by_kind = {kind: [one for one in found if one.kind is kind] for kind in EventKind}
    spawned = [one.value for one in by_kind[EventKind.SPAWN]]
    assert spawned == [FunctionRef("Main:echo"), FunctionRef("Main:crash")]
    (sent,) = by_kind[EventKind.SEND]
    assert (sent.process, sent.other, sent.value) == (process.id, door.id, "hi")
    assert [one.value for one in by_kind[EventKind.RECEIVE]] == ["hi"]
    assert [one.value for one in by_kind[EventKind.END]] == [Atom("oops")]
    times = [one.time for one in found]
    assert times == sorted(times) and by_kind[EventKind.BEGIN] and by_kind[EventKind.WAIT]


def test_what_an_ear_raises_comes_out() -> None:
    vm = VM(looping())

    def failing(event: Event) -> None:
        raise RuntimeError("enough")

    with vm.events(failing), pytest.raises(RuntimeError, match="enough"):
        vm.call("loop", 5)
    assert vm.call("loop", 5) == 5


def test_several_listen_at_once() -> None:
    vm, one, other = VM(looping()), list[Event](), list[Event]()
    with vm.events(one.append):
        with vm.events(other.append):
            vm.call("loop", 3)
        count = len(other)
        vm.call("loop", 3)
    vm.call("loop", 3)
    assert len(one) == 2 * count == 2 * len(other)


# -- timelines


def recorded(rounds: int = 3) -> Any:
    vm = VM([*ping_pong(), crashing()])
    with vm.timeline() as timeline:
        vm.spawn("main", rounds)
        vm.spawn("crash")
        vm.run()
    return timeline


def test_messages_of_a_timeline() -> None:
    found = [(one.sender, one.receiver, one.value) for one in recorded(2).messages()]
    assert [(one[0], one[1]) for one in found] == [(1, 3), (3, 1), (1, 3), (3, 1)]
    assert [one[2] for one in found[1::2]] == [1, 2]
    assert recorded().functions() == {1: "Main:main", 2: "Main:crash", 3: "Main:pong"}


def test_a_picture_is_the_same_every_time_and_well_formed(tmp_path: Path) -> None:
    one, other = recorded().svg(), recorded().svg()
    assert one == other
    root = tree.fromstring(one)
    lines = [each for each in root.iter() if each.get("class") == "life"]
    assert len(lines) == 3 and len([each for each in root.iter() if each.get("class") == "head"]) == 6
    assert "oops" in one and one.count('class="good"') == 1
    recorded().save(tmp_path / "a.svg")
    assert (tmp_path / "a.svg").read_text() == one


def test_chromes_format(tmp_path: Path) -> None:
    recorded().save(tmp_path / "a.json")
    found = json.loads((tmp_path / "a.json").read_text())["traceEvents"]
    names = {one["tid"]: one["args"]["name"] for one in found if one["name"] == "thread_name"}
    assert names == {1: "1 Main:main", 2: "2 Main:crash", 3: "3 Main:pong"}
    slices = [one for one in found if one["ph"] == "X"]
    assert slices and all(one["dur"] >= 0 and one["ts"] >= 0 for one in slices)
    starts, ends = ([one for one in found if one["ph"] == phase] for phase in "sf")
    assert len(starts) == len(ends) == 6 and {one["id"] for one in starts} == {one["id"] for one in ends}


def test_messages_from_the_host_and_such_that_nobody_took() -> None:
    vm = VM([echoing()])
    with vm.door() as door, vm.timeline() as timeline:
        vm.spawn("echo", door).send({"a": [1, Atom("x"), None]})
        vm.run()
    given, told = timeline.messages()
    assert (given.sender, given.sent) == (0, -1) and (told.receiver, told.received) == (door.id, -1)
    picture = timeline.svg("A title & more")
    assert "the host" in picture and "A title &amp; more" in picture
