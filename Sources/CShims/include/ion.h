/* Processes of the actor machine: what a world, its schedulers and processes are in memory, and what Swift asks of them.
 * The code is in ion_*.c: handlers share these layouts, and everything here runs between two instructions. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ion_objects.h"
#include "threads.h"

#pragma GCC visibility push(hidden)

typedef struct ion_world ion_world;
typedef struct ion_scheduler ion_scheduler;
typedef struct ion_process ion_process;

/* -- memory: objects of a process or of a message, behind each other */

typedef struct ion_chunk {
    struct ion_chunk *older, *newer;
    char *filled;    /* where its objects end, when it is not the newest */
    uint32_t kind;   /* of the list it goes back to; ION_CHUNK_INLINE, ION_CHUNK_HUGE */
    uint32_t unused;
    size_t bytes;    /* in all, this head with it */
    uint64_t pad;
} ion_chunk;

_Static_assert(sizeof(ion_chunk) % 16 == 0, "objects are aligned");
enum { ION_CHUNK_INLINE = 254, ION_CHUNK_HUGE = 255 };

/* The head of an object with memory of its own. */
typedef struct ion_outside {
    struct ion_outside *next, *pending;
    size_t bytes; /* of the object */
    uint64_t mark;
} ion_outside;

typedef struct ion_area {
    char *next, *end;
    ion_chunk *newest;    /* where `next` is */
    ion_outside *outside; /* objects with memory of their own */
    size_t used;          /* bytes of full chunks, and of objects outside */
} ion_area;

/* -- processes */

enum { /* `state` */
    ION_FREE = 0,
    ION_RUNNABLE = 1, /* in a queue, or running */
    ION_RECEIVING = 2,
    ION_JOINING = 3,
    ION_WAITING = 4, /* for a native */
    ION_HELD = 5,    /* a breakpoint holds it */
    ION_DOOR = 6     /* no process: a place for messages to the host */
};

/* A message that was not put into the heap of its receiver: that may be running. */
typedef struct ion_parcel {
    struct ion_parcel *next;
    ion_area area;
    abut_slot value;
    uint32_t what; /* ION_PARCEL_* */
    uint32_t unused;
} ion_parcel;

enum {
    ION_PARCEL_MESSAGE = 0,
    ION_PARCEL_ANSWER = 1,  /* of the native that it waits for */
    ION_PARCEL_FAILURE = 2, /* the same; the value is the reason */
    ION_PARCEL_EXIT = 3     /* it has to end: the value is the reason */
};

/* Who is to know of the end of a process. */
typedef struct ion_bond {
    struct ion_bond *next;
    uint64_t other;     /* a process */
    uint64_t reference; /* of monitors */
    uint32_t what;      /* ION_BOND_* */
    uint32_t unused;
} ion_bond;

enum {
    ION_BOND_LINK = 0,
    ION_BOND_MONITOR = 1,  /* the other gets a message */
    ION_BOND_MONITORS = 2, /* the other is watched by this one */
    ION_BOND_JOINER = 3    /* the other waits for the end */
};

#define ION_PROCESS_BYTES 1024
#define ION_STACK_SLOTS 20

struct ion_process {
    uint64_t identity; /* index + 1, and its generation in the high half; 0: nobody */
    uint32_t generation;
    uint32_t has_parcels;
    uint8_t state;
    uint8_t traps;        /* exits of links come as messages */
    uint8_t is_timed;     /* 1: a timer will wake it; 2: one has */
    uint8_t passes;       /* the next checkpoint does not hold it */
    uint32_t index;
    ion_process *queue_next;
    ion_scheduler *scheduler; /* where it ran last */
    /* where it stands while it does not run; what each message and each slice need stands together */
    const abut_op *op;
    abut_slot *base;
    abut_slot *stack, *stack_end, *stack_high;
    uint64_t reductions;
    /* messages: a ring */
    uint32_t mail_count, mail_first, mail_room, mail_seen;
    abut_slot *mail;
    uint32_t owed; /* of its next slice: of a RECEIVE that was done for it */
    uint32_t collections;
    ion_area heap;
    size_t live;       /* what the last collection left */
    size_t collect_at; /* of the area's `used`: then the next one is worth it */
    ion_parcel *parcels, **parcels_end; /* the world is held */
    ion_bond *bonds;
    int64_t deadline;   /* of its timer, when it has one */
    uint32_t timer;     /* one more than its place in the heap of timers */
    uint32_t result_at; /* the register, in bytes, of what it waits for */
    uint32_t function;  /* what it was spawned with */
    uint32_t unused;
    uint64_t parent;
    abut_slot stack_inline[ION_STACK_SLOTS];
    ion_chunk heap_inline; /* and what follows */
};


