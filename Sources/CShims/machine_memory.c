/* Memory for heaps. Blocks, and what is a few blocks long, come from slabs: a mapping each would end at the system's
 * limit of mappings (65,530) when a heap of 4 GiB has holes, and cost two system calls. */
#define _GNU_SOURCE
#include "machine_heap.h"
#include "threads.h"

#include <pthread.h>
#include <stdlib.h>
#include <sys/mman.h>

#define SLAB_BYTES ((size_t)32 * ABUT_BLOCK_BYTES)
/* Longer than so many blocks is a mapping of its own. */
#define RUN_MAX 16
/* Free blocks of slabs that keep their pages; the pages of others go back to the system. */
#define DIRTY_MAX 64
/* Slabs that are looked at for a run of blocks before there is a new one. */
#define LOOKS_MAX 16
#define LARGE_PAGE ((size_t)2 << 20)

/* Its first block is its head. */
typedef struct slab {
    struct slab *next, *previous; /* in the list that it is in */
    uint32_t free;                /* a bit for each block */
    uint32_t dirty;               /* of the free ones: their pages are the process's */
} slab;

typedef struct slabs {
    slab *first, *last;
} slabs;

#define ALL_FREE (~(uint32_t)1)

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t once = PTHREAD_ONCE_INIT;
/* Slabs with free blocks: those with dirty ones, the last used first, and all others. */
static slabs dirty_slabs, clean_slabs;
static size_t empty_slabs, dirty_blocks;
static _Thread_local long long taken;
static _Thread_local long long takes_left = -1;

static void before_fork(void) { pthread_mutex_lock(&lock); }
static void after_fork(void) { pthread_mutex_unlock(&lock); }
static void watch_forks(void) { pthread_atfork(before_fork, after_fork, after_fork); }

static void *map_aligned(size_t bytes, size_t alignment) {
    char *memory = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) return NULL;
    if (((uintptr_t)memory & (alignment - 1)) == 0) return memory;
    munmap(memory, bytes);
    memory = mmap(NULL, bytes + alignment, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) return NULL;
    size_t before = -(uintptr_t)memory & (alignment - 1);
    if (before) munmap(memory, before);
    if (alignment > before) munmap(memory + before + bytes, alignment - before);
    return memory + before;
}

/* It fails when a mapping has to become two and there may be no more: then at least the pages go. */
static void unmap(void *memory, size_t bytes) {
    if (munmap(memory, bytes) != 0) madvise(memory, bytes, MADV_DONTNEED);
}

static void link_slab(slab *s) {
    slabs *list = s->dirty ? &dirty_slabs : &clean_slabs;
    s->previous = NULL;
    s->next = list->first;
    if (list->first) list->first->previous = s;
    else list->last = s;
    list->first = s;
}

static void unlink_slab(slab *s) {
    slabs *list = s->dirty ? &dirty_slabs : &clean_slabs;
    if (s->previous) s->previous->next = s->next;
    else list->first = s->next;
    if (s->next) s->next->previous = s->previous;
    else list->last = s->previous;
}

/* The blocks with which runs of `count` free ones begin. */
static uint32_t runs(uint32_t free, int count) {
    uint32_t starts = free;
    for (int i = 1; i < count && starts; i++) starts &= free >> i;
    return starts;
}

static slab *find_run(slabs *list, int count) {
    slab *s = list->first;
    for (int looks = 0; s && looks < LOOKS_MAX; s = s->next, looks++) {
        if (runs(s->free, count)) return s;
    }
    return NULL;
}

static slab *new_slab(void) {
    slab *s = map_aligned(SLAB_BYTES, SLAB_BYTES);
    if (!s) return NULL;
    s->free = ALL_FREE;
    s->dirty = 0;
    link_slab(s);
    empty_slabs++;
    return s;
}

static void *take_run(int count) {
    slab *s = find_run(&dirty_slabs, count);
    if (!s) s = find_run(&clean_slabs, count);
    if (!s) s = new_slab();
    if (!s) return NULL;
    uint32_t starts = runs(s->free, count);
    int first = __builtin_ctz(starts & s->dirty ? starts & s->dirty : starts);
    uint32_t bits = (((uint32_t)1 << count) - 1) << first;
    if (s->free == ALL_FREE) empty_slabs--;
    unlink_slab(s);
    dirty_blocks -= (size_t)__builtin_popcount(s->dirty & bits);
    s->free &= ~bits;
    s->dirty &= ~bits;
    if (s->free) link_slab(s);
    return (char *)s + (size_t)first * ABUT_BLOCK_BYTES;
}

/* Gives the pages of the slab that was not used for longest back to the system. */
static void clean(slab *s) {
    unlink_slab(s);
    dirty_blocks -= (size_t)__builtin_popcount(s->dirty);
    for (uint32_t rest = s->dirty; rest;) {
        int first = __builtin_ctz(rest);
        int count = ~(rest >> first) ? __builtin_ctz(~(rest >> first)) : 32 - first;
        madvise((char *)s + (size_t)first * ABUT_BLOCK_BYTES, (size_t)count * ABUT_BLOCK_BYTES, MADV_DONTNEED);
        rest &= ~((((uint32_t)1 << count) - 1) << first);
    }
    s->dirty = 0;
    link_slab(s);
}

