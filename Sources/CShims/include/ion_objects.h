/* What values of processes are in memory, for the handlers and for ion_*.c. Strings and arrays are those of every
 * dynamic machine. Objects move when their process collects; what is immortal never does. */
#pragma once
#include "machine_context.h"

enum {
    ABUT_KIND_UNIT = 20,
    ABUT_KIND_ATOM = 21,     /* its number in the world */
    ABUT_KIND_PROCESS = 22,  /* its identity */
    ABUT_KIND_FUNCTION = 23, /* its number in the program: one without captures */
    ABUT_KIND_NATIVE = 24    /* its number in the world */
};
/* ABUT_KIND_NIL is `undefined`. */

enum {
    ION_TUPLE = 8,    /* an abut_array that nobody changes */
    ION_RECORD = 9,
    ION_CLOSURE = 10,
    ION_BOUND = 11,   /* a function with its `this` */
    ION_BOX = 12,     /* a register that closures share */
    ION_COMPLEX = 13,
    ION_TABLE = 14,   /* the properties of a record with too many of them for a shape */
    ION_MOVED = 255   /* while objects are copied: the new address is behind the head */
};

enum {
    ION_IMMORTAL = 1,     /* `flags`: belongs to the world, and never moves */
    ION_OUTSIDE = 2,      /* has memory of its own, in the list of its process */
    ION_STRING_OPEN = 4,  /* made by joining: the next one behind it gets a buffer that grows */
    ION_PROTOTYPE = 8     /* of other records: when it changes, caches are asked again */
};

typedef struct ion_record {
    abut_object head;
    uint32_t shape;
    uint32_t capacity;   /* 0 of a table */
    abut_slot *slots;    /* behind the record, or in storage; of a record with a table, that */
    struct ion_record *prototype;
} ion_record;

_Static_assert(sizeof(ion_record) == 32, "slots are aligned");

enum {
    ION_SHAPE_EMPTY = 0,
    ION_SHAPE_TABLE = 0xfffffffeu /* the record has a table; one more is not 0, which caches begin with */
};

typedef struct ion_box {
    abut_object head;
    uint64_t unused;
    abut_slot value;
} ion_box;

/* Captured boxes stand in `captures`, and are the leading registers of its calls. */
typedef struct ion_closure {
    abut_object head;
    uint32_t function; /* that of the variant whose leading registers are boxes */
    uint32_t count;
    abut_slot captures[];
} ion_closure;

typedef struct ion_bound {
    abut_object head;
    uint64_t unused;
    abut_slot function, self;
} ion_bound;

/* In the arity of a function that looks at `this`, as calls see it. */
#define ION_ARITY_THIS 0x80000000u

typedef struct ion_complex {
    abut_object head;
    uint64_t unused;
    double re, im;
} ion_complex;

/* What a place in the code knows of records: of one scheduler. A record of shape `shape` has the property in `slot`;
 * when `holder` is not 0, its prototype has, which is of the shape `holder` - 1. For a property that is set for the first
 * time, `next` - 1 is the shape that the record gets. */
typedef struct ion_cache {
    uint32_t shape; /* one more than it; 0: nothing is known */
    uint32_t holder;
    uint32_t slot;
    uint32_t next;
} ion_cache;

/* A template of OBJECT_INIT. */
typedef struct ion_template {
    uint32_t shape; /* ION_SHAPE_TABLE: too many properties, or one twice */
    uint32_t count;
    const uint32_t *keys;
    const uint8_t *flags;
} ion_template;

static inline ion_box *abut_box(const abut_slot *slot) { return (ion_box *)(uintptr_t)slot->bits; }
