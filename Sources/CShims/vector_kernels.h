/* The kernels of one path. The file that includes this defines PATH, its NUMBER, WIDTH (doubles in a vector:
 * 2, 4 or 8), ANY (whether a mask of a vector has a bit) and, where there is an FMA, QUOTIENT.
 *
 * Every path computes every element by the same operations, each rounded once:
 * - add, sub, mul, div: the operation of IEEE 754.
 * - dot: 32 lanes that begin with +0. Element i's rounded product is added to lane i mod 32, in the order of
 *   i. Then lane l gets lane l+16 added, for l < 16; then lane l+8, for l < 8; then l+4, l+2 and l+1. A NaN
 *   is made the one that C calls NAN. Nothing is contracted to an FMA.
 * - quotients: the correctly rounded a[i] / divisor.
 * Strides change nothing but the addresses.
 *
 * Two things follow of lanes. None ever is -0, so that adding the +0 of elements that do not exist changes
 * none. And they may be numbered from anywhere, as every addition joins lanes that are half a ring apart,
 * whichever is the first: sums can begin where vectors are aligned. */
#include "include/vectors.h"
#include <math.h>
#include <stdint.h>

#pragma clang fp contract(off)

#define INLINE static inline __attribute__((always_inline))
#define CONCATENATED_(x, y) x##y
#define CONCATENATED(x, y) CONCATENATED_(x, y)
#define TEXT_(x) #x
#define TEXT(x) TEXT_(x)
#define LANES 32
#define ROWS (LANES / WIDTH) /* vectors that hold the lanes */

typedef double vector __attribute__((vector_size(WIDTH * 8), aligned(1), may_alias));
typedef double whole __attribute__((vector_size(WIDTH * 8)));
typedef int64_t bits __attribute__((vector_size(WIDTH * 8)));
typedef uint32_t halves __attribute__((vector_size(WIDTH * 8)));
typedef double element __attribute__((aligned(1), may_alias));

/* How elements lie: next to each other, with one between them, or anyhow. Constant wherever it is used. */
enum { DENSE, PAIRED, SPREAD };

/* Loads and stores that cross cache lines cost two. Below this length it is not worth looking. */
#define ALIGNED_MIN 64
/* Results that no cache will keep go around them, which saves reading what they overwrite. Measured: 1.4
 * times as fast at 4,000,000 elements, the same at 200,000, slower where a cache would have kept them. */
#define STREAMED_MIN (1 << 20)

/* Such stores come when they like: before anything else does, they have come. */
#ifdef __x86_64__
#define STREAMED __builtin_ia32_sfence()
#else
#define STREAMED (void)0
#endif

/* How many elements lie before the first that is at the begin of a whole vector; less than WIDTH. */
INLINE size_t misaligned(const element *data)
{
    uintptr_t address = (uintptr_t)data;
    return address % 8 != 0 ? 0 : (size_t)(-address % (WIDTH * 8)) / 8;
}

#if WIDTH == 8
#define MASK(count) ((__mmask8)((1u << (count)) - 1))
#endif

/* WIDTH elements from index `i`. Of PAIRED it reads the double behind the last as well. */
INLINE whole load(int kind, const element *data, size_t stride, size_t i)
{
    if (kind == DENSE) return *(const vector *)(data + i);
    if (kind == PAIRED) {
        data += 2 * i;
        whole low = *(const vector *)data, high = *(const vector *)(data + WIDTH);
#if WIDTH == 8
        return __builtin_shufflevector(low, high, 0, 2, 4, 6, 8, 10, 12, 14);
#elif WIDTH == 4
        return __builtin_shufflevector(low, high, 0, 2, 4, 6);
#else
        return __builtin_shufflevector(low, high, 0, 2);
#endif
    }
    data += stride * i;
#if WIDTH == 8
    const element *half = data + 4 * stride;
    return (whole){data[0], data[stride], data[2 * stride], data[3 * stride],
        half[0], half[stride], half[2 * stride], half[3 * stride]};
#elif WIDTH == 4
    return (whole){data[0], data[stride], data[2 * stride], data[3 * stride]};
#else
    return (whole){data[0], data[stride]};
#endif
}

/* Writes the elements and nothing between them, which may be somebody else's. */
INLINE void store(int kind, element *data, size_t stride, size_t i, whole value)
{
    if (kind == DENSE) {
        *(vector *)(data + i) = value;
        return;
    }
    data += stride * i;
#pragma clang loop unroll(full)
    for (int j = 0; j < WIDTH; j++) data[j * stride] = value[j];
}

