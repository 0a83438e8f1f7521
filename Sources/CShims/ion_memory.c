/* Objects of processes. Each has an area of chunks: objects stand behind each other, and are copied to new chunks when
 * the old ones are used up (Cheney's way: what was copied is its own list of what is still to be looked at). The same
 * copies messages. Nothing is collected but where ion_reserve is called, before an instruction looks at its operands. */
#include "ion_internal.h"
#include "machine_heap.h"

#include <stdlib.h>

#define CLASS_BYTES(class) ((size_t)1024 << (class))
#define KEPT_BYTES (512u << 10) /* of each class, for the next chunk */

uint32_t ion_hash(const void *bytes, size_t length) {
    uint32_t hash = 0x811c9dc5u;
    for (size_t at = 0; at < length; at++) hash = (hash ^ ((const uint8_t *)bytes)[at]) * 0x01000193u;
    return hash ? hash : 1;
}

/* -- chunks */

static bool account(ion_world *world, size_t bytes) {
    __atomic_fetch_add(&world->bytes, bytes, __ATOMIC_RELAXED);
    if (!ION_RARE(ion_bytes(world) > world->bytes_max)) return true;
    __atomic_fetch_sub(&world->bytes, bytes, __ATOMIC_RELAXED);
    return false;
}

static void unaccount(ion_world *world, size_t bytes) { __atomic_fetch_sub(&world->bytes, bytes, __ATOMIC_RELAXED); }

/* Whole pages of what is long. */
static size_t taken_by(size_t bytes) { return bytes < ABUT_WIDE_BYTES ? bytes : abut_wide_size(bytes); }

void *ion_get(ion_world *world, size_t bytes) {
    if (!account(world, taken_by(bytes))) return NULL;
    void *memory = bytes < ABUT_WIDE_BYTES ? malloc(bytes) : abut_wide_new(bytes);
    if (!memory) unaccount(world, taken_by(bytes));
    return memory;
}

void ion_give(ion_world *world, void *memory, size_t bytes) {
    if (!memory) return;
    unaccount(world, taken_by(bytes));
    if (bytes < ABUT_WIDE_BYTES) free(memory);
    else abut_wide_free(memory, bytes);
}

/* The system may move what is long without copying it. */
static void *resized(void *memory, size_t before, size_t bytes) {
    if (bytes < ABUT_WIDE_BYTES) return realloc(memory, bytes);
    if (before >= ABUT_WIDE_BYTES) return abut_wide_grow(memory, before, bytes);
    void *made = abut_wide_new(bytes);
    if (!made) return NULL;
    memcpy(made, memory, before);
    free(memory);
    return made;
}

/* More of it; NULL: there is none, and it is as it was. */
static void *grow(ion_world *world, void *memory, size_t before, size_t bytes) {
    size_t more = taken_by(bytes) - taken_by(before);
    if (!account(world, more)) return NULL;
    void *grown = resized(memory, before, bytes);
    if (!grown) unaccount(world, more);
    return grown;
}

static ion_chunk *take_chunk(ion_world *world, ion_scheduler *scheduler, size_t room) {
    uint32_t class = 0;
    size_t wanted = room + sizeof(ion_chunk);
    while (class < ION_CLASSES && CLASS_BYTES(class) < wanted) class++;
    size_t bytes = class < ION_CLASSES ? CLASS_BYTES(class) : wanted;
    if (!account(world, bytes)) return NULL;
    ion_chunk *chunk = NULL;
    if (class < ION_CLASSES && scheduler && scheduler->free_chunks[class]) {
        chunk = scheduler->free_chunks[class];
        scheduler->free_chunks[class] = chunk->older;
        scheduler->free_counts[class]--;
    } else {
        chunk = malloc(bytes);
    }
    if (!chunk) {
        unaccount(world, bytes);
        return NULL;
    }
    chunk->older = chunk->newer = NULL;
    chunk->kind = class < ION_CLASSES ? class : ION_CHUNK_HUGE;
    chunk->bytes = bytes;
    chunk->filled = (char *)(chunk + 1);
    return chunk;
}

