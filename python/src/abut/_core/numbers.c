/* Numbers between Python and memory: the general ways, and what is said when a value does not fit. */
#include "numbers.h"

#include <complex.h>

const uint8_t kind_sizes[KINDS] = {
    0, 1, 1, 1, 2, 2, 4, 4, 8, 8, 4, 8, sizeof(long double), sizeof(float _Complex), sizeof(double _Complex),
    sizeof(long double _Complex), 8, 0, 0,
};
const char *const kind_names[KINDS] = {
    "void", "bool", "int8_t", "uint8_t", "int16_t", "uint16_t", "int32_t", "uint32_t", "int64_t", "uint64_t",
    "float", "double", "long double", "float complex", "double complex", "long double complex", "pointer",
    "record", "array",
};
/* Format characters of the struct module with native sizes, by kind. */
static const char formats[KINDS] = "\0?bBhHiIqQfdg\0\0\0P";

char format_of_kind(uint8_t kind)
{
    return kind < KINDS ? formats[kind] : '\0';
}

/* What a buffer's items are; -1 when they are no numbers of this machine. */
int kind_of_format(const char *format, Py_ssize_t size)
{
    if (!format) return size == 1 ? NATIVE_KIND_U8 : -1;
    if (*format == '@' || *format == '=' || *format == (PY_LITTLE_ENDIAN ? '<' : '>')) format++;
    if (format[0] == 'Z' && format[1] && !format[2]) {
        if (format[1] == 'f') return NATIVE_KIND_COMPLEX_F32;
        if (format[1] == 'd') return NATIVE_KIND_COMPLEX_F64;
        return format[1] == 'g' ? NATIVE_KIND_COMPLEX_LONG : -1;
    }
    if (!*format || format[1]) return -1;
    static const uint8_t by_size[9] = {0, NATIVE_KIND_I8, NATIVE_KIND_I16, 0, NATIVE_KIND_I32, 0, 0, 0,
        NATIVE_KIND_I64};
    switch (*format) {
    case 'c': case 'B': case 'H': case 'I': case 'L': case 'Q': case 'N':
        return size <= 8 && size > 0 && by_size[size] ? by_size[size] + 1 : -1;
    case 'b': case 'h': case 'i': case 'l': case 'q': case 'n':
        return size <= 8 && size > 0 && by_size[size] ? by_size[size] : -1;
    case '?': return NATIVE_KIND_BOOL;
    case 'f': return NATIVE_KIND_F32;
    case 'd': return NATIVE_KIND_F64;
    case 'g': return NATIVE_KIND_LONG_DOUBLE;
    case 'P': return NATIVE_KIND_POINTER;
    default: return -1;
    }
}

static enum fit raised(void)
{
    if (!PyErr_ExceptionMatches(PyExc_OverflowError)) return UNFIT_RAISED;
    PyErr_Clear();
    return UNFIT_RANGE;
}

/* An int from an int or anything with __index__. Floats have none, so they are refused. */
static enum fit as_int(PyObject *object, PyObject **number)
{
    if (PyLong_Check(object)) {
        Py_INCREF(object);
        *number = object;
        return FIT;
    }
    if (!PyIndex_Check(object)) return UNFIT_TYPE;
    *number = PyNumber_Index(object);
    return *number ? FIT : UNFIT_RAISED;
}

enum fit read_unsigned(PyObject *object, uint64_t *value)
{
    PyObject *number;
    enum fit fit = as_int(object, &number);
    if (fit != FIT) return fit;
    *value = PyLong_AsUnsignedLongLong(number);
    Py_DECREF(number);
    return *value == UINT64_MAX && PyErr_Occurred() ? raised() : FIT;
}

static enum fit store_integer(uint8_t kind, void *place, PyObject *object)
{
    if (kind == NATIVE_KIND_U64 || kind == NATIVE_KIND_POINTER) {
        uint64_t value;
        enum fit fit = read_unsigned(object, &value);
        if (fit == FIT) memcpy(place, &value, sizeof value);
        return fit;
    }
    PyObject *number;
    enum fit fit = as_int(object, &number);
    if (fit != FIT) return fit;
    int64_t value = PyLong_AsLongLong(number);
    Py_DECREF(number);
    if (value == -1 && PyErr_Occurred()) return raised();
    return store_int(kind, place, value);
}

static enum fit store_real(uint8_t kind, void *place, PyObject *object)
{
    PyNumberMethods *methods = Py_TYPE(object)->tp_as_number;
    if (!PyFloat_Check(object) && !(methods && (methods->nb_float || methods->nb_index))) return UNFIT_TYPE;
    double value = PyFloat_AsDouble(object);
    if (value == -1.0 && PyErr_Occurred()) return raised();
    if (kind == NATIVE_KIND_F64) {
        memcpy(place, &value, sizeof value);
    } else if (kind == NATIVE_KIND_F32) {
        float narrow = (float)value;
        memcpy(place, &narrow, sizeof narrow);
    } else {
        long double wide = value;
        memcpy(place, &wide, sizeof wide);
    }
    return FIT;
}

