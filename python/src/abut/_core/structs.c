/* Struct types: a heap type per layout; objects have their bytes inside, or look at somebody's memory. */
#include "numbers.h"

enum { IDLE_MAX = 16, IDLE_SIZE = 256, INLINE_ALIGN = 16 };

/* ---- objects ---- */

static inline size_t header_size(const PyTypeObject *type)
{
    return ((size_t)type->tp_basicsize + INLINE_ALIGN - 1) & ~(size_t)(INLINE_ALIGN - 1);
}

static inline char *inline_data(PyObject *self)
{
    return (char *)self + header_size(Py_TYPE(self));
}

static inline bool is_inline(const PyTypeObject *type, const record_layout *layout)
{
    return !(type->tp_flags & Py_TPFLAGS_HAVE_GC) && layout->align <= INLINE_ALIGN;
}

static struct_object *fresh(PyTypeObject *type, size_t extra)
{
    if (type->tp_flags & Py_TPFLAGS_HAVE_GC) return (struct_object *)type->tp_alloc(type, 0);
    struct_object *self = PyObject_Malloc(header_size(type) + extra);
    if (!self) {
        PyErr_NoMemory();
        return NULL;
    }
    memset((char *)self + sizeof(PyObject), 0, (size_t)type->tp_basicsize - sizeof(PyObject));
    PyObject_Init((PyObject *)self, type);
    return self;
}

/* Memory of its own that is not inside the object: types the collector knows, and wide alignments. */
static int allocate_apart(struct_object *self, const record_layout *layout)
{
    size_t align = layout->align > INLINE_ALIGN ? layout->align : INLINE_ALIGN;
    char *memory = PyMem_Calloc(1, layout->size + align + sizeof(char *));
    if (!memory) {
        PyErr_NoMemory();
        return -1;
    }
    uintptr_t start = ((uintptr_t)memory + sizeof(char *) + align - 1) & ~(uintptr_t)(align - 1);
    self->pointer = (char *)start;
    memcpy(self->pointer - sizeof(char *), &memory, sizeof memory);
    self->owner = (PyObject *)self; /* marks memory that dealloc frees; no reference */
    return 0;
}

/* In steps of 16 bytes, for which there is room: a call of memset would take longer. */
static inline void zero(char *data, size_t size)
{
    static const char zeroes[INLINE_ALIGN];
    for (size_t i = 0; i < size; i += INLINE_ALIGN) memcpy(data + i, zeroes, INLINE_ALIGN);
}

static PyObject *new_apart(PyTypeObject *type, const record_layout *layout)
{
    struct_object *self = fresh(type, 0);
    if (self && allocate_apart(self, layout) < 0) Py_CLEAR(self);
    return (PyObject *)self;
}

static inline PyObject *new_struct(PyTypeObject *type, record_layout *layout, bool zeroed)
{
    struct_object *self;
    if (layout->idle_count && type == layout->type) {
        /* Its type and pointer are still what they were. */
        self = layout->idle[--layout->idle_count];
        Py_INCREF(type);
        Py_SET_REFCNT((PyObject *)self, 1);
    } else {
        if (!is_inline(type, layout)) return new_apart(type, layout);
        self = fresh(type, (layout->size + INLINE_ALIGN - 1) & ~(size_t)(INLINE_ALIGN - 1));
        if (!self) return NULL;
        self->pointer = inline_data((PyObject *)self);
    }
    if (zeroed) zero(self->pointer, layout->size);
    return (PyObject *)self;
}

PyObject *struct_new(PyTypeObject *type, bool zeroed)
{
    return new_struct(type, layout_of(type), zeroed);
}

/* A view: `owner` is kept; NULL when nobody can be. */
PyObject *struct_view(PyTypeObject *type, void *pointer, PyObject *owner)
{
    struct_object *self = fresh(type, 0);
    if (!self) return NULL;
    Py_XINCREF(owner);
    self->pointer = pointer;
    self->owner = owner;
    return (PyObject *)self;
}

