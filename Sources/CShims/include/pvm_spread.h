/* Jobs over threads that end when the jobs do. */
#pragma once
#include <stddef.h>
#include <stdint.h>

#pragma GCC visibility push(hidden)

#define ABUT_SPREAD_MAX 256u

/* Calls job(context, i) once for each i below count, on the caller's thread and on up to threads - 1 others; 0 threads
 * are as many as there are processors. Fewer are used when the system has no more. Returns when all have returned. */
void abut_spread(size_t count, uint32_t threads, void (*job)(void *context, size_t index), void *context);

#pragma GCC visibility pop
