"""Natives of the host's: Python callables, coroutines, functions in C."""

from __future__ import annotations

import asyncio
import ctypes
import subprocess
import threading
from pathlib import Path
from typing import Any

import abut
import pytest
from abut.ion import (
    VM,
    Atom,
    BusyError,
    Exit,
    FunctionRef,
    IonError,
    IonNativeError,
    IonPackBuilder,
    Natives,
    OptionError,
    Process,
    ProcessCrashed,
    Program,
    Undefined,
    Value,
    show,
)
from ion_functions import adding, asking, giving, main, waiting

pytestmark = pytest.mark.usefixtures("library")


def failed(text: str) -> Atom:
    """What a process gets when a native fails."""
    return Atom(f"Error: FFI call error: {text}")


def test_a_machine_has_natives_of_its_own() -> None:
    vm = VM(asking("Host", "a"))
    assert any("Host" in one for one in vm.missing)

    @vm.native("Host", 1)  # type: ignore[untyped-decorator]
    def host(value: Any) -> Any:
        return {"got": value, "and": (None, Undefined, 1j)}

    assert vm.missing == ()
    assert vm.call("main", [1, Atom("a")]) == {"got": [1, "a"], "and": (None, Undefined, 1j)}
    with pytest.raises(BusyError, match="before the first process"):
        vm.native(host)


def test_a_registry_is_shared_and_stays_as_it_is() -> None:
    natives = Natives(["math"])

    @natives.native
    def Host(value: float) -> float:
        """Twice as much."""
        return value * 2

    program = Program.of(asking("Host", "a"))
    one, other = VM(program, natives), VM(program, natives)
    assert one.call("main", 2) == 4 and other.call("main", 4) == 8 and one.natives is natives
    third = VM(program, natives)
    third.native("Host", 1)(lambda value: value * 3)
    assert third.call("main", 2) == 6 and one.call("main", 2) == 4 and third.natives is not natives
    info = natives["Host"]
    assert (info.arity, info.is_variadic, info.capability) == (1, False, None)
    assert info.description == "Twice as much."
    natives.register("Host", lambda value: "later")
    assert one.call("main", 2) == 4 and VM(program, natives).call("main", 2) == "later"
    assert natives.remove("Host") and not natives.remove("Host") and "Host" not in natives.copy()


def test_registries_by_themselves() -> None:
    natives = Natives()
    assert "Sqrt" in natives and len(natives) > 22 and sorted(natives) == list(natives)
    assert natives.call("Sqrt", 16) == 4 and natives.call("StrConcat", "a", "b") == "ab"
    assert len(Natives([])) == 0 and set(Natives("math")) < set(natives) and 5 not in natives
    with pytest.raises(OptionError, match="no module"):
        Natives(["maths"])
    with pytest.raises(IonNativeError, match="square root"):
        natives.call("Sqrt", -1)
    with pytest.raises(KeyError):
        natives["nothing"]
    with pytest.raises((IonNativeError, LookupError)):
        natives.call("nothing")
    natives.register("fails", lambda: 1 / 0)
    with pytest.raises(IonNativeError, match="ZeroDivisionError"):
        natives.call("fails")
    natives.register("wide", lambda *all: len(all))
    natives.register("some", lambda a, b=2: a + b)
    assert natives.call("wide", 1, 2, 3) == 3
    assert natives.call("some", 1) == 3 and natives.call("some", 1, 5) == 6
    for wrong in (5, None):
        with pytest.raises(TypeError):
            natives.register("x", wrong)
    with pytest.raises(TypeError, match="arity"):
        natives.register("x", dict.get if not hasattr(dict.get, "__text_signature__") else min)
    with pytest.raises(ValueError):
        natives.register("", lambda: 1)


def test_a_dict_of_natives() -> None:
    assert VM(asking("Host", "a"), {"Host": lambda a: a + 1}).call("main", 1) == 2
    with pytest.raises(TypeError, match="natives"):
        VM(giving(), [1])  # type: ignore[arg-type]


