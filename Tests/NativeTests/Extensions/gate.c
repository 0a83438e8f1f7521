#define GATE_IMPLEMENT
#define GATE_POLLS
#include "gate.h"

#include <stdlib.h>

bool gate_impl_numbers(const gate_numbers_in *in, gate_numbers_out *out) {
    *out = in->a + in->b + in->c + (double)in->d + 1000.0 * in->colour;
    return true;
}
bool gate_impl_flip(const gate_flip_in *in, gate_flip_out *out) { return *out = !in->value, true; }
bool gate_impl_nothing(void) { return true; }
bool gate_impl_largest(gate_largest_out *out) { return *out = UINT64_MAX, true; }
bool gate_impl_shout(const gate_shout_in *in, gate_shout_out *out, abut_flat_tail *tail) {
    char *text = malloc(in->text.len * 40 + 1);
    size_t len = 0;
    for (int times = 0; times < 40; times++)
        for (size_t i = 0; i < in->text.len; i++) text[len++] = in->text.ptr[i];
    *out = abut_flat_append(tail, text, len, 1);
    free(text);
    return true;
}
bool gate_impl_first(const gate_first_in *in, gate_first_out *out) {
    if (in->bytes.len == 0) return false;
    return *out = in->bytes.ptr[0], true;
}
bool gate_impl_total(const gate_total_in *in, gate_total_out *out) {
    *out = 0;
    for (size_t i = 0; i < in->items.len; i++) *out += in->items.ptr[i];
    return true;
}
bool gate_impl_squares(const gate_squares_in *in, gate_squares_out *out, abut_flat_tail *tail) {
    int32_t *numbers = malloc(4 * in->count + 4);
    for (uint32_t i = 0; i < in->count; i++) numbers[i] = (int32_t)(i * i);
    *out = abut_flat_append(tail, numbers, 4 * in->count, 4);
    out->len = in->count;
    free(numbers);
    return true;
}
bool gate_impl_sum4(const gate_sum4_in *in, gate_sum4_out *out) {
    *out = 0;
    for (int i = 0; i < 4; i++) *out += in->items[i];
    return true;
}
bool gate_impl_ramp(const gate_ramp_in *in, gate_ramp_out *out) {
    for (int i = 0; i < 3; i++) out->value[i] = in->start + i;
    return true;
}
bool gate_impl_refuses(const gate_refuses_in *in, gate_refuses_out *out) { return *out = in->code, in->code == 0; }
/* Text that is not there. */
bool gate_impl_hostile(const gate_hostile_in *in, gate_hostile_out *out, abut_flat_tail *tail) {
    (void)tail;
    if (in->kind == 0) *out = (abut_rel){8, 1};
    if (in->kind == 1) *out = (abut_rel){UINT32_MAX, UINT32_MAX};
    if (in->kind == 2) *out = (abut_rel){UINT32_MAX, 0};
    return true;
}
bool gate_impl_point(const gate_point_in *in, gate_point_out *out) { return *out = in->p.x + in->p.y, true; }
bool gate_impl_cell(gate_cell_out *out) { return out->tag = CELL_NOTHING, true; }
bool gate_impl_wide(const gate_wide_in *in, gate_wide_out *out) { return *out = (uint8_t)in->x, true; }

/* One operation at a time: its text 200 times, after so many questions; without text it fails. */
static struct { uint64_t id, questions; size_t len; char text[64]; } asked;
static int disposed;
__attribute__((visibility("default"))) int gate_disposed(void) { return disposed; }

bool gate_impl_words(const gate_words_in *in, uint64_t *op) {
    static uint64_t ids;
    if (asked.id || in->text.len > sizeof asked.text) return false;
    *op = asked.id = ++ids;
    asked.questions = in->questions;
    asked.len = in->text.len;
    if (asked.len) memcpy(asked.text, in->text.ptr, asked.len);
    return true;
}
size_t gate_operation_poll(uint64_t op, uint8_t *out, size_t cap) {
    if (op != asked.id) return ABUT_FLAT_STALE;
    if (asked.questions) return asked.questions--, 0;
    size_t size = sizeof(abut_rel) + 200 * asked.len;
    if (cap < size) return ABUT_FLAT_TOO_SMALL;
    asked.id = 0;
    if (asked.len == 0) return ABUT_FLAT_DENIED;
    abut_rel head = {sizeof head, (uint32_t)(200 * asked.len)};
    memcpy(out, &head, sizeof head);
    for (int i = 0; i < 200; i++) memcpy(out + sizeof head + i * asked.len, asked.text, asked.len);
    return size;
}
void gate_operation_dispose(uint64_t op) { if (op == asked.id) asked.id = 0, disposed++; }
