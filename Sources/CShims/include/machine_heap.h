/* The heap of the dynamic machines: what lies in its memory besides strings and arrays, and where memory comes from. */
#pragma once
#include "machine_context.h"
#include <string.h>

enum {
    ABUT_STRING_TERMINATED = 2, /* in `owner`, and nobody writes the NUL behind it any more */
    ABUT_STRING_JOINED = 4      /* made by joining: the next join gets a buffer that grows */
};

/* Lines are what is free or not; blocks are what is taken from the system. Both are powers of two. */
#define ABUT_LINE_BYTES 128
#define ABUT_BLOCK_BYTES 32768
#define ABUT_BLOCK_WORDS (ABUT_BLOCK_BYTES / ABUT_LINE_BYTES / 64)
/* An object with more bytes has memory of its own. */
#define ABUT_SMALL_BYTES 8192
#define ABUT_BLOCK_MAGIC 0x6b6c6221u

/* The first line of a block, or of the memory of a large object, which is the only one in it and begins behind. Both
 * are aligned to ABUT_BLOCK_BYTES, so every object finds it by its address. */
typedef struct abut_block {
    uint32_t magic;
    uint32_t large; /* 1: one large object */
    void *heap;     /* the Heap of Swift's */
    struct abut_block *next, *previous; /* `previous` of large ones only */
    size_t bytes;       /* taken from the system */
    size_t object_size; /* of the large object; its head has 0 when it does not fit */
    uint64_t lines[ABUT_BLOCK_WORDS]; /* a bit for each line that something living touches */
    uint8_t unused[48];
} abut_block;

_Static_assert(sizeof(abut_block) == ABUT_LINE_BYTES, "a block's head is a line");

/* Elements of an array that grew; they are behind it. */
typedef struct abut_slots {
    abut_object head;
    uint32_t capacity;
    uint32_t unused;
} abut_slots;

_Static_assert(sizeof(abut_slots) == 16, "slots are aligned");

/* Bytes that strings share, each from the start of `bytes`, which are behind it; those up to `used` never change. */
typedef struct abut_buffer {
    abut_object head;
    uint32_t capacity;
    uint32_t used;
} abut_buffer;

/* An entry of a table of objects by hash or address. */
typedef struct abut_entry {
    abut_object *object; /* NULL: never used; 1: not any more */
    uint64_t value;      /* the hash, or a count */
} abut_entry;

typedef struct abut_entries {
    abut_entry *entries;
    size_t capacity; /* a power of two, or 0 */
    size_t count;    /* living */
    size_t used;     /* living, and those not any more */
} abut_entries;

/* The state of a heap, apart from the class so that reading it costs nothing else. */
typedef struct abut_heap {
    uint8_t epoch; /* what the objects that the last collection saw have in `mark`: 1 or 2 in turn */
    uint8_t stressed;
    uint8_t collecting;
    char *hole; /* where the open hole began, of which heap_next and heap_end are the rest */
    abut_block *current;    /* where the open hole is; NULL: nowhere */
    uint32_t line;          /* where in `current` to look for the next hole */
    abut_block *recyclable; /* blocks with holes that were not looked at since the last collection */
    abut_block *used;       /* all others that have objects, `current` too */
    abut_block *empty;
    size_t empty_count;
    abut_block *large;
    abut_array *pending_arrays; /* marked and not scanned yet: a list through `slots` */
    size_t limit, held, peak;
    size_t largest; /* bytes of one object, its head with it */
    size_t allocated; /* in all, without what is in the open hole */
    size_t consumed;  /* since the last collection: that, and holes that were too small */
    size_t threshold; /* so much is consumed before the next one */
    size_t live, collections;
    abut_object **scope;
    size_t scope_count, scope_capacity;
    void *pins[2]; /* what the function that allocates still needs */
    abut_entries interned, retained;
} abut_heap;

static inline uint64_t *abut_block_lines(abut_block *block) { return block->lines; }
static inline int abut_bytes_compare(const void *a, const void *b, size_t count) { return memcmp(a, b, count); }

#pragma GCC visibility push(hidden)

/* `bytes` of memory, aligned to ABUT_BLOCK_BYTES, with anything in it; NULL when there is none. Any thread. */
void *abut_memory_take(size_t bytes);
/* Gives it back, with what was said when it was taken. */
void abut_memory_give(void *memory, size_t bytes);
/* Memory of so many bytes or more, which grows without being copied where the system can; NULL: there is none, and what
 * was to grow is as it was. */
#define ABUT_WIDE_BYTES ((size_t)4 << 20)
size_t abut_wide_size(size_t bytes); /* how much that is */
void *abut_wide_new(size_t bytes);
void *abut_wide_grow(void *memory, size_t before, size_t bytes);
void abut_wide_free(void *memory, size_t bytes);
/* What this thread took less what it gave back; for tests. */
long long abut_memory_taken(void);
/* From now on this thread gets memory so many times, then none: for tests of what happens then. Negative: any. */
void abut_memory_fail_after(long long count);

/* realloc, and free for a count of 0. */
void *abut_table_resize(void *memory, size_t bytes);

#pragma GCC visibility pop
