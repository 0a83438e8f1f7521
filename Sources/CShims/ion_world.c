/* What all processes of a world share: atoms, shapes, and the table of processes. */
#include "ion_internal.h"
#include "machine_heap.h"

#include <stdlib.h>

#define CHUNK 1024u
#define ATOMS_MAX (1u << 20)
#define SHAPES_MAX (1u << 16)
#define SHAPE_KEYS_MAX 64u
#define CHUNKS_MAX 1024u
#define PROCESS_CHUNKS_MAX 16384u /* of so many processes each: 16 million */
/* Processes of a slab; where there are many of them, it has large pages. */
#define SLAB 64u
#define SLAB_BYTES (sizeof(ion_slab) + SLAB * ION_PROCESS_BYTES)
#define WIDE_SLAB ((uint32_t)((ABUT_WIDE_BYTES - sizeof(ion_slab)) / ION_PROCESS_BYTES))

static uint32_t mixed(uint32_t hash) {
    hash ^= hash >> 16;
    hash *= 0x7feb352du;
    hash ^= hash >> 15;
    return hash;
}

/* A table of numbers by hash, one more each; twice as large when it is half full. */
static bool grow_table(uint32_t **table, uint32_t *size, uint32_t count, uint32_t (*hash)(const ion_world *, uint32_t),
                       const ion_world *world) {
    if (*table && count * 2 < *size) return true;
    uint32_t wanted = *size ? *size * 2 : 256;
    uint32_t *made = calloc(wanted, sizeof *made);
    if (!made) return false;
    for (uint32_t at = 0; at < *size; at++) {
        uint32_t number = (*table)[at];
        if (!number) continue;
        uint32_t place = hash(world, number - 1) & (wanted - 1);
        while (made[place]) place = (place + 1) & (wanted - 1);
        made[place] = number;
    }
    free(*table);
    *table = made;
    *size = wanted;
    return true;
}

/* -- atoms */

const ion_atom *ion_atom_at(const ion_world *world, uint32_t number) {
    return &world->atom_chunks[number / CHUNK][number % CHUNK];
}

static uint32_t atom_hash(const ion_world *world, uint32_t number) { return ion_atom_at(world, number)->hash; }
static uint32_t atom_spread(const ion_world *world, uint32_t number) { return ion_spread(atom_hash(world, number)); }

static uint32_t find_or_add_atom(ion_world *world, const char *text, size_t length) {
    if (length > UINT32_MAX) return UINT32_MAX;
    uint32_t hash = ion_hash(text, length), mask = world->atom_table_size - 1, place = ion_spread(hash) & mask;
    for (uint32_t number; mask != UINT32_MAX && (number = world->atom_table[place]); place = (place + 1) & mask) {
        const ion_atom *atom = &world->atom_chunks[(number - 1) / CHUNK][(number - 1) % CHUNK];
        if (atom->hash == hash && atom->length == length && ion_same_bytes(atom->text, text, length)) return number - 1;
    }
    if (!grow_table(&world->atom_table, &world->atom_table_size, world->atom_count, atom_spread, world)) return UINT32_MAX;
    mask = world->atom_table_size - 1;
    for (place = ion_spread(hash) & mask; world->atom_table[place];) place = (place + 1) & mask;
    uint32_t number = world->atom_count;
    if (number >= world->atom_max) return UINT32_MAX;
    if (!world->atom_chunks[number / CHUNK]) {
        ion_atom *chunk = calloc(CHUNK, sizeof *chunk);
        if (!chunk) return UINT32_MAX;
        world->atom_chunks[number / CHUNK] = chunk;
    }
    char *copy = ion_get(world, length + 1); /* as long as the world is there */
    if (!copy) return UINT32_MAX;
    if (length) memcpy(copy, text, length);
    copy[length] = 0;
    world->atom_chunks[number / CHUNK][number % CHUNK] = (ion_atom){copy, (uint32_t)length, hash};
    world->atom_count++;
    world->atom_table[place] = number + 1;
    return number;
}

