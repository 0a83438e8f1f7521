/* ext.h -- generated from ext.abi (abut.ext 0.1.0) by abut; do not edit.
 * api 94aac41dfe089908 */
#ifndef ABUT_EXT_H
#define ABUT_EXT_H

/** @file
 *  Flat extensions: natives as system calls over flat memory, and what a host owes them.
 *
 *  A host owns operations, capability handles and arenas, and loads extensions into itself. A call hands over a request
 *  and room for a response; both belong to the caller and are the extension's for the length of the call only. A call
 *  of an async function gives an operation, which is polled, waited for or disposed of.
 *
 *  A host may be used by several threads at once. It belongs to the process that made it: in the child of a fork its
 *  operations are stale and everything else is closed, and nothing there waits for the parent. */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef ABUT_EXT_COPIED
#  error "include ext.h before headers that copy its types"
#endif
#ifndef EXT_API /* stands before every function */
#  if defined(_WIN32) && defined(EXT_IMPLEMENT)
#    define EXT_API __declspec(dllexport)
#  elif defined(__GNUC__) && !defined(_WIN32)
#    define EXT_API __attribute__((visibility("default")))
#  else
#    define EXT_API
#  endif
#endif

#ifdef __cplusplus
extern "C" {
#endif

#define EXT_VERSION_MAJOR 0
#define EXT_VERSION_MINOR 1
#define EXT_VERSION_PATCH 0

/** How a call went. */
typedef int32_t ext_status;
enum {
    EXT_OK = 0,
    EXT_PENDING = 1, /**< the operation is not ready: ask again */
    EXT_NOT_FOUND = 2, /**< no such library, function or package */
    EXT_MALFORMED = 3, /**< a library, table or request breaks the rules */
    EXT_LIMIT_EXCEEDED = 4, /**< more than a limit of the host allows */
    EXT_UNSUPPORTED = 5,
    EXT_INVALID_ARGUMENT = 6,
    EXT_NO_MEMORY = 7,
    EXT_CONTRACT = 8, /**< library and caller mean different things; the error says which */
    EXT_FAILED = 9, /**< the extension refused, or its operation failed */
    EXT_TOO_SMALL = 10, /**< the room for the response is too small */
    EXT_STALE = 11, /**< an operation, handle or arena that is not there (any more) */
    EXT_DENIED = 12, /**< the handle lacks the right, or is of another kind */
    EXT_CANCELLED = 13, /**< the operation was disposed of */
    EXT_CHEATED = 14, /**< the extension wrote outside the call or past its room */
    EXT_CLOSED = 15 /**< the host was closed */
};

/** Why a call failed. The text is in place: nobody owns it but the caller. */
typedef struct ext_error {
    ext_status status; /* 0 */
    uint32_t len; /* 4 */
    uint64_t code; /**< 8: what the extension returned, when it was the extension */
    uint8_t text[240]; /**< 16: UTF-8, one line, cut when it is longer */
} ext_error;

/** Where an operation stands. */
typedef uint32_t ext_op_state;
enum {
    EXT_OP_STATE_FREED = 0, /**< not there: never made, consumed, or disposed of */
    EXT_OP_STATE_PENDING = 1,
    EXT_OP_STATE_READY = 2,
    EXT_OP_STATE_ERROR = 3
};

/** What a host allows. Zeroes mean the default.
 *  Grows at its end in later versions: set `size` to its sizeof before a call. */
typedef struct ext_options {
    uint32_t size; /* 0 */
    bool debug; /**< 4: copy requests and responses, and poison them after the call: catches extensions that cheat */
    uint8_t _reserved0[3]; /* 5 */
    uint64_t pending_max; /**< 8: operations at a time; default 1,048,576 */
    uint64_t bytes_max; /**< 16: bytes of finished responses that wait; default 1 GiB */
    uint64_t handles_max; /**< 24: default 1,048,576 */
    uint64_t arenas_max; /**< 32: bytes of all arenas; default 1 GiB */
} ext_options;

/** What the host counts. */
typedef struct ext_stats {
    uint64_t pending; /**< 0: operations that are not ready */
    uint64_t waiting; /**< 8: finished operations that nobody took */
    uint64_t bytes; /**< 16: their responses */
    uint64_t handles; /* 24 */
    uint64_t arenas; /**< 32: bytes */
    uint64_t begun; /**< 40: since the start */
    uint64_t finished; /* 48 */
    uint64_t disposed; /* 56 */
} ext_stats;

#ifndef ABUT_STR_DEFINED
#define ABUT_STR_DEFINED
typedef struct abut_str { const char *ptr; size_t len; } abut_str; /* UTF-8, not NUL terminated */
#endif

/** A function of an extension. */
typedef struct ext_function {
    abut_str name; /* 0 */
    uint32_t signature_id; /* 16 */
    bool is_async; /* 20 */
    uint8_t _reserved0[3]; /* 21 */
    uint64_t sig; /* 24 */
    void *address; /* 32 */
    uint32_t request_size; /**< 40: 0xffffffff when there is no schema */
    uint32_t response_size; /**< 44: least bytes of a response; 0xffffffff when there is no schema */
    bool grows; /**< 48: the response has data behind its fixed part */
    uint8_t _reserved1[7]; /* 49 */
} ext_function;

/** The registers of a machine that calls natives like system calls: r0 the bytes of the request (0: all of its
 *  segment), r1 the number of the input segment, r2 of the output segment, r3 of the arena segment; all ones: no
 *  segment. r0 receives the operation, or 0. Views in the request hold offsets in the input segment, which become
 *  addresses for the call. */
typedef struct ext_registers {
    uint64_t r0; /* 0 */
    uint64_t r1; /* 8 */
    uint64_t r2; /* 16 */
    uint64_t r3; /* 24 */
} ext_registers;

/** Released by ext_host_close.
 *  Threads: one handle may be used by several threads at once. */
typedef struct ext_host ext_host;

/** Released by ext_extension_close.
 *  Threads: one handle may be used by several threads at once. */
typedef struct ext_extension ext_extension;

/** Released by ext_segments_free.
 *  Threads: one handle is used by one thread at a time. */
typedef struct ext_segments ext_segments;

typedef void (*ext_release)(void *resource);

#ifndef ABUT_BYTES_DEFINED
#define ABUT_BYTES_DEFINED
typedef struct abut_bytes { const uint8_t *ptr; size_t len; } abut_bytes;
#endif

/** Whether a flat function's result says that it failed; the codes are at the top of the range. */
EXT_API bool ext_is_error(size_t written);

/** The name of such a code: failed, too_small, bad_request, denied, stale, limit, unsupported, cancelled, crashed.
 *  @return borrowed from the library */
EXT_API abut_str ext_code_name(size_t written);

/** @param options  borrowed for this call; may be NULL
 *  @return owned by the caller: release it with ext_host_close; NULL when that fails */
EXT_API ext_host *ext_host_new(const ext_options *options);

/** Closes everything: operations are disposed of, handles and arenas released. Extensions that still work on
 *  operations find them stale. NULL does nothing.
 *  @param self  taken over: not to be used after the call */
EXT_API void ext_host_close(ext_host *self);

/** Loads an extension: by path or name, or from the table of one that is linked in (`table` is what its register
 *  function gives; `name` is then for messages). `expected` is the caller's descriptor as JSON or table, or empty:
 *  what differs from the library's own is named in the error. Loading twice into one host attaches once.
 *  @param self  borrowed for this call
 *  @param name  borrowed for this call
 *  @param table  borrowed for this call; may be NULL
 *  @param expected  borrowed for this call
 *  @param extension  receives a result that the caller owns
 *  @param error  receives the details when the call fails
 *  @return EXT_OK, EXT_PENDING, or why it failed */
EXT_API ext_status ext_host_load(
    ext_host *self,
    abut_str name,
    const void *table,
    abut_bytes expected,
    ext_extension **extension,
    ext_error *error);

/** Asks for an operation's response. Not ready: pending. Ready: the bytes are in `room`, `written` says how many,
 *  and the operation is freed. too_small: `written` says how many are needed, nothing is lost.
 *  @param self  borrowed for this call
 *  @param room  room for `cap` elements; receives the result
 *  @param cap  elements of room
 *  @param written  receives the result
 *  @param error  receives the details when the call fails
 *  @return EXT_OK, EXT_PENDING, or why it failed */
EXT_API ext_status ext_host_poll(
    ext_host *self,
    uint64_t op,
    uint8_t *room,
    size_t cap,
    size_t *written,
    ext_error *error);

/** Like poll, but waits; `milliseconds` < 0 means for ever, and when they are over: pending.
 *  @param self  borrowed for this call
 *  @param room  room for `cap` elements; receives the result
 *  @param cap  elements of room
 *  @param written  receives the result
 *  @param error  receives the details when the call fails
 *  @return EXT_OK, EXT_PENDING, or why it failed
 *  @note may block */
EXT_API ext_status ext_host_wait(
    ext_host *self,
    uint64_t op,
    int64_t milliseconds,
    uint8_t *room,
    size_t cap,
    size_t *written,
    ext_error *error);

/** Gives an operation up, finished or not.
 *  @param self  borrowed for this call
 *  @param error  receives the details when the call fails
 *  @return EXT_OK, EXT_PENDING, or why it failed */
EXT_API ext_status ext_host_dispose_op(ext_host *self, uint64_t op, ext_error *error);

/** @param self  borrowed for this call */
EXT_API ext_op_state ext_host_op_state(ext_host *self, uint64_t op);

/** A file descriptor (eventfd) that becomes readable when operations finish; made by the first call, -1: none.
 *  @param self  borrowed for this call */
EXT_API int ext_host_completions(ext_host *self);

/** Takes finished operations' ids, at most `cap`, oldest first. The descriptor is quiet when nothing is left.
 *  Responses stay until polled.
 *  @param self  borrowed for this call
 *  @param ops  room for `cap` elements; receives the result
 *  @param cap  elements of ops */
EXT_API size_t ext_host_drain(ext_host *self, uint64_t *ops, size_t cap);

/** @param self  borrowed for this call
 *  @param stats  receives the result */
EXT_API void ext_host_stats(ext_host *self, ext_stats *stats);

/** Makes a handle with rights; `release` is called with `resource` when it is closed.
 *  @param self  borrowed for this call
 *  @param resource  borrowed for this call
 *  @param release  may be called until it is replaced or released; may be NULL
 *  @param handle  receives the result
 *  @param error  receives the details when the call fails
 *  @return EXT_OK, EXT_PENDING, or why it failed */
EXT_API ext_status ext_host_handle_new(
    ext_host *self,
    uint32_t kind,
    uint32_t rights,
    void *resource,
    ext_release release,
    uint64_t *handle,
    ext_error *error);

/** The resource of a handle that is of that kind and has at least those rights.
 *  @param self  borrowed for this call
 *  @param resource  receives the result
 *  @param error  receives the details when the call fails
 *  @return EXT_OK, EXT_PENDING, or why it failed */
EXT_API ext_status ext_host_handle_get(
    ext_host *self,
    uint64_t handle,
    uint32_t kind,
    uint32_t rights,
    void **resource,
    ext_error *error);

/** @param self  borrowed for this call
 *  @param error  receives the details when the call fails
 *  @return EXT_OK, EXT_PENDING, or why it failed */
EXT_API ext_status ext_host_handle_close(ext_host *self, uint64_t handle, ext_error *error);

/** Memory that stays where it is until it is freed; `arena_retain` holds it once more, given an address inside.
 *  @param self  borrowed for this call
 *  @param arena  receives the result
 *  @param error  receives the details when the call fails
 *  @return EXT_OK, EXT_PENDING, or why it failed */
EXT_API ext_status ext_host_arena_new(ext_host *self, size_t size, uint64_t *arena, ext_error *error);

/** @param self  borrowed for this call
 *  @param data  receives the result
 *  @param size  receives the result
 *  @param error  receives the details when the call fails
 *  @return EXT_OK, EXT_PENDING, or why it failed */
EXT_API ext_status ext_host_arena_data(
    ext_host *self,
    uint64_t arena,
    uint8_t **data,
    size_t *size,
    ext_error *error);

/** @param self  borrowed for this call
 *  @param inside  borrowed for this call
 *  @param arena  receives the result
 *  @param error  receives the details when the call fails
 *  @return EXT_OK, EXT_PENDING, or why it failed */
EXT_API ext_status ext_host_arena_retain(
    ext_host *self,
    const uint8_t *inside,
    uint64_t *arena,
    ext_error *error);

/** @param self  borrowed for this call
 *  @param error  receives the details when the call fails
 *  @return EXT_OK, EXT_PENDING, or why it failed */
EXT_API ext_status ext_host_arena_free(ext_host *self, uint64_t arena, ext_error *error);

/** Operations of it become stale. Libraries with asynchronous functions or an attach function stay loaded until the
 *  process ends, because nobody knows when their threads do.
 *  @param self  taken over: not to be used after the call */
EXT_API void ext_extension_close(ext_extension *self);

/** @param self  borrowed for this call
 *  @return borrowed from the library */
EXT_API abut_str ext_extension_name(ext_extension *self);

/** @param self  borrowed for this call
 *  @return borrowed from the library */
EXT_API abut_str ext_extension_path(ext_extension *self);

/** Its table has `poll`: its operations become ready only when somebody asks, and no completion tells of them.
 *  @param self  borrowed for this call */
EXT_API bool ext_extension_polls(ext_extension *self);

/** The embedded schema as JSON, empty when it carries none.
 *  @param self  borrowed for this call
 *  @return borrowed from the library */
EXT_API abut_str ext_extension_schema(ext_extension *self);

/** @param self  borrowed for this call */
EXT_API uint32_t ext_extension_count(ext_extension *self);

/** @param self  borrowed for this call
 *  @param function  receives the result
 *  @return EXT_OK, EXT_PENDING, or why it failed */
EXT_API ext_status ext_extension_function(ext_extension *self, uint32_t index, ext_function *function);

/** @param self  borrowed for this call
 *  @param name  borrowed for this call
 *  @param index  receives the result
 *  @param error  receives the details when the call fails
 *  @return EXT_OK, EXT_PENDING, or why it failed */
EXT_API ext_status ext_extension_find(ext_extension *self, abut_str name, uint32_t *index, ext_error *error);

/** Calls a function. `written` is the length of the response. Of an async one the response is the operation.
 *  @param self  borrowed for this call
 *  @param request  `request_len` elements; borrowed for this call
 *  @param request_len  elements of request
 *  @param room  room for `cap` elements; receives the result
 *  @param cap  elements of room
 *  @param written  receives the result
 *  @param error  receives the details when the call fails
 *  @return EXT_OK, EXT_PENDING, or why it failed */
EXT_API ext_status ext_extension_call(
    ext_extension *self,
    uint32_t index,
    const uint8_t *request,
    size_t request_len,
    uint8_t *room,
    size_t cap,
    size_t *written,
    ext_error *error);

/** The same by the register convention of machines.
 *  @param self  borrowed for this call
 *  @param segments  borrowed for this call
 *  @param registers  read, then overwritten
 *  @param error  receives the details when the call fails
 *  @return EXT_OK, EXT_PENDING, or why it failed */
EXT_API ext_status ext_extension_call_segments(
    ext_extension *self,
    uint32_t index,
    ext_segments *segments,
    ext_registers *registers,
    ext_error *error);

/** @return owned by the caller: release it with ext_segments_free; NULL when that fails */
EXT_API ext_segments *ext_segments_new(uint32_t count);

/** @param self  taken over: not to be used after the call */
EXT_API void ext_segments_free(ext_segments *self);

/** Lets a segment be memory of the caller's, which stays theirs.
 *  @param self  borrowed for this call
 *  @param memory  `len` elements; kept: must stay valid after the call, until it is replaced or released
 *  @param len  elements of memory
 *  @param error  receives the details when the call fails
 *  @return EXT_OK, EXT_PENDING, or why it failed */
EXT_API ext_status ext_segments_set(
    ext_segments *self,
    uint32_t index,
    uint8_t *memory,
    size_t len,
    bool writable,
    ext_error *error);

/** Bytes that the last call wrote into a segment.
 *  @param self  borrowed for this call */
EXT_API size_t ext_segments_written(ext_segments *self, uint32_t index);

/** The bytes from `offset` on; refused when they are not all inside.
 *  @param self  borrowed for this call
 *  @param data  receives the result
 *  @param error  receives the details when the call fails
 *  @return EXT_OK, EXT_PENDING, or why it failed */
EXT_API ext_status ext_segments_slice(
    ext_segments *self,
    uint32_t index,
    uint64_t offset,
    uint64_t len,
    uint8_t **data,
    ext_error *error);

/** What this library promises, readable without running it. Defined where EXT_IMPLEMENT is, or
 *  EXT_SCHEMA, when only the table is wanted of C. */
#ifdef __cplusplus
extern "C" EXT_API const unsigned char ext_abi[];
#else
extern EXT_API const unsigned char ext_abi[];
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
ABUT_ASSERT(sizeof(ext_error) == 256 && ABUT_ALIGNOF(ext_error) == 8 && offsetof(ext_error, status) == 0 &&
    offsetof(ext_error, len) == 4 && offsetof(ext_error, code) == 8 &&
    offsetof(ext_error, text) == 16, ext_error);
ABUT_ASSERT(sizeof(ext_options) == 40 && ABUT_ALIGNOF(ext_options) == 8 && offsetof(ext_options, size) == 0 &&
    offsetof(ext_options, debug) == 4 && offsetof(ext_options, _reserved0) == 5 &&
    offsetof(ext_options, pending_max) == 8 && offsetof(ext_options, bytes_max) == 16 &&
    offsetof(ext_options, handles_max) == 24 && offsetof(ext_options, arenas_max) == 32, ext_options);
ABUT_ASSERT(sizeof(ext_stats) == 64 && ABUT_ALIGNOF(ext_stats) == 8 && offsetof(ext_stats, pending) == 0 &&
    offsetof(ext_stats, waiting) == 8 && offsetof(ext_stats, bytes) == 16 &&
    offsetof(ext_stats, handles) == 24 && offsetof(ext_stats, arenas) == 32 &&
    offsetof(ext_stats, begun) == 40 && offsetof(ext_stats, finished) == 48 &&
    offsetof(ext_stats, disposed) == 56, ext_stats);
ABUT_ASSERT(sizeof(ext_function) == 56 && ABUT_ALIGNOF(ext_function) == 8 &&
    offsetof(ext_function, name) == 0 && offsetof(ext_function, signature_id) == 16 &&
    offsetof(ext_function, is_async) == 20 && offsetof(ext_function, _reserved0) == 21 &&
    offsetof(ext_function, sig) == 24 && offsetof(ext_function, address) == 32 &&
    offsetof(ext_function, request_size) == 40 && offsetof(ext_function, response_size) == 44 &&
    offsetof(ext_function, grows) == 48 && offsetof(ext_function, _reserved1) == 49, ext_function);
ABUT_ASSERT(sizeof(ext_registers) == 32 && ABUT_ALIGNOF(ext_registers) == 8 &&
    offsetof(ext_registers, r0) == 0 && offsetof(ext_registers, r1) == 8 &&
    offsetof(ext_registers, r2) == 16 && offsetof(ext_registers, r3) == 24, ext_registers);
#endif
#if defined(__i386__) && !defined(_WIN32)
ABUT_ASSERT(sizeof(ext_error) == 256 && ABUT_ALIGNOF(ext_error) == 4 && offsetof(ext_error, status) == 0 &&
    offsetof(ext_error, len) == 4 && offsetof(ext_error, code) == 8 &&
    offsetof(ext_error, text) == 16, ext_error);
ABUT_ASSERT(sizeof(ext_options) == 40 && ABUT_ALIGNOF(ext_options) == 4 && offsetof(ext_options, size) == 0 &&
    offsetof(ext_options, debug) == 4 && offsetof(ext_options, _reserved0) == 5 &&
    offsetof(ext_options, pending_max) == 8 && offsetof(ext_options, bytes_max) == 16 &&
    offsetof(ext_options, handles_max) == 24 && offsetof(ext_options, arenas_max) == 32, ext_options);
ABUT_ASSERT(sizeof(ext_stats) == 64 && ABUT_ALIGNOF(ext_stats) == 4 && offsetof(ext_stats, pending) == 0 &&
    offsetof(ext_stats, waiting) == 8 && offsetof(ext_stats, bytes) == 16 &&
    offsetof(ext_stats, handles) == 24 && offsetof(ext_stats, arenas) == 32 &&
    offsetof(ext_stats, begun) == 40 && offsetof(ext_stats, finished) == 48 &&
    offsetof(ext_stats, disposed) == 56, ext_stats);
ABUT_ASSERT(sizeof(ext_function) == 44 && ABUT_ALIGNOF(ext_function) == 4 &&
    offsetof(ext_function, name) == 0 && offsetof(ext_function, signature_id) == 8 &&
    offsetof(ext_function, is_async) == 12 && offsetof(ext_function, _reserved0) == 13 &&
    offsetof(ext_function, sig) == 16 && offsetof(ext_function, address) == 24 &&
    offsetof(ext_function, request_size) == 28 && offsetof(ext_function, response_size) == 32 &&
    offsetof(ext_function, grows) == 36 && offsetof(ext_function, _reserved1) == 37, ext_function);
ABUT_ASSERT(sizeof(ext_registers) == 32 && ABUT_ALIGNOF(ext_registers) == 4 &&
    offsetof(ext_registers, r0) == 0 && offsetof(ext_registers, r1) == 8 &&
    offsetof(ext_registers, r2) == 16 && offsetof(ext_registers, r3) == 24, ext_registers);
#endif
#if defined(__arm__) || defined(__wasm32__)
ABUT_ASSERT(sizeof(ext_error) == 256 && ABUT_ALIGNOF(ext_error) == 8 && offsetof(ext_error, status) == 0 &&
    offsetof(ext_error, len) == 4 && offsetof(ext_error, code) == 8 &&
    offsetof(ext_error, text) == 16, ext_error);
ABUT_ASSERT(sizeof(ext_options) == 40 && ABUT_ALIGNOF(ext_options) == 8 && offsetof(ext_options, size) == 0 &&
    offsetof(ext_options, debug) == 4 && offsetof(ext_options, _reserved0) == 5 &&
    offsetof(ext_options, pending_max) == 8 && offsetof(ext_options, bytes_max) == 16 &&
    offsetof(ext_options, handles_max) == 24 && offsetof(ext_options, arenas_max) == 32, ext_options);
ABUT_ASSERT(sizeof(ext_stats) == 64 && ABUT_ALIGNOF(ext_stats) == 8 && offsetof(ext_stats, pending) == 0 &&
    offsetof(ext_stats, waiting) == 8 && offsetof(ext_stats, bytes) == 16 &&
    offsetof(ext_stats, handles) == 24 && offsetof(ext_stats, arenas) == 32 &&
    offsetof(ext_stats, begun) == 40 && offsetof(ext_stats, finished) == 48 &&
    offsetof(ext_stats, disposed) == 56, ext_stats);
ABUT_ASSERT(sizeof(ext_function) == 48 && ABUT_ALIGNOF(ext_function) == 8 &&
    offsetof(ext_function, name) == 0 && offsetof(ext_function, signature_id) == 8 &&
    offsetof(ext_function, is_async) == 12 && offsetof(ext_function, _reserved0) == 13 &&
    offsetof(ext_function, sig) == 16 && offsetof(ext_function, address) == 24 &&
    offsetof(ext_function, request_size) == 28 && offsetof(ext_function, response_size) == 32 &&
    offsetof(ext_function, grows) == 36 && offsetof(ext_function, _reserved1) == 37, ext_function);
ABUT_ASSERT(sizeof(ext_registers) == 32 && ABUT_ALIGNOF(ext_registers) == 8 &&
    offsetof(ext_registers, r0) == 0 && offsetof(ext_registers, r1) == 8 &&
    offsetof(ext_registers, r2) == 16 && offsetof(ext_registers, r3) == 24, ext_registers);
#endif

#ifdef __cplusplus
}
#endif

