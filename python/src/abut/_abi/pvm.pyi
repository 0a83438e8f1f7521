# Generated from pvm.abi by abut; do not edit.
import ctypes as _c
import enum as _enum
import typing as _t
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
    def __init__(self, status: int, message: str) -> None: ...
class PvmValueError(PvmError, ValueError): ...
class LimitError(PvmError): ...
class PvmLookupError(PvmError, LookupError): ...
class PvmMemoryError(PvmError, MemoryError): ...
class PvmRuntimeError(PvmError, RuntimeError): ...
class PvmIndexError(PvmError, IndexError): ...

class Error(_c.Structure):
    """Why a call failed. The text is in place: nobody owns it but the caller."""
    @property
    def status(self) -> Status | int:
        ...
    @status.setter
    def status(self, value: Status | int) -> None: ...
    @property
    def len(self) -> int:
        ...
    @len.setter
    def len(self, value: int) -> None: ...
    @property
    def offset(self) -> int:
        """where in the input"""
    @offset.setter
    def offset(self, value: int) -> None: ...
    @property
    def text(self) -> memoryview:
        """UTF-8, one line, cut when it is longer"""
    @text.setter
    def text(self, value: _Buffer | _t.Sequence[int]) -> None: ...
    def __init__(self, status: Status | int | None = None, len: int = 0, offset: int = 0, text: _Buffer | _t.Sequence[int] | None = None) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class Cost(_c.Structure):
    """What one instruction costs."""
    @property
    def price(self) -> int:
        """in the model `instruction`"""
    @price.setter
    def price(self, value: int) -> None: ...
    @property
    def cycles(self) -> int:
        """in the model `pipeline`: latency; of branches 0 means 1 beside a trap or unlikely, else 20"""
    @cycles.setter
    def cycles(self, value: int) -> None: ...
    @property
    def slots(self) -> int:
        """to decode it"""
    @slots.setter
    def slots(self, value: int) -> None: ...
    @property
    def slots_same(self) -> int:
        """the same when it writes a register that it reads"""
    @slots_same.setter
    def slots_same(self, value: int) -> None: ...
    @property
    def same_rule(self) -> int:
        """0 never, 1 any register that it reads, 2 the first"""
    @same_rule.setter
    def same_rule(self, value: int) -> None: ...
    @property
    def alu(self) -> int:
        ...
    @alu.setter
    def alu(self, value: int) -> None: ...
    @property
    def load(self) -> int:
        ...
    @load.setter
    def load(self, value: int) -> None: ...
    @property
    def store(self) -> int:
        ...
    @store.setter
    def store(self, value: int) -> None: ...
    @property
    def multiply(self) -> int:
        ...
    @multiply.setter
    def multiply(self, value: int) -> None: ...
    @property
    def divide(self) -> int:
        ...
    @divide.setter
    def divide(self, value: int) -> None: ...
    def __init__(self, price: int = 0, cycles: int = 0, slots: int = 0, slots_same: int = 0, same_rule: int = 0, alu: int = 0, load: int = 0, store: int = 0, multiply: int = 0, divide: int = 0) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class Costs(_c.Structure):
    """What everything costs, by opcode of the profile."""
    @property
    def model(self) -> CostModel:
        ...
    @model.setter
    def model(self, value: CostModel) -> None: ...
    @property
    def by_opcode(self) -> _c.Array[Cost]:
        ...
    @by_opcode.setter
    def by_opcode(self, value: _t.Sequence[Cost]) -> None: ...
    def __init__(self, model: CostModel | None = None, by_opcode: _t.Sequence[Cost] | None = None) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class LoadOptions(_c.Structure):
    """How a module is loaded. Zeroes: any kind, gp07, not strict, the profile's costs."""
    @property
    def size(self) -> int:
        ...
    @size.setter
    def size(self, value: int) -> None: ...
    @property
    def kind(self) -> ModuleKind:
        ...
    @kind.setter
    def kind(self, value: ModuleKind) -> None: ...
    @property
    def profile(self) -> Profile:
        ...
    @profile.setter
    def profile(self, value: Profile) -> None: ...
    strict: bool  #: refuse encodings that are not the only one, and code that can fall off its end
    no_cache: bool  #: neither look for the same module nor keep it
    @property
    def costs(self) -> Costs | None:
        ...
    @costs.setter
    def costs(self, value: Costs | None) -> None: ...
    def __init__(self, size: int = 24, kind: ModuleKind | None = None, profile: Profile | None = None, strict: bool = False, no_cache: bool = False, costs: Costs | None = None) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class ModuleInfo(_c.Structure):
    @property
    def kind(self) -> ModuleKind:
        ...
    @kind.setter
    def kind(self, value: ModuleKind) -> None: ...
    @property
    def profile(self) -> Profile:
        ...
    @profile.setter
    def profile(self, value: Profile) -> None: ...
    @property
    def code_size(self) -> int:
        ...
    @code_size.setter
    def code_size(self, value: int) -> None: ...
    @property
    def instructions(self) -> int:
        ...
    @instructions.setter
    def instructions(self, value: int) -> None: ...
    @property
    def blocks(self) -> int:
        ...
    @blocks.setter
    def blocks(self, value: int) -> None: ...
    @property
    def jump_entries(self) -> int:
        ...
    @jump_entries.setter
    def jump_entries(self, value: int) -> None: ...
    @property
    def metadata_size(self) -> int:
        ...
    @metadata_size.setter
    def metadata_size(self, value: int) -> None: ...
    @property
    def read_only_size(self) -> int:
        """bytes of `o`"""
    @read_only_size.setter
    def read_only_size(self, value: int) -> None: ...
    @property
    def read_write_size(self) -> int:
        """bytes of `w`"""
    @read_write_size.setter
    def read_write_size(self, value: int) -> None: ...
    @property
    def heap_pages(self) -> int:
        ...
    @heap_pages.setter
    def heap_pages(self, value: int) -> None: ...
    @property
    def stack_size(self) -> int:
        ...
    @stack_size.setter
    def stack_size(self, value: int) -> None: ...
    @property
    def hash(self) -> int:
        """of the bytes; the cache's key"""
    @hash.setter
    def hash(self, value: int) -> None: ...
    @property
    def compiled_size(self) -> int:
        """bytes of machine code so far"""
    @compiled_size.setter
    def compiled_size(self, value: int) -> None: ...
    valid: bool  #: a generic program of gp07 that is malformed panics when it runs; this says so before
    def __init__(self, kind: ModuleKind | None = None, profile: Profile | None = None, code_size: int = 0, instructions: int = 0, blocks: int = 0, jump_entries: int = 0, metadata_size: int = 0, read_only_size: int = 0, read_write_size: int = 0, heap_pages: int = 0, stack_size: int = 0, hash: int = 0, compiled_size: int = 0, valid: bool = False) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class VmOptions(_c.Structure):
    """How a machine is made. Zeroes: interpreter, metered, no gas, entry 0, no argument."""
    @property
    def size(self) -> int:
        ...
    @size.setter
    def size(self, value: int) -> None: ...
    @property
    def backend(self) -> Backend:
        ...
    @backend.setter
    def backend(self, value: Backend) -> None: ...
    @property
    def metering(self) -> Metering:
        ...
    @metering.setter
    def metering(self, value: Metering) -> None: ...
    @property
    def gas(self) -> int:
        ...
    @gas.setter
    def gas(self, value: int) -> None: ...
    @property
    def pc(self) -> int:
        ...
    @pc.setter
    def pc(self, value: int) -> None: ...
    @property
    def argument(self) -> bytes:
        """of a standard program: readable at 0xfeff0000, its length in r8"""
    @argument.setter
    def argument(self, value: _Buffer) -> None: ...
    eager: bool  #: compile at once and not when the machine first runs
    def __init__(self, size: int = 56, backend: Backend | None = None, metering: Metering | None = None, gas: int = 0, pc: int = 0, argument: _Buffer | None = None, eager: bool = False) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class Stop(_c.Structure):
    """Where a machine stands after it stopped."""
    @property
    def result(self) -> Result | int:
        ...
    @result.setter
    def result(self, value: Result | int) -> None: ...
    charged: bool  #: the gas of the block it stands in is paid (gp08)
    @property
    def detail(self) -> int:
        """the page of a fault, the number of a host call"""
    @detail.setter
    def detail(self, value: int) -> None: ...
    @property
    def pc(self) -> int:
        ...
    @pc.setter
    def pc(self, value: int) -> None: ...
    @property
    def gas(self) -> int:
        ...
    @gas.setter
    def gas(self, value: int) -> None: ...
    @property
    def reason(self) -> str:
        """one line for people; until the next call with the machine"""
    @reason.setter
    def reason(self, value: str) -> None: ...
    def __init__(self, result: Result | int | None = None, charged: bool = False, detail: int = 0, pc: int = 0, gas: int = 0, reason: str | None = None) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class Range(_c.Structure):
    """Guest pages of one kind."""
    @property
    def address(self) -> int:
        ...
    @address.setter
    def address(self, value: int) -> None: ...
    @property
    def length(self) -> int:
        ...
    @length.setter
    def length(self, value: int) -> None: ...
    @property
    def access(self) -> Access:
        ...
    @access.setter
    def access(self, value: Access | int) -> None: ...
    dirty: bool  #: written since pvm_vm_track_dirty
    shared: bool  #: the host's memory
    def __init__(self, address: int = 0, length: int = 0, access: Access | int | None = None, dirty: bool = False, shared: bool = False) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class InstructionInfo(_c.Structure):
    """What an instruction is."""
    @property
    def pc(self) -> int:
        ...
    @pc.setter
    def pc(self, value: int) -> None: ...
    @property
    def next(self) -> int:
        ...
    @next.setter
    def next(self, value: int) -> None: ...
    @property
    def opcode(self) -> int:
        ...
    @opcode.setter
    def opcode(self, value: int) -> None: ...
    known: bool
    ends: bool  #: ends a basic block
    starts: bool  #: begins one
    @property
    def name(self) -> str:
        ...
    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def a(self) -> int:
        ...
    @a.setter
    def a(self, value: int) -> None: ...
    @property
    def b(self) -> int:
        ...
    @b.setter
    def b(self, value: int) -> None: ...
    @property
    def d(self) -> int:
        """registers; 255 where it has none"""
    @d.setter
    def d(self, value: int) -> None: ...
    @property
    def x(self) -> int:
        """immediates; y is the target of jumps and branches"""
    @x.setter
    def x(self, value: int) -> None: ...
    @property
    def y(self) -> int:
        ...
    @y.setter
    def y(self, value: int) -> None: ...
    def __init__(self, pc: int = 0, next: int = 0, opcode: int = 0, known: bool = False, ends: bool = False, starts: bool = False, name: str | None = None, a: int = 0, b: int = 0, d: int = 0, x: int = 0, y: int = 0) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class Stats(_c.Structure):
    """What a machine has done."""
    @property
    def gas_used(self) -> int:
        ...
    @gas_used.setter
    def gas_used(self, value: int) -> None: ...
    @property
    def host_calls(self) -> int:
        ...
    @host_calls.setter
    def host_calls(self, value: int) -> None: ...
    @property
    def faults(self) -> int:
        ...
    @faults.setter
    def faults(self, value: int) -> None: ...
    @property
    def stops(self) -> int:
        ...
    @stops.setter
    def stops(self, value: int) -> None: ...
    @property
    def entries(self) -> int:
        """of a fast engine"""
    @entries.setter
    def entries(self, value: int) -> None: ...
    @property
    def steps(self) -> int:
        """instructions that were executed one by one"""
    @steps.setter
    def steps(self, value: int) -> None: ...
    @property
    def pages(self) -> int:
        """that are mapped"""
    @pages.setter
    def pages(self, value: int) -> None: ...
    @property
    def code_size(self) -> int:
        """bytes of machine code of its program"""
    @code_size.setter
    def code_size(self, value: int) -> None: ...
    def __init__(self, gas_used: int = 0, host_calls: int = 0, faults: int = 0, stops: int = 0, entries: int = 0, steps: int = 0, pages: int = 0, code_size: int = 0) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class Replay(_c.Structure):
    """What a replay found."""
    @property
    def host_calls(self) -> int:
        ...
    @host_calls.setter
    def host_calls(self, value: int) -> None: ...
    @property
    def gas_used(self) -> int:
        ...
    @gas_used.setter
    def gas_used(self, value: int) -> None: ...
    @property
    def result(self) -> Result | int:
        ...
    @result.setter
    def result(self, value: Result | int) -> None: ...
    def __init__(self, host_calls: int = 0, gas_used: int = 0, result: Result | int | None = None) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class TraceStep(_c.Structure):
    """One instruction, before it is executed."""
    @property
    def pc(self) -> int:
        ...
    @pc.setter
    def pc(self, value: int) -> None: ...
    @property
    def gas(self) -> int:
        ...
    @gas.setter
    def gas(self, value: int) -> None: ...
    @property
    def opcode(self) -> int:
        ...
    @opcode.setter
    def opcode(self, value: int) -> None: ...
    @property
    def registers(self) -> int:
        ...
    @registers.setter
    def registers(self, value: int | _Buffer) -> None: ...
    def __init__(self, pc: int = 0, gas: int = 0, opcode: int = 0, registers: int | _Buffer | None = None) -> None:
        ...
    def __eq__(self, other: object) -> bool: ...

