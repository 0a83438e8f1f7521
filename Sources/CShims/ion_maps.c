/* Maps, made of arrays: keys and values in the order in which they came, `undefined` where a key was removed, and an index
 * by hash. Its first element is how many keys live; the others are a power of two of places, each one more than the number
 * of an entry, or 0. So maps are collected and copied like everything else. Programs can reach the arrays: every number in
 * them is looked at before it is used. */
#include "include/ion_natives.h"
#include "ion_internal.h"

#define PLACES_MIN 8u
#define KEY_DEPTH_MAX 16
#define KEY_PARTS_MAX 65536

typedef struct map {
    abut_array *keys, *values, *index;
    uint32_t places; /* of the index: a power of two */
    uint32_t living;
} map;

static abut_array *array_in(const abut_array *row, uint32_t at) {
    abut_array *array = (abut_array *)ion_object_of(row->slots + at, ABUT_OBJECT_ARRAY);
    return array && !(array->head.flags & ION_IMMORTAL) ? array : NULL;
}

static bool open_map(ion_scheduler *s, const abut_slot *slot, map *m) {
    abut_slot tag, parts;
    if (!ion_own_value(s, slot, ION_ATOM_TAG, &tag) || tag.kind != ABUT_KIND_ATOM || tag.bits != ION_ATOM_MAP) return false;
    if (!ion_own_value(s, slot, ION_ATOM_SLOTS, &parts)) return false;
    const abut_array *row = ion_row_of(&parts);
    if (!row || row->count != 3) return false;
    m->keys = array_in(row, 0);
    m->values = array_in(row, 1);
    m->index = array_in(row, 2);
    if (!m->keys || !m->values || !m->index || m->keys == m->values || m->keys == m->index || m->values == m->index)
        return false;
    m->places = m->index->count - 1;
    if (m->index->count < 2 || m->places & (m->places - 1) || m->keys->count != m->values->count) return false;
    const abut_slot *living = m->index->slots;
    if (living->kind != ABUT_KIND_NUMBER || !(ion_number(living) >= 0 && ion_number(living) <= m->keys->count)) return false;
    m->living = (uint32_t)ion_number(living);
    return true;
}

/* Numbers differ in their high bits, and places are chosen by the low ones. */
static uint64_t mixed(uint64_t hash, uint64_t more) {
    hash ^= more;
    hash = (hash ^ hash >> 32) * 0x9e3779b97f4a7c15u;
    hash = (hash ^ hash >> 29) * 0xbf58476d1ce4e5b9u;
    return hash ^ hash >> 32;
}

static uint64_t mixed_number(uint64_t hash, double number) {
    abut_slot slot;
    ion_set_number(&slot, number == 0 ? 0 : number);
    return mixed(hash, number != number ? 1 : slot.bits);
}

/* False: it is no key. The same in every world: atoms by their text. */
static bool hash_key(const ion_world *world, const abut_slot *key, int depth, uint32_t *left, uint64_t *hash) {
    const char *text;
    size_t length;
    if (depth > KEY_DEPTH_MAX || !*left) return false;
    --*left;
    *hash = mixed(*hash, key->kind);
    if (ion_text_of(world, key, &text, &length)) {
        *hash = mixed(*hash, ion_hash(text, length));
        return true;
    }
    switch (key->kind) {
    case ABUT_KIND_NUMBER: *hash = mixed_number(*hash, ion_number(key)); return true;
    case ABUT_KIND_BOOL: *hash = mixed(*hash, (uint32_t)key->bits != 0); return true;
    case ABUT_KIND_UNIT: return true;
    case ABUT_KIND_PROCESS: *hash = mixed(*hash, key->bits); return true;
    case ABUT_KIND_OBJECT: break;
    default: return false;
    }
    ion_complex *complex = ion_complex_of(key);
    if (complex) {
        *hash = mixed_number(mixed_number(*hash, complex->re), complex->im);
        return true;
    }
    abut_array *tuple = (abut_array *)ion_object_of(key, ION_TUPLE);
    if (!tuple) return false;
    for (uint32_t at = 0; at < tuple->count; at++)
        if (!hash_key(world, tuple->slots + at, depth + 1, left, hash)) return false;
    return true;
}

