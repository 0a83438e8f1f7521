/* The universal trampoline. System V on x86-64 gives integers and floating-point numbers registers of their
 * own, and neither registers nor stack words that the callee does not look at do any harm: so one cast for
 * each class of results calls every signature. Arguments are gathered from their packed form as the slots say. */
#include "calls.h"

#include <string.h>

#if defined(__x86_64__) && !defined(_WIN32)

typedef struct { uint64_t a, b; } pair_ii;
typedef struct { double a, b; } pair_dd;
typedef struct { uint64_t a; double b; } pair_id;
typedef struct { double a; uint64_t b; } pair_di;

typedef struct {
    uint64_t gp[6];
    double fp[8];
    uint64_t stack[ABUT_TRAMPOLINE_WORDS_MAX];
} frame;

/* Narrow integers are widened by the caller: compilers rely on it, though the document does not say so. */
static inline uint64_t number(const native_slot *slot, const uint8_t *from) {
    switch (slot->kind) {
    case NATIVE_KIND_BOOL: return *from != 0;
    case NATIVE_KIND_U8: return *from;
    case NATIVE_KIND_I8: return (uint64_t)(int64_t)*(const int8_t *)from;
    case NATIVE_KIND_I16: { int16_t value; memcpy(&value, from, 2); return (uint64_t)(int64_t)value; }
    case NATIVE_KIND_U16: { uint16_t value; memcpy(&value, from, 2); return value; }
    case NATIVE_KIND_I32: { int32_t value; memcpy(&value, from, 4); return (uint64_t)(int64_t)value; }
    case NATIVE_KIND_U32:
    case NATIVE_KIND_F32: { uint32_t value; memcpy(&value, from, 4); return value; }
    default: { uint64_t value; memcpy(&value, from, 8); return value; }
    }
}

/* At most eight bytes; never one behind them. */
static inline uint64_t piece(const uint8_t *from, size_t count) {
    uint64_t value = 0;
    if (count >= 8) memcpy(&value, from, 8); else memcpy(&value, from, count);
    return value;
}

static inline void put(frame *to, int is_fp, uint8_t place, uint64_t value) {
    if (place == 0xff) return;
    if (is_fp) memcpy(&to->fp[place], &value, 8); else to->gp[place] = value;
}

static inline void gather(const native_facts *facts, const uint8_t *arguments, frame *to) {
    for (uint32_t index = 0; index < facts->count; index++) {
        const native_slot *slot = &facts->slots[index];
        const uint8_t *from = arguments + slot->offset;
        switch (slot->place) {
        case NATIVE_PLACE_GP: to->gp[slot->first] = number(slot, from); break;
        case NATIVE_PLACE_FP: put(to, 1, slot->first, number(slot, from)); break;
        case NATIVE_PLACE_STACK: to->stack[slot->stack] = number(slot, from); break;
        case NATIVE_PLACE_PIECES:
            put(to, slot->classes & 1, slot->first, piece(from, slot->size));
            if (slot->size > 8) put(to, slot->classes & 2, slot->second, piece(from + 8, slot->size - 8));
            break;
        case NATIVE_PLACE_MEMORY: memcpy(&to->stack[slot->stack], from, slot->size); break;
        default: break;
        }
    }
}

#define GP6 uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t
#define FP8 double, double, double, double, double, double, double, double
#define W8 uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t
#define GP6_OF(f) f->gp[0], f->gp[1], f->gp[2], f->gp[3], f->gp[4], f->gp[5]
#define FP8_OF(f) f->fp[0], f->fp[1], f->fp[2], f->fp[3], f->fp[4], f->fp[5], f->fp[6], f->fp[7]
#define W8_OF(f, n) f->stack[n], f->stack[n + 1], f->stack[n + 2], f->stack[n + 3], f->stack[n + 4], \
    f->stack[n + 5], f->stack[n + 6], f->stack[n + 7]

