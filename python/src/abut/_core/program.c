/* Programs: what each Python argument becomes. Made once per function, from the plan's slots or from
 * fields. */
#include "core.h"

int program_allocate(program *program, Py_ssize_t count)
{
    if (count > ARGUMENTS_MAX) {
        PyErr_Format(PyExc_ValueError, "%zd parameters are more than %d", count, ARGUMENTS_MAX);
        return -1;
    }
    program->steps = PyMem_Calloc(count ? (size_t)count : 1, sizeof(step));
    if (!program->steps) {
        PyErr_NoMemory();
        return -1;
    }
    for (Py_ssize_t i = 0; i < count; i++) {
        program->steps[i].argument = -1;
        program->steps[i].written = -2;
        program->steps[i].second = NOWHERE;
    }
    program->count = (uint32_t)count;
    return 0;
}

/* The Struct type of a record in a code; its size must be what the code says. NULL without exception: none
 * given. */
static PyTypeObject *type_at(PyObject *types, uint16_t number, uint32_t size)
{
    if (!types || number >= PyTuple_GET_SIZE(types)) return NULL;
    PyObject *type = PyTuple_GET_ITEM(types, number);
    if (type == Py_None) return NULL;
    if (!IS_STRUCT_TYPE(type)) {
        PyErr_Format(PyExc_TypeError, "types[%d] is no Struct type: %R", number, type);
        return NULL;
    }
    if (size && layout_of(type)->size != size) {
        PyErr_Format(PyExc_ValueError, "types[%d], %s, has %zu bytes; the code says %u", number,
            ((PyTypeObject *)type)->tp_name, layout_of(type)->size, size);
        return NULL;
    }
    return (PyTypeObject *)type;
}

static int pointer_step(step *step, const native_slot *slot, PyObject *types, PyObject *callback)
{
    step->kind = STEP_POINTER;
    step->number = NATIVE_KIND_VOID;
    step->flags = FLAG_OPTIONAL | (slot->constant ? 0 : FLAG_WRITABLE);
    switch (slot->role) {
    case NATIVE_ROLE_TEXT:
        if (slot->constant) step->kind = STEP_TEXT;
        step->number = NATIVE_KIND_I8;
        step->item = 1;
        return 0;
    case NATIVE_ROLE_CELLS:
        step->number = slot->target;
        step->item = kind_sizes[slot->target];
        return 0;
    case NATIVE_ROLE_RECORD:
        step->type = type_at(types, slot->type, 0);
        if (!step->type) return PyErr_Occurred() ? -1 : 0;
        Py_INCREF(step->type);
        step->number = NATIVE_KIND_RECORD;
        step->item = (uint32_t)layout_of(step->type)->size;
        return 0;
    case NATIVE_ROLE_FUNCTION:
        if (!callback) return 0;
        step->kind = STEP_CALLBACK;
        step->callback = callback_rule_new(callback, NULL, types);
        return step->callback ? 0 : -1;
    default: return 0;
    }
}

static int slot_step(step *step, const native_slot *slot, PyObject *types, PyObject *callbacks,
    uint32_t index)
{
    step->slot = (uint16_t)index;
    step->argument = (int16_t)index;
    step->offset = slot->offset;
    step->number = slot->kind;
    if (is_number(slot->kind)) {
        step->kind = STEP_NUMBER;
        return 0;
    }
    if (slot->kind == NATIVE_KIND_RECORD) {
        step->kind = STEP_RECORD;
        step->item = slot->size;
        step->type = type_at(types, slot->type, slot->size);
        if (step->type) {
            Py_INCREF(step->type);
            return 0;
        }
        if (!PyErr_Occurred()) PyErr_Format(PyExc_ValueError,
            "parameter %u is a record: types must say its type", index + 1);
        return -1;
    }
    PyObject *callback = NULL;
    if (callbacks && callbacks != Py_None) {
        PyObject *key = PyLong_FromUnsignedLong(index);
        callback = key ? PyDict_GetItemWithError(callbacks, key) : NULL;
        Py_XDECREF(key);
        if (!callback && PyErr_Occurred()) return -1;
    }
    return pointer_step(step, slot, types, callback);
}

static int slot_result(result_rule *rule, const native_slot *slot, PyObject *types)
{
    rule->number = slot->kind;
    rule->size = slot->size;
    if (slot->kind == NATIVE_KIND_VOID) {
        rule->kind = RESULT_NONE;
    } else if (slot->kind == NATIVE_KIND_RECORD) {
        rule->kind = RESULT_RECORD;
        rule->type = type_at(types, slot->type, slot->size);
        if (rule->type) Py_INCREF(rule->type);
        else if (!PyErr_Occurred()) PyErr_SetString(PyExc_ValueError,
            "the result is a record: types must say its type");
        return rule->type ? 0 : -1;
    } else {
        rule->kind = slot->role == NATIVE_ROLE_TEXT ? RESULT_BYTES : RESULT_NUMBER;
    }
    return 0;
}

