/* A host of KIO in plain C: it builds a chunk byte by byte and from text, gives programs functions of its own, calls
 * back, shares data, sets limits, and says where programs fail. */
#include <abut/kio.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static kio_error error;

static abut_str text(const char *from) {
    abut_str view = {NULL, 0};
    view.ptr = from;
    view.len = strlen(from);
    return view;
}

/* Ends the program with what the library says. */
static void check(kio_status status, const char *what) {
    if (status == KIO_STATUS_OK) return;
    fprintf(stderr, "%s: %s: %s\n", what, kio_status_name(status), error.message ? error.message : "");
    exit(1);
}

static kio_vm *machine(void) {
    kio_vm *vm = kio_vm_new();
    if (!vm) check(KIO_STATUS_OOM, "machine");
    return vm;
}

static kio_chunk *assemble(const char *source) {
    kio_chunk *chunk = NULL;
    check(kio_chunk_assemble(text(source), &chunk, &error), "assemble");
    return chunk;
}

/* The text of a value, as programs print it. */
static const char *shown(kio_vm *vm, kio_value value) {
    return kio_string_data(kio_vm_text(vm, value));
}

/* What a compiler does: constants, bytes, lines. */
static kio_chunk *six_times_seven(void) {
    kio_chunk *chunk = kio_chunk_new();
    int six = 0, seven = 0;
    check(kio_chunk_add_constant(chunk, kio_make_number(6), &six), "constant");
    check(kio_chunk_add_constant(chunk, kio_make_number(7), &seven), "constant");
    uint8_t code[] = {KIO_OP_CONSTANT, 0, KIO_OP_CONSTANT, 0, KIO_OP_MULTIPLY, KIO_OP_HALT};
    code[1] = (uint8_t)six;
    code[3] = (uint8_t)seven;
    for (size_t index = 0; index < sizeof code; index++) check(kio_chunk_write(chunk, code[index], 1), "write");
    check(kio_chunk_verify(chunk, &error), "verify");
    return chunk;
}

static void a_chunk(void) {
    kio_vm *vm = machine();
    kio_chunk *chunk = six_times_seven();
    kio_value result;
    check(kio_vm_execute(vm, chunk, &result, &error), "execute");
    printf("six times seven: %g\n", kio_as_number(result));
    kio_chunk_free(chunk);
    kio_vm_free(vm);
}

/* A file is the bytes of kio_chunk_save; a text is for people. Both give the same chunk again. */
static void files_and_texts(void) {
    kio_vm *vm = machine();
    kio_chunk *chunk = six_times_seven(), *loaded = NULL;
    kio_blob *saved = NULL, *listing = NULL;
    kio_value result;
    check(kio_chunk_save(chunk, &saved, &error), "save");
    check(kio_chunk_load(kio_blob_bytes(saved), &loaded, &error), "load");
    check(kio_chunk_disassemble(loaded, &listing, &error), "disassemble");
    check(kio_vm_execute(vm, loaded, &result, &error), "execute");
    printf("a file of %d bytes gives %g:\n%.*s", (int)kio_blob_bytes(saved).len, kio_as_number(result),
        (int)kio_blob_bytes(listing).len, (const char *)kio_blob_bytes(listing).ptr);
    kio_blob_free(listing);
    kio_blob_free(saved);
    kio_chunk_free(loaded);
    kio_chunk_free(chunk);
    kio_vm_free(vm);
}

/* A native with data of the host's: the sum of all numbers that it was ever called with. */
static kio_native_status tally(int arg_count, const kio_value *args, kio_value *result, kio_native_ctx *ctx) {
    double *sum = (double *)kio_native_user_data(ctx);
    for (int index = 0; index < arg_count; index++) {
        if (!kio_is_number(args[index])) {
            kio_native_set_error(ctx, 1001, "tally takes numbers");
            return KIO_NATIVE_ERROR;
        }
        *sum += kio_as_number(args[index]);
    }
    *result = kio_make_number(*sum);
    return KIO_NATIVE_OK;
}

