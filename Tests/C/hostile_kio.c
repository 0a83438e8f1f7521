/* What a host, a native or a program can do wrong through the C interface of KIO: each is refused, stopped or ignored,
 * and nothing of it is felt by anybody else. Arguments: the option `engine`, how many times fewer rounds,
 * and a seed. */
#define _POSIX_C_SOURCE 200809L
#include <abut/kio.h>
#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define CHECK(condition) check((condition), #condition, __LINE__)

static const char *engine = "auto";
static int checks, fewer = 1;

static void check(bool condition, const char *what, int line) {
    checks++;
    if (condition) return;
    fprintf(stderr, "hostile_kio.c:%d: not so: %s\n", line, what);
    exit(1);
}

static uint64_t seed = 0x9e3779b97f4a7c15u;

static uint64_t any(void) {
    seed ^= seed << 13;
    seed ^= seed >> 7;
    return seed ^= seed << 17;
}

static abut_str str(const char *text) {
    abut_str view = {text, strlen(text)};
    return view;
}

static kio_vm *machine(void) {
    kio_vm *vm = kio_vm_new();
    CHECK(vm != NULL);
    CHECK(kio_vm_set_option(vm, "engine", engine) == KIO_STATUS_OK);
    return vm;
}

static kio_chunk *assemble(const char *text) {
    kio_chunk *chunk = NULL;
    kio_error error;
    kio_status status = kio_chunk_assemble(str(text), &chunk, &error);
    if (status != KIO_STATUS_OK) fprintf(stderr, "%s\n", error.message);
    CHECK(status == KIO_STATUS_OK);
    return chunk;
}

/* Runs a text: its error code, 0 when it is fine. */
static kio_error_code run(kio_vm *vm, const char *text, kio_value *result) {
    kio_chunk *chunk = assemble(text);
    kio_error error = {0, 0, NULL};
    kio_status status = kio_vm_execute(vm, chunk, result, &error);
    kio_chunk_free(chunk);
    CHECK(status == KIO_STATUS_OK || (error.status == status && error.message && error.message[0]));
    return status == KIO_STATUS_OK ? KIO_ERROR_NONE : error.code;
}

/* The machine is as it should be. */
static void works(kio_vm *vm) {
    kio_value result;
    CHECK(run(vm, "constant 20\nconstant 22\nadd\nhalt", &result) == KIO_ERROR_NONE);
    CHECK(kio_is_number(result) && kio_as_number(result) == 42);
    CHECK(run(vm, "constant \"a\"\nconstant \"bc\"\nconstant \"len\"\ncall 1\nadd\nhalt", &result) == KIO_ERROR_NONE);
    CHECK(kio_obj_kind(kio_as_obj(result)) == KIO_OBJ_STRING);
    CHECK(strcmp(kio_string_data(kio_as_obj(result)), "a2") == 0);
}

/* MARK: NULL for anything */

static kio_native_status nothing(int count, const kio_value *args, kio_value *result, kio_native_ctx *ctx) {
    (void)count, (void)args, (void)result, (void)ctx;
    return KIO_NATIVE_OK;
}

static void nulls_of_chunks(void) {
    kio_error error;
    kio_value value;
    kio_chunk *chunk = NULL;
    kio_blob *blob = NULL;
    abut_bytes none = {NULL, 5};
    abut_str no_text = {NULL, 5};
    int index;
    kio_chunk_free(NULL);
    kio_blob_free(NULL);
    CHECK(kio_blob_bytes(NULL).len == 0);
    CHECK(kio_chunk_write(NULL, 0, 0) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_chunk_add_constant(NULL, kio_make_nil(), &index) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_chunk_add_string(NULL, "a", 1, &index) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_chunk_code(NULL).len == 0 && kio_chunk_line(NULL, 3) == 0 && kio_chunk_constant_count(NULL) == 0);
    CHECK(kio_chunk_constant(NULL, 0, &value) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_chunk_constant_text(NULL, 0).len == 0);
    CHECK(kio_chunk_verify(NULL, NULL) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_chunk_verify(NULL, &error) == KIO_STATUS_INVALID_ARGUMENT && strstr(error.message, "NULL"));
    CHECK(kio_chunk_disassemble(NULL, &blob, &error) == KIO_STATUS_INVALID_ARGUMENT && !blob);
    CHECK(kio_chunk_assemble(no_text, &chunk, &error) == KIO_STATUS_INVALID_ARGUMENT && !chunk);
    CHECK(kio_chunk_assemble(str("halt"), NULL, &error) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_chunk_save(NULL, &blob, &error) == KIO_STATUS_INVALID_ARGUMENT && !blob);
    CHECK(kio_chunk_load(none, &chunk, NULL) == KIO_STATUS_INVALID_ARGUMENT && !chunk);
    CHECK(kio_chunk_load(none, NULL, NULL) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_chunk_translation(NULL, &blob, &error) == KIO_STATUS_INVALID_ARGUMENT && !blob);
    chunk = kio_chunk_new();
    CHECK(kio_chunk_add_constant(chunk, kio_make_obj(NULL), NULL) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_chunk_add_constant(chunk, kio_make_number(1), NULL) == KIO_STATUS_OK);
    CHECK(kio_chunk_add_string(chunk, NULL, 0, NULL) == KIO_STATUS_OK);
    CHECK(kio_chunk_add_string(chunk, NULL, 1, NULL) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_chunk_add_string(chunk, "a", SIZE_MAX, NULL) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_chunk_constant(chunk, 0, NULL) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_chunk_constant(chunk, SIZE_MAX, &value) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_chunk_constant(chunk, 1, &value) == KIO_STATUS_OK && kio_is_obj(value) && !kio_as_obj(value));
    CHECK(kio_chunk_constant_text(chunk, 0).len == 0 && kio_chunk_constant_text(chunk, SIZE_MAX).len == 0);
    CHECK(kio_chunk_line(chunk, 0) == 0 && kio_chunk_line(chunk, SIZE_MAX) == 0);
    CHECK(kio_chunk_disassemble(chunk, NULL, &error) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_chunk_save(chunk, NULL, &error) == KIO_STATUS_INVALID_ARGUMENT);
    kio_chunk_free(chunk);
}

