/* A host in plain C: loads an extension, calls it, waits for what it does in the background, and calls it as
 * a machine with segments would. It knows the functions by the header that the descriptor gives. */
#include "words.h"

#include <abut/ext.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static ext_error error;

static abut_str text(const char *from) { return (abut_str){from, strlen(from)}; }

/* Ends the program with what the library says. */
static void check(ext_status status, const char *what) {
    if (status == EXT_OK) return;
    fprintf(stderr, "%s: %.*s\n", what, (int)error.len, (const char *)error.text);
    exit(1);
}

static uint32_t find(ext_extension *words, const char *name) {
    uint32_t index;
    check(ext_extension_find(words, text(name), &index, &error), name);
    return index;
}

/* The response is there when the call returns. */
static void at_once(ext_extension *words) {
    words_count_in request = {text("a tale of two cities")};
    words_count_out found;
    size_t written;
    check(ext_extension_call(words, find(words, "words.count"), (const uint8_t *)&request, sizeof request,
        (uint8_t *)&found, sizeof found, &written, &error), "count");
    printf("count: %u words, the longest has %u letters\n", found.words, found.longest);
}

static uint64_t begin(ext_extension *words, const char *sentence, uint32_t milliseconds) {
    words_slowly_in request;
    memset(&request, 0, sizeof request);
    request.text = text(sentence);
    request.milliseconds = milliseconds;
    uint64_t op;
    size_t written;
    check(ext_extension_call(words, find(words, "words.slowly"), (const uint8_t *)&request, sizeof request,
        (uint8_t *)&op, sizeof op, &written, &error), "slowly");
    return op;
}

/* One descriptor tells of any number of operations; it fits into every event loop. */
static void in_the_background(ext_host *host, ext_extension *words) {
    begin(words, "it was the best of times", 3);
    begin(words, "it was the worst of times", 1);
    uint64_t given_up = begin(words, "never mind", 1000);
    check(ext_host_dispose_op(host, given_up, &error), "dispose");
    struct pollfd completions = {ext_host_completions(host), POLLIN, 0};
    for (int left = 2; left > 0;) {
        uint64_t ops[8];
        poll(&completions, 1, -1);
        size_t count = ext_host_drain(host, ops, 8);
        for (size_t i = 0; i < count; i++, left--) {
            words_slowly_out found;
            size_t written;
            check(ext_host_poll(host, ops[i], (uint8_t *)&found, sizeof found, &written, &error), "poll");
            printf("slowly: %u words, the longest has %u letters\n", found.words, found.longest);
        }
    }
    uint64_t op = begin(words, "one more", 1);
    words_slowly_out found;
    size_t written;
    check(ext_host_wait(host, op, 10000, (uint8_t *)&found, sizeof found, &written, &error), "wait");
    printf("waited: %u words\n", found.words);
}

/* What bytecode does: segments by number, texts by offset, no address anywhere. */
static void as_a_machine(ext_extension *words) {
    enum { REQUEST, RESPONSE, ARENA };
    static uint64_t request[8], response[1];
    static uint8_t arena[64];
    ext_segments *segments = ext_segments_new(3);
    check(ext_segments_set(segments, REQUEST, (uint8_t *)request, sizeof request, false, &error), "set");
    check(ext_segments_set(segments, RESPONSE, (uint8_t *)response, sizeof response, true, &error), "set");
    check(ext_segments_set(segments, ARENA, arena, sizeof arena, true, &error), "set");
    request[0] = sizeof(words_shout_in); /* the text's offset in the request segment, and its length */
    request[1] = 5;
    memcpy((uint8_t *)request + sizeof(words_shout_in), "hello", 5);
    ext_registers registers = {.r0 = 0, .r1 = REQUEST, .r2 = RESPONSE, .r3 = ARENA};
    uint32_t shout = find(words, "words.shout");
    check(ext_extension_call_segments(words, shout, segments, &registers, &error), "shout");
    printf("shout: %.*s\n", (int)response[0], (const char *)arena);
    request[0] = 1000;
    ext_status status = ext_extension_call_segments(words, shout, segments, &registers, &error);
    printf("a text elsewhere: status %d, %.*s\n", status, (int)error.len, (const char *)error.text);
    ext_segments_free(segments);
}

int main(int count, char **arguments) {
    ext_extension *words;
    ext_options options = {.size = sizeof options, .debug = count > 2};
    ext_host *host = ext_host_new(&options);
    check(ext_host_load(host, text(arguments[1]), NULL, (abut_bytes){0}, &words, &error), arguments[1]);
    at_once(words);
    in_the_background(host, words);
    as_a_machine(words);
    ext_stats stats;
    ext_host_stats(host, &stats);
    printf("begun %d, pending %d, waiting %d\n", (int)stats.begun, (int)stats.pending, (int)stats.waiting);
    ext_extension_close(words);
    ext_host_close(host);
    return 0;
}
