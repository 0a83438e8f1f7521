/* Files that somebody changed who knows the format: sizes and hashes fit again, so the damage gets as far as the
 * checks behind them, or past those. */
#include "hostile_fusabi.h"
#include <stddef.h>

/* Every type of constant, calls, loops, objects and imports. */
static const char *const texts[] = {
    "source \"loop.fsx\"\nimport print(Any) -> Unit\nimport string_len(String) -> I32\nimport log(...) -> Any\n"
    "fn main() -> I32 locals s, n\npush \"n\\u{e9}\"\nstore s\nagain: load s\npush \"-\"\nconcat\nstore s\nload s\n"
    "call_ffi string_len\ndup\nstore n\npush 9\nlt\njump_if @again\nload s\ncall_ffi print\npop\nload n\nload s\n"
    "call_ffi_n log 2\nexpect I32\nload n\nadd\nret",
    "fn fib(n: I32) -> I32\nload n\npush 2\nlt\njump_if @small\nload n\npush 1\nsub\ncall fib\nload n\npush 2\nsub\n"
    "call fib\nadd\nret\nsmall: load n\nret\nfn both(a: I32, b: Any) -> Any\nload a\ncall fib\nload b\narray_new 2\n"
    "ret\nentry main\nfn main() -> Any\npush 8\npush 2.5f32\ncall both\nret",
    "fn main() -> String locals a\npush ()\npush true\npush 3i64\npush -1.5\npush 2.5f32\npush 'x'\npush \"text\"\n"
    "array_new 7\nstore a\nload a\nload a\narray_push\nload a\npush 5\narray_get\nis_type Char\njump_if_not @out\n"
    "load a\npush 2\npush f64.nan\narray_set\nload a\npush 3\narray_get\nexpect F64\nconvert I64\ntext\npop\n"
    "out: load a\ntext\npush 1\npush 9\nstr_slice\nret",
    "fn leaf(x: I64, y: F64, z: Bool, s: String) -> I64\n.line 3\nload z\nnot\njump_if_not @yes\nload x\nneg\nret\n"
    "yes: .line 4\nload x\npush 7i64\ndiv\nload y\nconvert I64\nxor_bits\nload s\nstr_len\nconvert I64\nadd\nret\n"
    "fn main() -> I64 locals i\npush 3\nstore i\nagain: load i\npush 1\nsub\ndup\nstore i\npush 0\ngt\n"
    "jump_if @again\npush 100i64\npush 1e3\npush false\npush \"abc\"\ncall leaf\npush 11\npush 3\nmod\nconvert I64\n"
    "shift_left\nhalt",
};

enum { HEADER = sizeof(fusabi_file_header), ROOM = 1024 };
_Static_assert(HEADER == 152 && sizeof(fusabi_file_function) == 48 && sizeof(fusabi_file_import) == 24, "the format");

typedef struct {
    uint8_t *bytes;
    size_t size;
} file;

static fusabi_file_header header(const file *file) {
    fusabi_file_header read;
    memcpy(&read, file->bytes, sizeof read);
    return read;
}

static bool holds(const file *file, uint64_t offset, uint64_t size) {
    return offset <= file->size && size <= file->size - offset;
}

/* MARK: changes */

static size_t place(const file *file) {
    /* A third in the header, a third near the end, where the code is. */
    switch (any() % 3) {
    case 0: return any() % HEADER;
    case 1: return file->size - 1 - any() % (file->size / 3);
    default: return any() % file->size;
    }
}

static uint64_t odd_number(void) {
    static const uint64_t numbers[] = {0, 1, 2, 7, 8, 16, 0x7f, 0x80, 0xff, 0xffff, 0x7fffffff, 0x80000000,
        0xffffffff, 0x100000000, 0x7fffffffffffffff, 0xffffffffffffffff};
    return any() % 4 ? numbers[any() % COUNT(numbers)] : any() % 300;
}

/* Sections behind what was inserted or cut move, so that only what is in them is damaged. */
static void move_sections(file *file, size_t from, ptrdiff_t by) {
    fusabi_file_header read = header(file);
    fusabi_file_section *sections[] = {&read.constants, &read.strings, &read.types, &read.imports, &read.functions,
        &read.lines, &read.code};
    for (size_t index = 0; index < COUNT(sections); index++) {
        if (sections[index]->offset > from) sections[index]->offset += (uint64_t)by;
    }
    memcpy(file->bytes, &read, sizeof read);
}