static void give_chunk(ion_world *world, ion_scheduler *scheduler, ion_chunk *chunk) {
    if (chunk->kind == ION_CHUNK_INLINE) return;
    unaccount(world, chunk->bytes);
    if (ION_RARE(world->stressed)) memset(chunk + 1, 0xdb, chunk->bytes - sizeof *chunk);
    uint32_t class = chunk->kind;
    if (class < ION_CLASSES && scheduler && scheduler->free_counts[class] < (KEPT_BYTES >> (10 + class)) + 1) {
        chunk->older = scheduler->free_chunks[class];
        scheduler->free_chunks[class] = chunk;
        scheduler->free_counts[class]++;
    } else {
        free(chunk);
    }
}

static void give_outside(ion_world *world, ion_outside *outside) {
    ion_give(world, outside, outside->bytes + sizeof *outside);
}

/* Makes a chunk the one where objects are made. */
static void open_chunk(ion_area *area, ion_chunk *chunk) {
    if (area->newest) {
        area->newest->filled = area->next;
        area->newest->newer = chunk;
        area->used += (size_t)(area->next - (char *)(area->newest + 1));
    }
    chunk->older = area->newest;
    area->newest = chunk;
    area->next = (char *)(chunk + 1);
    area->end = (char *)chunk + chunk->bytes;
}

bool ion_area_open(ion_world *world, ion_scheduler *scheduler, ion_area *area, size_t room) {
    *area = (ion_area){NULL, NULL, NULL, NULL, 0};
    if (!room) return true;
    ion_chunk *chunk = take_chunk(world, scheduler, room);
    if (!chunk) return false;
    open_chunk(area, chunk);
    return true;
}

void ion_area_close(ion_world *world, ion_scheduler *scheduler, ion_area *area) {
    for (ion_chunk *chunk = area->newest, *older; chunk; chunk = older) {
        older = chunk->older;
        give_chunk(world, scheduler, chunk);
    }
    for (ion_outside *outside = area->outside, *next; outside; outside = next) {
        next = outside->next;
        give_outside(world, outside);
    }
    *area = (ion_area){NULL, NULL, NULL, NULL, 0};
}

void ion_area_adopt(ion_area *to, ion_area *from) {
    if (from->newest) {
        from->newest->filled = from->next;
        from->used += (size_t)(from->next - (char *)from->newest); /* with its head: never 0 */
        ion_chunk *oldest = from->newest;
        while (oldest->older) oldest = oldest->older;
        if (to->newest) {
            /* Behind the newest, which stays where objects are made. */
            oldest->older = to->newest->older;
            to->newest->older = from->newest;
        } else {
            to->newest = from->newest;
            to->next = from->next;
            to->end = (char *)from->newest + from->newest->bytes;
        }
    }
    if (from->outside) {
        ion_outside *last = from->outside;
        while (last->next) last = last->next;
        last->next = to->outside;
        to->outside = from->outside;
    }
    to->used += from->used;
    *from = (ion_area){NULL, NULL, NULL, NULL, 0};
}

static void *take_outside(ion_world *world, ion_area *area, size_t bytes, uint32_t kind) {
    if (bytes > world->process_bytes_max) return NULL;
    ion_outside *outside = ion_get(world, bytes + sizeof *outside);
    if (!outside) return NULL;
    outside->next = area->outside;
    outside->pending = NULL;
    outside->bytes = bytes;
    outside->mark = 0;
    area->outside = outside;
    area->used += bytes;
    abut_object *object = (abut_object *)(outside + 1);
    *object = (abut_object){(uint8_t)kind, 0, ION_OUTSIDE, bytes > UINT32_MAX ? 0 : (uint32_t)bytes};
    return object;
}

void *ion_area_more(ion_world *world, ion_scheduler *scheduler, ion_area *area, size_t bytes, uint32_t kind) {
    if (bytes > ION_SMALL_BYTES) return take_outside(world, area, bytes, kind);
    if (area->used + bytes > world->process_bytes_max) return NULL;
    size_t room = area->used / 2;
    if (room < bytes) room = bytes;
    if (room < 960) room = 960;
    if (room > ION_ROOM_MAX) room = ION_ROOM_MAX;
    ion_chunk *chunk = take_chunk(world, scheduler, room);
    if (!chunk) return NULL;
    open_chunk(area, chunk);
    return ion_area_take(world, scheduler, area, bytes, kind);
}

