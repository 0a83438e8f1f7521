#define _GNU_SOURCE
#include "flat.h"

#include <dlfcn.h>
#include <pthread.h>
#include <string.h>

void abut_library_stay(const char *path) {
    void *library = dlopen(path, RTLD_NOW | RTLD_NOLOAD | RTLD_NODELETE);
    if (library) dlclose(library);
}

void abut_bytes_fill(void *bytes, uint8_t byte, size_t count) {
    if (count) memset(bytes, byte, count);
}

int abut_bytes_are(const void *bytes, uint8_t byte, size_t count) {
    const uint8_t *all = bytes;
    return count == 0 || (all[0] == byte && memcmp(all, all + 1, count - 1) == 0);
}

int abut_bytes_same(const void *left, const void *right, size_t count) {
    return count == 0 || memcmp(left, right, count) == 0;
}

static pthread_mutex_t gates = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t forking = PTHREAD_ONCE_INIT;

static void hold(void) { pthread_mutex_lock(&gates); }
static void let_go(void) { pthread_mutex_unlock(&gates); }
static void watch_forks(void) { pthread_atfork(hold, let_go, let_go); }

void abut_gates_hold(void) {
    pthread_once(&forking, watch_forks);
    hold();
}
void abut_gates_release(void) { let_go(); }
