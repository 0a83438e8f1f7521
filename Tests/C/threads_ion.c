/* Threads with one machine: one runs it (with several schedulers), others spawn, send, kill, look, open doors and take
 * what comes to them, answer natives, register functions, and interrupt; and threads with machines of their own that share
 * a program and a registry. What is computed is right, and nothing is lost. The argument: how many times fewer rounds. */
#define _POSIX_C_SOURCE 200809L
#include <abut/ion.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { THREADS = 4, SENDERS = 3 };

static int fewer = 1;
static ion_program *shared;
static ion_registry *registry;
static ion_vm *vm;
static atomic_bool is_over;
static atomic_int answered, calls;

static void check(bool condition, const char *what, int line) {
    if (condition) return;
    fprintf(stderr, "threads_ion.c:%d: not so: %s\n", line, what);
    exit(1);
}
#define CHECK(condition) check((condition), #condition, __LINE__)
#define OK ION_STATUS_OK

static abut_str str(const char *text) {
    abut_str view = {text, strlen(text)};
    return view;
}

/* echo: sends back ('echo', n * 2) by a native, now or later, to whoever is named; sum: the numbers below n. */
static const char text[] =
    "function echo (arity: 0) {\nnext:\nRECEIVE r0\nMATCH r0, [('stop', out), ((_, _), work)]\nJUMP next\nwork:\n"
    "LOAD_CONST r1, 0\nGET_PROP r2, r0, r1\nLOAD_CONST r1, 1\nGET_PROP r3, r0, r1\nLOAD_CONST r4, '__stdlib:twice'\n"
    "CALL r5, r4, [r3]\nLOAD_CONST r6, 'echo'\nTUPLE_INIT r6, [r6, r5]\nSEND r2, r6\nJUMP next\nout:\nRETURN r0\n}\n"
    "function sum (arity: 1) {\nLOAD_CONST r1, 0\nLOAD_CONST r2, 0\nLOAD_CONST r3, 1\nmore:\nLESS_THAN r4, r1, r0\n"
    "JUMP_IF_FALSE r4, out\nADD r2, r2, r1\nADD r1, r1, r3\nJUMP more\nout:\nRETURN r2\n}\n"
    "function endless (arity: 0) {\nagain: JUMP again\n}\n";

/* Answers to tickets are given by a thread of their own. */
static struct {
    pthread_mutex_t lock;
    uint64_t tickets[1024];
    double numbers[1024];
    int count;
} later = {.lock = PTHREAD_MUTEX_INITIALIZER};

static ion_native_status twice(ion_call *call, uint32_t argc, ion_value *const *argv, void *user_data) {
    double number = ion_value_as_number(argv[0]);
    if (argc != 1 || user_data != &calls) return ion_call_fail(call, "that is not mine");
    if (atomic_fetch_add(&calls, 1) % 3 != 0) return ion_call_return(call, ion_value_number(number * 2));
    pthread_mutex_lock(&later.lock);
    bool fits = later.count < 1024;
    if (fits) {
        later.tickets[later.count] = ion_call_later(call);
        later.numbers[later.count++] = number * 2;
    }
    pthread_mutex_unlock(&later.lock);
    return fits ? ION_NATIVE_LATER : ion_call_return(call, ion_value_number(number * 2));
}

static void nap(long nanoseconds) {
    struct timespec span = {0, nanoseconds};
    nanosleep(&span, NULL);
}

static void *answering(void *nothing) {
    (void)nothing;
    while (!atomic_load(&is_over)) {
        pthread_mutex_lock(&later.lock);
        bool has = later.count > 0;
        uint64_t ticket = has ? later.tickets[--later.count] : 0;
        double number = has ? later.numbers[later.count] : 0;
        pthread_mutex_unlock(&later.lock);
        if (!has) {
            nap(50000);
            continue;
        }
        ion_value *value = ion_value_number(number);
        CHECK(ion_vm_answer(vm, ticket, value, NULL) == OK);
        CHECK(ion_vm_answer(vm, ticket, value, NULL) == ION_STATUS_NOT_FOUND);
        ion_value_free(value);
        atomic_fetch_add(&answered, 1);
    }
    return NULL;
}

