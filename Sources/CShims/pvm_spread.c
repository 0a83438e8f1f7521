#include "pvm_spread.h"

#include <pthread.h>
#include <unistd.h>

typedef struct {
    size_t next, count;
    void (*job)(void *context, size_t index);
    void *context;
} spread;

static void *work(void *given) {
    spread *jobs = given;
    for (;;) {
        size_t index = __atomic_fetch_add(&jobs->next, 1, __ATOMIC_RELAXED);
        if (index >= jobs->count) return NULL;
        jobs->job(jobs->context, index);
    }
}

void abut_spread(size_t count, uint32_t threads, void (*job)(void *context, size_t index), void *context) {
    spread jobs = {0, count, job, context};
    pthread_t helpers[ABUT_SPREAD_MAX];
    long processors = threads ? 0 : sysconf(_SC_NPROCESSORS_ONLN);
    if (!threads) threads = processors > 0 ? (uint32_t)processors : 1;
    if (threads > ABUT_SPREAD_MAX) threads = ABUT_SPREAD_MAX;
    if (threads > count) threads = (uint32_t)count;
    uint32_t started = 0;
    while (started + 1 < threads && pthread_create(&helpers[started], NULL, work, &jobs) == 0) started++;
    work(&jobs);
    for (uint32_t index = 0; index < started; index++) pthread_join(helpers[index], NULL);
}
