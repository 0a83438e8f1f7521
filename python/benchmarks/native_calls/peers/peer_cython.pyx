# cython: language_level=3, binding=False, boundscheck=False, wraparound=False
from libc.stddef cimport size_t
from libc.stdint cimport int32_t, int64_t, uint8_t


cdef extern from "subject.h" nogil:
    ctypedef int64_t (*Step)(int64_t index, void *context)
    void subject_nop()
    int64_t subject_add(int64_t a, int64_t b)
    double subject_fma3(double a, double b, double c)
    int32_t subject_length(const char *text)
    double subject_mix8(int64_t a, double b, int32_t c, double d, int64_t e, double f, int32_t g, double h)
    int32_t subject_halve(double x, double *half)
    size_t subject_scramble(const uint8_t *input, size_t length, uint8_t *output, size_t room)
    double subject_total(const double *numbers, size_t count)
    int64_t subject_apply(Step step, void *context, int64_t count)


def nop():
    subject_nop()


def add(int64_t a, int64_t b):
    return subject_add(a, b)


def fma3(double a, double b, double c):
    return subject_fma3(a, b, c)


def length(bytes text):
    return subject_length(text)


def mix8(int64_t a, double b, int32_t c, double d, int64_t e, double f, int32_t g, double h):
    return subject_mix8(a, b, c, d, e, f, g, h)


def halve(double x):
    cdef double half = 0
    if subject_halve(x, &half):
        raise ValueError("negative")
    return half


def scramble(const uint8_t[::1] input, uint8_t[::1] output):
    return subject_scramble(&input[0], input.shape[0], &output[0], output.shape[0])


def total(const double[::1] numbers):
    return subject_total(&numbers[0], numbers.shape[0])


cdef int64_t call_step(int64_t index, void *context) noexcept with gil:
    return (<object>context)(index, 0)


def apply(step, int64_t count):
    return subject_apply(call_step, <void *>step, count)


def add_each(const int64_t[::1] a, const int64_t[::1] b, int64_t[::1] out):
    cdef Py_ssize_t at
    for at in range(a.shape[0]):
        out[at] = subject_add(a[at], b[at])


def fma3_each(const double[::1] a, const double[::1] b, const double[::1] c, double[::1] out):
    cdef Py_ssize_t at
    for at in range(a.shape[0]):
        out[at] = subject_fma3(a[at], b[at], c[at])
