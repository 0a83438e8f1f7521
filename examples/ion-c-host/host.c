/* A bank in plain C: accounts are processes of the Ion machine, and the host is one more of those who send messages. It
 * gives them a native, has its own door, sees an account crash while the others go on, and two processes wait for each
 * other for ever. */
#include <abut/ion.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static ion_error error;

/* Ends the program with what the library says. */
static void check(ion_status status, const char *what) {
    if (status == ION_STATUS_OK) return;
    fprintf(stderr, "%s: %s: %s\n", what, ion_status_name(status), error.message ? error.message : "");
    exit(1);
}

static abut_str text(const char *from) {
    abut_str view = {NULL, 0};
    view.ptr = from;
    view.len = strlen(from);
    return view;
}

/* MARK: the program */

/* The text, made a pack as compilers make them, which is loaded as it would be from a file. */
static ion_program *bank(void) {
    static char source[8192];
    FILE *file = fopen(PROGRAM, "rb");
    ion_program *written = NULL, *program = NULL;
    ion_blob *pack = NULL;
    ion_program_info info;
    ion_function_info account;
    size_t size;
    if (!file) perror(PROGRAM), exit(1);
    size = fread(source, 1, sizeof source - 1, file);
    fclose(file);
    source[size] = 0;
    check(ion_program_assemble(text(source), &written, &error), "assemble");
    check(ion_program_pack_bytes(written, &pack, &error), "pack");
    check(ion_program_load(ion_blob_bytes(pack), &program, &error), "load");
    check(ion_program_verify(program, &error), "verify");
    ion_program_free(written);
    ion_blob_free(pack);
    check(ion_program_describe(program, &info), "describe");
    check(ion_program_function(program, (uint32_t)ion_program_find(program, "Main:account"), &account), "function");
    printf("%s has %u functions; %s takes %u argument\n", info.name.ptr, (unsigned)info.functions, account.name.ptr,
           (unsigned)account.arity);
    return program;
}

/* MARK: what accounts may call */

/* to_cents(amount): rounds it, and counts how often. */
static ion_native_status to_cents(ion_call *call, uint32_t argc, ion_value *const *argv, void *user_data) {
    (void)argc;
    ++*(int *)user_data;
    if (ion_value_kind(argv[0]) != ION_KIND_NUMBER) return ion_call_fail(call, "an amount is a number");
    return ion_call_return(call, ion_value_number(floor(ion_value_as_number(argv[0]) * 100 + 0.5) / 100));
}

static ion_registry *functions(int *calls) {
    ion_registry *registry = ion_registry_new("math,string");
    ion_native_info info;
    memset(&info, 0, sizeof info);
    info.size = sizeof info;
    info.arity = 1;
    info.description = "An amount in whole cents.";
    check(ion_registry_register(registry, "to_cents", &info, to_cents, calls, &error), "register");
    return registry;
}

/* MARK: accounts */

static uint64_t open_account(ion_vm *vm, double balance) {
    ion_value *arguments = ion_value_tuple();
    uint64_t account;
    ion_value_push(arguments, ion_value_number(balance));
    check(ion_vm_spawn(vm, "Main:account", arguments, &account, &error), "spawn");
    ion_value_free(arguments);
    return account;
}

/* Sends a message and forgets it. */
static void tell(ion_vm *vm, uint64_t process, ion_value *message) {
    check(ion_vm_send(vm, process, message, &error), "send");
    ion_value_free(message);
}

static ion_value *pair(const char *what, ion_value *value) {
    ion_value *tuple = ion_value_tuple();
    ion_value_push(tuple, ion_value_atom(what));
    ion_value_push(tuple, value);
    return tuple;
}

static const char *run(ion_vm *vm, uint64_t until) {
    ion_outcome outcome;
    check(ion_vm_run(vm, until, 0, -1, &outcome, &error), "run");
    return ion_run_end_name(outcome.end);
}

