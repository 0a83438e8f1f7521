/* Numbers between Python and memory: the short ways, for exact ints and floats. */
#ifndef ABUT_NUMBERS_H
#define ABUT_NUMBERS_H

#include "core.h"

/* The value of an exact int of at most two digits; read in place, because the functions of the API cost
 * twice that. */
static inline bool small_int(PyObject *object, int64_t *value)
{
    if (!PyLong_CheckExact(object)) return false;
#if PY_VERSION_HEX >= 0x030C0000
    const struct _PyLongValue *number = &((PyLongObject *)object)->long_value;
    uintptr_t digits = number->lv_tag >> 3;
    if (digits > 2) return false;
    int64_t sign = 1 - (int64_t)(number->lv_tag & 3);
    int64_t size = number->ob_digit[0];
    if (digits == 2) size |= (int64_t)number->ob_digit[1] << PyLong_SHIFT;
    *value = sign * size;
    return true;
#else
    const digit *digits = ((PyLongObject *)object)->ob_digit;
    switch (Py_SIZE(object)) {
    case 0: *value = 0; return true;
    case 1: *value = digits[0]; return true;
    case -1: *value = -(int64_t)digits[0]; return true;
    case 2: *value = (int64_t)digits[0] | (int64_t)digits[1] << PyLong_SHIFT; return true;
    case -2: *value = -((int64_t)digits[0] | (int64_t)digits[1] << PyLong_SHIFT); return true;
    default: return false;
    }
#endif
}

/* An int or what stands for one. Arrays of numpy have __index__ as well, but have items. */
static inline bool is_scalar(PyObject *object)
{
    return PyLong_Check(object) || (PyIndex_Check(object) && !PySequence_Check(object));
}

#define STORE_AS(type) do { \
        if (value != (int64_t)(type)value) return UNFIT_RANGE; \
        type narrow = (type)value; \
        memcpy(place, &narrow, sizeof narrow); \
        return FIT; \
    } while (0)

static inline enum fit store_int(uint8_t kind, void *place, int64_t value)
{
    switch (kind) {
    case NATIVE_KIND_I8: STORE_AS(int8_t);
    case NATIVE_KIND_U8: STORE_AS(uint8_t);
    case NATIVE_KIND_I16: STORE_AS(int16_t);
    case NATIVE_KIND_U16: STORE_AS(uint16_t);
    case NATIVE_KIND_I32: STORE_AS(int32_t);
    case NATIVE_KIND_U32: STORE_AS(uint32_t);
    case NATIVE_KIND_U64:
    case NATIVE_KIND_POINTER:
        if (value < 0) return UNFIT_RANGE;
        /* fallthrough */
    default: memcpy(place, &value, sizeof value); return FIT;
    }
}

#define WIDEN(type, convert) do { \
        type value; \
        memcpy(&value, place, sizeof value); \
        return convert(value); \
    } while (0)

/* An integer of that kind, widened. */
static inline int64_t read_int(uint8_t kind, const void *place)
{
    switch (kind) {
    case NATIVE_KIND_BOOL:
    case NATIVE_KIND_U8: WIDEN(uint8_t, (int64_t));
    case NATIVE_KIND_I8: WIDEN(int8_t, (int64_t));
    case NATIVE_KIND_I16: WIDEN(int16_t, (int64_t));
    case NATIVE_KIND_U16: WIDEN(uint16_t, (int64_t));
    case NATIVE_KIND_I32: WIDEN(int32_t, (int64_t));
    case NATIVE_KIND_U32: WIDEN(uint32_t, (int64_t));
    default: WIDEN(int64_t, (int64_t));
    }
}

/* Writes a number of that kind; anything but exact ints and floats goes the slow way. */
static inline enum fit store_number(uint8_t kind, void *place, PyObject *object)
{
    if (kind == NATIVE_KIND_F64 && PyFloat_CheckExact(object)) {
        *(double *)place = PyFloat_AS_DOUBLE(object);
        return FIT;
    }
    int64_t value;
    if (kind >= NATIVE_KIND_I8 && kind <= NATIVE_KIND_U64 && small_int(object, &value)) {
        return store_int(kind, place, value);
    }
    return store_number_slow(kind, place, object);
}

static inline PyObject *load_number(uint8_t kind, const void *place)
{
    switch (kind) {
    case NATIVE_KIND_I32: WIDEN(int32_t, PyLong_FromLong);
    case NATIVE_KIND_U32: WIDEN(uint32_t, PyLong_FromUnsignedLong);
    case NATIVE_KIND_I64: WIDEN(int64_t, INT_FROM_I64);
    case NATIVE_KIND_U64:
    case NATIVE_KIND_POINTER: WIDEN(uint64_t, INT_FROM_U64);
    case NATIVE_KIND_F64: WIDEN(double, PyFloat_FromDouble);
    default: return load_number_slow(kind, place);
    }
}

#endif
