"""Machines of Fusabi from Python: values, arrays, limits, errors, output, traces, threads."""

from __future__ import annotations

import _thread
import ctypes
import io
import math
import threading
import time
from typing import Any

import pytest
from abut._errors import AbutError, ClosedError, LimitError, Trap
from abut.fusabi import (
    F32,
    F64,
    I32,
    I64,
    AllocationTooLarge,
    Array,
    BusyError,
    BytecodeBuilder,
    Capability,
    Char,
    DivisionByZero,
    ErrorCode,
    FfiNotFound,
    FuelExhausted,
    FusabiError,
    Interrupted,
    InvalidArgCount,
    Machine,
    MemoryLimitExceeded,
    Module,
    OptionError,
    Registry,
    SecurityPolicy,
    StackOverflow,
    Tracer,
    VmBuilder,
    VmError,
)

pytestmark = pytest.mark.usefixtures("library")


def text(body: str, *, head: str = "", result: str = "Any", params: str = "", locals: str = "") -> Module:
    named = f" locals {locals}" if locals else ""
    return Module.assemble(f"{head}\nfn main({params}) -> {result}{named}\n{body}\nret\n")


ENDLESS = "fn main() -> Unit\nagain:\njump @again\n"


# -- values


VALUES: list[tuple[str, Any]] = [
    ("Unit", None), ("Bool", True), ("Bool", False), ("I32", -(1 << 31)), ("I32", (1 << 31) - 1),
    ("I64", -(1 << 63)), ("I64", (1 << 63) - 1), ("F32", 0.5), ("F32", math.inf), ("F64", 0.1),
    ("F64", -math.inf),
    ("Char", "x"), ("Char", "\U0001f600"), ("Char", "\0"), ("String", ""), ("String", "héllo\0\U0001f600"),
]  # fmt: skip


@pytest.mark.parametrize("kind, value", VALUES)
def test_values_of_every_type_go_in_and_come_out(kind: str, value: Any) -> None:
    module = text("load 0", params=f"x: {kind}", result=kind)
    found = Machine().load(module).execute(value)
    assert found == value and type(found) is type(value)


@pytest.mark.parametrize(
    "value",
    [None, True, 5, I32(5), 1.5, F32(1.5), F64(2.5), "text", Char("c"), -(1 << 63), (1 << 63) - 1, I64(3)],
)
def test_values_of_no_declared_type_keep_theirs(value: Any) -> None:
    found = Machine().load(text("load 0", params="x: Any")).execute(value)
    plain = {I64: int, F64: float}.get(type(value), type(value))
    assert found == value and type(found) is plain


WRONG: list[tuple[str, Any, type[Exception], str]] = [
    ("I32", 1 << 31, OverflowError, "2147483648 is no I32"),
    ("I32", -(1 << 31) - 1, OverflowError, "is no I32"),
    ("I64", 1 << 63, OverflowError, "is no I64"),
    ("I32", 1.0, TypeError, "expected I32, got float"),
    ("I32", True, TypeError, "expected I32, got bool"),
    ("I32", "1", TypeError, "expected I32, got str"),
    ("Bool", 1, TypeError, "expected Bool, got int"),
    ("F64", "1", TypeError, "expected F64, got str"),
    ("F64", True, TypeError, "expected F64, got bool"),
    ("F32", 1e300, OverflowError, "float"),
    ("String", b"x", TypeError, "expected String, got bytes"),
    ("String", "\ud800", ValueError, "UTF-8"),
    ("Char", "ab", ValueError, "no Unicode scalar"),
    ("Char", "\ud800", ValueError, "no Unicode scalar"),
    ("Unit", 0, TypeError, "expected Unit, got int"),
    ("Array", "x", TypeError, "expected Array, got str"),
    ("Any", b"x", TypeError, "bytes is no value"),
    ("Any", 1 << 64, OverflowError, "is no I64"),
]


@pytest.mark.parametrize("kind, value, error, message", WRONG)
def test_arguments_of_another_type_are_refused(
    kind: str, value: Any, error: type[Exception], message: str
) -> None:
    machine = Machine().load(text("load 0", params=f"x: {kind}"))
    with pytest.raises(error, match=message) as caught:
        machine.execute(value)
    assert str(caught.value).startswith("argument 1 of main: ")


