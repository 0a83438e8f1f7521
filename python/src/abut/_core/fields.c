/* Fields of structs: numbers, bit-fields, pointers, texts, nested structs and arrays; and layouts made of
 * them. */
#include "numbers.h"

/* ---- reading and writing one field ---- */

static uint64_t read_unit(const field *field, const char *base)
{
    uint64_t unit = 0;
    memcpy(&unit, base + field->offset, kind_sizes[field->kind]);
    return unit;
}

static PyObject *load_bits(const field *field, const char *base)
{
    uint64_t value = read_unit(field, base) >> field->bit & UINT64_MAX >> (64 - field->width);
    if (field->kind == NATIVE_KIND_BOOL) return PyBool_FromLong(value != 0);
    bool is_signed = field->kind <= NATIVE_KIND_I64 && (field->kind & 1) == 0;
    if (!is_signed) return PyLong_FromUnsignedLongLong(value);
    return PyLong_FromLongLong((int64_t)(value << (64 - field->width)) >> (64 - field->width));
}

static enum fit store_bits(const field *field, char *base, PyObject *object)
{
    uint64_t value = 0, mask = UINT64_MAX >> (64 - field->width);
    bool is_signed = field->kind != NATIVE_KIND_BOOL && (field->kind & 1) == 0;
    uint8_t wide = field->kind == NATIVE_KIND_BOOL ? NATIVE_KIND_BOOL : is_signed ? NATIVE_KIND_I64
        : NATIVE_KIND_U64;
    enum fit fit = store_number(wide, &value, object);
    if (fit != FIT) return fit;
    if (is_signed) {
        int64_t number = (int64_t)value, half = (int64_t)(mask >> 1);
        if (number > half || number < -half - 1) return UNFIT_RANGE;
    } else if (value > mask) {
        return UNFIT_RANGE;
    }
    uint64_t unit = read_unit(field, base) & ~(mask << field->bit);
    unit |= (value & mask) << field->bit;
    memcpy(base + field->offset, &unit, kind_sizes[field->kind]);
    return FIT;
}

static PyObject *load_pointer(const field *field, const char *base)
{
    void *pointer;
    memcpy(&pointer, base + field->offset, sizeof pointer);
    if (field->text) {
        if (!pointer) Py_RETURN_NONE;
        return PyBytes_FromString(pointer);
    }
    if (!field->extra) return PyLong_FromVoidPtr(pointer);
    if (!pointer) Py_RETURN_NONE;
    return struct_view((PyTypeObject *)field->extra, pointer, NULL);
}

PyObject *field_load(const field *field, const char *base, PyObject *owner)
{
    if (field->width) return load_bits(field, base);
    switch (field->kind) {
    case NATIVE_KIND_RECORD:
        return struct_view((PyTypeObject *)field->extra, (char *)(uintptr_t)base + field->offset, owner);
    case NATIVE_KIND_ARRAY: {
        array_shape *shape = (array_shape *)field->extra;
        return array_view(shape, (char *)(uintptr_t)base + field->offset, shape->count, owner);
    }
    case NATIVE_KIND_POINTER: return load_pointer(field, base);
    default: return load_number(field->kind, base + field->offset);
    }
}

/* For repr and comparison, which must not follow what may lead nowhere: pointers are numbers. */
PyObject *field_peek(const field *field, const char *base, PyObject *owner)
{
    if (field->kind != NATIVE_KIND_POINTER) return field_load(field, base, owner);
    return load_number(NATIVE_KIND_POINTER, base + field->offset);
}

/* What a pointer field was set from stays alive as long as the struct, as far as a dictionary can do that. */
static int keep_target(const field *field, PyObject *keeper, PyObject *value)
{
    if (!keeper || !IS_STRUCT(keeper) || value == Py_None || PyLong_Check(value)) return 0;
    struct_object *object = (struct_object *)keeper;
    if (!object->keeps) object->keeps = PyDict_New();
    PyObject *key = object->keeps ? PyLong_FromUnsignedLong(field->offset) : NULL;
    int failed = key ? PyDict_SetItem(object->keeps, key, value) : -1;
    Py_XDECREF(key);
    return failed;
}

