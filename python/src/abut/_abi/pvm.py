# Generated from pvm.abi by abut; do not edit.
"""abut.pvm 0.1.0 -- The JAM PVM: an interpreter and a recompiler behind one interface.

A module is a verified program; machines and threads share it. A machine (`pvm_vm_t`) has registers, memory, gas
and a program counter; it belongs to one thread at a time, and two machines share nothing that either can see.
The state is always the machine's: whoever asks gets what is true now, in a host callback too.

A machine runs until something happens: it halts, panics, runs out of gas, faults, calls the host, meets a
breakpoint or is interrupted. Every stop can be continued, with the same results as if it had not stopped.
"""
from __future__ import annotations

import ctypes as _c
import enum as _enum
import typing as _t

from abut.rt.values import *
from abut.rt.objects import *
from abut.rt.library import *

if _t.TYPE_CHECKING:
    from _typeshed import ReadableBuffer as _Buffer, WriteableBuffer as _Writable

__all__ = [
    "Access", "Backend", "Blob", "CONTINUE", "Cost", "CostModel", "Costs", "Error", "HALT_ADDRESS",
    "HostResult", "InnerCall", "InstructionInfo", "LimitError", "LoadOptions", "MachineState",
    "Metering", "Module", "ModuleInfo", "ModuleKind", "PAGE_SIZE", "Profile", "PvmError",
    "PvmIndexError", "PvmLookupError", "PvmMemoryError", "PvmRuntimeError", "PvmValueError", "REGISTERS",
    "Range", "Replay", "Result", "Stats", "Status", "Stop", "TraceStep", "Vm", "VmOptions", "assemble",
    "cache_clear", "cache_limit", "costs_of", "create", "destroy", "execute", "pack_generic",
    "pack_standard", "recompiler_unavailable", "replay", "run_all",
]


class Result(_enum.IntEnum):
    """Why a machine stopped."""
    OK = 0  #: halted, or the host ended it
    OOG = 1  #: out of gas: nothing of the instruction happened, more gas lets it go on
    PANIC = 2
    HOST_CALL = 3  #: an ecalli that no callback handled; running on goes on behind it
    FAULT = 4  #: an access to a page without the right; the instruction can be repeated
    STEPPED = 5  #: all steps were made
    BREAKPOINT = 6  #: stands before an instruction that was asked for
    INTERRUPTED = 7  #: another thread asked for it
    INVALID = -1  #: the machine cannot run: no valid program, or it is running already


class HostResult(_enum.IntEnum):
    """What a host callback says."""
    CONTINUE = 0  #: go on behind the call
    TERMINATE = 1  #: end: PVM_RESULT_OK
    ERROR = 2  #: panic
    YIELD = 3  #: return PVM_RESULT_HOST_CALL; running on goes on behind the call
    OOG = 4  #: out of gas
    FAULT = 5  #: a page fault at the address given with pvm_vm_set_fault


class MachineState(_enum.IntEnum):
    """The state of a machine, in the numbers of the inner machines of JAM."""
    HALT = 0
    PANIC = 1
    FAULT = 2
    HOST = 3
    OOG = 4
    READY = 255  #: may run


class Status(_enum.IntEnum):
    """How a call went."""
    OK = 0
    MALFORMED = 1  #: bytes that are no program, snapshot, text or log
    TRUNCATED = 2
    LIMIT_EXCEEDED = 3
    UNSUPPORTED = 4
    INVALID_ARGUMENT = 5
    NO_MEMORY = 6
    BUSY = 7  #: the machine is running
    OUT_OF_BOUNDS = 8  #: guest memory that is not there or not of the right kind
    DIFFERS = 9  #: a replay, or the two engines of a cross check, differ


class Profile(_enum.IntEnum):
    """Which edition of the specification."""
    GP07 = 0  #: 0.7.2: one gas per instruction, sbrk
    GP08 = 1  #: 0.8.0: gas per basic block, unlikely, programs are checked when they are loaded


class ModuleKind(_enum.IntEnum):
    ANY = 0  #: whichever of the others fits: metadata, standard, generic in this order
    GENERIC = 1  #: jump table, code, bitmask
    STANDARD = 2  #: a standard program with its memory
    METADATA = 3  #: a standard program behind metadata


class Backend(_enum.IntEnum):
    INTERPRETER = 0
    RECOMPILER = 1  #: where it cannot run, the interpreter; pvm_vm_backend_note says why
    CROSSCHECK = 2  #: both, compared at every stop: slow, for tests
    STEPPER = 3  #: one instruction after another, by the book


class Metering(_enum.IntEnum):
    PROFILE = 0  #: as the profile, or the costs given when the module was loaded, say
    NONE = 1  #: gas is neither asked for nor taken


class Access(_enum.IntFlag):
    READ = 1
    WRITE = 2  #: implies read


class CostModel(_enum.IntEnum):
    INSTRUCTION = 0  #: each instruction has its price
    PIPELINE = 1  #: each basic block costs the cycles it takes on a model of a processor


class InnerCall(_enum.IntEnum):
    """The functions of inner machines, as host calls of JAM: they take their arguments from the registers of the outer
    machine, charge it 10 gas, and leave their answer in r7.
    """
    MACHINE = 0
    PEEK = 1
    POKE = 2
    PAGES = 3
    INVOKE = 4
    EXPUNGE = 5


REGISTERS: _t.Final = 13  #: Registers of a machine, r0 to r12.
PAGE_SIZE: _t.Final = 4096
CONTINUE: _t.Final = 4294967295  #: As the entry point of execute: go on where the machine stands.
HALT_ADDRESS: _t.Final = 4294901760  #: Where a jump halts the machine.


class PvmError(Exception):
    """Base of the errors that abut.pvm reports; .status has the code."""
    status: int

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class PvmValueError(PvmError, ValueError):
    """bytes that are no program, snapshot, text or log"""


class LimitError(PvmError):
    """limit_exceeded"""


class PvmLookupError(PvmError, LookupError):
    """unsupported"""


class PvmMemoryError(PvmError, MemoryError):
    """no_memory"""


class PvmRuntimeError(PvmError, RuntimeError):
    """the machine is running"""


class PvmIndexError(PvmError, IndexError):
    """guest memory that is not there or not of the right kind"""


_check_Status = _Checker(PvmError, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, {
    1: (PvmValueError, "bytes that are no program, snapshot, text or log"),
    2: (PvmValueError, "truncated"),
    3: (LimitError, "limit_exceeded"),
    4: (PvmLookupError, "unsupported"),
    5: (PvmValueError, "invalid_argument"),
    6: (PvmMemoryError, "no_memory"),
    7: (PvmRuntimeError, "the machine is running"),
    8: (PvmIndexError, "guest memory that is not there or not of the right kind"),
    9: (PvmRuntimeError, "a replay, or the two engines of a cross check, differ"),
})


class Error(_Structure):
    """Why a call failed. The text is in place: nobody owns it but the caller."""
    _fields_ = [
        ("_status_", _c.c_int32),
        ("_len_", _c.c_uint32),
        ("_offset_", _c.c_uint64),
        ("_text_", _c.c_uint8 * 240),
    ]
    _names = ("status", "len", "offset", "text",)
    status: Status | int = _field("_status_", lambda v: _member(Status, v), lambda v, k: _as_int(v, -2147483648, 2147483647, "status"))
    len: int = _int_field("_len_", 0, 4294967295)
    offset: int = _int_field("_offset_", 0, 18446744073709551615)  #: where in the input
    text: _t.Any = _field("_text_", lambda v: _cells(v, "B", (240,)), lambda v, k: _array(v, _c.c_uint8 * 240, "B", "text"))  #: UTF-8, one line, cut when it is longer

    def __init__(self, status: Status | int | None = None, len: int = 0, offset: int = 0, text: _Buffer | _t.Sequence[int] | None = None) -> None:
        super().__init__()
        if status is not None:
            self.status = status
        self.len = len
        self.offset = offset
        if text is not None:
            self.text = text


class Cost(_Structure):
    """What one instruction costs."""
    _fields_ = [
        ("_price_", _c.c_uint32),
        ("_cycles_", _c.c_uint8),
        ("_slots_", _c.c_uint8),
        ("_slots_same_", _c.c_uint8),
        ("_same_rule_", _c.c_uint8),
        ("_alu_", _c.c_uint8),
        ("_load_", _c.c_uint8),
        ("_store_", _c.c_uint8),
        ("_multiply_", _c.c_uint8),
        ("_divide_", _c.c_uint8),
        ("_reserved0", _c.c_uint8 * 3),
    ]
    _names = ("price", "cycles", "slots", "slots_same", "same_rule", "alu", "load", "store", "multiply", "divide",)
    price: int = _int_field("_price_", 0, 4294967295)  #: in the model `instruction`
    cycles: int = _int_field("_cycles_", 0, 255)  #: in the model `pipeline`: latency; of branches 0 means 1 beside a trap or unlikely, else 20
    slots: int = _int_field("_slots_", 0, 255)  #: to decode it
    slots_same: int = _int_field("_slots_same_", 0, 255)  #: the same when it writes a register that it reads
    same_rule: int = _int_field("_same_rule_", 0, 255)  #: 0 never, 1 any register that it reads, 2 the first
    alu: int = _int_field("_alu_", 0, 255)
    load: int = _int_field("_load_", 0, 255)
    store: int = _int_field("_store_", 0, 255)
    multiply: int = _int_field("_multiply_", 0, 255)
    divide: int = _int_field("_divide_", 0, 255)

    def __init__(self, price: int = 0, cycles: int = 0, slots: int = 0, slots_same: int = 0, same_rule: int = 0, alu: int = 0, load: int = 0, store: int = 0, multiply: int = 0, divide: int = 0) -> None:
        super().__init__()
        self.price = price
        self.cycles = cycles
        self.slots = slots
        self.slots_same = slots_same
        self.same_rule = same_rule
        self.alu = alu
        self.load = load
        self.store = store
        self.multiply = multiply
        self.divide = divide


class Costs(_Structure):
    """What everything costs, by opcode of the profile."""
    _fields_ = [("_model_", _c.c_uint32), ("_reserved0", _c.c_uint32), ("_by_opcode_", Cost * 256)]
    _names = ("model", "by_opcode",)
    model: CostModel = _field("_model_", lambda v: CostModel(v), lambda v, k: _as_member(CostModel, v))
    by_opcode: _t.Any = _field("_by_opcode_", lambda v: v, lambda v, k: _filled(v, Cost * 256, lambda e, k: _record(e, Cost, "by_opcode", k), k, "by_opcode"))

    def __init__(self, model: CostModel | None = None, by_opcode: _t.Sequence[Cost] | None = None) -> None:
        super().__init__()
        if model is not None:
            self.model = model
        if by_opcode is not None:
            self.by_opcode = by_opcode


class LoadOptions(_Structure):
    """How a module is loaded. Zeroes: any kind, gp07, not strict, the profile's costs."""
    _fields_ = [
        ("_size_", _c.c_uint32),
        ("_kind_", _c.c_uint32),
        ("_profile_", _c.c_uint32),
        ("strict", _c.c_bool),
        ("no_cache", _c.c_bool),
        ("_reserved0", _c.c_uint8 * 2),
        ("_costs_", _c.c_void_p),
    ]
    _names = ("size", "kind", "profile", "strict", "no_cache", "costs",)
    size: int = _int_field("_size_", 0, 4294967295)
    kind: ModuleKind = _field("_kind_", lambda v: ModuleKind(v), lambda v, k: _as_member(ModuleKind, v))
    profile: Profile = _field("_profile_", lambda v: Profile(v), lambda v, k: _as_member(Profile, v))
    strict: bool  #: refuse encodings that are not the only one, and code that can fall off its end
    no_cache: bool  #: neither look for the same module nor keep it
    costs: Costs | None = _field("_costs_", lambda v: _at(Costs, v, None), lambda v, k: None if v is None else _c.addressof(_record(v, Costs, "costs", k)))

    def __init__(self, size: int = 24, kind: ModuleKind | None = None, profile: Profile | None = None, strict: bool = False, no_cache: bool = False, costs: Costs | None = None) -> None:
        super().__init__()
        self.size = size
        if kind is not None:
            self.kind = kind
        if profile is not None:
            self.profile = profile
        self.strict = strict
        self.no_cache = no_cache
        if costs is not None:
            self.costs = costs


class ModuleInfo(_Structure):
    _fields_ = [
        ("_kind_", _c.c_uint32),
        ("_profile_", _c.c_uint32),
        ("_code_size_", _c.c_uint64),
        ("_instructions_", _c.c_uint64),
        ("_blocks_", _c.c_uint64),
        ("_jump_entries_", _c.c_uint64),
        ("_metadata_size_", _c.c_uint64),
        ("_read_only_size_", _c.c_uint64),
        ("_read_write_size_", _c.c_uint64),
        ("_heap_pages_", _c.c_uint64),
        ("_stack_size_", _c.c_uint64),
        ("_hash_", _c.c_uint64),
        ("_compiled_size_", _c.c_uint64),
        ("valid", _c.c_bool),
        ("_reserved0", _c.c_uint8 * 7),
    ]
    _names = ("kind", "profile", "code_size", "instructions", "blocks", "jump_entries", "metadata_size", "read_only_size", "read_write_size", "heap_pages", "stack_size", "hash", "compiled_size", "valid",)
    kind: ModuleKind = _field("_kind_", lambda v: ModuleKind(v), lambda v, k: _as_member(ModuleKind, v))
    profile: Profile = _field("_profile_", lambda v: Profile(v), lambda v, k: _as_member(Profile, v))
    code_size: int = _int_field("_code_size_", 0, 18446744073709551615)
    instructions: int = _int_field("_instructions_", 0, 18446744073709551615)
    blocks: int = _int_field("_blocks_", 0, 18446744073709551615)
    jump_entries: int = _int_field("_jump_entries_", 0, 18446744073709551615)
    metadata_size: int = _int_field("_metadata_size_", 0, 18446744073709551615)
    read_only_size: int = _int_field("_read_only_size_", 0, 18446744073709551615)  #: bytes of `o`
    read_write_size: int = _int_field("_read_write_size_", 0, 18446744073709551615)  #: bytes of `w`
    heap_pages: int = _int_field("_heap_pages_", 0, 18446744073709551615)
    stack_size: int = _int_field("_stack_size_", 0, 18446744073709551615)
    hash: int = _int_field("_hash_", 0, 18446744073709551615)  #: of the bytes; the cache's key
    compiled_size: int = _int_field("_compiled_size_", 0, 18446744073709551615)  #: bytes of machine code so far
    valid: bool  #: a generic program of gp07 that is malformed panics when it runs; this says so before

    def __init__(self, kind: ModuleKind | None = None, profile: Profile | None = None, code_size: int = 0, instructions: int = 0, blocks: int = 0, jump_entries: int = 0, metadata_size: int = 0, read_only_size: int = 0, read_write_size: int = 0, heap_pages: int = 0, stack_size: int = 0, hash: int = 0, compiled_size: int = 0, valid: bool = False) -> None:
        super().__init__()
        if kind is not None:
            self.kind = kind
        if profile is not None:
            self.profile = profile
        self.code_size = code_size
        self.instructions = instructions
        self.blocks = blocks
        self.jump_entries = jump_entries
        self.metadata_size = metadata_size
        self.read_only_size = read_only_size
        self.read_write_size = read_write_size
        self.heap_pages = heap_pages
        self.stack_size = stack_size
        self.hash = hash
        self.compiled_size = compiled_size
        self.valid = valid


class VmOptions(_Structure):
    """How a machine is made. Zeroes: interpreter, metered, no gas, entry 0, no argument."""
    _fields_ = [
        ("_size_", _c.c_uint32),
        ("_backend_", _c.c_uint32),
        ("_metering_", _c.c_uint32),
        ("_reserved0", _c.c_uint32),
        ("_gas_", _c.c_uint64),
        ("_pc_", _c.c_uint64),
        ("_argument_", _View),
        ("eager", _c.c_bool),
        ("_2", _c.c_uint8 * 7),
    ]
    _names = ("size", "backend", "metering", "gas", "pc", "argument", "eager",)
    size: int = _int_field("_size_", 0, 4294967295)
    backend: Backend = _field("_backend_", lambda v: Backend(v), lambda v, k: _as_member(Backend, v))
    metering: Metering = _field("_metering_", lambda v: Metering(v), lambda v, k: _as_member(Metering, v))
    gas: int = _int_field("_gas_", 0, 18446744073709551615)
    pc: int = _int_field("_pc_", 0, 18446744073709551615)
    argument: _t.Any = _field("_argument_", lambda v: _blob(v), lambda v, k: _bytes_in(v, k, "argument"))  #: of a standard program: readable at 0xfeff0000, its length in r8
    eager: bool  #: compile at once and not when the machine first runs

    def __init__(self, size: int = 56, backend: Backend | None = None, metering: Metering | None = None, gas: int = 0, pc: int = 0, argument: _Buffer | None = None, eager: bool = False) -> None:
        super().__init__()
        self.size = size
        if backend is not None:
            self.backend = backend
        if metering is not None:
            self.metering = metering
        self.gas = gas
        self.pc = pc
        if argument is not None:
            self.argument = argument
        self.eager = eager


