"""Why a machine stopped, and other plain facts."""

from __future__ import annotations

import enum
from dataclasses import dataclass

__all__ = [
    "Block",
    "Host",
    "MemoryRange",
    "Operation",
    "ProgramInfo",
    "ReplayResult",
    "Result",
    "Stats",
    "Stop",
]


class Result(enum.IntEnum):
    """Why a machine stopped."""

    HALT = 0  #: it ended well
    OUT_OF_GAS = 1  #: nothing of the instruction happened: more gas lets it go on
    PANIC = 2
    HOST_CALL = 3  #: a host function that nobody gave; running on goes on behind it
    PAGE_FAULT = 4  #: an access to a page without the right; the instruction can be repeated
    STEPPED = 5  #: all steps were made
    BREAKPOINT = 6  #: stands before an instruction that was asked for
    INTERRUPTED = 7  #: another thread asked for it
    INVALID = -1  #: the machine cannot run: no valid program, or it is running already


class Host(enum.Enum):
    """What a host function may return instead of a number or None."""

    CONTINUE = 0  #: go on behind the call, as None
    TERMINATE = 1  #: end well
    PANIC = 2
    YIELD = 3  #: stop with HOST_CALL; running on goes on behind the call
    OUT_OF_GAS = 4
    PAGE_FAULT = 5  #: at the address that `machine.fault_at` got


_SAID = {
    Result.HALT: "it halted", Result.OUT_OF_GAS: "out of gas", Result.PANIC: "it panicked",
    Result.STEPPED: "all steps were made", Result.BREAKPOINT: "a breakpoint",
    Result.INTERRUPTED: "it was interrupted", Result.INVALID: "it cannot run",
}  # fmt: skip


@dataclass
class Stop:
    """Where a machine stands after it stopped."""

    result: Result
    pc: int
    gas: int
    detail: int = 0
    """The page of a fault, the number of a host call."""
    charged: bool = False
    """The gas of the block it stands in is paid (gp08)."""
    reason: str = ""
    """What else there is to say."""

    @property
    def ok(self) -> bool:
        return self.result is Result.HALT

    @property
    def host_call(self) -> int | None:
        """The number of the host function that it waits for."""
        return self.detail if self.result is Result.HOST_CALL else None

    @property
    def page(self) -> int | None:
        """The address of the page that it may not touch."""
        return self.detail if self.result is Result.PAGE_FAULT else None

    @property
    def text(self) -> str:
        """One line for people."""
        if self.result is Result.HOST_CALL:
            said = f"it called host function {self.detail}"
        elif self.result is Result.PAGE_FAULT:
            said = f"a page fault at {self.detail:#x}"
        else:
            said = _SAID[self.result]
        return f"{self.reason or said} (pc {self.pc}, gas {self.gas})"


@dataclass(frozen=True)
class ProgramInfo:
    """What a program has; sizes in bytes."""

    kind: str
    profile: str
    code_size: int
    instructions: int
    blocks: int
    jump_entries: int
    metadata_size: int
    read_only_size: int
    read_write_size: int
    heap_pages: int
    stack_size: int
    hash: int
    compiled_size: int
    valid: bool


@dataclass(frozen=True)
class Operation:
    """One instruction of a program. Operands that it does not have are None; `target` is where it jumps."""

    pc: int
    next: int
    opcode: int
    name: str
    known: bool
    ends_block: bool
    starts_block: bool
    a: int | None = None
    b: int | None = None
    d: int | None = None
    x: int | None = None
    y: int | None = None
    target: int | None = None


@dataclass(frozen=True)
class Block:
    """A basic block and its cost."""

    pc: int
    end: int
    gas: int


@dataclass(frozen=True)
class MemoryRange:
    """Guest pages of one kind."""

    address: int
    length: int
    access: str
    dirty: bool = False
    shared: bool = False


@dataclass(frozen=True)
class Stats:
    """What a machine has done."""

    gas_used: int
    host_calls: int
    faults: int
    stops: int
    entries: int
    steps: int
    pages: int
    code_size: int


@dataclass(frozen=True)
class ReplayResult:
    """What a replay found."""

    host_calls: int
    gas_used: int
    result: Result
