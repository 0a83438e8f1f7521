/* What the gas model remembers: numbers that many threads may find out at once, all the same one. */
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#pragma GCC visibility push(hidden)

/* Zeroes; large ones take memory only where they are touched. NULL when there is none. */
static inline uint32_t *abut_pvm_memo_new(size_t count) { return (uint32_t *)calloc(count ? count : 1, 4); }
static inline void abut_pvm_memo_free(uint32_t *memo) { free(memo); }

/* Whoever comes late writes the same again, so nothing needs an order. */
static inline uint32_t abut_pvm_memo_get(const uint32_t *memo, size_t at) {
    return __atomic_load_n(memo + at, __ATOMIC_RELAXED);
}
static inline void abut_pvm_memo_set(uint32_t *memo, size_t at, uint32_t value) {
    __atomic_store_n(memo + at, value, __ATOMIC_RELAXED);
}

#pragma GCC visibility pop
