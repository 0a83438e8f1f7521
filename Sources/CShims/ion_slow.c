/* The slow ways of handlers: everything that is not arithmetic of numbers, a property that a cache knows or a call of a
 * plain function. Room is reserved before an operand is looked at: collecting moves objects. */
#include "ion_internal.h"
#include "machine_numbers.h"
#include "machine_tables.h"

#include <math.h>
#include <stdlib.h>

typedef struct slow {
    ion_scheduler *s;
    ion_world *world;
    abut_machine_context *context;
    const abut_op *op;
    const abut_slot *k;
    uint32_t number;
} slow;

static abut_slot *reg(const slow *it, uint32_t offset) {
    return (abut_slot *)(void *)((char *)it->context->base + offset);
}

/* An operand, 0 to 2. */
static const abut_slot *operand(const slow *it, int place) {
    uint32_t offset = place == 0 ? it->op->a : place == 1 ? it->op->b : it->op->c;
    if (abut_op_operands(it->number)[place] != 'k') return reg(it, offset);
    return it->k + offset / 16;
}

static const abut_op *store(const slow *it, const abut_slot *value) {
    *reg(it, it->op->a) = *value;
    return it->op + 1;
}

static const abut_op *store_undefined(const slow *it) {
    ion_undefined(reg(it, it->op->a));
    return it->op + 1;
}

static const abut_op *store_bool(const slow *it, bool value) {
    ion_set(reg(it, it->op->a), ABUT_KIND_BOOL, value);
    return it->op + 1;
}

static const abut_op *store_number(const slow *it, double value) {
    ion_set_number(reg(it, it->op->a), value);
    return it->op + 1;
}

static const abut_op *store_object(const slow *it, const void *object) {
    ion_set_object(reg(it, it->op->a), object);
    return it->op + 1;
}

static const abut_op *jump(const slow *it, bool is_taken) {
    return is_taken ? it->op + 1 + (int16_t)it->op->c : it->op + 1;
}

static const abut_op *no_memory(const slow *it) { return ion_crash(it->s, ION_ATOM_MEMORY_LIMIT); }

static const abut_op *crash(const slow *it, uint32_t atom) { return ion_crash(it->s, atom); }

/* -- calls */

#define PREFIX_MAX 260u

/* Opens a frame at `offset` bytes from the running one, whose `count` arguments stand there. */
static const abut_op *enter(const slow *it, const ion_callee *callee, uint32_t offset, uint32_t count, const abut_op *back) {
    ion_scheduler *s = it->s;
    abut_function *function = ion_function(s, callee->function);
    if (!function) return crash(it, ION_ATOM_BAD_FUNCTION);
    uint32_t arity = it->world->function_arity[callee->function], before = callee->count;
    abut_slot prefix[PREFIX_MAX], self;
    if (before > PREFIX_MAX - 1) return crash(it, ION_ATOM_BAD_FUNCTION);
    /* Growing the stack moves nothing but frames; what the prefix holds stays. */
    for (uint32_t at = 0; at < before; at++) prefix[at] = callee->captures[at];
    if (callee->first.kind != ABUT_KIND_FRAME) prefix[before++] = callee->first;
    if (callee->self) self = *callee->self;
    else ion_undefined(&self);
    size_t top = (size_t)offset + function->frame;
    if (top < (size_t)offset + (count + before + 2) * sizeof(abut_slot)) top = (size_t)offset + (count + before + 2) * sizeof(abut_slot);
    if (!ion_stack_room(s, top)) return crash(it, ION_ATOM_STACK_OVERFLOW);
    abut_slot *frame = reg(it, offset);
    if (before > arity) before = arity;
    if (count > arity - before) count = arity - before;
    if (before) {
        memmove(frame + before, frame, count * sizeof *frame);
        memcpy(frame, prefix, before * sizeof *frame);
    }
    for (uint32_t at = before + count; at < arity; at++) ion_undefined(frame + at);
    frame[arity] = (abut_slot){ABUT_KIND_FRAME, offset, (uintptr_t)back};
    if (it->world->function_flags[callee->function] & ION_FUNCTION_THIS) frame[arity + 1] = self;
    it->context->base = frame;
    return function->entry;
}

/* What becomes of the result of a magic method. */
enum { LAND_STORE = 0, LAND_JUMP = 1, LAND_JUMP_UNLESS = 2, LAND_DROP = 3, LAND_RETRY = 4, LAND_STORE_NOT = 5 };

/* Calls a magic method above the running frame; ION_ACT_LAND does the rest. `to` is a register, in bytes. */
static const abut_op *call_magic(const slow *it, const abut_slot *method, const abut_slot *arguments, uint32_t count,
                                 uint32_t how, uint32_t to, const abut_op *next) {
    ion_callee callee;
    ion_scheduler *s = it->s;
    if (!ion_resolve(s, method, &callee)) return crash(it, ION_ATOM_NOT_CALLABLE);
    abut_slot given[3];
    memcpy(given, arguments, count * sizeof *given);
    uint32_t top = ion_frame_of(s, it->op);
    if (!ion_stack_room(s, top + (count + 4) * sizeof(abut_slot))) return crash(it, ION_ATOM_STACK_OVERFLOW);
    abut_slot *landing = reg(it, top);
    landing[0] = (abut_slot){ABUT_KIND_FRAME, top, (uintptr_t)next};
    ion_set(landing + 1, ABUT_KIND_NUMBER, (uint64_t)how << 32 | to);
    memcpy(landing + 2, given, count * sizeof *given);
    it->context->base = landing;
    return enter(it, &callee, 32, count, it->world->land_op);
}

static const abut_op *land(slow *it) {
    abut_slot *landing = it->context->base;
    const abut_op *next = (const abut_op *)(uintptr_t)landing[0].bits;
    uint32_t how = (uint32_t)(landing[1].bits >> 32), to = (uint32_t)landing[1].bits;
    abut_slot value = landing[2];
    it->context->base = (abut_slot *)(void *)((char *)landing - landing[0].aux);
    switch (how) {
    case LAND_STORE: *reg(it, to) = value; return next;
    case LAND_STORE_NOT: ion_set(reg(it, to), ABUT_KIND_BOOL, !ion_is_true(&value)); return next;
    case LAND_DROP: return next;
    case LAND_RETRY:
        if (!ion_string_of(&value)) ion_undefined(&value);
        *reg(it, to) = value;
        return next;
    default:
        it->op = next;
        return jump(it, ion_is_true(&value) == (how == LAND_JUMP));
    }
}

/* The magic method of a value. */
static bool magic(const slow *it, const abut_slot *value, uint32_t name, abut_slot *method) {
    ion_record *record = ion_record_of(value);
    if (!record) return false;
    if (!record->prototype && record->shape != ION_SHAPE_TABLE && !ion_shape_at(it->world, record->shape)->magic) return false;
    ion_found found;
    if (!ion_find(it->s, record, name, &found)) return false;
    *method = *found.slot;
    return true;
}

