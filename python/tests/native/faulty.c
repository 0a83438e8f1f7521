/* faulty.abi, by hand: every mistake that an extension can make, on request. */
#include "faulty.h"
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define EXPORT __attribute__((visibility("default")))
#define QUEUE_MAX 200000
#define FAILED(n) (SIZE_MAX - (n))
enum { TOO_SMALL = 1, BAD_REQUEST = 2, DENIED = 3, STALE = 4, LIMIT = 5 };

typedef abut_flat_host Host;

typedef struct { uint64_t op, value; uint32_t milliseconds; int times; } Job;

static const Host *host;
static uint64_t fine, stale, cancelled, released, queue[QUEUE_MAX], queue_values[QUEUE_MAX];
static uint64_t queue_len;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static const uint8_t *kept;

EXPORT int32_t vm_extension_attach(const Host *given) {
    if (given->version < 1 || given->size < sizeof(Host)) return -1;
    host = given;
    return 0;
}

static void complete(uint64_t op, uint64_t value) {
    if (host->op_cancelled(host->context, op)) __atomic_add_fetch(&cancelled, 1, __ATOMIC_RELAXED);
    int32_t status = host->op_complete(host->context, op, (const uint8_t *)&value, sizeof value);
    __atomic_add_fetch(status == 0 ? &fine : &stale, 1, __ATOMIC_RELAXED);
}

static void *work(void *given) {
    Job job = *(Job *)given;
    free(given);
    struct timespec time = {job.milliseconds / 1000, (long)(job.milliseconds % 1000) * 1000000L};
    nanosleep(&time, NULL);
    for (int i = 0; i < job.times; i++) complete(job.op, job.value);
    return NULL;
}

static void *finish_all(void *given) {
    uint64_t count = *(uint64_t *)given;
    free(given);
    for (uint64_t i = 0; i < count; i++) complete(queue[i], queue_values[i]);
    return NULL;
}

static int detached(void *(*function)(void *), void *given) {
    pthread_t thread;
    return pthread_create(&thread, NULL, function, given) == 0 && pthread_detach(thread) == 0;
}

static size_t answer(uint8_t *out, size_t cap, const void *value, size_t len) {
    if (cap < len) return FAILED(TOO_SMALL);
    memcpy(out, value, len);
    return len;
}

static size_t started(uint8_t *out, size_t cap, uint64_t op) {
    return op ? answer(out, cap, &op, sizeof op) : FAILED(LIMIT);
}

static size_t in_background(uint8_t *out, size_t cap, uint32_t milliseconds, uint64_t value, int times) {
    Job *job = malloc(sizeof *job);
    *job = (Job){host->op_begin(host->context), value, milliseconds, times};
    uint64_t op = job->op;
    return detached(work, job) ? started(out, cap, op) : FAILED(0);
}

#define FUNCTION(name) static size_t name(const uint8_t *raw, size_t len, uint8_t *out, size_t cap)
#define REQUEST(type) if (len < sizeof(type)) return FAILED(BAD_REQUEST); const type *in = (const type *)raw
#define UNUSED (void)raw, (void)len, (void)out, (void)cap

FUNCTION(echo) { REQUEST(faulty_echo_in); return answer(out, cap, &in->n, sizeof in->n); }
FUNCTION(nothing) { UNUSED; return 0; }
FUNCTION(code) { REQUEST(faulty_code_in); (void)out, (void)cap; return FAILED(in->n); }
FUNCTION(lie) { UNUSED; return cap + 1; }
FUNCTION(shorter) { REQUEST(faulty_short_in); (void)out, (void)cap; return in->n; }

FUNCTION(add) {
    REQUEST(faulty_add_in);
    int64_t sum = in->a + in->b;
    return answer(out, cap, &sum, sizeof sum);
}

FUNCTION(half) {
    REQUEST(faulty_half_in);
    double made = in->x / 2;
    return answer(out, cap, &made, sizeof made);
}

static size_t filled(uint8_t *out, size_t cap, uint32_t n) {
    abut_rel rel = {sizeof rel, n};
    if (cap < sizeof rel + n) return FAILED(TOO_SMALL);
    memcpy(out, &rel, sizeof rel);
    memset(out + sizeof rel, 0x5a, n);
    return sizeof rel + n;
}

FUNCTION(big) { REQUEST(faulty_big_in); return filled(out, cap, in->n); }

static void release(void *resource) {
    free(resource);
    __atomic_add_fetch(&released, 1, __ATOMIC_RELAXED);
}

FUNCTION(make) {
    REQUEST(faulty_make_in);
    uint64_t *resource = calloc(1, sizeof *resource);
    uint64_t handle = host->handle_new(host->context, 1, in->rights, resource, release);
    if (!handle) free(resource);
    return handle ? answer(out, cap, &handle, sizeof handle) : FAILED(LIMIT);
}

static size_t refused(uint64_t thing) {
    return host->handle_get(host->context, thing, 1, 0) ? FAILED(DENIED) : FAILED(STALE);
}

FUNCTION(look) {
    REQUEST(faulty_look_in);
    uint64_t *resource = host->handle_get(host->context, in->thing, 1, 1);
    return resource ? answer(out, cap, resource, sizeof *resource) : refused(in->thing);
}

FUNCTION(change) {
    REQUEST(faulty_change_in);
    uint64_t *resource = host->handle_get(host->context, in->thing, 1, 2);
    if (!resource) return refused(in->thing);
    *resource = in->value;
    return answer(out, cap, resource, sizeof *resource);
}