class Stop(_Structure):
    """Where a machine stands after it stopped."""
    _fields_ = [
        ("_result_", _c.c_int32),
        ("charged", _c.c_bool),
        ("_reserved0", _c.c_uint8 * 3),
        ("_detail_", _c.c_uint64),
        ("_pc_", _c.c_uint64),
        ("_gas_", _c.c_uint64),
        ("_reason_", _View),
    ]
    _names = ("result", "charged", "detail", "pc", "gas", "reason",)
    result: Result | int = _field("_result_", lambda v: _member(Result, v), lambda v, k: _as_int(v, -2147483648, 2147483647, "result"))
    charged: bool  #: the gas of the block it stands in is paid (gp08)
    detail: int = _int_field("_detail_", 0, 18446744073709551615)  #: the page of a fault, the number of a host call
    pc: int = _int_field("_pc_", 0, 18446744073709551615)
    gas: int = _int_field("_gas_", 0, 18446744073709551615)
    reason: str = _field("_reason_", lambda v: _text(v), lambda v, k: _text_view(v, k, "reason"))  #: one line for people; until the next call with the machine

    def __init__(self, result: Result | int | None = None, charged: bool = False, detail: int = 0, pc: int = 0, gas: int = 0, reason: str | None = None) -> None:
        super().__init__()
        if result is not None:
            self.result = result
        self.charged = charged
        self.detail = detail
        self.pc = pc
        self.gas = gas
        if reason is not None:
            self.reason = reason


class Range(_Structure):
    """Guest pages of one kind."""
    _fields_ = [
        ("_address_", _c.c_uint64),
        ("_length_", _c.c_uint64),
        ("_access_", _c.c_uint32),
        ("dirty", _c.c_bool),
        ("shared", _c.c_bool),
        ("_reserved0", _c.c_uint8 * 2),
    ]
    _names = ("address", "length", "access", "dirty", "shared",)
    address: int = _int_field("_address_", 0, 18446744073709551615)
    length: int = _int_field("_length_", 0, 18446744073709551615)
    access: _t.Any = _field("_access_", lambda v: Access(v), lambda v, k: _as_int(v, 0, 4294967295, "access"))
    dirty: bool  #: written since pvm_vm_track_dirty
    shared: bool  #: the host's memory

    def __init__(self, address: int = 0, length: int = 0, access: Access | int | None = None, dirty: bool = False, shared: bool = False) -> None:
        super().__init__()
        self.address = address
        self.length = length
        if access is not None:
            self.access = access
        self.dirty = dirty
        self.shared = shared


class InstructionInfo(_Structure):
    """What an instruction is."""
    _fields_ = [
        ("_pc_", _c.c_uint64),
        ("_next_", _c.c_uint64),
        ("_opcode_", _c.c_uint8),
        ("known", _c.c_bool),
        ("ends", _c.c_bool),
        ("starts", _c.c_bool),
        ("_reserved0", _c.c_uint8 * 4),
        ("_name_", _View),
        ("_a_", _c.c_uint8),
        ("_b_", _c.c_uint8),
        ("_d_", _c.c_uint8),
        ("_2", _c.c_uint8 * 5),
        ("_x_", _c.c_uint64),
        ("_y_", _c.c_uint64),
    ]
    _names = ("pc", "next", "opcode", "known", "ends", "starts", "name", "a", "b", "d", "x", "y",)
    pc: int = _int_field("_pc_", 0, 18446744073709551615)
    next: int = _int_field("_next_", 0, 18446744073709551615)
    opcode: int = _int_field("_opcode_", 0, 255)
    known: bool
    ends: bool  #: ends a basic block
    starts: bool  #: begins one
    name: str = _field("_name_", lambda v: _text(v), lambda v, k: _text_view(v, k, "name"))
    a: int = _int_field("_a_", 0, 255)
    b: int = _int_field("_b_", 0, 255)
    d: int = _int_field("_d_", 0, 255)  #: registers; 255 where it has none
    x: int = _int_field("_x_", 0, 18446744073709551615)  #: immediates; y is the target of jumps and branches
    y: int = _int_field("_y_", 0, 18446744073709551615)

    def __init__(self, pc: int = 0, next: int = 0, opcode: int = 0, known: bool = False, ends: bool = False, starts: bool = False, name: str | None = None, a: int = 0, b: int = 0, d: int = 0, x: int = 0, y: int = 0) -> None:
        super().__init__()
        self.pc = pc
        self.next = next
        self.opcode = opcode
        self.known = known
        self.ends = ends
        self.starts = starts
        if name is not None:
            self.name = name
        self.a = a
        self.b = b
        self.d = d
        self.x = x
        self.y = y


class Stats(_Structure):
    """What a machine has done."""
    _fields_ = [
        ("_gas_used_", _c.c_uint64),
        ("_host_calls_", _c.c_uint64),
        ("_faults_", _c.c_uint64),
        ("_stops_", _c.c_uint64),
        ("_entries_", _c.c_uint64),
        ("_steps_", _c.c_uint64),
        ("_pages_", _c.c_uint64),
        ("_code_size_", _c.c_uint64),
    ]
    _names = ("gas_used", "host_calls", "faults", "stops", "entries", "steps", "pages", "code_size",)
    gas_used: int = _int_field("_gas_used_", 0, 18446744073709551615)
    host_calls: int = _int_field("_host_calls_", 0, 18446744073709551615)
    faults: int = _int_field("_faults_", 0, 18446744073709551615)
    stops: int = _int_field("_stops_", 0, 18446744073709551615)
    entries: int = _int_field("_entries_", 0, 18446744073709551615)  #: of a fast engine
    steps: int = _int_field("_steps_", 0, 18446744073709551615)  #: instructions that were executed one by one
    pages: int = _int_field("_pages_", 0, 18446744073709551615)  #: that are mapped
    code_size: int = _int_field("_code_size_", 0, 18446744073709551615)  #: bytes of machine code of its program

    def __init__(self, gas_used: int = 0, host_calls: int = 0, faults: int = 0, stops: int = 0, entries: int = 0, steps: int = 0, pages: int = 0, code_size: int = 0) -> None:
        super().__init__()
        self.gas_used = gas_used
        self.host_calls = host_calls
        self.faults = faults
        self.stops = stops
        self.entries = entries
        self.steps = steps
        self.pages = pages
        self.code_size = code_size


class Replay(_Structure):
    """What a replay found."""
    _fields_ = [
        ("_host_calls_", _c.c_uint64),
        ("_gas_used_", _c.c_uint64),
        ("_result_", _c.c_int32),
        ("_reserved0", _c.c_uint32),
    ]
    _names = ("host_calls", "gas_used", "result",)
    host_calls: int = _int_field("_host_calls_", 0, 18446744073709551615)
    gas_used: int = _int_field("_gas_used_", 0, 18446744073709551615)
    result: Result | int = _field("_result_", lambda v: _member(Result, v), lambda v, k: _as_int(v, -2147483648, 2147483647, "result"))

    def __init__(self, host_calls: int = 0, gas_used: int = 0, result: Result | int | None = None) -> None:
        super().__init__()
        self.host_calls = host_calls
        self.gas_used = gas_used
        if result is not None:
            self.result = result


class TraceStep(_Structure):
    """One instruction, before it is executed."""
    _fields_ = [
        ("_pc_", _c.c_uint64),
        ("_gas_", _c.c_uint64),
        ("_opcode_", _c.c_uint8),
        ("_reserved0", _c.c_uint8 * 7),
        ("_registers_", _c.c_void_p),
    ]
    _names = ("pc", "gas", "opcode", "registers",)
    pc: int = _int_field("_pc_", 0, 18446744073709551615)
    gas: int = _int_field("_gas_", 0, 18446744073709551615)
    opcode: int = _int_field("_opcode_", 0, 255)
    registers: _t.Any = _field("_registers_", lambda v: v, lambda v, k: _pointer(v, k, "registers"))

    def __init__(self, pc: int = 0, gas: int = 0, opcode: int = 0, registers: int | _Buffer | None = None) -> None:
        super().__init__()
        self.pc = pc
        self.gas = gas
        self.opcode = opcode
        if registers is not None:
            self.registers = registers


_check_layouts("abut.pvm", "pvm.abi",
    (Error, 256, {"_len_": 4, "_offset_": 8, "_text_": 16}),
    (Cost, 16, {"_cycles_": 4, "_slots_": 5, "_slots_same_": 6, "_same_rule_": 7, "_alu_": 8, "_load_": 9, "_store_": 10, "_multiply_": 11, "_divide_": 12, "_reserved0": 13}),
    (Costs, 4104, {"_reserved0": 4, "_by_opcode_": 8}),
    (LoadOptions, 24, {"_kind_": 4, "_profile_": 8, "strict": 12, "no_cache": 13, "_reserved0": 14, "_costs_": 16}),
    (ModuleInfo, 104, {"_profile_": 4, "_code_size_": 8, "_instructions_": 16, "_blocks_": 24, "_jump_entries_": 32, "_metadata_size_": 40, "_read_only_size_": 48, "_read_write_size_": 56, "_heap_pages_": 64, "_stack_size_": 72, "_hash_": 80, "_compiled_size_": 88, "valid": 96, "_reserved0": 97}),
    (VmOptions, 56, {"_backend_": 4, "_metering_": 8, "_reserved0": 12, "_gas_": 16, "_pc_": 24, "_argument_": 32, "eager": 48, "_2": 49}),
    (Stop, 48, {"charged": 4, "_reserved0": 5, "_detail_": 8, "_pc_": 16, "_gas_": 24, "_reason_": 32}),
    (Range, 24, {"_length_": 8, "_access_": 16, "dirty": 20, "shared": 21, "_reserved0": 22}),
    (InstructionInfo, 64, {"_next_": 8, "_opcode_": 16, "known": 17, "ends": 18, "starts": 19, "_reserved0": 20, "_name_": 24, "_a_": 40, "_b_": 41, "_d_": 42, "_2": 43, "_x_": 48, "_y_": 56}),
    (Stats, 64, {"_host_calls_": 8, "_faults_": 16, "_stops_": 24, "_entries_": 32, "_steps_": 40, "_pages_": 48, "_code_size_": 56}),
    (Replay, 24, {"_gas_used_": 8, "_result_": 16, "_reserved0": 20}),
    (TraceStep, 32, {"_gas_": 8, "_opcode_": 16, "_reserved0": 17, "_registers_": 24}),
)


def _adapt_HostCallback(function: _t.Any) -> _t.Any:
    kept: list[_t.Any] = []

    def call(a0: _t.Any, a1: _t.Any, a2: _t.Any) -> _t.Any:
        kept.clear()
        r = function(Vm._adopt(a0, False, None), a1)
        return _as_int(r, -2147483648, 2147483647, "result of the callback")

    return call


_callback_HostCallback: _Callback = _Callback(lambda: (_c.c_int32, _c.c_void_p, _c.c_int, _c.c_void_p,), _adapt_HostCallback, 2)


def _adapt_TraceCallback(function: _t.Any) -> _t.Any:

    def call(a0: _t.Any, a1: _t.Any, a2: _t.Any) -> _t.Any:
        function(Vm._adopt(a0, False, None), _at(TraceStep, a1, None))

    return call


_callback_TraceCallback: _Callback = _Callback(lambda: (None, _c.c_void_p, _c.c_void_p, _c.c_void_p,), _adapt_TraceCallback, None)


