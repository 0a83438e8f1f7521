/* Pending operations of a host of extensions, and the futures that wait for them. */
#include "numbers.h"

enum { DRAIN_AT_ONCE = 256, ROOM = 1024 };

typedef struct entry {
    uint64_t op; /* 0: free */
    PyObject *future, *response;
} entry;

typedef struct operations_object {
    PyObject_HEAD
    ext_host *host; /* borrowed; NULL: closed */
    PyObject *fail;
    entry *entries; /* by the op's slot, its low half */
    uint32_t room;
    Py_ssize_t pending;
    uint64_t drains;
    /* How futures of the loop that drains are made, without passing through Python. */
    PyObject *near_kind, *near_loop, *near_make;
    PyObject *asked_make; /* the `make` that was compared with near_make last, and the outcome */
    bool asked_near;
    PyTypeObject *told_type; /* borrowed: the last type of futures, and whether they want to know their op */
    bool told;
} operations_object;

static PyObject *text_op, *text_set_result, *text_set_exception, *text_thread_id, *names_loop;

/* ---- responses ---- */

PyObject *decode_response(PyObject *response, const char *bytes, size_t length)
{
    if (!PyLong_Check(response)) {
        PyObject *data = PyBytes_FromStringAndSize(bytes, (Py_ssize_t)length);
        PyObject *value = data ? PyObject_CallOneArg(response, data) : NULL;
        Py_XDECREF(data);
        return value;
    }
    long kind = PyLong_AsLong(response);
    if (kind < 0) Py_RETURN_NONE;
    if (kind >= NATIVE_KIND_RECORD || length < kind_sizes[kind]) {
        PyErr_Format(PyExc_ValueError, "a response of %zu bytes is no %s", length,
            kind < KINDS ? kind_names[kind] : "number");
        return NULL;
    }
    return load_number((uint8_t)kind, bytes);
}

static PyObject *take_error(void)
{
    PyObject *type, *value, *trace;
    PyErr_Fetch(&type, &value, &trace);
    PyErr_NormalizeException(&type, &value, &trace);
    if (trace && value) PyException_SetTraceback(value, trace);
    Py_XDECREF(type);
    Py_XDECREF(trace);
    return value;
}

static PyObject *error_object(operations_object *self, ext_status status, const ext_error *error)
{
    size_t len = error->len < sizeof error->text ? error->len : sizeof error->text;
    PyObject *text = PyUnicode_DecodeUTF8((const char *)error->text, (Py_ssize_t)len, "replace");
    PyObject *made = text ? PyObject_CallFunction(self->fail, "iKO", (int)status,
        (unsigned long long)error->code, text)
        : NULL;
    Py_XDECREF(text);
    if (made && !PyExceptionInstance_Check(made)) {
        PyErr_Format(PyExc_TypeError, "fail gave %R, which is no exception", made);
        Py_CLEAR(made);
    }
    return made ? made : take_error();
}

/* Asks once. 0: pending; 1: `value`; -1: `value` is the exception. Either way a new reference. */
static int poll_once(operations_object *self, uint64_t op, PyObject *response, PyObject **value)
{
    uint8_t small[ROOM];
    size_t written = 0;
    ext_error error; /* written where the status is an error: clearing its text costs as much as a poll */
    error.status = EXT_OK, error.len = 0, error.code = 0;
    ext_status status = core.abut.host_poll(self->host, op, small, sizeof small, &written, &error);
    if (status == EXT_PENDING) return 0;
    if (status == EXT_TOO_SMALL) {
        PyObject *bytes = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)written);
        if (bytes) {
            status = core.abut.host_poll(self->host, op, (uint8_t *)PyBytes_AS_STRING(bytes), written,
                &written, &error);
            if (status == EXT_OK) *value = decode_response(response, PyBytes_AS_STRING(bytes), written);
        }
        if (!bytes) *value = NULL;
        Py_XDECREF(bytes);
    } else if (status == EXT_OK) {
        *value = decode_response(response, (const char *)small, written);
    }
    if (status == EXT_OK || PyErr_Occurred()) {
        if (*value) return 1;
        *value = take_error();
        return -1;
    }
    *value = error_object(self, status, &error);
    return -1;
}

/* ---- entries ---- */

static entry *entry_of(operations_object *self, uint64_t op)
{
    uint32_t slot = (uint32_t)op;
    return slot < self->room && op && self->entries[slot].op == op ? &self->entries[slot] : NULL;
}