#if WIDTH == 4
static const int64_t masks[8] = {-1, -1, -1, -1, 0, 0, 0, 0};
#define MASK(count) (*(const __m256i_u *)(masks + 4 - (count)))
#endif

/* The first `count` elements, less than WIDTH, and `rest` in place of the others. */
INLINE whole load_some(int kind, const element *data, size_t stride, size_t i, size_t count, double rest)
{
    (void)kind;
#if WIDTH == 8
    if (kind == DENSE) return _mm512_mask_loadu_pd(_mm512_set1_pd(rest), MASK(count), data + i);
#endif
    whole value = (whole){} + rest;
#pragma clang loop unroll(full)
    for (size_t j = 0; j < WIDTH - 1; j++) if (j < count) value[j] = data[(i + j) * stride];
    return value;
}

/* As many as there are, at most WIDTH, and 0 in place of the others. */
INLINE whole load_most(int kind, const element *data, size_t stride, size_t i, size_t count)
{
#if WIDTH > 2
    size_t some = count < WIDTH ? count : WIDTH;
#endif
#if WIDTH == 8
    if (kind == DENSE) return _mm512_maskz_loadu_pd(MASK(some), data + i);
#elif WIDTH == 4
    if (kind == DENSE) return _mm256_maskload_pd((const double *)data + i, MASK(some));
#endif
    return count >= WIDTH ? load(kind, data, stride, i) : load_some(kind, data, stride, i, count, 0);
}

#if WIDTH > 2
/* The first `count` elements in the last places, and 0 in the others. */
INLINE whole load_first(const element *data, size_t count)
{
#if WIDTH == 8
    return _mm512_maskz_expandloadu_pd((__mmask8)(0xff << (WIDTH - count)), data);
#else
    whole value = {};
#pragma clang loop unroll(full)
    for (size_t j = 1; j < WIDTH; j++) if (j >= WIDTH - count) value[j] = data[j + count - WIDTH];
    return value;
#endif
}
#endif

INLINE void store_some(int kind, element *data, size_t stride, size_t i, size_t count, whole value)
{
    (void)kind;
#if WIDTH == 8
    if (kind == DENSE) {
        _mm512_mask_storeu_pd(data + i, MASK(count), value);
        return;
    }
#endif
#pragma clang loop unroll(full)
    for (size_t j = 0; j < WIDTH - 1; j++) if (j < count) data[(i + j) * stride] = value[j];
}

INLINE whole apply(int operation, whole x, whole y)
{
    switch (operation) {
    case ABUT_VECTOR_ADD: return x + y;
    case ABUT_VECTOR_SUBTRACT: return x - y;
    case ABUT_VECTOR_MULTIPLY: return x * y;
    default: return x / y;
    }
}

/* Blocks end here: PAIRED loads read one double too many, which must not be one behind the view. */
INLINE size_t full(int kind, size_t length) { return kind == PAIRED ? length - 1 : length; }

/* ---- element by element ---- */

#define BLOCK (ROW * WIDTH)
#define ROW 4

/* Full blocks from `i`; where the next would begin. */
INLINE size_t blocks(
    int operation, int kind, bool streamed, const element *a, size_t as, const element *b, size_t bs,
    element *out, size_t os, size_t i, size_t end)
{
    for (; end - i >= BLOCK; i += BLOCK) {
        whole value[ROW];
#pragma clang loop unroll(full)
        for (int j = 0; j < ROW; j++) {
            size_t at = i + (size_t)j * WIDTH;
            value[j] = apply(operation, load(kind, a, as, at), load(kind, b, bs, at));
        }
#pragma clang loop unroll(full)
        for (int j = 0; j < ROW; j++) {
            size_t at = i + (size_t)j * WIDTH;
            if (streamed) __builtin_nontemporal_store(value[j], (whole *)(out + at));
            else store(kind, out, os, at, value[j]);
        }
    }
    if (streamed) STREAMED;
    return i;
}

