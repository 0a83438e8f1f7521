/* Calls in any order, of all that can be called, on machines, modules, registries, builders, blobs and objects that
 * come and go: also inside of natives, of what is printed and of what is traced. */
#include "hostile_fusabi.h"

enum { MACHINES = 3, REGISTRIES = 2, MODULES = 6, BUILDERS = 2, BLOBS = 4, OBJECTS = 24 };

static fusabi_machine *vms[MACHINES];
static fusabi_registry *registries[REGISTRIES];
static fusabi_module *modules[MODULES];
static fusabi_builder *builders[BUILDERS];
static fusabi_blob *blobs[BLOBS];
/* Objects that are kept, and whose they are: without their machine they are nothing. */
static fusabi_obj *objects[OBJECTS];
static fusabi_machine *owners[OBJECTS];
static int depth;
/* Engines see an interrupt where they look, so what follows one is no part of the digest. */
static bool interrupts;

static void told(uint64_t what) {
    if (!interrupts) digested(what);
}

static void told_text(const char *text, size_t size) { told(size ? fnv(text, size) : 0); }

static void answered(fusabi_status status, const fusabi_error *error) {
    uint64_t before = digest;
    legal(status, error);
    if (interrupts) digest = before;
}

/* MARK: what there is */

static const char *const names[] = {"whatever", "many", "typed", "net", "print", "string_len", "nobody", ""};

static const char *any_name(void) { return names[any() % COUNT(names)]; }

static fusabi_type any_type(void) {
    static const fusabi_type types[] = {0, 1, 2, 2, 3, 4, 5, 6, 7, 8, FUSABI_TYPE_ANY, FUSABI_TYPE_ANY, 9, 77};
    return types[any() % COUNT(types)];
}

static bool lives(fusabi_machine *vm) {
    for (int index = 0; index < MACHINES; index++) if (vms[index] == vm) return true;
    return false;
}

static void keep(fusabi_machine *owner, fusabi_obj *object) {
    size_t place = any() % OBJECTS;
    if (!object || !lives(owner)) return;
    CHECK(fusabi_obj_retain(object) == object);
    if (objects[place]) fusabi_obj_release(objects[place]);
    objects[place] = object, owners[place] = owner;
}

static fusabi_value any_value(void) {
    fusabi_value odd = {(fusabi_kind)(any() % 24), (uint32_t)any(), any()};
    size_t place = any() % OBJECTS;
    switch (any() % 8) {
    case 0: case 1: case 2: return fusabi_make_i32((int32_t)(any() % 7) - 1);
    case 3: return fusabi_make_char((uint32_t)(any() % 0x120000));
    case 4: if (odd.kind == FUSABI_KIND_OBJ) odd.bits = 0;
        return odd;
    case 5: return any() & 1 ? fusabi_make_i64(-7) : fusabi_make_f64(0.5);
    default: return objects[place] ? fusabi_make_obj(objects[place]) : fusabi_make_bool(3);
    }
}

