/* The flat extension ABI, as docs/formats/flat.md describes it and generated headers repeat it. */
#ifndef ABUT_FLAT_H
#define ABUT_FLAT_H
#include <stddef.h>
#include <stdint.h>

#pragma GCC visibility push(hidden)

typedef size_t (*abut_flat_fn)(const uint8_t *in, size_t in_len, uint8_t *out, size_t out_cap);
typedef struct abut_flat_function {
    const char *name;
    abut_flat_fn func;
    uint32_t signature_id;
    uint32_t flags;
    uint64_t sig;
} abut_flat_function;
typedef struct abut_flat_extension {
    uint32_t abi_version;
    uint32_t count;
    const abut_flat_function *functions;
    size_t (*poll)(uint64_t op, uint8_t *out, size_t out_cap);
    void (*dispose)(uint64_t op);
} abut_flat_extension;

typedef struct abut_flat_host {
    uint32_t size;
    uint32_t version;
    void *context;
    uint64_t (*op_begin)(void *context);
    int32_t (*op_complete)(void *context, uint64_t op, const uint8_t *response, size_t len);
    int32_t (*op_fail)(void *context, uint64_t op, size_t code, const char *message, size_t len);
    int32_t (*op_cancelled)(void *context, uint64_t op);
    uint64_t (*handle_new)(
        void *context, uint32_t kind, uint32_t rights, void *resource, void (*release)(void *));
    void *(*handle_get)(void *context, uint64_t handle, uint32_t kind, uint32_t rights);
    int32_t (*handle_close)(void *context, uint64_t handle);
    uint64_t (*arena_new)(void *context, size_t size);
    uint8_t *(*arena_data)(void *context, uint64_t arena, size_t *size);
    uint64_t (*arena_retain)(void *context, const uint8_t *inside);
    int32_t (*arena_free)(void *context, uint64_t arena);
} abut_flat_host;

typedef const abut_flat_extension *(*abut_flat_register)(void);
typedef int32_t (*abut_flat_attach)(const abut_flat_host *host);
typedef void (*abut_flat_release)(void *resource);

/* Keeps a loaded library for as long as the process runs: its threads may run longer than anybody knows. */
void abut_library_stay(const char *path);

void abut_bytes_fill(void *bytes, uint8_t byte, size_t count);
/* Whether all bytes are that byte. */
int abut_bytes_are(const void *bytes, uint8_t byte, size_t count);
int abut_bytes_same(const void *left, const void *right, size_t count);

/* One lock for what all hosts share. A fork leaves it free in the child. */
void abut_gates_hold(void);
void abut_gates_release(void);

#pragma GCC visibility pop

#endif
