/* What `help` and inspect.signature say of a built-in: the first lines of its text are the signature. */
#include "core.h"

/* Text that is put together; nothing happens any more once memory was missing. */
typedef struct text {
    char small[256], *data;
    size_t size, room;
    bool failed;
} text;

static void add(text *text, const char *part, size_t size)
{
    if (text->failed) return;
    if (text->size + size > text->room) {
        size_t room = 2 * (text->size + size);
        char *data = PyMem_Malloc(room);
        text->failed = data == NULL;
        if (!data) return;
        memcpy(data, text->data, text->size);
        if (text->data != text->small) PyMem_Free(text->data);
        text->data = data;
        text->room = room;
    }
    memcpy(text->data + text->size, part, size);
    text->size += size;
}

static void add_object(text *text, PyObject *object)
{
    Py_ssize_t size;
    const char *part = PyUnicode_AsUTF8AndSize(object, &size);
    if (part) add(text, part, (size_t)size);
    else text->failed = true;
}

#define ADD(text, literal) add(text, literal, sizeof literal - 1)

static void add_default(text *text, PyObject *value)
{
    PyTypeObject *type = Py_TYPE(value);
    bool literal = value == Py_None || type == &PyLong_Type || type == &PyFloat_Type || type == &PyBool_Type
        || type == &PyUnicode_Type || type == &PyBytes_Type;
    PyObject *shown = literal ? PyObject_Repr(value) : PyUnicode_FromString("None");
    ADD(text, "=");
    if (shown) add_object(text, shown);
    else text->failed = true;
    Py_XDECREF(shown);
}

static void add_parameters(text *text, const program *program)
{
    int number = 0;
    for (uint32_t i = 0; i < program->count; i++) {
        const step *step = &program->steps[i];
        if (step->argument < 0) continue;
        number++;
        ADD(text, ", ");
        if (step->name) {
            add_object(text, step->name);
        } else {
            char made[16];
            int size = PyOS_snprintf(made, sizeof made, "a%d", number);
            add(text, made, (size_t)size);
        }
        if (step->initial) add_default(text, step->initial);
    }
    if (number && !program->keywords) ADD(text, ", /");
}

int function_document(function_object *function, PyObject *doc)
{
    text text = {.size = 0, .room = sizeof text.small};
    text.data = text.small;
    add_object(&text, function->name);
    ADD(&text, "($self");
    if (function->flat && function->flat->encode) ADD(&text, ", *args, **names");
    else add_parameters(&text, &function->program);
    ADD(&text, ")\n--\n\n");
    add_object(&text, doc && doc != Py_None ? doc : function->prototype);
    if (!text.failed) function->doc = PyBytes_FromStringAndSize(text.data, (Py_ssize_t)text.size);
    if (text.data != text.small) PyMem_Free(text.data);
    if (text.failed && !PyErr_Occurred()) PyErr_NoMemory();
    if (!function->doc) return -1;
    function->method.ml_doc = PyBytes_AS_STRING(function->doc);
    return 0;
}