int program_from_slots(program *program, plan_object *plan, PyObject *types, PyObject *callbacks)
{
    const native_facts *facts = plan->facts;
    if (program_allocate(program, facts->count) < 0) return -1;
    for (uint32_t i = 0; i < facts->count; i++) {
        if (slot_step(&program->steps[i], &facts->slots[i], types, callbacks, i) < 0) return -1;
    }
    if (slot_result(&program->result, &facts->result, types) < 0) return -1;
    return program_finish(program, facts);
}

static int field_step(step *step, PyObject *field, uint32_t request_size)
{
    long kind, offset = 0;
    if (!PyDict_Check(field)) {
        PyErr_Format(PyExc_TypeError, "a field is a dict, not %R", field);
        return -1;
    }
    if (spec_need(field, "kind", NATIVE_KIND_BOOL, NATIVE_KIND_POINTER, &kind) < 0) return -1;
    if (spec_int(field, "offset", 0, (long)request_size - kind_sizes[kind], &offset) < 0) return -1;
    step->kind = STEP_NUMBER;
    step->number = (uint8_t)kind;
    step->offset = (uint32_t)offset;
    step->argument = 0;
    if (spec_name(field, &step->name) < 0) return -1;
    step->hook = spec_take(field, "hook");
    step->low = spec_take(field, "low");
    step->high = spec_take(field, "high");
    step->initial = spec_take(field, "default");
    return PyErr_Occurred() ? -1 : 0;
}

/* Of a flat function: its request is what packed arguments are elsewhere. */
int program_from_fields(program *program, PyObject *fields, uint32_t request_size)
{
    PyObject *fast = PySequence_Fast(fields, "fields must be a sequence");
    if (!fast) return -1;
    int failed = program_allocate(program, PySequence_Fast_GET_SIZE(fast));
    for (uint32_t i = 0; !failed && i < program->count; i++) {
        failed = field_step(&program->steps[i], PySequence_Fast_GET_ITEM(fast, i), request_size);
    }
    Py_DECREF(fast);
    return failed ? -1 : program_finish(program, NULL);
}

static int number_outs(program *program)
{
    for (uint32_t i = 0; i < program->count; i++) {
        step *step = &program->steps[i];
        if (step->kind != STEP_ROOM || step->written < 0) continue;
        int found = -1;
        for (uint32_t j = 0; j < program->count; j++) {
            if (program->steps[j].kind == STEP_OUT && program->steps[j].slot == step->written) found = (int)j;
        }
        if (found < 0 || program->steps[found].type) {
            PyErr_Format(PyExc_ValueError, "written: slot %d is no `out` number", step->written);
            return -1;
        }
        step->written = (int16_t)found;
        program->steps[found].flags |= FLAG_HIDDEN;
    }
    for (uint32_t i = 0; i < program->count; i++) {
        step *step = &program->steps[i];
        if (step->kind != STEP_OUT && step->kind != STEP_INOUT && step->kind != STEP_ROOM) continue;
        step->out = program->outs++;
        if (!(step->flags & (FLAG_HIDDEN | FLAG_RAISED))) program->shown++;
        if (step->kind == STEP_ROOM || step->number == NATIVE_KIND_RECORD) continue;
        step->cell = program->cells;
        program->cells += (step->item + 15u) & ~15u;
    }
    return 0;
}

/* Whether steps, or the lengths that they set, fill all slots. */
static bool covers(const program *program, const native_facts *facts)
{
    bool filled[ARGUMENTS_MAX + 1] = {false};
    uint32_t missing = facts->count;
    for (uint32_t i = 0; i < program->count; i++) {
        const step *step = &program->steps[i];
        for (uint32_t slot = 0; slot < facts->count && slot < ARGUMENTS_MAX; slot++) {
            bool set = slot == step->slot || facts->slots[slot].offset == step->second;
            if (!set || filled[slot]) continue;
            filled[slot] = true;
            missing--;
        }
    }
    return missing == 0;
}

static bool is_plain_step(const step *step)
{
    return step->kind == STEP_NUMBER && !step->hook && !step->low && !step->high && step->argument >= 0;
}