static void nulls_of_machines(void) {
    kio_error error;
    kio_value value;
    kio_run_state state = KIO_RUN_FINISHED;
    kio_stats stats;
    kio_frame frame;
    kio_chunk *chunk = assemble("halt");
    kio_vm_free(NULL);
    CHECK(kio_vm_set_option(NULL, "jit", "on") == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_vm_get_option(NULL, "jit") == NULL);
    CHECK(kio_vm_execute(NULL, chunk, &value, &error) == KIO_STATUS_INVALID_ARGUMENT && kio_is_nil(value));
    CHECK(kio_vm_register_native(NULL, "x", nothing, NULL) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_vm_register_native_with(NULL, "x", NULL, nothing, NULL) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_vm_call(NULL, "len", NULL, 0, &value, &error) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_vm_set_global(NULL, "x", value) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_vm_get_global(NULL, "x", &value) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_vm_global_name(NULL, 0) == NULL);
    CHECK(kio_vm_start(NULL, chunk, &error) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_vm_resume(NULL, 0, &state, &value, &error) == KIO_STATUS_INVALID_ARGUMENT && state == KIO_RUN_FAILED);
    kio_vm_stop(NULL);
    kio_vm_interrupt(NULL);
    kio_vm_set_output(NULL, NULL, NULL);
    kio_vm_set_trace(NULL, NULL, NULL);
    CHECK(kio_vm_error_frame(NULL, 0, &frame) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_vm_stats(NULL, &stats) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_vm_collect(NULL) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_vm_text(NULL, kio_make_nil()) == NULL);
    CHECK(kio_string_new(NULL, "a", 1) == NULL && kio_array_new(NULL, 1) == NULL);
    CHECK(kio_obj_retain(NULL) == NULL);
    kio_obj_release(NULL);
    CHECK(kio_obj_kind(NULL) == KIO_OBJ_OTHER);
    CHECK(kio_string_data(NULL) == NULL && kio_string_len(NULL) == 0);
    CHECK(kio_array_len(NULL) == 0 && kio_array_values(NULL) == NULL);
    CHECK(kio_array_get(NULL, 0, &value) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_array_set(NULL, 0, value) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_array_push(NULL, value) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_native_user_data(NULL) == NULL && kio_native_vm(NULL) == NULL && kio_native_name(NULL) == NULL);
    kio_native_set_error(NULL, 3, "nobody");
    kio_chunk_free(chunk);
}

static void nulls_of_arguments(void) {
    kio_vm *vm = machine();
    kio_value value;
    kio_error error;
    kio_run_state state;
    kio_native_info info = {0, 0, 0, 0, NULL};
    kio_chunk *chunk = assemble("halt");
    CHECK(kio_vm_set_option(vm, NULL, "on") == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_vm_set_option(vm, "jit", NULL) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_vm_get_option(vm, NULL) == NULL && kio_vm_get_option(vm, "nope") == NULL);
    CHECK(kio_vm_execute(vm, NULL, &value, &error) == KIO_STATUS_INVALID_ARGUMENT && error.message);
    CHECK(kio_vm_execute(vm, NULL, NULL, NULL) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_vm_register_native(vm, NULL, nothing, NULL) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_vm_register_native(vm, "x", NULL, NULL) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_vm_register_native_with(vm, "x", &info, nothing, NULL) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_vm_call(vm, NULL, NULL, 0, &value, &error) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_vm_call(vm, "len", NULL, 1, &value, &error) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_vm_call(vm, "len", &value, SIZE_MAX, &value, &error) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_vm_call(vm, "len", &value, SIZE_MAX / 16 + 2, &value, &error) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_vm_call(vm, "no such native", NULL, 0, NULL, &error) == KIO_STATUS_RUNTIME_ERROR);
    CHECK(error.code == KIO_ERROR_NATIVE_NOT_FOUND || error.code == KIO_ERROR_NOT_CALLABLE);
    CHECK(kio_vm_set_global(vm, NULL, value) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_vm_get_global(vm, NULL, &value) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_vm_get_global(vm, "x", NULL) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_vm_get_global(vm, "never heard of", &value) == KIO_STATUS_OK && kio_is_nil(value));
    CHECK(kio_vm_global_name(vm, SIZE_MAX) == NULL && kio_vm_global_name(vm, 100000) == NULL);
    CHECK(kio_vm_start(vm, NULL, &error) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_vm_resume(vm, 0, &state, &value, &error) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_vm_start(vm, chunk, NULL) == KIO_STATUS_OK);
    CHECK(kio_vm_resume(vm, 0, NULL, NULL, NULL) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_vm_error_frame(vm, 0, NULL) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_vm_stats(vm, NULL) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_string_new(vm, NULL, 5) == NULL && kio_string_new(vm, "x", SIZE_MAX) == NULL);
    CHECK(kio_string_len(kio_string_new(vm, NULL, 0)) == 0);
    CHECK(kio_array_new(vm, SIZE_MAX) == NULL && kio_array_new(vm, SIZE_MAX / 16 + 1) == NULL);
    CHECK(kio_array_get(kio_array_new(vm, 1), 0, NULL) == KIO_STATUS_INVALID_ARGUMENT);
    kio_vm_stop(vm);
    works(vm);
    kio_chunk_free(chunk);
    kio_vm_free(vm);
}

/* MARK: options */

static void options(void) {
    static const char *const bad[][2] = {{"stack-size", "0"}, {"stack-size", "-1"}, {"stack-size", "1048577"},
        {"stack-size", "many"}, {"stack-size", ""}, {"stack-size", " 5"}, {"stack-size", "5x"},
        {"stack-size", "99999999999999999999"}, {"max-depth", "0"}, {"max-depth", "1001"}, {"opt-level", "4"},
        {"opt-level", "fast"}, {"engine", "warp"}, {"jit", "maybe"}, {"permissions", "root"},
        {"permissions", "network,"}, {"max-memory", "-5"}, {"max-instructions", "1e9"}, {"", ""}, {"Jit", "on"},
        {"jit ", "on"}, {"nonsense", "1"}, {"tier", "jit"}};
    static const char *const good[][2] = {{"stack-size", "1"}, {"stack-size", "1048576"}, {"stack-size", "8192"},
        {"max-depth", "1"}, {"max-depth", "1000"}, {"max-depth", "128"}, {"max-instructions", "0"},
        {"max-memory", "0"}, {"opt-level", "0"}, {"opt-level", "1"}, {"opt-level", "3"}, {"opt-level", "2"},
        {"jit", "on"}, {"jit", "off"}, {"jit", "auto"}, {"permissions", "all"}, {"permissions", "none"},
        {"permissions", "file_io,network"}};
    kio_vm *vm = machine();
    for (size_t index = 0; index < sizeof bad / sizeof *bad; index++) {
        CHECK(kio_vm_set_option(vm, bad[index][0], bad[index][1]) == KIO_STATUS_INVALID_ARGUMENT);
        works(vm);
    }
    for (size_t index = 0; index < sizeof good / sizeof *good; index++) {
        CHECK(kio_vm_set_option(vm, good[index][0], good[index][1]) == KIO_STATUS_OK);
        CHECK(strcmp(kio_vm_get_option(vm, good[index][0]), good[index][1]) == 0);
    }
    CHECK(kio_vm_get_option(vm, "tier") != NULL);
    works(vm);
    kio_vm_free(vm);
}

/* MARK: values that are none */

static kio_value of_kind(int kind) {
    kio_value value;
    memset(&value, 0xcd, sizeof value);
    value.type = kind;
    return value;
}