def test_what_a_native_raises_is_an_atom() -> None:
    def host(kind: str) -> None:
        raise {"value": ValueError("bad"), "key": KeyError("k")}[kind]

    vm = VM(asking("Host", "a"), {"Host": host})
    assert vm.call("main", "value") == failed("Runtime error: ValueError: bad")
    assert vm.call("main", "key") == failed("Runtime error: KeyError: 'k'")
    assert vm.call("main", "other") == failed("Runtime error: KeyError: 'other'")
    assert VM(asking("Host"), {"Host": host}).call("main") == failed("Expected 1 arguments, got 0")
    assert VM(asking("Host"), {"Host": object}).call("main") == failed(
        "Runtime error: TypeError: object is no value of Ion's"
    )  # fmt: skip


def test_a_native_can_end_the_process() -> None:
    def host(reason: Any) -> None:
        raise Exit(reason)

    vm = VM(asking("Host", "a"), {"Host": host})
    with pytest.raises(ProcessCrashed) as caught:
        vm.call("main", ("bad", 1))
    assert caught.value.reason == ("bad", 1) and caught.value.function == "Main:main"
    with pytest.raises(ProcessCrashed, match="gone"):
        vm.call("main", Atom("gone"))


def test_ctrl_c_in_a_native_comes_out() -> None:
    def host() -> None:
        raise KeyboardInterrupt

    vm = VM([asking("Host"), giving()], {"Host": host})
    with pytest.raises(KeyboardInterrupt):
        vm.call("main")
    assert vm.call("give", 1) == 1


def test_natives_know_processes_and_can_use_the_machine() -> None:
    vm: Any = None

    def host(who: Process) -> Any:
        assert who.vm is vm
        other = vm.spawn("wait")
        other.send("from a native")
        return (who, other, vm.statistics().alive, len(vm.processes()))

    made = main("main").load_const("self", Atom("__vm:self")).load_const("f", Atom("__stdlib:Host"))
    vm = VM([made.call("r", "f", ["self"]).return_reg("r"), waiting()], {"Host": host})
    process = vm.spawn("main")
    who, other, alive, count = process.result()
    assert who == process and alive == 2 and count == 2
    vm.run()
    assert other.result() == "from a native"


def test_a_run_in_a_run_is_refused() -> None:
    vm: Any = None
    vm = VM([asking("Host"), giving()], {"Host": lambda: vm.call("give", 1)})
    assert "BusyError" in vm.call("main")


def test_functions_are_given_to_natives_and_come_from_them() -> None:
    made = main("main", "f").load_const("host", Atom("__stdlib:Host")).call("g", "host", ["f"])
    made.load_const("n", 5).call("r", "g", ["n", "n"]).return_reg("r")
    vm = VM([made, adding()], {"Host": lambda f: FunctionRef(str(f))})
    assert vm.call("main", vm.program["add"]) == 10


def test_natives_need_what_the_policy_permits() -> None:
    natives = Natives([])
    natives.register("Host", lambda: "secret", capability="secrets")
    program = Program.of(asking("Host"))
    refused = VM(program, natives)
    assert "not permitted" in refused.call("main") and any("secrets" in one for one in refused.missing)
    assert VM(program, natives, policy={"secrets"}).call("main") == "secret"


def test_functions_in_c() -> None:
    natives = Natives([])
    natives.register("Host", abut.load("m").fn("double hypot(double, double)"))
    program = Program.of(asking("Host", "a", "b"))
    assert VM(program, natives).call("main", 3, 4) == 5
    natives.register("Host", ctypes.CDLL("libm.so.6").pow, signature="d(d,d)")
    assert VM(program, natives.copy()).call("main", 2, 10) == 1024
    with pytest.raises(TypeError, match="signature"):
        natives.register("Host", ctypes.CDLL("libm.so.6").pow)
    with pytest.raises(IonNativeError):
        natives.register("Host", ctypes.CDLL("libm.so.6").pow, signature="no signature")


