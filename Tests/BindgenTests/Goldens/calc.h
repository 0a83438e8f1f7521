/* calc.h -- generated from calc.abi (demo.calc 1.2.0) by abut; do not edit.
 * api 266ea3f633c9b125 */
#ifndef DEMO_CALC_H
#define DEMO_CALC_H

/** @file
 *  A small calculator used in the documentation. */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef DEMO_CALC_COPIED
#  error "include calc.h before headers that copy its types"
#endif
#ifndef CALC_API /* stands before every function */
#  if defined(_WIN32) && defined(CALC_IMPLEMENT)
#    define CALC_API __declspec(dllexport)
#  elif defined(__GNUC__) && !defined(_WIN32)
#    define CALC_API __attribute__((visibility("default")))
#  else
#    define CALC_API
#  endif
#endif

#ifdef __cplusplus
extern "C" {
#endif

#define CALC_VERSION_MAJOR 1
#define CALC_VERSION_MINOR 2
#define CALC_VERSION_PATCH 0

#define CALC_MAX_PRECISION 64u

/** Outcome of a calculation. */
typedef int32_t calc_Status;
enum {
    CALC_STATUS_OK = 0, /**< success */
    CALC_STATUS_DIV_ZERO = 1, /**< divisor was zero */
    CALC_STATUS_CANCEL = 2 /**< the callback asked to stop */
};

typedef uint32_t calc_Opts;
#define CALC_OPTS_SATURATE 1u
#define CALC_OPTS_TRACE 2u

typedef struct calc_Vec2 {
    double x; /* 0 */
    double y; /* 8 */
} calc_Vec2;

#ifndef ABUT_STR_DEFINED
#define ABUT_STR_DEFINED
typedef struct abut_str { const char *ptr; size_t len; } abut_str; /* UTF-8, not NUL terminated */
#endif

/** A cell: nothing, a number or a message. */
typedef struct calc_Cell {
    uint8_t tag; /* 0: which member of the union holds */
    union { /* 8 */
        double num;
        abut_str text;
    } as;
} calc_Cell;
enum {
    CALC_CELL_NONE = 0,
    CALC_CELL_NUM = 1,
    CALC_CELL_TEXT = 2
};

/** Released by calc_free. */
typedef struct calc_Calc calc_Calc;

typedef bool (*calc_Progress)(uint32_t done, uint32_t total, void *ctx);

/** Makes a calculator; None when memory is short.
 *  @return owned by the caller: release it with calc_free; NULL when that fails */
CALC_API calc_Calc *calc_new(uint32_t precision, calc_Opts opts);

/** @param self  taken over: not to be used after the call */
CALC_API void calc_free(calc_Calc *self);

/** Divides; q receives the quotient.
 *  @param self  borrowed for this call
 *  @param q  receives the result
 *  @return CALC_STATUS_OK; failed: CALC_STATUS_DIV_ZERO, CALC_STATUS_CANCEL */
CALC_API calc_Status calc_div(calc_Calc *self, int64_t a, int64_t b, int64_t *q);

/** @param self  borrowed for this call
 *  @param xs  `n` elements; borrowed for this call
 *  @param n  elements of xs */
CALC_API double calc_sum(calc_Calc *self, const double *xs, size_t n);

/** @param self  borrowed for this call
 *  @param v  read, then overwritten */
CALC_API void calc_scale(calc_Calc *self, calc_Vec2 *v, double k);

/** @param self  borrowed for this call
 *  @param src  borrowed for this call
 *  @param cell  receives the result
 *  @return CALC_STATUS_OK; failed: CALC_STATUS_DIV_ZERO, CALC_STATUS_CANCEL */
CALC_API calc_Status calc_eval(calc_Calc *self, abut_str src, calc_Cell *cell);

/** @param self  borrowed for this call
 *  @param cb  called during this call only
 *  @param ctx  given back to the callback
 *  @return CALC_STATUS_OK; failed: CALC_STATUS_DIV_ZERO, CALC_STATUS_CANCEL */
CALC_API calc_Status calc_run(calc_Calc *self, uint32_t total, calc_Progress cb, void *ctx);

#ifndef ABUT_ASSERT
#  if defined(__cplusplus)
#    define ABUT_ASSERT(c, n) static_assert(c, #n)
#    define ABUT_ALIGNOF(t) alignof(t)
#  elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#    define ABUT_ASSERT(c, n) _Static_assert(c, #n)
#    define ABUT_ALIGNOF(t) _Alignof(t)
#  else
#    define ABUT_ASSERT(c, n) typedef char abut_layout_##n[(c) ? 1 : -1]
#    ifdef _MSC_VER
#      define ABUT_ALIGNOF(t) __alignof(t)
#    else
#      define ABUT_ALIGNOF(t) __alignof__(t)
#    endif
#  endif
#endif
#if defined(__LP64__) || defined(_WIN64)
ABUT_ASSERT(sizeof(calc_Vec2) == 16 && ABUT_ALIGNOF(calc_Vec2) == 8 && offsetof(calc_Vec2, x) == 0 &&
    offsetof(calc_Vec2, y) == 8, calc_Vec2);
ABUT_ASSERT(sizeof(calc_Cell) == 24 && ABUT_ALIGNOF(calc_Cell) == 8 && offsetof(calc_Cell, tag) == 0 &&
    offsetof(calc_Cell, as) == 8, calc_Cell);
#endif
#if defined(__i386__) && !defined(_WIN32)
ABUT_ASSERT(sizeof(calc_Vec2) == 16 && ABUT_ALIGNOF(calc_Vec2) == 4 && offsetof(calc_Vec2, x) == 0 &&
    offsetof(calc_Vec2, y) == 8, calc_Vec2);
ABUT_ASSERT(sizeof(calc_Cell) == 12 && ABUT_ALIGNOF(calc_Cell) == 4 && offsetof(calc_Cell, tag) == 0 &&
    offsetof(calc_Cell, as) == 4, calc_Cell);
#endif
#if defined(__arm__) || defined(__wasm32__)
ABUT_ASSERT(sizeof(calc_Vec2) == 16 && ABUT_ALIGNOF(calc_Vec2) == 8 && offsetof(calc_Vec2, x) == 0 &&
    offsetof(calc_Vec2, y) == 8, calc_Vec2);
ABUT_ASSERT(sizeof(calc_Cell) == 16 && ABUT_ALIGNOF(calc_Cell) == 8 && offsetof(calc_Cell, tag) == 0 &&
    offsetof(calc_Cell, as) == 8, calc_Cell);
#endif

#ifdef __cplusplus
}
#endif
#endif
