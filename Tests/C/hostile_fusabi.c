/* What a host, a native or a plugin can do wrong through the C interface of Fusabi: each is refused, stopped or
 * ignored, and nothing of it is felt by anybody else. Arguments: the engine, how many times fewer rounds, a seed. With
 * HOSTILE_PARTS in the environment it says what each part did. */
#include "hostile_fusabi.h"
#include <pthread.h>
#include <time.h>

fusabi_engine engine = FUSABI_ENGINE_AUTO;
int checks, fewer = 1;
uint64_t seed = 0x9e3779b97f4a7c15u, chosen, digest;

uint64_t fnv(const void *bytes, size_t size) {
    uint64_t hash = 0xcbf29ce484222325u;
    for (const uint8_t *byte = bytes; size; size--) hash = (hash ^ *byte++) * 0x100000001b3u;
    return hash;
}

fusabi_options options(void) {
    fusabi_options given;
    fusabi_options_init(&given);
    given.engine = engine;
    return given;
}

fusabi_machine *machine_with(const fusabi_options *given, fusabi_registry *registry) {
    fusabi_machine *machine = NULL;
    CHECK(fusabi_machine_new(given, registry, &machine, NULL) == OK && machine);
    return machine;
}

fusabi_machine *machine(fusabi_registry *registry) {
    fusabi_options given = options();
    return machine_with(&given, registry);
}

fusabi_module *module(const char *text) {
    fusabi_blob *blob = NULL;
    fusabi_module *made = NULL;
    fusabi_error error;
    if (fusabi_module_assemble(str(text), &blob, &error) != OK) fprintf(stderr, "%s\n%s\n", text, error.message);
    CHECK(blob != NULL);
    CHECK(fusabi_module_load(fusabi_blob_bytes(blob), &made, &error) == OK);
    fusabi_blob_free(blob);
    return made;
}

void legal(fusabi_status status, const fusabi_error *error) {
    CHECK(status >= OK && status <= WRONG);
    digested((uint64_t)status);
    if (status == OK || !error) return;
    CHECK(error->status == status && error->code && error->message && error->message[0]);
    CHECK(error->function >= -1 && error->_reserved0 == 0);
    /* What nobody needs any more, but somebody still has in a register, is a question of the engine. */
    if (error->code == FUSABI_ERROR_MEMORY_LIMIT) return;
    digested((uint64_t)error->code << 32 | (uint32_t)error->function);
    digested((uint64_t)error->offset << 32 | error->line);
    digested(fnv(error->message, strlen(error->message)));
}

fusabi_error_code run(fusabi_machine *machine, const char *text, fusabi_value *result) {
    fusabi_module *made = module(text);
    fusabi_error error;
    memset(&error, 0, sizeof error);
    *result = fusabi_make_unit();
    fusabi_status status = fusabi_machine_load(machine, made, &error);
    if (status == OK) status = fusabi_machine_execute(machine, NULL, 0, result, &error);
    fusabi_module_free(made);
    legal(status, &error);
    return status == OK ? FUSABI_ERROR_NONE : error.code;
}

void works(fusabi_machine *machine) {
    fusabi_value result;
    CHECK(run(machine, "fn main() -> I32\npush 20\npush 22\nadd\nret", &result) == FUSABI_ERROR_NONE);
    CHECK(fusabi_value_type(result) == FUSABI_TYPE_I32 && fusabi_as_i32(result) == 42);
}

void give(fusabi_registry *registry, const char *name, const fusabi_type *params, uint32_t count, fusabi_type result,
          fusabi_native_fn native, void *data) {
    fusabi_native_info info;
    memset(&info, 0, sizeof info);
    info.size = sizeof info, info.params = params, info.param_count = count, info.result = result;
    CHECK(fusabi_registry_register(registry, name, &info, native, data) == OK);
}

void listening(const char *text, size_t length, void *user_data) {
    (void)user_data;
    digested(fnv(text, length));
}

/* MARK: NULL for anything */