static int store_pointer_field(const field *field, char *base, PyObject *value, PyObject *keeper)
{
    void *pointer;
    if (PyBytes_Check(value)) {
        pointer = PyBytes_AS_STRING(value);
    } else if (PyUnicode_Check(value) && field->text) {
        pointer = (void *)(uintptr_t)PyUnicode_AsUTF8(value);
        if (!pointer) return -1;
    } else if (PyObject_CheckBuffer(value) && !IS_STRUCT(value) && Py_TYPE(value) != &array_type) {
        /* A memoryview keeps the memory where it is. */
        PyObject *view = PyMemoryView_FromObject(value);
        if (!view) return -1;
        pointer = PyMemoryView_GET_BUFFER(view)->buf;
        int failed = keep_target(field, keeper, view);
        Py_DECREF(view);
        if (!failed) memcpy(base + field->offset, &pointer, sizeof pointer);
        return failed;
    } else if (!address_of(value, &pointer)) {
        return -1;
    }
    if (keep_target(field, keeper, value) < 0) return -1;
    memcpy(base + field->offset, &pointer, sizeof pointer);
    return 0;
}

static int store_record(const field *field, char *base, PyObject *value, const char *owner)
{
    PyTypeObject *type = (PyTypeObject *)field->extra;
    if (PyTuple_Check(value)) {
        PyObject *made = PyObject_Call((PyObject *)type, value, NULL);
        int failed = made ? store_record(field, base, made, owner) : -1;
        Py_XDECREF(made);
        return failed;
    }
    if (!IS_STRUCT(value) || layout_of(Py_TYPE(value)) != layout_of(type)) {
        PyErr_Format(PyExc_TypeError, "%s.%U: expected %s, got %s", owner, field->name, type->tp_name,
            Py_TYPE(value)->tp_name);
        return -1;
    }
    memmove(base + field->offset, ((struct_object *)value)->pointer, layout_of(type)->size);
    return 0;
}

/* `keeper` is the struct that pointer targets are kept by, or NULL; `owner` a name for messages. */
int field_store(const field *field, char *base, PyObject *value, PyObject *keeper, const char *owner)
{
    if (!value) {
        PyErr_Format(PyExc_AttributeError, "%s.%U cannot be deleted", owner, field->name);
        return -1;
    }
    if (field->kind == NATIVE_KIND_RECORD) return store_record(field, base, value, owner);
    if (field->kind == NATIVE_KIND_ARRAY) {
        return array_assign((array_shape *)field->extra, base + field->offset, value, owner);
    }
    if (field->kind == NATIVE_KIND_POINTER) return store_pointer_field(field, base, value, keeper);
    enum fit fit = field->width ? store_bits(field, base, value)
        : store_number(field->kind, base + field->offset, value);
    if (fit == FIT) return 0;
    PyObject *where = field->name ? PyUnicode_FromFormat("%s.%U", owner, field->name)
        : PyUnicode_FromString(owner);
    if (where && field->width && fit == UNFIT_RANGE) {
        PyErr_Format(PyExc_OverflowError, "%U: %R does not fit in %d bits", where, value, field->width);
    } else {
        describe_unfit(fit, where, field->kind, value);
    }
    Py_XDECREF(where);
    return -1;
}

/* ---- parsing ---- */

static int parse_extra(field *field, PyObject *extra)
{
    if (field->kind == NATIVE_KIND_RECORD) {
        if (!IS_STRUCT_TYPE(extra)) {
            PyErr_Format(PyExc_TypeError, "a record field needs its Struct type, got %R", extra);
            return -1;
        }
        Py_INCREF(extra);
        field->extra = extra;
    } else if (field->kind == NATIVE_KIND_ARRAY) {
        int kind;
        Py_ssize_t count;
        PyObject *inner = Py_None;
        if (!PyTuple_Check(extra) || !PyArg_ParseTuple(extra, "ni|O;an array is (count, kind, extra)", &count,
            &kind,
                &inner)) {
            if (!PyErr_Occurred()) PyErr_Format(PyExc_TypeError, "an array is (count, kind, extra), not %R",
                extra);
            return -1;
        }
        if (kind < 0 || kind >= KINDS) kind = NATIVE_KIND_VOID;
        field->extra = (PyObject *)array_shape_new((uint8_t)kind, count, inner);
        return field->extra ? 0 : -1;
    } else if (field->kind == NATIVE_KIND_POINTER && extra != Py_None) {
        field->text = PyUnicode_Check(extra);
        if (field->text) return 0;
        if (!IS_STRUCT_TYPE(extra)) {
            PyErr_Format(PyExc_TypeError, "a pointer leads to a Struct type, \"text\" or None, not %R",
                extra);
            return -1;
        }
        Py_INCREF(extra);
        field->extra = extra;
    }
    return 0;
}

