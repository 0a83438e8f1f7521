/* What Embedded Swift takes from its platform; elsewhere the C library has it. */
#ifdef ABUT_EMBEDDED
#define _GNU_SOURCE
#include "shims.h"

#include <errno.h>
#include <locale.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Seeds of hash tables. The system call itself, because getrandom() needs glibc 2.25 and arc4random_buf()
 * 2.36: without them the library loads on any Linux that Python runs on. */
__attribute__((visibility("hidden"))) void arc4random_buf(void *bytes, size_t count) {
  char *next = bytes;
  while (count > 0) {
    long got = syscall(SYS_getrandom, next, count < 256 ? count : 256, 0);
    if (got > 0) {
      next += got;
      count -= (size_t)got;
    } else if (errno != EINTR) {
      abort();
    }
  }
}

/* The locale of which numbers have a full stop as their decimal point, whatever the process has. 0: no memory. */
static locale_t plain_locale(void) {
  static locale_t plain;
  locale_t known = __atomic_load_n(&plain, __ATOMIC_ACQUIRE);
  if (known) return known;
  locale_t fresh = newlocale(LC_ALL_MASK, "C", (locale_t)0);
  if (!fresh) return fresh;
  if (__atomic_compare_exchange_n(&plain, &known, fresh, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) return fresh;
  freelocale(fresh);
  return known;
}

/* These read a number. NULL: there is none. */
__attribute__((visibility("hidden")))
const char *_swift_stdlib_strtod_clocale(const char *text, double *value) {
  locale_t plain = plain_locale();
  if (!plain) return NULL;
  char *end = NULL;
  *value = strtod_l(text, &end, plain);
  return end == text ? NULL : end;
}

__attribute__((visibility("hidden")))
const char *_swift_stdlib_strtof_clocale(const char *text, float *value) {
  locale_t plain = plain_locale();
  if (!plain) return NULL;
  char *end = NULL;
  *value = strtof_l(text, &end, plain);
  return end == text ? NULL : end;
}
#endif
