/* Threads with machines of their own that share a module and a registry: what each computes is right, also while others
 * verify and translate the same functions for the first time, put other functions into the registry and take them out,
 * interrupt, and load and free. The argument: how many times fewer rounds. */
#define _POSIX_C_SOURCE 200809L
#include <abut/fusabi.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { THREADS = 6, MACHINES = 4, MODULES = 5 };

static fusabi_module *_Atomic shared[MODULES];
static fusabi_registry *registry;
static fusabi_machine *_Atomic endless;
static atomic_bool is_over;
static atomic_int calls, swaps;
static int fewer = 1;

static void check(bool condition, const char *what, int line) {
    if (condition) return;
    fprintf(stderr, "threads_fusabi.c:%d: not so: %s\n", line, what);
    exit(1);
}
#define CHECK(condition) check((condition), #condition, __LINE__)

static abut_str str(const char *text) {
    abut_str view = {text, strlen(text)};
    return view;
}

/* The sum of squares below n, by natives that others replace, and as text. */
static const char program[] =
    "import square(I32) -> I32\nimport i32_to_string(I32) -> String\n"
    "fn main(n: I32) -> String locals i, sum\npush 0\nstore i\npush 0\nstore sum\n"
    "again: load i\nload n\nlt\njump_if_not @out\nload sum\nload i\ncall_ffi square\nadd\nstore sum\n"
    "load i\npush 1\nadd\nstore i\njump @again\n"
    "out: load sum\ncall_ffi i32_to_string\npush \" of \"\nconcat\nload n\ncall twice\ntext\nconcat\nret\n"
    "fn twice(n: I32) -> I32\nload n\nload n\nadd\nret";
static const char loop[] = "fn main()\nagain: jump @again";

static fusabi_module *assemble(const char *text) {
    fusabi_blob *blob = NULL;
    fusabi_module *made = NULL;
    CHECK(fusabi_module_assemble(str(text), &blob, NULL) == FUSABI_STATUS_OK);
    CHECK(fusabi_module_load(fusabi_blob_bytes(blob), &made, NULL) == FUSABI_STATUS_OK);
    fusabi_blob_free(blob);
    return made;
}

static fusabi_native_status square(int count, const fusabi_value *args, fusabi_value *result,
                                   fusabi_native_ctx *ctx) {
    int32_t number = fusabi_as_i32(args[0]);
    if (count != 1 || fusabi_native_user_data(ctx) != &calls) return FUSABI_NATIVE_ERROR;
    atomic_fetch_add(&calls, 1);
    *result = fusabi_make_i32(number * number);
    return FUSABI_NATIVE_OK;
}

/* The same by another way. */
static fusabi_native_status sum_of_odds(int count, const fusabi_value *args, fusabi_value *result,
                                        fusabi_native_ctx *ctx) {
    int32_t sum = 0;
    if (count != 1 || fusabi_native_user_data(ctx) != &swaps) return FUSABI_NATIVE_ERROR;
    for (int32_t odd = 0; odd < fusabi_as_i32(args[0]); odd++) sum += 2 * odd + 1;
    *result = fusabi_make_i32(sum);
    return FUSABI_NATIVE_OK;
}

static void give(const char *name, fusabi_native_fn native, void *data) {
    static const fusabi_type number = FUSABI_TYPE_I32;
    fusabi_native_info info;
    memset(&info, 0, sizeof info);
    info.size = sizeof info, info.params = &number, info.param_count = 1, info.result = number;
    info.description = "of one number";
    CHECK(fusabi_registry_register(registry, name, &info, native, data) == FUSABI_STATUS_OK);
}

/* Gives the registry other functions of the same names, and many that nobody wants. */
static void *registering(void *nothing) {
    for (int round = 0; !atomic_load(&is_over); round++) {
        char name[40];
        fusabi_error error;
        snprintf(name, sizeof name, "other_%d", round % 50);
        give("square", round & 1 ? square : sum_of_odds, round & 1 ? &calls : &swaps);
        give(name, square, &calls);
        CHECK(fusabi_registry_contains(registry, "square") && fusabi_registry_count(registry) >= 8);
        CHECK(!fusabi_registry_contains(registry, "nobody") && !fusabi_registry_remove(registry, "nobody"));
        if (round % 3 == 0) fusabi_registry_remove(registry, name);
        CHECK(fusabi_registry_register_function(registry, "half", NULL, str("d(d)"), 0, &error) != FUSABI_STATUS_OK);
        atomic_fetch_add(&swaps, 1);
    }
    return nothing;
}

/* Ends from outside what would not end. */
static void *interrupting(void *nothing) {
    while (!atomic_load(&is_over)) {
        fusabi_machine *vm = atomic_load(&endless);
        if (vm) fusabi_machine_interrupt(vm);
        struct timespec moment = {0, 200000};
        nanosleep(&moment, NULL);
    }
    return nothing;
}