/* (name, offset, kind, extra[, width, bit]) */
int field_parse(field *field, PyObject *tuple)
{
    PyObject *name, *extra = Py_None;
    unsigned int offset;
    int kind, width = 0, bit = 0;
    if (!PyTuple_Check(tuple)) {
        PyErr_Format(PyExc_TypeError, "a field is a tuple, not %R", tuple);
        return -1;
    }
    if (!PyArg_ParseTuple(tuple, "UIi|Oii;a field is (name, offset, kind, extra, width, bit)", &name, &offset,
        &kind,
            &extra, &width, &bit)) {
        return -1;
    }
    bool known = kind > NATIVE_KIND_VOID && kind < KINDS;
    bool bits = width >= 0 && bit >= 0 && known && (width == 0 || (kind <= NATIVE_KIND_U64
        && width + bit <= 8 * kind_sizes[kind]));
    if (!known || !bits) {
        PyErr_Format(PyExc_ValueError, "field %R: kind %d, width %d, bit %d cannot be", name, kind, width,
            bit);
        return -1;
    }
    Py_INCREF(name);
    PyUnicode_InternInPlace(&name);
    field->name = name;
    field->offset = offset;
    field->kind = (uint8_t)kind;
    field->width = (uint8_t)width;
    field->bit = (uint8_t)bit;
    return parse_extra(field, extra);
}

void field_clear(field *field)
{
    Py_CLEAR(field->name);
    Py_CLEAR(field->extra);
}

static size_t field_size(const field *field)
{
    if (field->kind == NATIVE_KIND_RECORD) return layout_of(field->extra)->size;
    if (field->kind != NATIVE_KIND_ARRAY) return kind_sizes[field->kind];
    const array_shape *shape = (const array_shape *)field->extra;
    return (size_t)shape->count * shape->item;
}

static bool leads_somewhere(const field *field)
{
    if (field->kind == NATIVE_KIND_RECORD) return layout_of(field->extra)->has_pointers;
    if (field->kind != NATIVE_KIND_ARRAY) return field->kind == NATIVE_KIND_POINTER;
    return leads_somewhere(&((const array_shape *)field->extra)->element);
}

/* ---- layouts ---- */

static int fill_table(record_layout *layout)
{
    uint32_t room = 4;
    while (room < layout->count * 2 + 1) room *= 2;
    layout->mask = room - 1;
    layout->table = PyMem_Calloc(room, sizeof *layout->table);
    if (!layout->table) {
        PyErr_NoMemory();
        return -1;
    }
    for (uint32_t i = 0; i < layout->count; i++) {
        const field *field = &layout->fields[i];
        field_slot *slot = (field_slot *)(uintptr_t)layout_find(layout, field->name);
        if (slot->name) {
            PyErr_Format(PyExc_ValueError, "two fields are called %R", field->name);
            return -1;
        }
        bool simple = is_number(field->kind) && !field->width;
        *slot = (field_slot){field->name, field, field->offset, simple ? field->kind : NATIVE_KIND_VOID};
    }
    return 0;
}

static int parse_fields(record_layout *layout, PyObject *fast)
{
    for (Py_ssize_t i = 0; i < PySequence_Fast_GET_SIZE(fast); i++) {
        field *field = &layout->fields[layout->count];
        if (field_parse(field, PySequence_Fast_GET_ITEM(fast, i)) < 0) {
            field_clear(field);
            return -1;
        }
        if (PyUnicode_GET_LENGTH(field->name) == 0) {
            field_clear(field);
            memset(field, 0, sizeof *field);
            continue;
        }
        layout->count++;
        layout->has_pointers = layout->has_pointers || leads_somewhere(field);
        if (field->offset <= layout->size && field_size(field) <= layout->size - field->offset) continue;
        PyErr_Format(PyExc_ValueError, "field %R ends behind the %zu bytes of its struct", field->name,
            layout->size);
        return -1;
    }
    return 0;
}

/* `layout` has its size already; false leaves an exception. */
static int layout_fill(record_layout *layout, PyObject *fields)
{
    PyObject *fast = PySequence_Fast(fields, "fields must be a sequence");
    if (!fast) return -1;
    layout->fields = PyMem_Calloc((size_t)PySequence_Fast_GET_SIZE(fast) + 1, sizeof(field));
    int failed = layout->fields ? parse_fields(layout, fast) : (PyErr_NoMemory(), -1);
    Py_DECREF(fast);
    return failed ? -1 : fill_table(layout);
}

