/* Callbacks: C functions that call Python. A thread may come here with the interpreter's lock, without it,
 * or without the interpreter ever having heard of it. */
#include "numbers.h"

typedef struct callback_object {
    PyObject_HEAD
    native_closure *closure;
    void *code;
    plan_object *plan;
    PyObject *callable, *types, *weakrefs;
    program program; /* of the arguments, in reverse: from packed to Python */
    int running;
} callback_object;

THREAD_LOCAL catcher *current_catcher;

/* ---- the interpreter's lock ---- */

static bool interpreter_gone(void)
{
#if PY_VERSION_HEX >= 0x030D0000
    return Py_IsFinalizing() || !Py_IsInitialized();
#else
    return _Py_IsFinalizing() || !Py_IsInitialized();
#endif
}

static PyThreadState *current_state(void)
{
#if PY_VERSION_HEX >= 0x030D0000
    return PyThreadState_GetUnchecked();
#else
    return _PyThreadState_UncheckedGet();
#endif
}

/* Whether this thread has the lock. (PyGILState_Check says yes to everybody once there are
 * subinterpreters.) */
static bool lock_held(const catcher *catcher)
{
    PyThreadState *state = current_state();
#if PY_VERSION_HEX >= 0x030C0000
    (void)catcher;
    return state != NULL;
#else
    /* Whoever has the lock is current, so it remains to see whether that is us; a call that waits knows. */
    if (catcher && state == catcher->state) return true;
    return state && state == PyGILState_GetThisThreadState();
#endif
}

/* A thread state that lives as long as its foreign thread: making one costs five times a callback. */
typedef struct foreign_thread {
    PyThreadState *state;
    PyGILState_STATE outer;
} foreign_thread;
static __thread foreign_thread foreign;
/* Runs before the thread's keys go, unlike a key's destructor: the interpreter still knows the state by
 * its key. */
extern int __cxa_thread_atexit_impl(void (*)(void *), void *, void *) __attribute__((weak));
extern void *__dso_handle __attribute__((visibility("hidden")));

static void forget_thread(void *data)
{
    foreign_thread *thread = data;
    if (!thread->state || interpreter_gone()) return;
    PyEval_RestoreThread(thread->state);
    thread->state = NULL;
    PyGILState_Release(thread->outer);
}

static void remember_thread(void)
{
    if (PyGILState_GetThisThreadState() || !__cxa_thread_atexit_impl) return;
    foreign.outer = PyGILState_Ensure();
    if (__cxa_thread_atexit_impl(forget_thread, &foreign, &__dso_handle) != 0) {
        PyGILState_Release(foreign.outer);
        return;
    }
    foreign.state = PyEval_SaveThread();
}

/* ---- exceptions ---- */

/* The first one waits for the call that led here; others, and those that nobody waits for, are reported. */
static void keep_exception(callback_object *self)
{
    catcher *catcher = current_catcher;
    if (catcher && !catcher->type) PyErr_Fetch(&catcher->type, &catcher->value, &catcher->trace);
    else PyErr_WriteUnraisable(self->callable);
}

int catcher_raise(catcher *catcher)
{
    if (!catcher->type) return 0;
    PyErr_Restore(catcher->type, catcher->value, catcher->trace);
    return -1;
}

/* ---- arguments ---- */

static PyObject *array_argument(step *step, const char *packed)
{
    void *pointer;
    int64_t count = 1;
    memcpy(&pointer, packed + step->offset, sizeof pointer);
    if (step->second != NOWHERE) count = read_int(step->second_kind, packed + step->second);
    if (!pointer || count < 0) Py_RETURN_NONE;
    if (!step->shape) step->shape = array_shape_new(step->number, 1, (PyObject *)step->type);
    return step->shape ? array_view(step->shape, pointer, (Py_ssize_t)count, NULL) : NULL;
}

static PyObject *special_argument(step *step, const char *packed)
{
    uint8_t kind = RESULT_NUMBER;
    switch (step->kind) {
    case STEP_TEXT: kind = step->flags & FLAG_TEXT ? RESULT_TEXT : RESULT_BYTES; break;
    case STEP_RECORD: kind = RESULT_RECORD; break;
    case STEP_TARGET: kind = RESULT_TARGET; break;
    case STEP_HANDLE: kind = RESULT_HANDLE; break;
    case STEP_ARRAY: return apply_hook(step->hook, array_argument(step, packed));
    default: break;
    }
    result_rule rule = {.kind = kind, .number = step->number, .type = step->type, .hook = step->hook};
    return convert_result(&rule, packed + step->offset, NULL);
}

static inline PyObject *callback_argument(step *step, const char *packed)
{
    if (step->kind == STEP_NUMBER && !step->hook) {
        const char *place = packed + step->offset;
        bool null = step->number == NATIVE_KIND_POINTER && !*(void *const *)place;
        if (!null) return load_number(step->number, place);
        Py_INCREF(core.zero); /* what most contexts are */
        return core.zero;
    }
    return special_argument(step, packed);
}

