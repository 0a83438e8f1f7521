/* The ways that texts, messages and processes go most. Everything else is in ion_slow.c. */
#include "ion_lives.h"
#include "machine_numbers.h"
#include "machine_tables.h"

static inline abut_slot *at(abut_slot *base, uint32_t offset) { return (abut_slot *)(void *)((char *)base + offset); }

/* -- texts */

/* The same as memcpy of one byte or more: it is not worth its call for few. */
static inline void put(uint8_t *to, const uint8_t *from, uint32_t count) {
    uint64_t first, last;
    if (count > 16) {
        memcpy(to, from, count);
    } else if (count >= 8) {
        memcpy(&first, from, 8);
        memcpy(&last, from + count - 8, 8);
        memcpy(to, &first, 8);
        memcpy(to + count - 8, &last, 8);
    } else if (count >= 4) {
        memcpy(&first, from, 4);
        memcpy(&last, from + count - 4, 4);
        memcpy(to, &first, 4);
        memcpy(to + count - 4, &last, 4);
    } else {
        uint8_t middle = from[count / 2], end = from[count - 1];
        to[0] = from[0];
        to[count / 2] = middle;
        to[count - 1] = end;
    }
}

/* A short text behind another, when there is room. */
const abut_op *ion_way_add(abut_machine_context *context, const abut_op *op, const abut_slot *k, uint32_t number) {
    const abut_slot *x = number == ABUT_OP_ADD_KR ? k + op->b / 16 : at(context->base, op->b);
    const abut_slot *y = number == ABUT_OP_ADD_RK ? k + op->c / 16 : at(context->base, op->c);
    const abut_string *left = ion_string_of(x), *right = ion_string_of(y);
    if (!left || !right || !left->length || !right->length) return ion_slow(context, op, k, number);
    size_t length = (size_t)left->length + right->length, size = ion_round(sizeof(abut_string) + length + 1);
    char *place = context->heap_next;
    if (length >= ION_SHARED_MIN || context->heap_end - place < (ptrdiff_t)size) return ion_slow(context, op, k, number);
    context->heap_next = place + size;
    abut_string *made = (abut_string *)(void *)place;
    uint8_t *bytes = (uint8_t *)(made + 1);
    *made = (abut_string){{ABUT_OBJECT_STRING, 0, 0, (uint32_t)size}, (uint32_t)length, 0, bytes, NULL, 0, 0};
    put(bytes, left->bytes, left->length);
    put(bytes + left->length, right->bytes, right->length);
    bytes[length] = 0;
    ion_set_object(at(context->base, op->a), made);
    return op + 1;
}

/* -- maps: records with many properties, by texts */

static inline ion_table_entry *named(ion_scheduler *s, const abut_slot *holder, const abut_slot *key) {
    ion_record *record = ion_record_of(holder);
    ion_table *table = record ? ion_table_of(record) : NULL;
    abut_string *text = table ? ion_string_of(key) : NULL;
    if (!text) return NULL;
    return text->native && text->hash ? ion_entry(table, text->hash, text->native) : ion_named(s->world, table, text);
}

const abut_op *ion_way_get_element(abut_machine_context *context, const abut_op *op, const abut_slot *k, uint32_t number) {
    ion_scheduler *s = (ion_scheduler *)(void *)context;
    const ion_table_entry *entry = named(s, at(context->base, op->b), at(context->base, op->c));
    bool is_plain = entry && entry->value.kind != ABUT_KIND_FUNCTION && !ion_object_of(&entry->value, ION_CLOSURE);
    if (!is_plain) return ion_slow(context, op, k, number);
    *at(context->base, op->a) = entry->value;
    return op + 1;
}

const abut_op *ion_way_set_element(abut_machine_context *context, const abut_op *op, const abut_slot *k, uint32_t number) {
    ion_scheduler *s = (ion_scheduler *)(void *)context;
    ion_table_entry *entry = named(s, at(context->base, op->a), at(context->base, op->b));
    if (!entry || !(entry->flags & 1) || ion_sets_attributes(s->world)) return ion_slow(context, op, k, number);
    entry->value = number == ABUT_OP_SET_ELEMENT_RK ? k[op->c / 16] : *at(context->base, op->c);
    return op + 1;
}

/* -- natives, that look at no `__str__` */

static inline bool are_numbers(const abut_slot *slots, uint32_t count) {
    return slots[0].kind == ABUT_KIND_NUMBER && (count == 1 || slots[1].kind == ABUT_KIND_NUMBER);
}

static __attribute__((noinline)) const abut_op *call_native(
    abut_machine_context *context, const abut_op *op, const abut_slot *k, uint32_t number, uint32_t native) {
    ion_scheduler *s = (ion_scheduler *)(void *)context;
    ion_process *p = s->current;
    if (ION_RARE(s->world->natives[native].takes_texts)) return ion_slow(context, op, k, number);
    p->heap.next = context->heap_next;
    if (ION_RARE(!ion_reserve(s, 256))) return ion_slow(context, op, k, number);
    const abut_op *next = ion_call_native(s, op, native);
    if (s->current == p && next) ion_show_heap(s, p);
    return next;
}