#define ION_NEVER INT64_MAX

/* -- schedulers: one thread each */

typedef struct ion_undo {
    abut_object *object;
    uint64_t words[2];
} ion_undo;

typedef struct ion_lookup {
    uint32_t shape, key; /* one more than each */
    uint32_t slot, flags; /* slot 0xffffffff: there is none */
} ion_lookup;

/* Where the code of a function is, and how large its frame. */
typedef struct ion_code {
    const abut_op *start, *end;
    uint32_t frame, function;
} ion_code;

#define ION_LOOKUPS 1024
#define ION_CLASSES 16
#define ION_CACHES (1u << 18)

struct ion_scheduler {
    abut_machine_context context; /* first: a context is its scheduler */
    ion_world *world;
    uint32_t number;
    uint32_t seed;
    ion_process *current;
    int64_t given; /* what `context.budget` began with: a slice, or more when nobody else can run */
    const abut_slot *constants;
    /* runnable processes; under `lock` when there are several schedulers */
    ion_process *first, *last;
    ion_process *again; /* nobody else was there: it goes on */
    uint32_t queued;
    abut_lock *lock;
    uint64_t switches, messages, spawned, ended, reductions, collections;
    ion_chunk *free_chunks[ION_CLASSES];
    uint32_t free_counts[ION_CLASSES];
    ion_undo *undo;
    size_t undo_count, undo_room;
    ion_lookup *lookups; /* ION_LOOKUPS of them */
    ion_process *desk;    /* nobody: what hosts make is in its heap for a while */
    ion_scheduler *outer; /* what this thread runs around it */
    struct ion_code *codes; /* where functions are, by address */
    uint32_t code_count, code_room;
    uint32_t leave;  /* why the loop is left: ION_LEFT_*, 0 not */
    uint32_t looks;  /* how often it was looked who is next */
    uint32_t watches; /* it knows that some object may have `__setattr__` */
};

/* -- the world */

typedef struct ion_shape {
    uint32_t parent, key;
    uint32_t count;
    uint8_t flags; /* of the key */
    uint8_t magic; /* it has a key of a magic method */
    uint16_t unused;
} ion_shape;

typedef struct ion_atom {
    const char *text;
    uint32_t length;
    uint32_t hash;
} ion_atom;

/* A pattern of MATCH, in a tree. */
typedef struct ion_pattern {
    uint32_t kind; /* ION_PATTERN_* */
    uint32_t count;
    const struct ion_pattern *parts;
    abut_slot value; /* a constant; of tagged ones the atom without `:` */
} ion_pattern;

enum {
    ION_PATTERN_VALUE = 1,
    ION_PATTERN_ANY = 2,
    ION_PATTERN_TUPLE = 3,
    ION_PATTERN_ARRAY = 4,
    ION_PATTERN_TAGGED = 5
};

/* A set of arms of RECEIVE_MATCH. */
typedef struct ion_arms {
    uint32_t count;
    const uint32_t *patterns;
} ion_arms;

/* Ends that are remembered: whoever asks later gets the value. */
typedef struct ion_ending {
    uint64_t process;
    uint64_t reductions;
    abut_slot value, reason;
    ion_parcel *parcels; /* where they are, when they are objects */
    uint32_t number, chain; /* running numbers: its own, and that of the next one of its bucket */
} ion_ending;