/* Texts whose functions mostly keep to the rules: a number, a String, an Array and something are in their locals. */
static fusabi_status any_text(fusabi_blob **blob, fusabi_error *error) {
    static const char *const lines[] = {"load n\npush 1\nadd\nstore n", "load s\nload s\nconcat\nstore s",
        "load l\nload n\narray_push", "load l\nload s\narray_push", "load l\nload l\narray_push",
        "load l\npush 0\narray_get\nstore v", "load v\nexpect I32\nstore n", "push 7\nload n\ndiv\nstore n",
        "load n\npush 40\nlt\njump_if_not @end", "load n\npush 1\nadd\ndup\nstore n\npush 9\nlt\njump_if @start",
        "load n\nload v\ncall sum\nstore n", "load v\ncall_ffi whatever\nstore v",
        "load n\nload v\nload l\ncall_ffi_n many 3\nstore v", "load v\ncall_ffi print\npop", "load v\ntext\nstore s",
        "load s\nload n\nload n\nstr_slice\nstore s", "load s\npush 0\nstr_byte\nstore n",
        "load n\nconvert F64\npush 0.75\nmul\nconvert I32\nstore n", "load n\ncall_ffi typed\nstore n",
        "load n\ncall_ffi net\nstore n", "load v\nload l\neq\npop", "load n\nload v\nadd\npop",
        "load v\nis_type Array\njump_if_not @end", "load s\ncall_ffi string_len\nstore n",
        "push 'x'\nload n\narray_make\nstore l", "load l\narray_len\nstore n", "load n\nstore v", "load l\nstore v",
        "load s\npush \"e\"\npush 0\nstr_find\nstore n", "load l\npush 1\nload v\narray_set"};
    static const char *const odd[] = {"pop", "add", "load 99", "call #9", "jump @start", "halt", "push ()\nret",
        ".byte 0x77", "call_ffi #9", "load l\nret"};
    static const char *const imports[] = {"import whatever(Any) -> Any\n", "import many(...) -> Any\n",
        "import typed(I32) -> I32\n", "import net(I32) -> I32\n", "import print(Any) -> Unit\n",
        "import string_len(String) -> I32\n"};
    static const char *const imported[] = {"whatever", "many", "typed", "net", "print", "string_len"};
    char text[8000] = "";
    unsigned wanted = (unsigned)any() | (unsigned)any();
    for (size_t index = 0; index < COUNT(imports); index++) if (wanted >> index & 1) strcat(text, imports[index]);
    for (int function = 0; function < 2; function++) {
        strcat(text, function ? "fn sum(n: I32, v: Any) -> I32 locals s, l\n" : "fn main() -> Any locals n, v, s, l\n");
        if (!function) strcat(text, "push 3\nstore n\npush 'c'\nstore v\n");
        strcat(text, "push \"text\"\nstore s\nload n\nload s\narray_new 2\nstore l\nstart:\n");
        for (uint64_t count = any() % 12; count; count--) {
            const char *line = any() % 64 ? lines[any() % COUNT(lines)] : odd[any() % COUNT(odd)];
            bool is_known = true;
            for (size_t index = 0; index < COUNT(imported); index++) {
                if (strstr(line, imported[index]) && !(wanted >> index & 1)) is_known = any() % 64 == 0;
            }
            if (is_known) strcat(strcat(text, line), "\n");
        }
        strcat(text, function ? "end: load n\nret\n" : "end: load v\nret\n");
    }
    /* A letter of it is another, sometimes. */
    if (any() % 8 == 0) text[any() % strlen(text)] = (char)(any() % 96 + 32);
    return fusabi_module_assemble(str(text), blob, error);
}

/* MARK: callbacks */

static void anything(int many);

static void deeper(int many) {
    if (depth >= 5) return;
    depth++;
    anything((int)(any() % (uint64_t)many));
    depth--;
}

static fusabi_native_status whatever(int count, const fusabi_value *args, fusabi_value *result,
                                     fusabi_native_ctx *ctx) {
    fusabi_machine *vm = fusabi_native_machine(ctx);
    CHECK(vm && fusabi_native_name(ctx) && fusabi_native_user_data(ctx) == registries);
    if (count > 0 && any() & 1) *result = args[any() % (uint64_t)count];
    if (any() % 4 == 0) *result = fusabi_make_obj(fusabi_array_new(vm, any() % 9));
    if (any() % 16 == 0) *result = any_value();
    for (int index = 0; index < count; index++) {
        CHECK(fusabi_value_type(args[index]) != FUSABI_TYPE_ANY);
        if (args[index].kind == FUSABI_KIND_OBJ && any() % 4 == 0) keep(vm, fusabi_as_obj(args[index]));
    }
    deeper(4);
    if (any() % 16 == 0) fusabi_native_set_error(ctx, (uint32_t)(any() % 50) + 1, any() & 1 ? "a native's" : NULL);
    return any() % 16 ? FUSABI_NATIVE_OK : FUSABI_NATIVE_ERROR;
}

static void printing(const char *text, size_t length, void *user_data) {
    CHECK(user_data == vms);
    told_text(text, length);
    if (any() % 8 == 0) deeper(3);
}

