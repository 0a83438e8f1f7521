#define _GNU_SOURCE
#include "threads.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/eventfd.h>
#endif

struct abut_lock {
    pthread_mutex_t mutex;
    pthread_cond_t news;
};

abut_lock *abut_lock_new(void) {
    abut_lock *lock = malloc(sizeof *lock);
    if (!lock) return NULL;
    pthread_condattr_t attributes;
    pthread_mutex_init(&lock->mutex, NULL);
    pthread_condattr_init(&attributes);
#ifdef __linux__
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
#endif
    pthread_cond_init(&lock->news, &attributes);
    pthread_condattr_destroy(&attributes);
    return lock;
}

void abut_lock_free(abut_lock *lock) {
    if (!lock) return;
    pthread_cond_destroy(&lock->news);
    pthread_mutex_destroy(&lock->mutex);
    free(lock);
}

void abut_lock_hold(abut_lock *lock) { pthread_mutex_lock(&lock->mutex); }
void abut_lock_release(abut_lock *lock) { pthread_mutex_unlock(&lock->mutex); }
void abut_lock_wake(abut_lock *lock) { pthread_cond_broadcast(&lock->news); }

int abut_lock_wait(abut_lock *lock, int64_t deadline) {
    if (deadline < 0) return pthread_cond_wait(&lock->news, &lock->mutex) == 0;
#ifndef __linux__
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    int64_t left = deadline - abut_clock();
    deadline = (int64_t)now.tv_sec * 1000000000 + now.tv_nsec + (left > 0 ? left : 0);
#endif
    struct timespec until = {(time_t)(deadline / 1000000000), (long)(deadline % 1000000000)};
    return pthread_cond_timedwait(&lock->news, &lock->mutex, &until) != ETIMEDOUT;
}

typedef struct job {
    void (*body)(void *argument, uint32_t number);
    void *argument;
    uint32_t number;
    pthread_t thread;
} job;

static void *do_job(void *given) {
    job *mine = given;
    mine->body(mine->argument, mine->number);
    return NULL;
}

uint32_t abut_threads_run(uint32_t count, void (*body)(void *argument, uint32_t number), void *argument) {
    job *jobs = calloc(count, sizeof *jobs);
    uint32_t started = 1;
    for (; jobs && started < count; started++) {
        jobs[started] = (job){body, argument, started, 0};
        if (pthread_create(&jobs[started].thread, NULL, do_job, &jobs[started]) != 0) break;
    }
    body(argument, 0);
    for (uint32_t number = 1; number < started; number++) pthread_join(jobs[number].thread, NULL);
    free(jobs);
    return started;
}

typedef struct start {
    void (*body)(void *argument);
    void *argument;
} start;

static void *begin(void *given) {
    start mine = *(start *)given;
    free(given);
    mine.body(mine.argument);
    return NULL;
}

bool abut_thread_start(void (*body)(void *argument), void *argument) {
    start *made = malloc(sizeof *made);
    if (!made) return false;
    *made = (start){body, argument};
    pthread_t thread;
    if (pthread_create(&thread, NULL, begin, made) != 0) {
        free(made);
        return false;
    }
    pthread_detach(thread);
    return true;
}

int64_t abut_clock(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

static uint32_t process = 1;
static pthread_once_t counting = PTHREAD_ONCE_INIT;

static void in_child(void) { __atomic_add_fetch(&process, 1, __ATOMIC_RELEASE); }
static void count_processes(void) { pthread_atfork(NULL, NULL, in_child); }

uint32_t abut_process(void) { return __atomic_load_n(&process, __ATOMIC_ACQUIRE); }

uint32_t abut_process_start(void) {
    pthread_once(&counting, count_processes);
    return abut_process();
}

int abut_event_new(void) {
#ifdef __linux__
    return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
#else
    return -1;
#endif
}

void abut_event_set(int event) {
    uint64_t one = 1;
    int known = errno;
    while (write(event, &one, sizeof one) < 0 && errno == EINTR) {}
    errno = known;
}

void abut_event_clear(int event) {
    uint64_t count;
    int known = errno;
    while (read(event, &count, sizeof count) < 0 && errno == EINTR) {}
    errno = known;
}

void abut_event_free(int event) {
    if (event >= 0) close(event);
}

size_t abut_page_size(void) { return (size_t)sysconf(_SC_PAGESIZE); }

void *abut_pages_new(size_t size) {
    void *pages = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return pages == MAP_FAILED ? NULL : pages;
}

void abut_pages_free(void *pages, size_t size) { munmap(pages, size); }

void *abut_memory_new(size_t size) { return malloc(size ? size : 1); }
void abut_memory_free(void *memory) { free(memory); }
