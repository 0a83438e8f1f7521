"""Every instruction and every error, on every engine, through the C interface."""

from __future__ import annotations

import pytest
from abut.fusabi import BytecodeError, ErrorCode, FusabiError, Machine, Module, Op, Registry, VmBuilder
from fusabi_expectations import Program
from fusabi_failures import REFUSED, TRAPPING
from fusabi_programs import RUNNING

pytestmark = pytest.mark.usefixtures("library")
engines = pytest.mark.parametrize("engine", ["threaded", "loop", "stepper"])


def named(program: Program) -> str:
    return program.name


def registry() -> Registry:
    made = Registry()
    made.register("total", lambda *numbers: sum(numbers), params=None, result="any")
    return made


def run(program: Program, engine: str) -> tuple[str, list[str]]:
    printed: list[str] = []
    builder = VmBuilder().registry(registry()).output(printed.append).engine(engine)
    with builder.fuel(2_000_000).memory_limit(8 << 20).allocation_limit(4 << 20).build() as machine:
        machine.load(Module.assemble(program.text))
        assert machine.tier == engine
        result = machine.text(machine.execute())
    return result, "".join(printed).splitlines()


@engines
@pytest.mark.parametrize("program", RUNNING, ids=named)
def test_programs_do_what_they_say(program: Program, engine: str) -> None:
    assert run(program, engine) == (program.result, program.printed)


@pytest.mark.parametrize("program", RUNNING, ids=named)
def test_text_and_bytes_give_the_same_module(program: Program) -> None:
    module = Module.assemble(program.text).verify()
    assert Module.assemble(module.disassemble()).to_bytes() == module.to_bytes()
    assert Module.from_bytes(module.to_bytes()).functions == module.functions


@engines
@pytest.mark.parametrize("program", TRAPPING, ids=named)
def test_errors_tell_what_and_where(program: Program, engine: str) -> None:
    with pytest.raises(FusabiError) as caught:
        run(program, engine)
    error = caught.value
    assert isinstance(error.code, ErrorCode) and error.code.name.lower() == program.error
    assert program.offset is None or error.offset == program.offset
    assert program.line is None or error.line == program.line
    assert not program.message or error.message == program.message
    assert error.trace[-1].name == "main" and error.function is not None
    assert f"line {error.line}" in str(error) and "in main" in error.formatted()


@engines
@pytest.mark.parametrize("program", REFUSED, ids=named)
def test_code_that_breaks_the_rules_is_refused(program: Program, engine: str) -> None:
    module = Module.assemble(program.text)
    with Machine(engine=engine) as machine:
        for refused in (module.verify, lambda: machine.load(module).execute()):
            with pytest.raises(BytecodeError) as caught:
                refused()
            error = caught.value
            assert isinstance(error.code, ErrorCode) and error.code.name.lower() == program.refusal
            assert program.offset is None or error.offset == program.offset
            assert not program.message or error.message == program.message
            assert error.function == 0 and "in main" in str(error)


def opcodes(program: Program) -> set[int]:
    """The opcodes of a module's code."""
    from abut.fusabi._ops import BY_NUMBER

    found, module = set(), Module.assemble(program.text)
    for function in module.functions:
        code, at = module.code(function), 0
        while at < len(code):
            found.add(code[at])
            at += BY_NUMBER[code[at]].size
    return found


def test_every_instruction_is_in_a_program() -> None:
    assert set().union(*map(opcodes, RUNNING)) == {int(one) for one in Op}
