#define _GNU_SOURCE
#include "file_map.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static int read_all(int file, size_t size, abut_map_bytes *bytes) {
    char *memory = malloc(size);
    if (!memory) return ENOMEM;
    size_t done = 0;
    while (done < size) {
        ssize_t more = read(file, memory + done, size - done);
        if (more < 0 && errno == EINTR) continue;
        if (more < 0) {
            int error = errno;
            free(memory);
            return error;
        }
        /* It was made shorter just now. */
        if (more == 0) break;
        done += (size_t)more;
    }
    *bytes = (abut_map_bytes){memory, (ptrdiff_t)done, false};
    return 0;
}

static int bytes_of(int file, abut_map_bytes *bytes) {
    struct stat facts;
    if (fstat(file, &facts)) return errno;
    if (!S_ISREG(facts.st_mode)) return S_ISDIR(facts.st_mode) ? EISDIR : EINVAL;
    if (facts.st_size == 0) return 0;
    if (facts.st_size <= ABUT_READ_MAX) return read_all(file, (size_t)facts.st_size, bytes);
    void *memory = mmap(NULL, (size_t)facts.st_size, PROT_READ, MAP_PRIVATE, file, 0);
    if (memory == MAP_FAILED) return errno;
    *bytes = (abut_map_bytes){memory, (ptrdiff_t)facts.st_size, true};
    return 0;
}

int abut_map_open(const char *path, abut_map_bytes *bytes) {
    *bytes = (abut_map_bytes){NULL, 0, false};
    /* A pipe without a writer would let the open wait. */
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (file < 0) return errno;
    int error = bytes_of(file, bytes);
    close(file);
    return error;
}

int abut_map_keep(const abut_map_bytes *bytes, ptrdiff_t kept, ptrdiff_t size) {
    if (!bytes->is_mapped) return 0;
    size_t page = (size_t)sysconf(_SC_PAGESIZE), from = ((size_t)kept + page - 1) & ~(page - 1);
    if (from >= (size_t)size) return 0;
    char *first = (char *)(uintptr_t)bytes->start + from;
    size_t length = (size_t)size - from;
    if (mprotect(first, length, PROT_READ | PROT_WRITE)) return errno;
    /* Writing makes the copy. It comes before any reading: a fault that only reads brings the pages around
     * it, too, or a whole large one, and code that nobody runs shall stay out of memory. (Compilers make a
     * mere reading of `| 0`.) */
    for (size_t at = 0; at < length; at += page) {
        __atomic_fetch_xor((volatile char *)first + at, 1, __ATOMIC_RELAXED);
        __atomic_fetch_xor((volatile char *)first + at, 1, __ATOMIC_RELAXED);
    }
    return mprotect(first, length, PROT_READ) ? errno : 0;
}

void abut_map_close(const abut_map_bytes *bytes) {
    void *start = (void *)(uintptr_t)bytes->start;
    if (bytes->is_mapped) munmap(start, (size_t)bytes->size);
    else free(start);
}

const char *abut_map_error(int error) {
    static _Thread_local char text[128];
    if (error == EINVAL) return "not a file that can be read in place";
    return strerror_r(error, text, sizeof text);
}

int64_t abut_resident(const void *start, ptrdiff_t size) {
    /* One bit of each page: bit 63 says that it is there. */
    int file = open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC);
    if (file < 0) return -1;
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
    uintptr_t first = (uintptr_t)start / page, end = ((uintptr_t)start + (size_t)size + page - 1) / page;
    int64_t count = 0;
    for (uintptr_t at = first; at < end; at++) {
        uint64_t entry;
        if (pread(file, &entry, sizeof entry, (off_t)(at * sizeof entry)) != sizeof entry) {
            count = -1;
            break;
        }
        count += (int64_t)(entry >> 63);
    }
    close(file);
    return count < 0 ? -1 : count * (int64_t)page;
}
