#define _GNU_SOURCE
#include "code_memory.h"

#include <pthread.h>
#include <stdatomic.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static _Atomic uint64_t generation = 1;

static void in_child(void) {
    atomic_fetch_add(&generation, 1);
    pthread_mutex_unlock(&lock);
}
static void watch_forks(void) { pthread_atfork(abut_code_lock, abut_code_unlock, in_child); }

void abut_code_lock(void) { pthread_mutex_lock(&lock); }
void abut_code_unlock(void) { pthread_mutex_unlock(&lock); }
uint64_t abut_code_generation(void) { return atomic_load(&generation); }

/* The system calls by number: old C libraries do not have memfd_create(). */
int abut_code_map(size_t size, void **write, void **run) {
#ifdef SYS_memfd_create
    pthread_once(&once, watch_forks);
    int file = (int)syscall(SYS_memfd_create, "abut-code", 1u /* MFD_CLOEXEC */);
    if (file < 0) return 0;
    void *writable = MAP_FAILED, *runnable = MAP_FAILED;
    if (ftruncate(file, (off_t)size) == 0) {
        writable = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        runnable = mmap(NULL, size, PROT_READ | PROT_EXEC, MAP_SHARED, file, 0);
    }
    close(file);
    if (writable != MAP_FAILED && runnable != MAP_FAILED) {
        *write = writable;
        *run = runnable;
        return 1;
    }
    if (writable != MAP_FAILED) munmap(writable, size);
    if (runnable != MAP_FAILED) munmap(runnable, size);
#else
    (void)size, (void)write, (void)run, (void)once, (void)watch_forks;
#endif
    return 0;
}

void abut_code_unmap(size_t size, void *write, void *run) {
    munmap(write, size);
    munmap(run, size);
}
