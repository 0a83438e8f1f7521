/* flat.abi as a class over C++ values, on operations, handles and exceptions of the layer. */
#define TEST_FLAT_IMPLEMENT
#include "flat.hpp"

namespace {
namespace flat = test::flat;
using flat::Problem;
namespace Case = flat::ProblemCase;

[[noreturn]] void fail(Problem problem) { throw abut::failure<Problem>("problem", std::move(problem)); }

struct Opened {
    std::string name;
    flat::Mode mode;
};

struct Mine {
    static std::uint64_t open(std::string_view path, flat::Mode mode, flat::Options) {
        return flat::open_operation::spawn([name = std::string(path), mode](const flat::open_operation &) {
            if (name == "missing") fail(Problem(std::in_place_index<Case::io>, flat::Error::not_found));
            if (name == "range") fail(Problem(std::in_place_index<Case::range>, flat::Range{3, 4}));
            if (name == "crash") throw std::logic_error("the thread broke");
            std::uint32_t rights = mode == flat::Mode::write ? FL_FILE_RIGHT_WRITE : FL_FILE_RIGHT_READ;
            return flat::make_File(std::make_unique<Opened>(Opened{name, mode}), rights);
        });
    }
    static flat::Stat stat(std::uint64_t file, abut_flat_tail &tail) {
        auto &opened = flat::get_File<Opened>(file, FL_FILE_RIGHT_READ);
        if (opened.name == "void") fail(Problem(std::in_place_index<Case::unknown>));
        flat::Stat made{};
        made.size = opened.name.size();
        made.mode = static_cast<::fl_Mode>(opened.mode);
        made.name = abut_flat_append(&tail, opened.name.data(), opened.name.size(), 1);
        return made;
    }
    static std::int64_t add(std::int64_t a, std::int64_t b) {
        std::int64_t sum = 0;
        if (__builtin_add_overflow(a, b, &sum)) throw abut::flat_error(ABUT_FLAT_LIMIT);
        return sum;
    }
    static std::optional<double> mean(abut::span<const double> xs) {
        if (xs.empty()) return std::nullopt;
        double sum = 0;
        for (double x : xs) sum += x;
        return sum / static_cast<double>(xs.size());
    }
    static abut_rel put(const void *data, std::size_t size, abut::span<std::uint8_t> into) {
        if (size > into.size()) throw abut::flat_error(ABUT_FLAT_TOO_SMALL);
        if (size) std::memcpy(into.data(), data, size);
        return {0, static_cast<std::uint32_t>(size)};
    }
    static abut_rel echo(abut::span<const std::uint8_t> data, abut::span<std::uint8_t> into) {
        return put(data.data(), data.size(), into);
    }
    static std::array<std::uint32_t, 4> table(std::uint8_t seed) { return {0, seed, 2u * seed, 3u * seed}; }
    static void nothing() {}
    static flat::Range range(std::uint32_t low, std::uint32_t high) {
        if (low > high) throw abut::flat_error(ABUT_FLAT_BAD_REQUEST);
        return {low, high};
    }
    static std::uint64_t tick(std::uint32_t after) {
        return flat::tick_operation::spawn([after](const auto &) { return 2ull * after; });
    }
    static std::int32_t divide(std::int32_t a, std::int32_t b) {
        if (b == 0) throw abut::failure<std::int8_t>("zero", -7);
        return a / b;
    }
    static abut_rel upper(std::string_view text, abut::span<std::uint8_t> into) {
        std::string made(text);
        for (char &c : made)
            if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
        return put(made.data(), made.size(), into);
    }
    static void close(std::uint64_t file) { flat::close_File(file); }
};
} // namespace

TEST_FLAT_EXPORT(Mine)
