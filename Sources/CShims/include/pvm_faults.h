/* How emitted code of the PVM is entered, and how it is left when it faults. */
#ifndef ABUT_PVM_FAULTS_H
#define ABUT_PVM_FAULTS_H
#include <stddef.h>
#include <stdint.h>

#include "pvm_context.h"

#pragma GCC visibility push(hidden)

/* A piece of emitted code. `entry` is a function of C that loads the registers and goes on at its second
 * argument. A fault between `low` and `high` continues at `leave`, with the place of the fault in
 * context->engine[0].
 *
 * Code that takes no gas has nothing that ends a loop, so other threads stop it: by a signal that leaves it where an
 * instruction of the guest begins, which `places` tells. NULL for code that comes back by itself. */
typedef struct abut_pvm_place {
    uint32_t pc;
    uint32_t native; /* from `low`, in order */
    uint32_t bits;
} abut_pvm_place;
typedef struct abut_pvm_code {
    uint64_t low, high, leave, entry;
    const abut_pvm_place *places;
    size_t place_count;
} abut_pvm_code;

/* From any thread, after context->interrupt was set: leaves code that does not come back by itself. */
void abut_pvm_nudge(abut_pvm_context *context);

/* What processor and system can do. */
enum {
    ABUT_PVM_X86_SEGMENTS = 1, /* the segment base can be set without the system */
    ABUT_PVM_X86_POPCNT = 2,
    ABUT_PVM_X86_LZCNT = 4,
    ABUT_PVM_X86_BMI1 = 8,
    ABUT_PVM_X86_BMI2 = 16
};
uint32_t abut_pvm_processor(void);

/* Makes faults of this thread arrive here: installs the handler, in front of whatever there is. 2 when this
 * thread blocks the signal, which the run must then lift; 0 where the system refuses. It costs two system
 * calls. */
int abut_pvm_faults_watch(void);

/* Instead of what code leaves with: an interrupt was there before it ran. */
enum { ABUT_PVM_ENTER_ASKED = 32 };

/* Runs code from `target` until it leaves, and gives what it left with. `unblock` lifts the signal's block
 * meanwhile. */
uint32_t abut_pvm_enter(const abut_pvm_code *code, abut_pvm_context *context, uint64_t target, int unblock);

/* A table of `count` addresses below 2^31, where emitted code reaches it without a register; elsewhere when
 * there is no room there. NULL without memory. */
uint64_t *abut_pvm_table_new(size_t count);
void abut_pvm_table_free(uint64_t *table, size_t count);

/* A number that no other call gave. */
uint64_t abut_pvm_serial(void);

#pragma GCC visibility pop
#endif
