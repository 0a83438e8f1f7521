/* Plugins that take what they can get: memory, calls, time, output, and what is forbidden. Each ends with the error
 * that says so; the host has lost nothing, and the next plugin runs, in the same machine and in another. */
#include "hostile_fusabi.h"

typedef struct {
    const char *name, *text;
    fusabi_error_code code;
} plugin;

/* In machines with limits for all but time. */
static const plugin greedy[] = {
    {"string that doubles", "fn main() locals s\npush \"0123456789\"\nstore s\nagain: load s\nload s\nconcat\nstore s\n"
     "jump @again", FUSABI_ERROR_ALLOCATION_TOO_LARGE},
    {"array that grows", "fn main() locals a\narray_new 0\nstore a\nagain: load a\npush 'x'\narray_push\njump @again",
     FUSABI_ERROR_ALLOCATION_TOO_LARGE},
    {"array of arrays", "fn main() locals a\narray_new 0\nstore a\nagain: load a\npush ()\npush 500\narray_make\n"
     "array_push\njump @again", FUSABI_ERROR_MEMORY_LIMIT},
    {"list of pairs", "fn main() locals a\npush ()\nstore a\nagain: load a\npush 1\narray_new 2\nstore a\njump @again",
     FUSABI_ERROR_MEMORY_LIMIT},
    {"strings in an array", "fn main() locals a, n\narray_new 0\nstore a\npush 0\nstore n\nagain: load n\npush 1\nadd\n"
     "store n\nload a\nload n\ntext\npush \"------------------------------------------------------------\"\nconcat\n"
     "array_push\njump @again", FUSABI_ERROR_MEMORY_LIMIT},
    {"huge array", "fn main() -> Array\npush ()\npush 2147483647\narray_make\nret", FUSABI_ERROR_ALLOCATION_TOO_LARGE},
    {"array of less than nothing", "fn main() -> Array\npush ()\npush -1\narray_make\nret", FUSABI_ERROR_INDEX_RANGE},
    {"text that explodes", "fn main() -> String locals a\npush \"text\"\nstore a\nagain: load a\nload a\narray_new 2\n"
     "store a\nload a\ntext\npop\njump @again", FUSABI_ERROR_ALLOCATION_TOO_LARGE},
    {"garbage while it recurses", "fn deep(n: I32) -> Array locals a\npush ()\npush 2000\narray_make\nstore a\nload n\n"
     "push 1\nadd\ncall deep\nload a\narray_push\nload a\nret\nentry main\nfn main() -> Array\npush 0\ncall deep\nret",
     FUSABI_ERROR_NONE},
    {"recursion", "fn main() -> I32\ncall main\npush 1\nadd\nret", FUSABI_ERROR_STACK_OVERFLOW},
    {"two that call each other", "fn a(x: Any) -> Any\nload x\narray_new 1\ncall b\nret\nfn b(x: Any) -> Any\nload x\n"
     "call a\nret\nentry main\nfn main() -> Any\npush 1\ncall a\nret", FUSABI_ERROR_STACK_OVERFLOW},
    {"frames that are wide", "fn main() -> I32 locals 3000\ncall main\npush 1\nadd\nret", FUSABI_ERROR_STACK_OVERFLOW},
    {"division", "fn main() -> I32\npush 1\npush 0\ndiv\nret", FUSABI_ERROR_DIVIDE_BY_ZERO},
    {"modulo", "fn main() -> I64\npush 0x8000000000000000i64\npush 0i64\nmod\nret", FUSABI_ERROR_DIVIDE_BY_ZERO},
    {"behind the array", "fn main() -> Any\narray_new 0\npush 0\narray_get\nret", FUSABI_ERROR_INDEX_RANGE},
    {"before the array", "fn main()\narray_new 0\npush -1\npush 5\narray_set\nret", FUSABI_ERROR_INDEX_RANGE},
    {"behind the string", "fn main() -> I32\npush \"abc\"\npush 3\nstr_byte\nret", FUSABI_ERROR_INDEX_RANGE},
    {"a type that only shows", "fn main() -> I32\npush \"abc\"\narray_new 1\npush 0\narray_get\nexpect I32\nret",
     FUSABI_ERROR_TYPE_MISMATCH},
    {"arguments of a wrong type", "import string_len(Any) -> I32\nfn main() -> I32\npush 7\ncall_ffi string_len\nret",
     FUSABI_ERROR_TYPE_MISMATCH},
    {"nobody's function", "import format_disk() -> Unit\nfn main()\nret", FUSABI_ERROR_NATIVE_NOT_FOUND},
    {"a function with others' types", "import string_len(I32) -> I32\nfn main()\nret", FUSABI_ERROR_TYPE_MISMATCH},
    {"a function with more arguments", "import string_len(String, I32) -> I32\nfn main()\nret", FUSABI_ERROR_ARITY},
    {"files", "import file(I32) -> I32\nfn main() -> I32\npush 1\ncall_ffi file\nret", FUSABI_ERROR_PERMISSION},
    {"network", "import network(I32) -> I32\nfn main() -> I32\npush 1\nret", FUSABI_ERROR_PERMISSION},
    {"processes", "import spawn(I32) -> I32\nfn main() -> I32\npush 1\nret", FUSABI_ERROR_PERMISSION},
    {"environment", "import environment(I32) -> I32\nfn main() -> I32\npush 1\nret", FUSABI_ERROR_PERMISSION},
    {"what no bit stands for", "import beyond(I32) -> I32\nfn main() -> I32\npush 1\nret", FUSABI_ERROR_PERMISSION},
    {"code that breaks rules", "fn main() -> I32\npop\nret", FUSABI_ERROR_STACK_UNDERFLOW},
    {"bytes that are no code", "fn main()\n.byte 0x99 0x98\nret", FUSABI_ERROR_INVALID_OPCODE},
    {"a jump into an operand", "fn main()\njump 2\npush 1\nret", FUSABI_ERROR_BAD_JUMP},
    {"no end", "fn main()\npush 1\npop", FUSABI_ERROR_END_OF_CODE},
    {"a local that is not there", "fn main()\nload 7\npop\nret", FUSABI_ERROR_BAD_LOCAL},
    {"a function that is not there", "fn main()\ncall #7\npop\nret", FUSABI_ERROR_BAD_FUNCTION},
    {"an import that is not there", "fn main()\ncall_ffi #7\npop\nret", FUSABI_ERROR_BAD_IMPORT},
    {"a constant that is not there", "fn main()\npush #70000\npop\nret", FUSABI_ERROR_BAD_CONSTANT},
};