static void struct_dealloc(PyObject *object)
{
    struct_object *self = (struct_object *)object;
    PyTypeObject *type = Py_TYPE(object);
    record_layout *layout = layout_of(type);
    if (type->tp_flags & Py_TPFLAGS_HAVE_GC) PyObject_GC_UnTrack(object);
    if (self->weakrefs) PyObject_ClearWeakRefs(object);
    Py_CLEAR(self->keeps);
    if (self->owner == object) {
        char *memory;
        memcpy(&memory, self->pointer - sizeof memory, sizeof memory);
        PyMem_Free(memory);
        self->owner = NULL;
    } else {
        Py_CLEAR(self->owner);
        if (type == layout->type && self->pointer == inline_data(object) && is_inline(type, layout)
            && layout->size <= IDLE_SIZE && layout->idle_count < IDLE_MAX) {
            layout->idle[layout->idle_count++] = self;
            Py_DECREF(type);
            return;
        }
    }
    type->tp_free(object);
    Py_DECREF(type);
}

static int struct_visit(PyObject *object, visitproc visit, void *arg)
{
    struct_object *self = (struct_object *)object;
    if (self->owner != object) Py_VISIT(self->owner);
    Py_VISIT(self->keeps);
    return 0;
}

static int struct_forget(PyObject *object)
{
    Py_CLEAR(((struct_object *)object)->keeps);
    return 0;
}

/* ---- construction ---- */

static int set_named(PyObject *self, const record_layout *layout, PyObject *name, PyObject *value)
{
    const field *field = layout_find(layout, name)->field;
    for (uint32_t i = 0; !field && i < layout->count; i++) {
        if (PyUnicode_Compare(layout->fields[i].name, name) == 0) field = &layout->fields[i];
    }
    if (!field) {
        PyErr_Format(PyExc_TypeError, "%s has no field %R", Py_TYPE(self)->tp_name, name);
        return -1;
    }
    return field_store(field, ((struct_object *)self)->pointer, value, self, Py_TYPE(self)->tp_name);
}

static inline int set_positional(PyObject *self, const record_layout *layout, PyObject *const *args,
    Py_ssize_t count)
{
    Py_ssize_t most = layout->is_union && layout->count ? 1 : layout->count;
    if (count > most) {
        PyErr_Format(PyExc_TypeError, "%s takes at most %zd values (%zd given)", Py_TYPE(self)->tp_name, most,
            count);
        return -1;
    }
    char *base = ((struct_object *)self)->pointer;
    for (Py_ssize_t i = 0; i < count; i++) {
        const field *field = &layout->fields[i];
        if (is_number(field->kind) && !field->width) {
            enum fit fit = store_number(field->kind, base + field->offset, args[i]);
            if (fit == FIT) continue;
            if (fit == UNFIT_RAISED) return -1;
        }
        if (field_store(field, base, args[i], self, Py_TYPE(self)->tp_name) < 0) return -1;
    }
    return 0;
}

static PyObject *struct_vectorcall(PyObject *type, PyObject *const *args, size_t flags, PyObject *names)
{
    record_layout *layout = layout_of(type);
    Py_ssize_t count = PyVectorcall_NARGS(flags);
    PyObject *self = new_struct((PyTypeObject *)type, layout, true);
    if (!self) return NULL;
    int failed = set_positional(self, layout, args, count);
    for (Py_ssize_t i = 0; !failed && names && i < PyTuple_GET_SIZE(names); i++) {
        failed = set_named(self, layout, PyTuple_GET_ITEM(names, i), args[count + i]);
    }
    if (failed) Py_CLEAR(self);
    return self;
}

/* For classes derived in Python. */
static PyObject *struct_tp_new(PyTypeObject *type, PyObject *args, PyObject *keywords)
{
    (void)args;
    (void)keywords;
    if (PyObject_TypeCheck(type, &struct_meta_type) && layout_of(type)) return struct_new(type, true);
    PyErr_Format(PyExc_TypeError, "%s has no layout: abut.native.struct makes types that have",
        type->tp_name);
    return NULL;
}

static int struct_tp_init(PyObject *self, PyObject *args, PyObject *keywords)
{
    const record_layout *layout = layout_of(Py_TYPE(self));
    if (set_positional(self, layout, &PyTuple_GET_ITEM(args, 0), PyTuple_GET_SIZE(args)) < 0) return -1;
    PyObject *name, *value;
    Py_ssize_t at = 0;
    while (keywords && PyDict_Next(keywords, &at, &name, &value)) {
        if (set_named(self, layout, name, value) < 0) return -1;
    }
    return 0;
}