static void *being_interrupted(void *nothing) {
    fusabi_machine *vm = NULL;
    fusabi_module *module = assemble(loop);
    fusabi_error error;
    CHECK(fusabi_machine_new(NULL, registry, &vm, NULL) == FUSABI_STATUS_OK);
    CHECK(fusabi_machine_load(vm, module, NULL) == FUSABI_STATUS_OK);
    fusabi_module_free(module);
    atomic_store(&endless, vm);
    for (int round = 0; round < 40 / fewer + 1; round++) {
        CHECK(fusabi_machine_execute(vm, NULL, 0, NULL, &error) == FUSABI_STATUS_RUNTIME_ERROR);
        CHECK(error.code == FUSABI_ERROR_INTERRUPTED && error.function == 0);
    }
    return nothing;
}

static void asked(const fusabi_module *module) {
    fusabi_function_info function;
    fusabi_import_info import;
    fusabi_error error;
    fusabi_blob *blob = NULL;
    CHECK(fusabi_module_function(module, 0, &function) == FUSABI_STATUS_OK && function.param_count == 1);
    CHECK(function.name.len == 4 && memcmp(function.name.ptr, "main", 4) == 0);
    CHECK(fusabi_module_import(module, 1, &import) == FUSABI_STATUS_OK && import.name.len == 13);
    CHECK(fusabi_module_find(module, str("twice")) == 1 && fusabi_module_verify(module, NULL) == FUSABI_STATUS_OK);
    CHECK(fusabi_module_translation(module, 0, &blob, NULL) == FUSABI_STATUS_OK);
    fusabi_blob_free(blob);
    CHECK(fusabi_module_disassemble(module, &blob, NULL) == FUSABI_STATUS_OK);
    CHECK(fusabi_blob_bytes(blob).len > sizeof program);
    fusabi_blob_free(blob);
    /* Messages of calls without a machine are the thread's. */
    CHECK(fusabi_module_verify(NULL, &error) == FUSABI_STATUS_INVALID_ARGUMENT && strstr(error.message, "module"));
}

static fusabi_machine *machine_for(int index) {
    fusabi_options options;
    fusabi_machine *vm = NULL;
    fusabi_options_init(&options);
    options.engine = (fusabi_engine)(index % 4);
    CHECK(fusabi_machine_new(&options, registry, &vm, NULL) == FUSABI_STATUS_OK);
    return vm;
}

static void *work(void *argument) {
    int number = *(int *)argument;
    fusabi_machine *mine[MACHINES];
    for (int index = 0; index < MACHINES; index++) mine[index] = machine_for(index);
    for (int round = 0; round < 1000 / fewer + MODULES; round++) {
        fusabi_module *module = atomic_load(&shared[(round + number) % MODULES]);
        for (int index = 0; index < MACHINES; index++) {
            fusabi_value n = fusabi_make_i32(20 + round + number), result;
            fusabi_error error;
            char expected[60];
            long sum = 0;
            memset(&error, 0, sizeof error);
            for (long i = 0; i < fusabi_as_i32(n); i++) sum += i * i;
            snprintf(expected, sizeof expected, "%ld of %d", sum, 2 * fusabi_as_i32(n));
            fusabi_status status = fusabi_machine_load(mine[index], module, &error);
            if (status == FUSABI_STATUS_OK) status = fusabi_machine_execute(mine[index], &n, 1, &result, &error);
            if (status != FUSABI_STATUS_OK) fprintf(stderr, "%s\n", error.message);
            CHECK(status == FUSABI_STATUS_OK);
            CHECK(strcmp(fusabi_string_data(fusabi_as_obj(result)), expected) == 0);
        }
        asked(module);
        if (round % 8 == 7) {
            fusabi_machine_free(mine[round % MACHINES]);
            mine[round % MACHINES] = machine_for(round % MACHINES);
        }
    }
    for (int index = 0; index < MACHINES; index++) fusabi_machine_free(mine[index]);
    return NULL;
}

int main(int count, char **arguments) {
    pthread_t workers[THREADS], others[3];
    int numbers[THREADS];
    if (count > 1) fewer = atoi(arguments[1]);
    registry = fusabi_registry_new(true);
    give("square", square, &calls);
    for (int index = 0; index < MODULES; index++) atomic_store(&shared[index], assemble(program));
    void *(*const tasks[])(void *) = {registering, interrupting, being_interrupted};
    for (int index = 0; index < 3; index++) CHECK(pthread_create(&others[index], NULL, tasks[index], NULL) == 0);
    for (int index = 0; index < THREADS; index++) {
        numbers[index] = index;
        CHECK(pthread_create(&workers[index], NULL, work, &numbers[index]) == 0);
    }
    for (int index = 0; index < THREADS; index++) CHECK(pthread_join(workers[index], NULL) == 0);
    CHECK(pthread_join(others[2], NULL) == 0);
    atomic_store(&is_over, true);
    CHECK(pthread_join(others[0], NULL) == 0 && pthread_join(others[1], NULL) == 0);
    /* Whoever is there last frees. */
    fusabi_registry_free(registry);
    for (int index = 0; index < MODULES; index++) fusabi_module_free(atomic_load(&shared[index]));
    fusabi_machine_free(atomic_load(&endless));
    printf("%d machines on %d threads, %d calls, %d times other functions\n", THREADS * MACHINES + 1, THREADS + 3,
           atomic_load(&calls), atomic_load(&swaps));
    return 0;
}
