"""Machines of Ion: processes, values, what they come to, and how one looks in."""

from __future__ import annotations

import doctest
import gc
import importlib
import io
import math
import os
import pickle
import signal
import threading
import time
import weakref
from pathlib import Path
from typing import Any

import pytest
from abut import ion
from abut._errors import ClosedError
from abut.ion import (
    VM,
    Atom,
    BusyError,
    Deadlock,
    Descriptor,
    FunctionNotFound,
    FunctionRef,
    IonValueError,
    Object,
    OptionError,
    ProcessCrashed,
    ProcessNotFound,
    Program,
    RunEnd,
    TimedOut,
    Undefined,
    Value,
)
from ion_functions import (
    adding,
    counting,
    crashing,
    echoing,
    fibonacci,
    giving,
    looping,
    main,
    ping_pong,
    spinning,
    waiting,
)

pytestmark = pytest.mark.usefixtures("library")
VALUES: list[Any] = [
    0.0, -0.0, 1.5, math.inf, -math.inf, 1e300, True, False, "", "text", "\0", "äöü🎈", Atom("atom"),
    Atom(""), None, Undefined, 1 + 2j, complex(math.inf, -0.0), (), (1.0,), (1.0, ("a", Atom("a"))), [],
    [1.0, [2.0, []]], {}, {"a": 1.0}, {"": {"b": [None]}}, FunctionRef("Main:give"),
]  # fmt: skip


# -- calls and values


def test_a_call_runs_a_process_to_its_end() -> None:
    vm = VM([adding(), fibonacci()])
    assert vm.call("add", 2, 3) == 5 and vm.call("Main:add", "a", "b") == "ab"
    assert vm.call("fib", 15) == 610
    found = vm.statistics()
    assert (found.spawned, found.ended, found.alive) == (3, 3, 0) and found.reductions > 600


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_values_come_back_as_they_went(value: Any) -> None:
    found = VM(giving()).call("give", value)
    assert type(found) is type(value) or isinstance(value, dict) and type(found) is Object
    assert repr(found) == repr(value)


def test_values_in_messages_and_at_doors() -> None:
    vm = VM([echoing(), giving()])
    with vm.door() as door:
        process = vm.spawn("echo", door)
        for value in VALUES:
            process.send(value)
        assert repr([door.receive() for _ in VALUES]) == repr(VALUES)
        process.send(process)
        process.send([door])
        assert door.receive() == process and door.receive()[0] is door


def test_numbers_of_any_kind_are_numbers() -> None:
    numpy = pytest.importorskip("numpy")
    vm = VM(giving())
    assert vm.call("give", 2**53) == 2.0**53 and vm.call("give", numpy.float32(0.5)) == 0.5
    assert vm.call("give", numpy.arange(3)) == [0, 1, 2] and vm.call("give", numpy.bool_(True)) is True
    assert math.isnan(vm.call("give", math.nan))
    for wrong in (2**53 + 1, b"bytes", {1: 2}, object()):
        with pytest.raises((TypeError, ValueError)):
            vm.call("give", wrong)


def magic(key: str, handler: Any, use: Any) -> Any:
    """What `use` makes of an object `o` that has the function `handler`, an object `q`, 5 and "k"."""
    made = main("main").load_const("f", Value.function_ref(handler.name))
    made.load_const("n", 5).load_const("k", "k")
    made.object_init("o", [("v", ("val", 1)), (key, ("reg", "f"))]).object_init("q", [("v", ("val", 2))])
    use(made)
    return VM([made.return_reg("r"), handler]).call("main")


