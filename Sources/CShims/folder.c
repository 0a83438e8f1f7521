#define _GNU_SOURCE
#include "folder.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int abut_folder_new(char *path, size_t room) {
#ifdef __GLIBC__
    const char *parent = secure_getenv("TMPDIR");
#else
    const char *parent = getenv("TMPDIR");
#endif
    if (!parent || parent[0] != '/') parent = "/tmp";
    int length = snprintf(path, room, "%s/abut-XXXXXX", parent);
    if (length < 0 || (size_t)length >= room) return ENAMETOOLONG;
    return mkdtemp(path) ? 0 : errno;
}

int abut_file_new(const char *path, const void *bytes, size_t count) {
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0700);
    if (file < 0) return errno;
    int error = 0;
    for (size_t done = 0; done < count && !error;) {
        ssize_t more = write(file, (const char *)bytes + done, count - done);
        if (more >= 0) done += (size_t)more;
        else if (errno != EINTR) error = errno;
    }
    if (close(file) != 0 && !error) error = errno;
    if (error) unlink(path);
    return error;
}

void abut_file_remove(const char *path) { unlink(path); }
void abut_folder_remove(const char *path) { rmdir(path); }
