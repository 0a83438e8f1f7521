/* What a host or a guest can do wrong through the C interface of the PVM: each is refused, stopped or ignored, and
 * nothing of it is felt by anybody else. Arguments: the number of the backend, and how many times fewer rounds. */
#define _POSIX_C_SOURCE 200809L
#include <abut/pvm.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define CHECK(condition) check((condition), #condition, __LINE__)

static pvm_backend backend = PVM_BACKEND_INTERPRETER;
static int checks, fewer = 1;

static void check(bool condition, const char *what, int line) {
    checks++;
    if (condition) return;
    fprintf(stderr, "hostile.c:%d: not so: %s\n", line, what);
    exit(1);
}

static uint64_t seed = 0x9e3779b97f4a7c15u;

static uint64_t any(void) {
    seed ^= seed << 13;
    seed ^= seed >> 7;
    return seed ^= seed << 17;
}

/* Numbers that tests of bounds forget. */
static uint64_t nasty(void) {
    static const uint64_t known[] = {0, 1, 7, 8, 4095, 4096, 4097, 65535, 65536, 65537, 0x20000, 0x7fffffff, 0x80000000,
        0xfefe0000, 0xfeff0000, 0xfffff000, 0xffffffff, 0x100000000, 0x100001000, 0x8000000000000000, ~(uint64_t)4095,
        ~(uint64_t)0};
    uint64_t picked = known[any() % (sizeof known / sizeof *known)];
    return any() & 1 ? picked : any() & 1 ? picked - any() % 16 : any() >> any() % 64;
}

static abut_bytes bytes(const uint8_t *ptr, size_t len) {
    abut_bytes view;
    view.ptr = ptr;
    view.len = len;
    return view;
}

/* A module of plain code. */
static pvm_module_t *module_of(const uint8_t *code, size_t len, const uint8_t *mask, size_t mask_len) {
    pvm_blob_t *blob = NULL;
    pvm_module_t *module = NULL;
    pvm_error error;
    CHECK(pvm_pack_generic(code, len, mask, mask_len, NULL, 0, &blob, &error) == PVM_OK);
    CHECK(pvm_module_load(pvm_blob_bytes(blob), NULL, &module, &error) == PVM_OK);
    pvm_blob_free(blob);
    return module;
}

static pvm_vm_t *vm_of(pvm_module_t *module, uint64_t gas) {
    pvm_vm_options options;
    pvm_vm_t *vm = NULL;
    pvm_error error;
    memset(&options, 0, sizeof options);
    options.size = sizeof options;
    options.backend = backend;
    options.gas = gas;
    CHECK(pvm_vm_new(module, &options, &vm, &error) == PVM_OK);
    return vm;
}

/* store_ind_u64 [r3 + 0] = r2; jump_ind r0, 0 */
static const uint8_t store_code[] = {123, 0x32, 0, 50, 0x00};
static const uint8_t store_mask[] = {0x09};
/* ecalli 3; ecalli 4; jump_ind r0, 0 */
static const uint8_t call_code[] = {10, 3, 10, 4, 50, 0x00};
static const uint8_t call_mask[] = {0x15};
/* jump 0 */
static const uint8_t loop_code[] = {40, 0};
static const uint8_t loop_mask[] = {0x01};

