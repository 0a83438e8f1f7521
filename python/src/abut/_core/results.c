/* What calls give, as Python objects. */
#include "numbers.h"

/* Takes the value; gives what the hook makes of it. */
PyObject *apply_hook(PyObject *hook, PyObject *value)
{
    if (!hook || !value) return value;
    PyObject *made = PyObject_CallOneArg(hook, value);
    Py_DECREF(value);
    return made;
}

/* A handle without its class's __init__: that is for people. */
static PyObject *new_handle(PyTypeObject *type, void *pointer)
{
    if (!pointer) Py_RETURN_NONE;
    PyObject *handle = type->tp_alloc(type, 0);
    if (handle) ((pointer_object *)handle)->pointer = pointer;
    return handle;
}

static PyObject *new_callable(const result_rule *rule, void *target)
{
    if (!target) Py_RETURN_NONE;
    PyObject *name = PyUnicode_FromString("callable");
    PyObject *builtin = name ? function_at(rule->plan, target, name, rule->spec, NULL) : NULL;
    Py_XDECREF(name);
    return builtin;
}

static PyObject *raw_result(const result_rule *rule, const void *room, PyObject *record)
{
    if (rule->kind == RESULT_NUMBER || rule->kind == RESULT_STATUS) return load_number(rule->number, room);
    if (rule->kind == RESULT_RECORD) {
        if (record) {
            Py_INCREF(record);
            return record;
        }
        record = struct_new(rule->type, false);
        if (record) memcpy(((struct_object *)record)->pointer, room, layout_of(rule->type)->size);
        return record;
    }
    if (rule->kind == RESULT_NONE) Py_RETURN_NONE;
    void *pointer;
    memcpy(&pointer, room, sizeof pointer);
    switch (rule->kind) {
    case RESULT_HANDLE: return new_handle(rule->type, pointer);
    case RESULT_CALLABLE: return new_callable(rule, pointer);
    case RESULT_TEXT:
        if (!pointer) Py_RETURN_NONE;
        return PyUnicode_FromString(pointer);
    case RESULT_BYTES:
        if (!pointer) Py_RETURN_NONE;
        return PyBytes_FromString(pointer);
    default:
        if (!pointer) Py_RETURN_NONE;
        return struct_view(rule->type, pointer, NULL);
    }
}

/* `record` is the object that a record was written to, or NULL when it is in `room`. */
PyObject *convert_result(const result_rule *rule, const void *room, PyObject *record)
{
    return apply_hook(rule->hook, raw_result(rule, room, record));
}

/* Asks `fail` for the exception. None from it means: go on, which gives a new reference to None. */
PyObject *raise_status(function_object *function, int64_t status, PyObject *raised)
{
    PyObject *fail = function->program.fail;
    if (!fail) {
        PyErr_Format(core.native_error, "%s() failed with status %lld", function->method.ml_name,
            (long long)status);
        return NULL;
    }
    PyObject *error = PyObject_CallFunction(fail, "LO", (long long)status, raised ? raised : Py_None);
    if (!error || error == Py_None) return error;
    if (PyExceptionInstance_Check(error)) {
        PyErr_SetObject((PyObject *)Py_TYPE(error), error);
    } else {
        PyErr_Format(PyExc_TypeError, "%s(): `fail` gave %R, which is no exception", function->method.ml_name,
            error);
    }
    Py_DECREF(error);
    return NULL;
}
