/* Memory for code: one view to write it, another to run it, never both in one. */
#ifndef ABUT_CODE_MEMORY_H
#define ABUT_CODE_MEMORY_H
#include <stddef.h>
#include <stdint.h>

#pragma GCC visibility push(hidden)

/* Maps `size` bytes twice; 1, or 0 where the system refuses executable memory. */
int abut_code_map(size_t size, void **write, void **run);

void abut_code_unmap(size_t size, void *write, void *run);

/* One lock for all code memory. A fork holds it, so that the child finds it free and nothing half done. */
void abut_code_lock(void);
void abut_code_unlock(void);

/* Changes in the child of a fork: what was mapped before is shared with the parent and not written any more. */
uint64_t abut_code_generation(void);

#pragma GCC visibility pop

#endif
