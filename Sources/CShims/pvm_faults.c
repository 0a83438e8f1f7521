#define _GNU_SOURCE
#include "pvm_faults.h"

#include <stdatomic.h>

uint64_t abut_pvm_serial(void) {
    static _Atomic uint64_t last = 0;
    return atomic_fetch_add(&last, 1) + 1;
}

#if defined(__x86_64__) && defined(__linux__)

#include <asm/prctl.h>
#include <cpuid.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <time.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

#ifndef SA_ONSTACK
#error "signals need SA_ONSTACK"
#endif

uint32_t abut_pvm_processor(void) {
    static _Atomic uint32_t known = 0;
    uint32_t found = atomic_load_explicit(&known, memory_order_relaxed);
    if (found != 0) return found & 0xffff;
    unsigned a, b, c, d;
    if (__get_cpuid(1, &a, &b, &c, &d) && (c & (1u << 23))) found |= ABUT_PVM_X86_POPCNT;
    if (__get_cpuid(0x80000001, &a, &b, &c, &d) && (c & (1u << 5))) found |= ABUT_PVM_X86_LZCNT;
    if (__get_cpuid_count(7, 0, &a, &b, &c, &d)) {
        if (b & (1u << 3)) found |= ABUT_PVM_X86_BMI1;
        if (b & (1u << 8)) found |= ABUT_PVM_X86_BMI2;
    }
    /* The system says in HWCAP2 whether programs may use the instructions; the processor's own bit is not
     * enough. */
    if (getauxval(AT_HWCAP2) & 2) found |= ABUT_PVM_X86_SEGMENTS;
    atomic_store(&known, found | 0x10000);
    return found;
}

/* What runs on this thread. The model keeps the handler from allocating the variable. */
typedef struct activation {
    const abut_pvm_code *code;
    abut_pvm_context *context;
} activation;
static __thread volatile activation active __attribute__((tls_model("initial-exec")));

/* Whoever installs a handler in front of ours puts ours back one day. So each time that ours goes in front
 * of a stranger's it is another function, which knows its own stranger: nothing is passed on in a circle. */
#define LEVELS 16
static struct sigaction before[LEVELS];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int top = -1;

/* What a signal that abut_pvm_nudge sends carries. */
static char nudge;

/* Whether an instruction of the guest begins there. */
static int begins(const abut_pvm_code *code, uint64_t place) {
    uint64_t native = place - code->low;
    size_t low = 0, high = code->place_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (code->places[middle].native < native)
            low = middle + 1;
        else
            high = middle;
    }
    return low < code->place_count && code->places[low].native == native;
}

/* Leaves code that nothing else ends, if it is between two instructions; who sent the signal tries again. */
static void stop_here(ucontext_t *state) {
    const abut_pvm_code *code = active.code;
    if (code == NULL || code->places == NULL) return;
    if (__atomic_load_n(&active.context->interrupt, __ATOMIC_ACQUIRE) == 0) return;
    uint64_t place = (uint64_t)state->uc_mcontext.gregs[REG_RIP];
    if (place < code->low || place >= code->high || !begins(code, place)) return;
    active.context->engine[0] = place;
    state->uc_mcontext.gregs[REG_RIP] = (greg_t)code->leave;
}

static void pass_on(int level, int number, siginfo_t *info, void *state) {
    const struct sigaction *next = &before[level];
    if (next->sa_flags & SA_SIGINFO) {
        next->sa_sigaction(number, info, state);
    } else if (next->sa_handler == SIG_DFL || (next->sa_handler == SIG_IGN && info->si_code > 0)) {
        /* The fault happens again, and the system does what it does with faults that nobody wants. */
        struct sigaction usual;
        memset(&usual, 0, sizeof usual);
        usual.sa_handler = SIG_DFL;
        sigaction(number, &usual, NULL);
        if (info->si_code <= 0) raise(number);
    } else if (next->sa_handler != SIG_IGN) {
        next->sa_handler(number);
    }
}

