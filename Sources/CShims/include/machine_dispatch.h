/* How the engine of the dynamic machines gets from one handler to the next. Each handler ends in a jump to the next one,
 * which the `swiftasynccall` convention guarantees; what an instruction computes is Swift, inlined here. Only
 * Sources/Machine/Engine/Dispatch.swift may use this: handlers and Swift have to meet in one module of the compiler. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "machine_context.h"
#include "ion_objects.h"
#include "machine_gateway.h"

#pragma GCC visibility push(hidden)

#ifndef ABUT_SWIFT
#define ABUT_SWIFT __attribute__((swiftcall))
#define ABUT_RARE(condition) __builtin_expect(!!(condition), 0)
#endif

/* -- what instructions compute, in Swift ---------------------------------------------------------------------------- */

ABUT_SWIFT double abut_machine_add(double x, double y);
ABUT_SWIFT double abut_machine_subtract(double x, double y);
ABUT_SWIFT double abut_machine_multiply(double x, double y);
ABUT_SWIFT double abut_machine_divide(double x, double y);
/* NaN when it takes more than a division of whole numbers. */
ABUT_SWIFT double abut_machine_modulo(double x, double y);
ABUT_SWIFT bool abut_machine_less(double x, double y);
ABUT_SWIFT bool abut_machine_less_equal(double x, double y);
ABUT_SWIFT bool abut_machine_greater(double x, double y);
ABUT_SWIFT bool abut_machine_greater_equal(double x, double y);
/* 0 or 1; 2 when only the dialect knows. */
ABUT_SWIFT uint32_t abut_machine_equality(const abut_slot *x, const abut_slot *y);
ABUT_SWIFT uint32_t abut_machine_truth(const abut_slot *x);
/* The element that a number means; UINT64_MAX when there is none, or it takes rounding. */
ABUT_SWIFT uint64_t abut_machine_index(double index, uint32_t count);

/* Integers stand in all 64 bits. The divisor is not 0. */
#define ABUT_INTEGER_FUNCTIONS(width)                                              \
    ABUT_SWIFT int64_t abut_machine_add_##width(int64_t x, int64_t y);            \
    ABUT_SWIFT int64_t abut_machine_sub_##width(int64_t x, int64_t y);            \
    ABUT_SWIFT int64_t abut_machine_mul_##width(int64_t x, int64_t y);            \
    ABUT_SWIFT int64_t abut_machine_div_##width(int64_t x, int64_t y);            \
    ABUT_SWIFT int64_t abut_machine_mod_##width(int64_t x, int64_t y);            \
    ABUT_SWIFT int64_t abut_machine_shift_left_##width(int64_t x, int64_t y);     \
    ABUT_SWIFT int64_t abut_machine_shift_right_##width(int64_t x, int64_t y);
ABUT_INTEGER_FUNCTIONS(i32)
ABUT_INTEGER_FUNCTIONS(i64)
ABUT_SWIFT int64_t abut_machine_and_int(int64_t x, int64_t y);
ABUT_SWIFT int64_t abut_machine_or_int(int64_t x, int64_t y);
ABUT_SWIFT int64_t abut_machine_xor_int(int64_t x, int64_t y);
ABUT_SWIFT bool abut_machine_less_int(int64_t x, int64_t y);
ABUT_SWIFT bool abut_machine_less_equal_int(int64_t x, int64_t y);
ABUT_SWIFT float abut_machine_add_f32(float x, float y);
ABUT_SWIFT float abut_machine_sub_f32(float x, float y);
ABUT_SWIFT float abut_machine_mul_f32(float x, float y);
ABUT_SWIFT float abut_machine_div_f32(float x, float y);
ABUT_SWIFT bool abut_machine_less_f32(float x, float y);
ABUT_SWIFT bool abut_machine_less_equal_f32(float x, float y);
ABUT_SWIFT bool abut_machine_equal_f32(float x, float y);

/* The slow ways. They return the next op, or NULL when `exit` says why the engine is left. */
ABUT_SWIFT const abut_op *abut_machine_cold(abut_machine_context *context, const abut_op *op, const abut_slot *k,
                                            uint32_t number);
