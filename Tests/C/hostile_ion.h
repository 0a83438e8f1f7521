/* What the parts of hostile_ion share: how it is checked, how programs and machines are made, and the digest of all that
 * was answered, which is the same on every engine. */
#ifndef HOSTILE_ION_H
#define HOSTILE_ION_H

#ifndef _POSIX_C_SOURCE
#define _POSIX_C_SOURCE 200809L
#endif
#include <abut/ion.h>

#include "hostile_checks.h"

#define OK ION_STATUS_OK
#define WRONG ION_STATUS_INVALID_ARGUMENT

extern ion_engine engine;

static inline uint64_t fnv(const void *bytes, size_t size) {
    uint64_t hash = 0xcbf29ce484222325u;
    for (const uint8_t *byte = bytes; size; size--) hash = (hash ^ *byte++) * 0x100000001b3u;
    return hash;
}

/* A status that the header knows, with an error that goes with it; both get into the digest. */
void legal(ion_status status, const ion_error *error);
ion_options options(void);
ion_program *program(const char *text);
/* A machine that prints nowhere, with the natives of a registry (NULL: the standard library). */
ion_vm *machine_with(const ion_options *given, const ion_program *program, ion_registry *registry);
ion_vm *machine(const char *text, ion_registry *registry);
/* Runs to the end or out of fuel. */
ion_outcome run(ion_vm *vm);
/* Spawns `Main:main`, runs, and gives what it returned; NULL when it did not. */
ion_value *ran(ion_vm *vm, ion_value *arguments);
void give(ion_registry *registry, const char *name, uint32_t arity, ion_native_fn native, void *data);
/* Any value, not too large. */
ion_value *any_value(int depth);
/* A text of functions that mostly keep to the rules. */
void any_text(char *text);

void values_of_all_kinds(void);
void mutated_values(void);
void mutated_programs(void);
void natives_that_answer_anything(void);
void natives_that_reenter(void);
void tickets_and_doors(void);
void anything_in_any_order(void);

#endif