def test_magic_methods_get_the_object_first_and_operators_their_operands_in_order() -> None:
    given = [main("two", "a", "b").tuple_init("r", ["a", "b"]).return_reg("r")]
    given += [main("three", "a", "b", "c").tuple_init("r", ["a", "b", "c"]).return_reg("r")]
    found = magic("__getattr__", given[0], lambda m: m.get_prop("r", "o", "k"))
    assert found[0]["v"] == 1 and found[1] == "k"
    assert magic("__call__", given[1], lambda m: m.call("r", "o", ["n", "n"]))[1:] == (5, 5)
    for name in ("add", "sub", "mul", "div", "mod"):
        for left, right in (("o", "n"), ("n", "o"), ("o", "q"), ("q", "o")):
            found = magic(f"__{name}__", given[0], lambda m: getattr(m, name)("r", left, right))
            values = {"o": 1, "q": 2, "n": 5}
            assert [one["v"] if isinstance(one, dict) else one for one in found] == [
                values[left], values[right]
            ]  # fmt: skip
    keep = main("keep", "self", "key", "value").load_const("v", "v").tuple_init("t", ["key", "value"])
    keep.define_prop("self", "v", "t")
    found = magic("__setattr__", keep, lambda m: m.set_prop("o", "k", "n").move("r", "o"))
    assert found["v"] == ("k", 5)


def test_lt_answers_all_four_comparisons() -> None:
    less = main("less", "a", "b").load_const("v", "v").get_prop("x", "a", "v").get_prop("y", "b", "v")
    less.less_than("r", "x", "y").return_reg("r")
    for name, answers in (
        ("less_than", [True, False, False]), ("greater_than", [False, True, False]),
        ("less_equal", [True, False, True]), ("greater_equal", [False, True, True]),
    ):  # fmt: skip
        for pair, answer in zip((("o", "q"), ("q", "o"), ("o", "o")), answers):
            assert magic("__lt__", less, lambda m: getattr(m, name)("r", *pair)) is answer


def test_a_remainder_has_the_sign_of_the_first_operand_and_what_is_gone_is_not_deleted() -> None:
    vm = VM(main("mod", "a", "b").mod("r", "a", "b").return_reg("r"))
    assert [vm.call("mod", *pair) for pair in ((5, -3), (-5, 3), (-5, -3))] == [2, -2, -2]
    made = main("main").load_const("k", "k").load_const("fixed", "fixed")
    made.object_init("o", [("k", ("val", 1)), ("fixed", ("val", 1, {"configurable": False}))])
    made.delete_prop("a", "o", "k").delete_prop("b", "o", "k").delete_prop("c", "o", "fixed")
    assert VM(made.tuple_init("r", ["a", "b", "c"]).return_reg("r")).call("main") == (True, False, False)


def test_what_is_in_itself_or_too_deep_is_refused() -> None:
    vm, endless = VM(giving()), list[Any]()
    endless.append(endless)
    with pytest.raises(IonValueError, match="deeper than 256"):
        vm.call("give", endless)
    deep: Any = None
    for _ in range(250):
        deep = [deep]
    assert vm.call("give", deep) == deep


def test_what_is_in_itself_inside_cannot_come_out() -> None:

    with pytest.raises(IonValueError, match="a value is in itself, or too deep"):
        VM(main("main").array_init("a", []).push("a", "a").return_reg("a")).call("main")
    made = main("main", "to").array_init("a", []).push("a", "a").send("to", "a").send("to", "to")
    vm = VM(made)
    with vm.door() as door:
        vm.spawn("main", door)
        with pytest.raises(IonValueError, match="in itself"):
            door.receive()
        assert door.receive() is door  # the next one
        vm.spawn("main", door)
        with pytest.raises(IonValueError, match="in itself") as caught:
            list(door)
        assert isinstance(caught.value, ValueError) and list(door) == [door]


def test_objects_have_descriptors() -> None:
    vm = VM(giving())
    given = Object({"id": 1.0, "name": "a", "open": True}, {"id": {"writable": False}, "name": 1})
    found = vm.call("give", given)
    assert found == {"id": 1, "name": "a", "open": True} and list(found) == ["id", "name", "open"]
    assert found.descriptor("id") == Descriptor.ENUMERABLE | Descriptor.CONFIGURABLE
    assert found.descriptor("name") == Descriptor.WRITABLE and found.descriptor("open") == Descriptor.ALL
    assert pickle.loads(pickle.dumps(found)).descriptors == found.descriptors
    again = vm.call("give", Value.object({"x": 1}, writable={"x": False}))
    assert again.descriptor("x") == Descriptor.ENUMERABLE | Descriptor.CONFIGURABLE
    with pytest.raises(KeyError):
        found.descriptor("nothing")