uint32_t ion_atom_of(ion_world *world, const char *text, size_t length) {
    ion_hold(world);
    uint32_t number = find_or_add_atom(world, text, length);
    ion_let(world);
    return number;
}

/* -- shapes */

const ion_shape *ion_shape_at(const ion_world *world, uint32_t number) {
    return &world->shape_chunks[number / CHUNK][number % CHUNK];
}

static uint32_t transition_hash(uint32_t parent, uint32_t key, uint32_t flags) {
    return mixed(parent * 0x9e3779b1u + key * 0x85ebca6bu + flags);
}

static uint32_t shape_hash(const ion_world *world, uint32_t number) {
    const ion_shape *shape = ion_shape_at(world, number);
    return transition_hash(shape->parent, shape->key, shape->flags);
}

static bool is_magic(uint32_t key) { return key >= ION_ATOM_GETATTR && key <= ION_ATOM_STR; }

static uint32_t find_or_add_shape(ion_world *world, uint32_t parent, uint32_t key, uint8_t flags) {
    if (!grow_table(&world->shape_table, &world->shape_table_size, world->shape_count, shape_hash, world))
        return ION_SHAPE_TABLE;
    uint32_t mask = world->shape_table_size - 1, place = transition_hash(parent, key, flags) & mask;
    for (uint32_t number; (number = world->shape_table[place]); place = (place + 1) & mask) {
        const ion_shape *shape = ion_shape_at(world, number - 1);
        if (shape->parent == parent && shape->key == key && shape->flags == flags) return number - 1;
    }
    uint32_t number = world->shape_count, count = ion_shape_at(world, parent)->count;
    if (number >= SHAPES_MAX || count >= SHAPE_KEYS_MAX) return ION_SHAPE_TABLE;
    if (!world->shape_chunks[number / CHUNK]) {
        ion_shape *chunk = calloc(CHUNK, sizeof *chunk);
        if (!chunk) return ION_SHAPE_TABLE;
        world->shape_chunks[number / CHUNK] = chunk;
    }
    uint8_t magic = ion_shape_at(world, parent)->magic || is_magic(key);
    world->shape_chunks[number / CHUNK][number % CHUNK] = (ion_shape){parent, key, count + 1, flags, magic, 0};
    world->shape_count++;
    world->shape_table[place] = number + 1;
    return number;
}

uint32_t ion_shape_with(ion_world *world, uint32_t shape, uint32_t key, uint8_t flags) {
    if (shape == ION_SHAPE_TABLE) return shape;
    ion_hold(world);
    uint32_t number = find_or_add_shape(world, shape, key, flags);
    ion_let(world);
    return number;
}

/* -- looking up */

static bool in_table(const ion_world *world, ion_table *table, uint32_t key, uint32_t *index) {
    ion_table_entry *entry = ion_entry(table, atom_hash(world, key), key + 1);
    if (entry) *index = (uint32_t)(entry - ion_entries(table));
    return entry;
}

ion_table_entry *ion_named(const ion_world *world, ion_table *table, abut_string *text) {
    bool is_shared = text->head.flags & ION_IMMORTAL; /* maybe by several worlds */
    uint32_t hash = is_shared || !text->hash ? ion_hash(text->bytes, text->length) : text->hash;
    if (!is_shared) text->hash = hash;
    if (text->native) return ion_entry(table, hash, text->native);
    for (uint32_t at = *ion_bucket(table, hash); at; at = ion_entries(table)[at - 1].chain) {
        ion_table_entry *entry = ion_entries(table) + at - 1;
        if (entry->hash != hash) continue;
        const ion_atom *atom = ion_atom_at(world, entry->key - 1);
        if (atom->length != text->length || !ion_same_bytes(atom->text, text->bytes, text->length)) continue;
        if (!is_shared) text->native = entry->key;
        return entry;
    }
    return NULL;
}