static inline void handle(int level, int number, siginfo_t *info, void *state) {
    if (info->si_code == SI_QUEUE && info->si_value.sival_ptr == &nudge && info->si_pid == getpid()) {
        stop_here(state);
        return;
    }
    const abut_pvm_code *code = active.code;
    if (code != NULL && info->si_code > 0) {
        greg_t *registers = ((ucontext_t *)state)->uc_mcontext.gregs;
        uint64_t place = (uint64_t)registers[REG_RIP];
        if (place >= code->low && place < code->high) {
            active.context->engine[0] = place;
            registers[REG_RIP] = (greg_t)code->leave;
            return;
        }
    }
    pass_on(level, number, info, state);
}

#define LEVEL(n) \
    static void handle_##n(int number, siginfo_t *info, void *state) { handle(n, number, info, state); }
LEVEL(0) LEVEL(1) LEVEL(2) LEVEL(3) LEVEL(4) LEVEL(5) LEVEL(6) LEVEL(7)
LEVEL(8) LEVEL(9) LEVEL(10) LEVEL(11) LEVEL(12) LEVEL(13) LEVEL(14) LEVEL(15)
typedef void (*handler)(int, siginfo_t *, void *);
static const handler handlers[LEVELS] = {
    handle_0, handle_1, handle_2,  handle_3,  handle_4,  handle_5,  handle_6,  handle_7,
    handle_8, handle_9, handle_10, handle_11, handle_12, handle_13, handle_14, handle_15,
};

static int level_of(const struct sigaction *action) {
    if (!(action->sa_flags & SA_SIGINFO)) return -1;
    for (int level = 0; level < LEVELS; level++)
        if (action->sa_sigaction == handlers[level]) return level;
    return -1;
}

static int install(void) {
    struct sigaction now, ours;
    int done = 0;
    pthread_mutex_lock(&lock);
    if (sigaction(SIGSEGV, NULL, &now) == 0) {
        int level = level_of(&now);
        if (level >= 0) {
            top = level;
            done = 1;
        } else {
            level = top + 1 < LEVELS ? top + 1 : LEVELS - 1;
            before[level] = now;
            memset(&ours, 0, sizeof ours);
            ours.sa_sigaction = handlers[level];
            /* Strangers that are passed a fault expect that another one arrives. */
            ours.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER;
            done = sigaction(SIGSEGV, &ours, NULL) == 0;
            if (done) top = level;
        }
    }
    pthread_mutex_unlock(&lock);
    return done;
}

int abut_pvm_faults_watch(void) {
    struct sigaction now;
    sigset_t blocked;
    if (sigaction(SIGSEGV, NULL, &now) != 0) return 0;
    /* The usual case takes no lock: the newest of ours is in front. */
    if (level_of(&now) < 0 && !install()) return 0;
    if (pthread_sigmask(SIG_BLOCK, NULL, &blocked) != 0) return 0;
    return sigismember(&blocked, SIGSEGV) ? 2 : 1;
}

typedef uint32_t (*entry)(abut_pvm_context *context, uint64_t target);

static uint32_t enter(const abut_pvm_code *code, abut_pvm_context *context, uint64_t target) {
    if (abut_pvm_processor() & ABUT_PVM_X86_SEGMENTS) return ((entry)code->entry)(context, target);
    uint64_t base = 0;
    if (syscall(SYS_arch_prctl, ARCH_GET_GS, &base) != 0) return ABUT_PVM_UNABLE;
    if (syscall(SYS_arch_prctl, ARCH_SET_GS, (uint64_t)context + ABUT_PVM_PAGE) != 0) return ABUT_PVM_UNABLE;
    uint32_t left = ((entry)code->entry)(context, target);
    syscall(SYS_arch_prctl, ARCH_SET_GS, base);
    return left;
}

