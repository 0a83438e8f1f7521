/* Natives that answer with garbage, go back into the machine that waits for them, change it in the middle of a run,
 * and keep what they are given. */
#include "hostile_fusabi.h"

/* MARK: answers */

typedef struct {
    fusabi_value value;
    fusabi_native_status status;
    int calls;
} answer;

static fusabi_native_status answering(int count, const fusabi_value *args, fusabi_value *result,
                                      fusabi_native_ctx *ctx) {
    answer *gives = fusabi_native_user_data(ctx);
    (void)count, (void)args;
    gives->calls++;
    *result = gives->value;
    return gives->status;
}

/* Of a Char, which has 32 bits, the others are not looked at. */
static fusabi_type type_of_kind(uint32_t kind, uint32_t bits) {
    switch (kind) {
    case FUSABI_KIND_F64: return FUSABI_TYPE_F64;
    case FUSABI_KIND_BOOL: return FUSABI_TYPE_BOOL;
    case FUSABI_KIND_UNIT: return FUSABI_TYPE_UNIT;
    case FUSABI_KIND_I32: return FUSABI_TYPE_I32;
    case FUSABI_KIND_I64: return FUSABI_TYPE_I64;
    case FUSABI_KIND_F32: return FUSABI_TYPE_F32;
    case FUSABI_KIND_CHAR: return bits < 0xd800 || (bits > 0xdfff && bits < 0x110000) ? FUSABI_TYPE_CHAR
                                                                                     : FUSABI_TYPE_ANY;
    default: return FUSABI_TYPE_ANY;
    }
}

static fusabi_module *module_of_answer(fusabi_type type) {
    char text[200];
    const char *name = fusabi_type_name(type);
    snprintf(text, sizeof text, "import answer() -> %s\nfn main() -> %s\ncall_ffi answer\nret", name, name);
    return module(text);
}

void natives_that_answer_anything(void) {
    static const fusabi_type types[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, FUSABI_TYPE_ANY};
    static const uint64_t bits[] = {0, 1, 0x41, 0xd800, 0xcdcdcdcdcdcdcdcd, ~0ull, 0x100000000};
    for (size_t at = 0; at < COUNT(types); at++) {
        fusabi_registry *registry = fusabi_registry_new(false);
        fusabi_machine *vm = machine(registry);
        fusabi_module *made = module_of_answer(types[at]);
        answer gives = {fusabi_make_unit(), FUSABI_NATIVE_OK, 0};
        give(registry, "answer", NULL, 0, types[at], answering, &gives);
        CHECK(fusabi_machine_load(vm, made, NULL) == OK);
        for (uint32_t number = 0; number < 300; number++) {
            /* Every number that a byte has, then those that look like others in fewer bits. */
            uint32_t kind = number < 256 ? number : number < 276 ? (number - 256) | 0x10000 : (uint32_t)any() | 64;
            for (size_t index = 0; index < (number < 32 ? COUNT(bits) : 1); index++) {
                fusabi_value result;
                fusabi_error error;
                memset(&error, 0, sizeof error);
                if (kind == FUSABI_KIND_OBJ && bits[index]) continue;
                gives.value = (fusabi_value){kind, 0xcdcdcdcd, bits[index]};
                fusabi_status status = fusabi_machine_execute(vm, NULL, 0, &result, &error);
                fusabi_type type = type_of_kind(kind, (uint32_t)bits[index]);
                bool fits = type != FUSABI_TYPE_ANY && (types[at] == FUSABI_TYPE_ANY || types[at] == type);
                CHECK(fits == (status == OK));
                if (fits) CHECK(fusabi_value_type(result) == type && result.aux == 0);
                if (fits && type == FUSABI_TYPE_BOOL) CHECK(result.bits < 2);
                if (fits && type == FUSABI_TYPE_I32) CHECK((int64_t)result.bits == (int32_t)bits[index]);
                if (fits && (type == FUSABI_TYPE_F32 || type == FUSABI_TYPE_CHAR)) CHECK(result.bits >> 32 == 0);
                if (!fits && type != FUSABI_TYPE_ANY) CHECK(error.code == FUSABI_ERROR_TYPE_MISMATCH);
                if (!fits && type == FUSABI_TYPE_ANY) CHECK(error.code == FUSABI_ERROR_BAD_VALUE);
                legal(status, &error);
            }
        }
        /* Only 0 is fine, whatever was answered. */
        for (int status = -3; status < 300; status++) {
            fusabi_error error;
            gives.value = fusabi_make_unit(), gives.status = status;
            if (status == 0) continue;
            CHECK(fusabi_machine_execute(vm, NULL, 0, NULL, &error) == FUSABI_STATUS_RUNTIME_ERROR);
            CHECK(error.code == (status == 1 ? FUSABI_ERROR_NATIVE_FAILED : FUSABI_ERROR_BAD_VALUE));
        }
        fusabi_module_free(made);
        works(vm);
        fusabi_machine_free(vm), fusabi_registry_free(registry);
    }
}

