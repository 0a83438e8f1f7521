namespace demo::calc {
class Calc;
/** Outcome of a calculation. */
enum class Status : int32_t {
    ok = 0, /**< success */
    div_zero = 1, /**< divisor was zero */
    cancel = 2, /**< the callback asked to stop */
};
enum class Opts : uint32_t {
    saturate = 1u,
    trace = 2u,
};
constexpr Opts operator|(Opts a, Opts b) noexcept {
    return static_cast<Opts>(static_cast<uint32_t>(a) | static_cast<uint32_t>(b));
}
constexpr Opts &operator|=(Opts &a, Opts b) noexcept { return a = a | b; }
constexpr Opts operator&(Opts a, Opts b) noexcept {
    return static_cast<Opts>(static_cast<uint32_t>(a) & static_cast<uint32_t>(b));
}
constexpr Opts &operator&=(Opts &a, Opts b) noexcept { return a = a & b; }
constexpr Opts operator^(Opts a, Opts b) noexcept {
    return static_cast<Opts>(static_cast<uint32_t>(a) ^ static_cast<uint32_t>(b));
}
constexpr Opts &operator^=(Opts &a, Opts b) noexcept { return a = a ^ b; }
constexpr Opts operator~(Opts a) noexcept {
    return static_cast<Opts>(static_cast<uint32_t>(~static_cast<uint32_t>(a)));
}
constexpr bool any(Opts a) noexcept { return static_cast<uint32_t>(a) != 0; }
constexpr bool has(Opts a, Opts b) noexcept { return (a & b) == b; }
using Vec2 = ::calc_Vec2;
/** A cell: nothing, a number or a message. */
using Cell = std::variant<std::monostate, double, std::string_view>;
/** The places of the cases: std::get<CellCase::none>(value). */
namespace CellCase {
    enum : std::size_t { none, num, text };
}
inline Cell lift(const ::calc_Cell &c) {
    switch (c.tag) {
    case 0: return Cell(std::in_place_index<0>);
    case 1: return Cell(std::in_place_index<1>, c.as.num);
    case 2: return Cell(std::in_place_index<2>, abut::text(c.as.text));
    default: throw std::domain_error("Cell: unknown tag " + std::to_string(static_cast<std::int64_t>(c.tag)));
    }
}
inline ::calc_Cell lower(const Cell &value, const ::calc_Cell *) {
    ::calc_Cell c{};
    switch (value.index()) {
    case 0:
        c.tag = 0;
        break;
    case 1:
        c.tag = 1;
        c.as.num = std::get<1>(value);
        break;
    case 2:
        c.tag = 2;
        c.as.text = abut_str{std::get<2>(value).data(), std::get<2>(value).size()};
        break;
    default: throw std::bad_variant_access();
    }
    return c;
}

inline constexpr uint32_t MAX_PRECISION = static_cast<uint32_t>(64u);

class CalcError : public std::runtime_error {
  public:
    CalcError(Status s, const std::string &what) : std::runtime_error(what), status(s) {}
    Status status;
};

class CalcZeroDivisionError : public CalcError {
  public:
    using CalcError::CalcError;
};

class Cancelled : public CalcError {
  public:
    using CalcError::CalcError;
};

inline Status check(Status status, const std::string &detail = {}) {
    switch (status) {
    case Status::ok: return status;
    case Status::div_zero: throw CalcZeroDivisionError(status, detail.empty() ? "calc: divisor was zero" : detail);
    case Status::cancel: throw Cancelled(status, detail.empty() ? "calc: the callback asked to stop" : detail);
    }
    throw CalcError(status, detail.empty() ? "calc: unknown status " + std::to_string(static_cast<long long>(status)) : detail);
}

class Calc {
  public:
    using pointer = ::calc_Calc *;
    /** Owns the handle from now on. */
    explicit Calc(pointer owned) noexcept : h_(owned) {}
    pointer get() const noexcept { return h_.get(); }
    explicit operator bool() const noexcept { return h_.get() != nullptr; }
    /** The handle, for a call. */
    pointer live() const {
        if (!h_.get()) throw std::logic_error("Calc is closed");
        return h_.get();
    }
    /** Gives the handle away: it is not released here any more. */
    pointer release() noexcept {
        return h_.release();
    }
    /** Releases the handle now; again does nothing. */
    void close();
    /** Makes a calculator; None when memory is short. */
    static std::optional<Calc> make(uint32_t precision = 10u, Opts opts = Opts{});
    /** Divides; q receives the quotient. */
    int64_t div(int64_t a, int64_t b);
    double sum(abut::span<const double> xs);
    void scale(Vec2 &v, double k);
    Cell eval(std::string_view src);
    template <class F0>
    void run(uint32_t total, F0 &&cb);

  private:
    struct Drop { void operator()(pointer p) const noexcept { (void)::calc_free(p); } };
    std::unique_ptr<std::remove_pointer_t<pointer>, Drop> h_;
};
inline void Calc::close() {
    if (!*this) return;
    ::calc_free(h_.release());
}
inline std::optional<Calc> Calc::make(uint32_t precision, Opts opts) {
    auto result_ = ::calc_new(precision, static_cast<::calc_Opts>(opts));
    auto result__ = abut::adopt<Calc>(result_);
    return result__;
}
inline int64_t Calc::div(int64_t a, int64_t b) {
    int64_t q{};
    auto result_ = ::calc_div(live(), a, b, &q);
    check(static_cast<Status>(result_));
    return q;
}
inline double Calc::sum(abut::span<const double> xs) {
    return ::calc_sum(live(), xs.data(), abut::count<size_t>(xs.size(), "xs"));
}
inline void Calc::scale(Vec2 &v, double k) {
    ::calc_scale(live(), &v, k);
}
inline Cell Calc::eval(std::string_view src) {
    ::calc_Cell cell{};
    auto result_ = ::calc_eval(live(), abut_str{src.data(), src.size()}, &cell);
    check(static_cast<Status>(result_));
    return lift(cell);
}
template <class F0>
inline void Calc::run(uint32_t total, F0 &&cb) {
    struct Call_ {
        std::remove_reference_t<F0> *cb;
        std::exception_ptr error;
    };
    Call_ call_{std::addressof(cb), nullptr};
    auto result_ = ::calc_run(live(), total, [](uint32_t done, uint32_t total, void *ctx) -> bool {
            auto &call = *static_cast<Call_ *>(ctx);
            if (call.error) return {};
            try { return static_cast<bool>((*call.cb)(done, total)); }
            catch (...) { call.error = std::current_exception(); return {}; }
        }, &call_);
    if (call_.error) std::rethrow_exception(call_.error);
    check(static_cast<Status>(result_));
}
} // namespace demo::calc
