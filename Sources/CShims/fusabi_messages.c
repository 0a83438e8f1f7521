#include "fusabi_messages.h"

#include <pthread.h>
#include <stdlib.h>

/* Where no memory is left for a thread's own. */
static char nowhere[ABUT_FUSABI_MESSAGE_MAX + 1];
static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void make_key(void) { pthread_key_create(&key, free); }

/* Not a thread-local array: libraries that are loaded late share little room for those. */
char *abut_fusabi_message(void) {
    pthread_once(&once, make_key);
    char *message = pthread_getspecific(key);
    if (message) return message;
    message = calloc(1, ABUT_FUSABI_MESSAGE_MAX + 1);
    if (!message || pthread_setspecific(key, message) != 0) {
        free(message);
        return nowhere;
    }
    return message;
}
