#define _GNU_SOURCE
#include "kio_system.h"

#include <stdio.h>
#include <string.h>
#include <sys/utsname.h>

size_t abut_kio_number_text(double number, uint8_t text[ABUT_NUMBER_TEXT_MAX]) {
    if (isnan(number)) return memcpy(text, "nan", 3), 3;
    if (isinf(number)) return number < 0 ? (memcpy(text, "-inf", 4), 4) : (memcpy(text, "inf", 3), 3);
    /* A sign, 15 digits, a point of up to 4 bytes, an exponent of 5. */
    char written[64];
    int length = snprintf(written, sizeof written, "%.15g", number);
    size_t count = 0;
    for (int i = 0; i < length && count < ABUT_NUMBER_TEXT_MAX; i++) {
        char c = written[i];
        int plain = (c >= '0' && c <= '9') || c == '-' || c == '+' || c == 'e';
        if (plain) {
            text[count++] = (uint8_t)c;
        } else if (count == 0 || text[count - 1] != '.') {
            text[count++] = '.'; /* however many bytes the locale's point has */
        }
    }
    return count;
}

void abut_kio_print(const void *text, size_t length) {
    if (length > 0) fwrite(text, 1, length, stdout);
}

const char *abut_kio_os_name(void) {
#if defined(__linux__)
    return "Linux";
#elif defined(__APPLE__)
    return "macOS";
#elif defined(__FreeBSD__)
    return "FreeBSD";
#else
    return "Unknown";
#endif
}

size_t abut_kio_os_version(uint8_t *text, size_t room) {
    struct utsname system;
    if (uname(&system) != 0) return 0;
    size_t length = strlen(system.release);
    if (length > room) length = room;
    memcpy(text, system.release, length);
    return length;
}

const char *abut_kio_arch(void) {
#if defined(__x86_64__)
    return "x64";
#elif defined(__i386__)
    return "x86";
#elif defined(__aarch64__)
    return "ARM64";
#else
    return "Unknown";
#endif
}

const uint8_t *abut_kio_find(const uint8_t *whole, size_t length, const uint8_t *part, size_t part_length) {
    return memmem(whole, length, part, part_length);
}

int abut_kio_order(const uint8_t *left, size_t left_length, const uint8_t *right, size_t right_length) {
    size_t length = left_length < right_length ? left_length : right_length;
    int order = length > 0 ? memcmp(left, right, length) : 0;
    if (order != 0) return order;
    return left_length < right_length ? -1 : left_length > right_length;
}
