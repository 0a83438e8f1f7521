/* Awaitables that are done: awaiting them costs no round through the event loop. */
#include "core.h"

typedef struct done_object {
    PyObject_HEAD
    PyObject *value; /* of Failed: the exception. NULL once it was given away */
} done_object;

static PyObject *done_new(PyTypeObject *type, PyObject *value)
{
    done_object *self = PyObject_GC_New(done_object, type);
    if (!self) return NULL;
    Py_INCREF(value);
    self->value = value;
    PyObject_GC_Track((PyObject *)self);
    return (PyObject *)self;
}

PyObject *ready_new(PyObject *value) { return done_new(&ready_type, value); }
PyObject *failed_new(PyObject *error) { return done_new(&failed_type, error); }

static PyObject *done_make(PyTypeObject *type, PyObject *args, PyObject *keywords)
{
    PyObject *value;
    if (keywords && PyDict_GET_SIZE(keywords)) {
        PyErr_Format(PyExc_TypeError, "%s takes no keyword arguments", type->tp_name);
        return NULL;
    }
    if (!PyArg_ParseTuple(args, "O", &value)) return NULL;
    if (type == &failed_type && !PyExceptionInstance_Check(value)) {
        PyErr_Format(PyExc_TypeError, "Failed needs an exception, got %s", Py_TYPE(value)->tp_name);
        return NULL;
    }
    return done_new(type, value);
}

static int done_visit(PyObject *self, visitproc visit, void *arg)
{
    Py_VISIT(((done_object *)self)->value);
    return 0;
}

static int done_clear(PyObject *self)
{
    Py_CLEAR(((done_object *)self)->value);
    return 0;
}

static void done_dealloc(PyObject *self)
{
    PyObject_GC_UnTrack(self);
    done_clear(self);
    PyObject_GC_Del(self);
}

static PyObject *done_self(PyObject *self)
{
    Py_INCREF(self);
    return self;
}

static PyObject *ready_next(PyObject *self)
{
    PyObject *value = ((done_object *)self)->value;
    /* A tuple or an exception as the value would be taken apart: so it is wrapped here. */
    PyObject *stop = PyObject_CallOneArg(PyExc_StopIteration, value);
    if (stop) PyErr_SetObject(PyExc_StopIteration, stop);
    Py_XDECREF(stop);
    return NULL;
}

static PyObject *failed_next(PyObject *self)
{
    PyObject *error = ((done_object *)self)->value;
    PyErr_SetObject((PyObject *)Py_TYPE(error), error);
    return NULL;
}

static PyObject *done_send(PyObject *self, PyObject *value)
{
    (void)value;
    return Py_TYPE(self)->tp_iternext(self);
}

static PyObject *done_throw(PyObject *self, PyObject *args)
{
    PyObject *type, *value = NULL, *trace = NULL;
    (void)self;
    if (!PyArg_ParseTuple(args, "O|OO:throw", &type, &value, &trace)) return NULL;
    if (PyExceptionInstance_Check(type)) PyErr_SetObject((PyObject *)Py_TYPE(type), type);
    else PyErr_SetObject(type, value && value != Py_None ? value : NULL);
    return NULL;
}

static PyObject *done_close(PyObject *self, PyObject *unused)
{
    (void)self;
    (void)unused;
    Py_RETURN_NONE;
}

static PyMethodDef done_methods[] = {
    {"send", done_send, METH_O, NULL},
    {"throw", done_throw, METH_VARARGS, NULL},
    {"close", done_close, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

#if PY_VERSION_HEX >= 0x030A0000
/* `await` asks this first: a result without an exception in between. */
static PySendResult ready_send(PyObject *self, PyObject *value, PyObject **result)
{
    (void)value;
    *result = ((done_object *)self)->value;
    Py_INCREF(*result);
    return PYGEN_RETURN;
}

static PySendResult failed_send(PyObject *self, PyObject *value, PyObject **result)
{
    (void)value;
    *result = failed_next(self);
    return PYGEN_ERROR;
}

static PyAsyncMethods ready_async = {.am_await = done_self, .am_send = ready_send};
static PyAsyncMethods failed_async = {.am_await = done_self, .am_send = failed_send};
#else
static PyAsyncMethods ready_async = {.am_await = done_self};
static PyAsyncMethods failed_async = {.am_await = done_self};
#endif

PyTypeObject ready_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "abut._core.Ready",
    .tp_doc = "Ready(value, /)\n--\n\nAn awaitable that has its result.",
    .tp_basicsize = sizeof(done_object),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,
    .tp_new = done_make,
    .tp_dealloc = done_dealloc,
    .tp_traverse = done_visit,
    .tp_clear = done_clear,
    .tp_as_async = &ready_async,
    .tp_iter = done_self,
    .tp_iternext = ready_next,
    .tp_methods = done_methods,
};

PyTypeObject failed_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "abut._core.Failed",
    .tp_doc = "Failed(error, /)\n--\n\nAn awaitable that raises.",
    .tp_basicsize = sizeof(done_object),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,
    .tp_new = done_make,
    .tp_dealloc = done_dealloc,
    .tp_traverse = done_visit,
    .tp_clear = done_clear,
    .tp_as_async = &failed_async,
    .tp_iter = done_self,
    .tp_iternext = failed_next,
    .tp_methods = done_methods,
};
