/* Functions: the objects behind built-ins. The built-in is exact (interpreters specialise only those), so
 * everything else about it lives here and is reached as its `__self__`. */
#include "core.h"

#include <structmember.h>

static PyObject *raise_closed(PyObject *self, PyObject *const *args, Py_ssize_t count)
{
    (void)args;
    (void)count;
    PyErr_Format(core.closed_error, "%s(): its library was closed",
        ((function_object *)self)->method.ml_name);
    return NULL;
}

static PyObject *raise_closed_keywords(PyObject *self, PyObject *const *args, Py_ssize_t count,
    PyObject *names)
{
    (void)names;
    return raise_closed(self, args, count);
}

/* ---- making ---- */

function_object *function_new(plan_object *plan, void *target, PyObject *name)
{
    const char *text = PyUnicode_AsUTF8(name);
    if (!text) return NULL;
    function_object *self = PyObject_GC_New(function_object, &function_type);
    if (!self) return NULL;
    memset((char *)self + sizeof(PyObject), 0, sizeof *self - sizeof(PyObject));
    Py_INCREF(name);
    self->name = name;
    self->method.ml_name = text;
    self->method.ml_meth = METHOD(function_slow);
    self->method.ml_flags = METH_FASTCALL;
    self->target = target;
    if (plan) {
        Py_INCREF(plan);
        self->plan = plan;
        self->facts = plan->facts;
    }
    PyObject_GC_Track((PyObject *)self);
    return self;
}

static int name_prototype(function_object *function)
{
    abut_str code = function->facts ? function->facts->code : (abut_str){"", 0};
    if (!function->prototype) function->prototype = PyUnicode_DecodeUTF8(code.ptr, (Py_ssize_t)code.len,
        "replace");
    return function->prototype ? 0 : -1;
}

/* Writes the code of the built-in,
    or finds the way that does without. Interpreters read the method's address at
 * each call, so it may change. */
static void settle(function_object *function)
{
    if (function->settled || function->closed) return;
    function->settled = true;
    function->code = emit_function(function);
    if (function->code) function->method.ml_meth = (PyCFunction)(void (*)(void))function->code;
    else if (function->program.keywords) function->method.ml_meth = METHOD(function_call);
    else if (function->program.plain) function->method.ml_meth = METHOD(function_plain);
    else function->method.ml_meth = METHOD(function_slow);
}

/* The first call: most functions of a library are never called, and writing code takes longer than
 * binding. */
static PyObject *first_call(PyObject *self, PyObject *const *args, Py_ssize_t count)
{
    settle((function_object *)self);
    return function_call(self, args, count, NULL);
}

static PyObject *first_call_keywords(PyObject *self, PyObject *const *args, Py_ssize_t count, PyObject *names)
{
    settle((function_object *)self);
    return function_call(self, args, count, names);
}

/* Gives the built-in of a function whose program is complete. */
PyObject *function_bind(function_object *function, PyObject *doc)
{
    if (name_prototype(function) < 0 || (!function->doc && function_document(function, doc) < 0)) return NULL;
    bool keywords = function->program.keywords;
    function->method.ml_flags = METH_FASTCALL | (keywords ? METH_KEYWORDS : 0);
    function->method.ml_meth = keywords ? METHOD(first_call_keywords) : METHOD(first_call);
    return PyCFunction_NewEx(&function->method, (PyObject *)function, function->module);
}

void keep_option(PyObject **place, PyObject *option)
{
    if (option == Py_None) return;
    Py_INCREF(option);
    *place = option;
}

/* A built-in for an address that came out of a call. */
PyObject *function_at(plan_object *plan, void *target, PyObject *name, PyObject *spec, PyObject *types)
{
    function_object *function = function_new(plan, target, name);
    if (!function) return NULL;
    int failed = spec && spec != Py_None ? program_from_spec(&function->program, plan, spec)
        : program_from_slots(&function->program, plan, types, NULL);
    PyObject *builtin = failed ? NULL : function_bind(function, NULL);
    Py_DECREF(function);
    return builtin;
}