static int store_special(const result_rule *rule, PyObject *value, void *result)
{
    void *pointer;
    if (rule->number == NATIVE_KIND_POINTER) {
        if (!address_of(value, &pointer)) return -1;
        memcpy(result, &pointer, sizeof pointer);
        return 0;
    }
    if (rule->number != NATIVE_KIND_RECORD) {
        enum fit fit = store_number(rule->number, result, value);
        PyObject *where = fit == FIT ? NULL : PyUnicode_FromString("result of a callback");
        describe_unfit(fit, where, rule->number, value);
        Py_XDECREF(where);
        return fit == FIT ? 0 : -1;
    }
    if (rule->type && PyObject_TypeCheck(value, rule->type)) {
        memcpy(result, ((struct_object *)value)->pointer, layout_of(rule->type)->size);
        return 0;
    }
    PyErr_Format(PyExc_TypeError, "result of a callback: expected %s, got %s",
        rule->type ? rule->type->tp_name : "nothing", Py_TYPE(value)->tp_name);
    return -1;
}

static int store_result(const result_rule *rule, PyObject *value, void *result)
{
    if (rule->number == NATIVE_KIND_VOID) return 0;
    if (!rule->hook) {
        if (is_number(rule->number) && store_number(rule->number, result, value) == FIT) return 0;
        return PyErr_Occurred() ? -1 : store_special(rule, value, result);
    }
    PyObject *hooked = PyObject_CallOneArg(rule->hook, value);
    int failed = hooked ? store_special(rule, hooked, result) : -1;
    Py_XDECREF(hooked);
    return failed;
}

/* Functions of Python are called without the detour that finds out how things are called. */
static inline PyObject *call_python(PyObject *callable, PyObject **arguments, size_t count)
{
    size_t flagged = count | PY_VECTORCALL_ARGUMENTS_OFFSET;
    if (PyFunction_Check(callable)) {
        return ((PyFunctionObject *)callable)->vectorcall(callable, arguments, flagged, NULL);
    }
    return PyObject_Vectorcall(callable, arguments, flagged, NULL);
}

/* With the lock. False: the result is to be zeroes. */
static bool run(callback_object *self, const char *packed, void *result, catcher *catcher)
{
    const program *program = &self->program;
    PyObject *arguments[ARGUMENTS_MAX + 1];
    uint32_t count = 0;
    if (catcher && catcher->type) return false; /* the call has failed already */
    Py_INCREF(self);
    self->running++;
    PyObject *value = NULL;
    for (; count < program->count; count++) {
        arguments[count + 1] = callback_argument(&program->steps[count], packed);
        if (!arguments[count + 1]) break;
    }
    if (count == program->count) value = call_python(self->callable, arguments + 1, count);
    while (count) Py_DECREF(arguments[count--]);
    bool stored = value && store_result(&program->result, value, result) == 0;
    if (!stored) keep_exception(self);
    Py_XDECREF(value);
    self->running--;
    Py_DECREF(self);
    return stored;
}

static void handler(void *context, const void *packed, void *result)
{
    callback_object *self = context;
    catcher *catcher = current_catcher;
    uint32_t size = self->plan->facts->result.size; /* `self` may be gone afterwards */
    bool done = false;
    if (lock_held(catcher)) {
        done = run(self, packed, result, catcher);
    } else if (!interpreter_gone()) {
        remember_thread();
        PyGILState_STATE state = PyGILState_Ensure();
        done = run(self, packed, result, catcher);
        PyGILState_Release(state);
    }
    if (!done) memset(result, 0, size);
}

/* ---- the type ---- */

/* How each argument is shown; plain pointers are numbers, pointers to numbers and records are views. */
static int callback_program(callback_object *self, PyObject *spec)
{
    program *program = &self->program;
    int failed = spec && spec != Py_None ? program_from_spec(program, self->plan, spec)
        : program_from_slots(program, self->plan, self->types, NULL);
    for (uint32_t i = 0; !failed && i < program->count; i++) {
        step *step = &program->steps[i];
        if (step->kind == STEP_CALLBACK) step->kind = STEP_POINTER;
        if (step->kind != STEP_POINTER) continue;
        /* What `char *` leads to is text or room of unknown length: an address. */
        bool cells = step->number > NATIVE_KIND_I8 && step->number < NATIVE_KIND_RECORD;
        step->kind = step->type ? STEP_TARGET : cells ? STEP_ARRAY : STEP_NUMBER;
        if (step->kind == STEP_NUMBER) step->number = NATIVE_KIND_POINTER;
    }
    return failed;
}

