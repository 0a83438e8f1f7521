/* Natives that answer anything, that call back into the machine that calls them, that answer later, twice or never; and
 * doors. */
#include "hostile_ion.h"

static const char calling[] =
    "function main (arity: 1) {\nLOAD_CONST r1, '__stdlib:native'\nCALL r2, r1, [r0, r0]\nRETURN r2\n}\n";

/* MARK: answers */

static int kept;

static ion_native_status answer(ion_call *call, uint32_t argc, ion_value *const *argv, void *user_data) {
    CHECK(argc == 2 && user_data == &kept && ion_call_vm(call) && ion_call_process(call));
    CHECK(strcmp(ion_call_name(call), "native") == 0);
    digested(ion_value_kind(argv[0]));
    /* Arguments are nobody's to give away. */
    ion_value_free(argv[0]);
    ion_value *whole = ion_value_array();
    CHECK(ion_value_push(whole, argv[0]) == WRONG && ion_value_push(argv[0], ion_value_unit()) == WRONG);
    ion_value_free(whole);
    switch (any() % 12) {
    case 0: return ion_call_return(call, argv[1]);
    case 1: return ion_call_return(call, NULL);
    case 2: return ion_call_return(call, any_value(3));
    case 3: return ion_call_fail(call, NULL);
    case 4: return ion_call_fail(call, "because");
    case 5: return ion_call_exit(call, any_value(2));
    case 6: return ION_NATIVE_LATER;
    case 7: ion_call_return(call, ion_value_number(1)); return ION_NATIVE_ERROR;
    case 8: return (ion_native_status)(any() % 100) - 50;
    case 9: ion_call_later(call); return ion_call_return(call, ion_value_number(2));
    case 10: ion_call_return(call, ion_value_function("Main:nobody")); return ION_NATIVE_OK;
    default:
        ion_call_exit(call, ion_value_unit());
        ion_call_return(call, ion_value_copy(argv[0]));
        return ION_NATIVE_OK;
    }
}

void natives_that_answer_anything(void) {
    ion_registry *registry = ion_registry_new(NULL);
    ion_native_info info;
    memset(&info, 0, sizeof info);
    ion_error error;
    CHECK(ion_registry_new("math,nothing") == NULL && ion_registry_count(registry) == 0);
    CHECK(ion_registry_register(registry, "native", NULL, answer, &kept, &error) == WRONG);
    CHECK(ion_registry_register(registry, "native", &info, answer, &kept, &error) == WRONG);
    info.size = sizeof info, info.arity = 2, info.description = "of anything";
    CHECK(ion_registry_register(registry, "native", &info, NULL, &kept, &error) == WRONG);
    CHECK(ion_registry_register(registry, "", &info, answer, &kept, &error) == WRONG);
    CHECK(ion_registry_register(registry, "\xff", &info, answer, &kept, &error) == WRONG);
    CHECK(ion_registry_register(NULL, "native", &info, answer, &kept, &error) == WRONG);
    CHECK(ion_registry_register(registry, "native", &info, answer, &kept, &error) == OK);
    CHECK(ion_registry_info(registry, "native", &info) == OK && strcmp(info.description, "of anything") == 0);
    CHECK(ion_registry_contains(registry, "native") && !ion_registry_contains(NULL, "native"));
    CHECK(strcmp(ion_registry_name(registry, 0), "native") == 0 && !ion_registry_name(registry, 1));
    ion_value *given = ion_value_number(1), *result = NULL;
    CHECK(ion_registry_call(registry, "native", given, &result, &error) == WRONG && !result);
    CHECK(ion_registry_call(registry, "native", NULL, &result, &error) == ION_STATUS_RUNTIME_ERROR);
    CHECK(error.code == ION_ERROR_ARITY);
    CHECK(ion_registry_call(registry, "nobody", NULL, &result, &error) == ION_STATUS_NOT_FOUND);
    CHECK(ion_registry_register_function(registry, "f", NULL, str("d(d)"), NULL, &error) == WRONG);
    CHECK(ion_registry_register_function(registry, "f", &kept, str("nonsense"), NULL, &error) == WRONG);
    CHECK(ion_registry_register_extension(registry, "x", NULL, NULL, NULL, &error) == WRONG);
    uint32_t loaded = 9;
    ion_program *plain = program(calling);
    CHECK(ion_registry_register_libraries(registry, NULL, NULL, NULL, &loaded, &error) == WRONG && loaded == 0);
    CHECK(ion_registry_register_libraries(registry, plain, NULL, NULL, NULL, &error) == WRONG);
    CHECK(ion_registry_register_libraries(registry, plain, NULL, NULL, &loaded, &error) == OK && loaded == 0);
    ion_program_free(plain);
    ion_value_free(given);
    ion_vm *vm = machine(calling, registry);
    for (int round = 0; round < 4000 / fewer; round++) {
        ion_value *arguments = ion_value_tuple();
        CHECK(ion_value_push(arguments, any_value(3)) == OK);
        result = ran(vm, arguments);
        if (result) digested(ion_value_kind(result));
        ion_value_free(result);
        ion_crashes *crashes = NULL;
        CHECK(ion_vm_take_crashes(vm, &crashes, NULL) == OK && ion_crashes_count(crashes) <= 1);
        ion_crashes_free(crashes);
    }
    CHECK(ion_registry_remove(registry, "native") && !ion_registry_remove(registry, "native"));
    ion_registry_free(registry);
    ion_vm_free(vm);
}

