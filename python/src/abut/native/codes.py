"""Codes of signatures and types, as docs/formats/codes.md has them, read into trees.

>>> code = parse("d({Point@16,8|d x@0,d y@8} p,q)")
>>> code.result.kind, code.parameters[0].type.size, code.parameters[0].name
(11, 16, 'p')

Only what the core gives is read: every record that is written out has its layout.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional, Set, Tuple, Union

__all__ = [
    "Array",
    "Member",
    "Number",
    "Parameter",
    "Pointer",
    "Record",
    "Signature",
    "Type",
    "parse",
    "parse_type",
    "records_in",
    "spelled",
]

VOID, BOOL, LONG_DOUBLE, POINTER, RECORD, ARRAY = 0, 1, 12, 16, 17, 18
PLAIN, TEXT, TO_RECORD, TO_FUNCTION, CELLS = range(5)

# Letter: kind, size, alignment.
_NUMBERS = {
    "v": (0, 0, 1), "?": (1, 1, 1), "b": (2, 1, 1), "B": (3, 1, 1), "h": (4, 2, 2), "H": (5, 2, 2),
    "i": (6, 4, 4), "I": (7, 4, 4), "q": (8, 8, 8), "Q": (9, 8, 8), "f": (10, 4, 4), "d": (11, 8, 8),
    "g": (12, 16, 16), "F": (13, 8, 4), "D": (14, 16, 8), "G": (15, 32, 16),
}  # fmt: skip


@dataclass(frozen=True)
class Number:
    """A number or void. `kind` is that of native.h."""

    letter: str
    kind: int
    size: int
    align: int


@dataclass(frozen=True)
class Pointer:
    """`role` is that of native.h; `target` is what is known of what it leads to."""

    role: int
    constant: bool = False
    target: Union[Number, Record, Signature, None] = None
    kind = POINTER
    size = 8
    align = 8


@dataclass(frozen=True)
class Array:
    count: int
    item: Type
    kind = ARRAY

    @property
    def size(self) -> int:
        return self.count * self.item.size

    @property
    def align(self) -> int:
        return self.item.align


@dataclass(frozen=True)
class Member:
    name: str
    type: Type
    offset: int
    width: int = 0
    bit: int = 0


@dataclass(eq=False)
class Record:
    """A struct or union. `number` is its place in the code; two that look alike are still two."""

    name: str
    union: bool
    number: int
    size: int = 0
    align: int = 1
    members: List[Member] = field(default_factory=list, repr=False)
    code: str = field(default="", repr=False)
    kind = RECORD


@dataclass(frozen=True)
class Parameter:
    type: Type
    name: Optional[str] = None


@dataclass(eq=False)
class Signature:
    """A function. `fixed` parameters stand before the dots; `records` are all records in it, by number.

    `extra` is what a tier keeps with it.
    """

    result: Type
    parameters: Tuple[Parameter, ...]
    variadic: bool
    fixed: int
    code: str
    records: Tuple[Record, ...] = ()
    extra: Any = None


Type = Union[Number, Pointer, Array, Record]


def parse(code: str) -> Signature:
    """A function's code."""
    reader = _Reader(code)
    found = reader.function()
    reader.end()
    found.records = tuple(reader.records)
    return found


def parse_type(code: str) -> Union[Type, Signature]:
    """A type's code; of a function pointer (`*i(i)`) its pointer."""
    reader = _Reader(code)
    found = reader.type()
    reader.end()
    return found


def spelled(tree: Union[Type, Signature], seen: Optional[Set[int]] = None) -> str:
    """The code of a part, with every record that it needs written out."""
    seen = set() if seen is None else seen
    if isinstance(tree, Signature):
        return _spelled_function(tree, seen)
    if isinstance(tree, Array):
        return f"[{tree.count}]{spelled(tree.item, seen)}"
    if isinstance(tree, Record):
        return _spelled_record(tree, seen)
    if isinstance(tree, Number):
        return tree.letter
    if tree.role == TEXT:
        return "z" if tree.constant else "Z"
    if tree.target is None:
        return "P" if tree.constant else "p"
    start = "*" if tree.role == TO_FUNCTION else "&!" if tree.constant else "&"
    return start + spelled(tree.target, seen)


def _spelled_function(tree: Signature, seen: Set[int]) -> str:
    result, parts = spelled(tree.result, seen), []
    for at, one in enumerate(tree.parameters):
        if tree.variadic and at == tree.fixed:
            parts.append("...")
        parts.append(spelled(one.type, seen) + (f" {one.name}" if one.name else ""))
    if tree.variadic and tree.fixed == len(tree.parameters):
        parts.append("...")
    return f"{result}({','.join(parts)})"


