/* Uses the generated calc.h as a program would. */
#include "calc.h"

#include <stdio.h>
#include <string.h>

int calc_alive(void);

#define CHECK(c)                                                       \
    do {                                                               \
        if (!(c)) {                                                    \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #c);    \
            return 1;                                                  \
        }                                                              \
    } while (0)

static bool stop_at(uint32_t done, uint32_t total, void *ctx) {
    (void)total;
    return done < *(const uint32_t *)ctx;
}

int main(void) {
    calc_Calc *calc = calc_new(10, CALC_OPTS_SATURATE | CALC_OPTS_TRACE);
    CHECK(calc && calc_alive() == 1);
    CHECK(!calc_new(CALC_MAX_PRECISION + 1, 0));
    int64_t q = 0;
    CHECK(calc_div(calc, 7, 2, &q) == CALC_STATUS_OK && q == 3);
    CHECK(calc_div(calc, 7, 0, &q) == CALC_STATUS_DIV_ZERO);
    const double xs[] = {1, 2, 3.5};
    CHECK(calc_sum(calc, xs, 3) == 6.5);
    calc_Vec2 v = {1, 2};
    calc_scale(calc, &v, 3);
    CHECK(v.x == 3 && v.y == 6);
    calc_Cell cell;
    CHECK(calc_eval(calc, (abut_str){"2.5", 3}, &cell) == CALC_STATUS_OK);
    CHECK(cell.tag == CALC_CELL_NUM && cell.as.num == 2.5);
    CHECK(calc_eval(calc, (abut_str){"word", 4}, &cell) == CALC_STATUS_OK);
    CHECK(cell.tag == CALC_CELL_TEXT && cell.as.text.len == 4 && !memcmp(cell.as.text.ptr, "word", 4));
    CHECK(calc_eval(calc, (abut_str){NULL, 0}, &cell) == CALC_STATUS_OK && cell.tag == CALC_CELL_NONE);
    uint32_t limit = 3;
    CHECK(calc_run(calc, 2, stop_at, &limit) == CALC_STATUS_OK);
    CHECK(calc_run(calc, 5, stop_at, &limit) == CALC_STATUS_CANCEL);
    calc_free(calc);
    CHECK(calc_alive() == 0);
    puts("calc is right");
    return 0;
}