def test_functions_are_values() -> None:
    made = main("main", "f", "a").call("r", "f", ["a", "a"]).return_reg("r")
    vm = VM([made, adding()])
    for function in (FunctionRef("Main:add"), vm.program["add"], Value.function_ref("Main:add")):
        assert vm.call("main", function, 4) == 8
    with pytest.raises(FunctionNotFound):
        vm.call("main", FunctionRef("Main:nothing"), 4)


# -- processes


def test_processes_send_each_other_messages() -> None:
    vm = VM(ping_pong())
    assert vm.call("main", 100) == 100
    vm.run()  # the other one has a few instructions left
    assert vm.statistics().messages >= 200 and vm.statistics().alive == 0


@pytest.mark.parametrize("schedulers", [1, 2, 4])
@pytest.mark.parametrize("slice", [1, 3, 1000, "auto"])
def test_any_slice_and_any_number_of_schedulers(schedulers: int, slice: Any) -> None:
    vm = VM([counting(), looping()], schedulers=schedulers, slice=slice)
    with vm.door() as door:
        processes = [vm.spawn("count", door, 50) for _ in range(10)]
        others = [vm.spawn("loop", 100) for _ in range(10)]
        assert vm.run().end is RunEnd.DONE
        assert sorted(door) == sorted(list(range(50)) * 10)
    assert [one.result() for one in processes] == [50] * 10 and [one.result() for one in others] == [100] * 10


def test_one_scheduler_does_the_same_every_time() -> None:
    def told() -> list[Any]:
        vm = VM(counting())
        with vm.door() as door:
            for n in range(5):
                vm.spawn("count", door, n * 3)
            return list(door)

    assert told() == told()


def test_messages_arrive_in_the_order_in_which_they_were_sent() -> None:
    made = main("main").array_init("all", []).load_const("n", 0).load_const("one", 1).load_const("max", 5)
    made.label("again").receive("m").push("all", "m").add("n", "n", "one").less_than("c", "n", "max")
    vm = VM(made.jump_if_true("c", "again").return_reg("all"))
    process = vm.spawn("main")
    for n in range(5):
        process.send(n)
    assert process.result() == [0, 1, 2, 3, 4]


def test_a_process_that_ended_is_known_by_its_number() -> None:
    vm = VM([giving(), waiting(), crashing()])
    one, other = vm.spawn("give", 7), vm.spawn("wait")
    assert one != other and one == vm.process(one.id) and len({one, vm.process(one.id), other}) == 2
    assert one.is_alive and one.ending is None
    vm.run(one)
    assert not one.is_alive and one.ending == (7, "normal") and one.ending.is_normal and one.result() == 7
    with pytest.raises(ProcessNotFound):
        one.send("late")
    with pytest.raises(ProcessNotFound):
        vm.process(999).ending
    other.kill(Atom("enough"))
    vm.run()
    assert other.ending is not None and other.ending.reason == "enough" and not other.ending.is_normal
    with pytest.raises(ProcessCrashed, match="process 2 ended.*enough"):
        other.result()


def test_what_waits_can_be_sent_to_from_outside() -> None:
    vm = VM(waiting())
    process = vm.spawn("wait")
    outcome = vm.run()
    assert outcome.end is RunEnd.DEADLOCK and outcome.left == 1 and outcome.value is None
    process.send({"a": 1})
    assert vm.run(process).value == {"a": 1} and process.result() == {"a": 1}


# -- crashes


def test_a_crash_says_where_and_why() -> None:
    vm = VM([crashing(Atom("oops")), giving()])
    with pytest.raises(ProcessCrashed) as caught:
        vm.call("crash")
    error = caught.value
    assert (error.reason, error.function, error.instruction) == ("oops", "Main:crash", 1)
    assert str(error) == "process 1 ended in Main:crash, instruction 1: oops" and error.process.id == 1
    assert vm.call("give", 1) == 1  # the others are none the worse
    assert [str(one) for one in vm.crashes] == ["process 1 ended in Main:crash, instruction 1: oops"]
    assert vm.crashes[0].place == ("Main:crash", 1)


