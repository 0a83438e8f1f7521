// What @stem@.abi promises. The header packs, unpacks and registers; here is a class over typed values.
#define @STEM@_IMPLEMENT
#include "@stem@.hpp"

namespace {
// Named cases of the variant.
@ns@::Problem empty() { return @ns@::Problem(std::in_place_index<@ns@::ProblemCase::empty>); }
@ns@::Problem too_large(std::uint64_t most) {
    return @ns@::Problem(std::in_place_index<@ns@::ProblemCase::too_large>, most);
}

struct Extension {
    static double scale(double value, double factor) { return value * factor; }

    static double mean(abut::span<const double> values) {
        if (values.empty()) throw abut::failure<@ns@::Problem>("no values", empty());
        double sum = 0;
        for (double value : values) sum += value;
        return sum / static_cast<double>(values.size());
    }

    // Async: what the lambda returns or throws in its own thread completes the operation. It must not
    // refer to memory of the caller, which is valid only until this function returns.
    static std::uint64_t primes(std::uint64_t limit) {
        return @ns@::primes_operation::spawn([limit](const @ns@::primes_operation &operation) {
            const std::uint64_t most = 1000000000;
            if (limit > most) throw abut::failure<@ns@::Problem>("too many numbers", too_large(most));
            std::uint64_t count = 0;
            for (std::uint64_t n = 2; n < limit; n++) {
                bool is_prime = true;
                for (std::uint64_t d = 2; d * d <= n && is_prime; d++) is_prime = n % d != 0;
                count += is_prime;
                if (n % 256 == 0 && operation.cancelled()) break;
            }
            return count;
        });
    }

    // A capability: a number for the caller, an object here.
    static std::uint64_t tally_open() {
        return @ns@::make_Tally(std::make_unique<Summary>(), TALLY_RIGHT_READ | TALLY_RIGHT_WRITE);
    }
    static Summary tally_add(std::uint64_t handle, double value) {
        auto &tally = @ns@::get_Tally<Summary>(handle, TALLY_RIGHT_WRITE);
        tally.count += 1;
        tally.sum += value;
        return tally;
    }
    static void tally_close(std::uint64_t handle) { @ns@::close_Tally(handle); }
};
} // namespace

@STEM@_EXPORT(Extension)