def test_ints_are_floats_where_floats_are_wanted() -> None:
    assert Machine().load(text("load 0", params="x: F64", result="F64")).execute(3) == 3.0
    found = Machine().load(text("load 0", params="x: F32", result="F32")).execute(0.1)
    assert found == ctypes.c_float(0.1).value


def test_typed_values_have_bounds() -> None:
    for make in (lambda: I32(1 << 31), lambda: I64(1 << 63), lambda: F32(1e300)):
        with pytest.raises(OverflowError):
            make()
    for char in ("", "ab", "\ud800"):
        with pytest.raises(ValueError, match="no Unicode scalar"):
            Char(char)
    assert (
        repr([I32(1), I64(2), F32(0.5), F64(1.0), Char(97)])
        == "[I32(1), I64(2), F32(0.5), F64(1.0), Char('a')]"
    )


def test_the_wrong_number_of_arguments() -> None:
    machine = Machine().load(text("load 0", params="x: I32"))
    for arguments in ((), (1, 2)):
        with pytest.raises(InvalidArgCount, match="main takes 1 argument, not") as caught:
            machine.execute(*arguments)
        assert caught.value.code == ErrorCode.ARITY and isinstance(caught.value, TypeError)


# -- arrays


def test_an_array_is_the_programs_own() -> None:
    machine = Machine().load(
        text("load 0\npush 0\npush 99\narray_set\nload 0", params="a: Array", result="Array")
    )
    numbers = machine.array([1, I32(2), "three", [None]])
    assert isinstance(numbers, Array) and len(numbers) == 4
    assert machine.execute(numbers) is numbers
    assert numbers[0] == 99 and type(numbers[0]) is I32
    numbers[-1] = 2.5
    numbers.append(Char("x"))
    assert numbers.tolist() == [99, 2, "three", 2.5, "x"] and numbers[1:3] == [2, "three"]
    assert list(numbers) == numbers.tolist() and "three" in numbers and 7 not in numbers
    assert repr(numbers) == "Array([I32(99), I32(2), 'three', 2.5, Char('x')])"
    for wrong in (5, -6):
        with pytest.raises(IndexError):
            numbers[wrong]


def test_lists_become_arrays_and_come_back() -> None:
    machine = Machine().load(text("load 0", params="a: Array", result="Array"))
    made = machine.execute([1, [2.5, ["x"]], ()])
    assert made.tolist() == [1, [2.5, ["x"]], []]
    assert made == made and made != machine.array([1]) and hash(made) == hash(made)
    with pytest.raises(ValueError, match="another machine"):
        Machine().load(text("load 0", params="a: Array")).execute(made)


def test_arrays_outlive_runs_and_collections() -> None:
    machine = Machine().load(text("push 1\npush 2\narray_new 2", result="Array"))
    kept = [machine.execute() for _ in range(100)]
    machine.collect()
    for _ in range(1000):
        machine.execute()
    machine.collect()
    assert all(one.tolist() == [1, 2] for one in kept)
    live = machine.stats().memory_live
    del kept
    machine.execute()
    machine.collect()
    assert machine.stats().memory_live < live


def test_an_array_in_itself_is_shown() -> None:
    machine = Machine()
    numbers = machine.array([1])
    numbers.append(numbers)
    assert repr(numbers) == "<Array of 2 with itself inside>" and "[...]" in machine.text(numbers)
    with pytest.raises(ValueError, match="element of itself"):
        numbers.tolist()


def test_objects_are_laid_out_as_the_package_reads_them() -> None:
    import abut._abi.fusabi as plain

    builder = BytecodeBuilder()
    main = (
        builder.function("main", {"piece": str}, list).push("").load("piece").concat().load("piece").concat()
    )
    main.array_new(1).dup().push(7).array_push().ret()
    made = Machine().execute(builder.build(), "h\u00e9")
    cell = plain.array_get(plain.Obj(made._address), 0)
    text = plain.as_obj(cell)
    assert text is not None and plain.array_len(plain.Obj(made._address)) == len(made) == 2
    assert plain.as_i64(plain.array_get(plain.Obj(made._address), 1)) == made[1] == 7
    size, data = plain.string_len(text), plain.string_data(text)
    assert data is not None and ctypes.string_at(data, size).decode() == made[0] == "h\u00e9h\u00e9"