#ifdef EXT_IMPLEMENT
#endif /* EXT_IMPLEMENT */

#if defined(EXT_IMPLEMENT) || defined(EXT_SCHEMA)
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
ABUT_SCHEMA_SECTION const unsigned char ext_abi[] = {
65,66,85,84,45,65,66,73,1,0,0,0,34,0,0,0,8,153,8,254,29,196,170,148,
40,0,0,0,72,2,0,0,11,91,0,0,83,93,0,0,75,102,38,7,78,19,208,144,
70,232,121,6,78,19,208,144,26,254,18,8,190,130,210,52,9,112,5,106,190,130,210,52,
188,162,71,11,56,2,213,60,95,252,116,186,56,2,213,60,45,247,206,16,66,188,155,150,
147,37,245,212,66,188,155,150,99,47,12,19,223,0,182,146,67,131,6,25,223,0,182,146,
106,112,118,34,66,188,155,150,147,37,245,212,66,188,155,150,83,143,132,34,1,135,139,71,
2,9,204,185,1,135,139,71,138,131,118,46,191,56,66,121,121,219,149,233,191,56,66,121,
50,243,229,46,74,166,13,138,235,146,81,214,74,166,13,138,54,7,198,59,81,92,223,21,
220,159,208,192,81,92,223,21,0,240,12,81,48,252,42,12,225,198,245,145,48,252,42,12,
17,12,254,81,193,14,235,91,19,156,37,23,193,14,235,91,183,178,172,91,225,228,86,185,
228,57,175,12,225,228,86,185,160,174,10,111,254,219,41,120,182,46,72,4,254,219,41,120,
169,74,248,115,254,219,41,120,182,46,72,4,254,219,41,120,177,10,89,121,66,188,155,150,
147,37,245,212,66,188,155,150,19,29,227,126,161,68,178,122,168,5,242,125,161,68,178,122,
100,66,245,128,165,45,239,198,175,71,87,115,165,45,239,198,130,99,191,148,254,219,41,120,
182,46,72,4,254,219,41,120,152,34,91,150,59,85,199,134,17,47,17,128,59,85,199,134,
81,44,42,157,0,142,21,83,15,24,174,136,0,142,21,83,151,17,245,160,241,41,65,72,
88,69,101,62,241,41,65,72,57,229,77,164,113,164,60,87,185,150,40,21,113,164,60,87,
122,109,152,169,227,215,204,201,40,221,249,51,227,215,204,201,243,46,20,171,153,154,42,160,
214,119,65,141,153,154,42,160,188,77,44,179,231,168,44,69,61,69,212,145,231,168,44,69,
80,9,219,189,108,63,93,197,47,214,92,20,108,63,93,197,180,135,19,199,59,85,199,134,
17,47,17,128,59,85,199,134,228,125,16,202,59,85,199,134,17,47,17,128,59,85,199,134,
125,205,48,204,51,51,8,166,99,230,191,123,51,51,8,166,225,176,123,208,101,37,172,59,
163,191,73,205,101,37,172,59,86,119,252,208,183,228,121,11,125,232,101,31,183,228,121,11,
210,166,142,209,6,179,135,245,217,232,34,12,6,179,135,245,6,197,87,217,199,222,38,251,
93,243,29,89,199,222,38,251,123,34,97,98,105,34,58,49,44,34,112,97,99,107,97,103,
101,34,58,34,97,98,117,116,46,101,120,116,34,44,34,118,101,114,115,105,111,110,34,58,
34,48,46,49,46,48,34,44,34,100,111,99,34,58,34,70,108,97,116,32,101,120,116,101,
110,115,105,111,110,115,58,32,110,97,116,105,118,101,115,32,97,115,32,115,121,115,116,101,
109,32,99,97,108,108,115,32,111,118,101,114,32,102,108,97,116,32,109,101,109,111,114,121,
44,32,97,110,100,32,119,104,97,116,32,97,32,104,111,115,116,32,111,119,101,115,32,116,
104,101,109,46,92,110,92,110,65,32,104,111,115,116,32,111,119,110,115,32,111,112,101,114,
97,116,105,111,110,115,44,32,99,97,112,97,98,105,108,105,116,121,32,104,97,110,100,108,
101,115,32,97,110,100,32,97,114,101,110,97,115,44,32,97,110,100,32,108,111,97,100,115,
32,101,120,116,101,110,115,105,111,110,115,32,105,110,116,111,32,105,116,115,101,108,102,46,
32,65,32,99,97,108,108,32,104,97,110,100,115,32,111,118,101,114,32,97,32,114,101,113,
117,101,115,116,92,110,97,110,100,32,114,111,111,109,32,102,111,114,32,97,32,114,101,115,
112,111,110,115,101,59,32,98,111,116,104,32,98,101,108,111,110,103,32,116,111,32,116,104,
101,32,99,97,108,108,101,114,32,97,110,100,32,97,114,101,32,116,104,101,32,101,120,116,
101,110,115,105,111,110,39,115,32,102,111,114,32,116,104,101,32,108,101,110,103,116,104,32,
111,102,32,116,104,101,32,99,97,108,108,32,111,110,108,121,46,32,65,32,99,97,108,108,
92,110,111,102,32,97,110,32,97,115,121,110,99,32,102,117,110,99,116,105,111,110,32,103,
105,118,101,115,32,97,110,32,111,112,101,114,97,116,105,111,110,44,32,119,104,105,99,104,
32,105,115,32,112,111,108,108,101,100,44,32,119,97,105,116,101,100,32,102,111,114,32,111,
114,32,100,105,115,112,111,115,101,100,32,111,102,46,92,110,92,110,65,32,104,111,115,116,
32,109,97,121,32,98,101,32,117,115,101,100,32,98,121,32,115,101,118,101,114,97,108,32,
116,104,114,101,97,100,115,32,97,116,32,111,110,99,101,46,32,73,116,32,98,101,108,111,
110,103,115,32,116,111,32,116,104,101,32,112,114,111,99,101,115,115,32,116,104,97,116,32,
109,97,100,101,32,105,116,58,32,105,110,32,116,104,101,32,99,104,105,108,100,32,111,102,
32,97,32,102,111,114,107,32,105,116,115,92,110,111,112,101,114,97,116,105,111,110,115,32,
97,114,101,32,115,116,97,108,101,32,97,110,100,32,101,118,101,114,121,116,104,105,110,103,
32,101,108,115,101,32,105,115,32,99,108,111,115,101,100,44,32,97,110,100,32,110,111,116,
104,105,110,103,32,116,104,101,114,101,32,119,97,105,116,115,32,102,111,114,32,116,104,101,
32,112,97,114,101,110,116,46,34,44,34,112,114,101,102,105,120,34,58,34,101,120,116,95,
34,44,34,108,105,98,114,97,114,121,34,58,34,97,98,117,116,34,44,34,109,111,100,101,
108,34,58,123,34,112,116,114,34,58,56,44,34,101,110,100,105,97,110,34,58,34,108,105,
116,116,108,101,34,44,34,116,97,114,103,101,116,34,58,34,120,56,54,95,54,52,45,117,
110,107,110,111,119,110,45,108,105,110,117,120,45,103,110,117,34,125,44,34,97,112,105,34,
58,34,115,104,97,50,53,54,45,54,52,58,57,52,97,97,99,52,49,100,102,101,48,56,
57,57,48,56,34,44,10,34,117,115,101,115,34,58,91,93,44,10,34,116,121,112,101,115,
34,58,91,10,123,34,110,97,109,101,34,58,34,83,116,97,116,117,115,34,44,34,99,34,
58,34,101,120,116,95,115,116,97,116,117,115,34,44,34,107,105,110,100,34,58,34,115,116,
97,116,117,115,34,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,
44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,101,55,101,
99,48,99,48,98,102,99,52,55,57,55,57,53,34,44,34,114,101,112,114,34,58,34,105,
51,50,34,44,34,111,112,101,110,34,58,116,114,117,101,44,34,99,112,114,101,102,105,120,
34,58,34,69,88,84,95,34,44,34,118,97,108,117,101,115,34,58,91,123,34,110,97,109,
101,34,58,34,111,107,34,44,34,118,97,108,117,101,34,58,48,44,34,99,34,58,34,69,
88,84,95,79,75,34,125,44,123,34,110,97,109,101,34,58,34,112,101,110,100,105,110,103,
34,44,34,118,97,108,117,101,34,58,49,44,34,99,34,58,34,69,88,84,95,80,69,78,
68,73,78,71,34,44,34,100,111,99,34,58,34,116,104,101,32,111,112,101,114,97,116,105,
111,110,32,105,115,32,110,111,116,32,114,101,97,100,121,58,32,97,115,107,32,97,103,97,
105,110,34,125,44,123,34,110,97,109,101,34,58,34,110,111,116,95,102,111,117,110,100,34,
44,34,118,97,108,117,101,34,58,50,44,34,114,97,105,115,101,115,34,58,34,76,111,111,
107,117,112,69,114,114,111,114,34,44,34,99,34,58,34,69,88,84,95,78,79,84,95,70,
79,85,78,68,34,44,34,100,111,99,34,58,34,110,111,32,115,117,99,104,32,108,105,98,
114,97,114,121,44,32,102,117,110,99,116,105,111,110,32,111,114,32,112,97,99,107,97,103,
101,34,125,44,123,34,110,97,109,101,34,58,34,109,97,108,102,111,114,109,101,100,34,44,
34,118,97,108,117,101,34,58,51,44,34,114,97,105,115,101,115,34,58,34,86,97,108,117,
101,69,114,114,111,114,34,44,34,99,34,58,34,69,88,84,95,77,65,76,70,79,82,77,
69,68,34,44,34,100,111,99,34,58,34,97,32,108,105,98,114,97,114,121,44,32,116,97,
98,108,101,32,111,114,32,114,101,113,117,101,115,116,32,98,114,101,97,107,115,32,116,104,
101,32,114,117,108,101,115,34,125,44,123,34,110,97,109,101,34,58,34,108,105,109,105,116,
95,101,120,99,101,101,100,101,100,34,44,34,118,97,108,117,101,34,58,52,44,34,114,97,
105,115,101,115,34,58,34,76,105,109,105,116,69,114,114,111,114,34,44,34,99,34,58,34,
69,88,84,95,76,73,77,73,84,95,69,88,67,69,69,68,69,68,34,44,34,100,111,99,
34,58,34,109,111,114,101,32,116,104,97,110,32,97,32,108,105,109,105,116,32,111,102,32,
116,104,101,32,104,111,115,116,32,97,108,108,111,119,115,34,125,44,123,34,110,97,109,101,
34,58,34,117,110,115,117,112,112,111,114,116,101,100,34,44,34,118,97,108,117,101,34,58,
53,44,34,114,97,105,115,101,115,34,58,34,76,111,111,107,117,112,69,114,114,111,114,34,
44,34,99,34,58,34,69,88,84,95,85,78,83,85,80,80,79,82,84,69,68,34,125,44,
123,34,110,97,109,101,34,58,34,105,110,118,97,108,105,100,95,97,114,103,117,109,101,110,
116,34,44,34,118,97,108,117,101,34,58,54,44,34,114,97,105,115,101,115,34,58,34,86,
97,108,117,101,69,114,114,111,114,34,44,34,99,34,58,34,69,88,84,95,73,78,86,65,
76,73,68,95,65,82,71,85,77,69,78,84,34,125,44,123,34,110,97,109,101,34,58,34,
110,111,95,109,101,109,111,114,121,34,44,34,118,97,108,117,101,34,58,55,44,34,114,97,
105,115,101,115,34,58,34,77,101,109,111,114,121,69,114,114,111,114,34,44,34,99,34,58,
34,69,88,84,95,78,79,95,77,69,77,79,82,89,34,125,44,123,34,110,97,109,101,34,
58,34,99,111,110,116,114,97,99,116,34,44,34,118,97,108,117,101,34,58,56,44,34,114,
97,105,115,101,115,34,58,34,73,109,112,111,114,116,69,114,114,111,114,34,44,34,99,34,
58,34,69,88,84,95,67,79,78,84,82,65,67,84,34,44,34,100,111,99,34,58,34,108,
105,98,114,97,114,121,32,97,110,100,32,99,97,108,108,101,114,32,109,101,97,110,32,100,
105,102,102,101,114,101,110,116,32,116,104,105,110,103,115,59,32,116,104,101,32,101,114,114,
111,114,32,115,97,121,115,32,119,104,105,99,104,34,125,44,123,34,110,97,109,101,34,58,
34,102,97,105,108,101,100,34,44,34,118,97,108,117,101,34,58,57,44,34,114,97,105,115,
101,115,34,58,34,82,117,110,116,105,109,101,69,114,114,111,114,34,44,34,99,34,58,34,
69,88,84,95,70,65,73,76,69,68,34,44,34,100,111,99,34,58,34,116,104,101,32,101,
120,116,101,110,115,105,111,110,32,114,101,102,117,115,101,100,44,32,111,114,32,105,116,115,
32,111,112,101,114,97,116,105,111,110,32,102,97,105,108,101,100,34,125,44,123,34,110,97,
109,101,34,58,34,116,111,111,95,115,109,97,108,108,34,44,34,118,97,108,117,101,34,58,
49,48,44,34,114,97,105,115,101,115,34,58,34,66,117,102,102,101,114,84,111,111,83,109,
97,108,108,34,44,34,99,34,58,34,69,88,84,95,84,79,79,95,83,77,65,76,76,34,
44,34,100,111,99,34,58,34,116,104,101,32,114,111,111,109,32,102,111,114,32,116,104,101,
32,114,101,115,112,111,110,115,101,32,105,115,32,116,111,111,32,115,109,97,108,108,34,125,
44,123,34,110,97,109,101,34,58,34,115,116,97,108,101,34,44,34,118,97,108,117,101,34,
58,49,49,44,34,114,97,105,115,101,115,34,58,34,76,111,111,107,117,112,69,114,114,111,
114,34,44,34,99,34,58,34,69,88,84,95,83,84,65,76,69,34,44,34,100,111,99,34,
58,34,97,110,32,111,112,101,114,97,116,105,111,110,44,32,104,97,110,100,108,101,32,111,
114,32,97,114,101,110,97,32,116,104,97,116,32,105,115,32,110,111,116,32,116,104,101,114,
101,32,40,97,110,121,32,109,111,114,101,41,34,125,44,123,34,110,97,109,101,34,58,34,
100,101,110,105,101,100,34,44,34,118,97,108,117,101,34,58,49,50,44,34,114,97,105,115,
101,115,34,58,34,80,101,114,109,105,115,115,105,111,110,69,114,114,111,114,34,44,34,99,
34,58,34,69,88,84,95,68,69,78,73,69,68,34,44,34,100,111,99,34,58,34,116,104,
101,32,104,97,110,100,108,101,32,108,97,99,107,115,32,116,104,101,32,114,105,103,104,116,
44,32,111,114,32,105,115,32,111,102,32,97,110,111,116,104,101,114,32,107,105,110,100,34,
125,44,123,34,110,97,109,101,34,58,34,99,97,110,99,101,108,108,101,100,34,44,34,118,
97,108,117,101,34,58,49,51,44,34,114,97,105,115,101,115,34,58,34,73,110,116,101,114,
114,117,112,116,101,100,69,114,114,111,114,34,44,34,99,34,58,34,69,88,84,95,67,65,
78,67,69,76,76,69,68,34,44,34,100,111,99,34,58,34,116,104,101,32,111,112,101,114,
97,116,105,111,110,32,119,97,115,32,100,105,115,112,111,115,101,100,32,111,102,34,125,44,
123,34,110,97,109,101,34,58,34,99,104,101,97,116,101,100,34,44,34,118,97,108,117,101,
34,58,49,52,44,34,114,97,105,115,101,115,34,58,34,82,117,110,116,105,109,101,69,114,
114,111,114,34,44,34,99,34,58,34,69,88,84,95,67,72,69,65,84,69,68,34,44,34,
100,111,99,34,58,34,116,104,101,32,101,120,116,101,110,115,105,111,110,32,119,114,111,116,
101,32,111,117,116,115,105,100,101,32,116,104,101,32,99,97,108,108,32,111,114,32,112,97,
115,116,32,105,116,115,32,114,111,111,109,34,125,44,123,34,110,97,109,101,34,58,34,99,
108,111,115,101,100,34,44,34,118,97,108,117,101,34,58,49,53,44,34,114,97,105,115,101,
115,34,58,34,86,97,108,117,101,69,114,114,111,114,34,44,34,99,34,58,34,69,88,84,
95,67,76,79,83,69,68,34,44,34,100,111,99,34,58,34,116,104,101,32,104,111,115,116,
32,119,97,115,32,99,108,111,115,101,100,34,125,93,44,34,100,111,99,34,58,34,72,111,
119,32,97,32,99,97,108,108,32,119,101,110,116,46,34,44,34,110,97,109,101,115,34,58,
123,34,99,34,58,34,101,120,116,95,115,116,97,116,117,115,34,125,125,44,10,123,34,110,
97,109,101,34,58,34,69,114,114,111,114,34,44,34,99,34,58,34,101,120,116,95,101,114,
114,111,114,34,44,34,107,105,110,100,34,58,34,114,101,99,111,114,100,34,44,34,115,105,
122,101,34,58,50,53,54,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,
116,34,58,34,115,104,97,50,53,54,45,54,52,58,49,54,55,102,56,99,52,57,102,53,
51,54,102,100,53,97,34,44,34,102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,
34,58,34,115,116,97,116,117,115,34,44,34,116,121,112,101,34,58,34,83,116,97,116,117,
115,34,44,34,111,102,102,115,101,116,34,58,48,44,34,115,105,122,101,34,58,52,44,34,
97,108,105,103,110,34,58,52,44,34,99,34,58,34,115,116,97,116,117,115,34,125,44,123,
34,110,97,109,101,34,58,34,108,101,110,34,44,34,116,121,112,101,34,58,34,117,51,50,
34,44,34,111,102,102,115,101,116,34,58,52,44,34,115,105,122,101,34,58,52,44,34,97,
108,105,103,110,34,58,52,44,34,99,34,58,34,108,101,110,34,125,44,123,34,110,97,109,
101,34,58,34,99,111,100,101,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,
111,102,102,115,101,116,34,58,56,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,
110,34,58,56,44,34,99,34,58,34,99,111,100,101,34,44,34,100,111,99,34,58,34,119,
104,97,116,32,116,104,101,32,101,120,116,101,110,115,105,111,110,32,114,101,116,117,114,110,
101,100,44,32,119,104,101,110,32,105,116,32,119,97,115,32,116,104,101,32,101,120,116,101,
110,115,105,111,110,34,125,44,123,34,110,97,109,101,34,58,34,116,101,120,116,34,44,34,
116,121,112,101,34,58,123,34,97,114,114,97,121,34,58,34,117,56,34,44,34,99,111,117,
110,116,34,58,50,52,48,125,44,34,111,102,102,115,101,116,34,58,49,54,44,34,115,105,
122,101,34,58,50,52,48,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,116,
101,120,116,34,44,34,100,111,99,34,58,34,85,84,70,45,56,44,32,111,110,101,32,108,
105,110,101,44,32,99,117,116,32,119,104,101,110,32,105,116,32,105,115,32,108,111,110,103,
101,114,34,125,93,44,34,100,111,99,34,58,34,87,104,121,32,97,32,99,97,108,108,32,
102,97,105,108,101,100,46,32,84,104,101,32,116,101,120,116,32,105,115,32,105,110,32,112,
108,97,99,101,58,32,110,111,98,111,100,121,32,111,119,110,115,32,105,116,32,98,117,116,
32,116,104,101,32,99,97,108,108,101,114,46,34,44,34,110,97,109,101,115,34,58,123,34,
99,34,58,34,101,120,116,95,101,114,114,111,114,34,125,125,44,10,123,34,110,97,109,101,
34,58,34,79,112,83,116,97,116,101,34,44,34,99,34,58,34,101,120,116,95,111,112,95,
115,116,97,116,101,34,44,34,107,105,110,100,34,58,34,101,110,117,109,34,44,34,115,105,
122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,108,97,121,111,117,116,34,
58,34,115,104,97,50,53,54,45,54,52,58,97,101,101,100,51,102,52,99,100,56,49,101,
52,102,49,100,34,44,34,114,101,112,114,34,58,34,117,51,50,34,44,34,99,112,114,101,
102,105,120,34,58,34,69,88,84,95,79,80,95,83,84,65,84,69,95,34,44,34,118,97,
108,117,101,115,34,58,91,123,34,110,97,109,101,34,58,34,102,114,101,101,100,34,44,34,
118,97,108,117,101,34,58,48,44,34,99,34,58,34,69,88,84,95,79,80,95,83,84,65,
84,69,95,70,82,69,69,68,34,44,34,100,111,99,34,58,34,110,111,116,32,116,104,101,
114,101,58,32,110,101,118,101,114,32,109,97,100,101,44,32,99,111,110,115,117,109,101,100,
44,32,111,114,32,100,105,115,112,111,115,101,100,32,111,102,34,125,44,123,34,110,97,109,
101,34,58,34,112,101,110,100,105,110,103,34,44,34,118,97,108,117,101,34,58,49,44,34,
99,34,58,34,69,88,84,95,79,80,95,83,84,65,84,69,95,80,69,78,68,73,78,71,
34,125,44,123,34,110,97,109,101,34,58,34,114,101,97,100,121,34,44,34,118,97,108,117,
101,34,58,50,44,34,99,34,58,34,69,88,84,95,79,80,95,83,84,65,84,69,95,82,
69,65,68,89,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,
118,97,108,117,101,34,58,51,44,34,99,34,58,34,69,88,84,95,79,80,95,83,84,65,
84,69,95,69,82,82,79,82,34,125,93,44,34,100,111,99,34,58,34,87,104,101,114,101,
32,97,110,32,111,112,101,114,97,116,105,111,110,32,115,116,97,110,100,115,46,34,44,34,
110,97,109,101,115,34,58,123,34,99,34,58,34,101,120,116,95,111,112,95,115,116,97,116,
101,34,125,125,44,10,123,34,110,97,109,101,34,58,34,79,112,116,105,111,110,115,34,44,
34,99,34,58,34,101,120,116,95,111,112,116,105,111,110,115,34,44,34,107,105,110,100,34,
58,34,114,101,99,111,114,100,34,44,34,115,105,122,101,34,58,52,48,44,34,97,108,105,
103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,
52,58,55,54,52,53,102,48,48,54,102,54,102,98,102,100,55,98,34,44,34,101,120,116,
101,110,115,105,98,108,101,34,58,116,114,117,101,44,34,102,105,101,108,100,115,34,58,91,
123,34,110,97,109,101,34,58,34,115,105,122,101,34,44,34,116,121,112,101,34,58,34,117,
51,50,34,44,34,111,102,102,115,101,116,34,58,48,44,34,115,105,122,101,34,58,52,44,
34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,115,105,122,101,34,125,44,123,34,
110,97,109,101,34,58,34,100,101,98,117,103,34,44,34,116,121,112,101,34,58,34,98,111,
111,108,34,44,34,111,102,102,115,101,116,34,58,52,44,34,115,105,122,101,34,58,49,44,
34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,100,101,98,117,103,34,44,34,100,
111,99,34,58,34,99,111,112,121,32,114,101,113,117,101,115,116,115,32,97,110,100,32,114,
101,115,112,111,110,115,101,115,44,32,97,110,100,32,112,111,105,115,111,110,32,116,104,101,
109,32,97,102,116,101,114,32,116,104,101,32,99,97,108,108,58,32,99,97,116,99,104,101,
115,32,101,120,116,101,110,115,105,111,110,115,32,116,104,97,116,32,99,104,101,97,116,34,
125,44,123,34,110,97,109,101,34,58,34,95,114,101,115,101,114,118,101,100,48,34,44,34,
116,121,112,101,34,58,123,34,97,114,114,97,121,34,58,34,117,56,34,44,34,99,111,117,
110,116,34,58,51,125,44,34,111,102,102,115,101,116,34,58,53,44,34,115,105,122,101,34,
58,51,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,95,114,101,115,101,114,
118,101,100,48,34,44,34,114,101,115,101,114,118,101,100,34,58,116,114,117,101,44,34,104,
105,100,100,101,110,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,112,101,
110,100,105,110,103,95,109,97,120,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,
34,111,102,102,115,101,116,34,58,56,44,34,115,105,122,101,34,58,56,44,34,97,108,105,
103,110,34,58,56,44,34,99,34,58,34,112,101,110,100,105,110,103,95,109,97,120,34,44,
34,100,111,99,34,58,34,111,112,101,114,97,116,105,111,110,115,32,97,116,32,97,32,116,
105,109,101,59,32,100,101,102,97,117,108,116,32,49,44,48,52,56,44,53,55,54,34,125,
44,123,34,110,97,109,101,34,58,34,98,121,116,101,115,95,109,97,120,34,44,34,116,121,
112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,49,54,44,34,115,
105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,98,121,
116,101,115,95,109,97,120,34,44,34,100,111,99,34,58,34,98,121,116,101,115,32,111,102,
32,102,105,110,105,115,104,101,100,32,114,101,115,112,111,110,115,101,115,32,116,104,97,116,
32,119,97,105,116,59,32,100,101,102,97,117,108,116,32,49,32,71,105,66,34,125,44,123,
34,110,97,109,101,34,58,34,104,97,110,100,108,101,115,95,109,97,120,34,44,34,116,121,
112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,50,52,44,34,115,
105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,104,97,
110,100,108,101,115,95,109,97,120,34,44,34,100,111,99,34,58,34,100,101,102,97,117,108,
116,32,49,44,48,52,56,44,53,55,54,34,125,44,123,34,110,97,109,101,34,58,34,97,
114,101,110,97,115,95,109,97,120,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,
34,111,102,102,115,101,116,34,58,51,50,44,34,115,105,122,101,34,58,56,44,34,97,108,
105,103,110,34,58,56,44,34,99,34,58,34,97,114,101,110,97,115,95,109,97,120,34,44,
34,100,111,99,34,58,34,98,121,116,101,115,32,111,102,32,97,108,108,32,97,114,101,110,
97,115,59,32,100,101,102,97,117,108,116,32,49,32,71,105,66,34,125,93,44,34,100,111,
99,34,58,34,87,104,97,116,32,97,32,104,111,115,116,32,97,108,108,111,119,115,46,32,
90,101,114,111,101,115,32,109,101,97,110,32,116,104,101,32,100,101,102,97,117,108,116,46,
34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,101,120,116,95,111,112,116,105,
111,110,115,34,125,125,44,10,123,34,110,97,109,101,34,58,34,83,116,97,116,115,34,44,
34,99,34,58,34,101,120,116,95,115,116,97,116,115,34,44,34,107,105,110,100,34,58,34,
114,101,99,111,114,100,34,44,34,115,105,122,101,34,58,54,52,44,34,97,108,105,103,110,
34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,
100,51,53,54,99,102,55,99,56,98,97,54,99,55,52,98,34,44,34,102,105,101,108,100,
115,34,58,91,123,34,110,97,109,101,34,58,34,112,101,110,100,105,110,103,34,44,34,116,
121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,48,44,34,115,
105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,112,101,
110,100,105,110,103,34,44,34,100,111,99,34,58,34,111,112,101,114,97,116,105,111,110,115,
32,116,104,97,116,32,97,114,101,32,110,111,116,32,114,101,97,100,121,34,125,44,123,34,
110,97,109,101,34,58,34,119,97,105,116,105,110,103,34,44,34,116,121,112,101,34,58,34,
117,54,52,34,44,34,111,102,102,115,101,116,34,58,56,44,34,115,105,122,101,34,58,56,
44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,119,97,105,116,105,110,103,34,
44,34,100,111,99,34,58,34,102,105,110,105,115,104,101,100,32,111,112,101,114,97,116,105,
111,110,115,32,116,104,97,116,32,110,111,98,111,100,121,32,116,111,111,107,34,125,44,123,
34,110,97,109,101,34,58,34,98,121,116,101,115,34,44,34,116,121,112,101,34,58,34,117,
54,52,34,44,34,111,102,102,115,101,116,34,58,49,54,44,34,115,105,122,101,34,58,56,
44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,98,121,116,101,115,34,44,34,
100,111,99,34,58,34,116,104,101,105,114,32,114,101,115,112,111,110,115,101,115,34,125,44,
123,34,110,97,109,101,34,58,34,104,97,110,100,108,101,115,34,44,34,116,121,112,101,34,
58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,50,52,44,34,115,105,122,101,
34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,104,97,110,100,108,
101,115,34,125,44,123,34,110,97,109,101,34,58,34,97,114,101,110,97,115,34,44,34,116,
121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,51,50,44,34,
115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,97,
114,101,110,97,115,34,44,34,100,111,99,34,58,34,98,121,116,101,115,34,125,44,123,34,
110,97,109,101,34,58,34,98,101,103,117,110,34,44,34,116,121,112,101,34,58,34,117,54,
52,34,44,34,111,102,102,115,101,116,34,58,52,48,44,34,115,105,122,101,34,58,56,44,
34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,98,101,103,117,110,34,44,34,100,
111,99,34,58,34,115,105,110,99,101,32,116,104,101,32,115,116,97,114,116,34,125,44,123,
34,110,97,109,101,34,58,34,102,105,110,105,115,104,101,100,34,44,34,116,121,112,101,34,
58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,52,56,44,34,115,105,122,101,
34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,102,105,110,105,115,
104,101,100,34,125,44,123,34,110,97,109,101,34,58,34,100,105,115,112,111,115,101,100,34,
44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,53,
54,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,
58,34,100,105,115,112,111,115,101,100,34,125,93,44,34,100,111,99,34,58,34,87,104,97,
116,32,116,104,101,32,104,111,115,116,32,99,111,117,110,116,115,46,34,44,34,110,97,109,
101,115,34,58,123,34,99,34,58,34,101,120,116,95,115,116,97,116,115,34,125,125,44,10,
123,34,110,97,109,101,34,58,34,70,117,110,99,116,105,111,110,34,44,34,99,34,58,34,
101,120,116,95,102,117,110,99,116,105,111,110,34,44,34,107,105,110,100,34,58,34,114,101,
99,111,114,100,34,44,34,115,105,122,101,34,58,53,54,44,34,97,108,105,103,110,34,58,
56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,100,99,
56,57,54,101,97,98,51,52,49,53,98,55,49,101,34,44,34,102,105,101,108,100,115,34,
58,91,123,34,110,97,109,101,34,58,34,110,97,109,101,34,44,34,116,121,112,101,34,58,
34,115,116,114,34,44,34,111,102,102,115,101,116,34,58,48,44,34,115,105,122,101,34,58,
49,54,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,110,97,109,101,34,125,
44,123,34,110,97,109,101,34,58,34,115,105,103,110,97,116,117,114,101,95,105,100,34,44,
34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,49,54,
44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,
34,115,105,103,110,97,116,117,114,101,95,105,100,34,125,44,123,34,110,97,109,101,34,58,
34,105,115,95,97,115,121,110,99,34,44,34,116,121,112,101,34,58,34,98,111,111,108,34,
44,34,111,102,102,115,101,116,34,58,50,48,44,34,115,105,122,101,34,58,49,44,34,97,
108,105,103,110,34,58,49,44,34,99,34,58,34,105,115,95,97,115,121,110,99,34,125,44,
123,34,110,97,109,101,34,58,34,95,114,101,115,101,114,118,101,100,48,34,44,34,116,121,
112,101,34,58,123,34,97,114,114,97,121,34,58,34,117,56,34,44,34,99,111,117,110,116,
34,58,51,125,44,34,111,102,102,115,101,116,34,58,50,49,44,34,115,105,122,101,34,58,
51,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,95,114,101,115,101,114,118,
101,100,48,34,44,34,114,101,115,101,114,118,101,100,34,58,116,114,117,101,44,34,104,105,
100,100,101,110,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,115,105,103,
34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,
50,52,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,
34,58,34,115,105,103,34,125,44,123,34,110,97,109,101,34,58,34,97,100,100,114,101,115,
115,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,
105,100,34,125,44,34,111,102,102,115,101,116,34,58,51,50,44,34,115,105,122,101,34,58,
56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,97,100,100,114,101,115,115,
34,125,44,123,34,110,97,109,101,34,58,34,114,101,113,117,101,115,116,95,115,105,122,101,
34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,
52,48,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,
34,58,34,114,101,113,117,101,115,116,95,115,105,122,101,34,44,34,100,111,99,34,58,34,
48,120,102,102,102,102,102,102,102,102,32,119,104,101,110,32,116,104,101,114,101,32,105,115,
32,110,111,32,115,99,104,101,109,97,34,125,44,123,34,110,97,109,101,34,58,34,114,101,
115,112,111,110,115,101,95,115,105,122,101,34,44,34,116,121,112,101,34,58,34,117,51,50,
34,44,34,111,102,102,115,101,116,34,58,52,52,44,34,115,105,122,101,34,58,52,44,34,
97,108,105,103,110,34,58,52,44,34,99,34,58,34,114,101,115,112,111,110,115,101,95,115,
105,122,101,34,44,34,100,111,99,34,58,34,108,101,97,115,116,32,98,121,116,101,115,32,
111,102,32,97,32,114,101,115,112,111,110,115,101,59,32,48,120,102,102,102,102,102,102,102,
102,32,119,104,101,110,32,116,104,101,114,101,32,105,115,32,110,111,32,115,99,104,101,109,
97,34,125,44,123,34,110,97,109,101,34,58,34,103,114,111,119,115,34,44,34,116,121,112,
101,34,58,34,98,111,111,108,34,44,34,111,102,102,115,101,116,34,58,52,56,44,34,115,
105,122,101,34,58,49,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,103,114,
111,119,115,34,44,34,100,111,99,34,58,34,116,104,101,32,114,101,115,112,111,110,115,101,
32,104,97,115,32,100,97,116,97,32,98,101,104,105,110,100,32,105,116,115,32,102,105,120,
101,100,32,112,97,114,116,34,125,44,123,34,110,97,109,101,34,58,34,95,114,101,115,101,
114,118,101,100,49,34,44,34,116,121,112,101,34,58,123,34,97,114,114,97,121,34,58,34,
117,56,34,44,34,99,111,117,110,116,34,58,55,125,44,34,111,102,102,115,101,116,34,58,
52,57,44,34,115,105,122,101,34,58,55,44,34,97,108,105,103,110,34,58,49,44,34,99,
34,58,34,95,114,101,115,101,114,118,101,100,49,34,44,34,114,101,115,101,114,118,101,100,
34,58,116,114,117,101,44,34,104,105,100,100,101,110,34,58,116,114,117,101,125,93,44,34,
100,111,99,34,58,34,65,32,102,117,110,99,116,105,111,110,32,111,102,32,97,110,32,101,
120,116,101,110,115,105,111,110,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,
34,101,120,116,95,102,117,110,99,116,105,111,110,34,125,125,44,10,123,34,110,97,109,101,
34,58,34,82,101,103,105,115,116,101,114,115,34,44,34,99,34,58,34,101,120,116,95,114,
101,103,105,115,116,101,114,115,34,44,34,107,105,110,100,34,58,34,114,101,99,111,114,100,
34,44,34,115,105,122,101,34,58,51,50,44,34,97,108,105,103,110,34,58,56,44,34,108,
97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,53,49,102,99,50,56,
101,102,102,48,97,49,53,55,98,98,34,44,34,102,105,101,108,100,115,34,58,91,123,34,
110,97,109,101,34,58,34,114,48,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,
34,111,102,102,115,101,116,34,58,48,44,34,115,105,122,101,34,58,56,44,34,97,108,105,
103,110,34,58,56,44,34,99,34,58,34,114,48,34,125,44,123,34,110,97,109,101,34,58,
34,114,49,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,
116,34,58,56,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,
34,99,34,58,34,114,49,34,125,44,123,34,110,97,109,101,34,58,34,114,50,34,44,34,
116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,49,54,44,
34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,
114,50,34,125,44,123,34,110,97,109,101,34,58,34,114,51,34,44,34,116,121,112,101,34,
58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,50,52,44,34,115,105,122,101,
34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,114,51,34,125,93,
44,34,100,111,99,34,58,34,84,104,101,32,114,101,103,105,115,116,101,114,115,32,111,102,
32,97,32,109,97,99,104,105,110,101,32,116,104,97,116,32,99,97,108,108,115,32,110,97,
116,105,118,101,115,32,108,105,107,101,32,115,121,115,116,101,109,32,99,97,108,108,115,58,
32,114,48,32,116,104,101,32,98,121,116,101,115,32,111,102,32,116,104,101,32,114,101,113,
117,101,115,116,32,40,48,58,32,97,108,108,32,111,102,32,105,116,115,92,110,115,101,103,
109,101,110,116,41,44,32,114,49,32,116,104,101,32,110,117,109,98,101,114,32,111,102,32,
116,104,101,32,105,110,112,117,116,32,115,101,103,109,101,110,116,44,32,114,50,32,111,102,
32,116,104,101,32,111,117,116,112,117,116,32,115,101,103,109,101,110,116,44,32,114,51,32,
111,102,32,116,104,101,32,97,114,101,110,97,32,115,101,103,109,101,110,116,59,32,97,108,
108,32,111,110,101,115,58,32,110,111,92,110,115,101,103,109,101,110,116,46,32,114,48,32,
114,101,99,101,105,118,101,115,32,116,104,101,32,111,112,101,114,97,116,105,111,110,44,32,
111,114,32,48,46,32,86,105,101,119,115,32,105,110,32,116,104,101,32,114,101,113,117,101,
115,116,32,104,111,108,100,32,111,102,102,115,101,116,115,32,105,110,32,116,104,101,32,105,
110,112,117,116,32,115,101,103,109,101,110,116,44,32,119,104,105,99,104,32,98,101,99,111,
109,101,92,110,97,100,100,114,101,115,115,101,115,32,102,111,114,32,116,104,101,32,99,97,
108,108,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,101,120,116,95,114,
101,103,105,115,116,101,114,115,34,125,125,44,10,123,34,110,97,109,101,34,58,34,72,111,
115,116,34,44,34,99,34,58,34,101,120,116,95,104,111,115,116,34,44,34,107,105,110,100,
34,58,34,104,97,110,100,108,101,34,44,34,115,105,122,101,34,58,56,44,34,97,108,105,
103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,
52,58,97,52,102,97,54,99,101,100,100,100,99,101,102,50,101,56,34,44,34,100,114,111,
112,34,58,34,72,111,115,116,46,99,108,111,115,101,34,44,34,116,104,114,101,97,100,115,
34,58,34,115,104,97,114,101,100,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,
34,101,120,116,95,104,111,115,116,34,125,125,44,10,123,34,110,97,109,101,34,58,34,69,
120,116,101,110,115,105,111,110,34,44,34,99,34,58,34,101,120,116,95,101,120,116,101,110,
115,105,111,110,34,44,34,107,105,110,100,34,58,34,104,97,110,100,108,101,34,44,34,115,
105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,
34,58,34,115,104,97,50,53,54,45,54,52,58,97,52,102,97,54,99,101,100,100,100,99,
101,102,50,101,56,34,44,34,100,114,111,112,34,58,34,69,120,116,101,110,115,105,111,110,
46,99,108,111,115,101,34,44,34,116,104,114,101,97,100,115,34,58,34,115,104,97,114,101,
100,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,101,120,116,95,101,120,116,
101,110,115,105,111,110,34,125,125,44,10,123,34,110,97,109,101,34,58,34,83,101,103,109,
101,110,116,115,34,44,34,99,34,58,34,101,120,116,95,115,101,103,109,101,110,116,115,34,
44,34,107,105,110,100,34,58,34,104,97,110,100,108,101,34,44,34,115,105,122,101,34,58,
56,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,
97,50,53,54,45,54,52,58,97,52,102,97,54,99,101,100,100,100,99,101,102,50,101,56,
34,44,34,100,114,111,112,34,58,34,83,101,103,109,101,110,116,115,46,102,114,101,101,34,
44,34,116,104,114,101,97,100,115,34,58,34,99,111,110,102,105,110,101,100,34,44,34,110,
97,109,101,115,34,58,123,34,99,34,58,34,101,120,116,95,115,101,103,109,101,110,116,115,
34,125,125,44,10,123,34,110,97,109,101,34,58,34,82,101,108,101,97,115,101,34,44,34,
99,34,58,34,101,120,116,95,114,101,108,101,97,115,101,34,44,34,107,105,110,100,34,58,
34,99,97,108,108,98,97,99,107,34,44,34,115,105,122,101,34,58,56,44,34,97,108,105,
103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,
52,58,97,52,102,97,54,99,101,100,100,100,99,101,102,50,101,56,34,44,34,112,97,114,
97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,114,101,115,111,117,114,99,101,34,
44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,
34,125,44,34,117,115,101,114,100,97,116,97,34,58,116,114,117,101,125,93,44,34,110,97,
109,101,115,34,58,123,34,99,34,58,34,101,120,116,95,114,101,108,101,97,115,101,34,125,
125,93,44,10,34,99,111,110,115,116,97,110,116,115,34,58,91,93,44,10,34,102,117,110,
99,116,105,111,110,115,34,58,91,10,123,34,110,97,109,101,34,58,34,105,115,95,101,114,
114,111,114,34,44,34,115,121,109,98,111,108,34,58,34,101,120,116,95,105,115,95,101,114,
114,111,114,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,
104,97,50,53,54,45,54,52,58,52,53,50,99,97,56,101,55,57,49,100,52,52,53,51,
100,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,49,54,48,53,53,
52,55,50,55,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,
119,114,105,116,116,101,110,34,44,34,116,121,112,101,34,58,34,117,115,105,122,101,34,125,
93,44,34,114,101,116,117,114,110,115,34,58,34,98,111,111,108,34,44,34,100,111,99,34,
58,34,87,104,101,116,104,101,114,32,97,32,102,108,97,116,32,102,117,110,99,116,105,111,
110,39,115,32,114,101,115,117,108,116,32,115,97,121,115,32,116,104,97,116,32,105,116,32,
102,97,105,108,101,100,59,32,116,104,101,32,99,111,100,101,115,32,97,114,101,32,97,116,
32,116,104,101,32,116,111,112,32,111,102,32,116,104,101,32,114,97,110,103,101,46,34,125,
44,10,123,34,110,97,109,101,34,58,34,99,111,100,101,95,110,97,109,101,34,44,34,115,
121,109,98,111,108,34,58,34,101,120,116,95,99,111,100,101,95,110,97,109,101,34,44,34,
99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,
54,52,58,102,98,50,54,100,101,99,55,53,57,49,100,102,51,53,100,34,44,34,115,105,
103,110,97,116,117,114,101,95,105,100,34,58,52,50,49,51,54,50,56,54,49,53,44,34,
112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,119,114,105,116,116,101,
110,34,44,34,116,121,112,101,34,58,34,117,115,105,122,101,34,125,93,44,34,114,101,116,
117,114,110,115,34,58,34,115,116,114,34,44,34,100,111,99,34,58,34,84,104,101,32,110,
97,109,101,32,111,102,32,115,117,99,104,32,97,32,99,111,100,101,58,32,102,97,105,108,
101,100,44,32,116,111,111,95,115,109,97,108,108,44,32,98,97,100,95,114,101,113,117,101,
115,116,44,32,100,101,110,105,101,100,44,32,115,116,97,108,101,44,32,108,105,109,105,116,
44,32,117,110,115,117,112,112,111,114,116,101,100,44,32,99,97,110,99,101,108,108,101,100,
44,32,99,114,97,115,104,101,100,46,34,125,44,10,123,34,110,97,109,101,34,58,34,72,
111,115,116,46,110,101,119,34,44,34,111,110,34,58,34,72,111,115,116,34,44,34,115,121,
109,98,111,108,34,58,34,101,120,116,95,104,111,115,116,95,110,101,119,34,44,34,99,111,
110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,
58,99,57,99,99,100,55,101,51,51,51,102,57,100,100,50,56,34,44,34,115,105,103,110,
97,116,117,114,101,95,105,100,34,58,51,51,56,53,54,52,53,48,50,55,44,34,112,97,
114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,111,112,116,105,111,110,115,34,
44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,79,112,116,105,
111,110,115,34,44,34,99,111,110,115,116,34,58,116,114,117,101,44,34,110,117,108,108,97,
98,108,101,34,58,116,114,117,101,125,125,93,44,34,114,101,116,117,114,110,115,34,58,123,
34,116,121,112,101,34,58,34,72,111,115,116,34,44,34,110,117,108,108,97,98,108,101,34,
58,116,114,117,101,44,34,111,119,110,34,58,34,111,119,110,34,125,125,44,10,123,34,110,
97,109,101,34,58,34,72,111,115,116,46,99,108,111,115,101,34,44,34,111,110,34,58,34,
72,111,115,116,34,44,34,115,121,109,98,111,108,34,58,34,101,120,116,95,104,111,115,116,
95,99,108,111,115,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,
58,34,115,104,97,50,53,54,45,54,52,58,55,56,50,57,100,98,102,101,48,52,52,56,
50,101,98,54,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,48,49,
54,48,48,57,50,49,52,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,
34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,
34,72,111,115,116,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,115,101,108,
102,34,58,116,114,117,101,125,93,44,34,100,111,99,34,58,34,67,108,111,115,101,115,32,
101,118,101,114,121,116,104,105,110,103,58,32,111,112,101,114,97,116,105,111,110,115,32,97,
114,101,32,100,105,115,112,111,115,101,100,32,111,102,44,32,104,97,110,100,108,101,115,32,
97,110,100,32,97,114,101,110,97,115,32,114,101,108,101,97,115,101,100,46,32,69,120,116,
101,110,115,105,111,110,115,32,116,104,97,116,32,115,116,105,108,108,32,119,111,114,107,32,
111,110,92,110,111,112,101,114,97,116,105,111,110,115,32,102,105,110,100,32,116,104,101,109,
32,115,116,97,108,101,46,32,78,85,76,76,32,100,111,101,115,32,110,111,116,104,105,110,
103,46,34,125,44,10,123,34,110,97,109,101,34,58,34,72,111,115,116,46,108,111,97,100,
34,44,34,111,110,34,58,34,72,111,115,116,34,44,34,115,121,109,98,111,108,34,58,34,
101,120,116,95,104,111,115,116,95,108,111,97,100,34,44,34,99,111,110,118,34,58,34,99,
34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,48,99,50,97,102,
99,51,48,57,49,102,53,99,54,101,49,34,44,34,115,105,103,110,97,116,117,114,101,95,
105,100,34,58,50,48,52,49,52,51,54,54,52,44,34,112,97,114,97,109,115,34,58,91,
123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,72,
111,115,116,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,
34,58,34,110,97,109,101,34,44,34,116,121,112,101,34,58,34,115,116,114,34,125,44,123,
34,110,97,109,101,34,58,34,116,97,98,108,101,34,44,34,116,121,112,101,34,58,123,34,
112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,44,34,99,111,110,115,116,34,58,
116,114,117,101,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,125,44,123,
34,110,97,109,101,34,58,34,101,120,112,101,99,116,101,100,34,44,34,116,121,112,101,34,
58,34,98,121,116,101,115,34,125,44,123,34,110,97,109,101,34,58,34,101,120,116,101,110,
115,105,111,110,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,69,120,
116,101,110,115,105,111,110,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,
105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,
114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,
101,34,58,34,69,114,114,111,114,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,
112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,
58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,
115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,
76,111,97,100,115,32,97,110,32,101,120,116,101,110,115,105,111,110,58,32,98,121,32,112,
97,116,104,32,111,114,32,110,97,109,101,44,32,111,114,32,102,114,111,109,32,116,104,101,
32,116,97,98,108,101,32,111,102,32,111,110,101,32,116,104,97,116,32,105,115,32,108,105,
110,107,101,100,32,105,110,32,40,96,116,97,98,108,101,96,32,105,115,32,119,104,97,116,
32,105,116,115,32,114,101,103,105,115,116,101,114,92,110,102,117,110,99,116,105,111,110,32,
103,105,118,101,115,59,32,96,110,97,109,101,96,32,105,115,32,116,104,101,110,32,102,111,
114,32,109,101,115,115,97,103,101,115,41,46,32,96,101,120,112,101,99,116,101,100,96,32,
105,115,32,116,104,101,32,99,97,108,108,101,114,39,115,32,100,101,115,99,114,105,112,116,
111,114,32,97,115,32,74,83,79,78,32,111,114,32,116,97,98,108,101,44,32,111,114,32,
101,109,112,116,121,58,92,110,119,104,97,116,32,100,105,102,102,101,114,115,32,102,114,111,
109,32,116,104,101,32,108,105,98,114,97,114,121,39,115,32,111,119,110,32,105,115,32,110,
97,109,101,100,32,105,110,32,116,104,101,32,101,114,114,111,114,46,32,76,111,97,100,105,
110,103,32,116,119,105,99,101,32,105,110,116,111,32,111,110,101,32,104,111,115,116,32,97,
116,116,97,99,104,101,115,32,111,110,99,101,46,34,125,44,10,123,34,110,97,109,101,34,
58,34,72,111,115,116,46,112,111,108,108,34,44,34,111,110,34,58,34,72,111,115,116,34,
44,34,115,121,109,98,111,108,34,58,34,101,120,116,95,104,111,115,116,95,112,111,108,108,
34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,
53,54,45,54,52,58,53,51,49,53,56,101,48,48,56,56,97,101,49,56,48,102,34,44,
34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,51,57,51,57,50,49,53,51,
54,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,
102,34,44,34,116,121,112,101,34,58,34,72,111,115,116,34,44,34,115,101,108,102,34,58,
116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,111,112,34,44,34,116,121,112,101,
34,58,34,117,54,52,34,125,44,123,34,110,97,109,101,34,58,34,114,111,111,109,34,44,
34,116,121,112,101,34,58,123,34,99,111,117,110,116,101,100,34,58,34,117,56,34,125,44,
34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,
116,101,114,34,44,34,99,97,112,34,58,34,99,97,112,34,125,44,123,34,110,97,109,101,
34,58,34,99,97,112,34,44,34,116,121,112,101,34,58,34,117,115,105,122,101,34,44,34,
109,101,97,115,117,114,101,115,34,58,91,34,114,111,111,109,34,93,125,44,123,34,110,97,
109,101,34,58,34,119,114,105,116,116,101,110,34,44,34,116,121,112,101,34,58,34,117,115,
105,122,101,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,
34,112,111,105,110,116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,
114,34,44,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,100,105,114,34,58,
34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,
114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,
58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,
34,119,105,116,104,95,115,116,97,116,117,115,34,58,116,114,117,101,44,34,100,111,99,34,
58,34,65,115,107,115,32,102,111,114,32,97,110,32,111,112,101,114,97,116,105,111,110,39,
115,32,114,101,115,112,111,110,115,101,46,32,78,111,116,32,114,101,97,100,121,58,32,112,
101,110,100,105,110,103,46,32,82,101,97,100,121,58,32,116,104,101,32,98,121,116,101,115,
32,97,114,101,32,105,110,32,96,114,111,111,109,96,44,32,96,119,114,105,116,116,101,110,
96,32,115,97,121,115,32,104,111,119,32,109,97,110,121,44,92,110,97,110,100,32,116,104,
101,32,111,112,101,114,97,116,105,111,110,32,105,115,32,102,114,101,101,100,46,32,116,111,
111,95,115,109,97,108,108,58,32,96,119,114,105,116,116,101,110,96,32,115,97,121,115,32,
104,111,119,32,109,97,110,121,32,97,114,101,32,110,101,101,100,101,100,44,32,110,111,116,
104,105,110,103,32,105,115,32,108,111,115,116,46,34,125,44,10,123,34,110,97,109,101,34,
58,34,72,111,115,116,46,119,97,105,116,34,44,34,111,110,34,58,34,72,111,115,116,34,
44,34,115,121,109,98,111,108,34,58,34,101,120,116,95,104,111,115,116,95,119,97,105,116,
34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,
53,54,45,54,52,58,97,54,48,56,51,51,51,51,55,98,98,102,101,54,54,51,34,44,
34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,55,56,53,53,53,53,50,53,
49,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,
102,34,44,34,116,121,112,101,34,58,34,72,111,115,116,34,44,34,115,101,108,102,34,58,
116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,111,112,34,44,34,116,121,112,101,
34,58,34,117,54,52,34,125,44,123,34,110,97,109,101,34,58,34,109,105,108,108,105,115,
101,99,111,110,100,115,34,44,34,116,121,112,101,34,58,34,105,54,52,34,125,44,123,34,
110,97,109,101,34,58,34,114,111,111,109,34,44,34,116,121,112,101,34,58,123,34,99,111,
117,110,116,101,100,34,58,34,117,56,34,125,44,34,100,105,114,34,58,34,111,117,116,34,
44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,99,97,112,34,58,
34,99,97,112,34,125,44,123,34,110,97,109,101,34,58,34,99,97,112,34,44,34,116,121,
112,101,34,58,34,117,115,105,122,101,34,44,34,109,101,97,115,117,114,101,115,34,58,91,
34,114,111,111,109,34,93,125,44,123,34,110,97,109,101,34,58,34,119,114,105,116,116,101,
110,34,44,34,116,121,112,101,34,58,34,117,115,105,122,101,34,44,34,100,105,114,34,58,
34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,
123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,34,
69,114,114,111,114,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,
34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,
101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,
101,114,114,111,114,115,34,58,116,114,117,101,44,34,98,108,111,99,107,105,110,103,34,58,
116,114,117,101,44,34,119,105,116,104,95,115,116,97,116,117,115,34,58,116,114,117,101,44,
34,100,111,99,34,58,34,76,105,107,101,32,112,111,108,108,44,32,98,117,116,32,119,97,
105,116,115,59,32,96,109,105,108,108,105,115,101,99,111,110,100,115,96,32,60,32,48,32,
109,101,97,110,115,32,102,111,114,32,101,118,101,114,44,32,97,110,100,32,119,104,101,110,
32,116,104,101,121,32,97,114,101,32,111,118,101,114,58,32,112,101,110,100,105,110,103,46,
34,125,44,10,123,34,110,97,109,101,34,58,34,72,111,115,116,46,100,105,115,112,111,115,
101,95,111,112,34,44,34,111,110,34,58,34,72,111,115,116,34,44,34,115,121,109,98,111,
108,34,58,34,101,120,116,95,104,111,115,116,95,100,105,115,112,111,115,101,95,111,112,34,
44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,
54,45,54,52,58,57,54,57,98,98,99,52,50,100,52,102,53,50,53,57,51,34,44,34,
115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,53,50,54,55,56,56,54,55,52,
44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,
34,44,34,116,121,112,101,34,58,34,72,111,115,116,34,44,34,115,101,108,102,34,58,116,
114,117,101,125,44,123,34,110,97,109,101,34,58,34,111,112,34,44,34,116,121,112,101,34,
58,34,117,54,52,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,
34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,100,105,114,34,58,34,111,117,
116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,
115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,
116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,
99,34,58,34,71,105,118,101,115,32,97,110,32,111,112,101,114,97,116,105,111,110,32,117,
112,44,32,102,105,110,105,115,104,101,100,32,111,114,32,110,111,116,46,34,125,44,10,123,
34,110,97,109,101,34,58,34,72,111,115,116,46,111,112,95,115,116,97,116,101,34,44,34,
111,110,34,58,34,72,111,115,116,34,44,34,115,121,109,98,111,108,34,58,34,101,120,116,
95,104,111,115,116,95,111,112,95,115,116,97,116,101,34,44,34,99,111,110,118,34,58,34,
99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,53,98,101,98,
48,101,99,49,49,55,50,53,57,99,49,51,34,44,34,115,105,103,110,97,116,117,114,101,
95,105,100,34,58,49,53,52,50,49,51,49,51,57,51,44,34,112,97,114,97,109,115,34,
58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,
34,72,111,115,116,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,
109,101,34,58,34,111,112,34,44,34,116,121,112,101,34,58,34,117,54,52,34,125,93,44,
34,114,101,116,117,114,110,115,34,58,34,79,112,83,116,97,116,101,34,125,44,10,123,34,
110,97,109,101,34,58,34,72,111,115,116,46,99,111,109,112,108,101,116,105,111,110,115,34,
44,34,111,110,34,58,34,72,111,115,116,34,44,34,115,121,109,98,111,108,34,58,34,101,
120,116,95,104,111,115,116,95,99,111,109,112,108,101,116,105,111,110,115,34,44,34,99,111,
110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,
58,97,48,50,97,57,97,57,57,56,100,52,49,55,55,100,54,34,44,34,115,105,103,110,
97,116,117,114,101,95,105,100,34,58,50,54,56,55,49,52,54,54,52,57,44,34,112,97,
114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,
121,112,101,34,58,34,72,111,115,116,34,44,34,115,101,108,102,34,58,116,114,117,101,125,
93,44,34,114,101,116,117,114,110,115,34,58,34,99,95,105,110,116,34,44,34,100,111,99,
34,58,34,65,32,102,105,108,101,32,100,101,115,99,114,105,112,116,111,114,32,40,101,118,
101,110,116,102,100,41,32,116,104,97,116,32,98,101,99,111,109,101,115,32,114,101,97,100,
97,98,108,101,32,119,104,101,110,32,111,112,101,114,97,116,105,111,110,115,32,102,105,110,
105,115,104,59,32,109,97,100,101,32,98,121,32,116,104,101,32,102,105,114,115,116,32,99,
97,108,108,44,32,45,49,58,32,110,111,110,101,46,34,125,44,10,123,34,110,97,109,101,
34,58,34,72,111,115,116,46,100,114,97,105,110,34,44,34,111,110,34,58,34,72,111,115,
116,34,44,34,115,121,109,98,111,108,34,58,34,101,120,116,95,104,111,115,116,95,100,114,
97,105,110,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,
104,97,50,53,54,45,54,52,58,49,53,100,102,53,99,53,49,99,48,100,48,57,102,100,
99,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,54,54,57,53,57,
54,57,55,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,
101,108,102,34,44,34,116,121,112,101,34,58,34,72,111,115,116,34,44,34,115,101,108,102,
34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,111,112,115,34,44,34,116,
121,112,101,34,58,123,34,99,111,117,110,116,101,100,34,58,34,117,54,52,34,125,44,34,
100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,
101,114,34,44,34,99,97,112,34,58,34,99,97,112,34,125,44,123,34,110,97,109,101,34,
58,34,99,97,112,34,44,34,116,121,112,101,34,58,34,117,115,105,122,101,34,44,34,109,
101,97,115,117,114,101,115,34,58,91,34,111,112,115,34,93,125,93,44,34,114,101,116,117,
114,110,115,34,58,34,117,115,105,122,101,34,44,34,100,111,99,34,58,34,84,97,107,101,
115,32,102,105,110,105,115,104,101,100,32,111,112,101,114,97,116,105,111,110,115,39,32,105,
100,115,44,32,97,116,32,109,111,115,116,32,96,99,97,112,96,44,32,111,108,100,101,115,
116,32,102,105,114,115,116,46,32,84,104,101,32,100,101,115,99,114,105,112,116,111,114,32,
105,115,32,113,117,105,101,116,32,119,104,101,110,32,110,111,116,104,105,110,103,32,105,115,
32,108,101,102,116,46,92,110,82,101,115,112,111,110,115,101,115,32,115,116,97,121,32,117,
110,116,105,108,32,112,111,108,108,101,100,46,34,125,44,10,123,34,110,97,109,101,34,58,
34,72,111,115,116,46,115,116,97,116,115,34,44,34,111,110,34,58,34,72,111,115,116,34,
44,34,115,121,109,98,111,108,34,58,34,101,120,116,95,104,111,115,116,95,115,116,97,116,
115,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,
50,53,54,45,54,52,58,98,57,53,54,101,52,101,49,48,99,97,102,51,57,101,52,34,
44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,49,48,57,52,55,57,54,
52,57,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,
108,102,34,44,34,116,121,112,101,34,58,34,72,111,115,116,34,44,34,115,101,108,102,34,
58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,115,116,97,116,115,34,44,34,
116,121,112,101,34,58,34,83,116,97,116,115,34,44,34,100,105,114,34,58,34,111,117,116,
34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,93,125,44,10,123,
34,110,97,109,101,34,58,34,72,111,115,116,46,104,97,110,100,108,101,95,110,101,119,34,
44,34,111,110,34,58,34,72,111,115,116,34,44,34,115,121,109,98,111,108,34,58,34,101,
120,116,95,104,111,115,116,95,104,97,110,100,108,101,95,110,101,119,34,44,34,99,111,110,
118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,
52,56,52,49,50,57,102,49,51,101,54,53,52,53,53,56,34,44,34,115,105,103,110,97,
116,117,114,101,95,105,100,34,58,49,50,49,50,50,51,48,49,50,57,44,34,112,97,114,
97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,
112,101,34,58,34,72,111,115,116,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,
123,34,110,97,109,101,34,58,34,107,105,110,100,34,44,34,116,121,112,101,34,58,34,117,
51,50,34,125,44,123,34,110,97,109,101,34,58,34,114,105,103,104,116,115,34,44,34,116,
121,112,101,34,58,34,117,51,50,34,125,44,123,34,110,97,109,101,34,58,34,114,101,115,
111,117,114,99,101,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,
58,34,118,111,105,100,34,125,125,44,123,34,110,97,109,101,34,58,34,114,101,108,101,97,
115,101,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,82,101,108,101,
97,115,101,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,114,
101,116,97,105,110,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,104,97,
110,100,108,101,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,100,105,114,34,
58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,
44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,
34,69,114,114,111,114,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,
115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,
117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,
34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,77,97,107,
101,115,32,97,32,104,97,110,100,108,101,32,119,105,116,104,32,114,105,103,104,116,115,59,
32,96,114,101,108,101,97,115,101,96,32,105,115,32,99,97,108,108,101,100,32,119,105,116,
104,32,96,114,101,115,111,117,114,99,101,96,32,119,104,101,110,32,105,116,32,105,115,32,
99,108,111,115,101,100,46,34,125,44,10,123,34,110,97,109,101,34,58,34,72,111,115,116,
46,104,97,110,100,108,101,95,103,101,116,34,44,34,111,110,34,58,34,72,111,115,116,34,
44,34,115,121,109,98,111,108,34,58,34,101,120,116,95,104,111,115,116,95,104,97,110,100,
108,101,95,103,101,116,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,
58,34,115,104,97,50,53,54,45,54,52,58,51,98,97,99,50,53,54,53,99,100,52,57,
98,102,97,51,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,48,48,
49,49,51,55,53,48,57,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,
34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,72,111,115,116,34,44,34,
115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,104,97,110,
100,108,101,34,44,34,116,121,112,101,34,58,34,117,54,52,34,125,44,123,34,110,97,109,
101,34,58,34,107,105,110,100,34,44,34,116,121,112,101,34,58,34,117,51,50,34,125,44,
123,34,110,97,109,101,34,58,34,114,105,103,104,116,115,34,44,34,116,121,112,101,34,58,
34,117,51,50,34,125,44,123,34,110,97,109,101,34,58,34,114,101,115,111,117,114,99,101,
34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,
100,34,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,
112,111,105,110,116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,
34,44,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,100,105,114,34,58,34,
111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,
97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,
34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,
100,111,99,34,58,34,84,104,101,32,114,101,115,111,117,114,99,101,32,111,102,32,97,32,
104,97,110,100,108,101,32,116,104,97,116,32,105,115,32,111,102,32,116,104,97,116,32,107,
105,110,100,32,97,110,100,32,104,97,115,32,97,116,32,108,101,97,115,116,32,116,104,111,
115,101,32,114,105,103,104,116,115,46,34,125,44,10,123,34,110,97,109,101,34,58,34,72,
111,115,116,46,104,97,110,100,108,101,95,99,108,111,115,101,34,44,34,111,110,34,58,34,
72,111,115,116,34,44,34,115,121,109,98,111,108,34,58,34,101,120,116,95,104,111,115,116,
95,104,97,110,100,108,101,95,99,108,111,115,101,34,44,34,99,111,110,118,34,58,34,99,
34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,57,54,57,98,98,
99,52,50,100,52,102,53,50,53,57,51,34,44,34,115,105,103,110,97,116,117,114,101,95,
105,100,34,58,50,53,50,54,55,56,56,54,55,52,44,34,112,97,114,97,109,115,34,58,
91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,
72,111,115,116,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,
101,34,58,34,104,97,110,100,108,101,34,44,34,116,121,112,101,34,58,34,117,54,52,34,
125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,
58,34,69,114,114,111,114,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,
115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,
114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,
44,34,101,114,114,111,114,115,34,58,116,114,117,101,125,44,10,123,34,110,97,109,101,34,
58,34,72,111,115,116,46,97,114,101,110,97,95,110,101,119,34,44,34,111,110,34,58,34,
72,111,115,116,34,44,34,115,121,109,98,111,108,34,58,34,101,120,116,95,104,111,115,116,
95,97,114,101,110,97,95,110,101,119,34,44,34,99,111,110,118,34,58,34,99,34,44,34,
115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,56,97,48,100,97,54,52,97,
100,54,53,49,57,50,101,98,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,
58,50,51,49,54,49,53,48,51,52,54,44,34,112,97,114,97,109,115,34,58,91,123,34,
110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,72,111,115,
116,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,
34,115,105,122,101,34,44,34,116,121,112,101,34,58,34,117,115,105,122,101,34,125,44,123,
34,110,97,109,101,34,58,34,97,114,101,110,97,34,44,34,116,121,112,101,34,58,34,117,
54,52,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,
112,111,105,110,116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,
34,44,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,100,105,114,34,58,34,
111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,
97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,
34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,
100,111,99,34,58,34,77,101,109,111,114,121,32,116,104,97,116,32,115,116,97,121,115,32,
119,104,101,114,101,32,105,116,32,105,115,32,117,110,116,105,108,32,105,116,32,105,115,32,
102,114,101,101,100,59,32,96,97,114,101,110,97,95,114,101,116,97,105,110,96,32,104,111,
108,100,115,32,105,116,32,111,110,99,101,32,109,111,114,101,44,32,103,105,118,101,110,32,
97,110,32,97,100,100,114,101,115,115,32,105,110,115,105,100,101,46,34,125,44,10,123,34,
110,97,109,101,34,58,34,72,111,115,116,46,97,114,101,110,97,95,100,97,116,97,34,44,
34,111,110,34,58,34,72,111,115,116,34,44,34,115,121,109,98,111,108,34,58,34,101,120,
116,95,104,111,115,116,95,97,114,101,110,97,95,100,97,116,97,34,44,34,99,111,110,118,
34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,51,
99,100,53,48,50,51,56,98,97,55,52,102,99,53,102,34,44,34,115,105,103,110,97,116,
117,114,101,95,105,100,34,58,49,48,50,48,53,57,50,54,57,54,44,34,112,97,114,97,
109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,
101,34,58,34,72,111,115,116,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,
34,110,97,109,101,34,58,34,97,114,101,110,97,34,44,34,116,121,112,101,34,58,34,117,
54,52,34,125,44,123,34,110,97,109,101,34,58,34,100,97,116,97,34,44,34,116,121,112,
101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,117,56,34,125,44,34,100,105,114,
34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,
125,44,123,34,110,97,109,101,34,58,34,115,105,122,101,34,44,34,116,121,112,101,34,58,
34,117,115,105,122,101,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,
115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,101,
114,114,111,114,34,44,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,100,105,
114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,
34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,
110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,
117,101,125,44,10,123,34,110,97,109,101,34,58,34,72,111,115,116,46,97,114,101,110,97,
95,114,101,116,97,105,110,34,44,34,111,110,34,58,34,72,111,115,116,34,44,34,115,121,
109,98,111,108,34,58,34,101,120,116,95,104,111,115,116,95,97,114,101,110,97,95,114,101,
116,97,105,110,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,
115,104,97,50,53,54,45,54,52,58,53,55,51,99,97,52,55,49,49,53,50,56,57,54,
98,57,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,52,54,51,53,
57,50,48,52,57,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,
34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,72,111,115,116,34,44,34,115,101,
108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,105,110,115,105,100,
101,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,117,56,
34,44,34,99,111,110,115,116,34,58,116,114,117,101,125,125,44,123,34,110,97,109,101,34,
58,34,97,114,101,110,97,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,100,
105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,
114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,
101,34,58,34,69,114,114,111,114,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,
112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,
58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,
115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,125,44,10,123,34,110,97,109,
101,34,58,34,72,111,115,116,46,97,114,101,110,97,95,102,114,101,101,34,44,34,111,110,
34,58,34,72,111,115,116,34,44,34,115,121,109,98,111,108,34,58,34,101,120,116,95,104,
111,115,116,95,97,114,101,110,97,95,102,114,101,101,34,44,34,99,111,110,118,34,58,34,
99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,57,54,57,98,
98,99,52,50,100,52,102,53,50,53,57,51,34,44,34,115,105,103,110,97,116,117,114,101,
95,105,100,34,58,50,53,50,54,55,56,56,54,55,52,44,34,112,97,114,97,109,115,34,
58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,
34,72,111,115,116,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,
109,101,34,58,34,97,114,101,110,97,34,44,34,116,121,112,101,34,58,34,117,54,52,34,
125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,
58,34,69,114,114,111,114,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,
115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,
114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,
44,34,101,114,114,111,114,115,34,58,116,114,117,101,125,44,10,123,34,110,97,109,101,34,
58,34,69,120,116,101,110,115,105,111,110,46,99,108,111,115,101,34,44,34,111,110,34,58,
34,69,120,116,101,110,115,105,111,110,34,44,34,115,121,109,98,111,108,34,58,34,101,120,
116,95,101,120,116,101,110,115,105,111,110,95,99,108,111,115,101,34,44,34,99,111,110,118,
34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,55,
56,50,57,100,98,102,101,48,52,52,56,50,101,98,54,34,44,34,115,105,103,110,97,116,
117,114,101,95,105,100,34,58,50,48,49,54,48,48,57,50,49,52,44,34,112,97,114,97,
109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,
101,34,58,123,34,116,121,112,101,34,58,34,69,120,116,101,110,115,105,111,110,34,44,34,
111,119,110,34,58,34,111,119,110,34,125,44,34,115,101,108,102,34,58,116,114,117,101,125,
93,44,34,100,111,99,34,58,34,79,112,101,114,97,116,105,111,110,115,32,111,102,32,105,
116,32,98,101,99,111,109,101,32,115,116,97,108,101,46,32,76,105,98,114,97,114,105,101,
115,32,119,105,116,104,32,97,115,121,110,99,104,114,111,110,111,117,115,32,102,117,110,99,
116,105,111,110,115,32,111,114,32,97,110,32,97,116,116,97,99,104,32,102,117,110,99,116,
105,111,110,32,115,116,97,121,32,108,111,97,100,101,100,32,117,110,116,105,108,32,116,104,
101,92,110,112,114,111,99,101,115,115,32,101,110,100,115,44,32,98,101,99,97,117,115,101,
32,110,111,98,111,100,121,32,107,110,111,119,115,32,119,104,101,110,32,116,104,101,105,114,
32,116,104,114,101,97,100,115,32,100,111,46,34,125,44,10,123,34,110,97,109,101,34,58,
34,69,120,116,101,110,115,105,111,110,46,110,97,109,101,34,44,34,111,110,34,58,34,69,
120,116,101,110,115,105,111,110,34,44,34,115,121,109,98,111,108,34,58,34,101,120,116,95,
101,120,116,101,110,115,105,111,110,95,110,97,109,101,34,44,34,99,111,110,118,34,58,34,
99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,56,54,99,55,
53,53,51,98,56,48,49,49,50,102,49,49,34,44,34,115,105,103,110,97,116,117,114,101,
95,105,100,34,58,50,50,54,49,50,49,48,52,50,55,44,34,112,97,114,97,109,115,34,
58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,
34,69,120,116,101,110,115,105,111,110,34,44,34,115,101,108,102,34,58,116,114,117,101,125,
93,44,34,114,101,116,117,114,110,115,34,58,34,115,116,114,34,125,44,10,123,34,110,97,
109,101,34,58,34,69,120,116,101,110,115,105,111,110,46,112,97,116,104,34,44,34,111,110,
34,58,34,69,120,116,101,110,115,105,111,110,34,44,34,115,121,109,98,111,108,34,58,34,
101,120,116,95,101,120,116,101,110,115,105,111,110,95,112,97,116,104,34,44,34,99,111,110,
118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,
56,54,99,55,53,53,51,98,56,48,49,49,50,102,49,49,34,44,34,115,105,103,110,97,
116,117,114,101,95,105,100,34,58,50,50,54,49,50,49,48,52,50,55,44,34,112,97,114,
97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,
112,101,34,58,34,69,120,116,101,110,115,105,111,110,34,44,34,115,101,108,102,34,58,116,
114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,115,116,114,34,125,44,10,
123,34,110,97,109,101,34,58,34,69,120,116,101,110,115,105,111,110,46,112,111,108,108,115,
34,44,34,111,110,34,58,34,69,120,116,101,110,115,105,111,110,34,44,34,115,121,109,98,
111,108,34,58,34,101,120,116,95,101,120,116,101,110,115,105,111,110,95,112,111,108,108,115,
34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,
53,54,45,54,52,58,55,97,98,50,52,52,97,49,55,100,102,50,48,53,97,56,34,44,
34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,48,53,56,53,48,51,51,50,
57,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,
102,34,44,34,116,121,112,101,34,58,34,69,120,116,101,110,115,105,111,110,34,44,34,115,
101,108,102,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,98,
111,111,108,34,44,34,100,111,99,34,58,34,73,116,115,32,116,97,98,108,101,32,104,97,
115,32,96,112,111,108,108,96,58,32,105,116,115,32,111,112,101,114,97,116,105,111,110,115,
32,98,101,99,111,109,101,32,114,101,97,100,121,32,111,110,108,121,32,119,104,101,110,32,
115,111,109,101,98,111,100,121,32,97,115,107,115,44,32,97,110,100,32,110,111,32,99,111,
109,112,108,101,116,105,111,110,32,116,101,108,108,115,32,111,102,32,116,104,101,109,46,34,
125,44,10,123,34,110,97,109,101,34,58,34,69,120,116,101,110,115,105,111,110,46,115,99,
104,101,109,97,34,44,34,111,110,34,58,34,69,120,116,101,110,115,105,111,110,34,44,34,
115,121,109,98,111,108,34,58,34,101,120,116,95,101,120,116,101,110,115,105,111,110,95,115,
99,104,101,109,97,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,
34,115,104,97,50,53,54,45,54,52,58,56,54,99,55,53,53,51,98,56,48,49,49,50,
102,49,49,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,50,54,49,
50,49,48,52,50,55,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,
58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,69,120,116,101,110,115,105,111,
110,34,44,34,115,101,108,102,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,
115,34,58,34,115,116,114,34,44,34,100,111,99,34,58,34,84,104,101,32,101,109,98,101,
100,100,101,100,32,115,99,104,101,109,97,32,97,115,32,74,83,79,78,44,32,101,109,112,
116,121,32,119,104,101,110,32,105,116,32,99,97,114,114,105,101,115,32,110,111,110,101,46,
34,125,44,10,123,34,110,97,109,101,34,58,34,69,120,116,101,110,115,105,111,110,46,99,
111,117,110,116,34,44,34,111,110,34,58,34,69,120,116,101,110,115,105,111,110,34,44,34,
115,121,109,98,111,108,34,58,34,101,120,116,95,101,120,116,101,110,115,105,111,110,95,99,
111,117,110,116,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,
115,104,97,50,53,54,45,54,52,58,102,53,56,55,98,51,48,54,48,99,50,50,101,56,
100,57,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,52,49,49,57,51,
49,49,49,49,48,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,
34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,69,120,116,101,110,115,105,111,110,
34,44,34,115,101,108,102,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,
34,58,34,117,51,50,34,125,44,10,123,34,110,97,109,101,34,58,34,69,120,116,101,110,
115,105,111,110,46,102,117,110,99,116,105,111,110,34,44,34,111,110,34,58,34,69,120,116,
101,110,115,105,111,110,34,44,34,115,121,109,98,111,108,34,58,34,101,120,116,95,101,120,
116,101,110,115,105,111,110,95,102,117,110,99,116,105,111,110,34,44,34,99,111,110,118,34,
58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,52,55,
56,98,56,55,48,49,98,57,99,99,48,57,48,50,34,44,34,115,105,103,110,97,116,117,
114,101,95,105,100,34,58,49,50,48,48,51,50,54,52,48,49,44,34,112,97,114,97,109,
115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,
34,58,34,69,120,116,101,110,115,105,111,110,34,44,34,115,101,108,102,34,58,116,114,117,
101,125,44,123,34,110,97,109,101,34,58,34,105,110,100,101,120,34,44,34,116,121,112,101,
34,58,34,117,51,50,34,125,44,123,34,110,97,109,101,34,58,34,102,117,110,99,116,105,
111,110,34,44,34,116,121,112,101,34,58,34,70,117,110,99,116,105,111,110,34,44,34,100,
105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,
114,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,
34,101,114,114,111,114,115,34,58,116,114,117,101,125,44,10,123,34,110,97,109,101,34,58,
34,69,120,116,101,110,115,105,111,110,46,102,105,110,100,34,44,34,111,110,34,58,34,69,
120,116,101,110,115,105,111,110,34,44,34,115,121,109,98,111,108,34,58,34,101,120,116,95,
101,120,116,101,110,115,105,111,110,95,102,105,110,100,34,44,34,99,111,110,118,34,58,34,
99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,99,53,53,100,
51,102,54,99,49,52,53,99,100,54,50,102,34,44,34,115,105,103,110,97,116,117,114,101,
95,105,100,34,58,51,51,49,49,50,50,50,54,51,54,44,34,112,97,114,97,109,115,34,
58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,
34,69,120,116,101,110,115,105,111,110,34,44,34,115,101,108,102,34,58,116,114,117,101,125,
44,123,34,110,97,109,101,34,58,34,110,97,109,101,34,44,34,116,121,112,101,34,58,34,
115,116,114,34,125,44,123,34,110,97,109,101,34,58,34,105,110,100,101,120,34,44,34,116,
121,112,101,34,58,34,117,51,50,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,
112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,34,110,97,109,101,34,
58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,
34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,
116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,
116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,
58,116,114,117,101,125,44,10,123,34,110,97,109,101,34,58,34,69,120,116,101,110,115,105,
111,110,46,99,97,108,108,34,44,34,111,110,34,58,34,69,120,116,101,110,115,105,111,110,
34,44,34,115,121,109,98,111,108,34,58,34,101,120,116,95,101,120,116,101,110,115,105,111,
110,95,99,97,108,108,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,
58,34,115,104,97,50,53,54,45,54,52,58,57,50,98,54,48,48,100,102,49,57,48,54,
56,51,52,51,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,52,54,
49,52,48,49,51,49,49,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,
34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,69,120,116,101,110,115,105,
111,110,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,
58,34,105,110,100,101,120,34,44,34,116,121,112,101,34,58,34,117,51,50,34,125,44,123,
34,110,97,109,101,34,58,34,114,101,113,117,101,115,116,34,44,34,116,121,112,101,34,58,
123,34,99,111,117,110,116,101,100,34,58,34,117,56,34,125,44,34,112,97,115,115,34,58,
34,99,111,110,115,116,32,112,111,105,110,116,101,114,34,44,34,108,101,110,34,58,34,114,
101,113,117,101,115,116,95,108,101,110,34,125,44,123,34,110,97,109,101,34,58,34,114,101,
113,117,101,115,116,95,108,101,110,34,44,34,116,121,112,101,34,58,34,117,115,105,122,101,
34,44,34,109,101,97,115,117,114,101,115,34,58,91,34,114,101,113,117,101,115,116,34,93,
125,44,123,34,110,97,109,101,34,58,34,114,111,111,109,34,44,34,116,121,112,101,34,58,
123,34,99,111,117,110,116,101,100,34,58,34,117,56,34,125,44,34,100,105,114,34,58,34,
111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,99,
97,112,34,58,34,99,97,112,34,125,44,123,34,110,97,109,101,34,58,34,99,97,112,34,
44,34,116,121,112,101,34,58,34,117,115,105,122,101,34,44,34,109,101,97,115,117,114,101,
115,34,58,91,34,114,111,111,109,34,93,125,44,123,34,110,97,109,101,34,58,34,119,114,
105,116,116,101,110,34,44,34,116,121,112,101,34,58,34,117,115,105,122,101,34,44,34,100,
105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,
114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,
101,34,58,34,69,114,114,111,114,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,
112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,
58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,
115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,
67,97,108,108,115,32,97,32,102,117,110,99,116,105,111,110,46,32,96,119,114,105,116,116,
101,110,96,32,105,115,32,116,104,101,32,108,101,110,103,116,104,32,111,102,32,116,104,101,
32,114,101,115,112,111,110,115,101,46,32,79,102,32,97,110,32,97,115,121,110,99,32,111,
110,101,32,116,104,101,32,114,101,115,112,111,110,115,101,32,105,115,32,116,104,101,32,111,
112,101,114,97,116,105,111,110,46,34,125,44,10,123,34,110,97,109,101,34,58,34,69,120,
116,101,110,115,105,111,110,46,99,97,108,108,95,115,101,103,109,101,110,116,115,34,44,34,
111,110,34,58,34,69,120,116,101,110,115,105,111,110,34,44,34,115,121,109,98,111,108,34,
58,34,101,120,116,95,101,120,116,101,110,115,105,111,110,95,99,97,108,108,95,115,101,103,
109,101,110,116,115,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,
34,115,104,97,50,53,54,45,54,52,58,51,52,100,50,56,50,98,101,54,97,48,53,55,
48,48,57,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,56,56,54,50,
49,49,50,54,50,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,
34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,69,120,116,101,110,115,105,111,110,
34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,
105,110,100,101,120,34,44,34,116,121,112,101,34,58,34,117,51,50,34,125,44,123,34,110,
97,109,101,34,58,34,115,101,103,109,101,110,116,115,34,44,34,116,121,112,101,34,58,34,
83,101,103,109,101,110,116,115,34,125,44,123,34,110,97,109,101,34,58,34,114,101,103,105,
115,116,101,114,115,34,44,34,116,121,112,101,34,58,34,82,101,103,105,115,116,101,114,115,
34,44,34,100,105,114,34,58,34,105,110,111,117,116,34,44,34,112,97,115,115,34,58,34,
112,111,105,110,116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,
34,44,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,100,105,114,34,58,34,
111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,
97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,
34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,
100,111,99,34,58,34,84,104,101,32,115,97,109,101,32,98,121,32,116,104,101,32,114,101,
103,105,115,116,101,114,32,99,111,110,118,101,110,116,105,111,110,32,111,102,32,109,97,99,
104,105,110,101,115,46,34,125,44,10,123,34,110,97,109,101,34,58,34,83,101,103,109,101,
110,116,115,46,110,101,119,34,44,34,111,110,34,58,34,83,101,103,109,101,110,116,115,34,
44,34,115,121,109,98,111,108,34,58,34,101,120,116,95,115,101,103,109,101,110,116,115,95,
110,101,119,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,
104,97,50,53,54,45,54,52,58,55,57,52,50,51,56,98,102,101,57,57,53,100,98,55,
57,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,48,51,52,51,56,
51,48,51,57,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,
99,111,117,110,116,34,44,34,116,121,112,101,34,58,34,117,51,50,34,125,93,44,34,114,
101,116,117,114,110,115,34,58,123,34,116,121,112,101,34,58,34,83,101,103,109,101,110,116,
115,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,44,34,111,119,110,34,
58,34,111,119,110,34,125,125,44,10,123,34,110,97,109,101,34,58,34,83,101,103,109,101,
110,116,115,46,102,114,101,101,34,44,34,111,110,34,58,34,83,101,103,109,101,110,116,115,
34,44,34,115,121,109,98,111,108,34,58,34,101,120,116,95,115,101,103,109,101,110,116,115,
95,102,114,101,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,
34,115,104,97,50,53,54,45,54,52,58,55,56,50,57,100,98,102,101,48,52,52,56,50,
101,98,54,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,48,49,54,
48,48,57,50,49,52,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,
58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,
83,101,103,109,101,110,116,115,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,
115,101,108,102,34,58,116,114,117,101,125,93,125,44,10,123,34,110,97,109,101,34,58,34,
83,101,103,109,101,110,116,115,46,115,101,116,34,44,34,111,110,34,58,34,83,101,103,109,
101,110,116,115,34,44,34,115,121,109,98,111,108,34,58,34,101,120,116,95,115,101,103,109,
101,110,116,115,95,115,101,116,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,
103,34,58,34,115,104,97,50,53,54,45,54,52,58,99,54,101,102,50,100,97,53,55,51,
53,55,52,55,97,102,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,
51,51,55,53,54,51,53,53,55,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,
109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,83,101,103,109,101,
110,116,115,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,
34,58,34,105,110,100,101,120,34,44,34,116,121,112,101,34,58,34,117,51,50,34,125,44,
123,34,110,97,109,101,34,58,34,109,101,109,111,114,121,34,44,34,116,121,112,101,34,58,
123,34,99,111,117,110,116,101,100,34,58,34,117,56,34,125,44,34,100,105,114,34,58,34,
105,110,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,
34,114,101,116,97,105,110,34,58,116,114,117,101,44,34,108,101,110,34,58,34,108,101,110,
34,125,44,123,34,110,97,109,101,34,58,34,108,101,110,34,44,34,116,121,112,101,34,58,
34,117,115,105,122,101,34,44,34,109,101,97,115,117,114,101,115,34,58,91,34,109,101,109,
111,114,121,34,93,125,44,123,34,110,97,109,101,34,58,34,119,114,105,116,97,98,108,101,
34,44,34,116,121,112,101,34,58,34,98,111,111,108,34,125,44,123,34,110,97,109,101,34,
58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,
34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,
116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,
116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,
58,116,114,117,101,44,34,100,111,99,34,58,34,76,101,116,115,32,97,32,115,101,103,109,
101,110,116,32,98,101,32,109,101,109,111,114,121,32,111,102,32,116,104,101,32,99,97,108,
108,101,114,39,115,44,32,119,104,105,99,104,32,115,116,97,121,115,32,116,104,101,105,114,
115,46,34,125,44,10,123,34,110,97,109,101,34,58,34,83,101,103,109,101,110,116,115,46,
119,114,105,116,116,101,110,34,44,34,111,110,34,58,34,83,101,103,109,101,110,116,115,34,
44,34,115,121,109,98,111,108,34,58,34,101,120,116,95,115,101,103,109,101,110,116,115,95,
119,114,105,116,116,101,110,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,
34,58,34,115,104,97,50,53,54,45,54,52,58,57,48,100,48,49,51,52,101,48,54,55,
57,101,56,52,54,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,52,
50,57,53,53,53,53,51,52,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,
101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,83,101,103,109,101,110,
116,115,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,
58,34,105,110,100,101,120,34,44,34,116,121,112,101,34,58,34,117,51,50,34,125,93,44,
34,114,101,116,117,114,110,115,34,58,34,117,115,105,122,101,34,44,34,100,111,99,34,58,
34,66,121,116,101,115,32,116,104,97,116,32,116,104,101,32,108,97,115,116,32,99,97,108,
108,32,119,114,111,116,101,32,105,110,116,111,32,97,32,115,101,103,109,101,110,116,46,34,
125,44,10,123,34,110,97,109,101,34,58,34,83,101,103,109,101,110,116,115,46,115,108,105,
99,101,34,44,34,111,110,34,58,34,83,101,103,109,101,110,116,115,34,44,34,115,121,109,
98,111,108,34,58,34,101,120,116,95,115,101,103,109,101,110,116,115,95,115,108,105,99,101,
34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,
53,54,45,54,52,58,48,98,55,57,101,52,98,55,49,102,54,53,101,56,55,100,34,44,
34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,57,50,53,51,55,55,56,51,
44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,
34,44,34,116,121,112,101,34,58,34,83,101,103,109,101,110,116,115,34,44,34,115,101,108,
102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,105,110,100,101,120,34,
44,34,116,121,112,101,34,58,34,117,51,50,34,125,44,123,34,110,97,109,101,34,58,34,
111,102,102,115,101,116,34,44,34,116,121,112,101,34,58,34,117,54,52,34,125,44,123,34,
110,97,109,101,34,58,34,108,101,110,34,44,34,116,121,112,101,34,58,34,117,54,52,34,
125,44,123,34,110,97,109,101,34,58,34,100,97,116,97,34,44,34,116,121,112,101,34,58,
123,34,112,111,105,110,116,101,114,34,58,34,117,56,34,125,44,34,100,105,114,34,58,34,
111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,
34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,34,69,
114,114,111,114,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,
58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,
125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,
114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,84,104,101,32,98,
121,116,101,115,32,102,114,111,109,32,96,111,102,102,115,101,116,96,32,111,110,59,32,114,
101,102,117,115,101,100,32,119,104,101,110,32,116,104,101,121,32,97,114,101,32,110,111,116,
32,97,108,108,32,105,110,115,105,100,101,46,34,125,93,44,10,34,112,114,111,112,101,114,
116,105,101,115,34,58,91,93,44,34,111,114,100,101,114,34,58,91,34,116,48,34,44,34,
116,49,34,44,34,116,50,34,44,34,116,51,34,44,34,116,52,34,44,34,116,53,34,44,
34,116,54,34,44,34,116,55,34,44,34,116,56,34,44,34,116,57,34,44,34,102,48,34,
44,34,102,49,34,44,34,102,50,34,44,34,102,51,34,44,34,102,52,34,44,34,102,53,
34,44,34,102,54,34,44,34,102,55,34,44,34,102,56,34,44,34,102,57,34,44,34,102,
49,48,34,44,34,102,49,49,34,44,34,102,49,50,34,44,34,102,49,51,34,44,34,102,
49,52,34,44,34,102,49,53,34,44,34,102,49,54,34,44,34,102,49,55,34,44,34,102,
49,56,34,44,34,116,49,48,34,44,34,102,49,57,34,44,34,102,50,48,34,44,34,102,
50,49,34,44,34,102,50,50,34,44,34,102,50,51,34,44,34,102,50,52,34,44,34,102,
50,53,34,44,34,102,50,54,34,44,34,102,50,55,34,44,34,102,50,56,34,44,34,102,
50,57,34,44,34,102,51,48,34,44,34,102,51,49,34,44,34,102,51,50,34,44,34,102,
51,51,34,93,44,34,108,97,121,111,117,116,95,111,114,100,101,114,34,58,91,34,83,116,
97,116,117,115,34,44,34,69,114,114,111,114,34,44,34,79,112,83,116,97,116,101,34,44,
34,79,112,116,105,111,110,115,34,44,34,83,116,97,116,115,34,44,34,70,117,110,99,116,
105,111,110,34,44,34,82,101,103,105,115,116,101,114,115,34,44,34,72,111,115,116,34,44,
34,69,120,116,101,110,115,105,111,110,34,44,34,83,101,103,109,101,110,116,115,34,44,34,
82,101,108,101,97,115,101,34,93,125,10
};
#undef ABUT_SCHEMA_SECTION
#endif

#endif
