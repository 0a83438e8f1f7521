"""Programs, machines and host functions from Python."""

from __future__ import annotations

import doctest
import faulthandler
import gc
import importlib
import json
import os
import pickle
import random
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from abut import AbutError, ClosedError, LimitError, Trap
from abut.pvm import (
    AccessError,
    Assembler,
    BusyError,
    Host,
    HostCallError,
    Machine,
    OutOfGas,
    PageFault,
    Program,
    ProgramError,
    PvmPanic,
    ReplayError,
    Result,
    pack_generic,
    pack_standard,
    replay,
    run_all,
)

pytestmark = pytest.mark.usefixtures("library")
MODULES = ("", "._assembler", "._batch", "._machine", "._memory", "._program", "._registers", "._trace")
backends = pytest.mark.parametrize("backend", ["interpreter", "recompiler", "crosscheck", "stepper"])


def summing() -> Program:
    """a0 + (a0 - 1) + ... + 1."""
    asm = Assembler()
    asm.label("sum")
    asm.load_imm("a1", 0)
    asm.label("loop")
    asm.add_64("a1", "a1", "a0")
    asm.add_imm_64("a0", "a0", -1)
    asm.branch_ne_imm("a0", 0, "loop")
    asm.move_reg("a0", "a1")
    asm.ret()
    return asm.build()


def calling(*numbers: int) -> Program:
    """Calls host functions one after another."""
    asm = Assembler()
    for number in numbers:
        asm.ecalli(number)
    asm.ret()
    return asm.build()


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings_run(name: str) -> None:
    module = importlib.import_module(f"abut.pvm{name}")
    found = doctest.testmod(module)
    assert found.attempted and not found.failed


def test_the_guide_runs() -> None:
    guide = Path(__file__).resolve().parents[2] / "docs/pvm.md"
    found = doctest.testfile(str(guide), module_relative=False)
    assert found.attempted > 10 and not found.failed


@backends
def test_a_function_is_called(backend: str) -> None:
    with Machine(summing(), backend=backend, gas=1000) as machine:
        assert machine.call("sum", 10) == 55
        assert machine.gas == 1000 - 34
        assert machine.call("sum", 3) == 6, "again, in the same machine"


@backends
def test_a_function_that_runs_out_of_gas_goes_on_with_more(backend: str) -> None:
    machine = Machine(summing(), backend=backend, gas=20)
    with pytest.raises(OutOfGas) as caught:
        machine.call("sum", 10)
    assert isinstance(caught.value, Trap) and caught.value.stop.result is Result.OUT_OF_GAS
    machine.gas += 100
    assert machine.run().ok and machine.registers.a0 == 55


def test_host_functions_answer_with_numbers_none_and_ends() -> None:
    machine = Machine(calling(1, 2, 3))
    seen: list[int] = []

    @machine.host(1)
    def one(machine: Machine) -> int:
        seen.append(machine.pc)
        return machine.registers["a0"] + 1

    @machine.host(2)
    def two(machine: Machine) -> None:
        seen.append(machine.pc)
        machine.registers.a0 *= 2

    @machine.host
    def rest(machine: Machine, number: int) -> Host:
        seen.append(number)
        return Host.YIELD

    with pytest.raises(HostCallError) as caught:
        machine.call(0, 20)
    assert caught.value.id == 3 and seen == [0, 2, 3]
    assert machine.registers.a0 == 42
    assert machine.run().ok


@pytest.mark.parametrize(
    "answer, result",
    [(Host.TERMINATE, Result.HALT), (Host.PANIC, Result.PANIC), (Host.OUT_OF_GAS, Result.OUT_OF_GAS)],
)
def test_host_functions_end_the_run(answer: Host, result: Result) -> None:
    machine = Machine(calling(1), host={1: lambda machine: answer})
    assert machine.run().result is result


def test_host_functions_fault_at_an_address() -> None:
    machine = Machine(calling(1), host={1: lambda machine: machine.fault(0x12345)})
    with pytest.raises(PageFault) as caught:
        machine.call()
    assert caught.value.address == 0x12000


