"""Branches and loops, also under the name of the first package's module."""

from abut.ion._conditions import Condition
from abut.ion._control_flow import (
    BasicBlock,
    IfElseBuilder,
    MatchBuilder,
    WhileThenElseBuilder,
    build_if_else,
    build_while_then_else,
    create_break_instruction,
    create_continue_instruction,
)

__all__ = [
    "BasicBlock",
    "Condition",
    "IfElseBuilder",
    "MatchBuilder",
    "WhileThenElseBuilder",
    "build_if_else",
    "build_while_then_else",
    "create_break_instruction",
    "create_continue_instruction",
]