static void values_that_are_none(void) {
    kio_vm *vm = machine(), *other = machine();
    kio_obj *array = kio_obj_retain(kio_array_new(vm, 2)), *text = kio_obj_retain(kio_string_new(vm, NULL, 0));
    kio_value foreign = kio_make_obj(kio_obj_retain(kio_array_new(other, 1))), value;
    kio_value wrong[] = {kio_make_obj(NULL), of_kind(4), of_kind(15), of_kind(-1), of_kind(0x7fffffff), foreign};
    kio_error error;
    for (size_t index = 0; index < sizeof wrong / sizeof *wrong; index++) {
        CHECK(kio_vm_set_global(vm, "g", wrong[index]) == KIO_STATUS_INVALID_ARGUMENT);
        CHECK(kio_vm_call(vm, "type", &wrong[index], 1, &value, &error) == KIO_STATUS_INVALID_ARGUMENT);
        CHECK(error.code == KIO_ERROR_BAD_VALUE && kio_is_nil(value));
        CHECK(kio_array_set(array, 0, wrong[index]) == KIO_STATUS_INVALID_ARGUMENT);
        CHECK(kio_array_push(array, wrong[index]) == KIO_STATUS_INVALID_ARGUMENT);
        CHECK(kio_vm_text(vm, wrong[index]) == NULL);
        if (index < 5) {
            kio_chunk *chunk = kio_chunk_new();
            CHECK(kio_chunk_add_constant(chunk, wrong[index], NULL) == KIO_STATUS_INVALID_ARGUMENT);
            kio_chunk_free(chunk);
        }
    }
    CHECK(kio_array_len(array) == 2);
    /* Garbage where nobody looks is no garbage. */
    for (int kind = 0; kind < 3; kind++) {
        CHECK(kio_array_set(array, 1, of_kind(kind)) == KIO_STATUS_OK);
        CHECK(kio_vm_set_global(vm, "g", of_kind(kind)) == KIO_STATUS_OK);
        CHECK(kio_vm_get_global(vm, "g", &value) == KIO_STATUS_OK && value.type == kind);
        if (kind == 1) CHECK(value.as.boolean == 1);
    }
    CHECK(run(vm, "get_global g\nget_global g\nequal\nhalt", &value) == KIO_ERROR_NONE && kio_as_bool(value) == 1);
    /* Kinds of objects. */
    CHECK(kio_array_len(text) == 0 && kio_array_values(text) == NULL && kio_string_data(array) == NULL);
    CHECK(kio_array_get(text, 0, &value) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_array_set(text, 0, value) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_array_push(text, value) == KIO_STATUS_INVALID_ARGUMENT && kio_string_len(array) == 0);
    CHECK(kio_array_get(array, 2, &value) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_array_set(array, SIZE_MAX, value) == KIO_STATUS_INVALID_ARGUMENT);
    /* An array in itself has a text that ends. */
    CHECK(kio_array_set(array, 0, kio_make_obj(array)) == KIO_STATUS_OK);
    CHECK(kio_vm_text(vm, kio_make_obj(array)) != NULL);
    CHECK(kio_array_set(array, 0, kio_make_nil()) == KIO_STATUS_OK);
    /* One release more than retains, and thousands of both. */
    for (int round = 0; round < 1000 / fewer; round++) CHECK(kio_obj_retain(array) == array);
    for (int round = 0; round < 1000 / fewer; round++) kio_obj_release(array);
    kio_obj_release(array);
    kio_obj_release(array);
    works(vm);
    works(other);
    kio_vm_free(other);
    kio_vm_free(vm);
}

/* MARK: natives */


typedef struct {
    int what, calls, depth;
    kio_vm *vm, *other;
    kio_chunk *chunk;
    kio_status status;
    kio_error_code code;
    kio_obj *kept;
} deed;

static void noisy(const char *text, size_t length, void *user_data);
static deed quiet = {99, 1000, 0, NULL, NULL, NULL, 0, 0, NULL};

static kio_native_status misbehave(int count, const kio_value *args, kio_value *result, kio_native_ctx *ctx) {
    deed *does = kio_native_user_data(ctx);
    kio_vm *vm = kio_native_vm(ctx);
    kio_error error = {0, 0, NULL};
    kio_value value = kio_make_nil();
    kio_run_state state;
    does->calls++;
    if (vm != does->vm || strcmp(kio_native_name(ctx), "misbehave") != 0) return KIO_NATIVE_ERROR;
    if (count > 0) value = args[0];
    switch (does->what) {
    case 0: *result = of_kind(77); break;
    case 1: *result = kio_make_obj(NULL); break;
    case 2: *result = kio_make_obj(kio_array_new(does->other, 1)); break;
    case 3: return (kio_native_status)7;
    case 4: return (kio_native_status)2;
    case 5: *result = of_kind(1); break;
    case 6: kio_vm_free(vm); break;
    case 7: kio_vm_free(vm), kio_vm_free(vm), kio_vm_free(vm); break;
    case 8: does->status = kio_vm_set_option(vm, "stack-size", "16"); break;
    case 9: does->status = kio_vm_set_option(vm, "engine", "stack"); break;
    case 10: kio_vm_stop(vm); break;
    case 11: does->status = kio_vm_resume(vm, 1, &state, &value, &error), does->code = error.code; break;
    case 12: does->status = kio_vm_start(vm, does->chunk, &error), does->code = error.code; break;
    case 13: kio_vm_interrupt(vm); break;
    case 14: does->status = kio_vm_register_native(vm, "misbehave", nothing, NULL); break;
    case 15: for (int round = 0; round < 300 / fewer; round++) {
            char name[20];
            snprintf(name, sizeof name, "native%d", round);
            does->status |= kio_vm_register_native(vm, name, misbehave, does);
        }
        break;
    case 16: for (int round = 0; round < 5; round++) does->status |= kio_vm_collect(vm); break;
    case 17: kio_native_set_error(ctx, 12345, "the native's own"); return KIO_NATIVE_ERROR;
    case 18: kio_native_set_error(ctx, 1, NULL); return KIO_NATIVE_ERROR;
    case 19: kio_native_set_error(ctx, 9, "told, but it is fine"); break;
    case 20: *result = kio_make_obj(does->kept = kio_obj_retain(kio_array_new(vm, 3))); break;
    case 21: for (int round = 0; round < 20000 / fewer; round++) *result = kio_make_obj(kio_array_new(vm, 10)); break;
    case 22: kio_vm_set_output(vm, NULL, NULL), kio_vm_set_trace(vm, NULL, NULL); break;
    case 23: does->status = kio_vm_execute(does->other, does->chunk, &value, &error), *result = value; break;
    case 24: *result = value; break;
    case 25: does->status = kio_vm_set_global(vm, "misbehave", kio_make_number(5)); break;
    default: kio_native_set_error(ctx, 0, "%s%n \xff \x01"); return KIO_NATIVE_ERROR;
    }
    return KIO_NATIVE_OK;
}

