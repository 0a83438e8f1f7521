/* What a machine of the PVM and its fast engines share: the registers, and the window of guest memory. */
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#pragma GCC visibility push(hidden)

/* Why a fast engine came back. */
enum {
    ABUT_PVM_BAIL = 0,  /* the instruction at pc needs the stepper: nothing of it happened, its gas is paid */
    ABUT_PVM_GAS = 1,   /* a block begins at pc whose cost the budget does not cover: nothing of it is paid */
    ABUT_PVM_CALL = 2,  /* an ecalli stands at pc; its number is in `call`, its gas is paid */
    ABUT_PVM_UNABLE = 3 /* the engine has no way in at pc: nothing happened */
};

/* Memory of the host's in the guest, for engines. An access of 1 << k bytes at an address less than counts[k] behind
 * `start` is at window + delta + (address - start). */
typedef struct abut_pvm_region {
    uint32_t start;
    uint32_t reads[4];
    uint32_t writes[4];
    uint32_t reserved;
    uint64_t delta;
} abut_pvm_region;

/* As many have a fast way. What else is shared goes through the stepper. */
enum { ABUT_PVM_REGIONS = 4 };

/* The state of a machine as its engines see it. It lies on the page right below guest address 0, so that emitted code
 * reaches it through the segment register that holds the window. `registers` comes first. */
typedef struct abut_pvm_context {
    uint64_t registers[13];
    uint64_t budget;      /* gas that the engine may take before it has to ask */
    uint64_t pc;
    uint64_t call;        /* the number of an ecalli */
    uint8_t *window;      /* where guest address 0 is */
    uint8_t *access;      /* one byte for each of the 2^20 pages, below */
    uint64_t engine[16];  /* scratch of the engine that runs; the last is not 0 when it uses the room below */
    uint64_t used[4];     /* one bit for each 2^24 bytes of the guest in which a page was ever mapped */
    uint64_t shape;       /* what the window's pages are those of, when it was kept with them; 0 */
    uint32_t interrupt;   /* set by other threads */
    uint32_t reach;       /* of code that others stop by a signal: 1 while it runs, 2 while one is sent */
    uint64_t thread;      /* which thread it runs on then */
    abut_pvm_region regions[ABUT_PVM_REGIONS]; /* zeroes where there is none */
} abut_pvm_context;

enum { ABUT_PVM_REGIONS_AT = offsetof(abut_pvm_context, regions) };

/* An instruction before it is executed, as pvm_trace_step. */
typedef struct abut_pvm_trace {
    uint64_t pc;
    uint64_t gas;
    uint8_t opcode;
    uint8_t reserved[7];
    const uint64_t *registers;
} abut_pvm_trace;

/* The bits of a page's access byte. Pages below 2^16 never have any. */
enum {
    ABUT_PVM_READ = 1,       /* the guest may read */
    ABUT_PVM_WRITE = 2,      /* the guest may write (and read) */
    ABUT_PVM_FAST_READ = 4,  /* ... and the window can be read there without further ado */
    ABUT_PVM_FAST_WRITE = 8, /* ... and written: not set for memory of the host's, nor for clean pages while writes are
                                tracked */
    ABUT_PVM_SHARED = 16,    /* memory of the host's: the window has nothing there */
    ABUT_PVM_DIRTY = 32
};

/* Address space below the context for an engine's table of jump targets. */
#define ABUT_PVM_ROOM ((size_t)64 << 20)
#define ABUT_PVM_PAGE ((size_t)4096)

static inline int abut_pvm_same(const void *left, const void *right, size_t size) {
    return memcmp(left, right, size) == 0;
}

/* Reserves 4 GiB with guards on both sides, the context page and the room below it; nothing of the guest's is
 * accessible. Gives the window, NULL when there is no address space left. The context is at window - 4096, zeroed but
 * for `window` and `access`. The access bytes are zero, and so are some behind the last page's.
 *
 * A few windows are kept for the next who asks. Who asks for a shape (not 0) may get a window that was kept with it:
 * then `shape` in the context says so, and pages, access bytes and `used` are as they were left. */
uint8_t *abut_pvm_window_new(uint64_t shape);
/* Throws away all that `used` and `engine[15]` speak of. */
void abut_pvm_window_free(uint8_t *window);
/* Frees a window, but keeps its pages for who asks for the shape, when there is room. */
void abut_pvm_window_keep(uint8_t *window, uint64_t shape);
/* Nobody will ask for the shape again. */
void abut_pvm_window_forget(uint64_t shape);
/* Makes pages what they were when they were mapped: zero, or as the image has them. 0 when the system refuses. */
int abut_pvm_window_renew(uint8_t *window, uint64_t address, uint64_t length);
static inline abut_pvm_context *abut_pvm_window_context(uint8_t *window) {
    return (abut_pvm_context *)(void *)(window - ABUT_PVM_PAGE);
}

/* access: 0 none, 1 read, 2 write. What was there stays. 0 when the system refuses. */
int abut_pvm_window_protect(uint8_t *window, uint64_t address, uint64_t length, int access);
/* Makes pages inaccessible and forgets what they hold. */
int abut_pvm_window_drop(uint8_t *window, uint64_t address, uint64_t length);

/* Bytes that many windows start with, as a file in memory: mapped privately, nothing is copied until it is written. -1
 * when there is none to be had. */
int abut_pvm_image_new(const uint8_t *bytes, size_t size);
void abut_pvm_image_free(int image);
int abut_pvm_window_place(uint8_t *window, uint64_t address, uint64_t length, int image, uint64_t offset, int access);

#pragma GCC visibility pop