static void insert(file *file, size_t at, size_t count) {
    if (file->size + count > ROOM) return;
    memmove(file->bytes + at + count, file->bytes + at, file->size - at);
    for (size_t index = 0; index < count; index++) file->bytes[at + index] = any() & 1 ? 0 : (uint8_t)any();
    file->size += count;
    if (at >= HEADER && any() % 4) move_sections(file, at, (ptrdiff_t)count);
}

static void cut(file *file, size_t at, size_t count) {
    if (at + count > file->size || file->size - count < HEADER) return;
    memmove(file->bytes + at, file->bytes + at + count, file->size - at - count);
    file->size -= count;
    if (at >= HEADER && any() % 4) move_sections(file, at, -(ptrdiff_t)count);
}

static void change(file *file) {
    size_t at = place(file), wide = (size_t)1 << any() % 4, other = place(file);
    uint64_t number = odd_number();
    switch (any() % 8) {
    case 0: case 1: file->bytes[at] ^= (uint8_t)(1u << any() % 8); break;
    case 2: file->bytes[at] = (uint8_t)number; break;
    case 3: if (holds(file, at & ~(wide - 1), wide)) memcpy(file->bytes + (at & ~(wide - 1)), &number, wide); break;
    case 4: insert(file, at & ~(size_t)7, 8 * (any() % 3 + 1)); break;
    case 5: cut(file, at & ~(size_t)7, 8 * (any() % 3 + 1)); break;
    case 6: any() & 1 ? insert(file, at, any() % 9) : cut(file, at, any() % 9); break;
    default: if (holds(file, at, 16) && holds(file, other, 16)) memmove(file->bytes + at, file->bytes + other, 16);
    }
}

/* An opcode where one may be: what the verifier sees has more to it than a flipped bit. */
static void change_code(file *file) {
    fusabi_file_section code = header(file).code;
    static const uint8_t opcodes[] = {0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x10, 0x11, 0x12, 0x13, 0x14,
        0x15, 0x16, 0x20, 0x23, 0x24, 0x26, 0x2a, 0x30, 0x32, 0x40, 0x42, 0x43, 0x44, 0x50, 0x51, 0x53, 0x54, 0x60,
        0x61, 0x62, 0x63, 0x65, 0xff};
    if (!code.count || !holds(file, code.offset, code.count)) return;
    file->bytes[code.offset + any() % code.count] = any() & 1 ? opcodes[any() % COUNT(opcodes)] : (uint8_t)(any() % 6);
}

/* MARK: repairs */

static void repair_code(file *file, const fusabi_file_header *read) {
    for (uint32_t index = 0; index < read->functions.count && index < 64; index++) {
        uint64_t at = read->functions.offset + index * sizeof(fusabi_file_function);
        fusabi_file_function function;
        if (!holds(file, at, sizeof function)) return;
        memcpy(&function, file->bytes + at, sizeof function);
        uint64_t start = read->code.offset + function.code_offset;
        if (!holds(file, start, function.code_size)) continue;
        function.code_hash = fnv(file->bytes + start, function.code_size);
        memcpy(file->bytes + at, &function, sizeof function);
    }
}

static void repair_signatures(file *file, const fusabi_file_header *read) {
    for (uint32_t index = 0; index < read->imports.count && index < 64; index++) {
        uint64_t at = read->imports.offset + index * sizeof(fusabi_file_import);
        fusabi_file_import import;
        uint8_t types[258];
        size_t count = 0;
        if (!holds(file, at, sizeof import)) return;
        memcpy(&import, file->bytes + at, sizeof import);
        uint64_t start = read->types.offset + import.types_offset;
        if (import.param_count == FUSABI_ANY_COUNT) {
            types[count++] = 253;
        } else {
            if (import.param_count > 255 || !holds(file, start, import.param_count)) continue;
            memcpy(types, file->bytes + start, count = import.param_count);
            types[count++] = 254;
        }
        types[count++] = import.result;
        import.hash = fnv(types, count);
        memcpy(file->bytes + at, &import, sizeof import);
    }
}

