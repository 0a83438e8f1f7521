/* Arguments that are memory: addresses, texts, buffers and sequences. What must outlive the call is held
 * by it. */
#include "numbers.h"

#include <stdarg.h>

void keep_object(call *call, PyObject *object)
{
    call->holds[call->held++].object = object;
}

/* The address that an object of ours stands for. */
static enum fit own_address(PyObject *object, void **pointer)
{
    if (object == Py_None) {
        *pointer = NULL;
    } else if (IS_STRUCT(object)) {
        *pointer = ((struct_object *)object)->pointer;
    } else if (Py_TYPE(object) == &array_type) {
        *pointer = ((array_object *)object)->pointer;
    } else if (PyObject_TypeCheck(object, &handle_type)) {
        *pointer = ((pointer_object *)object)->pointer;
        if (!*pointer) {
            PyErr_Format(PyExc_ValueError, "this %s was freed", Py_TYPE(object)->tp_name);
            return UNFIT_RAISED;
        }
    } else if (Py_TYPE(object) == &callback_type) {
        *pointer = callback_code(object);
        return *pointer ? FIT : UNFIT_RAISED;
    } else if (PyCFunction_CheckExact(object) && PyCFunction_GET_SELF(object)
        && Py_TYPE(PyCFunction_GET_SELF(object)) == &function_type) {
        *pointer = ((function_object *)PyCFunction_GET_SELF(object))->target;
    } else if (Py_TYPE(object) == &function_type) {
        *pointer = ((function_object *)object)->target;
    } else {
        return UNFIT_TYPE;
    }
    return FIT;
}

static enum fit any_address(PyObject *object, void **pointer)
{
    enum fit fit = own_address(object, pointer);
    if (fit != UNFIT_TYPE || !is_scalar(object)) return fit;
    uint64_t number;
    fit = read_unsigned(object, &number);
    if (fit == FIT) *pointer = (void *)(uintptr_t)number;
    return fit;
}

/* The same for whoever has no call: fields, arrays, constructors. */
bool address_of(PyObject *object, void **pointer)
{
    enum fit fit = any_address(object, pointer);
    if (fit == FIT) return true;
    if (fit == UNFIT_RANGE) PyErr_Format(PyExc_OverflowError, "%R is no address", object);
    if (fit == UNFIT_TYPE) PyErr_Format(PyExc_TypeError, "expected an address, got %s",
        Py_TYPE(object)->tp_name);
    return false;
}

/* Sets an exception that starts with the argument's place; the format has what follows it. */
static enum fit refuse(const call *call, const step *step, PyObject *kind, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    PyObject *place = argument_place(call->function, step), *text = PyUnicode_FromFormatV(format, values);
    va_end(values);
    if (place && text) PyErr_Format(kind, "%U: %U", place, text);
    Py_XDECREF(place);
    Py_XDECREF(text);
    return UNFIT_RAISED;
}

static const char *item_name(const step *step)
{
    return step->type ? step->type->tp_name : kind_names[step->number];
}

/* Whether a buffer's items can stand for the items that a parameter wants. Bytes take anything. */
static bool items_agree(const step *step, const Py_buffer *buffer)
{
    if (step->number == NATIVE_KIND_VOID || step->item <= 1) return true;
    if (step->number == NATIVE_KIND_RECORD) {
        return buffer->itemsize == (Py_ssize_t)step->item || buffer->itemsize == 1;
    }
    int given = kind_of_format(buffer->format, buffer->itemsize);
    if (given == step->number) return true;
    bool is_int = step->number >= NATIVE_KIND_I8 && step->number <= NATIVE_KIND_U64;
    if (step->number == NATIVE_KIND_POINTER) return given == NATIVE_KIND_I64 || given == NATIVE_KIND_U64;
    return is_int && given >= NATIVE_KIND_I8 && given <= NATIVE_KIND_U64
        && buffer->itemsize == (Py_ssize_t)step->item;
}

