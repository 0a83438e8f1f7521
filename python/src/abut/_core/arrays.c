/* Arrays: numbers, pointers or records side by side, seen through a view. And handles, which are pointers
 * with a class. */
#include "numbers.h"

#include <structmember.h>

/* ---- shapes ---- */

array_shape *array_shape_new(uint8_t kind, Py_ssize_t count, PyObject *extra)
{
    array_shape *shape = PyObject_New(array_shape, &array_shape_type);
    if (!shape) return NULL;
    memset((char *)shape + sizeof(PyObject), 0, sizeof *shape - sizeof(PyObject));
    PyObject *tuple = Py_BuildValue("(sIiO)", "", 0u, kind, extra ? extra : Py_None);
    int failed = tuple && Py_EnterRecursiveCall(" in the shape of an array") == 0 ? 0 : -1;
    if (!failed) {
        failed = field_parse(&shape->element, tuple);
        Py_LeaveRecursiveCall();
    }
    Py_XDECREF(tuple);
    if (!failed) {
        shape->item = kind_sizes[kind];
        if (kind == NATIVE_KIND_RECORD) shape->item = layout_of(shape->element.extra)->size;
        if (kind == NATIVE_KIND_ARRAY) {
            const array_shape *inner = (const array_shape *)shape->element.extra;
            shape->item = (size_t)inner->count * inner->item;
        }
        if (count >= 0 && (shape->item == 0 || (size_t)count <= ((size_t)1 << 40) / shape->item)) {
            shape->count = count;
            return shape;
        }
        PyErr_Format(PyExc_ValueError, "an array of %zd items cannot be", count);
    }
    Py_DECREF(shape);
    return NULL;
}

static void shape_dealloc(PyObject *self)
{
    field_clear(&((array_shape *)self)->element);
    PyObject_Free(self);
}

PyTypeObject array_shape_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "abut._core.ArrayShape",
    .tp_basicsize = sizeof(array_shape),
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_dealloc = shape_dealloc,
};

/* ---- views ---- */

PyObject *array_view(array_shape *shape, void *pointer, Py_ssize_t count, PyObject *owner)
{
    array_object *self = PyObject_New(array_object, &array_type);
    if (!self) return NULL;
    Py_INCREF(shape);
    Py_XINCREF(owner);
    self->pointer = pointer;
    self->owner = owner;
    self->shape = shape;
    self->count = count;
    self->stride = (Py_ssize_t)shape->item;
    return (PyObject *)self;
}

static void array_dealloc(PyObject *self)
{
    Py_XDECREF(((array_object *)self)->owner);
    Py_XDECREF(((array_object *)self)->shape);
    PyObject_Free(self);
}

static Py_ssize_t array_length(PyObject *self)
{
    return ((array_object *)self)->count;
}

static PyObject *array_item(PyObject *object, Py_ssize_t index)
{
    array_object *self = (array_object *)object;
    if (index < 0 || index >= self->count) {
        PyErr_Format(PyExc_IndexError, "index %zd of an array of %zd", index, self->count);
        return NULL;
    }
    return field_load(&self->shape->element, self->pointer + index * self->stride, object);
}

static PyObject *array_subscript(PyObject *object, PyObject *key)
{
    array_object *self = (array_object *)object;
    if (PySlice_Check(key)) {
        Py_ssize_t start, stop, step;
        if (PySlice_Unpack(key, &start, &stop, &step) < 0) return NULL;
        Py_ssize_t count = PySlice_AdjustIndices(self->count, &start, &stop, step);
        PyObject *list = PyList_New(count);
        for (Py_ssize_t i = 0; list && i < count; i++) {
            PyObject *item = array_item(object, start + i * step);
            if (!item) Py_CLEAR(list);
            else PyList_SET_ITEM(list, i, item);
        }
        return list;
    }
    Py_ssize_t index = PyNumber_AsSsize_t(key, PyExc_IndexError);
    if (index == -1 && PyErr_Occurred()) return NULL;
    return array_item(object, index < 0 ? index + self->count : index);
}

static PyObject *keeper_of(const array_object *self)
{
    PyObject *owner = self->owner;
    while (owner && Py_TYPE(owner) == &array_type) owner = ((array_object *)owner)->owner;
    return owner;
}

static int array_store(PyObject *object, PyObject *key, PyObject *value)
{
    array_object *self = (array_object *)object;
    if (PySlice_Check(key) || !value) {
        PyErr_SetString(PyExc_TypeError, "items of an array are set one by one");
        return -1;
    }
    Py_ssize_t index = PyNumber_AsSsize_t(key, PyExc_IndexError);
    if (index == -1 && PyErr_Occurred()) return -1;
    if (index < 0) index += self->count;
    if (index < 0 || index >= self->count) {
        PyErr_Format(PyExc_IndexError, "index %zd of an array of %zd", index, self->count);
        return -1;
    }
    char *place = self->pointer + index * self->stride;
    return field_store(&self->shape->element, place, value, keeper_of(self), "array item");
}