const abut_op *ion_call_native(ion_scheduler *s, const abut_op *op, uint32_t native) {
    abut_slot result, nothing;
    ion_undefined(&result);
    s->current->result_at = op->a;
    int outcome = s->world->hooks.native(s, native, op->b, s->context.base + op->a / 16, &result);
    if (outcome == ION_NATIVE_CRASH) {
        ion_undefined(&nothing);
        return ion_end(s, &nothing, &result);
    }
    if (outcome == ION_NATIVE_WAITS) {
        ion_hold(s->world);
        bool answered = false;
        for (ion_parcel *parcel = s->current->parcels; parcel; parcel = parcel->next)
            answered |= parcel->what == ION_PARCEL_ANSWER || parcel->what == ION_PARCEL_FAILURE;
        if (!answered) return ion_switch(s, op + 1, ION_WAITING);
        ion_let(s->world);
        return ion_switch(s, op + 1, ION_RUNNABLE); /* the answer is there already */
    }
    s->context.base[op->a / 16] = result;
    return op + 1;
}

static const abut_op *call_native(slow *it, uint32_t native) {
    if (it->world->natives[native].takes_texts) {
        for (uint32_t at = 0; at < it->op->b; at++) {
            abut_slot method, *argument = reg(it, it->op->a) + at;
            if (magic(it, argument, ION_ATOM_STR, &method))
                return call_magic(it, &method, argument, 1, LAND_RETRY, it->op->a + at * 16, it->op);
        }
    }
    if (!ion_reserve(it->s, 256)) return no_memory(it);
    return ion_call_native(it->s, it->op, native);
}

static const abut_op *call_value(slow *it) {
    ion_scheduler *s = it->s;
    uint32_t count = it->op->b;
    const abut_slot *value = operand(it, 2);
    if (value->kind == ABUT_KIND_NATIVE) return call_native(it, (uint32_t)value->bits);
    ion_callee callee;
    if (ion_resolve(s, value, &callee)) return enter(it, &callee, it->op->a, count, it->op + 1);
    return crash(it, ION_ATOM_NOT_CALLABLE);
}

/* -- arithmetic */

enum { ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO };
static const uint8_t magic_names[] = {ION_ATOM_ADD, ION_ATOM_SUB, ION_ATOM_MUL, ION_ATOM_DIV, ION_ATOM_MOD};

static bool parts_of(const abut_slot *value, double *re, double *im) {
    ion_complex *complex = ion_complex_of(value);
    if (!complex && value->kind != ABUT_KIND_NUMBER) return false;
    *re = complex ? complex->re : ion_number(value);
    *im = complex ? complex->im : 0;
    return true;
}

static const abut_op *complex_arithmetic(const slow *it, int what, const abut_slot *x, const abut_slot *y) {
    double a, b, c, d, re, im;
    if (what == MODULO || !parts_of(x, &a, &b) || !parts_of(y, &c, &d)) return store_undefined(it);
    switch (what) {
    case ADD: re = a + c, im = b + d; break;
    case SUBTRACT: re = a - c, im = b - d; break;
    case MULTIPLY: re = a * c - b * d, im = a * d + b * c; break;
    default:
        if (!ion_complex_of(y)) {
            if (c == 0) return store_undefined(it);
            re = a / c, im = b / c;
        } else {
            double square = c * c + d * d;
            re = (a * c + b * d) / square, im = (b * c - a * d) / square;
        }
    }
    abut_slot made;
    return ion_make_complex(it->s, re, im, &made) ? store(it, &made) : no_memory(it);
}

static const abut_op *repeat(const slow *it, int text_at) {
    const abut_slot *texts = operand(it, text_at), *counts = operand(it, 3 - text_at);
    double times = ion_number(counts);
    size_t length = ion_string_of(texts)->length, count = times >= 1 ? (times < 1e15 ? (size_t)times : (size_t)1e15) : 0;
    if (length && count > UINT32_MAX / length) return no_memory(it);
    size_t all = length * count;
    if (!ion_reserve(it->s, all + 64)) return no_memory(it);
    abut_slot made;
    uint8_t *bytes;
    if (!ion_make_string(it->s, all, &made, &bytes)) return no_memory(it);
    const uint8_t *from = ion_string_of(operand(it, text_at))->bytes;
    if (length == 1 && all) memset(bytes, from[0], all);
    else
        for (size_t at = 0; at < all; at += length) memcpy(bytes + at, from, length);
    return store(it, &made);
}

static const abut_op *arithmetic(const slow *it, int what) {
    const abut_slot *x = operand(it, 1), *y = operand(it, 2);
    if (x->kind == ABUT_KIND_NUMBER && y->kind == ABUT_KIND_NUMBER) {
        if (ion_number(y) == 0 && what >= DIVIDE) return store_undefined(it);
        return store_number(it, what == MODULO ? fmod(ion_number(x), ion_number(y)) : ion_number(x) / ion_number(y));
    }
    if (!ion_object(x) && !ion_object(y)) return store_undefined(it);
    if (what == ADD && ion_string_of(x) && ion_string_of(y)) {
        if (!ion_reserve(it->s, ion_joined_bytes(ion_string_of(x), ion_string_of(y)))) return no_memory(it);
        abut_string *made = ion_joined(it->s, ion_string_of(operand(it, 1)), ion_string_of(operand(it, 2)));
        return made ? store_object(it, made) : no_memory(it);
    }
    if (what == MULTIPLY && ion_string_of(x) && y->kind == ABUT_KIND_NUMBER) return repeat(it, 1);
    if (what == MULTIPLY && ion_string_of(y) && x->kind == ABUT_KIND_NUMBER) return repeat(it, 2);
    abut_slot method, both[2] = {*x, *y};
    if (magic(it, x, magic_names[what], &method) || magic(it, y, magic_names[what], &method))
        return call_magic(it, &method, both, 2, LAND_STORE, it->op->a, it->op + 1);
    if (!ion_reserve(it->s, sizeof(ion_complex))) return no_memory(it);
    return complex_arithmetic(it, what, operand(it, 1), operand(it, 2));
}

/* -- comparing */

typedef struct comparison {
    uint32_t instruction;
    int8_t least, most; /* of the order that it is true for */
    bool jumps, answer, turned; /* turned: `__lt__` gets the operands the other way round, */
    bool negates;               /* and means its negation */
} comparison;

