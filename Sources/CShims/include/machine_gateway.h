/* How the engine calls natives: arity, policy, status and result of every call are checked in one place. */
#ifndef ABUT_MACHINE_GATEWAY_H
#define ABUT_MACHINE_GATEWAY_H
#include <stdbool.h>

#include "machine_context.h"

#pragma GCC visibility push(hidden)

enum {
    ABUT_CALL_FINE = 0,    /* the result is stored */
    ABUT_CALL_TRAPPED = 1, /* nothing is stored; the gateway has the trap */
    ABUT_CALL_WAITS = 2    /* nothing is stored; the gateway has what the answer comes from */
};

/* A call that runs. A native gets the address of `call`. */
typedef struct abut_gateway_call {
    abut_native_call call;
    struct abut_gateway_call *outer; /* the call that this one runs inside of */
    void *user_data;                 /* of the function that was called, whatever is registered since */
} abut_gateway_call;

/* What the gateway of Swift's tells C. Its address is in front of the natives. */
typedef struct abut_gateway {
    abut_gateway_call *running; /* the innermost call */
    void *owner;                /* the Gateway of Swift's */
    uint64_t kinds;             /* a bit for each kind that natives may give besides the first four: 16 to 19 */
    /* Why the native is not called. */
    void (*refuse)(struct abut_gateway *gateway, uint32_t number, int count);
    /* Everything about the outcome that is not a number, a boolean, nil or one of `kinds` and nothing else.
     * ABUT_CALL_*. */
    int (*settle)(
        struct abut_gateway *gateway, abut_gateway_call *call, int status, uint32_t scope, abut_slot *made,
        abut_slot *result);
} abut_gateway;

static inline abut_gateway *abut_gateway_of(const abut_machine_context *context) {
    return ((abut_gateway **)context->natives)[-1];
}

/* Makes a value of a kind that only machines with static types have what it is in them; false when it is none. */
static inline bool abut_gateway_clean(uint64_t kinds, const abut_slot *made, abut_slot *result) {
    uint32_t kind = made->kind, low = (uint32_t)made->bits;
    if (kind < ABUT_KIND_I32 || kind > ABUT_KIND_CHAR || !(kinds >> kind & 1)) return false;
    uint64_t bits = made->bits;
    if (kind != ABUT_KIND_I64) bits = kind == ABUT_KIND_I32 ? (uint64_t)(int64_t)(int32_t)low : low;
    if (kind == ABUT_KIND_CHAR && (low > 0x10ffff || (low & 0xfffff800) == 0xd800)) return false;
    result->kind = kind;
    result->aux = 0;
    result->bits = bits;
    return true;
}

/* Calls a native with an exact window of arguments, which `result` may be the first of: it is written when the native
 * has returned. The context says where the program stands; what runs inside of natives restores that. ABUT_CALL_*. */
__attribute__((always_inline)) static inline int abut_machine_call_native_here(
    abut_machine_context *context, uint32_t number, int count, const abut_slot *arguments, abut_slot *result) {
    const abut_native_entry *entry = &context->natives[number];
    abut_gateway *gateway = abut_gateway_of(context);
    if (__builtin_expect(
            entry->denied != 0 || (uint32_t)count < entry->arity_min || (uint32_t)count > entry->arity_max, 0)) {
        gateway->refuse(gateway, number, count);
        return ABUT_CALL_TRAPPED;
    }
    abut_gateway_call call = {{context, number, 0, NULL}, gateway->running, entry->user_data};
    /* The native may register natives, and then `entry` is somewhere else. */
    abut_native function = entry->function;
    uint32_t scope = context->scoped;
    abut_slot made = {ABUT_KIND_NIL, 0, 0};
    gateway->running = &call;
    context->native_calls++;
    int status = function(count, arguments, &made, &call.call);
    gateway->running = call.outer;
    if (__builtin_expect(status != 0 || call.call.message != NULL || context->scoped != scope, 0))
        return gateway->settle(gateway, &call, status, scope, &made, result);
    if (made.kind > ABUT_KIND_NIL) {
        if (abut_gateway_clean(gateway->kinds, &made, result)) return ABUT_CALL_FINE;
        return gateway->settle(gateway, &call, status, scope, &made, result);
    }
    result->kind = made.kind;
    result->aux = 0;
    result->bits = made.kind == ABUT_KIND_NUMBER ? made.bits : made.kind == ABUT_KIND_BOOL && (uint32_t)made.bits != 0;
    return ABUT_CALL_FINE;
}

/* The same for whoever is not as much in a hurry as the engine. */
int abut_machine_call_native(
    abut_machine_context *context, uint32_t number, int count, const abut_slot *arguments, abut_slot *result);

#pragma GCC visibility pop

#endif
