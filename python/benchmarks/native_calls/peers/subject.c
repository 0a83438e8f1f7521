#include "subject.h"

#include <string.h>

void subject_nop(void) { __asm__ volatile(""); }
int64_t subject_add(int64_t a, int64_t b) { return a + b; }
double subject_fma3(double a, double b, double c) { return a * b + c; }
double subject_mix8(int64_t a, double b, int32_t c, double d, int64_t e, double f, int32_t g, double h) {
    return a + b + c + d + e + f + g + h;
}

int32_t subject_length(const char *text) {
    const char *end = text;
    while (*end) end++;
    return (int32_t)(end - text);
}

int32_t subject_halve(double x, double *half) {
    if (x < 0) return 3;
    *half = x * 0.5;
    return 0;
}

size_t subject_scramble(const uint8_t *input, size_t length, uint8_t *output, size_t room) {
    size_t count = length < room ? length : room;
    for (size_t i = 0; i < count && i < 16; i++) output[i] = input[i] ^ 0x5a;
    return count;
}

double subject_total(const double *numbers, size_t count) {
    double total = 0;
    for (size_t i = 0; i < count; i++) total += numbers[i];
    return total;
}

Point subject_middle(Point a, Point b) { return (Point){(a.x + b.x) * 0.5, (a.y + b.y) * 0.5}; }

int64_t subject_apply(Step step, void *context, int64_t count) {
    int64_t total = 0;
    for (int64_t i = 0; i < count; i++) total += step(i, context);
    return total;
}

size_t subject_add_flat(const uint8_t *input, size_t length, uint8_t *output, size_t room) {
    int64_t number[2];
    if (length < 16 || room < 8) return SIZE_MAX - 1;
    memcpy(number, input, 16);
    number[0] += number[1];
    memcpy(output, number, 8);
    return 8;
}

size_t subject_fma3_flat(const uint8_t *input, size_t length, uint8_t *output, size_t room) {
    double number[3];
    if (length < 24 || room < 8) return SIZE_MAX - 1;
    memcpy(number, input, 24);
    number[0] = number[0] * number[1] + number[2];
    memcpy(output, number, 8);
    return 8;
}
