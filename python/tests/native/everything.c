/* Enough of everything.abi to prove that generated wrappers carry values rightly. */
#include "everything.h"

#include <errno.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct ev_box_t {
    double values[16];
    size_t size;
    uint32_t level;
    ev_Log log;
    void *ctx;
};

int32_t ev_add(int32_t a, int32_t b) { return a + b; }
void ev_nothing(void) {}
ev_Point ev_scale(ev_Point p, double k) { return (ev_Point){p.x * k, p.y * k}; }

ev_Status ev_move(ev_Point *p, double dx) {
    p->x += dx;
    return p->x < 0 ? EV_STATUS_BAD_INPUT : p->x > 100 ? EV_STATUS_MORE : EV_STATUS_OK;
}

ev_Status ev_split(double value, int64_t *whole, double *fraction) {
    if (value != value) return EV_STATUS_BAD_INPUT;
    *whole = (int64_t)value;
    *fraction = value - (double)*whole;
    return EV_STATUS_OK;
}

double ev_sum(const double *xs, size_t n) {
    double sum = 0;
    for (size_t i = 0; i < n; i++) sum += xs[i];
    return sum;
}

ev_Status ev_fill(uint32_t *xs, size_t n, uint32_t start) {
    for (size_t i = 0; i < n; i++) xs[i] = start + (uint32_t)i;
    return EV_STATUS_OK;
}

ev_Status ev_pack(uint8_t *dest, size_t *dest_len, const uint8_t *source, size_t n) {
    if (*dest_len < 2 * n) return EV_STATUS_SMALL;
    for (size_t i = 0; i < n; i++) dest[2 * i] = dest[2 * i + 1] = source[i];
    *dest_len = 2 * n;
    return EV_STATUS_OK;
}

const char *ev_join(abut_slice_str parts, abut_str separator) {
    (void)parts, (void)separator;
    return NULL;
}

size_t ev_length(const char *text) { return strlen(text); }

abut_str ev_describe(ev_Shape shape) {
    static char text[64];
    int n = 0;
    switch (shape.tag) {
    case 0: n = snprintf(text, sizeof text, "empty"); break;
    case 1: n = snprintf(text, sizeof text, "circle %g", shape.as.circle); break;
    case 2: n = snprintf(text, sizeof text, "box %g %g", shape.as.box.x, shape.as.box.y); break;
    case 3: n = snprintf(text, sizeof text, "label %.*s", (int)shape.as.label.len, shape.as.label.ptr); break;
    case 9: n = snprintf(text, sizeof text, "many %u %u %u", shape.as.many[0], shape.as.many[1], shape.as.many[2]); break;
    default: n = snprintf(text, sizeof text, "unknown %u", shape.tag);
    }
    return (abut_str){text, (size_t)n};
}

ev_Status ev_classify(abut_str text, ev_Shape *shape) {
    if (text.len == 0) return EV_STATUS_BAD_INPUT;
    if (text.len == 1) {
        shape->tag = 77;
        return EV_STATUS_OK;
    }
    shape->tag = 3;
    shape->as.label = text;
    return EV_STATUS_OK;
}

ev_option_f64 ev_maybe(ev_option_f64 x) {
    if (x.tag) x.as.some += 1;
    return x;
}

ev_result_i32_Mode ev_divide(int32_t a, int32_t b) {
    ev_result_i32_Mode result;
    memset(&result, 0, sizeof result);
    result.tag = b == 0;
    if (b) result.as.ok = a / b;
    else result.as.err = 1;
    return result;
}

ev_value ev_identity(ev_value v) { return v; }

ev_Status ev_visit(const double *xs, size_t n, ev_Visit each, void *ctx) {
    for (size_t i = 0; i < n; i++)
        if (!each((uint32_t)i, xs[i], ctx)) return EV_STATUS_MORE;
    return EV_STATUS_OK;
}

void ev_sort_u32(uint32_t *xs, size_t n, ev_compare_fn compare) { qsort(xs, n, sizeof *xs, compare); }

