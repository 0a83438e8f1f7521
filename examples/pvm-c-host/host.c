/* A host in plain C: it runs programs on both engines, answers their calls, gives them gas and memory when they ask
 * for it, stops one from another thread, and lets one run another. */
#define _POSIX_C_SOURCE 200809L
#include <abut/pvm.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static pvm_error error;

static abut_str text(const char *from) {
    abut_str view = {NULL, 0};
    view.ptr = from;
    view.len = strlen(from);
    return view;
}

/* Ends the program with what the library says. */
static void check(pvm_status status, const char *what) {
    if (status == PVM_OK) return;
    fprintf(stderr, "%s, at %d: %.*s\n", what, (int)error.offset, (int)error.len, (const char *)error.text);
    exit(1);
}

static pvm_blob_t *assemble(const char *source) {
    pvm_blob_t *blob = NULL;
    check(pvm_assemble(text(source), PVM_PROFILE_GP07, &blob, &error), "assemble");
    return blob;
}

static pvm_module_t *load(const char *source) {
    pvm_blob_t *blob = assemble(source);
    pvm_module_t *module = NULL;
    check(pvm_module_load(pvm_blob_bytes(blob), NULL, &module, &error), "load");
    pvm_blob_free(blob);
    return module;
}

static pvm_vm_t *machine(pvm_module_t *module, pvm_backend backend, uint64_t gas) {
    pvm_vm_options options;
    pvm_vm_t *vm = NULL;
    memset(&options, 0, sizeof options);
    options.size = sizeof options;
    options.backend = backend;
    options.gas = gas;
    check(pvm_vm_new(module, &options, &vm, &error), "machine");
    pvm_vm_set_register(vm, 0, PVM_HALT_ADDRESS);
    return vm;
}

/* One line that says where a machine stands and why. */
static void say(pvm_vm_t *vm, const char *what) {
    pvm_stop stop;
    check(pvm_vm_stop(vm, &stop), "stop");
    printf("  %s: %.*s, pc %d, %d gas left\n", what, (int)stop.reason.len, stop.reason.ptr, (int)stop.pc, (int)stop.gas);
}

static const char sum[] =
    "    load_imm a1, 0\n"
    "    fallthrough\n"
    "again:\n"
    "    ecalli 1                     // a0: the next number, 0 at the end\n"
    "    add_64 a1, a1, a0\n"
    "    branch_ne_imm a0, 0, @again\n"
    "    store_u64 a1, [0x20000]      // the host maps the page when it is asked for\n"
    "    jump_ind ra\n";

/* The guest asks for numbers: the state is the machine's, and callbacks read and write it directly. */
static pvm_host_result_t next_number(pvm_vm_t *vm, int func_id, void *user_data) {
    int *left = (int *)user_data;
    if (func_id != 1) return PVM_HOST_ERROR;
    pvm_vm_set_register(vm, 7, *left > 0 ? (uint64_t)(*left)-- : 0);
    return PVM_HOST_CONTINUE;
}

/* Every stop can be continued: out of gas and page faults are requests to the host. */
static void add_up(pvm_module_t *module, pvm_backend backend) {
    int left = 100;
    uint8_t stored[8];
    uint64_t found = 0;
    pvm_vm_t *vm = machine(module, backend, 50);
    pvm_vm_set_host_callback(vm, next_number, &left);
    pvm_result_t result = pvm_vm_execute(vm, 0);
    while (result == PVM_RESULT_OOG || result == PVM_RESULT_FAULT) {
        say(vm, result == PVM_RESULT_OOG ? "wants gas" : "wants memory");
        if (result == PVM_RESULT_OOG) {
            pvm_vm_set_gas(vm, 1000);
        } else {
            pvm_stop stop;
            check(pvm_vm_stop(vm, &stop), "stop");
            check(pvm_vm_map(vm, stop.detail, PVM_PAGE_SIZE, PVM_ACCESS_WRITE, &error), "map");
        }
        result = pvm_vm_execute(vm, PVM_CONTINUE);
    }
    say(vm, "ends");
    check(pvm_vm_read(vm, 0x20000, stored, sizeof stored, &error), "read");
    for (int index = 7; index >= 0; index--) found = found << 8 | stored[index];
    printf("  the sum of 1 to 100 is %d\n", (int)found);
    pvm_vm_destroy(vm);
}

