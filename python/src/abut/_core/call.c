/* The general way of calling: every rule and every error is here. Emitted code comes here with the
 * original arguments whenever it meets anything unusual. */
#include "numbers.h"

#include <errno.h>

enum { ON_STACK = 512, HOLDS_ON_STACK = 4, OUTS_ON_STACK = 6, RESULT_MAX = 64 };

static __thread int saved_errno;

int read_errno(void) { return saved_errno; }
void write_errno(int value) { saved_errno = value; }

/* ---- which argument is which ---- */

static PyObject *raise_arity(const function_object *function, Py_ssize_t given)
{
    const program *program = &function->program;
    const char *plural = program->arguments == 1 ? "" : "s";
    if (program->required == program->arguments) {
        PyErr_Format(PyExc_TypeError, "%s() takes %d argument%s (%zd given)", function->method.ml_name,
            program->arguments, plural, given);
    } else {
        PyErr_Format(PyExc_TypeError, "%s() takes %d to %d arguments (%zd given)", function->method.ml_name,
            program->required, program->arguments, given);
    }
    return NULL;
}

static const step *step_named(const program *program, PyObject *name)
{
    for (uint32_t i = 0; i < program->count; i++) {
        const step *step = &program->steps[i];
        if (step->argument < 0 || !step->name) continue;
        if (step->name == name || PyUnicode_Compare(step->name, name) == 0) return step;
    }
    return NULL;
}

static int bind_keywords(
    const function_object *function, PyObject *const *values, PyObject *names, PyObject **bound)
{
    for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(names); i++) {
        PyObject *name = PyTuple_GET_ITEM(names, i);
        const step *step = step_named(&function->program, name);
        if (!step) {
            PyErr_Format(PyExc_TypeError, "%s() has no parameter %R", function->method.ml_name, name);
            return -1;
        }
        if (bound[step->argument]) {
            PyErr_Format(PyExc_TypeError, "%s() got parameter %R twice", function->method.ml_name, name);
            return -1;
        }
        bound[step->argument] = values[i];
    }
    return 0;
}

/* Fills `bound` with one borrowed object per parameter, from positions, names and defaults. */
static int function_arguments(
    function_object *function, PyObject *const *args, Py_ssize_t count, PyObject *names, PyObject **bound)
{
    const program *program = &function->program;
    Py_ssize_t named = names ? PyTuple_GET_SIZE(names) : 0;
    if (named && !program->keywords) {
        PyErr_Format(PyExc_TypeError, "%s() takes no keyword arguments", function->method.ml_name);
        return -1;
    }
    if (count > program->arguments) return raise_arity(function, count + named), -1;
    memset(bound, 0, program->arguments * sizeof *bound);
    memcpy(bound, args, (size_t)count * sizeof *bound);
    if (named && bind_keywords(function, args + count, names, bound) < 0) return -1;
    for (uint32_t i = 0; i < program->count; i++) {
        const step *step = &program->steps[i];
        if (step->argument < 0 || bound[step->argument]) continue;
        if (!step->initial) {
            if (!named) return raise_arity(function, count), -1;
            PyErr_Format(PyExc_TypeError, "%s() needs parameter %R", function->method.ml_name, step->name);
            return -1;
        }
        bound[step->argument] = step->initial;
    }
    return 0;
}

/* ---- arguments ---- */

/* `add() argument 2 (b)`, for messages. */
PyObject *argument_place(const function_object *function, const step *step)
{
    if (step->argument < 0) return PyUnicode_FromFormat("%s()", function->method.ml_name);
    if (step->name) {
        return PyUnicode_FromFormat("%s() argument %d (%U)", function->method.ml_name, step->argument + 1,
            step->name);
    }
    return PyUnicode_FromFormat("%s() argument %d", function->method.ml_name, step->argument + 1);
}

static const char *expectation(const step *step)
{
    bool optional = step->flags & FLAG_OPTIONAL, writable = step->flags & FLAG_WRITABLE;
    switch (step->kind) {
    case STEP_TEXT: return optional ? "bytes, str or None" : "bytes or str";
    case STEP_ARRAY:
        if (writable) return "a writable buffer";
        return step->flags & FLAG_TEXT ? "bytes or str" : "a buffer or a sequence";
    case STEP_ROOM: return "a capacity (int)";
    case STEP_CALLBACK: return optional ? "a callable, a Callback or None" : "a callable or a Callback";
    case STEP_RECORD:
    case STEP_TARGET:
    case STEP_HANDLE: return step->type->tp_name;
    default:
        if (step->type) return step->type->tp_name;
        return writable ? "an address or a writable buffer" : "an address or a buffer";
    }
}

