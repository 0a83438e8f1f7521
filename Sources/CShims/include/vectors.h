/* Sums, products and norms of doubles, by the widest vectors that the processor has. The functions believe
 * their views: Vectors.swift looks first. Every path gives the same bits: vector_kernels.h says how. */
#pragma once
#include <stdbool.h>
#include <stddef.h>

#pragma GCC visibility push(hidden)

/* As kio_vec_view: element i is `data[i * stride]`. The address may be any. */
typedef struct abut_vector {
    double *data;
    size_t length;
    size_t stride;
} abut_vector;

enum { ABUT_VECTOR_ADD = 0, ABUT_VECTOR_SUBTRACT = 1, ABUT_VECTOR_MULTIPLY = 2, ABUT_VECTOR_DIVIDE = 3 };
enum { ABUT_VECTOR_PORTABLE = 0, ABUT_VECTOR_AVX2 = 1, ABUT_VECTOR_AVX512 = 2 };

/* What a path brings; those without `strided` in their names are for strides of 1. */
typedef struct abut_vector_kernels {
    const char *name; /* "portable", "avx2", "avx512" */
    int path;
    void (*each[4])(const double *a, const double *b, double *out, size_t length);
    void (*each_strided[4])(const abut_vector *a, const abut_vector *b, const abut_vector *out);
    double (*dot)(const double *a, const double *b, size_t length);
    double (*dot_strided)(const abut_vector *a, const abut_vector *b);
    double (*squares)(const double *a, size_t length);
    double (*squares_strided)(const abut_vector *a);
    /* divisor: 2^-450 to 2^512 */
    void (*quotients)(const double *a, double divisor, double *out, size_t length);
    void (*quotients_strided)(const abut_vector *a, double divisor, const abut_vector *out);
    bool (*has_zero)(const abut_vector *a);
} abut_vector_kernels;

extern const abut_vector_kernels abut_vector_portable;
#ifdef __x86_64__
extern const abut_vector_kernels abut_vector_avx2;
extern const abut_vector_kernels abut_vector_avx512;
#endif

/* The path that is in force; the first time, the best that runs here. */
const abut_vector_kernels *abut_vector_choose(void);
extern const abut_vector_kernels *abut_vector_chosen;

static inline const abut_vector_kernels *abut_vector_path(void)
{
    const abut_vector_kernels *path = __atomic_load_n(&abut_vector_chosen, __ATOMIC_RELAXED);
    return __builtin_expect(path != NULL, 1) ? path : abut_vector_choose();
}

/* Whether a path runs here, and then takes it. -1: the best. */
bool abut_vector_set_path(int path);

static inline void abut_vector_each(
    unsigned operation, const abut_vector *a, const abut_vector *b, const abut_vector *out)
{
    const abut_vector_kernels *path = abut_vector_path();
    if (__builtin_expect((a->stride ^ 1) | (b->stride ^ 1) | (out->stride ^ 1), 0)) {
        path->each_strided[operation](a, b, out);
    } else {
        path->each[operation](a->data, b->data, out->data, a->length);
    }
}

static inline double abut_vector_dot(const abut_vector *a, const abut_vector *b)
{
    const abut_vector_kernels *path = abut_vector_path();
    if (__builtin_expect((a->stride ^ 1) | (b->stride ^ 1), 0)) return path->dot_strided(a, b);
    return path->dot(a->data, b->data, a->length);
}

static inline bool abut_vector_has_zero(const abut_vector *a) { return abut_vector_path()->has_zero(a); }

/* `out` = a / |a|, and true; false when the norm is zero, infinite or NaN, which leaves `out` as it was. */
bool abut_vector_normalize(const abut_vector *a, const abut_vector *out);

#pragma GCC visibility pop
