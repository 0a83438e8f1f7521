/* fusabi.h -- generated from fusabi.abi (abut.fusabi 0.1.0) by abut; do not edit.
 * api ece82d9846623fd7 */
#ifndef ABUT_FUSABI_H
#define ABUT_FUSABI_H

/** @file
 *  The Fusabi machine: strictly typed plugins from strangers, in a sandbox.
 *
 *  A module (`fusabi_module`, a `.fzb` file) never changes; machines and threads share it. A registry
 *  (`fusabi_registry`) holds the host's functions, each with what it asks for; machines share it too. A machine
 *  (`fusabi_machine`) runs modules, one after another, within its limits and capabilities; it belongs to one thread at
 *  a time, and two machines share nothing that either can change.
 *
 *  Objects (`fusabi_obj`: strings and arrays) belong to the machine that made them. One that a function returns is
 *  valid until the native returns that asked for it; outside of natives, until the machine runs next.
 *  `fusabi_obj_retain` keeps it until `fusabi_obj_release`, at most as long as the machine. Nothing moves. */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef ABUT_FUSABI_COPIED
#  error "include fusabi.h before headers that copy its types"
#endif
#ifndef FUSABI_API /* stands before every function */
#  if defined(_WIN32) && defined(FUSABI_IMPLEMENT)
#    define FUSABI_API __declspec(dllexport)
#  elif defined(__GNUC__) && !defined(_WIN32)
#    define FUSABI_API __attribute__((visibility("default")))
#  else
#    define FUSABI_API
#  endif
#endif

#ifdef __cplusplus
extern "C" {
#endif

#define FUSABI_VERSION_MAJOR 0
#define FUSABI_VERSION_MINOR 1
#define FUSABI_VERSION_PATCH 0

/** What `fusabi_abi_version` answers: a library with the same number has everything that is declared here. */
#define FUSABI_ABI_VERSION 1u
/** Version of the file format that this library writes. */
#define FUSABI_FILE_VERSION 2u
/** Values of the stack, unless the options say otherwise. */
#define FUSABI_STACK_MAX 10000u
/** Calls in each other, unless the options say otherwise. */
#define FUSABI_FRAMES_MAX 1000u
/** Bytes of all objects, unless the options say otherwise. */
#define FUSABI_MEMORY_MAX 1073741824ull
/** Bytes of one object, unless the options say otherwise. */
#define FUSABI_ALLOCATION_MAX 104857600ull
#define FUSABI_CONSTANTS_MAX 65536u
#define FUSABI_FUNCTIONS_MAX 4096u
#define FUSABI_IMPORTS_MAX 4096u
/** Bytes of one function's code. */
#define FUSABI_CODE_MAX 1048576u
/** Bytes of a function's or an import's name. */
#define FUSABI_NAME_MAX 256u
/** Locals, and values on its stack, of one function together. */
#define FUSABI_FRAME_MAX 3900u
/** As the number of parameters: any number, of any types. */
#define FUSABI_ANY_COUNT 65535u

/** How a call went. */
typedef int fusabi_status;
enum {
    FUSABI_STATUS_OK = 0,
    FUSABI_STATUS_INVALID_MODULE = 1, /**< the bytes are no module, or its code breaks the rules */
    FUSABI_STATUS_RUNTIME_ERROR = 2, /**< the program, or a native of it, failed */
    FUSABI_STATUS_OOM = 3, /**< out of memory, or of what the machine may have */
    FUSABI_STATUS_INVALID_ARGUMENT = 4, /**< the caller broke the contract of the call */
    FUSABI_STATUS_INTERNAL_ERROR = 5
};

/** What went wrong: `fusabi_error.code`.
 *  Open: unknown values may arrive. */
typedef uint32_t fusabi_error_code;
enum {
    FUSABI_ERROR_NONE = 0,
    FUSABI_ERROR_STACK_OVERFLOW = 1, /**< more values on the stack, or more calls in each other, than the options allow */
    FUSABI_ERROR_STACK_UNDERFLOW = 2,
    FUSABI_ERROR_DIVIDE_BY_ZERO = 3, /**< of integers */
    FUSABI_ERROR_TYPE_MISMATCH = 4,
    FUSABI_ERROR_INVALID_OPCODE = 5,
    FUSABI_ERROR_MEMORY_LIMIT = 6, /**< all objects together are larger than the options allow */
    FUSABI_ERROR_NATIVE_NOT_FOUND = 7, /**< the registry has no function of an import's name */
    FUSABI_ERROR_NATIVE_FAILED = 8,
    FUSABI_ERROR_BAD_CONSTANT = 9,
    FUSABI_ERROR_BAD_LOCAL = 10,
    FUSABI_ERROR_BAD_FUNCTION = 11,
    FUSABI_ERROR_BAD_IMPORT = 12,
    FUSABI_ERROR_BAD_JUMP = 13, /**< out of the code, or into an instruction */
    FUSABI_ERROR_END_OF_CODE = 14, /**< the code does not end with ret, jump or halt, or an operand is cut off */
    FUSABI_ERROR_INDEX_RANGE = 15, /**< no such element, byte or character */
    FUSABI_ERROR_INSTRUCTION_LIMIT = 16, /**< the fuel is used up */
    FUSABI_ERROR_CALL_DEPTH = 17, /**< too many runs inside of natives of runs */
    FUSABI_ERROR_PERMISSION = 18, /**< a function needs a capability that the machine does not have */
    FUSABI_ERROR_NOT_CALLABLE = 19,
    FUSABI_ERROR_ARITY = 20, /**< a wrong number of arguments */
    FUSABI_ERROR_INTERRUPTED = 21,
    FUSABI_ERROR_BAD_VALUE = 22, /**< a native handed out something that is no value */
    FUSABI_ERROR_BAD_OPTION = 26,
    FUSABI_ERROR_BAD_FORMAT = 27, /**< the bytes are damaged: a section, an offset, a hash */
    FUSABI_ERROR_BUSY = 28, /**< the machine is running */
    FUSABI_ERROR_ALLOCATION_TOO_LARGE = 29, /**< one object is larger than the options allow */
    FUSABI_ERROR_BAD_MAGIC = 30,
    FUSABI_ERROR_BAD_VERSION = 31,
    FUSABI_ERROR_TOO_LARGE = 32, /**< too many constants, functions or imports; a name or a function is too long */
    FUSABI_ERROR_BAD_ENTRY = 33 /**< the entry point is no function */
};

/** Why a call failed. `message` belongs to the machine, or for calls without one to the calling thread, and is valid
 *  until the next call there that fails. */
typedef struct fusabi_error {
    fusabi_status status; /* 0 */
    fusabi_error_code code; /* 4 */
    const char *message; /* 8 */
    int32_t function; /**< 16: the number of the function in the module; -1 when it is about none */
    uint32_t offset; /**< 20: in its code, or in the file when it is about no function */
    uint32_t line; /**< 24: of the source; 0 when it is unknown */
    uint32_t _reserved0; /* 28 */
} fusabi_error;

/** The types of values, in the order of the original. */
typedef uint8_t fusabi_type;
enum {
    FUSABI_TYPE_UNIT = 0,
    FUSABI_TYPE_BOOL = 1,
    FUSABI_TYPE_I32 = 2,
    FUSABI_TYPE_I64 = 3,
    FUSABI_TYPE_F32 = 4,
    FUSABI_TYPE_F64 = 5,
    FUSABI_TYPE_CHAR = 6,
    FUSABI_TYPE_STRING = 7,
    FUSABI_TYPE_ARRAY = 8,
    FUSABI_TYPE_ANY = 255 /**< in signatures: of whatever type */
};

typedef struct fusabi_obj fusabi_obj;

/** What a value is; the first four are those of every machine of Abut, so natives can be shared. An object is a String
 *  or an Array. */
typedef uint32_t fusabi_kind;
enum {
    FUSABI_KIND_F64 = 0,
    FUSABI_KIND_BOOL = 1,
    FUSABI_KIND_UNIT = 2,
    FUSABI_KIND_OBJ = 3,
    FUSABI_KIND_I32 = 16,
    FUSABI_KIND_I64 = 17,
    FUSABI_KIND_F32 = 18,
    FUSABI_KIND_CHAR = 19
};

/** A value: 16 bytes. What `kind` does not name is not looked at. An I32 is sign-extended to all 64 bits. */
typedef struct fusabi_value {
    fusabi_kind kind; /* 0 */
    uint32_t aux; /* 4 */
    uint64_t bits; /* 8 */
} fusabi_value;

/** Released by fusabi_builder_free.
 *  Threads: one handle is used by one thread at a time. */
typedef struct fusabi_builder fusabi_builder;

/** Released by fusabi_module_free.
 *  Threads: one handle may be used by several threads at once. */
typedef struct fusabi_module fusabi_module;

/** Released by fusabi_registry_free.
 *  Threads: one handle may be used by several threads at once. */
typedef struct fusabi_registry fusabi_registry;

/** Released by fusabi_machine_free.
 *  Threads: one handle is used by one thread at a time. */
typedef struct fusabi_machine fusabi_machine;

/** Bytes that a call made.
 *  Released by fusabi_blob_free.
 *  Threads: one handle may be used by several threads at once. */
typedef struct fusabi_blob fusabi_blob;

typedef struct fusabi_native_ctx fusabi_native_ctx;

typedef int fusabi_native_status;
enum {
    FUSABI_NATIVE_OK = 0,
    FUSABI_NATIVE_ERROR = 1
};

/** A native function. `args` may be read as long as it runs; `result` is Unit until it is written. Types and number of
 *  the arguments are those that it was registered with. `FUSABI_NATIVE_ERROR` ends the program;
 *  fusabi_native_set_error says why. */
typedef fusabi_native_status (*fusabi_native_fn)(int arg_count, const fusabi_value *args, fusabi_value *result, fusabi_native_ctx *ctx);

/** Takes what the program prints, each piece once; there is no newline but those in the text. */
typedef void (*fusabi_output_fn)(const char *text, size_t length, void *user_data);

/** What a host function does that a plugin may not be trusted with. */
typedef uint32_t fusabi_capability;
#define FUSABI_CAPABILITY_FILE_IO 1u
#define FUSABI_CAPABILITY_NETWORK 2u
#define FUSABI_CAPABILITY_PROCESS_SPAWN 4u
#define FUSABI_CAPABILITY_ENV_ACCESS 8u

/** What runs code. */
typedef uint32_t fusabi_engine;
enum {
    FUSABI_ENGINE_AUTO = 0,
    FUSABI_ENGINE_THREADED = 1, /**< register code, handlers that jump to each other */
    FUSABI_ENGINE_LOOP = 2, /**< register code in a portable loop */
    FUSABI_ENGINE_STEPPER = 3 /**< the bytecode as it stands */
};

/** What a machine may have and how it runs. `fusabi_options_init` fills in the defaults. */
typedef struct fusabi_options {
    uint32_t size; /**< 0: of this record */
    uint32_t stack_max; /**< 4: values on the stack */
    uint32_t frames_max; /**< 8: calls in each other */
    uint32_t depth_max; /**< 12: runs inside of natives of runs */
    uint64_t memory_max; /**< 16: bytes of all objects */
    uint64_t allocation_max; /**< 24: bytes of one object */
    uint64_t fuel; /**< 32: instructions of a run; 0: any number */
    fusabi_capability capabilities; /**< 40: what functions may be called */
    fusabi_engine engine; /* 44 */
} fusabi_options;

/** What a function of the registry asks for. */
typedef struct fusabi_native_info {
    uint32_t size; /**< 0: of this record */
    fusabi_capability capability; /**< 4: machines must have it */
    const fusabi_type *params; /**< 8: NULL when param_count is ANY_COUNT */
    uint32_t param_count; /**< 16: or ANY_COUNT */
    fusabi_type result; /* 20 */
    uint8_t _reserved0[3]; /* 21 */
    const char *description; /* 24 */
} fusabi_native_info;

#ifndef ABUT_STR_DEFINED
#define ABUT_STR_DEFINED
typedef struct abut_str { const char *ptr; size_t len; } abut_str; /* UTF-8, not NUL terminated */
#endif

/** A function of a module. */
typedef struct fusabi_function_info {
    abut_str name; /* 0 */
    const fusabi_type *params; /* 16 */
    uint32_t param_count; /* 24 */
    uint32_t locals; /**< 28: with the parameters */
    uint64_t code_offset; /**< 32: in the file */
    uint32_t code_size; /* 40 */
    fusabi_type result; /* 44 */
    bool is_verified; /* 45 */
    uint8_t _reserved0[2]; /* 46 */
} fusabi_function_info;

/** A function that a module wants of its host. */
typedef struct fusabi_import_info {
    abut_str name; /* 0 */
    const fusabi_type *params; /* 16 */
    uint32_t param_count; /**< 24: or ANY_COUNT */
    fusabi_type result; /* 28 */
    uint8_t _reserved0[3]; /* 29 */
    uint64_t hash; /**< 32: of the signature */
} fusabi_import_info;

/** One line of the trace of an error, the innermost first. */
typedef struct fusabi_frame {
    const char *name; /**< 0: of the function, or of a native */
    int32_t function; /**< 8: its number in the module; -1 of a native */
    uint32_t offset; /**< 12: in its code */
    uint32_t line; /**< 16: 0 when it is unknown */
    uint32_t _reserved0; /* 20 */
} fusabi_frame;

typedef struct fusabi_stats {
    uint32_t size; /**< 0: of this record */
    uint32_t max_stack_depth; /**< 4: the most values that were on the stack, or that the functions in it can have there */
    uint32_t max_call_depth; /* 8 */
    uint32_t _reserved0; /* 12 */
    uint64_t instructions; /**< 16: of the last run, executed */
    uint64_t ffi_calls; /**< 24: of the last run */
    uint64_t executions; /* 32 */
    uint64_t memory_used; /**< 40: bytes that the machine has from the system for objects now */
    uint64_t memory_peak; /* 48 */
    uint64_t memory_live; /**< 56: bytes of objects, after the last collection */
    uint64_t memory_allocated; /**< 64: bytes of all objects that were ever made */
    uint64_t collections; /* 72 */
} fusabi_stats;

/** How far a run got.
 *  Open: unknown values may arrive. */
typedef int fusabi_run_state;
enum {
    FUSABI_RUN_FINISHED = 0,
    FUSABI_RUN_OUT_OF_BUDGET = 1, /**< resume goes on */
    FUSABI_RUN_WAITING = 2, /**< for a native that has not answered yet; resume asks again */
    FUSABI_RUN_FAILED = 3
};

/** One instruction, before it is executed. */
typedef struct fusabi_trace_step {
    uint32_t function; /* 0 */
    uint32_t offset; /**< 4: in its code */
    uint32_t line; /**< 8: 0 when it is unknown */
    uint8_t opcode; /* 12 */
    uint8_t _reserved0[3]; /* 13 */
    uint32_t depth; /**< 16: calls below it */
    uint32_t height; /**< 20: values on the function's stack */
    const fusabi_value *stack; /**< 24: of the function */
} fusabi_trace_step;

/** Anything but 0 ends the program as if it had been interrupted. */
typedef int (*fusabi_trace_fn)(fusabi_machine *machine, const fusabi_trace_step *step, void *user_data);

/** Where a section is. */
typedef struct fusabi_file_section {
    uint64_t offset; /**< 0: in the file */
    uint32_t count; /**< 8: of records, or of bytes */
    uint32_t _reserved0; /* 12 */
} fusabi_file_section;

/** The first bytes of a file. */
typedef struct fusabi_file_header {
    uint8_t magic[4]; /**< 0: "FZB", 0 */
    uint32_t version; /* 4 */
    uint32_t flags; /**< 8: 0 */
    uint32_t entry_point; /* 12 */
    uint64_t file_size; /* 16 */
    uint64_t hash; /**< 24: of everything but code, with this field 0 */
    uint32_t source_offset; /**< 32: the source's name, in the strings */
    uint32_t source_size; /* 36 */
    fusabi_file_section constants; /**< 40: of fusabi_value; a String has its size in `aux`, its offset in the strings in `bits` */
    fusabi_file_section strings; /**< 56: bytes */
    fusabi_file_section types; /**< 72: bytes: parameters of imports and functions */
    fusabi_file_section imports; /* 88 */
    fusabi_file_section functions; /* 104 */
    fusabi_file_section lines; /* 120 */
    fusabi_file_section code; /**< 136: bytes */
} fusabi_file_header;

typedef struct fusabi_file_import {
    uint32_t name_offset; /**< 0: in the strings */
    uint32_t name_size; /* 4 */
    uint32_t types_offset; /**< 8: the parameters, in the types */
    uint16_t param_count; /**< 12: or ANY_COUNT */
    fusabi_type result; /* 14 */
    uint8_t _reserved0; /* 15 */
    uint64_t hash; /**< 16: of the signature */
} fusabi_file_import;

typedef struct fusabi_file_function {
    uint32_t name_offset; /* 0 */
    uint32_t name_size; /* 4 */
    uint32_t types_offset; /* 8 */
    uint16_t param_count; /* 12 */
    fusabi_type result; /* 14 */
    uint8_t _reserved0; /* 15 */
    uint32_t locals; /**< 16: with the parameters */
    uint32_t code_offset; /**< 20: in the code */
    uint32_t code_size; /* 24 */
    uint32_t lines_offset; /**< 28: the first of its lines */
    uint32_t lines_count; /* 32 */
    uint32_t reserved; /* 36 */
    uint64_t code_hash; /**< 40: of its code; looked at when it is verified */
} fusabi_file_function;

/** Code from `offset` on, up to the next one, belongs to `line`. */
typedef struct fusabi_file_line {
    uint32_t offset; /**< 0: in the function's code */
    uint32_t line; /* 4 */
} fusabi_file_line;

#ifndef ABUT_BYTES_DEFINED
#define ABUT_BYTES_DEFINED
typedef struct abut_bytes { const uint8_t *ptr; size_t len; } abut_bytes;
#endif

FUSABI_API uint32_t fusabi_abi_version(void);

/** "OK", "RUNTIME_ERROR" and so on.
 *  @return borrowed from the library */
FUSABI_API const char *fusabi_status_name(fusabi_status status);

/** "stack_overflow" and so on.
 *  @return borrowed from the library */
FUSABI_API const char *fusabi_error_name(fusabi_error_code code);

/** "I32" and so on; "?" of what is none.
 *  @return borrowed from the library */
FUSABI_API const char *fusabi_type_name(fusabi_type type);

/** The bit that a permission of the original's names needs: file_read and file_write, network_connect and network_bind,
 *  process_spawn, env_read and env_write, and the names of the bits; 0 of others, which nobody has.
 *  @param permission  borrowed for this call */
FUSABI_API uint32_t fusabi_capability_of(const char *permission);

/** @param options  receives the result */
FUSABI_API void fusabi_options_init(fusabi_options *options);

FUSABI_API fusabi_value fusabi_make_unit(void);

FUSABI_API fusabi_value fusabi_make_bool(int value);

FUSABI_API fusabi_value fusabi_make_i32(int32_t value);

FUSABI_API fusabi_value fusabi_make_i64(int64_t value);

FUSABI_API fusabi_value fusabi_make_f32(float value);

FUSABI_API fusabi_value fusabi_make_f64(double value);

/** A Unicode scalar; others are refused where the value is used. */
FUSABI_API fusabi_value fusabi_make_char(uint32_t value);

/** @param obj  borrowed for this call; may be NULL */
FUSABI_API fusabi_value fusabi_make_obj(fusabi_obj *obj);

/** ANY of what is no value. */
FUSABI_API fusabi_type fusabi_value_type(fusabi_value value);

/** These look at no kind. */
FUSABI_API int fusabi_as_bool(fusabi_value value);

FUSABI_API int32_t fusabi_as_i32(fusabi_value value);

FUSABI_API int64_t fusabi_as_i64(fusabi_value value);

FUSABI_API float fusabi_as_f32(fusabi_value value);

FUSABI_API double fusabi_as_f64(fusabi_value value);

FUSABI_API uint32_t fusabi_as_char(fusabi_value value);

/** @return NULL when there is none */
FUSABI_API fusabi_obj *fusabi_as_obj(fusabi_value value);

/** Keeps an object; each retain needs its release. NULL does nothing.
 *  @param obj  borrowed for this call; may be NULL
 *  @return NULL when there is none */
FUSABI_API fusabi_obj *fusabi_obj_retain(fusabi_obj *obj);

/** @param obj  borrowed for this call; may be NULL */
FUSABI_API void fusabi_obj_release(fusabi_obj *obj);

/** A String of the machine's, copied; it must be UTF-8. NULL when it is not, or there is no memory for it.
 *  @param machine  borrowed for this call
 *  @param text  borrowed for this call; may be NULL
 *  @return NULL when there is none */
FUSABI_API fusabi_obj *fusabi_string_new(fusabi_machine *machine, const char *text, size_t length);

/** The bytes, behind them a NUL; NULL when it is no String.
 *  @param obj  borrowed for this call
 *  @return NULL when there is none */
FUSABI_API const char *fusabi_string_data(const fusabi_obj *obj);

/** @param obj  borrowed for this call */
FUSABI_API size_t fusabi_string_len(const fusabi_obj *obj);

/** An Array of Units.
 *  @param machine  borrowed for this call
 *  @return NULL when there is none */
FUSABI_API fusabi_obj *fusabi_array_new(fusabi_machine *machine, size_t length);

/** @param obj  borrowed for this call */
FUSABI_API size_t fusabi_array_len(const fusabi_obj *obj);

/** @param obj  borrowed for this call
 *  @param value  receives the result
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_array_get(const fusabi_obj *obj, size_t index, fusabi_value *value);

/** @param obj  borrowed for this call
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_array_set(fusabi_obj *obj, size_t index, fusabi_value value);

/** @param obj  borrowed for this call
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_array_push(fusabi_obj *obj, fusabi_value value);

/** @param ctx  borrowed for this call
 *  @return NULL when there is none */
FUSABI_API void *fusabi_native_user_data(const fusabi_native_ctx *ctx);

/** What FUSABI_NATIVE_ERROR will say; `code` is the native's own or an ErrorCode. The text is copied.
 *  @param ctx  borrowed for this call
 *  @param message  borrowed for this call; may be NULL */
FUSABI_API void fusabi_native_set_error(fusabi_native_ctx *ctx, uint32_t code, const char *message);

/** @param ctx  borrowed for this call
 *  @return borrowed */
FUSABI_API fusabi_machine *fusabi_native_machine(const fusabi_native_ctx *ctx);

/** @param ctx  borrowed for this call
 *  @return borrowed from the library */
FUSABI_API const char *fusabi_native_name(const fusabi_native_ctx *ctx);

/** @param self  borrowed for this call
 *  @return borrowed from the library */
FUSABI_API abut_bytes fusabi_blob_bytes(fusabi_blob *self);

/** @param self  taken over: not to be used after the call */
FUSABI_API void fusabi_blob_free(fusabi_blob *self);

/** @return owned by the caller: release it with fusabi_builder_free; NULL when that fails */
FUSABI_API fusabi_builder *fusabi_builder_new(void);

/** @param self  taken over: not to be used after the call */
FUSABI_API void fusabi_builder_free(fusabi_builder *self);

/** A constant that is no String.
 *  @param self  borrowed for this call
 *  @param index  receives the result
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_builder_constant(fusabi_builder *self, fusabi_value value, uint32_t *index);

/** A String, which is copied.
 *  @param self  borrowed for this call
 *  @param text  borrowed for this call
 *  @param index  receives the result
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_builder_string(fusabi_builder *self, abut_str text, uint32_t *index);

/** @param self  borrowed for this call
 *  @param name  borrowed for this call
 *  @param params  `param_count` elements; borrowed for this call; may be NULL
 *  @param param_count  elements of params
 *  @param index  receives the result
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_builder_import(
    fusabi_builder *self,
    abut_str name,
    const fusabi_type *params,
    uint32_t param_count,
    fusabi_type result,
    uint32_t *index);

/** An import that takes any number of arguments.
 *  @param self  borrowed for this call
 *  @param name  borrowed for this call
 *  @param index  receives the result
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_builder_import_any(
    fusabi_builder *self,
    abut_str name,
    fusabi_type result,
    uint32_t *index);

/** A function with its code; `locals` counts the parameters, too.
 *  @param self  borrowed for this call
 *  @param name  borrowed for this call
 *  @param params  `param_count` elements; borrowed for this call; may be NULL
 *  @param param_count  elements of params
 *  @param code  borrowed for this call
 *  @param index  receives the result
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_builder_function(
    fusabi_builder *self,
    abut_str name,
    const fusabi_type *params,
    uint32_t param_count,
    fusabi_type result,
    uint32_t locals,
    abut_bytes code,
    uint32_t *index);

/** Code from `offset` on belongs to that line of the source, until the next offset that is given; ascending.
 *  @param self  borrowed for this call
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_builder_line(
    fusabi_builder *self,
    uint32_t function,
    uint32_t offset,
    uint32_t line);

/** @param self  borrowed for this call
 *  @param name  borrowed for this call
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_builder_source(fusabi_builder *self, abut_str name);

/** @param self  borrowed for this call
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_builder_entry_point(fusabi_builder *self, uint32_t function);

/** The file. What load would refuse is refused here; code is not verified: fusabi_module_verify does that.
 *  @param self  borrowed for this call
 *  @param blob  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_builder_build(fusabi_builder *self, fusabi_blob **blob, fusabi_error *error);

/** Loads a file's bytes, which are copied. Everything but code is checked.
 *  @param data  borrowed for this call
 *  @param module  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_module_load(abut_bytes data, fusabi_module **module, fusabi_error *error);

/** The same without a copy: the bytes stay where they are, unchanged, as long as the module.
 *  @param data  borrowed for this call
 *  @param module  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_module_load_borrowed(
    abut_bytes data,
    fusabi_module **module,
    fusabi_error *error);

/** Maps a file into memory; code that is never called is never read. The file must not be made shorter as long as
 *  the module lives.
 *  @param path  borrowed for this call
 *  @param module  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_module_open(const char *path, fusabi_module **module, fusabi_error *error);

/** Reads a file of the original's layout. Its imports have no signatures: those of the standard library are known,
 *  others take what is on the stack of the function where they are called.
 *  @param data  borrowed for this call
 *  @param module  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_module_import_archive(
    abut_bytes data,
    fusabi_module **module,
    fusabi_error *error);

/** NULL does nothing. Machines that have it loaded keep it.
 *  @param self  taken over: not to be used after the call */
FUSABI_API void fusabi_module_free(fusabi_module *self);

/** Everything of the file.
 *  @param self  borrowed for this call
 *  @return borrowed from the library */
FUSABI_API abut_bytes fusabi_module_bytes(const fusabi_module *self);

/** @param self  borrowed for this call */
FUSABI_API uint32_t fusabi_module_entry_point(const fusabi_module *self);

/** @param self  borrowed for this call
 *  @return borrowed from the library */
FUSABI_API abut_str fusabi_module_source(const fusabi_module *self);

/** @param self  borrowed for this call */
FUSABI_API uint32_t fusabi_module_constant_count(const fusabi_module *self);

/** A String is FUSABI_KIND_OBJ with NULL: fusabi_module_constant_text has it.
 *  @param self  borrowed for this call
 *  @param value  receives the result
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_module_constant(
    const fusabi_module *self,
    uint32_t index,
    fusabi_value *value);

/** @param self  borrowed for this call
 *  @return borrowed from the library */
FUSABI_API abut_str fusabi_module_constant_text(const fusabi_module *self, uint32_t index);

/** @param self  borrowed for this call */
FUSABI_API uint32_t fusabi_module_function_count(const fusabi_module *self);

/** @param self  borrowed for this call
 *  @param info  receives the result
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_module_function(
    const fusabi_module *self,
    uint32_t index,
    fusabi_function_info *info);

/** -1 when there is none of that name; the first when there are several.
 *  @param self  borrowed for this call
 *  @param name  borrowed for this call */
FUSABI_API int32_t fusabi_module_find(const fusabi_module *self, abut_str name);

/** @param self  borrowed for this call */
FUSABI_API uint32_t fusabi_module_import_count(const fusabi_module *self);

/** @param self  borrowed for this call
 *  @param info  receives the result
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_module_import(
    const fusabi_module *self,
    uint32_t index,
    fusabi_import_info *info);

/** 0 when it is unknown.
 *  @param self  borrowed for this call */
FUSABI_API uint32_t fusabi_module_line(const fusabi_module *self, uint32_t function, uint32_t offset);

/** Verifies every function. Without this, each is verified when it is first called.
 *  @param self  borrowed for this call
 *  @param error  receives the details when the call fails; may be NULL
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_module_verify(const fusabi_module *self, fusabi_error *error);

/** @param self  borrowed for this call
 *  @param blob  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_module_disassemble(
    const fusabi_module *self,
    fusabi_blob **blob,
    fusabi_error *error);

/** The file of a text that disassemble writes, or of one written by hand.
 *  @param text  borrowed for this call
 *  @param blob  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_module_assemble(abut_str text, fusabi_blob **blob, fusabi_error *error);

/** The register code that a function is translated to, as text for people.
 *  @param self  borrowed for this call
 *  @param blob  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_module_translation(
    const fusabi_module *self,
    uint32_t function,
    fusabi_blob **blob,
    fusabi_error *error);

/** With the standard library, or empty.
 *  @return owned by the caller: release it with fusabi_registry_free; NULL when that fails */
FUSABI_API fusabi_registry *fusabi_registry_new(bool with_stdlib);

/** NULL does nothing. Machines keep theirs.
 *  @param self  taken over: not to be used after the call */
FUSABI_API void fusabi_registry_free(fusabi_registry *self);

/** A function of a name; a name that is known gets another function.
 *  @param self  borrowed for this call
 *  @param name  borrowed for this call
 *  @param info  borrowed for this call
 *  @param native  may be called until it is replaced or released
 *  @param user_data  given back to the callback
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_registry_register(
    fusabi_registry *self,
    const char *name,
    const fusabi_native_info *info,
    fusabi_native_fn native,
    void *user_data);

/** A C function with a signature in the codes of abut's natives, such as `d(d,d)`; see docs/formats/codes.md.
 *  @param self  borrowed for this call
 *  @param name  borrowed for this call
 *  @param address  borrowed for this call
 *  @param signature  borrowed for this call
 *  @param error  receives the details when the call fails; may be NULL
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_registry_register_function(
    fusabi_registry *self,
    const char *name,
    void *address,
    abut_str signature,
    fusabi_capability capability,
    fusabi_error *error);

/** All functions of an extension (an `ext_extension` that must stay open), as `prefix` and their names.
 *  Asynchronous ones make the program wait.
 *  @param self  borrowed for this call
 *  @param prefix  borrowed for this call
 *  @param extension  borrowed for this call
 *  @param count  receives the result
 *  @param error  receives the details when the call fails; may be NULL
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_registry_register_extension(
    fusabi_registry *self,
    const char *prefix,
    void *extension,
    fusabi_capability capability,
    uint32_t *count,
    fusabi_error *error);

/** False when there was none.
 *  @param self  borrowed for this call
 *  @param name  borrowed for this call */
FUSABI_API bool fusabi_registry_remove(fusabi_registry *self, const char *name);

/** @param self  borrowed for this call
 *  @param name  borrowed for this call */
FUSABI_API bool fusabi_registry_contains(const fusabi_registry *self, const char *name);

/** @param self  borrowed for this call */
FUSABI_API uint32_t fusabi_registry_count(const fusabi_registry *self);

/** Names in alphabetical order; NULL behind the last. What they point to is valid as long as the registry.
 *  @param self  borrowed for this call
 *  @return borrowed from the library; NULL when there is none */
FUSABI_API const char *fusabi_registry_name(const fusabi_registry *self, uint32_t index);

/** What the record points to is valid as long as the registry.
 *  @param self  borrowed for this call
 *  @param name  borrowed for this call
 *  @param info  receives the result
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_registry_info(
    const fusabi_registry *self,
    const char *name,
    fusabi_native_info *info);

/** NULL options are the defaults, a NULL registry is one of its own with the standard library.
 *  @param options  borrowed for this call; may be NULL
 *  @param registry  borrowed for this call; may be NULL
 *  @param machine  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_machine_new(
    const fusabi_options *options,
    fusabi_registry *registry,
    fusabi_machine **machine,
    fusabi_error *error);

/** NULL does nothing. While it runs it takes effect when the outermost run has returned.
 *  @param self  taken over: not to be used after the call */
FUSABI_API void fusabi_machine_free(fusabi_machine *self);

/** @param self  borrowed for this call
 *  @param options  receives the result */
FUSABI_API void fusabi_machine_options(const fusabi_machine *self, fusabi_options *options);

/** Other capabilities; also for what runs.
 *  @param self  borrowed for this call */
FUSABI_API void fusabi_machine_set_capabilities(fusabi_machine *self, fusabi_capability capabilities);

/** Fuel of the runs that come.
 *  @param self  borrowed for this call */
FUSABI_API void fusabi_machine_set_fuel(fusabi_machine *self, uint64_t fuel);

/** What runs code: "threaded", "loop" or "stepper".
 *  @param self  borrowed for this call
 *  @return borrowed from the library */
FUSABI_API const char *fusabi_machine_tier(const fusabi_machine *self);

/** Links a module: finds its imports in the registry, and whether it may call them. It takes the place of the one
 *  before; what failed leaves that.
 *  @param self  borrowed for this call
 *  @param module  borrowed for this call
 *  @param error  receives the details when the call fails; may be NULL
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_machine_load(
    fusabi_machine *self,
    const fusabi_module *module,
    fusabi_error *error);

/** The module that is loaded; NULL when none is. It belongs to the machine.
 *  @param self  borrowed for this call
 *  @return borrowed; NULL when there is none */
FUSABI_API fusabi_module *fusabi_machine_loaded(const fusabi_machine *self);

/** Runs the entry function of the module that is loaded.
 *  @param self  borrowed for this call
 *  @param args  `arg_count` elements; borrowed for this call; may be NULL
 *  @param arg_count  elements of args
 *  @param result  receives the result; may be NULL
 *  @param error  receives the details when the call fails; may be NULL
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR
 *  @note may block */
FUSABI_API fusabi_status fusabi_machine_execute(
    fusabi_machine *self,
    const fusabi_value *args,
    uint32_t arg_count,
    fusabi_value *result,
    fusabi_error *error);

/** Runs a function of the module, from outside or inside of natives.
 *  @param self  borrowed for this call
 *  @param args  `arg_count` elements; borrowed for this call; may be NULL
 *  @param arg_count  elements of args
 *  @param result  receives the result; may be NULL
 *  @param error  receives the details when the call fails; may be NULL
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR
 *  @note may block */
FUSABI_API fusabi_status fusabi_machine_call(
    fusabi_machine *self,
    uint32_t function,
    const fusabi_value *args,
    uint32_t arg_count,
    fusabi_value *result,
    fusabi_error *error);

/** Begins a run that resume makes in steps.
 *  @param self  borrowed for this call
 *  @param args  `arg_count` elements; borrowed for this call; may be NULL
 *  @param arg_count  elements of args
 *  @param error  receives the details when the call fails; may be NULL
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_machine_start(
    fusabi_machine *self,
    uint32_t function,
    const fusabi_value *args,
    uint32_t arg_count,
    fusabi_error *error);

/** Runs on for at most `budget` instructions, 0 for any number.
 *  @param self  borrowed for this call
 *  @param state  receives the result
 *  @param result  receives the result; may be NULL
 *  @param error  receives the details when the call fails; may be NULL
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR
 *  @note may block */
FUSABI_API fusabi_status fusabi_machine_resume(
    fusabi_machine *self,
    uint64_t budget,
    fusabi_run_state *state,
    fusabi_value *result,
    fusabi_error *error);

/** Gives up the run that was started. Inside natives it does nothing.
 *  @param self  borrowed for this call */
FUSABI_API void fusabi_machine_stop(fusabi_machine *self);

/** Ends what runs, or what was started, from any thread, with FUSABI_ERROR_INTERRUPTED. When there is neither it does
 *  nothing: what begins later is not ended.
 *  @param self  borrowed for this call */
FUSABI_API void fusabi_machine_interrupt(fusabi_machine *self);

/** Where print writes; NULL: standard output.
 *  @param self  borrowed for this call
 *  @param output  may be called until it is replaced or released; may be NULL
 *  @param user_data  given back to the callback */
FUSABI_API void fusabi_machine_set_output(fusabi_machine *self, fusabi_output_fn output, void *user_data);

/** Called before every instruction; NULL ends it. The program runs as it stands, and slowly.
 *  @param self  borrowed for this call
 *  @param trace  may be called until it is replaced or released; may be NULL
 *  @param user_data  given back to the callback */
FUSABI_API void fusabi_machine_set_trace(fusabi_machine *self, fusabi_trace_fn trace, void *user_data);

/** A value as print shows it, without a newline. Valid until the machine is used again.
 *  @param self  borrowed for this call
 *  @return borrowed from the library */
FUSABI_API abut_str fusabi_machine_text(fusabi_machine *self, fusabi_value value);

/** The trace of the last error: its line `index`, 0 the innermost; INVALID_ARGUMENT behind the last.
 *  @param self  borrowed for this call
 *  @param frame  receives the result
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_machine_error_frame(
    const fusabi_machine *self,
    uint32_t index,
    fusabi_frame *frame);

/** @param self  borrowed for this call
 *  @param stats  receives the result
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_machine_stats(const fusabi_machine *self, fusabi_stats *stats);

/** Collects what nobody can reach any more.
 *  @param self  borrowed for this call
 *  @return FUSABI_STATUS_OK; failed: FUSABI_STATUS_INVALID_MODULE, FUSABI_STATUS_RUNTIME_ERROR, FUSABI_STATUS_OOM, FUSABI_STATUS_INVALID_ARGUMENT, FUSABI_STATUS_INTERNAL_ERROR */
FUSABI_API fusabi_status fusabi_machine_collect(fusabi_machine *self);

/** What this library promises, readable without running it. Defined where FUSABI_IMPLEMENT is, or
 *  FUSABI_SCHEMA, when only the table is wanted of C. */
#ifdef __cplusplus
extern "C" FUSABI_API const unsigned char fusabi_abi[];
#else
extern FUSABI_API const unsigned char fusabi_abi[];
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
#if (defined(__LP64__)) || (defined(_WIN64)) || (defined(__i386__) && !defined(_WIN32)) || (defined(__arm__) || defined(__wasm32__))
ABUT_ASSERT(sizeof(fusabi_file_line) == 8 && ABUT_ALIGNOF(fusabi_file_line) == 4 &&
    offsetof(fusabi_file_line, offset) == 0 && offsetof(fusabi_file_line, line) == 4, fusabi_file_line);
#endif
#if defined(__LP64__) || defined(_WIN64)
ABUT_ASSERT(sizeof(fusabi_error) == 32 && ABUT_ALIGNOF(fusabi_error) == 8 &&
    offsetof(fusabi_error, status) == 0 && offsetof(fusabi_error, code) == 4 &&
    offsetof(fusabi_error, message) == 8 && offsetof(fusabi_error, function) == 16 &&
    offsetof(fusabi_error, offset) == 20 && offsetof(fusabi_error, line) == 24 &&
    offsetof(fusabi_error, _reserved0) == 28, fusabi_error);
ABUT_ASSERT(sizeof(fusabi_value) == 16 && ABUT_ALIGNOF(fusabi_value) == 8 &&
    offsetof(fusabi_value, kind) == 0 && offsetof(fusabi_value, aux) == 4 &&
    offsetof(fusabi_value, bits) == 8, fusabi_value);
ABUT_ASSERT(sizeof(fusabi_options) == 48 && ABUT_ALIGNOF(fusabi_options) == 8 &&
    offsetof(fusabi_options, size) == 0 && offsetof(fusabi_options, stack_max) == 4 &&
    offsetof(fusabi_options, frames_max) == 8 && offsetof(fusabi_options, depth_max) == 12 &&
    offsetof(fusabi_options, memory_max) == 16 && offsetof(fusabi_options, allocation_max) == 24 &&
    offsetof(fusabi_options, fuel) == 32 && offsetof(fusabi_options, capabilities) == 40 &&
    offsetof(fusabi_options, engine) == 44, fusabi_options);
ABUT_ASSERT(sizeof(fusabi_native_info) == 32 && ABUT_ALIGNOF(fusabi_native_info) == 8 &&
    offsetof(fusabi_native_info, size) == 0 && offsetof(fusabi_native_info, capability) == 4 &&
    offsetof(fusabi_native_info, params) == 8 && offsetof(fusabi_native_info, param_count) == 16 &&
    offsetof(fusabi_native_info, result) == 20 && offsetof(fusabi_native_info, _reserved0) == 21 &&
    offsetof(fusabi_native_info, description) == 24, fusabi_native_info);
ABUT_ASSERT(sizeof(fusabi_function_info) == 48 && ABUT_ALIGNOF(fusabi_function_info) == 8 &&
    offsetof(fusabi_function_info, name) == 0 && offsetof(fusabi_function_info, params) == 16 &&
    offsetof(fusabi_function_info, param_count) == 24 && offsetof(fusabi_function_info, locals) == 28 &&
    offsetof(fusabi_function_info, code_offset) == 32 && offsetof(fusabi_function_info, code_size) == 40 &&
    offsetof(fusabi_function_info, result) == 44 && offsetof(fusabi_function_info, is_verified) == 45 &&
    offsetof(fusabi_function_info, _reserved0) == 46, fusabi_function_info);
ABUT_ASSERT(sizeof(fusabi_import_info) == 40 && ABUT_ALIGNOF(fusabi_import_info) == 8 &&
    offsetof(fusabi_import_info, name) == 0 && offsetof(fusabi_import_info, params) == 16 &&
    offsetof(fusabi_import_info, param_count) == 24 && offsetof(fusabi_import_info, result) == 28 &&
    offsetof(fusabi_import_info, _reserved0) == 29 &&
    offsetof(fusabi_import_info, hash) == 32, fusabi_import_info);
ABUT_ASSERT(sizeof(fusabi_frame) == 24 && ABUT_ALIGNOF(fusabi_frame) == 8 &&
    offsetof(fusabi_frame, name) == 0 && offsetof(fusabi_frame, function) == 8 &&
    offsetof(fusabi_frame, offset) == 12 && offsetof(fusabi_frame, line) == 16 &&
    offsetof(fusabi_frame, _reserved0) == 20, fusabi_frame);
ABUT_ASSERT(sizeof(fusabi_stats) == 80 && ABUT_ALIGNOF(fusabi_stats) == 8 &&
    offsetof(fusabi_stats, size) == 0 && offsetof(fusabi_stats, max_stack_depth) == 4 &&
    offsetof(fusabi_stats, max_call_depth) == 8 && offsetof(fusabi_stats, _reserved0) == 12 &&
    offsetof(fusabi_stats, instructions) == 16 && offsetof(fusabi_stats, ffi_calls) == 24 &&
    offsetof(fusabi_stats, executions) == 32 && offsetof(fusabi_stats, memory_used) == 40 &&
    offsetof(fusabi_stats, memory_peak) == 48 && offsetof(fusabi_stats, memory_live) == 56 &&
    offsetof(fusabi_stats, memory_allocated) == 64 &&
    offsetof(fusabi_stats, collections) == 72, fusabi_stats);
ABUT_ASSERT(sizeof(fusabi_trace_step) == 32 && ABUT_ALIGNOF(fusabi_trace_step) == 8 &&
    offsetof(fusabi_trace_step, function) == 0 && offsetof(fusabi_trace_step, offset) == 4 &&
    offsetof(fusabi_trace_step, line) == 8 && offsetof(fusabi_trace_step, opcode) == 12 &&
    offsetof(fusabi_trace_step, _reserved0) == 13 && offsetof(fusabi_trace_step, depth) == 16 &&
    offsetof(fusabi_trace_step, height) == 20 && offsetof(fusabi_trace_step, stack) == 24, fusabi_trace_step);
ABUT_ASSERT(sizeof(fusabi_file_section) == 16 && ABUT_ALIGNOF(fusabi_file_section) == 8 &&
    offsetof(fusabi_file_section, offset) == 0 && offsetof(fusabi_file_section, count) == 8 &&
    offsetof(fusabi_file_section, _reserved0) == 12, fusabi_file_section);
ABUT_ASSERT(sizeof(fusabi_file_header) == 152 && ABUT_ALIGNOF(fusabi_file_header) == 8 &&
    offsetof(fusabi_file_header, magic) == 0 && offsetof(fusabi_file_header, version) == 4 &&
    offsetof(fusabi_file_header, flags) == 8 && offsetof(fusabi_file_header, entry_point) == 12 &&
    offsetof(fusabi_file_header, file_size) == 16 && offsetof(fusabi_file_header, hash) == 24 &&
    offsetof(fusabi_file_header, source_offset) == 32 && offsetof(fusabi_file_header, source_size) == 36 &&
    offsetof(fusabi_file_header, constants) == 40 && offsetof(fusabi_file_header, strings) == 56 &&
    offsetof(fusabi_file_header, types) == 72 && offsetof(fusabi_file_header, imports) == 88 &&
    offsetof(fusabi_file_header, functions) == 104 && offsetof(fusabi_file_header, lines) == 120 &&
    offsetof(fusabi_file_header, code) == 136, fusabi_file_header);
ABUT_ASSERT(sizeof(fusabi_file_import) == 24 && ABUT_ALIGNOF(fusabi_file_import) == 8 &&
    offsetof(fusabi_file_import, name_offset) == 0 && offsetof(fusabi_file_import, name_size) == 4 &&
    offsetof(fusabi_file_import, types_offset) == 8 && offsetof(fusabi_file_import, param_count) == 12 &&
    offsetof(fusabi_file_import, result) == 14 && offsetof(fusabi_file_import, _reserved0) == 15 &&
    offsetof(fusabi_file_import, hash) == 16, fusabi_file_import);
ABUT_ASSERT(sizeof(fusabi_file_function) == 48 && ABUT_ALIGNOF(fusabi_file_function) == 8 &&
    offsetof(fusabi_file_function, name_offset) == 0 && offsetof(fusabi_file_function, name_size) == 4 &&
    offsetof(fusabi_file_function, types_offset) == 8 && offsetof(fusabi_file_function, param_count) == 12 &&
    offsetof(fusabi_file_function, result) == 14 && offsetof(fusabi_file_function, _reserved0) == 15 &&
    offsetof(fusabi_file_function, locals) == 16 && offsetof(fusabi_file_function, code_offset) == 20 &&
    offsetof(fusabi_file_function, code_size) == 24 && offsetof(fusabi_file_function, lines_offset) == 28 &&
    offsetof(fusabi_file_function, lines_count) == 32 && offsetof(fusabi_file_function, reserved) == 36 &&
    offsetof(fusabi_file_function, code_hash) == 40, fusabi_file_function);
#endif
#if (defined(__i386__) && !defined(_WIN32)) || defined(__arm__) || defined(__wasm32__)
ABUT_ASSERT(sizeof(fusabi_error) == 28 && ABUT_ALIGNOF(fusabi_error) == 4 &&
    offsetof(fusabi_error, status) == 0 && offsetof(fusabi_error, code) == 4 &&
    offsetof(fusabi_error, message) == 8 && offsetof(fusabi_error, function) == 12 &&
    offsetof(fusabi_error, offset) == 16 && offsetof(fusabi_error, line) == 20 &&
    offsetof(fusabi_error, _reserved0) == 24, fusabi_error);
ABUT_ASSERT(sizeof(fusabi_native_info) == 24 && ABUT_ALIGNOF(fusabi_native_info) == 4 &&
    offsetof(fusabi_native_info, size) == 0 && offsetof(fusabi_native_info, capability) == 4 &&
    offsetof(fusabi_native_info, params) == 8 && offsetof(fusabi_native_info, param_count) == 12 &&
    offsetof(fusabi_native_info, result) == 16 && offsetof(fusabi_native_info, _reserved0) == 17 &&
    offsetof(fusabi_native_info, description) == 20, fusabi_native_info);
ABUT_ASSERT(sizeof(fusabi_frame) == 20 && ABUT_ALIGNOF(fusabi_frame) == 4 &&
    offsetof(fusabi_frame, name) == 0 && offsetof(fusabi_frame, function) == 4 &&
    offsetof(fusabi_frame, offset) == 8 && offsetof(fusabi_frame, line) == 12 &&
    offsetof(fusabi_frame, _reserved0) == 16, fusabi_frame);
ABUT_ASSERT(sizeof(fusabi_trace_step) == 28 && ABUT_ALIGNOF(fusabi_trace_step) == 4 &&
    offsetof(fusabi_trace_step, function) == 0 && offsetof(fusabi_trace_step, offset) == 4 &&
    offsetof(fusabi_trace_step, line) == 8 && offsetof(fusabi_trace_step, opcode) == 12 &&
    offsetof(fusabi_trace_step, _reserved0) == 13 && offsetof(fusabi_trace_step, depth) == 16 &&
    offsetof(fusabi_trace_step, height) == 20 && offsetof(fusabi_trace_step, stack) == 24, fusabi_trace_step);
#endif
#if defined(__i386__) && !defined(_WIN32)
ABUT_ASSERT(sizeof(fusabi_value) == 16 && ABUT_ALIGNOF(fusabi_value) == 4 &&
    offsetof(fusabi_value, kind) == 0 && offsetof(fusabi_value, aux) == 4 &&
    offsetof(fusabi_value, bits) == 8, fusabi_value);
ABUT_ASSERT(sizeof(fusabi_options) == 48 && ABUT_ALIGNOF(fusabi_options) == 4 &&
    offsetof(fusabi_options, size) == 0 && offsetof(fusabi_options, stack_max) == 4 &&
    offsetof(fusabi_options, frames_max) == 8 && offsetof(fusabi_options, depth_max) == 12 &&
    offsetof(fusabi_options, memory_max) == 16 && offsetof(fusabi_options, allocation_max) == 24 &&
    offsetof(fusabi_options, fuel) == 32 && offsetof(fusabi_options, capabilities) == 40 &&
    offsetof(fusabi_options, engine) == 44, fusabi_options);
ABUT_ASSERT(sizeof(fusabi_function_info) == 36 && ABUT_ALIGNOF(fusabi_function_info) == 4 &&
    offsetof(fusabi_function_info, name) == 0 && offsetof(fusabi_function_info, params) == 8 &&
    offsetof(fusabi_function_info, param_count) == 12 && offsetof(fusabi_function_info, locals) == 16 &&
    offsetof(fusabi_function_info, code_offset) == 20 && offsetof(fusabi_function_info, code_size) == 28 &&
    offsetof(fusabi_function_info, result) == 32 && offsetof(fusabi_function_info, is_verified) == 33 &&
    offsetof(fusabi_function_info, _reserved0) == 34, fusabi_function_info);
ABUT_ASSERT(sizeof(fusabi_import_info) == 28 && ABUT_ALIGNOF(fusabi_import_info) == 4 &&
    offsetof(fusabi_import_info, name) == 0 && offsetof(fusabi_import_info, params) == 8 &&
    offsetof(fusabi_import_info, param_count) == 12 && offsetof(fusabi_import_info, result) == 16 &&
    offsetof(fusabi_import_info, _reserved0) == 17 &&
    offsetof(fusabi_import_info, hash) == 20, fusabi_import_info);
ABUT_ASSERT(sizeof(fusabi_stats) == 80 && ABUT_ALIGNOF(fusabi_stats) == 4 &&
    offsetof(fusabi_stats, size) == 0 && offsetof(fusabi_stats, max_stack_depth) == 4 &&
    offsetof(fusabi_stats, max_call_depth) == 8 && offsetof(fusabi_stats, _reserved0) == 12 &&
    offsetof(fusabi_stats, instructions) == 16 && offsetof(fusabi_stats, ffi_calls) == 24 &&
    offsetof(fusabi_stats, executions) == 32 && offsetof(fusabi_stats, memory_used) == 40 &&
    offsetof(fusabi_stats, memory_peak) == 48 && offsetof(fusabi_stats, memory_live) == 56 &&
    offsetof(fusabi_stats, memory_allocated) == 64 &&
    offsetof(fusabi_stats, collections) == 72, fusabi_stats);
ABUT_ASSERT(sizeof(fusabi_file_section) == 16 && ABUT_ALIGNOF(fusabi_file_section) == 4 &&
    offsetof(fusabi_file_section, offset) == 0 && offsetof(fusabi_file_section, count) == 8 &&
    offsetof(fusabi_file_section, _reserved0) == 12, fusabi_file_section);
ABUT_ASSERT(sizeof(fusabi_file_header) == 152 && ABUT_ALIGNOF(fusabi_file_header) == 4 &&
    offsetof(fusabi_file_header, magic) == 0 && offsetof(fusabi_file_header, version) == 4 &&
    offsetof(fusabi_file_header, flags) == 8 && offsetof(fusabi_file_header, entry_point) == 12 &&
    offsetof(fusabi_file_header, file_size) == 16 && offsetof(fusabi_file_header, hash) == 24 &&
    offsetof(fusabi_file_header, source_offset) == 32 && offsetof(fusabi_file_header, source_size) == 36 &&
    offsetof(fusabi_file_header, constants) == 40 && offsetof(fusabi_file_header, strings) == 56 &&
    offsetof(fusabi_file_header, types) == 72 && offsetof(fusabi_file_header, imports) == 88 &&
    offsetof(fusabi_file_header, functions) == 104 && offsetof(fusabi_file_header, lines) == 120 &&
    offsetof(fusabi_file_header, code) == 136, fusabi_file_header);
ABUT_ASSERT(sizeof(fusabi_file_import) == 24 && ABUT_ALIGNOF(fusabi_file_import) == 4 &&
    offsetof(fusabi_file_import, name_offset) == 0 && offsetof(fusabi_file_import, name_size) == 4 &&
    offsetof(fusabi_file_import, types_offset) == 8 && offsetof(fusabi_file_import, param_count) == 12 &&
    offsetof(fusabi_file_import, result) == 14 && offsetof(fusabi_file_import, _reserved0) == 15 &&
    offsetof(fusabi_file_import, hash) == 16, fusabi_file_import);
ABUT_ASSERT(sizeof(fusabi_file_function) == 48 && ABUT_ALIGNOF(fusabi_file_function) == 4 &&
    offsetof(fusabi_file_function, name_offset) == 0 && offsetof(fusabi_file_function, name_size) == 4 &&
    offsetof(fusabi_file_function, types_offset) == 8 && offsetof(fusabi_file_function, param_count) == 12 &&
    offsetof(fusabi_file_function, result) == 14 && offsetof(fusabi_file_function, _reserved0) == 15 &&
    offsetof(fusabi_file_function, locals) == 16 && offsetof(fusabi_file_function, code_offset) == 20 &&
    offsetof(fusabi_file_function, code_size) == 24 && offsetof(fusabi_file_function, lines_offset) == 28 &&
    offsetof(fusabi_file_function, lines_count) == 32 && offsetof(fusabi_file_function, reserved) == 36 &&
    offsetof(fusabi_file_function, code_hash) == 40, fusabi_file_function);
#endif
#if defined(__arm__) || defined(__wasm32__)
ABUT_ASSERT(sizeof(fusabi_value) == 16 && ABUT_ALIGNOF(fusabi_value) == 8 &&
    offsetof(fusabi_value, kind) == 0 && offsetof(fusabi_value, aux) == 4 &&
    offsetof(fusabi_value, bits) == 8, fusabi_value);
ABUT_ASSERT(sizeof(fusabi_options) == 48 && ABUT_ALIGNOF(fusabi_options) == 8 &&
    offsetof(fusabi_options, size) == 0 && offsetof(fusabi_options, stack_max) == 4 &&
    offsetof(fusabi_options, frames_max) == 8 && offsetof(fusabi_options, depth_max) == 12 &&
    offsetof(fusabi_options, memory_max) == 16 && offsetof(fusabi_options, allocation_max) == 24 &&
    offsetof(fusabi_options, fuel) == 32 && offsetof(fusabi_options, capabilities) == 40 &&
    offsetof(fusabi_options, engine) == 44, fusabi_options);
ABUT_ASSERT(sizeof(fusabi_function_info) == 40 && ABUT_ALIGNOF(fusabi_function_info) == 8 &&
    offsetof(fusabi_function_info, name) == 0 && offsetof(fusabi_function_info, params) == 8 &&
    offsetof(fusabi_function_info, param_count) == 12 && offsetof(fusabi_function_info, locals) == 16 &&
    offsetof(fusabi_function_info, code_offset) == 24 && offsetof(fusabi_function_info, code_size) == 32 &&
    offsetof(fusabi_function_info, result) == 36 && offsetof(fusabi_function_info, is_verified) == 37 &&
    offsetof(fusabi_function_info, _reserved0) == 38, fusabi_function_info);
ABUT_ASSERT(sizeof(fusabi_import_info) == 32 && ABUT_ALIGNOF(fusabi_import_info) == 8 &&
    offsetof(fusabi_import_info, name) == 0 && offsetof(fusabi_import_info, params) == 8 &&
    offsetof(fusabi_import_info, param_count) == 12 && offsetof(fusabi_import_info, result) == 16 &&
    offsetof(fusabi_import_info, _reserved0) == 17 &&
    offsetof(fusabi_import_info, hash) == 24, fusabi_import_info);
ABUT_ASSERT(sizeof(fusabi_stats) == 80 && ABUT_ALIGNOF(fusabi_stats) == 8 &&
    offsetof(fusabi_stats, size) == 0 && offsetof(fusabi_stats, max_stack_depth) == 4 &&
    offsetof(fusabi_stats, max_call_depth) == 8 && offsetof(fusabi_stats, _reserved0) == 12 &&
    offsetof(fusabi_stats, instructions) == 16 && offsetof(fusabi_stats, ffi_calls) == 24 &&
    offsetof(fusabi_stats, executions) == 32 && offsetof(fusabi_stats, memory_used) == 40 &&
    offsetof(fusabi_stats, memory_peak) == 48 && offsetof(fusabi_stats, memory_live) == 56 &&
    offsetof(fusabi_stats, memory_allocated) == 64 &&
    offsetof(fusabi_stats, collections) == 72, fusabi_stats);
ABUT_ASSERT(sizeof(fusabi_file_section) == 16 && ABUT_ALIGNOF(fusabi_file_section) == 8 &&
    offsetof(fusabi_file_section, offset) == 0 && offsetof(fusabi_file_section, count) == 8 &&
    offsetof(fusabi_file_section, _reserved0) == 12, fusabi_file_section);
ABUT_ASSERT(sizeof(fusabi_file_header) == 152 && ABUT_ALIGNOF(fusabi_file_header) == 8 &&
    offsetof(fusabi_file_header, magic) == 0 && offsetof(fusabi_file_header, version) == 4 &&
    offsetof(fusabi_file_header, flags) == 8 && offsetof(fusabi_file_header, entry_point) == 12 &&
    offsetof(fusabi_file_header, file_size) == 16 && offsetof(fusabi_file_header, hash) == 24 &&
    offsetof(fusabi_file_header, source_offset) == 32 && offsetof(fusabi_file_header, source_size) == 36 &&
    offsetof(fusabi_file_header, constants) == 40 && offsetof(fusabi_file_header, strings) == 56 &&
    offsetof(fusabi_file_header, types) == 72 && offsetof(fusabi_file_header, imports) == 88 &&
    offsetof(fusabi_file_header, functions) == 104 && offsetof(fusabi_file_header, lines) == 120 &&
    offsetof(fusabi_file_header, code) == 136, fusabi_file_header);
ABUT_ASSERT(sizeof(fusabi_file_import) == 24 && ABUT_ALIGNOF(fusabi_file_import) == 8 &&
    offsetof(fusabi_file_import, name_offset) == 0 && offsetof(fusabi_file_import, name_size) == 4 &&
    offsetof(fusabi_file_import, types_offset) == 8 && offsetof(fusabi_file_import, param_count) == 12 &&
    offsetof(fusabi_file_import, result) == 14 && offsetof(fusabi_file_import, _reserved0) == 15 &&
    offsetof(fusabi_file_import, hash) == 16, fusabi_file_import);
ABUT_ASSERT(sizeof(fusabi_file_function) == 48 && ABUT_ALIGNOF(fusabi_file_function) == 8 &&
    offsetof(fusabi_file_function, name_offset) == 0 && offsetof(fusabi_file_function, name_size) == 4 &&
    offsetof(fusabi_file_function, types_offset) == 8 && offsetof(fusabi_file_function, param_count) == 12 &&
    offsetof(fusabi_file_function, result) == 14 && offsetof(fusabi_file_function, _reserved0) == 15 &&
    offsetof(fusabi_file_function, locals) == 16 && offsetof(fusabi_file_function, code_offset) == 20 &&
    offsetof(fusabi_file_function, code_size) == 24 && offsetof(fusabi_file_function, lines_offset) == 28 &&
    offsetof(fusabi_file_function, lines_count) == 32 && offsetof(fusabi_file_function, reserved) == 36 &&
    offsetof(fusabi_file_function, code_hash) == 40, fusabi_file_function);
#endif

#ifdef __cplusplus
}
#endif

