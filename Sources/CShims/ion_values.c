/* What values are to each other. */
#include "ion_internal.h"

bool ion_is_true(const abut_slot *value) {
    switch (value->kind) {
    case ABUT_KIND_NUMBER: return ion_number(value) != 0;
    case ABUT_KIND_BOOL: return (uint32_t)value->bits != 0;
    case ABUT_KIND_NIL:
    case ABUT_KIND_UNIT: return false;
    case ABUT_KIND_OBJECT: {
        abut_string *string = ion_string_of(value);
        return !string || string->length;
    }
    case ABUT_KIND_ATOM: return value->bits != ION_ATOM_EMPTY;
    default: return true;
    }
}

static bool same_text(const abut_string *x, const abut_string *y) {
    return x == y || (x->length == y->length && ion_same_bytes(x->bytes, y->bytes, x->length));
}

/* Deeper, or with more parts, values are taken for different: what is shared is looked at again and again. */
#define SAME_DEPTH_MAX 1000
#define SAME_PARTS_MAX (1u << 24)

static bool is_same(const ion_world *world, const abut_slot *x, const abut_slot *y, int depth, uint32_t *left);

static bool same_records(const ion_world *world, const ion_record *x, const ion_record *y, int depth, uint32_t *left) {
    if (ion_property_count(world, x) != ion_property_count(world, y)) return false;
    uint32_t at = 0, key, other_key;
    uint8_t flags, other_flags;
    abut_slot value, other;
    while (ion_property_at(world, x, &at, &key, &flags, &value)) {
        bool found = false;
        for (uint32_t there = 0; !found && ion_property_at(world, y, &there, &other_key, &other_flags, &other);)
            found = other_key == key;
        if (!found || other_flags != flags || !is_same(world, &value, &other, depth + 1, left)) return false;
    }
    return true;
}

static bool is_same(const ion_world *world, const abut_slot *x, const abut_slot *y, int depth, uint32_t *left) {
    if (x->kind != y->kind || depth > SAME_DEPTH_MAX || !*left || !--*left) return false;
    if (x->kind == ABUT_KIND_NUMBER) return ion_number(x) == ion_number(y);
    if (x->kind == ABUT_KIND_BOOL) return ((uint32_t)x->bits != 0) == ((uint32_t)y->bits != 0);
    if (x->kind != ABUT_KIND_OBJECT) return x->bits == y->bits;
    abut_object *object = ion_object(x), *other = ion_object(y);
    if (object == other) return true;
    if (object->kind != other->kind) return false;
    switch (object->kind) {
    case ABUT_OBJECT_STRING: return same_text((abut_string *)object, (abut_string *)other);
    case ION_COMPLEX: {
        ion_complex *a = (ion_complex *)object, *b = (ion_complex *)other;
        return a->re == b->re && a->im == b->im;
    }
    case ABUT_OBJECT_ARRAY:
    case ION_TUPLE: {
        abut_array *a = (abut_array *)object, *b = (abut_array *)other;
        if (a->count != b->count) return false;
        for (uint32_t at = 0; at < a->count; at++)
            if (!is_same(world, a->slots + at, b->slots + at, depth + 1, left)) return false;
        return true;
    }
    case ION_RECORD: return same_records(world, (ion_record *)object, (ion_record *)other, depth, left);
    default: return false;
    }
}

bool ion_is_same(const ion_world *world, const abut_slot *x, const abut_slot *y) {
    uint32_t left = SAME_PARTS_MAX;
    return is_same(world, x, y, 0, &left);
}

/* Text of a string or an atom. */
bool ion_text_of(const ion_world *world, const abut_slot *slot, const char **text, size_t *length) {
    if (slot->kind == ABUT_KIND_ATOM) {
        const ion_atom *atom = ion_atom_at(world, (uint32_t)slot->bits);
        *text = atom->text;
        *length = atom->length;
        return true;
    }
    abut_string *string = ion_string_of(slot);
    if (!string) return false;
    *text = (const char *)string->bytes;
    *length = string->length;
    return true;
}

