"""Chunks, machines, values, errors and traces of KIO from Python."""

from __future__ import annotations

import contextlib
import copy
import doctest
import gc
import importlib
import io
import json
import math
import os
import pickle
import random
import signal
import subprocess
import sys
import threading
import weakref
from array import array
from pathlib import Path
from typing import Any

import pytest
from abut import AbutError, ClosedError, LimitError, Trap, VerifyError, kio
from abut.kio import (
    VM,
    Array,
    Chunk,
    ChunkError,
    ErrorCode,
    FormatError,
    InterruptedTrap,
    KioError,
    KioLimitError,
    KioTrap,
    Op,
    OptionError,
    RunState,
    Tracer,
    ValueTrap,
)

pytestmark = pytest.mark.usefixtures("library")
MODULES = ("", "._array", "._chunk", "._mappings", "._trace", "._vm")
ENDLESS = "again: loop @again"


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings_are_true(name: str) -> None:
    module = importlib.import_module(f"abut.kio{name}")
    found = doctest.testmod(module, extraglobs={"VM": VM, "Chunk": Chunk, "Op": Op})
    assert found.failed == 0 and found.attempted > 0


def test_the_guide_is_true() -> None:
    guide = Path(__file__).parent.parent.parent / "docs" / "kio.md"
    found = doctest.testfile(str(guide), module_relative=False)
    assert found.failed == 0 and found.attempted > 20


def test_what_the_package_names_is_there() -> None:
    assert all(hasattr(kio, name) for name in kio.__all__)
    assert sorted(set(kio.__all__)) == sorted(kio.__all__)
    with pytest.raises(AttributeError):
        kio.nothing  # noqa: B018


# -- chunks


def test_labels_lead_forwards_and_backwards() -> None:
    chunk = Chunk()
    start, end = chunk.label("start"), chunk.label("end")
    chunk.push(0)
    chunk.place(start)
    chunk.push(1)
    chunk.emit(Op.ADD)
    chunk.emit(Op.GET_LOCAL, 0)
    chunk.push(10)
    chunk.emit(Op.LESS)
    chunk.jump(Op.JUMP_IF_FALSE, end)
    chunk.jump(Op.JUMP, start)  # back: a LOOP
    assert chunk.code[-3] == Op.LOOP
    chunk.place(end)
    chunk.emit(Op.HALT)
    assert VM().execute(chunk) == 10


