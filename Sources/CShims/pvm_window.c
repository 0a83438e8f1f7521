#define _GNU_SOURCE
#include "pvm_context.h"

#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef MAP_NORESERVE
#define MAP_NORESERVE 0
#endif

#define GUEST ((size_t)1 << 32)
#define GUARD ((size_t)1 << 16)
#define ACCESS (((size_t)1 << 20) + GUARD)
#define BELOW (ACCESS + GUARD + ABUT_PVM_ROOM + GUARD)
#define CHUNK ((size_t)1 << 24)
#define ALL (BELOW + GUEST + GUARD)

_Static_assert(sizeof(abut_pvm_context) <= ABUT_PVM_PAGE, "the context has one page");

static const int kinds[] = {PROT_NONE, PROT_READ, PROT_READ | PROT_WRITE};

static void prepare(uint8_t *window) {
    abut_pvm_context *context = abut_pvm_window_context(window);
    memset(context, 0, sizeof *context);
    context->window = window;
    context->access = window - BELOW;
}

static int drop(uint8_t *start, size_t length) {
    int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED;
    return mmap(start, length, PROT_NONE, flags, -1, 0) != MAP_FAILED;
}

static int drop_room(uint8_t *window) {
    if (!abut_pvm_window_context(window)->engine[15]) return 1;
    return drop(window - GUARD - ABUT_PVM_ROOM, ABUT_PVM_ROOM + GUARD - ABUT_PVM_PAGE);
}

/* Throws away what the guest and its engine left. */
static int clean(uint8_t *window) {
    abut_pvm_context *context = abut_pvm_window_context(window);
    for (unsigned i = 0; i < 256;) {
        unsigned end = i;
        while (end < 256 && context->used[end >> 6] >> (end & 63) & 1) end++;
        if (end == i) {
            i++;
            continue;
        }
        if (!drop(window + i * CHUNK, (end - i) * CHUNK)) return 0;
        memset(context->access + i * (CHUNK / ABUT_PVM_PAGE), 0, (end - i) * (CHUNK / ABUT_PVM_PAGE));
        i = end;
    }
    if (!drop_room(window)) return 0;
    prepare(window);
    return 1;
}

/* Windows that nobody uses. A system call saved is worth more here than the pages they hold. */
static struct {
    uint8_t *window;
    uint64_t shape; /* 0: clean */
} spare[32];
enum { SPARES = sizeof spare / sizeof *spare };
static char spares_held;

/* Nobody waits: who comes second does without, in the child of a fork too. */
static int hold(void) { return !__atomic_test_and_set(&spares_held, __ATOMIC_ACQUIRE); }
static void release(void) { __atomic_clear(&spares_held, __ATOMIC_RELEASE); }

/* The best there is: of the shape, clean, any. */
static uint8_t *take(uint64_t shape, uint64_t *found) {
    if (!hold()) return NULL;
    int best = -1;
    for (int i = 0; i < SPARES; i++) {
        if (!spare[i].window) continue;
        if (shape && spare[i].shape == shape) {
            best = i;
            break;
        }
        if (best < 0 || (spare[best].shape && !spare[i].shape)) best = i;
    }
    uint8_t *window = best < 0 ? NULL : spare[best].window;
    if (window) {
        *found = spare[best].shape;
        spare[best].window = NULL;
    }
    release();
    return window;
}

static int keep(uint8_t *window, uint64_t shape) {
    if (!hold()) return 0;
    int place = 0;
    while (place < SPARES && spare[place].window) place++;
    if (place < SPARES) {
        spare[place].window = window;
        spare[place].shape = shape;
    }
    release();
    return place < SPARES;
}

static uint8_t *reserve(void) {
    uint8_t *start = mmap(NULL, ALL, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (start == MAP_FAILED) return NULL;
    uint8_t *window = start + BELOW;
    if (mprotect(window - ABUT_PVM_PAGE, ABUT_PVM_PAGE, PROT_READ | PROT_WRITE) == 0 &&
        mprotect(start, ACCESS, PROT_READ | PROT_WRITE) == 0) {
        prepare(window);
        return window;
    }
    munmap(start, ALL);
    return NULL;
}

uint8_t *abut_pvm_window_new(uint64_t shape) {
    uint64_t found = 0;
    uint8_t *window = take(shape, &found);
    if (!window) return reserve();
    if (found == 0 || found == shape || clean(window)) return window;
    munmap(window - BELOW, ALL);
    return reserve();
}

void abut_pvm_window_free(uint8_t *window) {
    if (clean(window) && keep(window, 0)) return;
    munmap(window - BELOW, ALL);
}

void abut_pvm_window_keep(uint8_t *window, uint64_t shape) {
    abut_pvm_context *context = abut_pvm_window_context(window);
    uint64_t used[4];
    memcpy(used, context->used, sizeof used);
    if (!drop_room(window)) {
        munmap(window - BELOW, ALL);
        return;
    }
    prepare(window);
    memcpy(context->used, used, sizeof used);
    context->shape = shape;
    if (!keep(window, shape)) munmap(window - BELOW, ALL);
}

void abut_pvm_window_forget(uint64_t shape) {
    if (!hold()) return; /* who takes it cleans it */
    for (int i = 0; i < SPARES; i++) {
        if (!spare[i].window || spare[i].shape != shape) continue;
        munmap(spare[i].window - BELOW, ALL);
        spare[i].window = NULL;
    }
    release();
}

int abut_pvm_window_renew(uint8_t *window, uint64_t address, uint64_t length) {
    return madvise(window + address, length, MADV_DONTNEED) == 0;
}

int abut_pvm_window_protect(uint8_t *window, uint64_t address, uint64_t length, int access) {
    return mprotect(window + address, length, kinds[access]) == 0;
}

int abut_pvm_window_drop(uint8_t *window, uint64_t address, uint64_t length) {
    return drop(window + address, length);
}

int abut_pvm_image_new(const uint8_t *bytes, size_t size) {
#ifdef SYS_memfd_create
    int image = (int)syscall(SYS_memfd_create, "abut-pvm", 1u /* MFD_CLOEXEC */);
    if (image < 0) return -1;
    for (size_t done = 0; done < size;) {
        ssize_t written = pwrite(image, bytes + done, size - done, (off_t)done);
        if (written <= 0) {
            close(image);
            return -1;
        }
        done += (size_t)written;
    }
    return image;
#else
    (void)bytes, (void)size;
    return -1;
#endif
}

void abut_pvm_image_free(int image) { close(image); }

int abut_pvm_window_place(uint8_t *window, uint64_t address, uint64_t length, int image, uint64_t offset, int access) {
    return mmap(window + address, length, kinds[access], MAP_PRIVATE | MAP_FIXED, image, (off_t)offset) != MAP_FAILED;
}