def test_what_a_host_function_raises_the_run_raises() -> None:
    machine = Machine(calling(1, 2))
    calls: list[int] = []

    @machine.host
    def any(machine: Machine, number: int) -> None:
        calls.append(number)
        if number == 1:
            raise KeyError("of the host")

    with pytest.raises(KeyError):
        machine.call()
    assert machine.run().ok and calls == [1, 2], "it goes on behind the call"


def test_a_host_function_returns_nothing_else() -> None:
    for answer in ("text", True, 1.5, [1]):
        with pytest.raises(TypeError, match="host function 1 returned"):
            Machine(calling(1), host={1: lambda machine, answer=answer: answer}).run()


def test_a_machine_cannot_run_inside_its_host_function() -> None:
    machine = Machine(calling(1), host={1: lambda machine: machine.run()})
    with pytest.raises(BusyError):
        machine.run()


def test_a_host_function_may_close_the_machine() -> None:
    machine = Machine(calling(1, 2), host={1: lambda machine: machine.close()})
    machine.run()
    with pytest.raises(ClosedError):
        machine.run()


def test_a_host_call_without_a_function_stops() -> None:
    machine = Machine(calling(5))
    stop = machine.run()
    assert (stop.result, stop.host_call, stop.pc, stop.ok) == (Result.HOST_CALL, 5, 0, False)
    machine.registers["ra"] = 0xFFFF0000
    assert machine.run().ok


def test_registers_have_names_and_are_current() -> None:
    machine = Machine(summing())
    registers = machine.registers
    registers.update({"a0": -1, 8: 5})
    assert registers.a0 == registers["r7"] == registers[7] == 2**64 - 1
    assert list(registers)[8] == registers.a1 == 5 and len(registers) == 13
    for wrong in (13, -1, 10**30):
        with pytest.raises(IndexError):
            registers[wrong] = 0
    with pytest.raises(KeyError, match="Did you mean 'a0'"):
        registers["a00"]
    with pytest.raises(TypeError):
        registers[1.5] = 0  # type: ignore[index]
    machine.close()
    for touch in (lambda: registers[0], lambda: list(registers), lambda: registers.__setitem__(0, 1)):
        with pytest.raises(ClosedError):
            touch()


def test_memory_is_read_written_and_protected() -> None:
    memory = Machine(summing()).memory
    with pytest.raises(AccessError):
        memory.read(0x20000, 1)
    memory.map(0x20000, 0x2000)
    memory.write(0x20FFF, b"across")
    assert memory.read(0x20FFF, 6) == b"across" and memory[0x20FFF] == ord("a")
    memory.pack(0x21100, "<IQ", 5, 2**63)
    assert memory.unpack(0x21100, "<IQ") == (5, 2**63)
    memory.protect(0x21000, 0x1000, "r")
    assert not memory.accessible(0x20000, 0x2000, "rw") and memory.accessible(0x20000, 0x2000)
    assert [(one.address, one.access) for one in memory.ranges()] == [(0x20000, "rw"), (0x21000, "r")]
    memory.unmap(0x20000, 0x1000)
    with pytest.raises(AccessError):
        memory[0x20000:0x20004] = b"none"
    for address, length in ((0x20001, 4096), (0x20000, 1), (2**40, 4096), (0xFFFFF000, 8192), (0, 4096)):
        with pytest.raises(AbutError):
            memory.map(address, length)
    for address, length in ((2**63, 8), (0xFFFFFFFF, 2), (0, 2**33), (5, -1)):
        with pytest.raises((AbutError, OverflowError, ValueError)):
            memory.read(address, length)


def test_views_are_the_memory_itself_and_keep_it() -> None:
    machine = Machine(summing())
    memory = machine.memory
    memory.map(0x20000, 0x2000)
    view = memory.view(0x20010, 16, writable=True)
    view[:3] = b"abc"
    assert memory.read(0x20010, 3) == b"abc" and memory.view(0x20010, 3) == b"abc"
    with pytest.raises(TypeError):
        memory.view(0x20010, 3)[0] = 1
    for change in (
        lambda: memory.unmap(0x20000, 0x1000), lambda: memory.protect(0x20000, 0x1000, "r"),
        lambda: machine.restore(b""), memory.track_dirty,
    ):  # fmt: skip
        with pytest.raises(BufferError):
            change()
    memory.unmap(0x21000, 0x1000)
    for wrong in ((0x20FFF, 2), (0x10000, 1), (2**32, 1), (0x20000, 0)):
        with pytest.raises((AbutError, OverflowError)):
            memory.view(*wrong)
    machine.close()
    machine = memory = None  # type: ignore[assignment]
    gc.collect()
    assert bytes(view[:3]) == b"abc", "it outlives the machine"
    del view
    gc.collect()