def test_what_cannot_be_called_crashes_the_process_alone() -> None:
    made = main("main").load_const("x", 5).call("r", "x", []).return_reg("r")
    vm = VM([made, giving()])
    with pytest.raises(ProcessCrashed, match="Main:main, instruction 1"):
        vm.call("main")
    assert vm.call("give", "ok") == "ok"


def test_endless_recursion_is_a_crash() -> None:
    made = main("main").load_const("f", Value.function_ref("main")).call("r", "f", []).return_reg("r")
    with pytest.raises(ProcessCrashed, match="stack"):
        VM(made, stack_max=10_000).call("main")


def test_memory_has_limits() -> None:
    made = main("main").load_const("s", "0123456789").label("again").add("s", "s", "s").jump("again")
    vm = VM([made, giving()], process_bytes_max=1 << 20)
    with pytest.raises(ProcessCrashed, match="memory"):
        vm.call("main")
    assert vm.call("give", 1) == 1


# -- what never comes


def test_a_deadlock_says_who_waits_for_what() -> None:
    joining = main("join", "who").join("r", "who").return_reg("r")
    vm = VM([waiting(), joining])
    one = vm.spawn("wait")
    with pytest.raises(Deadlock) as caught:
        vm.call("join", one)
    text = str(caught.value)
    assert "process 1 (Main:wait) waits for a message at Main:wait, instruction 0" in text
    assert "process 2 (Main:join) waits for the end of process 1 at Main:join, instruction 0" in text
    first, second = caught.value.processes
    assert first.state.name == "RECEIVING" and second.state.name == "JOINING" and second.awaited == (one,)
    assert first.place == ("Main:wait", 0) and first.parent is None and first.function == "Main:wait"
    assert [one.id for one in vm.processes()] == [1] or vm.run().left == 1  # who waited in vain is ended


def test_without_a_wish_a_run_only_says_so() -> None:
    vm = VM(waiting())
    vm.spawn("wait")
    assert vm.run().end is RunEnd.DEADLOCK and "waits for a message" in vm.report()
    with vm.door():
        assert vm.run().end is RunEnd.IDLE


def test_reports_keep_every_process_on_one_line() -> None:
    name = "wa\nit\u202e"
    vm = VM(waiting(name))
    vm.spawn(name)
    vm.run()
    assert vm.report().splitlines() == [
        "process 1 (Main:wa\ufffdit\ufffd) waits for a message at Main:wa\ufffdit\ufffd, instruction 0"
    ]


def test_fuel_and_time_have_ends() -> None:
    vm = VM([spinning(), giving()])
    process = vm.spawn("spin")
    assert vm.run(fuel=1000).end is RunEnd.OUT_OF_FUEL and process.is_alive
    before = vm.statistics().reductions
    began = time.monotonic()
    assert vm.run(timeout=0.25).end is RunEnd.DEADLINE and 0.2 < time.monotonic() - began < 5
    assert vm.statistics().reductions > before
    with pytest.raises(ion.FuelExhausted):
        vm.call("spin", fuel=500)
    with pytest.raises(TimedOut) as caught:
        vm.call("spin", timeout=0.05)
    assert isinstance(caught.value, TimeoutError)
    assert vm.call("give", 3) == 3
    vm.run(fuel=1000)
    assert [one.id for one in vm.processes()] == [process.id]  # calls that took too much are ended


def test_fuel_is_counted_over_slices() -> None:
    vm = VM(spinning())
    vm.spawn("spin")
    vm.run(fuel=100_000)
    assert 100_000 <= vm.statistics().reductions < 101_000


def test_a_timed_receive_really_waits() -> None:
    made = main("main").load_const("ms", 60).receive_with_timeout("m", "ms", "came").return_reg("came")
    began = time.monotonic()
    assert VM(made).call("main") is False and time.monotonic() - began > 0.05


def test_another_thread_interrupts() -> None:
    vm = VM(spinning())
    vm.spawn("spin")
    timer = threading.Timer(0.1, vm.interrupt)
    timer.start()
    assert vm.run().end is RunEnd.INTERRUPTED
    vm.interrupt()
    assert vm.run().end is RunEnd.INTERRUPTED  # one for the next run
    assert vm.run(fuel=10).end is RunEnd.OUT_OF_FUEL