INLINE void each(
    int operation, int kind, const element *a, size_t as, const element *b, size_t bs, element *out,
    size_t os, size_t length)
{
    size_t i = 0, end = full(kind, length);
    if (kind == DENSE && length >= ALIGNED_MIN) {
        size_t before = misaligned(out);
        /* Rather two of three than the one. */
        if (length < STREAMED_MIN && misaligned(a) == misaligned(b)) before = misaligned(a);
        if (before > 0) {
            whole x = load_some(kind, a, 1, 0, before, 1), y = load_some(kind, b, 1, 0, before, 1);
            store_some(kind, out, 1, 0, before, apply(operation, x, y));
            i = before;
        }
        if (length >= STREAMED_MIN && out != a && out != b && (uintptr_t)(out + i) % (WIDTH * 8) == 0) {
            i = blocks(operation, kind, true, a, 1, b, 1, out, 1, i, end);
        }
    }
    i = blocks(operation, kind, false, a, as, b, bs, out, os, i, end);
#pragma clang loop unroll(disable)
    for (; end - i >= WIDTH; i += WIDTH) {
        store(kind, out, os, i, apply(operation, load(kind, a, as, i), load(kind, b, bs, i)));
    }
    if (kind == PAIRED && length - i == WIDTH) { /* nothing lies behind the last element */
        store(SPREAD, out, os, i, apply(operation, load(SPREAD, a, as, i), load(SPREAD, b, bs, i)));
        return;
    }
    size_t count = length - i;
    if (count == 0) return;
    whole x = load_some(kind, a, as, i, count, 1), y = load_some(kind, b, bs, i, count, 1);
    store_some(kind, out, os, i, count, apply(operation, x, y));
}

#define EACH(name, operation) \
    static void name(const double *a, const double *b, double *out, size_t length) \
    { \
        each(operation, DENSE, a, 1, b, 1, out, 1, length); \
    } \
    static void name##_strided(const abut_vector *a, const abut_vector *b, const abut_vector *out) \
    { \
        if (a->stride == 2 && b->stride == 2 && out->stride == 2) { \
            each(operation, PAIRED, a->data, 2, b->data, 2, out->data, 2, a->length); \
        } else { \
            each(operation, SPREAD, a->data, a->stride, b->data, b->stride, out->data, out->stride, \
                a->length); \
        } \
    }

EACH(add, ABUT_VECTOR_ADD)
EACH(subtract, ABUT_VECTOR_SUBTRACT)
EACH(multiply, ABUT_VECTOR_MULTIPLY)
EACH(divide, ABUT_VECTOR_DIVIDE)

/* ---- sums of products ---- */

/* The last additions: lanes l and l + WIDTH/2 and so on, in registers. */
INLINE double folded(whole lanes)
{
#if WIDTH == 8
    typedef double four __attribute__((vector_size(32)));
    four low = __builtin_shufflevector(lanes, lanes, 0, 1, 2, 3);
    four half = low + __builtin_shufflevector(lanes, lanes, 4, 5, 6, 7);
#elif WIDTH == 4
    whole half = lanes;
#endif
#if WIDTH > 2
    typedef double two __attribute__((vector_size(16)));
    two pair = __builtin_shufflevector(half, half, 0, 1) + __builtin_shufflevector(half, half, 2, 3);
#else
    whole pair = lanes;
#endif
    return pair[0] + pair[1];
}

/* `squared`: b is a. */
INLINE double dot_of(
    bool squared, int kind, const element *a, size_t as, const element *b, size_t bs, size_t length)
{
    whole sums[ROWS];
#pragma clang loop unroll(full)
    for (int j = 0; j < ROWS; j++) sums[j] = (whole){};
#if WIDTH > 2
    if (kind == DENSE && length >= ALIGNED_MIN) {
        /* The first elements go to the lanes before the others'. */
        size_t before = misaligned(a);
        if (before > 0) {
            whole x = load_first(a, before);
            sums[ROWS - 1] += x * (squared ? x : load_first(b, before));
        }
        a += before;
        b += before;
        length -= before;
    }
#endif
    size_t i = 0, end = full(kind, length);
    for (; end - i >= LANES; i += LANES) {
#pragma clang loop unroll(full)
        for (int j = 0; j < ROWS; j++) {
            size_t at = i + (size_t)j * WIDTH;
            whole x = load(kind, a, as, at), y = squared ? x : load(kind, b, bs, at);
            sums[j] += x * y;
        }
    }
    if (kind == PAIRED) kind = SPREAD; /* nothing lies behind the last element */
#pragma clang loop unroll(full)
    for (size_t j = 0; j < ROWS; j++) {
        /* No row leaves the loop: sums stay in registers. */
        size_t at = i + j * WIDTH;
        if (at >= length) continue;
        whole x = load_most(kind, a, as, at, length - at);
        sums[j] += x * (squared ? x : load_most(kind, b, bs, at, length - at));
    }
#pragma clang loop unroll(full)
    for (int half = ROWS / 2; half > 0; half /= 2) {
#pragma clang loop unroll(full)
        for (int j = 0; j < half; j++) sums[j] += sums[j + half];
    }
    double sum = folded(sums[0]);
    return sum == sum ? sum : NAN;
}

