#include "ion_messages.h"

#include <pthread.h>
#include <stdlib.h>

/* Where no memory is left for a thread's own. */
static abut_ion_message nowhere;
static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void make_key(void) { pthread_key_create(&key, free); }

/* Not thread-local: libraries that are loaded late share little room for that. */
abut_ion_message *abut_ion_message_here(void) {
    pthread_once(&once, make_key);
    abut_ion_message *message = pthread_getspecific(key);
    if (message) return message;
    message = calloc(1, sizeof *message);
    if (!message || pthread_setspecific(key, message) != 0) {
        free(message);
        return &nowhere;
    }
    return message;
}