/* From here on others stop it by a signal. 0 when one asked before: whoever did saw nobody to signal. */
static int announce(abut_pvm_context *context) {
    context->thread = (uint64_t)pthread_self();
    __atomic_store_n(&context->reach, 1, __ATOMIC_RELEASE);
    __atomic_thread_fence(__ATOMIC_SEQ_CST);
    return __atomic_load_n(&context->interrupt, __ATOMIC_ACQUIRE) == 0;
}

/* From here on nobody sends a signal any more. */
static void withdraw(abut_pvm_context *context) {
    uint32_t running = 1;
    while (!__atomic_compare_exchange_n(&context->reach, &running, 0, 0, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED)) {
        running = 1;
        __builtin_ia32_pause();
    }
}

void abut_pvm_nudge(abut_pvm_context *context) {
    union sigval value = {.sival_ptr = &nudge};
    const struct timespec pause = {.tv_nsec = 20000};
    __atomic_thread_fence(__ATOMIC_SEQ_CST);
    while (__atomic_load_n(&context->interrupt, __ATOMIC_ACQUIRE) != 0) {
        uint32_t running = 1;
        if (!__atomic_compare_exchange_n(&context->reach, &running, 2, 0, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED)) return;
        /* Whoever is in front of our handler would take it for a fault. */
        struct sigaction now;
        int done = sigaction(SIGSEGV, NULL, &now) == 0 && (level_of(&now) >= 0 || install());
        if (done) done = pthread_sigqueue((pthread_t)context->thread, SIGSEGV, value) == 0;
        __atomic_store_n(&context->reach, 1, __ATOMIC_RELEASE);
        if (!done) return;
        nanosleep(&pause, NULL);
    }
}

uint32_t abut_pvm_enter(const abut_pvm_code *code, abut_pvm_context *context, uint64_t target, int unblock) {
    sigset_t signals, old;
    if (unblock) {
        sigemptyset(&signals);
        sigaddset(&signals, SIGSEGV);
        pthread_sigmask(SIG_UNBLOCK, &signals, &old);
    }
    const abut_pvm_code *outer_code = active.code;
    abut_pvm_context *outer_context = active.context;
    /* The handler runs on this thread: it must not see one without the other. */
    active.code = NULL;
    active.context = context;
    active.code = code;
    uint32_t left = ABUT_PVM_ENTER_ASKED;
    if (code->places == NULL || announce(context)) left = enter(code, context, target);
    if (code->places != NULL) withdraw(context);
    active.code = NULL;
    active.context = outer_context;
    active.code = outer_code;
    if (unblock) pthread_sigmask(SIG_SETMASK, &old, NULL);
    return left;
}

static size_t whole_pages(size_t count) { return (count * sizeof(uint64_t) + 4095) & ~(size_t)4095; }

uint64_t *abut_pvm_table_new(size_t count) {
    int flags = MAP_PRIVATE | MAP_ANONYMOUS;
    void *table = mmap(NULL, whole_pages(count), PROT_READ | PROT_WRITE, flags | MAP_32BIT, -1, 0);
    if (table == MAP_FAILED) table = mmap(NULL, whole_pages(count), PROT_READ | PROT_WRITE, flags, -1, 0);
    return table == MAP_FAILED ? NULL : table;
}
void abut_pvm_table_free(uint64_t *table, size_t count) {
    if (table != NULL) munmap(table, whole_pages(count));
}

#else

uint32_t abut_pvm_processor(void) { return 0; }
int abut_pvm_faults_watch(void) { return 0; }
void abut_pvm_nudge(abut_pvm_context *context) { (void)context; }
uint32_t abut_pvm_enter(const abut_pvm_code *code, abut_pvm_context *context, uint64_t target, int unblock) {
    (void)code, (void)context, (void)target, (void)unblock;
    return ABUT_PVM_UNABLE;
}
uint64_t *abut_pvm_table_new(size_t count) {
    (void)count;
    return NULL;
}
void abut_pvm_table_free(uint64_t *table, size_t count) { (void)table, (void)count; }

#endif
