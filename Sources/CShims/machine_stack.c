#include "machine_stack.h"

#if defined(__unix__) || defined(__APPLE__)
#include <stdatomic.h>
#include <string.h>
#include <sys/mman.h>

#ifndef MAP_NORESERVE
#define MAP_NORESERVE 0
#endif

/* Stacks that nobody has: clean but for their size, which stands in the first bytes while they are here. */
#define KEPT 16
/* More of a stack is not cleaned, but given back. */
#define CLEANED_MAX 32768
static _Atomic(void *) kept[KEPT];

static void *take(size_t bytes) {
    for (int i = 0; i < KEPT; i++) {
        if (!atomic_load_explicit(&kept[i], memory_order_relaxed)) continue;
        void *stack = atomic_exchange_explicit(&kept[i], NULL, memory_order_acquire);
        if (!stack) continue;
        if (*(size_t *)stack == bytes) {
            *(size_t *)stack = 0;
            return stack;
        }
        munmap(stack, *(size_t *)stack);
    }
    return NULL;
}

static int keep(void *stack, size_t bytes, size_t used) {
    memset(stack, 0, used);
    *(size_t *)stack = bytes;
    for (int i = 0; i < KEPT; i++) {
        void *nothing = NULL;
        if (atomic_compare_exchange_strong_explicit(&kept[i], &nothing, stack, memory_order_release,
                                                    memory_order_relaxed))
            return 1;
    }
    return 0;
}

void *abut_stack_new(size_t bytes) {
    void *clean = take(bytes);
    if (clean) return clean;
    void *stack = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return stack == MAP_FAILED ? NULL : stack;
}

void abut_stack_free(void *stack, size_t bytes, size_t used) {
    if (used <= CLEANED_MAX && bytes >= sizeof(size_t) && keep(stack, bytes, used)) return;
    munmap(stack, bytes);
}
#else
#include <stdlib.h>

void *abut_stack_new(size_t bytes) { return calloc(1, bytes); }
void abut_stack_free(void *stack, size_t bytes, size_t used) {
    (void)bytes, (void)used;
    free(stack);
}
#endif
