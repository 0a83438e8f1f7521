/* Implements flat.abi on top of the implementer's section of the generated header. */
#define TEST_FLAT_IMPLEMENT
#define TEST_FLAT_POLLS
#include "flat.h"

#include <stdlib.h>

static char started[8][16];
static int disposed;

int flat_disposed(void) { return disposed; }

bool flat_impl_open(const flat_open_in *in, uint64_t *op_id) {
    for (int i = 0; i < 8; i++) {
        if (started[i][0] || in->path.len > 15) continue;
        memcpy(started[i], in->path.ptr, in->path.len);
        *op_id = (uint64_t)i + 1;
        return true;
    }
    return false;
}

bool flat_impl_stat(const flat_stat_in *in, flat_stat_out *out, abut_flat_tail *tail) {
    if (in->file == 0) {
        out->tag = 1;
        out->as.err.tag = FL_PROBLEM_RANGE;
        out->as.err.as.range = (fl_Range){3, 4};
        return true;
    }
    out->as.ok.size = in->file;
    out->as.ok.mode = FL_MODE_WRITE;
    out->as.ok.name = abut_flat_append(tail, "the name", 8, 1);
    return true;
}

bool flat_impl_add(const flat_add_in *in, flat_add_out *out) {
    if (in->b > 0 && in->a > INT64_MAX - in->b) return false;
    *out = in->a + in->b;
    return true;
}

bool flat_impl_mean(const flat_mean_in *in, flat_mean_out *out) {
    if (in->xs.len == 0) return true;
    out->tag = 1;
    for (size_t i = 0; i < in->xs.len; i++) out->as.some += in->xs.ptr[i] / (double)in->xs.len;
    return true;
}

bool flat_impl_echo(const flat_echo_in *in, flat_echo_out *out) {
    if (in->data.len > in->into.cap) return false;
    if (in->data.len) memcpy(in->into.ptr, in->data.ptr, in->data.len);
    out->len = (uint32_t)in->data.len;
    return true;
}

bool flat_impl_table(const flat_table_in *in, flat_table_out *out) {
    for (int i = 0; i < 4; i++) out->value[i] = in->seed;
    return true;
}

bool flat_impl_nothing(void) { return true; }

bool flat_impl_range(const flat_range_in *in, flat_range_out *out) {
    out->low = in->low;
    out->high = in->high;
    return true;
}

bool flat_impl_tick(const flat_tick_in *in, uint64_t *op_id) {
    *op_id = 1000 + in->after;
    return true;
}

bool flat_impl_divide(const flat_divide_in *in, flat_divide_out *out) {
    out->tag = in->b == 0;
    if (in->b) out->as.ok = in->a / in->b;
    else out->as.err = -7;
    return true;
}

bool flat_impl_upper(const flat_upper_in *in, flat_upper_out *out) {
    if (in->text.len > in->into.cap) return false;
    for (size_t i = 0; i < in->text.len; i++) {
        char c = in->text.ptr[i];
        in->into.ptr[i] = (uint8_t)(c >= 'a' && c <= 'z' ? c - 32 : c);
    }
    out->len = (uint32_t)in->text.len;
    return true;
}

bool flat_impl_close(const flat_close_in *in) {
    disposed += in->file != 0;
    return true;
}

static size_t put(uint8_t *out, size_t out_cap, const void *response, size_t size) {
    if (size > out_cap) return SIZE_MAX;
    memcpy(out, response, size);
    return size;
}

size_t flat_operation_poll(uint64_t op_id, uint8_t *out, size_t out_cap) {
    static int asked;
    if (op_id >= 1000) {
        flat_tick_out after = op_id - 1000;
        return ++asked % 3 ? 0 : put(out, out_cap, &after, sizeof after);
    }
    const char *path = op_id <= 8 ? started[op_id - 1] : "";
    flat_open_out response;
    memset(&response, 0, sizeof response);
    if (!*path) return SIZE_MAX;
    if (!strcmp(path, "slow")) return 0;
    if (!strcmp(path, "gone")) {
        response.tag = 1;
        response.as.err.tag = FL_PROBLEM_IO;
        response.as.err.as.io = CORE_IO_ERROR_NOT_FOUND;
    } else {
        response.as.ok = 70 + op_id;
    }
    return put(out, out_cap, &response, sizeof response);
}

void flat_operation_dispose(uint64_t op_id) {
    if (op_id <= 8) started[op_id - 1][0] = 0;
    disposed += 1;
}