int ev_format(const char *format, ...) {
    va_list list;
    va_start(list, format);
    int n = vsnprintf(NULL, 0, format, list);
    va_end(list);
    return n;
}

double ev_matrix(const double *m) { return m[0] + 10 * m[3] + 100 * m[5]; }
void ev_corner(double *m) { m[3] = m[0]; }
ev_Rights ev_rights_of(ev_Rights r, ev_Mode mode) { return mode ? r : 0; }

ev_Status ev_tell(ev_Problem *problem, int32_t code) {
    if (code == 0) return EV_STATUS_OK;
    if (problem) *problem = (ev_Problem){EV_STATUS_REFUSED, code, "the library said why"};
    return EV_STATUS_REFUSED;
}

int32_t ev_old_add(int32_t a, int32_t b) { return a + b; }
uint64_t ev_bits_of(ev_Bits b) {
    return b.low + 10 * b.middle + 1000 * (uint64_t)(b.sign + 16) + 100000 * (b.far >> 32) + 1000000 * b.flag + 10000000 * b.rest;
}
struct ev_hidden *ev_pass(struct ev_hidden *ptr) { return ptr; }
uint8_t ev_io_code(core_io_Error e) { return (uint8_t)e; }

ev_Status ev_views(abut_bytes data, ev_View *v) {
    v->length = data.len;
    return EV_STATUS_OK;
}

int ev_open_file(const char *path) {
    (void)path;
    errno = ENOENT;
    return -1;
}

uint32_t ev_class(uint32_t def, uint32_t class_, uint32_t type) { return def + 10 * class_ + 100 * type; }
double ev_point_norm(const ev_Point *self) { return sqrt(self->x * self->x + self->y * self->y); }

void ev_point_turn(ev_Point *self, double angle) {
    (void)angle;
    double x = self->x;
    self->x = -self->y;
    self->y = x;
}

static int alive;
int ev_alive(void) { return alive; }

ev_box_t *ev_box_new(uint32_t capacity, ev_Mode mode) {
    (void)mode;
    if (capacity > 16) return NULL;
    alive += 1;
    return calloc(1, sizeof(ev_box_t));
}

ev_box_t *ev_box_clone(ev_box_t *self) {
    ev_box_t *copy = ev_box_new(0, 0);
    if (copy) *copy = *self, copy->log = NULL;
    return copy;
}

void ev_box_free(ev_box_t *self) {
    if (self) alive -= 1;
    free(self);
}

ev_Status ev_box_put(ev_box_t *self, double value) {
    if (self->size == 16) return EV_STATUS_NO_MEMORY;
    self->values[self->size++] = value;
    if (self->log) self->log(1, "put", self->ctx);
    return EV_STATUS_OK;
}

ev_Status ev_box_take(ev_box_t *self, double *value) {
    if (self->size == 0) return EV_STATUS_BAD_INPUT;
    *value = self->values[--self->size];
    return self->size ? EV_STATUS_MORE : EV_STATUS_OK;
}

const double *ev_box_values(ev_box_t *self) { return self->values; }

void ev_box_on_change(ev_box_t *self, ev_Log log, void *ctx) {
    self->log = log;
    self->ctx = ctx;
}

ev_Status ev_box_merge(ev_box_t *self, ev_box_t *other) {
    for (size_t i = 0; i < other->size && self->size < 16; i++) self->values[self->size++] = other->values[i];
    ev_box_free(other);
    return EV_STATUS_OK;
}

uint32_t ev_box_each(ev_box_t *self, ev_Visit visit, void *ctx) {
    uint32_t seen = 0;
    while (seen < self->size && visit(seen, self->values[seen], ctx)) seen += 1;
    return seen;
}

uint32_t ev_box_get_level(ev_box_t *self) { return self->level; }
void ev_box_set_level(ev_box_t *self, uint32_t value) { self->level = value; }
size_t ev_box_get_size(ev_box_t *self) { return self->size; }
