/* ion.h -- generated from ion.abi (abut.ion 0.1.0) by abut; do not edit.
 * api 7b42df2ac813c46c */
#ifndef ABUT_ION_H
#define ABUT_ION_H

/** @file
 *  The Ion machine: processes that share nothing and send each other messages.
 *
 *  A program (`ion_program`: an `.ionpack`, a class or a text, with what it depends on) never changes; machines and
 *  threads share it. A registry (`ion_registry`) holds the host's functions; machines look theirs up when they are made.
 *  A machine (`ion_vm`) runs a program's processes: it spawns them, hands out their messages, remembers how they ended,
 *  and says who waits for whom when nobody can go on. One thread at a time runs a machine; every other call may come from
 *  any thread, and from inside natives and callbacks.
 *
 *  Processes are numbers that are never used twice. A door (`ion_door`) has such a number too: what is sent to it comes
 *  to the host. Values (`ion_value`) are trees of the host's own and have nothing in common with what they were made of;
 *  a value belongs to one thread at a time. Who makes one frees it, unless it was handed over. */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef ABUT_ION_COPIED
#  error "include ion.h before headers that copy its types"
#endif
#ifndef ION_API /* stands before every function */
#  if defined(_WIN32) && defined(ION_IMPLEMENT)
#    define ION_API __declspec(dllexport)
#  elif defined(__GNUC__) && !defined(_WIN32)
#    define ION_API __attribute__((visibility("default")))
#  else
#    define ION_API
#  endif
#endif

#ifdef __cplusplus
extern "C" {
#endif

#define ION_VERSION_MAJOR 0
#define ION_VERSION_MINOR 1
#define ION_VERSION_PATCH 0

/** What `ion_abi_version` answers: a library with the same number has everything that is declared here. */
#define ION_ABI_VERSION 1u
/** Version of the class files that this library writes. */
#define ION_CLASS_VERSION 2u
/** Reductions of a slice, unless the options say otherwise. */
#define ION_SLICE 3ull
/** Slices so long that nobody notices them. */
#define ION_SLICE_LONG 4000ull
/** Values in values. */
#define ION_DEPTH_MAX 256u
/** Threads of one machine. */
#define ION_SCHEDULERS_MAX 64u
/** Ends of processes that are remembered: the latest. */
#define ION_ENDINGS_MAX 4096u
/** Crashes that are remembered until somebody takes them: the latest. */
#define ION_CRASHES_MAX 100u

/** How a call went. */
typedef int ion_status;
enum {
    ION_STATUS_OK = 0,
    ION_STATUS_INVALID_PROGRAM = 1, /**< the bytes are no pack, class or text, or the code breaks the rules */
    ION_STATUS_RUNTIME_ERROR = 2, /**< a native failed */
    ION_STATUS_OOM = 3, /**< out of memory, or of what the machine may have */
    ION_STATUS_INVALID_ARGUMENT = 4, /**< the caller broke the contract of the call */
    ION_STATUS_NOT_FOUND = 5, /**< no such function, process, class or file */
    ION_STATUS_BUSY = 6, /**< another thread runs the machine */
    ION_STATUS_TIMED_OUT = 7, /**< nothing came in time */
    ION_STATUS_CLOSED = 8 /**< the door was closed */
};

/** What went wrong: `ion_error.code`.
 *  Open: unknown values may arrive. */
typedef uint32_t ion_error_code;
enum {
    ION_ERROR_NONE = 0,
    ION_ERROR_TRUNCATED = 1, /**< the input ends early */
    ION_ERROR_MALFORMED = 2,
    ION_ERROR_LIMIT = 3, /**< more than a limit allows */
    ION_ERROR_MISSING = 4, /**< no such function, class, file, dependency or entry point */
    ION_ERROR_UNSUPPORTED = 5, /**< a version or an encoding that nobody here knows */
    ION_ERROR_ARGUMENT = 6, /**< an argument of the call */
    ION_ERROR_MEMORY = 7,
    ION_ERROR_BUSY = 8,
    ION_ERROR_OPTION = 9,
    ION_ERROR_TOO_DEEP = 10, /**< values in values, deeper than ION_DEPTH_MAX; one that is in itself, for example */
    ION_ERROR_TOO_LARGE = 11, /**< too many parts */
    ION_ERROR_NO_FUNCTION = 12, /**< nothing has this name */
    ION_ERROR_NO_PROCESS = 13, /**< it never was, or it has ended */
    ION_ERROR_NATIVE_FAILED = 14,
    ION_ERROR_ARITY = 15, /**< a native with a wrong number of arguments */
    ION_ERROR_TYPE = 16, /**< a native with an argument of a wrong type */
    ION_ERROR_CODE = 17, /**< a function's code breaks the rules */
    ION_ERROR_SYSTEM = 18, /**< a file could not be read or written, a library not be loaded */
    ION_ERROR_NOT_OWNED = 19, /**< a value that was handed over before, or that is a part of another */
    ION_ERROR_BAD_TICKET = 20 /**< nobody waits for this answer */
};

/** Why a call failed. Texts belong to the calling thread and are valid until its next call that fails. */
typedef struct ion_error {
    ion_status status; /* 0 */
    ion_error_code code; /* 4 */
    const char *message; /* 8 */
    const char *function; /**< 16: `Class:function`, when it is about one */
    int32_t instruction; /**< 24: its number there; -1 when it is about none */
    uint32_t line; /**< 28: of a text, from 1; 0 when it is about none */
    uint64_t offset; /**< 32: in the file or the text */
} ion_error;

/** Kinds of values. */
typedef uint32_t ion_kind;
enum {
    ION_KIND_NUMBER = 0,
    ION_KIND_BOOLEAN = 1,
    ION_KIND_COMPLEX = 2,
    ION_KIND_STRING = 3,
    ION_KIND_ATOM = 4,
    ION_KIND_UNIT = 5,
    ION_KIND_UNDEFINED = 6,
    ION_KIND_TUPLE = 7,
    ION_KIND_ARRAY = 8,
    ION_KIND_OBJECT = 9,
    ION_KIND_PROCESS = 10,
    ION_KIND_FUNCTION = 11
};

/** What may be done with a property of an object. */
typedef uint32_t ion_property;
#define ION_PROPERTY_WRITABLE 1u
#define ION_PROPERTY_ENUMERABLE 2u
#define ION_PROPERTY_CONFIGURABLE 4u

/** Released by ion_value_free.
 *  Threads: one handle is used by one thread at a time. */
typedef struct ion_value ion_value;

/** Released by ion_program_free.
 *  Threads: one handle may be used by several threads at once. */
typedef struct ion_program ion_program;

/** Released by ion_registry_free.
 *  Threads: one handle may be used by several threads at once. */
typedef struct ion_registry ion_registry;

/** Released by ion_vm_free.
 *  Threads: one handle may be used by several threads at once. */
typedef struct ion_vm ion_vm;

/** Released by ion_door_close.
 *  Threads: one handle may be used by several threads at once. */
typedef struct ion_door ion_door;

/** Processes as they were at one time.
 *  Released by ion_snapshot_free.
 *  Threads: one handle may be used by several threads at once. */
typedef struct ion_snapshot ion_snapshot;

/** Crashes that were taken.
 *  Released by ion_crashes_free.
 *  Threads: one handle may be used by several threads at once. */
typedef struct ion_crashes ion_crashes;

/** Bytes that a call made.
 *  Released by ion_blob_free.
 *  Threads: one handle may be used by several threads at once. */
typedef struct ion_blob ion_blob;

/** A call of a native, as long as it runs. */
typedef struct ion_call ion_call;

/** A process between two instructions, as long as the callback runs. */
typedef struct ion_checkpoint ion_checkpoint;

#ifndef ABUT_STR_DEFINED
#define ABUT_STR_DEFINED
typedef struct abut_str { const char *ptr; size_t len; } abut_str; /* UTF-8, not NUL terminated */
#endif

/** What a program says of itself; all of it is valid as long as the program. */
typedef struct ion_program_info {
    abut_str name; /* 0 */
    abut_str version; /* 16 */
    abut_str main_class; /**< 32: empty when there is none */
    abut_str entry_point; /**< 48: the same */
    abut_str description; /* 64 */
    abut_str author; /* 80 */
    uint32_t classes; /**< 96: how many */
    uint32_t functions; /**< 100: with those of programs that were linked */
    uint32_t dependencies; /* 104 */
    uint32_t exports; /* 108 */
    uint32_t libraries; /* 112 */
    uint32_t files; /* 116 */
} ion_program_info;

/** A function of a program. */
typedef struct ion_function_info {
    abut_str name; /**< 0: `Class:function` */
    abut_str class_name; /* 16 */
    uint32_t arity; /* 32 */
    uint32_t registers; /**< 36: with those of its arguments */
    uint32_t instructions; /* 40 */
    bool is_native; /**< 44: a function of the host's under this name; no code */
    bool is_exported; /**< 45: other programs may use it */
    bool is_linked; /**< 46: it is another program's */
    uint8_t _reserved0; /* 47 */
} ion_function_info;

/** What a file of a pack is for. */
typedef uint32_t ion_file_role;
enum {
    ION_FILE_LIBRARY = 0,
    ION_FILE_RESOURCE = 1,
    ION_FILE_SOURCE = 2,
    ION_FILE_OTHER = 3
};

#ifndef ABUT_BYTES_DEFINED
#define ABUT_BYTES_DEFINED
typedef struct abut_bytes { const uint8_t *ptr; size_t len; } abut_bytes;
#endif

/** A file of a pack that is no class. */
typedef struct ion_file_info {
    abut_str path; /**< 0: within the folder of its role */
    abut_bytes data; /* 16 */
    ion_file_role role; /* 32 */
    uint32_t _reserved0; /* 36 */
} ion_file_info;

/** How code is written as text. */
typedef uint32_t ion_text_form;
enum {
    ION_TEXT_FULL = 0, /**< everything; assemble reads the same program */
    ION_TEXT_NOTED = 1, /**< the same, and what its lines mean, in comments */
    ION_TEXT_ORIGINAL = 2 /**< as the original's tools print it */
};

typedef int ion_native_status;
enum {
    ION_NATIVE_OK = 0, /**< the result is what ion_call_return was given; undefined without it */
    ION_NATIVE_ERROR = 1, /**< the caller gets an atom that says why */
    ION_NATIVE_LATER = 2, /**< ion_vm_answer brings the result; ion_call_later gave its ticket */
    ION_NATIVE_EXIT = 3 /**< the process ends, for the reason that ion_call_exit was given */
};

/** A native function. The arguments are valid until it returns. How many there are was checked. */
typedef ion_native_status (*ion_native_fn)(ion_call *call, uint32_t argc, ion_value *const *argv, void *user_data);

/** What a registry knows of a function. */
typedef struct ion_native_info {
    uint32_t size; /**< 0: of this record */
    uint32_t arity; /* 4 */
    const char *capability; /**< 8: machines must have it: one of the words of `ion_options.policy` */
    const char *description; /* 16 */
    bool is_variadic; /**< 24: takes more than `arity`, too */
    bool takes_texts; /**< 25: objects with `__str__` come as what that gives */
    uint8_t _reserved0[6]; /* 26 */
} ion_native_info;

/** Takes what the program prints, in pieces; `is_error` says that it belongs to the error stream. */
typedef void (*ion_output_fn)(const char *text, size_t length, bool is_error, void *user_data);

/** What runs code. */
typedef uint32_t ion_engine;
enum {
    ION_ENGINE_AUTO = 0,
    ION_ENGINE_THREADED = 1, /**< handlers that jump to each other */
    ION_ENGINE_LOOP = 2 /**< a portable loop */
};

/** What a machine may have and how it runs. `ion_options_init` fills in the defaults. */
typedef struct ion_options {
    uint32_t size; /**< 0: of this record */
    uint32_t schedulers; /**< 4: threads that run processes. With one, everything happens in the same order every time */
    uint64_t slice; /**< 8: reductions after which a process makes room for the next, up to 2^20; 0: ION_SLICE_LONG */
    uint64_t process_bytes_max; /**< 16: of the heap of one process */
    uint64_t memory_max; /**< 24: bytes of all processes: heaps, stacks, mailboxes, and a kilobyte for each */
    uint32_t processes_max; /* 32 */
    uint32_t stack_max; /**< 36: slots of the stack of one process */
    uint32_t mailbox_max; /**< 40: messages that wait for one process */
    uint32_t atoms_max; /* 44 */
    ion_engine engine; /* 48 */
    bool is_traced; /**< 52: code stops before each instruction, to be looked at */
    uint8_t _reserved0[3]; /* 53 */
    const char *policy; /**< 56: capabilities of natives that are permitted, with commas between them; NULL: none */
} ion_options;

/** Why a run ended.
 *  Open: unknown values may arrive. */
typedef uint32_t ion_run_end;
enum {
    ION_RUN_DONE = 0, /**< nobody is left */
    ION_RUN_ENDED = 1, /**< the process that was waited for has ended */
    ION_RUN_MESSAGE = 2, /**< the door that was waited for has a message */
    ION_RUN_DEADLOCK = 3, /**< everybody waits, and nobody can send: ion_vm_report says who waits for whom */
    ION_RUN_IDLE = 4, /**< everybody waits, and a door is open: it is the host's turn */
    ION_RUN_OUT_OF_FUEL = 5,
    ION_RUN_INTERRUPTED = 6,
    ION_RUN_HELD = 7, /**< checkpoints hold processes, and nobody else can go on */
    ION_RUN_DEADLINE = 8
};

typedef struct ion_outcome {
    ion_run_end end; /* 0 */
    uint32_t left; /**< 4: processes that have not ended */
    uint64_t process; /**< 8: what was waited for */
} ion_outcome;

/** What a process is doing. */
typedef uint32_t ion_process_state;
enum {
    ION_PROCESS_STATE_RUNNABLE = 1,
    ION_PROCESS_STATE_RECEIVING = 2, /**< waits for a message */
    ION_PROCESS_STATE_JOINING = 3, /**< waits for the end of others */
    ION_PROCESS_STATE_WAITING = 4, /**< for a native that answers later */
    ION_PROCESS_STATE_HELD = 5 /**< by a checkpoint */
};

/** A process of a snapshot; texts are valid as long as that. */
typedef struct ion_process_info {
    uint64_t id; /* 0 */
    uint64_t parent; /**< 8: 0 when a host spawned it */
    ion_process_state state; /* 16 */
    int32_t instruction; /**< 20: where it stands, in `place`; -1 when that is unknown */
    abut_str function; /**< 24: what it was spawned with */
    abut_str place; /**< 40: the function where it stands */
    uint64_t messages; /**< 56: that wait for it */
    uint64_t reductions; /* 64 */
    uint64_t bytes; /**< 72: of its heap, its stack and itself */
    const uint64_t *awaited; /**< 80: whose ends it waits for */
    uint64_t awaited_count; /* 88 */
} ion_process_info;

/** A process that ended for another reason than 'normal'; all is valid as long as its list. */
typedef struct ion_crash_info {
    uint64_t process; /* 0 */
    ion_value *reason; /* 8 */
    abut_str function; /**< 16: where it stood; empty when it was ended from outside */
    int32_t instruction; /**< 32: -1 when it was */
    uint32_t _reserved0; /* 36 */
} ion_crash_info;

typedef struct ion_stats {
    uint32_t size; /**< 0: of this record */
    uint32_t atoms; /* 4 */
    uint64_t alive; /**< 8: processes */
    uint64_t spawned; /* 16 */
    uint64_t ended; /* 24 */
    uint64_t messages; /**< 32: that were sent */
    uint64_t slices; /* 40 */
    uint64_t reductions; /* 48 */
    uint64_t collections; /* 56 */
    uint64_t bytes; /**< 64: of heaps */
    uint64_t shapes; /**< 72: layouts of objects */
} ion_stats;

/** Open: unknown values may arrive. */
typedef uint32_t ion_event_kind;
enum {
    ION_EVENT_KIND_SPAWN = 0,
    ION_EVENT_KIND_END = 1,
    ION_EVENT_KIND_SEND = 2,
    ION_EVENT_KIND_RECEIVE = 3,
    ION_EVENT_KIND_BEGIN = 4, /**< of a slice */
    ION_EVENT_KIND_PAUSE = 5, /**< its end */
    ION_EVENT_KIND_WAIT = 6,
    ION_EVENT_KIND_LINK = 7
};

/** Something that happened; valid until the callback returns. */
typedef struct ion_event {
    ion_event_kind kind; /* 0 */
    uint32_t scheduler; /* 4 */
    int64_t time; /**< 8: nanoseconds of a clock that never goes back */
    uint64_t process; /* 16 */
    uint64_t other; /**< 24: the parent of who was spawned, the receiver of what was sent */
    ion_value *value; /**< 32: the message, or the reason of an end */
} ion_event;

typedef void (*ion_event_fn)(ion_vm *vm, const ion_event *event, void *user_data);

/** Before an instruction of a machine that is traced. */
typedef struct ion_checkpoint_info {
    uint64_t process; /* 0 */
    abut_str function; /**< 8: valid until the callback returns */
    uint32_t instruction; /* 24 */
    uint32_t registers; /**< 28: how many there are; ion_checkpoint_register has them */
} ion_checkpoint_info;

/** False: the process is held until ion_vm_let_go; the others go on. */
typedef bool (*ion_checkpoint_fn)(ion_vm *vm, const ion_checkpoint *checkpoint, const ion_checkpoint_info *info, void *user_data);

/** Is told that a door has messages, by the thread that runs the machine. */
typedef void (*ion_door_fn)(ion_door *door, void *user_data);

ION_API uint32_t ion_abi_version(void);

/** "OK", "INVALID_PROGRAM" and so on.
 *  @return borrowed from the library */
ION_API const char *ion_status_name(ion_status status);

/** "truncated" and so on.
 *  @return borrowed from the library */
ION_API const char *ion_error_name(ion_error_code code);

/** "Number" and so on; "?" of what is none.
 *  @return borrowed from the library */
ION_API const char *ion_kind_name(ion_kind kind);

/** "done" and so on.
 *  @return borrowed from the library */
ION_API const char *ion_run_end_name(ion_run_end end);

/** "runnable" and so on.
 *  @return borrowed from the library */
ION_API const char *ion_process_state_name(ion_process_state state);

/** @param options  receives the result */
ION_API void ion_options_init(ion_options *options);

/** A NUL stands behind them.
 *  @param self  borrowed for this call
 *  @return borrowed from the library */
ION_API abut_bytes ion_blob_bytes(const ion_blob *self);

/** @param self  taken over: not to be used after the call */
ION_API void ion_blob_free(ion_blob *self);

/** @return owned by the caller: release it with ion_value_free; NULL when that fails */
ION_API ion_value *ion_value_number(double number);

/** @return owned by the caller: release it with ion_value_free; NULL when that fails */
ION_API ion_value *ion_value_boolean(bool boolean);

/** @return owned by the caller: release it with ion_value_free; NULL when that fails */
ION_API ion_value *ion_value_complex(double re, double im);

/** @param text  borrowed for this call; may be NULL
 *  @return owned by the caller: release it with ion_value_free; NULL when that fails */
ION_API ion_value *ion_value_string(const char *text);

/** Of a text that may have NULs in it.
 *  @param text  borrowed for this call
 *  @return owned by the caller: release it with ion_value_free; NULL when that fails */
ION_API ion_value *ion_value_string_with(abut_str text);

/** @param name  borrowed for this call; may be NULL
 *  @return owned by the caller: release it with ion_value_free; NULL when that fails */
ION_API ion_value *ion_value_atom(const char *name);

/** @param name  borrowed for this call
 *  @return owned by the caller: release it with ion_value_free; NULL when that fails */
ION_API ion_value *ion_value_atom_with(abut_str name);

/** @return owned by the caller: release it with ion_value_free; NULL when that fails */
ION_API ion_value *ion_value_unit(void);

/** @return owned by the caller: release it with ion_value_free; NULL when that fails */
ION_API ion_value *ion_value_undefined(void);

/** Empty; ion_value_push fills it.
 *  @return owned by the caller: release it with ion_value_free; NULL when that fails */
ION_API ion_value *ion_value_tuple(void);

/** @return owned by the caller: release it with ion_value_free; NULL when that fails */
ION_API ion_value *ion_value_array(void);

/** Without properties; ion_value_set gives it some.
 *  @return owned by the caller: release it with ion_value_free; NULL when that fails */
ION_API ion_value *ion_value_object(void);

/** A process or a door.
 *  @return owned by the caller: release it with ion_value_free; NULL when that fails */
ION_API ion_value *ion_value_process(uint64_t id);

/** A function of the program, `Class:function`, or a native by its name.
 *  @param name  borrowed for this call; may be NULL
 *  @return owned by the caller: release it with ion_value_free; NULL when that fails */
ION_API ion_value *ion_value_function(const char *name);

/** Any value of the bytes that encode made.
 *  @param data  borrowed for this call
 *  @param value  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_value_decode(abut_bytes data, ion_value **value, ion_error *error);

/** @param self  borrowed for this call
 *  @return owned by the caller: release it with ion_value_free; NULL when that fails */
ION_API ion_value *ion_value_copy(const ion_value *self);

/** NULL and parts of other values are left alone.
 *  @param self  taken over: not to be used after the call */
ION_API void ion_value_free(ion_value *self);

/** Adds a part to a tuple or an array. The part is handed over when this goes well, and freed when it does not:
 *  so a call that makes the part can stand here.
 *  @param self  borrowed for this call
 *  @param part  taken over: not to be used after the call; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_value_push(ion_value *self, ion_value *part);

/** Gives an object a property, in the place of one with the same name. The value is handed over, as by push.
 *  @param self  borrowed for this call
 *  @param key  borrowed for this call
 *  @param value  taken over: not to be used after the call; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_value_set(ion_value *self, const char *key, ion_value *value);

/** @param self  borrowed for this call
 *  @param key  borrowed for this call
 *  @param value  taken over: not to be used after the call; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_value_set_with(ion_value *self, abut_str key, ion_value *value, ion_property flags);

/** @param self  borrowed for this call */
ION_API ion_kind ion_value_kind(const ion_value *self);

/** @param self  borrowed for this call */
ION_API double ion_value_as_number(const ion_value *self);

/** @param self  borrowed for this call */
ION_API bool ion_value_as_boolean(const ion_value *self);

/** @param self  borrowed for this call */
ION_API double ion_value_re(const ion_value *self);

/** @param self  borrowed for this call */
ION_API double ion_value_im(const ion_value *self);

/** @param self  borrowed for this call */
ION_API uint64_t ion_value_as_process(const ion_value *self);

/** The bytes of a string, an atom or a function's name; a NUL stands behind them.
 *  @param self  borrowed for this call
 *  @return borrowed from the library */
ION_API abut_str ion_value_text(const ion_value *self);

/** What conditions see in it.
 *  @param self  borrowed for this call */
ION_API bool ion_value_is_true(const ion_value *self);

/** Whether it is the atom or the string with this text.
 *  @param self  borrowed for this call
 *  @param text  borrowed for this call; may be NULL */
ION_API bool ion_value_is_text(const ion_value *self, const char *text);

/** Parts of a tuple or an array, properties of an object.
 *  @param self  borrowed for this call */
ION_API uint32_t ion_value_count(const ion_value *self);

/** A part, or the value of a property; NULL behind the last. It belongs to the whole.
 *  @param self  borrowed for this call
 *  @return borrowed; NULL when there is none */
ION_API ion_value *ion_value_at(const ion_value *self, uint32_t index);

/** @param self  borrowed for this call
 *  @return borrowed from the library */
ION_API abut_str ion_value_key(const ion_value *self, uint32_t index);

/** @param self  borrowed for this call */
ION_API ion_property ion_value_flags(const ion_value *self, uint32_t index);

/** The value of a property; NULL when there is none.
 *  @param self  borrowed for this call
 *  @param key  borrowed for this call; may be NULL
 *  @return borrowed; NULL when there is none */
ION_API ion_value *ion_value_get(const ion_value *self, const char *key);

/** @param self  borrowed for this call
 *  @param other  borrowed for this call; may be NULL */
ION_API bool ion_value_equals(const ion_value *self, const ion_value *other);

/** The value as programs print it. Valid until the next call with the same value.
 *  @param self  borrowed for this call
 *  @return borrowed from the library */
ION_API const char *ion_value_show(const ion_value *self);

/** All of it as bytes; docs/formats/ion-value.md says how.
 *  @param self  borrowed for this call
 *  @param blob  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_value_encode(const ion_value *self, ion_blob **blob, ion_error *error);

/** A pack, or a class of any version: the bytes say which.
 *  @param data  borrowed for this call
 *  @param program  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_program_load(abut_bytes data, ion_program **program, ion_error *error);

/** @param path  borrowed for this call
 *  @param program  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_program_open(const char *path, ion_program **program, ion_error *error);

/** A text as disassemble writes it, or as people do.
 *  @param text  borrowed for this call
 *  @param program  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_program_assemble(abut_str text, ion_program **program, ion_error *error);

/** This program with one more that it, or what it depends on, depends on.
 *  @param self  borrowed for this call
 *  @param other  borrowed for this call
 *  @param program  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_program_link(
    const ion_program *self,
    const ion_program *other,
    ion_program **program,
    ion_error *error);

/** NULL does nothing. Machines keep theirs.
 *  @param self  taken over: not to be used after the call */
ION_API void ion_program_free(ion_program *self);

/** @param self  borrowed for this call
 *  @param info  receives the result
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_program_describe(const ion_program *self, ion_program_info *info);

/** In the order of the file; empty behind the last.
 *  @param self  borrowed for this call
 *  @return borrowed from the library */
ION_API abut_str ion_program_class_name(const ion_program *self, uint32_t index);

/** `name`, or `name:version`.
 *  @param self  borrowed for this call
 *  @return borrowed from the library */
ION_API abut_str ion_program_dependency(const ion_program *self, uint32_t index);

/** @param self  borrowed for this call
 *  @return borrowed from the library */
ION_API abut_str ion_program_export(const ion_program *self, uint32_t index);

/** @param self  borrowed for this call
 *  @return borrowed from the library */
ION_API abut_str ion_program_library(const ion_program *self, uint32_t index);

/** @param self  borrowed for this call
 *  @param info  receives the result
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_program_file(const ion_program *self, uint32_t index, ion_file_info *info);

/** @param self  borrowed for this call
 *  @param info  receives the result
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_program_function(const ion_program *self, uint32_t index, ion_function_info *info);

/** The number of a function, `Class:function`; -1 when there is none.
 *  @param self  borrowed for this call
 *  @param name  borrowed for this call */
ION_API int32_t ion_program_find(const ion_program *self, const char *name);

/** Where ion_vm_start begins; the error says why that is nowhere.
 *  @param self  borrowed for this call
 *  @param index  receives the result
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_program_entry(const ion_program *self, uint32_t *index, ion_error *error);

/** References in the code that lead nowhere, as text; empty behind the last.
 *  @param self  borrowed for this call
 *  @return borrowed from the library */
ION_API abut_str ion_program_missing(const ion_program *self, uint32_t index);

/** Natives that the code asks for; empty behind the last.
 *  @param self  borrowed for this call
 *  @return borrowed from the library */
ION_API abut_str ion_program_native(const ion_program *self, uint32_t index);

/** Verifies every function.
 *  @param self  borrowed for this call
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_program_verify(const ion_program *self, ion_error *error);

/** A class as text, or every class when the name is NULL.
 *  @param self  borrowed for this call
 *  @param class_name  borrowed for this call; may be NULL
 *  @param blob  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_program_disassemble(
    const ion_program *self,
    const char *class_name,
    ion_text_form form,
    ion_blob **blob,
    ion_error *error);

/** The file of a class, in this library's version.
 *  @param self  borrowed for this call
 *  @param class_name  borrowed for this call
 *  @param blob  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_program_class_bytes(
    const ion_program *self,
    const char *class_name,
    ion_blob **blob,
    ion_error *error);

/** The pack: the same bytes for the same program.
 *  @param self  borrowed for this call
 *  @param blob  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_program_pack_bytes(const ion_program *self, ion_blob **blob, ion_error *error);

/** The register code that a function is translated to, as text for people.
 *  @param self  borrowed for this call
 *  @param blob  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_program_translation(
    const ion_program *self,
    uint32_t function,
    ion_blob **blob,
    ion_error *error);

/** Functions of the standard library's modules, by their names with commas between them: "math,io,string"; "all"
 *  are all of them; NULL or an empty text is none. NULL: there is no such module.
 *  @param modules  borrowed for this call; may be NULL
 *  @return owned by the caller: release it with ion_registry_free; NULL when that fails */
ION_API ion_registry *ion_registry_new(const char *modules);

/** NULL does nothing. Machines keep theirs.
 *  @param self  taken over: not to be used after the call */
ION_API void ion_registry_free(ion_registry *self);

/** A function of a name; a name that is known gets another function.
 *  @param self  borrowed for this call
 *  @param name  borrowed for this call
 *  @param info  borrowed for this call
 *  @param native  may be called until it is replaced or released
 *  @param user_data  given back to the callback
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_registry_register(
    ion_registry *self,
    const char *name,
    const ion_native_info *info,
    ion_native_fn native,
    void *user_data,
    ion_error *error);

/** A C function with a signature: a prototype, or one of the codes of docs/formats/codes.md, such as `d(d,d)`.
 *  @param self  borrowed for this call
 *  @param name  borrowed for this call
 *  @param address  borrowed for this call
 *  @param signature  borrowed for this call
 *  @param capability  borrowed for this call; may be NULL
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_registry_register_function(
    ion_registry *self,
    const char *name,
    void *address,
    abut_str signature,
    const char *capability,
    ion_error *error);

/** All functions of an extension (an `ext_extension` that must stay open), as `prefix` and their names. Processes
 *  wait for asynchronous ones; the others go on.
 *  @param self  borrowed for this call
 *  @param prefix  borrowed for this call
 *  @param extension  borrowed for this call
 *  @param capability  borrowed for this call; may be NULL
 *  @param count  receives the result
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_registry_register_extension(
    ion_registry *self,
    const char *prefix,
    void *extension,
    const char *capability,
    uint32_t *count,
    ion_error *error);

/** Loads the libraries that the program's manifest names from its pack, by way of a private folder, and registers
 *  their functions, which code calls `__native:LIBRARY:FUNCTION`. A library is an extension, or a C library beside
 *  which the pack has its prototypes: `lib/NAME.h`. Loading runs the code of whoever made the pack. `host` is an
 *  `ext_host`, or NULL for one of the registry's own.
 *  @param self  borrowed for this call
 *  @param program  borrowed for this call
 *  @param host  borrowed for this call; may be NULL
 *  @param capability  borrowed for this call; may be NULL
 *  @param count  receives the result
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_registry_register_libraries(
    ion_registry *self,
    const ion_program *program,
    void *host,
    const char *capability,
    uint32_t *count,
    ion_error *error);

/** False when there was none.
 *  @param self  borrowed for this call
 *  @param name  borrowed for this call; may be NULL */
ION_API bool ion_registry_remove(ion_registry *self, const char *name);

/** @param self  borrowed for this call
 *  @param name  borrowed for this call; may be NULL */
ION_API bool ion_registry_contains(const ion_registry *self, const char *name);

/** @param self  borrowed for this call */
ION_API uint32_t ion_registry_count(const ion_registry *self);

/** Names in alphabetical order; NULL behind the last. What they point to is valid as long as the registry.
 *  @param self  borrowed for this call
 *  @return borrowed from the library; NULL when there is none */
ION_API const char *ion_registry_name(const ion_registry *self, uint32_t index);

/** What the record points to is valid as long as the registry.
 *  @param self  borrowed for this call
 *  @param name  borrowed for this call; may be NULL
 *  @param info  receives the result
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_registry_info(const ion_registry *self, const char *name, ion_native_info *info);

/** Calls a function outside of any process; `arguments` is a tuple or an array of them, NULL: none. Everything is
 *  permitted here; functions that answer later are not called.
 *  @param self  borrowed for this call
 *  @param name  borrowed for this call
 *  @param arguments  borrowed for this call; may be NULL
 *  @param result  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed
 *  @note may block */
ION_API ion_status ion_registry_call(
    const ion_registry *self,
    const char *name,
    const ion_value *arguments,
    ion_value **result,
    ion_error *error);

/** The result, which is handed over. ION_NATIVE_OK, so that `return ion_call_return(call, ion_value_number(1));` is all.
 *  @param call  borrowed for this call
 *  @param result  taken over: not to be used after the call; may be NULL */
ION_API ion_native_status ion_call_return(ion_call *call, ion_value *result);

/** Why there is none; the text is copied. ION_NATIVE_ERROR.
 *  @param call  borrowed for this call
 *  @param message  borrowed for this call; may be NULL */
ION_API ion_native_status ion_call_fail(ion_call *call, const char *message);

/** The process ends for this reason, which is handed over. ION_NATIVE_EXIT.
 *  @param call  borrowed for this call
 *  @param reason  taken over: not to be used after the call; may be NULL */
ION_API ion_native_status ion_call_exit(ion_call *call, ion_value *reason);

/** A ticket for ion_vm_answer; the native then returns ION_NATIVE_LATER, and the process waits while others go on. The
 *  answer may come before. 0 outside of processes.
 *  @param call  borrowed for this call */
ION_API uint64_t ion_call_later(ion_call *call);

/** NULL outside of machines.
 *  @param call  borrowed for this call
 *  @return borrowed; NULL when there is none */
ION_API ion_vm *ion_call_vm(const ion_call *call);

/** The process that calls; 0 outside of processes.
 *  @param call  borrowed for this call */
ION_API uint64_t ion_call_process(const ion_call *call);

/** @param call  borrowed for this call
 *  @return borrowed from the library */
ION_API const char *ion_call_name(const ion_call *call);

/** Verifies and links the program. A NULL registry is one with the whole standard library, NULL options are the
 *  defaults.
 *  @param program  borrowed for this call
 *  @param registry  borrowed for this call; may be NULL
 *  @param options  borrowed for this call; may be NULL
 *  @param vm  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_vm_new(
    const ion_program *program,
    const ion_registry *registry,
    const ion_options *options,
    ion_vm **vm,
    ion_error *error);

/** NULL does nothing. While it runs it takes effect when the run has returned.
 *  @param self  taken over: not to be used after the call */
ION_API void ion_vm_free(ion_vm *self);

/** @param self  borrowed for this call
 *  @param options  receives the result */
ION_API void ion_vm_options(const ion_vm *self, ion_options *options);

/** What runs code: "threaded" or "loop".
 *  @param self  borrowed for this call
 *  @return borrowed from the library */
ION_API const char *ion_vm_tier(const ion_vm *self);

/** Natives and functions that the program asks for and nobody has, in words; empty behind the last.
 *  @param self  borrowed for this call
 *  @return borrowed from the library */
ION_API abut_str ion_vm_missing(const ion_vm *self, uint32_t index);

/** A process that runs a function, `Class:function`. `arguments` is a tuple or an array of them, NULL: none.
 *  @param self  borrowed for this call
 *  @param function  borrowed for this call
 *  @param arguments  borrowed for this call; may be NULL
 *  @param process  receives the result
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_vm_spawn(
    ion_vm *self,
    const char *function,
    const ion_value *arguments,
    uint64_t *process,
    ion_error *error);

/** One that runs the program's entry point.
 *  @param self  borrowed for this call
 *  @param arguments  borrowed for this call; may be NULL
 *  @param process  receives the result
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_vm_start(
    ion_vm *self,
    const ion_value *arguments,
    uint64_t *process,
    ion_error *error);

/** A copy of the message goes to a process, or to a door. ION_STATUS_NOT_FOUND: nobody has this number any more.
 *  @param self  borrowed for this call
 *  @param message  borrowed for this call
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_vm_send(ion_vm *self, uint64_t process, const ion_value *message, ion_error *error);

/** An exit signal; NULL is the reason 'kill', which nobody can trap.
 *  @param self  borrowed for this call
 *  @param reason  borrowed for this call; may be NULL
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_vm_kill(ion_vm *self, uint64_t process, const ion_value *reason, ion_error *error);

/** Runs processes until nobody can go on; until the process `until` ends or the door of that number has a message (0:
 *  neither); until `fuel` reductions are used up (0: any number) or `milliseconds` are over (negative: any time).
 *  @param self  borrowed for this call
 *  @param outcome  receives the result
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed
 *  @note may block */
ION_API ion_status ion_vm_run(
    ion_vm *self,
    uint64_t until,
    uint64_t fuel,
    int64_t milliseconds,
    ion_outcome *outcome,
    ion_error *error);

/** Lets the run return soon, from any thread. When nothing runs, the next run returns at once.
 *  @param self  borrowed for this call */
ION_API void ion_vm_interrupt(ion_vm *self);

/** @param self  borrowed for this call */
ION_API bool ion_vm_is_alive(const ion_vm *self, uint64_t process);

/** How a process ended: what its function returned (undefined when it did not), and the reason, the atom 'normal' when
 *  all went well. ION_STATUS_NOT_FOUND while it lives, and when it is forgotten.
 *  @param self  borrowed for this call
 *  @param value  receives a result that the caller owns; may be NULL
 *  @param reason  receives a result that the caller owns; may be NULL
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_vm_result(
    const ion_vm *self,
    uint64_t process,
    ion_value **value,
    ion_value **reason,
    ion_error *error);

/** Everybody who lives.
 *  @param self  borrowed for this call
 *  @param snapshot  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_vm_snapshot(const ion_vm *self, ion_snapshot **snapshot, ion_error *error);

/** Crashes since the last time, the oldest first.
 *  @param self  borrowed for this call
 *  @param crashes  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_vm_take_crashes(ion_vm *self, ion_crashes **crashes, ion_error *error);

/** Who is there, where, and waits for what, in lines for people.
 *  @param self  borrowed for this call
 *  @param blob  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_vm_report(const ion_vm *self, ion_blob **blob, ion_error *error);

/** @param self  borrowed for this call
 *  @param stats  receives the result
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_vm_stats(const ion_vm *self, ion_stats *stats);

/** The result of a native that answers later: it is copied.
 *  @param self  borrowed for this call
 *  @param result  borrowed for this call
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_vm_answer(ion_vm *self, uint64_t ticket, const ion_value *result, ion_error *error);

/** The same for one that failed.
 *  @param self  borrowed for this call
 *  @param message  borrowed for this call; may be NULL
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_vm_answer_failed(ion_vm *self, uint64_t ticket, const char *message, ion_error *error);

/** A place for messages to the host. While a door is open that `keeps_running`, a run waits for whoever has it to send
 *  something, and is not over because all processes wait.
 *  @param self  borrowed for this call
 *  @param door  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_vm_open_door(ion_vm *self, bool keeps_running, ion_door **door, ion_error *error);

/** Where print writes; NULL: standard output and the error stream.
 *  @param self  borrowed for this call
 *  @param output  may be called until it is replaced or released; may be NULL
 *  @param user_data  given back to the callback */
ION_API void ion_vm_set_output(ion_vm *self, ion_output_fn output, void *user_data);

/** Called before each instruction of a machine that is traced; NULL ends it.
 *  @param self  borrowed for this call
 *  @param checkpoint  may be called until it is replaced or released; may be NULL
 *  @param user_data  given back to the callback */
ION_API void ion_vm_set_checkpoint(ion_vm *self, ion_checkpoint_fn checkpoint, void *user_data);

/** Lets a process go on that a checkpoint holds. False: it is not held.
 *  @param self  borrowed for this call */
ION_API bool ion_vm_let_go(ion_vm *self, uint64_t process);

/** Called for everything that happens, by the threads that run the machine; NULL ends it.
 *  @param self  borrowed for this call
 *  @param events  may be called until it is replaced or released; may be NULL
 *  @param user_data  given back to the callback */
ION_API void ion_vm_set_events(ion_vm *self, ion_event_fn events, void *user_data);

/** A register of the function; NULL behind the last.
 *  @param checkpoint  borrowed for this call
 *  @return owned by the caller: release it with ion_value_free; NULL when that fails */
ION_API ion_value *ion_checkpoint_register(const ion_checkpoint *checkpoint, uint32_t index);

/** To be sent to: ion_value_process makes a value of it that processes can keep.
 *  @param self  borrowed for this call */
ION_API uint64_t ion_door_id(const ion_door *self);

/** How many messages wait.
 *  @param self  borrowed for this call */
ION_API uint32_t ion_door_count(const ion_door *self);

/** The next message, the oldest first. Waits for it, `milliseconds` (negative: for ever) or not at all (0): then
 *  ION_STATUS_TIMED_OUT. Something else must run the machine meanwhile.
 *  @param self  borrowed for this call
 *  @param message  receives a result that the caller owns
 *  @param error  receives the details when the call fails; may be NULL
 *  @return ION_STATUS_OK, or why it failed
 *  @note may block */
ION_API ion_status ion_door_take(ion_door *self, int64_t milliseconds, ion_value **message, ion_error *error);

/** Called when messages have come.
 *  @param self  borrowed for this call
 *  @param callback  may be called until it is replaced or released; may be NULL
 *  @param user_data  given back to the callback */
ION_API void ion_door_set_callback(ion_door *self, ion_door_fn callback, void *user_data);

/** Whoever watches it is told that it ended. Messages that wait are lost. NULL does nothing.
 *  @param self  taken over: not to be used after the call */
ION_API void ion_door_close(ion_door *self);

/** @param self  borrowed for this call */
ION_API uint32_t ion_snapshot_count(const ion_snapshot *self);

/** @param self  borrowed for this call
 *  @param info  receives the result
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_snapshot_process(const ion_snapshot *self, uint32_t index, ion_process_info *info);

/** @param self  taken over: not to be used after the call */
ION_API void ion_snapshot_free(ion_snapshot *self);

/** @param self  borrowed for this call */
ION_API uint32_t ion_crashes_count(const ion_crashes *self);

/** @param self  borrowed for this call
 *  @param info  receives the result
 *  @return ION_STATUS_OK, or why it failed */
ION_API ion_status ion_crashes_crash(const ion_crashes *self, uint32_t index, ion_crash_info *info);

/** @param self  taken over: not to be used after the call */
ION_API void ion_crashes_free(ion_crashes *self);

/** What this library promises, readable without running it. Defined where ION_IMPLEMENT is, or
 *  ION_SCHEMA, when only the table is wanted of C. */
#ifdef __cplusplus
extern "C" ION_API const unsigned char ion_abi[];
#else
extern ION_API const unsigned char ion_abi[];
#endif

#ifndef ABUT_ASSERT
#  if defined(__cplusplus)
#    define ABUT_ASSERT(c, n) static_assert(c, #n)
#    define ABUT_ALIGNOF(t) alignof(t)
#  elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#    define ABUT_ASSERT(c, n) _Static_assert(c, #n)
#    define ABUT_ALIGNOF(t) _Alignof(t)
#  else
#    define ABUT_ASSERT(c, n) typedef char abut_layout_##n[(c) ? 1 : -1]
#    ifdef _MSC_VER
#      define ABUT_ALIGNOF(t) __alignof(t)
#    else
#      define ABUT_ALIGNOF(t) __alignof__(t)
#    endif
#  endif
#endif
#if defined(__LP64__) || defined(_WIN64)
ABUT_ASSERT(sizeof(ion_error) == 40 && ABUT_ALIGNOF(ion_error) == 8 && offsetof(ion_error, status) == 0 &&
    offsetof(ion_error, code) == 4 && offsetof(ion_error, message) == 8 &&
    offsetof(ion_error, function) == 16 && offsetof(ion_error, instruction) == 24 &&
    offsetof(ion_error, line) == 28 && offsetof(ion_error, offset) == 32, ion_error);
ABUT_ASSERT(sizeof(ion_program_info) == 120 && ABUT_ALIGNOF(ion_program_info) == 8 &&
    offsetof(ion_program_info, name) == 0 && offsetof(ion_program_info, version) == 16 &&
    offsetof(ion_program_info, main_class) == 32 && offsetof(ion_program_info, entry_point) == 48 &&
    offsetof(ion_program_info, description) == 64 && offsetof(ion_program_info, author) == 80 &&
    offsetof(ion_program_info, classes) == 96 && offsetof(ion_program_info, functions) == 100 &&
    offsetof(ion_program_info, dependencies) == 104 && offsetof(ion_program_info, exports) == 108 &&
    offsetof(ion_program_info, libraries) == 112 &&
    offsetof(ion_program_info, files) == 116, ion_program_info);
ABUT_ASSERT(sizeof(ion_function_info) == 48 && ABUT_ALIGNOF(ion_function_info) == 8 &&
    offsetof(ion_function_info, name) == 0 && offsetof(ion_function_info, class_name) == 16 &&
    offsetof(ion_function_info, arity) == 32 && offsetof(ion_function_info, registers) == 36 &&
    offsetof(ion_function_info, instructions) == 40 && offsetof(ion_function_info, is_native) == 44 &&
    offsetof(ion_function_info, is_exported) == 45 && offsetof(ion_function_info, is_linked) == 46 &&
    offsetof(ion_function_info, _reserved0) == 47, ion_function_info);
ABUT_ASSERT(sizeof(ion_file_info) == 40 && ABUT_ALIGNOF(ion_file_info) == 8 &&
    offsetof(ion_file_info, path) == 0 && offsetof(ion_file_info, data) == 16 &&
    offsetof(ion_file_info, role) == 32 && offsetof(ion_file_info, _reserved0) == 36, ion_file_info);
ABUT_ASSERT(sizeof(ion_native_info) == 32 && ABUT_ALIGNOF(ion_native_info) == 8 &&
    offsetof(ion_native_info, size) == 0 && offsetof(ion_native_info, arity) == 4 &&
    offsetof(ion_native_info, capability) == 8 && offsetof(ion_native_info, description) == 16 &&
    offsetof(ion_native_info, is_variadic) == 24 && offsetof(ion_native_info, takes_texts) == 25 &&
    offsetof(ion_native_info, _reserved0) == 26, ion_native_info);
ABUT_ASSERT(sizeof(ion_options) == 64 && ABUT_ALIGNOF(ion_options) == 8 && offsetof(ion_options, size) == 0 &&
    offsetof(ion_options, schedulers) == 4 && offsetof(ion_options, slice) == 8 &&
    offsetof(ion_options, process_bytes_max) == 16 && offsetof(ion_options, memory_max) == 24 &&
    offsetof(ion_options, processes_max) == 32 && offsetof(ion_options, stack_max) == 36 &&
    offsetof(ion_options, mailbox_max) == 40 && offsetof(ion_options, atoms_max) == 44 &&
    offsetof(ion_options, engine) == 48 && offsetof(ion_options, is_traced) == 52 &&
    offsetof(ion_options, _reserved0) == 53 && offsetof(ion_options, policy) == 56, ion_options);
ABUT_ASSERT(sizeof(ion_outcome) == 16 && ABUT_ALIGNOF(ion_outcome) == 8 && offsetof(ion_outcome, end) == 0 &&
    offsetof(ion_outcome, left) == 4 && offsetof(ion_outcome, process) == 8, ion_outcome);
ABUT_ASSERT(sizeof(ion_process_info) == 96 && ABUT_ALIGNOF(ion_process_info) == 8 &&
    offsetof(ion_process_info, id) == 0 && offsetof(ion_process_info, parent) == 8 &&
    offsetof(ion_process_info, state) == 16 && offsetof(ion_process_info, instruction) == 20 &&
    offsetof(ion_process_info, function) == 24 && offsetof(ion_process_info, place) == 40 &&
    offsetof(ion_process_info, messages) == 56 && offsetof(ion_process_info, reductions) == 64 &&
    offsetof(ion_process_info, bytes) == 72 && offsetof(ion_process_info, awaited) == 80 &&
    offsetof(ion_process_info, awaited_count) == 88, ion_process_info);
ABUT_ASSERT(sizeof(ion_crash_info) == 40 && ABUT_ALIGNOF(ion_crash_info) == 8 &&
    offsetof(ion_crash_info, process) == 0 && offsetof(ion_crash_info, reason) == 8 &&
    offsetof(ion_crash_info, function) == 16 && offsetof(ion_crash_info, instruction) == 32 &&
    offsetof(ion_crash_info, _reserved0) == 36, ion_crash_info);
ABUT_ASSERT(sizeof(ion_stats) == 80 && ABUT_ALIGNOF(ion_stats) == 8 && offsetof(ion_stats, size) == 0 &&
    offsetof(ion_stats, atoms) == 4 && offsetof(ion_stats, alive) == 8 &&
    offsetof(ion_stats, spawned) == 16 && offsetof(ion_stats, ended) == 24 &&
    offsetof(ion_stats, messages) == 32 && offsetof(ion_stats, slices) == 40 &&
    offsetof(ion_stats, reductions) == 48 && offsetof(ion_stats, collections) == 56 &&
    offsetof(ion_stats, bytes) == 64 && offsetof(ion_stats, shapes) == 72, ion_stats);
ABUT_ASSERT(sizeof(ion_event) == 40 && ABUT_ALIGNOF(ion_event) == 8 && offsetof(ion_event, kind) == 0 &&
    offsetof(ion_event, scheduler) == 4 && offsetof(ion_event, time) == 8 &&
    offsetof(ion_event, process) == 16 && offsetof(ion_event, other) == 24 &&
    offsetof(ion_event, value) == 32, ion_event);
ABUT_ASSERT(sizeof(ion_checkpoint_info) == 32 && ABUT_ALIGNOF(ion_checkpoint_info) == 8 &&
    offsetof(ion_checkpoint_info, process) == 0 && offsetof(ion_checkpoint_info, function) == 8 &&
    offsetof(ion_checkpoint_info, instruction) == 24 &&
    offsetof(ion_checkpoint_info, registers) == 28, ion_checkpoint_info);
#endif
#if (defined(__i386__) && !defined(_WIN32)) || defined(__arm__) || defined(__wasm32__)
ABUT_ASSERT(sizeof(ion_program_info) == 72 && ABUT_ALIGNOF(ion_program_info) == 4 &&
    offsetof(ion_program_info, name) == 0 && offsetof(ion_program_info, version) == 8 &&
    offsetof(ion_program_info, main_class) == 16 && offsetof(ion_program_info, entry_point) == 24 &&
    offsetof(ion_program_info, description) == 32 && offsetof(ion_program_info, author) == 40 &&
    offsetof(ion_program_info, classes) == 48 && offsetof(ion_program_info, functions) == 52 &&
    offsetof(ion_program_info, dependencies) == 56 && offsetof(ion_program_info, exports) == 60 &&
    offsetof(ion_program_info, libraries) == 64 && offsetof(ion_program_info, files) == 68, ion_program_info);
ABUT_ASSERT(sizeof(ion_function_info) == 32 && ABUT_ALIGNOF(ion_function_info) == 4 &&
    offsetof(ion_function_info, name) == 0 && offsetof(ion_function_info, class_name) == 8 &&
    offsetof(ion_function_info, arity) == 16 && offsetof(ion_function_info, registers) == 20 &&
    offsetof(ion_function_info, instructions) == 24 && offsetof(ion_function_info, is_native) == 28 &&
    offsetof(ion_function_info, is_exported) == 29 && offsetof(ion_function_info, is_linked) == 30 &&
    offsetof(ion_function_info, _reserved0) == 31, ion_function_info);
ABUT_ASSERT(sizeof(ion_file_info) == 24 && ABUT_ALIGNOF(ion_file_info) == 4 &&
    offsetof(ion_file_info, path) == 0 && offsetof(ion_file_info, data) == 8 &&
    offsetof(ion_file_info, role) == 16 && offsetof(ion_file_info, _reserved0) == 20, ion_file_info);
ABUT_ASSERT(sizeof(ion_native_info) == 24 && ABUT_ALIGNOF(ion_native_info) == 4 &&
    offsetof(ion_native_info, size) == 0 && offsetof(ion_native_info, arity) == 4 &&
    offsetof(ion_native_info, capability) == 8 && offsetof(ion_native_info, description) == 12 &&
    offsetof(ion_native_info, is_variadic) == 16 && offsetof(ion_native_info, takes_texts) == 17 &&
    offsetof(ion_native_info, _reserved0) == 18, ion_native_info);
#endif
#if defined(__i386__) && !defined(_WIN32)
ABUT_ASSERT(sizeof(ion_error) == 32 && ABUT_ALIGNOF(ion_error) == 4 && offsetof(ion_error, status) == 0 &&
    offsetof(ion_error, code) == 4 && offsetof(ion_error, message) == 8 &&
    offsetof(ion_error, function) == 12 && offsetof(ion_error, instruction) == 16 &&
    offsetof(ion_error, line) == 20 && offsetof(ion_error, offset) == 24, ion_error);
ABUT_ASSERT(sizeof(ion_options) == 60 && ABUT_ALIGNOF(ion_options) == 4 && offsetof(ion_options, size) == 0 &&
    offsetof(ion_options, schedulers) == 4 && offsetof(ion_options, slice) == 8 &&
    offsetof(ion_options, process_bytes_max) == 16 && offsetof(ion_options, memory_max) == 24 &&
    offsetof(ion_options, processes_max) == 32 && offsetof(ion_options, stack_max) == 36 &&
    offsetof(ion_options, mailbox_max) == 40 && offsetof(ion_options, atoms_max) == 44 &&
    offsetof(ion_options, engine) == 48 && offsetof(ion_options, is_traced) == 52 &&
    offsetof(ion_options, _reserved0) == 53 && offsetof(ion_options, policy) == 56, ion_options);
ABUT_ASSERT(sizeof(ion_outcome) == 16 && ABUT_ALIGNOF(ion_outcome) == 4 && offsetof(ion_outcome, end) == 0 &&
    offsetof(ion_outcome, left) == 4 && offsetof(ion_outcome, process) == 8, ion_outcome);
ABUT_ASSERT(sizeof(ion_process_info) == 76 && ABUT_ALIGNOF(ion_process_info) == 4 &&
    offsetof(ion_process_info, id) == 0 && offsetof(ion_process_info, parent) == 8 &&
    offsetof(ion_process_info, state) == 16 && offsetof(ion_process_info, instruction) == 20 &&
    offsetof(ion_process_info, function) == 24 && offsetof(ion_process_info, place) == 32 &&
    offsetof(ion_process_info, messages) == 40 && offsetof(ion_process_info, reductions) == 48 &&
    offsetof(ion_process_info, bytes) == 56 && offsetof(ion_process_info, awaited) == 64 &&
    offsetof(ion_process_info, awaited_count) == 68, ion_process_info);
ABUT_ASSERT(sizeof(ion_crash_info) == 28 && ABUT_ALIGNOF(ion_crash_info) == 4 &&
    offsetof(ion_crash_info, process) == 0 && offsetof(ion_crash_info, reason) == 8 &&
    offsetof(ion_crash_info, function) == 12 && offsetof(ion_crash_info, instruction) == 20 &&
    offsetof(ion_crash_info, _reserved0) == 24, ion_crash_info);
ABUT_ASSERT(sizeof(ion_stats) == 80 && ABUT_ALIGNOF(ion_stats) == 4 && offsetof(ion_stats, size) == 0 &&
    offsetof(ion_stats, atoms) == 4 && offsetof(ion_stats, alive) == 8 &&
    offsetof(ion_stats, spawned) == 16 && offsetof(ion_stats, ended) == 24 &&
    offsetof(ion_stats, messages) == 32 && offsetof(ion_stats, slices) == 40 &&
    offsetof(ion_stats, reductions) == 48 && offsetof(ion_stats, collections) == 56 &&
    offsetof(ion_stats, bytes) == 64 && offsetof(ion_stats, shapes) == 72, ion_stats);
ABUT_ASSERT(sizeof(ion_event) == 36 && ABUT_ALIGNOF(ion_event) == 4 && offsetof(ion_event, kind) == 0 &&
    offsetof(ion_event, scheduler) == 4 && offsetof(ion_event, time) == 8 &&
    offsetof(ion_event, process) == 16 && offsetof(ion_event, other) == 24 &&
    offsetof(ion_event, value) == 32, ion_event);
ABUT_ASSERT(sizeof(ion_checkpoint_info) == 24 && ABUT_ALIGNOF(ion_checkpoint_info) == 4 &&
    offsetof(ion_checkpoint_info, process) == 0 && offsetof(ion_checkpoint_info, function) == 8 &&
    offsetof(ion_checkpoint_info, instruction) == 16 &&
    offsetof(ion_checkpoint_info, registers) == 20, ion_checkpoint_info);
#endif
#if defined(__arm__) || defined(__wasm32__)
ABUT_ASSERT(sizeof(ion_error) == 32 && ABUT_ALIGNOF(ion_error) == 8 && offsetof(ion_error, status) == 0 &&
    offsetof(ion_error, code) == 4 && offsetof(ion_error, message) == 8 &&
    offsetof(ion_error, function) == 12 && offsetof(ion_error, instruction) == 16 &&
    offsetof(ion_error, line) == 20 && offsetof(ion_error, offset) == 24, ion_error);
ABUT_ASSERT(sizeof(ion_options) == 64 && ABUT_ALIGNOF(ion_options) == 8 && offsetof(ion_options, size) == 0 &&
    offsetof(ion_options, schedulers) == 4 && offsetof(ion_options, slice) == 8 &&
    offsetof(ion_options, process_bytes_max) == 16 && offsetof(ion_options, memory_max) == 24 &&
    offsetof(ion_options, processes_max) == 32 && offsetof(ion_options, stack_max) == 36 &&
    offsetof(ion_options, mailbox_max) == 40 && offsetof(ion_options, atoms_max) == 44 &&
    offsetof(ion_options, engine) == 48 && offsetof(ion_options, is_traced) == 52 &&
    offsetof(ion_options, _reserved0) == 53 && offsetof(ion_options, policy) == 56, ion_options);
ABUT_ASSERT(sizeof(ion_outcome) == 16 && ABUT_ALIGNOF(ion_outcome) == 8 && offsetof(ion_outcome, end) == 0 &&
    offsetof(ion_outcome, left) == 4 && offsetof(ion_outcome, process) == 8, ion_outcome);
ABUT_ASSERT(sizeof(ion_process_info) == 80 && ABUT_ALIGNOF(ion_process_info) == 8 &&
    offsetof(ion_process_info, id) == 0 && offsetof(ion_process_info, parent) == 8 &&
    offsetof(ion_process_info, state) == 16 && offsetof(ion_process_info, instruction) == 20 &&
    offsetof(ion_process_info, function) == 24 && offsetof(ion_process_info, place) == 32 &&
    offsetof(ion_process_info, messages) == 40 && offsetof(ion_process_info, reductions) == 48 &&
    offsetof(ion_process_info, bytes) == 56 && offsetof(ion_process_info, awaited) == 64 &&
    offsetof(ion_process_info, awaited_count) == 72, ion_process_info);
ABUT_ASSERT(sizeof(ion_crash_info) == 32 && ABUT_ALIGNOF(ion_crash_info) == 8 &&
    offsetof(ion_crash_info, process) == 0 && offsetof(ion_crash_info, reason) == 8 &&
    offsetof(ion_crash_info, function) == 12 && offsetof(ion_crash_info, instruction) == 20 &&
    offsetof(ion_crash_info, _reserved0) == 24, ion_crash_info);
ABUT_ASSERT(sizeof(ion_stats) == 80 && ABUT_ALIGNOF(ion_stats) == 8 && offsetof(ion_stats, size) == 0 &&
    offsetof(ion_stats, atoms) == 4 && offsetof(ion_stats, alive) == 8 &&
    offsetof(ion_stats, spawned) == 16 && offsetof(ion_stats, ended) == 24 &&
    offsetof(ion_stats, messages) == 32 && offsetof(ion_stats, slices) == 40 &&
    offsetof(ion_stats, reductions) == 48 && offsetof(ion_stats, collections) == 56 &&
    offsetof(ion_stats, bytes) == 64 && offsetof(ion_stats, shapes) == 72, ion_stats);
ABUT_ASSERT(sizeof(ion_event) == 40 && ABUT_ALIGNOF(ion_event) == 8 && offsetof(ion_event, kind) == 0 &&
    offsetof(ion_event, scheduler) == 4 && offsetof(ion_event, time) == 8 &&
    offsetof(ion_event, process) == 16 && offsetof(ion_event, other) == 24 &&
    offsetof(ion_event, value) == 32, ion_event);
ABUT_ASSERT(sizeof(ion_checkpoint_info) == 24 && ABUT_ALIGNOF(ion_checkpoint_info) == 8 &&
    offsetof(ion_checkpoint_info, process) == 0 && offsetof(ion_checkpoint_info, function) == 8 &&
    offsetof(ion_checkpoint_info, instruction) == 16 &&
    offsetof(ion_checkpoint_info, registers) == 20, ion_checkpoint_info);
#endif

#ifdef __cplusplus
}
#endif

#ifdef ION_IMPLEMENT
#endif /* ION_IMPLEMENT */

#if defined(ION_IMPLEMENT) || defined(ION_SCHEMA)
#if defined(_MSC_VER) && !defined(__clang__)
#  pragma section(".abisch", read)
#  define ABUT_SCHEMA_SECTION __declspec(allocate(".abisch"))
#elif defined(__APPLE__)
#  define ABUT_SCHEMA_SECTION __attribute__((used, section("__TEXT,__abi_schema")))
#elif defined(_WIN32) /* section names of an image have eight bytes */
#  define ABUT_SCHEMA_SECTION __attribute__((used, section(".abisch")))
#else
#  define ABUT_SCHEMA_SECTION __attribute__((used, section(".abi_schema")))
#endif
ABUT_SCHEMA_SECTION const unsigned char ion_abi[] = {
65,66,85,84,45,65,66,73,1,0,0,0,122,0,0,0,108,196,19,200,42,223,66,123,
40,0,0,0,200,7,0,0,140,27,1,0,84,35,1,0,186,2,241,2,82,251,6,227,
107,165,23,119,82,251,6,227,20,243,182,4,254,219,41,120,182,46,72,4,254,219,41,120,
70,171,12,5,89,5,107,153,6,95,208,169,89,5,107,153,28,20,234,7,178,254,242,254,
240,107,10,105,178,254,242,254,236,204,241,7,126,43,132,232,151,32,170,3,126,43,132,232,
75,49,7,8,139,195,96,6,126,200,76,24,139,195,96,6,233,134,217,9,48,201,137,49,
183,63,68,108,48,201,137,49,165,17,245,10,241,140,246,117,144,222,28,97,241,140,246,117,
167,198,203,11,13,181,111,210,85,151,185,203,13,181,111,210,156,86,202,13,17,9,214,26,
145,223,232,54,17,9,214,26,127,233,85,14,13,181,111,210,85,151,185,203,13,181,111,210,
36,220,210,14,254,219,41,120,182,46,72,4,254,219,41,120,55,199,214,14,6,179,135,245,
217,232,34,12,6,179,135,245,189,214,103,16,6,179,135,245,217,232,34,12,6,179,135,245,
125,28,132,16,139,195,96,6,126,200,76,24,139,195,96,6,206,176,204,17,191,56,66,121,
121,219,149,233,191,56,66,121,102,229,189,23,38,139,240,86,75,102,185,132,38,139,240,86,
164,16,57,29,167,176,71,109,216,84,170,45,167,176,71,109,69,139,33,30,6,179,135,245,
217,232,34,12,6,179,135,245,90,114,223,33,57,106,241,88,219,148,85,69,57,106,241,88,
30,255,182,34,103,49,73,162,111,72,101,126,103,49,73,162,169,156,193,34,32,43,251,154,
60,165,92,17,32,43,251,154,220,63,228,37,13,181,111,210,85,151,185,203,13,181,111,210,
193,155,69,38,191,56,66,121,121,219,149,233,191,56,66,121,143,122,100,41,235,97,224,61,
22,40,5,205,235,97,224,61,19,19,138,41,210,72,180,147,119,140,75,101,210,72,180,147,
86,22,154,42,6,179,135,245,217,232,34,12,6,179,135,245,142,179,233,45,3,174,109,64,
234,86,80,129,3,174,109,64,142,134,55,46,235,97,224,61,22,40,5,205,235,97,224,61,
198,17,233,53,235,97,224,61,22,40,5,205,235,97,224,61,88,204,58,54,48,201,137,49,
183,63,68,108,48,201,137,49,59,100,81,54,3,29,5,102,187,142,62,156,3,29,5,102,
45,56,69,57,38,138,23,43,207,131,178,179,38,138,23,43,13,52,5,59,208,193,216,47,
67,71,126,175,208,193,216,47,118,225,81,59,199,78,96,165,5,227,32,221,199,78,96,165,
161,63,194,60,171,23,109,179,150,97,156,182,171,23,109,179,43,37,134,62,38,139,240,86,
75,102,185,132,38,139,240,86,236,45,85,70,251,222,37,224,122,161,93,25,251,222,37,224,
214,171,254,70,125,246,158,147,35,77,141,74,125,246,158,147,103,62,193,71,255,87,166,255,
247,168,87,129,255,87,166,255,9,182,229,75,107,36,114,174,97,235,246,211,107,36,114,174,
31,249,27,76,139,195,96,6,126,200,76,24,139,195,96,6,70,182,0,77,195,4,173,202,
21,75,171,122,195,4,173,202,193,62,103,77,251,222,37,224,122,161,93,25,251,222,37,224,
156,40,0,79,209,162,195,64,183,94,67,52,209,162,195,64,224,226,102,79,215,135,144,19,
140,151,27,32,215,135,144,19,78,232,161,84,48,201,137,49,183,63,68,108,48,201,137,49,
63,219,255,87,59,85,199,134,17,47,17,128,59,85,199,134,20,202,13,89,3,174,109,64,
234,86,80,129,3,174,109,64,181,154,195,89,48,201,137,49,183,63,68,108,48,201,137,49,
159,216,25,90,134,5,81,28,231,39,63,182,134,5,81,28,6,188,121,93,254,219,41,120,
182,46,72,4,254,219,41,120,178,145,171,94,125,246,158,147,35,77,141,74,125,246,158,147,
226,121,247,96,125,246,158,147,35,77,141,74,125,246,158,147,6,225,147,103,24,146,89,6,
1,192,98,96,24,146,89,6,110,42,159,103,13,181,111,210,85,151,185,203,13,181,111,210,
134,113,247,106,151,15,121,104,74,183,211,62,151,15,121,104,214,39,214,107,6,179,135,245,
217,232,34,12,6,179,135,245,8,251,203,109,48,201,137,49,183,63,68,108,48,201,137,49,
136,18,135,113,251,222,37,224,122,161,93,25,251,222,37,224,133,66,53,115,110,69,222,109,
247,115,223,135,110,69,222,109,233,125,62,115,27,134,12,35,158,111,73,80,27,134,12,35,
6,49,53,116,191,56,66,121,121,219,149,233,191,56,66,121,166,128,78,117,254,219,41,120,
182,46,72,4,254,219,41,120,100,64,89,122,157,80,67,99,66,92,250,30,157,80,67,99,
255,92,96,122,161,68,178,122,168,5,242,125,161,68,178,122,70,105,119,124,86,66,109,186,
160,155,226,39,86,66,109,186,88,247,81,125,116,29,248,221,251,145,11,28,116,29,248,221,
74,13,3,132,151,57,99,158,91,169,120,65,151,57,99,158,173,187,42,143,254,219,41,120,
182,46,72,4,254,219,41,120,241,235,148,149,29,174,97,187,182,92,182,20,29,174,97,187,
241,45,73,152,251,222,37,224,122,161,93,25,251,222,37,224,128,182,219,152,251,222,37,224,
122,161,93,25,251,222,37,224,183,198,74,154,204,34,54,151,230,17,43,162,204,34,54,151,
65,112,80,154,127,29,154,71,164,44,163,198,127,29,154,71,93,188,22,157,248,125,53,166,
182,223,178,230,248,125,53,166,162,30,23,157,180,151,55,44,230,59,142,161,180,151,55,44,
27,44,239,157,160,184,26,43,96,236,177,86,160,184,26,43,97,208,20,161,251,222,37,224,
122,161,93,25,251,222,37,224,38,185,202,161,86,66,109,186,160,155,226,39,86,66,109,186,
27,176,222,163,82,251,6,227,107,165,23,119,82,251,6,227,16,222,13,164,96,209,225,56,
196,253,190,139,96,209,225,56,93,167,49,166,191,56,66,121,121,219,149,233,191,56,66,121,
189,62,198,166,134,5,81,28,231,39,63,182,134,5,81,28,248,43,221,166,125,246,158,147,
35,77,141,74,125,246,158,147,2,253,30,167,237,22,74,87,151,62,26,241,237,22,74,87,
21,98,171,168,235,97,224,61,22,40,5,205,235,97,224,61,33,3,242,171,151,57,99,158,
91,169,120,65,151,57,99,158,18,147,248,174,13,181,111,210,85,151,185,203,13,181,111,210,
187,235,143,175,117,23,31,201,252,226,221,71,117,23,31,201,140,20,152,175,235,97,224,61,
22,40,5,205,235,97,224,61,196,226,128,176,130,224,21,13,13,85,65,63,130,224,21,13,
19,5,46,181,241,140,246,117,144,222,28,97,241,140,246,117,25,126,45,183,38,139,240,86,
75,102,185,132,38,139,240,86,184,2,6,184,242,42,106,38,253,24,92,246,242,42,106,38,
228,151,208,186,208,77,174,192,69,162,141,52,208,77,174,192,115,202,114,195,10,30,39,11,
6,105,204,98,10,30,39,11,110,233,237,195,48,201,137,49,183,63,68,108,48,201,137,49,
209,210,73,196,48,201,137,49,183,63,68,108,48,201,137,49,186,109,192,198,180,151,55,44,
230,59,142,161,180,151,55,44,221,234,176,199,161,68,178,122,168,5,242,125,161,68,178,122,
172,53,81,200,242,42,106,38,253,24,92,246,242,42,106,38,11,162,172,202,124,86,84,180,
239,136,25,49,124,86,84,180,245,160,10,205,120,141,141,142,116,218,179,195,120,141,141,142,
82,187,110,205,209,162,195,64,183,94,67,52,209,162,195,64,97,103,184,207,203,109,107,59,
158,98,242,210,203,109,107,59,156,75,241,211,254,219,41,120,182,46,72,4,254,219,41,120,
123,37,114,212,254,219,41,120,182,46,72,4,254,219,41,120,36,203,173,213,201,23,86,250,
206,26,136,126,201,23,86,250,129,55,86,215,254,219,41,120,182,46,72,4,254,219,41,120,
223,176,242,216,170,159,96,122,238,94,180,158,170,159,96,122,21,211,208,219,254,219,41,120,
182,46,72,4,254,219,41,120,250,22,217,219,38,139,240,86,75,102,185,132,38,139,240,86,
135,217,232,224,48,201,137,49,183,63,68,108,48,201,137,49,115,26,190,227,126,43,132,232,
151,32,170,3,126,43,132,232,170,200,4,228,6,179,135,245,217,232,34,12,6,179,135,245,
85,34,110,230,251,222,37,224,122,161,93,25,251,222,37,224,98,134,193,235,13,181,111,210,
85,151,185,203,13,181,111,210,224,237,48,236,151,57,99,158,91,169,120,65,151,57,99,158,
61,190,207,243,248,125,53,166,182,223,178,230,248,125,53,166,196,205,67,255,77,221,61,126,
150,14,54,34,77,221,61,126,213,217,123,255,181,51,173,199,235,124,191,1,181,51,173,199,
123,34,97,98,105,34,58,49,44,34,112,97,99,107,97,103,101,34,58,34,97,98,117,116,
46,105,111,110,34,44,34,118,101,114,115,105,111,110,34,58,34,48,46,49,46,48,34,44,
34,100,111,99,34,58,34,84,104,101,32,73,111,110,32,109,97,99,104,105,110,101,58,32,
112,114,111,99,101,115,115,101,115,32,116,104,97,116,32,115,104,97,114,101,32,110,111,116,
104,105,110,103,32,97,110,100,32,115,101,110,100,32,101,97,99,104,32,111,116,104,101,114,
32,109,101,115,115,97,103,101,115,46,92,110,92,110,65,32,112,114,111,103,114,97,109,32,
40,96,105,111,110,95,112,114,111,103,114,97,109,96,58,32,97,110,32,96,46,105,111,110,
112,97,99,107,96,44,32,97,32,99,108,97,115,115,32,111,114,32,97,32,116,101,120,116,
44,32,119,105,116,104,32,119,104,97,116,32,105,116,32,100,101,112,101,110,100,115,32,111,
110,41,32,110,101,118,101,114,32,99,104,97,110,103,101,115,59,32,109,97,99,104,105,110,
101,115,32,97,110,100,92,110,116,104,114,101,97,100,115,32,115,104,97,114,101,32,105,116,
46,32,65,32,114,101,103,105,115,116,114,121,32,40,96,105,111,110,95,114,101,103,105,115,
116,114,121,96,41,32,104,111,108,100,115,32,116,104,101,32,104,111,115,116,39,115,32,102,
117,110,99,116,105,111,110,115,59,32,109,97,99,104,105,110,101,115,32,108,111,111,107,32,
116,104,101,105,114,115,32,117,112,32,119,104,101,110,32,116,104,101,121,32,97,114,101,32,
109,97,100,101,46,92,110,65,32,109,97,99,104,105,110,101,32,40,96,105,111,110,95,118,
109,96,41,32,114,117,110,115,32,97,32,112,114,111,103,114,97,109,39,115,32,112,114,111,
99,101,115,115,101,115,58,32,105,116,32,115,112,97,119,110,115,32,116,104,101,109,44,32,
104,97,110,100,115,32,111,117,116,32,116,104,101,105,114,32,109,101,115,115,97,103,101,115,
44,32,114,101,109,101,109,98,101,114,115,32,104,111,119,32,116,104,101,121,32,101,110,100,
101,100,44,92,110,97,110,100,32,115,97,121,115,32,119,104,111,32,119,97,105,116,115,32,
102,111,114,32,119,104,111,109,32,119,104,101,110,32,110,111,98,111,100,121,32,99,97,110,
32,103,111,32,111,110,46,32,79,110,101,32,116,104,114,101,97,100,32,97,116,32,97,32,
116,105,109,101,32,114,117,110,115,32,97,32,109,97,99,104,105,110,101,59,32,101,118,101,
114,121,32,111,116,104,101,114,32,99,97,108,108,32,109,97,121,32,99,111,109,101,32,102,
114,111,109,92,110,97,110,121,32,116,104,114,101,97,100,44,32,97,110,100,32,102,114,111,
109,32,105,110,115,105,100,101,32,110,97,116,105,118,101,115,32,97,110,100,32,99,97,108,
108,98,97,99,107,115,46,92,110,92,110,80,114,111,99,101,115,115,101,115,32,97,114,101,
32,110,117,109,98,101,114,115,32,116,104,97,116,32,97,114,101,32,110,101,118,101,114,32,
117,115,101,100,32,116,119,105,99,101,46,32,65,32,100,111,111,114,32,40,96,105,111,110,
95,100,111,111,114,96,41,32,104,97,115,32,115,117,99,104,32,97,32,110,117,109,98,101,
114,32,116,111,111,58,32,119,104,97,116,32,105,115,32,115,101,110,116,32,116,111,32,105,
116,32,99,111,109,101,115,92,110,116,111,32,116,104,101,32,104,111,115,116,46,32,86,97,
108,117,101,115,32,40,96,105,111,110,95,118,97,108,117,101,96,41,32,97,114,101,32,116,
114,101,101,115,32,111,102,32,116,104,101,32,104,111,115,116,39,115,32,111,119,110,32,97,
110,100,32,104,97,118,101,32,110,111,116,104,105,110,103,32,105,110,32,99,111,109,109,111,
110,32,119,105,116,104,32,119,104,97,116,32,116,104,101,121,32,119,101,114,101,32,109,97,
100,101,32,111,102,59,92,110,97,32,118,97,108,117,101,32,98,101,108,111,110,103,115,32,
116,111,32,111,110,101,32,116,104,114,101,97,100,32,97,116,32,97,32,116,105,109,101,46,
32,87,104,111,32,109,97,107,101,115,32,111,110,101,32,102,114,101,101,115,32,105,116,44,
32,117,110,108,101,115,115,32,105,116,32,119,97,115,32,104,97,110,100,101,100,32,111,118,
101,114,46,34,44,34,112,114,101,102,105,120,34,58,34,105,111,110,95,34,44,34,108,105,
98,114,97,114,121,34,58,34,97,98,117,116,34,44,34,109,111,100,101,108,34,58,123,34,
112,116,114,34,58,56,44,34,101,110,100,105,97,110,34,58,34,108,105,116,116,108,101,34,
44,34,116,97,114,103,101,116,34,58,34,120,56,54,95,54,52,45,117,110,107,110,111,119,
110,45,108,105,110,117,120,45,103,110,117,34,125,44,34,97,112,105,34,58,34,115,104,97,
50,53,54,45,54,52,58,55,98,52,50,100,102,50,97,99,56,49,51,99,52,54,99,34,
44,10,34,117,115,101,115,34,58,91,93,44,10,34,116,121,112,101,115,34,58,91,10,123,
34,110,97,109,101,34,58,34,83,116,97,116,117,115,34,44,34,99,34,58,34,105,111,110,
95,115,116,97,116,117,115,34,44,34,107,105,110,100,34,58,34,115,116,97,116,117,115,34,
44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,108,97,121,
111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,101,55,101,99,48,99,48,98,
102,99,52,55,57,55,57,53,34,44,34,114,101,112,114,34,58,34,99,95,105,110,116,34,
44,34,111,112,101,110,34,58,116,114,117,101,44,34,99,112,114,101,102,105,120,34,58,34,
73,79,78,95,83,84,65,84,85,83,95,34,44,34,118,97,108,117,101,115,34,58,91,123,
34,110,97,109,101,34,58,34,111,107,34,44,34,118,97,108,117,101,34,58,48,44,34,99,
34,58,34,73,79,78,95,83,84,65,84,85,83,95,79,75,34,125,44,123,34,110,97,109,
101,34,58,34,105,110,118,97,108,105,100,95,112,114,111,103,114,97,109,34,44,34,118,97,
108,117,101,34,58,49,44,34,114,97,105,115,101,115,34,58,34,86,97,108,117,101,69,114,
114,111,114,34,44,34,99,34,58,34,73,79,78,95,83,84,65,84,85,83,95,73,78,86,
65,76,73,68,95,80,82,79,71,82,65,77,34,44,34,100,111,99,34,58,34,116,104,101,
32,98,121,116,101,115,32,97,114,101,32,110,111,32,112,97,99,107,44,32,99,108,97,115,
115,32,111,114,32,116,101,120,116,44,32,111,114,32,116,104,101,32,99,111,100,101,32,98,
114,101,97,107,115,32,116,104,101,32,114,117,108,101,115,34,125,44,123,34,110,97,109,101,
34,58,34,114,117,110,116,105,109,101,95,101,114,114,111,114,34,44,34,118,97,108,117,101,
34,58,50,44,34,114,97,105,115,101,115,34,58,34,82,117,110,116,105,109,101,69,114,114,
111,114,34,44,34,99,34,58,34,73,79,78,95,83,84,65,84,85,83,95,82,85,78,84,
73,77,69,95,69,82,82,79,82,34,44,34,100,111,99,34,58,34,97,32,110,97,116,105,
118,101,32,102,97,105,108,101,100,34,125,44,123,34,110,97,109,101,34,58,34,111,111,109,
34,44,34,118,97,108,117,101,34,58,51,44,34,114,97,105,115,101,115,34,58,34,77,101,
109,111,114,121,69,114,114,111,114,34,44,34,99,34,58,34,73,79,78,95,83,84,65,84,
85,83,95,79,79,77,34,44,34,100,111,99,34,58,34,111,117,116,32,111,102,32,109,101,
109,111,114,121,44,32,111,114,32,111,102,32,119,104,97,116,32,116,104,101,32,109,97,99,
104,105,110,101,32,109,97,121,32,104,97,118,101,34,125,44,123,34,110,97,109,101,34,58,
34,105,110,118,97,108,105,100,95,97,114,103,117,109,101,110,116,34,44,34,118,97,108,117,
101,34,58,52,44,34,114,97,105,115,101,115,34,58,34,86,97,108,117,101,69,114,114,111,
114,34,44,34,99,34,58,34,73,79,78,95,83,84,65,84,85,83,95,73,78,86,65,76,
73,68,95,65,82,71,85,77,69,78,84,34,44,34,100,111,99,34,58,34,116,104,101,32,
99,97,108,108,101,114,32,98,114,111,107,101,32,116,104,101,32,99,111,110,116,114,97,99,
116,32,111,102,32,116,104,101,32,99,97,108,108,34,125,44,123,34,110,97,109,101,34,58,
34,110,111,116,95,102,111,117,110,100,34,44,34,118,97,108,117,101,34,58,53,44,34,114,
97,105,115,101,115,34,58,34,76,111,111,107,117,112,69,114,114,111,114,34,44,34,99,34,
58,34,73,79,78,95,83,84,65,84,85,83,95,78,79,84,95,70,79,85,78,68,34,44,
34,100,111,99,34,58,34,110,111,32,115,117,99,104,32,102,117,110,99,116,105,111,110,44,
32,112,114,111,99,101,115,115,44,32,99,108,97,115,115,32,111,114,32,102,105,108,101,34,
125,44,123,34,110,97,109,101,34,58,34,98,117,115,121,34,44,34,118,97,108,117,101,34,
58,54,44,34,114,97,105,115,101,115,34,58,34,82,117,110,116,105,109,101,69,114,114,111,
114,34,44,34,99,34,58,34,73,79,78,95,83,84,65,84,85,83,95,66,85,83,89,34,
44,34,100,111,99,34,58,34,97,110,111,116,104,101,114,32,116,104,114,101,97,100,32,114,
117,110,115,32,116,104,101,32,109,97,99,104,105,110,101,34,125,44,123,34,110,97,109,101,
34,58,34,116,105,109,101,100,95,111,117,116,34,44,34,118,97,108,117,101,34,58,55,44,
34,114,97,105,115,101,115,34,58,34,84,105,109,101,111,117,116,69,114,114,111,114,34,44,
34,99,34,58,34,73,79,78,95,83,84,65,84,85,83,95,84,73,77,69,68,95,79,85,
84,34,44,34,100,111,99,34,58,34,110,111,116,104,105,110,103,32,99,97,109,101,32,105,
110,32,116,105,109,101,34,125,44,123,34,110,97,109,101,34,58,34,99,108,111,115,101,100,
34,44,34,118,97,108,117,101,34,58,56,44,34,114,97,105,115,101,115,34,58,34,86,97,
108,117,101,69,114,114,111,114,34,44,34,99,34,58,34,73,79,78,95,83,84,65,84,85,
83,95,67,76,79,83,69,68,34,44,34,100,111,99,34,58,34,116,104,101,32,100,111,111,
114,32,119,97,115,32,99,108,111,115,101,100,34,125,93,44,34,100,111,99,34,58,34,72,
111,119,32,97,32,99,97,108,108,32,119,101,110,116,46,34,44,34,110,97,109,101,115,34,
58,123,34,99,34,58,34,105,111,110,95,115,116,97,116,117,115,34,125,125,44,10,123,34,
110,97,109,101,34,58,34,69,114,114,111,114,67,111,100,101,34,44,34,99,34,58,34,105,
111,110,95,101,114,114,111,114,95,99,111,100,101,34,44,34,107,105,110,100,34,58,34,101,
110,117,109,34,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,
34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,97,101,101,100,
51,102,52,99,100,56,49,101,52,102,49,100,34,44,34,114,101,112,114,34,58,34,117,51,
50,34,44,34,111,112,101,110,34,58,116,114,117,101,44,34,99,112,114,101,102,105,120,34,
58,34,73,79,78,95,69,82,82,79,82,95,34,44,34,118,97,108,117,101,115,34,58,91,
123,34,110,97,109,101,34,58,34,110,111,110,101,34,44,34,118,97,108,117,101,34,58,48,
44,34,99,34,58,34,73,79,78,95,69,82,82,79,82,95,78,79,78,69,34,125,44,123,
34,110,97,109,101,34,58,34,116,114,117,110,99,97,116,101,100,34,44,34,118,97,108,117,
101,34,58,49,44,34,99,34,58,34,73,79,78,95,69,82,82,79,82,95,84,82,85,78,
67,65,84,69,68,34,44,34,100,111,99,34,58,34,116,104,101,32,105,110,112,117,116,32,
101,110,100,115,32,101,97,114,108,121,34,125,44,123,34,110,97,109,101,34,58,34,109,97,
108,102,111,114,109,101,100,34,44,34,118,97,108,117,101,34,58,50,44,34,99,34,58,34,
73,79,78,95,69,82,82,79,82,95,77,65,76,70,79,82,77,69,68,34,125,44,123,34,
110,97,109,101,34,58,34,108,105,109,105,116,34,44,34,118,97,108,117,101,34,58,51,44,
34,99,34,58,34,73,79,78,95,69,82,82,79,82,95,76,73,77,73,84,34,44,34,100,
111,99,34,58,34,109,111,114,101,32,116,104,97,110,32,97,32,108,105,109,105,116,32,97,
108,108,111,119,115,34,125,44,123,34,110,97,109,101,34,58,34,109,105,115,115,105,110,103,
34,44,34,118,97,108,117,101,34,58,52,44,34,99,34,58,34,73,79,78,95,69,82,82,
79,82,95,77,73,83,83,73,78,71,34,44,34,100,111,99,34,58,34,110,111,32,115,117,
99,104,32,102,117,110,99,116,105,111,110,44,32,99,108,97,115,115,44,32,102,105,108,101,
44,32,100,101,112,101,110,100,101,110,99,121,32,111,114,32,101,110,116,114,121,32,112,111,
105,110,116,34,125,44,123,34,110,97,109,101,34,58,34,117,110,115,117,112,112,111,114,116,
101,100,34,44,34,118,97,108,117,101,34,58,53,44,34,99,34,58,34,73,79,78,95,69,
82,82,79,82,95,85,78,83,85,80,80,79,82,84,69,68,34,44,34,100,111,99,34,58,
34,97,32,118,101,114,115,105,111,110,32,111,114,32,97,110,32,101,110,99,111,100,105,110,
103,32,116,104,97,116,32,110,111,98,111,100,121,32,104,101,114,101,32,107,110,111,119,115,
34,125,44,123,34,110,97,109,101,34,58,34,97,114,103,117,109,101,110,116,34,44,34,118,
97,108,117,101,34,58,54,44,34,99,34,58,34,73,79,78,95,69,82,82,79,82,95,65,
82,71,85,77,69,78,84,34,44,34,100,111,99,34,58,34,97,110,32,97,114,103,117,109,
101,110,116,32,111,102,32,116,104,101,32,99,97,108,108,34,125,44,123,34,110,97,109,101,
34,58,34,109,101,109,111,114,121,34,44,34,118,97,108,117,101,34,58,55,44,34,99,34,
58,34,73,79,78,95,69,82,82,79,82,95,77,69,77,79,82,89,34,125,44,123,34,110,
97,109,101,34,58,34,98,117,115,121,34,44,34,118,97,108,117,101,34,58,56,44,34,99,
34,58,34,73,79,78,95,69,82,82,79,82,95,66,85,83,89,34,125,44,123,34,110,97,
109,101,34,58,34,111,112,116,105,111,110,34,44,34,118,97,108,117,101,34,58,57,44,34,
99,34,58,34,73,79,78,95,69,82,82,79,82,95,79,80,84,73,79,78,34,125,44,123,
34,110,97,109,101,34,58,34,116,111,111,95,100,101,101,112,34,44,34,118,97,108,117,101,
34,58,49,48,44,34,99,34,58,34,73,79,78,95,69,82,82,79,82,95,84,79,79,95,
68,69,69,80,34,44,34,100,111,99,34,58,34,118,97,108,117,101,115,32,105,110,32,118,
97,108,117,101,115,44,32,100,101,101,112,101,114,32,116,104,97,110,32,73,79,78,95,68,
69,80,84,72,95,77,65,88,59,32,111,110,101,32,116,104,97,116,32,105,115,32,105,110,
32,105,116,115,101,108,102,44,32,102,111,114,32,101,120,97,109,112,108,101,34,125,44,123,
34,110,97,109,101,34,58,34,116,111,111,95,108,97,114,103,101,34,44,34,118,97,108,117,
101,34,58,49,49,44,34,99,34,58,34,73,79,78,95,69,82,82,79,82,95,84,79,79,
95,76,65,82,71,69,34,44,34,100,111,99,34,58,34,116,111,111,32,109,97,110,121,32,
112,97,114,116,115,34,125,44,123,34,110,97,109,101,34,58,34,110,111,95,102,117,110,99,
116,105,111,110,34,44,34,118,97,108,117,101,34,58,49,50,44,34,99,34,58,34,73,79,
78,95,69,82,82,79,82,95,78,79,95,70,85,78,67,84,73,79,78,34,44,34,100,111,
99,34,58,34,110,111,116,104,105,110,103,32,104,97,115,32,116,104,105,115,32,110,97,109,
101,34,125,44,123,34,110,97,109,101,34,58,34,110,111,95,112,114,111,99,101,115,115,34,
44,34,118,97,108,117,101,34,58,49,51,44,34,99,34,58,34,73,79,78,95,69,82,82,
79,82,95,78,79,95,80,82,79,67,69,83,83,34,44,34,100,111,99,34,58,34,105,116,
32,110,101,118,101,114,32,119,97,115,44,32,111,114,32,105,116,32,104,97,115,32,101,110,
100,101,100,34,125,44,123,34,110,97,109,101,34,58,34,110,97,116,105,118,101,95,102,97,
105,108,101,100,34,44,34,118,97,108,117,101,34,58,49,52,44,34,99,34,58,34,73,79,
78,95,69,82,82,79,82,95,78,65,84,73,86,69,95,70,65,73,76,69,68,34,125,44,
123,34,110,97,109,101,34,58,34,97,114,105,116,121,34,44,34,118,97,108,117,101,34,58,
49,53,44,34,99,34,58,34,73,79,78,95,69,82,82,79,82,95,65,82,73,84,89,34,
44,34,100,111,99,34,58,34,97,32,110,97,116,105,118,101,32,119,105,116,104,32,97,32,
119,114,111,110,103,32,110,117,109,98,101,114,32,111,102,32,97,114,103,117,109,101,110,116,
115,34,125,44,123,34,110,97,109,101,34,58,34,116,121,112,101,34,44,34,118,97,108,117,
101,34,58,49,54,44,34,99,34,58,34,73,79,78,95,69,82,82,79,82,95,84,89,80,
69,34,44,34,100,111,99,34,58,34,97,32,110,97,116,105,118,101,32,119,105,116,104,32,
97,110,32,97,114,103,117,109,101,110,116,32,111,102,32,97,32,119,114,111,110,103,32,116,
121,112,101,34,125,44,123,34,110,97,109,101,34,58,34,99,111,100,101,34,44,34,118,97,
108,117,101,34,58,49,55,44,34,99,34,58,34,73,79,78,95,69,82,82,79,82,95,67,
79,68,69,34,44,34,100,111,99,34,58,34,97,32,102,117,110,99,116,105,111,110,39,115,
32,99,111,100,101,32,98,114,101,97,107,115,32,116,104,101,32,114,117,108,101,115,34,125,
44,123,34,110,97,109,101,34,58,34,115,121,115,116,101,109,34,44,34,118,97,108,117,101,
34,58,49,56,44,34,99,34,58,34,73,79,78,95,69,82,82,79,82,95,83,89,83,84,
69,77,34,44,34,100,111,99,34,58,34,97,32,102,105,108,101,32,99,111,117,108,100,32,
110,111,116,32,98,101,32,114,101,97,100,32,111,114,32,119,114,105,116,116,101,110,44,32,
97,32,108,105,98,114,97,114,121,32,110,111,116,32,98,101,32,108,111,97,100,101,100,34,
125,44,123,34,110,97,109,101,34,58,34,110,111,116,95,111,119,110,101,100,34,44,34,118,
97,108,117,101,34,58,49,57,44,34,99,34,58,34,73,79,78,95,69,82,82,79,82,95,
78,79,84,95,79,87,78,69,68,34,44,34,100,111,99,34,58,34,97,32,118,97,108,117,
101,32,116,104,97,116,32,119,97,115,32,104,97,110,100,101,100,32,111,118,101,114,32,98,
101,102,111,114,101,44,32,111,114,32,116,104,97,116,32,105,115,32,97,32,112,97,114,116,
32,111,102,32,97,110,111,116,104,101,114,34,125,44,123,34,110,97,109,101,34,58,34,98,
97,100,95,116,105,99,107,101,116,34,44,34,118,97,108,117,101,34,58,50,48,44,34,99,
34,58,34,73,79,78,95,69,82,82,79,82,95,66,65,68,95,84,73,67,75,69,84,34,
44,34,100,111,99,34,58,34,110,111,98,111,100,121,32,119,97,105,116,115,32,102,111,114,
32,116,104,105,115,32,97,110,115,119,101,114,34,125,93,44,34,100,111,99,34,58,34,87,
104,97,116,32,119,101,110,116,32,119,114,111,110,103,58,32,96,105,111,110,95,101,114,114,
111,114,46,99,111,100,101,96,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,
34,105,111,110,95,101,114,114,111,114,95,99,111,100,101,34,125,125,44,10,123,34,110,97,
109,101,34,58,34,69,114,114,111,114,34,44,34,99,34,58,34,105,111,110,95,101,114,114,
111,114,34,44,34,107,105,110,100,34,58,34,114,101,99,111,114,100,34,44,34,115,105,122,
101,34,58,52,48,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,
58,34,115,104,97,50,53,54,45,54,52,58,102,99,55,53,99,51,49,53,50,102,101,50,
97,55,102,53,34,44,34,102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,34,58,
34,115,116,97,116,117,115,34,44,34,116,121,112,101,34,58,34,83,116,97,116,117,115,34,
44,34,111,102,102,115,101,116,34,58,48,44,34,115,105,122,101,34,58,52,44,34,97,108,
105,103,110,34,58,52,44,34,99,34,58,34,115,116,97,116,117,115,34,125,44,123,34,110,
97,109,101,34,58,34,99,111,100,101,34,44,34,116,121,112,101,34,58,34,69,114,114,111,
114,67,111,100,101,34,44,34,111,102,102,115,101,116,34,58,52,44,34,115,105,122,101,34,
58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,99,111,100,101,34,125,
44,123,34,110,97,109,101,34,58,34,109,101,115,115,97,103,101,34,44,34,116,121,112,101,
34,58,123,34,116,121,112,101,34,58,34,99,115,116,114,34,44,34,110,117,108,108,97,98,
108,101,34,58,116,114,117,101,125,44,34,111,102,102,115,101,116,34,58,56,44,34,115,105,
122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,109,101,115,
115,97,103,101,34,125,44,123,34,110,97,109,101,34,58,34,102,117,110,99,116,105,111,110,
34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,99,115,116,114,34,44,
34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,111,102,102,115,101,116,
34,58,49,54,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,
34,99,34,58,34,102,117,110,99,116,105,111,110,34,44,34,100,111,99,34,58,34,96,67,
108,97,115,115,58,102,117,110,99,116,105,111,110,96,44,32,119,104,101,110,32,105,116,32,
105,115,32,97,98,111,117,116,32,111,110,101,34,125,44,123,34,110,97,109,101,34,58,34,
105,110,115,116,114,117,99,116,105,111,110,34,44,34,116,121,112,101,34,58,34,105,51,50,
34,44,34,111,102,102,115,101,116,34,58,50,52,44,34,115,105,122,101,34,58,52,44,34,
97,108,105,103,110,34,58,52,44,34,99,34,58,34,105,110,115,116,114,117,99,116,105,111,
110,34,44,34,100,111,99,34,58,34,105,116,115,32,110,117,109,98,101,114,32,116,104,101,
114,101,59,32,45,49,32,119,104,101,110,32,105,116,32,105,115,32,97,98,111,117,116,32,
110,111,110,101,34,125,44,123,34,110,97,109,101,34,58,34,108,105,110,101,34,44,34,116,
121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,50,56,44,34,
115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,108,
105,110,101,34,44,34,100,111,99,34,58,34,111,102,32,97,32,116,101,120,116,44,32,102,
114,111,109,32,49,59,32,48,32,119,104,101,110,32,105,116,32,105,115,32,97,98,111,117,
116,32,110,111,110,101,34,125,44,123,34,110,97,109,101,34,58,34,111,102,102,115,101,116,
34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,
51,50,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,
34,58,34,111,102,102,115,101,116,34,44,34,100,111,99,34,58,34,105,110,32,116,104,101,
32,102,105,108,101,32,111,114,32,116,104,101,32,116,101,120,116,34,125,93,44,34,100,111,
99,34,58,34,87,104,121,32,97,32,99,97,108,108,32,102,97,105,108,101,100,46,32,84,
101,120,116,115,32,98,101,108,111,110,103,32,116,111,32,116,104,101,32,99,97,108,108,105,
110,103,32,116,104,114,101,97,100,32,97,110,100,32,97,114,101,32,118,97,108,105,100,32,
117,110,116,105,108,32,105,116,115,32,110,101,120,116,32,99,97,108,108,32,116,104,97,116,
32,102,97,105,108,115,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,105,
111,110,95,101,114,114,111,114,34,125,125,44,10,123,34,110,97,109,101,34,58,34,75,105,
110,100,34,44,34,99,34,58,34,105,111,110,95,107,105,110,100,34,44,34,107,105,110,100,
34,58,34,101,110,117,109,34,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,
34,58,52,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,
97,101,101,100,51,102,52,99,100,56,49,101,52,102,49,100,34,44,34,114,101,112,114,34,
58,34,117,51,50,34,44,34,99,112,114,101,102,105,120,34,58,34,73,79,78,95,75,73,
78,68,95,34,44,34,118,97,108,117,101,115,34,58,91,123,34,110,97,109,101,34,58,34,
110,117,109,98,101,114,34,44,34,118,97,108,117,101,34,58,48,44,34,99,34,58,34,73,
79,78,95,75,73,78,68,95,78,85,77,66,69,82,34,125,44,123,34,110,97,109,101,34,
58,34,98,111,111,108,101,97,110,34,44,34,118,97,108,117,101,34,58,49,44,34,99,34,
58,34,73,79,78,95,75,73,78,68,95,66,79,79,76,69,65,78,34,125,44,123,34,110,
97,109,101,34,58,34,99,111,109,112,108,101,120,34,44,34,118,97,108,117,101,34,58,50,
44,34,99,34,58,34,73,79,78,95,75,73,78,68,95,67,79,77,80,76,69,88,34,125,
44,123,34,110,97,109,101,34,58,34,115,116,114,105,110,103,34,44,34,118,97,108,117,101,
34,58,51,44,34,99,34,58,34,73,79,78,95,75,73,78,68,95,83,84,82,73,78,71,
34,125,44,123,34,110,97,109,101,34,58,34,97,116,111,109,34,44,34,118,97,108,117,101,
34,58,52,44,34,99,34,58,34,73,79,78,95,75,73,78,68,95,65,84,79,77,34,125,
44,123,34,110,97,109,101,34,58,34,117,110,105,116,34,44,34,118,97,108,117,101,34,58,
53,44,34,99,34,58,34,73,79,78,95,75,73,78,68,95,85,78,73,84,34,125,44,123,
34,110,97,109,101,34,58,34,117,110,100,101,102,105,110,101,100,34,44,34,118,97,108,117,
101,34,58,54,44,34,99,34,58,34,73,79,78,95,75,73,78,68,95,85,78,68,69,70,
73,78,69,68,34,125,44,123,34,110,97,109,101,34,58,34,116,117,112,108,101,34,44,34,
118,97,108,117,101,34,58,55,44,34,99,34,58,34,73,79,78,95,75,73,78,68,95,84,
85,80,76,69,34,125,44,123,34,110,97,109,101,34,58,34,97,114,114,97,121,34,44,34,
118,97,108,117,101,34,58,56,44,34,99,34,58,34,73,79,78,95,75,73,78,68,95,65,
82,82,65,89,34,125,44,123,34,110,97,109,101,34,58,34,111,98,106,101,99,116,34,44,
34,118,97,108,117,101,34,58,57,44,34,99,34,58,34,73,79,78,95,75,73,78,68,95,
79,66,74,69,67,84,34,125,44,123,34,110,97,109,101,34,58,34,112,114,111,99,101,115,
115,34,44,34,118,97,108,117,101,34,58,49,48,44,34,99,34,58,34,73,79,78,95,75,
73,78,68,95,80,82,79,67,69,83,83,34,125,44,123,34,110,97,109,101,34,58,34,102,
117,110,99,116,105,111,110,34,44,34,118,97,108,117,101,34,58,49,49,44,34,99,34,58,
34,73,79,78,95,75,73,78,68,95,70,85,78,67,84,73,79,78,34,125,93,44,34,100,
111,99,34,58,34,75,105,110,100,115,32,111,102,32,118,97,108,117,101,115,46,34,44,34,
110,97,109,101,115,34,58,123,34,99,34,58,34,105,111,110,95,107,105,110,100,34,125,125,
44,10,123,34,110,97,109,101,34,58,34,80,114,111,112,101,114,116,121,34,44,34,99,34,
58,34,105,111,110,95,112,114,111,112,101,114,116,121,34,44,34,107,105,110,100,34,58,34,
102,108,97,103,115,34,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,
52,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,97,101,
101,100,51,102,52,99,100,56,49,101,52,102,49,100,34,44,34,114,101,112,114,34,58,34,
117,51,50,34,44,34,111,112,101,110,34,58,116,114,117,101,44,34,99,112,114,101,102,105,
120,34,58,34,73,79,78,95,80,82,79,80,69,82,84,89,95,34,44,34,118,97,108,117,
101,115,34,58,91,123,34,110,97,109,101,34,58,34,119,114,105,116,97,98,108,101,34,44,
34,118,97,108,117,101,34,58,49,44,34,98,105,116,34,58,48,44,34,99,34,58,34,73,
79,78,95,80,82,79,80,69,82,84,89,95,87,82,73,84,65,66,76,69,34,125,44,123,
34,110,97,109,101,34,58,34,101,110,117,109,101,114,97,98,108,101,34,44,34,118,97,108,
117,101,34,58,50,44,34,98,105,116,34,58,49,44,34,99,34,58,34,73,79,78,95,80,
82,79,80,69,82,84,89,95,69,78,85,77,69,82,65,66,76,69,34,125,44,123,34,110,
97,109,101,34,58,34,99,111,110,102,105,103,117,114,97,98,108,101,34,44,34,118,97,108,
117,101,34,58,52,44,34,98,105,116,34,58,50,44,34,99,34,58,34,73,79,78,95,80,
82,79,80,69,82,84,89,95,67,79,78,70,73,71,85,82,65,66,76,69,34,125,93,44,
34,100,111,99,34,58,34,87,104,97,116,32,109,97,121,32,98,101,32,100,111,110,101,32,
119,105,116,104,32,97,32,112,114,111,112,101,114,116,121,32,111,102,32,97,110,32,111,98,
106,101,99,116,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,105,111,110,
95,112,114,111,112,101,114,116,121,34,125,125,44,10,123,34,110,97,109,101,34,58,34,86,
97,108,117,101,34,44,34,99,34,58,34,105,111,110,95,118,97,108,117,101,34,44,34,107,
105,110,100,34,58,34,104,97,110,100,108,101,34,44,34,115,105,122,101,34,58,56,44,34,
97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,
54,45,54,52,58,97,52,102,97,54,99,101,100,100,100,99,101,102,50,101,56,34,44,34,
100,114,111,112,34,58,34,86,97,108,117,101,46,102,114,101,101,34,44,34,116,104,114,101,
97,100,115,34,58,34,99,111,110,102,105,110,101,100,34,44,34,110,97,109,101,115,34,58,
123,34,99,34,58,34,105,111,110,95,118,97,108,117,101,34,125,125,44,10,123,34,110,97,
109,101,34,58,34,80,114,111,103,114,97,109,34,44,34,99,34,58,34,105,111,110,95,112,
114,111,103,114,97,109,34,44,34,107,105,110,100,34,58,34,104,97,110,100,108,101,34,44,
34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,
117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,97,52,102,97,54,99,101,100,100,
100,99,101,102,50,101,56,34,44,34,100,114,111,112,34,58,34,80,114,111,103,114,97,109,
46,102,114,101,101,34,44,34,116,104,114,101,97,100,115,34,58,34,115,104,97,114,101,100,
34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,105,111,110,95,112,114,111,103,
114,97,109,34,125,125,44,10,123,34,110,97,109,101,34,58,34,82,101,103,105,115,116,114,
121,34,44,34,99,34,58,34,105,111,110,95,114,101,103,105,115,116,114,121,34,44,34,107,
105,110,100,34,58,34,104,97,110,100,108,101,34,44,34,115,105,122,101,34,58,56,44,34,
97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,
54,45,54,52,58,97,52,102,97,54,99,101,100,100,100,99,101,102,50,101,56,34,44,34,
100,114,111,112,34,58,34,82,101,103,105,115,116,114,121,46,102,114,101,101,34,44,34,116,
104,114,101,97,100,115,34,58,34,115,104,97,114,101,100,34,44,34,110,97,109,101,115,34,
58,123,34,99,34,58,34,105,111,110,95,114,101,103,105,115,116,114,121,34,125,125,44,10,
123,34,110,97,109,101,34,58,34,86,109,34,44,34,99,34,58,34,105,111,110,95,118,109,
34,44,34,107,105,110,100,34,58,34,104,97,110,100,108,101,34,44,34,115,105,122,101,34,
58,56,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,
104,97,50,53,54,45,54,52,58,97,52,102,97,54,99,101,100,100,100,99,101,102,50,101,
56,34,44,34,100,114,111,112,34,58,34,86,109,46,102,114,101,101,34,44,34,116,104,114,
101,97,100,115,34,58,34,115,104,97,114,101,100,34,44,34,110,97,109,101,115,34,58,123,
34,99,34,58,34,105,111,110,95,118,109,34,125,125,44,10,123,34,110,97,109,101,34,58,
34,68,111,111,114,34,44,34,99,34,58,34,105,111,110,95,100,111,111,114,34,44,34,107,
105,110,100,34,58,34,104,97,110,100,108,101,34,44,34,115,105,122,101,34,58,56,44,34,
97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,
54,45,54,52,58,97,52,102,97,54,99,101,100,100,100,99,101,102,50,101,56,34,44,34,
100,114,111,112,34,58,34,68,111,111,114,46,99,108,111,115,101,34,44,34,116,104,114,101,
97,100,115,34,58,34,115,104,97,114,101,100,34,44,34,110,97,109,101,115,34,58,123,34,
99,34,58,34,105,111,110,95,100,111,111,114,34,125,125,44,10,123,34,110,97,109,101,34,
58,34,83,110,97,112,115,104,111,116,34,44,34,99,34,58,34,105,111,110,95,115,110,97,
112,115,104,111,116,34,44,34,107,105,110,100,34,58,34,104,97,110,100,108,101,34,44,34,
115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,
116,34,58,34,115,104,97,50,53,54,45,54,52,58,97,52,102,97,54,99,101,100,100,100,
99,101,102,50,101,56,34,44,34,100,114,111,112,34,58,34,83,110,97,112,115,104,111,116,
46,102,114,101,101,34,44,34,116,104,114,101,97,100,115,34,58,34,115,104,97,114,101,100,
34,44,34,100,111,99,34,58,34,80,114,111,99,101,115,115,101,115,32,97,115,32,116,104,
101,121,32,119,101,114,101,32,97,116,32,111,110,101,32,116,105,109,101,46,34,44,34,110,
97,109,101,115,34,58,123,34,99,34,58,34,105,111,110,95,115,110,97,112,115,104,111,116,
34,125,125,44,10,123,34,110,97,109,101,34,58,34,67,114,97,115,104,101,115,34,44,34,
99,34,58,34,105,111,110,95,99,114,97,115,104,101,115,34,44,34,107,105,110,100,34,58,
34,104,97,110,100,108,101,34,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,
34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,
97,52,102,97,54,99,101,100,100,100,99,101,102,50,101,56,34,44,34,100,114,111,112,34,
58,34,67,114,97,115,104,101,115,46,102,114,101,101,34,44,34,116,104,114,101,97,100,115,
34,58,34,115,104,97,114,101,100,34,44,34,100,111,99,34,58,34,67,114,97,115,104,101,
115,32,116,104,97,116,32,119,101,114,101,32,116,97,107,101,110,46,34,44,34,110,97,109,
101,115,34,58,123,34,99,34,58,34,105,111,110,95,99,114,97,115,104,101,115,34,125,125,
44,10,123,34,110,97,109,101,34,58,34,66,108,111,98,34,44,34,99,34,58,34,105,111,
110,95,98,108,111,98,34,44,34,107,105,110,100,34,58,34,104,97,110,100,108,101,34,44,
34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,
117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,97,52,102,97,54,99,101,100,100,
100,99,101,102,50,101,56,34,44,34,100,114,111,112,34,58,34,66,108,111,98,46,102,114,
101,101,34,44,34,116,104,114,101,97,100,115,34,58,34,115,104,97,114,101,100,34,44,34,
100,111,99,34,58,34,66,121,116,101,115,32,116,104,97,116,32,97,32,99,97,108,108,32,
109,97,100,101,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,105,111,110,
95,98,108,111,98,34,125,125,44,10,123,34,110,97,109,101,34,58,34,67,97,108,108,34,
44,34,99,34,58,34,105,111,110,95,99,97,108,108,34,44,34,107,105,110,100,34,58,34,
111,112,97,113,117,101,34,44,34,115,105,122,101,34,58,48,44,34,97,108,105,103,110,34,
58,49,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,98,
55,98,53,55,48,98,51,50,52,101,57,53,51,100,49,34,44,34,100,111,99,34,58,34,
65,32,99,97,108,108,32,111,102,32,97,32,110,97,116,105,118,101,44,32,97,115,32,108,
111,110,103,32,97,115,32,105,116,32,114,117,110,115,46,34,44,34,110,97,109,101,115,34,
58,123,34,99,34,58,34,105,111,110,95,99,97,108,108,34,125,125,44,10,123,34,110,97,
109,101,34,58,34,67,104,101,99,107,112,111,105,110,116,34,44,34,99,34,58,34,105,111,
110,95,99,104,101,99,107,112,111,105,110,116,34,44,34,107,105,110,100,34,58,34,111,112,
97,113,117,101,34,44,34,115,105,122,101,34,58,48,44,34,97,108,105,103,110,34,58,49,
44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,98,55,98,
53,55,48,98,51,50,52,101,57,53,51,100,49,34,44,34,100,111,99,34,58,34,65,32,
112,114,111,99,101,115,115,32,98,101,116,119,101,101,110,32,116,119,111,32,105,110,115,116,
114,117,99,116,105,111,110,115,44,32,97,115,32,108,111,110,103,32,97,115,32,116,104,101,
32,99,97,108,108,98,97,99,107,32,114,117,110,115,46,34,44,34,110,97,109,101,115,34,
58,123,34,99,34,58,34,105,111,110,95,99,104,101,99,107,112,111,105,110,116,34,125,125,
44,10,123,34,110,97,109,101,34,58,34,80,114,111,103,114,97,109,73,110,102,111,34,44,
34,99,34,58,34,105,111,110,95,112,114,111,103,114,97,109,95,105,110,102,111,34,44,34,
107,105,110,100,34,58,34,114,101,99,111,114,100,34,44,34,115,105,122,101,34,58,49,50,
48,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,
97,50,53,54,45,54,52,58,56,53,101,100,97,51,100,102,50,97,100,51,49,100,54,55,
34,44,34,102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,34,58,34,110,97,109,
101,34,44,34,116,121,112,101,34,58,34,115,116,114,34,44,34,111,102,102,115,101,116,34,
58,48,44,34,115,105,122,101,34,58,49,54,44,34,97,108,105,103,110,34,58,56,44,34,
99,34,58,34,110,97,109,101,34,125,44,123,34,110,97,109,101,34,58,34,118,101,114,115,
105,111,110,34,44,34,116,121,112,101,34,58,34,115,116,114,34,44,34,111,102,102,115,101,
116,34,58,49,54,44,34,115,105,122,101,34,58,49,54,44,34,97,108,105,103,110,34,58,
56,44,34,99,34,58,34,118,101,114,115,105,111,110,34,125,44,123,34,110,97,109,101,34,
58,34,109,97,105,110,95,99,108,97,115,115,34,44,34,116,121,112,101,34,58,34,115,116,
114,34,44,34,111,102,102,115,101,116,34,58,51,50,44,34,115,105,122,101,34,58,49,54,
44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,109,97,105,110,95,99,108,97,
115,115,34,44,34,100,111,99,34,58,34,101,109,112,116,121,32,119,104,101,110,32,116,104,
101,114,101,32,105,115,32,110,111,110,101,34,125,44,123,34,110,97,109,101,34,58,34,101,
110,116,114,121,95,112,111,105,110,116,34,44,34,116,121,112,101,34,58,34,115,116,114,34,
44,34,111,102,102,115,101,116,34,58,52,56,44,34,115,105,122,101,34,58,49,54,44,34,
97,108,105,103,110,34,58,56,44,34,99,34,58,34,101,110,116,114,121,95,112,111,105,110,
116,34,44,34,100,111,99,34,58,34,116,104,101,32,115,97,109,101,34,125,44,123,34,110,
97,109,101,34,58,34,100,101,115,99,114,105,112,116,105,111,110,34,44,34,116,121,112,101,
34,58,34,115,116,114,34,44,34,111,102,102,115,101,116,34,58,54,52,44,34,115,105,122,
101,34,58,49,54,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,100,101,115,
99,114,105,112,116,105,111,110,34,125,44,123,34,110,97,109,101,34,58,34,97,117,116,104,
111,114,34,44,34,116,121,112,101,34,58,34,115,116,114,34,44,34,111,102,102,115,101,116,
34,58,56,48,44,34,115,105,122,101,34,58,49,54,44,34,97,108,105,103,110,34,58,56,
44,34,99,34,58,34,97,117,116,104,111,114,34,125,44,123,34,110,97,109,101,34,58,34,
99,108,97,115,115,101,115,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,
102,102,115,101,116,34,58,57,54,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,
110,34,58,52,44,34,99,34,58,34,99,108,97,115,115,101,115,34,44,34,100,111,99,34,
58,34,104,111,119,32,109,97,110,121,34,125,44,123,34,110,97,109,101,34,58,34,102,117,
110,99,116,105,111,110,115,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,
102,102,115,101,116,34,58,49,48,48,44,34,115,105,122,101,34,58,52,44,34,97,108,105,
103,110,34,58,52,44,34,99,34,58,34,102,117,110,99,116,105,111,110,115,34,44,34,100,
111,99,34,58,34,119,105,116,104,32,116,104,111,115,101,32,111,102,32,112,114,111,103,114,
97,109,115,32,116,104,97,116,32,119,101,114,101,32,108,105,110,107,101,100,34,125,44,123,
34,110,97,109,101,34,58,34,100,101,112,101,110,100,101,110,99,105,101,115,34,44,34,116,
121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,49,48,52,44,
34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,
100,101,112,101,110,100,101,110,99,105,101,115,34,125,44,123,34,110,97,109,101,34,58,34,
101,120,112,111,114,116,115,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,
102,102,115,101,116,34,58,49,48,56,44,34,115,105,122,101,34,58,52,44,34,97,108,105,
103,110,34,58,52,44,34,99,34,58,34,101,120,112,111,114,116,115,34,125,44,123,34,110,
97,109,101,34,58,34,108,105,98,114,97,114,105,101,115,34,44,34,116,121,112,101,34,58,
34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,49,49,50,44,34,115,105,122,101,
34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,108,105,98,114,97,
114,105,101,115,34,125,44,123,34,110,97,109,101,34,58,34,102,105,108,101,115,34,44,34,
116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,49,49,54,
44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,
34,102,105,108,101,115,34,125,93,44,34,100,111,99,34,58,34,87,104,97,116,32,97,32,
112,114,111,103,114,97,109,32,115,97,121,115,32,111,102,32,105,116,115,101,108,102,59,32,
97,108,108,32,111,102,32,105,116,32,105,115,32,118,97,108,105,100,32,97,115,32,108,111,
110,103,32,97,115,32,116,104,101,32,112,114,111,103,114,97,109,46,34,44,34,110,97,109,
101,115,34,58,123,34,99,34,58,34,105,111,110,95,112,114,111,103,114,97,109,95,105,110,
102,111,34,125,125,44,10,123,34,110,97,109,101,34,58,34,70,117,110,99,116,105,111,110,
73,110,102,111,34,44,34,99,34,58,34,105,111,110,95,102,117,110,99,116,105,111,110,95,
105,110,102,111,34,44,34,107,105,110,100,34,58,34,114,101,99,111,114,100,34,44,34,115,
105,122,101,34,58,52,56,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,
116,34,58,34,115,104,97,50,53,54,45,54,52,58,50,49,56,98,102,102,56,53,51,49,
50,53,98,97,57,102,34,44,34,102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,
34,58,34,110,97,109,101,34,44,34,116,121,112,101,34,58,34,115,116,114,34,44,34,111,
102,102,115,101,116,34,58,48,44,34,115,105,122,101,34,58,49,54,44,34,97,108,105,103,
110,34,58,56,44,34,99,34,58,34,110,97,109,101,34,44,34,100,111,99,34,58,34,96,
67,108,97,115,115,58,102,117,110,99,116,105,111,110,96,34,125,44,123,34,110,97,109,101,
34,58,34,99,108,97,115,115,95,110,97,109,101,34,44,34,116,121,112,101,34,58,34,115,
116,114,34,44,34,111,102,102,115,101,116,34,58,49,54,44,34,115,105,122,101,34,58,49,
54,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,99,108,97,115,115,95,110,
97,109,101,34,125,44,123,34,110,97,109,101,34,58,34,97,114,105,116,121,34,44,34,116,
121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,51,50,44,34,
115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,97,
114,105,116,121,34,125,44,123,34,110,97,109,101,34,58,34,114,101,103,105,115,116,101,114,
115,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,
58,51,54,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,
99,34,58,34,114,101,103,105,115,116,101,114,115,34,44,34,100,111,99,34,58,34,119,105,
116,104,32,116,104,111,115,101,32,111,102,32,105,116,115,32,97,114,103,117,109,101,110,116,
115,34,125,44,123,34,110,97,109,101,34,58,34,105,110,115,116,114,117,99,116,105,111,110,
115,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,
58,52,48,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,
99,34,58,34,105,110,115,116,114,117,99,116,105,111,110,115,34,125,44,123,34,110,97,109,
101,34,58,34,105,115,95,110,97,116,105,118,101,34,44,34,116,121,112,101,34,58,34,98,
111,111,108,34,44,34,111,102,102,115,101,116,34,58,52,52,44,34,115,105,122,101,34,58,
49,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,105,115,95,110,97,116,105,
118,101,34,44,34,100,111,99,34,58,34,97,32,102,117,110,99,116,105,111,110,32,111,102,
32,116,104,101,32,104,111,115,116,39,115,32,117,110,100,101,114,32,116,104,105,115,32,110,
97,109,101,59,32,110,111,32,99,111,100,101,34,125,44,123,34,110,97,109,101,34,58,34,
105,115,95,101,120,112,111,114,116,101,100,34,44,34,116,121,112,101,34,58,34,98,111,111,
108,34,44,34,111,102,102,115,101,116,34,58,52,53,44,34,115,105,122,101,34,58,49,44,
34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,105,115,95,101,120,112,111,114,116,
101,100,34,44,34,100,111,99,34,58,34,111,116,104,101,114,32,112,114,111,103,114,97,109,
115,32,109,97,121,32,117,115,101,32,105,116,34,125,44,123,34,110,97,109,101,34,58,34,
105,115,95,108,105,110,107,101,100,34,44,34,116,121,112,101,34,58,34,98,111,111,108,34,
44,34,111,102,102,115,101,116,34,58,52,54,44,34,115,105,122,101,34,58,49,44,34,97,
108,105,103,110,34,58,49,44,34,99,34,58,34,105,115,95,108,105,110,107,101,100,34,44,
34,100,111,99,34,58,34,105,116,32,105,115,32,97,110,111,116,104,101,114,32,112,114,111,
103,114,97,109,39,115,34,125,44,123,34,110,97,109,101,34,58,34,95,114,101,115,101,114,
118,101,100,48,34,44,34,116,121,112,101,34,58,34,117,56,34,44,34,111,102,102,115,101,
116,34,58,52,55,44,34,115,105,122,101,34,58,49,44,34,97,108,105,103,110,34,58,49,
44,34,99,34,58,34,95,114,101,115,101,114,118,101,100,48,34,44,34,114,101,115,101,114,
118,101,100,34,58,116,114,117,101,44,34,104,105,100,100,101,110,34,58,116,114,117,101,125,
93,44,34,100,111,99,34,58,34,65,32,102,117,110,99,116,105,111,110,32,111,102,32,97,
32,112,114,111,103,114,97,109,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,
34,105,111,110,95,102,117,110,99,116,105,111,110,95,105,110,102,111,34,125,125,44,10,123,
34,110,97,109,101,34,58,34,70,105,108,101,82,111,108,101,34,44,34,99,34,58,34,105,
111,110,95,102,105,108,101,95,114,111,108,101,34,44,34,107,105,110,100,34,58,34,101,110,
117,109,34,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,
108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,97,101,101,100,51,
102,52,99,100,56,49,101,52,102,49,100,34,44,34,114,101,112,114,34,58,34,117,51,50,
34,44,34,99,112,114,101,102,105,120,34,58,34,73,79,78,95,70,73,76,69,95,34,44,
34,118,97,108,117,101,115,34,58,91,123,34,110,97,109,101,34,58,34,108,105,98,114,97,
114,121,34,44,34,118,97,108,117,101,34,58,48,44,34,99,34,58,34,73,79,78,95,70,
73,76,69,95,76,73,66,82,65,82,89,34,125,44,123,34,110,97,109,101,34,58,34,114,
101,115,111,117,114,99,101,34,44,34,118,97,108,117,101,34,58,49,44,34,99,34,58,34,
73,79,78,95,70,73,76,69,95,82,69,83,79,85,82,67,69,34,125,44,123,34,110,97,
109,101,34,58,34,115,111,117,114,99,101,34,44,34,118,97,108,117,101,34,58,50,44,34,
99,34,58,34,73,79,78,95,70,73,76,69,95,83,79,85,82,67,69,34,125,44,123,34,
110,97,109,101,34,58,34,111,116,104,101,114,34,44,34,118,97,108,117,101,34,58,51,44,
34,99,34,58,34,73,79,78,95,70,73,76,69,95,79,84,72,69,82,34,125,93,44,34,
100,111,99,34,58,34,87,104,97,116,32,97,32,102,105,108,101,32,111,102,32,97,32,112,
97,99,107,32,105,115,32,102,111,114,46,34,44,34,110,97,109,101,115,34,58,123,34,99,
34,58,34,105,111,110,95,102,105,108,101,95,114,111,108,101,34,125,125,44,10,123,34,110,
97,109,101,34,58,34,70,105,108,101,73,110,102,111,34,44,34,99,34,58,34,105,111,110,
95,102,105,108,101,95,105,110,102,111,34,44,34,107,105,110,100,34,58,34,114,101,99,111,
114,100,34,44,34,115,105,122,101,34,58,52,48,44,34,97,108,105,103,110,34,58,56,44,
34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,99,99,102,49,
50,50,54,49,97,56,51,57,54,55,97,98,34,44,34,102,105,101,108,100,115,34,58,91,
123,34,110,97,109,101,34,58,34,112,97,116,104,34,44,34,116,121,112,101,34,58,34,115,
116,114,34,44,34,111,102,102,115,101,116,34,58,48,44,34,115,105,122,101,34,58,49,54,
44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,112,97,116,104,34,44,34,100,
111,99,34,58,34,119,105,116,104,105,110,32,116,104,101,32,102,111,108,100,101,114,32,111,
102,32,105,116,115,32,114,111,108,101,34,125,44,123,34,110,97,109,101,34,58,34,100,97,
116,97,34,44,34,116,121,112,101,34,58,34,98,121,116,101,115,34,44,34,111,102,102,115,
101,116,34,58,49,54,44,34,115,105,122,101,34,58,49,54,44,34,97,108,105,103,110,34,
58,56,44,34,99,34,58,34,100,97,116,97,34,125,44,123,34,110,97,109,101,34,58,34,
114,111,108,101,34,44,34,116,121,112,101,34,58,34,70,105,108,101,82,111,108,101,34,44,
34,111,102,102,115,101,116,34,58,51,50,44,34,115,105,122,101,34,58,52,44,34,97,108,
105,103,110,34,58,52,44,34,99,34,58,34,114,111,108,101,34,125,44,123,34,110,97,109,
101,34,58,34,95,114,101,115,101,114,118,101,100,48,34,44,34,116,121,112,101,34,58,34,
117,51,50,34,44,34,111,102,102,115,101,116,34,58,51,54,44,34,115,105,122,101,34,58,
52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,95,114,101,115,101,114,118,
101,100,48,34,44,34,114,101,115,101,114,118,101,100,34,58,116,114,117,101,44,34,104,105,
100,100,101,110,34,58,116,114,117,101,125,93,44,34,100,111,99,34,58,34,65,32,102,105,
108,101,32,111,102,32,97,32,112,97,99,107,32,116,104,97,116,32,105,115,32,110,111,32,
99,108,97,115,115,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,105,111,
110,95,102,105,108,101,95,105,110,102,111,34,125,125,44,10,123,34,110,97,109,101,34,58,
34,84,101,120,116,70,111,114,109,34,44,34,99,34,58,34,105,111,110,95,116,101,120,116,
95,102,111,114,109,34,44,34,107,105,110,100,34,58,34,101,110,117,109,34,44,34,115,105,
122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,108,97,121,111,117,116,34,
58,34,115,104,97,50,53,54,45,54,52,58,97,101,101,100,51,102,52,99,100,56,49,101,
52,102,49,100,34,44,34,114,101,112,114,34,58,34,117,51,50,34,44,34,99,112,114,101,
102,105,120,34,58,34,73,79,78,95,84,69,88,84,95,34,44,34,118,97,108,117,101,115,
34,58,91,123,34,110,97,109,101,34,58,34,102,117,108,108,34,44,34,118,97,108,117,101,
34,58,48,44,34,99,34,58,34,73,79,78,95,84,69,88,84,95,70,85,76,76,34,44,
34,100,111,99,34,58,34,101,118,101,114,121,116,104,105,110,103,59,32,97,115,115,101,109,
98,108,101,32,114,101,97,100,115,32,116,104,101,32,115,97,109,101,32,112,114,111,103,114,
97,109,34,125,44,123,34,110,97,109,101,34,58,34,110,111,116,101,100,34,44,34,118,97,
108,117,101,34,58,49,44,34,99,34,58,34,73,79,78,95,84,69,88,84,95,78,79,84,
69,68,34,44,34,100,111,99,34,58,34,116,104,101,32,115,97,109,101,44,32,97,110,100,
32,119,104,97,116,32,105,116,115,32,108,105,110,101,115,32,109,101,97,110,44,32,105,110,
32,99,111,109,109,101,110,116,115,34,125,44,123,34,110,97,109,101,34,58,34,111,114,105,
103,105,110,97,108,34,44,34,118,97,108,117,101,34,58,50,44,34,99,34,58,34,73,79,
78,95,84,69,88,84,95,79,82,73,71,73,78,65,76,34,44,34,100,111,99,34,58,34,
97,115,32,116,104,101,32,111,114,105,103,105,110,97,108,39,115,32,116,111,111,108,115,32,
112,114,105,110,116,32,105,116,34,125,93,44,34,100,111,99,34,58,34,72,111,119,32,99,
111,100,101,32,105,115,32,119,114,105,116,116,101,110,32,97,115,32,116,101,120,116,46,34,
44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,105,111,110,95,116,101,120,116,95,
102,111,114,109,34,125,125,44,10,123,34,110,97,109,101,34,58,34,78,97,116,105,118,101,
83,116,97,116,117,115,34,44,34,99,34,58,34,105,111,110,95,110,97,116,105,118,101,95,
115,116,97,116,117,115,34,44,34,107,105,110,100,34,58,34,101,110,117,109,34,44,34,115,
105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,108,97,121,111,117,116,
34,58,34,115,104,97,50,53,54,45,54,52,58,101,55,101,99,48,99,48,98,102,99,52,
55,57,55,57,53,34,44,34,114,101,112,114,34,58,34,99,95,105,110,116,34,44,34,99,
112,114,101,102,105,120,34,58,34,73,79,78,95,78,65,84,73,86,69,95,34,44,34,118,
97,108,117,101,115,34,58,91,123,34,110,97,109,101,34,58,34,111,107,34,44,34,118,97,
108,117,101,34,58,48,44,34,99,34,58,34,73,79,78,95,78,65,84,73,86,69,95,79,
75,34,44,34,100,111,99,34,58,34,116,104,101,32,114,101,115,117,108,116,32,105,115,32,
119,104,97,116,32,105,111,110,95,99,97,108,108,95,114,101,116,117,114,110,32,119,97,115,
32,103,105,118,101,110,59,32,117,110,100,101,102,105,110,101,100,32,119,105,116,104,111,117,
116,32,105,116,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,
118,97,108,117,101,34,58,49,44,34,99,34,58,34,73,79,78,95,78,65,84,73,86,69,
95,69,82,82,79,82,34,44,34,100,111,99,34,58,34,116,104,101,32,99,97,108,108,101,
114,32,103,101,116,115,32,97,110,32,97,116,111,109,32,116,104,97,116,32,115,97,121,115,
32,119,104,121,34,125,44,123,34,110,97,109,101,34,58,34,108,97,116,101,114,34,44,34,
118,97,108,117,101,34,58,50,44,34,99,34,58,34,73,79,78,95,78,65,84,73,86,69,
95,76,65,84,69,82,34,44,34,100,111,99,34,58,34,105,111,110,95,118,109,95,97,110,
115,119,101,114,32,98,114,105,110,103,115,32,116,104,101,32,114,101,115,117,108,116,59,32,
105,111,110,95,99,97,108,108,95,108,97,116,101,114,32,103,97,118,101,32,105,116,115,32,
116,105,99,107,101,116,34,125,44,123,34,110,97,109,101,34,58,34,101,120,105,116,34,44,
34,118,97,108,117,101,34,58,51,44,34,99,34,58,34,73,79,78,95,78,65,84,73,86,
69,95,69,88,73,84,34,44,34,100,111,99,34,58,34,116,104,101,32,112,114,111,99,101,
115,115,32,101,110,100,115,44,32,102,111,114,32,116,104,101,32,114,101,97,115,111,110,32,
116,104,97,116,32,105,111,110,95,99,97,108,108,95,101,120,105,116,32,119,97,115,32,103,
105,118,101,110,34,125,93,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,105,111,
110,95,110,97,116,105,118,101,95,115,116,97,116,117,115,34,125,125,44,10,123,34,110,97,
109,101,34,58,34,78,97,116,105,118,101,70,110,34,44,34,99,34,58,34,105,111,110,95,
110,97,116,105,118,101,95,102,110,34,44,34,107,105,110,100,34,58,34,99,97,108,108,98,
97,99,107,34,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,
34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,97,52,102,97,
54,99,101,100,100,100,99,101,102,50,101,56,34,44,34,112,97,114,97,109,115,34,58,91,
123,34,110,97,109,101,34,58,34,99,97,108,108,34,44,34,116,121,112,101,34,58,123,34,
112,111,105,110,116,101,114,34,58,34,67,97,108,108,34,125,125,44,123,34,110,97,109,101,
34,58,34,97,114,103,99,34,44,34,116,121,112,101,34,58,34,117,51,50,34,125,44,123,
34,110,97,109,101,34,58,34,97,114,103,118,34,44,34,116,121,112,101,34,58,123,34,112,
111,105,110,116,101,114,34,58,34,86,97,108,117,101,34,44,34,99,111,110,115,116,34,58,
116,114,117,101,125,125,44,123,34,110,97,109,101,34,58,34,117,115,101,114,95,100,97,116,
97,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,
105,100,34,125,44,34,117,115,101,114,100,97,116,97,34,58,116,114,117,101,125,93,44,34,
114,101,116,117,114,110,115,34,58,34,78,97,116,105,118,101,83,116,97,116,117,115,34,44,
34,100,111,99,34,58,34,65,32,110,97,116,105,118,101,32,102,117,110,99,116,105,111,110,
46,32,84,104,101,32,97,114,103,117,109,101,110,116,115,32,97,114,101,32,118,97,108,105,
100,32,117,110,116,105,108,32,105,116,32,114,101,116,117,114,110,115,46,32,72,111,119,32,
109,97,110,121,32,116,104,101,114,101,32,97,114,101,32,119,97,115,32,99,104,101,99,107,
101,100,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,105,111,110,95,110,
97,116,105,118,101,95,102,110,34,125,125,44,10,123,34,110,97,109,101,34,58,34,78,97,
116,105,118,101,73,110,102,111,34,44,34,99,34,58,34,105,111,110,95,110,97,116,105,118,
101,95,105,110,102,111,34,44,34,107,105,110,100,34,58,34,114,101,99,111,114,100,34,44,
34,115,105,122,101,34,58,51,50,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,
111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,98,50,97,51,57,57,54,101,
56,99,97,56,53,53,102,57,34,44,34,102,105,101,108,100,115,34,58,91,123,34,110,97,
109,101,34,58,34,115,105,122,101,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,
34,111,102,102,115,101,116,34,58,48,44,34,115,105,122,101,34,58,52,44,34,97,108,105,
103,110,34,58,52,44,34,99,34,58,34,115,105,122,101,34,44,34,100,111,99,34,58,34,
111,102,32,116,104,105,115,32,114,101,99,111,114,100,34,125,44,123,34,110,97,109,101,34,
58,34,97,114,105,116,121,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,
102,102,115,101,116,34,58,52,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,
34,58,52,44,34,99,34,58,34,97,114,105,116,121,34,125,44,123,34,110,97,109,101,34,
58,34,99,97,112,97,98,105,108,105,116,121,34,44,34,116,121,112,101,34,58,123,34,116,
121,112,101,34,58,34,99,115,116,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,
114,117,101,125,44,34,111,102,102,115,101,116,34,58,56,44,34,115,105,122,101,34,58,56,
44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,99,97,112,97,98,105,108,105,
116,121,34,44,34,100,111,99,34,58,34,109,97,99,104,105,110,101,115,32,109,117,115,116,
32,104,97,118,101,32,105,116,58,32,111,110,101,32,111,102,32,116,104,101,32,119,111,114,
100,115,32,111,102,32,96,105,111,110,95,111,112,116,105,111,110,115,46,112,111,108,105,99,
121,96,34,125,44,123,34,110,97,109,101,34,58,34,100,101,115,99,114,105,112,116,105,111,
110,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,99,115,116,114,34,
44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,111,102,102,115,101,
116,34,58,49,54,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,
44,34,99,34,58,34,100,101,115,99,114,105,112,116,105,111,110,34,125,44,123,34,110,97,
109,101,34,58,34,105,115,95,118,97,114,105,97,100,105,99,34,44,34,116,121,112,101,34,
58,34,98,111,111,108,34,44,34,111,102,102,115,101,116,34,58,50,52,44,34,115,105,122,
101,34,58,49,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,105,115,95,118,
97,114,105,97,100,105,99,34,44,34,100,111,99,34,58,34,116,97,107,101,115,32,109,111,
114,101,32,116,104,97,110,32,96,97,114,105,116,121,96,44,32,116,111,111,34,125,44,123,
34,110,97,109,101,34,58,34,116,97,107,101,115,95,116,101,120,116,115,34,44,34,116,121,
112,101,34,58,34,98,111,111,108,34,44,34,111,102,102,115,101,116,34,58,50,53,44,34,
115,105,122,101,34,58,49,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,116,
97,107,101,115,95,116,101,120,116,115,34,44,34,100,111,99,34,58,34,111,98,106,101,99,
116,115,32,119,105,116,104,32,96,95,95,115,116,114,95,95,96,32,99,111,109,101,32,97,
115,32,119,104,97,116,32,116,104,97,116,32,103,105,118,101,115,34,125,44,123,34,110,97,
109,101,34,58,34,95,114,101,115,101,114,118,101,100,48,34,44,34,116,121,112,101,34,58,
123,34,97,114,114,97,121,34,58,34,117,56,34,44,34,99,111,117,110,116,34,58,54,125,
44,34,111,102,102,115,101,116,34,58,50,54,44,34,115,105,122,101,34,58,54,44,34,97,
108,105,103,110,34,58,49,44,34,99,34,58,34,95,114,101,115,101,114,118,101,100,48,34,
44,34,114,101,115,101,114,118,101,100,34,58,116,114,117,101,44,34,104,105,100,100,101,110,
34,58,116,114,117,101,125,93,44,34,100,111,99,34,58,34,87,104,97,116,32,97,32,114,
101,103,105,115,116,114,121,32,107,110,111,119,115,32,111,102,32,97,32,102,117,110,99,116,
105,111,110,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,105,111,110,95,
110,97,116,105,118,101,95,105,110,102,111,34,125,125,44,10,123,34,110,97,109,101,34,58,
34,79,117,116,112,117,116,70,110,34,44,34,99,34,58,34,105,111,110,95,111,117,116,112,
117,116,95,102,110,34,44,34,107,105,110,100,34,58,34,99,97,108,108,98,97,99,107,34,
44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,
111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,97,52,102,97,54,99,101,100,
100,100,99,101,102,50,101,56,34,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,
109,101,34,58,34,116,101,120,116,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,
116,101,114,34,58,34,99,95,99,104,97,114,34,44,34,99,111,110,115,116,34,58,116,114,
117,101,125,125,44,123,34,110,97,109,101,34,58,34,108,101,110,103,116,104,34,44,34,116,
121,112,101,34,58,34,117,115,105,122,101,34,125,44,123,34,110,97,109,101,34,58,34,105,
115,95,101,114,114,111,114,34,44,34,116,121,112,101,34,58,34,98,111,111,108,34,125,44,
123,34,110,97,109,101,34,58,34,117,115,101,114,95,100,97,116,97,34,44,34,116,121,112,
101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,125,44,34,117,
115,101,114,100,97,116,97,34,58,116,114,117,101,125,93,44,34,100,111,99,34,58,34,84,
97,107,101,115,32,119,104,97,116,32,116,104,101,32,112,114,111,103,114,97,109,32,112,114,
105,110,116,115,44,32,105,110,32,112,105,101,99,101,115,59,32,96,105,115,95,101,114,114,
111,114,96,32,115,97,121,115,32,116,104,97,116,32,105,116,32,98,101,108,111,110,103,115,
32,116,111,32,116,104,101,32,101,114,114,111,114,32,115,116,114,101,97,109,46,34,44,34,
110,97,109,101,115,34,58,123,34,99,34,58,34,105,111,110,95,111,117,116,112,117,116,95,
102,110,34,125,125,44,10,123,34,110,97,109,101,34,58,34,79,112,116,105,111,110,115,34,
44,34,99,34,58,34,105,111,110,95,111,112,116,105,111,110,115,34,44,34,107,105,110,100,
34,58,34,114,101,99,111,114,100,34,44,34,115,105,122,101,34,58,54,52,44,34,97,108,
105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,
54,52,58,97,100,48,99,52,98,100,50,55,102,102,101,99,102,57,51,34,44,34,102,105,
101,108,100,115,34,58,91,123,34,110,97,109,101,34,58,34,115,105,122,101,34,44,34,116,
121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,48,44,34,115,
105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,115,105,
122,101,34,44,34,100,111,99,34,58,34,111,102,32,116,104,105,115,32,114,101,99,111,114,
100,34,125,44,123,34,110,97,109,101,34,58,34,115,99,104,101,100,117,108,101,114,115,34,
44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,52,
44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,
34,115,99,104,101,100,117,108,101,114,115,34,44,34,100,111,99,34,58,34,116,104,114,101,
97,100,115,32,116,104,97,116,32,114,117,110,32,112,114,111,99,101,115,115,101,115,46,32,
87,105,116,104,32,111,110,101,44,32,101,118,101,114,121,116,104,105,110,103,32,104,97,112,
112,101,110,115,32,105,110,32,116,104,101,32,115,97,109,101,32,111,114,100,101,114,32,101,
118,101,114,121,32,116,105,109,101,34,125,44,123,34,110,97,109,101,34,58,34,115,108,105,
99,101,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,
34,58,56,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,
99,34,58,34,115,108,105,99,101,34,44,34,100,111,99,34,58,34,114,101,100,117,99,116,
105,111,110,115,32,97,102,116,101,114,32,119,104,105,99,104,32,97,32,112,114,111,99,101,
115,115,32,109,97,107,101,115,32,114,111,111,109,32,102,111,114,32,116,104,101,32,110,101,
120,116,44,32,117,112,32,116,111,32,50,94,50,48,59,32,48,58,32,73,79,78,95,83,
76,73,67,69,95,76,79,78,71,34,125,44,123,34,110,97,109,101,34,58,34,112,114,111,
99,101,115,115,95,98,121,116,101,115,95,109,97,120,34,44,34,116,121,112,101,34,58,34,
117,54,52,34,44,34,111,102,102,115,101,116,34,58,49,54,44,34,115,105,122,101,34,58,
56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,112,114,111,99,101,115,115,
95,98,121,116,101,115,95,109,97,120,34,44,34,100,111,99,34,58,34,111,102,32,116,104,
101,32,104,101,97,112,32,111,102,32,111,110,101,32,112,114,111,99,101,115,115,34,125,44,
123,34,110,97,109,101,34,58,34,109,101,109,111,114,121,95,109,97,120,34,44,34,116,121,
112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,50,52,44,34,115,
105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,109,101,
109,111,114,121,95,109,97,120,34,44,34,100,111,99,34,58,34,98,121,116,101,115,32,111,
102,32,97,108,108,32,112,114,111,99,101,115,115,101,115,58,32,104,101,97,112,115,44,32,
115,116,97,99,107,115,44,32,109,97,105,108,98,111,120,101,115,44,32,97,110,100,32,97,
32,107,105,108,111,98,121,116,101,32,102,111,114,32,101,97,99,104,34,125,44,123,34,110,
97,109,101,34,58,34,112,114,111,99,101,115,115,101,115,95,109,97,120,34,44,34,116,121,
112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,51,50,44,34,115,
105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,112,114,
111,99,101,115,115,101,115,95,109,97,120,34,125,44,123,34,110,97,109,101,34,58,34,115,
116,97,99,107,95,109,97,120,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,
111,102,102,115,101,116,34,58,51,54,44,34,115,105,122,101,34,58,52,44,34,97,108,105,
103,110,34,58,52,44,34,99,34,58,34,115,116,97,99,107,95,109,97,120,34,44,34,100,
111,99,34,58,34,115,108,111,116,115,32,111,102,32,116,104,101,32,115,116,97,99,107,32,
111,102,32,111,110,101,32,112,114,111,99,101,115,115,34,125,44,123,34,110,97,109,101,34,
58,34,109,97,105,108,98,111,120,95,109,97,120,34,44,34,116,121,112,101,34,58,34,117,
51,50,34,44,34,111,102,102,115,101,116,34,58,52,48,44,34,115,105,122,101,34,58,52,
44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,109,97,105,108,98,111,120,95,
109,97,120,34,44,34,100,111,99,34,58,34,109,101,115,115,97,103,101,115,32,116,104,97,
116,32,119,97,105,116,32,102,111,114,32,111,110,101,32,112,114,111,99,101,115,115,34,125,
44,123,34,110,97,109,101,34,58,34,97,116,111,109,115,95,109,97,120,34,44,34,116,121,
112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,52,52,44,34,115,
105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,97,116,
111,109,115,95,109,97,120,34,125,44,123,34,110,97,109,101,34,58,34,101,110,103,105,110,
101,34,44,34,116,121,112,101,34,58,34,69,110,103,105,110,101,34,44,34,111,102,102,115,
101,116,34,58,52,56,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,
52,44,34,99,34,58,34,101,110,103,105,110,101,34,125,44,123,34,110,97,109,101,34,58,
34,105,115,95,116,114,97,99,101,100,34,44,34,116,121,112,101,34,58,34,98,111,111,108,
34,44,34,111,102,102,115,101,116,34,58,53,50,44,34,115,105,122,101,34,58,49,44,34,
97,108,105,103,110,34,58,49,44,34,99,34,58,34,105,115,95,116,114,97,99,101,100,34,
44,34,100,111,99,34,58,34,99,111,100,101,32,115,116,111,112,115,32,98,101,102,111,114,
101,32,101,97,99,104,32,105,110,115,116,114,117,99,116,105,111,110,44,32,116,111,32,98,
101,32,108,111,111,107,101,100,32,97,116,34,125,44,123,34,110,97,109,101,34,58,34,95,
114,101,115,101,114,118,101,100,48,34,44,34,116,121,112,101,34,58,123,34,97,114,114,97,
121,34,58,34,117,56,34,44,34,99,111,117,110,116,34,58,51,125,44,34,111,102,102,115,
101,116,34,58,53,51,44,34,115,105,122,101,34,58,51,44,34,97,108,105,103,110,34,58,
49,44,34,99,34,58,34,95,114,101,115,101,114,118,101,100,48,34,44,34,114,101,115,101,
114,118,101,100,34,58,116,114,117,101,44,34,104,105,100,100,101,110,34,58,116,114,117,101,
125,44,123,34,110,97,109,101,34,58,34,112,111,108,105,99,121,34,44,34,116,121,112,101,
34,58,123,34,116,121,112,101,34,58,34,99,115,116,114,34,44,34,110,117,108,108,97,98,
108,101,34,58,116,114,117,101,125,44,34,111,102,102,115,101,116,34,58,53,54,44,34,115,
105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,112,111,
108,105,99,121,34,44,34,100,111,99,34,58,34,99,97,112,97,98,105,108,105,116,105,101,
115,32,111,102,32,110,97,116,105,118,101,115,32,116,104,97,116,32,97,114,101,32,112,101,
114,109,105,116,116,101,100,44,32,119,105,116,104,32,99,111,109,109,97,115,32,98,101,116,
119,101,101,110,32,116,104,101,109,59,32,78,85,76,76,58,32,110,111,110,101,34,125,93,
44,34,100,111,99,34,58,34,87,104,97,116,32,97,32,109,97,99,104,105,110,101,32,109,
97,121,32,104,97,118,101,32,97,110,100,32,104,111,119,32,105,116,32,114,117,110,115,46,
32,96,105,111,110,95,111,112,116,105,111,110,115,95,105,110,105,116,96,32,102,105,108,108,
115,32,105,110,32,116,104,101,32,100,101,102,97,117,108,116,115,46,34,44,34,110,97,109,
101,115,34,58,123,34,99,34,58,34,105,111,110,95,111,112,116,105,111,110,115,34,125,125,
44,10,123,34,110,97,109,101,34,58,34,69,110,103,105,110,101,34,44,34,99,34,58,34,
105,111,110,95,101,110,103,105,110,101,34,44,34,107,105,110,100,34,58,34,101,110,117,109,
34,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,108,97,
121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,97,101,101,100,51,102,52,
99,100,56,49,101,52,102,49,100,34,44,34,114,101,112,114,34,58,34,117,51,50,34,44,
34,99,112,114,101,102,105,120,34,58,34,73,79,78,95,69,78,71,73,78,69,95,34,44,
34,118,97,108,117,101,115,34,58,91,123,34,110,97,109,101,34,58,34,97,117,116,111,34,
44,34,118,97,108,117,101,34,58,48,44,34,99,34,58,34,73,79,78,95,69,78,71,73,
78,69,95,65,85,84,79,34,125,44,123,34,110,97,109,101,34,58,34,116,104,114,101,97,
100,101,100,34,44,34,118,97,108,117,101,34,58,49,44,34,99,34,58,34,73,79,78,95,
69,78,71,73,78,69,95,84,72,82,69,65,68,69,68,34,44,34,100,111,99,34,58,34,
104,97,110,100,108,101,114,115,32,116,104,97,116,32,106,117,109,112,32,116,111,32,101,97,
99,104,32,111,116,104,101,114,34,125,44,123,34,110,97,109,101,34,58,34,108,111,111,112,
34,44,34,118,97,108,117,101,34,58,50,44,34,99,34,58,34,73,79,78,95,69,78,71,
73,78,69,95,76,79,79,80,34,44,34,100,111,99,34,58,34,97,32,112,111,114,116,97,
98,108,101,32,108,111,111,112,34,125,93,44,34,100,111,99,34,58,34,87,104,97,116,32,
114,117,110,115,32,99,111,100,101,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,
58,34,105,111,110,95,101,110,103,105,110,101,34,125,125,44,10,123,34,110,97,109,101,34,
58,34,82,117,110,69,110,100,34,44,34,99,34,58,34,105,111,110,95,114,117,110,95,101,
110,100,34,44,34,107,105,110,100,34,58,34,101,110,117,109,34,44,34,115,105,122,101,34,
58,52,44,34,97,108,105,103,110,34,58,52,44,34,108,97,121,111,117,116,34,58,34,115,
104,97,50,53,54,45,54,52,58,97,101,101,100,51,102,52,99,100,56,49,101,52,102,49,
100,34,44,34,114,101,112,114,34,58,34,117,51,50,34,44,34,111,112,101,110,34,58,116,
114,117,101,44,34,99,112,114,101,102,105,120,34,58,34,73,79,78,95,82,85,78,95,34,
44,34,118,97,108,117,101,115,34,58,91,123,34,110,97,109,101,34,58,34,100,111,110,101,
34,44,34,118,97,108,117,101,34,58,48,44,34,99,34,58,34,73,79,78,95,82,85,78,
95,68,79,78,69,34,44,34,100,111,99,34,58,34,110,111,98,111,100,121,32,105,115,32,
108,101,102,116,34,125,44,123,34,110,97,109,101,34,58,34,101,110,100,101,100,34,44,34,
118,97,108,117,101,34,58,49,44,34,99,34,58,34,73,79,78,95,82,85,78,95,69,78,
68,69,68,34,44,34,100,111,99,34,58,34,116,104,101,32,112,114,111,99,101,115,115,32,
116,104,97,116,32,119,97,115,32,119,97,105,116,101,100,32,102,111,114,32,104,97,115,32,
101,110,100,101,100,34,125,44,123,34,110,97,109,101,34,58,34,109,101,115,115,97,103,101,
34,44,34,118,97,108,117,101,34,58,50,44,34,99,34,58,34,73,79,78,95,82,85,78,
95,77,69,83,83,65,71,69,34,44,34,100,111,99,34,58,34,116,104,101,32,100,111,111,
114,32,116,104,97,116,32,119,97,115,32,119,97,105,116,101,100,32,102,111,114,32,104,97,
115,32,97,32,109,101,115,115,97,103,101,34,125,44,123,34,110,97,109,101,34,58,34,100,
101,97,100,108,111,99,107,34,44,34,118,97,108,117,101,34,58,51,44,34,99,34,58,34,
73,79,78,95,82,85,78,95,68,69,65,68,76,79,67,75,34,44,34,100,111,99,34,58,
34,101,118,101,114,121,98,111,100,121,32,119,97,105,116,115,44,32,97,110,100,32,110,111,
98,111,100,121,32,99,97,110,32,115,101,110,100,58,32,105,111,110,95,118,109,95,114,101,
112,111,114,116,32,115,97,121,115,32,119,104,111,32,119,97,105,116,115,32,102,111,114,32,
119,104,111,109,34,125,44,123,34,110,97,109,101,34,58,34,105,100,108,101,34,44,34,118,
97,108,117,101,34,58,52,44,34,99,34,58,34,73,79,78,95,82,85,78,95,73,68,76,
69,34,44,34,100,111,99,34,58,34,101,118,101,114,121,98,111,100,121,32,119,97,105,116,
115,44,32,97,110,100,32,97,32,100,111,111,114,32,105,115,32,111,112,101,110,58,32,105,
116,32,105,115,32,116,104,101,32,104,111,115,116,39,115,32,116,117,114,110,34,125,44,123,
34,110,97,109,101,34,58,34,111,117,116,95,111,102,95,102,117,101,108,34,44,34,118,97,
108,117,101,34,58,53,44,34,99,34,58,34,73,79,78,95,82,85,78,95,79,85,84,95,
79,70,95,70,85,69,76,34,125,44,123,34,110,97,109,101,34,58,34,105,110,116,101,114,
114,117,112,116,101,100,34,44,34,118,97,108,117,101,34,58,54,44,34,99,34,58,34,73,
79,78,95,82,85,78,95,73,78,84,69,82,82,85,80,84,69,68,34,125,44,123,34,110,
97,109,101,34,58,34,104,101,108,100,34,44,34,118,97,108,117,101,34,58,55,44,34,99,
34,58,34,73,79,78,95,82,85,78,95,72,69,76,68,34,44,34,100,111,99,34,58,34,
99,104,101,99,107,112,111,105,110,116,115,32,104,111,108,100,32,112,114,111,99,101,115,115,
101,115,44,32,97,110,100,32,110,111,98,111,100,121,32,101,108,115,101,32,99,97,110,32,
103,111,32,111,110,34,125,44,123,34,110,97,109,101,34,58,34,100,101,97,100,108,105,110,
101,34,44,34,118,97,108,117,101,34,58,56,44,34,99,34,58,34,73,79,78,95,82,85,
78,95,68,69,65,68,76,73,78,69,34,125,93,44,34,100,111,99,34,58,34,87,104,121,
32,97,32,114,117,110,32,101,110,100,101,100,46,34,44,34,110,97,109,101,115,34,58,123,
34,99,34,58,34,105,111,110,95,114,117,110,95,101,110,100,34,125,125,44,10,123,34,110,
97,109,101,34,58,34,79,117,116,99,111,109,101,34,44,34,99,34,58,34,105,111,110,95,
111,117,116,99,111,109,101,34,44,34,107,105,110,100,34,58,34,114,101,99,111,114,100,34,
44,34,115,105,122,101,34,58,49,54,44,34,97,108,105,103,110,34,58,56,44,34,108,97,
121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,55,57,57,99,49,52,57,
98,56,48,101,56,57,52,100,50,34,44,34,102,105,101,108,100,115,34,58,91,123,34,110,
97,109,101,34,58,34,101,110,100,34,44,34,116,121,112,101,34,58,34,82,117,110,69,110,
100,34,44,34,111,102,102,115,101,116,34,58,48,44,34,115,105,122,101,34,58,52,44,34,
97,108,105,103,110,34,58,52,44,34,99,34,58,34,101,110,100,34,125,44,123,34,110,97,
109,101,34,58,34,108,101,102,116,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,
34,111,102,102,115,101,116,34,58,52,44,34,115,105,122,101,34,58,52,44,34,97,108,105,
103,110,34,58,52,44,34,99,34,58,34,108,101,102,116,34,44,34,100,111,99,34,58,34,
112,114,111,99,101,115,115,101,115,32,116,104,97,116,32,104,97,118,101,32,110,111,116,32,
101,110,100,101,100,34,125,44,123,34,110,97,109,101,34,58,34,112,114,111,99,101,115,115,
34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,
56,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,
58,34,112,114,111,99,101,115,115,34,44,34,100,111,99,34,58,34,119,104,97,116,32,119,
97,115,32,119,97,105,116,101,100,32,102,111,114,34,125,93,44,34,110,97,109,101,115,34,
58,123,34,99,34,58,34,105,111,110,95,111,117,116,99,111,109,101,34,125,125,44,10,123,
34,110,97,109,101,34,58,34,80,114,111,99,101,115,115,83,116,97,116,101,34,44,34,99,
34,58,34,105,111,110,95,112,114,111,99,101,115,115,95,115,116,97,116,101,34,44,34,107,
105,110,100,34,58,34,101,110,117,109,34,44,34,115,105,122,101,34,58,52,44,34,97,108,
105,103,110,34,58,52,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,
54,52,58,97,101,101,100,51,102,52,99,100,56,49,101,52,102,49,100,34,44,34,114,101,
112,114,34,58,34,117,51,50,34,44,34,99,112,114,101,102,105,120,34,58,34,73,79,78,
95,80,82,79,67,69,83,83,95,83,84,65,84,69,95,34,44,34,118,97,108,117,101,115,
34,58,91,123,34,110,97,109,101,34,58,34,114,117,110,110,97,98,108,101,34,44,34,118,
97,108,117,101,34,58,49,44,34,99,34,58,34,73,79,78,95,80,82,79,67,69,83,83,
95,83,84,65,84,69,95,82,85,78,78,65,66,76,69,34,125,44,123,34,110,97,109,101,
34,58,34,114,101,99,101,105,118,105,110,103,34,44,34,118,97,108,117,101,34,58,50,44,
34,99,34,58,34,73,79,78,95,80,82,79,67,69,83,83,95,83,84,65,84,69,95,82,
69,67,69,73,86,73,78,71,34,44,34,100,111,99,34,58,34,119,97,105,116,115,32,102,
111,114,32,97,32,109,101,115,115,97,103,101,34,125,44,123,34,110,97,109,101,34,58,34,
106,111,105,110,105,110,103,34,44,34,118,97,108,117,101,34,58,51,44,34,99,34,58,34,
73,79,78,95,80,82,79,67,69,83,83,95,83,84,65,84,69,95,74,79,73,78,73,78,
71,34,44,34,100,111,99,34,58,34,119,97,105,116,115,32,102,111,114,32,116,104,101,32,
101,110,100,32,111,102,32,111,116,104,101,114,115,34,125,44,123,34,110,97,109,101,34,58,
34,119,97,105,116,105,110,103,34,44,34,118,97,108,117,101,34,58,52,44,34,99,34,58,
34,73,79,78,95,80,82,79,67,69,83,83,95,83,84,65,84,69,95,87,65,73,84,73,
78,71,34,44,34,100,111,99,34,58,34,102,111,114,32,97,32,110,97,116,105,118,101,32,
116,104,97,116,32,97,110,115,119,101,114,115,32,108,97,116,101,114,34,125,44,123,34,110,
97,109,101,34,58,34,104,101,108,100,34,44,34,118,97,108,117,101,34,58,53,44,34,99,
34,58,34,73,79,78,95,80,82,79,67,69,83,83,95,83,84,65,84,69,95,72,69,76,
68,34,44,34,100,111,99,34,58,34,98,121,32,97,32,99,104,101,99,107,112,111,105,110,
116,34,125,93,44,34,100,111,99,34,58,34,87,104,97,116,32,97,32,112,114,111,99,101,
115,115,32,105,115,32,100,111,105,110,103,46,34,44,34,110,97,109,101,115,34,58,123,34,
99,34,58,34,105,111,110,95,112,114,111,99,101,115,115,95,115,116,97,116,101,34,125,125,
44,10,123,34,110,97,109,101,34,58,34,80,114,111,99,101,115,115,73,110,102,111,34,44,
34,99,34,58,34,105,111,110,95,112,114,111,99,101,115,115,95,105,110,102,111,34,44,34,
107,105,110,100,34,58,34,114,101,99,111,114,100,34,44,34,115,105,122,101,34,58,57,54,
44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,
50,53,54,45,54,52,58,50,52,52,52,100,101,99,56,98,54,57,57,51,102,98,97,34,
44,34,102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,34,58,34,105,100,34,44,
34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,48,44,
34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,
105,100,34,125,44,123,34,110,97,109,101,34,58,34,112,97,114,101,110,116,34,44,34,116,
121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,56,44,34,115,
105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,112,97,
114,101,110,116,34,44,34,100,111,99,34,58,34,48,32,119,104,101,110,32,97,32,104,111,
115,116,32,115,112,97,119,110,101,100,32,105,116,34,125,44,123,34,110,97,109,101,34,58,
34,115,116,97,116,101,34,44,34,116,121,112,101,34,58,34,80,114,111,99,101,115,115,83,
116,97,116,101,34,44,34,111,102,102,115,101,116,34,58,49,54,44,34,115,105,122,101,34,
58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,115,116,97,116,101,34,
125,44,123,34,110,97,109,101,34,58,34,105,110,115,116,114,117,99,116,105,111,110,34,44,
34,116,121,112,101,34,58,34,105,51,50,34,44,34,111,102,102,115,101,116,34,58,50,48,
44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,
34,105,110,115,116,114,117,99,116,105,111,110,34,44,34,100,111,99,34,58,34,119,104,101,
114,101,32,105,116,32,115,116,97,110,100,115,44,32,105,110,32,96,112,108,97,99,101,96,
59,32,45,49,32,119,104,101,110,32,116,104,97,116,32,105,115,32,117,110,107,110,111,119,
110,34,125,44,123,34,110,97,109,101,34,58,34,102,117,110,99,116,105,111,110,34,44,34,
116,121,112,101,34,58,34,115,116,114,34,44,34,111,102,102,115,101,116,34,58,50,52,44,
34,115,105,122,101,34,58,49,54,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,
34,102,117,110,99,116,105,111,110,34,44,34,100,111,99,34,58,34,119,104,97,116,32,105,
116,32,119,97,115,32,115,112,97,119,110,101,100,32,119,105,116,104,34,125,44,123,34,110,
97,109,101,34,58,34,112,108,97,99,101,34,44,34,116,121,112,101,34,58,34,115,116,114,
34,44,34,111,102,102,115,101,116,34,58,52,48,44,34,115,105,122,101,34,58,49,54,44,
34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,112,108,97,99,101,34,44,34,100,
111,99,34,58,34,116,104,101,32,102,117,110,99,116,105,111,110,32,119,104,101,114,101,32,
105,116,32,115,116,97,110,100,115,34,125,44,123,34,110,97,109,101,34,58,34,109,101,115,
115,97,103,101,115,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,
115,101,116,34,58,53,54,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,
58,56,44,34,99,34,58,34,109,101,115,115,97,103,101,115,34,44,34,100,111,99,34,58,
34,116,104,97,116,32,119,97,105,116,32,102,111,114,32,105,116,34,125,44,123,34,110,97,
109,101,34,58,34,114,101,100,117,99,116,105,111,110,115,34,44,34,116,121,112,101,34,58,
34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,54,52,44,34,115,105,122,101,34,
58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,114,101,100,117,99,116,
105,111,110,115,34,125,44,123,34,110,97,109,101,34,58,34,98,121,116,101,115,34,44,34,
116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,55,50,44,
34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,
98,121,116,101,115,34,44,34,100,111,99,34,58,34,111,102,32,105,116,115,32,104,101,97,
112,44,32,105,116,115,32,115,116,97,99,107,32,97,110,100,32,105,116,115,101,108,102,34,
125,44,123,34,110,97,109,101,34,58,34,97,119,97,105,116,101,100,34,44,34,116,121,112,
101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,117,54,52,34,44,34,99,111,110,
115,116,34,58,116,114,117,101,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,
125,44,34,111,102,102,115,101,116,34,58,56,48,44,34,115,105,122,101,34,58,56,44,34,
97,108,105,103,110,34,58,56,44,34,99,34,58,34,97,119,97,105,116,101,100,34,44,34,
100,111,99,34,58,34,119,104,111,115,101,32,101,110,100,115,32,105,116,32,119,97,105,116,
115,32,102,111,114,34,125,44,123,34,110,97,109,101,34,58,34,97,119,97,105,116,101,100,
95,99,111,117,110,116,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,
102,115,101,116,34,58,56,56,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,
34,58,56,44,34,99,34,58,34,97,119,97,105,116,101,100,95,99,111,117,110,116,34,125,
93,44,34,100,111,99,34,58,34,65,32,112,114,111,99,101,115,115,32,111,102,32,97,32,
115,110,97,112,115,104,111,116,59,32,116,101,120,116,115,32,97,114,101,32,118,97,108,105,
100,32,97,115,32,108,111,110,103,32,97,115,32,116,104,97,116,46,34,44,34,110,97,109,
101,115,34,58,123,34,99,34,58,34,105,111,110,95,112,114,111,99,101,115,115,95,105,110,
102,111,34,125,125,44,10,123,34,110,97,109,101,34,58,34,67,114,97,115,104,73,110,102,
111,34,44,34,99,34,58,34,105,111,110,95,99,114,97,115,104,95,105,110,102,111,34,44,
34,107,105,110,100,34,58,34,114,101,99,111,114,100,34,44,34,115,105,122,101,34,58,52,
48,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,
97,50,53,54,45,54,52,58,52,50,48,52,97,55,54,49,54,52,55,50,53,48,51,97,
34,44,34,102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,34,58,34,112,114,111,
99,101,115,115,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,
101,116,34,58,48,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,
44,34,99,34,58,34,112,114,111,99,101,115,115,34,125,44,123,34,110,97,109,101,34,58,
34,114,101,97,115,111,110,34,44,34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,
34,111,102,102,115,101,116,34,58,56,44,34,115,105,122,101,34,58,56,44,34,97,108,105,
103,110,34,58,56,44,34,99,34,58,34,114,101,97,115,111,110,34,125,44,123,34,110,97,
109,101,34,58,34,102,117,110,99,116,105,111,110,34,44,34,116,121,112,101,34,58,34,115,
116,114,34,44,34,111,102,102,115,101,116,34,58,49,54,44,34,115,105,122,101,34,58,49,
54,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,102,117,110,99,116,105,111,
110,34,44,34,100,111,99,34,58,34,119,104,101,114,101,32,105,116,32,115,116,111,111,100,
59,32,101,109,112,116,121,32,119,104,101,110,32,105,116,32,119,97,115,32,101,110,100,101,
100,32,102,114,111,109,32,111,117,116,115,105,100,101,34,125,44,123,34,110,97,109,101,34,
58,34,105,110,115,116,114,117,99,116,105,111,110,34,44,34,116,121,112,101,34,58,34,105,
51,50,34,44,34,111,102,102,115,101,116,34,58,51,50,44,34,115,105,122,101,34,58,52,
44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,105,110,115,116,114,117,99,116,
105,111,110,34,44,34,100,111,99,34,58,34,45,49,32,119,104,101,110,32,105,116,32,119,
97,115,34,125,44,123,34,110,97,109,101,34,58,34,95,114,101,115,101,114,118,101,100,48,
34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,
51,54,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,
34,58,34,95,114,101,115,101,114,118,101,100,48,34,44,34,114,101,115,101,114,118,101,100,
34,58,116,114,117,101,44,34,104,105,100,100,101,110,34,58,116,114,117,101,125,93,44,34,
100,111,99,34,58,34,65,32,112,114,111,99,101,115,115,32,116,104,97,116,32,101,110,100,
101,100,32,102,111,114,32,97,110,111,116,104,101,114,32,114,101,97,115,111,110,32,116,104,
97,110,32,39,110,111,114,109,97,108,39,59,32,97,108,108,32,105,115,32,118,97,108,105,
100,32,97,115,32,108,111,110,103,32,97,115,32,105,116,115,32,108,105,115,116,46,34,44,
34,110,97,109,101,115,34,58,123,34,99,34,58,34,105,111,110,95,99,114,97,115,104,95,
105,110,102,111,34,125,125,44,10,123,34,110,97,109,101,34,58,34,83,116,97,116,115,34,
44,34,99,34,58,34,105,111,110,95,115,116,97,116,115,34,44,34,107,105,110,100,34,58,
34,114,101,99,111,114,100,34,44,34,115,105,122,101,34,58,56,48,44,34,97,108,105,103,
110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,
58,98,102,102,56,102,99,50,49,56,55,97,56,97,51,52,54,34,44,34,102,105,101,108,
100,115,34,58,91,123,34,110,97,109,101,34,58,34,115,105,122,101,34,44,34,116,121,112,
101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,48,44,34,115,105,122,
101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,115,105,122,101,
34,44,34,100,111,99,34,58,34,111,102,32,116,104,105,115,32,114,101,99,111,114,100,34,
125,44,123,34,110,97,109,101,34,58,34,97,116,111,109,115,34,44,34,116,121,112,101,34,
58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,52,44,34,115,105,122,101,34,
58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,97,116,111,109,115,34,
125,44,123,34,110,97,109,101,34,58,34,97,108,105,118,101,34,44,34,116,121,112,101,34,
58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,56,44,34,115,105,122,101,34,
58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,97,108,105,118,101,34,
44,34,100,111,99,34,58,34,112,114,111,99,101,115,115,101,115,34,125,44,123,34,110,97,
109,101,34,58,34,115,112,97,119,110,101,100,34,44,34,116,121,112,101,34,58,34,117,54,
52,34,44,34,111,102,102,115,101,116,34,58,49,54,44,34,115,105,122,101,34,58,56,44,
34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,115,112,97,119,110,101,100,34,125,
44,123,34,110,97,109,101,34,58,34,101,110,100,101,100,34,44,34,116,121,112,101,34,58,
34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,50,52,44,34,115,105,122,101,34,
58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,101,110,100,101,100,34,
125,44,123,34,110,97,109,101,34,58,34,109,101,115,115,97,103,101,115,34,44,34,116,121,
112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,51,50,44,34,115,
105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,109,101,
115,115,97,103,101,115,34,44,34,100,111,99,34,58,34,116,104,97,116,32,119,101,114,101,
32,115,101,110,116,34,125,44,123,34,110,97,109,101,34,58,34,115,108,105,99,101,115,34,
44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,52,
48,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,
58,34,115,108,105,99,101,115,34,125,44,123,34,110,97,109,101,34,58,34,114,101,100,117,
99,116,105,111,110,115,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,
102,115,101,116,34,58,52,56,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,
34,58,56,44,34,99,34,58,34,114,101,100,117,99,116,105,111,110,115,34,125,44,123,34,
110,97,109,101,34,58,34,99,111,108,108,101,99,116,105,111,110,115,34,44,34,116,121,112,
101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,53,54,44,34,115,105,
122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,99,111,108,
108,101,99,116,105,111,110,115,34,125,44,123,34,110,97,109,101,34,58,34,98,121,116,101,
115,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,
58,54,52,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,
99,34,58,34,98,121,116,101,115,34,44,34,100,111,99,34,58,34,111,102,32,104,101,97,
112,115,34,125,44,123,34,110,97,109,101,34,58,34,115,104,97,112,101,115,34,44,34,116,
121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,55,50,44,34,
115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,115,
104,97,112,101,115,34,44,34,100,111,99,34,58,34,108,97,121,111,117,116,115,32,111,102,
32,111,98,106,101,99,116,115,34,125,93,44,34,110,97,109,101,115,34,58,123,34,99,34,
58,34,105,111,110,95,115,116,97,116,115,34,125,125,44,10,123,34,110,97,109,101,34,58,
34,69,118,101,110,116,75,105,110,100,34,44,34,99,34,58,34,105,111,110,95,101,118,101,
110,116,95,107,105,110,100,34,44,34,107,105,110,100,34,58,34,101,110,117,109,34,44,34,
115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,108,97,121,111,117,
116,34,58,34,115,104,97,50,53,54,45,54,52,58,97,101,101,100,51,102,52,99,100,56,
49,101,52,102,49,100,34,44,34,114,101,112,114,34,58,34,117,51,50,34,44,34,111,112,
101,110,34,58,116,114,117,101,44,34,99,112,114,101,102,105,120,34,58,34,73,79,78,95,
69,86,69,78,84,95,75,73,78,68,95,34,44,34,118,97,108,117,101,115,34,58,91,123,
34,110,97,109,101,34,58,34,115,112,97,119,110,34,44,34,118,97,108,117,101,34,58,48,
44,34,99,34,58,34,73,79,78,95,69,86,69,78,84,95,75,73,78,68,95,83,80,65,
87,78,34,125,44,123,34,110,97,109,101,34,58,34,101,110,100,34,44,34,118,97,108,117,
101,34,58,49,44,34,99,34,58,34,73,79,78,95,69,86,69,78,84,95,75,73,78,68,
95,69,78,68,34,125,44,123,34,110,97,109,101,34,58,34,115,101,110,100,34,44,34,118,
97,108,117,101,34,58,50,44,34,99,34,58,34,73,79,78,95,69,86,69,78,84,95,75,
73,78,68,95,83,69,78,68,34,125,44,123,34,110,97,109,101,34,58,34,114,101,99,101,
105,118,101,34,44,34,118,97,108,117,101,34,58,51,44,34,99,34,58,34,73,79,78,95,
69,86,69,78,84,95,75,73,78,68,95,82,69,67,69,73,86,69,34,125,44,123,34,110,
97,109,101,34,58,34,98,101,103,105,110,34,44,34,118,97,108,117,101,34,58,52,44,34,
99,34,58,34,73,79,78,95,69,86,69,78,84,95,75,73,78,68,95,66,69,71,73,78,
34,44,34,100,111,99,34,58,34,111,102,32,97,32,115,108,105,99,101,34,125,44,123,34,
110,97,109,101,34,58,34,112,97,117,115,101,34,44,34,118,97,108,117,101,34,58,53,44,
34,99,34,58,34,73,79,78,95,69,86,69,78,84,95,75,73,78,68,95,80,65,85,83,
69,34,44,34,100,111,99,34,58,34,105,116,115,32,101,110,100,34,125,44,123,34,110,97,
109,101,34,58,34,119,97,105,116,34,44,34,118,97,108,117,101,34,58,54,44,34,99,34,
58,34,73,79,78,95,69,86,69,78,84,95,75,73,78,68,95,87,65,73,84,34,125,44,
123,34,110,97,109,101,34,58,34,108,105,110,107,34,44,34,118,97,108,117,101,34,58,55,
44,34,99,34,58,34,73,79,78,95,69,86,69,78,84,95,75,73,78,68,95,76,73,78,
75,34,125,93,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,105,111,110,95,101,
118,101,110,116,95,107,105,110,100,34,125,125,44,10,123,34,110,97,109,101,34,58,34,69,
118,101,110,116,34,44,34,99,34,58,34,105,111,110,95,101,118,101,110,116,34,44,34,107,
105,110,100,34,58,34,114,101,99,111,114,100,34,44,34,115,105,122,101,34,58,52,48,44,
34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,
53,54,45,54,52,58,49,55,99,99,55,53,101,52,51,49,52,100,56,102,53,57,34,44,
34,102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,34,58,34,107,105,110,100,34,
44,34,116,121,112,101,34,58,34,69,118,101,110,116,75,105,110,100,34,44,34,111,102,102,
115,101,116,34,58,48,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,
52,44,34,99,34,58,34,107,105,110,100,34,125,44,123,34,110,97,109,101,34,58,34,115,
99,104,101,100,117,108,101,114,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,
111,102,102,115,101,116,34,58,52,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,
110,34,58,52,44,34,99,34,58,34,115,99,104,101,100,117,108,101,114,34,125,44,123,34,
110,97,109,101,34,58,34,116,105,109,101,34,44,34,116,121,112,101,34,58,34,105,54,52,
34,44,34,111,102,102,115,101,116,34,58,56,44,34,115,105,122,101,34,58,56,44,34,97,
108,105,103,110,34,58,56,44,34,99,34,58,34,116,105,109,101,34,44,34,100,111,99,34,
58,34,110,97,110,111,115,101,99,111,110,100,115,32,111,102,32,97,32,99,108,111,99,107,
32,116,104,97,116,32,110,101,118,101,114,32,103,111,101,115,32,98,97,99,107,34,125,44,
123,34,110,97,109,101,34,58,34,112,114,111,99,101,115,115,34,44,34,116,121,112,101,34,
58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,49,54,44,34,115,105,122,101,
34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,112,114,111,99,101,
115,115,34,125,44,123,34,110,97,109,101,34,58,34,111,116,104,101,114,34,44,34,116,121,
112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,50,52,44,34,115,
105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,111,116,
104,101,114,34,44,34,100,111,99,34,58,34,116,104,101,32,112,97,114,101,110,116,32,111,
102,32,119,104,111,32,119,97,115,32,115,112,97,119,110,101,100,44,32,116,104,101,32,114,
101,99,101,105,118,101,114,32,111,102,32,119,104,97,116,32,119,97,115,32,115,101,110,116,
34,125,44,123,34,110,97,109,101,34,58,34,118,97,108,117,101,34,44,34,116,121,112,101,
34,58,123,34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,34,110,117,108,108,97,
98,108,101,34,58,116,114,117,101,125,44,34,111,102,102,115,101,116,34,58,51,50,44,34,
115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,118,
97,108,117,101,34,44,34,100,111,99,34,58,34,116,104,101,32,109,101,115,115,97,103,101,
44,32,111,114,32,116,104,101,32,114,101,97,115,111,110,32,111,102,32,97,110,32,101,110,
100,34,125,93,44,34,100,111,99,34,58,34,83,111,109,101,116,104,105,110,103,32,116,104,
97,116,32,104,97,112,112,101,110,101,100,59,32,118,97,108,105,100,32,117,110,116,105,108,
32,116,104,101,32,99,97,108,108,98,97,99,107,32,114,101,116,117,114,110,115,46,34,44,
34,110,97,109,101,115,34,58,123,34,99,34,58,34,105,111,110,95,101,118,101,110,116,34,
125,125,44,10,123,34,110,97,109,101,34,58,34,69,118,101,110,116,70,110,34,44,34,99,
34,58,34,105,111,110,95,101,118,101,110,116,95,102,110,34,44,34,107,105,110,100,34,58,
34,99,97,108,108,98,97,99,107,34,44,34,115,105,122,101,34,58,56,44,34,97,108,105,
103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,
52,58,97,52,102,97,54,99,101,100,100,100,99,101,102,50,101,56,34,44,34,112,97,114,
97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,118,109,34,44,34,116,121,112,101,
34,58,34,86,109,34,125,44,123,34,110,97,109,101,34,58,34,101,118,101,110,116,34,44,
34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,69,118,101,110,116,
34,44,34,99,111,110,115,116,34,58,116,114,117,101,125,125,44,123,34,110,97,109,101,34,
58,34,117,115,101,114,95,100,97,116,97,34,44,34,116,121,112,101,34,58,123,34,112,111,
105,110,116,101,114,34,58,34,118,111,105,100,34,125,44,34,117,115,101,114,100,97,116,97,
34,58,116,114,117,101,125,93,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,105,
111,110,95,101,118,101,110,116,95,102,110,34,125,125,44,10,123,34,110,97,109,101,34,58,
34,67,104,101,99,107,112,111,105,110,116,73,110,102,111,34,44,34,99,34,58,34,105,111,
110,95,99,104,101,99,107,112,111,105,110,116,95,105,110,102,111,34,44,34,107,105,110,100,
34,58,34,114,101,99,111,114,100,34,44,34,115,105,122,101,34,58,51,50,44,34,97,108,
105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,
54,52,58,100,50,49,97,57,56,48,102,102,56,49,48,101,48,50,101,34,44,34,102,105,
101,108,100,115,34,58,91,123,34,110,97,109,101,34,58,34,112,114,111,99,101,115,115,34,
44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,48,
44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,
34,112,114,111,99,101,115,115,34,125,44,123,34,110,97,109,101,34,58,34,102,117,110,99,
116,105,111,110,34,44,34,116,121,112,101,34,58,34,115,116,114,34,44,34,111,102,102,115,
101,116,34,58,56,44,34,115,105,122,101,34,58,49,54,44,34,97,108,105,103,110,34,58,
56,44,34,99,34,58,34,102,117,110,99,116,105,111,110,34,44,34,100,111,99,34,58,34,
118,97,108,105,100,32,117,110,116,105,108,32,116,104,101,32,99,97,108,108,98,97,99,107,
32,114,101,116,117,114,110,115,34,125,44,123,34,110,97,109,101,34,58,34,105,110,115,116,
114,117,99,116,105,111,110,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,
102,102,115,101,116,34,58,50,52,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,
110,34,58,52,44,34,99,34,58,34,105,110,115,116,114,117,99,116,105,111,110,34,125,44,
123,34,110,97,109,101,34,58,34,114,101,103,105,115,116,101,114,115,34,44,34,116,121,112,
101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,50,56,44,34,115,105,
122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,114,101,103,
105,115,116,101,114,115,34,44,34,100,111,99,34,58,34,104,111,119,32,109,97,110,121,32,
116,104,101,114,101,32,97,114,101,59,32,105,111,110,95,99,104,101,99,107,112,111,105,110,
116,95,114,101,103,105,115,116,101,114,32,104,97,115,32,116,104,101,109,34,125,93,44,34,
100,111,99,34,58,34,66,101,102,111,114,101,32,97,110,32,105,110,115,116,114,117,99,116,
105,111,110,32,111,102,32,97,32,109,97,99,104,105,110,101,32,116,104,97,116,32,105,115,
32,116,114,97,99,101,100,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,
105,111,110,95,99,104,101,99,107,112,111,105,110,116,95,105,110,102,111,34,125,125,44,10,
123,34,110,97,109,101,34,58,34,67,104,101,99,107,112,111,105,110,116,70,110,34,44,34,
99,34,58,34,105,111,110,95,99,104,101,99,107,112,111,105,110,116,95,102,110,34,44,34,
107,105,110,100,34,58,34,99,97,108,108,98,97,99,107,34,44,34,115,105,122,101,34,58,
56,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,
97,50,53,54,45,54,52,58,97,52,102,97,54,99,101,100,100,100,99,101,102,50,101,56,
34,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,118,109,34,
44,34,116,121,112,101,34,58,34,86,109,34,125,44,123,34,110,97,109,101,34,58,34,99,
104,101,99,107,112,111,105,110,116,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,
116,101,114,34,58,34,67,104,101,99,107,112,111,105,110,116,34,44,34,99,111,110,115,116,
34,58,116,114,117,101,125,125,44,123,34,110,97,109,101,34,58,34,105,110,102,111,34,44,
34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,67,104,101,99,107,
112,111,105,110,116,73,110,102,111,34,44,34,99,111,110,115,116,34,58,116,114,117,101,125,
125,44,123,34,110,97,109,101,34,58,34,117,115,101,114,95,100,97,116,97,34,44,34,116,
121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,125,44,
34,117,115,101,114,100,97,116,97,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,
110,115,34,58,34,98,111,111,108,34,44,34,100,111,99,34,58,34,70,97,108,115,101,58,
32,116,104,101,32,112,114,111,99,101,115,115,32,105,115,32,104,101,108,100,32,117,110,116,
105,108,32,105,111,110,95,118,109,95,108,101,116,95,103,111,59,32,116,104,101,32,111,116,
104,101,114,115,32,103,111,32,111,110,46,34,44,34,110,97,109,101,115,34,58,123,34,99,
34,58,34,105,111,110,95,99,104,101,99,107,112,111,105,110,116,95,102,110,34,125,125,44,
10,123,34,110,97,109,101,34,58,34,68,111,111,114,70,110,34,44,34,99,34,58,34,105,
111,110,95,100,111,111,114,95,102,110,34,44,34,107,105,110,100,34,58,34,99,97,108,108,
98,97,99,107,34,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,
44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,97,52,102,
97,54,99,101,100,100,100,99,101,102,50,101,56,34,44,34,112,97,114,97,109,115,34,58,
91,123,34,110,97,109,101,34,58,34,100,111,111,114,34,44,34,116,121,112,101,34,58,34,
68,111,111,114,34,125,44,123,34,110,97,109,101,34,58,34,117,115,101,114,95,100,97,116,
97,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,
105,100,34,125,44,34,117,115,101,114,100,97,116,97,34,58,116,114,117,101,125,93,44,34,
100,111,99,34,58,34,73,115,32,116,111,108,100,32,116,104,97,116,32,97,32,100,111,111,
114,32,104,97,115,32,109,101,115,115,97,103,101,115,44,32,98,121,32,116,104,101,32,116,
104,114,101,97,100,32,116,104,97,116,32,114,117,110,115,32,116,104,101,32,109,97,99,104,
105,110,101,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,105,111,110,95,
100,111,111,114,95,102,110,34,125,125,93,44,10,34,99,111,110,115,116,97,110,116,115,34,
58,91,10,123,34,110,97,109,101,34,58,34,65,66,73,95,86,69,82,83,73,79,78,34,
44,34,99,34,58,34,73,79,78,95,65,66,73,95,86,69,82,83,73,79,78,34,44,34,
116,121,112,101,34,58,34,117,51,50,34,44,34,118,97,108,117,101,34,58,49,44,34,100,
111,99,34,58,34,87,104,97,116,32,96,105,111,110,95,97,98,105,95,118,101,114,115,105,
111,110,96,32,97,110,115,119,101,114,115,58,32,97,32,108,105,98,114,97,114,121,32,119,
105,116,104,32,116,104,101,32,115,97,109,101,32,110,117,109,98,101,114,32,104,97,115,32,
101,118,101,114,121,116,104,105,110,103,32,116,104,97,116,32,105,115,32,100,101,99,108,97,
114,101,100,32,104,101,114,101,46,34,125,44,10,123,34,110,97,109,101,34,58,34,67,76,
65,83,83,95,86,69,82,83,73,79,78,34,44,34,99,34,58,34,73,79,78,95,67,76,
65,83,83,95,86,69,82,83,73,79,78,34,44,34,116,121,112,101,34,58,34,117,51,50,
34,44,34,118,97,108,117,101,34,58,50,44,34,100,111,99,34,58,34,86,101,114,115,105,
111,110,32,111,102,32,116,104,101,32,99,108,97,115,115,32,102,105,108,101,115,32,116,104,
97,116,32,116,104,105,115,32,108,105,98,114,97,114,121,32,119,114,105,116,101,115,46,34,
125,44,10,123,34,110,97,109,101,34,58,34,83,76,73,67,69,34,44,34,99,34,58,34,
73,79,78,95,83,76,73,67,69,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,
34,118,97,108,117,101,34,58,51,44,34,100,111,99,34,58,34,82,101,100,117,99,116,105,
111,110,115,32,111,102,32,97,32,115,108,105,99,101,44,32,117,110,108,101,115,115,32,116,
104,101,32,111,112,116,105,111,110,115,32,115,97,121,32,111,116,104,101,114,119,105,115,101,
46,34,125,44,10,123,34,110,97,109,101,34,58,34,83,76,73,67,69,95,76,79,78,71,
34,44,34,99,34,58,34,73,79,78,95,83,76,73,67,69,95,76,79,78,71,34,44,34,
116,121,112,101,34,58,34,117,54,52,34,44,34,118,97,108,117,101,34,58,52,48,48,48,
44,34,100,111,99,34,58,34,83,108,105,99,101,115,32,115,111,32,108,111,110,103,32,116,
104,97,116,32,110,111,98,111,100,121,32,110,111,116,105,99,101,115,32,116,104,101,109,46,
34,125,44,10,123,34,110,97,109,101,34,58,34,68,69,80,84,72,95,77,65,88,34,44,
34,99,34,58,34,73,79,78,95,68,69,80,84,72,95,77,65,88,34,44,34,116,121,112,
101,34,58,34,117,51,50,34,44,34,118,97,108,117,101,34,58,50,53,54,44,34,100,111,
99,34,58,34,86,97,108,117,101,115,32,105,110,32,118,97,108,117,101,115,46,34,125,44,
10,123,34,110,97,109,101,34,58,34,83,67,72,69,68,85,76,69,82,83,95,77,65,88,
34,44,34,99,34,58,34,73,79,78,95,83,67,72,69,68,85,76,69,82,83,95,77,65,
88,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,118,97,108,117,101,34,58,
54,52,44,34,100,111,99,34,58,34,84,104,114,101,97,100,115,32,111,102,32,111,110,101,
32,109,97,99,104,105,110,101,46,34,125,44,10,123,34,110,97,109,101,34,58,34,69,78,
68,73,78,71,83,95,77,65,88,34,44,34,99,34,58,34,73,79,78,95,69,78,68,73,
78,71,83,95,77,65,88,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,118,
97,108,117,101,34,58,52,48,57,54,44,34,100,111,99,34,58,34,69,110,100,115,32,111,
102,32,112,114,111,99,101,115,115,101,115,32,116,104,97,116,32,97,114,101,32,114,101,109,
101,109,98,101,114,101,100,58,32,116,104,101,32,108,97,116,101,115,116,46,34,125,44,10,
123,34,110,97,109,101,34,58,34,67,82,65,83,72,69,83,95,77,65,88,34,44,34,99,
34,58,34,73,79,78,95,67,82,65,83,72,69,83,95,77,65,88,34,44,34,116,121,112,
101,34,58,34,117,51,50,34,44,34,118,97,108,117,101,34,58,49,48,48,44,34,100,111,
99,34,58,34,67,114,97,115,104,101,115,32,116,104,97,116,32,97,114,101,32,114,101,109,
101,109,98,101,114,101,100,32,117,110,116,105,108,32,115,111,109,101,98,111,100,121,32,116,
97,107,101,115,32,116,104,101,109,58,32,116,104,101,32,108,97,116,101,115,116,46,34,125,
93,44,10,34,102,117,110,99,116,105,111,110,115,34,58,91,10,123,34,110,97,109,101,34,
58,34,97,98,105,95,118,101,114,115,105,111,110,34,44,34,115,121,109,98,111,108,34,58,
34,105,111,110,95,97,98,105,95,118,101,114,115,105,111,110,34,44,34,99,111,110,118,34,
58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,50,98,
49,97,98,56,97,48,53,54,98,49,101,99,54,48,34,44,34,115,105,103,110,97,116,117,
114,101,95,105,100,34,58,55,50,51,49,55,49,52,56,56,44,34,112,97,114,97,109,115,
34,58,91,93,44,34,114,101,116,117,114,110,115,34,58,34,117,51,50,34,125,44,10,123,
34,110,97,109,101,34,58,34,115,116,97,116,117,115,95,110,97,109,101,34,44,34,115,121,
109,98,111,108,34,58,34,105,111,110,95,115,116,97,116,117,115,95,110,97,109,101,34,44,
34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,
45,54,52,58,54,56,55,57,48,102,57,55,51,101,100,51,98,55,52,97,34,44,34,115,
105,103,110,97,116,117,114,101,95,105,100,34,58,49,55,53,50,55,54,52,51,49,49,44,
34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,116,97,116,117,
115,34,44,34,116,121,112,101,34,58,34,83,116,97,116,117,115,34,125,93,44,34,114,101,
116,117,114,110,115,34,58,34,99,115,116,114,34,44,34,100,111,99,34,58,34,92,34,79,
75,92,34,44,32,92,34,73,78,86,65,76,73,68,95,80,82,79,71,82,65,77,92,34,
32,97,110,100,32,115,111,32,111,110,46,34,125,44,10,123,34,110,97,109,101,34,58,34,
101,114,114,111,114,95,110,97,109,101,34,44,34,115,121,109,98,111,108,34,58,34,105,111,
110,95,101,114,114,111,114,95,110,97,109,101,34,44,34,99,111,110,118,34,58,34,99,34,
44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,55,57,52,50,51,56,
98,102,101,57,57,53,100,98,55,57,34,44,34,115,105,103,110,97,116,117,114,101,95,105,
100,34,58,50,48,51,52,51,56,51,48,51,57,44,34,112,97,114,97,109,115,34,58,91,
123,34,110,97,109,101,34,58,34,99,111,100,101,34,44,34,116,121,112,101,34,58,34,69,
114,114,111,114,67,111,100,101,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,99,
115,116,114,34,44,34,100,111,99,34,58,34,92,34,116,114,117,110,99,97,116,101,100,92,
34,32,97,110,100,32,115,111,32,111,110,46,34,125,44,10,123,34,110,97,109,101,34,58,
34,107,105,110,100,95,110,97,109,101,34,44,34,115,121,109,98,111,108,34,58,34,105,111,
110,95,107,105,110,100,95,110,97,109,101,34,44,34,99,111,110,118,34,58,34,99,34,44,
34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,55,57,52,50,51,56,98,
102,101,57,57,53,100,98,55,57,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,
34,58,50,48,51,52,51,56,51,48,51,57,44,34,112,97,114,97,109,115,34,58,91,123,
34,110,97,109,101,34,58,34,107,105,110,100,34,44,34,116,121,112,101,34,58,34,75,105,
110,100,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,99,115,116,114,34,44,34,
100,111,99,34,58,34,92,34,78,117,109,98,101,114,92,34,32,97,110,100,32,115,111,32,
111,110,59,32,92,34,63,92,34,32,111,102,32,119,104,97,116,32,105,115,32,110,111,110,
101,46,34,125,44,10,123,34,110,97,109,101,34,58,34,114,117,110,95,101,110,100,95,110,
97,109,101,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,114,117,110,95,101,
110,100,95,110,97,109,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,
34,58,34,115,104,97,50,53,54,45,54,52,58,55,57,52,50,51,56,98,102,101,57,57,
53,100,98,55,57,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,48,
51,52,51,56,51,48,51,57,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,
101,34,58,34,101,110,100,34,44,34,116,121,112,101,34,58,34,82,117,110,69,110,100,34,
125,93,44,34,114,101,116,117,114,110,115,34,58,34,99,115,116,114,34,44,34,100,111,99,
34,58,34,92,34,100,111,110,101,92,34,32,97,110,100,32,115,111,32,111,110,46,34,125,
44,10,123,34,110,97,109,101,34,58,34,112,114,111,99,101,115,115,95,115,116,97,116,101,
95,110,97,109,101,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,112,114,111,
99,101,115,115,95,115,116,97,116,101,95,110,97,109,101,34,44,34,99,111,110,118,34,58,
34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,55,57,52,
50,51,56,98,102,101,57,57,53,100,98,55,57,34,44,34,115,105,103,110,97,116,117,114,
101,95,105,100,34,58,50,48,51,52,51,56,51,48,51,57,44,34,112,97,114,97,109,115,
34,58,91,123,34,110,97,109,101,34,58,34,115,116,97,116,101,34,44,34,116,121,112,101,
34,58,34,80,114,111,99,101,115,115,83,116,97,116,101,34,125,93,44,34,114,101,116,117,
114,110,115,34,58,34,99,115,116,114,34,44,34,100,111,99,34,58,34,92,34,114,117,110,
110,97,98,108,101,92,34,32,97,110,100,32,115,111,32,111,110,46,34,125,44,10,123,34,
110,97,109,101,34,58,34,111,112,116,105,111,110,115,95,105,110,105,116,34,44,34,115,121,
109,98,111,108,34,58,34,105,111,110,95,111,112,116,105,111,110,115,95,105,110,105,116,34,
44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,
54,45,54,52,58,57,51,98,52,52,56,100,50,54,53,52,98,56,99,55,55,34,44,34,
115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,52,55,56,48,54,53,56,55,52,
44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,111,112,116,105,
111,110,115,34,44,34,116,121,112,101,34,58,34,79,112,116,105,111,110,115,34,44,34,100,
105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,
114,34,125,93,125,44,10,123,34,110,97,109,101,34,58,34,66,108,111,98,46,98,121,116,
101,115,34,44,34,111,110,34,58,34,66,108,111,98,34,44,34,115,121,109,98,111,108,34,
58,34,105,111,110,95,98,108,111,98,95,98,121,116,101,115,34,44,34,99,111,110,118,34,
58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,50,102,
100,56,99,49,100,48,97,102,55,101,52,55,52,51,34,44,34,115,105,103,110,97,116,117,
114,101,95,105,100,34,58,56,48,50,55,51,52,53,52,52,44,34,112,97,114,97,109,115,
34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,
58,34,66,108,111,98,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,
100,111,110,108,121,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,
34,98,121,116,101,115,34,44,34,100,111,99,34,58,34,65,32,78,85,76,32,115,116,97,
110,100,115,32,98,101,104,105,110,100,32,116,104,101,109,46,34,125,44,10,123,34,110,97,
109,101,34,58,34,66,108,111,98,46,102,114,101,101,34,44,34,111,110,34,58,34,66,108,
111,98,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,98,108,111,98,95,102,
114,101,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,
104,97,50,53,54,45,54,52,58,55,56,50,57,100,98,102,101,48,52,52,56,50,101,98,
54,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,48,49,54,48,48,
57,50,49,52,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,
115,101,108,102,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,66,108,
111,98,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,115,101,108,102,34,58,
116,114,117,101,125,93,125,44,10,123,34,110,97,109,101,34,58,34,86,97,108,117,101,46,
110,117,109,98,101,114,34,44,34,111,110,34,58,34,86,97,108,117,101,34,44,34,115,121,
109,98,111,108,34,58,34,105,111,110,95,118,97,108,117,101,95,110,117,109,98,101,114,34,
44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,
54,45,54,52,58,97,101,55,50,50,52,54,98,100,51,102,54,101,98,54,49,34,44,34,
115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,57,50,54,55,49,54,48,49,49,
44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,110,117,109,98,
101,114,34,44,34,116,121,112,101,34,58,34,102,54,52,34,125,93,44,34,114,101,116,117,
114,110,115,34,58,123,34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,34,110,117,
108,108,97,98,108,101,34,58,116,114,117,101,44,34,111,119,110,34,58,34,111,119,110,34,
125,125,44,10,123,34,110,97,109,101,34,58,34,86,97,108,117,101,46,98,111,111,108,101,
97,110,34,44,34,111,110,34,58,34,86,97,108,117,101,34,44,34,115,121,109,98,111,108,
34,58,34,105,111,110,95,118,97,108,117,101,95,98,111,111,108,101,97,110,34,44,34,99,
111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,
52,58,54,100,52,55,98,48,97,55,50,100,97,97,53,52,100,56,34,44,34,115,105,103,
110,97,116,117,114,101,95,105,100,34,58,49,56,51,51,52,49,52,56,50,51,44,34,112,
97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,98,111,111,108,101,97,110,
34,44,34,116,121,112,101,34,58,34,98,111,111,108,34,125,93,44,34,114,101,116,117,114,
110,115,34,58,123,34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,34,110,117,108,
108,97,98,108,101,34,58,116,114,117,101,44,34,111,119,110,34,58,34,111,119,110,34,125,
125,44,10,123,34,110,97,109,101,34,58,34,86,97,108,117,101,46,99,111,109,112,108,101,
120,34,44,34,111,110,34,58,34,86,97,108,117,101,34,44,34,115,121,109,98,111,108,34,
58,34,105,111,110,95,118,97,108,117,101,95,99,111,109,112,108,101,120,34,44,34,99,111,
110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,
58,102,97,53,54,49,55,99,57,55,101,56,56,49,97,99,101,34,44,34,115,105,103,110,
97,116,117,114,101,95,105,100,34,58,52,49,57,57,57,52,54,49,56,53,44,34,112,97,
114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,114,101,34,44,34,116,121,112,
101,34,58,34,102,54,52,34,125,44,123,34,110,97,109,101,34,58,34,105,109,34,44,34,
116,121,112,101,34,58,34,102,54,52,34,125,93,44,34,114,101,116,117,114,110,115,34,58,
123,34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,34,110,117,108,108,97,98,108,
101,34,58,116,114,117,101,44,34,111,119,110,34,58,34,111,119,110,34,125,125,44,10,123,
34,110,97,109,101,34,58,34,86,97,108,117,101,46,115,116,114,105,110,103,34,44,34,111,
110,34,58,34,86,97,108,117,101,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,
95,118,97,108,117,101,95,115,116,114,105,110,103,34,44,34,99,111,110,118,34,58,34,99,
34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,101,48,50,53,100,
101,102,98,49,57,53,100,97,49,55,97,34,44,34,115,105,103,110,97,116,117,114,101,95,
105,100,34,58,51,55,54,48,53,55,56,50,57,57,44,34,112,97,114,97,109,115,34,58,
91,123,34,110,97,109,101,34,58,34,116,101,120,116,34,44,34,116,121,112,101,34,58,123,
34,116,121,112,101,34,58,34,99,115,116,114,34,44,34,110,117,108,108,97,98,108,101,34,
58,116,114,117,101,125,125,93,44,34,114,101,116,117,114,110,115,34,58,123,34,116,121,112,
101,34,58,34,86,97,108,117,101,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,
117,101,44,34,111,119,110,34,58,34,111,119,110,34,125,125,44,10,123,34,110,97,109,101,
34,58,34,86,97,108,117,101,46,115,116,114,105,110,103,95,119,105,116,104,34,44,34,111,
110,34,58,34,86,97,108,117,101,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,
95,118,97,108,117,101,95,115,116,114,105,110,103,95,119,105,116,104,34,44,34,99,111,110,
118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,
98,97,54,100,52,50,53,54,50,55,101,50,57,98,97,48,34,44,34,115,105,103,110,97,
116,117,114,101,95,105,100,34,58,51,49,50,55,55,50,50,53,56,50,44,34,112,97,114,
97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,116,101,120,116,34,44,34,116,121,
112,101,34,58,34,115,116,114,34,125,93,44,34,114,101,116,117,114,110,115,34,58,123,34,
116,121,112,101,34,58,34,86,97,108,117,101,34,44,34,110,117,108,108,97,98,108,101,34,
58,116,114,117,101,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,111,99,34,
58,34,79,102,32,97,32,116,101,120,116,32,116,104,97,116,32,109,97,121,32,104,97,118,
101,32,78,85,76,115,32,105,110,32,105,116,46,34,125,44,10,123,34,110,97,109,101,34,
58,34,86,97,108,117,101,46,97,116,111,109,34,44,34,111,110,34,58,34,86,97,108,117,
101,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,118,97,108,117,101,95,97,
116,111,109,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,
104,97,50,53,54,45,54,52,58,101,48,50,53,100,101,102,98,49,57,53,100,97,49,55,
97,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,55,54,48,53,55,
56,50,57,57,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,
110,97,109,101,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,99,115,
116,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,125,93,44,34,
114,101,116,117,114,110,115,34,58,123,34,116,121,112,101,34,58,34,86,97,108,117,101,34,
44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,44,34,111,119,110,34,58,34,
111,119,110,34,125,125,44,10,123,34,110,97,109,101,34,58,34,86,97,108,117,101,46,97,
116,111,109,95,119,105,116,104,34,44,34,111,110,34,58,34,86,97,108,117,101,34,44,34,
115,121,109,98,111,108,34,58,34,105,111,110,95,118,97,108,117,101,95,97,116,111,109,95,
119,105,116,104,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,
115,104,97,50,53,54,45,54,52,58,98,97,54,100,52,50,53,54,50,55,101,50,57,98,
97,48,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,49,50,55,55,
50,50,53,56,50,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,
34,110,97,109,101,34,44,34,116,121,112,101,34,58,34,115,116,114,34,125,93,44,34,114,
101,116,117,114,110,115,34,58,123,34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,
34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,44,34,111,119,110,34,58,34,111,
119,110,34,125,125,44,10,123,34,110,97,109,101,34,58,34,86,97,108,117,101,46,117,110,
105,116,34,44,34,111,110,34,58,34,86,97,108,117,101,34,44,34,115,121,109,98,111,108,
34,58,34,105,111,110,95,118,97,108,117,101,95,117,110,105,116,34,44,34,99,111,110,118,
34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,51,
100,101,48,54,49,101,98,99,100,48,53,50,56,49,54,34,44,34,115,105,103,110,97,116,
117,114,101,95,105,100,34,58,49,48,51,56,49,49,53,51,48,55,44,34,112,97,114,97,
109,115,34,58,91,93,44,34,114,101,116,117,114,110,115,34,58,123,34,116,121,112,101,34,
58,34,86,97,108,117,101,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,
44,34,111,119,110,34,58,34,111,119,110,34,125,125,44,10,123,34,110,97,109,101,34,58,
34,86,97,108,117,101,46,117,110,100,101,102,105,110,101,100,34,44,34,111,110,34,58,34,
86,97,108,117,101,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,118,97,108,
117,101,95,117,110,100,101,102,105,110,101,100,34,44,34,99,111,110,118,34,58,34,99,34,
44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,51,100,101,48,54,49,
101,98,99,100,48,53,50,56,49,54,34,44,34,115,105,103,110,97,116,117,114,101,95,105,
100,34,58,49,48,51,56,49,49,53,51,48,55,44,34,112,97,114,97,109,115,34,58,91,
93,44,34,114,101,116,117,114,110,115,34,58,123,34,116,121,112,101,34,58,34,86,97,108,
117,101,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,44,34,111,119,110,
34,58,34,111,119,110,34,125,125,44,10,123,34,110,97,109,101,34,58,34,86,97,108,117,
101,46,116,117,112,108,101,34,44,34,111,110,34,58,34,86,97,108,117,101,34,44,34,115,
121,109,98,111,108,34,58,34,105,111,110,95,118,97,108,117,101,95,116,117,112,108,101,34,
44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,
54,45,54,52,58,51,100,101,48,54,49,101,98,99,100,48,53,50,56,49,54,34,44,34,
115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,48,51,56,49,49,53,51,48,55,
44,34,112,97,114,97,109,115,34,58,91,93,44,34,114,101,116,117,114,110,115,34,58,123,
34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,34,110,117,108,108,97,98,108,101,
34,58,116,114,117,101,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,111,99,
34,58,34,69,109,112,116,121,59,32,105,111,110,95,118,97,108,117,101,95,112,117,115,104,
32,102,105,108,108,115,32,105,116,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,
97,108,117,101,46,97,114,114,97,121,34,44,34,111,110,34,58,34,86,97,108,117,101,34,
44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,118,97,108,117,101,95,97,114,114,
97,121,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,
97,50,53,54,45,54,52,58,51,100,101,48,54,49,101,98,99,100,48,53,50,56,49,54,
34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,48,51,56,49,49,53,
51,48,55,44,34,112,97,114,97,109,115,34,58,91,93,44,34,114,101,116,117,114,110,115,
34,58,123,34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,34,110,117,108,108,97,
98,108,101,34,58,116,114,117,101,44,34,111,119,110,34,58,34,111,119,110,34,125,125,44,
10,123,34,110,97,109,101,34,58,34,86,97,108,117,101,46,111,98,106,101,99,116,34,44,
34,111,110,34,58,34,86,97,108,117,101,34,44,34,115,121,109,98,111,108,34,58,34,105,
111,110,95,118,97,108,117,101,95,111,98,106,101,99,116,34,44,34,99,111,110,118,34,58,
34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,51,100,101,
48,54,49,101,98,99,100,48,53,50,56,49,54,34,44,34,115,105,103,110,97,116,117,114,
101,95,105,100,34,58,49,48,51,56,49,49,53,51,48,55,44,34,112,97,114,97,109,115,
34,58,91,93,44,34,114,101,116,117,114,110,115,34,58,123,34,116,121,112,101,34,58,34,
86,97,108,117,101,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,44,34,
111,119,110,34,58,34,111,119,110,34,125,44,34,100,111,99,34,58,34,87,105,116,104,111,
117,116,32,112,114,111,112,101,114,116,105,101,115,59,32,105,111,110,95,118,97,108,117,101,
95,115,101,116,32,103,105,118,101,115,32,105,116,32,115,111,109,101,46,34,125,44,10,123,
34,110,97,109,101,34,58,34,86,97,108,117,101,46,112,114,111,99,101,115,115,34,44,34,
111,110,34,58,34,86,97,108,117,101,34,44,34,115,121,109,98,111,108,34,58,34,105,111,
110,95,118,97,108,117,101,95,112,114,111,99,101,115,115,34,44,34,99,111,110,118,34,58,
34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,99,55,97,
100,51,51,98,53,48,49,98,102,55,99,101,98,34,44,34,115,105,103,110,97,116,117,114,
101,95,105,100,34,58,51,51,53,48,48,49,54,57,52,57,44,34,112,97,114,97,109,115,
34,58,91,123,34,110,97,109,101,34,58,34,105,100,34,44,34,116,121,112,101,34,58,34,
117,54,52,34,125,93,44,34,114,101,116,117,114,110,115,34,58,123,34,116,121,112,101,34,
58,34,86,97,108,117,101,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,
44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,111,99,34,58,34,65,32,112,
114,111,99,101,115,115,32,111,114,32,97,32,100,111,111,114,46,34,125,44,10,123,34,110,
97,109,101,34,58,34,86,97,108,117,101,46,102,117,110,99,116,105,111,110,34,44,34,111,
110,34,58,34,86,97,108,117,101,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,
95,118,97,108,117,101,95,102,117,110,99,116,105,111,110,34,44,34,99,111,110,118,34,58,
34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,101,48,50,
53,100,101,102,98,49,57,53,100,97,49,55,97,34,44,34,115,105,103,110,97,116,117,114,
101,95,105,100,34,58,51,55,54,48,53,55,56,50,57,57,44,34,112,97,114,97,109,115,
34,58,91,123,34,110,97,109,101,34,58,34,110,97,109,101,34,44,34,116,121,112,101,34,
58,123,34,116,121,112,101,34,58,34,99,115,116,114,34,44,34,110,117,108,108,97,98,108,
101,34,58,116,114,117,101,125,125,93,44,34,114,101,116,117,114,110,115,34,58,123,34,116,
121,112,101,34,58,34,86,97,108,117,101,34,44,34,110,117,108,108,97,98,108,101,34,58,
116,114,117,101,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,111,99,34,58,
34,65,32,102,117,110,99,116,105,111,110,32,111,102,32,116,104,101,32,112,114,111,103,114,
97,109,44,32,96,67,108,97,115,115,58,102,117,110,99,116,105,111,110,96,44,32,111,114,
32,97,32,110,97,116,105,118,101,32,98,121,32,105,116,115,32,110,97,109,101,46,34,125,
44,10,123,34,110,97,109,101,34,58,34,86,97,108,117,101,46,100,101,99,111,100,101,34,
44,34,111,110,34,58,34,86,97,108,117,101,34,44,34,115,121,109,98,111,108,34,58,34,
105,111,110,95,118,97,108,117,101,95,100,101,99,111,100,101,34,44,34,99,111,110,118,34,
58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,101,51,
48,54,102,98,53,50,55,55,49,55,97,53,54,98,34,44,34,115,105,103,110,97,116,117,
114,101,95,105,100,34,58,51,56,48,56,56,56,53,53,56,54,44,34,112,97,114,97,109,
115,34,58,91,123,34,110,97,109,101,34,58,34,100,97,116,97,34,44,34,116,121,112,101,
34,58,34,98,121,116,101,115,34,125,44,123,34,110,97,109,101,34,58,34,118,97,108,117,
101,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,86,97,108,117,101,
34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,105,114,34,58,34,111,117,
116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,34,110,
97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,123,34,116,121,
112,101,34,58,34,69,114,114,111,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,
114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,
34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,
93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,
114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,65,110,121,32,118,97,
108,117,101,32,111,102,32,116,104,101,32,98,121,116,101,115,32,116,104,97,116,32,101,110,
99,111,100,101,32,109,97,100,101,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,
97,108,117,101,46,99,111,112,121,34,44,34,111,110,34,58,34,86,97,108,117,101,34,44,
34,115,121,109,98,111,108,34,58,34,105,111,110,95,118,97,108,117,101,95,99,111,112,121,
34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,
53,54,45,54,52,58,101,48,50,53,100,101,102,98,49,57,53,100,97,49,55,97,34,44,
34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,55,54,48,53,55,56,50,57,
57,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,
102,34,44,34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,34,115,101,108,102,34,
58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,93,44,
34,114,101,116,117,114,110,115,34,58,123,34,116,121,112,101,34,58,34,86,97,108,117,101,
34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,44,34,111,119,110,34,58,
34,111,119,110,34,125,125,44,10,123,34,110,97,109,101,34,58,34,86,97,108,117,101,46,
102,114,101,101,34,44,34,111,110,34,58,34,86,97,108,117,101,34,44,34,115,121,109,98,
111,108,34,58,34,105,111,110,95,118,97,108,117,101,95,102,114,101,101,34,44,34,99,111,
110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,
58,55,56,50,57,100,98,102,101,48,52,52,56,50,101,98,54,34,44,34,115,105,103,110,
97,116,117,114,101,95,105,100,34,58,50,48,49,54,48,48,57,50,49,52,44,34,112,97,
114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,
121,112,101,34,58,123,34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,34,111,119,
110,34,58,34,111,119,110,34,125,44,34,115,101,108,102,34,58,116,114,117,101,125,93,44,
34,100,111,99,34,58,34,78,85,76,76,32,97,110,100,32,112,97,114,116,115,32,111,102,
32,111,116,104,101,114,32,118,97,108,117,101,115,32,97,114,101,32,108,101,102,116,32,97,
108,111,110,101,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,97,108,117,101,46,
112,117,115,104,34,44,34,111,110,34,58,34,86,97,108,117,101,34,44,34,115,121,109,98,
111,108,34,58,34,105,111,110,95,118,97,108,117,101,95,112,117,115,104,34,44,34,99,111,
110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,
58,50,54,54,97,50,97,102,50,102,54,53,99,49,56,102,100,34,44,34,115,105,103,110,
97,116,117,114,101,95,105,100,34,58,54,52,52,52,57,50,48,49,56,44,34,112,97,114,
97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,
112,101,34,58,34,86,97,108,117,101,34,44,34,115,101,108,102,34,58,116,114,117,101,125,
44,123,34,110,97,109,101,34,58,34,112,97,114,116,34,44,34,116,121,112,101,34,58,123,
34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,34,110,117,108,108,97,98,108,101,
34,58,116,114,117,101,44,34,111,119,110,34,58,34,111,119,110,34,125,125,93,44,34,114,
101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,
34,58,116,114,117,101,44,34,100,111,99,34,58,34,65,100,100,115,32,97,32,112,97,114,
116,32,116,111,32,97,32,116,117,112,108,101,32,111,114,32,97,110,32,97,114,114,97,121,
46,32,84,104,101,32,112,97,114,116,32,105,115,32,104,97,110,100,101,100,32,111,118,101,
114,32,119,104,101,110,32,116,104,105,115,32,103,111,101,115,32,119,101,108,108,44,32,97,
110,100,32,102,114,101,101,100,32,119,104,101,110,32,105,116,32,100,111,101,115,32,110,111,
116,58,92,110,115,111,32,97,32,99,97,108,108,32,116,104,97,116,32,109,97,107,101,115,
32,116,104,101,32,112,97,114,116,32,99,97,110,32,115,116,97,110,100,32,104,101,114,101,
46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,97,108,117,101,46,115,101,116,34,
44,34,111,110,34,58,34,86,97,108,117,101,34,44,34,115,121,109,98,111,108,34,58,34,
105,111,110,95,118,97,108,117,101,95,115,101,116,34,44,34,99,111,110,118,34,58,34,99,
34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,100,100,102,56,49,
100,55,52,49,99,48,98,57,49,102,98,34,44,34,115,105,103,110,97,116,117,114,101,95,
105,100,34,58,51,55,50,52,48,50,53,50,48,52,44,34,112,97,114,97,109,115,34,58,
91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,
86,97,108,117,101,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,
109,101,34,58,34,107,101,121,34,44,34,116,121,112,101,34,58,34,99,115,116,114,34,125,
44,123,34,110,97,109,101,34,58,34,118,97,108,117,101,34,44,34,116,121,112,101,34,58,
123,34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,34,110,117,108,108,97,98,108,
101,34,58,116,114,117,101,44,34,111,119,110,34,58,34,111,119,110,34,125,125,93,44,34,
114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,
115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,71,105,118,101,115,32,97,110,32,
111,98,106,101,99,116,32,97,32,112,114,111,112,101,114,116,121,44,32,105,110,32,116,104,
101,32,112,108,97,99,101,32,111,102,32,111,110,101,32,119,105,116,104,32,116,104,101,32,
115,97,109,101,32,110,97,109,101,46,32,84,104,101,32,118,97,108,117,101,32,105,115,32,
104,97,110,100,101,100,32,111,118,101,114,44,32,97,115,32,98,121,32,112,117,115,104,46,
34,125,44,10,123,34,110,97,109,101,34,58,34,86,97,108,117,101,46,115,101,116,95,119,
105,116,104,34,44,34,111,110,34,58,34,86,97,108,117,101,34,44,34,115,121,109,98,111,
108,34,58,34,105,111,110,95,118,97,108,117,101,95,115,101,116,95,119,105,116,104,34,44,
34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,
45,54,52,58,57,97,102,98,50,98,50,48,49,49,53,99,97,53,51,99,34,44,34,115,
105,103,110,97,116,117,114,101,95,105,100,34,58,50,54,48,48,49,53,49,56,52,48,44,
34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,
44,34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,34,115,101,108,102,34,58,116,
114,117,101,125,44,123,34,110,97,109,101,34,58,34,107,101,121,34,44,34,116,121,112,101,
34,58,34,115,116,114,34,125,44,123,34,110,97,109,101,34,58,34,118,97,108,117,101,34,
44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,
34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,44,34,111,119,110,34,58,34,111,
119,110,34,125,125,44,123,34,110,97,109,101,34,58,34,102,108,97,103,115,34,44,34,116,
121,112,101,34,58,34,80,114,111,112,101,114,116,121,34,125,93,44,34,114,101,116,117,114,
110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,
117,101,125,44,10,123,34,110,97,109,101,34,58,34,86,97,108,117,101,46,107,105,110,100,
34,44,34,111,110,34,58,34,86,97,108,117,101,34,44,34,115,121,109,98,111,108,34,58,
34,105,111,110,95,118,97,108,117,101,95,107,105,110,100,34,44,34,99,111,110,118,34,58,
34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,102,53,56,
55,98,51,48,54,48,99,50,50,101,56,100,57,34,44,34,115,105,103,110,97,116,117,114,
101,95,105,100,34,58,52,49,49,57,51,49,49,49,49,48,44,34,112,97,114,97,109,115,
34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,
58,34,86,97,108,117,101,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,
97,100,111,110,108,121,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,
58,34,75,105,110,100,34,125,44,10,123,34,110,97,109,101,34,58,34,86,97,108,117,101,
46,97,115,95,110,117,109,98,101,114,34,44,34,111,110,34,58,34,86,97,108,117,101,34,
44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,118,97,108,117,101,95,97,115,95,
110,117,109,98,101,114,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,
58,34,115,104,97,50,53,54,45,54,52,58,57,101,54,51,51,57,57,55,52,49,55,56,
97,57,53,98,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,54,53,
55,51,48,50,57,51,53,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,
34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,
34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,
114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,102,54,52,34,125,44,10,
123,34,110,97,109,101,34,58,34,86,97,108,117,101,46,97,115,95,98,111,111,108,101,97,
110,34,44,34,111,110,34,58,34,86,97,108,117,101,34,44,34,115,121,109,98,111,108,34,
58,34,105,111,110,95,118,97,108,117,101,95,97,115,95,98,111,111,108,101,97,110,34,44,
34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,
45,54,52,58,55,97,98,50,52,52,97,49,55,100,102,50,48,53,97,56,34,44,34,115,
105,103,110,97,116,117,114,101,95,105,100,34,58,50,48,53,56,53,48,51,51,50,57,44,
34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,
44,34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,34,115,101,108,102,34,58,116,
114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,93,44,34,114,
101,116,117,114,110,115,34,58,34,98,111,111,108,34,125,44,10,123,34,110,97,109,101,34,
58,34,86,97,108,117,101,46,114,101,34,44,34,111,110,34,58,34,86,97,108,117,101,34,
44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,118,97,108,117,101,95,114,101,34,
44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,
54,45,54,52,58,57,101,54,51,51,57,57,55,52,49,55,56,97,57,53,98,34,44,34,
115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,54,53,55,51,48,50,57,51,53,
44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,
34,44,34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,34,115,101,108,102,34,58,
116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,93,44,34,
114,101,116,117,114,110,115,34,58,34,102,54,52,34,125,44,10,123,34,110,97,109,101,34,
58,34,86,97,108,117,101,46,105,109,34,44,34,111,110,34,58,34,86,97,108,117,101,34,
44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,118,97,108,117,101,95,105,109,34,
44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,
54,45,54,52,58,57,101,54,51,51,57,57,55,52,49,55,56,97,57,53,98,34,44,34,
115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,54,53,55,51,48,50,57,51,53,
44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,
34,44,34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,34,115,101,108,102,34,58,
116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,93,44,34,
114,101,116,117,114,110,115,34,58,34,102,54,52,34,125,44,10,123,34,110,97,109,101,34,
58,34,86,97,108,117,101,46,97,115,95,112,114,111,99,101,115,115,34,44,34,111,110,34,
58,34,86,97,108,117,101,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,118,
97,108,117,101,95,97,115,95,112,114,111,99,101,115,115,34,44,34,99,111,110,118,34,58,
34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,50,99,51,
55,57,55,98,52,97,49,56,101,51,98,101,54,34,44,34,115,105,103,110,97,116,117,114,
101,95,105,100,34,58,55,52,49,56,52,48,56,50,48,44,34,112,97,114,97,109,115,34,
58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,
34,86,97,108,117,101,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,
100,111,110,108,121,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,
34,117,54,52,34,125,44,10,123,34,110,97,109,101,34,58,34,86,97,108,117,101,46,116,
101,120,116,34,44,34,111,110,34,58,34,86,97,108,117,101,34,44,34,115,121,109,98,111,
108,34,58,34,105,111,110,95,118,97,108,117,101,95,116,101,120,116,34,44,34,99,111,110,
118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,
56,54,99,55,53,53,51,98,56,48,49,49,50,102,49,49,34,44,34,115,105,103,110,97,
116,117,114,101,95,105,100,34,58,50,50,54,49,50,49,48,52,50,55,44,34,112,97,114,
97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,
112,101,34,58,34,86,97,108,117,101,34,44,34,115,101,108,102,34,58,116,114,117,101,44,
34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,
110,115,34,58,34,115,116,114,34,44,34,100,111,99,34,58,34,84,104,101,32,98,121,116,
101,115,32,111,102,32,97,32,115,116,114,105,110,103,44,32,97,110,32,97,116,111,109,32,
111,114,32,97,32,102,117,110,99,116,105,111,110,39,115,32,110,97,109,101,59,32,97,32,
78,85,76,32,115,116,97,110,100,115,32,98,101,104,105,110,100,32,116,104,101,109,46,34,
125,44,10,123,34,110,97,109,101,34,58,34,86,97,108,117,101,46,105,115,95,116,114,117,
101,34,44,34,111,110,34,58,34,86,97,108,117,101,34,44,34,115,121,109,98,111,108,34,
58,34,105,111,110,95,118,97,108,117,101,95,105,115,95,116,114,117,101,34,44,34,99,111,
110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,
58,55,97,98,50,52,52,97,49,55,100,102,50,48,53,97,56,34,44,34,115,105,103,110,
97,116,117,114,101,95,105,100,34,58,50,48,53,56,53,48,51,51,50,57,44,34,112,97,
114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,
121,112,101,34,58,34,86,97,108,117,101,34,44,34,115,101,108,102,34,58,116,114,117,101,
44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,93,44,34,114,101,116,117,
114,110,115,34,58,34,98,111,111,108,34,44,34,100,111,99,34,58,34,87,104,97,116,32,
99,111,110,100,105,116,105,111,110,115,32,115,101,101,32,105,110,32,105,116,46,34,125,44,
10,123,34,110,97,109,101,34,58,34,86,97,108,117,101,46,105,115,95,116,101,120,116,34,
44,34,111,110,34,58,34,86,97,108,117,101,34,44,34,115,121,109,98,111,108,34,58,34,
105,111,110,95,118,97,108,117,101,95,105,115,95,116,101,120,116,34,44,34,99,111,110,118,
34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,53,
54,102,48,56,98,50,54,56,52,98,57,54,54,52,98,34,44,34,115,105,103,110,97,116,
117,114,101,95,105,100,34,58,49,52,53,56,54,48,52,56,51,56,44,34,112,97,114,97,
109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,
101,34,58,34,86,97,108,117,101,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,
114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,
34,116,101,120,116,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,99,
115,116,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,125,93,44,
34,114,101,116,117,114,110,115,34,58,34,98,111,111,108,34,44,34,100,111,99,34,58,34,
87,104,101,116,104,101,114,32,105,116,32,105,115,32,116,104,101,32,97,116,111,109,32,111,
114,32,116,104,101,32,115,116,114,105,110,103,32,119,105,116,104,32,116,104,105,115,32,116,
101,120,116,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,97,108,117,101,46,99,
111,117,110,116,34,44,34,111,110,34,58,34,86,97,108,117,101,34,44,34,115,121,109,98,
111,108,34,58,34,105,111,110,95,118,97,108,117,101,95,99,111,117,110,116,34,44,34,99,
111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,
52,58,102,53,56,55,98,51,48,54,48,99,50,50,101,56,100,57,34,44,34,115,105,103,
110,97,116,117,114,101,95,105,100,34,58,52,49,49,57,51,49,49,49,49,48,44,34,112,
97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,
116,121,112,101,34,58,34,86,97,108,117,101,34,44,34,115,101,108,102,34,58,116,114,117,
101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,93,44,34,114,101,116,
117,114,110,115,34,58,34,117,51,50,34,44,34,100,111,99,34,58,34,80,97,114,116,115,
32,111,102,32,97,32,116,117,112,108,101,32,111,114,32,97,110,32,97,114,114,97,121,44,
32,112,114,111,112,101,114,116,105,101,115,32,111,102,32,97,110,32,111,98,106,101,99,116,
46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,97,108,117,101,46,97,116,34,44,
34,111,110,34,58,34,86,97,108,117,101,34,44,34,115,121,109,98,111,108,34,58,34,105,
111,110,95,118,97,108,117,101,95,97,116,34,44,34,99,111,110,118,34,58,34,99,34,44,
34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,97,54,51,53,55,100,102,
56,101,54,98,50,100,102,98,54,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,
34,58,50,55,56,56,53,50,51,53,49,50,44,34,112,97,114,97,109,115,34,58,91,123,
34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,97,
108,117,101,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,
108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,105,110,100,101,120,
34,44,34,116,121,112,101,34,58,34,117,51,50,34,125,93,44,34,114,101,116,117,114,110,
115,34,58,123,34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,34,110,117,108,108,
97,98,108,101,34,58,116,114,117,101,44,34,111,119,110,34,58,34,98,111,114,114,111,119,
34,125,44,34,100,111,99,34,58,34,65,32,112,97,114,116,44,32,111,114,32,116,104,101,
32,118,97,108,117,101,32,111,102,32,97,32,112,114,111,112,101,114,116,121,59,32,78,85,
76,76,32,98,101,104,105,110,100,32,116,104,101,32,108,97,115,116,46,32,73,116,32,98,
101,108,111,110,103,115,32,116,111,32,116,104,101,32,119,104,111,108,101,46,34,125,44,10,
123,34,110,97,109,101,34,58,34,86,97,108,117,101,46,107,101,121,34,44,34,111,110,34,
58,34,86,97,108,117,101,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,118,
97,108,117,101,95,107,101,121,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,
103,34,58,34,115,104,97,50,53,54,45,54,52,58,51,49,56,57,99,57,51,48,54,99,
52,52,51,102,98,55,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,56,
51,49,49,49,51,53,50,48,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,
101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,97,108,117,101,34,
44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,
116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,105,110,100,101,120,34,44,34,116,
121,112,101,34,58,34,117,51,50,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,
115,116,114,34,125,44,10,123,34,110,97,109,101,34,58,34,86,97,108,117,101,46,102,108,
97,103,115,34,44,34,111,110,34,58,34,86,97,108,117,101,34,44,34,115,121,109,98,111,
108,34,58,34,105,111,110,95,118,97,108,117,101,95,102,108,97,103,115,34,44,34,99,111,
110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,
58,98,52,53,52,53,54,55,99,51,49,49,57,56,56,101,102,34,44,34,115,105,103,110,
97,116,117,114,101,95,105,100,34,58,51,48,50,53,52,50,54,48,52,52,44,34,112,97,
114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,
121,112,101,34,58,34,86,97,108,117,101,34,44,34,115,101,108,102,34,58,116,114,117,101,
44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,
34,58,34,105,110,100,101,120,34,44,34,116,121,112,101,34,58,34,117,51,50,34,125,93,
44,34,114,101,116,117,114,110,115,34,58,34,80,114,111,112,101,114,116,121,34,125,44,10,
123,34,110,97,109,101,34,58,34,86,97,108,117,101,46,103,101,116,34,44,34,111,110,34,
58,34,86,97,108,117,101,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,118,
97,108,117,101,95,103,101,116,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,
103,34,58,34,115,104,97,50,53,54,45,54,52,58,55,101,51,100,100,100,52,100,50,50,
51,54,48,101,57,54,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,
49,49,55,57,56,51,53,54,53,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,
109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,97,108,117,101,
34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,
58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,107,101,121,34,44,34,116,121,
112,101,34,58,123,34,116,121,112,101,34,58,34,99,115,116,114,34,44,34,110,117,108,108,
97,98,108,101,34,58,116,114,117,101,125,125,93,44,34,114,101,116,117,114,110,115,34,58,
123,34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,34,110,117,108,108,97,98,108,
101,34,58,116,114,117,101,44,34,111,119,110,34,58,34,98,111,114,114,111,119,34,125,44,
34,100,111,99,34,58,34,84,104,101,32,118,97,108,117,101,32,111,102,32,97,32,112,114,
111,112,101,114,116,121,59,32,78,85,76,76,32,119,104,101,110,32,116,104,101,114,101,32,
105,115,32,110,111,110,101,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,97,108,
117,101,46,101,113,117,97,108,115,34,44,34,111,110,34,58,34,86,97,108,117,101,34,44,
34,115,121,109,98,111,108,34,58,34,105,111,110,95,118,97,108,117,101,95,101,113,117,97,
108,115,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,
97,50,53,54,45,54,52,58,53,54,102,48,56,98,50,54,56,52,98,57,54,54,52,98,
34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,52,53,56,54,48,52,
56,51,56,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,
101,108,102,34,44,34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,34,115,101,108,
102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,
44,123,34,110,97,109,101,34,58,34,111,116,104,101,114,34,44,34,116,121,112,101,34,58,
123,34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,34,110,117,108,108,97,98,108,
101,34,58,116,114,117,101,125,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,
125,93,44,34,114,101,116,117,114,110,115,34,58,34,98,111,111,108,34,125,44,10,123,34,
110,97,109,101,34,58,34,86,97,108,117,101,46,115,104,111,119,34,44,34,111,110,34,58,
34,86,97,108,117,101,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,118,97,
108,117,101,95,115,104,111,119,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,
103,34,58,34,115,104,97,50,53,54,45,54,52,58,101,48,50,53,100,101,102,98,49,57,
53,100,97,49,55,97,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,
55,54,48,53,55,56,50,57,57,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,
109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,97,108,117,101,
34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,
58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,99,115,116,114,34,
44,34,100,111,99,34,58,34,84,104,101,32,118,97,108,117,101,32,97,115,32,112,114,111,
103,114,97,109,115,32,112,114,105,110,116,32,105,116,46,32,86,97,108,105,100,32,117,110,
116,105,108,32,116,104,101,32,110,101,120,116,32,99,97,108,108,32,119,105,116,104,32,116,
104,101,32,115,97,109,101,32,118,97,108,117,101,46,34,125,44,10,123,34,110,97,109,101,
34,58,34,86,97,108,117,101,46,101,110,99,111,100,101,34,44,34,111,110,34,58,34,86,
97,108,117,101,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,118,97,108,117,
101,95,101,110,99,111,100,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,
103,34,58,34,115,104,97,50,53,54,45,54,52,58,100,50,54,102,98,53,48,100,99,98,
98,57,57,55,53,53,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,
53,51,48,53,51,54,50,48,53,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,
109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,97,108,117,101,
34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,
58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,98,108,111,98,34,44,34,116,
121,112,101,34,58,123,34,116,121,112,101,34,58,34,66,108,111,98,34,44,34,111,119,110,
34,58,34,111,119,110,34,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,
115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,
101,114,114,111,114,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,69,
114,114,111,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,
100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,
101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,
117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,
116,114,117,101,44,34,100,111,99,34,58,34,65,108,108,32,111,102,32,105,116,32,97,115,
32,98,121,116,101,115,59,32,100,111,99,115,47,102,111,114,109,97,116,115,47,105,111,110,
45,118,97,108,117,101,46,109,100,32,115,97,121,115,32,104,111,119,46,34,125,44,10,123,
34,110,97,109,101,34,58,34,80,114,111,103,114,97,109,46,108,111,97,100,34,44,34,111,
110,34,58,34,80,114,111,103,114,97,109,34,44,34,115,121,109,98,111,108,34,58,34,105,
111,110,95,112,114,111,103,114,97,109,95,108,111,97,100,34,44,34,99,111,110,118,34,58,
34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,101,51,48,
54,102,98,53,50,55,55,49,55,97,53,54,98,34,44,34,115,105,103,110,97,116,117,114,
101,95,105,100,34,58,51,56,48,56,56,56,53,53,56,54,44,34,112,97,114,97,109,115,
34,58,91,123,34,110,97,109,101,34,58,34,100,97,116,97,34,44,34,116,121,112,101,34,
58,34,98,121,116,101,115,34,125,44,123,34,110,97,109,101,34,58,34,112,114,111,103,114,
97,109,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,80,114,111,103,
114,97,109,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,105,114,34,58,
34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,
123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,123,
34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,110,117,108,108,97,98,108,101,
34,58,116,114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,
115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,
117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,
34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,65,32,112,
97,99,107,44,32,111,114,32,97,32,99,108,97,115,115,32,111,102,32,97,110,121,32,118,
101,114,115,105,111,110,58,32,116,104,101,32,98,121,116,101,115,32,115,97,121,32,119,104,
105,99,104,46,34,125,44,10,123,34,110,97,109,101,34,58,34,80,114,111,103,114,97,109,
46,111,112,101,110,34,44,34,111,110,34,58,34,80,114,111,103,114,97,109,34,44,34,115,
121,109,98,111,108,34,58,34,105,111,110,95,112,114,111,103,114,97,109,95,111,112,101,110,
34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,
53,54,45,54,52,58,100,50,54,102,98,53,48,100,99,98,98,57,57,55,53,53,34,44,
34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,53,51,48,53,51,54,50,48,
53,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,112,97,116,
104,34,44,34,116,121,112,101,34,58,34,99,115,116,114,34,125,44,123,34,110,97,109,101,
34,58,34,112,114,111,103,114,97,109,34,44,34,116,121,112,101,34,58,123,34,116,121,112,
101,34,58,34,80,114,111,103,114,97,109,34,44,34,111,119,110,34,58,34,111,119,110,34,
125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,
105,110,116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,
34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,
110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,58,34,111,
117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,
105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,
83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,125,44,10,
123,34,110,97,109,101,34,58,34,80,114,111,103,114,97,109,46,97,115,115,101,109,98,108,
101,34,44,34,111,110,34,58,34,80,114,111,103,114,97,109,34,44,34,115,121,109,98,111,
108,34,58,34,105,111,110,95,112,114,111,103,114,97,109,95,97,115,115,101,109,98,108,101,
34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,
53,54,45,54,52,58,48,98,50,55,49,101,48,97,54,50,99,99,54,57,48,54,34,44,
34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,56,55,49,49,50,57,55,48,
44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,116,101,120,116,
34,44,34,116,121,112,101,34,58,34,115,116,114,34,125,44,123,34,110,97,109,101,34,58,
34,112,114,111,103,114,97,109,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,
58,34,80,114,111,103,114,97,109,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,
34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,
116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,
121,112,101,34,58,123,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,110,117,
108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,
34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,
101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,
97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,
34,58,34,65,32,116,101,120,116,32,97,115,32,100,105,115,97,115,115,101,109,98,108,101,
32,119,114,105,116,101,115,32,105,116,44,32,111,114,32,97,115,32,112,101,111,112,108,101,
32,100,111,46,34,125,44,10,123,34,110,97,109,101,34,58,34,80,114,111,103,114,97,109,
46,108,105,110,107,34,44,34,111,110,34,58,34,80,114,111,103,114,97,109,34,44,34,115,
121,109,98,111,108,34,58,34,105,111,110,95,112,114,111,103,114,97,109,95,108,105,110,107,
34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,
53,54,45,54,52,58,49,99,53,49,48,53,56,54,98,54,51,102,50,55,101,55,34,44,
34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,52,55,53,48,55,49,56,55,56,
44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,
34,44,34,116,121,112,101,34,58,34,80,114,111,103,114,97,109,34,44,34,115,101,108,102,
34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,44,
123,34,110,97,109,101,34,58,34,111,116,104,101,114,34,44,34,116,121,112,101,34,58,34,
80,114,111,103,114,97,109,34,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,
125,44,123,34,110,97,109,101,34,58,34,112,114,111,103,114,97,109,34,44,34,116,121,112,
101,34,58,123,34,116,121,112,101,34,58,34,80,114,111,103,114,97,109,34,44,34,111,119,
110,34,58,34,111,119,110,34,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,
97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,34,110,97,109,101,34,58,
34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,
69,114,114,111,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,
34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,
116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,
116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,
58,116,114,117,101,44,34,100,111,99,34,58,34,84,104,105,115,32,112,114,111,103,114,97,
109,32,119,105,116,104,32,111,110,101,32,109,111,114,101,32,116,104,97,116,32,105,116,44,
32,111,114,32,119,104,97,116,32,105,116,32,100,101,112,101,110,100,115,32,111,110,44,32,
100,101,112,101,110,100,115,32,111,110,46,34,125,44,10,123,34,110,97,109,101,34,58,34,
80,114,111,103,114,97,109,46,102,114,101,101,34,44,34,111,110,34,58,34,80,114,111,103,
114,97,109,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,112,114,111,103,114,
97,109,95,102,114,101,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,
34,58,34,115,104,97,50,53,54,45,54,52,58,55,56,50,57,100,98,102,101,48,52,52,
56,50,101,98,54,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,48,
49,54,48,48,57,50,49,52,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,
101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,
58,34,80,114,111,103,114,97,109,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,
34,115,101,108,102,34,58,116,114,117,101,125,93,44,34,100,111,99,34,58,34,78,85,76,
76,32,100,111,101,115,32,110,111,116,104,105,110,103,46,32,77,97,99,104,105,110,101,115,
32,107,101,101,112,32,116,104,101,105,114,115,46,34,125,44,10,123,34,110,97,109,101,34,
58,34,80,114,111,103,114,97,109,46,100,101,115,99,114,105,98,101,34,44,34,111,110,34,
58,34,80,114,111,103,114,97,109,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,
95,112,114,111,103,114,97,109,95,100,101,115,99,114,105,98,101,34,44,34,99,111,110,118,
34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,57,
57,54,98,48,53,53,57,97,57,100,48,53,102,48,54,34,44,34,115,105,103,110,97,116,
117,114,101,95,105,100,34,58,50,53,55,51,57,50,55,55,54,57,44,34,112,97,114,97,
109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,
101,34,58,34,80,114,111,103,114,97,109,34,44,34,115,101,108,102,34,58,116,114,117,101,
44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,
34,58,34,105,110,102,111,34,44,34,116,121,112,101,34,58,34,80,114,111,103,114,97,109,
73,110,102,111,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,
58,34,112,111,105,110,116,101,114,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,
83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,125,44,10,
123,34,110,97,109,101,34,58,34,80,114,111,103,114,97,109,46,99,108,97,115,115,95,110,
97,109,101,34,44,34,111,110,34,58,34,80,114,111,103,114,97,109,34,44,34,115,121,109,
98,111,108,34,58,34,105,111,110,95,112,114,111,103,114,97,109,95,99,108,97,115,115,95,
110,97,109,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,
115,104,97,50,53,54,45,54,52,58,51,49,56,57,99,57,51,48,54,99,52,52,51,102,
98,55,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,56,51,49,49,49,
51,53,50,48,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,
115,101,108,102,34,44,34,116,121,112,101,34,58,34,80,114,111,103,114,97,109,34,44,34,
115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,
117,101,125,44,123,34,110,97,109,101,34,58,34,105,110,100,101,120,34,44,34,116,121,112,
101,34,58,34,117,51,50,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,115,116,
114,34,44,34,100,111,99,34,58,34,73,110,32,116,104,101,32,111,114,100,101,114,32,111,
102,32,116,104,101,32,102,105,108,101,59,32,101,109,112,116,121,32,98,101,104,105,110,100,
32,116,104,101,32,108,97,115,116,46,34,125,44,10,123,34,110,97,109,101,34,58,34,80,
114,111,103,114,97,109,46,100,101,112,101,110,100,101,110,99,121,34,44,34,111,110,34,58,
34,80,114,111,103,114,97,109,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,
112,114,111,103,114,97,109,95,100,101,112,101,110,100,101,110,99,121,34,44,34,99,111,110,
118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,
51,49,56,57,99,57,51,48,54,99,52,52,51,102,98,55,34,44,34,115,105,103,110,97,
116,117,114,101,95,105,100,34,58,56,51,49,49,49,51,53,50,48,44,34,112,97,114,97,
109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,
101,34,58,34,80,114,111,103,114,97,109,34,44,34,115,101,108,102,34,58,116,114,117,101,
44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,
34,58,34,105,110,100,101,120,34,44,34,116,121,112,101,34,58,34,117,51,50,34,125,93,
44,34,114,101,116,117,114,110,115,34,58,34,115,116,114,34,44,34,100,111,99,34,58,34,
96,110,97,109,101,96,44,32,111,114,32,96,110,97,109,101,58,118,101,114,115,105,111,110,
96,46,34,125,44,10,123,34,110,97,109,101,34,58,34,80,114,111,103,114,97,109,46,101,
120,112,111,114,116,34,44,34,111,110,34,58,34,80,114,111,103,114,97,109,34,44,34,115,
121,109,98,111,108,34,58,34,105,111,110,95,112,114,111,103,114,97,109,95,101,120,112,111,
114,116,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,
97,50,53,54,45,54,52,58,51,49,56,57,99,57,51,48,54,99,52,52,51,102,98,55,
34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,56,51,49,49,49,51,53,
50,48,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,
108,102,34,44,34,116,121,112,101,34,58,34,80,114,111,103,114,97,109,34,44,34,115,101,
108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,
125,44,123,34,110,97,109,101,34,58,34,105,110,100,101,120,34,44,34,116,121,112,101,34,
58,34,117,51,50,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,115,116,114,34,
125,44,10,123,34,110,97,109,101,34,58,34,80,114,111,103,114,97,109,46,108,105,98,114,
97,114,121,34,44,34,111,110,34,58,34,80,114,111,103,114,97,109,34,44,34,115,121,109,
98,111,108,34,58,34,105,111,110,95,112,114,111,103,114,97,109,95,108,105,98,114,97,114,
121,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,
50,53,54,45,54,52,58,51,49,56,57,99,57,51,48,54,99,52,52,51,102,98,55,34,
44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,56,51,49,49,49,51,53,50,
48,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,
102,34,44,34,116,121,112,101,34,58,34,80,114,111,103,114,97,109,34,44,34,115,101,108,
102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,
44,123,34,110,97,109,101,34,58,34,105,110,100,101,120,34,44,34,116,121,112,101,34,58,
34,117,51,50,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,115,116,114,34,125,
44,10,123,34,110,97,109,101,34,58,34,80,114,111,103,114,97,109,46,102,105,108,101,34,
44,34,111,110,34,58,34,80,114,111,103,114,97,109,34,44,34,115,121,109,98,111,108,34,
58,34,105,111,110,95,112,114,111,103,114,97,109,95,102,105,108,101,34,44,34,99,111,110,
118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,
56,101,56,100,56,100,55,56,99,51,98,51,100,97,55,52,34,44,34,115,105,103,110,97,
116,117,114,101,95,105,100,34,58,50,51,57,49,54,52,49,52,54,52,44,34,112,97,114,
97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,
112,101,34,58,34,80,114,111,103,114,97,109,34,44,34,115,101,108,102,34,58,116,114,117,
101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,
101,34,58,34,105,110,100,101,120,34,44,34,116,121,112,101,34,58,34,117,51,50,34,125,
44,123,34,110,97,109,101,34,58,34,105,110,102,111,34,44,34,116,121,112,101,34,58,34,
70,105,108,101,73,110,102,111,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,
97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,93,44,34,114,101,116,117,114,110,
115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,
101,125,44,10,123,34,110,97,109,101,34,58,34,80,114,111,103,114,97,109,46,102,117,110,
99,116,105,111,110,34,44,34,111,110,34,58,34,80,114,111,103,114,97,109,34,44,34,115,
121,109,98,111,108,34,58,34,105,111,110,95,112,114,111,103,114,97,109,95,102,117,110,99,
116,105,111,110,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,
115,104,97,50,53,54,45,54,52,58,54,54,48,53,49,100,48,51,57,99,51,101,56,101,
98,98,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,55,49,49,54,
49,49,49,51,57,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,
34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,80,114,111,103,114,97,109,34,44,
34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,
114,117,101,125,44,123,34,110,97,109,101,34,58,34,105,110,100,101,120,34,44,34,116,121,
112,101,34,58,34,117,51,50,34,125,44,123,34,110,97,109,101,34,58,34,105,110,102,111,
34,44,34,116,121,112,101,34,58,34,70,117,110,99,116,105,111,110,73,110,102,111,34,44,
34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,
116,101,114,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,
34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,125,44,10,123,34,110,97,109,101,
34,58,34,80,114,111,103,114,97,109,46,102,105,110,100,34,44,34,111,110,34,58,34,80,
114,111,103,114,97,109,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,112,114,
111,103,114,97,109,95,102,105,110,100,34,44,34,99,111,110,118,34,58,34,99,34,44,34,
115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,50,54,54,97,50,97,102,50,
102,54,53,99,49,56,102,100,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,
58,54,52,52,52,57,50,48,49,56,44,34,112,97,114,97,109,115,34,58,91,123,34,110,
97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,80,114,111,103,
114,97,109,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,
108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,110,97,109,101,34,
44,34,116,121,112,101,34,58,34,99,115,116,114,34,125,93,44,34,114,101,116,117,114,110,
115,34,58,34,105,51,50,34,44,34,100,111,99,34,58,34,84,104,101,32,110,117,109,98,
101,114,32,111,102,32,97,32,102,117,110,99,116,105,111,110,44,32,96,67,108,97,115,115,
58,102,117,110,99,116,105,111,110,96,59,32,45,49,32,119,104,101,110,32,116,104,101,114,
101,32,105,115,32,110,111,110,101,46,34,125,44,10,123,34,110,97,109,101,34,58,34,80,
114,111,103,114,97,109,46,101,110,116,114,121,34,44,34,111,110,34,58,34,80,114,111,103,
114,97,109,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,112,114,111,103,114,
97,109,95,101,110,116,114,121,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,
103,34,58,34,115,104,97,50,53,54,45,54,52,58,54,100,100,101,52,53,54,101,56,55,
100,102,55,51,102,55,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,
56,52,51,50,56,51,51,49,48,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,
109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,80,114,111,103,114,
97,109,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,
121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,105,110,100,101,120,34,
44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,100,105,114,34,58,34,111,117,116,
34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,34,110,97,
109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,123,34,116,121,112,
101,34,58,34,69,114,114,111,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,
117,101,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,
112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,
44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,
111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,87,104,101,114,101,32,105,
111,110,95,118,109,95,115,116,97,114,116,32,98,101,103,105,110,115,59,32,116,104,101,32,
101,114,114,111,114,32,115,97,121,115,32,119,104,121,32,116,104,97,116,32,105,115,32,110,
111,119,104,101,114,101,46,34,125,44,10,123,34,110,97,109,101,34,58,34,80,114,111,103,
114,97,109,46,109,105,115,115,105,110,103,34,44,34,111,110,34,58,34,80,114,111,103,114,
97,109,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,112,114,111,103,114,97,
109,95,109,105,115,115,105,110,103,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,
105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,51,49,56,57,99,57,51,48,54,
99,52,52,51,102,98,55,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,
56,51,49,49,49,51,53,50,48,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,
109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,80,114,111,103,114,
97,109,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,
121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,105,110,100,101,120,34,
44,34,116,121,112,101,34,58,34,117,51,50,34,125,93,44,34,114,101,116,117,114,110,115,
34,58,34,115,116,114,34,44,34,100,111,99,34,58,34,82,101,102,101,114,101,110,99,101,
115,32,105,110,32,116,104,101,32,99,111,100,101,32,116,104,97,116,32,108,101,97,100,32,
110,111,119,104,101,114,101,44,32,97,115,32,116,101,120,116,59,32,101,109,112,116,121,32,
98,101,104,105,110,100,32,116,104,101,32,108,97,115,116,46,34,125,44,10,123,34,110,97,
109,101,34,58,34,80,114,111,103,114,97,109,46,110,97,116,105,118,101,34,44,34,111,110,
34,58,34,80,114,111,103,114,97,109,34,44,34,115,121,109,98,111,108,34,58,34,105,111,
110,95,112,114,111,103,114,97,109,95,110,97,116,105,118,101,34,44,34,99,111,110,118,34,
58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,51,49,
56,57,99,57,51,48,54,99,52,52,51,102,98,55,34,44,34,115,105,103,110,97,116,117,
114,101,95,105,100,34,58,56,51,49,49,49,51,53,50,48,44,34,112,97,114,97,109,115,
34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,
58,34,80,114,111,103,114,97,109,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,
114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,
34,105,110,100,101,120,34,44,34,116,121,112,101,34,58,34,117,51,50,34,125,93,44,34,
114,101,116,117,114,110,115,34,58,34,115,116,114,34,44,34,100,111,99,34,58,34,78,97,
116,105,118,101,115,32,116,104,97,116,32,116,104,101,32,99,111,100,101,32,97,115,107,115,
32,102,111,114,59,32,101,109,112,116,121,32,98,101,104,105,110,100,32,116,104,101,32,108,
97,115,116,46,34,125,44,10,123,34,110,97,109,101,34,58,34,80,114,111,103,114,97,109,
46,118,101,114,105,102,121,34,44,34,111,110,34,58,34,80,114,111,103,114,97,109,34,44,
34,115,121,109,98,111,108,34,58,34,105,111,110,95,112,114,111,103,114,97,109,95,118,101,
114,105,102,121,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,
115,104,97,50,53,54,45,54,52,58,48,54,53,57,57,50,49,56,54,48,54,50,99,48,
48,49,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,48,54,53,51,
51,52,48,48,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,
115,101,108,102,34,44,34,116,121,112,101,34,58,34,80,114,111,103,114,97,109,34,44,34,
115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,
117,101,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,
101,34,58,123,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,110,117,108,108,
97,98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,34,44,
34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,
34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,
117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,
34,86,101,114,105,102,105,101,115,32,101,118,101,114,121,32,102,117,110,99,116,105,111,110,
46,34,125,44,10,123,34,110,97,109,101,34,58,34,80,114,111,103,114,97,109,46,100,105,
115,97,115,115,101,109,98,108,101,34,44,34,111,110,34,58,34,80,114,111,103,114,97,109,
34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,112,114,111,103,114,97,109,95,
100,105,115,97,115,115,101,109,98,108,101,34,44,34,99,111,110,118,34,58,34,99,34,44,
34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,50,51,48,99,56,54,49,
98,53,48,52,57,54,102,57,101,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,
34,58,53,56,56,48,50,51,51,50,51,44,34,112,97,114,97,109,115,34,58,91,123,34,
110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,80,114,111,
103,114,97,109,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,
110,108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,99,108,97,115,
115,95,110,97,109,101,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,
99,115,116,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,125,44,
123,34,110,97,109,101,34,58,34,102,111,114,109,34,44,34,116,121,112,101,34,58,34,84,
101,120,116,70,111,114,109,34,125,44,123,34,110,97,109,101,34,58,34,98,108,111,98,34,
44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,66,108,111,98,34,44,34,
111,119,110,34,58,34,111,119,110,34,125,44,34,100,105,114,34,58,34,111,117,116,34,44,
34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,34,110,97,109,101,
34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,
58,34,69,114,114,111,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,
125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,
105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,
114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,
115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,65,32,99,108,97,115,115,32,97,
115,32,116,101,120,116,44,32,111,114,32,101,118,101,114,121,32,99,108,97,115,115,32,119,
104,101,110,32,116,104,101,32,110,97,109,101,32,105,115,32,78,85,76,76,46,34,125,44,
10,123,34,110,97,109,101,34,58,34,80,114,111,103,114,97,109,46,99,108,97,115,115,95,
98,121,116,101,115,34,44,34,111,110,34,58,34,80,114,111,103,114,97,109,34,44,34,115,
121,109,98,111,108,34,58,34,105,111,110,95,112,114,111,103,114,97,109,95,99,108,97,115,
115,95,98,121,116,101,115,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,
34,58,34,115,104,97,50,53,54,45,54,52,58,49,99,53,49,48,53,56,54,98,54,51,
102,50,55,101,55,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,52,55,
53,48,55,49,56,55,56,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,
34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,80,114,111,103,114,97,109,
34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,
58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,99,108,97,115,115,95,110,97,
109,101,34,44,34,116,121,112,101,34,58,34,99,115,116,114,34,125,44,123,34,110,97,109,
101,34,58,34,98,108,111,98,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,
58,34,66,108,111,98,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,105,
114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,
34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,
34,58,123,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,110,117,108,108,97,
98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,
112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,
58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,
115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,
84,104,101,32,102,105,108,101,32,111,102,32,97,32,99,108,97,115,115,44,32,105,110,32,
116,104,105,115,32,108,105,98,114,97,114,121,39,115,32,118,101,114,115,105,111,110,46,34,
125,44,10,123,34,110,97,109,101,34,58,34,80,114,111,103,114,97,109,46,112,97,99,107,
95,98,121,116,101,115,34,44,34,111,110,34,58,34,80,114,111,103,114,97,109,34,44,34,
115,121,109,98,111,108,34,58,34,105,111,110,95,112,114,111,103,114,97,109,95,112,97,99,
107,95,98,121,116,101,115,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,
34,58,34,115,104,97,50,53,54,45,54,52,58,100,50,54,102,98,53,48,100,99,98,98,
57,57,55,53,53,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,53,
51,48,53,51,54,50,48,53,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,
101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,80,114,111,103,114,97,
109,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,
34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,98,108,111,98,34,44,34,
116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,66,108,111,98,34,44,34,111,119,
110,34,58,34,111,119,110,34,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,
97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,34,110,97,109,101,34,58,
34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,
69,114,114,111,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,
34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,
116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,
116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,
58,116,114,117,101,44,34,100,111,99,34,58,34,84,104,101,32,112,97,99,107,58,32,116,
104,101,32,115,97,109,101,32,98,121,116,101,115,32,102,111,114,32,116,104,101,32,115,97,
109,101,32,112,114,111,103,114,97,109,46,34,125,44,10,123,34,110,97,109,101,34,58,34,
80,114,111,103,114,97,109,46,116,114,97,110,115,108,97,116,105,111,110,34,44,34,111,110,
34,58,34,80,114,111,103,114,97,109,34,44,34,115,121,109,98,111,108,34,58,34,105,111,
110,95,112,114,111,103,114,97,109,95,116,114,97,110,115,108,97,116,105,111,110,34,44,34,
99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,
54,52,58,53,56,102,49,54,97,51,57,52,53,53,53,57,52,100,98,34,44,34,115,105,
103,110,97,116,117,114,101,95,105,100,34,58,49,52,57,50,50,49,54,51,55,55,44,34,
112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,
34,116,121,112,101,34,58,34,80,114,111,103,114,97,109,34,44,34,115,101,108,102,34,58,
116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,44,123,34,
110,97,109,101,34,58,34,102,117,110,99,116,105,111,110,34,44,34,116,121,112,101,34,58,
34,117,51,50,34,125,44,123,34,110,97,109,101,34,58,34,98,108,111,98,34,44,34,116,
121,112,101,34,58,123,34,116,121,112,101,34,58,34,66,108,111,98,34,44,34,111,119,110,
34,58,34,111,119,110,34,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,
115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,
101,114,114,111,114,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,69,
114,114,111,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,
100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,
101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,
117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,
116,114,117,101,44,34,100,111,99,34,58,34,84,104,101,32,114,101,103,105,115,116,101,114,
32,99,111,100,101,32,116,104,97,116,32,97,32,102,117,110,99,116,105,111,110,32,105,115,
32,116,114,97,110,115,108,97,116,101,100,32,116,111,44,32,97,115,32,116,101,120,116,32,
102,111,114,32,112,101,111,112,108,101,46,34,125,44,10,123,34,110,97,109,101,34,58,34,
82,101,103,105,115,116,114,121,46,110,101,119,34,44,34,111,110,34,58,34,82,101,103,105,
115,116,114,121,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,114,101,103,105,
115,116,114,121,95,110,101,119,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,
103,34,58,34,115,104,97,50,53,54,45,54,52,58,101,48,50,53,100,101,102,98,49,57,
53,100,97,49,55,97,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,
55,54,48,53,55,56,50,57,57,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,
109,101,34,58,34,109,111,100,117,108,101,115,34,44,34,116,121,112,101,34,58,123,34,116,
121,112,101,34,58,34,99,115,116,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,
114,117,101,125,125,93,44,34,114,101,116,117,114,110,115,34,58,123,34,116,121,112,101,34,
58,34,82,101,103,105,115,116,114,121,34,44,34,110,117,108,108,97,98,108,101,34,58,116,
114,117,101,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,111,99,34,58,34,
70,117,110,99,116,105,111,110,115,32,111,102,32,116,104,101,32,115,116,97,110,100,97,114,
100,32,108,105,98,114,97,114,121,39,115,32,109,111,100,117,108,101,115,44,32,98,121,32,
116,104,101,105,114,32,110,97,109,101,115,32,119,105,116,104,32,99,111,109,109,97,115,32,
98,101,116,119,101,101,110,32,116,104,101,109,58,32,92,34,109,97,116,104,44,105,111,44,
115,116,114,105,110,103,92,34,59,32,92,34,97,108,108,92,34,92,110,97,114,101,32,97,
108,108,32,111,102,32,116,104,101,109,59,32,78,85,76,76,32,111,114,32,97,110,32,101,
109,112,116,121,32,116,101,120,116,32,105,115,32,110,111,110,101,46,32,78,85,76,76,58,
32,116,104,101,114,101,32,105,115,32,110,111,32,115,117,99,104,32,109,111,100,117,108,101,
46,34,125,44,10,123,34,110,97,109,101,34,58,34,82,101,103,105,115,116,114,121,46,102,
114,101,101,34,44,34,111,110,34,58,34,82,101,103,105,115,116,114,121,34,44,34,115,121,
109,98,111,108,34,58,34,105,111,110,95,114,101,103,105,115,116,114,121,95,102,114,101,101,
34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,
53,54,45,54,52,58,55,56,50,57,100,98,102,101,48,52,52,56,50,101,98,54,34,44,
34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,48,49,54,48,48,57,50,49,
52,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,
102,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,82,101,103,105,115,
116,114,121,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,115,101,108,102,34,
58,116,114,117,101,125,93,44,34,100,111,99,34,58,34,78,85,76,76,32,100,111,101,115,
32,110,111,116,104,105,110,103,46,32,77,97,99,104,105,110,101,115,32,107,101,101,112,32,
116,104,101,105,114,115,46,34,125,44,10,123,34,110,97,109,101,34,58,34,82,101,103,105,
115,116,114,121,46,114,101,103,105,115,116,101,114,34,44,34,111,110,34,58,34,82,101,103,
105,115,116,114,121,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,114,101,103,
105,115,116,114,121,95,114,101,103,105,115,116,101,114,34,44,34,99,111,110,118,34,58,34,
99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,57,55,51,54,
50,50,99,99,97,50,50,98,49,49,101,54,34,44,34,115,105,103,110,97,116,117,114,101,
95,105,100,34,58,50,53,51,54,57,48,55,52,54,56,44,34,112,97,114,97,109,115,34,
58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,
34,82,101,103,105,115,116,114,121,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,
123,34,110,97,109,101,34,58,34,110,97,109,101,34,44,34,116,121,112,101,34,58,34,99,
115,116,114,34,125,44,123,34,110,97,109,101,34,58,34,105,110,102,111,34,44,34,116,121,
112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,78,97,116,105,118,101,73,110,
102,111,34,44,34,99,111,110,115,116,34,58,116,114,117,101,125,125,44,123,34,110,97,109,
101,34,58,34,110,97,116,105,118,101,34,44,34,116,121,112,101,34,58,34,78,97,116,105,
118,101,70,110,34,44,34,114,101,116,97,105,110,34,58,116,114,117,101,125,44,123,34,110,
97,109,101,34,58,34,117,115,101,114,95,100,97,116,97,34,44,34,116,121,112,101,34,58,
123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,125,44,34,117,115,101,114,
100,97,116,97,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,101,114,114,
111,114,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,69,114,114,111,
114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,
34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,
44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,
115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,
101,44,34,100,111,99,34,58,34,65,32,102,117,110,99,116,105,111,110,32,111,102,32,97,
32,110,97,109,101,59,32,97,32,110,97,109,101,32,116,104,97,116,32,105,115,32,107,110,
111,119,110,32,103,101,116,115,32,97,110,111,116,104,101,114,32,102,117,110,99,116,105,111,
110,46,34,125,44,10,123,34,110,97,109,101,34,58,34,82,101,103,105,115,116,114,121,46,
114,101,103,105,115,116,101,114,95,102,117,110,99,116,105,111,110,34,44,34,111,110,34,58,
34,82,101,103,105,115,116,114,121,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,
95,114,101,103,105,115,116,114,121,95,114,101,103,105,115,116,101,114,95,102,117,110,99,116,
105,111,110,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,
104,97,50,53,54,45,54,52,58,49,51,57,48,56,55,100,55,50,48,49,98,57,55,56,
99,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,50,56,50,51,57,
48,54,51,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,
101,108,102,34,44,34,116,121,112,101,34,58,34,82,101,103,105,115,116,114,121,34,44,34,
115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,110,97,109,
101,34,44,34,116,121,112,101,34,58,34,99,115,116,114,34,125,44,123,34,110,97,109,101,
34,58,34,97,100,100,114,101,115,115,34,44,34,116,121,112,101,34,58,123,34,112,111,105,
110,116,101,114,34,58,34,118,111,105,100,34,125,125,44,123,34,110,97,109,101,34,58,34,
115,105,103,110,97,116,117,114,101,34,44,34,116,121,112,101,34,58,34,115,116,114,34,125,
44,123,34,110,97,109,101,34,58,34,99,97,112,97,98,105,108,105,116,121,34,44,34,116,
121,112,101,34,58,123,34,116,121,112,101,34,58,34,99,115,116,114,34,44,34,110,117,108,
108,97,98,108,101,34,58,116,114,117,101,125,125,44,123,34,110,97,109,101,34,58,34,101,
114,114,111,114,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,69,114,
114,111,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,100,
105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,
114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,
114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,
114,117,101,44,34,100,111,99,34,58,34,65,32,67,32,102,117,110,99,116,105,111,110,32,
119,105,116,104,32,97,32,115,105,103,110,97,116,117,114,101,58,32,97,32,112,114,111,116,
111,116,121,112,101,44,32,111,114,32,111,110,101,32,111,102,32,116,104,101,32,99,111,100,
101,115,32,111,102,32,100,111,99,115,47,102,111,114,109,97,116,115,47,99,111,100,101,115,
46,109,100,44,32,115,117,99,104,32,97,115,32,96,100,40,100,44,100,41,96,46,34,125,
44,10,123,34,110,97,109,101,34,58,34,82,101,103,105,115,116,114,121,46,114,101,103,105,
115,116,101,114,95,101,120,116,101,110,115,105,111,110,34,44,34,111,110,34,58,34,82,101,
103,105,115,116,114,121,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,114,101,
103,105,115,116,114,121,95,114,101,103,105,115,116,101,114,95,101,120,116,101,110,115,105,111,
110,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,
50,53,54,45,54,52,58,55,53,102,54,56,99,102,49,54,49,49,99,100,101,57,48,34,
44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,57,55,57,48,57,50,50,
48,57,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,
108,102,34,44,34,116,121,112,101,34,58,34,82,101,103,105,115,116,114,121,34,44,34,115,
101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,112,114,101,102,
105,120,34,44,34,116,121,112,101,34,58,34,99,115,116,114,34,125,44,123,34,110,97,109,
101,34,58,34,101,120,116,101,110,115,105,111,110,34,44,34,116,121,112,101,34,58,123,34,
112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,125,125,44,123,34,110,97,109,101,
34,58,34,99,97,112,97,98,105,108,105,116,121,34,44,34,116,121,112,101,34,58,123,34,
116,121,112,101,34,58,34,99,115,116,114,34,44,34,110,117,108,108,97,98,108,101,34,58,
116,114,117,101,125,125,44,123,34,110,97,109,101,34,58,34,99,111,117,110,116,34,44,34,
116,121,112,101,34,58,34,117,51,50,34,44,34,100,105,114,34,58,34,111,117,116,34,44,
34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,34,110,97,109,101,
34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,
58,34,69,114,114,111,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,
125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,
105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,
114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,
115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,65,108,108,32,102,117,110,99,116,
105,111,110,115,32,111,102,32,97,110,32,101,120,116,101,110,115,105,111,110,32,40,97,110,
32,96,101,120,116,95,101,120,116,101,110,115,105,111,110,96,32,116,104,97,116,32,109,117,
115,116,32,115,116,97,121,32,111,112,101,110,41,44,32,97,115,32,96,112,114,101,102,105,
120,96,32,97,110,100,32,116,104,101,105,114,32,110,97,109,101,115,46,32,80,114,111,99,
101,115,115,101,115,92,110,119,97,105,116,32,102,111,114,32,97,115,121,110,99,104,114,111,
110,111,117,115,32,111,110,101,115,59,32,116,104,101,32,111,116,104,101,114,115,32,103,111,
32,111,110,46,34,125,44,10,123,34,110,97,109,101,34,58,34,82,101,103,105,115,116,114,
121,46,114,101,103,105,115,116,101,114,95,108,105,98,114,97,114,105,101,115,34,44,34,111,
110,34,58,34,82,101,103,105,115,116,114,121,34,44,34,115,121,109,98,111,108,34,58,34,
105,111,110,95,114,101,103,105,115,116,114,121,95,114,101,103,105,115,116,101,114,95,108,105,
98,114,97,114,105,101,115,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,
34,58,34,115,104,97,50,53,54,45,54,52,58,55,53,102,54,56,99,102,49,54,49,49,
99,100,101,57,48,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,57,
55,57,48,57,50,50,48,57,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,
101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,82,101,103,105,115,116,
114,121,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,
58,34,112,114,111,103,114,97,109,34,44,34,116,121,112,101,34,58,34,80,114,111,103,114,
97,109,34,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,44,123,34,110,
97,109,101,34,58,34,104,111,115,116,34,44,34,116,121,112,101,34,58,123,34,112,111,105,
110,116,101,114,34,58,34,118,111,105,100,34,44,34,110,117,108,108,97,98,108,101,34,58,
116,114,117,101,125,125,44,123,34,110,97,109,101,34,58,34,99,97,112,97,98,105,108,105,
116,121,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,99,115,116,114,
34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,125,44,123,34,110,97,
109,101,34,58,34,99,111,117,110,116,34,44,34,116,121,112,101,34,58,34,117,51,50,34,
44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,
110,116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,
116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,110,
117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,58,34,111,117,
116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,
115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,
116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,
99,34,58,34,76,111,97,100,115,32,116,104,101,32,108,105,98,114,97,114,105,101,115,32,
116,104,97,116,32,116,104,101,32,112,114,111,103,114,97,109,39,115,32,109,97,110,105,102,
101,115,116,32,110,97,109,101,115,32,102,114,111,109,32,105,116,115,32,112,97,99,107,44,
32,98,121,32,119,97,121,32,111,102,32,97,32,112,114,105,118,97,116,101,32,102,111,108,
100,101,114,44,32,97,110,100,32,114,101,103,105,115,116,101,114,115,92,110,116,104,101,105,
114,32,102,117,110,99,116,105,111,110,115,44,32,119,104,105,99,104,32,99,111,100,101,32,
99,97,108,108,115,32,96,95,95,110,97,116,105,118,101,58,76,73,66,82,65,82,89,58,
70,85,78,67,84,73,79,78,96,46,32,65,32,108,105,98,114,97,114,121,32,105,115,32,
97,110,32,101,120,116,101,110,115,105,111,110,44,32,111,114,32,97,32,67,32,108,105,98,
114,97,114,121,32,98,101,115,105,100,101,92,110,119,104,105,99,104,32,116,104,101,32,112,
97,99,107,32,104,97,115,32,105,116,115,32,112,114,111,116,111,116,121,112,101,115,58,32,
96,108,105,98,47,78,65,77,69,46,104,96,46,32,76,111,97,100,105,110,103,32,114,117,
110,115,32,116,104,101,32,99,111,100,101,32,111,102,32,119,104,111,101,118,101,114,32,109,
97,100,101,32,116,104,101,32,112,97,99,107,46,32,96,104,111,115,116,96,32,105,115,32,
97,110,92,110,96,101,120,116,95,104,111,115,116,96,44,32,111,114,32,78,85,76,76,32,
102,111,114,32,111,110,101,32,111,102,32,116,104,101,32,114,101,103,105,115,116,114,121,39,
115,32,111,119,110,46,34,125,44,10,123,34,110,97,109,101,34,58,34,82,101,103,105,115,
116,114,121,46,114,101,109,111,118,101,34,44,34,111,110,34,58,34,82,101,103,105,115,116,
114,121,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,114,101,103,105,115,116,
114,121,95,114,101,109,111,118,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,
105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,53,54,102,48,56,98,50,54,56,
52,98,57,54,54,52,98,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,
49,52,53,56,54,48,52,56,51,56,44,34,112,97,114,97,109,115,34,58,91,123,34,110,
97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,82,101,103,105,
115,116,114,121,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,
101,34,58,34,110,97,109,101,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,
58,34,99,115,116,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,
125,93,44,34,114,101,116,117,114,110,115,34,58,34,98,111,111,108,34,44,34,100,111,99,
34,58,34,70,97,108,115,101,32,119,104,101,110,32,116,104,101,114,101,32,119,97,115,32,
110,111,110,101,46,34,125,44,10,123,34,110,97,109,101,34,58,34,82,101,103,105,115,116,
114,121,46,99,111,110,116,97,105,110,115,34,44,34,111,110,34,58,34,82,101,103,105,115,
116,114,121,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,114,101,103,105,115,
116,114,121,95,99,111,110,116,97,105,110,115,34,44,34,99,111,110,118,34,58,34,99,34,
44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,53,54,102,48,56,98,
50,54,56,52,98,57,54,54,52,98,34,44,34,115,105,103,110,97,116,117,114,101,95,105,
100,34,58,49,52,53,56,54,48,52,56,51,56,44,34,112,97,114,97,109,115,34,58,91,
123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,82,
101,103,105,115,116,114,121,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,
97,100,111,110,108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,110,
97,109,101,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,99,115,116,
114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,125,93,44,34,114,
101,116,117,114,110,115,34,58,34,98,111,111,108,34,125,44,10,123,34,110,97,109,101,34,
58,34,82,101,103,105,115,116,114,121,46,99,111,117,110,116,34,44,34,111,110,34,58,34,
82,101,103,105,115,116,114,121,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,
114,101,103,105,115,116,114,121,95,99,111,117,110,116,34,44,34,99,111,110,118,34,58,34,
99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,102,53,56,55,
98,51,48,54,48,99,50,50,101,56,100,57,34,44,34,115,105,103,110,97,116,117,114,101,
95,105,100,34,58,52,49,49,57,51,49,49,49,49,48,44,34,112,97,114,97,109,115,34,
58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,
34,82,101,103,105,115,116,114,121,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,
114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,
115,34,58,34,117,51,50,34,125,44,10,123,34,110,97,109,101,34,58,34,82,101,103,105,
115,116,114,121,46,110,97,109,101,34,44,34,111,110,34,58,34,82,101,103,105,115,116,114,
121,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,114,101,103,105,115,116,114,
121,95,110,97,109,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,
58,34,115,104,97,50,53,54,45,54,52,58,97,54,51,53,55,100,102,56,101,54,98,50,
100,102,98,54,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,55,56,
56,53,50,51,53,49,50,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,
34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,82,101,103,105,115,116,114,
121,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,
34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,105,110,100,101,120,34,44,
34,116,121,112,101,34,58,34,117,51,50,34,125,93,44,34,114,101,116,117,114,110,115,34,
58,123,34,116,121,112,101,34,58,34,99,115,116,114,34,44,34,110,117,108,108,97,98,108,
101,34,58,116,114,117,101,125,44,34,100,111,99,34,58,34,78,97,109,101,115,32,105,110,
32,97,108,112,104,97,98,101,116,105,99,97,108,32,111,114,100,101,114,59,32,78,85,76,
76,32,98,101,104,105,110,100,32,116,104,101,32,108,97,115,116,46,32,87,104,97,116,32,
116,104,101,121,32,112,111,105,110,116,32,116,111,32,105,115,32,118,97,108,105,100,32,97,
115,32,108,111,110,103,32,97,115,32,116,104,101,32,114,101,103,105,115,116,114,121,46,34,
125,44,10,123,34,110,97,109,101,34,58,34,82,101,103,105,115,116,114,121,46,105,110,102,
111,34,44,34,111,110,34,58,34,82,101,103,105,115,116,114,121,34,44,34,115,121,109,98,
111,108,34,58,34,105,111,110,95,114,101,103,105,115,116,114,121,95,105,110,102,111,34,44,
34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,
45,54,52,58,97,50,52,57,51,49,54,55,55,101,54,53,52,56,54,102,34,44,34,115,
105,103,110,97,116,117,114,101,95,105,100,34,58,50,55,50,50,55,48,53,55,54,55,44,
34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,
44,34,116,121,112,101,34,58,34,82,101,103,105,115,116,114,121,34,44,34,115,101,108,102,
34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,44,
123,34,110,97,109,101,34,58,34,110,97,109,101,34,44,34,116,121,112,101,34,58,123,34,
116,121,112,101,34,58,34,99,115,116,114,34,44,34,110,117,108,108,97,98,108,101,34,58,
116,114,117,101,125,125,44,123,34,110,97,109,101,34,58,34,105,110,102,111,34,44,34,116,
121,112,101,34,58,34,78,97,116,105,118,101,73,110,102,111,34,44,34,100,105,114,34,58,
34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,93,
44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,
111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,87,104,97,116,32,116,104,
101,32,114,101,99,111,114,100,32,112,111,105,110,116,115,32,116,111,32,105,115,32,118,97,
108,105,100,32,97,115,32,108,111,110,103,32,97,115,32,116,104,101,32,114,101,103,105,115,
116,114,121,46,34,125,44,10,123,34,110,97,109,101,34,58,34,82,101,103,105,115,116,114,
121,46,99,97,108,108,34,44,34,111,110,34,58,34,82,101,103,105,115,116,114,121,34,44,
34,115,121,109,98,111,108,34,58,34,105,111,110,95,114,101,103,105,115,116,114,121,95,99,
97,108,108,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,
104,97,50,53,54,45,54,52,58,53,55,52,97,49,54,101,100,102,49,49,97,51,101,57,
55,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,52,54,52,52,55,
51,51,50,53,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,
115,101,108,102,34,44,34,116,121,112,101,34,58,34,82,101,103,105,115,116,114,121,34,44,
34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,
114,117,101,125,44,123,34,110,97,109,101,34,58,34,110,97,109,101,34,44,34,116,121,112,
101,34,58,34,99,115,116,114,34,125,44,123,34,110,97,109,101,34,58,34,97,114,103,117,
109,101,110,116,115,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,86,
97,108,117,101,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,
114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,
34,114,101,115,117,108,116,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,
34,86,97,108,117,101,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,105,
114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,
34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,
34,58,123,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,110,117,108,108,97,
98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,
112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,
58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,
115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,98,108,111,99,107,105,
110,103,34,58,116,114,117,101,44,34,100,111,99,34,58,34,67,97,108,108,115,32,97,32,
102,117,110,99,116,105,111,110,32,111,117,116,115,105,100,101,32,111,102,32,97,110,121,32,
112,114,111,99,101,115,115,59,32,96,97,114,103,117,109,101,110,116,115,96,32,105,115,32,
97,32,116,117,112,108,101,32,111,114,32,97,110,32,97,114,114,97,121,32,111,102,32,116,
104,101,109,44,32,78,85,76,76,58,32,110,111,110,101,46,32,69,118,101,114,121,116,104,
105,110,103,32,105,115,92,110,112,101,114,109,105,116,116,101,100,32,104,101,114,101,59,32,
102,117,110,99,116,105,111,110,115,32,116,104,97,116,32,97,110,115,119,101,114,32,108,97,
116,101,114,32,97,114,101,32,110,111,116,32,99,97,108,108,101,100,46,34,125,44,10,123,
34,110,97,109,101,34,58,34,99,97,108,108,95,114,101,116,117,114,110,34,44,34,115,121,
109,98,111,108,34,58,34,105,111,110,95,99,97,108,108,95,114,101,116,117,114,110,34,44,
34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,
45,54,52,58,48,54,54,48,99,51,56,98,49,56,52,99,99,56,55,101,34,44,34,115,
105,103,110,97,116,117,114,101,95,105,100,34,58,49,48,55,48,48,52,56,49,49,44,34,
112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,99,97,108,108,34,44,
34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,67,97,108,108,34,
125,125,44,123,34,110,97,109,101,34,58,34,114,101,115,117,108,116,34,44,34,116,121,112,
101,34,58,123,34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,34,110,117,108,108,
97,98,108,101,34,58,116,114,117,101,44,34,111,119,110,34,58,34,111,119,110,34,125,125,
93,44,34,114,101,116,117,114,110,115,34,58,34,78,97,116,105,118,101,83,116,97,116,117,
115,34,44,34,100,111,99,34,58,34,84,104,101,32,114,101,115,117,108,116,44,32,119,104,
105,99,104,32,105,115,32,104,97,110,100,101,100,32,111,118,101,114,46,32,73,79,78,95,
78,65,84,73,86,69,95,79,75,44,32,115,111,32,116,104,97,116,32,96,114,101,116,117,
114,110,32,105,111,110,95,99,97,108,108,95,114,101,116,117,114,110,40,99,97,108,108,44,
32,105,111,110,95,118,97,108,117,101,95,110,117,109,98,101,114,40,49,41,41,59,96,32,
105,115,32,97,108,108,46,34,125,44,10,123,34,110,97,109,101,34,58,34,99,97,108,108,
95,102,97,105,108,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,99,97,108,
108,95,102,97,105,108,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,
58,34,115,104,97,50,53,54,45,54,52,58,48,54,54,48,99,51,56,98,49,56,52,99,
99,56,55,101,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,48,55,
48,48,52,56,49,49,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,
58,34,99,97,108,108,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,
34,58,34,67,97,108,108,34,125,125,44,123,34,110,97,109,101,34,58,34,109,101,115,115,
97,103,101,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,99,115,116,
114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,125,93,44,34,114,
101,116,117,114,110,115,34,58,34,78,97,116,105,118,101,83,116,97,116,117,115,34,44,34,
100,111,99,34,58,34,87,104,121,32,116,104,101,114,101,32,105,115,32,110,111,110,101,59,
32,116,104,101,32,116,101,120,116,32,105,115,32,99,111,112,105,101,100,46,32,73,79,78,
95,78,65,84,73,86,69,95,69,82,82,79,82,46,34,125,44,10,123,34,110,97,109,101,
34,58,34,99,97,108,108,95,101,120,105,116,34,44,34,115,121,109,98,111,108,34,58,34,
105,111,110,95,99,97,108,108,95,101,120,105,116,34,44,34,99,111,110,118,34,58,34,99,
34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,48,54,54,48,99,
51,56,98,49,56,52,99,99,56,55,101,34,44,34,115,105,103,110,97,116,117,114,101,95,
105,100,34,58,49,48,55,48,48,52,56,49,49,44,34,112,97,114,97,109,115,34,58,91,
123,34,110,97,109,101,34,58,34,99,97,108,108,34,44,34,116,121,112,101,34,58,123,34,
112,111,105,110,116,101,114,34,58,34,67,97,108,108,34,125,125,44,123,34,110,97,109,101,
34,58,34,114,101,97,115,111,110,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,
34,58,34,86,97,108,117,101,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,
101,44,34,111,119,110,34,58,34,111,119,110,34,125,125,93,44,34,114,101,116,117,114,110,
115,34,58,34,78,97,116,105,118,101,83,116,97,116,117,115,34,44,34,100,111,99,34,58,
34,84,104,101,32,112,114,111,99,101,115,115,32,101,110,100,115,32,102,111,114,32,116,104,
105,115,32,114,101,97,115,111,110,44,32,119,104,105,99,104,32,105,115,32,104,97,110,100,
101,100,32,111,118,101,114,46,32,73,79,78,95,78,65,84,73,86,69,95,69,88,73,84,
46,34,125,44,10,123,34,110,97,109,101,34,58,34,99,97,108,108,95,108,97,116,101,114,
34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,99,97,108,108,95,108,97,116,
101,114,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,
97,50,53,54,45,54,52,58,101,56,56,52,50,98,55,101,48,51,97,97,50,48,57,55,
34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,57,48,48,57,55,53,
57,57,56,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,99,
97,108,108,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,
67,97,108,108,34,125,125,93,44,34,114,101,116,117,114,110,115,34,58,34,117,54,52,34,
44,34,100,111,99,34,58,34,65,32,116,105,99,107,101,116,32,102,111,114,32,105,111,110,
95,118,109,95,97,110,115,119,101,114,59,32,116,104,101,32,110,97,116,105,118,101,32,116,
104,101,110,32,114,101,116,117,114,110,115,32,73,79,78,95,78,65,84,73,86,69,95,76,
65,84,69,82,44,32,97,110,100,32,116,104,101,32,112,114,111,99,101,115,115,32,119,97,
105,116,115,32,119,104,105,108,101,32,111,116,104,101,114,115,32,103,111,32,111,110,46,32,
84,104,101,92,110,97,110,115,119,101,114,32,109,97,121,32,99,111,109,101,32,98,101,102,
111,114,101,46,32,48,32,111,117,116,115,105,100,101,32,111,102,32,112,114,111,99,101,115,
115,101,115,46,34,125,44,10,123,34,110,97,109,101,34,58,34,99,97,108,108,95,118,109,
34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,99,97,108,108,95,118,109,34,
44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,
54,45,54,52,58,52,48,99,51,97,50,100,49,51,52,52,51,53,101,98,55,34,44,34,
115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,48,56,54,53,54,51,48,50,53,
44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,99,97,108,108,
34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,67,97,108,
108,34,44,34,99,111,110,115,116,34,58,116,114,117,101,125,125,93,44,34,114,101,116,117,
114,110,115,34,58,123,34,116,121,112,101,34,58,34,86,109,34,44,34,110,117,108,108,97,
98,108,101,34,58,116,114,117,101,44,34,111,119,110,34,58,34,98,111,114,114,111,119,34,
125,44,34,100,111,99,34,58,34,78,85,76,76,32,111,117,116,115,105,100,101,32,111,102,
32,109,97,99,104,105,110,101,115,46,34,125,44,10,123,34,110,97,109,101,34,58,34,99,
97,108,108,95,112,114,111,99,101,115,115,34,44,34,115,121,109,98,111,108,34,58,34,105,
111,110,95,99,97,108,108,95,112,114,111,99,101,115,115,34,44,34,99,111,110,118,34,58,
34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,101,56,56,
52,50,98,55,101,48,51,97,97,50,48,57,55,34,44,34,115,105,103,110,97,116,117,114,
101,95,105,100,34,58,51,57,48,48,57,55,53,57,57,56,44,34,112,97,114,97,109,115,
34,58,91,123,34,110,97,109,101,34,58,34,99,97,108,108,34,44,34,116,121,112,101,34,
58,123,34,112,111,105,110,116,101,114,34,58,34,67,97,108,108,34,44,34,99,111,110,115,
116,34,58,116,114,117,101,125,125,93,44,34,114,101,116,117,114,110,115,34,58,34,117,54,
52,34,44,34,100,111,99,34,58,34,84,104,101,32,112,114,111,99,101,115,115,32,116,104,
97,116,32,99,97,108,108,115,59,32,48,32,111,117,116,115,105,100,101,32,111,102,32,112,
114,111,99,101,115,115,101,115,46,34,125,44,10,123,34,110,97,109,101,34,58,34,99,97,
108,108,95,110,97,109,101,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,99,
97,108,108,95,110,97,109,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,
103,34,58,34,115,104,97,50,53,54,45,54,52,58,52,48,99,51,97,50,100,49,51,52,
52,51,53,101,98,55,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,
48,56,54,53,54,51,48,50,53,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,
109,101,34,58,34,99,97,108,108,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,
116,101,114,34,58,34,67,97,108,108,34,44,34,99,111,110,115,116,34,58,116,114,117,101,
125,125,93,44,34,114,101,116,117,114,110,115,34,58,34,99,115,116,114,34,125,44,10,123,
34,110,97,109,101,34,58,34,86,109,46,110,101,119,34,44,34,111,110,34,58,34,86,109,
34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,118,109,95,110,101,119,34,44,
34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,
45,54,52,58,97,53,54,48,52,101,99,55,100,100,50,48,101,51,48,53,34,44,34,115,
105,103,110,97,116,117,114,101,95,105,100,34,58,50,55,55,52,53,53,50,50,54,51,44,
34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,112,114,111,103,114,
97,109,34,44,34,116,121,112,101,34,58,34,80,114,111,103,114,97,109,34,44,34,114,101,
97,100,111,110,108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,114,
101,103,105,115,116,114,121,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,
34,82,101,103,105,115,116,114,121,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,
117,101,125,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,44,123,34,110,
97,109,101,34,58,34,111,112,116,105,111,110,115,34,44,34,116,121,112,101,34,58,123,34,
112,111,105,110,116,101,114,34,58,34,79,112,116,105,111,110,115,34,44,34,99,111,110,115,
116,34,58,116,114,117,101,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,
125,44,123,34,110,97,109,101,34,58,34,118,109,34,44,34,116,121,112,101,34,58,123,34,
116,121,112,101,34,58,34,86,109,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,
34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,
116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,
121,112,101,34,58,123,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,110,117,
108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,
34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,
101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,
97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,
34,58,34,86,101,114,105,102,105,101,115,32,97,110,100,32,108,105,110,107,115,32,116,104,
101,32,112,114,111,103,114,97,109,46,32,65,32,78,85,76,76,32,114,101,103,105,115,116,
114,121,32,105,115,32,111,110,101,32,119,105,116,104,32,116,104,101,32,119,104,111,108,101,
32,115,116,97,110,100,97,114,100,32,108,105,98,114,97,114,121,44,32,78,85,76,76,32,
111,112,116,105,111,110,115,32,97,114,101,32,116,104,101,92,110,100,101,102,97,117,108,116,
115,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,102,114,101,101,34,44,
34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,
118,109,95,102,114,101,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,
34,58,34,115,104,97,50,53,54,45,54,52,58,55,56,50,57,100,98,102,101,48,52,52,
56,50,101,98,54,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,48,
49,54,48,48,57,50,49,52,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,
101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,
58,34,86,109,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,115,101,108,102,
34,58,116,114,117,101,125,93,44,34,100,111,99,34,58,34,78,85,76,76,32,100,111,101,
115,32,110,111,116,104,105,110,103,46,32,87,104,105,108,101,32,105,116,32,114,117,110,115,
32,105,116,32,116,97,107,101,115,32,101,102,102,101,99,116,32,119,104,101,110,32,116,104,
101,32,114,117,110,32,104,97,115,32,114,101,116,117,114,110,101,100,46,34,125,44,10,123,
34,110,97,109,101,34,58,34,86,109,46,111,112,116,105,111,110,115,34,44,34,111,110,34,
58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,118,109,95,111,
112,116,105,111,110,115,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,
58,34,115,104,97,50,53,54,45,54,52,58,99,97,97,100,48,52,99,51,55,97,97,98,
52,98,49,53,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,52,48,
48,51,51,54,53,55,57,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,
34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,109,34,44,34,115,101,
108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,
125,44,123,34,110,97,109,101,34,58,34,111,112,116,105,111,110,115,34,44,34,116,121,112,
101,34,58,34,79,112,116,105,111,110,115,34,44,34,100,105,114,34,58,34,111,117,116,34,
44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,93,125,44,10,123,34,
110,97,109,101,34,58,34,86,109,46,116,105,101,114,34,44,34,111,110,34,58,34,86,109,
34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,118,109,95,116,105,101,114,34,
44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,
54,45,54,52,58,101,48,50,53,100,101,102,98,49,57,53,100,97,49,55,97,34,44,34,
115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,55,54,48,53,55,56,50,57,57,
44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,
34,44,34,116,121,112,101,34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,
101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,93,44,34,114,101,116,
117,114,110,115,34,58,34,99,115,116,114,34,44,34,100,111,99,34,58,34,87,104,97,116,
32,114,117,110,115,32,99,111,100,101,58,32,92,34,116,104,114,101,97,100,101,100,92,34,
32,111,114,32,92,34,108,111,111,112,92,34,46,34,125,44,10,123,34,110,97,109,101,34,
58,34,86,109,46,109,105,115,115,105,110,103,34,44,34,111,110,34,58,34,86,109,34,44,
34,115,121,109,98,111,108,34,58,34,105,111,110,95,118,109,95,109,105,115,115,105,110,103,
34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,
53,54,45,54,52,58,51,49,56,57,99,57,51,48,54,99,52,52,51,102,98,55,34,44,
34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,56,51,49,49,49,51,53,50,48,
44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,
34,44,34,116,121,112,101,34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,
101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,
101,34,58,34,105,110,100,101,120,34,44,34,116,121,112,101,34,58,34,117,51,50,34,125,
93,44,34,114,101,116,117,114,110,115,34,58,34,115,116,114,34,44,34,100,111,99,34,58,
34,78,97,116,105,118,101,115,32,97,110,100,32,102,117,110,99,116,105,111,110,115,32,116,
104,97,116,32,116,104,101,32,112,114,111,103,114,97,109,32,97,115,107,115,32,102,111,114,
32,97,110,100,32,110,111,98,111,100,121,32,104,97,115,44,32,105,110,32,119,111,114,100,
115,59,32,101,109,112,116,121,32,98,101,104,105,110,100,32,116,104,101,32,108,97,115,116,
46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,115,112,97,119,110,34,44,
34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,
118,109,95,115,112,97,119,110,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,
103,34,58,34,115,104,97,50,53,54,45,54,52,58,102,102,97,54,53,55,102,102,56,49,
53,55,97,56,102,55,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,52,
50,56,57,48,57,49,53,56,51,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,
109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,109,34,44,34,
115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,102,117,110,
99,116,105,111,110,34,44,34,116,121,112,101,34,58,34,99,115,116,114,34,125,44,123,34,
110,97,109,101,34,58,34,97,114,103,117,109,101,110,116,115,34,44,34,116,121,112,101,34,
58,123,34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,34,110,117,108,108,97,98,
108,101,34,58,116,114,117,101,125,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,
101,125,44,123,34,110,97,109,101,34,58,34,112,114,111,99,101,115,115,34,44,34,116,121,
112,101,34,58,34,117,54,52,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,
97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,34,110,97,109,101,34,58,
34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,
69,114,114,111,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,
34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,
116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,
116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,
58,116,114,117,101,44,34,100,111,99,34,58,34,65,32,112,114,111,99,101,115,115,32,116,
104,97,116,32,114,117,110,115,32,97,32,102,117,110,99,116,105,111,110,44,32,96,67,108,
97,115,115,58,102,117,110,99,116,105,111,110,96,46,32,96,97,114,103,117,109,101,110,116,
115,96,32,105,115,32,97,32,116,117,112,108,101,32,111,114,32,97,110,32,97,114,114,97,
121,32,111,102,32,116,104,101,109,44,32,78,85,76,76,58,32,110,111,110,101,46,34,125,
44,10,123,34,110,97,109,101,34,58,34,86,109,46,115,116,97,114,116,34,44,34,111,110,
34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,118,109,95,
115,116,97,114,116,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,
34,115,104,97,50,53,54,45,54,52,58,48,100,49,53,101,48,56,50,51,102,52,49,53,
53,48,100,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,49,57,53,
51,55,53,51,56,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,
34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,109,34,44,34,115,101,108,102,
34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,97,114,103,117,109,101,110,
116,115,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,86,97,108,117,
101,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,114,101,97,
100,111,110,108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,112,114,
111,99,101,115,115,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,100,105,114,
34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,
125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,
58,123,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,110,117,108,108,97,98,
108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,
97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,
116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,
34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,79,
110,101,32,116,104,97,116,32,114,117,110,115,32,116,104,101,32,112,114,111,103,114,97,109,
39,115,32,101,110,116,114,121,32,112,111,105,110,116,46,34,125,44,10,123,34,110,97,109,
101,34,58,34,86,109,46,115,101,110,100,34,44,34,111,110,34,58,34,86,109,34,44,34,
115,121,109,98,111,108,34,58,34,105,111,110,95,118,109,95,115,101,110,100,34,44,34,99,
111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,
52,58,57,51,57,101,102,54,55,100,52,97,56,100,52,100,50,51,34,44,34,115,105,103,
110,97,116,117,114,101,95,105,100,34,58,50,52,55,54,54,54,56,53,52,49,44,34,112,
97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,
116,121,112,101,34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,
123,34,110,97,109,101,34,58,34,112,114,111,99,101,115,115,34,44,34,116,121,112,101,34,
58,34,117,54,52,34,125,44,123,34,110,97,109,101,34,58,34,109,101,115,115,97,103,101,
34,44,34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,34,114,101,97,100,111,110,
108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,
34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,69,114,114,111,114,34,
44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,58,
34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,
114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,
58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,
34,100,111,99,34,58,34,65,32,99,111,112,121,32,111,102,32,116,104,101,32,109,101,115,
115,97,103,101,32,103,111,101,115,32,116,111,32,97,32,112,114,111,99,101,115,115,44,32,
111,114,32,116,111,32,97,32,100,111,111,114,46,32,73,79,78,95,83,84,65,84,85,83,
95,78,79,84,95,70,79,85,78,68,58,32,110,111,98,111,100,121,32,104,97,115,32,116,
104,105,115,32,110,117,109,98,101,114,32,97,110,121,32,109,111,114,101,46,34,125,44,10,
123,34,110,97,109,101,34,58,34,86,109,46,107,105,108,108,34,44,34,111,110,34,58,34,
86,109,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,118,109,95,107,105,108,
108,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,
50,53,54,45,54,52,58,57,51,57,101,102,54,55,100,52,97,56,100,52,100,50,51,34,
44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,52,55,54,54,54,56,53,
52,49,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,
108,102,34,44,34,116,121,112,101,34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,
114,117,101,125,44,123,34,110,97,109,101,34,58,34,112,114,111,99,101,115,115,34,44,34,
116,121,112,101,34,58,34,117,54,52,34,125,44,123,34,110,97,109,101,34,58,34,114,101,
97,115,111,110,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,86,97,
108,117,101,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,114,
101,97,100,111,110,108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,
101,114,114,111,114,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,69,
114,114,111,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,
100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,
101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,
117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,
116,114,117,101,44,34,100,111,99,34,58,34,65,110,32,101,120,105,116,32,115,105,103,110,
97,108,59,32,78,85,76,76,32,105,115,32,116,104,101,32,114,101,97,115,111,110,32,39,
107,105,108,108,39,44,32,119,104,105,99,104,32,110,111,98,111,100,121,32,99,97,110,32,
116,114,97,112,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,114,117,110,
34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,105,111,
110,95,118,109,95,114,117,110,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,
103,34,58,34,115,104,97,50,53,54,45,54,52,58,50,98,49,55,56,97,50,54,98,51,
98,50,56,51,99,102,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,55,
50,50,57,54,50,57,56,50,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,
101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,109,34,44,34,115,
101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,117,110,116,105,
108,34,44,34,116,121,112,101,34,58,34,117,54,52,34,125,44,123,34,110,97,109,101,34,
58,34,102,117,101,108,34,44,34,116,121,112,101,34,58,34,117,54,52,34,125,44,123,34,
110,97,109,101,34,58,34,109,105,108,108,105,115,101,99,111,110,100,115,34,44,34,116,121,
112,101,34,58,34,105,54,52,34,125,44,123,34,110,97,109,101,34,58,34,111,117,116,99,
111,109,101,34,44,34,116,121,112,101,34,58,34,79,117,116,99,111,109,101,34,44,34,100,
105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,
114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,
101,34,58,123,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,110,117,108,108,
97,98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,34,44,
34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,
34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,
117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,98,108,111,99,107,
105,110,103,34,58,116,114,117,101,44,34,100,111,99,34,58,34,82,117,110,115,32,112,114,
111,99,101,115,115,101,115,32,117,110,116,105,108,32,110,111,98,111,100,121,32,99,97,110,
32,103,111,32,111,110,59,32,117,110,116,105,108,32,116,104,101,32,112,114,111,99,101,115,
115,32,96,117,110,116,105,108,96,32,101,110,100,115,32,111,114,32,116,104,101,32,100,111,
111,114,32,111,102,32,116,104,97,116,32,110,117,109,98,101,114,32,104,97,115,32,97,32,
109,101,115,115,97,103,101,32,40,48,58,92,110,110,101,105,116,104,101,114,41,59,32,117,
110,116,105,108,32,96,102,117,101,108,96,32,114,101,100,117,99,116,105,111,110,115,32,97,
114,101,32,117,115,101,100,32,117,112,32,40,48,58,32,97,110,121,32,110,117,109,98,101,
114,41,32,111,114,32,96,109,105,108,108,105,115,101,99,111,110,100,115,96,32,97,114,101,
32,111,118,101,114,32,40,110,101,103,97,116,105,118,101,58,32,97,110,121,32,116,105,109,
101,41,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,105,110,116,101,114,
114,117,112,116,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,
58,34,105,111,110,95,118,109,95,105,110,116,101,114,114,117,112,116,34,44,34,99,111,110,
118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,
55,56,50,57,100,98,102,101,48,52,52,56,50,101,98,54,34,44,34,115,105,103,110,97,
116,117,114,101,95,105,100,34,58,50,48,49,54,48,48,57,50,49,52,44,34,112,97,114,
97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,
112,101,34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,93,44,34,
100,111,99,34,58,34,76,101,116,115,32,116,104,101,32,114,117,110,32,114,101,116,117,114,
110,32,115,111,111,110,44,32,102,114,111,109,32,97,110,121,32,116,104,114,101,97,100,46,
32,87,104,101,110,32,110,111,116,104,105,110,103,32,114,117,110,115,44,32,116,104,101,32,
110,101,120,116,32,114,117,110,32,114,101,116,117,114,110,115,32,97,116,32,111,110,99,101,
46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,105,115,95,97,108,105,118,
101,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,105,
111,110,95,118,109,95,105,115,95,97,108,105,118,101,34,44,34,99,111,110,118,34,58,34,
99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,52,48,54,100,
97,101,48,51,56,49,53,48,53,54,101,97,34,44,34,115,105,103,110,97,116,117,114,101,
95,105,100,34,58,49,48,56,48,57,50,57,55,57,53,44,34,112,97,114,97,109,115,34,
58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,
34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,
108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,112,114,111,99,101,
115,115,34,44,34,116,121,112,101,34,58,34,117,54,52,34,125,93,44,34,114,101,116,117,
114,110,115,34,58,34,98,111,111,108,34,125,44,10,123,34,110,97,109,101,34,58,34,86,
109,46,114,101,115,117,108,116,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,
98,111,108,34,58,34,105,111,110,95,118,109,95,114,101,115,117,108,116,34,44,34,99,111,
110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,
58,51,98,54,98,54,100,99,98,100,50,102,50,54,50,57,101,34,44,34,115,105,103,110,
97,116,117,114,101,95,105,100,34,58,57,57,54,56,57,54,50,48,51,44,34,112,97,114,
97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,
112,101,34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,
97,100,111,110,108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,112,
114,111,99,101,115,115,34,44,34,116,121,112,101,34,58,34,117,54,52,34,125,44,123,34,
110,97,109,101,34,58,34,118,97,108,117,101,34,44,34,116,121,112,101,34,58,123,34,116,
121,112,101,34,58,34,86,97,108,117,101,34,44,34,110,117,108,108,97,98,108,101,34,58,
116,114,117,101,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,105,114,34,58,
34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,
123,34,110,97,109,101,34,58,34,114,101,97,115,111,110,34,44,34,116,121,112,101,34,58,
123,34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,34,110,117,108,108,97,98,108,
101,34,58,116,114,117,101,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,105,
114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,
34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,
34,58,123,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,110,117,108,108,97,
98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,
112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,
58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,
115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,
72,111,119,32,97,32,112,114,111,99,101,115,115,32,101,110,100,101,100,58,32,119,104,97,
116,32,105,116,115,32,102,117,110,99,116,105,111,110,32,114,101,116,117,114,110,101,100,32,
40,117,110,100,101,102,105,110,101,100,32,119,104,101,110,32,105,116,32,100,105,100,32,110,
111,116,41,44,32,97,110,100,32,116,104,101,32,114,101,97,115,111,110,44,32,116,104,101,
32,97,116,111,109,32,39,110,111,114,109,97,108,39,32,119,104,101,110,92,110,97,108,108,
32,119,101,110,116,32,119,101,108,108,46,32,73,79,78,95,83,84,65,84,85,83,95,78,
79,84,95,70,79,85,78,68,32,119,104,105,108,101,32,105,116,32,108,105,118,101,115,44,
32,97,110,100,32,119,104,101,110,32,105,116,32,105,115,32,102,111,114,103,111,116,116,101,
110,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,115,110,97,112,115,104,
111,116,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,
105,111,110,95,118,109,95,115,110,97,112,115,104,111,116,34,44,34,99,111,110,118,34,58,
34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,100,50,54,
102,98,53,48,100,99,98,98,57,57,55,53,53,34,44,34,115,105,103,110,97,116,117,114,
101,95,105,100,34,58,51,53,51,48,53,51,54,50,48,53,44,34,112,97,114,97,109,115,
34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,
58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,
110,108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,115,110,97,112,
115,104,111,116,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,83,110,
97,112,115,104,111,116,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,105,
114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,
34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,
34,58,123,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,110,117,108,108,97,
98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,
112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,
58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,
115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,
69,118,101,114,121,98,111,100,121,32,119,104,111,32,108,105,118,101,115,46,34,125,44,10,
123,34,110,97,109,101,34,58,34,86,109,46,116,97,107,101,95,99,114,97,115,104,101,115,
34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,105,111,
110,95,118,109,95,116,97,107,101,95,99,114,97,115,104,101,115,34,44,34,99,111,110,118,
34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,100,
50,54,102,98,53,48,100,99,98,98,57,57,55,53,53,34,44,34,115,105,103,110,97,116,
117,114,101,95,105,100,34,58,51,53,51,48,53,51,54,50,48,53,44,34,112,97,114,97,
109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,
101,34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,
97,109,101,34,58,34,99,114,97,115,104,101,115,34,44,34,116,121,112,101,34,58,123,34,
116,121,112,101,34,58,34,67,114,97,115,104,101,115,34,44,34,111,119,110,34,58,34,111,
119,110,34,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,
34,112,111,105,110,116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,
114,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,69,114,114,111,114,
34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,
58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,
34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,
34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,
44,34,100,111,99,34,58,34,67,114,97,115,104,101,115,32,115,105,110,99,101,32,116,104,
101,32,108,97,115,116,32,116,105,109,101,44,32,116,104,101,32,111,108,100,101,115,116,32,
102,105,114,115,116,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,114,101,
112,111,114,116,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,
58,34,105,111,110,95,118,109,95,114,101,112,111,114,116,34,44,34,99,111,110,118,34,58,
34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,100,50,54,
102,98,53,48,100,99,98,98,57,57,55,53,53,34,44,34,115,105,103,110,97,116,117,114,
101,95,105,100,34,58,51,53,51,48,53,51,54,50,48,53,44,34,112,97,114,97,109,115,
34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,
58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,
110,108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,98,108,111,98,
34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,66,108,111,98,34,44,
34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,105,114,34,58,34,111,117,116,34,
44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,34,110,97,109,
101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,
34,58,34,69,114,114,111,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,
101,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,
111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,
34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,
114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,87,104,111,32,105,115,32,116,
104,101,114,101,44,32,119,104,101,114,101,44,32,97,110,100,32,119,97,105,116,115,32,102,
111,114,32,119,104,97,116,44,32,105,110,32,108,105,110,101,115,32,102,111,114,32,112,101,
111,112,108,101,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,115,116,97,
116,115,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,
105,111,110,95,118,109,95,115,116,97,116,115,34,44,34,99,111,110,118,34,58,34,99,34,
44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,99,57,49,102,49,55,
55,53,52,55,100,100,101,50,102,99,34,44,34,115,105,103,110,97,116,117,114,101,95,105,
100,34,58,51,51,55,52,50,53,56,48,51,55,44,34,112,97,114,97,109,115,34,58,91,
123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,
109,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,
34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,115,116,97,116,115,34,44,
34,116,121,112,101,34,58,34,83,116,97,116,115,34,44,34,100,105,114,34,58,34,111,117,
116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,93,44,34,114,
101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,
34,58,116,114,117,101,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,97,110,115,
119,101,114,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,
34,105,111,110,95,118,109,95,97,110,115,119,101,114,34,44,34,99,111,110,118,34,58,34,
99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,57,51,57,101,
102,54,55,100,52,97,56,100,52,100,50,51,34,44,34,115,105,103,110,97,116,117,114,101,
95,105,100,34,58,50,52,55,54,54,54,56,53,52,49,44,34,112,97,114,97,109,115,34,
58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,
34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,
34,58,34,116,105,99,107,101,116,34,44,34,116,121,112,101,34,58,34,117,54,52,34,125,
44,123,34,110,97,109,101,34,58,34,114,101,115,117,108,116,34,44,34,116,121,112,101,34,
58,34,86,97,108,117,101,34,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,
125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,
58,123,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,110,117,108,108,97,98,
108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,
97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,
116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,
34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,84,
104,101,32,114,101,115,117,108,116,32,111,102,32,97,32,110,97,116,105,118,101,32,116,104,
97,116,32,97,110,115,119,101,114,115,32,108,97,116,101,114,58,32,105,116,32,105,115,32,
99,111,112,105,101,100,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,97,
110,115,119,101,114,95,102,97,105,108,101,100,34,44,34,111,110,34,58,34,86,109,34,44,
34,115,121,109,98,111,108,34,58,34,105,111,110,95,118,109,95,97,110,115,119,101,114,95,
102,97,105,108,101,100,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,
58,34,115,104,97,50,53,54,45,54,52,58,57,51,57,101,102,54,55,100,52,97,56,100,
52,100,50,51,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,52,55,
54,54,54,56,53,52,49,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,
34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,109,34,44,34,115,101,
108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,116,105,99,107,101,
116,34,44,34,116,121,112,101,34,58,34,117,54,52,34,125,44,123,34,110,97,109,101,34,
58,34,109,101,115,115,97,103,101,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,
34,58,34,99,115,116,114,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,
125,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,
34,58,123,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,110,117,108,108,97,
98,108,101,34,58,116,114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,
112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,
58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,
115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,
84,104,101,32,115,97,109,101,32,102,111,114,32,111,110,101,32,116,104,97,116,32,102,97,
105,108,101,100,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,111,112,101,
110,95,100,111,111,114,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,
108,34,58,34,105,111,110,95,118,109,95,111,112,101,110,95,100,111,111,114,34,44,34,99,
111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,
52,58,98,98,54,49,97,101,49,100,49,52,98,54,53,99,98,54,34,44,34,115,105,103,
110,97,116,117,114,101,95,105,100,34,58,51,49,52,51,55,52,48,57,53,55,44,34,112,
97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,
116,121,112,101,34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,
123,34,110,97,109,101,34,58,34,107,101,101,112,115,95,114,117,110,110,105,110,103,34,44,
34,116,121,112,101,34,58,34,98,111,111,108,34,125,44,123,34,110,97,109,101,34,58,34,
100,111,111,114,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,68,111,
111,114,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,105,114,34,58,34,
111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,
34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,123,34,
116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,110,117,108,108,97,98,108,101,34,
58,116,114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,
34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,
101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,
101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,65,32,112,108,
97,99,101,32,102,111,114,32,109,101,115,115,97,103,101,115,32,116,111,32,116,104,101,32,
104,111,115,116,46,32,87,104,105,108,101,32,97,32,100,111,111,114,32,105,115,32,111,112,
101,110,32,116,104,97,116,32,96,107,101,101,112,115,95,114,117,110,110,105,110,103,96,44,
32,97,32,114,117,110,32,119,97,105,116,115,32,102,111,114,32,119,104,111,101,118,101,114,
32,104,97,115,32,105,116,32,116,111,32,115,101,110,100,92,110,115,111,109,101,116,104,105,
110,103,44,32,97,110,100,32,105,115,32,110,111,116,32,111,118,101,114,32,98,101,99,97,
117,115,101,32,97,108,108,32,112,114,111,99,101,115,115,101,115,32,119,97,105,116,46,34,
125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,115,101,116,95,111,117,116,112,117,
116,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,105,
111,110,95,118,109,95,115,101,116,95,111,117,116,112,117,116,34,44,34,99,111,110,118,34,
58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,54,51,
52,51,53,48,57,100,49,101,102,97,53,99,52,50,34,44,34,115,105,103,110,97,116,117,
114,101,95,105,100,34,58,49,54,54,53,51,53,53,57,51,51,44,34,112,97,114,97,109,
115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,
34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,
109,101,34,58,34,111,117,116,112,117,116,34,44,34,116,121,112,101,34,58,123,34,116,121,
112,101,34,58,34,79,117,116,112,117,116,70,110,34,44,34,110,117,108,108,97,98,108,101,
34,58,116,114,117,101,125,44,34,114,101,116,97,105,110,34,58,116,114,117,101,125,44,123,
34,110,97,109,101,34,58,34,117,115,101,114,95,100,97,116,97,34,44,34,116,121,112,101,
34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,125,44,34,117,115,
101,114,100,97,116,97,34,58,116,114,117,101,125,93,44,34,100,111,99,34,58,34,87,104,
101,114,101,32,112,114,105,110,116,32,119,114,105,116,101,115,59,32,78,85,76,76,58,32,
115,116,97,110,100,97,114,100,32,111,117,116,112,117,116,32,97,110,100,32,116,104,101,32,
101,114,114,111,114,32,115,116,114,101,97,109,46,34,125,44,10,123,34,110,97,109,101,34,
58,34,86,109,46,115,101,116,95,99,104,101,99,107,112,111,105,110,116,34,44,34,111,110,
34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,118,109,95,
115,101,116,95,99,104,101,99,107,112,111,105,110,116,34,44,34,99,111,110,118,34,58,34,
99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,55,97,54,48,
57,102,97,97,57,101,98,52,53,101,101,101,34,44,34,115,105,103,110,97,116,117,114,101,
95,105,100,34,58,50,48,53,51,49,53,50,54,56,50,44,34,112,97,114,97,109,115,34,
58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,
34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,
34,58,34,99,104,101,99,107,112,111,105,110,116,34,44,34,116,121,112,101,34,58,123,34,
116,121,112,101,34,58,34,67,104,101,99,107,112,111,105,110,116,70,110,34,44,34,110,117,
108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,114,101,116,97,105,110,34,58,116,
114,117,101,125,44,123,34,110,97,109,101,34,58,34,117,115,101,114,95,100,97,116,97,34,
44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,
34,125,44,34,117,115,101,114,100,97,116,97,34,58,116,114,117,101,125,93,44,34,100,111,
99,34,58,34,67,97,108,108,101,100,32,98,101,102,111,114,101,32,101,97,99,104,32,105,
110,115,116,114,117,99,116,105,111,110,32,111,102,32,97,32,109,97,99,104,105,110,101,32,
116,104,97,116,32,105,115,32,116,114,97,99,101,100,59,32,78,85,76,76,32,101,110,100,
115,32,105,116,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,108,101,116,
95,103,111,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,
34,105,111,110,95,118,109,95,108,101,116,95,103,111,34,44,34,99,111,110,118,34,58,34,
99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,52,48,54,100,
97,101,48,51,56,49,53,48,53,54,101,97,34,44,34,115,105,103,110,97,116,117,114,101,
95,105,100,34,58,49,48,56,48,57,50,57,55,57,53,44,34,112,97,114,97,109,115,34,
58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,
34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,
34,58,34,112,114,111,99,101,115,115,34,44,34,116,121,112,101,34,58,34,117,54,52,34,
125,93,44,34,114,101,116,117,114,110,115,34,58,34,98,111,111,108,34,44,34,100,111,99,
34,58,34,76,101,116,115,32,97,32,112,114,111,99,101,115,115,32,103,111,32,111,110,32,
116,104,97,116,32,97,32,99,104,101,99,107,112,111,105,110,116,32,104,111,108,100,115,46,
32,70,97,108,115,101,58,32,105,116,32,105,115,32,110,111,116,32,104,101,108,100,46,34,
125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,115,101,116,95,101,118,101,110,116,
115,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,105,
111,110,95,118,109,95,115,101,116,95,101,118,101,110,116,115,34,44,34,99,111,110,118,34,
58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,99,48,
97,101,52,100,100,48,51,52,56,100,97,50,52,53,34,44,34,115,105,103,110,97,116,117,
114,101,95,105,100,34,58,51,50,51,50,54,52,56,54,53,54,44,34,112,97,114,97,109,
115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,
34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,
109,101,34,58,34,101,118,101,110,116,115,34,44,34,116,121,112,101,34,58,123,34,116,121,
112,101,34,58,34,69,118,101,110,116,70,110,34,44,34,110,117,108,108,97,98,108,101,34,
58,116,114,117,101,125,44,34,114,101,116,97,105,110,34,58,116,114,117,101,125,44,123,34,
110,97,109,101,34,58,34,117,115,101,114,95,100,97,116,97,34,44,34,116,121,112,101,34,
58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,125,44,34,117,115,101,
114,100,97,116,97,34,58,116,114,117,101,125,93,44,34,100,111,99,34,58,34,67,97,108,
108,101,100,32,102,111,114,32,101,118,101,114,121,116,104,105,110,103,32,116,104,97,116,32,
104,97,112,112,101,110,115,44,32,98,121,32,116,104,101,32,116,104,114,101,97,100,115,32,
116,104,97,116,32,114,117,110,32,116,104,101,32,109,97,99,104,105,110,101,59,32,78,85,
76,76,32,101,110,100,115,32,105,116,46,34,125,44,10,123,34,110,97,109,101,34,58,34,
99,104,101,99,107,112,111,105,110,116,95,114,101,103,105,115,116,101,114,34,44,34,115,121,
109,98,111,108,34,58,34,105,111,110,95,99,104,101,99,107,112,111,105,110,116,95,114,101,
103,105,115,116,101,114,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,
58,34,115,104,97,50,53,54,45,54,52,58,51,56,101,49,100,49,54,48,56,98,98,101,
102,100,99,52,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,57,53,52,
51,50,51,50,57,54,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,
58,34,99,104,101,99,107,112,111,105,110,116,34,44,34,116,121,112,101,34,58,123,34,112,
111,105,110,116,101,114,34,58,34,67,104,101,99,107,112,111,105,110,116,34,44,34,99,111,
110,115,116,34,58,116,114,117,101,125,125,44,123,34,110,97,109,101,34,58,34,105,110,100,
101,120,34,44,34,116,121,112,101,34,58,34,117,51,50,34,125,93,44,34,114,101,116,117,
114,110,115,34,58,123,34,116,121,112,101,34,58,34,86,97,108,117,101,34,44,34,110,117,
108,108,97,98,108,101,34,58,116,114,117,101,44,34,111,119,110,34,58,34,111,119,110,34,
125,44,34,100,111,99,34,58,34,65,32,114,101,103,105,115,116,101,114,32,111,102,32,116,
104,101,32,102,117,110,99,116,105,111,110,59,32,78,85,76,76,32,98,101,104,105,110,100,
32,116,104,101,32,108,97,115,116,46,34,125,44,10,123,34,110,97,109,101,34,58,34,68,
111,111,114,46,105,100,34,44,34,111,110,34,58,34,68,111,111,114,34,44,34,115,121,109,
98,111,108,34,58,34,105,111,110,95,100,111,111,114,95,105,100,34,44,34,99,111,110,118,
34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,50,
99,51,55,57,55,98,52,97,49,56,101,51,98,101,54,34,44,34,115,105,103,110,97,116,
117,114,101,95,105,100,34,58,55,52,49,56,52,48,56,50,48,44,34,112,97,114,97,109,
115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,
34,58,34,68,111,111,114,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,
97,100,111,110,108,121,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,
58,34,117,54,52,34,44,34,100,111,99,34,58,34,84,111,32,98,101,32,115,101,110,116,
32,116,111,58,32,105,111,110,95,118,97,108,117,101,95,112,114,111,99,101,115,115,32,109,
97,107,101,115,32,97,32,118,97,108,117,101,32,111,102,32,105,116,32,116,104,97,116,32,
112,114,111,99,101,115,115,101,115,32,99,97,110,32,107,101,101,112,46,34,125,44,10,123,
34,110,97,109,101,34,58,34,68,111,111,114,46,99,111,117,110,116,34,44,34,111,110,34,
58,34,68,111,111,114,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,100,111,
111,114,95,99,111,117,110,116,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,
103,34,58,34,115,104,97,50,53,54,45,54,52,58,102,53,56,55,98,51,48,54,48,99,
50,50,101,56,100,57,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,52,
49,49,57,51,49,49,49,49,48,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,
109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,68,111,111,114,34,
44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,
116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,117,51,50,34,44,34,
100,111,99,34,58,34,72,111,119,32,109,97,110,121,32,109,101,115,115,97,103,101,115,32,
119,97,105,116,46,34,125,44,10,123,34,110,97,109,101,34,58,34,68,111,111,114,46,116,
97,107,101,34,44,34,111,110,34,58,34,68,111,111,114,34,44,34,115,121,109,98,111,108,
34,58,34,105,111,110,95,100,111,111,114,95,116,97,107,101,34,44,34,99,111,110,118,34,
58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,102,101,
102,50,102,101,98,50,54,57,48,97,54,98,102,48,34,44,34,115,105,103,110,97,116,117,
114,101,95,105,100,34,58,52,50,55,55,51,51,55,55,55,56,44,34,112,97,114,97,109,
115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,
34,58,34,68,111,111,114,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,
110,97,109,101,34,58,34,109,105,108,108,105,115,101,99,111,110,100,115,34,44,34,116,121,
112,101,34,58,34,105,54,52,34,125,44,123,34,110,97,109,101,34,58,34,109,101,115,115,
97,103,101,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,86,97,108,
117,101,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,105,114,34,58,34,
111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,
34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,123,34,
116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,110,117,108,108,97,98,108,101,34,
58,116,114,117,101,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,
34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,
101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,
101,114,114,111,114,115,34,58,116,114,117,101,44,34,98,108,111,99,107,105,110,103,34,58,
116,114,117,101,44,34,100,111,99,34,58,34,84,104,101,32,110,101,120,116,32,109,101,115,
115,97,103,101,44,32,116,104,101,32,111,108,100,101,115,116,32,102,105,114,115,116,46,32,
87,97,105,116,115,32,102,111,114,32,105,116,44,32,96,109,105,108,108,105,115,101,99,111,
110,100,115,96,32,40,110,101,103,97,116,105,118,101,58,32,102,111,114,32,101,118,101,114,
41,32,111,114,32,110,111,116,32,97,116,32,97,108,108,32,40,48,41,58,32,116,104,101,
110,92,110,73,79,78,95,83,84,65,84,85,83,95,84,73,77,69,68,95,79,85,84,46,
32,83,111,109,101,116,104,105,110,103,32,101,108,115,101,32,109,117,115,116,32,114,117,110,
32,116,104,101,32,109,97,99,104,105,110,101,32,109,101,97,110,119,104,105,108,101,46,34,
125,44,10,123,34,110,97,109,101,34,58,34,68,111,111,114,46,115,101,116,95,99,97,108,
108,98,97,99,107,34,44,34,111,110,34,58,34,68,111,111,114,34,44,34,115,121,109,98,
111,108,34,58,34,105,111,110,95,100,111,111,114,95,115,101,116,95,99,97,108,108,98,97,
99,107,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,
97,50,53,54,45,54,52,58,98,51,54,100,49,55,97,98,98,54,57,99,54,49,57,54,
34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,48,49,48,50,55,49,
49,52,55,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,
101,108,102,34,44,34,116,121,112,101,34,58,34,68,111,111,114,34,44,34,115,101,108,102,
34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,99,97,108,108,98,97,99,
107,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,68,111,111,114,70,
110,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,114,101,116,
97,105,110,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,117,115,101,114,
95,100,97,116,97,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,
58,34,118,111,105,100,34,125,44,34,117,115,101,114,100,97,116,97,34,58,116,114,117,101,
125,93,44,34,100,111,99,34,58,34,67,97,108,108,101,100,32,119,104,101,110,32,109,101,
115,115,97,103,101,115,32,104,97,118,101,32,99,111,109,101,46,34,125,44,10,123,34,110,
97,109,101,34,58,34,68,111,111,114,46,99,108,111,115,101,34,44,34,111,110,34,58,34,
68,111,111,114,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,100,111,111,114,
95,99,108,111,115,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,
58,34,115,104,97,50,53,54,45,54,52,58,55,56,50,57,100,98,102,101,48,52,52,56,
50,101,98,54,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,48,49,
54,48,48,57,50,49,52,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,
34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,
34,68,111,111,114,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,115,101,108,
102,34,58,116,114,117,101,125,93,44,34,100,111,99,34,58,34,87,104,111,101,118,101,114,
32,119,97,116,99,104,101,115,32,105,116,32,105,115,32,116,111,108,100,32,116,104,97,116,
32,105,116,32,101,110,100,101,100,46,32,77,101,115,115,97,103,101,115,32,116,104,97,116,
32,119,97,105,116,32,97,114,101,32,108,111,115,116,46,32,78,85,76,76,32,100,111,101,
115,32,110,111,116,104,105,110,103,46,34,125,44,10,123,34,110,97,109,101,34,58,34,83,
110,97,112,115,104,111,116,46,99,111,117,110,116,34,44,34,111,110,34,58,34,83,110,97,
112,115,104,111,116,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,115,110,97,
112,115,104,111,116,95,99,111,117,110,116,34,44,34,99,111,110,118,34,58,34,99,34,44,
34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,102,53,56,55,98,51,48,
54,48,99,50,50,101,56,100,57,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,
34,58,52,49,49,57,51,49,49,49,49,48,44,34,112,97,114,97,109,115,34,58,91,123,
34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,83,110,
97,112,115,104,111,116,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,
100,111,110,108,121,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,
34,117,51,50,34,125,44,10,123,34,110,97,109,101,34,58,34,83,110,97,112,115,104,111,
116,46,112,114,111,99,101,115,115,34,44,34,111,110,34,58,34,83,110,97,112,115,104,111,
116,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,115,110,97,112,115,104,111,
116,95,112,114,111,99,101,115,115,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,
105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,49,97,100,54,48,57,49,49,51,
54,101,56,100,102,57,49,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,
52,53,48,50,51,52,54,52,49,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,
109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,83,110,97,112,115,
104,111,116,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,111,110,
108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,105,110,100,101,120,
34,44,34,116,121,112,101,34,58,34,117,51,50,34,125,44,123,34,110,97,109,101,34,58,
34,105,110,102,111,34,44,34,116,121,112,101,34,58,34,80,114,111,99,101,115,115,73,110,
102,111,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,
112,111,105,110,116,101,114,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,
97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,125,44,10,123,34,
110,97,109,101,34,58,34,83,110,97,112,115,104,111,116,46,102,114,101,101,34,44,34,111,
110,34,58,34,83,110,97,112,115,104,111,116,34,44,34,115,121,109,98,111,108,34,58,34,
105,111,110,95,115,110,97,112,115,104,111,116,95,102,114,101,101,34,44,34,99,111,110,118,
34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,55,
56,50,57,100,98,102,101,48,52,52,56,50,101,98,54,34,44,34,115,105,103,110,97,116,
117,114,101,95,105,100,34,58,50,48,49,54,48,48,57,50,49,52,44,34,112,97,114,97,
109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,
101,34,58,123,34,116,121,112,101,34,58,34,83,110,97,112,115,104,111,116,34,44,34,111,
119,110,34,58,34,111,119,110,34,125,44,34,115,101,108,102,34,58,116,114,117,101,125,93,
125,44,10,123,34,110,97,109,101,34,58,34,67,114,97,115,104,101,115,46,99,111,117,110,
116,34,44,34,111,110,34,58,34,67,114,97,115,104,101,115,34,44,34,115,121,109,98,111,
108,34,58,34,105,111,110,95,99,114,97,115,104,101,115,95,99,111,117,110,116,34,44,34,
99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,
54,52,58,102,53,56,55,98,51,48,54,48,99,50,50,101,56,100,57,34,44,34,115,105,
103,110,97,116,117,114,101,95,105,100,34,58,52,49,49,57,51,49,49,49,49,48,44,34,
112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,
34,116,121,112,101,34,58,34,67,114,97,115,104,101,115,34,44,34,115,101,108,102,34,58,
116,114,117,101,44,34,114,101,97,100,111,110,108,121,34,58,116,114,117,101,125,93,44,34,
114,101,116,117,114,110,115,34,58,34,117,51,50,34,125,44,10,123,34,110,97,109,101,34,
58,34,67,114,97,115,104,101,115,46,99,114,97,115,104,34,44,34,111,110,34,58,34,67,
114,97,115,104,101,115,34,44,34,115,121,109,98,111,108,34,58,34,105,111,110,95,99,114,
97,115,104,101,115,95,99,114,97,115,104,34,44,34,99,111,110,118,34,58,34,99,34,44,
34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,52,55,57,97,49,100,55,
102,99,54,97,51,50,99,97,52,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,
34,58,49,50,48,49,50,56,50,52,51,49,44,34,112,97,114,97,109,115,34,58,91,123,
34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,67,114,
97,115,104,101,115,34,44,34,115,101,108,102,34,58,116,114,117,101,44,34,114,101,97,100,
111,110,108,121,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,105,110,100,
101,120,34,44,34,116,121,112,101,34,58,34,117,51,50,34,125,44,123,34,110,97,109,101,
34,58,34,105,110,102,111,34,44,34,116,121,112,101,34,58,34,67,114,97,115,104,73,110,
102,111,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,
112,111,105,110,116,101,114,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,
97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,125,44,10,123,34,
110,97,109,101,34,58,34,67,114,97,115,104,101,115,46,102,114,101,101,34,44,34,111,110,
34,58,34,67,114,97,115,104,101,115,34,44,34,115,121,109,98,111,108,34,58,34,105,111,
110,95,99,114,97,115,104,101,115,95,102,114,101,101,34,44,34,99,111,110,118,34,58,34,
99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,55,56,50,57,
100,98,102,101,48,52,52,56,50,101,98,54,34,44,34,115,105,103,110,97,116,117,114,101,
95,105,100,34,58,50,48,49,54,48,48,57,50,49,52,44,34,112,97,114,97,109,115,34,
58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,
123,34,116,121,112,101,34,58,34,67,114,97,115,104,101,115,34,44,34,111,119,110,34,58,
34,111,119,110,34,125,44,34,115,101,108,102,34,58,116,114,117,101,125,93,125,93,44,10,
34,112,114,111,112,101,114,116,105,101,115,34,58,91,93,44,34,111,114,100,101,114,34,58,
91,34,99,48,34,44,34,99,49,34,44,34,99,50,34,44,34,99,51,34,44,34,99,52,
34,44,34,99,53,34,44,34,99,54,34,44,34,99,55,34,44,34,116,48,34,44,34,116,
49,34,44,34,116,50,34,44,34,116,51,34,44,34,116,52,34,44,34,116,53,34,44,34,
116,54,34,44,34,116,55,34,44,34,116,56,34,44,34,116,57,34,44,34,116,49,48,34,
44,34,116,49,49,34,44,34,116,49,50,34,44,34,116,49,51,34,44,34,116,49,52,34,
44,34,116,49,53,34,44,34,116,49,54,34,44,34,116,49,55,34,44,34,116,49,56,34,
44,34,116,49,57,34,44,34,116,50,48,34,44,34,116,50,49,34,44,34,116,50,50,34,
44,34,116,50,51,34,44,34,116,50,52,34,44,34,116,50,53,34,44,34,116,50,54,34,
44,34,116,50,55,34,44,34,116,50,56,34,44,34,116,50,57,34,44,34,116,51,48,34,
44,34,116,51,49,34,44,34,116,51,50,34,44,34,116,51,51,34,44,34,116,51,52,34,
44,34,116,51,53,34,44,34,116,51,54,34,44,34,116,51,55,34,44,34,102,48,34,44,
34,102,49,34,44,34,102,50,34,44,34,102,51,34,44,34,102,52,34,44,34,102,53,34,
44,34,102,54,34,44,34,102,55,34,44,34,102,56,34,44,34,102,57,34,44,34,102,49,
48,34,44,34,102,49,49,34,44,34,102,49,50,34,44,34,102,49,51,34,44,34,102,49,
52,34,44,34,102,49,53,34,44,34,102,49,54,34,44,34,102,49,55,34,44,34,102,49,
56,34,44,34,102,49,57,34,44,34,102,50,48,34,44,34,102,50,49,34,44,34,102,50,
50,34,44,34,102,50,51,34,44,34,102,50,52,34,44,34,102,50,53,34,44,34,102,50,
54,34,44,34,102,50,55,34,44,34,102,50,56,34,44,34,102,50,57,34,44,34,102,51,
48,34,44,34,102,51,49,34,44,34,102,51,50,34,44,34,102,51,51,34,44,34,102,51,
52,34,44,34,102,51,53,34,44,34,102,51,54,34,44,34,102,51,55,34,44,34,102,51,
56,34,44,34,102,51,57,34,44,34,102,52,48,34,44,34,102,52,49,34,44,34,102,52,
50,34,44,34,102,52,51,34,44,34,102,52,52,34,44,34,102,52,53,34,44,34,102,52,
54,34,44,34,102,52,55,34,44,34,102,52,56,34,44,34,102,52,57,34,44,34,102,53,
48,34,44,34,102,53,49,34,44,34,102,53,50,34,44,34,102,53,51,34,44,34,102,53,
52,34,44,34,102,53,53,34,44,34,102,53,54,34,44,34,102,53,55,34,44,34,102,53,
56,34,44,34,102,53,57,34,44,34,102,54,48,34,44,34,102,54,49,34,44,34,102,54,
50,34,44,34,102,54,51,34,44,34,102,54,52,34,44,34,102,54,53,34,44,34,102,54,
54,34,44,34,102,54,55,34,44,34,102,54,56,34,44,34,102,54,57,34,44,34,102,55,
48,34,44,34,102,55,49,34,44,34,102,55,50,34,44,34,102,55,51,34,44,34,102,55,
52,34,44,34,102,55,53,34,44,34,102,55,54,34,44,34,102,55,55,34,44,34,102,55,
56,34,44,34,102,55,57,34,44,34,102,56,48,34,44,34,102,56,49,34,44,34,102,56,
50,34,44,34,102,56,51,34,44,34,102,56,52,34,44,34,102,56,53,34,44,34,102,56,
54,34,44,34,102,56,55,34,44,34,102,56,56,34,44,34,102,56,57,34,44,34,102,57,
48,34,44,34,102,57,49,34,44,34,102,57,50,34,44,34,102,57,51,34,44,34,102,57,
52,34,44,34,102,57,53,34,44,34,102,57,54,34,44,34,102,57,55,34,44,34,102,57,
56,34,44,34,102,57,57,34,44,34,102,49,48,48,34,44,34,102,49,48,49,34,44,34,
102,49,48,50,34,44,34,102,49,48,51,34,44,34,102,49,48,52,34,44,34,102,49,48,
53,34,44,34,102,49,48,54,34,44,34,102,49,48,55,34,44,34,102,49,48,56,34,44,
34,102,49,48,57,34,44,34,102,49,49,48,34,44,34,102,49,49,49,34,44,34,102,49,
49,50,34,44,34,102,49,49,51,34,44,34,102,49,49,52,34,44,34,102,49,49,53,34,
44,34,102,49,49,54,34,44,34,102,49,49,55,34,44,34,102,49,49,56,34,44,34,102,
49,49,57,34,44,34,102,49,50,48,34,44,34,102,49,50,49,34,93,44,34,108,97,121,
111,117,116,95,111,114,100,101,114,34,58,91,34,83,116,97,116,117,115,34,44,34,69,114,
114,111,114,67,111,100,101,34,44,34,69,114,114,111,114,34,44,34,75,105,110,100,34,44,
34,80,114,111,112,101,114,116,121,34,44,34,86,97,108,117,101,34,44,34,80,114,111,103,
114,97,109,34,44,34,82,101,103,105,115,116,114,121,34,44,34,86,109,34,44,34,68,111,
111,114,34,44,34,83,110,97,112,115,104,111,116,34,44,34,67,114,97,115,104,101,115,34,
44,34,66,108,111,98,34,44,34,67,97,108,108,34,44,34,67,104,101,99,107,112,111,105,
110,116,34,44,34,80,114,111,103,114,97,109,73,110,102,111,34,44,34,70,117,110,99,116,
105,111,110,73,110,102,111,34,44,34,70,105,108,101,82,111,108,101,34,44,34,70,105,108,
101,73,110,102,111,34,44,34,84,101,120,116,70,111,114,109,34,44,34,78,97,116,105,118,
101,83,116,97,116,117,115,34,44,34,78,97,116,105,118,101,70,110,34,44,34,78,97,116,
105,118,101,73,110,102,111,34,44,34,79,117,116,112,117,116,70,110,34,44,34,69,110,103,
105,110,101,34,44,34,79,112,116,105,111,110,115,34,44,34,82,117,110,69,110,100,34,44,
34,79,117,116,99,111,109,101,34,44,34,80,114,111,99,101,115,115,83,116,97,116,101,34,
44,34,80,114,111,99,101,115,115,73,110,102,111,34,44,34,67,114,97,115,104,73,110,102,
111,34,44,34,83,116,97,116,115,34,44,34,69,118,101,110,116,75,105,110,100,34,44,34,
69,118,101,110,116,34,44,34,69,118,101,110,116,70,110,34,44,34,67,104,101,99,107,112,
111,105,110,116,73,110,102,111,34,44,34,67,104,101,99,107,112,111,105,110,116,70,110,34,
44,34,68,111,111,114,70,110,34,93,125,10
};
#undef ABUT_SCHEMA_SECTION
#endif

#endif
