/* fn.map: one call per item of the columns, without Python in between. */
#include "numbers.h"

#include <errno.h>

/* Calls of fewer items than this are over before another thread could have used the lock. */
enum { RELEASE_ITEMS = 1500 };

typedef struct mapping {
    const function_object *function;
    uint32_t columns;
    Py_ssize_t count; /* -1: not known yet */
    native_column *column, result;
    Py_buffer *buffers;
    uint32_t exported;
    char **copies;
    uint32_t copied;
    uint64_t (*scalars)[4];
} mapping;

static bool agree_on_count(mapping *map, Py_ssize_t count, uint32_t index)
{
    if (map->count < 0) map->count = count;
    if (map->count == count) return true;
    PyErr_Format(PyExc_ValueError, "%s.map(): column %u has %zd items, the ones before %zd",
        map->function->method.ml_name, index + 1, count, map->count);
    return false;
}

static PyObject *column_place(const mapping *map, uint32_t index)
{
    return PyUnicode_FromFormat("%s.map() column %u", map->function->method.ml_name, index + 1);
}

static int unfit_column(const mapping *map, uint32_t index, enum fit fit, PyObject *given)
{
    PyObject *place = column_place(map, index);
    describe_unfit(fit, place, map->function->program.steps[index].number, given);
    Py_XDECREF(place);
    return -1;
}

static int buffer_column(mapping *map, PyObject *object, int flags, native_column *column, uint32_t index)
{
    Py_buffer *buffer = &map->buffers[map->exported];
    if (PyObject_GetBuffer(object, buffer, flags | PyBUF_STRIDES | PyBUF_FORMAT) < 0) return -1;
    map->exported++;
    int kind = kind_of_format(buffer->format, buffer->itemsize);
    if (buffer->ndim != 1 || kind < 0) {
        PyErr_Format(PyExc_TypeError, "%s.map() column %u: expected numbers in one dimension, got '%s' in %d",
            map->function->method.ml_name, index + 1, buffer->format ? buffer->format : "B", buffer->ndim);
        return -1;
    }
    column->base = buffer->buf;
    column->stride = buffer->strides[0];
    column->kind = (native_kind)kind;
    return agree_on_count(map, buffer->shape[0], index) ? 0 : -1;
}

static int sequence_column(mapping *map, PyObject *object, uint32_t index)
{
    uint8_t kind = map->function->program.steps[index].number, size = kind_sizes[kind];
    PyObject *fast = PySequence_Fast(object, "");
    if (!fast) {
        PyErr_Clear();
        return unfit_column(map, index, UNFIT_TYPE, object);
    }
    Py_ssize_t count = PySequence_Fast_GET_SIZE(fast);
    char *copy = agree_on_count(map, count, index) ? PyMem_Calloc((size_t)count + 1, size) : NULL;
    if (!copy) {
        if (!PyErr_Occurred()) PyErr_NoMemory();
        Py_DECREF(fast);
        return -1;
    }
    map->copies[map->copied++] = copy;
    int failed = 0;
    for (Py_ssize_t i = 0; !failed && i < count && i < PySequence_Fast_GET_SIZE(fast); i++) {
        PyObject *item = PySequence_Fast_GET_ITEM(fast, i);
        Py_INCREF(item);
        enum fit fit = store_number(kind, copy + i * size, item);
        if (fit != FIT) failed = unfit_column(map, index, fit, item);
        Py_DECREF(item);
    }
    Py_DECREF(fast);
    map->column[index].base = copy;
    map->column[index].stride = size;
    map->column[index].kind = kind;
    return failed;
}

static int take_column(mapping *map, PyObject *object, uint32_t index)
{
    uint8_t kind = map->function->program.steps[index].number;
    native_column *column = &map->column[index];
    bool items = PyObject_CheckBuffer(object) && PySequence_Check(object) && PySequence_Size(object) >= 0;
    if (items) return buffer_column(map, object, 0, column, index);
    PyErr_Clear(); /* numpy's arrays without dimensions have no size: they are numbers */
    if (PyList_Check(object) || PyTuple_Check(object)) return sequence_column(map, object, index);
    column->base = map->scalars[index];
    column->stride = 0;
    column->kind = kind;
    enum fit fit = store_number(kind, map->scalars[index], object);
    if (fit == FIT) return 0;
    if (fit == UNFIT_TYPE && PySequence_Check(object)) return sequence_column(map, object, index);
    return unfit_column(map, index, fit, object);
}

