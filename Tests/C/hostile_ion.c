/* What a host, a native or a program can do wrong through the C interface of Ion: each is refused, stopped or ignored,
 * and nothing of it is felt by anybody else. Arguments: the engine, how many times fewer rounds, a seed. With
 * HOSTILE_PARTS in the environment it says what each part did, with HOSTILE_ONLY it does one of them. */
#include "hostile_ion.h"
#include <time.h>

ion_engine engine = ION_ENGINE_AUTO;
int checks, fewer = 1;
uint64_t seed = 0x9e3779b97f4a7c15u, chosen, digest;

void legal(ion_status status, const ion_error *error) {
    CHECK(status >= OK && status <= ION_STATUS_CLOSED);
    digested((uint64_t)status);
    if (status == OK || !error) return;
    CHECK(error->status == status && error->message && error->message[0]);
    CHECK(error->instruction >= -1);
    digested((uint64_t)error->code << 32 | (uint32_t)error->instruction);
    digested(error->offset << 32 | error->line);
    digested(fnv(error->message, strlen(error->message)));
    if (error->function) digested(fnv(error->function, strlen(error->function)));
}

ion_options options(void) {
    ion_options given;
    ion_options_init(&given);
    given.engine = engine;
    return given;
}

ion_program *program(const char *text) {
    ion_program *made = NULL;
    ion_error error;
    if (ion_program_assemble(str(text), &made, &error) != OK) fprintf(stderr, "%s\n%s\n", text, error.message);
    CHECK(made != NULL);
    return made;
}

static void nowhere(const char *text, size_t length, bool is_error, void *user_data) {
    CHECK(user_data == &digest);
    digested(fnv(text, length) + is_error);
}

ion_vm *machine_with(const ion_options *given, const ion_program *program, ion_registry *registry) {
    ion_vm *vm = NULL;
    ion_error error;
    if (ion_vm_new(program, registry, given, &vm, &error) != OK) fprintf(stderr, "%s\n", error.message);
    CHECK(vm != NULL);
    ion_vm_set_output(vm, nowhere, &digest);
    return vm;
}

ion_vm *machine(const char *text, ion_registry *registry) {
    ion_options given = options();
    ion_program *made = program(text);
    ion_vm *vm = machine_with(&given, made, registry);
    ion_program_free(made);
    return vm;
}

ion_outcome run(ion_vm *vm) {
    ion_outcome outcome;
    CHECK(ion_vm_run(vm, 0, 20000, 5000, &outcome, NULL) == OK);
    CHECK(outcome.end <= ION_RUN_DEADLINE && outcome.process == 0);
    return outcome;
}

ion_value *ran(ion_vm *vm, ion_value *arguments) {
    uint64_t process = 0;
    ion_value *value = NULL, *reason = NULL;
    CHECK(ion_vm_spawn(vm, "Main:main", arguments, &process, NULL) == OK && process);
    ion_value_free(arguments);
    run(vm);
    if (ion_vm_result(vm, process, &value, &reason, NULL) != OK) return NULL;
    if (!ion_value_is_text(reason, "normal")) {
        ion_value_free(value);
        value = NULL;
    }
    ion_value_free(reason);
    return value;
}

void give(ion_registry *registry, const char *name, uint32_t arity, ion_native_fn native, void *data) {
    ion_native_info info;
    memset(&info, 0, sizeof info);
    info.size = sizeof info, info.arity = arity;
    CHECK(ion_registry_register(registry, name, &info, native, data, NULL) == OK);
}

static const char *any_word(void) {
    static const char *const words[] = {"a", "key", "__tag", "", "Main:main", "normal", "__call__", "\xc3\xa9", "0"};
    return words[any() % COUNT(words)];
}

ion_value *any_value(int depth) {
    ion_value *made;
    switch (any() % (depth > 0 ? 14 : 10)) {
    case 0: case 1: return ion_value_number((double)(int64_t)(any() % 9) - 2);
    case 2: return ion_value_boolean(any() & 1);
    case 3: return ion_value_complex((double)(any() % 5), -1);
    case 4: return ion_value_string(any_word());
    case 5: return ion_value_atom(any_word());
    case 6: return ion_value_unit();
    case 7: return ion_value_undefined();
    case 8: return ion_value_process(any() % 6);
    case 9: return ion_value_function("Main:main");
    case 10: case 11:
        made = any() & 1 ? ion_value_tuple() : ion_value_array();
        for (uint64_t count = any() % 5; count; count--) CHECK(ion_value_push(made, any_value(depth - 1)) == OK);
        return made;
    default:
        made = ion_value_object();
        for (uint64_t count = any() % 4; count; count--) {
            const char *key = any_word();
            if (any() & 1) CHECK(ion_value_set(made, key, any_value(depth - 1)) == OK);
            else CHECK(ion_value_set_with(made, str(key), any_value(depth - 1), (ion_property)(any() % 8)) == OK);
        }
        return made;
    }
}

