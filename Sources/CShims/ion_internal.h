/* What the parts of the actor machine know of each other. */
#pragma once
#include "include/ion.h"
#include <string.h>

#pragma GCC visibility push(hidden)

#define ION_RARE(condition) __builtin_expect(!!(condition), 0)
#define ION_OBJECT_AT(type, slot) ((type *)(uintptr_t)(slot)->bits)
/* A larger object has memory of its own. */
#define ION_SMALL_BYTES 8192
/* The heap of a process that is used up is collected; it gets room for as much again as lives, and for so much. */
#define ION_ROOM_MAX (32u << 10)

static inline size_t ion_round(size_t bytes) { return (bytes + 15) & ~(size_t)15; }
static inline void ion_set(abut_slot *slot, uint32_t kind, uint64_t bits) {
    slot->kind = kind;
    slot->aux = 0;
    slot->bits = bits;
}
static inline void ion_set_object(abut_slot *slot, const void *object) { ion_set(slot, ABUT_KIND_OBJECT, (uintptr_t)object); }
static inline void ion_set_number(abut_slot *slot, double value) {
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    ion_set(slot, ABUT_KIND_NUMBER, bits);
}
static inline double ion_number(const abut_slot *slot) {
    double value;
    memcpy(&value, &slot->bits, sizeof value);
    return value;
}
static inline void ion_undefined(abut_slot *slot) { ion_set(slot, ABUT_KIND_NIL, 0); }
static inline abut_object *ion_object(const abut_slot *slot) {
    return slot->kind == ABUT_KIND_OBJECT ? ION_OBJECT_AT(abut_object, slot) : NULL;
}
static inline abut_object *ion_object_of(const abut_slot *slot, uint32_t kind) {
    abut_object *object = ion_object(slot);
    return object && object->kind == kind ? object : NULL;
}
static inline ion_record *ion_record_of(const abut_slot *slot) { return (ion_record *)ion_object_of(slot, ION_RECORD); }
static inline abut_string *ion_string_of(const abut_slot *slot) { return (abut_string *)ion_object_of(slot, ABUT_OBJECT_STRING); }
static inline ion_complex *ion_complex_of(const abut_slot *slot) { return (ion_complex *)ion_object_of(slot, ION_COMPLEX); }
/* An array or a tuple. */
static inline abut_array *ion_row_of(const abut_slot *slot) {
    abut_object *object = ion_object(slot);
    return object && (object->kind == ABUT_OBJECT_ARRAY || object->kind == ION_TUPLE) ? (abut_array *)object : NULL;
}

/* -- memory */

typedef struct ion_table_entry {
    abut_slot value;
    uint32_t key;   /* one more than it; 0: free, or deleted when `flags` is 0xff */
    uint32_t flags;
    uint32_t chain; /* one more than the next entry in the bucket */
    uint32_t hash;  /* of the text of its key */
} ion_table_entry;

/* Properties in the order in which they came, and behind them `buckets` numbers of entries, one more each. */
typedef struct ion_table {
    abut_object head;
    uint32_t count, living, capacity, buckets; /* count: entries that were ever used */
} ion_table;
_Static_assert(sizeof(ion_table) == 24, "");

static inline ion_table_entry *ion_entries(ion_table *table) { return (ion_table_entry *)(void *)((char *)table + 32); }
static inline uint32_t *ion_buckets(ion_table *table) { return (uint32_t *)(void *)(ion_entries(table) + table->capacity); }
/* Of texts whose bytes differ in high bits only, the low bits of hashes are alike: where they belong in a table. */
static inline uint32_t ion_spread(uint32_t hash) { return hash ^ hash >> 15; }
/* Entries are in chains by the hash of their texts: a text finds its entry without being looked up as an atom. */
static inline uint32_t *ion_bucket(ion_table *table, uint32_t hash) {
    return ion_buckets(table) + (ion_spread(hash) & (table->buckets - 1));
}
/* The entry of a key, given one more than it; NULL: there is none. */
static inline ion_table_entry *ion_entry(ion_table *table, uint32_t hash, uint32_t key) {
    for (uint32_t at = *ion_bucket(table, hash); at; at = ion_entries(table)[at - 1].chain)
        if (ion_entries(table)[at - 1].key == key) return ion_entries(table) + at - 1;
    return NULL;
}
static inline ion_table *ion_table_of(const ion_record *record) {
    return record->shape == ION_SHAPE_TABLE ? (ion_table *)(void *)record->slots : NULL;
}

