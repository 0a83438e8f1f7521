/* native.h -- generated from native.abi (abut.native 0.1.0) by abut; do not edit.
 * api bad3d1c3eed0c057 */
#ifndef ABUT_NATIVE_H
#define ABUT_NATIVE_H

/** @file
 *  Calls of natives whose signatures are known only at load time.
 *
 *  A signature is written as C (`double pow(double, double)`) or as a code (`d(d,d)`, see docs/formats/codes.md). It
 *  is prepared once as a plan, and then called any number of times with arguments packed like a C struct of the
 *  parameters. Plans and libraries may be used by several threads at once.
 *
 *  Nothing here knows an interpreter, except that `emit_python` can be told where one keeps its numbers: then the code
 *  that it writes is a whole built-in function. */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef ABUT_NATIVE_COPIED
#  error "include native.h before headers that copy its types"
#endif
#ifndef NATIVE_API /* stands before every function */
#  if defined(_WIN32) && defined(NATIVE_IMPLEMENT)
#    define NATIVE_API __declspec(dllexport)
#  elif defined(__GNUC__) && !defined(_WIN32)
#    define NATIVE_API __attribute__((visibility("default")))
#  else
#    define NATIVE_API
#  endif
#endif

#ifdef __cplusplus
extern "C" {
#endif

#define NATIVE_VERSION_MAJOR 0
#define NATIVE_VERSION_MINOR 1
#define NATIVE_VERSION_PATCH 0

/** How a call went. */
typedef int32_t native_status;
enum {
    NATIVE_OK = 0,
    NATIVE_NOT_FOUND = 1, /**< no such library, symbol or function */
    NATIVE_MALFORMED = 2, /**< a prototype, a code or a library breaks the rules */
    NATIVE_LIMIT_EXCEEDED = 3, /**< more than a limit allows */
    NATIVE_UNSUPPORTED = 4, /**< this path cannot make such a call */
    NATIVE_INVALID_ARGUMENT = 5, /**< an argument breaks the contract of the call */
    NATIVE_NO_MEMORY = 6
};

/** Why a call failed. The text is in place: nobody owns it but the caller. */
typedef struct native_error {
    native_status status; /* 0 */
    uint32_t len; /**< 4: bytes of the text */
    uint64_t offset; /**< 8: where in the given text; 0 where there is no place */
    uint8_t text[240]; /**< 16: UTF-8, one line, cut when it is longer */
} native_error;

/** What a value is. Pointers of every kind are `pointer`. */
typedef uint8_t native_kind;
enum {
    NATIVE_KIND_VOID = 0,
    NATIVE_KIND_BOOL = 1,
    NATIVE_KIND_I8 = 2,
    NATIVE_KIND_U8 = 3,
    NATIVE_KIND_I16 = 4,
    NATIVE_KIND_U16 = 5,
    NATIVE_KIND_I32 = 6,
    NATIVE_KIND_U32 = 7,
    NATIVE_KIND_I64 = 8,
    NATIVE_KIND_U64 = 9,
    NATIVE_KIND_F32 = 10,
    NATIVE_KIND_F64 = 11,
    NATIVE_KIND_LONG_DOUBLE = 12,
    NATIVE_KIND_COMPLEX_F32 = 13,
    NATIVE_KIND_COMPLEX_F64 = 14,
    NATIVE_KIND_COMPLEX_LONG = 15,
    NATIVE_KIND_POINTER = 16,
    NATIVE_KIND_RECORD = 17, /**< a struct or union by value */
    NATIVE_KIND_ARRAY = 18 /**< only inside records */
};

/** What a pointer leads to, as far as callers care. */
typedef uint8_t native_role;
enum {
    NATIVE_ROLE_PLAIN = 0,
    NATIVE_ROLE_TEXT = 1, /**< `const char *`, NUL terminated */
    NATIVE_ROLE_RECORD = 2, /**< pointer to a record */
    NATIVE_ROLE_FUNCTION = 3, /**< pointer to a function */
    NATIVE_ROLE_CELLS = 4 /**< pointer to numbers */
};

/** Where an argument travels (System V, x86-64). */
typedef uint8_t native_place;
enum {
    NATIVE_PLACE_NONE = 0,
    NATIVE_PLACE_GP = 1, /**< general register number `first` */
    NATIVE_PLACE_FP = 2, /**< vector register number `first` */
    NATIVE_PLACE_STACK = 3, /**< the stack word `stack` */
    NATIVE_PLACE_PIECES = 4, /**< a record in the registers `first` and `second`; `classes` says of which kind */
    NATIVE_PLACE_MEMORY = 5, /**< a record on the stack from word `stack` on; of a result: through a hidden pointer */
    NATIVE_PLACE_X87 = 6 /**< a result on the x87 stack */
};

/** A parameter, or the result. */
typedef struct native_slot {
    native_kind kind; /* 0 */
    native_place place; /* 1 */
    uint8_t first; /* 2 */
    uint8_t second; /**< 3: like `first`: 255 is a piece that has no register (it is not there, or padding) */
    uint8_t classes; /**< 4: bit 0: the first eight bytes travel in a vector register; bit 1: the second */
    native_role role; /* 5 */
    native_kind target; /**< 6: of `cells`: what the pointer leads to */
    bool constant; /**< 7: the pointer's target is const */
    uint16_t type; /**< 8: of records and pointers to them: number of the record in the code; of functions likewise */
    uint16_t _reserved0; /* 10 */
    uint32_t offset; /**< 12: in the packed arguments */
    uint32_t size; /* 16 */
    uint32_t align; /* 20 */
    uint32_t stack; /* 24 */
} native_slot;

typedef struct native_facts native_facts;

/** Calls `target` with arguments packed as the plan says; the result is written with its own size. */
typedef void (*native_invoke)(const native_facts *plan, void *target, const void *arguments, void *result);

/** How a plan calls. */
typedef uint32_t native_path;
enum {
    NATIVE_PATH_AUTO = 0, /**< the fastest that can do it */
    NATIVE_PATH_LIBFFI = 1, /**< anything */
    NATIVE_PATH_TRAMPOLINE = 2, /**< no long double, no variable arguments, at most 32 stack words */
    NATIVE_PATH_STUB = 3 /**< emitted code: as the trampoline, and needs executable memory */
};

#ifndef ABUT_STR_DEFINED
#define ABUT_STR_DEFINED
typedef struct abut_str { const char *ptr; size_t len; } abut_str; /* UTF-8, not NUL terminated */
#endif

/** A plan's facts, as long as the plan lives. */
struct native_facts {
    uint32_t size; /**< 0: of this record */
    uint32_t count; /**< 4: parameters */
    uint32_t fixed; /**< 8: parameters before the variable ones */
    bool variadic; /* 12 */
    uint8_t _reserved0[3]; /* 13 */
    native_path path; /* 16 */
    uint32_t arguments_size; /* 20 */
    uint32_t arguments_align; /* 24 */
    uint32_t stack_words; /* 28 */
    uint8_t gp_count; /**< 32: general registers, the hidden pointer to the result included */
    uint8_t fp_count; /* 33 */
    uint16_t _reserved1; /* 34 */
    uint32_t _reserved2; /* 36 */
    const native_slot *slots; /**< 40: `count` of them */
    native_slot result; /* 48 */
    native_invoke invoke; /* 80 */
    abut_str code; /**< 88: the canonical code */
    void *plan; /**< 104: what `invoke` needs */
};

/** Released by native_library_close.
 *  Threads: one handle may be used by several threads at once. */
typedef struct native_library native_library;

/** Released by native_plan_free.
 *  Threads: one handle may be used by several threads at once. */
typedef struct native_plan native_plan;

/** Released by native_closure_free.
 *  Threads: one handle may be used by several threads at once. */
typedef struct native_closure native_closure;

/** Equally spaced numbers in memory. */
typedef struct native_column {
    void *base; /* 0 */
    ptrdiff_t stride; /**< 8: bytes from one to the next; 0 gives the same number each time */
    native_kind kind; /**< 16: any number; converted without loss to the parameter's kind */
    uint8_t _reserved0[7]; /* 17 */
} native_column;

/** Receives a call of a closure: arguments packed as its plan says, room for the result. */
typedef void (*native_handler)(void *context, const void *arguments, void *result);

/** How an interpreter keeps integers. */
typedef uint32_t native_long_style;
enum {
    NATIVE_LONG_STYLE_NONE = 0, /**< unknown: integers go the slow way */
    NATIVE_LONG_STYLE_OB_SIZE = 1, /**< signed count of digits (up to 3.11) */
    NATIVE_LONG_STYLE_LV_TAG = 2 /**< count and sign in a tag (from 3.12) */
};

/** Where a Python interpreter keeps things: offsets in objects, and addresses. */
typedef struct native_python_layout {
    uint32_t size; /* 0 */
    native_long_style long_style; /* 4 */
    bool counts_none; /**< 8: None is counted (before 3.12) */
    uint8_t _reserved0[7]; /* 9 */
    uint32_t type_offset; /* 16 */
    uint32_t refcount_offset; /* 20 */
    uint32_t long_tag; /* 24 */
    uint32_t long_digits; /* 28 */
    uint32_t float_value; /* 32 */
    uint32_t bytes_data; /* 36 */
    uint32_t bytes_size; /* 40 */
    uint32_t bytearray_start; /* 44 */
    uint32_t bytearray_size; /* 48 */
    uint32_t struct_pointer; /**< 52: of our own struct objects and handles */
    uint32_t array_data; /* 56 */
    uint32_t array_nd; /* 60 */
    uint32_t array_dims; /* 64 */
    uint32_t array_flags; /* 68 */
    uint32_t array_descr; /* 72 */
    uint32_t _reserved1; /* 76 */
    void *int_type; /* 80 */
    void *float_type; /* 88 */
    void *bytes_type; /* 96 */
    void *bytearray_type; /* 104 */
    void *true_object; /* 112 */
    void *false_object; /* 120 */
    void *none_object; /* 128 */
    void *array_type; /**< 136: numpy.ndarray, when it is there */
    void *from_i64; /**< 144: PyLong_FromLongLong */
    void *from_u64; /**< 152: PyLong_FromUnsignedLongLong */
    void *from_f64; /**< 160: PyFloat_FromDouble */
} native_python_layout;

/** How one Python argument becomes C arguments; an object of any other exact type takes the slow way. */
typedef uint8_t native_python_step_kind;
enum {
    NATIVE_PYTHON_STEP_KIND_NUMBER = 0, /**< int, float or bool by the slot's kind */
    NATIVE_PYTHON_STEP_KIND_TEXT = 1, /**< bytes: the pointer to its data */
    NATIVE_PYTHON_STEP_KIND_BYTES = 2, /**< bytes, or bytearray when it is to be written or `flags` has 2: pointer, and length in `second` */
    NATIVE_PYTHON_STEP_KIND_OBJECT = 3, /**< exact type `type`: the pointer at struct_pointer; null takes the slow way */
    NATIVE_PYTHON_STEP_KIND_VALUE = 4, /**< exact type `type`: the record at struct_pointer, by value */
    NATIVE_PYTHON_STEP_KIND_CELLS = 5, /**< numpy array, one dimension, contiguous, descr `type`: pointer, and length in `second` */
    NATIVE_PYTHON_STEP_KIND_OUT = 6 /**< no Python argument: a pointer to zeroed room that becomes the result */
};

typedef struct native_python_step {
    native_python_step_kind kind; /* 0 */
    uint8_t slot; /* 1 */
    uint8_t second; /**< 2: slot of the length; 255: none */
    uint8_t flags; /**< 3: 1: must be writable; 2: a bytearray will do as well */
    uint32_t element; /**< 4: bytes: size of an element; out, and number of flat functions: kind of the number */
    uint32_t offset; /**< 8: flat functions: offset in the request */
    uint32_t _reserved0; /* 12 */
    void *type; /* 16 */
} native_python_step;

/** How the result becomes a Python object. */
typedef uint8_t native_python_result;
enum {
    NATIVE_PYTHON_RESULT_NONE = 0, /**< None, whatever the function gives */
    NATIVE_PYTHON_RESULT_NUMBER = 1, /**< by the kind of the result */
    NATIVE_PYTHON_RESULT_OUT = 2, /**< the number at the `out` step */
    NATIVE_PYTHON_RESULT_BOX = 3 /**< by `box(self, pointer to the result)` */
};

/** A built-in function to be emitted: `PyObject *(PyObject *self, PyObject *const *args, Py_ssize_t count)`. */
typedef struct native_python_function {
    uint32_t size; /* 0 */
    uint32_t step_count; /* 4 */
    const native_python_step *steps; /* 8 */
    void *target; /* 16 */
    void *self; /**< 24: passed on to the three below */
    void *slow; /**< 32: same signature as the built-in: all cases, all errors */
    void *fail; /**< 40: `PyObject *(void *self, int64_t status)`, when the result is a status; 0 is success */
    void *box; /**< 48: `PyObject *(void *self, const void *result)` */
    native_python_result result; /* 56 */
    bool is_status; /* 57 */
    bool is_flat; /**< 58: the target is a flat function */
    native_kind result_kind; /**< 59: flat: kind of the number that is the response */
    uint32_t request_size; /**< 60: flat */
    uint32_t response_size; /**< 64: flat */
    bool keywords; /**< 68: a fourth argument has the names of keywords: NULL, or `slow` gets all four */
    uint8_t _reserved0[3]; /* 69 */
} native_python_function;

#ifndef ABUT_BYTES_DEFINED
#define ABUT_BYTES_DEFINED
typedef struct abut_bytes { const uint8_t *ptr; size_t len; } abut_bytes;
#endif

/** Opens a library by path, file name (`libm.so.6`) or plain name (`m`, `z`); an empty name is the process itself.
 *  The error says what was tried, and for files that are no libraries what they are.
 *  @param name  borrowed for this call
 *  @param library  receives a result that the caller owns
 *  @param error  receives the details when the call fails
 *  @return NATIVE_OK; failed: NATIVE_NOT_FOUND, NATIVE_MALFORMED, NATIVE_LIMIT_EXCEEDED, NATIVE_UNSUPPORTED, NATIVE_INVALID_ARGUMENT, NATIVE_NO_MEMORY */
NATIVE_API native_status native_library_open(abut_str name, native_library **library, native_error *error);

/** @param self  taken over: not to be used after the call */
NATIVE_API void native_library_close(native_library *self);

/** The file that was found.
 *  @param self  borrowed for this call
 *  @return borrowed from the library */
NATIVE_API abut_str native_library_path(native_library *self);

/** The address of a function or variable; the error names symbols that are spelled alike.
 *  @param self  borrowed for this call
 *  @param name  borrowed for this call
 *  @param address  receives the result
 *  @param error  receives the details when the call fails
 *  @return NATIVE_OK; failed: NATIVE_NOT_FOUND, NATIVE_MALFORMED, NATIVE_LIMIT_EXCEEDED, NATIVE_UNSUPPORTED, NATIVE_INVALID_ARGUMENT, NATIVE_NO_MEMORY */
NATIVE_API native_status native_library_symbol(
    native_library *self,
    abut_str name,
    void **address,
    native_error *error);

/** The schema table inside the library's file, empty when it has none.
 *  @param self  borrowed for this call
 *  @return borrowed from the library */
NATIVE_API abut_bytes native_library_table(native_library *self);

/** Reads C declarations: any number of struct, union, enum, typedef and function declarations.
 *  Gives a line per function, `name` TAB `code`, in order; then a line per type, `:name` TAB `code`; then a line per
 *  constant of an enum or a `#define`, `=name` TAB `number`. Types that are only pointed to and variables give none.
 *  The text is written to `room`; `needed` says how long it is when the room is too small (limit_exceeded).
 *  @param text  borrowed for this call
 *  @param room  room for `cap` elements; receives the result
 *  @param cap  elements of room
 *  @param needed  receives the result
 *  @param error  receives the details when the call fails
 *  @return NATIVE_OK; failed: NATIVE_NOT_FOUND, NATIVE_MALFORMED, NATIVE_LIMIT_EXCEEDED, NATIVE_UNSUPPORTED, NATIVE_INVALID_ARGUMENT, NATIVE_NO_MEMORY */
NATIVE_API native_status native_declare(
    abut_str text,
    uint8_t *room,
    size_t cap,
    size_t *needed,
    native_error *error);

/** Prepares a signature given as a code, or as a C prototype; declarations that it needs may stand in front.
 *  @param signature  borrowed for this call
 *  @param plan  receives a result that the caller owns
 *  @param error  receives the details when the call fails
 *  @return NATIVE_OK; failed: NATIVE_NOT_FOUND, NATIVE_MALFORMED, NATIVE_LIMIT_EXCEEDED, NATIVE_UNSUPPORTED, NATIVE_INVALID_ARGUMENT, NATIVE_NO_MEMORY */
NATIVE_API native_status native_plan_new(
    abut_str signature,
    native_path path,
    native_plan **plan,
    native_error *error);

/** @param self  taken over: not to be used after the call */
NATIVE_API void native_plan_free(native_plan *self);

/** @param self  borrowed for this call
 *  @return borrowed: valid as long as `self` */
NATIVE_API const native_facts *native_plan_facts(native_plan *self);

/** Calls once. `arguments` has at least `arguments_size` bytes, `result` room for the result's size.
 *  @param self  borrowed for this call
 *  @param target  borrowed for this call
 *  @param arguments  `arguments_len` elements; borrowed for this call
 *  @param arguments_len  elements of arguments
 *  @param result  room for `result_cap` elements; receives the result
 *  @param result_cap  elements of result
 *  @param error  receives the details when the call fails
 *  @return NATIVE_OK; failed: NATIVE_NOT_FOUND, NATIVE_MALFORMED, NATIVE_LIMIT_EXCEEDED, NATIVE_UNSUPPORTED, NATIVE_INVALID_ARGUMENT, NATIVE_NO_MEMORY */
NATIVE_API native_status native_plan_call(
    native_plan *self,
    void *target,
    const uint8_t *arguments,
    size_t arguments_len,
    uint8_t *result,
    size_t result_cap,
    native_error *error);

/** Calls `count` times: the columns give the arguments, the results go to `result` (NULL: nowhere).
 *  @param self  borrowed for this call
 *  @param target  borrowed for this call
 *  @param columns  borrowed for this call
 *  @param result  borrowed for this call; may be NULL
 *  @param error  receives the details when the call fails
 *  @return NATIVE_OK; failed: NATIVE_NOT_FOUND, NATIVE_MALFORMED, NATIVE_LIMIT_EXCEEDED, NATIVE_UNSUPPORTED, NATIVE_INVALID_ARGUMENT, NATIVE_NO_MEMORY */
NATIVE_API native_status native_plan_map(
    native_plan *self,
    void *target,
    size_t count,
    const native_column *columns,
    const native_column *result,
    native_error *error);

/** Makes a C function that calls `handler`. `path` is auto, libffi or stub.
 *  @param plan  borrowed for this call
 *  @param handler  may be called until it is replaced or released
 *  @param context  given back to the callback
 *  @param closure  receives a result that the caller owns
 *  @param error  receives the details when the call fails
 *  @return NATIVE_OK; failed: NATIVE_NOT_FOUND, NATIVE_MALFORMED, NATIVE_LIMIT_EXCEEDED, NATIVE_UNSUPPORTED, NATIVE_INVALID_ARGUMENT, NATIVE_NO_MEMORY */
NATIVE_API native_status native_closure_new(
    native_plan *plan,
    native_path path,
    native_handler handler,
    void *context,
    native_closure **closure,
    native_error *error);

/** @param self  taken over: not to be used after the call */
NATIVE_API void native_closure_free(native_closure *self);

/** The C function; it lives as long as the closure.
 *  @param self  borrowed for this call */
NATIVE_API void *native_closure_code(native_closure *self);

/** Whether code can be emitted and run here, and is not switched off. */
NATIVE_API bool native_jit(void);

/** Switches emitted code off or on again; gives what holds from now on. */
NATIVE_API bool native_set_jit(bool enabled);

/** Bytes of code that are in use, for tests of leaks. */
NATIVE_API uint64_t native_code_bytes(void);

/** Writes a built-in function. unsupported: use `slow` itself. `code` is released with code_free.
 *  @param plan  borrowed for this call; may be NULL
 *  @param layout  borrowed for this call
 *  @param function  borrowed for this call
 *  @param code  receives the result
 *  @param error  receives the details when the call fails
 *  @return NATIVE_OK; failed: NATIVE_NOT_FOUND, NATIVE_MALFORMED, NATIVE_LIMIT_EXCEEDED, NATIVE_UNSUPPORTED, NATIVE_INVALID_ARGUMENT, NATIVE_NO_MEMORY */
NATIVE_API native_status native_emit_python(
    native_plan *plan,
    const native_python_layout *layout,
    const native_python_function *function,
    void **code,
    native_error *error);

/** Releases emitted code that nobody runs any more; NULL does nothing.
 *  @param code  borrowed for this call; may be NULL */
NATIVE_API void native_code_free(void *code);

/** What this library promises, readable without running it. Defined where NATIVE_IMPLEMENT is, or
 *  NATIVE_SCHEMA, when only the table is wanted of C. */
#ifdef __cplusplus
extern "C" NATIVE_API const unsigned char native_abi[];
#else
extern NATIVE_API const unsigned char native_abi[];
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
ABUT_ASSERT(sizeof(native_slot) == 28 && ABUT_ALIGNOF(native_slot) == 4 && offsetof(native_slot, kind) == 0 &&
    offsetof(native_slot, place) == 1 && offsetof(native_slot, first) == 2 &&
    offsetof(native_slot, second) == 3 && offsetof(native_slot, classes) == 4 &&
    offsetof(native_slot, role) == 5 && offsetof(native_slot, target) == 6 &&
    offsetof(native_slot, constant) == 7 && offsetof(native_slot, type) == 8 &&
    offsetof(native_slot, _reserved0) == 10 && offsetof(native_slot, offset) == 12 &&
    offsetof(native_slot, size) == 16 && offsetof(native_slot, align) == 20 &&
    offsetof(native_slot, stack) == 24, native_slot);
#endif
#if defined(__LP64__) || defined(_WIN64)
ABUT_ASSERT(sizeof(native_error) == 256 && ABUT_ALIGNOF(native_error) == 8 &&
    offsetof(native_error, status) == 0 && offsetof(native_error, len) == 4 &&
    offsetof(native_error, offset) == 8 && offsetof(native_error, text) == 16, native_error);
ABUT_ASSERT(sizeof(native_facts) == 112 && ABUT_ALIGNOF(native_facts) == 8 &&
    offsetof(native_facts, size) == 0 && offsetof(native_facts, count) == 4 &&
    offsetof(native_facts, fixed) == 8 && offsetof(native_facts, variadic) == 12 &&
    offsetof(native_facts, _reserved0) == 13 && offsetof(native_facts, path) == 16 &&
    offsetof(native_facts, arguments_size) == 20 && offsetof(native_facts, arguments_align) == 24 &&
    offsetof(native_facts, stack_words) == 28 && offsetof(native_facts, gp_count) == 32 &&
    offsetof(native_facts, fp_count) == 33 && offsetof(native_facts, _reserved1) == 34 &&
    offsetof(native_facts, _reserved2) == 36 && offsetof(native_facts, slots) == 40 &&
    offsetof(native_facts, result) == 48 && offsetof(native_facts, invoke) == 80 &&
    offsetof(native_facts, code) == 88 && offsetof(native_facts, plan) == 104, native_facts);
ABUT_ASSERT(sizeof(native_column) == 24 && ABUT_ALIGNOF(native_column) == 8 &&
    offsetof(native_column, base) == 0 && offsetof(native_column, stride) == 8 &&
    offsetof(native_column, kind) == 16 && offsetof(native_column, _reserved0) == 17, native_column);
ABUT_ASSERT(sizeof(native_python_layout) == 168 && ABUT_ALIGNOF(native_python_layout) == 8 &&
    offsetof(native_python_layout, size) == 0 && offsetof(native_python_layout, long_style) == 4 &&
    offsetof(native_python_layout, counts_none) == 8 && offsetof(native_python_layout, _reserved0) == 9 &&
    offsetof(native_python_layout, type_offset) == 16 &&
    offsetof(native_python_layout, refcount_offset) == 20 && offsetof(native_python_layout, long_tag) == 24 &&
    offsetof(native_python_layout, long_digits) == 28 && offsetof(native_python_layout, float_value) == 32 &&
    offsetof(native_python_layout, bytes_data) == 36 && offsetof(native_python_layout, bytes_size) == 40 &&
    offsetof(native_python_layout, bytearray_start) == 44 &&
    offsetof(native_python_layout, bytearray_size) == 48 &&
    offsetof(native_python_layout, struct_pointer) == 52 &&
    offsetof(native_python_layout, array_data) == 56 && offsetof(native_python_layout, array_nd) == 60 &&
    offsetof(native_python_layout, array_dims) == 64 && offsetof(native_python_layout, array_flags) == 68 &&
    offsetof(native_python_layout, array_descr) == 72 && offsetof(native_python_layout, _reserved1) == 76 &&
    offsetof(native_python_layout, int_type) == 80 && offsetof(native_python_layout, float_type) == 88 &&
    offsetof(native_python_layout, bytes_type) == 96 &&
    offsetof(native_python_layout, bytearray_type) == 104 &&
    offsetof(native_python_layout, true_object) == 112 &&
    offsetof(native_python_layout, false_object) == 120 &&
    offsetof(native_python_layout, none_object) == 128 && offsetof(native_python_layout, array_type) == 136 &&
    offsetof(native_python_layout, from_i64) == 144 && offsetof(native_python_layout, from_u64) == 152 &&
    offsetof(native_python_layout, from_f64) == 160, native_python_layout);
ABUT_ASSERT(sizeof(native_python_step) == 24 && ABUT_ALIGNOF(native_python_step) == 8 &&
    offsetof(native_python_step, kind) == 0 && offsetof(native_python_step, slot) == 1 &&
    offsetof(native_python_step, second) == 2 && offsetof(native_python_step, flags) == 3 &&
    offsetof(native_python_step, element) == 4 && offsetof(native_python_step, offset) == 8 &&
    offsetof(native_python_step, _reserved0) == 12 &&
    offsetof(native_python_step, type) == 16, native_python_step);
ABUT_ASSERT(sizeof(native_python_function) == 72 && ABUT_ALIGNOF(native_python_function) == 8 &&
    offsetof(native_python_function, size) == 0 && offsetof(native_python_function, step_count) == 4 &&
    offsetof(native_python_function, steps) == 8 && offsetof(native_python_function, target) == 16 &&
    offsetof(native_python_function, self) == 24 && offsetof(native_python_function, slow) == 32 &&
    offsetof(native_python_function, fail) == 40 && offsetof(native_python_function, box) == 48 &&
    offsetof(native_python_function, result) == 56 && offsetof(native_python_function, is_status) == 57 &&
    offsetof(native_python_function, is_flat) == 58 && offsetof(native_python_function, result_kind) == 59 &&
    offsetof(native_python_function, request_size) == 60 &&
    offsetof(native_python_function, response_size) == 64 &&
    offsetof(native_python_function, keywords) == 68 &&
    offsetof(native_python_function, _reserved0) == 69, native_python_function);
#endif
#if (defined(__i386__) && !defined(_WIN32)) || defined(__arm__) || defined(__wasm32__)
ABUT_ASSERT(sizeof(native_facts) == 88 && ABUT_ALIGNOF(native_facts) == 4 &&
    offsetof(native_facts, size) == 0 && offsetof(native_facts, count) == 4 &&
    offsetof(native_facts, fixed) == 8 && offsetof(native_facts, variadic) == 12 &&
    offsetof(native_facts, _reserved0) == 13 && offsetof(native_facts, path) == 16 &&
    offsetof(native_facts, arguments_size) == 20 && offsetof(native_facts, arguments_align) == 24 &&
    offsetof(native_facts, stack_words) == 28 && offsetof(native_facts, gp_count) == 32 &&
    offsetof(native_facts, fp_count) == 33 && offsetof(native_facts, _reserved1) == 34 &&
    offsetof(native_facts, _reserved2) == 36 && offsetof(native_facts, slots) == 40 &&
    offsetof(native_facts, result) == 44 && offsetof(native_facts, invoke) == 72 &&
    offsetof(native_facts, code) == 76 && offsetof(native_facts, plan) == 84, native_facts);
ABUT_ASSERT(sizeof(native_column) == 16 && ABUT_ALIGNOF(native_column) == 4 &&
    offsetof(native_column, base) == 0 && offsetof(native_column, stride) == 4 &&
    offsetof(native_column, kind) == 8 && offsetof(native_column, _reserved0) == 9, native_column);
ABUT_ASSERT(sizeof(native_python_layout) == 124 && ABUT_ALIGNOF(native_python_layout) == 4 &&
    offsetof(native_python_layout, size) == 0 && offsetof(native_python_layout, long_style) == 4 &&
    offsetof(native_python_layout, counts_none) == 8 && offsetof(native_python_layout, _reserved0) == 9 &&
    offsetof(native_python_layout, type_offset) == 16 &&
    offsetof(native_python_layout, refcount_offset) == 20 && offsetof(native_python_layout, long_tag) == 24 &&
    offsetof(native_python_layout, long_digits) == 28 && offsetof(native_python_layout, float_value) == 32 &&
    offsetof(native_python_layout, bytes_data) == 36 && offsetof(native_python_layout, bytes_size) == 40 &&
    offsetof(native_python_layout, bytearray_start) == 44 &&
    offsetof(native_python_layout, bytearray_size) == 48 &&
    offsetof(native_python_layout, struct_pointer) == 52 &&
    offsetof(native_python_layout, array_data) == 56 && offsetof(native_python_layout, array_nd) == 60 &&
    offsetof(native_python_layout, array_dims) == 64 && offsetof(native_python_layout, array_flags) == 68 &&
    offsetof(native_python_layout, array_descr) == 72 && offsetof(native_python_layout, _reserved1) == 76 &&
    offsetof(native_python_layout, int_type) == 80 && offsetof(native_python_layout, float_type) == 84 &&
    offsetof(native_python_layout, bytes_type) == 88 &&
    offsetof(native_python_layout, bytearray_type) == 92 &&
    offsetof(native_python_layout, true_object) == 96 &&
    offsetof(native_python_layout, false_object) == 100 &&
    offsetof(native_python_layout, none_object) == 104 && offsetof(native_python_layout, array_type) == 108 &&
    offsetof(native_python_layout, from_i64) == 112 && offsetof(native_python_layout, from_u64) == 116 &&
    offsetof(native_python_layout, from_f64) == 120, native_python_layout);
ABUT_ASSERT(sizeof(native_python_step) == 20 && ABUT_ALIGNOF(native_python_step) == 4 &&
    offsetof(native_python_step, kind) == 0 && offsetof(native_python_step, slot) == 1 &&
    offsetof(native_python_step, second) == 2 && offsetof(native_python_step, flags) == 3 &&
    offsetof(native_python_step, element) == 4 && offsetof(native_python_step, offset) == 8 &&
    offsetof(native_python_step, _reserved0) == 12 &&
    offsetof(native_python_step, type) == 16, native_python_step);
ABUT_ASSERT(sizeof(native_python_function) == 48 && ABUT_ALIGNOF(native_python_function) == 4 &&
    offsetof(native_python_function, size) == 0 && offsetof(native_python_function, step_count) == 4 &&
    offsetof(native_python_function, steps) == 8 && offsetof(native_python_function, target) == 12 &&
    offsetof(native_python_function, self) == 16 && offsetof(native_python_function, slow) == 20 &&
    offsetof(native_python_function, fail) == 24 && offsetof(native_python_function, box) == 28 &&
    offsetof(native_python_function, result) == 32 && offsetof(native_python_function, is_status) == 33 &&
    offsetof(native_python_function, is_flat) == 34 && offsetof(native_python_function, result_kind) == 35 &&
    offsetof(native_python_function, request_size) == 36 &&
    offsetof(native_python_function, response_size) == 40 &&
    offsetof(native_python_function, keywords) == 44 &&
    offsetof(native_python_function, _reserved0) == 45, native_python_function);
#endif
#if defined(__i386__) && !defined(_WIN32)
ABUT_ASSERT(sizeof(native_error) == 256 && ABUT_ALIGNOF(native_error) == 4 &&
    offsetof(native_error, status) == 0 && offsetof(native_error, len) == 4 &&
    offsetof(native_error, offset) == 8 && offsetof(native_error, text) == 16, native_error);
#endif
#if defined(__arm__) || defined(__wasm32__)
ABUT_ASSERT(sizeof(native_error) == 256 && ABUT_ALIGNOF(native_error) == 8 &&
    offsetof(native_error, status) == 0 && offsetof(native_error, len) == 4 &&
    offsetof(native_error, offset) == 8 && offsetof(native_error, text) == 16, native_error);
#endif

#ifdef __cplusplus
}
#endif