/* ---- attributes ---- */

static PyObject *struct_getattro(PyObject *self, PyObject *name)
{
    const field_slot *slot = layout_find(layout_of(Py_TYPE(self)), name);
    const char *base = ((struct_object *)self)->pointer;
    if (slot->number) return load_number(slot->number, base + slot->offset);
    return slot->name ? field_load(slot->field, base, self) : PyObject_GenericGetAttr(self, name);
}

static int struct_setattro(PyObject *self, PyObject *name, PyObject *value)
{
    const field_slot *slot = layout_find(layout_of(Py_TYPE(self)), name);
    if (!slot->name) return PyObject_GenericSetAttr(self, name, value);
    char *base = ((struct_object *)self)->pointer;
    if (slot->number && value) {
        enum fit fit = store_number(slot->number, base + slot->offset, value);
        if (fit == FIT) return 0;
        if (fit == UNFIT_RAISED) return -1;
    }
    return field_store(slot->field, base, value, self, Py_TYPE(self)->tp_name);
}

static PyObject *struct_repr(PyObject *self)
{
    const record_layout *layout = layout_of(Py_TYPE(self));
    const char *dot = strrchr(Py_TYPE(self)->tp_name, '.');
    PyObject *parts = PyList_New(0), *comma = PyUnicode_FromString(", "), *joined = NULL, *text = NULL;
    for (uint32_t i = 0; parts && i < layout->count; i++) {
        PyObject *value = field_peek(&layout->fields[i], ((struct_object *)self)->pointer, self);
        PyObject *part = value ? PyUnicode_FromFormat("%U=%R", layout->fields[i].name, value) : NULL;
        if (!part || PyList_Append(parts, part) < 0) Py_CLEAR(parts);
        Py_XDECREF(part);
        Py_XDECREF(value);
    }
    if (parts && comma) joined = PyUnicode_Join(comma, parts);
    if (joined) text = PyUnicode_FromFormat("%s(%U)", dot ? dot + 1 : Py_TYPE(self)->tp_name, joined);
    Py_XDECREF(parts);
    Py_XDECREF(comma);
    Py_XDECREF(joined);
    return text;
}

/* By fields: padding does not count, and not a number is not equal to itself. */
static PyObject *struct_compare(PyObject *one, PyObject *other, int how)
{
    bool same = IS_STRUCT(one) && IS_STRUCT(other) && layout_of(Py_TYPE(one)) == layout_of(Py_TYPE(other));
    if (!same || (how != Py_EQ && how != Py_NE)) Py_RETURN_NOTIMPLEMENTED;
    const record_layout *layout = layout_of(Py_TYPE(one));
    int equal = 1;
    for (uint32_t i = 0; equal > 0 && i < layout->count; i++) {
        PyObject *a = field_peek(&layout->fields[i], ((struct_object *)one)->pointer, one);
        PyObject *b = a ? field_peek(&layout->fields[i], ((struct_object *)other)->pointer, other) : NULL;
        PyObject *result = b ? PyObject_RichCompare(a, b, Py_EQ) : NULL;
        equal = result ? PyObject_IsTrue(result) : -1;
        Py_XDECREF(result);
        Py_XDECREF(a);
        Py_XDECREF(b);
    }
    if (equal < 0) return NULL;
    return PyBool_FromLong((how == Py_EQ) == (equal != 0));
}

static int struct_buffer(PyObject *self, Py_buffer *buffer, int flags)
{
    size_t size = layout_of(Py_TYPE(self))->size;
    return PyBuffer_FillInfo(buffer, self, ((struct_object *)self)->pointer, (Py_ssize_t)size, 0, flags);
}

static PyObject *struct_address(PyObject *self, void *closure)
{
    (void)closure;
    return PyLong_FromVoidPtr(((struct_object *)self)->pointer);
}

/* ---- methods ---- */

static PyObject *struct_copy(PyObject *self, PyObject *unused)
{
    (void)unused;
    PyObject *copy = struct_new(Py_TYPE(self), false);
    if (!copy) return NULL;
    struct_object *from = (struct_object *)self, *to = (struct_object *)copy;
    memcpy(to->pointer, from->pointer, layout_of(Py_TYPE(self))->size);
    if (from->keeps) to->keeps = PyDict_Copy(from->keeps);
    if (from->keeps && !to->keeps) Py_CLEAR(copy);
    return copy;
}