static void natives(void) {
    kio_vm *vm = machine();
    kio_chunk *chunk = assemble("constant 1\nconstant 2\nconstant 3\nget_global tally\ncall 3\nhalt\n");
    kio_value result;
    double sum = 0;
    kio_native_info info;
    memset(&info, 0, sizeof info);
    info.size = sizeof info;
    info.arity_min = 1;
    info.arity_max = KIO_ANY_COUNT;
    info.description = "adds up";
    check(kio_vm_register_native_with(vm, "tally", &info, tally, &sum), "register");
    for (int round = 0; round < 3; round++) {
        check(kio_vm_execute(vm, chunk, &result, &error), "execute");
        printf("tally: %g\n", kio_as_number(result));
    }
    kio_chunk_free(chunk);
    kio_vm_free(vm);
}

static int is(kio_value value, kio_obj_kind_t kind) {
    return kio_is_obj(value) && kio_obj_kind(kio_as_obj(value)) == kind;
}

/* A native that calls what it is given, for each element of an array. */
static kio_native_status each(int arg_count, const kio_value *args, kio_value *result, kio_native_ctx *ctx) {
    kio_vm *vm = kio_native_vm(ctx);
    if (arg_count != 2 || !is(args[0], KIO_OBJ_ARRAY) || !is(args[1], KIO_OBJ_STRING)) {
        kio_native_set_error(ctx, KIO_ERROR_TYPE_MISMATCH, "each takes an array and a name");
        return KIO_NATIVE_ERROR;
    }
    kio_obj *array = kio_as_obj(args[0]), *made = kio_array_new(vm, 0);
    const char *name = kio_string_data(kio_as_obj(args[1]));
    for (size_t index = 0; index < kio_array_len(array); index++) {
        kio_value element, answer;
        kio_error why = {KIO_STATUS_OOM, KIO_ERROR_MEMORY_LIMIT, "there is no memory for the answers"};
        kio_array_get(array, index, &element);
        if (kio_vm_call(vm, name, &element, 1, &answer, &why) != KIO_STATUS_OK ||
            kio_array_push(made, answer) != KIO_STATUS_OK) {
            kio_native_set_error(ctx, why.code, why.message);
            return KIO_NATIVE_ERROR;
        }
    }
    *result = kio_make_obj(made);
    return KIO_NATIVE_OK;
}

/* Globals lie between host and program. What the host wants to keep it retains. */
static void shared_values(void) {
    kio_vm *vm = machine();
    kio_chunk *chunk = assemble("get_global words\nconstant \"upper\"\nget_global each\ncall 2\nhalt\n");
    kio_value result;
    static const char *const words[] = {"strings", "and", "arrays"};
    kio_obj *array = kio_obj_retain(kio_array_new(vm, 0));
    for (int index = 0; index < 3; index++) {
        kio_obj *word = kio_string_new(vm, words[index], strlen(words[index]));
        check(kio_array_push(array, kio_make_obj(word)), "push");
    }
    check(kio_vm_register_native(vm, "each", each, NULL), "register");
    check(kio_vm_set_global(vm, "words", kio_make_obj(array)), "global");
    check(kio_vm_execute(vm, chunk, &result, &error), "execute");
    printf("%s of %s\n", shown(vm, result), shown(vm, kio_make_obj(array)));
    kio_obj_release(array);
    kio_chunk_free(chunk);
    kio_vm_free(vm);
}