/* EQUAL: primitives by value, a string and an atom by their text; all else is different. */
bool ion_equals(const ion_world *world, const abut_slot *x, const abut_slot *y) {
    const char *text, *other;
    size_t length, other_length;
    if (ion_text_of(world, x, &text, &length))
        return ion_text_of(world, y, &other, &other_length) && length == other_length && memcmp(text, other, length) == 0;
    if (x->kind == ABUT_KIND_OBJECT) return false;
    return ion_is_same(world, x, y);
}

/* Numbers, and texts of one kind: -1, 0, 1; 2: no order. */
int ion_order(const ion_world *world, const abut_slot *x, const abut_slot *y) {
    if (x->kind == ABUT_KIND_NUMBER && y->kind == ABUT_KIND_NUMBER) {
        double a = ion_number(x), b = ion_number(y);
        return a < b ? -1 : a > b ? 1 : a == b ? 0 : 2;
    }
    const char *text, *other;
    size_t length, other_length;
    if (x->kind != y->kind || !ion_text_of(world, x, &text, &length) || !ion_text_of(world, y, &other, &other_length))
        return 2;
    int order = memcmp(text, other, length < other_length ? length : other_length);
    if (order) return order < 0 ? -1 : 1;
    return length < other_length ? -1 : length > other_length;
}

/* -- patterns */

static bool property(const ion_world *world, const ion_record *record, uint32_t wanted, abut_slot *value) {
    uint32_t at = 0, key;
    uint8_t flags;
    for (const ion_record *next = record; next; next = next->prototype, at = 0)
        while (ion_property_at(world, next, &at, &key, &flags, value))
            if (key == wanted) return true;
    return false;
}

static bool match_row(const ion_world *world, const ion_pattern *pattern, const abut_array *row) {
    if (row->count != pattern->count) return false;
    for (uint32_t at = 0; at < row->count; at++)
        if (!ion_matches(world, pattern->parts + at, row->slots + at)) return false;
    return true;
}

/* An object with the keys "0", "1" and so on, as many as the pattern has parts. */
static bool match_numbered(const ion_world *world, const ion_pattern *pattern, const ion_record *record) {
    if (ion_property_count(world, record) != pattern->count) return false;
    uint32_t at = 0, key;
    uint8_t flags;
    abut_slot value;
    while (ion_property_at(world, record, &at, &key, &flags, &value)) {
        const ion_atom *atom = ion_atom_at(world, key);
        uint32_t number = 0;
        if (!atom->length || atom->length > 6 || (atom->length > 1 && atom->text[0] == '0')) return false;
        for (uint32_t digit = 0; digit < atom->length; digit++) {
            if (atom->text[digit] < '0' || atom->text[digit] > '9') return false;
            number = number * 10 + (uint32_t)(atom->text[digit] - '0');
        }
        if (number >= pattern->count || !ion_matches(world, pattern->parts + number, &value)) return false;
    }
    return true;
}

static bool match_tagged(const ion_world *world, const ion_pattern *pattern, const ion_record *record) {
    abut_slot tag, slots;
    const char *text, *wanted;
    size_t length, wanted_length;
    if (!property(world, record, ION_ATOM_TAG, &tag) || !ion_text_of(world, &tag, &text, &length)) return false;
    if (!ion_text_of(world, &pattern->value, &wanted, &wanted_length)) return false;
    if (length && text[0] == ':') text++, length--;
    if (length != wanted_length || memcmp(text, wanted, length) != 0) return false;
    if (!property(world, record, ION_ATOM_SLOTS, &slots)) ion_set(&slots, ABUT_KIND_UNIT, 0);
    return ion_matches(world, pattern->parts, &slots);
}

/* Patterns are at most so deep as files may say. */
bool ion_matches(const ion_world *world, const ion_pattern *pattern, const abut_slot *value) {
    abut_array *row = ion_row_of(value);
    ion_record *record = ion_record_of(value);
    switch (pattern->kind) {
    case ION_PATTERN_VALUE: return ion_is_same(world, &pattern->value, value);
    case ION_PATTERN_ANY: return true;
    case ION_PATTERN_TUPLE:
        return row ? match_row(world, pattern, row) : record && match_numbered(world, pattern, record);
    case ION_PATTERN_ARRAY: return row && row->head.kind == ABUT_OBJECT_ARRAY && match_row(world, pattern, row);
    default: return record && match_tagged(world, pattern, record);
    }
}