bool ion_own(ion_scheduler *s, ion_record *record, uint32_t key, ion_found *found) {
    found->holder = record;
    ion_table *table = ion_table_of(record);
    if (table) {
        if (!in_table(s->world, table, key, &found->index)) return false;
        ion_table_entry *entry = ion_entries(table) + found->index;
        found->slot = &entry->value;
        found->flags = entry->flags;
        return true;
    }
    ion_lookup *known = &s->lookups[(record->shape * 0x9e3779b1u + key * 31) & (ION_LOOKUPS - 1)];
    if (known->shape != record->shape + 1 || known->key != key + 1) {
        uint32_t number = record->shape;
        const ion_shape *shape = ion_shape_at(s->world, number);
        while (shape->count && shape->key != key) shape = ion_shape_at(s->world, shape->parent);
        *known = (ion_lookup){number + 1, key + 1, shape->count ? shape->count - 1 : UINT32_MAX, shape->flags};
    }
    if (known->slot == UINT32_MAX) return false;
    found->index = known->slot;
    found->flags = known->flags;
    found->slot = record->slots + known->slot;
    return true;
}

#define PROTOTYPES_MAX 256u

bool ion_find(ion_scheduler *s, ion_record *record, uint32_t key, ion_found *found) {
    for (found->depth = 0; record && found->depth <= PROTOTYPES_MAX; found->depth++, record = record->prototype)
        if (ion_own(s, record, key, found)) return true;
    return false;
}

uint32_t ion_property_count(const ion_world *world, const ion_record *record) {
    ion_table *table = ion_table_of(record);
    return table ? table->living : ion_shape_at(world, record->shape)->count;
}

/* In the order in which they came. */
bool ion_property_at(const ion_world *world, const ion_record *record, uint32_t *at, uint32_t *key, uint8_t *flags,
                     abut_slot *value) {
    ion_table *table = ion_table_of(record);
    if (table) {
        while (*at < table->count && !ion_entries(table)[*at].key) ++*at;
        if (*at >= table->count) return false;
        const ion_table_entry *entry = &ion_entries(table)[(*at)++];
        *key = entry->key - 1;
        *flags = (uint8_t)entry->flags;
        *value = entry->value;
        return true;
    }
    const ion_shape *shape = ion_shape_at(world, record->shape);
    if (*at >= shape->count) return false;
    *value = record->slots[*at];
    while (shape->count > *at + 1) shape = ion_shape_at(world, shape->parent);
    ++*at;
    *key = shape->key;
    *flags = shape->flags;
    return true;
}

/* -- changing */

static size_t table_bytes(uint32_t capacity, uint32_t buckets) {
    return 32 + (size_t)capacity * sizeof(ion_table_entry) + (size_t)buckets * sizeof(uint32_t);
}

size_t ion_growth(const ion_world *world, const ion_record *record) {
    ion_table *table = ion_table_of(record);
    if (table) return table->count < table->capacity ? 0 : table_bytes(table->living * 2 + 8, table->living * 4 + 16);
    uint32_t count = ion_shape_at(world, record->shape)->count;
    if (count < record->capacity && count < SHAPE_KEYS_MAX) return 0;
    return table_bytes(count * 2 + 16, count * 4 + 16);
}

static void enter(ion_table *table, uint32_t index) {
    ion_table_entry *entry = ion_entries(table) + index;
    uint32_t *bucket = ion_bucket(table, entry->hash);
    entry->chain = *bucket;
    *bucket = index + 1;
}