FUNCTION(thing_close) {
    REQUEST(faulty_thing_close_in);
    (void)out, (void)cap;
    return host->handle_close(host->context, in->thing) == 0 ? 0 : FAILED(STALE);
}

FUNCTION(now) {
    REQUEST(faulty_now_in);
    uint64_t op = host->op_begin(host->context);
    if (op) complete(op, in->value);
    return started(out, cap, op);
}

FUNCTION(later) { REQUEST(faulty_later_in); return in_background(out, cap, in->milliseconds, in->value, 1); }
FUNCTION(twice) { REQUEST(faulty_twice_in); return in_background(out, cap, in->milliseconds, 2, 2); }

FUNCTION(queued) {
    REQUEST(faulty_queued_in);
    uint64_t op = host->op_begin(host->context);
    pthread_mutex_lock(&lock);
    bool fits = op && queue_len < QUEUE_MAX;
    if (fits) queue_values[queue_len] = in->value, queue[queue_len++] = op;
    pthread_mutex_unlock(&lock);
    return started(out, cap, fits ? op : 0);
}

FUNCTION(broken) {
    REQUEST(faulty_broken_in);
    uint64_t op = host->op_begin(host->context);
    if (op) host->op_fail(host->context, op, FAILED(in->n), in->message.ptr, in->message.len);
    return started(out, cap, op);
}

FUNCTION(long_one) {
    REQUEST(faulty_long_in);
    uint64_t op = host->op_begin(host->context);
    uint8_t *room = malloc(sizeof(abut_rel) + in->n);
    size_t size = filled(room, sizeof(abut_rel) + in->n, in->n);
    if (op) host->op_complete(host->context, op, room, size);
    free(room);
    return started(out, cap, op);
}

FUNCTION(odd) {
    UNUSED;
    uint64_t op = host->op_begin(host->context);
    if (op) host->op_complete(host->context, op, (const uint8_t *)"abc", 3);
    return started(out, cap, op);
}

FUNCTION(finish) {
    (void)raw, (void)len;
    uint64_t *count = malloc(sizeof *count);
    pthread_mutex_lock(&lock);
    *count = queue_len;
    queue_len = 0;
    pthread_mutex_unlock(&lock);
    uint64_t found = *count;
    return detached(finish_all, count) ? answer(out, cap, &found, sizeof found) : FAILED(0);
}

FUNCTION(counts) {
    (void)raw, (void)len;
    fy_Counts made = {fine, stale, cancelled, released};
    return answer(out, cap, &made, sizeof made);
}

FUNCTION(keep) {
    REQUEST(faulty_keep_in);
    kept = in->data.len > sizeof(faulty_keep_in) ? in->data.ptr : raw;
    uint8_t first = in->data.len ? *in->data.ptr : 0;
    return answer(out, cap, &first, 1);
}

FUNCTION(kept_now) { (void)raw, (void)len; return answer(out, cap, kept, 1); }

FUNCTION(overrun) {
    (void)raw, (void)len;
    memset(out, 0xee, cap + 1);
    return 1;
}

#define ROW(name, function, flags, sig) {name, function, (uint32_t)((sig) >> 32), flags, sig}

static const abut_flat_function functions[] = {
    ROW("faulty.echo", echo, 0, FAULTY_ECHO_SIGNATURE),
    ROW("faulty.add", add, 0, FAULTY_ADD_SIGNATURE),
    ROW("faulty.half", half, 0, FAULTY_HALF_SIGNATURE),
    ROW("faulty.nothing", nothing, 0, FAULTY_NOTHING_SIGNATURE),
    ROW("faulty.code", code, 0, FAULTY_CODE_SIGNATURE),
    ROW("faulty.lie", lie, 0, FAULTY_LIE_SIGNATURE),
    ROW("faulty.short", shorter, 0, FAULTY_SHORT_SIGNATURE),
    ROW("faulty.big", big, 0, FAULTY_BIG_SIGNATURE),
    ROW("faulty.make", make, 0, FAULTY_MAKE_SIGNATURE),
    ROW("faulty.look", look, 0, FAULTY_LOOK_SIGNATURE),
    ROW("faulty.change", change, 0, FAULTY_CHANGE_SIGNATURE),
    ROW("faulty.thing_close", thing_close, 0, FAULTY_THING_CLOSE_SIGNATURE),
    ROW("faulty.now", now, 1, FAULTY_NOW_SIGNATURE),
    ROW("faulty.later", later, 1, FAULTY_LATER_SIGNATURE),
    ROW("faulty.queued", queued, 1, FAULTY_QUEUED_SIGNATURE),
    ROW("faulty.twice", twice, 1, FAULTY_TWICE_SIGNATURE),
    ROW("faulty.broken", broken, 1, FAULTY_BROKEN_SIGNATURE),
    ROW("faulty.long", long_one, 1, FAULTY_LONG_SIGNATURE),
    ROW("faulty.odd", odd, 1, FAULTY_ODD_SIGNATURE),
    ROW("faulty.finish", finish, 0, FAULTY_FINISH_SIGNATURE),
    ROW("faulty.counts", counts, 0, FAULTY_COUNTS_SIGNATURE),
    ROW("faulty.keep", keep, 0, FAULTY_KEEP_SIGNATURE),
    ROW("faulty.kept", kept_now, 0, FAULTY_KEPT_SIGNATURE),
    ROW("faulty.overrun", overrun, 0, FAULTY_OVERRUN_SIGNATURE),
};

EXPORT const abut_flat_extension *vm_extension_register(void) {
    static const abut_flat_extension table = {1, sizeof functions / sizeof *functions, functions, NULL, NULL};
    return &table;
}