static const comparison comparisons[] = {
    {ABUT_INSTRUCTION_LESS, -1, -1, false, true, false, false},
    {ABUT_INSTRUCTION_LESS_EQUAL, -1, 0, false, true, true, true},
    {ABUT_INSTRUCTION_GREATER, 1, 1, false, true, true, false},
    {ABUT_INSTRUCTION_GREATER_EQUAL, 0, 1, false, true, false, true},
    {ABUT_INSTRUCTION_JUMP_LESS, -1, -1, true, true, false, false},
    {ABUT_INSTRUCTION_JUMP_LESS_EQUAL, -1, 0, true, true, true, true},
    {ABUT_INSTRUCTION_JUMP_GREATER, 1, 1, true, true, true, false},
    {ABUT_INSTRUCTION_JUMP_GREATER_EQUAL, 0, 1, true, true, false, true},
    {ABUT_INSTRUCTION_JUMP_NOT_LESS, -1, -1, true, false, false, false},
    {ABUT_INSTRUCTION_JUMP_NOT_LESS_EQUAL, -1, 0, true, false, true, true},
    {ABUT_INSTRUCTION_JUMP_NOT_GREATER, 1, 1, true, false, true, false},
    {ABUT_INSTRUCTION_JUMP_NOT_GREATER_EQUAL, 0, 1, true, false, false, true},
};

static const abut_op *compare(const slow *it, const comparison *how) {
    const abut_slot *x = operand(it, how->jumps ? 0 : 1), *y = operand(it, how->jumps ? 1 : 2);
    abut_slot method, both[2] = {how->turned ? *y : *x, how->turned ? *x : *y};
    if (magic(it, both, ION_ATOM_LT, &method) || magic(it, both + 1, ION_ATOM_LT, &method)) {
        if (!how->jumps)
            return call_magic(it, &method, both, 2, how->negates ? LAND_STORE_NOT : LAND_STORE, it->op->a, it->op + 1);
        bool wanted = how->answer != how->negates;
        return call_magic(it, &method, both, 2, wanted ? LAND_JUMP : LAND_JUMP_UNLESS, 0, it->op);
    }
    int order = ion_order(it->world, x, y);
    bool holds = order != 2 && order >= how->least && order <= how->most;
    return how->jumps ? jump(it, holds == how->answer) : store_bool(it, holds);
}

static const abut_op *identity(const slow *it, bool jumps, bool answer) {
    const abut_slot *x = operand(it, jumps ? 0 : 1), *y = operand(it, jumps ? 1 : 2);
    abut_slot method, both[2] = {*x, *y};
    if (magic(it, x, ION_ATOM_EQ, &method) || magic(it, y, ION_ATOM_EQ, &method)) {
        if (!jumps) return call_magic(it, &method, both, 2, answer ? LAND_STORE : LAND_STORE_NOT, it->op->a, it->op + 1);
        return call_magic(it, &method, both, 2, answer ? LAND_JUMP : LAND_JUMP_UNLESS, 0, it->op);
    }
    bool same = ion_equals(it->world, x, y);
    return jumps ? jump(it, same == answer) : store_bool(it, same == answer);
}

/* -- properties */

static ion_cache *cache_of(const slow *it) {
    return it->context->caches + (it->op[1].b | (uint32_t)it->op[1].c << 16);
}

/* A function that is found in an object is bound to it, when it looks at `this`. */
static bool needs_this(const slow *it, const abut_slot *value) {
    if (value->kind == ABUT_KIND_FUNCTION) return value->aux != 0;
    ion_closure *closure = (ion_closure *)ion_object_of(value, ION_CLOSURE);
    return closure && it->world->function_flags[closure->function] & ION_FUNCTION_THIS;
}

static const abut_op *bound(const slow *it, const abut_slot *function, const abut_slot *self, const abut_op *next) {
    ion_bound *made = ion_take(it->s, sizeof *made, ION_BOUND);
    if (!made) return no_memory(it);
    made->unused = 0;
    made->function = *function;
    made->self = *self;
    ion_set_object(reg(it, it->op->a), made);
    return next;
}

static void note(const slow *it, const ion_record *record, const ion_found *found) {
    if (record->shape == ION_SHAPE_TABLE || found->holder->shape == ION_SHAPE_TABLE || found->depth > 1) return;
    uint32_t holder = found->depth ? found->holder->shape + 1 : 0;
    *cache_of(it) = (ion_cache){record->shape + 1, holder, found->index, 0};
}

/* The element of an array or a tuple that a key means, a number or an atom of digits. */
static bool element_at(const slow *it, const abut_slot *key, uint64_t *at) {
    if (key->kind == ABUT_KIND_NUMBER) {
        double number = ion_number(key);
        if (!(number >= 0 && number < 4294967296.0) || number != floor(number)) return false;
        *at = (uint64_t)number;
        return true;
    }
    if (key->kind != ABUT_KIND_ATOM) return false;
    const ion_atom *atom = ion_atom_at(it->world, (uint32_t)key->bits);
    if (!atom->length || atom->length > 10) return false;
    *at = 0;
    for (uint32_t digit = 0; digit < atom->length; digit++) {
        if (atom->text[digit] < '0' || atom->text[digit] > '9') return false;
        *at = *at * 10 + (uint64_t)(atom->text[digit] - '0');
    }
    return true;
}

static const abut_op *get(const slow *it, bool caches) {
    if (!ion_reserve(it->s, sizeof(ion_bound))) return no_memory(it);
    bool is_constant = caches || it->number == ABUT_OP_GET_ELEMENT_RK;
    const abut_slot *holder = reg(it, it->op->b), *key = is_constant ? it->k + it->op->c / 16 : reg(it, it->op->c);
    const abut_op *next = it->op + (caches ? 2 : 1);
    abut_slot *to = reg(it, it->op->a);
    abut_array *row = ion_row_of(holder);
    if (row) {
        uint64_t at;
        if (element_at(it, key, &at) && at < row->count) *to = row->slots[at];
        else ion_undefined(to);
        return next;
    }
    ion_record *record = ion_record_of(holder);
    uint32_t atom;
    if (!record || !ion_key_of(it->s, key, &atom)) {
        ion_undefined(to);
        return next;
    }
    ion_found found;
    if (ion_find(it->s, record, atom, &found)) {
        if (caches) note(it, record, &found);
        if (needs_this(it, found.slot)) return bound(it, found.slot, holder, next);
        *to = *found.slot;
        return next;
    }
    abut_slot method, both[2] = {*holder, *key};
    if (magic(it, holder, ION_ATOM_GETATTR, &method))
        return call_magic(it, &method, both, 2, LAND_STORE, it->op->a, next);
    ion_undefined(to);
    return next;
}

/* Whether the running function is this method of this object's: then it sets properties itself. */
static bool is_inside(const slow *it, const abut_slot *method, const abut_slot *self) {
    ion_scheduler *s = it->s;
    ion_callee callee;
    if (!ion_resolve(s, method, &callee)) return false;
    const ion_code *code = ion_code_of(s, it->op);
    const abut_slot *first = it->context->base;
    return code && code->function == callee.function && first->kind == ABUT_KIND_OBJECT && first->bits == self->bits;
}