_Static_assert(sizeof(ion_ending) == 64, "each has a line of its own");

#define ION_ENDINGS_LOG 12
#define ION_ENDINGS (1u << ION_ENDINGS_LOG)

/* Rare things that Swift does. */
typedef struct ion_hooks {
    void *owner;
    /* Code for a function that is called for the first time by this scheduler: entry and bytes of its frame. False:
     * there is none, and the process ends. */
    bool (*translate)(ion_scheduler *scheduler, uint32_t function, abut_function *made, uint32_t *ops);
    /* The function whose leading `captures` parameters are boxes. */
    uint32_t (*variant)(ion_scheduler *scheduler, uint32_t function, uint32_t captures);
    /* Calls a native: ION_NATIVE_*. The result goes into `result`, made with ion_make_*; of a failure its reason. */
    int (*native)(ion_scheduler *scheduler, uint32_t native, uint32_t count, abut_slot *arguments, abut_slot *result);
    /* The function that an op is of; 0xffffffff: none. */
    uint32_t (*locate)(ion_scheduler *scheduler, const abut_op *op);
    /* Before an instruction of code that is traced; false: the process is held. */
    bool (*checkpoint)(ion_scheduler *scheduler, const abut_op *op);
    /* What hosts want is done here, in the thread of a scheduler. */
    void (*outside)(ion_scheduler *scheduler);
    /* A process began, ended, sent, received, or ran a slice; only when `events` is set. */
    void (*event)(ion_scheduler *scheduler, uint32_t what, uint64_t process, uint64_t other, const abut_slot *value);
    /* A process ends with a reason that is not 'normal', at this op (NULL: it was killed from outside of it). */
    void (*crash)(ion_scheduler *scheduler, uint64_t process, const abut_op *op, const abut_slot *reason);
} ion_hooks;

enum {
    ION_NATIVE_FINE = 0,
    ION_NATIVE_FAILED = 1, /* the caller gets the reason as an atom */
    ION_NATIVE_WAITS = 2,  /* ion_answer comes later */
    ION_NATIVE_CRASH = 3   /* the process ends with the result as its reason */
};

enum {
    ION_EVENT_SPAWN = 0,   /* other: the parent */
    ION_EVENT_END = 1,     /* value: the reason */
    ION_EVENT_SEND = 2,    /* other: the receiver; value: the message */
    ION_EVENT_RECEIVE = 3,
    ION_EVENT_BEGIN = 4,   /* a slice */
    ION_EVENT_PAUSE = 5,
    ION_EVENT_WAIT = 6,
    ION_EVENT_LINK = 7
};

enum { /* why a run ended */
    ION_LEFT_NOT = 0,
    ION_LEFT_IDLE = 1,      /* nothing can run: everybody ended, or waits */
    ION_LEFT_TARGET = 2,    /* the process that was asked for has ended */
    ION_LEFT_FUEL = 3,
    ION_LEFT_INTERRUPT = 4,
    ION_LEFT_HELD = 5,      /* a breakpoint */
    ION_LEFT_DEADLINE = 6
};

/* A native that makes a number of numbers. False: it has none for these, and says why when it is called as others are. */
typedef bool (*ion_of_numbers)(const abut_slot *numbers, double *result);

typedef struct ion_native {
    ion_of_numbers of_numbers; /* NULL: of other things, or not permitted */
    uint8_t arity;             /* of these; 1 or 2 */
    uint8_t takes_texts;       /* values with `__str__` come as texts */
} ion_native;

