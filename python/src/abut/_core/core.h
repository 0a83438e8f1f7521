/* What the sources of the accelerator share. One interpreter uses it: the main one (module.c refuses the
 * others), so that types and tables may be static. */
#ifndef ABUT_CORE_H
#define ABUT_CORE_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <abut/ext.h>
#include <abut/kio.h>
#include <abut/native.h>
#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define KINDS 19
#define ARGUMENTS_MAX 127
#define NOWHERE UINT32_MAX
#define PLAIN_MAX 512 /* bytes of packed numbers */
/* A pointer finds room in what libc keeps for libraries that are opened later; access is then one load. */
#define THREAD_LOCAL __thread __attribute__((tls_model("initial-exec")))
/* Interpreters know short ways for `long` only. */
#if LONG_MAX == INT64_MAX
#define INT_FROM_I64 PyLong_FromLong
#define INT_FROM_U64 PyLong_FromUnsignedLong
#else
#define INT_FROM_I64 PyLong_FromLongLong
#define INT_FROM_U64 PyLong_FromUnsignedLongLong
#endif
#define METHOD(function) ((PyCFunction)(void (*)(void))(function))

/* libabut's entry points, found by `attach`. */
typedef struct entry_points {
    __typeof__(native_plan_new) *plan_new;
    __typeof__(native_plan_free) *plan_free;
    __typeof__(native_plan_facts) *plan_facts;
    __typeof__(native_plan_map) *plan_map;
    __typeof__(native_library_symbol) *library_symbol;
    __typeof__(native_closure_new) *closure_new;
    __typeof__(native_closure_free) *closure_free;
    __typeof__(native_closure_code) *closure_code;
    __typeof__(native_jit) *jit;
    __typeof__(native_emit_python) *emit_python;
    __typeof__(native_code_free) *code_free;
    __typeof__(ext_host_poll) *host_poll;
    __typeof__(ext_host_drain) *host_drain;
    __typeof__(ext_host_op_state) *host_op_state;
    __typeof__(ext_host_dispose_op) *host_dispose_op;
    __typeof__(kio_vec_add) *vec_add, *vec_sub, *vec_mul, *vec_div;
    __typeof__(kio_vec_dot) *vec_dot;
    __typeof__(kio_vec_normalize) *vec_normalize;
} entry_points;

typedef struct core_state {
    bool attached;
    bool fast_int, fast_float, fast_bytes, numpy; /* what the self-test found to be true */
    entry_points abut;
    native_python_layout layout;
    PyObject *zero;
    PyObject *native_error, *closed_error, *limit_error;
    PyTypeObject *ndarray;
    PyObject *dtypes[KINDS]; /* numpy's dtype objects, by kind */
} core_state;
extern core_state core;

/* ---- objects ---- */

/* Structs and handles keep `pointer` at the same place: emitted code reads it there. */
typedef struct pointer_object {
    PyObject_HEAD
    void *pointer;
    PyObject *owner;
} pointer_object;

typedef struct struct_object {
    PyObject_HEAD
    char *pointer;
    PyObject *owner;    /* whose memory it is; NULL: its own, behind this header */
    PyObject *keeps;    /* dict: what pointer fields were set from */
    PyObject *weakrefs;
} struct_object;

typedef struct plan_object {
    PyObject_HEAD
    native_plan *plan;
    const native_facts *facts;
} plan_object;

typedef struct field {
    PyObject *name; /* interned; NULL: padding */
    uint32_t offset;
    uint8_t kind;
    uint8_t width, bit; /* of bit-fields; width 0: none */
    uint8_t text;       /* a pointer to text */
    PyObject *extra;    /* record: its type; array: an array_shape; pointer: a type or NULL */
} field;

/* What attribute access needs of a field, side by side. */
typedef struct field_slot {
    PyObject *name; /* NULL: free */
    const field *field;
    uint32_t offset;
    uint8_t number; /* kind of a plain number; NATIVE_KIND_VOID: not so simple */
} field_slot;

/* The layout of a Struct type, shared with types derived from it in Python. */
typedef struct record_layout {
    Py_ssize_t references;
    size_t size, align;
    uint32_t count, mask;
    bool has_pointers;
    field *fields;     /* in the order of the constructor */
    field_slot *table;     /* open addressing, by the address of the interned name */
    PyObject *code;
    PyTypeObject *type; /* borrowed: the type that it was made for */
    bool is_union;
    int idle_count;
    struct_object *idle[16]; /* objects to be used again */
} record_layout;

