/* A terminal with plugins, in plain C: plugins scan the lines that a program writes, notify the user and change cells
 * of the screen. One is not permitted what it wants, and one is exchanged while the terminal runs. */
#include <abut/fusabi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS = 8, COLUMNS = 48 };

/* The host's state: plugins come and go, it stays. */
static struct {
    char cells[ROWS][COLUMNS + 1];
    int rows, notes, changes;
} terminal;

static fusabi_error error;

static abut_str text(const char *from) {
    abut_str view = {NULL, 0};
    view.ptr = from;
    view.len = strlen(from);
    return view;
}

/* Ends the program with what the library says. */
static void check(fusabi_status status, const char *what) {
    if (status == FUSABI_STATUS_OK) return;
    fprintf(stderr, "%s: %s: %s\n", what, fusabi_status_name(status), error.message ? error.message : "");
    exit(1);
}

/* MARK: what plugins may call; the types of arguments were checked when a plugin was loaded */

static fusabi_native_status get_line(int count, const fusabi_value *args, fusabi_value *result,
                                     fusabi_native_ctx *ctx) {
    int32_t row = fusabi_as_i32(args[0]);
    fusabi_obj *line;
    (void)count;
    if (row < 0 || row >= terminal.rows) {
        fusabi_native_set_error(ctx, FUSABI_ERROR_INDEX_RANGE, "there is no such line");
        return FUSABI_NATIVE_ERROR;
    }
    line = fusabi_string_new(fusabi_native_machine(ctx), terminal.cells[row], strlen(terminal.cells[row]));
    if (!line) return FUSABI_NATIVE_ERROR;
    *result = fusabi_make_obj(line);
    return FUSABI_NATIVE_OK;
}

static fusabi_native_status notify(int count, const fusabi_value *args, fusabi_value *result,
                                   fusabi_native_ctx *ctx) {
    (void)count, (void)result, (void)ctx;
    printf("  ! %s\n", fusabi_string_data(fusabi_as_obj(args[0])));
    terminal.notes++;
    return FUSABI_NATIVE_OK;
}

static fusabi_native_status update_cell(int count, const fusabi_value *args, fusabi_value *result,
                                        fusabi_native_ctx *ctx) {
    int32_t row = fusabi_as_i32(args[0]), column = fusabi_as_i32(args[1]);
    uint32_t scalar = fusabi_as_char(args[2]);
    (void)count, (void)result;
    if (row < 0 || row >= terminal.rows || column < 0 || column >= (int32_t)strlen(terminal.cells[row]) ||
        scalar < 32 || scalar > 126) {
        fusabi_native_set_error(ctx, FUSABI_ERROR_INDEX_RANGE, "there is no such cell, or it cannot show that");
        return FUSABI_NATIVE_ERROR;
    }
    terminal.cells[row][column] = (char)scalar;
    terminal.changes++;
    return FUSABI_NATIVE_OK;
}

static fusabi_native_status append_file(int count, const fusabi_value *args, fusabi_value *result,
                                        fusabi_native_ctx *ctx) {
    (void)count, (void)args, (void)result;
    fusabi_native_set_error(ctx, 0, "nobody was permitted to get here");
    return FUSABI_NATIVE_ERROR;
}

static void add(fusabi_registry *registry, const char *name, fusabi_native_fn native, const fusabi_type *params,
                uint32_t count, fusabi_type result, fusabi_capability capability) {
    fusabi_native_info info;
    memset(&info, 0, sizeof info);
    info.size = sizeof info;
    info.params = params;
    info.param_count = count;
    info.result = result;
    info.capability = capability;
    check(fusabi_registry_register(registry, name, &info, native, NULL), name);
}

static fusabi_registry *functions(void) {
    static const fusabi_type row[] = {FUSABI_TYPE_I32}, words[] = {FUSABI_TYPE_STRING, FUSABI_TYPE_STRING};
    static const fusabi_type cell[] = {FUSABI_TYPE_I32, FUSABI_TYPE_I32, FUSABI_TYPE_CHAR};
    fusabi_registry *registry = fusabi_registry_new(true);
    add(registry, "get_line", get_line, row, 1, FUSABI_TYPE_STRING, 0);
    add(registry, "notify", notify, words, 1, FUSABI_TYPE_UNIT, 0);
    add(registry, "update_cell", update_cell, cell, 3, FUSABI_TYPE_UNIT, 0);
    add(registry, "append_file", append_file, words, 2, FUSABI_TYPE_UNIT, FUSABI_CAPABILITY_FILE_IO);
    return registry;
}

/* MARK: plugins */

/* The text of a plugin, made a module. */
static fusabi_module *assembled(const char *name) {
    char path[4096], source[8192];
    fusabi_blob *blob = NULL;
    fusabi_module *module = NULL;
    FILE *file;
    size_t size;
    snprintf(path, sizeof path, "%s%s", PLUGINS, name);
    file = fopen(path, "rb");
    if (!file) perror(path), exit(1);
    size = fread(source, 1, sizeof source - 1, file);
    fclose(file);
    source[size] = 0;
    check(fusabi_module_assemble(text(source), &blob, &error), name);
    check(fusabi_module_load(fusabi_blob_bytes(blob), &module, &error), name);
    fusabi_blob_free(blob);
    return module;
}