/* MARK: without end */

enum way { CALLS, EXECUTES, OTHERS, PRINTS, IGNORES, WAYS };

typedef struct {
    enum way way;
    int calls, ends_at;
    fusabi_machine *vms[3];
    fusabi_error_code first;
} descent;

static fusabi_status deeper(descent *goes, fusabi_machine *vm, int32_t left, fusabi_value *result) {
    fusabi_value value = fusabi_make_i32(left);
    fusabi_error error;
    fusabi_status status;
    if (goes->way == OTHERS) vm = goes->vms[goes->calls % 3];
    if (goes->way == EXECUTES) status = fusabi_machine_execute(vm, &value, 1, result, &error);
    else status = fusabi_machine_call(vm, 0, &value, 1, result, &error);
    if (status != OK && goes->first == FUSABI_ERROR_NONE) goes->first = error.code;
    return status;
}

static fusabi_native_status again(int count, const fusabi_value *args, fusabi_value *result, fusabi_native_ctx *ctx) {
    descent *goes = fusabi_native_user_data(ctx);
    fusabi_machine *vm = fusabi_native_machine(ctx);
    fusabi_value found;
    int32_t left = fusabi_as_i32(args[0]) - 1;
    goes->calls++;
    CHECK(count == 1 && fusabi_value_type(args[0]) == FUSABI_TYPE_I32);
    *result = fusabi_make_i32(0);
    if (goes->calls == goes->ends_at) fusabi_machine_interrupt(vm);
    if (left < 0) return FUSABI_NATIVE_OK;
    fusabi_status status = deeper(goes, vm, left, &found);
    if (goes->way == IGNORES) return FUSABI_NATIVE_OK;
    if (status != OK) {
        fusabi_native_set_error(ctx, goes->first, "below");
        return FUSABI_NATIVE_ERROR;
    }
    *result = found;
    return FUSABI_NATIVE_OK;
}

static void printing_again(const char *text, size_t length, void *user_data) {
    descent *goes = user_data;
    CHECK(text && length > 0);
    goes->calls++;
    (void)deeper(goes, goes->vms[0], (int32_t)strtol(text, NULL, 10) - 1, NULL);
}

/* A run inside of a native of a run, so many times: what the outermost says. */
static fusabi_error_code descend(descent *goes, int32_t depth, fusabi_value *result) {
    fusabi_value value = fusabi_make_i32(depth);
    fusabi_error error;
    memset(&error, 0, sizeof error);
    goes->calls = 0, goes->first = FUSABI_ERROR_NONE;
    fusabi_status status = fusabi_machine_execute(goes->vms[0], &value, 1, result, &error);
    legal(status, &error);
    digested((uint64_t)goes->calls << 32 | goes->first);
    fusabi_options given;
    fusabi_stats stats;
    fusabi_machine_options(goes->vms[0], &given);
    CHECK(fusabi_machine_stats(goes->vms[0], &stats) == OK && (!given.fuel || stats.instructions <= given.fuel));
    digested(stats.instructions);
    fusabi_frame frame;
    uint32_t frames = 0;
    if (status == OK) return FUSABI_ERROR_NONE;
    while (fusabi_machine_error_frame(goes->vms[0], frames, &frame) == OK) {
        CHECK(frame.name && frame.name[0] && frame.function >= -1);
        digested((uint64_t)frame.offset << 32 | frame.line);
        frames++;
    }
    digested(frames);
    return error.code;
}

