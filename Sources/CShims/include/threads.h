/* Locks, waiting, time, pages: what threads need of the system. */
#ifndef ABUT_THREADS_H
#define ABUT_THREADS_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma GCC visibility push(hidden)

/* A mutex with a condition. NULL when the system has none left. */
typedef struct abut_lock abut_lock;
abut_lock *abut_lock_new(void);
void abut_lock_free(abut_lock *lock);
void abut_lock_hold(abut_lock *lock);
void abut_lock_release(abut_lock *lock);
/* Lets go, waits for news until `deadline` (nanoseconds of abut_clock; negative: for ever), and holds again.
 * 0 when the deadline is over. */
int abut_lock_wait(abut_lock *lock, int64_t deadline);
void abut_lock_wake(abut_lock *lock);

/* Runs `body` with the numbers from 0 on, each in a thread, 0 in this one, and waits for all. How many there were: fewer
 * when the system has no more threads. */
uint32_t abut_threads_run(uint32_t count, void (*body)(void *argument, uint32_t number), void *argument);

/* A thread of its own, which nobody waits for. False: the system has no more. */
bool abut_thread_start(void (*body)(void *argument), void *argument);

/* Nanoseconds of a clock that never goes back. */
int64_t abut_clock(void);

/* A number that grows in the child of a fork. The first call starts counting; it must come before the fork. */
uint32_t abut_process_start(void);
uint32_t abut_process(void);

/* A descriptor that is readable while it was set and not cleared. -1: none. */
int abut_event_new(void);
void abut_event_set(int event);
void abut_event_clear(int event);
void abut_event_free(int event);

/* Zeroed pages of whole page size. NULL when there are none. */
size_t abut_page_size(void);
void *abut_pages_new(size_t size);
void abut_pages_free(void *pages, size_t size);

/* Memory that may not be there to have: NULL then. */
void *abut_memory_new(size_t size);
void abut_memory_free(void *memory);

static inline uint32_t abut_flag_load(const uint32_t *flag) {
    return __atomic_load_n(flag, __ATOMIC_ACQUIRE);
}
static inline void abut_flag_set(uint32_t *flag) { __atomic_store_n(flag, 1, __ATOMIC_RELEASE); }
static inline void abut_flag_clear(uint32_t *flag) { __atomic_store_n(flag, 0, __ATOMIC_RELEASE); }

#pragma GCC visibility pop

#endif