/* Memory that counts as the world's; NULL: there is none, or it may have no more. */
void *ion_get(ion_world *world, size_t bytes);
void ion_give(ion_world *world, void *memory, size_t bytes);
/* Gives back a stack of its own. */
static inline void ion_give_stack(ion_world *world, ion_process *p) {
    if (p->stack != p->stack_inline) ion_give(world, p->stack, (size_t)((char *)p->stack_end - (char *)p->stack));
}
bool ion_area_open(ion_world *world, ion_scheduler *scheduler, ion_area *area, size_t room);
void ion_area_close(ion_world *world, ion_scheduler *scheduler, ion_area *area);
/* Memory for an object, its head is set; NULL: there is none. Never collects. */
void *ion_area_take(ion_world *world, ion_scheduler *scheduler, ion_area *area, size_t bytes, uint32_t kind);
void *ion_area_more(ion_world *world, ion_scheduler *scheduler, ion_area *area, size_t bytes, uint32_t kind);
/* Puts everything of `from` into `to`. */
void ion_area_adopt(ion_area *to, ion_area *from);
/* A copy of the value in another area. False: no memory. */
bool ion_transfer(ion_world *world, ion_scheduler *scheduler, ion_area *to, const abut_slot *value, abut_slot *copy);
/* Room for so many bytes in the heap of the running process: collects. Objects may have moved. False: no memory. */
bool ion_reserve_more(ion_scheduler *scheduler, size_t bytes);
static inline bool ion_reserve(ion_scheduler *scheduler, size_t bytes) {
    const ion_process *p = scheduler->current;
    bool has_room = (size_t)(p->heap.end - p->heap.next) >= bytes && p->heap.used <= p->collect_at;
    return (has_room && !ION_RARE(scheduler->world->stressed)) || ion_reserve_more(scheduler, bytes);
}
uint32_t ion_hash(const void *bytes, size_t length);
/* Few bytes are not worth a call of memcmp. */
static inline bool ion_same_bytes(const void *x, const void *y, size_t length) {
    const char *left = x, *right = y;
    if (length > 16) return memcmp(left, right, length) == 0;
    if (length >= 8) {
        uint64_t first[2], last[2];
        memcpy(&first[0], left, 8);
        memcpy(&first[1], right, 8);
        memcpy(&last[0], left + length - 8, 8);
        memcpy(&last[1], right + length - 8, 8);
        return first[0] == first[1] && last[0] == last[1];
    }
    if (length >= 4) {
        uint32_t first[2], last[2];
        memcpy(&first[0], left, 4);
        memcpy(&first[1], right, 4);
        memcpy(&last[0], left + length - 4, 4);
        memcpy(&last[1], right + length - 4, 4);
        return first[0] == first[1] && last[0] == last[1];
    }
    return !length || (left[0] == right[0] && left[length / 2] == right[length / 2] && left[length - 1] == right[length - 1]);
}

static inline void *ion_take(ion_scheduler *scheduler, size_t bytes, uint32_t kind) {
    return ion_area_take(scheduler->world, scheduler, &scheduler->current->heap, bytes, kind);
}
abut_string *ion_new_string(ion_world *world, ion_scheduler *scheduler, ion_area *area, size_t length, uint8_t **bytes);
abut_array *ion_new_row(ion_world *world, ion_scheduler *scheduler, ion_area *area, uint32_t kind, uint32_t count);
ion_record *ion_new_record(ion_scheduler *scheduler, uint32_t capacity);
#define ION_SHARED_MIN 256u /* a shorter string that is joined is copied */
/* Up to so many bytes of `left` and `right` behind each other. */
abut_string *ion_joined(ion_scheduler *scheduler, abut_string *left, abut_string *right);
size_t ion_joined_bytes(const abut_string *left, const abut_string *right);
bool ion_push(ion_scheduler *scheduler, abut_array *array, const abut_slot *value);

/* -- properties */

typedef struct ion_found {
    ion_record *holder;
    abut_slot *slot;
    uint32_t flags;
    uint32_t index; /* of the slot, when the holder has a shape */
    uint32_t depth; /* 0: the record itself */
} ion_found;