static PyObject *struct_deepcopy(PyObject *self, PyObject *memory)
{
    (void)memory;
    return struct_copy(self, NULL);
}

/* For pickle. Addresses mean nothing elsewhere. */
static PyObject *struct_reduce(PyObject *self, PyObject *unused)
{
    const record_layout *layout = layout_of(Py_TYPE(self));
    (void)unused;
    if (layout->has_pointers) {
        PyErr_Format(PyExc_TypeError, "%s has pointers, which cannot be pickled", Py_TYPE(self)->tp_name);
        return NULL;
    }
    PyObject *make = PyObject_GetAttrString((PyObject *)Py_TYPE(self), "from_buffer_copy");
    if (!make) return NULL;
    return Py_BuildValue("N(y#)", make, ((struct_object *)self)->pointer, (Py_ssize_t)layout->size);
}

static PyObject *struct_bytes(PyObject *self, PyObject *unused)
{
    (void)unused;
    size_t size = layout_of(Py_TYPE(self))->size;
    return PyBytes_FromStringAndSize(((struct_object *)self)->pointer, (Py_ssize_t)size);
}

static bool has_layout(PyObject *type)
{
    if (layout_of(type)) return true;
    PyErr_Format(PyExc_TypeError, "%s has no layout", ((PyTypeObject *)type)->tp_name);
    return false;
}

static PyObject *from_memory(PyObject *type, PyObject *args, PyObject *keywords, bool copy)
{
    static char *names[] = {"buffer", "offset", NULL};
    PyObject *object;
    Py_ssize_t offset = 0;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "O|n", names, &object, &offset)
        || !has_layout(type)) return NULL;
    size_t size = layout_of(type)->size;
    PyObject *view = PyMemoryView_FromObject(object), *made = NULL;
    if (!view) return NULL;
    const Py_buffer *buffer = PyMemoryView_GET_BUFFER(view);
    const char *name = ((PyTypeObject *)type)->tp_name;
    if (!PyBuffer_IsContiguous(buffer, 'C')) {
        PyErr_Format(PyExc_ValueError, "%s: the buffer is not contiguous", name);
    } else if (offset < 0 || offset > buffer->len || (size_t)(buffer->len - offset) < size) {
        PyErr_Format(PyExc_ValueError, "%s has %zu bytes; the buffer has %zd from offset %zd on", name, size,
            offset < 0 || offset > buffer->len ? 0 : buffer->len - offset, offset);
    } else if (copy) {
        made = struct_new((PyTypeObject *)type, false);
        if (made) memcpy(((struct_object *)made)->pointer, (char *)buffer->buf + offset, size);
    } else if (buffer->readonly) {
        PyErr_Format(PyExc_TypeError,
            "%s.from_buffer needs memory that can be written; from_buffer_copy does not", name);
    } else {
        made = struct_view((PyTypeObject *)type, (char *)buffer->buf + offset, view);
    }
    Py_DECREF(view);
    return made;
}

static PyObject *struct_from_buffer(PyObject *type, PyObject *args, PyObject *keywords)
{
    return from_memory(type, args, keywords, false);
}

static PyObject *struct_from_buffer_copy(PyObject *type, PyObject *args, PyObject *keywords)
{
    return from_memory(type, args, keywords, true);
}

static PyObject *struct_at(PyObject *type, PyObject *args, PyObject *keywords)
{
    static char *names[] = {"address", "owner", NULL};
    PyObject *address, *owner = Py_None;
    void *pointer;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "O|O:at", names, &address, &owner)) return NULL;
    if (!has_layout(type) || !address_of(address, &pointer)) return NULL;
    if (!pointer) {
        PyErr_Format(PyExc_ValueError, "%s.at: NULL", ((PyTypeObject *)type)->tp_name);
        return NULL;
    }
    return struct_view((PyTypeObject *)type, pointer, owner == Py_None ? NULL : owner);
}