fusabi_native_status nothing(int count, const fusabi_value *args, fusabi_value *result, fusabi_native_ctx *ctx) {
    (void)count, (void)args, (void)result, (void)ctx;
    return FUSABI_NATIVE_OK;
}

static void nulls_of_modules(void) {
    abut_bytes none = {NULL, 5};
    abut_str no_text = {NULL, 5};
    fusabi_error error;
    fusabi_value value = fusabi_make_unit();
    fusabi_module *made = NULL;
    fusabi_blob *blob = NULL;
    fusabi_function_info function;
    fusabi_import_info import;
    uint32_t index;
    fusabi_blob_free(NULL), fusabi_builder_free(NULL), fusabi_module_free(NULL);
    CHECK(fusabi_blob_bytes(NULL).len == 0);
    CHECK(fusabi_builder_constant(NULL, value, &index) == WRONG &&
          fusabi_builder_string(NULL, no_text, &index) == WRONG);
    CHECK(fusabi_builder_import(NULL, str("a"), NULL, 0, 0, &index) == WRONG);
    CHECK(fusabi_builder_import_any(NULL, str("a"), 0, &index) == WRONG);
    CHECK(fusabi_builder_function(NULL, str("a"), NULL, 0, 0, 0, none, &index) == WRONG);
    CHECK(fusabi_builder_line(NULL, 0, 0, 0) == WRONG && fusabi_builder_source(NULL, no_text) == WRONG);
    CHECK(fusabi_builder_entry_point(NULL, 0) == WRONG &&
          fusabi_builder_build(NULL, &blob, &error) == WRONG && !blob);
    CHECK(fusabi_module_load(none, &made, &error) == WRONG && !made && strstr(error.message, "NULL"));
    CHECK(fusabi_module_load_borrowed(none, &made, NULL) == WRONG &&
          fusabi_module_load(none, NULL, NULL) == WRONG);
    CHECK(fusabi_module_open(NULL, &made, &error) == WRONG &&
          fusabi_module_open("/no/such", &made, &error) != OK);
    CHECK(fusabi_module_import_archive(none, &made, NULL) == WRONG && !made);
    CHECK(fusabi_module_bytes(NULL).len == 0 && fusabi_module_entry_point(NULL) == 0);
    CHECK(fusabi_module_source(NULL).len == 0 && fusabi_module_constant_count(NULL) == 0);
    CHECK(fusabi_module_constant(NULL, 0, &value) == WRONG && fusabi_module_constant_text(NULL, 0).len == 0);
    CHECK(fusabi_module_function_count(NULL) == 0 && fusabi_module_function(NULL, 0, &function) == WRONG);
    CHECK(fusabi_module_find(NULL, str("a")) == -1 && fusabi_module_import_count(NULL) == 0);
    CHECK(fusabi_module_import(NULL, 0, &import) == WRONG && fusabi_module_line(NULL, 0, 0) == 0);
    CHECK(fusabi_module_verify(NULL, &error) == WRONG &&
          fusabi_module_disassemble(NULL, &blob, &error) == WRONG);
    CHECK(fusabi_module_assemble(no_text, &blob, &error) == WRONG &&
          fusabi_module_translation(NULL, 0, &blob, NULL));
    made = module("fn main()\nret");
    CHECK(fusabi_module_function(made, 0, NULL) == WRONG &&
          fusabi_module_function(made, 1, &function) == WRONG);
    CHECK(fusabi_module_constant(made, ~0u, &value) == WRONG &&
          fusabi_module_import(made, ~0u, &import) == WRONG);
    CHECK(fusabi_module_find(made, no_text) == -1 && fusabi_module_line(made, ~0u, ~0u) == 0);
    CHECK(fusabi_module_disassemble(made, NULL, NULL) == WRONG &&
          fusabi_module_translation(made, 9, &blob, NULL));
    fusabi_module_free(made);
    /* Parts that are none. */
    fusabi_builder *builder = fusabi_builder_new();
    fusabi_type odd[2] = {2, 77};
    CHECK(fusabi_builder_constant(builder, fusabi_make_obj(NULL), NULL) == WRONG);
    CHECK(fusabi_builder_constant(builder, fusabi_make_char(0xd800), NULL) == WRONG);
    CHECK(fusabi_builder_string(builder, str("\xff"), NULL) == WRONG &&
          fusabi_builder_string(builder, no_text, NULL));
    CHECK(fusabi_builder_import(builder, str("a"), odd, 2, 0, NULL) == WRONG);
    CHECK(fusabi_builder_import(builder, str("a"), NULL, 2, 0, NULL) == WRONG);
    CHECK(fusabi_builder_import(builder, str("a"), odd, ~0u, 0, NULL) == WRONG);
    CHECK(fusabi_builder_function(builder, str("a"), NULL, 0, 99, 0, none, NULL) == WRONG);
    CHECK(fusabi_builder_line(builder, 0, 0, 1) == WRONG &&
          fusabi_builder_build(builder, NULL, NULL) == WRONG);
    CHECK(fusabi_builder_build(builder, &blob, &error) == FUSABI_STATUS_INVALID_MODULE && !blob);
    fusabi_builder_free(builder);
}