class Vm:
    def __init__(self, service_index: int, code: _Buffer | _t.Sequence[int] | None, initial_regs: _Buffer | _t.Sequence[int] | None, initial_pc: int) -> None:
        """A machine from code: with a bitmask (and jump table) given afterwards, `code` is plain code of gp07; without, it
        is a generic program. Never NULL but when memory is short: what is wrong with the code shows when it runs.
        """
    def execute(self, entry_point: int) -> Result | int:
        """Runs from `entry_point`, calling the host back, until the machine stops. PVM_CONTINUE: from where it stands."""
    def set_host_callback(self, callback: _t.Callable[[Vm, int], HostResult | int] | None) -> None:
        ...
    def set_bitmask(self, bitmask: _Buffer | _t.Sequence[int] | None) -> None:
        """One bit for each byte of code, or one byte for each: the length says which."""
    def set_jump_table(self, table: _Buffer | _t.Sequence[int] | None) -> None:
        ...
    def set_gas(self, gas: int) -> None:
        ...
    def set_memory_regions(self, rw_data: int | _Buffer | None, rw_size: int, ro_data: int | _Buffer | None, ro_size: int, output: int | _Buffer | None, output_size: int, stack: int | _Buffer | None, stack_size: int) -> None:
        """Lays the host's memory into the guest: `ro_data` readable at 0x10000, `rw_data` writable at 0x20000 + ro_size
        rounded up to 65,536, `stack` writable up to 0xfefe0000, `output` writable at 0xfeff0000. Both see the same
        bytes at once; the pointers must stay valid as long as the machine. Bytes behind a region's end are not there.
        Sizes that do not fit beside each other lay nothing.
        """
    def get_gas(self) -> int:
        ...
    def get_pc(self) -> int:
        ...
    def get_machine_state(self) -> int:
        ...
    def set_register(self, index: int, value: int) -> None:
        ...
    def get_register(self, index: int) -> int:
        ...
    def get_registers(self) -> int:
        """All 13, current as long as the machine lives; read only."""
    def get_heap_pointer(self) -> int:
        ...
    def set_heap_pointer(self, pointer: int) -> None:
        ...
    @staticmethod
    def new(module: Module, options: VmOptions | None) -> Vm:
        """A machine for a module."""
    def clone(self) -> Vm:
        """Another machine in the same state; host memory is shared by both, and inner machines are copied too."""
    def backend(self) -> Backend:
        """The backend that runs it, and why it is not the one that was asked for."""
    def backend_note(self) -> str:
        ...
    def set_pc(self, pc: int) -> None:
        ...
    def get_charged(self) -> bool:
        ...
    def set_charged(self, charged: bool) -> None:
        ...
    def set_fault(self, address: int) -> None:
        """Where HostResult.fault says that a page fault is."""
    def run(self) -> Result | int:
        """Runs to the next stop and calls nobody back: ecalli gives PVM_RESULT_HOST_CALL."""
    def step(self, count: int) -> Result | int:
        """Executes up to `count` instructions."""
    def run_until(self, pcs: _Buffer | _t.Sequence[int]) -> Result | int:
        """Runs until one of these is next; calls nobody back."""
    def set_breakpoint(self, pc: int) -> None:
        """Stops every run before the instruction at `pc`."""
    def clear_breakpoint(self, pc: int) -> None:
        ...
    def interrupt(self) -> None:
        """From any thread: the machine stops at the next chance. When it does not run, its next run stops at once."""
    def stop(self) -> Stop:
        ...
    def stats(self) -> Stats:
        ...
    def map(self, address: int, length: int, access: Access | int) -> None:
        """Gives pages their access and zeroes those that had none; address and length are multiples of 4096."""
    def protect(self, address: int, length: int, access: Access | int) -> None:
        """Changes the access of pages that are mapped."""
    def unmap(self, address: int, length: int) -> None:
        ...
    def share(self, address: int, data: int | _Buffer, length: int, access: Access | int) -> None:
        """Lays memory of the host's into the guest; `address` is a multiple of 4096."""
    def read(self, address: int, cap: int) -> bytes:
        ...
    def write(self, address: int, data: _Buffer | _t.Sequence[int]) -> None:
        """Writes what is mapped, read-only pages too."""
    def accessible(self, address: int, length: int, access: Access | int) -> bool:
        ...
    def base(self) -> int | None:
        """The host's address of guest address 0. Only pages that are mapped and not shared may be touched, pages without
        write access not written; what is there changes while the machine runs.
        """
    def next_range(self, address: int) -> tuple[bool, Range]:
        """The first range of mapped pages at or behind `address`; false when there is none."""
    def track_dirty(self, on: bool) -> None:
        """From now on (or no longer) notes which pages are written; all start clean."""
    def snapshot(self) -> Blob:
        """Everything but the program, the callbacks and the host's memory, as bytes."""
    def restore(self, data: _Buffer) -> None:
        """Takes over a snapshot of the same program."""
    def inner(self, call: InnerCall) -> HostResult | int:
        """A host function of inner machines; what it returns is for the host callback to return."""
    def set_trace(self, callback: _t.Callable[[Vm, TraceStep], None] | None) -> None:
        """Called before every instruction; NULL ends it. Runs are slow as long."""
    def log_start(self) -> None:
        """Keeps a log of host calls (JIP-6) from now on: what the host reads, writes and sets through this interface."""
    def log_end(self) -> Blob:
        """Ends the log and gives it."""
    def close(self) -> None:
        """Gives it back to the library; closing twice does nothing."""
    def __enter__(self) -> Vm: ...
    def __exit__(self, *exc: object) -> None: ...
    def __del__(self) -> None: ...