/* The record gets a table with room for more. */
static ion_table *new_table(ion_scheduler *s, ion_record *record) {
    uint32_t living = ion_property_count(s->world, record), capacity = living * 2 + 8, buckets = 16;
    while (buckets < capacity) buckets *= 2;
    ion_table *table = ion_take(s, table_bytes(capacity, buckets), ION_TABLE);
    if (!table) return NULL;
    table->count = table->living = 0;
    table->capacity = capacity;
    table->buckets = buckets;
    memset(ion_buckets(table), 0, (size_t)buckets * sizeof(uint32_t));
    uint32_t at = 0, key;
    uint8_t flags;
    abut_slot value;
    while (ion_property_at(s->world, record, &at, &key, &flags, &value)) {
        ion_entries(table)[table->count] = (ion_table_entry){value, key + 1, flags, 0, atom_hash(s->world, key)};
        enter(table, table->count++);
    }
    table->living = table->count;
    record->shape = ION_SHAPE_TABLE;
    record->capacity = 0;
    record->slots = (abut_slot *)(void *)table;
    return table;
}

static bool add_to_table(ion_scheduler *s, ion_record *record, uint32_t key, const abut_slot *value, uint32_t flags) {
    ion_table *table = ion_table_of(record);
    if (!table || table->count == table->capacity) table = new_table(s, record);
    if (!table) return false;
    ion_entries(table)[table->count] = (ion_table_entry){*value, key + 1, flags, 0, atom_hash(s->world, key)};
    enter(table, table->count++);
    table->living++;
    return true;
}

bool ion_add(ion_scheduler *s, ion_record *record, uint32_t key, const abut_slot *value, uint32_t flags) {
    if (record->shape == ION_SHAPE_TABLE) return add_to_table(s, record, key, value, flags);
    uint32_t count = ion_shape_at(s->world, record->shape)->count;
    uint32_t next = ion_shape_with(s->world, record->shape, key, (uint8_t)flags);
    if (next == ION_SHAPE_TABLE) return add_to_table(s, record, key, value, flags);
    if (count == record->capacity) {
        uint32_t capacity = count < 2 ? 4 : count * 2;
        abut_object *storage = ion_take(s, 16 + (size_t)capacity * sizeof(abut_slot), ABUT_OBJECT_SLOTS);
        if (!storage) return false;
        abut_slot *slots = (abut_slot *)(void *)((char *)storage + 16);
        memcpy(slots, record->slots, (size_t)count * sizeof(abut_slot));
        record->slots = slots;
        record->capacity = capacity;
    }
    record->slots[count] = *value;
    record->shape = next;
    return true;
}

bool ion_delete(ion_scheduler *s, ion_record *record, uint32_t key, bool *deleted) {
    ion_found found;
    *deleted = false;
    if (!ion_own(s, record, key, &found) || !(found.flags & 4)) return true;
    ion_table *table = ion_table_of(record);
    if (!table) {
        if (!(table = new_table(s, record))) return false;
        if (!in_table(s->world, table, key, &found.index)) return true;
    }
    ion_table_entry *entry = ion_entries(table) + found.index;
    uint32_t *link = ion_bucket(table, entry->hash);
    while (*link != found.index + 1) link = &ion_entries(table)[*link - 1].chain;
    *link = entry->chain;
    entry->key = 0;
    ion_undefined(&entry->value);
    table->living--;
    *deleted = true;
    return true;
}

/* Own property with these flags, whether it was there or not. */
bool ion_redefine(ion_scheduler *s, ion_record *record, uint32_t key, const abut_slot *value, uint32_t flags) {
    ion_found found;
    if (!ion_own(s, record, key, &found)) return ion_add(s, record, key, value, flags);
    if (!(found.flags & 4)) {
        /* It may become less, and gets a value while it is writable. */
        if (flags != found.flags && flags != (found.flags & ~1u)) return true;
        if (!(found.flags & 1)) return true;
    }
    *found.slot = *value;
    if (found.flags == flags) return true;
    ion_table *table = ion_table_of(record);
    if (!table) {
        if (!(table = new_table(s, record))) return false;
        if (!in_table(s->world, table, key, &found.index)) return true;
    }
    ion_entries(table)[found.index].flags = flags;
    return true;
}

void ion_forget_caches(ion_scheduler *s) {
    s->watches = 1;
    memset(s->context.caches, 0, ION_CACHES * sizeof(ion_cache));
}

