"""Programs: loaded once, shared by machines and threads."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from abut._abi import pvm as _abi
from abut.pvm import _names
from abut.pvm._errors import ProgramError, translated
from abut.pvm._instructions import INSTRUCTIONS
from abut.pvm._stop import Block, Operation, ProgramInfo

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

__all__ = [
    "Program",
    "assemble",
    "clear_cache",
    "costs_of",
    "pack_generic",
    "pack_standard",
    "recompiler_unavailable",
    "set_cache_limit",
]

FILE_MAX = 1 << 30
"""Bytes of a file: more is no program."""
TEXT_ENDS = (".pvmtext", ".pvmasm", ".s")
NO_BLOCK = (1 << 64) - 1
NO_REGISTER = 255


class Program:
    """A program that was looked through; machines and threads share it.

    >>> program = Program.assemble("trap")
    >>> program.kind, program.info.code_size, program.block_gas(0)
    ('generic', 1, 1)

    `kind` is any, generic, standard or metadata; `any` is whichever fits. `strict` refuses encodings that are
    not the only one. A generic program of gp07 that is malformed can be loaded and panics when it runs;
    `info.valid` says so before.
    """

    def __init__(
        self, data: ReadableBuffer, *, kind: str = "any", profile: str = "gp07", strict: bool = False,
        cached: bool = True, costs: Any = None, symbols: dict[str, int] | None = None,
    ) -> None:  # fmt: skip
        if isinstance(data, str):
            raise TypeError("Program() takes bytes; Program.open() takes a path, Program.assemble() text")
        self.data = bytes(memoryview(data))
        self.symbols = dict(symbols or {})
        """Places with names, of programs that an Assembler built."""
        self._options = {"kind": kind, "profile": profile, "strict": strict}
        options = _abi.LoadOptions(
            kind=_abi.ModuleKind(_names.number("kind", kind, _names.KINDS)),
            profile=_abi.Profile(_names.profile_number(profile)), strict=bool(strict), no_cache=not cached,
            costs=costs,
        )  # fmt: skip
        with translated():
            self._module = _abi.Module.load(self.data, options)
            facts = self._module.facts()
        self.profile = profile
        self.kind = _names.KINDS[facts.kind]
        self._calls: dict[int, int] = {}  # the numbers of host calls by their place

    @classmethod
    def open(cls, path: str | os.PathLike[str], *, profile: str = "gp07", **options: Any) -> Program:
        """Reads a file: a program, or its text when the name ends in `.pvmtext`."""
        file = Path(path)
        if file.stat().st_size > FILE_MAX:
            raise ProgramError(f"{file}: {file.stat().st_size} bytes are too many")
        data = file.read_bytes()
        if file.suffix not in TEXT_ENDS:
            return cls(data, profile=profile, **options)
        try:
            text = data.decode()
        except UnicodeDecodeError as error:
            raise ProgramError(f"{file} is no text: {error}") from None
        return cls.assemble(text, profile=profile, **options)

    @classmethod
    def assemble(cls, text: str, *, profile: str = "gp07", **options: Any) -> Program:
        """A program from the text that `disassemble` gives."""
        return cls(assemble(text, profile), profile=profile, **{"kind": "generic", **options})

    @classmethod
    def from_parts(
        cls, code: ReadableBuffer, bitmask: ReadableBuffer, jump_table: Iterable[int] = (), **options: Any
    ) -> Program:
        """A generic program; bit i of the mask says that an instruction begins at i."""
        return cls(pack_generic(code, bitmask, jump_table), **{"kind": "generic", **options})

    # -- what it has

    @property
    def info(self) -> ProgramInfo:
        facts: Any = self._module.facts()
        plain = {
            name: int(getattr(facts, name))
            for name in facts._names
            if name not in ("kind", "profile", "valid")
        }
        return ProgramInfo(kind=self.kind, profile=self.profile, valid=bool(facts.valid), **plain)

    @cached_property
    def metadata(self) -> bytes:
        return bytes(self._module.metadata())

    @cached_property
    def code(self) -> bytes:
        return bytes(self._module.code())

    @cached_property
    def bitmask(self) -> bytes:
        return bytes(self._module.bitmask())

    @cached_property
    def read_only(self) -> bytes:
        """What a standard program's memory from 0x10000 on holds."""
        return bytes(self._module.read_only())

    @cached_property
    def read_write(self) -> bytes:
        return bytes(self._module.read_write())

    @cached_property
    def jump_table(self) -> tuple[int, ...]:
        return tuple(self._module.jump(index) for index in range(self._module.facts().jump_entries))

    @property
    def generic(self) -> bytes:
        """The generic program inside, as bytes."""
        with translated(), self._module.program() as blob:
            return bytes(blob.bytes_())

    # -- its instructions

    def instruction(self, pc: int) -> Operation:
        """What stands at a place.

        >>> Program.assemble("trap").instruction(0).name
        'trap'
        """
        with translated():
            return _operation(self._module.instruction(pc))

    def instructions(self, start: int = 0, end: int | None = None) -> Iterator[Operation]:
        """All instructions one after another."""
        stop = self._module.facts().code_size if end is None else end
        while start < stop:
            found = self.instruction(start)
            yield found
            start = found.next

    def blocks(self) -> Iterator[Block]:
        """All basic blocks, with what they cost."""
        size = self._module.facts().code_size
        at = self._module.next_block(0)
        while at != NO_BLOCK:
            following = self._module.next_block(at + 1)
            yield Block(at, size if following == NO_BLOCK else following, self.block_gas(at))
            at = following

    def block_gas(self, pc: int) -> int:
        """What the block with this place costs."""
        with translated():
            return self._module.block_gas(pc)

    def disassemble(self, start: int = 0, end: int | None = None) -> str:
        """Text that `assemble` makes the same program of."""
        stop = self._module.facts().code_size if end is None else end
        with translated(), self._module.disassemble(start, stop) as blob:
            return bytes(blob.bytes_()).decode("utf-8", "replace")

    def compile(self, *, metered: bool = True) -> int:
        """Compiles all of it now; gives the bytes of machine code. UnsupportedError where that is not
        possible."""
        with translated():
            self._module.compile(_abi.Metering.PROFILE if metered else _abi.Metering.NONE)
        return int(self._module.facts().compiled_size)

    def place(self, entry: int | str) -> int:
        """A place, or that of a name."""
        if isinstance(entry, str):
            if entry not in self.symbols:
                known = ", ".join(self.symbols) or "none"
                raise ProgramError(f"the program has no name {entry!r}; there are: {known}")
            return self.symbols[entry]
        return entry

    def __reduce__(self) -> Any:
        return _again, (self.data, {**self._options, "symbols": self.symbols})

    def __repr__(self) -> str:
        return f"<Program {self.kind} {self.profile}, {self._module.facts().code_size} bytes of code>"