/* Asks an account and waits for what comes to the door. */
static double balance(ion_vm *vm, ion_door *door, uint64_t account) {
    ion_value *answer = NULL;
    double amount;
    tell(vm, account, pair("balance", ion_value_process(ion_door_id(door))));
    run(vm, ion_door_id(door));
    check(ion_door_take(door, 0, &answer, &error), "take");
    amount = ion_value_as_number(ion_value_at(answer, 2));
    ion_value_free(answer);
    return amount;
}

/* What went wrong since the last time. */
static void tell_crashes(ion_vm *vm) {
    ion_crashes *crashes = NULL;
    ion_crash_info crash;
    check(ion_vm_take_crashes(vm, &crashes, &error), "take_crashes");
    for (uint32_t index = 0; index < ion_crashes_count(crashes); index++) {
        check(ion_crashes_crash(crashes, index, &crash), "crash");
        printf("%s in %s, instruction %d\n", ion_value_show(crash.reason), crash.function.ptr, (int)crash.instruction);
    }
    ion_crashes_free(crashes);
}

/* Everybody, and what for. */
static void tell_who_waits(ion_vm *vm) {
    ion_snapshot *processes = NULL;
    ion_process_info process;
    check(ion_vm_snapshot(vm, &processes, &error), "snapshot");
    for (uint32_t index = 0; index < ion_snapshot_count(processes); index++) {
        check(ion_snapshot_process(processes, index, &process), "process");
        printf("%s, %s at instruction %d", process.function.ptr, ion_process_state_name(process.state),
               (int)process.instruction);
        puts(process.awaited_count ? ", waits for another" : "");
    }
    ion_snapshot_free(processes);
}

int main(void) {
    int calls = 0;
    ion_program *program = bank();
    ion_registry *registry = functions(&calls);
    ion_vm *vm = NULL;
    ion_door *door = NULL;
    ion_value *value = NULL;
    uint64_t ada, bob, first, second;
    check(ion_vm_new(program, registry, NULL, &vm, &error), "vm");
    check(ion_vm_open_door(vm, false, &door, &error), "door");
    /* The machine keeps what it needs. */
    ion_program_free(program);
    ion_registry_free(registry);

    puts("== accounts");
    ada = open_account(vm, 100);
    bob = open_account(vm, 20);
    tell(vm, ada, pair("deposit", ion_value_number(30.004)));
    tell(vm, ada, pair("deposit", ion_value_number(0.5)));
    printf("ada has %.2f\n", balance(vm, door, ada));
    printf("bob has %.2f\n", balance(vm, door, bob));
    printf("to_cents was called %d times\n", calls);

    puts("== a message that nobody expects");
    tell(vm, bob, ion_value_string("what is this?"));
    printf("run: %s\n", run(vm, 0));
    tell_crashes(vm);
    printf("bob is %s, ada has %.2f\n", ion_vm_is_alive(vm, bob) ? "there" : "gone", balance(vm, door, ada));

    puts("== two heirs wait for each other");
    check(ion_vm_spawn(vm, "Main:heir", NULL, &first, &error), "spawn");
    check(ion_vm_spawn(vm, "Main:heir", NULL, &second, &error), "spawn");
    tell(vm, first, ion_value_process(second));
    tell(vm, second, ion_value_process(first));
    /* While it is open, it is always somebody's turn: the host's. */
    ion_door_close(door);
    printf("run: %s\n", run(vm, 0));
    tell_who_waits(vm);
    check(ion_vm_kill(vm, first, NULL, &error), "kill");
    printf("run: %s\n", run(vm, second));
    tell_crashes(vm);

    puts("== an account is closed");
    tell(vm, ada, ion_value_atom("close"));
    printf("run: %s\n", run(vm, 0));
    check(ion_vm_result(vm, ada, &value, NULL, &error), "result");
    printf("ada had %s\n", ion_value_show(value));
    ion_value_free(value);
    ion_vm_free(vm);
    return 0;
}