PyObject *callback_new(callback_rule *rule, PyObject *callable)
{
    callback_object *self = PyObject_GC_New(callback_object, &callback_type);
    if (!self) return NULL;
    memset((char *)self + sizeof(PyObject), 0, sizeof *self - sizeof(PyObject));
    Py_INCREF(rule->plan);
    Py_INCREF(rule->types);
    Py_INCREF(callable);
    self->plan = rule->plan;
    self->types = rule->types;
    self->callable = callable;
    PyObject_GC_Track((PyObject *)self);
    native_error error = {0};
    if (callback_program(self, rule->spec) < 0) {
        Py_DECREF(self);
        return NULL;
    }
    native_status status = core.abut.closure_new(self->plan->plan, NATIVE_PATH_AUTO, handler, self,
        &self->closure, &error);
    if (status != NATIVE_OK) {
        self->closure = NULL;
        Py_DECREF(self);
        return raise_native(&error);
    }
    self->code = core.abut.closure_code(self->closure);
    return (PyObject *)self;
}

void *callback_code(PyObject *object)
{
    callback_object *self = (callback_object *)object;
    if (!self->code) PyErr_SetString(core.closed_error, "this callback was closed");
    return self->code;
}

static PyObject *callback_make(PyTypeObject *type, PyObject *args, PyObject *keywords)
{
    static char *names[] = {"plan", "callable", "spec", "types", NULL};
    PyObject *plan, *callable, *spec = NULL, *types = NULL;
    (void)type;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "O!O|$OO:Callback", names, &plan_type, &plan, &callable,
        &spec,
            &types)) {
        return NULL;
    }
    if (!PyCallable_Check(callable)) {
        PyErr_Format(PyExc_TypeError, "a callback needs a callable, got %s", Py_TYPE(callable)->tp_name);
        return NULL;
    }
    PyObject *tuple = types ? PySequence_Tuple(types) : PyTuple_New(0);
    if (!tuple) return NULL;
    callback_rule rule = {(plan_object *)plan, spec == Py_None ? NULL : spec, tuple};
    PyObject *callback = callback_new(&rule, callable);
    Py_DECREF(tuple);
    return callback;
}

static int callback_visit(PyObject *self, visitproc visit, void *arg)
{
    callback_object *callback = (callback_object *)self;
    Py_VISIT(callback->callable);
    Py_VISIT(callback->types);
    return program_visit(&callback->program, visit, arg);
}

/* A callback that is closed by what it calls leaves its code behind: it will be returned to. */
static void free_closure(callback_object *callback)
{
    if (callback->closure && !callback->running) core.abut.closure_free(callback->closure);
    callback->closure = NULL;
    callback->code = NULL;
}

static int callback_clear(PyObject *self)
{
    callback_object *callback = (callback_object *)self;
    free_closure(callback);
    Py_CLEAR(callback->callable);
    return 0;
}

static void callback_dealloc(PyObject *self)
{
    callback_object *callback = (callback_object *)self;
    PyObject_GC_UnTrack(self);
    if (callback->weakrefs) PyObject_ClearWeakRefs(self);
    callback_clear(self);
    program_clear(&callback->program);
    Py_CLEAR(callback->types);
    Py_CLEAR(callback->plan);
    PyObject_GC_Del(self);
}

static PyObject *callback_close(PyObject *self, PyObject *unused)
{
    (void)unused;
    free_closure((callback_object *)self);
    Py_RETURN_NONE;
}

static PyObject *callback_enter(PyObject *self, PyObject *unused)
{
    (void)unused;
    Py_INCREF(self);
    return self;
}

static PyObject *callback_exit(PyObject *self, PyObject *args)
{
    (void)args;
    return callback_close(self, NULL);
}

static PyObject *get_address(PyObject *self, void *closure)
{
    (void)closure;
    void *code = callback_code(self);
    return code ? PyLong_FromVoidPtr(code) : NULL;
}

static PyObject *get_callable(PyObject *self, void *closure)
{
    PyObject *callable = ((callback_object *)self)->callable;
    (void)closure;
    if (!callable) Py_RETURN_NONE;
    Py_INCREF(callable);
    return callable;
}

static PyObject *get_closed(PyObject *self, void *closure)
{
    (void)closure;
    return PyBool_FromLong(((callback_object *)self)->code == NULL);
}

static PyMethodDef callback_methods[] = {
    {"close", callback_close, METH_NOARGS,
        "close($self, /)\n--\n\nFrees the C function; nobody may call it any more."},
    {"__enter__", callback_enter, METH_NOARGS, NULL},
    {"__exit__", callback_exit, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyGetSetDef callback_getset[] = {
    {"address", get_address, NULL, "The C function.", NULL},
    {"callable", get_callable, NULL, "What it calls.", NULL},
    {"closed", get_closed, NULL, "Whether it was closed.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

PyTypeObject callback_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "abut._core.Callback",
    .tp_doc = "Callback(plan, callable, *, spec=None, types=())\n--\n\nA C function that calls a callable.",
    .tp_basicsize = sizeof(callback_object),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,
    .tp_new = callback_make,
    .tp_dealloc = callback_dealloc,
    .tp_traverse = callback_visit,
    .tp_clear = callback_clear,
    .tp_weaklistoffset = offsetof(callback_object, weakrefs),
    .tp_methods = callback_methods,
    .tp_getset = callback_getset,
};
