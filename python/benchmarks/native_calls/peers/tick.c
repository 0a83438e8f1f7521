/* The extension of tick.abi: a worker thread completes what `later` begins. */
#include <pthread.h>
#include <string.h>

#include "tick.h"

#define ROOM 8192

static const abut_flat_host *host;
static struct { uint64_t op; int64_t value; } queue[ROOM];
static unsigned first, last;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t more = PTHREAD_COND_INITIALIZER;

static void *work(void *unused) {
    (void)unused;
    pthread_mutex_lock(&lock);
    for (;;) {
        while (first == last) pthread_cond_wait(&more, &lock);
        uint64_t op = queue[first % ROOM].op;
        int64_t value = queue[first++ % ROOM].value;
        pthread_mutex_unlock(&lock);
        host->op_complete(host->context, op, (const uint8_t *)&value, sizeof value);
        pthread_mutex_lock(&lock);
    }
    return NULL;
}

__attribute__((visibility("default"))) int32_t vm_extension_attach(const abut_flat_host *given) {
    pthread_t thread;
    host = given;
    return pthread_create(&thread, NULL, work, NULL) || pthread_detach(thread);
}

static size_t add(const uint8_t *input, size_t length, uint8_t *output, size_t room) {
    int64_t number[2];
    if (length < sizeof number || room < 8) return SIZE_MAX;
    memcpy(number, input, sizeof number);
    number[0] += number[1];
    memcpy(output, number, 8);
    return 8;
}

static size_t later(const uint8_t *input, size_t length, uint8_t *output, size_t room) {
    if (length < 8 || room < 8) return SIZE_MAX;
    uint64_t op = host->op_begin(host->context);
    if (!op) return SIZE_MAX;
    pthread_mutex_lock(&lock);
    queue[last % ROOM].op = op;
    memcpy(&queue[last % ROOM].value, input, 8);
    if (first == last++) pthread_cond_signal(&more);
    pthread_mutex_unlock(&lock);
    memcpy(output, &op, 8);
    return 8;
}

const abut_flat_extension *vm_extension_register(void) {
    static const abut_flat_function functions[] = {
        {"tick.add", add, (uint32_t)(TICK_ADD_SIGNATURE >> 32), 0, TICK_ADD_SIGNATURE},
        {"tick.later", later, (uint32_t)(TICK_LATER_SIGNATURE >> 32), 1, TICK_LATER_SIGNATURE},
    };
    static const abut_flat_extension table = {1, 2, functions, NULL, NULL};
    return &table;
}
