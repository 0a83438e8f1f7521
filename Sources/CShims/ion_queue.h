/* Who runs, who is next, and what waits for it: small things that are done between two slices, and so are part of
 * whatever does them. */
#pragma once
#include "ion_internal.h"

#pragma GCC visibility push(hidden)

/* -- queues */

#define ION_LOOK_EVERY 64u /* how often it is looked who is next, between two looks at the clock; long slices count */
#define ION_LOOK_AFTER 1024 /* as one more for so many reductions */
#define ION_ALONE 4096 /* reductions in a row while nobody else can run */

/* What a process used since it was given a budget. A longer slice than others get counts as several. */
static inline void count_used(ion_scheduler *s, ion_process *p, int64_t used) {
    p->reductions += (uint64_t)used;
    s->reductions += (uint64_t)used;
    if (used > s->world->slice) s->switches += (uint64_t)((used - 1) / s->world->slice);
}

/* Somebody else can run now: what is left to the running process is the rest of a slice. */
void ion_share(ion_scheduler *scheduler);

/* At the end of the queue; how many are in it. */
static inline uint32_t append(ion_scheduler *s, ion_process *p) {
    uint32_t queued = s->queued + 1;
    p->queue_next = NULL;
    if (s->last) s->last->queue_next = p;
    else s->first = p;
    s->last = p;
    __atomic_store_n(&s->queued, queued, __ATOMIC_RELAXED);
    return queued;
}

/* The same where others look into the queue. */
void ion_append_watched(ion_scheduler *scheduler, ion_process *process, bool is_held);
static inline void push(ion_scheduler *s, ion_process *p, bool is_held) {
    if (ION_RARE(s->given > s->world->slice)) ion_share(s);
    if (s->world->several) ion_append_watched(s, p, is_held);
    else append(s, p);
}

/* There is one. */
static inline ion_process *pop_first(ion_scheduler *s) {
    ion_process *p = s->first;
    s->first = p->queue_next;
    if (!s->first) s->last = NULL;
    __atomic_store_n(&s->queued, s->queued - 1, __ATOMIC_RELAXED);
    return p;
}

static inline ion_process *pop(ion_scheduler *s) {
    bool several = s->world->several;
    if (several) abut_lock_hold(s->lock);
    ion_process *p = s->first ? pop_first(s) : NULL;
    if (several) {
        abut_lock_release(s->lock);
        if (p) __atomic_fetch_sub(&s->world->queued, 1, __ATOMIC_SEQ_CST);
    }
    return p;
}

/* The caller holds the world. */
static inline void wake(ion_scheduler *s, ion_process *p) {
    p->state = ION_RUNNABLE;
    push(s, p, true);
}

/* -- messages */

static inline bool push_mail(ion_world *world, ion_process *p, const abut_slot *value) {
    if (ION_RARE(p->mail_count == p->mail_room) && !ion_grow_mail(world, p)) return false;
    p->mail[(p->mail_first + p->mail_count++) & (p->mail_room - 1)] = *value;
    return true;
}

/* Whoever waits at a RECEIVE gets the message there, and goes on behind it. False: there is no room. */
static inline bool hand_over(ion_world *world, ion_process *p, const abut_slot *value) {
    const abut_op *op = p->op;
    if (p->state != ION_RECEIVING || op->handler != world->receive_handler || p->mail_count || p->is_timed || world->events)
        return push_mail(world, p, value);
    *(abut_slot *)(void *)((char *)p->base + op->a) = *value;
    p->owed = op->cost;
    p->op = op + 1;
    return true;
}

/* A message for a process that does not run and has no parcels. When there is no room for it, the process ends. */
static inline void deliver(ion_scheduler *s, ion_process *p, const abut_slot *value) {
    abut_slot copy = *value;
    bool done = !ion_object(value) || ion_transfer(s->world, s, &p->heap, value, &copy);
    if (ION_RARE(!done || !hand_over(s->world, p, &copy))) {
        abut_slot reason;
        ion_set(&reason, ABUT_KIND_ATOM, ION_ATOM_MAILBOX_LIMIT);
        ion_exit_signal(s, p->identity, 0, &reason, false);
    } else if (p->state == ION_RECEIVING) {
        wake(s, p);
    }
}

/* -- slices */

static inline int64_t slice_of(ion_scheduler *s) {
    const ion_world *world = s->world;
    int64_t slice = world->slice;
    if (slice < ION_ALONE && !__atomic_load_n(&s->queued, __ATOMIC_RELAXED)) slice = ION_ALONE;
    if (ION_RARE(world->fuel != ION_NEVER)) {
        int64_t fuel = __atomic_load_n(&world->fuel, __ATOMIC_RELAXED);
        if (slice > fuel) slice = fuel > 0 ? fuel : 1;
    }
    return slice;
}

__attribute__((always_inline)) static inline void load(ion_scheduler *s, ion_process *p) {
    abut_machine_context *context = &s->context;
    s->current = p;
    p->scheduler = s;
    context->base = p->base;
    context->op = p->op;
    context->stack = p->stack;
    context->stack_end = p->stack_end;
    context->stack_high = p->stack_high;
    s->given = slice_of(s);
    context->budget = s->given - p->owed;
    p->owed = 0;
    ion_keep_up(s);
    ion_show_heap(s, p);
}

static inline void save(ion_scheduler *s, ion_process *p) {
    abut_machine_context *context = &s->context;
    p->heap.next = context->heap_next;
    p->base = context->base;
    p->op = context->op;
    p->stack_high = context->stack_high;
    int64_t used = s->given - context->budget;
    count_used(s, p, used);
    s->looks += (uint32_t)(used / ION_LOOK_AFTER);
    s->current = NULL;
    if (ION_RARE(s->world->fuel != ION_NEVER) && __atomic_sub_fetch(&s->world->fuel, used, __ATOMIC_RELAXED) <= 0)
        s->leave = ION_LEFT_FUEL;
}

/* Goes on with whoever is first, at once when there is nothing else to look at before. */
static inline const abut_op *go_on(ion_scheduler *s) {
    const ion_world *world = s->world;
    /* Where there are several, others look into this queue, too. */
    bool is_plain = !world->several && !world->events && s->first && !s->first->has_parcels && !s->again && !s->leave &&
                    s->looks + 1 < ION_LOOK_EVERY && !__atomic_load_n(&world->news, __ATOMIC_ACQUIRE) &&
                    !__atomic_load_n(&world->interrupt, __ATOMIC_ACQUIRE);
    if (ION_RARE(!is_plain)) return ion_next(s) ? s->context.op : NULL;
    s->looks++;
    s->switches++;
    load(s, pop_first(s));
    return s->context.op;
}

#pragma GCC visibility pop