def test_lists_have_a_depth() -> None:
    deep: list[Any] = []
    for _ in range(70):
        deep = [deep]
    with pytest.raises(ValueError, match="64 levels"):
        Machine().array(deep)


# -- machines


def test_a_machine_has_its_limits() -> None:
    machine = (
        VmBuilder().memory_limit(1 << 20).allocation_limit(1 << 16).fuel(1000).stack(100, 10, 5)
        .policy(["file_io"]).engine("loop").with_stdlib(False).build()
    )  # fmt: skip
    found = machine.options
    assert (found.memory_max, found.allocation_max, found.fuel) == (1 << 20, 1 << 16, 1000)
    assert (found.stack_max, found.frames_max, found.depth_max) == (100, 10, 5)
    assert found.policy.capabilities == Capability.FILE_IO and found.engine == "loop" == machine.tier
    assert len(machine.registry) == 0
    machine.fuel = 0
    machine.policy = SecurityPolicy.permissive()
    assert machine.fuel == 0 and machine.policy == SecurityPolicy.permissive()
    with pytest.raises(OptionError):
        Machine(stack_max=0)
    with pytest.raises(ValueError, match="engine"):
        Machine(engine="warp")


def test_nothing_runs_before_something_is_loaded() -> None:
    with pytest.raises(FusabiError, match="no module is loaded"):
        Machine().execute()


@pytest.mark.parametrize("engine", ["threaded", "loop", "stepper"])
def test_fuel_is_exact(engine: str) -> None:
    module = text("nop\n" * 98 + "push 1")  # and ret: 100 instructions
    machine = Machine(fuel=100, engine=engine).load(module)
    assert machine.execute() == 1 and machine.stats().instructions == 100
    machine.fuel = 99
    with pytest.raises(FuelExhausted) as caught:
        machine.execute()
    assert isinstance(caught.value, LimitError) and machine.stats().instructions == 99


@pytest.mark.parametrize("engine", ["threaded", "loop", "stepper"])
def test_runs_go_on_after_their_budget(engine: str) -> None:
    machine = Machine(engine=engine).load(text("push 1\npush 2\nadd", result="I32"))
    machine.start()
    steps = 0
    while not (progress := machine.resume(1)).finished:
        steps += 1
    assert (steps, progress.value) == (3, 3) and type(progress.value) is int
    machine.load(Module.assemble(ENDLESS)).start("main")
    assert machine.resume(10_000).state.name == "OUT_OF_BUDGET"
    machine.stop()
    assert machine.load(text("push 5")).execute() == 5


def test_the_sandbox_bounds_memory() -> None:
    endless = Module.assemble("""
fn main() -> Unit locals a
    array_new 0
    store a
again:
    load a
    push "x"
    push 1000
    array_make
    array_push
    jump @again
""")
    machine = Machine(memory_max=1 << 20).load(endless)
    with pytest.raises(MemoryLimitExceeded) as caught:
        machine.execute()
    assert isinstance(caught.value, MemoryError) and caught.value.code == ErrorCode.MEMORY_LIMIT
    assert machine.load(text("push 1")).execute() == 1
    assert machine.stats().memory_peak <= 2 << 20
    large = text("push 0\npush 10000000\narray_make")
    with pytest.raises(AllocationTooLarge):
        Machine(allocation_max=1 << 20).execute(large)


def test_calls_in_each_other_are_bounded() -> None:
    module = Module.assemble("""
fn main(n: I32) -> I32
    load n
    push 1
    le
    jump_if @end
    load n
    push 1
    sub
    call main
    ret
end:
    push 1
    ret
""")
    machine = Machine(frames_max=50).load(module)
    assert machine.execute(50) == 1 and machine.stats().max_call_depth == 50
    with pytest.raises(StackOverflow) as caught:
        machine.execute(51)
    assert len(caught.value.trace) == 50 and isinstance(caught.value, Trap)


