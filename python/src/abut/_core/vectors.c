/* Vectors of doubles: what abut.kio.vec calls. Arrays of numpy are read in place, other buffers exported. */
#include "core.h"

#if PY_VERSION_HEX < 0x030A0000
static inline PyObject *Py_NewRef(PyObject *object) {
    Py_INCREF(object);
    return object;
}
#endif

/* Shorter vectors are computed before another thread would have noticed. */
#define RELEASE_MIN 16384
/* Elements that are divided together when nobody else has the result yet. */
#define PIECE 1024

static struct {
    PyObject *notice;        /* () -> None: numpy was seen */
    PyObject *empty, *plain; /* (length) -> an array of numpy, and one without it */
} makers;

typedef struct operand {
    kio_vec_view view;
    Py_buffer buffer;
    bool held;
} operand;

static void give_back(operand *operands, int count)
{
    for (int i = 0; i < count; i++) {
        if (operands[i].held) PyBuffer_Release(&operands[i].buffer);
    }
}

static inline bool is_numpy(PyObject *object) { return core.numpy && Py_TYPE(object) == core.ndarray; }

/* What numpy says of an array of doubles; without numpy's own check, which costs more than a short sum. */
static inline bool in_place(operand *operand, PyObject *object, bool writable)
{
    if (!is_numpy(object)) return false;
    const numpy_array *array = (const numpy_array *)object;
    if (array->nd != 1 || array->descr != core.dtypes[NATIVE_KIND_F64]) return false;
    if (writable && !(array->flags & NUMPY_WRITABLE)) return false;
    const Py_ssize_t length = array->dims[0], step = array->strides[0];
    /* Longer ones are held: another thread may run. */
    if (length < 1 || length >= RELEASE_MIN) return false;
    if (length > 1 && (step <= 0 || step % (Py_ssize_t)sizeof(double) != 0)) return false;
    operand->view.data = (double *)array->data;
    operand->view.length = (size_t)length;
    operand->view.stride = length > 1 ? (size_t)step / sizeof(double) : 1;
    return true;
}

static bool are_doubles(const char *format)
{
    if (format == NULL) return false;
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    if (*format == '<') format++;
#else
    if (*format == '>' || *format == '!') format++;
#endif
    if (*format == '@' || *format == '=') format++;
    return strcmp(format, "d") == 0;
}

static int refuse(PyObject *error, const char *name, const char *problem)
{
    PyErr_Format(error, "%s: %s", name, problem);
    return -1;
}

static int from_buffer(operand *operand, const char *name)
{
    const Py_buffer *buffer = &operand->buffer;
    if (!are_doubles(buffer->format) || buffer->itemsize != sizeof(double)) {
        PyErr_Format(PyExc_TypeError, "%s: expected doubles, got items of format '%s'", name,
            buffer->format ? buffer->format : "B");
        return -1;
    }
    if (buffer->ndim != 1) {
        PyErr_Format(PyExc_ValueError, "%s: expected one dimension, got %d", name, buffer->ndim);
        return -1;
    }
    /* ctypes leaves out what is plain. */
    const Py_ssize_t length = buffer->shape ? buffer->shape[0] : buffer->len / (Py_ssize_t)sizeof(double);
    const Py_ssize_t step = buffer->strides ? buffer->strides[0] : (Py_ssize_t)sizeof(double);
    if (length < 1) return refuse(PyExc_ValueError, name, "a vector has at least one element");
    if (length > 1 && (step <= 0 || step % (Py_ssize_t)sizeof(double) != 0)) {
        PyErr_Format(PyExc_ValueError,
            "%s: its elements lie %zd bytes apart; a multiple of 8 forwards is needed: copy it", name, step);
        return -1;
    }
    operand->view.data = buffer->buf;
    operand->view.length = (size_t)length;
    operand->view.stride = length > 1 ? (size_t)step / sizeof(double) : 1;
    return 0;
}

static int say_numpy(void)
{
    PyObject *done = makers.notice ? PyObject_CallNoArgs(makers.notice) : Py_NewRef(Py_None);
    Py_XDECREF(done);
    return done ? 0 : -1;
}

