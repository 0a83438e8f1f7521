// Calls the extension through the generated flat.hpp.
#include "flat.hpp"
#include "check.hpp"

using namespace test::flat;
using namespace std::string_literals;

extern "C" int flat_disposed(void);

static void calls(const Extension &flat) {
    CHECK(flat.add(40, 2) == 42 && flat.table_(7)[3] == 7 && flat.range(3, 9).high == 9);
    CHECK(throws<std::runtime_error>([&] { flat.add(INT64_MAX, 1); }, [](auto &e) {
        return e.what() == "flat.add: the call failed"s;
    }));
    flat.nothing();
    CHECK(flat.mean(std::vector<double>{1, 4}) == 2.5 && !flat.mean({}));
    CHECK(flat.divide(9, 2) == 4);
    CHECK(throws<abut::failure<int8_t>>([&] { flat.divide(1, 0); }, [](auto &e) { return e.error == -7; }));
    std::array<uint8_t, 8> memory{};
    auto echo = flat.echo(abut::bytes("abc"), memory);
    CHECK(echo.size() == 3 && echo.data() == memory.data() && echo[2] == 'c');
    CHECK(throws<std::runtime_error>([&] { flat.upper("too long a text", memory); }));
}

static void capabilities(const Extension &flat) {
    auto file = flat.open("here", Mode::write, Options::create | Options::truncate).wait();
    CHECK(file.get() > 70);
    auto stat = flat.stat(file);
    CHECK(stat->size == file.get() && stat.text(stat->name) == "the name");
    CHECK(throws<std::out_of_range>([&] { stat.text(abut_rel{1000, 1}); }));
    int before = flat_disposed();
    { File gone = std::move(file); }
    CHECK(flat_disposed() == before + 1 && throws<std::logic_error>([&] { flat.stat(file); }));
    CHECK(throws<abut::failure<Problem>>([&] { flat.open("gone").wait(); }, [](auto &e) {
        return std::get<ProblemCase::io>(e.error) == Error::not_found;
    }));
}

static void operations(const Extension &flat) {
    CHECK(flat.tick(5).wait() == 5);
    int before = flat_disposed();
    {
        auto slow = flat.open("slow");
        CHECK(!slow.poll());
        auto moved = std::move(slow);
        CHECK(!moved.poll());
    }
    CHECK(flat_disposed() == before + 1);
}

int main() {
    Extension flat(fl_register());
    calls(flat);
    capabilities(flat);
    operations(flat);
    CHECK(throws<std::runtime_error>([] { Extension none(nullptr); }));
    std::puts("flat is right");
}
