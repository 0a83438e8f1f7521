/* How the bytecode of a stack machine is described: a row for each opcode, which decoder and verifier go by. */
#pragma once
#include <stdint.h>

/* What stands behind an opcode. */
enum {
    ABUT_OPERAND_NONE = 0,
    ABUT_OPERAND_CONSTANT = 1,
    ABUT_OPERAND_NAME = 2, /* a constant that is a string */
    ABUT_OPERAND_LOCAL = 3,
    ABUT_OPERAND_COUNT = 4,   /* so many values more are popped */
    ABUT_OPERAND_FORWARD = 5, /* a distance from the next instruction */
    ABUT_OPERAND_BACKWARD = 6,
    ABUT_OPERAND_UNKNOWN = 7 /* there is no such opcode */
};

/* Where it goes on. */
enum {
    ABUT_FLOW_NEXT = 0,
    ABUT_FLOW_JUMP = 1,
    ABUT_FLOW_BRANCH = 2,
    ABUT_FLOW_STOP = 3
};

typedef struct abut_code_row {
    uint8_t operand; /* ABUT_OPERAND_* */
    uint8_t size;    /* bytes of the operand */
    uint8_t pops;
    uint8_t pushes;
    uint8_t flow; /* ABUT_FLOW_* */
} abut_code_row;