static void nulls_of_modules(void) {
    pvm_error error;
    CHECK(pvm_module_load(bytes(NULL, 0), NULL, NULL, &error) == PVM_INVALID_ARGUMENT);
    CHECK(pvm_module_load(bytes(NULL, 5), NULL, NULL, NULL) == PVM_INVALID_ARGUMENT);
    CHECK(pvm_module_facts(NULL, NULL) == PVM_INVALID_ARGUMENT);
    CHECK(pvm_module_metadata(NULL).len == 0);
    CHECK(pvm_module_code(NULL).len == 0);
    CHECK(pvm_module_bitmask(NULL).len == 0);
    CHECK(pvm_module_read_only(NULL).len == 0);
    CHECK(pvm_module_read_write(NULL).len == 0);
    CHECK(pvm_module_jump(NULL, 0, NULL) == PVM_INVALID_ARGUMENT);
    CHECK(pvm_module_instruction(NULL, 0, NULL) == PVM_INVALID_ARGUMENT);
    CHECK(pvm_module_next_block(NULL, 0) == ~(uint64_t)0);
    CHECK(pvm_module_block_gas(NULL, 0, NULL) == PVM_INVALID_ARGUMENT);
    CHECK(pvm_module_disassemble(NULL, 0, 9, NULL, &error) == PVM_INVALID_ARGUMENT);
    CHECK(pvm_module_program(NULL, NULL, &error) == PVM_INVALID_ARGUMENT);
    CHECK(pvm_module_compile(NULL, 0, &error) == PVM_INVALID_ARGUMENT);
    CHECK(pvm_pack_generic(NULL, 9, NULL, 9, NULL, 9, NULL, &error) == PVM_INVALID_ARGUMENT);
    CHECK(pvm_costs_of(99, NULL) == PVM_INVALID_ARGUMENT);
    CHECK(pvm_replay(NULL, (abut_str){NULL, 0}, 0, NULL, &error) == PVM_INVALID_ARGUMENT);
    CHECK(pvm_assemble((abut_str){NULL, 3}, 0, NULL, NULL) == PVM_INVALID_ARGUMENT);
    CHECK(pvm_blob_bytes(NULL).len == 0);
    pvm_blob_free(NULL);
    pvm_module_free(NULL);
}

static void nulls_of_machines(void) {
    pvm_error error;
    CHECK(pvm_vm_execute(NULL, 0) == PVM_RESULT_INVALID);
    CHECK(pvm_vm_run(NULL) == PVM_RESULT_INVALID);
    CHECK(pvm_vm_step(NULL, 1) == PVM_RESULT_INVALID);
    CHECK(pvm_vm_run_until(NULL, NULL, 3) == PVM_RESULT_INVALID);
    pvm_vm_destroy(NULL);
    pvm_vm_set_host_callback(NULL, NULL, NULL);
    pvm_vm_set_trace(NULL, NULL, NULL);
    pvm_vm_set_bitmask(NULL, NULL, 9);
    pvm_vm_set_jump_table(NULL, NULL, 9);
    pvm_vm_set_gas(NULL, 9);
    pvm_vm_set_memory_regions(NULL, NULL, 1, NULL, 2, NULL, 3, NULL, 4);
    CHECK(pvm_vm_get_gas(NULL) == 0 && pvm_vm_get_pc(NULL) == 0 && pvm_vm_get_register(NULL, 0) == 0);
    CHECK(pvm_vm_get_registers(NULL) == NULL && pvm_vm_base(NULL) == NULL);
    (void)pvm_vm_get_machine_state(NULL);
    pvm_vm_set_register(NULL, 0, 0);
    pvm_vm_set_heap_pointer(NULL, 0);
    pvm_vm_set_pc(NULL, 0);
    pvm_vm_set_charged(NULL, true);
    pvm_vm_set_fault(NULL, 0);
    pvm_vm_interrupt(NULL);
    CHECK(pvm_vm_get_heap_pointer(NULL) == 0 && !pvm_vm_get_charged(NULL));
    CHECK(pvm_vm_new(NULL, NULL, NULL, &error) == PVM_INVALID_ARGUMENT);
    CHECK(pvm_vm_clone(NULL, NULL, &error) == PVM_INVALID_ARGUMENT);
    CHECK(pvm_vm_stop(NULL, NULL) == PVM_INVALID_ARGUMENT && pvm_vm_stats(NULL, NULL) == PVM_INVALID_ARGUMENT);
    CHECK(pvm_vm_map(NULL, 0x10000, 4096, PVM_ACCESS_READ, &error) == PVM_INVALID_ARGUMENT);
    CHECK(pvm_vm_read(NULL, 0, NULL, 1, NULL) == PVM_INVALID_ARGUMENT);
    CHECK(pvm_vm_snapshot(NULL, NULL, NULL) == PVM_INVALID_ARGUMENT);
    CHECK(pvm_vm_restore(NULL, bytes(NULL, 1), NULL) == PVM_INVALID_ARGUMENT);
    CHECK(!pvm_vm_accessible(NULL, 0, 0, PVM_ACCESS_READ) && !pvm_vm_next_range(NULL, 0, NULL));
    CHECK(pvm_vm_inner(NULL, 0) == PVM_HOST_ERROR);
    CHECK(pvm_vm_log_start(NULL) == PVM_INVALID_ARGUMENT && pvm_vm_log_end(NULL, NULL, NULL) == PVM_INVALID_ARGUMENT);
    CHECK(pvm_run_all(NULL, 3, 1, NULL, 0, &error) == PVM_INVALID_ARGUMENT);
    CHECK(pvm_run_all(NULL, 0, 1, NULL, 0, &error) == PVM_OK);
    CHECK(pvm_vm_backend_note(NULL).len == 0);
    CHECK(pvm_execute(NULL, 0) == PVM_RESULT_INVALID);
    pvm_destroy(NULL);
}

