/* Flat functions: a request in, a response out, a length or an error code as the result. */
#include "numbers.h"

enum { ROOM = 1024, ROOM_MAX = 1 << 30 };

typedef size_t (*flat_target)(const void *request, size_t length, void *response, size_t capacity);

static bool is_error(size_t written) { return written >= SIZE_MAX - 255; }
static const size_t too_small = SIZE_MAX - 1;

void flat_clear(flat_call *flat)
{
    Py_CLEAR(flat->encode);
    Py_CLEAR(flat->response);
    Py_CLEAR(flat->fail);
    Py_CLEAR(flat->operations);
    Py_CLEAR(flat->make);
    PyMem_Free(flat);
}

PyObject *flat_fail(void *self, int64_t code)
{
    function_object *function = self;
    PyObject *error = PyObject_CallFunction(function->flat->fail, "K", (unsigned long long)code);
    if (!error) return NULL;
    if (PyExceptionInstance_Check(error)) PyErr_SetObject((PyObject *)Py_TYPE(error), error);
    else PyErr_Format(PyExc_TypeError, "%s(): `fail` gave %R, which is no exception",
        function->method.ml_name, error);
    Py_DECREF(error);
    return NULL;
}

static size_t run(const function_object *function, const void *request, size_t length, void *room,
    size_t capacity)
{
    flat_target target = (flat_target)(uintptr_t)function->target;
    if (function->gil != GIL_RELEASE) return target(request, length, room, capacity);
    PyThreadState *state = PyEval_SaveThread();
    size_t written = target(request, length, room, capacity);
    PyEval_RestoreThread(state);
    return written;
}

static PyObject *finish(function_object *function, const char *room, size_t capacity, size_t written)
{
    const flat_call *flat = function->flat;
    if (written > capacity) {
        PyErr_Format(PyExc_RuntimeError, "%s() says that it wrote %zu bytes into room for %zu",
            function->method.ml_name, written, capacity);
        return NULL;
    }
    if (!flat->operations) return decode_response(flat->response, room, written);
    uint64_t op;
    if (written < sizeof op) {
        PyErr_Format(PyExc_RuntimeError, "%s() gave %zu bytes, which is no operation",
            function->method.ml_name, written);
        return NULL;
    }
    memcpy(&op, room, sizeof op);
    return operations_begin(flat->operations, op, flat->response, flat->make);
}

/* Room that grows as long as the function says that it is too small. */
static PyObject *call_growing(function_object *function, const void *request, size_t length)
{
    size_t capacity = 4 * ROOM;
    while (capacity < (size_t)function->flat->response_size) capacity *= 2;
    for (; capacity <= ROOM_MAX; capacity *= 4) {
        char *room = PyMem_Calloc(1, capacity);
        if (!room) return PyErr_NoMemory();
        size_t written = run(function, request, length, room, capacity);
        PyObject *value = NULL;
        if (!is_error(written)) value = finish(function, room, capacity, written);
        else if (written != too_small) flat_fail(function, (int64_t)written);
        PyMem_Free(room);
        if (written != too_small) return value;
    }
    return flat_fail(function, (int64_t)too_small);
}

static PyObject *call_request(function_object *function, const void *request, size_t length)
{
    _Alignas(16) char room[ROOM];
    uint32_t wanted = function->flat->response_size;
    if (wanted > ROOM) return call_growing(function, request, length);
    size_t capacity = wanted && PyLong_Check(function->flat->response) ? wanted : ROOM;
    size_t written = run(function, request, length, room, capacity);
    if (!is_error(written)) return finish(function, room, capacity, written);
    if (written == too_small && capacity == ROOM) return call_growing(function, request, length);
    return flat_fail(function, (int64_t)written);
}

static PyObject *call_encoded(function_object *function, PyObject *const *args, Py_ssize_t count,
    PyObject *names)
{
    PyObject *request = PyObject_Vectorcall(function->flat->encode, args, (size_t)count, names);
    Py_buffer buffer;
    if (!request) return NULL;
    PyObject *value = NULL;
    if (PyObject_GetBuffer(request, &buffer, PyBUF_SIMPLE) == 0) {
        value = call_request(function, buffer.buf, (size_t)buffer.len);
        PyBuffer_Release(&buffer);
    }
    Py_DECREF(request);
    return value;
}