def test_shared_buffers_are_seen_by_both() -> None:
    asm = Assembler()
    asm.load_ind_u8("a1", "a0", 1)
    asm.store_ind_u8("a1", "a0")
    asm.move_reg("a0", "a1")
    asm.ret()
    for backend in ("interpreter", "recompiler"):
        machine, room = Machine(asm.build(), backend=backend), bytearray(b"-*---")
        machine.memory.share(0x30000, room)
        assert machine.call(0, 0x30000) == ord("*") and room == b"**---"
        twin = machine.clone()
        machine.close()
        room[1] = 7
        assert twin.call(0, 0x30000) == 7 and room[0] == 7
        with pytest.raises(BufferError):
            room.append(1)
        reader = Machine(asm.build(), backend=backend)
        reader.memory.share(0x30000, b"const", "r")
        with pytest.raises(PageFault):
            reader.call(0, 0x30000)
        with pytest.raises(TypeError):
            reader.memory.share(0x40000, b"const")


@backends
def test_dirty_pages_are_those_that_were_written(backend: str) -> None:
    asm = Assembler()
    asm.store_ind_u8("a0", "a0")
    asm.ret()
    machine = Machine(asm.build(), backend=backend)
    machine.memory.map(0x20000, 0x4000)
    machine.memory.track_dirty()
    machine.call(0, 0x22010)
    assert [(one.address, one.length) for one in machine.memory.dirty()] == [(0x22000, 0x1000)]
    machine.memory.write(0x20000, b"x")
    assert [one.address for one in machine.memory.dirty()] == [0x20000, 0x22000]


@backends
def test_a_fault_can_be_repaired(backend: str) -> None:
    asm = Assembler()
    asm.load_u64("a0", 0x50008)
    asm.ret()
    machine = Machine(asm.build(), backend=backend)
    with pytest.raises(PageFault) as caught:
        machine.call()
    assert caught.value.address == 0x50000
    machine.memory.map(0x50000, 4096, "r")
    machine.memory.write(0x50008, (77).to_bytes(8, "little"))
    assert machine.run().ok and machine.registers.a0 == 77


@backends
def test_steps_breakpoints_and_places(backend: str) -> None:
    program = summing()
    machine = Machine(program, backend=backend)
    machine.registers.a0, machine.registers.ra = 4, 0xFFFF0000
    assert machine.step().result is Result.STEPPED and machine.pc == 2
    assert machine.step(2).pc == 6
    loop = program.symbols["loop"]
    assert machine.run_until("loop").result is Result.BREAKPOINT and machine.pc == loop
    machine.add_breakpoint(9)
    assert machine.breakpoints == {9}
    assert machine.run().pc == 9 and machine.run().pc == 9
    machine.remove_breakpoint(9)
    assert machine.run().ok and machine.registers.a0 == 10


def test_steps_answer_host_calls() -> None:
    seen: list[int] = []
    machine = Machine(calling(1, 2, 3))
    machine.host(lambda machine, number: seen.append(number))
    assert machine.step().result is Result.STEPPED and seen == [1]
    assert machine.step(2).result is Result.STEPPED and seen == [1, 2, 3]