void *ion_area_take(ion_world *world, ion_scheduler *scheduler, ion_area *area, size_t bytes, uint32_t kind) {
    bytes = ion_round(bytes);
    if (ION_RARE(bytes > ION_SMALL_BYTES || (size_t)(area->end - area->next) < bytes))
        return ion_area_more(world, scheduler, area, bytes, kind);
    abut_object *object = (abut_object *)(void *)area->next;
    area->next += bytes;
    *object = (abut_object){(uint8_t)kind, 0, 0, (uint32_t)bytes};
    return object;
}

/* -- copying */

typedef struct copier {
    ion_world *world;
    ion_scheduler *scheduler;
    ion_area *to;
    bool moves;  /* a collection: outside objects stay; else everything is put back as it was */
    bool failed; /* no memory: what is copied is not whole */
    uint64_t mark;
    ion_outside *pending;
} copier;

static bool note(copier *c, abut_object *object) {
    ion_scheduler *s = c->scheduler;
    if (s->undo_count == s->undo_room) {
        size_t room = s->undo_room ? s->undo_room * 2 : 64;
        ion_undo *more = realloc(s->undo, room * sizeof *more);
        if (!more) return false;
        s->undo = more;
        s->undo_room = room;
    }
    ion_undo *undo = &s->undo[s->undo_count++];
    undo->object = object;
    memcpy(undo->words, object, sizeof undo->words);
    return true;
}

static void *take(copier *c, size_t bytes, uint32_t kind) {
    return ion_area_take(c->world, c->scheduler, c->to, bytes, kind);
}

static void *plain(copier *c, const abut_object *object, size_t bytes) {
    abut_object *made = take(c, bytes, object->kind);
    if (made) memcpy(made + 1, object + 1, bytes - sizeof *object);
    return made;
}

static size_t row_bytes(const abut_array *array) { return sizeof *array + (size_t)array->count * sizeof(abut_slot); }

/* Of a row that needs no memory of its own. */
static inline void *short_row(ion_world *world, ion_scheduler *scheduler, ion_area *to, const abut_array *array) {
    abut_array *made = ion_area_take(world, scheduler, to, row_bytes(array), array->head.kind);
    if (!made) return NULL;
    made->count = made->capacity = array->count;
    made->storage = NULL;
    made->slots = (abut_slot *)(void *)(made + 1);
    for (uint32_t at = 0; at < array->count; at++) made->slots[at] = array->slots[at];
    return made;
}

static void *copied_row(copier *c, const abut_array *array) {
    if (row_bytes(array) <= ION_SMALL_BYTES) return short_row(c->world, c->scheduler, c->to, array);
    abut_array *made = take(c, sizeof *array, array->head.kind);
    if (!made) return NULL;
    made->count = made->capacity = 0;
    made->storage = NULL;
    made->slots = NULL;
    if (c->moves && array->storage->flags & ION_OUTSIDE) {
        made->storage = array->storage;
        ((ion_outside *)(void *)array->storage - 1)->mark = c->mark;
        made->capacity = array->capacity;
    } else {
        size_t size = 16 + (size_t)array->count * sizeof(abut_slot);
        made->storage = take(c, size, ABUT_OBJECT_SLOTS);
        if (!made->storage) return NULL;
        memcpy((char *)made->storage + 16, array->slots, size - 16);
        made->capacity = array->count;
    }
    made->count = array->count;
    made->slots = (abut_slot *)(void *)((char *)made->storage + 16);
    return made;
}

static void *copied_string(copier *c, const abut_string *string) {
    if (string->owner && c->moves && string->owner->flags & ION_OUTSIDE) {
        abut_string *made = take(c, sizeof *string, ABUT_OBJECT_STRING);
        if (!made) return NULL;
        abut_object head = made->head;
        *made = *string;
        made->head = head;
        made->head.flags = string->head.flags;
        ((ion_outside *)(void *)string->owner - 1)->mark = c->mark;
        return made;
    }
    uint8_t *bytes;
    abut_string *made = ion_new_string(c->world, c->scheduler, c->to, string->length, &bytes);
    if (!made) return NULL;
    memcpy(bytes, string->bytes, string->length);
    made->hash = string->hash;
    if (c->moves) made->head.flags = string->head.flags;
    return made;
}