static int tracing(fusabi_machine *vm, const fusabi_trace_step *step, void *user_data) {
    CHECK(user_data == vms && vm && (step->height == 0 || step->stack) && step->height < FUSABI_FRAME_MAX);
    for (uint32_t index = 0; index < step->height; index++) told(step->stack[index].kind);
    told((uint64_t)step->function << 40 | (uint64_t)step->offset << 8 | step->opcode);
    if (any() % 32 == 0) deeper(3);
    return any() % 512 == 0;
}

/* MARK: machines */

static void register_any(fusabi_registry *registry, const char *name) {
    fusabi_type types[3] = {any_type(), any_type(), any_type()};
    fusabi_native_info info;
    memset(&info, 0, sizeof info);
    info.size = any() % 32 ? (uint32_t)sizeof info : (uint32_t)any() % 64;
    info.params = types, info.param_count = any() & 1 ? FUSABI_ANY_COUNT : (uint32_t)(any() % 4);
    info.result = any_type();
    info.capability = any() % 4 ? 0 : 1u << any() % 4;
    answered(fusabi_registry_register(registry, name, &info, whatever, registries), NULL);
}

static fusabi_registry *new_registry(void) {
    static const fusabi_type any_one = FUSABI_TYPE_ANY, number = FUSABI_TYPE_I32;
    fusabi_registry *registry = fusabi_registry_new(any() % 4 != 0);
    CHECK(registry != NULL);
    give(registry, "whatever", &any_one, 1, any_one, whatever, registries);
    give(registry, "many", NULL, FUSABI_ANY_COUNT, any_one, whatever, registries);
    give(registry, "typed", &number, 1, number, whatever, registries);
    fusabi_native_info info;
    memset(&info, 0, sizeof info);
    info.size = sizeof info, info.params = &number, info.param_count = 1, info.result = number, info.capability = 2;
    CHECK(fusabi_registry_register(registry, "net", &info, whatever, registries) == OK);
    return registry;
}

static fusabi_machine *new_machine(void) {
    static const uint32_t stacks[] = {10000, 300, 60}, frames[] = {1000, 20, 3}, depths[] = {100, 4, 1};
    fusabi_options given = options();
    given.stack_max = stacks[any() % 3], given.frames_max = frames[any() % 3], given.depth_max = depths[any() % 3];
    given.memory_max = any() & 1 ? 300000 : 2000000, given.allocation_max = any() & 1 ? 20000 : 100000000;
    given.fuel = any() % 3000 + 200, given.capabilities = (uint32_t)any() % 16;
    fusabi_machine *vm = machine_with(&given, any() % 8 ? registries[any() % REGISTRIES] : NULL);
    fusabi_machine_set_output(vm, printing, vms);
    return vm;
}

/* A machine goes with its objects. One that runs lives until it has returned, but nobody here knows it any more. */
static void replace_machine(size_t index) {
    for (size_t place = 0; place < OBJECTS; place++) if (owners[place] == vms[index]) objects[place] = NULL;
    fusabi_machine_free(vms[index]);
    vms[index] = NULL;
    vms[index] = new_machine();
}