static const abut_op *set_element(const slow *it, abut_array *array, const abut_op *next) {
    uint64_t at;
    const abut_slot *value = operand(it, 2);
    if (array->head.kind != ABUT_OBJECT_ARRAY || !element_at(it, operand(it, 1), &at) || at > array->count) return next;
    if (at < array->count) {
        array->slots[at] = *value;
        return next;
    }
    if (!ion_reserve(it->s, array->count < array->capacity ? 0 : 48 + (size_t)array->count * 2 * sizeof(abut_slot))) return no_memory(it);
    return ion_push(it->s, ion_row_of(operand(it, 0)), operand(it, 2)) ? next : no_memory(it);
}

static const abut_op *set(const slow *it, bool caches) {
    const abut_op *next = it->op + (caches ? 2 : 1);
    abut_array *row = ion_row_of(operand(it, 0));
    if (row) return set_element(it, row, next);
    ion_record *record = ion_record_of(operand(it, 0));
    uint32_t atom;
    if (!record || !ion_key_of(it->s, operand(it, 1), &atom)) return next;
    abut_slot method;
    bool watches = ion_sets_attributes(it->world) && magic(it, operand(it, 0), ION_ATOM_SETATTR, &method);
    if (watches && !is_inside(it, &method, operand(it, 0))) {
        abut_slot all[3] = {*operand(it, 0), *operand(it, 1), *operand(it, 2)};
        return call_magic(it, &method, all, 3, LAND_DROP, 0, next);
    }
    ion_found found;
    if (ion_own(it->s, record, atom, &found)) {
        if (!(found.flags & 1)) return next;
        if (caches && !ion_sets_attributes(it->world)) {
            found.depth = 0;
            note(it, record, &found);
        }
        *found.slot = *operand(it, 2);
        return next;
    }
    if (atom == ION_ATOM_SETATTR) ion_set_attributes(it->s);
    if (!ion_reserve(it->s, ion_growth(it->world, record))) return no_memory(it);
    record = ion_record_of(operand(it, 0));
    uint32_t before = record->shape;
    if (!ion_add(it->s, record, atom, operand(it, 2), 7)) return no_memory(it);
    if (caches && before != ION_SHAPE_TABLE && record->shape != ION_SHAPE_TABLE && !ion_sets_attributes(it->world))
        *cache_of(it) = (ion_cache){before + 1, 0, ion_shape_at(it->world, before)->count, record->shape + 1};
    return next;
}

/* -- making */

static const abut_op *row(const slow *it, uint32_t kind) {
    uint32_t count = it->op->c;
    if (!ion_reserve(it->s, sizeof(abut_array) + 16 + (size_t)count * sizeof(abut_slot))) return no_memory(it);
    abut_array *made = ion_new_row(it->world, it->s, &it->s->current->heap, kind, count);
    if (!made) return no_memory(it);
    memcpy(made->slots, reg(it, it->op->b), (size_t)count * sizeof(abut_slot));
    return store_object(it, made);
}

static const abut_op *object(slow *it) {
    const ion_template *template = it->context->templates + it->op->b;
    size_t bytes = sizeof(ion_record) + (size_t)template->count * (sizeof(abut_slot) + 96) + 1024;
    if (!ion_reserve(it->s, bytes)) return no_memory(it);
    bool is_table = template->shape == ION_SHAPE_TABLE;
    ion_record *made = ion_new_record(it->s, is_table ? 0 : template->count);
    if (!made) return no_memory(it);
    if (!is_table) {
        made->shape = template->shape;
        memcpy(made->slots, reg(it, it->op->c), (size_t)template->count * sizeof(abut_slot));
        return store_object(it, made);
    }
    for (uint32_t at = 0; at < template->count; at++) {
        ion_found found;
        abut_slot *value = reg(it, it->op->c) + at;
        if (ion_own(it->s, made, template->keys[at], &found)) {
            /* A later one of the same name is there instead. */
            abut_slot whole;
            ion_set_object(&whole, made);
            uint32_t flags = found.flags;
            *found.slot = *value;
            if (flags != template->flags[at] && ion_table_of(made)) {
                ion_table *table = ion_table_of(made);
                ion_entries(table)[found.index].flags = template->flags[at];
            } else if (flags != template->flags[at] && !ion_redefine(it->s, made, template->keys[at], value, template->flags[at])) {
                return no_memory(it);
            }
        } else if (!ion_add(it->s, made, template->keys[at], value, template->flags[at])) {
            return no_memory(it);
        }
    }
    return store_object(it, made);
}

static const abut_op *copy(slow *it) {
    const abut_slot *constant = it->k + (it->op->b | (uint32_t)it->op->c << 16);
    if (!ion_reserve(it->s, 256)) return no_memory(it);
    abut_slot made;
    ion_hold(it->world); /* while it is copied, its objects say where their copies are */
    bool done = ion_transfer(it->world, it->s, &it->s->current->heap, constant, &made);
    ion_let(it->world);
    return done ? store(it, &made) : no_memory(it);
}

/* -- messages */

static const abut_op *end_with(const slow *it, const abut_slot *reason) {
    abut_slot nothing;
    ion_undefined(&nothing);
    return ion_end(it->s, &nothing, reason);
}

static const abut_op *send(slow *it) {
    const abut_slot *to = reg(it, it->op->a);
    if (to->kind != ABUT_KIND_PROCESS) return it->op + 1;
    if (to->bits == it->s->current->identity && !ion_reserve(it->s, 64)) return no_memory(it);
    to = reg(it, it->op->a);
    if (ION_RARE(it->world->events))
        it->world->hooks.event(it->s, ION_EVENT_SEND, it->s->current->identity, to->bits, reg(it, it->op->b));
    return ion_send(it->s, to->bits, reg(it, it->op->b)) ? it->op + 1 : no_memory(it);
}

static void take_mail(const slow *it, uint32_t at, abut_slot *message) {
    ion_process *p = it->s->current;
    uint32_t mask = p->mail_room - 1;
    *message = p->mail[(p->mail_first + at) & mask];
    for (; at; at--) p->mail[(p->mail_first + at) & mask] = p->mail[(p->mail_first + at - 1) & mask];
    p->mail_first = (p->mail_first + 1) & mask;
    p->mail_count--;
    p->mail_seen = 0;
    if (p->is_timed) {
        ion_hold(it->world);
        ion_stop_timer(it->world, p);
        ion_let(it->world);
    }
    if (ION_RARE(it->world->events)) it->world->hooks.event(it->s, ION_EVENT_RECEIVE, p->identity, 0, message);
}