_library = _Library("abut.pvm", "0.1.0", "pvm.abi", "abut", "ABUT_LIBRARY", "pvm_abi", globals(), lambda: _SCHEMA)
_f_pvm_recompiler_unavailable = _library.function("_f_pvm_recompiler_unavailable", "pvm_recompiler_unavailable", 0x49c03b73d48e9251, _View)
_f_pvm_costs_of = _library.function("_f_pvm_costs_of", "pvm_costs_of", 0x567656a69e677021, _c.c_int32, _Int, _c.c_void_p)
_f_pvm_cache_limit = _library.function("_f_pvm_cache_limit", "pvm_cache_limit", 0x26232fc1a49fe84c, None, _BIG)
_f_pvm_cache_clear = _library.function("_f_pvm_cache_clear", "pvm_cache_clear", 0xba5fe0aef895f6bc, None)
_f_pvm_assemble = _library.function("_f_pvm_assemble", "pvm_assemble", 0x2be73a6d27889ea2, _c.c_int32, _TextIn, _Int, _c.c_void_p, _c.c_void_p)
_f_pvm_pack_generic = _library.function("_f_pvm_pack_generic", "pvm_pack_generic", 0xea857d5a596519bf, _c.c_int32, _c.c_void_p, _BIG, _c.c_void_p, _BIG, _c.c_void_p, _BIG, _c.c_void_p, _c.c_void_p)
_f_pvm_pack_standard = _library.function("_f_pvm_pack_standard", "pvm_pack_standard", 0xeb79bbfc7a45c413, _c.c_int32, _View, _View, _View, _c.c_uint32, _c.c_uint32, _View, _c.c_void_p, _c.c_void_p)
_f_pvm_replay = _library.function("_f_pvm_replay", "pvm_replay", 0x547f9a67a5b35ad6, _c.c_int32, _c.c_void_p, _TextIn, _Int, _c.c_void_p, _c.c_void_p)
_f_pvm_run_all = _library.function("_f_pvm_run_all", "pvm_run_all", 0x8dfa2c165d844b07, _c.c_int32, _c.c_void_p, _BIG, _Int, _c.c_void_p, _BIG, _c.c_void_p)
_f_pvm_blob_bytes = _library.function("_f_pvm_blob_bytes", "pvm_blob_bytes", 0x2fd8c1d0af7e4743, _View, _c.c_void_p)
_f_pvm_blob_free = _library.function("_f_pvm_blob_free", "pvm_blob_free", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_pvm_module_load = _library.function("_f_pvm_module_load", "pvm_module_load", 0xe029bd3135fca7ec, _c.c_int32, _View, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_pvm_module_free = _library.function("_f_pvm_module_free", "pvm_module_free", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_pvm_module_facts = _library.function("_f_pvm_module_facts", "pvm_module_facts", 0x9c8989dfcf224226, _c.c_int32, _c.c_void_p, _c.c_void_p)
_f_pvm_module_metadata = _library.function("_f_pvm_module_metadata", "pvm_module_metadata", 0x2fd8c1d0af7e4743, _View, _c.c_void_p)
_f_pvm_module_code = _library.function("_f_pvm_module_code", "pvm_module_code", 0x2fd8c1d0af7e4743, _View, _c.c_void_p)
_f_pvm_module_bitmask = _library.function("_f_pvm_module_bitmask", "pvm_module_bitmask", 0x2fd8c1d0af7e4743, _View, _c.c_void_p)
_f_pvm_module_read_only = _library.function("_f_pvm_module_read_only", "pvm_module_read_only", 0x2fd8c1d0af7e4743, _View, _c.c_void_p)
_f_pvm_module_read_write = _library.function("_f_pvm_module_read_write", "pvm_module_read_write", 0x2fd8c1d0af7e4743, _View, _c.c_void_p)
_f_pvm_module_jump = _library.function("_f_pvm_module_jump", "pvm_module_jump", 0x9cb03e90ded88127, _c.c_int32, _c.c_void_p, _BIG, _c.c_void_p)
_f_pvm_module_instruction = _library.function("_f_pvm_module_instruction", "pvm_module_instruction", 0xc18e8f47799c3950, _c.c_int32, _c.c_void_p, _BIG, _c.c_void_p)
_f_pvm_module_next_block = _library.function("_f_pvm_module_next_block", "pvm_module_next_block", 0x1a16fbedcb7cfe25, _c.c_uint64, _c.c_void_p, _BIG)
_f_pvm_module_block_gas = _library.function("_f_pvm_module_block_gas", "pvm_module_block_gas", 0x9cb03e90ded88127, _c.c_int32, _c.c_void_p, _BIG, _c.c_void_p)
_f_pvm_module_disassemble = _library.function("_f_pvm_module_disassemble", "pvm_module_disassemble", 0x9740252175bea12b, _c.c_int32, _c.c_void_p, _BIG, _BIG, _c.c_void_p, _c.c_void_p)
_f_pvm_module_program = _library.function("_f_pvm_module_program", "pvm_module_program", 0x94cdf57ab006c327, _c.c_int32, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_pvm_module_compile = _library.function("_f_pvm_module_compile", "pvm_module_compile", 0x48036ffc5778c77d, _c.c_int32, _c.c_void_p, _Int, _c.c_void_p)
_f_pvm_vm_create = _library.function("_f_pvm_vm_create", "pvm_vm_create", 0x5148ed2e2ebdbc5a, _c.c_void_p, _Int, _c.c_void_p, _BIG, _c.c_void_p, _BIG, _BIG)
_f_pvm_vm_execute = _library.function("_f_pvm_vm_execute", "pvm_vm_execute", 0xb711c90f219f6a89, _c.c_int32, _c.c_void_p, _Int)
_f_pvm_vm_destroy = _library.function("_f_pvm_vm_destroy", "pvm_vm_destroy", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_pvm_vm_set_host_callback = _library.function("_f_pvm_vm_set_host_callback", "pvm_vm_set_host_callback", 0x81f5f4578deec5c5, None, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_pvm_vm_set_bitmask = _library.function("_f_pvm_vm_set_bitmask", "pvm_vm_set_bitmask", 0x6a57361230989826, None, _c.c_void_p, _c.c_void_p, _BIG)
_f_pvm_vm_set_jump_table = _library.function("_f_pvm_vm_set_jump_table", "pvm_vm_set_jump_table", 0xca9f8b6064e4b46a, None, _c.c_void_p, _c.c_void_p, _BIG)
_f_pvm_vm_set_gas = _library.function("_f_pvm_vm_set_gas", "pvm_vm_set_gas", 0xafcbe4d969364041, None, _c.c_void_p, _BIG)
_f_pvm_vm_set_memory_regions = _library.function("_f_pvm_vm_set_memory_regions", "pvm_vm_set_memory_regions", 0x7143a06944bf9826, None, _c.c_void_p, _c.c_void_p, _c.c_uint32, _c.c_void_p, _c.c_uint32, _c.c_void_p, _c.c_uint32, _c.c_void_p, _c.c_uint32)
_f_pvm_vm_get_gas = _library.function("_f_pvm_vm_get_gas", "pvm_vm_get_gas", 0x2c3797b4a18e3be6, _c.c_uint64, _c.c_void_p)
_f_pvm_vm_get_pc = _library.function("_f_pvm_vm_get_pc", "pvm_vm_get_pc", 0x2c3797b4a18e3be6, _c.c_uint64, _c.c_void_p)
_f_pvm_vm_get_machine_state = _library.function("_f_pvm_vm_get_machine_state", "pvm_vm_get_machine_state", 0xeabc5b92c795fe5e, _c.c_uint8, _c.c_void_p)
_f_pvm_vm_set_register = _library.function("_f_pvm_vm_set_register", "pvm_vm_set_register", 0x6b53b54ea466f659, None, _c.c_void_p, _Int, _BIG)
_f_pvm_vm_get_register = _library.function("_f_pvm_vm_get_register", "pvm_vm_get_register", 0x29770dbabde25d1d, _c.c_uint64, _c.c_void_p, _Int)
_f_pvm_vm_get_registers = _library.function("_f_pvm_vm_get_registers", "pvm_vm_get_registers", 0x643ad18316f965ca, _c.c_void_p, _c.c_void_p)
_f_pvm_vm_get_heap_pointer = _library.function("_f_pvm_vm_get_heap_pointer", "pvm_vm_get_heap_pointer", 0xf587b3060c22e8d9, _c.c_uint32, _c.c_void_p)
_f_pvm_vm_set_heap_pointer = _library.function("_f_pvm_vm_set_heap_pointer", "pvm_vm_set_heap_pointer", 0x67da9cbe9dde7c1e, None, _c.c_void_p, _Int)
_f_pvm_vm_new = _library.function("_f_pvm_vm_new", "pvm_vm_new", 0x1b4ccb058551785d, _c.c_int32, _c.c_void_p, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_pvm_vm_clone = _library.function("_f_pvm_vm_clone", "pvm_vm_clone", 0x94cdf57ab006c327, _c.c_int32, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_pvm_vm_backend = _library.function("_f_pvm_vm_backend", "pvm_vm_backend", 0xf587b3060c22e8d9, _c.c_uint32, _c.c_void_p)
_f_pvm_vm_backend_note = _library.function("_f_pvm_vm_backend_note", "pvm_vm_backend_note", 0x86c7553b80112f11, _View, _c.c_void_p)
_f_pvm_vm_set_pc = _library.function("_f_pvm_vm_set_pc", "pvm_vm_set_pc", 0xafcbe4d969364041, None, _c.c_void_p, _BIG)
_f_pvm_vm_get_charged = _library.function("_f_pvm_vm_get_charged", "pvm_vm_get_charged", 0x7ab244a17df205a8, _c.c_bool, _c.c_void_p)
_f_pvm_vm_set_charged = _library.function("_f_pvm_vm_set_charged", "pvm_vm_set_charged", 0x4d6cb7bcd58dc087, None, _c.c_void_p, _c.c_bool)
_f_pvm_vm_set_fault = _library.function("_f_pvm_vm_set_fault", "pvm_vm_set_fault", 0xafcbe4d969364041, None, _c.c_void_p, _BIG)
_f_pvm_vm_run = _library.function("_f_pvm_vm_run", "pvm_vm_run", 0xa02a9a998d4177d6, _c.c_int32, _c.c_void_p)
_f_pvm_vm_step = _library.function("_f_pvm_vm_step", "pvm_vm_step", 0x03bf271e90b7a20a, _c.c_int32, _c.c_void_p, _BIG)
_f_pvm_vm_run_until = _library.function("_f_pvm_vm_run_until", "pvm_vm_run_until", 0x729cfd6e760076aa, _c.c_int32, _c.c_void_p, _c.c_void_p, _BIG)
_f_pvm_vm_set_breakpoint = _library.function("_f_pvm_vm_set_breakpoint", "pvm_vm_set_breakpoint", 0x03bf271e90b7a20a, _c.c_int32, _c.c_void_p, _BIG)
_f_pvm_vm_clear_breakpoint = _library.function("_f_pvm_vm_clear_breakpoint", "pvm_vm_clear_breakpoint", 0x03bf271e90b7a20a, _c.c_int32, _c.c_void_p, _BIG)
_f_pvm_vm_interrupt = _library.function("_f_pvm_vm_interrupt", "pvm_vm_interrupt", 0x7829dbfe04482eb6, None, _c.c_void_p)
_f_pvm_vm_stop = _library.function("_f_pvm_vm_stop", "pvm_vm_stop", 0x18afefc79da066dd, _c.c_int32, _c.c_void_p, _c.c_void_p)
_f_pvm_vm_stats = _library.function("_f_pvm_vm_stats", "pvm_vm_stats", 0x0dc43ec95e002e48, _c.c_int32, _c.c_void_p, _c.c_void_p)
_f_pvm_vm_map = _library.function("_f_pvm_vm_map", "pvm_vm_map", 0x68a949565a7d78ac, _c.c_int32, _c.c_void_p, _BIG, _BIG, _Int, _c.c_void_p)
_f_pvm_vm_protect = _library.function("_f_pvm_vm_protect", "pvm_vm_protect", 0x68a949565a7d78ac, _c.c_int32, _c.c_void_p, _BIG, _BIG, _Int, _c.c_void_p)
_f_pvm_vm_unmap = _library.function("_f_pvm_vm_unmap", "pvm_vm_unmap", 0x40f84cb98aa01b23, _c.c_int32, _c.c_void_p, _BIG, _BIG, _c.c_void_p)
_f_pvm_vm_share = _library.function("_f_pvm_vm_share", "pvm_vm_share", 0xbf70ee0e70a933fd, _c.c_int32, _c.c_void_p, _BIG, _c.c_void_p, _BIG, _Int, _c.c_void_p)
_f_pvm_vm_read = _library.function("_f_pvm_vm_read", "pvm_vm_read", 0xfba232f9b32b49f1, _c.c_int32, _c.c_void_p, _BIG, _c.c_void_p, _BIG, _c.c_void_p)
_f_pvm_vm_write = _library.function("_f_pvm_vm_write", "pvm_vm_write", 0xfba232f9b32b49f1, _c.c_int32, _c.c_void_p, _BIG, _c.c_void_p, _BIG, _c.c_void_p)
_f_pvm_vm_accessible = _library.function("_f_pvm_vm_accessible", "pvm_vm_accessible", 0x48dfbaa22b8a1512, _c.c_bool, _c.c_void_p, _BIG, _BIG, _Int)
_f_pvm_vm_base = _library.function("_f_pvm_vm_base", "pvm_vm_base", 0xcfcb63af86bcdf13, _c.c_void_p, _c.c_void_p)
_f_pvm_vm_next_range = _library.function("_f_pvm_vm_next_range", "pvm_vm_next_range", 0x10f3c53313615110, _c.c_bool, _c.c_void_p, _BIG, _c.c_void_p)
_f_pvm_vm_track_dirty = _library.function("_f_pvm_vm_track_dirty", "pvm_vm_track_dirty", 0xb176ce2d69eca3f0, _c.c_int32, _c.c_void_p, _c.c_bool)
_f_pvm_vm_snapshot = _library.function("_f_pvm_vm_snapshot", "pvm_vm_snapshot", 0x94cdf57ab006c327, _c.c_int32, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_pvm_vm_restore = _library.function("_f_pvm_vm_restore", "pvm_vm_restore", 0x5153acc4806e24be, _c.c_int32, _c.c_void_p, _View, _c.c_void_p)
_f_pvm_vm_inner = _library.function("_f_pvm_vm_inner", "pvm_vm_inner", 0xb711c90f219f6a89, _c.c_int32, _c.c_void_p, _Int)
_f_pvm_vm_set_trace = _library.function("_f_pvm_vm_set_trace", "pvm_vm_set_trace", 0xf3b4d5cd85640d1c, None, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_pvm_vm_log_start = _library.function("_f_pvm_vm_log_start", "pvm_vm_log_start", 0xa02a9a998d4177d6, _c.c_int32, _c.c_void_p)
_f_pvm_vm_log_end = _library.function("_f_pvm_vm_log_end", "pvm_vm_log_end", 0x94cdf57ab006c327, _c.c_int32, _c.c_void_p, _c.c_void_p, _c.c_void_p)
_f_pvm_create = _library.function("_f_pvm_create", "pvm_create", 0x5148ed2e2ebdbc5a, _c.c_void_p, _Int, _c.c_void_p, _BIG, _c.c_void_p, _BIG, _BIG)
_f_pvm_execute = _library.function("_f_pvm_execute", "pvm_execute", 0xb711c90f219f6a89, _c.c_int32, _c.c_void_p, _Int)
_f_pvm_destroy = _library.function("_f_pvm_destroy", "pvm_destroy", 0x7829dbfe04482eb6, None, _c.c_void_p)


class Vm(_Handle):
    __slots__ = ()

    def _release(self, address: int) -> None:
        _f_pvm_vm_destroy(address)

    def __init__(self, service_index: int, code: _Buffer | _t.Sequence[int] | None, initial_regs: _Buffer | _t.Sequence[int] | None, initial_pc: int) -> None:
        """A machine from code: with a bitmask (and jump table) given afterwards, `code` is plain code of gp07; without, it
        is a generic program. Never NULL but when memory is short: what is wrong with the code shows when it runs.
        """
        self._start()
        _p1, _n1, _k1 = (None, 0, None) if code is None else _source(code, "B", "code")
        _p3, _n3, _k3 = (None, 0, None) if initial_regs is None else _source(initial_regs, "Q", "initial_regs")
        if not 0 <= (service_index := _index(service_index)) <= 4294967295:
            _outside("service_index", service_index, 0, 4294967295)
        if not 0 <= (initial_pc := _index(initial_pc)) <= 18446744073709551615:
            _outside("initial_pc", initial_pc, 0, 18446744073709551615)
        _r: _t.Any = _f_pvm_vm_create(service_index, _p1, _n1, _p3, _n3, initial_pc)
        _reraise(self._raised)
        if _r is None:
            raise MemoryError("pvm_vm_create" " returned NULL")
        self._h = _r

    def execute(self, entry_point: int) -> Result | int:
        """Runs from `entry_point`, calling the host back, until the machine stops. PVM_CONTINUE: from where it stands."""
        if not 0 <= (entry_point := _index(entry_point)) <= 4294967295:
            _outside("entry_point", entry_point, 0, 4294967295)
        _r: _t.Any = _f_pvm_vm_execute(self._use(), entry_point)
        _reraise(self._raised)
        _result: Result | int = _member(Result, _r)
        return _result

    def set_host_callback(self, callback: _t.Callable[[Vm, int], HostResult | int] | None) -> None:
        _k1 = _callback_HostCallback(callback, self._raised, "callback")
        _f_pvm_vm_set_host_callback(self._use(), _k1, None)
        _hold(self._keep, "pvm_vm_set_host_callback.callback", _k1, True)
        _reraise(self._raised)

    def set_bitmask(self, bitmask: _Buffer | _t.Sequence[int] | None) -> None:
        """One bit for each byte of code, or one byte for each: the length says which."""
        _p1, _n1, _k1 = (None, 0, None) if bitmask is None else _source(bitmask, "B", "bitmask")
        _f_pvm_vm_set_bitmask(self._use(), _p1, _n1)
        _reraise(self._raised)

    def set_jump_table(self, table: _Buffer | _t.Sequence[int] | None) -> None:
        _p1, _n1, _k1 = (None, 0, None) if table is None else _source(table, "I", "table")
        _f_pvm_vm_set_jump_table(self._use(), _p1, _n1)
        _reraise(self._raised)

    def set_gas(self, gas: int) -> None:
        if not 0 <= (gas := _index(gas)) <= 18446744073709551615:
            _outside("gas", gas, 0, 18446744073709551615)
        _f_pvm_vm_set_gas(self._use(), gas)
        _reraise(self._raised)

    def set_memory_regions(self, rw_data: int | _Buffer | None, rw_size: int, ro_data: int | _Buffer | None, ro_size: int, output: int | _Buffer | None, output_size: int, stack: int | _Buffer | None, stack_size: int) -> None:
        """Lays the host's memory into the guest: `ro_data` readable at 0x10000, `rw_data` writable at 0x20000 + ro_size
        rounded up to 65,536, `stack` writable up to 0xfefe0000, `output` writable at 0xfeff0000. Both see the same
        bytes at once; the pointers must stay valid as long as the machine. Bytes behind a region's end are not there.
        Sizes that do not fit beside each other lay nothing.
        """
        _keep: list[_t.Any] = []
        _k1 = None if rw_data is None else _pointer(rw_data, _keep, "rw_data")
        if not 0 <= (rw_size := _index(rw_size)) <= 4294967295:
            _outside("rw_size", rw_size, 0, 4294967295)
        _k3 = None if ro_data is None else _pointer(ro_data, _keep, "ro_data")
        if not 0 <= (ro_size := _index(ro_size)) <= 4294967295:
            _outside("ro_size", ro_size, 0, 4294967295)
        _k5 = None if output is None else _pointer(output, _keep, "output")
        if not 0 <= (output_size := _index(output_size)) <= 4294967295:
            _outside("output_size", output_size, 0, 4294967295)
        _k7 = None if stack is None else _pointer(stack, _keep, "stack")
        if not 0 <= (stack_size := _index(stack_size)) <= 4294967295:
            _outside("stack_size", stack_size, 0, 4294967295)
        _f_pvm_vm_set_memory_regions(self._use(), _k1, rw_size, _k3, ro_size, _k5, output_size, _k7, stack_size)
        _hold(self._keep, "pvm_vm_set_memory_regions.rw_data", (rw_data, _keep), True)
        _hold(self._keep, "pvm_vm_set_memory_regions.ro_data", (ro_data, _keep), True)
        _hold(self._keep, "pvm_vm_set_memory_regions.output", (output, _keep), True)
        _hold(self._keep, "pvm_vm_set_memory_regions.stack", (stack, _keep), True)
        _reraise(self._raised)

    def get_gas(self) -> int:
        _r: _t.Any = _f_pvm_vm_get_gas(self._use())
        _reraise(self._raised)
        _result: int = _r
        return _result

    def get_pc(self) -> int:
        _r: _t.Any = _f_pvm_vm_get_pc(self._use())
        _reraise(self._raised)
        _result: int = _r
        return _result

    def get_machine_state(self) -> int:
        _r: _t.Any = _f_pvm_vm_get_machine_state(self._use())
        _reraise(self._raised)
        _result: int = _r
        return _result

    def set_register(self, index: int, value: int) -> None:
        if not -2147483648 <= (index := _index(index)) <= 2147483647:
            _outside("index", index, -2147483648, 2147483647)
        if not 0 <= (value := _index(value)) <= 18446744073709551615:
            _outside("value", value, 0, 18446744073709551615)
        _f_pvm_vm_set_register(self._use(), index, value)
        _reraise(self._raised)

    def get_register(self, index: int) -> int:
        if not -2147483648 <= (index := _index(index)) <= 2147483647:
            _outside("index", index, -2147483648, 2147483647)
        _r: _t.Any = _f_pvm_vm_get_register(self._use(), index)
        _reraise(self._raised)
        _result: int = _r
        return _result

    def get_registers(self) -> int:
        """All 13, current as long as the machine lives; read only."""
        _r: _t.Any = _f_pvm_vm_get_registers(self._use())
        _reraise(self._raised)
        if _r is None:
            _null("pvm_vm_get_registers")
        _result: int = _r
        return _result

    def get_heap_pointer(self) -> int:
        _r: _t.Any = _f_pvm_vm_get_heap_pointer(self._use())
        _reraise(self._raised)
        _result: int = _r
        return _result

    def set_heap_pointer(self, pointer: int) -> None:
        if not 0 <= (pointer := _index(pointer)) <= 4294967295:
            _outside("pointer", pointer, 0, 4294967295)
        _f_pvm_vm_set_heap_pointer(self._use(), pointer)
        _reraise(self._raised)

    @staticmethod
    def new(module: Module, options: VmOptions | None) -> Vm:
        """A machine for a module."""
        _keep: list[_t.Any] = []
        _o2 = _c.c_void_p()
        _o3 = Error()
        _st: int = _f_pvm_vm_new(_record(module, Module, "module")._use(), None if options is None else _c.addressof(_record(options, VmOptions, "options", _keep)), _c.byref(_o2), _c.byref(_o3))
        if _st:
            _check_Status(_st, "pvm_vm_new", _detail(_o3))
        _result: Vm = Vm._adopt(_o2.value, True, None)
        return _result

    def clone(self) -> Vm:
        """Another machine in the same state; host memory is shared by both, and inner machines are copied too."""
        _o1 = _c.c_void_p()
        _o2 = Error()
        _st: int = _f_pvm_vm_clone(self._use(), _c.byref(_o1), _c.byref(_o2))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "pvm_vm_clone", _detail(_o2))
        _result: Vm = Vm._adopt(_o1.value, True, self)
        return _result

    def backend(self) -> Backend:
        """The backend that runs it, and why it is not the one that was asked for."""
        _r: _t.Any = _f_pvm_vm_backend(self._use())
        _reraise(self._raised)
        _result: Backend = Backend(_r)
        return _result

    def backend_note(self) -> str:
        _r: _t.Any = _f_pvm_vm_backend_note(self._use())
        _reraise(self._raised)
        _result: str = _text(_r)
        return _result

    def set_pc(self, pc: int) -> None:
        if not 0 <= (pc := _index(pc)) <= 18446744073709551615:
            _outside("pc", pc, 0, 18446744073709551615)
        _f_pvm_vm_set_pc(self._use(), pc)
        _reraise(self._raised)

    def get_charged(self) -> bool:
        _r: _t.Any = _f_pvm_vm_get_charged(self._use())
        _reraise(self._raised)
        _result: bool = _r
        return _result

    def set_charged(self, charged: bool) -> None:
        _keep: list[_t.Any] = []
        _f_pvm_vm_set_charged(self._use(), bool(charged))
        _reraise(self._raised)

    def set_fault(self, address: int) -> None:
        """Where HostResult.fault says that a page fault is."""
        if not 0 <= (address := _index(address)) <= 18446744073709551615:
            _outside("address", address, 0, 18446744073709551615)
        _f_pvm_vm_set_fault(self._use(), address)
        _reraise(self._raised)

    def run(self) -> Result | int:
        """Runs to the next stop and calls nobody back: ecalli gives PVM_RESULT_HOST_CALL."""
        _r: _t.Any = _f_pvm_vm_run(self._use())
        _reraise(self._raised)
        _result: Result | int = _member(Result, _r)
        return _result

    def step(self, count: int) -> Result | int:
        """Executes up to `count` instructions."""
        if not 0 <= (count := _index(count)) <= 18446744073709551615:
            _outside("count", count, 0, 18446744073709551615)
        _r: _t.Any = _f_pvm_vm_step(self._use(), count)
        _reraise(self._raised)
        _result: Result | int = _member(Result, _r)
        return _result

    def run_until(self, pcs: _Buffer | _t.Sequence[int]) -> Result | int:
        """Runs until one of these is next; calls nobody back."""
        _p1, _n1, _k1 = _source(pcs, "Q", "pcs")
        _r: _t.Any = _f_pvm_vm_run_until(self._use(), _p1, _n1)
        _reraise(self._raised)
        _result: Result | int = _member(Result, _r)
        return _result

    def set_breakpoint(self, pc: int) -> None:
        """Stops every run before the instruction at `pc`."""
        if not 0 <= (pc := _index(pc)) <= 18446744073709551615:
            _outside("pc", pc, 0, 18446744073709551615)
        _st: int = _f_pvm_vm_set_breakpoint(self._use(), pc)
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "pvm_vm_set_breakpoint")

    def clear_breakpoint(self, pc: int) -> None:
        if not 0 <= (pc := _index(pc)) <= 18446744073709551615:
            _outside("pc", pc, 0, 18446744073709551615)
        _st: int = _f_pvm_vm_clear_breakpoint(self._use(), pc)
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "pvm_vm_clear_breakpoint")

    def interrupt(self) -> None:
        """From any thread: the machine stops at the next chance. When it does not run, its next run stops at once."""
        _f_pvm_vm_interrupt(self._use())
        _reraise(self._raised)

    def stop(self) -> Stop:
        _o1 = Stop()
        _st: int = _f_pvm_vm_stop(self._use(), _c.byref(_o1))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "pvm_vm_stop")
        _result: Stop = _o1
        return _result

    def stats(self) -> Stats:
        _o1 = Stats()
        _st: int = _f_pvm_vm_stats(self._use(), _c.byref(_o1))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "pvm_vm_stats")
        _result: Stats = _o1
        return _result

    def map(self, address: int, length: int, access: Access | int) -> None:
        """Gives pages their access and zeroes those that had none; address and length are multiples of 4096."""
        if not 0 <= (address := _index(address)) <= 18446744073709551615:
            _outside("address", address, 0, 18446744073709551615)
        if not 0 <= (length := _index(length)) <= 18446744073709551615:
            _outside("length", length, 0, 18446744073709551615)
        if not 0 <= (access := _index(access)) <= 4294967295:
            _outside("access", access, 0, 4294967295)
        _o4 = Error()
        _st: int = _f_pvm_vm_map(self._use(), address, length, access, _c.byref(_o4))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "pvm_vm_map", _detail(_o4))

    def protect(self, address: int, length: int, access: Access | int) -> None:
        """Changes the access of pages that are mapped."""
        if not 0 <= (address := _index(address)) <= 18446744073709551615:
            _outside("address", address, 0, 18446744073709551615)
        if not 0 <= (length := _index(length)) <= 18446744073709551615:
            _outside("length", length, 0, 18446744073709551615)
        if not 0 <= (access := _index(access)) <= 4294967295:
            _outside("access", access, 0, 4294967295)
        _o4 = Error()
        _st: int = _f_pvm_vm_protect(self._use(), address, length, access, _c.byref(_o4))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "pvm_vm_protect", _detail(_o4))

    def unmap(self, address: int, length: int) -> None:
        if not 0 <= (address := _index(address)) <= 18446744073709551615:
            _outside("address", address, 0, 18446744073709551615)
        if not 0 <= (length := _index(length)) <= 18446744073709551615:
            _outside("length", length, 0, 18446744073709551615)
        _o3 = Error()
        _st: int = _f_pvm_vm_unmap(self._use(), address, length, _c.byref(_o3))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "pvm_vm_unmap", _detail(_o3))

    def share(self, address: int, data: int | _Buffer, length: int, access: Access | int) -> None:
        """Lays memory of the host's into the guest; `address` is a multiple of 4096."""
        _keep: list[_t.Any] = []
        if not 0 <= (address := _index(address)) <= 18446744073709551615:
            _outside("address", address, 0, 18446744073709551615)
        _k2 = _pointer(data, _keep, "data")
        if not 0 <= (length := _index(length)) <= 18446744073709551615:
            _outside("length", length, 0, 18446744073709551615)
        if not 0 <= (access := _index(access)) <= 4294967295:
            _outside("access", access, 0, 4294967295)
        _o5 = Error()
        _st: int = _f_pvm_vm_share(self._use(), address, _k2, length, access, _c.byref(_o5))
        _hold(self._keep, "pvm_vm_share.data", (data, _keep), False)
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "pvm_vm_share", _detail(_o5))

    def read(self, address: int, cap: int) -> bytes:
        if not 0 <= (address := _index(address)) <= 18446744073709551615:
            _outside("address", address, 0, 18446744073709551615)
        if not 0 <= (cap := _index(cap)) <= 18446744073709551615:
            _outside("cap", cap, 0, 18446744073709551615)
        _b2, _a2, _k2 = _room(cap)
        _o4 = Error()
        _st: int = _f_pvm_vm_read(self._use(), address, _a2, cap, _c.byref(_o4))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "pvm_vm_read", _detail(_o4))
        _result: bytes = bytes(memoryview(_b2)[:cap])
        return _result

    def write(self, address: int, data: _Buffer | _t.Sequence[int]) -> None:
        """Writes what is mapped, read-only pages too."""
        _p2, _n2, _k2 = _source(data, "B", "data")
        if not 0 <= (address := _index(address)) <= 18446744073709551615:
            _outside("address", address, 0, 18446744073709551615)
        _o4 = Error()
        _st: int = _f_pvm_vm_write(self._use(), address, _p2, _n2, _c.byref(_o4))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "pvm_vm_write", _detail(_o4))

    def accessible(self, address: int, length: int, access: Access | int) -> bool:
        if not 0 <= (address := _index(address)) <= 18446744073709551615:
            _outside("address", address, 0, 18446744073709551615)
        if not 0 <= (length := _index(length)) <= 18446744073709551615:
            _outside("length", length, 0, 18446744073709551615)
        if not 0 <= (access := _index(access)) <= 4294967295:
            _outside("access", access, 0, 4294967295)
        _r: _t.Any = _f_pvm_vm_accessible(self._use(), address, length, access)
        _reraise(self._raised)
        _result: bool = _r
        return _result

    def base(self) -> int | None:
        """The host's address of guest address 0. Only pages that are mapped and not shared may be touched, pages without
        write access not written; what is there changes while the machine runs.
        """
        _r: _t.Any = _f_pvm_vm_base(self._use())
        _reraise(self._raised)
        _result: int | None = _r
        return _result

    def next_range(self, address: int) -> tuple[bool, Range]:
        """The first range of mapped pages at or behind `address`; false when there is none."""
        if not 0 <= (address := _index(address)) <= 18446744073709551615:
            _outside("address", address, 0, 18446744073709551615)
        _o2 = Range()
        _r: _t.Any = _f_pvm_vm_next_range(self._use(), address, _c.byref(_o2))
        _reraise(self._raised)
        return _r, _o2

    def track_dirty(self, on: bool) -> None:
        """From now on (or no longer) notes which pages are written; all start clean."""
        _keep: list[_t.Any] = []
        _st: int = _f_pvm_vm_track_dirty(self._use(), bool(on))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "pvm_vm_track_dirty")

    def snapshot(self) -> Blob:
        """Everything but the program, the callbacks and the host's memory, as bytes."""
        _o1 = _c.c_void_p()
        _o2 = Error()
        _st: int = _f_pvm_vm_snapshot(self._use(), _c.byref(_o1), _c.byref(_o2))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "pvm_vm_snapshot", _detail(_o2))
        _result: Blob = Blob._adopt(_o1.value, True, self)
        return _result

    def restore(self, data: _Buffer) -> None:
        """Takes over a snapshot of the same program."""
        _keep: list[_t.Any] = []
        _o2 = Error()
        _st: int = _f_pvm_vm_restore(self._use(), _bytes_in(data, _keep, "data"), _c.byref(_o2))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "pvm_vm_restore", _detail(_o2))

    def inner(self, call: InnerCall) -> HostResult | int:
        """A host function of inner machines; what it returns is for the host callback to return."""
        _keep: list[_t.Any] = []
        _r: _t.Any = _f_pvm_vm_inner(self._use(), _as_member(InnerCall, call))
        _reraise(self._raised)
        _result: HostResult | int = _member(HostResult, _r)
        return _result

    def set_trace(self, callback: _t.Callable[[Vm, TraceStep], None] | None) -> None:
        """Called before every instruction; NULL ends it. Runs are slow as long."""
        _k1 = _callback_TraceCallback(callback, self._raised, "callback")
        _f_pvm_vm_set_trace(self._use(), _k1, None)
        _hold(self._keep, "pvm_vm_set_trace.callback", _k1, True)
        _reraise(self._raised)

    def log_start(self) -> None:
        """Keeps a log of host calls (JIP-6) from now on: what the host reads, writes and sets through this interface."""
        _st: int = _f_pvm_vm_log_start(self._use())
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "pvm_vm_log_start")

    def log_end(self) -> Blob:
        """Ends the log and gives it."""
        _o1 = _c.c_void_p()
        _o2 = Error()
        _st: int = _f_pvm_vm_log_end(self._use(), _c.byref(_o1), _c.byref(_o2))
        _reraise(self._raised)
        if _st:
            _check_Status(_st, "pvm_vm_log_end", _detail(_o2))
        _result: Blob = Blob._adopt(_o1.value, True, self)
        return _result


