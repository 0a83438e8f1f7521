/* Generated from schemas/fusabi.instructions by schemas/render_fusabi.py. Do not edit. */
#pragma once
#include <stdint.h>

#pragma GCC visibility push(hidden)

enum {
    ABUT_FUSABI_NOP = 0x00,
    ABUT_FUSABI_PUSH = 0x01,
    ABUT_FUSABI_POP = 0x02,
    ABUT_FUSABI_DUP = 0x03,
    ABUT_FUSABI_LOAD = 0x04,
    ABUT_FUSABI_STORE = 0x05,
    ABUT_FUSABI_SWAP = 0x06,
    ABUT_FUSABI_OVER = 0x07,
    ABUT_FUSABI_CALL = 0x10,
    ABUT_FUSABI_CALL_FFI = 0x11,
    ABUT_FUSABI_RET = 0x12,
    ABUT_FUSABI_JUMP = 0x13,
    ABUT_FUSABI_JUMP_IF = 0x14,
    ABUT_FUSABI_JUMP_IF_NOT = 0x15,
    ABUT_FUSABI_CALL_FFI_N = 0x16,
    ABUT_FUSABI_ADD = 0x20,
    ABUT_FUSABI_SUB = 0x21,
    ABUT_FUSABI_MUL = 0x22,
    ABUT_FUSABI_DIV = 0x23,
    ABUT_FUSABI_MOD = 0x24,
    ABUT_FUSABI_NEG = 0x25,
    ABUT_FUSABI_CONVERT = 0x26,
    ABUT_FUSABI_AND_BITS = 0x27,
    ABUT_FUSABI_OR_BITS = 0x28,
    ABUT_FUSABI_XOR_BITS = 0x29,
    ABUT_FUSABI_SHIFT_LEFT = 0x2a,
    ABUT_FUSABI_SHIFT_RIGHT = 0x2b,
    ABUT_FUSABI_EQ = 0x30,
    ABUT_FUSABI_NE = 0x31,
    ABUT_FUSABI_LT = 0x32,
    ABUT_FUSABI_LE = 0x33,
    ABUT_FUSABI_GT = 0x34,
    ABUT_FUSABI_GE = 0x35,
    ABUT_FUSABI_AND = 0x40,
    ABUT_FUSABI_OR = 0x41,
    ABUT_FUSABI_NOT = 0x42,
    ABUT_FUSABI_EXPECT = 0x43,
    ABUT_FUSABI_IS_TYPE = 0x44,
    ABUT_FUSABI_CONCAT = 0x50,
    ABUT_FUSABI_TEXT = 0x51,
    ABUT_FUSABI_STR_LEN = 0x52,
    ABUT_FUSABI_STR_BYTE = 0x53,
    ABUT_FUSABI_STR_SLICE = 0x54,
    ABUT_FUSABI_STR_FIND = 0x55,
    ABUT_FUSABI_ARRAY_NEW = 0x60,
    ABUT_FUSABI_ARRAY_MAKE = 0x61,
    ABUT_FUSABI_ARRAY_GET = 0x62,
    ABUT_FUSABI_ARRAY_SET = 0x63,
    ABUT_FUSABI_ARRAY_LEN = 0x64,
    ABUT_FUSABI_ARRAY_PUSH = 0x65,
    ABUT_FUSABI_HALT = 0xff,
};

/* What stands behind an opcode. */
enum {
    ABUT_FUSABI_OPERAND_NONE = 0,
    ABUT_FUSABI_OPERAND_CONSTANT = 1,
    ABUT_FUSABI_OPERAND_LOCAL = 2,
    ABUT_FUSABI_OPERAND_FUNCTION = 3,
    ABUT_FUSABI_OPERAND_IMPORT = 4,
    ABUT_FUSABI_OPERAND_IMPORT_N = 5,
    ABUT_FUSABI_OPERAND_JUMP = 6,
    ABUT_FUSABI_OPERAND_TYPE = 7,
    ABUT_FUSABI_OPERAND_COUNT = 8,
    ABUT_FUSABI_OPERAND_UNKNOWN = 9 /* there is no such opcode */
};

/* Where it goes on. */
enum {
    ABUT_FUSABI_FLOW_NEXT = 0,
    ABUT_FUSABI_FLOW_JUMP = 1,
    ABUT_FUSABI_FLOW_BRANCH = 2,
    ABUT_FUSABI_FLOW_STOP = 3,
};

typedef struct abut_fusabi_row {
    uint8_t operand; /* ABUT_FUSABI_OPERAND_* */
    uint8_t size;    /* bytes of the operand */
    uint8_t pops;    /* without those that the operand adds */
    uint8_t pushes;
    uint8_t flow; /* ABUT_FUSABI_FLOW_* */
} abut_fusabi_row;

/* By opcode, 256 of them: what stands behind it and what it does to the stack. */
const abut_fusabi_row *abut_fusabi_rows(void);
/* NULL of what is no opcode. */
const char *abut_fusabi_name(uint8_t opcode);

#pragma GCC visibility pop