#ifdef NATIVE_IMPLEMENT
#endif /* NATIVE_IMPLEMENT */

#if defined(NATIVE_IMPLEMENT) || defined(NATIVE_SCHEMA)
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
ABUT_SCHEMA_SECTION const unsigned char native_abi[] = {
65,66,85,84,45,65,66,73,1,0,0,0,19,0,0,0,87,192,208,238,195,209,211,186,
40,0,0,0,88,1,0,0,234,112,0,0,66,114,0,0,43,27,33,3,254,219,41,120,
182,46,72,4,254,219,41,120,198,212,135,20,112,212,180,80,40,102,199,254,112,212,180,80,
33,91,106,33,181,131,231,74,7,49,44,206,181,131,231,74,43,4,6,37,244,136,115,30,
177,6,251,7,244,136,115,30,137,71,65,57,24,121,167,114,205,109,224,240,24,121,167,114,
92,0,16,65,18,2,107,74,149,185,112,29,18,2,107,74,141,107,7,81,254,219,41,120,
182,46,72,4,254,219,41,120,89,142,193,100,79,165,250,169,64,75,0,20,79,165,250,169,
34,145,40,102,65,226,49,250,181,138,59,58,65,226,49,250,161,237,108,103,20,77,165,242,
159,32,185,165,20,77,165,242,79,164,106,121,178,149,56,183,26,88,30,85,178,149,56,183,
116,44,75,125,133,251,49,21,174,48,77,31,133,251,49,21,64,62,181,158,59,85,199,134,
17,47,17,128,59,85,199,134,1,1,98,176,109,58,231,43,162,158,136,39,109,58,231,43,
137,1,42,180,208,193,216,47,67,71,126,175,208,193,216,47,57,138,122,186,23,119,68,52,
94,42,92,215,23,119,68,52,251,75,125,211,89,224,101,252,119,227,61,28,89,224,101,252,
131,196,59,214,112,15,212,65,22,60,54,167,112,15,212,65,83,26,65,246,254,219,41,120,
182,46,72,4,254,219,41,120,123,34,97,98,105,34,58,49,44,34,112,97,99,107,97,103,
101,34,58,34,97,98,117,116,46,110,97,116,105,118,101,34,44,34,118,101,114,115,105,111,
110,34,58,34,48,46,49,46,48,34,44,34,100,111,99,34,58,34,67,97,108,108,115,32,
111,102,32,110,97,116,105,118,101,115,32,119,104,111,115,101,32,115,105,103,110,97,116,117,
114,101,115,32,97,114,101,32,107,110,111,119,110,32,111,110,108,121,32,97,116,32,108,111,
97,100,32,116,105,109,101,46,92,110,92,110,65,32,115,105,103,110,97,116,117,114,101,32,
105,115,32,119,114,105,116,116,101,110,32,97,115,32,67,32,40,96,100,111,117,98,108,101,
32,112,111,119,40,100,111,117,98,108,101,44,32,100,111,117,98,108,101,41,96,41,32,111,
114,32,97,115,32,97,32,99,111,100,101,32,40,96,100,40,100,44,100,41,96,44,32,115,
101,101,32,100,111,99,115,47,102,111,114,109,97,116,115,47,99,111,100,101,115,46,109,100,
41,46,32,73,116,92,110,105,115,32,112,114,101,112,97,114,101,100,32,111,110,99,101,32,
97,115,32,97,32,112,108,97,110,44,32,97,110,100,32,116,104,101,110,32,99,97,108,108,
101,100,32,97,110,121,32,110,117,109,98,101,114,32,111,102,32,116,105,109,101,115,32,119,
105,116,104,32,97,114,103,117,109,101,110,116,115,32,112,97,99,107,101,100,32,108,105,107,
101,32,97,32,67,32,115,116,114,117,99,116,32,111,102,32,116,104,101,92,110,112,97,114,
97,109,101,116,101,114,115,46,32,80,108,97,110,115,32,97,110,100,32,108,105,98,114,97,
114,105,101,115,32,109,97,121,32,98,101,32,117,115,101,100,32,98,121,32,115,101,118,101,
114,97,108,32,116,104,114,101,97,100,115,32,97,116,32,111,110,99,101,46,92,110,92,110,
78,111,116,104,105,110,103,32,104,101,114,101,32,107,110,111,119,115,32,97,110,32,105,110,
116,101,114,112,114,101,116,101,114,44,32,101,120,99,101,112,116,32,116,104,97,116,32,96,
101,109,105,116,95,112,121,116,104,111,110,96,32,99,97,110,32,98,101,32,116,111,108,100,
32,119,104,101,114,101,32,111,110,101,32,107,101,101,112,115,32,105,116,115,32,110,117,109,
98,101,114,115,58,32,116,104,101,110,32,116,104,101,32,99,111,100,101,92,110,116,104,97,
116,32,105,116,32,119,114,105,116,101,115,32,105,115,32,97,32,119,104,111,108,101,32,98,
117,105,108,116,45,105,110,32,102,117,110,99,116,105,111,110,46,34,44,34,112,114,101,102,
105,120,34,58,34,110,97,116,105,118,101,95,34,44,34,108,105,98,114,97,114,121,34,58,
34,97,98,117,116,34,44,34,109,111,100,101,108,34,58,123,34,112,116,114,34,58,56,44,
34,101,110,100,105,97,110,34,58,34,108,105,116,116,108,101,34,44,34,116,97,114,103,101,
116,34,58,34,120,56,54,95,54,52,45,117,110,107,110,111,119,110,45,108,105,110,117,120,
45,103,110,117,34,125,44,34,97,112,105,34,58,34,115,104,97,50,53,54,45,54,52,58,
98,97,100,51,100,49,99,51,101,101,100,48,99,48,53,55,34,44,10,34,117,115,101,115,
34,58,91,93,44,10,34,116,121,112,101,115,34,58,91,10,123,34,110,97,109,101,34,58,
34,83,116,97,116,117,115,34,44,34,99,34,58,34,110,97,116,105,118,101,95,115,116,97,
116,117,115,34,44,34,107,105,110,100,34,58,34,115,116,97,116,117,115,34,44,34,115,105,
122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,108,97,121,111,117,116,34,
58,34,115,104,97,50,53,54,45,54,52,58,101,55,101,99,48,99,48,98,102,99,52,55,
57,55,57,53,34,44,34,114,101,112,114,34,58,34,105,51,50,34,44,34,111,112,101,110,
34,58,116,114,117,101,44,34,99,112,114,101,102,105,120,34,58,34,78,65,84,73,86,69,
95,34,44,34,118,97,108,117,101,115,34,58,91,123,34,110,97,109,101,34,58,34,111,107,
34,44,34,118,97,108,117,101,34,58,48,44,34,99,34,58,34,78,65,84,73,86,69,95,
79,75,34,125,44,123,34,110,97,109,101,34,58,34,110,111,116,95,102,111,117,110,100,34,
44,34,118,97,108,117,101,34,58,49,44,34,114,97,105,115,101,115,34,58,34,76,111,111,
107,117,112,69,114,114,111,114,34,44,34,99,34,58,34,78,65,84,73,86,69,95,78,79,
84,95,70,79,85,78,68,34,44,34,100,111,99,34,58,34,110,111,32,115,117,99,104,32,
108,105,98,114,97,114,121,44,32,115,121,109,98,111,108,32,111,114,32,102,117,110,99,116,
105,111,110,34,125,44,123,34,110,97,109,101,34,58,34,109,97,108,102,111,114,109,101,100,
34,44,34,118,97,108,117,101,34,58,50,44,34,114,97,105,115,101,115,34,58,34,86,97,
108,117,101,69,114,114,111,114,34,44,34,99,34,58,34,78,65,84,73,86,69,95,77,65,
76,70,79,82,77,69,68,34,44,34,100,111,99,34,58,34,97,32,112,114,111,116,111,116,
121,112,101,44,32,97,32,99,111,100,101,32,111,114,32,97,32,108,105,98,114,97,114,121,
32,98,114,101,97,107,115,32,116,104,101,32,114,117,108,101,115,34,125,44,123,34,110,97,
109,101,34,58,34,108,105,109,105,116,95,101,120,99,101,101,100,101,100,34,44,34,118,97,
108,117,101,34,58,51,44,34,114,97,105,115,101,115,34,58,34,76,105,109,105,116,69,114,
114,111,114,34,44,34,99,34,58,34,78,65,84,73,86,69,95,76,73,77,73,84,95,69,
88,67,69,69,68,69,68,34,44,34,100,111,99,34,58,34,109,111,114,101,32,116,104,97,
110,32,97,32,108,105,109,105,116,32,97,108,108,111,119,115,34,125,44,123,34,110,97,109,
101,34,58,34,117,110,115,117,112,112,111,114,116,101,100,34,44,34,118,97,108,117,101,34,
58,52,44,34,114,97,105,115,101,115,34,58,34,76,111,111,107,117,112,69,114,114,111,114,
34,44,34,99,34,58,34,78,65,84,73,86,69,95,85,78,83,85,80,80,79,82,84,69,
68,34,44,34,100,111,99,34,58,34,116,104,105,115,32,112,97,116,104,32,99,97,110,110,
111,116,32,109,97,107,101,32,115,117,99,104,32,97,32,99,97,108,108,34,125,44,123,34,
110,97,109,101,34,58,34,105,110,118,97,108,105,100,95,97,114,103,117,109,101,110,116,34,
44,34,118,97,108,117,101,34,58,53,44,34,114,97,105,115,101,115,34,58,34,86,97,108,
117,101,69,114,114,111,114,34,44,34,99,34,58,34,78,65,84,73,86,69,95,73,78,86,
65,76,73,68,95,65,82,71,85,77,69,78,84,34,44,34,100,111,99,34,58,34,97,110,
32,97,114,103,117,109,101,110,116,32,98,114,101,97,107,115,32,116,104,101,32,99,111,110,
116,114,97,99,116,32,111,102,32,116,104,101,32,99,97,108,108,34,125,44,123,34,110,97,
109,101,34,58,34,110,111,95,109,101,109,111,114,121,34,44,34,118,97,108,117,101,34,58,
54,44,34,114,97,105,115,101,115,34,58,34,77,101,109,111,114,121,69,114,114,111,114,34,
44,34,99,34,58,34,78,65,84,73,86,69,95,78,79,95,77,69,77,79,82,89,34,125,
93,44,34,100,111,99,34,58,34,72,111,119,32,97,32,99,97,108,108,32,119,101,110,116,
46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,110,97,116,105,118,101,95,
115,116,97,116,117,115,34,125,125,44,10,123,34,110,97,109,101,34,58,34,69,114,114,111,
114,34,44,34,99,34,58,34,110,97,116,105,118,101,95,101,114,114,111,114,34,44,34,107,
105,110,100,34,58,34,114,101,99,111,114,100,34,44,34,115,105,122,101,34,58,50,53,54,
44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,
50,53,54,45,54,52,58,49,54,55,102,56,99,52,57,102,53,51,54,102,100,53,97,34,
44,34,102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,34,58,34,115,116,97,116,
117,115,34,44,34,116,121,112,101,34,58,34,83,116,97,116,117,115,34,44,34,111,102,102,
115,101,116,34,58,48,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,
52,44,34,99,34,58,34,115,116,97,116,117,115,34,125,44,123,34,110,97,109,101,34,58,
34,108,101,110,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,
101,116,34,58,52,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,
44,34,99,34,58,34,108,101,110,34,44,34,100,111,99,34,58,34,98,121,116,101,115,32,
111,102,32,116,104,101,32,116,101,120,116,34,125,44,123,34,110,97,109,101,34,58,34,111,
102,102,115,101,116,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,
115,101,116,34,58,56,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,
56,44,34,99,34,58,34,111,102,102,115,101,116,34,44,34,100,111,99,34,58,34,119,104,
101,114,101,32,105,110,32,116,104,101,32,103,105,118,101,110,32,116,101,120,116,59,32,48,
32,119,104,101,114,101,32,116,104,101,114,101,32,105,115,32,110,111,32,112,108,97,99,101,
34,125,44,123,34,110,97,109,101,34,58,34,116,101,120,116,34,44,34,116,121,112,101,34,
58,123,34,97,114,114,97,121,34,58,34,117,56,34,44,34,99,111,117,110,116,34,58,50,
52,48,125,44,34,111,102,102,115,101,116,34,58,49,54,44,34,115,105,122,101,34,58,50,
52,48,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,116,101,120,116,34,44,
34,100,111,99,34,58,34,85,84,70,45,56,44,32,111,110,101,32,108,105,110,101,44,32,
99,117,116,32,119,104,101,110,32,105,116,32,105,115,32,108,111,110,103,101,114,34,125,93,
44,34,100,111,99,34,58,34,87,104,121,32,97,32,99,97,108,108,32,102,97,105,108,101,
100,46,32,84,104,101,32,116,101,120,116,32,105,115,32,105,110,32,112,108,97,99,101,58,
32,110,111,98,111,100,121,32,111,119,110,115,32,105,116,32,98,117,116,32,116,104,101,32,
99,97,108,108,101,114,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,110,
97,116,105,118,101,95,101,114,114,111,114,34,125,125,44,10,123,34,110,97,109,101,34,58,
34,75,105,110,100,34,44,34,99,34,58,34,110,97,116,105,118,101,95,107,105,110,100,34,
44,34,107,105,110,100,34,58,34,101,110,117,109,34,44,34,115,105,122,101,34,58,49,44,
34,97,108,105,103,110,34,58,49,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,
53,54,45,54,52,58,52,51,98,52,100,53,102,53,48,48,98,50,54,55,97,54,34,44,
34,114,101,112,114,34,58,34,117,56,34,44,34,99,112,114,101,102,105,120,34,58,34,78,
65,84,73,86,69,95,75,73,78,68,95,34,44,34,118,97,108,117,101,115,34,58,91,123,
34,110,97,109,101,34,58,34,118,111,105,100,34,44,34,118,97,108,117,101,34,58,48,44,
34,99,34,58,34,78,65,84,73,86,69,95,75,73,78,68,95,86,79,73,68,34,125,44,
123,34,110,97,109,101,34,58,34,98,111,111,108,34,44,34,118,97,108,117,101,34,58,49,
44,34,99,34,58,34,78,65,84,73,86,69,95,75,73,78,68,95,66,79,79,76,34,125,
44,123,34,110,97,109,101,34,58,34,105,56,34,44,34,118,97,108,117,101,34,58,50,44,
34,99,34,58,34,78,65,84,73,86,69,95,75,73,78,68,95,73,56,34,125,44,123,34,
110,97,109,101,34,58,34,117,56,34,44,34,118,97,108,117,101,34,58,51,44,34,99,34,
58,34,78,65,84,73,86,69,95,75,73,78,68,95,85,56,34,125,44,123,34,110,97,109,
101,34,58,34,105,49,54,34,44,34,118,97,108,117,101,34,58,52,44,34,99,34,58,34,
78,65,84,73,86,69,95,75,73,78,68,95,73,49,54,34,125,44,123,34,110,97,109,101,
34,58,34,117,49,54,34,44,34,118,97,108,117,101,34,58,53,44,34,99,34,58,34,78,
65,84,73,86,69,95,75,73,78,68,95,85,49,54,34,125,44,123,34,110,97,109,101,34,
58,34,105,51,50,34,44,34,118,97,108,117,101,34,58,54,44,34,99,34,58,34,78,65,
84,73,86,69,95,75,73,78,68,95,73,51,50,34,125,44,123,34,110,97,109,101,34,58,
34,117,51,50,34,44,34,118,97,108,117,101,34,58,55,44,34,99,34,58,34,78,65,84,
73,86,69,95,75,73,78,68,95,85,51,50,34,125,44,123,34,110,97,109,101,34,58,34,
105,54,52,34,44,34,118,97,108,117,101,34,58,56,44,34,99,34,58,34,78,65,84,73,
86,69,95,75,73,78,68,95,73,54,52,34,125,44,123,34,110,97,109,101,34,58,34,117,
54,52,34,44,34,118,97,108,117,101,34,58,57,44,34,99,34,58,34,78,65,84,73,86,
69,95,75,73,78,68,95,85,54,52,34,125,44,123,34,110,97,109,101,34,58,34,102,51,
50,34,44,34,118,97,108,117,101,34,58,49,48,44,34,99,34,58,34,78,65,84,73,86,
69,95,75,73,78,68,95,70,51,50,34,125,44,123,34,110,97,109,101,34,58,34,102,54,
52,34,44,34,118,97,108,117,101,34,58,49,49,44,34,99,34,58,34,78,65,84,73,86,
69,95,75,73,78,68,95,70,54,52,34,125,44,123,34,110,97,109,101,34,58,34,108,111,
110,103,95,100,111,117,98,108,101,34,44,34,118,97,108,117,101,34,58,49,50,44,34,99,
34,58,34,78,65,84,73,86,69,95,75,73,78,68,95,76,79,78,71,95,68,79,85,66,
76,69,34,125,44,123,34,110,97,109,101,34,58,34,99,111,109,112,108,101,120,95,102,51,
50,34,44,34,118,97,108,117,101,34,58,49,51,44,34,99,34,58,34,78,65,84,73,86,
69,95,75,73,78,68,95,67,79,77,80,76,69,88,95,70,51,50,34,125,44,123,34,110,
97,109,101,34,58,34,99,111,109,112,108,101,120,95,102,54,52,34,44,34,118,97,108,117,
101,34,58,49,52,44,34,99,34,58,34,78,65,84,73,86,69,95,75,73,78,68,95,67,
79,77,80,76,69,88,95,70,54,52,34,125,44,123,34,110,97,109,101,34,58,34,99,111,
109,112,108,101,120,95,108,111,110,103,34,44,34,118,97,108,117,101,34,58,49,53,44,34,
99,34,58,34,78,65,84,73,86,69,95,75,73,78,68,95,67,79,77,80,76,69,88,95,
76,79,78,71,34,125,44,123,34,110,97,109,101,34,58,34,112,111,105,110,116,101,114,34,
44,34,118,97,108,117,101,34,58,49,54,44,34,99,34,58,34,78,65,84,73,86,69,95,
75,73,78,68,95,80,79,73,78,84,69,82,34,125,44,123,34,110,97,109,101,34,58,34,
114,101,99,111,114,100,34,44,34,118,97,108,117,101,34,58,49,55,44,34,99,34,58,34,
78,65,84,73,86,69,95,75,73,78,68,95,82,69,67,79,82,68,34,44,34,100,111,99,
34,58,34,97,32,115,116,114,117,99,116,32,111,114,32,117,110,105,111,110,32,98,121,32,
118,97,108,117,101,34,125,44,123,34,110,97,109,101,34,58,34,97,114,114,97,121,34,44,
34,118,97,108,117,101,34,58,49,56,44,34,99,34,58,34,78,65,84,73,86,69,95,75,
73,78,68,95,65,82,82,65,89,34,44,34,100,111,99,34,58,34,111,110,108,121,32,105,
110,115,105,100,101,32,114,101,99,111,114,100,115,34,125,93,44,34,100,111,99,34,58,34,
87,104,97,116,32,97,32,118,97,108,117,101,32,105,115,46,32,80,111,105,110,116,101,114,
115,32,111,102,32,101,118,101,114,121,32,107,105,110,100,32,97,114,101,32,96,112,111,105,
110,116,101,114,96,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,110,97,
116,105,118,101,95,107,105,110,100,34,125,125,44,10,123,34,110,97,109,101,34,58,34,82,
111,108,101,34,44,34,99,34,58,34,110,97,116,105,118,101,95,114,111,108,101,34,44,34,
107,105,110,100,34,58,34,101,110,117,109,34,44,34,115,105,122,101,34,58,49,44,34,97,
108,105,103,110,34,58,49,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,
45,54,52,58,52,51,98,52,100,53,102,53,48,48,98,50,54,55,97,54,34,44,34,114,
101,112,114,34,58,34,117,56,34,44,34,99,112,114,101,102,105,120,34,58,34,78,65,84,
73,86,69,95,82,79,76,69,95,34,44,34,118,97,108,117,101,115,34,58,91,123,34,110,
97,109,101,34,58,34,112,108,97,105,110,34,44,34,118,97,108,117,101,34,58,48,44,34,
99,34,58,34,78,65,84,73,86,69,95,82,79,76,69,95,80,76,65,73,78,34,125,44,
123,34,110,97,109,101,34,58,34,116,101,120,116,34,44,34,118,97,108,117,101,34,58,49,
44,34,99,34,58,34,78,65,84,73,86,69,95,82,79,76,69,95,84,69,88,84,34,44,
34,100,111,99,34,58,34,96,99,111,110,115,116,32,99,104,97,114,32,42,96,44,32,78,
85,76,32,116,101,114,109,105,110,97,116,101,100,34,125,44,123,34,110,97,109,101,34,58,
34,114,101,99,111,114,100,34,44,34,118,97,108,117,101,34,58,50,44,34,99,34,58,34,
78,65,84,73,86,69,95,82,79,76,69,95,82,69,67,79,82,68,34,44,34,100,111,99,
34,58,34,112,111,105,110,116,101,114,32,116,111,32,97,32,114,101,99,111,114,100,34,125,
44,123,34,110,97,109,101,34,58,34,102,117,110,99,116,105,111,110,34,44,34,118,97,108,
117,101,34,58,51,44,34,99,34,58,34,78,65,84,73,86,69,95,82,79,76,69,95,70,
85,78,67,84,73,79,78,34,44,34,100,111,99,34,58,34,112,111,105,110,116,101,114,32,
116,111,32,97,32,102,117,110,99,116,105,111,110,34,125,44,123,34,110,97,109,101,34,58,
34,99,101,108,108,115,34,44,34,118,97,108,117,101,34,58,52,44,34,99,34,58,34,78,
65,84,73,86,69,95,82,79,76,69,95,67,69,76,76,83,34,44,34,100,111,99,34,58,
34,112,111,105,110,116,101,114,32,116,111,32,110,117,109,98,101,114,115,34,125,93,44,34,
100,111,99,34,58,34,87,104,97,116,32,97,32,112,111,105,110,116,101,114,32,108,101,97,
100,115,32,116,111,44,32,97,115,32,102,97,114,32,97,115,32,99,97,108,108,101,114,115,
32,99,97,114,101,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,110,97,
116,105,118,101,95,114,111,108,101,34,125,125,44,10,123,34,110,97,109,101,34,58,34,80,
108,97,99,101,34,44,34,99,34,58,34,110,97,116,105,118,101,95,112,108,97,99,101,34,
44,34,107,105,110,100,34,58,34,101,110,117,109,34,44,34,115,105,122,101,34,58,49,44,
34,97,108,105,103,110,34,58,49,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,
53,54,45,54,52,58,52,51,98,52,100,53,102,53,48,48,98,50,54,55,97,54,34,44,
34,114,101,112,114,34,58,34,117,56,34,44,34,99,112,114,101,102,105,120,34,58,34,78,
65,84,73,86,69,95,80,76,65,67,69,95,34,44,34,118,97,108,117,101,115,34,58,91,
123,34,110,97,109,101,34,58,34,110,111,110,101,34,44,34,118,97,108,117,101,34,58,48,
44,34,99,34,58,34,78,65,84,73,86,69,95,80,76,65,67,69,95,78,79,78,69,34,
125,44,123,34,110,97,109,101,34,58,34,103,112,34,44,34,118,97,108,117,101,34,58,49,
44,34,99,34,58,34,78,65,84,73,86,69,95,80,76,65,67,69,95,71,80,34,44,34,
100,111,99,34,58,34,103,101,110,101,114,97,108,32,114,101,103,105,115,116,101,114,32,110,
117,109,98,101,114,32,96,102,105,114,115,116,96,34,125,44,123,34,110,97,109,101,34,58,
34,102,112,34,44,34,118,97,108,117,101,34,58,50,44,34,99,34,58,34,78,65,84,73,
86,69,95,80,76,65,67,69,95,70,80,34,44,34,100,111,99,34,58,34,118,101,99,116,
111,114,32,114,101,103,105,115,116,101,114,32,110,117,109,98,101,114,32,96,102,105,114,115,
116,96,34,125,44,123,34,110,97,109,101,34,58,34,115,116,97,99,107,34,44,34,118,97,
108,117,101,34,58,51,44,34,99,34,58,34,78,65,84,73,86,69,95,80,76,65,67,69,
95,83,84,65,67,75,34,44,34,100,111,99,34,58,34,116,104,101,32,115,116,97,99,107,
32,119,111,114,100,32,96,115,116,97,99,107,96,34,125,44,123,34,110,97,109,101,34,58,
34,112,105,101,99,101,115,34,44,34,118,97,108,117,101,34,58,52,44,34,99,34,58,34,
78,65,84,73,86,69,95,80,76,65,67,69,95,80,73,69,67,69,83,34,44,34,100,111,
99,34,58,34,97,32,114,101,99,111,114,100,32,105,110,32,116,104,101,32,114,101,103,105,
115,116,101,114,115,32,96,102,105,114,115,116,96,32,97,110,100,32,96,115,101,99,111,110,
100,96,59,32,96,99,108,97,115,115,101,115,96,32,115,97,121,115,32,111,102,32,119,104,
105,99,104,32,107,105,110,100,34,125,44,123,34,110,97,109,101,34,58,34,109,101,109,111,
114,121,34,44,34,118,97,108,117,101,34,58,53,44,34,99,34,58,34,78,65,84,73,86,
69,95,80,76,65,67,69,95,77,69,77,79,82,89,34,44,34,100,111,99,34,58,34,97,
32,114,101,99,111,114,100,32,111,110,32,116,104,101,32,115,116,97,99,107,32,102,114,111,
109,32,119,111,114,100,32,96,115,116,97,99,107,96,32,111,110,59,32,111,102,32,97,32,
114,101,115,117,108,116,58,32,116,104,114,111,117,103,104,32,97,32,104,105,100,100,101,110,
32,112,111,105,110,116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,120,56,55,34,
44,34,118,97,108,117,101,34,58,54,44,34,99,34,58,34,78,65,84,73,86,69,95,80,
76,65,67,69,95,88,56,55,34,44,34,100,111,99,34,58,34,97,32,114,101,115,117,108,
116,32,111,110,32,116,104,101,32,120,56,55,32,115,116,97,99,107,34,125,93,44,34,100,
111,99,34,58,34,87,104,101,114,101,32,97,110,32,97,114,103,117,109,101,110,116,32,116,
114,97,118,101,108,115,32,40,83,121,115,116,101,109,32,86,44,32,120,56,54,45,54,52,
41,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,110,97,116,105,118,101,
95,112,108,97,99,101,34,125,125,44,10,123,34,110,97,109,101,34,58,34,83,108,111,116,
34,44,34,99,34,58,34,110,97,116,105,118,101,95,115,108,111,116,34,44,34,107,105,110,
100,34,58,34,114,101,99,111,114,100,34,44,34,115,105,122,101,34,58,50,56,44,34,97,
108,105,103,110,34,58,52,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,
45,54,52,58,54,53,56,50,49,99,100,101,100,98,99,54,102,56,49,101,34,44,34,102,
105,101,108,100,115,34,58,91,123,34,110,97,109,101,34,58,34,107,105,110,100,34,44,34,
116,121,112,101,34,58,34,75,105,110,100,34,44,34,111,102,102,115,101,116,34,58,48,44,
34,115,105,122,101,34,58,49,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,
107,105,110,100,34,125,44,123,34,110,97,109,101,34,58,34,112,108,97,99,101,34,44,34,
116,121,112,101,34,58,34,80,108,97,99,101,34,44,34,111,102,102,115,101,116,34,58,49,
44,34,115,105,122,101,34,58,49,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,
34,112,108,97,99,101,34,125,44,123,34,110,97,109,101,34,58,34,102,105,114,115,116,34,
44,34,116,121,112,101,34,58,34,117,56,34,44,34,111,102,102,115,101,116,34,58,50,44,
34,115,105,122,101,34,58,49,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,
102,105,114,115,116,34,125,44,123,34,110,97,109,101,34,58,34,115,101,99,111,110,100,34,
44,34,116,121,112,101,34,58,34,117,56,34,44,34,111,102,102,115,101,116,34,58,51,44,
34,115,105,122,101,34,58,49,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,
115,101,99,111,110,100,34,44,34,100,111,99,34,58,34,108,105,107,101,32,96,102,105,114,
115,116,96,58,32,50,53,53,32,105,115,32,97,32,112,105,101,99,101,32,116,104,97,116,
32,104,97,115,32,110,111,32,114,101,103,105,115,116,101,114,32,40,105,116,32,105,115,32,
110,111,116,32,116,104,101,114,101,44,32,111,114,32,112,97,100,100,105,110,103,41,34,125,
44,123,34,110,97,109,101,34,58,34,99,108,97,115,115,101,115,34,44,34,116,121,112,101,
34,58,34,117,56,34,44,34,111,102,102,115,101,116,34,58,52,44,34,115,105,122,101,34,
58,49,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,99,108,97,115,115,101,
115,34,44,34,100,111,99,34,58,34,98,105,116,32,48,58,32,116,104,101,32,102,105,114,
115,116,32,101,105,103,104,116,32,98,121,116,101,115,32,116,114,97,118,101,108,32,105,110,
32,97,32,118,101,99,116,111,114,32,114,101,103,105,115,116,101,114,59,32,98,105,116,32,
49,58,32,116,104,101,32,115,101,99,111,110,100,34,125,44,123,34,110,97,109,101,34,58,
34,114,111,108,101,34,44,34,116,121,112,101,34,58,34,82,111,108,101,34,44,34,111,102,
102,115,101,116,34,58,53,44,34,115,105,122,101,34,58,49,44,34,97,108,105,103,110,34,
58,49,44,34,99,34,58,34,114,111,108,101,34,125,44,123,34,110,97,109,101,34,58,34,
116,97,114,103,101,116,34,44,34,116,121,112,101,34,58,34,75,105,110,100,34,44,34,111,
102,102,115,101,116,34,58,54,44,34,115,105,122,101,34,58,49,44,34,97,108,105,103,110,
34,58,49,44,34,99,34,58,34,116,97,114,103,101,116,34,44,34,100,111,99,34,58,34,
111,102,32,96,99,101,108,108,115,96,58,32,119,104,97,116,32,116,104,101,32,112,111,105,
110,116,101,114,32,108,101,97,100,115,32,116,111,34,125,44,123,34,110,97,109,101,34,58,
34,99,111,110,115,116,97,110,116,34,44,34,116,121,112,101,34,58,34,98,111,111,108,34,
44,34,111,102,102,115,101,116,34,58,55,44,34,115,105,122,101,34,58,49,44,34,97,108,
105,103,110,34,58,49,44,34,99,34,58,34,99,111,110,115,116,97,110,116,34,44,34,100,
111,99,34,58,34,116,104,101,32,112,111,105,110,116,101,114,39,115,32,116,97,114,103,101,
116,32,105,115,32,99,111,110,115,116,34,125,44,123,34,110,97,109,101,34,58,34,116,121,
112,101,34,44,34,116,121,112,101,34,58,34,117,49,54,34,44,34,111,102,102,115,101,116,
34,58,56,44,34,115,105,122,101,34,58,50,44,34,97,108,105,103,110,34,58,50,44,34,
99,34,58,34,116,121,112,101,34,44,34,100,111,99,34,58,34,111,102,32,114,101,99,111,
114,100,115,32,97,110,100,32,112,111,105,110,116,101,114,115,32,116,111,32,116,104,101,109,
58,32,110,117,109,98,101,114,32,111,102,32,116,104,101,32,114,101,99,111,114,100,32,105,
110,32,116,104,101,32,99,111,100,101,59,32,111,102,32,102,117,110,99,116,105,111,110,115,
32,108,105,107,101,119,105,115,101,34,125,44,123,34,110,97,109,101,34,58,34,95,114,101,
115,101,114,118,101,100,48,34,44,34,116,121,112,101,34,58,34,117,49,54,34,44,34,111,
102,102,115,101,116,34,58,49,48,44,34,115,105,122,101,34,58,50,44,34,97,108,105,103,
110,34,58,50,44,34,99,34,58,34,95,114,101,115,101,114,118,101,100,48,34,44,34,114,
101,115,101,114,118,101,100,34,58,116,114,117,101,44,34,104,105,100,100,101,110,34,58,116,
114,117,101,125,44,123,34,110,97,109,101,34,58,34,111,102,102,115,101,116,34,44,34,116,
121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,49,50,44,34,
115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,111,
102,102,115,101,116,34,44,34,100,111,99,34,58,34,105,110,32,116,104,101,32,112,97,99,
107,101,100,32,97,114,103,117,109,101,110,116,115,34,125,44,123,34,110,97,109,101,34,58,
34,115,105,122,101,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,
115,101,116,34,58,49,54,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,
58,52,44,34,99,34,58,34,115,105,122,101,34,125,44,123,34,110,97,109,101,34,58,34,
97,108,105,103,110,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,
115,101,116,34,58,50,48,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,
58,52,44,34,99,34,58,34,97,108,105,103,110,34,125,44,123,34,110,97,109,101,34,58,
34,115,116,97,99,107,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,
102,115,101,116,34,58,50,52,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,
34,58,52,44,34,99,34,58,34,115,116,97,99,107,34,125,93,44,34,100,111,99,34,58,
34,65,32,112,97,114,97,109,101,116,101,114,44,32,111,114,32,116,104,101,32,114,101,115,
117,108,116,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,110,97,116,105,
118,101,95,115,108,111,116,34,125,125,44,10,123,34,110,97,109,101,34,58,34,73,110,118,
111,107,101,34,44,34,99,34,58,34,110,97,116,105,118,101,95,105,110,118,111,107,101,34,
44,34,107,105,110,100,34,58,34,99,97,108,108,98,97,99,107,34,44,34,115,105,122,101,
34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,
115,104,97,50,53,54,45,54,52,58,97,52,102,97,54,99,101,100,100,100,99,101,102,50,
101,56,34,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,112,
108,97,110,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,
80,108,97,110,70,97,99,116,115,34,44,34,99,111,110,115,116,34,58,116,114,117,101,125,
125,44,123,34,110,97,109,101,34,58,34,116,97,114,103,101,116,34,44,34,116,121,112,101,
34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,125,125,44,123,34,
110,97,109,101,34,58,34,97,114,103,117,109,101,110,116,115,34,44,34,116,121,112,101,34,
58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,44,34,99,111,110,115,
116,34,58,116,114,117,101,125,125,44,123,34,110,97,109,101,34,58,34,114,101,115,117,108,
116,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,
105,100,34,125,125,93,44,34,100,111,99,34,58,34,67,97,108,108,115,32,96,116,97,114,
103,101,116,96,32,119,105,116,104,32,97,114,103,117,109,101,110,116,115,32,112,97,99,107,
101,100,32,97,115,32,116,104,101,32,112,108,97,110,32,115,97,121,115,59,32,116,104,101,
32,114,101,115,117,108,116,32,105,115,32,119,114,105,116,116,101,110,32,119,105,116,104,32,
105,116,115,32,111,119,110,32,115,105,122,101,46,34,44,34,110,97,109,101,115,34,58,123,
34,99,34,58,34,110,97,116,105,118,101,95,105,110,118,111,107,101,34,125,125,44,10,123,
34,110,97,109,101,34,58,34,80,97,116,104,34,44,34,99,34,58,34,110,97,116,105,118,
101,95,112,97,116,104,34,44,34,107,105,110,100,34,58,34,101,110,117,109,34,44,34,115,
105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,108,97,121,111,117,116,
34,58,34,115,104,97,50,53,54,45,54,52,58,97,101,101,100,51,102,52,99,100,56,49,
101,52,102,49,100,34,44,34,114,101,112,114,34,58,34,117,51,50,34,44,34,99,112,114,
101,102,105,120,34,58,34,78,65,84,73,86,69,95,80,65,84,72,95,34,44,34,118,97,
108,117,101,115,34,58,91,123,34,110,97,109,101,34,58,34,97,117,116,111,34,44,34,118,
97,108,117,101,34,58,48,44,34,99,34,58,34,78,65,84,73,86,69,95,80,65,84,72,
95,65,85,84,79,34,44,34,100,111,99,34,58,34,116,104,101,32,102,97,115,116,101,115,
116,32,116,104,97,116,32,99,97,110,32,100,111,32,105,116,34,125,44,123,34,110,97,109,
101,34,58,34,108,105,98,102,102,105,34,44,34,118,97,108,117,101,34,58,49,44,34,99,
34,58,34,78,65,84,73,86,69,95,80,65,84,72,95,76,73,66,70,70,73,34,44,34,
100,111,99,34,58,34,97,110,121,116,104,105,110,103,34,125,44,123,34,110,97,109,101,34,
58,34,116,114,97,109,112,111,108,105,110,101,34,44,34,118,97,108,117,101,34,58,50,44,
34,99,34,58,34,78,65,84,73,86,69,95,80,65,84,72,95,84,82,65,77,80,79,76,
73,78,69,34,44,34,100,111,99,34,58,34,110,111,32,108,111,110,103,32,100,111,117,98,
108,101,44,32,110,111,32,118,97,114,105,97,98,108,101,32,97,114,103,117,109,101,110,116,
115,44,32,97,116,32,109,111,115,116,32,51,50,32,115,116,97,99,107,32,119,111,114,100,
115,34,125,44,123,34,110,97,109,101,34,58,34,115,116,117,98,34,44,34,118,97,108,117,
101,34,58,51,44,34,99,34,58,34,78,65,84,73,86,69,95,80,65,84,72,95,83,84,
85,66,34,44,34,100,111,99,34,58,34,101,109,105,116,116,101,100,32,99,111,100,101,58,
32,97,115,32,116,104,101,32,116,114,97,109,112,111,108,105,110,101,44,32,97,110,100,32,
110,101,101,100,115,32,101,120,101,99,117,116,97,98,108,101,32,109,101,109,111,114,121,34,
125,93,44,34,100,111,99,34,58,34,72,111,119,32,97,32,112,108,97,110,32,99,97,108,
108,115,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,110,97,116,105,118,
101,95,112,97,116,104,34,125,125,44,10,123,34,110,97,109,101,34,58,34,80,108,97,110,
70,97,99,116,115,34,44,34,99,34,58,34,110,97,116,105,118,101,95,102,97,99,116,115,
34,44,34,107,105,110,100,34,58,34,114,101,99,111,114,100,34,44,34,115,105,122,101,34,
58,49,49,50,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,
34,115,104,97,50,53,54,45,54,52,58,50,55,52,101,54,51,97,57,56,101,55,51,54,
99,48,98,34,44,34,102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,34,58,34,
115,105,122,101,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,
101,116,34,58,48,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,
44,34,99,34,58,34,115,105,122,101,34,44,34,100,111,99,34,58,34,111,102,32,116,104,
105,115,32,114,101,99,111,114,100,34,125,44,123,34,110,97,109,101,34,58,34,99,111,117,
110,116,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,
34,58,52,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,
99,34,58,34,99,111,117,110,116,34,44,34,100,111,99,34,58,34,112,97,114,97,109,101,
116,101,114,115,34,125,44,123,34,110,97,109,101,34,58,34,102,105,120,101,100,34,44,34,
116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,56,44,34,
115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,102,
105,120,101,100,34,44,34,100,111,99,34,58,34,112,97,114,97,109,101,116,101,114,115,32,
98,101,102,111,114,101,32,116,104,101,32,118,97,114,105,97,98,108,101,32,111,110,101,115,
34,125,44,123,34,110,97,109,101,34,58,34,118,97,114,105,97,100,105,99,34,44,34,116,
121,112,101,34,58,34,98,111,111,108,34,44,34,111,102,102,115,101,116,34,58,49,50,44,
34,115,105,122,101,34,58,49,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,
118,97,114,105,97,100,105,99,34,125,44,123,34,110,97,109,101,34,58,34,95,114,101,115,
101,114,118,101,100,48,34,44,34,116,121,112,101,34,58,123,34,97,114,114,97,121,34,58,
34,117,56,34,44,34,99,111,117,110,116,34,58,51,125,44,34,111,102,102,115,101,116,34,
58,49,51,44,34,115,105,122,101,34,58,51,44,34,97,108,105,103,110,34,58,49,44,34,
99,34,58,34,95,114,101,115,101,114,118,101,100,48,34,44,34,114,101,115,101,114,118,101,
100,34,58,116,114,117,101,44,34,104,105,100,100,101,110,34,58,116,114,117,101,125,44,123,
34,110,97,109,101,34,58,34,112,97,116,104,34,44,34,116,121,112,101,34,58,34,80,97,
116,104,34,44,34,111,102,102,115,101,116,34,58,49,54,44,34,115,105,122,101,34,58,52,
44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,112,97,116,104,34,125,44,123,
34,110,97,109,101,34,58,34,97,114,103,117,109,101,110,116,115,95,115,105,122,101,34,44,
34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,50,48,
44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,
34,97,114,103,117,109,101,110,116,115,95,115,105,122,101,34,125,44,123,34,110,97,109,101,
34,58,34,97,114,103,117,109,101,110,116,115,95,97,108,105,103,110,34,44,34,116,121,112,
101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,50,52,44,34,115,105,
122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,97,114,103,
117,109,101,110,116,115,95,97,108,105,103,110,34,125,44,123,34,110,97,109,101,34,58,34,
115,116,97,99,107,95,119,111,114,100,115,34,44,34,116,121,112,101,34,58,34,117,51,50,
34,44,34,111,102,102,115,101,116,34,58,50,56,44,34,115,105,122,101,34,58,52,44,34,
97,108,105,103,110,34,58,52,44,34,99,34,58,34,115,116,97,99,107,95,119,111,114,100,
115,34,125,44,123,34,110,97,109,101,34,58,34,103,112,95,99,111,117,110,116,34,44,34,
116,121,112,101,34,58,34,117,56,34,44,34,111,102,102,115,101,116,34,58,51,50,44,34,
115,105,122,101,34,58,49,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,103,
112,95,99,111,117,110,116,34,44,34,100,111,99,34,58,34,103,101,110,101,114,97,108,32,
114,101,103,105,115,116,101,114,115,44,32,116,104,101,32,104,105,100,100,101,110,32,112,111,
105,110,116,101,114,32,116,111,32,116,104,101,32,114,101,115,117,108,116,32,105,110,99,108,
117,100,101,100,34,125,44,123,34,110,97,109,101,34,58,34,102,112,95,99,111,117,110,116,
34,44,34,116,121,112,101,34,58,34,117,56,34,44,34,111,102,102,115,101,116,34,58,51,
51,44,34,115,105,122,101,34,58,49,44,34,97,108,105,103,110,34,58,49,44,34,99,34,
58,34,102,112,95,99,111,117,110,116,34,125,44,123,34,110,97,109,101,34,58,34,95,114,
101,115,101,114,118,101,100,49,34,44,34,116,121,112,101,34,58,34,117,49,54,34,44,34,
111,102,102,115,101,116,34,58,51,52,44,34,115,105,122,101,34,58,50,44,34,97,108,105,
103,110,34,58,50,44,34,99,34,58,34,95,114,101,115,101,114,118,101,100,49,34,44,34,
114,101,115,101,114,118,101,100,34,58,116,114,117,101,44,34,104,105,100,100,101,110,34,58,
116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,95,114,101,115,101,114,118,101,100,
50,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,
58,51,54,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,
99,34,58,34,95,114,101,115,101,114,118,101,100,50,34,44,34,114,101,115,101,114,118,101,
100,34,58,116,114,117,101,44,34,104,105,100,100,101,110,34,58,116,114,117,101,125,44,123,
34,110,97,109,101,34,58,34,115,108,111,116,115,34,44,34,116,121,112,101,34,58,123,34,
112,111,105,110,116,101,114,34,58,34,83,108,111,116,34,44,34,99,111,110,115,116,34,58,
116,114,117,101,125,44,34,111,102,102,115,101,116,34,58,52,48,44,34,115,105,122,101,34,
58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,115,108,111,116,115,34,
44,34,100,111,99,34,58,34,96,99,111,117,110,116,96,32,111,102,32,116,104,101,109,34,
125,44,123,34,110,97,109,101,34,58,34,114,101,115,117,108,116,34,44,34,116,121,112,101,
34,58,34,83,108,111,116,34,44,34,111,102,102,115,101,116,34,58,52,56,44,34,115,105,
122,101,34,58,50,56,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,114,101,
115,117,108,116,34,125,44,123,34,110,97,109,101,34,58,34,105,110,118,111,107,101,34,44,
34,116,121,112,101,34,58,34,73,110,118,111,107,101,34,44,34,111,102,102,115,101,116,34,
58,56,48,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,
99,34,58,34,105,110,118,111,107,101,34,125,44,123,34,110,97,109,101,34,58,34,99,111,
100,101,34,44,34,116,121,112,101,34,58,34,115,116,114,34,44,34,111,102,102,115,101,116,
34,58,56,56,44,34,115,105,122,101,34,58,49,54,44,34,97,108,105,103,110,34,58,56,
44,34,99,34,58,34,99,111,100,101,34,44,34,100,111,99,34,58,34,116,104,101,32,99,
97,110,111,110,105,99,97,108,32,99,111,100,101,34,125,44,123,34,110,97,109,101,34,58,
34,112,108,97,110,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,
58,34,118,111,105,100,34,125,44,34,111,102,102,115,101,116,34,58,49,48,52,44,34,115,
105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,112,108,
97,110,34,44,34,100,111,99,34,58,34,119,104,97,116,32,96,105,110,118,111,107,101,96,
32,110,101,101,100,115,34,125,93,44,34,100,111,99,34,58,34,65,32,112,108,97,110,39,
115,32,102,97,99,116,115,44,32,97,115,32,108,111,110,103,32,97,115,32,116,104,101,32,
112,108,97,110,32,108,105,118,101,115,46,34,44,34,110,97,109,101,115,34,58,123,34,99,
34,58,34,110,97,116,105,118,101,95,102,97,99,116,115,34,125,125,44,10,123,34,110,97,
109,101,34,58,34,76,105,98,114,97,114,121,34,44,34,99,34,58,34,110,97,116,105,118,
101,95,108,105,98,114,97,114,121,34,44,34,107,105,110,100,34,58,34,104,97,110,100,108,
101,34,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,108,
97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,97,52,102,97,54,99,
101,100,100,100,99,101,102,50,101,56,34,44,34,100,114,111,112,34,58,34,76,105,98,114,
97,114,121,46,99,108,111,115,101,34,44,34,116,104,114,101,97,100,115,34,58,34,115,104,
97,114,101,100,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,110,97,116,105,
118,101,95,108,105,98,114,97,114,121,34,125,125,44,10,123,34,110,97,109,101,34,58,34,
80,108,97,110,34,44,34,99,34,58,34,110,97,116,105,118,101,95,112,108,97,110,34,44,
34,107,105,110,100,34,58,34,104,97,110,100,108,101,34,44,34,115,105,122,101,34,58,56,
44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,
50,53,54,45,54,52,58,97,52,102,97,54,99,101,100,100,100,99,101,102,50,101,56,34,
44,34,100,114,111,112,34,58,34,80,108,97,110,46,102,114,101,101,34,44,34,116,104,114,
101,97,100,115,34,58,34,115,104,97,114,101,100,34,44,34,110,97,109,101,115,34,58,123,
34,99,34,58,34,110,97,116,105,118,101,95,112,108,97,110,34,125,125,44,10,123,34,110,
97,109,101,34,58,34,67,108,111,115,117,114,101,34,44,34,99,34,58,34,110,97,116,105,
118,101,95,99,108,111,115,117,114,101,34,44,34,107,105,110,100,34,58,34,104,97,110,100,
108,101,34,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,
108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,97,52,102,97,54,
99,101,100,100,100,99,101,102,50,101,56,34,44,34,100,114,111,112,34,58,34,67,108,111,
115,117,114,101,46,102,114,101,101,34,44,34,116,104,114,101,97,100,115,34,58,34,115,104,
97,114,101,100,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,110,97,116,105,
118,101,95,99,108,111,115,117,114,101,34,125,125,44,10,123,34,110,97,109,101,34,58,34,
67,111,108,117,109,110,34,44,34,99,34,58,34,110,97,116,105,118,101,95,99,111,108,117,
109,110,34,44,34,107,105,110,100,34,58,34,114,101,99,111,114,100,34,44,34,115,105,122,
101,34,58,50,52,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,
58,34,115,104,97,50,53,54,45,54,52,58,101,100,102,99,101,53,54,54,100,57,101,54,
53,57,53,99,34,44,34,102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,34,58,
34,98,97,115,101,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,
58,34,118,111,105,100,34,125,44,34,111,102,102,115,101,116,34,58,48,44,34,115,105,122,
101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,98,97,115,101,
34,125,44,123,34,110,97,109,101,34,58,34,115,116,114,105,100,101,34,44,34,116,121,112,
101,34,58,34,105,115,105,122,101,34,44,34,111,102,102,115,101,116,34,58,56,44,34,115,
105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,115,116,
114,105,100,101,34,44,34,100,111,99,34,58,34,98,121,116,101,115,32,102,114,111,109,32,
111,110,101,32,116,111,32,116,104,101,32,110,101,120,116,59,32,48,32,103,105,118,101,115,
32,116,104,101,32,115,97,109,101,32,110,117,109,98,101,114,32,101,97,99,104,32,116,105,
109,101,34,125,44,123,34,110,97,109,101,34,58,34,107,105,110,100,34,44,34,116,121,112,
101,34,58,34,75,105,110,100,34,44,34,111,102,102,115,101,116,34,58,49,54,44,34,115,
105,122,101,34,58,49,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,107,105,
110,100,34,44,34,100,111,99,34,58,34,97,110,121,32,110,117,109,98,101,114,59,32,99,
111,110,118,101,114,116,101,100,32,119,105,116,104,111,117,116,32,108,111,115,115,32,116,111,
32,116,104,101,32,112,97,114,97,109,101,116,101,114,39,115,32,107,105,110,100,34,125,44,
123,34,110,97,109,101,34,58,34,95,114,101,115,101,114,118,101,100,48,34,44,34,116,121,
112,101,34,58,123,34,97,114,114,97,121,34,58,34,117,56,34,44,34,99,111,117,110,116,
34,58,55,125,44,34,111,102,102,115,101,116,34,58,49,55,44,34,115,105,122,101,34,58,
55,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,95,114,101,115,101,114,118,
101,100,48,34,44,34,114,101,115,101,114,118,101,100,34,58,116,114,117,101,44,34,104,105,
100,100,101,110,34,58,116,114,117,101,125,93,44,34,100,111,99,34,58,34,69,113,117,97,
108,108,121,32,115,112,97,99,101,100,32,110,117,109,98,101,114,115,32,105,110,32,109,101,
109,111,114,121,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,110,97,116,
105,118,101,95,99,111,108,117,109,110,34,125,125,44,10,123,34,110,97,109,101,34,58,34,
72,97,110,100,108,101,114,34,44,34,99,34,58,34,110,97,116,105,118,101,95,104,97,110,
100,108,101,114,34,44,34,107,105,110,100,34,58,34,99,97,108,108,98,97,99,107,34,44,
34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,
117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,97,52,102,97,54,99,101,100,100,
100,99,101,102,50,101,56,34,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,
101,34,58,34,99,111,110,116,101,120,116,34,44,34,116,121,112,101,34,58,123,34,112,111,
105,110,116,101,114,34,58,34,118,111,105,100,34,125,44,34,117,115,101,114,100,97,116,97,
34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,97,114,103,117,109,101,110,
116,115,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,
111,105,100,34,44,34,99,111,110,115,116,34,58,116,114,117,101,125,125,44,123,34,110,97,
109,101,34,58,34,114,101,115,117,108,116,34,44,34,116,121,112,101,34,58,123,34,112,111,
105,110,116,101,114,34,58,34,118,111,105,100,34,125,125,93,44,34,100,111,99,34,58,34,
82,101,99,101,105,118,101,115,32,97,32,99,97,108,108,32,111,102,32,97,32,99,108,111,
115,117,114,101,58,32,97,114,103,117,109,101,110,116,115,32,112,97,99,107,101,100,32,97,
115,32,105,116,115,32,112,108,97,110,32,115,97,121,115,44,32,114,111,111,109,32,102,111,
114,32,116,104,101,32,114,101,115,117,108,116,46,34,44,34,110,97,109,101,115,34,58,123,
34,99,34,58,34,110,97,116,105,118,101,95,104,97,110,100,108,101,114,34,125,125,44,10,
123,34,110,97,109,101,34,58,34,76,111,110,103,83,116,121,108,101,34,44,34,99,34,58,
34,110,97,116,105,118,101,95,108,111,110,103,95,115,116,121,108,101,34,44,34,107,105,110,
100,34,58,34,101,110,117,109,34,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,
110,34,58,52,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,
58,97,101,101,100,51,102,52,99,100,56,49,101,52,102,49,100,34,44,34,114,101,112,114,
34,58,34,117,51,50,34,44,34,99,112,114,101,102,105,120,34,58,34,78,65,84,73,86,
69,95,76,79,78,71,95,83,84,89,76,69,95,34,44,34,118,97,108,117,101,115,34,58,
91,123,34,110,97,109,101,34,58,34,110,111,110,101,34,44,34,118,97,108,117,101,34,58,
48,44,34,99,34,58,34,78,65,84,73,86,69,95,76,79,78,71,95,83,84,89,76,69,
95,78,79,78,69,34,44,34,100,111,99,34,58,34,117,110,107,110,111,119,110,58,32,105,
110,116,101,103,101,114,115,32,103,111,32,116,104,101,32,115,108,111,119,32,119,97,121,34,
125,44,123,34,110,97,109,101,34,58,34,111,98,95,115,105,122,101,34,44,34,118,97,108,
117,101,34,58,49,44,34,99,34,58,34,78,65,84,73,86,69,95,76,79,78,71,95,83,
84,89,76,69,95,79,66,95,83,73,90,69,34,44,34,100,111,99,34,58,34,115,105,103,
110,101,100,32,99,111,117,110,116,32,111,102,32,100,105,103,105,116,115,32,40,117,112,32,
116,111,32,51,46,49,49,41,34,125,44,123,34,110,97,109,101,34,58,34,108,118,95,116,
97,103,34,44,34,118,97,108,117,101,34,58,50,44,34,99,34,58,34,78,65,84,73,86,
69,95,76,79,78,71,95,83,84,89,76,69,95,76,86,95,84,65,71,34,44,34,100,111,
99,34,58,34,99,111,117,110,116,32,97,110,100,32,115,105,103,110,32,105,110,32,97,32,
116,97,103,32,40,102,114,111,109,32,51,46,49,50,41,34,125,93,44,34,100,111,99,34,
58,34,72,111,119,32,97,110,32,105,110,116,101,114,112,114,101,116,101,114,32,107,101,101,
112,115,32,105,110,116,101,103,101,114,115,46,34,44,34,110,97,109,101,115,34,58,123,34,
99,34,58,34,110,97,116,105,118,101,95,108,111,110,103,95,115,116,121,108,101,34,125,125,
44,10,123,34,110,97,109,101,34,58,34,80,121,116,104,111,110,76,97,121,111,117,116,34,
44,34,99,34,58,34,110,97,116,105,118,101,95,112,121,116,104,111,110,95,108,97,121,111,
117,116,34,44,34,107,105,110,100,34,58,34,114,101,99,111,114,100,34,44,34,115,105,122,
101,34,58,49,54,56,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,
34,58,34,115,104,97,50,53,54,45,54,52,58,101,102,98,97,57,52,101,52,98,56,49,
50,53,56,55,49,34,44,34,102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,34,
58,34,115,105,122,101,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,
102,115,101,116,34,58,48,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,
58,52,44,34,99,34,58,34,115,105,122,101,34,125,44,123,34,110,97,109,101,34,58,34,
108,111,110,103,95,115,116,121,108,101,34,44,34,116,121,112,101,34,58,34,76,111,110,103,
83,116,121,108,101,34,44,34,111,102,102,115,101,116,34,58,52,44,34,115,105,122,101,34,
58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,108,111,110,103,95,115,
116,121,108,101,34,125,44,123,34,110,97,109,101,34,58,34,99,111,117,110,116,115,95,110,
111,110,101,34,44,34,116,121,112,101,34,58,34,98,111,111,108,34,44,34,111,102,102,115,
101,116,34,58,56,44,34,115,105,122,101,34,58,49,44,34,97,108,105,103,110,34,58,49,
44,34,99,34,58,34,99,111,117,110,116,115,95,110,111,110,101,34,44,34,100,111,99,34,
58,34,78,111,110,101,32,105,115,32,99,111,117,110,116,101,100,32,40,98,101,102,111,114,
101,32,51,46,49,50,41,34,125,44,123,34,110,97,109,101,34,58,34,95,114,101,115,101,
114,118,101,100,48,34,44,34,116,121,112,101,34,58,123,34,97,114,114,97,121,34,58,34,
117,56,34,44,34,99,111,117,110,116,34,58,55,125,44,34,111,102,102,115,101,116,34,58,
57,44,34,115,105,122,101,34,58,55,44,34,97,108,105,103,110,34,58,49,44,34,99,34,
58,34,95,114,101,115,101,114,118,101,100,48,34,44,34,114,101,115,101,114,118,101,100,34,
58,116,114,117,101,44,34,104,105,100,100,101,110,34,58,116,114,117,101,125,44,123,34,110,
97,109,101,34,58,34,116,121,112,101,95,111,102,102,115,101,116,34,44,34,116,121,112,101,
34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,49,54,44,34,115,105,122,
101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,116,121,112,101,
95,111,102,102,115,101,116,34,125,44,123,34,110,97,109,101,34,58,34,114,101,102,99,111,
117,110,116,95,111,102,102,115,101,116,34,44,34,116,121,112,101,34,58,34,117,51,50,34,
44,34,111,102,102,115,101,116,34,58,50,48,44,34,115,105,122,101,34,58,52,44,34,97,
108,105,103,110,34,58,52,44,34,99,34,58,34,114,101,102,99,111,117,110,116,95,111,102,
102,115,101,116,34,125,44,123,34,110,97,109,101,34,58,34,108,111,110,103,95,116,97,103,
34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,
50,52,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,
34,58,34,108,111,110,103,95,116,97,103,34,125,44,123,34,110,97,109,101,34,58,34,108,
111,110,103,95,100,105,103,105,116,115,34,44,34,116,121,112,101,34,58,34,117,51,50,34,
44,34,111,102,102,115,101,116,34,58,50,56,44,34,115,105,122,101,34,58,52,44,34,97,
108,105,103,110,34,58,52,44,34,99,34,58,34,108,111,110,103,95,100,105,103,105,116,115,
34,125,44,123,34,110,97,109,101,34,58,34,102,108,111,97,116,95,118,97,108,117,101,34,
44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,51,
50,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,
58,34,102,108,111,97,116,95,118,97,108,117,101,34,125,44,123,34,110,97,109,101,34,58,
34,98,121,116,101,115,95,100,97,116,97,34,44,34,116,121,112,101,34,58,34,117,51,50,
34,44,34,111,102,102,115,101,116,34,58,51,54,44,34,115,105,122,101,34,58,52,44,34,
97,108,105,103,110,34,58,52,44,34,99,34,58,34,98,121,116,101,115,95,100,97,116,97,
34,125,44,123,34,110,97,109,101,34,58,34,98,121,116,101,115,95,115,105,122,101,34,44,
34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,52,48,
44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,
34,98,121,116,101,115,95,115,105,122,101,34,125,44,123,34,110,97,109,101,34,58,34,98,
121,116,101,97,114,114,97,121,95,115,116,97,114,116,34,44,34,116,121,112,101,34,58,34,
117,51,50,34,44,34,111,102,102,115,101,116,34,58,52,52,44,34,115,105,122,101,34,58,
52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,98,121,116,101,97,114,114,
97,121,95,115,116,97,114,116,34,125,44,123,34,110,97,109,101,34,58,34,98,121,116,101,
97,114,114,97,121,95,115,105,122,101,34,44,34,116,121,112,101,34,58,34,117,51,50,34,
44,34,111,102,102,115,101,116,34,58,52,56,44,34,115,105,122,101,34,58,52,44,34,97,
108,105,103,110,34,58,52,44,34,99,34,58,34,98,121,116,101,97,114,114,97,121,95,115,
105,122,101,34,125,44,123,34,110,97,109,101,34,58,34,115,116,114,117,99,116,95,112,111,
105,110,116,101,114,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,
115,101,116,34,58,53,50,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,
58,52,44,34,99,34,58,34,115,116,114,117,99,116,95,112,111,105,110,116,101,114,34,44,
34,100,111,99,34,58,34,111,102,32,111,117,114,32,111,119,110,32,115,116,114,117,99,116,
32,111,98,106,101,99,116,115,32,97,110,100,32,104,97,110,100,108,101,115,34,125,44,123,
34,110,97,109,101,34,58,34,97,114,114,97,121,95,100,97,116,97,34,44,34,116,121,112,
101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,53,54,44,34,115,105,
122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,97,114,114,
97,121,95,100,97,116,97,34,125,44,123,34,110,97,109,101,34,58,34,97,114,114,97,121,
95,110,100,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,
116,34,58,54,48,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,
44,34,99,34,58,34,97,114,114,97,121,95,110,100,34,125,44,123,34,110,97,109,101,34,
58,34,97,114,114,97,121,95,100,105,109,115,34,44,34,116,121,112,101,34,58,34,117,51,
50,34,44,34,111,102,102,115,101,116,34,58,54,52,44,34,115,105,122,101,34,58,52,44,
34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,97,114,114,97,121,95,100,105,109,
115,34,125,44,123,34,110,97,109,101,34,58,34,97,114,114,97,121,95,102,108,97,103,115,
34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,
54,56,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,
34,58,34,97,114,114,97,121,95,102,108,97,103,115,34,125,44,123,34,110,97,109,101,34,
58,34,97,114,114,97,121,95,100,101,115,99,114,34,44,34,116,121,112,101,34,58,34,117,
51,50,34,44,34,111,102,102,115,101,116,34,58,55,50,44,34,115,105,122,101,34,58,52,
44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,97,114,114,97,121,95,100,101,
115,99,114,34,125,44,123,34,110,97,109,101,34,58,34,95,114,101,115,101,114,118,101,100,
49,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,
58,55,54,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,
99,34,58,34,95,114,101,115,101,114,118,101,100,49,34,44,34,114,101,115,101,114,118,101,
100,34,58,116,114,117,101,44,34,104,105,100,100,101,110,34,58,116,114,117,101,125,44,123,
34,110,97,109,101,34,58,34,105,110,116,95,116,121,112,101,34,44,34,116,121,112,101,34,
58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,125,44,34,111,102,102,
115,101,116,34,58,56,48,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,
58,56,44,34,99,34,58,34,105,110,116,95,116,121,112,101,34,125,44,123,34,110,97,109,
101,34,58,34,102,108,111,97,116,95,116,121,112,101,34,44,34,116,121,112,101,34,58,123,
34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,125,44,34,111,102,102,115,101,
116,34,58,56,56,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,
44,34,99,34,58,34,102,108,111,97,116,95,116,121,112,101,34,125,44,123,34,110,97,109,
101,34,58,34,98,121,116,101,115,95,116,121,112,101,34,44,34,116,121,112,101,34,58,123,
34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,125,44,34,111,102,102,115,101,
116,34,58,57,54,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,
44,34,99,34,58,34,98,121,116,101,115,95,116,121,112,101,34,125,44,123,34,110,97,109,
101,34,58,34,98,121,116,101,97,114,114,97,121,95,116,121,112,101,34,44,34,116,121,112,
101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,125,44,34,111,
102,102,115,101,116,34,58,49,48,52,44,34,115,105,122,101,34,58,56,44,34,97,108,105,
103,110,34,58,56,44,34,99,34,58,34,98,121,116,101,97,114,114,97,121,95,116,121,112,
101,34,125,44,123,34,110,97,109,101,34,58,34,116,114,117,101,95,111,98,106,101,99,116,
34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,
100,34,125,44,34,111,102,102,115,101,116,34,58,49,49,50,44,34,115,105,122,101,34,58,
56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,116,114,117,101,95,111,98,
106,101,99,116,34,125,44,123,34,110,97,109,101,34,58,34,102,97,108,115,101,95,111,98,
106,101,99,116,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,
34,118,111,105,100,34,125,44,34,111,102,102,115,101,116,34,58,49,50,48,44,34,115,105,
122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,102,97,108,
115,101,95,111,98,106,101,99,116,34,125,44,123,34,110,97,109,101,34,58,34,110,111,110,
101,95,111,98,106,101,99,116,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,
101,114,34,58,34,118,111,105,100,34,125,44,34,111,102,102,115,101,116,34,58,49,50,56,
44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,
34,110,111,110,101,95,111,98,106,101,99,116,34,125,44,123,34,110,97,109,101,34,58,34,
97,114,114,97,121,95,116,121,112,101,34,44,34,116,121,112,101,34,58,123,34,112,111,105,
110,116,101,114,34,58,34,118,111,105,100,34,44,34,110,117,108,108,97,98,108,101,34,58,
116,114,117,101,125,44,34,111,102,102,115,101,116,34,58,49,51,54,44,34,115,105,122,101,
34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,97,114,114,97,121,
95,116,121,112,101,34,44,34,100,111,99,34,58,34,110,117,109,112,121,46,110,100,97,114,
114,97,121,44,32,119,104,101,110,32,105,116,32,105,115,32,116,104,101,114,101,34,125,44,
123,34,110,97,109,101,34,58,34,102,114,111,109,95,105,54,52,34,44,34,116,121,112,101,
34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,125,44,34,111,102,
102,115,101,116,34,58,49,52,52,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,
110,34,58,56,44,34,99,34,58,34,102,114,111,109,95,105,54,52,34,44,34,100,111,99,
34,58,34,80,121,76,111,110,103,95,70,114,111,109,76,111,110,103,76,111,110,103,34,125,
44,123,34,110,97,109,101,34,58,34,102,114,111,109,95,117,54,52,34,44,34,116,121,112,
101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,125,44,34,111,
102,102,115,101,116,34,58,49,53,50,44,34,115,105,122,101,34,58,56,44,34,97,108,105,
103,110,34,58,56,44,34,99,34,58,34,102,114,111,109,95,117,54,52,34,44,34,100,111,
99,34,58,34,80,121,76,111,110,103,95,70,114,111,109,85,110,115,105,103,110,101,100,76,
111,110,103,76,111,110,103,34,125,44,123,34,110,97,109,101,34,58,34,102,114,111,109,95,
102,54,52,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,
118,111,105,100,34,125,44,34,111,102,102,115,101,116,34,58,49,54,48,44,34,115,105,122,
101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,102,114,111,109,
95,102,54,52,34,44,34,100,111,99,34,58,34,80,121,70,108,111,97,116,95,70,114,111,
109,68,111,117,98,108,101,34,125,93,44,34,100,111,99,34,58,34,87,104,101,114,101,32,
97,32,80,121,116,104,111,110,32,105,110,116,101,114,112,114,101,116,101,114,32,107,101,101,
112,115,32,116,104,105,110,103,115,58,32,111,102,102,115,101,116,115,32,105,110,32,111,98,
106,101,99,116,115,44,32,97,110,100,32,97,100,100,114,101,115,115,101,115,46,34,44,34,
110,97,109,101,115,34,58,123,34,99,34,58,34,110,97,116,105,118,101,95,112,121,116,104,
111,110,95,108,97,121,111,117,116,34,125,125,44,10,123,34,110,97,109,101,34,58,34,80,
121,116,104,111,110,83,116,101,112,75,105,110,100,34,44,34,99,34,58,34,110,97,116,105,
118,101,95,112,121,116,104,111,110,95,115,116,101,112,95,107,105,110,100,34,44,34,107,105,
110,100,34,58,34,101,110,117,109,34,44,34,115,105,122,101,34,58,49,44,34,97,108,105,
103,110,34,58,49,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,
52,58,52,51,98,52,100,53,102,53,48,48,98,50,54,55,97,54,34,44,34,114,101,112,
114,34,58,34,117,56,34,44,34,99,112,114,101,102,105,120,34,58,34,78,65,84,73,86,
69,95,80,89,84,72,79,78,95,83,84,69,80,95,75,73,78,68,95,34,44,34,118,97,
108,117,101,115,34,58,91,123,34,110,97,109,101,34,58,34,110,117,109,98,101,114,34,44,
34,118,97,108,117,101,34,58,48,44,34,99,34,58,34,78,65,84,73,86,69,95,80,89,
84,72,79,78,95,83,84,69,80,95,75,73,78,68,95,78,85,77,66,69,82,34,44,34,
100,111,99,34,58,34,105,110,116,44,32,102,108,111,97,116,32,111,114,32,98,111,111,108,
32,98,121,32,116,104,101,32,115,108,111,116,39,115,32,107,105,110,100,34,125,44,123,34,
110,97,109,101,34,58,34,116,101,120,116,34,44,34,118,97,108,117,101,34,58,49,44,34,
99,34,58,34,78,65,84,73,86,69,95,80,89,84,72,79,78,95,83,84,69,80,95,75,
73,78,68,95,84,69,88,84,34,44,34,100,111,99,34,58,34,98,121,116,101,115,58,32,
116,104,101,32,112,111,105,110,116,101,114,32,116,111,32,105,116,115,32,100,97,116,97,34,
125,44,123,34,110,97,109,101,34,58,34,98,121,116,101,115,34,44,34,118,97,108,117,101,
34,58,50,44,34,99,34,58,34,78,65,84,73,86,69,95,80,89,84,72,79,78,95,83,
84,69,80,95,75,73,78,68,95,66,89,84,69,83,34,44,34,100,111,99,34,58,34,98,
121,116,101,115,44,32,111,114,32,98,121,116,101,97,114,114,97,121,32,119,104,101,110,32,
105,116,32,105,115,32,116,111,32,98,101,32,119,114,105,116,116,101,110,32,111,114,32,96,
102,108,97,103,115,96,32,104,97,115,32,50,58,32,112,111,105,110,116,101,114,44,32,97,
110,100,32,108,101,110,103,116,104,32,105,110,32,96,115,101,99,111,110,100,96,34,125,44,
123,34,110,97,109,101,34,58,34,111,98,106,101,99,116,34,44,34,118,97,108,117,101,34,
58,51,44,34,99,34,58,34,78,65,84,73,86,69,95,80,89,84,72,79,78,95,83,84,
69,80,95,75,73,78,68,95,79,66,74,69,67,84,34,44,34,100,111,99,34,58,34,101,
120,97,99,116,32,116,121,112,101,32,96,116,121,112,101,96,58,32,116,104,101,32,112,111,
105,110,116,101,114,32,97,116,32,115,116,114,117,99,116,95,112,111,105,110,116,101,114,59,
32,110,117,108,108,32,116,97,107,101,115,32,116,104,101,32,115,108,111,119,32,119,97,121,
34,125,44,123,34,110,97,109,101,34,58,34,118,97,108,117,101,34,44,34,118,97,108,117,
101,34,58,52,44,34,99,34,58,34,78,65,84,73,86,69,95,80,89,84,72,79,78,95,
83,84,69,80,95,75,73,78,68,95,86,65,76,85,69,34,44,34,100,111,99,34,58,34,
101,120,97,99,116,32,116,121,112,101,32,96,116,121,112,101,96,58,32,116,104,101,32,114,
101,99,111,114,100,32,97,116,32,115,116,114,117,99,116,95,112,111,105,110,116,101,114,44,
32,98,121,32,118,97,108,117,101,34,125,44,123,34,110,97,109,101,34,58,34,99,101,108,
108,115,34,44,34,118,97,108,117,101,34,58,53,44,34,99,34,58,34,78,65,84,73,86,
69,95,80,89,84,72,79,78,95,83,84,69,80,95,75,73,78,68,95,67,69,76,76,83,
34,44,34,100,111,99,34,58,34,110,117,109,112,121,32,97,114,114,97,121,44,32,111,110,
101,32,100,105,109,101,110,115,105,111,110,44,32,99,111,110,116,105,103,117,111,117,115,44,
32,100,101,115,99,114,32,96,116,121,112,101,96,58,32,112,111,105,110,116,101,114,44,32,
97,110,100,32,108,101,110,103,116,104,32,105,110,32,96,115,101,99,111,110,100,96,34,125,
44,123,34,110,97,109,101,34,58,34,111,117,116,34,44,34,118,97,108,117,101,34,58,54,
44,34,99,34,58,34,78,65,84,73,86,69,95,80,89,84,72,79,78,95,83,84,69,80,
95,75,73,78,68,95,79,85,84,34,44,34,100,111,99,34,58,34,110,111,32,80,121,116,
104,111,110,32,97,114,103,117,109,101,110,116,58,32,97,32,112,111,105,110,116,101,114,32,
116,111,32,122,101,114,111,101,100,32,114,111,111,109,32,116,104,97,116,32,98,101,99,111,
109,101,115,32,116,104,101,32,114,101,115,117,108,116,34,125,93,44,34,100,111,99,34,58,
34,72,111,119,32,111,110,101,32,80,121,116,104,111,110,32,97,114,103,117,109,101,110,116,
32,98,101,99,111,109,101,115,32,67,32,97,114,103,117,109,101,110,116,115,59,32,97,110,
32,111,98,106,101,99,116,32,111,102,32,97,110,121,32,111,116,104,101,114,32,101,120,97,
99,116,32,116,121,112,101,32,116,97,107,101,115,32,116,104,101,32,115,108,111,119,32,119,
97,121,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,110,97,116,105,118,
101,95,112,121,116,104,111,110,95,115,116,101,112,95,107,105,110,100,34,125,125,44,10,123,
34,110,97,109,101,34,58,34,80,121,116,104,111,110,83,116,101,112,34,44,34,99,34,58,
34,110,97,116,105,118,101,95,112,121,116,104,111,110,95,115,116,101,112,34,44,34,107,105,
110,100,34,58,34,114,101,99,111,114,100,34,44,34,115,105,122,101,34,58,50,52,44,34,
97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,
54,45,54,52,58,48,50,57,53,49,57,99,98,50,57,56,50,48,57,99,51,34,44,34,
102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,34,58,34,107,105,110,100,34,44,
34,116,121,112,101,34,58,34,80,121,116,104,111,110,83,116,101,112,75,105,110,100,34,44,
34,111,102,102,115,101,116,34,58,48,44,34,115,105,122,101,34,58,49,44,34,97,108,105,
103,110,34,58,49,44,34,99,34,58,34,107,105,110,100,34,125,44,123,34,110,97,109,101,
34,58,34,115,108,111,116,34,44,34,116,121,112,101,34,58,34,117,56,34,44,34,111,102,
102,115,101,116,34,58,49,44,34,115,105,122,101,34,58,49,44,34,97,108,105,103,110,34,
58,49,44,34,99,34,58,34,115,108,111,116,34,125,44,123,34,110,97,109,101,34,58,34,
115,101,99,111,110,100,34,44,34,116,121,112,101,34,58,34,117,56,34,44,34,111,102,102,
115,101,116,34,58,50,44,34,115,105,122,101,34,58,49,44,34,97,108,105,103,110,34,58,
49,44,34,99,34,58,34,115,101,99,111,110,100,34,44,34,100,111,99,34,58,34,115,108,
111,116,32,111,102,32,116,104,101,32,108,101,110,103,116,104,59,32,50,53,53,58,32,110,
111,110,101,34,125,44,123,34,110,97,109,101,34,58,34,102,108,97,103,115,34,44,34,116,
121,112,101,34,58,34,117,56,34,44,34,111,102,102,115,101,116,34,58,51,44,34,115,105,
122,101,34,58,49,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,102,108,97,
103,115,34,44,34,100,111,99,34,58,34,49,58,32,109,117,115,116,32,98,101,32,119,114,
105,116,97,98,108,101,59,32,50,58,32,97,32,98,121,116,101,97,114,114,97,121,32,119,
105,108,108,32,100,111,32,97,115,32,119,101,108,108,34,125,44,123,34,110,97,109,101,34,
58,34,101,108,101,109,101,110,116,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,
34,111,102,102,115,101,116,34,58,52,44,34,115,105,122,101,34,58,52,44,34,97,108,105,
103,110,34,58,52,44,34,99,34,58,34,101,108,101,109,101,110,116,34,44,34,100,111,99,
34,58,34,98,121,116,101,115,58,32,115,105,122,101,32,111,102,32,97,110,32,101,108,101,
109,101,110,116,59,32,111,117,116,44,32,97,110,100,32,110,117,109,98,101,114,32,111,102,
32,102,108,97,116,32,102,117,110,99,116,105,111,110,115,58,32,107,105,110,100,32,111,102,
32,116,104,101,32,110,117,109,98,101,114,34,125,44,123,34,110,97,109,101,34,58,34,111,
102,102,115,101,116,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,
115,101,116,34,58,56,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,
52,44,34,99,34,58,34,111,102,102,115,101,116,34,44,34,100,111,99,34,58,34,102,108,
97,116,32,102,117,110,99,116,105,111,110,115,58,32,111,102,102,115,101,116,32,105,110,32,
116,104,101,32,114,101,113,117,101,115,116,34,125,44,123,34,110,97,109,101,34,58,34,95,
114,101,115,101,114,118,101,100,48,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,
34,111,102,102,115,101,116,34,58,49,50,44,34,115,105,122,101,34,58,52,44,34,97,108,
105,103,110,34,58,52,44,34,99,34,58,34,95,114,101,115,101,114,118,101,100,48,34,44,
34,114,101,115,101,114,118,101,100,34,58,116,114,117,101,44,34,104,105,100,100,101,110,34,
58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,116,121,112,101,34,44,34,116,
121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,44,34,
110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,111,102,102,115,101,116,34,
58,49,54,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,
99,34,58,34,116,121,112,101,34,125,93,44,34,110,97,109,101,115,34,58,123,34,99,34,
58,34,110,97,116,105,118,101,95,112,121,116,104,111,110,95,115,116,101,112,34,125,125,44,
10,123,34,110,97,109,101,34,58,34,80,121,116,104,111,110,82,101,115,117,108,116,34,44,
34,99,34,58,34,110,97,116,105,118,101,95,112,121,116,104,111,110,95,114,101,115,117,108,
116,34,44,34,107,105,110,100,34,58,34,101,110,117,109,34,44,34,115,105,122,101,34,58,
49,44,34,97,108,105,103,110,34,58,49,44,34,108,97,121,111,117,116,34,58,34,115,104,
97,50,53,54,45,54,52,58,52,51,98,52,100,53,102,53,48,48,98,50,54,55,97,54,
34,44,34,114,101,112,114,34,58,34,117,56,34,44,34,99,112,114,101,102,105,120,34,58,
34,78,65,84,73,86,69,95,80,89,84,72,79,78,95,82,69,83,85,76,84,95,34,44,
34,118,97,108,117,101,115,34,58,91,123,34,110,97,109,101,34,58,34,110,111,110,101,34,
44,34,118,97,108,117,101,34,58,48,44,34,99,34,58,34,78,65,84,73,86,69,95,80,
89,84,72,79,78,95,82,69,83,85,76,84,95,78,79,78,69,34,44,34,100,111,99,34,
58,34,78,111,110,101,44,32,119,104,97,116,101,118,101,114,32,116,104,101,32,102,117,110,
99,116,105,111,110,32,103,105,118,101,115,34,125,44,123,34,110,97,109,101,34,58,34,110,
117,109,98,101,114,34,44,34,118,97,108,117,101,34,58,49,44,34,99,34,58,34,78,65,
84,73,86,69,95,80,89,84,72,79,78,95,82,69,83,85,76,84,95,78,85,77,66,69,
82,34,44,34,100,111,99,34,58,34,98,121,32,116,104,101,32,107,105,110,100,32,111,102,
32,116,104,101,32,114,101,115,117,108,116,34,125,44,123,34,110,97,109,101,34,58,34,111,
117,116,34,44,34,118,97,108,117,101,34,58,50,44,34,99,34,58,34,78,65,84,73,86,
69,95,80,89,84,72,79,78,95,82,69,83,85,76,84,95,79,85,84,34,44,34,100,111,
99,34,58,34,116,104,101,32,110,117,109,98,101,114,32,97,116,32,116,104,101,32,96,111,
117,116,96,32,115,116,101,112,34,125,44,123,34,110,97,109,101,34,58,34,98,111,120,34,
44,34,118,97,108,117,101,34,58,51,44,34,99,34,58,34,78,65,84,73,86,69,95,80,
89,84,72,79,78,95,82,69,83,85,76,84,95,66,79,88,34,44,34,100,111,99,34,58,
34,98,121,32,96,98,111,120,40,115,101,108,102,44,32,112,111,105,110,116,101,114,32,116,
111,32,116,104,101,32,114,101,115,117,108,116,41,96,34,125,93,44,34,100,111,99,34,58,
34,72,111,119,32,116,104,101,32,114,101,115,117,108,116,32,98,101,99,111,109,101,115,32,
97,32,80,121,116,104,111,110,32,111,98,106,101,99,116,46,34,44,34,110,97,109,101,115,
34,58,123,34,99,34,58,34,110,97,116,105,118,101,95,112,121,116,104,111,110,95,114,101,
115,117,108,116,34,125,125,44,10,123,34,110,97,109,101,34,58,34,80,121,116,104,111,110,
70,117,110,99,116,105,111,110,34,44,34,99,34,58,34,110,97,116,105,118,101,95,112,121,
116,104,111,110,95,102,117,110,99,116,105,111,110,34,44,34,107,105,110,100,34,58,34,114,
101,99,111,114,100,34,44,34,115,105,122,101,34,58,55,50,44,34,97,108,105,103,110,34,
58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,54,
49,50,97,57,48,50,57,50,54,56,101,98,98,48,52,34,44,34,102,105,101,108,100,115,
34,58,91,123,34,110,97,109,101,34,58,34,115,105,122,101,34,44,34,116,121,112,101,34,
58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,48,44,34,115,105,122,101,34,
58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,115,105,122,101,34,125,
44,123,34,110,97,109,101,34,58,34,115,116,101,112,95,99,111,117,110,116,34,44,34,116,
121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,52,44,34,115,
105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,115,116,
101,112,95,99,111,117,110,116,34,125,44,123,34,110,97,109,101,34,58,34,115,116,101,112,
115,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,80,121,
116,104,111,110,83,116,101,112,34,44,34,99,111,110,115,116,34,58,116,114,117,101,44,34,
110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,111,102,102,115,101,116,34,
58,56,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,
34,58,34,115,116,101,112,115,34,125,44,123,34,110,97,109,101,34,58,34,116,97,114,103,
101,116,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,
111,105,100,34,125,44,34,111,102,102,115,101,116,34,58,49,54,44,34,115,105,122,101,34,
58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,116,97,114,103,101,116,
34,125,44,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,
58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,125,44,34,111,102,102,
115,101,116,34,58,50,52,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,
58,56,44,34,99,34,58,34,115,101,108,102,34,44,34,100,111,99,34,58,34,112,97,115,
115,101,100,32,111,110,32,116,111,32,116,104,101,32,116,104,114,101,101,32,98,101,108,111,
119,34,125,44,123,34,110,97,109,101,34,58,34,115,108,111,119,34,44,34,116,121,112,101,
34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,125,44,34,111,102,
102,115,101,116,34,58,51,50,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,
34,58,56,44,34,99,34,58,34,115,108,111,119,34,44,34,100,111,99,34,58,34,115,97,
109,101,32,115,105,103,110,97,116,117,114,101,32,97,115,32,116,104,101,32,98,117,105,108,
116,45,105,110,58,32,97,108,108,32,99,97,115,101,115,44,32,97,108,108,32,101,114,114,
111,114,115,34,125,44,123,34,110,97,109,101,34,58,34,102,97,105,108,34,44,34,116,121,
112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,44,34,110,
117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,111,102,102,115,101,116,34,58,
52,48,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,
34,58,34,102,97,105,108,34,44,34,100,111,99,34,58,34,96,80,121,79,98,106,101,99,
116,32,42,40,118,111,105,100,32,42,115,101,108,102,44,32,105,110,116,54,52,95,116,32,
115,116,97,116,117,115,41,96,44,32,119,104,101,110,32,116,104,101,32,114,101,115,117,108,
116,32,105,115,32,97,32,115,116,97,116,117,115,59,32,48,32,105,115,32,115,117,99,99,
101,115,115,34,125,44,123,34,110,97,109,101,34,58,34,98,111,120,34,44,34,116,121,112,
101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,44,34,110,117,
108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,111,102,102,115,101,116,34,58,52,
56,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,
58,34,98,111,120,34,44,34,100,111,99,34,58,34,96,80,121,79,98,106,101,99,116,32,
42,40,118,111,105,100,32,42,115,101,108,102,44,32,99,111,110,115,116,32,118,111,105,100,
32,42,114,101,115,117,108,116,41,96,34,125,44,123,34,110,97,109,101,34,58,34,114,101,
115,117,108,116,34,44,34,116,121,112,101,34,58,34,80,121,116,104,111,110,82,101,115,117,
108,116,34,44,34,111,102,102,115,101,116,34,58,53,54,44,34,115,105,122,101,34,58,49,
44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,114,101,115,117,108,116,34,125,
44,123,34,110,97,109,101,34,58,34,105,115,95,115,116,97,116,117,115,34,44,34,116,121,
112,101,34,58,34,98,111,111,108,34,44,34,111,102,102,115,101,116,34,58,53,55,44,34,
115,105,122,101,34,58,49,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,105,
115,95,115,116,97,116,117,115,34,125,44,123,34,110,97,109,101,34,58,34,105,115,95,102,
108,97,116,34,44,34,116,121,112,101,34,58,34,98,111,111,108,34,44,34,111,102,102,115,
101,116,34,58,53,56,44,34,115,105,122,101,34,58,49,44,34,97,108,105,103,110,34,58,
49,44,34,99,34,58,34,105,115,95,102,108,97,116,34,44,34,100,111,99,34,58,34,116,
104,101,32,116,97,114,103,101,116,32,105,115,32,97,32,102,108,97,116,32,102,117,110,99,
116,105,111,110,34,125,44,123,34,110,97,109,101,34,58,34,114,101,115,117,108,116,95,107,
105,110,100,34,44,34,116,121,112,101,34,58,34,75,105,110,100,34,44,34,111,102,102,115,
101,116,34,58,53,57,44,34,115,105,122,101,34,58,49,44,34,97,108,105,103,110,34,58,
49,44,34,99,34,58,34,114,101,115,117,108,116,95,107,105,110,100,34,44,34,100,111,99,
34,58,34,102,108,97,116,58,32,107,105,110,100,32,111,102,32,116,104,101,32,110,117,109,
98,101,114,32,116,104,97,116,32,105,115,32,116,104,101,32,114,101,115,112,111,110,115,101,
34,125,44,123,34,110,97,109,101,34,58,34,114,101,113,117,101,115,116,95,115,105,122,101,
34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,
54,48,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,
34,58,34,114,101,113,117,101,115,116,95,115,105,122,101,34,44,34,100,111,99,34,58,34,
102,108,97,116,34,125,44,123,34,110,97,109,101,34,58,34,114,101,115,112,111,110,115,101,
95,115,105,122,101,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,
115,101,116,34,58,54,52,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,
58,52,44,34,99,34,58,34,114,101,115,112,111,110,115,101,95,115,105,122,101,34,44,34,
100,111,99,34,58,34,102,108,97,116,34,125,44,123,34,110,97,109,101,34,58,34,107,101,
121,119,111,114,100,115,34,44,34,116,121,112,101,34,58,34,98,111,111,108,34,44,34,111,
102,102,115,101,116,34,58,54,56,44,34,115,105,122,101,34,58,49,44,34,97,108,105,103,
110,34,58,49,44,34,99,34,58,34,107,101,121,119,111,114,100,115,34,44,34,100,111,99,
34,58,34,97,32,102,111,117,114,116,104,32,97,114,103,117,109,101,110,116,32,104,97,115,
32,116,104,101,32,110,97,109,101,115,32,111,102,32,107,101,121,119,111,114,100,115,58,32,
78,85,76,76,44,32,111,114,32,96,115,108,111,119,96,32,103,101,116,115,32,97,108,108,
32,102,111,117,114,34,125,44,123,34,110,97,109,101,34,58,34,95,114,101,115,101,114,118,
101,100,48,34,44,34,116,121,112,101,34,58,123,34,97,114,114,97,121,34,58,34,117,56,
34,44,34,99,111,117,110,116,34,58,51,125,44,34,111,102,102,115,101,116,34,58,54,57,
44,34,115,105,122,101,34,58,51,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,
34,95,114,101,115,101,114,118,101,100,48,34,44,34,114,101,115,101,114,118,101,100,34,58,
116,114,117,101,44,34,104,105,100,100,101,110,34,58,116,114,117,101,125,93,44,34,100,111,
99,34,58,34,65,32,98,117,105,108,116,45,105,110,32,102,117,110,99,116,105,111,110,32,
116,111,32,98,101,32,101,109,105,116,116,101,100,58,32,96,80,121,79,98,106,101,99,116,
32,42,40,80,121,79,98,106,101,99,116,32,42,115,101,108,102,44,32,80,121,79,98,106,
101,99,116,32,42,99,111,110,115,116,32,42,97,114,103,115,44,32,80,121,95,115,115,105,
122,101,95,116,32,99,111,117,110,116,41,96,46,34,44,34,110,97,109,101,115,34,58,123,
34,99,34,58,34,110,97,116,105,118,101,95,112,121,116,104,111,110,95,102,117,110,99,116,
105,111,110,34,125,125,93,44,10,34,99,111,110,115,116,97,110,116,115,34,58,91,93,44,
10,34,102,117,110,99,116,105,111,110,115,34,58,91,10,123,34,110,97,109,101,34,58,34,
76,105,98,114,97,114,121,46,111,112,101,110,34,44,34,111,110,34,58,34,76,105,98,114,
97,114,121,34,44,34,115,121,109,98,111,108,34,58,34,110,97,116,105,118,101,95,108,105,
98,114,97,114,121,95,111,112,101,110,34,44,34,99,111,110,118,34,58,34,99,34,44,34,
115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,102,99,54,53,101,48,53,57,
49,99,51,100,101,51,55,55,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,
58,52,50,51,52,53,51,53,48,48,49,44,34,112,97,114,97,109,115,34,58,91,123,34,
110,97,109,101,34,58,34,110,97,109,101,34,44,34,116,121,112,101,34,58,34,115,116,114,
34,125,44,123,34,110,97,109,101,34,58,34,108,105,98,114,97,114,121,34,44,34,116,121,
112,101,34,58,123,34,116,121,112,101,34,58,34,76,105,98,114,97,114,121,34,44,34,111,
119,110,34,58,34,111,119,110,34,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,
112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,34,110,97,109,101,34,
58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,
34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,
116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,
116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,
58,116,114,117,101,44,34,100,111,99,34,58,34,79,112,101,110,115,32,97,32,108,105,98,
114,97,114,121,32,98,121,32,112,97,116,104,44,32,102,105,108,101,32,110,97,109,101,32,
40,96,108,105,98,109,46,115,111,46,54,96,41,32,111,114,32,112,108,97,105,110,32,110,
97,109,101,32,40,96,109,96,44,32,96,122,96,41,59,32,97,110,32,101,109,112,116,121,
32,110,97,109,101,32,105,115,32,116,104,101,32,112,114,111,99,101,115,115,32,105,116,115,
101,108,102,46,92,110,84,104,101,32,101,114,114,111,114,32,115,97,121,115,32,119,104,97,
116,32,119,97,115,32,116,114,105,101,100,44,32,97,110,100,32,102,111,114,32,102,105,108,
101,115,32,116,104,97,116,32,97,114,101,32,110,111,32,108,105,98,114,97,114,105,101,115,
32,119,104,97,116,32,116,104,101,121,32,97,114,101,46,34,125,44,10,123,34,110,97,109,
101,34,58,34,76,105,98,114,97,114,121,46,99,108,111,115,101,34,44,34,111,110,34,58,
34,76,105,98,114,97,114,121,34,44,34,115,121,109,98,111,108,34,58,34,110,97,116,105,
118,101,95,108,105,98,114,97,114,121,95,99,108,111,115,101,34,44,34,99,111,110,118,34,
58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,55,56,
50,57,100,98,102,101,48,52,52,56,50,101,98,54,34,44,34,115,105,103,110,97,116,117,
114,101,95,105,100,34,58,50,48,49,54,48,48,57,50,49,52,44,34,112,97,114,97,109,
115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,
34,58,123,34,116,121,112,101,34,58,34,76,105,98,114,97,114,121,34,44,34,111,119,110,
34,58,34,111,119,110,34,125,44,34,115,101,108,102,34,58,116,114,117,101,125,93,125,44,
10,123,34,110,97,109,101,34,58,34,76,105,98,114,97,114,121,46,112,97,116,104,34,44,
34,111,110,34,58,34,76,105,98,114,97,114,121,34,44,34,115,121,109,98,111,108,34,58,
34,110,97,116,105,118,101,95,108,105,98,114,97,114,121,95,112,97,116,104,34,44,34,99,
111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,
52,58,56,54,99,55,53,53,51,98,56,48,49,49,50,102,49,49,34,44,34,115,105,103,
110,97,116,117,114,101,95,105,100,34,58,50,50,54,49,50,49,48,52,50,55,44,34,112,
97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,
116,121,112,101,34,58,34,76,105,98,114,97,114,121,34,44,34,115,101,108,102,34,58,116,
114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,115,116,114,34,44,34,100,
111,99,34,58,34,84,104,101,32,102,105,108,101,32,116,104,97,116,32,119,97,115,32,102,
111,117,110,100,46,34,125,44,10,123,34,110,97,109,101,34,58,34,76,105,98,114,97,114,
121,46,115,121,109,98,111,108,34,44,34,111,110,34,58,34,76,105,98,114,97,114,121,34,
44,34,115,121,109,98,111,108,34,58,34,110,97,116,105,118,101,95,108,105,98,114,97,114,
121,95,115,121,109,98,111,108,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,
103,34,58,34,115,104,97,50,53,54,45,54,52,58,98,55,51,56,57,53,98,50,53,53,
49,101,53,56,49,97,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,
48,55,51,57,51,56,56,54,54,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,
109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,76,105,98,114,97,
114,121,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,
58,34,110,97,109,101,34,44,34,116,121,112,101,34,58,34,115,116,114,34,125,44,123,34,
110,97,109,101,34,58,34,97,100,100,114,101,115,115,34,44,34,116,121,112,101,34,58,123,
34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,125,44,34,100,105,114,34,58,
34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,
123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,34,
69,114,114,111,114,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,
34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,
101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,
101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,84,104,101,32,
97,100,100,114,101,115,115,32,111,102,32,97,32,102,117,110,99,116,105,111,110,32,111,114,
32,118,97,114,105,97,98,108,101,59,32,116,104,101,32,101,114,114,111,114,32,110,97,109,
101,115,32,115,121,109,98,111,108,115,32,116,104,97,116,32,97,114,101,32,115,112,101,108,
108,101,100,32,97,108,105,107,101,46,34,125,44,10,123,34,110,97,109,101,34,58,34,76,
105,98,114,97,114,121,46,116,97,98,108,101,34,44,34,111,110,34,58,34,76,105,98,114,
97,114,121,34,44,34,115,121,109,98,111,108,34,58,34,110,97,116,105,118,101,95,108,105,
98,114,97,114,121,95,116,97,98,108,101,34,44,34,99,111,110,118,34,58,34,99,34,44,
34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,50,102,100,56,99,49,100,
48,97,102,55,101,52,55,52,51,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,
34,58,56,48,50,55,51,52,53,52,52,44,34,112,97,114,97,109,115,34,58,91,123,34,
110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,76,105,98,
114,97,114,121,34,44,34,115,101,108,102,34,58,116,114,117,101,125,93,44,34,114,101,116,
117,114,110,115,34,58,34,98,121,116,101,115,34,44,34,100,111,99,34,58,34,84,104,101,
32,115,99,104,101,109,97,32,116,97,98,108,101,32,105,110,115,105,100,101,32,116,104,101,
32,108,105,98,114,97,114,121,39,115,32,102,105,108,101,44,32,101,109,112,116,121,32,119,
104,101,110,32,105,116,32,104,97,115,32,110,111,110,101,46,34,125,44,10,123,34,110,97,
109,101,34,58,34,100,101,99,108,97,114,101,34,44,34,115,121,109,98,111,108,34,58,34,
110,97,116,105,118,101,95,100,101,99,108,97,114,101,34,44,34,99,111,110,118,34,58,34,
99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,49,101,55,51,
56,56,102,52,48,55,102,98,48,54,98,49,34,44,34,115,105,103,110,97,116,117,114,101,
95,105,100,34,58,53,49,48,56,56,56,49,56,48,44,34,112,97,114,97,109,115,34,58,
91,123,34,110,97,109,101,34,58,34,116,101,120,116,34,44,34,116,121,112,101,34,58,34,
115,116,114,34,125,44,123,34,110,97,109,101,34,58,34,114,111,111,109,34,44,34,116,121,
112,101,34,58,123,34,99,111,117,110,116,101,100,34,58,34,117,56,34,125,44,34,100,105,
114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,
34,44,34,99,97,112,34,58,34,99,97,112,34,125,44,123,34,110,97,109,101,34,58,34,
99,97,112,34,44,34,116,121,112,101,34,58,34,117,115,105,122,101,34,44,34,109,101,97,
115,117,114,101,115,34,58,91,34,114,111,111,109,34,93,125,44,123,34,110,97,109,101,34,
58,34,110,101,101,100,101,100,34,44,34,116,121,112,101,34,58,34,117,115,105,122,101,34,
44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,
110,116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,
116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,100,105,114,34,58,34,111,117,116,
34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,
101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,
97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,
34,58,34,82,101,97,100,115,32,67,32,100,101,99,108,97,114,97,116,105,111,110,115,58,
32,97,110,121,32,110,117,109,98,101,114,32,111,102,32,115,116,114,117,99,116,44,32,117,
110,105,111,110,44,32,101,110,117,109,44,32,116,121,112,101,100,101,102,32,97,110,100,32,
102,117,110,99,116,105,111,110,32,100,101,99,108,97,114,97,116,105,111,110,115,46,92,110,
71,105,118,101,115,32,97,32,108,105,110,101,32,112,101,114,32,102,117,110,99,116,105,111,
110,44,32,96,110,97,109,101,96,32,84,65,66,32,96,99,111,100,101,96,44,32,105,110,
32,111,114,100,101,114,59,32,116,104,101,110,32,97,32,108,105,110,101,32,112,101,114,32,
116,121,112,101,44,32,96,58,110,97,109,101,96,32,84,65,66,32,96,99,111,100,101,96,
59,32,116,104,101,110,32,97,32,108,105,110,101,32,112,101,114,92,110,99,111,110,115,116,
97,110,116,32,111,102,32,97,110,32,101,110,117,109,32,111,114,32,97,32,96,35,100,101,
102,105,110,101,96,44,32,96,61,110,97,109,101,96,32,84,65,66,32,96,110,117,109,98,
101,114,96,46,32,84,121,112,101,115,32,116,104,97,116,32,97,114,101,32,111,110,108,121,
32,112,111,105,110,116,101,100,32,116,111,32,97,110,100,32,118,97,114,105,97,98,108,101,
115,32,103,105,118,101,32,110,111,110,101,46,92,110,84,104,101,32,116,101,120,116,32,105,
115,32,119,114,105,116,116,101,110,32,116,111,32,96,114,111,111,109,96,59,32,96,110,101,
101,100,101,100,96,32,115,97,121,115,32,104,111,119,32,108,111,110,103,32,105,116,32,105,
115,32,119,104,101,110,32,116,104,101,32,114,111,111,109,32,105,115,32,116,111,111,32,115,
109,97,108,108,32,40,108,105,109,105,116,95,101,120,99,101,101,100,101,100,41,46,34,125,
44,10,123,34,110,97,109,101,34,58,34,80,108,97,110,46,110,101,119,34,44,34,111,110,
34,58,34,80,108,97,110,34,44,34,115,121,109,98,111,108,34,58,34,110,97,116,105,118,
101,95,112,108,97,110,95,110,101,119,34,44,34,99,111,110,118,34,58,34,99,34,44,34,
115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,50,98,101,55,51,97,54,100,
50,55,56,56,57,101,97,50,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,
58,55,51,54,53,55,52,48,54,49,44,34,112,97,114,97,109,115,34,58,91,123,34,110,
97,109,101,34,58,34,115,105,103,110,97,116,117,114,101,34,44,34,116,121,112,101,34,58,
34,115,116,114,34,125,44,123,34,110,97,109,101,34,58,34,112,97,116,104,34,44,34,116,
121,112,101,34,58,34,80,97,116,104,34,125,44,123,34,110,97,109,101,34,58,34,112,108,
97,110,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,80,108,97,110,
34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,105,114,34,58,34,111,117,
116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,34,110,
97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,34,69,114,114,
111,114,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,
112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,
44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,
111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,80,114,101,112,97,114,101,
115,32,97,32,115,105,103,110,97,116,117,114,101,32,103,105,118,101,110,32,97,115,32,97,
32,99,111,100,101,44,32,111,114,32,97,115,32,97,32,67,32,112,114,111,116,111,116,121,
112,101,59,32,100,101,99,108,97,114,97,116,105,111,110,115,32,116,104,97,116,32,105,116,
32,110,101,101,100,115,32,109,97,121,32,115,116,97,110,100,32,105,110,32,102,114,111,110,
116,46,34,125,44,10,123,34,110,97,109,101,34,58,34,80,108,97,110,46,102,114,101,101,
34,44,34,111,110,34,58,34,80,108,97,110,34,44,34,115,121,109,98,111,108,34,58,34,
110,97,116,105,118,101,95,112,108,97,110,95,102,114,101,101,34,44,34,99,111,110,118,34,
58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,55,56,
50,57,100,98,102,101,48,52,52,56,50,101,98,54,34,44,34,115,105,103,110,97,116,117,
114,101,95,105,100,34,58,50,48,49,54,48,48,57,50,49,52,44,34,112,97,114,97,109,
115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,
34,58,123,34,116,121,112,101,34,58,34,80,108,97,110,34,44,34,111,119,110,34,58,34,
111,119,110,34,125,44,34,115,101,108,102,34,58,116,114,117,101,125,93,125,44,10,123,34,
110,97,109,101,34,58,34,80,108,97,110,46,102,97,99,116,115,34,44,34,111,110,34,58,
34,80,108,97,110,34,44,34,115,121,109,98,111,108,34,58,34,110,97,116,105,118,101,95,
112,108,97,110,95,102,97,99,116,115,34,44,34,99,111,110,118,34,58,34,99,34,44,34,
115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,49,53,51,49,102,98,56,53,
49,102,52,100,51,48,97,101,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,
58,51,53,53,53,57,55,49,56,57,44,34,112,97,114,97,109,115,34,58,91,123,34,110,
97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,80,108,97,110,
34,44,34,115,101,108,102,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,
34,58,123,34,112,111,105,110,116,101,114,34,58,34,80,108,97,110,70,97,99,116,115,34,
44,34,99,111,110,115,116,34,58,116,114,117,101,44,34,111,119,110,34,58,34,98,111,114,
114,111,119,34,125,44,34,108,105,102,101,34,58,34,115,101,108,102,34,125,44,10,123,34,
110,97,109,101,34,58,34,80,108,97,110,46,99,97,108,108,34,44,34,111,110,34,58,34,
80,108,97,110,34,44,34,115,121,109,98,111,108,34,58,34,110,97,116,105,118,101,95,112,
108,97,110,95,99,97,108,108,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,
103,34,58,34,115,104,97,50,53,54,45,54,52,58,97,57,102,97,97,53,52,102,49,52,
48,48,52,98,52,48,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,
56,53,49,55,55,53,56,50,51,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,
109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,80,108,97,110,34,
44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,116,
97,114,103,101,116,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,
58,34,118,111,105,100,34,125,125,44,123,34,110,97,109,101,34,58,34,97,114,103,117,109,
101,110,116,115,34,44,34,116,121,112,101,34,58,123,34,99,111,117,110,116,101,100,34,58,
34,117,56,34,125,44,34,112,97,115,115,34,58,34,99,111,110,115,116,32,112,111,105,110,
116,101,114,34,44,34,108,101,110,34,58,34,97,114,103,117,109,101,110,116,115,95,108,101,
110,34,125,44,123,34,110,97,109,101,34,58,34,97,114,103,117,109,101,110,116,115,95,108,
101,110,34,44,34,116,121,112,101,34,58,34,117,115,105,122,101,34,44,34,109,101,97,115,
117,114,101,115,34,58,91,34,97,114,103,117,109,101,110,116,115,34,93,125,44,123,34,110,
97,109,101,34,58,34,114,101,115,117,108,116,34,44,34,116,121,112,101,34,58,123,34,99,
111,117,110,116,101,100,34,58,34,117,56,34,125,44,34,100,105,114,34,58,34,111,117,116,
34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,99,97,112,34,
58,34,114,101,115,117,108,116,95,99,97,112,34,125,44,123,34,110,97,109,101,34,58,34,
114,101,115,117,108,116,95,99,97,112,34,44,34,116,121,112,101,34,58,34,117,115,105,122,
101,34,44,34,109,101,97,115,117,114,101,115,34,58,91,34,114,101,115,117,108,116,34,93,
125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,
58,34,69,114,114,111,114,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,
115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,
114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,
44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,67,97,
108,108,115,32,111,110,99,101,46,32,96,97,114,103,117,109,101,110,116,115,96,32,104,97,
115,32,97,116,32,108,101,97,115,116,32,96,97,114,103,117,109,101,110,116,115,95,115,105,
122,101,96,32,98,121,116,101,115,44,32,96,114,101,115,117,108,116,96,32,114,111,111,109,
32,102,111,114,32,116,104,101,32,114,101,115,117,108,116,39,115,32,115,105,122,101,46,34,
125,44,10,123,34,110,97,109,101,34,58,34,80,108,97,110,46,109,97,112,34,44,34,111,
110,34,58,34,80,108,97,110,34,44,34,115,121,109,98,111,108,34,58,34,110,97,116,105,
118,101,95,112,108,97,110,95,109,97,112,34,44,34,99,111,110,118,34,58,34,99,34,44,
34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,102,50,97,53,52,100,49,
52,97,53,98,57,50,48,57,102,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,
34,58,52,48,55,48,57,49,57,52,52,52,44,34,112,97,114,97,109,115,34,58,91,123,
34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,80,108,
97,110,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,
58,34,116,97,114,103,101,116,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,
101,114,34,58,34,118,111,105,100,34,125,125,44,123,34,110,97,109,101,34,58,34,99,111,
117,110,116,34,44,34,116,121,112,101,34,58,34,117,115,105,122,101,34,125,44,123,34,110,
97,109,101,34,58,34,99,111,108,117,109,110,115,34,44,34,116,121,112,101,34,58,123,34,
112,111,105,110,116,101,114,34,58,34,67,111,108,117,109,110,34,44,34,99,111,110,115,116,
34,58,116,114,117,101,125,125,44,123,34,110,97,109,101,34,58,34,114,101,115,117,108,116,
34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,67,111,108,
117,109,110,34,44,34,99,111,110,115,116,34,58,116,114,117,101,44,34,110,117,108,108,97,
98,108,101,34,58,116,114,117,101,125,125,44,123,34,110,97,109,101,34,58,34,101,114,114,
111,114,34,44,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,100,105,114,34,
58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,
34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,
34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,
44,34,100,111,99,34,58,34,67,97,108,108,115,32,96,99,111,117,110,116,96,32,116,105,
109,101,115,58,32,116,104,101,32,99,111,108,117,109,110,115,32,103,105,118,101,32,116,104,
101,32,97,114,103,117,109,101,110,116,115,44,32,116,104,101,32,114,101,115,117,108,116,115,
32,103,111,32,116,111,32,96,114,101,115,117,108,116,96,32,40,78,85,76,76,58,32,110,
111,119,104,101,114,101,41,46,34,125,44,10,123,34,110,97,109,101,34,58,34,67,108,111,
115,117,114,101,46,110,101,119,34,44,34,111,110,34,58,34,67,108,111,115,117,114,101,34,
44,34,115,121,109,98,111,108,34,58,34,110,97,116,105,118,101,95,99,108,111,115,117,114,
101,95,110,101,119,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,
34,115,104,97,50,53,54,45,54,52,58,55,50,97,55,55,57,49,56,102,48,101,48,54,
100,99,100,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,57,50,51,
53,55,56,49,51,54,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,
58,34,112,108,97,110,34,44,34,116,121,112,101,34,58,34,80,108,97,110,34,125,44,123,
34,110,97,109,101,34,58,34,112,97,116,104,34,44,34,116,121,112,101,34,58,34,80,97,
116,104,34,125,44,123,34,110,97,109,101,34,58,34,104,97,110,100,108,101,114,34,44,34,
116,121,112,101,34,58,34,72,97,110,100,108,101,114,34,44,34,114,101,116,97,105,110,34,
58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,99,111,110,116,101,120,116,34,
44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,
34,125,44,34,117,115,101,114,100,97,116,97,34,58,116,114,117,101,125,44,123,34,110,97,
109,101,34,58,34,99,108,111,115,117,114,101,34,44,34,116,121,112,101,34,58,123,34,116,
121,112,101,34,58,34,67,108,111,115,117,114,101,34,44,34,111,119,110,34,58,34,111,119,
110,34,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,
112,111,105,110,116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,
34,44,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,100,105,114,34,58,34,
111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,
97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,
34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,
100,111,99,34,58,34,77,97,107,101,115,32,97,32,67,32,102,117,110,99,116,105,111,110,
32,116,104,97,116,32,99,97,108,108,115,32,96,104,97,110,100,108,101,114,96,46,32,96,
112,97,116,104,96,32,105,115,32,97,117,116,111,44,32,108,105,98,102,102,105,32,111,114,
32,115,116,117,98,46,34,125,44,10,123,34,110,97,109,101,34,58,34,67,108,111,115,117,
114,101,46,102,114,101,101,34,44,34,111,110,34,58,34,67,108,111,115,117,114,101,34,44,
34,115,121,109,98,111,108,34,58,34,110,97,116,105,118,101,95,99,108,111,115,117,114,101,
95,102,114,101,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,
34,115,104,97,50,53,54,45,54,52,58,55,56,50,57,100,98,102,101,48,52,52,56,50,
101,98,54,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,48,49,54,
48,48,57,50,49,52,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,
58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,
67,108,111,115,117,114,101,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,115,
101,108,102,34,58,116,114,117,101,125,93,125,44,10,123,34,110,97,109,101,34,58,34,67,
108,111,115,117,114,101,46,99,111,100,101,34,44,34,111,110,34,58,34,67,108,111,115,117,
114,101,34,44,34,115,121,109,98,111,108,34,58,34,110,97,116,105,118,101,95,99,108,111,
115,117,114,101,95,99,111,100,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,
105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,52,97,54,98,48,50,49,50,49,
100,55,48,98,57,57,53,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,
49,50,52,56,53,50,54,56,54,54,44,34,112,97,114,97,109,115,34,58,91,123,34,110,
97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,67,108,111,115,
117,114,101,34,44,34,115,101,108,102,34,58,116,114,117,101,125,93,44,34,114,101,116,117,
114,110,115,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,125,44,
34,100,111,99,34,58,34,84,104,101,32,67,32,102,117,110,99,116,105,111,110,59,32,105,
116,32,108,105,118,101,115,32,97,115,32,108,111,110,103,32,97,115,32,116,104,101,32,99,
108,111,115,117,114,101,46,34,125,44,10,123,34,110,97,109,101,34,58,34,106,105,116,34,
44,34,115,121,109,98,111,108,34,58,34,110,97,116,105,118,101,95,106,105,116,34,44,34,
99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,
54,52,58,102,97,51,49,101,50,52,49,51,97,51,98,56,97,98,53,34,44,34,115,105,
103,110,97,116,117,114,101,95,105,100,34,58,52,49,57,55,53,55,51,49,56,53,44,34,
112,97,114,97,109,115,34,58,91,93,44,34,114,101,116,117,114,110,115,34,58,34,98,111,
111,108,34,44,34,100,111,99,34,58,34,87,104,101,116,104,101,114,32,99,111,100,101,32,
99,97,110,32,98,101,32,101,109,105,116,116,101,100,32,97,110,100,32,114,117,110,32,104,
101,114,101,44,32,97,110,100,32,105,115,32,110,111,116,32,115,119,105,116,99,104,101,100,
32,111,102,102,46,34,125,44,10,123,34,110,97,109,101,34,58,34,115,101,116,95,106,105,
116,34,44,34,115,121,109,98,111,108,34,58,34,110,97,116,105,118,101,95,115,101,116,95,
106,105,116,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,
104,97,50,53,54,45,54,52,58,52,97,101,55,56,51,98,53,99,101,50,99,51,49,48,
55,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,50,53,54,54,56,
54,53,49,55,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,
101,110,97,98,108,101,100,34,44,34,116,121,112,101,34,58,34,98,111,111,108,34,125,93,
44,34,114,101,116,117,114,110,115,34,58,34,98,111,111,108,34,44,34,100,111,99,34,58,
34,83,119,105,116,99,104,101,115,32,101,109,105,116,116,101,100,32,99,111,100,101,32,111,
102,102,32,111,114,32,111,110,32,97,103,97,105,110,59,32,103,105,118,101,115,32,119,104,
97,116,32,104,111,108,100,115,32,102,114,111,109,32,110,111,119,32,111,110,46,34,125,44,
10,123,34,110,97,109,101,34,58,34,99,111,100,101,95,98,121,116,101,115,34,44,34,115,
121,109,98,111,108,34,58,34,110,97,116,105,118,101,95,99,111,100,101,95,98,121,116,101,
115,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,
50,53,54,45,54,52,58,53,48,98,52,100,52,55,48,102,101,99,55,54,54,50,56,34,
44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,51,53,52,48,50,56,49,
52,52,44,34,112,97,114,97,109,115,34,58,91,93,44,34,114,101,116,117,114,110,115,34,
58,34,117,54,52,34,44,34,100,111,99,34,58,34,66,121,116,101,115,32,111,102,32,99,
111,100,101,32,116,104,97,116,32,97,114,101,32,105,110,32,117,115,101,44,32,102,111,114,
32,116,101,115,116,115,32,111,102,32,108,101,97,107,115,46,34,125,44,10,123,34,110,97,
109,101,34,58,34,101,109,105,116,95,112,121,116,104,111,110,34,44,34,115,121,109,98,111,
108,34,58,34,110,97,116,105,118,101,95,101,109,105,116,95,112,121,116,104,111,110,34,44,
34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,
45,54,52,58,52,49,100,52,48,102,55,48,97,55,51,54,51,99,49,54,34,44,34,115,
105,103,110,97,116,117,114,101,95,105,100,34,58,49,49,48,52,52,49,54,54,50,52,44,
34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,112,108,97,110,34,
44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,80,108,97,110,34,44,34,
110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,125,44,123,34,110,97,109,101,34,
58,34,108,97,121,111,117,116,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,
101,114,34,58,34,80,121,116,104,111,110,76,97,121,111,117,116,34,44,34,99,111,110,115,
116,34,58,116,114,117,101,125,125,44,123,34,110,97,109,101,34,58,34,102,117,110,99,116,
105,111,110,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,
80,121,116,104,111,110,70,117,110,99,116,105,111,110,34,44,34,99,111,110,115,116,34,58,
116,114,117,101,125,125,44,123,34,110,97,109,101,34,58,34,99,111,100,101,34,44,34,116,
121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,125,44,
34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,
116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,
121,112,101,34,58,34,69,114,114,111,114,34,44,34,100,105,114,34,58,34,111,117,116,34,
44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,
100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,
116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,
58,34,87,114,105,116,101,115,32,97,32,98,117,105,108,116,45,105,110,32,102,117,110,99,
116,105,111,110,46,32,117,110,115,117,112,112,111,114,116,101,100,58,32,117,115,101,32,96,
115,108,111,119,96,32,105,116,115,101,108,102,46,32,96,99,111,100,101,96,32,105,115,32,
114,101,108,101,97,115,101,100,32,119,105,116,104,32,99,111,100,101,95,102,114,101,101,46,
34,125,44,10,123,34,110,97,109,101,34,58,34,99,111,100,101,95,102,114,101,101,34,44,
34,115,121,109,98,111,108,34,58,34,110,97,116,105,118,101,95,99,111,100,101,95,102,114,
101,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,
97,50,53,54,45,54,52,58,51,52,52,52,55,55,49,55,100,55,53,99,50,97,53,101,
34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,56,55,54,57,48,50,49,
54,55,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,99,111,
100,101,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,
111,105,100,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,125,93,44,
34,100,111,99,34,58,34,82,101,108,101,97,115,101,115,32,101,109,105,116,116,101,100,32,
99,111,100,101,32,116,104,97,116,32,110,111,98,111,100,121,32,114,117,110,115,32,97,110,
121,32,109,111,114,101,59,32,78,85,76,76,32,100,111,101,115,32,110,111,116,104,105,110,
103,46,34,125,93,44,10,34,112,114,111,112,101,114,116,105,101,115,34,58,91,93,44,34,
111,114,100,101,114,34,58,91,34,116,48,34,44,34,116,49,34,44,34,116,50,34,44,34,
116,51,34,44,34,116,52,34,44,34,116,53,34,44,34,116,54,34,44,34,116,55,34,44,
34,116,56,34,44,34,116,57,34,44,34,116,49,48,34,44,34,116,49,49,34,44,34,102,
48,34,44,34,102,49,34,44,34,102,50,34,44,34,102,51,34,44,34,102,52,34,44,34,
102,53,34,44,34,102,54,34,44,34,102,55,34,44,34,102,56,34,44,34,102,57,34,44,
34,102,49,48,34,44,34,116,49,50,34,44,34,116,49,51,34,44,34,102,49,49,34,44,
34,102,49,50,34,44,34,102,49,51,34,44,34,102,49,52,34,44,34,102,49,53,34,44,
34,102,49,54,34,44,34,116,49,52,34,44,34,116,49,53,34,44,34,116,49,54,34,44,
34,116,49,55,34,44,34,116,49,56,34,44,34,116,49,57,34,44,34,102,49,55,34,44,
34,102,49,56,34,93,44,34,108,97,121,111,117,116,95,111,114,100,101,114,34,58,91,34,
83,116,97,116,117,115,34,44,34,69,114,114,111,114,34,44,34,75,105,110,100,34,44,34,
82,111,108,101,34,44,34,80,108,97,99,101,34,44,34,83,108,111,116,34,44,34,73,110,
118,111,107,101,34,44,34,80,97,116,104,34,44,34,80,108,97,110,70,97,99,116,115,34,
44,34,76,105,98,114,97,114,121,34,44,34,80,108,97,110,34,44,34,67,108,111,115,117,
114,101,34,44,34,67,111,108,117,109,110,34,44,34,72,97,110,100,108,101,114,34,44,34,
76,111,110,103,83,116,121,108,101,34,44,34,80,121,116,104,111,110,76,97,121,111,117,116,
34,44,34,80,121,116,104,111,110,83,116,101,112,75,105,110,100,34,44,34,80,121,116,104,
111,110,83,116,101,112,34,44,34,80,121,116,104,111,110,82,101,115,117,108,116,34,44,34,
80,121,116,104,111,110,70,117,110,99,116,105,111,110,34,93,125,10
};
#undef ABUT_SCHEMA_SECTION
#endif

#endif
