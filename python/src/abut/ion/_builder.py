"""Functions, built instruction by instruction, with names for registers and places."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from abut._errors import did_you_mean
from abut.ion._checks import text, whole
from abut.ion._conditions import Condition, as_condition, branch
from abut.ion._control_flow import BasicBlock
from abut.ion._errors import IonBuildError
from abut.ion._function import Function
from abut.ion._instruction import Instruction, Reg, registers_used
from abut.ion._labels import placed, resolved
from abut.ion._opcodes import PLACEHOLDERS
from abut.ion._operations import Operations

__all__ = ["FunctionBuilder"]


class FunctionBuilder(Operations):
    """A function in the making. Registers and places have names; nobody has to count.

    >>> builder = FunctionBuilder("sum_to", ["n"])
    >>> one = builder.const(1)
    >>> _ = builder.load_const("sum", 0)
    >>> _ = builder.label("again").add("sum", "sum", "n").sub("n", "n", one).jump_if_true("n", "again")
    >>> function = builder.return_reg("sum").build()
    >>> function
    Function('sum_to', arity=1, extra_regs=2, 6 instructions)
    >>> function.instructions[-2]
    Instruction.jump_if_true(0, -2)

    The second argument names the parameters, or says how many there are. There is a method for each maker of
    `Instruction`. An instruction that writes to a name makes the register; reading one that nothing makes is
    refused. Registers with numbers of one's own lie below arity + extra_regs, those with names behind;
    without `extra_regs`, the function gets as many as its instructions speak of.

    A closure's `captures` are its first registers, in front of the parameters."""

    def __init__(
        self, name: str | None = None, arity: int | Iterable[str] = 0, extra_regs: int | None = None, *,
        captures: Iterable[str] = (),
    ) -> None:  # fmt: skip
        if isinstance(arity, str):
            raise TypeError(f"arity: a list of names is wanted, not the name {arity!r} alone")
        params = [] if isinstance(arity, int) else [text("parameter", one) for one in arity]
        self.name = name
        self.arity = whole("arity", arity) if isinstance(arity, int) else len(params)
        self.instructions: list[Instruction] = []
        self._given = None if extra_regs is None else whole("extra_regs", extra_regs)
        self._labels: dict[str, int] = {}
        self._fresh = 0
        self._registers: dict[str, int] = {}
        captured = list(captures)
        self._count = 0
        """Registers that are taken."""
        for one in captured:
            self._add_register(one)
        for one in params:
            self._add_register(one)
        self._count = len(captured) + self.arity
        if self._given is not None:
            self._count = max(self._count, self.arity + self._given)

    # -- registers

    @property
    def extra_regs(self) -> int:
        """Registers behind the arguments."""
        used = registers_used(self.instructions) if self._given is None else 0
        return max(self._count, used) - self.arity

    @extra_regs.setter
    def extra_regs(self, count: int) -> None:
        self._given = whole("extra_regs", count)
        self._count = max(self._count, self.arity + self._given)

    def register(self, name: str | None = None) -> int:
        """The register of that name, which is made when there is none; without a name, always another one."""
        if name is None:
            self._count += 1
            return self._count - 1
        if name not in self._registers:
            self._add_register(name)
        return self._registers[name]

    def const(self, value: Any) -> int:
        """A register of its own with the constant in it."""
        made = self.register()
        self.load_const(made, value)
        return made

    # -- places

    def label(self, name: str) -> FunctionBuilder:
        """Names the place of the next instruction, for jumps from anywhere in the function."""
        if text("label", name) in self._labels:
            raise IonBuildError(f"{self._shown} has a label {name!r} already")
        self._labels[name] = len(self.instructions)
        return self

    def new_label(self, stem: str = "label") -> str:
        """A name that no other label has; `label` has still to say where it is."""
        self._fresh += 1
        made = f"{stem}#{self._fresh}"
        return self.new_label(stem) if made in self._labels else made

    def branch(
        self, condition: Reg | Condition, then: str | None = None, otherwise: str | None = None
    ) -> FunctionBuilder:  # fmt: skip
        """Goes on at one label when the condition is true, at the other when it is false; with the next
        instruction in place of one that is not given."""
        made = as_condition(condition)
        if then is not None:
            self.add_instructions(placed(branch(made, then, True)))
            return self if otherwise is None else self.jump(otherwise)
        if otherwise is None:
            raise TypeError("branch: a label is wanted")
        return self.add_instructions(placed(branch(made, otherwise, False)))

    # -- instructions

    def add_instruction(self, instruction: Instruction) -> FunctionBuilder:
        """Puts an instruction behind the others."""
        self.instructions.append(instruction.renamed(self._made))
        return self

    def add_instructions(self, instructions: Iterable[Instruction]) -> FunctionBuilder:
        """Puts several behind the others, such as what an IfElseBuilder makes."""
        for one in list(instructions):
            self.add_instruction(one)
        return self

    def add_block(self, block: BasicBlock) -> FunctionBuilder:
        """Puts a block behind the others; its name is a label."""
        self.label(block.name)
        block.start_address = len(self.instructions)
        self.add_instructions(block.instructions)
        block.end_address = len(self.instructions)
        return self

    def build(self) -> Function:
        """The function. It may be built again when more is added."""
        code = []
        for at, one in enumerate(self.instructions):
            if one.opcode in PLACEHOLDERS:
                raise IonBuildError(f"{self._shown}: there is no loop around instruction {at}, {one!r}")
            made = resolved(one.renamed(self._made).renamed(self._known), at, self._labels)
            made.renamed(None, self._placed)
            code.append(made)
        return Function(self.name, self.arity, self.extra_regs, code)

    def __repr__(self) -> str:
        return f"<FunctionBuilder {self._shown}, {len(self.instructions)} instructions>"

    # -- inside

    @property
    def _shown(self) -> str:
        return self.name or "the function"

    def _add_register(self, name: str) -> None:
        if text("register", name) in self._registers:
            raise IonBuildError(f"{self._shown} has a register {name!r} already")
        self._registers[name] = self.register()

    def _made(self, kind: str, given: Any) -> Any:
        """Registers that are written have numbers at once, so that those come in the order of the code."""
        return self.register(given) if kind == "dst" and isinstance(given, str) else given

    def _known(self, kind: str, given: Any) -> Any:
        if not isinstance(given, str):
            return given
        if given not in self._registers:
            near = did_you_mean(given, self._registers)
            raise IonBuildError(f"{self._shown}: nothing is ever put into the register {given!r}{near}")
        return self._registers[given]

    def _placed(self, target: Any) -> Any:
        if isinstance(target, str):
            near = did_you_mean(target, self._labels)
            raise IonBuildError(f"{self._shown} has no label {target!r}{near}")
        return target
