/* Threads with machines of their own that share chunks: what each computes is right, also while others verify and
 * translate the same chunk for the first time, interrupt, and load and free others. The argument: how many times fewer
 * rounds. */
#include <abut/kio.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { THREADS = 8, MACHINES = 8 };

static kio_chunk *shared;
static kio_vm *machines[THREADS][MACHINES];
static int fewer = 1;

static void check(bool condition, const char *what, int line) {
    if (condition) return;
    fprintf(stderr, "threads_kio.c:%d: not so: %s\n", line, what);
    exit(1);
}
#define CHECK(condition) check((condition), #condition, __LINE__)

/* The sum of squares below n, an array of them, and their count as text. */
static const char program[] =
    "constant 0\nconstant 0\narray_new 0\n"
    "again:\nget_local 0\nget_global n\nless\njump_if_false @out\n"
    "get_local 1\nget_local 0\nconstant \"square\"\ncall 1\nadd\nset_local 1\npop\n"
    "get_local 0\nconstant 1\nadd\nset_local 0\npop\nconstant \"x\"\nget_local 0\nadd\narray_new 1\npop\nloop @again\n"
    "out:\nget_local 1\nconstant \" squares: \"\nget_global n\nadd\nadd\nhalt\n";

static kio_native_status square(int count, const kio_value *args, kio_value *result, kio_native_ctx *ctx) {
    int *calls = kio_native_user_data(ctx);
    ++*calls;
    *result = kio_make_number(count == 1 ? kio_as_number(args[0]) * kio_as_number(args[0]) : 0);
    return KIO_NATIVE_OK;
}

static void *work(void *argument) {
    kio_vm **mine = argument;
    int calls[MACHINES] = {0};
    for (int index = 0; index < MACHINES; index++) {
        CHECK(kio_vm_register_native(mine[index], "square", square, &calls[index]) == KIO_STATUS_OK);
        CHECK(kio_vm_set_option(mine[index], "engine", index % 4 == 3 ? "stack" : "auto") == KIO_STATUS_OK);
    }
    for (int round = 0; round < 40 / fewer; round++) {
        for (int index = 0; index < MACHINES; index++) {
            kio_value result;
            kio_error error;
            char expected[100];
            double n = 50 + round + index, sum = 0;
            for (double i = 0; i < n; i++) sum += i * i;
            CHECK(kio_vm_set_global(mine[index], "n", kio_make_number(n)) == KIO_STATUS_OK);
            CHECK(kio_vm_execute(mine[index], shared, &result, &error) == KIO_STATUS_OK);
            snprintf(expected, sizeof expected, "%.0f squares: %.0f", sum, n);
            CHECK(strcmp(kio_string_data(kio_as_obj(result)), expected) == 0);
            CHECK(kio_chunk_code(shared).len > 20 && kio_chunk_constant_text(shared, 2).len == 6);
            /* Messages of calls without a machine are the thread's. */
            CHECK(kio_chunk_verify(NULL, &error) == KIO_STATUS_INVALID_ARGUMENT && strstr(error.message, "chunk"));
        }
        kio_blob *blob = NULL;
        kio_chunk *own = NULL;
        CHECK(kio_chunk_save(shared, &blob, NULL) == KIO_STATUS_OK);
        CHECK(kio_chunk_load(kio_blob_bytes(blob), &own, NULL) == KIO_STATUS_OK);
        CHECK(kio_vm_execute(mine[0], own, NULL, NULL) == KIO_STATUS_OK);
        kio_chunk_free(own);
        kio_blob_free(blob);
    }
    for (int index = 0; index < MACHINES; index++) CHECK(calls[index] > 0);
    return NULL;
}

int main(int count, char **arguments) {
    pthread_t threads[THREADS];
    if (count > 1) fewer = atoi(arguments[1]);
    abut_str text = {program, sizeof program - 1};
    CHECK(kio_chunk_assemble(text, &shared, NULL) == KIO_STATUS_OK);
    for (int thread = 0; thread < THREADS; thread++) {
        for (int index = 0; index < MACHINES; index++) CHECK((machines[thread][index] = kio_vm_new()) != NULL);
    }
    for (int thread = 0; thread < THREADS; thread++) {
        CHECK(pthread_create(&threads[thread], NULL, work, machines[thread]) == 0);
    }
    for (int thread = 0; thread < THREADS; thread++) CHECK(pthread_join(threads[thread], NULL) == 0);
    /* Whoever is there last frees. */
    kio_chunk_free(shared);
    for (int thread = 0; thread < THREADS; thread++) {
        for (int index = 0; index < MACHINES; index++) kio_vm_free(machines[thread][index]);
    }
    printf("%d machines on %d threads\n", THREADS * MACHINES, THREADS);
    return 0;
}
