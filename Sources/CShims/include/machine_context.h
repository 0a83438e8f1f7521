/* What the dynamic machines (KIO, and whatever shares their engine) have in memory: slots, objects, instructions of
 * the register engine, natives, and the context that all of them hang on. */
#pragma once
#include <stddef.h>
#include <stdint.h>

/* A value. Kinds 0 to 3 are those of `kio_value`, bit by bit; `aux` of values that came from outside is anything. */
typedef struct abut_slot {
    uint32_t kind;
    uint32_t aux;
    uint64_t bits;
} abut_slot;

_Static_assert(sizeof(abut_slot) == 16 && offsetof(abut_slot, bits) == 8, "a slot is a kio_value");

enum {
    ABUT_KIND_NUMBER = 0,
    ABUT_KIND_BOOL = 1, /* the low 32 bits: 0, or anything else */
    ABUT_KIND_NIL = 2,
    ABUT_KIND_OBJECT = 3,
    ABUT_KIND_FRAME = 15, /* a record of a call: `aux` how far the caller's registers are below, `bits` where it goes on */
    /* Of machines with static types. */
    ABUT_KIND_I32 = 16, /* sign-extended to 64 bits, always */
    ABUT_KIND_I64 = 17,
    ABUT_KIND_F32 = 18, /* the low 32 bits; the others are 0 */
    ABUT_KIND_CHAR = 19 /* a Unicode scalar */
};

/* The types that `expect` names; their kinds, 5 bits each, from the lowest on. From strings on, the object's head says
 * more. */
enum {
    ABUT_TYPE_UNIT = 0,
    ABUT_TYPE_BOOL = 1,
    ABUT_TYPE_I32 = 2,
    ABUT_TYPE_I64 = 3,
    ABUT_TYPE_F32 = 4,
    ABUT_TYPE_F64 = 5,
    ABUT_TYPE_CHAR = 6,
    ABUT_TYPE_STRING = 7,
    ABUT_TYPE_ARRAY = 8
};
#define ABUT_TYPE_KINDS                                                                                    \
    ((uint64_t)ABUT_KIND_NIL | (uint64_t)ABUT_KIND_BOOL << 5 | (uint64_t)ABUT_KIND_I32 << 10 |             \
     (uint64_t)ABUT_KIND_I64 << 15 | (uint64_t)ABUT_KIND_F32 << 20 | (uint64_t)ABUT_KIND_NUMBER << 25 |    \
     (uint64_t)ABUT_KIND_CHAR << 30 | (uint64_t)ABUT_KIND_OBJECT << 35 | (uint64_t)ABUT_KIND_OBJECT << 40)

/* Objects of the heap begin with this. None ever moves. */
typedef struct abut_object {
    uint8_t kind; /* ABUT_OBJECT_* */
    uint8_t mark; /* the collection that last saw it alive */
    uint16_t flags;
    uint32_t size; /* bytes in all; 0 of objects of 4 GiB and more, whose block knows */
} abut_object;

enum {
    ABUT_OBJECT_STRING = 0,
    ABUT_OBJECT_ARRAY = 1,
    ABUT_OBJECT_SLOTS = 2,  /* the elements of an array that grew, or of a record */
    ABUT_OBJECT_BYTES = 3   /* the bytes of strings that share them */
};

enum {
    ABUT_STRING_INTERNED = 1 /* one of its kind in its heap */
};

/* Bytes that nobody changes. `bytes` is behind the record, or in `owner`. */
typedef struct abut_string {
    abut_object head;
    uint32_t length;
    uint32_t hash; /* 0: not known yet */
    const uint8_t *bytes;
    abut_object *owner;
    uint32_t native; /* of interned strings: one more than the number of the native of that name; of strings of processes:
                      * one more than the number of the atom of that name; 0: none, or not known yet */
    uint32_t unused;
} abut_string;

