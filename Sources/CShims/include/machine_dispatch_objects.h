/* Handlers of machines with processes, for machine_dispatch.h: the fast ways. The slow ones are in ion_slow.c. */
#pragma once

/* Nothing is divided by 0 here. */
#define ABUT_QUOTIENT(name, to, kx, nx, ky, ny)                                  \
    {                                                                            \
        if (ABUT_RARE((kx) | (ky))) ABUT_COLD(name)                              \
        double divisor = (ny), value;                                            \
        if (ABUT_RARE(divisor == 0)) ABUT_COLD(name)                             \
        [[clang::always_inline]] value = abut_machine_divide((nx), divisor);     \
        ABUT_HOLD((to), value)                                                   \
    }

/* Values whose bits say what they are; of objects, only the dialect knows. Undefined has no bits, numbers have NaN. */
#define ABUT_SAME_VALUE(name, x, y)                                                          \
    const abut_slot *left = (x), *right = (y);                                               \
    uint32_t one = left->kind, other = right->kind;                                          \
    bool same;                                                                               \
    if ((one | other) == 0)                                                                  \
        same = abut_number(left) == abut_number(right);                                      \
    else if (ABUT_RARE(one == ABUT_KIND_OBJECT || other == ABUT_KIND_OBJECT))                \
        ABUT_COLD(name)                                                                      \
    else                                                                                     \
        same = one == other && left->bits == right->bits;
#define ABUT_IDENTITY(name, to, x, y, answer)         \
    {                                                 \
        ABUT_SAME_VALUE(name, x, y)                   \
        abut_set((to), ABUT_KIND_BOOL, answer);       \
    }
#define ABUT_JUMP_IDENTITY(name, x, y, answer)        \
    {                                                 \
        ABUT_SAME_VALUE(name, x, y)                   \
        if (answer) ABUT_TAKE(ABUT_NEAR)              \
        ABUT_NEXT                                     \
    }
#define ABUT_BOTH_TRUE(name, to, x, y, how)                              \
    {                                                                    \
        uint32_t first, second;                                          \
        [[clang::always_inline]] first = abut_machine_truth(x);          \
        [[clang::always_inline]] second = abut_machine_truth(y);         \
        if (ABUT_RARE((first | second) > 1)) ABUT_COLD(name)             \
        abut_set((to), ABUT_KIND_BOOL, first how second);                \
    }

/* -- what is made, when the open hole has room */