def test_libraries_in_a_pack(tmp_path: Path) -> None:
    source = tmp_path / "twice.c"
    source.write_text("double twice(double x) { return 2 * x; }\nint add(int a, int b) { return a + b; }\n")
    subprocess.run(["cc", "-shared", "-fPIC", "-o", tmp_path / "libtwice.so", source], check=True)
    made = main("main", "n").load_const("f", Value.atom("__native:libtwice.so:twice"))
    builder = IonPackBuilder("p", "1").main_class("Main").entry_point("main")
    builder.add_class("Main", made.call("r", "f", ["n"]).return_reg("r"))
    prototypes = "double twice(double x);\nint add(int a, int b);\n"
    library = (tmp_path / "libtwice.so").read_bytes()
    program = Program.of(builder.add_library("libtwice.so", library, prototypes))
    assert program.libraries == ("libtwice.so",)
    assert "Function not found" in VM(program).execute(4)  # nobody loads what nobody asks for
    natives = Natives([])
    assert natives.libraries(program) == 2 and set(natives) == {"libtwice.so:add", "libtwice.so:twice"}
    assert VM(program, natives).execute(4) == 8 and VM(program, natives.copy()).execute(5) == 10
    guarded = Natives([])
    guarded.libraries(program, capability="native_code")
    assert "not permitted" in VM(program, guarded).execute(4)
    assert VM(program, guarded, policy={"native_code"}).execute(4) == 8
    broken = IonPackBuilder("p", "1").add_library("libx.so", b"no library", "int f(void);")
    with pytest.raises(IonError, match="libx.so"):
        Natives([]).libraries(broken)


def test_objects_with_texts_come_as_those() -> None:
    made = main("str", "self").load_const("t", "shown").return_reg("t")
    body = main("main").load_const("f", FunctionRef("str") and Atom("__function_ref:str"))
    body.object_init("o", [("__str__", ("reg", "f"))]).load_const("h", Atom("__stdlib:Host"))
    natives = Natives([])
    natives.register("Host", lambda one: one, texts=True)
    assert VM([made, body.call("r", "h", ["o"]).return_reg("r")], natives).call("main") == "shown"


def test_values_as_programs_print_them() -> None:
    assert show([1, 2.5, "a", Atom("b"), None, (True, Undefined)]) == "[1, 2.5, a, b, (), (true, undefined)]"


# -- those that answer later


def test_only_the_process_waits_that_asks() -> None:
    async def host(seconds: float) -> str:
        await asyncio.sleep(seconds)
        return "late"

    vm = VM([asking("Host", "a"), giving()], {"Host": host})
    process = vm.spawn("main", 0.2)
    assert vm.call("give", 1) == 1 and process.is_alive
    assert vm.processes()[0].state.name == "WAITING"
    assert process.result() == "late"


def test_many_wait_at_once() -> None:
    here, all_are_here = list[float](), asyncio.Event()

    async def host(n: float) -> float:
        here.append(n)
        if len(here) == 50:
            all_are_here.set()
        await all_are_here.wait()
        return n + 1

    vm = VM(asking("Host", "a"), {"Host": host}, schedulers=2)
    processes = [vm.spawn("main", n) for n in range(50)]
    assert vm.run(timeout=60).end.name == "DONE"
    assert [one.result() for one in processes] == [n + 1 for n in range(50)]


def test_coroutines_fail_and_end_processes() -> None:
    async def host(what: str) -> Any:
        await asyncio.sleep(0)
        if what == "exit":
            raise Exit(Atom("left"))
        raise ValueError(what)

    vm = VM(asking("Host", "a"), {"Host": host})
    assert vm.call("main", "bad") == failed("Runtime error: ValueError: bad")
    with pytest.raises(ProcessCrashed, match="left"):
        vm.call("main", "exit")


def test_a_process_that_is_killed_waits_no_more() -> None:
    ended = threading.Event()

    async def host() -> None:
        await asyncio.sleep(0.1)
        ended.set()

    vm = VM(asking("Host"), {"Host": host})
    process = vm.spawn("main")
    vm.run(timeout=0.01)
    process.kill()
    vm.run(process)
    assert process.ending is not None and process.ending.reason == "killed" and ended.wait(5)
    assert vm.run().end.name == "DONE"


def test_coroutines_are_for_processes() -> None:
    natives = Natives([])

    async def host() -> None:
        pass

    natives.register("Host", host)
    with pytest.raises(IonNativeError, match="only processes"):
        natives.call("Host")