/* Looks for what came meanwhile, and holds the world when nothing did: then it may wait. 1: there is mail; 2: it ended,
 * and `next` is to be done. */
static int before_waiting(const slow *it, const abut_op **next) {
    ion_process *p = it->s->current;
    uint32_t seen = p->mail_count;
    for (;;) {
        abut_slot reason;
        it->context->op = it->op;
        if (ion_look_for_mail(it->s, &reason)) {
            *next = end_with(it, &reason);
            return 2;
        }
        if (p->mail_count > seen) return 1;
        ion_hold(it->world);
        if (!it->world->several || !p->parcels) return 0;
        ion_let(it->world);
    }
}

static const abut_op *receive(slow *it) {
    ion_process *p = it->s->current;
    const abut_op *next;
    if (!p->mail_count) {
        int what = before_waiting(it, &next);
        if (what == 2) return next;
        if (what == 0) return ion_switch(it->s, it->op, ION_RECEIVING);
    }
    take_mail(it, 0, reg(it, it->op->a));
    return it->op + 1;
}

/* When waiting is over: ION_NEVER, or a time of the clock. False: it is no time. */
static bool deadline_of(const abut_slot *value, int64_t *deadline) {
    *deadline = ION_NEVER;
    if (value->kind == ABUT_KIND_NIL) return true;
    if (value->kind != ABUT_KIND_NUMBER) return false;
    double milliseconds = ion_number(value);
    if (!(milliseconds > 0)) milliseconds = 0;
    if (milliseconds < 9e12) *deadline = abut_clock() + (int64_t)(milliseconds * 1e6);
    return true;
}

/* Waits for mail until `value` is over. NULL in `over`: it waits, what is returned is done; else waiting is over. */
static const abut_op *wait_until(const slow *it, const abut_slot *value, bool *over) {
    ion_process *p = it->s->current;
    *over = p->is_timed == 2;
    if (*over) {
        p->is_timed = 0;
        return NULL;
    }
    int64_t deadline = ION_NEVER;
    if (!p->is_timed) {
        if (!deadline_of(value, &deadline)) {
            ion_let(it->world);
            return crash(it, ION_ATOM_BAD_TIMEOUT);
        }
        *over = deadline != ION_NEVER && ion_number(value) <= 0;
        if (*over) return NULL;
        ion_set_timer(it->world, p, deadline);
    }
    return ion_switch(it->s, it->op, ION_RECEIVING);
}

static const abut_op *receive_timed(const slow *it) {
    ion_process *p = it->s->current;
    abut_slot *window = reg(it, it->op->c);
    if (window->kind != ABUT_KIND_NUMBER) return crash(it, ION_ATOM_BAD_TIMEOUT);
    const abut_op *next;
    if (!p->mail_count) {
        int what = before_waiting(it, &next);
        if (what == 2) return next;
        if (what == 0) {
            bool over;
            next = wait_until(it, window, &over);
            if (!over) return next;
            ion_let(it->world);
            p->mail_seen = 0;
            ion_set(window + 1, ABUT_KIND_BOOL, false);
            return store_undefined(it);
        }
    }
    ion_set(window + 1, ABUT_KIND_BOOL, true);
    abut_slot message;
    take_mail(it, 0, &message);
    return store(it, &message);
}

static const abut_op *receive_arms(const slow *it) {
    ion_process *p = it->s->current;
    abut_slot *window = reg(it, it->op->c);
    const ion_arms *arms = it->world->arms + (uint32_t)ion_number(window);
    for (;;) {
        for (; p->mail_seen < p->mail_count; p->mail_seen++) {
            const abut_slot *message = p->mail + ((p->mail_first + p->mail_seen) & (p->mail_room - 1));
            for (uint32_t arm = 0; arm < arms->count; arm++) {
                if (!ion_matches(it->world, it->world->patterns + arms->patterns[arm], message)) continue;
                abut_slot taken;
                take_mail(it, p->mail_seen, &taken);
                ion_set_number(window + 2, arm);
                return store(it, &taken);
            }
        }
        const abut_op *next;
        int what = before_waiting(it, &next);
        if (what == 2) return next;
        if (what == 1) continue;
        bool over;
        next = wait_until(it, window + 1, &over);
        if (!over) return next;
        ion_let(it->world);
        p->mail_seen = 0;
        ion_set_number(window + 2, -1);
        return store_undefined(it);
    }
}

/* -- processes */

static const abut_op *spawn(const slow *it) {
    abut_slot *window = reg(it, it->op->c);
    uint32_t count = (uint32_t)ion_number(window);
    ion_callee callee;
    if (!ion_resolve(it->s, window + 1, &callee)) return store_undefined(it);
    uint64_t made = ion_spawn(it->s, window + 1, count, window + 2, it->s->current->identity);
    if (!made) return crash(it, ion_may_begin(it->world) ? ION_ATOM_MEMORY_LIMIT : ION_ATOM_PROCESS_LIMIT);
    abut_slot process;
    ion_set(&process, ABUT_KIND_PROCESS, made);
    return store(it, &process);
}

/* The value of a process that has ended. */
static const abut_op *ended(const slow *it, const ion_ending *ending) {
    abut_slot made;
    bool done = ion_transfer(it->world, it->s, &it->s->current->heap, &ending->value, &made);
    ion_let(it->world);
    return done ? store(it, &made) : no_memory(it);
}

/* Waits for the first of them to end, in the order of the list. */
static const abut_op *select_first(const slow *it, uint32_t count, bool kills) {
    ion_process *p = it->s->current;
    ion_world *world = it->world;
    if (!ion_reserve(it->s, 256)) return no_memory(it);
    const abut_slot *processes = reg(it, it->op->c) + 1;
    ion_hold(world);
    const ion_ending *found = NULL;
    bool waits = false;
    for (uint32_t at = 0; at < count && !found; at++) {
        if (processes[at].kind != ABUT_KIND_PROCESS) continue;
        if (ion_process_of(world, processes[at].bits)) waits = true;
        else found = ion_ending_of(world, processes[at].bits);
    }
    for (uint32_t at = 0; at < count; at++) {
        ion_process *other = processes[at].kind == ABUT_KIND_PROCESS ? ion_process_of(world, processes[at].bits) : NULL;
        if (!other) continue;
        ion_unbind(it->world, other, p->identity, ION_BOND_JOINER, 0);
        if (found || ion_bind(world, other, p->identity, ION_BOND_JOINER, 0)) continue;
        ion_let(world);
        return no_memory(it);
    }
    if (!found && waits) return ion_switch(it->s, it->op, ION_JOINING);
    if (!found) {
        ion_let(world);
        return store_undefined(it);
    }
    uint64_t identity = found->process;
    if (kills) {
        abut_slot reason;
        ion_set(&reason, ABUT_KIND_ATOM, ION_ATOM_KILL);
        ion_let(world);
        for (uint32_t at = 0; at < count; at++)
            if (processes[at].kind == ABUT_KIND_PROCESS && processes[at].bits != identity)
                ion_exit_signal(it->s, processes[at].bits, p->identity, &reason, false);
        ion_hold(world);
        found = ion_ending_of(world, identity);
    }
    return ended(it, found);
}

