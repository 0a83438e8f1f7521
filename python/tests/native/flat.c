/* flat.abi as an extension: every kind of response, operations that need several polls. */
#define TEST_FLAT_IMPLEMENT
#define TEST_FLAT_POLLS
#include "flat.h"

static struct { uint32_t left; int kind; int used; } operations[16];
static int disposed, closed, polled;

int flat_counter(int which) { return which == 0 ? disposed : which == 1 ? closed : polled; }

static uint64_t start(uint32_t left, int kind) {
    for (int i = 0; i < 16; i++) {
        if (operations[i].used) continue;
        operations[i].left = left;
        operations[i].kind = kind;
        operations[i].used = 1;
        return 100u + (uint64_t)i;
    }
    return 0;
}

size_t flat_operation_poll(uint64_t op_id, uint8_t *out, size_t out_cap) {
    uint64_t i = op_id - 100;
    polled += 1;
    if (i >= 16 || !operations[i].used || operations[i].kind == 9) return SIZE_MAX;
    if (operations[i].left) {
        operations[i].left -= 1;
        return 0;
    }
    operations[i].used = 0;
    if (operations[i].kind == 7) {
        uint64_t response = op_id;
        if (out_cap < sizeof response) return SIZE_MAX;
        memcpy(out, &response, sizeof response);
        return sizeof response;
    }
    flat_open_out response;
    memset(&response, 0, sizeof response);
    if (out_cap < sizeof response) return SIZE_MAX;
    response.tag = operations[i].kind != 0;
    if (operations[i].kind == 0) response.as.ok = 7;
    if (operations[i].kind == 1) response.as.err.tag = FL_PROBLEM_IO, response.as.err.as.io = CORE_IO_ERROR_NOT_FOUND;
    if (operations[i].kind == 2) {
        response.as.err.tag = FL_PROBLEM_RANGE;
        response.as.err.as.range = (fl_Range){3, 4};
    }
    if (operations[i].kind == 3) response.as.err.tag = 99;
    memcpy(out, &response, sizeof response);
    return sizeof response;
}

void flat_operation_dispose(uint64_t op_id) {
    disposed += 1;
    if (op_id - 100 < 16) operations[op_id - 100].used = 0;
}

bool flat_impl_open(const flat_open_in *in, uint64_t *op_id) {
    static const char *const names[] = {"good", "missing", "range", "odd"};
    int kind = 9;
    for (int i = 0; i < 4; i++)
        if (in->path.len == strlen(names[i]) && !memcmp(in->path.ptr, names[i], in->path.len)) kind = i;
    if (in->mode == FL_MODE_WRITE && in->options != FL_OPTIONS_TRUNCATE) return false;
    *op_id = start(3, kind);
    return true;
}

bool flat_impl_tick(const flat_tick_in *in, uint64_t *op_id) {
    *op_id = start(in->after, 7);
    return *op_id != 0;
}

bool flat_impl_stat(const flat_stat_in *in, flat_stat_out *out, abut_flat_tail *tail) {
    if (in->file != 7) {
        out->tag = 1;
        out->as.err.tag = FL_PROBLEM_UNKNOWN;
        return true;
    }
    out->as.ok.size = 1u << 20;
    out->as.ok.mode = FL_MODE_WRITE;
    out->as.ok.name = abut_flat_append(tail, "n\xc3\xa9" "e", 4, 1);
    return true;
}

bool flat_impl_add(const flat_add_in *in, flat_add_out *out) {
    *out = in->a + in->b;
    return true;
}

bool flat_impl_mean(const flat_mean_in *in, flat_mean_out *out) {
    for (size_t i = 0; i < in->xs.len; i++) out->as.some += in->xs.ptr[i] / (double)in->xs.len;
    out->tag = in->xs.len != 0;
    return true;
}

bool flat_impl_echo(const flat_echo_in *in, flat_echo_out *out) {
    if (in->into.cap < in->data.len + 3) return false;
    if (in->data.len) memcpy(in->into.ptr + 3, in->data.ptr, in->data.len);
    *out = (abut_rel){3, (uint32_t)in->data.len};
    return true;
}

bool flat_impl_table(const flat_table_in *in, flat_table_out *out) {
    for (uint32_t i = 0; i < 4; i++) out->value[i] = in->seed * i;
    return true;
}

bool flat_impl_nothing(void) { return true; }

bool flat_impl_range(const flat_range_in *in, flat_range_out *out) {
    *out = (fl_Range){in->low, in->high};
    return in->low <= in->high;
}

bool flat_impl_divide(const flat_divide_in *in, flat_divide_out *out) {
    out->tag = in->b == 0;
    if (in->b) out->as.ok = in->a / in->b;
    else out->as.err = -1;
    return true;
}

bool flat_impl_upper(const flat_upper_in *in, flat_upper_out *out) {
    if (in->into.cap < in->text.len) return false;
    for (size_t i = 0; i < in->text.len; i++) {
        char c = in->text.ptr[i];
        in->into.ptr[i] = (uint8_t)(c >= 'a' && c <= 'z' ? c - 32 : c);
    }
    *out = (abut_rel){0, (uint32_t)in->text.len};
    return true;
}

bool flat_impl_close(const flat_close_in *in) {
    closed += in->file == 7;
    return true;
}
