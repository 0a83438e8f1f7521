// Uses the generated everything.hpp as a program would.
#include "everything.hpp"
#include "check.hpp"

#include <cmath>

using namespace test::everything;
using namespace std::string_literals;
using namespace std::string_view_literals;

extern "C" int ev_alive(void);

static_assert(ANSWER == 42 && COPY == ANSWER && HUGE_ == 0xffffffffffffffff && RATIO == 0.5 && ENABLED);
static_assert(NEGATIVE == std::numeric_limits<int64_t>::min() && DEFAULT_MODE == Mode::fast);
static_assert(GREETING == "h\303\251llo \"world\"\n"sv && LETTER == 0x263a);

static void values() {
    CHECK(add(40) == 42 && scale(Point{1, 2}).y == 1);
    Point p{1, 1};
    CHECK(move(p, 4) == Status::ok && p.x == 5 && move(p, 99) == Status::more);
    CHECK(throws<EverythingValueError>([&] { move(p, -1000); }));
    auto [whole, fraction] = split(2.5);
    CHECK(whole == 2 && fraction == 0.5);
    std::array<uint32_t, 4> xs{};
    fill(xs, 7);
    CHECK(xs == std::array<uint32_t, 4>{7, 8, 9, 10});
    std::vector<uint8_t> room(8);
    CHECK(pack(room, abut::bytes("abc")) == 6 && std::string(room.begin(), room.begin() + 6) == "aabbcc");
    CHECK(throws<BufferTooSmall>([&] { pack({room.data(), 5}, abut::bytes("abc")); }));
    CHECK(length("four") == 4 && maybe(1.5) == 2.5 && !maybe(std::nullopt));
    CHECK(divide(7, 2) == 3);
    CHECK(throws<abut::failure<Mode>>([] { divide(7, 0); }, [](auto &e) { return e.error == Mode::exact; }));
    CHECK(rights_of(Rights::read | Rights::run) == (Rights::read | Rights::run));
    CHECK(!any(rights_of(Rights::run, Mode::fast)));
    std::array<double, 4> corners{1, 2, 3, 4};
    corner(corners);
    CHECK(corners[3] == 1 && class_(1, 2, 3) == 321 && format("%d-%s", 12, "ab") == 5);
    CHECK(norm(Point{3, 4}) == 5);
    CHECK(throws<Refused>([] { tell(4); }, [](auto &e) {
        return std::string(e.what()).find("the library said why") == 0 && e.status == Status::refused;
    }));
}

static void sums() {
    CHECK(describe(Shape()) == "empty");
    CHECK(describe(Shape(std::in_place_index<ShapeCase::circle>, 2.5)) == "circle 2.5");
    CHECK(describe(Point{1, 2}) == "box 1 2" && describe("h\303\251llo"sv) == "label h\303\251llo");
    CHECK(describe(std::array<uint32_t, 3>{1, 2, 3}) == "many 1 2 3");
    CHECK(std::get<ShapeCase::label>(classify("name")) == "name");
    CHECK(std::get<abut::unknown_case>(classify("x")).tag == 77);
    CHECK(throws<EverythingValueError>([] { classify(""); }));
    auto truth = identity(Value(std::in_place_index<ValueCase::truth>, 1));
    CHECK(std::get<ValueCase::truth>(truth) == 1);
}

static void bits() {
    Bits b{};
    b.low = 5;
    b.middle = 99;
    b.sign = -3;
    b.rest = 2;
    b.far = (1ull << 32) | 7;
    b.flag = true;
    CHECK(bits_of(b) == 5 + 990 + 13000 + 100000 + 1000000 + 20000000);
}

static void calls() {
    std::vector<std::pair<uint32_t, double>> seen;
    auto see = [&](uint32_t i, double x) { return seen.emplace_back(i, x), i == 0; };
    auto stop = visit(std::vector<double>{1, 2}, see);
    CHECK(stop == Status::more && seen.size() == 2 && seen[1].second == 2);
    uint32_t xs[] = {3, 9, 1};
    sort(xs, [](const void *a, const void *b) {
        auto value = [](const void *p) { return static_cast<int>(*static_cast<const uint32_t *>(p)); };
        return value(b) - value(a);
    });
    CHECK(xs[0] == 9 && xs[2] == 1);
}

static void handles() {
    auto witness = std::make_shared<std::vector<std::string>>();
    {
        auto box = Box::make();
        CHECK(box && !Box::make(17));
        box->on_change([witness](Mode mode, const char *text) {
            CHECK(mode == Mode::exact);
            witness->push_back(text);
        });
        CHECK(witness.use_count() == 2);
        box->put(1.5);
        box->put(2.5);
        CHECK(witness->size() == 2 && (*witness)[0] == "put" && box->size() == 2 && *box->values() == 1.5);
        box->set_level(9);
        CHECK(box->level() == 9);
        auto other = box->clone();
        other->put(4);
        box->merge(std::move(*other));
        CHECK(!*other);
        double sum = 0;
        CHECK(box->each([&](uint32_t, double x) { return sum += x, true; }) == 5 && sum == 12);
        auto [status, value] = box->take();
        CHECK(status == Status::more && value == 4);
        box->on_change([](Mode, const char *) { throw std::out_of_range("from the log"); });
        CHECK(throws<std::out_of_range>([&] { box->put(1); }));
        CHECK(box->size() == 5);
        box->on_change();
        box->put(1);
        Box moved = std::move(*box);
        CHECK(moved.size() == 6);
    }
    CHECK(ev_alive() == 0 && witness.use_count() == 1);
}

int main() {
    values();
    sums();
    bits();
    calls();
    handles();
    std::puts("everything is right");
}