static const abut_op *join(const slow *it, uint64_t identity, bool is_link) {
    ion_process *p = it->s->current;
    ion_world *world = it->world;
    if (!ion_reserve(it->s, 256)) return no_memory(it);
    ion_hold(world);
    ion_process *other = ion_process_of(world, identity);
    if (other) {
        ion_unbind(it->world, other, p->identity, ION_BOND_JOINER, 0);
        if (ion_bind(world, other, p->identity, ION_BOND_JOINER, 0)) return ion_switch(it->s, it->op, ION_JOINING);
        ion_let(world);
        return no_memory(it);
    }
    const ion_ending *ending = ion_ending_of(world, identity);
    if (ending) return ended(it, ending);
    ion_let(world);
    return is_link ? crash(it, ION_ATOM_NO_PROCESS) : store_undefined(it);
}

/* LINK names a process by its number alone. */
static const abut_op *link_number(const slow *it) {
    double number = ion_number(reg(it, it->op->c));
    return number >= 1 && number <= 4294967295.0 ? join(it, (uint64_t)number, true) : crash(it, ION_ATOM_NO_PROCESS);
}

static const abut_op *tie(const slow *it, bool ties) {
    const abut_slot *with = reg(it, it->op->c);
    ion_process *p = it->s->current;
    if (with->kind != ABUT_KIND_PROCESS || with->bits == p->identity) return it->op + 1;
    ion_hold(it->world);
    ion_process *other = ion_process_of(it->world, with->bits);
    bool done = true;
    if (other) {
        ion_unbind(it->world, other, p->identity, ION_BOND_LINK, 0);
        ion_unbind(it->world, p, with->bits, ION_BOND_LINK, 0);
        done = !ties || (ion_bind(it->world, other, p->identity, ION_BOND_LINK, 0) &&
                         ion_bind(it->world, p, with->bits, ION_BOND_LINK, 0));
    }
    ion_let(it->world);
    if (!done) return no_memory(it);
    if (ties && !other) {
        abut_slot reason;
        ion_set(&reason, ABUT_KIND_ATOM, ION_ATOM_NO_PROCESS);
        const ion_ending *ending = NULL;
        ion_hold(it->world);
        if ((ending = ion_ending_of(it->world, with->bits)) && ending->reason.kind == ABUT_KIND_ATOM) reason = ending->reason;
        ion_let(it->world);
        ion_exit_signal(it->s, p->identity, with->bits, &reason, true);
    } else if (ION_RARE(it->world->events) && ties) {
        it->world->hooks.event(it->s, ION_EVENT_LINK, p->identity, with->bits, NULL);
    }
    return it->op + 1;
}

static const abut_op *monitor(const slow *it) {
    const abut_slot *of = reg(it, it->op->c);
    ion_process *p = it->s->current;
    if (of->kind != ABUT_KIND_PROCESS) return store_undefined(it);
    ion_hold(it->world);
    uint64_t reference = ++it->world->references, identity = of->bits;
    ion_process *other = ion_process_of(it->world, identity);
    bool done = !other || (ion_bind(it->world, other, p->identity, ION_BOND_MONITOR, reference) &&
                           ion_bind(it->world, p, identity, ION_BOND_MONITORS, reference));
    ion_let(it->world);
    if (!done) return no_memory(it);
    if (!other) ion_tell_down(it->s, p->identity, reference, identity);
    return store_number(it, (double)reference);
}

static const abut_op *demonitor(const slow *it) {
    const abut_slot *which = reg(it, it->op->c);
    if (which->kind != ABUT_KIND_NUMBER || !(ion_number(which) >= 1 && ion_number(which) < 1e15)) return it->op + 1;
    uint64_t reference = (uint64_t)ion_number(which);
    ion_process *p = it->s->current;
    ion_hold(it->world);
    for (ion_bond *bond = p->bonds; bond; bond = bond->next) {
        if (bond->what != ION_BOND_MONITORS || bond->reference != reference) continue;
        ion_process *other = ion_process_of(it->world, bond->other);
        if (other) ion_unbind(it->world, other, p->identity, ION_BOND_MONITOR, reference);
        ion_unbind(it->world, p, 0, ION_BOND_MONITORS, reference);
        break;
    }
    ion_let(it->world);
    return it->op + 1;
}

static const abut_op *kill_process(const slow *it) {
    const abut_slot *window = reg(it, it->op->c);
    if (window->kind != ABUT_KIND_PROCESS) return it->op + 1;
    if (window->bits == it->s->current->identity) {
        abut_slot reason = window[1];
        if (reason.kind == ABUT_KIND_ATOM && reason.bits == ION_ATOM_KILL) reason.bits = ION_ATOM_KILLED;
        it->context->op = it->op;
        return end_with(it, &reason);
    }
    ion_exit_signal(it->s, window->bits, it->s->current->identity, window + 1, false);
    return it->op + 1;
}

/* -- objects */

static const abut_op *set_prototype(const slow *it) {
    const abut_slot *window = reg(it, it->op->c);
    ion_record *record = ion_record_of(window), *prototype = ion_record_of(window + 1);
    bool removes = window[1].kind == ABUT_KIND_NIL || window[1].kind == ABUT_KIND_UNIT;
    if (!record || (!prototype && !removes)) return it->op + 1;
    uint32_t depth = 0;
    for (ion_record *next = prototype; next; next = next->prototype)
        if (next == record || ++depth > 255) return it->op + 1;
    record->prototype = prototype;
    return it->op + 1;
}

static bool is_listed(const abut_array *keys, uint32_t count, uint32_t key) {
    for (uint32_t at = 0; at < count; at++)
        if ((uint32_t)keys->slots[at].bits == key) return true;
    return false;
}

#define KEYS_MAX (1u << 20)

static const abut_op *keys(const slow *it, bool own) {
    ion_record *record = ion_record_of(reg(it, it->op->c));
    size_t most = 0;
    for (ion_record *next = record; next && most < KEYS_MAX; next = own ? NULL : next->prototype)
        most += ion_property_count(it->world, next);
    if (most >= KEYS_MAX || !ion_reserve(it->s, 64 + most * sizeof(abut_slot))) return no_memory(it);
    record = ion_record_of(reg(it, it->op->c));
    abut_array *made = ion_new_row(it->world, it->s, &it->s->current->heap, ABUT_OBJECT_ARRAY, (uint32_t)most);
    if (!made) return no_memory(it);
    uint32_t count = 0;
    for (ion_record *next = record; next; next = own ? NULL : next->prototype) {
        uint32_t at = 0, key;
        uint8_t flags;
        abut_slot value;
        while (ion_property_at(it->world, next, &at, &key, &flags, &value)) {
            if (!own && !(flags & 2)) continue;
            if (next != record && is_listed(made, count, key)) continue;
            ion_set(made->slots + count++, ABUT_KIND_ATOM, key);
        }
    }
    made->count = count;
    return store_object(it, made);
}

