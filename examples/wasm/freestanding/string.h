/* What extensions need of C's library, for modules that have none; volatile, so that the compiler does not turn
 * the loops into calls of the functions that are missing. */
#include <stddef.h>

static inline void *copied(void *to, const void *from, size_t len) {
    for (size_t i = 0; i < len; i++) ((volatile unsigned char *)to)[i] = ((const unsigned char *)from)[i];
    return to;
}

static inline void *filled(void *to, int byte, size_t len) {
    for (size_t i = 0; i < len; i++) ((volatile unsigned char *)to)[i] = (unsigned char)byte;
    return to;
}

static inline int compared(const void *left, const void *right, size_t len) {
    for (size_t i = 0; i < len; i++) {
        int difference = ((const unsigned char *)left)[i] - ((const unsigned char *)right)[i];
        if (difference) return difference;
    }
    return 0;
}

static inline size_t measured(const char *text) {
    size_t len = 0;
    while (((const volatile char *)text)[len]) len++;
    return len;
}

#define memcpy copied
#define memcmp compared
#define strlen measured
#define memset filled