/* The outcome of a native that gave no result: sets `exit`. */
ABUT_SWIFT void abut_machine_refused(abut_machine_context *context, int32_t outcome);

/* A number without its fraction; of those that are too large, and NaN, something else. */
static inline int64_t abut_whole(double value) {
#if defined(__SSE2__)
    return _mm_cvttsd_si64(_mm_set_sd(value));
#else
    return value > -0x1p62 && value < 0x1p62 ? (int64_t)value : INT64_MIN;
#endif
}
/* The divisor is neither 0 nor -1; Swift's own division asks for both. */
static inline int32_t abut_quotient_i32(int32_t x, int32_t y) { return x / y; }
static inline int32_t abut_rest_i32(int32_t x, int32_t y) { return x % y; }
static inline int64_t abut_quotient_i64(int64_t x, int64_t y) { return x / y; }
static inline int64_t abut_rest_i64(int64_t x, int64_t y) { return x % y; }
/* Without its fraction, the nearest there is; 0 for NaN. */
static inline int64_t abut_saturated_i64(double value) {
#if defined(__SSE2__)
    int64_t whole = _mm_cvttsd_si64(_mm_set_sd(value));
    if (__builtin_expect(whole != INT64_MIN, 1)) return whole;
    return value != value ? 0 : value > 0 ? INT64_MAX : INT64_MIN;
#else
    if (value >= -0x1p63 && value < 0x1p63) return (int64_t)value;
    return value != value ? 0 : value > 0 ? INT64_MAX : INT64_MIN;
#endif
}
static inline int64_t abut_saturated_i32(double value) {
    int64_t whole = abut_saturated_i64(value);
    return whole < INT32_MIN ? INT32_MIN : whole > INT32_MAX ? INT32_MAX : whole;
}
static inline int64_t abut_int(const abut_slot *slot) { return (int64_t)slot->bits; }
/* Of a string, as an I32. */
static inline int64_t abut_length(const abut_slot *slot) {
    uint32_t length = ((const abut_string *)(uintptr_t)slot->bits)->length;
    return length > INT32_MAX ? INT32_MAX : length;
}
static inline float abut_f32(const abut_slot *slot) {
    float value;
    __builtin_memcpy(&value, &slot->bits, sizeof value);
    return value;
}
static inline double abut_number(const abut_slot *slot) {
    double value;
    __builtin_memcpy(&value, &slot->bits, sizeof value);
    return value;
}
/* Kind and `aux` in one. */
static inline void abut_set(abut_slot *slot, uint64_t kind, uint64_t bits) {
    __builtin_memcpy(slot, &kind, sizeof kind);
    slot->bits = bits;
}
static inline void abut_set_number(abut_slot *slot, double value) {
    uint64_t bits;
    __builtin_memcpy(&bits, &value, sizeof bits);
    abut_set(slot, ABUT_KIND_NUMBER, bits);
}
static inline bool abut_are_numbers(const abut_slot *x, const abut_slot *y) { return (x->kind | y->kind) == 0; }

/* -- what handlers are made of; the parameter `name` is the handler's, for its slow way ---------------------------- */

#define ABUT_AT(area, offset) ((abut_slot *)(void *)((char *)(area) + (offset)))
#define ABUT_R(offset) ABUT_AT(base, offset)
#define ABUT_K(offset) ((const abut_slot *)ABUT_AT(k, offset))
#define ABUT_K_FAR (k + (op->b | (uint32_t)op->c << 16))
/* Offsets are 16 times the number, cells are pointers. */
#define ABUT_CELL(offset) (*(abut_slot **)(void *)((char *)context->cells + ((offset) >> 1)))

/* In halves, as numbers are written: a load of both that follows has to wait until the stores have left the core. */
static inline void abut_copy(abut_slot *to, const abut_slot *from) {
    uint64_t kind;
    __builtin_memcpy(&kind, from, sizeof kind);
    uint64_t bits = from->bits;
    __asm__("" : "+r"(bits)); /* or the compiler joins them */
    abut_set(to, kind, bits);
}
#define ABUT_COPY(to, from) abut_copy((to), (from));
#define ABUT_COPY_HELD(to) abut_set_number((to), held);
/* `kx` and `nx` are kind and number of an operand. What was computed last is `held`, the one before it `before`. */
#define ABUT_HOLD(to, value)            \
    {                                   \
        double computed = (value);      \
        before = held;                  \
        held = computed;                \
        abut_set_number((to), held);    \
    }
