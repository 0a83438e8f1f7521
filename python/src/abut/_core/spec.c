/* Specs: how parameters and results look from Python, as dictionaries; _core.pyi describes them. */
#include "core.h"

/* A value of the dictionary, or NULL. */
PyObject *spec_take(PyObject *dict, const char *key)
{
    PyObject *value = PyDict_GetItemString(dict, key);
    if (!value) return NULL;
    /* A default may well be None; everything else that is None is not there. */
    if (value == Py_None && strcmp(key, "default") != 0) return NULL;
    Py_INCREF(value);
    return value;
}

/* `name`, interned: 0, or -1 when it is no str. NULL stays NULL. */
int spec_name(PyObject *dict, PyObject **name)
{
    *name = spec_take(dict, "name");
    if (!*name) return PyErr_Occurred() ? -1 : 0;
    if (!PyUnicode_Check(*name)) {
        PyErr_Format(PyExc_TypeError, "spec: a name is a str, not %R", *name);
        return -1;
    }
    PyUnicode_InternInPlace(name);
    return 0;
}

/* An int between two bounds: 1 found, 0 not there, -1 wrong. */
int spec_int(PyObject *dict, const char *key, long low, long high, long *value)
{
    PyObject *object = PyDict_GetItemString(dict, key);
    if (!object || object == Py_None) return 0;
    *value = PyLong_AsLong(object);
    if (*value == -1 && PyErr_Occurred()) return -1;
    if (*value >= low && *value <= high) return 1;
    PyErr_Format(PyExc_ValueError, "spec: %s is %ld, not between %ld and %ld", key, *value, low, high);
    return -1;
}

int spec_need(PyObject *dict, const char *key, long low, long high, long *value)
{
    int found = spec_int(dict, key, low, high, value);
    if (found == 0) PyErr_Format(PyExc_ValueError, "spec: %s is missing in %R", key, dict);
    return found > 0 ? 0 : -1;
}

static int spec_flag(PyObject *dict, const char *key, uint8_t flag, uint8_t *flags)
{
    PyObject *value = PyDict_GetItemString(dict, key);
    int truth = value ? PyObject_IsTrue(value) : 0;
    if (truth > 0) *flags |= flag;
    return truth < 0 ? -1 : 0;
}

/* The name's place among `names`, which ends with NULL. */
static int spec_choice(PyObject *dict, const char *key, const char *const *names)
{
    PyObject *value = PyDict_GetItemString(dict, key);
    for (int i = 0; value && PyUnicode_Check(value) && names[i]; i++) {
        if (PyUnicode_CompareWithASCIIString(value, names[i]) == 0) return i;
    }
    PyErr_Format(PyExc_ValueError, "spec: no such %s: %R", key, value ? value : Py_None);
    return -1;
}

static PyTypeObject *spec_type(PyObject *dict, const char *key, bool handle)
{
    PyObject *type = PyDict_GetItemString(dict, key);
    if (type && PyType_Check(type)) {
        bool right = handle ? PyType_IsSubtype((PyTypeObject *)type, &handle_type) : IS_STRUCT_TYPE(type);
        if (right) {
            Py_INCREF(type);
            return (PyTypeObject *)type;
        }
    }
    PyErr_Format(PyExc_TypeError, "spec: %s is no %s type: %R", key, handle ? "Handle" : "Struct", type
        ? type : Py_None);
    return NULL;
}

/* `cell`: a kind of number, or a Struct type. */
static int spec_cell(step *step, PyObject *dict)
{
    PyObject *cell = PyDict_GetItemString(dict, "cell");
    if (cell && PyType_Check(cell)) {
        step->type = spec_type(dict, "cell", false);
        if (!step->type) return -1;
        step->number = NATIVE_KIND_RECORD;
        step->item = (uint32_t)layout_of(step->type)->size;
        return 0;
    }
    long kind;
    if (spec_need(dict, "cell", NATIVE_KIND_VOID, NATIVE_KIND_POINTER, &kind) < 0) return -1;
    step->number = (uint8_t)kind;
    step->item = kind ? kind_sizes[kind] : 1;
    return 0;
}

/* Kind and place of a slot that holds a length. */
static int spec_second(step *step, PyObject *dict, const char *key, const native_facts *facts)
{
    long slot;
    int found = spec_int(dict, key, 0, (long)facts->count - 1, &slot);
    if (found <= 0) return found;
    step->second = facts->slots[slot].offset;
    step->second_kind = facts->slots[slot].kind;
    if (step->kind == STEP_CALLBACK) return 1;
    if (step->second_kind >= NATIVE_KIND_I8 && step->second_kind <= NATIVE_KIND_U64) return 1;
    PyErr_Format(PyExc_ValueError, "spec: slot %ld is no length: it is %s", slot,
        kind_names[step->second_kind]);
    return -1;
}

