// Uses the generated calc.hpp as a program would.
#include "calc.hpp"
#include "check.hpp"

using namespace demo::calc;
using namespace std::string_literals;

extern "C" int calc_alive(void);

static_assert(!std::is_copy_constructible_v<Calc> && std::is_nothrow_move_constructible_v<Calc>);
static_assert(MAX_PRECISION == 64 && has(Opts::saturate | Opts::trace, Opts::trace));
static_assert(any(Opts::trace) && !any(Opts{}) && (~Opts::trace & Opts::trace) == Opts{});

static void values(Calc &calc) {
    CHECK(calc.div(7, 2) == 3);
    CHECK(calc.sum(std::vector<double>{1, 2, 3.5}) == 6.5);
    const double raw[] = {4, 5};
    CHECK(calc.sum(raw) == 9 && calc.sum({}) == 0 && calc.sum({raw, 1}) == 4);
    Vec2 v{1, 2};
    calc.scale(v, 3);
    CHECK(v.x == 3 && v.y == 6);
    CHECK(std::get<CellCase::num>(calc.eval("2.5")) == 2.5);
    CHECK(std::get<CellCase::text>(calc.eval("word"s)) == "word");
    CHECK(calc.eval("").index() == CellCase::none);
    CHECK(lift(lower(Cell("text"), abut::as<calc_Cell>())) == Cell("text"));
    calc_Cell odd{};
    odd.tag = 9;
    CHECK(throws<std::domain_error>([&] { lift(odd); }));
}

static void failures(Calc &calc) {
    auto divide = [&] { calc.div(1, 0); };
    CHECK(throws<CalcZeroDivisionError>(divide, [](auto &e) {
        return e.status == Status::div_zero && e.what() == "calc: divisor was zero"s;
    }));
    CHECK(throws<CalcError>(divide) && throws<std::runtime_error>(divide));
    CHECK(throws<CalcError>([] { check(static_cast<Status>(77)); }, [](auto &e) {
        return e.what() == "calc: unknown status 77"s;
    }));
    CHECK(!Calc::make(65));
}

static void callbacks(Calc &calc) {
    std::vector<uint32_t> seen;
    calc.run(3, [&](uint32_t done, uint32_t) { return seen.push_back(done), true; });
    CHECK(seen == std::vector<uint32_t>{1, 2, 3});
    CHECK(throws<Cancelled>([&] { calc.run(3, [](uint32_t, uint32_t) { return false; }); }));
    int calls = 0;
    auto fail = [&](uint32_t, uint32_t) -> bool { throw std::out_of_range(std::to_string(++calls)); };
    CHECK(throws<std::out_of_range>([&] { calc.run(3, fail); }, [](auto &e) { return e.what() == "1"s; }));
    CHECK(calls == 1);
}

int main() {
    {
        auto calc = Calc::make(10, Opts::saturate | Opts::trace);
        CHECK(calc && calc_alive() == 1);
        values(*calc);
        failures(*calc);
        callbacks(*calc);
        Calc moved = std::move(*calc);
        CHECK(moved && !*calc && throws<std::logic_error>([&] { calc->div(1, 1); }));
        Calc again(moved.release());
        CHECK(calc_alive() == 1 && again.div(4, 2) == 2);
        abut::borrowed<Calc> view(again.get());
        CHECK(view && view->div(9, 3) == 3);
        again.close();
        again.close();
        CHECK(calc_alive() == 0);
        auto other = Calc::make();
        CHECK(calc_alive() == 1);
    }
    CHECK(calc_alive() == 0);
    std::puts("calc is right");
}