static bool hash_of(ion_scheduler *s, const abut_slot *key, uint64_t *hash) {
    uint32_t left = KEY_PARTS_MAX;
    *hash = 0;
    return hash_key(s->world, key, 0, &left, hash);
}

static bool same_key(ion_scheduler *s, const abut_slot *x, const abut_slot *y) {
    if (x->kind == ABUT_KIND_NUMBER && y->kind == ABUT_KIND_NUMBER)
        return ion_number(x) == ion_number(y) || (ion_number(x) != ion_number(x) && ion_number(y) != ion_number(y));
    return ion_is_same(s->world, x, y);
}

/* The entry with this key; false: there is none, and `place` of the index is where it belongs. */
static bool find(ion_scheduler *s, const map *m, const abut_slot *key, uint64_t hash, uint32_t *entry, uint32_t *place) {
    for (uint32_t probe = 0; probe < m->places; probe++) {
        *place = 1 + (uint32_t)((hash + probe) & (m->places - 1));
        const abut_slot *slot = m->index->slots + *place;
        double number = slot->kind == ABUT_KIND_NUMBER ? ion_number(slot) : 0;
        if (!(number >= 1 && number <= m->keys->count)) return false;
        *entry = (uint32_t)number - 1;
        const abut_slot *there = m->keys->slots + *entry;
        if (there->kind != ABUT_KIND_NIL && same_key(s, there, key)) return true;
    }
    return false;
}

static void set_living(map *m, uint32_t living) {
    m->living = living;
    ion_set_number(m->index->slots, living);
}

static void forget_all(map *m) {
    for (uint32_t at = 0; at < m->index->count; at++) ion_set_number(m->index->slots + at, 0);
}

/* Moves the living entries together. */
static void close_gaps(map *m) {
    uint32_t to = 0;
    for (uint32_t from = 0; from < m->keys->count; from++) {
        if (m->keys->slots[from].kind == ABUT_KIND_NIL) continue;
        m->keys->slots[to] = m->keys->slots[from];
        m->values->slots[to++] = m->values->slots[from];
    }
    m->keys->count = m->values->count = to;
}

/* An index with room for one more. False: no memory. */
static bool rebuild(ion_scheduler *s, map *m) {
    uint32_t places = PLACES_MIN, living = 0;
    for (uint32_t at = 0; at < m->keys->count; at++) living += m->keys->slots[at].kind != ABUT_KIND_NIL;
    while (places < UINT32_MAX / 4 && places / 2 < living + 1) places *= 2;
    if (places / 2 < living + 1) return false;
    if (places + 1 > m->index->capacity) {
        abut_object *storage = ion_take(s, 16 + ((size_t)places + 1) * sizeof(abut_slot), ABUT_OBJECT_SLOTS);
        if (!storage) return false;
        m->index->storage = storage;
        m->index->slots = (abut_slot *)(void *)((char *)storage + 16);
        m->index->capacity = places + 1;
    }
    m->index->count = places + 1;
    m->places = places;
    close_gaps(m);
    forget_all(m);
    set_living(m, m->keys->count);
    for (uint32_t at = 0; at < m->keys->count; at++) {
        uint32_t entry, place;
        uint64_t hash;
        if (!hash_of(s, m->keys->slots + at, &hash) || find(s, m, m->keys->slots + at, hash, &entry, &place)) continue;
        ion_set_number(m->index->slots + place, at + 1);
    }
    return true;
}