static bool is_character(const array_shape *shape)
{
    return shape->element.kind == NATIVE_KIND_I8 || shape->element.kind == NATIVE_KIND_U8;
}

/* Text into an array of characters: the rest becomes zeroes. */
static int assign_text(array_shape *shape, char *pointer, const char *text, Py_ssize_t size,
    const char *owner)
{
    if (size > shape->count) {
        PyErr_Format(PyExc_ValueError, "%s: %zd bytes do not fit in an array of %zd", owner, size,
            shape->count);
        return -1;
    }
    memcpy(pointer, text, (size_t)size);
    memset(pointer + size, 0, (size_t)(shape->count - size));
    return 0;
}

/* From text, a buffer of the same items, or a sequence; fewer items than there are leave zeroes. */
int array_assign(array_shape *shape, char *pointer, PyObject *value, const char *owner)
{
    if (is_character(shape) && PyBytes_Check(value)) {
        return assign_text(shape, pointer, PyBytes_AS_STRING(value), PyBytes_GET_SIZE(value), owner);
    }
    if (is_character(shape) && PyUnicode_Check(value)) {
        Py_ssize_t size;
        const char *text = PyUnicode_AsUTF8AndSize(value, &size);
        return text ? assign_text(shape, pointer, text, size, owner) : -1;
    }
    PyObject *fast = PySequence_Fast(value, "expected a sequence");
    if (!fast) return -1;
    Py_ssize_t count = PySequence_Fast_GET_SIZE(fast);
    int failed = 0;
    if (count > shape->count) {
        PyErr_Format(PyExc_ValueError, "%s: %zd items do not fit in an array of %zd", owner, count,
            shape->count);
        failed = -1;
    }
    for (Py_ssize_t i = 0; !failed && i < shape->count; i++) {
        char *place = pointer + i * (Py_ssize_t)shape->item;
        if (i >= PySequence_Fast_GET_SIZE(fast)) {
            memset(place, 0, shape->item);
            continue;
        }
        PyObject *item = PySequence_Fast_GET_ITEM(fast, i);
        Py_INCREF(item);
        failed = field_store(&shape->element, place, item, NULL, owner);
        Py_DECREF(item);
    }
    Py_DECREF(fast);
    return failed;
}

static PyObject *array_list(PyObject *object)
{
    array_object *self = (array_object *)object;
    PyObject *list = PyList_New(self->count);
    for (Py_ssize_t i = 0; list && i < self->count; i++) {
        PyObject *item = field_peek(&self->shape->element, self->pointer + i * self->stride, object);
        if (!item) Py_CLEAR(list);
        else PyList_SET_ITEM(list, i, item);
    }
    return list;
}

static PyObject *array_repr(PyObject *self)
{
    PyObject *list = array_list(self);
    PyObject *text = list ? PyUnicode_FromFormat("Array(%R)", list) : NULL;
    Py_XDECREF(list);
    return text;
}

static PyObject *array_compare(PyObject *one, PyObject *other, int how)
{
    bool array = Py_TYPE(other) == &array_type, sequence = PyList_Check(other) || PyTuple_Check(other);
    if (!(array || sequence) || (how != Py_EQ && how != Py_NE)) Py_RETURN_NOTIMPLEMENTED;
    PyObject *a = array_list(one), *b = !a ? NULL : array ? array_list(other) : PySequence_List(other);
    PyObject *result = b ? PyObject_RichCompare(a, b, how) : NULL;
    Py_XDECREF(a);
    Py_XDECREF(b);
    return result;
}

static int array_buffer(PyObject *object, Py_buffer *buffer, int flags)
{
    static const char *const formats[KINDS] = {
        "B", "?", "b", "B", "h", "H", "i", "I", "q", "Q", "f", "d", "g", "Zf", "Zd", "Zg", "P", "B", "B",
    };
    array_object *self = (array_object *)object;
    uint8_t kind = self->shape->element.kind;
    Py_ssize_t bytes = self->count * self->stride;
    if (PyBuffer_FillInfo(buffer, object, self->pointer, bytes, 0, flags) < 0) return -1;
    if (kind >= NATIVE_KIND_RECORD || !(flags & PyBUF_FORMAT)) return 0;
    buffer->format = (char *)(uintptr_t)formats[kind];
    buffer->itemsize = self->stride;
    if (flags & PyBUF_ND) buffer->shape = &self->count;
    if ((flags & PyBUF_STRIDES) == PyBUF_STRIDES) buffer->strides = &self->stride;
    return 0;
}