static PyObject *unfit_argument(enum fit fit, const function_object *function, const step *step,
    PyObject *given)
{
    if (fit == UNFIT_RAISED) return NULL;
    PyObject *place = argument_place(function, step);
    if (!place) return NULL;
    bool number = step->kind == STEP_NUMBER || step->kind == STEP_INOUT || step->kind == STEP_CONSTANT;
    if (number || fit == UNFIT_RANGE) {
        describe_unfit(fit, place, number ? step->number : NATIVE_KIND_POINTER, given);
    } else {
        const char *none = step->kind != STEP_TEXT && step->type && (step->flags & FLAG_OPTIONAL)
            ? " or None" : "";
        PyErr_Format(PyExc_TypeError, "%U: expected %s%s, got %s", place, expectation(step), none,
            Py_TYPE(given)->tp_name);
    }
    Py_DECREF(place);
    return NULL;
}

/* The enums' way in, and ranges. Gives a new reference. */
static PyObject *checked_number(const call *call, const step *step, PyObject *object)
{
    PyObject *value = step->hook ? PyObject_CallOneArg(step->hook, object) : (Py_INCREF(object), object);
    if (!value) return NULL;
    int low = step->low ? PyObject_RichCompareBool(value, step->low, Py_LT) : 0;
    int high = step->high && low == 0 ? PyObject_RichCompareBool(value, step->high, Py_GT) : 0;
    if (low == 0 && high == 0) return value;
    if (low > 0 || high > 0) {
        PyObject *place = argument_place(call->function, step);
        PyErr_Format(PyExc_OverflowError, "%U: %R is %s %R", place, value, low > 0 ? "below" : "above",
            low > 0 ? step->low : step->high);
        Py_XDECREF(place);
    }
    Py_DECREF(value);
    return NULL;
}

static enum fit convert_number(call *call, const step *step, PyObject *object, char *place)
{
    if (!step->hook && !step->low && !step->high) return store_number(step->number, place, object);
    PyObject *value = checked_number(call, step, object);
    if (!value) return UNFIT_RAISED;
    enum fit fit = store_number(step->number, place, value);
    Py_DECREF(value);
    return fit;
}

static enum fit convert_object(const step *step, PyObject *object, void **pointer)
{
    if (object == Py_None && (step->flags & FLAG_OPTIONAL)) {
        *pointer = NULL;
        return FIT;
    }
    if (!PyObject_TypeCheck(object, step->type)) return UNFIT_TYPE;
    *pointer = ((pointer_object *)object)->pointer;
    if (*pointer || step->kind != STEP_HANDLE) return FIT;
    PyErr_Format(PyExc_ValueError, "this %s was freed", Py_TYPE(object)->tp_name);
    return UNFIT_RAISED;
}

static enum fit convert_callback(call *call, const step *step, PyObject *object, void **pointer)
{
    if (step->second != NOWHERE) memset(call->packed + step->second, 0, sizeof(void *));
    bool ours = PyCFunction_CheckExact(object) && PyCFunction_GET_SELF(object)
        && Py_TYPE(PyCFunction_GET_SELF(object)) == &function_type;
    if (ours || Py_TYPE(object) == &callback_type || PyLong_Check(object) || !PyCallable_Check(object)) {
        if (object == Py_None && !(step->flags & FLAG_OPTIONAL)) return UNFIT_TYPE;
        return store_pointer(call, step, object, pointer);
    }
    PyObject *callback = callback_new(step->callback, object);
    if (!callback) return UNFIT_RAISED;
    keep_object(call, callback);
    *pointer = callback_code(callback);
    return FIT;
}

static enum fit convert_pointer(call *call, const step *step, PyObject *object, void **pointer)
{
    if (step->type && IS_STRUCT(object) && !PyObject_TypeCheck(object, step->type)) return UNFIT_TYPE;
    enum fit fit = store_pointer(call, step, object, pointer);
    if (fit != FIT || *pointer || (step->flags & FLAG_OPTIONAL)) return fit;
    return UNFIT_TYPE;
}