#define ABUT_ARITHMETIC(name, what, to, kx, nx, ky, ny)                          \
    {                                                                            \
        if (ABUT_RARE((kx) | (ky))) ABUT_COLD(name)                              \
        double value;                                                            \
        [[clang::always_inline]] value = abut_machine_##what((nx), (ny));        \
        ABUT_HOLD((to), value)                                                   \
    }
#define ABUT_MODULO(name, to, kx, nx, ky, ny)                                    \
    {                                                                            \
        if (ABUT_RARE((kx) | (ky))) ABUT_COLD(name)                              \
        double rest;                                                             \
        [[clang::always_inline]] rest = abut_machine_modulo((nx), (ny));         \
        if (ABUT_RARE(rest != rest)) ABUT_COLD(name)                             \
        ABUT_HOLD((to), rest)                                                    \
    }
#define ABUT_NEGATE(name, to, kx, nx)                                            \
    {                                                                            \
        if (ABUT_RARE(kx)) ABUT_COLD(name)                                       \
        ABUT_HOLD((to), -(nx))                                                   \
    }

#define ABUT_ORDER(name, what, kx, nx, ky, ny)                                   \
    if (ABUT_RARE((kx) | (ky))) ABUT_COLD(name)                                  \
    bool yes;                                                                    \
    [[clang::always_inline]] yes = abut_machine_##what((nx), (ny));
#define ABUT_SAME(name, x, y)                                                               \
    const abut_slot *left = (x), *right = (y);                                              \
    uint32_t same;                                                                          \
    [[clang::always_inline]] same = abut_machine_equality(left, right);                     \
    if (ABUT_RARE(same > 1)) ABUT_COLD(name)
#define ABUT_TRUTH(name, x)                                              \
    uint32_t truth;                                                      \
    [[clang::always_inline]] truth = abut_machine_truth(x);              \
    if (ABUT_RARE(truth > 1)) ABUT_COLD(name)

#define ABUT_COMPARE(name, what, to, kx, nx, ky, ny)  \
    {                                                 \
        ABUT_ORDER(name, what, kx, nx, ky, ny)        \
        abut_set((to), ABUT_KIND_BOOL, yes);          \
    }
#define ABUT_EQUAL(name, to, x, y, answer)            \
    {                                                 \
        ABUT_SAME(name, x, y)                         \
        abut_set((to), ABUT_KIND_BOOL, answer);       \
    }
#define ABUT_NOT(name, to, x)                         \
    {                                                 \
        ABUT_TRUTH(name, x)                           \
        abut_set((to), ABUT_KIND_BOOL, !truth);       \
    }

/* -- values whose types are proved. What was computed last is `held_int`, the one before it `before_int`. */

#define ABUT_HOLD_INT(to, kind, value)      \
    {                                       \
        int64_t computed = (value);         \
        before_int = held_int;              \
        held_int = computed;                \
        abut_set((to), (kind), (uint64_t)held_int); \
    }