/* MARK: calls from inside */

static ion_vm *inside;
static int depth;

static ion_native_status reenter(ion_call *call, uint32_t argc, ion_value *const *argv, void *user_data) {
    ion_vm *vm = ion_call_vm(call);
    ion_outcome outcome;
    uint64_t process = ion_call_process(call), other = 0;
    ion_error error;
    (void)user_data, (void)argc;
    CHECK(vm == inside);
    switch (any() % 10) {
    case 0: CHECK(ion_vm_run(vm, 0, 0, 10, &outcome, &error) == ION_STATUS_BUSY); break;
    case 1: CHECK(ion_vm_spawn(vm, "Main:main", NULL, &other, &error) == OK && other != process); break;
    case 2: CHECK(ion_vm_send(vm, process, argv[0], &error) == OK); break;
    case 3: CHECK(ion_vm_kill(vm, process, any() & 1 ? argv[0] : NULL, &error) == OK); break;
    case 4: ion_vm_interrupt(vm); break;
    case 5: {
        ion_snapshot *snapshot = NULL;
        ion_process_info info;
        CHECK(ion_vm_snapshot(vm, &snapshot, &error) == OK && ion_snapshot_count(snapshot) > 0);
        CHECK(ion_snapshot_process(snapshot, 0, &info) == OK && info.function.len);
        ion_snapshot_free(snapshot);
        break;
    }
    case 6: {
        /* Another machine inside of this one. */
        if (depth >= 3) break;
        depth++;
        ion_registry *registry = ion_registry_new(NULL);
        give(registry, "native", 2, reenter, NULL);
        ion_vm *outer = inside;
        inside = machine(calling, registry);
        ion_value_free(ran(inside, ion_value_array()));
        ion_vm_free(inside);
        inside = outer;
        ion_registry_free(registry);
        depth--;
        break;
    }
    case 7: {
        ion_door *door = NULL;
        CHECK(ion_vm_open_door(vm, any() & 1, &door, &error) == OK);
        CHECK(ion_vm_send(vm, ion_door_id(door), argv[0], &error) == OK && ion_door_count(door) == 1);
        ion_door_close(door);
        break;
    }
    case 8: CHECK(!ion_vm_let_go(vm, process)); break;
    default: ion_vm_set_output(vm, NULL, NULL); ion_vm_set_events(vm, NULL, NULL);
    }
    return ion_call_return(call, any_value(2));
}