static void use_machine(size_t index) {
    fusabi_machine *vm = vms[index];
    size_t place = any() % OBJECTS;
    fusabi_value args[3] = {any_value(), any_value(), any_value()}, result = fusabi_make_unit();
    fusabi_error error, *asked = &error;
    fusabi_status status = OK;
    fusabi_run_state state = FUSABI_RUN_FINISHED;
    fusabi_options given;
    fusabi_stats stats;
    fusabi_frame frame;
    abut_str text;
    memset(&error, 0, sizeof error);
    switch (any() % 24) {
    case 0: case 1: case 2: status = fusabi_machine_execute(vm, args, any() % 8 == 0, &result, &error); break;
    case 3:
        status = fusabi_machine_call(vm, (uint32_t)(any() % 3), args, (uint32_t)(any() % 4), &result, &error);
        break;
    case 4: args[0] = fusabi_make_i32(5);
        status = fusabi_machine_call(vm, 1, args, 2, &result, asked = any() & 1 ? &error : NULL);
        break;
    case 5: status = fusabi_machine_start(vm, 0, NULL, 0, &error); break;
    case 6: args[0] = fusabi_make_i32(-5), status = fusabi_machine_start(vm, 1, args, 2, &error); break;
    case 7: case 8: case 9: status = fusabi_machine_resume(vm, any() % 300, &state, &result, &error);
        CHECK(state >= FUSABI_RUN_FINISHED && state <= FUSABI_RUN_FAILED);
        CHECK((state == FUSABI_RUN_FAILED) == (status != OK));
        break;
    case 10: fusabi_machine_stop(vm); break;
    case 11: case 12: case 13: status = fusabi_machine_load(vm, modules[any() % MODULES], &error); break;
    case 14: fusabi_machine_set_fuel(vm, any() % 5000 + 1); break;
    case 15: fusabi_machine_set_capabilities(vm, (uint32_t)any() % 16); break;
    case 16: text = fusabi_machine_text(vm, args[0]);
        told_text(text.ptr, text.len);
        break;
    case 17: status = fusabi_machine_collect(vm); break;
    case 18: for (uint32_t line = 0; line < 9 && fusabi_machine_error_frame(vm, line, &frame) == OK; line++) {
            told_text(frame.name, strlen(frame.name));
            told((uint64_t)frame.offset << 32 | frame.line);
        }
        break;
    case 19: fusabi_machine_options(vm, &given);
        CHECK(given.size == sizeof given && given.engine == engine && fusabi_machine_tier(vm));
        told(given.fuel ^ given.capabilities);
        break;
    case 20:
        /* What runs is told to a new trace from somewhere on, which is the engine's choice. */
        fusabi_machine_set_trace(vm, any() % 4 || depth > 0 ? NULL : tracing, vms);
        break;
    case 21: fusabi_machine_set_output(vm, any() % 4 ? printing : listening, vms); break;
    case 22: if (interrupts && any() % 4 == 0) fusabi_machine_interrupt(vm);
        if (fusabi_machine_loaded(vm)) told(fusabi_module_function_count(fusabi_machine_loaded(vm)));
        break;
    default: if (any() % 4 == 0) replace_machine(index), vm = vms[index];
    }
    /* It may be gone, when something inside of it has freed it, and the result and the words with it. */
    answered(status, lives(vm) ? asked : NULL);
    told((uint64_t)state << 32 | result.kind);
    if (result.kind != FUSABI_KIND_OBJ) told(result.bits);
    if (!lives(vm)) return;
    CHECK(fusabi_machine_stats(vm, &stats) == OK && stats.size == sizeof stats);
    told(stats.instructions), told(stats.ffi_calls), told(stats.executions);
    told((uint64_t)stats.max_stack_depth << 32 | stats.max_call_depth);
    if (result.kind == FUSABI_KIND_OBJ && status == OK) {
        text = fusabi_machine_text(vm, result);
        told_text(text.ptr, text.len);
        if (any() & 1) keep(vm, fusabi_as_obj(result));
    }
    if (status == OK && objects[place] && owners[place] == vm && any() % 4 == 0) {
        text = fusabi_machine_text(vm, fusabi_make_obj(objects[place]));
        told_text(text.ptr, text.len);
    }
}

static void use_object(void) {
    size_t place = any() % OBJECTS;
    fusabi_obj *object = objects[place];
    fusabi_machine *vm = vms[any() % MACHINES];
    fusabi_value value = any_value(), found = fusabi_make_unit();
    switch (any() % 10) {
    case 0: keep(vm, fusabi_string_new(vm, "some text that is a little longer, n\xc3\xa9?", any() % 40)); break;
    case 1: keep(vm, fusabi_array_new(vm, any() % 64 ? any() % 50 : any())); break;
    case 2: case 3: if (object) answered(fusabi_array_push(object, value), NULL); break;
    case 4: if (object) answered(fusabi_array_set(object, any() % 8, value), NULL); break;
    case 5: if (!object || fusabi_array_get(object, any() % 8, &found) != OK) break;
        told(found.kind);
        if (found.kind == FUSABI_KIND_OBJ) keep(owners[place], fusabi_as_obj(found));
        break;
    case 6: if (object) fusabi_obj_release(object), objects[place] = NULL; break;
    case 7: if (object) keep(owners[place], object); break;
    case 8:
        if (object && fusabi_string_data(object)) told_text(fusabi_string_data(object), fusabi_string_len(object));
        break;
    default: if (object) told(fusabi_array_len(object));
    }
}