static void nulls_of_machines(void) {
    fusabi_machine *vm = NULL, *other;
    fusabi_error error;
    fusabi_value value = fusabi_make_unit();
    fusabi_run_state state;
    fusabi_stats stats;
    fusabi_frame frame;
    fusabi_options given = options();
    fusabi_native_info info;
    fusabi_registry *registry = fusabi_registry_new(true);
    uint32_t count;
    memset(&info, 0, sizeof info);
    fusabi_machine_free(NULL), fusabi_registry_free(NULL), fusabi_options_init(NULL);
    CHECK(fusabi_machine_new(NULL, NULL, NULL, &error) == WRONG &&
          fusabi_registry_register(NULL, "a", &info, nothing, NULL));
    CHECK(fusabi_registry_register(registry, "a", &info, nothing, NULL) == WRONG);
    info.size = sizeof info;
    CHECK(fusabi_registry_register(registry, NULL, &info, nothing, NULL) == WRONG);
    CHECK(fusabi_registry_register(registry, "", &info, nothing, NULL) == WRONG);
    CHECK(fusabi_registry_register(registry, "\xff", &info, nothing, NULL) == WRONG);
    CHECK(fusabi_registry_register(registry, "a", NULL, nothing, NULL) == WRONG);
    CHECK(fusabi_registry_register(registry, "a", &info, NULL, NULL) == WRONG);
    info.param_count = 3;
    CHECK(fusabi_registry_register(registry, "a", &info, nothing, NULL) == WRONG);
    CHECK(fusabi_registry_register_function(registry, "f", NULL, str("d(d)"), 0, &error) == WRONG);
    CHECK(fusabi_registry_register_function(registry, "f", (void *)&count, str("?!"), 0, &error) == WRONG &&
          error.message);
    CHECK(fusabi_registry_register_extension(registry, "x", NULL, 0, &count, &error) == WRONG);
    CHECK(!fusabi_registry_remove(registry, NULL) && !fusabi_registry_contains(NULL, "a"));
    CHECK(fusabi_registry_name(registry, ~0u) == NULL && fusabi_registry_name(NULL, 0) == NULL);
    CHECK(fusabi_registry_info(registry, "nobody", &info) == WRONG &&
          fusabi_registry_info(registry, "print", NULL) == WRONG);
    CHECK(fusabi_registry_count(registry) == 7 && fusabi_registry_count(NULL) == 0);
    fusabi_registry_free(registry);
    CHECK(fusabi_machine_load(NULL, NULL, &error) == WRONG && fusabi_machine_loaded(NULL) == NULL);
    CHECK(fusabi_machine_execute(NULL, NULL, 0, &value, &error) == WRONG &&
          fusabi_machine_tier(NULL) == NULL);
    CHECK(fusabi_machine_call(NULL, 0, NULL, 0, NULL, NULL) == WRONG &&
          fusabi_machine_start(NULL, 0, NULL, 0, NULL) == WRONG);
    CHECK(fusabi_machine_resume(NULL, 0, &state, &value, &error) == WRONG && state == FUSABI_RUN_FAILED);
    fusabi_machine_stop(NULL), fusabi_machine_interrupt(NULL), fusabi_machine_set_output(NULL, NULL, NULL);
    fusabi_machine_set_trace(NULL, NULL, NULL), fusabi_machine_set_fuel(NULL, 1);
    fusabi_machine_set_capabilities(NULL, 1);
    CHECK(fusabi_machine_text(NULL, value).len == 0 && fusabi_machine_stats(NULL, &stats) == WRONG);
    CHECK(fusabi_machine_error_frame(NULL, 0, &frame) == WRONG && fusabi_machine_collect(NULL) == WRONG);
    CHECK(fusabi_string_new(NULL, "a", 1) == NULL && fusabi_array_new(NULL, 1) == NULL);
    CHECK(fusabi_obj_retain(NULL) == NULL && fusabi_string_data(NULL) == NULL && fusabi_array_len(NULL) == 0);
    fusabi_obj_release(NULL), fusabi_native_set_error(NULL, 1, "nobody");
    CHECK(fusabi_array_get(NULL, 0, &value) == WRONG && fusabi_array_push(NULL, value) == WRONG);
    CHECK(!fusabi_native_user_data(NULL) && !fusabi_native_machine(NULL) && !fusabi_native_name(NULL));
    CHECK(fusabi_capability_of(NULL) == 0 && fusabi_capability_of("root") == 0 &&
          fusabi_capability_of("env_read") == 8);
    given.engine = 9;
    CHECK(fusabi_machine_new(&given, NULL, &vm, &error) == WRONG && !vm &&
          error.code == FUSABI_ERROR_BAD_OPTION);
    given = options(), given.size = 3;
    CHECK(fusabi_machine_new(&given, NULL, &vm, &error) == WRONG && !vm);
    given = options(), given.stack_max = 0;
    CHECK(fusabi_machine_new(&given, NULL, &vm, &error) == WRONG && !vm);
    vm = machine(NULL), other = machine(NULL);
    CHECK(fusabi_machine_execute(vm, NULL, 0, &value, &error) == WRONG &&
          fusabi_machine_load(vm, NULL, NULL) == WRONG);
    works(vm);
    CHECK(fusabi_machine_call(vm, 0, NULL, 5, &value, &error) == WRONG &&
          fusabi_machine_call(vm, 77, NULL, 0, NULL, NULL));
    CHECK(fusabi_machine_call(vm, 0, &value, ~0u, &value, &error) == WRONG);
    CHECK(fusabi_string_new(vm, NULL, 5) == NULL && fusabi_string_new(vm, "\xff", 1) == NULL);
    CHECK(fusabi_string_new(vm, "x", SIZE_MAX) == NULL && fusabi_array_new(vm, SIZE_MAX) == NULL);
    fusabi_obj *array = fusabi_obj_retain(fusabi_array_new(vm, 2));
    fusabi_value wrong[] = {fusabi_make_obj(NULL), {4, 0, 0}, {15, 1, 1}, {20, 0, 0}, {~0u, ~0u, ~0u},
        fusabi_make_char(0x110000), fusabi_make_obj(fusabi_obj_retain(fusabi_array_new(other, 1)))};
    for (size_t index = 0; index < sizeof wrong / sizeof *wrong; index++) {
        CHECK(fusabi_array_set(array, 0, wrong[index]) == WRONG &&
              fusabi_array_push(array, wrong[index]) == WRONG);
        CHECK(fusabi_machine_text(vm, wrong[index]).len == 0);
        if (index < 6) CHECK(fusabi_value_type(wrong[index]) == FUSABI_TYPE_ANY);
    }
    CHECK(fusabi_array_set(array, 2, value) == WRONG && fusabi_array_get(array, SIZE_MAX, &value) == WRONG);
    CHECK(fusabi_array_set(array, 1, fusabi_make_obj(array)) == OK &&
          fusabi_machine_text(vm, fusabi_make_obj(array)).len > 0);
    works(vm), works(other);
    fusabi_machine_free(other), fusabi_machine_free(vm);
}