void ion_set_attributes(ion_scheduler *s) {
    __atomic_store_n(&s->world->sets_attributes, 1, __ATOMIC_RELAXED);
    ion_keep_up(s);
}

bool ion_define(ion_scheduler *s, const abut_slot *object, uint32_t key, const abut_slot *value, uint8_t flags) {
    ion_record *record = ion_record_of(object);
    if (key == ION_ATOM_SETATTR) ion_set_attributes(s);
    return record && ion_redefine(s, record, key, value, flags);
}

bool ion_key_of(ion_scheduler *s, const abut_slot *slot, uint32_t *key) {
    if (slot->kind == ABUT_KIND_ATOM) {
        *key = (uint32_t)slot->bits;
        return true;
    }
    abut_string *string = ion_string_of(slot);
    if (!string) return false;
    if (string->native) {
        *key = string->native - 1;
        return true;
    }
    *key = ion_atom_of(s->world, (const char *)string->bytes, string->length);
    if (*key == UINT32_MAX) return false;
    /* What is immortal may belong to several worlds. */
    if (!(string->head.flags & ION_IMMORTAL)) string->native = *key + 1;
    return true;
}

/* -- worlds */

void ion_world_free(ion_world *world) {
    if (!world) return;
    for (uint32_t at = 0; world->process_chunks && at < world->process_count; at++) {
        ion_process *p = world->process_chunks[at / CHUNK] ? world->process_chunks[at / CHUNK][at % CHUNK] : NULL;
        if (!p) continue;
        ion_area_close(world, NULL, &p->heap);
        ion_give_stack(world, p);
        ion_give(world, p->mail, p->mail_room * sizeof *p->mail);
        for (ion_bond *bond = p->bonds, *next; bond; bond = next) {
            next = bond->next;
            ion_give(world, bond, sizeof *bond);
        }
        ion_drop_parcels(world, &p->parcels);
    }
    for (ion_slab *slab = world->slabs, *next; slab; slab = next) {
        next = slab->next;
        if (slab->room == WIDE_SLAB) abut_wide_free(slab, ABUT_WIDE_BYTES);
        else free(slab);
    }
    for (uint32_t at = 0; world->process_chunks && at < PROCESS_CHUNKS_MAX; at++) free(world->process_chunks[at]);
    for (uint32_t at = 0; world->schedulers && at < world->scheduler_count; at++) {
        ion_scheduler *s = world->schedulers[at];
        if (!s) continue;
        for (uint32_t class = 0; class < ION_CLASSES; class++)
            for (ion_chunk *chunk = s->free_chunks[class], *older; chunk; chunk = older) {
                older = chunk->older;
                free(chunk);
            }
        free(s->undo);
        free(s->lookups);
        free(s->desk);
        free(s->codes);
        free((void *)(uintptr_t)s->context.functions);
        if (s->context.caches) abut_pages_free(s->context.caches, ION_CACHES * sizeof(ion_cache));
        if (s->lock) abut_lock_free(s->lock);
        free(s);
    }
    for (uint32_t at = 0; world->endings && at < ION_ENDINGS; at++) ion_drop_parcels(world, &world->endings[at].parcels);
    for (uint32_t at = 0; world->atom_chunks && at < world->atom_count; at++) {
        const ion_atom *atom = ion_atom_at(world, at);
        ion_give(world, (void *)(uintptr_t)atom->text, (size_t)atom->length + 1);
    }
    for (uint32_t at = 0; at < CHUNKS_MAX; at++) {
        if (world->atom_chunks) free(world->atom_chunks[at]);
        if (world->shape_chunks) free(world->shape_chunks[at]);
    }
    if (world->lock) abut_lock_free(world->lock);
    free(world->schedulers);
    if (world->endings) abut_pages_free(world->endings, ION_ENDINGS * sizeof(ion_ending));
    free(world->ending_buckets);
    free(world->atom_chunks);
    free(world->atom_table);
    free(world->shape_chunks);
    free(world->shape_table);
    free(world->process_chunks);
    free(world->timers);
    free(world);
}

