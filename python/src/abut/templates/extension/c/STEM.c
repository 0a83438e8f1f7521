/* What @stem@.abi promises. The header packs, unpacks and registers; here are functions over typed values. */
#define @STEM@_IMPLEMENT
#include "@stem@.h"

static double scale(double value, double factor) { return value * factor; }
VM_EXPORT(@stem@_scale, scale)

static @stem@_mean_out mean(abut_slice_f64 values) {
    double sum = 0;
    if (values.len == 0) return @stem@_mean_err((Problem){.tag = PROBLEM_EMPTY});
    for (size_t i = 0; i < values.len; i++) sum += values.ptr[i];
    return @stem@_mean_ok(sum / (double)values.len);
}
VM_EXPORT(@stem@_mean, mean)

/* Async: begun here, completed from another thread. Memory of the caller is valid only until this returns. */

static uint64_t count_primes(uint64_t op, uint64_t limit) {
    uint64_t count = 0;
    for (uint64_t n = 2; n < limit; n++) {
        bool is_prime = true;
        for (uint64_t d = 2; d * d <= n && is_prime; d++) is_prime = n % d != 0;
        count += is_prime;
        if (n % 256 == 0 && abut_op_cancelled(op)) break;
    }
    return count;
}

static void work(uint64_t op, void *state) {
    uint64_t limit = *(uint64_t *)state;
    @stem@_primes_out response = @stem@_primes_ok(count_primes(op, limit));
    free(state);
    @stem@_primes_complete(op, &response);
}

static uint64_t primes(uint64_t limit) {
    const uint64_t most = 1000000000;
    if (limit > most) {
        uint64_t op = abut_op_begin();
        Problem problem = {.tag = PROBLEM_TOO_LARGE, .as.too_large = most};
        @stem@_primes_out response = @stem@_primes_err(problem);
        if (op) @stem@_primes_complete(op, &response);
        return op;
    }
    uint64_t *state = malloc(sizeof *state), op = 0;
    if (state) *state = limit, op = abut_op_spawn(work, state);
    if (!op) free(state);
    return op;
}
VM_EXPORT(@stem@_primes, primes)

/* A capability: a number for the caller, a pointer here. */

static Tally tally_open(void) {
    Summary *tally = calloc(1, sizeof *tally);
    Tally made = tally ? abut_Tally_new(tally, TALLY_RIGHT_READ | TALLY_RIGHT_WRITE, free) : 0;
    if (!made) {
        free(tally);
        abut_fail(ABUT_FLAT_LIMIT);
    }
    return made;
}
VM_EXPORT(@stem@_tally_open, tally_open)

static Summary tally_add(Tally handle, double value) {
    Summary *tally = abut_Tally_get(handle, TALLY_RIGHT_WRITE);
    if (!tally) return (Summary){0, 0}; /* the call fails with the code `denied` */
    tally->count += 1;
    tally->sum += value;
    return *tally;
}
VM_EXPORT(@stem@_tally_add, tally_add)

static void tally_close(Tally handle) { abut_Tally_close(handle); }
VM_EXPORT(@stem@_tally_close, tally_close)