/* Frees the machine that calls it, twice. */
static ion_native_status release(ion_call *call, uint32_t argc, ion_value *const *argv, void *user_data) {
    (void)argc, (void)argv;
    ion_vm *vm = ion_call_vm(call);
    ++*(int *)user_data;
    ion_vm_free(vm);
    ion_vm_free(vm);
    CHECK(ion_vm_is_alive(vm, ion_call_process(call)));
    return ion_call_return(call, ion_value_number(5));
}

void natives_that_reenter(void) {
    ion_registry *registry = ion_registry_new(NULL);
    give(registry, "native", 2, reenter, NULL);
    inside = machine(calling, registry);
    for (int round = 0; round < 2000 / fewer; round++) {
        ion_value *arguments = ion_value_tuple();
        CHECK(ion_value_push(arguments, any_value(2)) == OK);
        ion_value_free(ran(inside, arguments));
    }
    ion_vm_free(inside);
    int freed = 0;
    give(registry, "native", 2, release, &freed);
    for (int round = 0; round < 100 / fewer + 1; round++) {
        ion_vm *vm = machine(calling, registry);
        ion_outcome outcome;
        uint64_t process;
        CHECK(ion_vm_spawn(vm, "Main:main", NULL, &process, NULL) == OK);
        CHECK(ion_vm_run(vm, 0, 0, -1, &outcome, NULL) == OK && outcome.end == ION_RUN_DONE);
        CHECK(freed == round + 1);
    }
    ion_registry_free(registry);
}

/* MARK: tickets and doors */

static uint64_t ticket;

static ion_native_status later(ion_call *call, uint32_t argc, ion_value *const *argv, void *user_data) {
    (void)argc, (void)argv;
    ticket = ion_call_later(call);
    CHECK(ticket && ion_call_later(call) == ticket);
    /* The answer is there before anybody waits for it. */
    if (*(int *)user_data) {
        ion_value *early = ion_value_atom("early");
        CHECK(ion_vm_answer(ion_call_vm(call), ticket, early, NULL) == OK);
        ion_value_free(early);
    }
    return ION_NATIVE_LATER;
}

static void knocked(ion_door *door, void *user_data) {
    CHECK(ion_door_count(door) > 0);
    ++*(int *)user_data;
    ion_value *message = NULL;
    if (any() & 1) CHECK(ion_door_take(door, 0, &message, NULL) == OK);
    ion_value_free(message);
}

static void waiting_natives(void) {
    ion_registry *registry = ion_registry_new(NULL);
    ion_error error;
    ion_outcome outcome;
    ion_value *value = ion_value_number(3), *result = NULL;
    uint64_t process;
    int is_early = 0;
    give(registry, "native", 2, later, &is_early);
    CHECK(ion_registry_call(registry, "native", NULL, &result, &error) != OK);
    ion_vm *vm = machine(calling, registry);
    for (int round = 0; round < 200 / fewer + 1; round++) {
        CHECK(ion_vm_spawn(vm, "Main:main", NULL, &process, NULL) == OK);
        CHECK(ion_vm_run(vm, 0, 0, 1, &outcome, NULL) == OK && outcome.end == ION_RUN_DEADLINE && outcome.left == 1);
        CHECK(ion_vm_answer(vm, ticket + 1, value, &error) == ION_STATUS_NOT_FOUND && error.code == ION_ERROR_BAD_TICKET);
        CHECK(ion_vm_answer(vm, ticket, NULL, &error) == WRONG);
        switch (round % 3) {
        case 0: CHECK(ion_vm_answer(vm, ticket, value, &error) == OK); break;
        case 1: CHECK(ion_vm_answer_failed(vm, ticket, any() & 1 ? "late" : NULL, &error) == OK); break;
        default: CHECK(ion_vm_kill(vm, process, NULL, &error) == OK);
        }
        CHECK(round % 3 == 2 || ion_vm_answer(vm, ticket, value, &error) == ION_STATUS_NOT_FOUND);
        CHECK(ion_vm_run(vm, process, 0, 1000, &outcome, NULL) == OK && outcome.end == ION_RUN_ENDED);
        CHECK(round % 3 != 2 || ion_vm_answer(vm, ticket, value, &error) == ION_STATUS_NOT_FOUND);
        CHECK(ion_vm_run(vm, 0, 0, 1000, &outcome, NULL) == OK && outcome.end == ION_RUN_DONE);
    }
    is_early = 1;
    result = ran(vm, NULL);
    CHECK(ion_value_is_text(result, "early"));
    ion_value_free(result);
    ion_value_free(value);
    ion_registry_free(registry);
    ion_vm_free(vm);
}