/* Gives a value of the class, of which the first bytes are the result. */
#define CALL(name, type)                                                                        \
    static inline type call_##name(const native_facts *facts, void *target, frame *with) {      \
        if (facts->stack_words == 0) {                                                          \
            if (facts->fp_count == 0) return ((type(*)(GP6))target)(GP6_OF(with));              \
            return ((type(*)(GP6, FP8))target)(GP6_OF(with), FP8_OF(with));                     \
        }                                                                                       \
        if (facts->stack_words <= 8)                                                            \
            return ((type(*)(GP6, FP8, W8))target)(GP6_OF(with), FP8_OF(with), W8_OF(with, 0)); \
        return ((type(*)(GP6, FP8, W8, W8, W8, W8))target)(GP6_OF(with), FP8_OF(with),          \
            W8_OF(with, 0), W8_OF(with, 8), W8_OF(with, 16), W8_OF(with, 24));                  \
    }

CALL(i, uint64_t)
CALL(d, double)
CALL(ii, pair_ii)
CALL(dd, pair_dd)
CALL(id, pair_id)
CALL(di, pair_di)

#define PREPARE                                                                                \
    frame with;                                                                                \
    memset(&with, 0, offsetof(frame, stack) + 8 * (size_t)(facts->stack_words <= 8 ? 8 : 32)); \
    gather(facts, arguments, &with);

static void invoke_void(const native_facts *facts, void *target, const void *arguments, void *result) {
    PREPARE
    (void)result;
    call_i(facts, target, &with);
}

static void invoke_memory(const native_facts *facts, void *target, const void *arguments, void *result) {
    PREPARE
    with.gp[0] = (uint64_t)result;
    call_i(facts, target, &with);
}

#define INVOKE(name, type)                                                             \
    static void invoke_##name(                                                         \
        const native_facts *facts, void *target, const void *arguments, void *result) { \
        PREPARE                                                                        \
        type value = call_##name(facts, target, &with);                                \
        memcpy(result, &value, facts->result.size);                                    \
    }

INVOKE(ii, pair_ii)
INVOKE(dd, pair_dd)
INVOKE(id, pair_id)
INVOKE(di, pair_di)

static void invoke_d(const native_facts *facts, void *target, const void *arguments, void *result) {
    PREPARE
    double value = call_d(facts, target, &with);
    if (facts->result.size == 8) memcpy(result, &value, 8); else memcpy(result, &value, 4);
}

static void invoke_i(const native_facts *facts, void *target, const void *arguments, void *result) {
    PREPARE
    uint64_t value = call_i(facts, target, &with);
    switch (facts->result.size) {
    case 8: memcpy(result, &value, 8); break;
    case 4: memcpy(result, &value, 4); break;
    case 2: memcpy(result, &value, 2); break;
    case 1: memcpy(result, &value, 1); break;
    default: memcpy(result, &value, facts->result.size); break;
    }
}

/* Of a record in registers. A piece that is not there leaves the other one where a single value would be. */
static native_invoke pieces(const native_slot *result) {
    int has_first = result->first != 0xff, has_second = result->second != 0xff;
    int is_fp = result->classes & 1, second_fp = result->classes & 2;
    int is_long = result->size > 8;
    if (!has_second && is_fp) return is_long ? invoke_dd : invoke_d;
    if (!has_second) return is_long ? invoke_ii : invoke_i;
    if (!has_first) return NULL;
    if (is_fp) return second_fp ? invoke_dd : invoke_di;
    return second_fp ? invoke_id : invoke_ii;
}

native_invoke abut_trampoline(const native_facts *facts) {
    if (facts->variadic || facts->stack_words > ABUT_TRAMPOLINE_WORDS_MAX) return NULL;
    switch (facts->result.place) {
    case NATIVE_PLACE_NONE: return invoke_void;
    case NATIVE_PLACE_GP: return invoke_i;
    case NATIVE_PLACE_FP: return invoke_d;
    case NATIVE_PLACE_PIECES: return pieces(&facts->result);
    case NATIVE_PLACE_MEMORY: return invoke_memory;
    default: return NULL;
    }
}

#else

native_invoke abut_trampoline(const native_facts *facts) {
    (void)facts;
    return NULL;
}

#endif
