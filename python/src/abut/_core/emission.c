/* Turning a program into what libabut can emit as a whole built-in. What cannot be said there stays with
 * call.c. */
#include "core.h"

/* One emitted step per step of the program; false: this one needs the general way. */
static bool emitted_step(const step *step, const native_facts *facts, native_python_step *emitted)
{
    if (step->hook || step->low || step->high || (step->initial && step->argument < 0)) return false;
    emitted->slot = (uint8_t)step->slot;
    emitted->second = 255;
    emitted->offset = step->offset;
    for (uint32_t i = 0; i < facts->count && step->second != NOWHERE; i++) {
        if (facts->slots[i].offset == step->second) emitted->second = (uint8_t)i;
    }
    if ((step->flags & FLAG_SHARED) || step->minimum) return false;
    switch (step->kind) {
    case STEP_NUMBER: emitted->kind = NATIVE_PYTHON_STEP_KIND_NUMBER; return true;
    case STEP_TEXT: emitted->kind = NATIVE_PYTHON_STEP_KIND_TEXT; return core.fast_bytes;
    case STEP_RECORD: emitted->kind = NATIVE_PYTHON_STEP_KIND_VALUE; emitted->type = step->type; return true;
    case STEP_TARGET:
    case STEP_HANDLE:
        emitted->kind = NATIVE_PYTHON_STEP_KIND_OBJECT;
        emitted->type = step->type;
        return !(step->flags & FLAG_CONSUME);
    case STEP_OUT:
        emitted->kind = NATIVE_PYTHON_STEP_KIND_OUT;
        emitted->element = step->number;
        return !step->type && !(step->flags & (FLAG_TEXT | FLAG_RAISED | FLAG_HIDDEN));
    case STEP_POINTER:
    case STEP_ARRAY: break;
    default: return false;
    }
    emitted->flags = step->flags & FLAG_WRITABLE ? 1 : 0;
    emitted->element = step->item;
    if (step->kind == STEP_POINTER && step->type) {
        emitted->kind = NATIVE_PYTHON_STEP_KIND_OBJECT;
        emitted->type = step->type;
    } else if (step->number < KINDS && step->item && core.numpy && core.dtypes[step->number]
        && step->item > 1) {
        emitted->kind = NATIVE_PYTHON_STEP_KIND_CELLS;
        emitted->type = core.dtypes[step->number];
    } else if (step->item == 1) {
        emitted->kind = NATIVE_PYTHON_STEP_KIND_BYTES;
        return core.fast_bytes;
    } else if (step->kind == STEP_POINTER) {
        emitted->kind = NATIVE_PYTHON_STEP_KIND_NUMBER; /* an address */
    } else {
        return false;
    }
    return true;
}

static PyObject *box_result(void *self, const void *result)
{
    return convert_result(&((function_object *)self)->program.result, result, NULL);
}

static PyObject *fail_status(void *self, int64_t status)
{
    PyObject *go_on = raise_status(self, status, NULL);
    if (!go_on) return NULL;
    /* Only programs whose status is an error and nothing else are emitted. */
    Py_DECREF(go_on);
    PyErr_Format(core.native_error, "%s() failed with status %lld", ((function_object *)self)->method.ml_name,
        (long long)status);
    return NULL;
}

static bool emitted_result(const program *program, native_python_function *emitted)
{
    const result_rule *rule = &program->result;
    emitted->result_kind = rule->number;
    if (program->shown > 1) return false;
    switch (rule->kind) {
    case RESULT_NONE:
        if (rule->number == NATIVE_KIND_RECORD) return false;
        emitted->result = program->shown ? NATIVE_PYTHON_RESULT_OUT : NATIVE_PYTHON_RESULT_NONE;
        return true;
    case RESULT_STATUS:
        if (rule->hook) return false;
        emitted->is_status = true;
        emitted->fail = fail_status;
        emitted->result = program->shown ? NATIVE_PYTHON_RESULT_OUT : NATIVE_PYTHON_RESULT_NONE;
        return true;
    case RESULT_NUMBER:
        if (program->shown) return false;
        emitted->result = rule->hook ? NATIVE_PYTHON_RESULT_BOX : NATIVE_PYTHON_RESULT_NUMBER;
        emitted->box = rule->hook ? box_result : NULL;
        return true;
    default:
        if (program->shown) return false;
        emitted->result = NATIVE_PYTHON_RESULT_BOX;
        emitted->box = box_result;
        return true;
    }
}

static void *emitted_slow(const function_object *function)
{
    return function->program.keywords ? (void *)(uintptr_t)function_call : (void *)(uintptr_t)function_slow;
}

static void *emit(function_object *function, const native_python_step *steps, uint32_t count)
{
    native_python_function emitted = {
        .size = sizeof emitted, .step_count = count, .steps = steps, .target = function->target,
        .self = function, .keywords = function->program.keywords,
        .slow = emitted_slow(function),
    };
    void *code = NULL;
    native_error error = {0};
    native_plan *plan = function->plan ? function->plan->plan : NULL;
    const flat_call *flat = function->flat;
    if (flat) {
        emitted.is_flat = true;
        emitted.fail = flat_fail;
        emitted.result = PyLong_AsLong(flat->response) < 0 ? NATIVE_PYTHON_RESULT_NONE
            : NATIVE_PYTHON_RESULT_NUMBER;
        emitted.result_kind = emitted.result ? (native_kind)PyLong_AsLong(flat->response) : NATIVE_KIND_VOID;
        emitted.request_size = flat->request_size;
        emitted.response_size = flat->response_size;
    } else if (!emitted_result(&function->program, &emitted)) {
        return NULL;
    }
    if (core.abut.emit_python(plan, &core.layout, &emitted, &code, &error) != NATIVE_OK) return NULL;
    return code;
}

static bool flat_steps(const function_object *function, native_python_step *steps)
{
    const program *program = &function->program;
    if (function->flat->encode || function->flat->operations
        || !PyLong_Check(function->flat->response)) return false;
    for (uint32_t i = 0; i < program->count; i++) {
        const step *step = &program->steps[i];
        if (step->hook || step->low || step->high) return false;
        steps[i].kind = NATIVE_PYTHON_STEP_KIND_NUMBER;
        steps[i].slot = (uint8_t)i;
        steps[i].second = 255;
        steps[i].offset = step->offset;
        steps[i].element = step->number;
    }
    return true;
}

/* The code of the whole built-in, or NULL: call.c will do. */
void *emit_function(function_object *function)
{
    const program *program = &function->program;
    native_python_step steps[ARGUMENTS_MAX + 1];
    if (function->gil == GIL_RELEASE || function->capture_errno || program->catches
        || !core.abut.jit()) return NULL;
    memset(steps, 0, (program->count + 1) * sizeof *steps);
    if (function->flat) {
        return flat_steps(function, steps) ? emit(function, steps, program->count) : NULL;
    }
    /* Every slot has its step, apart from lengths: what nobody sets would be whatever the register held. */
    bool covered[ARGUMENTS_MAX] = {false};
    for (uint32_t i = 0; i < program->count; i++) {
        if (!emitted_step(&program->steps[i], function->facts, &steps[i])) return NULL;
        covered[steps[i].slot] = true;
        if (steps[i].second != 255) covered[steps[i].second] = true;
    }
    for (uint32_t i = 0; i < function->facts->count; i++) {
        if (!covered[i]) return NULL;
    }
    return emit(function, steps, program->count);
}
