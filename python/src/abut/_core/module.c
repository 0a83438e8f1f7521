/* The module: finding libabut, and what is not a method of anything. */
#include "core.h"

#include <dlfcn.h>

core_state core;

/* ---- libabut ---- */

static int find(void *library, const char *name, void **place)
{
    *place = dlsym(library, name);
    /* A library may have been linked without the host of extensions, or KIO: what needs them will say so. */
    if (*place || strncmp(name, "ext_", 4) == 0 || strncmp(name, "kio_", 4) == 0) return 0;
    PyErr_Format(PyExc_ImportError, "abut._core: libabut has no function %s: it is of another version", name);
    return -1;
}

static int find_all(void *library, entry_points *found)
{
#define FIND(member, name) {name, (void **)&found->member}
    const struct { const char *name; void **place; } wanted[] = {
        FIND(plan_new, "native_plan_new"), FIND(plan_free, "native_plan_free"),
        FIND(plan_facts, "native_plan_facts"), FIND(plan_map, "native_plan_map"),
        FIND(library_symbol, "native_library_symbol"), FIND(closure_new, "native_closure_new"),
        FIND(closure_free, "native_closure_free"),
        FIND(closure_code, "native_closure_code"), FIND(jit, "native_jit"),
        FIND(emit_python, "native_emit_python"), FIND(code_free, "native_code_free"),
        FIND(host_poll, "ext_host_poll"), FIND(host_drain, "ext_host_drain"),
        FIND(host_dispose_op, "ext_host_dispose_op"), FIND(host_op_state, "ext_host_op_state"),
        FIND(vec_add, "kio_vec_add"), FIND(vec_sub, "kio_vec_sub"), FIND(vec_mul, "kio_vec_mul"),
        FIND(vec_div, "kio_vec_div"), FIND(vec_dot, "kio_vec_dot"),
        FIND(vec_normalize, "kio_vec_normalize"),
    };
#undef FIND
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        if (find(library, wanted[i].name, wanted[i].place) < 0) return -1;
    }
    return 0;
}

static int take_errors(void)
{
    PyObject *errors = PyImport_ImportModule("abut._errors");
    if (!errors) return -1;
    Py_XSETREF(core.native_error, PyObject_GetAttrString(errors, "NativeError"));
    Py_XSETREF(core.closed_error, PyObject_GetAttrString(errors, "ClosedError"));
    Py_XSETREF(core.limit_error, PyObject_GetAttrString(errors, "LimitError"));
    Py_DECREF(errors);
    return core.native_error && core.closed_error && core.limit_error ? 0 : -1;
}

static PyObject *attach(PyObject *module, PyObject *path)
{
    (void)module;
    PyObject *bytes;
    if (!PyUnicode_FSConverter(path, &bytes)) return NULL;
    /* Never closed: emitted code and closures lead into it. */
    void *library = dlopen(PyBytes_AS_STRING(bytes), RTLD_NOW | RTLD_LOCAL);
    Py_DECREF(bytes);
    if (!library) {
        PyErr_Format(PyExc_ImportError, "abut._core: %s", dlerror());
        return NULL;
    }
    entry_points found;
    if (find_all(library, &found) < 0 || take_errors() < 0) return NULL;
    if (core.attached && found.plan_new != core.abut.plan_new) {
        PyErr_SetString(PyExc_ImportError, "abut._core is attached to another libabut already");
        return NULL;
    }
    if (!core.zero) core.zero = PyLong_FromLong(0);
    if (!core.zero) return NULL;
    core.abut = found;
    layout_prepare();
    core.attached = true;
    Py_RETURN_NONE;
}

static PyObject *info(PyObject *module, PyObject *unused)
{
    (void)module;
    (void)unused;
    return Py_BuildValue("{s:O,s:O,s:O,s:O,s:O,s:O}", "attached", core.attached ? Py_True : Py_False, "jit",
        core.attached && core.abut.jit() ? Py_True : Py_False, "fast_int", core.fast_int ? Py_True : Py_False,
        "fast_float", core.fast_float ? Py_True : Py_False, "fast_bytes", core.fast_bytes ? Py_True
            : Py_False,
        "numpy", core.numpy ? Py_True : Py_False);
}

static PyObject *get_errno(PyObject *module, PyObject *unused)
{
    (void)module;
    (void)unused;
    return PyLong_FromLong(read_errno());
}

static PyObject *set_errno(PyObject *module, PyObject *number)
{
    (void)module;
    long value = PyLong_AsLong(number);
    if (value == -1 && PyErr_Occurred()) return NULL;
    write_errno((int)value);
    Py_RETURN_NONE;
}