/* What cannot be done says so, with its place in the source. */
static void errors(void) {
    kio_vm *vm = machine();
    kio_chunk *chunk = assemble(
        ".line 1\nconstant 1\nget_global tally\ncall 1\n.line 2\nconstant \"one\"\nget_global tally\ncall 1\nadd\nhalt\n");
    double sum = 0;
    kio_frame frame;
    check(kio_vm_register_native(vm, "tally", tally, &sum), "register");
    kio_status status = kio_vm_execute(vm, chunk, NULL, &error);
    printf("%s %d: %s\n", kio_status_name(status), (int)error.code, error.message);
    for (size_t index = 0; kio_vm_error_frame(vm, index, &frame) == KIO_STATUS_OK; index++) {
        printf("  in %s, line %d\n", frame.function, (int)frame.line);
    }
    kio_chunk_free(chunk);
    chunk = assemble("constant 1\nnil\nless\nhalt\n");
    status = kio_vm_execute(vm, chunk, NULL, &error);
    printf("%s %s: %s\n", kio_status_name(status), kio_error_name(error.code), error.message);
    kio_chunk_free(chunk);
    chunk = NULL;
    status = kio_chunk_assemble(text("constant 1\njump @nowhere\n"), &chunk, &error);
    printf("%s %s: %s\n", kio_status_name(status), kio_error_name(error.code), error.message);
    kio_vm_free(vm);
}

/* Options bound what programs may take; a run in steps goes on where it was. */
static void limits(void) {
    kio_vm *vm = machine();
    kio_chunk *endless = assemble("again:\nconstant \"more \"\nloop @again\n");
    kio_chunk *count = assemble("constant 0\nagain:\nget_local 0\nconstant 1000\nless\njump_if_false @out\n"
                                "get_local 0\nconstant 1\nadd\nset_local 0\npop\nloop @again\nout:\nhalt\n");
    kio_run_state state = KIO_RUN_OUT_OF_BUDGET;
    kio_value result;
    int steps = 0;
    check(kio_vm_set_option(vm, "stack-size", "100"), "option");
    check(kio_vm_set_option(vm, "max-memory", "1048576"), "option");
    printf("a stack of %s: ", kio_vm_get_option(vm, "stack-size"));
    kio_vm_execute(vm, endless, NULL, &error);
    printf("%s\n", kio_error_name(error.code));
    check(kio_vm_set_option(vm, "max-instructions", "50"), "option");
    kio_vm_execute(vm, count, NULL, &error);
    printf("50 instructions: %s\n", kio_error_name(error.code));
    check(kio_vm_set_option(vm, "max-instructions", "0"), "option");
    check(kio_vm_start(vm, count, &error), "start");
    for (; state == KIO_RUN_OUT_OF_BUDGET; steps++) check(kio_vm_resume(vm, 1000, &state, &result, &error), "resume");
    printf("counted to %g in %d steps\n", kio_as_number(result), steps);
    kio_chunk_free(endless);
    kio_chunk_free(count);
    kio_vm_free(vm);
}

static void upper_case(const char *what, size_t length, void *user_data) {
    (void)user_data;
    for (size_t index = 0; index < length; index++) {
        putchar(what[index] >= 'a' && what[index] <= 'z' ? what[index] - 32 : what[index]);
    }
}

static void output(void) {
    kio_vm *vm = machine();
    kio_chunk *chunk = assemble("constant \"the host has the last word\"\nprint\nhalt\n");
    kio_vm_set_output(vm, upper_case, NULL);
    check(kio_vm_execute(vm, chunk, NULL, &error), "execute");
    kio_chunk_free(chunk);
    kio_vm_free(vm);
}

static void vectors(void) {
    double x[] = {3, 4}, y[] = {1, 2}, z[2], dot = 0;
    kio_vec_view a, b, to;
    a.data = x, a.length = 2, a.stride = 1;
    b.data = y, b.length = 2, b.stride = 1;
    to.data = z, to.length = 2, to.stride = 1;
    check(kio_vec_add(&a, &b, &to), "add");
    check(kio_vec_dot(&a, &b, &dot), "dot");
    printf("[3, 4] + [1, 2] = [%g, %g], [3, 4] . [1, 2] = %g\n", z[0], z[1], dot);
    check(kio_vec_normalize(&a, &a), "normalize");
    printf("[3, 4] / |[3, 4]| = [%g, %g]\n", x[0], x[1]);
    y[1] = 0;
    printf("/ [1, 0]: %s\n", kio_status_name(kio_vec_div(&a, &b, &to)));
}

int main(void) {
    a_chunk();
    files_and_texts();
    natives();
    shared_values();
    errors();
    limits();
    output();
    vectors();
    return 0;
}
