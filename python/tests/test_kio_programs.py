"""Every instruction and every error, on every engine, through the C interface."""

from __future__ import annotations

import pytest
from abut.kio import VM, Chunk, ChunkError, ErrorCode, KioLimitError, KioTrap, Op
from kio_expectations import Program
from kio_programs import REFUSED, RUNNING, TRAPPING

pytestmark = pytest.mark.usefixtures("library")
ENGINES = {
    "threaded": {"engine": "threaded"}, "plain": {"engine": "threaded", "opt_level": 1},
    "loop": {"engine": "loop"}, "stack": {"engine": "stack"}, "level 0": {"opt_level": 0},
}  # fmt: skip
engines = pytest.mark.parametrize("engine", ENGINES)


def named(program: Program) -> str:
    return program.name


def run(program: Program, engine: str) -> tuple[str, list[str]]:
    printed: list[str] = []
    with VM(output=printed.append, **ENGINES[engine]) as vm:
        result = vm.text(vm.execute(Chunk.assemble(program.text)))
    return result, "".join(printed).splitlines()


@engines
@pytest.mark.parametrize("program", RUNNING, ids=named)
def test_programs_do_what_they_say(program: Program, engine: str) -> None:
    assert run(program, engine) == (program.result, program.printed)


@engines
@pytest.mark.parametrize("program", TRAPPING, ids=named)
def test_traps_tell_what_and_where(program: Program, engine: str) -> None:
    with pytest.raises(KioTrap) as caught:
        run(program, engine)
    error = caught.value
    assert isinstance(error.code, ErrorCode) and error.code.name.lower() == program.trap
    assert error.offset == program.offset and (program.line is None or error.line == program.line)
    assert not program.message or error.message == program.message
    assert error.trace[-1].function == "chunk"


@engines
@pytest.mark.parametrize("program", REFUSED, ids=named)
def test_code_that_cannot_run_is_refused(program: Program, engine: str) -> None:
    chunk = Chunk.assemble(program.text)
    for refused in (chunk.verify, lambda: VM(**ENGINES[engine]).execute(chunk)):
        with pytest.raises(ChunkError) as caught:
            refused()
        error = caught.value
        assert isinstance(error.code, ErrorCode) and error.code.name.lower() == program.refusal
        assert error.offset == program.offset


def test_every_instruction_is_in_a_program() -> None:
    used = {one.op for program in RUNNING for one in Chunk.assemble(program.text).instructions()}
    assert used >= set(Op)


# -- limits, at the bound and one past it


COUNT = """
constant 0
again:
constant 1
add
get_local 0
constant {count}
less
jump_if_false @end
loop @again
end:
halt
"""


@engines
@pytest.mark.parametrize("count", [1, 200, 5000])
def test_the_limit_of_instructions_is_exact(engine: str, count: int) -> None:
    chunk = Chunk.assemble(COUNT.format(count=count))
    needed = 1 + 6 * count + count  # constant; the loop but its last LOOP, which is the halt
    with VM(**ENGINES[engine]) as vm:
        assert vm.execute(chunk) == count
        assert vm.stats().instructions == needed
        vm.options["max-instructions"] = needed
        assert vm.execute(chunk) == count
        vm.options["max-instructions"] = needed - 1
        with pytest.raises(KioLimitError) as caught:
            vm.execute(chunk)
        assert caught.value.code is ErrorCode.INSTRUCTION_LIMIT
        assert vm.stats().instructions == 3 * needed - 1
        vm.options["max-instructions"] = 0
        assert vm.execute(chunk) == count


@engines
@pytest.mark.parametrize("size", [1, 2, 100, 300])
def test_the_stack_is_as_large_as_it_says(engine: str, size: int) -> None:
    chunk = Chunk.assemble("true\n" * size + "halt")
    more = Chunk.assemble("true\n" * (size + 1) + "halt")
    with VM(stack_size=size, **ENGINES[engine]) as vm:
        assert vm.execute(chunk) is True
        with pytest.raises(KioLimitError) as caught:
            vm.execute(more)
        assert caught.value.code is ErrorCode.STACK_OVERFLOW and caught.value.offset == size
        assert vm.stats().max_stack in (size, size + 1)


@engines
def test_runs_inside_of_each_other_have_a_limit(engine: str) -> None:
    with VM(max_depth=5, **ENGINES[engine]) as vm:
        chunk, depth = Chunk.assemble("get_global deeper\ncall 0\nhalt"), [0]

        @vm.native
        def deeper() -> object:
            depth[0] += 1
            return vm.execute(chunk) if depth[0] < most else 1.0

        most = 5
        assert vm.execute(chunk) == 1.0 and vm.stats().max_depth == 5
        depth[0], most = 0, 6
        with pytest.raises(KioLimitError) as caught:
            vm.execute(chunk)
        assert caught.value.code is ErrorCode.CALL_DEPTH


@engines
def test_memory_has_a_limit(engine: str) -> None:
    text = 'constant "0123456789abcdef"\nagain:\nget_local 0\nget_local 0\nadd\nset_local 0\npop\nloop @again'
    with VM(max_memory=1 << 20, **ENGINES[engine]) as vm:
        with pytest.raises(MemoryError) as caught:
            vm.execute(Chunk.assemble(text))
        assert getattr(caught.value, "code", None) is ErrorCode.MEMORY_LIMIT
        assert vm.run("constant 1\nhalt") == 1.0
        assert vm.stats().bytes_held <= 1 << 20


def test_what_options_do_not_take_they_refuse() -> None:
    for name, good, bad in (
        ("stack_size", (1, 1 << 20), (0, (1 << 20) + 1, "x", "")), ("max_depth", (1, 1000), (0, 1001)),
        ("max_instructions", (0, (1 << 64) - 1), (-1, 1 << 64)), ("max_memory", (0, 1 << 30), (-1,)),
        ("opt_level", (0, 3), (4,)), ("engine", ("auto", "threaded", "loop", "stack"), ("fast",)),
        ("jit", ("auto", "on", "off"), ("maybe",)), ("permissions", ("none", "all", "network"), ("root",)),
    ):  # fmt: skip
        for value in good:
            assert VM(**{name: value}).options[name] == value
        for value in bad:
            with pytest.raises(ValueError):
                VM(**{name: value})