def _spelled_record(record: Record, seen: Set[int]) -> str:
    start, end = "<>" if record.union else "{}"
    if record.name and id(record) in seen:
        return f"{start}{record.name}{end}"
    seen.add(id(record))
    members = []
    for one in record.members:
        name = f" {one.name}" if one.name else ""
        bits = f":{one.width}+{one.bit}" if one.width else ""
        members.append(f"{spelled(one.type, seen)}{name}@{one.offset}{bits}")
    return f"{start}{record.name}@{record.size},{record.align}|{','.join(members)}{end}"


def records_in(tree: Union[Type, Signature], found: Optional[List[Record]] = None) -> List[Record]:
    """The records of a part in the order of `spelled`: that of their numbers in a plan of its own."""
    found = [] if found is None else found
    if isinstance(tree, Signature):
        for one in (tree.result, *(parameter.type for parameter in tree.parameters)):
            records_in(one, found)
    elif isinstance(tree, Array):
        records_in(tree.item, found)
    elif isinstance(tree, Record):
        if not any(known is tree for known in found):
            found.append(tree)
            for member in tree.members:
                records_in(member.type, found)
    elif isinstance(tree, Pointer) and tree.target is not None:
        records_in(tree.target, found)
    return found


class _Reader:
    def __init__(self, code: str) -> None:
        self.code, self.at = code, 0
        self.records: List[Record] = []
        self.named: Dict[str, Record] = {}

    def end(self) -> None:
        if self.at != len(self.code):
            raise ValueError(f"the code goes on where it should end: {self.code[self.at:]!r}")

    def peek(self) -> str:
        return self.code[self.at : self.at + 1]

    def take(self, wanted: str) -> bool:
        if self.code.startswith(wanted, self.at):
            self.at += len(wanted)
            return True
        return False

    def expect(self, wanted: str) -> None:
        if not self.take(wanted):
            raise ValueError(f"expected {wanted!r} at {self.at} of the code {self.code!r}")

    def until(self, ends: str) -> str:
        start = self.at
        while self.peek() and self.peek() not in ends:
            self.at += 1
        return self.code[start : self.at]

    def count(self) -> int:
        start = self.at
        while self.peek().isdigit():
            self.at += 1
        return int(self.code[start : self.at])

    def function(self) -> Signature:
        start = self.at
        result = self.type()
        self.expect("(")
        parameters: List[Parameter] = []
        variadic, fixed = False, 0
        while not self.take(")"):
            if parameters or variadic:
                self.expect(",")
            if self.take("..."):
                variadic, fixed = True, len(parameters)
                continue
            type = self.type()
            parameters.append(Parameter(type, self.until(",)") if self.take(" ") else None))
        if not variadic:
            fixed = len(parameters)
        return Signature(result, tuple(parameters), variadic, fixed, self.code[start : self.at])

    def type(self) -> Type:
        letter = self.peek()
        self.at += 1
        if letter in _NUMBERS:
            return Number(letter, *_NUMBERS[letter])
        if letter in "zZ":
            return Pointer(TEXT, letter == "z")
        if letter in "pP":
            return Pointer(PLAIN, letter == "P")
        if letter == "&":
            return self.pointer()
        if letter == "*":
            return Pointer(TO_FUNCTION, False, self.function())
        if letter == "[":
            count = self.count()
            self.expect("]")
            return Array(count, self.type())
        if letter in ("{", "<"):
            return self.record("}" if letter == "{" else ">")
        raise ValueError(f"expected a type at {self.at - 1} of the code {self.code!r}")

    def pointer(self) -> Pointer:
        constant, target = self.take("!"), self.type()
        if isinstance(target, Record):
            return Pointer(TO_RECORD, constant, target)
        if isinstance(target, Number) and target.kind not in (VOID,):
            return Pointer(CELLS, constant, target)
        return Pointer(PLAIN, constant)

    def record(self, close: str) -> Record:
        start = self.at - 1
        name = self.until("@|" + close)
        if self.take(close):
            if name not in self.named:
                raise ValueError(f"{name} is used before it is written out in {self.code!r}")
            return self.named[name]
        made = Record(name, close == ">", len(self.records))
        self.records.append(made)
        if name:
            self.named[name] = made
        self.expect("@")
        made.size = self.count()
        self.expect(",")
        made.align = self.count()
        self.expect("|")
        while not self.take(close):
            if made.members:
                self.expect(",")
            made.members.append(self.member(close))
        made.code = self.code[start : self.at]
        return made

    def member(self, close: str) -> Member:
        type = self.type()
        name = self.until("@") if self.take(" ") else ""
        self.expect("@")
        offset, width, bit = self.count(), 0, 0
        if self.take(":"):
            width = self.count()
            bit = self.count() if self.take("+") else 0
        return Member(name, type, offset, width, bit)
