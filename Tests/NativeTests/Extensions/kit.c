#define KIT_IMPLEMENT
#define KIT_POLLS
#include "kit.h"

#include <stdlib.h>

bool kit_impl_add(const kit_add_in *in, kit_add_out *out) {
    *out = in->a + in->b;
    return true;
}
bool kit_impl_length(const kit_length_in *in, kit_length_out *out) {
    *out = in->text.len;
    return true;
}
bool kit_impl_labels(const kit_labels_in *in, kit_labels_out *out) {
    *out = in->who.id + in->who.label.len * 1000;
    for (size_t i = 0; i < in->items.len; i++) *out += in->items.ptr[i];
    return true;
}
bool kit_impl_fill(const kit_fill_in *in, kit_fill_out *out) {
    memset(in->into.ptr, in->byte, in->into.cap);
    *out = in->into.cap;
    return true;
}
bool kit_impl_repeat(const kit_repeat_in *in, kit_repeat_out *out, abut_flat_tail *tail) {
    size_t len = in->text.len * in->times;
    char *text = malloc(len + 1);
    for (size_t i = 0; i < len; i++) text[i] = in->text.ptr[i % in->text.len];
    *out = abut_flat_append(tail, text, len, 1);
    free(text);
    return true;
}

/* An operation's id says all of it: number << 32 | questions that are left. */
static struct { uint64_t id, left; } asked[64];
static int disposed;
int kit_disposed(void) { return disposed; }

bool kit_impl_later(const kit_later_in *in, uint64_t *op) {
    static uint64_t ids;
    for (size_t i = 0; i < 64; i++) {
        if (asked[i].id) continue;
        *op = asked[i].id = ++ids << 32 | in->number;
        asked[i].left = in->questions;
        return true;
    }
    return false;
}
size_t kit_operation_poll(uint64_t op, uint8_t *out, size_t cap) {
    for (size_t i = 0; i < 64; i++) {
        if (asked[i].id != op) continue;
        uint32_t number = (uint32_t)op;
        if (number == 1 || (asked[i].left > 0 && asked[i].left--)) return 0;
        if (number == 4 && cap < 10000) return SIZE_MAX - 1;
        asked[i].id = 0;
        if (number == 4) return memset(out, 4, 10000), 10000;
        if (number == 0) return SIZE_MAX;
        if (number == 2) return SIZE_MAX - 3;
        if (number == 3) return cap + 1;
        memcpy(out, &number, sizeof number);
        return sizeof number;
    }
    return SIZE_MAX - 4;
}
void kit_operation_dispose(uint64_t op) {
    for (size_t i = 0; i < 64; i++) if (asked[i].id == op) asked[i].id = 0, disposed++;
}
