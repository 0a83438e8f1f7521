/* How processes begin, wait, and end, and who runs next. What several schedulers share is done holding the world. */
#include "ion_lives.h"

#include <stdlib.h>

/* -- queues */

/* Somebody who has nothing to do may have some of this. Once: until one comes, nobody calls again. */
void ion_call_others(ion_world *world, bool is_held) {
    if (!__atomic_load_n(&world->idle, __ATOMIC_SEQ_CST) || __atomic_exchange_n(&world->called, 1, __ATOMIC_SEQ_CST)) return;
    if (is_held) abut_lock_wake(world->lock);
    else ion_tell(world);
}

void ion_share(ion_scheduler *s) {
    /* Natives make messages at a desk, in front of the process that calls them. */
    ion_process *p = s->current;
    while (p && p->state == ION_FREE) p = p->queue_next;
    if (!p) return;
    int64_t slice = s->world->slice, used = s->given - s->context.budget, over = used < slice ? used : used % slice;
    if (used >= slice) {
        s->switches += (uint64_t)(used / slice);
        p->reductions += (uint64_t)(used - over);
        s->reductions += (uint64_t)(used - over);
        if (s->world->fuel != ION_NEVER) __atomic_sub_fetch(&s->world->fuel, used - over, __ATOMIC_RELAXED);
    }
    int64_t left = slice - over, fuel = __atomic_load_n(&s->world->fuel, __ATOMIC_RELAXED) - over;
    if (left > fuel) left = fuel;
    s->given = left + over;
    s->context.budget = left;
}

void ion_append_watched(ion_scheduler *s, ion_process *p, bool is_held) {
    abut_lock_hold(s->lock);
    uint32_t queued = append(s, p);
    abut_lock_release(s->lock);
    __atomic_fetch_add(&s->world->queued, 1, __ATOMIC_SEQ_CST);
    /* The only one here is run as soon as who woke it waits; at the end of a slice, others are asked. */
    if (queued > 1) ion_call_others(s->world, is_held);
}

/* Half of what another scheduler has; the first of it is what runs now. */
static ion_process *steal(ion_scheduler *s) {
    ion_world *world = s->world;
    for (uint32_t at = 1; at < world->scheduler_count; at++) {
        ion_scheduler *other = world->schedulers[(s->number + at) % world->scheduler_count];
        abut_lock_hold(other->lock);
        uint32_t count = (other->queued + 1) / 2;
        ion_process *first = other->first, *last = NULL;
        for (uint32_t taken = 0; taken < count; taken++) {
            last = other->first;
            other->first = last->queue_next;
        }
        __atomic_store_n(&other->queued, other->queued - count, __ATOMIC_RELAXED);
        if (!other->first) other->last = NULL;
        abut_lock_release(other->lock);
        if (!count) continue;
        last->queue_next = NULL;
        __atomic_fetch_sub(&world->queued, 1, __ATOMIC_SEQ_CST);
        if (count > 1) {
            abut_lock_hold(s->lock);
            if (s->last) s->last->queue_next = first->queue_next;
            else s->first = first->queue_next;
            s->last = last;
            __atomic_store_n(&s->queued, s->queued + count - 1, __ATOMIC_RELAXED);
            abut_lock_release(s->lock);
        }
        return first;
    }
    return NULL;
}

void ion_tell(ion_world *world) {
    abut_lock_hold(world->lock);
    abut_lock_wake(world->lock);
    abut_lock_release(world->lock);
}

void ion_announce(ion_world *world) {
    __atomic_store_n(&world->news, 1, __ATOMIC_RELEASE);
    ion_tell(world);
}

static _Thread_local ion_scheduler *here;

ion_scheduler *ion_here(const ion_world *world) {
    ion_scheduler *s = here;
    while (s && s->world != world) s = s->outer;
    return s;
}

void ion_enter(ion_scheduler *s) {
    s->outer = here;
    here = s;
}

void ion_leave(ion_scheduler *s) { here = s->outer; }

/* -- timers: a heap by deadline; the caller holds the world */

static void place(ion_world *world, uint32_t at, ion_process *p) {
    world->timers[at] = p;
    p->timer = at + 1;
}