typedef struct struct_meta {
    PyHeapTypeObject heap;
    record_layout *layout;
} struct_meta;

/* What an array consists of. */
typedef struct array_shape {
    PyObject_HEAD
    Py_ssize_t count;
    size_t item;
    field element; /* offset 0 */
} array_shape;

typedef struct array_object {
    PyObject_HEAD
    char *pointer;
    PyObject *owner;
    array_shape *shape;
    Py_ssize_t count, stride;
} array_object;

extern PyTypeObject plan_type, function_type, handle_type, struct_type, linked_struct_type, struct_meta_type;
extern PyTypeObject field_type;
extern PyTypeObject array_type, array_shape_type, callback_type, ready_type, failed_type, operations_type;

#define IS_STRUCT(object) PyObject_TypeCheck(object, &struct_type)
#define IS_STRUCT_TYPE(object) (PyObject_TypeCheck(object, &struct_meta_type) && layout_of(object) != NULL)
static inline record_layout *layout_of(const void *type) { return ((const struct_meta *)type)->layout; }

/* The head of a numpy array, as of every numpy from 1.x to 2.x; layout.c tests it before it is believed. */
typedef struct numpy_array {
    PyObject_HEAD
    char *data;
    int nd;
    Py_ssize_t *dims, *strides;
    PyObject *base, *descr;
    int flags;
} numpy_array;
enum { NUMPY_CONTIGUOUS = 1, NUMPY_ALIGNED = 0x100, NUMPY_WRITABLE = 0x400 };

/* ---- programs: how Python's arguments become packed ones ---- */

enum step_kind {
    STEP_NUMBER, STEP_TEXT, STEP_POINTER, STEP_RECORD, STEP_TARGET, STEP_HANDLE, STEP_ARRAY, STEP_ROOM,
    STEP_CALLBACK, STEP_OUT, STEP_INOUT, STEP_CONSTANT
};
enum step_flag {
    FLAG_OPTIONAL = 1, FLAG_CONSUME = 2, FLAG_WRITABLE = 4, FLAG_TEXT = 8, FLAG_RAISED = 16,
    FLAG_SHARED = 32, /* the length was set by an array before */
    FLAG_HIDDEN = 64  /* an out that is no result */
};

typedef struct step {
    uint8_t kind;
    uint8_t number;      /* kind of the number, the cell, or the array's item; RECORD: `type` */
    uint8_t flags;
    uint8_t second_kind; /* kind of the length */
    int16_t argument;    /* which Python argument; -1: none */
    int16_t written;     /* room: step that has the count; -1: the function's result; -2: none */
    uint16_t slot, out;  /* slot of the plan; number among the results */
    uint32_t offset;     /* in the packed arguments */
    uint32_t second;     /* offset of the length, the capacity or the userdata; NOWHERE: none */
    uint32_t item;       /* bytes of an item or cell */
    uint32_t cell;       /* offset in the cells */
    Py_ssize_t minimum;
    PyTypeObject *type;
    PyObject *name, *hook, *low, *high;
    PyObject *initial;   /* the default, or the constant */
    struct callback_rule *callback;
    array_shape *shape;  /* of arrays that callbacks are given */
} step;

enum result_kind {
    RESULT_NONE, RESULT_NUMBER, RESULT_TEXT, RESULT_BYTES, RESULT_RECORD, RESULT_TARGET, RESULT_HANDLE,
    RESULT_STATUS, RESULT_CALLABLE
};
typedef struct result_rule {
    uint8_t kind;
    uint8_t number;
    uint32_t size;
    PyTypeObject *type;
    PyObject *hook;
    plan_object *plan;
    PyObject *spec;
} result_rule;

typedef struct program {
    step *steps;
    uint32_t count;
    uint16_t arguments, required;
    uint16_t outs;       /* steps that make a Python object after the call */
    uint16_t shown;      /* results besides the function's own */
    uint32_t cells;      /* bytes */
    bool plain;          /* numbers only */
    bool covered;        /* every byte of the packed arguments that counts is written by a step */
    bool direct;         /* the function's own result is the only one, and nothing happens after the call */
    bool keywords;
    bool catches;        /* may run callbacks whose exceptions it raises */
    result_rule result;
    PyObject *fail;
} program;