def test_stats_count() -> None:
    machine = Machine(output=lambda piece: None)
    machine.execute(text("push 1\ncall_ffi print\npop", head="import print(Any) -> Unit"))
    stats = machine.stats()
    assert (stats.instructions, stats.ffi_calls, stats.executions) == (4, 1, 1)
    assert stats.max_call_depth == 1 and stats.max_stack_depth >= 1


def test_errors_say_where() -> None:
    builder = BytecodeBuilder(source="plugin.fs")
    builder.function("main", {"n": I32}, I32).line(12).load("n").line(13).call("half").ret()
    half = builder.function("half", {"n": I32}, I32)
    half.line(20).push(I32(1)).load("n").line(21).div().ret()
    machine = Machine().load(builder.build())
    assert machine.execute(1) == 1
    with pytest.raises(DivisionByZero) as caught:
        machine.execute(0)
    error = caught.value
    assert (
        isinstance(error, ZeroDivisionError) and isinstance(error, VmError) and isinstance(error, AbutError)
    )
    assert (error.code, error.function, error.offset, error.line) == (ErrorCode.DIVIDE_BY_ZERO, 1, 10, 21)
    assert [(one.name, one.function, one.line) for one in error.trace] == [("half", 1, 21), ("main", 0, 13)]
    assert str(error) == "division by zero (plugin.fs:21, in half, offset 10)"
    assert error.formatted().splitlines() == [
        "Trace of the program (most recent call last):",
        "  plugin.fs, line 13, in main, offset 5",
        "  plugin.fs, line 21, in half, offset 10",
        "DivisionByZero: division by zero",
    ]


def test_functions_are_called_by_name_and_number() -> None:
    module = Module.assemble("fn one() -> I32\npush 1\nret\nfn two() -> I32\npush 2\nret\n")
    machine = Machine().load(module)
    assert [machine.call(one) for one in ("one", 1, module.find("two"))] == [1, 2, 2]
    with pytest.raises(LookupError, match="no function 'three'"):
        machine.call("three")
    with pytest.raises(LookupError, match="another module"):
        machine.call(text("push 1").find("main"))


def test_modules_are_loaded_one_after_another() -> None:
    machine = Machine().load(text("push 1"))
    assert machine.execute() == 1 and machine.execute(text("push 2")) == 2
    missing = text("call_ffi nothing", head="import nothing() -> Unit")
    with pytest.raises(FfiNotFound, match="nothing") as caught:
        machine.load(missing)
    assert caught.value.code == ErrorCode.NATIVE_NOT_FOUND
    assert machine.execute() == 2  # what failed leaves the one before


# -- output, traces


def test_output_goes_where_one_says(capsys: pytest.CaptureFixture[str]) -> None:
    module = text("load 0\ncall_ffi print\npop", head="import print(Any) -> Unit", params="x: Any")
    machine = Machine().load(module)
    machine.execute("a")
    assert capsys.readouterr().out == '"a"\n'
    pieces: list[str] = []
    machine.set_output(pieces.append)
    machine.execute(1.5)
    with machine.capture() as taken:
        machine.execute([1])
    machine.execute(Char("x"))
    assert (taken.getvalue(), "".join(pieces)) == ("[1]\n", "1.5\n'x'\n")
    stream = io.StringIO()
    VmBuilder().output(stream).build().load(module).execute(True)
    assert stream.getvalue() == "true\n"


def test_what_output_raises_comes_out_and_ends_the_program() -> None:
    head = "import print(Any) -> Unit"
    endless = Module.assemble(
        f"{head}\nfn main() -> Unit\nagain:\npush 1\ncall_ffi print\npop\njump @again\n"
    )

    def broken(piece: str) -> None:
        raise BrokenPipeError("gone")

    machine = Machine(output=broken)
    for module in (endless, text("push 1\ncall_ffi print\npop", head=head)):
        with pytest.raises(BrokenPipeError, match="gone"):
            machine.execute(module)
    machine.set_output(None)
    assert machine.execute(text("push 3")) == 3  # nothing is left of it


