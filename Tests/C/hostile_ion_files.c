/* Packs, classes and texts that somebody changed: read or refused, and what is read does no harm when it runs. */
#include "hostile_ion.h"

/* Asks a program everything, and runs it when that is possible. */
static void use(ion_program *program) {
    ion_program_info info;
    ion_function_info function;
    ion_file_info file;
    ion_blob *blob = NULL;
    ion_error error;
    uint32_t entry;
    CHECK(ion_program_describe(program, &info) == OK);
    digested(fnv(info.name.ptr, info.name.len) + info.functions);
    for (uint32_t index = 0; index <= info.functions; index++) {
        ion_status status = ion_program_function(program, index, &function);
        CHECK((status == OK) == (index < info.functions));
        if (status != OK) break;
        CHECK(function.name.ptr && function.name.ptr[function.name.len] == 0);
        ion_program_find(program, function.name.ptr);
        if (ion_program_translation(program, index, &blob, &error) == OK) ion_blob_free(blob);
    }
    for (uint32_t index = 0; index <= info.classes; index++) {
        abut_str name = ion_program_class_name(program, index);
        CHECK(index < info.classes || name.len == 0);
        if (index < info.classes && ion_program_class_bytes(program, name.ptr, &blob, &error) == OK) ion_blob_free(blob);
    }
    for (uint32_t index = 0; index <= info.files; index++) ion_program_file(program, index, &file);
    ion_program_dependency(program, 0), ion_program_export(program, 0), ion_program_library(program, 0);
    ion_program_missing(program, 0), ion_program_native(program, 0);
    legal(ion_program_entry(program, &entry, &error), &error);
    for (ion_text_form form = 0; form < 4; form++)
        if (ion_program_disassemble(program, NULL, form, &blob, &error) == OK) ion_blob_free(blob);
    if (ion_program_pack_bytes(program, &blob, &error) == OK) ion_blob_free(blob);
    ion_options given = options();
    ion_vm *vm = NULL;
    ion_status status = ion_vm_new(program, NULL, &given, &vm, &error);
    legal(status, &error);
    if (status != OK) return;
    ion_vm_free(vm);
    vm = machine_with(&given, program, NULL);
    uint64_t process;
    for (uint32_t index = 0; index < info.functions && index < 4; index++) {
        CHECK(ion_program_function(program, index, &function) == OK);
        legal(ion_vm_spawn(vm, function.name.ptr, NULL, &process, &error), &error);
    }
    digested(run(vm).end);
    ion_vm_free(vm);
}

static void change(uint8_t *bytes, size_t *size) {
    for (uint64_t count = any() % 5; count && *size; count--) bytes[any() % *size] = (uint8_t)any();
    if (any() % 8 == 0) *size = any() % (*size + 1);
}

void mutated_programs(void) {
    ion_program *made = NULL;
    ion_error error;
    CHECK(ion_program_load((abut_bytes){NULL, 9}, &made, &error) == WRONG);
    CHECK(ion_program_load((abut_bytes){NULL, 0}, NULL, &error) == WRONG);
    CHECK(ion_program_open("/nowhere/at/all", &made, &error) == ION_STATUS_NOT_FOUND && !made);
    CHECK(ion_program_open(NULL, &made, &error) == WRONG && ion_program_assemble(str("\xff"), &made, &error) != OK);
    CHECK(ion_program_describe(NULL, NULL) == WRONG && ion_program_find(NULL, "a") == -1);
    CHECK(ion_program_verify(NULL, &error) == WRONG && ion_program_class_name(NULL, 0).len == 0);
    ion_program_free(NULL);
    int good = 0;
    for (int round = 0; round < 1500 / fewer; round++) {
        char text[8000];
        any_text(text);
        ion_status status = ion_program_assemble(str(text), &made, &error);
        legal(status, &error);
        CHECK((status == OK) == (made != NULL));
        if (status != OK) continue;
        good++;
        ion_blob *pack = NULL, *class_file = NULL;
        use(made);
        CHECK(ion_program_pack_bytes(made, &pack, &error) == OK);
        CHECK(ion_program_class_bytes(made, "Main", &class_file, &error) == OK);
        ion_program_free(made);
        for (int kind = 0; kind < 4; kind++) {
            static uint8_t bytes[20000];
            abut_bytes view = ion_blob_bytes(kind == 0 ? pack : class_file);
            size_t size = view.len;
            CHECK(size <= sizeof bytes);
            memcpy(bytes, view.ptr, size);
            change(bytes, &size);
            made = NULL;
            status = ion_program_load((abut_bytes){bytes, size}, &made, &error);
            legal(status, &error);
            if (status == OK) use(made);
            ion_program_free(made);
        }
        ion_blob_free(pack);
        ion_blob_free(class_file);
    }
    CHECK(good > 0);
}