static void indexes(void) {
    uint64_t registers[13] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13};
    pvm_vm_t *vm = pvm_vm_create(0, call_code, sizeof call_code, registers, 1000000, 0);
    CHECK(vm && pvm_vm_get_register(vm, 12) == 13);
    for (int index = -3; index < 40; index++) {
        if (index < 0 || index > 12) pvm_vm_set_register(vm, index, 77);
    }
    pvm_vm_set_register(vm, (int)0x80000000, 77);
    CHECK(memcmp(pvm_vm_get_registers(vm), registers, sizeof registers) == 0);
    CHECK(pvm_vm_get_register(vm, -1) == 0 && pvm_vm_get_register(vm, 13) == 0);
    pvm_vm_destroy(vm);
    vm = pvm_vm_create(0, NULL, 0, NULL, 0, ~(uint64_t)0);
    pvm_vm_set_gas(vm, 50);
    CHECK(pvm_vm_execute(vm, 0) == PVM_RESULT_PANIC && pvm_vm_get_gas(vm) == 50);
    pvm_vm_destroy(vm);
    CHECK(pvm_vm_create(0, NULL, 7, NULL, 0, 0) == NULL);
}

/* A store at any address, in a machine whose memory lies between bytes that must stay. */
static void stores_everywhere(void) {
    enum { PAGE = 4096, GUARDED = 5 * PAGE };
    uint8_t *ground = malloc(GUARDED), *shared = ground + 2 * PAGE;
    uint64_t halt = PVM_HALT_ADDRESS;
    pvm_vm_t *vm = pvm_vm_create(0, store_code, sizeof store_code, &halt, 1, 0);
    pvm_vm_set_bitmask(vm, store_mask, sizeof store_mask);
    memset(ground, 0xa5, GUARDED);
    /* Read-write memory of 5,000 bytes: what is behind them on their second page is not there. */
    pvm_vm_set_memory_regions(vm, shared, 5000, shared, 100, NULL, 0, NULL, 0);
    for (int round = 0; round < 3000 / fewer; round++) {
        uint64_t address = round & 1 ? 0x30000 + any() % 12000 - 3000 : nasty();
        pvm_vm_set_gas(vm, 10);
        pvm_vm_set_register(vm, 2, ~(uint64_t)0);
        pvm_vm_set_register(vm, 3, address);
        pvm_result_t result = pvm_vm_execute(vm, 0);
        uint32_t at = (uint32_t)address;
        bool inside = at >= 0x30000 && (uint64_t)at + 8 <= 0x30000 + 5000;
        if (inside) CHECK(result == PVM_RESULT_OK);
        else if (at < 0x10000) CHECK(result == PVM_RESULT_PANIC);
        else CHECK(result == PVM_RESULT_FAULT);
    }
    for (int index = 0; index < GUARDED; index++) {
        bool inside = index >= 2 * PAGE && index < 2 * PAGE + 5000;
        if (!inside && ground[index] != 0xa5) CHECK(!"a byte outside was written");
    }
    pvm_vm_destroy(vm);
    free(ground);
}