void natives_that_reenter(void) {
    static const char one[] = "import again(I32) -> I32\nfn main(n: I32) -> I32\nload n\ncall_ffi again\npush 1\nadd\n"
                              "ret";
    static const char loud[] = "import print(Any) -> Unit\nfn main(n: I32) -> I32\nload n\npush 0\nle\njump_if @end\n"
                               "load n\ncall_ffi print\npop\nend: push 0\nret";
    static const char thrice[] = "import again(I32) -> I32\nfn main(n: I32) -> I32\nload n\ncall_ffi again\nload n\n"
                                 "call_ffi again\nload n\ncall_ffi again\nadd\nadd\nret";
    for (int way = 0; way < WAYS; way++) {
        fusabi_registry *registry = fusabi_registry_new(true);
        fusabi_type type = FUSABI_TYPE_I32;
        fusabi_options given = options();
        descent goes = {(enum way)way, 0, -1, {NULL}, FUSABI_ERROR_NONE};
        fusabi_value result;
        give(registry, "again", &type, 1, type, again, &goes);
        fusabi_module *made = module(way == PRINTS ? loud : way == IGNORES ? thrice : one);
        given.depth_max = 50, given.fuel = way == IGNORES ? 20000 : 0;
        for (int index = 0; index < 3; index++) {
            goes.vms[index] = machine_with(&given, registry);
            CHECK(fusabi_machine_load(goes.vms[index], made, NULL) == OK);
            if (way == PRINTS) fusabi_machine_set_output(goes.vms[index], printing_again, &goes);
        }
        /* As deep as it may, one deeper, and without end. */
        bool fails = way == CALLS || way == EXECUTES;
        CHECK(descend(&goes, way == IGNORES ? 5 : 40, &result) == FUSABI_ERROR_NONE);
        if (fails || way == OTHERS) CHECK(fusabi_as_i32(result) == 41 && goes.calls == 41);
        CHECK(descend(&goes, way == IGNORES ? 6 : 50, &result) == FUSABI_ERROR_NONE);
        fusabi_error_code code = descend(&goes, 51, &result);
        if (fails) CHECK(code == FUSABI_ERROR_CALL_DEPTH && goes.first == code && goes.calls == 51);
        if (way == PRINTS) CHECK(code == FUSABI_ERROR_NONE && goes.first == FUSABI_ERROR_CALL_DEPTH);
        code = descend(&goes, INT32_MAX, &result);
        if (fails || way == OTHERS) CHECK(code == FUSABI_ERROR_CALL_DEPTH && goes.calls >= 51 && goes.calls < 160);
        if (way == IGNORES) CHECK(code == FUSABI_ERROR_INSTRUCTION_LIMIT);
        /* An interrupt ends all that runs in each other, each when it looks: the last may be done before that. */
        goes.ends_at = 20;
        code = descend(&goes, 40, &result);
        if (fails) CHECK(code == FUSABI_ERROR_INTERRUPTED && goes.calls == 20);
        if (way == IGNORES) CHECK(goes.first == FUSABI_ERROR_INTERRUPTED);
        goes.ends_at = -1;
        for (int index = 0; index < 3; index++) {
            fusabi_value left = fusabi_make_i32(0);
            fusabi_status status = fusabi_machine_call(goes.vms[index], 0, &left, 1, NULL, NULL);
            if (status != OK) status = fusabi_machine_call(goes.vms[index], 0, &left, 1, NULL, NULL);
            CHECK(status == OK);
            works(goes.vms[index]);
            fusabi_machine_free(goes.vms[index]);
        }
        /* The stack is one, and so is the fuel. */
        given.depth_max = 1000, given.frames_max = 30;
        goes.vms[0] = goes.vms[1] = goes.vms[2] = machine_with(&given, registry);
        if (way == PRINTS) fusabi_machine_set_output(goes.vms[0], printing_again, &goes);
        CHECK(fusabi_machine_load(goes.vms[0], made, NULL) == OK);
        code = descend(&goes, 900, &result);
        CHECK(way == PRINTS || way == IGNORES || code == FUSABI_ERROR_STACK_OVERFLOW);
        CHECK(way == IGNORES || goes.first == FUSABI_ERROR_STACK_OVERFLOW);
        fusabi_machine_set_fuel(goes.vms[0], 50);
        code = descend(&goes, 25, &result);
        CHECK(code == FUSABI_ERROR_INSTRUCTION_LIMIT || (code == goes.first && way < PRINTS));
        CHECK(goes.first == FUSABI_ERROR_INSTRUCTION_LIMIT);
        fusabi_machine_set_fuel(goes.vms[0], 0);
        works(goes.vms[0]);
        fusabi_machine_free(goes.vms[0]);
        /* As deep as options go. */
        given.frames_max = 2000, given.depth_max = fewer > 1 ? 200 : 1000;
        goes.vms[0] = goes.vms[1] = goes.vms[2] = machine_with(&given, registry);
        if (way == PRINTS) fusabi_machine_set_output(goes.vms[0], printing_again, &goes);
        CHECK(fusabi_machine_load(goes.vms[0], made, NULL) == OK);
        code = descend(&goes, 100000, &result);
        if (way < PRINTS) CHECK(code == FUSABI_ERROR_CALL_DEPTH && goes.calls == (int)given.depth_max + 1);
        works(goes.vms[0]);
        fusabi_machine_free(goes.vms[0]);
        fusabi_module_free(made), fusabi_registry_free(registry);
    }
}

