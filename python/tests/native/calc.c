/* The calculator of calc.abi, for tests of generated wrappers. */
#include "calc.h"

#include <stdlib.h>
#include <string.h>

struct calc_Calc {
    uint32_t precision;
    calc_Opts opts;
    char text[64];
};

static int alive;

/* Not part of the descriptor: how many calculators exist. */
int calc_alive(void) { return alive; }

calc_Calc *calc_new(uint32_t precision, calc_Opts opts) {
    if (precision > CALC_MAX_PRECISION) return NULL;
    calc_Calc *calc = calloc(1, sizeof *calc);
    if (!calc) return NULL;
    calc->precision = precision;
    calc->opts = opts;
    alive += 1;
    return calc;
}

void calc_free(calc_Calc *self) {
    if (!self) return;
    alive -= 1;
    free(self);
}

calc_Status calc_div(calc_Calc *self, int64_t a, int64_t b, int64_t *q) {
    (void)self;
    if (b == 0) return CALC_STATUS_DIV_ZERO;
    *q = a / b;
    return CALC_STATUS_OK;
}

double calc_sum(calc_Calc *self, const double *xs, size_t n) {
    (void)self;
    double sum = 0;
    for (size_t i = 0; i < n; i++) sum += xs[i];
    return sum;
}

void calc_scale(calc_Calc *self, calc_Vec2 *v, double k) {
    (void)self;
    v->x *= k;
    v->y *= k;
}

calc_Status calc_eval(calc_Calc *self, abut_str src, calc_Cell *cell) {
    if (src.len == 0) {
        cell->tag = CALC_CELL_NONE;
        return CALC_STATUS_OK;
    }
    size_t n = src.len < sizeof self->text - 1 ? src.len : sizeof self->text - 1;
    memcpy(self->text, src.ptr, n);
    self->text[n] = 0;
    char *end;
    double number = strtod(self->text, &end);
    if (*end == 0) {
        cell->tag = CALC_CELL_NUM;
        cell->as.num = number;
    } else {
        cell->tag = CALC_CELL_TEXT;
        cell->as.text.ptr = self->text;
        cell->as.text.len = n;
    }
    return CALC_STATUS_OK;
}

calc_Status calc_run(calc_Calc *self, uint32_t total, calc_Progress cb, void *ctx) {
    (void)self;
    for (uint32_t done = 1; done <= total; done++)
        if (!cb(done, total, ctx)) return CALC_STATUS_CANCEL;
    return CALC_STATUS_OK;
}