/* Without end, but for fuel: whatever an instruction can be made to take long with. */
static const char *const endless[] = {
    "fn main()\nagain: jump @again",
    "fn main() -> I32 locals n\npush 0\nstore n\nagain: load n\npush 1\nadd\nstore n\nload n\npush 0\nge\n"
    "jump_if @again\njump @again",
    "fn leaf(n: I32) -> I32\nload n\nret\nentry main\nfn main()\nagain: push 1\ncall leaf\npop\njump @again",
    "import print(Any) -> Unit\nfn main()\nagain: push \"x\"\ncall_ffi print\npop\njump @again",
    "fn main()\nagain: push ()\npush 1000\narray_make\npop\njump @again",
    "fn main()\nagain: push \"0123456789abcdef\"\npush \"0123456789abcdef\"\nconcat\npop\njump @again",
    "import call_back(I32) -> I32\nfn main() -> I32\nagain: push 5\ncall_ffi call_back\npop\njump @again\n"
    "fn back(n: I32) -> I32\nload n\nret",
    "fn main() -> I32\npush 40\ncall fib\nret\nfn fib(n: I32) -> I32\nload n\npush 2\nlt\njump_if @small\nload n\n"
    "push 1\nsub\ncall fib\nload n\npush 2\nsub\ncall fib\nadd\nret\nsmall: load n\nret",
    "fn main() locals a\npush 'x'\npush 20000\narray_make\nstore a\nagain: load a\ntext\npush \"z\"\npush 0\nstr_find\n"
    "pop\njump @again",
};

