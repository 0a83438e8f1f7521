/* The C interface of the KIO core as its clients have always had it: the names, numbers and layouts that they were
 * compiled with, and nothing that has been added since. */
#ifndef KIO_ORIGINAL_H
#define KIO_ORIGINAL_H
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum kio_status {
    KIO_STATUS_OK = 0,
    KIO_STATUS_COMPILE_ERROR = 1,
    KIO_STATUS_RUNTIME_ERROR = 2,
    KIO_STATUS_OOM = 3,
    KIO_STATUS_INVALID_ARGUMENT = 4,
    KIO_STATUS_INTERNAL_ERROR = 5
} kio_status;

typedef struct kio_error {
    kio_status status;
    uint32_t code;
    const char *message;
} kio_error;

typedef struct kio_obj kio_obj;
typedef struct kio_chunk kio_chunk;
typedef struct kio_vm kio_vm;
typedef struct kio_native_ctx kio_native_ctx;

typedef enum kio_value_type {
    KIO_VAL_NUMBER = 0,
    KIO_VAL_BOOL = 1,
    KIO_VAL_NIL = 2,
    KIO_VAL_OBJ = 3
} kio_value_type;

typedef struct kio_value {
    kio_value_type type;
    union {
        double number;
        int32_t boolean;
        kio_obj *obj;
    } as;
} kio_value;

typedef enum kio_opcode {
    KIO_OP_CONSTANT = 0, KIO_OP_NIL = 1, KIO_OP_TRUE = 2, KIO_OP_FALSE = 3, KIO_OP_POP = 4, KIO_OP_GET_LOCAL = 5,
    KIO_OP_SET_LOCAL = 6, KIO_OP_GET_GLOBAL = 7, KIO_OP_DEFINE_GLOBAL = 8, KIO_OP_SET_GLOBAL = 9, KIO_OP_ADD = 10,
    KIO_OP_SUBTRACT = 11, KIO_OP_MULTIPLY = 12, KIO_OP_DIVIDE = 13, KIO_OP_MODULO = 14, KIO_OP_EQUAL = 15,
    KIO_OP_GREATER = 16, KIO_OP_GREATER_EQUAL = 17, KIO_OP_LESS = 18, KIO_OP_LESS_EQUAL = 19, KIO_OP_NOT = 20,
    KIO_OP_NEGATE = 21, KIO_OP_PRINT = 22, KIO_OP_JUMP = 23, KIO_OP_JUMP_IF_FALSE = 24, KIO_OP_LOOP = 25,
    KIO_OP_CALL = 26, KIO_OP_ARRAY_NEW = 27, KIO_OP_ARRAY_GET = 28, KIO_OP_ARRAY_SET = 29, KIO_OP_SYS_QUERY = 30,
    KIO_OP_HALT = 31
} kio_opcode;

typedef enum kio_native_status { KIO_NATIVE_OK = 0, KIO_NATIVE_ERROR = 1 } kio_native_status;
typedef kio_native_status (*kio_native_fn)(
    int arg_count, const kio_value *args, kio_value *out_result, kio_native_ctx *ctx);

typedef struct kio_vec_view {
    double *data;
    size_t length;
    size_t stride;
} kio_vec_view;

kio_value kio_make_nil(void);
kio_value kio_make_bool(int32_t b);
kio_value kio_make_number(double x);
kio_value kio_make_obj(kio_obj *o);
int kio_is_number(kio_value v);
int kio_is_bool(kio_value v);
int kio_is_nil(kio_value v);
int kio_is_obj(kio_value v);
double kio_as_number(kio_value v);
int32_t kio_as_bool(kio_value v);
kio_obj *kio_as_obj(kio_value v);

kio_chunk *kio_chunk_new(void);
void kio_chunk_free(kio_chunk *chunk);
kio_status kio_chunk_write(kio_chunk *chunk, uint8_t byte, int line);
kio_status kio_chunk_add_constant(kio_chunk *chunk, kio_value value, int *out_index);

kio_vm *kio_vm_new(void);
void kio_vm_free(kio_vm *vm);
kio_status kio_vm_set_option(kio_vm *vm, const char *key, const char *value);
kio_status kio_vm_execute(kio_vm *vm, const kio_chunk *chunk, kio_value *out_result, kio_error *out_error);
kio_status kio_vm_register_native(kio_vm *vm, const char *name, kio_native_fn fn, void *user_data);

kio_status kio_vec_add(const kio_vec_view *a, const kio_vec_view *b, kio_vec_view *out);
kio_status kio_vec_sub(const kio_vec_view *a, const kio_vec_view *b, kio_vec_view *out);
kio_status kio_vec_mul(const kio_vec_view *a, const kio_vec_view *b, kio_vec_view *out);
kio_status kio_vec_div(const kio_vec_view *a, const kio_vec_view *b, kio_vec_view *out);
kio_status kio_vec_dot(const kio_vec_view *a, const kio_vec_view *b, double *out);
kio_status kio_vec_normalize(const kio_vec_view *a, kio_vec_view *out);

#ifdef __cplusplus
}
#endif
#endif
