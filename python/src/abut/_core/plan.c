/* Plans as objects, and native errors as exceptions. */
#include "core.h"

PyObject *raise_native(const native_error *error)
{
    PyObject *kind = core.native_error;
    switch (error->status) {
    case NATIVE_MALFORMED:
    case NATIVE_INVALID_ARGUMENT: kind = PyExc_ValueError; break;
    case NATIVE_LIMIT_EXCEEDED: kind = core.limit_error; break;
    case NATIVE_NO_MEMORY: return PyErr_NoMemory();
    default: break;
    }
    size_t len = error->len < sizeof error->text ? error->len : sizeof error->text;
    PyObject *text = PyUnicode_DecodeUTF8((const char *)error->text, (Py_ssize_t)len, "replace");
    if (text) PyErr_SetObject(kind, text);
    Py_XDECREF(text);
    return NULL;
}

static plan_object *plan_make(PyObject *signature, native_path path)
{
    if (!core.attached) {
        PyErr_SetString(PyExc_RuntimeError, "abut._core is not attached to libabut yet");
        return NULL;
    }
    abut_str text;
    Py_ssize_t len;
    text.ptr = PyUnicode_AsUTF8AndSize(signature, &len);
    if (!text.ptr) return NULL;
    text.len = (size_t)len;
    plan_object *self = PyObject_New(plan_object, &plan_type);
    if (!self) return NULL;
    self->plan = NULL;
    native_error error = {0};
    if (core.abut.plan_new(text, path, &self->plan, &error) != NATIVE_OK) {
        self->plan = NULL;
        Py_DECREF(self);
        raise_native(&error);
        return NULL;
    }
    self->facts = core.abut.plan_facts(self->plan);
    return self;
}

static PyObject *plan_new(PyTypeObject *type, PyObject *args, PyObject *keywords)
{
    static char *names[] = {"signature", "path", NULL};
    PyObject *signature;
    unsigned int path = NATIVE_PATH_AUTO;
    (void)type;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "U|I:Plan", names, &signature, &path)) return NULL;
    if (path > NATIVE_PATH_STUB) {
        PyErr_Format(PyExc_ValueError, "Plan() path: %u is no path", path);
        return NULL;
    }
    return (PyObject *)plan_make(signature, path);
}

static void plan_dealloc(PyObject *self)
{
    plan_object *plan = (plan_object *)self;
    if (plan->plan) core.abut.plan_free(plan->plan);
    PyObject_Free(self);
}

static PyObject *plan_code(PyObject *self, void *closure)
{
    abut_str code = ((plan_object *)self)->facts->code;
    (void)closure;
    return PyUnicode_DecodeUTF8(code.ptr, (Py_ssize_t)code.len, "replace");
}

static PyObject *plan_count(PyObject *self, void *closure)
{
    (void)closure;
    return PyLong_FromUnsignedLong(((plan_object *)self)->facts->count);
}

static PyObject *plan_path(PyObject *self, void *closure)
{
    (void)closure;
    return PyLong_FromUnsignedLong(((plan_object *)self)->facts->path);
}

static PyObject *plan_variadic(PyObject *self, void *closure)
{
    (void)closure;
    return PyBool_FromLong(((plan_object *)self)->facts->variadic);
}

static PyObject *plan_slots(PyObject *self, void *closure)
{
    const native_facts *facts = ((plan_object *)self)->facts;
    (void)closure;
    PyObject *all = PyTuple_New((Py_ssize_t)facts->count + 1);
    for (uint32_t i = 0; all && i <= facts->count; i++) {
        const native_slot *slot = i < facts->count ? &facts->slots[i] : &facts->result;
        PyObject *one = Py_BuildValue("(iiiNiii)", slot->kind, slot->role, slot->target,
            PyBool_FromLong(slot->constant), slot->type, slot->offset, slot->size);
        if (!one) Py_CLEAR(all);
        else PyTuple_SET_ITEM(all, i, one);
    }
    return all;
}

static PyObject *plan_repr(PyObject *self)
{
    PyObject *code = plan_code(self, NULL);
    PyObject *text = code ? PyUnicode_FromFormat("Plan(%R)", code) : NULL;
    Py_XDECREF(code);
    return text;
}

static PyGetSetDef plan_getset[] = {
    {"code", plan_code, NULL, "The canonical code.", NULL},
    {"count", plan_count, NULL, "How many parameters it has.", NULL},
    {"path", plan_path, NULL, "How it calls: a number of native_path.", NULL},
    {"variadic", plan_variadic, NULL, "Whether the parameters end with `...`.", NULL},
    {"slots", plan_slots, NULL, "kind, role, target, constant, type, offset, size; the result is last.",
        NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

PyTypeObject plan_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "abut._core.Plan",
    .tp_doc = "Plan(signature, path=0)\n--\n\nA signature that is ready to be called.",
    .tp_basicsize = sizeof(plan_object),
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_new = plan_new,
    .tp_dealloc = plan_dealloc,
    .tp_repr = plan_repr,
    .tp_getset = plan_getset,
};