/* How a callable is called from C. */
typedef struct callback_rule {
    plan_object *plan;
    PyObject *spec;  /* or NULL */
    PyObject *types; /* tuple */
} callback_rule;

/* `encode` and `operations` may be NULL. */
typedef struct flat_call {
    PyObject *encode, *response, *fail, *operations, *make;
    uint32_t request_size, response_size;
} flat_call;

typedef struct function_object {
    PyObject_HEAD
    PyMethodDef method;
    void *target;
    const native_facts *facts;
    uint8_t gil;
    bool capture_errno, closed;
    bool settled; /* how it is called was decided */
    program program;
    plan_object *plan; /* NULL: a flat function */
    flat_call *flat;
    void *code;        /* emitted */
    PyObject *name, *library, *prototype, *module, *doc, *weakrefs;
} function_object;

enum { GIL_HOLD, GIL_RELEASE, GIL_AUTO };

/* Something that is let go of after the call. */
typedef struct hold {
    PyObject *object;
    Py_buffer buffer; /* when object is NULL */
} hold;

typedef struct call {
    function_object *function;
    char *packed, *cells;
    hold *holds;
    uint32_t held;
    PyObject **outs;
} call;

/* ---- numbers.c ---- */

enum fit { FIT = 0, UNFIT_RAISED = -1, UNFIT_TYPE = -2, UNFIT_RANGE = -3 };
extern const uint8_t kind_sizes[KINDS];
extern const char *const kind_names[KINDS];
enum fit store_number_slow(uint8_t kind, void *place, PyObject *object);
PyObject *load_number_slow(uint8_t kind, const void *place);
enum fit read_unsigned(PyObject *object, uint64_t *value);
int kind_of_format(const char *format, Py_ssize_t size);
char format_of_kind(uint8_t kind);
void describe_unfit(enum fit fit, PyObject *where, uint8_t kind, PyObject *given);
static inline bool is_number(uint8_t kind)
{
    return kind >= NATIVE_KIND_BOOL && kind <= NATIVE_KIND_COMPLEX_LONG;
}

/* ---- memory.c ---- */

enum fit store_pointer(call *call, const step *step, PyObject *object, void **pointer);
enum fit store_text(call *call, const step *step, PyObject *object, void **pointer);
enum fit store_array(call *call, const step *step, PyObject *object);
bool address_of(PyObject *object, void **pointer);
void keep_object(call *call, PyObject *object);
int store_length(const call *call, const step *step, Py_ssize_t length);

/* ---- program.c, program_plain.c ---- */

int program_from_slots(program *program, plan_object *plan, PyObject *types, PyObject *callbacks);
int program_from_spec(program *program, plan_object *plan, PyObject *spec);
int program_from_fields(program *program, PyObject *fields, uint32_t request_size);
int program_copy(program *program, const struct program *from);
int program_finish(program *program, const native_facts *facts);
int program_allocate(program *program, Py_ssize_t count);
void program_clear(program *program);
int program_visit(program *program, visitproc visit, void *arg);
callback_rule *callback_rule_new(PyObject *plan, PyObject *spec, PyObject *types);
int spec_int(PyObject *dict, const char *key, long low, long high, long *value);
int spec_need(PyObject *dict, const char *key, long low, long high, long *value);
int spec_name(PyObject *dict, PyObject **name);
PyObject *spec_take(PyObject *dict, const char *key);

/* ---- function.c, call.c, emission.c, documentation.c ---- */

PyObject *function_make(PyObject *module, PyObject *args, PyObject *keywords);
PyObject *function_bind(function_object *function, PyObject *doc);
void keep_option(PyObject **place, PyObject *option);
function_object *function_new(plan_object *plan, void *target, PyObject *name);
PyObject *function_at(plan_object *plan, void *target, PyObject *name, PyObject *spec, PyObject *types);
PyObject *function_call(PyObject *self, PyObject *const *args, Py_ssize_t count, PyObject *names);
PyObject *function_plain(PyObject *self, PyObject *const *args, Py_ssize_t count);
PyObject *function_slow(PyObject *self, PyObject *const *args, Py_ssize_t count);
int convert_arguments(call *call, PyObject *const *args);
PyObject *convert_result(const result_rule *rule, const void *room, PyObject *record);
PyObject *apply_hook(PyObject *hook, PyObject *value);
PyObject *raise_status(function_object *function, int64_t status, PyObject *raised);
void *emit_function(function_object *function);
int function_document(function_object *function, PyObject *doc);
PyObject *argument_place(const function_object *function, const step *step);
int read_errno(void);
void write_errno(int value);