class Module(_Handle):
    __slots__ = ()

    def _release(self, address: int) -> None:
        _f_pvm_module_free(address)

    @staticmethod
    def load(data: _Buffer, options: LoadOptions | None) -> Module:
        _keep: list[_t.Any] = []
        _o2 = _c.c_void_p()
        _o3 = Error()
        _st: int = _f_pvm_module_load(_bytes_in(data, _keep, "data"), None if options is None else _c.addressof(_record(options, LoadOptions, "options", _keep)), _c.byref(_o2), _c.byref(_o3))
        if _st:
            _check_Status(_st, "pvm_module_load", _detail(_o3))
        _result: Module = Module._adopt(_o2.value, True, None)
        return _result

    def facts(self) -> ModuleInfo:
        _o1 = ModuleInfo()
        _st: int = _f_pvm_module_facts(self._use(), _c.byref(_o1))
        if _st:
            _check_Status(_st, "pvm_module_facts")
        _result: ModuleInfo = _o1
        return _result

    def metadata(self) -> bytes:
        _r: _t.Any = _f_pvm_module_metadata(self._use())
        _result: bytes = _blob(_r)
        return _result

    def code(self) -> bytes:
        _r: _t.Any = _f_pvm_module_code(self._use())
        _result: bytes = _blob(_r)
        return _result

    def bitmask(self) -> bytes:
        """One bit for each byte of code."""
        _r: _t.Any = _f_pvm_module_bitmask(self._use())
        _result: bytes = _blob(_r)
        return _result

    def read_only(self) -> bytes:
        _r: _t.Any = _f_pvm_module_read_only(self._use())
        _result: bytes = _blob(_r)
        return _result

    def read_write(self) -> bytes:
        _r: _t.Any = _f_pvm_module_read_write(self._use())
        _result: bytes = _blob(_r)
        return _result

    def jump(self, index: int) -> int:
        """Where an entry of the jump table leads, as the program has it."""
        if not 0 <= (index := _index(index)) <= 18446744073709551615:
            _outside("index", index, 0, 18446744073709551615)
        _o2 = _c.c_uint64()
        _st: int = _f_pvm_module_jump(self._use(), index, _c.byref(_o2))
        if _st:
            _check_Status(_st, "pvm_module_jump")
        _result: int = _o2.value
        return _result

    def instruction(self, pc: int) -> InstructionInfo:
        if not 0 <= (pc := _index(pc)) <= 18446744073709551615:
            _outside("pc", pc, 0, 18446744073709551615)
        _o2 = InstructionInfo()
        _st: int = _f_pvm_module_instruction(self._use(), pc, _c.byref(_o2))
        if _st:
            _check_Status(_st, "pvm_module_instruction")
        _result: InstructionInfo = _o2
        return _result

    def next_block(self, pc: int) -> int:
        """The first basic block at or behind `pc`; all ones when there is none."""
        if not 0 <= (pc := _index(pc)) <= 18446744073709551615:
            _outside("pc", pc, 0, 18446744073709551615)
        _r: int = _f_pvm_module_next_block(self._use(), pc)
        return _r

    def block_gas(self, pc: int) -> int:
        """What the block with `pc` costs."""
        if not 0 <= (pc := _index(pc)) <= 18446744073709551615:
            _outside("pc", pc, 0, 18446744073709551615)
        _o2 = _c.c_uint64()
        _st: int = _f_pvm_module_block_gas(self._use(), pc, _c.byref(_o2))
        if _st:
            _check_Status(_st, "pvm_module_block_gas")
        _result: int = _o2.value
        return _result

    def disassemble(self, from_: int, to: int) -> Blob:
        """Text that pvm_assemble makes the same program of."""
        if not 0 <= (from_ := _index(from_)) <= 18446744073709551615:
            _outside("from_", from_, 0, 18446744073709551615)
        if not 0 <= (to := _index(to)) <= 18446744073709551615:
            _outside("to", to, 0, 18446744073709551615)
        _o3 = _c.c_void_p()
        _o4 = Error()
        _st: int = _f_pvm_module_disassemble(self._use(), from_, to, _c.byref(_o3), _c.byref(_o4))
        if _st:
            _check_Status(_st, "pvm_module_disassemble", _detail(_o4))
        _result: Blob = Blob._adopt(_o3.value, True, self)
        return _result

    def program(self) -> Blob:
        """The generic program inside, as bytes."""
        _o1 = _c.c_void_p()
        _o2 = Error()
        _st: int = _f_pvm_module_program(self._use(), _c.byref(_o1), _c.byref(_o2))
        if _st:
            _check_Status(_st, "pvm_module_program", _detail(_o2))
        _result: Blob = Blob._adopt(_o1.value, True, self)
        return _result

    def compile(self, metering: Metering) -> None:
        """Compiles all of it now. unsupported: the recompiler cannot run here."""
        _keep: list[_t.Any] = []
        _o2 = Error()
        _st: int = _f_pvm_module_compile(self._use(), _as_member(Metering, metering), _c.byref(_o2))
        if _st:
            _check_Status(_st, "pvm_module_compile", _detail(_o2))


