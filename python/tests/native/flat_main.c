/* Calls the extension through the caller's helpers of the generated header. */
#include "flat.h"

#include <stdio.h>
#include <string.h>

#define CHECK(c)                                                       \
    do {                                                               \
        if (!(c)) {                                                    \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #c);    \
            return 1;                                                  \
        }                                                              \
    } while (0)

int main(void) {
    flat_extension flat;
    CHECK(!flat_bind(&flat, fl_register()));
    flat_add_out sum;
    CHECK(flat_add(&flat, 40, 2, &sum) && sum == 42);
    CHECK(!flat_add(&flat, INT64_MAX, 1, &sum));
    flat_table_out table;
    CHECK(flat_table(&flat, 7, &table) && table.value[3] == 7);
    CHECK(flat_nothing(&flat));
    const double xs[] = {1, 4};
    flat_mean_out mean;
    CHECK(flat_mean(&flat, (abut_slice_f64){xs, 2}, &mean) && mean.tag == 1 && mean.as.some == 2.5);
    CHECK(flat_mean(&flat, (abut_slice_f64){NULL, 0}, &mean) && mean.tag == 0);
    struct {
        flat_stat_out head;
        uint8_t rest[16];
    } stat;
    size_t n = flat_stat(&flat, 5, &stat, sizeof stat);
    abut_rel name = stat.head.as.ok.name;
    CHECK(n == sizeof stat.head + 8 && name.offset == sizeof stat.head && name.len == 8);
    CHECK(!memcmp((uint8_t *)&stat + name.offset, "the name", 8));
    CHECK(flat_stat(&flat, 5, &stat, sizeof stat.head + 7) == ABUT_FLAT_TOO_SMALL);
    uint64_t op;
    CHECK(flat_tick(&flat, 5, &op));
    flat_tick_out after = 0;
    while (!flat.table->poll(op, (uint8_t *)&after, sizeof after)) continue;
    CHECK(after == 5);
    const uint8_t shorter[] = {1, 2, 3};
    uint8_t out[64];
    CHECK(flat.fn.add(shorter, sizeof shorter, out, sizeof out) == ABUT_FLAT_BAD_REQUEST);
    abut_flat_function changed = flat.table->functions[0];
    changed.sig += 1;
    abut_flat_extension other = *flat.table;
    other.functions = &changed;
    other.count = 1;
    CHECK(!strcmp(flat_bind(&flat, &other), changed.name));
    puts("flat is right");
    return 0;
}
