/* A client that knows of KIO what clients have always known. It is compiled against the old declarations
 * (-DKIO_ORIGINAL) and against the header of today, as C99 and as C++17, and says the same each time. */
#ifdef KIO_ORIGINAL
#include "kio_original.h"
#else
#include <abut/kio.h>
#endif
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef __cplusplus
#define SAME(name, condition) static_assert(condition, #condition)
#else /* C99 has no assertions of its own: a negative size is an error. */
#define SAME(name, condition) typedef char same_##name[(condition) ? 1 : -1]
#endif

SAME(value, sizeof(kio_value) == 16 && offsetof(kio_value, type) == 0 && offsetof(kio_value, as) == 8);
SAME(type, sizeof(kio_value_type) == 4 && sizeof(kio_status) == 4 && sizeof(kio_native_status) == 4);
SAME(error, sizeof(kio_error) == 16 && offsetof(kio_error, code) == 4 && offsetof(kio_error, message) == 8);
SAME(view, sizeof(kio_vec_view) == 24 && offsetof(kio_vec_view, length) == 8 && offsetof(kio_vec_view, stride) == 16);
SAME(statuses, KIO_STATUS_OK == 0 && KIO_STATUS_COMPILE_ERROR == 1 && KIO_STATUS_RUNTIME_ERROR == 2 &&
                   KIO_STATUS_OOM == 3 && KIO_STATUS_INVALID_ARGUMENT == 4 && KIO_STATUS_INTERNAL_ERROR == 5);
SAME(types, KIO_VAL_NUMBER == 0 && KIO_VAL_BOOL == 1 && KIO_VAL_NIL == 2 && KIO_VAL_OBJ == 3);
SAME(natives, KIO_NATIVE_OK == 0 && KIO_NATIVE_ERROR == 1);
SAME(stack, KIO_OP_CONSTANT == 0 && KIO_OP_NIL == 1 && KIO_OP_TRUE == 2 && KIO_OP_FALSE == 3 && KIO_OP_POP == 4 &&
                KIO_OP_GET_LOCAL == 5 && KIO_OP_SET_LOCAL == 6 && KIO_OP_GET_GLOBAL == 7 &&
                KIO_OP_DEFINE_GLOBAL == 8 && KIO_OP_SET_GLOBAL == 9);
SAME(numbers, KIO_OP_ADD == 10 && KIO_OP_SUBTRACT == 11 && KIO_OP_MULTIPLY == 12 && KIO_OP_DIVIDE == 13 &&
                  KIO_OP_MODULO == 14 && KIO_OP_EQUAL == 15 && KIO_OP_GREATER == 16 && KIO_OP_GREATER_EQUAL == 17 &&
                  KIO_OP_LESS == 18 && KIO_OP_LESS_EQUAL == 19 && KIO_OP_NOT == 20 && KIO_OP_NEGATE == 21);
SAME(others, KIO_OP_PRINT == 22 && KIO_OP_JUMP == 23 && KIO_OP_JUMP_IF_FALSE == 24 && KIO_OP_LOOP == 25 &&
                 KIO_OP_CALL == 26 && KIO_OP_ARRAY_NEW == 27 && KIO_OP_ARRAY_GET == 28 && KIO_OP_ARRAY_SET == 29 &&
                 KIO_OP_SYS_QUERY == 30 && KIO_OP_HALT == 31);

#define CHECK(condition) check((condition), #condition, __LINE__)

static int checks;

static void check(int condition, const char *what, int line) {
    checks++;
    if (condition) return;
    fprintf(stderr, "original_kio.c:%d: not so: %s\n", line, what);
    exit(1);
}

static uint64_t bits(double number) {
    uint64_t found;
    memcpy(&found, &number, sizeof found);
    return found;
}

