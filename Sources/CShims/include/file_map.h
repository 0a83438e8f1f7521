/* Files in memory, to be read. */
#ifndef ABUT_FILE_MAP_H
#define ABUT_FILE_MAP_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma GCC visibility push(hidden)

/* Files up to this size are read: that takes a quarter of the time of mapping them, and less memory. */
#define ABUT_READ_MAX 16384

typedef struct abut_map_bytes {
    const void *start; /* NULL of a file of no bytes */
    ptrdiff_t size;
    bool is_mapped;
} abut_map_bytes;

/* 0, or what abut_map_error has words for. */
int abut_map_open(const char *path, abut_map_bytes *bytes);
/* The first `size` bytes of a mapping, and those that share their pages, are a copy from now on: writing to
 * the file does not change them. Making it shorter still takes them away. The first `kept` are that already.
 * Of what is not mapped nothing is done. 0, or what abut_map_error has words for. */
int abut_map_keep(const abut_map_bytes *bytes, ptrdiff_t kept, ptrdiff_t size);
void abut_map_close(const abut_map_bytes *bytes);
/* Of the thread, until it asks next. */
const char *abut_map_error(int error);
/* How many bytes of those pages are in this process's memory; -1 when the system does not tell. */
int64_t abut_resident(const void *start, ptrdiff_t size);

#pragma GCC visibility pop

#endif