/* Sizes that do not fit, or wrap: nothing is laid, and stores find nothing. */
static void regions_that_do_not_fit(void) {
    uint8_t *page = calloc(1, 4096);
    uint64_t halt = PVM_HALT_ADDRESS;
    for (int round = 0; round < 200 / fewer; round++) {
        pvm_vm_t *vm = pvm_vm_create(0, store_code, sizeof store_code, &halt, 1, 0);
        pvm_vm_set_bitmask(vm, store_mask, sizeof store_mask);
        uint32_t large = 0xff000000u + (uint32_t)(any() % 0x1000000), zero = any() & 1 ? 0 : 4096;
        switch (any() % 4) {
        case 0: pvm_vm_set_memory_regions(vm, page, large, page, zero, page, zero, page, zero); break;
        case 1: pvm_vm_set_memory_regions(vm, page, zero, page, large, page, zero, page, zero); break;
        case 2: pvm_vm_set_memory_regions(vm, page, zero, page, zero, page, large, page, zero); break;
        default: pvm_vm_set_memory_regions(vm, page, zero, page, zero, page, zero, page, large); break;
        }
        pvm_vm_set_gas(vm, 10);
        pvm_vm_set_register(vm, 2, 1);
        pvm_vm_set_register(vm, 3, 0x20000 + (any() % 0x100000) * 4096);
        CHECK(pvm_vm_execute(vm, 0) == PVM_RESULT_FAULT);
        pvm_vm_destroy(vm);
    }
    free(page);
}

static void ranges_of_any_size(void) {
    pvm_module_t *module = module_of(store_code, sizeof store_code, store_mask, sizeof store_mask);
    pvm_vm_t *vm = vm_of(module, 100);
    static uint8_t room[3 * 4096];
    pvm_error error;
    for (int round = 0; round < 3000 / fewer; round++) {
        uint64_t address = nasty(), length = nasty();
        pvm_access access = (pvm_access)(any() % 5);
        if (length > 1 << 20 && length < (uint64_t)1 << 32) length &= 0xfffff000 & 0xfffff;
        switch (any() % 8) {
        case 0: pvm_vm_map(vm, address, length, access, &error); break;
        case 1: pvm_vm_protect(vm, address, length, access, &error); break;
        case 2: pvm_vm_unmap(vm, address, length, &error); break;
        case 3: pvm_vm_read(vm, address, room, any() % sizeof room, &error); break;
        case 4: pvm_vm_write(vm, address, room, any() % sizeof room, &error); break;
        case 5: pvm_vm_share(vm, address, room, any() % 2 ? sizeof room : 100, access, &error); break;
        case 6: pvm_vm_accessible(vm, address, length, access); break;
        default: {
            pvm_range range;
            if (!pvm_vm_next_range(vm, address, &range)) break;
            CHECK(range.length > 0 && range.address >= 0x10000 && range.address + range.length <= (uint64_t)1 << 32);
        }
        }
        pvm_vm_set_register(vm, 3, nasty());
        pvm_vm_set_gas(vm, 10);
        pvm_vm_execute(vm, (uint32_t)nasty());
    }
    pvm_vm_destroy(vm);
    pvm_module_free(module);
}

typedef struct { int what, calls; pvm_result_t inner; pvm_status status; } deed;

