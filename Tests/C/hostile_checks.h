/* What hostile hosts share: how it is checked, what is drawn, and the digest of all that was answered. */
#ifndef HOSTILE_CHECKS_H
#define HOSTILE_CHECKS_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <abut/abut.h>

#define CHECK(condition) check((condition), #condition, __FILE__, __LINE__)
#define COUNT(array) (sizeof(array) / sizeof *(array))

extern int checks, fewer;
/* The seed is what is drawn next; `chosen` is the argument that it came from. */
extern uint64_t seed, chosen, digest;

static inline void check(bool condition, const char *what, const char *file, int line) {
    checks++;
    if (condition) return;
    fprintf(stderr, "%s:%d: not so: %s (seed %llu)\n", file, line, what, (unsigned long long)chosen);
    exit(1);
}

static inline uint64_t any(void) {
    seed ^= seed << 13;
    seed ^= seed >> 7;
    return seed ^= seed << 17;
}

static inline void digested(uint64_t what) { digest = ((digest ^ what) * 0x100000001b3u) ^ digest >> 29; }

static inline abut_str str(const char *text) {
    abut_str view = {text, strlen(text)};
    return view;
}

#endif