static void sift(ion_world *world, uint32_t at) {
    ion_process *p = world->timers[at];
    while (at && world->timers[(at - 1) / 2]->deadline > p->deadline) {
        place(world, at, world->timers[(at - 1) / 2]);
        at = (at - 1) / 2;
    }
    for (;;) {
        uint32_t child = at * 2 + 1;
        if (child >= world->timer_count) break;
        if (child + 1 < world->timer_count && world->timers[child + 1]->deadline < world->timers[child]->deadline) child++;
        if (world->timers[child]->deadline >= p->deadline) break;
        place(world, at, world->timers[child]);
        at = child;
    }
    place(world, at, p);
}

void ion_stop_timer(ion_world *world, ion_process *p) {
    p->is_timed = 0;
    if (!p->timer) return;
    uint32_t at = p->timer - 1;
    p->timer = 0;
    ion_process *last = world->timers[--world->timer_count];
    if (last == p) return;
    place(world, at, last);
    sift(world, at);
}

void ion_set_timer(ion_world *world, ion_process *p, int64_t deadline) {
    if (deadline == ION_NEVER) return;
    if (world->timer_count == world->timer_room) {
        uint32_t room = world->timer_room ? world->timer_room * 2 : 64;
        ion_process **more = realloc(world->timers, room * sizeof *more);
        if (!more) return;
        world->timers = more;
        world->timer_room = room;
    }
    p->deadline = deadline;
    p->is_timed = 1;
    place(world, world->timer_count++, p);
    sift(world, world->timer_count - 1);
}

/* The caller holds the world. */
static void sweep_timers(ion_scheduler *s, int64_t now) {
    ion_world *world = s->world;
    while (world->timer_count && world->timers[0]->deadline <= now) {
        ion_process *p = world->timers[0];
        ion_stop_timer(world, p);
        p->is_timed = 2;
        if (p->state == ION_RECEIVING) wake(s, p);
    }
}

/* -- messages */

/* Room for a message more. False: there is none. */
bool ion_grow_mail(ion_world *world, ion_process *p) {
    if (p->mail_count >= world->mail_max) return false;
    uint32_t room = p->mail_room ? p->mail_room * 2 : 4;
    abut_slot *more = ion_get(world, (size_t)room * sizeof *more);
    if (!more) return false;
    for (uint32_t at = 0; at < p->mail_count; at++) more[at] = p->mail[(p->mail_first + at) & (p->mail_room - 1)];
    ion_give(world, p->mail, p->mail_room * sizeof *p->mail);
    p->mail = more;
    p->mail_room = room;
    p->mail_first = 0;
    return true;
}

/* The process may run elsewhere: it finds the parcel before its next slice, or when it looks for messages. */
static void post(ion_scheduler *s, ion_process *p, ion_parcel *parcel) {
    if (ION_RARE(p->state == ION_DOOR)) return ion_door_post(s, p, parcel);
    parcel->next = NULL;
    *p->parcels_end = parcel;
    p->parcels_end = &parcel->next;
    __atomic_store_n(&p->has_parcels, 1, __ATOMIC_RELEASE);
    bool wakes = parcel->what == ION_PARCEL_MESSAGE ? p->state == ION_RECEIVING : p->state > ION_RUNNABLE;
    if (parcel->what == ION_PARCEL_ANSWER || parcel->what == ION_PARCEL_FAILURE) wakes = p->state == ION_WAITING;
    if (wakes) wake(s, p);
}

static ion_parcel *parcel_with(ion_scheduler *s, uint32_t what, const abut_slot *value) {
    ion_parcel *parcel = ion_get(s->world, sizeof *parcel);
    if (!parcel) return NULL;
    *parcel = (ion_parcel){0};
    parcel->what = what;
    if (ion_transfer(s->world, s, &parcel->area, value, &parcel->value)) return parcel;
    ion_parcel_free(s->world, parcel);
    return NULL;
}