static void *copied_record(copier *c, const ion_record *record) {
    ion_table *table = ion_table_of(record);
    uint32_t count = table ? 0 : record->capacity;
    ion_record *made = take(c, sizeof *record + (size_t)count * sizeof(abut_slot), ION_RECORD);
    if (!made) return NULL;
    made->head.flags = record->head.flags & ION_PROTOTYPE;
    made->shape = ION_SHAPE_EMPTY;
    made->capacity = count;
    made->slots = (abut_slot *)(void *)(made + 1);
    made->prototype = NULL;
    if (!table) {
        uint32_t used = ion_shape_at(c->world, record->shape)->count;
        memcpy(made->slots, record->slots, (size_t)used * sizeof(abut_slot));
    } else {
        size_t bytes = (size_t)32 + (size_t)table->capacity * sizeof(ion_table_entry) + (size_t)table->buckets * sizeof(uint32_t);
        if (c->moves && table->head.flags & ION_OUTSIDE) {
            ion_outside *outside = (ion_outside *)(void *)table - 1;
            outside->mark = c->mark;
            outside->pending = c->pending;
            c->pending = outside;
            made->slots = record->slots;
        } else {
            abut_object *other = take(c, bytes, ION_TABLE);
            if (!other) return NULL;
            memcpy(other + 1, &table->head + 1, bytes - sizeof(abut_object));
            made->slots = (abut_slot *)(void *)other;
            if (other->flags & ION_OUTSIDE) {
                ion_outside *outside = (ion_outside *)(void *)other - 1;
                outside->pending = c->pending;
                c->pending = outside;
            }
        }
    }
    made->shape = record->shape;
    made->prototype = record->prototype;
    return made;
}

static void *copied(copier *c, const abut_object *object) {
    switch (object->kind) {
    case ABUT_OBJECT_STRING: return copied_string(c, (const abut_string *)object);
    case ABUT_OBJECT_ARRAY:
    case ION_TUPLE: return copied_row(c, (const abut_array *)object);
    case ION_RECORD: return copied_record(c, (const ion_record *)object);
    default: return plain(c, object, object->size);
    }
}

static abut_object *moved(copier *c, abut_object *object) {
    if (object->flags & ION_IMMORTAL) return object;
    if (object->kind == ION_MOVED) return *(abut_object **)(void *)(object + 1);
    abut_object *made = c->failed ? NULL : copied(c, object);
    if (!made || (!c->moves && !note(c, object))) {
        c->failed = true;
        return object;
    }
    object->kind = ION_MOVED;
    *(abut_object **)(void *)(object + 1) = made;
    return made;
}

static inline void forward(copier *c, abut_slot *slot) {
    if (slot->kind == ABUT_KIND_OBJECT) slot->bits = (uintptr_t)moved(c, ION_OBJECT_AT(abut_object, slot));
}

static void forward_all(copier *c, abut_slot *slots, size_t count) {
    for (size_t at = 0; at < count; at++) forward(c, slots + at);
}

static void scan_table(copier *c, ion_table *table) {
    ion_table_entry *entries = ion_entries(table);
    for (uint32_t at = 0; at < table->count; at++) forward(c, &entries[at].value);
}

/* What a copied object leads to. */
static void scan(copier *c, abut_object *object) {
    switch (object->kind) {
    case ABUT_OBJECT_ARRAY:
    case ION_TUPLE: {
        abut_array *array = (abut_array *)object;
        forward_all(c, array->slots, array->count);
        return;
    }
    case ION_RECORD: {
        ion_record *record = (ion_record *)object;
        if (record->shape != ION_SHAPE_TABLE)
            forward_all(c, record->slots, ion_shape_at(c->world, record->shape)->count);
        if (record->prototype) record->prototype = (ion_record *)moved(c, &record->prototype->head);
        return;
    }
    case ION_CLOSURE: {
        ion_closure *closure = (ion_closure *)object;
        forward_all(c, closure->captures, closure->count);
        return;
    }
    case ION_BOUND: {
        ion_bound *bound = (ion_bound *)object;
        forward(c, &bound->function);
        forward(c, &bound->self);
        return;
    }
    case ION_BOX: forward(c, &((ion_box *)object)->value); return;
    case ION_TABLE: scan_table(c, (ion_table *)object); return;
    default: return;
    }
}

