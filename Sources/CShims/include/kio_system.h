/* What KIO takes of the C library: texts and functions of numbers, standard output, the system's name. */
#ifndef ABUT_KIO_SYSTEM_H
#define ABUT_KIO_SYSTEM_H
#include <math.h>
#include <stddef.h>
#include <stdint.h>

#pragma GCC visibility push(hidden)

#define ABUT_NUMBER_TEXT_MAX 32

/* Writes `number` as "%.15g" does where the decimal point is a full stop, whatever the locale; there is no
 * NUL. Gives its length. */
size_t abut_kio_number_text(double number, uint8_t text[ABUT_NUMBER_TEXT_MAX]);

/* To standard output, as printf would. */
void abut_kio_print(const void *text, size_t length);

/* "Linux", "macOS", ...; "x64", "ARM64", ... Valid for ever. */
const char *abut_kio_os_name(void);
const char *abut_kio_arch(void);
/* The release of the system; gives its length. */
size_t abut_kio_os_version(uint8_t *text, size_t room);

/* Where `part` first stands in `whole`, in time that grows with their lengths only; NULL when nowhere. */
const uint8_t *abut_kio_find(const uint8_t *whole, size_t length, const uint8_t *part, size_t part_length);

/* Less than 0, 0 or more, as the bytes are less, the same or greater. */
int abut_kio_order(const uint8_t *left, size_t left_length, const uint8_t *right, size_t right_length);

static inline double abut_kio_fmod(double x, double y) { return fmod(x, y); }
static inline double abut_kio_pow(double x, double y) { return pow(x, y); }
static inline double abut_kio_round(double x) { return round(x); }
static inline double abut_kio_sin(double x) { return sin(x); }
static inline double abut_kio_cos(double x) { return cos(x); }
static inline double abut_kio_tan(double x) { return tan(x); }
static inline double abut_kio_log(double x) { return log(x); }
static inline double abut_kio_exp(double x) { return exp(x); }

#pragma GCC visibility pop

#endif
