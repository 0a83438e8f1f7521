/* The same source for a shared library and for WebAssembly: nothing here knows where it runs. */
#define WORDS_IMPLEMENT
#define WORDS_POLLS
#include "words.h"

static bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t'; }

bool words_impl_count(const words_count_in *in, words_count_out *out, abut_flat_tail *tail) {
    const char *text = in->text.ptr, *longest = text;
    size_t len = in->text.len, start = 0, most = 0;
    if (len == 0 || len > 100000) {
        out->tag = RESULT_COUNT_PROBLEM_ERR;
        out->as.err = len ? PROBLEM_TOO_LONG : PROBLEM_EMPTY;
        return true;
    }
    for (size_t i = 0; i <= len; i++) {
        if (i < len && text[i] == '\n') out->as.ok.lines++;
        if (i < len && !is_space(text[i])) continue;
        if (i > start) out->as.ok.words++;
        if (i - start > most) longest = text + start, most = i - start;
        start = i + 1;
    }
    out->as.ok.longest = abut_flat_append(tail, longest, most, 1);
    return true;
}

bool words_impl_shout(const words_shout_in *in, words_shout_out *out) {
    if (in->into.cap < in->text.len) return false;
    for (size_t i = 0; i < in->text.len; i++) {
        char c = in->text.ptr[i];
        in->into.ptr[i] = (uint8_t)(c >= 'a' && c <= 'z' ? c - 32 : c);
    }
    *out = (abut_rel){0, (uint32_t)in->text.len};
    return true;
}

bool words_impl_hits(const words_hits_in *in, words_hits_out *out) {
    for (size_t w = 0; w < in->words.len && w < 4; w++) {
        const Word *word = in->words.ptr + w;
        for (size_t i = 0; word->text.len && i + word->text.len <= in->text.len; i++) {
            bool same = true;
            for (size_t j = 0; j < word->text.len; j++) same = same && in->text.ptr[i + j] == word->text.ptr[j];
            if (same) out->value[w] = (uint16_t)(out->value[w] + word->weight);
        }
    }
    return true;
}

static struct { uint64_t next, last, sum; bool used; } sums[64];

bool words_impl_total(const words_total_in *in, uint64_t *op_id) {
    for (uint64_t i = 0; i < 64; i++) {
        if (sums[i].used) continue;
        sums[i].next = 1, sums[i].last = in->last, sums[i].sum = 0, sums[i].used = true;
        *op_id = i + 1;
        return true;
    }
    return false;
}

size_t words_operation_poll(uint64_t op_id, uint8_t *out, size_t out_cap) {
    if (op_id - 1 >= 64 || !sums[op_id - 1].used || out_cap < sizeof(uint64_t)) return SIZE_MAX;
    for (int step = 0; step < 1000 && sums[op_id - 1].next <= sums[op_id - 1].last; step++)
        sums[op_id - 1].sum += sums[op_id - 1].next++;
    if (sums[op_id - 1].next <= sums[op_id - 1].last) return 0;
    sums[op_id - 1].used = false;
    memcpy(out, &sums[op_id - 1].sum, sizeof(uint64_t));
    return sizeof(uint64_t);
}

void words_operation_dispose(uint64_t op_id) {
    if (op_id - 1 < 64) sums[op_id - 1].used = false;
}