bool ion_send(ion_scheduler *s, uint64_t to, const abut_slot *value) {
    ion_world *world = s->world;
    s->messages++;
    if (!world->several) {
        ion_process *p = ion_process_of(world, to);
        if (!p) return true;
        if (ION_RARE(p->state == ION_DOOR)) {
            ion_parcel *parcel = parcel_with(s, ION_PARCEL_MESSAGE, value);
            if (parcel) ion_door_post(s, p, parcel);
            return parcel != NULL;
        }
        if (ION_RARE(p->parcels)) {
            /* What came before, such as the end of somebody, is to be found before this. */
            ion_parcel *parcel = parcel_with(s, ION_PARCEL_MESSAGE, value);
            if (parcel) post(s, p, parcel);
            return parcel != NULL;
        }
        deliver(s, p, value);
        return true;
    }
    ion_process *own = s->current;
    if (own && own->identity == to && !__atomic_load_n(&own->has_parcels, __ATOMIC_ACQUIRE)) {
        deliver(s, own, value);
        return true;
    }
    ion_hold(world);
    ion_process *waiting = ion_process_of(world, to);
    if (!waiting) {
        ion_let(world);
        return true;
    }
    abut_slot copy;
    if (waiting->state == ION_RECEIVING && !waiting->parcels && ion_transfer(world, s, &waiting->heap, value, &copy) &&
        hand_over(world, waiting, &copy)) {
        /* It does not run, and nobody begins to while the world is held. */
        wake(s, waiting);
        ion_let(world);
        return true;
    }
    ion_let(world);
    ion_parcel *parcel = parcel_with(s, ION_PARCEL_MESSAGE, value);
    if (!parcel) return false;
    ion_hold(world);
    ion_process *p = ion_process_of(world, to);
    if (p) post(s, p, parcel);
    ion_let(world);
    if (!p) ion_parcel_free(world, parcel);
    return true;
}

bool ion_answer(ion_scheduler *s, uint64_t to, const abut_slot *value, bool failed) {
    ion_parcel *parcel = parcel_with(s, failed ? ION_PARCEL_FAILURE : ION_PARCEL_ANSWER, value);
    if (!parcel) return false;
    ion_hold(s->world);
    ion_process *p = ion_process_of(s->world, to);
    if (p) post(s, p, parcel);
    ion_let(s->world);
    if (!p) ion_parcel_free(s->world, parcel);
    return true;
}

/* A message of the world's own: a tuple. The caller holds the world. */
static void tell(ion_scheduler *s, ion_process *p, const abut_slot *parts, uint32_t count) {
    ion_parcel *parcel = ion_get(s->world, sizeof *parcel);
    if (!parcel) return;
    *parcel = (ion_parcel){0};
    abut_array *tuple = ion_new_row(s->world, s, &parcel->area, ION_TUPLE, count);
    bool done = tuple != NULL;
    for (uint32_t at = 0; done && at < count; at++)
        done = ion_transfer(s->world, s, &parcel->area, parts + at, tuple->slots + at);
    if (done) {
        ion_set_object(&parcel->value, tuple);
        post(s, p, parcel);
    } else {
        ion_parcel_free(s->world, parcel);
    }
}

/* What came while it did not run is its own now. True: it has to end, `reason` is why. */
static bool take_parcels(ion_scheduler *s, ion_process *p, abut_slot *reason) {
    ion_world *world = s->world;
    ion_hold(world);
    ion_parcel *parcel = ion_all_parcels(p);
    ion_let(world);
    ion_keep_up(s);
    bool ends = false;
    for (ion_parcel *next; parcel; parcel = next) {
        next = parcel->next;
        ion_area_adopt(&p->heap, &parcel->area);
        switch (parcel->what) {
        case ION_PARCEL_MESSAGE:
            if (push_mail(world, p, &parcel->value)) break;
            ends = true;
            ion_set(reason, ABUT_KIND_ATOM, ION_ATOM_MAILBOX_LIMIT);
            break;
        case ION_PARCEL_EXIT:
            if (!ends) *reason = parcel->value;
            ends = true;
            break;
        default: *(abut_slot *)(void *)((char *)p->base + p->result_at) = parcel->value;
        }
        ion_give(world, parcel, sizeof *parcel);
    }
    return ends;
}

/* -- bonds; the caller holds the world */

bool ion_bind(ion_world *world, ion_process *p, uint64_t other, uint32_t what, uint64_t reference) {
    ion_bond *bond = ion_get(world, sizeof *bond);
    if (!bond) return false;
    *bond = (ion_bond){p->bonds, other, reference, what, 0};
    p->bonds = bond;
    return true;
}