def test_ctrl_c_ends_a_run() -> None:
    vm = VM([spinning(), giving()])
    for body in (lambda: vm.call("spin"), vm.run):
        timer = threading.Timer(0.2, os.kill, (os.getpid(), signal.SIGINT))
        timer.start()
        with pytest.raises(KeyboardInterrupt):
            body()
        vm.spawn("spin")
    assert vm.call("give", 1) == 1


def test_one_thread_at_a_time_runs_a_machine() -> None:
    vm = VM([spinning(), waiting()])
    vm.spawn("spin")
    thread = threading.Thread(target=vm.run)
    thread.start()
    try:
        for _ in range(500):
            try:
                vm.run(fuel=1)
            except BusyError:
                break
            time.sleep(0.002)
        else:
            pytest.fail("nobody was busy")
        process = vm.spawn("wait")  # everything else may come from any thread
        process.send("x")
        while process.is_alive:
            time.sleep(0.001)
        assert process.result() == "x" and len(vm.processes()) == 1 and vm.statistics().alive == 1
    finally:
        vm.interrupt()
        thread.join()


# -- doors


def test_messages_come_to_a_door() -> None:
    vm = VM(counting())
    with vm.door() as door:
        process = vm.spawn("count", door, 3)
        assert door.take() is None and len(door) == 0 and bool(door)
        assert door.receive() == 0 and vm.run(process).end is RunEnd.ENDED
        assert len(door) == 2 and door.take() == 1 and list(door) == [2] and door.take("none") == "none"
        with pytest.raises(Deadlock, match="nobody is left"):
            door.receive()
    assert not door.is_open and "closed" in repr(door)
    door.close()
    with pytest.raises(ion.DoorClosed):
        door.receive()
    with pytest.raises(ClosedError):
        len(door)


def test_a_door_where_nobody_sends() -> None:
    vm = VM([waiting(), spinning()])
    vm.spawn("wait")
    with vm.door() as door:
        with pytest.raises(Deadlock, match="waits for a message at Main:wait"):
            door.receive()
        vm.spawn("spin")
        with pytest.raises(TimedOut):
            door.receive(timeout=0.05)
    keeping = vm.door(keeps_running=True)
    with pytest.raises(TimedOut):
        keeping.receive(timeout=0.05)
    keeping.close()


def test_a_thread_receives_what_another_one_runs() -> None:
    vm = VM(echoing())
    door, found = vm.door(keeps_running=True), list[Any]()
    process = vm.spawn("echo", door)
    runner = threading.Thread(target=vm.run)
    runner.start()
    try:
        for n in range(20):
            process.send(n)
            found.append(door.receive(timeout=5))
    finally:
        vm.interrupt()
        runner.join()
    assert found == list(range(20))


@pytest.mark.parametrize("schedulers", [1, 3])
def test_threads_of_the_host_all_at_once(schedulers: int) -> None:
    made = main("ask", "to").label("again").receive("m").load_const("f", Value.atom("__stdlib:Host"))
    made.call("m", "f", ["m"]).send("to", "m").jump("again")
    vm = VM(made, {"Host": lambda n: n + 0.5}, schedulers=schedulers)
    keeper, wrong = vm.door(keeps_running=True), list[BaseException]()

    def conversation() -> None:
        try:
            with vm.door() as door:
                process = vm.spawn("ask", door)
                for n in range(30):
                    process.send(n)
                    assert door.receive(timeout=30) == n + 0.5
                    assert process.is_alive and vm.statistics().alive >= 1 and vm.processes()
                process.kill()
        except BaseException as error:
            wrong.append(error)

    runner = threading.Thread(target=vm.run)
    threads = [threading.Thread(target=conversation) for _ in range(4)]
    for one in (runner, *threads):
        one.start()
    for one in threads:
        one.join(60)
    keeper.close()
    vm.interrupt()
    runner.join(60)
    assert wrong == [] and not runner.is_alive()