record_layout *layout_new(PyObject *fields, size_t size, size_t align)
{
    record_layout *layout = PyMem_Calloc(1, sizeof *layout);
    if (!layout) {
        PyErr_NoMemory();
        return NULL;
    }
    layout->references = 1;
    layout->size = size;
    layout->align = align;
    if (layout_fill(layout, fields) == 0) return layout;
    layout_release(layout);
    return NULL;
}

void layout_release(record_layout *layout)
{
    if (!layout || --layout->references > 0) return;
    for (uint32_t i = 0; i < layout->count; i++) field_clear(&layout->fields[i]);
    for (int i = 0; i < layout->idle_count; i++) PyObject_Free(layout->idle[i]);
    Py_XDECREF(layout->code);
    PyMem_Free(layout->fields);
    PyMem_Free(layout->table);
    PyMem_Free(layout);
}

PyObject *field_names(const record_layout *layout)
{
    PyObject *names = PyTuple_New(layout->count);
    for (uint32_t i = 0; names && i < layout->count; i++) {
        Py_INCREF(layout->fields[i].name);
        PyTuple_SET_ITEM(names, i, layout->fields[i].name);
    }
    return names;
}

/* ---- descriptors: what a struct's class shows for a field, and the way for names that are not interned
 * ---- */

typedef struct field_object {
    PyObject_HEAD
    record_layout *layout;
    const field *field;
} field_object;

PyObject *field_descriptor(record_layout *layout, const field *field)
{
    field_object *self = PyObject_New(field_object, &field_type);
    if (!self) return NULL;
    layout->references++;
    self->layout = layout;
    self->field = field;
    return (PyObject *)self;
}

static void descriptor_dealloc(PyObject *self)
{
    layout_release(((field_object *)self)->layout);
    PyObject_Free(self);
}

static bool check_owner(const field_object *self, PyObject *object)
{
    if (IS_STRUCT(object) && layout_of(Py_TYPE(object)) == self->layout) return true;
    PyErr_Format(PyExc_TypeError, "field %U belongs to another type than %s", self->field->name,
        Py_TYPE(object)->tp_name);
    return false;
}

static PyObject *descriptor_get(PyObject *self, PyObject *object, PyObject *type)
{
    const field_object *descriptor = (const field_object *)self;
    (void)type;
    if (!object) {
        Py_INCREF(self);
        return self;
    }
    if (!check_owner(descriptor, object)) return NULL;
    return field_load(descriptor->field, ((struct_object *)object)->pointer, object);
}

static int descriptor_set(PyObject *self, PyObject *object, PyObject *value)
{
    const field_object *descriptor = (const field_object *)self;
    if (!check_owner(descriptor, object)) return -1;
    return field_store(descriptor->field, ((struct_object *)object)->pointer, value, object,
        Py_TYPE(object)->tp_name);
}

static PyObject *descriptor_number(PyObject *self, void *which)
{
    const field *field = ((field_object *)self)->field;
    switch ((intptr_t)which) {
    case 0: return PyLong_FromUnsignedLong(field->offset);
    case 1: return PyLong_FromLong(field->kind);
    case 2: return PyLong_FromSize_t(field_size(field));
    case 3: return PyLong_FromLong(field->width);
    default: return PyLong_FromLong(field->bit);
    }
}

static PyObject *descriptor_name(PyObject *self, void *closure)
{
    PyObject *name = ((field_object *)self)->field->name;
    (void)closure;
    Py_INCREF(name);
    return name;
}

static PyGetSetDef descriptor_getset[] = {
    {"offset", descriptor_number, NULL, "Where it is in the struct.", (void *)0},
    {"kind", descriptor_number, NULL, "What it is: a number of native_kind.", (void *)1},
    {"size", descriptor_number, NULL, "Its bytes.", (void *)2},
    {"width", descriptor_number, NULL, "Bits of a bit-field, otherwise 0.", (void *)3},
    {"bit", descriptor_number, NULL, "The first bit of a bit-field.", (void *)4},
    {"__name__", descriptor_name, NULL, "Its name.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

PyTypeObject field_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "abut._core.Field",
    .tp_doc = "A field of a struct.",
    .tp_basicsize = sizeof(field_object),
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_dealloc = descriptor_dealloc,
    .tp_descr_get = descriptor_get,
    .tp_descr_set = descriptor_set,
    .tp_getset = descriptor_getset,
};