class Blob(_Handle):
    """Bytes that a call made."""
    __slots__ = ()

    def _release(self, address: int) -> None:
        _f_pvm_blob_free(address)

    def bytes_(self) -> bytes:
        _r: _t.Any = _f_pvm_blob_bytes(self._use())
        _result: bytes = _blob(_r)
        return _result


def recompiler_unavailable() -> str:
    """Why the recompiler cannot run here; empty when it can."""
    _r: _t.Any = _f_pvm_recompiler_unavailable()
    _result: str = _text(_r)
    return _result


def costs_of(profile: Profile) -> Costs:
    """The costs of a profile, to change and give to pvm_module_load."""
    _keep: list[_t.Any] = []
    _o1 = Costs()
    _st: int = _f_pvm_costs_of(_as_member(Profile, profile), _c.byref(_o1))
    if _st:
        _check_Status(_st, "pvm_costs_of")
    _result: Costs = _o1
    return _result


def cache_limit(bytes_: int) -> None:
    """The most bytes of programs that the cache keeps; what is in use stays. Default 64 MiB."""
    if not 0 <= (bytes_ := _index(bytes_)) <= 18446744073709551615:
        _outside("bytes_", bytes_, 0, 18446744073709551615)
    _f_pvm_cache_limit(bytes_)


def cache_clear() -> None:
    """Forgets all modules that nobody uses."""
    _f_pvm_cache_clear()


def assemble(text: str, profile: Profile) -> Blob:
    """The bytes of a blob: a generic program from its text. Labels end in a colon, comments start with `//`."""
    _keep: list[_t.Any] = []
    _o2 = _c.c_void_p()
    _o3 = Error()
    _st: int = _f_pvm_assemble(_text_in(text, "text"), _as_member(Profile, profile), _c.byref(_o2), _c.byref(_o3))
    if _st:
        _check_Status(_st, "pvm_assemble", _detail(_o3))
    _result: Blob = Blob._adopt(_o2.value, True, None)
    return _result


def pack_generic(code: _Buffer | _t.Sequence[int], bitmask: _Buffer | _t.Sequence[int], jump_table: _Buffer | _t.Sequence[int]) -> Blob:
    """A generic program from its parts; bit i of the mask says that an instruction begins at i."""
    _p0, _n0, _k0 = _source(code, "B", "code")
    _p2, _n2, _k2 = _source(bitmask, "B", "bitmask")
    _p4, _n4, _k4 = _source(jump_table, "I", "jump_table")
    _o6 = _c.c_void_p()
    _o7 = Error()
    _st: int = _f_pvm_pack_generic(_p0, _n0, _p2, _n2, _p4, _n4, _c.byref(_o6), _c.byref(_o7))
    if _st:
        _check_Status(_st, "pvm_pack_generic", _detail(_o7))
    _result: Blob = Blob._adopt(_o6.value, True, None)
    return _result


def pack_standard(program: _Buffer, read_only: _Buffer, read_write: _Buffer, heap_pages: int, stack_size: int, metadata: _Buffer) -> Blob:
    """A standard program from a generic one; with metadata when there is any."""
    _keep: list[_t.Any] = []
    if not 0 <= (heap_pages := _index(heap_pages)) <= 4294967295:
        _outside("heap_pages", heap_pages, 0, 4294967295)
    if not 0 <= (stack_size := _index(stack_size)) <= 4294967295:
        _outside("stack_size", stack_size, 0, 4294967295)
    _o6 = _c.c_void_p()
    _o7 = Error()
    _st: int = _f_pvm_pack_standard(_bytes_in(program, _keep, "program"), _bytes_in(read_only, _keep, "read_only"), _bytes_in(read_write, _keep, "read_write"), heap_pages, stack_size, _bytes_in(metadata, _keep, "metadata"), _c.byref(_o6), _c.byref(_o7))
    if _st:
        _check_Status(_st, "pvm_pack_standard", _detail(_o7))
    _result: Blob = Blob._adopt(_o6.value, True, None)
    return _result


def replay(module: Module, log: str, backend: Backend) -> Replay:
    """Runs a module against a log of host calls (JIP-6): every host call must have the registers and gas of the log,
    and so must the end.
    """
    _keep: list[_t.Any] = []
    _o3 = Replay()
    _o4 = Error()
    _st: int = _f_pvm_replay(_record(module, Module, "module")._use(), _text_in(log, "log"), _as_member(Backend, backend), _c.byref(_o3), _c.byref(_o4))
    if _st:
        _check_Status(_st, "pvm_replay", _detail(_o4))
    _result: Replay = _o3
    return _result


def run_all(vms: _t.Sequence[Vm], threads: int, cap: int) -> list[Result | int]:
    """Runs several machines, each to its next stop, over threads; `results` has one entry for each."""
    _p0, _n0, _k0 = _elements(vms, _c.c_void_p, lambda e, k: _record(e, Vm, "vms")._use(), "vms")
    if not 0 <= (threads := _index(threads)) <= 4294967295:
        _outside("threads", threads, 0, 4294967295)
    if not 0 <= (cap := _index(cap)) <= 18446744073709551615:
        _outside("cap", cap, 0, 18446744073709551615)
    _b3 = (_c.c_int32 * cap)()
    _o5 = Error()
    _st: int = _f_pvm_run_all(_p0, _n0, threads, _b3, cap, _c.byref(_o5))
    if _st:
        _check_Status(_st, "pvm_run_all", _detail(_o5))
    _result: list[Result | int] = [_member(Result, e0) for e0 in _b3[:cap]]
    return _result


def create(service_index: int, code: _Buffer | _t.Sequence[int] | None, initial_regs: _Buffer | _t.Sequence[int] | None, initial_pc: int) -> Vm | None:
    """The same as pvm_vm_create, pvm_vm_execute and pvm_vm_destroy."""
    _p1, _n1, _k1 = (None, 0, None) if code is None else _source(code, "B", "code")
    _p3, _n3, _k3 = (None, 0, None) if initial_regs is None else _source(initial_regs, "Q", "initial_regs")
    if not 0 <= (service_index := _index(service_index)) <= 4294967295:
        _outside("service_index", service_index, 0, 4294967295)
    if not 0 <= (initial_pc := _index(initial_pc)) <= 18446744073709551615:
        _outside("initial_pc", initial_pc, 0, 18446744073709551615)
    _r: _t.Any = _f_pvm_create(service_index, _p1, _n1, _p3, _n3, initial_pc)
    _result: Vm | None = _maybe(lambda a: Vm._adopt(a, True, None), _r)
    return _result


def execute(vm: Vm, entry_point: int) -> Result | int:
    _keep: list[_t.Any] = []
    if not 0 <= (entry_point := _index(entry_point)) <= 4294967295:
        _outside("entry_point", entry_point, 0, 4294967295)
    _r: _t.Any = _f_pvm_execute(_record(vm, Vm, "vm")._use(), entry_point)
    _result: Result | int = _member(Result, _r)
    return _result


def destroy(vm: Vm) -> None:
    _keep: list[_t.Any] = []
    _f_pvm_destroy(_record(vm, Vm, "vm")._give())