static const abut_op *length(const slow *it) {
    const abut_slot *value = reg(it, it->op->c);
    const char *text;
    size_t bytes;
    if (ion_text_of(it->world, value, &text, &bytes)) return store_number(it, (double)bytes);
    if (ion_row_of(value)) return store_number(it, ion_row_of(value)->count);
    ion_record *record = ion_record_of(value);
    return record ? store_number(it, ion_property_count(it->world, record)) : store_undefined(it);
}

static const abut_op *push(slow *it) {
    abut_array *array = (abut_array *)ion_object_of(operand(it, 0), ABUT_OBJECT_ARRAY);
    if (!array) return it->op + 1;
    if (!ion_reserve(it->s, array->count < array->capacity ? 0 : 160 + (size_t)array->count * 2 * sizeof(abut_slot))) return no_memory(it);
    array = ion_row_of(operand(it, 0));
    return ion_push(it->s, array, operand(it, 1)) ? it->op + 1 : no_memory(it);
}

static const abut_op *define(const slow *it) {
    ion_record *record = ion_record_of(reg(it, it->op->c));
    uint32_t key;
    if (!record || !ion_key_of(it->s, reg(it, it->op->c) + 1, &key)) return it->op + 1;
    if (key == ION_ATOM_SETATTR) ion_set_attributes(it->s);
    size_t need = ion_growth(it->world, record) + 64 + (size_t)ion_property_count(it->world, record) * 96;
    if (!ion_reserve(it->s, need)) return no_memory(it);
    abut_slot *window = reg(it, it->op->c);
    bool done = ion_redefine(it->s, ion_record_of(window), key, window + 2, (uint32_t)ion_number(window + 3) & 7);
    return done ? it->op + 1 : no_memory(it);
}

static const abut_op *delete_property(const slow *it) {
    ion_record *record = ion_record_of(reg(it, it->op->c));
    uint32_t key;
    bool deleted = false;
    if (!record || !ion_key_of(it->s, reg(it, it->op->c) + 1, &key)) return store_bool(it, false);
    if (!ion_reserve(it->s, 1024 + (size_t)ion_property_count(it->world, record) * 96)) return no_memory(it);
    if (!ion_delete(it->s, ion_record_of(reg(it, it->op->c)), key, &deleted)) return no_memory(it);
    return store_bool(it, deleted);
}

static const abut_op *box(const slow *it) {
    if (!ion_reserve(it->s, sizeof(ion_box))) return no_memory(it);
    ion_box *made = ion_take(it->s, sizeof *made, ION_BOX);
    if (!made) return no_memory(it);
    made->unused = 0;
    made->value = *reg(it, it->op->c);
    return store_object(it, made);
}

static const abut_op *closure(const slow *it) {
    uint32_t count = (uint32_t)ion_number(reg(it, it->op->c));
    if (!ion_reserve(it->s, sizeof(ion_closure) + (size_t)count * sizeof(abut_slot))) return no_memory(it);
    const abut_slot *window = reg(it, it->op->c);
    if (window[1].kind != ABUT_KIND_FUNCTION) return store(it, window + 1);
    uint32_t variant = it->world->hooks.variant(it->s, (uint32_t)window[1].bits, count);
    if (variant == UINT32_MAX) return crash(it, ION_ATOM_BAD_FUNCTION);
    ion_closure *made = ion_take(it->s, sizeof *made + (size_t)count * sizeof(abut_slot), ION_CLOSURE);
    if (!made) return no_memory(it);
    made->function = variant;
    made->count = count;
    memcpy(made->captures, window + 2, (size_t)count * sizeof(abut_slot));
    return store_object(it, made);
}

static const abut_op *checkpoint(const slow *it) {
    ion_process *p = it->s->current;
    it->context->op = it->op;
    if (p->passes) {
        p->passes = 0;
        return it->op + 1;
    }
    if (it->world->hooks.checkpoint(it->s, it->op)) return it->op + 1;
    ion_hold(it->world);
    return ion_switch(it->s, it->op, ION_HELD);
}

/* Slices that the running process had since its budget was given. */
static uint64_t slices_of(const slow *it) {
    int64_t slice = it->world->slice;
    return it->s->given > slice ? (uint64_t)((it->s->given - it->context->budget) / slice) : 0;
}

/* What ion_way_window leaves. */
static const abut_op *act(slow *it) {
    abut_slot made, *window = reg(it, it->op->c);
    ion_process *p = it->s->current;
    switch (it->op->b) {
    case ION_ACT_LAND: return land(it);
    case ION_ACT_PID: return store_number(it, (double)p->identity);
    case ION_ACT_PROCESSES: return store_number(it, __atomic_load_n(&it->world->alive, __ATOMIC_RELAXED));
    case ION_ACT_PASSES: return store_number(it, (double)(it->s->switches + slices_of(it)));
    case ION_ACT_NOW: return store_number(it, (double)(abut_clock() / 1000) / 1000);
    case ION_ACT_SPAWN: return spawn(it);
    case ION_ACT_RECEIVE_TIMED: return receive_timed(it);
    case ION_ACT_RECEIVE_ARMS: return receive_arms(it);
    case ION_ACT_JOIN:
        if (window->kind != ABUT_KIND_PROCESS) return store_undefined(it);
        return join(it, window->bits, false);
    case ION_ACT_SELECT: return select_first(it, (uint32_t)ion_number(window), false);
    case ION_ACT_SELECT_KILL: return select_first(it, (uint32_t)ion_number(window), true);
    case ION_ACT_LINK: return link_number(it);
    case ION_ACT_YIELD: return ion_switch(it->s, it->op + 1, ION_RUNNABLE);
    case ION_ACT_GET_PROTOTYPE: {
        ion_record *record = ion_record_of(window);
        return record && record->prototype ? store_object(it, record->prototype) : store_undefined(it);
    }
    case ION_ACT_SET_PROTOTYPE: return set_prototype(it);
    case ION_ACT_DELETE: return delete_property(it);
    case ION_ACT_KEYS: return keys(it, false);
    case ION_ACT_OWN_KEYS: return keys(it, true);
    case ION_ACT_LENGTH: return length(it);
    case ION_ACT_DEFINE: return define(it);
    case ION_ACT_EXIT: made = *window; it->context->op = it->op; return end_with(it, &made);
    case ION_ACT_KILL: return kill_process(it);
    case ION_ACT_TIE: return tie(it, true);
    case ION_ACT_UNTIE: return tie(it, false);
    case ION_ACT_TRAP_EXITS:
        ion_hold(it->world);
        p->traps = ion_is_true(window);
        ion_let(it->world);
        return it->op + 1;
    case ION_ACT_MONITOR: return monitor(it);
    case ION_ACT_DEMONITOR: return demonitor(it);
    case ION_ACT_BOX: return box(it);
    case ION_ACT_CLOSURE: return closure(it);
    case ION_ACT_CHECKPOINT: return checkpoint(it);
    default: return crash(it, ION_ATOM_BAD_FUNCTION);
    }
}

