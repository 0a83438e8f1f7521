/* Memory of which the system gives what is used. */
#pragma once
#include <stddef.h>

#pragma GCC visibility push(hidden)

/* Zeros, aligned for slots; NULL when there is no room. Any thread. */
void *abut_stack_new(size_t bytes);
/* `used`: nothing was written behind so many bytes. A few stacks are kept for those who want one of the same size: to map
 * one, touch it and give it back takes 6 us, which is most of what a machine with a short program takes. */
void abut_stack_free(void *stack, size_t bytes, size_t used);

#pragma GCC visibility pop