static void natives_that_misbehave(void) {
    static const char program[] = "constant 7\nconstant \"misbehave\"\ncall 1\npop\nconstant 8\nconstant \"misbehave\"\n"
                                  "call 1\nhalt";
    for (int what = 0; what < 27; what++) {
        deed does = {what, 0, 0, machine(), machine(), assemble("constant 3\nhalt"), 0, 0, NULL};
        kio_vm *vm = does.vm;
        kio_value result;
        kio_error error = {0, 0, NULL};
        kio_chunk *chunk = assemble(program);
        CHECK(kio_vm_register_native(vm, "misbehave", misbehave, &does) == KIO_STATUS_OK);
        kio_status status = kio_vm_execute(vm, chunk, &result, &error);
        bool is_freed = what == 6 || what == 7;
        if (what < 5 && what != 3 && what != 4) CHECK(status != KIO_STATUS_OK && error.code == KIO_ERROR_BAD_VALUE);
        if (what == 3 || what == 4) CHECK(status == KIO_STATUS_RUNTIME_ERROR && does.calls == 1);
        if (what == 5) CHECK(status == KIO_STATUS_OK && kio_is_bool(result) && result.as.boolean == 1);
        if (is_freed) CHECK(status == KIO_STATUS_OK && does.calls == 2);
        if (what == 8) CHECK(does.status == KIO_STATUS_INVALID_ARGUMENT && status == KIO_STATUS_OK);
        if (what == 9) CHECK(does.status == KIO_STATUS_OK && status == KIO_STATUS_OK);
        if (what == 10) CHECK(status == KIO_STATUS_OK && does.calls == 2);
        if (what == 11 || what == 12) CHECK(does.status != KIO_STATUS_OK && status == KIO_STATUS_OK);
        /* It ends this run, or the next. */
        if (what == 13 && status == KIO_STATUS_OK) status = kio_vm_execute(vm, does.chunk, &result, &error);
        if (what == 13) CHECK(status == KIO_STATUS_RUNTIME_ERROR && error.code == KIO_ERROR_INTERRUPTED);
        if (what == 14) CHECK(status == KIO_STATUS_OK && does.calls == 1 && does.status == KIO_STATUS_OK);
        if (what == 15 || what == 16) CHECK(status == KIO_STATUS_OK && does.status == KIO_STATUS_OK && does.calls == 2);
        if (what == 17) CHECK(error.code == 12345 && strstr(error.message, "the native's own"));
        if (what == 18) CHECK(status == KIO_STATUS_RUNTIME_ERROR && error.code == 1);
        if (what == 19) CHECK(status == KIO_STATUS_OK);
        if (what == 20) CHECK(status == KIO_STATUS_OK && kio_array_len(does.kept) == 3);
        if (what == 23) CHECK(status == KIO_STATUS_OK && does.status == KIO_STATUS_OK && kio_as_number(result) == 3);
        if (what == 24) CHECK(status == KIO_STATUS_OK && kio_as_number(result) == 8);
        if (what == 25) CHECK(status == KIO_STATUS_OK && does.calls == 2);
        if (what == 26) CHECK(status == KIO_STATUS_RUNTIME_ERROR && strstr(error.message, "%s%n"));
        if (status != KIO_STATUS_OK && !is_freed) {
            kio_frame frame;
            CHECK(kio_vm_error_frame(vm, 0, &frame) == KIO_STATUS_OK && frame.function != NULL);
            CHECK(kio_vm_error_frame(vm, 1000, &frame) == KIO_STATUS_INVALID_ARGUMENT);
        }
        if (!is_freed) {
            works(vm);
            if (does.kept) kio_obj_release(does.kept);
            kio_vm_free(vm);
        }
        works(does.other);
        kio_vm_free(does.other);
        kio_chunk_free(chunk);
        kio_chunk_free(does.chunk);
    }
}

static kio_native_status free_it(int count, const kio_value *args, kio_value *result, kio_native_ctx *ctx) {
    (void)count, (void)args;
    kio_vm *victim = kio_native_user_data(ctx);
    kio_vm_free(victim ? victim : kio_native_vm(ctx));
    *result = kio_make_obj(kio_string_new(kio_native_vm(ctx), "still here", 10));
    return KIO_NATIVE_OK;
}

static kio_native_status run_other(int count, const kio_value *args, kio_value *result, kio_native_ctx *ctx) {
    kio_vm *other = kio_native_user_data(ctx);
    (void)count, (void)args;
    *result = kio_make_number(kio_vm_call(other, "free_it", NULL, 0, NULL, NULL) == KIO_STATUS_OK);
    kio_vm_collect(kio_native_vm(ctx));
    return KIO_NATIVE_OK;
}

/* A machine that goes while it runs, whatever runs it. */
static void freed_while_it_runs(void) {
    kio_chunk *chunk = assemble("constant \"free_it\"\ncall 0\nconstant \"!\"\nadd\nhalt");
    kio_value result;
    kio_run_state state;
    for (int round = 0; round < 40 / fewer + 1; round++) {
        kio_vm *vm = machine(), *other = machine();
        CHECK(kio_vm_register_native(vm, "free_it", free_it, NULL) == KIO_STATUS_OK);
        CHECK(kio_vm_call(vm, "free_it", NULL, 0, &result, NULL) == KIO_STATUS_OK && kio_is_obj(result));
        vm = machine();
        CHECK(kio_vm_register_native(vm, "free_it", free_it, NULL) == KIO_STATUS_OK);
        CHECK(kio_vm_start(vm, chunk, NULL) == KIO_STATUS_OK);
        CHECK(kio_vm_resume(vm, 0, &state, &result, NULL) == KIO_STATUS_OK && state == KIO_RUN_FINISHED);
        /* One frees the other while that waits for it. */
        vm = machine();
        CHECK(kio_vm_register_native(vm, "run_other", run_other, other) == KIO_STATUS_OK);
        CHECK(kio_vm_register_native(other, "free_it", free_it, vm) == KIO_STATUS_OK);
        CHECK(kio_vm_call(vm, "run_other", NULL, 0, &result, NULL) == KIO_STATUS_OK && kio_as_number(result) == 1);
        works(other);
        kio_vm_free(other);
    }
    kio_chunk_free(chunk);
}

/* What is written into arrays in place goes through no hands: kinds that are none are somebody's nil at worst. */
static void garbage_in_place(void) {
    static const char *const uses[] = {"print", "not", "negate", "nil\nadd", "constant \"\"\nadd", "get_global g\nequal",
        "constant 1\nless", "get_global other\ncall 0", "constant 1\narray_get", "array_new 1\nprint",
        "jump_if_false @out\nout:", "constant \"type\"\ncall 1", "constant \"len\"\ncall 1",
        "constant \"str\"\ncall 1", "define_global other\nnil"};
    kio_vm *vm = machine();
    kio_obj *array = kio_obj_retain(kio_array_new(vm, 3));
    kio_value result;
    kio_vm_set_output(vm, noisy, &quiet);
    CHECK(kio_vm_set_global(vm, "g", kio_make_obj(array)) == KIO_STATUS_OK);
    int kinds[] = {4, 15, 16, 77, -1, 0x7fffffff};
    for (size_t kind = 0; kind < sizeof kinds / sizeof *kinds; kind++) {
        for (size_t use = 0; use < sizeof uses / sizeof *uses; use++) {
            char text[200];
            kio_array_values(array)[1] = of_kind(kinds[kind]);
            snprintf(text, sizeof text, "get_global g\nconstant 1\narray_get\n%s\nhalt", uses[use]);
            run(vm, text, &result);
            CHECK(kio_vm_collect(vm) == KIO_STATUS_OK);
            CHECK(kio_vm_set_global(vm, "other", kio_make_nil()) == KIO_STATUS_OK);
        }
        CHECK(kio_vm_text(vm, kio_make_obj(array)) != NULL);
        works(vm);
    }
    kio_array_values(array)[1] = kio_make_nil();
    kio_vm_free(vm);
}

