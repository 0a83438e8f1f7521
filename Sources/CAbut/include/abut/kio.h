/* kio.h -- generated from kio.abi (abut.kio 0.1.0) by abut; do not edit.
 * api b93dcd45cad563b5 */
#ifndef ABUT_KIO_H
#define ABUT_KIO_H

/** @file
 *  The KIO core: a dynamic bytecode machine with natives of the host's, and a vector engine.
 *
 *  A chunk is bytecode with its constants and lines. A machine (`kio_vm`) runs chunks, one after another; its globals
 *  stay. Machines share chunks, across threads too, as long as nobody writes to them; a machine belongs to one thread
 *  at a time, and two machines share nothing that either can see.
 *
 *  Objects (`kio_obj`) belong to the machine that made them. One that a function returns is valid until the native
 *  returns that asked for it; outside of natives, until the machine executes, calls or resumes next. `kio_obj_retain`
 *  keeps it until `kio_obj_release`, at most as long as the machine. Nothing moves: pointers into strings and arrays
 *  stay what they are as long as the object lives (an array's values until it grows). */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef ABUT_KIO_COPIED
#  error "include kio.h before headers that copy its types"
#endif
#ifndef KIO_API /* stands before every function */
#  if defined(_WIN32) && defined(KIO_IMPLEMENT)
#    define KIO_API __declspec(dllexport)
#  elif defined(__GNUC__) && !defined(_WIN32)
#    define KIO_API __attribute__((visibility("default")))
#  else
#    define KIO_API
#  endif
#endif

#ifdef __cplusplus
extern "C" {
#endif

#define KIO_VERSION_MAJOR 0
#define KIO_VERSION_MINOR 1
#define KIO_VERSION_PATCH 0

/** What `kio_abi_version` answers: a library with the same number has everything that is declared here. */
#define KIO_ABI_VERSION 1u
/** Slots of the stack, unless the option `stack-size` says otherwise. */
#define KIO_STACK_MAX 8192u
/** Runs inside of natives of runs, unless the option `max-depth` says otherwise. */
#define KIO_FRAMES_MAX 128u
/** As the most arguments of a native: any number. */
#define KIO_ANY_COUNT 4294967295u

/** How a call went. */
typedef int kio_status;
enum {
    KIO_STATUS_OK = 0,
    KIO_STATUS_COMPILE_ERROR = 1, /**< the bytecode is invalid or inconsistent */
    KIO_STATUS_RUNTIME_ERROR = 2, /**< the program, or a native of it, failed */
    KIO_STATUS_OOM = 3, /**< out of memory, or of what the machine may have */
    KIO_STATUS_INVALID_ARGUMENT = 4, /**< the caller broke the contract of the call */
    KIO_STATUS_INTERNAL_ERROR = 5
};

/** What went wrong in a chunk or a program: `kio_error.code`.
 *  Open: unknown values may arrive. */
typedef uint32_t kio_error_code;
enum {
    KIO_ERROR_NONE = 0,
    KIO_ERROR_STACK_OVERFLOW = 1, /**< more values on the stack than `stack-size` */
    KIO_ERROR_STACK_UNDERFLOW = 2,
    KIO_ERROR_DIVIDE_BY_ZERO = 3, /**< in the vector engine; numbers divide to infinity */
    KIO_ERROR_TYPE_MISMATCH = 4,
    KIO_ERROR_INVALID_OPCODE = 5,
    KIO_ERROR_MEMORY_LIMIT = 6,
    KIO_ERROR_NATIVE_NOT_FOUND = 7,
    KIO_ERROR_NATIVE_FAILED = 8,
    KIO_ERROR_BAD_CONSTANT = 9, /**< an index behind the constants, or a name that is no string */
    KIO_ERROR_BAD_SLOT = 10, /**< a local above the top of the stack */
    KIO_ERROR_BAD_FUNCTION = 11,
    KIO_ERROR_BAD_IMPORT = 12,
    KIO_ERROR_BAD_JUMP = 13, /**< out of the code, or into an instruction */
    KIO_ERROR_END_OF_CODE = 14,
    KIO_ERROR_INDEX_RANGE = 15,
    KIO_ERROR_INSTRUCTION_LIMIT = 16,
    KIO_ERROR_CALL_DEPTH = 17,
    KIO_ERROR_PERMISSION = 18,
    KIO_ERROR_NOT_CALLABLE = 19,
    KIO_ERROR_ARITY = 20,
    KIO_ERROR_INTERRUPTED = 21,
    KIO_ERROR_BAD_VALUE = 22, /**< a native handed out something that is no value */
    KIO_ERROR_NOT_FINITE = 23, /**< the vector engine: a norm of zero, infinite or NaN */
    KIO_ERROR_LENGTH_MISMATCH = 24,
    KIO_ERROR_OVERLAP = 25, /**< vectors that share some, but not all of their elements */
    KIO_ERROR_BAD_OPTION = 26,
    KIO_ERROR_BAD_FORMAT = 27, /**< bytes or text that are no chunk */
    KIO_ERROR_BUSY = 28 /**< the machine is running */
};

/** Why a call failed. `message` belongs to the machine, or for calls without one to the calling thread, and is valid
 *  until the next call there that fails. */
typedef struct kio_error {
    kio_status status; /* 0 */
    kio_error_code code; /* 4 */
    const char *message; /* 8 */
} kio_error;

typedef struct kio_obj kio_obj;

typedef int kio_value_type;
enum {
    KIO_VAL_NUMBER = 0,
    KIO_VAL_BOOL = 1,
    KIO_VAL_NIL = 2,
    KIO_VAL_OBJ = 3
};

/** A value. What `type` does not name is not looked at; a boolean is 0 or anything else. */
typedef struct kio_value {
    kio_value_type type; /* 0: which member of the union holds */
    union { /* 8 */
        double number;
        int32_t boolean;
        kio_obj *obj;
    } as;
} kio_value;

/** Open: unknown values may arrive. */
typedef int kio_obj_kind_t;
enum {
    KIO_OBJ_STRING = 0,
    KIO_OBJ_ARRAY = 1,
    KIO_OBJ_OTHER = 2
};

/** The instructions. `u8` is one byte behind the opcode, `u16` two, the high one first. */
typedef int kio_opcode;
enum {
    KIO_OP_CONSTANT = 0, /**< u8: push the constant */
    KIO_OP_NIL = 1,
    KIO_OP_TRUE = 2,
    KIO_OP_FALSE = 3,
    KIO_OP_POP = 4,
    KIO_OP_GET_LOCAL = 5, /**< u8: push the value at this place of the stack, counted from its bottom */
    KIO_OP_SET_LOCAL = 6, /**< u8: the top into that place; it stays */
    KIO_OP_GET_GLOBAL = 7, /**< u8, a constant string: push the global, nil when there is none */
    KIO_OP_DEFINE_GLOBAL = 8, /**< u8: pop into the global */
    KIO_OP_SET_GLOBAL = 9, /**< u8: the top into the global; it stays */
    KIO_OP_ADD = 10, /**< numbers; text when either is a string */
    KIO_OP_SUBTRACT = 11,
    KIO_OP_MULTIPLY = 12,
    KIO_OP_DIVIDE = 13,
    KIO_OP_MODULO = 14, /**< the remainder with the sign of the left */
    KIO_OP_EQUAL = 15,
    KIO_OP_GREATER = 16,
    KIO_OP_GREATER_EQUAL = 17,
    KIO_OP_LESS = 18,
    KIO_OP_LESS_EQUAL = 19,
    KIO_OP_NOT = 20,
    KIO_OP_NEGATE = 21,
    KIO_OP_PRINT = 22, /**< pop, write its text and a newline */
    KIO_OP_JUMP = 23, /**< u16, from the next instruction forwards */
    KIO_OP_JUMP_IF_FALSE = 24, /**< u16: pop; forwards when it is false, nil or 0 */
    KIO_OP_LOOP = 25, /**< u16, from the next instruction backwards */
    KIO_OP_CALL = 26, /**< u8: so many arguments and above them the name of a native; its result replaces them */
    KIO_OP_ARRAY_NEW = 27, /**< u8: pop so many values, the first pushed is element 0 */
    KIO_OP_ARRAY_GET = 28, /**< array, index: the element */
    KIO_OP_ARRAY_SET = 29, /**< array, index, value: the value, which is stored */
    KIO_OP_SYS_QUERY = 30, /**< u8, a constant string: push what is known about it, or nil */
    KIO_OP_HALT = 31
};

typedef int kio_native_status;
enum {
    KIO_NATIVE_OK = 0,
    KIO_NATIVE_ERROR = 1
};

/** Released by kio_chunk_free.
 *  Threads: one handle is used by one thread at a time. */
typedef struct kio_chunk kio_chunk;

/** Released by kio_vm_free.
 *  Threads: one handle is used by one thread at a time. */
typedef struct kio_vm kio_vm;

/** Bytes that a call made.
 *  Released by kio_blob_free.
 *  Threads: one handle may be used by several threads at once. */
typedef struct kio_blob kio_blob;

typedef struct kio_native_ctx kio_native_ctx;

/** A native function. `args` may be read as long as it runs; `result` is nil until it is written, and may be any
 *  value of the machine's. `KIO_NATIVE_ERROR` ends the program; kio_native_set_error says why. */
typedef kio_native_status (*kio_native_fn)(int arg_count, const kio_value *args, kio_value *result, kio_native_ctx *ctx);

/** Takes what the program prints, each piece once; there is no newline but those in the text. */
typedef void (*kio_output_fn)(const char *text, size_t length, void *user_data);

/** One instruction, before it is executed. */
typedef struct kio_trace_step {
    uint32_t offset; /**< 0: in the code */
    int32_t line; /**< 4: 0 when it is unknown */
    uint8_t opcode; /* 8 */
    uint8_t _reserved0[3]; /* 9 */
    uint32_t height; /**< 12: values on the stack */
    const kio_value *stack; /**< 16: from its bottom */
} kio_trace_step;

/** Anything but 0 ends the program as if it had been interrupted. */
typedef int (*kio_trace_fn)(kio_vm *vm, const kio_trace_step *step, void *user_data);

typedef uint32_t kio_capability;
#define KIO_CAPABILITY_FILE_IO 1u
#define KIO_CAPABILITY_NETWORK 2u
#define KIO_CAPABILITY_PROCESS_SPAWN 4u
#define KIO_CAPABILITY_ENV_ACCESS 8u

/** What a native asks of its caller and of the machine's policy. */
typedef struct kio_native_info {
    uint32_t size; /**< 0: of this record */
    uint32_t arity_min; /* 4 */
    uint32_t arity_max; /**< 8: or ANY_COUNT */
    kio_capability capability; /**< 12: the option `permissions` must name it */
    const char *description; /* 16 */
} kio_native_info;

/** How natives with C signatures are called. */
typedef uint32_t kio_native_path;
enum {
    KIO_PATH_AUTO = 0, /**< a thunk where code can be made, else universal, else libffi */
    KIO_PATH_THUNK = 1, /**< code made for the signature */
    KIO_PATH_UNIVERSAL = 2, /**< no code is made; no records by value */
    KIO_PATH_LIBFFI = 3
};

/** One line of the trace of an error, the innermost first. */
typedef struct kio_frame {
    const char *function; /**< 0: of the machine: "chunk", or the name of a native */
    uint32_t offset; /**< 8: in the code */
    int32_t line; /**< 12: 0 when it is unknown */
} kio_frame;

typedef struct kio_stats {
    uint32_t size; /**< 0: of this record */
    uint32_t max_stack; /**< 4: the most values that were on the stack */
    uint32_t max_depth; /**< 8: the most runs inside of each other */
    uint32_t natives; /**< 12: that are registered */
    uint64_t instructions; /**< 16: executed, of bytecode */
    uint64_t native_calls; /* 24 */
    uint64_t bytes_live; /**< 32: of objects, after the last collection */
    uint64_t bytes_held; /**< 40: taken from the system now */
    uint64_t bytes_peak; /* 48 */
    uint64_t bytes_allocated; /**< 56: in all */
    uint64_t collections; /* 64 */
    uint64_t executions; /* 72 */
} kio_stats;

/** How far a run got.
 *  Open: unknown values may arrive. */
typedef int kio_run_state;
enum {
    KIO_RUN_FINISHED = 0,
    KIO_RUN_OUT_OF_BUDGET = 1, /**< resume goes on */
    KIO_RUN_WAITING = 2, /**< for a native that has not answered yet; resume asks again */
    KIO_RUN_FAILED = 3
};

typedef struct kio_vec_view {
    double *data; /* 0 */
    size_t length; /* 8 */
    size_t stride; /**< 16: in elements */
} kio_vec_view;

#ifndef ABUT_BYTES_DEFINED
#define ABUT_BYTES_DEFINED
typedef struct abut_bytes { const uint8_t *ptr; size_t len; } abut_bytes;
#endif

#ifndef ABUT_STR_DEFINED
#define ABUT_STR_DEFINED
typedef struct abut_str { const char *ptr; size_t len; } abut_str; /* UTF-8, not NUL terminated */
#endif

KIO_API uint32_t kio_abi_version(void);

/** "OK", "RUNTIME_ERROR" and so on.
 *  @return borrowed from the library */
KIO_API const char *kio_status_name(kio_status status);

/** "stack_overflow" and so on.
 *  @return borrowed from the library */
KIO_API const char *kio_error_name(kio_error_code code);

KIO_API kio_value kio_make_nil(void);

KIO_API kio_value kio_make_bool(int32_t value);

KIO_API kio_value kio_make_number(double value);

/** @param obj  borrowed for this call; may be NULL */
KIO_API kio_value kio_make_obj(kio_obj *obj);

KIO_API int kio_is_number(kio_value value);

KIO_API int kio_is_bool(kio_value value);

KIO_API int kio_is_nil(kio_value value);

KIO_API int kio_is_obj(kio_value value);

/** These look at no type. */
KIO_API double kio_as_number(kio_value value);

KIO_API int32_t kio_as_bool(kio_value value);

/** @return NULL when there is none */
KIO_API kio_obj *kio_as_obj(kio_value value);

/** Keeps an object; each retain needs its release. NULL does nothing.
 *  @param obj  borrowed for this call; may be NULL
 *  @return NULL when there is none */
KIO_API kio_obj *kio_obj_retain(kio_obj *obj);

/** @param obj  borrowed for this call; may be NULL */
KIO_API void kio_obj_release(kio_obj *obj);

/** @param obj  borrowed for this call */
KIO_API kio_obj_kind_t kio_obj_kind(const kio_obj *obj);

/** A string of the machine's, copied; it need not be UTF-8. NULL when there is no memory for it.
 *  @param vm  borrowed for this call
 *  @param text  borrowed for this call; may be NULL
 *  @return NULL when there is none */
KIO_API kio_obj *kio_string_new(kio_vm *vm, const char *text, size_t length);

/** The bytes, behind them a NUL; NULL when it is no string.
 *  @param obj  borrowed for this call
 *  @return NULL when there is none */
KIO_API const char *kio_string_data(const kio_obj *obj);

/** @param obj  borrowed for this call */
KIO_API size_t kio_string_len(const kio_obj *obj);

/** An array of nils.
 *  @param vm  borrowed for this call
 *  @return NULL when there is none */
KIO_API kio_obj *kio_array_new(kio_vm *vm, size_t length);

/** @param obj  borrowed for this call */
KIO_API size_t kio_array_len(const kio_obj *obj);

/** The elements in place, until the array grows; NULL when it is no array.
 *  @param obj  borrowed for this call
 *  @return NULL when there is none */
KIO_API kio_value *kio_array_values(const kio_obj *obj);

/** @param obj  borrowed for this call
 *  @param value  receives the result
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_array_get(const kio_obj *obj, size_t index, kio_value *value);

/** @param obj  borrowed for this call
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_array_set(kio_obj *obj, size_t index, kio_value value);

/** @param obj  borrowed for this call
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_array_push(kio_obj *obj, kio_value value);

/** @param ctx  borrowed for this call
 *  @return NULL when there is none */
KIO_API void *kio_native_user_data(const kio_native_ctx *ctx);

/** What KIO_NATIVE_ERROR will say; `code` is the native's own or an ErrorCode. The text is copied.
 *  @param ctx  borrowed for this call
 *  @param message  borrowed for this call; may be NULL */
KIO_API void kio_native_set_error(kio_native_ctx *ctx, uint32_t code, const char *message);

/** @param ctx  borrowed for this call
 *  @return borrowed */
KIO_API kio_vm *kio_native_vm(const kio_native_ctx *ctx);

/** The name by which it was called.
 *  @param ctx  borrowed for this call
 *  @return borrowed from the library */
KIO_API const char *kio_native_name(const kio_native_ctx *ctx);

/** @param self  borrowed for this call
 *  @return borrowed from the library */
KIO_API abut_bytes kio_blob_bytes(kio_blob *self);

/** @param self  taken over: not to be used after the call */
KIO_API void kio_blob_free(kio_blob *self);

/** @return owned by the caller: release it with kio_chunk_free; NULL when that fails */
KIO_API kio_chunk *kio_chunk_new(void);

/** @param self  taken over: not to be used after the call */
KIO_API void kio_chunk_free(kio_chunk *self);

/** Appends a byte of code; `line` is 0 when it is unknown.
 *  @param self  borrowed for this call
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_chunk_write(kio_chunk *self, uint8_t byte, int line);

/** Appends a constant: a number, a boolean, nil or a string, which is copied.
 *  @param self  borrowed for this call
 *  @param index  receives the result
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_chunk_add_constant(kio_chunk *self, kio_value value, int *index);

/** Appends a string constant, or finds the one that is there.
 *  @param self  borrowed for this call
 *  @param text  borrowed for this call; may be NULL
 *  @param index  receives the result
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_chunk_add_string(kio_chunk *self, const char *text, size_t length, int *index);

/** @param self  borrowed for this call
 *  @return borrowed from the library */
KIO_API abut_bytes kio_chunk_code(const kio_chunk *self);

/** Of the byte at `offset`; 0 when it is unknown.
 *  @param self  borrowed for this call */
KIO_API int kio_chunk_line(const kio_chunk *self, size_t offset);

/** @param self  borrowed for this call */
KIO_API size_t kio_chunk_constant_count(const kio_chunk *self);

/** Numbers, booleans and nil; a string is KIO_VAL_OBJ with NULL: kio_chunk_constant_text has it.
 *  @param self  borrowed for this call
 *  @param value  receives the result
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_chunk_constant(const kio_chunk *self, size_t index, kio_value *value);

/** @param self  borrowed for this call
 *  @return borrowed from the library */
KIO_API abut_str kio_chunk_constant_text(const kio_chunk *self, size_t index);

/** What execute checks before it runs: every opcode, operand and jump, and the heights of the stack.
 *  @param self  borrowed for this call
 *  @param error  receives the details when the call fails; may be NULL
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_chunk_verify(const kio_chunk *self, kio_error *error);

/** @param self  borrowed for this call
 *  @param blob  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_chunk_disassemble(const kio_chunk *self, kio_blob **blob, kio_error *error);

/** The text that disassemble writes, or one written by hand.
 *  @param text  borrowed for this call
 *  @param chunk  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_chunk_assemble(abut_str text, kio_chunk **chunk, kio_error *error);

/** @param self  borrowed for this call
 *  @param blob  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_chunk_save(const kio_chunk *self, kio_blob **blob, kio_error *error);

/** @param data  borrowed for this call
 *  @param chunk  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_chunk_load(abut_bytes data, kio_chunk **chunk, kio_error *error);

/** The register code that it is translated to, as text for people.
 *  @param self  borrowed for this call
 *  @param blob  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_chunk_translation(const kio_chunk *self, kio_blob **blob, kio_error *error);

/** @return owned by the caller: release it with kio_vm_free; NULL when that fails */
KIO_API kio_vm *kio_vm_new(void);

/** NULL does nothing. While it runs it takes effect when the outermost run has returned.
 *  @param self  taken over: not to be used after the call */
KIO_API void kio_vm_free(kio_vm *self);

/** Options, all texts: `stack-size` (8192; 1 to 1048576), `max-depth` (128; 1 to 1000), `max-instructions` (0: any
 *  number), `max-memory` (bytes, 0: any), `opt-level` (2; 0 runs bytecode as it stands, 1 translates it, 2 and 3
 *  fuse and forward as well), `engine` (auto, threaded, loop, stack), `jit` (auto, on, off: no machine code is made
 *  yet, whatever it says), `permissions` (none, all, or names with commas: file_io, network, process_spawn,
 *  env_access).
 *  @param self  borrowed for this call
 *  @param key  borrowed for this call
 *  @param value  borrowed for this call
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_vm_set_option(kio_vm *self, const char *key, const char *value);

/** The value that is in force; besides those of set_option `tier`: the engine that runs chunks now.
 *  @param self  borrowed for this call
 *  @param key  borrowed for this call
 *  @return borrowed from the library; NULL when there is none */
KIO_API const char *kio_vm_get_option(const kio_vm *self, const char *key);

/** Runs a chunk from its first instruction with an empty stack. `result` is the last value on the stack, or nil.
 *  @param self  borrowed for this call
 *  @param chunk  borrowed for this call
 *  @param result  receives the result; may be NULL
 *  @param error  receives the details when the call fails; may be NULL
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR
 *  @note may block */
KIO_API kio_status kio_vm_execute(kio_vm *self, const kio_chunk *chunk, kio_value *result, kio_error *error);

/** @param self  borrowed for this call
 *  @param name  borrowed for this call
 *  @param native  may be called until it is replaced or released
 *  @param user_data  given back to the callback
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_vm_register_native(
    kio_vm *self,
    const char *name,
    kio_native_fn native,
    void *user_data);

/** The same with what it asks for.
 *  @param self  borrowed for this call
 *  @param name  borrowed for this call
 *  @param info  borrowed for this call; may be NULL
 *  @param native  may be called until it is replaced or released
 *  @param user_data  given back to the callback
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_vm_register_native_with(
    kio_vm *self,
    const char *name,
    const kio_native_info *info,
    kio_native_fn native,
    void *user_data);

/** A C function with a signature in the codes of abut's natives, such as `d(d,d)`; see docs/formats/codes.md.
 *  @param self  borrowed for this call
 *  @param name  borrowed for this call
 *  @param address  borrowed for this call
 *  @param signature  borrowed for this call
 *  @param error  receives the details when the call fails; may be NULL
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_vm_register_function(
    kio_vm *self,
    const char *name,
    void *address,
    abut_str signature,
    kio_native_path path,
    kio_error *error);

/** All functions of an extension (an `ext_extension` that must stay open), as `prefix` and their names.
 *  Asynchronous ones make the program wait.
 *  @param self  borrowed for this call
 *  @param prefix  borrowed for this call
 *  @param extension  borrowed for this call
 *  @param count  receives the result
 *  @param error  receives the details when the call fails; may be NULL
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_vm_register_extension(
    kio_vm *self,
    const char *prefix,
    void *extension,
    uint32_t *count,
    kio_error *error);

/** Calls what a global or a string names, from outside or inside of natives.
 *  @param self  borrowed for this call
 *  @param name  borrowed for this call
 *  @param args  `arg_count` elements; borrowed for this call; may be NULL
 *  @param arg_count  elements of args
 *  @param result  receives the result; may be NULL
 *  @param error  receives the details when the call fails; may be NULL
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR
 *  @note may block */
KIO_API kio_status kio_vm_call(
    kio_vm *self,
    const char *name,
    const kio_value *args,
    size_t arg_count,
    kio_value *result,
    kio_error *error);

/** @param self  borrowed for this call
 *  @param name  borrowed for this call
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_vm_set_global(kio_vm *self, const char *name, kio_value value);

/** Nil when there is none.
 *  @param self  borrowed for this call
 *  @param name  borrowed for this call
 *  @param value  receives the result
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_vm_get_global(kio_vm *self, const char *name, kio_value *value);

/** The name of the nth global that was ever set or asked for; NULL behind the last.
 *  @param self  borrowed for this call
 *  @return borrowed from the library; NULL when there is none */
KIO_API const char *kio_vm_global_name(kio_vm *self, size_t index);

/** Begins a run that resume makes in steps.
 *  @param self  borrowed for this call
 *  @param chunk  borrowed for this call
 *  @param error  receives the details when the call fails; may be NULL
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_vm_start(kio_vm *self, const kio_chunk *chunk, kio_error *error);

/** Runs on for at most `budget` instructions, 0 for any number.
 *  @param self  borrowed for this call
 *  @param state  receives the result
 *  @param result  receives the result; may be NULL
 *  @param error  receives the details when the call fails; may be NULL
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR
 *  @note may block */
KIO_API kio_status kio_vm_resume(
    kio_vm *self,
    uint64_t budget,
    kio_run_state *state,
    kio_value *result,
    kio_error *error);

/** Gives up the run that was started. Inside natives it does nothing.
 *  @param self  borrowed for this call */
KIO_API void kio_vm_stop(kio_vm *self);

/** Ends what runs, from any thread, with KIO_ERROR_INTERRUPTED; when nothing runs, what runs next.
 *  @param self  borrowed for this call */
KIO_API void kio_vm_interrupt(kio_vm *self);

/** Where PRINT, print and println write; NULL: standard output.
 *  @param self  borrowed for this call
 *  @param output  may be called until it is replaced or released; may be NULL
 *  @param user_data  given back to the callback */
KIO_API void kio_vm_set_output(kio_vm *self, kio_output_fn output, void *user_data);

/** Called before every instruction; NULL ends it. The program runs as it stands, and slowly.
 *  @param self  borrowed for this call
 *  @param trace  may be called until it is replaced or released; may be NULL
 *  @param user_data  given back to the callback */
KIO_API void kio_vm_set_trace(kio_vm *self, kio_trace_fn trace, void *user_data);

/** The trace of the last error: its line `index`, 0 the innermost; INVALID_ARGUMENT behind the last.
 *  @param self  borrowed for this call
 *  @param frame  receives the result
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_vm_error_frame(const kio_vm *self, size_t index, kio_frame *frame);

/** @param self  borrowed for this call
 *  @param stats  receives the result
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_vm_stats(const kio_vm *self, kio_stats *stats);

/** Collects what nobody can reach any more.
 *  @param self  borrowed for this call
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_vm_collect(kio_vm *self);

/** The text of a value as PRINT writes it, as a string of the machine's; NULL when there is no memory for it.
 *  @param self  borrowed for this call
 *  @return NULL when there is none */
KIO_API kio_obj *kio_vm_text(kio_vm *self, kio_value value);

/** `dest[i] = a[i] + b[i]`. `dest` may be `a` or `b`, with the same stride; otherwise it shares no element with them.
 *  All lengths are the same and not 0.
 *  @param a  borrowed for this call
 *  @param b  borrowed for this call
 *  @param dest  borrowed for this call
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_vec_add(const kio_vec_view *a, const kio_vec_view *b, kio_vec_view *dest);

/** @param a  borrowed for this call
 *  @param b  borrowed for this call
 *  @param dest  borrowed for this call
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_vec_sub(const kio_vec_view *a, const kio_vec_view *b, kio_vec_view *dest);

/** @param a  borrowed for this call
 *  @param b  borrowed for this call
 *  @param dest  borrowed for this call
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_vec_mul(const kio_vec_view *a, const kio_vec_view *b, kio_vec_view *dest);

/** RUNTIME_ERROR when any `b[i]` is 0: then nothing is written.
 *  @param a  borrowed for this call
 *  @param b  borrowed for this call
 *  @param dest  borrowed for this call
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_vec_div(const kio_vec_view *a, const kio_vec_view *b, kio_vec_view *dest);

/** The sum of products, always in the same order: docs/kio.md.
 *  @param a  borrowed for this call
 *  @param b  borrowed for this call
 *  @param dot  receives the result
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_vec_dot(const kio_vec_view *a, const kio_vec_view *b, double *dot);

/** `dest[i] = a[i] / |a|`; RUNTIME_ERROR when the norm is 0, infinite or NaN: then nothing is written.
 *  @param a  borrowed for this call
 *  @param dest  borrowed for this call
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_vec_normalize(const kio_vec_view *a, kio_vec_view *dest);

/** How vectors are computed here: "avx512", "avx2", "portable".
 *  @return borrowed from the library */
KIO_API const char *kio_vec_path(void);

/** Computes them another way, for comparisons: the bits are the same. INVALID_ARGUMENT where that cannot run; "auto"
 *  chooses the best.
 *  @param name  borrowed for this call
 *  @return KIO_STATUS_OK; failed: KIO_STATUS_COMPILE_ERROR, KIO_STATUS_RUNTIME_ERROR, KIO_STATUS_OOM, KIO_STATUS_INVALID_ARGUMENT, KIO_STATUS_INTERNAL_ERROR */
KIO_API kio_status kio_vec_set_path(const char *name);

/** What this library promises, readable without running it. Defined where KIO_IMPLEMENT is, or
 *  KIO_SCHEMA, when only the table is wanted of C. */
#ifdef __cplusplus
extern "C" KIO_API const unsigned char kio_abi[];
#else
extern KIO_API const unsigned char kio_abi[];
#endif

#ifndef ABUT_ASSERT
#  if defined(__cplusplus)
#    define ABUT_ASSERT(c, n) static_assert(c, #n)
#    define ABUT_ALIGNOF(t) alignof(t)
#  elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#    define ABUT_ASSERT(c, n) _Static_assert(c, #n)
#    define ABUT_ALIGNOF(t) _Alignof(t)
#  else
#    define ABUT_ASSERT(c, n) typedef char abut_layout_##n[(c) ? 1 : -1]
#    ifdef _MSC_VER
#      define ABUT_ALIGNOF(t) __alignof(t)
#    else
#      define ABUT_ALIGNOF(t) __alignof__(t)
#    endif
#  endif
#endif
#if defined(__LP64__) || defined(_WIN64)
ABUT_ASSERT(sizeof(kio_error) == 16 && ABUT_ALIGNOF(kio_error) == 8 && offsetof(kio_error, status) == 0 &&
    offsetof(kio_error, code) == 4 && offsetof(kio_error, message) == 8, kio_error);
ABUT_ASSERT(sizeof(kio_value) == 16 && ABUT_ALIGNOF(kio_value) == 8 && offsetof(kio_value, type) == 0 &&
    offsetof(kio_value, as) == 8, kio_value);
ABUT_ASSERT(sizeof(kio_trace_step) == 24 && ABUT_ALIGNOF(kio_trace_step) == 8 &&
    offsetof(kio_trace_step, offset) == 0 && offsetof(kio_trace_step, line) == 4 &&
    offsetof(kio_trace_step, opcode) == 8 && offsetof(kio_trace_step, _reserved0) == 9 &&
    offsetof(kio_trace_step, height) == 12 && offsetof(kio_trace_step, stack) == 16, kio_trace_step);
ABUT_ASSERT(sizeof(kio_native_info) == 24 && ABUT_ALIGNOF(kio_native_info) == 8 &&
    offsetof(kio_native_info, size) == 0 && offsetof(kio_native_info, arity_min) == 4 &&
    offsetof(kio_native_info, arity_max) == 8 && offsetof(kio_native_info, capability) == 12 &&
    offsetof(kio_native_info, description) == 16, kio_native_info);
ABUT_ASSERT(sizeof(kio_frame) == 16 && ABUT_ALIGNOF(kio_frame) == 8 && offsetof(kio_frame, function) == 0 &&
    offsetof(kio_frame, offset) == 8 && offsetof(kio_frame, line) == 12, kio_frame);
ABUT_ASSERT(sizeof(kio_stats) == 80 && ABUT_ALIGNOF(kio_stats) == 8 && offsetof(kio_stats, size) == 0 &&
    offsetof(kio_stats, max_stack) == 4 && offsetof(kio_stats, max_depth) == 8 &&
    offsetof(kio_stats, natives) == 12 && offsetof(kio_stats, instructions) == 16 &&
    offsetof(kio_stats, native_calls) == 24 && offsetof(kio_stats, bytes_live) == 32 &&
    offsetof(kio_stats, bytes_held) == 40 && offsetof(kio_stats, bytes_peak) == 48 &&
    offsetof(kio_stats, bytes_allocated) == 56 && offsetof(kio_stats, collections) == 64 &&
    offsetof(kio_stats, executions) == 72, kio_stats);
ABUT_ASSERT(sizeof(kio_vec_view) == 24 && ABUT_ALIGNOF(kio_vec_view) == 8 &&
    offsetof(kio_vec_view, data) == 0 && offsetof(kio_vec_view, length) == 8 &&
    offsetof(kio_vec_view, stride) == 16, kio_vec_view);
#endif
#if (defined(__i386__) && !defined(_WIN32)) || defined(__arm__) || defined(__wasm32__)
ABUT_ASSERT(sizeof(kio_error) == 12 && ABUT_ALIGNOF(kio_error) == 4 && offsetof(kio_error, status) == 0 &&
    offsetof(kio_error, code) == 4 && offsetof(kio_error, message) == 8, kio_error);
ABUT_ASSERT(sizeof(kio_trace_step) == 20 && ABUT_ALIGNOF(kio_trace_step) == 4 &&
    offsetof(kio_trace_step, offset) == 0 && offsetof(kio_trace_step, line) == 4 &&
    offsetof(kio_trace_step, opcode) == 8 && offsetof(kio_trace_step, _reserved0) == 9 &&
    offsetof(kio_trace_step, height) == 12 && offsetof(kio_trace_step, stack) == 16, kio_trace_step);
ABUT_ASSERT(sizeof(kio_native_info) == 20 && ABUT_ALIGNOF(kio_native_info) == 4 &&
    offsetof(kio_native_info, size) == 0 && offsetof(kio_native_info, arity_min) == 4 &&
    offsetof(kio_native_info, arity_max) == 8 && offsetof(kio_native_info, capability) == 12 &&
    offsetof(kio_native_info, description) == 16, kio_native_info);
ABUT_ASSERT(sizeof(kio_frame) == 12 && ABUT_ALIGNOF(kio_frame) == 4 && offsetof(kio_frame, function) == 0 &&
    offsetof(kio_frame, offset) == 4 && offsetof(kio_frame, line) == 8, kio_frame);
ABUT_ASSERT(sizeof(kio_vec_view) == 12 && ABUT_ALIGNOF(kio_vec_view) == 4 &&
    offsetof(kio_vec_view, data) == 0 && offsetof(kio_vec_view, length) == 4 &&
    offsetof(kio_vec_view, stride) == 8, kio_vec_view);
#endif
#if defined(__i386__) && !defined(_WIN32)
ABUT_ASSERT(sizeof(kio_value) == 12 && ABUT_ALIGNOF(kio_value) == 4 && offsetof(kio_value, type) == 0 &&
    offsetof(kio_value, as) == 4, kio_value);
ABUT_ASSERT(sizeof(kio_stats) == 80 && ABUT_ALIGNOF(kio_stats) == 4 && offsetof(kio_stats, size) == 0 &&
    offsetof(kio_stats, max_stack) == 4 && offsetof(kio_stats, max_depth) == 8 &&
    offsetof(kio_stats, natives) == 12 && offsetof(kio_stats, instructions) == 16 &&
    offsetof(kio_stats, native_calls) == 24 && offsetof(kio_stats, bytes_live) == 32 &&
    offsetof(kio_stats, bytes_held) == 40 && offsetof(kio_stats, bytes_peak) == 48 &&
    offsetof(kio_stats, bytes_allocated) == 56 && offsetof(kio_stats, collections) == 64 &&
    offsetof(kio_stats, executions) == 72, kio_stats);
#endif
#if defined(__arm__) || defined(__wasm32__)
ABUT_ASSERT(sizeof(kio_value) == 16 && ABUT_ALIGNOF(kio_value) == 8 && offsetof(kio_value, type) == 0 &&
    offsetof(kio_value, as) == 8, kio_value);
ABUT_ASSERT(sizeof(kio_stats) == 80 && ABUT_ALIGNOF(kio_stats) == 8 && offsetof(kio_stats, size) == 0 &&
    offsetof(kio_stats, max_stack) == 4 && offsetof(kio_stats, max_depth) == 8 &&
    offsetof(kio_stats, natives) == 12 && offsetof(kio_stats, instructions) == 16 &&
    offsetof(kio_stats, native_calls) == 24 && offsetof(kio_stats, bytes_live) == 32 &&
    offsetof(kio_stats, bytes_held) == 40 && offsetof(kio_stats, bytes_peak) == 48 &&
    offsetof(kio_stats, bytes_allocated) == 56 && offsetof(kio_stats, collections) == 64 &&
    offsetof(kio_stats, executions) == 72, kio_stats);
#endif

#ifdef __cplusplus
}
#endif

