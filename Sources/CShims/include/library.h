/* Shared libraries and files, as the system has them. */
#ifndef ABUT_LIBRARY_H
#define ABUT_LIBRARY_H
#include <stddef.h>
#include <stdint.h>

#pragma GCC visibility push(hidden)

/* Opens a library; an empty name is the process itself. `message` receives what the loader says, cut to fit. */
void *abut_library_open(const char *name, char *message, size_t room);
void abut_library_close(void *library);
/* 1 and the address, or 0. A symbol may well be at address 0. */
int abut_library_symbol(void *library, const char *name, void **address);
/* The path of the file that a library was loaded from; the length, 0 when there is none. */
size_t abut_library_path(void *library, char *path, size_t room);

/* What a path leads to. */
enum {
    ABUT_FILE_NONE = 0,
    ABUT_FILE_PLAIN = 1,
    ABUT_FILE_FOLDER = 2,
    ABUT_FILE_OTHER = 3, /* a device, a socket, a pipe */
    ABUT_FILE_CLOSED = 4 /* it may not be read */
};
int abut_file_kind(const char *path);
/* A descriptor for reading a plain file, or -1. It never waits and never becomes a terminal. */
int abut_file_open(const char *path, uint64_t *size);
/* Bytes that were read, fewer at the end; -1 when it fails. */
ptrdiff_t abut_file_read(int file, uint64_t offset, void *bytes, size_t count);
void abut_file_close(int file);

/* Calls `each` for every name in a folder until it gives 0; 0 when there is no such folder. */
int abut_folder_each(const char *path, int (*each)(void *context, const char *name), void *context);
/* A variable of the environment, or NULL; set-user-id programs have none. */
const char *abut_environment(const char *name);

/* A pointer that is set once: `publish` gives NULL when it was set, else what stands there already. */
static inline void *abut_pointer_load(void **slot) { return __atomic_load_n(slot, __ATOMIC_ACQUIRE); }
static inline void *abut_pointer_publish(void **slot, void *value) {
    void *known = NULL;
    __atomic_compare_exchange_n(slot, &known, value, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE);
    return known;
}

#pragma GCC visibility pop

#endif