#define ABUT_INTEGERS(what, type, to, ix, iy)                               \
    {                                                                       \
        int64_t value;                                                      \
        [[clang::always_inline]] value = abut_machine_##what((ix), (iy));   \
        ABUT_HOLD_INT((to), ABUT_KIND_##type, value)                        \
    }
#define ABUT_DIVISION(name, what, type, to, ix, iy)                         \
    {                                                                       \
        int64_t divisor = (iy), value;                                      \
        if (ABUT_RARE(divisor == 0)) ABUT_COLD(name)                        \
        [[clang::always_inline]] value = abut_machine_##what((ix), divisor); \
        ABUT_HOLD_INT((to), ABUT_KIND_##type, value)                        \
    }
/* Of whatever kind the left one is. */
#define ABUT_BITS(what, to, x, ix, iy)                                      \
    {                                                                       \
        int64_t value;                                                      \
        uint64_t kind = (x)->kind;                                          \
        [[clang::always_inline]] value = abut_machine_##what((ix), (iy));   \
        ABUT_HOLD_INT((to), kind, value)                                    \
    }
#define ABUT_TRUNCATE(to, type, value) ABUT_HOLD_INT((to), ABUT_KIND_##type, (value))
#define ABUT_FLOATS(what, to, fx, fy)                                       \
    {                                                                       \
        float value;                                                        \
        [[clang::always_inline]] value = abut_machine_##what((fx), (fy));   \
        uint32_t bits;                                                      \
        __builtin_memcpy(&bits, &value, sizeof bits);                       \
        abut_set((to), ABUT_KIND_F32, bits);                                \
    }
#define ABUT_FLIP_F32(to, x) abut_set((to), ABUT_KIND_F32, (uint32_t)(x)->bits ^ 0x80000000u);
#define ABUT_ANSWER(what, to, x, y)                                         \
    {                                                                       \
        bool yes;                                                           \
        [[clang::always_inline]] yes = abut_machine_##what((x), (y));       \
        abut_set((to), ABUT_KIND_BOOL, yes);                                \
    }
#define ABUT_EXPECT(name, x)                                                                      \
    {                                                                                             \
        const abut_slot *value = (x);                                                             \
        uint32_t type = op->b;                                                                    \
        if (ABUT_RARE(value->kind != ((ABUT_TYPE_KINDS >> type * 5) & 31))) ABUT_COLD(name)       \
        if (type >= ABUT_TYPE_STRING &&                                                           \
            ABUT_RARE(((const abut_object *)(uintptr_t)value->bits)->kind != type - ABUT_TYPE_STRING)) \
            ABUT_COLD(name)                                                                       \
    }

/* The distance is read where it is needed: read before, the compiler selects the op instead of branching, and all waits
 * for the comparison. */
#define ABUT_NEAR (op + 1 + (int16_t)op->c)
#define ABUT_FAR (op + 1 + (int32_t)(op->a | (uint32_t)op->b << 16))
#define ABUT_TAKE(place)                                            \
    {                                                               \
        const abut_op *target = (place);                            \
        if (ABUT_RARE(budget < 0)) ABUT_LEAVE(ABUT_EXIT_TOLL, target) \
        ABUT_GO(target)                                             \
    }
#define ABUT_JUMP_ORDER(name, what, kx, nx, ky, ny, answer)  \
    {                                              \
        ABUT_ORDER(name, what, kx, nx, ky, ny)     \
        if (answer) ABUT_TAKE(ABUT_NEAR)           \
        ABUT_NEXT                                  \
    }
#define ABUT_JUMP_EQUAL(name, x, y, answer)        \
    {                                              \
        ABUT_SAME(name, x, y)                      \
        if (answer) ABUT_TAKE(ABUT_NEAR)           \
        ABUT_NEXT                                  \
    }
#define ABUT_JUMP_EQUAL_HELD(name, other, answer)         \
    {                                                     \
        if (ABUT_RARE((other)->kind)) ABUT_COLD(name)     \
        bool same = held == abut_number(other);           \
        if (answer) ABUT_TAKE(ABUT_NEAR)                  \
        ABUT_NEXT                                         \
    }
#define ABUT_JUMP_IF(answer)                       \
    {                                              \
        if (answer) ABUT_TAKE(ABUT_NEAR)           \
        ABUT_NEXT                                  \
    }
#define ABUT_JUMP_WHEN(what, x, y)                                      \
    {                                                                   \
        bool yes;                                                       \
        [[clang::always_inline]] yes = abut_machine_##what((x), (y));   \
        ABUT_JUMP_IF(yes)                                               \
    }
#define ABUT_JUMP_TRUTH(name, x, answer)           \
    {                                              \
        ABUT_TRUTH(name, x)                        \
        if (answer) ABUT_TAKE(ABUT_NEAR)           \
        ABUT_NEXT                                  \
    }
/* Between the parts of a sequence: to the next op, and through a jump. */
#define ABUT_ONWARD \
    op += 1;        \
    budget -= op->cost;
#define ABUT_FOLLOW                                              \
    op = ABUT_NEAR;                                              \
    if (ABUT_RARE(budget < 0)) ABUT_LEAVE(ABUT_EXIT_TOLL, op)    \
    budget -= op->cost;
/* A toll that is not paid has cost nothing. */
#define ABUT_TOLL                               \
    {                                           \
        if (ABUT_RARE(budget < 0)) {            \
            budget += op->cost;                 \
            ABUT_LEAVE(ABUT_EXIT_TOLL, op)      \
        }                                       \
        ABUT_NEXT                               \
    }

/* -- calls */

/* A native that an interned string names is known by its number; everything else is looked at by the dialect. */
#define ABUT_CALL(name, x)                                                                            \
    {                                                                                                 \
        const abut_slot *callee = (x);                                                                \
        if (ABUT_RARE(callee->kind != ABUT_KIND_OBJECT)) ABUT_COLD(name)                              \
        const abut_string *text = (const abut_string *)(uintptr_t)callee->bits;                       \
        if (ABUT_RARE(text->head.kind != ABUT_OBJECT_STRING)) ABUT_COLD(name)                         \
        uint32_t native = text->native - 1;                                                           \
        if (ABUT_RARE(native >= context->native_count)) ABUT_COLD(name)                               \
        ABUT_NATIVE(native)                                                                           \
    }
/* The record of a frame stands behind the arguments. */
#define ABUT_CALL_FUNCTION(name)                                                                      \
    {                                                                                                 \
        uint32_t number = op->c;                                                                      \
        if (ABUT_RARE(number >= context->function_count)) ABUT_COLD(name)                             \
        const abut_function *function = context->functions + number;                                  \
        char *frame = base + op->a;                                                                   \
        if (ABUT_RARE((uintptr_t)frame + function->frame > (uintptr_t)context->stack_high)) ABUT_COLD(name) \
        uint32_t frames = context->frames_left;                                                       \
        if (ABUT_RARE(!frames)) ABUT_COLD(name)                                                       \
        context->frames_left = frames - 1;                                                            \
        const abut_op *entry = function->entry;                                                       \
        abut_set(ABUT_AT(frame, (size_t)op->b << 4), ABUT_KIND_FRAME | (uint64_t)op->a << 32, (uintptr_t)(op + 1)); \
        base = frame;                                                                                 \
        ABUT_TAKE(entry)                                                                              \
    }
#define ABUT_RETURN(x)                                              \
    {                                                               \
        const abut_slot *record = ABUT_R(op->b);                    \
        size_t distance = record->aux;                              \
        const abut_op *caller = (const abut_op *)(uintptr_t)record->bits; \
        ABUT_COPY(ABUT_R(0), (x))                                   \
        base -= distance;                                           \
        context->frames_left++;                                     \
        ABUT_TAKE(caller)                                           \
    }

/* -- arrays */

/* Elements of arrays that are made here. */
#define ABUT_ARRAY_SHORT 16u
#define ABUT_ARRAY(name, to)                                                                          \
    {                                                                                                 \
        uint32_t count = op->c, size = (uint32_t)sizeof(abut_array) + count * (uint32_t)sizeof(abut_slot); \
        char *place = context->heap_next;                                                             \
        if (ABUT_RARE(count > ABUT_ARRAY_SHORT || context->heap_end - place < (ptrdiff_t)size)) ABUT_COLD(name) \
        context->heap_next = place + size;                                                            \
        abut_array *made = (abut_array *)(void *)place;                                               \
        made->head = (abut_object){ABUT_OBJECT_ARRAY, 0, 0, size};                                    \
        made->count = made->capacity = count;                                                         \
        abut_slot *slots = made->slots = (abut_slot *)(void *)(made + 1);                             \
        made->storage = NULL;                                                                         \
        const abut_slot *from = ABUT_R(op->b);                                                        \
        for (uint32_t at = 0; at < count; at++) {                                                     \
            slots[at] = from[at];                                                                     \
            __asm__ volatile("" ::: "memory"); /* or it becomes a call of memcpy */                   \
        }                                                                                             \
        abut_set((to), ABUT_KIND_OBJECT, (uintptr_t)place);                                           \
    }
#define ABUT_ELEMENT(name, x, y, also)                                                                    \
    const abut_slot *holder = (x), *index = (y);                                                      \
    if (ABUT_RARE((holder->kind ^ ABUT_KIND_OBJECT) | index->kind)) ABUT_COLD(name)                   \
    const abut_array *array = (const abut_array *)(uintptr_t)holder->bits;                            \
    if (ABUT_RARE(array->head.kind != ABUT_OBJECT_ARRAY)) also                                        \
    uint64_t at;                                                                                      \
    [[clang::always_inline]] at = abut_machine_index(abut_number(index), array->count);               \
    if (ABUT_RARE(at == UINT64_MAX)) ABUT_COLD(name)
#define ABUT_GET_ELEMENT(name, to, x, y)              \
    {                                                 \
        /* A tuple is read like an array. */          \
        ABUT_ELEMENT(name, x, y, { if (ABUT_RARE(array->head.kind != ION_TUPLE)) ABUT_COLD(name) }) \
        ABUT_COPY((to), array->slots + at)            \
    }
#define ABUT_SET_ELEMENT(name, x, y, z)               \
    {                                                 \
        ABUT_ELEMENT(name, x, y, ABUT_COLD(name))     \
        ABUT_COPY(array->slots + at, (z))             \
    }
/* With an I32 as the index. */
#define ABUT_ELEMENT_INT(name, x, jy, iy)                                                             \
    const abut_slot *holder = (x);                                                                    \
    if (ABUT_RARE((holder->kind ^ ABUT_KIND_OBJECT) | (jy))) ABUT_COLD(name)                          \
    const abut_array *array = (const abut_array *)(uintptr_t)holder->bits;                            \
    if (ABUT_RARE(array->head.kind != ABUT_OBJECT_ARRAY)) ABUT_COLD(name)                             \
    uint64_t at = (uint64_t)(iy);                                                                     \
    if (ABUT_RARE(at >= array->count)) ABUT_COLD(name)
#define ABUT_GET_ELEMENT_INT(name, to, x, jy, iy)     \
    {                                                 \
        ABUT_ELEMENT_INT(name, x, jy, iy)             \
        ABUT_COPY((to), array->slots + at)            \
    }
#define ABUT_SET_ELEMENT_INT(name, x, jy, iy, z)      \
    {                                                 \
        ABUT_ELEMENT_INT(name, x, jy, iy)             \
        ABUT_COPY(array->slots + at, (z))             \
    }

#include "machine_dispatch_objects.h"
#include "machine_handlers.h"

#define ABUT_IS(name, ...) abut_machine_is_##name,
enum { ABUT_MACHINE_EACH(ABUT_IS) ABUT_MACHINE_EACH_SEQUENCE(ABUT_IS) };
#undef ABUT_IS

static inline void abut_machine_left(abut_machine_context *context, char *base, const abut_op *op, int64_t budget,
                                     uint32_t reason) {
    context->base = ABUT_AT(base, 0);
    context->op = op;
    context->budget = budget;
    context->exit = reason;
}

/* Calls a native; the next op, or NULL when the engine is to be left. Runs inside of the native take theirs from the
 * budget in the context, and leave what is left there. */
__attribute__((always_inline)) static inline const abut_op *abut_machine_invoke(abut_machine_context *context, char *base, const abut_op *op,
                                                 int64_t budget, uint32_t native) {
    context->base = ABUT_AT(base, 0);
    context->op = op;
    context->budget = budget;
    abut_slot *window = ABUT_R(op->a);
    int outcome = abut_machine_call_native_here(context, native, op->b, window, window);
    if (ABUT_RARE(outcome)) {
        abut_machine_refused(context, outcome);
        return NULL;
    }
    return op + 1;
}

/* -- handlers that jump to each other ------------------------------------------------------------------------------- */

#if defined(__has_extension)
#if __has_extension(swiftasynccc)
#define ABUT_MACHINE_THREADED 1
#endif
#endif

#ifdef ABUT_MACHINE_THREADED

#define ABUT_STEP abut_machine_context *context, char *base, const abut_op *op, const abut_slot *k, int64_t budget
#ifndef ABUT_HANDLER
#define ABUT_HANDLER __attribute__((swiftasynccall, aligned(32)))
#endif

typedef __attribute__((swiftasynccall)) void (*abut_machine_handler)(ABUT_STEP);

#define ABUT_GO(place) return ((abut_machine_handler)(place)->handler)(context, base, (place), k, budget);
#define ABUT_NEXT ABUT_GO(op + 1)
#define ABUT_LEAVE(reason, place) return abut_machine_leave(context, base, (place), k, budget, (reason));
#define ABUT_COLD(name) return abut_machine_cold_##name(context, base, op, k, budget);
#define ABUT_NATIVE(native) return abut_machine_native(context, base, op, k, budget, (native));
#define ABUT_CALL_OBJECT return abut_machine_call_object(context, base, op, k, budget);

ABUT_HANDLER __attribute__((noinline)) static void abut_machine_leave(ABUT_STEP, uint32_t reason) {
    abut_machine_left(context, base, op, budget, reason);
    if (reason != ABUT_EXIT_TOLL || !context->ways) return;
    op = context->toll(context);
    if (!op) return;
    base = (char *)context->base;
    budget = context->budget;
    ABUT_GO(op)
}
ABUT_HANDLER __attribute__((noinline)) static void abut_machine_native(ABUT_STEP, uint32_t native) {
    const abut_op *next = abut_machine_invoke(context, base, op, budget, native);
    if (!next) return;
    budget = context->budget;
    ABUT_TAKE(next)
}
ABUT_HANDLER __attribute__((noinline)) static void abut_machine_slowly(ABUT_STEP, uint32_t number) {
    context->base = ABUT_AT(base, 0);
    context->op = op;
    context->budget = budget;
    const abut_op *next = context->ways ? context->ways[number](context, op, k, number) : abut_machine_cold(context, op, k, number);
    budget = context->budget;
    if (!next) return;
    base = (char *)context->base;
    if (budget < 0 && next != op + 1) ABUT_LEAVE(ABUT_EXIT_TOLL, next)
    ABUT_GO(next)
}
ABUT_HANDLER __attribute__((noinline)) static void abut_machine_call_object(ABUT_STEP) {
    const abut_op *entry = abut_machine_open(context, base, op);
    if (!entry) return abut_machine_slowly(context, base, op, k, budget, abut_machine_is_call_value_r);
    base += op->a;
    ABUT_TAKE(entry)
}

#define ABUT_DEFINE_COLD(name, ...)                                                          \
    ABUT_HANDLER __attribute__((noinline)) static void abut_machine_cold_##name(ABUT_STEP) { \
        return abut_machine_slowly(context, base, op, k, budget, abut_machine_is_##name);    \
    }
#define ABUT_DEFINE(name, ...)                                          \
    ABUT_HANDLER static inline void abut_machine_do_##name(ABUT_STEP) { \
        double held = 0, before = 0;                                    \
        int64_t held_int = 0, before_int = 0;                           \
        (void)held, (void)before, (void)held_int, (void)before_int;     \
        budget -= op->cost;                                             \
        __VA_ARGS__                                                     \
    }
ABUT_MACHINE_EACH(ABUT_DEFINE_COLD)
ABUT_MACHINE_EACH(ABUT_DEFINE)
ABUT_MACHINE_EACH_SEQUENCE(ABUT_DEFINE)
#undef ABUT_DEFINE_COLD
#undef ABUT_DEFINE

#define ABUT_ADDRESS(name, ...) (uintptr_t)&abut_machine_do_##name,
static const uintptr_t abut_machine_addresses[] = {ABUT_MACHINE_EACH(ABUT_ADDRESS)
                                                       ABUT_MACHINE_EACH_SEQUENCE(ABUT_ADDRESS)};
#undef ABUT_ADDRESS

static inline bool abut_machine_is_threaded(void) { return true; }
static inline uintptr_t abut_machine_address(uint32_t number) { return abut_machine_addresses[number]; }
static inline void abut_machine_thread(abut_machine_context *context, const abut_slot *k) {
    const abut_op *op = context->op;
    ((abut_machine_handler)op->handler)(context, (char *)context->base, op, k, context->budget);
}

#undef ABUT_GO
#undef ABUT_NEXT
#undef ABUT_LEAVE
#undef ABUT_COLD
#undef ABUT_NATIVE
#undef ABUT_CALL_OBJECT

#else

static inline bool abut_machine_is_threaded(void) { return false; }
static inline uintptr_t abut_machine_address(uint32_t number) { return number; }
static inline void abut_machine_thread(abut_machine_context *context, const abut_slot *k) { (void)context, (void)k; }

#endif

/* -- the same in a loop, where there are no such jumps -------------------------------------------------------------- */

#define ABUT_GO(place) \
    {                  \
        op = (place);  \
        goto again;    \
    }
#define ABUT_NEXT ABUT_GO(op + 1)
#define ABUT_LEAVE(reason, place)                                           \
    {                                                                       \
        abut_machine_left(context, base, (place), budget, (reason));        \
        if ((reason) != ABUT_EXIT_TOLL || !context->ways) return;           \
        op = context->toll(context);                                        \
        if (!op) return;                                                    \
        base = (char *)context->base;                                       \
        budget = context->budget;                                           \
        goto again;                                                         \
    }
#define ABUT_COLD(name)                     \
    {                                       \
        slow = abut_machine_is_##name;      \
        goto slowly;                        \
    }
#define ABUT_NATIVE(native)                                                              \
    {                                                                                    \
        const abut_op *next = abut_machine_invoke(context, base, op, budget, (native));  \
        if (!next) return;                                                               \
        budget = context->budget;                                                        \
        ABUT_TAKE(next)                                                                  \
    }
#define ABUT_CALL_OBJECT                                                            \
    {                                                                               \
        const abut_op *entry = abut_machine_open(context, base, op);                \
        if (!entry) ABUT_COLD(call_value_r)                                         \
        base += op->a;                                                              \
        ABUT_TAKE(entry)                                                            \
    }
#define ABUT_CASE(name, ...)      \
    case abut_machine_is_##name: { \
        __VA_ARGS__               \
    }
