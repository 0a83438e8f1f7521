/* The extension itself. stats.h is generated from stats.abi: a wrong signature does not compile. */
#define STATS_IMPLEMENT /* also puts the description into the library */
#include "stats.h"

#include <stdlib.h>
#include <string.h>

struct stats_Series {
    double *values;
    uint32_t count, capacity;
};

stats_Series *stats_new(uint32_t capacity) {
    stats_Series *self = malloc(sizeof *self);
    if (!self) return NULL;
    self->count = 0;
    self->capacity = capacity ? capacity : 1;
    self->values = malloc(self->capacity * sizeof(double));
    if (!self->values) {
        free(self);
        return NULL;
    }
    return self;
}

void stats_free(stats_Series *self) {
    if (!self) return;
    free(self->values);
    free(self);
}

stats_Status stats_add(stats_Series *self, const double *xs, size_t n) {
    if (n > UINT32_MAX - self->count) return STATS_STATUS_NO_MEMORY;
    if (self->count + n > self->capacity) {
        uint32_t capacity = self->count + (uint32_t)n;
        double *values = realloc(self->values, capacity * sizeof(double));
        if (!values) return STATS_STATUS_NO_MEMORY;
        self->values = values;
        self->capacity = capacity;
    }
    if (n) memcpy(self->values + self->count, xs, n * sizeof(double));
    self->count += (uint32_t)n;
    return STATS_STATUS_OK;
}

stats_Status stats_summary(stats_Series *self, stats_Summary *summary) {
    if (!self->count) return STATS_STATUS_EMPTY;
    double sum = 0, low = self->values[0], high = low;
    for (uint32_t i = 0; i < self->count; i++) {
        double value = self->values[i];
        sum += value;
        if (value < low) low = value;
        if (value > high) high = value;
    }
    summary->exact = sum == (double)(long long)sum;
    summary->count = self->count;
    summary->mean = sum / self->count;
    summary->low = low;
    summary->high = high;
    return STATS_STATUS_OK;
}

uint32_t stats_each(stats_Series *self, stats_Visit visit, void *ctx) {
    for (uint32_t i = 0; i < self->count; i++)
        if (!visit(i, self->values[i], ctx)) return i + 1;
    return self->count;
}

uint32_t stats_get_count(stats_Series *self) { return self->count; }

stats_Reading stats_parse(abut_str line) {
    stats_Reading reading;
    char text[64], *end;
    memset(&reading, 0, sizeof reading);
    if (line.len == 0) return reading;
    size_t n = line.len < sizeof text - 1 ? line.len : sizeof text - 1;
    memcpy(text, line.ptr, n);
    text[n] = 0;
    reading.as.number = strtod(text, &end);
    reading.tag = STATS_READING_NUMBER;
    if (*end) {
        reading.tag = STATS_READING_NOTE;
        reading.as.note = line;
    }
    return reading;
}
