/* What main.go does, in C: the seed's interface, call by call. */
#include <abut/pvm.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Counts r7 up through the host until it is 5, stores it in shared memory, and halts. */
static const uint8_t code[] = {
    51, 0x07, 0,                      /* load_imm r7, 0 */
    1,                                /* fallthrough */
    10, 1,                            /* ecalli 1 */
    83, 0x17, 5, 0xfe,                /* branch_lt_u_imm r7, 5, the ecalli */
    61, 0x07, 0x00, 0x00, 0x02, 0x00, /* store_u32 r7, 0x20000 */
    50, 0x00                          /* jump_ind r0, 0 */
};
static const uint8_t mask[] = {0x59, 0x04, 0x01};

static pvm_host_result_t count(pvm_vm_t *vm, int func_id, void *user_data) {
    ++*(int *)user_data;
    pvm_vm_set_register(vm, 7, pvm_vm_get_register(vm, 7) + (uint64_t)func_id);
    return PVM_HOST_CONTINUE;
}

static pvm_host_result_t refuse(pvm_vm_t *vm, int func_id, void *user_data) {
    (void)vm, (void)func_id, (void)user_data;
    return PVM_HOST_ERROR;
}

int main(void) {
    const uint64_t registers[] = {PVM_HALT_ADDRESS};
    pvm_vm_t *vm = pvm_vm_create(7, code, sizeof code, registers, 1, 0);
    uint8_t *shared = (uint8_t *)calloc(1, 4096);
    uint32_t stored;
    int calls = 0, result;
    if (!vm || !shared) return 1;
    pvm_vm_set_bitmask(vm, mask, sizeof mask);
    pvm_vm_set_jump_table(vm, NULL, 0);
    pvm_vm_set_memory_regions(vm, shared, 4096, NULL, 0, NULL, 0, NULL, 0);
    pvm_vm_set_gas(vm, 1000);
    pvm_vm_set_host_callback(vm, count, &calls);

    result = pvm_vm_execute(vm, 0);
    printf("result %d after %d host calls, r7 = %d, gas = %d, pc = %d, state %d\n", result, calls,
        (int)pvm_vm_get_register(vm, 7), (int)pvm_vm_get_gas(vm), (int)pvm_vm_get_pc(vm), pvm_vm_get_machine_state(vm));
    memcpy(&stored, shared, sizeof stored);
    printf("in shared memory: %d\n", (int)stored);

    pvm_vm_set_gas(vm, 5);
    result = pvm_vm_execute(vm, 0);
    printf("with 5 gas: result %d at pc %d, %d left\n", result, (int)pvm_vm_get_pc(vm), (int)pvm_vm_get_gas(vm));
    pvm_vm_set_gas(vm, 100);
    result = pvm_vm_execute(vm, PVM_CONTINUE);
    printf("with more: result %d, r7 = %d\n", result, (int)pvm_vm_get_registers(vm)[7]);

    pvm_vm_set_host_callback(vm, refuse, NULL);
    printf("an error of the host: result %d\n", pvm_vm_execute(vm, 0));
    pvm_vm_destroy(vm);
    free(shared);
    return 0;
}
