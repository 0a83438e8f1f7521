/* What everybody calls: functions that do next to nothing, so that the calls are what is measured. */
#ifndef SUBJECT_H
#define SUBJECT_H
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Declarations. */
typedef struct { double x, y; } Point;
typedef struct { int64_t id; double x, y; int32_t sort, flag; } Entry;
typedef int64_t (*Step)(int64_t index, void *context);

void subject_nop(void);
int64_t subject_add(int64_t a, int64_t b);
double subject_fma3(double a, double b, double c);
int32_t subject_length(const char *text);
double subject_mix8(int64_t a, double b, int32_t c, double d, int64_t e, double f, int32_t g, double h);
/* 0 and half of x; 3 when x is negative. */
int32_t subject_halve(double x, double *half);
/* Changes at most sixteen bytes; gives the number of bytes. */
size_t subject_scramble(const uint8_t *input, size_t length, uint8_t *output, size_t room);
double subject_total(const double *numbers, size_t count);
Point subject_middle(Point a, Point b);
int64_t subject_apply(Step step, void *context, int64_t count);
/* Flat functions: two int64_t in, their sum out; three doubles in, a * b + c out. */
size_t subject_add_flat(const uint8_t *input, size_t length, uint8_t *output, size_t room);
size_t subject_fma3_flat(const uint8_t *input, size_t length, uint8_t *output, size_t room);
/* End. */

#ifdef __cplusplus
}
#endif
#endif