static enum fit store_complex(uint8_t kind, void *place, PyObject *object)
{
    if (!PyComplex_Check(object) && !PyFloat_Check(object) && !PyLong_Check(object)) {
        if (!PyObject_HasAttrString(object, "__complex__")) return UNFIT_TYPE;
    }
    Py_complex value = PyComplex_AsCComplex(object);
    if (value.real == -1.0 && PyErr_Occurred()) return raised();
    if (kind == NATIVE_KIND_COMPLEX_F32) {
        float parts[2] = {(float)value.real, (float)value.imag};
        memcpy(place, parts, sizeof parts);
    } else if (kind == NATIVE_KIND_COMPLEX_F64) {
        memcpy(place, &value, sizeof value);
    } else {
        long double parts[2] = {value.real, value.imag};
        memcpy(place, parts, sizeof parts);
    }
    return FIT;
}

enum fit store_number_slow(uint8_t kind, void *place, PyObject *object)
{
    switch (kind) {
    case NATIVE_KIND_BOOL: {
        int truth = PyObject_IsTrue(object);
        if (truth < 0) return UNFIT_RAISED;
        *(uint8_t *)place = (uint8_t)truth;
        return FIT;
    }
    case NATIVE_KIND_F32:
    case NATIVE_KIND_F64:
    case NATIVE_KIND_LONG_DOUBLE: return store_real(kind, place, object);
    case NATIVE_KIND_COMPLEX_F32:
    case NATIVE_KIND_COMPLEX_F64:
    case NATIVE_KIND_COMPLEX_LONG: return store_complex(kind, place, object);
    default: return store_integer(kind, place, object);
    }
}

PyObject *load_number_slow(uint8_t kind, const void *place)
{
    switch (kind) {
    case NATIVE_KIND_VOID: Py_RETURN_NONE;
    case NATIVE_KIND_BOOL: return PyBool_FromLong(*(const uint8_t *)place);
    case NATIVE_KIND_I8: return PyLong_FromLong(*(const int8_t *)place);
    case NATIVE_KIND_U8: return PyLong_FromLong(*(const uint8_t *)place);
    case NATIVE_KIND_I16: WIDEN(int16_t, PyLong_FromLong);
    case NATIVE_KIND_U16: WIDEN(uint16_t, PyLong_FromLong);
    case NATIVE_KIND_F32: WIDEN(float, PyFloat_FromDouble);
    case NATIVE_KIND_LONG_DOUBLE: WIDEN(long double, PyFloat_FromDouble);
    case NATIVE_KIND_COMPLEX_F64: WIDEN(Py_complex, PyComplex_FromCComplex);
    case NATIVE_KIND_COMPLEX_F32: {
        float parts[2];
        memcpy(parts, place, sizeof parts);
        return PyComplex_FromDoubles(parts[0], parts[1]);
    }
    case NATIVE_KIND_COMPLEX_LONG: {
        long double parts[2];
        memcpy(parts, place, sizeof parts);
        return PyComplex_FromDoubles((double)parts[0], (double)parts[1]);
    }
    default:
        PyErr_Format(PyExc_SystemError, "a %s is no number", kind < KINDS ? kind_names[kind] : "thing");
        return NULL;
    }
}

static void describe_range(PyObject *where, uint8_t kind, PyObject *given)
{
    if (kind == NATIVE_KIND_POINTER) {
        PyErr_Format(PyExc_OverflowError, "%U: %R is no address", where, given);
    } else if (kind >= NATIVE_KIND_I8 && kind <= NATIVE_KIND_U64) {
        int bits = 8 * kind_sizes[kind];
        bool is_signed = (kind & 1) == 0;
        int64_t low = is_signed ? (int64_t)(-1LL * (int64_t)(UINT64_C(1) << (bits - 2)) * 2) : 0;
        uint64_t high = UINT64_MAX >> (64 - bits + (is_signed ? 1 : 0));
        PyErr_Format(PyExc_OverflowError, "%U: %R does not fit in %s (%lld to %llu)", where, given,
            kind_names[kind], (long long)low, (unsigned long long)high);
    } else {
        PyErr_Format(PyExc_OverflowError, "%U: %R does not fit in %s", where, given, kind_names[kind]);
    }
}

/* Sets the exception for a value that did not fit; `where` says what it was for. */
void describe_unfit(enum fit fit, PyObject *where, uint8_t kind, PyObject *given)
{
    if (fit == UNFIT_RAISED || !where) return;
    if (fit == UNFIT_RANGE) {
        describe_range(where, kind, given);
        return;
    }
    const char *expected = kind_names[kind];
    if (kind >= NATIVE_KIND_I8 && kind <= NATIVE_KIND_U64) expected = "an int";
    else if (kind >= NATIVE_KIND_F32 && kind <= NATIVE_KIND_LONG_DOUBLE) expected = "a float";
    else if (kind >= NATIVE_KIND_COMPLEX_F32 && kind <= NATIVE_KIND_COMPLEX_LONG) expected = "a complex";
    PyErr_Format(PyExc_TypeError, "%U: expected %s, got %s", where, expected, Py_TYPE(given)->tp_name);
}