/* Exports an object's memory for the length of the call. */
static enum fit hold_buffer(call *call, const step *step, PyObject *object, Py_buffer **held)
{
    hold *hold = &call->holds[call->held];
    int flags = PyBUF_C_CONTIGUOUS | PyBUF_FORMAT | (step->flags & FLAG_WRITABLE ? PyBUF_WRITABLE : 0);
    if (PyObject_GetBuffer(object, &hold->buffer, flags) < 0) {
        if (!(step->flags & FLAG_WRITABLE) || !PyErr_ExceptionMatches(PyExc_BufferError)) return UNFIT_RAISED;
        PyErr_Clear();
        return refuse(call, step, PyExc_TypeError, "needs memory that can be written, got a read-only %s",
            Py_TYPE(object)->tp_name);
    }
    hold->object = NULL;
    call->held++;
    if (!items_agree(step, &hold->buffer)) {
        return refuse(call, step, PyExc_TypeError,
            "expected items of %s (%u bytes), got a buffer of format '%s' (%zd bytes)", item_name(step),
                step->item,
            hold->buffer.format ? hold->buffer.format : "B", hold->buffer.itemsize);
    }
    *held = &hold->buffer;
    return FIT;
}

/* numpy's arrays are read in place: exporting a buffer costs three times the call. */
static inline bool numpy_data(const step *step, PyObject *object, char **data, Py_ssize_t *count)
{
    if (!core.numpy || Py_TYPE(object) != core.ndarray) return false;
    const numpy_array *array = (const numpy_array *)object;
    int needed = NUMPY_CONTIGUOUS | NUMPY_ALIGNED | (step->flags & FLAG_WRITABLE ? NUMPY_WRITABLE : 0);
    if (array->nd != 1 || (array->flags & needed) != needed) return false;
    if (step->number >= KINDS || !core.dtypes[step->number]
        || array->descr != core.dtypes[step->number]) return false;
    *data = array->data;
    *count = array->dims[0];
    return true;
}

enum fit store_pointer(call *call, const step *step, PyObject *object, void **pointer)
{
    enum fit fit = any_address(object, pointer);
    if (fit != UNFIT_TYPE) return fit;
    Py_ssize_t count;
    if (call->function->gil != GIL_RELEASE && numpy_data(step, object, (char **)pointer, &count)) return FIT;
    if (PyObject_CheckBuffer(object)) {
        Py_buffer *buffer;
        fit = hold_buffer(call, step, object, &buffer);
        if (fit == FIT) *pointer = buffer->buf;
        return fit;
    }
    PyObject *address = PyObject_GetAttrString(object, "address");
    if (!address) {
        if (!PyErr_ExceptionMatches(PyExc_AttributeError)) return UNFIT_RAISED;
        PyErr_Clear();
        return UNFIT_TYPE;
    }
    uint64_t number;
    fit = read_unsigned(address, &number);
    Py_DECREF(address);
    if (fit == FIT) *pointer = (void *)(uintptr_t)number;
    return fit;
}

static enum fit no_zero(const call *call, const step *step, const char *text, Py_ssize_t size)
{
    if (memchr(text, 0, (size_t)size) == NULL) return FIT;
    return refuse(call, step, PyExc_ValueError, "text with a NUL character inside");
}

enum fit store_text(call *call, const step *step, PyObject *object, void **pointer)
{
    if (PyBytes_Check(object)) {
        /* As it is, zeroes and all: functions that take `const char *` and a length are given data. */
        *pointer = PyBytes_AS_STRING(object);
        return FIT;
    }
    if (PyUnicode_Check(object)) {
        Py_ssize_t size;
        const char *text = PyUnicode_AsUTF8AndSize(object, &size);
        *pointer = (void *)(uintptr_t)text;
        return text ? no_zero(call, step, text, size) : UNFIT_RAISED;
    }
    if (object == Py_None && !(step->flags & FLAG_OPTIONAL)) return UNFIT_TYPE;
    return store_pointer(call, step, object, pointer);
}

int store_length(const call *call, const step *step, Py_ssize_t length)
{
    char *place = call->packed + step->second;
    if (step->flags & FLAG_SHARED) {
        int64_t before = 0;
        memcpy(&before, place, kind_sizes[step->second_kind]);
        if (before == length) return 0;
        return refuse(call, step, PyExc_ValueError, "%zd items, but the array before it has %lld", length,
            (long long)before);
    }
    if (store_int(step->second_kind, place, length) == FIT) return 0;
    return refuse(call, step, PyExc_OverflowError, "%zd items are more than its length can say", length);
}