static void *stop_soon(void *vm) {
    struct timespec moment = {0, 10000000};
    nanosleep(&moment, NULL);
    pvm_vm_interrupt((pvm_vm_t *)vm);
    return NULL;
}

/* A program that never ends, and much gas: another thread has enough of it. */
static void stop_an_endless_loop(pvm_module_t *module, pvm_backend backend) {
    pthread_t other;
    pvm_vm_t *vm = machine(module, backend, (uint64_t)1 << 60);
    if (pthread_create(&other, NULL, stop_soon, vm) != 0) exit(1);
    pvm_result_t result = pvm_vm_run(vm);
    pthread_join(other, NULL);
    printf("  an endless loop was %s\n", result == PVM_RESULT_INTERRUPTED ? "interrupted" : "not interrupted");
    pvm_vm_destroy(vm);
}

static const char outer[] =
    "    load_imm a2, 0               // begin at 0\n"
    "    ecalli 100                   // machine: a0 its number; a0, a1 said where its program is\n"
    "    move_reg s0, a0\n"
    "    store_imm_u64 [0x21000], 500 // its gas; its registers follow\n"
    "    load_imm a1, 0x21000\n"
    "    ecalli 104                   // invoke: a0 how it ended, a1 which host call\n"
    "    move_reg s1, a1\n"
    "    move_reg a0, s0\n"
    "    ecalli 105                   // expunge\n"
    "    jump_ind ra\n";

static const char inner[] =
    "    load_imm a0, 6\n"
    "    mul_imm_64 a0, a0, 7\n"
    "    ecalli 9\n";

/* Inner machines are host calls of JAM: the host says which numbers they have. */
static pvm_host_result_t jam(pvm_vm_t *vm, int func_id, void *user_data) {
    (void)user_data;
    if (func_id < 100 || func_id > 105) return PVM_HOST_ERROR;
    return pvm_vm_inner(vm, (pvm_inner_call)(func_id - 100));
}

static void run_a_machine_in_a_machine(pvm_module_t *module, pvm_backend backend) {
    pvm_blob_t *blob = assemble(inner);
    abut_bytes program = pvm_blob_bytes(blob);
    uint8_t answer;
    pvm_vm_t *vm = machine(module, backend, 1000);
    check(pvm_vm_map(vm, 0x20000, 2 * PVM_PAGE_SIZE, PVM_ACCESS_WRITE, &error), "map");
    check(pvm_vm_write(vm, 0x20000, program.ptr, program.len, &error), "write");
    pvm_vm_set_register(vm, 7, 0x20000);
    pvm_vm_set_register(vm, 8, program.len);
    pvm_vm_set_host_callback(vm, jam, NULL);
    pvm_vm_execute(vm, 0);
    say(vm, "the outer one");
    check(pvm_vm_read(vm, 0x21000 + 8 + 7 * 8, &answer, 1, &error), "read");
    printf("  the inner one made host call %d with %d\n", (int)pvm_vm_get_register(vm, 6), answer);
    pvm_vm_destroy(vm);
    pvm_blob_free(blob);
}

/* What is wrong is said in words, with its place. */
static void misspell(void) {
    pvm_blob_t *blob = NULL;
    if (pvm_assemble(text("    add_65 a0, a0, a0\n"), PVM_PROFILE_GP07, &blob, &error) == PVM_OK) exit(1);
    printf("%.*s\n", (int)error.len, (const char *)error.text);
}

int main(int count, char **arguments) {
    pvm_module_t *adder = load(sum), *loop = load("again:\n    jump @again\n"), *nest = load(outer);
    abut_str why = pvm_recompiler_unavailable();
    if (why.len) printf("no recompiler here: %.*s\n", (int)why.len, why.ptr);
    for (pvm_backend backend = PVM_BACKEND_INTERPRETER; backend <= PVM_BACKEND_RECOMPILER; backend++) {
        /* `host 0` leaves the recompiler out: tools that watch memory do not know its code. */
        if (count > 1 && (int)backend > atoi(arguments[1])) break;
        printf("%s:\n", backend == PVM_BACKEND_INTERPRETER ? "interpreter" : "recompiler");
        add_up(adder, backend);
        stop_an_endless_loop(loop, backend);
        run_a_machine_in_a_machine(nest, backend);
    }
    misspell();
    pvm_module_free(adder);
    pvm_module_free(loop);
    pvm_module_free(nest);
    return 0;
}