void any_text(char *text) {
    static const char *const lines[] = {
        "ADD r1, r1, r2", "SUB r1, r1, r2", "MUL r3, r3, r2", "DIV r1, r1, r2", "MOD r1, r1, r2", "LESS_THAN r4, r1, r2",
        "EQUAL r4, r3, r5", "AND r4, r4, r1", "NOT r4, r4", "MOVE r5, r3", "MOVE r6, r7", "JUMP_IF_TRUE r4, back",
        "JUMP_IF_FALSE r4, out", "JUMP out", "OBJECT_INIT r6, {a:r1:true:true:true, key:r3:true:true:true}",
        "LOAD_CONST r5, 'a'\nGET_PROP r3, r6, r5", "LOAD_CONST r5, 'b'\nSET_PROP r6, r5, r1",
        "LOAD_CONST r5, 'a'\nDELETE_PROP r4, r6, r5", "KEYS r5, r6", "LENGTH r1, r5", "ARRAY_INIT r5, [r1, r3]",
        "TUPLE_INIT r5, [r5, r1]", "PUSH r5, r1", "PUSH r5, r5", "SET_PROTO r6, r7", "GET_PROTO r7, r6",
        "LOAD_CONST r8, '__vm:self'\nSEND r8, r5", "RECEIVE_WITH_TIMEOUT r3, r10, r4", "SEND r9, r3",
        "LOAD_CONST r8, '__function_ref:other'\nSPAWN r9, r8, [r1, r5]",
        "LOAD_CONST r8, '__function_ref:other'\nCALL r3, r8, [r1, r3]", "JOIN r3, r9", "TIE r9", "MONITOR r1, r9",
        "LOAD_CONST r3, 'kill'\nKILL r9, r3", "YIELD", "TRAP_EXITS r4", "MATCH r5, [((_, _), out), ([_, _], back)]",
        "LOAD_CONST r8, '__stdlib:whatever'\nCALL r3, r8, [r1, r5]", "LOAD_CONST r8, '__stdlib:ToString'\nCALL r3, r8, [r6]",
        "LOAD_CONST r8, '__function_ref:other'\nMAKE_CLOSURE r8, r8, 'scope', [x:r1]\nCALL r3, r8, [r5]",
        "CALL r3, r6, [r1]", "LOAD_CONST r5, 'w'\nDEFINE_PROP r6, r5, r1, -e-", "SELECT r3, [r9, r9]",
        "LOAD_CONST r3, \"text\"", "LOAD_CONST r3, {k: [1, 'b', (2, 3)]}", "LOAD_CONST r2, 0"};
    static const char *const odd[] = {"RECEIVE r3", "EXIT r3", "LINK process3, r1", "CALL r3, r99, [r1]", "JUMP nowhere",
        "FROBNICATE r1", "LOAD_CONST r1, (((", "SELECT_WITH_KILL r3, [r9]", "RECEIVE_MATCH r3, none, [('a', out)]"};
    text[0] = 0;
    for (int function = 0; function < 2; function++) {
        strcat(text, function ? "function other (arity: 2, extra_regs: 16) {\n" : "function main (arity: 2, extra_regs: 16) {\n");
        strcat(text, "LOAD_CONST r1, 2\nLOAD_CONST r2, 1\nLOAD_CONST r10, 0\nback:\n");
        for (uint64_t count = any() % 14; count; count--) {
            strcat(text, any() % 48 ? lines[any() % COUNT(lines)] : odd[any() % COUNT(odd)]);
            strcat(text, "\n");
        }
        strcat(text, "out: RETURN r3\n}\n");
    }
    /* A letter of it is another, sometimes. */
    if (any() % 8 == 0) text[any() % strlen(text)] = (char)(any() % 96 + 32);
}

typedef void part(void);

int main(int count, char **arguments) {
    static const struct {
        const char *name;
        part *body;
    } parts[] = {{"values_of_all_kinds", values_of_all_kinds}, {"mutated_values", mutated_values},
        {"mutated_programs", mutated_programs}, {"natives_that_answer_anything", natives_that_answer_anything},
        {"natives_that_reenter", natives_that_reenter}, {"tickets_and_doors", tickets_and_doors},
        {"anything_in_any_order", anything_in_any_order}};
    if (count > 1) engine = (ion_engine)atoi(arguments[1]);
    if (count > 2) fewer = atoi(arguments[2]);
    if (count > 3) seed = strtoull(arguments[3], NULL, 0) | 1;
    chosen = seed;
    for (size_t index = 0; index < COUNT(parts); index++) {
        const char *only = getenv("HOSTILE_ONLY");
        if (only && strcmp(only, parts[index].name) != 0) continue;
        int before = checks;
        struct timespec start, end;
        clock_gettime(CLOCK_MONOTONIC, &start);
        parts[index].body();
        clock_gettime(CLOCK_MONOTONIC, &end);
        if (getenv("HOSTILE_PARTS"))
            printf("%-30s %8d checks, %5.0f ms\n", parts[index].name, checks - before,
                   (double)(end.tv_sec - start.tv_sec) * 1e3 + (double)(end.tv_nsec - start.tv_nsec) / 1e6);
    }
    printf("ion engine %u: %d checks, digest %016llx\n", (unsigned)engine, checks, (unsigned long long)digest);
    return 0;
}