static int room_details(step *step, PyObject *dict, const native_facts *facts)
{
    long written = -2;
    if (spec_second(step, dict, "second", facts) <= 0) {
        if (!PyErr_Occurred()) PyErr_SetString(PyExc_ValueError, "spec: a room needs `second`");
        return -1;
    }
    if (spec_int(dict, "written", -1, (long)facts->count - 1, &written) < 0) return -1;
    step->written = (int16_t)written;
    return 0;
}

static int callback_details(step *step, PyObject *dict, const native_facts *facts)
{
    step->callback = callback_rule_new(PyDict_GetItemString(dict, "plan"), PyDict_GetItemString(dict, "spec"),
        PyDict_GetItemString(dict, "types"));
    if (!step->callback) return -1;
    return spec_second(step, dict, "userdata", facts) < 0 ? -1 : 0;
}

static int constant_details(step *step, PyObject *dict)
{
    step->initial = spec_take(dict, "value");
    step->argument = -1;
    if (step->initial) return 0;
    PyErr_SetString(PyExc_ValueError, "spec: a constant needs `value`");
    return -1;
}

static int out_details(step *step, PyObject *dict)
{
    if (step->kind == STEP_OUT) step->argument = -1;
    if (spec_cell(step, dict) < 0) return -1;
    if ((step->flags & FLAG_TEXT) && (step->kind == STEP_INOUT || step->number != NATIVE_KIND_POINTER)) {
        PyErr_SetString(PyExc_ValueError, "spec: text is what a pointer cell of an `out` leads to");
        return -1;
    }
    if (step->number == NATIVE_KIND_POINTER && PyDict_GetItemString(dict, "type")) {
        step->type = spec_type(dict, "type", true);
        return step->type ? 0 : -1;
    }
    if (step->kind != STEP_INOUT || step->number != NATIVE_KIND_RECORD) return 0;
    PyErr_SetString(PyExc_ValueError, "spec: an inout struct is a `target`");
    return -1;
}

static int step_details(step *step, PyObject *dict, const native_facts *facts)
{
    long minimum = 0;
    switch (step->kind) {
    case STEP_RECORD:
    case STEP_TARGET:
        step->type = spec_type(dict, "type", false);
        if (!step->type) return -1;
        step->number = NATIVE_KIND_RECORD;
        step->item = (uint32_t)layout_of(step->type)->size;
        if (step->kind == STEP_TARGET || facts->slots[step->slot].size == step->item) return 0;
        PyErr_Format(PyExc_ValueError, "spec: %s has %u bytes, the plan's slot %u", step->type->tp_name,
            step->item,
            facts->slots[step->slot].size);
        return -1;
    case STEP_HANDLE:
        step->type = spec_type(dict, "type", true);
        return step->type ? 0 : -1;
    case STEP_ARRAY:
        if (spec_cell(step, dict) < 0 || spec_int(dict, "minimum", 0, LONG_MAX, &minimum) < 0) return -1;
        step->minimum = minimum;
        return spec_second(step, dict, "second", facts) < 0 ? -1 : 0;
    case STEP_ROOM: return room_details(step, dict, facts);
    case STEP_CALLBACK: return callback_details(step, dict, facts);
    case STEP_OUT:
    case STEP_INOUT: return out_details(step, dict);
    case STEP_CONSTANT: return constant_details(step, dict);
    default: return 0;
    }
}

static int spec_step(step *step, PyObject *dict, const native_facts *facts)
{
    static const char *const kinds[] = {
        "number", "text", "pointer", "record", "target", "handle", "array", "room", "callback", "out",
            "inout",
        "constant", NULL,
    };
    if (!PyDict_Check(dict)) {
        PyErr_Format(PyExc_TypeError, "spec: a parameter is a dict, not %R", dict);
        return -1;
    }
    int kind = spec_choice(dict, "kind", kinds);
    long slot;
    if (kind < 0 || spec_need(dict, "slot", 0, (long)facts->count - 1, &slot) < 0) return -1;
    step->kind = (uint8_t)kind;
    step->slot = (uint16_t)slot;
    step->argument = 0;
    step->offset = facts->slots[slot].offset;
    step->number = facts->slots[slot].kind;
    if (kind == STEP_POINTER) step->number = NATIVE_KIND_VOID;
    if (kind == STEP_POINTER || kind == STEP_TEXT) step->item = 1;
    PyObject *optional = PyDict_GetItemString(dict, "optional");
    if (kind == STEP_POINTER && (!optional || optional == Py_None)) step->flags |= FLAG_OPTIONAL;
    if (spec_flag(dict, "optional", FLAG_OPTIONAL, &step->flags) < 0
        || spec_flag(dict, "consume", FLAG_CONSUME, &step->flags) < 0
        || spec_flag(dict, "writable", FLAG_WRITABLE, &step->flags) < 0
        || spec_flag(dict, "text", FLAG_TEXT, &step->flags) < 0
        || spec_flag(dict, "raised", FLAG_RAISED, &step->flags) < 0) return -1;
    if (spec_name(dict, &step->name) < 0) return -1;
    step->hook = spec_take(dict, "hook");
    step->low = spec_take(dict, "low");
    step->high = spec_take(dict, "high");
    step->initial = spec_take(dict, "default");
    return step_details(step, dict, facts);
}

