"""The instructions by their numbers."""

from __future__ import annotations

from enum import IntEnum

from abut.fusabi._instructions import INSTRUCTIONS, Instruction

__all__ = ["BY_NUMBER", "INSTRUCTIONS", "Instruction", "Op"]


class Op(IntEnum):
    """The opcodes; `INSTRUCTIONS` says more about each."""

    NOP = 0x00
    PUSH = 0x01
    POP = 0x02
    DUP = 0x03
    LOAD = 0x04
    STORE = 0x05
    SWAP = 0x06
    OVER = 0x07
    CALL = 0x10
    CALL_FFI = 0x11
    RET = 0x12
    JUMP = 0x13
    JUMP_IF = 0x14
    JUMP_IF_NOT = 0x15
    CALL_FFI_N = 0x16
    ADD = 0x20
    SUB = 0x21
    MUL = 0x22
    DIV = 0x23
    MOD = 0x24
    NEG = 0x25
    CONVERT = 0x26
    AND_BITS = 0x27
    OR_BITS = 0x28
    XOR_BITS = 0x29
    SHIFT_LEFT = 0x2A
    SHIFT_RIGHT = 0x2B
    EQ = 0x30
    NE = 0x31
    LT = 0x32
    LE = 0x33
    GT = 0x34
    GE = 0x35
    AND = 0x40
    OR = 0x41
    NOT = 0x42
    EXPECT = 0x43
    IS_TYPE = 0x44
    CONCAT = 0x50
    TEXT = 0x51
    STR_LEN = 0x52
    STR_BYTE = 0x53
    STR_SLICE = 0x54
    STR_FIND = 0x55
    ARRAY_NEW = 0x60
    ARRAY_MAKE = 0x61
    ARRAY_GET = 0x62
    ARRAY_SET = 0x63
    ARRAY_LEN = 0x64
    ARRAY_PUSH = 0x65
    HALT = 0xFF


BY_NUMBER = {one.number: one for one in INSTRUCTIONS.values()}
assert {one.name.lower(): int(one) for one in Op} == {name: one.number for name, one in INSTRUCTIONS.items()}
