/* Values: made of anything, handed over twice or not at all, deeper than they may be; and bytes that are none. */
#include "hostile_ion.h"

/* Everything that can be asked of a value, also of none. */
static void look(const ion_value *value, int depth) {
    abut_str text = ion_value_text(value);
    ion_kind kind = ion_value_kind(value);
    digested(kind);
    digested(fnv(text.ptr, text.len));
    digested(ion_value_is_true(value));
    digested((uint64_t)(ion_value_as_number(value) * 4) + ion_value_as_process(value) + ion_value_as_boolean(value));
    digested((uint64_t)(ion_value_re(value) + 8) + (uint64_t)(ion_value_im(value) + 8));
    CHECK(text.len == 0 || (text.ptr && text.ptr[text.len] == 0));
    CHECK(strcmp(ion_kind_name(kind), "?") != 0);
    uint32_t count = ion_value_count(value);
    CHECK(ion_value_at(value, count) == NULL && ion_value_key(value, count).len == 0);
    for (uint32_t index = 0; depth && index < count; index++) {
        const ion_value *part = ion_value_at(value, index);
        CHECK(part && part == ion_value_at(value, index));
        abut_str key = ion_value_key(value, index);
        if (kind == ION_KIND_OBJECT) {
            CHECK(key.ptr && key.ptr[key.len] == 0 && ion_value_flags(value, index) < 8);
            CHECK(strlen(key.ptr) != key.len || ion_value_get(value, key.ptr) != NULL);
        } else {
            CHECK(key.len == 0);
        }
        look(part, depth - 1);
    }
}

void values_of_all_kinds(void) {
    look(NULL, 1);
    CHECK(ion_value_string(NULL) == NULL && ion_value_atom("\xff") == NULL && ion_value_function(NULL) == NULL);
    CHECK(ion_value_string_with((abut_str){NULL, 5}) == NULL && ion_value_copy(NULL) == NULL);
    ion_value_free(NULL);
    ion_value *empty = ion_value_string_with((abut_str){NULL, 0});
    CHECK(empty && ion_value_text(empty).len == 0);
    ion_value_free(empty);
    ion_value *nul = ion_value_string_with((abut_str){"a\0b", 3});
    CHECK(nul && ion_value_text(nul).len == 3 && !ion_value_is_text(nul, "a"));
    ion_value_free(nul);

    ion_value *whole = ion_value_array(), *part = ion_value_number(7);
    CHECK(ion_value_push(whole, NULL) == WRONG && ion_value_push(whole, whole) == WRONG);
    CHECK(ion_value_set(whole, "a", ion_value_unit()) == WRONG && ion_value_push(NULL, ion_value_unit()) == WRONG);
    CHECK(ion_value_push(whole, part) == OK && ion_value_count(whole) == 1 && ion_value_at(whole, 0) == part);
    /* It was handed over. */
    CHECK(ion_value_push(whole, part) == WRONG && ion_value_count(whole) == 1);
    ion_value_free(part);
    CHECK(ion_value_as_number(part) == 7);
    CHECK(ion_value_push(part, ion_value_unit()) == WRONG);
    ion_value *number = ion_value_number(1);
    CHECK(ion_value_push(number, ion_value_unit()) == WRONG && ion_value_set(number, "a", ion_value_unit()) == WRONG);
    ion_value_free(number);
    /* What cannot be handed over is freed: a whole into its own part, with all of its parts. */
    ion_value *outer = ion_value_array();
    CHECK(ion_value_push(outer, whole) == OK && ion_value_set_with(outer, str("a"), ion_value_unit(), 0) == WRONG);
    CHECK(ion_value_push(whole, outer) == WRONG);
    ion_value *object = ion_value_object();
    CHECK(ion_value_set_with(object, str("a"), ion_value_unit(), 8) == WRONG);
    CHECK(ion_value_set_with(object, (abut_str){NULL, 3}, ion_value_unit(), 0) == WRONG);
    CHECK(ion_value_set(object, NULL, ion_value_unit()) == WRONG && ion_value_set(object, "\xfe", ion_value_unit()) == WRONG);
    CHECK(ion_value_set(object, "a", ion_value_number(1)) == OK && ion_value_set(object, "a", ion_value_number(2)) == OK);
    CHECK(ion_value_count(object) == 1 && ion_value_as_number(ion_value_get(object, "a")) == 2);
    CHECK(ion_value_get(object, NULL) == NULL && ion_value_get(object, "b") == NULL);
    ion_value_free(object);

    /* As deep as it may be, and one deeper. */
    ion_value *deep = ion_value_unit();
    uint32_t depth = 0;
    for (;; depth++) {
        ion_value *next = any() & 1 ? ion_value_array() : ion_value_object();
        bool is_array = ion_value_kind(next) == ION_KIND_ARRAY;
        ion_status status = is_array ? ion_value_push(next, deep) : ion_value_set(next, "in", deep);
        deep = next;
        if (status != OK) break;
        CHECK(depth <= ION_DEPTH_MAX);
    }
    CHECK(depth == ION_DEPTH_MAX);
    ion_value_free(deep);

    for (int round = 0; round < 20000 / fewer; round++) {
        ion_value *value = any_value(4), *copy = ion_value_copy(value), *read = NULL;
        ion_blob *blob = NULL;
        look(value, 5);
        CHECK(ion_value_equals(value, copy) && ion_value_show(value) != NULL);
        digested(fnv(ion_value_show(value), strlen(ion_value_show(value))));
        CHECK(ion_value_encode(value, &blob, NULL) == OK);
        CHECK(ion_value_decode(ion_blob_bytes(blob), &read, NULL) == OK && ion_value_equals(read, copy));
        ion_blob_free(blob);
        ion_value_free(value);
        ion_value_free(copy);
        ion_value_free(read);
    }
}

void mutated_values(void) {
    CHECK(ion_value_decode((abut_bytes){NULL, 4}, NULL, NULL) == WRONG);
    CHECK(ion_value_encode(NULL, NULL, NULL) == WRONG);
    for (int round = 0; round < 20000 / fewer; round++) {
        ion_value *value = any_value(4), *read = NULL;
        ion_blob *blob = NULL;
        uint8_t bytes[2000];
        CHECK(ion_value_encode(value, &blob, NULL) == OK);
        abut_bytes view = ion_blob_bytes(blob);
        size_t size = view.len < sizeof bytes ? view.len : sizeof bytes;
        memcpy(bytes, view.ptr, size);
        for (uint64_t change = any() % 4; change && size; change--) bytes[any() % size] = (uint8_t)any();
        if (any() % 4 == 0) size = any() % (size + 1);
        ion_error error;
        ion_status status = ion_value_decode((abut_bytes){bytes, size}, &read, &error);
        CHECK((status == OK) == (read != NULL));
        legal(status, &error);
        if (read) look(read, 5);
        ion_value_free(read);
        ion_value_free(value);
        ion_blob_free(blob);
    }
    /* Arrays in arrays, without end and with endless counts. */
    uint8_t nested[4000];
    for (size_t at = 0; at < sizeof nested; at++) nested[at] = (uint8_t)(at % 5 == 0 ? 6 : at % 5 == 1);
    ion_value *read = NULL;
    CHECK(ion_value_decode((abut_bytes){nested, sizeof nested}, &read, NULL) != OK && !read);
    memset(nested + 1, 0xff, 4);
    CHECK(ion_value_decode((abut_bytes){nested, sizeof nested}, &read, NULL) != OK && !read);
}