/* What kind of slot each kind of step fits; anything else would write over its neighbours. */
static int check_slot(const step *step, const native_facts *facts)
{
    uint8_t kind = facts->slots[step->slot].kind;
    bool number = is_number(kind) || kind == NATIVE_KIND_POINTER;
    bool right = step->kind == STEP_NUMBER || step->kind == STEP_CONSTANT ? number
        : step->kind == STEP_RECORD ? kind == NATIVE_KIND_RECORD : kind == NATIVE_KIND_POINTER;
    if (right) return 0;
    PyErr_Format(PyExc_ValueError, "spec: slot %u is %s, which this kind of parameter cannot be", step->slot,
        kind < KINDS ? kind_names[kind] : "unknown");
    return -1;
}

static int result_from_spec(result_rule *rule, PyObject *spec, uint8_t kind, uint32_t size)
{
    static const char *const kinds[] = {
        "none", "number", "text", "bytes", "record", "target", "handle", "status", "callable", "pointer",
            NULL,
    };
    rule->number = kind;
    rule->size = size;
    if (!spec || spec == Py_None) {
        rule->kind = kind == NATIVE_KIND_VOID || kind == NATIVE_KIND_RECORD ? RESULT_NONE : RESULT_NUMBER;
        return 0;
    }
    if (!PyDict_Check(spec)) {
        PyErr_Format(PyExc_TypeError, "spec: a result is a dict, not %R", spec);
        return -1;
    }
    int chosen = spec_choice(spec, "kind", kinds);
    if (chosen < 0) return -1;
    rule->kind = chosen > RESULT_CALLABLE ? RESULT_NUMBER : (uint8_t)chosen;
    rule->hook = spec_take(spec, "hook");
    rule->spec = spec_take(spec, "spec");
    bool pointer = kind == NATIVE_KIND_POINTER, number = is_number(kind) || pointer, right = true;
    switch (rule->kind) {
    case RESULT_NUMBER: right = number; break;
    case RESULT_STATUS: right = kind >= NATIVE_KIND_BOOL && kind <= NATIVE_KIND_U64; break;
    case RESULT_RECORD: right = kind == NATIVE_KIND_RECORD; break;
    case RESULT_NONE: break;
    default: right = pointer;
    }
    if (rule->kind == RESULT_RECORD || rule->kind == RESULT_TARGET || rule->kind == RESULT_HANDLE) {
        rule->type = spec_type(spec, "type", rule->kind == RESULT_HANDLE);
        if (!rule->type) return -1;
        if (rule->kind == RESULT_RECORD && layout_of(rule->type)->size != size) right = false;
    } else if (rule->kind == RESULT_CALLABLE) {
        PyObject *plan = spec_take(spec, "plan");
        rule->plan = (plan_object *)plan;
        right = right && plan && Py_TYPE(plan) == &plan_type;
    }
    if (right) return 0;
    PyErr_Format(PyExc_ValueError, "spec: a %s cannot be given as %R", kind_names[kind], spec);
    return -1;
}

static void share_lengths(program *program)
{
    for (uint32_t i = 0; i < program->count; i++) {
        step *step = &program->steps[i];
        if (step->kind != STEP_ARRAY || step->second == NOWHERE) continue;
        for (uint32_t j = 0; j < i; j++) {
            if (program->steps[j].kind == STEP_ARRAY && program->steps[j].second == step->second) {
                step->flags |= FLAG_SHARED;
            }
        }
    }
}

int program_from_spec(program *program, plan_object *plan, PyObject *spec)
{
    const native_facts *facts = plan->facts;
    if (!PyDict_Check(spec)) {
        PyErr_Format(PyExc_TypeError, "a spec is a dict, not %s", Py_TYPE(spec)->tp_name);
        return -1;
    }
    PyObject *parameters = PyDict_GetItemString(spec, "parameters");
    PyObject *fast = parameters ? PySequence_Fast(parameters, "spec: parameters must be a sequence")
        : PyTuple_New(0);
    if (!fast) return -1;
    int failed = program_allocate(program, PySequence_Fast_GET_SIZE(fast));
    for (uint32_t i = 0; !failed && i < program->count; i++) {
        failed = spec_step(&program->steps[i], PySequence_Fast_GET_ITEM(fast, i), facts);
        if (!failed) failed = check_slot(&program->steps[i], facts);
    }
    Py_DECREF(fast);
    uint8_t flags = 0;
    if (failed || spec_flag(spec, "keywords", 1, &flags) < 0) return -1;
    program->keywords = flags != 0;
    program->fail = spec_take(spec, "fail");
    share_lengths(program);
    PyObject *result = PyDict_GetItemString(spec, "result");
    if (result_from_spec(&program->result, result, facts->result.kind, facts->result.size) < 0) return -1;
    return program_finish(program, facts);
}