static double dot(const double *a, const double *b, size_t length)
{
    return dot_of(false, DENSE, a, 1, b, 1, length);
}

static double dot_strided(const abut_vector *a, const abut_vector *b)
{
    if (a->stride == 2 && b->stride == 2) return dot_of(false, PAIRED, a->data, 2, b->data, 2, a->length);
    return dot_of(false, SPREAD, a->data, a->stride, b->data, b->stride, a->length);
}

static double squares(const double *a, size_t length) { return dot_of(true, DENSE, a, 1, a, 1, length); }

static double squares_strided(const abut_vector *a)
{
    if (a->stride == 2) return dot_of(true, PAIRED, a->data, 2, a->data, 2, a->length);
    return dot_of(true, SPREAD, a->data, a->stride, a->data, a->stride, a->length);
}

/* ---- quotients ---- */

#ifdef QUOTIENT
/* a / d, correctly rounded, without dividing, which takes five times as long.
 *
 * Once: y = RN(1/d), and z = RN(e/d) with e = 1 - y*d, which an FMA computes exactly: 1/d = y + e/d.
 * For each a:
 *
 *     q = RN(a*y + RN(a*z))    r = RN(a - q*d)    the result: RN(q + r*y)
 *
 * Proof. Scale a and d by powers of two so that 1 <= a, d < 2, and let u be the ulp of a/d's binade: 2^-52
 * when a >= d, otherwise 2^-53. With d = 1 all is exact. Otherwise:
 *
 * 1. 1/2 < 1/d < 1, so |1/d - y| <= 2^-54 and |e/d| <= 2^-54; z is rounded by at most 2^-108. |a*z| <= 2^-53,
 *    which is rounded by at most 2^-107. So a*y + RN(a*z) is within a * 2^-108 + 2^-107 < 2^-106 <= 2^-53 u
 *    of a/d, and q within (1/2 + 2^-53) u: one of the doubles on either side of a/d.
 * 2. r is exact: a - q*d is a multiple of 2^-52 u, and less than 2^53 of them.
 * 3. q + r*y differs from a/d = q + r/d by |r| |y - 1/d| <= |r| 2^-54 <= d (1/2 + 2^-53) 2^-54 u.
 * 4. A midpoint m of two doubles of the binade has 54 bits, so m*d has more than a: a - m*d is not 0. It is
 *    a multiple of 2^-53 u, so a/d is at least 2^-53 u / d away from m.
 * 5. What 3 says is less than what 4 says when d^2 (1 + 2^-52) < 4. d is at most 2 - 2^-52, and then d^2 is
 *    4 (1 - 2^-52 + 2^-106); 4 / (1 + 2^-52) is more than 4 (1 - 2^-52 + 2^-105).
 *
 * So q + r*y lies on the same side of every midpoint as a/d, and rounds to the same double.
 *
 * Where numbers are subnormal, rounding is coarser: z and a*z, next to which that is 2^-1075, and r must keep
 * clear. d from 2^-450 to 2^512, |a| >= 2^-960 and |a| >= 2^-900 d do: the roundings in 1 are then of 2^-620
 * and 2^-1007, and what r is a multiple of, of 2^-1066. A zero comes out as zero; its sign is put back.
 * Blocks with any other element are divided. */
typedef struct divisor {
    whole value, reciprocal, correction;
    halves least; /* twice the bits of the least magnitude for which this works, besides 0 */
} divisor;

INLINE divisor prepared(double d)
{
    double y = 1 / d, z = __builtin_fma(-y, d, 1) / d;
    double least = d * 0x1p-900 > 0x1p-960 ? d * 0x1p-900 : 0x1p-960;
    uint64_t pattern;
    __builtin_memcpy(&pattern, &least, sizeof pattern);
    return (divisor){(whole){} + d, (whole){} + y, (whole){} + z, (halves){} + (uint32_t)(pattern >> 31)};
}

INLINE whole quotient(whole a, const divisor *by)
{
    whole q = QUOTIENT(a, by->reciprocal, a * by->correction);
    whole r = QUOTIENT(-q, by->value, a);
    bits sign = (bits)a & INT64_MIN;
    return (whole)((bits)QUOTIENT(r, by->reciprocal, q) | sign);
}

/* What orders magnitudes, with 0 above all: in the upper halves. There is neither NaN nor infinity, the
 * norm is finite. AVX2 finds the least of 32 bits only. */
INLINE halves order(whole a) { return (halves)((bits)a + (bits)a - 1); }