bool ion_unbind(ion_world *world, ion_process *p, uint64_t other, uint32_t what, uint64_t reference) {
    for (ion_bond **link = &p->bonds; *link; link = &(*link)->next) {
        ion_bond *bond = *link;
        if (bond->what != what || (other && bond->other != other) || bond->reference != reference) continue;
        *link = bond->next;
        ion_give(world, bond, sizeof *bond);
        return true;
    }
    return false;
}

static void exit_signal(ion_scheduler *s, ion_process *p, uint64_t from, const abut_slot *reason, bool is_link) {
    bool is_atom = reason->kind == ABUT_KIND_ATOM;
    bool is_kill = is_atom && reason->bits == ION_ATOM_KILL && !is_link;
    if (p->traps && !is_kill) {
        abut_slot parts[3];
        ion_set(parts, ABUT_KIND_ATOM, ION_ATOM_EXIT);
        ion_set(parts + 1, ABUT_KIND_PROCESS, from);
        parts[2] = *reason;
        tell(s, p, parts, 3);
        return;
    }
    if (is_atom && reason->bits == ION_ATOM_NORMAL) return;
    abut_slot why = *reason;
    if (is_kill) why.bits = ION_ATOM_KILLED;
    ion_parcel *parcel = parcel_with(s, ION_PARCEL_EXIT, &why);
    if (parcel) post(s, p, parcel);
}

void ion_tell_down(ion_scheduler *s, uint64_t to, uint64_t reference, uint64_t identity) {
    abut_slot parts[4];
    ion_set(parts, ABUT_KIND_ATOM, ION_ATOM_DOWN);
    ion_set_number(parts + 1, (double)reference);
    ion_set(parts + 2, ABUT_KIND_PROCESS, identity);
    ion_set(parts + 3, ABUT_KIND_ATOM, ION_ATOM_NO_PROCESS);
    ion_hold(s->world);
    const ion_ending *ending = ion_ending_of(s->world, identity);
    if (ending) parts[3] = ending->reason;
    ion_process *p = ion_process_of(s->world, to);
    if (p) tell(s, p, parts, 4);
    ion_let(s->world);
}

void ion_exit_signal(ion_scheduler *s, uint64_t to, uint64_t from, const abut_slot *reason, bool is_link) {
    ion_hold(s->world);
    ion_process *p = ion_process_of(s->world, to);
    if (p) exit_signal(s, p, from, reason, is_link);
    ion_let(s->world);
}

bool ion_let_go(ion_scheduler *s, uint64_t identity) {
    ion_hold(s->world);
    ion_process *p = ion_process_of(s->world, identity);
    bool held = p && p->state == ION_HELD;
    if (held) {
        p->passes = 1;
        wake(s, p);
    }
    ion_let(s->world);
    return held;
}

/* -- code and stacks */

abut_function *ion_translated(ion_scheduler *s, uint32_t number) {
    ion_world *world = s->world;
    if (number >= world->function_room) return NULL;
    abut_function *function = (abut_function *)(uintptr_t)s->context.functions + number;
    uint32_t ops = 0;
    if (!world->hooks.translate(s, number, function, &ops) || !function->entry) return NULL;
    if (s->code_count == s->code_room) {
        uint32_t room = s->code_room ? s->code_room * 2 : 32;
        ion_code *more = realloc(s->codes, room * sizeof *more);
        if (!more) return NULL;
        s->codes = more;
        s->code_room = room;
    }
    uint32_t at = s->code_count++;
    while (at && s->codes[at - 1].start > function->entry) {
        s->codes[at] = s->codes[at - 1];
        at--;
    }
    s->codes[at] = (ion_code){function->entry, function->entry + ops, function->frame, number};
    return function;
}

static const ion_code *known_code(ion_scheduler *s, const abut_op *op) {
    uint32_t low = 0, high = s->code_count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (s->codes[middle].start <= op) low = middle + 1;
        else high = middle;
    }
    return low && op < s->codes[low - 1].end ? &s->codes[low - 1] : NULL;
}

const ion_code *ion_code_of(ion_scheduler *s, const abut_op *op) {
    const ion_code *code = known_code(s, op);
    if (code) return code;
    /* A frame that was opened where another scheduler ran the process. */
    uint32_t function = s->world->hooks.locate(s, op);
    return function != UINT32_MAX && ion_function(s, function) ? known_code(s, op) : NULL;
}