def test_jumps_reach_as_far_as_they_can() -> None:
    for distance, fits in ((65535, True), (65536, False)):
        chunk, end = Chunk(), None
        end = chunk.label()
        chunk.jump(Op.JUMP, end)
        chunk.write(bytes([Op.NIL, Op.POP]) * (distance // 2) + bytes([Op.NIL] * (distance % 2)))
        if fits:
            chunk.place(end)
            assert chunk.code[1:3] == distance.to_bytes(2, "big")
        else:
            with pytest.raises(ChunkError, match="too far") as caught:
                chunk.place(end)
            assert caught.value.code is ErrorCode.BAD_JUMP
    for distance, fits in ((65535, True), (65536, False)):
        chunk = Chunk()
        start = chunk.place(chunk.label())
        chunk.write(bytes([Op.NIL] * (distance - 3)))
        if fits:
            chunk.jump(Op.LOOP, start)
            assert chunk.code[-2:] == b"\xff\xff"
        else:
            with pytest.raises(ChunkError, match="too far"):
                chunk.jump(Op.LOOP, start)


def test_jumps_that_cannot_be_are_refused() -> None:
    chunk = Chunk()
    label = chunk.label("here")
    with pytest.raises(ChunkError, match="LOOP leads back"):
        chunk.jump(Op.LOOP, label)
    chunk.jump(Op.JUMP, label)
    with pytest.raises(ChunkError, match="not placed: here"):
        chunk.verify()
    chunk.place(label)
    with pytest.raises(ChunkError, match="placed already"):
        chunk.place(label)
    with pytest.raises(ChunkError, match="forwards"):
        chunk.jump(Op.JUMP_IF_FALSE, label)
    with pytest.raises(ChunkError, match="no jump"):
        chunk.jump(Op.ADD, label)
    chunk.emit(Op.HALT)
    chunk.verify()


def test_operands_have_a_range() -> None:
    chunk = Chunk()
    for op, operand in ((Op.GET_LOCAL, 256), (Op.CALL, -1), (Op.JUMP, 65536), (Op.CONSTANT, 256)):
        with pytest.raises(ChunkError, match=rf"{op.name}: {operand} is outside"):
            chunk.emit(op, operand)
    with pytest.raises(ChunkError, match="takes no operand"):
        chunk.emit(Op.ADD, 1)
    with pytest.raises(ChunkError, match="takes an operand"):
        chunk.emit(Op.CALL)
    with pytest.raises(ValueError):
        chunk.emit(32)
    with pytest.raises(ValueError):
        chunk.emit(Op.NIL, line=-1)
    assert chunk.code == b""


def test_constants_are_found_again() -> None:
    chunk = Chunk()
    values = [0.0, -0.0, math.nan, "", "a", b"b\xff", True, None, 1, 2**53]
    assert [chunk.constant(value) for value in values] == list(range(10))
    assert [chunk.constant(value) for value in values] == list(range(10))
    assert chunk.constants[5] == "b\udcff" and chunk.constants[6:] == (True, None, 1.0, 2.0**53)
    assert chunk.constant("b\udcff") == 5
    again = Chunk.load(chunk.save())
    assert [again.constant(value) for value in values] == list(range(10))
    with pytest.raises(OverflowError):
        chunk.constant(2**53 + 1)
    with pytest.raises(TypeError):
        chunk.constant([1])  # type: ignore[arg-type]
    for number in range(10, 300):
        chunk.constant(f"name {number}")
    with pytest.raises(ChunkError, match="outside"):
        chunk.push("name 299")


def test_lines_are_kept() -> None:
    chunk = Chunk()
    with chunk.line(7):
        chunk.push(1)
        with chunk.line(8):
            chunk.push(2)
        chunk.emit(Op.ADD, line=70)
        chunk.push(None)
    chunk.emit(Op.ADD)
    chunk.emit(Op.HALT)
    assert chunk.lines == (7, 7, 8, 8, 70, 7, 0, 0)
    assert [one.line for one in chunk.instructions()] == [7, 8, 70, 7, 0, 0]
    chunk.verify()
    assert chunk.lines == (7, 7, 8, 8, 70, 7, 0, 0)
    with pytest.raises(ValueTrap) as caught:
        VM().execute(chunk)
    assert (caught.value.offset, caught.value.line) == (6, None)


def test_a_chunk_is_saved_loaded_pickled_and_written_on(tmp_path: Path) -> None:
    chunk = Chunk.assemble('.line 3\nconstant 40\nconstant "x"\npop')
    data = chunk.save(tmp_path / "a.kio")
    assert (tmp_path / "a.kio").read_bytes() == data and data.startswith(b"\x7fKIO")
    for again in (
        Chunk.load(tmp_path / "a.kio"), Chunk.load(str(tmp_path / "a.kio")), Chunk.load(memoryview(data)),
        pickle.loads(pickle.dumps(chunk)), copy.copy(chunk), Chunk.assemble(chunk.disassemble()),
    ):  # fmt: skip
        assert (again.code, again.constants, again.lines) == (chunk.code, chunk.constants, chunk.lines)
        assert again.save() == data
        again.push(2)
        again.emit(Op.ADD)
        again.emit(Op.HALT)
        assert VM().execute(again) == 42
    (tmp_path / "a.kiotext").write_text("constant 5\nhalt")
    assert VM().execute(Chunk.load(tmp_path / "a.kiotext")) == 5
    (tmp_path / "b.kiotext").write_bytes(b"\xff")
    with pytest.raises(FormatError, match=r"b\.kiotext is no text"):
        Chunk.load(tmp_path / "b.kiotext")


def test_text_that_is_wrong_is_told_with_its_place() -> None:
    with pytest.raises(FormatError, match="line 2") as caught:
        Chunk.assemble("nil\nfly 3")
    error = caught.value
    assert isinstance(error, (VerifyError, ValueError, AbutError)) and error.line == 2
    assert error.code is ErrorCode.BAD_FORMAT
    with pytest.raises(TypeError):
        Chunk.assemble(b"nil")  # type: ignore[arg-type]


def test_the_register_code_can_be_read() -> None:
    text = Chunk.assemble("constant 1\nconstant 2\nadd\nhalt").translation()
    assert "halt" in text


def test_a_closed_chunk_says_so() -> None:
    chunk = Chunk.assemble("nil")
    chunk.close()
    chunk.close()
    for use in (chunk.verify, chunk.save, lambda: chunk.code, lambda: chunk.emit(Op.NIL)):
        with pytest.raises(ClosedError):
            use()
    assert repr(chunk) == "<closed Chunk>"


def test_hostile_bytes_are_refused_or_run() -> None:
    """Truncated and mutated files: an error, or a chunk that ends within its limits."""
    seed = random.randrange(1 << 32)
    chance = random.Random(seed)
    print(f"FUZZ_SEED={seed}")
    good = Chunk.assemble(
        'constant 0\nagain:\nconstant 1\nadd\nget_local 0\nconstant 5\nless\njump_if_false @end\n'
        'get_global print\npop\nloop @again\nend: constant "text"\nget_global len\ncall 1\narray_new 2\nhalt'
    )  # fmt: skip
    data = good.save()
    for size in range(len(data)):
        with pytest.raises(FormatError):
            Chunk.load(data[:size])
    ran = 0
    with VM(max_instructions=10_000, max_memory=1 << 22, output=lambda text: None) as vm:
        for _ in range(2000):
            bad = bytearray(data)
            for _ in range(chance.randint(1, 4)):
                bad[chance.randrange(len(bad))] = chance.choice((0, 1, 255, chance.randrange(256)))
            try:
                vm.execute(Chunk.load(bytes(bad)))
                ran += 1
            except KioError:
                pass
    assert ran > 0, f"FUZZ_SEED={seed}"


# -- machines


def test_machines_share_a_chunk_across_threads() -> None:
    chunk = Chunk.assemble(
        "constant 0\nagain: constant 1\nadd\nget_local 0\nget_global most\nless\njump_if_false @end\n"
        "loop @again\nend: halt"
    )  # fmt: skip
    found: list[float] = []

    def work(most: int) -> None:
        with VM() as vm:
            vm.globals["most"] = most
            found.extend(vm.execute(chunk) for _ in range(20))

    threads = [threading.Thread(target=work, args=(1000 + number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == sorted(float(1000 + number) for number in range(8) for _ in range(20))


def test_a_running_machine_is_not_for_other_threads() -> None:
    vm, errors = VM(), []

    @vm.native
    def meanwhile() -> None:
        def use() -> None:
            for what in (
                lambda: vm.run("nil\nhalt"),
                lambda: vm.globals["x"],
                vm.stats,
                lambda: vm.array([1]),
            ):
                try:
                    what()
                except kio.BusyError as error:
                    errors.append(error)

        thread = threading.Thread(target=use)
        thread.start()
        thread.join()

    vm.call("meanwhile")
    assert len(errors) == 4


def test_options_have_names_with_dashes_or_underscores() -> None:
    vm = VM(stack_size=50, engine="loop", permissions=["file_io", "env_access"])
    assert vm.options["stack-size"] == vm.options["stack_size"] == 50
    assert vm.options["tier"] == "loop" and vm.options["permissions"] == "file_io,env_access"
    assert set(vm.options) >= {"jit", "tier", "opt-level"} and len(vm.options) == 9
    with pytest.raises(OptionError, match="Did you mean 'stack-size'"):
        vm.options["stack-siz"]
    with pytest.raises(OptionError, match="is not taken, 1 to 1048576 is"):
        vm.options["stack-size"] = 0
    with pytest.raises(OptionError):
        vm.options["tier"] = "loop"
    with pytest.raises(TypeError):
        del vm.options["jit"]

    @vm.native
    def grow() -> None:
        vm.options["stack-size"] = 100

    with pytest.raises(kio.BusyError):
        vm.call("grow")


def test_globals_are_a_mapping() -> None:
    vm = VM()
    vm.globals.update({"a": 1, "b": "two", "c": [True, None]})
    assert {name: vm.globals[name] for name in "abc"} == {"a": 1.0, "b": "two", "c": [True, None]}
    assert "print" in vm.globals and "nothing" not in vm.globals and 5 not in vm.globals
    with pytest.raises(KeyError):
        vm.globals["nothing"]
    assert {"a", "b", "c", "sqrt"} <= set(vm.globals) and len(vm.globals) == len(list(vm.globals))
    del vm.globals["a"]
    assert "a" not in list(vm.globals)
    with pytest.raises(KeyError):
        del vm.globals["a"]
    with pytest.raises(ValueError, match="NUL"):
        vm.globals["a\0b"] = 1


def test_a_run_can_be_made_in_steps() -> None:
    vm = VM()
    vm.start(Chunk.assemble("constant 0\nagain: constant 1\nadd\nget_local 0\nconstant 100\nless\n"
                            "jump_if_false @end\nloop @again\nend: halt"))  # fmt: skip
    with pytest.raises(kio.BusyError):
        vm.run("nil\nhalt")
    steps = 0
    while not (progress := vm.resume(10)).finished:
        assert progress.state is RunState.OUT_OF_BUDGET
        steps += 1
    assert progress.value == 100 and steps == 70 and vm.stats().instructions == 701
    with pytest.raises(KioError):
        vm.resume()
    vm.start(Chunk.assemble(ENDLESS))
    assert vm.resume(5).state is RunState.OUT_OF_BUDGET
    vm.stop()
    assert vm.run("true\nhalt") is True


def test_a_program_is_interrupted_from_another_thread() -> None:
    for main in (True, False):
        vm = VM()
        timer = threading.Timer(0.2, vm.interrupt)
        timer.start()
        caught: list[BaseException] = []

        def work(vm: VM = vm, caught: list[BaseException] = caught) -> None:
            try:
                vm.run(ENDLESS)
            except InterruptedTrap as error:
                caught.append(error)

        if main:
            work()
        else:
            thread = threading.Thread(target=work)
            thread.start()
            thread.join()
        assert len(caught) == 1 and vm.run("true\nhalt") is True


def test_an_interruption_waits_for_the_next_run() -> None:
    vm = VM()
    vm.interrupt()
    with pytest.raises(InterruptedTrap):
        vm.run("true\nhalt")
    assert vm.run("true\nhalt") is True


def test_ctrl_c_ends_a_program() -> None:
    vm = VM()
    timer = threading.Timer(0.3, lambda: os.kill(os.getpid(), signal.SIGINT))
    timer.start()
    with pytest.raises(KeyboardInterrupt):
        vm.run(ENDLESS)
    assert vm.run("true\nhalt") is True


def test_statistics_are_counted() -> None:
    vm = VM()
    vm.run('constant "ab"\nget_global len\ncall 1\nhalt')
    found = vm.stats()
    assert (found.instructions, found.native_calls, found.executions, found.max_stack) == (4, 1, 1, 2)
    assert found.natives > 10 and found.bytes_allocated > 0
    vm.collect()
    assert vm.stats().collections > found.collections
    with pytest.raises(AttributeError):
        found.natives = 0  # type: ignore[misc]


def test_a_closed_machine_says_so() -> None:
    vm = VM()
    numbers = vm.array([1, 2])
    vm.close()
    vm.close()
    for use in (
        lambda: vm.run("nil\nhalt"),
        lambda: vm.globals["x"],
        vm.stats,
        lambda: numbers[0],
        vm.interrupt,
    ):
        with pytest.raises(ClosedError):
            use()
    assert repr(vm) == "<closed VM>" and "closed" in repr(numbers)


def test_machines_are_given_back() -> None:
    vm = VM()
    handle = weakref.ref(vm._state.handle)
    vm.close()
    assert handle() is None
    handles = []
    for _ in range(100):
        vm = VM()
        handles.append(weakref.ref(vm._state.handle))
        vm.register("f", lambda vm=vm: vm)  # a cycle
        vm.globals["x"] = vm.array([vm.array([1])])
        vm.run("constant 1\nhalt")
    del vm
    gc.collect()
    assert [one() for one in handles] == [None] * 100


def test_arrays_may_be_let_go_by_any_thread() -> None:
    vm = VM()
    made = [vm.array([number]) for number in range(1000)]
    stop = threading.Event()

    def let_go() -> None:
        while made and not stop.is_set():
            made.pop()

    thread = threading.Thread(target=let_go)
    thread.start()
    for _ in range(200):
        vm.run("constant 1\narray_new 1\nhalt")
    stop.set()
    thread.join()
    made.clear()
    vm.collect()
    assert vm.run("true\nhalt") is True


# -- output


def test_output_goes_where_python_prints() -> None:
    with contextlib.redirect_stdout(io.StringIO()) as text:
        VM().run('constant "one"\nprint\nconstant 2\nget_global println\ncall 1\nhalt')
    assert text.getvalue() == "one\n2\n"
    stream, pieces = io.StringIO(), list[str]()
    VM(output=stream).run("constant 1.5\nprint\nhalt")
    VM(output=pieces.append).run('constant "\\xff\\xc3\\xa4"\nprint\nhalt')
    assert stream.getvalue() == "1.5\n" and "".join(pieces) == "\udcffä\n"


def test_output_of_the_process_goes_past_python(capfd: pytest.CaptureFixture[str]) -> None:
    VM(output="process").run('constant "past"\nprint\nhalt')
    assert capfd.readouterr().out == "past\n"


def test_bytes_that_are_no_text_do_not_stop_a_stream(capfd: pytest.CaptureFixture[str]) -> None:
    for coding, seen in (("utf-8", "\ufffdx\n".encode()), ("ascii", b"?x\n")):
        raw = io.BytesIO()
        stream = io.TextIOWrapper(raw, coding, newline="\n")
        VM(output=stream).run('constant "\\xffx"\nprint\nhalt')
        stream.flush()
        assert raw.getvalue() == seen


@pytest.mark.parametrize("text", ["again: constant 1\nprint\nloop @again", "constant 1\nprint\nhalt"])
def test_output_that_fails_ends_the_program(text: str) -> None:
    def full(piece: str) -> None:
        raise OSError("the disk is full")

    vm = VM(output=full)
    with pytest.raises(OSError, match="disk"):
        vm.run(text)
    assert vm.run("true\nhalt") is True


# -- values


def test_values_come_and_go() -> None:
    numpy = pytest.importorskip("numpy")
    vm = VM()
    vm.register("same", lambda value: value)
    for given, found in (
        (1, 1.0), (2**53, 2.0**53), (-0.0, -0.0), (True, True), (None, None), ("ä\0b", "ä\0b"),
        (b"\xff", "\udcff"), ("\udcff", "\udcff"), ((1, 2), [1.0, 2.0]), ([], []),
        (array("d", [1, 2]), [1.0, 2.0]),
        ([[1], "x", [None, [True]]], [[1.0], "x", [None, [True]]]), (numpy.float64(1.5), 1.5),
        (numpy.float32(0.5), 0.5), (numpy.int64(3), 3.0), (numpy.bool_(True), True),
        (numpy.arange(3), [0.0, 1.0, 2.0]), (numpy.eye(2)[::-1], [[0.0, 1.0], [1.0, 0.0]]),
        (numpy.arange(4.0)[::2], [0.0, 2.0]), (Op.ADD, 10.0),
    ):  # fmt: skip
        for answer in (vm.call("same", given), vm.text(given) and vm.call("same", [given])[0]):
            assert (answer.tolist() if isinstance(answer, Array) else answer) == found
            assert type(answer) is type(found) or isinstance(found, list)
        vm.globals["g"] = given
        assert vm.globals.get("g") == found
    assert math.isnan(vm.call("same", math.nan)) and math.copysign(1, vm.call("same", -0.0)) == -1
    for bad, error in (
        (2**53 + 1, OverflowError), (10**400, OverflowError), (object(), TypeError), ({}, TypeError),
        (1j, TypeError), ("\ud800", UnicodeEncodeError), (VM().array([1]), ValueError),
    ):  # fmt: skip
        with pytest.raises(error):
            vm.call("same", bad)
    deep: list[Any] = []
    deep.append(deep)
    with pytest.raises(ValueError, match="deep"):
        vm.call("same", deep)


def test_arrays_are_the_program_s_own() -> None:
    vm = VM()
    shared = vm.array([1, 2, 3])
    vm.globals["shared"] = shared
    vm.run('get_global shared\nconstant 1\nconstant "new"\narray_set\nhalt')
    assert shared == [1.0, "new", 3.0] and shared[-1] == 3 and shared[1:] == ["new", 3.0]
    shared[2] = [True]
    assert vm.globals["shared"] is shared and shared.tolist() == [1.0, "new", [True]]
    shared.extend([None, 5])
    shared[0:2] = [0, 1]
    assert len(shared) == 5 and list(shared)[:2] == [0.0, 1.0] and None in shared
    for bad in (5, -6):
        with pytest.raises(IndexError):
            shared[bad]
        with pytest.raises(IndexError):
            shared[bad] = 1
    with pytest.raises(ValueError, match="3 values for 2"):
        shared[:2] = [1, 2, 3]
    with pytest.raises(TypeError):
        hash(shared)
    shared[0] = shared
    with pytest.raises(ValueError, match="itself"):
        shared.tolist()
    assert "itself" in repr(shared)


def test_numbers_of_an_array_are_seen_in_place() -> None:
    numpy = pytest.importorskip("numpy")
    vm = VM()
    data = numpy.random.default_rng(1).random(1000)
    values = vm.array(data)
    vm.globals["values"] = values
    seen = values.numpy()
    assert seen.strides == (16,) and not seen.flags.writeable and (seen == data).all()
    vm.run("get_global values\nconstant 3\nconstant 7\narray_set\nhalt")
    assert seen[3] == 7
    with pytest.raises(BufferError):
        values.append(1)
    values[:] = data * 2
    assert (seen == data * 2).all() and (numpy.asarray(values) == data * 2).all()
    # A native of the program's may make it grow: the view keeps the elements as they were.
    vm.run(
        "again: get_global values\nnil\nget_global push\ncall 2\nconstant 20000\nless\n"
        "jump_if_false @end\nloop @again\nend: halt"
    )
    for _ in range(50):
        vm.array([1.0] * 1000)
        vm.run("nil\nhalt")
    vm.collect()
    assert len(values) == 20000 and (seen == data * 2).all()
    vm.close()
    assert (seen == data * 2).all()  # the machine waits for it
    del seen
    vm = VM()
    with pytest.raises(TypeError, match="no numbers"):
        vm.array([1, "a"]).numbers()
    assert vm.array([]).numpy().shape == (0,) and vm.array(range(3)) == [0.0, 1.0, 2.0]
    with pytest.raises(TypeError):
        vm.array("text")


def test_objects_live_as_long_as_python_has_them() -> None:
    vm = VM(max_memory=1 << 22)
    kept = vm.array(["kept", ["inside"]])
    for _ in range(200):
        vm.run('constant "x"\narray_new 1\nhalt')
        vm.array(list(range(1000)))
    vm.collect()
    assert kept == ["kept", ["inside"]]
    del kept
    held = vm.stats().bytes_live
    for _ in range(2000):
        vm.array([1.0] * 100)
        vm.run("nil\nhalt")
    vm.collect()
    assert vm.stats().bytes_live < held + (1 << 18)


# -- errors and traces


def test_errors_are_of_this_package() -> None:
    vm = VM(max_instructions=100)
    with pytest.raises(KioTrap) as caught:
        vm.run(".line 4\nnil\nnil\n.line 5\nadd\nhalt")
    error = caught.value
    assert isinstance(error, (Trap, KioError)) and isinstance(error, TypeError)
    assert (error.line, error.offset, error.code) == (5, 2, ErrorCode.TYPE_MISMATCH)
    assert str(error) == "cannot add nil and nil (line 5, offset 2)"
    assert error.formatted().splitlines() == [
        "Trace of the program (most recent call last):", "  in chunk at offset 2, line 5",
        "type_mismatch: cannot add nil and nil",
    ]  # fmt: skip
    with pytest.raises(LimitError) as limit:
        vm.run(ENDLESS)
    assert isinstance(limit.value, KioLimitError) and limit.value.code is ErrorCode.INSTRUCTION_LIMIT


def test_a_trace_goes_through_natives() -> None:
    vm = VM()
    inner = Chunk.assemble(".line 70\ntrue\nnegate\nhalt")
    vm.register("inside", lambda: vm.execute(inner))
    with pytest.raises(KioTrap) as caught:
        vm.run(".line 7\nget_global inside\ncall 0\nhalt")
    error = caught.value
    assert [(one.function, one.line) for one in error.trace] == [("chunk", 70), ("inside", 0), ("chunk", 7)]


def test_every_instruction_can_be_looked_at() -> None:
    vm, seen = VM(), []
    chunk = Chunk.assemble('.line 2\nconstant "a"\nget_global len\ncall 1\nconstant 1\nadd\nhalt')
    with vm.trace(lambda step: seen.append((step.offset, step.line, step.op, step.text, step.stack))):
        assert vm.execute(chunk) == 2
        assert vm.options["tier"] == "stack"
    assert seen[0] == (0, 2, Op.CONSTANT, 'CONSTANT "a"', [])
    assert seen[2] == (4, 2, Op.CALL, "CALL 1", ["a", "len"]) and seen[-2][-1] == [1.0, 1.0]
    assert len(seen) == 6 and vm.execute(chunk) == 2 and len(seen) == 6
    steps: list[kio.Step] = []
    vm.trace(steps.append)
    vm.execute(chunk)
    vm.trace(None)
    with pytest.raises(ValueError, match="only while"):
        steps[-1].stack  # noqa: B018
    assert "HALT" in repr(steps[-1])


def test_a_trace_can_end_the_program() -> None:
    vm = VM()
    with vm.trace(lambda step: step.op is Op.ADD), pytest.raises(InterruptedTrap) as caught:
        vm.run("constant 1\nconstant 2\nadd\nhalt")
    assert caught.value.offset == 4
    with vm.trace(lambda step: 1 / 0), pytest.raises(ZeroDivisionError):
        vm.run("nil\nhalt")
    assert vm.run("true\nhalt") is True


def test_a_tracer_writes_text_or_lines_of_json() -> None:
    vm, text = VM(), io.StringIO()
    with vm.trace(Tracer(text, values=2)):
        vm.run(".line 1\nconstant 1\ntrue\nnil\narray_new 3\npop\nhalt")
    assert text.getvalue().splitlines()[-2].split() == ["6", "line", "1", "POP", "[[1,", "true,", "nil]]"]
    assert "[..., true, nil]" in text.getvalue()
    lines = io.StringIO()
    with vm.trace(Tracer(lines, lines=True)):
        vm.run("constant 1\nhalt")
    assert [json.loads(line)["op"] for line in lines.getvalue().splitlines()] == ["CONSTANT", "HALT"]


def test_numpy_is_not_needed() -> None:
    code = (
        "import sys\nfrom abut.kio import VM\n"
        "assert VM().array([1, 2]).numbers().tolist() == [1.0, 2.0] and 'numpy' not in sys.modules"
    )
    environment = {"PYTHONPATH": str(Path(kio.__file__).parent.parent.parent)}
    subprocess.run([sys.executable, "-c", code], check=True, env={**os.environ, **environment})