const abut_op *ion_way_call(abut_machine_context *context, const abut_op *op, const abut_slot *k, uint32_t number) {
    const abut_slot *callee = number == ABUT_OP_CALL_VALUE_K ? k + op->c / 16 : at(context->base, op->c);
    if (callee->kind != ABUT_KIND_NATIVE) return ion_slow(context, op, k, number);
    uint32_t native = (uint32_t)callee->bits;
    const ion_native *known = ((ion_scheduler *)(void *)context)->world->natives + native;
    abut_slot *numbers = at(context->base, op->a);
    double result;
    bool is_done = known->of_numbers && op->b == known->arity && are_numbers(numbers, op->b) &&
                   known->of_numbers(numbers, &result);
    if (!is_done) return call_native(context, op, k, number, native);
    ion_set_number(numbers, result);
    return op + 1;
}

/* -- messages, when nobody watches: with one scheduler, or of a process to itself */

const abut_op *ion_way_send(abut_machine_context *context, const abut_op *op, const abut_slot *k, uint32_t number) {
    ion_scheduler *s = (ion_scheduler *)(void *)context;
    ion_world *world = s->world;
    const abut_slot *to = at(context->base, op->a), *value = at(context->base, op->b);
    ion_process *p = s->current;
    if (ION_RARE(world->events || to->kind != ABUT_KIND_PROCESS)) return ion_slow(context, op, k, number);
    if (to->bits == p->identity) {
        bool is_plain = value->kind != ABUT_KIND_OBJECT && p->mail_count < p->mail_room;
        if (!is_plain || __atomic_load_n(&p->has_parcels, __ATOMIC_ACQUIRE)) return ion_slow(context, op, k, number);
        s->messages++;
        push_mail(world, p, value);
        return op + 1;
    }
    if (world->several) return ion_slow(context, op, k, number);
    p = ion_process_of(world, to->bits);
    if (ION_RARE(!p)) {
        s->messages++;
        return op + 1;
    }
    if (ION_RARE(p->state == ION_DOOR || p->parcels)) return ion_slow(context, op, k, number);
    s->messages++;
    deliver(s, p, value);
    return op + 1;
}

const abut_op *ion_way_receive(abut_machine_context *context, const abut_op *op, const abut_slot *k, uint32_t number) {
    ion_scheduler *s = (ion_scheduler *)(void *)context;
    ion_world *world = s->world;
    ion_process *p = s->current;
    if (ION_RARE(world->events || p->is_timed)) return ion_slow(context, op, k, number);
    if (p->mail_count) {
        *at(context->base, op->a) = p->mail[p->mail_first];
        p->mail_first = (p->mail_first + 1) & (p->mail_room - 1);
        p->mail_count--;
        p->mail_seen = 0;
        return op + 1;
    }
    if (ION_RARE(world->several || p->has_parcels)) return ion_slow(context, op, k, number);
    context->budget += op->cost; /* it is paid when the message is there */
    save(s, p);
    p->state = ION_RECEIVING;
    return go_on(s);
}

/* -- processes */

/* Of a function that fits. */
static __attribute__((noinline)) const abut_op *way_spawn(
    abut_machine_context *context, const abut_op *op, const abut_slot *k, uint32_t number) {
    ion_scheduler *s = (ion_scheduler *)(void *)context;
    const abut_slot *window = at(context->base, op->c);
    uint32_t function = (uint32_t)window[1].bits, count = (uint32_t)ion_number(window);
    if (ION_RARE(window[1].kind != ABUT_KIND_FUNCTION || s->world->events)) return ion_slow(context, op, k, number);
    const abut_function *code = ion_function(s, function);
    if (ION_RARE(!code || code->frame > ION_STACK_SLOTS * 16)) return ion_slow(context, op, k, number);
    ion_process *p = take_process(s, s->current->identity);
    if (ION_RARE(!p)) return ion_slow(context, op, k, number); /* tried again there, and refused */
    if (ION_RARE(!begin(s, p, function, code, 0, count, window + 2))) {
        ion_give_up(s, p);
        return ion_slow(context, op, k, number);
    }
    ion_set(at(context->base, op->a), ABUT_KIND_PROCESS, let_run(s, p));
    return op + 1;
}

static __attribute__((noinline)) const abut_op *way_end(abut_machine_context *context) {
    ion_scheduler *s = (ion_scheduler *)(void *)context;
    abut_slot reason;
    s->current->heap.next = context->heap_next;
    ion_set(&reason, ABUT_KIND_ATOM, ION_ATOM_NORMAL);
    return ion_end(s, context->base, &reason);
}

const abut_op *ion_way_window(abut_machine_context *context, const abut_op *op, const abut_slot *k, uint32_t number) {
    abut_slot *base = context->base;
    switch (op->b) {
    case ION_ACT_LENGTH: {
        const abut_string *string = ion_string_of(at(base, op->c));
        if (!string) break;
        ion_set_number(at(base, op->a), string->length);
        return op + 1;
    }
    case ION_ACT_SELF:
        ion_set(at(base, op->a), ABUT_KIND_PROCESS, ((ion_scheduler *)(void *)context)->current->identity);
        return op + 1;
    case ION_ACT_SPAWN: return way_spawn(context, op, k, number);
    case ION_ACT_END: return way_end(context);
    default: break;
    }
    return ion_slow(context, op, k, number);
}