uint32_t ion_frame_of(ion_scheduler *s, const abut_op *op) {
    const ion_code *code = ion_code_of(s, op);
    if (code) return code->frame;
    return (uint32_t)((char *)s->context.stack_high - (char *)s->context.base);
}

bool ion_stack_room(ion_scheduler *s, size_t top) {
    abut_machine_context *context = &s->context;
    char *end = (char *)context->base + top;
    if (end <= (char *)context->stack_high) return true;
    if (ION_RARE(end > (char *)context->stack_end)) {
        ion_process *p = s->current;
        size_t used = (size_t)(context->stack_high - context->stack), base = (size_t)(context->base - context->stack);
        size_t wanted = base + top / 16 + 16, room = (size_t)(context->stack_end - context->stack) * 2;
        if (room < wanted) room = wanted;
        if (room > s->world->stack_slots_max) room = s->world->stack_slots_max;
        if (room < wanted) return false;
        abut_slot *more = ion_get(s->world, room * sizeof *more);
        if (!more) return false;
        memcpy(more, context->stack, used * sizeof *more);
        ion_give_stack(s->world, p);
        p->stack = context->stack = more;
        p->stack_end = context->stack_end = more + room;
        p->stack_high = context->stack_high = more + used;
        p->base = context->base = more + base;
        end = (char *)context->base + top;
    }
    clear_slots(context->stack_high, (abut_slot *)(void *)end);
    s->current->stack_high = context->stack_high = (abut_slot *)(void *)end;
    return true;
}

bool ion_resolve(ion_scheduler *s, const abut_slot *value, ion_callee *callee) {
    *callee = (ion_callee){0, 0, NULL, NULL, {ABUT_KIND_FRAME, 0, 0}};
    for (int depth = 0; depth < 16; depth++) {
        if (value->kind == ABUT_KIND_FUNCTION) {
            callee->function = (uint32_t)value->bits;
            return true;
        }
        abut_object *object = ion_object(value);
        if (!object) return false;
        if (object->kind == ION_CLOSURE) {
            ion_closure *closure = (ion_closure *)object;
            callee->function = closure->function;
            callee->count = closure->count;
            callee->captures = closure->captures;
            return true;
        }
        if (object->kind == ION_BOUND) {
            ion_bound *bound = (ion_bound *)object;
            callee->self = &bound->self;
            value = &bound->function;
            continue;
        }
        ion_found found;
        if (object->kind != ION_RECORD || callee->first.kind != ABUT_KIND_FRAME ||
            !ion_find(s, (ion_record *)object, ION_ATOM_CALL, &found))
            return false;
        callee->first = *value;
        value = found.slot;
    }
    return false;
}

/* -- beginning */

static bool get_stack(ion_world *world, ion_process *p, uint32_t slots) {
    abut_slot *stack = ion_get(world, (size_t)slots * sizeof *stack);
    if (!stack) return false;
    p->stack = stack;
    p->stack_end = stack + slots;
    return true;
}

/* The first frame of a process: what calls give in front of arguments, these, and `this`. */
static bool begin_call(
    ion_scheduler *s, ion_process *p, const ion_callee *callee, uint32_t count, const abut_slot *arguments) {
    ion_world *world = s->world;
    abut_function *function = ion_function(s, callee->function);
    if (!function) return false;
    uint32_t arity = world->function_arity[callee->function], slots = function->frame / 16, at = 0;
    if (slots > ION_STACK_SLOTS && !get_stack(world, p, slots)) return false;
    abut_slot *to = p->stack;
    bool done = true;
    for (; done && at < callee->count && at < arity; at++)
        done = ion_transfer(world, s, &p->heap, callee->captures + at, to + at);
    if (callee->first.kind != ABUT_KIND_FRAME && done && at < arity)
        done = ion_transfer(world, s, &p->heap, &callee->first, to + at++);
    if (!done || !begin(s, p, callee->function, function, at, count, arguments)) return false;
    bool has_this = callee->self && world->function_flags[callee->function] & ION_FUNCTION_THIS;
    return !has_this || ion_transfer(world, s, &p->heap, callee->self, to + arity + 1);
}