static enum fit convert_room(call *call, const step *step, PyObject *object, void **pointer)
{
    uint64_t capacity;
    enum fit fit = read_unsigned(object, &capacity);
    if (fit != FIT) return fit;
    if (capacity > (uint64_t)PY_SSIZE_T_MAX / 2) return UNFIT_RANGE;
    PyObject *bytes = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)capacity);
    if (!bytes) return UNFIT_RAISED;
    memset(PyBytes_AS_STRING(bytes), 0, (size_t)capacity);
    call->outs[step->out] = bytes;
    *pointer = PyBytes_AS_STRING(bytes);
    return store_length(call, step, (Py_ssize_t)capacity) < 0 ? UNFIT_RAISED : FIT;
}

static enum fit convert_out(call *call, const step *step, PyObject *object, void **pointer)
{
    if (step->number == NATIVE_KIND_RECORD) {
        PyObject *record = struct_new(step->type, true);
        if (!record) return UNFIT_RAISED;
        call->outs[step->out] = record;
        *pointer = ((struct_object *)record)->pointer;
        return FIT;
    }
    *pointer = call->cells + step->cell;
    return object ? convert_number(call, step, object, *pointer) : FIT;
}

static enum fit convert_step(call *call, const step *step, PyObject *object)
{
    void *pointer = NULL;
    enum fit fit;
    switch (step->kind) {
    case STEP_NUMBER: return convert_number(call, step, object, call->packed + step->offset);
    case STEP_CONSTANT: return store_number(step->number, call->packed + step->offset, step->initial);
    case STEP_ARRAY: return store_array(call, step, object);
    case STEP_RECORD:
        if (!PyObject_TypeCheck(object, step->type)) return UNFIT_TYPE;
        memcpy(call->packed + step->offset, ((struct_object *)object)->pointer, step->item);
        return FIT;
    case STEP_TEXT: fit = store_text(call, step, object, &pointer); break;
    case STEP_TARGET:
    case STEP_HANDLE: fit = convert_object(step, object, &pointer); break;
    case STEP_CALLBACK: fit = convert_callback(call, step, object, &pointer); break;
    case STEP_ROOM: fit = convert_room(call, step, object, &pointer); break;
    case STEP_OUT:
    case STEP_INOUT: fit = convert_out(call, step, object, &pointer); break;
    default: fit = convert_pointer(call, step, object, &pointer);
    }
    memcpy(call->packed + step->offset, &pointer, sizeof pointer);
    return fit;
}

int convert_arguments(call *call, PyObject *const *args)
{
    const program *program = &call->function->program;
    for (uint32_t i = 0; i < program->count; i++) {
        const step *step = &program->steps[i];
        PyObject *object = step->argument < 0 ? NULL : args[step->argument];
        enum fit fit = convert_step(call, step, object);
        if (fit != FIT) {
            unfit_argument(fit, call->function, step, object ? object : Py_None);
            return -1;
        }
    }
    return 0;
}

static void call_release(call *call)
{
    while (call->held) {
        hold *hold = &call->holds[--call->held];
        if (hold->object) Py_DECREF(hold->object);
        else PyBuffer_Release(&hold->buffer);
    }
    for (uint32_t i = 0; i < call->function->program.outs; i++) Py_CLEAR(call->outs[i]);
}

/* ---- the call ---- */

static inline void invoke(const function_object *function, const void *packed, void *result)
{
    const native_facts *facts = function->facts;
    if (function->gil == GIL_RELEASE) {
        PyThreadState *state = PyEval_SaveThread();
        if (function->capture_errno) errno = saved_errno;
        facts->invoke(facts, function->target, packed, result);
        if (function->capture_errno) saved_errno = errno;
        PyEval_RestoreThread(state);
    } else if (function->capture_errno) {
        errno = saved_errno;
        facts->invoke(facts, function->target, packed, result);
        saved_errno = errno;
    } else {
        facts->invoke(facts, function->target, packed, result);
    }
}

static void consume_handles(const program *program, PyObject *const *args)
{
    for (uint32_t i = 0; i < program->count; i++) {
        const step *step = &program->steps[i];
        if (step->kind != STEP_HANDLE || !(step->flags & FLAG_CONSUME)
            || args[step->argument] == Py_None) continue;
        ((pointer_object *)args[step->argument])->pointer = NULL;
    }
}