static bool fill(ion_world *world, uint32_t schedulers) {
    static const char *const names[] = {
#define ION_TEXT(name, text) text,
        ION_ATOMS(ION_TEXT)
#undef ION_TEXT
    };
    world->lock = abut_lock_new();
    world->schedulers = calloc(schedulers, sizeof(ion_scheduler *));
    world->endings = abut_pages_new(ION_ENDINGS * sizeof(ion_ending));
    world->ending_buckets = calloc(ION_ENDINGS, sizeof(uint32_t));
    world->atom_chunks = calloc(CHUNKS_MAX, sizeof(ion_atom *));
    world->shape_chunks = calloc(CHUNKS_MAX, sizeof(ion_shape *));
    world->process_chunks = calloc(PROCESS_CHUNKS_MAX, sizeof(ion_process **));
    if (!world->lock || !world->schedulers || !world->endings || !world->ending_buckets || !world->atom_chunks ||
        !world->shape_chunks || !world->process_chunks)
        return false;
    world->shape_chunks[0] = calloc(CHUNK, sizeof(ion_shape));
    if (!world->shape_chunks[0]) return false;
    world->shape_count = 1;
    for (uint32_t at = 0; at < ION_ATOM_COUNT; at++)
        if (find_or_add_atom(world, names[at], strlen(names[at])) != at) return false;
    for (uint32_t at = 0; at < schedulers; at++) {
        ion_scheduler *s = calloc(1, sizeof *s);
        if (!s) return false;
        world->schedulers[at] = s;
        s->world = world;
        s->number = at;
        s->seed = at * 0x9e3779b1u + 1;
        s->context.ways = ion_ways;
        s->context.toll = ion_toll;
        s->lock = abut_lock_new();
        s->lookups = calloc(ION_LOOKUPS, sizeof *s->lookups);
        s->context.caches = abut_pages_new(ION_CACHES * sizeof(ion_cache));
        if (!s->lock || !s->context.caches || !s->lookups) return false;
    }
    return true;
}

ion_world *ion_world_new(uint32_t schedulers) {
    ion_world *world = calloc(1, sizeof *world);
    if (!world) return NULL;
    world->scheduler_count = schedulers;
    world->several = schedulers > 1;
    world->slice = 3;
    world->process_bytes_max = (size_t)1 << 30;
    world->bytes_max = SIZE_MAX / 2;
    world->stack_slots_max = 1u << 20;
    world->processes_max = PROCESS_CHUNKS_MAX * CHUNK;
    world->mail_max = 1u << 24;
    world->atom_max = ATOMS_MAX;
    world->fuel = ION_NEVER;
    world->deadline = ION_NEVER;
    if (fill(world, schedulers)) return world;
    ion_world_free(world);
    return NULL;
}

bool ion_world_open(ion_world *world) {
    for (uint32_t at = 0; at < world->scheduler_count; at++) {
        ion_scheduler *s = world->schedulers[at];
        abut_function *functions = calloc(world->function_room + 1, sizeof *functions);
        if (!functions) return false;
        for (uint32_t number = 0; number < world->function_room; number++)
            functions[number] = (abut_function){NULL, UINT32_MAX, UINT32_MAX};
        s->context.functions = functions;
        s->context.function_count = world->function_room;
        s->context.templates = world->templates;
        s->constants = world->constants;
    }
    return true;
}

/* -- the table of processes; the caller holds the world */

ion_process *ion_process_of(ion_world *world, uint64_t identity) {
    uint32_t index = (uint32_t)identity - 1;
    if (index >= world->process_count) return NULL;
    ion_process *p = world->process_chunks[index / CHUNK][index % CHUNK];
    return p->identity == identity ? p : NULL;
}

ion_process *ion_process_at(ion_world *world, uint32_t index) {
    if (index >= world->process_count) return NULL;
    ion_process *p = world->process_chunks[index / CHUNK][index % CHUNK];
    return p->identity ? p : NULL;
}

