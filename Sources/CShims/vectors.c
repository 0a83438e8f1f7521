/* Which kernels run here, and what of normalising is the same on every path. */
#include "vectors.h"
#include <math.h>
#include <stdint.h>

#pragma clang fp contract(off)

const abut_vector_kernels *abut_vector_chosen;

static const abut_vector_kernels *known(int path)
{
#ifdef __x86_64__
    __builtin_cpu_init();
    /* These also ask whether the system keeps the registers. */
    bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    bool avx512 = avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq")
        && __builtin_cpu_supports("avx512vl");
    if (avx512 && (path < 0 || path == ABUT_VECTOR_AVX512)) return &abut_vector_avx512;
    if (avx2 && (path < 0 || path == ABUT_VECTOR_AVX2)) return &abut_vector_avx2;
#endif
    return path <= ABUT_VECTOR_PORTABLE ? &abut_vector_portable : NULL;
}

bool abut_vector_set_path(int path)
{
    const abut_vector_kernels *found = known(path);
    if (found) __atomic_store_n(&abut_vector_chosen, found, __ATOMIC_RELAXED);
    return found != NULL;
}

/* Threads that come here together find the same. One that set a path meanwhile is not overruled. */
const abut_vector_kernels *abut_vector_choose(void)
{
    const abut_vector_kernels *none = NULL, *best = known(-1);
    bool first = __atomic_compare_exchange_n(
        &abut_vector_chosen, &none, best, false, __ATOMIC_RELAXED, __ATOMIC_RELAXED);
    return first ? best : none;
}

typedef double element __attribute__((aligned(1), may_alias));

static double scaled_squares(const abut_vector *a, double scale)
{
    /* The order of the kernels, without their speed: sums like these are rare. */
    double lanes[32] = {0};
    const element *data = a->data;
    for (size_t i = 0; i < a->length; i++) {
        double value = data[i * a->stride] * scale;
        lanes[i % 32] += value * value;
    }
    for (int half = 16; half > 0; half /= 2) {
        for (int l = 0; l < half; l++) lanes[l] += lanes[l + half];
    }
    return lanes[0];
}

static void scaled_quotients(const abut_vector *a, double scale, double divisor, const abut_vector *out)
{
    const element *data = a->data;
    element *to = out->data;
    for (size_t i = 0; i < a->length; i++) to[i * out->stride] = data[i * a->stride] * scale / divisor;
}

/* Sums of squares beyond the doubles, or so small that the squares were rounded away.
 *
 * Such vectors are multiplied by 2^-600 or 2^700: whatever the largest element is, the squares that count
 * stay clear of both ends. The norm is then known as a double times a power of two, and the quotients are
 * those by that number, correctly rounded, even where it is no double itself: small elements times 2^700
 * are exact, and where a large norm is no double, elements that 2^-64 rounds have quotients far below the
 * smallest double. */
static bool normalize_far(const abut_vector *a, double sum, const abut_vector *out)
{
    const bool large = sum > 1;
    sum = scaled_squares(a, large ? 0x1p-600 : 0x1p700);
    if (!(sum > 0) || !isfinite(sum)) return false;
    const double norm = sqrt(sum);
    if (!large) scaled_quotients(a, 0x1p700, norm, out);
    else if (norm < 0x1p424) scaled_quotients(a, 1, norm * 0x1p600, out);
    else scaled_quotients(a, 0x1p-64, norm * 0x1p536, out);
    return true;
}

bool abut_vector_normalize(const abut_vector *a, const abut_vector *out)
{
    const abut_vector_kernels *path = abut_vector_path();
    const bool strided = (a->stride ^ 1) | (out->stride ^ 1);
    const double sum = a->stride != 1 ? path->squares_strided(a) : path->squares(a->data, a->length);
    if (sum != sum) return false;
    /* Below 2^-900 squares that matter may have been rounded as subnormals. */
    const bool plain = sum >= 0x1p-900 && sum <= 0x1.fffffffffffffp1023;
    if (__builtin_expect(!plain, 0)) return normalize_far(a, sum, out);
    const double norm = sqrt(sum);
    if (strided) path->quotients_strided(a, norm, out);
    else path->quotients(a->data, norm, out->data, a->length);
    return true;
}