static void give_run(void *memory, int count) {
    slab *s = (slab *)((uintptr_t)memory & ~(uintptr_t)(SLAB_BYTES - 1));
    uint32_t bits = (((uint32_t)1 << count) - 1) << (((char *)memory - (char *)s) / ABUT_BLOCK_BYTES);
    if (s->free) unlink_slab(s);
    s->free |= bits;
    s->dirty |= bits;
    dirty_blocks += (size_t)count;
    if (s->free == ALL_FREE && empty_slabs) {
        dirty_blocks -= (size_t)__builtin_popcount(s->dirty);
        munmap(s, SLAB_BYTES);
        return;
    }
    if (s->free == ALL_FREE) empty_slabs++;
    link_slab(s);
    if (dirty_blocks > DIRTY_MAX) clean(dirty_slabs.last);
}

static int refuses(void) {
    if (takes_left < 0) return 0;
    if (takes_left == 0) return 1;
    takes_left--;
    return 0;
}

/* Asks for large pages under what is long enough for them. */
static void widen(void *memory, size_t bytes) {
#ifdef MADV_HUGEPAGE
    if (bytes < ABUT_WIDE_BYTES) return;
    /* All of its first and last pages: a mapping that is in two parts cannot grow. */
    uintptr_t rest = abut_page_size() - 1, first = (uintptr_t)memory & ~rest;
    uintptr_t end = ((uintptr_t)memory + bytes + rest) & ~rest;
    madvise((void *)first, end - first, MADV_HUGEPAGE);
#else
    (void)memory, (void)bytes;
#endif
}

size_t abut_wide_size(size_t bytes) { return (bytes + LARGE_PAGE - 1) & ~(LARGE_PAGE - 1); }

void *abut_wide_new(size_t bytes) {
    if (bytes > SIZE_MAX / 2) return NULL;
    void *memory = map_aligned(abut_wide_size(bytes), LARGE_PAGE);
    if (memory) widen(memory, abut_wide_size(bytes));
    return memory;
}

void *abut_wide_grow(void *memory, size_t before, size_t bytes) {
    if (bytes > SIZE_MAX / 2) return NULL;
    size_t had = abut_wide_size(before), wanted = abut_wide_size(bytes);
    if (had >= wanted) return memory;
#ifdef __linux__
    if (mremap(memory, had, wanted, 0) != MAP_FAILED) return memory;
    /* Between two places on such borders, large pages move whole. Where that fails, the place may be gone already. */
    void *place = abut_wide_new(bytes);
    void *moved = mremap(memory, had, wanted, MREMAP_MAYMOVE | (place ? MREMAP_FIXED : 0), place);
    return moved == MAP_FAILED ? NULL : moved;
#else
    void *place = abut_wide_new(bytes);
    if (!place) return NULL;
    memcpy(place, memory, before);
    abut_wide_free(memory, before);
    return place;
#endif
}

void abut_wide_free(void *memory, size_t bytes) { unmap(memory, abut_wide_size(bytes)); }

void *abut_memory_take(size_t bytes) {
    pthread_once(&once, watch_forks);
    if (refuses() || bytes == 0 || bytes > SIZE_MAX / 2) return NULL;
    size_t blocks = (bytes + ABUT_BLOCK_BYTES - 1) / ABUT_BLOCK_BYTES;
    /* Whole blocks: then the system puts one mapping below the other, and most are aligned at once. */
    size_t mapped = blocks * ABUT_BLOCK_BYTES;
    void *memory;
    if (blocks <= RUN_MAX) {
        pthread_mutex_lock(&lock);
        memory = take_run((int)blocks);
        pthread_mutex_unlock(&lock);
    } else {
        memory = map_aligned(mapped, ABUT_BLOCK_BYTES);
        if (memory) widen(memory, mapped);
    }
    if (memory) taken += (long long)bytes;
    return memory;
}

void abut_memory_give(void *memory, size_t bytes) {
    taken -= (long long)bytes;
    size_t blocks = (bytes + ABUT_BLOCK_BYTES - 1) / ABUT_BLOCK_BYTES;
    if (blocks > RUN_MAX) {
        unmap(memory, blocks * ABUT_BLOCK_BYTES);
        return;
    }
    pthread_mutex_lock(&lock);
    give_run(memory, (int)blocks);
    pthread_mutex_unlock(&lock);
}

long long abut_memory_taken(void) { return taken; }
void abut_memory_fail_after(long long count) { takes_left = count; }

void *abut_table_resize(void *memory, size_t bytes) {
    if (bytes == 0) {
        free(memory);
        return NULL;
    }
    return refuses() ? NULL : realloc(memory, bytes);
}
