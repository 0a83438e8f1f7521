"""Branches and loops, put together of blocks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from abut.ion._conditions import Condition, as_condition, branch
from abut.ion._instruction import Instruction, Reg
from abut.ion._labels import Item, Label, placed
from abut.ion._pattern import Pattern, as_pattern

__all__ = [
    "BasicBlock", "IfElseBuilder", "MatchBuilder", "WhileThenElseBuilder", "build_if_else",
    "build_while_then_else", "create_break_instruction", "create_continue_instruction",
]  # fmt: skip


class IfElseBuilder:
    """Blocks, of which the first whose condition is true runs, or the last one.

    >>> builder = IfElseBuilder().if_condition(0).add_instruction(Instruction.move(1, 2))
    >>> builder.else_block().add_instruction(Instruction.move(1, 3)).build()
    [Instruction.jump_if_false(0, 3), Instruction.move(1, 2), Instruction.jump(2), Instruction.move(1, 3)]

    A condition is a register, which was set before, or a `Condition`; the `_lazy` ones take instructions that
    run only when they have to."""

    def __init__(self) -> None:
        self.conditions: list[Condition] = []
        self.blocks: list[list[Instruction]] = []
        self.else_instructions: list[Instruction] = []
        self.current_block: list[Instruction] | None = None
        self.has_else = False

    def if_condition(self, condition_reg: Reg | Condition) -> IfElseBuilder:
        """Begins the first block."""
        return self._first("if_condition", as_condition(condition_reg))

    def if_condition_lazy(
        self, condition_instructions: Iterable[Instruction], result_reg: Reg
    ) -> IfElseBuilder:  # fmt: skip
        """Begins the first block."""
        made = Condition.from_instructions(condition_instructions, result_reg)
        return self._first("if_condition_lazy", made)

    def elif_condition(self, condition_reg: Reg | Condition) -> IfElseBuilder:
        """Begins another block."""
        return self._another("elif_condition", as_condition(condition_reg))

    def elif_condition_lazy(
        self, condition_instructions: Iterable[Instruction], result_reg: Reg
    ) -> IfElseBuilder:  # fmt: skip
        """Begins another block."""
        made = Condition.from_instructions(condition_instructions, result_reg)
        return self._another("elif_condition_lazy", made)

    def else_block(self) -> IfElseBuilder:
        """Begins the block that runs when all conditions are false."""
        if not self.conditions:
            raise ValueError("else_block() called without if_condition()")
        if self.has_else:
            raise ValueError("else_block() called multiple times")
        self.has_else, self.current_block = True, self.else_instructions
        return self

    def add_instruction(self, instruction: Instruction) -> IfElseBuilder:
        """Puts an instruction into the block that was begun last."""
        if self.current_block is None:
            raise ValueError("add_instruction() called without starting a condition block")
        self.current_block.append(instruction)
        return self

    def build(self) -> list[Instruction]:
        """The instructions of all of it. Where it ends, what comes next goes on."""
        if not self.conditions:
            raise ValueError("No conditions added to if-else chain")
        items: list[Item] = []
        end = Label()
        for number, (condition, block) in enumerate(zip(self.conditions, self.blocks), 1):
            otherwise = Label()
            items += [*branch(condition, otherwise, False), *block]
            if self.has_else or number < len(self.blocks):
                items.append(Instruction("jump", end))
            items.append(otherwise)
        return placed([*items, *self.else_instructions, end])

    def _first(self, method: str, condition: Condition) -> IfElseBuilder:
        if self.conditions:
            instead = method.replace("if_", "elif_")
            raise ValueError(
                f"{method}() called when if-else chain already started. Use {instead}() instead."
            )
        return self._begin(condition)

    def _another(self, method: str, condition: Condition) -> IfElseBuilder:
        if not self.conditions:
            raise ValueError(f"{method}() called without if_condition()")
        if self.has_else:
            raise ValueError(f"{method}() called after else_block()")
        return self._begin(condition)

    def _begin(self, condition: Condition) -> IfElseBuilder:
        self.current_block = []
        self.conditions.append(condition)
        self.blocks.append(self.current_block)
        return self


class WhileThenElseBuilder:
    """A loop: `then_block` runs when its condition has become false, `else_block` after a break.

    >>> builder = WhileThenElseBuilder().while_condition([Instruction.less_than(2, 0, 1)], 2)
    >>> for one in builder.add_instruction(Instruction.add(0, 0, 3)).build():
    ...     print(one)
    Instruction.less_than(2, 0, 1)
    Instruction.jump_if_false(2, 3)
    Instruction.add(0, 0, 3)
    Instruction.jump(-3)

    In the body, `add_break` and `Instruction.break_instr()` leave it, and those of continue go on with the
    next round; they may stand in an IfElseBuilder whose instructions are put into the body."""

    def __init__(self) -> None:
        self.condition: Condition | None = None
        self.while_instructions: list[Instruction] = []
        self.then_instructions: list[Instruction] = []
        self.else_instructions: list[Instruction] = []
        self.current_block: list[Instruction] | None = None
        self.in_then = self.in_else = False

    def while_condition(
        self, condition_instructions: Iterable[Instruction], result_reg: Reg
    ) -> WhileThenElseBuilder:  # fmt: skip
        """Begins the body; the instructions run before each round."""
        made = Condition.from_instructions(condition_instructions, result_reg)
        return self._begin("while_condition", made)

    def while_condition_reg(self, condition_reg: Reg | Condition) -> WhileThenElseBuilder:
        """Begins the body; the register, or the Condition, is looked at before each round."""
        return self._begin("while_condition_reg", as_condition(condition_reg))

    def add_instruction(self, instruction: Instruction) -> WhileThenElseBuilder:
        """Puts an instruction into the block that was begun last."""
        return self._add("add_instruction", instruction)

    def add_break(self) -> WhileThenElseBuilder:
        """Leaves the loop."""
        return self._add_leave("add_break", Instruction.break_instr())

    def add_continue(self) -> WhileThenElseBuilder:
        """Goes on with the next round."""
        return self._add_leave("add_continue", Instruction.continue_instr())

    def then_block(self) -> WhileThenElseBuilder:
        """Begins what runs after a loop that was not left."""
        self._check_block("then_block", self.in_then)
        self.in_then, self.current_block = True, self.then_instructions
        return self

    def else_block(self) -> WhileThenElseBuilder:
        """Begins what runs after a loop that was left by a break."""
        self._check_block("else_block", self.in_else)
        self.in_else, self.current_block = True, self.else_instructions
        return self

    def build(self) -> list[Instruction]:
        """The instructions of all of it. Where it ends, what comes next goes on."""
        if self.condition is None:
            raise ValueError("No condition added to while loop")
        begin, then, left, end = Label(), Label(), Label(), Label()
        body = [_leave(one, begin, left) for one in self.while_instructions]
        items: list[Item] = [begin, *branch(self.condition, then, False), *body]
        items += [Instruction("jump", begin), then, *self.then_instructions]
        if self.else_instructions:
            items.append(Instruction("jump", end))
        return placed([*items, left, *self.else_instructions, end])

    def _begin(self, method: str, condition: Condition) -> WhileThenElseBuilder:
        if self.condition is not None:
            raise ValueError(f"{method}() called when while loop already started")
        self.condition, self.current_block = condition, self.while_instructions
        return self

    def _add(self, method: str, instruction: Instruction) -> WhileThenElseBuilder:
        if self.current_block is None:
            raise ValueError(f"{method}() called without starting a while loop")
        self.current_block.append(instruction)
        return self

    def _add_leave(self, method: str, instruction: Instruction) -> WhileThenElseBuilder:
        if self.in_then or self.in_else:
            raise ValueError(f"{method}() called outside of while loop body")
        return self._add(method, instruction)

    def _check_block(self, method: str, begun: bool) -> None:
        if self.condition is None:
            raise ValueError(f"{method}() called without while_condition()")
        if begun:
            raise ValueError(f"{method}() called multiple times")


class MatchBuilder:
    """Blocks, of which the one of the first pattern that matches runs; none when none does.

    >>> builder = MatchBuilder(0).case(1, [Instruction.move(1, 2)]).case(2, [Instruction.move(1, 3)])
    >>> for one in builder.build():
    ...     print(one)
    Instruction.match(0, [Pattern.value(Value.number(1)), Pattern.value(Value.number(2))], [2, 4])
    Instruction.jump(4)
    Instruction.move(1, 2)
    Instruction.jump(2)
    Instruction.move(1, 3)
    """

    def __init__(self, value_reg: Reg) -> None:
        self.value_reg = value_reg
        self.patterns: list[Pattern] = []
        self.blocks: list[list[Instruction]] = []

    def case(self, pattern: Any, instructions: Iterable[Instruction]) -> MatchBuilder:
        """A block, and the Pattern, or the value, that it is for."""
        self.patterns.append(as_pattern(pattern))
        self.blocks.append(list(instructions))
        return self

    def build(self) -> list[Instruction]:
        """The instructions of all of it. Where it ends, what comes next goes on."""
        end, starts = Label(), [Label() for _ in self.blocks]
        items: list[Item] = [Instruction("match", self.value_reg, list(self.patterns), starts)]
        if not self.patterns or self.patterns[-1].kind != "wildcard":
            items.append(Instruction("jump", end))
        for number, (start, block) in enumerate(zip(starts, self.blocks), 1):
            items += [start, *block]
            if number < len(self.blocks):
                items.append(Instruction("jump", end))
        return placed([*items, end])


class BasicBlock:
    """Instructions under a name; `FunctionBuilder.add_block` makes it a label, and sets the addresses."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.instructions: list[Instruction] = []
        self.start_address: int | None = None
        """Of its first instruction in the function."""
        self.end_address: int | None = None
        """Behind its last one."""

    def add_instruction(self, instruction: Instruction) -> BasicBlock:
        """Puts an instruction behind the others."""
        self.instructions.append(instruction)
        return self

    def __len__(self) -> int:
        return len(self.instructions)

    def __repr__(self) -> str:
        return f"<BasicBlock {self.name} of {len(self)}>"