/* MARK: in the middle */

typedef struct {
    int what, calls, left;
    fusabi_registry *registry;
    fusabi_module *module, *other;
} middle;

static int counting_steps(fusabi_machine *vm, const fusabi_trace_step *step, void *user_data) {
    middle *does = user_data;
    CHECK(vm && (step->height == 0 || step->stack));
    if (--does->left <= 0) fusabi_machine_set_trace(vm, NULL, NULL);
    return 0;
}

static void is_busy(fusabi_status status, const fusabi_error *error) {
    CHECK(status == WRONG && error->code == FUSABI_ERROR_BUSY);
    legal(status, error);
}

static fusabi_native_status act(int count, const fusabi_value *args, fusabi_value *result, fusabi_native_ctx *ctx) {
    middle *does = fusabi_native_user_data(ctx);
    fusabi_machine *vm = fusabi_native_machine(ctx);
    fusabi_error error;
    fusabi_run_state state;
    fusabi_stats stats;
    fusabi_frame frame;
    fusabi_options given;
    fusabi_value value;
    CHECK(count == 1 && strcmp(fusabi_native_name(ctx), "act") == 0);
    memset(&error, 0, sizeof error);
    *result = args[0];
    does->calls++;
    switch (does->what) {
    case 0: is_busy(fusabi_machine_load(vm, does->other, &error), &error); break;
    case 1: is_busy(fusabi_machine_load(vm, does->module, &error), &error); break;
    case 2: is_busy(fusabi_machine_start(vm, 0, NULL, 0, &error), &error); break;
    case 3: is_busy(fusabi_machine_resume(vm, 1, &state, &value, &error), &error);
        CHECK(state == FUSABI_RUN_FAILED && value.kind == FUSABI_KIND_UNIT);
        break;
    case 4: for (int round = 0; round < 100; round++) fusabi_machine_stop(vm); break;
    case 5: CHECK(fusabi_machine_call(vm, 1, NULL, 0, &value, &error) == OK && fusabi_as_i32(value) == 3); break;
    case 6: CHECK(fusabi_machine_call(vm, 2, NULL, 0, &value, &error) == FUSABI_STATUS_RUNTIME_ERROR);
        CHECK(error.code == FUSABI_ERROR_DIVIDE_BY_ZERO && error.function == 2);
        CHECK(fusabi_machine_error_frame(vm, 0, &frame) == OK && frame.function == 2);
        break;
    case 7: CHECK(fusabi_machine_call(vm, 99, NULL, 0, &value, &error) == WRONG); break;
    case 8: CHECK(fusabi_machine_call(vm, 1, args, 1, &value, &error) == WRONG);
        CHECK(error.code == FUSABI_ERROR_ARITY);
        break;
    case 9: CHECK(fusabi_machine_execute(vm, NULL, ~0u, &value, &error) == WRONG); break;
    case 10: for (int round = 0; round < 9; round++) {
            CHECK(fusabi_string_new(vm, "garbage", 7) && fusabi_array_new(vm, 100));
            CHECK(fusabi_machine_collect(vm) == OK);
        }
        break;
    case 11: CHECK(fusabi_registry_remove(does->registry, "act") == (does->calls == 1)); break;
    case 12: give(does->registry, "act", NULL, FUSABI_ANY_COUNT, FUSABI_TYPE_ANY, nothing, NULL); break;
    case 13: fusabi_module_free(does->module), does->module = NULL; break;
    case 14: fusabi_registry_free(does->registry), does->registry = NULL; break;
    case 15: does->left = 20, fusabi_machine_set_trace(vm, counting_steps, does); break;
    case 16: fusabi_machine_set_fuel(vm, 1); break;
    case 17: CHECK(fusabi_machine_stats(vm, &stats) == OK && fusabi_machine_tier(vm));
        fusabi_machine_options(vm, &given);
        CHECK(given.engine == engine && given.size == sizeof given);
        CHECK(fusabi_machine_loaded(vm) && fusabi_module_verify(fusabi_machine_loaded(vm), NULL) == OK);
        break;
    case 18: CHECK(fusabi_machine_text(vm, args[0]).len > 0);
        CHECK(fusabi_machine_text(vm, fusabi_make_f64(0.5)).len == 3);
        break;
    case 19: for (int round = 0; round < 200 / fewer; round++) {
            CHECK(fusabi_machine_call(vm, 3, NULL, 0, &value, &error) == OK);
            CHECK(strcmp(fusabi_string_data(fusabi_as_obj(value)), "onetwo") == 0);
        }
        break;
    case 20: fusabi_machine_free(vm), fusabi_machine_free(vm);
        CHECK(fusabi_machine_call(vm, 1, NULL, 0, &value, &error) == OK && fusabi_as_i32(value) == 3);
        CHECK(fusabi_machine_collect(vm) == OK && fusabi_string_new(vm, "still here", 10));
        break;
    default: fusabi_native_set_error(ctx, 0, NULL), fusabi_native_set_error(ctx, ~0u, "\xff\x01%s%n"); break;
    }
    return FUSABI_NATIVE_OK;
}

