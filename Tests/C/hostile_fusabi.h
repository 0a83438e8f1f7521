/* What the parts of hostile_fusabi share: how it is checked, how machines and modules are made, and the digest of all
 * that was answered, which is the same on every engine. */
#ifndef HOSTILE_FUSABI_H
#define HOSTILE_FUSABI_H

#ifndef _POSIX_C_SOURCE
#define _POSIX_C_SOURCE 200809L
#endif
#include <abut/fusabi.h>

#include "hostile_checks.h"

#define OK FUSABI_STATUS_OK
#define WRONG FUSABI_STATUS_INVALID_ARGUMENT

extern fusabi_engine engine;

/* FNV-1a, as files of modules have it. */
uint64_t fnv(const void *bytes, size_t size);
fusabi_options options(void);
fusabi_machine *machine_with(const fusabi_options *given, fusabi_registry *registry);
fusabi_machine *machine(fusabi_registry *registry);
fusabi_module *module(const char *text);
/* Loads and executes a text: its error's code. */
fusabi_error_code run(fusabi_machine *machine, const char *text, fusabi_value *result);
/* The machine is as it should be. */
void works(fusabi_machine *machine);
/* A status that the header knows, with an error that goes with it; both get into the digest. */
void legal(fusabi_status status, const fusabi_error *error);
/* A function of a registry: NULL parameters are any number, of any types. */
void give(fusabi_registry *registry, const char *name, const fusabi_type *params, uint32_t count, fusabi_type result,
          fusabi_native_fn native, void *data);
/* Takes what is printed into the digest. */
void listening(const char *text, size_t length, void *user_data);
fusabi_native_status nothing(int count, const fusabi_value *args, fusabi_value *result, fusabi_native_ctx *ctx);

void mutated_files(void);
void natives_that_reenter(void);
void natives_that_answer_anything(void);
void natives_that_keep(void);
void natives_in_the_middle(void);
void anything_in_any_order(void);
void interrupts_in_any_order(void);
void plugins_without_end(void);

#endif