def build_if_else(
    builder_func: Callable[[IfElseBuilder], Any] | None = None, *,
    condition_reg: Reg | Condition | None = None,
    then_instructions: Iterable[Instruction] = (), else_instructions: Iterable[Instruction] | None = None,
) -> list[Instruction]:  # fmt: skip
    """What an IfElseBuilder makes, which is given to a function, or of a condition and its blocks.

    >>> build_if_else(condition_reg=0, then_instructions=[Instruction.nop()])
    [Instruction.jump_if_false(0, 2), Instruction.nop()]
    """
    builder = IfElseBuilder()
    if _is_called(builder_func, condition_reg):
        builder_func(builder)  # type: ignore[misc]
        return builder.build()
    builder.if_condition(condition_reg)  # type: ignore[arg-type]
    for one in then_instructions:
        builder.add_instruction(one)
    if else_instructions is not None:
        builder.else_block()
        for one in else_instructions:
            builder.add_instruction(one)
    return builder.build()


def build_while_then_else(
    builder_func: Callable[[WhileThenElseBuilder], Any] | None = None, *,
    condition_reg: Reg | Condition | None = None, body_instructions: Iterable[Instruction] = (),
    then_instructions: Iterable[Instruction] = (), else_instructions: Iterable[Instruction] = (),
) -> list[Instruction]:  # fmt: skip
    """What a WhileThenElseBuilder makes, which is given to a function, or of a condition and its blocks.

    >>> build_while_then_else(condition_reg=0, body_instructions=[Instruction.receive(0)])
    [Instruction.jump_if_false(0, 3), Instruction.receive(0), Instruction.jump(-2)]
    """
    builder = WhileThenElseBuilder()
    if _is_called(builder_func, condition_reg):
        builder_func(builder)  # type: ignore[misc]
        return builder.build()
    builder.while_condition_reg(condition_reg)  # type: ignore[arg-type]
    builder.while_instructions += body_instructions
    builder.then_instructions += then_instructions
    builder.else_instructions += else_instructions
    return builder.build()


def _is_called(function: Any, condition: Any) -> bool:
    """Which of the two forms it is."""
    if (function is None) == (condition is None):
        raise TypeError("either a function or condition_reg is wanted")
    return function is not None


class _Leave(int):
    """The distance of a jump that a loop replaces: 0, until then."""

    kind = ""


class _Break(_Leave):
    kind = "break"


class _Continue(_Leave):
    kind = "continue"


def create_break_instruction() -> Instruction:
    """As `Instruction.break_instr()`; outside of a loop it is a jump to itself."""
    return Instruction("jump", _Break())


def create_continue_instruction() -> Instruction:
    """As `Instruction.continue_instr()`; outside of a loop it is a jump to itself."""
    return Instruction("jump", _Continue())


def _leave(instruction: Instruction, begin: Label, left: Label) -> Instruction:
    """What leaves a loop as the jump that does it."""
    kind = instruction.opcode
    if kind == "jump" and instruction.args and isinstance(instruction.args[0], _Leave):
        kind = instruction.args[0].kind
    if kind not in ("break", "continue"):
        return instruction
    return Instruction("jump", left if kind == "break" else begin)