/* What was on the stack and in locals before is there afterwards. */
static const char around[] = "import act(Any) -> Any\nentry main\n"
    "fn main() -> String locals s, a, n\npush \"be\"\npush \"fore\"\nconcat\nstore s\npush 1\npush 'x'\n"
    "push \"y\"\nload s\nconcat\narray_new 3\nstore a\npush 0\nstore n\nagain: load s\nload a\ncall_ffi act\n"
    "text\nconcat\nload n\npush 1\nadd\ndup\nstore n\npush 3\nlt\njump_if_not @out\npop\njump @again\n"
    "out: load a\ntext\nconcat\nret\n"
    "fn three() -> I32\npush 3\nret\nfn zero() -> I32\npush 1\npush 0\ndiv\nret\n"
    "fn join() -> String\npush \"one\"\npush \"two\"\nconcat\nret";

void natives_in_the_middle(void) {
    static const char expected[] = "before[1, 'x', \"ybefore\"][1, 'x', \"ybefore\"]";
    for (int what = 0; what < 22; what++) {
        for (int stepwise = 0; stepwise < 2; stepwise++) {
            fusabi_type type = FUSABI_TYPE_ANY;
            middle does = {what, 0, 0, fusabi_registry_new(true), module(around), module("fn main()\nret")};
            fusabi_machine *vm = machine(does.registry);
            fusabi_value result = fusabi_make_unit();
            fusabi_error error;
            fusabi_run_state state = FUSABI_RUN_OUT_OF_BUDGET;
            fusabi_status status;
            memset(&error, 0, sizeof error);
            give(does.registry, "act", &type, 1, type, act, &does);
            CHECK(fusabi_machine_load(vm, does.module, &error) == OK);
            if (stepwise && what != 20) {
                status = fusabi_machine_start(vm, 0, NULL, 0, &error);
                while (status == OK && state == FUSABI_RUN_OUT_OF_BUDGET) {
                    status = fusabi_machine_resume(vm, any() % 9 + 1, &state, &result, &error);
                }
                CHECK(state == FUSABI_RUN_FINISHED);
            } else {
                status = fusabi_machine_execute(vm, NULL, 0, &result, &error);
            }
            CHECK(status == OK && does.calls == 3);
            if (what != 20) {
                CHECK(strcmp(fusabi_string_data(fusabi_as_obj(result)), expected) == 0);
                fusabi_machine_set_fuel(vm, 0);
                works(vm);
                fusabi_machine_free(vm);
            }
            fusabi_module_free(does.module), fusabi_module_free(does.other);
            fusabi_registry_free(does.registry);
        }
    }
}