static PyObject *call_fields(function_object *function, PyObject *const *args)
{
    _Alignas(16) char small[ROOM];
    uint32_t size = function->flat->request_size;
    char *request = size <= ROOM ? small : PyMem_Malloc(size);
    if (!request) return PyErr_NoMemory();
    memset(request, 0, size);
    hold none[1];
    call call = {function, request, NULL, none, 0, NULL};
    PyObject *value = convert_arguments(&call, args) < 0 ? NULL : call_request(function, request, size);
    if (request != small) PyMem_Free(request);
    return value;
}

/* Arguments are complete and in order here, unless `encode` takes them as they came. */
PyObject *flat_call_slow(function_object *function, PyObject *const *args, Py_ssize_t count, PyObject *names)
{
    Py_INCREF(function);
    PyObject *value = function->flat->encode ? call_encoded(function, args, count, names)
        : call_fields(function, args);
    Py_DECREF(function);
    return value;
}

static int take_options(flat_call *flat, PyObject *encode, PyObject *response, PyObject *fail,
    PyObject *operations,
    PyObject *make)
{
    long kind = PyLong_Check(response) ? PyLong_AsLong(response) : 0;
    bool known = PyLong_Check(response) ? kind < NATIVE_KIND_RECORD : PyCallable_Check(response);
    if (!known || PyErr_Occurred()) {
        PyErr_Format(PyExc_ValueError, "response: expected a kind of number, -1 or a callable, got %R",
            response);
        return -1;
    }
    if (operations != Py_None && (Py_TYPE(operations) != &operations_type || make == Py_None)) {
        PyErr_SetString(PyExc_TypeError, "operations: expected Operations, and `make`");
        return -1;
    }
    Py_INCREF(response);
    Py_INCREF(fail);
    flat->response = response;
    flat->fail = fail;
    keep_option(&flat->encode, encode);
    keep_option(&flat->operations, operations);
    keep_option(&flat->make, make);
    return 0;
}

/* Whether parameters may be given by name: where all have names. */
static bool takes_names(const function_object *function)
{
    for (uint32_t i = 0; i < function->program.count; i++) {
        if (!function->program.steps[i].name) return false;
    }
    return function->program.count > 0 || function->flat->encode;
}

static PyObject *flat_bind(function_object *function, PyObject *fields, PyObject *doc)
{
    if (fields != Py_None && program_from_fields(&function->program, fields,
        function->flat->request_size) < 0) {
        return NULL;
    }
    function->program.keywords = takes_names(function);
    return function_bind(function, doc);
}

PyObject *flat_make(PyObject *module, PyObject *args, PyObject *keywords)
{
    static char *names[] = {
        "address", "name", "fields", "request_size", "encode", "response", "response_size", "fail",
            "operations",
        "make", "doc", "gil", "library", "module", NULL,
    };
    PyObject *address, *name, *fields = Py_None, *encode = Py_None, *response = NULL, *fail = NULL;
    PyObject *operations = Py_None, *make = Py_None, *doc = Py_None, *library = Py_None, *home = Py_None;
    unsigned int request_size = 0, response_size = 0, gil = GIL_HOLD;
    void *target;
    (void)module;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "OU|$OIOOIOOOOIOO:flat_function", names, &address, &name,
        &fields,
            &request_size, &encode, &response, &response_size, &fail, &operations, &make, &doc, &gil,
                &library,
            &home)) {
        return NULL;
    }
    if (!address_of(address, &target)) return NULL;
    if (!target || !fail || gil > GIL_AUTO || request_size > ROOM_MAX || response_size > ROOM_MAX) {
        PyErr_Format(PyExc_ValueError, "flat_function() %U: needs an address and `fail`, and sensible sizes",
            name);
        return NULL;
    }
    PyObject *none = response ? (Py_INCREF(response), response) : PyLong_FromLong(-1);
    function_object *function = none ? function_new(NULL, target, name) : NULL;
    PyObject *builtin = NULL;
    if (function) {
        function->gil = (uint8_t)gil;
        function->flat = PyMem_Calloc(1, sizeof *function->flat);
        if (!function->flat) PyErr_NoMemory();
        else if (take_options(function->flat, encode, none, fail, operations, make) == 0) {
            function->flat->request_size = request_size;
            function->flat->response_size = response_size;
            keep_option(&function->library, library);
            keep_option(&function->module, home);
            builtin = flat_bind(function, fields, doc);
        }
    }
    Py_XDECREF(function);
    Py_XDECREF(none);
    return builtin;
}
