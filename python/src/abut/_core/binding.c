/* Binding again: most functions look like one that was bound before, so only name and address are new. */
#include "core.h"

#define KEY_MAX 512

static bool is_function(PyObject *object)
{
    if (Py_TYPE(object) == &function_type && ((function_object *)object)->plan) return true;
    PyErr_Format(PyExc_TypeError, "expected a Function with a plan, got %s", Py_TYPE(object)->tp_name);
    return false;
}

static PyObject *copy(const function_object *from, void *target, PyObject *name, PyObject *prototype,
    PyObject *library)
{
    function_object *function = function_new(from->plan, target, name);
    if (!function) return NULL;
    PyObject *builtin = NULL;
    if (program_copy(&function->program, &from->program) == 0) {
        function->gil = from->gil;
        function->capture_errno = from->capture_errno;
        keep_option(&function->prototype, prototype);
        keep_option(&function->library, library);
        if (from->module) keep_option(&function->module, from->module);
        if (name == from->name && prototype == from->prototype) {
            keep_option(&function->doc, from->doc);
            function->method.ml_doc = from->method.ml_doc;
        }
        builtin = function_bind(function, NULL);
    }
    Py_DECREF(function);
    return builtin;
}

static bool count_is(const char *name, Py_ssize_t count, Py_ssize_t least, Py_ssize_t most)
{
    if (count >= least && count <= most) return true;
    PyErr_Format(PyExc_TypeError, "%s() takes %zd arguments (%zd given)", name, most, count);
    return false;
}

PyObject *bind_again(PyObject *module, PyObject *const *args, Py_ssize_t count)
{
    void *target;
    (void)module;
    if (!count_is("again", count, 2, 2) || !is_function(args[0])) return NULL;
    if (!address_of(args[1], &target)) return NULL;
    const function_object *from = (function_object *)args[0];
    if (target) return copy(from, target, from->name, from->prototype, Py_None);
    PyErr_Format(PyExc_ValueError, "%U() has no address", from->name);
    return NULL;
}

static bool is_letter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || letter == '_';
}

/* The name before the first parenthesis, when the result's type and a space stand before it. */
static abut_str name_in(abut_str text)
{
    const char *end = memchr(text.ptr, '(', text.len);
    const char *start = end;
    while (start && start > text.ptr && (is_letter(start[-1]) || (start[-1] >= '0' && start[-1] <= '9'))) {
        start--;
    }
    if (!start || start == end || !is_letter(*start)) return (abut_str){NULL, 0};
    return start > text.ptr && start[-1] == ' ' ? (abut_str){start, (size_t)(end - start)}
        : (abut_str){NULL, 0};
}

/* The signature without its name: functions that differ in nothing else have the same. */
static PyObject *key_of(abut_str text, abut_str name)
{
    char room[KEY_MAX];
    size_t before = (size_t)(name.ptr - text.ptr), after = text.len - before - name.len;
    memcpy(room, text.ptr, before);
    memcpy(room + before, name.ptr + name.len, after);
    return PyUnicode_DecodeUTF8(room, (Py_ssize_t)(before + after), NULL);
}

static bool take_text(PyObject *object, abut_str *text)
{
    Py_ssize_t size;
    text->ptr = PyUnicode_AsUTF8AndSize(object, &size);
    text->len = (size_t)size;
    return text->ptr != NULL;
}

/* Whatever is wrong is said by those who bind what is not known: here it is None. */
PyObject *bind_symbol(PyObject *module, PyObject *const *args, Py_ssize_t count)
{
    abut_str text, symbol;
    (void)module;
    if (!count_is("bind", count, 4, 5)) return NULL;
    if (!PyDict_CheckExact(args[0]) || !PyUnicode_Check(args[1])) Py_RETURN_NONE;
    if (!take_text(args[1], &text)) return NULL;
    PyObject *name = count == 5 ? args[4] : NULL, *key = args[1];
    if (name) {
        if (!take_text(name, &symbol)) return NULL;
    } else {
        symbol = name_in(text);
        if (!symbol.ptr || text.len > KEY_MAX) Py_RETURN_NONE;
        key = key_of(text, symbol);
        if (!key) return NULL;
    }
    PyObject *known = PyDict_GetItemWithError(args[0], key);
    if (!name) Py_DECREF(key);
    if (!known && PyErr_Occurred()) return NULL;
    if (!known) Py_RETURN_NONE;
    void *library = PyLong_AsVoidPtr(args[2]), *target = NULL;
    native_error error = {0};
    if (!is_function(known) || (!library && PyErr_Occurred())) return NULL;
    if (!library || core.abut.library_symbol(library, symbol, &target, &error) != NATIVE_OK || !target) {
        Py_RETURN_NONE;
    }
    if (name) return copy((function_object *)known, target, name, args[1], args[3]);
    name = PyUnicode_FromStringAndSize(symbol.ptr, (Py_ssize_t)symbol.len);
    PyObject *made = name ? copy((function_object *)known, target, name, args[1], args[3]) : NULL;
    Py_XDECREF(name);
    return made;
}