#ifdef KIO_IMPLEMENT
#endif /* KIO_IMPLEMENT */

#if defined(KIO_IMPLEMENT) || defined(KIO_SCHEMA)
#if defined(_MSC_VER) && !defined(__clang__)
#  pragma section(".abisch", read)
#  define ABUT_SCHEMA_SECTION __declspec(allocate(".abisch"))
#elif defined(__APPLE__)
#  define ABUT_SCHEMA_SECTION __attribute__((used, section("__TEXT,__abi_schema")))
#elif defined(_WIN32) /* section names of an image have eight bytes */
#  define ABUT_SCHEMA_SECTION __attribute__((used, section(".abisch")))
#else
#  define ABUT_SCHEMA_SECTION __attribute__((used, section(".abi_schema")))
#endif
ABUT_SCHEMA_SECTION const unsigned char kio_abi[] = {
65,66,85,84,45,65,66,73,1,0,0,0,79,0,0,0,181,99,213,202,69,205,61,185,
40,0,0,0,24,5,0,0,209,173,0,0,233,178,0,0,240,233,175,3,187,1,194,81,
154,29,103,172,187,1,194,81,115,246,75,4,254,219,41,120,182,46,72,4,254,219,41,120,
34,45,67,12,153,154,42,160,214,119,65,141,153,154,42,160,241,184,170,24,31,118,12,154,
157,108,205,195,31,118,12,154,237,194,142,27,79,90,233,106,168,182,252,155,79,90,233,106,
124,93,188,31,208,193,216,47,67,71,126,175,208,193,216,47,3,88,161,35,235,97,224,61,
22,40,5,205,235,97,224,61,156,99,34,37,249,208,198,82,24,152,44,60,249,208,198,82,
57,0,206,42,199,218,249,248,91,147,184,218,199,218,249,248,133,110,22,51,234,45,190,149,
33,94,142,185,234,45,190,149,125,125,144,51,169,151,162,113,244,248,150,175,169,151,162,113,
161,121,13,52,180,151,55,44,230,59,142,161,180,151,55,44,115,202,40,55,99,32,134,168,
193,122,41,82,99,32,134,168,122,254,66,59,254,219,41,120,182,46,72,4,254,219,41,120,
183,4,204,62,254,219,41,120,182,46,72,4,254,219,41,120,80,65,213,66,51,6,32,173,
252,112,88,51,51,6,32,173,117,3,228,66,83,183,219,150,109,67,177,172,83,183,219,150,
167,85,250,69,166,134,12,39,119,249,159,227,166,134,12,39,248,232,10,70,64,1,39,29,
90,55,152,142,64,1,39,29,165,161,62,73,201,148,49,74,49,243,111,111,201,148,49,74,
72,167,94,73,126,43,132,232,151,32,170,3,126,43,132,232,112,13,91,93,245,190,147,118,
10,98,226,53,245,190,147,118,39,106,9,96,132,89,73,90,179,225,251,190,132,89,73,90,
114,187,110,97,38,204,126,81,81,239,74,115,38,204,126,81,38,7,9,98,126,43,132,232,
151,32,170,3,126,43,132,232,127,117,10,103,156,129,176,244,182,240,53,236,156,129,176,244,
170,43,245,103,152,129,122,204,55,19,141,218,152,129,122,204,247,100,202,106,188,247,227,32,
49,184,45,234,188,247,227,32,162,7,227,107,33,23,211,77,205,88,212,150,33,23,211,77,
62,154,40,109,6,138,47,44,253,184,197,169,6,138,47,44,113,120,176,111,33,175,34,218,
254,109,214,240,33,175,34,218,160,157,148,116,160,184,26,43,96,236,177,86,160,184,26,43,
3,133,58,117,3,186,139,146,118,206,181,151,3,186,139,146,27,97,216,117,153,154,42,160,
214,119,65,141,153,154,42,160,91,241,75,118,43,146,59,15,84,76,247,112,43,146,59,15,
149,211,138,118,235,97,224,61,22,40,5,205,235,97,224,61,55,149,139,121,254,219,41,120,
182,46,72,4,254,219,41,120,141,19,153,121,87,53,134,246,243,219,56,166,87,53,134,246,
23,87,14,129,47,213,57,205,239,126,186,235,47,213,57,205,241,130,20,133,151,15,121,104,
74,183,211,62,151,15,121,104,207,46,47,133,235,97,224,61,22,40,5,205,235,97,224,61,
123,47,164,136,191,56,66,121,121,219,149,233,191,56,66,121,116,202,248,137,36,63,218,252,
23,82,124,136,36,63,218,252,244,170,180,138,76,215,55,229,17,204,248,7,76,215,55,229,
255,218,105,139,251,173,106,111,125,155,184,197,251,173,106,111,67,216,46,141,76,215,55,229,
17,204,248,7,76,215,55,229,227,57,22,144,116,29,248,221,251,145,11,28,116,29,248,221,
146,96,176,147,122,132,153,154,93,160,110,87,122,132,153,154,252,57,63,148,76,215,55,229,
17,204,248,7,76,215,55,229,208,56,101,149,161,142,151,114,124,3,88,198,161,142,151,114,
120,84,14,150,209,162,195,64,183,94,67,52,209,162,195,64,247,134,113,150,77,221,61,126,
150,14,54,34,77,221,61,126,171,153,81,151,81,123,159,131,175,138,11,174,81,123,159,131,
13,52,52,158,254,219,41,120,182,46,72,4,254,219,41,120,151,149,255,159,146,222,72,76,
201,139,249,107,146,222,72,76,35,48,56,164,249,208,198,82,24,152,44,60,249,208,198,82,
212,235,198,165,1,41,167,221,89,223,126,240,1,41,167,221,31,43,192,167,183,184,103,26,
83,88,80,12,183,184,103,26,123,78,17,169,152,67,19,104,118,75,74,112,152,67,19,104,
229,99,136,169,228,46,244,47,217,151,101,106,228,46,244,47,2,112,151,170,142,104,169,196,
193,161,68,72,142,104,169,196,117,81,124,178,198,244,193,173,242,246,254,12,198,244,193,173,
234,180,240,182,209,162,195,64,183,94,67,52,209,162,195,64,77,29,148,183,212,244,158,250,
14,255,32,128,212,244,158,250,7,47,246,186,17,223,20,28,72,144,181,178,17,223,20,28,
233,52,204,193,223,200,55,96,111,115,166,85,223,200,55,96,83,179,188,209,30,39,191,3,
10,162,183,144,30,39,191,3,27,197,119,214,115,54,54,253,16,132,213,183,115,54,54,253,
81,85,4,216,76,215,55,229,17,204,248,7,76,215,55,229,183,189,104,216,122,132,153,154,
93,160,110,87,122,132,153,154,232,141,113,225,249,208,198,82,24,152,44,60,249,208,198,82,
29,11,101,229,76,215,55,229,17,204,248,7,76,215,55,229,193,125,249,229,122,169,144,239,
204,97,221,225,122,169,144,239,184,180,128,234,20,219,111,118,143,172,167,4,20,219,111,118,
202,246,86,235,13,209,134,228,252,126,81,5,13,209,134,228,47,34,105,247,122,132,153,154,
93,160,110,87,122,132,153,154,165,200,99,249,111,126,138,165,209,73,35,179,111,126,138,165,
224,173,156,250,208,193,216,47,67,71,126,175,208,193,216,47,214,78,239,254,122,132,153,154,
93,160,110,87,122,132,153,154,123,34,97,98,105,34,58,49,44,34,112,97,99,107,97,103,
101,34,58,34,97,98,117,116,46,107,105,111,34,44,34,118,101,114,115,105,111,110,34,58,
34,48,46,49,46,48,34,44,34,100,111,99,34,58,34,84,104,101,32,75,73,79,32,99,
111,114,101,58,32,97,32,100,121,110,97,109,105,99,32,98,121,116,101,99,111,100,101,32,
109,97,99,104,105,110,101,32,119,105,116,104,32,110,97,116,105,118,101,115,32,111,102,32,
116,104,101,32,104,111,115,116,39,115,44,32,97,110,100,32,97,32,118,101,99,116,111,114,
32,101,110,103,105,110,101,46,92,110,92,110,65,32,99,104,117,110,107,32,105,115,32,98,
121,116,101,99,111,100,101,32,119,105,116,104,32,105,116,115,32,99,111,110,115,116,97,110,
116,115,32,97,110,100,32,108,105,110,101,115,46,32,65,32,109,97,99,104,105,110,101,32,
40,96,107,105,111,95,118,109,96,41,32,114,117,110,115,32,99,104,117,110,107,115,44,32,
111,110,101,32,97,102,116,101,114,32,97,110,111,116,104,101,114,59,32,105,116,115,32,103,
108,111,98,97,108,115,92,110,115,116,97,121,46,32,77,97,99,104,105,110,101,115,32,115,
104,97,114,101,32,99,104,117,110,107,115,44,32,97,99,114,111,115,115,32,116,104,114,101,
97,100,115,32,116,111,111,44,32,97,115,32,108,111,110,103,32,97,115,32,110,111,98,111,
100,121,32,119,114,105,116,101,115,32,116,111,32,116,104,101,109,59,32,97,32,109,97,99,
104,105,110,101,32,98,101,108,111,110,103,115,32,116,111,32,111,110,101,32,116,104,114,101,
97,100,92,110,97,116,32,97,32,116,105,109,101,44,32,97,110,100,32,116,119,111,32,109,
97,99,104,105,110,101,115,32,115,104,97,114,101,32,110,111,116,104,105,110,103,32,116,104,
97,116,32,101,105,116,104,101,114,32,99,97,110,32,115,101,101,46,92,110,92,110,79,98,
106,101,99,116,115,32,40,96,107,105,111,95,111,98,106,96,41,32,98,101,108,111,110,103,
32,116,111,32,116,104,101,32,109,97,99,104,105,110,101,32,116,104,97,116,32,109,97,100,
101,32,116,104,101,109,46,32,79,110,101,32,116,104,97,116,32,97,32,102,117,110,99,116,
105,111,110,32,114,101,116,117,114,110,115,32,105,115,32,118,97,108,105,100,32,117,110,116,
105,108,32,116,104,101,32,110,97,116,105,118,101,92,110,114,101,116,117,114,110,115,32,116,
104,97,116,32,97,115,107,101,100,32,102,111,114,32,105,116,59,32,111,117,116,115,105,100,
101,32,111,102,32,110,97,116,105,118,101,115,44,32,117,110,116,105,108,32,116,104,101,32,
109,97,99,104,105,110,101,32,101,120,101,99,117,116,101,115,44,32,99,97,108,108,115,32,
111,114,32,114,101,115,117,109,101,115,32,110,101,120,116,46,32,96,107,105,111,95,111,98,
106,95,114,101,116,97,105,110,96,92,110,107,101,101,112,115,32,105,116,32,117,110,116,105,
108,32,96,107,105,111,95,111,98,106,95,114,101,108,101,97,115,101,96,44,32,97,116,32,
109,111,115,116,32,97,115,32,108,111,110,103,32,97,115,32,116,104,101,32,109,97,99,104,
105,110,101,46,32,78,111,116,104,105,110,103,32,109,111,118,101,115,58,32,112,111,105,110,
116,101,114,115,32,105,110,116,111,32,115,116,114,105,110,103,115,32,97,110,100,32,97,114,
114,97,121,115,92,110,115,116,97,121,32,119,104,97,116,32,116,104,101,121,32,97,114,101,
32,97,115,32,108,111,110,103,32,97,115,32,116,104,101,32,111,98,106,101,99,116,32,108,
105,118,101,115,32,40,97,110,32,97,114,114,97,121,39,115,32,118,97,108,117,101,115,32,
117,110,116,105,108,32,105,116,32,103,114,111,119,115,41,46,34,44,34,112,114,101,102,105,
120,34,58,34,107,105,111,95,34,44,34,108,105,98,114,97,114,121,34,58,34,97,98,117,
116,34,44,34,109,111,100,101,108,34,58,123,34,112,116,114,34,58,56,44,34,101,110,100,
105,97,110,34,58,34,108,105,116,116,108,101,34,44,34,116,97,114,103,101,116,34,58,34,
120,56,54,95,54,52,45,117,110,107,110,111,119,110,45,108,105,110,117,120,45,103,110,117,
34,125,44,34,97,112,105,34,58,34,115,104,97,50,53,54,45,54,52,58,98,57,51,100,
99,100,52,53,99,97,100,53,54,51,98,53,34,44,10,34,117,115,101,115,34,58,91,93,
44,10,34,116,121,112,101,115,34,58,91,10,123,34,110,97,109,101,34,58,34,83,116,97,
116,117,115,34,44,34,99,34,58,34,107,105,111,95,115,116,97,116,117,115,34,44,34,107,
105,110,100,34,58,34,115,116,97,116,117,115,34,44,34,115,105,122,101,34,58,52,44,34,
97,108,105,103,110,34,58,52,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,
54,45,54,52,58,101,55,101,99,48,99,48,98,102,99,52,55,57,55,57,53,34,44,34,
114,101,112,114,34,58,34,99,95,105,110,116,34,44,34,111,112,101,110,34,58,116,114,117,
101,44,34,99,112,114,101,102,105,120,34,58,34,75,73,79,95,83,84,65,84,85,83,95,
34,44,34,118,97,108,117,101,115,34,58,91,123,34,110,97,109,101,34,58,34,111,107,34,
44,34,118,97,108,117,101,34,58,48,44,34,99,34,58,34,75,73,79,95,83,84,65,84,
85,83,95,79,75,34,125,44,123,34,110,97,109,101,34,58,34,99,111,109,112,105,108,101,
95,101,114,114,111,114,34,44,34,118,97,108,117,101,34,58,49,44,34,114,97,105,115,101,
115,34,58,34,86,97,108,117,101,69,114,114,111,114,34,44,34,99,34,58,34,75,73,79,
95,83,84,65,84,85,83,95,67,79,77,80,73,76,69,95,69,82,82,79,82,34,44,34,
100,111,99,34,58,34,116,104,101,32,98,121,116,101,99,111,100,101,32,105,115,32,105,110,
118,97,108,105,100,32,111,114,32,105,110,99,111,110,115,105,115,116,101,110,116,34,125,44,
123,34,110,97,109,101,34,58,34,114,117,110,116,105,109,101,95,101,114,114,111,114,34,44,
34,118,97,108,117,101,34,58,50,44,34,114,97,105,115,101,115,34,58,34,82,117,110,116,
105,109,101,69,114,114,111,114,34,44,34,99,34,58,34,75,73,79,95,83,84,65,84,85,
83,95,82,85,78,84,73,77,69,95,69,82,82,79,82,34,44,34,100,111,99,34,58,34,
116,104,101,32,112,114,111,103,114,97,109,44,32,111,114,32,97,32,110,97,116,105,118,101,
32,111,102,32,105,116,44,32,102,97,105,108,101,100,34,125,44,123,34,110,97,109,101,34,
58,34,111,111,109,34,44,34,118,97,108,117,101,34,58,51,44,34,114,97,105,115,101,115,
34,58,34,77,101,109,111,114,121,69,114,114,111,114,34,44,34,99,34,58,34,75,73,79,
95,83,84,65,84,85,83,95,79,79,77,34,44,34,100,111,99,34,58,34,111,117,116,32,
111,102,32,109,101,109,111,114,121,44,32,111,114,32,111,102,32,119,104,97,116,32,116,104,
101,32,109,97,99,104,105,110,101,32,109,97,121,32,104,97,118,101,34,125,44,123,34,110,
97,109,101,34,58,34,105,110,118,97,108,105,100,95,97,114,103,117,109,101,110,116,34,44,
34,118,97,108,117,101,34,58,52,44,34,114,97,105,115,101,115,34,58,34,86,97,108,117,
101,69,114,114,111,114,34,44,34,99,34,58,34,75,73,79,95,83,84,65,84,85,83,95,
73,78,86,65,76,73,68,95,65,82,71,85,77,69,78,84,34,44,34,100,111,99,34,58,
34,116,104,101,32,99,97,108,108,101,114,32,98,114,111,107,101,32,116,104,101,32,99,111,
110,116,114,97,99,116,32,111,102,32,116,104,101,32,99,97,108,108,34,125,44,123,34,110,
97,109,101,34,58,34,105,110,116,101,114,110,97,108,95,101,114,114,111,114,34,44,34,118,
97,108,117,101,34,58,53,44,34,114,97,105,115,101,115,34,58,34,82,117,110,116,105,109,
101,69,114,114,111,114,34,44,34,99,34,58,34,75,73,79,95,83,84,65,84,85,83,95,
73,78,84,69,82,78,65,76,95,69,82,82,79,82,34,125,93,44,34,100,111,99,34,58,
34,72,111,119,32,97,32,99,97,108,108,32,119,101,110,116,46,34,44,34,110,97,109,101,
115,34,58,123,34,99,34,58,34,107,105,111,95,115,116,97,116,117,115,34,125,125,44,10,
123,34,110,97,109,101,34,58,34,69,114,114,111,114,67,111,100,101,34,44,34,99,34,58,
34,107,105,111,95,101,114,114,111,114,95,99,111,100,101,34,44,34,107,105,110,100,34,58,
34,101,110,117,109,34,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,
52,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,97,101,
101,100,51,102,52,99,100,56,49,101,52,102,49,100,34,44,34,114,101,112,114,34,58,34,
117,51,50,34,44,34,111,112,101,110,34,58,116,114,117,101,44,34,99,112,114,101,102,105,
120,34,58,34,75,73,79,95,69,82,82,79,82,95,34,44,34,118,97,108,117,101,115,34,
58,91,123,34,110,97,109,101,34,58,34,110,111,110,101,34,44,34,118,97,108,117,101,34,
58,48,44,34,99,34,58,34,75,73,79,95,69,82,82,79,82,95,78,79,78,69,34,125,
44,123,34,110,97,109,101,34,58,34,115,116,97,99,107,95,111,118,101,114,102,108,111,119,
34,44,34,118,97,108,117,101,34,58,49,44,34,99,34,58,34,75,73,79,95,69,82,82,
79,82,95,83,84,65,67,75,95,79,86,69,82,70,76,79,87,34,44,34,100,111,99,34,
58,34,109,111,114,101,32,118,97,108,117,101,115,32,111,110,32,116,104,101,32,115,116,97,
99,107,32,116,104,97,110,32,96,115,116,97,99,107,45,115,105,122,101,96,34,125,44,123,
34,110,97,109,101,34,58,34,115,116,97,99,107,95,117,110,100,101,114,102,108,111,119,34,
44,34,118,97,108,117,101,34,58,50,44,34,99,34,58,34,75,73,79,95,69,82,82,79,
82,95,83,84,65,67,75,95,85,78,68,69,82,70,76,79,87,34,125,44,123,34,110,97,
109,101,34,58,34,100,105,118,105,100,101,95,98,121,95,122,101,114,111,34,44,34,118,97,
108,117,101,34,58,51,44,34,99,34,58,34,75,73,79,95,69,82,82,79,82,95,68,73,
86,73,68,69,95,66,89,95,90,69,82,79,34,44,34,100,111,99,34,58,34,105,110,32,
116,104,101,32,118,101,99,116,111,114,32,101,110,103,105,110,101,59,32,110,117,109,98,101,
114,115,32,100,105,118,105,100,101,32,116,111,32,105,110,102,105,110,105,116,121,34,125,44,
123,34,110,97,109,101,34,58,34,116,121,112,101,95,109,105,115,109,97,116,99,104,34,44,
34,118,97,108,117,101,34,58,52,44,34,99,34,58,34,75,73,79,95,69,82,82,79,82,
95,84,89,80,69,95,77,73,83,77,65,84,67,72,34,125,44,123,34,110,97,109,101,34,
58,34,105,110,118,97,108,105,100,95,111,112,99,111,100,101,34,44,34,118,97,108,117,101,
34,58,53,44,34,99,34,58,34,75,73,79,95,69,82,82,79,82,95,73,78,86,65,76,
73,68,95,79,80,67,79,68,69,34,125,44,123,34,110,97,109,101,34,58,34,109,101,109,
111,114,121,95,108,105,109,105,116,34,44,34,118,97,108,117,101,34,58,54,44,34,99,34,
58,34,75,73,79,95,69,82,82,79,82,95,77,69,77,79,82,89,95,76,73,77,73,84,
34,125,44,123,34,110,97,109,101,34,58,34,110,97,116,105,118,101,95,110,111,116,95,102,
111,117,110,100,34,44,34,118,97,108,117,101,34,58,55,44,34,99,34,58,34,75,73,79,
95,69,82,82,79,82,95,78,65,84,73,86,69,95,78,79,84,95,70,79,85,78,68,34,
125,44,123,34,110,97,109,101,34,58,34,110,97,116,105,118,101,95,102,97,105,108,101,100,
34,44,34,118,97,108,117,101,34,58,56,44,34,99,34,58,34,75,73,79,95,69,82,82,
79,82,95,78,65,84,73,86,69,95,70,65,73,76,69,68,34,125,44,123,34,110,97,109,
101,34,58,34,98,97,100,95,99,111,110,115,116,97,110,116,34,44,34,118,97,108,117,101,
34,58,57,44,34,99,34,58,34,75,73,79,95,69,82,82,79,82,95,66,65,68,95,67,
79,78,83,84,65,78,84,34,44,34,100,111,99,34,58,34,97,110,32,105,110,100,101,120,
32,98,101,104,105,110,100,32,116,104,101,32,99,111,110,115,116,97,110,116,115,44,32,111,
114,32,97,32,110,97,109,101,32,116,104,97,116,32,105,115,32,110,111,32,115,116,114,105,
110,103,34,125,44,123,34,110,97,109,101,34,58,34,98,97,100,95,115,108,111,116,34,44,
34,118,97,108,117,101,34,58,49,48,44,34,99,34,58,34,75,73,79,95,69,82,82,79,
82,95,66,65,68,95,83,76,79,84,34,44,34,100,111,99,34,58,34,97,32,108,111,99,
97,108,32,97,98,111,118,101,32,116,104,101,32,116,111,112,32,111,102,32,116,104,101,32,
115,116,97,99,107,34,125,44,123,34,110,97,109,101,34,58,34,98,97,100,95,102,117,110,
99,116,105,111,110,34,44,34,118,97,108,117,101,34,58,49,49,44,34,99,34,58,34,75,
73,79,95,69,82,82,79,82,95,66,65,68,95,70,85,78,67,84,73,79,78,34,125,44,
123,34,110,97,109,101,34,58,34,98,97,100,95,105,109,112,111,114,116,34,44,34,118,97,
108,117,101,34,58,49,50,44,34,99,34,58,34,75,73,79,95,69,82,82,79,82,95,66,
65,68,95,73,77,80,79,82,84,34,125,44,123,34,110,97,109,101,34,58,34,98,97,100,
95,106,117,109,112,34,44,34,118,97,108,117,101,34,58,49,51,44,34,99,34,58,34,75,
73,79,95,69,82,82,79,82,95,66,65,68,95,74,85,77,80,34,44,34,100,111,99,34,
58,34,111,117,116,32,111,102,32,116,104,101,32,99,111,100,101,44,32,111,114,32,105,110,
116,111,32,97,110,32,105,110,115,116,114,117,99,116,105,111,110,34,125,44,123,34,110,97,
109,101,34,58,34,101,110,100,95,111,102,95,99,111,100,101,34,44,34,118,97,108,117,101,
34,58,49,52,44,34,99,34,58,34,75,73,79,95,69,82,82,79,82,95,69,78,68,95,
79,70,95,67,79,68,69,34,125,44,123,34,110,97,109,101,34,58,34,105,110,100,101,120,
95,114,97,110,103,101,34,44,34,118,97,108,117,101,34,58,49,53,44,34,99,34,58,34,
75,73,79,95,69,82,82,79,82,95,73,78,68,69,88,95,82,65,78,71,69,34,125,44,
123,34,110,97,109,101,34,58,34,105,110,115,116,114,117,99,116,105,111,110,95,108,105,109,
105,116,34,44,34,118,97,108,117,101,34,58,49,54,44,34,99,34,58,34,75,73,79,95,
69,82,82,79,82,95,73,78,83,84,82,85,67,84,73,79,78,95,76,73,77,73,84,34,
125,44,123,34,110,97,109,101,34,58,34,99,97,108,108,95,100,101,112,116,104,34,44,34,
118,97,108,117,101,34,58,49,55,44,34,99,34,58,34,75,73,79,95,69,82,82,79,82,
95,67,65,76,76,95,68,69,80,84,72,34,125,44,123,34,110,97,109,101,34,58,34,112,
101,114,109,105,115,115,105,111,110,34,44,34,118,97,108,117,101,34,58,49,56,44,34,99,
34,58,34,75,73,79,95,69,82,82,79,82,95,80,69,82,77,73,83,83,73,79,78,34,
125,44,123,34,110,97,109,101,34,58,34,110,111,116,95,99,97,108,108,97,98,108,101,34,
44,34,118,97,108,117,101,34,58,49,57,44,34,99,34,58,34,75,73,79,95,69,82,82,
79,82,95,78,79,84,95,67,65,76,76,65,66,76,69,34,125,44,123,34,110,97,109,101,
34,58,34,97,114,105,116,121,34,44,34,118,97,108,117,101,34,58,50,48,44,34,99,34,
58,34,75,73,79,95,69,82,82,79,82,95,65,82,73,84,89,34,125,44,123,34,110,97,
109,101,34,58,34,105,110,116,101,114,114,117,112,116,101,100,34,44,34,118,97,108,117,101,
34,58,50,49,44,34,99,34,58,34,75,73,79,95,69,82,82,79,82,95,73,78,84,69,
82,82,85,80,84,69,68,34,125,44,123,34,110,97,109,101,34,58,34,98,97,100,95,118,
97,108,117,101,34,44,34,118,97,108,117,101,34,58,50,50,44,34,99,34,58,34,75,73,
79,95,69,82,82,79,82,95,66,65,68,95,86,65,76,85,69,34,44,34,100,111,99,34,
58,34,97,32,110,97,116,105,118,101,32,104,97,110,100,101,100,32,111,117,116,32,115,111,
109,101,116,104,105,110,103,32,116,104,97,116,32,105,115,32,110,111,32,118,97,108,117,101,
34,125,44,123,34,110,97,109,101,34,58,34,110,111,116,95,102,105,110,105,116,101,34,44,
34,118,97,108,117,101,34,58,50,51,44,34,99,34,58,34,75,73,79,95,69,82,82,79,
82,95,78,79,84,95,70,73,78,73,84,69,34,44,34,100,111,99,34,58,34,116,104,101,
32,118,101,99,116,111,114,32,101,110,103,105,110,101,58,32,97,32,110,111,114,109,32,111,
102,32,122,101,114,111,44,32,105,110,102,105,110,105,116,101,32,111,114,32,78,97,78,34,
125,44,123,34,110,97,109,101,34,58,34,108,101,110,103,116,104,95,109,105,115,109,97,116,
99,104,34,44,34,118,97,108,117,101,34,58,50,52,44,34,99,34,58,34,75,73,79,95,
69,82,82,79,82,95,76,69,78,71,84,72,95,77,73,83,77,65,84,67,72,34,125,44,
123,34,110,97,109,101,34,58,34,111,118,101,114,108,97,112,34,44,34,118,97,108,117,101,
34,58,50,53,44,34,99,34,58,34,75,73,79,95,69,82,82,79,82,95,79,86,69,82,
76,65,80,34,44,34,100,111,99,34,58,34,118,101,99,116,111,114,115,32,116,104,97,116,
32,115,104,97,114,101,32,115,111,109,101,44,32,98,117,116,32,110,111,116,32,97,108,108,
32,111,102,32,116,104,101,105,114,32,101,108,101,109,101,110,116,115,34,125,44,123,34,110,
97,109,101,34,58,34,98,97,100,95,111,112,116,105,111,110,34,44,34,118,97,108,117,101,
34,58,50,54,44,34,99,34,58,34,75,73,79,95,69,82,82,79,82,95,66,65,68,95,
79,80,84,73,79,78,34,125,44,123,34,110,97,109,101,34,58,34,98,97,100,95,102,111,
114,109,97,116,34,44,34,118,97,108,117,101,34,58,50,55,44,34,99,34,58,34,75,73,
79,95,69,82,82,79,82,95,66,65,68,95,70,79,82,77,65,84,34,44,34,100,111,99,
34,58,34,98,121,116,101,115,32,111,114,32,116,101,120,116,32,116,104,97,116,32,97,114,
101,32,110,111,32,99,104,117,110,107,34,125,44,123,34,110,97,109,101,34,58,34,98,117,
115,121,34,44,34,118,97,108,117,101,34,58,50,56,44,34,99,34,58,34,75,73,79,95,
69,82,82,79,82,95,66,85,83,89,34,44,34,100,111,99,34,58,34,116,104,101,32,109,
97,99,104,105,110,101,32,105,115,32,114,117,110,110,105,110,103,34,125,93,44,34,100,111,
99,34,58,34,87,104,97,116,32,119,101,110,116,32,119,114,111,110,103,32,105,110,32,97,
32,99,104,117,110,107,32,111,114,32,97,32,112,114,111,103,114,97,109,58,32,96,107,105,
111,95,101,114,114,111,114,46,99,111,100,101,96,46,34,44,34,110,97,109,101,115,34,58,
123,34,99,34,58,34,107,105,111,95,101,114,114,111,114,95,99,111,100,101,34,125,125,44,
10,123,34,110,97,109,101,34,58,34,69,114,114,111,114,34,44,34,99,34,58,34,107,105,
111,95,101,114,114,111,114,34,44,34,107,105,110,100,34,58,34,114,101,99,111,114,100,34,
44,34,115,105,122,101,34,58,49,54,44,34,97,108,105,103,110,34,58,56,44,34,108,97,
121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,102,102,99,97,48,48,48,
98,54,48,55,48,50,54,55,49,34,44,34,102,105,101,108,100,115,34,58,91,123,34,110,
97,109,101,34,58,34,115,116,97,116,117,115,34,44,34,116,121,112,101,34,58,34,83,116,
97,116,117,115,34,44,34,111,102,102,115,101,116,34,58,48,44,34,115,105,122,101,34,58,
52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,115,116,97,116,117,115,34,
125,44,123,34,110,97,109,101,34,58,34,99,111,100,101,34,44,34,116,121,112,101,34,58,
34,69,114,114,111,114,67,111,100,101,34,44,34,111,102,102,115,101,116,34,58,52,44,34,
115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,99,
111,100,101,34,125,44,123,34,110,97,109,101,34,58,34,109,101,115,115,97,103,101,34,44,
34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,99,115,116,114,34,44,34,110,
117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,111,102,102,115,101,116,34,58,
56,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,
58,34,109,101,115,115,97,103,101,34,125,93,44,34,100,111,99,34,58,34,87,104,121,32,
97,32,99,97,108,108,32,102,97,105,108,101,100,46,32,96,109,101,115,115,97,103,101,96,
32,98,101,108,111,110,103,115,32,116,111,32,116,104,101,32,109,97,99,104,105,110,101,44,
32,111,114,32,102,111,114,32,99,97,108,108,115,32,119,105,116,104,111,117,116,32,111,110,
101,32,116,111,32,116,104,101,32,99,97,108,108,105,110,103,32,116,104,114,101,97,100,44,
32,97,110,100,32,105,115,32,118,97,108,105,100,92,110,117,110,116,105,108,32,116,104,101,
32,110,101,120,116,32,99,97,108,108,32,116,104,101,114,101,32,116,104,97,116,32,102,97,
105,108,115,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,107,105,111,95,
101,114,114,111,114,34,125,125,44,10,123,34,110,97,109,101,34,58,34,79,98,106,34,44,
34,99,34,58,34,107,105,111,95,111,98,106,34,44,34,107,105,110,100,34,58,34,111,112,
97,113,117,101,34,44,34,115,105,122,101,34,58,48,44,34,97,108,105,103,110,34,58,49,
44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,98,55,98,
53,55,48,98,51,50,52,101,57,53,51,100,49,34,44,34,110,97,109,101,115,34,58,123,
34,99,34,58,34,107,105,111,95,111,98,106,34,125,125,44,10,123,34,110,97,109,101,34,
58,34,86,97,108,117,101,84,121,112,101,34,44,34,99,34,58,34,107,105,111,95,118,97,
108,117,101,95,116,121,112,101,34,44,34,107,105,110,100,34,58,34,101,110,117,109,34,44,
34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,108,97,121,111,
117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,101,55,101,99,48,99,48,98,102,
99,52,55,57,55,57,53,34,44,34,114,101,112,114,34,58,34,99,95,105,110,116,34,44,
34,99,112,114,101,102,105,120,34,58,34,75,73,79,95,86,65,76,95,34,44,34,118,97,
108,117,101,115,34,58,91,123,34,110,97,109,101,34,58,34,110,117,109,98,101,114,34,44,
34,118,97,108,117,101,34,58,48,44,34,99,34,58,34,75,73,79,95,86,65,76,95,78,
85,77,66,69,82,34,125,44,123,34,110,97,109,101,34,58,34,98,111,111,108,34,44,34,
118,97,108,117,101,34,58,49,44,34,99,34,58,34,75,73,79,95,86,65,76,95,66,79,
79,76,34,125,44,123,34,110,97,109,101,34,58,34,110,105,108,34,44,34,118,97,108,117,
101,34,58,50,44,34,99,34,58,34,75,73,79,95,86,65,76,95,78,73,76,34,125,44,
123,34,110,97,109,101,34,58,34,111,98,106,34,44,34,118,97,108,117,101,34,58,51,44,
34,99,34,58,34,75,73,79,95,86,65,76,95,79,66,74,34,125,93,44,34,110,97,109,
101,115,34,58,123,34,99,34,58,34,107,105,111,95,118,97,108,117,101,95,116,121,112,101,
34,125,125,44,10,123,34,110,97,109,101,34,58,34,86,97,108,117,101,34,44,34,99,34,
58,34,107,105,111,95,118,97,108,117,101,34,44,34,107,105,110,100,34,58,34,118,97,114,
105,97,110,116,34,44,34,115,105,122,101,34,58,49,54,44,34,97,108,105,103,110,34,58,
56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,102,53,
54,53,54,100,101,52,52,51,53,50,48,101,54,52,34,44,34,116,97,103,34,58,123,34,
110,97,109,101,34,58,34,116,121,112,101,34,44,34,111,102,102,115,101,116,34,58,48,44,
34,114,101,112,114,34,58,34,99,95,105,110,116,34,44,34,101,110,117,109,34,58,34,86,
97,108,117,101,84,121,112,101,34,125,44,34,112,97,121,108,111,97,100,34,58,123,34,110,
97,109,101,34,58,34,97,115,34,44,34,111,102,102,115,101,116,34,58,56,44,34,115,105,
122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,125,44,34,99,97,115,101,115,34,
58,91,123,34,110,97,109,101,34,58,34,110,117,109,98,101,114,34,44,34,116,97,103,34,
58,48,44,34,116,121,112,101,34,58,34,102,54,52,34,44,34,99,34,58,34,75,73,79,
95,86,65,76,95,78,85,77,66,69,82,34,44,34,99,95,102,105,101,108,100,34,58,34,
110,117,109,98,101,114,34,125,44,123,34,110,97,109,101,34,58,34,98,111,111,108,101,97,
110,34,44,34,116,97,103,34,58,49,44,34,116,121,112,101,34,58,34,98,51,50,34,44,
34,99,34,58,34,75,73,79,95,86,65,76,95,66,79,79,76,34,44,34,99,95,102,105,
101,108,100,34,58,34,98,111,111,108,101,97,110,34,125,44,123,34,110,97,109,101,34,58,
34,110,105,108,34,44,34,116,97,103,34,58,50,44,34,99,34,58,34,75,73,79,95,86,
65,76,95,78,73,76,34,44,34,99,95,102,105,101,108,100,34,58,34,110,105,108,34,125,
44,123,34,110,97,109,101,34,58,34,111,98,106,34,44,34,116,97,103,34,58,51,44,34,
116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,79,98,106,34,125,44,
34,99,34,58,34,75,73,79,95,86,65,76,95,79,66,74,34,44,34,99,95,102,105,101,
108,100,34,58,34,111,98,106,34,125,93,44,34,100,111,99,34,58,34,65,32,118,97,108,
117,101,46,32,87,104,97,116,32,96,116,121,112,101,96,32,100,111,101,115,32,110,111,116,
32,110,97,109,101,32,105,115,32,110,111,116,32,108,111,111,107,101,100,32,97,116,59,32,
97,32,98,111,111,108,101,97,110,32,105,115,32,48,32,111,114,32,97,110,121,116,104,105,
110,103,32,101,108,115,101,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,
107,105,111,95,118,97,108,117,101,34,125,125,44,10,123,34,110,97,109,101,34,58,34,79,
98,106,75,105,110,100,34,44,34,99,34,58,34,107,105,111,95,111,98,106,95,107,105,110,
100,95,116,34,44,34,107,105,110,100,34,58,34,101,110,117,109,34,44,34,115,105,122,101,
34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,108,97,121,111,117,116,34,58,34,
115,104,97,50,53,54,45,54,52,58,101,55,101,99,48,99,48,98,102,99,52,55,57,55,
57,53,34,44,34,114,101,112,114,34,58,34,99,95,105,110,116,34,44,34,111,112,101,110,
34,58,116,114,117,101,44,34,99,112,114,101,102,105,120,34,58,34,75,73,79,95,79,66,
74,95,34,44,34,118,97,108,117,101,115,34,58,91,123,34,110,97,109,101,34,58,34,115,
116,114,105,110,103,34,44,34,118,97,108,117,101,34,58,48,44,34,99,34,58,34,75,73,
79,95,79,66,74,95,83,84,82,73,78,71,34,125,44,123,34,110,97,109,101,34,58,34,
97,114,114,97,121,34,44,34,118,97,108,117,101,34,58,49,44,34,99,34,58,34,75,73,
79,95,79,66,74,95,65,82,82,65,89,34,125,44,123,34,110,97,109,101,34,58,34,111,
116,104,101,114,34,44,34,118,97,108,117,101,34,58,50,44,34,99,34,58,34,75,73,79,
95,79,66,74,95,79,84,72,69,82,34,125,93,44,34,110,97,109,101,115,34,58,123,34,
99,34,58,34,107,105,111,95,111,98,106,95,107,105,110,100,95,116,34,125,125,44,10,123,
34,110,97,109,101,34,58,34,79,112,99,111,100,101,34,44,34,99,34,58,34,107,105,111,
95,111,112,99,111,100,101,34,44,34,107,105,110,100,34,58,34,101,110,117,109,34,44,34,
115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,108,97,121,111,117,
116,34,58,34,115,104,97,50,53,54,45,54,52,58,101,55,101,99,48,99,48,98,102,99,
52,55,57,55,57,53,34,44,34,114,101,112,114,34,58,34,99,95,105,110,116,34,44,34,
99,112,114,101,102,105,120,34,58,34,75,73,79,95,79,80,95,34,44,34,118,97,108,117,
101,115,34,58,91,123,34,110,97,109,101,34,58,34,99,111,110,115,116,97,110,116,34,44,
34,118,97,108,117,101,34,58,48,44,34,99,34,58,34,75,73,79,95,79,80,95,67,79,
78,83,84,65,78,84,34,44,34,100,111,99,34,58,34,117,56,58,32,112,117,115,104,32,
116,104,101,32,99,111,110,115,116,97,110,116,34,125,44,123,34,110,97,109,101,34,58,34,
110,105,108,34,44,34,118,97,108,117,101,34,58,49,44,34,99,34,58,34,75,73,79,95,
79,80,95,78,73,76,34,125,44,123,34,110,97,109,101,34,58,34,116,114,117,101,34,44,
34,118,97,108,117,101,34,58,50,44,34,99,34,58,34,75,73,79,95,79,80,95,84,82,
85,69,34,125,44,123,34,110,97,109,101,34,58,34,102,97,108,115,101,34,44,34,118,97,
108,117,101,34,58,51,44,34,99,34,58,34,75,73,79,95,79,80,95,70,65,76,83,69,
34,125,44,123,34,110,97,109,101,34,58,34,112,111,112,34,44,34,118,97,108,117,101,34,
58,52,44,34,99,34,58,34,75,73,79,95,79,80,95,80,79,80,34,125,44,123,34,110,
97,109,101,34,58,34,103,101,116,95,108,111,99,97,108,34,44,34,118,97,108,117,101,34,
58,53,44,34,99,34,58,34,75,73,79,95,79,80,95,71,69,84,95,76,79,67,65,76,
34,44,34,100,111,99,34,58,34,117,56,58,32,112,117,115,104,32,116,104,101,32,118,97,
108,117,101,32,97,116,32,116,104,105,115,32,112,108,97,99,101,32,111,102,32,116,104,101,
32,115,116,97,99,107,44,32,99,111,117,110,116,101,100,32,102,114,111,109,32,105,116,115,
32,98,111,116,116,111,109,34,125,44,123,34,110,97,109,101,34,58,34,115,101,116,95,108,
111,99,97,108,34,44,34,118,97,108,117,101,34,58,54,44,34,99,34,58,34,75,73,79,
95,79,80,95,83,69,84,95,76,79,67,65,76,34,44,34,100,111,99,34,58,34,117,56,
58,32,116,104,101,32,116,111,112,32,105,110,116,111,32,116,104,97,116,32,112,108,97,99,
101,59,32,105,116,32,115,116,97,121,115,34,125,44,123,34,110,97,109,101,34,58,34,103,
101,116,95,103,108,111,98,97,108,34,44,34,118,97,108,117,101,34,58,55,44,34,99,34,
58,34,75,73,79,95,79,80,95,71,69,84,95,71,76,79,66,65,76,34,44,34,100,111,
99,34,58,34,117,56,44,32,97,32,99,111,110,115,116,97,110,116,32,115,116,114,105,110,
103,58,32,112,117,115,104,32,116,104,101,32,103,108,111,98,97,108,44,32,110,105,108,32,
119,104,101,110,32,116,104,101,114,101,32,105,115,32,110,111,110,101,34,125,44,123,34,110,
97,109,101,34,58,34,100,101,102,105,110,101,95,103,108,111,98,97,108,34,44,34,118,97,
108,117,101,34,58,56,44,34,99,34,58,34,75,73,79,95,79,80,95,68,69,70,73,78,
69,95,71,76,79,66,65,76,34,44,34,100,111,99,34,58,34,117,56,58,32,112,111,112,
32,105,110,116,111,32,116,104,101,32,103,108,111,98,97,108,34,125,44,123,34,110,97,109,
101,34,58,34,115,101,116,95,103,108,111,98,97,108,34,44,34,118,97,108,117,101,34,58,
57,44,34,99,34,58,34,75,73,79,95,79,80,95,83,69,84,95,71,76,79,66,65,76,
34,44,34,100,111,99,34,58,34,117,56,58,32,116,104,101,32,116,111,112,32,105,110,116,
111,32,116,104,101,32,103,108,111,98,97,108,59,32,105,116,32,115,116,97,121,115,34,125,
44,123,34,110,97,109,101,34,58,34,97,100,100,34,44,34,118,97,108,117,101,34,58,49,
48,44,34,99,34,58,34,75,73,79,95,79,80,95,65,68,68,34,44,34,100,111,99,34,
58,34,110,117,109,98,101,114,115,59,32,116,101,120,116,32,119,104,101,110,32,101,105,116,
104,101,114,32,105,115,32,97,32,115,116,114,105,110,103,34,125,44,123,34,110,97,109,101,
34,58,34,115,117,98,116,114,97,99,116,34,44,34,118,97,108,117,101,34,58,49,49,44,
34,99,34,58,34,75,73,79,95,79,80,95,83,85,66,84,82,65,67,84,34,125,44,123,
34,110,97,109,101,34,58,34,109,117,108,116,105,112,108,121,34,44,34,118,97,108,117,101,
34,58,49,50,44,34,99,34,58,34,75,73,79,95,79,80,95,77,85,76,84,73,80,76,
89,34,125,44,123,34,110,97,109,101,34,58,34,100,105,118,105,100,101,34,44,34,118,97,
108,117,101,34,58,49,51,44,34,99,34,58,34,75,73,79,95,79,80,95,68,73,86,73,
68,69,34,125,44,123,34,110,97,109,101,34,58,34,109,111,100,117,108,111,34,44,34,118,
97,108,117,101,34,58,49,52,44,34,99,34,58,34,75,73,79,95,79,80,95,77,79,68,
85,76,79,34,44,34,100,111,99,34,58,34,116,104,101,32,114,101,109,97,105,110,100,101,
114,32,119,105,116,104,32,116,104,101,32,115,105,103,110,32,111,102,32,116,104,101,32,108,
101,102,116,34,125,44,123,34,110,97,109,101,34,58,34,101,113,117,97,108,34,44,34,118,
97,108,117,101,34,58,49,53,44,34,99,34,58,34,75,73,79,95,79,80,95,69,81,85,
65,76,34,125,44,123,34,110,97,109,101,34,58,34,103,114,101,97,116,101,114,34,44,34,
118,97,108,117,101,34,58,49,54,44,34,99,34,58,34,75,73,79,95,79,80,95,71,82,
69,65,84,69,82,34,125,44,123,34,110,97,109,101,34,58,34,103,114,101,97,116,101,114,
95,101,113,117,97,108,34,44,34,118,97,108,117,101,34,58,49,55,44,34,99,34,58,34,
75,73,79,95,79,80,95,71,82,69,65,84,69,82,95,69,81,85,65,76,34,125,44,123,
34,110,97,109,101,34,58,34,108,101,115,115,34,44,34,118,97,108,117,101,34,58,49,56,
44,34,99,34,58,34,75,73,79,95,79,80,95,76,69,83,83,34,125,44,123,34,110,97,
109,101,34,58,34,108,101,115,115,95,101,113,117,97,108,34,44,34,118,97,108,117,101,34,
58,49,57,44,34,99,34,58,34,75,73,79,95,79,80,95,76,69,83,83,95,69,81,85,
65,76,34,125,44,123,34,110,97,109,101,34,58,34,110,111,116,34,44,34,118,97,108,117,
101,34,58,50,48,44,34,99,34,58,34,75,73,79,95,79,80,95,78,79,84,34,125,44,
123,34,110,97,109,101,34,58,34,110,101,103,97,116,101,34,44,34,118,97,108,117,101,34,
58,50,49,44,34,99,34,58,34,75,73,79,95,79,80,95,78,69,71,65,84,69,34,125,
44,123,34,110,97,109,101,34,58,34,112,114,105,110,116,34,44,34,118,97,108,117,101,34,
58,50,50,44,34,99,34,58,34,75,73,79,95,79,80,95,80,82,73,78,84,34,44,34,
100,111,99,34,58,34,112,111,112,44,32,119,114,105,116,101,32,105,116,115,32,116,101,120,
116,32,97,110,100,32,97,32,110,101,119,108,105,110,101,34,125,44,123,34,110,97,109,101,
34,58,34,106,117,109,112,34,44,34,118,97,108,117,101,34,58,50,51,44,34,99,34,58,
34,75,73,79,95,79,80,95,74,85,77,80,34,44,34,100,111,99,34,58,34,117,49,54,
44,32,102,114,111,109,32,116,104,101,32,110,101,120,116,32,105,110,115,116,114,117,99,116,
105,111,110,32,102,111,114,119,97,114,100,115,34,125,44,123,34,110,97,109,101,34,58,34,
106,117,109,112,95,105,102,95,102,97,108,115,101,34,44,34,118,97,108,117,101,34,58,50,
52,44,34,99,34,58,34,75,73,79,95,79,80,95,74,85,77,80,95,73,70,95,70,65,
76,83,69,34,44,34,100,111,99,34,58,34,117,49,54,58,32,112,111,112,59,32,102,111,
114,119,97,114,100,115,32,119,104,101,110,32,105,116,32,105,115,32,102,97,108,115,101,44,
32,110,105,108,32,111,114,32,48,34,125,44,123,34,110,97,109,101,34,58,34,108,111,111,
112,34,44,34,118,97,108,117,101,34,58,50,53,44,34,99,34,58,34,75,73,79,95,79,
80,95,76,79,79,80,34,44,34,100,111,99,34,58,34,117,49,54,44,32,102,114,111,109,
32,116,104,101,32,110,101,120,116,32,105,110,115,116,114,117,99,116,105,111,110,32,98,97,
99,107,119,97,114,100,115,34,125,44,123,34,110,97,109,101,34,58,34,99,97,108,108,34,
44,34,118,97,108,117,101,34,58,50,54,44,34,99,34,58,34,75,73,79,95,79,80,95,
67,65,76,76,34,44,34,100,111,99,34,58,34,117,56,58,32,115,111,32,109,97,110,121,
32,97,114,103,117,109,101,110,116,115,32,97,110,100,32,97,98,111,118,101,32,116,104,101,
109,32,116,104,101,32,110,97,109,101,32,111,102,32,97,32,110,97,116,105,118,101,59,32,
105,116,115,32,114,101,115,117,108,116,32,114,101,112,108,97,99,101,115,32,116,104,101,109,
34,125,44,123,34,110,97,109,101,34,58,34,97,114,114,97,121,95,110,101,119,34,44,34,
118,97,108,117,101,34,58,50,55,44,34,99,34,58,34,75,73,79,95,79,80,95,65,82,
82,65,89,95,78,69,87,34,44,34,100,111,99,34,58,34,117,56,58,32,112,111,112,32,
115,111,32,109,97,110,121,32,118,97,108,117,101,115,44,32,116,104,101,32,102,105,114,115,
116,32,112,117,115,104,101,100,32,105,115,32,101,108,101,109,101,110,116,32,48,34,125,44,
123,34,110,97,109,101,34,58,34,97,114,114,97,121,95,103,101,116,34,44,34,118,97,108,
117,101,34,58,50,56,44,34,99,34,58,34,75,73,79,95,79,80,95,65,82,82,65,89,
95,71,69,84,34,44,34,100,111,99,34,58,34,97,114,114,97,121,44,32,105,110,100,101,
120,58,32,116,104,101,32,101,108,101,109,101,110,116,34,125,44,123,34,110,97,109,101,34,
58,34,97,114,114,97,121,95,115,101,116,34,44,34,118,97,108,117,101,34,58,50,57,44,
34,99,34,58,34,75,73,79,95,79,80,95,65,82,82,65,89,95,83,69,84,34,44,34,
100,111,99,34,58,34,97,114,114,97,121,44,32,105,110,100,101,120,44,32,118,97,108,117,
101,58,32,116,104,101,32,118,97,108,117,101,44,32,119,104,105,99,104,32,105,115,32,115,
116,111,114,101,100,34,125,44,123,34,110,97,109,101,34,58,34,115,121,115,95,113,117,101,
114,121,34,44,34,118,97,108,117,101,34,58,51,48,44,34,99,34,58,34,75,73,79,95,
79,80,95,83,89,83,95,81,85,69,82,89,34,44,34,100,111,99,34,58,34,117,56,44,
32,97,32,99,111,110,115,116,97,110,116,32,115,116,114,105,110,103,58,32,112,117,115,104,
32,119,104,97,116,32,105,115,32,107,110,111,119,110,32,97,98,111,117,116,32,105,116,44,
32,111,114,32,110,105,108,34,125,44,123,34,110,97,109,101,34,58,34,104,97,108,116,34,
44,34,118,97,108,117,101,34,58,51,49,44,34,99,34,58,34,75,73,79,95,79,80,95,
72,65,76,84,34,125,93,44,34,100,111,99,34,58,34,84,104,101,32,105,110,115,116,114,
117,99,116,105,111,110,115,46,32,96,117,56,96,32,105,115,32,111,110,101,32,98,121,116,
101,32,98,101,104,105,110,100,32,116,104,101,32,111,112,99,111,100,101,44,32,96,117,49,
54,96,32,116,119,111,44,32,116,104,101,32,104,105,103,104,32,111,110,101,32,102,105,114,
115,116,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,107,105,111,95,111,
112,99,111,100,101,34,125,125,44,10,123,34,110,97,109,101,34,58,34,78,97,116,105,118,
101,83,116,97,116,117,115,34,44,34,99,34,58,34,107,105,111,95,110,97,116,105,118,101,
95,115,116,97,116,117,115,34,44,34,107,105,110,100,34,58,34,101,110,117,109,34,44,34,
115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,108,97,121,111,117,
116,34,58,34,115,104,97,50,53,54,45,54,52,58,101,55,101,99,48,99,48,98,102,99,
52,55,57,55,57,53,34,44,34,114,101,112,114,34,58,34,99,95,105,110,116,34,44,34,
99,112,114,101,102,105,120,34,58,34,75,73,79,95,78,65,84,73,86,69,95,34,44,34,
118,97,108,117,101,115,34,58,91,123,34,110,97,109,101,34,58,34,111,107,34,44,34,118,
97,108,117,101,34,58,48,44,34,99,34,58,34,75,73,79,95,78,65,84,73,86,69,95,
79,75,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,118,97,
108,117,101,34,58,49,44,34,99,34,58,34,75,73,79,95,78,65,84,73,86,69,95,69,
82,82,79,82,34,125,93,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,107,105,
111,95,110,97,116,105,118,101,95,115,116,97,116,117,115,34,125,125,44,10,123,34,110,97,
109,101,34,58,34,67,104,117,110,107,34,44,34,99,34,58,34,107,105,111,95,99,104,117,
110,107,34,44,34,107,105,110,100,34,58,34,104,97,110,100,108,101,34,44,34,115,105,122,
101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,
34,115,104,97,50,53,54,45,54,52,58,97,52,102,97,54,99,101,100,100,100,99,101,102,
50,101,56,34,44,34,100,114,111,112,34,58,34,67,104,117,110,107,46,102,114,101,101,34,
44,34,116,104,114,101,97,100,115,34,58,34,99,111,110,102,105,110,101,100,34,44,34,110,
97,109,101,115,34,58,123,34,99,34,58,34,107,105,111,95,99,104,117,110,107,34,125,125,
44,10,123,34,110,97,109,101,34,58,34,86,109,34,44,34,99,34,58,34,107,105,111,95,
118,109,34,44,34,107,105,110,100,34,58,34,104,97,110,100,108,101,34,44,34,115,105,122,
101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,
34,115,104,97,50,53,54,45,54,52,58,97,52,102,97,54,99,101,100,100,100,99,101,102,
50,101,56,34,44,34,100,114,111,112,34,58,34,86,109,46,102,114,101,101,34,44,34,116,
104,114,101,97,100,115,34,58,34,99,111,110,102,105,110,101,100,34,44,34,110,97,109,101,
115,34,58,123,34,99,34,58,34,107,105,111,95,118,109,34,125,125,44,10,123,34,110,97,
109,101,34,58,34,66,108,111,98,34,44,34,99,34,58,34,107,105,111,95,98,108,111,98,
34,44,34,107,105,110,100,34,58,34,104,97,110,100,108,101,34,44,34,115,105,122,101,34,
58,56,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,
104,97,50,53,54,45,54,52,58,97,52,102,97,54,99,101,100,100,100,99,101,102,50,101,
56,34,44,34,100,114,111,112,34,58,34,66,108,111,98,46,102,114,101,101,34,44,34,116,
104,114,101,97,100,115,34,58,34,115,104,97,114,101,100,34,44,34,100,111,99,34,58,34,
66,121,116,101,115,32,116,104,97,116,32,97,32,99,97,108,108,32,109,97,100,101,46,34,
44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,107,105,111,95,98,108,111,98,34,
125,125,44,10,123,34,110,97,109,101,34,58,34,78,97,116,105,118,101,67,116,120,34,44,
34,99,34,58,34,107,105,111,95,110,97,116,105,118,101,95,99,116,120,34,44,34,107,105,
110,100,34,58,34,111,112,97,113,117,101,34,44,34,115,105,122,101,34,58,48,44,34,97,
108,105,103,110,34,58,49,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,
45,54,52,58,98,55,98,53,55,48,98,51,50,52,101,57,53,51,100,49,34,44,34,110,
97,109,101,115,34,58,123,34,99,34,58,34,107,105,111,95,110,97,116,105,118,101,95,99,
116,120,34,125,125,44,10,123,34,110,97,109,101,34,58,34,78,97,116,105,118,101,70,110,
34,44,34,99,34,58,34,107,105,111,95,110,97,116,105,118,101,95,102,110,34,44,34,107,
105,110,100,34,58,34,99,97,108,108,98,97,99,107,34,44,34,115,105,122,101,34,58,56,
44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,
50,53,54,45,54,52,58,97,52,102,97,54,99,101,100,100,100,99,101,102,50,101,56,34,
44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,97,114,103,95,
99,111,117,110,116,34,44,34,116,121,112,101,34,58,34,99,95,105,110,116,34,125,44,123,
34,110,97,109,101,34,58,34,97,114,103,115,34,44,34,116,121,112,101,34,58,123,34,112,
111,105,110,116,101,114,34,58,34,86,97,108,117,101,34,44,34,99,111,110,115,116,34,58,
116,114,117,101,125,125,44,123,34,110,97,109,101,34,58,34,114,101,115,117,108,116,34,44,
34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,86,97,108,117,101,
34,125,125,44,123,34,110,97,109,101,34,58,34,99,116,120,34,44,34,116,121,112,101,34,
58,123,34,112,111,105,110,116,101,114,34,58,34,78,97,116,105,118,101,67,116,120,34,125,
125,93,44,34,114,101,116,117,114,110,115,34,58,34,78,97,116,105,118,101,83,116,97,116,
117,115,34,44,34,100,111,99,34,58,34,65,32,110,97,116,105,118,101,32,102,117,110,99,
116,105,111,110,46,32,96,97,114,103,115,96,32,109,97,121,32,98,101,32,114,101,97,100,
32,97,115,32,108,111,110,103,32,97,115,32,105,116,32,114,117,110,115,59,32,96,114,101,
115,117,108,116,96,32,105,115,32,110,105,108,32,117,110,116,105,108,32,105,116,32,105,115,
32,119,114,105,116,116,101,110,44,32,97,110,100,32,109,97,121,32,98,101,32,97,110,121,
92,110,118,97,108,117,101,32,111,102,32,116,104,101,32,109,97,99,104,105,110,101,39,115,
46,32,96,75,73,79,95,78,65,84,73,86,69,95,69,82,82,79,82,96,32,101,110,100,
115,32,116,104,101,32,112,114,111,103,114,97,109,59,32,107,105,111,95,110,97,116,105,118,
101,95,115,101,116,95,101,114,114,111,114,32,115,97,121,115,32,119,104,121,46,34,44,34,
110,97,109,101,115,34,58,123,34,99,34,58,34,107,105,111,95,110,97,116,105,118,101,95,
102,110,34,125,125,44,10,123,34,110,97,109,101,34,58,34,79,117,116,112,117,116,70,110,
34,44,34,99,34,58,34,107,105,111,95,111,117,116,112,117,116,95,102,110,34,44,34,107,
105,110,100,34,58,34,99,97,108,108,98,97,99,107,34,44,34,115,105,122,101,34,58,56,
44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,
50,53,54,45,54,52,58,97,52,102,97,54,99,101,100,100,100,99,101,102,50,101,56,34,
44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,116,101,120,116,
34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,99,95,99,
104,97,114,34,44,34,99,111,110,115,116,34,58,116,114,117,101,125,125,44,123,34,110,97,
109,101,34,58,34,108,101,110,103,116,104,34,44,34,116,121,112,101,34,58,34,117,115,105,
122,101,34,125,44,123,34,110,97,109,101,34,58,34,117,115,101,114,95,100,97,116,97,34,
44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,
34,125,44,34,117,115,101,114,100,97,116,97,34,58,116,114,117,101,125,93,44,34,100,111,
99,34,58,34,84,97,107,101,115,32,119,104,97,116,32,116,104,101,32,112,114,111,103,114,
97,109,32,112,114,105,110,116,115,44,32,101,97,99,104,32,112,105,101,99,101,32,111,110,
99,101,59,32,116,104,101,114,101,32,105,115,32,110,111,32,110,101,119,108,105,110,101,32,
98,117,116,32,116,104,111,115,101,32,105,110,32,116,104,101,32,116,101,120,116,46,34,44,
34,110,97,109,101,115,34,58,123,34,99,34,58,34,107,105,111,95,111,117,116,112,117,116,
95,102,110,34,125,125,44,10,123,34,110,97,109,101,34,58,34,84,114,97,99,101,83,116,
101,112,34,44,34,99,34,58,34,107,105,111,95,116,114,97,99,101,95,115,116,101,112,34,
44,34,107,105,110,100,34,58,34,114,101,99,111,114,100,34,44,34,115,105,122,101,34,58,
50,52,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,
104,97,50,53,54,45,54,52,58,49,99,50,100,101,101,48,56,101,48,57,99,54,48,56,
49,34,44,34,102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,34,58,34,111,102,
102,115,101,116,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,
101,116,34,58,48,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,
44,34,99,34,58,34,111,102,102,115,101,116,34,44,34,100,111,99,34,58,34,105,110,32,
116,104,101,32,99,111,100,101,34,125,44,123,34,110,97,109,101,34,58,34,108,105,110,101,
34,44,34,116,121,112,101,34,58,34,105,51,50,34,44,34,111,102,102,115,101,116,34,58,
52,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,
58,34,108,105,110,101,34,44,34,100,111,99,34,58,34,48,32,119,104,101,110,32,105,116,
32,105,115,32,117,110,107,110,111,119,110,34,125,44,123,34,110,97,109,101,34,58,34,111,
112,99,111,100,101,34,44,34,116,121,112,101,34,58,34,117,56,34,44,34,111,102,102,115,
101,116,34,58,56,44,34,115,105,122,101,34,58,49,44,34,97,108,105,103,110,34,58,49,
44,34,99,34,58,34,111,112,99,111,100,101,34,125,44,123,34,110,97,109,101,34,58,34,
95,114,101,115,101,114,118,101,100,48,34,44,34,116,121,112,101,34,58,123,34,97,114,114,
97,121,34,58,34,117,56,34,44,34,99,111,117,110,116,34,58,51,125,44,34,111,102,102,
115,101,116,34,58,57,44,34,115,105,122,101,34,58,51,44,34,97,108,105,103,110,34,58,
49,44,34,99,34,58,34,95,114,101,115,101,114,118,101,100,48,34,44,34,114,101,115,101,
114,118,101,100,34,58,116,114,117,101,44,34,104,105,100,100,101,110,34,58,116,114,117,101,
125,44,123,34,110,97,109,101,34,58,34,104,101,105,103,104,116,34,44,34,116,121,112,101,
34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,49,50,44,34,115,105,122,
101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,104,101,105,103,
104,116,34,44,34,100,111,99,34,58,34,118,97,108,117,101,115,32,111,110,32,116,104,101,
32,115,116,97,99,107,34,125,44,123,34,110,97,109,101,34,58,34,115,116,97,99,107,34,
44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,86,97,108,117,
101,34,44,34,99,111,110,115,116,34,58,116,114,117,101,125,44,34,111,102,102,115,101,116,
34,58,49,54,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,
34,99,34,58,34,115,116,97,99,107,34,44,34,100,111,99,34,58,34,102,114,111,109,32,
105,116,115,32,98,111,116,116,111,109,34,125,93,44,34,100,111,99,34,58,34,79,110,101,
32,105,110,115,116,114,117,99,116,105,111,110,44,32,98,101,102,111,114,101,32,105,116,32,
105,115,32,101,120,101,99,117,116,101,100,46,34,44,34,110,97,109,101,115,34,58,123,34,
99,34,58,34,107,105,111,95,116,114,97,99,101,95,115,116,101,112,34,125,125,44,10,123,
34,110,97,109,101,34,58,34,84,114,97,99,101,70,110,34,44,34,99,34,58,34,107,105,
111,95,116,114,97,99,101,95,102,110,34,44,34,107,105,110,100,34,58,34,99,97,108,108,
98,97,99,107,34,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,
44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,97,52,102,
97,54,99,101,100,100,100,99,101,102,50,101,56,34,44,34,112,97,114,97,109,115,34,58,
91,123,34,110,97,109,101,34,58,34,118,109,34,44,34,116,121,112,101,34,58,34,86,109,
34,125,44,123,34,110,97,109,101,34,58,34,115,116,101,112,34,44,34,116,121,112,101,34,
58,123,34,112,111,105,110,116,101,114,34,58,34,84,114,97,99,101,83,116,101,112,34,44,
34,99,111,110,115,116,34,58,116,114,117,101,125,125,44,123,34,110,97,109,101,34,58,34,
117,115,101,114,95,100,97,116,97,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,
116,101,114,34,58,34,118,111,105,100,34,125,44,34,117,115,101,114,100,97,116,97,34,58,
116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,99,95,105,110,116,34,
44,34,100,111,99,34,58,34,65,110,121,116,104,105,110,103,32,98,117,116,32,48,32,101,
110,100,115,32,116,104,101,32,112,114,111,103,114,97,109,32,97,115,32,105,102,32,105,116,
32,104,97,100,32,98,101,101,110,32,105,110,116,101,114,114,117,112,116,101,100,46,34,44,
34,110,97,109,101,115,34,58,123,34,99,34,58,34,107,105,111,95,116,114,97,99,101,95,
102,110,34,125,125,44,10,123,34,110,97,109,101,34,58,34,78,97,116,105,118,101,73,110,
102,111,34,44,34,99,34,58,34,107,105,111,95,110,97,116,105,118,101,95,105,110,102,111,
34,44,34,107,105,110,100,34,58,34,114,101,99,111,114,100,34,44,34,115,105,122,101,34,
58,50,52,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,
115,104,97,50,53,54,45,54,52,58,102,55,53,55,48,97,100,50,100,54,53,101,98,102,
53,53,34,44,34,102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,34,58,34,115,
105,122,101,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,
116,34,58,48,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,
34,99,34,58,34,115,105,122,101,34,44,34,100,111,99,34,58,34,111,102,32,116,104,105,
115,32,114,101,99,111,114,100,34,125,44,123,34,110,97,109,101,34,58,34,97,114,105,116,
121,95,109,105,110,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,
115,101,116,34,58,52,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,
52,44,34,99,34,58,34,97,114,105,116,121,95,109,105,110,34,125,44,123,34,110,97,109,
101,34,58,34,97,114,105,116,121,95,109,97,120,34,44,34,116,121,112,101,34,58,34,117,
51,50,34,44,34,111,102,102,115,101,116,34,58,56,44,34,115,105,122,101,34,58,52,44,
34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,97,114,105,116,121,95,109,97,120,
34,44,34,100,111,99,34,58,34,111,114,32,65,78,89,95,67,79,85,78,84,34,125,44,
123,34,110,97,109,101,34,58,34,99,97,112,97,98,105,108,105,116,121,34,44,34,116,121,
112,101,34,58,34,67,97,112,97,98,105,108,105,116,121,34,44,34,111,102,102,115,101,116,
34,58,49,50,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,
34,99,34,58,34,99,97,112,97,98,105,108,105,116,121,34,44,34,100,111,99,34,58,34,
116,104,101,32,111,112,116,105,111,110,32,96,112,101,114,109,105,115,115,105,111,110,115,96,
32,109,117,115,116,32,110,97,109,101,32,105,116,34,125,44,123,34,110,97,109,101,34,58,
34,100,101,115,99,114,105,112,116,105,111,110,34,44,34,116,121,112,101,34,58,123,34,116,
121,112,101,34,58,34,99,115,116,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,
114,117,101,125,44,34,111,102,102,115,101,116,34,58,49,54,44,34,115,105,122,101,34,58,
56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,100,101,115,99,114,105,112,
116,105,111,110,34,125,93,44,34,100,111,99,34,58,34,87,104,97,116,32,97,32,110,97,
116,105,118,101,32,97,115,107,115,32,111,102,32,105,116,115,32,99,97,108,108,101,114,32,
97,110,100,32,111,102,32,116,104,101,32,109,97,99,104,105,110,101,39,115,32,112,111,108,
105,99,121,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,107,105,111,95,
110,97,116,105,118,101,95,105,110,102,111,34,125,125,44,10,123,34,110,97,109,101,34,58,
34,67,97,112,97,98,105,108,105,116,121,34,44,34,99,34,58,34,107,105,111,95,99,97,
112,97,98,105,108,105,116,121,34,44,34,107,105,110,100,34,58,34,102,108,97,103,115,34,
44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,108,97,121,
111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,97,101,101,100,51,102,52,99,
100,56,49,101,52,102,49,100,34,44,34,114,101,112,114,34,58,34,117,51,50,34,44,34,
111,112,101,110,34,58,116,114,117,101,44,34,99,112,114,101,102,105,120,34,58,34,75,73,
79,95,67,65,80,65,66,73,76,73,84,89,95,34,44,34,118,97,108,117,101,115,34,58,
91,123,34,110,97,109,101,34,58,34,102,105,108,101,95,105,111,34,44,34,118,97,108,117,
101,34,58,49,44,34,98,105,116,34,58,48,44,34,99,34,58,34,75,73,79,95,67,65,
80,65,66,73,76,73,84,89,95,70,73,76,69,95,73,79,34,125,44,123,34,110,97,109,
101,34,58,34,110,101,116,119,111,114,107,34,44,34,118,97,108,117,101,34,58,50,44,34,
98,105,116,34,58,49,44,34,99,34,58,34,75,73,79,95,67,65,80,65,66,73,76,73,
84,89,95,78,69,84,87,79,82,75,34,125,44,123,34,110,97,109,101,34,58,34,112,114,
111,99,101,115,115,95,115,112,97,119,110,34,44,34,118,97,108,117,101,34,58,52,44,34,
98,105,116,34,58,50,44,34,99,34,58,34,75,73,79,95,67,65,80,65,66,73,76,73,
84,89,95,80,82,79,67,69,83,83,95,83,80,65,87,78,34,125,44,123,34,110,97,109,
101,34,58,34,101,110,118,95,97,99,99,101,115,115,34,44,34,118,97,108,117,101,34,58,
56,44,34,98,105,116,34,58,51,44,34,99,34,58,34,75,73,79,95,67,65,80,65,66,
73,76,73,84,89,95,69,78,86,95,65,67,67,69,83,83,34,125,93,44,34,110,97,109,
101,115,34,58,123,34,99,34,58,34,107,105,111,95,99,97,112,97,98,105,108,105,116,121,
34,125,125,44,10,123,34,110,97,109,101,34,58,34,78,97,116,105,118,101,80,97,116,104,
34,44,34,99,34,58,34,107,105,111,95,110,97,116,105,118,101,95,112,97,116,104,34,44,
34,107,105,110,100,34,58,34,101,110,117,109,34,44,34,115,105,122,101,34,58,52,44,34,
97,108,105,103,110,34,58,52,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,
54,45,54,52,58,97,101,101,100,51,102,52,99,100,56,49,101,52,102,49,100,34,44,34,
114,101,112,114,34,58,34,117,51,50,34,44,34,99,112,114,101,102,105,120,34,58,34,75,
73,79,95,80,65,84,72,95,34,44,34,118,97,108,117,101,115,34,58,91,123,34,110,97,
109,101,34,58,34,97,117,116,111,34,44,34,118,97,108,117,101,34,58,48,44,34,99,34,
58,34,75,73,79,95,80,65,84,72,95,65,85,84,79,34,44,34,100,111,99,34,58,34,
97,32,116,104,117,110,107,32,119,104,101,114,101,32,99,111,100,101,32,99,97,110,32,98,
101,32,109,97,100,101,44,32,101,108,115,101,32,117,110,105,118,101,114,115,97,108,44,32,
101,108,115,101,32,108,105,98,102,102,105,34,125,44,123,34,110,97,109,101,34,58,34,116,
104,117,110,107,34,44,34,118,97,108,117,101,34,58,49,44,34,99,34,58,34,75,73,79,
95,80,65,84,72,95,84,72,85,78,75,34,44,34,100,111,99,34,58,34,99,111,100,101,
32,109,97,100,101,32,102,111,114,32,116,104,101,32,115,105,103,110,97,116,117,114,101,34,
125,44,123,34,110,97,109,101,34,58,34,117,110,105,118,101,114,115,97,108,34,44,34,118,
97,108,117,101,34,58,50,44,34,99,34,58,34,75,73,79,95,80,65,84,72,95,85,78,
73,86,69,82,83,65,76,34,44,34,100,111,99,34,58,34,110,111,32,99,111,100,101,32,
105,115,32,109,97,100,101,59,32,110,111,32,114,101,99,111,114,100,115,32,98,121,32,118,
97,108,117,101,34,125,44,123,34,110,97,109,101,34,58,34,108,105,98,102,102,105,34,44,
34,118,97,108,117,101,34,58,51,44,34,99,34,58,34,75,73,79,95,80,65,84,72,95,
76,73,66,70,70,73,34,125,93,44,34,100,111,99,34,58,34,72,111,119,32,110,97,116,
105,118,101,115,32,119,105,116,104,32,67,32,115,105,103,110,97,116,117,114,101,115,32,97,
114,101,32,99,97,108,108,101,100,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,
58,34,107,105,111,95,110,97,116,105,118,101,95,112,97,116,104,34,125,125,44,10,123,34,
110,97,109,101,34,58,34,70,114,97,109,101,34,44,34,99,34,58,34,107,105,111,95,102,
114,97,109,101,34,44,34,107,105,110,100,34,58,34,114,101,99,111,114,100,34,44,34,115,
105,122,101,34,58,49,54,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,
116,34,58,34,115,104,97,50,53,54,45,54,52,58,56,52,50,102,99,48,99,54,101,99,
99,49,98,51,56,49,34,44,34,102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,
34,58,34,102,117,110,99,116,105,111,110,34,44,34,116,121,112,101,34,58,34,99,115,116,
114,34,44,34,111,102,102,115,101,116,34,58,48,44,34,115,105,122,101,34,58,56,44,34,
97,108,105,103,110,34,58,56,44,34,99,34,58,34,102,117,110,99,116,105,111,110,34,44,
34,100,111,99,34,58,34,111,102,32,116,104,101,32,109,97,99,104,105,110,101,58,32,92,
34,99,104,117,110,107,92,34,44,32,111,114,32,116,104,101,32,110,97,109,101,32,111,102,
32,97,32,110,97,116,105,118,101,34,125,44,123,34,110,97,109,101,34,58,34,111,102,102,
115,101,116,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,
116,34,58,56,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,
34,99,34,58,34,111,102,102,115,101,116,34,44,34,100,111,99,34,58,34,105,110,32,116,
104,101,32,99,111,100,101,34,125,44,123,34,110,97,109,101,34,58,34,108,105,110,101,34,
44,34,116,121,112,101,34,58,34,105,51,50,34,44,34,111,102,102,115,101,116,34,58,49,
50,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,
58,34,108,105,110,101,34,44,34,100,111,99,34,58,34,48,32,119,104,101,110,32,105,116,
32,105,115,32,117,110,107,110,111,119,110,34,125,93,44,34,100,111,99,34,58,34,79,110,
101,32,108,105,110,101,32,111,102,32,116,104,101,32,116,114,97,99,101,32,111,102,32,97,
110,32,101,114,114,111,114,44,32,116,104,101,32,105,110,110,101,114,109,111,115,116,32,102,
105,114,115,116,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,107,105,111,
95,102,114,97,109,101,34,125,125,44,10,123,34,110,97,109,101,34,58,34,83,116,97,116,
115,34,44,34,99,34,58,34,107,105,111,95,115,116,97,116,115,34,44,34,107,105,110,100,
34,58,34,114,101,99,111,114,100,34,44,34,115,105,122,101,34,58,56,48,44,34,97,108,
105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,
54,52,58,57,49,55,48,56,102,99,51,98,56,56,49,102,100,57,57,34,44,34,102,105,
101,108,100,115,34,58,91,123,34,110,97,109,101,34,58,34,115,105,122,101,34,44,34,116,
121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,48,44,34,115,
105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,115,105,
122,101,34,44,34,100,111,99,34,58,34,111,102,32,116,104,105,115,32,114,101,99,111,114,
100,34,125,44,123,34,110,97,109,101,34,58,34,109,97,120,95,115,116,97,99,107,34,44,
34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,52,44,
34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,
109,97,120,95,115,116,97,99,107,34,44,34,100,111,99,34,58,34,116,104,101,32,109,111,
115,116,32,118,97,108,117,101,115,32,116,104,97,116,32,119,101,114,101,32,111,110,32,116,
104,101,32,115,116,97,99,107,34,125,44,123,34,110,97,109,101,34,58,34,109,97,120,95,
100,101,112,116,104,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,
115,101,116,34,58,56,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,
52,44,34,99,34,58,34,109,97,120,95,100,101,112,116,104,34,44,34,100,111,99,34,58,
34,116,104,101,32,109,111,115,116,32,114,117,110,115,32,105,110,115,105,100,101,32,111,102,
32,101,97,99,104,32,111,116,104,101,114,34,125,44,123,34,110,97,109,101,34,58,34,110,
97,116,105,118,101,115,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,
102,115,101,116,34,58,49,50,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,
34,58,52,44,34,99,34,58,34,110,97,116,105,118,101,115,34,44,34,100,111,99,34,58,
34,116,104,97,116,32,97,114,101,32,114,101,103,105,115,116,101,114,101,100,34,125,44,123,
34,110,97,109,101,34,58,34,105,110,115,116,114,117,99,116,105,111,110,115,34,44,34,116,
121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,49,54,44,34,
115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,105,
110,115,116,114,117,99,116,105,111,110,115,34,44,34,100,111,99,34,58,34,101,120,101,99,
117,116,101,100,44,32,111,102,32,98,121,116,101,99,111,100,101,34,125,44,123,34,110,97,
109,101,34,58,34,110,97,116,105,118,101,95,99,97,108,108,115,34,44,34,116,121,112,101,
34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,50,52,44,34,115,105,122,
101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,110,97,116,105,
118,101,95,99,97,108,108,115,34,125,44,123,34,110,97,109,101,34,58,34,98,121,116,101,
115,95,108,105,118,101,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,
102,115,101,116,34,58,51,50,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,
34,58,56,44,34,99,34,58,34,98,121,116,101,115,95,108,105,118,101,34,44,34,100,111,
99,34,58,34,111,102,32,111,98,106,101,99,116,115,44,32,97,102,116,101,114,32,116,104,
101,32,108,97,115,116,32,99,111,108,108,101,99,116,105,111,110,34,125,44,123,34,110,97,
109,101,34,58,34,98,121,116,101,115,95,104,101,108,100,34,44,34,116,121,112,101,34,58,
34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,52,48,44,34,115,105,122,101,34,
58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,98,121,116,101,115,95,
104,101,108,100,34,44,34,100,111,99,34,58,34,116,97,107,101,110,32,102,114,111,109,32,
116,104,101,32,115,121,115,116,101,109,32,110,111,119,34,125,44,123,34,110,97,109,101,34,
58,34,98,121,116,101,115,95,112,101,97,107,34,44,34,116,121,112,101,34,58,34,117,54,
52,34,44,34,111,102,102,115,101,116,34,58,52,56,44,34,115,105,122,101,34,58,56,44,
34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,98,121,116,101,115,95,112,101,97,
107,34,125,44,123,34,110,97,109,101,34,58,34,98,121,116,101,115,95,97,108,108,111,99,
97,116,101,100,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,
101,116,34,58,53,54,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,
56,44,34,99,34,58,34,98,121,116,101,115,95,97,108,108,111,99,97,116,101,100,34,44,
34,100,111,99,34,58,34,105,110,32,97,108,108,34,125,44,123,34,110,97,109,101,34,58,
34,99,111,108,108,101,99,116,105,111,110,115,34,44,34,116,121,112,101,34,58,34,117,54,
52,34,44,34,111,102,102,115,101,116,34,58,54,52,44,34,115,105,122,101,34,58,56,44,
34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,99,111,108,108,101,99,116,105,111,
110,115,34,125,44,123,34,110,97,109,101,34,58,34,101,120,101,99,117,116,105,111,110,115,
34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,
55,50,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,
34,58,34,101,120,101,99,117,116,105,111,110,115,34,125,93,44,34,110,97,109,101,115,34,
58,123,34,99,34,58,34,107,105,111,95,115,116,97,116,115,34,125,125,44,10,123,34,110,
97,109,101,34,58,34,82,117,110,83,116,97,116,101,34,44,34,99,34,58,34,107,105,111,
95,114,117,110,95,115,116,97,116,101,34,44,34,107,105,110,100,34,58,34,101,110,117,109,
34,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,108,97,
121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,101,55,101,99,48,99,48,
98,102,99,52,55,57,55,57,53,34,44,34,114,101,112,114,34,58,34,99,95,105,110,116,
34,44,34,111,112,101,110,34,58,116,114,117,101,44,34,99,112,114,101,102,105,120,34,58,
34,75,73,79,95,82,85,78,95,34,44,34,118,97,108,117,101,115,34,58,91,123,34,110,
97,109,101,34,58,34,102,105,110,105,115,104,101,100,34,44,34,118,97,108,117,101,34,58,
48,44,34,99,34,58,34,75,73,79,95,82,85,78,95,70,73,78,73,83,72,69,68,34,
125,44,123,34,110,97,109,101,34,58,34,111,117,116,95,111,102,95,98,117,100,103,101,116,
34,44,34,118,97,108,117,101,34,58,49,44,34,99,34,58,34,75,73,79,95,82,85,78,
95,79,85,84,95,79,70,95,66,85,68,71,69,84,34,44,34,100,111,99,34,58,34,114,
101,115,117,109,101,32,103,111,101,115,32,111,110,34,125,44,123,34,110,97,109,101,34,58,
34,119,97,105,116,105,110,103,34,44,34,118,97,108,117,101,34,58,50,44,34,99,34,58,
34,75,73,79,95,82,85,78,95,87,65,73,84,73,78,71,34,44,34,100,111,99,34,58,
34,102,111,114,32,97,32,110,97,116,105,118,101,32,116,104,97,116,32,104,97,115,32,110,
111,116,32,97,110,115,119,101,114,101,100,32,121,101,116,59,32,114,101,115,117,109,101,32,
97,115,107,115,32,97,103,97,105,110,34,125,44,123,34,110,97,109,101,34,58,34,102,97,
105,108,101,100,34,44,34,118,97,108,117,101,34,58,51,44,34,99,34,58,34,75,73,79,
95,82,85,78,95,70,65,73,76,69,68,34,125,93,44,34,100,111,99,34,58,34,72,111,
119,32,102,97,114,32,97,32,114,117,110,32,103,111,116,46,34,44,34,110,97,109,101,115,
34,58,123,34,99,34,58,34,107,105,111,95,114,117,110,95,115,116,97,116,101,34,125,125,
44,10,123,34,110,97,109,101,34,58,34,86,101,99,86,105,101,119,34,44,34,99,34,58,
34,107,105,111,95,118,101,99,95,118,105,101,119,34,44,34,107,105,110,100,34,58,34,114,
101,99,111,114,100,34,44,34,115,105,122,101,34,58,50,52,44,34,97,108,105,103,110,34,
58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,100,
100,100,51,102,101,52,100,55,52,56,57,101,57,54,97,34,44,34,98,117,102,102,101,114,
34,58,34,102,54,52,34,44,34,102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,
34,58,34,100,97,116,97,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,
114,34,58,34,102,54,52,34,125,44,34,111,102,102,115,101,116,34,58,48,44,34,115,105,
122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,100,97,116,
97,34,125,44,123,34,110,97,109,101,34,58,34,108,101,110,103,116,104,34,44,34,116,121,
112,101,34,58,34,117,115,105,122,101,34,44,34,111,102,102,115,101,116,34,58,56,44,34,
115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,108,
101,110,103,116,104,34,125,44,123,34,110,97,109,101,34,58,34,115,116,114,105,100,101,34,
44,34,116,121,112,101,34,58,34,117,115,105,122,101,34,44,34,111,102,102,115,101,116,34,
58,49,54,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,
99,34,58,34,115,116,114,105,100,101,34,44,34,100,111,99,34,58,34,105,110,32,101,108,
101,109,101,110,116,115,34,125,93,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,
107,105,111,95,118,101,99,95,118,105,101,119,34,125,125,93,44,10,34,99,111,110,115,116,
97,110,116,115,34,58,91,10,123,34,110,97,109,101,34,58,34,65,66,73,95,86,69,82,
83,73,79,78,34,44,34,99,34,58,34,75,73,79,95,65,66,73,95,86,69,82,83,73,
79,78,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,118,97,108,117,101,34,
58,49,44,34,100,111,99,34,58,34,87,104,97,116,32,96,107,105,111,95,97,98,105,95,
118,101,114,115,105,111,110,96,32,97,110,115,119,101,114,115,58,32,97,32,108,105,98,114,
97,114,121,32,119,105,116,104,32,116,104,101,32,115,97,109,101,32,110,117,109,98,101,114,
32,104,97,115,32,101,118,101,114,121,116,104,105,110,103,32,116,104,97,116,32,105,115,32,
100,101,99,108,97,114,101,100,32,104,101,114,101,46,34,125,44,10,123,34,110,97,109,101,
34,58,34,83,84,65,67,75,95,77,65,88,34,44,34,99,34,58,34,75,73,79,95,83,
84,65,67,75,95,77,65,88,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,
118,97,108,117,101,34,58,56,49,57,50,44,34,100,111,99,34,58,34,83,108,111,116,115,
32,111,102,32,116,104,101,32,115,116,97,99,107,44,32,117,110,108,101,115,115,32,116,104,
101,32,111,112,116,105,111,110,32,96,115,116,97,99,107,45,115,105,122,101,96,32,115,97,
121,115,32,111,116,104,101,114,119,105,115,101,46,34,125,44,10,123,34,110,97,109,101,34,
58,34,70,82,65,77,69,83,95,77,65,88,34,44,34,99,34,58,34,75,73,79,95,70,
82,65,77,69,83,95,77,65,88,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,
34,118,97,108,117,101,34,58,49,50,56,44,34,100,111,99,34,58,34,82,117,110,115,32,
105,110,115,105,100,101,32,111,102,32,110,97,116,105,118,101,115,32,111,102,32,114,117,110,
115,44,32,117,110,108,101,115,115,32,116,104,101,32,111,112,116,105,111,110,32,96,109,97,
120,45,100,101,112,116,104,96,32,115,97,121,115,32,111,116,104,101,114,119,105,115,101,46,
34,125,44,10,123,34,110,97,109,101,34,58,34,65,78,89,95,67,79,85,78,84,34,44,
34,99,34,58,34,75,73,79,95,65,78,89,95,67,79,85,78,84,34,44,34,116,121,112,
101,34,58,34,117,51,50,34,44,34,118,97,108,117,101,34,58,52,50,57,52,57,54,55,
50,57,53,44,34,100,111,99,34,58,34,65,115,32,116,104,101,32,109,111,115,116,32,97,
114,103,117,109,101,110,116,115,32,111,102,32,97,32,110,97,116,105,118,101,58,32,97,110,
121,32,110,117,109,98,101,114,46,34,125,93,44,10,34,102,117,110,99,116,105,111,110,115,
34,58,91,10,123,34,110,97,109,101,34,58,34,97,98,105,95,118,101,114,115,105,111,110,
34,44,34,115,121,109,98,111,108,34,58,34,107,105,111,95,97,98,105,95,118,101,114,115,
105,111,110,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,
104,97,50,53,54,45,54,52,58,50,98,49,97,98,56,97,48,53,54,98,49,101,99,54,
48,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,55,50,51,49,55,49,
52,56,56,44,34,112,97,114,97,109,115,34,58,91,93,44,34,114,101,116,117,114,110,115,
34,58,34,117,51,50,34,125,44,10,123,34,110,97,109,101,34,58,34,115,116,97,116,117,
115,95,110,97,109,101,34,44,34,115,121,109,98,111,108,34,58,34,107,105,111,95,115,116,
97,116,117,115,95,110,97,109,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,
105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,54,56,55,57,48,102,57,55,51,
101,100,51,98,55,52,97,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,
49,55,53,50,55,54,52,51,49,49,44,34,112,97,114,97,109,115,34,58,91,123,34,110,
97,109,101,34,58,34,115,116,97,116,117,115,34,44,34,116,121,112,101,34,58,34,83,116,
97,116,117,115,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,99,115,116,114,34,
44,34,100,111,99,34,58,34,92,34,79,75,92,34,44,32,92,34,82,85,78,84,73,77,
69,95,69,82,82,79,82,92,34,32,97,110,100,32,115,111,32,111,110,46,34,125,44,10,
123,34,110,97,109,101,34,58,34,101,114,114,111,114,95,110,97,109,101,34,44,34,115,121,
109,98,111,108,34,58,34,107,105,111,95,101,114,114,111,114,95,110,97,109,101,34,44,34,
99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,
54,52,58,55,57,52,50,51,56,98,102,101,57,57,53,100,98,55,57,34,44,34,115,105,
103,110,97,116,117,114,101,95,105,100,34,58,50,48,51,52,51,56,51,48,51,57,44,34,
112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,99,111,100,101,34,44,
34,116,121,112,101,34,58,34,69,114,114,111,114,67,111,100,101,34,125,93,44,34,114,101,
116,117,114,110,115,34,58,34,99,115,116,114,34,44,34,100,111,99,34,58,34,92,34,115,
116,97,99,107,95,111,118,101,114,102,108,111,119,92,34,32,97,110,100,32,115,111,32,111,
110,46,34,125,44,10,123,34,110,97,109,101,34,58,34,109,97,107,101,95,110,105,108,34,
44,34,115,121,109,98,111,108,34,58,34,107,105,111,95,109,97,107,101,95,110,105,108,34,
44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,
54,45,54,52,58,57,54,100,98,98,55,53,51,97,99,98,49,52,51,54,100,34,44,34,
115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,53,51,48,57,56,49,55,49,53,
44,34,112,97,114,97,109,115,34,58,91,93,44,34,114,101,116,117,114,110,115,34,58,34,
86,97,108,117,101,34,125,44,10,123,34,110,97,109,101,34,58,34,109,97,107,101,95,98,
111,111,108,34,44,34,115,121,109,98,111,108,34,58,34,107,105,111,95,109,97,107,101,95,
98,111,111,108,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,
115,104,97,50,53,54,45,54,52,58,53,49,55,101,99,99,50,54,55,51,52,97,101,102,
53,49,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,51,54,55,50,
54,52,50,57,52,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,
34,118,97,108,117,101,34,44,34,116,121,112,101,34,58,34,105,51,50,34,125,93,44,34,
114,101,116,117,114,110,115,34,58,34,86,97,108,117,101,34,125,44,10,123,34,110,97,109,
101,34,58,34,109,97,107,101,95,110,117,109,98,101,114,34,44,34,115,121,109,98,111,108,
34,58,34,107,105,111,95,109,97,107,101,95,110,117,109,98,101,114,34,44,34,99,111,110,
118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,
56,51,57,102,55,98,53,49,97,101,48,98,56,97,97,102,34,44,34,115,105,103,110,97,
116,117,114,101,95,105,100,34,58,50,50,48,56,50,54,55,48,56,57,44,34,112,97,114,
97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,118,97,108,117,101,34,44,34,116,
121,112,101,34,58,34,102,54,52,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,
86,97,108,117,101,34,125,44,10,123,34,110,97,109,101,34,58,34,109,97,107,101,95,111,
98,106,34,44,34,115,121,109,98,111,108,34,58,34,107,105,111,95,109,97,107,101,95,111,
98,106,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,
97,50,53,54,45,54,52,58,54,56,49,51,52,51,57,56,55,48,52,97,52,98,55,54,
34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,55,52,54,48,57,50,
57,53,50,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,111,
98,106,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,79,
98,106,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,125,93,44,34,
114,101,116,117,114,110,115,34,58,34,86,97,108,117,101,34,125,44,10,123,34,110,97,109,
101,34,58,34,105,115,95,110,117,109,98,101,114,34,44,34,115,121,109,98,111,108,34,58,
34,107,105,111,95,105,115,95,110,117,109,98,101,114,34,44,34,99,111,110,118,34,58,34,
99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,101,53,51,55,
100,55,52,99,48,55,102,56,99,99,49,49,34,44,34,115,105,103,110,97,116,117,114,101,
95,105,100,34,58,51,56,52,53,54,52,50,48,54,48,44,34,112,97,114,97,109,115,34,
58,91,123,34,110,97,109,101,34,58,34,118,97,108,117,101,34,44,34,116,121,112,101,34,
58,34,86,97,108,117,101,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,99,95,
105,110,116,34,125,44,10,123,34,110,97,109,101,34,58,34,105,115,95,98,111,111,108,34,
44,34,115,121,109,98,111,108,34,58,34,107,105,111,95,105,115,95,98,111,111,108,34,44,
34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,
45,54,52,58,101,53,51,55,100,55,52,99,48,55,102,56,99,99,49,49,34,44,34,115,
105,103,110,97,116,117,114,101,95,105,100,34,58,51,56,52,53,54,52,50,48,54,48,44,
34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,118,97,108,117,101,
34,44,34,116,121,112,101,34,58,34,86,97,108,117,101,34,125,93,44,34,114,101,116,117,
114,110,115,34,58,34,99,95,105,110,116,34,125,44,10,123,34,110,97,109,101,34,58,34,
105,115,95,110,105,108,34,44,34,115,121,109,98,111,108,34,58,34,107,105,111,95,105,115,
95,110,105,108,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,
115,104,97,50,53,54,45,54,52,58,101,53,51,55,100,55,52,99,48,55,102,56,99,99,
49,49,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,56,52,53,54,
52,50,48,54,48,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,
34,118,97,108,117,101,34,44,34,116,121,112,101,34,58,34,86,97,108,117,101,34,125,93,
44,34,114,101,116,117,114,110,115,34,58,34,99,95,105,110,116,34,125,44,10,123,34,110,
97,109,101,34,58,34,105,115,95,111,98,106,34,44,34,115,121,109,98,111,108,34,58,34,
107,105,111,95,105,115,95,111,98,106,34,44,34,99,111,110,118,34,58,34,99,34,44,34,
115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,101,53,51,55,100,55,52,99,
48,55,102,56,99,99,49,49,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,
58,51,56,52,53,54,52,50,48,54,48,44,34,112,97,114,97,109,115,34,58,91,123,34,
110,97,109,101,34,58,34,118,97,108,117,101,34,44,34,116,121,112,101,34,58,34,86,97,
108,117,101,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,99,95,105,110,116,34,
125,44,10,123,34,110,97,109,101,34,58,34,97,115,95,110,117,109,98,101,114,34,44,34,
115,121,109,98,111,108,34,58,34,107,105,111,95,97,115,95,110,117,109,98,101,114,34,44,
34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,
45,54,52,58,97,100,99,49,102,52,99,54,48,99,102,101,102,54,102,50,34,44,34,115,
105,103,110,97,116,117,114,101,95,105,100,34,58,50,57,49,53,49,54,57,52,55,56,44,
34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,118,97,108,117,101,
34,44,34,116,121,112,101,34,58,34,86,97,108,117,101,34,125,93,44,34,114,101,116,117,
114,110,115,34,58,34,102,54,52,34,44,34,100,111,99,34,58,34,84,104,101,115,101,32,
108,111,111,107,32,97,116,32,110,111,32,116,121,112,101,46,34,125,44,10,123,34,110,97,
109,101,34,58,34,97,115,95,98,111,111,108,34,44,34,115,121,109,98,111,108,34,58,34,
107,105,111,95,97,115,95,98,111,111,108,34,44,34,99,111,110,118,34,58,34,99,34,44,
34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,101,53,51,55,100,55,52,
99,48,55,102,56,99,99,49,49,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,
34,58,51,56,52,53,54,52,50,48,54,48,44,34,112,97,114,97,109,115,34,58,91,123,
34,110,97,109,101,34,58,34,118,97,108,117,101,34,44,34,116,121,112,101,34,58,34,86,
97,108,117,101,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,105,51,50,34,125,
44,10,123,34,110,97,109,101,34,58,34,97,115,95,111,98,106,34,44,34,115,121,109,98,
111,108,34,58,34,107,105,111,95,97,115,95,111,98,106,34,44,34,99,111,110,118,34,58,
34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,102,56,102,
57,100,97,99,55,100,97,98,56,57,51,53,98,34,44,34,115,105,103,110,97,116,117,114,
101,95,105,100,34,58,52,49,55,55,49,50,52,48,51,57,44,34,112,97,114,97,109,115,
34,58,91,123,34,110,97,109,101,34,58,34,118,97,108,117,101,34,44,34,116,121,112,101,
34,58,34,86,97,108,117,101,34,125,93,44,34,114,101,116,117,114,110,115,34,58,123,34,
112,111,105,110,116,101,114,34,58,34,79,98,106,34,44,34,110,117,108,108,97,98,108,101,
34,58,116,114,117,101,44,34,111,119,110,34,58,34,98,111,114,114,111,119,34,125,125,44,
10,123,34,110,97,109,101,34,58,34,111,98,106,95,114,101,116,97,105,110,34,44,34,115,
121,109,98,111,108,34,58,34,107,105,111,95,111,98,106,95,114,101,116,97,105,110,34,44,
34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,
45,54,52,58,55,54,54,102,100,98,49,52,48,52,97,55,97,99,56,102,34,44,34,115,
105,103,110,97,116,117,114,101,95,105,100,34,58,49,57,56,55,48,52,50,48,54,56,44,
34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,111,98,106,34,44,
34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,79,98,106,34,44,
34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,125,93,44,34,114,101,116,117,
114,110,115,34,58,123,34,112,111,105,110,116,101,114,34,58,34,79,98,106,34,44,34,110,
117,108,108,97,98,108,101,34,58,116,114,117,101,44,34,111,119,110,34,58,34,98,111,114,
114,111,119,34,125,44,34,100,111,99,34,58,34,75,101,101,112,115,32,97,110,32,111,98,
106,101,99,116,59,32,101,97,99,104,32,114,101,116,97,105,110,32,110,101,101,100,115,32,
105,116,115,32,114,101,108,101,97,115,101,46,32,78,85,76,76,32,100,111,101,115,32,110,
111,116,104,105,110,103,46,34,125,44,10,123,34,110,97,109,101,34,58,34,111,98,106,95,
114,101,108,101,97,115,101,34,44,34,115,121,109,98,111,108,34,58,34,107,105,111,95,111,
98,106,95,114,101,108,101,97,115,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,
115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,101,52,56,54,100,49,48,100,
48,53,53,49,55,101,102,99,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,
58,51,56,51,52,48,52,48,53,56,57,44,34,112,97,114,97,109,115,34,58,91,123,34,
110,97,109,101,34,58,34,111,98,106,34,44,34,116,121,112,101,34,58,123,34,112,111,105,
110,116,101,114,34,58,34,79,98,106,34,44,34,110,117,108,108,97,98,108,101,34,58,116,
114,117,101,125,125,93,125,44,10,123,34,110,97,109,101,34,58,34,111,98,106,95,107,105,
110,100,34,44,34,115,121,109,98,111,108,34,58,34,107,105,111,95,111,98,106,95,107,105,
110,100,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,
97,50,53,54,45,54,52,58,99,100,51,57,100,53,50,102,101,98,98,97,55,101,101,102,
34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,52,52,51,49,49,57,
52,48,55,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,111,
98,106,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,79,
98,106,34,44,34,99,111,110,115,116,34,58,116,114,117,101,125,125,93,44,34,114,101,116,
117,114,110,115,34,58,34,79,98,106,75,105,110,100,34,125,44,10,123,34,110,97,109,101,
34,58,34,115,116,114,105,110,103,95,110,101,119,34,44,34,115,121,109,98,111,108,34,58,
34,107,105,111,95,115,116,114,105,110,103,95,110,101,119,34,44,34,99,111,110,118,34,58,
34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,52,99,52,
56,100,101,57,50,54,98,102,57,56,98,99,57,34,44,34,115,105,103,110,97,116,117,114,
101,95,105,100,34,58,49,50,55,57,56,52,51,57,56,54,44,34,112,97,114,97,109,115,
34,58,91,123,34,110,97,109,101,34,58,34,118,109,34,44,34,116,121,112,101,34,58,34,
86,109,34,125,44,123,34,110,97,109,101,34,58,34,116,101,120,116,34,44,34,116,121,112,
101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,99,95,99,104,97,114,34,44,34,
99,111,110,115,116,34,58,116,114,117,101,44,34,110,117,108,108,97,98,108,101,34,58,116,
114,117,101,125,125,44,123,34,110,97,109,101,34,58,34,108,101,110,103,116,104,34,44,34,
116,121,112,101,34,58,34,117,115,105,122,101,34,125,93,44,34,114,101,116,117,114,110,115,
34,58,123,34,112,111,105,110,116,101,114,34,58,34,79,98,106,34,44,34,110,117,108,108,
97,98,108,101,34,58,116,114,117,101,44,34,111,119,110,34,58,34,98,111,114,114,111,119,
34,125,44,34,100,111,99,34,58,34,65,32,115,116,114,105,110,103,32,111,102,32,116,104,
101,32,109,97,99,104,105,110,101,39,115,44,32,99,111,112,105,101,100,59,32,105,116,32,
110,101,101,100,32,110,111,116,32,98,101,32,85,84,70,45,56,46,32,78,85,76,76,32,
119,104,101,110,32,116,104,101,114,101,32,105,115,32,110,111,32,109,101,109,111,114,121,32,
102,111,114,32,105,116,46,34,125,44,10,123,34,110,97,109,101,34,58,34,115,116,114,105,
110,103,95,100,97,116,97,34,44,34,115,121,109,98,111,108,34,58,34,107,105,111,95,115,
116,114,105,110,103,95,100,97,116,97,34,44,34,99,111,110,118,34,58,34,99,34,44,34,
115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,102,52,98,48,56,49,57,99,
101,99,51,53,102,48,98,54,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,
58,52,49,48,53,50,48,56,50,50,48,44,34,112,97,114,97,109,115,34,58,91,123,34,
110,97,109,101,34,58,34,111,98,106,34,44,34,116,121,112,101,34,58,123,34,112,111,105,
110,116,101,114,34,58,34,79,98,106,34,44,34,99,111,110,115,116,34,58,116,114,117,101,
125,125,93,44,34,114,101,116,117,114,110,115,34,58,123,34,112,111,105,110,116,101,114,34,
58,34,99,95,99,104,97,114,34,44,34,99,111,110,115,116,34,58,116,114,117,101,44,34,
110,117,108,108,97,98,108,101,34,58,116,114,117,101,44,34,111,119,110,34,58,34,98,111,
114,114,111,119,34,125,44,34,100,111,99,34,58,34,84,104,101,32,98,121,116,101,115,44,
32,98,101,104,105,110,100,32,116,104,101,109,32,97,32,78,85,76,59,32,78,85,76,76,
32,119,104,101,110,32,105,116,32,105,115,32,110,111,32,115,116,114,105,110,103,46,34,125,
44,10,123,34,110,97,109,101,34,58,34,115,116,114,105,110,103,95,108,101,110,34,44,34,
115,121,109,98,111,108,34,58,34,107,105,111,95,115,116,114,105,110,103,95,108,101,110,34,
44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,
54,45,54,52,58,101,56,56,52,50,98,55,101,48,51,97,97,50,48,57,55,34,44,34,
115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,57,48,48,57,55,53,57,57,56,
44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,111,98,106,34,
44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,79,98,106,34,
44,34,99,111,110,115,116,34,58,116,114,117,101,125,125,93,44,34,114,101,116,117,114,110,
115,34,58,34,117,115,105,122,101,34,125,44,10,123,34,110,97,109,101,34,58,34,97,114,
114,97,121,95,110,101,119,34,44,34,115,121,109,98,111,108,34,58,34,107,105,111,95,97,
114,114,97,121,95,110,101,119,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,
103,34,58,34,115,104,97,50,53,54,45,54,52,58,54,97,101,57,53,97,52,102,57,98,
102,99,98,54,97,56,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,
55,57,51,54,55,55,57,48,51,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,
109,101,34,58,34,118,109,34,44,34,116,121,112,101,34,58,34,86,109,34,125,44,123,34,
110,97,109,101,34,58,34,108,101,110,103,116,104,34,44,34,116,121,112,101,34,58,34,117,
115,105,122,101,34,125,93,44,34,114,101,116,117,114,110,115,34,58,123,34,112,111,105,110,
116,101,114,34,58,34,79,98,106,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,
117,101,44,34,111,119,110,34,58,34,98,111,114,114,111,119,34,125,44,34,100,111,99,34,
58,34,65,110,32,97,114,114,97,121,32,111,102,32,110,105,108,115,46,34,125,44,10,123,
34,110,97,109,101,34,58,34,97,114,114,97,121,95,108,101,110,34,44,34,115,121,109,98,
111,108,34,58,34,107,105,111,95,97,114,114,97,121,95,108,101,110,34,44,34,99,111,110,
118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,
101,56,56,52,50,98,55,101,48,51,97,97,50,48,57,55,34,44,34,115,105,103,110,97,
116,117,114,101,95,105,100,34,58,51,57,48,48,57,55,53,57,57,56,44,34,112,97,114,
97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,111,98,106,34,44,34,116,121,112,
101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,79,98,106,34,44,34,99,111,110,
115,116,34,58,116,114,117,101,125,125,93,44,34,114,101,116,117,114,110,115,34,58,34,117,
115,105,122,101,34,125,44,10,123,34,110,97,109,101,34,58,34,97,114,114,97,121,95,118,
97,108,117,101,115,34,44,34,115,121,109,98,111,108,34,58,34,107,105,111,95,97,114,114,
97,121,95,118,97,108,117,101,115,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,
105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,50,55,48,99,56,54,97,54,101,
51,57,102,102,57,55,55,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,
54,53,53,49,51,50,51,50,54,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,
109,101,34,58,34,111,98,106,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,
101,114,34,58,34,79,98,106,34,44,34,99,111,110,115,116,34,58,116,114,117,101,125,125,
93,44,34,114,101,116,117,114,110,115,34,58,123,34,112,111,105,110,116,101,114,34,58,34,
86,97,108,117,101,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,44,34,
111,119,110,34,58,34,98,111,114,114,111,119,34,125,44,34,100,111,99,34,58,34,84,104,
101,32,101,108,101,109,101,110,116,115,32,105,110,32,112,108,97,99,101,44,32,117,110,116,
105,108,32,116,104,101,32,97,114,114,97,121,32,103,114,111,119,115,59,32,78,85,76,76,
32,119,104,101,110,32,105,116,32,105,115,32,110,111,32,97,114,114,97,121,46,34,125,44,
10,123,34,110,97,109,101,34,58,34,97,114,114,97,121,95,103,101,116,34,44,34,115,121,
109,98,111,108,34,58,34,107,105,111,95,97,114,114,97,121,95,103,101,116,34,44,34,99,
111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,
52,58,97,56,56,54,50,48,54,51,53,50,50,57,55,97,99,49,34,44,34,115,105,103,
110,97,116,117,114,101,95,105,100,34,58,50,56,50,55,51,54,50,52,48,51,44,34,112,
97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,111,98,106,34,44,34,116,
121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,79,98,106,34,44,34,99,
111,110,115,116,34,58,116,114,117,101,125,125,44,123,34,110,97,109,101,34,58,34,105,110,
100,101,120,34,44,34,116,121,112,101,34,58,34,117,115,105,122,101,34,125,44,123,34,110,
97,109,101,34,58,34,118,97,108,117,101,34,44,34,116,121,112,101,34,58,34,86,97,108,
117,101,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,
112,111,105,110,116,101,114,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,
97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,125,44,10,123,34,
110,97,109,101,34,58,34,97,114,114,97,121,95,115,101,116,34,44,34,115,121,109,98,111,
108,34,58,34,107,105,111,95,97,114,114,97,121,95,115,101,116,34,44,34,99,111,110,118,
34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,53,
97,52,57,53,57,56,52,98,101,102,98,101,49,98,51,34,44,34,115,105,103,110,97,116,
117,114,101,95,105,100,34,58,49,53,49,52,55,53,54,52,56,52,44,34,112,97,114,97,
109,115,34,58,91,123,34,110,97,109,101,34,58,34,111,98,106,34,44,34,116,121,112,101,
34,58,123,34,112,111,105,110,116,101,114,34,58,34,79,98,106,34,125,125,44,123,34,110,
97,109,101,34,58,34,105,110,100,101,120,34,44,34,116,121,112,101,34,58,34,117,115,105,
122,101,34,125,44,123,34,110,97,109,101,34,58,34,118,97,108,117,101,34,44,34,116,121,
112,101,34,58,34,86,97,108,117,101,34,125,93,44,34,114,101,116,117,114,110,115,34,58,
34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,125,44,
10,123,34,110,97,109,101,34,58,34,97,114,114,97,121,95,112,117,115,104,34,44,34,115,
121,109,98,111,108,34,58,34,107,105,111,95,97,114,114,97,121,95,112,117,115,104,34,44,
34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,
45,54,52,58,57,97,48,99,55,54,49,102,99,51,99,100,54,99,57,100,34,44,34,115,
105,103,110,97,116,117,114,101,95,105,100,34,58,50,53,56,52,53,48,55,57,51,53,44,
34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,111,98,106,34,44,
34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,79,98,106,34,125,
125,44,123,34,110,97,109,101,34,58,34,118,97,108,117,101,34,44,34,116,121,112,101,34,
58,34,86,97,108,117,101,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,
97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,125,44,10,123,34,
110,97,109,101,34,58,34,110,97,116,105,118,101,95,117,115,101,114,95,100,97,116,97,34,
44,34,115,121,109,98,111,108,34,58,34,107,105,111,95,110,97,116,105,118,101,95,117,115,
101,114,95,100,97,116,97,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,
34,58,34,115,104,97,50,53,54,45,54,52,58,48,102,51,98,57,50,50,98,55,48,102,
55,52,99,53,52,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,53,
53,53,54,50,50,56,51,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,
34,58,34,99,116,120,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,
34,58,34,78,97,116,105,118,101,67,116,120,34,44,34,99,111,110,115,116,34,58,116,114,
117,101,125,125,93,44,34,114,101,116,117,114,110,115,34,58,123,34,112,111,105,110,116,101,
114,34,58,34,118,111,105,100,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,
101,44,34,111,119,110,34,58,34,98,111,114,114,111,119,34,125,125,44,10,123,34,110,97,
109,101,34,58,34,110,97,116,105,118,101,95,115,101,116,95,101,114,114,111,114,34,44,34,
115,121,109,98,111,108,34,58,34,107,105,111,95,110,97,116,105,118,101,95,115,101,116,95,
101,114,114,111,114,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,
34,115,104,97,50,53,54,45,54,52,58,50,99,50,102,56,97,48,54,97,57,99,53,98,
56,102,100,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,55,52,49,51,
49,51,48,51,48,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,
34,99,116,120,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,
34,78,97,116,105,118,101,67,116,120,34,125,125,44,123,34,110,97,109,101,34,58,34,99,
111,100,101,34,44,34,116,121,112,101,34,58,34,117,51,50,34,125,44,123,34,110,97,109,
101,34,58,34,109,101,115,115,97,103,101,34,44,34,116,121,112,101,34,58,123,34,116,121,
112,101,34,58,34,99,115,116,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,
117,101,125,125,93,44,34,100,111,99,34,58,34,87,104,97,116,32,75,73,79,95,78,65,
84,73,86,69,95,69,82,82,79,82,32,119,105,108,108,32,115,97,121,59,32,96,99,111,
100,101,96,32,105,115,32,116,104,101,32,110,97,116,105,118,101,39,115,32,111,119,110,32,
111,114,32,97,110,32,69,114,114,111,114,67,111,100,101,46,32,84,104,101,32,116,101,120,
116,32,105,115,32,99,111,112,105,101,100,46,34,125,44,10,123,34,110,97,109,101,34,58,
34,110,97,116,105,118,101,95,118,109,34,44,34,115,121,109,98,111,108,34,58,34,107,105,
111,95,110,97,116,105,118,101,95,118,109,34,44,34,99,111,110,118,34,58,34,99,34,44,
34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,52,48,99,51,97,50,100,
49,51,52,52,51,53,101,98,55,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,
34,58,49,48,56,54,53,54,51,48,50,53,44,34,112,97,114,97,109,115,34,58,91,123,
34,110,97,109,101,34,58,34,99,116,120,34,44,34,116,121,112,101,34,58,123,34,112,111,
105,110,116,101,114,34,58,34,78,97,116,105,118,101,67,116,120,34,44,34,99,111,110,115,
116,34,58,116,114,117,101,125,125,93,44,34,114,101,116,117,114,110,115,34,58,123,34,116,
121,112,101,34,58,34,86,109,34,44,34,111,119,110,34,58,34,98,111,114,114,111,119,34,
125,125,44,10,123,34,110,97,109,101,34,58,34,110,97,116,105,118,101,95,110,97,109,101,
34,44,34,115,121,109,98,111,108,34,58,34,107,105,111,95,110,97,116,105,118,101,95,110,
97,109,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,
104,97,50,53,54,45,54,52,58,52,48,99,51,97,50,100,49,51,52,52,51,53,101,98,
55,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,48,56,54,53,54,
51,48,50,53,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,
99,116,120,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,
78,97,116,105,118,101,67,116,120,34,44,34,99,111,110,115,116,34,58,116,114,117,101,125,
125,93,44,34,114,101,116,117,114,110,115,34,58,34,99,115,116,114,34,44,34,100,111,99,
34,58,34,84,104,101,32,110,97,109,101,32,98,121,32,119,104,105,99,104,32,105,116,32,
119,97,115,32,99,97,108,108,101,100,46,34,125,44,10,123,34,110,97,109,101,34,58,34,
66,108,111,98,46,98,121,116,101,115,34,44,34,111,110,34,58,34,66,108,111,98,34,44,
34,115,121,109,98,111,108,34,58,34,107,105,111,95,98,108,111,98,95,98,121,116,101,115,
34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,
53,54,45,54,52,58,50,102,100,56,99,49,100,48,97,102,55,101,52,55,52,51,34,44,
34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,56,48,50,55,51,52,53,52,52,
44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,
34,44,34,116,121,112,101,34,58,34,66,108,111,98,34,44,34,115,101,108,102,34,58,116,
114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,98,121,116,101,115,34,125,
44,10,123,34,110,97,109,101,34,58,34,66,108,111,98,46,102,114,101,101,34,44,34,111,
110,34,58,34,66,108,111,98,34,44,34,115,121,109,98,111,108,34,58,34,107,105,111,95,
98,108,111,98,95,102,114,101,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,
105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,55,56,50,57,100,98,102,101,48,
52,52,56,50,101,98,54,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,
50,48,49,54,48,48,57,50,49,52,44,34,112,97,114,97,109,115,34,58,91,123,34,110,
97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,123,34,116,121,112,
101,34,58,34,66,108,111,98,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,
115,101,108,102,34,58,116,114,117,101,125,93,125,44,10,123,34,110,97,109,101,34,58,34,
67,104,117,110,107,46,110,101,119,34,44,34,111,110,34,58,34,67,104,117,110,107,34,44,
34,115,121,109,98,111,108,34,58,34,107,105,111,95,99,104,117,110,107,95,110,101,119,34,
44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,
54,45,54,52,58,51,100,101,48,54,49,101,98,99,100,48,53,50,56,49,54,34,44,34,
115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,48,51,56,49,49,53,51,48,55,
44,34,112,97,114,97,109,115,34,58,91,93,44,34,114,101,116,117,114,110,115,34,58,123,
34,116,121,112,101,34,58,34,67,104,117,110,107,34,44,34,110,117,108,108,97,98,108,101,
34,58,116,114,117,101,44,34,111,119,110,34,58,34,111,119,110,34,125,125,44,10,123,34,
110,97,109,101,34,58,34,67,104,117,110,107,46,102,114,101,101,34,44,34,111,110,34,58,
34,67,104,117,110,107,34,44,34,115,121,109,98,111,108,34,58,34,107,105,111,95,99,104,
117,110,107,95,102,114,101,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,
103,34,58,34,115,104,97,50,53,54,45,54,52,58,55,56,50,57,100,98,102,101,48,52,
52,56,50,101,98,54,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,
48,49,54,48,48,57,50,49,52,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,
109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,
34,58,34,67,104,117,110,107,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,
115,101,108,102,34,58,116,114,117,101,125,93,125,44,10,123,34,110,97,109,101,34,58,34,
67,104,117,110,107,46,119,114,105,116,101,34,44,34,111,110,34,58,34,67,104,117,110,107,
34,44,34,115,121,109,98,111,108,34,58,34,107,105,111,95,99,104,117,110,107,95,119,114,
105,116,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,
104,97,50,53,54,45,54,52,58,97,100,50,48,48,54,51,51,51,51,53,56,55,48,102,
99,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,57,48,52,53,53,
55,49,48,55,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,
115,101,108,102,34,44,34,116,121,112,101,34,58,34,67,104,117,110,107,34,44,34,115,101,
108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,98,121,116,101,34,
44,34,116,121,112,101,34,58,34,117,56,34,125,44,123,34,110,97,109,101,34,58,34,108,
105,110,101,34,44,34,116,121,112,101,34,58,34,99,95,105,110,116,34,125,93,44,34,114,
101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,
34,58,116,114,117,101,44,34,100,111,99,34,58,34,65,112,112,101,110,100,115,32,97,32,
98,121,116,101,32,111,102,32,99,111,100,101,59,32,96,108,105,110,101,96,32,105,115,32,
48,32,119,104,101,110,32,105,116,32,105,115,32,117,110,107,110,111,119,110,46,34,125,44,
10,123,34,110,97,109,101,34,58,34,67,104,117,110,107,46,97,100,100,95,99,111,110,115,
116,97,110,116,34,44,34,111,110,34,58,34,67,104,117,110,107,34,44,34,115,121,109,98,
111,108,34,58,34,107,105,111,95,99,104,117,110,107,95,97,100,100,95,99,111,110,115,116,
97,110,116,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,
104,97,50,53,54,45,54,52,58,102,97,57,101,102,52,100,52,56,48,50,48,102,102,48,
101,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,52,50,48,52,55,50,
49,51,54,52,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,
115,101,108,102,34,44,34,116,121,112,101,34,58,34,67,104,117,110,107,34,44,34,115,101,
108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,118,97,108,117,101,
34,44,34,116,121,112,101,34,58,34,86,97,108,117,101,34,125,44,123,34,110,97,109,101,
34,58,34,105,110,100,101,120,34,44,34,116,121,112,101,34,58,34,99,95,105,110,116,34,
44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,
110,116,101,114,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,
115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,
65,112,112,101,110,100,115,32,97,32,99,111,110,115,116,97,110,116,58,32,97,32,110,117,
109,98,101,114,44,32,97,32,98,111,111,108,101,97,110,44,32,110,105,108,32,111,114,32,
97,32,115,116,114,105,110,103,44,32,119,104,105,99,104,32,105,115,32,99,111,112,105,101,
100,46,34,125,44,10,123,34,110,97,109,101,34,58,34,67,104,117,110,107,46,97,100,100,
95,115,116,114,105,110,103,34,44,34,111,110,34,58,34,67,104,117,110,107,34,44,34,115,
121,109,98,111,108,34,58,34,107,105,111,95,99,104,117,110,107,95,97,100,100,95,115,116,
114,105,110,103,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,
115,104,97,50,53,54,45,54,52,58,53,49,99,50,48,49,98,98,97,99,54,55,49,100,
57,97,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,51,55,49,54,
54,56,57,50,51,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,
34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,67,104,117,110,107,34,44,34,115,
101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,116,101,120,116,
34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,99,95,99,
104,97,114,34,44,34,99,111,110,115,116,34,58,116,114,117,101,44,34,110,117,108,108,97,
98,108,101,34,58,116,114,117,101,125,125,44,123,34,110,97,109,101,34,58,34,108,101,110,
103,116,104,34,44,34,116,121,112,101,34,58,34,117,115,105,122,101,34,125,44,123,34,110,
97,109,101,34,58,34,105,110,100,101,120,34,44,34,116,121,112,101,34,58,34,99,95,105,
110,116,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,
112,111,105,110,116,101,114,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,
97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,
34,58,34,65,112,112,101,110,100,115,32,97,32,115,116,114,105,110,103,32,99,111,110,115,
116,97,110,116,44,32,111,114,32,102,105,110,100,115,32,116,104,101,32,111,110,101,32,116,
104,97,116,32,105,115,32,116,104,101,114,101,46,34,125,44,10,123,34,110,97,109,101,34,
58,34,67,104,117,110,107,46,99,111,100,101,34,44,34,111,110,34,58,34,67,104,117,110,
107,34,44,34,115,121,109,98,111,108,34,58,34,107,105,111,95,99,104,117,110,107,95,99,
111,100,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,
104,97,50,53,54,45,54,52,58,50,102,100,56,99,49,100,48,97,102,55,101,52,55,52,
51,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,56,48,50,55,51,52,
53,52,52,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,
101,108,102,34,44,34,116,121,112,101,34,58,34,67,104,117,110,107,34,44,34,115,101,108,
102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,
93,44,34,114,101,116,117,114,110,115,34,58,34,98,121,116,101,115,34,125,44,10,123,34,
110,97,109,101,34,58,34,67,104,117,110,107,46,108,105,110,101,34,44,34,111,110,34,58,
34,67,104,117,110,107,34,44,34,115,121,109,98,111,108,34,58,34,107,105,111,95,99,104,
117,110,107,95,108,105,110,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,
103,34,58,34,115,104,97,50,53,54,45,54,52,58,48,51,98,102,50,55,49,101,57,48,
98,55,97,50,48,97,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,54,
50,56,53,57,48,51,56,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,
34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,67,104,117,110,107,34,44,
34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,
114,117,101,125,44,123,34,110,97,109,101,34,58,34,111,102,102,115,101,116,34,44,34,116,
121,112,101,34,58,34,117,115,105,122,101,34,125,93,44,34,114,101,116,117,114,110,115,34,
58,34,99,95,105,110,116,34,44,34,100,111,99,34,58,34,79,102,32,116,104,101,32,98,
121,116,101,32,97,116,32,96,111,102,102,115,101,116,96,59,32,48,32,119,104,101,110,32,
105,116,32,105,115,32,117,110,107,110,111,119,110,46,34,125,44,10,123,34,110,97,109,101,
34,58,34,67,104,117,110,107,46,99,111,110,115,116,97,110,116,95,99,111,117,110,116,34,
44,34,111,110,34,58,34,67,104,117,110,107,34,44,34,115,121,109,98,111,108,34,58,34,
107,105,111,95,99,104,117,110,107,95,99,111,110,115,116,97,110,116,95,99,111,117,110,116,
34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,
53,54,45,54,52,58,50,99,51,55,57,55,98,52,97,49,56,101,51,98,101,54,34,44,
34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,55,52,49,56,52,48,56,50,48,
44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,
34,44,34,116,121,112,101,34,58,34,67,104,117,110,107,34,44,34,115,101,108,102,34,58,
116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,93,44,34,
114,101,116,117,114,110,115,34,58,34,117,115,105,122,101,34,125,44,10,123,34,110,97,109,
101,34,58,34,67,104,117,110,107,46,99,111,110,115,116,97,110,116,34,44,34,111,110,34,
58,34,67,104,117,110,107,34,44,34,115,121,109,98,111,108,34,58,34,107,105,111,95,99,
104,117,110,107,95,99,111,110,115,116,97,110,116,34,44,34,99,111,110,118,34,58,34,99,
34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,100,97,50,50,97,
102,50,49,102,48,100,54,54,100,102,101,34,44,34,115,105,103,110,97,116,117,114,101,95,
105,100,34,58,51,54,53,57,55,48,54,49,52,53,44,34,112,97,114,97,109,115,34,58,
91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,
67,104,117,110,107,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,
111,110,108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,105,110,100,
101,120,34,44,34,116,121,112,101,34,58,34,117,115,105,122,101,34,125,44,123,34,110,97,
109,101,34,58,34,118,97,108,117,101,34,44,34,116,121,112,101,34,58,34,86,97,108,117,
101,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,
111,105,110,116,101,114,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,
116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,
58,34,78,117,109,98,101,114,115,44,32,98,111,111,108,101,97,110,115,32,97,110,100,32,
110,105,108,59,32,97,32,115,116,114,105,110,103,32,105,115,32,75,73,79,95,86,65,76,
95,79,66,74,32,119,105,116,104,32,78,85,76,76,58,32,107,105,111,95,99,104,117,110,
107,95,99,111,110,115,116,97,110,116,95,116,101,120,116,32,104,97,115,32,105,116,46,34,
125,44,10,123,34,110,97,109,101,34,58,34,67,104,117,110,107,46,99,111,110,115,116,97,
110,116,95,116,101,120,116,34,44,34,111,110,34,58,34,67,104,117,110,107,34,44,34,115,
121,109,98,111,108,34,58,34,107,105,111,95,99,104,117,110,107,95,99,111,110,115,116,97,
110,116,95,116,101,120,116,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,
34,58,34,115,104,97,50,53,54,45,54,52,58,101,102,57,48,97,57,55,97,101,49,100,
100,54,49,99,99,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,52,48,
49,57,50,51,53,49,57,52,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,
101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,67,104,117,110,107,34,
44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,
116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,105,110,100,101,120,34,44,34,116,
121,112,101,34,58,34,117,115,105,122,101,34,125,93,44,34,114,101,116,117,114,110,115,34,
58,34,115,116,114,34,125,44,10,123,34,110,97,109,101,34,58,34,67,104,117,110,107,46,
118,101,114,105,102,121,34,44,34,111,110,34,58,34,67,104,117,110,107,34,44,34,115,121,
109,98,111,108,34,58,34,107,105,111,95,99,104,117,110,107,95,118,101,114,105,102,121,34,
44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,
54,45,54,52,58,55,50,57,55,56,101,97,49,99,54,53,56,48,51,55,99,34,44,34,
115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,57,50,50,53,51,53,48,55,51,
44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,
34,44,34,116,121,112,101,34,58,34,67,104,117,110,107,34,44,34,115,101,108,102,34,58,
116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,44,123,34,
110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,123,34,116,
121,112,101,34,58,34,69,114,114,111,114,34,44,34,110,117,108,108,97,98,108,101,34,58,
116,114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,
58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,
125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,
114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,87,104,97,116,32,
101,120,101,99,117,116,101,32,99,104,101,99,107,115,32,98,101,102,111,114,101,32,105,116,
32,114,117,110,115,58,32,101,118,101,114,121,32,111,112,99,111,100,101,44,32,111,112,101,
114,97,110,100,32,97,110,100,32,106,117,109,112,44,32,97,110,100,32,116,104,101,32,104,
101,105,103,104,116,115,32,111,102,32,116,104,101,32,115,116,97,99,107,46,34,125,44,10,
123,34,110,97,109,101,34,58,34,67,104,117,110,107,46,100,105,115,97,115,115,101,109,98,
108,101,34,44,34,111,110,34,58,34,67,104,117,110,107,34,44,34,115,121,109,98,111,108,
34,58,34,107,105,111,95,99,104,117,110,107,95,100,105,115,97,115,115,101,109,98,108,101,
34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,
53,54,45,54,52,58,53,50,99,54,100,48,102,57,51,99,50,99,57,56,49,56,34,44,
34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,51,56,56,55,54,49,51,51,
55,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,
102,34,44,34,116,121,112,101,34,58,34,67,104,117,110,107,34,44,34,115,101,108,102,34,
58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,44,123,
34,110,97,109,101,34,58,34,98,108,111,98,34,44,34,116,121,112,101,34,58,123,34,116,
121,112,101,34,58,34,66,108,111,98,34,44,34,111,119,110,34,58,34,111,119,110,34,125,
44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,
110,116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,
116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,110,
117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,58,34,111,117,
116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,
115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,
116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,125,44,10,123,
34,110,97,109,101,34,58,34,67,104,117,110,107,46,97,115,115,101,109,98,108,101,34,44,
34,111,110,34,58,34,67,104,117,110,107,34,44,34,115,121,109,98,111,108,34,58,34,107,
105,111,95,99,104,117,110,107,95,97,115,115,101,109,98,108,101,34,44,34,99,111,110,118,
34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,97,
53,56,97,55,101,54,102,98,51,50,51,52,57,100,49,34,44,34,115,105,103,110,97,116,
117,114,101,95,105,100,34,58,50,55,55,55,51,49,54,57,55,53,44,34,112,97,114,97,
109,115,34,58,91,123,34,110,97,109,101,34,58,34,116,101,120,116,34,44,34,116,121,112,
101,34,58,34,115,116,114,34,125,44,123,34,110,97,109,101,34,58,34,99,104,117,110,107,
34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,67,104,117,110,107,34,
44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,105,114,34,58,34,111,117,116,
34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,34,110,97,
109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,123,34,116,121,112,
101,34,58,34,69,114,114,111,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,
117,101,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,
112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,
44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,
111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,84,104,101,32,116,101,120,
116,32,116,104,97,116,32,100,105,115,97,115,115,101,109,98,108,101,32,119,114,105,116,101,
115,44,32,111,114,32,111,110,101,32,119,114,105,116,116,101,110,32,98,121,32,104,97,110,
100,46,34,125,44,10,123,34,110,97,109,101,34,58,34,67,104,117,110,107,46,115,97,118,
101,34,44,34,111,110,34,58,34,67,104,117,110,107,34,44,34,115,121,109,98,111,108,34,
58,34,107,105,111,95,99,104,117,110,107,95,115,97,118,101,34,44,34,99,111,110,118,34,
58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,53,50,
99,54,100,48,102,57,51,99,50,99,57,56,49,56,34,44,34,115,105,103,110,97,116,117,
114,101,95,105,100,34,58,49,51,56,56,55,54,49,51,51,55,44,34,112,97,114,97,109,
115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,
34,58,34,67,104,117,110,107,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,
101,97,100,111,110,108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,
98,108,111,98,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,66,108,
111,98,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,105,114,34,58,34,
111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,
34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,123,34,
116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,110,117,108,108,97,98,108,101,34,
58,116,114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,
34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,
101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,
101,114,114,111,114,115,34,58,116,114,117,101,125,44,10,123,34,110,97,109,101,34,58,34,
67,104,117,110,107,46,108,111,97,100,34,44,34,111,110,34,58,34,67,104,117,110,107,34,
44,34,115,121,109,98,111,108,34,58,34,107,105,111,95,99,104,117,110,107,95,108,111,97,
100,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,
50,53,54,45,54,52,58,52,97,51,49,57,52,99,57,54,102,54,102,102,51,51,49,34,
44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,50,52,52,55,54,51,51,
51,55,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,100,97,
116,97,34,44,34,116,121,112,101,34,58,34,98,121,116,101,115,34,125,44,123,34,110,97,
109,101,34,58,34,99,104,117,110,107,34,44,34,116,121,112,101,34,58,123,34,116,121,112,
101,34,58,34,67,104,117,110,107,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,
34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,
116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,
121,112,101,34,58,123,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,110,117,
108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,
34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,
101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,
97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,125,44,10,123,34,
110,97,109,101,34,58,34,67,104,117,110,107,46,116,114,97,110,115,108,97,116,105,111,110,
34,44,34,111,110,34,58,34,67,104,117,110,107,34,44,34,115,121,109,98,111,108,34,58,
34,107,105,111,95,99,104,117,110,107,95,116,114,97,110,115,108,97,116,105,111,110,34,44,
34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,
45,54,52,58,53,50,99,54,100,48,102,57,51,99,50,99,57,56,49,56,34,44,34,115,
105,103,110,97,116,117,114,101,95,105,100,34,58,49,51,56,56,55,54,49,51,51,55,44,
34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,
44,34,116,121,112,101,34,58,34,67,104,117,110,107,34,44,34,115,101,108,102,34,58,116,
114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,44,123,34,110,
97,109,101,34,58,34,98,108,111,98,34,44,34,116,121,112,101,34,58,123,34,116,121,112,
101,34,58,34,66,108,111,98,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,
100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,
101,114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,
112,101,34,58,123,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,110,117,108,
108,97,98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,34,
44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,
100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,
116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,
58,34,84,104,101,32,114,101,103,105,115,116,101,114,32,99,111,100,101,32,116,104,97,116,
32,105,116,32,105,115,32,116,114,97,110,115,108,97,116,101,100,32,116,111,44,32,97,115,
32,116,101,120,116,32,102,111,114,32,112,101,111,112,108,101,46,34,125,44,10,123,34,110,
97,109,101,34,58,34,86,109,46,110,101,119,34,44,34,111,110,34,58,34,86,109,34,44,
34,115,121,109,98,111,108,34,58,34,107,105,111,95,118,109,95,110,101,119,34,44,34,99,
111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,
52,58,51,100,101,48,54,49,101,98,99,100,48,53,50,56,49,54,34,44,34,115,105,103,
110,97,116,117,114,101,95,105,100,34,58,49,48,51,56,49,49,53,51,48,55,44,34,112,
97,114,97,109,115,34,58,91,93,44,34,114,101,116,117,114,110,115,34,58,123,34,116,121,
112,101,34,58,34,86,109,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,
44,34,111,119,110,34,58,34,111,119,110,34,125,125,44,10,123,34,110,97,109,101,34,58,
34,86,109,46,102,114,101,101,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,
98,111,108,34,58,34,107,105,111,95,118,109,95,102,114,101,101,34,44,34,99,111,110,118,
34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,55,
56,50,57,100,98,102,101,48,52,52,56,50,101,98,54,34,44,34,115,105,103,110,97,116,
117,114,101,95,105,100,34,58,50,48,49,54,48,48,57,50,49,52,44,34,112,97,114,97,
109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,
101,34,58,123,34,116,121,112,101,34,58,34,86,109,34,44,34,111,119,110,34,58,34,111,
119,110,34,125,44,34,115,101,108,102,34,58,116,114,117,101,125,93,44,34,100,111,99,34,
58,34,78,85,76,76,32,100,111,101,115,32,110,111,116,104,105,110,103,46,32,87,104,105,
108,101,32,105,116,32,114,117,110,115,32,105,116,32,116,97,107,101,115,32,101,102,102,101,
99,116,32,119,104,101,110,32,116,104,101,32,111,117,116,101,114,109,111,115,116,32,114,117,
110,32,104,97,115,32,114,101,116,117,114,110,101,100,46,34,125,44,10,123,34,110,97,109,
101,34,58,34,86,109,46,115,101,116,95,111,112,116,105,111,110,34,44,34,111,110,34,58,
34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,107,105,111,95,118,109,95,115,101,
116,95,111,112,116,105,111,110,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,
103,34,58,34,115,104,97,50,53,54,45,54,52,58,100,100,102,56,49,100,55,52,49,99,
48,98,57,49,102,98,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,
55,50,52,48,50,53,50,48,52,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,
109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,109,34,44,34,
115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,107,101,121,
34,44,34,116,121,112,101,34,58,34,99,115,116,114,34,125,44,123,34,110,97,109,101,34,
58,34,118,97,108,117,101,34,44,34,116,121,112,101,34,58,34,99,115,116,114,34,125,93,
44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,
111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,79,112,116,105,111,110,115,
44,32,97,108,108,32,116,101,120,116,115,58,32,96,115,116,97,99,107,45,115,105,122,101,
96,32,40,56,49,57,50,59,32,49,32,116,111,32,49,48,52,56,53,55,54,41,44,32,
96,109,97,120,45,100,101,112,116,104,96,32,40,49,50,56,59,32,49,32,116,111,32,49,
48,48,48,41,44,32,96,109,97,120,45,105,110,115,116,114,117,99,116,105,111,110,115,96,
32,40,48,58,32,97,110,121,92,110,110,117,109,98,101,114,41,44,32,96,109,97,120,45,
109,101,109,111,114,121,96,32,40,98,121,116,101,115,44,32,48,58,32,97,110,121,41,44,
32,96,111,112,116,45,108,101,118,101,108,96,32,40,50,59,32,48,32,114,117,110,115,32,
98,121,116,101,99,111,100,101,32,97,115,32,105,116,32,115,116,97,110,100,115,44,32,49,
32,116,114,97,110,115,108,97,116,101,115,32,105,116,44,32,50,32,97,110,100,32,51,92,
110,102,117,115,101,32,97,110,100,32,102,111,114,119,97,114,100,32,97,115,32,119,101,108,
108,41,44,32,96,101,110,103,105,110,101,96,32,40,97,117,116,111,44,32,116,104,114,101,
97,100,101,100,44,32,108,111,111,112,44,32,115,116,97,99,107,41,44,32,96,106,105,116,
96,32,40,97,117,116,111,44,32,111,110,44,32,111,102,102,58,32,110,111,32,109,97,99,
104,105,110,101,32,99,111,100,101,32,105,115,32,109,97,100,101,92,110,121,101,116,44,32,
119,104,97,116,101,118,101,114,32,105,116,32,115,97,121,115,41,44,32,96,112,101,114,109,
105,115,115,105,111,110,115,96,32,40,110,111,110,101,44,32,97,108,108,44,32,111,114,32,
110,97,109,101,115,32,119,105,116,104,32,99,111,109,109,97,115,58,32,102,105,108,101,95,
105,111,44,32,110,101,116,119,111,114,107,44,32,112,114,111,99,101,115,115,95,115,112,97,
119,110,44,92,110,101,110,118,95,97,99,99,101,115,115,41,46,34,125,44,10,123,34,110,
97,109,101,34,58,34,86,109,46,103,101,116,95,111,112,116,105,111,110,34,44,34,111,110,
34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,107,105,111,95,118,109,95,
103,101,116,95,111,112,116,105,111,110,34,44,34,99,111,110,118,34,58,34,99,34,44,34,
115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,55,101,51,100,100,100,52,100,
50,50,51,54,48,101,57,54,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,
58,50,49,49,55,57,56,51,53,54,53,44,34,112,97,114,97,109,115,34,58,91,123,34,
110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,109,34,
44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,
116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,107,101,121,34,44,34,116,121,112,
101,34,58,34,99,115,116,114,34,125,93,44,34,114,101,116,117,114,110,115,34,58,123,34,
116,121,112,101,34,58,34,99,115,116,114,34,44,34,110,117,108,108,97,98,108,101,34,58,
116,114,117,101,125,44,34,100,111,99,34,58,34,84,104,101,32,118,97,108,117,101,32,116,
104,97,116,32,105,115,32,105,110,32,102,111,114,99,101,59,32,98,101,115,105,100,101,115,
32,116,104,111,115,101,32,111,102,32,115,101,116,95,111,112,116,105,111,110,32,96,116,105,
101,114,96,58,32,116,104,101,32,101,110,103,105,110,101,32,116,104,97,116,32,114,117,110,
115,32,99,104,117,110,107,115,32,110,111,119,46,34,125,44,10,123,34,110,97,109,101,34,
58,34,86,109,46,101,120,101,99,117,116,101,34,44,34,111,110,34,58,34,86,109,34,44,
34,115,121,109,98,111,108,34,58,34,107,105,111,95,118,109,95,101,120,101,99,117,116,101,
34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,
53,54,45,54,52,58,52,100,100,51,49,55,50,49,57,54,100,52,53,56,99,100,34,44,
34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,51,48,53,54,55,57,54,52,
57,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,
102,34,44,34,116,121,112,101,34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,
117,101,125,44,123,34,110,97,109,101,34,58,34,99,104,117,110,107,34,44,34,116,121,112,
101,34,58,34,67,104,117,110,107,34,44,34,114,101,97,100,111,110,108,121,34,58,116,114,
117,101,125,44,123,34,110,97,109,101,34,58,34,114,101,115,117,108,116,34,44,34,116,121,
112,101,34,58,123,34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,34,110,117,108,
108,97,98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,34,
44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,34,110,97,109,
101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,
34,58,34,69,114,114,111,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,
101,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,
111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,
34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,
114,115,34,58,116,114,117,101,44,34,98,108,111,99,107,105,110,103,34,58,116,114,117,101,
44,34,100,111,99,34,58,34,82,117,110,115,32,97,32,99,104,117,110,107,32,102,114,111,
109,32,105,116,115,32,102,105,114,115,116,32,105,110,115,116,114,117,99,116,105,111,110,32,
119,105,116,104,32,97,110,32,101,109,112,116,121,32,115,116,97,99,107,46,32,96,114,101,
115,117,108,116,96,32,105,115,32,116,104,101,32,108,97,115,116,32,118,97,108,117,101,32,
111,110,32,116,104,101,32,115,116,97,99,107,44,32,111,114,32,110,105,108,46,34,125,44,
10,123,34,110,97,109,101,34,58,34,86,109,46,114,101,103,105,115,116,101,114,95,110,97,
116,105,118,101,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,
58,34,107,105,111,95,118,109,95,114,101,103,105,115,116,101,114,95,110,97,116,105,118,101,
34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,
53,54,45,54,52,58,102,99,100,97,51,102,50,52,56,56,55,99,53,50,49,55,34,44,
34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,52,50,52,50,49,54,49,52,52,
52,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,
102,34,44,34,116,121,112,101,34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,
117,101,125,44,123,34,110,97,109,101,34,58,34,110,97,109,101,34,44,34,116,121,112,101,
34,58,34,99,115,116,114,34,125,44,123,34,110,97,109,101,34,58,34,110,97,116,105,118,
101,34,44,34,116,121,112,101,34,58,34,78,97,116,105,118,101,70,110,34,44,34,114,101,
116,97,105,110,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,117,115,101,
114,95,100,97,116,97,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,
34,58,34,118,111,105,100,34,125,44,34,117,115,101,114,100,97,116,97,34,58,116,114,117,
101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,
101,114,114,111,114,115,34,58,116,114,117,101,125,44,10,123,34,110,97,109,101,34,58,34,
86,109,46,114,101,103,105,115,116,101,114,95,110,97,116,105,118,101,95,119,105,116,104,34,
44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,107,105,111,
95,118,109,95,114,101,103,105,115,116,101,114,95,110,97,116,105,118,101,95,119,105,116,104,
34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,
53,54,45,54,52,58,57,53,98,101,50,100,101,97,98,57,56,101,53,101,50,49,34,44,
34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,53,49,50,50,54,56,55,55,
56,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,
102,34,44,34,116,121,112,101,34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,
117,101,125,44,123,34,110,97,109,101,34,58,34,110,97,109,101,34,44,34,116,121,112,101,
34,58,34,99,115,116,114,34,125,44,123,34,110,97,109,101,34,58,34,105,110,102,111,34,
44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,78,97,116,105,
118,101,73,110,102,111,34,44,34,99,111,110,115,116,34,58,116,114,117,101,44,34,110,117,
108,108,97,98,108,101,34,58,116,114,117,101,125,125,44,123,34,110,97,109,101,34,58,34,
110,97,116,105,118,101,34,44,34,116,121,112,101,34,58,34,78,97,116,105,118,101,70,110,
34,44,34,114,101,116,97,105,110,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,
58,34,117,115,101,114,95,100,97,116,97,34,44,34,116,121,112,101,34,58,123,34,112,111,
105,110,116,101,114,34,58,34,118,111,105,100,34,125,44,34,117,115,101,114,100,97,116,97,
34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,
117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,
34,84,104,101,32,115,97,109,101,32,119,105,116,104,32,119,104,97,116,32,105,116,32,97,
115,107,115,32,102,111,114,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,
114,101,103,105,115,116,101,114,95,102,117,110,99,116,105,111,110,34,44,34,111,110,34,58,
34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,107,105,111,95,118,109,95,114,101,
103,105,115,116,101,114,95,102,117,110,99,116,105,111,110,34,44,34,99,111,110,118,34,58,
34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,49,99,49,
52,100,102,49,49,98,50,98,53,57,48,52,56,34,44,34,115,105,103,110,97,116,117,114,
101,95,105,100,34,58,52,55,49,49,50,57,56,55,51,44,34,112,97,114,97,109,115,34,
58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,
34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,
34,58,34,110,97,109,101,34,44,34,116,121,112,101,34,58,34,99,115,116,114,34,125,44,
123,34,110,97,109,101,34,58,34,97,100,100,114,101,115,115,34,44,34,116,121,112,101,34,
58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,125,125,44,123,34,110,
97,109,101,34,58,34,115,105,103,110,97,116,117,114,101,34,44,34,116,121,112,101,34,58,
34,115,116,114,34,125,44,123,34,110,97,109,101,34,58,34,112,97,116,104,34,44,34,116,
121,112,101,34,58,34,78,97,116,105,118,101,80,97,116,104,34,125,44,123,34,110,97,109,
101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,
34,58,34,69,114,114,111,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,
101,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,
111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,
34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,
114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,65,32,67,32,102,117,110,99,
116,105,111,110,32,119,105,116,104,32,97,32,115,105,103,110,97,116,117,114,101,32,105,110,
32,116,104,101,32,99,111,100,101,115,32,111,102,32,97,98,117,116,39,115,32,110,97,116,
105,118,101,115,44,32,115,117,99,104,32,97,115,32,96,100,40,100,44,100,41,96,59,32,
115,101,101,32,100,111,99,115,47,102,111,114,109,97,116,115,47,99,111,100,101,115,46,109,
100,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,114,101,103,105,115,116,
101,114,95,101,120,116,101,110,115,105,111,110,34,44,34,111,110,34,58,34,86,109,34,44,
34,115,121,109,98,111,108,34,58,34,107,105,111,95,118,109,95,114,101,103,105,115,116,101,
114,95,101,120,116,101,110,115,105,111,110,34,44,34,99,111,110,118,34,58,34,99,34,44,
34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,55,54,57,51,98,101,102,
53,51,53,101,50,54,50,48,97,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,
34,58,49,57,56,57,51,57,52,49,54,53,44,34,112,97,114,97,109,115,34,58,91,123,
34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,109,
34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,
112,114,101,102,105,120,34,44,34,116,121,112,101,34,58,34,99,115,116,114,34,125,44,123,
34,110,97,109,101,34,58,34,101,120,116,101,110,115,105,111,110,34,44,34,116,121,112,101,
34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,125,125,44,123,34,
110,97,109,101,34,58,34,99,111,117,110,116,34,44,34,116,121,112,101,34,58,34,117,51,
50,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,
111,105,110,116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,
44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,
34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,58,34,
111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,
97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,
34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,
100,111,99,34,58,34,65,108,108,32,102,117,110,99,116,105,111,110,115,32,111,102,32,97,
110,32,101,120,116,101,110,115,105,111,110,32,40,97,110,32,96,101,120,116,95,101,120,116,
101,110,115,105,111,110,96,32,116,104,97,116,32,109,117,115,116,32,115,116,97,121,32,111,
112,101,110,41,44,32,97,115,32,96,112,114,101,102,105,120,96,32,97,110,100,32,116,104,
101,105,114,32,110,97,109,101,115,46,92,110,65,115,121,110,99,104,114,111,110,111,117,115,
32,111,110,101,115,32,109,97,107,101,32,116,104,101,32,112,114,111,103,114,97,109,32,119,
97,105,116,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,99,97,108,108,
34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,107,105,
111,95,118,109,95,99,97,108,108,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,
105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,49,97,54,55,98,56,98,55,48,
99,53,48,53,56,53,51,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,
52,52,51,48,48,53,49,49,49,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,
109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,109,34,44,34,
115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,110,97,109,
101,34,44,34,116,121,112,101,34,58,34,99,115,116,114,34,125,44,123,34,110,97,109,101,
34,58,34,97,114,103,115,34,44,34,116,121,112,101,34,58,123,34,99,111,117,110,116,101,
100,34,58,34,86,97,108,117,101,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,
117,101,125,44,34,112,97,115,115,34,58,34,99,111,110,115,116,32,112,111,105,110,116,101,
114,34,44,34,108,101,110,34,58,34,97,114,103,95,99,111,117,110,116,34,125,44,123,34,
110,97,109,101,34,58,34,97,114,103,95,99,111,117,110,116,34,44,34,116,121,112,101,34,
58,34,117,115,105,122,101,34,44,34,109,101,97,115,117,114,101,115,34,58,91,34,97,114,
103,115,34,93,125,44,123,34,110,97,109,101,34,58,34,114,101,115,117,108,116,34,44,34,
116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,34,110,
117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,58,34,111,117,
116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,34,110,
97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,123,34,116,121,
112,101,34,58,34,69,114,114,111,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,
114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,
34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,
93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,
114,111,114,115,34,58,116,114,117,101,44,34,98,108,111,99,107,105,110,103,34,58,116,114,
117,101,44,34,100,111,99,34,58,34,67,97,108,108,115,32,119,104,97,116,32,97,32,103,
108,111,98,97,108,32,111,114,32,97,32,115,116,114,105,110,103,32,110,97,109,101,115,44,
32,102,114,111,109,32,111,117,116,115,105,100,101,32,111,114,32,105,110,115,105,100,101,32,
111,102,32,110,97,116,105,118,101,115,46,34,125,44,10,123,34,110,97,109,101,34,58,34,
86,109,46,115,101,116,95,103,108,111,98,97,108,34,44,34,111,110,34,58,34,86,109,34,
44,34,115,121,109,98,111,108,34,58,34,107,105,111,95,118,109,95,115,101,116,95,103,108,
111,98,97,108,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,
115,104,97,50,53,54,45,54,52,58,54,48,51,55,99,56,100,102,53,53,97,54,55,51,
54,102,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,54,49,52,50,
54,56,54,51,57,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,
34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,109,34,44,34,115,101,108,102,
34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,110,97,109,101,34,44,34,
116,121,112,101,34,58,34,99,115,116,114,34,125,44,123,34,110,97,109,101,34,58,34,118,
97,108,117,101,34,44,34,116,121,112,101,34,58,34,86,97,108,117,101,34,125,93,44,34,
114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,
115,34,58,116,114,117,101,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,103,101,
116,95,103,108,111,98,97,108,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,
98,111,108,34,58,34,107,105,111,95,118,109,95,103,101,116,95,103,108,111,98,97,108,34,
44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,
54,45,54,52,58,55,49,97,50,57,55,97,57,97,102,57,54,102,56,102,52,34,44,34,
115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,57,48,54,52,56,49,48,54,53,
44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,
34,44,34,116,121,112,101,34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,
101,125,44,123,34,110,97,109,101,34,58,34,110,97,109,101,34,44,34,116,121,112,101,34,
58,34,99,115,116,114,34,125,44,123,34,110,97,109,101,34,58,34,118,97,108,117,101,34,
44,34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,34,100,105,114,34,58,34,111,
117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,93,44,34,
114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,
115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,78,105,108,32,119,104,101,110,32,
116,104,101,114,101,32,105,115,32,110,111,110,101,46,34,125,44,10,123,34,110,97,109,101,
34,58,34,86,109,46,103,108,111,98,97,108,95,110,97,109,101,34,44,34,111,110,34,58,
34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,107,105,111,95,118,109,95,103,108,
111,98,97,108,95,110,97,109,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,
105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,99,99,55,97,56,49,57,56,100,
97,56,100,49,51,51,55,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,
51,52,51,48,53,56,48,54,51,50,44,34,112,97,114,97,109,115,34,58,91,123,34,110,
97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,109,34,44,
34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,105,110,
100,101,120,34,44,34,116,121,112,101,34,58,34,117,115,105,122,101,34,125,93,44,34,114,
101,116,117,114,110,115,34,58,123,34,116,121,112,101,34,58,34,99,115,116,114,34,44,34,
110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,100,111,99,34,58,34,84,
104,101,32,110,97,109,101,32,111,102,32,116,104,101,32,110,116,104,32,103,108,111,98,97,
108,32,116,104,97,116,32,119,97,115,32,101,118,101,114,32,115,101,116,32,111,114,32,97,
115,107,101,100,32,102,111,114,59,32,78,85,76,76,32,98,101,104,105,110,100,32,116,104,
101,32,108,97,115,116,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,115,
116,97,114,116,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,
58,34,107,105,111,95,118,109,95,115,116,97,114,116,34,44,34,99,111,110,118,34,58,34,
99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,50,102,102,52,
50,101,101,52,54,97,54,53,57,55,100,57,34,44,34,115,105,103,110,97,116,117,114,101,
95,105,100,34,58,56,48,52,53,51,49,57,52,48,44,34,112,97,114,97,109,115,34,58,
91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,
86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,
58,34,99,104,117,110,107,34,44,34,116,121,112,101,34,58,34,67,104,117,110,107,34,44,
34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,
58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,
34,69,114,114,111,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,
44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,
110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,
101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,
34,58,116,114,117,101,44,34,100,111,99,34,58,34,66,101,103,105,110,115,32,97,32,114,
117,110,32,116,104,97,116,32,114,101,115,117,109,101,32,109,97,107,101,115,32,105,110,32,
115,116,101,112,115,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,114,101,
115,117,109,101,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,
58,34,107,105,111,95,118,109,95,114,101,115,117,109,101,34,44,34,99,111,110,118,34,58,
34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,100,100,97,
55,50,57,48,49,102,48,55,101,100,102,53,57,34,44,34,115,105,103,110,97,116,117,114,
101,95,105,100,34,58,51,55,49,56,55,49,57,55,52,53,44,34,112,97,114,97,109,115,
34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,
58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,
101,34,58,34,98,117,100,103,101,116,34,44,34,116,121,112,101,34,58,34,117,54,52,34,
125,44,123,34,110,97,109,101,34,58,34,115,116,97,116,101,34,44,34,116,121,112,101,34,
58,34,82,117,110,83,116,97,116,101,34,44,34,100,105,114,34,58,34,111,117,116,34,44,
34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,34,110,97,109,101,
34,58,34,114,101,115,117,108,116,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,
34,58,34,86,97,108,117,101,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,
101,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,
111,105,110,116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,
44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,
34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,58,34,
111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,
97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,
34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,
98,108,111,99,107,105,110,103,34,58,116,114,117,101,44,34,100,111,99,34,58,34,82,117,
110,115,32,111,110,32,102,111,114,32,97,116,32,109,111,115,116,32,96,98,117,100,103,101,
116,96,32,105,110,115,116,114,117,99,116,105,111,110,115,44,32,48,32,102,111,114,32,97,
110,121,32,110,117,109,98,101,114,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,
109,46,115,116,111,112,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,
108,34,58,34,107,105,111,95,118,109,95,115,116,111,112,34,44,34,99,111,110,118,34,58,
34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,55,56,50,
57,100,98,102,101,48,52,52,56,50,101,98,54,34,44,34,115,105,103,110,97,116,117,114,
101,95,105,100,34,58,50,48,49,54,48,48,57,50,49,52,44,34,112,97,114,97,109,115,
34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,
58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,93,44,34,100,111,99,
34,58,34,71,105,118,101,115,32,117,112,32,116,104,101,32,114,117,110,32,116,104,97,116,
32,119,97,115,32,115,116,97,114,116,101,100,46,32,73,110,115,105,100,101,32,110,97,116,
105,118,101,115,32,105,116,32,100,111,101,115,32,110,111,116,104,105,110,103,46,34,125,44,
10,123,34,110,97,109,101,34,58,34,86,109,46,105,110,116,101,114,114,117,112,116,34,44,
34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,107,105,111,95,
118,109,95,105,110,116,101,114,114,117,112,116,34,44,34,99,111,110,118,34,58,34,99,34,
44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,55,56,50,57,100,98,
102,101,48,52,52,56,50,101,98,54,34,44,34,115,105,103,110,97,116,117,114,101,95,105,
100,34,58,50,48,49,54,48,48,57,50,49,52,44,34,112,97,114,97,109,115,34,58,91,
123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,
109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,93,44,34,100,111,99,34,58,34,
69,110,100,115,32,119,104,97,116,32,114,117,110,115,44,32,102,114,111,109,32,97,110,121,
32,116,104,114,101,97,100,44,32,119,105,116,104,32,75,73,79,95,69,82,82,79,82,95,
73,78,84,69,82,82,85,80,84,69,68,59,32,119,104,101,110,32,110,111,116,104,105,110,
103,32,114,117,110,115,44,32,119,104,97,116,32,114,117,110,115,32,110,101,120,116,46,34,
125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,115,101,116,95,111,117,116,112,117,
116,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,107,
105,111,95,118,109,95,115,101,116,95,111,117,116,112,117,116,34,44,34,99,111,110,118,34,
58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,50,48,
101,51,102,55,98,99,101,97,50,100,98,56,51,49,34,44,34,115,105,103,110,97,116,117,
114,101,95,105,100,34,58,53,53,49,56,49,49,48,48,52,44,34,112,97,114,97,109,115,
34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,
58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,
101,34,58,34,111,117,116,112,117,116,34,44,34,116,121,112,101,34,58,123,34,116,121,112,
101,34,58,34,79,117,116,112,117,116,70,110,34,44,34,110,117,108,108,97,98,108,101,34,
58,116,114,117,101,125,44,34,114,101,116,97,105,110,34,58,116,114,117,101,125,44,123,34,
110,97,109,101,34,58,34,117,115,101,114,95,100,97,116,97,34,44,34,116,121,112,101,34,
58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,125,44,34,117,115,101,
114,100,97,116,97,34,58,116,114,117,101,125,93,44,34,100,111,99,34,58,34,87,104,101,
114,101,32,80,82,73,78,84,44,32,112,114,105,110,116,32,97,110,100,32,112,114,105,110,
116,108,110,32,119,114,105,116,101,59,32,78,85,76,76,58,32,115,116,97,110,100,97,114,
100,32,111,117,116,112,117,116,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,
46,115,101,116,95,116,114,97,99,101,34,44,34,111,110,34,58,34,86,109,34,44,34,115,
121,109,98,111,108,34,58,34,107,105,111,95,118,109,95,115,101,116,95,116,114,97,99,101,
34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,
53,54,45,54,52,58,57,50,56,98,98,97,48,51,57,55,98,53,99,101,55,54,34,44,
34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,52,53,56,54,51,48,54,53,
57,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,
102,34,44,34,116,121,112,101,34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,
117,101,125,44,123,34,110,97,109,101,34,58,34,116,114,97,99,101,34,44,34,116,121,112,
101,34,58,123,34,116,121,112,101,34,58,34,84,114,97,99,101,70,110,34,44,34,110,117,
108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,114,101,116,97,105,110,34,58,116,
114,117,101,125,44,123,34,110,97,109,101,34,58,34,117,115,101,114,95,100,97,116,97,34,
44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,
34,125,44,34,117,115,101,114,100,97,116,97,34,58,116,114,117,101,125,93,44,34,100,111,
99,34,58,34,67,97,108,108,101,100,32,98,101,102,111,114,101,32,101,118,101,114,121,32,
105,110,115,116,114,117,99,116,105,111,110,59,32,78,85,76,76,32,101,110,100,115,32,105,
116,46,32,84,104,101,32,112,114,111,103,114,97,109,32,114,117,110,115,32,97,115,32,105,
116,32,115,116,97,110,100,115,44,32,97,110,100,32,115,108,111,119,108,121,46,34,125,44,
10,123,34,110,97,109,101,34,58,34,86,109,46,101,114,114,111,114,95,102,114,97,109,101,
34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,107,105,
111,95,118,109,95,101,114,114,111,114,95,102,114,97,109,101,34,44,34,99,111,110,118,34,
58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,102,54,
56,54,51,53,53,55,97,54,51,56,100,98,102,51,34,44,34,115,105,103,110,97,116,117,
114,101,95,105,100,34,58,52,49,51,53,57,57,48,54,49,53,44,34,112,97,114,97,109,
115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,
34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,
111,110,108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,105,110,100,
101,120,34,44,34,116,121,112,101,34,58,34,117,115,105,122,101,34,125,44,123,34,110,97,
109,101,34,58,34,102,114,97,109,101,34,44,34,116,121,112,101,34,58,34,70,114,97,109,
101,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,
111,105,110,116,101,114,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,
116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,
58,34,84,104,101,32,116,114,97,99,101,32,111,102,32,116,104,101,32,108,97,115,116,32,
101,114,114,111,114,58,32,105,116,115,32,108,105,110,101,32,96,105,110,100,101,120,96,44,
32,48,32,116,104,101,32,105,110,110,101,114,109,111,115,116,59,32,73,78,86,65,76,73,
68,95,65,82,71,85,77,69,78,84,32,98,101,104,105,110,100,32,116,104,101,32,108,97,
115,116,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,115,116,97,116,115,
34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,107,105,
111,95,118,109,95,115,116,97,116,115,34,44,34,99,111,110,118,34,58,34,99,34,44,34,
115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,99,52,97,57,54,56,56,101,
52,56,52,52,97,49,99,49,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,
58,51,50,57,57,52,51,54,54,56,54,44,34,112,97,114,97,109,115,34,58,91,123,34,
110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,109,34,
44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,
116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,115,116,97,116,115,34,44,34,116,
121,112,101,34,58,34,83,116,97,116,115,34,44,34,100,105,114,34,58,34,111,117,116,34,
44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,93,44,34,114,101,116,
117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,
116,114,117,101,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,99,111,108,108,101,
99,116,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,
107,105,111,95,118,109,95,99,111,108,108,101,99,116,34,44,34,99,111,110,118,34,58,34,
99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,97,48,50,97,
57,97,57,57,56,100,52,49,55,55,100,54,34,44,34,115,105,103,110,97,116,117,114,101,
95,105,100,34,58,50,54,56,55,49,52,54,54,52,57,44,34,112,97,114,97,109,115,34,
58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,
34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,93,44,34,114,101,116,117,
114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,
114,117,101,44,34,100,111,99,34,58,34,67,111,108,108,101,99,116,115,32,119,104,97,116,
32,110,111,98,111,100,121,32,99,97,110,32,114,101,97,99,104,32,97,110,121,32,109,111,
114,101,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,116,101,120,116,34,
44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,107,105,111,
95,118,109,95,116,101,120,116,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,
103,34,58,34,115,104,97,50,53,54,45,54,52,58,49,100,50,55,48,49,52,48,56,101,
57,56,51,55,53,97,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,52,
56,57,48,57,53,52,56,56,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,
101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,109,34,44,34,115,
101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,118,97,108,117,
101,34,44,34,116,121,112,101,34,58,34,86,97,108,117,101,34,125,93,44,34,114,101,116,
117,114,110,115,34,58,123,34,112,111,105,110,116,101,114,34,58,34,79,98,106,34,44,34,
110,117,108,108,97,98,108,101,34,58,116,114,117,101,44,34,111,119,110,34,58,34,98,111,
114,114,111,119,34,125,44,34,100,111,99,34,58,34,84,104,101,32,116,101,120,116,32,111,
102,32,97,32,118,97,108,117,101,32,97,115,32,80,82,73,78,84,32,119,114,105,116,101,
115,32,105,116,44,32,97,115,32,97,32,115,116,114,105,110,103,32,111,102,32,116,104,101,
32,109,97,99,104,105,110,101,39,115,59,32,78,85,76,76,32,119,104,101,110,32,116,104,
101,114,101,32,105,115,32,110,111,32,109,101,109,111,114,121,32,102,111,114,32,105,116,46,
34,125,44,10,123,34,110,97,109,101,34,58,34,118,101,99,95,97,100,100,34,44,34,115,
121,109,98,111,108,34,58,34,107,105,111,95,118,101,99,95,97,100,100,34,44,34,99,111,
110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,
58,57,97,57,57,56,52,55,97,53,55,54,101,97,48,53,100,34,44,34,115,105,103,110,
97,116,117,114,101,95,105,100,34,58,50,53,57,51,55,53,50,49,56,54,44,34,112,97,
114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,97,34,44,34,116,121,112,101,
34,58,123,34,112,111,105,110,116,101,114,34,58,34,86,101,99,86,105,101,119,34,44,34,
99,111,110,115,116,34,58,116,114,117,101,125,125,44,123,34,110,97,109,101,34,58,34,98,
34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,86,101,99,
86,105,101,119,34,44,34,99,111,110,115,116,34,58,116,114,117,101,125,125,44,123,34,110,
97,109,101,34,58,34,100,101,115,116,34,44,34,116,121,112,101,34,58,123,34,112,111,105,
110,116,101,114,34,58,34,86,101,99,86,105,101,119,34,125,125,93,44,34,114,101,116,117,
114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,
114,117,101,44,34,100,111,99,34,58,34,96,100,101,115,116,91,105,93,32,61,32,97,91,
105,93,32,43,32,98,91,105,93,96,46,32,96,100,101,115,116,96,32,109,97,121,32,98,
101,32,96,97,96,32,111,114,32,96,98,96,44,32,119,105,116,104,32,116,104,101,32,115,
97,109,101,32,115,116,114,105,100,101,59,32,111,116,104,101,114,119,105,115,101,32,105,116,
32,115,104,97,114,101,115,32,110,111,32,101,108,101,109,101,110,116,32,119,105,116,104,32,
116,104,101,109,46,92,110,65,108,108,32,108,101,110,103,116,104,115,32,97,114,101,32,116,
104,101,32,115,97,109,101,32,97,110,100,32,110,111,116,32,48,46,34,125,44,10,123,34,
110,97,109,101,34,58,34,118,101,99,95,115,117,98,34,44,34,115,121,109,98,111,108,34,
58,34,107,105,111,95,118,101,99,95,115,117,98,34,44,34,99,111,110,118,34,58,34,99,
34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,57,97,57,57,56,
52,55,97,53,55,54,101,97,48,53,100,34,44,34,115,105,103,110,97,116,117,114,101,95,
105,100,34,58,50,53,57,51,55,53,50,49,56,54,44,34,112,97,114,97,109,115,34,58,
91,123,34,110,97,109,101,34,58,34,97,34,44,34,116,121,112,101,34,58,123,34,112,111,
105,110,116,101,114,34,58,34,86,101,99,86,105,101,119,34,44,34,99,111,110,115,116,34,
58,116,114,117,101,125,125,44,123,34,110,97,109,101,34,58,34,98,34,44,34,116,121,112,
101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,86,101,99,86,105,101,119,34,44,
34,99,111,110,115,116,34,58,116,114,117,101,125,125,44,123,34,110,97,109,101,34,58,34,
100,101,115,116,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,
34,86,101,99,86,105,101,119,34,125,125,93,44,34,114,101,116,117,114,110,115,34,58,34,
83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,125,44,10,
123,34,110,97,109,101,34,58,34,118,101,99,95,109,117,108,34,44,34,115,121,109,98,111,
108,34,58,34,107,105,111,95,118,101,99,95,109,117,108,34,44,34,99,111,110,118,34,58,
34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,57,97,57,
57,56,52,55,97,53,55,54,101,97,48,53,100,34,44,34,115,105,103,110,97,116,117,114,
101,95,105,100,34,58,50,53,57,51,55,53,50,49,56,54,44,34,112,97,114,97,109,115,
34,58,91,123,34,110,97,109,101,34,58,34,97,34,44,34,116,121,112,101,34,58,123,34,
112,111,105,110,116,101,114,34,58,34,86,101,99,86,105,101,119,34,44,34,99,111,110,115,
116,34,58,116,114,117,101,125,125,44,123,34,110,97,109,101,34,58,34,98,34,44,34,116,
121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,86,101,99,86,105,101,119,
34,44,34,99,111,110,115,116,34,58,116,114,117,101,125,125,44,123,34,110,97,109,101,34,
58,34,100,101,115,116,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,
34,58,34,86,101,99,86,105,101,119,34,125,125,93,44,34,114,101,116,117,114,110,115,34,
58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,125,
44,10,123,34,110,97,109,101,34,58,34,118,101,99,95,100,105,118,34,44,34,115,121,109,
98,111,108,34,58,34,107,105,111,95,118,101,99,95,100,105,118,34,44,34,99,111,110,118,
34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,57,
97,57,57,56,52,55,97,53,55,54,101,97,48,53,100,34,44,34,115,105,103,110,97,116,
117,114,101,95,105,100,34,58,50,53,57,51,55,53,50,49,56,54,44,34,112,97,114,97,
109,115,34,58,91,123,34,110,97,109,101,34,58,34,97,34,44,34,116,121,112,101,34,58,
123,34,112,111,105,110,116,101,114,34,58,34,86,101,99,86,105,101,119,34,44,34,99,111,
110,115,116,34,58,116,114,117,101,125,125,44,123,34,110,97,109,101,34,58,34,98,34,44,
34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,86,101,99,86,105,
101,119,34,44,34,99,111,110,115,116,34,58,116,114,117,101,125,125,44,123,34,110,97,109,
101,34,58,34,100,101,115,116,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,
101,114,34,58,34,86,101,99,86,105,101,119,34,125,125,93,44,34,114,101,116,117,114,110,
115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,
101,44,34,100,111,99,34,58,34,82,85,78,84,73,77,69,95,69,82,82,79,82,32,119,
104,101,110,32,97,110,121,32,96,98,91,105,93,96,32,105,115,32,48,58,32,116,104,101,
110,32,110,111,116,104,105,110,103,32,105,115,32,119,114,105,116,116,101,110,46,34,125,44,
10,123,34,110,97,109,101,34,58,34,118,101,99,95,100,111,116,34,44,34,115,121,109,98,
111,108,34,58,34,107,105,111,95,118,101,99,95,100,111,116,34,44,34,99,111,110,118,34,
58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,102,100,
51,54,51,54,55,51,98,55,100,53,56,52,49,48,34,44,34,115,105,103,110,97,116,117,
114,101,95,105,100,34,58,52,50,52,56,49,56,56,53,51,49,44,34,112,97,114,97,109,
115,34,58,91,123,34,110,97,109,101,34,58,34,97,34,44,34,116,121,112,101,34,58,123,
34,112,111,105,110,116,101,114,34,58,34,86,101,99,86,105,101,119,34,44,34,99,111,110,
115,116,34,58,116,114,117,101,125,125,44,123,34,110,97,109,101,34,58,34,98,34,44,34,
116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,86,101,99,86,105,101,
119,34,44,34,99,111,110,115,116,34,58,116,114,117,101,125,125,44,123,34,110,97,109,101,
34,58,34,100,111,116,34,44,34,116,121,112,101,34,58,34,102,54,52,34,44,34,100,105,
114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,
34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,
101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,84,104,101,32,
115,117,109,32,111,102,32,112,114,111,100,117,99,116,115,44,32,97,108,119,97,121,115,32,
105,110,32,116,104,101,32,115,97,109,101,32,111,114,100,101,114,58,32,100,111,99,115,47,
107,105,111,46,109,100,46,34,125,44,10,123,34,110,97,109,101,34,58,34,118,101,99,95,
110,111,114,109,97,108,105,122,101,34,44,34,115,121,109,98,111,108,34,58,34,107,105,111,
95,118,101,99,95,110,111,114,109,97,108,105,122,101,34,44,34,99,111,110,118,34,58,34,
99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,54,102,54,97,
97,100,102,98,99,53,98,56,57,98,55,100,34,44,34,115,105,103,110,97,116,117,114,101,
95,105,100,34,58,49,56,54,57,50,54,50,51,51,49,44,34,112,97,114,97,109,115,34,
58,91,123,34,110,97,109,101,34,58,34,97,34,44,34,116,121,112,101,34,58,123,34,112,
111,105,110,116,101,114,34,58,34,86,101,99,86,105,101,119,34,44,34,99,111,110,115,116,
34,58,116,114,117,101,125,125,44,123,34,110,97,109,101,34,58,34,100,101,115,116,34,44,
34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,86,101,99,86,105,
101,119,34,125,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,
34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,96,
100,101,115,116,91,105,93,32,61,32,97,91,105,93,32,47,32,124,97,124,96,59,32,82,
85,78,84,73,77,69,95,69,82,82,79,82,32,119,104,101,110,32,116,104,101,32,110,111,
114,109,32,105,115,32,48,44,32,105,110,102,105,110,105,116,101,32,111,114,32,78,97,78,
58,32,116,104,101,110,32,110,111,116,104,105,110,103,32,105,115,32,119,114,105,116,116,101,
110,46,34,125,44,10,123,34,110,97,109,101,34,58,34,118,101,99,95,112,97,116,104,34,
44,34,115,121,109,98,111,108,34,58,34,107,105,111,95,118,101,99,95,112,97,116,104,34,
44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,
54,45,54,52,58,51,100,101,48,54,49,101,98,99,100,48,53,50,56,49,54,34,44,34,
115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,48,51,56,49,49,53,51,48,55,
44,34,112,97,114,97,109,115,34,58,91,93,44,34,114,101,116,117,114,110,115,34,58,34,
99,115,116,114,34,44,34,100,111,99,34,58,34,72,111,119,32,118,101,99,116,111,114,115,
32,97,114,101,32,99,111,109,112,117,116,101,100,32,104,101,114,101,58,32,92,34,97,118,
120,53,49,50,92,34,44,32,92,34,97,118,120,50,92,34,44,32,92,34,112,111,114,116,
97,98,108,101,92,34,46,34,125,44,10,123,34,110,97,109,101,34,58,34,118,101,99,95,
115,101,116,95,112,97,116,104,34,44,34,115,121,109,98,111,108,34,58,34,107,105,111,95,
118,101,99,95,115,101,116,95,112,97,116,104,34,44,34,99,111,110,118,34,58,34,99,34,
44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,97,48,50,97,57,97,
57,57,56,100,52,49,55,55,100,54,34,44,34,115,105,103,110,97,116,117,114,101,95,105,
100,34,58,50,54,56,55,49,52,54,54,52,57,44,34,112,97,114,97,109,115,34,58,91,
123,34,110,97,109,101,34,58,34,110,97,109,101,34,44,34,116,121,112,101,34,58,34,99,
115,116,114,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,
34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,67,
111,109,112,117,116,101,115,32,116,104,101,109,32,97,110,111,116,104,101,114,32,119,97,121,
44,32,102,111,114,32,99,111,109,112,97,114,105,115,111,110,115,58,32,116,104,101,32,98,
105,116,115,32,97,114,101,32,116,104,101,32,115,97,109,101,46,32,73,78,86,65,76,73,
68,95,65,82,71,85,77,69,78,84,32,119,104,101,114,101,32,116,104,97,116,32,99,97,
110,110,111,116,32,114,117,110,59,32,92,34,97,117,116,111,92,34,92,110,99,104,111,111,
115,101,115,32,116,104,101,32,98,101,115,116,46,34,125,93,44,10,34,112,114,111,112,101,
114,116,105,101,115,34,58,91,93,44,34,111,114,100,101,114,34,58,91,34,99,48,34,44,
34,99,49,34,44,34,99,50,34,44,34,99,51,34,44,34,116,48,34,44,34,116,49,34,
44,34,116,50,34,44,34,116,51,34,44,34,116,52,34,44,34,116,53,34,44,34,116,54,
34,44,34,116,55,34,44,34,116,56,34,44,34,116,57,34,44,34,116,49,48,34,44,34,
116,49,49,34,44,34,116,49,50,34,44,34,116,49,51,34,44,34,116,49,52,34,44,34,
116,49,53,34,44,34,116,49,54,34,44,34,116,49,55,34,44,34,116,49,56,34,44,34,
116,49,57,34,44,34,116,50,48,34,44,34,116,50,49,34,44,34,116,50,50,34,44,34,
116,50,51,34,44,34,102,48,34,44,34,102,49,34,44,34,102,50,34,44,34,102,51,34,
44,34,102,52,34,44,34,102,53,34,44,34,102,54,34,44,34,102,55,34,44,34,102,56,
34,44,34,102,57,34,44,34,102,49,48,34,44,34,102,49,49,34,44,34,102,49,50,34,
44,34,102,49,51,34,44,34,102,49,52,34,44,34,102,49,53,34,44,34,102,49,54,34,
44,34,102,49,55,34,44,34,102,49,56,34,44,34,102,49,57,34,44,34,102,50,48,34,
44,34,102,50,49,34,44,34,102,50,50,34,44,34,102,50,51,34,44,34,102,50,52,34,
44,34,102,50,53,34,44,34,102,50,54,34,44,34,102,50,55,34,44,34,102,50,56,34,
44,34,102,50,57,34,44,34,102,51,48,34,44,34,102,51,49,34,44,34,102,51,50,34,
44,34,102,51,51,34,44,34,102,51,52,34,44,34,102,51,53,34,44,34,102,51,54,34,
44,34,102,51,55,34,44,34,102,51,56,34,44,34,102,51,57,34,44,34,102,52,48,34,
44,34,102,52,49,34,44,34,102,52,50,34,44,34,102,52,51,34,44,34,102,52,52,34,
44,34,102,52,53,34,44,34,102,52,54,34,44,34,102,52,55,34,44,34,102,52,56,34,
44,34,102,52,57,34,44,34,102,53,48,34,44,34,102,53,49,34,44,34,102,53,50,34,
44,34,102,53,51,34,44,34,102,53,52,34,44,34,102,53,53,34,44,34,102,53,54,34,
44,34,102,53,55,34,44,34,102,53,56,34,44,34,102,53,57,34,44,34,102,54,48,34,
44,34,102,54,49,34,44,34,102,54,50,34,44,34,102,54,51,34,44,34,102,54,52,34,
44,34,102,54,53,34,44,34,102,54,54,34,44,34,102,54,55,34,44,34,102,54,56,34,
44,34,102,54,57,34,44,34,102,55,48,34,44,34,102,55,49,34,44,34,102,55,50,34,
44,34,102,55,51,34,44,34,102,55,52,34,44,34,102,55,53,34,44,34,102,55,54,34,
44,34,102,55,55,34,44,34,102,55,56,34,93,44,34,108,97,121,111,117,116,95,111,114,
100,101,114,34,58,91,34,83,116,97,116,117,115,34,44,34,69,114,114,111,114,67,111,100,
101,34,44,34,69,114,114,111,114,34,44,34,79,98,106,34,44,34,86,97,108,117,101,84,
121,112,101,34,44,34,86,97,108,117,101,34,44,34,79,98,106,75,105,110,100,34,44,34,
79,112,99,111,100,101,34,44,34,78,97,116,105,118,101,83,116,97,116,117,115,34,44,34,
67,104,117,110,107,34,44,34,86,109,34,44,34,66,108,111,98,34,44,34,78,97,116,105,
118,101,67,116,120,34,44,34,78,97,116,105,118,101,70,110,34,44,34,79,117,116,112,117,
116,70,110,34,44,34,84,114,97,99,101,83,116,101,112,34,44,34,84,114,97,99,101,70,
110,34,44,34,67,97,112,97,98,105,108,105,116,121,34,44,34,78,97,116,105,118,101,73,
110,102,111,34,44,34,78,97,116,105,118,101,80,97,116,104,34,44,34,70,114,97,109,101,
34,44,34,83,116,97,116,115,34,44,34,82,117,110,83,116,97,116,101,34,44,34,86,101,
99,86,105,101,119,34,93,125,10
};
#undef ABUT_SCHEMA_SECTION
#endif

#endif