static void drop(operations_object *self, entry *entry)
{
    PyObject *future = entry->future, *response = entry->response;
    memset(entry, 0, sizeof *entry);
    self->pending--;
    Py_XDECREF(future);
    Py_XDECREF(response);
}

static int remember(operations_object *self, uint64_t op, PyObject *response, PyObject *future)
{
    uint32_t slot = (uint32_t)op;
    if (slot >= self->room) {
        uint32_t room = self->room ? self->room : 64;
        while (room <= slot && room < UINT32_MAX / 2) room *= 2;
        entry *entries = slot < room ? PyMem_Realloc(self->entries, room * sizeof *entries) : NULL;
        if (!entries) {
            PyErr_NoMemory();
            return -1;
        }
        memset(entries + self->room, 0, (room - self->room) * sizeof *entries);
        self->entries = entries;
        self->room = room;
    }
    entry *entry = &self->entries[slot];
    if (entry->op) drop(self, entry); /* its operation is gone: the slot has a new one */
    Py_INCREF(future);
    Py_INCREF(response);
    *entry = (struct entry){op, future, response};
    self->pending++;
    return 0;
}

static int tell(operations_object *self, PyObject *future, uint64_t op)
{
    if (Py_TYPE(future) != self->told_type) {
        self->told_type = Py_TYPE(future);
        self->told = PyObject_HasAttr((PyObject *)Py_TYPE(future), text_op);
    }
    if (!self->told) return 0;
    PyObject *number = PyLong_FromUnsignedLongLong(op);
    int failed = number ? PyObject_SetAttr(future, text_op, number) : -1;
    Py_XDECREF(number);
    return failed;
}

static bool is_open(const operations_object *self)
{
    if (self->host) return true;
    PyErr_SetString(core.closed_error, "the host of these operations was closed");
    return false;
}

/* A future that was cancelled meanwhile refuses; nobody wants to know. */
static void finish_future(PyObject *future, PyObject *method, PyObject *value)
{
    PyObject *arguments[2] = {future, value};
    PyObject *done = PyObject_VectorcallMethod(method, arguments, 2 | PY_VECTORCALL_ARGUMENTS_OFFSET, NULL);
    if (!done) PyErr_Clear();
    Py_XDECREF(done);
}

/* Whether the operation was finished. */
static bool finish(operations_object *self, uint64_t op)
{
    entry *entry = entry_of(self, op);
    if (!entry) return false;
    PyObject *future = entry->future, *response = entry->response, *value = NULL;
    Py_INCREF(future);
    Py_INCREF(response);
    int state = poll_once(self, op, response, &value);
    if (state != 0) {
        entry = entry_of(self, op); /* what was called may have moved the entries */
        if (entry) drop(self, entry);
        if (value) finish_future(future, state > 0 ? text_set_result : text_set_exception, value);
        Py_XDECREF(value);
    }
    Py_DECREF(future);
    Py_DECREF(response);
    return state != 0;
}

/* Whether `make` would give a future of the loop that drains: it is asked for by its own thread. */
static bool is_near(operations_object *self, PyObject *make)
{
    if (!self->near_loop) return false;
    if (make != self->asked_make) {
        int same = PyObject_RichCompareBool(make, self->near_make, Py_EQ);
        if (same < 0) PyErr_Clear();
        Py_INCREF(make);
        Py_XSETREF(self->asked_make, make);
        self->asked_near = same > 0;
    }
    if (!self->asked_near) return false;
    PyObject *thread = PyObject_GetAttr(self->near_loop, text_thread_id);
    bool here = thread && PyLong_Check(thread)
        && PyLong_AsUnsignedLong(thread) == PyThread_get_thread_ident();
    Py_XDECREF(thread);
    if (PyErr_Occurred()) PyErr_Clear();
    return here;
}

static PyObject *new_future(operations_object *self, PyObject *make)
{
    if (!is_near(self, make)) return PyObject_CallNoArgs(make);
    PyObject *arguments[2] = {NULL, self->near_loop};
    return PyObject_Vectorcall(self->near_kind, arguments + 1, PY_VECTORCALL_ARGUMENTS_OFFSET, names_loop);
}