/* ---- binding.c ---- */

PyObject *bind_again(PyObject *module, PyObject *const *args, Py_ssize_t count);
PyObject *bind_symbol(PyObject *module, PyObject *const *args, Py_ssize_t count);

/* ---- structs.c, fields.c, arrays.c ---- */

PyObject *struct_make(PyObject *module, PyObject *args, PyObject *keywords);
PyObject *struct_new(PyTypeObject *type, bool zeroed);
PyObject *struct_view(PyTypeObject *type, void *pointer, PyObject *owner);
int field_parse(field *field, PyObject *tuple);
void field_clear(field *field);
PyObject *field_peek(const field *field, const char *base, PyObject *owner);
PyObject *field_load(const field *field, const char *base, PyObject *owner);
int field_store(const field *field, char *base, PyObject *value, PyObject *keeper, const char *owner);
PyObject *field_descriptor(record_layout *layout, const field *field);
PyObject *field_names(const record_layout *layout);
record_layout *layout_new(PyObject *fields, size_t size, size_t align);
void layout_release(record_layout *layout);
static inline const field_slot *layout_find(const record_layout *layout, PyObject *name)
{
    for (size_t at = (uintptr_t)name >> 4;; at++) {
        const field_slot *slot = &layout->table[at & layout->mask];
        if (slot->name == name || !slot->name) return slot;
    }
}
array_shape *array_shape_new(uint8_t kind, Py_ssize_t count, PyObject *extra);
PyObject *array_view(array_shape *shape, void *pointer, Py_ssize_t count, PyObject *owner);
int array_assign(array_shape *shape, char *pointer, PyObject *value, const char *owner);

/* ---- callbacks.c ---- */

/* Exceptions of callbacks wait here for the call that led to them. */
typedef struct catcher {
    struct catcher *outer;
    PyThreadState *state; /* of the thread that calls */
    PyObject *type, *value, *trace;
} catcher;
extern THREAD_LOCAL catcher *current_catcher;
PyObject *callback_new(callback_rule *rule, PyObject *callable);
void *callback_code(PyObject *callback);
int catcher_raise(catcher *catcher);

/* ---- map.c, awaitables.c, operations.c, flat.c, plan.c, layout.c ---- */

PyObject *function_map(PyObject *self, PyObject *const *args, Py_ssize_t count, PyObject *names);
PyObject *ready_new(PyObject *value);
PyObject *failed_new(PyObject *error);
PyObject *operations_begin(PyObject *self, uint64_t op, PyObject *response, PyObject *make);
PyObject *decode_response(PyObject *response, const char *bytes, size_t length);
PyObject *flat_make(PyObject *module, PyObject *args, PyObject *keywords);
PyObject *flat_call_slow(function_object *function, PyObject *const *args, Py_ssize_t count, PyObject *names);
void flat_clear(flat_call *flat);
PyObject *flat_fail(void *self, int64_t code);
PyObject *raise_native(const native_error *error);
void layout_prepare(void);
PyObject *layout_use_numpy(PyObject *module, PyObject *args);
PyObject *vector_add(PyObject *module, PyObject *const *args, Py_ssize_t given, PyObject *names);
PyObject *vector_sub(PyObject *module, PyObject *const *args, Py_ssize_t given, PyObject *names);
PyObject *vector_mul(PyObject *module, PyObject *const *args, Py_ssize_t given, PyObject *names);
PyObject *vector_div(PyObject *module, PyObject *const *args, Py_ssize_t given, PyObject *names);
PyObject *vector_dot(PyObject *module, PyObject *const *args, Py_ssize_t given);
PyObject *vector_normalize(PyObject *module, PyObject *const *args, Py_ssize_t given, PyObject *names);
PyObject *vector_use(PyObject *module, PyObject *args);

#endif