static PyObject *address(PyObject *module, PyObject *object)
{
    void *pointer;
    (void)module;
    return address_of(object, &pointer) ? PyLong_FromVoidPtr(pointer) : NULL;
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"attach", attach, METH_O, "attach(path, /)\n--\n\nOpens libabut and tests the interpreter's layout."},
    {"info", info, METH_NOARGS, "info()\n--\n\nWhat was found to be true of this interpreter."},
    {"errno", get_errno, METH_NOARGS,
        "errno()\n--\n\nWhat the last call that captures errno left, in this thread."},
    {"set_errno", set_errno, METH_O,
        "set_errno(value, /)\n--\n\nWhat the next call that captures errno starts with."},
    {"address", address, METH_O, "address(object, /)\n--\n\nThe native address that an object stands for."},
    {"use_numpy", layout_use_numpy, METH_VARARGS, "use_numpy(array, dtypes, /)\n--\n\nTells numpy's types."},
    {"function", METHOD(function_make), METH_VARARGS | METH_KEYWORDS,
        "function(plan, address, name, *, spec=None, types=(), callbacks=None, names=(), doc=None, gil=0, "
        "errno=False, library=None, prototype=None, module=None)\n--\n\nA built-in that calls a native."},
    {"again", METHOD(bind_again), METH_FASTCALL,
        "again(function, address, /)\n--\n\nA built-in like that of a Function, at another address."},
    {"bind", METHOD(bind_symbol), METH_FASTCALL,
        "bind(known, signature, pointer, library, name=None, /)\n--\n\n"
        "A built-in for a symbol of a library, like one that is known; None when there is none."},
    {"struct_type", METHOD(struct_make), METH_VARARGS | METH_KEYWORDS,
        "struct_type(name, code, size, align, fields, *, module=None, doc=None, union=False)\n--\n\n"
        "A Struct type."},
    {"flat_function", METHOD(flat_make), METH_VARARGS | METH_KEYWORDS,
        "flat_function(address, name, *, fields=None, request_size=0, encode=None, response=-1, "
        "response_size=0, "
        "fail, operations=None, make=None, doc=None, gil=0, library=None, module=None)\n--\n\n"
        "A built-in that calls a flat function."},
    {"vec_add", METHOD(vector_add), METH_FASTCALL | METH_KEYWORDS,
        "vec_add(a, b, /, out=None)\n--\n\na + b."},
    {"vec_sub", METHOD(vector_sub), METH_FASTCALL | METH_KEYWORDS,
        "vec_sub(a, b, /, out=None)\n--\n\na - b."},
    {"vec_mul", METHOD(vector_mul), METH_FASTCALL | METH_KEYWORDS,
        "vec_mul(a, b, /, out=None)\n--\n\na * b."},
    {"vec_div", METHOD(vector_div), METH_FASTCALL | METH_KEYWORDS,
        "vec_div(a, b, /, out=None)\n--\n\na / b; ZeroDivisionError when any element of b is 0."},
    {"vec_dot", METHOD(vector_dot), METH_FASTCALL, "vec_dot(a, b, /)\n--\n\nThe sum of a[i] * b[i]."},
    {"vec_normalize", METHOD(vector_normalize), METH_FASTCALL | METH_KEYWORDS,
        "vec_normalize(a, /, out=None)\n--\n\na / |a|; ArithmeticError when |a| is 0, infinite or NaN."},
    {"use_vectors", vector_use, METH_VARARGS,
        "use_vectors(notice, empty, plain, /)\n--\n\nTells how vectors for results are made."},
    {NULL, NULL, 0, NULL},
};

static int ready_types(PyObject *module)
{
    struct_meta_type.tp_base = &PyType_Type;
    PyTypeObject *types[] = {
        &struct_meta_type, &struct_type, &field_type, &array_type, &handle_type, &plan_type, &function_type,
        &callback_type, &ready_type, &failed_type, &operations_type,
    };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        if (PyType_Ready(types[i]) < 0) return -1;
        const char *name = strrchr(types[i]->tp_name, '.') + 1;
        Py_INCREF(types[i]);
        if (PyModule_AddObject(module, name, (PyObject *)types[i]) < 0) {
            Py_DECREF(types[i]);
            return -1;
        }
    }
    return PyType_Ready(&linked_struct_type) < 0 || PyType_Ready(&array_shape_type) < 0 ? -1 : 0;
}

/* Types and tables are one for the process, and so is the lock that guards them. */
static int execute(PyObject *module)
{
    if (PyInterpreterState_Get() != PyInterpreterState_Main()) {
        PyErr_SetString(PyExc_ImportError, "abut._core works in the main interpreter only");
        return -1;
    }
    return ready_types(module);
}

static PyModuleDef_Slot slots[] = {
    {Py_mod_exec, (void *)(uintptr_t)execute},
#if PY_VERSION_HEX >= 0x030C0000
    {Py_mod_multiple_interpreters, Py_MOD_MULTIPLE_INTERPRETERS_NOT_SUPPORTED},
#endif
    {0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "abut._core", "Calls, structs, callbacks and awaitables in C.", 0, methods, slots,
        NULL,
    NULL, NULL,
};

PyMODINIT_FUNC PyInit__core(void)
{
    return PyModuleDef_Init(&definition);
}