/* `slots` is behind the record, or in `storage`. */
typedef struct abut_array {
    abut_object head;
    uint32_t count;
    uint32_t capacity;
    abut_slot *slots;
    abut_object *storage;
} abut_array;

_Static_assert(sizeof(abut_string) == 40 && sizeof(abut_array) == 32, "an array's first slot is aligned");

/* An instruction of the register engine. Registers, constants and cells are byte offsets (16 times their number). */
typedef struct abut_op {
    uintptr_t handler; /* the address of its handler, or its number for the loop */
    uint16_t a, b, c;  /* operands; the offset of a jump is in `c`, in ops from the next one, signed */
    uint16_t cost;     /* how many instructions of the source it stands for */
} abut_op;

_Static_assert(sizeof(abut_op) == 16, "four ops fill a cache line");

/* 0 is fine; 1 failed; 2 will answer later: only natives that the gateway knows to wait may say that. */
typedef int (*abut_native)(int count, const abut_slot *arguments, abut_slot *result, void *call);

typedef struct abut_native_entry {
    abut_native function;
    void *user_data;
    uint32_t arity_min, arity_max; /* 0xffffffff: any number */
    uint32_t capability;           /* bits that the policy must have */
    uint32_t denied;               /* the policy does not have them */
} abut_native_entry;

/* A function of the running image. */
typedef struct abut_function {
    const abut_op *entry;
    uint32_t frame; /* how many bytes of registers; the largest number there is while it is not translated */
    uint32_t arity;
} abut_function;

struct abut_machine_context;
/* Does an op; the next one, or NULL when the engine is to be left. */
typedef const abut_op *(*abut_way)(struct abut_machine_context *context, const abut_op *op, const abut_slot *k, uint32_t number);

typedef struct abut_machine_context {
    char *heap_next, *heap_end; /* where the next small object goes, and the end of that hole */
    abut_slot **cells;          /* the globals that the running image names */
    abut_slot *base;            /* the running frame's first register, true whenever Swift is called */
    const abut_op *op;          /* where it stands; NULL while bytecode is run as it stands */
    abut_slot *top;             /* behind the last slot in use, when `op` is NULL */
    abut_slot *stack, *stack_end;
    abut_native_entry *natives;
    uint32_t native_count;
    uint32_t frames_left; /* how many more frames the engine may open */
    int64_t budget;       /* what is left when the engine was left */
    uint64_t native_calls;
    void *machine;  /* the Machine of Swift's */
    uint32_t exit;  /* why the engine was left: ABUT_EXIT_* */
    uint32_t waiting; /* the native that will answer later, one more than its number */
    abut_slot result;
    const abut_function *functions; /* of the running image */
    uint32_t function_count;
    uint32_t scoped;       /* how many objects are in open scopes of the heap */
    abut_slot *stack_high; /* nothing was ever written behind it, or it was cleared; frames reach no further */
    /* The slow ways of a machine that has its own, by handler; NULL: those of Swift's. */
    const abut_way *ways;
    const abut_op *(*toll)(struct abut_machine_context *context); /* what such a machine goes on with; NULL: nothing */
    struct ion_cache *caches;               /* of this scheduler */
    const struct ion_template *templates;
} abut_machine_context;

/* What a native gets as its context. */
typedef struct abut_native_call {
    abut_machine_context *context;
    uint32_t native; /* its number */
    uint32_t code;   /* what the native said, of its own */
    void *message;   /* the gateway's */
} abut_native_call;

enum {
    ABUT_EXIT_FINISHED = 0, /* halt: `result` */
    ABUT_EXIT_TOLL = 1,     /* the budget is nearly used up; `op` is the next to do */
    ABUT_EXIT_TRAPPED = 2,  /* Swift knows why */
    ABUT_EXIT_WAITING = 3   /* a native will answer later */
};

/* The engine looks at the budget at every jump that is taken, every call and every so many instructions in a row: it
 * leaves with at least this much. */
#define ABUT_MACHINE_MARGIN 1024