/* MARK: runs in runs */

static kio_native_status deeper(int count, const kio_value *args, kio_value *result, kio_native_ctx *ctx) {
    deed *does = kio_native_user_data(ctx);
    kio_error error = {0, 0, NULL};
    kio_value left = kio_make_number(count == 1 ? kio_as_number(args[0]) - 1 : 0);
    does->calls++;
    if (kio_as_number(left) < 0) return *result = kio_make_number(0), KIO_NATIVE_OK;
    if (does->what == 0) {
        does->status = kio_vm_call(does->vm, "deeper", &left, 1, result, &error);
    } else {
        does->status = kio_vm_set_global(does->vm, "left", left);
        if (does->status == KIO_STATUS_OK) does->status = kio_vm_execute(does->vm, does->chunk, result, &error);
    }
    if (does->status != KIO_STATUS_OK) {
        if (!does->code) does->code = error.code;
        kio_native_set_error(ctx, error.code, error.message);
        return KIO_NATIVE_ERROR;
    }
    *result = kio_make_number(kio_as_number(*result) + 1);
    return KIO_NATIVE_OK;
}

static void runs_in_runs(void) {
    for (int what = 0; what < 2; what++) {
        deed does = {what, 0, 0, machine(), NULL, assemble("get_global left\nconstant \"deeper\"\ncall 1\nhalt"), 0, 0,
            NULL};
        kio_value result, depth = kio_make_number(100);
        kio_error error = {0, 0, NULL};
        CHECK(kio_vm_register_native(does.vm, "deeper", deeper, &does) == KIO_STATUS_OK);
        CHECK(kio_vm_call(does.vm, "deeper", &depth, 1, &result, &error) == KIO_STATUS_OK);
        CHECK(kio_as_number(result) == 100 && does.calls == 101);
        /* One past what is allowed, and thousands. */
        CHECK(kio_vm_set_option(does.vm, "max-depth", "50") == KIO_STATUS_OK);
        for (int many = 60; many < 100000; many = many * 30 + 1) {
            depth = kio_make_number(many);
            does.code = 0;
            does.calls = 0;
            CHECK(kio_vm_call(does.vm, "deeper", &depth, 1, &result, &error) == KIO_STATUS_RUNTIME_ERROR);
            CHECK(does.code == KIO_ERROR_CALL_DEPTH && does.calls >= 48 && does.calls <= 52);
            CHECK(error.code == KIO_ERROR_CALL_DEPTH);
        }
        works(does.vm);
        CHECK(kio_vm_set_option(does.vm, "max-depth", "1000") == KIO_STATUS_OK);
        depth = kio_make_number(900);
        CHECK(kio_vm_call(does.vm, "deeper", &depth, 1, &result, &error) == KIO_STATUS_OK);
        CHECK(kio_as_number(result) == 900);
        works(does.vm);
        kio_chunk_free(does.chunk);
        kio_vm_free(does.vm);
    }
}

/* MARK: callbacks */


static void noisy(const char *text, size_t length, void *user_data) {
    deed *does = user_data;
    kio_value result;
    (void)text, (void)length;
    if (++does->calls > 50) return;
    switch (does->what) {
    case 0: does->status = kio_vm_execute(does->vm, does->chunk, &result, NULL); break;
    case 1: kio_vm_set_output(does->vm, NULL, NULL), kio_vm_set_output(does->vm, noisy, does); break;
    case 2: kio_vm_collect(does->vm); break;
    case 3: kio_vm_interrupt(does->vm); break;
    default: kio_vm_free(does->vm);
    }
}

static int watching(kio_vm *vm, const kio_trace_step *step, void *user_data) {
    deed *does = user_data;
    kio_value result;
    does->calls++;
    if (step->height > 3 || vm != does->vm) return 1;
    for (uint32_t place = 0; place < step->height; place++) does->depth += step->stack[place].type;
    if (does->calls > 50) return 0;
    switch (does->what) {
    case 0: does->status = kio_vm_execute(vm, does->chunk, &result, NULL); break;
    case 1: kio_vm_set_trace(vm, NULL, NULL); break;
    case 2: kio_vm_collect(vm); break;
    case 3: return 1;
    default: kio_vm_free(vm);
    }
    return 0;
}

static void callbacks_that_misbehave(void) {
    for (int what = 0; what < 5; what++) {
        deed does = {what, 0, 0, machine(), NULL, assemble("constant 1\nprint\nconstant 2\nhalt"), 0, 0, NULL};
        kio_value result;
        kio_error error = {0, 0, NULL};
        kio_vm_set_output(does.vm, noisy, &does);
        kio_status status = kio_vm_execute(does.vm, does.chunk, &result, &error);
        CHECK(does.calls >= 1);
        if (what == 3 && status == KIO_STATUS_OK) {
            status = kio_vm_execute(does.vm, does.chunk, &result, &error);
            CHECK(status == KIO_STATUS_RUNTIME_ERROR && error.code == KIO_ERROR_INTERRUPTED);
        }
        if (what != 3) CHECK(status == KIO_STATUS_OK && kio_as_number(result) == 2);
        if (what < 4) kio_vm_set_output(does.vm, NULL, NULL), works(does.vm), kio_vm_free(does.vm);
        does.vm = machine();
        does.calls = 0;
        kio_chunk_free(does.chunk);
        does.chunk = assemble("constant 1\nconstant 2\nadd\nhalt");
        kio_vm_set_trace(does.vm, watching, &does);
        status = kio_vm_execute(does.vm, does.chunk, &result, &error);
        CHECK(does.calls >= 1);
        if (what == 1) CHECK(status == KIO_STATUS_OK && does.calls == 1);
        if (what == 2) CHECK(status == KIO_STATUS_OK && does.calls == 4);
        if (what == 3) CHECK(status == KIO_STATUS_RUNTIME_ERROR && error.code == KIO_ERROR_INTERRUPTED);
        if (what < 4) kio_vm_set_trace(does.vm, NULL, NULL), works(does.vm), kio_vm_free(does.vm);
        kio_chunk_free(does.chunk);
    }
}

/* MARK: programs */

static const char *const limits[] = {"max-memory", "1048576", "max-instructions", "20000"};