static void *running(void *nothing) {
    ion_outcome outcome;
    (void)nothing;
    while (!atomic_load(&is_over)) {
        CHECK(ion_vm_run(vm, 0, 0, -1, &outcome, NULL) == OK);
        CHECK(outcome.end == ION_RUN_INTERRUPTED || outcome.end == ION_RUN_DONE || outcome.end == ION_RUN_IDLE ||
              outcome.end == ION_RUN_DEADLOCK);
    }
    return NULL;
}

static void *sending(void *argument) {
    ion_door *door = NULL;
    uint64_t echo, sum;
    double base = (double)(*(int *)argument * 1000000);
    CHECK(ion_vm_open_door(vm, true, &door, NULL) == OK);
    for (int round = 0; round < 300 / fewer + 1; round++) {
        CHECK(ion_vm_spawn(vm, "Main:echo", NULL, &echo, NULL) == OK);
        enum { MESSAGES = 8 };
        double expected = 0, got = 0;
        for (int index = 0; index < MESSAGES; index++) {
            ion_value *message = ion_value_tuple();
            CHECK(ion_value_push(message, ion_value_process(ion_door_id(door))) == OK);
            CHECK(ion_value_push(message, ion_value_number(base + index)) == OK);
            CHECK(ion_vm_send(vm, echo, message, NULL) == OK);
            ion_value_free(message);
            expected += 2 * (base + index);
        }
        for (int index = 0; index < MESSAGES; index++) {
            ion_value *answer = NULL;
            CHECK(ion_door_take(door, 20000, &answer, NULL) == OK);
            CHECK(ion_value_is_text(ion_value_at(answer, 0), "echo"));
            got += ion_value_as_number(ion_value_at(answer, 1));
            ion_value_free(answer);
        }
        CHECK(got == expected && ion_door_count(door) == 0);
        ion_value *arguments = ion_value_tuple(), *stop = ion_value_atom("stop"), *value = NULL;
        CHECK(ion_value_push(arguments, ion_value_number(1000)) == OK);
        CHECK(ion_vm_spawn(vm, "Main:sum", arguments, &sum, NULL) == OK);
        if (round % 2) CHECK(ion_vm_send(vm, echo, stop, NULL) == OK);
        else CHECK(ion_vm_kill(vm, echo, NULL, NULL) == OK);
        while (ion_vm_is_alive(vm, echo) || ion_vm_is_alive(vm, sum)) nap(20000);
        CHECK(ion_vm_result(vm, sum, &value, NULL, NULL) == OK && ion_value_as_number(value) == 499500);
        ion_value_free(arguments);
        ion_value_free(stop);
        ion_value_free(value);
        if (round % 50 == 49) {
            ion_door_close(door);
            CHECK(ion_vm_open_door(vm, true, &door, NULL) == OK);
        }
    }
    ion_door_close(door);
    return NULL;
}

static void *looking(void *nothing) {
    (void)nothing;
    while (!atomic_load(&is_over)) {
        ion_snapshot *snapshot = NULL;
        ion_crashes *crashes = NULL;
        ion_process_info info;
        ion_stats stats;
        CHECK(ion_vm_snapshot(vm, &snapshot, NULL) == OK && ion_vm_take_crashes(vm, &crashes, NULL) == OK);
        for (uint32_t index = 0; index < ion_snapshot_count(snapshot); index++)
            CHECK(ion_snapshot_process(snapshot, index, &info) == OK && info.id);
        CHECK(ion_vm_stats(vm, &stats) == OK);
        ion_snapshot_free(snapshot);
        ion_crashes_free(crashes);
        ion_vm_interrupt(vm);
        nap(300000);
    }
    return NULL;
}