PyObject *operations_begin(PyObject *object, uint64_t op, PyObject *response, PyObject *make)
{
    operations_object *self = (operations_object *)object;
    if (!is_open(self)) return NULL;
    PyObject *value = NULL;
    int state = poll_once(self, op, response, &value);
    if (state != 0) {
        PyObject *done = value ? (state > 0 ? ready_new(value) : failed_new(value)) : NULL;
        Py_XDECREF(value);
        return done;
    }
    uint64_t drains = self->drains;
    PyObject *future = new_future(self, make);
    if (future && (tell(self, future, op) < 0 || remember(self, op, response, future) < 0)) Py_CLEAR(future);
    if (!future) core.abut.host_dispose_op(self->host, op, &(ext_error){0});
    /* While `make` ran, another thread's drain may have met the operation and not known its future. */
    else if (self->drains != drains && self->host
        && core.abut.host_op_state(self->host, op) != EXT_OP_STATE_PENDING) finish(self, op);
    return future;
}

/* ---- methods ---- */

static PyObject *begin(PyObject *self, PyObject *const *args, Py_ssize_t count)
{
    if (count != 3) {
        PyErr_Format(PyExc_TypeError, "begin() takes 3 arguments (%zd given)", count);
        return NULL;
    }
    uint64_t op = PyLong_AsUnsignedLongLong(args[0]);
    if (op == UINT64_MAX && PyErr_Occurred()) return NULL;
    return operations_begin(self, op, args[1], args[2]);
}

static PyObject *near(PyObject *object, PyObject *const *args, Py_ssize_t count)
{
    operations_object *self = (operations_object *)object;
    if (count != 3) {
        PyErr_Format(PyExc_TypeError, "near() takes 3 arguments (%zd given)", count);
        return NULL;
    }
    PyObject **places[3] = {&self->near_kind, &self->near_loop, &self->near_make};
    for (int i = 0; i < 3; i++) {
        Py_INCREF(args[i]);
        Py_XSETREF(*places[i], args[i]);
    }
    Py_CLEAR(self->asked_make);
    Py_RETURN_NONE;
}

static PyObject *drain(PyObject *object, PyObject *unused)
{
    operations_object *self = (operations_object *)object;
    uint64_t ops[DRAIN_AT_ONCE];
    Py_ssize_t taken = 0;
    size_t count = DRAIN_AT_ONCE;
    (void)unused;
    if (!is_open(self)) return NULL;
    while (count == DRAIN_AT_ONCE && self->host) {
        count = core.abut.host_drain(self->host, ops, DRAIN_AT_ONCE);
        self->drains++;
        for (size_t i = 0; i < count && self->host; i++) taken += finish(self, ops[i]);
    }
    return PyLong_FromSsize_t(taken);
}

static PyObject *sweep(PyObject *object, PyObject *unused)
{
    operations_object *self = (operations_object *)object;
    Py_ssize_t taken = 0;
    (void)unused;
    if (!is_open(self)) return NULL;
    for (uint32_t slot = 0; slot < self->room && self->host; slot++) {
        if (self->entries[slot].op) taken += finish(self, self->entries[slot].op);
    }
    return PyLong_FromSsize_t(taken);
}

static PyObject *forget(PyObject *object, PyObject *number)
{
    operations_object *self = (operations_object *)object;
    uint64_t op = PyLong_AsUnsignedLongLong(number);
    if (op == UINT64_MAX && PyErr_Occurred()) return NULL;
    entry *entry = entry_of(self, op);
    if (entry) drop(self, entry);
    if (self->host) core.abut.host_dispose_op(self->host, op, &(ext_error){0});
    Py_RETURN_NONE;
}

static PyObject *close_all(PyObject *object, PyObject *args)
{
    operations_object *self = (operations_object *)object;
    PyObject *error = Py_None;
    if (!PyArg_ParseTuple(args, "|O:close", &error)) return NULL;
    ext_host *host = self->host;
    self->host = NULL;
    for (uint32_t slot = 0; slot < self->room; slot++) {
        uint64_t op = self->entries[slot].op;
        if (!op) continue;
        PyObject *future = self->entries[slot].future;
        Py_INCREF(future);
        drop(self, &self->entries[slot]);
        if (error != Py_None) finish_future(future, text_set_exception, error);
        Py_DECREF(future);
        if (host) core.abut.host_dispose_op(host, op, &(ext_error){0});
    }
    Py_RETURN_NONE;
}