#define ABUT_TUPLE(name, to)                                                                          \
    {                                                                                                 \
        uint32_t count = op->c, size = (uint32_t)sizeof(abut_array) + count * (uint32_t)sizeof(abut_slot); \
        char *place = context->heap_next;                                                             \
        if (ABUT_RARE(count > ABUT_ARRAY_SHORT || context->heap_end - place < (ptrdiff_t)size)) ABUT_COLD(name) \
        context->heap_next = place + size;                                                            \
        abut_array *made = (abut_array *)(void *)place;                                               \
        made->head = (abut_object){ION_TUPLE, 0, 0, size};                                            \
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
#define ABUT_OBJECT(name, to)                                                                         \
    {                                                                                                 \
        const ion_template *template = context->templates + op->b;                                    \
        uint32_t count = template->count, size = (uint32_t)sizeof(ion_record) + count * (uint32_t)sizeof(abut_slot); \
        char *place = context->heap_next;                                                             \
        if (ABUT_RARE(count > ABUT_ARRAY_SHORT || context->heap_end - place < (ptrdiff_t)size ||      \
                      template->shape == ION_SHAPE_TABLE))                                            \
            ABUT_COLD(name)                                                                           \
        context->heap_next = place + size;                                                            \
        ion_record *made = (ion_record *)(void *)place;                                               \
        made->head = (abut_object){ION_RECORD, 0, 0, size};                                           \
        made->shape = template->shape;                                                                \
        made->capacity = count;                                                                       \
        abut_slot *slots = made->slots = (abut_slot *)(void *)(made + 1);                             \
        made->prototype = NULL;                                                                       \
        const abut_slot *from = ABUT_R(op->c);                                                        \
        for (uint32_t at = 0; at < count; at++) {                                                     \
            slots[at] = from[at];                                                                     \
            __asm__ volatile("" ::: "memory");                                                        \
        }                                                                                             \
        abut_set((to), ABUT_KIND_OBJECT, (uintptr_t)place);                                           \
    }

/* -- properties. The number of the cache is in the op behind. */

#define ABUT_RECORD_OF(name, x)                                                                       \
    const abut_slot *holder = (x);                                                                    \
    if (ABUT_RARE(holder->kind != ABUT_KIND_OBJECT)) ABUT_COLD(name)                                  \
    ion_record *record = (ion_record *)(uintptr_t)holder->bits;                                       \
    if (ABUT_RARE(record->head.kind != ION_RECORD)) ABUT_COLD(name)                                   \
    const ion_cache *cache = context->caches + (op[1].b | (uint32_t)op[1].c << 16);                   \
    if (ABUT_RARE(cache->shape != record->shape + 1)) ABUT_COLD(name)
/* A function that looks at `this` is given out with the object that it was found in. */
#define ABUT_GET_PROPERTY(name, to, x)                                                                \
    {                                                                                                 \
        ABUT_RECORD_OF(name, x)                                                                       \
        uint32_t shape = cache->holder;                                                               \
        if (shape) {                                                                                  \
            record = record->prototype;                                                               \
            if (ABUT_RARE(!record || record->shape + 1 != shape)) ABUT_COLD(name)                     \
        }                                                                                             \
        const abut_slot *found = record->slots + cache->slot;                                         \
        if (ABUT_RARE(found->kind == ABUT_KIND_OBJECT &&                                              \
                      (((const abut_object *)(uintptr_t)found->bits)->kind - ION_CLOSURE) < 1u))      \
            ABUT_COLD(name)                                                                           \
        if (found->kind == ABUT_KIND_FUNCTION && found->aux) {                                        \
            char *place = context->heap_next;                                                         \
            if (ABUT_RARE(context->heap_end - place < (ptrdiff_t)sizeof(ion_bound))) ABUT_COLD(name)  \
            context->heap_next = place + sizeof(ion_bound);                                           \
            ion_bound *made = (ion_bound *)(void *)place;                                             \
            made->head = (abut_object){ION_BOUND, 0, 0, sizeof(ion_bound)};                           \
            abut_copy(&made->function, found);                                                        \
            abut_copy(&made->self, holder);                                                           \
            abut_set((to), ABUT_KIND_OBJECT, (uintptr_t)place);                                       \
            ABUT_GO(op + 2)                                                                           \
        }                                                                                             \
        ABUT_COPY((to), found)                                                                        \
        ABUT_GO(op + 2)                                                                               \
    }
/* Behind the last element, when there is room. */
#define ABUT_PUSH(name, x, y)                                                                         \
    {                                                                                                 \
        const abut_slot *holder = (x);                                                                \
        if (ABUT_RARE(holder->kind != ABUT_KIND_OBJECT)) ABUT_COLD(name)                              \
        abut_array *array = (abut_array *)(uintptr_t)holder->bits;                                    \
        if (ABUT_RARE(array->head.kind != ABUT_OBJECT_ARRAY || array->count == array->capacity)) ABUT_COLD(name) \
        ABUT_COPY(array->slots + array->count, (y))                                                   \
        array->count++;                                                                               \
    }
#define ABUT_SET_PROPERTY(name, x, z)                                                                 \
    {                                                                                                 \
        ABUT_RECORD_OF(name, x)                                                                       \
        uint32_t slot = cache->slot;                                                                  \
        if (cache->next) {                                                                            \
            if (ABUT_RARE(slot >= record->capacity)) ABUT_COLD(name)                                  \
            record->shape = cache->next - 1;                                                          \
        }                                                                                             \
        ABUT_COPY(record->slots + slot, (z))                                                          \
        ABUT_GO(op + 2)                                                                               \
    }

/* -- calls of values: of functions with as many arguments as they want. What wants others, or was never called, goes the
 * slow way. */
#define ABUT_CALL_VALUE(name, x)                                                                      \
    {                                                                                                 \
        const abut_slot *callee = (x);                                                                \
        if (ABUT_RARE(callee->kind != ABUT_KIND_FUNCTION)) ABUT_OTHERS_OF_##name                      \
        const abut_function *function = context->functions + (uint32_t)callee->bits;                  \
        char *frame = base + op->a;                                                                   \
        if (ABUT_RARE(function->arity != op->b)) ABUT_COLD(name)                                      \
        if (ABUT_RARE((uintptr_t)frame + function->frame > (uintptr_t)context->stack_high)) ABUT_COLD(name) \
        const abut_op *entry = function->entry;                                                       \
        abut_set(ABUT_AT(frame, (size_t)op->b << 4), ABUT_KIND_FRAME | (uint64_t)op->a << 32, (uintptr_t)(op + 1)); \
        base = frame;                                                                                 \
        ABUT_TAKE(entry)                                                                              \
    }

/* What else is called: registers may hold objects, constants do not. */
#define ABUT_OTHERS_OF_call_value_r ABUT_CALL_OBJECT
#define ABUT_OTHERS_OF_call_value_k ABUT_COLD(call_value_k)

/* A frame for a method, or for a closure that lacks just what it captured: where it goes on; NULL: the slow way. */
__attribute__((always_inline)) static inline const abut_op *abut_machine_open(abut_machine_context *context, char *base, const abut_op *op) {
    const abut_slot *callee = ABUT_R(op->c);
    if (callee->kind != ABUT_KIND_OBJECT) return NULL;
    abut_slot *frame = (abut_slot *)(void *)(base + op->a);
    const abut_function *function;
    uint32_t count = op->b;
    const ion_closure *closure = (const ion_closure *)(uintptr_t)callee->bits;
    if (closure->head.kind == ION_CLOSURE) {
        uint32_t before = closure->count;
        function = context->functions + closure->function;
        if (function->arity != count + before) return NULL;
        if ((uintptr_t)frame + function->frame > (uintptr_t)context->stack_high) return NULL;
        while (count-- > 0) abut_copy(frame + before + count, frame + count);
        for (count = 0; count < before; count++) abut_copy(frame + count, closure->captures + count);
        count = function->arity;
    } else {
        const ion_bound *method = (const ion_bound *)(uintptr_t)callee->bits;
        if (method->head.kind != ION_BOUND || method->function.kind != ABUT_KIND_FUNCTION) return NULL;
        function = context->functions + (uint32_t)method->function.bits;
        if (function->arity != (count | ION_ARITY_THIS)) return NULL;
        if ((uintptr_t)frame + function->frame > (uintptr_t)context->stack_high) return NULL;
        abut_copy(frame + count + 1, &method->self);
    }
    abut_set(frame + count, ABUT_KIND_FRAME | (uint64_t)op->a << 32, (uintptr_t)(op + 1));
    return function->entry;
}
