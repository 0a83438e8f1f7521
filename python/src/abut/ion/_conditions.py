"""Conditions of branches and loops."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from abut.ion._instruction import Instruction, Reg
from abut.ion._labels import Item, Label
from abut.ion._opcodes import OPCODES

__all__ = ["Condition", "as_condition", "branch"]


class Condition:
    """Something that is true or false: a register, or instructions that end in one.

    >>> small = Condition.of(Instruction.less_than(2, 0, 1))
    >>> small & ~Condition.from_register(3)
    Condition.all(Condition.of(Instruction.less_than(2, 0, 1)), Condition.from_register(3).inverted())

    `a & b`, `a | b` and `~a` are conditions; the right one is not looked at when the left one says it all."""

    __slots__ = ("condition_type", "data")

    def __init__(self, condition_type: str, data: Any) -> None:
        self.condition_type, self.data = condition_type, data

    @classmethod
    def from_register(cls, reg: Reg) -> Condition:
        """What the register has when it is looked at."""
        return cls("register", reg)

    @classmethod
    def from_instructions(cls, instructions: Iterable[Instruction], result_reg: Reg) -> Condition:
        """What the register has after the instructions."""
        return cls("instructions", {"instructions": list(instructions), "result_reg": result_reg})

    @classmethod
    def of(cls, *instructions: Instruction) -> Condition:
        """What the last instruction gives."""
        opcode = OPCODES.get(instructions[-1].opcode) if instructions else None
        if opcode is None or opcode.operands[:1] != ("dst",):
            raise ValueError("the last instruction gives nothing")
        return cls.from_instructions(instructions, instructions[-1].args[0])

    @classmethod
    def all(cls, *conditions: Condition) -> Condition:
        """True when all are."""
        return cls("all", conditions)

    @classmethod
    def any(cls, *conditions: Condition) -> Condition:
        """True when one is."""
        return cls("any", conditions)

    def inverted(self) -> Condition:
        """True when this is false."""
        return Condition("not", self)

    def __and__(self, other: Condition) -> Condition:
        return Condition.all(self, other) if isinstance(other, Condition) else NotImplemented

    def __or__(self, other: Condition) -> Condition:
        return Condition.any(self, other) if isinstance(other, Condition) else NotImplemented

    def __invert__(self) -> Condition:
        return self.inverted()

    def get_result_register(self) -> Reg:
        """Where the result is; a combination has it nowhere."""
        if self.condition_type in ("register", "instructions"):
            found: Reg = self.data if self.condition_type == "register" else self.data["result_reg"]
            return found
        raise ValueError(f"no register has the result of a condition of type {self.condition_type!r}")

    def get_instructions(self) -> list[Instruction]:
        """What has to run before the register is looked at."""
        self.get_result_register()
        return [] if self.condition_type == "register" else list(self.data["instructions"])

    def __repr__(self) -> str:
        if self.condition_type == "register":
            return f"Condition.from_register({self.data!r})"
        if self.condition_type == "not":
            return f"{self.data!r}.inverted()"
        if self.condition_type in ("all", "any"):
            return f"Condition.{self.condition_type}({', '.join(map(repr, self.data))})"
        instructions, register = self.get_instructions(), self.get_result_register()
        if instructions and instructions[-1].args[:1] == (register,):
            return f"Condition.of({', '.join(map(repr, instructions))})"
        return f"Condition.from_instructions({instructions!r}, {register!r})"


def branch(condition: Condition, target: Any, when: bool) -> Iterator[Item]:
    """Goes on at the target when the condition is that, and else behind."""
    kind = condition.condition_type
    if kind == "not":
        yield from branch(condition.data, target, not when)
    elif kind in ("all", "any"):
        # All are true: the first false one decides. Some is: the first true one does.
        decided = kind == "any"
        behind = Label()
        for one in condition.data:
            yield from branch(one, target if decided == when else behind, decided)
        if decided != when:
            yield Instruction.jump(target)
        yield behind
    else:
        yield from condition.get_instructions()
        make = Instruction.jump_if_true if when else Instruction.jump_if_false
        yield make(condition.get_result_register(), target)


def as_condition(given: Reg | Condition) -> Condition:
    return given if isinstance(given, Condition) else Condition.from_register(given)