static const char telling[] =
    "function main (arity: 1) {\nLOAD_CONST r1, 'one'\nSEND r0, r1\nLOAD_CONST r1, 'two'\nSEND r0, r1\nMONITOR r2, r0\n"
    "RECEIVE r3\nRETURN r3\n}\nfunction wait (arity: 1) {\nJOIN r1, r0\nRETURN r1\n}\n";

void tickets_and_doors(void) {
    waiting_natives();
    ion_error error;
    ion_outcome outcome;
    ion_door *door = NULL;
    ion_value *message = NULL;
    CHECK(ion_door_id(NULL) == 0 && ion_door_count(NULL) == 0 && ion_door_take(NULL, 0, &message, &error) == WRONG);
    ion_door_close(NULL);
    CHECK(ion_vm_open_door(NULL, false, &door, &error) == WRONG);
    for (int round = 0; round < 200 / fewer + 1; round++) {
        ion_vm *vm = machine(telling, NULL);
        int knocks = 0;
        bool listens = any() & 1;
        CHECK(ion_vm_open_door(vm, any() & 1, &door, &error) == OK);
        if (listens) ion_door_set_callback(door, knocked, &knocks);
        ion_value *arguments = ion_value_tuple();
        uint64_t process, waiter;
        CHECK(ion_value_push(arguments, ion_value_process(ion_door_id(door))) == OK);
        CHECK(ion_vm_spawn(vm, "Main:main", arguments, &process, &error) == OK);
        CHECK(ion_vm_spawn(vm, "Main:wait", arguments, &waiter, &error) == OK);
        ion_value_free(arguments);
        CHECK(ion_door_take(door, 0, &message, &error) == ION_STATUS_TIMED_OUT && !message);
        CHECK(ion_door_take(door, 1, &message, &error) == ION_STATUS_TIMED_OUT && !message);
        CHECK(ion_vm_run(vm, ion_door_id(door), 0, 1000, &outcome, &error) == OK);
        CHECK(outcome.end == ION_RUN_MESSAGE || listens);
        if (!listens) {
            CHECK(ion_door_take(door, -1, &message, &error) == OK && ion_value_is_text(message, "one"));
            ion_value_free(message);
            CHECK(ion_vm_run(vm, ion_door_id(door), 0, 1000, &outcome, &error) == OK && outcome.end == ION_RUN_MESSAGE);
        }
        /* Links and kills do nothing to it. */
        CHECK(ion_vm_kill(vm, ion_door_id(door), NULL, &error) == OK && ion_vm_is_alive(vm, ion_door_id(door)));
        CHECK(ion_vm_run(vm, 0, 0, 1, &outcome, &error) == OK && outcome.left == 2);
        uint64_t id = ion_door_id(door);
        if (any() & 1) {
            ion_door_close(door);
            CHECK(!ion_vm_is_alive(vm, id));
            CHECK(ion_vm_run(vm, 0, 0, 1000, &outcome, &error) == OK && outcome.end == ION_RUN_DONE);
            CHECK(ion_vm_result(vm, process, &message, NULL, &error) == OK && ion_value_kind(message) == ION_KIND_TUPLE);
            CHECK(ion_value_is_text(ion_value_at(message, 0), "DOWN"));
            ion_value_free(message);
            ion_vm_free(vm);
        } else {
            ion_vm_free(vm);
            CHECK(ion_door_take(door, -1, &message, &error) == ION_STATUS_CLOSED && !message);
            CHECK(ion_door_count(door) == 0);
            ion_door_close(door);
        }
        CHECK(knocks > 0 || !listens);
    }
}
