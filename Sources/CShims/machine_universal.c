/* System V on x86-64 gives integers and floating-point numbers registers of their own, and registers that the callee
 * does not look at do no harm: so a handful of casts call every signature that needs no stack. */
#include "machine_universal.h"

#include "machine_gateway.h"

#include <string.h>

/* Up to here, doubles stand for every integer. */
#define WHOLE_MAX (INT64_C(1) << 53)

#if defined(__x86_64__) && !defined(_WIN32)

int abut_universal_is_here(void) { return 1; }

typedef struct {
    uint64_t gp[6];
    double fp[8];
} registers;

static inline double number(const abut_slot *slot) {
    double value;
    memcpy(&value, &slot->bits, 8);
    return value;
}

static inline int gather(const abut_universal *native, const abut_slot *arguments, registers *to) {
    for (uint32_t index = 0; index < native->count; index++) {
        const abut_universal_parameter *parameter = &native->parameters[index];
        const abut_slot *slot = &arguments[index];
        if (parameter->kind == NATIVE_KIND_BOOL) {
            if (slot->kind != ABUT_KIND_BOOL) return 0;
            to->gp[parameter->place] = (uint32_t)slot->bits != 0;
            continue;
        }
        if (slot->kind != ABUT_KIND_NUMBER) return 0;
        double value = number(slot);
        if (parameter->kind == NATIVE_KIND_F64) {
            to->fp[parameter->place] = value;
        } else if (parameter->kind == NATIVE_KIND_F32) {
            float narrow = (float)value;
            to->fp[parameter->place] = 0;
            memcpy(&to->fp[parameter->place], &narrow, 4);
        } else {
            if (!(value >= parameter->least && value <= parameter->most)) return 0;
            int64_t whole = (int64_t)value;
            if ((double)whole != value) return 0;
            to->gp[parameter->place] = (uint64_t)whole;
        }
    }
    return 1;
}

#define GP6 uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t
#define FP8 double, double, double, double, double, double, double, double
#define GP6_OF(f) f->gp[0], f->gp[1], f->gp[2], f->gp[3], f->gp[4], f->gp[5]
#define FP8_OF(f) f->fp[0], f->fp[1], f->fp[2], f->fp[3], f->fp[4], f->fp[5], f->fp[6], f->fp[7]

#define CALL(name, type)                                                              \
    static inline type call_##name(const abut_universal *native, registers *with) {   \
        if (native->fp_count == 0) return ((type(*)(GP6))native->target)(GP6_OF(with)); \
        return ((type(*)(GP6, FP8))native->target)(GP6_OF(with), FP8_OF(with));       \
    }

CALL(integer, uint64_t)
CALL(real, double)
CALL(single, float)

static inline void put(abut_slot *result, double value) {
    result->kind = ABUT_KIND_NUMBER;
    memcpy(&result->bits, &value, 8);
}

static inline int put_whole(const abut_universal *native, abut_slot *result, uint64_t value, void *call) {
    if (native->result == NATIVE_KIND_VOID) return 0;
    if (native->result == NATIVE_KIND_BOOL) {
        result->kind = ABUT_KIND_BOOL;
        result->bits = (uint8_t)value != 0;
        return 0;
    }
    value <<= native->shift;
    int64_t whole = native->is_signed ? (int64_t)value >> native->shift : (int64_t)(value >> native->shift);
    /* An unsigned one of eight bytes that is too large is negative here. */
    if (whole > WHOLE_MAX || whole < (native->is_signed ? -WHOLE_MAX : 0)) return native->odd(call);
    put(result, (double)whole);
    return 0;
}

int abut_universal_native(int count, const abut_slot *arguments, abut_slot *result, void *call) {
    const abut_universal *native = ((const abut_gateway_call *)call)->user_data;
    registers with;
    memset(&with, 0, sizeof with);
    if (__builtin_expect(!gather(native, arguments, &with), 0))
        return native->slow(count, arguments, result, call);
    if (native->result == NATIVE_KIND_F64) {
        put(result, call_real(native, &with));
        return 0;
    }
    if (native->result == NATIVE_KIND_F32) {
        put(result, call_single(native, &with));
        return 0;
    }
    return put_whole(native, result, call_integer(native, &with), call);
}

#else

int abut_universal_is_here(void) { return 0; }

int abut_universal_native(int count, const abut_slot *arguments, abut_slot *result, void *call) {
    const abut_universal *native = ((const abut_gateway_call *)call)->user_data;
    return native->slow(count, arguments, result, call);
}

#endif
