/* pvm.h -- generated from pvm.abi (abut.pvm 0.1.0) by abut; do not edit.
 * api 27190748ba68597e */
#ifndef ABUT_PVM_H
#define ABUT_PVM_H

/** @file
 *  The JAM PVM: an interpreter and a recompiler behind one interface.
 *
 *  A module is a verified program; machines and threads share it. A machine (`pvm_vm_t`) has registers, memory, gas
 *  and a program counter; it belongs to one thread at a time, and two machines share nothing that either can see.
 *  The state is always the machine's: whoever asks gets what is true now, in a host callback too.
 *
 *  A machine runs until something happens: it halts, panics, runs out of gas, faults, calls the host, meets a
 *  breakpoint or is interrupted. Every stop can be continued, with the same results as if it had not stopped. */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef ABUT_PVM_COPIED
#  error "include pvm.h before headers that copy its types"
#endif
#ifndef PVM_API /* stands before every function */
#  if defined(_WIN32) && defined(PVM_IMPLEMENT)
#    define PVM_API __declspec(dllexport)
#  elif defined(__GNUC__) && !defined(_WIN32)
#    define PVM_API __attribute__((visibility("default")))
#  else
#    define PVM_API
#  endif
#endif

#ifdef __cplusplus
extern "C" {
#endif

#define PVM_VERSION_MAJOR 0
#define PVM_VERSION_MINOR 1
#define PVM_VERSION_PATCH 0

/** Registers of a machine, r0 to r12. */
#define PVM_REGISTERS 13u
#define PVM_PAGE_SIZE 4096u
/** As the entry point of execute: go on where the machine stands. */
#define PVM_CONTINUE 4294967295u
/** Where a jump halts the machine. */
#define PVM_HALT_ADDRESS 4294901760u

/** Why a machine stopped.
 *  Open: unknown values may arrive. */
typedef int32_t pvm_result_t;
enum {
    PVM_RESULT_OK = 0, /**< halted, or the host ended it */
    PVM_RESULT_OOG = 1, /**< out of gas: nothing of the instruction happened, more gas lets it go on */
    PVM_RESULT_PANIC = 2,
    PVM_RESULT_HOST_CALL = 3, /**< an ecalli that no callback handled; running on goes on behind it */
    PVM_RESULT_FAULT = 4, /**< an access to a page without the right; the instruction can be repeated */
    PVM_RESULT_STEPPED = 5, /**< all steps were made */
    PVM_RESULT_BREAKPOINT = 6, /**< stands before an instruction that was asked for */
    PVM_RESULT_INTERRUPTED = 7, /**< another thread asked for it */
    PVM_RESULT_INVALID = (-1) /**< the machine cannot run: no valid program, or it is running already */
};

/** What a host callback says.
 *  Open: unknown values may arrive. */
typedef int32_t pvm_host_result_t;
enum {
    PVM_HOST_CONTINUE = 0, /**< go on behind the call */
    PVM_HOST_TERMINATE = 1, /**< end: PVM_RESULT_OK */
    PVM_HOST_ERROR = 2, /**< panic */
    PVM_HOST_YIELD = 3, /**< return PVM_RESULT_HOST_CALL; running on goes on behind the call */
    PVM_HOST_OOG = 4, /**< out of gas */
    PVM_HOST_FAULT = 5 /**< a page fault at the address given with pvm_vm_set_fault */
};

/** The state of a machine, in the numbers of the inner machines of JAM.
 *  Open: unknown values may arrive. */
typedef uint8_t pvm_machine_state_t;
enum {
    PVM_STATE_HALT = 0,
    PVM_STATE_PANIC = 1,
    PVM_STATE_FAULT = 2,
    PVM_STATE_HOST = 3,
    PVM_STATE_OOG = 4,
    PVM_STATE_READY = 255 /**< may run */
};

/** How a call went. */
typedef int32_t pvm_status;
enum {
    PVM_OK = 0,
    PVM_MALFORMED = 1, /**< bytes that are no program, snapshot, text or log */
    PVM_TRUNCATED = 2,
    PVM_LIMIT_EXCEEDED = 3,
    PVM_UNSUPPORTED = 4,
    PVM_INVALID_ARGUMENT = 5,
    PVM_NO_MEMORY = 6,
    PVM_BUSY = 7, /**< the machine is running */
    PVM_OUT_OF_BOUNDS = 8, /**< guest memory that is not there or not of the right kind */
    PVM_DIFFERS = 9 /**< a replay, or the two engines of a cross check, differ */
};

/** Why a call failed. The text is in place: nobody owns it but the caller. */
typedef struct pvm_error {
    pvm_status status; /* 0 */
    uint32_t len; /* 4 */
    uint64_t offset; /**< 8: where in the input */
    uint8_t text[240]; /**< 16: UTF-8, one line, cut when it is longer */
} pvm_error;

/** Which edition of the specification. */
typedef uint32_t pvm_profile;
enum {
    PVM_PROFILE_GP07 = 0, /**< 0.7.2: one gas per instruction, sbrk */
    PVM_PROFILE_GP08 = 1 /**< 0.8.0: gas per basic block, unlikely, programs are checked when they are loaded */
};

typedef uint32_t pvm_module_kind;
enum {
    PVM_MODULE_KIND_ANY = 0, /**< whichever of the others fits: metadata, standard, generic in this order */
    PVM_MODULE_KIND_GENERIC = 1, /**< jump table, code, bitmask */
    PVM_MODULE_KIND_STANDARD = 2, /**< a standard program with its memory */
    PVM_MODULE_KIND_METADATA = 3 /**< a standard program behind metadata */
};

typedef uint32_t pvm_backend;
enum {
    PVM_BACKEND_INTERPRETER = 0,
    PVM_BACKEND_RECOMPILER = 1, /**< where it cannot run, the interpreter; pvm_vm_backend_note says why */
    PVM_BACKEND_CROSSCHECK = 2, /**< both, compared at every stop: slow, for tests */
    PVM_BACKEND_STEPPER = 3 /**< one instruction after another, by the book */
};

typedef uint32_t pvm_metering;
enum {
    PVM_METERING_PROFILE = 0, /**< as the profile, or the costs given when the module was loaded, say */
    PVM_METERING_NONE = 1 /**< gas is neither asked for nor taken */
};

typedef uint32_t pvm_access;
#define PVM_ACCESS_READ 1u
#define PVM_ACCESS_WRITE 2u /**< implies read */

/** What one instruction costs. */
typedef struct pvm_cost {
    uint32_t price; /**< 0: in the model `instruction` */
    uint8_t cycles; /**< 4: in the model `pipeline`: latency; of branches 0 means 1 beside a trap or unlikely, else 20 */
    uint8_t slots; /**< 5: to decode it */
    uint8_t slots_same; /**< 6: the same when it writes a register that it reads */
    uint8_t same_rule; /**< 7: 0 never, 1 any register that it reads, 2 the first */
    uint8_t alu; /* 8 */
    uint8_t load; /* 9 */
    uint8_t store; /* 10 */
    uint8_t multiply; /* 11 */
    uint8_t divide; /* 12 */
    uint8_t _reserved0[3]; /* 13 */
} pvm_cost;

typedef uint32_t pvm_cost_model;
enum {
    PVM_COST_MODEL_INSTRUCTION = 0, /**< each instruction has its price */
    PVM_COST_MODEL_PIPELINE = 1 /**< each basic block costs the cycles it takes on a model of a processor */
};

/** What everything costs, by opcode of the profile. */
typedef struct pvm_costs {
    pvm_cost_model model; /* 0 */
    uint32_t _reserved0; /* 4 */
    pvm_cost by_opcode[256]; /* 8 */
} pvm_costs;

/** How a module is loaded. Zeroes: any kind, gp07, not strict, the profile's costs.
 *  Grows at its end in later versions: set `size` to its sizeof before a call. */
typedef struct pvm_load_options {
    uint32_t size; /* 0 */
    pvm_module_kind kind; /* 4 */
    pvm_profile profile; /* 8 */
    bool strict; /**< 12: refuse encodings that are not the only one, and code that can fall off its end */
    bool no_cache; /**< 13: neither look for the same module nor keep it */
    uint8_t _reserved0[2]; /* 14 */
    const pvm_costs *costs; /* 16 */
} pvm_load_options;

typedef struct pvm_module_facts_t {
    pvm_module_kind kind; /* 0 */
    pvm_profile profile; /* 4 */
    uint64_t code_size; /* 8 */
    uint64_t instructions; /* 16 */
    uint64_t blocks; /* 24 */
    uint64_t jump_entries; /* 32 */
    uint64_t metadata_size; /* 40 */
    uint64_t read_only_size; /**< 48: bytes of `o` */
    uint64_t read_write_size; /**< 56: bytes of `w` */
    uint64_t heap_pages; /* 64 */
    uint64_t stack_size; /* 72 */
    uint64_t hash; /**< 80: of the bytes; the cache's key */
    uint64_t compiled_size; /**< 88: bytes of machine code so far */
    bool valid; /**< 96: a generic program of gp07 that is malformed panics when it runs; this says so before */
    uint8_t _reserved0[7]; /* 97 */
} pvm_module_facts_t;

#ifndef ABUT_BYTES_DEFINED
#define ABUT_BYTES_DEFINED
typedef struct abut_bytes { const uint8_t *ptr; size_t len; } abut_bytes;
#endif

/** How a machine is made. Zeroes: interpreter, metered, no gas, entry 0, no argument.
 *  Grows at its end in later versions: set `size` to its sizeof before a call. */
typedef struct pvm_vm_options {
    uint32_t size; /* 0 */
    pvm_backend backend; /* 4 */
    pvm_metering metering; /* 8 */
    uint32_t _reserved0; /* 12 */
    uint64_t gas; /* 16 */
    uint64_t pc; /* 24 */
    abut_bytes argument; /**< 32: of a standard program: readable at 0xfeff0000, its length in r8 */
    bool eager; /**< 48: compile at once and not when the machine first runs */
    uint8_t _2[7]; /* 49 */
} pvm_vm_options;

#ifndef ABUT_STR_DEFINED
#define ABUT_STR_DEFINED
typedef struct abut_str { const char *ptr; size_t len; } abut_str; /* UTF-8, not NUL terminated */
#endif

/** Where a machine stands after it stopped. */
typedef struct pvm_stop {
    pvm_result_t result; /* 0 */
    bool charged; /**< 4: the gas of the block it stands in is paid (gp08) */
    uint8_t _reserved0[3]; /* 5 */
    uint64_t detail; /**< 8: the page of a fault, the number of a host call */
    uint64_t pc; /* 16 */
    uint64_t gas; /* 24 */
    abut_str reason; /**< 32: one line for people; until the next call with the machine */
} pvm_stop;

/** Guest pages of one kind. */
typedef struct pvm_range {
    uint64_t address; /* 0 */
    uint64_t length; /* 8 */
    pvm_access access; /* 16 */
    bool dirty; /**< 20: written since pvm_vm_track_dirty */
    bool shared; /**< 21: the host's memory */
    uint8_t _reserved0[2]; /* 22 */
} pvm_range;

/** What an instruction is. */
typedef struct pvm_instruction_info {
    uint64_t pc; /* 0 */
    uint64_t next; /* 8 */
    uint8_t opcode; /* 16 */
    bool known; /* 17 */
    bool ends; /**< 18: ends a basic block */
    bool starts; /**< 19: begins one */
    uint8_t _reserved0[4]; /* 20 */
    abut_str name; /* 24 */
    uint8_t a; /* 40 */
    uint8_t b; /* 41 */
    uint8_t d; /**< 42: registers; 255 where it has none */
    uint8_t _2[5]; /* 43 */
    uint64_t x; /**< 48: immediates; y is the target of jumps and branches */
    uint64_t y; /* 56 */
} pvm_instruction_info;

/** What a machine has done. */
typedef struct pvm_stats {
    uint64_t gas_used; /* 0 */
    uint64_t host_calls; /* 8 */
    uint64_t faults; /* 16 */
    uint64_t stops; /* 24 */
    uint64_t entries; /**< 32: of a fast engine */
    uint64_t steps; /**< 40: instructions that were executed one by one */
    uint64_t pages; /**< 48: that are mapped */
    uint64_t code_size; /**< 56: bytes of machine code of its program */
} pvm_stats;

/** What a replay found. */
typedef struct pvm_replay_result {
    uint64_t host_calls; /* 0 */
    uint64_t gas_used; /* 8 */
    pvm_result_t result; /* 16 */
    uint32_t _reserved0; /* 20 */
} pvm_replay_result;

/** One instruction, before it is executed. */
typedef struct pvm_trace_step {
    uint64_t pc; /* 0 */
    uint64_t gas; /* 8 */
    uint8_t opcode; /* 16 */
    uint8_t _reserved0[7]; /* 17 */
    const uint64_t *registers; /* 24 */
} pvm_trace_step;

/** The functions of inner machines, as host calls of JAM: they take their arguments from the registers of the outer
 *  machine, charge it 10 gas, and leave their answer in r7. */
typedef uint32_t pvm_inner_call;
enum {
    PVM_INNER_CALL_MACHINE = 0,
    PVM_INNER_CALL_PEEK = 1,
    PVM_INNER_CALL_POKE = 2,
    PVM_INNER_CALL_PAGES = 3,
    PVM_INNER_CALL_INVOKE = 4,
    PVM_INNER_CALL_EXPUNGE = 5
};

/** Released by pvm_vm_destroy.
 *  Threads: one handle is used by one thread at a time. */
typedef struct pvm_vm_t pvm_vm_t;

/** Released by pvm_module_free.
 *  Threads: one handle may be used by several threads at once. */
typedef struct pvm_module_t pvm_module_t;

/** Bytes that a call made.
 *  Released by pvm_blob_free.
 *  Threads: one handle may be used by several threads at once. */
typedef struct pvm_blob_t pvm_blob_t;

/** What the guest calls. The machine's state is current; any function may be used on it but those that run it, and
 *  destroying it takes effect when the callback has returned. */
typedef pvm_host_result_t (*pvm_host_callback_t)(pvm_vm_t *vm, int func_id, void *user_data);

typedef void (*pvm_trace_callback_t)(pvm_vm_t *vm, const pvm_trace_step *step, void *user_data);

/** Why the recompiler cannot run here; empty when it can.
 *  @return borrowed from the library */
PVM_API abut_str pvm_recompiler_unavailable(void);

/** The costs of a profile, to change and give to pvm_module_load.
 *  @param costs  receives the result
 *  @return PVM_OK, or why it failed */
PVM_API pvm_status pvm_costs_of(pvm_profile profile, pvm_costs *costs);

/** The most bytes of programs that the cache keeps; what is in use stays. Default 64 MiB. */
PVM_API void pvm_cache_limit(uint64_t bytes);

/** Forgets all modules that nobody uses. */
PVM_API void pvm_cache_clear(void);

/** The bytes of a blob: a generic program from its text. Labels end in a colon, comments start with `//`.
 *  @param text  borrowed for this call
 *  @param blob  receives a result that the caller owns
 *  @param error  receives the details when the call fails
 *  @return PVM_OK, or why it failed */
PVM_API pvm_status pvm_assemble(abut_str text, pvm_profile profile, pvm_blob_t **blob, pvm_error *error);

/** A generic program from its parts; bit i of the mask says that an instruction begins at i.
 *  @param code  `code_len` elements; borrowed for this call
 *  @param code_len  elements of code
 *  @param bitmask  `mask_len` elements; borrowed for this call
 *  @param mask_len  elements of bitmask
 *  @param jump_table  `jumps` elements; borrowed for this call
 *  @param jumps  elements of jump_table
 *  @param blob  receives a result that the caller owns
 *  @param error  receives the details when the call fails
 *  @return PVM_OK, or why it failed */
PVM_API pvm_status pvm_pack_generic(
    const uint8_t *code,
    size_t code_len,
    const uint8_t *bitmask,
    size_t mask_len,
    const uint32_t *jump_table,
    size_t jumps,
    pvm_blob_t **blob,
    pvm_error *error);

/** A standard program from a generic one; with metadata when there is any.
 *  @param program  borrowed for this call
 *  @param read_only  borrowed for this call
 *  @param read_write  borrowed for this call
 *  @param metadata  borrowed for this call
 *  @param blob  receives a result that the caller owns
 *  @param error  receives the details when the call fails
 *  @return PVM_OK, or why it failed */
PVM_API pvm_status pvm_pack_standard(
    abut_bytes program,
    abut_bytes read_only,
    abut_bytes read_write,
    uint32_t heap_pages,
    uint32_t stack_size,
    abut_bytes metadata,
    pvm_blob_t **blob,
    pvm_error *error);

/** Runs a module against a log of host calls (JIP-6): every host call must have the registers and gas of the log,
 *  and so must the end.
 *  @param module  borrowed for this call
 *  @param log  borrowed for this call
 *  @param result  receives the result
 *  @param error  receives the details when the call fails
 *  @return PVM_OK, or why it failed */
PVM_API pvm_status pvm_replay(
    pvm_module_t *module,
    abut_str log,
    pvm_backend backend,
    pvm_replay_result *result,
    pvm_error *error);

/** Runs several machines, each to its next stop, over threads; `results` has one entry for each.
 *  @param vms  `n` elements; borrowed for this call
 *  @param n  elements of vms
 *  @param results  room for `cap` elements; receives the result
 *  @param cap  elements of results
 *  @param error  receives the details when the call fails
 *  @return PVM_OK, or why it failed
 *  @note may block */
PVM_API pvm_status pvm_run_all(
    pvm_vm_t *const *vms,
    size_t n,
    uint32_t threads,
    pvm_result_t *results,
    size_t cap,
    pvm_error *error);

/** @param self  borrowed for this call
 *  @return borrowed from the library */
PVM_API abut_bytes pvm_blob_bytes(pvm_blob_t *self);

/** @param self  taken over: not to be used after the call */
PVM_API void pvm_blob_free(pvm_blob_t *self);

/** @param data  borrowed for this call
 *  @param options  borrowed for this call; may be NULL
 *  @param module  receives a result that the caller owns
 *  @param error  receives the details when the call fails
 *  @return PVM_OK, or why it failed */
PVM_API pvm_status pvm_module_load(
    abut_bytes data,
    const pvm_load_options *options,
    pvm_module_t **module,
    pvm_error *error);

/** @param self  taken over: not to be used after the call */
PVM_API void pvm_module_free(pvm_module_t *self);

/** @param self  borrowed for this call
 *  @param facts  receives the result
 *  @return PVM_OK, or why it failed */
PVM_API pvm_status pvm_module_facts(pvm_module_t *self, pvm_module_facts_t *facts);

/** @param self  borrowed for this call
 *  @return borrowed from the library */
PVM_API abut_bytes pvm_module_metadata(pvm_module_t *self);

/** @param self  borrowed for this call
 *  @return borrowed from the library */
PVM_API abut_bytes pvm_module_code(pvm_module_t *self);

/** One bit for each byte of code.
 *  @param self  borrowed for this call
 *  @return borrowed from the library */
PVM_API abut_bytes pvm_module_bitmask(pvm_module_t *self);

/** @param self  borrowed for this call
 *  @return borrowed from the library */
PVM_API abut_bytes pvm_module_read_only(pvm_module_t *self);

/** @param self  borrowed for this call
 *  @return borrowed from the library */
PVM_API abut_bytes pvm_module_read_write(pvm_module_t *self);

/** Where an entry of the jump table leads, as the program has it.
 *  @param self  borrowed for this call
 *  @param target  receives the result
 *  @return PVM_OK, or why it failed */
PVM_API pvm_status pvm_module_jump(pvm_module_t *self, uint64_t index, uint64_t *target);

/** @param self  borrowed for this call
 *  @param info  receives the result
 *  @return PVM_OK, or why it failed */
PVM_API pvm_status pvm_module_instruction(pvm_module_t *self, uint64_t pc, pvm_instruction_info *info);

/** The first basic block at or behind `pc`; all ones when there is none.
 *  @param self  borrowed for this call */
PVM_API uint64_t pvm_module_next_block(pvm_module_t *self, uint64_t pc);

/** What the block with `pc` costs.
 *  @param self  borrowed for this call
 *  @param gas  receives the result
 *  @return PVM_OK, or why it failed */
PVM_API pvm_status pvm_module_block_gas(pvm_module_t *self, uint64_t pc, uint64_t *gas);

/** Text that pvm_assemble makes the same program of.
 *  @param self  borrowed for this call
 *  @param blob  receives a result that the caller owns
 *  @param error  receives the details when the call fails
 *  @return PVM_OK, or why it failed */
PVM_API pvm_status pvm_module_disassemble(
    pvm_module_t *self,
    uint64_t from,
    uint64_t to,
    pvm_blob_t **blob,
    pvm_error *error);

/** The generic program inside, as bytes.
 *  @param self  borrowed for this call
 *  @param blob  receives a result that the caller owns
 *  @param error  receives the details when the call fails
 *  @return PVM_OK, or why it failed */
PVM_API pvm_status pvm_module_program(pvm_module_t *self, pvm_blob_t **blob, pvm_error *error);

/** Compiles all of it now. unsupported: the recompiler cannot run here.
 *  @param self  borrowed for this call
 *  @param error  receives the details when the call fails
 *  @return PVM_OK, or why it failed */
PVM_API pvm_status pvm_module_compile(pvm_module_t *self, pvm_metering metering, pvm_error *error);

/** A machine from code: with a bitmask (and jump table) given afterwards, `code` is plain code of gp07; without, it
 *  is a generic program. Never NULL but when memory is short: what is wrong with the code shows when it runs.
 *  @param code  `code_len` elements; borrowed for this call; may be NULL
 *  @param code_len  elements of code
 *  @param initial_regs  `num_regs` elements; borrowed for this call; may be NULL
 *  @param num_regs  elements of initial_regs
 *  @return owned by the caller: release it with pvm_vm_destroy; NULL when that fails */
PVM_API pvm_vm_t *pvm_vm_create(
    uint32_t service_index,
    const uint8_t *code,
    size_t code_len,
    const uint64_t *initial_regs,
    size_t num_regs,
    uint64_t initial_pc);

/** Runs from `entry_point`, calling the host back, until the machine stops. PVM_CONTINUE: from where it stands.
 *  @param self  borrowed for this call
 *  @note may block */
PVM_API pvm_result_t pvm_vm_execute(pvm_vm_t *self, uint32_t entry_point);

/** NULL does nothing. Inside a callback it takes effect when the callback has returned.
 *  @param self  taken over: not to be used after the call */
PVM_API void pvm_vm_destroy(pvm_vm_t *self);

/** @param self  borrowed for this call
 *  @param callback  may be called until it is replaced or released; may be NULL
 *  @param user_data  given back to the callback */
PVM_API void pvm_vm_set_host_callback(pvm_vm_t *self, pvm_host_callback_t callback, void *user_data);

/** One bit for each byte of code, or one byte for each: the length says which.
 *  @param self  borrowed for this call
 *  @param bitmask  `len` elements; borrowed for this call; may be NULL
 *  @param len  elements of bitmask */
PVM_API void pvm_vm_set_bitmask(pvm_vm_t *self, const uint8_t *bitmask, size_t len);

/** @param self  borrowed for this call
 *  @param table  `len` elements; borrowed for this call; may be NULL
 *  @param len  elements of table */
PVM_API void pvm_vm_set_jump_table(pvm_vm_t *self, const uint32_t *table, size_t len);

/** @param self  borrowed for this call */
PVM_API void pvm_vm_set_gas(pvm_vm_t *self, uint64_t gas);

/** Lays the host's memory into the guest: `ro_data` readable at 0x10000, `rw_data` writable at 0x20000 + ro_size
 *  rounded up to 65,536, `stack` writable up to 0xfefe0000, `output` writable at 0xfeff0000. Both see the same
 *  bytes at once; the pointers must stay valid as long as the machine. Bytes behind a region's end are not there.
 *  Sizes that do not fit beside each other lay nothing.
 *  @param self  borrowed for this call
 *  @param rw_data  kept: must stay valid after the call, until it is replaced or released; may be NULL
 *  @param ro_data  kept: must stay valid after the call, until it is replaced or released; may be NULL
 *  @param output  kept: must stay valid after the call, until it is replaced or released; may be NULL
 *  @param stack  kept: must stay valid after the call, until it is replaced or released; may be NULL */
PVM_API void pvm_vm_set_memory_regions(
    pvm_vm_t *self,
    uint8_t *rw_data,
    uint32_t rw_size,
    uint8_t *ro_data,
    uint32_t ro_size,
    uint8_t *output,
    uint32_t output_size,
    uint8_t *stack,
    uint32_t stack_size);

/** @param self  borrowed for this call */
PVM_API uint64_t pvm_vm_get_gas(pvm_vm_t *self);

/** @param self  borrowed for this call */
PVM_API uint64_t pvm_vm_get_pc(pvm_vm_t *self);

/** @param self  borrowed for this call */
PVM_API uint8_t pvm_vm_get_machine_state(pvm_vm_t *self);

/** @param self  borrowed for this call */
PVM_API void pvm_vm_set_register(pvm_vm_t *self, int index, uint64_t value);

/** @param self  borrowed for this call */
PVM_API uint64_t pvm_vm_get_register(pvm_vm_t *self, int index);

/** All 13, current as long as the machine lives; read only.
 *  @param self  borrowed for this call
 *  @return borrowed: valid as long as `self` */
PVM_API const uint64_t *pvm_vm_get_registers(pvm_vm_t *self);

/** @param self  borrowed for this call */
PVM_API uint32_t pvm_vm_get_heap_pointer(pvm_vm_t *self);

/** @param self  borrowed for this call */
PVM_API void pvm_vm_set_heap_pointer(pvm_vm_t *self, uint32_t pointer);

/** A machine for a module.
 *  @param module  borrowed for this call
 *  @param options  borrowed for this call; may be NULL
 *  @param vm  receives a result that the caller owns
 *  @param error  receives the details when the call fails
 *  @return PVM_OK, or why it failed */
PVM_API pvm_status pvm_vm_new(
    pvm_module_t *module,
    const pvm_vm_options *options,
    pvm_vm_t **vm,
    pvm_error *error);

/** Another machine in the same state; host memory is shared by both, and inner machines are copied too.
 *  @param self  borrowed for this call
 *  @param vm  receives a result that the caller owns
 *  @param error  receives the details when the call fails
 *  @return PVM_OK, or why it failed */
PVM_API pvm_status pvm_vm_clone(pvm_vm_t *self, pvm_vm_t **vm, pvm_error *error);

/** The backend that runs it, and why it is not the one that was asked for.
 *  @param self  borrowed for this call */
PVM_API pvm_backend pvm_vm_backend(pvm_vm_t *self);

/** @param self  borrowed for this call
 *  @return borrowed from the library */
PVM_API abut_str pvm_vm_backend_note(pvm_vm_t *self);

/** @param self  borrowed for this call */
PVM_API void pvm_vm_set_pc(pvm_vm_t *self, uint64_t pc);

/** @param self  borrowed for this call */
PVM_API bool pvm_vm_get_charged(pvm_vm_t *self);

/** @param self  borrowed for this call */
PVM_API void pvm_vm_set_charged(pvm_vm_t *self, bool charged);

/** Where HostResult.fault says that a page fault is.
 *  @param self  borrowed for this call */
PVM_API void pvm_vm_set_fault(pvm_vm_t *self, uint64_t address);

/** Runs to the next stop and calls nobody back: ecalli gives PVM_RESULT_HOST_CALL.
 *  @param self  borrowed for this call
 *  @note may block */
PVM_API pvm_result_t pvm_vm_run(pvm_vm_t *self);

/** Executes up to `count` instructions.
 *  @param self  borrowed for this call
 *  @note may block */
PVM_API pvm_result_t pvm_vm_step(pvm_vm_t *self, uint64_t count);

/** Runs until one of these is next; calls nobody back.
 *  @param self  borrowed for this call
 *  @param pcs  `n` elements; borrowed for this call
 *  @param n  elements of pcs
 *  @note may block */
PVM_API pvm_result_t pvm_vm_run_until(pvm_vm_t *self, const uint64_t *pcs, size_t n);

/** Stops every run before the instruction at `pc`.
 *  @param self  borrowed for this call
 *  @return PVM_OK, or why it failed */
PVM_API pvm_status pvm_vm_set_breakpoint(pvm_vm_t *self, uint64_t pc);

/** @param self  borrowed for this call
 *  @return PVM_OK, or why it failed */
PVM_API pvm_status pvm_vm_clear_breakpoint(pvm_vm_t *self, uint64_t pc);

/** From any thread: the machine stops at the next chance. When it does not run, its next run stops at once.
 *  @param self  borrowed for this call */
PVM_API void pvm_vm_interrupt(pvm_vm_t *self);

/** @param self  borrowed for this call
 *  @param stop  receives the result
 *  @return PVM_OK, or why it failed */
PVM_API pvm_status pvm_vm_stop(pvm_vm_t *self, pvm_stop *stop);

/** @param self  borrowed for this call
 *  @param stats  receives the result
 *  @return PVM_OK, or why it failed */
PVM_API pvm_status pvm_vm_stats(pvm_vm_t *self, pvm_stats *stats);

/** Gives pages their access and zeroes those that had none; address and length are multiples of 4096.
 *  @param self  borrowed for this call
 *  @param error  receives the details when the call fails
 *  @return PVM_OK, or why it failed */
PVM_API pvm_status pvm_vm_map(
    pvm_vm_t *self,
    uint64_t address,
    uint64_t length,
    pvm_access access,
    pvm_error *error);

/** Changes the access of pages that are mapped.
 *  @param self  borrowed for this call
 *  @param error  receives the details when the call fails
 *  @return PVM_OK, or why it failed */
PVM_API pvm_status pvm_vm_protect(
    pvm_vm_t *self,
    uint64_t address,
    uint64_t length,
    pvm_access access,
    pvm_error *error);

/** @param self  borrowed for this call
 *  @param error  receives the details when the call fails
 *  @return PVM_OK, or why it failed */
PVM_API pvm_status pvm_vm_unmap(pvm_vm_t *self, uint64_t address, uint64_t length, pvm_error *error);

/** Lays memory of the host's into the guest; `address` is a multiple of 4096.
 *  @param self  borrowed for this call
 *  @param data  kept: must stay valid after the call, until it is replaced or released
 *  @param error  receives the details when the call fails
 *  @return PVM_OK, or why it failed */
PVM_API pvm_status pvm_vm_share(
    pvm_vm_t *self,
    uint64_t address,
    uint8_t *data,
    uint64_t length,
    pvm_access access,
    pvm_error *error);

/** @param self  borrowed for this call
 *  @param data  room for `cap` elements; receives the result
 *  @param cap  elements of data
 *  @param error  receives the details when the call fails
 *  @return PVM_OK, or why it failed */
PVM_API pvm_status pvm_vm_read(pvm_vm_t *self, uint64_t address, uint8_t *data, size_t cap, pvm_error *error);

/** Writes what is mapped, read-only pages too.
 *  @param self  borrowed for this call
 *  @param data  `len` elements; borrowed for this call
 *  @param len  elements of data
 *  @param error  receives the details when the call fails
 *  @return PVM_OK, or why it failed */
PVM_API pvm_status pvm_vm_write(
    pvm_vm_t *self,
    uint64_t address,
    const uint8_t *data,
    size_t len,
    pvm_error *error);

/** @param self  borrowed for this call */
PVM_API bool pvm_vm_accessible(pvm_vm_t *self, uint64_t address, uint64_t length, pvm_access access);

/** The host's address of guest address 0. Only pages that are mapped and not shared may be touched, pages without
 *  write access not written; what is there changes while the machine runs.
 *  @param self  borrowed for this call
 *  @return borrowed: valid as long as `self`; NULL when there is none */
PVM_API uint8_t *pvm_vm_base(pvm_vm_t *self);

/** The first range of mapped pages at or behind `address`; false when there is none.
 *  @param self  borrowed for this call
 *  @param range  receives the result */
PVM_API bool pvm_vm_next_range(pvm_vm_t *self, uint64_t address, pvm_range *range);

/** From now on (or no longer) notes which pages are written; all start clean.
 *  @param self  borrowed for this call
 *  @return PVM_OK, or why it failed */
PVM_API pvm_status pvm_vm_track_dirty(pvm_vm_t *self, bool on);

/** Everything but the program, the callbacks and the host's memory, as bytes.
 *  @param self  borrowed for this call
 *  @param blob  receives a result that the caller owns
 *  @param error  receives the details when the call fails
 *  @return PVM_OK, or why it failed */
PVM_API pvm_status pvm_vm_snapshot(pvm_vm_t *self, pvm_blob_t **blob, pvm_error *error);

/** Takes over a snapshot of the same program.
 *  @param self  borrowed for this call
 *  @param data  borrowed for this call
 *  @param error  receives the details when the call fails
 *  @return PVM_OK, or why it failed */
PVM_API pvm_status pvm_vm_restore(pvm_vm_t *self, abut_bytes data, pvm_error *error);

/** A host function of inner machines; what it returns is for the host callback to return.
 *  @param self  borrowed for this call */
PVM_API pvm_host_result_t pvm_vm_inner(pvm_vm_t *self, pvm_inner_call call);

/** Called before every instruction; NULL ends it. Runs are slow as long.
 *  @param self  borrowed for this call
 *  @param callback  may be called until it is replaced or released; may be NULL
 *  @param user_data  given back to the callback */
PVM_API void pvm_vm_set_trace(pvm_vm_t *self, pvm_trace_callback_t callback, void *user_data);

/** Keeps a log of host calls (JIP-6) from now on: what the host reads, writes and sets through this interface.
 *  @param self  borrowed for this call
 *  @return PVM_OK, or why it failed */
PVM_API pvm_status pvm_vm_log_start(pvm_vm_t *self);

/** Ends the log and gives it.
 *  @param self  borrowed for this call
 *  @param blob  receives a result that the caller owns
 *  @param error  receives the details when the call fails
 *  @return PVM_OK, or why it failed */
PVM_API pvm_status pvm_vm_log_end(pvm_vm_t *self, pvm_blob_t **blob, pvm_error *error);

/** The same as pvm_vm_create, pvm_vm_execute and pvm_vm_destroy.
 *  @param code  `code_len` elements; borrowed for this call; may be NULL
 *  @param code_len  elements of code
 *  @param initial_regs  `num_regs` elements; borrowed for this call; may be NULL
 *  @param num_regs  elements of initial_regs
 *  @return owned by the caller: release it with pvm_vm_destroy; NULL when that fails */
PVM_API pvm_vm_t *pvm_create(
    uint32_t service_index,
    const uint8_t *code,
    size_t code_len,
    const uint64_t *initial_regs,
    size_t num_regs,
    uint64_t initial_pc);

/** @param vm  borrowed for this call
 *  @note may block */
PVM_API pvm_result_t pvm_execute(pvm_vm_t *vm, uint32_t entry_point);

/** @param vm  taken over: not to be used after the call */
PVM_API void pvm_destroy(pvm_vm_t *vm);

/** What this library promises, readable without running it. Defined where PVM_IMPLEMENT is, or
 *  PVM_SCHEMA, when only the table is wanted of C. */
#ifdef __cplusplus
extern "C" PVM_API const unsigned char pvm_abi[];
#else
extern PVM_API const unsigned char pvm_abi[];
#endif

#ifndef ABUT_ASSERT
#  if defined(__cplusplus)
#    define ABUT_ASSERT(c, n) static_assert(c, #n)
#    define ABUT_ALIGNOF(t) alignof(t)
#  elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#    define ABUT_ASSERT(c, n) _Static_assert(c, #n)
#    define ABUT_ALIGNOF(t) _Alignof(t)
#  else
#    define ABUT_ASSERT(c, n) typedef char abut_layout_##n[(c) ? 1 : -1]
#    ifdef _MSC_VER
#      define ABUT_ALIGNOF(t) __alignof(t)
#    else
#      define ABUT_ALIGNOF(t) __alignof__(t)
#    endif
#  endif
#endif
#if (defined(__LP64__)) || (defined(_WIN64)) || (defined(__i386__) && !defined(_WIN32)) || (defined(__arm__) || defined(__wasm32__))
ABUT_ASSERT(sizeof(pvm_cost) == 16 && ABUT_ALIGNOF(pvm_cost) == 4 && offsetof(pvm_cost, price) == 0 &&
    offsetof(pvm_cost, cycles) == 4 && offsetof(pvm_cost, slots) == 5 &&
    offsetof(pvm_cost, slots_same) == 6 && offsetof(pvm_cost, same_rule) == 7 &&
    offsetof(pvm_cost, alu) == 8 && offsetof(pvm_cost, load) == 9 && offsetof(pvm_cost, store) == 10 &&
    offsetof(pvm_cost, multiply) == 11 && offsetof(pvm_cost, divide) == 12 &&
    offsetof(pvm_cost, _reserved0) == 13, pvm_cost);
ABUT_ASSERT(sizeof(pvm_costs) == 4104 && ABUT_ALIGNOF(pvm_costs) == 4 && offsetof(pvm_costs, model) == 0 &&
    offsetof(pvm_costs, _reserved0) == 4 && offsetof(pvm_costs, by_opcode) == 8, pvm_costs);
#endif
#if defined(__LP64__) || defined(_WIN64)
ABUT_ASSERT(sizeof(pvm_error) == 256 && ABUT_ALIGNOF(pvm_error) == 8 && offsetof(pvm_error, status) == 0 &&
    offsetof(pvm_error, len) == 4 && offsetof(pvm_error, offset) == 8 &&
    offsetof(pvm_error, text) == 16, pvm_error);
ABUT_ASSERT(sizeof(pvm_load_options) == 24 && ABUT_ALIGNOF(pvm_load_options) == 8 &&
    offsetof(pvm_load_options, size) == 0 && offsetof(pvm_load_options, kind) == 4 &&
    offsetof(pvm_load_options, profile) == 8 && offsetof(pvm_load_options, strict) == 12 &&
    offsetof(pvm_load_options, no_cache) == 13 && offsetof(pvm_load_options, _reserved0) == 14 &&
    offsetof(pvm_load_options, costs) == 16, pvm_load_options);
ABUT_ASSERT(sizeof(pvm_module_facts_t) == 104 && ABUT_ALIGNOF(pvm_module_facts_t) == 8 &&
    offsetof(pvm_module_facts_t, kind) == 0 && offsetof(pvm_module_facts_t, profile) == 4 &&
    offsetof(pvm_module_facts_t, code_size) == 8 && offsetof(pvm_module_facts_t, instructions) == 16 &&
    offsetof(pvm_module_facts_t, blocks) == 24 && offsetof(pvm_module_facts_t, jump_entries) == 32 &&
    offsetof(pvm_module_facts_t, metadata_size) == 40 && offsetof(pvm_module_facts_t, read_only_size) == 48 &&
    offsetof(pvm_module_facts_t, read_write_size) == 56 && offsetof(pvm_module_facts_t, heap_pages) == 64 &&
    offsetof(pvm_module_facts_t, stack_size) == 72 && offsetof(pvm_module_facts_t, hash) == 80 &&
    offsetof(pvm_module_facts_t, compiled_size) == 88 && offsetof(pvm_module_facts_t, valid) == 96 &&
    offsetof(pvm_module_facts_t, _reserved0) == 97, pvm_module_facts_t);
ABUT_ASSERT(sizeof(pvm_vm_options) == 56 && ABUT_ALIGNOF(pvm_vm_options) == 8 &&
    offsetof(pvm_vm_options, size) == 0 && offsetof(pvm_vm_options, backend) == 4 &&
    offsetof(pvm_vm_options, metering) == 8 && offsetof(pvm_vm_options, _reserved0) == 12 &&
    offsetof(pvm_vm_options, gas) == 16 && offsetof(pvm_vm_options, pc) == 24 &&
    offsetof(pvm_vm_options, argument) == 32 && offsetof(pvm_vm_options, eager) == 48 &&
    offsetof(pvm_vm_options, _2) == 49, pvm_vm_options);
ABUT_ASSERT(sizeof(pvm_stop) == 48 && ABUT_ALIGNOF(pvm_stop) == 8 && offsetof(pvm_stop, result) == 0 &&
    offsetof(pvm_stop, charged) == 4 && offsetof(pvm_stop, _reserved0) == 5 &&
    offsetof(pvm_stop, detail) == 8 && offsetof(pvm_stop, pc) == 16 && offsetof(pvm_stop, gas) == 24 &&
    offsetof(pvm_stop, reason) == 32, pvm_stop);
ABUT_ASSERT(sizeof(pvm_range) == 24 && ABUT_ALIGNOF(pvm_range) == 8 && offsetof(pvm_range, address) == 0 &&
    offsetof(pvm_range, length) == 8 && offsetof(pvm_range, access) == 16 &&
    offsetof(pvm_range, dirty) == 20 && offsetof(pvm_range, shared) == 21 &&
    offsetof(pvm_range, _reserved0) == 22, pvm_range);
ABUT_ASSERT(sizeof(pvm_instruction_info) == 64 && ABUT_ALIGNOF(pvm_instruction_info) == 8 &&
    offsetof(pvm_instruction_info, pc) == 0 && offsetof(pvm_instruction_info, next) == 8 &&
    offsetof(pvm_instruction_info, opcode) == 16 && offsetof(pvm_instruction_info, known) == 17 &&
    offsetof(pvm_instruction_info, ends) == 18 && offsetof(pvm_instruction_info, starts) == 19 &&
    offsetof(pvm_instruction_info, _reserved0) == 20 && offsetof(pvm_instruction_info, name) == 24 &&
    offsetof(pvm_instruction_info, a) == 40 && offsetof(pvm_instruction_info, b) == 41 &&
    offsetof(pvm_instruction_info, d) == 42 && offsetof(pvm_instruction_info, _2) == 43 &&
    offsetof(pvm_instruction_info, x) == 48 && offsetof(pvm_instruction_info, y) == 56, pvm_instruction_info);
ABUT_ASSERT(sizeof(pvm_stats) == 64 && ABUT_ALIGNOF(pvm_stats) == 8 && offsetof(pvm_stats, gas_used) == 0 &&
    offsetof(pvm_stats, host_calls) == 8 && offsetof(pvm_stats, faults) == 16 &&
    offsetof(pvm_stats, stops) == 24 && offsetof(pvm_stats, entries) == 32 &&
    offsetof(pvm_stats, steps) == 40 && offsetof(pvm_stats, pages) == 48 &&
    offsetof(pvm_stats, code_size) == 56, pvm_stats);
ABUT_ASSERT(sizeof(pvm_replay_result) == 24 && ABUT_ALIGNOF(pvm_replay_result) == 8 &&
    offsetof(pvm_replay_result, host_calls) == 0 && offsetof(pvm_replay_result, gas_used) == 8 &&
    offsetof(pvm_replay_result, result) == 16 &&
    offsetof(pvm_replay_result, _reserved0) == 20, pvm_replay_result);
ABUT_ASSERT(sizeof(pvm_trace_step) == 32 && ABUT_ALIGNOF(pvm_trace_step) == 8 &&
    offsetof(pvm_trace_step, pc) == 0 && offsetof(pvm_trace_step, gas) == 8 &&
    offsetof(pvm_trace_step, opcode) == 16 && offsetof(pvm_trace_step, _reserved0) == 17 &&
    offsetof(pvm_trace_step, registers) == 24, pvm_trace_step);
#endif
#if (defined(__i386__) && !defined(_WIN32)) || defined(__arm__) || defined(__wasm32__)
ABUT_ASSERT(sizeof(pvm_load_options) == 20 && ABUT_ALIGNOF(pvm_load_options) == 4 &&
    offsetof(pvm_load_options, size) == 0 && offsetof(pvm_load_options, kind) == 4 &&
    offsetof(pvm_load_options, profile) == 8 && offsetof(pvm_load_options, strict) == 12 &&
    offsetof(pvm_load_options, no_cache) == 13 && offsetof(pvm_load_options, _reserved0) == 14 &&
    offsetof(pvm_load_options, costs) == 16, pvm_load_options);
#endif
#if defined(__i386__) && !defined(_WIN32)
ABUT_ASSERT(sizeof(pvm_error) == 256 && ABUT_ALIGNOF(pvm_error) == 4 && offsetof(pvm_error, status) == 0 &&
    offsetof(pvm_error, len) == 4 && offsetof(pvm_error, offset) == 8 &&
    offsetof(pvm_error, text) == 16, pvm_error);
ABUT_ASSERT(sizeof(pvm_module_facts_t) == 104 && ABUT_ALIGNOF(pvm_module_facts_t) == 4 &&
    offsetof(pvm_module_facts_t, kind) == 0 && offsetof(pvm_module_facts_t, profile) == 4 &&
    offsetof(pvm_module_facts_t, code_size) == 8 && offsetof(pvm_module_facts_t, instructions) == 16 &&
    offsetof(pvm_module_facts_t, blocks) == 24 && offsetof(pvm_module_facts_t, jump_entries) == 32 &&
    offsetof(pvm_module_facts_t, metadata_size) == 40 && offsetof(pvm_module_facts_t, read_only_size) == 48 &&
    offsetof(pvm_module_facts_t, read_write_size) == 56 && offsetof(pvm_module_facts_t, heap_pages) == 64 &&
    offsetof(pvm_module_facts_t, stack_size) == 72 && offsetof(pvm_module_facts_t, hash) == 80 &&
    offsetof(pvm_module_facts_t, compiled_size) == 88 && offsetof(pvm_module_facts_t, valid) == 96 &&
    offsetof(pvm_module_facts_t, _reserved0) == 97, pvm_module_facts_t);
ABUT_ASSERT(sizeof(pvm_vm_options) == 48 && ABUT_ALIGNOF(pvm_vm_options) == 4 &&
    offsetof(pvm_vm_options, size) == 0 && offsetof(pvm_vm_options, backend) == 4 &&
    offsetof(pvm_vm_options, metering) == 8 && offsetof(pvm_vm_options, _reserved0) == 12 &&
    offsetof(pvm_vm_options, gas) == 16 && offsetof(pvm_vm_options, pc) == 24 &&
    offsetof(pvm_vm_options, argument) == 32 && offsetof(pvm_vm_options, eager) == 40 &&
    offsetof(pvm_vm_options, _2) == 41, pvm_vm_options);
ABUT_ASSERT(sizeof(pvm_stop) == 40 && ABUT_ALIGNOF(pvm_stop) == 4 && offsetof(pvm_stop, result) == 0 &&
    offsetof(pvm_stop, charged) == 4 && offsetof(pvm_stop, _reserved0) == 5 &&
    offsetof(pvm_stop, detail) == 8 && offsetof(pvm_stop, pc) == 16 && offsetof(pvm_stop, gas) == 24 &&
    offsetof(pvm_stop, reason) == 32, pvm_stop);
ABUT_ASSERT(sizeof(pvm_range) == 24 && ABUT_ALIGNOF(pvm_range) == 4 && offsetof(pvm_range, address) == 0 &&
    offsetof(pvm_range, length) == 8 && offsetof(pvm_range, access) == 16 &&
    offsetof(pvm_range, dirty) == 20 && offsetof(pvm_range, shared) == 21 &&
    offsetof(pvm_range, _reserved0) == 22, pvm_range);
ABUT_ASSERT(sizeof(pvm_instruction_info) == 56 && ABUT_ALIGNOF(pvm_instruction_info) == 4 &&
    offsetof(pvm_instruction_info, pc) == 0 && offsetof(pvm_instruction_info, next) == 8 &&
    offsetof(pvm_instruction_info, opcode) == 16 && offsetof(pvm_instruction_info, known) == 17 &&
    offsetof(pvm_instruction_info, ends) == 18 && offsetof(pvm_instruction_info, starts) == 19 &&
    offsetof(pvm_instruction_info, _reserved0) == 20 && offsetof(pvm_instruction_info, name) == 24 &&
    offsetof(pvm_instruction_info, a) == 32 && offsetof(pvm_instruction_info, b) == 33 &&
    offsetof(pvm_instruction_info, d) == 34 && offsetof(pvm_instruction_info, _2) == 35 &&
    offsetof(pvm_instruction_info, x) == 40 && offsetof(pvm_instruction_info, y) == 48, pvm_instruction_info);
ABUT_ASSERT(sizeof(pvm_stats) == 64 && ABUT_ALIGNOF(pvm_stats) == 4 && offsetof(pvm_stats, gas_used) == 0 &&
    offsetof(pvm_stats, host_calls) == 8 && offsetof(pvm_stats, faults) == 16 &&
    offsetof(pvm_stats, stops) == 24 && offsetof(pvm_stats, entries) == 32 &&
    offsetof(pvm_stats, steps) == 40 && offsetof(pvm_stats, pages) == 48 &&
    offsetof(pvm_stats, code_size) == 56, pvm_stats);
ABUT_ASSERT(sizeof(pvm_replay_result) == 24 && ABUT_ALIGNOF(pvm_replay_result) == 4 &&
    offsetof(pvm_replay_result, host_calls) == 0 && offsetof(pvm_replay_result, gas_used) == 8 &&
    offsetof(pvm_replay_result, result) == 16 &&
    offsetof(pvm_replay_result, _reserved0) == 20, pvm_replay_result);
ABUT_ASSERT(sizeof(pvm_trace_step) == 28 && ABUT_ALIGNOF(pvm_trace_step) == 4 &&
    offsetof(pvm_trace_step, pc) == 0 && offsetof(pvm_trace_step, gas) == 8 &&
    offsetof(pvm_trace_step, opcode) == 16 && offsetof(pvm_trace_step, _reserved0) == 17 &&
    offsetof(pvm_trace_step, registers) == 24, pvm_trace_step);
#endif
#if defined(__arm__) || defined(__wasm32__)
ABUT_ASSERT(sizeof(pvm_error) == 256 && ABUT_ALIGNOF(pvm_error) == 8 && offsetof(pvm_error, status) == 0 &&
    offsetof(pvm_error, len) == 4 && offsetof(pvm_error, offset) == 8 &&
    offsetof(pvm_error, text) == 16, pvm_error);
ABUT_ASSERT(sizeof(pvm_module_facts_t) == 104 && ABUT_ALIGNOF(pvm_module_facts_t) == 8 &&
    offsetof(pvm_module_facts_t, kind) == 0 && offsetof(pvm_module_facts_t, profile) == 4 &&
    offsetof(pvm_module_facts_t, code_size) == 8 && offsetof(pvm_module_facts_t, instructions) == 16 &&
    offsetof(pvm_module_facts_t, blocks) == 24 && offsetof(pvm_module_facts_t, jump_entries) == 32 &&
    offsetof(pvm_module_facts_t, metadata_size) == 40 && offsetof(pvm_module_facts_t, read_only_size) == 48 &&
    offsetof(pvm_module_facts_t, read_write_size) == 56 && offsetof(pvm_module_facts_t, heap_pages) == 64 &&
    offsetof(pvm_module_facts_t, stack_size) == 72 && offsetof(pvm_module_facts_t, hash) == 80 &&
    offsetof(pvm_module_facts_t, compiled_size) == 88 && offsetof(pvm_module_facts_t, valid) == 96 &&
    offsetof(pvm_module_facts_t, _reserved0) == 97, pvm_module_facts_t);
ABUT_ASSERT(sizeof(pvm_vm_options) == 48 && ABUT_ALIGNOF(pvm_vm_options) == 8 &&
    offsetof(pvm_vm_options, size) == 0 && offsetof(pvm_vm_options, backend) == 4 &&
    offsetof(pvm_vm_options, metering) == 8 && offsetof(pvm_vm_options, _reserved0) == 12 &&
    offsetof(pvm_vm_options, gas) == 16 && offsetof(pvm_vm_options, pc) == 24 &&
    offsetof(pvm_vm_options, argument) == 32 && offsetof(pvm_vm_options, eager) == 40 &&
    offsetof(pvm_vm_options, _2) == 41, pvm_vm_options);
ABUT_ASSERT(sizeof(pvm_stop) == 40 && ABUT_ALIGNOF(pvm_stop) == 8 && offsetof(pvm_stop, result) == 0 &&
    offsetof(pvm_stop, charged) == 4 && offsetof(pvm_stop, _reserved0) == 5 &&
    offsetof(pvm_stop, detail) == 8 && offsetof(pvm_stop, pc) == 16 && offsetof(pvm_stop, gas) == 24 &&
    offsetof(pvm_stop, reason) == 32, pvm_stop);
ABUT_ASSERT(sizeof(pvm_range) == 24 && ABUT_ALIGNOF(pvm_range) == 8 && offsetof(pvm_range, address) == 0 &&
    offsetof(pvm_range, length) == 8 && offsetof(pvm_range, access) == 16 &&
    offsetof(pvm_range, dirty) == 20 && offsetof(pvm_range, shared) == 21 &&
    offsetof(pvm_range, _reserved0) == 22, pvm_range);
ABUT_ASSERT(sizeof(pvm_instruction_info) == 56 && ABUT_ALIGNOF(pvm_instruction_info) == 8 &&
    offsetof(pvm_instruction_info, pc) == 0 && offsetof(pvm_instruction_info, next) == 8 &&
    offsetof(pvm_instruction_info, opcode) == 16 && offsetof(pvm_instruction_info, known) == 17 &&
    offsetof(pvm_instruction_info, ends) == 18 && offsetof(pvm_instruction_info, starts) == 19 &&
    offsetof(pvm_instruction_info, _reserved0) == 20 && offsetof(pvm_instruction_info, name) == 24 &&
    offsetof(pvm_instruction_info, a) == 32 && offsetof(pvm_instruction_info, b) == 33 &&
    offsetof(pvm_instruction_info, d) == 34 && offsetof(pvm_instruction_info, _2) == 35 &&
    offsetof(pvm_instruction_info, x) == 40 && offsetof(pvm_instruction_info, y) == 48, pvm_instruction_info);
ABUT_ASSERT(sizeof(pvm_stats) == 64 && ABUT_ALIGNOF(pvm_stats) == 8 && offsetof(pvm_stats, gas_used) == 0 &&
    offsetof(pvm_stats, host_calls) == 8 && offsetof(pvm_stats, faults) == 16 &&
    offsetof(pvm_stats, stops) == 24 && offsetof(pvm_stats, entries) == 32 &&
    offsetof(pvm_stats, steps) == 40 && offsetof(pvm_stats, pages) == 48 &&
    offsetof(pvm_stats, code_size) == 56, pvm_stats);
ABUT_ASSERT(sizeof(pvm_replay_result) == 24 && ABUT_ALIGNOF(pvm_replay_result) == 8 &&
    offsetof(pvm_replay_result, host_calls) == 0 && offsetof(pvm_replay_result, gas_used) == 8 &&
    offsetof(pvm_replay_result, result) == 16 &&
    offsetof(pvm_replay_result, _reserved0) == 20, pvm_replay_result);
ABUT_ASSERT(sizeof(pvm_trace_step) == 32 && ABUT_ALIGNOF(pvm_trace_step) == 8 &&
    offsetof(pvm_trace_step, pc) == 0 && offsetof(pvm_trace_step, gas) == 8 &&
    offsetof(pvm_trace_step, opcode) == 16 && offsetof(pvm_trace_step, _reserved0) == 17 &&
    offsetof(pvm_trace_step, registers) == 24, pvm_trace_step);
#endif

#ifdef __cplusplus
}
#endif

