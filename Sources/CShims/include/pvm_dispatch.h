/* How the PVM's interpreter gets from one handler to the next. Each handler ends in a jump to the next one, which the
 * `swiftasynccall` convention guarantees; what an instruction computes is Swift, inlined here. Only
 * Sources/PVM/Interpreter/Dispatch.swift may use this: handlers and Swift have to meet in one module of the compiler. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "pvm_context.h"

#pragma GCC visibility push(hidden)

#define ABUT_SWIFT __attribute__((swiftcall))
#define ABUT_RARE(condition) __builtin_expect(!!(condition), 0)

/* An instruction made ready: two of them fill a cache line. */
typedef struct abut_pvm_op {
    uintptr_t handler; /* the address of its handler, or its number for the loop */
    uint8_t a, b, d;   /* where the registers are in the context, in bytes */
    uint8_t held;      /* where the register is whose value the op before this one hands on; where a segment begins,
                          where nothing is handed on, how far before `pc` that is */
    uint32_t cost;     /* what to pay when it is jumped to: the gas of the segment that begins here */
    int32_t imm;
    uint32_t pc;
    uint64_t wide; /* a second immediate, or the op that a jump leads to */
} abut_pvm_op;

_Static_assert(sizeof(abut_pvm_op) == 32, "two ops fill a cache line");

/* What `engine` of the context holds while the interpreter runs. */
enum {
    ABUT_PVM_JUMPS = 0,      /* the ops of the jump table; NULL where none was made yet */
    ABUT_PVM_JUMP_COUNT = 1, /* entries of it */
    ABUT_PVM_OWNER = 2,      /* for what makes ops */
    ABUT_PVM_ENTRY = 3,      /* the entry that has no op yet */
    ABUT_PVM_REASON = 4      /* why the interpreter came back */
};

/* Makes the op that `op` leads to and remembers it there; NULL when there is no room for more. */
ABUT_SWIFT const abut_pvm_op *abut_pvm_resolve(abut_pvm_context *context, const abut_pvm_op *op);
/* Makes the op of an entry of the jump table. False when there is no such place, or no room. */
ABUT_SWIFT bool abut_pvm_resolve_entry(abut_pvm_context *context);

/* Makes the access of `op` in memory of the host's. False when it does not go there. */
ABUT_SWIFT bool abut_pvm_elsewhere(abut_pvm_context *context, const abut_pvm_op *op);

/* Whether all bytes from `address` to `address + more` may be read, or written, in the window. */
ABUT_SWIFT bool abut_pvm_readable(const uint8_t *access, uint32_t address, uint32_t more);
ABUT_SWIFT bool abut_pvm_writable(const uint8_t *access, uint32_t address, uint32_t more);

static inline const abut_pvm_op *abut_pvm_target(const abut_pvm_op *op) {
    return (const abut_pvm_op *)(uintptr_t)__atomic_load_n(&op->wide, __ATOMIC_RELAXED);
}
static inline void abut_pvm_set_target(abut_pvm_op *op, const abut_pvm_op *target) {
    __atomic_store_n(&op->wide, (uint64_t)(uintptr_t)target, __ATOMIC_RELEASE);
}
static inline const abut_pvm_op *abut_pvm_jump_entry(const abut_pvm_context *context, uint32_t entry) {
    return (const abut_pvm_op *)__atomic_load_n((uintptr_t *)(uintptr_t)context->engine[ABUT_PVM_JUMPS] + entry,
                                                __ATOMIC_RELAXED);
}
static inline void abut_pvm_set_jump_entry(uint64_t *entry, const abut_pvm_op *target) {
    __atomic_store_n(entry, (uint64_t)(uintptr_t)target, __ATOMIC_RELEASE);
}
/* The number of the op at a pc, counted from 1; 0 where none was made yet. */
static inline uint32_t abut_pvm_place_load(const uint32_t *place) { return __atomic_load_n(place, __ATOMIC_ACQUIRE); }
static inline void abut_pvm_place_set(uint32_t *place, uint32_t number) {
    __atomic_store_n(place, number, __ATOMIC_RELEASE);
}

/* -- what parts of handlers are made of; `n` counts the ops that one handler does ---------------------------------- */