/* Names for messages and signatures, of programs made from slots. */
static int name_parameters(program *program, PyObject *names)
{
    PyObject *fast = PySequence_Fast(names, "names must be a sequence");
    if (!fast) return -1;
    Py_ssize_t count = PySequence_Fast_GET_SIZE(fast);
    for (uint32_t i = 0; i < program->count && i < (size_t)count; i++) {
        PyObject *name = PySequence_Fast_GET_ITEM(fast, i);
        if (!PyUnicode_Check(name) || !PyUnicode_IsIdentifier(name)) continue;
        Py_INCREF(name);
        Py_XSETREF(program->steps[i].name, name);
    }
    Py_DECREF(fast);
    return 0;
}

static bool check_gil(unsigned int gil)
{
    if (gil <= GIL_AUTO) return true;
    PyErr_Format(PyExc_ValueError, "function() gil: %u is not 0 (hold), 1 (release) or 2 (auto)", gil);
    return false;
}

PyObject *function_make(PyObject *module, PyObject *args, PyObject *keywords)
{
    static char *names[] = {
        "plan", "address", "name", "spec", "types", "callbacks", "names", "doc", "gil", "errno", "library",
        "prototype", "module", NULL,
    };
    PyObject *plan, *address, *name, *spec = Py_None, *types = NULL, *callbacks = Py_None, *doc = Py_None;
    PyObject *parameters = NULL;
    PyObject *library = Py_None, *prototype = Py_None, *home = Py_None;
    unsigned int gil = GIL_HOLD;
    int capture = 0;
    void *target;
    (void)module;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "O!OU|$OOOOOIpOOO:function", names, &plan_type, &plan,
        &address,
            &name, &spec, &types, &callbacks, &parameters, &doc, &gil, &capture, &library, &prototype,
                &home)) {
        return NULL;
    }
    if (!check_gil(gil) || !address_of(address, &target)) return NULL;
    if (!target) {
        PyErr_Format(PyExc_ValueError, "%U() has no address", name);
        return NULL;
    }
    if (callbacks != Py_None && !PyDict_Check(callbacks)) {
        PyErr_Format(PyExc_TypeError, "callbacks: expected a dict, got %s", Py_TYPE(callbacks)->tp_name);
        return NULL;
    }
    PyObject *tuple = types ? PySequence_Tuple(types) : PyTuple_New(0);
    if (!tuple) return NULL;
    function_object *function = function_new((plan_object *)plan, target, name);
    int failed = !function ? -1 : spec != Py_None ? program_from_spec(&function->program, (plan_object *)plan,
        spec)
        : program_from_slots(&function->program, (plan_object *)plan, tuple, callbacks);
    Py_DECREF(tuple);
    PyObject *builtin = NULL;
    if (!failed && parameters && spec == Py_None) failed = name_parameters(&function->program, parameters);
    if (!failed) {
        function->gil = (uint8_t)gil;
        function->capture_errno = capture != 0;
        keep_option(&function->library, library);
        keep_option(&function->prototype, prototype);
        keep_option(&function->module, home);
        builtin = function_bind(function, doc);
    }
    Py_XDECREF(function);
    return builtin;
}

/* ---- the type ---- */

static int function_visit(PyObject *self, visitproc visit, void *arg)
{
    function_object *function = (function_object *)self;
    Py_VISIT(function->library);
    if (function->flat) {
        Py_VISIT(function->flat->encode);
        Py_VISIT(function->flat->response);
        Py_VISIT(function->flat->fail);
        Py_VISIT(function->flat->operations);
        Py_VISIT(function->flat->make);
    }
    return program_visit(&function->program, visit, arg);
}

static int function_clear(PyObject *self)
{
    function_object *function = (function_object *)self;
    Py_CLEAR(function->library);
    return 0;
}

static void function_dealloc(PyObject *self)
{
    function_object *function = (function_object *)self;
    PyObject_GC_UnTrack(self);
    if (function->weakrefs) PyObject_ClearWeakRefs(self);
    function_clear(self);
    program_clear(&function->program);
    if (function->flat) flat_clear(function->flat);
    if (function->code) core.abut.code_free(function->code);
    Py_CLEAR(function->plan);
    Py_CLEAR(function->prototype);
    Py_CLEAR(function->module);
    Py_CLEAR(function->doc);
    Py_CLEAR(function->name);
    PyObject_GC_Del(self);
}