static pvm_host_result_t misbehave(pvm_vm_t *vm, int func_id, void *user_data) {
    deed *does = user_data;
    pvm_result_t results[1];
    (void)func_id;
    does->calls++;
    switch (does->what) {
    case 0: does->inner = pvm_vm_execute(vm, 0); break;
    case 1: does->inner = pvm_vm_run(vm); break;
    case 2: does->inner = pvm_vm_step(vm, 1); break;
    case 3: does->status = pvm_run_all(&vm, 1, 1, results, 1, NULL); break;
    case 4: pvm_vm_destroy(vm); break;
    case 5: pvm_vm_destroy(vm), pvm_vm_destroy(vm), pvm_vm_set_register(vm, 1, 1); break;
    case 6: pvm_vm_set_host_callback(vm, NULL, NULL); break;
    case 7: pvm_vm_set_bitmask(vm, NULL, 0), pvm_vm_set_jump_table(vm, NULL, 0); break;
    case 8: pvm_vm_set_pc(vm, nasty()); break;
    case 9: pvm_vm_set_gas(vm, 0); break;
    case 10: return (pvm_host_result_t)99;
    case 11: return (pvm_host_result_t)-1;
    case 12: pvm_vm_unmap(vm, 0x10000, 0xfff0000, NULL); break;
    case 13: pvm_vm_set_memory_regions(vm, NULL, 0, NULL, 0, NULL, 0, NULL, 0); break;
    case 14: return PVM_HOST_FAULT;
    default: return PVM_HOST_YIELD;
    }
    return PVM_HOST_CONTINUE;
}

static void callbacks_that_misbehave(void) {
    for (int what = 0; what < 16; what++) {
        uint64_t halt = PVM_HALT_ADDRESS;
        deed does = {what, 0, 0, 0};
        pvm_vm_t *vm = pvm_vm_create(0, call_code, sizeof call_code, &halt, 1, 0);
        pvm_vm_set_bitmask(vm, call_mask, sizeof call_mask);
        pvm_vm_set_gas(vm, 100);
        pvm_vm_set_host_callback(vm, misbehave, &does);
        pvm_result_t result = pvm_vm_execute(vm, 0);
        if (what < 3) CHECK(does.inner == PVM_RESULT_INVALID && does.calls == 2 && result == PVM_RESULT_OK);
        if (what == 3) CHECK(does.status == PVM_BUSY && result == PVM_RESULT_OK);
        if (what == 4 || what == 5) CHECK(does.calls == 1);
        if (what == 7) CHECK(result == PVM_RESULT_OK);
        if (what == 9) CHECK(result == PVM_RESULT_OOG);
        if (what == 14) CHECK(result == PVM_RESULT_FAULT);
        if (what == 15) CHECK(result == PVM_RESULT_HOST_CALL);
        if (what != 4 && what != 5) pvm_vm_destroy(vm);
    }
}

static void bytes_that_are_nothing(void) {
    static uint8_t junk[600];
    pvm_load_options options;
    pvm_error error;
    for (int round = 0; round < 2000 / fewer; round++) {
        size_t length = any() % sizeof junk;
        for (size_t index = 0; index < length; index++) junk[index] = (uint8_t)(any() % 3 ? any() : any() % 8);
        memset(&options, 0, sizeof options);
        options.size = sizeof options;
        options.kind = (pvm_module_kind)(any() % 6);
        options.profile = (pvm_profile)(any() % 3);
        options.strict = any() & 1;
        options.no_cache = any() & 1;
        pvm_module_t *module = NULL;
        pvm_status status = pvm_module_load(bytes(junk, length), &options, &module, &error);
        CHECK((status == PVM_OK) == (module != NULL));
        CHECK(status == PVM_OK || (error.status == status && error.len > 0 && error.len <= sizeof error.text));
        if (module) {
            pvm_vm_t *vm = vm_of(module, 1000);
            pvm_vm_run(vm);
            pvm_vm_restore(vm, bytes(junk, length), NULL);
            pvm_vm_destroy(vm);
            pvm_module_free(module);
        }
        pvm_blob_t *blob = NULL;
        if (pvm_assemble((abut_str){(const char *)junk, length}, 0, &blob, &error) == PVM_OK) pvm_blob_free(blob);
    }
    options.size = 0;
    CHECK(pvm_module_load(bytes(junk, 4), &options, NULL, NULL) == PVM_INVALID_ARGUMENT);
}