/* MARK: modules that are damaged */

static void damaged(void) {
    fusabi_module *whole = module("import print(Any) -> Unit\nfn main() -> I32 locals i\npush 3\nstore i\nagain:\n"
        "load i\npush 1\nsub\ndup\nstore i\npush 0\ngt\njump_if @again\npush \"text\"\ncall_ffi print\npop\n"
        "load i\nret");
    abut_bytes bytes = fusabi_module_bytes(whole);
    uint8_t *copy = malloc(bytes.len);
    fusabi_options given = options();
    given.fuel = 2000;
    fusabi_machine *vm = machine_with(&given, NULL);
    fusabi_machine_set_output(vm, listening, NULL);
    for (size_t size = 0; size < bytes.len; size++) {
        fusabi_module *made = NULL;
        abut_bytes cut = {bytes.ptr, size};
        CHECK(fusabi_module_load(cut, &made, NULL) == FUSABI_STATUS_INVALID_MODULE && !made);
    }
    for (int round = 0; round < 4000 / fewer; round++) {
        fusabi_module *made = NULL;
        fusabi_value result;
        fusabi_error error;
        abut_bytes given_bytes = {copy, bytes.len};
        memcpy(copy, bytes.ptr, bytes.len);
        for (uint64_t flips = any() % 3 + 1; flips; flips--) copy[any() % bytes.len] ^= (uint8_t)(1u << any() % 8);
        memset(&error, 0, sizeof error);
        fusabi_status status = fusabi_module_load(given_bytes, &made, &error);
        if (status == OK) {
            status = fusabi_module_verify(made, &error);
            if (status == OK) status = fusabi_machine_load(vm, made, &error);
            if (status == OK) status = fusabi_machine_execute(vm, NULL, 0, &result, &error);
        }
        digested((uint64_t)status << 32 | (status == OK ? 0 : error.code));
        fusabi_module_free(made);
    }
    free(copy);
    works(vm);
    fusabi_machine_free(vm);
    fusabi_module_free(whole);
}