static void code_that_is_nothing(void) {
    kio_vm *vm = machine();
    int ran = 0;
    for (size_t index = 0; index < 4; index += 2) {
        CHECK(kio_vm_set_option(vm, limits[index], limits[index + 1]) == KIO_STATUS_OK);
    }
    kio_vm_set_output(vm, noisy, &quiet);
    for (int round = 0; round < 6000 / fewer; round++) {
        kio_chunk *chunk = kio_chunk_new();
        int count = (int)(any() % 60);
        for (int index = 0; index < 6; index++) {
            kio_value value = index & 1 ? kio_make_number((double)(int)(any() % 7) - 2) : kio_make_bool((int)any() & 1);
            CHECK(kio_chunk_add_constant(chunk, value, NULL) == KIO_STATUS_OK);
        }
        CHECK(kio_chunk_add_string(chunk, "len", 3, NULL) == KIO_STATUS_OK);
        CHECK(kio_chunk_add_string(chunk, "x", 1, NULL) == KIO_STATUS_OK);
        for (int index = 0; index < count; index++) {
            uint8_t byte = (uint8_t)(any() % 64 == 0 ? any() : any() % 3 == 0 ? any() % 8 : any() % 32);
            CHECK(kio_chunk_write(chunk, byte, index) == KIO_STATUS_OK);
        }
        CHECK(kio_chunk_write(chunk, KIO_OP_HALT, count) == KIO_STATUS_OK);
        kio_value result;
        kio_error error = {0, 0, NULL};
        kio_status status = kio_vm_execute(vm, chunk, &result, &error);
        CHECK(status == KIO_STATUS_OK || (error.status == status && error.code && error.message[0]));
        if (status != KIO_STATUS_COMPILE_ERROR) ran++;
        CHECK((kio_chunk_verify(chunk, NULL) == KIO_STATUS_OK) == (status != KIO_STATUS_COMPILE_ERROR));
        kio_chunk_free(chunk);
    }
    CHECK(ran > 20 / fewer);
    kio_vm_set_output(vm, NULL, NULL);
    works(vm);
    kio_vm_free(vm);
}

static void bytes_and_texts_that_are_nothing(void) {
    kio_chunk *chunk = assemble(".line 3\nagain:\nget_global n\nconstant 1.5\nless\njump_if_false @out\n.line 4\n"
                                "constant \"t\\x00\"\nprint\nloop @again\nout:\nnil\nhalt\n.constant bits "
                                "0x7ff8000000000001");
    kio_blob *saved = NULL, *text = NULL;
    CHECK(kio_chunk_save(chunk, &saved, NULL) == KIO_STATUS_OK);
    CHECK(kio_chunk_disassemble(chunk, &text, NULL) == KIO_STATUS_OK);
    uint8_t *copy = malloc(kio_blob_bytes(text).len + kio_blob_bytes(saved).len);
    for (int round = 0; round < 4000 / fewer; round++) {
        abut_bytes good = kio_blob_bytes(round & 1 ? saved : text), bad;
        kio_chunk *made = NULL;
        kio_error error = {0, 0, NULL};
        kio_status status;
        memcpy(copy, good.ptr, good.len);
        for (int change = 0; change < 3; change++) copy[any() % good.len] = (uint8_t)any();
        bad.ptr = copy;
        bad.len = any() & 1 ? good.len : any() % good.len;
        if (round & 1) status = kio_chunk_load(bad, &made, &error);
        else status = kio_chunk_assemble((abut_str){(const char *)copy, bad.len}, &made, &error);
        CHECK((status == KIO_STATUS_OK) == (made != NULL));
        CHECK(status == KIO_STATUS_OK || (error.code == KIO_ERROR_BAD_FORMAT && error.message[0]));
        if (!made) continue;
        kio_blob *again = NULL;
        CHECK(kio_chunk_save(made, &again, NULL) == KIO_STATUS_OK);
        if (round & 1) {
            CHECK(kio_blob_bytes(again).len == bad.len && memcmp(kio_blob_bytes(again).ptr, copy, bad.len) == 0);
        }
        kio_blob_free(again);
        kio_chunk_free(made);
    }
    free(copy);
    kio_blob_free(saved);
    kio_blob_free(text);
    kio_chunk_free(chunk);
}

/* MARK: limits */

static const char garbage_arrays[] = "constant 0\nagain:\nget_local 0\nget_global many\nless\njump_if_false @out\n"
                                     "constant 1\nconstant 2\narray_new 2\npop\nget_local 0\nconstant 1\nadd\n"
                                     "set_local 0\npop\nloop @again\nout:\nget_local 0\nhalt";

static void memory(void) {
    kio_vm *vm = machine();
    kio_value result;
    kio_stats stats;
    double many = 10000000 / fewer / fewer;
    if (strcmp(engine, "stack") == 0) many /= 10;
    CHECK(kio_vm_set_option(vm, "max-memory", "67108864") == KIO_STATUS_OK);
    CHECK(kio_vm_set_global(vm, "many", kio_make_number(many)) == KIO_STATUS_OK);
    CHECK(run(vm, garbage_arrays, &result) == KIO_ERROR_NONE && kio_as_number(result) == many);
    CHECK(kio_vm_stats(vm, &stats) == KIO_STATUS_OK);
    CHECK(stats.size == sizeof stats && stats.bytes_held <= 67108864 && stats.executions > 0);
    /* A string that doubles, and an array of arrays, until there is no more: again and again. */
    for (int round = 0; round < 3; round++) {
        CHECK(run(vm, "constant \"0123456789\"\nagain:\nget_local 0\nget_local 0\nadd\nset_local 0\npop\nloop @again",
                  &result) == KIO_ERROR_MEMORY_LIMIT);
        works(vm);
        CHECK(run(vm, "nil\nagain:\nget_local 0\nnil\nnil\nnil\narray_new 4\nset_local 0\npop\nloop @again",
                  &result) == KIO_ERROR_MEMORY_LIMIT);
        works(vm);
    }
    /* And natives that keep what they make. */
    kio_obj *array = kio_obj_retain(kio_array_new(vm, 0));
    kio_status status = KIO_STATUS_OK;
    size_t pushed = 0;
    while ((status = kio_array_push(array, kio_make_number(1))) == KIO_STATUS_OK) pushed++;
    CHECK(status == KIO_STATUS_OOM && pushed > 1000000 && kio_array_len(array) == pushed);
    kio_obj_release(array);
    CHECK(kio_vm_collect(vm) == KIO_STATUS_OK);
    works(vm);
    CHECK(kio_array_new(vm, 100000000) == NULL && kio_array_new(vm, 1000) != NULL);
    works(vm);
    kio_vm_free(vm);
}

static void stacks(void) {
    static const char deep[] = "again:\nnil\nloop @again";
    kio_vm *vm = machine();
    kio_value result;
    CHECK(run(vm, deep, &result) == KIO_ERROR_STACK_OVERFLOW);
    CHECK(kio_vm_set_option(vm, "stack-size", "3") == KIO_STATUS_OK);
    CHECK(run(vm, "nil\nnil\nnil\nhalt", &result) == KIO_ERROR_NONE);
    CHECK(run(vm, "nil\nnil\nnil\nnil\nhalt", &result) == KIO_ERROR_STACK_OVERFLOW);
    CHECK(kio_vm_set_option(vm, "stack-size", "1048576") == KIO_STATUS_OK);
    CHECK(run(vm, deep, &result) == KIO_ERROR_STACK_OVERFLOW);
    CHECK(kio_vm_set_option(vm, "stack-size", "8192") == KIO_STATUS_OK);
    works(vm);
    kio_vm_free(vm);
}

static void *interrupt_soon(void *vm) {
    struct timespec moment = {0, 20000000};
    nanosleep(&moment, NULL);
    kio_vm_interrupt(vm);
    return NULL;
}

