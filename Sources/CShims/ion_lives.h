/* How processes come and go: places of the table that others had are used again. */
#pragma once
#include "ion_queue.h"

#pragma GCC visibility push(hidden)

/* -- places; the caller holds the world */

/* Identities are places with generations, and small numbers as long as they can be: programs of old count processes.
 * They all are exact as numbers. */
#define ION_FRESH_PLACES 1024u
#define ION_GENERATIONS_MAX (1u << 21)

/* Of a process or a door. NULL: no memory, or too many. Who had the place before left it as it is found. */
static inline ion_process *take_place(ion_world *world) {
    if (ION_RARE(!ion_may_begin(world) || ion_bytes(world) + ION_PROCESS_BYTES > world->bytes_max)) return NULL;
    ion_process *p = world->free_processes;
    if (p && world->process_count >= ION_FRESH_PLACES) world->free_processes = p->queue_next;
    else if (!(p = ion_fresh_place(world))) return NULL;
    p->identity = (uint64_t)p->generation++ << 32 | (p->index + 1);
    p->state = ION_RUNNABLE;
    ion_count_alive(world, 1);
    return p;
}

/* Of somebody who has no bonds, parcels and timer any more: with what else it has. */
static inline void give_place(ion_world *world, ion_scheduler *s, ion_process *p) {
    bool is_plain = p->heap.newest == &p->heap_inline && !p->heap.used && !p->heap.outside &&
                    p->stack == p->stack_inline && !p->mail && !p->traps && !p->passes;
    if (ION_RARE(!is_plain)) ion_clear_place(world, s, p);
    p->heap.next = (char *)(&p->heap_inline + 1);
    p->state = ION_FREE;
    p->identity = 0;
    p->reductions = 0;
    if (p->generation < ION_GENERATIONS_MAX) {
        p->queue_next = world->free_processes;
        world->free_processes = p;
    }
    ion_count_alive(world, -1u);
}

/* -- beginning */

static inline void clear_slots(abut_slot *from, abut_slot *to) {
    const abut_slot nothing = {ABUT_KIND_NIL, 0, 0};
    for (; from < to; from++) *from = nothing;
}

/* The arguments of a function are copied behind what stands in the first frame already; then that is whole. */
static inline bool begin(
    ion_scheduler *s, ion_process *p, uint32_t number, const abut_function *function, uint32_t at, uint32_t count,
    const abut_slot *arguments) {
    uint32_t arity = s->world->function_arity[number];
    abut_slot *to = p->stack, *end = to + function->frame / 16;
    if (count > arity - at) count = arity - at;
    bool done = true;
    for (uint32_t argument = 0; argument < count; argument++, at++) {
        to[at] = arguments[argument];
        if (ION_RARE(ion_object(to + at))) done = ion_transfer(s->world, s, &p->heap, to + at, to + at) && done;
    }
    clear_slots(to + at, end);
    to[arity] = (abut_slot){ABUT_KIND_FRAME, 0, (uintptr_t)s->world->end_op};
    p->stack_high = end;
    p->base = to;
    p->op = function->entry;
    p->function = number;
    return done;
}

static inline ion_process *take_process(ion_scheduler *s, uint64_t parent) {
    ion_hold(s->world);
    ion_process *p = take_place(s->world);
    if (p) {
        p->scheduler = s;
        p->parent = parent;
    }
    ion_let(s->world);
    return p;
}

/* There is no memory for its first frame. Others may know it already. */
void ion_give_up(ion_scheduler *scheduler, ion_process *process);

/* Who has a first frame runs soon. */
static inline uint64_t let_run(ion_scheduler *s, ion_process *p) {
    uint64_t identity = p->identity;
    s->spawned++;
    push(s, p, false);
    return identity;
}

/* -- ending */

/* What is remembered of somebody; the caller holds the world, and fills it. */
static inline ion_ending *take_ending(ion_world *world, uint64_t identity) {
    if (ION_RARE(!++world->ending_next)) world->ending_next = 1; /* 0 is nobody */
    uint32_t at = world->ending_next;
    ion_ending *ending = &world->endings[(at - 1) & (ION_ENDINGS - 1)];
    if (ION_RARE(ending->parcels)) ion_drop_parcels(world, &ending->parcels);
    uint32_t *bucket = &world->ending_buckets[ion_ending_bucket(identity)];
    ending->process = identity;
    ending->chain = *bucket;
    ending->number = *bucket = at;
    return ending;
}

#pragma GCC visibility pop