#define ABUT_REGISTER(offset) (*(uint64_t *)(void *)((char *)context + (offset)))
#define ABUT_GET(n, field) ABUT_REGISTER(op[n].field)
#define ABUT_IMM(n) ((uint64_t)(int64_t)op[n].imm)
#define ABUT_WIDE(n) (op[n].wide)
#define ABUT_KEEP(n, value) ABUT_REGISTER(op[n].d) = held = (value);

#define ABUT_VALUE1(n, name, x)                                  \
    {                                                            \
        uint64_t value;                                          \
        [[clang::always_inline]] value = abut_pvm_##name(x);     \
        ABUT_KEEP(n, value)                                      \
    }
#define ABUT_VALUE2(n, name, x, y)                               \
    {                                                            \
        uint64_t value;                                          \
        [[clang::always_inline]] value = abut_pvm_##name(x, y);  \
        ABUT_KEEP(n, value)                                      \
    }
#define ABUT_CONSTANT(n) ABUT_KEEP(n, op[n].wide)
#define ABUT_MOVE(n, x) ABUT_KEEP(n, x)
#define ABUT_WHEN_iz ==
#define ABUT_WHEN_nz !=
#define ABUT_SELECT(n, when, x, y) ABUT_KEEP(n, (y) ABUT_WHEN_##when 0 ? (x) : ABUT_GET(n, d))

#define ABUT_LOAD(n, type, bytes, base)                                                          \
    {                                                                                            \
        uint32_t address = (uint32_t)((base) + ABUT_IMM(n));                                     \
        bool fine;                                                                               \
        [[clang::always_inline]] fine = abut_pvm_readable(access, address, (bytes)-1);           \
        if (ABUT_RARE(!fine)) ABUT_ELSEWHERE(op + n);                                            \
        uint64_t value;                                                                          \
        [[clang::always_inline]] value = abut_pvm_load_##type(context, address);                 \
        ABUT_KEEP(n, value)                                                                      \
    }
#define ABUT_STORE(n, type, bytes, base, x)                                                      \
    {                                                                                            \
        uint32_t address = (uint32_t)((base) + ABUT_IMM(n));                                     \
        bool fine;                                                                               \
        [[clang::always_inline]] fine = abut_pvm_writable(access, address, (bytes)-1);           \
        if (ABUT_RARE(!fine)) ABUT_ELSEWHERE(op + n);                                            \
        [[clang::always_inline]] abut_pvm_store_##type(context, address, x);                     \
    }

/* A segment begins at `place`: whoever goes there pays for it. */
#define ABUT_ARRIVE(place)                                                      \
    {                                                                           \
        const abut_pvm_op *to = (place);                                        \
        if (ABUT_RARE(budget < to->cost)) ABUT_LEAVE(ABUT_PVM_GAS, to);         \
        budget -= to->cost;                                                     \
        ABUT_GO(to);                                                            \
    }
/* The target is read where it is needed: read before, the compiler selects the op instead of branching, and all waits
 * for the comparison. */
#define ABUT_BRANCH(n, name, x, y)                                              \
    {                                                                           \
        bool yes;                                                               \
        [[clang::always_inline]] yes = abut_pvm_if_##name(x, y);                \
        if (yes) ABUT_ARRIVE(abut_pvm_target(op + n))                           \
        ABUT_ARRIVE(op + n + 1)                                                 \
    }
#define ABUT_JUMP(n) ABUT_ARRIVE(abut_pvm_target(op + n))
#define ABUT_LINK(n)                                                            \
    {                                                                           \
        ABUT_REGISTER(op[n].d) = ABUT_IMM(n);                                   \
        ABUT_ARRIVE(abut_pvm_target(op + n))                                    \
    }
/* Odd addresses, 0 and the halt address become entries that no table has. */
#define ABUT_FIND(n, x)                                                                   \
    uint32_t address = (uint32_t)((x) + ABUT_IMM(n));                                     \
    uint32_t entry = (address >> 1 | address << 31) - 1;                                  \
    if (ABUT_RARE(entry >= context->engine[ABUT_PVM_JUMP_COUNT])) ABUT_LEAVE(ABUT_PVM_BAIL, op + n); \
    const abut_pvm_op *found = abut_pvm_jump_entry(context, entry);                       \
    if (ABUT_RARE(!found)) {                                                              \
        context->engine[ABUT_PVM_ENTRY] = entry;                                          \
        ABUT_ENTRY(op + n);                                                               \
    }