#ifdef PVM_IMPLEMENT
#endif /* PVM_IMPLEMENT */

#if defined(PVM_IMPLEMENT) || defined(PVM_SCHEMA)
#if defined(_MSC_VER) && !defined(__clang__)
#  pragma section(".abisch", read)
#  define ABUT_SCHEMA_SECTION __declspec(allocate(".abisch"))
#elif defined(__APPLE__)
#  define ABUT_SCHEMA_SECTION __attribute__((used, section("__TEXT,__abi_schema")))
#elif defined(_WIN32) /* section names of an image have eight bytes */
#  define ABUT_SCHEMA_SECTION __attribute__((used, section(".abisch")))
#else
#  define ABUT_SCHEMA_SECTION __attribute__((used, section(".abi_schema")))
#endif
ABUT_SCHEMA_SECTION const unsigned char pvm_abi[] = {
65,66,85,84,45,65,66,73,1,0,0,0,77,0,0,0,126,89,104,186,72,7,25,39,
40,0,0,0,248,4,0,0,204,194,0,0,196,199,0,0,172,181,83,1,71,143,142,193,
80,57,156,121,71,143,142,193,50,17,39,3,115,59,192,73,81,146,142,212,115,59,192,73,
254,44,63,9,190,156,218,103,30,124,222,157,190,156,218,103,129,18,137,13,208,193,216,47,
67,71,126,175,208,193,216,47,231,71,45,21,254,219,41,120,182,46,72,4,254,219,41,120,
23,181,10,23,46,237,72,81,90,188,189,46,46,237,72,81,2,111,50,24,161,68,178,122,
168,5,242,125,161,68,178,122,104,180,102,25,153,154,42,160,214,119,65,141,153,154,42,160,
152,69,138,25,51,197,243,16,16,81,97,19,51,197,243,16,111,48,181,25,5,203,76,27,
93,120,81,133,5,203,76,27,124,243,39,36,153,154,42,160,214,119,65,141,153,154,42,160,
33,90,134,38,30,39,191,3,10,162,183,144,30,39,191,3,179,18,101,42,249,50,162,251,
241,73,43,179,249,50,162,251,32,201,159,44,144,62,176,156,39,129,216,222,144,62,176,156,
54,14,87,54,185,76,248,64,35,27,160,138,185,76,248,64,222,240,241,58,86,73,169,104,
172,120,125,90,86,73,169,104,229,112,64,61,162,186,223,72,18,21,138,43,162,186,223,72,
1,219,15,63,146,91,188,234,94,254,149,199,146,91,188,234,101,151,114,67,122,245,205,148,
39,195,6,176,122,245,205,148,55,150,14,68,122,245,205,148,39,195,6,176,122,245,205,148,
29,97,181,70,96,139,159,202,106,180,228,100,96,139,159,202,204,109,131,71,122,245,205,148,
39,195,6,176,122,245,205,148,138,108,71,72,254,219,41,120,182,46,72,4,254,219,41,120,
139,31,27,82,180,151,55,44,230,59,142,161,180,151,55,44,122,50,10,85,15,201,17,183,
137,106,159,33,15,201,17,183,199,172,163,89,208,193,216,47,67,71,126,175,208,193,216,47,
43,83,58,93,217,228,203,175,65,64,54,105,217,228,203,175,19,101,177,99,254,219,41,120,
182,46,72,4,254,219,41,120,133,42,37,100,18,54,87,106,38,152,152,48,18,54,87,106,
128,5,157,106,122,245,205,148,39,195,6,176,122,245,205,148,215,46,192,109,199,239,175,24,
221,102,160,157,199,239,175,24,204,145,198,109,208,193,216,47,67,71,126,175,208,193,216,47,
99,151,246,109,205,213,180,243,28,13,100,133,205,213,180,243,99,149,201,112,223,137,137,156,
38,66,34,207,223,137,137,156,9,5,166,113,166,86,118,86,33,112,103,158,166,86,118,86,
61,48,168,113,30,39,191,3,10,162,183,144,30,39,191,3,24,77,117,114,33,37,64,151,
43,161,190,117,33,37,64,151,162,91,245,116,201,62,196,13,72,46,0,94,201,62,196,13,
145,242,82,120,45,206,118,177,240,163,236,105,45,206,118,177,47,96,64,129,144,62,176,156,
39,129,216,222,144,62,176,156,127,109,11,130,110,253,156,114,170,118,0,118,110,253,156,114,
19,0,186,133,237,251,22,26,37,254,124,203,237,251,22,26,161,50,191,133,208,193,216,47,
67,71,126,175,208,193,216,47,174,88,61,135,188,183,108,77,135,192,141,213,188,183,108,77,
239,79,248,136,86,73,169,104,172,120,125,90,86,73,169,104,26,28,37,138,254,219,41,120,
182,46,72,4,254,219,41,120,251,4,184,140,208,193,216,47,67,71,126,175,208,193,216,47,
143,100,197,150,193,47,35,38,76,232,159,164,193,47,35,38,34,65,193,164,217,228,203,175,
65,64,54,105,217,228,203,175,55,164,204,165,196,172,83,81,190,36,110,128,196,172,83,81,
207,103,122,170,46,237,72,81,90,188,189,46,46,237,72,81,104,142,77,171,90,125,133,234,
191,25,101,89,90,125,133,234,156,177,106,172,208,193,216,47,67,71,126,175,208,193,216,47,
226,123,209,173,6,179,135,245,217,232,34,12,6,179,135,245,118,170,63,174,87,244,245,129,
197,197,238,141,87,244,245,129,66,135,93,175,15,201,17,183,137,106,159,33,15,201,17,183,
22,229,150,175,252,187,121,235,19,196,69,122,252,187,121,235,129,195,199,177,174,224,95,186,
188,246,149,248,174,224,95,186,210,209,132,187,249,50,162,251,241,73,43,179,249,50,162,251,
198,187,13,192,14,238,112,191,253,51,169,112,14,238,112,191,214,244,178,192,30,39,191,3,
10,162,183,144,30,39,191,3,167,168,33,197,105,160,67,113,38,152,191,68,105,160,67,113,
65,192,2,199,252,111,3,72,125,199,120,87,252,111,3,72,109,129,248,200,6,179,135,245,
217,232,34,12,6,179,135,245,146,58,66,204,175,99,203,207,19,223,188,134,175,99,203,207,
156,140,205,209,22,44,250,141,7,75,132,93,22,44,250,141,103,31,248,209,217,228,203,175,
65,64,54,105,217,228,203,175,248,206,183,210,131,209,58,100,202,101,249,22,131,209,58,100,
185,236,22,211,15,201,17,183,137,106,159,33,15,201,17,183,127,218,188,211,254,219,41,120,
182,46,72,4,254,219,41,120,175,60,161,216,180,151,55,44,230,59,142,161,180,151,55,44,
79,129,180,217,109,58,231,43,162,158,136,39,109,58,231,43,248,232,106,218,49,189,41,224,
236,167,252,53,49,189,41,224,18,214,167,221,59,85,199,134,17,47,17,128,59,85,199,134,
91,48,100,223,186,13,119,41,29,93,226,189,186,13,119,41,176,118,59,224,103,154,127,84,
214,90,179,165,103,154,127,84,55,178,89,231,78,181,83,107,89,246,102,164,78,181,83,107,
123,34,97,98,105,34,58,49,44,34,112,97,99,107,97,103,101,34,58,34,97,98,117,116,
46,112,118,109,34,44,34,118,101,114,115,105,111,110,34,58,34,48,46,49,46,48,34,44,
34,100,111,99,34,58,34,84,104,101,32,74,65,77,32,80,86,77,58,32,97,110,32,105,
110,116,101,114,112,114,101,116,101,114,32,97,110,100,32,97,32,114,101,99,111,109,112,105,
108,101,114,32,98,101,104,105,110,100,32,111,110,101,32,105,110,116,101,114,102,97,99,101,
46,92,110,92,110,65,32,109,111,100,117,108,101,32,105,115,32,97,32,118,101,114,105,102,
105,101,100,32,112,114,111,103,114,97,109,59,32,109,97,99,104,105,110,101,115,32,97,110,
100,32,116,104,114,101,97,100,115,32,115,104,97,114,101,32,105,116,46,32,65,32,109,97,
99,104,105,110,101,32,40,96,112,118,109,95,118,109,95,116,96,41,32,104,97,115,32,114,
101,103,105,115,116,101,114,115,44,32,109,101,109,111,114,121,44,32,103,97,115,92,110,97,
110,100,32,97,32,112,114,111,103,114,97,109,32,99,111,117,110,116,101,114,59,32,105,116,
32,98,101,108,111,110,103,115,32,116,111,32,111,110,101,32,116,104,114,101,97,100,32,97,
116,32,97,32,116,105,109,101,44,32,97,110,100,32,116,119,111,32,109,97,99,104,105,110,
101,115,32,115,104,97,114,101,32,110,111,116,104,105,110,103,32,116,104,97,116,32,101,105,
116,104,101,114,32,99,97,110,32,115,101,101,46,92,110,84,104,101,32,115,116,97,116,101,
32,105,115,32,97,108,119,97,121,115,32,116,104,101,32,109,97,99,104,105,110,101,39,115,
58,32,119,104,111,101,118,101,114,32,97,115,107,115,32,103,101,116,115,32,119,104,97,116,
32,105,115,32,116,114,117,101,32,110,111,119,44,32,105,110,32,97,32,104,111,115,116,32,
99,97,108,108,98,97,99,107,32,116,111,111,46,92,110,92,110,65,32,109,97,99,104,105,
110,101,32,114,117,110,115,32,117,110,116,105,108,32,115,111,109,101,116,104,105,110,103,32,
104,97,112,112,101,110,115,58,32,105,116,32,104,97,108,116,115,44,32,112,97,110,105,99,
115,44,32,114,117,110,115,32,111,117,116,32,111,102,32,103,97,115,44,32,102,97,117,108,
116,115,44,32,99,97,108,108,115,32,116,104,101,32,104,111,115,116,44,32,109,101,101,116,
115,32,97,92,110,98,114,101,97,107,112,111,105,110,116,32,111,114,32,105,115,32,105,110,
116,101,114,114,117,112,116,101,100,46,32,69,118,101,114,121,32,115,116,111,112,32,99,97,
110,32,98,101,32,99,111,110,116,105,110,117,101,100,44,32,119,105,116,104,32,116,104,101,
32,115,97,109,101,32,114,101,115,117,108,116,115,32,97,115,32,105,102,32,105,116,32,104,
97,100,32,110,111,116,32,115,116,111,112,112,101,100,46,34,44,34,112,114,101,102,105,120,
34,58,34,112,118,109,95,34,44,34,108,105,98,114,97,114,121,34,58,34,97,98,117,116,
34,44,34,109,111,100,101,108,34,58,123,34,112,116,114,34,58,56,44,34,101,110,100,105,
97,110,34,58,34,108,105,116,116,108,101,34,44,34,116,97,114,103,101,116,34,58,34,120,
56,54,95,54,52,45,117,110,107,110,111,119,110,45,108,105,110,117,120,45,103,110,117,34,
125,44,34,97,112,105,34,58,34,115,104,97,50,53,54,45,54,52,58,50,55,49,57,48,
55,52,56,98,97,54,56,53,57,55,101,34,44,10,34,117,115,101,115,34,58,91,93,44,
10,34,116,121,112,101,115,34,58,91,10,123,34,110,97,109,101,34,58,34,82,101,115,117,
108,116,34,44,34,99,34,58,34,112,118,109,95,114,101,115,117,108,116,95,116,34,44,34,
107,105,110,100,34,58,34,101,110,117,109,34,44,34,115,105,122,101,34,58,52,44,34,97,
108,105,103,110,34,58,52,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,
45,54,52,58,101,55,101,99,48,99,48,98,102,99,52,55,57,55,57,53,34,44,34,114,
101,112,114,34,58,34,105,51,50,34,44,34,111,112,101,110,34,58,116,114,117,101,44,34,
99,112,114,101,102,105,120,34,58,34,80,86,77,95,82,69,83,85,76,84,95,34,44,34,
118,97,108,117,101,115,34,58,91,123,34,110,97,109,101,34,58,34,111,107,34,44,34,118,
97,108,117,101,34,58,48,44,34,99,34,58,34,80,86,77,95,82,69,83,85,76,84,95,
79,75,34,44,34,100,111,99,34,58,34,104,97,108,116,101,100,44,32,111,114,32,116,104,
101,32,104,111,115,116,32,101,110,100,101,100,32,105,116,34,125,44,123,34,110,97,109,101,
34,58,34,111,111,103,34,44,34,118,97,108,117,101,34,58,49,44,34,99,34,58,34,80,
86,77,95,82,69,83,85,76,84,95,79,79,71,34,44,34,100,111,99,34,58,34,111,117,
116,32,111,102,32,103,97,115,58,32,110,111,116,104,105,110,103,32,111,102,32,116,104,101,
32,105,110,115,116,114,117,99,116,105,111,110,32,104,97,112,112,101,110,101,100,44,32,109,
111,114,101,32,103,97,115,32,108,101,116,115,32,105,116,32,103,111,32,111,110,34,125,44,
123,34,110,97,109,101,34,58,34,112,97,110,105,99,34,44,34,118,97,108,117,101,34,58,
50,44,34,99,34,58,34,80,86,77,95,82,69,83,85,76,84,95,80,65,78,73,67,34,
125,44,123,34,110,97,109,101,34,58,34,104,111,115,116,95,99,97,108,108,34,44,34,118,
97,108,117,101,34,58,51,44,34,99,34,58,34,80,86,77,95,82,69,83,85,76,84,95,
72,79,83,84,95,67,65,76,76,34,44,34,100,111,99,34,58,34,97,110,32,101,99,97,
108,108,105,32,116,104,97,116,32,110,111,32,99,97,108,108,98,97,99,107,32,104,97,110,
100,108,101,100,59,32,114,117,110,110,105,110,103,32,111,110,32,103,111,101,115,32,111,110,
32,98,101,104,105,110,100,32,105,116,34,125,44,123,34,110,97,109,101,34,58,34,102,97,
117,108,116,34,44,34,118,97,108,117,101,34,58,52,44,34,99,34,58,34,80,86,77,95,
82,69,83,85,76,84,95,70,65,85,76,84,34,44,34,100,111,99,34,58,34,97,110,32,
97,99,99,101,115,115,32,116,111,32,97,32,112,97,103,101,32,119,105,116,104,111,117,116,
32,116,104,101,32,114,105,103,104,116,59,32,116,104,101,32,105,110,115,116,114,117,99,116,
105,111,110,32,99,97,110,32,98,101,32,114,101,112,101,97,116,101,100,34,125,44,123,34,
110,97,109,101,34,58,34,115,116,101,112,112,101,100,34,44,34,118,97,108,117,101,34,58,
53,44,34,99,34,58,34,80,86,77,95,82,69,83,85,76,84,95,83,84,69,80,80,69,
68,34,44,34,100,111,99,34,58,34,97,108,108,32,115,116,101,112,115,32,119,101,114,101,
32,109,97,100,101,34,125,44,123,34,110,97,109,101,34,58,34,98,114,101,97,107,112,111,
105,110,116,34,44,34,118,97,108,117,101,34,58,54,44,34,99,34,58,34,80,86,77,95,
82,69,83,85,76,84,95,66,82,69,65,75,80,79,73,78,84,34,44,34,100,111,99,34,
58,34,115,116,97,110,100,115,32,98,101,102,111,114,101,32,97,110,32,105,110,115,116,114,
117,99,116,105,111,110,32,116,104,97,116,32,119,97,115,32,97,115,107,101,100,32,102,111,
114,34,125,44,123,34,110,97,109,101,34,58,34,105,110,116,101,114,114,117,112,116,101,100,
34,44,34,118,97,108,117,101,34,58,55,44,34,99,34,58,34,80,86,77,95,82,69,83,
85,76,84,95,73,78,84,69,82,82,85,80,84,69,68,34,44,34,100,111,99,34,58,34,
97,110,111,116,104,101,114,32,116,104,114,101,97,100,32,97,115,107,101,100,32,102,111,114,
32,105,116,34,125,44,123,34,110,97,109,101,34,58,34,105,110,118,97,108,105,100,34,44,
34,118,97,108,117,101,34,58,45,49,44,34,99,34,58,34,80,86,77,95,82,69,83,85,
76,84,95,73,78,86,65,76,73,68,34,44,34,100,111,99,34,58,34,116,104,101,32,109,
97,99,104,105,110,101,32,99,97,110,110,111,116,32,114,117,110,58,32,110,111,32,118,97,
108,105,100,32,112,114,111,103,114,97,109,44,32,111,114,32,105,116,32,105,115,32,114,117,
110,110,105,110,103,32,97,108,114,101,97,100,121,34,125,93,44,34,100,111,99,34,58,34,
87,104,121,32,97,32,109,97,99,104,105,110,101,32,115,116,111,112,112,101,100,46,34,44,
34,110,97,109,101,115,34,58,123,34,99,34,58,34,112,118,109,95,114,101,115,117,108,116,
95,116,34,125,125,44,10,123,34,110,97,109,101,34,58,34,72,111,115,116,82,101,115,117,
108,116,34,44,34,99,34,58,34,112,118,109,95,104,111,115,116,95,114,101,115,117,108,116,
95,116,34,44,34,107,105,110,100,34,58,34,101,110,117,109,34,44,34,115,105,122,101,34,
58,52,44,34,97,108,105,103,110,34,58,52,44,34,108,97,121,111,117,116,34,58,34,115,
104,97,50,53,54,45,54,52,58,101,55,101,99,48,99,48,98,102,99,52,55,57,55,57,
53,34,44,34,114,101,112,114,34,58,34,105,51,50,34,44,34,111,112,101,110,34,58,116,
114,117,101,44,34,99,112,114,101,102,105,120,34,58,34,80,86,77,95,72,79,83,84,95,
34,44,34,118,97,108,117,101,115,34,58,91,123,34,110,97,109,101,34,58,34,99,111,110,
116,105,110,117,101,34,44,34,118,97,108,117,101,34,58,48,44,34,99,34,58,34,80,86,
77,95,72,79,83,84,95,67,79,78,84,73,78,85,69,34,44,34,100,111,99,34,58,34,
103,111,32,111,110,32,98,101,104,105,110,100,32,116,104,101,32,99,97,108,108,34,125,44,
123,34,110,97,109,101,34,58,34,116,101,114,109,105,110,97,116,101,34,44,34,118,97,108,
117,101,34,58,49,44,34,99,34,58,34,80,86,77,95,72,79,83,84,95,84,69,82,77,
73,78,65,84,69,34,44,34,100,111,99,34,58,34,101,110,100,58,32,80,86,77,95,82,
69,83,85,76,84,95,79,75,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,
114,34,44,34,118,97,108,117,101,34,58,50,44,34,99,34,58,34,80,86,77,95,72,79,
83,84,95,69,82,82,79,82,34,44,34,100,111,99,34,58,34,112,97,110,105,99,34,125,
44,123,34,110,97,109,101,34,58,34,121,105,101,108,100,34,44,34,118,97,108,117,101,34,
58,51,44,34,99,34,58,34,80,86,77,95,72,79,83,84,95,89,73,69,76,68,34,44,
34,100,111,99,34,58,34,114,101,116,117,114,110,32,80,86,77,95,82,69,83,85,76,84,
95,72,79,83,84,95,67,65,76,76,59,32,114,117,110,110,105,110,103,32,111,110,32,103,
111,101,115,32,111,110,32,98,101,104,105,110,100,32,116,104,101,32,99,97,108,108,34,125,
44,123,34,110,97,109,101,34,58,34,111,111,103,34,44,34,118,97,108,117,101,34,58,52,
44,34,99,34,58,34,80,86,77,95,72,79,83,84,95,79,79,71,34,44,34,100,111,99,
34,58,34,111,117,116,32,111,102,32,103,97,115,34,125,44,123,34,110,97,109,101,34,58,
34,102,97,117,108,116,34,44,34,118,97,108,117,101,34,58,53,44,34,99,34,58,34,80,
86,77,95,72,79,83,84,95,70,65,85,76,84,34,44,34,100,111,99,34,58,34,97,32,
112,97,103,101,32,102,97,117,108,116,32,97,116,32,116,104,101,32,97,100,100,114,101,115,
115,32,103,105,118,101,110,32,119,105,116,104,32,112,118,109,95,118,109,95,115,101,116,95,
102,97,117,108,116,34,125,93,44,34,100,111,99,34,58,34,87,104,97,116,32,97,32,104,
111,115,116,32,99,97,108,108,98,97,99,107,32,115,97,121,115,46,34,44,34,110,97,109,
101,115,34,58,123,34,99,34,58,34,112,118,109,95,104,111,115,116,95,114,101,115,117,108,
116,95,116,34,125,125,44,10,123,34,110,97,109,101,34,58,34,77,97,99,104,105,110,101,
83,116,97,116,101,34,44,34,99,34,58,34,112,118,109,95,109,97,99,104,105,110,101,95,
115,116,97,116,101,95,116,34,44,34,107,105,110,100,34,58,34,101,110,117,109,34,44,34,
115,105,122,101,34,58,49,44,34,97,108,105,103,110,34,58,49,44,34,108,97,121,111,117,
116,34,58,34,115,104,97,50,53,54,45,54,52,58,52,51,98,52,100,53,102,53,48,48,
98,50,54,55,97,54,34,44,34,114,101,112,114,34,58,34,117,56,34,44,34,111,112,101,
110,34,58,116,114,117,101,44,34,99,112,114,101,102,105,120,34,58,34,80,86,77,95,83,
84,65,84,69,95,34,44,34,118,97,108,117,101,115,34,58,91,123,34,110,97,109,101,34,
58,34,104,97,108,116,34,44,34,118,97,108,117,101,34,58,48,44,34,99,34,58,34,80,
86,77,95,83,84,65,84,69,95,72,65,76,84,34,125,44,123,34,110,97,109,101,34,58,
34,112,97,110,105,99,34,44,34,118,97,108,117,101,34,58,49,44,34,99,34,58,34,80,
86,77,95,83,84,65,84,69,95,80,65,78,73,67,34,125,44,123,34,110,97,109,101,34,
58,34,102,97,117,108,116,34,44,34,118,97,108,117,101,34,58,50,44,34,99,34,58,34,
80,86,77,95,83,84,65,84,69,95,70,65,85,76,84,34,125,44,123,34,110,97,109,101,
34,58,34,104,111,115,116,34,44,34,118,97,108,117,101,34,58,51,44,34,99,34,58,34,
80,86,77,95,83,84,65,84,69,95,72,79,83,84,34,125,44,123,34,110,97,109,101,34,
58,34,111,111,103,34,44,34,118,97,108,117,101,34,58,52,44,34,99,34,58,34,80,86,
77,95,83,84,65,84,69,95,79,79,71,34,125,44,123,34,110,97,109,101,34,58,34,114,
101,97,100,121,34,44,34,118,97,108,117,101,34,58,50,53,53,44,34,99,34,58,34,80,
86,77,95,83,84,65,84,69,95,82,69,65,68,89,34,44,34,100,111,99,34,58,34,109,
97,121,32,114,117,110,34,125,93,44,34,100,111,99,34,58,34,84,104,101,32,115,116,97,
116,101,32,111,102,32,97,32,109,97,99,104,105,110,101,44,32,105,110,32,116,104,101,32,
110,117,109,98,101,114,115,32,111,102,32,116,104,101,32,105,110,110,101,114,32,109,97,99,
104,105,110,101,115,32,111,102,32,74,65,77,46,34,44,34,110,97,109,101,115,34,58,123,
34,99,34,58,34,112,118,109,95,109,97,99,104,105,110,101,95,115,116,97,116,101,95,116,
34,125,125,44,10,123,34,110,97,109,101,34,58,34,83,116,97,116,117,115,34,44,34,99,
34,58,34,112,118,109,95,115,116,97,116,117,115,34,44,34,107,105,110,100,34,58,34,115,
116,97,116,117,115,34,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,
52,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,101,55,
101,99,48,99,48,98,102,99,52,55,57,55,57,53,34,44,34,114,101,112,114,34,58,34,
105,51,50,34,44,34,111,112,101,110,34,58,116,114,117,101,44,34,99,112,114,101,102,105,
120,34,58,34,80,86,77,95,34,44,34,118,97,108,117,101,115,34,58,91,123,34,110,97,
109,101,34,58,34,111,107,34,44,34,118,97,108,117,101,34,58,48,44,34,99,34,58,34,
80,86,77,95,79,75,34,125,44,123,34,110,97,109,101,34,58,34,109,97,108,102,111,114,
109,101,100,34,44,34,118,97,108,117,101,34,58,49,44,34,114,97,105,115,101,115,34,58,
34,86,97,108,117,101,69,114,114,111,114,34,44,34,99,34,58,34,80,86,77,95,77,65,
76,70,79,82,77,69,68,34,44,34,100,111,99,34,58,34,98,121,116,101,115,32,116,104,
97,116,32,97,114,101,32,110,111,32,112,114,111,103,114,97,109,44,32,115,110,97,112,115,
104,111,116,44,32,116,101,120,116,32,111,114,32,108,111,103,34,125,44,123,34,110,97,109,
101,34,58,34,116,114,117,110,99,97,116,101,100,34,44,34,118,97,108,117,101,34,58,50,
44,34,114,97,105,115,101,115,34,58,34,86,97,108,117,101,69,114,114,111,114,34,44,34,
99,34,58,34,80,86,77,95,84,82,85,78,67,65,84,69,68,34,125,44,123,34,110,97,
109,101,34,58,34,108,105,109,105,116,95,101,120,99,101,101,100,101,100,34,44,34,118,97,
108,117,101,34,58,51,44,34,114,97,105,115,101,115,34,58,34,76,105,109,105,116,69,114,
114,111,114,34,44,34,99,34,58,34,80,86,77,95,76,73,77,73,84,95,69,88,67,69,
69,68,69,68,34,125,44,123,34,110,97,109,101,34,58,34,117,110,115,117,112,112,111,114,
116,101,100,34,44,34,118,97,108,117,101,34,58,52,44,34,114,97,105,115,101,115,34,58,
34,76,111,111,107,117,112,69,114,114,111,114,34,44,34,99,34,58,34,80,86,77,95,85,
78,83,85,80,80,79,82,84,69,68,34,125,44,123,34,110,97,109,101,34,58,34,105,110,
118,97,108,105,100,95,97,114,103,117,109,101,110,116,34,44,34,118,97,108,117,101,34,58,
53,44,34,114,97,105,115,101,115,34,58,34,86,97,108,117,101,69,114,114,111,114,34,44,
34,99,34,58,34,80,86,77,95,73,78,86,65,76,73,68,95,65,82,71,85,77,69,78,
84,34,125,44,123,34,110,97,109,101,34,58,34,110,111,95,109,101,109,111,114,121,34,44,
34,118,97,108,117,101,34,58,54,44,34,114,97,105,115,101,115,34,58,34,77,101,109,111,
114,121,69,114,114,111,114,34,44,34,99,34,58,34,80,86,77,95,78,79,95,77,69,77,
79,82,89,34,125,44,123,34,110,97,109,101,34,58,34,98,117,115,121,34,44,34,118,97,
108,117,101,34,58,55,44,34,114,97,105,115,101,115,34,58,34,82,117,110,116,105,109,101,
69,114,114,111,114,34,44,34,99,34,58,34,80,86,77,95,66,85,83,89,34,44,34,100,
111,99,34,58,34,116,104,101,32,109,97,99,104,105,110,101,32,105,115,32,114,117,110,110,
105,110,103,34,125,44,123,34,110,97,109,101,34,58,34,111,117,116,95,111,102,95,98,111,
117,110,100,115,34,44,34,118,97,108,117,101,34,58,56,44,34,114,97,105,115,101,115,34,
58,34,73,110,100,101,120,69,114,114,111,114,34,44,34,99,34,58,34,80,86,77,95,79,
85,84,95,79,70,95,66,79,85,78,68,83,34,44,34,100,111,99,34,58,34,103,117,101,
115,116,32,109,101,109,111,114,121,32,116,104,97,116,32,105,115,32,110,111,116,32,116,104,
101,114,101,32,111,114,32,110,111,116,32,111,102,32,116,104,101,32,114,105,103,104,116,32,
107,105,110,100,34,125,44,123,34,110,97,109,101,34,58,34,100,105,102,102,101,114,115,34,
44,34,118,97,108,117,101,34,58,57,44,34,114,97,105,115,101,115,34,58,34,82,117,110,
116,105,109,101,69,114,114,111,114,34,44,34,99,34,58,34,80,86,77,95,68,73,70,70,
69,82,83,34,44,34,100,111,99,34,58,34,97,32,114,101,112,108,97,121,44,32,111,114,
32,116,104,101,32,116,119,111,32,101,110,103,105,110,101,115,32,111,102,32,97,32,99,114,
111,115,115,32,99,104,101,99,107,44,32,100,105,102,102,101,114,34,125,93,44,34,100,111,
99,34,58,34,72,111,119,32,97,32,99,97,108,108,32,119,101,110,116,46,34,44,34,110,
97,109,101,115,34,58,123,34,99,34,58,34,112,118,109,95,115,116,97,116,117,115,34,125,
125,44,10,123,34,110,97,109,101,34,58,34,69,114,114,111,114,34,44,34,99,34,58,34,
112,118,109,95,101,114,114,111,114,34,44,34,107,105,110,100,34,58,34,114,101,99,111,114,
100,34,44,34,115,105,122,101,34,58,50,53,54,44,34,97,108,105,103,110,34,58,56,44,
34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,49,54,55,102,
56,99,52,57,102,53,51,54,102,100,53,97,34,44,34,102,105,101,108,100,115,34,58,91,
123,34,110,97,109,101,34,58,34,115,116,97,116,117,115,34,44,34,116,121,112,101,34,58,
34,83,116,97,116,117,115,34,44,34,111,102,102,115,101,116,34,58,48,44,34,115,105,122,
101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,115,116,97,116,
117,115,34,125,44,123,34,110,97,109,101,34,58,34,108,101,110,34,44,34,116,121,112,101,
34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,52,44,34,115,105,122,101,
34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,108,101,110,34,125,
44,123,34,110,97,109,101,34,58,34,111,102,102,115,101,116,34,44,34,116,121,112,101,34,
58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,56,44,34,115,105,122,101,34,
58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,111,102,102,115,101,116,
34,44,34,100,111,99,34,58,34,119,104,101,114,101,32,105,110,32,116,104,101,32,105,110,
112,117,116,34,125,44,123,34,110,97,109,101,34,58,34,116,101,120,116,34,44,34,116,121,
112,101,34,58,123,34,97,114,114,97,121,34,58,34,117,56,34,44,34,99,111,117,110,116,
34,58,50,52,48,125,44,34,111,102,102,115,101,116,34,58,49,54,44,34,115,105,122,101,
34,58,50,52,48,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,116,101,120,
116,34,44,34,100,111,99,34,58,34,85,84,70,45,56,44,32,111,110,101,32,108,105,110,
101,44,32,99,117,116,32,119,104,101,110,32,105,116,32,105,115,32,108,111,110,103,101,114,
34,125,93,44,34,100,111,99,34,58,34,87,104,121,32,97,32,99,97,108,108,32,102,97,
105,108,101,100,46,32,84,104,101,32,116,101,120,116,32,105,115,32,105,110,32,112,108,97,
99,101,58,32,110,111,98,111,100,121,32,111,119,110,115,32,105,116,32,98,117,116,32,116,
104,101,32,99,97,108,108,101,114,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,
58,34,112,118,109,95,101,114,114,111,114,34,125,125,44,10,123,34,110,97,109,101,34,58,
34,80,114,111,102,105,108,101,34,44,34,99,34,58,34,112,118,109,95,112,114,111,102,105,
108,101,34,44,34,107,105,110,100,34,58,34,101,110,117,109,34,44,34,115,105,122,101,34,
58,52,44,34,97,108,105,103,110,34,58,52,44,34,108,97,121,111,117,116,34,58,34,115,
104,97,50,53,54,45,54,52,58,97,101,101,100,51,102,52,99,100,56,49,101,52,102,49,
100,34,44,34,114,101,112,114,34,58,34,117,51,50,34,44,34,99,112,114,101,102,105,120,
34,58,34,80,86,77,95,80,82,79,70,73,76,69,95,34,44,34,118,97,108,117,101,115,
34,58,91,123,34,110,97,109,101,34,58,34,103,112,48,55,34,44,34,118,97,108,117,101,
34,58,48,44,34,99,34,58,34,80,86,77,95,80,82,79,70,73,76,69,95,71,80,48,
55,34,44,34,100,111,99,34,58,34,48,46,55,46,50,58,32,111,110,101,32,103,97,115,
32,112,101,114,32,105,110,115,116,114,117,99,116,105,111,110,44,32,115,98,114,107,34,125,
44,123,34,110,97,109,101,34,58,34,103,112,48,56,34,44,34,118,97,108,117,101,34,58,
49,44,34,99,34,58,34,80,86,77,95,80,82,79,70,73,76,69,95,71,80,48,56,34,
44,34,100,111,99,34,58,34,48,46,56,46,48,58,32,103,97,115,32,112,101,114,32,98,
97,115,105,99,32,98,108,111,99,107,44,32,117,110,108,105,107,101,108,121,44,32,112,114,
111,103,114,97,109,115,32,97,114,101,32,99,104,101,99,107,101,100,32,119,104,101,110,32,
116,104,101,121,32,97,114,101,32,108,111,97,100,101,100,34,125,93,44,34,100,111,99,34,
58,34,87,104,105,99,104,32,101,100,105,116,105,111,110,32,111,102,32,116,104,101,32,115,
112,101,99,105,102,105,99,97,116,105,111,110,46,34,44,34,110,97,109,101,115,34,58,123,
34,99,34,58,34,112,118,109,95,112,114,111,102,105,108,101,34,125,125,44,10,123,34,110,
97,109,101,34,58,34,77,111,100,117,108,101,75,105,110,100,34,44,34,99,34,58,34,112,
118,109,95,109,111,100,117,108,101,95,107,105,110,100,34,44,34,107,105,110,100,34,58,34,
101,110,117,109,34,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,
44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,97,101,101,
100,51,102,52,99,100,56,49,101,52,102,49,100,34,44,34,114,101,112,114,34,58,34,117,
51,50,34,44,34,99,112,114,101,102,105,120,34,58,34,80,86,77,95,77,79,68,85,76,
69,95,75,73,78,68,95,34,44,34,118,97,108,117,101,115,34,58,91,123,34,110,97,109,
101,34,58,34,97,110,121,34,44,34,118,97,108,117,101,34,58,48,44,34,99,34,58,34,
80,86,77,95,77,79,68,85,76,69,95,75,73,78,68,95,65,78,89,34,44,34,100,111,
99,34,58,34,119,104,105,99,104,101,118,101,114,32,111,102,32,116,104,101,32,111,116,104,
101,114,115,32,102,105,116,115,58,32,109,101,116,97,100,97,116,97,44,32,115,116,97,110,
100,97,114,100,44,32,103,101,110,101,114,105,99,32,105,110,32,116,104,105,115,32,111,114,
100,101,114,34,125,44,123,34,110,97,109,101,34,58,34,103,101,110,101,114,105,99,34,44,
34,118,97,108,117,101,34,58,49,44,34,99,34,58,34,80,86,77,95,77,79,68,85,76,
69,95,75,73,78,68,95,71,69,78,69,82,73,67,34,44,34,100,111,99,34,58,34,106,
117,109,112,32,116,97,98,108,101,44,32,99,111,100,101,44,32,98,105,116,109,97,115,107,
34,125,44,123,34,110,97,109,101,34,58,34,115,116,97,110,100,97,114,100,34,44,34,118,
97,108,117,101,34,58,50,44,34,99,34,58,34,80,86,77,95,77,79,68,85,76,69,95,
75,73,78,68,95,83,84,65,78,68,65,82,68,34,44,34,100,111,99,34,58,34,97,32,
115,116,97,110,100,97,114,100,32,112,114,111,103,114,97,109,32,119,105,116,104,32,105,116,
115,32,109,101,109,111,114,121,34,125,44,123,34,110,97,109,101,34,58,34,109,101,116,97,
100,97,116,97,34,44,34,118,97,108,117,101,34,58,51,44,34,99,34,58,34,80,86,77,
95,77,79,68,85,76,69,95,75,73,78,68,95,77,69,84,65,68,65,84,65,34,44,34,
100,111,99,34,58,34,97,32,115,116,97,110,100,97,114,100,32,112,114,111,103,114,97,109,
32,98,101,104,105,110,100,32,109,101,116,97,100,97,116,97,34,125,93,44,34,110,97,109,
101,115,34,58,123,34,99,34,58,34,112,118,109,95,109,111,100,117,108,101,95,107,105,110,
100,34,125,125,44,10,123,34,110,97,109,101,34,58,34,66,97,99,107,101,110,100,34,44,
34,99,34,58,34,112,118,109,95,98,97,99,107,101,110,100,34,44,34,107,105,110,100,34,
58,34,101,110,117,109,34,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,
58,52,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,97,
101,101,100,51,102,52,99,100,56,49,101,52,102,49,100,34,44,34,114,101,112,114,34,58,
34,117,51,50,34,44,34,99,112,114,101,102,105,120,34,58,34,80,86,77,95,66,65,67,
75,69,78,68,95,34,44,34,118,97,108,117,101,115,34,58,91,123,34,110,97,109,101,34,
58,34,105,110,116,101,114,112,114,101,116,101,114,34,44,34,118,97,108,117,101,34,58,48,
44,34,99,34,58,34,80,86,77,95,66,65,67,75,69,78,68,95,73,78,84,69,82,80,
82,69,84,69,82,34,125,44,123,34,110,97,109,101,34,58,34,114,101,99,111,109,112,105,
108,101,114,34,44,34,118,97,108,117,101,34,58,49,44,34,99,34,58,34,80,86,77,95,
66,65,67,75,69,78,68,95,82,69,67,79,77,80,73,76,69,82,34,44,34,100,111,99,
34,58,34,119,104,101,114,101,32,105,116,32,99,97,110,110,111,116,32,114,117,110,44,32,
116,104,101,32,105,110,116,101,114,112,114,101,116,101,114,59,32,112,118,109,95,118,109,95,
98,97,99,107,101,110,100,95,110,111,116,101,32,115,97,121,115,32,119,104,121,34,125,44,
123,34,110,97,109,101,34,58,34,99,114,111,115,115,99,104,101,99,107,34,44,34,118,97,
108,117,101,34,58,50,44,34,99,34,58,34,80,86,77,95,66,65,67,75,69,78,68,95,
67,82,79,83,83,67,72,69,67,75,34,44,34,100,111,99,34,58,34,98,111,116,104,44,
32,99,111,109,112,97,114,101,100,32,97,116,32,101,118,101,114,121,32,115,116,111,112,58,
32,115,108,111,119,44,32,102,111,114,32,116,101,115,116,115,34,125,44,123,34,110,97,109,
101,34,58,34,115,116,101,112,112,101,114,34,44,34,118,97,108,117,101,34,58,51,44,34,
99,34,58,34,80,86,77,95,66,65,67,75,69,78,68,95,83,84,69,80,80,69,82,34,
44,34,100,111,99,34,58,34,111,110,101,32,105,110,115,116,114,117,99,116,105,111,110,32,
97,102,116,101,114,32,97,110,111,116,104,101,114,44,32,98,121,32,116,104,101,32,98,111,
111,107,34,125,93,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,112,118,109,95,
98,97,99,107,101,110,100,34,125,125,44,10,123,34,110,97,109,101,34,58,34,77,101,116,
101,114,105,110,103,34,44,34,99,34,58,34,112,118,109,95,109,101,116,101,114,105,110,103,
34,44,34,107,105,110,100,34,58,34,101,110,117,109,34,44,34,115,105,122,101,34,58,52,
44,34,97,108,105,103,110,34,58,52,44,34,108,97,121,111,117,116,34,58,34,115,104,97,
50,53,54,45,54,52,58,97,101,101,100,51,102,52,99,100,56,49,101,52,102,49,100,34,
44,34,114,101,112,114,34,58,34,117,51,50,34,44,34,99,112,114,101,102,105,120,34,58,
34,80,86,77,95,77,69,84,69,82,73,78,71,95,34,44,34,118,97,108,117,101,115,34,
58,91,123,34,110,97,109,101,34,58,34,112,114,111,102,105,108,101,34,44,34,118,97,108,
117,101,34,58,48,44,34,99,34,58,34,80,86,77,95,77,69,84,69,82,73,78,71,95,
80,82,79,70,73,76,69,34,44,34,100,111,99,34,58,34,97,115,32,116,104,101,32,112,
114,111,102,105,108,101,44,32,111,114,32,116,104,101,32,99,111,115,116,115,32,103,105,118,
101,110,32,119,104,101,110,32,116,104,101,32,109,111,100,117,108,101,32,119,97,115,32,108,
111,97,100,101,100,44,32,115,97,121,34,125,44,123,34,110,97,109,101,34,58,34,110,111,
110,101,34,44,34,118,97,108,117,101,34,58,49,44,34,99,34,58,34,80,86,77,95,77,
69,84,69,82,73,78,71,95,78,79,78,69,34,44,34,100,111,99,34,58,34,103,97,115,
32,105,115,32,110,101,105,116,104,101,114,32,97,115,107,101,100,32,102,111,114,32,110,111,
114,32,116,97,107,101,110,34,125,93,44,34,110,97,109,101,115,34,58,123,34,99,34,58,
34,112,118,109,95,109,101,116,101,114,105,110,103,34,125,125,44,10,123,34,110,97,109,101,
34,58,34,65,99,99,101,115,115,34,44,34,99,34,58,34,112,118,109,95,97,99,99,101,
115,115,34,44,34,107,105,110,100,34,58,34,102,108,97,103,115,34,44,34,115,105,122,101,
34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,108,97,121,111,117,116,34,58,34,
115,104,97,50,53,54,45,54,52,58,97,101,101,100,51,102,52,99,100,56,49,101,52,102,
49,100,34,44,34,114,101,112,114,34,58,34,117,51,50,34,44,34,111,112,101,110,34,58,
116,114,117,101,44,34,99,112,114,101,102,105,120,34,58,34,80,86,77,95,65,67,67,69,
83,83,95,34,44,34,118,97,108,117,101,115,34,58,91,123,34,110,97,109,101,34,58,34,
114,101,97,100,34,44,34,118,97,108,117,101,34,58,49,44,34,98,105,116,34,58,48,44,
34,99,34,58,34,80,86,77,95,65,67,67,69,83,83,95,82,69,65,68,34,125,44,123,
34,110,97,109,101,34,58,34,119,114,105,116,101,34,44,34,118,97,108,117,101,34,58,50,
44,34,98,105,116,34,58,49,44,34,99,34,58,34,80,86,77,95,65,67,67,69,83,83,
95,87,82,73,84,69,34,44,34,100,111,99,34,58,34,105,109,112,108,105,101,115,32,114,
101,97,100,34,125,93,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,112,118,109,
95,97,99,99,101,115,115,34,125,125,44,10,123,34,110,97,109,101,34,58,34,67,111,115,
116,34,44,34,99,34,58,34,112,118,109,95,99,111,115,116,34,44,34,107,105,110,100,34,
58,34,114,101,99,111,114,100,34,44,34,115,105,122,101,34,58,49,54,44,34,97,108,105,
103,110,34,58,52,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,
52,58,98,48,53,50,56,97,49,53,51,56,57,52,48,101,51,51,34,44,34,102,105,101,
108,100,115,34,58,91,123,34,110,97,109,101,34,58,34,112,114,105,99,101,34,44,34,116,
121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,48,44,34,115,
105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,112,114,
105,99,101,34,44,34,100,111,99,34,58,34,105,110,32,116,104,101,32,109,111,100,101,108,
32,96,105,110,115,116,114,117,99,116,105,111,110,96,34,125,44,123,34,110,97,109,101,34,
58,34,99,121,99,108,101,115,34,44,34,116,121,112,101,34,58,34,117,56,34,44,34,111,
102,102,115,101,116,34,58,52,44,34,115,105,122,101,34,58,49,44,34,97,108,105,103,110,
34,58,49,44,34,99,34,58,34,99,121,99,108,101,115,34,44,34,100,111,99,34,58,34,
105,110,32,116,104,101,32,109,111,100,101,108,32,96,112,105,112,101,108,105,110,101,96,58,
32,108,97,116,101,110,99,121,59,32,111,102,32,98,114,97,110,99,104,101,115,32,48,32,
109,101,97,110,115,32,49,32,98,101,115,105,100,101,32,97,32,116,114,97,112,32,111,114,
32,117,110,108,105,107,101,108,121,44,32,101,108,115,101,32,50,48,34,125,44,123,34,110,
97,109,101,34,58,34,115,108,111,116,115,34,44,34,116,121,112,101,34,58,34,117,56,34,
44,34,111,102,102,115,101,116,34,58,53,44,34,115,105,122,101,34,58,49,44,34,97,108,
105,103,110,34,58,49,44,34,99,34,58,34,115,108,111,116,115,34,44,34,100,111,99,34,
58,34,116,111,32,100,101,99,111,100,101,32,105,116,34,125,44,123,34,110,97,109,101,34,
58,34,115,108,111,116,115,95,115,97,109,101,34,44,34,116,121,112,101,34,58,34,117,56,
34,44,34,111,102,102,115,101,116,34,58,54,44,34,115,105,122,101,34,58,49,44,34,97,
108,105,103,110,34,58,49,44,34,99,34,58,34,115,108,111,116,115,95,115,97,109,101,34,
44,34,100,111,99,34,58,34,116,104,101,32,115,97,109,101,32,119,104,101,110,32,105,116,
32,119,114,105,116,101,115,32,97,32,114,101,103,105,115,116,101,114,32,116,104,97,116,32,
105,116,32,114,101,97,100,115,34,125,44,123,34,110,97,109,101,34,58,34,115,97,109,101,
95,114,117,108,101,34,44,34,116,121,112,101,34,58,34,117,56,34,44,34,111,102,102,115,
101,116,34,58,55,44,34,115,105,122,101,34,58,49,44,34,97,108,105,103,110,34,58,49,
44,34,99,34,58,34,115,97,109,101,95,114,117,108,101,34,44,34,100,111,99,34,58,34,
48,32,110,101,118,101,114,44,32,49,32,97,110,121,32,114,101,103,105,115,116,101,114,32,
116,104,97,116,32,105,116,32,114,101,97,100,115,44,32,50,32,116,104,101,32,102,105,114,
115,116,34,125,44,123,34,110,97,109,101,34,58,34,97,108,117,34,44,34,116,121,112,101,
34,58,34,117,56,34,44,34,111,102,102,115,101,116,34,58,56,44,34,115,105,122,101,34,
58,49,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,97,108,117,34,125,44,
123,34,110,97,109,101,34,58,34,108,111,97,100,34,44,34,116,121,112,101,34,58,34,117,
56,34,44,34,111,102,102,115,101,116,34,58,57,44,34,115,105,122,101,34,58,49,44,34,
97,108,105,103,110,34,58,49,44,34,99,34,58,34,108,111,97,100,34,125,44,123,34,110,
97,109,101,34,58,34,115,116,111,114,101,34,44,34,116,121,112,101,34,58,34,117,56,34,
44,34,111,102,102,115,101,116,34,58,49,48,44,34,115,105,122,101,34,58,49,44,34,97,
108,105,103,110,34,58,49,44,34,99,34,58,34,115,116,111,114,101,34,125,44,123,34,110,
97,109,101,34,58,34,109,117,108,116,105,112,108,121,34,44,34,116,121,112,101,34,58,34,
117,56,34,44,34,111,102,102,115,101,116,34,58,49,49,44,34,115,105,122,101,34,58,49,
44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,109,117,108,116,105,112,108,121,
34,125,44,123,34,110,97,109,101,34,58,34,100,105,118,105,100,101,34,44,34,116,121,112,
101,34,58,34,117,56,34,44,34,111,102,102,115,101,116,34,58,49,50,44,34,115,105,122,
101,34,58,49,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,100,105,118,105,
100,101,34,125,44,123,34,110,97,109,101,34,58,34,95,114,101,115,101,114,118,101,100,48,
34,44,34,116,121,112,101,34,58,123,34,97,114,114,97,121,34,58,34,117,56,34,44,34,
99,111,117,110,116,34,58,51,125,44,34,111,102,102,115,101,116,34,58,49,51,44,34,115,
105,122,101,34,58,51,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,95,114,
101,115,101,114,118,101,100,48,34,44,34,114,101,115,101,114,118,101,100,34,58,116,114,117,
101,44,34,104,105,100,100,101,110,34,58,116,114,117,101,125,93,44,34,100,111,99,34,58,
34,87,104,97,116,32,111,110,101,32,105,110,115,116,114,117,99,116,105,111,110,32,99,111,
115,116,115,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,112,118,109,95,
99,111,115,116,34,125,125,44,10,123,34,110,97,109,101,34,58,34,67,111,115,116,77,111,
100,101,108,34,44,34,99,34,58,34,112,118,109,95,99,111,115,116,95,109,111,100,101,108,
34,44,34,107,105,110,100,34,58,34,101,110,117,109,34,44,34,115,105,122,101,34,58,52,
44,34,97,108,105,103,110,34,58,52,44,34,108,97,121,111,117,116,34,58,34,115,104,97,
50,53,54,45,54,52,58,97,101,101,100,51,102,52,99,100,56,49,101,52,102,49,100,34,
44,34,114,101,112,114,34,58,34,117,51,50,34,44,34,99,112,114,101,102,105,120,34,58,
34,80,86,77,95,67,79,83,84,95,77,79,68,69,76,95,34,44,34,118,97,108,117,101,
115,34,58,91,123,34,110,97,109,101,34,58,34,105,110,115,116,114,117,99,116,105,111,110,
34,44,34,118,97,108,117,101,34,58,48,44,34,99,34,58,34,80,86,77,95,67,79,83,
84,95,77,79,68,69,76,95,73,78,83,84,82,85,67,84,73,79,78,34,44,34,100,111,
99,34,58,34,101,97,99,104,32,105,110,115,116,114,117,99,116,105,111,110,32,104,97,115,
32,105,116,115,32,112,114,105,99,101,34,125,44,123,34,110,97,109,101,34,58,34,112,105,
112,101,108,105,110,101,34,44,34,118,97,108,117,101,34,58,49,44,34,99,34,58,34,80,
86,77,95,67,79,83,84,95,77,79,68,69,76,95,80,73,80,69,76,73,78,69,34,44,
34,100,111,99,34,58,34,101,97,99,104,32,98,97,115,105,99,32,98,108,111,99,107,32,
99,111,115,116,115,32,116,104,101,32,99,121,99,108,101,115,32,105,116,32,116,97,107,101,
115,32,111,110,32,97,32,109,111,100,101,108,32,111,102,32,97,32,112,114,111,99,101,115,
115,111,114,34,125,93,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,112,118,109,
95,99,111,115,116,95,109,111,100,101,108,34,125,125,44,10,123,34,110,97,109,101,34,58,
34,67,111,115,116,115,34,44,34,99,34,58,34,112,118,109,95,99,111,115,116,115,34,44,
34,107,105,110,100,34,58,34,114,101,99,111,114,100,34,44,34,115,105,122,101,34,58,52,
49,48,52,44,34,97,108,105,103,110,34,58,52,44,34,108,97,121,111,117,116,34,58,34,
115,104,97,50,53,54,45,54,52,58,54,55,50,56,55,99,54,56,98,97,53,50,98,57,
57,49,34,44,34,102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,34,58,34,109,
111,100,101,108,34,44,34,116,121,112,101,34,58,34,67,111,115,116,77,111,100,101,108,34,
44,34,111,102,102,115,101,116,34,58,48,44,34,115,105,122,101,34,58,52,44,34,97,108,
105,103,110,34,58,52,44,34,99,34,58,34,109,111,100,101,108,34,125,44,123,34,110,97,
109,101,34,58,34,95,114,101,115,101,114,118,101,100,48,34,44,34,116,121,112,101,34,58,
34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,52,44,34,115,105,122,101,34,58,
52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,95,114,101,115,101,114,118,
101,100,48,34,44,34,114,101,115,101,114,118,101,100,34,58,116,114,117,101,44,34,104,105,
100,100,101,110,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,98,121,95,
111,112,99,111,100,101,34,44,34,116,121,112,101,34,58,123,34,97,114,114,97,121,34,58,
34,67,111,115,116,34,44,34,99,111,117,110,116,34,58,50,53,54,125,44,34,111,102,102,
115,101,116,34,58,56,44,34,115,105,122,101,34,58,52,48,57,54,44,34,97,108,105,103,
110,34,58,52,44,34,99,34,58,34,98,121,95,111,112,99,111,100,101,34,125,93,44,34,
100,111,99,34,58,34,87,104,97,116,32,101,118,101,114,121,116,104,105,110,103,32,99,111,
115,116,115,44,32,98,121,32,111,112,99,111,100,101,32,111,102,32,116,104,101,32,112,114,
111,102,105,108,101,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,112,118,
109,95,99,111,115,116,115,34,125,125,44,10,123,34,110,97,109,101,34,58,34,76,111,97,
100,79,112,116,105,111,110,115,34,44,34,99,34,58,34,112,118,109,95,108,111,97,100,95,
111,112,116,105,111,110,115,34,44,34,107,105,110,100,34,58,34,114,101,99,111,114,100,34,
44,34,115,105,122,101,34,58,50,52,44,34,97,108,105,103,110,34,58,56,44,34,108,97,
121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,49,55,49,56,56,53,97,
99,53,56,48,57,97,102,97,102,34,44,34,101,120,116,101,110,115,105,98,108,101,34,58,
116,114,117,101,44,34,102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,34,58,34,
115,105,122,101,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,
101,116,34,58,48,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,
44,34,99,34,58,34,115,105,122,101,34,125,44,123,34,110,97,109,101,34,58,34,107,105,
110,100,34,44,34,116,121,112,101,34,58,34,77,111,100,117,108,101,75,105,110,100,34,44,
34,111,102,102,115,101,116,34,58,52,44,34,115,105,122,101,34,58,52,44,34,97,108,105,
103,110,34,58,52,44,34,99,34,58,34,107,105,110,100,34,125,44,123,34,110,97,109,101,
34,58,34,112,114,111,102,105,108,101,34,44,34,116,121,112,101,34,58,34,80,114,111,102,
105,108,101,34,44,34,111,102,102,115,101,116,34,58,56,44,34,115,105,122,101,34,58,52,
44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,112,114,111,102,105,108,101,34,
125,44,123,34,110,97,109,101,34,58,34,115,116,114,105,99,116,34,44,34,116,121,112,101,
34,58,34,98,111,111,108,34,44,34,111,102,102,115,101,116,34,58,49,50,44,34,115,105,
122,101,34,58,49,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,115,116,114,
105,99,116,34,44,34,100,111,99,34,58,34,114,101,102,117,115,101,32,101,110,99,111,100,
105,110,103,115,32,116,104,97,116,32,97,114,101,32,110,111,116,32,116,104,101,32,111,110,
108,121,32,111,110,101,44,32,97,110,100,32,99,111,100,101,32,116,104,97,116,32,99,97,
110,32,102,97,108,108,32,111,102,102,32,105,116,115,32,101,110,100,34,125,44,123,34,110,
97,109,101,34,58,34,110,111,95,99,97,99,104,101,34,44,34,116,121,112,101,34,58,34,
98,111,111,108,34,44,34,111,102,102,115,101,116,34,58,49,51,44,34,115,105,122,101,34,
58,49,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,110,111,95,99,97,99,
104,101,34,44,34,100,111,99,34,58,34,110,101,105,116,104,101,114,32,108,111,111,107,32,
102,111,114,32,116,104,101,32,115,97,109,101,32,109,111,100,117,108,101,32,110,111,114,32,
107,101,101,112,32,105,116,34,125,44,123,34,110,97,109,101,34,58,34,95,114,101,115,101,
114,118,101,100,48,34,44,34,116,121,112,101,34,58,123,34,97,114,114,97,121,34,58,34,
117,56,34,44,34,99,111,117,110,116,34,58,50,125,44,34,111,102,102,115,101,116,34,58,
49,52,44,34,115,105,122,101,34,58,50,44,34,97,108,105,103,110,34,58,49,44,34,99,
34,58,34,95,114,101,115,101,114,118,101,100,48,34,44,34,114,101,115,101,114,118,101,100,
34,58,116,114,117,101,44,34,104,105,100,100,101,110,34,58,116,114,117,101,125,44,123,34,
110,97,109,101,34,58,34,99,111,115,116,115,34,44,34,116,121,112,101,34,58,123,34,112,
111,105,110,116,101,114,34,58,34,67,111,115,116,115,34,44,34,99,111,110,115,116,34,58,
116,114,117,101,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,111,
102,102,115,101,116,34,58,49,54,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,
110,34,58,56,44,34,99,34,58,34,99,111,115,116,115,34,125,93,44,34,100,111,99,34,
58,34,72,111,119,32,97,32,109,111,100,117,108,101,32,105,115,32,108,111,97,100,101,100,
46,32,90,101,114,111,101,115,58,32,97,110,121,32,107,105,110,100,44,32,103,112,48,55,
44,32,110,111,116,32,115,116,114,105,99,116,44,32,116,104,101,32,112,114,111,102,105,108,
101,39,115,32,99,111,115,116,115,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,
58,34,112,118,109,95,108,111,97,100,95,111,112,116,105,111,110,115,34,125,125,44,10,123,
34,110,97,109,101,34,58,34,77,111,100,117,108,101,73,110,102,111,34,44,34,99,34,58,
34,112,118,109,95,109,111,100,117,108,101,95,102,97,99,116,115,95,116,34,44,34,107,105,
110,100,34,58,34,114,101,99,111,114,100,34,44,34,115,105,122,101,34,58,49,48,52,44,
34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,
53,54,45,54,52,58,49,98,56,54,48,50,53,51,102,55,102,52,52,100,54,52,34,44,
34,102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,34,58,34,107,105,110,100,34,
44,34,116,121,112,101,34,58,34,77,111,100,117,108,101,75,105,110,100,34,44,34,111,102,
102,115,101,116,34,58,48,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,
58,52,44,34,99,34,58,34,107,105,110,100,34,125,44,123,34,110,97,109,101,34,58,34,
112,114,111,102,105,108,101,34,44,34,116,121,112,101,34,58,34,80,114,111,102,105,108,101,
34,44,34,111,102,102,115,101,116,34,58,52,44,34,115,105,122,101,34,58,52,44,34,97,
108,105,103,110,34,58,52,44,34,99,34,58,34,112,114,111,102,105,108,101,34,125,44,123,
34,110,97,109,101,34,58,34,99,111,100,101,95,115,105,122,101,34,44,34,116,121,112,101,
34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,56,44,34,115,105,122,101,
34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,99,111,100,101,95,
115,105,122,101,34,125,44,123,34,110,97,109,101,34,58,34,105,110,115,116,114,117,99,116,
105,111,110,115,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,
101,116,34,58,49,54,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,
56,44,34,99,34,58,34,105,110,115,116,114,117,99,116,105,111,110,115,34,125,44,123,34,
110,97,109,101,34,58,34,98,108,111,99,107,115,34,44,34,116,121,112,101,34,58,34,117,
54,52,34,44,34,111,102,102,115,101,116,34,58,50,52,44,34,115,105,122,101,34,58,56,
44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,98,108,111,99,107,115,34,125,
44,123,34,110,97,109,101,34,58,34,106,117,109,112,95,101,110,116,114,105,101,115,34,44,
34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,51,50,
44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,
34,106,117,109,112,95,101,110,116,114,105,101,115,34,125,44,123,34,110,97,109,101,34,58,
34,109,101,116,97,100,97,116,97,95,115,105,122,101,34,44,34,116,121,112,101,34,58,34,
117,54,52,34,44,34,111,102,102,115,101,116,34,58,52,48,44,34,115,105,122,101,34,58,
56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,109,101,116,97,100,97,116,
97,95,115,105,122,101,34,125,44,123,34,110,97,109,101,34,58,34,114,101,97,100,95,111,
110,108,121,95,115,105,122,101,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,
111,102,102,115,101,116,34,58,52,56,44,34,115,105,122,101,34,58,56,44,34,97,108,105,
103,110,34,58,56,44,34,99,34,58,34,114,101,97,100,95,111,110,108,121,95,115,105,122,
101,34,44,34,100,111,99,34,58,34,98,121,116,101,115,32,111,102,32,96,111,96,34,125,
44,123,34,110,97,109,101,34,58,34,114,101,97,100,95,119,114,105,116,101,95,115,105,122,
101,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,
58,53,54,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,
99,34,58,34,114,101,97,100,95,119,114,105,116,101,95,115,105,122,101,34,44,34,100,111,
99,34,58,34,98,121,116,101,115,32,111,102,32,96,119,96,34,125,44,123,34,110,97,109,
101,34,58,34,104,101,97,112,95,112,97,103,101,115,34,44,34,116,121,112,101,34,58,34,
117,54,52,34,44,34,111,102,102,115,101,116,34,58,54,52,44,34,115,105,122,101,34,58,
56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,104,101,97,112,95,112,97,
103,101,115,34,125,44,123,34,110,97,109,101,34,58,34,115,116,97,99,107,95,115,105,122,
101,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,
58,55,50,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,
99,34,58,34,115,116,97,99,107,95,115,105,122,101,34,125,44,123,34,110,97,109,101,34,
58,34,104,97,115,104,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,
102,115,101,116,34,58,56,48,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,
34,58,56,44,34,99,34,58,34,104,97,115,104,34,44,34,100,111,99,34,58,34,111,102,
32,116,104,101,32,98,121,116,101,115,59,32,116,104,101,32,99,97,99,104,101,39,115,32,
107,101,121,34,125,44,123,34,110,97,109,101,34,58,34,99,111,109,112,105,108,101,100,95,
115,105,122,101,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,
101,116,34,58,56,56,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,
56,44,34,99,34,58,34,99,111,109,112,105,108,101,100,95,115,105,122,101,34,44,34,100,
111,99,34,58,34,98,121,116,101,115,32,111,102,32,109,97,99,104,105,110,101,32,99,111,
100,101,32,115,111,32,102,97,114,34,125,44,123,34,110,97,109,101,34,58,34,118,97,108,
105,100,34,44,34,116,121,112,101,34,58,34,98,111,111,108,34,44,34,111,102,102,115,101,
116,34,58,57,54,44,34,115,105,122,101,34,58,49,44,34,97,108,105,103,110,34,58,49,
44,34,99,34,58,34,118,97,108,105,100,34,44,34,100,111,99,34,58,34,97,32,103,101,
110,101,114,105,99,32,112,114,111,103,114,97,109,32,111,102,32,103,112,48,55,32,116,104,
97,116,32,105,115,32,109,97,108,102,111,114,109,101,100,32,112,97,110,105,99,115,32,119,
104,101,110,32,105,116,32,114,117,110,115,59,32,116,104,105,115,32,115,97,121,115,32,115,
111,32,98,101,102,111,114,101,34,125,44,123,34,110,97,109,101,34,58,34,95,114,101,115,
101,114,118,101,100,48,34,44,34,116,121,112,101,34,58,123,34,97,114,114,97,121,34,58,
34,117,56,34,44,34,99,111,117,110,116,34,58,55,125,44,34,111,102,102,115,101,116,34,
58,57,55,44,34,115,105,122,101,34,58,55,44,34,97,108,105,103,110,34,58,49,44,34,
99,34,58,34,95,114,101,115,101,114,118,101,100,48,34,44,34,114,101,115,101,114,118,101,
100,34,58,116,114,117,101,44,34,104,105,100,100,101,110,34,58,116,114,117,101,125,93,44,
34,110,97,109,101,115,34,58,123,34,99,34,58,34,112,118,109,95,109,111,100,117,108,101,
95,102,97,99,116,115,95,116,34,125,125,44,10,123,34,110,97,109,101,34,58,34,86,109,
79,112,116,105,111,110,115,34,44,34,99,34,58,34,112,118,109,95,118,109,95,111,112,116,
105,111,110,115,34,44,34,107,105,110,100,34,58,34,114,101,99,111,114,100,34,44,34,115,
105,122,101,34,58,53,54,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,
116,34,58,34,115,104,97,50,53,54,45,54,52,58,52,57,53,100,102,100,98,52,50,98,
101,99,52,52,49,54,34,44,34,101,120,116,101,110,115,105,98,108,101,34,58,116,114,117,
101,44,34,102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,34,58,34,115,105,122,
101,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,
58,48,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,
34,58,34,115,105,122,101,34,125,44,123,34,110,97,109,101,34,58,34,98,97,99,107,101,
110,100,34,44,34,116,121,112,101,34,58,34,66,97,99,107,101,110,100,34,44,34,111,102,
102,115,101,116,34,58,52,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,
58,52,44,34,99,34,58,34,98,97,99,107,101,110,100,34,125,44,123,34,110,97,109,101,
34,58,34,109,101,116,101,114,105,110,103,34,44,34,116,121,112,101,34,58,34,77,101,116,
101,114,105,110,103,34,44,34,111,102,102,115,101,116,34,58,56,44,34,115,105,122,101,34,
58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,109,101,116,101,114,105,
110,103,34,125,44,123,34,110,97,109,101,34,58,34,95,114,101,115,101,114,118,101,100,48,
34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,
49,50,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,
34,58,34,95,114,101,115,101,114,118,101,100,48,34,44,34,114,101,115,101,114,118,101,100,
34,58,116,114,117,101,44,34,104,105,100,100,101,110,34,58,116,114,117,101,125,44,123,34,
110,97,109,101,34,58,34,103,97,115,34,44,34,116,121,112,101,34,58,34,117,54,52,34,
44,34,111,102,102,115,101,116,34,58,49,54,44,34,115,105,122,101,34,58,56,44,34,97,
108,105,103,110,34,58,56,44,34,99,34,58,34,103,97,115,34,125,44,123,34,110,97,109,
101,34,58,34,112,99,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,
102,115,101,116,34,58,50,52,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,
34,58,56,44,34,99,34,58,34,112,99,34,125,44,123,34,110,97,109,101,34,58,34,97,
114,103,117,109,101,110,116,34,44,34,116,121,112,101,34,58,34,98,121,116,101,115,34,44,
34,111,102,102,115,101,116,34,58,51,50,44,34,115,105,122,101,34,58,49,54,44,34,97,
108,105,103,110,34,58,56,44,34,99,34,58,34,97,114,103,117,109,101,110,116,34,44,34,
100,111,99,34,58,34,111,102,32,97,32,115,116,97,110,100,97,114,100,32,112,114,111,103,
114,97,109,58,32,114,101,97,100,97,98,108,101,32,97,116,32,48,120,102,101,102,102,48,
48,48,48,44,32,105,116,115,32,108,101,110,103,116,104,32,105,110,32,114,56,34,125,44,
123,34,110,97,109,101,34,58,34,101,97,103,101,114,34,44,34,116,121,112,101,34,58,34,
98,111,111,108,34,44,34,111,102,102,115,101,116,34,58,52,56,44,34,115,105,122,101,34,
58,49,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,101,97,103,101,114,34,
44,34,100,111,99,34,58,34,99,111,109,112,105,108,101,32,97,116,32,111,110,99,101,32,
97,110,100,32,110,111,116,32,119,104,101,110,32,116,104,101,32,109,97,99,104,105,110,101,
32,102,105,114,115,116,32,114,117,110,115,34,125,44,123,34,110,97,109,101,34,58,34,95,
50,34,44,34,116,121,112,101,34,58,123,34,97,114,114,97,121,34,58,34,117,56,34,44,
34,99,111,117,110,116,34,58,55,125,44,34,111,102,102,115,101,116,34,58,52,57,44,34,
115,105,122,101,34,58,55,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,95,
50,34,44,34,114,101,115,101,114,118,101,100,34,58,116,114,117,101,44,34,104,105,100,100,
101,110,34,58,116,114,117,101,125,93,44,34,100,111,99,34,58,34,72,111,119,32,97,32,
109,97,99,104,105,110,101,32,105,115,32,109,97,100,101,46,32,90,101,114,111,101,115,58,
32,105,110,116,101,114,112,114,101,116,101,114,44,32,109,101,116,101,114,101,100,44,32,110,
111,32,103,97,115,44,32,101,110,116,114,121,32,48,44,32,110,111,32,97,114,103,117,109,
101,110,116,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,112,118,109,95,
118,109,95,111,112,116,105,111,110,115,34,125,125,44,10,123,34,110,97,109,101,34,58,34,
83,116,111,112,34,44,34,99,34,58,34,112,118,109,95,115,116,111,112,34,44,34,107,105,
110,100,34,58,34,114,101,99,111,114,100,34,44,34,115,105,122,101,34,58,52,56,44,34,
97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,
54,45,54,52,58,98,99,51,99,98,48,102,55,50,56,57,54,98,49,101,98,34,44,34,
102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,34,58,34,114,101,115,117,108,116,
34,44,34,116,121,112,101,34,58,34,82,101,115,117,108,116,34,44,34,111,102,102,115,101,
116,34,58,48,44,34,115,105,122,101,34,58,52,44,34,97,108,105,103,110,34,58,52,44,
34,99,34,58,34,114,101,115,117,108,116,34,125,44,123,34,110,97,109,101,34,58,34,99,
104,97,114,103,101,100,34,44,34,116,121,112,101,34,58,34,98,111,111,108,34,44,34,111,
102,102,115,101,116,34,58,52,44,34,115,105,122,101,34,58,49,44,34,97,108,105,103,110,
34,58,49,44,34,99,34,58,34,99,104,97,114,103,101,100,34,44,34,100,111,99,34,58,
34,116,104,101,32,103,97,115,32,111,102,32,116,104,101,32,98,108,111,99,107,32,105,116,
32,115,116,97,110,100,115,32,105,110,32,105,115,32,112,97,105,100,32,40,103,112,48,56,
41,34,125,44,123,34,110,97,109,101,34,58,34,95,114,101,115,101,114,118,101,100,48,34,
44,34,116,121,112,101,34,58,123,34,97,114,114,97,121,34,58,34,117,56,34,44,34,99,
111,117,110,116,34,58,51,125,44,34,111,102,102,115,101,116,34,58,53,44,34,115,105,122,
101,34,58,51,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,95,114,101,115,
101,114,118,101,100,48,34,44,34,114,101,115,101,114,118,101,100,34,58,116,114,117,101,44,
34,104,105,100,100,101,110,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,
100,101,116,97,105,108,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,
102,115,101,116,34,58,56,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,
58,56,44,34,99,34,58,34,100,101,116,97,105,108,34,44,34,100,111,99,34,58,34,116,
104,101,32,112,97,103,101,32,111,102,32,97,32,102,97,117,108,116,44,32,116,104,101,32,
110,117,109,98,101,114,32,111,102,32,97,32,104,111,115,116,32,99,97,108,108,34,125,44,
123,34,110,97,109,101,34,58,34,112,99,34,44,34,116,121,112,101,34,58,34,117,54,52,
34,44,34,111,102,102,115,101,116,34,58,49,54,44,34,115,105,122,101,34,58,56,44,34,
97,108,105,103,110,34,58,56,44,34,99,34,58,34,112,99,34,125,44,123,34,110,97,109,
101,34,58,34,103,97,115,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,
102,102,115,101,116,34,58,50,52,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,
110,34,58,56,44,34,99,34,58,34,103,97,115,34,125,44,123,34,110,97,109,101,34,58,
34,114,101,97,115,111,110,34,44,34,116,121,112,101,34,58,34,115,116,114,34,44,34,111,
102,102,115,101,116,34,58,51,50,44,34,115,105,122,101,34,58,49,54,44,34,97,108,105,
103,110,34,58,56,44,34,99,34,58,34,114,101,97,115,111,110,34,44,34,100,111,99,34,
58,34,111,110,101,32,108,105,110,101,32,102,111,114,32,112,101,111,112,108,101,59,32,117,
110,116,105,108,32,116,104,101,32,110,101,120,116,32,99,97,108,108,32,119,105,116,104,32,
116,104,101,32,109,97,99,104,105,110,101,34,125,93,44,34,100,111,99,34,58,34,87,104,
101,114,101,32,97,32,109,97,99,104,105,110,101,32,115,116,97,110,100,115,32,97,102,116,
101,114,32,105,116,32,115,116,111,112,112,101,100,46,34,44,34,110,97,109,101,115,34,58,
123,34,99,34,58,34,112,118,109,95,115,116,111,112,34,125,125,44,10,123,34,110,97,109,
101,34,58,34,82,97,110,103,101,34,44,34,99,34,58,34,112,118,109,95,114,97,110,103,
101,34,44,34,107,105,110,100,34,58,34,114,101,99,111,114,100,34,44,34,115,105,122,101,
34,58,50,52,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,
34,115,104,97,50,53,54,45,54,52,58,55,53,48,97,98,54,100,54,102,97,98,54,48,
102,57,102,34,44,34,102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,34,58,34,
97,100,100,114,101,115,115,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,
102,102,115,101,116,34,58,48,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,
34,58,56,44,34,99,34,58,34,97,100,100,114,101,115,115,34,125,44,123,34,110,97,109,
101,34,58,34,108,101,110,103,116,104,34,44,34,116,121,112,101,34,58,34,117,54,52,34,
44,34,111,102,102,115,101,116,34,58,56,44,34,115,105,122,101,34,58,56,44,34,97,108,
105,103,110,34,58,56,44,34,99,34,58,34,108,101,110,103,116,104,34,125,44,123,34,110,
97,109,101,34,58,34,97,99,99,101,115,115,34,44,34,116,121,112,101,34,58,34,65,99,
99,101,115,115,34,44,34,111,102,102,115,101,116,34,58,49,54,44,34,115,105,122,101,34,
58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,97,99,99,101,115,115,
34,125,44,123,34,110,97,109,101,34,58,34,100,105,114,116,121,34,44,34,116,121,112,101,
34,58,34,98,111,111,108,34,44,34,111,102,102,115,101,116,34,58,50,48,44,34,115,105,
122,101,34,58,49,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,100,105,114,
116,121,34,44,34,100,111,99,34,58,34,119,114,105,116,116,101,110,32,115,105,110,99,101,
32,112,118,109,95,118,109,95,116,114,97,99,107,95,100,105,114,116,121,34,125,44,123,34,
110,97,109,101,34,58,34,115,104,97,114,101,100,34,44,34,116,121,112,101,34,58,34,98,
111,111,108,34,44,34,111,102,102,115,101,116,34,58,50,49,44,34,115,105,122,101,34,58,
49,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,115,104,97,114,101,100,34,
44,34,100,111,99,34,58,34,116,104,101,32,104,111,115,116,39,115,32,109,101,109,111,114,
121,34,125,44,123,34,110,97,109,101,34,58,34,95,114,101,115,101,114,118,101,100,48,34,
44,34,116,121,112,101,34,58,123,34,97,114,114,97,121,34,58,34,117,56,34,44,34,99,
111,117,110,116,34,58,50,125,44,34,111,102,102,115,101,116,34,58,50,50,44,34,115,105,
122,101,34,58,50,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,95,114,101,
115,101,114,118,101,100,48,34,44,34,114,101,115,101,114,118,101,100,34,58,116,114,117,101,
44,34,104,105,100,100,101,110,34,58,116,114,117,101,125,93,44,34,100,111,99,34,58,34,
71,117,101,115,116,32,112,97,103,101,115,32,111,102,32,111,110,101,32,107,105,110,100,46,
34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,112,118,109,95,114,97,110,103,
101,34,125,125,44,10,123,34,110,97,109,101,34,58,34,73,110,115,116,114,117,99,116,105,
111,110,73,110,102,111,34,44,34,99,34,58,34,112,118,109,95,105,110,115,116,114,117,99,
116,105,111,110,95,105,110,102,111,34,44,34,107,105,110,100,34,58,34,114,101,99,111,114,
100,34,44,34,115,105,122,101,34,58,54,52,44,34,97,108,105,103,110,34,58,56,44,34,
108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,100,48,99,56,57,
53,100,50,57,52,98,55,52,52,97,99,34,44,34,102,105,101,108,100,115,34,58,91,123,
34,110,97,109,101,34,58,34,112,99,34,44,34,116,121,112,101,34,58,34,117,54,52,34,
44,34,111,102,102,115,101,116,34,58,48,44,34,115,105,122,101,34,58,56,44,34,97,108,
105,103,110,34,58,56,44,34,99,34,58,34,112,99,34,125,44,123,34,110,97,109,101,34,
58,34,110,101,120,116,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,
102,115,101,116,34,58,56,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,
58,56,44,34,99,34,58,34,110,101,120,116,34,125,44,123,34,110,97,109,101,34,58,34,
111,112,99,111,100,101,34,44,34,116,121,112,101,34,58,34,117,56,34,44,34,111,102,102,
115,101,116,34,58,49,54,44,34,115,105,122,101,34,58,49,44,34,97,108,105,103,110,34,
58,49,44,34,99,34,58,34,111,112,99,111,100,101,34,125,44,123,34,110,97,109,101,34,
58,34,107,110,111,119,110,34,44,34,116,121,112,101,34,58,34,98,111,111,108,34,44,34,
111,102,102,115,101,116,34,58,49,55,44,34,115,105,122,101,34,58,49,44,34,97,108,105,
103,110,34,58,49,44,34,99,34,58,34,107,110,111,119,110,34,125,44,123,34,110,97,109,
101,34,58,34,101,110,100,115,34,44,34,116,121,112,101,34,58,34,98,111,111,108,34,44,
34,111,102,102,115,101,116,34,58,49,56,44,34,115,105,122,101,34,58,49,44,34,97,108,
105,103,110,34,58,49,44,34,99,34,58,34,101,110,100,115,34,44,34,100,111,99,34,58,
34,101,110,100,115,32,97,32,98,97,115,105,99,32,98,108,111,99,107,34,125,44,123,34,
110,97,109,101,34,58,34,115,116,97,114,116,115,34,44,34,116,121,112,101,34,58,34,98,
111,111,108,34,44,34,111,102,102,115,101,116,34,58,49,57,44,34,115,105,122,101,34,58,
49,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,115,116,97,114,116,115,34,
44,34,100,111,99,34,58,34,98,101,103,105,110,115,32,111,110,101,34,125,44,123,34,110,
97,109,101,34,58,34,95,114,101,115,101,114,118,101,100,48,34,44,34,116,121,112,101,34,
58,123,34,97,114,114,97,121,34,58,34,117,56,34,44,34,99,111,117,110,116,34,58,52,
125,44,34,111,102,102,115,101,116,34,58,50,48,44,34,115,105,122,101,34,58,52,44,34,
97,108,105,103,110,34,58,49,44,34,99,34,58,34,95,114,101,115,101,114,118,101,100,48,
34,44,34,114,101,115,101,114,118,101,100,34,58,116,114,117,101,44,34,104,105,100,100,101,
110,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,110,97,109,101,34,44,
34,116,121,112,101,34,58,34,115,116,114,34,44,34,111,102,102,115,101,116,34,58,50,52,
44,34,115,105,122,101,34,58,49,54,44,34,97,108,105,103,110,34,58,56,44,34,99,34,
58,34,110,97,109,101,34,125,44,123,34,110,97,109,101,34,58,34,97,34,44,34,116,121,
112,101,34,58,34,117,56,34,44,34,111,102,102,115,101,116,34,58,52,48,44,34,115,105,
122,101,34,58,49,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,97,34,125,
44,123,34,110,97,109,101,34,58,34,98,34,44,34,116,121,112,101,34,58,34,117,56,34,
44,34,111,102,102,115,101,116,34,58,52,49,44,34,115,105,122,101,34,58,49,44,34,97,
108,105,103,110,34,58,49,44,34,99,34,58,34,98,34,125,44,123,34,110,97,109,101,34,
58,34,100,34,44,34,116,121,112,101,34,58,34,117,56,34,44,34,111,102,102,115,101,116,
34,58,52,50,44,34,115,105,122,101,34,58,49,44,34,97,108,105,103,110,34,58,49,44,
34,99,34,58,34,100,34,44,34,100,111,99,34,58,34,114,101,103,105,115,116,101,114,115,
59,32,50,53,53,32,119,104,101,114,101,32,105,116,32,104,97,115,32,110,111,110,101,34,
125,44,123,34,110,97,109,101,34,58,34,95,50,34,44,34,116,121,112,101,34,58,123,34,
97,114,114,97,121,34,58,34,117,56,34,44,34,99,111,117,110,116,34,58,53,125,44,34,
111,102,102,115,101,116,34,58,52,51,44,34,115,105,122,101,34,58,53,44,34,97,108,105,
103,110,34,58,49,44,34,99,34,58,34,95,50,34,44,34,114,101,115,101,114,118,101,100,
34,58,116,114,117,101,44,34,104,105,100,100,101,110,34,58,116,114,117,101,125,44,123,34,
110,97,109,101,34,58,34,120,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,
111,102,102,115,101,116,34,58,52,56,44,34,115,105,122,101,34,58,56,44,34,97,108,105,
103,110,34,58,56,44,34,99,34,58,34,120,34,44,34,100,111,99,34,58,34,105,109,109,
101,100,105,97,116,101,115,59,32,121,32,105,115,32,116,104,101,32,116,97,114,103,101,116,
32,111,102,32,106,117,109,112,115,32,97,110,100,32,98,114,97,110,99,104,101,115,34,125,
44,123,34,110,97,109,101,34,58,34,121,34,44,34,116,121,112,101,34,58,34,117,54,52,
34,44,34,111,102,102,115,101,116,34,58,53,54,44,34,115,105,122,101,34,58,56,44,34,
97,108,105,103,110,34,58,56,44,34,99,34,58,34,121,34,125,93,44,34,100,111,99,34,
58,34,87,104,97,116,32,97,110,32,105,110,115,116,114,117,99,116,105,111,110,32,105,115,
46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,112,118,109,95,105,110,115,
116,114,117,99,116,105,111,110,95,105,110,102,111,34,125,125,44,10,123,34,110,97,109,101,
34,58,34,83,116,97,116,115,34,44,34,99,34,58,34,112,118,109,95,115,116,97,116,115,
34,44,34,107,105,110,100,34,58,34,114,101,99,111,114,100,34,44,34,115,105,122,101,34,
58,54,52,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,
115,104,97,50,53,54,45,54,52,58,100,51,53,54,99,102,55,99,56,98,97,54,99,55,
52,98,34,44,34,102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,34,58,34,103,
97,115,95,117,115,101,100,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,
102,102,115,101,116,34,58,48,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,
34,58,56,44,34,99,34,58,34,103,97,115,95,117,115,101,100,34,125,44,123,34,110,97,
109,101,34,58,34,104,111,115,116,95,99,97,108,108,115,34,44,34,116,121,112,101,34,58,
34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,56,44,34,115,105,122,101,34,58,
56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,104,111,115,116,95,99,97,
108,108,115,34,125,44,123,34,110,97,109,101,34,58,34,102,97,117,108,116,115,34,44,34,
116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,49,54,44,
34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,
102,97,117,108,116,115,34,125,44,123,34,110,97,109,101,34,58,34,115,116,111,112,115,34,
44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,50,
52,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,
58,34,115,116,111,112,115,34,125,44,123,34,110,97,109,101,34,58,34,101,110,116,114,105,
101,115,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,
34,58,51,50,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,
34,99,34,58,34,101,110,116,114,105,101,115,34,44,34,100,111,99,34,58,34,111,102,32,
97,32,102,97,115,116,32,101,110,103,105,110,101,34,125,44,123,34,110,97,109,101,34,58,
34,115,116,101,112,115,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,
102,115,101,116,34,58,52,48,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,
34,58,56,44,34,99,34,58,34,115,116,101,112,115,34,44,34,100,111,99,34,58,34,105,
110,115,116,114,117,99,116,105,111,110,115,32,116,104,97,116,32,119,101,114,101,32,101,120,
101,99,117,116,101,100,32,111,110,101,32,98,121,32,111,110,101,34,125,44,123,34,110,97,
109,101,34,58,34,112,97,103,101,115,34,44,34,116,121,112,101,34,58,34,117,54,52,34,
44,34,111,102,102,115,101,116,34,58,52,56,44,34,115,105,122,101,34,58,56,44,34,97,
108,105,103,110,34,58,56,44,34,99,34,58,34,112,97,103,101,115,34,44,34,100,111,99,
34,58,34,116,104,97,116,32,97,114,101,32,109,97,112,112,101,100,34,125,44,123,34,110,
97,109,101,34,58,34,99,111,100,101,95,115,105,122,101,34,44,34,116,121,112,101,34,58,
34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,53,54,44,34,115,105,122,101,34,
58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,99,111,100,101,95,115,
105,122,101,34,44,34,100,111,99,34,58,34,98,121,116,101,115,32,111,102,32,109,97,99,
104,105,110,101,32,99,111,100,101,32,111,102,32,105,116,115,32,112,114,111,103,114,97,109,
34,125,93,44,34,100,111,99,34,58,34,87,104,97,116,32,97,32,109,97,99,104,105,110,
101,32,104,97,115,32,100,111,110,101,46,34,44,34,110,97,109,101,115,34,58,123,34,99,
34,58,34,112,118,109,95,115,116,97,116,115,34,125,125,44,10,123,34,110,97,109,101,34,
58,34,82,101,112,108,97,121,34,44,34,99,34,58,34,112,118,109,95,114,101,112,108,97,
121,95,114,101,115,117,108,116,34,44,34,107,105,110,100,34,58,34,114,101,99,111,114,100,
34,44,34,115,105,122,101,34,58,50,52,44,34,97,108,105,103,110,34,58,56,44,34,108,
97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,55,99,55,52,54,54,
57,99,49,102,53,53,57,48,54,99,34,44,34,102,105,101,108,100,115,34,58,91,123,34,
110,97,109,101,34,58,34,104,111,115,116,95,99,97,108,108,115,34,44,34,116,121,112,101,
34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,48,44,34,115,105,122,101,
34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,104,111,115,116,95,
99,97,108,108,115,34,125,44,123,34,110,97,109,101,34,58,34,103,97,115,95,117,115,101,
100,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,
58,56,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,
34,58,34,103,97,115,95,117,115,101,100,34,125,44,123,34,110,97,109,101,34,58,34,114,
101,115,117,108,116,34,44,34,116,121,112,101,34,58,34,82,101,115,117,108,116,34,44,34,
111,102,102,115,101,116,34,58,49,54,44,34,115,105,122,101,34,58,52,44,34,97,108,105,
103,110,34,58,52,44,34,99,34,58,34,114,101,115,117,108,116,34,125,44,123,34,110,97,
109,101,34,58,34,95,114,101,115,101,114,118,101,100,48,34,44,34,116,121,112,101,34,58,
34,117,51,50,34,44,34,111,102,102,115,101,116,34,58,50,48,44,34,115,105,122,101,34,
58,52,44,34,97,108,105,103,110,34,58,52,44,34,99,34,58,34,95,114,101,115,101,114,
118,101,100,48,34,44,34,114,101,115,101,114,118,101,100,34,58,116,114,117,101,44,34,104,
105,100,100,101,110,34,58,116,114,117,101,125,93,44,34,100,111,99,34,58,34,87,104,97,
116,32,97,32,114,101,112,108,97,121,32,102,111,117,110,100,46,34,44,34,110,97,109,101,
115,34,58,123,34,99,34,58,34,112,118,109,95,114,101,112,108,97,121,95,114,101,115,117,
108,116,34,125,125,44,10,123,34,110,97,109,101,34,58,34,84,114,97,99,101,83,116,101,
112,34,44,34,99,34,58,34,112,118,109,95,116,114,97,99,101,95,115,116,101,112,34,44,
34,107,105,110,100,34,58,34,114,101,99,111,114,100,34,44,34,115,105,122,101,34,58,51,
50,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,
97,50,53,54,45,54,52,58,102,54,97,102,49,101,50,101,98,101,57,51,51,100,100,52,
34,44,34,102,105,101,108,100,115,34,58,91,123,34,110,97,109,101,34,58,34,112,99,34,
44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,48,
44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,
34,112,99,34,125,44,123,34,110,97,109,101,34,58,34,103,97,115,34,44,34,116,121,112,
101,34,58,34,117,54,52,34,44,34,111,102,102,115,101,116,34,58,56,44,34,115,105,122,
101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,99,34,58,34,103,97,115,34,
125,44,123,34,110,97,109,101,34,58,34,111,112,99,111,100,101,34,44,34,116,121,112,101,
34,58,34,117,56,34,44,34,111,102,102,115,101,116,34,58,49,54,44,34,115,105,122,101,
34,58,49,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,111,112,99,111,100,
101,34,125,44,123,34,110,97,109,101,34,58,34,95,114,101,115,101,114,118,101,100,48,34,
44,34,116,121,112,101,34,58,123,34,97,114,114,97,121,34,58,34,117,56,34,44,34,99,
111,117,110,116,34,58,55,125,44,34,111,102,102,115,101,116,34,58,49,55,44,34,115,105,
122,101,34,58,55,44,34,97,108,105,103,110,34,58,49,44,34,99,34,58,34,95,114,101,
115,101,114,118,101,100,48,34,44,34,114,101,115,101,114,118,101,100,34,58,116,114,117,101,
44,34,104,105,100,100,101,110,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,
34,114,101,103,105,115,116,101,114,115,34,44,34,116,121,112,101,34,58,123,34,112,111,105,
110,116,101,114,34,58,34,117,54,52,34,44,34,99,111,110,115,116,34,58,116,114,117,101,
125,44,34,111,102,102,115,101,116,34,58,50,52,44,34,115,105,122,101,34,58,56,44,34,
97,108,105,103,110,34,58,56,44,34,99,34,58,34,114,101,103,105,115,116,101,114,115,34,
125,93,44,34,100,111,99,34,58,34,79,110,101,32,105,110,115,116,114,117,99,116,105,111,
110,44,32,98,101,102,111,114,101,32,105,116,32,105,115,32,101,120,101,99,117,116,101,100,
46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,112,118,109,95,116,114,97,
99,101,95,115,116,101,112,34,125,125,44,10,123,34,110,97,109,101,34,58,34,73,110,110,
101,114,67,97,108,108,34,44,34,99,34,58,34,112,118,109,95,105,110,110,101,114,95,99,
97,108,108,34,44,34,107,105,110,100,34,58,34,101,110,117,109,34,44,34,115,105,122,101,
34,58,52,44,34,97,108,105,103,110,34,58,52,44,34,108,97,121,111,117,116,34,58,34,
115,104,97,50,53,54,45,54,52,58,97,101,101,100,51,102,52,99,100,56,49,101,52,102,
49,100,34,44,34,114,101,112,114,34,58,34,117,51,50,34,44,34,99,112,114,101,102,105,
120,34,58,34,80,86,77,95,73,78,78,69,82,95,67,65,76,76,95,34,44,34,118,97,
108,117,101,115,34,58,91,123,34,110,97,109,101,34,58,34,109,97,99,104,105,110,101,34,
44,34,118,97,108,117,101,34,58,48,44,34,99,34,58,34,80,86,77,95,73,78,78,69,
82,95,67,65,76,76,95,77,65,67,72,73,78,69,34,125,44,123,34,110,97,109,101,34,
58,34,112,101,101,107,34,44,34,118,97,108,117,101,34,58,49,44,34,99,34,58,34,80,
86,77,95,73,78,78,69,82,95,67,65,76,76,95,80,69,69,75,34,125,44,123,34,110,
97,109,101,34,58,34,112,111,107,101,34,44,34,118,97,108,117,101,34,58,50,44,34,99,
34,58,34,80,86,77,95,73,78,78,69,82,95,67,65,76,76,95,80,79,75,69,34,125,
44,123,34,110,97,109,101,34,58,34,112,97,103,101,115,34,44,34,118,97,108,117,101,34,
58,51,44,34,99,34,58,34,80,86,77,95,73,78,78,69,82,95,67,65,76,76,95,80,
65,71,69,83,34,125,44,123,34,110,97,109,101,34,58,34,105,110,118,111,107,101,34,44,
34,118,97,108,117,101,34,58,52,44,34,99,34,58,34,80,86,77,95,73,78,78,69,82,
95,67,65,76,76,95,73,78,86,79,75,69,34,125,44,123,34,110,97,109,101,34,58,34,
101,120,112,117,110,103,101,34,44,34,118,97,108,117,101,34,58,53,44,34,99,34,58,34,
80,86,77,95,73,78,78,69,82,95,67,65,76,76,95,69,88,80,85,78,71,69,34,125,
93,44,34,100,111,99,34,58,34,84,104,101,32,102,117,110,99,116,105,111,110,115,32,111,
102,32,105,110,110,101,114,32,109,97,99,104,105,110,101,115,44,32,97,115,32,104,111,115,
116,32,99,97,108,108,115,32,111,102,32,74,65,77,58,32,116,104,101,121,32,116,97,107,
101,32,116,104,101,105,114,32,97,114,103,117,109,101,110,116,115,32,102,114,111,109,32,116,
104,101,32,114,101,103,105,115,116,101,114,115,32,111,102,32,116,104,101,32,111,117,116,101,
114,92,110,109,97,99,104,105,110,101,44,32,99,104,97,114,103,101,32,105,116,32,49,48,
32,103,97,115,44,32,97,110,100,32,108,101,97,118,101,32,116,104,101,105,114,32,97,110,
115,119,101,114,32,105,110,32,114,55,46,34,44,34,110,97,109,101,115,34,58,123,34,99,
34,58,34,112,118,109,95,105,110,110,101,114,95,99,97,108,108,34,125,125,44,10,123,34,
110,97,109,101,34,58,34,86,109,34,44,34,99,34,58,34,112,118,109,95,118,109,95,116,
34,44,34,107,105,110,100,34,58,34,104,97,110,100,108,101,34,44,34,115,105,122,101,34,
58,56,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,
104,97,50,53,54,45,54,52,58,97,52,102,97,54,99,101,100,100,100,99,101,102,50,101,
56,34,44,34,100,114,111,112,34,58,34,86,109,46,100,101,115,116,114,111,121,34,44,34,
116,104,114,101,97,100,115,34,58,34,99,111,110,102,105,110,101,100,34,44,34,110,97,109,
101,115,34,58,123,34,99,34,58,34,112,118,109,95,118,109,95,116,34,125,125,44,10,123,
34,110,97,109,101,34,58,34,77,111,100,117,108,101,34,44,34,99,34,58,34,112,118,109,
95,109,111,100,117,108,101,95,116,34,44,34,107,105,110,100,34,58,34,104,97,110,100,108,
101,34,44,34,115,105,122,101,34,58,56,44,34,97,108,105,103,110,34,58,56,44,34,108,
97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,52,58,97,52,102,97,54,99,
101,100,100,100,99,101,102,50,101,56,34,44,34,100,114,111,112,34,58,34,77,111,100,117,
108,101,46,102,114,101,101,34,44,34,116,104,114,101,97,100,115,34,58,34,115,104,97,114,
101,100,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,112,118,109,95,109,111,
100,117,108,101,95,116,34,125,125,44,10,123,34,110,97,109,101,34,58,34,66,108,111,98,
34,44,34,99,34,58,34,112,118,109,95,98,108,111,98,95,116,34,44,34,107,105,110,100,
34,58,34,104,97,110,100,108,101,34,44,34,115,105,122,101,34,58,56,44,34,97,108,105,
103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,97,50,53,54,45,54,
52,58,97,52,102,97,54,99,101,100,100,100,99,101,102,50,101,56,34,44,34,100,114,111,
112,34,58,34,66,108,111,98,46,102,114,101,101,34,44,34,116,104,114,101,97,100,115,34,
58,34,115,104,97,114,101,100,34,44,34,100,111,99,34,58,34,66,121,116,101,115,32,116,
104,97,116,32,97,32,99,97,108,108,32,109,97,100,101,46,34,44,34,110,97,109,101,115,
34,58,123,34,99,34,58,34,112,118,109,95,98,108,111,98,95,116,34,125,125,44,10,123,
34,110,97,109,101,34,58,34,72,111,115,116,67,97,108,108,98,97,99,107,34,44,34,99,
34,58,34,112,118,109,95,104,111,115,116,95,99,97,108,108,98,97,99,107,95,116,34,44,
34,107,105,110,100,34,58,34,99,97,108,108,98,97,99,107,34,44,34,115,105,122,101,34,
58,56,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,
104,97,50,53,54,45,54,52,58,97,52,102,97,54,99,101,100,100,100,99,101,102,50,101,
56,34,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,118,109,
34,44,34,116,121,112,101,34,58,34,86,109,34,125,44,123,34,110,97,109,101,34,58,34,
102,117,110,99,95,105,100,34,44,34,116,121,112,101,34,58,34,99,95,105,110,116,34,125,
44,123,34,110,97,109,101,34,58,34,117,115,101,114,95,100,97,116,97,34,44,34,116,121,
112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,125,44,34,
117,115,101,114,100,97,116,97,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,
115,34,58,34,72,111,115,116,82,101,115,117,108,116,34,44,34,111,110,101,114,114,111,114,
34,58,123,34,111,102,34,58,34,72,111,115,116,82,101,115,117,108,116,34,44,34,109,101,
109,98,101,114,115,34,58,91,34,101,114,114,111,114,34,93,125,44,34,100,111,99,34,58,
34,87,104,97,116,32,116,104,101,32,103,117,101,115,116,32,99,97,108,108,115,46,32,84,
104,101,32,109,97,99,104,105,110,101,39,115,32,115,116,97,116,101,32,105,115,32,99,117,
114,114,101,110,116,59,32,97,110,121,32,102,117,110,99,116,105,111,110,32,109,97,121,32,
98,101,32,117,115,101,100,32,111,110,32,105,116,32,98,117,116,32,116,104,111,115,101,32,
116,104,97,116,32,114,117,110,32,105,116,44,32,97,110,100,92,110,100,101,115,116,114,111,
121,105,110,103,32,105,116,32,116,97,107,101,115,32,101,102,102,101,99,116,32,119,104,101,
110,32,116,104,101,32,99,97,108,108,98,97,99,107,32,104,97,115,32,114,101,116,117,114,
110,101,100,46,34,44,34,110,97,109,101,115,34,58,123,34,99,34,58,34,112,118,109,95,
104,111,115,116,95,99,97,108,108,98,97,99,107,95,116,34,125,125,44,10,123,34,110,97,
109,101,34,58,34,84,114,97,99,101,67,97,108,108,98,97,99,107,34,44,34,99,34,58,
34,112,118,109,95,116,114,97,99,101,95,99,97,108,108,98,97,99,107,95,116,34,44,34,
107,105,110,100,34,58,34,99,97,108,108,98,97,99,107,34,44,34,115,105,122,101,34,58,
56,44,34,97,108,105,103,110,34,58,56,44,34,108,97,121,111,117,116,34,58,34,115,104,
97,50,53,54,45,54,52,58,97,52,102,97,54,99,101,100,100,100,99,101,102,50,101,56,
34,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,118,109,34,
44,34,116,121,112,101,34,58,34,86,109,34,125,44,123,34,110,97,109,101,34,58,34,115,
116,101,112,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,
84,114,97,99,101,83,116,101,112,34,44,34,99,111,110,115,116,34,58,116,114,117,101,125,
125,44,123,34,110,97,109,101,34,58,34,117,115,101,114,95,100,97,116,97,34,44,34,116,
121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,34,125,44,
34,117,115,101,114,100,97,116,97,34,58,116,114,117,101,125,93,44,34,110,97,109,101,115,
34,58,123,34,99,34,58,34,112,118,109,95,116,114,97,99,101,95,99,97,108,108,98,97,
99,107,95,116,34,125,125,93,44,10,34,99,111,110,115,116,97,110,116,115,34,58,91,10,
123,34,110,97,109,101,34,58,34,82,69,71,73,83,84,69,82,83,34,44,34,99,34,58,
34,80,86,77,95,82,69,71,73,83,84,69,82,83,34,44,34,116,121,112,101,34,58,34,
117,51,50,34,44,34,118,97,108,117,101,34,58,49,51,44,34,100,111,99,34,58,34,82,
101,103,105,115,116,101,114,115,32,111,102,32,97,32,109,97,99,104,105,110,101,44,32,114,
48,32,116,111,32,114,49,50,46,34,125,44,10,123,34,110,97,109,101,34,58,34,80,65,
71,69,95,83,73,90,69,34,44,34,99,34,58,34,80,86,77,95,80,65,71,69,95,83,
73,90,69,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,118,97,108,117,101,
34,58,52,48,57,54,125,44,10,123,34,110,97,109,101,34,58,34,67,79,78,84,73,78,
85,69,34,44,34,99,34,58,34,80,86,77,95,67,79,78,84,73,78,85,69,34,44,34,
116,121,112,101,34,58,34,117,51,50,34,44,34,118,97,108,117,101,34,58,52,50,57,52,
57,54,55,50,57,53,44,34,100,111,99,34,58,34,65,115,32,116,104,101,32,101,110,116,
114,121,32,112,111,105,110,116,32,111,102,32,101,120,101,99,117,116,101,58,32,103,111,32,
111,110,32,119,104,101,114,101,32,116,104,101,32,109,97,99,104,105,110,101,32,115,116,97,
110,100,115,46,34,125,44,10,123,34,110,97,109,101,34,58,34,72,65,76,84,95,65,68,
68,82,69,83,83,34,44,34,99,34,58,34,80,86,77,95,72,65,76,84,95,65,68,68,
82,69,83,83,34,44,34,116,121,112,101,34,58,34,117,51,50,34,44,34,118,97,108,117,
101,34,58,52,50,57,52,57,48,49,55,54,48,44,34,100,111,99,34,58,34,87,104,101,
114,101,32,97,32,106,117,109,112,32,104,97,108,116,115,32,116,104,101,32,109,97,99,104,
105,110,101,46,34,125,93,44,10,34,102,117,110,99,116,105,111,110,115,34,58,91,10,123,
34,110,97,109,101,34,58,34,114,101,99,111,109,112,105,108,101,114,95,117,110,97,118,97,
105,108,97,98,108,101,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,114,101,
99,111,109,112,105,108,101,114,95,117,110,97,118,97,105,108,97,98,108,101,34,44,34,99,
111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,
52,58,52,57,99,48,51,98,55,51,100,52,56,101,57,50,53,49,34,44,34,115,105,103,
110,97,116,117,114,101,95,105,100,34,58,49,50,51,55,51,51,52,56,57,57,44,34,112,
97,114,97,109,115,34,58,91,93,44,34,114,101,116,117,114,110,115,34,58,34,115,116,114,
34,44,34,100,111,99,34,58,34,87,104,121,32,116,104,101,32,114,101,99,111,109,112,105,
108,101,114,32,99,97,110,110,111,116,32,114,117,110,32,104,101,114,101,59,32,101,109,112,
116,121,32,119,104,101,110,32,105,116,32,99,97,110,46,34,125,44,10,123,34,110,97,109,
101,34,58,34,99,111,115,116,115,95,111,102,34,44,34,115,121,109,98,111,108,34,58,34,
112,118,109,95,99,111,115,116,115,95,111,102,34,44,34,99,111,110,118,34,58,34,99,34,
44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,53,54,55,54,53,54,
97,54,57,101,54,55,55,48,50,49,34,44,34,115,105,103,110,97,116,117,114,101,95,105,
100,34,58,49,52,53,48,53,57,54,48,48,54,44,34,112,97,114,97,109,115,34,58,91,
123,34,110,97,109,101,34,58,34,112,114,111,102,105,108,101,34,44,34,116,121,112,101,34,
58,34,80,114,111,102,105,108,101,34,125,44,123,34,110,97,109,101,34,58,34,99,111,115,
116,115,34,44,34,116,121,112,101,34,58,34,67,111,115,116,115,34,44,34,100,105,114,34,
58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,
93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,
114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,84,104,101,32,99,111,
115,116,115,32,111,102,32,97,32,112,114,111,102,105,108,101,44,32,116,111,32,99,104,97,
110,103,101,32,97,110,100,32,103,105,118,101,32,116,111,32,112,118,109,95,109,111,100,117,
108,101,95,108,111,97,100,46,34,125,44,10,123,34,110,97,109,101,34,58,34,99,97,99,
104,101,95,108,105,109,105,116,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,
99,97,99,104,101,95,108,105,109,105,116,34,44,34,99,111,110,118,34,58,34,99,34,44,
34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,50,54,50,51,50,102,99,
49,97,52,57,102,101,56,52,99,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,
34,58,54,51,57,56,52,48,49,57,51,44,34,112,97,114,97,109,115,34,58,91,123,34,
110,97,109,101,34,58,34,98,121,116,101,115,34,44,34,116,121,112,101,34,58,34,117,54,
52,34,125,93,44,34,100,111,99,34,58,34,84,104,101,32,109,111,115,116,32,98,121,116,
101,115,32,111,102,32,112,114,111,103,114,97,109,115,32,116,104,97,116,32,116,104,101,32,
99,97,99,104,101,32,107,101,101,112,115,59,32,119,104,97,116,32,105,115,32,105,110,32,
117,115,101,32,115,116,97,121,115,46,32,68,101,102,97,117,108,116,32,54,52,32,77,105,
66,46,34,125,44,10,123,34,110,97,109,101,34,58,34,99,97,99,104,101,95,99,108,101,
97,114,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,99,97,99,104,101,95,
99,108,101,97,114,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,
34,115,104,97,50,53,54,45,54,52,58,98,97,53,102,101,48,97,101,102,56,57,53,102,
54,98,99,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,49,50,54,
56,52,53,54,49,52,44,34,112,97,114,97,109,115,34,58,91,93,44,34,100,111,99,34,
58,34,70,111,114,103,101,116,115,32,97,108,108,32,109,111,100,117,108,101,115,32,116,104,
97,116,32,110,111,98,111,100,121,32,117,115,101,115,46,34,125,44,10,123,34,110,97,109,
101,34,58,34,97,115,115,101,109,98,108,101,34,44,34,115,121,109,98,111,108,34,58,34,
112,118,109,95,97,115,115,101,109,98,108,101,34,44,34,99,111,110,118,34,58,34,99,34,
44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,50,98,101,55,51,97,
54,100,50,55,56,56,57,101,97,50,34,44,34,115,105,103,110,97,116,117,114,101,95,105,
100,34,58,55,51,54,53,55,52,48,54,49,44,34,112,97,114,97,109,115,34,58,91,123,
34,110,97,109,101,34,58,34,116,101,120,116,34,44,34,116,121,112,101,34,58,34,115,116,
114,34,125,44,123,34,110,97,109,101,34,58,34,112,114,111,102,105,108,101,34,44,34,116,
121,112,101,34,58,34,80,114,111,102,105,108,101,34,125,44,123,34,110,97,109,101,34,58,
34,98,108,111,98,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,66,
108,111,98,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,105,114,34,58,
34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,
123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,34,
69,114,114,111,114,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,
34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,
101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,
101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,84,104,101,32,
98,121,116,101,115,32,111,102,32,97,32,98,108,111,98,58,32,97,32,103,101,110,101,114,
105,99,32,112,114,111,103,114,97,109,32,102,114,111,109,32,105,116,115,32,116,101,120,116,
46,32,76,97,98,101,108,115,32,101,110,100,32,105,110,32,97,32,99,111,108,111,110,44,
32,99,111,109,109,101,110,116,115,32,115,116,97,114,116,32,119,105,116,104,32,96,47,47,
96,46,34,125,44,10,123,34,110,97,109,101,34,58,34,112,97,99,107,95,103,101,110,101,
114,105,99,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,112,97,99,107,95,
103,101,110,101,114,105,99,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,
34,58,34,115,104,97,50,53,54,45,54,52,58,101,97,56,53,55,100,53,97,53,57,54,
53,49,57,98,102,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,57,
51,52,54,49,54,57,50,50,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,
101,34,58,34,99,111,100,101,34,44,34,116,121,112,101,34,58,123,34,99,111,117,110,116,
101,100,34,58,34,117,56,34,125,44,34,112,97,115,115,34,58,34,99,111,110,115,116,32,
112,111,105,110,116,101,114,34,44,34,108,101,110,34,58,34,99,111,100,101,95,108,101,110,
34,125,44,123,34,110,97,109,101,34,58,34,99,111,100,101,95,108,101,110,34,44,34,116,
121,112,101,34,58,34,117,115,105,122,101,34,44,34,109,101,97,115,117,114,101,115,34,58,
91,34,99,111,100,101,34,93,125,44,123,34,110,97,109,101,34,58,34,98,105,116,109,97,
115,107,34,44,34,116,121,112,101,34,58,123,34,99,111,117,110,116,101,100,34,58,34,117,
56,34,125,44,34,112,97,115,115,34,58,34,99,111,110,115,116,32,112,111,105,110,116,101,
114,34,44,34,108,101,110,34,58,34,109,97,115,107,95,108,101,110,34,125,44,123,34,110,
97,109,101,34,58,34,109,97,115,107,95,108,101,110,34,44,34,116,121,112,101,34,58,34,
117,115,105,122,101,34,44,34,109,101,97,115,117,114,101,115,34,58,91,34,98,105,116,109,
97,115,107,34,93,125,44,123,34,110,97,109,101,34,58,34,106,117,109,112,95,116,97,98,
108,101,34,44,34,116,121,112,101,34,58,123,34,99,111,117,110,116,101,100,34,58,34,117,
51,50,34,125,44,34,112,97,115,115,34,58,34,99,111,110,115,116,32,112,111,105,110,116,
101,114,34,44,34,108,101,110,34,58,34,106,117,109,112,115,34,125,44,123,34,110,97,109,
101,34,58,34,106,117,109,112,115,34,44,34,116,121,112,101,34,58,34,117,115,105,122,101,
34,44,34,109,101,97,115,117,114,101,115,34,58,91,34,106,117,109,112,95,116,97,98,108,
101,34,93,125,44,123,34,110,97,109,101,34,58,34,98,108,111,98,34,44,34,116,121,112,
101,34,58,123,34,116,121,112,101,34,58,34,66,108,111,98,34,44,34,111,119,110,34,58,
34,111,119,110,34,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,
34,58,34,112,111,105,110,116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,
114,111,114,34,44,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,100,105,114,
34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,
44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,
115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,
101,44,34,100,111,99,34,58,34,65,32,103,101,110,101,114,105,99,32,112,114,111,103,114,
97,109,32,102,114,111,109,32,105,116,115,32,112,97,114,116,115,59,32,98,105,116,32,105,
32,111,102,32,116,104,101,32,109,97,115,107,32,115,97,121,115,32,116,104,97,116,32,97,
110,32,105,110,115,116,114,117,99,116,105,111,110,32,98,101,103,105,110,115,32,97,116,32,
105,46,34,125,44,10,123,34,110,97,109,101,34,58,34,112,97,99,107,95,115,116,97,110,
100,97,114,100,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,112,97,99,107,
95,115,116,97,110,100,97,114,100,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,
105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,101,98,55,57,98,98,102,99,55,
97,52,53,99,52,49,51,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,
51,57,53,48,54,50,51,55,52,48,44,34,112,97,114,97,109,115,34,58,91,123,34,110,
97,109,101,34,58,34,112,114,111,103,114,97,109,34,44,34,116,121,112,101,34,58,34,98,
121,116,101,115,34,125,44,123,34,110,97,109,101,34,58,34,114,101,97,100,95,111,110,108,
121,34,44,34,116,121,112,101,34,58,34,98,121,116,101,115,34,125,44,123,34,110,97,109,
101,34,58,34,114,101,97,100,95,119,114,105,116,101,34,44,34,116,121,112,101,34,58,34,
98,121,116,101,115,34,125,44,123,34,110,97,109,101,34,58,34,104,101,97,112,95,112,97,
103,101,115,34,44,34,116,121,112,101,34,58,34,117,51,50,34,125,44,123,34,110,97,109,
101,34,58,34,115,116,97,99,107,95,115,105,122,101,34,44,34,116,121,112,101,34,58,34,
117,51,50,34,125,44,123,34,110,97,109,101,34,58,34,109,101,116,97,100,97,116,97,34,
44,34,116,121,112,101,34,58,34,98,121,116,101,115,34,125,44,123,34,110,97,109,101,34,
58,34,98,108,111,98,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,
66,108,111,98,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,105,114,34,
58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,
44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,
34,69,114,114,111,114,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,
115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,
117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,
34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,65,32,115,
116,97,110,100,97,114,100,32,112,114,111,103,114,97,109,32,102,114,111,109,32,97,32,103,
101,110,101,114,105,99,32,111,110,101,59,32,119,105,116,104,32,109,101,116,97,100,97,116,
97,32,119,104,101,110,32,116,104,101,114,101,32,105,115,32,97,110,121,46,34,125,44,10,
123,34,110,97,109,101,34,58,34,114,101,112,108,97,121,34,44,34,115,121,109,98,111,108,
34,58,34,112,118,109,95,114,101,112,108,97,121,34,44,34,99,111,110,118,34,58,34,99,
34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,53,52,55,102,57,
97,54,55,97,53,98,51,53,97,100,54,34,44,34,115,105,103,110,97,116,117,114,101,95,
105,100,34,58,49,52,49,55,54,52,56,55,52,51,44,34,112,97,114,97,109,115,34,58,
91,123,34,110,97,109,101,34,58,34,109,111,100,117,108,101,34,44,34,116,121,112,101,34,
58,34,77,111,100,117,108,101,34,125,44,123,34,110,97,109,101,34,58,34,108,111,103,34,
44,34,116,121,112,101,34,58,34,115,116,114,34,125,44,123,34,110,97,109,101,34,58,34,
98,97,99,107,101,110,100,34,44,34,116,121,112,101,34,58,34,66,97,99,107,101,110,100,
34,125,44,123,34,110,97,109,101,34,58,34,114,101,115,117,108,116,34,44,34,116,121,112,
101,34,58,34,82,101,112,108,97,121,34,44,34,100,105,114,34,58,34,111,117,116,34,44,
34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,34,110,97,109,101,
34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,34,69,114,114,111,114,34,
44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,
110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,
101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,
34,58,116,114,117,101,44,34,100,111,99,34,58,34,82,117,110,115,32,97,32,109,111,100,
117,108,101,32,97,103,97,105,110,115,116,32,97,32,108,111,103,32,111,102,32,104,111,115,
116,32,99,97,108,108,115,32,40,74,73,80,45,54,41,58,32,101,118,101,114,121,32,104,
111,115,116,32,99,97,108,108,32,109,117,115,116,32,104,97,118,101,32,116,104,101,32,114,
101,103,105,115,116,101,114,115,32,97,110,100,32,103,97,115,32,111,102,32,116,104,101,32,
108,111,103,44,92,110,97,110,100,32,115,111,32,109,117,115,116,32,116,104,101,32,101,110,
100,46,34,125,44,10,123,34,110,97,109,101,34,58,34,114,117,110,95,97,108,108,34,44,
34,115,121,109,98,111,108,34,58,34,112,118,109,95,114,117,110,95,97,108,108,34,44,34,
99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,
54,52,58,56,100,102,97,50,99,49,54,53,100,56,52,52,98,48,55,34,44,34,115,105,
103,110,97,116,117,114,101,95,105,100,34,58,50,51,56,49,57,56,50,55,52,50,44,34,
112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,118,109,115,34,44,34,
116,121,112,101,34,58,123,34,99,111,117,110,116,101,100,34,58,34,86,109,34,125,44,34,
112,97,115,115,34,58,34,99,111,110,115,116,32,112,111,105,110,116,101,114,34,44,34,108,
101,110,34,58,34,110,34,125,44,123,34,110,97,109,101,34,58,34,110,34,44,34,116,121,
112,101,34,58,34,117,115,105,122,101,34,44,34,109,101,97,115,117,114,101,115,34,58,91,
34,118,109,115,34,93,125,44,123,34,110,97,109,101,34,58,34,116,104,114,101,97,100,115,
34,44,34,116,121,112,101,34,58,34,117,51,50,34,125,44,123,34,110,97,109,101,34,58,
34,114,101,115,117,108,116,115,34,44,34,116,121,112,101,34,58,123,34,99,111,117,110,116,
101,100,34,58,34,82,101,115,117,108,116,34,125,44,34,100,105,114,34,58,34,111,117,116,
34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,99,97,112,34,
58,34,99,97,112,34,125,44,123,34,110,97,109,101,34,58,34,99,97,112,34,44,34,116,
121,112,101,34,58,34,117,115,105,122,101,34,44,34,109,101,97,115,117,114,101,115,34,58,
91,34,114,101,115,117,108,116,115,34,93,125,44,123,34,110,97,109,101,34,58,34,101,114,
114,111,114,34,44,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,100,105,114,
34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,
44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,
115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,
101,44,34,98,108,111,99,107,105,110,103,34,58,116,114,117,101,44,34,100,111,99,34,58,
34,82,117,110,115,32,115,101,118,101,114,97,108,32,109,97,99,104,105,110,101,115,44,32,
101,97,99,104,32,116,111,32,105,116,115,32,110,101,120,116,32,115,116,111,112,44,32,111,
118,101,114,32,116,104,114,101,97,100,115,59,32,96,114,101,115,117,108,116,115,96,32,104,
97,115,32,111,110,101,32,101,110,116,114,121,32,102,111,114,32,101,97,99,104,46,34,125,
44,10,123,34,110,97,109,101,34,58,34,66,108,111,98,46,98,121,116,101,115,34,44,34,
111,110,34,58,34,66,108,111,98,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,
95,98,108,111,98,95,98,121,116,101,115,34,44,34,99,111,110,118,34,58,34,99,34,44,
34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,50,102,100,56,99,49,100,
48,97,102,55,101,52,55,52,51,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,
34,58,56,48,50,55,51,52,53,52,52,44,34,112,97,114,97,109,115,34,58,91,123,34,
110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,66,108,111,
98,34,44,34,115,101,108,102,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,
115,34,58,34,98,121,116,101,115,34,125,44,10,123,34,110,97,109,101,34,58,34,66,108,
111,98,46,102,114,101,101,34,44,34,111,110,34,58,34,66,108,111,98,34,44,34,115,121,
109,98,111,108,34,58,34,112,118,109,95,98,108,111,98,95,102,114,101,101,34,44,34,99,
111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,
52,58,55,56,50,57,100,98,102,101,48,52,52,56,50,101,98,54,34,44,34,115,105,103,
110,97,116,117,114,101,95,105,100,34,58,50,48,49,54,48,48,57,50,49,52,44,34,112,
97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,
116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,66,108,111,98,34,44,34,111,119,
110,34,58,34,111,119,110,34,125,44,34,115,101,108,102,34,58,116,114,117,101,125,93,125,
44,10,123,34,110,97,109,101,34,58,34,77,111,100,117,108,101,46,108,111,97,100,34,44,
34,111,110,34,58,34,77,111,100,117,108,101,34,44,34,115,121,109,98,111,108,34,58,34,
112,118,109,95,109,111,100,117,108,101,95,108,111,97,100,34,44,34,99,111,110,118,34,58,
34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,101,48,50,
57,98,100,51,49,51,53,102,99,97,55,101,99,34,44,34,115,105,103,110,97,116,117,114,
101,95,105,100,34,58,51,55,54,48,56,51,49,55,57,51,44,34,112,97,114,97,109,115,
34,58,91,123,34,110,97,109,101,34,58,34,100,97,116,97,34,44,34,116,121,112,101,34,
58,34,98,121,116,101,115,34,125,44,123,34,110,97,109,101,34,58,34,111,112,116,105,111,
110,115,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,76,
111,97,100,79,112,116,105,111,110,115,34,44,34,99,111,110,115,116,34,58,116,114,117,101,
44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,125,44,123,34,110,97,109,
101,34,58,34,109,111,100,117,108,101,34,44,34,116,121,112,101,34,58,123,34,116,121,112,
101,34,58,34,77,111,100,117,108,101,34,44,34,111,119,110,34,58,34,111,119,110,34,125,
44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,
110,116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,
116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,100,105,114,34,58,34,111,117,116,
34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,
101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,
97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,125,44,10,123,34,
110,97,109,101,34,58,34,77,111,100,117,108,101,46,102,114,101,101,34,44,34,111,110,34,
58,34,77,111,100,117,108,101,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,
109,111,100,117,108,101,95,102,114,101,101,34,44,34,99,111,110,118,34,58,34,99,34,44,
34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,55,56,50,57,100,98,102,
101,48,52,52,56,50,101,98,54,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,
34,58,50,48,49,54,48,48,57,50,49,52,44,34,112,97,114,97,109,115,34,58,91,123,
34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,123,34,116,
121,112,101,34,58,34,77,111,100,117,108,101,34,44,34,111,119,110,34,58,34,111,119,110,
34,125,44,34,115,101,108,102,34,58,116,114,117,101,125,93,125,44,10,123,34,110,97,109,
101,34,58,34,77,111,100,117,108,101,46,102,97,99,116,115,34,44,34,111,110,34,58,34,
77,111,100,117,108,101,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,109,111,
100,117,108,101,95,102,97,99,116,115,34,44,34,99,111,110,118,34,58,34,99,34,44,34,
115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,57,99,56,57,56,57,100,102,
99,102,50,50,52,50,50,54,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,
58,50,54,50,54,50,53,57,52,50,51,44,34,112,97,114,97,109,115,34,58,91,123,34,
110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,77,111,100,
117,108,101,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,
34,58,34,102,97,99,116,115,34,44,34,116,121,112,101,34,58,34,77,111,100,117,108,101,
73,110,102,111,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,
58,34,112,111,105,110,116,101,114,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,
83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,125,44,10,
123,34,110,97,109,101,34,58,34,77,111,100,117,108,101,46,109,101,116,97,100,97,116,97,
34,44,34,111,110,34,58,34,77,111,100,117,108,101,34,44,34,115,121,109,98,111,108,34,
58,34,112,118,109,95,109,111,100,117,108,101,95,109,101,116,97,100,97,116,97,34,44,34,
99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,
54,52,58,50,102,100,56,99,49,100,48,97,102,55,101,52,55,52,51,34,44,34,115,105,
103,110,97,116,117,114,101,95,105,100,34,58,56,48,50,55,51,52,53,52,52,44,34,112,
97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,
116,121,112,101,34,58,34,77,111,100,117,108,101,34,44,34,115,101,108,102,34,58,116,114,
117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,98,121,116,101,115,34,125,44,
10,123,34,110,97,109,101,34,58,34,77,111,100,117,108,101,46,99,111,100,101,34,44,34,
111,110,34,58,34,77,111,100,117,108,101,34,44,34,115,121,109,98,111,108,34,58,34,112,
118,109,95,109,111,100,117,108,101,95,99,111,100,101,34,44,34,99,111,110,118,34,58,34,
99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,50,102,100,56,
99,49,100,48,97,102,55,101,52,55,52,51,34,44,34,115,105,103,110,97,116,117,114,101,
95,105,100,34,58,56,48,50,55,51,52,53,52,52,44,34,112,97,114,97,109,115,34,58,
91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,
77,111,100,117,108,101,34,44,34,115,101,108,102,34,58,116,114,117,101,125,93,44,34,114,
101,116,117,114,110,115,34,58,34,98,121,116,101,115,34,125,44,10,123,34,110,97,109,101,
34,58,34,77,111,100,117,108,101,46,98,105,116,109,97,115,107,34,44,34,111,110,34,58,
34,77,111,100,117,108,101,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,109,
111,100,117,108,101,95,98,105,116,109,97,115,107,34,44,34,99,111,110,118,34,58,34,99,
34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,50,102,100,56,99,
49,100,48,97,102,55,101,52,55,52,51,34,44,34,115,105,103,110,97,116,117,114,101,95,
105,100,34,58,56,48,50,55,51,52,53,52,52,44,34,112,97,114,97,109,115,34,58,91,
123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,77,
111,100,117,108,101,34,44,34,115,101,108,102,34,58,116,114,117,101,125,93,44,34,114,101,
116,117,114,110,115,34,58,34,98,121,116,101,115,34,44,34,100,111,99,34,58,34,79,110,
101,32,98,105,116,32,102,111,114,32,101,97,99,104,32,98,121,116,101,32,111,102,32,99,
111,100,101,46,34,125,44,10,123,34,110,97,109,101,34,58,34,77,111,100,117,108,101,46,
114,101,97,100,95,111,110,108,121,34,44,34,111,110,34,58,34,77,111,100,117,108,101,34,
44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,109,111,100,117,108,101,95,114,101,
97,100,95,111,110,108,121,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,
34,58,34,115,104,97,50,53,54,45,54,52,58,50,102,100,56,99,49,100,48,97,102,55,
101,52,55,52,51,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,56,48,
50,55,51,52,53,52,52,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,
34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,77,111,100,117,108,101,34,
44,34,115,101,108,102,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,
58,34,98,121,116,101,115,34,125,44,10,123,34,110,97,109,101,34,58,34,77,111,100,117,
108,101,46,114,101,97,100,95,119,114,105,116,101,34,44,34,111,110,34,58,34,77,111,100,
117,108,101,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,109,111,100,117,108,
101,95,114,101,97,100,95,119,114,105,116,101,34,44,34,99,111,110,118,34,58,34,99,34,
44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,50,102,100,56,99,49,
100,48,97,102,55,101,52,55,52,51,34,44,34,115,105,103,110,97,116,117,114,101,95,105,
100,34,58,56,48,50,55,51,52,53,52,52,44,34,112,97,114,97,109,115,34,58,91,123,
34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,77,111,
100,117,108,101,34,44,34,115,101,108,102,34,58,116,114,117,101,125,93,44,34,114,101,116,
117,114,110,115,34,58,34,98,121,116,101,115,34,125,44,10,123,34,110,97,109,101,34,58,
34,77,111,100,117,108,101,46,106,117,109,112,34,44,34,111,110,34,58,34,77,111,100,117,
108,101,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,109,111,100,117,108,101,
95,106,117,109,112,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,
34,115,104,97,50,53,54,45,54,52,58,57,99,98,48,51,101,57,48,100,101,100,56,56,
49,50,55,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,54,50,56,
55,57,54,48,52,56,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,
58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,77,111,100,117,108,101,34,44,
34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,105,110,
100,101,120,34,44,34,116,121,112,101,34,58,34,117,54,52,34,125,44,123,34,110,97,109,
101,34,58,34,116,97,114,103,101,116,34,44,34,116,121,112,101,34,58,34,117,54,52,34,
44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,
110,116,101,114,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,
115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,
87,104,101,114,101,32,97,110,32,101,110,116,114,121,32,111,102,32,116,104,101,32,106,117,
109,112,32,116,97,98,108,101,32,108,101,97,100,115,44,32,97,115,32,116,104,101,32,112,
114,111,103,114,97,109,32,104,97,115,32,105,116,46,34,125,44,10,123,34,110,97,109,101,
34,58,34,77,111,100,117,108,101,46,105,110,115,116,114,117,99,116,105,111,110,34,44,34,
111,110,34,58,34,77,111,100,117,108,101,34,44,34,115,121,109,98,111,108,34,58,34,112,
118,109,95,109,111,100,117,108,101,95,105,110,115,116,114,117,99,116,105,111,110,34,44,34,
99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,
54,52,58,99,49,56,101,56,102,52,55,55,57,57,99,51,57,53,48,34,44,34,115,105,
103,110,97,116,117,114,101,95,105,100,34,58,51,50,52,55,51,52,53,52,55,57,44,34,
112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,
34,116,121,112,101,34,58,34,77,111,100,117,108,101,34,44,34,115,101,108,102,34,58,116,
114,117,101,125,44,123,34,110,97,109,101,34,58,34,112,99,34,44,34,116,121,112,101,34,
58,34,117,54,52,34,125,44,123,34,110,97,109,101,34,58,34,105,110,102,111,34,44,34,
116,121,112,101,34,58,34,73,110,115,116,114,117,99,116,105,111,110,73,110,102,111,34,44,
34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,
116,101,114,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,
34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,125,44,10,123,34,110,97,109,101,
34,58,34,77,111,100,117,108,101,46,110,101,120,116,95,98,108,111,99,107,34,44,34,111,
110,34,58,34,77,111,100,117,108,101,34,44,34,115,121,109,98,111,108,34,58,34,112,118,
109,95,109,111,100,117,108,101,95,110,101,120,116,95,98,108,111,99,107,34,44,34,99,111,
110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,
58,49,97,49,54,102,98,101,100,99,98,55,99,102,101,50,53,34,44,34,115,105,103,110,
97,116,117,114,101,95,105,100,34,58,52,51,55,55,49,51,57,48,49,44,34,112,97,114,
97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,
112,101,34,58,34,77,111,100,117,108,101,34,44,34,115,101,108,102,34,58,116,114,117,101,
125,44,123,34,110,97,109,101,34,58,34,112,99,34,44,34,116,121,112,101,34,58,34,117,
54,52,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,117,54,52,34,44,34,100,
111,99,34,58,34,84,104,101,32,102,105,114,115,116,32,98,97,115,105,99,32,98,108,111,
99,107,32,97,116,32,111,114,32,98,101,104,105,110,100,32,96,112,99,96,59,32,97,108,
108,32,111,110,101,115,32,119,104,101,110,32,116,104,101,114,101,32,105,115,32,110,111,110,
101,46,34,125,44,10,123,34,110,97,109,101,34,58,34,77,111,100,117,108,101,46,98,108,
111,99,107,95,103,97,115,34,44,34,111,110,34,58,34,77,111,100,117,108,101,34,44,34,
115,121,109,98,111,108,34,58,34,112,118,109,95,109,111,100,117,108,101,95,98,108,111,99,
107,95,103,97,115,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,
34,115,104,97,50,53,54,45,54,52,58,57,99,98,48,51,101,57,48,100,101,100,56,56,
49,50,55,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,54,50,56,
55,57,54,48,52,56,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,
58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,77,111,100,117,108,101,34,44,
34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,112,99,
34,44,34,116,121,112,101,34,58,34,117,54,52,34,125,44,123,34,110,97,109,101,34,58,
34,103,97,115,34,44,34,116,121,112,101,34,58,34,117,54,52,34,44,34,100,105,114,34,
58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,
93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,
114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,87,104,97,116,32,116,
104,101,32,98,108,111,99,107,32,119,105,116,104,32,96,112,99,96,32,99,111,115,116,115,
46,34,125,44,10,123,34,110,97,109,101,34,58,34,77,111,100,117,108,101,46,100,105,115,
97,115,115,101,109,98,108,101,34,44,34,111,110,34,58,34,77,111,100,117,108,101,34,44,
34,115,121,109,98,111,108,34,58,34,112,118,109,95,109,111,100,117,108,101,95,100,105,115,
97,115,115,101,109,98,108,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,
103,34,58,34,115,104,97,50,53,54,45,54,52,58,57,55,52,48,50,53,50,49,55,53,
98,101,97,49,50,98,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,
53,51,55,53,54,51,52,50,53,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,
109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,77,111,100,117,108,
101,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,
34,102,114,111,109,34,44,34,116,121,112,101,34,58,34,117,54,52,34,125,44,123,34,110,
97,109,101,34,58,34,116,111,34,44,34,116,121,112,101,34,58,34,117,54,52,34,125,44,
123,34,110,97,109,101,34,58,34,98,108,111,98,34,44,34,116,121,112,101,34,58,123,34,
116,121,112,101,34,58,34,66,108,111,98,34,44,34,111,119,110,34,58,34,111,119,110,34,
125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,
105,110,116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,
34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,100,105,114,34,58,34,111,117,
116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,
115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,
116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,
99,34,58,34,84,101,120,116,32,116,104,97,116,32,112,118,109,95,97,115,115,101,109,98,
108,101,32,109,97,107,101,115,32,116,104,101,32,115,97,109,101,32,112,114,111,103,114,97,
109,32,111,102,46,34,125,44,10,123,34,110,97,109,101,34,58,34,77,111,100,117,108,101,
46,112,114,111,103,114,97,109,34,44,34,111,110,34,58,34,77,111,100,117,108,101,34,44,
34,115,121,109,98,111,108,34,58,34,112,118,109,95,109,111,100,117,108,101,95,112,114,111,
103,114,97,109,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,
115,104,97,50,53,54,45,54,52,58,57,52,99,100,102,53,55,97,98,48,48,54,99,51,
50,55,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,52,57,54,53,
50,53,54,57,48,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,
34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,77,111,100,117,108,101,34,44,34,
115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,98,108,111,
98,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,66,108,111,98,34,
44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,105,114,34,58,34,111,117,116,
34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,34,110,97,
109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,34,69,114,114,111,
114,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,
111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,
34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,
114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,84,104,101,32,103,101,110,101,
114,105,99,32,112,114,111,103,114,97,109,32,105,110,115,105,100,101,44,32,97,115,32,98,
121,116,101,115,46,34,125,44,10,123,34,110,97,109,101,34,58,34,77,111,100,117,108,101,
46,99,111,109,112,105,108,101,34,44,34,111,110,34,58,34,77,111,100,117,108,101,34,44,
34,115,121,109,98,111,108,34,58,34,112,118,109,95,109,111,100,117,108,101,95,99,111,109,
112,105,108,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,
115,104,97,50,53,54,45,54,52,58,52,56,48,51,54,102,102,99,53,55,55,56,99,55,
55,100,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,50,48,56,49,
56,52,56,50,56,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,
34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,77,111,100,117,108,101,34,44,34,
115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,109,101,116,
101,114,105,110,103,34,44,34,116,121,112,101,34,58,34,77,101,116,101,114,105,110,103,34,
125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,
58,34,69,114,114,111,114,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,
115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,
114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,
44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,67,111,
109,112,105,108,101,115,32,97,108,108,32,111,102,32,105,116,32,110,111,119,46,32,117,110,
115,117,112,112,111,114,116,101,100,58,32,116,104,101,32,114,101,99,111,109,112,105,108,101,
114,32,99,97,110,110,111,116,32,114,117,110,32,104,101,114,101,46,34,125,44,10,123,34,
110,97,109,101,34,58,34,86,109,46,99,114,101,97,116,101,34,44,34,111,110,34,58,34,
86,109,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,118,109,95,99,114,101,
97,116,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,
104,97,50,53,54,45,54,52,58,53,49,52,56,101,100,50,101,50,101,98,100,98,99,53,
97,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,51,54,51,55,51,
51,56,48,54,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,
115,101,114,118,105,99,101,95,105,110,100,101,120,34,44,34,116,121,112,101,34,58,34,117,
51,50,34,125,44,123,34,110,97,109,101,34,58,34,99,111,100,101,34,44,34,116,121,112,
101,34,58,123,34,99,111,117,110,116,101,100,34,58,34,117,56,34,44,34,110,117,108,108,
97,98,108,101,34,58,116,114,117,101,125,44,34,112,97,115,115,34,58,34,99,111,110,115,
116,32,112,111,105,110,116,101,114,34,44,34,108,101,110,34,58,34,99,111,100,101,95,108,
101,110,34,125,44,123,34,110,97,109,101,34,58,34,99,111,100,101,95,108,101,110,34,44,
34,116,121,112,101,34,58,34,117,115,105,122,101,34,44,34,109,101,97,115,117,114,101,115,
34,58,91,34,99,111,100,101,34,93,125,44,123,34,110,97,109,101,34,58,34,105,110,105,
116,105,97,108,95,114,101,103,115,34,44,34,116,121,112,101,34,58,123,34,99,111,117,110,
116,101,100,34,58,34,117,54,52,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,
117,101,125,44,34,112,97,115,115,34,58,34,99,111,110,115,116,32,112,111,105,110,116,101,
114,34,44,34,108,101,110,34,58,34,110,117,109,95,114,101,103,115,34,125,44,123,34,110,
97,109,101,34,58,34,110,117,109,95,114,101,103,115,34,44,34,116,121,112,101,34,58,34,
117,115,105,122,101,34,44,34,109,101,97,115,117,114,101,115,34,58,91,34,105,110,105,116,
105,97,108,95,114,101,103,115,34,93,125,44,123,34,110,97,109,101,34,58,34,105,110,105,
116,105,97,108,95,112,99,34,44,34,116,121,112,101,34,58,34,117,54,52,34,125,93,44,
34,114,101,116,117,114,110,115,34,58,123,34,116,121,112,101,34,58,34,86,109,34,44,34,
110,117,108,108,97,98,108,101,34,58,116,114,117,101,44,34,111,119,110,34,58,34,111,119,
110,34,125,44,34,100,111,99,34,58,34,65,32,109,97,99,104,105,110,101,32,102,114,111,
109,32,99,111,100,101,58,32,119,105,116,104,32,97,32,98,105,116,109,97,115,107,32,40,
97,110,100,32,106,117,109,112,32,116,97,98,108,101,41,32,103,105,118,101,110,32,97,102,
116,101,114,119,97,114,100,115,44,32,96,99,111,100,101,96,32,105,115,32,112,108,97,105,
110,32,99,111,100,101,32,111,102,32,103,112,48,55,59,32,119,105,116,104,111,117,116,44,
32,105,116,92,110,105,115,32,97,32,103,101,110,101,114,105,99,32,112,114,111,103,114,97,
109,46,32,78,101,118,101,114,32,78,85,76,76,32,98,117,116,32,119,104,101,110,32,109,
101,109,111,114,121,32,105,115,32,115,104,111,114,116,58,32,119,104,97,116,32,105,115,32,
119,114,111,110,103,32,119,105,116,104,32,116,104,101,32,99,111,100,101,32,115,104,111,119,
115,32,119,104,101,110,32,105,116,32,114,117,110,115,46,34,125,44,10,123,34,110,97,109,
101,34,58,34,86,109,46,101,120,101,99,117,116,101,34,44,34,111,110,34,58,34,86,109,
34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,118,109,95,101,120,101,99,117,
116,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,
97,50,53,54,45,54,52,58,98,55,49,49,99,57,48,102,50,49,57,102,54,97,56,57,
34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,48,55,49,51,57,54,
49,49,49,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,
101,108,102,34,44,34,116,121,112,101,34,58,34,86,109,34,44,34,115,101,108,102,34,58,
116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,101,110,116,114,121,95,112,111,105,
110,116,34,44,34,116,121,112,101,34,58,34,117,51,50,34,125,93,44,34,114,101,116,117,
114,110,115,34,58,34,82,101,115,117,108,116,34,44,34,98,108,111,99,107,105,110,103,34,
58,116,114,117,101,44,34,100,111,99,34,58,34,82,117,110,115,32,102,114,111,109,32,96,
101,110,116,114,121,95,112,111,105,110,116,96,44,32,99,97,108,108,105,110,103,32,116,104,
101,32,104,111,115,116,32,98,97,99,107,44,32,117,110,116,105,108,32,116,104,101,32,109,
97,99,104,105,110,101,32,115,116,111,112,115,46,32,80,86,77,95,67,79,78,84,73,78,
85,69,58,32,102,114,111,109,32,119,104,101,114,101,32,105,116,32,115,116,97,110,100,115,
46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,100,101,115,116,114,111,121,
34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,112,118,
109,95,118,109,95,100,101,115,116,114,111,121,34,44,34,99,111,110,118,34,58,34,99,34,
44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,55,56,50,57,100,98,
102,101,48,52,52,56,50,101,98,54,34,44,34,115,105,103,110,97,116,117,114,101,95,105,
100,34,58,50,48,49,54,48,48,57,50,49,52,44,34,112,97,114,97,109,115,34,58,91,
123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,123,34,
116,121,112,101,34,58,34,86,109,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,
34,115,101,108,102,34,58,116,114,117,101,125,93,44,34,100,111,99,34,58,34,78,85,76,
76,32,100,111,101,115,32,110,111,116,104,105,110,103,46,32,73,110,115,105,100,101,32,97,
32,99,97,108,108,98,97,99,107,32,105,116,32,116,97,107,101,115,32,101,102,102,101,99,
116,32,119,104,101,110,32,116,104,101,32,99,97,108,108,98,97,99,107,32,104,97,115,32,
114,101,116,117,114,110,101,100,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,
46,115,101,116,95,104,111,115,116,95,99,97,108,108,98,97,99,107,34,44,34,111,110,34,
58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,118,109,95,115,
101,116,95,104,111,115,116,95,99,97,108,108,98,97,99,107,34,44,34,99,111,110,118,34,
58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,56,49,
102,53,102,52,53,55,56,100,101,101,99,53,99,53,34,44,34,115,105,103,110,97,116,117,
114,101,95,105,100,34,58,50,49,56,48,51,55,57,55,51,53,44,34,112,97,114,97,109,
115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,
34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,
109,101,34,58,34,99,97,108,108,98,97,99,107,34,44,34,116,121,112,101,34,58,123,34,
116,121,112,101,34,58,34,72,111,115,116,67,97,108,108,98,97,99,107,34,44,34,110,117,
108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,114,101,116,97,105,110,34,58,116,
114,117,101,125,44,123,34,110,97,109,101,34,58,34,117,115,101,114,95,100,97,116,97,34,
44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,111,105,100,
34,125,44,34,117,115,101,114,100,97,116,97,34,58,116,114,117,101,125,93,125,44,10,123,
34,110,97,109,101,34,58,34,86,109,46,115,101,116,95,98,105,116,109,97,115,107,34,44,
34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,
118,109,95,115,101,116,95,98,105,116,109,97,115,107,34,44,34,99,111,110,118,34,58,34,
99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,54,97,53,55,
51,54,49,50,51,48,57,56,57,56,50,54,34,44,34,115,105,103,110,97,116,117,114,101,
95,105,100,34,58,49,55,56,52,49,48,48,51,55,48,44,34,112,97,114,97,109,115,34,
58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,
34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,
34,58,34,98,105,116,109,97,115,107,34,44,34,116,121,112,101,34,58,123,34,99,111,117,
110,116,101,100,34,58,34,117,56,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,
117,101,125,44,34,112,97,115,115,34,58,34,99,111,110,115,116,32,112,111,105,110,116,101,
114,34,44,34,108,101,110,34,58,34,108,101,110,34,125,44,123,34,110,97,109,101,34,58,
34,108,101,110,34,44,34,116,121,112,101,34,58,34,117,115,105,122,101,34,44,34,109,101,
97,115,117,114,101,115,34,58,91,34,98,105,116,109,97,115,107,34,93,125,93,44,34,100,
111,99,34,58,34,79,110,101,32,98,105,116,32,102,111,114,32,101,97,99,104,32,98,121,
116,101,32,111,102,32,99,111,100,101,44,32,111,114,32,111,110,101,32,98,121,116,101,32,
102,111,114,32,101,97,99,104,58,32,116,104,101,32,108,101,110,103,116,104,32,115,97,121,
115,32,119,104,105,99,104,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,
115,101,116,95,106,117,109,112,95,116,97,98,108,101,34,44,34,111,110,34,58,34,86,109,
34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,118,109,95,115,101,116,95,106,
117,109,112,95,116,97,98,108,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,
105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,99,97,57,102,56,98,54,48,54,
52,101,52,98,52,54,97,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,
51,51,57,57,52,53,51,53,51,54,44,34,112,97,114,97,109,115,34,58,91,123,34,110,
97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,109,34,44,
34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,116,97,
98,108,101,34,44,34,116,121,112,101,34,58,123,34,99,111,117,110,116,101,100,34,58,34,
117,51,50,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,112,
97,115,115,34,58,34,99,111,110,115,116,32,112,111,105,110,116,101,114,34,44,34,108,101,
110,34,58,34,108,101,110,34,125,44,123,34,110,97,109,101,34,58,34,108,101,110,34,44,
34,116,121,112,101,34,58,34,117,115,105,122,101,34,44,34,109,101,97,115,117,114,101,115,
34,58,91,34,116,97,98,108,101,34,93,125,93,125,44,10,123,34,110,97,109,101,34,58,
34,86,109,46,115,101,116,95,103,97,115,34,44,34,111,110,34,58,34,86,109,34,44,34,
115,121,109,98,111,108,34,58,34,112,118,109,95,118,109,95,115,101,116,95,103,97,115,34,
44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,
54,45,54,52,58,97,102,99,98,101,52,100,57,54,57,51,54,52,48,52,49,34,44,34,
115,105,103,110,97,116,117,114,101,95,105,100,34,58,50,57,52,57,51,55,53,49,57,51,
44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,
34,44,34,116,121,112,101,34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,
101,125,44,123,34,110,97,109,101,34,58,34,103,97,115,34,44,34,116,121,112,101,34,58,
34,117,54,52,34,125,93,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,115,101,
116,95,109,101,109,111,114,121,95,114,101,103,105,111,110,115,34,44,34,111,110,34,58,34,
86,109,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,118,109,95,115,101,116,
95,109,101,109,111,114,121,95,114,101,103,105,111,110,115,34,44,34,99,111,110,118,34,58,
34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,55,49,52,
51,97,48,54,57,52,52,98,102,57,56,50,54,34,44,34,115,105,103,110,97,116,117,114,
101,95,105,100,34,58,49,57,48,48,50,53,55,51,56,53,44,34,112,97,114,97,109,115,
34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,
58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,
101,34,58,34,114,119,95,100,97,116,97,34,44,34,116,121,112,101,34,58,123,34,112,111,
105,110,116,101,114,34,58,34,117,56,34,44,34,110,117,108,108,97,98,108,101,34,58,116,
114,117,101,125,44,34,114,101,116,97,105,110,34,58,116,114,117,101,125,44,123,34,110,97,
109,101,34,58,34,114,119,95,115,105,122,101,34,44,34,116,121,112,101,34,58,34,117,51,
50,34,125,44,123,34,110,97,109,101,34,58,34,114,111,95,100,97,116,97,34,44,34,116,
121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,117,56,34,44,34,110,117,
108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,114,101,116,97,105,110,34,58,116,
114,117,101,125,44,123,34,110,97,109,101,34,58,34,114,111,95,115,105,122,101,34,44,34,
116,121,112,101,34,58,34,117,51,50,34,125,44,123,34,110,97,109,101,34,58,34,111,117,
116,112,117,116,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,
34,117,56,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,114,
101,116,97,105,110,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,111,117,
116,112,117,116,95,115,105,122,101,34,44,34,116,121,112,101,34,58,34,117,51,50,34,125,
44,123,34,110,97,109,101,34,58,34,115,116,97,99,107,34,44,34,116,121,112,101,34,58,
123,34,112,111,105,110,116,101,114,34,58,34,117,56,34,44,34,110,117,108,108,97,98,108,
101,34,58,116,114,117,101,125,44,34,114,101,116,97,105,110,34,58,116,114,117,101,125,44,
123,34,110,97,109,101,34,58,34,115,116,97,99,107,95,115,105,122,101,34,44,34,116,121,
112,101,34,58,34,117,51,50,34,125,93,44,34,100,111,99,34,58,34,76,97,121,115,32,
116,104,101,32,104,111,115,116,39,115,32,109,101,109,111,114,121,32,105,110,116,111,32,116,
104,101,32,103,117,101,115,116,58,32,96,114,111,95,100,97,116,97,96,32,114,101,97,100,
97,98,108,101,32,97,116,32,48,120,49,48,48,48,48,44,32,96,114,119,95,100,97,116,
97,96,32,119,114,105,116,97,98,108,101,32,97,116,32,48,120,50,48,48,48,48,32,43,
32,114,111,95,115,105,122,101,92,110,114,111,117,110,100,101,100,32,117,112,32,116,111,32,
54,53,44,53,51,54,44,32,96,115,116,97,99,107,96,32,119,114,105,116,97,98,108,101,
32,117,112,32,116,111,32,48,120,102,101,102,101,48,48,48,48,44,32,96,111,117,116,112,
117,116,96,32,119,114,105,116,97,98,108,101,32,97,116,32,48,120,102,101,102,102,48,48,
48,48,46,32,66,111,116,104,32,115,101,101,32,116,104,101,32,115,97,109,101,92,110,98,
121,116,101,115,32,97,116,32,111,110,99,101,59,32,116,104,101,32,112,111,105,110,116,101,
114,115,32,109,117,115,116,32,115,116,97,121,32,118,97,108,105,100,32,97,115,32,108,111,
110,103,32,97,115,32,116,104,101,32,109,97,99,104,105,110,101,46,32,66,121,116,101,115,
32,98,101,104,105,110,100,32,97,32,114,101,103,105,111,110,39,115,32,101,110,100,32,97,
114,101,32,110,111,116,32,116,104,101,114,101,46,92,110,83,105,122,101,115,32,116,104,97,
116,32,100,111,32,110,111,116,32,102,105,116,32,98,101,115,105,100,101,32,101,97,99,104,
32,111,116,104,101,114,32,108,97,121,32,110,111,116,104,105,110,103,46,34,125,44,10,123,
34,110,97,109,101,34,58,34,86,109,46,103,101,116,95,103,97,115,34,44,34,111,110,34,
58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,118,109,95,103,
101,116,95,103,97,115,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,
58,34,115,104,97,50,53,54,45,54,52,58,50,99,51,55,57,55,98,52,97,49,56,101,
51,98,101,54,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,55,52,49,
56,52,48,56,50,48,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,
58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,109,34,44,34,115,101,108,
102,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,117,54,52,
34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,103,101,116,95,112,99,34,44,
34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,
118,109,95,103,101,116,95,112,99,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,
105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,50,99,51,55,57,55,98,52,97,
49,56,101,51,98,101,54,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,
55,52,49,56,52,48,56,50,48,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,
109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,109,34,44,34,
115,101,108,102,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,
117,54,52,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,103,101,116,95,109,
97,99,104,105,110,101,95,115,116,97,116,101,34,44,34,111,110,34,58,34,86,109,34,44,
34,115,121,109,98,111,108,34,58,34,112,118,109,95,118,109,95,103,101,116,95,109,97,99,
104,105,110,101,95,115,116,97,116,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,
115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,101,97,98,99,53,98,57,50,
99,55,57,53,102,101,53,101,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,
58,51,57,51,56,50,49,50,55,53,52,44,34,112,97,114,97,109,115,34,58,91,123,34,
110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,109,34,
44,34,115,101,108,102,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,
58,34,117,56,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,115,101,116,95,
114,101,103,105,115,116,101,114,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,
98,111,108,34,58,34,112,118,109,95,118,109,95,115,101,116,95,114,101,103,105,115,116,101,
114,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,
50,53,54,45,54,52,58,54,98,53,51,98,53,52,101,97,52,54,54,102,54,53,57,34,
44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,56,48,48,54,52,56,48,
49,52,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,
108,102,34,44,34,116,121,112,101,34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,
114,117,101,125,44,123,34,110,97,109,101,34,58,34,105,110,100,101,120,34,44,34,116,121,
112,101,34,58,34,99,95,105,110,116,34,125,44,123,34,110,97,109,101,34,58,34,118,97,
108,117,101,34,44,34,116,121,112,101,34,58,34,117,54,52,34,125,93,125,44,10,123,34,
110,97,109,101,34,58,34,86,109,46,103,101,116,95,114,101,103,105,115,116,101,114,34,44,
34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,
118,109,95,103,101,116,95,114,101,103,105,115,116,101,114,34,44,34,99,111,110,118,34,58,
34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,50,57,55,
55,48,100,98,97,98,100,101,50,53,100,49,100,34,44,34,115,105,103,110,97,116,117,114,
101,95,105,100,34,58,54,57,53,54,54,56,49,53,52,44,34,112,97,114,97,109,115,34,
58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,
34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,
34,58,34,105,110,100,101,120,34,44,34,116,121,112,101,34,58,34,99,95,105,110,116,34,
125,93,44,34,114,101,116,117,114,110,115,34,58,34,117,54,52,34,125,44,10,123,34,110,
97,109,101,34,58,34,86,109,46,103,101,116,95,114,101,103,105,115,116,101,114,115,34,44,
34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,
118,109,95,103,101,116,95,114,101,103,105,115,116,101,114,115,34,44,34,99,111,110,118,34,
58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,54,52,
51,97,100,49,56,51,49,54,102,57,54,53,99,97,34,44,34,115,105,103,110,97,116,117,
114,101,95,105,100,34,58,49,54,56,49,53,55,54,51,50,51,44,34,112,97,114,97,109,
115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,
34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,93,44,34,114,101,
116,117,114,110,115,34,58,123,34,112,111,105,110,116,101,114,34,58,34,117,54,52,34,44,
34,99,111,110,115,116,34,58,116,114,117,101,44,34,111,119,110,34,58,34,98,111,114,114,
111,119,34,125,44,34,108,105,102,101,34,58,34,115,101,108,102,34,44,34,100,111,99,34,
58,34,65,108,108,32,49,51,44,32,99,117,114,114,101,110,116,32,97,115,32,108,111,110,
103,32,97,115,32,116,104,101,32,109,97,99,104,105,110,101,32,108,105,118,101,115,59,32,
114,101,97,100,32,111,110,108,121,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,
109,46,103,101,116,95,104,101,97,112,95,112,111,105,110,116,101,114,34,44,34,111,110,34,
58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,118,109,95,103,
101,116,95,104,101,97,112,95,112,111,105,110,116,101,114,34,44,34,99,111,110,118,34,58,
34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,102,53,56,
55,98,51,48,54,48,99,50,50,101,56,100,57,34,44,34,115,105,103,110,97,116,117,114,
101,95,105,100,34,58,52,49,49,57,51,49,49,49,49,48,44,34,112,97,114,97,109,115,
34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,
58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,93,44,34,114,101,116,
117,114,110,115,34,58,34,117,51,50,34,125,44,10,123,34,110,97,109,101,34,58,34,86,
109,46,115,101,116,95,104,101,97,112,95,112,111,105,110,116,101,114,34,44,34,111,110,34,
58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,118,109,95,115,
101,116,95,104,101,97,112,95,112,111,105,110,116,101,114,34,44,34,99,111,110,118,34,58,
34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,54,55,100,
97,57,99,98,101,57,100,100,101,55,99,49,101,34,44,34,115,105,103,110,97,116,117,114,
101,95,105,100,34,58,49,55,52,50,51,56,48,50,50,50,44,34,112,97,114,97,109,115,
34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,
58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,
101,34,58,34,112,111,105,110,116,101,114,34,44,34,116,121,112,101,34,58,34,117,51,50,
34,125,93,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,110,101,119,34,44,34,
111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,118,
109,95,110,101,119,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,
34,115,104,97,50,53,54,45,54,52,58,49,98,52,99,99,98,48,53,56,53,53,49,55,
56,53,100,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,52,53,56,48,
49,55,53,52,49,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,
34,109,111,100,117,108,101,34,44,34,116,121,112,101,34,58,34,77,111,100,117,108,101,34,
125,44,123,34,110,97,109,101,34,58,34,111,112,116,105,111,110,115,34,44,34,116,121,112,
101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,86,109,79,112,116,105,111,110,115,
34,44,34,99,111,110,115,116,34,58,116,114,117,101,44,34,110,117,108,108,97,98,108,101,
34,58,116,114,117,101,125,125,44,123,34,110,97,109,101,34,58,34,118,109,34,44,34,116,
121,112,101,34,58,123,34,116,121,112,101,34,58,34,86,109,34,44,34,111,119,110,34,58,
34,111,119,110,34,125,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,
34,58,34,112,111,105,110,116,101,114,34,125,44,123,34,110,97,109,101,34,58,34,101,114,
114,111,114,34,44,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,100,105,114,
34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,
44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,
115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,
101,44,34,100,111,99,34,58,34,65,32,109,97,99,104,105,110,101,32,102,111,114,32,97,
32,109,111,100,117,108,101,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,
99,108,111,110,101,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,
34,58,34,112,118,109,95,118,109,95,99,108,111,110,101,34,44,34,99,111,110,118,34,58,
34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,57,52,99,
100,102,53,55,97,98,48,48,54,99,51,50,55,34,44,34,115,105,103,110,97,116,117,114,
101,95,105,100,34,58,50,52,57,54,53,50,53,54,57,48,44,34,112,97,114,97,109,115,
34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,
58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,
101,34,58,34,118,109,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,
86,109,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,105,114,34,58,34,
111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,
34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,34,69,
114,114,111,114,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,
58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,
125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,
114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,65,110,111,116,104,
101,114,32,109,97,99,104,105,110,101,32,105,110,32,116,104,101,32,115,97,109,101,32,115,
116,97,116,101,59,32,104,111,115,116,32,109,101,109,111,114,121,32,105,115,32,115,104,97,
114,101,100,32,98,121,32,98,111,116,104,44,32,97,110,100,32,105,110,110,101,114,32,109,
97,99,104,105,110,101,115,32,97,114,101,32,99,111,112,105,101,100,32,116,111,111,46,34,
125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,98,97,99,107,101,110,100,34,44,
34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,
118,109,95,98,97,99,107,101,110,100,34,44,34,99,111,110,118,34,58,34,99,34,44,34,
115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,102,53,56,55,98,51,48,54,
48,99,50,50,101,56,100,57,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,
58,52,49,49,57,51,49,49,49,49,48,44,34,112,97,114,97,109,115,34,58,91,123,34,
110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,109,34,
44,34,115,101,108,102,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,
58,34,66,97,99,107,101,110,100,34,44,34,100,111,99,34,58,34,84,104,101,32,98,97,
99,107,101,110,100,32,116,104,97,116,32,114,117,110,115,32,105,116,44,32,97,110,100,32,
119,104,121,32,105,116,32,105,115,32,110,111,116,32,116,104,101,32,111,110,101,32,116,104,
97,116,32,119,97,115,32,97,115,107,101,100,32,102,111,114,46,34,125,44,10,123,34,110,
97,109,101,34,58,34,86,109,46,98,97,99,107,101,110,100,95,110,111,116,101,34,44,34,
111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,118,
109,95,98,97,99,107,101,110,100,95,110,111,116,101,34,44,34,99,111,110,118,34,58,34,
99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,56,54,99,55,
53,53,51,98,56,48,49,49,50,102,49,49,34,44,34,115,105,103,110,97,116,117,114,101,
95,105,100,34,58,50,50,54,49,50,49,48,52,50,55,44,34,112,97,114,97,109,115,34,
58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,
34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,93,44,34,114,101,116,117,
114,110,115,34,58,34,115,116,114,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,
46,115,101,116,95,112,99,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,
111,108,34,58,34,112,118,109,95,118,109,95,115,101,116,95,112,99,34,44,34,99,111,110,
118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,
97,102,99,98,101,52,100,57,54,57,51,54,52,48,52,49,34,44,34,115,105,103,110,97,
116,117,114,101,95,105,100,34,58,50,57,52,57,51,55,53,49,57,51,44,34,112,97,114,
97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,
112,101,34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,
110,97,109,101,34,58,34,112,99,34,44,34,116,121,112,101,34,58,34,117,54,52,34,125,
93,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,103,101,116,95,99,104,97,114,
103,101,100,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,
34,112,118,109,95,118,109,95,103,101,116,95,99,104,97,114,103,101,100,34,44,34,99,111,
110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,
58,55,97,98,50,52,52,97,49,55,100,102,50,48,53,97,56,34,44,34,115,105,103,110,
97,116,117,114,101,95,105,100,34,58,50,48,53,56,53,48,51,51,50,57,44,34,112,97,
114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,
121,112,101,34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,93,44,
34,114,101,116,117,114,110,115,34,58,34,98,111,111,108,34,125,44,10,123,34,110,97,109,
101,34,58,34,86,109,46,115,101,116,95,99,104,97,114,103,101,100,34,44,34,111,110,34,
58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,118,109,95,115,
101,116,95,99,104,97,114,103,101,100,34,44,34,99,111,110,118,34,58,34,99,34,44,34,
115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,52,100,54,99,98,55,98,99,
100,53,56,100,99,48,56,55,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,
58,49,50,57,56,57,55,48,53,53,54,44,34,112,97,114,97,109,115,34,58,91,123,34,
110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,109,34,
44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,99,
104,97,114,103,101,100,34,44,34,116,121,112,101,34,58,34,98,111,111,108,34,125,93,125,
44,10,123,34,110,97,109,101,34,58,34,86,109,46,115,101,116,95,102,97,117,108,116,34,
44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,
95,118,109,95,115,101,116,95,102,97,117,108,116,34,44,34,99,111,110,118,34,58,34,99,
34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,97,102,99,98,101,
52,100,57,54,57,51,54,52,48,52,49,34,44,34,115,105,103,110,97,116,117,114,101,95,
105,100,34,58,50,57,52,57,51,55,53,49,57,51,44,34,112,97,114,97,109,115,34,58,
91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,
86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,
58,34,97,100,100,114,101,115,115,34,44,34,116,121,112,101,34,58,34,117,54,52,34,125,
93,44,34,100,111,99,34,58,34,87,104,101,114,101,32,72,111,115,116,82,101,115,117,108,
116,46,102,97,117,108,116,32,115,97,121,115,32,116,104,97,116,32,97,32,112,97,103,101,
32,102,97,117,108,116,32,105,115,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,
109,46,114,117,110,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,
34,58,34,112,118,109,95,118,109,95,114,117,110,34,44,34,99,111,110,118,34,58,34,99,
34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,97,48,50,97,57,
97,57,57,56,100,52,49,55,55,100,54,34,44,34,115,105,103,110,97,116,117,114,101,95,
105,100,34,58,50,54,56,55,49,52,54,54,52,57,44,34,112,97,114,97,109,115,34,58,
91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,
86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,
110,115,34,58,34,82,101,115,117,108,116,34,44,34,98,108,111,99,107,105,110,103,34,58,
116,114,117,101,44,34,100,111,99,34,58,34,82,117,110,115,32,116,111,32,116,104,101,32,
110,101,120,116,32,115,116,111,112,32,97,110,100,32,99,97,108,108,115,32,110,111,98,111,
100,121,32,98,97,99,107,58,32,101,99,97,108,108,105,32,103,105,118,101,115,32,80,86,
77,95,82,69,83,85,76,84,95,72,79,83,84,95,67,65,76,76,46,34,125,44,10,123,
34,110,97,109,101,34,58,34,86,109,46,115,116,101,112,34,44,34,111,110,34,58,34,86,
109,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,118,109,95,115,116,101,112,
34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,
53,54,45,54,52,58,48,51,98,102,50,55,49,101,57,48,98,55,97,50,48,97,34,44,
34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,54,50,56,53,57,48,51,56,44,
34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,
44,34,116,121,112,101,34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,
125,44,123,34,110,97,109,101,34,58,34,99,111,117,110,116,34,44,34,116,121,112,101,34,
58,34,117,54,52,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,82,101,115,117,
108,116,34,44,34,98,108,111,99,107,105,110,103,34,58,116,114,117,101,44,34,100,111,99,
34,58,34,69,120,101,99,117,116,101,115,32,117,112,32,116,111,32,96,99,111,117,110,116,
96,32,105,110,115,116,114,117,99,116,105,111,110,115,46,34,125,44,10,123,34,110,97,109,
101,34,58,34,86,109,46,114,117,110,95,117,110,116,105,108,34,44,34,111,110,34,58,34,
86,109,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,118,109,95,114,117,110,
95,117,110,116,105,108,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,
58,34,115,104,97,50,53,54,45,54,52,58,55,50,57,99,102,100,54,101,55,54,48,48,
55,54,97,97,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,57,50,
50,56,57,49,49,49,56,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,
34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,109,34,44,34,115,101,
108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,112,99,115,34,44,
34,116,121,112,101,34,58,123,34,99,111,117,110,116,101,100,34,58,34,117,54,52,34,125,
44,34,112,97,115,115,34,58,34,99,111,110,115,116,32,112,111,105,110,116,101,114,34,44,
34,108,101,110,34,58,34,110,34,125,44,123,34,110,97,109,101,34,58,34,110,34,44,34,
116,121,112,101,34,58,34,117,115,105,122,101,34,44,34,109,101,97,115,117,114,101,115,34,
58,91,34,112,99,115,34,93,125,93,44,34,114,101,116,117,114,110,115,34,58,34,82,101,
115,117,108,116,34,44,34,98,108,111,99,107,105,110,103,34,58,116,114,117,101,44,34,100,
111,99,34,58,34,82,117,110,115,32,117,110,116,105,108,32,111,110,101,32,111,102,32,116,
104,101,115,101,32,105,115,32,110,101,120,116,59,32,99,97,108,108,115,32,110,111,98,111,
100,121,32,98,97,99,107,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,
115,101,116,95,98,114,101,97,107,112,111,105,110,116,34,44,34,111,110,34,58,34,86,109,
34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,118,109,95,115,101,116,95,98,
114,101,97,107,112,111,105,110,116,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,
105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,48,51,98,102,50,55,49,101,57,
48,98,55,97,50,48,97,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,
54,50,56,53,57,48,51,56,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,
101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,109,34,44,34,115,
101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,112,99,34,44,
34,116,121,112,101,34,58,34,117,54,52,34,125,93,44,34,114,101,116,117,114,110,115,34,
58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,
34,100,111,99,34,58,34,83,116,111,112,115,32,101,118,101,114,121,32,114,117,110,32,98,
101,102,111,114,101,32,116,104,101,32,105,110,115,116,114,117,99,116,105,111,110,32,97,116,
32,96,112,99,96,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,99,108,
101,97,114,95,98,114,101,97,107,112,111,105,110,116,34,44,34,111,110,34,58,34,86,109,
34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,118,109,95,99,108,101,97,114,
95,98,114,101,97,107,112,111,105,110,116,34,44,34,99,111,110,118,34,58,34,99,34,44,
34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,48,51,98,102,50,55,49,
101,57,48,98,55,97,50,48,97,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,
34,58,54,50,56,53,57,48,51,56,44,34,112,97,114,97,109,115,34,58,91,123,34,110,
97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,109,34,44,
34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,112,99,
34,44,34,116,121,112,101,34,58,34,117,54,52,34,125,93,44,34,114,101,116,117,114,110,
115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,
101,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,105,110,116,101,114,114,117,112,
116,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,112,
118,109,95,118,109,95,105,110,116,101,114,114,117,112,116,34,44,34,99,111,110,118,34,58,
34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,55,56,50,
57,100,98,102,101,48,52,52,56,50,101,98,54,34,44,34,115,105,103,110,97,116,117,114,
101,95,105,100,34,58,50,48,49,54,48,48,57,50,49,52,44,34,112,97,114,97,109,115,
34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,
58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,93,44,34,100,111,99,
34,58,34,70,114,111,109,32,97,110,121,32,116,104,114,101,97,100,58,32,116,104,101,32,
109,97,99,104,105,110,101,32,115,116,111,112,115,32,97,116,32,116,104,101,32,110,101,120,
116,32,99,104,97,110,99,101,46,32,87,104,101,110,32,105,116,32,100,111,101,115,32,110,
111,116,32,114,117,110,44,32,105,116,115,32,110,101,120,116,32,114,117,110,32,115,116,111,
112,115,32,97,116,32,111,110,99,101,46,34,125,44,10,123,34,110,97,109,101,34,58,34,
86,109,46,115,116,111,112,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,
111,108,34,58,34,112,118,109,95,118,109,95,115,116,111,112,34,44,34,99,111,110,118,34,
58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,49,56,
97,102,101,102,99,55,57,100,97,48,54,54,100,100,34,44,34,115,105,103,110,97,116,117,
114,101,95,105,100,34,58,52,49,52,49,56,51,51,54,55,44,34,112,97,114,97,109,115,
34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,
58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,
101,34,58,34,115,116,111,112,34,44,34,116,121,112,101,34,58,34,83,116,111,112,34,44,
34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,
116,101,114,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,
34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,125,44,10,123,34,110,97,109,101,
34,58,34,86,109,46,115,116,97,116,115,34,44,34,111,110,34,58,34,86,109,34,44,34,
115,121,109,98,111,108,34,58,34,112,118,109,95,118,109,95,115,116,97,116,115,34,44,34,
99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,
54,52,58,48,100,99,52,51,101,99,57,53,101,48,48,50,101,52,56,34,44,34,115,105,
103,110,97,116,117,114,101,95,105,100,34,58,50,51,48,57,54,52,57,51,55,44,34,112,
97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,
116,121,112,101,34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,
123,34,110,97,109,101,34,58,34,115,116,97,116,115,34,44,34,116,121,112,101,34,58,34,
83,116,97,116,115,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,
34,58,34,112,111,105,110,116,101,114,34,125,93,44,34,114,101,116,117,114,110,115,34,58,
34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,125,44,
10,123,34,110,97,109,101,34,58,34,86,109,46,109,97,112,34,44,34,111,110,34,58,34,
86,109,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,118,109,95,109,97,112,
34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,
53,54,45,54,52,58,54,56,97,57,52,57,53,54,53,97,55,100,55,56,97,99,34,44,
34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,55,53,53,57,50,52,56,50,
50,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,
102,34,44,34,116,121,112,101,34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,
117,101,125,44,123,34,110,97,109,101,34,58,34,97,100,100,114,101,115,115,34,44,34,116,
121,112,101,34,58,34,117,54,52,34,125,44,123,34,110,97,109,101,34,58,34,108,101,110,
103,116,104,34,44,34,116,121,112,101,34,58,34,117,54,52,34,125,44,123,34,110,97,109,
101,34,58,34,97,99,99,101,115,115,34,44,34,116,121,112,101,34,58,34,65,99,99,101,
115,115,34,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,
112,101,34,58,34,69,114,114,111,114,34,44,34,100,105,114,34,58,34,111,117,116,34,44,
34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,
34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,
117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,
34,71,105,118,101,115,32,112,97,103,101,115,32,116,104,101,105,114,32,97,99,99,101,115,
115,32,97,110,100,32,122,101,114,111,101,115,32,116,104,111,115,101,32,116,104,97,116,32,
104,97,100,32,110,111,110,101,59,32,97,100,100,114,101,115,115,32,97,110,100,32,108,101,
110,103,116,104,32,97,114,101,32,109,117,108,116,105,112,108,101,115,32,111,102,32,52,48,
57,54,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,112,114,111,116,101,
99,116,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,
112,118,109,95,118,109,95,112,114,111,116,101,99,116,34,44,34,99,111,110,118,34,58,34,
99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,54,56,97,57,
52,57,53,54,53,97,55,100,55,56,97,99,34,44,34,115,105,103,110,97,116,117,114,101,
95,105,100,34,58,49,55,53,53,57,50,52,56,50,50,44,34,112,97,114,97,109,115,34,
58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,
34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,
34,58,34,97,100,100,114,101,115,115,34,44,34,116,121,112,101,34,58,34,117,54,52,34,
125,44,123,34,110,97,109,101,34,58,34,108,101,110,103,116,104,34,44,34,116,121,112,101,
34,58,34,117,54,52,34,125,44,123,34,110,97,109,101,34,58,34,97,99,99,101,115,115,
34,44,34,116,121,112,101,34,58,34,65,99,99,101,115,115,34,125,44,123,34,110,97,109,
101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,34,69,114,114,111,114,
34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,
105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,
114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,
115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,67,104,97,110,103,101,115,32,116,
104,101,32,97,99,99,101,115,115,32,111,102,32,112,97,103,101,115,32,116,104,97,116,32,
97,114,101,32,109,97,112,112,101,100,46,34,125,44,10,123,34,110,97,109,101,34,58,34,
86,109,46,117,110,109,97,112,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,
98,111,108,34,58,34,112,118,109,95,118,109,95,117,110,109,97,112,34,44,34,99,111,110,
118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,
52,48,102,56,52,99,98,57,56,97,97,48,49,98,50,51,34,44,34,115,105,103,110,97,
116,117,114,101,95,105,100,34,58,49,48,57,48,48,49,52,51,57,51,44,34,112,97,114,
97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,
112,101,34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,
110,97,109,101,34,58,34,97,100,100,114,101,115,115,34,44,34,116,121,112,101,34,58,34,
117,54,52,34,125,44,123,34,110,97,109,101,34,58,34,108,101,110,103,116,104,34,44,34,
116,121,112,101,34,58,34,117,54,52,34,125,44,123,34,110,97,109,101,34,58,34,101,114,
114,111,114,34,44,34,116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,100,105,114,
34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,
44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,
115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,
101,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,115,104,97,114,101,34,44,34,
111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,118,
109,95,115,104,97,114,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,
34,58,34,115,104,97,50,53,54,45,54,52,58,98,102,55,48,101,101,48,101,55,48,97,
57,51,51,102,100,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,51,50,
49,49,56,52,57,50,51,48,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,
101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,109,34,44,34,115,
101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,97,100,100,114,
101,115,115,34,44,34,116,121,112,101,34,58,34,117,54,52,34,125,44,123,34,110,97,109,
101,34,58,34,100,97,116,97,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,
101,114,34,58,34,117,56,34,125,44,34,114,101,116,97,105,110,34,58,116,114,117,101,125,
44,123,34,110,97,109,101,34,58,34,108,101,110,103,116,104,34,44,34,116,121,112,101,34,
58,34,117,54,52,34,125,44,123,34,110,97,109,101,34,58,34,97,99,99,101,115,115,34,
44,34,116,121,112,101,34,58,34,65,99,99,101,115,115,34,125,44,123,34,110,97,109,101,
34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,34,69,114,114,111,114,34,
44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,
110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,
101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,
34,58,116,114,117,101,44,34,100,111,99,34,58,34,76,97,121,115,32,109,101,109,111,114,
121,32,111,102,32,116,104,101,32,104,111,115,116,39,115,32,105,110,116,111,32,116,104,101,
32,103,117,101,115,116,59,32,96,97,100,100,114,101,115,115,96,32,105,115,32,97,32,109,
117,108,116,105,112,108,101,32,111,102,32,52,48,57,54,46,34,125,44,10,123,34,110,97,
109,101,34,58,34,86,109,46,114,101,97,100,34,44,34,111,110,34,58,34,86,109,34,44,
34,115,121,109,98,111,108,34,58,34,112,118,109,95,118,109,95,114,101,97,100,34,44,34,
99,111,110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,
54,52,58,102,98,97,50,51,50,102,57,98,51,50,98,52,57,102,49,34,44,34,115,105,
103,110,97,116,117,114,101,95,105,100,34,58,52,50,50,49,55,49,49,48,57,55,44,34,
112,97,114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,
34,116,121,112,101,34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,
44,123,34,110,97,109,101,34,58,34,97,100,100,114,101,115,115,34,44,34,116,121,112,101,
34,58,34,117,54,52,34,125,44,123,34,110,97,109,101,34,58,34,100,97,116,97,34,44,
34,116,121,112,101,34,58,123,34,99,111,117,110,116,101,100,34,58,34,117,56,34,125,44,
34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,
116,101,114,34,44,34,99,97,112,34,58,34,99,97,112,34,125,44,123,34,110,97,109,101,
34,58,34,99,97,112,34,44,34,116,121,112,101,34,58,34,117,115,105,122,101,34,44,34,
109,101,97,115,117,114,101,115,34,58,91,34,100,97,116,97,34,93,125,44,123,34,110,97,
109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,34,69,114,114,111,
114,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,
111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,
34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,
114,115,34,58,116,114,117,101,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,119,
114,105,116,101,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,
58,34,112,118,109,95,118,109,95,119,114,105,116,101,34,44,34,99,111,110,118,34,58,34,
99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,102,98,97,50,
51,50,102,57,98,51,50,98,52,57,102,49,34,44,34,115,105,103,110,97,116,117,114,101,
95,105,100,34,58,52,50,50,49,55,49,49,48,57,55,44,34,112,97,114,97,109,115,34,
58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,
34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,
34,58,34,97,100,100,114,101,115,115,34,44,34,116,121,112,101,34,58,34,117,54,52,34,
125,44,123,34,110,97,109,101,34,58,34,100,97,116,97,34,44,34,116,121,112,101,34,58,
123,34,99,111,117,110,116,101,100,34,58,34,117,56,34,125,44,34,112,97,115,115,34,58,
34,99,111,110,115,116,32,112,111,105,110,116,101,114,34,44,34,108,101,110,34,58,34,108,
101,110,34,125,44,123,34,110,97,109,101,34,58,34,108,101,110,34,44,34,116,121,112,101,
34,58,34,117,115,105,122,101,34,44,34,109,101,97,115,117,114,101,115,34,58,91,34,100,
97,116,97,34,93,125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,
116,121,112,101,34,58,34,69,114,114,111,114,34,44,34,100,105,114,34,58,34,111,117,116,
34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,
101,100,34,58,116,114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,
97,116,117,115,34,44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,
34,58,34,87,114,105,116,101,115,32,119,104,97,116,32,105,115,32,109,97,112,112,101,100,
44,32,114,101,97,100,45,111,110,108,121,32,112,97,103,101,115,32,116,111,111,46,34,125,
44,10,123,34,110,97,109,101,34,58,34,86,109,46,97,99,99,101,115,115,105,98,108,101,
34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,112,118,
109,95,118,109,95,97,99,99,101,115,115,105,98,108,101,34,44,34,99,111,110,118,34,58,
34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,52,56,100,
102,98,97,97,50,50,98,56,97,49,53,49,50,34,44,34,115,105,103,110,97,116,117,114,
101,95,105,100,34,58,49,50,50,50,54,50,49,56,53,56,44,34,112,97,114,97,109,115,
34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,
58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,
101,34,58,34,97,100,100,114,101,115,115,34,44,34,116,121,112,101,34,58,34,117,54,52,
34,125,44,123,34,110,97,109,101,34,58,34,108,101,110,103,116,104,34,44,34,116,121,112,
101,34,58,34,117,54,52,34,125,44,123,34,110,97,109,101,34,58,34,97,99,99,101,115,
115,34,44,34,116,121,112,101,34,58,34,65,99,99,101,115,115,34,125,93,44,34,114,101,
116,117,114,110,115,34,58,34,98,111,111,108,34,125,44,10,123,34,110,97,109,101,34,58,
34,86,109,46,98,97,115,101,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,
98,111,108,34,58,34,112,118,109,95,118,109,95,98,97,115,101,34,44,34,99,111,110,118,
34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,99,
102,99,98,54,51,97,102,56,54,98,99,100,102,49,51,34,44,34,115,105,103,110,97,116,
117,114,101,95,105,100,34,58,51,52,56,54,50,49,51,48,51,57,44,34,112,97,114,97,
109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,
101,34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,93,44,34,114,
101,116,117,114,110,115,34,58,123,34,112,111,105,110,116,101,114,34,58,34,117,56,34,44,
34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,44,34,111,119,110,34,58,34,98,
111,114,114,111,119,34,125,44,34,108,105,102,101,34,58,34,115,101,108,102,34,44,34,100,
111,99,34,58,34,84,104,101,32,104,111,115,116,39,115,32,97,100,100,114,101,115,115,32,
111,102,32,103,117,101,115,116,32,97,100,100,114,101,115,115,32,48,46,32,79,110,108,121,
32,112,97,103,101,115,32,116,104,97,116,32,97,114,101,32,109,97,112,112,101,100,32,97,
110,100,32,110,111,116,32,115,104,97,114,101,100,32,109,97,121,32,98,101,32,116,111,117,
99,104,101,100,44,32,112,97,103,101,115,32,119,105,116,104,111,117,116,92,110,119,114,105,
116,101,32,97,99,99,101,115,115,32,110,111,116,32,119,114,105,116,116,101,110,59,32,119,
104,97,116,32,105,115,32,116,104,101,114,101,32,99,104,97,110,103,101,115,32,119,104,105,
108,101,32,116,104,101,32,109,97,99,104,105,110,101,32,114,117,110,115,46,34,125,44,10,
123,34,110,97,109,101,34,58,34,86,109,46,110,101,120,116,95,114,97,110,103,101,34,44,
34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,
118,109,95,110,101,120,116,95,114,97,110,103,101,34,44,34,99,111,110,118,34,58,34,99,
34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,49,48,102,51,99,
53,51,51,49,51,54,49,53,49,49,48,34,44,34,115,105,103,110,97,116,117,114,101,95,
105,100,34,58,50,56,52,52,49,49,49,56,55,44,34,112,97,114,97,109,115,34,58,91,
123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,
109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,
34,97,100,100,114,101,115,115,34,44,34,116,121,112,101,34,58,34,117,54,52,34,125,44,
123,34,110,97,109,101,34,58,34,114,97,110,103,101,34,44,34,116,121,112,101,34,58,34,
82,97,110,103,101,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,
34,58,34,112,111,105,110,116,101,114,34,125,93,44,34,114,101,116,117,114,110,115,34,58,
34,98,111,111,108,34,44,34,100,111,99,34,58,34,84,104,101,32,102,105,114,115,116,32,
114,97,110,103,101,32,111,102,32,109,97,112,112,101,100,32,112,97,103,101,115,32,97,116,
32,111,114,32,98,101,104,105,110,100,32,96,97,100,100,114,101,115,115,96,59,32,102,97,
108,115,101,32,119,104,101,110,32,116,104,101,114,101,32,105,115,32,110,111,110,101,46,34,
125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,116,114,97,99,107,95,100,105,114,
116,121,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,
112,118,109,95,118,109,95,116,114,97,99,107,95,100,105,114,116,121,34,44,34,99,111,110,
118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,
98,49,55,54,99,101,50,100,54,57,101,99,97,51,102,48,34,44,34,115,105,103,110,97,
116,117,114,101,95,105,100,34,58,50,57,55,55,51,53,51,50,54,49,44,34,112,97,114,
97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,
112,101,34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,
110,97,109,101,34,58,34,111,110,34,44,34,116,121,112,101,34,58,34,98,111,111,108,34,
125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,
114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,70,114,111,109,32,
110,111,119,32,111,110,32,40,111,114,32,110,111,32,108,111,110,103,101,114,41,32,110,111,
116,101,115,32,119,104,105,99,104,32,112,97,103,101,115,32,97,114,101,32,119,114,105,116,
116,101,110,59,32,97,108,108,32,115,116,97,114,116,32,99,108,101,97,110,46,34,125,44,
10,123,34,110,97,109,101,34,58,34,86,109,46,115,110,97,112,115,104,111,116,34,44,34,
111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,118,
109,95,115,110,97,112,115,104,111,116,34,44,34,99,111,110,118,34,58,34,99,34,44,34,
115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,57,52,99,100,102,53,55,97,
98,48,48,54,99,51,50,55,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,
58,50,52,57,54,53,50,53,54,57,48,44,34,112,97,114,97,109,115,34,58,91,123,34,
110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,109,34,
44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,98,
108,111,98,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,34,66,108,111,
98,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,105,114,34,58,34,111,
117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,125,44,123,34,
110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,34,69,114,
114,111,114,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,
34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,
93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,
114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,69,118,101,114,121,116,
104,105,110,103,32,98,117,116,32,116,104,101,32,112,114,111,103,114,97,109,44,32,116,104,
101,32,99,97,108,108,98,97,99,107,115,32,97,110,100,32,116,104,101,32,104,111,115,116,
39,115,32,109,101,109,111,114,121,44,32,97,115,32,98,121,116,101,115,46,34,125,44,10,
123,34,110,97,109,101,34,58,34,86,109,46,114,101,115,116,111,114,101,34,44,34,111,110,
34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,112,118,109,95,118,109,95,
114,101,115,116,111,114,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,105,103,
34,58,34,115,104,97,50,53,54,45,54,52,58,53,49,53,51,97,99,99,52,56,48,54,
101,50,52,98,101,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,49,51,
54,52,52,51,56,50,49,50,44,34,112,97,114,97,109,115,34,58,91,123,34,110,97,109,
101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,34,86,109,34,44,34,115,
101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,100,97,116,97,
34,44,34,116,121,112,101,34,58,34,98,121,116,101,115,34,125,44,123,34,110,97,109,101,
34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,58,34,69,114,114,111,114,34,
44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,
110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,114,117,101,125,93,44,34,114,
101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,114,115,
34,58,116,114,117,101,44,34,100,111,99,34,58,34,84,97,107,101,115,32,111,118,101,114,
32,97,32,115,110,97,112,115,104,111,116,32,111,102,32,116,104,101,32,115,97,109,101,32,
112,114,111,103,114,97,109,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,
105,110,110,101,114,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,
34,58,34,112,118,109,95,118,109,95,105,110,110,101,114,34,44,34,99,111,110,118,34,58,
34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,98,55,49,
49,99,57,48,102,50,49,57,102,54,97,56,57,34,44,34,115,105,103,110,97,116,117,114,
101,95,105,100,34,58,51,48,55,49,51,57,54,49,49,49,44,34,112,97,114,97,109,115,
34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,
58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,
101,34,58,34,99,97,108,108,34,44,34,116,121,112,101,34,58,34,73,110,110,101,114,67,
97,108,108,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,72,111,115,116,82,101,
115,117,108,116,34,44,34,100,111,99,34,58,34,65,32,104,111,115,116,32,102,117,110,99,
116,105,111,110,32,111,102,32,105,110,110,101,114,32,109,97,99,104,105,110,101,115,59,32,
119,104,97,116,32,105,116,32,114,101,116,117,114,110,115,32,105,115,32,102,111,114,32,116,
104,101,32,104,111,115,116,32,99,97,108,108,98,97,99,107,32,116,111,32,114,101,116,117,
114,110,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,115,101,116,95,116,
114,97,99,101,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,
58,34,112,118,109,95,118,109,95,115,101,116,95,116,114,97,99,101,34,44,34,99,111,110,
118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,
102,51,98,52,100,53,99,100,56,53,54,52,48,100,49,99,34,44,34,115,105,103,110,97,
116,117,114,101,95,105,100,34,58,52,48,56,56,55,49,52,55,48,49,44,34,112,97,114,
97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,
112,101,34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,
110,97,109,101,34,58,34,99,97,108,108,98,97,99,107,34,44,34,116,121,112,101,34,58,
123,34,116,121,112,101,34,58,34,84,114,97,99,101,67,97,108,108,98,97,99,107,34,44,
34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,114,101,116,97,105,110,
34,58,116,114,117,101,125,44,123,34,110,97,109,101,34,58,34,117,115,101,114,95,100,97,
116,97,34,44,34,116,121,112,101,34,58,123,34,112,111,105,110,116,101,114,34,58,34,118,
111,105,100,34,125,44,34,117,115,101,114,100,97,116,97,34,58,116,114,117,101,125,93,44,
34,100,111,99,34,58,34,67,97,108,108,101,100,32,98,101,102,111,114,101,32,101,118,101,
114,121,32,105,110,115,116,114,117,99,116,105,111,110,59,32,78,85,76,76,32,101,110,100,
115,32,105,116,46,32,82,117,110,115,32,97,114,101,32,115,108,111,119,32,97,115,32,108,
111,110,103,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,108,111,103,95,
115,116,97,114,116,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,
34,58,34,112,118,109,95,118,109,95,108,111,103,95,115,116,97,114,116,34,44,34,99,111,
110,118,34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,
58,97,48,50,97,57,97,57,57,56,100,52,49,55,55,100,54,34,44,34,115,105,103,110,
97,116,117,114,101,95,105,100,34,58,50,54,56,55,49,52,54,54,52,57,44,34,112,97,
114,97,109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,
121,112,101,34,58,34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,93,44,
34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,44,34,101,114,114,111,
114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,75,101,101,112,115,32,97,32,
108,111,103,32,111,102,32,104,111,115,116,32,99,97,108,108,115,32,40,74,73,80,45,54,
41,32,102,114,111,109,32,110,111,119,32,111,110,58,32,119,104,97,116,32,116,104,101,32,
104,111,115,116,32,114,101,97,100,115,44,32,119,114,105,116,101,115,32,97,110,100,32,115,
101,116,115,32,116,104,114,111,117,103,104,32,116,104,105,115,32,105,110,116,101,114,102,97,
99,101,46,34,125,44,10,123,34,110,97,109,101,34,58,34,86,109,46,108,111,103,95,101,
110,100,34,44,34,111,110,34,58,34,86,109,34,44,34,115,121,109,98,111,108,34,58,34,
112,118,109,95,118,109,95,108,111,103,95,101,110,100,34,44,34,99,111,110,118,34,58,34,
99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,57,52,99,100,
102,53,55,97,98,48,48,54,99,51,50,55,34,44,34,115,105,103,110,97,116,117,114,101,
95,105,100,34,58,50,52,57,54,53,50,53,54,57,48,44,34,112,97,114,97,109,115,34,
58,91,123,34,110,97,109,101,34,58,34,115,101,108,102,34,44,34,116,121,112,101,34,58,
34,86,109,34,44,34,115,101,108,102,34,58,116,114,117,101,125,44,123,34,110,97,109,101,
34,58,34,98,108,111,98,34,44,34,116,121,112,101,34,58,123,34,116,121,112,101,34,58,
34,66,108,111,98,34,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,105,114,
34,58,34,111,117,116,34,44,34,112,97,115,115,34,58,34,112,111,105,110,116,101,114,34,
125,44,123,34,110,97,109,101,34,58,34,101,114,114,111,114,34,44,34,116,121,112,101,34,
58,34,69,114,114,111,114,34,44,34,100,105,114,34,58,34,111,117,116,34,44,34,112,97,
115,115,34,58,34,112,111,105,110,116,101,114,34,44,34,114,97,105,115,101,100,34,58,116,
114,117,101,125,93,44,34,114,101,116,117,114,110,115,34,58,34,83,116,97,116,117,115,34,
44,34,101,114,114,111,114,115,34,58,116,114,117,101,44,34,100,111,99,34,58,34,69,110,
100,115,32,116,104,101,32,108,111,103,32,97,110,100,32,103,105,118,101,115,32,105,116,46,
34,125,44,10,123,34,110,97,109,101,34,58,34,99,114,101,97,116,101,34,44,34,115,121,
109,98,111,108,34,58,34,112,118,109,95,99,114,101,97,116,101,34,44,34,99,111,110,118,
34,58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,53,
49,52,56,101,100,50,101,50,101,98,100,98,99,53,97,34,44,34,115,105,103,110,97,116,
117,114,101,95,105,100,34,58,49,51,54,51,55,51,51,56,48,54,44,34,112,97,114,97,
109,115,34,58,91,123,34,110,97,109,101,34,58,34,115,101,114,118,105,99,101,95,105,110,
100,101,120,34,44,34,116,121,112,101,34,58,34,117,51,50,34,125,44,123,34,110,97,109,
101,34,58,34,99,111,100,101,34,44,34,116,121,112,101,34,58,123,34,99,111,117,110,116,
101,100,34,58,34,117,56,34,44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,
125,44,34,112,97,115,115,34,58,34,99,111,110,115,116,32,112,111,105,110,116,101,114,34,
44,34,108,101,110,34,58,34,99,111,100,101,95,108,101,110,34,125,44,123,34,110,97,109,
101,34,58,34,99,111,100,101,95,108,101,110,34,44,34,116,121,112,101,34,58,34,117,115,
105,122,101,34,44,34,109,101,97,115,117,114,101,115,34,58,91,34,99,111,100,101,34,93,
125,44,123,34,110,97,109,101,34,58,34,105,110,105,116,105,97,108,95,114,101,103,115,34,
44,34,116,121,112,101,34,58,123,34,99,111,117,110,116,101,100,34,58,34,117,54,52,34,
44,34,110,117,108,108,97,98,108,101,34,58,116,114,117,101,125,44,34,112,97,115,115,34,
58,34,99,111,110,115,116,32,112,111,105,110,116,101,114,34,44,34,108,101,110,34,58,34,
110,117,109,95,114,101,103,115,34,125,44,123,34,110,97,109,101,34,58,34,110,117,109,95,
114,101,103,115,34,44,34,116,121,112,101,34,58,34,117,115,105,122,101,34,44,34,109,101,
97,115,117,114,101,115,34,58,91,34,105,110,105,116,105,97,108,95,114,101,103,115,34,93,
125,44,123,34,110,97,109,101,34,58,34,105,110,105,116,105,97,108,95,112,99,34,44,34,
116,121,112,101,34,58,34,117,54,52,34,125,93,44,34,114,101,116,117,114,110,115,34,58,
123,34,116,121,112,101,34,58,34,86,109,34,44,34,110,117,108,108,97,98,108,101,34,58,
116,114,117,101,44,34,111,119,110,34,58,34,111,119,110,34,125,44,34,100,111,99,34,58,
34,84,104,101,32,115,97,109,101,32,97,115,32,112,118,109,95,118,109,95,99,114,101,97,
116,101,44,32,112,118,109,95,118,109,95,101,120,101,99,117,116,101,32,97,110,100,32,112,
118,109,95,118,109,95,100,101,115,116,114,111,121,46,34,125,44,10,123,34,110,97,109,101,
34,58,34,101,120,101,99,117,116,101,34,44,34,115,121,109,98,111,108,34,58,34,112,118,
109,95,101,120,101,99,117,116,101,34,44,34,99,111,110,118,34,58,34,99,34,44,34,115,
105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,98,55,49,49,99,57,48,102,50,
49,57,102,54,97,56,57,34,44,34,115,105,103,110,97,116,117,114,101,95,105,100,34,58,
51,48,55,49,51,57,54,49,49,49,44,34,112,97,114,97,109,115,34,58,91,123,34,110,
97,109,101,34,58,34,118,109,34,44,34,116,121,112,101,34,58,34,86,109,34,125,44,123,
34,110,97,109,101,34,58,34,101,110,116,114,121,95,112,111,105,110,116,34,44,34,116,121,
112,101,34,58,34,117,51,50,34,125,93,44,34,114,101,116,117,114,110,115,34,58,34,82,
101,115,117,108,116,34,44,34,98,108,111,99,107,105,110,103,34,58,116,114,117,101,125,44,
10,123,34,110,97,109,101,34,58,34,100,101,115,116,114,111,121,34,44,34,115,121,109,98,
111,108,34,58,34,112,118,109,95,100,101,115,116,114,111,121,34,44,34,99,111,110,118,34,
58,34,99,34,44,34,115,105,103,34,58,34,115,104,97,50,53,54,45,54,52,58,55,56,
50,57,100,98,102,101,48,52,52,56,50,101,98,54,34,44,34,115,105,103,110,97,116,117,
114,101,95,105,100,34,58,50,48,49,54,48,48,57,50,49,52,44,34,112,97,114,97,109,
115,34,58,91,123,34,110,97,109,101,34,58,34,118,109,34,44,34,116,121,112,101,34,58,
123,34,116,121,112,101,34,58,34,86,109,34,44,34,111,119,110,34,58,34,111,119,110,34,
125,125,93,125,93,44,10,34,112,114,111,112,101,114,116,105,101,115,34,58,91,93,44,34,
111,114,100,101,114,34,58,91,34,99,48,34,44,34,99,49,34,44,34,99,50,34,44,34,
99,51,34,44,34,116,48,34,44,34,116,49,34,44,34,116,50,34,44,34,116,51,34,44,
34,116,52,34,44,34,116,53,34,44,34,116,54,34,44,34,116,55,34,44,34,116,56,34,
44,34,116,57,34,44,34,116,49,48,34,44,34,116,49,49,34,44,34,116,49,50,34,44,
34,116,49,51,34,44,34,116,49,52,34,44,34,116,49,53,34,44,34,116,49,54,34,44,
34,116,49,55,34,44,34,116,49,56,34,44,34,116,49,57,34,44,34,116,50,48,34,44,
34,116,50,49,34,44,34,116,50,50,34,44,34,116,50,51,34,44,34,116,50,52,34,44,
34,116,50,53,34,44,34,116,50,54,34,44,34,116,50,55,34,44,34,102,48,34,44,34,
102,49,34,44,34,102,50,34,44,34,102,51,34,44,34,102,52,34,44,34,102,53,34,44,
34,102,54,34,44,34,102,55,34,44,34,102,56,34,44,34,102,57,34,44,34,102,49,48,
34,44,34,102,49,49,34,44,34,102,49,50,34,44,34,102,49,51,34,44,34,102,49,52,
34,44,34,102,49,53,34,44,34,102,49,54,34,44,34,102,49,55,34,44,34,102,49,56,
34,44,34,102,49,57,34,44,34,102,50,48,34,44,34,102,50,49,34,44,34,102,50,50,
34,44,34,102,50,51,34,44,34,102,50,52,34,44,34,102,50,53,34,44,34,102,50,54,
34,44,34,102,50,55,34,44,34,102,50,56,34,44,34,102,50,57,34,44,34,102,51,48,
34,44,34,102,51,49,34,44,34,102,51,50,34,44,34,102,51,51,34,44,34,102,51,52,
34,44,34,102,51,53,34,44,34,102,51,54,34,44,34,102,51,55,34,44,34,102,51,56,
34,44,34,102,51,57,34,44,34,102,52,48,34,44,34,102,52,49,34,44,34,102,52,50,
34,44,34,102,52,51,34,44,34,102,52,52,34,44,34,102,52,53,34,44,34,102,52,54,
34,44,34,102,52,55,34,44,34,102,52,56,34,44,34,102,52,57,34,44,34,102,53,48,
34,44,34,102,53,49,34,44,34,102,53,50,34,44,34,102,53,51,34,44,34,102,53,52,
34,44,34,102,53,53,34,44,34,102,53,54,34,44,34,102,53,55,34,44,34,102,53,56,
34,44,34,102,53,57,34,44,34,102,54,48,34,44,34,102,54,49,34,44,34,102,54,50,
34,44,34,102,54,51,34,44,34,102,54,52,34,44,34,102,54,53,34,44,34,102,54,54,
34,44,34,102,54,55,34,44,34,102,54,56,34,44,34,102,54,57,34,44,34,102,55,48,
34,44,34,102,55,49,34,44,34,102,55,50,34,44,34,102,55,51,34,44,34,102,55,52,
34,44,34,102,55,53,34,44,34,102,55,54,34,93,44,34,108,97,121,111,117,116,95,111,
114,100,101,114,34,58,91,34,82,101,115,117,108,116,34,44,34,72,111,115,116,82,101,115,
117,108,116,34,44,34,77,97,99,104,105,110,101,83,116,97,116,101,34,44,34,83,116,97,
116,117,115,34,44,34,69,114,114,111,114,34,44,34,80,114,111,102,105,108,101,34,44,34,
77,111,100,117,108,101,75,105,110,100,34,44,34,66,97,99,107,101,110,100,34,44,34,77,
101,116,101,114,105,110,103,34,44,34,65,99,99,101,115,115,34,44,34,67,111,115,116,34,
44,34,67,111,115,116,77,111,100,101,108,34,44,34,67,111,115,116,115,34,44,34,76,111,
97,100,79,112,116,105,111,110,115,34,44,34,77,111,100,117,108,101,73,110,102,111,34,44,
34,86,109,79,112,116,105,111,110,115,34,44,34,83,116,111,112,34,44,34,82,97,110,103,
101,34,44,34,73,110,115,116,114,117,99,116,105,111,110,73,110,102,111,34,44,34,83,116,
97,116,115,34,44,34,82,101,112,108,97,121,34,44,34,84,114,97,99,101,83,116,101,112,
34,44,34,73,110,110,101,114,67,97,108,108,34,44,34,86,109,34,44,34,77,111,100,117,
108,101,34,44,34,66,108,111,98,34,44,34,72,111,115,116,67,97,108,108,98,97,99,107,
34,44,34,84,114,97,99,101,67,97,108,108,98,97,99,107,34,93,125,10
};
#undef ABUT_SCHEMA_SECTION
#endif

#endif