static int take(operand *operand, PyObject *object, const char *name, bool writable)
{
    operand->held = false;
    if (in_place(operand, object, writable)) return 0;
    if (!core.numpy && strcmp(Py_TYPE(object)->tp_name, "numpy.ndarray") == 0 && say_numpy() < 0) return -1;
    const int flags = PyBUF_FORMAT | PyBUF_STRIDES | (writable ? PyBUF_WRITABLE : 0);
    if (PyObject_GetBuffer(object, &operand->buffer, flags) < 0) {
        if (PyErr_ExceptionMatches(PyExc_TypeError)) {
            PyErr_Format(PyExc_TypeError, "%s: expected an array of doubles, got %s", name,
                Py_TYPE(object)->tp_name);
        } else if (writable && (PyErr_ExceptionMatches(PyExc_BufferError)
                || PyErr_ExceptionMatches(PyExc_ValueError))) {
            PyErr_Format(PyExc_ValueError, "%s: cannot be written: a read-only %s", name,
                Py_TYPE(object)->tp_name);
        }
        return -1;
    }
    operand->held = true;
    return from_buffer(operand, name);
}

/* Where a result goes when nobody said: like the operands. */
static PyObject *fresh(PyObject *const *sources, int count, size_t length)
{
    bool numpy = false;
    for (int i = 0; core.numpy && i < count; i++) {
        numpy = numpy || PyObject_TypeCheck(sources[i], core.ndarray);
    }
    if (numpy && !makers.empty && say_numpy() < 0) return NULL;
    PyObject *maker = numpy ? makers.empty : makers.plain;
    if (!maker) {
        PyErr_SetString(PyExc_RuntimeError, "abut._core: use_vectors() comes first");
        return NULL;
    }
    PyObject *number = PyLong_FromSize_t(length);
    if (!number) return NULL;
    PyObject *made = PyObject_CallOneArg(maker, number);
    Py_DECREF(number);
    return made;
}

/* Finds `out`, the one keyword; the number of operands in front of it is exact. */
static int parse(
    const char *function, int count, PyObject *const *args, Py_ssize_t given, PyObject *names, PyObject **out)
{
    Py_ssize_t named = names ? PyTuple_GET_SIZE(names) : 0;
    *out = NULL;
    if (given == count + 1 && named == 0) {
        *out = args[count];
    } else if (given == count && named == 1
        && PyUnicode_CompareWithASCIIString(PyTuple_GET_ITEM(names, 0), "out") == 0) {
        *out = args[count];
    } else if (given != count || named != 0) {
        PyErr_Format(PyExc_TypeError, "%s() takes %s and out", function, count == 2 ? "a, b" : "a");
        return -1;
    }
    if (*out == Py_None) *out = NULL;
    return 0;
}

/* RUNTIME_ERROR depends on the operation; of arguments, only what they share is left to be refused. */
static PyObject *failed(kio_status status, PyObject *error, const char *problem)
{
    switch (status) {
    case KIO_STATUS_RUNTIME_ERROR:
        PyErr_SetString(error, problem);
        return NULL;
    case KIO_STATUS_INVALID_ARGUMENT:
        PyErr_SetString(PyExc_ValueError, "out shares some of its elements with an operand");
        return NULL;
    default:
        PyErr_Format(PyExc_RuntimeError, "abut._core: libabut answered %d", (int)status);
        return NULL;
    }
}

static int same_length(const operand *a, const operand *b, const char *name)
{
    if (a->view.length == b->view.length) return 0;
    PyErr_Format(PyExc_ValueError, "a has %zu elements, %s has %zu", a->view.length, name, b->view.length);
    return -1;
}

static bool available(const void *function)
{
    if (!function) PyErr_SetString(PyExc_RuntimeError, "abut._core: attach() comes first");
    return function != NULL;
}

/* Operands are a, out or a, b, out. */
#define COMPUTE(status, length, call) do { \
    if ((length) >= RELEASE_MIN) { \
        Py_BEGIN_ALLOW_THREADS \
        status = call; \
        Py_END_ALLOW_THREADS \
    } else { \
        status = call; \
    } \
} while (0)

/* Divides piece by piece, so that a divisor that was looked at for zeros is still in the cache: a result
 * that nobody has yet may be left half done. */
static kio_status divide_fresh(const operand *a, const operand *b, const operand *out)
{
    kio_vec_view x = a->view, y = b->view, z = out->view;
    size_t left = x.length;
    kio_status status = KIO_STATUS_OK;
    while (left > 0 && status == KIO_STATUS_OK) {
        x.length = y.length = z.length = left < PIECE ? left : PIECE;
        status = core.abut.vec_div(&x, &y, &z);
        left -= x.length;
        x.data += x.length * x.stride;
        y.data += y.length * y.stride;
        z.data += z.length * z.stride;
    }
    return status;
}