struct ion_world {
    abut_lock *lock; /* of everything that processes share */
    ion_hooks hooks;
    uint32_t scheduler_count;
    ion_scheduler **schedulers;
    /* options */
    int64_t slice;
    size_t process_bytes_max; /* of one heap */
    size_t bytes_max;         /* of all of them */
    uint32_t stack_slots_max;
    uint32_t processes_max;
    uint32_t mail_max;
    uint8_t events, several;
    uint8_t stressed; /* for tests: everything that may collect does, and what was freed is overwritten */
    uint8_t sets_attributes; /* some object may have `__setattr__`: caches do not know where to set */
    uint32_t closing;
    /* tables that do not change while anything runs */
    const abut_slot *constants;
    const ion_pattern *patterns;
    const ion_arms *arms;
    const ion_template *templates;
    const uint8_t *function_flags; /* by function: ION_FUNCTION_* */
    const uint32_t *function_arity;
    uint32_t function_room; /* for variants, too */
    const ion_native *natives;
    const abut_op *end_op, *land_op; /* in the form that runs */
    uintptr_t receive_handler;       /* of the instruction `receive` in that form */
    /* atoms: chunks that never move */
    ion_atom **atom_chunks;
    uint32_t atom_count, atom_max, *atom_table, atom_table_size;
    /* shapes */
    ion_shape **shape_chunks;
    uint32_t shape_count, *shape_table, shape_table_size;
    /* processes: chunks that never move */
    ion_process ***process_chunks;
    uint32_t process_count; /* ever used places */
    uint32_t alive;
    ion_process *free_processes;
    ion_ending *endings;
    uint32_t *ending_buckets, ending_next;
    struct ion_slab *slabs; /* the memory of processes */
    /* timers: a heap */
    ion_process **timers;
    uint32_t timer_count, timer_room;
    uint64_t references;
    size_t bytes; /* in all heaps, about */
    int64_t fuel; /* reductions that are left; ION_NEVER: no limit */
    uint64_t target;
    uint32_t outside; /* natives that will answer */
    uint32_t doors;   /* somebody outside may send */
    uint32_t idle;    /* schedulers that wait for work */
    uint32_t called;  /* one of those was called, and did not come yet */
    uint32_t queued;  /* runnable processes in all queues, when there are several */
    uint32_t interrupt;
    uint32_t news;    /* the hook `outside` has something to do */
    int64_t deadline;
};

enum {
    ION_FUNCTION_THIS = 1,   /* it looks at `this`: the slot behind its frame's record */
    ION_FUNCTION_NATIVE = 2  /* no code: `ffi_name`, the number of the native is its arity */
};

/* Numbers of the instruction `window`. */
enum {
    ION_ACT_END = 0,       /* the outermost function has returned */
    ION_ACT_LAND,          /* a magic method has */
    ION_ACT_SELF,          /* -> the process */
    ION_ACT_PID,           /* -> its number */
    ION_ACT_PROCESSES,     /* -> how many are alive */
    ION_ACT_PASSES,        /* -> how many slices ran */
    ION_ACT_NOW,           /* -> milliseconds of the clock */
    ION_ACT_SPAWN,         /* w0: how many arguments (a number), w1: function, w2...: arguments */
    ION_ACT_RECEIVE_TIMED, /* w0: milliseconds; -> message, w1 = whether there is one */
    ION_ACT_RECEIVE_ARMS,  /* w0: number of the arms, w1: milliseconds or undefined; -> message, w2 = the arm's number, -1 */
    ION_ACT_JOIN,          /* w0: process; -> its value */
    ION_ACT_SELECT,        /* w0: how many (a number), w1...: processes; -> the value of the first that ended */
    ION_ACT_SELECT_KILL,
    ION_ACT_LINK,          /* w0: number of a process; -> its value when it has ended */
    ION_ACT_YIELD,
    ION_ACT_GET_PROTOTYPE, /* w0: object */
    ION_ACT_SET_PROTOTYPE, /* w0: object, w1: prototype */
    ION_ACT_DELETE,        /* w0: object, w1: key */
    ION_ACT_KEYS,          /* w0: object */
    ION_ACT_OWN_KEYS,
    ION_ACT_LENGTH,
    ION_ACT_DEFINE,        /* w0: object, w1: key, w2: value, w3: flags (a number) */
    ION_ACT_EXIT,          /* w0: reason */
    ION_ACT_KILL,          /* w0: process, w1: reason */
    ION_ACT_TIE,           /* w0: process */
    ION_ACT_UNTIE,
    ION_ACT_TRAP_EXITS,    /* w0: whether */
    ION_ACT_MONITOR,       /* w0: process; -> reference */
    ION_ACT_DEMONITOR,     /* w0: reference */
    ION_ACT_BOX,           /* w0: value; -> a box with it */
    ION_ACT_CLOSURE,       /* w0: how many (a number), w1: function, w2...: boxes; -> closure */
    ION_ACT_CHECKPOINT,    /* before an instruction, in code that is traced */
    ION_ACT_TUPLE_LONG,    /* unused by translators */
    ION_ACT_COUNT
};

