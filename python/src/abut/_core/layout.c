/* Where this interpreter keeps things, for emitted code: taken from the headers, believed after a test. */
#include "numbers.h"

#if PY_VERSION_HEX >= 0x030C0000
#define LONG_TAG offsetof(PyLongObject, long_value.lv_tag)
#define LONG_DIGITS offsetof(PyLongObject, long_value.ob_digit)
#define LONG_STYLE NATIVE_LONG_STYLE_LV_TAG
#else
#define LONG_TAG offsetof(PyVarObject, ob_size)
#define LONG_DIGITS offsetof(PyLongObject, ob_digit)
#define LONG_STYLE NATIVE_LONG_STYLE_OB_SIZE
#endif

/* ---- the test: what the offsets lead to in objects whose value is known ---- */

static bool long_is(int64_t expected)
{
    PyObject *object = PyLong_FromLongLong(expected);
    if (!object) return false;
    uint64_t size = (uint64_t)(expected < 0 ? -expected : expected);
    int64_t count = size == 0 ? 0 : size >> 30 == 0 ? 1 : size >> 60 == 0 ? 2 : 3;
    int64_t sign = expected < 0 ? -1 : 1;
    int64_t tag = LONG_STYLE == NATIVE_LONG_STYLE_OB_SIZE ? sign * count
        : count << 3 | (expected == 0 ? 1 : expected < 0 ? 2 : 0);
    int64_t found;
    uint32_t digits[3] = {0};
    const char *place = (const char *)object;
    memcpy(&found, place + core.layout.long_tag, sizeof found);
    memcpy(digits, place + core.layout.long_digits, sizeof *digits * (size_t)(count ? count : 1));
    bool right = found == tag && digits[0] == (uint32_t)(size & 0x3fffffff);
    if (count > 1) right = right && digits[1] == (uint32_t)(size >> 30 & 0x3fffffff);
    if (count > 2) right = right && digits[2] == (uint32_t)(size >> 60);
    int64_t small;
    if (count <= 2) right = right && small_int(object, &small) && small == expected;
    else right = right && !small_int(object, &small);
    Py_DECREF(object);
    return right;
}

static bool test_ints(void)
{
    static const int64_t known[] = {
        0, 1, -1, 255, -300, 0x3fffffff, -0x3fffffff, 0x40000000, -0x40000000, INT64_C(0xfffffffffffffff),
        -INT64_C(0xfffffffffffffff), INT64_C(1) << 60, -(INT64_C(1) << 60), INT64_MAX, -INT64_MAX,
    };
    if (PyLong_SHIFT != 30) return false;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (!long_is(known[i])) return false;
    }
    return true;
}

static bool test_floats(void)
{
    PyObject *object = PyFloat_FromDouble(-0.1);
    double found = 0;
    if (object) memcpy(&found, (char *)object + core.layout.float_value, sizeof found);
    Py_XDECREF(object);
    return found == -0.1;
}

static bool test_bytes(void)
{
    PyObject *bytes = PyBytes_FromStringAndSize("abut", 4), *array = PyByteArray_FromStringAndSize("abut!",
        5);
    bool right = false;
    if (bytes && array) {
        Py_ssize_t size, length;
        char *start;
        memcpy(&size, (char *)bytes + core.layout.bytes_size, sizeof size);
        memcpy(&length, (char *)array + core.layout.bytearray_size, sizeof length);
        memcpy(&start, (char *)array + core.layout.bytearray_start, sizeof start);
        right = size == 4 && memcmp((char *)bytes + core.layout.bytes_data, "abut", 5) == 0 && length == 5
            && start == PyByteArray_AS_STRING(array);
    }
    Py_XDECREF(bytes);
    Py_XDECREF(array);
    return right;
}

/* A type that nothing has: what cannot be trusted never matches. */
static char nothing;

static void fill_offsets(native_python_layout *layout)
{
    layout->size = sizeof *layout;
    layout->type_offset = offsetof(PyObject, ob_type);
    layout->refcount_offset = offsetof(PyObject, ob_refcnt);
    layout->long_tag = LONG_TAG;
    layout->long_digits = LONG_DIGITS;
    layout->float_value = offsetof(PyFloatObject, ob_fval);
    layout->bytes_data = offsetof(PyBytesObject, ob_sval);
    layout->bytes_size = offsetof(PyVarObject, ob_size);
    layout->bytearray_start = offsetof(PyByteArrayObject, ob_start);
    layout->bytearray_size = offsetof(PyVarObject, ob_size);
    layout->struct_pointer = offsetof(pointer_object, pointer);
}

