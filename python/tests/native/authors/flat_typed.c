/* flat.abi as functions over typed values, on operations and handles of the layer. */
#define TEST_FLAT_IMPLEMENT
#include "flat.h"

typedef struct Opened { char name[32]; size_t len; fl_Mode mode; } Opened;

static bool is_named(const Opened *opened, const char *name) { return strcmp(opened->name, name) == 0; }

static flat_open_out opened_as(const Opened *wanted) {
    fl_Problem problem = {.tag = FL_PROBLEM_IO, .as.io = CORE_IO_ERROR_NOT_FOUND};
    if (is_named(wanted, "missing")) return flat_open_err(problem);
    problem.tag = FL_PROBLEM_RANGE;
    problem.as.range = (fl_Range){3, 4};
    if (is_named(wanted, "range")) return flat_open_err(problem);
    Opened *made = malloc(sizeof *made);
    if (made) *made = *wanted;
    uint32_t rights = wanted->mode == FL_MODE_WRITE ? FL_FILE_RIGHT_WRITE : FL_FILE_RIGHT_READ;
    return flat_open_ok(made ? abut_fl_File_new(made, rights, free) : 0);
}

static void work(uint64_t op, void *state) {
    if (is_named(state, "crash")) {
        abut_op_fail(op, ABUT_FLAT_CRASHED, "the thread broke");
    } else {
        flat_open_out response = opened_as(state);
        flat_open_complete(op, &response);
    }
    free(state);
}

static uint64_t open_file(abut_str path, fl_Mode mode, fl_Options options) {
    Opened *wanted = calloc(1, sizeof *wanted);
    (void)options;
    if (!wanted || path.len >= sizeof wanted->name) return 0;
    memcpy(wanted->name, path.ptr, path.len);
    wanted->len = path.len;
    wanted->mode = mode;
    return abut_op_spawn(work, wanted);
}
VM_EXPORT(flat_open, open_file)

static flat_stat_out stat_file(fl_File file, abut_flat_tail *tail) {
    const Opened *opened = abut_fl_File_get(file, FL_FILE_RIGHT_READ);
    fl_Problem problem = {.tag = FL_PROBLEM_UNKNOWN};
    if (!opened || is_named(opened, "void")) return flat_stat_err(problem);
    fl_Stat found = {.size = opened->len, .mode = opened->mode};
    found.name = abut_flat_append(tail, opened->name, opened->len, 1);
    return flat_stat_ok(found);
}
VM_EXPORT(flat_stat, stat_file)

static int64_t add(int64_t a, int64_t b) {
    int64_t sum = 0;
    if (__builtin_add_overflow(a, b, &sum)) abut_fail(ABUT_FLAT_LIMIT);
    return sum;
}
VM_EXPORT(flat_add, add)

static flat_mean_out mean(abut_slice_f64 xs) {
    double sum = 0;
    for (size_t i = 0; i < xs.len; i++) sum += xs.ptr[i];
    return xs.len ? flat_mean_some(sum / (double)xs.len) : flat_mean_none();
}
VM_EXPORT(flat_mean, mean)

static abut_rel put(const void *data, size_t len, abut_arena into) {
    if (len > into.cap) abut_fail(ABUT_FLAT_TOO_SMALL);
    else if (len) memcpy(into.ptr, data, len);
    return (abut_rel){0, (uint32_t)len};
}

static abut_rel echo(abut_bytes data, abut_arena into) { return put(data.ptr, data.len, into); }
VM_EXPORT(flat_echo, echo)

static void table(uint8_t seed, uint32_t *out) {
    for (uint32_t i = 0; i < 4; i++) out[i] = i * seed;
}
VM_EXPORT(flat_table, table)

static void nothing(void) {}
VM_EXPORT(flat_nothing, nothing)

static fl_Range range(uint32_t low, uint32_t high) {
    if (low > high) abut_fail(ABUT_FLAT_BAD_REQUEST);
    return (fl_Range){low, high};
}
VM_EXPORT(flat_range, range)

static uint64_t tick(uint32_t after) {
    uint64_t op = abut_op_begin(), twice = 2 * (uint64_t)after;
    if (op) flat_tick_complete(op, &twice);
    return op;
}
VM_EXPORT(flat_tick, tick)

static flat_divide_out divide(int32_t a, int32_t b) {
    return b ? flat_divide_ok(a / b) : flat_divide_err(-7);
}
VM_EXPORT(flat_divide, divide)

static abut_rel upper(abut_str text, abut_arena into) {
    abut_rel place = put(text.ptr, text.len, into);
    for (size_t i = 0; i < text.len && i < into.cap; i++)
        if (into.ptr[i] >= 'a' && into.ptr[i] <= 'z') into.ptr[i] = (uint8_t)(into.ptr[i] - 32);
    return place;
}
VM_EXPORT(flat_upper, upper)

static void close_file(fl_File file) { abut_fl_File_close(file); }
VM_EXPORT(flat_close, close_file)