def test_processes_watch_doors() -> None:
    made = main("main", "door").monitor("ref", "door").receive("m").return_reg("m")
    vm = VM(made)
    door = vm.door()
    process = vm.spawn("main", door)
    assert vm.run().end is RunEnd.IDLE
    door.close()
    found = process.result()
    assert found[0] == "DOWN" and found[2].id == door.id


# -- looking in


def test_output_goes_where_it_is_wanted(capsys: pytest.CaptureFixture[str]) -> None:
    made = main("main").load_const("p", Value.atom("__stdlib:PrintLn")).load_const("t", "hello")
    made.call("r", "p", ["t"]).load_const("e", Value.atom("__stdlib:Eprint")).load_const("t", "wrong")
    program = Program.of(made.call("r", "e", ["t"]).return_reg("r"))
    VM(program).call("main")
    said = capsys.readouterr()
    assert "hello" in said.out and "wrong" in said.err
    stream, pieces = io.StringIO(), list[str]()
    VM(program, output=stream).call("main")
    VM(program, output=pieces.append, errors=stream).call("main")
    assert "hello" in stream.getvalue() and "hello" in "".join(pieces) and "wrong" not in "".join(pieces)

    def failing(text: str) -> None:
        raise RuntimeError("the pipe is broken")

    with pytest.raises(RuntimeError, match="pipe"):
        VM(program, output=failing).call("main")
    with pytest.raises(TypeError):
        VM(program, output=5)


def test_options() -> None:
    vm = VM(giving(), slice=7, policy={"file_io"}, memory_max=1 << 24, engine="loop", processes_max=100)
    found = vm.options
    assert (found.slice, found.memory_max, found.engine) == (7, 1 << 24, "loop")
    assert found.policy == frozenset({"file_io"})
    assert vm.tier == "loop" and found.processes_max == 100 and not found.traced
    assert VM(giving(), slice="auto").options.slice == 4000
    for wrong in ({"slice": "slow"}, {"schedulers": 0}, {"engine": "steam"}, {"memory_max": 1}, {"slice": 0},
                  {"atoms_max": 1}):  # fmt: skip
        with pytest.raises((OptionError, ValueError)):
            VM(giving(), **wrong)


def test_too_many_processes() -> None:
    vm = VM(waiting(), processes_max=10)
    for _ in range(10):
        vm.spawn("wait")
    with pytest.raises(MemoryError):
        vm.spawn("wait")


def test_a_closed_machine_is_closed() -> None:
    vm = VM(giving())
    process = vm.spawn("give", 1)
    with vm:
        pass
    vm.close()
    assert repr(vm) == "<closed VM>"
    for call in (vm.run, vm.processes, lambda: vm.spawn("give", 1), lambda: process.send(1), vm.statistics):
        with pytest.raises(ClosedError):
            call()


def test_machines_that_nobody_has_are_given_back() -> None:
    vm = VM([giving(), echoing()], {"Host": lambda: 1})
    door = vm.door()
    vm.spawn("echo", door).send(1)
    assert door.receive() == 1
    known = weakref.ref(vm)
    del vm, door
    gc.collect()
    assert known() is None


def test_a_machine_of_natives_names_what_is_missing() -> None:
    made = main("main").load_const("f", Value.atom("__stdlib:Nothing")).call("r", "f", []).return_reg("r")
    vm = VM(made)
    assert any("Nothing" in one for one in vm.missing)
    assert isinstance(vm.call("main"), (Atom, type(Undefined)))


# -- examples


def test_examples_in_the_guide() -> None:
    guide = Path(__file__).resolve().parents[2] / "docs" / "ion.md"
    found = doctest.testfile(str(guide), module_relative=False)
    assert found.failed == 0 and found.attempted > 70


@pytest.mark.parametrize("name", sorted(path.stem for path in Path(ion.__file__).parent.glob("*.py")))
def test_examples_in_the_documentation_of_modules(name: str) -> None:
    module = importlib.import_module("abut.ion" if name == "__init__" else f"abut.ion.{name}")
    known = {name: getattr(ion, name) for name in ion.__all__}
    found = doctest.testmod(module, extraglobs=known)
    assert found.failed == 0