static void snapshots_that_are_damaged(void) {
    pvm_module_t *module = module_of(call_code, sizeof call_code, call_mask, sizeof call_mask);
    pvm_vm_t *vm = vm_of(module, 50);
    pvm_blob_t *blob = NULL;
    CHECK(pvm_vm_map(vm, 0x20000, 8192, PVM_ACCESS_WRITE, NULL) == PVM_OK);
    CHECK(pvm_vm_run(vm) == PVM_RESULT_HOST_CALL);
    CHECK(pvm_vm_snapshot(vm, &blob, NULL) == PVM_OK);
    abut_bytes good = pvm_blob_bytes(blob);
    CHECK(good.len > 64);
    uint8_t *copy = malloc(good.len);
    for (int round = 0; round < 500 / fewer; round++) {
        memcpy(copy, good.ptr, good.len);
        for (int change = 0; change < 3; change++) copy[any() % (any() & 1 ? good.len : 64)] = (uint8_t)any();
        pvm_vm_restore(vm, bytes(copy, any() & 1 ? good.len : any() % good.len), NULL);
        pvm_vm_step(vm, 3);
    }
    CHECK(pvm_vm_restore(vm, good, NULL) == PVM_OK);
    CHECK(pvm_vm_run(vm) == PVM_RESULT_HOST_CALL);
    free(copy);
    pvm_blob_free(blob);
    pvm_vm_destroy(vm);
    pvm_module_free(module);
}

static void *interrupt_soon(void *vm) {
    struct timespec moment = {0, 20000000};
    nanosleep(&moment, NULL);
    pvm_vm_interrupt(vm);
    return NULL;
}

static void endless_loops(void) {
    pvm_module_t *module = module_of(loop_code, sizeof loop_code, loop_mask, sizeof loop_mask);
    pvm_vm_t *vm = vm_of(module, ~(uint64_t)0);
    pthread_t other;
    pthread_create(&other, NULL, interrupt_soon, vm);
    CHECK(pvm_vm_run(vm) == PVM_RESULT_INTERRUPTED);
    pthread_join(other, NULL);
    pvm_vm_interrupt(vm);
    CHECK(pvm_vm_run(vm) == PVM_RESULT_INTERRUPTED);
    pvm_vm_set_gas(vm, 12345);
    CHECK(pvm_vm_run(vm) == PVM_RESULT_OOG && pvm_vm_get_gas(vm) == 0);
    pvm_vm_destroy(vm);
    pvm_module_free(module);
}

static void many_at_once(void) {
    enum { MANY = 20 };
    pvm_module_t *module = module_of(loop_code, sizeof loop_code, loop_mask, sizeof loop_mask);
    pvm_vm_t *vms[MANY];
    pvm_result_t results[MANY];
    pvm_error error;
    for (int index = 0; index < MANY; index++) vms[index] = vm_of(module, (uint64_t)(1000 * index));
    CHECK(pvm_run_all(vms, MANY, 1000, results, MANY, &error) == PVM_OK);
    for (int index = 0; index < MANY; index++) CHECK(results[index] == PVM_RESULT_OOG);
    CHECK(pvm_run_all(vms, MANY, 0, results, MANY - 1, &error) == PVM_INVALID_ARGUMENT);
    pvm_vm_t *twice[] = {vms[0], vms[1], vms[0]}, *none[] = {vms[0], NULL};
    CHECK(pvm_run_all(twice, 3, 2, results, 3, &error) == PVM_INVALID_ARGUMENT && error.len > 0);
    CHECK(pvm_run_all(none, 2, 2, results, 2, &error) == PVM_INVALID_ARGUMENT);
    for (int index = 0; index < MANY; index++) pvm_vm_destroy(vms[index]);
    pvm_module_free(module);
}

int main(int count, char **arguments) {
    if (count > 1) backend = (pvm_backend)atoi(arguments[1]);
    if (count > 2) fewer = atoi(arguments[2]);
    nulls_of_modules();
    nulls_of_machines();
    indexes();
    stores_everywhere();
    regions_that_do_not_fit();
    ranges_of_any_size();
    callbacks_that_misbehave();
    bytes_that_are_nothing();
    snapshots_that_are_damaged();
    endless_loops();
    many_at_once();
    printf("%d checks, backend %d\n", checks, (int)backend);
    return 0;
}