static fusabi_native_status call_back(int count, const fusabi_value *args, fusabi_value *result,
                                      fusabi_native_ctx *ctx) {
    fusabi_status status = fusabi_machine_call(fusabi_native_machine(ctx), 1, args, (uint32_t)count, result, NULL);
    if (status != OK) fusabi_native_set_error(ctx, FUSABI_ERROR_INSTRUCTION_LIMIT, "of the callback");
    return status == OK ? FUSABI_NATIVE_OK : FUSABI_NATIVE_ERROR;
}

static fusabi_native_status never(int count, const fusabi_value *args, fusabi_value *result, fusabi_native_ctx *ctx) {
    (void)count, (void)args, (void)result, (void)ctx;
    CHECK(!"a plugin called what it may not call");
    return FUSABI_NATIVE_ERROR;
}

static void give_guarded(fusabi_registry *registry, const char *name, fusabi_capability capability) {
    static const fusabi_type type = FUSABI_TYPE_I32;
    fusabi_native_info info;
    memset(&info, 0, sizeof info);
    info.size = sizeof info, info.params = &type, info.param_count = 1, info.result = type;
    info.capability = capability;
    CHECK(fusabi_registry_register(registry, name, &info, never, NULL) == OK);
}

/* The host's own machine and what is in it, which no plugin gets at. */
typedef struct {
    fusabi_machine *vm;
    fusabi_obj *list;
} host;

static void unharmed(const host *host) {
    fusabi_value value;
    CHECK(fusabi_array_len(host->list) == 2 && fusabi_array_get(host->list, 0, &value) == OK);
    CHECK(strcmp(fusabi_string_data(fusabi_as_obj(value)), "the host's") == 0);
    CHECK(fusabi_array_get(host->list, 1, &value) == OK && fusabi_as_i32(value) == 7);
    works(host->vm);
}

static void ends(fusabi_machine *vm, fusabi_machine *next, const plugin *plugin, const host *host) {
    fusabi_value result;
    fusabi_stats stats;
    fusabi_options given;
    fusabi_error_code code = run(vm, plugin->text, &result);
    /* What depends on what is full first is full. */
    bool is_full = code == FUSABI_ERROR_MEMORY_LIMIT || code == FUSABI_ERROR_STACK_OVERFLOW;
    bool fits = plugin->code == FUSABI_ERROR_NONE ? is_full : code == plugin->code;
    if (!fits) fprintf(stderr, "%s: %s\n", plugin->name, fusabi_error_name(code));
    CHECK(fits && result.kind == FUSABI_KIND_UNIT);
    fusabi_machine_options(vm, &given);
    CHECK(fusabi_machine_stats(vm, &stats) == OK && stats.memory_used <= given.memory_max);
    CHECK(stats.memory_peak <= given.memory_max && stats.max_call_depth <= given.frames_max);
    CHECK(stats.max_stack_depth <= given.stack_max);
    if (code != FUSABI_ERROR_MEMORY_LIMIT) digested(stats.instructions);
    works(vm), works(next);
    unharmed(host);
}

