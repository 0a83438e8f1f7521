"""Bytecode that Python writes is what the decoder reads."""

from __future__ import annotations

import random

import pytest
from abut.pvm import INSTRUCTIONS, Assembler, Machine, Program, ProgramError

pytestmark = pytest.mark.usefixtures("library")


@pytest.mark.parametrize("profile", ["gp07", "gp08"])
def test_every_instruction_is_decoded_as_it_was_assembled(profile: str) -> None:
    chance = random.Random(7)
    for name, instruction in INSTRUCTIONS.items():
        if getattr(instruction, profile) is None:
            with pytest.raises(ProgramError, match=f"{profile} has no {name}"):
                one = Assembler()
                one.emit(name, *[0] * len(instruction.operands))
                one.blob(profile)
            continue
        for _ in range(12):
            given: dict[str, int] = {}
            for operand in instruction.operands:
                wide = 64 if name == "load_imm_64" else chance.choice((1, 8, 9, 16, 24, 31))
                given[operand] = chance.randrange(13) if operand in "abd" else chance.getrandbits(wide)
                if operand == "y" and name.startswith("store_imm"):
                    given[operand] %= 128
            given.update({"target": chance.choice((0, 3))} if "target" in given else {})
            asm = Assembler()
            asm.emit(name, *given.values())
            asm.trap()
            found = Program(asm.blob(profile), profile=profile, kind="generic").instruction(0)
            assert found.name == name and found.known, given
            assert {key: getattr(found, key) for key in given} == given, name
            assert found.ends_block == instruction.ends_block


def test_targets_grow_until_they_reach() -> None:
    for distance in (0, 100, 140, 40_000):
        asm = Assembler()
        asm.label("start")
        asm.branch_eq("a0", "a1", "end")
        for _ in range(distance):
            asm.emit("add_64", "a0", "a0", "a1")
        asm.jump("start")
        asm.label("end")
        asm.ret()
        program = asm.build()
        assert program.instruction(0).target == program.symbols["end"]
        assert Machine(program).call(0, 5, 5) == 5


def test_mistakes_in_assembly_are_told() -> None:
    asm = Assembler()
    for wrong, word in (
        (lambda: asm.add_64("a9", 0, 0), "register .a9."),
        (lambda: asm.add_64(13, 0, 0), "0 to 12"),
        (lambda: asm.load_imm("a0", 0xFFFFFFFF), "load_imm_64 takes it"),
        (lambda: asm.emit("ad_64"), "add_64"),
        (lambda: asm.load_u8("a0", 2**33), "32 bits"), (lambda: asm.load_imm_64("a0", 2**64), "64 bits"),
        (lambda: asm.store_imm_u8(0x20000, 256), "8 bits"),
    ):  # fmt: skip
        with pytest.raises(ProgramError, match=word):
            wrong()  # type: ignore[no-untyped-call]
    for odd in (lambda: asm.emit("trap", 1), lambda: asm.load_imm("a0", "5"), lambda: asm.jump(1.5)):
        with pytest.raises(TypeError):
            odd()
    asm.label("here")
    with pytest.raises(ProgramError, match="twice"):
        asm.label("here")
    asm.jump("hear")
    with pytest.raises(ProgramError, match="Did you mean 'here'"):
        asm.blob()