static inline void abut_machine_loop(abut_machine_context *context, const abut_slot *k) {
    const abut_op *op = context->op;
    char *base = (char *)context->base;
    int64_t budget = context->budget;
    uint32_t slow = 0;
    double held = 0, before = 0;
    int64_t held_int = 0, before_int = 0;
    (void)held, (void)before, (void)held_int, (void)before_int;
again:
    budget -= op->cost;
    switch (op->handler) {
        ABUT_MACHINE_EACH(ABUT_CASE)
        default: __builtin_unreachable();
    }
slowly:
    context->base = ABUT_AT(base, 0);
    context->op = op;
    context->budget = budget;
    const abut_op *after = context->ways ? context->ways[slow](context, op, k, slow) : abut_machine_cold(context, op, k, slow);
    budget = context->budget;
    if (!after) return;
    base = (char *)context->base;
    if (budget < 0 && after != op + 1) ABUT_LEAVE(ABUT_EXIT_TOLL, after)
    ABUT_GO(after)
}
#undef ABUT_GO
#undef ABUT_NEXT
#undef ABUT_LEAVE
#undef ABUT_COLD
#undef ABUT_NATIVE
#undef ABUT_CALL_OBJECT
#undef ABUT_CASE

/* The handler that does what `number` does and then `part`; 0 when there is none. */
static inline uint32_t abut_machine_with(uint32_t number, uint32_t part) {
    for (uint32_t at = abut_machine_longer_start[number]; at < abut_machine_longer_start[number + 1]; at++)
        if (abut_machine_longer[at][0] == part) return abut_machine_longer[at][1];
    return 0;
}

#pragma GCC visibility pop
