/* wide.abi, for this machine and for WebAssembly. */
#define WIDE_IMPLEMENT
#include "wide.h"

static size_t letters_of(const char *text, size_t len) {
    size_t sum = 0;
    for (size_t i = 0; i < len; i++) sum += (unsigned char)text[i];
    return sum;
}

static size_t rows_of(const Row *rows, size_t len) {
    size_t sum = 0;
    for (size_t i = 0; i < len; i++)
        sum += rows[i].a + letters_of(rows[i].text.ptr, rows[i].text.len) + rows[i].n * 3 + rows[i].last * 5;
    return sum;
}

bool wide_impl_sum(const wide_sum_in *in, wide_sum_out *out) {
    size_t sum = rows_of(in->rows.ptr, in->rows.len) + in->deep.packed.a + in->deep.packed.n;
    if (in->deep.value.tag == VALUE_TEXT)
        sum += 7 * letters_of(in->deep.value.as.text.ptr, in->deep.value.as.text.len);
    if (in->deep.value.tag == VALUE_ROWS)
        sum += 11 * rows_of(in->deep.value.as.rows.ptr, in->deep.value.as.rows.len);
    if (in->deep.value.tag == VALUE_NUMBER) sum += (size_t)in->deep.value.as.number;
    if (in->maybe.tag) sum += 13 * letters_of(in->maybe.as.some.ptr, in->maybe.as.some.len);
    out->n = sum + (size_t)in->deep.wide;
    out->least = in->deep.spread[0];
    for (int i = 1; i < 3; i++)
        if (in->deep.spread[i] < out->least) out->least = in->deep.spread[i];
    out->flag = true;
    return true;
}

bool wide_impl_letters(const wide_letters_in *in, wide_letters_out *out) {
    for (int i = 0; i < 3; i++) {
        uint64_t weight = in->grid[i][0] * 100u + in->grid[i][1];
        *out += letters_of(in->texts[i].ptr, in->texts[i].len) * weight;
    }
    return true;
}

bool wide_impl_trap(const wide_trap_in *in, wide_trap_out *out) {
    if (in->deep) __builtin_trap();
    *out = 1;
    return true;
}

bool wide_impl_fill(const wide_fill_in *in, wide_fill_out *out) {
    for (size_t i = 0; i < in->into.cap; i++) in->into.ptr[i] = in->byte;
    *out = in->into.cap;
    return true;
}

bool wide_impl_code(const wide_code_in *in, wide_code_out *out) {
    *out = (uint8_t)in->which;
    return in->which == 0;
}