static void together(uint32_t schedulers) {
    pthread_t runner, answerer, looker, senders[SENDERS];
    int numbers[SENDERS];
    ion_options options;
    ion_options_init(&options);
    options.schedulers = schedulers;
    atomic_store(&is_over, false);
    CHECK(ion_vm_new(shared, registry, &options, &vm, NULL) == OK);
    ion_door *open = NULL;
    CHECK(ion_vm_open_door(vm, true, &open, NULL) == OK);
    CHECK(pthread_create(&runner, NULL, running, NULL) == 0);
    CHECK(pthread_create(&answerer, NULL, answering, NULL) == 0);
    CHECK(pthread_create(&looker, NULL, looking, NULL) == 0);
    for (int index = 0; index < SENDERS; index++) {
        numbers[index] = index + 1;
        CHECK(pthread_create(&senders[index], NULL, sending, &numbers[index]) == 0);
    }
    for (int index = 0; index < SENDERS; index++) CHECK(pthread_join(senders[index], NULL) == 0);
    atomic_store(&is_over, true);
    ion_door_close(open);
    ion_vm_interrupt(vm);
    CHECK(pthread_join(runner, NULL) == 0 && pthread_join(answerer, NULL) == 0 && pthread_join(looker, NULL) == 0);
    ion_vm_free(vm);
    later.count = 0;
}

/* MARK: machines of their own */

static void *alone(void *argument) {
    for (int round = 0; round < 100 / fewer + 1; round++) {
        ion_options options;
        ion_outcome outcome;
        ion_vm *own = NULL;
        uint64_t sum, endless;
        ion_value *arguments = ion_value_tuple(), *value = NULL;
        ion_options_init(&options);
        options.slice = (uint64_t)(round % 5) * 7;
        CHECK(ion_vm_new(shared, registry, &options, &own, NULL) == OK);
        CHECK(ion_value_push(arguments, ion_value_number(2000)) == OK);
        CHECK(ion_vm_spawn(own, "Main:endless", NULL, &endless, NULL) == OK);
        CHECK(ion_vm_spawn(own, "Main:sum", arguments, &sum, NULL) == OK);
        CHECK(ion_vm_run(own, sum, 0, -1, &outcome, NULL) == OK && outcome.end == ION_RUN_ENDED && outcome.left == 1);
        CHECK(ion_vm_result(own, sum, &value, NULL, NULL) == OK && ion_value_as_number(value) == 1999000);
        CHECK(ion_vm_run(own, 0, 1000, -1, &outcome, NULL) == OK && outcome.end == ION_RUN_OUT_OF_FUEL);
        ion_value_free(arguments);
        ion_value_free(value);
        char name[32];
        snprintf(name, sizeof name, "own%d", *(int *)argument);
        ion_native_info info;
        memset(&info, 0, sizeof info);
        info.size = sizeof info;
        CHECK(ion_registry_register(registry, name, &info, twice, &calls, NULL) == OK);
        CHECK(ion_registry_contains(registry, name) && ion_registry_name(registry, 0));
        CHECK(ion_registry_remove(registry, name));
        ion_vm_free(own);
    }
    return NULL;
}

int main(int count, char **arguments) {
    pthread_t threads[THREADS];
    int numbers[THREADS];
    ion_native_info info;
    if (count > 1) fewer = atoi(arguments[1]);
    memset(&info, 0, sizeof info);
    info.size = sizeof info, info.arity = 1;
    registry = ion_registry_new("math");
    CHECK(ion_registry_register(registry, "twice", &info, twice, &calls, NULL) == OK);
    CHECK(ion_program_assemble(str(text), &shared, NULL) == OK);
    for (int index = 0; index < THREADS; index++) {
        numbers[index] = index;
        CHECK(pthread_create(&threads[index], NULL, alone, &numbers[index]) == 0);
    }
    for (int index = 0; index < THREADS; index++) CHECK(pthread_join(threads[index], NULL) == 0);
    together(1);
    together(2);
    together(4);
    ion_registry_free(registry);
    ion_program_free(shared);
    printf("ion threads: %d calls, %d answered later\n", atomic_load(&calls), atomic_load(&answered));
    return 0;
}
