/* Natives with C signatures, called without emitted code: numbers go from 16-byte slots straight into registers. */
#ifndef ABUT_MACHINE_UNIVERSAL_H
#define ABUT_MACHINE_UNIVERSAL_H
#include "machine_context.h"
#include <abut/native.h>

#pragma GCC visibility push(hidden)

/* One parameter. */
typedef struct abut_universal_parameter {
    uint8_t kind;  /* NATIVE_KIND_* */
    uint8_t place; /* the register, of its class */
    uint8_t unused[6];
    double least, most; /* of integers */
} abut_universal_parameter;

/* The user data of a native with a signature. */
typedef struct abut_universal {
    void *target;
    /* Does everything else: text, arrays, many arguments, and saying what is wrong. Nothing was called before. */
    abut_native slow;
    /* Says that the integer which came back is no number of a slot's; 1. */
    int (*odd)(void *call);
    void *owner;
    uint32_t count;
    uint8_t result; /* NATIVE_KIND_* */
    uint8_t fp_count;
    uint8_t shift;     /* of an integer that comes back: bits of a register that are not its own */
    uint8_t is_signed; /* likewise */
    abut_universal_parameter parameters[14];
} abut_universal;

/* For functions whose parameters are numbers and booleans that all travel in registers. */
int abut_universal_native(int count, const abut_slot *arguments, abut_slot *result, void *call);

/* Whether it is there. */
int abut_universal_is_here(void);

#pragma GCC visibility pop

#endif
