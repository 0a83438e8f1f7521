"""Building bytecode: labels, one method for each instruction, operands of the least size."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from abut._errors import did_you_mean
from abut.pvm._errors import AssemblyError
from abut.pvm._instructions import INSTRUCTIONS, Instruction
from abut.pvm._mnemonics import Mnemonics, Register, Target
from abut.pvm._names import PROFILES, REGISTERS, profile_number

if TYPE_CHECKING:
    from abut.pvm._program import Program

__all__ = ["Assembler"]

WORD = 1 << 64
CODE_MAX = 1 << 31
"""Bytes of code: jumps reach no further."""


@dataclass
class _Line:
    """An instruction whose target is not known yet. `head` follows the opcode, `tail` the target."""

    instruction: Instruction
    head: bytes
    target: Target | None
    index: int
    width: int = 0

    @property
    def size(self) -> int:
        return 1 + len(self.head) + self.width


class Assembler(Mnemonics):
    """Builds bytecode: a method for each instruction, what is written to comes first.

    >>> from abut.pvm import Assembler, Machine
    >>> asm = Assembler()
    >>> asm.load_imm("a1", 0)
    >>> asm.label("loop")
    >>> asm.add_64("a1", "a1", "a0")
    >>> asm.add_imm_64("a0", "a0", -1)
    >>> asm.branch_ne_imm("a0", 0, "loop")
    >>> asm.move_reg("a0", "a1")
    >>> asm.ret()
    >>> Machine(asm.build()).call(0, 10)
    55

    Registers are 0 to 12 or their names (`r0`, `ra`, `sp`, `t0`, `s0`, `a0`, ...). Targets are labels, or
    places in the code. A label that is jumped to begins a basic block: where the instruction before it does
    not end one, a `fallthrough` is put between them.
    """

    def __init__(self) -> None:
        self._lines: list[_Line | str] = []
        self._labels: set[str] = set()
        self._table: list[Target] = []
        self._count = 0
        self.symbols: dict[str, int] = {}
        """Where the labels are, once it was built."""

    # -- what the instructions do not say

    def label(self, name: str) -> None:
        """Names the place where the next instruction goes."""
        if not isinstance(name, str) or not name:
            raise TypeError(f"label: expected a name, got {name!r}")
        if name in self._labels:
            raise AssemblyError(f"label {name!r} stands twice")
        self._labels.add(name)
        self._lines.append(name)

    def address(self, target: Target) -> int:
        """The address by which jumps through registers reach a target: its entry of the jump table.

        >>> asm = Assembler()
        >>> asm.load_imm("t0", asm.address("end"))
        >>> asm.jump_ind("t0")
        >>> asm.label("end")
        >>> asm.ret()
        >>> asm.build().jump_table
        (5,)
        """
        if target not in self._table:
            self._table.append(target)
        return 2 * (self._table.index(target) + 1)

    def jump_table(self, targets: Iterable[Target]) -> None:
        """Entries of the jump table one after another; `2 * (number + 1)` is an entry's address."""
        self._table.extend(targets)

    def load(self, a: Register, value: int) -> None:
        """a = any value of 64 bits, in the shortest way."""
        signed = _signed(value % WORD)
        (self.load_imm if -(1 << 31) <= signed < 1 << 31 else self.load_imm_64)(a, value % WORD)

    def ret(self) -> None:
        """Back to the caller: to the address in `ra`. In what the host called, that halts the machine."""
        self.jump_ind("ra")

    def call(self, target: Target, link: Register = "ra") -> None:
        """Calls a function: the address of what follows goes to `ra`."""
        self._count += 1
        back = f".return{self._count}"
        self.load_imm_jump(link, self.address(back), target)
        self.label(back)

    def emit(self, name: str, *operands: int | str) -> None:
        """An instruction by its name, as the methods do it.

        >>> asm = Assembler()
        >>> asm.emit("add_imm_64", "a0", "a0", 5)
        """
        instruction = INSTRUCTIONS.get(name)
        if instruction is None:
            raise AssemblyError(f"there is no instruction {name!r}{did_you_mean(name, INSTRUCTIONS)}")
        if len(operands) != len(instruction.operands):
            wanted = ", ".join(instruction.operands) or "nothing"
            raise TypeError(f"{name} takes {wanted}; {len(operands)} operands were given")
        given = dict(zip(instruction.operands, operands))
        head = _head(instruction, given)
        self._lines.append(_Line(instruction, head, given.get("target"), len(self._lines)))

    # -- what comes of it

    def parts(self, profile: str = "gp07") -> tuple[bytes, bytes, tuple[int, ...]]:
        """Code, bitmask and jump table."""
        number = profile_number(profile)
        lines = self._with_blocks()
        places = _settle(lines, self)
        code, starts = bytearray(), []
        for line in lines:
            if isinstance(line, str):
                continue
            opcode = (line.instruction.gp07, line.instruction.gp08)[number]
            if opcode is None:
                raise AssemblyError(f"{PROFILES[number]} has no {line.instruction.name}")
            starts.append(len(code))
            offset = 0 if line.target is None else _place(line.target, places) - len(code)
            code += bytes([opcode]) + line.head + (offset % WORD).to_bytes(8, "little")[: line.width]
        mask = bytearray((len(code) + 7) // 8)
        for start in starts:
            mask[start // 8] |= 1 << start % 8
        self.symbols = {name: at for name, at in places.items() if not name.startswith(".")}
        return bytes(code), bytes(mask), tuple(_place(target, places) for target in self._table)

    def blob(self, profile: str = "gp07") -> bytes:
        """A generic program. Needs no library.

        >>> asm = Assembler()
        >>> asm.trap()
        >>> asm.blob().hex()
        '0000010001'
        """
        code, mask, table = self.parts(profile)
        width = max((entry.bit_length() + 7) // 8 for entry in (*table, 0))
        entries = b"".join(entry.to_bytes(width, "little") for entry in table)
        return natural(len(table)) + bytes([width]) + natural(len(code)) + entries + code + mask

    def build(self, profile: str = "gp07", **standard: Any) -> Program:
        """The program. With `read_only`, `read_write`, `heap_pages`, `stack_size` or `metadata` it is a
        standard one, else a generic one.

        >>> from abut.pvm import Machine
        >>> asm = Assembler()
        >>> asm.load_u8("a0", 0x10000)
        >>> asm.ret()
        >>> program = asm.build("gp08", read_only=b"*", stack_size=4096)
        >>> program.kind, Machine(program).call(0)
        ('standard', 42)
        """
        from abut.pvm._program import Program, pack_standard

        blob = self.blob(profile)
        if standard:
            data = pack_standard(blob, **standard)
            kind = "metadata" if standard.get("metadata") else "standard"
            return Program(data, kind=kind, profile=profile, symbols=self.symbols)
        return Program(blob, kind="generic", profile=profile, symbols=self.symbols)

    def _with_blocks(self) -> list[_Line | str]:
        """The lines, with a `fallthrough` before labels that are jumped to where no block begins."""
        wanted = {line.target for line in self._lines if isinstance(line, _Line)} | {*self._table}
        found: list[_Line | str] = []
        begins = True
        for line in self._lines:
            if isinstance(line, str):
                if line in wanted and not begins:
                    found.append(_Line(INSTRUCTIONS["fallthrough"], b"", None, -1))
                    begins = True
                found.append(line)
                continue
            begins = line.instruction.ends_block
            found.append(_Line(line.instruction, line.head, line.target, line.index))
        return found


def _settle(lines: list[_Line | str], assembler: Assembler) -> dict[str, int]:
    """Where labels are, when every target takes as few bytes as it can: they only ever grow."""
    while True:
        places, starts, at = {}, [], 0
        for line in lines:
            if isinstance(line, str):
                places[line] = at
            else:
                starts.append((line, at))
                at += line.size
        if at > CODE_MAX:
            raise AssemblyError(f"{at} bytes of code are too many")
        grown = False
        for line, start in starts:
            if line.target is None:
                continue
            width = max(line.width, _signed_size(_place(line.target, places) - start))
            grown = grown or width != line.width
            line.width = width
        if not grown:
            return places


def _place(target: Target, places: dict[str, int]) -> int:
    if isinstance(target, str):
        if target not in places:
            raise AssemblyError(f"there is no label {target!r}{did_you_mean(target, places)}")
        return places[target]
    return target


def natural(value: int) -> bytes:
    """A natural number as JAM writes it."""
    for length in range(8):
        if value < 1 << 7 * (length + 1):
            low = value % (1 << 8 * length)
            return bytes([256 - (1 << 8 - length) + (value >> 8 * length)]) + low.to_bytes(length, "little")
    return b"\xff" + value.to_bytes(8, "little")


# -- operands


def register(value: Register) -> int:
    number = REGISTERS.get(value) if isinstance(value, str) else value
    if isinstance(value, str) and number is None:
        raise AssemblyError(f"there is no register {value!r}{did_you_mean(value, REGISTERS)}")
    if not isinstance(number, int) or not 0 <= number <= 12:
        raise AssemblyError(f"there is no register {value!r}: they are 0 to 12")
    return number


def _signed(value: int) -> int:
    return value - WORD if value >= WORD // 2 else value


def _signed_size(value: int) -> int:
    """Bytes that hold a number with its sign; none for 0."""
    return 0 if value == 0 else ((value if value >= 0 else ~value).bit_length() + 8) // 8


def _wraps(name: str, operand: str) -> int:
    """How many low bits of an immediate count: others may be what they are."""
    if name.startswith("store_imm") and operand == "y":
        return {"8": 8, "16": 16, "32": 32, "64": 64}[name.rpartition("_u")[2]]
    if name.startswith(("load_imm", "branch")) and not (name == "load_imm_jump_ind" and operand == "y"):
        return 64
    if name.startswith(("load", "store", "jump_ind")):
        return 32  # addresses
    return 32 if "_32" in name else 64


def _immediate(name: str, operand: str, value: int | str) -> bytes:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{name}: {operand} must be an int, not {value!r}")
    bits = _wraps(name, operand)
    if not -(1 << 63) <= value < WORD:
        raise AssemblyError(f"{name}: {value} does not fit in 64 bits")
    signed = _signed(value % WORD)
    if bits < 64:
        if not -(1 << bits - 1) <= signed < 1 << bits:
            raise AssemblyError(f"{name}: {value:#x} does not fit in {bits} bits")
        signed = (signed + (1 << bits - 1)) % (1 << bits) - (1 << bits - 1)
    elif not -(1 << 31) <= signed < 1 << 31:
        other = "; load_imm_64 takes it" if name == "load_imm" else ""
        raise AssemblyError(f"{name}: {value:#x} is no number of 32 bits with its sign extended{other}")
    return (signed % WORD).to_bytes(8, "little")[: _signed_size(signed)]


def _head(instruction: Instruction, given: dict[str, int | str]) -> bytes:
    """The operands but the target."""
    name, form = instruction.name, instruction.form
    low = [register(given[key]) for key in "abd" if key in given]
    if "target" in given and not isinstance(given["target"], (int, str)):
        raise TypeError(f"{name}: the target must be a label or a place, not {given['target']!r}")
    if form == "r64":
        value = given["x"]
        if not isinstance(value, int) or not -(1 << 63) <= value < WORD:
            raise AssemblyError(f"{name}: {value} does not fit in 64 bits")
        return bytes([low[0]]) + (value % WORD).to_bytes(8, "little")
    x, y = (_immediate(name, key, given[key]) if key in given else b"" for key in "xy")
    if form in ("none", "o"):
        return b""
    if form == "i":
        return x
    if form == "ii":
        return bytes([len(x)]) + x + y
    if form == "ri":
        return bytes([low[0]]) + x
    if form in ("rii", "rio"):
        return bytes([low[0] | len(x) << 4]) + x + y
    if form == "rr":
        return bytes([low[1] | low[0] << 4])
    if form in ("rri", "rro"):
        return bytes([low[0] | low[1] << 4]) + x
    if form == "rrii":
        return bytes([low[0] | low[1] << 4, len(x)]) + x + y
    return bytes([low[0] | low[1] << 4, low[2]])
