/* Calls in any order, of all that can be called, on machines, programs, registries, doors and values that come and go:
 * also inside of natives, of events, of checkpoints and of what is printed. */
#include "hostile_ion.h"

enum { MACHINES = 3, REGISTRIES = 2, PROGRAMS = 4, VALUES = 12, DOORS = 4, PROCESSES = 16 };

static ion_vm *vms[MACHINES];
static ion_registry *registries[REGISTRIES];
static ion_program *programs[PROGRAMS];
static ion_value *values[VALUES];
static ion_door *doors[DOORS];
static uint64_t processes[PROCESSES];
static int depth;

static void told(uint64_t what) { digested(what); }
static void anything(int many);

static void deeper(int many) {
    if (depth >= 4) return;
    depth++;
    anything((int)(any() % (uint64_t)many));
    depth--;
}

static uint64_t any_process(void) {
    if (any() % 8 == 0) return any();
    return processes[any() % PROCESSES];
}

static void met(uint64_t process) { processes[any() % PROCESSES] = process; }

/* A tuple, or something that is none. */
static ion_value *any_arguments(void) {
    if (any() % 8 == 0) return any() & 1 ? any_value(1) : NULL;
    ion_value *made = ion_value_tuple();
    for (uint64_t count = any() % 4; count; count--) {
        ion_value *part = any() & 1 ? any_value(2) : ion_value_process(any_process());
        CHECK(ion_value_push(made, part) == OK);
    }
    return made;
}

/* MARK: callbacks */

static ion_native_status whatever(ion_call *call, uint32_t argc, ion_value *const *argv, void *user_data) {
    CHECK(user_data == vms && argc >= 1 && strcmp(ion_call_name(call), "whatever") == 0);
    if (ion_call_process(call)) met(ion_call_process(call));
    deeper(4);
    switch (any() % 6) {
    case 0: return ion_call_fail(call, "no");
    case 1: return ion_call_return(call, ion_value_copy(argv[any() % argc]));
    case 2: return any() % 16 ? ION_NATIVE_OK : ion_call_exit(call, any_value(1));
    default: return ion_call_return(call, any_value(2));
    }
}

static void printing(const char *text, size_t length, bool is_error, void *user_data) {
    CHECK(user_data == vms);
    told(fnv(text, length) + is_error);
    if (any() % 8 == 0) deeper(3);
}

static void happening(ion_vm *vm, const ion_event *event, void *user_data) {
    CHECK(user_data == vms && vm && event->kind <= ION_EVENT_KIND_LINK && event->time > 0);
    told(event->kind), told(event->process), told(event->other);
    if (event->value) told(ion_value_kind(event->value));
    if (any() % 64 == 0) deeper(2);
}

static bool looking(ion_vm *vm, const ion_checkpoint *checkpoint, const ion_checkpoint_info *info, void *user_data) {
    CHECK(user_data == vms && vm && info->function.len && info->registers < 4000);
    ion_value *value = ion_checkpoint_register(checkpoint, (uint32_t)(any() % (info->registers + 1)));
    CHECK(ion_checkpoint_register(checkpoint, info->registers) == NULL);
    if (value) told(ion_value_kind(value));
    ion_value_free(value);
    told((uint64_t)info->instruction << 8 | info->process);
    met(info->process);
    if (any() % 64 == 0) deeper(2);
    return any() % 16 != 0;
}

static void knocking(ion_door *door, void *user_data) {
    CHECK(user_data == vms && door);
    if (any() % 4 == 0) deeper(2);
}

/* MARK: what comes and goes; inside of callbacks only what nobody above uses */

static ion_program *any_program(void) {
    for (;;) {
        ion_program *made = NULL;
        char text[8000];
        any_text(text);
        if (ion_program_assemble(str(text), &made, NULL) != OK) continue;
        if (ion_program_verify(made, NULL) == OK) return made;
        ion_program_free(made);
    }
}

static ion_registry *new_registry(void) {
    ion_registry *registry = ion_registry_new(any() & 1 ? "all" : "math,type,string");
    ion_native_info info;
    memset(&info, 0, sizeof info);
    info.size = sizeof info, info.arity = 1, info.is_variadic = true;
    info.capability = any() % 4 ? NULL : "network";
    CHECK(ion_registry_register(registry, "whatever", &info, whatever, vms, NULL) == OK);
    return registry;
}