/* What a table has under a text; NULL: nothing. The text learns what it is as a key. */
ion_table_entry *ion_named(const ion_world *world, ion_table *table, abut_string *text);
const ion_shape *ion_shape_at(const ion_world *world, uint32_t number);
/* Some object may have `__setattr__` now. */
void ion_set_attributes(ion_scheduler *scheduler);
/* Another scheduler found that out: what caches say of setting properties is not true any more. */
void ion_forget_caches(ion_scheduler *scheduler);
static inline bool ion_sets_attributes(const ion_world *world) {
    return __atomic_load_n(&world->sets_attributes, __ATOMIC_RELAXED);
}
static inline void ion_keep_up(ion_scheduler *scheduler) {
    if (ION_RARE(scheduler->watches != ion_sets_attributes(scheduler->world))) ion_forget_caches(scheduler);
}
bool ion_own(ion_scheduler *scheduler, ion_record *record, uint32_t key, ion_found *found);
bool ion_find(ion_scheduler *scheduler, ion_record *record, uint32_t key, ion_found *found);
/* Adds a property that it has not. False: no memory. */
bool ion_add(ion_scheduler *scheduler, ion_record *record, uint32_t key, const abut_slot *value, uint32_t flags);
bool ion_delete(ion_scheduler *scheduler, ion_record *record, uint32_t key, bool *deleted);
bool ion_redefine(ion_scheduler *scheduler, ion_record *record, uint32_t key, const abut_slot *value, uint32_t flags);
/* The atom that a key means; false: none. */
bool ion_key_of(ion_scheduler *scheduler, const abut_slot *slot, uint32_t *key);
/* What adding a property may take. */
size_t ion_growth(const ion_world *world, const ion_record *record);
uint32_t ion_property_count(const ion_world *world, const ion_record *record);

/* -- values */

bool ion_text_of(const ion_world *world, const abut_slot *slot, const char **text, size_t *length);
bool ion_equals(const ion_world *world, const abut_slot *x, const abut_slot *y);
int ion_order(const ion_world *world, const abut_slot *x, const abut_slot *y);
bool ion_matches(const ion_world *world, const ion_pattern *pattern, const abut_slot *value);

/* -- processes */

/* Memory of processes behind each other. */
typedef struct ion_slab {
    struct ion_slab *next;
    uint32_t count; /* of places that were handed out once */
    uint32_t room;
    uint64_t pad[6];
} ion_slab;
_Static_assert(sizeof(ion_slab) == 64, "processes begin with a line");
/* A place of the table that nobody had. NULL: no memory, or too many. The caller holds the world. */
ion_process *ion_fresh_place(ion_world *world);
/* Of somebody who got more than a place: that is as it was. */
void ion_clear_place(ion_world *world, ion_scheduler *scheduler, ion_process *process);
/* What came for a process, which has none of it then. The caller holds the world. */
static inline ion_parcel *ion_all_parcels(ion_process *process) {
    ion_parcel *first = process->parcels;
    process->parcels = NULL;
    process->parcels_end = &process->parcels;
    __atomic_store_n(&process->has_parcels, 0, __ATOMIC_RELAXED);
    return first;
}
/* The message of a monitor for a process that has ended. */
void ion_tell_down(ion_scheduler *scheduler, uint64_t to, uint64_t reference, uint64_t process);
/* Places and generations grow together: their difference says little. */
static inline uint32_t ion_ending_bucket(uint64_t identity) {
    return (uint32_t)(identity * 0x9e3779b97f4a7c15u >> (64 - ION_ENDINGS_LOG));
}

/* The running process ends; the next op of another one, or NULL. */
const abut_op *ion_end(ion_scheduler *scheduler, const abut_slot *value, const abut_slot *reason);
const abut_op *ion_crash(ion_scheduler *scheduler, uint32_t atom);
/* Room for a message more. False: there is none. */
bool ion_grow_mail(ion_world *world, ion_process *process);
void ion_call_others(ion_world *world, bool is_held);
/* The running process stands at `op`, and does not go on; the next op of another one, or NULL. Whoever waits has looked at
 * what it waits for holding the world, which is let go here. */
