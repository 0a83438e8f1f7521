/* What the Embedded Swift runtime expects of its platform and old C libraries do not have. */
#ifndef ABUT_SHIMS_H
#define ABUT_SHIMS_H
#include <stddef.h>

void arc4random_buf(void *bytes, size_t count);
const char *_swift_stdlib_strtod_clocale(const char *text, double *value);
const char *_swift_stdlib_strtof_clocale(const char *text, float *value);

#endif