/* Everything that was copied from a place of the area on. */
static void scan_from(copier *c, ion_chunk *chunk, char *at) {
    for (;;) {
        if (!chunk) {
            chunk = c->to->newest;
            if (!chunk) return;
            while (chunk->older) chunk = chunk->older;
            at = (char *)(chunk + 1);
        }
        char *end = chunk == c->to->newest ? c->to->next : chunk->filled;
        if (at < end) {
            abut_object *object = (abut_object *)(void *)at;
            at += object->size;
            scan(c, object);
        } else if (c->pending) {
            ion_outside *outside = c->pending;
            c->pending = outside->pending;
            scan_table(c, (ion_table *)(void *)(outside + 1));
        } else if (chunk != c->to->newest) {
            chunk = chunk->newer;
            at = (char *)(chunk + 1);
        } else {
            return;
        }
    }
}

/* Nothing in it leads on. */
static bool is_flat(const abut_object *object) {
    if (object->kind == ABUT_OBJECT_STRING || object->kind == ION_COMPLEX) return true;
    if (object->kind != ION_TUPLE && object->kind != ABUT_OBJECT_ARRAY) return false;
    const abut_array *array = (const abut_array *)object;
    if (array->count > 16) return false;
    for (uint32_t at = 0; at < array->count; at++) {
        const abut_object *part = ion_object(array->slots + at);
        if (part && !(part->flags & ION_IMMORTAL)) return false;
    }
    return true;
}

bool ion_transfer(ion_world *world, ion_scheduler *scheduler, ion_area *to, const abut_slot *value, abut_slot *copy) {
    *copy = *value;
    abut_object *object = ion_object(value);
    if (!object || object->flags & ION_IMMORTAL) return true;
    copier c = {world, scheduler, to, false, false, 0, NULL};
    if (is_flat(object)) {
        bool is_row = object->kind == ION_TUPLE || object->kind == ABUT_OBJECT_ARRAY;
        void *made = is_row ? short_row(world, scheduler, to, (const abut_array *)object) : copied(&c, object);
        ion_set_object(copy, made);
        if (!made) ion_undefined(copy);
        return made != NULL;
    }
    ion_chunk *chunk = to->newest;
    char *at = to->next;
    scheduler->undo_count = 0;
    forward(&c, copy);
    scan_from(&c, chunk, at);
    for (size_t undo = scheduler->undo_count; undo-- > 0;)
        memcpy(scheduler->undo[undo].object, scheduler->undo[undo].words, sizeof scheduler->undo[undo].words);
    if (c.failed) ion_undefined(copy);
    return !c.failed;
}

/* -- collecting */

static void collect(ion_scheduler *s, size_t need) {
    ion_world *world = s->world;
    ion_process *p = s->current;
    uint64_t mark = ++p->collections;
    size_t room = p->live * 2 + need, least = (size_t)960 << (p->collections < 6 ? p->collections - 1 : 5);
    if (room < least) room = least;
    ion_area old = p->heap, made;
    if (old.newest) old.newest->filled = old.next;
    if (!ion_area_open(world, s, &made, room)) {
        p->heap.used = world->process_bytes_max; /* nobody asks again */
        return;
    }
    copier c = {world, s, &made, true, false, mark, NULL};
    /* What the frames above the running one left is not looked at again. */
    abut_slot *top = (abut_slot *)(void *)((char *)s->context.base + ion_frame_of(s, s->context.op));
    if (top < p->stack_high) p->stack_high = s->context.stack_high = top;
    forward_all(&c, p->stack, (size_t)(p->stack_high - p->stack));
    for (uint32_t at = 0; at < p->mail_count; at++) forward(&c, p->mail + ((p->mail_first + at) & (p->mail_room - 1)));
    scan_from(&c, NULL, NULL);
    for (ion_outside *outside = old.outside, *next; outside; outside = next) {
        next = outside->next;
        if (outside->mark == mark) {
            outside->next = made.outside;
            made.outside = outside;
            made.used += outside->bytes;
        } else {
            give_outside(world, outside);
        }
    }
    old.outside = NULL;
    ion_area_close(world, s, &old);
    p->heap = made;
    p->live = made.used + (size_t)(made.next - (char *)(made.newest + 1));
    p->collect_at = p->live + (p->live > least ? p->live : least);
    s->collections++;
    if (c.failed) {
        /* Half of its objects are nowhere: it ends before it looks at one. */
        for (abut_slot *slot = p->stack; slot < p->stack_high; slot++)
            if (slot->kind == ABUT_KIND_OBJECT) ion_undefined(slot);
        p->mail_count = 0;
        p->heap.used = world->process_bytes_max;
    }
}