void layout_prepare(void)
{
    native_python_layout *layout = &core.layout;
    _Static_assert(offsetof(struct_object, pointer) == offsetof(pointer_object, pointer),
        "one place for both");
    fill_offsets(layout);
    core.fast_int = test_ints();
    core.fast_float = test_floats();
    core.fast_bytes = test_bytes();
    layout->counts_none = PY_VERSION_HEX < 0x030C0000;
    layout->long_style = core.fast_int ? LONG_STYLE : NATIVE_LONG_STYLE_NONE;
    layout->int_type = core.fast_int ? (void *)&PyLong_Type : &nothing;
    layout->float_type = core.fast_float ? (void *)&PyFloat_Type : &nothing;
    layout->bytes_type = core.fast_bytes ? (void *)&PyBytes_Type : &nothing;
    layout->bytearray_type = core.fast_bytes ? (void *)&PyByteArray_Type : &nothing;
    layout->true_object = Py_True;
    layout->false_object = Py_False;
    layout->none_object = Py_None;
    layout->from_i64 = (void *)(uintptr_t)INT_FROM_I64;
    layout->from_u64 = (void *)(uintptr_t)INT_FROM_U64;
    layout->from_f64 = (void *)(uintptr_t)PyFloat_FromDouble;
}

/* ---- numpy ---- */

static bool array_is(PyObject *array, PyObject *dtype, Py_ssize_t count)
{
    Py_buffer buffer;
    const numpy_array *head = (const numpy_array *)array;
    const int all = NUMPY_CONTIGUOUS | NUMPY_ALIGNED | NUMPY_WRITABLE;
    if (Py_TYPE(array)->tp_basicsize < (Py_ssize_t)sizeof(numpy_array)) return false;
    if (PyObject_GetBuffer(array, &buffer, PyBUF_STRIDES) < 0) {
        PyErr_Clear();
        return false;
    }
    bool right = head->data == buffer.buf && head->nd == 1 && head->dims && head->dims[0] == count
        && head->strides[0] == buffer.strides[0] && head->descr == dtype && (head->flags & all) == all;
    PyBuffer_Release(&buffer);
    return right;
}

/* A sliced, a read-only and a two-dimensional array must differ where we look. */
static bool test_numpy(PyObject *type, PyObject *dtype)
{
    PyObject *plain = PyObject_CallFunction(type, "(n)O", (Py_ssize_t)6, dtype);
    PyObject *square = PyObject_CallFunction(type, "(nn)O", (Py_ssize_t)3, (Py_ssize_t)2, dtype);
    PyObject *two = PyLong_FromLong(2), *every = two ? PySlice_New(NULL, NULL, two) : NULL;
    PyObject *slice = plain && every ? PyObject_GetItem(plain, every) : NULL;
    bool right = plain && square && slice && Py_TYPE(plain) == (PyTypeObject *)type && array_is(plain, dtype,
        6);
    right = right && ((numpy_array *)square)->nd == 2 && !(((numpy_array *)slice)->flags & NUMPY_CONTIGUOUS);
    if (right) {
        PyObject *done = PyObject_CallMethod(plain, "setflags", "O", Py_False);
        right = done && !(((numpy_array *)plain)->flags & NUMPY_WRITABLE);
        Py_XDECREF(done);
    }
    PyErr_Clear();
    Py_XDECREF(two);
    Py_XDECREF(every);
    Py_XDECREF(plain);
    Py_XDECREF(square);
    Py_XDECREF(slice);
    return right;
}

static int take_dtypes(PyObject *dtypes)
{
    PyObject *key, *dtype;
    Py_ssize_t at = 0;
    while (PyDict_Next(dtypes, &at, &key, &dtype)) {
        long kind = PyLong_AsLong(key);
        if (kind <= NATIVE_KIND_VOID || kind > NATIVE_KIND_COMPLEX_LONG) {
            if (!PyErr_Occurred()) PyErr_Format(PyExc_ValueError, "use_numpy() dtypes: %ld is no kind", kind);
            return -1;
        }
        Py_INCREF(dtype);
        Py_XSETREF(core.dtypes[kind], dtype);
    }
    return 0;
}

PyObject *layout_use_numpy(PyObject *module, PyObject *args)
{
    PyObject *type, *dtypes;
    (void)module;
    if (!PyArg_ParseTuple(args, "O!O!:use_numpy", &PyType_Type, &type, &PyDict_Type, &dtypes)) return NULL;
    if (take_dtypes(dtypes) < 0) return NULL;
    Py_INCREF(type);
    Py_XSETREF(core.ndarray, (PyTypeObject *)type);
    core.numpy = core.dtypes[NATIVE_KIND_F64] && test_numpy(type, core.dtypes[NATIVE_KIND_F64]);
    native_python_layout *layout = &core.layout;
    layout->array_data = offsetof(numpy_array, data);
    layout->array_nd = offsetof(numpy_array, nd);
    layout->array_dims = offsetof(numpy_array, dims);
    layout->array_flags = offsetof(numpy_array, flags);
    layout->array_descr = offsetof(numpy_array, descr);
    layout->array_type = core.numpy ? (void *)type : NULL;
    return PyBool_FromLong(core.numpy);
}