static enum fit store_item(const step *step, char *place, PyObject *item)
{
    if (step->number == NATIVE_KIND_RECORD) {
        if (!PyObject_TypeCheck(item, step->type)) return UNFIT_TYPE;
        memcpy(place, ((struct_object *)item)->pointer, step->item);
        return FIT;
    }
    if (step->number != NATIVE_KIND_POINTER) return store_number(step->number, place, item);
    void *pointer;
    enum fit fit = FIT;
    if (PyBytes_Check(item)) pointer = PyBytes_AS_STRING(item);
    else fit = any_address(item, &pointer);
    if (fit == FIT) memcpy(place, &pointer, sizeof pointer);
    return fit;
}

/* Numbers of a list or tuple are copied; the copy lives as long as the call. */
static enum fit copy_sequence(call *call, const step *step, PyObject *object, char **data, Py_ssize_t *count)
{
    PyObject *fast = PySequence_Fast(object, "");
    if (!fast) {
        PyErr_Clear();
        return UNFIT_TYPE;
    }
    *count = PySequence_Fast_GET_SIZE(fast);
    PyObject *copy = NULL;
    enum fit fit = UNFIT_RAISED;
    if (*count > PY_SSIZE_T_MAX / (Py_ssize_t)step->item) PyErr_NoMemory();
    else copy = PyBytes_FromStringAndSize(NULL, *count * (Py_ssize_t)step->item);
    if (copy) {
        fit = FIT;
        *data = memset(PyBytes_AS_STRING(copy), 0, (size_t)PyBytes_GET_SIZE(copy));
        keep_object(call, copy);
    }
    for (Py_ssize_t i = 0; fit == FIT && i < PySequence_Fast_GET_SIZE(fast) && i < *count; i++) {
        PyObject *item = PySequence_Fast_GET_ITEM(fast, i);
        Py_INCREF(item); /* its __index__ may change the list */
        fit = store_item(step, *data + i * (Py_ssize_t)step->item, item);
        if (fit == UNFIT_TYPE || fit == UNFIT_RANGE) {
            fit = refuse(call, step, fit == UNFIT_TYPE ? PyExc_TypeError : PyExc_OverflowError,
                "item %zd is no %s: %R", i, item_name(step), item);
        }
        Py_DECREF(item);
    }
    Py_DECREF(fast);
    return fit;
}

static enum fit array_data(call *call, const step *step, PyObject *object, char **data, Py_ssize_t *count)
{
    bool release = call->function->gil == GIL_RELEASE;
    if (step->item == 1 && !(step->flags & FLAG_WRITABLE) && PyBytes_CheckExact(object)) {
        *data = PyBytes_AS_STRING(object);
        *count = PyBytes_GET_SIZE(object);
        return FIT;
    }
    if (!release && numpy_data(step, object, data, count)) return FIT;
    if (object == Py_None && (step->flags & FLAG_OPTIONAL)) {
        *data = NULL;
        *count = 0;
        return FIT;
    }
    if ((step->flags & FLAG_TEXT) && PyUnicode_Check(object)) {
        *data = (char *)(uintptr_t)PyUnicode_AsUTF8AndSize(object, count);
        return *data ? FIT : UNFIT_RAISED;
    }
    if (PyObject_CheckBuffer(object)) {
        Py_buffer *buffer;
        enum fit fit = hold_buffer(call, step, object, &buffer);
        if (fit != FIT) return fit;
        *data = buffer->buf;
        *count = step->item ? buffer->len / (Py_ssize_t)step->item : buffer->len;
        if (!step->item || buffer->len % (Py_ssize_t)step->item == 0) return FIT;
        return refuse(call, step, PyExc_ValueError, "%zd bytes are no whole number of %s", buffer->len,
            item_name(step));
    }
    if ((step->flags & FLAG_WRITABLE) || PyUnicode_Check(object) || !step->item) return UNFIT_TYPE;
    return copy_sequence(call, step, object, data, count);
}

enum fit store_array(call *call, const step *step, PyObject *object)
{
    char *data;
    Py_ssize_t count;
    enum fit fit = array_data(call, step, object, &data, &count);
    if (fit != FIT) return fit;
    if (count < step->minimum && object != Py_None) {
        return refuse(call, step, PyExc_ValueError, "needs at least %zd items, got %zd", step->minimum,
            count);
    }
    memcpy(call->packed + step->offset, &data, sizeof data);
    if (step->second != NOWHERE && store_length(call, step, count) < 0) return UNFIT_RAISED;
    return FIT;
}