const abut_op *ion_switch(ion_scheduler *scheduler, const abut_op *op, uint32_t state);
void ion_set_timer(ion_world *world, ion_process *process, int64_t deadline);
void ion_stop_timer(ion_world *world, ion_process *process);
/* Everybody who wants to know of the end is told. The caller holds the world. */
void ion_tell_bonds(ion_scheduler *scheduler, ion_process *process, uint64_t identity, const abut_slot *reason);
/* A door gets the parcel, or it is freed. The caller holds the world. */
void ion_door_post(ion_scheduler *scheduler, ion_process *door, ion_parcel *parcel);
bool ion_bind(ion_world *world, ion_process *process, uint64_t other, uint32_t what, uint64_t reference);
bool ion_unbind(ion_world *world, ion_process *process, uint64_t other, uint32_t what, uint64_t reference);
/* A function, with what calls give it in front of their arguments, and its `this`. */
typedef struct ion_callee {
    uint32_t function, count;
    const abut_slot *captures;
    const abut_slot *self; /* NULL: none */
    abut_slot first;       /* of `__call__`: the object, one more in front; kind ABUT_KIND_FRAME: none */
} ion_callee;
bool ion_resolve(ion_scheduler *scheduler, const abut_slot *value, ion_callee *callee);
/* The slots up to `top` bytes behind the running frame's first are there; false: no room. Frames may have moved. */
bool ion_stack_room(ion_scheduler *scheduler, size_t top);
/* Parcels become the running process's own. True: it has to end, for this reason. */
bool ion_look_for_mail(ion_scheduler *scheduler, abut_slot *reason);
/* NULL: it has no code. */
abut_function *ion_translated(ion_scheduler *scheduler, uint32_t number);
static inline abut_function *ion_function(ion_scheduler *scheduler, uint32_t number) {
    abut_function *function = (abut_function *)(uintptr_t)scheduler->context.functions + number;
    return number < scheduler->world->function_room && function->entry ? function : ion_translated(scheduler, number);
}
const ion_code *ion_code_of(ion_scheduler *scheduler, const abut_op *op); /* NULL: no code */
uint32_t ion_frame_of(ion_scheduler *scheduler, const abut_op *op);
const abut_op *ion_slow(abut_machine_context *context, const abut_op *op, const abut_slot *k, uint32_t number);
/* Calls a native, for which room was reserved; the next op, or NULL. */
const abut_op *ion_call_native(ion_scheduler *scheduler, const abut_op *op, uint32_t native);
extern const abut_way ion_ways[]; /* by handler; `ion_slow` of those that have none of their own */
/* The slice of the running process is over: what goes on, or NULL. */
const abut_op *ion_toll(abut_machine_context *context);
const abut_op *ion_way_add(abut_machine_context *context, const abut_op *op, const abut_slot *k, uint32_t number);
const abut_op *ion_way_get_element(abut_machine_context *context, const abut_op *op, const abut_slot *k, uint32_t number);
const abut_op *ion_way_set_element(abut_machine_context *context, const abut_op *op, const abut_slot *k, uint32_t number);
const abut_op *ion_way_call(abut_machine_context *context, const abut_op *op, const abut_slot *k, uint32_t number);
const abut_op *ion_way_send(abut_machine_context *context, const abut_op *op, const abut_slot *k, uint32_t number);
const abut_op *ion_way_receive(abut_machine_context *context, const abut_op *op, const abut_slot *k, uint32_t number);
const abut_op *ion_way_window(abut_machine_context *context, const abut_op *op, const abut_slot *k, uint32_t number);

/* Handlers make objects in the heap of this process, the running one, from now on; under stress never. */
static inline void ion_show_heap(ion_scheduler *scheduler, const ion_process *process) {
    scheduler->context.heap_next = process->heap.next;
    scheduler->context.heap_end = ION_RARE(scheduler->world->stressed) ? process->heap.next : process->heap.end;
}
/* How many are alive; the caller holds the world. */
static inline void ion_count_alive(ion_world *world, uint32_t more) {
    __atomic_store_n(&world->alive, world->alive + more, __ATOMIC_RELAXED);
}
static inline void ion_hold(ion_world *world) { if (world->several) abut_lock_hold(world->lock); }
static inline void ion_let(ion_world *world) { if (world->several) abut_lock_release(world->lock); }

#pragma GCC visibility pop