static inline PyObject *combine(
    const char *name, __typeof__(kio_vec_add) *function, PyObject *const *args, Py_ssize_t given,
    PyObject *names)
{
    operand operands[3];
    PyObject *out, *result = NULL;
    int taken = 0;
    if (!available((const void *)(uintptr_t)function)) return NULL;
    if (parse(name, 2, args, given, names, &out) < 0) return NULL;
    Py_XINCREF(out);
    operands[0].held = operands[1].held = operands[2].held = false;
    if (take(&operands[taken++], args[0], "a", false) < 0) goto done;
    if (take(&operands[taken++], args[1], "b", false) < 0) goto done;
    if (same_length(&operands[0], &operands[1], "b") < 0) goto done;
    const bool pieces = !out && function == core.abut.vec_div;
    if (!out && !(out = fresh(args, 2, operands[0].view.length))) goto done;
    if (take(&operands[taken++], out, "out", true) < 0) goto done;
    if (same_length(&operands[0], &operands[2], "out") < 0) goto done;
    kio_status status;
    COMPUTE(status, operands[0].view.length,
        pieces ? divide_fresh(&operands[0], &operands[1], &operands[2])
            : function(&operands[0].view, &operands[1].view, &operands[2].view));
    result = status == KIO_STATUS_OK ? Py_NewRef(out)
        : failed(status, PyExc_ZeroDivisionError, "division by zero: b has an element that is 0");
done:
    give_back(operands, taken);
    Py_XDECREF(out);
    return result;
}

#define COMBINE(name) \
    PyObject *vector_##name(PyObject *module, PyObject *const *args, Py_ssize_t given, PyObject *names) \
    { \
        (void)module; \
        return combine(#name, core.abut.vec_##name, args, given, names); \
    }

COMBINE(add)
COMBINE(sub)
COMBINE(mul)
COMBINE(div)

PyObject *vector_normalize(PyObject *module, PyObject *const *args, Py_ssize_t given, PyObject *names)
{
    operand operands[2];
    PyObject *out, *result = NULL;
    int taken = 0;
    (void)module;
    if (!available((const void *)(uintptr_t)core.abut.vec_normalize)) return NULL;
    if (parse("normalize", 1, args, given, names, &out) < 0) return NULL;
    Py_XINCREF(out);
    operands[0].held = operands[1].held = false;
    if (take(&operands[taken++], args[0], "a", false) < 0) goto done;
    if (!out && !(out = fresh(args, 1, operands[0].view.length))) goto done;
    if (take(&operands[taken++], out, "out", true) < 0) goto done;
    if (same_length(&operands[0], &operands[1], "out") < 0) goto done;
    kio_status status;
    COMPUTE(status, operands[0].view.length, core.abut.vec_normalize(&operands[0].view, &operands[1].view));
    result = status == KIO_STATUS_OK ? Py_NewRef(out)
        : failed(status, PyExc_ArithmeticError, "the norm is 0, infinite or NaN");
done:
    give_back(operands, taken);
    Py_XDECREF(out);
    return result;
}

PyObject *vector_dot(PyObject *module, PyObject *const *args, Py_ssize_t given)
{
    operand operands[2];
    PyObject *result = NULL;
    int taken = 0;
    (void)module;
    if (!available((const void *)(uintptr_t)core.abut.vec_dot)) return NULL;
    if (given != 2) {
        PyErr_SetString(PyExc_TypeError, "dot() takes a, b");
        return NULL;
    }
    operands[0].held = operands[1].held = false;
    if (take(&operands[taken++], args[0], "a", false) < 0) goto done;
    if (take(&operands[taken++], args[1], "b", false) < 0) goto done;
    if (same_length(&operands[0], &operands[1], "b") < 0) goto done;
    kio_status status;
    double sum = 0;
    COMPUTE(status, operands[0].view.length, core.abut.vec_dot(&operands[0].view, &operands[1].view, &sum));
    result = status == KIO_STATUS_OK ? PyFloat_FromDouble(sum) : failed(status, PyExc_ArithmeticError, "");
done:
    give_back(operands, taken);
    return result;
}

PyObject *vector_use(PyObject *module, PyObject *args)
{
    PyObject *notice, *empty, *plain;
    (void)module;
    if (!PyArg_ParseTuple(args, "OOO:use_vectors", &notice, &empty, &plain)) return NULL;
    Py_XSETREF(makers.notice, notice == Py_None ? NULL : Py_NewRef(notice));
    Py_XSETREF(makers.empty, empty == Py_None ? NULL : Py_NewRef(empty));
    Py_XSETREF(makers.plain, plain == Py_None ? NULL : Py_NewRef(plain));
    Py_RETURN_NONE;
}