bool ion_reserve_more(ion_scheduler *s, size_t bytes) {
    ion_process *p = s->current;
    bool stressed = ION_RARE(s->world->stressed);
    size_t used = p->heap.used + (size_t)(p->heap.next - (char *)(p->heap.newest + 1));
    if (stressed || used + (bytes > ION_SMALL_BYTES ? bytes : 0) >= p->collect_at) {
        collect(s, bytes > ION_SMALL_BYTES ? 0 : bytes);
        used = p->heap.used + (size_t)(p->heap.next - (char *)(p->heap.newest + 1));
    }
    if (ION_RARE(used + bytes > s->world->process_bytes_max)) return false;
    if (bytes > ION_SMALL_BYTES || (size_t)(p->heap.end - p->heap.next) >= bytes) return true;
    size_t room = p->collect_at > used ? p->collect_at - used : 0;
    if (room > ION_ROOM_MAX) room = ION_ROOM_MAX;
    ion_chunk *chunk = take_chunk(s->world, s, room < bytes ? bytes : room);
    if (!chunk) return false;
    open_chunk(&p->heap, chunk);
    return true;
}

/* -- strings, arrays */

abut_string *ion_new_string(ion_world *world, ion_scheduler *scheduler, ion_area *area, size_t length, uint8_t **bytes) {
    if (length > UINT32_MAX - 4096) return NULL;
    bool is_long = sizeof(abut_string) + length + 1 > ION_SMALL_BYTES;
    abut_object *owner = NULL;
    if (is_long) {
        owner = ion_area_take(world, scheduler, area, sizeof(abut_object) + 8 + length + 1, ABUT_OBJECT_BYTES);
        if (!owner) return NULL;
        ((uint32_t *)(owner + 1))[0] = ((uint32_t *)(owner + 1))[1] = (uint32_t)length;
    }
    abut_string *string = ion_area_take(world, scheduler, area, sizeof *string + (is_long ? 0 : length + 1), ABUT_OBJECT_STRING);
    if (!string) return NULL;
    string->length = (uint32_t)length;
    string->hash = 0;
    string->owner = owner;
    string->native = string->unused = 0;
    uint8_t *room = is_long ? (uint8_t *)(owner + 2) : (uint8_t *)(string + 1);
    room[length] = 0;
    string->bytes = room;
    *bytes = room;
    return string;
}

/* Of a string whose bytes end where the use of its buffer does: the buffer has `capacity` and `used` behind its head. */
static uint32_t *open_buffer(const abut_string *string) {
    if (!string->owner || string->owner->flags & ION_IMMORTAL) return NULL;
    uint32_t *sizes = (uint32_t *)(string->owner + 1);
    bool ends = string->bytes == (const uint8_t *)(string->owner + 2) && sizes[1] == string->length;
    return ends ? sizes : NULL;
}

size_t ion_joined_bytes(const abut_string *left, const abut_string *right) {
    size_t length = (size_t)left->length + right->length;
    if (length < ION_SHARED_MIN || !(left->head.flags & ION_STRING_OPEN)) return sizeof(abut_string) + length + 64;
    uint32_t *sizes = open_buffer(left);
    if (sizes && sizes[0] - sizes[1] >= right->length) return sizeof(abut_string);
    return sizeof(abut_string) + 2 * length + 64;
}

