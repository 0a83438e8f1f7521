#define _GNU_SOURCE
#include "include/ion_natives.h"
#include "ion_internal.h"

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

int ion_output(bool is_error, const void *bytes, size_t count) {
    FILE *stream = is_error ? stderr : stdout;
    errno = 0;
    if (count && fwrite(bytes, 1, count, stream) != count) return errno ? errno : EIO;
    return fflush(stream) ? errno : 0;
}

int ion_file_open(const char *path, bool creates, int *file) {
    /* A pipe without somebody at its other end would let the open wait. */
    int flags = O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (creates ? O_WRONLY | O_CREAT | O_TRUNC : O_RDONLY);
    int opened = open(path, flags, 0666);
    if (opened < 0) return errno;
    struct stat facts;
    int error = fstat(opened, &facts) ? errno : S_ISREG(facts.st_mode) ? 0 : ION_FILE_IRREGULAR;
    if (error) {
        close(opened);
        return error;
    }
    *file = opened;
    return 0;
}

int ion_file_read(int file, void *room, size_t count, size_t *got) {
    for (;;) {
        ssize_t more = read(file, room, count);
        *got = more < 0 ? 0 : (size_t)more;
        if (more >= 0) return 0;
        if (errno != EINTR) return errno;
    }
}

int ion_file_write(int file, const void *bytes, size_t count) {
    for (size_t done = 0; done < count;) {
        ssize_t more = write(file, (const char *)bytes + done, count - done);
        if (more < 0 && errno != EINTR) return errno;
        if (more > 0) done += (size_t)more;
    }
    return 0;
}

void ion_file_close(int file) { close(file); }

const void *ion_text_in(const void *whole, size_t length, const void *part, size_t part_length) {
    return memmem(whole, length, part, part_length);
}

bool ion_own_value(ion_scheduler *s, const abut_slot *object, uint32_t key, abut_slot *value) {
    ion_record *record = ion_record_of(object);
    ion_found found;
    if (!record || !ion_own(s, record, key, &found)) return false;
    *value = *found.slot;
    return true;
}

bool ion_append(ion_scheduler *s, const abut_slot *array, const abut_slot *value) {
    abut_array *row = (abut_array *)ion_object_of(array, ABUT_OBJECT_ARRAY);
    return row && !(row->head.flags & ION_IMMORTAL) && ion_push(s, row, value);
}

uint32_t ion_count(const ion_scheduler *s, const abut_slot *object) {
    ion_record *record = ion_record_of(object);
    return record ? ion_property_count(s->world, record) : 0;
}

/* -- numbers to numbers */

#define OF_ONE(name, value) \
    bool ion_number_##name(const abut_slot *numbers, double *result) { \
        double x = ion_number(numbers); \
        *result = value; \
        return true; \
    }
#define OF_TWO(name, value) \
    bool ion_number_##name(const abut_slot *numbers, double *result) { \
        double x = ion_number(numbers), y = ion_number(numbers + 1); \
        *result = value; \
        return true; \
    }

OF_ONE(abs, fabs(x))
OF_ONE(sin, sin(x))
OF_ONE(cos, cos(x))
OF_ONE(floor, floor(x))
OF_ONE(ceil, ceil(x))
OF_ONE(round, round(x))
OF_ONE(log, x <= 0 ? (double)NAN : log(x))
OF_TWO(max, isnan(x) || y > x ? y : x)
OF_TWO(min, isnan(x) || y < x ? y : x)
OF_TWO(pow, pow(x, y))

bool ion_number_sqrt(const abut_slot *numbers, double *result) {
    double x = ion_number(numbers);
    if (x < 0) return false;
    *result = sqrt(x);
    return true;
}
