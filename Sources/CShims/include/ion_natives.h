/* What the natives of the actor machine need of the system, and of objects. */
#pragma once
#include "ion.h"

#pragma GCC visibility push(hidden)

/* To standard output or the error stream, at once. 0, or the error of the system. */
int ion_output(bool is_error, const void *bytes, size_t count);

/* The file is not one with bytes of its own, such as a folder or a pipe. */
#define ION_FILE_IRREGULAR (-1)
/* Opens a file for reading, or makes one that is empty for writing. 0, ION_FILE_IRREGULAR, or the error of the system. */
int ion_file_open(const char *path, bool creates, int *file);
/* `got` is 0 at the end. */
int ion_file_read(int file, void *room, size_t count, size_t *got);
/* All of it. */
int ion_file_write(int file, const void *bytes, size_t count);
void ion_file_close(int file);

/* Where `part` first stands in `whole`, in time that grows with their lengths only; NULL when nowhere. */
const void *ion_text_in(const void *whole, size_t length, const void *part, size_t part_length);

/* An object's own property. */
bool ion_own_value(ion_scheduler *scheduler, const abut_slot *object, uint32_t key, abut_slot *value);
/* How many properties an object has. */
uint32_t ion_count(const ion_scheduler *scheduler, const abut_slot *object);
/* Appends to an array. False: no memory, or no array that can be changed. */
bool ion_append(ion_scheduler *scheduler, const abut_slot *array, const abut_slot *value);

/* Maps: objects with tag `Map`, whose slots are (keys, values, index), in the heap of their process. Programs may build or
 * break one: what is none is refused. */
enum {
    ION_MAP_FINE = 0,
    ION_MAP_ABSENT,   /* it has no such key */
    ION_MAP_IS_NONE,  /* the object is no map */
    ION_MAP_BAD_KEY,  /* the key is undefined, an array, an object or a function, or has one inside */
    ION_MAP_NO_MEMORY /* nothing was changed */
};
int ion_map_new(ion_scheduler *scheduler, abut_slot *made);
int ion_map_get(ion_scheduler *scheduler, const abut_slot *map, const abut_slot *key, abut_slot *value);
int ion_map_set(ion_scheduler *scheduler, const abut_slot *map, const abut_slot *key, const abut_slot *value);
int ion_map_remove(ion_scheduler *scheduler, const abut_slot *map, const abut_slot *key);
int ion_map_clear(ion_scheduler *scheduler, const abut_slot *map);
/* Walks over the entries in the order in which they came: ION_MAP_ABSENT at the end. `at` begins with 0. */
int ion_map_at(ion_scheduler *scheduler, const abut_slot *map, uint32_t *at, abut_slot *key, abut_slot *value);
int ion_map_size(ion_scheduler *scheduler, const abut_slot *map, uint32_t *size);

/* Numbers to numbers: `ion_of_numbers`. */
bool ion_number_sqrt(const abut_slot *numbers, double *result); /* of none that is negative */
bool ion_number_abs(const abut_slot *numbers, double *result);
bool ion_number_sin(const abut_slot *numbers, double *result);
bool ion_number_cos(const abut_slot *numbers, double *result);
bool ion_number_floor(const abut_slot *numbers, double *result);
bool ion_number_ceil(const abut_slot *numbers, double *result);
bool ion_number_round(const abut_slot *numbers, double *result); /* halves go away from zero */
bool ion_number_log(const abut_slot *numbers, double *result);   /* NaN unless the number is positive */
bool ion_number_max(const abut_slot *numbers, double *result);   /* NaN counts only when both are */
bool ion_number_min(const abut_slot *numbers, double *result);
bool ion_number_pow(const abut_slot *numbers, double *result);

#pragma GCC visibility pop