/* MARK: everything else */

static double half_of(double x) { return x / 2; }

static void use_registry(void) {
    static const char *const signatures[] = {"d(d)", "d(d x)", "q(d)", "d(", "", "v(i,...)", "{p|d x}(d)", "d(g)",
        "double f(double)"};
    size_t index = any() % REGISTRIES;
    fusabi_registry *registry = registries[index];
    fusabi_native_info info;
    fusabi_error error;
    const char *name = any_name(), *found;
    memset(&error, 0, sizeof error);
    switch (any() % 8) {
    case 0: case 1: register_any(registry, name); break;
    case 2: told(fusabi_registry_remove(registry, name)); break;
    case 3: told(fusabi_registry_count(registry) << 1 | fusabi_registry_contains(registry, name)); break;
    case 4:
        for (uint32_t place = 0; (found = fusabi_registry_name(registry, place)); place++) {
            told_text(found, strlen(found));
        }
        break;
    case 5: if (fusabi_registry_info(registry, name, &info) != OK) break;
        told((uint64_t)info.param_count << 8 | info.result);
        CHECK(info.size == sizeof info && info.description && (info.params || info.param_count));
        break;
    case 6: {
        /* A function is called only with what it takes: others are never loaded by a module here. */
        void *address = NULL;
        double (*function)(double) = half_of;
        memcpy(&address, &function, sizeof address);
        const char *signature = signatures[any() % COUNT(signatures)];
        answered(fusabi_registry_register_function(registry, "half", address, str(signature), 0, &error), &error);
        break;
    }
    default: if (any() % 4) break;
        fusabi_registry_free(registry);
        registries[index] = new_registry();
    }
}

static void use_builder(void) {
    size_t index = any() % BUILDERS, place = any() % BLOBS;
    fusabi_builder *builder = builders[index];
    fusabi_type types[4] = {any_type(), any_type(), any_type(), any_type()};
    fusabi_error error;
    fusabi_status status = OK;
    uint32_t number = 0;
    uint8_t code[24];
    fusabi_value value = any_value();
    memset(&error, 0, sizeof error);
    for (size_t byte = 0; byte < sizeof code; byte++) code[byte] = (uint8_t)(any() % 3 ? any() % 4 : any());
    abut_bytes view = {code, any() % sizeof code};
    code[view.len ? view.len - 1 : 0] = 0x12;
    switch (any() % 10) {
    case 0: status = fusabi_builder_constant(builder, value, &number); break;
    case 1: status = fusabi_builder_string(builder, str(any() % 8 ? any_name() : "\xff"), &number); break;
    case 2:
        status = fusabi_builder_import(builder, str(any_name()), types, (uint32_t)(any() % 5), types[0], &number);
        break;
    case 3: status = fusabi_builder_import_any(builder, str(any_name()), types[0], &number); break;
    case 4: case 5: case 6:
        status = fusabi_builder_function(builder, str(any_name()), types, (uint32_t)(any() % 4), types[3],
                                         (uint32_t)(any() % 16 ? any() % 8 : any()), view, &number);
        break;
    case 7:
        status = fusabi_builder_line(builder, (uint32_t)(any() % 3), (uint32_t)(any() % 20), (uint32_t)any());
        break;
    case 8: status = any() & 1 ? fusabi_builder_entry_point(builder, (uint32_t)(any() % 3))
                               : fusabi_builder_source(builder, str(any_name()));
        break;
    default: {
        fusabi_blob *blob = NULL;
        status = fusabi_builder_build(builder, &blob, &error);
        CHECK((status == OK) == (blob != NULL));
        answered(status, &error);
        if (blob) fusabi_blob_free(blobs[place]), blobs[place] = blob;
        if (any() & 1) fusabi_builder_free(builder), builders[index] = fusabi_builder_new();
        return;
    }
    }
    answered(status, NULL);
    told(number);
}