static void endless_loops(void) {
    kio_vm *vm = machine();
    kio_value result;
    kio_run_state state;
    pthread_t other;
    kio_chunk *loop = assemble("again:\nloop @again"), *count = assemble("constant 0\nagain:\nconstant 1\nadd\n"
                                                                         "loop @again");
    CHECK(pthread_create(&other, NULL, interrupt_soon, vm) == 0);
    CHECK(run(vm, "again:\nloop @again", &result) == KIO_ERROR_INTERRUPTED);
    pthread_join(other, NULL);
    works(vm);
    kio_vm_interrupt(vm);
    CHECK(run(vm, "again:\nloop @again", &result) == KIO_ERROR_INTERRUPTED);
    CHECK(kio_vm_set_option(vm, "max-instructions", "12345") == KIO_STATUS_OK);
    CHECK(run(vm, "again:\nloop @again", &result) == KIO_ERROR_INSTRUCTION_LIMIT);
    CHECK(kio_vm_set_option(vm, "max-instructions", "0") == KIO_STATUS_OK);
    /* In steps, given up, begun again, and freed in the middle. */
    for (int round = 0; round < 200 / fewer; round++) {
        CHECK(kio_vm_start(vm, round & 1 ? loop : count, NULL) == KIO_STATUS_OK);
        for (int step = 0; step < 5; step++) {
            CHECK(kio_vm_resume(vm, any() % 3000 + 1, &state, &result, NULL) == KIO_STATUS_OK);
            CHECK(state == KIO_RUN_OUT_OF_BUDGET && kio_is_nil(result));
        }
        if (round % 3) kio_vm_stop(vm);
        if (round % 3 == 2) works(vm);
        kio_vm_stop(vm);
    }
    works(vm);
    CHECK(kio_vm_start(vm, loop, NULL) == KIO_STATUS_OK);
    kio_chunk_free(loop);
    kio_chunk_free(count);
    CHECK(kio_vm_resume(vm, 100, &state, NULL, NULL) == KIO_STATUS_OK && state == KIO_RUN_OUT_OF_BUDGET);
    kio_vm_free(vm);
}

/* MARK: lives */