static ion_vm *new_machine(void) {
    ion_options given = options();
    given.slice = any() % 3 ? any() % 50 + 1 : 0;
    given.is_traced = any() % 4 == 0;
    given.memory_max = any() & 1 ? 4000000 : 300000, given.process_bytes_max = any() & 1 ? 1000000 : 70000;
    given.processes_max = any() & 1 ? 1000 : 5, given.stack_max = any() & 1 ? 10000 : 100;
    given.mailbox_max = any() & 1 ? 1000 : 3;
    given.policy = any() & 1 ? "network,file_io" : NULL;
    if (any() % 32 == 0) {
        ion_vm *none = NULL;
        ion_options odd = given;
        *(uint32_t *)((char *)&odd + any() % (sizeof odd / 4) * 4) = (uint32_t)any() % 5;
        if (any() & 1) odd.policy = "\xff", odd.size = sizeof odd;
        else odd.policy = NULL;
        if (odd.schedulers > 1) odd.schedulers = 1;
        (void)ion_vm_new(programs[0], NULL, &odd, &none, NULL);
        ion_vm_free(none);
    }
    ion_vm *vm = machine_with(&given, programs[any() % PROGRAMS], registries[any() % REGISTRIES]);
    ion_vm_set_output(vm, printing, vms);
    return vm;
}

static void replace_something(void) {
    size_t place = any() % 4;
    switch (any() % 6) {
    case 0:
        if (depth) break;
        ion_vm_free(vms[place % MACHINES]);
        vms[place % MACHINES] = NULL;
        vms[place % MACHINES] = new_machine();
        break;
    case 1:
        if (depth) break;
        ion_program_free(programs[place]);
        programs[place] = any_program();
        break;
    case 2:
        if (depth) break;
        ion_registry_free(registries[place % REGISTRIES]);
        registries[place % REGISTRIES] = new_registry();
        break;
    case 3:
        if (depth) break;
        ion_door_close(doors[place]);
        doors[place] = NULL;
        /* A machine may have as many processes as it may have. */
        if (ion_vm_open_door(vms[any() % MACHINES], false, &doors[place], NULL) != OK) break;
        if (any() & 1) ion_door_set_callback(doors[place], knocking, vms);
        met(ion_door_id(doors[place]));
        break;
    default:
        place = any() % VALUES;
        ion_value_free(values[place]);
        values[place] = any_value(3);
    }
}

/* MARK: machines */

static void look(ion_vm *vm) {
    ion_snapshot *snapshot = NULL;
    ion_crashes *crashes = NULL;
    ion_process_info info;
    ion_crash_info crash;
    ion_stats stats;
    ion_blob *blob = NULL;
    CHECK(ion_vm_snapshot(vm, &snapshot, NULL) == OK && ion_vm_take_crashes(vm, &crashes, NULL) == OK);
    for (uint32_t index = 0; index < ion_snapshot_count(snapshot); index++) {
        CHECK(ion_snapshot_process(snapshot, index, &info) == OK && info.id && info.function.len);
        CHECK(info.state >= 1 && info.state <= 5 && (info.awaited_count == 0 || info.awaited));
        told(info.id), told(info.state), told(info.messages), told(info.awaited_count);
        met(info.id);
    }
    CHECK(ion_snapshot_process(snapshot, ion_snapshot_count(snapshot), &info) == ION_STATUS_NOT_FOUND);
    for (uint32_t index = 0; index < ion_crashes_count(crashes); index++) {
        CHECK(ion_crashes_crash(crashes, index, &crash) == OK && crash.reason);
        const char *reason = ion_value_show(crash.reason);
        told(crash.process), told(fnv(reason, strlen(reason))), told((uint64_t)crash.instruction);
    }
    CHECK(ion_vm_stats(vm, &stats) == OK && stats.alive == ion_snapshot_count(snapshot));
    told(stats.spawned), told(stats.ended), told(stats.messages);
    CHECK(ion_vm_report(vm, &blob, NULL) == OK);
    told(fnv(ion_blob_bytes(blob).ptr, ion_blob_bytes(blob).len));
    ion_snapshot_free(snapshot);
    ion_crashes_free(crashes);
    ion_blob_free(blob);
}