#ifdef FUSABI_IMPLEMENT
#endif /* FUSABI_IMPLEMENT */

#if defined(FUSABI_IMPLEMENT) || defined(FUSABI_SCHEMA)
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
ABUT_SCHEMA_SECTION const unsigned char fusabi_abi[] = {
65,66,85,84,45,65,66,73,1,0,0,0,100,0,0,0,215,63,98,70,152,45,232,236,
40,0,0,0,104,6,0,0,59,240,0,0,163,246,0,0,79,135,64,0,38,139,240,86,
75,102,185,132,38,139,240,86,195,186,2,1,190,156,218,103,30,124,222,157,190,156,218,103,
180,232,165,2,254,219,41,120,182,46,72,4,254,219,41,120,29,79,182,2,13,209,134,228,
252,126,81,5,13,209,134,228,55,249,224,5,160,184,26,43,96,236,177,86,160,184,26,43,
2,71,109,11,151,15,121,104,74,183,211,62,151,15,121,104,161,37,68,16,208,193,216,47,
67,71,126,175,208,193,216,47,163,222,158,20,126,43,132,232,151,32,170,3,126,43,132,232,
18,79,52,26,102,233,27,0,116,70,218,153,102,233,27,0,162,204,245,26,246,70,237,148,
238,46,2,70,246,70,237,148,207,148,155,28,225,81,105,7,113,11,1,248,225,81,105,7,
159,167,170,28,116,173,181,207,29,12,104,62,116,173,181,207,112,199,114,29,16,214,84,14,
185,120,217,30,16,214,84,14,250,79,15,30,144,193,170,164,238,33,35,45,144,193,170,164,
68,80,150,30,202,44,24,66,175,253,74,49,202,44,24,66,168,31,212,32,6,179,135,245,
217,232,34,12,6,179,135,245,11,27,180,34,100,124,254,219,219,95,37,234,100,124,254,219,
128,127,51,40,53,40,121,87,146,71,246,159,53,40,121,87,20,200,153,46,254,219,41,120,
182,46,72,4,254,219,41,120,178,66,171,47,43,146,59,15,84,76,247,112,43,146,59,15,
92,39,253,49,39,196,55,206,59,130,209,117,39,196,55,206,102,200,149,52,208,193,216,47,
67,71,126,175,208,193,216,47,22,52,147,54,6,179,135,245,217,232,34,12,6,179,135,245,
90,190,227,61,73,165,17,195,47,162,233,237,73,165,17,195,198,209,118,62,148,216,187,194,
227,228,93,115,148,216,187,194,28,8,3,64,241,30,71,116,210,5,81,109,241,30,71,116,
89,76,158,71,6,179,135,245,217,232,34,12,6,179,135,245,215,148,10,73,6,179,135,245,
217,232,34,12,6,179,135,245,170,167,107,75,42,176,139,92,197,163,173,186,42,176,139,92,
92,170,13,76,167,176,71,109,216,84,170,45,167,176,71,109,74,61,183,78,102,215,81,34,
138,176,206,122,102,215,81,34,89,106,216,83,254,219,41,120,182,46,72,4,254,219,41,120,
215,113,17,87,176,86,243,245,109,179,129,62,176,86,243,245,50,80,197,88,79,90,233,106,
168,182,252,155,79,90,233,106,103,21,37,91,157,159,111,173,177,249,172,134,157,159,111,173,
16,7,133,91,202,124,157,98,238,34,170,1,202,124,157,98,224,120,160,92,251,222,37,224,
122,161,93,25,251,222,37,224,185,39,16,94,161,205,130,137,122,2,29,162,161,205,130,137,
219,109,40,98,38,82,125,139,197,18,24,192,38,82,125,139,154,163,199,99,191,56,66,121,
121,219,149,233,191,56,66,121,107,202,10,100,6,138,47,44,253,184,197,169,6,138,47,44,
125,33,123,106,227,26,227,76,15,54,93,161,227,26,227,76,36,162,201,109,172,42,249,238,
52,134,103,18,172,42,249,238,48,242,100,118,216,112,96,43,229,140,197,69,216,112,96,43,
75,10,31,120,198,226,99,39,195,91,208,254,198,226,99,39,139,56,195,121,153,51,114,207,
226,171,186,225,153,51,114,207,25,161,16,123,248,125,53,166,182,223,178,230,248,125,53,166,
116,250,168,123,74,80,59,49,4,16,211,95,74,80,59,49,239,99,179,123,209,162,195,64,
183,94,67,52,209,162,195,64,164,68,18,124,130,103,17,78,221,246,109,132,130,103,17,78,
174,251,34,129,164,147,116,7,129,92,101,236,164,147,116,7,211,101,253,129,172,42,249,238,
52,134,103,18,172,42,249,238,105,140,4,132,217,228,203,175,65,64,54,105,217,228,203,175,
246,63,193,132,38,139,240,86,75,102,185,132,38,139,240,86,20,2,228,137,156,129,176,244,
182,240,53,236,156,129,176,244,157,33,172,138,187,86,158,50,202,107,9,41,187,86,158,50,
157,32,194,138,254,69,47,97,242,73,3,222,254,69,47,97,170,45,33,139,8,77,10,137,
45,123,54,98,8,77,10,137,52,59,216,139,42,131,150,159,6,115,235,37,42,131,150,159,
251,125,68,140,120,40,158,213,250,97,171,175,120,40,158,213,152,244,82,140,188,247,227,32,
49,184,45,234,188,247,227,32,55,153,96,141,142,104,169,196,193,161,68,72,142,104,169,196,
93,36,50,143,20,219,111,118,143,172,167,4,20,219,111,118,56,231,241,144,254,219,41,120,
182,46,72,4,254,219,41,120,129,149,170,145,89,120,85,35,172,143,148,90,89,120,85,35,
82,24,169,146,254,219,41,120,182,46,72,4,254,219,41,120,161,200,106,148,112,104,168,149,
46,238,58,78,112,104,168,149,166,224,201,148,229,105,134,184,253,61,234,131,229,105,134,184,
160,56,178,151,235,97,224,61,22,40,5,205,235,97,224,61,155,107,170,152,126,43,132,232,
151,32,170,3,126,43,132,232,129,249,219,161,251,222,37,224,122,161,93,25,251,222,37,224,
34,30,107,162,181,74,159,100,162,65,0,82,181,74,159,100,85,73,196,162,209,162,195,64,
183,94,67,52,209,162,195,64,244,158,143,164,44,152,157,56,101,139,147,168,44,152,157,56,
248,235,133,165,30,96,144,220,163,166,171,81,30,96,144,220,158,31,9,166,115,245,181,61,
9,237,219,216,115,245,181,61,240,72,128,167,11,224,165,43,122,175,29,112,11,224,165,43,
232,140,40,172,254,219,41,120,182,46,72,4,254,219,41,120,31,18,107,174,89,120,85,35,
172,143,148,90,89,120,85,35,231,194,227,174,225,81,105,7,113,11,1,248,225,81,105,7,
158,72,197,179,153,154,42,160,214,119,65,141,153,154,42,160,187,151,171,184,111,134,160,107,
49,129,14,60,111,134,160,107,11,192,20,187,15,201,17,183,137,106,159,33,15,201,17,183,
243,146,74,187,192,27,73,235,19,108,139,159,192,27,73,235,84,152,204,189,70,173,9,160,
4,177,183,103,70,173,9,160,133,218,130,194,254,69,47,97,242,73,3,222,254,69,47,97,
103,237,48,196,140,193,64,254,56,185,169,111,140,193,64,254,191,15,222,204,254,219,41,120,
182,46,72,4,254,219,41,120,60,72,117,209,63,175,201,185,126,143,71,201,63,175,201,185,
219,64,66,212,6,179,135,245,217,232,34,12,6,179,135,245,119,253,41,216,18,214,105,41,
103,189,251,156,18,214,105,41,95,102,65,225,48,201,137,49,183,63,68,108,48,201,137,49,
238,155,114,230,89,120,85,35,172,143,148,90,89,120,85,35,106,69,52,231,146,222,72,76,
201,139,249,107,146,222,72,76,27,186,244,246,11,224,165,43,122,175,29,112,11,224,165,43,
136,227,251,246,6,179,135,245,217,232,34,12,6,179,135,245,223,231,6,248,172,42,249,238,
52,134,103,18,172,42,249,238,27,227,177,249,45,36,206,139,163,247,254,232,45,36,206,139,
178,141,179,250,100,43,119,165,244,35,198,203,100,43,119,165,6,165,177,251,59,85,199,134,
17,47,17,128,59,85,199,134,123,34,97,98,105,34,58,49,44,34,112,97,99,107,97,103,
101,34,58,34,97,98,117,116,46,102,117,115,97,98,105,34,44,34,118,101,114,115,105,111,
110,34,58,34,48,46,49,46,48,34,44,34,100,111,99,34,58,34,84,104,101,32,70,117,
115,97,98,105,32,109,97,99,104,105,110,101,58,32,115,116,114,105,99,116,108,121,32,116,
121,112,101,100,32,112,108,117,103,105,110,115,32,102,114,111,109,32,115,116,114,97,110,103,
101,114,115,44,32,105,110,32,97,32,115,97,110,100,98,111,120,46,92,110,92,110,65,32,
109,111,100,117,108,101,32,40,96,102,117,115,97,98,105,95,109,111,100,117,108,101,96,44,
32,97,32,96,46,102,122,98,96,32,102,105,108,101,41,32,110,101,118,101,114,32,99,104,
97,110,103,101,115,59,32,109,97,99,104,105,110,101,115,32,97,110,100,32,116,104,114,101,
97,100,115,32,115,104,97,114,101,32,105,116,46,32,65,32,114,101,103,105,115,116,114,121,
92,110,40,96,102,117,115,97,98,105,95,114,101,103,105,115,116,114,121,96,41,32,104,111,
108,100,115,32,116,104,101,32,104,111,115,116,39,115,32,102,117,110,99,116,105,111,110,115,
44,32,101,97,99,104,32,119,105,116,104,32,119,104,97,116,32,105,116,32,97,115,107,115,
32,102,111,114,59,32,109,97,99,104,105,110,101,115,32,115,104,97,114,101,32,105,116,32,
116,111,111,46,32,65,32,109,97,99,104,105,110,101,92,110,40,96,102,117,115,97,98,105,
95,109,97,99,104,105,110,101,96,41,32,114,117,110,115,32,109,111,100,117,108,101,115,44,
32,111,110,101,32,97,102,116,101,114,32,97,110,111,116,104,101,114,44,32,119,105,116,104,
105,110,32,105,116,115,32,108,105,109,105,116,115,32,97,110,100,32,99,97,112,97,98,105,
108,105,116,105,101,115,59,32,105,116,32,98,101,108,111,110,103,115,32,116,111,32,111,110,
101,32,116,104,114,101,97,100,32,97,116,92,110,97,32,116,105,109,101,44,32,97,110,100,
32,116,119,111,32,109,97,99,104,105,110,101,115,32,115,104,97,114,101,32,110,111,116,104,
105,110,103,32,116,104,97,116,32,101,105,116,104,101,114,32,99,97,110,32,99,104,97,110,
103,101,46,92,110,92,110,79,98,106,101,99,116,115,32,40,96,102,117,115,97,98,105,95,
111,98,106,96,58,32,115,116,114,105,110,103,115,32,97,110,100,32,97,114,114,97,121,115,
41,32,98,101,108,111,110,103,32,116,111,32,116,104,101,32,109,97,99,104,105,110,101,32,
116,104,97,116,32,109,97,100,101,32,116,104,101,109,46,32,79,110,101,32,116,104,97,116,
32,97,32,102,117,110,99,116,105,111,110,32,114,101,116,117,114,110,115,32,105,115,92,110,
118,97,108,105,100,32,117,110,116,105,108,32,116,104,101,32,110,97,116,105,118,101,32,114,
101,116,117,114,110,115,32,116,104,97,116,32,97,115,107,101,100,32,102,111,114,32,105,116,
59,32,111,117,116,115,105,100,101,32,111,102,32,110,97,116,105,118,101,115,44,32,117,110,
116,105,108,32,116,104,101,32,109,97,99,104,105,110,101,32,114,117,110,115,32,110,101,120,
116,46,92,110,96,102,117,115,97,98,105,95,111,98,106,95,114,101,116,97,105,110,96,32,
107,101,101,112,115,32,105,116,32,117,110,116,105,108,32,96,102,117,115,97,98,105,95,111,
98,106,95,114,101,108,101,97,115,101,96,44,32,97,116,32,109,111,115,116,32,97,115,32,
108,111,110,103,32,97,115,32,116,104,101,32,109,97,99,104,105,110,101,46,32,78,111,116,
104,105,110,103,32,109,111,118,101,115,46,34,44,34,112,114,101,102,105,120,34,58,34,102,
117,115,97,98,105,95,34,44,34,108,105,98,114,97,114,121,34,58,34,97,98,117,116,34,
44,34,109,111,100,101,108,34,58,123,34,112,116,114,34,58,56,44,34,101,110,100,105,97,
110,34,58,34,108,105,116,116,108,101,34,44,34,116,97,114,103,101,116,34,58,34,120,56,
54,95,54,52,45,117,110,107,110,111,119,110,45,108,105,110,117,120,45,103,110,117,34,125,
44,34,97,112,105,34,58,34,115,104,97,50,53,54,45,54,52,58,101,99,101,56,50,100,
57,56,52,54,54,50,51,102,100,55,34,44,10,34,117,115,101,115,34,58,91,93,44,10,
34,116,121,112,101,115,34,58,91,10,123,34,110,97,109,101,34,58,34,83,116,97,116,117,
115,34,44,34,99,34,58,34,102,117,115,97,98,105,95,115,116,97,116,117,115,34,44,34,
107,105,110,100,34,58,34,115,116,97,116,117,115,34,44,34,115,105,122,101,34,58,52,44,
34,97,108,105,103,110,34,58,52,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,
53,54,45,54,52,58,101,55,101,99,48,99,48,98,102,99,52,55,57,55,57,53,34,44,
34,114,101,112,114,34,58,34,99,95,105,110,116,34,44,34,111,112,101,110,34,58,116,114,
117,101,44,34,99,112,114,101,102,105,120,34,58,34,70,85,83,65,66,73,95,83,84,65,
84,85,83,95,34,44,34,118,97,108,117,101,115,34,58,91,123,34,110,97,109,101,34,58,
34,111,107,34,44,34,118,97,108,117,101,34,58,48,44,34,99,34,58,34,70,85,83,65,
66,73,95,83,84,65,84,85,83,95,79,75,34,125,44,123,34,110,97,109,101,34,58,34,
105,110,118,97,108,105,100,95,109,111,100,117,108,101,34,44,34,118,97,108,117,101,34,58,
49,44,34,114,97,105,115,101,115,34,58,34,86,97,108,117,101,69,114,114,111,114,34,44,
34,99,34,58,34,70,85,83,65,66,73,95,83,84,65,84,85,83,95,73,78,86,65,76,
73,68,95,77,79,68,85,76,69,34,44,34,100,111,99,34,58,34,116,104,101,32,98,121,
116,101,115,32,97,114,101,32,110,111,32,109,111,100,117,108,101,44,32,111,114,32,105,116,
115,32,99,111,100,101,32,98,114,101,97,107,115,32,116,104,101,32,114,117,108,101,115,34,
125,44,123,34,110,97,109,101,34,58,34,114,117,110,116,105,109,101,95,101,114,114,111,114,
34,44,34,118,97,108,117,101,34,58,50,44,34,114,97,105,115,101,115,34,58,34,82,117,
110,116,105,109,101,69,114,114,111,114,34,44,34,99,34,58,34,70,85,83,65,66,73,95,
83,84,65,84,85,83,95,82,85,78,84,73,77,69,95,69,82,82,79,82,34,44,34,100,
111,99,34,58,34,116,104,101,32,112,114,111,103,114,97,109,44,32,111,114,32,97,32,110,
97,116,105,118,101,32,111,102,32,105,116,44,32,102,97,105,108,101,100,34,125,44,123,34,
110,97,109,101,34,58,34,111,111,109,34,44,34,118,97,108,117,101,34,58,51,44,34,114,
97,105,115,101,115,34,58,34,77,101,109,111,114,121,69,114,114,111,114,34,44,34,99,34,
58,34,70,85,83,65,66,73,95,83,84,65,84,85,83,95,79,79,77,34,44,34,100,111,
99,34,58,34,111,117,116,32,111,102,32,109,101,109,111,114,121,44,32,111,114,32,111,102,
32,119,104,97,116,32,116,104,101,32,109,97,99,104,105,110,101,32,109,97,121,32,104,97,
118,101,34,125,44,123,34,110,97,109,101,34,58,34,105,110,118,97,108,105,100,95,97,114,
103,117,109,101,110,116,34,44,34,118,97,108,117,101,34,58,52,44,34,114,97,105,115,101,
115,34,58,34,86,97,108,117,101,69,114,114,111,114,34,44,34,99,34,58,34,70,85,83,
65,66,73,95,83,84,65,84,85,83,95,73,78,86,65,76,73,68,95,65,82,71,85,77,
69,78,84,34,44,34,100,111,99,34,58,34,116,104,101,32,99,97,108,108,101,114,32,98,
114,111,107,101,32,116,104,101,32,99,111,110,116,114,97,99,116,32,111,102,32,116,104,101,
32,99,97,108,108,34,125,44,123,34,110,97,109,101,34,58,34,105,110,116,101,114,110,97,
108,95,101,114,114,111,114,34,44,34,118,97,108,117,101,34,58,53,44,34,114,97,105,115,
101,115,34,58,34,82,117,110,116,105,109,101,69,114,114,111,114,34,44,34,99,34,58,34,
70,85,83,65,66,73,95,83,84,65,84,85,83,95,73,78,84,69,82,78,65,76,95,69,
82,82,79,82,34,125,93,44,34,100,111,99,34,58,34,72,111,119,32,97,32,99,97,108,
108,32,119,101,110,116,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,102,
117,115,97,98,105,95,115,116,97,116,117,115,34,125,125,44,10,123,34,110,97,109,101,34,
58,34,69,114,114,111,114,67,111,100,101,34,44,34,99,34,58,34,102,117,115,97,98,105,
95,101,114,114,111,114,95,99,111,100,101,34,44,34,107,105,110,100,34,58,34,101,110,117,
109,34,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,108,
97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,97,101,101,100,51,102,
52,99,100,56,49,101,52,102,49,100,34,44,34,114,101,112,114,34,58,34,117,51,50,34,
44,34,111,112,101,110,34,58,116,114,117,101,44,34,99,112,114,101,102,105,120,34,58,34,
70,85,83,65,66,73,95,69,82,82,79,82,95,34,44,34,118,97,108,117,101,115,34,58,
91,123,34,110,97,109,101,34,58,34,110,111,110,101,34,44,34,118,97,108,117,101,34,58,
48,44,34,99,34,58,34,70,85,83,65,66,73,95,69,82,82,79,82,95,78,79,78,69,
34,125,44,123,34,110,97,109,101,34,58,34,115,116,97,99,107,95,111,118,101,114,102,108,
111,119,34,44,34,118,97,108,117,101,34,58,49,44,34,99,34,58,34,70,85,83,65,66,
73,95,69,82,82,79,82,95,83,84,65,67,75,95,79,86,69,82,70,76,79,87,34,44,
34,100,111,99,34,58,34,109,111,114,101,32,118,97,108,117,101,115,32,111,110,32,116,104,
101,32,115,116,97,99,107,44,32,111,114,32,109,111,114,101,32,99,97,108,108,115,32,105,
110,32,101,97,99,104,32,111,116,104,101,114,44,32,116,104,97,110,32,116,104,101,32,111,
112,116,105,111,110,115,32,97,108,108,111,119,34,125,44,123,34,110,97,109,101,34,58,34,
115,116,97,99,107,95,117,110,100,101,114,102,108,111,119,34,44,34,118,97,108,117,101,34,
58,50,44,34,99,34,58,34,70,85,83,65,66,73,95,69,82,82,79,82,95,83,84,65,
67,75,95,85,78,68,69,82,70,76,79,87,34,125,44,123,34,110,97,109,101,34,58,34,
100,105,118,105,100,101,95,98,121,95,122,101,114,111,34,44,34,118,97,108,117,101,34,58,
51,44,34,99,34,58,34,70,85,83,65,66,73,95,69,82,82,79,82,95,68,73,86,73,
68,69,95,66,89,95,90,69,82,79,34,44,34,100,111,99,34,58,34,111,102,32,105,110,
116,101,103,101,114,115,34,125,44,123,34,110,97,109,101,34,58,34,116,121,112,101,95,109,
105,115,109,97,116,99,104,34,44,34,118,97,108,117,101,34,58,52,44,34,99,34,58,34,
70,85,83,65,66,73,95,69,82,82,79,82,95,84,89,80,69,95,77,73,83,77,65,84,
67,72,34,125,44,123,34,110,97,109,101,34,58,34,105,110,118,97,108,105,100,95,111,112,
99,111,100,101,34,44,34,118,97,108,117,101,34,58,53,44,34,99,34,58,34,70,85,83,
65,66,73,95,69,82,82,79,82,95,73,78,86,65,76,73,68,95,79,80,67,79,68,69,
34,125,44,123,34,110,97,109,101,34,58,34,109,101,109,111,114,121,95,108,105,109,105,116,
34,44,34,118,97,108,117,101,34,58,54,44,34,99,34,58,34,70,85,83,65,66,73,95,
69,82,82,79,82,95,77,69,77,79,82,89,95,76,73,77,73,84,34,44,34,100,111,99,
34,58,34,97,108,108,32,111,98,106,101,99,116,115,32,116,111,103,101,116,104,101,114,32,
97,114,101,32,108,97,114,103,101,114,32,116,104,97,110,32,116,104,101,32,111,112,116,105,
111,110,115,32,97,108,108,111,119,34,125,44,123,34,110,97,109,101,34,58,34,110,97,116,
105,118,101,95,110,111,116,95,102,111,117,110,100,34,44,34,118,97,108,117,101,34,58,55,
44,34,99,34,58,34,70,85,83,65,66,73,95,69,82,82,79,82,95,78,65,84,73,86,
69,95,78,79,84,95,70,79,85,78,68,34,44,34,100,111,99,34,58,34,116,104,101,32,
114,101,103,105,115,116,114,121,32,104,97,115,32,110,111,32,102,117,110,99,116,105,111,110,
32,111,102,32,97,110,32,105,109,112,111,114,116,39,115,32,110,97,109,101,34,125,44,123,
34,110,97,109,101,34,58,34,110,97,116,105,118,101,95,102,97,105,108,101,100,34,44,34,
118,97,108,117,101,34,58,56,44,34,99,34,58,34,70,85,83,65,66,73,95,69,82,82,
79,82,95,78,65,84,73,86,69,95,70,65,73,76,69,68,34,125,44,123,34,110,97,109,
101,34,58,34,98,97,100,95,99,111,110,115,116,97,110,116,34,44,34,118,97,108,117,101,
34,58,57,44,34,99,34,58,34,70,85,83,65,66,73,95,69,82,82,79,82,95,66,65,
68,95,67,79,78,83,84,65,78,84,34,125,44,123,34,110,97,109,101,34,58,34,98,97,
100,95,108,111,99,97,108,34,44,34,118,97,108,117,101,34,58,49,48,44,34,99,34,58,
34,70,85,83,65,66,73,95,69,82,82,79,82,95,66,65,68,95,76,79,67,65,76,34,
125,44,123,34,110,97,109,101,34,58,34,98,97,100,95,102,117,110,99,116,105,111,110,34,
44,34,118,97,108,117,101,34,58,49,49,44,34,99,34,58,34,70,85,83,65,66,73,95,
69,82,82,79,82,95,66,65,68,95,70,85,78,67,84,73,79,78,34,125,44,123,34,110,
97,109,101,34,58,34,98,97,100,95,105,109,112,111,114,116,34,44,34,118,97,108,117,101,
34,58,49,50,44,34,99,34,58,34,70,85,83,65,66,73,95,69,82,82,79,82,95,66,
65,68,95,73,77,80,79,82,84,34,125,44,123,34,110,97,109,101,34,58,34,98,97,100,
95,106,117,109,112,34,44,34,118,97,108,117,101,34,58,49,51,44,34,99,34,58,34,70,
85,83,65,66,73,95,69,82,82,79,82,95,66,65,68,95,74,85,77,80,34,44,34,100,
111,99,34,58,34,111,117,116,32,111,102,32,116,104,101,32,99,111,100,101,44,32,111,114,
32,105,110,116,111,32,97,110,32,105,110,115,116,114,117,99,116,105,111,110,34,125,44,123,
34,110,97,109,101,34,58,34,101,110,100,95,111,102,95,99,111,100,101,34,44,34,118,97,
108,117,101,34,58,49,52,44,34,99,34,58,34,70,85,83,65,66,73,95,69,82,82,79,
82,95,69,78,68,95,79,70,95,67,79,68,69,34,44,34,100,111,99,34,58,34,116,104,
101,32,99,111,100,101,32,100,111,101,115,32,110,111,116,32,101,110,100,32,119,105,116,104,
32,114,101,116,44,32,106,117,109,112,32,111,114,32,104,97,108,116,44,32,111,114,32,97,
110,32,111,112,101,114,97,110,100,32,105,115,32,99,117,116,32,111,102,102,34,125,44,123,
34,110,97,109,101,34,58,34,105,110,100,101,120,95,114,97,110,103,101,34,44,34,118,97,
108,117,101,34,58,49,53,44,34,99,34,58,34,70,85,83,65,66,73,95,69,82,82,79,
82,95,73,78,68,69,88,95,82,65,78,71,69,34,44,34,100,111,99,34,58,34,110,111,
32,115,117,99,104,32,101,108,101,109,101,110,116,44,32,98,121,116,101,32,111,114,32,99,
104,97,114,97,99,116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,105,110,115,116,
114,117,99,116,105,111,110,95,108,105,109,105,116,34,44,34,118,97,108,117,101,34,58,49,
54,44,34,99,34,58,34,70,85,83,65,66,73,95,69,82,82,79,82,95,73,78,83,84,
82,85,67,84,73,79,78,95,76,73,77,73,84,34,44,34,100,111,99,34,58,34,116,104,
101,32,102,117,101,108,32,105,115,32,117,115,101,100,32,117,112,34,125,44,123,34,110,97,
109,101,34,58,34,99,97,108,108,95,100,101,112,116,104,34,44,34,118,97,108,117,101,34,
58,49,55,44,34,99,34,58,34,70,85,83,65,66,73,95,69,82,82,79,82,95,67,65,
76,76,95,68,69,80,84,72,34,44,34,100,111,99,34,58,34,116,111,111,32,109,97,110,
121,32,114,117,110,115,32,105,110,115,105,100,101,32,111,102,32,110,97,116,105,118,101,115,
32,111,102,32,114,117,110,115,34,125,44,123,34,110,97,109,101,34,58,34,112,101,114,109,
105,115,115,105,111,110,34,44,34,118,97,108,117,101,34,58,49,56,44,34,99,34,58,34,
70,85,83,65,66,73,95,69,82,82,79,82,95,80,69,82,77,73,83,83,73,79,78,34,
44,34,100,111,99,34,58,34,97,32,102,117,110,99,116,105,111,110,32,110,101,101,100,115,
32,97,32,99,97,112,97,98,105,108,105,116,121,32,116,104,97,116,32,116,104,101,32,109,
97,99,104,105,110,101,32,100,111,101,115,32,110,111,116,32,104,97,118,101,34,125,44,123,
34,110,97,109,101,34,58,34,110,111,116,95,99,97,108,108,97,98,108,101,34,44,34,118,
97,108,117,101,34,58,49,57,44,34,99,34,58,34,70,85,83,65,66,73,95,69,82,82,
79,82,95,78,79,84,95,67,65,76,76,65,66,76,69,34,125,44,123,34,110,97,109,101,
34,58,34,97,114,105,116,121,34,44,34,118,97,108,117,101,34,58,50,48,44,34,99,34,
58,34,70,85,83,65,66,73,95,69,82,82,79,82,95,65,82,73,84,89,34,44,34,100,
111,99,34,58,34,97,32,119,114,111,110,103,32,110,117,109,98,101,114,32,111,102,32,97,
114,103,117,109,101,110,116,115,34,125,44,123,34,110,97,109,101,34,58,34,105,110,116,101,
114,114,117,112,116,101,100,34,44,34,118,97,108,117,101,34,58,50,49,44,34,99,34,58,
34,70,85,83,65,66,73,95,69,82,82,79,82,95,73,78,84,69,82,82,85,80,84,69,
68,34,125,44,123,34,110,97,109,101,34,58,34,98,97,100,95,118,97,108,117,101,34,44,
34,118,97,108,117,101,34,58,50,50,44,34,99,34,58,34,70,85,83,65,66,73,95,69,
82,82,79,82,95,66,65,68,95,86,65,76,85,69,34,44,34,100,111,99,34,58,34,97,
32,110,97,116,105,118,101,32,104,97,110,100,101,100,32,111,117,116,32,115,111,109,101,116,
104,105,110,103,32,116,104,97,116,32,105,115,32,110,111,32,118,97,108,117,101,34,125,44,
123,34,110,97,109,101,34,58,34,98,97,100,95,111,112,116,105,111,110,34,44,34,118,97,
108,117,101,34,58,50,54,44,34,99,34,58,34,70,85,83,65,66,73,95,69,82,82,79,
82,95,66,65,68,95,79,80,84,73,79,78,34,125,44,123,34,110,97,109,101,34,58,34,
98,97,100,95,102,111,114,109,97,116,34,44,34,118,97,108,117,101,34,58,50,55,44,34,
99,34,58,34,70,85,83,65,66,73,95,69,82,82,79,82,95,66,65,68,95,70,79,82,
77,65,84,34,44,34,100,111,99,34,58,34,116,104,101,32,98,121,116,101,115,32,97,114,
101,32,100,97,109,97,103,101,100,58,32,97,32,115,101,99,116,105,111,110,44,32,97,110,
32,111,102,102,115,101,116,44,32,97,32,104,97,115,104,34,125,44,123,34,110,97,109,101,
34,58,34,98,117,115,121,34,44,34,118,97,108,117,101,34,58,50,56,44,34,99,34,58,
34,70,85,83,65,66,73,95,69,82,82,79,82,95,66,85,83,89,34,44,34,100,111,99,
34,58,34,116,104,101,32,109,97,99,104,105,110,101,32,105,115,32,114,117,110,110,105,110,
103,34,125,44,123,34,110,97,109,101,34,58,34,97,108,108,111,99,97,116,105,111,110,95,
116,111,111,95,108,97,114,103,101,34,44,34,118,97,108,117,101,34,58,50,57,44,34,99,
34,58,34,70,85,83,65,66,73,95,69,82,82,79,82,95,65,76,76,79,67,65,84,73,
79,78,95,84,79,79,95,76,65,82,71,69,34,44,34,100,111,99,34,58,34,111,110,101,
32,111,98,106,101,99,116,32,105,115,32,108,97,114,103,101,114,32,116,104,97,110,32,116,
104,101,32,111,112,116,105,111,110,115,32,97,108,108,111,119,34,125,44,123,34,110,97,109,
101,34,58,34,98,97,100,95,109,97,103,105,99,34,44,34,118,97,108,117,101,34,58,51,
48,44,34,99,34,58,34,70,85,83,65,66,73,95,69,82,82,79,82,95,66,65,68,95,
77,65,71,73,67,34,125,44,123,34,110,97,109,101,34,58,34,98,97,100,95,118,101,114,
115,105,111,110,34,44,34,118,97,108,117,101,34,58,51,49,44,34,99,34,58,34,70,85,
83,65,66,73,95,69,82,82,79,82,95,66,65,68,95,86,69,82,83,73,79,78,34,125,
44,123,34,110,97,109,101,34,58,34,116,111,111,95,108,97,114,103,101,34,44,34,118,97,
108,117,101,34,58,51,50,44,34,99,34,58,34,70,85,83,65,66,73,95,69,82,82,79,
82,95,84,79,79,95,76,65,82,71,69,34,44,34,100,111,99,34,58,34,116,111,111,32,
109,97,110,121,32,99,111,110,115,116,97,110,116,115,44,32,102,117,110,99,116,105,111,110,
115,32,111,114,32,105,109,112,111,114,116,115,59,32,97,32,110,97,109,101,32,111,114,32,
97,32,102,117,110,99,116,105,111,110,32,105,115,32,116,111,111,32,108,111,110,103,34,125,
44,123,34,110,97,109,101,34,58,34,98,97,100,95,101,110,116,114,121,34,44,34,118,97,
108,117,101,34,58,51,51,44,34,99,34,58,34,70,85,83,65,66,73,95,69,82,82,79,
82,95,66,65,68,95,69,78,84,82,89,34,44,34,100,111,99,34,58,34,116,104,101,32,
101,110,116,114,121,32,112,111,105,110,116,32,105,115,32,110,111,32,102,117,110,99,116,105,
111,110,34,125,93,44,34,100,111,99,34,58,34,87,104,97,116,32,119,101,110,116,32,119,
114,111,110,103,58,32,96,102,117,115,97,98,105,95,101,114,114,111,114,46,99,111,100,101,
96,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,102,117,115,97,98,105,
95,101,114,114,111,114,95,99,111,100,101,34,125,125,44,10,123,34,110,97,109,101,34,58,
34,69,114,114,111,114,34,44,34,99,34,58,34,102,117,115,97,98,105,95,101,114,114,111,
114,34,44,34,107,105,110,100,34,58,34,114,101,99,111,114,100,34,44,34,115,105,122,101,
34,58,51,50,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,
34,115,104,97,50,53,54,45,54,52,58,98,50,97,98,99,102,51,54,56,49,101,51,51,
50,50,49,34,44,34,102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,34,58,34,
115,116,97,116,117,115,34,44,34,116,121,112,101,34,58,34,83,116,97,116,117,115,34,44,
34,111,102,102,115,101,116,34,58,48,44,34,115,105,122,101,34,58,52,44,34,97,108,105,
103,110,34,58,52,44,34,99,34,58,34,115,116,97,116,117,115,34,125,44,123,34,110,97,
109,101,34,58,34,99,111,100,101,34,44,34,116,121,112,101,34,58,34,69,114,114,111,114,
67,111,100,101,34,44,34,111,102,102,115,101,116,34,58,52,44,34,115,105,122,101,34,58,
52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,99,111,100,101,34,125,44,
123,34,110,97,109,101,34,58,34,109,101,115,115,97,103,101,34,44,34,116,121,112,101,34,
58,123,34,116,121,112,101,34,58,34,99,115,116,114,34,44,34,110,117,108,108,97,98,108,
101,34,58,116,114,117,101,125,44,34,111,102,102,115,101,116,34,58,56,44,34,115,105,122,
101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,109,101,115,115,
97,103,101,34,125,44,123,34,110,97,109,101,34,58,34,102,117,110,99,116,105,111,110,34,
44,34,116,121,112,101,34,58,34,105,51,50,34,44,34,111,102,102,115,101,116,34,58,49,
54,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,
58,34,102,117,110,99,116,105,111,110,34,44,34,100,111,99,34,58,34,116,104,101,32,110,
117,109,98,101,114,32,111,102,32,116,104,101,32,102,117,110,99,116,105,111,110,32,105,110,
32,116,104,101,32,109,111,100,117,108,101,59,32,45,49,32,119,104,101,110,32,105,116,32,
105,115,32,97,98,111,117,116,32,110,111,110,101,34,125,44,123,34,110,97,109,101,34,58,
34,111,102,102,115,101,116,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,
102,102,115,101,116,34,58,50,48,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,
110,34,58,52,44,34,99,34,58,34,111,102,102,115,101,116,34,44,34,100,111,99,34,58,
34,105,110,32,105,116,115,32,99,111,100,101,44,32,111,114,32,105,110,32,116,104,101,32,
102,105,108,101,32,119,104,101,110,32,105,116,32,105,115,32,97,98,111,117,116,32,110,111,
32,102,117,110,99,116,105,111,110,34,125,44,123,34,110,97,109,101,34,58,34,108,105,110,
101,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,
58,50,52,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,
99,34,58,34,108,105,110,101,34,44,34,100,111,99,34,58,34,111,102,32,116,104,101,32,
115,111,117,114,99,101,59,32,48,32,119,104,101,110,32,105,116,32,105,115,32,117,110,107,
110,111,119,110,34,125,44,123,34,110,97,109,101,34,58,34,95,114,101,115,101,114,118,101,
100,48,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,
34,58,50,56,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,
34,99,34,58,34,95,114,101,115,101,114,118,101,100,48,34,44,34,114,101,115,101,114,118,
101,100,34,58,116,114,117,101,44,34,104,105,100,100,101,110,34,58,116,114,117,101,125,93,
44,34,100,111,99,34,58,34,87,104,121,32,97,32,99,97,108,108,32,102,97,105,108,101,
100,46,32,96,109,101,115,115,97,103,101,96,32,98,101,108,111,110,103,115,32,116,111,32,
116,104,101,32,109,97,99,104,105,110,101,44,32,111,114,32,102,111,114,32,99,97,108,108,
115,32,119,105,116,104,111,117,116,32,111,110,101,32,116,111,32,116,104,101,32,99,97,108,
108,105,110,103,32,116,104,114,101,97,100,44,32,97,110,100,32,105,115,32,118,97,108,105,
100,92,110,117,110,116,105,108,32,116,104,101,32,110,101,120,116,32,99,97,108,108,32,116,
104,101,114,101,32,116,104,97,116,32,102,97,105,108,115,46,34,44,34,110,97,109,101,115,
34,58,123,34,99,34,58,34,102,117,115,97,98,105,95,101,114,114,111,114,34,125,125,44,
10,123,34,110,97,109,101,34,58,34,84,121,112,101,34,44,34,99,34,58,34,102,117,115,
97,98,105,95,116,121,112,101,34,44,34,107,105,110,100,34,58,34,101,110,117,109,34,44,
34,115,105,122,101,34,58,49,44,34,97,108,105,103,110,34,58,49,44,34,108,97,121,111,
117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,52,51,98,52,100,53,102,53,48,
48,98,50,54,55,97,54,34,44,34,114,101,112,114,34,58,34,117,56,34,44,34,99,112,
114,101,102,105,120,34,58,34,70,85,83,65,66,73,95,84,89,80,69,95,34,44,34,118,
97,108,117,101,115,34,58,91,123,34,110,97,109,101,34,58,34,117,110,105,116,34,44,34,
118,97,108,117,101,34,58,48,44,34,99,34,58,34,70,85,83,65,66,73,95,84,89,80,
69,95,85,78,73,84,34,125,44,123,34,110,97,109,101,34,58,34,98,111,111,108,34,44,
34,118,97,108,117,101,34,58,49,44,34,99,34,58,34,70,85,83,65,66,73,95,84,89,
80,69,95,66,79,79,76,34,125,44,123,34,110,97,109,101,34,58,34,105,51,50,34,44,
34,118,97,108,117,101,34,58,50,44,34,99,34,58,34,70,85,83,65,66,73,95,84,89,
80,69,95,73,51,50,34,125,44,123,34,110,97,109,101,34,58,34,105,54,52,34,44,34,
118,97,108,117,101,34,58,51,44,34,99,34,58,34,70,85,83,65,66,73,95,84,89,80,
69,95,73,54,52,34,125,44,123,34,110,97,109,101,34,58,34,102,51,50,34,44,34,118,
97,108,117,101,34,58,52,44,34,99,34,58,34,70,85,83,65,66,73,95,84,89,80,69,
95,70,51,50,34,125,44,123,34,110,97,109,101,34,58,34,102,54,52,34,44,34,118,97,
108,117,101,34,58,53,44,34,99,34,58,34,70,85,83,65,66,73,95,84,89,80,69,95,
70,54,52,34,125,44,123,34,110,97,109,101,34,58,34,99,104,97,114,34,44,34,118,97,
108,117,101,34,58,54,44,34,99,34,58,34,70,85,83,65,66,73,95,84,89,80,69,95,
67,72,65,82,34,125,44,123,34,110,97,109,101,34,58,34,115,116,114,105,110,103,34,44,
34,118,97,108,117,101,34,58,55,44,34,99,34,58,34,70,85,83,65,66,73,95,84,89,
80,69,95,83,84,82,73,78,71,34,125,44,123,34,110,97,109,101,34,58,34,97,114,114,
97,121,34,44,34,118,97,108,117,101,34,58,56,44,34,99,34,58,34,70,85,83,65,66,
73,95,84,89,80,69,95,65,82,82,65,89,34,125,44,123,34,110,97,109,101,34,58,34,
97,110,121,34,44,34,118,97,108,117,101,34,58,50,53,53,44,34,99,34,58,34,70,85,
83,65,66,73,95,84,89,80,69,95,65,78,89,34,44,34,100,111,99,34,58,34,105,110,
32,115,105,103,110,97,116,117,114,101,115,58,32,111,102,32,119,104,97,116,101,118,101,114,
32,116,121,112,101,34,125,93,44,34,100,111,99,34,58,34,84,104,101,32,116,121,112,101,
115,32,111,102,32,118,97,108,117,101,115,44,32,105,110,32,116,104,101,32,111,114,100,101,
114,32,111,102,32,116,104,101,32,111,114,105,103,105,110,97,108,46,34,44,34,110,97,109,
101,115,34,58,123,34,99,34,58,34,102,117,115,97,98,105,95,116,121,112,101,34,125,125,
44,10,123,34,110,97,109,101,34,58,34,79,98,106,34,44,34,99,34,58,34,102,117,115,
97,98,105,95,111,98,106,34,44,34,107,105,110,100,34,58,34,111,112,97,113,117,101,34,
44,34,115,105,122,101,34,58,48,44,34,97,108,105,103,110,34,58,49,44,34,108,97,121,
111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,98,55,98,53,55,48,98,51,
50,52,101,57,53,51,100,49,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,
102,117,115,97,98,105,95,111,98,106,34,125,125,44,10,123,34,110,97,109,101,34,58,34,
75,105,110,100,34,44,34,99,34,58,34,102,117,115,97,98,105,95,107,105,110,100,34,44,
34,107,105,110,100,34,58,34,101,110,117,109,34,44,34,115,105,122,101,34,58,52,44,34,
97,108,105,103,110,34,58,52,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,
54,45,54,52,58,97,101,101,100,51,102,52,99,100,56,49,101,52,102,49,100,34,44,34,
114,101,112,114,34,58,34,117,51,50,34,44,34,99,112,114,101,102,105,120,34,58,34,70,
85,83,65,66,73,95,75,73,78,68,95,34,44,34,118,97,108,117,101,115,34,58,91,123,
34,110,97,109,101,34,58,34,102,54,52,34,44,34,118,97,108,117,101,34,58,48,44,34,
99,34,58,34,70,85,83,65,66,73,95,75,73,78,68,95,70,54,52,34,125,44,123,34,
110,97,109,101,34,58,34,98,111,111,108,34,44,34,118,97,108,117,101,34,58,49,44,34,
99,34,58,34,70,85,83,65,66,73,95,75,73,78,68,95,66,79,79,76,34,125,44,123,
34,110,97,109,101,34,58,34,117,110,105,116,34,44,34,118,97,108,117,101,34,58,50,44,
34,99,34,58,34,70,85,83,65,66,73,95,75,73,78,68,95,85,78,73,84,34,125,44,
123,34,110,97,109,101,34,58,34,111,98,106,34,44,34,118,97,108,117,101,34,58,51,44,
34,99,34,58,34,70,85,83,65,66,73,95,75,73,78,68,95,79,66,74,34,125,44,123,
34,110,97,109,101,34,58,34,105,51,50,34,44,34,118,97,108,117,101,34,58,49,54,44,
34,99,34,58,34,70,85,83,65,66,73,95,75,73,78,68,95,73,51,50,34,125,44,123,
34,110,97,109,101,34,58,34,105,54,52,34,44,34,118,97,108,117,101,34,58,49,55,44,
34,99,34,58,34,70,85,83,65,66,73,95,75,73,78,68,95,73,54,52,34,125,44,123,
34,110,97,109,101,34,58,34,102,51,50,34,44,34,118,97,108,117,101,34,58,49,56,44,
34,99,34,58,34,70,85,83,65,66,73,95,75,73,78,68,95,70,51,50,34,125,44,123,
34,110,97,109,101,34,58,34,99,104,97,114,34,44,34,118,97,108,117,101,34,58,49,57,
44,34,99,34,58,34,70,85,83,65,66,73,95,75,73,78,68,95,67,72,65,82,34,125,
93,44,34,100,111,99,34,58,34,87,104,97,116,32,97,32,118,97,108,117,101,32,105,115,
59,32,116,104,101,32,102,105,114,115,116,32,102,111,117,114,32,97,114,101,32,116,104,111,
115,101,32,111,102,32,101,118,101,114,121,32,109,97,99,104,105,110,101,32,111,102,32,65,
98,117,116,44,32,115,111,32,110,97,116,105,118,101,115,32,99,97,110,32,98,101,32,115,
104,97,114,101,100,46,32,65,110,32,111,98,106,101,99,116,32,105,115,32,97,32,83,116,
114,105,110,103,92,110,111,114,32,97,110,32,65,114,114,97,121,46,34,44,34,110,97,109,
101,115,34,58,123,34,99,34,58,34,102,117,115,97,98,105,95,107,105,110,100,34,125,125,
44,10,123,34,110,97,109,101,34,58,34,86,97,108,117,101,34,44,34,99,34,58,34,102,
117,115,97,98,105,95,118,97,108,117,101,34,44,34,107,105,110,100,34,58,34,114,101,99,
111,114,100,34,44,34,115,105,122,101,34,58,49,54,44,34,97,108,105,103,110,34,58,56,
44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,55,57,57,
99,49,52,57,98,56,48,101,56,57,52,100,50,34,44,34,102,105,101,108,100,115,34,58,
91,123,34,110,97,109,101,34,58,34,107,105,110,100,34,44,34,116,121,112,101,34,58,34,
75,105,110,100,34,44,34,111,102,102,115,101,116,34,58,48,44,34,115,105,122,101,34,58,
52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,107,105,110,100,34,125,44,
123,34,110,97,109,101,34,58,34,97,117,120,34,44,34,116,121,112,101,34,58,34,117,51,
50,34,44,34,111,102,102,115,101,116,34,58,52,44,34,115,105,122,101,34,58,52,44,34,
97,108,105,103,110,34,58,52,44,34,99,34,58,34,97,117,120,34,125,44,123,34,110,97,
109,101,34,58,34,98,105,116,115,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,
34,111,102,102,115,101,116,34,58,56,44,34,115,105,122,101,34,58,56,44,34,97,108,105,
103,110,34,58,56,44,34,99,34,58,34,98,105,116,115,34,125,93,44,34,100,111,99,34,
58,34,65,32,118,97,108,117,101,58,32,49,54,32,98,121,116,101,115,46,32,87,104,97,
116,32,96,107,105,110,100,96,32,100,111,101,115,32,110,111,116,32,110,97,109,101,32,105,
115,32,110,111,116,32,108,111,111,107,101,100,32,97,116,46,32,65,110,32,73,51,50,32,
105,115,32,115,105,103,110,45,101,120,116,101,110,100,101,100,32,116,111,32,97,108,108,32,
54,52,32,98,105,116,115,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,
102,117,115,97,98,105,95,118,97,108,117,101,34,125,125,44,10,123,34,110,97,109,101,34,
58,34,66,117,105,108,100,101,114,34,44,34,99,34,58,34,102,117,115,97,98,105,95,98,
117,105,108,100,101,114,34,44,34,107,105,110,100,34,58,34,104,97,110,100,108,101,34,44,
34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,
117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,97,52,102,97,54,99,101,100,100,
100,99,101,102,50,101,56,34,44,34,100,114,111,112,34,58,34,66,117,105,108,100,101,114,
46,102,114,101,101,34,44,34,116,104,114,101,97,100,115,34,58,34,99,111,110,102,105,110,
101,100,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,102,117,115,97,98,105,
95,98,117,105,108,100,101,114,34,125,125,44,10,123,34,110,97,109,101,34,58,34,77,111,
100,117,108,101,34,44,34,99,34,58,34,102,117,115,97,98,105,95,109,111,100,117,108,101,
34,44,34,107,105,110,100,34,58,34,104,97,110,100,108,101,34,44,34,115,105,122,101,34,
58,56,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,
104,97,50,53,54,45,54,52,58,97,52,102,97,54,99,101,100,100,100,99,101,102,50,101,
56,34,44,34,100,114,111,112,34,58,34,77,111,100,117,108,101,46,102,114,101,101,34,44,
34,116,104,114,101,97,100,115,34,58,34,115,104,97,114,101,100,34,44,34,110,97,109,101,
115,34,58,123,34,99,34,58,34,102,117,115,97,98,105,95,109,111,100,117,108,101,34,125,
125,44,10,123,34,110,97,109,101,34,58,34,82,101,103,105,115,116,114,121,34,44,34,99,
34,58,34,102,117,115,97,98,105,95,114,101,103,105,115,116,114,121,34,44,34,107,105,110,
100,34,58,34,104,97,110,100,108,101,34,44,34,115,105,122,101,34,58,56,44,34,97,108,
105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,
54,52,58,97,52,102,97,54,99,101,100,100,100,99,101,102,50,101,56,34,44,34,100,114,
111,112,34,58,34,82,101,103,105,115,116,114,121,46,102,114,101,101,34,44,34,116,104,114,
101,97,100,115,34,58,34,115,104,97,114,101,100,34,44,34,110,97,109,101,115,34,58,123,
34,99,34,58,34,102,117,115,97,98,105,95,114,101,103,105,115,116,114,121,34,125,125,44,
10,123,34,110,97,109,101,34,58,34,77,97,99,104,105,110,101,34,44,34,99,34,58,34,
102,117,115,97,98,105,95,109,97,99,104,105,110,101,34,44,34,107,105,110,100,34,58,34,
104,97,110,100,108,101,34,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,
58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,97,
52,102,97,54,99,101,100,100,100,99,101,102,50,101,56,34,44,34,100,114,111,112,34,58,
34,77,97,99,104,105,110,101,46,102,114,101,101,34,44,34,116,104,114,101,97,100,115,34,
58,34,99,111,110,102,105,110,101,100,34,44,34,110,97,109,101,115,34,58,123,34,99,34,
58,34,102,117,115,97,98,105,95,109,97,99,104,105,110,101,34,125,125,44,10,123,34,110,
97,109,101,34,58,34,66,108,111,98,34,44,34,99,34,58,34,102,117,115,97,98,105,95,
98,108,111,98,34,44,34,107,105,110,100,34,58,34,104,97,110,100,108,101,34,44,34,115,
105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,
34,58,34,115,104,97,50,53,54,45,54,52,58,97,52,102,97,54,99,101,100,100,100,99,
101,102,50,101,56,34,44,34,100,114,111,112,34,58,34,66,108,111,98,46,102,114,101,101,
34,44,34,116,104,114,101,97,100,115,34,58,34,115,104,97,114,101,100,34,44,34,100,111,
99,34,58,34,66,121,116,101,115,32,116,104,97,116,32,97,32,99,97,108,108,32,109,97,
100,101,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,102,117,115,97,98,
105,95,98,108,111,98,34,125,125,44,10,123,34,110,97,109,101,34,58,34,78,97,116,105,
118,101,67,116,120,34,44,34,99,34,58,34,102,117,115,97,98,105,95,110,97,116,105,118,
101,95,99,116,120,34,44,34,107,105,110,100,34,58,34,111,112,97,113,117,101,34,44,34,
115,105,122,101,34,58,48,44,34,97,108,105,103,110,34,58,49,44,34,108,97,121,111,117,
116,34,58,34,115,104,97,50,53,54,45,54,52,58,98,55,98,53,55,48,98,51,50,52,
101,57,53,51,100,49,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,102,117,
115,97,98,105,95,110,97,116,105,118,101,95,99,116,120,34,125,125,44,10,123,34,110,97,
109,101,34,58,34,78,97,116,105,118,101,83,116,97,116,117,115,34,44,34,99,34,58,34,
102,117,115,97,98,105,95,110,97,116,105,118,101,95,115,116,97,116,117,115,34,44,34,107,
105,110,100,34,58,34,101,110,117,109,34,44,34,115,105,122,101,34,58,52,44,34,97,108,
105,103,110,34,58,52,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,
54,52,58,101,55,101,99,48,99,48,98,102,99,52,55,57,55,57,53,34,44,34,114,101,
112,114,34,58,34,99,95,105,110,116,34,44,34,99,112,114,101,102,105,120,34,58,34,70,
85,83,65,66,73,95,78,65,84,73,86,69,95,34,44,34,118,97,108,117,101,115,34,58,
91,123,34,110,97,109,101,34,58,34,111,107,34,44,34,118,97,108,117,101,34,58,48,44,
34,99,34,58,34,70,85,83,65,66,73,95,78,65,84,73,86,69,95,79,75,34,125,44,
123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,118,97,108,117,101,34,58,
49,44,34,99,34,58,34,70,85,83,65,66,73,95,78,65,84,73,86,69,95,69,82,82,
79,82,34,125,93,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,102,117,115,97,
98,105,95,110,97,116,105,118,101,95,115,116,97,116,117,115,34,125,125,44,10,123,34,110,
97,109,101,34,58,34,78,97,116,105,118,101,70,110,34,44,34,99,34,58,34,102,117,115,
97,98,105,95,110,97,116,105,118,101,95,102,110,34,44,34,107,105,110,100,34,58,34,99,
97,108,108,98,97,99,107,34,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,
34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,
97,52,102,97,54,99,101,100,100,100,99,101,102,50,101,56,34,44,34,112,97,114,97,109,
115,34,58,91,123,34,110,97,109,101,34,58,34,97,114,103,95,99,111,117,110,116,34,44,
34,116,121,112,101,34,58,34,99,95,105,110,116,34,125,44,123,34,110,97,109,101,34,58,
34,97,114,103,115,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,
58,34,86,97,108,117,101,34,44,34,99,111,110,115,116,34,58,116,114,117,101,125,125,44,
123,34,110,97,109,101,34,58,34,114,101,115,117,108,116,34,44,34,116,121,112,101,34,58,
123,34,112,111,105,110,116,101,114,34,58,34,86,97,108,117,101,34,125,125,44,123,34,110,
97,109,101,34,58,34,99,116,120,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,
116,101,114,34,58,34,78,97,116,105,118,101,67,116,120,34,125,125,93,44,34,114,101,116,
117,114,110,115,34,58,34,78,97,116,105,118,101,83,116,97,116,117,115,34,44,34,100,111,
99,34,58,34,65,32,110,97,116,105,118,101,32,102,117,110,99,116,105,111,110,46,32,96,
97,114,103,115,96,32,109,97,121,32,98,101,32,114,101,97,100,32,97,115,32,108,111,110,
103,32,97,115,32,105,116,32,114,117,110,115,59,32,96,114,101,115,117,108,116,96,32,105,
115,32,85,110,105,116,32,117,110,116,105,108,32,105,116,32,105,115,32,119,114,105,116,116,
101,110,46,32,84,121,112,101,115,32,97,110,100,32,110,117,109,98,101,114,32,111,102,92,
110,116,104,101,32,97,114,103,117,109,101,110,116,115,32,97,114,101,32,116,104,111,115,101,
32,116,104,97,116,32,105,116,32,119,97,115,32,114,101,103,105,115,116,101,114,101,100,32,
119,105,116,104,46,32,96,70,85,83,65,66,73,95,78,65,84,73,86,69,95,69,82,82,
79,82,96,32,101,110,100,115,32,116,104,101,32,112,114,111,103,114,97,109,59,92,110,102,
117,115,97,98,105,95,110,97,116,105,118,101,95,115,101,116,95,101,114,114,111,114,32,115,
97,121,115,32,119,104,121,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,
102,117,115,97,98,105,95,110,97,116,105,118,101,95,102,110,34,125,125,44,10,123,34,110,
97,109,101,34,58,34,79,117,116,112,117,116,70,110,34,44,34,99,34,58,34,102,117,115,
97,98,105,95,111,117,116,112,117,116,95,102,110,34,44,34,107,105,110,100,34,58,34,99,
97,108,108,98,97,99,107,34,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,
34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,
97,52,102,97,54,99,101,100,100,100,99,101,102,50,101,56,34,44,34,112,97,114,97,109,
115,34,58,91,123,34,110,97,109,101,34,58,34,116,101,120,116,34,44,34,116,121,112,101,
34,58,123,34,112,111,105,110,116,101,114,34,58,34,99,95,99,104,97,114,34,44,34,99,
111,110,115,116,34,58,116,114,117,101,125,125,44,123,34,110,97,109,101,34,58,34,108,101,
110,103,116,104,34,44,34,116,121,112,101,34,58,34,117,115,105,122,101,34,125,44,123,34,
110,97,109,101,34,58,34,117,115,101,114,95,100,97,116,97,34,44,34,116,121,112,101,34,
58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,125,44,34,117,115,101,
114,100,97,116,97,34,58,116,114,117,101,125,93,44,34,100,111,99,34,58,34,84,97,107,
101,115,32,119,104,97,116,32,116,104,101,32,112,114,111,103,114,97,109,32,112,114,105,110,
116,115,44,32,101,97,99,104,32,112,105,101,99,101,32,111,110,99,101,59,32,116,104,101,
114,101,32,105,115,32,110,111,32,110,101,119,108,105,110,101,32,98,117,116,32,116,104,111,
115,101,32,105,110,32,116,104,101,32,116,101,120,116,46,34,44,34,110,97,109,101,115,34,
58,123,34,99,34,58,34,102,117,115,97,98,105,95,111,117,116,112,117,116,95,102,110,34,
125,125,44,10,123,34,110,97,109,101,34,58,34,79,112,116,105,111,110,115,34,44,34,99,
34,58,34,102,117,115,97,98,105,95,111,112,116,105,111,110,115,34,44,34,107,105,110,100,
34,58,34,114,101,99,111,114,100,34,44,34,115,105,122,101,34,58,52,56,44,34,97,108,
105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,
54,52,58,50,55,98,99,102,102,48,53,53,53,99,54,50,55,99,49,34,44,34,102,105,
101,108,100,115,34,58,91,123,34,110,97,109,101,34,58,34,115,105,122,101,34,44,34,116,
121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,48,44,34,115,
105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,115,105,
122,101,34,44,34,100,111,99,34,58,34,111,102,32,116,104,105,115,32,114,101,99,111,114,
100,34,125,44,123,34,110,97,109,101,34,58,34,115,116,97,99,107,95,109,97,120,34,44,
34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,52,44,
34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,
115,116,97,99,107,95,109,97,120,34,44,34,100,111,99,34,58,34,118,97,108,117,101,115,
32,111,110,32,116,104,101,32,115,116,97,99,107,34,125,44,123,34,110,97,109,101,34,58,
34,102,114,97,109,101,115,95,109,97,120,34,44,34,116,121,112,101,34,58,34,117,51,50,
34,44,34,111,102,102,115,101,116,34,58,56,44,34,115,105,122,101,34,58,52,44,34,97,
108,105,103,110,34,58,52,44,34,99,34,58,34,102,114,97,109,101,115,95,109,97,120,34,
44,34,100,111,99,34,58,34,99,97,108,108,115,32,105,110,32,101,97,99,104,32,111,116,
104,101,114,34,125,44,123,34,110,97,109,101,34,58,34,100,101,112,116,104,95,109,97,120,
34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,
49,50,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,
34,58,34,100,101,112,116,104,95,109,97,120,34,44,34,100,111,99,34,58,34,114,117,110,
115,32,105,110,115,105,100,101,32,111,102,32,110,97,116,105,118,101,115,32,111,102,32,114,
117,110,115,34,125,44,123,34,110,97,109,101,34,58,34,109,101,109,111,114,121,95,109,97,
120,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,
58,49,54,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,
99,34,58,34,109,101,109,111,114,121,95,109,97,120,34,44,34,100,111,99,34,58,34,98,
121,116,101,115,32,111,102,32,97,108,108,32,111,98,106,101,99,116,115,34,125,44,123,34,
110,97,109,101,34,58,34,97,108,108,111,99,97,116,105,111,110,95,109,97,120,34,44,34,
116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,50,52,44,
34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,
97,108,108,111,99,97,116,105,111,110,95,109,97,120,34,44,34,100,111,99,34,58,34,98,
121,116,101,115,32,111,102,32,111,110,101,32,111,98,106,101,99,116,34,125,44,123,34,110,
97,109,101,34,58,34,102,117,101,108,34,44,34,116,121,112,101,34,58,34,117,54,52,34,
44,34,111,102,102,115,101,116,34,58,51,50,44,34,115,105,122,101,34,58,56,44,34,97,
108,105,103,110,34,58,56,44,34,99,34,58,34,102,117,101,108,34,44,34,100,111,99,34,
58,34,105,110,115,116,114,117,99,116,105,111,110,115,32,111,102,32,97,32,114,117,110,59,
32,48,58,32,97,110,121,32,110,117,109,98,101,114,34,125,44,123,34,110,97,109,101,34,
58,34,99,97,112,97,98,105,108,105,116,105,101,115,34,44,34,116,121,112,101,34,58,34,
67,97,112,97,98,105,108,105,116,121,34,44,34,111,102,102,115,101,116,34,58,52,48,44,
34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,
99,97,112,97,98,105,108,105,116,105,101,115,34,44,34,100,111,99,34,58,34,119,104,97,
116,32,102,117,110,99,116,105,111,110,115,32,109,97,121,32,98,101,32,99,97,108,108,101,
100,34,125,44,123,34,110,97,109,101,34,58,34,101,110,103,105,110,101,34,44,34,116,121,
112,101,34,58,34,69,110,103,105,110,101,34,44,34,111,102,102,115,101,116,34,58,52,52,
44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,
34,101,110,103,105,110,101,34,125,93,44,34,100,111,99,34,58,34,87,104,97,116,32,97,
32,109,97,99,104,105,110,101,32,109,97,121,32,104,97,118,101,32,97,110,100,32,104,111,
119,32,105,116,32,114,117,110,115,46,32,96,102,117,115,97,98,105,95,111,112,116,105,111,
110,115,95,105,110,105,116,96,32,102,105,108,108,115,32,105,110,32,116,104,101,32,100,101,
102,97,117,108,116,115,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,102,
117,115,97,98,105,95,111,112,116,105,111,110,115,34,125,125,44,10,123,34,110,97,109,101,
34,58,34,69,110,103,105,110,101,34,44,34,99,34,58,34,102,117,115,97,98,105,95,101,
110,103,105,110,101,34,44,34,107,105,110,100,34,58,34,101,110,117,109,34,44,34,115,105,
122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,108,97,121,111,117,116,34,
58,34,115,104,97,50,53,54,45,54,52,58,97,101,101,100,51,102,52,99,100,56,49,101,
52,102,49,100,34,44,34,114,101,112,114,34,58,34,117,51,50,34,44,34,99,112,114,101,
102,105,120,34,58,34,70,85,83,65,66,73,95,69,78,71,73,78,69,95,34,44,34,118,
97,108,117,101,115,34,58,91,123,34,110,97,109,101,34,58,34,97,117,116,111,34,44,34,
118,97,108,117,101,34,58,48,44,34,99,34,58,34,70,85,83,65,66,73,95,69,78,71,
73,78,69,95,65,85,84,79,34,125,44,123,34,110,97,109,101,34,58,34,116,104,114,101,
97,100,101,100,34,44,34,118,97,108,117,101,34,58,49,44,34,99,34,58,34,70,85,83,
65,66,73,95,69,78,71,73,78,69,95,84,72,82,69,65,68,69,68,34,44,34,100,111,
99,34,58,34,114,101,103,105,115,116,101,114,32,99,111,100,101,44,32,104,97,110,100,108,
101,114,115,32,116,104,97,116,32,106,117,109,112,32,116,111,32,101,97,99,104,32,111,116,
104,101,114,34,125,44,123,34,110,97,109,101,34,58,34,108,111,111,112,34,44,34,118,97,
108,117,101,34,58,50,44,34,99,34,58,34,70,85,83,65,66,73,95,69,78,71,73,78,
69,95,76,79,79,80,34,44,34,100,111,99,34,58,34,114,101,103,105,115,116,101,114,32,
99,111,100,101,32,105,110,32,97,32,112,111,114,116,97,98,108,101,32,108,111,111,112,34,
125,44,123,34,110,97,109,101,34,58,34,115,116,101,112,112,101,114,34,44,34,118,97,108,
117,101,34,58,51,44,34,99,34,58,34,70,85,83,65,66,73,95,69,78,71,73,78,69,
95,83,84,69,80,80,69,82,34,44,34,100,111,99,34,58,34,116,104,101,32,98,121,116,
101,99,111,100,101,32,97,115,32,105,116,32,115,116,97,110,100,115,34,125,93,44,34,100,
111,99,34,58,34,87,104,97,116,32,114,117,110,115,32,99,111,100,101,46,34,44,34,110,
97,109,101,115,34,58,123,34,99,34,58,34,102,117,115,97,98,105,95,101,110,103,105,110,
101,34,125,125,44,10,123,34,110,97,109,101,34,58,34,67,97,112,97,98,105,108,105,116,
121,34,44,34,99,34,58,34,102,117,115,97,98,105,95,99,97,112,97,98,105,108,105,116,
121,34,44,34,107,105,110,100,34,58,34,102,108,97,103,115,34,44,34,115,105,122,101,34,
58,52,44,34,97,108,105,103,110,34,58,52,44,34,108,97,121,111,117,116,34,58,34,115,
104,97,50,53,54,45,54,52,58,97,101,101,100,51,102,52,99,100,56,49,101,52,102,49,
100,34,44,34,114,101,112,114,34,58,34,117,51,50,34,44,34,111,112,101,110,34,58,116,
114,117,101,44,34,99,112,114,101,102,105,120,34,58,34,70,85,83,65,66,73,95,67,65,
80,65,66,73,76,73,84,89,95,34,44,34,118,97,108,117,101,115,34,58,91,123,34,110,
97,109,101,34,58,34,102,105,108,101,95,105,111,34,44,34,118,97,108,117,101,34,58,49,
44,34,98,105,116,34,58,48,44,34,99,34,58,34,70,85,83,65,66,73,95,67,65,80,
65,66,73,76,73,84,89,95,70,73,76,69,95,73,79,34,125,44,123,34,110,97,109,101,
34,58,34,110,101,116,119,111,114,107,34,44,34,118,97,108,117,101,34,58,50,44,34,98,
105,116,34,58,49,44,34,99,34,58,34,70,85,83,65,66,73,95,67,65,80,65,66,73,
76,73,84,89,95,78,69,84,87,79,82,75,34,125,44,123,34,110,97,109,101,34,58,34,
112,114,111,99,101,115,115,95,115,112,97,119,110,34,44,34,118,97,108,117,101,34,58,52,
44,34,98,105,116,34,58,50,44,34,99,34,58,34,70,85,83,65,66,73,95,67,65,80,
65,66,73,76,73,84,89,95,80,82,79,67,69,83,83,95,83,80,65,87,78,34,125,44,
123,34,110,97,109,101,34,58,34,101,110,118,95,97,99,99,101,115,115,34,44,34,118,97,
108,117,101,34,58,56,44,34,98,105,116,34,58,51,44,34,99,34,58,34,70,85,83,65,
66,73,95,67,65,80,65,66,73,76,73,84,89,95,69,78,86,95,65,67,67,69,83,83,
34,125,93,44,34,100,111,99,34,58,34,87,104,97,116,32,97,32,104,111,115,116,32,102,
117,110,99,116,105,111,110,32,100,111,101,115,32,116,104,97,116,32,97,32,112,108,117,103,
105,110,32,109,97,121,32,110,111,116,32,98,101,32,116,114,117,115,116,101,100,32,119,105,
116,104,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,102,117,115,97,98,
105,95,99,97,112,97,98,105,108,105,116,121,34,125,125,44,10,123,34,110,97,109,101,34,
58,34,78,97,116,105,118,101,73,110,102,111,34,44,34,99,34,58,34,102,117,115,97,98,
105,95,110,97,116,105,118,101,95,105,110,102,111,34,44,34,107,105,110,100,34,58,34,114,
101,99,111,114,100,34,44,34,115,105,122,101,34,58,51,50,44,34,97,108,105,103,110,34,
58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,56,
55,50,57,48,57,54,99,97,51,53,49,49,55,52,98,34,44,34,102,105,101,108,100,115,
34,58,91,123,34,110,97,109,101,34,58,34,115,105,122,101,34,44,34,116,121,112,101,34,
58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,48,44,34,115,105,122,101,34,
58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,115,105,122,101,34,44,
34,100,111,99,34,58,34,111,102,32,116,104,105,115,32,114,101,99,111,114,100,34,125,44,
123,34,110,97,109,101,34,58,34,99,97,112,97,98,105,108,105,116,121,34,44,34,116,121,
112,101,34,58,34,67,97,112,97,98,105,108,105,116,121,34,44,34,111,102,102,115,101,116,
34,58,52,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,
99,34,58,34,99,97,112,97,98,105,108,105,116,121,34,44,34,100,111,99,34,58,34,109,
97,99,104,105,110,101,115,32,109,117,115,116,32,104,97,118,101,32,105,116,34,125,44,123,
34,110,97,109,101,34,58,34,112,97,114,97,109,115,34,44,34,116,121,112,101,34,58,123,
34,112,111,105,110,116,101,114,34,58,34,84,121,112,101,34,44,34,99,111,110,115,116,34,
58,116,114,117,101,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,
111,102,102,115,101,116,34,58,56,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,
110,34,58,56,44,34,99,34,58,34,112,97,114,97,109,115,34,44,34,100,111,99,34,58,
34,78,85,76,76,32,119,104,101,110,32,112,97,114,97,109,95,99,111,117,110,116,32,105,
115,32,65,78,89,95,67,79,85,78,84,34,125,44,123,34,110,97,109,101,34,58,34,112,
97,114,97,109,95,99,111,117,110,116,34,44,34,116,121,112,101,34,58,34,117,51,50,34,
44,34,111,102,102,115,101,116,34,58,49,54,44,34,115,105,122,101,34,58,52,44,34,97,
108,105,103,110,34,58,52,44,34,99,34,58,34,112,97,114,97,109,95,99,111,117,110,116,
34,44,34,100,111,99,34,58,34,111,114,32,65,78,89,95,67,79,85,78,84,34,125,44,
123,34,110,97,109,101,34,58,34,114,101,115,117,108,116,34,44,34,116,121,112,101,34,58,
34,84,121,112,101,34,44,34,111,102,102,115,101,116,34,58,50,48,44,34,115,105,122,101,
34,58,49,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,114,101,115,117,108,
116,34,125,44,123,34,110,97,109,101,34,58,34,95,114,101,115,101,114,118,101,100,48,34,
44,34,116,121,112,101,34,58,123,34,97,114,114,97,121,34,58,34,117,56,34,44,34,99,
111,117,110,116,34,58,51,125,44,34,111,102,102,115,101,116,34,58,50,49,44,34,115,105,
122,101,34,58,51,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,95,114,101,
115,101,114,118,101,100,48,34,44,34,114,101,115,101,114,118,101,100,34,58,116,114,117,101,
44,34,104,105,100,100,101,110,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,
34,100,101,115,99,114,105,112,116,105,111,110,34,44,34,116,121,112,101,34,58,123,34,116,
121,112,101,34,58,34,99,115,116,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,
114,117,101,125,44,34,111,102,102,115,101,116,34,58,50,52,44,34,115,105,122,101,34,58,
56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,100,101,115,99,114,105,112,
116,105,111,110,34,125,93,44,34,100,111,99,34,58,34,87,104,97,116,32,97,32,102,117,
110,99,116,105,111,110,32,111,102,32,116,104,101,32,114,101,103,105,115,116,114,121,32,97,
115,107,115,32,102,111,114,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,
102,117,115,97,98,105,95,110,97,116,105,118,101,95,105,110,102,111,34,125,125,44,10,123,
34,110,97,109,101,34,58,34,70,117,110,99,116,105,111,110,73,110,102,111,34,44,34,99,
34,58,34,102,117,115,97,98,105,95,102,117,110,99,116,105,111,110,95,105,110,102,111,34,
44,34,107,105,110,100,34,58,34,114,101,99,111,114,100,34,44,34,115,105,122,101,34,58,
52,56,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,
104,97,50,53,54,45,54,52,58,49,97,52,99,98,102,52,99,54,54,102,51,97,102,53,
56,34,44,34,102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,34,58,34,110,97,
109,101,34,44,34,116,121,112,101,34,58,34,115,116,114,34,44,34,111,102,102,115,101,116,
34,58,48,44,34,115,105,122,101,34,58,49,54,44,34,97,108,105,103,110,34,58,56,44,
34,99,34,58,34,110,97,109,101,34,125,44,123,34,110,97,109,101,34,58,34,112,97,114,
97,109,115,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,
84,121,112,101,34,44,34,99,111,110,115,116,34,58,116,114,117,101,44,34,110,117,108,108,
97,98,108,101,34,58,116,114,117,101,125,44,34,111,102,102,115,101,116,34,58,49,54,44,
34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,
112,97,114,97,109,115,34,125,44,123,34,110,97,109,101,34,58,34,112,97,114,97,109,95,
99,111,117,110,116,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,
115,101,116,34,58,50,52,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,
58,52,44,34,99,34,58,34,112,97,114,97,109,95,99,111,117,110,116,34,125,44,123,34,
110,97,109,101,34,58,34,108,111,99,97,108,115,34,44,34,116,121,112,101,34,58,34,117,
51,50,34,44,34,111,102,102,115,101,116,34,58,50,56,44,34,115,105,122,101,34,58,52,
44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,108,111,99,97,108,115,34,44,
34,100,111,99,34,58,34,119,105,116,104,32,116,104,101,32,112,97,114,97,109,101,116,101,
114,115,34,125,44,123,34,110,97,109,101,34,58,34,99,111,100,101,95,111,102,102,115,101,
116,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,
58,51,50,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,
99,34,58,34,99,111,100,101,95,111,102,102,115,101,116,34,44,34,100,111,99,34,58,34,
105,110,32,116,104,101,32,102,105,108,101,34,125,44,123,34,110,97,109,101,34,58,34,99,
111,100,101,95,115,105,122,101,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,
111,102,102,115,101,116,34,58,52,48,44,34,115,105,122,101,34,58,52,44,34,97,108,105,
103,110,34,58,52,44,34,99,34,58,34,99,111,100,101,95,115,105,122,101,34,125,44,123,
34,110,97,109,101,34,58,34,114,101,115,117,108,116,34,44,34,116,121,112,101,34,58,34,
84,121,112,101,34,44,34,111,102,102,115,101,116,34,58,52,52,44,34,115,105,122,101,34,
58,49,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,114,101,115,117,108,116,
34,125,44,123,34,110,97,109,101,34,58,34,105,115,95,118,101,114,105,102,105,101,100,34,
44,34,116,121,112,101,34,58,34,98,111,111,108,34,44,34,111,102,102,115,101,116,34,58,
52,53,44,34,115,105,122,101,34,58,49,44,34,97,108,105,103,110,34,58,49,44,34,99,
34,58,34,105,115,95,118,101,114,105,102,105,101,100,34,125,44,123,34,110,97,109,101,34,
58,34,95,114,101,115,101,114,118,101,100,48,34,44,34,116,121,112,101,34,58,123,34,97,
114,114,97,121,34,58,34,117,56,34,44,34,99,111,117,110,116,34,58,50,125,44,34,111,
102,102,115,101,116,34,58,52,54,44,34,115,105,122,101,34,58,50,44,34,97,108,105,103,
110,34,58,49,44,34,99,34,58,34,95,114,101,115,101,114,118,101,100,48,34,44,34,114,
101,115,101,114,118,101,100,34,58,116,114,117,101,44,34,104,105,100,100,101,110,34,58,116,
114,117,101,125,93,44,34,100,111,99,34,58,34,65,32,102,117,110,99,116,105,111,110,32,
111,102,32,97,32,109,111,100,117,108,101,46,34,44,34,110,97,109,101,115,34,58,123,34,
99,34,58,34,102,117,115,97,98,105,95,102,117,110,99,116,105,111,110,95,105,110,102,111,
34,125,125,44,10,123,34,110,97,109,101,34,58,34,73,109,112,111,114,116,73,110,102,111,
34,44,34,99,34,58,34,102,117,115,97,98,105,95,105,109,112,111,114,116,95,105,110,102,
111,34,44,34,107,105,110,100,34,58,34,114,101,99,111,114,100,34,44,34,115,105,122,101,
34,58,52,48,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,
34,115,104,97,50,53,54,45,54,52,58,99,98,57,51,101,102,54,49,52,54,50,48,48,
57,55,52,34,44,34,102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,34,58,34,
110,97,109,101,34,44,34,116,121,112,101,34,58,34,115,116,114,34,44,34,111,102,102,115,
101,116,34,58,48,44,34,115,105,122,101,34,58,49,54,44,34,97,108,105,103,110,34,58,
56,44,34,99,34,58,34,110,97,109,101,34,125,44,123,34,110,97,109,101,34,58,34,112,
97,114,97,109,115,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,
58,34,84,121,112,101,34,44,34,99,111,110,115,116,34,58,116,114,117,101,44,34,110,117,
108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,111,102,102,115,101,116,34,58,49,
54,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,
58,34,112,97,114,97,109,115,34,125,44,123,34,110,97,109,101,34,58,34,112,97,114,97,
109,95,99,111,117,110,116,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,
102,102,115,101,116,34,58,50,52,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,
110,34,58,52,44,34,99,34,58,34,112,97,114,97,109,95,99,111,117,110,116,34,44,34,
100,111,99,34,58,34,111,114,32,65,78,89,95,67,79,85,78,84,34,125,44,123,34,110,
97,109,101,34,58,34,114,101,115,117,108,116,34,44,34,116,121,112,101,34,58,34,84,121,
112,101,34,44,34,111,102,102,115,101,116,34,58,50,56,44,34,115,105,122,101,34,58,49,
44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,114,101,115,117,108,116,34,125,
44,123,34,110,97,109,101,34,58,34,95,114,101,115,101,114,118,101,100,48,34,44,34,116,
121,112,101,34,58,123,34,97,114,114,97,121,34,58,34,117,56,34,44,34,99,111,117,110,
116,34,58,51,125,44,34,111,102,102,115,101,116,34,58,50,57,44,34,115,105,122,101,34,
58,51,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,95,114,101,115,101,114,
118,101,100,48,34,44,34,114,101,115,101,114,118,101,100,34,58,116,114,117,101,44,34,104,
105,100,100,101,110,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,104,97,
115,104,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,
34,58,51,50,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,
34,99,34,58,34,104,97,115,104,34,44,34,100,111,99,34,58,34,111,102,32,116,104,101,
32,115,105,103,110,97,116,117,114,101,34,125,93,44,34,100,111,99,34,58,34,65,32,102,
117,110,99,116,105,111,110,32,116,104,97,116,32,97,32,109,111,100,117,108,101,32,119,97,
110,116,115,32,111,102,32,105,116,115,32,104,111,115,116,46,34,44,34,110,97,109,101,115,
34,58,123,34,99,34,58,34,102,117,115,97,98,105,95,105,109,112,111,114,116,95,105,110,
102,111,34,125,125,44,10,123,34,110,97,109,101,34,58,34,70,114,97,109,101,34,44,34,
99,34,58,34,102,117,115,97,98,105,95,102,114,97,109,101,34,44,34,107,105,110,100,34,
58,34,114,101,99,111,114,100,34,44,34,115,105,122,101,34,58,50,52,44,34,97,108,105,
103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,
52,58,48,101,52,54,53,48,102,97,100,48,51,51,101,48,98,57,34,44,34,102,105,101,
108,100,115,34,58,91,123,34,110,97,109,101,34,58,34,110,97,109,101,34,44,34,116,121,
112,101,34,58,34,99,115,116,114,34,44,34,111,102,102,115,101,116,34,58,48,44,34,115,
105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,110,97,
109,101,34,44,34,100,111,99,34,58,34,111,102,32,116,104,101,32,102,117,110,99,116,105,
111,110,44,32,111,114,32,111,102,32,97,32,110,97,116,105,118,101,34,125,44,123,34,110,
97,109,101,34,58,34,102,117,110,99,116,105,111,110,34,44,34,116,121,112,101,34,58,34,
105,51,50,34,44,34,111,102,102,115,101,116,34,58,56,44,34,115,105,122,101,34,58,52,
44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,102,117,110,99,116,105,111,110,
34,44,34,100,111,99,34,58,34,105,116,115,32,110,117,109,98,101,114,32,105,110,32,116,
104,101,32,109,111,100,117,108,101,59,32,45,49,32,111,102,32,97,32,110,97,116,105,118,
101,34,125,44,123,34,110,97,109,101,34,58,34,111,102,102,115,101,116,34,44,34,116,121,
112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,49,50,44,34,115,
105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,111,102,
102,115,101,116,34,44,34,100,111,99,34,58,34,105,110,32,105,116,115,32,99,111,100,101,
34,125,44,123,34,110,97,109,101,34,58,34,108,105,110,101,34,44,34,116,121,112,101,34,
58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,49,54,44,34,115,105,122,101,
34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,108,105,110,101,34,
44,34,100,111,99,34,58,34,48,32,119,104,101,110,32,105,116,32,105,115,32,117,110,107,
110,111,119,110,34,125,44,123,34,110,97,109,101,34,58,34,95,114,101,115,101,114,118,101,
100,48,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,
34,58,50,48,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,
34,99,34,58,34,95,114,101,115,101,114,118,101,100,48,34,44,34,114,101,115,101,114,118,
101,100,34,58,116,114,117,101,44,34,104,105,100,100,101,110,34,58,116,114,117,101,125,93,
44,34,100,111,99,34,58,34,79,110,101,32,108,105,110,101,32,111,102,32,116,104,101,32,
116,114,97,99,101,32,111,102,32,97,110,32,101,114,114,111,114,44,32,116,104,101,32,105,
110,110,101,114,109,111,115,116,32,102,105,114,115,116,46,34,44,34,110,97,109,101,115,34,
58,123,34,99,34,58,34,102,117,115,97,98,105,95,102,114,97,109,101,34,125,125,44,10,
123,34,110,97,109,101,34,58,34,83,116,97,116,115,34,44,34,99,34,58,34,102,117,115,
97,98,105,95,115,116,97,116,115,34,44,34,107,105,110,100,34,58,34,114,101,99,111,114,
100,34,44,34,115,105,122,101,34,58,56,48,44,34,97,108,105,103,110,34,58,56,44,34,
108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,57,49,55,48,56,
102,99,51,98,56,56,49,102,100,57,57,34,44,34,102,105,101,108,100,115,34,58,91,123,
34,110,97,109,101,34,58,34,115,105,122,101,34,44,34,116,121,112,101,34,58,34,117,51,
50,34,44,34,111,102,102,115,101,116,34,58,48,44,34,115,105,122,101,34,58,52,44,34,
97,108,105,103,110,34,58,52,44,34,99,34,58,34,115,105,122,101,34,44,34,100,111,99,
34,58,34,111,102,32,116,104,105,115,32,114,101,99,111,114,100,34,125,44,123,34,110,97,
109,101,34,58,34,109,97,120,95,115,116,97,99,107,95,100,101,112,116,104,34,44,34,116,
121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,52,44,34,115,
105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,109,97,
120,95,115,116,97,99,107,95,100,101,112,116,104,34,44,34,100,111,99,34,58,34,116,104,
101,32,109,111,115,116,32,118,97,108,117,101,115,32,116,104,97,116,32,119,101,114,101,32,
111,110,32,116,104,101,32,115,116,97,99,107,44,32,111,114,32,116,104,97,116,32,116,104,
101,32,102,117,110,99,116,105,111,110,115,32,105,110,32,105,116,32,99,97,110,32,104,97,
118,101,32,116,104,101,114,101,34,125,44,123,34,110,97,109,101,34,58,34,109,97,120,95,
99,97,108,108,95,100,101,112,116,104,34,44,34,116,121,112,101,34,58,34,117,51,50,34,
44,34,111,102,102,115,101,116,34,58,56,44,34,115,105,122,101,34,58,52,44,34,97,108,
105,103,110,34,58,52,44,34,99,34,58,34,109,97,120,95,99,97,108,108,95,100,101,112,
116,104,34,125,44,123,34,110,97,109,101,34,58,34,95,114,101,115,101,114,118,101,100,48,
34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,
49,50,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,
34,58,34,95,114,101,115,101,114,118,101,100,48,34,44,34,114,101,115,101,114,118,101,100,
34,58,116,114,117,101,44,34,104,105,100,100,101,110,34,58,116,114,117,101,125,44,123,34,
110,97,109,101,34,58,34,105,110,115,116,114,117,99,116,105,111,110,115,34,44,34,116,121,
112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,49,54,44,34,115,
105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,105,110,
115,116,114,117,99,116,105,111,110,115,34,44,34,100,111,99,34,58,34,111,102,32,116,104,
101,32,108,97,115,116,32,114,117,110,44,32,101,120,101,99,117,116,101,100,34,125,44,123,
34,110,97,109,101,34,58,34,102,102,105,95,99,97,108,108,115,34,44,34,116,121,112,101,
34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,50,52,44,34,115,105,122,
101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,102,102,105,95,
99,97,108,108,115,34,44,34,100,111,99,34,58,34,111,102,32,116,104,101,32,108,97,115,
116,32,114,117,110,34,125,44,123,34,110,97,109,101,34,58,34,101,120,101,99,117,116,105,
111,110,115,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,
116,34,58,51,50,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,
44,34,99,34,58,34,101,120,101,99,117,116,105,111,110,115,34,125,44,123,34,110,97,109,
101,34,58,34,109,101,109,111,114,121,95,117,115,101,100,34,44,34,116,121,112,101,34,58,
34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,52,48,44,34,115,105,122,101,34,
58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,109,101,109,111,114,121,
95,117,115,101,100,34,44,34,100,111,99,34,58,34,98,121,116,101,115,32,116,104,97,116,
32,116,104,101,32,109,97,99,104,105,110,101,32,104,97,115,32,102,114,111,109,32,116,104,
101,32,115,121,115,116,101,109,32,102,111,114,32,111,98,106,101,99,116,115,32,110,111,119,
34,125,44,123,34,110,97,109,101,34,58,34,109,101,109,111,114,121,95,112,101,97,107,34,
44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,52,
56,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,
58,34,109,101,109,111,114,121,95,112,101,97,107,34,125,44,123,34,110,97,109,101,34,58,
34,109,101,109,111,114,121,95,108,105,118,101,34,44,34,116,121,112,101,34,58,34,117,54,
52,34,44,34,111,102,102,115,101,116,34,58,53,54,44,34,115,105,122,101,34,58,56,44,
34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,109,101,109,111,114,121,95,108,105,
118,101,34,44,34,100,111,99,34,58,34,98,121,116,101,115,32,111,102,32,111,98,106,101,
99,116,115,44,32,97,102,116,101,114,32,116,104,101,32,108,97,115,116,32,99,111,108,108,
101,99,116,105,111,110,34,125,44,123,34,110,97,109,101,34,58,34,109,101,109,111,114,121,
95,97,108,108,111,99,97,116,101,100,34,44,34,116,121,112,101,34,58,34,117,54,52,34,
44,34,111,102,102,115,101,116,34,58,54,52,44,34,115,105,122,101,34,58,56,44,34,97,
108,105,103,110,34,58,56,44,34,99,34,58,34,109,101,109,111,114,121,95,97,108,108,111,
99,97,116,101,100,34,44,34,100,111,99,34,58,34,98,121,116,101,115,32,111,102,32,97,
108,108,32,111,98,106,101,99,116,115,32,116,104,97,116,32,119,101,114,101,32,101,118,101,
114,32,109,97,100,101,34,125,44,123,34,110,97,109,101,34,58,34,99,111,108,108,101,99,
116,105,111,110,115,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,
115,101,116,34,58,55,50,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,
58,56,44,34,99,34,58,34,99,111,108,108,101,99,116,105,111,110,115,34,125,93,44,34,
110,97,109,101,115,34,58,123,34,99,34,58,34,102,117,115,97,98,105,95,115,116,97,116,
115,34,125,125,44,10,123,34,110,97,109,101,34,58,34,82,117,110,83,116,97,116,101,34,
44,34,99,34,58,34,102,117,115,97,98,105,95,114,117,110,95,115,116,97,116,101,34,44,
34,107,105,110,100,34,58,34,101,110,117,109,34,44,34,115,105,122,101,34,58,52,44,34,
97,108,105,103,110,34,58,52,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,
54,45,54,52,58,101,55,101,99,48,99,48,98,102,99,52,55,57,55,57,53,34,44,34,
114,101,112,114,34,58,34,99,95,105,110,116,34,44,34,111,112,101,110,34,58,116,114,117,
101,44,34,99,112,114,101,102,105,120,34,58,34,70,85,83,65,66,73,95,82,85,78,95,
34,44,34,118,97,108,117,101,115,34,58,91,123,34,110,97,109,101,34,58,34,102,105,110,
105,115,104,101,100,34,44,34,118,97,108,117,101,34,58,48,44,34,99,34,58,34,70,85,
83,65,66,73,95,82,85,78,95,70,73,78,73,83,72,69,68,34,125,44,123,34,110,97,
109,101,34,58,34,111,117,116,95,111,102,95,98,117,100,103,101,116,34,44,34,118,97,108,
117,101,34,58,49,44,34,99,34,58,34,70,85,83,65,66,73,95,82,85,78,95,79,85,
84,95,79,70,95,66,85,68,71,69,84,34,44,34,100,111,99,34,58,34,114,101,115,117,
109,101,32,103,111,101,115,32,111,110,34,125,44,123,34,110,97,109,101,34,58,34,119,97,
105,116,105,110,103,34,44,34,118,97,108,117,101,34,58,50,44,34,99,34,58,34,70,85,
83,65,66,73,95,82,85,78,95,87,65,73,84,73,78,71,34,44,34,100,111,99,34,58,
34,102,111,114,32,97,32,110,97,116,105,118,101,32,116,104,97,116,32,104,97,115,32,110,
111,116,32,97,110,115,119,101,114,101,100,32,121,101,116,59,32,114,101,115,117,109,101,32,
97,115,107,115,32,97,103,97,105,110,34,125,44,123,34,110,97,109,101,34,58,34,102,97,
105,108,101,100,34,44,34,118,97,108,117,101,34,58,51,44,34,99,34,58,34,70,85,83,
65,66,73,95,82,85,78,95,70,65,73,76,69,68,34,125,93,44,34,100,111,99,34,58,
34,72,111,119,32,102,97,114,32,97,32,114,117,110,32,103,111,116,46,34,44,34,110,97,
109,101,115,34,58,123,34,99,34,58,34,102,117,115,97,98,105,95,114,117,110,95,115,116,
97,116,101,34,125,125,44,10,123,34,110,97,109,101,34,58,34,84,114,97,99,101,83,116,
101,112,34,44,34,99,34,58,34,102,117,115,97,98,105,95,116,114,97,99,101,95,115,116,
101,112,34,44,34,107,105,110,100,34,58,34,114,101,99,111,114,100,34,44,34,115,105,122,
101,34,58,51,50,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,
58,34,115,104,97,50,53,54,45,54,52,58,48,48,99,50,98,102,52,55,51,49,48,98,
101,49,97,57,34,44,34,102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,34,58,
34,102,117,110,99,116,105,111,110,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,
34,111,102,102,115,101,116,34,58,48,44,34,115,105,122,101,34,58,52,44,34,97,108,105,
103,110,34,58,52,44,34,99,34,58,34,102,117,110,99,116,105,111,110,34,125,44,123,34,
110,97,109,101,34,58,34,111,102,102,115,101,116,34,44,34,116,121,112,101,34,58,34,117,
51,50,34,44,34,111,102,102,115,101,116,34,58,52,44,34,115,105,122,101,34,58,52,44,
34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,111,102,102,115,101,116,34,44,34,
100,111,99,34,58,34,105,110,32,105,116,115,32,99,111,100,101,34,125,44,123,34,110,97,
109,101,34,58,34,108,105,110,101,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,
34,111,102,102,115,101,116,34,58,56,44,34,115,105,122,101,34,58,52,44,34,97,108,105,
103,110,34,58,52,44,34,99,34,58,34,108,105,110,101,34,44,34,100,111,99,34,58,34,
48,32,119,104,101,110,32,105,116,32,105,115,32,117,110,107,110,111,119,110,34,125,44,123,
34,110,97,109,101,34,58,34,111,112,99,111,100,101,34,44,34,116,121,112,101,34,58,34,
117,56,34,44,34,111,102,102,115,101,116,34,58,49,50,44,34,115,105,122,101,34,58,49,
44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,111,112,99,111,100,101,34,125,
44,123,34,110,97,109,101,34,58,34,95,114,101,115,101,114,118,101,100,48,34,44,34,116,
121,112,101,34,58,123,34,97,114,114,97,121,34,58,34,117,56,34,44,34,99,111,117,110,
116,34,58,51,125,44,34,111,102,102,115,101,116,34,58,49,51,44,34,115,105,122,101,34,
58,51,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,95,114,101,115,101,114,
118,101,100,48,34,44,34,114,101,115,101,114,118,101,100,34,58,116,114,117,101,44,34,104,
105,100,100,101,110,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,100,101,
112,116,104,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,
116,34,58,49,54,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,
44,34,99,34,58,34,100,101,112,116,104,34,44,34,100,111,99,34,58,34,99,97,108,108,
115,32,98,101,108,111,119,32,105,116,34,125,44,123,34,110,97,109,101,34,58,34,104,101,
105,103,104,116,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,
101,116,34,58,50,48,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,
52,44,34,99,34,58,34,104,101,105,103,104,116,34,44,34,100,111,99,34,58,34,118,97,
108,117,101,115,32,111,110,32,116,104,101,32,102,117,110,99,116,105,111,110,39,115,32,115,
116,97,99,107,34,125,44,123,34,110,97,109,101,34,58,34,115,116,97,99,107,34,44,34,
116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,86,97,108,117,101,34,
44,34,99,111,110,115,116,34,58,116,114,117,101,125,44,34,111,102,102,115,101,116,34,58,
50,52,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,
34,58,34,115,116,97,99,107,34,44,34,100,111,99,34,58,34,111,102,32,116,104,101,32,
102,117,110,99,116,105,111,110,34,125,93,44,34,100,111,99,34,58,34,79,110,101,32,105,
110,115,116,114,117,99,116,105,111,110,44,32,98,101,102,111,114,101,32,105,116,32,105,115,
32,101,120,101,99,117,116,101,100,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,
58,34,102,117,115,97,98,105,95,116,114,97,99,101,95,115,116,101,112,34,125,125,44,10,
123,34,110,97,109,101,34,58,34,84,114,97,99,101,70,110,34,44,34,99,34,58,34,102,
117,115,97,98,105,95,116,114,97,99,101,95,102,110,34,44,34,107,105,110,100,34,58,34,
99,97,108,108,98,97,99,107,34,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,
110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,
58,97,52,102,97,54,99,101,100,100,100,99,101,102,50,101,56,34,44,34,112,97,114,97,
109,115,34,58,91,123,34,110,97,109,101,34,58,34,109,97,99,104,105,110,101,34,44,34,
116,121,112,101,34,58,34,77,97,99,104,105,110,101,34,125,44,123,34,110,97,109,101,34,
58,34,115,116,101,112,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,
34,58,34,84,114,97,99,101,83,116,101,112,34,44,34,99,111,110,115,116,34,58,116,114,
117,101,125,125,44,123,34,110,97,109,101,34,58,34,117,115,101,114,95,100,97,116,97,34,
44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,
34,125,44,34,117,115,101,114,100,97,116,97,34,58,116,114,117,101,125,93,44,34,114,101,
116,117,114,110,115,34,58,34,99,95,105,110,116,34,44,34,100,111,99,34,58,34,65,110,
121,116,104,105,110,103,32,98,117,116,32,48,32,101,110,100,115,32,116,104,101,32,112,114,
111,103,114,97,109,32,97,115,32,105,102,32,105,116,32,104,97,100,32,98,101,101,110,32,
105,110,116,101,114,114,117,112,116,101,100,46,34,44,34,110,97,109,101,115,34,58,123,34,
99,34,58,34,102,117,115,97,98,105,95,116,114,97,99,101,95,102,110,34,125,125,44,10,
123,34,110,97,109,101,34,58,34,70,105,108,101,83,101,99,116,105,111,110,34,44,34,99,
34,58,34,102,117,115,97,98,105,95,102,105,108,101,95,115,101,99,116,105,111,110,34,44,
34,107,105,110,100,34,58,34,114,101,99,111,114,100,34,44,34,115,105,122,101,34,58,49,
54,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,
97,50,53,54,45,54,52,58,57,102,54,99,102,99,54,99,99,57,50,54,52,57,55,50,
34,44,34,102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,34,58,34,111,102,102,
115,101,116,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,
116,34,58,48,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,
34,99,34,58,34,111,102,102,115,101,116,34,44,34,100,111,99,34,58,34,105,110,32,116,
104,101,32,102,105,108,101,34,125,44,123,34,110,97,109,101,34,58,34,99,111,117,110,116,
34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,
56,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,
58,34,99,111,117,110,116,34,44,34,100,111,99,34,58,34,111,102,32,114,101,99,111,114,
100,115,44,32,111,114,32,111,102,32,98,121,116,101,115,34,125,44,123,34,110,97,109,101,
34,58,34,95,114,101,115,101,114,118,101,100,48,34,44,34,116,121,112,101,34,58,34,117,
51,50,34,44,34,111,102,102,115,101,116,34,58,49,50,44,34,115,105,122,101,34,58,52,
44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,95,114,101,115,101,114,118,101,
100,48,34,44,34,114,101,115,101,114,118,101,100,34,58,116,114,117,101,44,34,104,105,100,
100,101,110,34,58,116,114,117,101,125,93,44,34,100,111,99,34,58,34,87,104,101,114,101,
32,97,32,115,101,99,116,105,111,110,32,105,115,46,34,44,34,110,97,109,101,115,34,58,
123,34,99,34,58,34,102,117,115,97,98,105,95,102,105,108,101,95,115,101,99,116,105,111,
110,34,125,125,44,10,123,34,110,97,109,101,34,58,34,70,105,108,101,72,101,97,100,101,
114,34,44,34,99,34,58,34,102,117,115,97,98,105,95,102,105,108,101,95,104,101,97,100,
101,114,34,44,34,107,105,110,100,34,58,34,114,101,99,111,114,100,34,44,34,115,105,122,
101,34,58,49,53,50,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,
34,58,34,115,104,97,50,53,54,45,54,52,58,97,99,57,98,56,48,98,49,57,97,99,
50,52,100,56,50,34,44,34,102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,34,
58,34,109,97,103,105,99,34,44,34,116,121,112,101,34,58,123,34,97,114,114,97,121,34,
58,34,117,56,34,44,34,99,111,117,110,116,34,58,52,125,44,34,111,102,102,115,101,116,
34,58,48,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,49,44,34,
99,34,58,34,109,97,103,105,99,34,44,34,100,111,99,34,58,34,92,34,70,90,66,92,
34,44,32,48,34,125,44,123,34,110,97,109,101,34,58,34,118,101,114,115,105,111,110,34,
44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,52,
44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,
34,118,101,114,115,105,111,110,34,125,44,123,34,110,97,109,101,34,58,34,102,108,97,103,
115,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,
58,56,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,
34,58,34,102,108,97,103,115,34,44,34,100,111,99,34,58,34,48,34,125,44,123,34,110,
97,109,101,34,58,34,101,110,116,114,121,95,112,111,105,110,116,34,44,34,116,121,112,101,
34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,49,50,44,34,115,105,122,
101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,101,110,116,114,
121,95,112,111,105,110,116,34,125,44,123,34,110,97,109,101,34,58,34,102,105,108,101,95,
115,105,122,101,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,
101,116,34,58,49,54,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,
56,44,34,99,34,58,34,102,105,108,101,95,115,105,122,101,34,125,44,123,34,110,97,109,
101,34,58,34,104,97,115,104,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,
111,102,102,115,101,116,34,58,50,52,44,34,115,105,122,101,34,58,56,44,34,97,108,105,
103,110,34,58,56,44,34,99,34,58,34,104,97,115,104,34,44,34,100,111,99,34,58,34,
111,102,32,101,118,101,114,121,116,104,105,110,103,32,98,117,116,32,99,111,100,101,44,32,
119,105,116,104,32,116,104,105,115,32,102,105,101,108,100,32,48,34,125,44,123,34,110,97,
109,101,34,58,34,115,111,117,114,99,101,95,111,102,102,115,101,116,34,44,34,116,121,112,
101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,51,50,44,34,115,105,
122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,115,111,117,
114,99,101,95,111,102,102,115,101,116,34,44,34,100,111,99,34,58,34,116,104,101,32,115,
111,117,114,99,101,39,115,32,110,97,109,101,44,32,105,110,32,116,104,101,32,115,116,114,
105,110,103,115,34,125,44,123,34,110,97,109,101,34,58,34,115,111,117,114,99,101,95,115,
105,122,101,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,
116,34,58,51,54,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,
44,34,99,34,58,34,115,111,117,114,99,101,95,115,105,122,101,34,125,44,123,34,110,97,
109,101,34,58,34,99,111,110,115,116,97,110,116,115,34,44,34,116,121,112,101,34,58,34,
70,105,108,101,83,101,99,116,105,111,110,34,44,34,111,102,102,115,101,116,34,58,52,48,
44,34,115,105,122,101,34,58,49,54,44,34,97,108,105,103,110,34,58,56,44,34,99,34,
58,34,99,111,110,115,116,97,110,116,115,34,44,34,100,111,99,34,58,34,111,102,32,102,
117,115,97,98,105,95,118,97,108,117,101,59,32,97,32,83,116,114,105,110,103,32,104,97,
115,32,105,116,115,32,115,105,122,101,32,105,110,32,96,97,117,120,96,44,32,105,116,115,
32,111,102,102,115,101,116,32,105,110,32,116,104,101,32,115,116,114,105,110,103,115,32,105,
110,32,96,98,105,116,115,96,34,125,44,123,34,110,97,109,101,34,58,34,115,116,114,105,
110,103,115,34,44,34,116,121,112,101,34,58,34,70,105,108,101,83,101,99,116,105,111,110,
34,44,34,111,102,102,115,101,116,34,58,53,54,44,34,115,105,122,101,34,58,49,54,44,
34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,115,116,114,105,110,103,115,34,44,
34,100,111,99,34,58,34,98,121,116,101,115,34,125,44,123,34,110,97,109,101,34,58,34,
116,121,112,101,115,34,44,34,116,121,112,101,34,58,34,70,105,108,101,83,101,99,116,105,
111,110,34,44,34,111,102,102,115,101,116,34,58,55,50,44,34,115,105,122,101,34,58,49,
54,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,116,121,112,101,115,34,44,
34,100,111,99,34,58,34,98,121,116,101,115,58,32,112,97,114,97,109,101,116,101,114,115,
32,111,102,32,105,109,112,111,114,116,115,32,97,110,100,32,102,117,110,99,116,105,111,110,
115,34,125,44,123,34,110,97,109,101,34,58,34,105,109,112,111,114,116,115,34,44,34,116,
121,112,101,34,58,34,70,105,108,101,83,101,99,116,105,111,110,34,44,34,111,102,102,115,
101,116,34,58,56,56,44,34,115,105,122,101,34,58,49,54,44,34,97,108,105,103,110,34,
58,56,44,34,99,34,58,34,105,109,112,111,114,116,115,34,125,44,123,34,110,97,109,101,
34,58,34,102,117,110,99,116,105,111,110,115,34,44,34,116,121,112,101,34,58,34,70,105,
108,101,83,101,99,116,105,111,110,34,44,34,111,102,102,115,101,116,34,58,49,48,52,44,
34,115,105,122,101,34,58,49,54,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,
34,102,117,110,99,116,105,111,110,115,34,125,44,123,34,110,97,109,101,34,58,34,108,105,
110,101,115,34,44,34,116,121,112,101,34,58,34,70,105,108,101,83,101,99,116,105,111,110,
34,44,34,111,102,102,115,101,116,34,58,49,50,48,44,34,115,105,122,101,34,58,49,54,
44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,108,105,110,101,115,34,125,44,
123,34,110,97,109,101,34,58,34,99,111,100,101,34,44,34,116,121,112,101,34,58,34,70,
105,108,101,83,101,99,116,105,111,110,34,44,34,111,102,102,115,101,116,34,58,49,51,54,
44,34,115,105,122,101,34,58,49,54,44,34,97,108,105,103,110,34,58,56,44,34,99,34,
58,34,99,111,100,101,34,44,34,100,111,99,34,58,34,98,121,116,101,115,34,125,93,44,
34,100,111,99,34,58,34,84,104,101,32,102,105,114,115,116,32,98,121,116,101,115,32,111,
102,32,97,32,102,105,108,101,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,
34,102,117,115,97,98,105,95,102,105,108,101,95,104,101,97,100,101,114,34,125,125,44,10,
123,34,110,97,109,101,34,58,34,70,105,108,101,73,109,112,111,114,116,34,44,34,99,34,
58,34,102,117,115,97,98,105,95,102,105,108,101,95,105,109,112,111,114,116,34,44,34,107,
105,110,100,34,58,34,114,101,99,111,114,100,34,44,34,115,105,122,101,34,58,50,52,44,
34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,
53,54,45,54,52,58,54,50,102,48,54,100,53,101,51,48,51,97,99,100,52,100,34,44,
34,102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,34,58,34,110,97,109,101,95,
111,102,102,115,101,116,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,
102,115,101,116,34,58,48,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,
58,52,44,34,99,34,58,34,110,97,109,101,95,111,102,102,115,101,116,34,44,34,100,111,
99,34,58,34,105,110,32,116,104,101,32,115,116,114,105,110,103,115,34,125,44,123,34,110,
97,109,101,34,58,34,110,97,109,101,95,115,105,122,101,34,44,34,116,121,112,101,34,58,
34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,52,44,34,115,105,122,101,34,58,
52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,110,97,109,101,95,115,105,
122,101,34,125,44,123,34,110,97,109,101,34,58,34,116,121,112,101,115,95,111,102,102,115,
101,116,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,
34,58,56,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,
99,34,58,34,116,121,112,101,115,95,111,102,102,115,101,116,34,44,34,100,111,99,34,58,
34,116,104,101,32,112,97,114,97,109,101,116,101,114,115,44,32,105,110,32,116,104,101,32,
116,121,112,101,115,34,125,44,123,34,110,97,109,101,34,58,34,112,97,114,97,109,95,99,
111,117,110,116,34,44,34,116,121,112,101,34,58,34,117,49,54,34,44,34,111,102,102,115,
101,116,34,58,49,50,44,34,115,105,122,101,34,58,50,44,34,97,108,105,103,110,34,58,
50,44,34,99,34,58,34,112,97,114,97,109,95,99,111,117,110,116,34,44,34,100,111,99,
34,58,34,111,114,32,65,78,89,95,67,79,85,78,84,34,125,44,123,34,110,97,109,101,
34,58,34,114,101,115,117,108,116,34,44,34,116,121,112,101,34,58,34,84,121,112,101,34,
44,34,111,102,102,115,101,116,34,58,49,52,44,34,115,105,122,101,34,58,49,44,34,97,
108,105,103,110,34,58,49,44,34,99,34,58,34,114,101,115,117,108,116,34,125,44,123,34,
110,97,109,101,34,58,34,95,114,101,115,101,114,118,101,100,48,34,44,34,116,121,112,101,
34,58,34,117,56,34,44,34,111,102,102,115,101,116,34,58,49,53,44,34,115,105,122,101,
34,58,49,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,95,114,101,115,101,
114,118,101,100,48,34,44,34,114,101,115,101,114,118,101,100,34,58,116,114,117,101,44,34,
104,105,100,100,101,110,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,104,
97,115,104,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,
116,34,58,49,54,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,
44,34,99,34,58,34,104,97,115,104,34,44,34,100,111,99,34,58,34,111,102,32,116,104,
101,32,115,105,103,110,97,116,117,114,101,34,125,93,44,34,110,97,109,101,115,34,58,123,
34,99,34,58,34,102,117,115,97,98,105,95,102,105,108,101,95,105,109,112,111,114,116,34,
125,125,44,10,123,34,110,97,109,101,34,58,34,70,105,108,101,70,117,110,99,116,105,111,
110,34,44,34,99,34,58,34,102,117,115,97,98,105,95,102,105,108,101,95,102,117,110,99,
116,105,111,110,34,44,34,107,105,110,100,34,58,34,114,101,99,111,114,100,34,44,34,115,
105,122,101,34,58,52,56,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,
116,34,58,34,115,104,97,50,53,54,45,54,52,58,52,50,102,50,50,52,52,52,102,56,
102,54,98,54,97,57,34,44,34,102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,
34,58,34,110,97,109,101,95,111,102,102,115,101,116,34,44,34,116,121,112,101,34,58,34,
117,51,50,34,44,34,111,102,102,115,101,116,34,58,48,44,34,115,105,122,101,34,58,52,
44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,110,97,109,101,95,111,102,102,
115,101,116,34,125,44,123,34,110,97,109,101,34,58,34,110,97,109,101,95,115,105,122,101,
34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,
52,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,
58,34,110,97,109,101,95,115,105,122,101,34,125,44,123,34,110,97,109,101,34,58,34,116,
121,112,101,115,95,111,102,102,115,101,116,34,44,34,116,121,112,101,34,58,34,117,51,50,
34,44,34,111,102,102,115,101,116,34,58,56,44,34,115,105,122,101,34,58,52,44,34,97,
108,105,103,110,34,58,52,44,34,99,34,58,34,116,121,112,101,115,95,111,102,102,115,101,
116,34,125,44,123,34,110,97,109,101,34,58,34,112,97,114,97,109,95,99,111,117,110,116,
34,44,34,116,121,112,101,34,58,34,117,49,54,34,44,34,111,102,102,115,101,116,34,58,
49,50,44,34,115,105,122,101,34,58,50,44,34,97,108,105,103,110,34,58,50,44,34,99,
34,58,34,112,97,114,97,109,95,99,111,117,110,116,34,125,44,123,34,110,97,109,101,34,
58,34,114,101,115,117,108,116,34,44,34,116,121,112,101,34,58,34,84,121,112,101,34,44,
34,111,102,102,115,101,116,34,58,49,52,44,34,115,105,122,101,34,58,49,44,34,97,108,
105,103,110,34,58,49,44,34,99,34,58,34,114,101,115,117,108,116,34,125,44,123,34,110,
97,109,101,34,58,34,95,114,101,115,101,114,118,101,100,48,34,44,34,116,121,112,101,34,
58,34,117,56,34,44,34,111,102,102,115,101,116,34,58,49,53,44,34,115,105,122,101,34,
58,49,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,95,114,101,115,101,114,
118,101,100,48,34,44,34,114,101,115,101,114,118,101,100,34,58,116,114,117,101,44,34,104,
105,100,100,101,110,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,108,111,
99,97,108,115,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,
101,116,34,58,49,54,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,
52,44,34,99,34,58,34,108,111,99,97,108,115,34,44,34,100,111,99,34,58,34,119,105,
116,104,32,116,104,101,32,112,97,114,97,109,101,116,101,114,115,34,125,44,123,34,110,97,
109,101,34,58,34,99,111,100,101,95,111,102,102,115,101,116,34,44,34,116,121,112,101,34,
58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,50,48,44,34,115,105,122,101,
34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,99,111,100,101,95,
111,102,102,115,101,116,34,44,34,100,111,99,34,58,34,105,110,32,116,104,101,32,99,111,
100,101,34,125,44,123,34,110,97,109,101,34,58,34,99,111,100,101,95,115,105,122,101,34,
44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,50,
52,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,
58,34,99,111,100,101,95,115,105,122,101,34,125,44,123,34,110,97,109,101,34,58,34,108,
105,110,101,115,95,111,102,102,115,101,116,34,44,34,116,121,112,101,34,58,34,117,51,50,
34,44,34,111,102,102,115,101,116,34,58,50,56,44,34,115,105,122,101,34,58,52,44,34,
97,108,105,103,110,34,58,52,44,34,99,34,58,34,108,105,110,101,115,95,111,102,102,115,
101,116,34,44,34,100,111,99,34,58,34,116,104,101,32,102,105,114,115,116,32,111,102,32,
105,116,115,32,108,105,110,101,115,34,125,44,123,34,110,97,109,101,34,58,34,108,105,110,
101,115,95,99,111,117,110,116,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,
111,102,102,115,101,116,34,58,51,50,44,34,115,105,122,101,34,58,52,44,34,97,108,105,
103,110,34,58,52,44,34,99,34,58,34,108,105,110,101,115,95,99,111,117,110,116,34,125,
44,123,34,110,97,109,101,34,58,34,114,101,115,101,114,118,101,100,34,44,34,116,121,112,
101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,51,54,44,34,115,105,
122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,114,101,115,
101,114,118,101,100,34,44,34,114,101,115,101,114,118,101,100,34,58,116,114,117,101,44,34,
104,105,100,100,101,110,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,99,
111,100,101,95,104,97,115,104,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,
111,102,102,115,101,116,34,58,52,48,44,34,115,105,122,101,34,58,56,44,34,97,108,105,
103,110,34,58,56,44,34,99,34,58,34,99,111,100,101,95,104,97,115,104,34,44,34,100,
111,99,34,58,34,111,102,32,105,116,115,32,99,111,100,101,59,32,108,111,111,107,101,100,
32,97,116,32,119,104,101,110,32,105,116,32,105,115,32,118,101,114,105,102,105,101,100,34,
125,93,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,102,117,115,97,98,105,95,
102,105,108,101,95,102,117,110,99,116,105,111,110,34,125,125,44,10,123,34,110,97,109,101,
34,58,34,70,105,108,101,76,105,110,101,34,44,34,99,34,58,34,102,117,115,97,98,105,
95,102,105,108,101,95,108,105,110,101,34,44,34,107,105,110,100,34,58,34,114,101,99,111,
114,100,34,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,52,44,34,
108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,100,57,102,49,99,
100,99,53,98,56,102,57,54,98,51,53,34,44,34,102,105,101,108,100,115,34,58,91,123,
34,110,97,109,101,34,58,34,111,102,102,115,101,116,34,44,34,116,121,112,101,34,58,34,
117,51,50,34,44,34,111,102,102,115,101,116,34,58,48,44,34,115,105,122,101,34,58,52,
44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,111,102,102,115,101,116,34,44,
34,100,111,99,34,58,34,105,110,32,116,104,101,32,102,117,110,99,116,105,111,110,39,115,
32,99,111,100,101,34,125,44,123,34,110,97,109,101,34,58,34,108,105,110,101,34,44,34,
116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,52,44,34,
115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,108,
105,110,101,34,125,93,44,34,100,111,99,34,58,34,67,111,100,101,32,102,114,111,109,32,
96,111,102,102,115,101,116,96,32,111,110,44,32,117,112,32,116,111,32,116,104,101,32,110,
101,120,116,32,111,110,101,44,32,98,101,108,111,110,103,115,32,116,111,32,96,108,105,110,
101,96,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,102,117,115,97,98,
105,95,102,105,108,101,95,108,105,110,101,34,125,125,93,44,10,34,99,111,110,115,116,97,
110,116,115,34,58,91,10,123,34,110,97,109,101,34,58,34,65,66,73,95,86,69,82,83,
73,79,78,34,44,34,99,34,58,34,70,85,83,65,66,73,95,65,66,73,95,86,69,82,
83,73,79,78,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,118,97,108,117,
101,34,58,49,44,34,100,111,99,34,58,34,87,104,97,116,32,96,102,117,115,97,98,105,
95,97,98,105,95,118,101,114,115,105,111,110,96,32,97,110,115,119,101,114,115,58,32,97,
32,108,105,98,114,97,114,121,32,119,105,116,104,32,116,104,101,32,115,97,109,101,32,110,
117,109,98,101,114,32,104,97,115,32,101,118,101,114,121,116,104,105,110,103,32,116,104,97,
116,32,105,115,32,100,101,99,108,97,114,101,100,32,104,101,114,101,46,34,125,44,10,123,
34,110,97,109,101,34,58,34,70,73,76,69,95,86,69,82,83,73,79,78,34,44,34,99,
34,58,34,70,85,83,65,66,73,95,70,73,76,69,95,86,69,82,83,73,79,78,34,44,
34,116,121,112,101,34,58,34,117,51,50,34,44,34,118,97,108,117,101,34,58,50,44,34,
100,111,99,34,58,34,86,101,114,115,105,111,110,32,111,102,32,116,104,101,32,102,105,108,
101,32,102,111,114,109,97,116,32,116,104,97,116,32,116,104,105,115,32,108,105,98,114,97,
114,121,32,119,114,105,116,101,115,46,34,125,44,10,123,34,110,97,109,101,34,58,34,83,
84,65,67,75,95,77,65,88,34,44,34,99,34,58,34,70,85,83,65,66,73,95,83,84,
65,67,75,95,77,65,88,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,118,
97,108,117,101,34,58,49,48,48,48,48,44,34,100,111,99,34,58,34,86,97,108,117,101,
115,32,111,102,32,116,104,101,32,115,116,97,99,107,44,32,117,110,108,101,115,115,32,116,
104,101,32,111,112,116,105,111,110,115,32,115,97,121,32,111,116,104,101,114,119,105,115,101,
46,34,125,44,10,123,34,110,97,109,101,34,58,34,70,82,65,77,69,83,95,77,65,88,
34,44,34,99,34,58,34,70,85,83,65,66,73,95,70,82,65,77,69,83,95,77,65,88,
34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,118,97,108,117,101,34,58,49,
48,48,48,44,34,100,111,99,34,58,34,67,97,108,108,115,32,105,110,32,101,97,99,104,
32,111,116,104,101,114,44,32,117,110,108,101,115,115,32,116,104,101,32,111,112,116,105,111,
110,115,32,115,97,121,32,111,116,104,101,114,119,105,115,101,46,34,125,44,10,123,34,110,
97,109,101,34,58,34,77,69,77,79,82,89,95,77,65,88,34,44,34,99,34,58,34,70,
85,83,65,66,73,95,77,69,77,79,82,89,95,77,65,88,34,44,34,116,121,112,101,34,
58,34,117,54,52,34,44,34,118,97,108,117,101,34,58,49,48,55,51,55,52,49,56,50,
52,44,34,100,111,99,34,58,34,66,121,116,101,115,32,111,102,32,97,108,108,32,111,98,
106,101,99,116,115,44,32,117,110,108,101,115,115,32,116,104,101,32,111,112,116,105,111,110,
115,32,115,97,121,32,111,116,104,101,114,119,105,115,101,46,34,125,44,10,123,34,110,97,
109,101,34,58,34,65,76,76,79,67,65,84,73,79,78,95,77,65,88,34,44,34,99,34,
58,34,70,85,83,65,66,73,95,65,76,76,79,67,65,84,73,79,78,95,77,65,88,34,
44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,118,97,108,117,101,34,58,49,48,
52,56,53,55,54,48,48,44,34,100,111,99,34,58,34,66,121,116,101,115,32,111,102,32,
111,110,101,32,111,98,106,101,99,116,44,32,117,110,108,101,115,115,32,116,104,101,32,111,
112,116,105,111,110,115,32,115,97,121,32,111,116,104,101,114,119,105,115,101,46,34,125,44,
10,123,34,110,97,109,101,34,58,34,67,79,78,83,84,65,78,84,83,95,77,65,88,34,
44,34,99,34,58,34,70,85,83,65,66,73,95,67,79,78,83,84,65,78,84,83,95,77,
65,88,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,118,97,108,117,101,34,
58,54,53,53,51,54,125,44,10,123,34,110,97,109,101,34,58,34,70,85,78,67,84,73,
79,78,83,95,77,65,88,34,44,34,99,34,58,34,70,85,83,65,66,73,95,70,85,78,
67,84,73,79,78,83,95,77,65,88,34,44,34,116,121,112,101,34,58,34,117,51,50,34,
44,34,118,97,108,117,101,34,58,52,48,57,54,125,44,10,123,34,110,97,109,101,34,58,
34,73,77,80,79,82,84,83,95,77,65,88,34,44,34,99,34,58,34,70,85,83,65,66,
73,95,73,77,80,79,82,84,83,95,77,65,88,34,44,34,116,121,112,101,34,58,34,117,
51,50,34,44,34,118,97,108,117,101,34,58,52,48,57,54,125,44,10,123,34,110,97,109,
101,34,58,34,67,79,68,69,95,77,65,88,34,44,34,99,34,58,34,70,85,83,65,66,
73,95,67,79,68,69,95,77,65,88,34,44,34,116,121,112,101,34,58,34,117,51,50,34,
44,34,118,97,108,117,101,34,58,49,48,52,56,53,55,54,44,34,100,111,99,34,58,34,
66,121,116,101,115,32,111,102,32,111,110,101,32,102,117,110,99,116,105,111,110,39,115,32,
99,111,100,101,46,34,125,44,10,123,34,110,97,109,101,34,58,34,78,65,77,69,95,77,
65,88,34,44,34,99,34,58,34,70,85,83,65,66,73,95,78,65,77,69,95,77,65,88,
34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,118,97,108,117,101,34,58,50,
53,54,44,34,100,111,99,34,58,34,66,121,116,101,115,32,111,102,32,97,32,102,117,110,
99,116,105,111,110,39,115,32,111,114,32,97,110,32,105,109,112,111,114,116,39,115,32,110,
97,109,101,46,34,125,44,10,123,34,110,97,109,101,34,58,34,70,82,65,77,69,95,77,
65,88,34,44,34,99,34,58,34,70,85,83,65,66,73,95,70,82,65,77,69,95,77,65,
88,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,118,97,108,117,101,34,58,
51,57,48,48,44,34,100,111,99,34,58,34,76,111,99,97,108,115,44,32,97,110,100,32,
118,97,108,117,101,115,32,111,110,32,105,116,115,32,115,116,97,99,107,44,32,111,102,32,
111,110,101,32,102,117,110,99,116,105,111,110,32,116,111,103,101,116,104,101,114,46,34,125,
44,10,123,34,110,97,109,101,34,58,34,65,78,89,95,67,79,85,78,84,34,44,34,99,
34,58,34,70,85,83,65,66,73,95,65,78,89,95,67,79,85,78,84,34,44,34,116,121,
112,101,34,58,34,117,51,50,34,44,34,118,97,108,117,101,34,58,54,53,53,51,53,44,
34,100,111,99,34,58,34,65,115,32,116,104,101,32,110,117,109,98,101,114,32,111,102,32,
112,97,114,97,109,101,116,101,114,115,58,32,97,110,121,32,110,117,109,98,101,114,44,32,
111,102,32,97,110,121,32,116,121,112,101,115,46,34,125,93,44,10,34,102,117,110,99,116,
105,111,110,115,34,58,91,10,123,34,110,97,109,101,34,58,34,97,98,105,95,118,101,114,
115,105,111,110,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,97,
98,105,95,118,101,114,115,105,111,110,34,44,34,99,111,110,118,34,58,34,99,34,44,34,
115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,50,98,49,97,98,56,97,48,
53,54,98,49,101,99,54,48,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,
58,55,50,51,49,55,49,52,56,56,44,34,112,97,114,97,109,115,34,58,91,93,44,34,
114,101,116,117,114,110,115,34,58,34,117,51,50,34,125,44,10,123,34,110,97,109,101,34,
58,34,115,116,97,116,117,115,95,110,97,109,101,34,44,34,115,121,109,98,111,108,34,58,
34,102,117,115,97,98,105,95,115,116,97,116,117,115,95,110,97,109,101,34,44,34,99,111,
110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,
58,54,56,55,57,48,102,57,55,51,101,100,51,98,55,52,97,34,44,34,115,105,103,110,
97,116,117,114,101,95,105,100,34,58,49,55,53,50,55,54,52,51,49,49,44,34,112,97,
114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,116,97,116,117,115,34,44,
34,116,121,112,101,34,58,34,83,116,97,116,117,115,34,125,93,44,34,114,101,116,117,114,
110,115,34,58,34,99,115,116,114,34,44,34,100,111,99,34,58,34,92,34,79,75,92,34,
44,32,92,34,82,85,78,84,73,77,69,95,69,82,82,79,82,92,34,32,97,110,100,32,
115,111,32,111,110,46,34,125,44,10,123,34,110,97,109,101,34,58,34,101,114,114,111,114,
95,110,97,109,101,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,
101,114,114,111,114,95,110,97,109,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,
115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,55,57,52,50,51,56,98,102,
101,57,57,53,100,98,55,57,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,
58,50,48,51,52,51,56,51,48,51,57,44,34,112,97,114,97,109,115,34,58,91,123,34,
110,97,109,101,34,58,34,99,111,100,101,34,44,34,116,121,112,101,34,58,34,69,114,114,
111,114,67,111,100,101,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,99,115,116,
114,34,44,34,100,111,99,34,58,34,92,34,115,116,97,99,107,95,111,118,101,114,102,108,
111,119,92,34,32,97,110,100,32,115,111,32,111,110,46,34,125,44,10,123,34,110,97,109,
101,34,58,34,116,121,112,101,95,110,97,109,101,34,44,34,115,121,109,98,111,108,34,58,
34,102,117,115,97,98,105,95,116,121,112,101,95,110,97,109,101,34,44,34,99,111,110,118,
34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,97,
48,48,57,97,100,52,54,54,55,98,55,98,49,48,52,34,44,34,115,105,103,110,97,116,
117,114,101,95,105,100,34,58,50,54,56,52,57,56,56,55,52,50,44,34,112,97,114,97,
109,115,34,58,91,123,34,110,97,109,101,34,58,34,116,121,112,101,34,44,34,116,121,112,
101,34,58,34,84,121,112,101,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,99,
115,116,114,34,44,34,100,111,99,34,58,34,92,34,73,51,50,92,34,32,97,110,100,32,
115,111,32,111,110,59,32,92,34,63,92,34,32,111,102,32,119,104,97,116,32,105,115,32,
110,111,110,101,46,34,125,44,10,123,34,110,97,109,101,34,58,34,99,97,112,97,98,105,
108,105,116,121,95,111,102,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,
105,95,99,97,112,97,98,105,108,105,116,121,95,111,102,34,44,34,99,111,110,118,34,58,
34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,102,53,56,
55,98,51,48,54,48,99,50,50,101,56,100,57,34,44,34,115,105,103,110,97,116,117,114,
101,95,105,100,34,58,52,49,49,57,51,49,49,49,49,48,44,34,112,97,114,97,109,115,
34,58,91,123,34,110,97,109,101,34,58,34,112,101,114,109,105,115,115,105,111,110,34,44,
34,116,121,112,101,34,58,34,99,115,116,114,34,125,93,44,34,114,101,116,117,114,110,115,
34,58,34,117,51,50,34,44,34,100,111,99,34,58,34,84,104,101,32,98,105,116,32,116,
104,97,116,32,97,32,112,101,114,109,105,115,115,105,111,110,32,111,102,32,116,104,101,32,
111,114,105,103,105,110,97,108,39,115,32,110,97,109,101,115,32,110,101,101,100,115,58,32,
102,105,108,101,95,114,101,97,100,32,97,110,100,32,102,105,108,101,95,119,114,105,116,101,
44,32,110,101,116,119,111,114,107,95,99,111,110,110,101,99,116,32,97,110,100,32,110,101,
116,119,111,114,107,95,98,105,110,100,44,92,110,112,114,111,99,101,115,115,95,115,112,97,
119,110,44,32,101,110,118,95,114,101,97,100,32,97,110,100,32,101,110,118,95,119,114,105,
116,101,44,32,97,110,100,32,116,104,101,32,110,97,109,101,115,32,111,102,32,116,104,101,
32,98,105,116,115,59,32,48,32,111,102,32,111,116,104,101,114,115,44,32,119,104,105,99,
104,32,110,111,98,111,100,121,32,104,97,115,46,34,125,44,10,123,34,110,97,109,101,34,
58,34,111,112,116,105,111,110,115,95,105,110,105,116,34,44,34,115,121,109,98,111,108,34,
58,34,102,117,115,97,98,105,95,111,112,116,105,111,110,115,95,105,110,105,116,34,44,34,
99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,
54,52,58,102,53,102,51,53,54,98,48,51,101,56,49,98,51,54,100,34,44,34,115,105,
103,110,97,116,117,114,101,95,105,100,34,58,52,49,50,54,51,54,53,51,54,48,44,34,
112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,111,112,116,105,111,110,
115,34,44,34,116,121,112,101,34,58,34,79,112,116,105,111,110,115,34,44,34,100,105,114,
34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,
125,93,125,44,10,123,34,110,97,109,101,34,58,34,109,97,107,101,95,117,110,105,116,34,
44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,109,97,107,101,95,117,
110,105,116,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,
104,97,50,53,54,45,54,52,58,102,101,52,48,99,49,56,99,54,102,97,57,98,57,51,
56,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,52,50,54,53,54,53,
54,55,49,54,44,34,112,97,114,97,109,115,34,58,91,93,44,34,114,101,116,117,114,110,
115,34,58,34,86,97,108,117,101,34,125,44,10,123,34,110,97,109,101,34,58,34,109,97,
107,101,95,98,111,111,108,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,
105,95,109,97,107,101,95,98,111,111,108,34,44,34,99,111,110,118,34,58,34,99,34,44,
34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,54,49,50,102,52,53,102,
101,100,101,48,51,52,57,102,50,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,
34,58,49,54,51,48,52,56,56,48,54,50,44,34,112,97,114,97,109,115,34,58,91,123,
34,110,97,109,101,34,58,34,118,97,108,117,101,34,44,34,116,121,112,101,34,58,34,99,
95,105,110,116,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,86,97,108,117,101,
34,125,44,10,123,34,110,97,109,101,34,58,34,109,97,107,101,95,105,51,50,34,44,34,
115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,109,97,107,101,95,105,51,50,
34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,
53,54,45,54,52,58,54,49,50,102,52,53,102,101,100,101,48,51,52,57,102,50,34,44,
34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,54,51,48,52,56,56,48,54,
50,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,118,97,108,
117,101,34,44,34,116,121,112,101,34,58,34,105,51,50,34,125,93,44,34,114,101,116,117,
114,110,115,34,58,34,86,97,108,117,101,34,125,44,10,123,34,110,97,109,101,34,58,34,
109,97,107,101,95,105,54,52,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,
98,105,95,109,97,107,101,95,105,54,52,34,44,34,99,111,110,118,34,58,34,99,34,44,
34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,99,50,98,98,100,56,57,
52,55,51,53,100,101,52,101,51,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,
34,58,51,50,54,55,48,57,48,53,56,48,44,34,112,97,114,97,109,115,34,58,91,123,
34,110,97,109,101,34,58,34,118,97,108,117,101,34,44,34,116,121,112,101,34,58,34,105,
54,52,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,86,97,108,117,101,34,125,
44,10,123,34,110,97,109,101,34,58,34,109,97,107,101,95,102,51,50,34,44,34,115,121,
109,98,111,108,34,58,34,102,117,115,97,98,105,95,109,97,107,101,95,102,51,50,34,44,
34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,
45,54,52,58,52,101,49,49,54,55,56,50,56,52,54,100,102,54,100,100,34,44,34,115,
105,103,110,97,116,117,114,101,95,105,100,34,58,49,51,48,57,55,54,51,52,53,56,44,
34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,118,97,108,117,101,
34,44,34,116,121,112,101,34,58,34,102,51,50,34,125,93,44,34,114,101,116,117,114,110,
115,34,58,34,86,97,108,117,101,34,125,44,10,123,34,110,97,109,101,34,58,34,109,97,
107,101,95,102,54,52,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,
95,109,97,107,101,95,102,54,52,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,
105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,50,55,54,51,101,50,99,54,102,
101,100,48,53,98,99,51,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,
54,54,48,56,53,55,53,52,50,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,
109,101,34,58,34,118,97,108,117,101,34,44,34,116,121,112,101,34,58,34,102,54,52,34,
125,93,44,34,114,101,116,117,114,110,115,34,58,34,86,97,108,117,101,34,125,44,10,123,
34,110,97,109,101,34,58,34,109,97,107,101,95,99,104,97,114,34,44,34,115,121,109,98,
111,108,34,58,34,102,117,115,97,98,105,95,109,97,107,101,95,99,104,97,114,34,44,34,
99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,
54,52,58,52,99,101,51,49,97,101,51,97,49,53,100,51,54,48,102,34,44,34,115,105,
103,110,97,116,117,114,101,95,105,100,34,58,49,50,56,57,57,53,49,57,55,49,44,34,
112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,118,97,108,117,101,34,
44,34,116,121,112,101,34,58,34,117,51,50,34,125,93,44,34,114,101,116,117,114,110,115,
34,58,34,86,97,108,117,101,34,44,34,100,111,99,34,58,34,65,32,85,110,105,99,111,
100,101,32,115,99,97,108,97,114,59,32,111,116,104,101,114,115,32,97,114,101,32,114,101,
102,117,115,101,100,32,119,104,101,114,101,32,116,104,101,32,118,97,108,117,101,32,105,115,
32,117,115,101,100,46,34,125,44,10,123,34,110,97,109,101,34,58,34,109,97,107,101,95,
111,98,106,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,109,97,
107,101,95,111,98,106,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,
58,34,115,104,97,50,53,54,45,54,52,58,99,51,49,49,97,53,52,57,101,100,101,57,
97,50,50,102,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,50,55,
50,55,49,51,53,52,53,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,
34,58,34,111,98,106,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,
34,58,34,79,98,106,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,
125,93,44,34,114,101,116,117,114,110,115,34,58,34,86,97,108,117,101,34,125,44,10,123,
34,110,97,109,101,34,58,34,118,97,108,117,101,95,116,121,112,101,34,44,34,115,121,109,
98,111,108,34,58,34,102,117,115,97,98,105,95,118,97,108,117,101,95,116,121,112,101,34,
44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,
54,45,54,52,58,57,102,57,54,56,51,50,97,50,53,101,98,55,51,48,54,34,44,34,
115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,54,55,55,52,52,49,51,50,50,
44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,118,97,108,117,
101,34,44,34,116,121,112,101,34,58,34,86,97,108,117,101,34,125,93,44,34,114,101,116,
117,114,110,115,34,58,34,84,121,112,101,34,44,34,100,111,99,34,58,34,65,78,89,32,
111,102,32,119,104,97,116,32,105,115,32,110,111,32,118,97,108,117,101,46,34,125,44,10,
123,34,110,97,109,101,34,58,34,97,115,95,98,111,111,108,34,44,34,115,121,109,98,111,
108,34,58,34,102,117,115,97,98,105,95,97,115,95,98,111,111,108,34,44,34,99,111,110,
118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,
48,55,54,57,53,49,101,49,102,56,48,49,48,98,55,49,34,44,34,115,105,103,110,97,
116,117,114,101,95,105,100,34,58,49,50,52,51,52,50,55,53,51,44,34,112,97,114,97,
109,115,34,58,91,123,34,110,97,109,101,34,58,34,118,97,108,117,101,34,44,34,116,121,
112,101,34,58,34,86,97,108,117,101,34,125,93,44,34,114,101,116,117,114,110,115,34,58,
34,99,95,105,110,116,34,44,34,100,111,99,34,58,34,84,104,101,115,101,32,108,111,111,
107,32,97,116,32,110,111,32,107,105,110,100,46,34,125,44,10,123,34,110,97,109,101,34,
58,34,97,115,95,105,51,50,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,
98,105,95,97,115,95,105,51,50,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,
105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,48,55,54,57,53,49,101,49,102,
56,48,49,48,98,55,49,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,
49,50,52,51,52,50,55,53,51,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,
109,101,34,58,34,118,97,108,117,101,34,44,34,116,121,112,101,34,58,34,86,97,108,117,
101,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,105,51,50,34,125,44,10,123,
34,110,97,109,101,34,58,34,97,115,95,105,54,52,34,44,34,115,121,109,98,111,108,34,
58,34,102,117,115,97,98,105,95,97,115,95,105,54,52,34,44,34,99,111,110,118,34,58,
34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,51,56,57,
100,57,56,50,99,97,56,57,51,56,98,54,53,34,44,34,115,105,103,110,97,116,117,114,
101,95,105,100,34,58,57,52,57,56,53,50,50,48,52,44,34,112,97,114,97,109,115,34,
58,91,123,34,110,97,109,101,34,58,34,118,97,108,117,101,34,44,34,116,121,112,101,34,
58,34,86,97,108,117,101,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,105,54,
52,34,125,44,10,123,34,110,97,109,101,34,58,34,97,115,95,102,51,50,34,44,34,115,
121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,97,115,95,102,51,50,34,44,34,
99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,
54,52,58,97,53,55,55,50,98,54,52,99,98,99,54,50,51,102,52,34,44,34,115,105,
103,110,97,116,117,114,101,95,105,100,34,58,50,55,55,54,48,53,48,53,51,50,44,34,
112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,118,97,108,117,101,34,
44,34,116,121,112,101,34,58,34,86,97,108,117,101,34,125,93,44,34,114,101,116,117,114,
110,115,34,58,34,102,51,50,34,125,44,10,123,34,110,97,109,101,34,58,34,97,115,95,
102,54,52,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,97,115,
95,102,54,52,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,
115,104,97,50,53,54,45,54,52,58,51,50,57,101,53,54,98,98,50,57,48,57,54,98,
99,97,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,56,52,57,50,51,
55,54,57,49,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,
118,97,108,117,101,34,44,34,116,121,112,101,34,58,34,86,97,108,117,101,34,125,93,44,
34,114,101,116,117,114,110,115,34,58,34,102,54,52,34,125,44,10,123,34,110,97,109,101,
34,58,34,97,115,95,99,104,97,114,34,44,34,115,121,109,98,111,108,34,58,34,102,117,
115,97,98,105,95,97,115,95,99,104,97,114,34,44,34,99,111,110,118,34,58,34,99,34,
44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,54,98,97,48,56,54,
54,102,51,99,48,101,56,49,51,49,34,44,34,115,105,103,110,97,116,117,114,101,95,105,
100,34,58,49,56,48,53,54,56,50,50,56,55,44,34,112,97,114,97,109,115,34,58,91,
123,34,110,97,109,101,34,58,34,118,97,108,117,101,34,44,34,116,121,112,101,34,58,34,
86,97,108,117,101,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,117,51,50,34,
125,44,10,123,34,110,97,109,101,34,58,34,97,115,95,111,98,106,34,44,34,115,121,109,
98,111,108,34,58,34,102,117,115,97,98,105,95,97,115,95,111,98,106,34,44,34,99,111,
110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,
58,100,99,57,48,54,48,49,101,53,49,97,98,97,54,97,51,34,44,34,115,105,103,110,
97,116,117,114,101,95,105,100,34,58,51,55,48,48,52,52,57,51,49,48,44,34,112,97,
114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,118,97,108,117,101,34,44,34,
116,121,112,101,34,58,34,86,97,108,117,101,34,125,93,44,34,114,101,116,117,114,110,115,
34,58,123,34,112,111,105,110,116,101,114,34,58,34,79,98,106,34,44,34,110,117,108,108,
97,98,108,101,34,58,116,114,117,101,44,34,111,119,110,34,58,34,98,111,114,114,111,119,
34,125,125,44,10,123,34,110,97,109,101,34,58,34,111,98,106,95,114,101,116,97,105,110,
34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,111,98,106,95,114,
101,116,97,105,110,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,
34,115,104,97,50,53,54,45,54,52,58,55,54,54,102,100,98,49,52,48,52,97,55,97,
99,56,102,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,57,56,55,
48,52,50,48,54,56,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,
58,34,111,98,106,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,
58,34,79,98,106,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,125,
93,44,34,114,101,116,117,114,110,115,34,58,123,34,112,111,105,110,116,101,114,34,58,34,
79,98,106,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,44,34,111,119,
110,34,58,34,98,111,114,114,111,119,34,125,44,34,100,111,99,34,58,34,75,101,101,112,
115,32,97,110,32,111,98,106,101,99,116,59,32,101,97,99,104,32,114,101,116,97,105,110,
32,110,101,101,100,115,32,105,116,115,32,114,101,108,101,97,115,101,46,32,78,85,76,76,
32,100,111,101,115,32,110,111,116,104,105,110,103,46,34,125,44,10,123,34,110,97,109,101,
34,58,34,111,98,106,95,114,101,108,101,97,115,101,34,44,34,115,121,109,98,111,108,34,
58,34,102,117,115,97,98,105,95,111,98,106,95,114,101,108,101,97,115,101,34,44,34,99,
111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,
52,58,101,52,56,54,100,49,48,100,48,53,53,49,55,101,102,99,34,44,34,115,105,103,
110,97,116,117,114,101,95,105,100,34,58,51,56,51,52,48,52,48,53,56,57,44,34,112,
97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,111,98,106,34,44,34,116,
121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,79,98,106,34,44,34,110,
117,108,108,97,98,108,101,34,58,116,114,117,101,125,125,93,125,44,10,123,34,110,97,109,
101,34,58,34,115,116,114,105,110,103,95,110,101,119,34,44,34,115,121,109,98,111,108,34,
58,34,102,117,115,97,98,105,95,115,116,114,105,110,103,95,110,101,119,34,44,34,99,111,
110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,
58,52,99,52,56,100,101,57,50,54,98,102,57,56,98,99,57,34,44,34,115,105,103,110,
97,116,117,114,101,95,105,100,34,58,49,50,55,57,56,52,51,57,56,54,44,34,112,97,
114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,109,97,99,104,105,110,101,34,
44,34,116,121,112,101,34,58,34,77,97,99,104,105,110,101,34,125,44,123,34,110,97,109,
101,34,58,34,116,101,120,116,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,
101,114,34,58,34,99,95,99,104,97,114,34,44,34,99,111,110,115,116,34,58,116,114,117,
101,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,125,44,123,34,110,97,
109,101,34,58,34,108,101,110,103,116,104,34,44,34,116,121,112,101,34,58,34,117,115,105,
122,101,34,125,93,44,34,114,101,116,117,114,110,115,34,58,123,34,112,111,105,110,116,101,
114,34,58,34,79,98,106,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,
44,34,111,119,110,34,58,34,98,111,114,114,111,119,34,125,44,34,100,111,99,34,58,34,
65,32,83,116,114,105,110,103,32,111,102,32,116,104,101,32,109,97,99,104,105,110,101,39,
115,44,32,99,111,112,105,101,100,59,32,105,116,32,109,117,115,116,32,98,101,32,85,84,
70,45,56,46,32,78,85,76,76,32,119,104,101,110,32,105,116,32,105,115,32,110,111,116,
44,32,111,114,32,116,104,101,114,101,32,105,115,32,110,111,32,109,101,109,111,114,121,32,
102,111,114,32,105,116,46,34,125,44,10,123,34,110,97,109,101,34,58,34,115,116,114,105,
110,103,95,100,97,116,97,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,
105,95,115,116,114,105,110,103,95,100,97,116,97,34,44,34,99,111,110,118,34,58,34,99,
34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,102,52,98,48,56,
49,57,99,101,99,51,53,102,48,98,54,34,44,34,115,105,103,110,97,116,117,114,101,95,
105,100,34,58,52,49,48,53,50,48,56,50,50,48,44,34,112,97,114,97,109,115,34,58,
91,123,34,110,97,109,101,34,58,34,111,98,106,34,44,34,116,121,112,101,34,58,123,34,
112,111,105,110,116,101,114,34,58,34,79,98,106,34,44,34,99,111,110,115,116,34,58,116,
114,117,101,125,125,93,44,34,114,101,116,117,114,110,115,34,58,123,34,112,111,105,110,116,
101,114,34,58,34,99,95,99,104,97,114,34,44,34,99,111,110,115,116,34,58,116,114,117,
101,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,44,34,111,119,110,34,58,
34,98,111,114,114,111,119,34,125,44,34,100,111,99,34,58,34,84,104,101,32,98,121,116,
101,115,44,32,98,101,104,105,110,100,32,116,104,101,109,32,97,32,78,85,76,59,32,78,
85,76,76,32,119,104,101,110,32,105,116,32,105,115,32,110,111,32,83,116,114,105,110,103,
46,34,125,44,10,123,34,110,97,109,101,34,58,34,115,116,114,105,110,103,95,108,101,110,
34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,115,116,114,105,110,
103,95,108,101,110,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,
34,115,104,97,50,53,54,45,54,52,58,101,56,56,52,50,98,55,101,48,51,97,97,50,
48,57,55,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,57,48,48,
57,55,53,57,57,56,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,
58,34,111,98,106,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,
58,34,79,98,106,34,44,34,99,111,110,115,116,34,58,116,114,117,101,125,125,93,44,34,
114,101,116,117,114,110,115,34,58,34,117,115,105,122,101,34,125,44,10,123,34,110,97,109,
101,34,58,34,97,114,114,97,121,95,110,101,119,34,44,34,115,121,109,98,111,108,34,58,
34,102,117,115,97,98,105,95,97,114,114,97,121,95,110,101,119,34,44,34,99,111,110,118,
34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,54,
97,101,57,53,97,52,102,57,98,102,99,98,54,97,56,34,44,34,115,105,103,110,97,116,
117,114,101,95,105,100,34,58,49,55,57,51,54,55,55,57,48,51,44,34,112,97,114,97,
109,115,34,58,91,123,34,110,97,109,101,34,58,34,109,97,99,104,105,110,101,34,44,34,
116,121,112,101,34,58,34,77,97,99,104,105,110,101,34,125,44,123,34,110,97,109,101,34,
58,34,108,101,110,103,116,104,34,44,34,116,121,112,101,34,58,34,117,115,105,122,101,34,
125,93,44,34,114,101,116,117,114,110,115,34,58,123,34,112,111,105,110,116,101,114,34,58,
34,79,98,106,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,44,34,111,
119,110,34,58,34,98,111,114,114,111,119,34,125,44,34,100,111,99,34,58,34,65,110,32,
65,114,114,97,121,32,111,102,32,85,110,105,116,115,46,34,125,44,10,123,34,110,97,109,
101,34,58,34,97,114,114,97,121,95,108,101,110,34,44,34,115,121,109,98,111,108,34,58,
34,102,117,115,97,98,105,95,97,114,114,97,121,95,108,101,110,34,44,34,99,111,110,118,
34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,101,
56,56,52,50,98,55,101,48,51,97,97,50,48,57,55,34,44,34,115,105,103,110,97,116,
117,114,101,95,105,100,34,58,51,57,48,48,57,55,53,57,57,56,44,34,112,97,114,97,
109,115,34,58,91,123,34,110,97,109,101,34,58,34,111,98,106,34,44,34,116,121,112,101,
34,58,123,34,112,111,105,110,116,101,114,34,58,34,79,98,106,34,44,34,99,111,110,115,
116,34,58,116,114,117,101,125,125,93,44,34,114,101,116,117,114,110,115,34,58,34,117,115,
105,122,101,34,125,44,10,123,34,110,97,109,101,34,58,34,97,114,114,97,121,95,103,101,
116,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,97,114,114,97,
121,95,103,101,116,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,
34,115,104,97,50,53,54,45,54,52,58,54,50,57,100,55,99,99,97,48,49,97,97,50,
50,101,101,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,54,53,52,
52,56,56,50,54,54,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,
58,34,111,98,106,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,
58,34,79,98,106,34,44,34,99,111,110,115,116,34,58,116,114,117,101,125,125,44,123,34,
110,97,109,101,34,58,34,105,110,100,101,120,34,44,34,116,121,112,101,34,58,34,117,115,
105,122,101,34,125,44,123,34,110,97,109,101,34,58,34,118,97,108,117,101,34,44,34,116,
121,112,101,34,58,34,86,97,108,117,101,34,44,34,100,105,114,34,58,34,111,117,116,34,
44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,93,44,34,114,101,116,
117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,
116,114,117,101,125,44,10,123,34,110,97,109,101,34,58,34,97,114,114,97,121,95,115,101,
116,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,97,114,114,97,
121,95,115,101,116,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,
34,115,104,97,50,53,54,45,54,52,58,55,52,52,55,49,101,102,49,54,100,53,49,48,
53,100,50,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,57,53,48,
56,49,56,48,51,51,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,
58,34,111,98,106,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,
58,34,79,98,106,34,125,125,44,123,34,110,97,109,101,34,58,34,105,110,100,101,120,34,
44,34,116,121,112,101,34,58,34,117,115,105,122,101,34,125,44,123,34,110,97,109,101,34,
58,34,118,97,108,117,101,34,44,34,116,121,112,101,34,58,34,86,97,108,117,101,34,125,
93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,
114,111,114,115,34,58,116,114,117,101,125,44,10,123,34,110,97,109,101,34,58,34,97,114,
114,97,121,95,112,117,115,104,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,
98,105,95,97,114,114,97,121,95,112,117,115,104,34,44,34,99,111,110,118,34,58,34,99,
34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,48,101,53,52,100,
54,49,48,49,101,100,57,55,56,98,57,34,44,34,115,105,103,110,97,116,117,114,101,95,
105,100,34,58,50,52,48,52,52,48,56,52,56,44,34,112,97,114,97,109,115,34,58,91,
123,34,110,97,109,101,34,58,34,111,98,106,34,44,34,116,121,112,101,34,58,123,34,112,
111,105,110,116,101,114,34,58,34,79,98,106,34,125,125,44,123,34,110,97,109,101,34,58,
34,118,97,108,117,101,34,44,34,116,121,112,101,34,58,34,86,97,108,117,101,34,125,93,
44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,
111,114,115,34,58,116,114,117,101,125,44,10,123,34,110,97,109,101,34,58,34,110,97,116,
105,118,101,95,117,115,101,114,95,100,97,116,97,34,44,34,115,121,109,98,111,108,34,58,
34,102,117,115,97,98,105,95,110,97,116,105,118,101,95,117,115,101,114,95,100,97,116,97,
34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,
53,54,45,54,52,58,48,102,51,98,57,50,50,98,55,48,102,55,52,99,53,52,34,44,
34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,53,53,53,54,50,50,56,51,
44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,99,116,120,34,
44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,78,97,116,105,
118,101,67,116,120,34,44,34,99,111,110,115,116,34,58,116,114,117,101,125,125,93,44,34,
114,101,116,117,114,110,115,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,
100,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,44,34,111,119,110,34,
58,34,98,111,114,114,111,119,34,125,125,44,10,123,34,110,97,109,101,34,58,34,110,97,
116,105,118,101,95,115,101,116,95,101,114,114,111,114,34,44,34,115,121,109,98,111,108,34,
58,34,102,117,115,97,98,105,95,110,97,116,105,118,101,95,115,101,116,95,101,114,114,111,
114,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,
50,53,54,45,54,52,58,50,99,50,102,56,97,48,54,97,57,99,53,98,56,102,100,34,
44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,55,52,49,51,49,51,48,51,
48,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,99,116,120,
34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,78,97,116,
105,118,101,67,116,120,34,125,125,44,123,34,110,97,109,101,34,58,34,99,111,100,101,34,
44,34,116,121,112,101,34,58,34,117,51,50,34,125,44,123,34,110,97,109,101,34,58,34,
109,101,115,115,97,103,101,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,
34,99,115,116,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,125,
93,44,34,100,111,99,34,58,34,87,104,97,116,32,70,85,83,65,66,73,95,78,65,84,
73,86,69,95,69,82,82,79,82,32,119,105,108,108,32,115,97,121,59,32,96,99,111,100,
101,96,32,105,115,32,116,104,101,32,110,97,116,105,118,101,39,115,32,111,119,110,32,111,
114,32,97,110,32,69,114,114,111,114,67,111,100,101,46,32,84,104,101,32,116,101,120,116,
32,105,115,32,99,111,112,105,101,100,46,34,125,44,10,123,34,110,97,109,101,34,58,34,
110,97,116,105,118,101,95,109,97,99,104,105,110,101,34,44,34,115,121,109,98,111,108,34,
58,34,102,117,115,97,98,105,95,110,97,116,105,118,101,95,109,97,99,104,105,110,101,34,
44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,
54,45,54,52,58,52,48,99,51,97,50,100,49,51,52,52,51,53,101,98,55,34,44,34,
115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,48,56,54,53,54,51,48,50,53,
44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,99,116,120,34,
44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,78,97,116,105,
118,101,67,116,120,34,44,34,99,111,110,115,116,34,58,116,114,117,101,125,125,93,44,34,
114,101,116,117,114,110,115,34,58,123,34,116,121,112,101,34,58,34,77,97,99,104,105,110,
101,34,44,34,111,119,110,34,58,34,98,111,114,114,111,119,34,125,125,44,10,123,34,110,
97,109,101,34,58,34,110,97,116,105,118,101,95,110,97,109,101,34,44,34,115,121,109,98,
111,108,34,58,34,102,117,115,97,98,105,95,110,97,116,105,118,101,95,110,97,109,101,34,
44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,
54,45,54,52,58,52,48,99,51,97,50,100,49,51,52,52,51,53,101,98,55,34,44,34,
115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,48,56,54,53,54,51,48,50,53,
44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,99,116,120,34,
44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,78,97,116,105,
118,101,67,116,120,34,44,34,99,111,110,115,116,34,58,116,114,117,101,125,125,93,44,34,
114,101,116,117,114,110,115,34,58,34,99,115,116,114,34,125,44,10,123,34,110,97,109,101,
34,58,34,66,108,111,98,46,98,121,116,101,115,34,44,34,111,110,34,58,34,66,108,111,
98,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,98,108,111,98,
95,98,121,116,101,115,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,
58,34,115,104,97,50,53,54,45,54,52,58,50,102,100,56,99,49,100,48,97,102,55,101,
52,55,52,51,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,56,48,50,
55,51,52,53,52,52,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,
58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,66,108,111,98,34,44,34,115,
101,108,102,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,98,
121,116,101,115,34,125,44,10,123,34,110,97,109,101,34,58,34,66,108,111,98,46,102,114,
101,101,34,44,34,111,110,34,58,34,66,108,111,98,34,44,34,115,121,109,98,111,108,34,
58,34,102,117,115,97,98,105,95,98,108,111,98,95,102,114,101,101,34,44,34,99,111,110,
118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,
55,56,50,57,100,98,102,101,48,52,52,56,50,101,98,54,34,44,34,115,105,103,110,97,
116,117,114,101,95,105,100,34,58,50,48,49,54,48,48,57,50,49,52,44,34,112,97,114,
97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,
112,101,34,58,123,34,116,121,112,101,34,58,34,66,108,111,98,34,44,34,111,119,110,34,
58,34,111,119,110,34,125,44,34,115,101,108,102,34,58,116,114,117,101,125,93,125,44,10,
123,34,110,97,109,101,34,58,34,66,117,105,108,100,101,114,46,110,101,119,34,44,34,111,
110,34,58,34,66,117,105,108,100,101,114,34,44,34,115,121,109,98,111,108,34,58,34,102,
117,115,97,98,105,95,98,117,105,108,100,101,114,95,110,101,119,34,44,34,99,111,110,118,
34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,51,
100,101,48,54,49,101,98,99,100,48,53,50,56,49,54,34,44,34,115,105,103,110,97,116,
117,114,101,95,105,100,34,58,49,48,51,56,49,49,53,51,48,55,44,34,112,97,114,97,
109,115,34,58,91,93,44,34,114,101,116,117,114,110,115,34,58,123,34,116,121,112,101,34,
58,34,66,117,105,108,100,101,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,
117,101,44,34,111,119,110,34,58,34,111,119,110,34,125,125,44,10,123,34,110,97,109,101,
34,58,34,66,117,105,108,100,101,114,46,102,114,101,101,34,44,34,111,110,34,58,34,66,
117,105,108,100,101,114,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,
95,98,117,105,108,100,101,114,95,102,114,101,101,34,44,34,99,111,110,118,34,58,34,99,
34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,55,56,50,57,100,
98,102,101,48,52,52,56,50,101,98,54,34,44,34,115,105,103,110,97,116,117,114,101,95,
105,100,34,58,50,48,49,54,48,48,57,50,49,52,44,34,112,97,114,97,109,115,34,58,
91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,123,
34,116,121,112,101,34,58,34,66,117,105,108,100,101,114,34,44,34,111,119,110,34,58,34,
111,119,110,34,125,44,34,115,101,108,102,34,58,116,114,117,101,125,93,125,44,10,123,34,
110,97,109,101,34,58,34,66,117,105,108,100,101,114,46,99,111,110,115,116,97,110,116,34,
44,34,111,110,34,58,34,66,117,105,108,100,101,114,34,44,34,115,121,109,98,111,108,34,
58,34,102,117,115,97,98,105,95,98,117,105,108,100,101,114,95,99,111,110,115,116,97,110,
116,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,
50,53,54,45,54,52,58,48,55,55,52,57,51,97,52,101,99,54,53,53,99,56,49,34,
44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,50,53,48,56,48,52,56,
52,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,
102,34,44,34,116,121,112,101,34,58,34,66,117,105,108,100,101,114,34,44,34,115,101,108,
102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,118,97,108,117,101,34,
44,34,116,121,112,101,34,58,34,86,97,108,117,101,34,125,44,123,34,110,97,109,101,34,
58,34,105,110,100,101,120,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,100,
105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,
114,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,
34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,65,32,99,
111,110,115,116,97,110,116,32,116,104,97,116,32,105,115,32,110,111,32,83,116,114,105,110,
103,46,34,125,44,10,123,34,110,97,109,101,34,58,34,66,117,105,108,100,101,114,46,115,
116,114,105,110,103,34,44,34,111,110,34,58,34,66,117,105,108,100,101,114,34,44,34,115,
121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,98,117,105,108,100,101,114,95,115,
116,114,105,110,103,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,
34,115,104,97,50,53,54,45,54,52,58,97,100,54,102,57,102,57,100,56,54,97,99,102,
57,98,49,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,57,48,57,
55,55,51,55,50,53,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,
58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,66,117,105,108,100,101,114,34,
44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,116,
101,120,116,34,44,34,116,121,112,101,34,58,34,115,116,114,34,125,44,123,34,110,97,109,
101,34,58,34,105,110,100,101,120,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,
34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,
116,101,114,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,
34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,65,
32,83,116,114,105,110,103,44,32,119,104,105,99,104,32,105,115,32,99,111,112,105,101,100,
46,34,125,44,10,123,34,110,97,109,101,34,58,34,66,117,105,108,100,101,114,46,105,109,
112,111,114,116,34,44,34,111,110,34,58,34,66,117,105,108,100,101,114,34,44,34,115,121,
109,98,111,108,34,58,34,102,117,115,97,98,105,95,98,117,105,108,100,101,114,95,105,109,
112,111,114,116,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,
115,104,97,50,53,54,45,54,52,58,56,98,99,101,50,52,50,100,101,56,102,101,102,55,
97,51,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,51,52,53,53,
52,50,55,48,49,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,
34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,66,117,105,108,100,101,114,34,44,
34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,110,97,
109,101,34,44,34,116,121,112,101,34,58,34,115,116,114,34,125,44,123,34,110,97,109,101,
34,58,34,112,97,114,97,109,115,34,44,34,116,121,112,101,34,58,123,34,99,111,117,110,
116,101,100,34,58,34,84,121,112,101,34,44,34,110,117,108,108,97,98,108,101,34,58,116,
114,117,101,125,44,34,112,97,115,115,34,58,34,99,111,110,115,116,32,112,111,105,110,116,
101,114,34,44,34,108,101,110,34,58,34,112,97,114,97,109,95,99,111,117,110,116,34,125,
44,123,34,110,97,109,101,34,58,34,112,97,114,97,109,95,99,111,117,110,116,34,44,34,
116,121,112,101,34,58,34,117,51,50,34,44,34,109,101,97,115,117,114,101,115,34,58,91,
34,112,97,114,97,109,115,34,93,125,44,123,34,110,97,109,101,34,58,34,114,101,115,117,
108,116,34,44,34,116,121,112,101,34,58,34,84,121,112,101,34,125,44,123,34,110,97,109,
101,34,58,34,105,110,100,101,120,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,
34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,
116,101,114,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,
34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,125,44,10,123,34,110,97,109,101,
34,58,34,66,117,105,108,100,101,114,46,105,109,112,111,114,116,95,97,110,121,34,44,34,
111,110,34,58,34,66,117,105,108,100,101,114,34,44,34,115,121,109,98,111,108,34,58,34,
102,117,115,97,98,105,95,98,117,105,108,100,101,114,95,105,109,112,111,114,116,95,97,110,
121,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,
50,53,54,45,54,52,58,98,56,56,54,54,57,101,53,56,51,101,97,51,100,102,100,34,
44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,48,57,53,56,49,54,54,
55,55,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,
108,102,34,44,34,116,121,112,101,34,58,34,66,117,105,108,100,101,114,34,44,34,115,101,
108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,110,97,109,101,34,
44,34,116,121,112,101,34,58,34,115,116,114,34,125,44,123,34,110,97,109,101,34,58,34,
114,101,115,117,108,116,34,44,34,116,121,112,101,34,58,34,84,121,112,101,34,125,44,123,
34,110,97,109,101,34,58,34,105,110,100,101,120,34,44,34,116,121,112,101,34,58,34,117,
51,50,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,
112,111,105,110,116,101,114,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,
97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,
34,58,34,65,110,32,105,109,112,111,114,116,32,116,104,97,116,32,116,97,107,101,115,32,
97,110,121,32,110,117,109,98,101,114,32,111,102,32,97,114,103,117,109,101,110,116,115,46,
34,125,44,10,123,34,110,97,109,101,34,58,34,66,117,105,108,100,101,114,46,102,117,110,
99,116,105,111,110,34,44,34,111,110,34,58,34,66,117,105,108,100,101,114,34,44,34,115,
121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,98,117,105,108,100,101,114,95,102,
117,110,99,116,105,111,110,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,
34,58,34,115,104,97,50,53,54,45,54,52,58,56,57,48,97,52,100,48,56,54,50,51,
54,55,98,50,100,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,50,
57,57,49,53,51,54,55,50,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,
101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,66,117,105,108,100,101,
114,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,
34,110,97,109,101,34,44,34,116,121,112,101,34,58,34,115,116,114,34,125,44,123,34,110,
97,109,101,34,58,34,112,97,114,97,109,115,34,44,34,116,121,112,101,34,58,123,34,99,
111,117,110,116,101,100,34,58,34,84,121,112,101,34,44,34,110,117,108,108,97,98,108,101,
34,58,116,114,117,101,125,44,34,112,97,115,115,34,58,34,99,111,110,115,116,32,112,111,
105,110,116,101,114,34,44,34,108,101,110,34,58,34,112,97,114,97,109,95,99,111,117,110,
116,34,125,44,123,34,110,97,109,101,34,58,34,112,97,114,97,109,95,99,111,117,110,116,
34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,109,101,97,115,117,114,101,115,
34,58,91,34,112,97,114,97,109,115,34,93,125,44,123,34,110,97,109,101,34,58,34,114,
101,115,117,108,116,34,44,34,116,121,112,101,34,58,34,84,121,112,101,34,125,44,123,34,
110,97,109,101,34,58,34,108,111,99,97,108,115,34,44,34,116,121,112,101,34,58,34,117,
51,50,34,125,44,123,34,110,97,109,101,34,58,34,99,111,100,101,34,44,34,116,121,112,
101,34,58,34,98,121,116,101,115,34,125,44,123,34,110,97,109,101,34,58,34,105,110,100,
101,120,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,100,105,114,34,58,34,
111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,93,44,
34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,
114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,65,32,102,117,110,99,116,105,
111,110,32,119,105,116,104,32,105,116,115,32,99,111,100,101,59,32,96,108,111,99,97,108,
115,96,32,99,111,117,110,116,115,32,116,104,101,32,112,97,114,97,109,101,116,101,114,115,
44,32,116,111,111,46,34,125,44,10,123,34,110,97,109,101,34,58,34,66,117,105,108,100,
101,114,46,108,105,110,101,34,44,34,111,110,34,58,34,66,117,105,108,100,101,114,34,44,
34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,98,117,105,108,100,101,114,
95,108,105,110,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,
34,115,104,97,50,53,54,45,54,52,58,98,57,99,57,97,102,51,102,99,57,52,55,56,
102,55,101,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,49,49,55,
48,48,50,53,53,57,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,
58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,66,117,105,108,100,101,114,34,
44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,102,
117,110,99,116,105,111,110,34,44,34,116,121,112,101,34,58,34,117,51,50,34,125,44,123,
34,110,97,109,101,34,58,34,111,102,102,115,101,116,34,44,34,116,121,112,101,34,58,34,
117,51,50,34,125,44,123,34,110,97,109,101,34,58,34,108,105,110,101,34,44,34,116,121,
112,101,34,58,34,117,51,50,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,
116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,
99,34,58,34,67,111,100,101,32,102,114,111,109,32,96,111,102,102,115,101,116,96,32,111,
110,32,98,101,108,111,110,103,115,32,116,111,32,116,104,97,116,32,108,105,110,101,32,111,
102,32,116,104,101,32,115,111,117,114,99,101,44,32,117,110,116,105,108,32,116,104,101,32,
110,101,120,116,32,111,102,102,115,101,116,32,116,104,97,116,32,105,115,32,103,105,118,101,
110,59,32,97,115,99,101,110,100,105,110,103,46,34,125,44,10,123,34,110,97,109,101,34,
58,34,66,117,105,108,100,101,114,46,115,111,117,114,99,101,34,44,34,111,110,34,58,34,
66,117,105,108,100,101,114,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,
105,95,98,117,105,108,100,101,114,95,115,111,117,114,99,101,34,44,34,99,111,110,118,34,
58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,50,98,
97,53,101,48,48,98,55,48,49,100,97,102,55,97,34,44,34,115,105,103,110,97,116,117,
114,101,95,105,100,34,58,55,51,50,50,57,49,48,56,51,44,34,112,97,114,97,109,115,
34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,
58,34,66,117,105,108,100,101,114,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,
123,34,110,97,109,101,34,58,34,110,97,109,101,34,44,34,116,121,112,101,34,58,34,115,
116,114,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,
44,34,101,114,114,111,114,115,34,58,116,114,117,101,125,44,10,123,34,110,97,109,101,34,
58,34,66,117,105,108,100,101,114,46,101,110,116,114,121,95,112,111,105,110,116,34,44,34,
111,110,34,58,34,66,117,105,108,100,101,114,34,44,34,115,121,109,98,111,108,34,58,34,
102,117,115,97,98,105,95,98,117,105,108,100,101,114,95,101,110,116,114,121,95,112,111,105,
110,116,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,
97,50,53,54,45,54,52,58,98,55,49,49,99,57,48,102,50,49,57,102,54,97,56,57,
34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,48,55,49,51,57,54,
49,49,49,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,
101,108,102,34,44,34,116,121,112,101,34,58,34,66,117,105,108,100,101,114,34,44,34,115,
101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,102,117,110,99,
116,105,111,110,34,44,34,116,121,112,101,34,58,34,117,51,50,34,125,93,44,34,114,101,
116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,
58,116,114,117,101,125,44,10,123,34,110,97,109,101,34,58,34,66,117,105,108,100,101,114,
46,98,117,105,108,100,34,44,34,111,110,34,58,34,66,117,105,108,100,101,114,34,44,34,
115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,98,117,105,108,100,101,114,95,
98,117,105,108,100,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,
34,115,104,97,50,53,54,45,54,52,58,50,51,53,53,55,56,53,57,53,97,57,52,56,
102,97,99,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,53,57,50,56,
48,51,57,50,57,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,
34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,66,117,105,108,100,101,114,34,44,
34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,98,108,
111,98,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,66,108,111,98,
34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,105,114,34,58,34,111,117,
116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,34,110,
97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,123,34,116,121,
112,101,34,58,34,69,114,114,111,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,
114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,
34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,
93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,
114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,84,104,101,32,102,105,
108,101,46,32,87,104,97,116,32,108,111,97,100,32,119,111,117,108,100,32,114,101,102,117,
115,101,32,105,115,32,114,101,102,117,115,101,100,32,104,101,114,101,59,32,99,111,100,101,
32,105,115,32,110,111,116,32,118,101,114,105,102,105,101,100,58,32,102,117,115,97,98,105,
95,109,111,100,117,108,101,95,118,101,114,105,102,121,32,100,111,101,115,32,116,104,97,116,
46,34,125,44,10,123,34,110,97,109,101,34,58,34,77,111,100,117,108,101,46,108,111,97,
100,34,44,34,111,110,34,58,34,77,111,100,117,108,101,34,44,34,115,121,109,98,111,108,
34,58,34,102,117,115,97,98,105,95,109,111,100,117,108,101,95,108,111,97,100,34,44,34,
99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,
54,52,58,101,101,102,57,50,97,97,99,49,50,54,55,56,54,51,52,34,44,34,115,105,
103,110,97,116,117,114,101,95,105,100,34,58,52,48,48,57,51,48,54,55,57,54,44,34,
112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,100,97,116,97,34,44,
34,116,121,112,101,34,58,34,98,121,116,101,115,34,125,44,123,34,110,97,109,101,34,58,
34,109,111,100,117,108,101,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,
34,77,111,100,117,108,101,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,
105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,
114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,
101,34,58,123,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,110,117,108,108,
97,98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,34,44,
34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,
34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,
117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,
34,76,111,97,100,115,32,97,32,102,105,108,101,39,115,32,98,121,116,101,115,44,32,119,
104,105,99,104,32,97,114,101,32,99,111,112,105,101,100,46,32,69,118,101,114,121,116,104,
105,110,103,32,98,117,116,32,99,111,100,101,32,105,115,32,99,104,101,99,107,101,100,46,
34,125,44,10,123,34,110,97,109,101,34,58,34,77,111,100,117,108,101,46,108,111,97,100,
95,98,111,114,114,111,119,101,100,34,44,34,111,110,34,58,34,77,111,100,117,108,101,34,
44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,109,111,100,117,108,101,
95,108,111,97,100,95,98,111,114,114,111,119,101,100,34,44,34,99,111,110,118,34,58,34,
99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,101,101,102,57,
50,97,97,99,49,50,54,55,56,54,51,52,34,44,34,115,105,103,110,97,116,117,114,101,
95,105,100,34,58,52,48,48,57,51,48,54,55,57,54,44,34,112,97,114,97,109,115,34,
58,91,123,34,110,97,109,101,34,58,34,100,97,116,97,34,44,34,116,121,112,101,34,58,
34,98,121,116,101,115,34,125,44,123,34,110,97,109,101,34,58,34,109,111,100,117,108,101,
34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,77,111,100,117,108,101,
34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,105,114,34,58,34,111,117,
116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,34,110,
97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,123,34,116,121,
112,101,34,58,34,69,114,114,111,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,
114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,
34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,
93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,
114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,84,104,101,32,115,97,
109,101,32,119,105,116,104,111,117,116,32,97,32,99,111,112,121,58,32,116,104,101,32,98,
121,116,101,115,32,115,116,97,121,32,119,104,101,114,101,32,116,104,101,121,32,97,114,101,
44,32,117,110,99,104,97,110,103,101,100,44,32,97,115,32,108,111,110,103,32,97,115,32,
116,104,101,32,109,111,100,117,108,101,46,34,125,44,10,123,34,110,97,109,101,34,58,34,
77,111,100,117,108,101,46,111,112,101,110,34,44,34,111,110,34,58,34,77,111,100,117,108,
101,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,109,111,100,117,
108,101,95,111,112,101,110,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,
34,58,34,115,104,97,50,53,54,45,54,52,58,50,51,53,53,55,56,53,57,53,97,57,
52,56,102,97,99,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,53,57,
50,56,48,51,57,50,57,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,
34,58,34,112,97,116,104,34,44,34,116,121,112,101,34,58,34,99,115,116,114,34,125,44,
123,34,110,97,109,101,34,58,34,109,111,100,117,108,101,34,44,34,116,121,112,101,34,58,
123,34,116,121,112,101,34,58,34,77,111,100,117,108,101,34,44,34,111,119,110,34,58,34,
111,119,110,34,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,
58,34,112,111,105,110,116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,
111,114,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,69,114,114,111,
114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,
34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,
44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,
115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,
101,44,34,100,111,99,34,58,34,77,97,112,115,32,97,32,102,105,108,101,32,105,110,116,
111,32,109,101,109,111,114,121,59,32,99,111,100,101,32,116,104,97,116,32,105,115,32,110,
101,118,101,114,32,99,97,108,108,101,100,32,105,115,32,110,101,118,101,114,32,114,101,97,
100,46,32,84,104,101,32,102,105,108,101,32,109,117,115,116,32,110,111,116,32,98,101,32,
109,97,100,101,32,115,104,111,114,116,101,114,32,97,115,32,108,111,110,103,32,97,115,92,
110,116,104,101,32,109,111,100,117,108,101,32,108,105,118,101,115,46,34,125,44,10,123,34,
110,97,109,101,34,58,34,77,111,100,117,108,101,46,105,109,112,111,114,116,95,97,114,99,
104,105,118,101,34,44,34,111,110,34,58,34,77,111,100,117,108,101,34,44,34,115,121,109,
98,111,108,34,58,34,102,117,115,97,98,105,95,109,111,100,117,108,101,95,105,109,112,111,
114,116,95,97,114,99,104,105,118,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,
115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,101,101,102,57,50,97,97,99,
49,50,54,55,56,54,51,52,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,
58,52,48,48,57,51,48,54,55,57,54,44,34,112,97,114,97,109,115,34,58,91,123,34,
110,97,109,101,34,58,34,100,97,116,97,34,44,34,116,121,112,101,34,58,34,98,121,116,
101,115,34,125,44,123,34,110,97,109,101,34,58,34,109,111,100,117,108,101,34,44,34,116,
121,112,101,34,58,123,34,116,121,112,101,34,58,34,77,111,100,117,108,101,34,44,34,111,
119,110,34,58,34,111,119,110,34,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,
112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,34,110,97,109,101,34,
58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,
34,69,114,114,111,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,
44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,
110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,
101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,
34,58,116,114,117,101,44,34,100,111,99,34,58,34,82,101,97,100,115,32,97,32,102,105,
108,101,32,111,102,32,116,104,101,32,111,114,105,103,105,110,97,108,39,115,32,108,97,121,
111,117,116,46,32,73,116,115,32,105,109,112,111,114,116,115,32,104,97,118,101,32,110,111,
32,115,105,103,110,97,116,117,114,101,115,58,32,116,104,111,115,101,32,111,102,32,116,104,
101,32,115,116,97,110,100,97,114,100,32,108,105,98,114,97,114,121,32,97,114,101,32,107,
110,111,119,110,44,92,110,111,116,104,101,114,115,32,116,97,107,101,32,119,104,97,116,32,
105,115,32,111,110,32,116,104,101,32,115,116,97,99,107,32,111,102,32,116,104,101,32,102,
117,110,99,116,105,111,110,32,119,104,101,114,101,32,116,104,101,121,32,97,114,101,32,99,
97,108,108,101,100,46,34,125,44,10,123,34,110,97,109,101,34,58,34,77,111,100,117,108,
101,46,102,114,101,101,34,44,34,111,110,34,58,34,77,111,100,117,108,101,34,44,34,115,
121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,109,111,100,117,108,101,95,102,114,
101,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,
97,50,53,54,45,54,52,58,55,56,50,57,100,98,102,101,48,52,52,56,50,101,98,54,
34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,48,49,54,48,48,57,
50,49,52,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,
101,108,102,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,77,111,100,
117,108,101,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,115,101,108,102,34,
58,116,114,117,101,125,93,44,34,100,111,99,34,58,34,78,85,76,76,32,100,111,101,115,
32,110,111,116,104,105,110,103,46,32,77,97,99,104,105,110,101,115,32,116,104,97,116,32,
104,97,118,101,32,105,116,32,108,111,97,100,101,100,32,107,101,101,112,32,105,116,46,34,
125,44,10,123,34,110,97,109,101,34,58,34,77,111,100,117,108,101,46,98,121,116,101,115,
34,44,34,111,110,34,58,34,77,111,100,117,108,101,34,44,34,115,121,109,98,111,108,34,
58,34,102,117,115,97,98,105,95,109,111,100,117,108,101,95,98,121,116,101,115,34,44,34,
99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,
54,52,58,50,102,100,56,99,49,100,48,97,102,55,101,52,55,52,51,34,44,34,115,105,
103,110,97,116,117,114,101,95,105,100,34,58,56,48,50,55,51,52,53,52,52,44,34,112,
97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,
116,121,112,101,34,58,34,77,111,100,117,108,101,34,44,34,115,101,108,102,34,58,116,114,
117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,93,44,34,114,101,
116,117,114,110,115,34,58,34,98,121,116,101,115,34,44,34,100,111,99,34,58,34,69,118,
101,114,121,116,104,105,110,103,32,111,102,32,116,104,101,32,102,105,108,101,46,34,125,44,
10,123,34,110,97,109,101,34,58,34,77,111,100,117,108,101,46,101,110,116,114,121,95,112,
111,105,110,116,34,44,34,111,110,34,58,34,77,111,100,117,108,101,34,44,34,115,121,109,
98,111,108,34,58,34,102,117,115,97,98,105,95,109,111,100,117,108,101,95,101,110,116,114,
121,95,112,111,105,110,116,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,
34,58,34,115,104,97,50,53,54,45,54,52,58,102,53,56,55,98,51,48,54,48,99,50,
50,101,56,100,57,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,52,49,
49,57,51,49,49,49,49,48,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,
101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,77,111,100,117,108,101,
34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,
58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,117,51,50,34,125,
44,10,123,34,110,97,109,101,34,58,34,77,111,100,117,108,101,46,115,111,117,114,99,101,
34,44,34,111,110,34,58,34,77,111,100,117,108,101,34,44,34,115,121,109,98,111,108,34,
58,34,102,117,115,97,98,105,95,109,111,100,117,108,101,95,115,111,117,114,99,101,34,44,
34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,
45,54,52,58,56,54,99,55,53,53,51,98,56,48,49,49,50,102,49,49,34,44,34,115,
105,103,110,97,116,117,114,101,95,105,100,34,58,50,50,54,49,50,49,48,52,50,55,44,
34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,
44,34,116,121,112,101,34,58,34,77,111,100,117,108,101,34,44,34,115,101,108,102,34,58,
116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,93,44,34,
114,101,116,117,114,110,115,34,58,34,115,116,114,34,125,44,10,123,34,110,97,109,101,34,
58,34,77,111,100,117,108,101,46,99,111,110,115,116,97,110,116,95,99,111,117,110,116,34,
44,34,111,110,34,58,34,77,111,100,117,108,101,34,44,34,115,121,109,98,111,108,34,58,
34,102,117,115,97,98,105,95,109,111,100,117,108,101,95,99,111,110,115,116,97,110,116,95,
99,111,117,110,116,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,
34,115,104,97,50,53,54,45,54,52,58,102,53,56,55,98,51,48,54,48,99,50,50,101,
56,100,57,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,52,49,49,57,
51,49,49,49,49,48,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,
58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,77,111,100,117,108,101,34,44,
34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,
114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,117,51,50,34,125,44,10,
123,34,110,97,109,101,34,58,34,77,111,100,117,108,101,46,99,111,110,115,116,97,110,116,
34,44,34,111,110,34,58,34,77,111,100,117,108,101,34,44,34,115,121,109,98,111,108,34,
58,34,102,117,115,97,98,105,95,109,111,100,117,108,101,95,99,111,110,115,116,97,110,116,
34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,
53,54,45,54,52,58,50,57,54,57,100,54,49,50,57,99,102,98,98,100,54,55,34,44,
34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,54,57,52,56,48,49,57,51,56,
44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,
34,44,34,116,121,112,101,34,58,34,77,111,100,117,108,101,34,44,34,115,101,108,102,34,
58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,44,123,
34,110,97,109,101,34,58,34,105,110,100,101,120,34,44,34,116,121,112,101,34,58,34,117,
51,50,34,125,44,123,34,110,97,109,101,34,58,34,118,97,108,117,101,34,44,34,116,121,
112,101,34,58,34,86,97,108,117,101,34,44,34,100,105,114,34,58,34,111,117,116,34,44,
34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,93,44,34,114,101,116,117,
114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,
114,117,101,44,34,100,111,99,34,58,34,65,32,83,116,114,105,110,103,32,105,115,32,70,
85,83,65,66,73,95,75,73,78,68,95,79,66,74,32,119,105,116,104,32,78,85,76,76,
58,32,102,117,115,97,98,105,95,109,111,100,117,108,101,95,99,111,110,115,116,97,110,116,
95,116,101,120,116,32,104,97,115,32,105,116,46,34,125,44,10,123,34,110,97,109,101,34,
58,34,77,111,100,117,108,101,46,99,111,110,115,116,97,110,116,95,116,101,120,116,34,44,
34,111,110,34,58,34,77,111,100,117,108,101,34,44,34,115,121,109,98,111,108,34,58,34,
102,117,115,97,98,105,95,109,111,100,117,108,101,95,99,111,110,115,116,97,110,116,95,116,
101,120,116,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,
104,97,50,53,54,45,54,52,58,51,49,56,57,99,57,51,48,54,99,52,52,51,102,98,
55,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,56,51,49,49,49,51,
53,50,48,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,
101,108,102,34,44,34,116,121,112,101,34,58,34,77,111,100,117,108,101,34,44,34,115,101,
108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,
125,44,123,34,110,97,109,101,34,58,34,105,110,100,101,120,34,44,34,116,121,112,101,34,
58,34,117,51,50,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,115,116,114,34,
125,44,10,123,34,110,97,109,101,34,58,34,77,111,100,117,108,101,46,102,117,110,99,116,
105,111,110,95,99,111,117,110,116,34,44,34,111,110,34,58,34,77,111,100,117,108,101,34,
44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,109,111,100,117,108,101,
95,102,117,110,99,116,105,111,110,95,99,111,117,110,116,34,44,34,99,111,110,118,34,58,
34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,102,53,56,
55,98,51,48,54,48,99,50,50,101,56,100,57,34,44,34,115,105,103,110,97,116,117,114,
101,95,105,100,34,58,52,49,49,57,51,49,49,49,49,48,44,34,112,97,114,97,109,115,
34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,
58,34,77,111,100,117,108,101,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,
101,97,100,111,110,108,121,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,
34,58,34,117,51,50,34,125,44,10,123,34,110,97,109,101,34,58,34,77,111,100,117,108,
101,46,102,117,110,99,116,105,111,110,34,44,34,111,110,34,58,34,77,111,100,117,108,101,
34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,109,111,100,117,108,
101,95,102,117,110,99,116,105,111,110,34,44,34,99,111,110,118,34,58,34,99,34,44,34,
115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,101,98,52,57,49,98,99,48,
57,102,56,98,54,99,49,51,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,
58,51,57,52,55,52,51,54,57,57,50,44,34,112,97,114,97,109,115,34,58,91,123,34,
110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,77,111,100,
117,108,101,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,
108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,105,110,100,101,120,
34,44,34,116,121,112,101,34,58,34,117,51,50,34,125,44,123,34,110,97,109,101,34,58,
34,105,110,102,111,34,44,34,116,121,112,101,34,58,34,70,117,110,99,116,105,111,110,73,
110,102,111,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,
34,112,111,105,110,116,101,114,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,
116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,125,44,10,123,
34,110,97,109,101,34,58,34,77,111,100,117,108,101,46,102,105,110,100,34,44,34,111,110,
34,58,34,77,111,100,117,108,101,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,
97,98,105,95,109,111,100,117,108,101,95,102,105,110,100,34,44,34,99,111,110,118,34,58,
34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,50,98,97,
53,101,48,48,98,55,48,49,100,97,102,55,97,34,44,34,115,105,103,110,97,116,117,114,
101,95,105,100,34,58,55,51,50,50,57,49,48,56,51,44,34,112,97,114,97,109,115,34,
58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,
34,77,111,100,117,108,101,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,
97,100,111,110,108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,110,
97,109,101,34,44,34,116,121,112,101,34,58,34,115,116,114,34,125,93,44,34,114,101,116,
117,114,110,115,34,58,34,105,51,50,34,44,34,100,111,99,34,58,34,45,49,32,119,104,
101,110,32,116,104,101,114,101,32,105,115,32,110,111,110,101,32,111,102,32,116,104,97,116,
32,110,97,109,101,59,32,116,104,101,32,102,105,114,115,116,32,119,104,101,110,32,116,104,
101,114,101,32,97,114,101,32,115,101,118,101,114,97,108,46,34,125,44,10,123,34,110,97,
109,101,34,58,34,77,111,100,117,108,101,46,105,109,112,111,114,116,95,99,111,117,110,116,
34,44,34,111,110,34,58,34,77,111,100,117,108,101,34,44,34,115,121,109,98,111,108,34,
58,34,102,117,115,97,98,105,95,109,111,100,117,108,101,95,105,109,112,111,114,116,95,99,
111,117,110,116,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,
115,104,97,50,53,54,45,54,52,58,102,53,56,55,98,51,48,54,48,99,50,50,101,56,
100,57,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,52,49,49,57,51,
49,49,49,49,48,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,
34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,77,111,100,117,108,101,34,44,34,
115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,
117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,117,51,50,34,125,44,10,123,
34,110,97,109,101,34,58,34,77,111,100,117,108,101,46,105,109,112,111,114,116,34,44,34,
111,110,34,58,34,77,111,100,117,108,101,34,44,34,115,121,109,98,111,108,34,58,34,102,
117,115,97,98,105,95,109,111,100,117,108,101,95,105,109,112,111,114,116,34,44,34,99,111,
110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,
58,53,99,56,98,98,48,50,97,98,97,97,100,97,51,99,53,34,44,34,115,105,103,110,
97,116,117,114,101,95,105,100,34,58,49,53,53,50,54,53,56,52,55,52,44,34,112,97,
114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,
121,112,101,34,58,34,77,111,100,117,108,101,34,44,34,115,101,108,102,34,58,116,114,117,
101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,
101,34,58,34,105,110,100,101,120,34,44,34,116,121,112,101,34,58,34,117,51,50,34,125,
44,123,34,110,97,109,101,34,58,34,105,110,102,111,34,44,34,116,121,112,101,34,58,34,
73,109,112,111,114,116,73,110,102,111,34,44,34,100,105,114,34,58,34,111,117,116,34,44,
34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,93,44,34,114,101,116,117,
114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,
114,117,101,125,44,10,123,34,110,97,109,101,34,58,34,77,111,100,117,108,101,46,108,105,
110,101,34,44,34,111,110,34,58,34,77,111,100,117,108,101,34,44,34,115,121,109,98,111,
108,34,58,34,102,117,115,97,98,105,95,109,111,100,117,108,101,95,108,105,110,101,34,44,
34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,
45,54,52,58,56,57,56,50,99,100,97,49,97,50,49,100,48,50,55,97,34,44,34,115,
105,103,110,97,116,117,114,101,95,105,100,34,58,50,51,48,55,48,53,48,57,49,51,44,
34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,
44,34,116,121,112,101,34,58,34,77,111,100,117,108,101,34,44,34,115,101,108,102,34,58,
116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,44,123,34,
110,97,109,101,34,58,34,102,117,110,99,116,105,111,110,34,44,34,116,121,112,101,34,58,
34,117,51,50,34,125,44,123,34,110,97,109,101,34,58,34,111,102,102,115,101,116,34,44,
34,116,121,112,101,34,58,34,117,51,50,34,125,93,44,34,114,101,116,117,114,110,115,34,
58,34,117,51,50,34,44,34,100,111,99,34,58,34,48,32,119,104,101,110,32,105,116,32,
105,115,32,117,110,107,110,111,119,110,46,34,125,44,10,123,34,110,97,109,101,34,58,34,
77,111,100,117,108,101,46,118,101,114,105,102,121,34,44,34,111,110,34,58,34,77,111,100,
117,108,101,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,109,111,
100,117,108,101,95,118,101,114,105,102,121,34,44,34,99,111,110,118,34,58,34,99,34,44,
34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,51,100,98,53,102,53,55,
51,100,56,100,98,101,100,48,57,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,
34,58,49,48,51,53,51,51,53,48,50,55,44,34,112,97,114,97,109,115,34,58,91,123,
34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,77,111,
100,117,108,101,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,
110,108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,
114,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,69,114,114,111,114,
34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,
58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,
34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,
34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,
44,34,100,111,99,34,58,34,86,101,114,105,102,105,101,115,32,101,118,101,114,121,32,102,
117,110,99,116,105,111,110,46,32,87,105,116,104,111,117,116,32,116,104,105,115,44,32,101,
97,99,104,32,105,115,32,118,101,114,105,102,105,101,100,32,119,104,101,110,32,105,116,32,
105,115,32,102,105,114,115,116,32,99,97,108,108,101,100,46,34,125,44,10,123,34,110,97,
109,101,34,58,34,77,111,100,117,108,101,46,100,105,115,97,115,115,101,109,98,108,101,34,
44,34,111,110,34,58,34,77,111,100,117,108,101,34,44,34,115,121,109,98,111,108,34,58,
34,102,117,115,97,98,105,95,109,111,100,117,108,101,95,100,105,115,97,115,115,101,109,98,
108,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,
97,50,53,54,45,54,52,58,50,51,53,53,55,56,53,57,53,97,57,52,56,102,97,99,
34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,53,57,50,56,48,51,57,
50,57,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,
108,102,34,44,34,116,121,112,101,34,58,34,77,111,100,117,108,101,34,44,34,115,101,108,
102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,
44,123,34,110,97,109,101,34,58,34,98,108,111,98,34,44,34,116,121,112,101,34,58,123,
34,116,121,112,101,34,58,34,66,108,111,98,34,44,34,111,119,110,34,58,34,111,119,110,
34,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,
111,105,110,116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,
44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,
34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,58,34,
111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,
97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,
34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,125,44,
10,123,34,110,97,109,101,34,58,34,77,111,100,117,108,101,46,97,115,115,101,109,98,108,
101,34,44,34,111,110,34,58,34,77,111,100,117,108,101,34,44,34,115,121,109,98,111,108,
34,58,34,102,117,115,97,98,105,95,109,111,100,117,108,101,95,97,115,115,101,109,98,108,
101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,
50,53,54,45,54,52,58,99,102,55,50,51,51,57,57,101,49,98,97,97,98,101,50,34,
44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,52,56,48,51,54,56,48,
50,53,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,116,101,
120,116,34,44,34,116,121,112,101,34,58,34,115,116,114,34,125,44,123,34,110,97,109,101,
34,58,34,98,108,111,98,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,
34,66,108,111,98,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,105,114,
34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,
125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,
58,123,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,110,117,108,108,97,98,
108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,
97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,
116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,
34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,84,
104,101,32,102,105,108,101,32,111,102,32,97,32,116,101,120,116,32,116,104,97,116,32,100,
105,115,97,115,115,101,109,98,108,101,32,119,114,105,116,101,115,44,32,111,114,32,111,102,
32,111,110,101,32,119,114,105,116,116,101,110,32,98,121,32,104,97,110,100,46,34,125,44,
10,123,34,110,97,109,101,34,58,34,77,111,100,117,108,101,46,116,114,97,110,115,108,97,
116,105,111,110,34,44,34,111,110,34,58,34,77,111,100,117,108,101,34,44,34,115,121,109,
98,111,108,34,58,34,102,117,115,97,98,105,95,109,111,100,117,108,101,95,116,114,97,110,
115,108,97,116,105,111,110,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,
34,58,34,115,104,97,50,53,54,45,54,52,58,48,48,49,98,101,57,54,54,57,57,100,
97,52,54,55,52,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,56,
50,57,50,50,50,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,
34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,77,111,100,117,108,101,34,44,34,
115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,
117,101,125,44,123,34,110,97,109,101,34,58,34,102,117,110,99,116,105,111,110,34,44,34,
116,121,112,101,34,58,34,117,51,50,34,125,44,123,34,110,97,109,101,34,58,34,98,108,
111,98,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,66,108,111,98,
34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,105,114,34,58,34,111,117,
116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,34,110,
97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,123,34,116,121,
112,101,34,58,34,69,114,114,111,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,
114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,
34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,
93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,
114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,84,104,101,32,114,101,
103,105,115,116,101,114,32,99,111,100,101,32,116,104,97,116,32,97,32,102,117,110,99,116,
105,111,110,32,105,115,32,116,114,97,110,115,108,97,116,101,100,32,116,111,44,32,97,115,
32,116,101,120,116,32,102,111,114,32,112,101,111,112,108,101,46,34,125,44,10,123,34,110,
97,109,101,34,58,34,82,101,103,105,115,116,114,121,46,110,101,119,34,44,34,111,110,34,
58,34,82,101,103,105,115,116,114,121,34,44,34,115,121,109,98,111,108,34,58,34,102,117,
115,97,98,105,95,114,101,103,105,115,116,114,121,95,110,101,119,34,44,34,99,111,110,118,
34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,54,
100,52,55,98,48,97,55,50,100,97,97,53,52,100,56,34,44,34,115,105,103,110,97,116,
117,114,101,95,105,100,34,58,49,56,51,51,52,49,52,56,50,51,44,34,112,97,114,97,
109,115,34,58,91,123,34,110,97,109,101,34,58,34,119,105,116,104,95,115,116,100,108,105,
98,34,44,34,116,121,112,101,34,58,34,98,111,111,108,34,125,93,44,34,114,101,116,117,
114,110,115,34,58,123,34,116,121,112,101,34,58,34,82,101,103,105,115,116,114,121,34,44,
34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,44,34,111,119,110,34,58,34,111,
119,110,34,125,44,34,100,111,99,34,58,34,87,105,116,104,32,116,104,101,32,115,116,97,
110,100,97,114,100,32,108,105,98,114,97,114,121,44,32,111,114,32,101,109,112,116,121,46,
34,125,44,10,123,34,110,97,109,101,34,58,34,82,101,103,105,115,116,114,121,46,102,114,
101,101,34,44,34,111,110,34,58,34,82,101,103,105,115,116,114,121,34,44,34,115,121,109,
98,111,108,34,58,34,102,117,115,97,98,105,95,114,101,103,105,115,116,114,121,95,102,114,
101,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,
97,50,53,54,45,54,52,58,55,56,50,57,100,98,102,101,48,52,52,56,50,101,98,54,
34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,48,49,54,48,48,57,
50,49,52,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,
101,108,102,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,82,101,103,
105,115,116,114,121,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,115,101,108,
102,34,58,116,114,117,101,125,93,44,34,100,111,99,34,58,34,78,85,76,76,32,100,111,
101,115,32,110,111,116,104,105,110,103,46,32,77,97,99,104,105,110,101,115,32,107,101,101,
112,32,116,104,101,105,114,115,46,34,125,44,10,123,34,110,97,109,101,34,58,34,82,101,
103,105,115,116,114,121,46,114,101,103,105,115,116,101,114,34,44,34,111,110,34,58,34,82,
101,103,105,115,116,114,121,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,
105,95,114,101,103,105,115,116,114,121,95,114,101,103,105,115,116,101,114,34,44,34,99,111,
110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,
58,100,98,102,101,55,99,54,52,101,97,50,53,53,102,100,98,34,44,34,115,105,103,110,
97,116,117,114,101,95,105,100,34,58,51,54,57,48,56,56,56,50,57,50,44,34,112,97,
114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,
121,112,101,34,58,34,82,101,103,105,115,116,114,121,34,44,34,115,101,108,102,34,58,116,
114,117,101,125,44,123,34,110,97,109,101,34,58,34,110,97,109,101,34,44,34,116,121,112,
101,34,58,34,99,115,116,114,34,125,44,123,34,110,97,109,101,34,58,34,105,110,102,111,
34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,78,97,116,
105,118,101,73,110,102,111,34,44,34,99,111,110,115,116,34,58,116,114,117,101,125,125,44,
123,34,110,97,109,101,34,58,34,110,97,116,105,118,101,34,44,34,116,121,112,101,34,58,
34,78,97,116,105,118,101,70,110,34,44,34,114,101,116,97,105,110,34,58,116,114,117,101,
125,44,123,34,110,97,109,101,34,58,34,117,115,101,114,95,100,97,116,97,34,44,34,116,
121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,125,44,
34,117,115,101,114,100,97,116,97,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,
110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,
117,101,44,34,100,111,99,34,58,34,65,32,102,117,110,99,116,105,111,110,32,111,102,32,
97,32,110,97,109,101,59,32,97,32,110,97,109,101,32,116,104,97,116,32,105,115,32,107,
110,111,119,110,32,103,101,116,115,32,97,110,111,116,104,101,114,32,102,117,110,99,116,105,
111,110,46,34,125,44,10,123,34,110,97,109,101,34,58,34,82,101,103,105,115,116,114,121,
46,114,101,103,105,115,116,101,114,95,102,117,110,99,116,105,111,110,34,44,34,111,110,34,
58,34,82,101,103,105,115,116,114,121,34,44,34,115,121,109,98,111,108,34,58,34,102,117,
115,97,98,105,95,114,101,103,105,115,116,114,121,95,114,101,103,105,115,116,101,114,95,102,
117,110,99,116,105,111,110,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,
34,58,34,115,104,97,50,53,54,45,54,52,58,52,50,49,56,50,99,99,97,51,49,52,
97,102,100,97,102,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,49,
48,56,56,56,48,53,56,54,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,
101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,82,101,103,105,115,116,
114,121,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,
58,34,110,97,109,101,34,44,34,116,121,112,101,34,58,34,99,115,116,114,34,125,44,123,
34,110,97,109,101,34,58,34,97,100,100,114,101,115,115,34,44,34,116,121,112,101,34,58,
123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,125,125,44,123,34,110,97,
109,101,34,58,34,115,105,103,110,97,116,117,114,101,34,44,34,116,121,112,101,34,58,34,
115,116,114,34,125,44,123,34,110,97,109,101,34,58,34,99,97,112,97,98,105,108,105,116,
121,34,44,34,116,121,112,101,34,58,34,67,97,112,97,98,105,108,105,116,121,34,125,44,
123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,123,
34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,110,117,108,108,97,98,108,101,
34,58,116,114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,
115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,
117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,
34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,65,32,67,
32,102,117,110,99,116,105,111,110,32,119,105,116,104,32,97,32,115,105,103,110,97,116,117,
114,101,32,105,110,32,116,104,101,32,99,111,100,101,115,32,111,102,32,97,98,117,116,39,
115,32,110,97,116,105,118,101,115,44,32,115,117,99,104,32,97,115,32,96,100,40,100,44,
100,41,96,59,32,115,101,101,32,100,111,99,115,47,102,111,114,109,97,116,115,47,99,111,
100,101,115,46,109,100,46,34,125,44,10,123,34,110,97,109,101,34,58,34,82,101,103,105,
115,116,114,121,46,114,101,103,105,115,116,101,114,95,101,120,116,101,110,115,105,111,110,34,
44,34,111,110,34,58,34,82,101,103,105,115,116,114,121,34,44,34,115,121,109,98,111,108,
34,58,34,102,117,115,97,98,105,95,114,101,103,105,115,116,114,121,95,114,101,103,105,115,
116,101,114,95,101,120,116,101,110,115,105,111,110,34,44,34,99,111,110,118,34,58,34,99,
34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,57,53,97,56,54,
56,55,48,52,101,51,97,101,101,50,101,34,44,34,115,105,103,110,97,116,117,114,101,95,
105,100,34,58,50,53,49,48,56,52,49,57,54,56,44,34,112,97,114,97,109,115,34,58,
91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,
82,101,103,105,115,116,114,121,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,
34,110,97,109,101,34,58,34,112,114,101,102,105,120,34,44,34,116,121,112,101,34,58,34,
99,115,116,114,34,125,44,123,34,110,97,109,101,34,58,34,101,120,116,101,110,115,105,111,
110,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,
105,100,34,125,125,44,123,34,110,97,109,101,34,58,34,99,97,112,97,98,105,108,105,116,
121,34,44,34,116,121,112,101,34,58,34,67,97,112,97,98,105,108,105,116,121,34,125,44,
123,34,110,97,109,101,34,58,34,99,111,117,110,116,34,44,34,116,121,112,101,34,58,34,
117,51,50,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,
34,112,111,105,110,116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,
114,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,69,114,114,111,114,
34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,
58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,
34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,
34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,
44,34,100,111,99,34,58,34,65,108,108,32,102,117,110,99,116,105,111,110,115,32,111,102,
32,97,110,32,101,120,116,101,110,115,105,111,110,32,40,97,110,32,96,101,120,116,95,101,
120,116,101,110,115,105,111,110,96,32,116,104,97,116,32,109,117,115,116,32,115,116,97,121,
32,111,112,101,110,41,44,32,97,115,32,96,112,114,101,102,105,120,96,32,97,110,100,32,
116,104,101,105,114,32,110,97,109,101,115,46,92,110,65,115,121,110,99,104,114,111,110,111,
117,115,32,111,110,101,115,32,109,97,107,101,32,116,104,101,32,112,114,111,103,114,97,109,
32,119,97,105,116,46,34,125,44,10,123,34,110,97,109,101,34,58,34,82,101,103,105,115,
116,114,121,46,114,101,109,111,118,101,34,44,34,111,110,34,58,34,82,101,103,105,115,116,
114,121,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,114,101,103,
105,115,116,114,121,95,114,101,109,111,118,101,34,44,34,99,111,110,118,34,58,34,99,34,
44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,53,54,102,48,56,98,
50,54,56,52,98,57,54,54,52,98,34,44,34,115,105,103,110,97,116,117,114,101,95,105,
100,34,58,49,52,53,56,54,48,52,56,51,56,44,34,112,97,114,97,109,115,34,58,91,
123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,82,
101,103,105,115,116,114,121,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,
110,97,109,101,34,58,34,110,97,109,101,34,44,34,116,121,112,101,34,58,34,99,115,116,
114,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,98,111,111,108,34,44,34,100,
111,99,34,58,34,70,97,108,115,101,32,119,104,101,110,32,116,104,101,114,101,32,119,97,
115,32,110,111,110,101,46,34,125,44,10,123,34,110,97,109,101,34,58,34,82,101,103,105,
115,116,114,121,46,99,111,110,116,97,105,110,115,34,44,34,111,110,34,58,34,82,101,103,
105,115,116,114,121,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,
114,101,103,105,115,116,114,121,95,99,111,110,116,97,105,110,115,34,44,34,99,111,110,118,
34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,53,
54,102,48,56,98,50,54,56,52,98,57,54,54,52,98,34,44,34,115,105,103,110,97,116,
117,114,101,95,105,100,34,58,49,52,53,56,54,48,52,56,51,56,44,34,112,97,114,97,
109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,
101,34,58,34,82,101,103,105,115,116,114,121,34,44,34,115,101,108,102,34,58,116,114,117,
101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,
101,34,58,34,110,97,109,101,34,44,34,116,121,112,101,34,58,34,99,115,116,114,34,125,
93,44,34,114,101,116,117,114,110,115,34,58,34,98,111,111,108,34,125,44,10,123,34,110,
97,109,101,34,58,34,82,101,103,105,115,116,114,121,46,99,111,117,110,116,34,44,34,111,
110,34,58,34,82,101,103,105,115,116,114,121,34,44,34,115,121,109,98,111,108,34,58,34,
102,117,115,97,98,105,95,114,101,103,105,115,116,114,121,95,99,111,117,110,116,34,44,34,
99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,
54,52,58,102,53,56,55,98,51,48,54,48,99,50,50,101,56,100,57,34,44,34,115,105,
103,110,97,116,117,114,101,95,105,100,34,58,52,49,49,57,51,49,49,49,49,48,44,34,
112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,
34,116,121,112,101,34,58,34,82,101,103,105,115,116,114,121,34,44,34,115,101,108,102,34,
58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,93,44,
34,114,101,116,117,114,110,115,34,58,34,117,51,50,34,125,44,10,123,34,110,97,109,101,
34,58,34,82,101,103,105,115,116,114,121,46,110,97,109,101,34,44,34,111,110,34,58,34,
82,101,103,105,115,116,114,121,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,
98,105,95,114,101,103,105,115,116,114,121,95,110,97,109,101,34,44,34,99,111,110,118,34,
58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,97,54,
51,53,55,100,102,56,101,54,98,50,100,102,98,54,34,44,34,115,105,103,110,97,116,117,
114,101,95,105,100,34,58,50,55,56,56,53,50,51,53,49,50,44,34,112,97,114,97,109,
115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,
34,58,34,82,101,103,105,115,116,114,121,34,44,34,115,101,108,102,34,58,116,114,117,101,
44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,
34,58,34,105,110,100,101,120,34,44,34,116,121,112,101,34,58,34,117,51,50,34,125,93,
44,34,114,101,116,117,114,110,115,34,58,123,34,116,121,112,101,34,58,34,99,115,116,114,
34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,100,111,99,34,
58,34,78,97,109,101,115,32,105,110,32,97,108,112,104,97,98,101,116,105,99,97,108,32,
111,114,100,101,114,59,32,78,85,76,76,32,98,101,104,105,110,100,32,116,104,101,32,108,
97,115,116,46,32,87,104,97,116,32,116,104,101,121,32,112,111,105,110,116,32,116,111,32,
105,115,32,118,97,108,105,100,32,97,115,32,108,111,110,103,32,97,115,32,116,104,101,32,
114,101,103,105,115,116,114,121,46,34,125,44,10,123,34,110,97,109,101,34,58,34,82,101,
103,105,115,116,114,121,46,105,110,102,111,34,44,34,111,110,34,58,34,82,101,103,105,115,
116,114,121,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,114,101,
103,105,115,116,114,121,95,105,110,102,111,34,44,34,99,111,110,118,34,58,34,99,34,44,
34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,50,50,53,49,100,55,54,
54,55,97,99,101,98,48,56,97,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,
34,58,53,55,53,55,56,56,57,48,50,44,34,112,97,114,97,109,115,34,58,91,123,34,
110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,82,101,103,
105,115,116,114,121,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,
111,110,108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,110,97,109,
101,34,44,34,116,121,112,101,34,58,34,99,115,116,114,34,125,44,123,34,110,97,109,101,
34,58,34,105,110,102,111,34,44,34,116,121,112,101,34,58,34,78,97,116,105,118,101,73,
110,102,111,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,
34,112,111,105,110,116,101,114,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,
116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,
99,34,58,34,87,104,97,116,32,116,104,101,32,114,101,99,111,114,100,32,112,111,105,110,
116,115,32,116,111,32,105,115,32,118,97,108,105,100,32,97,115,32,108,111,110,103,32,97,
115,32,116,104,101,32,114,101,103,105,115,116,114,121,46,34,125,44,10,123,34,110,97,109,
101,34,58,34,77,97,99,104,105,110,101,46,110,101,119,34,44,34,111,110,34,58,34,77,
97,99,104,105,110,101,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,
95,109,97,99,104,105,110,101,95,110,101,119,34,44,34,99,111,110,118,34,58,34,99,34,
44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,97,52,97,97,99,49,
57,48,50,100,50,51,50,49,101,101,34,44,34,115,105,103,110,97,116,117,114,101,95,105,
100,34,58,50,55,54,50,54,53,52,48,57,54,44,34,112,97,114,97,109,115,34,58,91,
123,34,110,97,109,101,34,58,34,111,112,116,105,111,110,115,34,44,34,116,121,112,101,34,
58,123,34,112,111,105,110,116,101,114,34,58,34,79,112,116,105,111,110,115,34,44,34,99,
111,110,115,116,34,58,116,114,117,101,44,34,110,117,108,108,97,98,108,101,34,58,116,114,
117,101,125,125,44,123,34,110,97,109,101,34,58,34,114,101,103,105,115,116,114,121,34,44,
34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,82,101,103,105,115,116,114,121,
34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,125,44,123,34,110,97,
109,101,34,58,34,109,97,99,104,105,110,101,34,44,34,116,121,112,101,34,58,123,34,116,
121,112,101,34,58,34,77,97,99,104,105,110,101,34,44,34,111,119,110,34,58,34,111,119,
110,34,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,
112,111,105,110,116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,
34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,69,114,114,111,114,34,
44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,58,
34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,
114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,
58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,
34,100,111,99,34,58,34,78,85,76,76,32,111,112,116,105,111,110,115,32,97,114,101,32,
116,104,101,32,100,101,102,97,117,108,116,115,44,32,97,32,78,85,76,76,32,114,101,103,
105,115,116,114,121,32,105,115,32,111,110,101,32,111,102,32,105,116,115,32,111,119,110,32,
119,105,116,104,32,116,104,101,32,115,116,97,110,100,97,114,100,32,108,105,98,114,97,114,
121,46,34,125,44,10,123,34,110,97,109,101,34,58,34,77,97,99,104,105,110,101,46,102,
114,101,101,34,44,34,111,110,34,58,34,77,97,99,104,105,110,101,34,44,34,115,121,109,
98,111,108,34,58,34,102,117,115,97,98,105,95,109,97,99,104,105,110,101,95,102,114,101,
101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,
50,53,54,45,54,52,58,55,56,50,57,100,98,102,101,48,52,52,56,50,101,98,54,34,
44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,48,49,54,48,48,57,50,
49,52,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,
108,102,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,77,97,99,104,
105,110,101,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,115,101,108,102,34,
58,116,114,117,101,125,93,44,34,100,111,99,34,58,34,78,85,76,76,32,100,111,101,115,
32,110,111,116,104,105,110,103,46,32,87,104,105,108,101,32,105,116,32,114,117,110,115,32,
105,116,32,116,97,107,101,115,32,101,102,102,101,99,116,32,119,104,101,110,32,116,104,101,
32,111,117,116,101,114,109,111,115,116,32,114,117,110,32,104,97,115,32,114,101,116,117,114,
110,101,100,46,34,125,44,10,123,34,110,97,109,101,34,58,34,77,97,99,104,105,110,101,
46,111,112,116,105,111,110,115,34,44,34,111,110,34,58,34,77,97,99,104,105,110,101,34,
44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,109,97,99,104,105,110,
101,95,111,112,116,105,111,110,115,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,
105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,57,52,101,100,52,54,102,54,52,
54,48,50,50,101,101,101,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,
50,52,57,56,53,55,56,49,54,54,44,34,112,97,114,97,109,115,34,58,91,123,34,110,
97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,77,97,99,104,
105,110,101,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,
108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,111,112,116,105,111,
110,115,34,44,34,116,121,112,101,34,58,34,79,112,116,105,111,110,115,34,44,34,100,105,
114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,
34,125,93,125,44,10,123,34,110,97,109,101,34,58,34,77,97,99,104,105,110,101,46,115,
101,116,95,99,97,112,97,98,105,108,105,116,105,101,115,34,44,34,111,110,34,58,34,77,
97,99,104,105,110,101,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,
95,109,97,99,104,105,110,101,95,115,101,116,95,99,97,112,97,98,105,108,105,116,105,101,
115,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,
50,53,54,45,54,52,58,54,55,100,97,57,99,98,101,57,100,100,101,55,99,49,101,34,
44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,55,52,50,51,56,48,50,
50,50,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,
108,102,34,44,34,116,121,112,101,34,58,34,77,97,99,104,105,110,101,34,44,34,115,101,
108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,99,97,112,97,98,
105,108,105,116,105,101,115,34,44,34,116,121,112,101,34,58,34,67,97,112,97,98,105,108,
105,116,121,34,125,93,44,34,100,111,99,34,58,34,79,116,104,101,114,32,99,97,112,97,
98,105,108,105,116,105,101,115,59,32,97,108,115,111,32,102,111,114,32,119,104,97,116,32,
114,117,110,115,46,34,125,44,10,123,34,110,97,109,101,34,58,34,77,97,99,104,105,110,
101,46,115,101,116,95,102,117,101,108,34,44,34,111,110,34,58,34,77,97,99,104,105,110,
101,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,109,97,99,104,
105,110,101,95,115,101,116,95,102,117,101,108,34,44,34,99,111,110,118,34,58,34,99,34,
44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,97,102,99,98,101,52,
100,57,54,57,51,54,52,48,52,49,34,44,34,115,105,103,110,97,116,117,114,101,95,105,
100,34,58,50,57,52,57,51,55,53,49,57,51,44,34,112,97,114,97,109,115,34,58,91,
123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,77,
97,99,104,105,110,101,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,
97,109,101,34,58,34,102,117,101,108,34,44,34,116,121,112,101,34,58,34,117,54,52,34,
125,93,44,34,100,111,99,34,58,34,70,117,101,108,32,111,102,32,116,104,101,32,114,117,
110,115,32,116,104,97,116,32,99,111,109,101,46,34,125,44,10,123,34,110,97,109,101,34,
58,34,77,97,99,104,105,110,101,46,116,105,101,114,34,44,34,111,110,34,58,34,77,97,
99,104,105,110,101,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,
109,97,99,104,105,110,101,95,116,105,101,114,34,44,34,99,111,110,118,34,58,34,99,34,
44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,101,48,50,53,100,101,
102,98,49,57,53,100,97,49,55,97,34,44,34,115,105,103,110,97,116,117,114,101,95,105,
100,34,58,51,55,54,48,53,55,56,50,57,57,44,34,112,97,114,97,109,115,34,58,91,
123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,77,
97,99,104,105,110,101,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,
100,111,110,108,121,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,
34,99,115,116,114,34,44,34,100,111,99,34,58,34,87,104,97,116,32,114,117,110,115,32,
99,111,100,101,58,32,92,34,116,104,114,101,97,100,101,100,92,34,44,32,92,34,108,111,
111,112,92,34,32,111,114,32,92,34,115,116,101,112,112,101,114,92,34,46,34,125,44,10,
123,34,110,97,109,101,34,58,34,77,97,99,104,105,110,101,46,108,111,97,100,34,44,34,
111,110,34,58,34,77,97,99,104,105,110,101,34,44,34,115,121,109,98,111,108,34,58,34,
102,117,115,97,98,105,95,109,97,99,104,105,110,101,95,108,111,97,100,34,44,34,99,111,
110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,
58,53,55,55,57,50,56,51,53,57,102,102,54,52,55,57,50,34,44,34,115,105,103,110,
97,116,117,114,101,95,105,100,34,58,49,52,54,55,53,53,55,57,52,49,44,34,112,97,
114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,
121,112,101,34,58,34,77,97,99,104,105,110,101,34,44,34,115,101,108,102,34,58,116,114,
117,101,125,44,123,34,110,97,109,101,34,58,34,109,111,100,117,108,101,34,44,34,116,121,
112,101,34,58,34,77,111,100,117,108,101,34,44,34,114,101,97,100,111,110,108,121,34,58,
116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,
121,112,101,34,58,123,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,110,117,
108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,
34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,
101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,
97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,
34,58,34,76,105,110,107,115,32,97,32,109,111,100,117,108,101,58,32,102,105,110,100,115,
32,105,116,115,32,105,109,112,111,114,116,115,32,105,110,32,116,104,101,32,114,101,103,105,
115,116,114,121,44,32,97,110,100,32,119,104,101,116,104,101,114,32,105,116,32,109,97,121,
32,99,97,108,108,32,116,104,101,109,46,32,73,116,32,116,97,107,101,115,32,116,104,101,
32,112,108,97,99,101,32,111,102,32,116,104,101,32,111,110,101,92,110,98,101,102,111,114,
101,59,32,119,104,97,116,32,102,97,105,108,101,100,32,108,101,97,118,101,115,32,116,104,
97,116,46,34,125,44,10,123,34,110,97,109,101,34,58,34,77,97,99,104,105,110,101,46,
108,111,97,100,101,100,34,44,34,111,110,34,58,34,77,97,99,104,105,110,101,34,44,34,
115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,109,97,99,104,105,110,101,95,
108,111,97,100,101,100,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,
58,34,115,104,97,50,53,54,45,54,52,58,101,48,50,53,100,101,102,98,49,57,53,100,
97,49,55,97,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,55,54,
48,53,55,56,50,57,57,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,
34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,77,97,99,104,105,110,101,
34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,
58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,123,34,116,121,112,101,
34,58,34,77,111,100,117,108,101,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,
117,101,44,34,111,119,110,34,58,34,98,111,114,114,111,119,34,125,44,34,100,111,99,34,
58,34,84,104,101,32,109,111,100,117,108,101,32,116,104,97,116,32,105,115,32,108,111,97,
100,101,100,59,32,78,85,76,76,32,119,104,101,110,32,110,111,110,101,32,105,115,46,32,
73,116,32,98,101,108,111,110,103,115,32,116,111,32,116,104,101,32,109,97,99,104,105,110,
101,46,34,125,44,10,123,34,110,97,109,101,34,58,34,77,97,99,104,105,110,101,46,101,
120,101,99,117,116,101,34,44,34,111,110,34,58,34,77,97,99,104,105,110,101,34,44,34,
115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,109,97,99,104,105,110,101,95,
101,120,101,99,117,116,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,
34,58,34,115,104,97,50,53,54,45,54,52,58,56,98,55,100,53,50,50,54,99,48,49,
56,49,50,99,53,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,51,
52,48,50,52,54,48,53,52,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,
101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,77,97,99,104,105,110,
101,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,
34,97,114,103,115,34,44,34,116,121,112,101,34,58,123,34,99,111,117,110,116,101,100,34,
58,34,86,97,108,117,101,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,
125,44,34,112,97,115,115,34,58,34,99,111,110,115,116,32,112,111,105,110,116,101,114,34,
44,34,108,101,110,34,58,34,97,114,103,95,99,111,117,110,116,34,125,44,123,34,110,97,
109,101,34,58,34,97,114,103,95,99,111,117,110,116,34,44,34,116,121,112,101,34,58,34,
117,51,50,34,44,34,109,101,97,115,117,114,101,115,34,58,91,34,97,114,103,115,34,93,
125,44,123,34,110,97,109,101,34,58,34,114,101,115,117,108,116,34,44,34,116,121,112,101,
34,58,123,34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,34,110,117,108,108,97,
98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,
112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,34,110,97,109,101,34,
58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,
34,69,114,114,111,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,
44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,
110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,
101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,
34,58,116,114,117,101,44,34,98,108,111,99,107,105,110,103,34,58,116,114,117,101,44,34,
100,111,99,34,58,34,82,117,110,115,32,116,104,101,32,101,110,116,114,121,32,102,117,110,
99,116,105,111,110,32,111,102,32,116,104,101,32,109,111,100,117,108,101,32,116,104,97,116,
32,105,115,32,108,111,97,100,101,100,46,34,125,44,10,123,34,110,97,109,101,34,58,34,
77,97,99,104,105,110,101,46,99,97,108,108,34,44,34,111,110,34,58,34,77,97,99,104,
105,110,101,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,109,97,
99,104,105,110,101,95,99,97,108,108,34,44,34,99,111,110,118,34,58,34,99,34,44,34,
115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,99,101,51,55,99,52,50,55,
55,53,100,49,56,50,51,98,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,
58,51,52,53,57,55,54,49,49,57,49,44,34,112,97,114,97,109,115,34,58,91,123,34,
110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,77,97,99,
104,105,110,101,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,
101,34,58,34,102,117,110,99,116,105,111,110,34,44,34,116,121,112,101,34,58,34,117,51,
50,34,125,44,123,34,110,97,109,101,34,58,34,97,114,103,115,34,44,34,116,121,112,101,
34,58,123,34,99,111,117,110,116,101,100,34,58,34,86,97,108,117,101,34,44,34,110,117,
108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,112,97,115,115,34,58,34,99,111,
110,115,116,32,112,111,105,110,116,101,114,34,44,34,108,101,110,34,58,34,97,114,103,95,
99,111,117,110,116,34,125,44,123,34,110,97,109,101,34,58,34,97,114,103,95,99,111,117,
110,116,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,109,101,97,115,117,114,
101,115,34,58,91,34,97,114,103,115,34,93,125,44,123,34,110,97,109,101,34,58,34,114,
101,115,117,108,116,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,86,
97,108,117,101,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,
100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,
101,114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,
112,101,34,58,123,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,110,117,108,
108,97,98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,34,
44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,
100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,
116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,98,108,111,99,
107,105,110,103,34,58,116,114,117,101,44,34,100,111,99,34,58,34,82,117,110,115,32,97,
32,102,117,110,99,116,105,111,110,32,111,102,32,116,104,101,32,109,111,100,117,108,101,44,
32,102,114,111,109,32,111,117,116,115,105,100,101,32,111,114,32,105,110,115,105,100,101,32,
111,102,32,110,97,116,105,118,101,115,46,34,125,44,10,123,34,110,97,109,101,34,58,34,
77,97,99,104,105,110,101,46,115,116,97,114,116,34,44,34,111,110,34,58,34,77,97,99,
104,105,110,101,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,109,
97,99,104,105,110,101,95,115,116,97,114,116,34,44,34,99,111,110,118,34,58,34,99,34,
44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,50,98,54,48,55,48,
100,56,52,53,99,53,56,99,101,53,34,44,34,115,105,103,110,97,116,117,114,101,95,105,
100,34,58,55,50,55,55,52,48,54,51,50,44,34,112,97,114,97,109,115,34,58,91,123,
34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,77,97,
99,104,105,110,101,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,
109,101,34,58,34,102,117,110,99,116,105,111,110,34,44,34,116,121,112,101,34,58,34,117,
51,50,34,125,44,123,34,110,97,109,101,34,58,34,97,114,103,115,34,44,34,116,121,112,
101,34,58,123,34,99,111,117,110,116,101,100,34,58,34,86,97,108,117,101,34,44,34,110,
117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,112,97,115,115,34,58,34,99,
111,110,115,116,32,112,111,105,110,116,101,114,34,44,34,108,101,110,34,58,34,97,114,103,
95,99,111,117,110,116,34,125,44,123,34,110,97,109,101,34,58,34,97,114,103,95,99,111,
117,110,116,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,109,101,97,115,117,
114,101,115,34,58,91,34,97,114,103,115,34,93,125,44,123,34,110,97,109,101,34,58,34,
101,114,114,111,114,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,69,
114,114,111,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,
100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,
101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,
117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,
116,114,117,101,44,34,100,111,99,34,58,34,66,101,103,105,110,115,32,97,32,114,117,110,
32,116,104,97,116,32,114,101,115,117,109,101,32,109,97,107,101,115,32,105,110,32,115,116,
101,112,115,46,34,125,44,10,123,34,110,97,109,101,34,58,34,77,97,99,104,105,110,101,
46,114,101,115,117,109,101,34,44,34,111,110,34,58,34,77,97,99,104,105,110,101,34,44,
34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,109,97,99,104,105,110,101,
95,114,101,115,117,109,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,
34,58,34,115,104,97,50,53,54,45,54,52,58,99,102,98,53,97,100,55,52,51,101,54,
56,48,99,49,100,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,52,
56,52,55,57,48,49,51,50,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,
101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,77,97,99,104,105,110,
101,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,
34,98,117,100,103,101,116,34,44,34,116,121,112,101,34,58,34,117,54,52,34,125,44,123,
34,110,97,109,101,34,58,34,115,116,97,116,101,34,44,34,116,121,112,101,34,58,34,82,
117,110,83,116,97,116,101,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,
115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,
114,101,115,117,108,116,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,
86,97,108,117,101,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,
34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,
116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,
121,112,101,34,58,123,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,110,117,
108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,
34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,
101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,
97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,98,108,111,
99,107,105,110,103,34,58,116,114,117,101,44,34,100,111,99,34,58,34,82,117,110,115,32,
111,110,32,102,111,114,32,97,116,32,109,111,115,116,32,96,98,117,100,103,101,116,96,32,
105,110,115,116,114,117,99,116,105,111,110,115,44,32,48,32,102,111,114,32,97,110,121,32,
110,117,109,98,101,114,46,34,125,44,10,123,34,110,97,109,101,34,58,34,77,97,99,104,
105,110,101,46,115,116,111,112,34,44,34,111,110,34,58,34,77,97,99,104,105,110,101,34,
44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,109,97,99,104,105,110,
101,95,115,116,111,112,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,
58,34,115,104,97,50,53,54,45,54,52,58,55,56,50,57,100,98,102,101,48,52,52,56,
50,101,98,54,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,48,49,
54,48,48,57,50,49,52,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,
34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,77,97,99,104,105,110,101,
34,44,34,115,101,108,102,34,58,116,114,117,101,125,93,44,34,100,111,99,34,58,34,71,
105,118,101,115,32,117,112,32,116,104,101,32,114,117,110,32,116,104,97,116,32,119,97,115,
32,115,116,97,114,116,101,100,46,32,73,110,115,105,100,101,32,110,97,116,105,118,101,115,
32,105,116,32,100,111,101,115,32,110,111,116,104,105,110,103,46,34,125,44,10,123,34,110,
97,109,101,34,58,34,77,97,99,104,105,110,101,46,105,110,116,101,114,114,117,112,116,34,
44,34,111,110,34,58,34,77,97,99,104,105,110,101,34,44,34,115,121,109,98,111,108,34,
58,34,102,117,115,97,98,105,95,109,97,99,104,105,110,101,95,105,110,116,101,114,114,117,
112,116,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,
97,50,53,54,45,54,52,58,55,56,50,57,100,98,102,101,48,52,52,56,50,101,98,54,
34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,48,49,54,48,48,57,
50,49,52,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,
101,108,102,34,44,34,116,121,112,101,34,58,34,77,97,99,104,105,110,101,34,44,34,115,
101,108,102,34,58,116,114,117,101,125,93,44,34,100,111,99,34,58,34,69,110,100,115,32,
119,104,97,116,32,114,117,110,115,44,32,111,114,32,119,104,97,116,32,119,97,115,32,115,
116,97,114,116,101,100,44,32,102,114,111,109,32,97,110,121,32,116,104,114,101,97,100,44,
32,119,105,116,104,32,70,85,83,65,66,73,95,69,82,82,79,82,95,73,78,84,69,82,
82,85,80,84,69,68,46,32,87,104,101,110,32,116,104,101,114,101,32,105,115,32,110,101,
105,116,104,101,114,32,105,116,32,100,111,101,115,92,110,110,111,116,104,105,110,103,58,32,
119,104,97,116,32,98,101,103,105,110,115,32,108,97,116,101,114,32,105,115,32,110,111,116,
32,101,110,100,101,100,46,34,125,44,10,123,34,110,97,109,101,34,58,34,77,97,99,104,
105,110,101,46,115,101,116,95,111,117,116,112,117,116,34,44,34,111,110,34,58,34,77,97,
99,104,105,110,101,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,
109,97,99,104,105,110,101,95,115,101,116,95,111,117,116,112,117,116,34,44,34,99,111,110,
118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,
50,48,101,51,102,55,98,99,101,97,50,100,98,56,51,49,34,44,34,115,105,103,110,97,
116,117,114,101,95,105,100,34,58,53,53,49,56,49,49,48,48,52,44,34,112,97,114,97,
109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,
101,34,58,34,77,97,99,104,105,110,101,34,44,34,115,101,108,102,34,58,116,114,117,101,
125,44,123,34,110,97,109,101,34,58,34,111,117,116,112,117,116,34,44,34,116,121,112,101,
34,58,123,34,116,121,112,101,34,58,34,79,117,116,112,117,116,70,110,34,44,34,110,117,
108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,114,101,116,97,105,110,34,58,116,
114,117,101,125,44,123,34,110,97,109,101,34,58,34,117,115,101,114,95,100,97,116,97,34,
44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,
34,125,44,34,117,115,101,114,100,97,116,97,34,58,116,114,117,101,125,93,44,34,100,111,
99,34,58,34,87,104,101,114,101,32,112,114,105,110,116,32,119,114,105,116,101,115,59,32,
78,85,76,76,58,32,115,116,97,110,100,97,114,100,32,111,117,116,112,117,116,46,34,125,
44,10,123,34,110,97,109,101,34,58,34,77,97,99,104,105,110,101,46,115,101,116,95,116,
114,97,99,101,34,44,34,111,110,34,58,34,77,97,99,104,105,110,101,34,44,34,115,121,
109,98,111,108,34,58,34,102,117,115,97,98,105,95,109,97,99,104,105,110,101,95,115,101,
116,95,116,114,97,99,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,
34,58,34,115,104,97,50,53,54,45,54,52,58,54,52,57,102,52,97,98,53,53,50,48,
48,52,49,97,50,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,54,
56,56,49,54,48,57,52,57,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,
101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,77,97,99,104,105,110,
101,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,
34,116,114,97,99,101,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,
84,114,97,99,101,70,110,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,
125,44,34,114,101,116,97,105,110,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,
58,34,117,115,101,114,95,100,97,116,97,34,44,34,116,121,112,101,34,58,123,34,112,111,
105,110,116,101,114,34,58,34,118,111,105,100,34,125,44,34,117,115,101,114,100,97,116,97,
34,58,116,114,117,101,125,93,44,34,100,111,99,34,58,34,67,97,108,108,101,100,32,98,
101,102,111,114,101,32,101,118,101,114,121,32,105,110,115,116,114,117,99,116,105,111,110,59,
32,78,85,76,76,32,101,110,100,115,32,105,116,46,32,84,104,101,32,112,114,111,103,114,
97,109,32,114,117,110,115,32,97,115,32,105,116,32,115,116,97,110,100,115,44,32,97,110,
100,32,115,108,111,119,108,121,46,34,125,44,10,123,34,110,97,109,101,34,58,34,77,97,
99,104,105,110,101,46,116,101,120,116,34,44,34,111,110,34,58,34,77,97,99,104,105,110,
101,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,98,105,95,109,97,99,104,
105,110,101,95,116,101,120,116,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,
103,34,58,34,115,104,97,50,53,54,45,54,52,58,100,53,57,101,50,56,55,56,97,102,
97,98,54,49,102,97,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,
53,56,51,57,49,50,48,53,54,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,
109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,77,97,99,104,105,
110,101,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,
58,34,118,97,108,117,101,34,44,34,116,121,112,101,34,58,34,86,97,108,117,101,34,125,
93,44,34,114,101,116,117,114,110,115,34,58,34,115,116,114,34,44,34,100,111,99,34,58,
34,65,32,118,97,108,117,101,32,97,115,32,112,114,105,110,116,32,115,104,111,119,115,32,
105,116,44,32,119,105,116,104,111,117,116,32,97,32,110,101,119,108,105,110,101,46,32,86,
97,108,105,100,32,117,110,116,105,108,32,116,104,101,32,109,97,99,104,105,110,101,32,105,
115,32,117,115,101,100,32,97,103,97,105,110,46,34,125,44,10,123,34,110,97,109,101,34,
58,34,77,97,99,104,105,110,101,46,101,114,114,111,114,95,102,114,97,109,101,34,44,34,
111,110,34,58,34,77,97,99,104,105,110,101,34,44,34,115,121,109,98,111,108,34,58,34,
102,117,115,97,98,105,95,109,97,99,104,105,110,101,95,101,114,114,111,114,95,102,114,97,
109,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,
97,50,53,54,45,54,52,58,51,49,51,98,53,48,52,97,53,102,100,51,49,48,48,52,
34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,56,50,53,57,55,48,55,
54,50,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,
108,102,34,44,34,116,121,112,101,34,58,34,77,97,99,104,105,110,101,34,44,34,115,101,
108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,
125,44,123,34,110,97,109,101,34,58,34,105,110,100,101,120,34,44,34,116,121,112,101,34,
58,34,117,51,50,34,125,44,123,34,110,97,109,101,34,58,34,102,114,97,109,101,34,44,
34,116,121,112,101,34,58,34,70,114,97,109,101,34,44,34,100,105,114,34,58,34,111,117,
116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,93,44,34,114,
101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,
34,58,116,114,117,101,44,34,100,111,99,34,58,34,84,104,101,32,116,114,97,99,101,32,
111,102,32,116,104,101,32,108,97,115,116,32,101,114,114,111,114,58,32,105,116,115,32,108,
105,110,101,32,96,105,110,100,101,120,96,44,32,48,32,116,104,101,32,105,110,110,101,114,
109,111,115,116,59,32,73,78,86,65,76,73,68,95,65,82,71,85,77,69,78,84,32,98,
101,104,105,110,100,32,116,104,101,32,108,97,115,116,46,34,125,44,10,123,34,110,97,109,
101,34,58,34,77,97,99,104,105,110,101,46,115,116,97,116,115,34,44,34,111,110,34,58,
34,77,97,99,104,105,110,101,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,97,
98,105,95,109,97,99,104,105,110,101,95,115,116,97,116,115,34,44,34,99,111,110,118,34,
58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,99,52,
97,57,54,56,56,101,52,56,52,52,97,49,99,49,34,44,34,115,105,103,110,97,116,117,
114,101,95,105,100,34,58,51,50,57,57,52,51,54,54,56,54,44,34,112,97,114,97,109,
115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,
34,58,34,77,97,99,104,105,110,101,34,44,34,115,101,108,102,34,58,116,114,117,101,44,
34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,
58,34,115,116,97,116,115,34,44,34,116,121,112,101,34,58,34,83,116,97,116,115,34,44,
34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,
116,101,114,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,
34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,125,44,10,123,34,110,97,109,101,
34,58,34,77,97,99,104,105,110,101,46,99,111,108,108,101,99,116,34,44,34,111,110,34,
58,34,77,97,99,104,105,110,101,34,44,34,115,121,109,98,111,108,34,58,34,102,117,115,
97,98,105,95,109,97,99,104,105,110,101,95,99,111,108,108,101,99,116,34,44,34,99,111,
110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,
58,97,48,50,97,57,97,57,57,56,100,52,49,55,55,100,54,34,44,34,115,105,103,110,
97,116,117,114,101,95,105,100,34,58,50,54,56,55,49,52,54,54,52,57,44,34,112,97,
114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,
121,112,101,34,58,34,77,97,99,104,105,110,101,34,44,34,115,101,108,102,34,58,116,114,
117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,
34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,67,111,108,
108,101,99,116,115,32,119,104,97,116,32,110,111,98,111,100,121,32,99,97,110,32,114,101,
97,99,104,32,97,110,121,32,109,111,114,101,46,34,125,93,44,10,34,112,114,111,112,101,
114,116,105,101,115,34,58,91,93,44,34,111,114,100,101,114,34,58,91,34,99,48,34,44,
34,99,49,34,44,34,99,50,34,44,34,99,51,34,44,34,99,52,34,44,34,99,53,34,
44,34,99,54,34,44,34,99,55,34,44,34,99,56,34,44,34,99,57,34,44,34,99,49,
48,34,44,34,99,49,49,34,44,34,99,49,50,34,44,34,116,48,34,44,34,116,49,34,
44,34,116,50,34,44,34,116,51,34,44,34,116,52,34,44,34,116,53,34,44,34,116,54,
34,44,34,116,55,34,44,34,116,56,34,44,34,116,57,34,44,34,116,49,48,34,44,34,
116,49,49,34,44,34,116,49,50,34,44,34,116,49,51,34,44,34,116,49,52,34,44,34,
116,49,53,34,44,34,116,49,54,34,44,34,116,49,55,34,44,34,116,49,56,34,44,34,
116,49,57,34,44,34,116,50,48,34,44,34,116,50,49,34,44,34,116,50,50,34,44,34,
116,50,51,34,44,34,116,50,52,34,44,34,116,50,53,34,44,34,116,50,54,34,44,34,
116,50,55,34,44,34,116,50,56,34,44,34,116,50,57,34,44,34,116,51,48,34,44,34,
116,51,49,34,44,34,102,48,34,44,34,102,49,34,44,34,102,50,34,44,34,102,51,34,
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
44,34,102,55,55,34,44,34,102,55,56,34,44,34,102,55,57,34,44,34,102,56,48,34,
44,34,102,56,49,34,44,34,102,56,50,34,44,34,102,56,51,34,44,34,102,56,52,34,
44,34,102,56,53,34,44,34,102,56,54,34,44,34,102,56,55,34,44,34,102,56,56,34,
44,34,102,56,57,34,44,34,102,57,48,34,44,34,102,57,49,34,44,34,102,57,50,34,
44,34,102,57,51,34,44,34,102,57,52,34,44,34,102,57,53,34,44,34,102,57,54,34,
44,34,102,57,55,34,44,34,102,57,56,34,44,34,102,57,57,34,93,44,34,108,97,121,
111,117,116,95,111,114,100,101,114,34,58,91,34,83,116,97,116,117,115,34,44,34,69,114,
114,111,114,67,111,100,101,34,44,34,69,114,114,111,114,34,44,34,84,121,112,101,34,44,
34,79,98,106,34,44,34,75,105,110,100,34,44,34,86,97,108,117,101,34,44,34,66,117,
105,108,100,101,114,34,44,34,77,111,100,117,108,101,34,44,34,82,101,103,105,115,116,114,
121,34,44,34,77,97,99,104,105,110,101,34,44,34,66,108,111,98,34,44,34,78,97,116,
105,118,101,67,116,120,34,44,34,78,97,116,105,118,101,83,116,97,116,117,115,34,44,34,
78,97,116,105,118,101,70,110,34,44,34,79,117,116,112,117,116,70,110,34,44,34,67,97,
112,97,98,105,108,105,116,121,34,44,34,69,110,103,105,110,101,34,44,34,79,112,116,105,
111,110,115,34,44,34,78,97,116,105,118,101,73,110,102,111,34,44,34,70,117,110,99,116,
105,111,110,73,110,102,111,34,44,34,73,109,112,111,114,116,73,110,102,111,34,44,34,70,
114,97,109,101,34,44,34,83,116,97,116,115,34,44,34,82,117,110,83,116,97,116,101,34,
44,34,84,114,97,99,101,83,116,101,112,34,44,34,84,114,97,99,101,70,110,34,44,34,
70,105,108,101,83,101,99,116,105,111,110,34,44,34,70,105,108,101,72,101,97,100,101,114,
34,44,34,70,105,108,101,73,109,112,111,114,116,34,44,34,70,105,108,101,70,117,110,99,
116,105,111,110,34,44,34,70,105,108,101,76,105,110,101,34,93,125,10
};
#undef ABUT_SCHEMA_SECTION
#endif

#endif