#define ABUT_JUMP_INDIRECT(n, x)  \
    {                             \
        ABUT_FIND(n, x)           \
        ABUT_ARRIVE(found)        \
    }
#define ABUT_LINK_INDIRECT(n, x)                 \
    {                                            \
        ABUT_FIND(n, x)                          \
        ABUT_REGISTER(op[n].d) = ABUT_WIDE(n);   \
        ABUT_ARRIVE(found)                       \
    }

/* Handlers that stand for no instruction, in the order of schemas/render_dispatch.py:
 * bail     what needs the stepper
 * call     ecalli
 * nothing  unlikely
 * fall     fallthrough
 * goto     goes on at a place that was made elsewhere or is yet to be made; who came here has paid
 * resolve  stands in for the target of the jump `wide` until it is taken for the first time
 * back     stands in for a target that there is not: the jump `wide` needs the stepper
 * toll     pays for a segment that costs more than `cost` can say */
#define ABUT_PVM_EACH_SPECIAL(X)                                                          \
    X(bail, ABUT_LEAVE(ABUT_PVM_BAIL, op);)                                               \
    X(call, context->call = op->wide; ABUT_LEAVE(ABUT_PVM_CALL, op);)                     \
    X(nothing, ABUT_NEXT(1))                                                              \
    X(fall, ABUT_ARRIVE(op + 1))                                                          \
    X(goto, const abut_pvm_op *to = abut_pvm_target(op);                                  \
      if (!to) to = abut_pvm_resolve(context, op);                                        \
      if (!to) ABUT_LEAVE(ABUT_PVM_BAIL, op);                                             \
      held = ABUT_REGISTER(to->held);                                                     \
      ABUT_GO(to);)                                                                       \
    X(resolve, const abut_pvm_op *target = abut_pvm_resolve(context, op);                 \
      if (!target) ABUT_LEAVE(ABUT_PVM_BAIL, abut_pvm_target(op));                        \
      ABUT_ARRIVE(target))                                                                \
    X(back, ABUT_LEAVE(ABUT_PVM_BAIL, abut_pvm_target(op));)                              \
    X(toll, if (budget < op->wide) ABUT_LEAVE(ABUT_PVM_GAS, op);                          \
      budget -= op->wide;                                                                 \
      ABUT_NEXT(1))

#include "pvm_handlers.h"

static inline void abut_pvm_leave(abut_pvm_context *context, const abut_pvm_op *op, uint64_t budget, uint64_t reason) {
    context->budget = budget;
    context->pc = op->pc - (reason == ABUT_PVM_GAS ? op->held : 0);
    context->engine[ABUT_PVM_REASON] = reason;
}

/* -- handlers that jump to each other ------------------------------------------------------------------------------- */

#if defined(__has_extension)
#if __has_extension(swiftasynccc)
#define ABUT_PVM_THREADED 1
#endif
#endif

#ifdef ABUT_PVM_THREADED

#define ABUT_STATE \
    abut_pvm_context *context, const abut_pvm_op *op, const uint8_t *access, uint64_t budget, uint64_t held
#define ABUT_HANDLER __attribute__((swiftasynccall, aligned(32)))

typedef __attribute__((swiftasynccall)) void (*abut_pvm_handler)(ABUT_STATE);

#define ABUT_GO(place) return ((abut_pvm_handler)(place)->handler)(context, (place), access, budget, held)
#define ABUT_NEXT(n) ABUT_GO(op + n);
#define ABUT_LEAVE(reason, place) return abut_pvm_do_leave(context, (place), access, budget, (reason))
#define ABUT_ENTRY(place) return abut_pvm_do_entry(context, (place), access, budget, held)
#define ABUT_ELSEWHERE(place) return abut_pvm_do_elsewhere(context, (place), access, budget, held)

ABUT_HANDLER __attribute__((noinline)) static void abut_pvm_do_leave(ABUT_STATE) {
    (void)access;
    abut_pvm_leave(context, op, budget, held);
}
/* The jump looks again once its entry is there. */
ABUT_HANDLER __attribute__((noinline)) static void abut_pvm_do_entry(ABUT_STATE) {
    if (!abut_pvm_resolve_entry(context)) ABUT_LEAVE(ABUT_PVM_BAIL, op);
    ABUT_GO(op);
}
/* What the window does not have may be the host's. A load or store is never the last of its segment. */
ABUT_HANDLER __attribute__((noinline)) static void abut_pvm_do_elsewhere(ABUT_STATE) {
    if (!abut_pvm_elsewhere(context, op)) ABUT_LEAVE(ABUT_PVM_BAIL, op);
    held = ABUT_REGISTER(op[1].held);
    ABUT_GO(op + 1);
}

