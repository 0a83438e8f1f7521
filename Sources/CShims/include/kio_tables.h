/* Generated from schemas/kio.instructions by schemas/render_kio.py. Do not edit. */
#pragma once
#include "code_table.h"

#pragma GCC visibility push(hidden)

enum {
    ABUT_KIO_CONSTANT = 0,
    ABUT_KIO_NIL = 1,
    ABUT_KIO_TRUE = 2,
    ABUT_KIO_FALSE = 3,
    ABUT_KIO_POP = 4,
    ABUT_KIO_GET_LOCAL = 5,
    ABUT_KIO_SET_LOCAL = 6,
    ABUT_KIO_GET_GLOBAL = 7,
    ABUT_KIO_DEFINE_GLOBAL = 8,
    ABUT_KIO_SET_GLOBAL = 9,
    ABUT_KIO_ADD = 10,
    ABUT_KIO_SUBTRACT = 11,
    ABUT_KIO_MULTIPLY = 12,
    ABUT_KIO_DIVIDE = 13,
    ABUT_KIO_MODULO = 14,
    ABUT_KIO_EQUAL = 15,
    ABUT_KIO_GREATER = 16,
    ABUT_KIO_GREATER_EQUAL = 17,
    ABUT_KIO_LESS = 18,
    ABUT_KIO_LESS_EQUAL = 19,
    ABUT_KIO_NOT = 20,
    ABUT_KIO_NEGATE = 21,
    ABUT_KIO_PRINT = 22,
    ABUT_KIO_JUMP = 23,
    ABUT_KIO_JUMP_IF_FALSE = 24,
    ABUT_KIO_LOOP = 25,
    ABUT_KIO_CALL = 26,
    ABUT_KIO_ARRAY_NEW = 27,
    ABUT_KIO_ARRAY_GET = 28,
    ABUT_KIO_ARRAY_SET = 29,
    ABUT_KIO_SYS_QUERY = 30,
    ABUT_KIO_HALT = 31,
};
#define ABUT_KIO_COUNT 32

/* By opcode: what stands behind it and what it does to the stack. */
const abut_code_row *abut_kio_rows(void);
const char *abut_kio_name(uint32_t opcode);

#pragma GCC visibility pop