/* MARK: plugins without end */

static void *interrupt_soon(void *vm) {
    struct timespec moment = {0, 20000000};
    nanosleep(&moment, NULL);
    fusabi_machine_interrupt(vm);
    return NULL;
}

static void without_end(void) {
    static const char loop[] = "fn main()\nagain: jump @again";
    static const char recursion[] = "fn main() -> I32\ncall main\npush 1\nadd\nret";
    static const char doubling[] = "fn main() locals s\npush \"0123456789\"\nstore s\nagain: load s\nload s\nconcat\n"
                                   "store s\njump @again";
    static const char lists[] = "fn main() locals a\narray_new 0\nstore a\nagain: load a\npush ()\npush 100\n"
                                "array_make\narray_push\njump @again";
    static const char huge[] = "fn main() -> Array\npush ()\npush 2000000000\narray_make\nret";
    fusabi_options given = options();
    fusabi_value result;
    fusabi_run_state state;
    fusabi_stats stats;
    pthread_t other;
    given.memory_max = 8000000, given.allocation_max = 4000000;
    fusabi_machine *vm = machine_with(&given, NULL);
    for (int round = 0; round < 20 / fewer + 1; round++) {
        CHECK(run(vm, recursion, &result) == FUSABI_ERROR_STACK_OVERFLOW);
        CHECK(run(vm, doubling, &result) == FUSABI_ERROR_ALLOCATION_TOO_LARGE);
        CHECK(run(vm, lists, &result) == FUSABI_ERROR_MEMORY_LIMIT);
        CHECK(run(vm, huge, &result) == FUSABI_ERROR_ALLOCATION_TOO_LARGE);
        fusabi_machine_set_fuel(vm, any() % 5000 + 1000);
        CHECK(run(vm, loop, &result) == FUSABI_ERROR_INSTRUCTION_LIMIT);
        CHECK(fusabi_machine_stats(vm, &stats) == OK && stats.memory_used <= given.memory_max);
        digested(stats.instructions);
        fusabi_machine_set_fuel(vm, 0);
        works(vm);
    }
    CHECK(pthread_create(&other, NULL, interrupt_soon, vm) == 0);
    CHECK(run(vm, loop, &result) == FUSABI_ERROR_INTERRUPTED);
    pthread_join(other, NULL);
    fusabi_module *endless = module(loop);
    CHECK(fusabi_machine_load(vm, endless, NULL) == OK);
    fusabi_module_free(endless);
    for (int round = 0; round < 100 / fewer + 1; round++) {
        CHECK(fusabi_machine_start(vm, 0, NULL, 0, NULL) == OK);
        for (int step = 0; step < 5; step++) {
            CHECK(fusabi_machine_resume(vm, any() % 3000 + 1, &state, &result, NULL) == OK);
            CHECK(state == FUSABI_RUN_OUT_OF_BUDGET);
        }
        CHECK(fusabi_machine_resume(vm, 1, NULL, NULL, NULL) == WRONG);
        fusabi_machine_stop(vm);
    }
    CHECK(fusabi_machine_start(vm, 0, NULL, 0, NULL) == OK);
    CHECK(fusabi_machine_resume(vm, 5, &state, NULL, NULL) == OK);
    fusabi_machine_free(vm);
}