/* Every payload goes to the library and comes back, whatever is in the bytes that do not count. */
static void values(void) {
    static const double numbers[] = {0.0, -0.0, 1.0, 3.25, -1e300, 5e-324, HUGE_VAL, -HUGE_VAL};
    kio_value value;
    int local;
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        value = kio_make_number(numbers[i]);
        CHECK(value.type == KIO_VAL_NUMBER && bits(value.as.number) == bits(numbers[i]));
        CHECK(bits(kio_as_number(value)) == bits(numbers[i]));
        CHECK(kio_is_number(value) && !kio_is_bool(value) && !kio_is_nil(value) && !kio_is_obj(value));
    }
    uint64_t payload = 0x7ff8000000001234u;
    memset(&value, 0xaa, sizeof value);
    value.type = KIO_VAL_NUMBER;
    memcpy(&value.as.number, &payload, sizeof payload);
    CHECK(bits(kio_as_number(value)) == payload && kio_is_number(value));
    for (int32_t number = -2; number < 3; number++) {
        value = kio_make_bool(number);
        CHECK(value.type == KIO_VAL_BOOL && value.as.boolean == number && kio_as_bool(value) == number);
        memset(&value, 0x55, sizeof value);
        value.type = KIO_VAL_BOOL;
        value.as.boolean = number;
        CHECK(kio_as_bool(value) == number && kio_is_bool(value) && !kio_is_number(value));
    }
    value = kio_make_nil();
    CHECK(value.type == KIO_VAL_NIL && kio_is_nil(value) && !kio_is_obj(value));
    value = kio_make_obj((kio_obj *)&local);
    CHECK(value.type == KIO_VAL_OBJ && value.as.obj == (kio_obj *)&local && kio_as_obj(value) == (kio_obj *)&local);
    CHECK(kio_is_obj(value) && kio_as_obj(kio_make_obj(NULL)) == NULL);
}

static kio_native_status twice(int arg_count, const kio_value *args, kio_value *out_result, kio_native_ctx *ctx) {
    (void)ctx;
    if (arg_count != 1 || !kio_is_number(args[0])) return KIO_NATIVE_ERROR;
    *out_result = kio_make_number(2 * kio_as_number(args[0]));
    return KIO_NATIVE_OK;
}

static kio_chunk *chunk_of(const uint8_t *code, size_t count, const double *constants, size_t constant_count) {
    kio_chunk *chunk = kio_chunk_new();
    CHECK(chunk != NULL);
    for (size_t i = 0; i < constant_count; i++) {
        int index = -1;
        CHECK(kio_chunk_add_constant(chunk, kio_make_number(constants[i]), &index) == KIO_STATUS_OK);
        CHECK(index == (int)i);
    }
    for (size_t i = 0; i < count; i++) CHECK(kio_chunk_write(chunk, code[i], (int)i) == KIO_STATUS_OK);
    return chunk;
}

