# Generated from schemas/kio.instructions by schemas/render_kio.py. Do not edit.
"""The instructions: opcode, operand, what they do to the stack."""

from __future__ import annotations

from typing import NamedTuple


class Instruction(NamedTuple):
    """An instruction. With a `count` as its operand it pops so many values more than `pops`."""

    name: str
    number: int
    operand: str
    size: int
    pops: int
    pushes: int
    flow: str
    effect: str


INSTRUCTIONS = {
    row.name: row
    for row in (
        Instruction("constant", 0, "constant", 2, 0, 1, "next",
                    "push the constant"),
        Instruction("nil", 1, "none", 1, 0, 1, "next",
                    "push nil"),
        Instruction("true", 2, "none", 1, 0, 1, "next",
                    "push true"),
        Instruction("false", 3, "none", 1, 0, 1, "next",
                    "push false"),
        Instruction("pop", 4, "none", 1, 1, 0, "next",
                    "drop the top"),
        Instruction("get_local", 5, "local", 2, 0, 1, "next",
                    "push the value at that place of the stack"),
        Instruction("set_local", 6, "local", 2, 1, 1, "next",
                    "store the top at that place of the stack; it stays"),
        Instruction("get_global", 7, "name", 2, 0, 1, "next",
                    "push the global, nil when it was never set"),
        Instruction("define_global", 8, "name", 2, 1, 0, "next",
                    "pop into the global"),
        Instruction("set_global", 9, "name", 2, 1, 1, "next",
                    "store the top in the global; it stays"),
        Instruction("add", 10, "none", 1, 2, 1, "next",
                    "numbers: their sum; text of both when either is a string"),
        Instruction("subtract", 11, "none", 1, 2, 1, "next",
                    "the left minus the right"),
        Instruction("multiply", 12, "none", 1, 2, 1, "next",
                    "the product"),
        Instruction("divide", 13, "none", 1, 2, 1, "next",
                    "the left by the right; by zero: infinite or NaN"),
        Instruction("modulo", 14, "none", 1, 2, 1, "next",
                    "the remainder, with the sign of the left"),
        Instruction("equal", 15, "none", 1, 2, 1, "next",
                    "whether they are the same; strings by their bytes, other objects by identity"),
        Instruction("greater", 16, "none", 1, 2, 1, "next",
                    "whether the left is greater; false when either is NaN"),
        Instruction("greater_equal", 17, "none", 1, 2, 1, "next",
                    "the same, or equal"),
        Instruction("less", 18, "none", 1, 2, 1, "next",
                    "whether the left is less; false when either is NaN"),
        Instruction("less_equal", 19, "none", 1, 2, 1, "next",
                    "the same, or equal"),
        Instruction("not", 20, "none", 1, 1, 1, "next",
                    "whether it is nil, false or 0"),
        Instruction("negate", 21, "none", 1, 1, 1, "next",
                    "the number with the other sign"),
        Instruction("print", 22, "none", 1, 1, 0, "next",
                    "write its text and a newline"),
        Instruction("jump", 23, "forward", 3, 0, 0, "jump",
                    "go on there"),
        Instruction("jump_if_false", 24, "forward", 3, 1, 0, "branch",
                    "go on there when it is nil, false or 0"),
        Instruction("loop", 25, "backward", 3, 0, 0, "jump",
                    "go on there"),
        Instruction("call", 26, "count", 2, 1, 1, "next",
                    "the result of the native that the top names, of the values below it"),
        Instruction("array_new", 27, "count", 2, 0, 1, "next",
                    "an array of the values, the first pushed is element 0"),
        Instruction("array_get", 28, "none", 1, 2, 1, "next",
                    "array, index: the element"),
        Instruction("array_set", 29, "none", 1, 3, 1, "next",
                    "array, index, value: store the value, which stays"),
        Instruction("sys_query", 30, "name", 2, 0, 1, "next",
                    "push what the system answers to that, nil when nothing"),
        Instruction("halt", 31, "none", 1, 0, 0, "stop",
                    "end; the result is the top, nil when there is none"),
    )
}