/* MARK: natives */

typedef struct {
    int what, calls;
    fusabi_machine *vm, *other;
    fusabi_module *module;
    fusabi_status status;
    fusabi_obj *kept;
} deed;

static fusabi_native_status misbehave(int count, const fusabi_value *args, fusabi_value *result,
                                      fusabi_native_ctx *ctx) {
    deed *does = fusabi_native_user_data(ctx);
    fusabi_machine *vm = fusabi_native_machine(ctx);
    fusabi_error error;
    fusabi_run_state state;
    fusabi_value value = fusabi_make_unit();
    does->calls++;
    if (count != 1 || vm != does->vm || strcmp(fusabi_native_name(ctx), "misbehave")) return FUSABI_NATIVE_ERROR;
    *result = args[0];
    switch (does->what) {
    case 0: result->kind = 77; break;
    case 1: *result = fusabi_make_obj(NULL); break;
    case 2: *result = fusabi_make_obj(fusabi_array_new(does->other, 1)); break;
    case 3: *result = fusabi_make_char(0xdfff); break;
    case 4: return (fusabi_native_status)2;
    case 5: return (fusabi_native_status)7;
    case 6: *result = fusabi_make_f64(1); break;
    case 7: fusabi_native_set_error(ctx, 12345, "%s%n the native's own"); return FUSABI_NATIVE_ERROR;
    case 8: fusabi_machine_interrupt(vm); break;
    case 9: fusabi_machine_free(vm); break;
    case 10: fusabi_machine_free(vm), fusabi_machine_free(vm); break;
    case 11: does->status = fusabi_machine_load(vm, does->module, &error); break;
    case 12: does->status = fusabi_machine_start(vm, 0, NULL, 0, &error); break;
    case 13: does->status = fusabi_machine_resume(vm, 1, &state, &value, &error); break;
    case 14: fusabi_machine_stop(vm); break;
    case 15: does->kept = fusabi_obj_retain(fusabi_array_new(vm, 3)); break;
    case 16: for (int round = 0; round < 20000 / fewer; round++) fusabi_array_new(vm, 10); break;
    case 17: for (int round = 0; round < 5; round++) fusabi_machine_collect(vm); break;
    case 18: fusabi_machine_set_output(vm, NULL, NULL), fusabi_machine_set_trace(vm, NULL, NULL); break;
    case 19: does->status = fusabi_machine_load(does->other, does->module, &error);
        does->status |= fusabi_machine_execute(does->other, NULL, 0, result, &error);
        break;
    case 20: does->status = fusabi_machine_call(vm, 0, NULL, 0, result, &error); return FUSABI_NATIVE_ERROR;
    case 21: fusabi_native_set_error(ctx, 9, "told, but it is fine"); break;
    default: fusabi_machine_set_capabilities(vm, ~0u); break;
    }
    return FUSABI_NATIVE_OK;
}