static void repair(file *file) {
    fusabi_file_header read = header(file);
    if (any() % 8) {
        read.file_size = file->size;
        if (any() & 1 && read.code.offset <= file->size) read.code.count = (uint32_t)(file->size - read.code.offset);
        memcpy(file->bytes, &read, sizeof read);
    }
    if (any() % 8) repair_code(file, &read);
    if (any() % 8) repair_signatures(file, &read);
    /* A section may lie over the header. */
    read = header(file);
    if (any() % 16 == 0 || read.code.offset > file->size || read.code.offset < HEADER) return;
    read.hash = 0;
    memcpy(file->bytes, &read, sizeof read);
    read.hash = fnv(file->bytes, read.code.offset);
    memcpy(file->bytes, &read, sizeof read);
}

/* MARK: archives */

static void put(const file *file, int at, size_t wide, uint64_t value) { memcpy(file->bytes + at, &value, wide); }

/* Where something is, and how much of it there is. */
static void refer(const file *file, int at, int to, uint32_t count) {
    put(file, at, 4, (uint64_t)(to - at));
    put(file, at + 4, 4, count);
}

/* A file of the original's layout: it has no hashes, and every distance in it is looked at. */
static file archive(uint8_t *bytes) {
    enum { TEXT = 0, CONSTANTS = 16, FUNCTIONS = 80, IMPORTS = 144, TYPES = 160, CODE = 168, ROOT = 212, SIZE = 248 };
    static const uint8_t code[] = {0x01, 0, 0, 0, 0, 0x01, 2, 0, 0, 0, 0x10, 1, 0, 0, 0, 0x01, 1, 0, 0, 0, 0x11, 1, 0,
        0, 0, 0x02, 0x01, 0, 0, 0, 0, 0x12, 0x04, 0, 0, 0, 0, 0x04, 1, 0, 0, 0, 0x20, 0x12};
    file made = {bytes, SIZE};
    memset(bytes, 0, SIZE);
    memcpy(bytes + TEXT, "twelve bytes", 12);
    /* I32 20, a String whose bytes are elsewhere, I32 22, F64 0.5. */
    put(&made, CONSTANTS, 8, 20ull << 32 | FUSABI_TYPE_I32);
    put(&made, CONSTANTS + 16, 8, 12ull << 32 | FUSABI_TYPE_STRING);
    put(&made, CONSTANTS + 24, 4, (uint64_t)(TEXT - (CONSTANTS + 20)));
    put(&made, CONSTANTS + 32, 8, 22ull << 32 | FUSABI_TYPE_I32);
    put(&made, CONSTANTS + 48, 1, FUSABI_TYPE_F64), put(&made, CONSTANTS + 56, 8, 0x3fe0000000000000);
    /* main without parameters, add with two. */
    for (int index = 0; index < 2; index++) {
        int at = FUNCTIONS + 32 * index;
        memcpy(bytes + at, index ? "add" : "main", index ? 3 : 4), bytes[at + 7] = index ? 3 : 4;
        refer(&made, at + 8, TYPES, index ? 2 : 0);
        put(&made, at + 16, 4, index ? 2 : 0);
        refer(&made, at + 20, CODE + 32 * index, index ? 12 : 32);
        put(&made, at + 28, 1, FUSABI_TYPE_I32);
    }
    memcpy(bytes + IMPORTS, "print", 5), bytes[IMPORTS + 7] = 5;
    memcpy(bytes + IMPORTS + 8, "log", 3), bytes[IMPORTS + 15] = 3;
    memset(bytes + TYPES, FUSABI_TYPE_I32, 2);
    memcpy(bytes + CODE, code, sizeof code);
    refer(&made, ROOT, CONSTANTS, 4), refer(&made, ROOT + 8, FUNCTIONS, 2), refer(&made, ROOT + 16, IMPORTS, 2);
    memcpy(bytes + ROOT + 24, "FZB", 4), put(&made, ROOT + 28, 4, 1);
    return made;
}

static void change_archive(file *file) {
    size_t at = any() % 4 ? any() % file->size : file->size - 36 + any() % 36, wide = (size_t)1 << any() % 3;
    int32_t near = (int32_t)(any() % 64) - 32;
    uint64_t number = odd_number();
    switch (any() % 5) {
    case 0: file->bytes[at] ^= (uint8_t)(1u << any() % 8); break;
    case 1: if (at + 4 <= file->size) memcpy(file->bytes + (at & ~(size_t)3), &near, sizeof near); break;
    case 2: if (at + 4 <= file->size) memcpy(file->bytes + (at & ~(wide - 1)), &number, wide); break;
    case 3: file->bytes[at] = (uint8_t)(any() % 9); break;
    default: if (any() % 4 == 0) cut(file, at, any() % 5);
    }
}

