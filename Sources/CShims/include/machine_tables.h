/* Generated from schemas/machine.instructions by schemas/render_machine.py. Do not edit. */
#pragma once
#include <stdint.h>

#pragma GCC visibility push(hidden)

/* The instruction behind a handler, whatever the forms of its operands. */
enum {
    ABUT_INSTRUCTION_MOVE = 0,
    ABUT_INSTRUCTION_LOAD = 1,
    ABUT_INSTRUCTION_GET_CELL = 2,
    ABUT_INSTRUCTION_SET_CELL = 3,
    ABUT_INSTRUCTION_ADD = 4,
    ABUT_INSTRUCTION_SUBTRACT = 5,
    ABUT_INSTRUCTION_MULTIPLY = 6,
    ABUT_INSTRUCTION_DIVIDE = 7,
    ABUT_INSTRUCTION_MODULO = 8,
    ABUT_INSTRUCTION_EQUAL = 9,
    ABUT_INSTRUCTION_NOT_EQUAL = 10,
    ABUT_INSTRUCTION_LESS = 11,
    ABUT_INSTRUCTION_LESS_EQUAL = 12,
    ABUT_INSTRUCTION_GREATER = 13,
    ABUT_INSTRUCTION_GREATER_EQUAL = 14,
    ABUT_INSTRUCTION_NOT = 15,
    ABUT_INSTRUCTION_NEGATE = 16,
    ABUT_INSTRUCTION_JUMP = 17,
    ABUT_INSTRUCTION_JUMP_FAR = 18,
    ABUT_INSTRUCTION_JUMP_TRUE = 19,
    ABUT_INSTRUCTION_JUMP_FALSE = 20,
    ABUT_INSTRUCTION_JUMP_EQUAL = 21,
    ABUT_INSTRUCTION_JUMP_NOT_EQUAL = 22,
    ABUT_INSTRUCTION_JUMP_LESS = 23,
    ABUT_INSTRUCTION_JUMP_LESS_EQUAL = 24,
    ABUT_INSTRUCTION_JUMP_GREATER = 25,
    ABUT_INSTRUCTION_JUMP_GREATER_EQUAL = 26,
    ABUT_INSTRUCTION_JUMP_NOT_LESS = 27,
    ABUT_INSTRUCTION_JUMP_NOT_LESS_EQUAL = 28,
    ABUT_INSTRUCTION_JUMP_NOT_GREATER = 29,
    ABUT_INSTRUCTION_JUMP_NOT_GREATER_EQUAL = 30,
    ABUT_INSTRUCTION_CALL = 31,
    ABUT_INSTRUCTION_CALL_CELL = 32,
    ABUT_INSTRUCTION_CALL_FUNCTION = 33,
    ABUT_INSTRUCTION_RETURN = 34,
    ABUT_INSTRUCTION_ARRAY = 35,
    ABUT_INSTRUCTION_GET_ELEMENT = 36,
    ABUT_INSTRUCTION_SET_ELEMENT = 37,
    ABUT_INSTRUCTION_SERVICE = 38,
    ABUT_INSTRUCTION_HALT = 39,
    ABUT_INSTRUCTION_TOLL = 40,
};

/* By the number of the handler. */
uint32_t abut_op_instruction(uint32_t number);
const char *abut_op_name(uint32_t number); /* of the instruction */
/* What a, b and c are, a letter each: o a register that is written, r one that is read, k a constant, w the first of a
 * window, l that of the frame's record, n a number, g a cell, f a function, t a jump, T a far one in a and b, - nothing */
const char *abut_op_operands(uint32_t number);

#pragma GCC visibility pop