int ion_map_new(ion_scheduler *s, abut_slot *made) {
    abut_slot parts, tag, keys, values, index, *row, *unused, *places;
    if (!ion_make_array(s, ABUT_OBJECT_ARRAY, 0, &keys, &unused) || !ion_make_array(s, ABUT_OBJECT_ARRAY, 0, &values, &unused) ||
        !ion_make_array(s, ABUT_OBJECT_ARRAY, PLACES_MIN + 1, &index, &places) ||
        !ion_make_array(s, ION_TUPLE, 3, &parts, &row) || !ion_make_record(s, made))
        return ION_MAP_NO_MEMORY;
    for (uint32_t at = 0; at <= PLACES_MIN; at++) ion_set_number(places + at, 0);
    row[0] = keys;
    row[1] = values;
    row[2] = index;
    ion_set(&tag, ABUT_KIND_ATOM, ION_ATOM_MAP);
    bool done = ion_define(s, made, ION_ATOM_TAG, &tag, 0) && ion_define(s, made, ION_ATOM_SLOTS, &parts, 0);
    return done ? ION_MAP_FINE : ION_MAP_NO_MEMORY;
}

int ion_map_get(ion_scheduler *s, const abut_slot *slot, const abut_slot *key, abut_slot *value) {
    map m;
    uint64_t hash;
    uint32_t entry, place;
    if (!open_map(s, slot, &m)) return ION_MAP_IS_NONE;
    if (!hash_of(s, key, &hash)) return ION_MAP_BAD_KEY;
    if (!find(s, &m, key, hash, &entry, &place)) return ION_MAP_ABSENT;
    *value = m.values->slots[entry];
    return ION_MAP_FINE;
}

int ion_map_set(ion_scheduler *s, const abut_slot *slot, const abut_slot *key, const abut_slot *value) {
    map m;
    uint64_t hash;
    uint32_t entry, place;
    if (!open_map(s, slot, &m)) return ION_MAP_IS_NONE;
    if (!hash_of(s, key, &hash)) return ION_MAP_BAD_KEY;
    if (find(s, &m, key, hash, &entry, &place)) {
        m.values->slots[entry] = *value;
        return ION_MAP_FINE;
    }
    /* A quarter of the places stays free: looking for what is not there ends. */
    if (m.keys->count >= m.places / 4 * 3) {
        if (!rebuild(s, &m)) return ION_MAP_NO_MEMORY;
        find(s, &m, key, hash, &entry, &place);
    }
    if (!ion_push(s, m.keys, key)) return ION_MAP_NO_MEMORY;
    if (!ion_push(s, m.values, value)) {
        m.keys->count--;
        return ION_MAP_NO_MEMORY;
    }
    ion_set_number(m.index->slots + place, m.keys->count);
    set_living(&m, m.living + 1);
    return ION_MAP_FINE;
}

int ion_map_remove(ion_scheduler *s, const abut_slot *slot, const abut_slot *key) {
    map m;
    uint64_t hash;
    uint32_t entry, place;
    if (!open_map(s, slot, &m)) return ION_MAP_IS_NONE;
    if (!hash_of(s, key, &hash)) return ION_MAP_BAD_KEY;
    if (!find(s, &m, key, hash, &entry, &place)) return ION_MAP_ABSENT;
    ion_undefined(m.keys->slots + entry);
    ion_undefined(m.values->slots + entry);
    set_living(&m, m.living ? m.living - 1 : 0);
    return ION_MAP_FINE;
}

int ion_map_clear(ion_scheduler *s, const abut_slot *slot) {
    map m;
    if (!open_map(s, slot, &m)) return ION_MAP_IS_NONE;
    m.keys->count = m.values->count = 0;
    forget_all(&m);
    return ION_MAP_FINE;
}

int ion_map_at(ion_scheduler *s, const abut_slot *slot, uint32_t *at, abut_slot *key, abut_slot *value) {
    map m;
    if (!open_map(s, slot, &m)) return ION_MAP_IS_NONE;
    while (*at < m.keys->count && m.keys->slots[*at].kind == ABUT_KIND_NIL) ++*at;
    if (*at >= m.keys->count) return ION_MAP_ABSENT;
    *key = m.keys->slots[*at];
    *value = m.values->slots[(*at)++];
    return ION_MAP_FINE;
}

int ion_map_size(ion_scheduler *s, const abut_slot *slot, uint32_t *size) {
    map m;
    if (!open_map(s, slot, &m)) return ION_MAP_IS_NONE;
    *size = m.living;
    return ION_MAP_FINE;
}