static PyMethodDef struct_methods[] = {
    {"copy", struct_copy, METH_NOARGS, "copy($self, /)\n--\n\nA struct with memory of its own."},
    {"__copy__", struct_copy, METH_NOARGS, NULL},
    {"__deepcopy__", struct_deepcopy, METH_O, NULL},
    {"__reduce__", struct_reduce, METH_NOARGS, NULL},
    {"__bytes__", struct_bytes, METH_NOARGS, NULL},
    {"from_buffer", METHOD(struct_from_buffer), METH_VARARGS | METH_KEYWORDS | METH_CLASS,
        "from_buffer($type, /, buffer, offset=0)\n--\n\nA view into a buffer, which it keeps."},
    {"from_buffer_copy", METHOD(struct_from_buffer_copy), METH_VARARGS | METH_KEYWORDS | METH_CLASS,
        "from_buffer_copy($type, /, buffer, offset=0)\n--\n\nA copy of what is in a buffer."},
    {"at", METHOD(struct_at), METH_VARARGS | METH_KEYWORDS | METH_CLASS,
        "at($type, /, address, owner=None)\n--\n\nA view at an address; `owner` is kept as long as it."},
    {NULL, NULL, 0, NULL},
};

static PyGetSetDef struct_getset[] = {
    {"address", struct_address, NULL, "Where its bytes are.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyBufferProcs struct_buffers = {.bf_getbuffer = struct_buffer};

PyTypeObject struct_type = {
    PyVarObject_HEAD_INIT(&struct_meta_type, 0)
    .tp_name = "abut._core.Struct",
    .tp_doc = "Base of all struct types.",
    .tp_basicsize = sizeof(struct_object),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE,
    .tp_new = struct_tp_new,
    .tp_init = struct_tp_init,
    .tp_dealloc = struct_dealloc,
    .tp_getattro = struct_getattro,
    .tp_setattro = struct_setattro,
    .tp_repr = struct_repr,
    .tp_richcompare = struct_compare,
    .tp_hash = PyObject_HashNotImplemented,
    .tp_as_buffer = &struct_buffers,
    .tp_weaklistoffset = offsetof(struct_object, weakrefs),
    .tp_methods = struct_methods,
    .tp_getset = struct_getset,
};

/* Structs with pointers: what they keep may lead back to them, so the collector must know. */
PyTypeObject linked_struct_type = {
    PyVarObject_HEAD_INIT(&struct_meta_type, 0)
    .tp_name = "abut._core.LinkedStruct",
    .tp_doc = "Base of struct types with pointers.",
    .tp_base = &struct_type,
    .tp_basicsize = sizeof(struct_object),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE | Py_TPFLAGS_HAVE_GC,
    .tp_dealloc = struct_dealloc,
    .tp_traverse = struct_visit,
    .tp_clear = struct_forget,
};

/* ---- the metaclass ---- */

/* A derived class that redefines a field's name must be asked first. */
static void respect_overrides(PyTypeObject *type, const record_layout *layout)
{
    for (uint32_t i = 0; i < layout->count; i++) {
        if (!PyDict_Contains(type->tp_dict, layout->fields[i].name)) continue;
        if (type->tp_getattro == struct_getattro) type->tp_getattro = PyObject_GenericGetAttr;
        if (type->tp_setattro == struct_setattro) type->tp_setattro = PyObject_GenericSetAttr;
    }
}

static PyObject *meta_new(PyTypeObject *meta, PyObject *args, PyObject *keywords)
{
    PyObject *type = PyType_Type.tp_new(meta, args, keywords);
    if (!type) return NULL;
    PyTypeObject *base = ((PyTypeObject *)type)->tp_base;
    record_layout *layout = PyObject_TypeCheck(base, &struct_meta_type) && base != &struct_type
        && base != &linked_struct_type ? layout_of(base) : NULL;
    ((struct_meta *)type)->layout = layout;
    if (layout) {
        layout->references++;
        respect_overrides((PyTypeObject *)type, layout);
    }
    return type;
}

static void meta_dealloc(PyObject *type)
{
    record_layout *layout = layout_of(type);
    PyType_Type.tp_dealloc(type);
    layout_release(layout);
}

static PyObject *meta_number(PyObject *type, void *which)
{
    const record_layout *layout = layout_of(type);
    if (!layout) Py_RETURN_NONE;
    switch ((intptr_t)which) {
    case 0: return PyLong_FromSize_t(layout->size);
    case 1: return PyLong_FromSize_t(layout->align);
    case 2: return field_names(layout);
    default:
        Py_INCREF(layout->code);
        return layout->code;
    }
}

/* On the metaclass, so that fields may have these names as well. */
static PyGetSetDef meta_getset[] = {
    {"size", meta_number, NULL, "Bytes of a struct.", (void *)0},
    {"align", meta_number, NULL, "Its alignment.", (void *)1},
    {"fields", meta_number, NULL, "The names of its fields.", (void *)2},
    {"code", meta_number, NULL, "Its code.", (void *)3},
    {NULL, NULL, NULL, NULL, NULL},
};

PyTypeObject struct_meta_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "abut._core.StructMeta",
    .tp_doc = "The class of struct types.",
    .tp_basicsize = sizeof(struct_meta),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE,
    .tp_new = meta_new,
    .tp_dealloc = meta_dealloc,
    .tp_getset = meta_getset,
};

/* ---- making types ---- */

static PyObject *type_namespace(record_layout *layout, PyObject *module, PyObject *doc)
{
    PyObject *names = PyDict_New(), *empty = PyTuple_New(0);
    bool failed = !names || !empty || PyDict_SetItemString(names, "__slots__", empty) < 0
        || PyDict_SetItemString(names, "__doc__", doc) < 0
        || (module != Py_None && PyDict_SetItemString(names, "__module__", module) < 0);
    for (uint32_t i = 0; !failed && i < layout->count; i++) {
        PyObject *descriptor = field_descriptor(layout, &layout->fields[i]);
        failed = !descriptor || PyDict_SetItem(names, layout->fields[i].name, descriptor) < 0;
        Py_XDECREF(descriptor);
    }
    Py_XDECREF(empty);
    if (failed) Py_CLEAR(names);
    return names;
}

/* From 3.11 on all classes are made for the collector; structs without pointers lead nowhere. */
static void leave_collector(PyTypeObject *type)
{
    type->tp_flags &= ~Py_TPFLAGS_HAVE_GC;
    type->tp_traverse = NULL;
    type->tp_clear = NULL;
    type->tp_free = PyObject_Free;
}

static PyObject *type_from_layout(record_layout *layout, PyObject *name, PyObject *module, PyObject *doc)
{
    PyTypeObject *base = layout->has_pointers ? &linked_struct_type : &struct_type;
    PyObject *names = type_namespace(layout, module, doc);
    if (!names) return NULL;
    PyObject *type = PyObject_CallFunction((PyObject *)&struct_meta_type, "O(O)N", name, base, names);
    if (!type) return NULL;
    PyTypeObject *made = (PyTypeObject *)type;
    ((struct_meta *)type)->layout = layout;
    layout->references++;
    layout->type = made;
    made->tp_vectorcall = struct_vectorcall;
    made->tp_dealloc = struct_dealloc;
    if (!layout->has_pointers) leave_collector(made);
    /* Inherited by the class machinery as slow wrappers on some versions. */
    made->tp_getattro = struct_getattro;
    made->tp_setattro = struct_setattro;
    return type;
}

PyObject *struct_make(PyObject *self, PyObject *args, PyObject *keywords)
{
    static char *names[] = {"name", "code", "size", "align", "fields", "module", "doc", "union", NULL};
    PyObject *name, *code, *fields, *module = Py_None, *doc = Py_None;
    Py_ssize_t size, align;
    int is_union = 0;
    (void)self;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "UUnnO|$OOp:struct_type", names, &name, &code, &size,
        &align,
            &fields, &module, &doc, &is_union)) {
        return NULL;
    }
    if (size < 0 || size > 1 << 30 || align < 1 || align > 4096 || (align & (align - 1))) {
        PyErr_Format(PyExc_ValueError, "struct_type() %U: size %zd, alignment %zd", name, size, align);
        return NULL;
    }
    record_layout *layout = layout_new(fields, (size_t)size, (size_t)align);
    if (!layout) return NULL;
    layout->is_union = is_union != 0;
    Py_INCREF(code);
    layout->code = code;
    PyObject *type = type_from_layout(layout, name, module, doc);
    layout_release(layout);
    return type;
}
