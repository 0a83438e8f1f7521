/* Memory of which the system gives what is used. */
#pragma once
#include <stddef.h>

#pragma GCC visibility push(hidden)

/* Zeros, aligned for slots; NULL when there is no room. */
void *abut_stack_new(size_t bytes);
void abut_stack_free(void *stack, size_t bytes);

#pragma GCC visibility pop