static PyObject *collect_outs(call *call, PyObject *own, int64_t returned);

/* The status, then everything that the call gave. `result` is a record object or NULL. */
static PyObject *finish_call(call *call, PyObject *const *args, const void *room, PyObject *record)
{
    function_object *function = call->function;
    const program *program = &function->program;
    const result_rule *rule = &program->result;
    int64_t returned = 0;
    if (program->direct) return convert_result(rule, room, record);
    if (rule->number >= NATIVE_KIND_BOOL && rule->number <= NATIVE_KIND_U64) returned = read_int(rule->number,
        room);
    if (rule->kind == RESULT_STATUS && returned != 0) {
        PyObject *raised = NULL;
        for (uint32_t i = 0; i < program->count; i++) {
            if (program->steps[i].flags & FLAG_RAISED) raised = call->outs[program->steps[i].out];
        }
        PyObject *go_on = raise_status(function, returned, raised);
        if (!go_on) return NULL;
        Py_DECREF(go_on);
    }
    consume_handles(program, args);
    PyObject *own = NULL;
    bool shown = rule->kind != RESULT_NONE && (rule->kind != RESULT_STATUS || rule->hook);
    if (shown) {
        own = convert_result(rule, room, record);
        if (!own) return NULL;
    }
    if (program->shown) return collect_outs(call, own, returned);
    if (!own) Py_RETURN_NONE;
    return own;
}

static PyObject *run_call(call *call, PyObject *const *args)
{
    function_object *function = call->function;
    const program *program = &function->program;
    if (convert_arguments(call, args) < 0) return NULL;
    _Alignas(16) char small[RESULT_MAX];
    void *room = small;
    PyObject *record = NULL;
    if (program->result.number == NATIVE_KIND_RECORD) {
        if (program->result.type) record = struct_new(program->result.type, true);
        else record = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)program->result.size);
        if (!record) return NULL;
        room = program->result.type ? (void *)((struct_object *)record)->pointer : PyBytes_AS_STRING(record);
    }
    PyObject *value = NULL;
    if (program->catches) {
        catcher catcher = {current_catcher, PyThreadState_Get(), NULL, NULL, NULL};
        current_catcher = &catcher;
        invoke(function, call->packed, room);
        current_catcher = catcher.outer;
        if (catcher_raise(&catcher) == 0) value = finish_call(call, args, room, record);
    } else {
        invoke(function, call->packed, room);
        value = finish_call(call, args, room, record);
    }
    Py_XDECREF(record);
    return value;
}

static PyObject *call_full(function_object *function, PyObject *const *args)
{
    const program *program = &function->program;
    size_t packed = (function->facts->arguments_size + 31u) & ~(size_t)15, size = packed + program->cells;
    _Alignas(16) char stack[ON_STACK];
    hold holds[HOLDS_ON_STACK];
    PyObject *outs[OUTS_ON_STACK];
    call call = {function, stack, stack + packed, holds, 0, outs};
    char *heap = NULL;
    if (size > ON_STACK || program->count > HOLDS_ON_STACK || program->outs > OUTS_ON_STACK) {
        size_t more = size + program->count * sizeof(hold) + program->outs * sizeof(PyObject *);
        heap = PyMem_Malloc(more + 16);
        if (!heap) return PyErr_NoMemory();
        call.packed = (char *)(((uintptr_t)heap + 15) & ~(uintptr_t)15);
        call.cells = call.packed + packed;
        call.holds = (hold *)(call.packed + size);
        call.outs = (PyObject **)(call.holds + program->count);
    }
    if (!program->covered) memset(call.packed, 0, size);
    if (program->outs) memset(call.outs, 0, program->outs * sizeof(PyObject *));
    Py_INCREF(function); /* a callback may drop the last reference */
    PyObject *value = run_call(&call, args);
    call_release(&call);
    Py_DECREF(function);
    PyMem_Free(heap);
    return value;
}

