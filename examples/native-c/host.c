/* A host in plain C that calls libraries it was not compiled against: all it knows are texts. */
#include <abut/native.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static abut_str text(const char *from) { return (abut_str){from, strlen(from)}; }

/* Ends the program with what the library says. */
static void check(native_status status, const native_error *error, const char *what) {
    if (status == NATIVE_OK) return;
    fprintf(stderr, "%s: %.*s\n", what, (int)error->len, (const char *)error->text);
    exit(1);
}

static native_library *open_library(const char *name) {
    native_error error = {0};
    native_library *library;
    check(native_library_open(text(name), &library, &error), &error, name);
    return library;
}

static void *symbol(native_library *library, const char *name) {
    native_error error = {0};
    void *address;
    check(native_library_symbol(library, text(name), &address, &error), &error, name);
    return address;
}

static native_plan *prepare(const char *signature) {
    native_error error = {0};
    native_plan *plan;
    check(native_plan_new(text(signature), NATIVE_PATH_AUTO, &plan, &error), &error, signature);
    return plan;
}

/* Arguments are packed like a struct of the parameters; the lengths are checked against the plan. */
static void call_pow(void) {
    native_library *library = open_library("m");
    native_plan *plan = prepare("double pow(double base, double exponent)");
    struct { double base, exponent; } arguments = {2, 10};
    double result;
    native_error error = {0};
    check(native_plan_call(plan, symbol(library, "pow"), (const uint8_t *)&arguments, sizeof arguments,
        (uint8_t *)&result, sizeof result, &error), &error, "pow");
    printf("pow(2, 10) = %g\n", result);
    native_plan_free(plan);
    native_library_close(library);
}

/* Where every nanosecond counts, the plan's own function pointer calls without any check. */
static void call_crc32(void) {
    native_library *library = open_library("z");
    native_plan *plan = prepare("unsigned long crc32(unsigned long crc, const unsigned char *data, unsigned length)");
    const native_facts *facts = native_plan_facts(plan);
    struct { unsigned long crc; const char *data; unsigned length; } arguments = {0, "123456789", 9};
    unsigned long result;
    facts->invoke(facts, symbol(library, "crc32"), &arguments, &result);
    printf("crc32(123456789) = %lx, prepared as %.*s\n", result, (int)facts->code.len, facts->code.ptr);
    native_plan_free(plan);
    native_library_close(library);
}

/* Of a variadic function, the code names the types that follow the dots. An empty name is the process itself. */
static void call_snprintf(void) {
    native_library *library = open_library("");
    native_plan *plan = prepare("i(p,Q,z,...,i,d)");
    const native_facts *facts = native_plan_facts(plan);
    char room[64];
    struct { char *room; size_t size; const char *format; int number; double half; } arguments = {
        room, sizeof room, "%d and %.1f", 7, 0.5};
    int count;
    facts->invoke(facts, symbol(library, "snprintf"), &arguments, &count);
    printf("snprintf gives %d: %s\n", count, room);
    native_plan_free(plan);
    native_library_close(library);
}

/* Called by qsort through the closure: arguments come packed, too. */
static void compare(void *context, const void *arguments, void *result) {
    const struct { const int *left, *right; } *given = arguments;
    *(int *)result = (*given->left > *given->right) - (*given->left < *given->right);
    ++*(int *)context;
}

static void sort(void) {
    native_library *library = open_library("c");
    native_plan *comparison = prepare("int compare(const int *left, const int *right)");
    native_plan *plan = prepare("void qsort(void *, size_t, size_t, int (*)(const void *, const void *))");
    native_closure *closure;
    native_error error = {0};
    int calls = 0, numbers[] = {5, 3, 9, 1, 7};
    check(native_closure_new(comparison, NATIVE_PATH_AUTO, compare, &calls, &closure, &error), &error, "closure");
    struct { int *base; size_t count, size; void *compare; } arguments = {
        numbers, 5, sizeof *numbers, native_closure_code(closure)};
    const native_facts *facts = native_plan_facts(plan);
    facts->invoke(facts, symbol(library, "qsort"), &arguments, NULL);
    printf("sorted: %d %d %d %d %d, %s\n", numbers[0], numbers[1], numbers[2], numbers[3], numbers[4],
        calls > 0 ? "by our own comparison" : "by nobody");
    native_closure_free(closure);
    native_plan_free(plan);
    native_plan_free(comparison);
    native_library_close(library);
}

/* What is wrong is said in words. */
static void misspell(void) {
    native_library *library = open_library("m");
    native_error error = {0};
    void *address;
    native_status status = native_library_symbol(library, text("hypott"), &address, &error);
    if (status != NATIVE_NOT_FOUND) exit(1);
    printf("%.*s\n", (int)error.len, (const char *)error.text);
    native_plan *plan;
    status = native_plan_new(text("int f(uint32 x)"), NATIVE_PATH_AUTO, &plan, &error);
    if (status != NATIVE_MALFORMED) exit(1);
    printf("at byte %d: %.*s\n", (int)error.offset, (int)error.len, (const char *)error.text);
    native_library_close(library);
}

int main(void) {
    call_pow();
    call_crc32();
    call_snprintf();
    sort();
    misspell();
    return 0;
}