static void natives_that_misbehave(void) {
    static const char program[] = "import misbehave(I32) -> I32\nfn main() -> I32\npush 7\ncall_ffi misbehave\npop\n"
                                  "push 8\ncall_ffi misbehave\nret";
    fusabi_type type = FUSABI_TYPE_I32;
    for (int what = 0; what < 23; what++) {
        fusabi_registry *registry = fusabi_registry_new(true);
        deed does = {what, 0, machine(registry), machine(NULL), module("fn main() -> I32\npush 3\nret"), OK, NULL};
        fusabi_native_info info;
        fusabi_value result;
        fusabi_error error;
        fusabi_module *made = module(program);
        memset(&info, 0, sizeof info), memset(&error, 0, sizeof error);
        info.size = sizeof info, info.params = &type, info.param_count = 1, info.result = FUSABI_TYPE_I32;
        CHECK(fusabi_registry_register(registry, "misbehave", &info, misbehave, &does) == OK);
        fusabi_registry_free(registry);
        CHECK(fusabi_machine_load(does.vm, made, &error) == OK);
        fusabi_module_free(made);
        fusabi_status status = fusabi_machine_execute(does.vm, NULL, 0, &result, &error);
        bool is_freed = what == 9 || what == 10;
        if (what < 4) CHECK(error.code == FUSABI_ERROR_BAD_VALUE && does.calls == 1);
        if (what == 4 || what == 5) CHECK(status == FUSABI_STATUS_RUNTIME_ERROR && does.calls == 1);
        if (what == 6) CHECK(error.code == FUSABI_ERROR_TYPE_MISMATCH && does.calls == 1);
        if (what == 7) CHECK(error.code == 12345 && strstr(error.message, "%s%n"));
        /* The program may have ended before anybody looked. */
        if (what == 8) CHECK(status == OK || error.code == FUSABI_ERROR_INTERRUPTED);
        if (what == 11 || what == 12 || what == 13) CHECK(does.status != OK && status == OK);
        if (what == 19) CHECK(does.status == OK && status == OK && fusabi_as_i32(result) == 3);
        if (what == 20) CHECK(status != OK && does.status != OK);
        if (what > 8 && what != 20) CHECK(status == OK && does.calls == 2);
        if (what == 15) CHECK(fusabi_array_len(does.kept) == 3);
        if (!is_freed) {
            fusabi_frame frame;
            if (status != OK) CHECK(fusabi_machine_error_frame(does.vm, 0, &frame) == OK && frame.name);
            CHECK(fusabi_machine_error_frame(does.vm, 100000, &frame) == WRONG);
            if (what != 8) digested((uint64_t)status << 32 | (status == OK ? 0 : error.code));
            if (does.kept) fusabi_obj_release(does.kept);
            works(does.vm);
            fusabi_machine_free(does.vm);
        }
        works(does.other);
        fusabi_machine_free(does.other);
        fusabi_module_free(does.module);
    }
}

/* MARK: what is forbidden */

static void forbidden(void) {
    fusabi_registry *registry = fusabi_registry_new(false);
    fusabi_native_info info;
    fusabi_value result;
    memset(&info, 0, sizeof info);
    info.size = sizeof info, info.capability = FUSABI_CAPABILITY_NETWORK;
    CHECK(fusabi_registry_register(registry, "send", &info, nothing, NULL) == OK);
    fusabi_machine *vm = machine(registry);
    static const char sends[] = "import send() -> Unit\nfn main()\ncall_ffi send\nret";
    CHECK(run(vm, sends, &result) == FUSABI_ERROR_PERMISSION);
    fusabi_machine_set_capabilities(vm, FUSABI_CAPABILITY_NETWORK);
    CHECK(run(vm, sends, &result) == FUSABI_ERROR_NONE);
    /* What was loaded may not call any more. */
    fusabi_machine_set_capabilities(vm, FUSABI_CAPABILITY_FILE_IO);
    fusabi_error error;
    CHECK(fusabi_machine_execute(vm, NULL, 0, &result, &error) != OK &&
          error.code == FUSABI_ERROR_PERMISSION);
    CHECK(run(vm, "import send(I32) -> Unit\nfn main()\nret", &result) == FUSABI_ERROR_PERMISSION);
    fusabi_machine_set_capabilities(vm, ~0u);
    CHECK(run(vm, "import send(I32) -> Unit\nfn main()\nret", &result) == FUSABI_ERROR_ARITY);
    CHECK(run(vm, "import send() -> I32\nfn main()\nret", &result) == FUSABI_ERROR_TYPE_MISMATCH);
    CHECK(run(vm, "import print(Any) -> Unit\nfn main()\nret", &result) == FUSABI_ERROR_NATIVE_NOT_FOUND);
    works(vm);
    fusabi_machine_free(vm);
    fusabi_registry_free(registry);
}