/* What is joined for the first time is copied to its own length; the second time it gets a buffer that grows. Room was
 * reserved. */
abut_string *ion_joined(ion_scheduler *s, abut_string *left, abut_string *right) {
    if (!right->length) return left;
    if (!left->length) return right;
    ion_area *area = &s->current->heap;
    size_t length = (size_t)left->length + right->length;
    uint8_t *bytes;
    if (length < ION_SHARED_MIN || !(left->head.flags & ION_STRING_OPEN)) {
        abut_string *made = ion_new_string(s->world, s, area, length, &bytes);
        if (!made) return NULL;
        memcpy(bytes, left->bytes, left->length);
        memcpy(bytes + left->length, right->bytes, right->length);
        if (length >= ION_SHARED_MIN) made->head.flags |= ION_STRING_OPEN;
        return made;
    }
    if (length > UINT32_MAX - 4096) return NULL;
    uint32_t *sizes = open_buffer(left);
    abut_object *owner = left->owner;
    if (!sizes || sizes[0] - sizes[1] < right->length) {
        size_t capacity = 2 * length > UINT32_MAX - 4096 ? length : 2 * length;
        if (capacity < ION_SMALL_BYTES) capacity = ION_SMALL_BYTES; /* outside: it stays where it is */
        owner = ion_area_take(s->world, s, area, 16 + capacity + 1, ABUT_OBJECT_BYTES);
        if (!owner) return NULL;
        sizes = (uint32_t *)(owner + 1);
        sizes[0] = (uint32_t)capacity;
        memcpy(owner + 2, left->bytes, left->length);
    }
    abut_string *made = ion_area_take(s->world, s, area, sizeof *made, ABUT_OBJECT_STRING);
    if (!made) return NULL;
    memcpy((uint8_t *)(owner + 2) + left->length, right->bytes, right->length);
    sizes[1] = (uint32_t)length;
    made->head.flags |= ION_STRING_OPEN;
    made->length = (uint32_t)length;
    made->hash = 0;
    made->bytes = (uint8_t *)(owner + 2);
    made->owner = owner;
    made->native = made->unused = 0;
    return made;
}

abut_array *ion_new_row(ion_world *world, ion_scheduler *scheduler, ion_area *area, uint32_t kind, uint32_t count) {
    size_t bytes = sizeof(abut_array) + (size_t)count * sizeof(abut_slot);
    abut_object *storage = NULL;
    if (bytes > ION_SMALL_BYTES) {
        storage = ion_area_take(world, scheduler, area, bytes - 16, ABUT_OBJECT_SLOTS);
        if (!storage) return NULL;
        bytes = sizeof(abut_array);
    }
    abut_array *made = ion_area_take(world, scheduler, area, bytes, kind);
    if (!made) return NULL;
    made->count = made->capacity = count;
    made->storage = storage;
    made->slots = storage ? (abut_slot *)(void *)((char *)storage + 16) : (abut_slot *)(void *)(made + 1);
    for (uint32_t at = 0; at < count; at++) ion_undefined(made->slots + at);
    return made;
}

#define LATEST 8 /* of the objects outside: an array that grows is among them */

/* An object outside with more memory; NULL: none, or it is not among the latest. */
static abut_object *grow_outside(ion_world *world, ion_area *area, abut_object *object, size_t bytes) {
    ion_outside *outside = (ion_outside *)(void *)object - 1, **link = &area->outside;
    for (int tries = LATEST; *link && *link != outside && tries; tries--) link = &(*link)->next;
    if (*link != outside || bytes > world->process_bytes_max) return NULL;
    ion_outside *grown = grow(world, outside, outside->bytes + sizeof *outside, bytes + sizeof *outside);
    if (!grown) return NULL;
    area->used += bytes - grown->bytes;
    *link = grown;
    grown->bytes = bytes;
    object = (abut_object *)(grown + 1);
    object->size = bytes > UINT32_MAX ? 0 : (uint32_t)bytes;
    return object;
}