static void programs(void) {
    /* i = 10; s = 0; while (i != 0) { s = s + i; i = i - 1 }; s */
    static const uint8_t sum[] = {KIO_OP_CONSTANT, 0, KIO_OP_CONSTANT, 1, KIO_OP_GET_LOCAL, 0, KIO_OP_JUMP_IF_FALSE, 0,
        19, KIO_OP_GET_LOCAL, 1, KIO_OP_GET_LOCAL, 0, KIO_OP_ADD, KIO_OP_SET_LOCAL, 1, KIO_OP_POP, KIO_OP_GET_LOCAL, 0,
        KIO_OP_CONSTANT, 2, KIO_OP_SUBTRACT, KIO_OP_SET_LOCAL, 0, KIO_OP_POP, KIO_OP_LOOP, 0, 24, KIO_OP_HALT};
    static const double constants[] = {10, 0, 1};
    static const uint8_t wrong[] = {KIO_OP_TRUE, KIO_OP_NIL, KIO_OP_ADD, KIO_OP_HALT};
    static const uint8_t unknown[] = {99};
    static const uint8_t array[] = {KIO_OP_CONSTANT, 0, KIO_OP_CONSTANT, 1, KIO_OP_ARRAY_NEW, 2, KIO_OP_CONSTANT, 2,
        KIO_OP_ARRAY_GET, KIO_OP_HALT};
    kio_vm *vm = kio_vm_new();
    kio_value result = kio_make_nil();
    kio_error error;
    memset(&error, 0, sizeof error);
    CHECK(vm != NULL);
    CHECK(kio_vm_set_option(vm, "opt-level", "3") == KIO_STATUS_OK);
    CHECK(kio_vm_set_option(vm, "jit", "on") == KIO_STATUS_OK);
    CHECK(kio_vm_set_option(vm, "stack-size", "8192") == KIO_STATUS_OK);
    CHECK(kio_vm_set_option(vm, "no-such-option", "1") == KIO_STATUS_INVALID_ARGUMENT);
    kio_chunk *chunk = chunk_of(sum, sizeof sum, constants, 3);
    CHECK(kio_vm_execute(vm, chunk, &result, &error) == KIO_STATUS_OK);
    CHECK(kio_is_number(result) && kio_as_number(result) == 55);
    CHECK(kio_vm_execute(vm, chunk, NULL, NULL) == KIO_STATUS_OK);
    kio_chunk_free(chunk);
    chunk = chunk_of(array, sizeof array, constants, 3);
    CHECK(kio_vm_execute(vm, chunk, &result, &error) == KIO_STATUS_OK && kio_as_number(result) == 0);
    kio_chunk_free(chunk);
    chunk = chunk_of(wrong, sizeof wrong, NULL, 0);
    CHECK(kio_vm_execute(vm, chunk, &result, &error) == KIO_STATUS_RUNTIME_ERROR);
    CHECK(error.status == KIO_STATUS_RUNTIME_ERROR && error.code == 4);
    CHECK(strcmp(error.message, "cannot add bool and nil") == 0);
    kio_chunk_free(chunk);
    chunk = chunk_of(unknown, sizeof unknown, NULL, 0);
    CHECK(kio_vm_execute(vm, chunk, &result, &error) == KIO_STATUS_COMPILE_ERROR);
    CHECK(error.status == KIO_STATUS_COMPILE_ERROR && error.code == 5 && error.message != NULL);
    kio_chunk_free(chunk);
    CHECK(kio_vm_register_native(vm, "twice", twice, NULL) == KIO_STATUS_OK);
    CHECK(kio_vm_register_native(vm, NULL, twice, NULL) == KIO_STATUS_INVALID_ARGUMENT);
    kio_vm_free(vm);
}

static void vectors(void) {
    double x[] = {1, 2, 3, 4, 5}, y[] = {5, 4, 3, 2, 1}, z[5], dot = 0;
    kio_vec_view a, b, out;
    a.data = x, a.length = 5, a.stride = 1;
    b.data = y, b.length = 5, b.stride = 1;
    out.data = z, out.length = 5, out.stride = 1;
    CHECK(kio_vec_add(&a, &b, &out) == KIO_STATUS_OK && z[0] == 6 && z[4] == 6);
    CHECK(kio_vec_sub(&a, &b, &out) == KIO_STATUS_OK && z[0] == -4 && z[4] == 4);
    CHECK(kio_vec_mul(&a, &b, &out) == KIO_STATUS_OK && z[0] == 5 && z[1] == 8);
    CHECK(kio_vec_div(&a, &b, &out) == KIO_STATUS_OK && z[0] == 0.2 && z[4] == 5);
    CHECK(kio_vec_dot(&a, &b, &dot) == KIO_STATUS_OK && dot == 35);
    x[0] = 3, x[2] = 4;
    a.length = out.length = 2, a.stride = 2;
    CHECK(kio_vec_normalize(&a, &out) == KIO_STATUS_OK && fabs(z[0] - 0.6) < 1e-15 && fabs(z[1] - 0.8) < 1e-15);
    CHECK(kio_vec_add(NULL, &b, &out) == KIO_STATUS_INVALID_ARGUMENT);
    CHECK(kio_vec_add(&a, &b, &out) == KIO_STATUS_INVALID_ARGUMENT);
    y[1] = 0, b.length = 2;
    CHECK(kio_vec_div(&a, &b, &out) == KIO_STATUS_RUNTIME_ERROR);
}

int main(void) {
    values();
    programs();
    vectors();
    printf("%d checks of an old client\n", checks);
    return 0;
}