class Module:
    @staticmethod
    def load(data: _Buffer, options: LoadOptions | None) -> Module:
        ...
    def facts(self) -> ModuleInfo:
        ...
    def metadata(self) -> bytes:
        ...
    def code(self) -> bytes:
        ...
    def bitmask(self) -> bytes:
        """One bit for each byte of code."""
    def read_only(self) -> bytes:
        ...
    def read_write(self) -> bytes:
        ...
    def jump(self, index: int) -> int:
        """Where an entry of the jump table leads, as the program has it."""
    def instruction(self, pc: int) -> InstructionInfo:
        ...
    def next_block(self, pc: int) -> int:
        """The first basic block at or behind `pc`; all ones when there is none."""
    def block_gas(self, pc: int) -> int:
        """What the block with `pc` costs."""
    def disassemble(self, from_: int, to: int) -> Blob:
        """Text that pvm_assemble makes the same program of."""
    def program(self) -> Blob:
        """The generic program inside, as bytes."""
    def compile(self, metering: Metering) -> None:
        """Compiles all of it now. unsupported: the recompiler cannot run here."""
    def close(self) -> None:
        """Gives it back to the library; closing twice does nothing."""
    def __enter__(self) -> Module: ...
    def __exit__(self, *exc: object) -> None: ...
    def __del__(self) -> None: ...