/* Room for twice as many elements was reserved. */
static bool grow_row(ion_scheduler *s, abut_array *array) {
    if (array->count > UINT32_MAX / 4) return false;
    uint32_t capacity = array->capacity < 4 ? 8 : array->capacity * 2;
    size_t bytes = 16 + (size_t)capacity * sizeof(abut_slot);
    if (bytes + sizeof(ion_outside) >= ABUT_WIDE_BYTES) {
        /* All of its last page. */
        bytes = abut_wide_size(bytes + sizeof(ion_outside)) - sizeof(ion_outside);
        capacity = (uint32_t)((bytes - 16) / sizeof(abut_slot));
    }
    abut_object *storage = NULL;
    if (array->storage && array->storage->flags & ION_OUTSIDE)
        storage = grow_outside(s->world, &s->current->heap, array->storage, bytes);
    bool is_new = !storage;
    if (is_new && !(storage = ion_take(s, bytes, ABUT_OBJECT_SLOTS))) return false;
    abut_slot *slots = (abut_slot *)(void *)((char *)storage + 16);
    if (is_new) memcpy(slots, array->slots, (size_t)array->count * sizeof(abut_slot));
    array->storage = storage;
    array->slots = slots;
    array->capacity = capacity;
    return true;
}

bool ion_push(ion_scheduler *s, abut_array *array, const abut_slot *value) {
    if (array->count == array->capacity && !grow_row(s, array)) return false;
    array->slots[array->count++] = *value;
    return true;
}

ion_record *ion_new_record(ion_scheduler *s, uint32_t capacity) {
    ion_record *made = ion_take(s, sizeof *made + (size_t)capacity * sizeof(abut_slot), ION_RECORD);
    if (!made) return NULL;
    made->shape = ION_SHAPE_EMPTY;
    made->capacity = capacity;
    made->slots = (abut_slot *)(void *)(made + 1);
    made->prototype = NULL;
    return made;
}

/* -- for natives of Swift's */

bool ion_make_string(ion_scheduler *s, size_t length, abut_slot *made, uint8_t **bytes) {
    abut_string *string = ion_new_string(s->world, s, &s->current->heap, length, bytes);
    if (string) ion_set_object(made, string);
    return string != NULL;
}

bool ion_make_array(ion_scheduler *s, uint32_t kind, uint32_t count, abut_slot *made, abut_slot **slots) {
    abut_array *array = ion_new_row(s->world, s, &s->current->heap, kind, count);
    if (!array) return false;
    ion_set_object(made, array);
    *slots = array->slots;
    return true;
}

bool ion_make_complex(ion_scheduler *s, double re, double im, abut_slot *made) {
    ion_complex *complex = ion_take(s, sizeof *complex, ION_COMPLEX);
    if (!complex) return false;
    complex->unused = 0;
    complex->re = re;
    complex->im = im;
    ion_set_object(made, complex);
    return true;
}

bool ion_make_record(ion_scheduler *s, abut_slot *made) {
    ion_record *record = ion_new_record(s, 4);
    if (record) ion_set_object(made, record);
    return record != NULL;
}

/* -- parcels */

/* Copying notes what it changes in a scheduler; outside of any there is one for the time. */
ion_parcel *ion_parcel_new(ion_world *world, const abut_slot *value) {
    ion_parcel *parcel = ion_get(world, sizeof *parcel);
    if (!parcel) return NULL;
    *parcel = (ion_parcel){0};
    ion_scheduler *helper = NULL;
    abut_object *object = ion_object(value);
    if (object && !(object->flags & ION_IMMORTAL)) {
        helper = calloc(1, sizeof *helper);
        bool done = helper && ion_transfer(world, helper, &parcel->area, value, &parcel->value);
        if (helper) free(helper->undo);
        free(helper);
        if (done) return parcel;
        ion_parcel_free(world, parcel);
        return NULL;
    }
    parcel->value = *value;
    return parcel;
}

void ion_parcel_free(ion_world *world, ion_parcel *parcel) {
    if (!parcel) return;
    ion_area_close(world, NULL, &parcel->area);
    ion_give(world, parcel, sizeof *parcel);
}

void ion_drop_parcels(ion_world *world, ion_parcel **first) {
    for (ion_parcel *parcel = *first, *next; parcel; parcel = next) {
        next = parcel->next;
        ion_parcel_free(world, parcel);
    }
    *first = NULL;
}
