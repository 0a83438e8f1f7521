#define _GNU_SOURCE
#include "library.h"

#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef __linux__
#include <link.h>
#endif

static void keep(const char *text, char *message, size_t room) {
    if (room == 0) return;
    size_t count = text ? strlen(text) : 0;
    if (count >= room) count = room - 1;
    if (count) memcpy(message, text, count);
    message[count] = 0;
}

/* Functions are bound at once, so that a library that lacks one is refused here and not at its first call. */
void *abut_library_open(const char *name, char *message, size_t room) {
    void *library = dlopen(*name ? name : NULL, RTLD_NOW | RTLD_LOCAL);
    keep(library ? "" : dlerror(), message, room);
    return library;
}

void abut_library_close(void *library) {
    if (library) dlclose(library);
}

int abut_library_symbol(void *library, const char *name, void **address) {
    dlerror();
    *address = dlsym(library, name);
    return *address != NULL || dlerror() == NULL;
}

size_t abut_library_path(void *library, char *path, size_t room) {
#ifdef __linux__
    struct link_map *map = NULL;
    if (dlinfo(library, RTLD_DI_LINKMAP, &map) != 0 || !map || !map->l_name) {
        dlerror();
        return 0;
    }
    keep(map->l_name, path, room);
    return strlen(path);
#else
    (void)library;
    keep("", path, room);
    return 0;
#endif
}

int abut_file_kind(const char *path) {
    struct stat facts;
    if (stat(path, &facts) != 0) return errno == EACCES ? ABUT_FILE_CLOSED : ABUT_FILE_NONE;
    if (S_ISDIR(facts.st_mode)) return ABUT_FILE_FOLDER;
    if (!S_ISREG(facts.st_mode)) return ABUT_FILE_OTHER;
    return access(path, R_OK) == 0 ? ABUT_FILE_PLAIN : ABUT_FILE_CLOSED;
}

int abut_file_open(const char *path, uint64_t *size) {
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (file < 0) return -1;
    struct stat facts;
    if (fstat(file, &facts) != 0 || !S_ISREG(facts.st_mode) || facts.st_size < 0) {
        close(file);
        return -1;
    }
    *size = (uint64_t)facts.st_size;
    return file;
}

ptrdiff_t abut_file_read(int file, uint64_t offset, void *bytes, size_t count) {
    size_t done = 0;
    if (offset > INT64_MAX) return -1;
    while (done < count) {
        ssize_t got = pread(file, (char *)bytes + done, count - done, (off_t)(offset + done));
        if (got == 0) break;
        if (got > 0) done += (size_t)got; else if (errno != EINTR) return -1;
    }
    return (ptrdiff_t)done;
}

void abut_file_close(int file) { close(file); }

int abut_folder_each(const char *path, int (*each)(void *context, const char *name), void *context) {
    DIR *folder = opendir(path);
    if (!folder) return 0;
    struct dirent *entry;
    while ((entry = readdir(folder)) != NULL && each(context, entry->d_name)) {}
    closedir(folder);
    return 1;
}

const char *abut_environment(const char *name) {
#ifdef __GLIBC__
    return secure_getenv(name);
#else
    return getenv(name);
#endif
}