class Blob:
    """Bytes that a call made."""
    def bytes_(self) -> bytes:
        ...
    def close(self) -> None:
        """Gives it back to the library; closing twice does nothing."""
    def __enter__(self) -> Blob: ...
    def __exit__(self, *exc: object) -> None: ...
    def __del__(self) -> None: ...

def recompiler_unavailable() -> str:
    """Why the recompiler cannot run here; empty when it can."""
def costs_of(profile: Profile) -> Costs:
    """The costs of a profile, to change and give to pvm_module_load."""
def cache_limit(bytes_: int) -> None:
    """The most bytes of programs that the cache keeps; what is in use stays. Default 64 MiB."""
def cache_clear() -> None:
    """Forgets all modules that nobody uses."""
def assemble(text: str, profile: Profile) -> Blob:
    """The bytes of a blob: a generic program from its text. Labels end in a colon, comments start with `//`."""
def pack_generic(code: _Buffer | _t.Sequence[int], bitmask: _Buffer | _t.Sequence[int], jump_table: _Buffer | _t.Sequence[int]) -> Blob:
    """A generic program from its parts; bit i of the mask says that an instruction begins at i."""
def pack_standard(program: _Buffer, read_only: _Buffer, read_write: _Buffer, heap_pages: int, stack_size: int, metadata: _Buffer) -> Blob:
    """A standard program from a generic one; with metadata when there is any."""
def replay(module: Module, log: str, backend: Backend) -> Replay:
    """Runs a module against a log of host calls (JIP-6): every host call must have the registers and gas of the log,
    and so must the end.
    """
def run_all(vms: _t.Sequence[Vm], threads: int, cap: int) -> list[Result | int]:
    """Runs several machines, each to its next stop, over threads; `results` has one entry for each."""
def create(service_index: int, code: _Buffer | _t.Sequence[int] | None, initial_regs: _Buffer | _t.Sequence[int] | None, initial_pc: int) -> Vm | None:
    """The same as pvm_vm_create, pvm_vm_execute and pvm_vm_destroy."""
def execute(vm: Vm, entry_point: int) -> Result | int:
    ...
def destroy(vm: Vm) -> None:
    ...
