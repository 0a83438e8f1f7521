/* Operations of the host, completed by threads; handles and arenas. Requests and responses are numbers. */
#include "flat.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const abut_flat_host *host;
static int attached;
static int released;
static int32_t refusal;
int attached_count(void) { return attached; }
int released_count(void) { return released; }
void attached_refuse(int32_t code) { refusal = code; }

int32_t vm_extension_attach(const abut_flat_host *given) {
    host = given;
    attached++;
    return given->size >= sizeof *given && given->version == 1 ? refusal : 1;
}

static uint64_t number(const uint8_t *in, size_t len) {
    uint64_t value = 0;
    if (len >= 8) memcpy(&value, in, 8);
    return value;
}
static size_t answer(uint64_t value, uint8_t *out, size_t cap) {
    if (cap < 8) return SIZE_MAX - 1;
    memcpy(out, &value, 8);
    return 8;
}

struct work { const abut_flat_host *host; uint64_t op, value, nanoseconds; };
static int32_t last_status[3];
int32_t work_status(int index) { return __atomic_load_n(&last_status[index], __ATOMIC_SEQ_CST); }
static int ended;
int work_ended(void) { return __atomic_load_n(&ended, __ATOMIC_SEQ_CST); }

static void *worker(void *given) {
    struct work work = *(struct work *)given;
    free(given);
    usleep((useconds_t)(work.nanoseconds / 1000));
    int32_t first = work.host->op_complete(work.host->context, work.op, (uint8_t *)&work.value, 8);
    int32_t second = work.host->op_complete(work.host->context, work.op, (uint8_t *)&work.value, 8);
    int32_t third = work.host->op_fail(work.host->context, work.op, SIZE_MAX, "late", 4);
    __atomic_store_n(&last_status[0], first, __ATOMIC_SEQ_CST);
    __atomic_store_n(&last_status[1], second, __ATOMIC_SEQ_CST);
    __atomic_store_n(&last_status[2], third, __ATOMIC_SEQ_CST);
    __atomic_add_fetch(&ended, 1, __ATOMIC_SEQ_CST);
    return NULL;
}

/* A thread completes it after so many microseconds, then completes it again and fails it. */
static size_t in_thread(const uint8_t *in, size_t len, uint8_t *out, size_t cap) {
    uint64_t op = host->op_begin(host->context);
    if (!op) return SIZE_MAX - 5;
    struct work *work = malloc(sizeof *work);
    *work = (struct work){host, op, number(in, len), number(in, len) * 1000};
    pthread_t thread;
    pthread_create(&thread, NULL, worker, work);
    pthread_detach(thread);
    return answer(op, out, cap);
}
static size_t never(const uint8_t *in, size_t len, uint8_t *out, size_t cap) {
    (void)in, (void)len;
    uint64_t op = host->op_begin(host->context);
    return op ? answer(op, out, cap) : SIZE_MAX - 5;
}
static size_t at_once(const uint8_t *in, size_t len, uint8_t *out, size_t cap) {
    uint64_t op = host->op_begin(host->context);
    host->op_complete(host->context, op, in, len);
    return answer(op, out, cap);
}
static size_t fails(const uint8_t *in, size_t len, uint8_t *out, size_t cap) {
    uint64_t op = host->op_begin(host->context);
    host->op_fail(host->context, op, SIZE_MAX - 3, (const char *)in, len);
    return answer(op, out, cap);
}
static size_t forged(const uint8_t *in, size_t len, uint8_t *out, size_t cap) {
    (void)in, (void)len;
    return answer(0x100000007u, out, cap);
}
static size_t cancelled(const uint8_t *in, size_t len, uint8_t *out, size_t cap) {
    return answer((uint64_t)host->op_cancelled(host->context, number(in, len)), out, cap);
}
static void release(void *resource) { (void)resource, released++; }
/* A handle of kind 7 with the right 1. */
static size_t opens(const uint8_t *in, size_t len, uint8_t *out, size_t cap) {
    void *resource = (void *)(uintptr_t)number(in, len);
    return answer(host->handle_new(host->context, 7, 1, resource, release), out, cap);
}
static size_t uses(const uint8_t *in, size_t len, uint8_t *out, size_t cap) {
    void *resource = host->handle_get(host->context, number(in, len), 7, 1);
    return resource ? answer((uintptr_t)resource, out, cap) : SIZE_MAX - 4;
}
static size_t closes(const uint8_t *in, size_t len, uint8_t *out, size_t cap) {
    return answer((uint64_t)host->handle_close(host->context, number(in, len)), out, cap);
}
/* Makes an arena, writes its size into it, holds it once more and lets go once. */
static size_t arenas(const uint8_t *in, size_t len, uint8_t *out, size_t cap) {
    size_t size = 0;
    uint64_t arena = host->arena_new(host->context, number(in, len));
    uint8_t *data = host->arena_data(host->context, arena, &size);
    if (!data) return SIZE_MAX - 5;
    memcpy(data, &size, 8);
    if (host->arena_retain(host->context, data + size - 1) != arena) return SIZE_MAX;
    if (host->arena_free(host->context, arena) != 0) return SIZE_MAX;
    return answer(arena, out, cap);
}

#define ENTRY(name, function, flags) {"attached." name, function, 0, flags, 0}
const abut_flat_extension *vm_extension_register(void) {
    static const abut_flat_function functions[] = {
        ENTRY("in_thread", in_thread, 1), ENTRY("never", never, 1), ENTRY("at_once", at_once, 1),
        ENTRY("fails", fails, 1), ENTRY("forged", forged, 1), ENTRY("cancelled", cancelled, 0),
        ENTRY("opens", opens, 0), ENTRY("uses", uses, 0), ENTRY("closes", closes, 0),
        ENTRY("arenas", arenas, 0),
    };
    static const abut_flat_extension table = {1, sizeof functions / sizeof *functions, functions, NULL, NULL};
    return &table;
}