void plugins_without_end(void) {
    static const char kept[] = "fn main() -> String\npush \"a\"\npush \"b\"\nconcat\nret";
    fusabi_registry *registry = fusabi_registry_new(true);
    fusabi_options given = options();
    fusabi_type type = FUSABI_TYPE_I32;
    fusabi_value result;
    give(registry, "call_back", &type, 1, type, call_back, NULL);
    give_guarded(registry, "file", FUSABI_CAPABILITY_FILE_IO);
    give_guarded(registry, "network", FUSABI_CAPABILITY_NETWORK);
    give_guarded(registry, "spawn", FUSABI_CAPABILITY_PROCESS_SPAWN);
    give_guarded(registry, "environment", FUSABI_CAPABILITY_ENV_ACCESS);
    give_guarded(registry, "beyond", 0x80000000u);
    given.memory_max = 1000000, given.allocation_max = 400000;
    fusabi_machine *vm = machine_with(&given, registry), *next = machine_with(&given, registry);
    fusabi_machine_set_output(vm, listening, NULL);
    host host = {machine(registry), NULL};
    host.list = fusabi_obj_retain(fusabi_array_new(host.vm, 0));
    CHECK(fusabi_array_push(host.list, fusabi_make_obj(fusabi_string_new(host.vm, "the host's", 10))) == OK);
    CHECK(fusabi_array_push(host.list, fusabi_make_i32(7)) == OK);
    /* In order, then in any: whoever comes next finds a machine as it should be. */
    for (size_t index = 0; index < COUNT(greedy); index++) ends(vm, next, &greedy[index], &host);
    for (int round = 0; round < 300 / fewer; round++) {
        ends(any() & 1 ? vm : next, any() & 1 ? vm : next, &greedy[any() % COUNT(greedy)], &host);
    }
    for (size_t index = 0; index < COUNT(endless); index++) {
        fusabi_module *made = module(endless[index]);
        fusabi_stats stats;
        fusabi_error error;
        fusabi_run_state state;
        memset(&error, 0, sizeof error);
        CHECK(fusabi_machine_load(vm, made, NULL) == OK);
        for (uint64_t fuel = 1; fuel < 20000; fuel = fuel * 7 + any() % 5) {
            fusabi_machine_set_fuel(vm, fuel);
            fusabi_status status = fusabi_machine_execute(vm, NULL, 0, &result, &error);
            CHECK(status == FUSABI_STATUS_RUNTIME_ERROR && error.code == FUSABI_ERROR_INSTRUCTION_LIMIT);
            legal(status, &error);
            CHECK(fusabi_machine_stats(vm, &stats) == OK && stats.instructions <= fuel);
            digested(stats.instructions);
            digested(stats.ffi_calls);
        }
        /* In steps the fuel is the same, and ends the run in the same place. */
        fusabi_machine_set_fuel(vm, 5000);
        CHECK(fusabi_machine_start(vm, 0, NULL, 0, &error) == OK || fusabi_module_entry_point(made) != 0);
        fusabi_machine_stop(vm);
        CHECK(fusabi_machine_start(vm, fusabi_module_entry_point(made), NULL, 0, &error) == OK);
        fusabi_status status = OK;
        int steps = 0;
        for (state = FUSABI_RUN_OUT_OF_BUDGET; state == FUSABI_RUN_OUT_OF_BUDGET; steps++) {
            status = fusabi_machine_resume(vm, any() % 900 + 1, &state, &result, &error);
        }
        CHECK(status != OK && state == FUSABI_RUN_FAILED && error.code == FUSABI_ERROR_INSTRUCTION_LIMIT && steps > 5);
        legal(status, &error);
        fusabi_machine_set_fuel(vm, 0);
        fusabi_module_free(made);
        works(vm), works(next), unharmed(&host);
    }
    /* What an earlier plugin gave is there until the next one runs, and what is kept for longer. */
    CHECK(run(vm, kept, &result) == FUSABI_ERROR_NONE);
    fusabi_obj *text = fusabi_obj_retain(fusabi_as_obj(result));
    for (size_t index = 0; index < COUNT(greedy); index++) {
        ends(vm, next, &greedy[index], &host);
        CHECK(strcmp(fusabi_string_data(text), "ab") == 0);
    }
    fusabi_obj_release(text);
    /* Taken away when it is loaded: what may be called is looked at when it is called. */
    fusabi_module *made = module("import file(I32) -> I32\nfn main() -> I32\npush 1\ncall_ffi file\nret");
    fusabi_error error;
    fusabi_machine_set_capabilities(vm, ~0u);
    CHECK(fusabi_machine_load(vm, made, NULL) == OK);
    fusabi_machine_set_capabilities(vm, 0);
    for (int round = 0; round < 3; round++) {
        fusabi_status status = fusabi_machine_execute(vm, NULL, 0, &result, &error);
        CHECK(status == FUSABI_STATUS_RUNTIME_ERROR && error.code == FUSABI_ERROR_PERMISSION);
        legal(status, &error);
    }
    fusabi_module_free(made);
    works(vm), unharmed(&host);
    fusabi_obj_release(host.list);
    fusabi_machine_free(host.vm), fusabi_machine_free(vm), fusabi_machine_free(next);
    fusabi_registry_free(registry);
}