static PyObject *function_close(PyObject *self, PyObject *unused)
{
    function_object *function = (function_object *)self;
    (void)unused;
    function->closed = true;
    bool keywords = function->method.ml_flags & METH_KEYWORDS;
    function->method.ml_meth = keywords ? METHOD(raise_closed_keywords) : METHOD(raise_closed);
    Py_RETURN_NONE;
}

static PyObject *get_code(PyObject *self, void *closure)
{
    const native_facts *facts = ((function_object *)self)->facts;
    (void)closure;
    if (!facts) return PyUnicode_FromString("");
    return PyUnicode_DecodeUTF8(facts->code.ptr, (Py_ssize_t)facts->code.len, "replace");
}

static PyObject *get_address(PyObject *self, void *closure)
{
    (void)closure;
    return PyLong_FromVoidPtr(((function_object *)self)->target);
}

static PyObject *get_tier(PyObject *self, void *closure)
{
    (void)self;
    (void)closure;
    return PyUnicode_FromString("core");
}

static PyObject *get_path(PyObject *self, void *closure)
{
    static const char *const names[] = {"auto", "libffi", "trampoline", "stub"};
    function_object *function = (function_object *)self;
    (void)closure;
    settle(function);
    if (function->code) return PyUnicode_FromString("emitted");
    if (!function->facts) return PyUnicode_FromString("direct");
    return PyUnicode_FromString(names[function->facts->path & 3]);
}

static PyObject *get_gil(PyObject *self, void *closure)
{
    static const char *const names[] = {"hold", "release", "auto"};
    (void)closure;
    return PyUnicode_FromString(names[((function_object *)self)->gil % 3]);
}

static PyObject *get_closed(PyObject *self, void *closure)
{
    (void)closure;
    return PyBool_FromLong(((function_object *)self)->closed);
}

static PyObject *get_builtin(PyObject *self, void *closure)
{
    function_object *function = (function_object *)self;
    (void)closure;
    return PyCFunction_NewEx(&function->method, self, function->module);
}

static PyObject *function_repr(PyObject *self)
{
    function_object *function = (function_object *)self;
    return PyUnicode_FromFormat("<abut function %U: %R at %p>", function->name, function->prototype,
        function->target);
}

static PyMethodDef function_methods[] = {
    {"map", METHOD(function_map), METH_FASTCALL | METH_KEYWORDS,
        "map($self, /, *columns, out=None)\n--\n\nCalls once per item of the columns."},
    {"close", function_close, METH_NOARGS, "close($self, /)\n--\n\nFrom now on calls raise ClosedError."},
    {NULL, NULL, 0, NULL},
};

static PyGetSetDef function_getset[] = {
    {"code", get_code, NULL, "The canonical code of the signature.", NULL},
    {"address", get_address, NULL, "Where the native is.", NULL},
    {"tier", get_tier, NULL, "How it is called: core.", NULL},
    {"path", get_path, NULL, "emitted, stub, trampoline or libffi; direct when it is a flat function.", NULL},
    {"gil", get_gil, NULL, "hold, release or auto.", NULL},
    {"closed", get_closed, NULL, "Whether its library was closed.", NULL},
    {"builtin", get_builtin, NULL, "The function itself.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyMemberDef function_members[] = {
    {"name", T_OBJECT, offsetof(function_object, name), READONLY, "Its name."},
    {"prototype", T_OBJECT, offsetof(function_object, prototype), READONLY, "How it was declared."},
    {"library", T_OBJECT, offsetof(function_object, library), READONLY, "Whose function it is."},
    {NULL, 0, 0, 0, NULL},
};

PyTypeObject function_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "abut._core.Function",
    .tp_doc = "What a native function is: the `__self__` of the built-in that calls it.",
    .tp_basicsize = sizeof(function_object),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,
    .tp_dealloc = function_dealloc,
    .tp_traverse = function_visit,
    .tp_clear = function_clear,
    .tp_weaklistoffset = offsetof(function_object, weakrefs),
    .tp_repr = function_repr,
    .tp_methods = function_methods,
    .tp_getset = function_getset,
    .tp_members = function_members,
};