/* MARK: keeping */

enum { KEPT = 32 };

typedef struct {
    fusabi_obj *kept[KEPT];
    int count, releases;
} shelf;

static fusabi_native_status keep(int count, const fusabi_value *args, fusabi_value *result, fusabi_native_ctx *ctx) {
    shelf *keeps = fusabi_native_user_data(ctx);
    (void)result;
    for (int index = 0; index < count; index++) {
        fusabi_obj *object = fusabi_as_obj(args[index]);
        if (args[index].kind != FUSABI_KIND_OBJ || keeps->count == KEPT) continue;
        CHECK(fusabi_obj_retain(object) == object);
        keeps->kept[keeps->count++] = object;
    }
    return FUSABI_NATIVE_OK;
}

static fusabi_native_status kept(int count, const fusabi_value *args, fusabi_value *result, fusabi_native_ctx *ctx) {
    shelf *keeps = fusabi_native_user_data(ctx);
    int index = fusabi_as_i32(args[0]);
    (void)count;
    if (index < 0 || index >= keeps->count) return FUSABI_NATIVE_ERROR;
    *result = fusabi_make_obj(keeps->kept[index]);
    return FUSABI_NATIVE_OK;
}

/* What was never retained, or too often released, is no less alive for those that use it. */
static fusabi_native_status drop(int count, const fusabi_value *args, fusabi_value *result, fusabi_native_ctx *ctx) {
    shelf *keeps = fusabi_native_user_data(ctx);
    for (int index = 0; index < count; index++) {
        for (int round = 0; round < keeps->releases; round++) {
            if (args[index].kind == FUSABI_KIND_OBJ) fusabi_obj_release(fusabi_as_obj(args[index]));
        }
    }
    fusabi_machine_collect(fusabi_native_machine(ctx));
    *result = args[0];
    return FUSABI_NATIVE_OK;
}

/* Makes objects until there are none: nothing that it was given before is lost. */
static fusabi_native_status hoard(int count, const fusabi_value *args, fusabi_value *result, fusabi_native_ctx *ctx) {
    fusabi_machine *vm = fusabi_native_machine(ctx);
    fusabi_obj *list = fusabi_array_new(vm, 0), *made;
    size_t pushed = 0;
    (void)count, (void)args;
    static const char text[1000] = "";
    while (list && (made = fusabi_string_new(vm, text, sizeof text))) {
        if (fusabi_array_push(list, fusabi_make_obj(made)) != OK) break;
        pushed++;
    }
    CHECK(fusabi_array_len(list) == pushed && fusabi_array_new(vm, 100000) == NULL);
    *result = fusabi_make_i32((int32_t)pushed);
    return FUSABI_NATIVE_OK;
}