/* MARK: what is done with them */

/* Whatever the code is, text of a module makes it again. */
static void written_and_read(const fusabi_module *made) {
    fusabi_blob *text = NULL, *bytes = NULL, *again = NULL;
    fusabi_module *same = NULL;
    fusabi_error error;
    memset(&error, 0, sizeof error);
    fusabi_status status = fusabi_module_disassemble(made, &text, &error);
    if (status != OK) {
        /* Code with another hash than the file says is not shown. */
        CHECK(status == FUSABI_STATUS_INVALID_MODULE && error.code == FUSABI_ERROR_BAD_FORMAT && !text);
        legal(status, &error);
        return;
    }
    abut_bytes first = fusabi_blob_bytes(text);
    abut_str view = {(const char *)first.ptr, first.len};
    status = fusabi_module_assemble(view, &bytes, &error);
    if (status != OK) fprintf(stderr, "%s\n%.*s\n", error.message, (int)first.len, (const char *)first.ptr);
    CHECK(status == OK);
    CHECK(fusabi_module_load(fusabi_blob_bytes(bytes), &same, &error) == OK);
    CHECK(fusabi_module_disassemble(same, &again, &error) == OK);
    abut_bytes second = fusabi_blob_bytes(again);
    CHECK(first.len == second.len && memcmp(first.ptr, second.ptr, first.len) == 0);
    digested(fnv(first.ptr, first.len));
    fusabi_module_free(same);
    fusabi_blob_free(again), fusabi_blob_free(bytes), fusabi_blob_free(text);
}

/* Everything that can be asked of a module. */
static void explored(const fusabi_module *made) {
    fusabi_value value;
    fusabi_import_info import;
    uint32_t count = fusabi_module_constant_count(made);
    for (uint32_t index = 0; index < count && index < 40; index++) {
        CHECK(fusabi_module_constant(made, index, &value) == OK);
        abut_str text = fusabi_module_constant_text(made, index);
        digested((uint64_t)value.kind << 32 | text.len);
        if (text.len) digested(fnv(text.ptr, text.len));
    }
    for (uint32_t index = 0; index < fusabi_module_import_count(made) && index < 40; index++) {
        CHECK(fusabi_module_import(made, index, &import) == OK && import.name.len <= FUSABI_NAME_MAX);
        digested(import.hash);
    }
    digested(fusabi_module_source(made).len);
    CHECK(fusabi_module_entry_point(made) < fusabi_module_function_count(made));
    CHECK(fusabi_module_constant(made, count, &value) == WRONG);
}

static fusabi_value of_type(fusabi_machine *vm, fusabi_type type) {
    switch (type) {
    case FUSABI_TYPE_BOOL: return fusabi_make_bool(1);
    case FUSABI_TYPE_I32: case FUSABI_TYPE_ANY: return fusabi_make_i32(5);
    case FUSABI_TYPE_I64: return fusabi_make_i64(-6);
    case FUSABI_TYPE_F32: return fusabi_make_f32(0.5f);
    case FUSABI_TYPE_F64: return fusabi_make_f64(1e9);
    case FUSABI_TYPE_CHAR: return fusabi_make_char(0x1f980);
    case FUSABI_TYPE_STRING: return fusabi_make_obj(fusabi_string_new(vm, "four", 4));
    case FUSABI_TYPE_ARRAY: return fusabi_make_obj(fusabi_array_new(vm, 2));
    default: return fusabi_make_unit();
    }
}

/* Calls a function with arguments that it takes. */
static fusabi_status called(fusabi_machine *vm, const fusabi_module *made, uint32_t index, fusabi_error *error) {
    fusabi_function_info function;
    fusabi_value args[255], result;
    CHECK(fusabi_module_function(made, index, &function) == OK && function.param_count <= 255);
    for (uint32_t arg = 0; arg < function.param_count; arg++) args[arg] = of_type(vm, function.params[arg]);
    fusabi_status status = fusabi_machine_call(vm, index, args, function.param_count, &result, error);
    digested(result.kind);
    if (status == OK && result.kind != FUSABI_KIND_OBJ) digested(result.bits);
    abut_str text = fusabi_machine_text(vm, result);
    digested(fnv(text.ptr, text.len));
    if (status != OK) return status;
    CHECK(fusabi_module_function(made, index, &function) == OK && function.is_verified);
    CHECK(fusabi_value_type(result) != FUSABI_TYPE_ANY);
    return OK;
}