uint64_t ion_spawn(ion_scheduler *s, const abut_slot *value, uint32_t count, const abut_slot *arguments, uint64_t parent) {
    ion_world *world = s->world;
    ion_callee callee;
    if (!ion_resolve(s, value, &callee)) return 0;
    ion_process *p = take_process(s, parent);
    if (!p) return 0;
    if (!begin_call(s, p, &callee, count, arguments)) {
        ion_give_up(s, p);
        return 0;
    }
    if (ION_RARE(world->events)) world->hooks.event(s, ION_EVENT_SPAWN, p->identity, parent, value);
    return let_run(s, p);
}

void ion_give_up(ion_scheduler *s, ion_process *p) {
    abut_slot reason;
    ion_set(&reason, ABUT_KIND_ATOM, ION_ATOM_MEMORY_LIMIT);
    ion_hold(s->world);
    ion_tell_bonds(s, p, p->identity, &reason);
    ion_parcel *missed = ion_all_parcels(p);
    ion_drop_parcels(s->world, &missed);
    give_place(s->world, s, p);
    ion_let(s->world);
}

/* -- ending */

/* A copy that is not the process's own. */
static void keep(ion_scheduler *s, abut_slot *value, ion_parcel **parcels) {
    if (!ion_object(value)) return;
    ion_parcel *parcel = parcel_with(s, 0, value);
    if (!parcel) return ion_undefined(value);
    *value = parcel->value;
    parcel->next = *parcels;
    *parcels = parcel;
}

void ion_tell_bonds(ion_scheduler *s, ion_process *p, uint64_t identity, const abut_slot *reason) {
    for (ion_bond *bond = p->bonds, *next; bond; bond = next) {
        next = bond->next;
        ion_process *other = ion_process_of(s->world, bond->other);
        if (other && other != p) {
            abut_slot parts[4];
            switch (bond->what) {
            case ION_BOND_LINK:
                ion_unbind(s->world, other, identity, ION_BOND_LINK, 0);
                exit_signal(s, other, identity, reason, true);
                break;
            case ION_BOND_MONITOR:
                ion_unbind(s->world, other, identity, ION_BOND_MONITORS, bond->reference);
                ion_set(parts, ABUT_KIND_ATOM, ION_ATOM_DOWN);
                ion_set_number(parts + 1, (double)bond->reference);
                ion_set(parts + 2, ABUT_KIND_PROCESS, identity);
                parts[3] = *reason;
                tell(s, other, parts, 4);
                break;
            case ION_BOND_MONITORS: ion_unbind(s->world, other, identity, ION_BOND_MONITOR, bond->reference); break;
            default:
                if (other->state == ION_JOINING) wake(s, other);
            }
        }
        ion_give(s->world, bond, sizeof *bond);
    }
    p->bonds = NULL;
}

static inline void finish(ion_scheduler *s, const abut_slot *value, const abut_slot *reason) {
    ion_world *world = s->world;
    ion_process *p = s->current;
    int64_t used = s->given - s->context.budget;
    count_used(s, p, used);
    s->given = s->context.budget = 0;
    uint64_t identity = p->identity;
    bool is_normal = reason->kind == ABUT_KIND_ATOM && reason->bits == ION_ATOM_NORMAL;
    if (ION_RARE(!is_normal)) world->hooks.crash(s, identity, s->context.op, reason);
    if (ION_RARE(world->events)) world->hooks.event(s, ION_EVENT_END, identity, 0, reason);
    abut_slot kept_value = *value, kept_reason = *reason;
    ion_parcel *parcels = NULL;
    if (ION_RARE(value->kind == ABUT_KIND_OBJECT || reason->kind == ABUT_KIND_OBJECT)) {
        keep(s, &kept_value, &parcels);
        keep(s, &kept_reason, &parcels);
    }
    ion_hold(world);
    if (ION_RARE(p->is_timed)) ion_stop_timer(world, p);
    ion_ending *ending = take_ending(world, identity);
    ending->reductions = p->reductions;
    ending->value = kept_value;
    ending->reason = kept_reason;
    ending->parcels = parcels;
    if (p->bonds) ion_tell_bonds(s, p, identity, reason);
    if (ION_RARE(p->parcels)) {
        ion_parcel *missed = ion_all_parcels(p);
        ion_drop_parcels(world, &missed);
    }
    give_place(world, s, p);
    if (world->target == identity) s->leave = ION_LEFT_TARGET;
    ion_let(world);
    s->ended++;
    s->current = NULL;
    if (ION_RARE(world->fuel != ION_NEVER) && __atomic_sub_fetch(&world->fuel, used, __ATOMIC_RELAXED) <= 0)
        s->leave = ION_LEFT_FUEL;
}