@backends
def test_snapshots_and_clones_go_on_alike(backend: str) -> None:
    straight = Machine(summing(), backend=backend, gas=10_000)
    straight.memory.map(0x20000, 0x1000)
    straight.registers.a0, straight.registers.ra = 50, 0xFFFF0000
    straight.step(20)
    straight.memory.write(0x20000, b"kept")
    saved, twin = straight.snapshot(), straight.clone()
    end = straight.run()
    assert (twin.run(), twin.registers.list()) == (end, straight.registers.list())
    other = Machine(straight.program, backend="stepper")
    other.restore(saved)
    assert other.memory.read(0x20000, 4) == b"kept"
    assert (other.run(), other.registers.list()) == (end, straight.registers.list())
    for bad in (b"", saved[:-1], saved[: len(saved) // 2], b"\xff" * 64, saved + b"x"):
        with pytest.raises(AbutError):
            other.restore(bad)


def test_interrupts_come_from_other_threads() -> None:
    asm = Assembler()
    asm.label("for ever")
    asm.jump("for ever")
    for backend in ("interpreter", "recompiler", "stepper"):
        machine = Machine(asm.build(), backend=backend)
        timer = threading.Timer(0.05, machine.interrupt)
        timer.start()
        start = time.monotonic()
        assert machine.run().result is Result.INTERRUPTED
        assert time.monotonic() - start < 5
        timer.join()
        with pytest.raises(Trap):
            machine.interrupt()
            machine.call()


def test_threads_share_a_program() -> None:
    program, results = summing(), []

    def work(seed: int) -> None:
        for backend in ("interpreter", "recompiler") * 5:
            with Machine(program, backend=backend) as machine:
                machine.host(1)(lambda machine: None)
                results.append(machine.call(0, seed) == seed * (seed + 1) // 2)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(1, 9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results) == 80 and all(results)


def test_one_machine_in_two_threads_is_busy() -> None:
    asm = Assembler()
    asm.label("for ever")
    asm.jump("for ever")
    machine = Machine(asm.build())
    stops: list[Any] = []
    thread = threading.Thread(target=lambda: stops.append(machine.run()))
    thread.start()
    while not machine._guard.owner:
        time.sleep(0.001)
    with pytest.raises(BusyError):
        machine.run()
    for change in (
        lambda: run_all([machine]), lambda: machine.memory.map(0x20000, 4096), machine.snapshot,
        machine.clone,
        lambda: machine.restore(b""), lambda: setattr(machine, "pc", 0), machine.log_start,
        lambda: machine.add_breakpoint(0), lambda: machine.execute(0),
    ):  # fmt: skip
        with pytest.raises(BusyError):
            change()
    machine.interrupt()
    thread.join(10)
    assert stops[0].result is Result.INTERRUPTED


def test_many_machines_run_over_threads() -> None:
    program = summing()
    machines = [Machine(program, gas=10_000) for _ in range(50)]
    for number, machine in enumerate(machines, 1):
        machine.registers.update({"a0": number, "ra": 0xFFFF0000})
    assert all(stop.ok for stop in run_all(machines, threads=4))
    assert [machine.registers.a0 for machine in machines] == [n * (n + 1) // 2 for n in range(1, 51)]
    assert run_all([]) == []
    with pytest.raises(ValueError, match="twice"):
        run_all([machines[0], machines[0]])


def test_many_machines_call_the_host() -> None:
    machines = [Machine(calling(1, 1, 2)) for _ in range(9)]
    for machine in machines:
        machine.registers.ra = 0xFFFF0000
        machine.host(1)(lambda machine: machine.registers.a0 + 1)
    stops = run_all(machines, threads=2)
    assert {stop.host_call for stop in stops} == {2} and {one.registers.a0 for one in machines} == {2}
    assert all(stop.ok for stop in run_all(machines))


def test_a_trace_has_every_instruction(tmp_path: Path) -> None:
    machine = Machine(summing(), gas=1000)
    with machine.trace(tmp_path / "trace.jsonl"):
        machine.call(0, 3)
    lines = [json.loads(line) for line in (tmp_path / "trace.jsonl").read_text().splitlines()]
    assert [line["name"] for line in lines[:3]] == ["load_imm", "fallthrough", "add_64"]
    assert len(lines) == 1000 - machine.gas and lines[0]["gas"] == 1000 and len(lines[0]["regs"]) == 13
    assert machine.call(0, 3) == 6 and len(lines) == 13

    def fails(entry: Any) -> None:
        raise OSError("full")

    with machine.trace(fails), pytest.raises(OSError, match="full"):
        machine.call(0, 1000)


def test_a_log_replays_and_says_where_it_differs() -> None:
    program = calling(7, 8)
    machine = Machine(program, gas=1000)
    machine.memory.map(0x20000, 4096)

    def seven(machine: Machine) -> int:
        machine.memory.write(0x20000, b"told")
        machine.gas -= 10
        return len(machine.memory.read(0x20000, 2))

    machine.host(7)(seven)
    machine.host(8)(lambda machine: 2**64 - 1)
    machine.log_start()
    machine.registers.ra = 0xFFFF0000
    assert machine.run().ok
    log = machine.log_end()
    assert "ecalli=7" in log and log.rstrip().splitlines()[-1].startswith("HALT")
    with pytest.raises(AbutError):
        replay(program, "nonsense")
    with pytest.raises(ReplayError):
        replay(program, log.replace("ecalli=8", "ecalli=9"))


def test_inner_machines_run_in_a_machine() -> None:
    inner = Assembler()
    inner.add_imm_64("a0", "a0", 1)
    inner.trap()
    blob = inner.blob()
    asm = Assembler()
    asm.ecalli(8)  # machine: a0 is its number
    asm.load("a1", 0x21000)
    asm.ecalli(12)  # invoke: a0 says how it ended
    asm.ret()
    machine = Machine(asm.build(), gas=10_000)
    machine.serve_inner_machines()
    machine.memory.map(0x20000, 0x2000)
    machine.memory.write(0x20000, blob)
    machine.memory.pack(0x21000, "<14Q", 100, *[0] * 7, 41, *[0] * 5)
    assert machine.call(0, 0x20000, len(blob), 0) == 1, "it panicked"
    assert machine.memory.unpack(0x21000, "<14Q")[8] == 42 and machine.gas == 10_000 - 4 - 20
    machine.memory.pack(0x21000, "<14Q", 100, *[0] * 7, 41, *[0] * 5)
    machine.registers.update({"a0": 0x20000, "a1": len(blob), "a2": 0})
    assert machine.inner("machine") is None and machine.registers.a0 == 1, "the second"
    machine.registers.update({"a0": 1, "a1": 0x21000})
    assert machine.inner("invoke") is None and machine.registers.a0 == 1, "it panicked"
    assert machine.memory.unpack(0x21000, "<14Q")[8] == 42
    machine.registers.a0 = 9
    machine.inner("expunge")
    assert machine.registers.a0 == 2**64 - 4, "WHO"


def test_standard_programs_have_their_memory_and_an_output() -> None:
    asm = Assembler()
    asm.load_ind_u8("t0", "a0")  # the first byte of the argument
    asm.store_u8("t0", 0x30000)
    asm.load("a0", 0x30000)
    asm.load("a1", 2)
    asm.ret()
    program = asm.build(
        "gp07", read_only=b"const", read_write=b"??", heap_pages=1, stack_size=8192, metadata=b"name"
    )
    assert (program.kind, program.metadata, program.read_only) == ("metadata", b"name", b"const")
    machine = Machine(program, argument=b"!")
    assert machine.registers.sp == 0xFEFE0000 and machine.registers.a1 == 1
    assert machine.run().ok and machine.output() == b"!?"
    assert Program(program.data).kind == "metadata"
    assert Program(pack_standard(program, stack_size=4096)).kind == "standard"


def test_programs_show_their_parts_and_pickle() -> None:
    program = summing()
    names = [one.name for one in program.instructions()]
    assert names == [
        "load_imm", "fallthrough", "add_64", "add_imm_64", "branch_ne_imm", "move_reg", "jump_ind",
    ]  # fmt: skip
    assert [block.pc for block in program.blocks()] == [0, 3, 12]
    assert program.instruction(9).target == 3 and program.info.instructions == 7
    again = pickle.loads(pickle.dumps(program))
    assert again.code == program.code and again.symbols == program.symbols
    assert Program.from_parts(program.code, program.bitmask, program.jump_table).generic == program.generic
    text = program.disassemble()
    assert Program.assemble(text).generic == program.generic


def test_hostile_bytes_are_refused_or_run_to_an_end() -> None:
    seed = int(os.environ.get("FUZZ_SEED", "0")) or random.randrange(1 << 32)
    chance = random.Random(seed)
    good = summing().generic
    for round in range(400):
        data = bytearray(good if round % 2 else chance.randbytes(chance.randrange(60)))
        for _ in range(chance.randrange(4)):
            if data:
                data[chance.randrange(len(data))] = chance.randrange(256)
        for profile in ("gp07", "gp08"):
            try:
                program = Program(bytes(data), profile=profile, cached=False)
            except AbutError:
                continue
            program.disassemble()
            list(program.blocks())
            ends = []
            for backend in ("interpreter", "recompiler", "stepper"):
                with Machine(program, gas=2000, backend=backend) as machine:
                    machine.registers.a0 = 5
                    stop = machine.run()
                    ends.append((stop.result, stop.pc, stop.gas, stop.detail, machine.registers.list()))
            assert ends[0] == ends[1] == ends[2], (
                f"FUZZ_SEED={seed} round {round} {profile}: {bytes(data).hex()}"
            )


def test_hostile_arguments_are_refused() -> None:
    program = summing()
    for wrong in (
        lambda: Program("text"), lambda: Program(b""), lambda: Program(b"\0", kind="any", profile="gp09"),
        lambda: Program(b"\0", kind="other"), lambda: Machine(program, backend="jit"),
        lambda: Machine(program, gas=-1), lambda: Machine(program, gas=2**64),
        lambda: Machine(program, pc="none"),
        lambda: Machine(program).call(0, *range(7)), lambda: Machine(program).step(0),
        lambda: program.instruction(2**70), lambda: program.block_gas(-1), lambda: Program.assemble(b"trap"),
        lambda: pack_generic(b"\0" * 9, b""), lambda: pack_standard(b"", heap_pages=2**31, stack_size=2**31),
        lambda: Machine(program, argument=b"x" * (2**24 + 1)), lambda: Machine(5),
    ):  # fmt: skip
        with pytest.raises((AbutError, TypeError, ValueError, OverflowError)):
            wrong()  # type: ignore[no-untyped-call]
    assert Machine(program, pc=2**40).run().result in (Result.PANIC, Result.INVALID)


def test_closed_machines_say_so() -> None:
    machine = Machine(summing())
    memory = machine.memory
    machine.close()
    machine.close()
    for use in (
        machine.run, machine.step, machine.call, machine.snapshot, machine.clone, machine.interrupt,
        lambda: machine.pc, lambda: machine.stats, lambda: memory.read(0, 1),
        lambda: memory.map(0x20000, 4096),
        lambda: memory.view(0, 1), memory.ranges,
    ):  # fmt: skip
        with pytest.raises(ClosedError):
            use()
    assert repr(machine) == "<closed Machine>" and repr(memory) == "<closed Memory>"


def test_limits_are_limit_errors_and_places_are_told() -> None:
    assert issubclass(ProgramError, ValueError) and issubclass(AccessError, IndexError)
    assert issubclass(PvmPanic, Trap)
    with pytest.raises(AbutError, match=r"at \d+|missing"):
        Program(b"\x00\x00\x7f", kind="generic", profile="gp08")
    assert LimitError is not None


def test_a_child_goes_on_with_a_machine_of_its_parent() -> None:
    machine = Machine(summing(), backend="recompiler")
    assert machine.call(0, 10) == 55
    child = os.fork()
    if child == 0:
        status = 1
        try:
            fresh = Machine(machine.program, backend="recompiler")
            status = 0 if machine.call(0, 4) == 10 and fresh.call(0, 4) == 10 else 2
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert machine.call(0, 4) == 10


def test_faulthandler_before_and_after_changes_nothing() -> None:
    """Both want the signals of bad accesses: the guest's are the engine's, whoever came first."""
    asm = Assembler()
    asm.load_u8("a0", 0x70000)
    asm.ret()
    was = faulthandler.is_enabled()
    try:
        for change in (
            faulthandler.disable,
            lambda: faulthandler.enable(sys.__stderr__),
            faulthandler.disable,
        ):
            change()
            for _ in range(2):
                with pytest.raises(PageFault):
                    Machine(asm.build(), backend="recompiler").call()
    finally:
        if was:
            faulthandler.enable(sys.__stderr__)


def test_machines_give_their_memory_back() -> None:
    program = summing()
    for _ in range(2000):
        machine = Machine(program)
        machine.memory.map(0x20000, 0x10000)
        machine.memory.write(0x20000, b"x" * 0x10000)
    resident = int(Path("/proc/self/statm").read_text().split()[1]) * 4096
    assert resident < 1 << 30
