/* A folder for a while, which nobody else may look into. */
#ifndef ABUT_FOLDER_H
#define ABUT_FOLDER_H
#include <stddef.h>

#pragma GCC visibility push(hidden)

/* 0 and its path, or what abut_map_error has words for. */
int abut_folder_new(char *path, size_t room);
/* A file that was not there; the same. */
int abut_file_new(const char *path, const void *bytes, size_t count);
void abut_file_remove(const char *path);
/* One without files. */
void abut_folder_remove(const char *path);

#pragma GCC visibility pop

#endif