const abut_op *ion_end(ion_scheduler *s, const abut_slot *value, const abut_slot *reason) {
    finish(s, value, reason);
    return go_on(s);
}

const abut_op *ion_crash(ion_scheduler *s, uint32_t atom) {
    abut_slot value, reason;
    ion_undefined(&value);
    ion_set(&reason, ABUT_KIND_ATOM, atom);
    return ion_end(s, &value, &reason);
}

/* -- who runs next */

const abut_op *ion_switch(ion_scheduler *s, const abut_op *op, uint32_t state) {
    ion_process *p = s->current;
    s->context.op = op;
    /* What is done again when it goes on is not paid twice. */
    if (state == ION_RECEIVING || state == ION_JOINING || state == ION_HELD) s->context.budget += op->cost;
    s->context.heap_next = p->heap.next;
    if (ION_RARE(s->world->events)) s->world->hooks.event(s, state == ION_RUNNABLE ? ION_EVENT_PAUSE : ION_EVENT_WAIT, p->identity, 0, NULL);
    save(s, p);
    if (state == ION_RUNNABLE) {
        push(s, p, false);
    } else {
        p->state = (uint8_t)state;
        ion_let(s->world); /* whoever waits has looked at what it waits for holding the world */
    }
    return go_on(s);
}

/* Nobody can run here: waits for time, for others, for news. False: `leave` says why there is nothing to wait for. */
static bool wait_for_work(ion_scheduler *s) {
    ion_world *world = s->world;
    abut_lock_hold(world->lock);
    __atomic_fetch_add(&world->idle, 1, __ATOMIC_SEQ_CST);
    while (!s->leave) {
        if (__atomic_load_n(&world->news, __ATOMIC_ACQUIRE) || __atomic_load_n(&world->queued, __ATOMIC_SEQ_CST)) break;
        if (__atomic_load_n(&world->interrupt, __ATOMIC_ACQUIRE)) {
            s->leave = ION_LEFT_INTERRUPT;
            break;
        }
        if (world->closing) {
            s->leave = world->closing;
            break;
        }
        int64_t now = abut_clock(), until = world->deadline;
        if (until <= now) {
            s->leave = ION_LEFT_DEADLINE;
            break;
        }
        if (world->timer_count) {
            if (world->timers[0]->deadline <= now) break;
            if (world->timers[0]->deadline < until) until = world->timers[0]->deadline;
        } else if (world->idle == world->scheduler_count && !world->outside && !world->doors) {
            s->leave = ION_LEFT_IDLE;
            __atomic_store_n(&world->closing, ION_LEFT_IDLE, __ATOMIC_RELEASE);
            abut_lock_wake(world->lock);
            break;
        }
        abut_lock_wait(world->lock, until == ION_NEVER ? -1 : until);
    }
    __atomic_fetch_sub(&world->idle, 1, __ATOMIC_SEQ_CST);
    __atomic_store_n(&world->called, 0, __ATOMIC_SEQ_CST);
    abut_lock_release(world->lock);
    return !s->leave;
}

/* What is looked at before each slice. */
static bool may_go_on(ion_scheduler *s) {
    ion_world *world = s->world;
    if (__atomic_load_n(&world->news, __ATOMIC_ACQUIRE) && __atomic_exchange_n(&world->news, 0, __ATOMIC_ACQ_REL))
        world->hooks.outside(s);
    if (__atomic_load_n(&world->interrupt, __ATOMIC_ACQUIRE)) s->leave = ION_LEFT_INTERRUPT;
    s->switches++;
    if (++s->looks >= ION_LOOK_EVERY) {
        s->looks = 0;
        if (world->several && __atomic_load_n(&world->closing, __ATOMIC_ACQUIRE)) s->leave = world->closing;
        ion_hold(world);
        bool looks = world->timer_count || world->deadline != ION_NEVER;
        int64_t now = looks ? abut_clock() : 0;
        if (looks) sweep_timers(s, now);
        ion_let(world);
        if (looks && now >= world->deadline) s->leave = ION_LEFT_DEADLINE;
    }
    return !s->leave;
}

