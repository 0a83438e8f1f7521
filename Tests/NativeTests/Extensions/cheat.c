/* Everything that an extension must not do with memory of a call. */
#include "flat.h"

#include <string.h>

static const uint8_t *kept;
static uint8_t *kept_room;

static size_t keeps(const uint8_t *in, size_t len, uint8_t *out, size_t cap) {
    (void)len, (void)cap;
    kept = in;
    kept_room = out;
    return 0;
}
/* Gives the bytes of the earlier request, as they are now. */
static size_t reads(const uint8_t *in, size_t len, uint8_t *out, size_t cap) {
    (void)in, (void)len;
    memcpy(out, kept, cap);
    return cap;
}
static size_t writes(const uint8_t *in, size_t len, uint8_t *out, size_t cap) {
    (void)in, (void)len, (void)out, (void)cap;
    *(uint8_t *)kept = 1;
    return 0;
}
static size_t answers_late(const uint8_t *in, size_t len, uint8_t *out, size_t cap) {
    (void)in, (void)len, (void)out, (void)cap;
    kept_room[0] = 1;
    return 0;
}
static size_t overruns(const uint8_t *in, size_t len, uint8_t *out, size_t cap) {
    (void)in, (void)len;
    out[cap] = 1;
    return cap;
}
static size_t underruns(const uint8_t *in, size_t len, uint8_t *out, size_t cap) {
    (void)in, (void)len;
    out[-1] = 1;
    return cap;
}
static size_t changes(const uint8_t *in, size_t len, uint8_t *out, size_t cap) {
    (void)out, (void)cap;
    if (len) ((uint8_t *)in)[0] ^= 0xff;
    return 0;
}
static size_t lies(const uint8_t *in, size_t len, uint8_t *out, size_t cap) {
    (void)in, (void)len, (void)out;
    return cap + 1;
}

#define ENTRY(function) {"cheat." #function, function, 0, 0, 0}
const abut_flat_extension *vm_extension_register(void) {
    static const abut_flat_function functions[] = {
        ENTRY(keeps), ENTRY(reads), ENTRY(writes), ENTRY(answers_late), ENTRY(overruns), ENTRY(underruns),
        ENTRY(changes), ENTRY(lies),
    };
    static const abut_flat_extension table = {1, sizeof functions / sizeof *functions, functions, NULL, NULL};
    return &table;
}