#define ABUT_DEFINE(name, ...) \
    ABUT_HANDLER static inline void abut_pvm_do_##name(ABUT_STATE) { __VA_ARGS__ }
ABUT_PVM_EACH_SPECIAL(ABUT_DEFINE)
ABUT_PVM_EACH_SINGLE(ABUT_DEFINE)
ABUT_PVM_EACH_SEQUENCE(ABUT_DEFINE)
#undef ABUT_DEFINE

#define ABUT_ADDRESS(name, ...) (uintptr_t)&abut_pvm_do_##name,
static const uintptr_t abut_pvm_addresses[ABUT_PVM_HANDLERS] = {ABUT_PVM_EACH_SPECIAL(ABUT_ADDRESS)
                                                                    ABUT_PVM_EACH_SINGLE(ABUT_ADDRESS)
                                                                        ABUT_PVM_EACH_SEQUENCE(ABUT_ADDRESS)};
#undef ABUT_ADDRESS

static inline bool abut_pvm_is_threaded(void) { return true; }
static inline uintptr_t abut_pvm_address(uint32_t number) { return abut_pvm_addresses[number]; }
static inline void abut_pvm_thread(abut_pvm_context *context, const abut_pvm_op *op) {
    ((abut_pvm_handler)op->handler)(context, op, context->access, context->budget, ABUT_REGISTER(op->held));
}

#undef ABUT_GO
#undef ABUT_NEXT
#undef ABUT_LEAVE
#undef ABUT_ENTRY
#undef ABUT_ELSEWHERE

#else

static inline bool abut_pvm_is_threaded(void) { return false; }
static inline uintptr_t abut_pvm_address(uint32_t number) { return number; }
static inline void abut_pvm_thread(abut_pvm_context *context, const abut_pvm_op *op) { (void)context, (void)op; }

#endif

/* -- the same in a loop, where there are no such jumps -------------------------------------------------------------- */

#define ABUT_GO(place) \
    {                  \
        op = (place);  \
        goto again;    \
    }
#define ABUT_NEXT(n) ABUT_GO(op + n)
#define ABUT_LEAVE(reason, place) return abut_pvm_leave(context, (place), budget, (reason))
#define ABUT_ENTRY(place)                                                                \
    {                                                                                    \
        if (!abut_pvm_resolve_entry(context)) ABUT_LEAVE(ABUT_PVM_BAIL, (place));        \
        ABUT_GO(place)                                                                   \
    }
#define ABUT_ELSEWHERE(place)                                                            \
    {                                                                                    \
        if (!abut_pvm_elsewhere(context, (place))) ABUT_LEAVE(ABUT_PVM_BAIL, (place));   \
        held = ABUT_REGISTER((place)[1].held);                                           \
        ABUT_GO((place) + 1)                                                             \
    }
#define ABUT_CASE(name, ...)   \
    case abut_pvm_is_##name: { \
        __VA_ARGS__            \
    }
static inline void abut_pvm_loop(abut_pvm_context *context, const abut_pvm_op *op) {
    const uint8_t *access = context->access;
    uint64_t budget = context->budget, held = ABUT_REGISTER(op->held);
again:
    switch (op->handler) {
        ABUT_PVM_EACH_SPECIAL(ABUT_CASE)
        ABUT_PVM_EACH_SINGLE(ABUT_CASE)
        default: __builtin_unreachable();
    }
}

static inline uint32_t abut_pvm_first(uint32_t instruction) { return abut_pvm_first_handler[instruction]; }
static inline uint32_t abut_pvm_operand_count(uint32_t instruction) { return abut_pvm_operands[instruction]; }
/* The handler that does what `number` does and then what `next` does; 0 when there is none. */
static inline uint32_t abut_pvm_with(uint32_t number, uint32_t next) {
    for (uint32_t at = abut_pvm_longer_start[number]; at < abut_pvm_longer_start[number + 1]; at++)
        if (abut_pvm_longer[at][0] == next) return abut_pvm_longer[at][1];
    return 0;
}

#pragma GCC visibility pop
