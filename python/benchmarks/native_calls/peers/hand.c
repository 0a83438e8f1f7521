/* What one writes by hand when a call has to be fast: METH_FASTCALL and the documented conversions. `noop*` do
 * nothing at all: the price of a call from Python. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include "subject.h"

#define BUILTIN(name) static PyObject *name(PyObject *self, PyObject *const *args, Py_ssize_t count)
#define ARITY(wanted)                                                                  \
    do {                                                                               \
        (void)self;                                                                    \
        if (count != (wanted)) {                                                       \
            PyErr_Format(PyExc_TypeError, "%d arguments, not %zd", (int)(wanted), count); \
            return NULL;                                                               \
        }                                                                              \
    } while (0)

BUILTIN(noop) {
    (void)self, (void)args, (void)count;
    Py_RETURN_NONE;
}

BUILTIN(nop) {
    (void)args;
    ARITY(0);
    subject_nop();
    Py_RETURN_NONE;
}

BUILTIN(add) {
    ARITY(2);
    long long a = PyLong_AsLongLong(args[0]);
    if (a == -1 && PyErr_Occurred()) return NULL;
    long long b = PyLong_AsLongLong(args[1]);
    if (b == -1 && PyErr_Occurred()) return NULL;
    return PyLong_FromLongLong(subject_add(a, b));
}

BUILTIN(fma3) {
    ARITY(3);
    double number[3];
    for (int i = 0; i < 3; i++) {
        number[i] = PyFloat_AsDouble(args[i]);
        if (number[i] == -1.0 && PyErr_Occurred()) return NULL;
    }
    return PyFloat_FromDouble(subject_fma3(number[0], number[1], number[2]));
}

BUILTIN(length) {
    ARITY(1);
    char *text = PyBytes_AsString(args[0]);
    return text ? PyLong_FromLong(subject_length(text)) : NULL;
}

static int whole(PyObject *object, int64_t low, int64_t high, int64_t *number) {
    *number = PyLong_AsLongLong(object);
    if (*number == -1 && PyErr_Occurred()) return 0;
    if (*number >= low && *number <= high) return 1;
    PyErr_SetString(PyExc_OverflowError, "number out of range");
    return 0;
}

static int real(PyObject *object, double *number) {
    *number = PyFloat_AsDouble(object);
    return !(*number == -1.0 && PyErr_Occurred());
}

BUILTIN(mix8) {
    ARITY(8);
    int64_t a, c, e, g;
    double b, d, f, h;
    if (!whole(args[0], INT64_MIN, INT64_MAX, &a) || !real(args[1], &b) ||
        !whole(args[2], INT32_MIN, INT32_MAX, &c) || !real(args[3], &d) ||
        !whole(args[4], INT64_MIN, INT64_MAX, &e) || !real(args[5], &f) ||
        !whole(args[6], INT32_MIN, INT32_MAX, &g) || !real(args[7], &h))
        return NULL;
    return PyFloat_FromDouble(subject_mix8(a, b, (int32_t)c, d, e, f, (int32_t)g, h));
}

BUILTIN(halve) {
    ARITY(1);
    double x, half;
    if (!real(args[0], &x)) return NULL;
    if (subject_halve(x, &half) == 0) return PyFloat_FromDouble(half);
    PyErr_SetString(PyExc_ValueError, "negative");
    return NULL;
}

BUILTIN(scramble) {
    ARITY(2);
    Py_buffer input, output;
    if (PyObject_GetBuffer(args[0], &input, PyBUF_SIMPLE)) return NULL;
    if (PyObject_GetBuffer(args[1], &output, PyBUF_WRITABLE)) {
        PyBuffer_Release(&input);
        return NULL;
    }
    size_t written = subject_scramble(input.buf, (size_t)input.len, output.buf, (size_t)output.len);
    PyBuffer_Release(&input);
    PyBuffer_Release(&output);
    return PyLong_FromSize_t(written);
}

#define METHOD(name, function) {name, (PyCFunction)(void (*)(void))(function), METH_FASTCALL, NULL}
static PyMethodDef methods[] = {
    METHOD("noop", noop), METHOD("nop", nop),       METHOD("add", add),     METHOD("fma3", fma3),
    METHOD("mix8", mix8), METHOD("length", length), METHOD("halve", halve), METHOD("scramble", scramble),
    {NULL, NULL, 0, NULL},
};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "peer_hand", NULL, -1, methods, 0, 0, 0, 0};
PyMODINIT_FUNC PyInit_peer_hand(void) { return PyModule_Create(&module); }