static const abut_op *get_cached(slow *it) { return get(it, true); }
static const abut_op *get_keyed(slow *it) { return get(it, false); }
static const abut_op *set_cached(slow *it) { return set(it, true); }
static const abut_op *set_keyed(slow *it) { return set(it, false); }
static const abut_op *make_tuple(slow *it) { return row(it, ION_TUPLE); }
static const abut_op *make_array(slow *it) { return row(it, ABUT_OBJECT_ARRAY); }
static const abut_op *match(slow *it) {
    return jump(it, ion_matches(it->world, it->world->patterns + it->op->b, reg(it, it->op->a)));
}

/* What programs do most, by the number of the handler. */
static const abut_op *(*const ways[ABUT_OP_COUNT])(slow *it) = {
    [ABUT_OP_WINDOW] = act,
    [ABUT_OP_SEND] = send,
    [ABUT_OP_RECEIVE] = receive,
    [ABUT_OP_CALL_VALUE_R] = call_value,
    [ABUT_OP_CALL_VALUE_K] = call_value,
    [ABUT_OP_GET_PROPERTY] = get_cached,
    [ABUT_OP_SET_PROPERTY_RKR] = set_cached,
    [ABUT_OP_SET_PROPERTY_RKK] = set_cached,
    [ABUT_OP_GET_ELEMENT_RR] = get_keyed,
    [ABUT_OP_GET_ELEMENT_RK] = get_keyed,
    [ABUT_OP_SET_ELEMENT_RR] = set_keyed,
    [ABUT_OP_SET_ELEMENT_RK] = set_keyed,
    [ABUT_OP_SET_ELEMENT_KR] = set_keyed,
    [ABUT_OP_SET_ELEMENT_KK] = set_keyed,
    [ABUT_OP_TUPLE] = make_tuple,
    [ABUT_OP_ARRAY] = make_array,
    [ABUT_OP_OBJECT] = object,
    [ABUT_OP_COPY] = copy,
    [ABUT_OP_PUSH_RR] = push,
    [ABUT_OP_PUSH_RK] = push,
    [ABUT_OP_JUMP_MATCH] = match,
};

static const abut_op *next_op(slow *it) {
    if (ways[it->number]) return ways[it->number](it);
    uint32_t instruction = abut_op_instruction(it->number);
    switch (instruction) {
    case ABUT_INSTRUCTION_ADD: return arithmetic(it, ADD);
    case ABUT_INSTRUCTION_SUBTRACT: return arithmetic(it, SUBTRACT);
    case ABUT_INSTRUCTION_MULTIPLY: return arithmetic(it, MULTIPLY);
    case ABUT_INSTRUCTION_DIVIDE:
    case ABUT_INSTRUCTION_QUOTIENT: return arithmetic(it, DIVIDE);
    case ABUT_INSTRUCTION_MODULO: return arithmetic(it, MODULO);
    case ABUT_INSTRUCTION_JUMP_EQUAL: return jump(it, ion_is_same(it->world, operand(it, 0), operand(it, 1)));
    case ABUT_INSTRUCTION_JUMP_NOT_EQUAL: return jump(it, !ion_is_same(it->world, operand(it, 0), operand(it, 1)));
    case ABUT_INSTRUCTION_IS: return identity(it, false, true);
    case ABUT_INSTRUCTION_IS_NOT: return identity(it, false, false);
    case ABUT_INSTRUCTION_JUMP_IS: return identity(it, true, true);
    case ABUT_INSTRUCTION_JUMP_IS_NOT: return identity(it, true, false);
    case ABUT_INSTRUCTION_AND: return store_bool(it, ion_is_true(operand(it, 1)) && ion_is_true(operand(it, 2)));
    case ABUT_INSTRUCTION_OR: return store_bool(it, ion_is_true(operand(it, 1)) || ion_is_true(operand(it, 2)));
    case ABUT_INSTRUCTION_NOT: return store_bool(it, !ion_is_true(operand(it, 1)));
    case ABUT_INSTRUCTION_JUMP_TRUE: return jump(it, ion_is_true(operand(it, 0)));
    case ABUT_INSTRUCTION_JUMP_FALSE: return jump(it, !ion_is_true(operand(it, 0)));
    default: break;
    }
    for (size_t at = 0; at < sizeof comparisons / sizeof *comparisons; at++)
        if (comparisons[at].instruction == instruction) return compare(it, comparisons + at);
    return crash(it, ION_ATOM_BAD_FUNCTION);
}

const abut_op *ion_slow(abut_machine_context *context, const abut_op *op, const abut_slot *k, uint32_t number) {
    ion_scheduler *s = (ion_scheduler *)(void *)context;
    ion_process *p = s->current;
    p->heap.next = context->heap_next;
    slow it = {s, s->world, context, op, k, number};
    const abut_op *next = next_op(&it);
    if (s->current == p && next) {
        /* Whoever was switched to has its own there already. */
        ion_show_heap(s, p);
    }
    return next;
}

#if defined(__clang__)
#pragma clang diagnostic ignored "-Winitializer-overrides"
#endif
const abut_way ion_ways[ABUT_OP_COUNT] = {
    [0 ... ABUT_OP_COUNT - 1] = ion_slow,
    [ABUT_OP_ADD_RR] = ion_way_add,
    [ABUT_OP_ADD_RK] = ion_way_add,
    [ABUT_OP_ADD_KR] = ion_way_add,
    [ABUT_OP_GET_ELEMENT_RR] = ion_way_get_element,
    [ABUT_OP_SET_ELEMENT_RR] = ion_way_set_element,
    [ABUT_OP_SET_ELEMENT_RK] = ion_way_set_element,
    [ABUT_OP_CALL_VALUE_R] = ion_way_call,
    [ABUT_OP_CALL_VALUE_K] = ion_way_call,
    [ABUT_OP_SEND] = ion_way_send,
    [ABUT_OP_RECEIVE] = ion_way_receive,
    [ABUT_OP_WINDOW] = ion_way_window,
};