/* -- what Swift asks of it (see the .c files for what each does) */

ion_world *ion_world_new(uint32_t schedulers);
void ion_world_free(ion_world *world);
/* What a scheduler needs before it runs: tables of the world are filled. False: no memory. */
bool ion_world_open(ion_world *world);
/* The next thing to do: returns with `context.op`, `base` and `budget` set and true; false: `leave` says why not. */
bool ion_next(ion_scheduler *scheduler);
/* After the engine was left (its `context.exit`): puts the process where it belongs. */
void ion_left(ion_scheduler *scheduler);

uint32_t ion_atom_of(ion_world *world, const char *text, size_t length); /* 0xffffffff: too many */
const ion_atom *ion_atom_at(const ion_world *world, uint32_t number);
uint32_t ion_shape_with(ion_world *world, uint32_t shape, uint32_t key, uint8_t flags); /* ION_SHAPE_TABLE: no more */

/* What processes and the hook `outside` do. A new process: its arguments are copied; 0: no memory, or too many. */
uint64_t ion_spawn(ion_scheduler *scheduler, const abut_slot *function, uint32_t count, const abut_slot *arguments,
                   uint64_t parent);
/* A message is copied to a process; nothing happens when nobody has this identity. False: no memory. */
bool ion_send(ion_scheduler *scheduler, uint64_t process, const abut_slot *value);
/* The answer for a process that waits for a native. */
bool ion_answer(ion_scheduler *scheduler, uint64_t process, const abut_slot *value, bool failed);
void ion_exit_signal(ion_scheduler *scheduler, uint64_t to, uint64_t from, const abut_slot *reason, bool is_link);
bool ion_let_go(ion_scheduler *scheduler, uint64_t process); /* one that a checkpoint holds */
/* While nothing runs: who was told to end, and is to run soon, ends now, and its place is free. */
void ion_settle(ion_world *world, uint64_t process);
/* From any thread: the hook `outside` is called soon. */
void ion_tell(ion_world *world);
/* More natives will answer, or fewer; more who may send from outside, or fewer. From any thread. */
void ion_expect(ion_world *world, int32_t more);
void ion_open_doors(ion_world *world, int32_t more);
void ion_announce(ion_world *world); /* the same, and says that there is something to do */
/* The scheduler of the world that this thread runs, perhaps from natives of other worlds; NULL: none. */
ion_scheduler *ion_here(const ion_world *world);
void ion_enter(ion_scheduler *scheduler);
void ion_leave(ion_scheduler *scheduler);
/* One process more: there are not too many. */
static inline bool ion_may_begin(const ion_world *world) {
    return __atomic_load_n(&world->alive, __ATOMIC_RELAXED) < world->processes_max;
}
ion_process *ion_process_of(ion_world *world, uint64_t identity);
/* By its place; NULL: nobody is there. */
ion_process *ion_process_at(ion_world *world, uint32_t index);
/* Doors. NULL: no memory, or too many. */
ion_process *ion_door_new(ion_scheduler *scheduler);
void ion_door_free(ion_scheduler *scheduler, ion_process *door, uint64_t identity);
/* From any thread: the oldest message, which is to be freed; NULL when there is none until the deadline (0: at once;
 * negative: never), or the door is not open any more. */