/* Takes what came for who is loaded. True: it had to end, and has. */
static bool ended_by_parcels(ion_scheduler *s, ion_process *p) {
    abut_slot value, reason;
    ion_undefined(&value);
    if (!take_parcels(s, p, &reason)) return false;
    finish(s, &value, &reason);
    return true;
}

bool ion_next(ion_scheduler *s) {
    ion_world *world = s->world;
    for (;;) {
        if (!may_go_on(s)) break;
        ion_process *p = s->again;
        s->again = NULL;
        if (!p) p = pop(s);
        if (!p && world->several) p = steal(s);
        if (!p) {
            if (!wait_for_work(s)) break;
            ion_hold(world);
            if (world->timer_count) sweep_timers(s, abut_clock());
            ion_let(world);
            continue;
        }
        load(s, p);
        if (ION_RARE(world->events)) world->hooks.event(s, ION_EVENT_BEGIN, p->identity, 0, NULL);
        if (ION_RARE(__atomic_load_n(&p->has_parcels, __ATOMIC_ACQUIRE)) && ended_by_parcels(s, p)) continue;
        ion_show_heap(s, p);
        return true;
    }
    s->context.exit = ABUT_EXIT_WAITING;
    if (s->again) push(s, s->again, false);
    s->again = NULL;
    if (world->several) {
        /* The others leave, too. */
        abut_lock_hold(world->lock);
        if (!world->closing) __atomic_store_n(&world->closing, s->leave, __ATOMIC_RELEASE);
        abut_lock_wake(world->lock);
        abut_lock_release(world->lock);
    }
    return false;
}

#define SETTLED_MAX 64 /* how far somebody is looked for in a queue */

void ion_settle(ion_world *world, uint64_t identity) {
    for (uint32_t number = 0; number < world->scheduler_count; number++) {
        ion_scheduler *s = world->schedulers[number];
        ion_process *before = NULL, *p = s->first;
        for (int looks = 0; p && p->identity != identity && looks < SETTLED_MAX; looks++) {
            before = p;
            p = p->queue_next;
        }
        if (!p || p->identity != identity) continue;
        if (before) before->queue_next = p->queue_next;
        else s->first = p->queue_next;
        if (s->last == p) s->last = before;
        __atomic_store_n(&s->queued, s->queued - 1, __ATOMIC_RELAXED);
        if (world->several) __atomic_fetch_sub(&world->queued, 1, __ATOMIC_SEQ_CST);
        load(s, p);
        if (ended_by_parcels(s, p)) return;
        save(s, p);
        return push(s, p, false);
    }
}

void ion_left(ion_scheduler *s) {
    ion_process *p = s->current;
    if (!p) return;
    if (ION_RARE(s->world->events)) s->world->hooks.event(s, ION_EVENT_PAUSE, p->identity, 0, NULL);
    save(s, p);
    /* Alone here, it goes on at once. */
    if (s->leave || __atomic_load_n(&s->queued, __ATOMIC_RELAXED)) push(s, p, false);
    else s->again = p;
    if (s->world->several && __atomic_load_n(&s->queued, __ATOMIC_RELAXED)) ion_call_others(s->world, false);
}

const abut_op *ion_toll(abut_machine_context *context) {
    ion_scheduler *s = (ion_scheduler *)(void *)context;
    ion_left(s);
    return go_on(s);
}

void ion_expect(ion_world *world, int32_t more) {
    abut_lock_hold(world->lock);
    world->outside += (uint32_t)more;
    abut_lock_wake(world->lock);
    abut_lock_release(world->lock);
}

void ion_open_doors(ion_world *world, int32_t more) {
    abut_lock_hold(world->lock);
    if (more > 0 || world->doors) world->doors += (uint32_t)more;
    abut_lock_wake(world->lock);
    abut_lock_release(world->lock);
}

bool ion_look_for_mail(ion_scheduler *s, abut_slot *reason) {
    return __atomic_load_n(&s->current->has_parcels, __ATOMIC_ACQUIRE) && take_parcels(s, s->current, reason);
}