static void use_module(void) {
    size_t place = any() % MODULES, blob_place = any() % BLOBS;
    fusabi_module *module = modules[place], *made = NULL;
    fusabi_blob *blob = NULL;
    fusabi_function_info function;
    fusabi_import_info import;
    fusabi_error error;
    fusabi_status status = OK;
    uint32_t index = (uint32_t)(any() % 4);
    fusabi_value value;
    memset(&error, 0, sizeof error);
    switch (any() % 10) {
    case 0: case 1: case 2: status = any_text(&blob, &error); break;
    case 3: case 4: case 5: status = fusabi_module_load(fusabi_blob_bytes(blobs[blob_place]), &made, &error);
        CHECK((status == OK) == (made != NULL));
        if (made) fusabi_module_free(module), modules[place] = made;
        break;
    case 6: status = fusabi_module_verify(module, &error); break;
    case 7: status = fusabi_module_disassemble(module, &blob, &error); break;
    case 8: status = fusabi_module_translation(module, index, &blob, &error); break;
    default:
        if (fusabi_module_function(module, index, &function) == OK) {
            told_text(function.name.ptr, function.name.len);
            told(function.code_size ^ (uint64_t)fusabi_module_find(module, function.name) << 32);
            told(fusabi_module_line(module, index, function.code_size - 1));
        }
        if (fusabi_module_import(module, index, &import) == OK) told(import.hash);
        if (fusabi_module_constant(module, index, &value) == OK) told(value.kind ^ value.bits);
        told(fusabi_module_constant_text(module, index).len + fusabi_module_bytes(module).len);
    }
    if (blob) {
        abut_bytes bytes = fusabi_blob_bytes(blob);
        told_text((const char *)bytes.ptr, bytes.len);
        fusabi_blob_free(blobs[blob_place]);
        blobs[blob_place] = blob;
    }
    answered(status, &error);
}

static void anything(int many) {
    for (int step = 0; step < many; step++) {
        switch (any() % 16) {
        case 0: case 1: case 2: use_module(); break;
        case 3: use_registry(); break;
        case 4: use_builder(); break;
        case 5: case 6: case 7: use_object(); break;
        default: use_machine(any() % MACHINES);
        }
    }
}

static void begin(void) {
    memset(objects, 0, sizeof objects);
    for (size_t index = 0; index < REGISTRIES; index++) registries[index] = new_registry();
    for (size_t index = 0; index < MACHINES; index++) vms[index] = new_machine();
    for (size_t index = 0; index < BUILDERS; index++) builders[index] = fusabi_builder_new();
    for (size_t index = 0; index < MODULES; index++) modules[index] = module("fn main() -> I32\npush 1\nret");
    for (size_t index = 0; index < BLOBS; index++) blobs[index] = NULL;
}

static void end(void) {
    for (size_t index = 0; index < MODULES; index++) fusabi_module_free(modules[index]);
    for (size_t index = 0; index < BUILDERS; index++) fusabi_builder_free(builders[index]);
    for (size_t index = 0; index < BLOBS; index++) fusabi_blob_free(blobs[index]);
    for (size_t index = 0; index < REGISTRIES; index++) fusabi_registry_free(registries[index]);
    for (size_t index = 0; index < MACHINES; index++) {
        fusabi_module *made = module("fn main()\nret");
        fusabi_machine *vm = vms[index];
        fusabi_machine_stop(vm);
        fusabi_machine_set_fuel(vm, 0), fusabi_machine_set_trace(vm, NULL, NULL);
        CHECK(fusabi_machine_load(vm, made, NULL) == OK);
        fusabi_machine_interrupt(vm); /* nothing runs */
        CHECK(fusabi_machine_execute(vm, NULL, 0, NULL, NULL) == OK);
        fusabi_module_free(made);
        works(vm);
        fusabi_machine_free(vm);
    }
}

void anything_in_any_order(void) {
    begin();
    for (int round = 0; round < 3000 / fewer; round++) {
        anything(20);
        for (size_t place = 0; place < OBJECTS; place++) {
            if (objects[place]) CHECK(fusabi_value_type(fusabi_make_obj(objects[place])) >= FUSABI_TYPE_STRING);
        }
    }
    end();
}

void interrupts_in_any_order(void) {
    uint64_t before = digest;
    interrupts = true;
    anything_in_any_order();
    interrupts = false;
    digest = before;
}