/* Full blocks from `i`; where the next would begin. */
INLINE size_t quotient_blocks(
    int kind, bool streamed, const element *a, size_t as, const divisor *by, element *out, size_t os,
    size_t i, size_t end)
{
    for (; end - i >= BLOCK; i += BLOCK) {
        whole value[ROW];
        halves least = (halves){} - 1;
#pragma clang loop unroll(full)
        for (int j = 0; j < ROW; j++) {
            value[j] = load(kind, a, as, i + (size_t)j * WIDTH);
            least = __builtin_elementwise_min(least, order(value[j]));
        }
        if (__builtin_expect(ANY(least <= by->least), 0)) {
#pragma clang loop unroll(full)
            for (int j = 0; j < ROW; j++) store(kind, out, os, i + (size_t)j * WIDTH, value[j] / by->value);
            continue;
        }
#pragma clang loop unroll(full)
        for (int j = 0; j < ROW; j++) {
            size_t at = i + (size_t)j * WIDTH;
            whole result = quotient(value[j], by);
            if (streamed) __builtin_nontemporal_store(result, (whole *)(out + at));
            else store(kind, out, os, at, result);
        }
    }
    if (streamed) STREAMED;
    return i;
}
#endif

INLINE void quotients_of(
    int kind, const element *a, size_t as, double divided, element *out, size_t os, size_t length)
{
    size_t i = 0, end = full(kind, length);
#ifdef QUOTIENT
    const divisor by = prepared(divided);
    if (kind == DENSE && length >= ALIGNED_MIN) {
        i = misaligned(out);
        if (i > 0) store_some(kind, out, 1, 0, i, load_some(kind, a, 1, 0, i, 1) / by.value);
        if (length >= STREAMED_MIN && out != a && (uintptr_t)(out + i) % (WIDTH * 8) == 0) {
            i = quotient_blocks(kind, true, a, 1, &by, out, 1, i, end);
        }
    }
    i = quotient_blocks(kind, false, a, as, &by, out, os, i, end);
#endif
    whole d = (whole){} + divided;
#pragma clang loop unroll(disable)
    for (; end - i >= WIDTH; i += WIDTH) store(kind, out, os, i, load(kind, a, as, i) / d);
    if (kind == PAIRED && length - i == WIDTH) {
        store(SPREAD, out, os, i, load(SPREAD, a, as, i) / d);
        return;
    }
    if (length == i) return;
    store_some(kind, out, os, i, length - i, load_some(kind, a, as, i, length - i, 1) / d);
}

static void quotients(const double *a, double divided, double *out, size_t length)
{
    quotients_of(DENSE, a, 1, divided, out, 1, length);
}

static void quotients_strided(const abut_vector *a, double divided, const abut_vector *out)
{
    if (a->stride == 2 && out->stride == 2) {
        quotients_of(PAIRED, a->data, 2, divided, out->data, 2, a->length);
    } else {
        quotients_of(SPREAD, a->data, a->stride, divided, out->data, out->stride, a->length);
    }
}

/* ---- zeros ---- */

INLINE bool has_zero_of(int kind, const element *a, size_t stride, size_t length)
{
    size_t i = 0, end = full(kind, length);
    for (; end - i >= BLOCK; i += BLOCK) {
        bits found = {};
#pragma clang loop unroll(full)
        for (int j = 0; j < 4; j++) found |= load(kind, a, stride, i + (size_t)j * WIDTH) == 0;
        if (ANY(found)) return true;
    }
#pragma clang loop unroll(disable)
    for (; end - i >= WIDTH; i += WIDTH) {
        bits found = load(kind, a, stride, i) == 0;
        if (ANY(found)) return true;
    }
    for (; i < length; i++) {
        if (a[i * stride] == 0) return true;
    }
    return false;
}

static bool has_zero(const abut_vector *a)
{
    if (a->stride == 1) return has_zero_of(DENSE, a->data, 1, a->length);
    if (a->stride == 2) return has_zero_of(PAIRED, a->data, 2, a->length);
    return has_zero_of(SPREAD, a->data, a->stride, a->length);
}

const abut_vector_kernels CONCATENATED(abut_vector_, PATH) = {
    .name = TEXT(PATH),
    .path = NUMBER,
    .each = {add, subtract, multiply, divide},
    .each_strided = {add_strided, subtract_strided, multiply_strided, divide_strided},
    .dot = dot,
    .dot_strided = dot_strided,
    .squares = squares,
    .squares_strided = squares_strided,
    .quotients = quotients,
    .quotients_strided = quotients_strided,
    .has_zero = has_zero,
};