/* Numbers arguments and results, and finds out whether the short way of calling will do. */
int program_finish(program *program, const native_facts *facts)
{
    int next = 0;
    bool optional = false, plain = facts && program->count == facts->count && !program->fail;
    for (uint32_t i = 0; i < program->count; i++) {
        step *step = &program->steps[i];
        plain = plain && is_plain_step(step);
        program->catches = program->catches || step->kind == STEP_CALLBACK;
        if (step->argument < 0) continue;
        step->argument = (int16_t)next++;
        if (step->initial) {
            optional = true;
        } else if (optional && !program->keywords) {
            PyErr_Format(PyExc_ValueError, "parameter %d has no default, but one before it has", next);
            return -1;
        } else if (!optional) {
            program->required = (uint16_t)next;
        }
        if (program->keywords && !step->name) {
            PyErr_Format(PyExc_ValueError, "keywords: parameter %d has no name", next);
            return -1;
        }
    }
    program->arguments = (uint16_t)next;
    for (uint32_t i = 0; facts && i < facts->count; i++) {
        if (facts->slots[i].role == NATIVE_ROLE_FUNCTION) program->catches = true;
    }
    if (number_outs(program) < 0) return -1;
    const result_rule *rule = &program->result;
    program->covered = facts && program->cells == 0 && covers(program, facts);
    program->direct = program->shown == 0 && rule->kind != RESULT_NONE && rule->kind != RESULT_STATUS;
    for (uint32_t i = 0; i < program->count; i++) {
        if (program->steps[i].flags & (FLAG_CONSUME | FLAG_RAISED)) program->direct = false;
    }
    program->plain = plain && !rule->hook && !program->catches && facts->arguments_size <= PLAIN_MAX
        && (rule->kind == RESULT_NUMBER || (rule->kind == RESULT_NONE && rule->number != NATIVE_KIND_RECORD));
    return 0;
}

static void callback_rule_free(callback_rule *rule)
{
    Py_CLEAR(rule->plan);
    Py_CLEAR(rule->spec);
    Py_CLEAR(rule->types);
    PyMem_Free(rule);
}

callback_rule *callback_rule_new(PyObject *plan, PyObject *spec, PyObject *types)
{
    if (!plan || Py_TYPE(plan) != &plan_type) {
        PyErr_Format(PyExc_TypeError, "a callback needs a Plan, got %R", plan ? plan : Py_None);
        return NULL;
    }
    PyObject *tuple = types && types != Py_None ? PySequence_Tuple(types) : PyTuple_New(0);
    if (!tuple) return NULL;
    callback_rule *rule = PyMem_Calloc(1, sizeof *rule);
    if (!rule) {
        Py_DECREF(tuple);
        PyErr_NoMemory();
        return NULL;
    }
    Py_INCREF(plan);
    rule->plan = (plan_object *)plan;
    if (spec && spec != Py_None) {
        Py_INCREF(spec);
        rule->spec = spec;
    }
    rule->types = tuple;
    return rule;
}

static void result_clear(result_rule *rule)
{
    Py_CLEAR(rule->type);
    Py_CLEAR(rule->hook);
    Py_CLEAR(rule->plan);
    Py_CLEAR(rule->spec);
}

/* The same program for another function; there is none when it has callbacks. */
int program_copy(program *program, const struct program *from)
{
    for (uint32_t i = 0; i < from->count; i++) {
        if (!from->steps[i].callback) continue;
        PyErr_SetString(PyExc_ValueError, "a function with callbacks cannot be bound again");
        return -1;
    }
    size_t size = (from->count ? from->count : 1) * sizeof(step);
    step *steps = PyMem_Malloc(size);
    if (!steps) {
        PyErr_NoMemory();
        return -1;
    }
    memcpy(steps, from->steps, size);
    *program = *from;
    program->steps = steps;
    for (uint32_t i = 0; i < from->count; i++) {
        step *step = &steps[i];
        Py_XINCREF(step->type);
        Py_XINCREF(step->name);
        Py_XINCREF(step->hook);
        Py_XINCREF(step->low);
        Py_XINCREF(step->high);
        Py_XINCREF(step->initial);
        Py_XINCREF(step->shape);
    }
    Py_XINCREF(from->result.type);
    Py_XINCREF(from->result.hook);
    Py_XINCREF(from->result.plan);
    Py_XINCREF(from->result.spec);
    Py_XINCREF(from->fail);
    return 0;
}

void program_clear(program *program)
{
    for (uint32_t i = 0; i < program->count; i++) {
        step *step = &program->steps[i];
        Py_CLEAR(step->type);
        Py_CLEAR(step->name);
        Py_CLEAR(step->hook);
        Py_CLEAR(step->low);
        Py_CLEAR(step->high);
        Py_CLEAR(step->initial);
        Py_CLEAR(step->shape);
        if (step->callback) callback_rule_free(step->callback);
        step->callback = NULL;
    }
    program->count = 0;
    PyMem_Free(program->steps);
    program->steps = NULL;
    result_clear(&program->result);
    Py_CLEAR(program->fail);
}

int program_visit(program *program, visitproc visit, void *arg)
{
    for (uint32_t i = 0; i < program->count; i++) {
        step *step = &program->steps[i];
        Py_VISIT(step->type);
        Py_VISIT(step->hook);
        Py_VISIT(step->initial);
        if (!step->callback) continue;
        Py_VISIT(step->callback->spec);
        Py_VISIT(step->callback->types);
    }
    Py_VISIT(program->result.type);
    Py_VISIT(program->result.hook);
    Py_VISIT(program->result.spec);
    Py_VISIT(program->fail);
    return 0;
}