/* Numbers only, and few of them: no room, no holds, nothing to let go of. */
static inline PyObject *call_plain(function_object *function, PyObject *const *args)
{
    const program *program = &function->program;
    _Alignas(16) char packed[PLAIN_MAX];
    const step *step = program->steps, *end = step + program->count;
    for (; step < end; step++, args++) {
        enum fit fit = store_number(step->number, packed + step->offset, *args);
        if (fit != FIT) return unfit_argument(fit, function, step, *args);
    }
    _Alignas(16) char room[RESULT_MAX];
    invoke(function, packed, room);
    if (program->result.kind == RESULT_NONE) Py_RETURN_NONE;
    return load_number(program->result.number, room);
}

/* The built-in itself where nothing is emitted and everything is a number. */
PyObject *function_plain(PyObject *self, PyObject *const *args, Py_ssize_t count)
{
    function_object *function = (function_object *)self;
    if (count == function->program.count) return call_plain(function, args);
    return function_call(self, args, count, NULL);
}

PyObject *function_call(PyObject *self, PyObject *const *args, Py_ssize_t count, PyObject *names)
{
    function_object *function = (function_object *)self;
    PyObject *bound[ARGUMENTS_MAX];
    if (function->closed) {
        PyErr_Format(core.closed_error, "%s(): its library was closed", function->method.ml_name);
        return NULL;
    }
    if (function->flat && function->flat->encode) return flat_call_slow(function, args, count, names);
    if (names || count != function->program.arguments) {
        if (function_arguments(function, args, count, names, bound) < 0) return NULL;
        args = bound;
    }
    if (function->flat) return flat_call_slow(function, args, function->program.arguments, NULL);
    return function->program.plain ? call_plain(function, args) : call_full(function, args);
}

PyObject *function_slow(PyObject *self, PyObject *const *args, Py_ssize_t count)
{
    return function_call(self, args, count, NULL);
}

/* ---- several results ---- */

static PyObject *room_out(call *call, const step *step, int64_t returned)
{
    PyObject *bytes = call->outs[step->out];
    int64_t length = PyBytes_GET_SIZE(bytes);
    if (step->written == -1) {
        length = returned;
    } else if (step->written >= 0) {
        const struct step *count = &call->function->program.steps[step->written];
        int64_t number = 0;
        memcpy(&number, call->cells + count->cell, count->item < 8 ? count->item : 8);
        length = number;
    }
    if (length < 0 || length > PyBytes_GET_SIZE(bytes)) {
        PyErr_Format(PyExc_ValueError, "%s(): %lld bytes are needed, the room has %zd",
            call->function->method.ml_name,
            (long long)length, PyBytes_GET_SIZE(bytes));
        return NULL;
    }
    return PyBytes_FromStringAndSize(PyBytes_AS_STRING(bytes), (Py_ssize_t)length);
}

static PyObject *one_out(call *call, const step *step, int64_t returned)
{
    PyObject *value;
    if (step->kind == STEP_ROOM) {
        value = room_out(call, step, returned);
    } else if (step->number == NATIVE_KIND_RECORD) {
        value = call->outs[step->out];
        call->outs[step->out] = NULL;
    } else {
        uint8_t kind = step->type ? RESULT_HANDLE : step->flags & FLAG_TEXT ? RESULT_TEXT : RESULT_NUMBER;
        result_rule rule = {.kind = kind, .number = step->number, .type = step->type};
        value = convert_result(&rule, call->cells + step->cell, NULL);
    }
    return step->kind == STEP_OUT ? apply_hook(step->hook, value) : value;
}

/* Takes `own`; gives it together with the `out` parameters, or the only value as it is. */
static PyObject *collect_outs(call *call, PyObject *own, int64_t returned)
{
    const program *program = &call->function->program;
    Py_ssize_t count = program->shown + (own ? 1 : 0), next = 0;
    PyObject *all = count > 1 ? PyTuple_New(count) : NULL;
    if (count > 1 && !all) {
        Py_XDECREF(own);
        return NULL;
    }
    if (own) PyTuple_SET_ITEM(all, next++, own);
    for (uint32_t i = 0; i < program->count; i++) {
        const step *step = &program->steps[i];
        bool out = step->kind == STEP_OUT || step->kind == STEP_INOUT || step->kind == STEP_ROOM;
        if (!out || (step->flags & (FLAG_HIDDEN | FLAG_RAISED))) continue;
        PyObject *value = one_out(call, step, returned);
        if (count == 1) return value;
        if (!value) {
            Py_DECREF(all);
            return NULL;
        }
        PyTuple_SET_ITEM(all, next++, value);
    }
    return all;
}
