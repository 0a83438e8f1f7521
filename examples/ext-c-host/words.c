/* The extension: functions over typed values. The generated header does the rest. */
#define WORDS_IMPLEMENT
#include "words.h"

#include <ctype.h>
#include <stdlib.h>
#include <unistd.h>

static Counted counted(const char *text, size_t len) {
    Counted found = {0, 0};
    for (size_t at = 0, start = 0; at <= len; at++) {
        if (at < len && text[at] != ' ') continue;
        if (at > start) found.words++;
        if (at - start > found.longest) found.longest = (uint32_t)(at - start);
        start = at + 1;
    }
    return found;
}

bool words_impl_count(const words_count_in *in, words_count_out *out) {
    *out = counted(in->text.ptr, in->text.len);
    return true;
}

bool words_impl_shout(const words_shout_in *in, words_shout_out *out) {
    if (in->text.len > in->into.cap) return abut_fail(ABUT_FLAT_TOO_SMALL);
    for (size_t at = 0; at < in->text.len; at++) {
        in->into.ptr[at] = (uint8_t)toupper((unsigned char)in->text.ptr[at]);
    }
    *out = in->text.len;
    return true;
}

/* The request is gone when the call is over: the thread works on a copy. */
typedef struct job { uint32_t milliseconds; size_t len; char text[]; } job;

static void work(uint64_t op, void *state) {
    job *mine = state;
    for (uint32_t left = mine->milliseconds; left > 0 && !abut_op_cancelled(op); left--) usleep(1000);
    words_slowly_out found = counted(mine->text, mine->len);
    words_slowly_complete(op, &found);
    free(mine);
}

bool words_impl_slowly(const words_slowly_in *in, uint64_t *op) {
    job *mine = malloc(sizeof *mine + in->text.len);
    if (!mine) return abut_fail(ABUT_FLAT_LIMIT);
    mine->milliseconds = in->milliseconds;
    mine->len = in->text.len;
    if (mine->len) memcpy(mine->text, in->text.ptr, mine->len);
    *op = abut_op_spawn(work, mine);
    if (!*op) free(mine);
    return *op != 0;
}