def _again(data: bytes, options: dict[str, Any]) -> Program:
    return Program(data, **options)


def _operation(found: Any) -> Operation:
    name = found.name
    known = INSTRUCTIONS.get(name) if found.known else None
    has = known.operands if known else ()
    place: dict[str, Any] = {key: getattr(found, key) for key in ("a", "b", "d") if key in has}
    place.update({key: getattr(found, key) for key in ("x", "y") if key in has})
    if "target" in has:
        place["target"] = found.y
    return Operation(
        found.pc,
        found.next,
        found.opcode,
        name,
        bool(found.known),
        bool(found.ends),
        bool(found.starts),
        **place,
    )


def assemble(text: str, profile: str = "gp07") -> bytes:
    """A generic program from its text, as bytes."""
    if not isinstance(text, str):
        raise TypeError(f"text: expected str, got {type(text).__name__}")
    text = text.removeprefix("\ufeff")
    with translated(), _abi.assemble(text, _abi.Profile(_names.profile_number(profile))) as blob:
        return bytes(blob.bytes_())


def pack_generic(code: ReadableBuffer, bitmask: ReadableBuffer, jump_table: Iterable[int] = ()) -> bytes:
    """A generic program from its parts.

    >>> pack_generic(b"\\0", b"\\1").hex()
    '0000010001'
    """
    with translated(), _abi.pack_generic(code, bitmask, list(jump_table)) as blob:
        return bytes(blob.bytes_())


def pack_standard(
    program: ReadableBuffer | Program, *, read_only: ReadableBuffer = b"", read_write: ReadableBuffer = b"",
    heap_pages: int = 0, stack_size: int = 0, metadata: ReadableBuffer = b"",
) -> bytes:  # fmt: skip
    """A standard program from a generic one; with metadata when there is any."""
    inner = program.generic if isinstance(program, Program) else program
    with translated(), _abi.pack_standard(
        inner, read_only, read_write, heap_pages, stack_size, metadata
    ) as blob:  # fmt: skip
        return bytes(blob.bytes_())


def costs_of(profile: str) -> Any:
    """What everything costs in a profile: a record to change and to give to `Program(costs=...)`.

    >>> costs = costs_of("gp07")
    >>> costs.by_opcode[0].price = 5  # trap
    >>> Program.assemble("trap", costs=costs).block_gas(0)
    5
    """
    with translated():
        return _abi.costs_of(_abi.Profile(_names.profile_number(profile)))


def set_cache_limit(size: int) -> None:
    """The most bytes of programs that are kept for the next who loads them; those in use stay. 64 MiB."""
    _abi.cache_limit(size)


def clear_cache() -> None:
    """Forgets all programs that nobody uses."""
    _abi.cache_clear()


def recompiler_unavailable() -> str:
    """Why the recompiler cannot run here; empty when it can."""
    return _abi.recompiler_unavailable()
