#include "machine_stack.h"

#if defined(__unix__) || defined(__APPLE__)
#include <sys/mman.h>

#ifndef MAP_NORESERVE
#define MAP_NORESERVE 0
#endif

void *abut_stack_new(size_t bytes) {
    void *stack = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return stack == MAP_FAILED ? NULL : stack;
}
void abut_stack_free(void *stack, size_t bytes) { munmap(stack, bytes); }
#else
#include <stdlib.h>

void *abut_stack_new(size_t bytes) { return calloc(1, bytes); }
void abut_stack_free(void *stack, size_t bytes) {
    (void)bytes;
    free(stack);
}
#endif
