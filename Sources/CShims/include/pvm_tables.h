#pragma once
#include <stdint.h>

#pragma GCC visibility push(hidden)

/* What an instruction costs in the pipeline model. */
typedef struct abut_pvm_cost {
    uint8_t cycles;     /* of branches 0: 1 beside a trap or unlikely, else 20 */
    uint8_t slots;      /* to decode it */
    uint8_t slots_same; /* the same, when it writes a register that it reads */
    uint8_t same_rule;  /* 0 never, 1 any register that is read, 2 A alone */
    uint8_t alu, load, store, multiply, divide;
} abut_pvm_cost;

extern const uint32_t abut_pvm_instruction_count;
const uint8_t *abut_pvm_instructions(uint32_t profile); /* by opcode */
const uint8_t *abut_pvm_opcodes(uint32_t profile);      /* by instruction */
const uint8_t *abut_pvm_forms(void);
const uint8_t *abut_pvm_flags(void); /* 1 ends a block, 2 conditional branch, 4 jump by register */
const uint8_t *abut_pvm_writes(void);
const uint8_t *abut_pvm_reads(void);
const abut_pvm_cost *abut_pvm_costs(void);
const char *abut_pvm_name(uint32_t instruction);

#pragma GCC visibility pop
