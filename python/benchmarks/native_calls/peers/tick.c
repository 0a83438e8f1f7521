/* The extension of tick.abi: a worker thread completes what `later` begins. */
#include <pthread.h>
#include <string.h>
#include <time.h>

#include "tick.h"

#define ROOM 8192

static const abut_flat_host *host;
static struct work { uint64_t op; int64_t value; } queue[ROOM];
static unsigned first, last;
static int idle;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t more = PTHREAD_COND_INITIALIZER;

/* Finishes operations in bursts, as devices do; waking up for each one would be all that is measured. */
static void *work(void *unused) {
    const struct timespec nap = {0, 200000};
    (void)unused;
    for (;;) {
        struct work batch[256];
        unsigned count = 0;
        pthread_mutex_lock(&lock);
        while (first == last) {
            idle = 1;
            pthread_cond_wait(&more, &lock);
            idle = 0;
            pthread_mutex_unlock(&lock);
            nanosleep(&nap, NULL);
            pthread_mutex_lock(&lock);
        }
        while (first != last && count < 256) batch[count++] = queue[first++ % ROOM];
        pthread_mutex_unlock(&lock);
        for (unsigned i = 0; i < count; i++)
            host->op_complete(host->context, batch[i].op, (const uint8_t *)&batch[i].value, 8);
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
    last++;
    if (idle) pthread_cond_signal(&more);
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