/* What belongs to whom when somebody goes. */
static void lives(void) {
    kio_vm *vm = machine();
    kio_error error = {0, 0, NULL}, later = {0, 0, NULL};
    kio_value result;
    CHECK(kio_vm_call(vm, "no such thing", NULL, 0, NULL, &error) == KIO_STATUS_RUNTIME_ERROR);
    char *first = strdup(error.message);
    works(vm);
    CHECK(kio_vm_execute(NULL, NULL, NULL, &later) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(strcmp(first, error.message) == 0 && error.message != later.message);
    free(first);
    /* The strings of a chunk that is gone. */
    kio_chunk *chunk = assemble("constant \"kept by a global\"\ndefine_global kept\nconstant \"result\"\nhalt");
    CHECK(kio_vm_execute(vm, chunk, &result, NULL) == KIO_STATUS_OK);
    kio_chunk_free(chunk);
    CHECK(kio_vm_collect(vm) == KIO_STATUS_OK);
    CHECK(strcmp(kio_string_data(kio_as_obj(result)), "result") == 0);
    for (int round = 0; round < 300 / fewer; round++) {
        char text[100];
        snprintf(text, sizeof text, "constant \"text %d\"\nconstant \"!\"\nadd\nhalt", round);
        CHECK(run(vm, text, &result) == KIO_ERROR_NONE);
        CHECK(kio_vm_collect(vm) == KIO_STATUS_OK && kio_string_len(kio_as_obj(result)) > 6);
    }
    CHECK(run(vm, "get_global kept\nhalt", &result) == KIO_ERROR_NONE);
    CHECK(strcmp(kio_string_data(kio_as_obj(result)), "kept by a global") == 0);
    /* Arguments that nobody else holds. */
    for (int round = 0; round < 300 / fewer; round++) {
        kio_value value = kio_make_obj(kio_string_new(vm, "argument", 8));
        CHECK(kio_vm_call(vm, "upper", &value, 1, &result, &error) == KIO_STATUS_OK);
        CHECK(strcmp(kio_string_data(kio_as_obj(result)), "ARGUMENT") == 0);
    }
    /* Handles that are retained when the machine goes. */
    kio_obj *kept = kio_obj_retain(kio_string_new(vm, "x", 1));
    CHECK(kept != NULL);
    kio_vm_free(vm);
    /* Many machines. */
    for (int round = 0; round < 200 / fewer; round++) {
        vm = kio_vm_new();
        CHECK(vm != NULL);
        if (round % 20 == 0) works(vm);
        kio_vm_free(vm);
    }
}

/* MARK: anything */

enum { MACHINES = 3, OBJECTS = 24, CHUNKS = 6 };

/* Machines, objects that are kept and chunks, and whose the objects are. */
static kio_vm *vms[MACHINES];
static kio_obj *objects[OBJECTS];
static int owners[OBJECTS];
static kio_chunk *chunks[CHUNKS];
static int depth;
/* Engines see an interrupt where they look. */
static bool interrupts;
/* Of everything that was answered without them: the same on every engine. */
static uint64_t digest;

static void digested(uint64_t what) {
    if (!interrupts) digest = (digest ^ what) * 0x100000001b3u ^ digest >> 29;
}

static void anything(int many);

static kio_native_status whatever(int count, const kio_value *args, kio_value *result, kio_native_ctx *ctx) {
    if (count > 0 && any() & 1) *result = args[any() % (uint64_t)count];
    if (any() % 4 == 0) *result = kio_make_obj(kio_array_new(kio_native_vm(ctx), any() % 9));
    if (depth < 6) {
        depth++;
        anything((int)(any() % 4));
        depth--;
    }
    if (any() % 16 == 0) return KIO_NATIVE_ERROR;
    return KIO_NATIVE_OK;
}

static kio_vm *new_vm(void) {
    static const char *const permissions[] = {"all", "none"};
    kio_vm *vm = machine();
    CHECK(kio_vm_set_option(vm, "max-memory", "2000000") == KIO_STATUS_OK);
    CHECK(kio_vm_set_option(vm, "max-instructions", "3000") == KIO_STATUS_OK);
    CHECK(kio_vm_set_option(vm, "permissions", permissions[any() & 1]) == KIO_STATUS_OK);
    CHECK(kio_vm_register_native(vm, "whatever", whatever, NULL) == KIO_STATUS_OK);
    kio_vm_set_output(vm, noisy, &quiet);
    return vm;
}

static void keep(int owner, kio_obj *object) {
    int place = (int)(any() % OBJECTS);
    if (!object) return;
    kio_obj_retain(object);
    if (objects[place]) kio_obj_release(objects[place]);
    objects[place] = object;
    owners[place] = owner;
}

static kio_value any_value(void) {
    int place = (int)(any() % OBJECTS);
    switch (any() % 5) {
    case 0: return kio_make_number((double)(int)(any() % 7) - 1);
    case 1: return of_kind((int)(any() % 4 == 0 ? any() : any() % 3));
    case 2: return kio_make_nil();
    default: return objects[place] ? kio_make_obj(objects[place]) : kio_make_bool(3);
    }
}

static kio_chunk *any_chunk(void) {
    static const char *const lines[] = {"get_global a", "get_global b", "set_global a", "define_global b", "nil",
        "constant 1", "constant \"text\"", "constant 0.5", "array_new 0", "array_new 2", "array_get", "array_set", "add",
        "subtract", "less", "equal", "not", "print", "pop", "jump_if_false @end", "jump @end", "loop @start",
        "constant \"whatever\"\ncall 0", "get_global whatever\ncall 1", "constant \"len\"\ncall 1",
        "get_local 0", "set_local 0", "constant \"push\"\ncall 2", "get_global a\nget_global a\nadd\nset_global a",
        "sys_query arch", "get_global a\nget_global b\nconstant \"push\"\ncall 2"};
    char text[2000] = "nil\nconstant 3\nstart:\nnil\nnil\n";
    for (int line = 0; line < 14; line++) {
        strcat(text, lines[any() % (sizeof lines / sizeof *lines)]);
        strcat(text, "\n");
    }
    return assemble(strcat(text, "end:\nhalt\n"));
}

static void anything(int many) {
    static const char *const names[] = {"a", "b", "whatever", "len", "push", "str", "nobody", "join", "sort", "type"};
    for (int step = 0; step < many; step++) {
        int index = (int)(any() % MACHINES), place = (int)(any() % OBJECTS);
        kio_vm *vm = vms[index];
        const char *name = names[any() % (sizeof names / sizeof *names)];
        kio_value value = any_value(), values[3] = {any_value(), any_value(), any_value()}, result = kio_make_nil();
        kio_error error = {0, 0, NULL};
        kio_run_state state = KIO_RUN_FINISHED;
        kio_status status = KIO_STATUS_OK;
        kio_stats stats;
        kio_chunk *chunk = chunks[any() % CHUNKS];
        switch (any() % 24) {
        case 0: case 1: case 2: status = kio_vm_execute(vm, chunk, &result, any() & 1 ? &error : NULL); break;
        case 3: case 4: status = kio_vm_call(vm, name, values, any() % 4, &result, &error); break;
        case 5: status = kio_vm_start(vm, chunk, &error); break;
        case 6: case 7: status = kio_vm_resume(vm, any() % 300, &state, &result, &error); break;
        case 8: kio_vm_stop(vm); break;
        case 9: kio_vm_set_global(vm, name[1] ? "a" : name, value); break;
        case 10: kio_vm_get_global(vm, name, &result); break;
        case 11: keep(index, kio_string_new(vm, "some text that is a little longer", any() % 30)); break;
        case 12: keep(index, kio_array_new(vm, any() % 50)); break;
        case 13: if (objects[place]) kio_array_push(objects[place], value); break;
        case 14: if (objects[place]) kio_array_set(objects[place], any() % 8, value); break;
        case 15: if (objects[place]) kio_array_get(objects[place], any() % 8, &result), index = owners[place]; break;
        case 16: if (objects[place]) kio_obj_release(objects[place]), objects[place] = NULL; break;
        case 17: kio_vm_collect(vm); break;
        case 18: keep(index, kio_vm_text(vm, value)); break;
        case 19: kio_vm_register_native(vm, name[1] ? "whatever" : name, whatever, NULL); break;
        case 20: if (any() % 8 == 0 && interrupts) kio_vm_interrupt(vm); break;
        case 21: if (any() & 1) kio_vm_set_trace(vm, any() & 1 ? watching : NULL, &quiet);
            kio_vm_set_trace(vm, NULL, NULL);
            break;
        case 22:
            if (depth > 0) break;
            chunk = any_chunk();
            place = (int)(any() % CHUNKS);
            kio_chunk_free(chunks[place]);
            chunks[place] = chunk;
            break;
        default:
            if (depth > 0 || any() % 8) break;
            for (place = 0; place < OBJECTS; place++) if (owners[place] == index) objects[place] = NULL;
            kio_vm_free(vm);
            vms[index] = new_vm();
        }
        digested((uint64_t)status << 32 | error.code);
        digested((uint64_t)state << 32 | (uint64_t)result.type);
        if (kio_is_number(result)) digested((uint64_t)(int64_t)kio_as_number(result));
        CHECK(kio_vm_stats(vms[index], &stats) == KIO_STATUS_OK);
        digested(stats.instructions);
        digested(stats.native_calls);
        if (kio_is_obj(result) && any() & 1) keep(index, kio_as_obj(result));
    }
}

static void anything_in_any_order(void) {
    memset(objects, 0, sizeof objects);
    for (int index = 0; index < MACHINES; index++) vms[index] = new_vm();
    for (int index = 0; index < CHUNKS; index++) chunks[index] = any_chunk();
    for (int round = 0; round < 2000 / fewer; round++) {
        anything(20);
        for (int place = 0; place < OBJECTS; place++) {
            if (objects[place]) CHECK((unsigned)kio_obj_kind(objects[place]) < 2);
        }
    }
    for (int index = 0; index < CHUNKS; index++) kio_chunk_free(chunks[index]);
    for (int index = 0; index < MACHINES; index++) {
        kio_vm_stop(vms[index]);
        kio_vm_set_option(vms[index], "max-memory", "0");
        kio_vm_set_option(vms[index], "max-instructions", "0");
        while (run(vms[index], "halt", NULL) == KIO_ERROR_INTERRUPTED) checks++;
        CHECK(kio_vm_set_global(vms[index], "len", kio_make_obj(kio_string_new(vms[index], "len", 3))) ==
              KIO_STATUS_OK);
        works(vms[index]);
        kio_vm_free(vms[index]);
    }
}

static void names_of_everything(void) {
    CHECK(strcmp(kio_status_name(KIO_STATUS_OOM), "OOM") == 0 && kio_status_name(-5) && kio_status_name(99));
    CHECK(strcmp(kio_error_name(KIO_ERROR_BUSY), "busy") == 0 && kio_error_name(~0u) && kio_error_name(29));
    CHECK(strcmp(kio_error_name(KIO_ERROR_STACK_OVERFLOW), "stack_overflow") == 0);
    CHECK(kio_abi_version() == KIO_ABI_VERSION);
}

int main(int count, char **arguments) {
    if (count > 1) engine = arguments[1];
    if (count > 2) fewer = atoi(arguments[2]);
    if (count > 3) seed ^= strtoull(arguments[3], NULL, 10) * 0xbf58476d1ce4e5b9u;
    names_of_everything();
    nulls_of_chunks();
    nulls_of_machines();
    nulls_of_arguments();
    options();
    values_that_are_none();
    natives_that_misbehave();
    freed_while_it_runs();
    garbage_in_place();
    runs_in_runs();
    anything_in_any_order();
    interrupts = true;
    anything_in_any_order();
    callbacks_that_misbehave();
    code_that_is_nothing();
    bytes_and_texts_that_are_nothing();
    memory();
    stacks();
    endless_loops();
    lives();
    printf("%d checks, digest %016llx, engine %s\n", checks, (unsigned long long)digest, engine);
    return 0;
}