static void emit(uint8_t *code, size_t *size, uint8_t opcode, int32_t operand) {
    code[(*size)++] = opcode;
    for (int byte = 0; byte < 4; byte++) code[(*size)++] = (uint8_t)((uint32_t)operand >> byte * 8);
}

/* A plugin that a compiler would make: it shows the first cell of each row as '>'. */
static fusabi_module *built(void) {
    static const fusabi_type cell[] = {FUSABI_TYPE_I32, FUSABI_TYPE_I32, FUSABI_TYPE_CHAR};
    fusabi_builder *builder = fusabi_builder_new();
    fusabi_blob *blob = NULL;
    fusabi_module *module = NULL;
    uint32_t zero, mark, import, function;
    uint8_t code[64];
    size_t size = 0;
    abut_bytes view = {NULL, 0};
    check(fusabi_builder_constant(builder, fusabi_make_i32(0), &zero), "constant");
    check(fusabi_builder_constant(builder, fusabi_make_char('>'), &mark), "constant");
    check(fusabi_builder_import(builder, text("update_cell"), cell, 3, FUSABI_TYPE_UNIT, &import), "import");
    emit(code, &size, 0x04, 0);               /* load the row */
    emit(code, &size, 0x01, (int32_t)zero);   /* push 0 */
    emit(code, &size, 0x01, (int32_t)mark);   /* push '>' */
    emit(code, &size, 0x11, (int32_t)import); /* call update_cell */
    code[size++] = 0x12;                      /* ret */
    view.ptr = code;
    view.len = size;
    check(fusabi_builder_function(builder, text("on_output"), cell, 1, FUSABI_TYPE_UNIT, 1, view, &function), "function");
    check(fusabi_builder_entry_point(builder, function), "entry point");
    check(fusabi_builder_build(builder, &blob, &error), "build");
    check(fusabi_module_load(fusabi_blob_bytes(blob), &module, &error), "load");
    check(fusabi_module_verify(module, &error), "verify");
    fusabi_blob_free(blob);
    fusabi_builder_free(builder);
    return module;
}

/* Loads a plugin in place of the one before; what cannot be loaded leaves that. */
static void load(fusabi_machine *machine, const char *name, fusabi_module *module) {
    fusabi_status status = fusabi_machine_load(machine, module, &error);
    if (status == FUSABI_STATUS_OK) printf("[%s] loaded\n", name);
    else printf("[%s] %s: %s\n", name, fusabi_error_name(error.code), error.message);
    /* The machine keeps what it has loaded. */
    fusabi_module_free(module);
}

static void scan(fusabi_machine *machine, const char *name, int32_t row) {
    fusabi_module *module = fusabi_machine_loaded(machine);
    fusabi_value argument = fusabi_make_i32(row), result;
    int32_t function = module ? fusabi_module_find(module, text("on_output")) : -1;
    if (function < 0) return;
    if (fusabi_machine_call(machine, (uint32_t)function, &argument, 1, &result, &error) == FUSABI_STATUS_OK) return;
    printf("[%s] line %u: %s: %s\n", name, (unsigned)error.line, fusabi_error_name(error.code), error.message);
}

enum { PLUGIN_COUNT = 3 };
static const char *const names[PLUGIN_COUNT] = {"alerts", "marker", "logger"};
static fusabi_machine *machines[PLUGIN_COUNT];

static void output(const char *line) {
    int row = terminal.rows++;
    snprintf(terminal.cells[row], sizeof terminal.cells[row], "%s", line);
    for (int plugin = 0; plugin < PLUGIN_COUNT; plugin++) scan(machines[plugin], names[plugin], row);
}

int main(void) {
    fusabi_registry *registry = functions();
    fusabi_options options;
    fusabi_options_init(&options);
    options.memory_max = 1 << 20;
    options.fuel = 100000;
    for (int plugin = 0; plugin < PLUGIN_COUNT; plugin++)
        check(fusabi_machine_new(&options, registry, &machines[plugin], &error), "machine");
    fusabi_registry_free(registry);

    printf("== plugins\n");
    load(machines[0], names[0], assembled("alerts.fzbtext"));
    load(machines[1], names[1], built());
    load(machines[2], names[2], assembled("logger.fzbtext"));
    printf("== a program writes\n");
    output(" cc -c parser.c");
    output(" parser.c:12: warning: unused 'state'");
    output(" parser.c:40: error: expected ';'");
    output("");
    printf("== alerts is exchanged\n");
    load(machines[0], names[0], assembled("alerts-2.fzbtext"));
    output(" lexer.c:7: warning: unused 'next'");
    output(" lexer.c:9: error: no type");
    printf("== the screen\n");
    for (int row = 0; row < terminal.rows; row++) printf("  |%s\n", terminal.cells[row]);
    printf("%d notifications, %d cells changed\n", terminal.notes, terminal.changes);
    for (int plugin = 0; plugin < PLUGIN_COUNT; plugin++) fusabi_machine_free(machines[plugin]);
    return 0;
}