static PyObject *array_at(PyObject *type, PyObject *args, PyObject *keywords)
{
    static char *names[] = {"address", "kind", "count", "extra", "owner", NULL};
    PyObject *address, *extra = Py_None, *owner = Py_None;
    int kind;
    Py_ssize_t count;
    void *pointer;
    (void)type;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "Oin|OO:at", names, &address, &kind, &count, &extra,
        &owner)) {
        return NULL;
    }
    if (!address_of(address, &pointer)) return NULL;
    if (!pointer || kind <= NATIVE_KIND_VOID || kind >= KINDS) {
        PyErr_Format(PyExc_ValueError, "Array.at: address %p, kind %d", pointer, kind);
        return NULL;
    }
    array_shape *shape = array_shape_new((uint8_t)kind, count, extra);
    PyObject *view = shape ? array_view(shape, pointer, count, owner == Py_None ? NULL : owner) : NULL;
    Py_XDECREF(shape);
    return view;
}

static PyObject *array_address(PyObject *self, void *closure)
{
    (void)closure;
    return PyLong_FromVoidPtr(((array_object *)self)->pointer);
}

static PySequenceMethods array_sequence = {.sq_length = array_length, .sq_item = array_item};
static PyMappingMethods array_mapping = {array_length, array_subscript, array_store};
static PyBufferProcs array_buffers = {.bf_getbuffer = array_buffer};
static PyMethodDef array_methods[] = {
    {"at", METHOD(array_at), METH_VARARGS | METH_KEYWORDS | METH_CLASS,
        "at($type, /, address, kind, count, extra=None, owner=None)\n--\n\nA view at an address."},
    {NULL, NULL, 0, NULL},
};
static PyGetSetDef array_getset[] = {
    {"address", array_address, NULL, "Where the first item is.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

PyTypeObject array_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "abut._core.Array",
    .tp_doc = "Numbers, pointers or records side by side in somebody's memory.",
    .tp_basicsize = sizeof(array_object),
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_dealloc = array_dealloc,
    .tp_repr = array_repr,
    .tp_richcompare = array_compare,
    .tp_hash = PyObject_HashNotImplemented,
    .tp_iter = PySeqIter_New,
    .tp_as_sequence = &array_sequence,
    .tp_as_mapping = &array_mapping,
    .tp_as_buffer = &array_buffers,
    .tp_methods = array_methods,
    .tp_getset = array_getset,
};

/* ---- handles ---- */

static int handle_init(PyObject *self, PyObject *args, PyObject *keywords)
{
    static char *names[] = {"pointer", "owner", NULL};
    PyObject *address = Py_None, *owner = Py_None;
    void *pointer;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "|OO:Handle", names, &address, &owner)) return -1;
    if (!address_of(address, &pointer)) return -1;
    pointer_object *handle = (pointer_object *)self;
    handle->pointer = pointer;
    PyObject *before = handle->owner;
    Py_INCREF(owner);
    handle->owner = owner == Py_None ? (Py_DECREF(owner), NULL) : owner;
    Py_XDECREF(before);
    return 0;
}

static int handle_visit(PyObject *self, visitproc visit, void *arg)
{
    Py_VISIT(((pointer_object *)self)->owner);
    return 0;
}

static int handle_clear(PyObject *self)
{
    Py_CLEAR(((pointer_object *)self)->owner);
    return 0;
}

static void handle_dealloc(PyObject *self)
{
    PyObject_GC_UnTrack(self);
    handle_clear(self);
    Py_TYPE(self)->tp_free(self);
}

static PyObject *handle_get(PyObject *self, void *closure)
{
    (void)closure;
    return PyLong_FromVoidPtr(((pointer_object *)self)->pointer);
}

static int handle_set(PyObject *self, PyObject *value, void *closure)
{
    (void)closure;
    return address_of(value ? value : Py_None, &((pointer_object *)self)->pointer) ? 0 : -1;
}

static PyMemberDef handle_members[] = {
    {"owner", T_OBJECT, offsetof(pointer_object, owner), 0, "Whatever must outlive it."},
    {NULL, 0, 0, 0, NULL},
};

static PyGetSetDef handle_getset[] = {
    {"pointer", handle_get, handle_set, "The native pointer; 0 when it was freed.", NULL},
    {"address", handle_get, NULL, "The same as `pointer`.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

PyTypeObject handle_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "abut._core.Handle",
    .tp_doc = "Handle(pointer=0, owner=None)\n--\n\nBase of handle classes.",
    .tp_basicsize = sizeof(pointer_object),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE | Py_TPFLAGS_HAVE_GC,
    .tp_new = PyType_GenericNew,
    .tp_init = handle_init,
    .tp_dealloc = handle_dealloc,
    .tp_traverse = handle_visit,
    .tp_clear = handle_clear,
    .tp_members = handle_members,
    .tp_getset = handle_getset,
};