static PyObject *get_pending(PyObject *self, void *closure)
{
    (void)closure;
    return PyLong_FromSsize_t(((operations_object *)self)->pending);
}

static PyObject *operations_new(PyTypeObject *type, PyObject *args, PyObject *keywords)
{
    static char *names[] = {"host", "fail", NULL};
    PyObject *address, *fail;
    void *host;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "OO:Operations", names, &address, &fail)) return NULL;
    if (!address_of(address, &host)) return NULL;
    if (!host) {
        PyErr_SetString(PyExc_ValueError, "Operations() needs the address of a host");
        return NULL;
    }
    if (!core.abut.host_poll || !core.abut.host_drain || !core.abut.host_dispose_op
        || !core.abut.host_op_state) {
        PyErr_SetString(PyExc_ImportError, "abut._core: libabut has no host of extensions");
        return NULL;
    }
    if (!text_op) text_op = PyUnicode_InternFromString("op");
    if (!text_set_result) text_set_result = PyUnicode_InternFromString("set_result");
    if (!text_set_exception) text_set_exception = PyUnicode_InternFromString("set_exception");
    if (!text_thread_id) text_thread_id = PyUnicode_InternFromString("_thread_id");
    if (!names_loop) names_loop = Py_BuildValue("(N)", PyUnicode_InternFromString("loop"));
    if (!text_op || !text_set_result || !text_set_exception || !text_thread_id || !names_loop) return NULL;
    operations_object *self = (operations_object *)type->tp_alloc(type, 0);
    if (!self) return NULL;
    self->host = host;
    Py_INCREF(fail);
    self->fail = fail;
    return (PyObject *)self;
}

static int operations_visit(PyObject *object, visitproc visit, void *arg)
{
    operations_object *self = (operations_object *)object;
    Py_VISIT(self->fail);
    Py_VISIT(self->near_kind);
    Py_VISIT(self->near_loop);
    Py_VISIT(self->near_make);
    Py_VISIT(self->asked_make);
    for (uint32_t slot = 0; slot < self->room; slot++) {
        Py_VISIT(self->entries[slot].future);
        Py_VISIT(self->entries[slot].response);
    }
    return 0;
}

static int operations_clear(PyObject *object)
{
    operations_object *self = (operations_object *)object;
    for (uint32_t slot = 0; slot < self->room; slot++) {
        if (self->entries[slot].op) drop(self, &self->entries[slot]);
    }
    Py_CLEAR(self->fail);
    Py_CLEAR(self->near_kind);
    Py_CLEAR(self->near_loop);
    Py_CLEAR(self->near_make);
    Py_CLEAR(self->asked_make);
    return 0;
}

static void operations_dealloc(PyObject *object)
{
    PyObject_GC_UnTrack(object);
    operations_clear(object);
    PyMem_Free(((operations_object *)object)->entries);
    Py_TYPE(object)->tp_free(object);
}

static PyMethodDef operations_methods[] = {
    {"begin", METHOD(begin), METH_FASTCALL,
        "begin($self, op, response, make, /)\n--\n\nAn awaitable for an operation."},
    {"near", METHOD(near), METH_FASTCALL,
        "near($self, kind, loop, make, /)\n--\n\n"
        "In the loop's thread, `kind(loop=loop)` stands for `make()`."},
    {"drain", drain, METH_NOARGS,
        "drain($self, /)\n--\n\nSets the results of what has finished; gives the count."},
    {"sweep", sweep, METH_NOARGS, "sweep($self, /)\n--\n\nPolls everything that is pending once."},
    {"forget", forget, METH_O, "forget($self, op, /)\n--\n\nDisposes of an operation."},
    {"close", close_all, METH_VARARGS, "close($self, error=None, /)\n--\n\nDisposes of all operations."},
    {NULL, NULL, 0, NULL},
};

static PyGetSetDef operations_getset[] = {
    {"pending", get_pending, NULL, "How many operations have a future that waits.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

PyTypeObject operations_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "abut._core.Operations",
    .tp_doc = "Operations(host, fail)\n--\n\nThe pending operations of a host of extensions.",
    .tp_basicsize = sizeof(operations_object),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,
    .tp_new = operations_new,
    .tp_dealloc = operations_dealloc,
    .tp_traverse = operations_visit,
    .tp_clear = operations_clear,
    .tp_methods = operations_methods,
    .tp_getset = operations_getset,
};