void natives_that_keep(void) {
    static const char source[] = "import keep(...) -> Any\nfn main()\npush \"constant\"\npush \"a\"\npush \"b\"\n"
                                 "concat\npush 7\ndup\narray_new 2\npush 3\ncall_ffi_n keep 4\npop\nret";
    static const char use[] = "import kept(I32) -> Any\nfn main() -> String\npush 0\ncall_ffi kept\ntext\npush 1\n"
                              "call_ffi kept\ntext\nconcat\npush 2\ncall_ffi kept\ntext\nconcat\nret";
    static const char dropped[] = "import drop(Any) -> Any\nfn main() -> String locals s\npush \"constant\"\n"
                                  "call_ffi drop\npop\npush \"a\"\npush \"b\"\nconcat\nstore s\nload s\ncall_ffi drop\n"
                                  "text\nload s\ncall_ffi drop\ntext\nconcat\npush \"constant\"\nconcat\nret";
    static const char fill[] = "import hoard() -> I32\nfn main() -> I32\ncall_ffi hoard\nret";
    fusabi_registry *registry = fusabi_registry_new(true);
    fusabi_options given = options();
    fusabi_type any_type = FUSABI_TYPE_ANY, number = FUSABI_TYPE_I32;
    shelf keeps = {{NULL}, 0, 3};
    fusabi_value result;
    given.memory_max = 1000000, given.allocation_max = 500000;
    fusabi_machine *vm = machine_with(&given, registry), *other = machine(registry);
    give(registry, "keep", NULL, FUSABI_ANY_COUNT, any_type, keep, &keeps);
    give(registry, "kept", &number, 1, any_type, kept, &keeps);
    give(registry, "drop", &any_type, 1, any_type, drop, &keeps);
    give(registry, "hoard", NULL, 0, number, hoard, &keeps);
    for (int round = 0; round < 40 / fewer + 1; round++) {
        keeps.count = 0;
        CHECK(run(vm, source, &result) == FUSABI_ERROR_NONE && keeps.count == 3);
        /* Other modules, other objects: those are where they were. */
        for (int turn = 0; turn < 3; turn++) {
            CHECK(run(vm, fill, &result) == FUSABI_ERROR_NONE);
            CHECK(fusabi_as_i32(result) > 100 && fusabi_machine_collect(vm) == OK);
            CHECK(run(vm, use, &result) == FUSABI_ERROR_NONE);
            CHECK(strcmp(fusabi_string_data(fusabi_as_obj(result)), "constantab[7, 7]") == 0);
        }
        /* Whoever keeps may write, and read what was written. */
        CHECK(fusabi_array_push(keeps.kept[2], fusabi_make_obj(keeps.kept[1])) == OK);
        CHECK(fusabi_array_push(keeps.kept[2], fusabi_make_obj(keeps.kept[2])) == OK);
        CHECK(run(vm, use, &result) == FUSABI_ERROR_NONE && fusabi_array_len(keeps.kept[2]) == 4);
        digested(fnv(fusabi_string_data(fusabi_as_obj(result)), fusabi_string_len(fusabi_as_obj(result))));
        /* They are nothing to another machine. */
        CHECK(run(other, use, &result) == FUSABI_ERROR_BAD_VALUE);
        CHECK(fusabi_machine_text(other, fusabi_make_obj(keeps.kept[0])).len == 0);
        for (int index = 0; index < 3; index++) fusabi_obj_release(keeps.kept[index]);
        CHECK(run(vm, dropped, &result) == FUSABI_ERROR_NONE);
        CHECK(strcmp(fusabi_string_data(fusabi_as_obj(result)), "ababconstant") == 0);
        /* The result is the machine's: given up once too often, nobody may look at it, and the machine does not. */
        for (int turn = 0; turn < 5; turn++) fusabi_obj_release(fusabi_as_obj(result));
        CHECK(fusabi_machine_collect(vm) == OK && fusabi_machine_collect(vm) == OK);
        works(vm), works(other);
    }
    /* So many references to one object, and one to so many. */
    fusabi_obj *array = fusabi_array_new(vm, 10);
    for (int round = 0; round < 100000 / fewer; round++) CHECK(fusabi_obj_retain(array) == array);
    for (int round = 0; round < 100000 / fewer; round++) fusabi_obj_release(array);
    fusabi_obj *many[500];
    for (size_t index = 0; index < COUNT(many); index++) {
        CHECK((many[index] = fusabi_obj_retain(fusabi_array_new(vm, 3))));
    }
    CHECK(run(vm, fill, &result) == FUSABI_ERROR_NONE);
    for (size_t index = 0; index < COUNT(many); index++) CHECK(fusabi_array_len(many[index]) == 3);
    for (size_t index = 0; index < COUNT(many); index += 2) fusabi_obj_release(many[index]);
    CHECK(fusabi_machine_collect(vm) == OK);
    works(vm);
    /* With objects that are kept, machines go all the same. */
    fusabi_machine_free(vm), fusabi_machine_free(other), fusabi_registry_free(registry);
}