@pytest.mark.parametrize("engine", ["threaded", "stepper"])
def test_a_trace_sees_every_instruction(engine: str) -> None:
    module = Module.assemble("""
fn main() -> I32
    push 20
    call twice
    ret
fn twice(n: I32) -> I32
    load n
    dup
    add
    ret
""")
    machine, seen = Machine(engine=engine).load(module), []
    with machine.trace(lambda step: seen.append((step.name, step.depth, step.text, step.stack))):
        assert machine.execute() == 40
    assert seen == [
        ("main", 0, "push 20", []), ("main", 0, "call twice", [20]), ("twice", 1, "load 0", []),
        ("twice", 1, "dup", [20]), ("twice", 1, "add", [20, 20]), ("twice", 1, "ret", [40]),
        ("main", 0, "ret", [40]),
    ]  # fmt: skip
    written = io.StringIO()
    with machine.trace(Tracer(written)):
        machine.execute()
    assert len(written.getvalue().splitlines()) == 7 and "line 8" in written.getvalue()
    assert machine.execute() == 40 and len(seen) == 7


def test_a_trace_can_end_the_program() -> None:
    machine = Machine().load(Module.assemble(ENDLESS))
    left = iter(range(100))
    with machine.trace(lambda step: next(left) == 50), pytest.raises(Interrupted):
        machine.execute()

    def failing(step: object) -> None:
        raise KeyError("mine")

    with machine.trace(failing), pytest.raises(KeyError, match="mine"):
        machine.execute()


# -- threads


def test_a_program_can_be_interrupted_from_another_thread() -> None:
    machine = Machine().load(Module.assemble(ENDLESS))
    timer = threading.Timer(0.05, machine.interrupt)
    timer.start()
    with pytest.raises(Interrupted):
        machine.execute()
    assert machine.load(text("push 1")).execute() == 1


def test_the_interpreter_goes_on_while_a_program_runs() -> None:
    machine = Machine().load(Module.assemble(ENDLESS))
    caught: list[BaseException] = []

    def run() -> None:
        try:
            machine.execute()
        except FusabiError as error:
            caught.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    time.sleep(0.02)
    counted, end = 0, time.monotonic() + 0.05
    while time.monotonic() < end:
        counted += 1
    with pytest.raises(BusyError):
        machine.stats()
    machine.interrupt()
    thread.join()
    assert counted > 1000 and isinstance(caught[0], Interrupted)


def test_threads_share_a_module_and_a_registry() -> None:
    registry = Registry()
    registry.register("next", lambda n: n + 1, params=[I32], result=I32)
    module = Module.assemble("""
import next(I32) -> I32
fn main(n: I32) -> I32 locals i
again:
    load i
    is_type Unit
    jump_if_not @more
    push 0
    store i
more:
    load n
    call_ffi next
    store n
    load n
    push 1000
    lt
    jump_if @again
    load n
    ret
""")
    results: list[int] = []

    def work(start: int) -> None:
        for number in range(20):
            with Machine(registry) as machine:
                results.append(machine.load(module).execute(start + number))

    threads = [threading.Thread(target=work, args=(100 * number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [1000] * 160


def test_ten_thousand_machines() -> None:
    registry, module = Registry(), text("load 0\ndup\nmul", params="n: I32", result="I32")
    machines = [Machine(registry).load(module) for _ in range(10_000)]
    assert all(
        machine.execute(number % 100) == (number % 100) ** 2 for number, machine in enumerate(machines)
    )
    for machine in machines:
        machine.close()
    with pytest.raises(ClosedError):
        machines[0].execute()


def test_a_closed_machine_says_so() -> None:
    machine = Machine().load(text("push 1"))
    numbers = machine.array([1])
    machine.close()
    machine.close()
    assert repr(machine) == "<closed Machine>" and repr(numbers) == "<Array of a closed machine>"
    for use in (machine.execute, machine.stats, lambda: len(numbers), machine.interrupt):
        with pytest.raises(ClosedError):
            use()


def test_control_c_ends_a_program() -> None:
    machine = Machine().load(Module.assemble(ENDLESS))
    timer = threading.Timer(0.05, _thread.interrupt_main)
    timer.start()
    with pytest.raises(KeyboardInterrupt):
        machine.execute()
    assert machine.load(text("push 1")).execute() == 1