/* Where results go when nobody said: a numpy array when numpy is there, otherwise an array.array. */
static PyObject *new_output(mapping *map)
{
    uint8_t kind = map->function->program.result.number;
    if (core.ndarray && core.dtypes[kind]) {
        return PyObject_CallFunction((PyObject *)core.ndarray, "(n)O", map->count, core.dtypes[kind]);
    }
    char format = kind == NATIVE_KIND_BOOL ? 'B' : kind == NATIVE_KIND_POINTER ? 'Q' : format_of_kind(kind);
    if (!format || kind == NATIVE_KIND_LONG_DOUBLE) {
        PyErr_Format(PyExc_TypeError, "%s.map(): results of %s need numpy, or `out`",
            map->function->method.ml_name,
            kind_names[kind]);
        return NULL;
    }
    PyObject *module = PyImport_ImportModule("array");
    PyObject *zeroes = module ? PyBytes_FromStringAndSize(NULL, map->count * kind_sizes[kind]) : NULL;
    char text[2] = {format, 0};
    PyObject *array = NULL;
    if (zeroes) {
        memset(PyBytes_AS_STRING(zeroes), 0, (size_t)PyBytes_GET_SIZE(zeroes));
        array = PyObject_CallMethod(module, "array", "sO", text, zeroes);
    }
    Py_XDECREF(zeroes);
    Py_XDECREF(module);
    return array;
}

static int run_map(mapping *map)
{
    function_object *function = (function_object *)(uintptr_t)map->function;
    native_error error = {0};
    const native_column *result = map->result.base ? &map->result : NULL;
    bool release = function->gil == GIL_RELEASE || (function->gil == GIL_AUTO && map->count > RELEASE_ITEMS);
    PyThreadState *state = release ? PyEval_SaveThread() : NULL;
    if (function->capture_errno) errno = read_errno();
    native_status status = core.abut.plan_map(function->plan->plan, function->target, (size_t)map->count,
        map->column,
        result, &error);
    if (function->capture_errno) write_errno(errno);
    if (state) PyEval_RestoreThread(state);
    if (status == NATIVE_OK) return 0;
    raise_native(&error);
    return -1;
}

static PyObject *map_into(mapping *map, PyObject *const *args, PyObject *out)
{
    for (uint32_t i = 0; i < map->columns; i++) {
        if (take_column(map, args[i], i) < 0) return NULL;
    }
    if (map->count < 0) {
        PyErr_Format(PyExc_TypeError, "%s.map() needs at least one column; all are numbers",
            map->function->method.ml_name);
        return NULL;
    }
    bool gives = map->function->program.result.kind == RESULT_NUMBER;
    PyObject *target = out == Py_None && gives ? new_output(map) : (Py_INCREF(out), out);
    if (!target) return NULL;
    bool failed = target != Py_None
        && buffer_column(map, target, PyBUF_WRITABLE, &map->result, map->columns) < 0;
    if (failed || run_map(map) < 0) Py_CLEAR(target);
    return target;
}

static PyObject *map_columns(function_object *function, PyObject *const *args, PyObject *out)
{
    uint32_t columns = function->program.count;
    mapping map = {.function = function, .columns = columns, .count = -1};
    map.column = PyMem_Calloc(columns + 1, sizeof *map.column);
    map.buffers = PyMem_Calloc(columns + 1, sizeof *map.buffers);
    map.copies = PyMem_Calloc(columns + 1, sizeof *map.copies);
    map.scalars = PyMem_Calloc(columns + 1, sizeof *map.scalars);
    PyObject *value = NULL;
    if (map.column && map.buffers && map.copies && map.scalars) value = map_into(&map, args, out);
    else PyErr_NoMemory();
    while (map.exported) PyBuffer_Release(&map.buffers[--map.exported]);
    while (map.copied) PyMem_Free(map.copies[--map.copied]);
    PyMem_Free(map.column);
    PyMem_Free(map.buffers);
    PyMem_Free(map.copies);
    PyMem_Free(map.scalars);
    return value;
}

PyObject *function_map(PyObject *self, PyObject *const *args, Py_ssize_t count, PyObject *names)
{
    function_object *function = (function_object *)self;
    const char *name = function->method.ml_name;
    PyObject *out = Py_None;
    for (Py_ssize_t i = 0; names && i < PyTuple_GET_SIZE(names); i++) {
        if (PyUnicode_CompareWithASCIIString(PyTuple_GET_ITEM(names, i), "out") != 0) {
            PyErr_Format(PyExc_TypeError, "%s.map() has no parameter %R", name, PyTuple_GET_ITEM(names, i));
            return NULL;
        }
        out = args[count + i];
    }
    if (function->closed) {
        PyErr_Format(core.closed_error, "%s.map(): its library was closed", name);
        return NULL;
    }
    if (!function->program.plain) {
        PyErr_Format(PyExc_TypeError, "%s.map() works for functions of numbers only: %U", name,
            function->prototype);
        return NULL;
    }
    if (count != function->program.count) {
        PyErr_Format(PyExc_TypeError, "%s.map() takes %u columns (%zd given)", name, function->program.count,
            count);
        return NULL;
    }
    return map_columns(function, args, out);
}