static void use_machine(ion_vm *vm) {
    ion_error error;
    ion_outcome outcome;
    ion_value *arguments, *value = NULL, *reason = NULL;
    uint64_t process = 0;
    switch (any() % 14) {
    case 0: case 1:
        arguments = any_arguments();
        if (ion_vm_spawn(vm, any() % 8 ? "Main:main" : "Main:other", arguments, &process, &error) == OK) met(process);
        ion_value_free(arguments);
        break;
    case 2: legal(ion_vm_start(vm, NULL, &process, &error), &error); break;
    case 3: case 4: legal(ion_vm_send(vm, any_process(), values[any() % VALUES], &error), &error); break;
    case 5: legal(ion_vm_kill(vm, any_process(), any() & 1 ? values[any() % VALUES] : NULL, &error), &error); break;
    case 6: case 7: case 8: {
        ion_status status = ion_vm_run(vm, any() & 1 ? any_process() : 0, any() % 3000 + 1, 2000, &outcome, &error);
        CHECK(status == OK || (depth && status == ION_STATUS_BUSY));
        legal(status, &error);
        if (status == OK) told(outcome.end), told(outcome.left);
        break;
    }
    case 9:
        if (ion_vm_result(vm, any_process(), &value, &reason, &error) == OK) {
            told(ion_value_kind(value));
            told(fnv(ion_value_show(reason), strlen(ion_value_show(reason))));
        }
        ion_value_free(value);
        ion_value_free(reason);
        break;
    case 10: look(vm); break;
    case 11:
        ion_vm_set_events(vm, any() & 1 ? happening : NULL, vms);
        ion_vm_set_checkpoint(vm, any() & 1 ? looking : NULL, vms);
        break;
    case 12:
        told(ion_vm_let_go(vm, any_process()));
        if (any() % 8 == 0) ion_vm_interrupt(vm);
        break;
    default: CHECK(ion_vm_answer(vm, any() % 4, values[0], &error) == ION_STATUS_NOT_FOUND);
    }
}

static void use_others(void) {
    ion_value *value = NULL, *arguments;
    ion_error error;
    static const char *const names[] = {"whatever", "Sqrt", "ToString", "StrSplit", "nobody"};
    switch (any() % 4) {
    case 0: {
        ion_door *door = doors[any() % DOORS];
        if (!door) break;
        told(ion_door_count(door));
        ion_status status = ion_door_take(door, 0, &value, &error);
        CHECK(status == OK || status == ION_STATUS_TIMED_OUT || status == ION_STATUS_CLOSED);
        if (status == OK) told(ion_value_kind(value));
        ion_value_free(value);
        break;
    }
    case 1:
        arguments = any_arguments();
        legal(ion_registry_call(registries[any() % REGISTRIES], names[any() % COUNT(names)], arguments, &value, &error), &error);
        ion_value_free(arguments);
        ion_value_free(value);
        break;
    case 2: told(ion_vm_missing(vms[any() % MACHINES], (uint32_t)(any() % 3)).len); break;
    default: told(ion_program_missing(programs[any() % PROGRAMS], (uint32_t)(any() % 3)).len);
    }
}

static void anything(int many) {
    for (; many > 0; many--) {
        switch (any() % 8) {
        case 0: replace_something(); break;
        case 1: case 2: use_others(); break;
        default: use_machine(vms[any() % MACHINES]);
        }
    }
}

void anything_in_any_order(void) {
    for (size_t at = 0; at < PROGRAMS; at++) programs[at] = any_program();
    for (size_t at = 0; at < REGISTRIES; at++) registries[at] = new_registry();
    for (size_t at = 0; at < MACHINES; at++) vms[at] = new_machine();
    for (size_t at = 0; at < VALUES; at++) values[at] = any_value(3);
    for (size_t at = 0; at < DOORS; at++) CHECK(ion_vm_open_door(vms[at % MACHINES], false, &doors[at], NULL) == OK);
    anything(60000 / fewer);
    for (size_t at = 0; at < MACHINES; at++) ion_vm_free(vms[at]);
    for (size_t at = 0; at < DOORS; at++) ion_door_close(doors[at]);
    for (size_t at = 0; at < VALUES; at++) ion_value_free(values[at]);
    for (size_t at = 0; at < REGISTRIES; at++) ion_registry_free(registries[at]);
    for (size_t at = 0; at < PROGRAMS; at++) ion_program_free(programs[at]);
}