_SCHEMA = (
    '{"abi":1,"package":"abut.pvm","version":"0.1.0","doc":"The JAM PVM: an interpreter and a recompiler behind one interface.\\n\\nA module is a verified program; machines and threads share it. A machine (`pvm_vm_t`) has registers, memory, gas\\nand a program counter; it belongs to one thread at a time, and two machines share nothing that either can see.\\nThe state is always the machine\'s: whoever asks gets what is true now, in a host callback too.\\n\\nA machine runs until something happens: it halts, panics, runs out of gas, faults, calls the host, meets a\\nbreakpoint or is interrupted. Every stop can be continued, with the same results as if it had not stopped.","prefix":"pvm_","library":"abut","model":{"ptr":8,"endian":"little","target":"x86_64-unknown-linux-gnu"},"api":"sha256-64:27190748ba68597e",'
    '"uses":[],'
    '"types":['
    '{"name":"Result","c":"pvm_result_t","kind":"enum","size":4,"align":4,"layout":"sha256-64:e7ec0c0bfc479795","repr":"i32","open":true,"cprefix":"PVM_RESULT_","values":[{"name":"ok","value":0,"c":"PVM_RESULT_OK","doc":"halted, or the host ended it"},{"name":"oog","value":1,"c":"PVM_RESULT_OOG","doc":"out of gas: nothing of the instruction happened, more gas lets it go on"},{"name":"panic","value":2,"c":"PVM_RESULT_PANIC"},{"name":"host_call","value":3,"c":"PVM_RESULT_HOST_CALL","doc":"an ecalli that no callback handled; running on goes on behind it"},{"name":"fault","value":4,"c":"PVM_RESULT_FAULT","doc":"an access to a page without the right; the instruction can be repeated"},{"name":"stepped","value":5,"c":"PVM_RESULT_STEPPED","doc":"all steps were made"},{"name":"breakpoint","value":6,"c":"PVM_RESULT_BREAKPOINT","doc":"stands before an instruction that was asked for"},{"name":"interrupted","value":7,"c":"PVM_RESULT_INTERRUPTED","doc":"another thread asked for it"},{"name":"invalid","value":-1,"c":"PVM_RESULT_INVALID","doc":"the machine cannot run: no valid program, or it is running already"}],"doc":"Why a machine stopped.","names":{"c":"pvm_result_t"}},'
    '{"name":"HostResult","c":"pvm_host_result_t","kind":"enum","size":4,"align":4,"layout":"sha256-64:e7ec0c0bfc479795","repr":"i32","open":true,"cprefix":"PVM_HOST_","values":[{"name":"continue","value":0,"c":"PVM_HOST_CONTINUE","doc":"go on behind the call"},{"name":"terminate","value":1,"c":"PVM_HOST_TERMINATE","doc":"end: PVM_RESULT_OK"},{"name":"error","value":2,"c":"PVM_HOST_ERROR","doc":"panic"},{"name":"yield","value":3,"c":"PVM_HOST_YIELD","doc":"return PVM_RESULT_HOST_CALL; running on goes on behind the call"},{"name":"oog","value":4,"c":"PVM_HOST_OOG","doc":"out of gas"},{"name":"fault","value":5,"c":"PVM_HOST_FAULT","doc":"a page fault at the address given with pvm_vm_set_fault"}],"doc":"What a host callback says.","names":{"c":"pvm_host_result_t"}},'
    '{"name":"MachineState","c":"pvm_machine_state_t","kind":"enum","size":1,"align":1,"layout":"sha256-64:43b4d5f500b267a6","repr":"u8","open":true,"cprefix":"PVM_STATE_","values":[{"name":"halt","value":0,"c":"PVM_STATE_HALT"},{"name":"panic","value":1,"c":"PVM_STATE_PANIC"},{"name":"fault","value":2,"c":"PVM_STATE_FAULT"},{"name":"host","value":3,"c":"PVM_STATE_HOST"},{"name":"oog","value":4,"c":"PVM_STATE_OOG"},{"name":"ready","value":255,"c":"PVM_STATE_READY","doc":"may run"}],"doc":"The state of a machine, in the numbers of the inner machines of JAM.","names":{"c":"pvm_machine_state_t"}},'
    '{"name":"Status","c":"pvm_status","kind":"status","size":4,"align":4,"layout":"sha256-64:e7ec0c0bfc479795","repr":"i32","open":true,"cprefix":"PVM_","values":[{"name":"ok","value":0,"c":"PVM_OK"},{"name":"malformed","value":1,"raises":"ValueError","c":"PVM_MALFORMED","doc":"bytes that are no program, snapshot, text or log"},{"name":"truncated","value":2,"raises":"ValueError","c":"PVM_TRUNCATED"},{"name":"limit_exceeded","value":3,"raises":"LimitError","c":"PVM_LIMIT_EXCEEDED"},{"name":"unsupported","value":4,"raises":"LookupError","c":"PVM_UNSUPPORTED"},{"name":"invalid_argument","value":5,"raises":"ValueError","c":"PVM_INVALID_ARGUMENT"},{"name":"no_memory","value":6,"raises":"MemoryError","c":"PVM_NO_MEMORY"},{"name":"busy","value":7,"raises":"RuntimeError","c":"PVM_BUSY","doc":"the machine is running"},{"name":"out_of_bounds","value":8,"raises":"IndexError","c":"PVM_OUT_OF_BOUNDS","doc":"guest memory that is not there or not of the right kind"},{"name":"differs","value":9,"raises":"RuntimeError","c":"PVM_DIFFERS","doc":"a replay, or the two engines of a cross check, differ"}],"doc":"How a call went.","names":{"c":"pvm_status"}},'
    '{"name":"Error","c":"pvm_error","kind":"record","size":256,"align":8,"layout":"sha256-64:167f8c49f536fd5a","fields":[{"name":"status","type":"Status","offset":0,"size":4,"align":4,"c":"status"},{"name":"len","type":"u32","offset":4,"size":4,"align":4,"c":"len"},{"name":"offset","type":"u64","offset":8,"size":8,"align":8,"c":"offset","doc":"where in the input"},{"name":"text","type":{"array":"u8","count":240},"offset":16,"size":240,"align":1,"c":"text","doc":"UTF-8, one line, cut when it is longer"}],"doc":"Why a call failed. The text is in place: nobody owns it but the caller.","names":{"c":"pvm_error"}},'
    '{"name":"Profile","c":"pvm_profile","kind":"enum","size":4,"align":4,"layout":"sha256-64:aeed3f4cd81e4f1d","repr":"u32","cprefix":"PVM_PROFILE_","values":[{"name":"gp07","value":0,"c":"PVM_PROFILE_GP07","doc":"0.7.2: one gas per instruction, sbrk"},{"name":"gp08","value":1,"c":"PVM_PROFILE_GP08","doc":"0.8.0: gas per basic block, unlikely, programs are checked when they are loaded"}],"doc":"Which edition of the specification.","names":{"c":"pvm_profile"}},'
    '{"name":"ModuleKind","c":"pvm_module_kind","kind":"enum","size":4,"align":4,"layout":"sha256-64:aeed3f4cd81e4f1d","repr":"u32","cprefix":"PVM_MODULE_KIND_","values":[{"name":"any","value":0,"c":"PVM_MODULE_KIND_ANY","doc":"whichever of the others fits: metadata, standard, generic in this order"},{"name":"generic","value":1,"c":"PVM_MODULE_KIND_GENERIC","doc":"jump table, code, bitmask"},{"name":"standard","value":2,"c":"PVM_MODULE_KIND_STANDARD","doc":"a standard program with its memory"},{"name":"metadata","value":3,"c":"PVM_MODULE_KIND_METADATA","doc":"a standard program behind metadata"}],"names":{"c":"pvm_module_kind"}},'
    '{"name":"Backend","c":"pvm_backend","kind":"enum","size":4,"align":4,"layout":"sha256-64:aeed3f4cd81e4f1d","repr":"u32","cprefix":"PVM_BACKEND_","values":[{"name":"interpreter","value":0,"c":"PVM_BACKEND_INTERPRETER"},{"name":"recompiler","value":1,"c":"PVM_BACKEND_RECOMPILER","doc":"where it cannot run, the interpreter; pvm_vm_backend_note says why"},{"name":"crosscheck","value":2,"c":"PVM_BACKEND_CROSSCHECK","doc":"both, compared at every stop: slow, for tests"},{"name":"stepper","value":3,"c":"PVM_BACKEND_STEPPER","doc":"one instruction after another, by the book"}],"names":{"c":"pvm_backend"}},'
    '{"name":"Metering","c":"pvm_metering","kind":"enum","size":4,"align":4,"layout":"sha256-64:aeed3f4cd81e4f1d","repr":"u32","cprefix":"PVM_METERING_","values":[{"name":"profile","value":0,"c":"PVM_METERING_PROFILE","doc":"as the profile, or the costs given when the module was loaded, say"},{"name":"none","value":1,"c":"PVM_METERING_NONE","doc":"gas is neither asked for nor taken"}],"names":{"c":"pvm_metering"}},'
    '{"name":"Access","c":"pvm_access","kind":"flags","size":4,"align":4,"layout":"sha256-64:aeed3f4cd81e4f1d","repr":"u32","open":true,"cprefix":"PVM_ACCESS_","values":[{"name":"read","value":1,"bit":0,"c":"PVM_ACCESS_READ"},{"name":"write","value":2,"bit":1,"c":"PVM_ACCESS_WRITE","doc":"implies read"}],"names":{"c":"pvm_access"}},'
    '{"name":"Cost","c":"pvm_cost","kind":"record","size":16,"align":4,"layout":"sha256-64:b0528a1538940e33","fields":[{"name":"price","type":"u32","offset":0,"size":4,"align":4,"c":"price","doc":"in the model `instruction`"},{"name":"cycles","type":"u8","offset":4,"size":1,"align":1,"c":"cycles","doc":"in the model `pipeline`: latency; of branches 0 means 1 beside a trap or unlikely, else 20"},{"name":"slots","type":"u8","offset":5,"size":1,"align":1,"c":"slots","doc":"to decode it"},{"name":"slots_same","type":"u8","offset":6,"size":1,"align":1,"c":"slots_same","doc":"the same when it writes a register that it reads"},{"name":"same_rule","type":"u8","offset":7,"size":1,"align":1,"c":"same_rule","doc":"0 never, 1 any register that it reads, 2 the first"},{"name":"alu","type":"u8","offset":8,"size":1,"align":1,"c":"alu"},{"name":"load","type":"u8","offset":9,"size":1,"align":1,"c":"load"},{"name":"store","type":"u8","offset":10,"size":1,"align":1,"c":"store"},{"name":"multiply","type":"u8","offset":11,"size":1,"align":1,"c":"multiply"},{"name":"divide","type":"u8","offset":12,"size":1,"align":1,"c":"divide"},{"name":"_reserved0","type":{"array":"u8","count":3},"offset":13,"size":3,"align":1,"c":"_reserved0","reserved":true,"hidden":true}],"doc":"What one instruction costs.","names":{"c":"pvm_cost"}},'
    '{"name":"CostModel","c":"pvm_cost_model","kind":"enum","size":4,"align":4,"layout":"sha256-64:aeed3f4cd81e4f1d","repr":"u32","cprefix":"PVM_COST_MODEL_","values":[{"name":"instruction","value":0,"c":"PVM_COST_MODEL_INSTRUCTION","doc":"each instruction has its price"},{"name":"pipeline","value":1,"c":"PVM_COST_MODEL_PIPELINE","doc":"each basic block costs the cycles it takes on a model of a processor"}],"names":{"c":"pvm_cost_model"}},'
    '{"name":"Costs","c":"pvm_costs","kind":"record","size":4104,"align":4,"layout":"sha256-64:67287c68ba52b991","fields":[{"name":"model","type":"CostModel","offset":0,"size":4,"align":4,"c":"model"},{"name":"_reserved0","type":"u32","offset":4,"size":4,"align":4,"c":"_reserved0","reserved":true,"hidden":true},{"name":"by_opcode","type":{"array":"Cost","count":256},"offset":8,"size":4096,"align":4,"c":"by_opcode"}],"doc":"What everything costs, by opcode of the profile.","names":{"c":"pvm_costs"}},'
    '{"name":"LoadOptions","c":"pvm_load_options","kind":"record","size":24,"align":8,"layout":"sha256-64:171885ac5809afaf","extensible":true,"fields":[{"name":"size","type":"u32","offset":0,"size":4,"align":4,"c":"size"},{"name":"kind","type":"ModuleKind","offset":4,"size":4,"align":4,"c":"kind"},{"name":"profile","type":"Profile","offset":8,"size":4,"align":4,"c":"profile"},{"name":"strict","type":"bool","offset":12,"size":1,"align":1,"c":"strict","doc":"refuse encodings that are not the only one, and code that can fall off its end"},{"name":"no_cache","type":"bool","offset":13,"size":1,"align":1,"c":"no_cache","doc":"neither look for the same module nor keep it"},{"name":"_reserved0","type":{"array":"u8","count":2},"offset":14,"size":2,"align":1,"c":"_reserved0","reserved":true,"hidden":true},{"name":"costs","type":{"pointer":"Costs","const":true,"nullable":true},"offset":16,"size":8,"align":8,"c":"costs"}],"doc":"How a module is loaded. Zeroes: any kind, gp07, not strict, the profile\'s costs.","names":{"c":"pvm_load_options"}},'
    '{"name":"ModuleInfo","c":"pvm_module_facts_t","kind":"record","size":104,"align":8,"layout":"sha256-64:1b860253f7f44d64","fields":[{"name":"kind","type":"ModuleKind","offset":0,"size":4,"align":4,"c":"kind"},{"name":"profile","type":"Profile","offset":4,"size":4,"align":4,"c":"profile"},{"name":"code_size","type":"u64","offset":8,"size":8,"align":8,"c":"code_size"},{"name":"instructions","type":"u64","offset":16,"size":8,"align":8,"c":"instructions"},{"name":"blocks","type":"u64","offset":24,"size":8,"align":8,"c":"blocks"},{"name":"jump_entries","type":"u64","offset":32,"size":8,"align":8,"c":"jump_entries"},{"name":"metadata_size","type":"u64","offset":40,"size":8,"align":8,"c":"metadata_size"},{"name":"read_only_size","type":"u64","offset":48,"size":8,"align":8,"c":"read_only_size","doc":"bytes of `o`"},{"name":"read_write_size","type":"u64","offset":56,"size":8,"align":8,"c":"read_write_size","doc":"bytes of `w`"},{"name":"heap_pages","type":"u64","offset":64,"size":8,"align":8,"c":"heap_pages"},{"name":"stack_size","type":"u64","offset":72,"size":8,"align":8,"c":"stack_size"},{"name":"hash","type":"u64","offset":80,"size":8,"align":8,"c":"hash","doc":"of the bytes; the cache\'s key"},{"name":"compiled_size","type":"u64","offset":88,"size":8,"align":8,"c":"compiled_size","doc":"bytes of machine code so far"},{"name":"valid","type":"bool","offset":96,"size":1,"align":1,"c":"valid","doc":"a generic program of gp07 that is malformed panics when it runs; this says so before"},{"name":"_reserved0","type":{"array":"u8","count":7},"offset":97,"size":7,"align":1,"c":"_reserved0","reserved":true,"hidden":true}],"names":{"c":"pvm_module_facts_t"}},'
    '{"name":"VmOptions","c":"pvm_vm_options","kind":"record","size":56,"align":8,"layout":"sha256-64:495dfdb42bec4416","extensible":true,"fields":[{"name":"size","type":"u32","offset":0,"size":4,"align":4,"c":"size"},{"name":"backend","type":"Backend","offset":4,"size":4,"align":4,"c":"backend"},{"name":"metering","type":"Metering","offset":8,"size":4,"align":4,"c":"metering"},{"name":"_reserved0","type":"u32","offset":12,"size":4,"align":4,"c":"_reserved0","reserved":true,"hidden":true},{"name":"gas","type":"u64","offset":16,"size":8,"align":8,"c":"gas"},{"name":"pc","type":"u64","offset":24,"size":8,"align":8,"c":"pc"},{"name":"argument","type":"bytes","offset":32,"size":16,"align":8,"c":"argument","doc":"of a standard program: readable at 0xfeff0000, its length in r8"},{"name":"eager","type":"bool","offset":48,"size":1,"align":1,"c":"eager","doc":"compile at once and not when the machine first runs"},{"name":"_2","type":{"array":"u8","count":7},"offset":49,"size":7,"align":1,"c":"_2","reserved":true,"hidden":true}],"doc":"How a machine is made. Zeroes: interpreter, metered, no gas, entry 0, no argument.","names":{"c":"pvm_vm_options"}},'
    '{"name":"Stop","c":"pvm_stop","kind":"record","size":48,"align":8,"layout":"sha256-64:bc3cb0f72896b1eb","fields":[{"name":"result","type":"Result","offset":0,"size":4,"align":4,"c":"result"},{"name":"charged","type":"bool","offset":4,"size":1,"align":1,"c":"charged","doc":"the gas of the block it stands in is paid (gp08)"},{"name":"_reserved0","type":{"array":"u8","count":3},"offset":5,"size":3,"align":1,"c":"_reserved0","reserved":true,"hidden":true},{"name":"detail","type":"u64","offset":8,"size":8,"align":8,"c":"detail","doc":"the page of a fault, the number of a host call"},{"name":"pc","type":"u64","offset":16,"size":8,"align":8,"c":"pc"},{"name":"gas","type":"u64","offset":24,"size":8,"align":8,"c":"gas"},{"name":"reason","type":"str","offset":32,"size":16,"align":8,"c":"reason","doc":"one line for people; until the next call with the machine"}],"doc":"Where a machine stands after it stopped.","names":{"c":"pvm_stop"}},'
    '{"name":"Range","c":"pvm_range","kind":"record","size":24,"align":8,"layout":"sha256-64:750ab6d6fab60f9f","fields":[{"name":"address","type":"u64","offset":0,"size":8,"align":8,"c":"address"},{"name":"length","type":"u64","offset":8,"size":8,"align":8,"c":"length"},{"name":"access","type":"Access","offset":16,"size":4,"align":4,"c":"access"},{"name":"dirty","type":"bool","offset":20,"size":1,"align":1,"c":"dirty","doc":"written since pvm_vm_track_dirty"},{"name":"shared","type":"bool","offset":21,"size":1,"align":1,"c":"shared","doc":"the host\'s memory"},{"name":"_reserved0","type":{"array":"u8","count":2},"offset":22,"size":2,"align":1,"c":"_reserved0","reserved":true,"hidden":true}],"doc":"Guest pages of one kind.","names":{"c":"pvm_range"}},'
    '{"name":"InstructionInfo","c":"pvm_instruction_info","kind":"record","size":64,"align":8,"layout":"sha256-64:d0c895d294b744ac","fields":[{"name":"pc","type":"u64","offset":0,"size":8,"align":8,"c":"pc"},{"name":"next","type":"u64","offset":8,"size":8,"align":8,"c":"next"},{"name":"opcode","type":"u8","offset":16,"size":1,"align":1,"c":"opcode"},{"name":"known","type":"bool","offset":17,"size":1,"align":1,"c":"known"},{"name":"ends","type":"bool","offset":18,"size":1,"align":1,"c":"ends","doc":"ends a basic block"},{"name":"starts","type":"bool","offset":19,"size":1,"align":1,"c":"starts","doc":"begins one"},{"name":"_reserved0","type":{"array":"u8","count":4},"offset":20,"size":4,"align":1,"c":"_reserved0","reserved":true,"hidden":true},{"name":"name","type":"str","offset":24,"size":16,"align":8,"c":"name"},{"name":"a","type":"u8","offset":40,"size":1,"align":1,"c":"a"},{"name":"b","type":"u8","offset":41,"size":1,"align":1,"c":"b"},{"name":"d","type":"u8","offset":42,"size":1,"align":1,"c":"d","doc":"registers; 255 where it has none"},{"name":"_2","type":{"array":"u8","count":5},"offset":43,"size":5,"align":1,"c":"_2","reserved":true,"hidden":true},{"name":"x","type":"u64","offset":48,"size":8,"align":8,"c":"x","doc":"immediates; y is the target of jumps and branches"},{"name":"y","type":"u64","offset":56,"size":8,"align":8,"c":"y"}],"doc":"What an instruction is.","names":{"c":"pvm_instruction_info"}},'
    '{"name":"Stats","c":"pvm_stats","kind":"record","size":64,"align":8,"layout":"sha256-64:d356cf7c8ba6c74b","fields":[{"name":"gas_used","type":"u64","offset":0,"size":8,"align":8,"c":"gas_used"},{"name":"host_calls","type":"u64","offset":8,"size":8,"align":8,"c":"host_calls"},{"name":"faults","type":"u64","offset":16,"size":8,"align":8,"c":"faults"},{"name":"stops","type":"u64","offset":24,"size":8,"align":8,"c":"stops"},{"name":"entries","type":"u64","offset":32,"size":8,"align":8,"c":"entries","doc":"of a fast engine"},{"name":"steps","type":"u64","offset":40,"size":8,"align":8,"c":"steps","doc":"instructions that were executed one by one"},{"name":"pages","type":"u64","offset":48,"size":8,"align":8,"c":"pages","doc":"that are mapped"},{"name":"code_size","type":"u64","offset":56,"size":8,"align":8,"c":"code_size","doc":"bytes of machine code of its program"}],"doc":"What a machine has done.","names":{"c":"pvm_stats"}},'
    '{"name":"Replay","c":"pvm_replay_result","kind":"record","size":24,"align":8,"layout":"sha256-64:7c74669c1f55906c","fields":[{"name":"host_calls","type":"u64","offset":0,"size":8,"align":8,"c":"host_calls"},{"name":"gas_used","type":"u64","offset":8,"size":8,"align":8,"c":"gas_used"},{"name":"result","type":"Result","offset":16,"size":4,"align":4,"c":"result"},{"name":"_reserved0","type":"u32","offset":20,"size":4,"align":4,"c":"_reserved0","reserved":true,"hidden":true}],"doc":"What a replay found.","names":{"c":"pvm_replay_result"}},'
    '{"name":"TraceStep","c":"pvm_trace_step","kind":"record","size":32,"align":8,"layout":"sha256-64:f6af1e2ebe933dd4","fields":[{"name":"pc","type":"u64","offset":0,"size":8,"align":8,"c":"pc"},{"name":"gas","type":"u64","offset":8,"size":8,"align":8,"c":"gas"},{"name":"opcode","type":"u8","offset":16,"size":1,"align":1,"c":"opcode"},{"name":"_reserved0","type":{"array":"u8","count":7},"offset":17,"size":7,"align":1,"c":"_reserved0","reserved":true,"hidden":true},{"name":"registers","type":{"pointer":"u64","const":true},"offset":24,"size":8,"align":8,"c":"registers"}],"doc":"One instruction, before it is executed.","names":{"c":"pvm_trace_step"}},'
    '{"name":"InnerCall","c":"pvm_inner_call","kind":"enum","size":4,"align":4,"layout":"sha256-64:aeed3f4cd81e4f1d","repr":"u32","cprefix":"PVM_INNER_CALL_","values":[{"name":"machine","value":0,"c":"PVM_INNER_CALL_MACHINE"},{"name":"peek","value":1,"c":"PVM_INNER_CALL_PEEK"},{"name":"poke","value":2,"c":"PVM_INNER_CALL_POKE"},{"name":"pages","value":3,"c":"PVM_INNER_CALL_PAGES"},{"name":"invoke","value":4,"c":"PVM_INNER_CALL_INVOKE"},{"name":"expunge","value":5,"c":"PVM_INNER_CALL_EXPUNGE"}],"doc":"The functions of inner machines, as host calls of JAM: they take their arguments from the registers of the outer\\nmachine, charge it 10 gas, and leave their answer in r7.","names":{"c":"pvm_inner_call"}},'
    '{"name":"Vm","c":"pvm_vm_t","kind":"handle","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","drop":"Vm.destroy","threads":"confined","names":{"c":"pvm_vm_t"}},'
    '{"name":"Module","c":"pvm_module_t","kind":"handle","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","drop":"Module.free","threads":"shared","names":{"c":"pvm_module_t"}},'
    '{"name":"Blob","c":"pvm_blob_t","kind":"handle","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","drop":"Blob.free","threads":"shared","doc":"Bytes that a call made.","names":{"c":"pvm_blob_t"}},'
    '{"name":"HostCallback","c":"pvm_host_callback_t","kind":"callback","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","params":[{"name":"vm","type":"Vm"},{"name":"func_id","type":"c_int"},{"name":"user_data","type":{"pointer":"void"},"userdata":true}],"returns":"HostResult","onerror":{"of":"HostResult","members":["error"]},"doc":"What the guest calls. The machine\'s state is current; any function may be used on it but those that run it, and\\ndestroying it takes effect when the callback has returned.","names":{"c":"pvm_host_callback_t"}},'
    '{"name":"TraceCallback","c":"pvm_trace_callback_t","kind":"callback","size":8,"align":8,"layout":"sha256-64:a4fa6cedddcef2e8","params":[{"name":"vm","type":"Vm"},{"name":"step","type":{"pointer":"TraceStep","const":true}},{"name":"user_data","type":{"pointer":"void"},"userdata":true}],"names":{"c":"pvm_trace_callback_t"}}],'
    '"constants":['
    '{"name":"REGISTERS","c":"PVM_REGISTERS","type":"u32","value":13,"doc":"Registers of a machine, r0 to r12."},'
    '{"name":"PAGE_SIZE","c":"PVM_PAGE_SIZE","type":"u32","value":4096},'
    '{"name":"CONTINUE","c":"PVM_CONTINUE","type":"u32","value":4294967295,"doc":"As the entry point of execute: go on where the machine stands."},'
    '{"name":"HALT_ADDRESS","c":"PVM_HALT_ADDRESS","type":"u32","value":4294901760,"doc":"Where a jump halts the machine."}],'
    '"functions":['
    '{"name":"recompiler_unavailable","symbol":"pvm_recompiler_unavailable","conv":"c","sig":"sha256-64:49c03b73d48e9251","signature_id":1237334899,"params":[],"returns":"str","doc":"Why the recompiler cannot run here; empty when it can."},'
    '{"name":"costs_of","symbol":"pvm_costs_of","conv":"c","sig":"sha256-64:567656a69e677021","signature_id":1450596006,"params":[{"name":"profile","type":"Profile"},{"name":"costs","type":"Costs","dir":"out","pass":"pointer"}],"returns":"Status","errors":true,"doc":"The costs of a profile, to change and give to pvm_module_load."},'
    '{"name":"cache_limit","symbol":"pvm_cache_limit","conv":"c","sig":"sha256-64:26232fc1a49fe84c","signature_id":639840193,"params":[{"name":"bytes","type":"u64"}],"doc":"The most bytes of programs that the cache keeps; what is in use stays. Default 64 MiB."},'
    '{"name":"cache_clear","symbol":"pvm_cache_clear","conv":"c","sig":"sha256-64:ba5fe0aef895f6bc","signature_id":3126845614,"params":[],"doc":"Forgets all modules that nobody uses."},'
    '{"name":"assemble","symbol":"pvm_assemble","conv":"c","sig":"sha256-64:2be73a6d27889ea2","signature_id":736574061,"params":[{"name":"text","type":"str"},{"name":"profile","type":"Profile"},{"name":"blob","type":{"type":"Blob","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"The bytes of a blob: a generic program from its text. Labels end in a colon, comments start with `//`."},'
    '{"name":"pack_generic","symbol":"pvm_pack_generic","conv":"c","sig":"sha256-64:ea857d5a596519bf","signature_id":3934616922,"params":[{"name":"code","type":{"counted":"u8"},"pass":"const pointer","len":"code_len"},{"name":"code_len","type":"usize","measures":["code"]},{"name":"bitmask","type":{"counted":"u8"},"pass":"const pointer","len":"mask_len"},{"name":"mask_len","type":"usize","measures":["bitmask"]},{"name":"jump_table","type":{"counted":"u32"},"pass":"const pointer","len":"jumps"},{"name":"jumps","type":"usize","measures":["jump_table"]},{"name":"blob","type":{"type":"Blob","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"A generic program from its parts; bit i of the mask says that an instruction begins at i."},'
    '{"name":"pack_standard","symbol":"pvm_pack_standard","conv":"c","sig":"sha256-64:eb79bbfc7a45c413","signature_id":3950623740,"params":[{"name":"program","type":"bytes"},{"name":"read_only","type":"bytes"},{"name":"read_write","type":"bytes"},{"name":"heap_pages","type":"u32"},{"name":"stack_size","type":"u32"},{"name":"metadata","type":"bytes"},{"name":"blob","type":{"type":"Blob","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"A standard program from a generic one; with metadata when there is any."},'
    '{"name":"replay","symbol":"pvm_replay","conv":"c","sig":"sha256-64:547f9a67a5b35ad6","signature_id":1417648743,"params":[{"name":"module","type":"Module"},{"name":"log","type":"str"},{"name":"backend","type":"Backend"},{"name":"result","type":"Replay","dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Runs a module against a log of host calls (JIP-6): every host call must have the registers and gas of the log,\\nand so must the end."},'
    '{"name":"run_all","symbol":"pvm_run_all","conv":"c","sig":"sha256-64:8dfa2c165d844b07","signature_id":2381982742,"params":[{"name":"vms","type":{"counted":"Vm"},"pass":"const pointer","len":"n"},{"name":"n","type":"usize","measures":["vms"]},{"name":"threads","type":"u32"},{"name":"results","type":{"counted":"Result"},"dir":"out","pass":"pointer","cap":"cap"},{"name":"cap","type":"usize","measures":["results"]},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"blocking":true,"doc":"Runs several machines, each to its next stop, over threads; `results` has one entry for each."},'
    '{"name":"Blob.bytes","on":"Blob","symbol":"pvm_blob_bytes","conv":"c","sig":"sha256-64:2fd8c1d0af7e4743","signature_id":802734544,"params":[{"name":"self","type":"Blob","self":true}],"returns":"bytes"},'
    '{"name":"Blob.free","on":"Blob","symbol":"pvm_blob_free","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":{"type":"Blob","own":"own"},"self":true}]},'
    '{"name":"Module.load","on":"Module","symbol":"pvm_module_load","conv":"c","sig":"sha256-64:e029bd3135fca7ec","signature_id":3760831793,"params":[{"name":"data","type":"bytes"},{"name":"options","type":{"pointer":"LoadOptions","const":true,"nullable":true}},{"name":"module","type":{"type":"Module","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true},'
    '{"name":"Module.free","on":"Module","symbol":"pvm_module_free","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":{"type":"Module","own":"own"},"self":true}]},'
    '{"name":"Module.facts","on":"Module","symbol":"pvm_module_facts","conv":"c","sig":"sha256-64:9c8989dfcf224226","signature_id":2626259423,"params":[{"name":"self","type":"Module","self":true},{"name":"facts","type":"ModuleInfo","dir":"out","pass":"pointer"}],"returns":"Status","errors":true},'
    '{"name":"Module.metadata","on":"Module","symbol":"pvm_module_metadata","conv":"c","sig":"sha256-64:2fd8c1d0af7e4743","signature_id":802734544,"params":[{"name":"self","type":"Module","self":true}],"returns":"bytes"},'
    '{"name":"Module.code","on":"Module","symbol":"pvm_module_code","conv":"c","sig":"sha256-64:2fd8c1d0af7e4743","signature_id":802734544,"params":[{"name":"self","type":"Module","self":true}],"returns":"bytes"},'
    '{"name":"Module.bitmask","on":"Module","symbol":"pvm_module_bitmask","conv":"c","sig":"sha256-64:2fd8c1d0af7e4743","signature_id":802734544,"params":[{"name":"self","type":"Module","self":true}],"returns":"bytes","doc":"One bit for each byte of code."},'
    '{"name":"Module.read_only","on":"Module","symbol":"pvm_module_read_only","conv":"c","sig":"sha256-64:2fd8c1d0af7e4743","signature_id":802734544,"params":[{"name":"self","type":"Module","self":true}],"returns":"bytes"},'
    '{"name":"Module.read_write","on":"Module","symbol":"pvm_module_read_write","conv":"c","sig":"sha256-64:2fd8c1d0af7e4743","signature_id":802734544,"params":[{"name":"self","type":"Module","self":true}],"returns":"bytes"},'
    '{"name":"Module.jump","on":"Module","symbol":"pvm_module_jump","conv":"c","sig":"sha256-64:9cb03e90ded88127","signature_id":2628796048,"params":[{"name":"self","type":"Module","self":true},{"name":"index","type":"u64"},{"name":"target","type":"u64","dir":"out","pass":"pointer"}],"returns":"Status","errors":true,"doc":"Where an entry of the jump table leads, as the program has it."},'
    '{"name":"Module.instruction","on":"Module","symbol":"pvm_module_instruction","conv":"c","sig":"sha256-64:c18e8f47799c3950","signature_id":3247345479,"params":[{"name":"self","type":"Module","self":true},{"name":"pc","type":"u64"},{"name":"info","type":"InstructionInfo","dir":"out","pass":"pointer"}],"returns":"Status","errors":true},'
    '{"name":"Module.next_block","on":"Module","symbol":"pvm_module_next_block","conv":"c","sig":"sha256-64:1a16fbedcb7cfe25","signature_id":437713901,"params":[{"name":"self","type":"Module","self":true},{"name":"pc","type":"u64"}],"returns":"u64","doc":"The first basic block at or behind `pc`; all ones when there is none."},'
    '{"name":"Module.block_gas","on":"Module","symbol":"pvm_module_block_gas","conv":"c","sig":"sha256-64:9cb03e90ded88127","signature_id":2628796048,"params":[{"name":"self","type":"Module","self":true},{"name":"pc","type":"u64"},{"name":"gas","type":"u64","dir":"out","pass":"pointer"}],"returns":"Status","errors":true,"doc":"What the block with `pc` costs."},'
    '{"name":"Module.disassemble","on":"Module","symbol":"pvm_module_disassemble","conv":"c","sig":"sha256-64:9740252175bea12b","signature_id":2537563425,"params":[{"name":"self","type":"Module","self":true},{"name":"from","type":"u64"},{"name":"to","type":"u64"},{"name":"blob","type":{"type":"Blob","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Text that pvm_assemble makes the same program of."},'
    '{"name":"Module.program","on":"Module","symbol":"pvm_module_program","conv":"c","sig":"sha256-64:94cdf57ab006c327","signature_id":2496525690,"params":[{"name":"self","type":"Module","self":true},{"name":"blob","type":{"type":"Blob","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"The generic program inside, as bytes."},'
    '{"name":"Module.compile","on":"Module","symbol":"pvm_module_compile","conv":"c","sig":"sha256-64:48036ffc5778c77d","signature_id":1208184828,"params":[{"name":"self","type":"Module","self":true},{"name":"metering","type":"Metering"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Compiles all of it now. unsupported: the recompiler cannot run here."},'
    '{"name":"Vm.create","on":"Vm","symbol":"pvm_vm_create","conv":"c","sig":"sha256-64:5148ed2e2ebdbc5a","signature_id":1363733806,"params":[{"name":"service_index","type":"u32"},{"name":"code","type":{"counted":"u8","nullable":true},"pass":"const pointer","len":"code_len"},{"name":"code_len","type":"usize","measures":["code"]},{"name":"initial_regs","type":{"counted":"u64","nullable":true},"pass":"const pointer","len":"num_regs"},{"name":"num_regs","type":"usize","measures":["initial_regs"]},{"name":"initial_pc","type":"u64"}],"returns":{"type":"Vm","nullable":true,"own":"own"},"doc":"A machine from code: with a bitmask (and jump table) given afterwards, `code` is plain code of gp07; without, it\\nis a generic program. Never NULL but when memory is short: what is wrong with the code shows when it runs."},'
    '{"name":"Vm.execute","on":"Vm","symbol":"pvm_vm_execute","conv":"c","sig":"sha256-64:b711c90f219f6a89","signature_id":3071396111,"params":[{"name":"self","type":"Vm","self":true},{"name":"entry_point","type":"u32"}],"returns":"Result","blocking":true,"doc":"Runs from `entry_point`, calling the host back, until the machine stops. PVM_CONTINUE: from where it stands."},'
    '{"name":"Vm.destroy","on":"Vm","symbol":"pvm_vm_destroy","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":{"type":"Vm","own":"own"},"self":true}],"doc":"NULL does nothing. Inside a callback it takes effect when the callback has returned."},'
    '{"name":"Vm.set_host_callback","on":"Vm","symbol":"pvm_vm_set_host_callback","conv":"c","sig":"sha256-64:81f5f4578deec5c5","signature_id":2180379735,"params":[{"name":"self","type":"Vm","self":true},{"name":"callback","type":{"type":"HostCallback","nullable":true},"retain":true},{"name":"user_data","type":{"pointer":"void"},"userdata":true}]},'
    '{"name":"Vm.set_bitmask","on":"Vm","symbol":"pvm_vm_set_bitmask","conv":"c","sig":"sha256-64:6a57361230989826","signature_id":1784100370,"params":[{"name":"self","type":"Vm","self":true},{"name":"bitmask","type":{"counted":"u8","nullable":true},"pass":"const pointer","len":"len"},{"name":"len","type":"usize","measures":["bitmask"]}],"doc":"One bit for each byte of code, or one byte for each: the length says which."},'
    '{"name":"Vm.set_jump_table","on":"Vm","symbol":"pvm_vm_set_jump_table","conv":"c","sig":"sha256-64:ca9f8b6064e4b46a","signature_id":3399453536,"params":[{"name":"self","type":"Vm","self":true},{"name":"table","type":{"counted":"u32","nullable":true},"pass":"const pointer","len":"len"},{"name":"len","type":"usize","measures":["table"]}]},'
    '{"name":"Vm.set_gas","on":"Vm","symbol":"pvm_vm_set_gas","conv":"c","sig":"sha256-64:afcbe4d969364041","signature_id":2949375193,"params":[{"name":"self","type":"Vm","self":true},{"name":"gas","type":"u64"}]},'
    '{"name":"Vm.set_memory_regions","on":"Vm","symbol":"pvm_vm_set_memory_regions","conv":"c","sig":"sha256-64:7143a06944bf9826","signature_id":1900257385,"params":[{"name":"self","type":"Vm","self":true},{"name":"rw_data","type":{"pointer":"u8","nullable":true},"retain":true},{"name":"rw_size","type":"u32"},{"name":"ro_data","type":{"pointer":"u8","nullable":true},"retain":true},{"name":"ro_size","type":"u32"},{"name":"output","type":{"pointer":"u8","nullable":true},"retain":true},{"name":"output_size","type":"u32"},{"name":"stack","type":{"pointer":"u8","nullable":true},"retain":true},{"name":"stack_size","type":"u32"}],"doc":"Lays the host\'s memory into the guest: `ro_data` readable at 0x10000, `rw_data` writable at 0x20000 + ro_size\\nrounded up to 65,536, `stack` writable up to 0xfefe0000, `output` writable at 0xfeff0000. Both see the same\\nbytes at once; the pointers must stay valid as long as the machine. Bytes behind a region\'s end are not there.\\nSizes that do not fit beside each other lay nothing."},'
    '{"name":"Vm.get_gas","on":"Vm","symbol":"pvm_vm_get_gas","conv":"c","sig":"sha256-64:2c3797b4a18e3be6","signature_id":741840820,"params":[{"name":"self","type":"Vm","self":true}],"returns":"u64"},'
    '{"name":"Vm.get_pc","on":"Vm","symbol":"pvm_vm_get_pc","conv":"c","sig":"sha256-64:2c3797b4a18e3be6","signature_id":741840820,"params":[{"name":"self","type":"Vm","self":true}],"returns":"u64"},'
    '{"name":"Vm.get_machine_state","on":"Vm","symbol":"pvm_vm_get_machine_state","conv":"c","sig":"sha256-64:eabc5b92c795fe5e","signature_id":3938212754,"params":[{"name":"self","type":"Vm","self":true}],"returns":"u8"},'
    '{"name":"Vm.set_register","on":"Vm","symbol":"pvm_vm_set_register","conv":"c","sig":"sha256-64:6b53b54ea466f659","signature_id":1800648014,"params":[{"name":"self","type":"Vm","self":true},{"name":"index","type":"c_int"},{"name":"value","type":"u64"}]},'
    '{"name":"Vm.get_register","on":"Vm","symbol":"pvm_vm_get_register","conv":"c","sig":"sha256-64:29770dbabde25d1d","signature_id":695668154,"params":[{"name":"self","type":"Vm","self":true},{"name":"index","type":"c_int"}],"returns":"u64"},'
    '{"name":"Vm.get_registers","on":"Vm","symbol":"pvm_vm_get_registers","conv":"c","sig":"sha256-64:643ad18316f965ca","signature_id":1681576323,"params":[{"name":"self","type":"Vm","self":true}],"returns":{"pointer":"u64","const":true,"own":"borrow"},"life":"self","doc":"All 13, current as long as the machine lives; read only."},'
    '{"name":"Vm.get_heap_pointer","on":"Vm","symbol":"pvm_vm_get_heap_pointer","conv":"c","sig":"sha256-64:f587b3060c22e8d9","signature_id":4119311110,"params":[{"name":"self","type":"Vm","self":true}],"returns":"u32"},'
    '{"name":"Vm.set_heap_pointer","on":"Vm","symbol":"pvm_vm_set_heap_pointer","conv":"c","sig":"sha256-64:67da9cbe9dde7c1e","signature_id":1742380222,"params":[{"name":"self","type":"Vm","self":true},{"name":"pointer","type":"u32"}]},'
    '{"name":"Vm.new","on":"Vm","symbol":"pvm_vm_new","conv":"c","sig":"sha256-64:1b4ccb058551785d","signature_id":458017541,"params":[{"name":"module","type":"Module"},{"name":"options","type":{"pointer":"VmOptions","const":true,"nullable":true}},{"name":"vm","type":{"type":"Vm","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"A machine for a module."},'
    '{"name":"Vm.clone","on":"Vm","symbol":"pvm_vm_clone","conv":"c","sig":"sha256-64:94cdf57ab006c327","signature_id":2496525690,"params":[{"name":"self","type":"Vm","self":true},{"name":"vm","type":{"type":"Vm","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Another machine in the same state; host memory is shared by both, and inner machines are copied too."},'
    '{"name":"Vm.backend","on":"Vm","symbol":"pvm_vm_backend","conv":"c","sig":"sha256-64:f587b3060c22e8d9","signature_id":4119311110,"params":[{"name":"self","type":"Vm","self":true}],"returns":"Backend","doc":"The backend that runs it, and why it is not the one that was asked for."},'
    '{"name":"Vm.backend_note","on":"Vm","symbol":"pvm_vm_backend_note","conv":"c","sig":"sha256-64:86c7553b80112f11","signature_id":2261210427,"params":[{"name":"self","type":"Vm","self":true}],"returns":"str"},'
    '{"name":"Vm.set_pc","on":"Vm","symbol":"pvm_vm_set_pc","conv":"c","sig":"sha256-64:afcbe4d969364041","signature_id":2949375193,"params":[{"name":"self","type":"Vm","self":true},{"name":"pc","type":"u64"}]},'
    '{"name":"Vm.get_charged","on":"Vm","symbol":"pvm_vm_get_charged","conv":"c","sig":"sha256-64:7ab244a17df205a8","signature_id":2058503329,"params":[{"name":"self","type":"Vm","self":true}],"returns":"bool"},'
    '{"name":"Vm.set_charged","on":"Vm","symbol":"pvm_vm_set_charged","conv":"c","sig":"sha256-64:4d6cb7bcd58dc087","signature_id":1298970556,"params":[{"name":"self","type":"Vm","self":true},{"name":"charged","type":"bool"}]},'
    '{"name":"Vm.set_fault","on":"Vm","symbol":"pvm_vm_set_fault","conv":"c","sig":"sha256-64:afcbe4d969364041","signature_id":2949375193,"params":[{"name":"self","type":"Vm","self":true},{"name":"address","type":"u64"}],"doc":"Where HostResult.fault says that a page fault is."},'
    '{"name":"Vm.run","on":"Vm","symbol":"pvm_vm_run","conv":"c","sig":"sha256-64:a02a9a998d4177d6","signature_id":2687146649,"params":[{"name":"self","type":"Vm","self":true}],"returns":"Result","blocking":true,"doc":"Runs to the next stop and calls nobody back: ecalli gives PVM_RESULT_HOST_CALL."},'
    '{"name":"Vm.step","on":"Vm","symbol":"pvm_vm_step","conv":"c","sig":"sha256-64:03bf271e90b7a20a","signature_id":62859038,"params":[{"name":"self","type":"Vm","self":true},{"name":"count","type":"u64"}],"returns":"Result","blocking":true,"doc":"Executes up to `count` instructions."},'
    '{"name":"Vm.run_until","on":"Vm","symbol":"pvm_vm_run_until","conv":"c","sig":"sha256-64:729cfd6e760076aa","signature_id":1922891118,"params":[{"name":"self","type":"Vm","self":true},{"name":"pcs","type":{"counted":"u64"},"pass":"const pointer","len":"n"},{"name":"n","type":"usize","measures":["pcs"]}],"returns":"Result","blocking":true,"doc":"Runs until one of these is next; calls nobody back."},'
    '{"name":"Vm.set_breakpoint","on":"Vm","symbol":"pvm_vm_set_breakpoint","conv":"c","sig":"sha256-64:03bf271e90b7a20a","signature_id":62859038,"params":[{"name":"self","type":"Vm","self":true},{"name":"pc","type":"u64"}],"returns":"Status","errors":true,"doc":"Stops every run before the instruction at `pc`."},'
    '{"name":"Vm.clear_breakpoint","on":"Vm","symbol":"pvm_vm_clear_breakpoint","conv":"c","sig":"sha256-64:03bf271e90b7a20a","signature_id":62859038,"params":[{"name":"self","type":"Vm","self":true},{"name":"pc","type":"u64"}],"returns":"Status","errors":true},'
    '{"name":"Vm.interrupt","on":"Vm","symbol":"pvm_vm_interrupt","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"self","type":"Vm","self":true}],"doc":"From any thread: the machine stops at the next chance. When it does not run, its next run stops at once."},'
    '{"name":"Vm.stop","on":"Vm","symbol":"pvm_vm_stop","conv":"c","sig":"sha256-64:18afefc79da066dd","signature_id":414183367,"params":[{"name":"self","type":"Vm","self":true},{"name":"stop","type":"Stop","dir":"out","pass":"pointer"}],"returns":"Status","errors":true},'
    '{"name":"Vm.stats","on":"Vm","symbol":"pvm_vm_stats","conv":"c","sig":"sha256-64:0dc43ec95e002e48","signature_id":230964937,"params":[{"name":"self","type":"Vm","self":true},{"name":"stats","type":"Stats","dir":"out","pass":"pointer"}],"returns":"Status","errors":true},'
    '{"name":"Vm.map","on":"Vm","symbol":"pvm_vm_map","conv":"c","sig":"sha256-64:68a949565a7d78ac","signature_id":1755924822,"params":[{"name":"self","type":"Vm","self":true},{"name":"address","type":"u64"},{"name":"length","type":"u64"},{"name":"access","type":"Access"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Gives pages their access and zeroes those that had none; address and length are multiples of 4096."},'
    '{"name":"Vm.protect","on":"Vm","symbol":"pvm_vm_protect","conv":"c","sig":"sha256-64:68a949565a7d78ac","signature_id":1755924822,"params":[{"name":"self","type":"Vm","self":true},{"name":"address","type":"u64"},{"name":"length","type":"u64"},{"name":"access","type":"Access"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Changes the access of pages that are mapped."},'
    '{"name":"Vm.unmap","on":"Vm","symbol":"pvm_vm_unmap","conv":"c","sig":"sha256-64:40f84cb98aa01b23","signature_id":1090014393,"params":[{"name":"self","type":"Vm","self":true},{"name":"address","type":"u64"},{"name":"length","type":"u64"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true},'
    '{"name":"Vm.share","on":"Vm","symbol":"pvm_vm_share","conv":"c","sig":"sha256-64:bf70ee0e70a933fd","signature_id":3211849230,"params":[{"name":"self","type":"Vm","self":true},{"name":"address","type":"u64"},{"name":"data","type":{"pointer":"u8"},"retain":true},{"name":"length","type":"u64"},{"name":"access","type":"Access"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Lays memory of the host\'s into the guest; `address` is a multiple of 4096."},'
    '{"name":"Vm.read","on":"Vm","symbol":"pvm_vm_read","conv":"c","sig":"sha256-64:fba232f9b32b49f1","signature_id":4221711097,"params":[{"name":"self","type":"Vm","self":true},{"name":"address","type":"u64"},{"name":"data","type":{"counted":"u8"},"dir":"out","pass":"pointer","cap":"cap"},{"name":"cap","type":"usize","measures":["data"]},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true},'
    '{"name":"Vm.write","on":"Vm","symbol":"pvm_vm_write","conv":"c","sig":"sha256-64:fba232f9b32b49f1","signature_id":4221711097,"params":[{"name":"self","type":"Vm","self":true},{"name":"address","type":"u64"},{"name":"data","type":{"counted":"u8"},"pass":"const pointer","len":"len"},{"name":"len","type":"usize","measures":["data"]},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Writes what is mapped, read-only pages too."},'
    '{"name":"Vm.accessible","on":"Vm","symbol":"pvm_vm_accessible","conv":"c","sig":"sha256-64:48dfbaa22b8a1512","signature_id":1222621858,"params":[{"name":"self","type":"Vm","self":true},{"name":"address","type":"u64"},{"name":"length","type":"u64"},{"name":"access","type":"Access"}],"returns":"bool"},'
    '{"name":"Vm.base","on":"Vm","symbol":"pvm_vm_base","conv":"c","sig":"sha256-64:cfcb63af86bcdf13","signature_id":3486213039,"params":[{"name":"self","type":"Vm","self":true}],"returns":{"pointer":"u8","nullable":true,"own":"borrow"},"life":"self","doc":"The host\'s address of guest address 0. Only pages that are mapped and not shared may be touched, pages without\\nwrite access not written; what is there changes while the machine runs."},'
    '{"name":"Vm.next_range","on":"Vm","symbol":"pvm_vm_next_range","conv":"c","sig":"sha256-64:10f3c53313615110","signature_id":284411187,"params":[{"name":"self","type":"Vm","self":true},{"name":"address","type":"u64"},{"name":"range","type":"Range","dir":"out","pass":"pointer"}],"returns":"bool","doc":"The first range of mapped pages at or behind `address`; false when there is none."},'
    '{"name":"Vm.track_dirty","on":"Vm","symbol":"pvm_vm_track_dirty","conv":"c","sig":"sha256-64:b176ce2d69eca3f0","signature_id":2977353261,"params":[{"name":"self","type":"Vm","self":true},{"name":"on","type":"bool"}],"returns":"Status","errors":true,"doc":"From now on (or no longer) notes which pages are written; all start clean."},'
    '{"name":"Vm.snapshot","on":"Vm","symbol":"pvm_vm_snapshot","conv":"c","sig":"sha256-64:94cdf57ab006c327","signature_id":2496525690,"params":[{"name":"self","type":"Vm","self":true},{"name":"blob","type":{"type":"Blob","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Everything but the program, the callbacks and the host\'s memory, as bytes."},'
    '{"name":"Vm.restore","on":"Vm","symbol":"pvm_vm_restore","conv":"c","sig":"sha256-64:5153acc4806e24be","signature_id":1364438212,"params":[{"name":"self","type":"Vm","self":true},{"name":"data","type":"bytes"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Takes over a snapshot of the same program."},'
    '{"name":"Vm.inner","on":"Vm","symbol":"pvm_vm_inner","conv":"c","sig":"sha256-64:b711c90f219f6a89","signature_id":3071396111,"params":[{"name":"self","type":"Vm","self":true},{"name":"call","type":"InnerCall"}],"returns":"HostResult","doc":"A host function of inner machines; what it returns is for the host callback to return."},'
    '{"name":"Vm.set_trace","on":"Vm","symbol":"pvm_vm_set_trace","conv":"c","sig":"sha256-64:f3b4d5cd85640d1c","signature_id":4088714701,"params":[{"name":"self","type":"Vm","self":true},{"name":"callback","type":{"type":"TraceCallback","nullable":true},"retain":true},{"name":"user_data","type":{"pointer":"void"},"userdata":true}],"doc":"Called before every instruction; NULL ends it. Runs are slow as long."},'
    '{"name":"Vm.log_start","on":"Vm","symbol":"pvm_vm_log_start","conv":"c","sig":"sha256-64:a02a9a998d4177d6","signature_id":2687146649,"params":[{"name":"self","type":"Vm","self":true}],"returns":"Status","errors":true,"doc":"Keeps a log of host calls (JIP-6) from now on: what the host reads, writes and sets through this interface."},'
    '{"name":"Vm.log_end","on":"Vm","symbol":"pvm_vm_log_end","conv":"c","sig":"sha256-64:94cdf57ab006c327","signature_id":2496525690,"params":[{"name":"self","type":"Vm","self":true},{"name":"blob","type":{"type":"Blob","own":"own"},"dir":"out","pass":"pointer"},{"name":"error","type":"Error","dir":"out","pass":"pointer","raised":true}],"returns":"Status","errors":true,"doc":"Ends the log and gives it."},'
    '{"name":"create","symbol":"pvm_create","conv":"c","sig":"sha256-64:5148ed2e2ebdbc5a","signature_id":1363733806,"params":[{"name":"service_index","type":"u32"},{"name":"code","type":{"counted":"u8","nullable":true},"pass":"const pointer","len":"code_len"},{"name":"code_len","type":"usize","measures":["code"]},{"name":"initial_regs","type":{"counted":"u64","nullable":true},"pass":"const pointer","len":"num_regs"},{"name":"num_regs","type":"usize","measures":["initial_regs"]},{"name":"initial_pc","type":"u64"}],"returns":{"type":"Vm","nullable":true,"own":"own"},"doc":"The same as pvm_vm_create, pvm_vm_execute and pvm_vm_destroy."},'
    '{"name":"execute","symbol":"pvm_execute","conv":"c","sig":"sha256-64:b711c90f219f6a89","signature_id":3071396111,"params":[{"name":"vm","type":"Vm"},{"name":"entry_point","type":"u32"}],"returns":"Result","blocking":true},'
    '{"name":"destroy","symbol":"pvm_destroy","conv":"c","sig":"sha256-64:7829dbfe04482eb6","signature_id":2016009214,"params":[{"name":"vm","type":{"type":"Vm","own":"own"}}]}],'
    '"properties":[],"order":["c0","c1","c2","c3","t0","t1","t2","t3","t4","t5","t6","t7","t8","t9","t10","t11","t12","t13","t14","t15","t16","t17","t18","t19","t20","t21","t22","t23","t24","t25","t26","t27","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","f10","f11","f12","f13","f14","f15","f16","f17","f18","f19","f20","f21","f22","f23","f24","f25","f26","f27","f28","f29","f30","f31","f32","f33","f34","f35","f36","f37","f38","f39","f40","f41","f42","f43","f44","f45","f46","f47","f48","f49","f50","f51","f52","f53","f54","f55","f56","f57","f58","f59","f60","f61","f62","f63","f64","f65","f66","f67","f68","f69","f70","f71","f72","f73","f74","f75","f76"],"layout_order":["Result","HostResult","MachineState","Status","Error","Profile","ModuleKind","Backend","Metering","Access","Cost","CostModel","Costs","LoadOptions","ModuleInfo","VmOptions","Stop","Range","InstructionInfo","Stats","Replay","TraceStep","InnerCall","Vm","Module","Blob","HostCallback","TraceCallback"]}'
)