/* What stands in it: a heap and a stack, both empty. */
static void make_heap(ion_process *p) {
    p->heap_inline.kind = ION_CHUNK_INLINE;
    p->heap_inline.bytes = ION_PROCESS_BYTES - offsetof(ion_process, heap_inline);
    p->heap_inline.older = p->heap_inline.newer = NULL;
    p->heap.newest = &p->heap_inline;
    p->heap.next = (char *)(&p->heap_inline + 1);
    p->heap.end = (char *)p + ION_PROCESS_BYTES;
    p->heap.outside = NULL;
    p->heap.used = 0;
    p->live = p->collect_at = 0;
    p->collections = 0;
    p->stack = p->stack_high = p->stack_inline;
    p->stack_end = p->stack_inline + ION_STACK_SLOTS;
}

/* Whoever has a desk open may be called back, and open another one: each has its own. */
bool ion_desk_open(ion_scheduler *s, ion_process **before) {
    ion_process *desk = s->desk ? s->desk : calloc(1, ION_PROCESS_BYTES);
    if (!desk) return false;
    s->desk = NULL;
    *before = desk->queue_next = s->current;
    make_heap(desk);
    desk->collect_at = SIZE_MAX;
    s->current = desk;
    return true;
}

void ion_desk_close(ion_scheduler *s, ion_process *before) {
    ion_process *desk = s->current;
    ion_area_close(s->world, s, &desk->heap);
    if (s->desk) free(desk);
    else s->desk = desk;
    s->current = before;
}

static bool get_slab(ion_world *world) {
    ion_slab *slab = world->process_count >= WIDE_SLAB ? abut_wide_new(ABUT_WIDE_BYTES) : NULL;
    bool is_wide = slab != NULL;
    if (!slab && !(slab = aligned_alloc(64, SLAB_BYTES))) return false;
    *slab = (ion_slab){world->slabs, 0, is_wide ? WIDE_SLAB : SLAB, {0}};
    world->slabs = slab;
    return true;
}

ion_process *ion_fresh_place(ion_world *world) {
    uint32_t index = world->process_count;
    if (index >= PROCESS_CHUNKS_MAX * CHUNK) return NULL;
    if ((!world->slabs || world->slabs->count == world->slabs->room) && !get_slab(world)) return NULL;
    if (!world->process_chunks[index / CHUNK]) {
        ion_process **chunk = calloc(CHUNK, sizeof *chunk);
        if (!chunk) return NULL;
        world->process_chunks[index / CHUNK] = chunk;
    }
    ion_process *p = (ion_process *)(void *)((char *)(world->slabs + 1) + (size_t)world->slabs->count++ * ION_PROCESS_BYTES);
    memset(p, 0, sizeof *p);
    make_heap(p);
    p->parcels_end = &p->parcels;
    p->index = index;
    world->process_chunks[index / CHUNK][index % CHUNK] = p;
    world->process_count++;
    return p;
}

void ion_clear_place(ion_world *world, ion_scheduler *s, ion_process *p) {
    ion_area_close(world, s, &p->heap);
    ion_give_stack(world, p);
    ion_give(world, p->mail, p->mail_room * sizeof *p->mail);
    p->mail = NULL;
    p->mail_first = p->mail_count = p->mail_room = p->mail_seen = 0;
    p->traps = p->passes = 0;
    make_heap(p);
}

/* -- endings */

const ion_ending *ion_ending_of(ion_world *world, uint64_t identity) {
    /* Chains go from later ones to earlier ones; what was overwritten since is another's. */
    uint32_t at = world->ending_buckets[ion_ending_bucket(identity)];
    while (at) {
        const ion_ending *ending = &world->endings[(at - 1) & (ION_ENDINGS - 1)];
        if (ending->number != at) return NULL;
        if (ending->process == identity) return ending;
        at = ending->chain;
    }
    return NULL;
}