/* MARK: callbacks that destroy */

static void free_printing(const char *text, size_t length, void *user_data) {
    (void)text, (void)length;
    fusabi_machine_free(user_data);
}

static int free_tracing(fusabi_machine *vm, const fusabi_trace_step *step, void *user_data) {
    int *left = user_data;
    CHECK(step->height == 0 || step->stack);
    if (--*left == 0) fusabi_machine_set_trace(vm, NULL, NULL), fusabi_machine_free(vm);
    return 0;
}

static void callbacks_that_destroy(void) {
    static const char prints[] = "import print(Any) -> Unit\nfn main() -> I32\npush \"a\"\ncall_ffi print\npop\n"
                                 "push 5\nret";
    for (int round = 0; round < 20; round++) {
        fusabi_module *made = module(prints);
        fusabi_value result;
        fusabi_machine *vm = machine(NULL);
        CHECK(fusabi_machine_load(vm, made, NULL) == OK);
        if (round & 1) fusabi_module_free(made);
        fusabi_machine_set_output(vm, free_printing, vm);
        CHECK(fusabi_machine_execute(vm, NULL, 0, &result, NULL) == OK && fusabi_as_i32(result) == 5);
        vm = machine(NULL);
        int left = round % 5 + 1;
        if (round & 1) made = module(prints);
        CHECK(fusabi_machine_load(vm, made, NULL) == OK);
        fusabi_module_free(made);
        fusabi_machine_set_output(vm, free_printing, NULL);
        fusabi_machine_set_trace(vm, free_tracing, &left);
        CHECK(fusabi_machine_execute(vm, NULL, 0, &result, NULL) == OK && fusabi_as_i32(result) == 5);
    }
}

/* The parts, in an order that the digest depends on. */
static const struct {
    const char *name;
    void (*run)(void);
} parts[] = {
    {"NULL for modules", nulls_of_modules}, {"NULL for machines", nulls_of_machines}, {"damaged", damaged},
    {"mutated", mutated_files}, {"without end", without_end}, {"plugins", plugins_without_end},
    {"natives", natives_that_misbehave}, {"answers", natives_that_answer_anything},
    {"runs in runs", natives_that_reenter}, {"in the middle", natives_in_the_middle}, {"kept", natives_that_keep},
    {"forbidden", forbidden}, {"callbacks", callbacks_that_destroy}, {"any order", anything_in_any_order},
    {"interrupted", interrupts_in_any_order},
};

int main(int count, char **arguments) {
    if (count > 1) engine = (fusabi_engine)atoi(arguments[1]);
    if (count > 2) fewer = atoi(arguments[2]);
    if (count > 3) chosen = strtoull(arguments[3], NULL, 10);
    seed ^= chosen * 0xbf58476d1ce4e5b9u;
    for (size_t index = 0; index < COUNT(parts); index++) {
        clock_t begun = clock();
        parts[index].run();
        if (!getenv("HOSTILE_PARTS")) continue;
        printf("%s: %d checks, digest %016llx, %.2f s\n", parts[index].name, checks, (unsigned long long)digest,
               (double)(clock() - begun) / CLOCKS_PER_SEC);
    }
    printf("%d checks, digest %016llx, engine %d, seed %llu\n", checks, (unsigned long long)digest, (int)engine,
           (unsigned long long)chosen);
    return 0;
}
