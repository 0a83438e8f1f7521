# Generated from schemas/fusabi.instructions by schemas/render_fusabi.py. Do not edit.
"""The instructions: opcode, operand, what they do to the stack."""

from __future__ import annotations

from typing import NamedTuple


class Instruction(NamedTuple):
    """An instruction. With a `count`, `function` or `import` as its operand it pops more than `pops`."""

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
        Instruction("nop", 0x00, "none", 1, 0, 0, "next",
                    "nothing"),
        Instruction("push", 0x01, "constant", 5, 0, 1, "next",
                    "push the constant"),
        Instruction("pop", 0x02, "none", 1, 1, 0, "next",
                    "drop the top"),
        Instruction("dup", 0x03, "none", 1, 1, 2, "next",
                    "push the top once more"),
        Instruction("load", 0x04, "local", 5, 0, 1, "next",
                    "push the local"),
        Instruction("store", 0x05, "local", 5, 1, 0, "next",
                    "pop into the local"),
        Instruction("swap", 0x06, "none", 1, 2, 2, "next",
                    "exchange the two values on top"),
        Instruction("over", 0x07, "none", 1, 2, 3, "next",
                    "push the value below the top"),
        Instruction("call", 0x10, "function", 5, 0, 1, "next",
                    "call the function: its arguments are on top, the last one highest"),
        Instruction("call_ffi", 0x11, "import", 5, 0, 1, "next",
                    "call the import in the same way"),
        Instruction("ret", 0x12, "none", 1, 0, 0, "stop",
                    "return the top, or Unit when nothing is on the function's stack"),
        Instruction("jump", 0x13, "jump", 5, 0, 0, "jump",
                    "go on there"),
        Instruction("jump_if", 0x14, "jump", 5, 1, 0, "branch",
                    "go on there when the Bool is true"),
        Instruction("jump_if_not", 0x15, "jump", 5, 1, 0, "branch",
                    "go on there when the Bool is false"),
        Instruction("call_ffi_n", 0x16, "import_n", 9, 0, 1, "next",
                    "call an import that takes any number of arguments with so many"),
        Instruction("add", 0x20, "none", 1, 2, 1, "next",
                    "the sum of two numbers; integers wrap"),
        Instruction("sub", 0x21, "none", 1, 2, 1, "next",
                    "the left minus the right; integers wrap"),
        Instruction("mul", 0x22, "none", 1, 2, 1, "next",
                    "the product; integers wrap"),
        Instruction("div", 0x23, "none", 1, 2, 1, "next",
                    "the quotient; integers truncate, by zero: an error; MIN / -1 is MIN"),
        Instruction("mod", 0x24, "none", 1, 2, 1, "next",
                    "the remainder of two integers, with the sign of the left"),
        Instruction("neg", 0x25, "none", 1, 1, 1, "next",
                    "the number with the other sign; MIN stays"),
        Instruction("convert", 0x26, "type", 2, 1, 1, "next",
                    "the number, Bool or Char as that type; floats truncate and saturate"),
        Instruction("and_bits", 0x27, "none", 1, 2, 1, "next",
                    "the bits that both integers have"),
        Instruction("or_bits", 0x28, "none", 1, 2, 1, "next",
                    "the bits that either integer has"),
        Instruction("xor_bits", 0x29, "none", 1, 2, 1, "next",
                    "the bits that one of the integers has"),
        Instruction("shift_left", 0x2a, "none", 1, 2, 1, "next",
                    "the left integer by as many bits as the right says, modulo its width"),
        Instruction("shift_right", 0x2b, "none", 1, 2, 1, "next",
                    "the same to the right; the sign stays"),
        Instruction("eq", 0x30, "none", 1, 2, 1, "next",
                    "whether they are the same: values of two types never are; arrays by identity"),
        Instruction("ne", 0x31, "none", 1, 2, 1, "next",
                    "whether they are not"),
        Instruction("lt", 0x32, "none", 1, 2, 1, "next",
                    "whether the left number is less; false when either is NaN"),
        Instruction("le", 0x33, "none", 1, 2, 1, "next",
                    "the same, or equal"),
        Instruction("gt", 0x34, "none", 1, 2, 1, "next",
                    "whether the left number is greater; false when either is NaN"),
        Instruction("ge", 0x35, "none", 1, 2, 1, "next",
                    "the same, or equal"),
        Instruction("and", 0x40, "none", 1, 2, 1, "next",
                    "whether both Bools are true"),
        Instruction("or", 0x41, "none", 1, 2, 1, "next",
                    "whether either Bool is true"),
        Instruction("not", 0x42, "none", 1, 1, 1, "next",
                    "the other Bool"),
        Instruction("expect", 0x43, "type", 2, 1, 1, "next",
                    "the value, which must be of that type"),
        Instruction("is_type", 0x44, "type", 2, 1, 1, "next",
                    "whether the value is of that type"),
        Instruction("concat", 0x50, "none", 1, 2, 1, "next",
                    "the bytes of two Strings, one behind the other"),
        Instruction("text", 0x51, "none", 1, 1, 1, "next",
                    "the value as `print` shows it; a String as it is"),
        Instruction("str_len", 0x52, "none", 1, 1, 1, "next",
                    "how many bytes the String has, an I32"),
        Instruction("str_byte", 0x53, "none", 1, 2, 1, "next",
                    "String, I32: the byte there, an I32"),
        Instruction("str_slice", 0x54, "none", 1, 3, 1, "next",
                    "String, I32 from, I32 to: those bytes, cut where characters begin"),
        Instruction("str_find", 0x55, "none", 1, 3, 1, "next",
                    "String, String, I32 from: where the second is in the first from there on, or -1"),
        Instruction("array_new", 0x60, "count", 5, 0, 1, "next",
                    "an Array of the values, the first pushed is element 0"),
        Instruction("array_make", 0x61, "none", 1, 2, 1, "next",
                    "value, I32: an Array of so many of the value"),
        Instruction("array_get", 0x62, "none", 1, 2, 1, "next",
                    "Array, I32: the element"),
        Instruction("array_set", 0x63, "none", 1, 3, 0, "next",
                    "Array, I32, value: store the value"),
        Instruction("array_len", 0x64, "none", 1, 1, 1, "next",
                    "how many elements the Array has, an I32"),
        Instruction("array_push", 0x65, "none", 1, 2, 0, "next",
                    "Array, value: append the value"),
        Instruction("halt", 0xff, "none", 1, 0, 0, "stop",
                    "end the run; the result is the top of the function's stack, or Unit"),
    )
}