ion_parcel *ion_door_fetch(ion_world *world, ion_process *door, uint64_t identity, int64_t deadline, bool *is_open);
/* Whether messages have come since it was asked. */
bool ion_door_news(ion_world *world, ion_process *door, uint64_t identity);
uint32_t ion_door_waiting(ion_world *world, const ion_process *door, uint64_t identity);
/* What a host makes until the desk is closed belongs to nobody. False: no memory. The process that ran before, or NULL,
 * is to be given back. */
bool ion_desk_open(ion_scheduler *scheduler, ion_process **before);
void ion_desk_close(ion_scheduler *scheduler, ion_process *before);
const ion_ending *ion_ending_of(ion_world *world, uint64_t identity);

/* Values made by natives of Swift's, in the heap of the process that runs. False: no memory. */
/* Why a process ends, and whom messages of the world name: atoms that every world has, in this order. */
#define ION_ATOMS(X) \
    X(EMPTY, "") X(NORMAL, "normal") X(KILL, "kill") X(KILLED, "killed") X(EXIT, "EXIT") X(DOWN, "DOWN") X(NO_PROCESS, "noproc") \
    X(NOT_CALLABLE, "not_callable") X(STACK_OVERFLOW, "stack_overflow") X(MEMORY_LIMIT, "memory_limit") \
    X(BAD_TIMEOUT, "bad_timeout") X(BAD_FUNCTION, "bad_function") X(PROCESS_LIMIT, "process_limit") \
    X(MAILBOX_LIMIT, "mailbox_limit") X(ATOM_LIMIT, "atom_limit") X(NATIVE_CRASH, "native_crash") \
    X(TAG, "__tag") X(SLOTS, "__slots") X(GETATTR, "__getattr__") X(SETATTR, "__setattr__") X(ADD, "__add__") \
    X(SUB, "__sub__") X(MUL, "__mul__") X(DIV, "__div__") X(MOD, "__mod__") X(EQ, "__eq__") X(LT, "__lt__") \
    X(CALL, "__call__") X(STR, "__str__") X(MAP, "Map") X(FILE, "File") X(TIMER, "Timer")
#define ION_NAMED(name, text) ION_ATOM_##name,
enum { ION_ATOMS(ION_NAMED) ION_ATOM_COUNT };
#undef ION_NAMED

bool ion_make_string(ion_scheduler *scheduler, size_t length, abut_slot *made, uint8_t **bytes);
bool ion_make_array(ion_scheduler *scheduler, uint32_t kind, uint32_t count, abut_slot *made, abut_slot **slots);
bool ion_make_complex(ion_scheduler *scheduler, double re, double im, abut_slot *made);
bool ion_make_record(ion_scheduler *scheduler, abut_slot *made);
bool ion_define(ion_scheduler *scheduler, const abut_slot *object, uint32_t key, const abut_slot *value, uint8_t flags);

/* Walks over the properties of a record: false at the end. `at` begins with 0. */
bool ion_property_at(const ion_world *world, const ion_record *record, uint32_t *at, uint32_t *key, uint8_t *flags, abut_slot *value);
bool ion_is_true(const abut_slot *value);
/* The same structure: what patterns ask for. */
bool ion_is_same(const ion_world *world, const abut_slot *x, const abut_slot *y);

/* A copy of a value that belongs to nobody. NULL: no memory. */
ion_parcel *ion_parcel_new(ion_world *world, const abut_slot *value);
void ion_parcel_free(ion_world *world, ion_parcel *parcel);
void ion_drop_parcels(ion_world *world, ion_parcel **first); /* all of a list */

/* What all processes have together: heaps, stacks, mailboxes, what is on its way; and names. Everybody who is alive has
 * a kilobyte, which is not in `bytes`. */
static inline size_t ion_bytes(const ion_world *world) {
    size_t processes = __atomic_load_n(&world->alive, __ATOMIC_RELAXED);
    return __atomic_load_n(&world->bytes, __ATOMIC_RELAXED) + processes * ION_PROCESS_BYTES;
}

#pragma GCC visibility pop