typedef struct {
    int loaded, verified, finished;
} luck;

static void judged(fusabi_machine *vm, const file *file, bool is_archive, luck *luck) {
    /* Exactly as many bytes as there are: reading behind them is seen. */
    uint8_t *exact = malloc(file->size ? file->size : 1);
    abut_bytes given = {memcpy(exact, file->bytes, file->size), file->size};
    bool borrows = !is_archive && any() & 1, verifies = any() & 1;
    fusabi_module *made = NULL;
    fusabi_error error;
    fusabi_stats stats;
    memset(&error, 0, sizeof error);
    fusabi_status status = is_archive ? fusabi_module_import_archive(given, &made, &error)
                           : borrows  ? fusabi_module_load_borrowed(given, &made, &error)
                                      : fusabi_module_load(given, &made, &error);
    CHECK((status == OK) == (made != NULL));
    CHECK(status == OK || status == FUSABI_STATUS_INVALID_MODULE);
    CHECK(status == OK || error.offset <= file->size);
    legal(status, &error);
    if (made) {
        luck->loaded++;
        if (!borrows) memset(exact, 0xee, file->size);
        explored(made);
        if (any() % 4 == 0) written_and_read(made);
        if (verifies) {
            status = fusabi_module_verify(made, &error);
            CHECK(status == OK || status == FUSABI_STATUS_INVALID_MODULE);
            if (status == OK) luck->verified++;
            legal(status, &error);
        }
        status = fusabi_machine_load(vm, made, &error);
        legal(status, &error);
        for (uint32_t index = 0; status == OK && index < fusabi_module_function_count(made) && index < 4; index++) {
            fusabi_status answer = called(vm, made, index, &error);
            if (answer == OK) luck->finished++;
            legal(answer, &error);
            CHECK(fusabi_machine_stats(vm, &stats) == OK && stats.instructions <= 3000);
            digested(stats.instructions);
            digested(stats.ffi_calls);
            if (any() % 8) continue;
            fusabi_blob *code = NULL;
            answer = fusabi_module_translation(made, index, &code, &error);
            legal(answer, &error);
            fusabi_blob_free(code);
        }
        fusabi_module_free(made);
    }
    /* The machine keeps what it has loaded, and so the bytes must stay that the module borrows. */
    fusabi_module *other = module("fn main()\nret");
    CHECK(fusabi_machine_load(vm, other, NULL) == OK);
    fusabi_module_free(other);
    free(exact);
}

void mutated_files(void) {
    fusabi_registry *registry = fusabi_registry_new(true);
    fusabi_options given = options();
    give(registry, "log", NULL, FUSABI_ANY_COUNT, FUSABI_TYPE_ANY, nothing, NULL);
    given.fuel = 3000, given.memory_max = 2000000, given.allocation_max = 300000, given.frames_max = 100;
    fusabi_machine *vm = machine_with(&given, registry);
    fusabi_machine_set_output(vm, listening, NULL);
    uint8_t bytes[ROOM];
    luck luck = {0, 0, 0};
    for (size_t which = 0; which < COUNT(texts); which++) {
        fusabi_module *whole = module(texts[which]);
        abut_bytes original = fusabi_module_bytes(whole);
        CHECK(original.len < ROOM - 100);
        CHECK(fusabi_module_verify(whole, NULL) == OK);
        written_and_read(whole);
        for (int round = 0; round < 3000 / fewer; round++) {
            file file = {bytes, original.len};
            memcpy(bytes, original.ptr, original.len);
            bool is_code = round & 1;
            for (uint64_t changes = any() % 3 + 1; changes; changes--) is_code ? change_code(&file) : change(&file);
            repair(&file);
            judged(vm, &file, false, &luck);
        }
        works(vm);
        fusabi_module_free(whole);
    }
    for (int round = 0; round < 4000 / fewer; round++) {
        file file = archive(bytes);
        for (uint64_t changes = round ? any() % 3 + 1 : 0; changes; changes--) change_archive(&file);
        int before = luck.finished;
        judged(vm, &file, true, &luck);
        CHECK(round || luck.finished == before + 2);
    }
    works(vm);
    /* Damage did get as far as it should: behind loading, behind the verifier. */
    CHECK(luck.loaded > 5000 / fewer && luck.verified > 50 / fewer && luck.finished > 500 / fewer);
    fusabi_machine_free(vm);
    fusabi_registry_free(registry);
}
