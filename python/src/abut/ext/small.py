"""How requests and responses lie for machines with pointers of four bytes, and how to carry them over.

Requests are packed for this machine by the generated module; a `Shape` knows a type's layout on both sides.
Going down, what views point to is copied behind the request, and views get addresses there. Going up, only
numbers as wide as a pointer differ: responses hold no addresses.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterable
from typing import Any

from abut.ext.errors import UnsupportedError

__all__ = ["Packer", "Shape", "Shapes"]

VIEW, REL = 16, 8
BLOCK = 16
"""Alignment of everything that is copied: no type wants more."""

_NUMBERS = {
    "void": 0, "bool": 1, "b32": 4, "char32": 4,
    **{f"{sign}{bits}": bits // 8 for sign in "iu" for bits in (8, 16, 32, 64, 128)},
    **{f"f{bits}": bits // 8 for bits in (16, 32, 64)},
    "c_char": 1, "c_schar": 1, "c_uchar": 1, "c_short": 2, "c_ushort": 2, "c_int": 4, "c_uint": 4,
    "c_longlong": 8, "c_ulonglong": 8,
}  # fmt: skip
_WORDS = {"usize": False, "isize": True, "c_long": True, "c_ulong": False}


def up_to(offset: int, align: int) -> int:
    return -(-offset // align) * align


class Packer:
    """Collects what goes into the other memory: one block, whose address is known at the end."""

    def __init__(self, size: int) -> None:
        self.bytes = bytearray(up_to(size, BLOCK))
        self.pointers: list[int] = []
        self.arenas: list[tuple[int, int, int]] = []

    def reserve(self, size: int) -> int:
        start = len(self.bytes)
        self.bytes += bytes(up_to(size, BLOCK))
        return start

    def point(self, at: int, start: int, count: int) -> None:
        self.pointers.append(at)
        self.bytes[at : at + 8] = start.to_bytes(4, "little") + count.to_bytes(4, "little")

    def based(self, base: int) -> bytearray:
        """The block with addresses, for its place at `base`."""
        for at in self.pointers:
            start = int.from_bytes(self.bytes[at : at + 4], "little") + base
            self.bytes[at : at + 4] = start.to_bytes(4, "little")
        return self.bytes


class Shape:
    """A type whose bytes are the same on both sides."""

    def __init__(self, size: int, align: int) -> None:
        self.size = self.small = size
        self.small_align = align

    @property
    def plain(self) -> bool:
        return type(self) is Shape

    def down(self, source: Any, at: int, into: Packer, to: int) -> None:
        into.bytes[to : to + self.size] = source[at : at + self.size]

    def up(self, source: Any, at: int, into: bytearray, to: int) -> None:
        into[to : to + self.size] = source[at : at + self.size]


class Word(Shape):
    """A number as wide as a pointer."""

    def __init__(self, signed: bool) -> None:
        self.size, self.small, self.small_align, self.signed = 8, 4, 4, signed

    def down(self, source: Any, at: int, into: Packer, to: int) -> None:
        number = int.from_bytes(source[at : at + 8], "little", signed=self.signed)
        try:
            into.bytes[to : to + 4] = number.to_bytes(4, "little", signed=self.signed)
        except OverflowError:
            raise OverflowError(f"{number} does not fit the 32 bits of WebAssembly") from None

    def up(self, source: Any, at: int, into: bytearray, to: int) -> None:
        number = int.from_bytes(source[at : at + 4], "little", signed=self.signed)
        into[to : to + 8] = number.to_bytes(8, "little", signed=self.signed)


class View(Shape):
    """Pointer and length: text, bytes, slices and arenas."""

    def __init__(self, element: Shape, arena: bool = False) -> None:
        self.size, self.small, self.small_align = VIEW, 8, 4
        self.element, self.arena = element, arena

    def down(self, source: Any, at: int, into: Packer, to: int) -> None:
        address = int.from_bytes(source[at : at + 8], "little")
        count = int.from_bytes(source[at + 8 : at + 16], "little")
        element = self.element
        if count * element.small >= 1 << 32:
            raise OverflowError(f"{count} elements do not fit the memory of WebAssembly")
        start = into.reserve(count * element.small)
        into.point(to, start, count)
        if not count:
            return
        memory = memoryview((ctypes.c_uint8 * (count * element.size)).from_address(address)).cast("B")
        if self.arena:
            into.arenas.append((address, count, start))
        if element.plain:
            into.bytes[start : start + len(memory)] = memory
            return
        for index in range(count):
            element.down(memory, index * element.size, into, start + index * element.small)

    def up(self, source: Any, at: int, into: bytearray, to: int) -> None:
        raise UnsupportedError("a response cannot hold addresses")


class Parts(Shape):
    """A record, an array or the parameters of a function: parts at places of both sides."""

    def __init__(self, size: int, small: int, align: int, parts: list[tuple[int, int, Shape]]) -> None:
        self.size, self.small, self.small_align, self.parts = size, small, align, parts

    def down(self, source: Any, at: int, into: Packer, to: int) -> None:
        for here, there, shape in self.parts:
            shape.down(source, at + here, into, to + there)

    def up(self, source: Any, at: int, into: bytearray, to: int) -> None:
        for here, there, shape in self.parts:
            shape.up(source, at + there, into, to + here)


class Tagged(Shape):
    """A variant; the tag says which shape the payload has."""

    def __init__(self, entry: dict[str, Any], tag: int, cases: dict[int, Shape]) -> None:
        self.tag, self.cases = tag, cases
        payload = max([1, *(case.small_align for case in cases.values())])
        self.here = entry["payload"]["offset"]
        self.there = up_to(tag, payload)
        self.size = entry["size"]
        self.small_align = max(tag, payload)
        self.small = up_to(
            self.there + max([0, *(case.small for case in cases.values())]), self.small_align
        )

    def down(self, source: Any, at: int, into: Packer, to: int) -> None:
        into.bytes[to : to + self.tag] = source[at : at + self.tag]
        case = self.cases.get(int.from_bytes(source[at : at + self.tag], "little"))
        if case is not None:
            case.down(source, at + self.here, into, to + self.there)

    def up(self, source: Any, at: int, into: bytearray, to: int) -> None:
        into[to : to + self.tag] = source[at : at + self.tag]
        case = self.cases.get(int.from_bytes(source[at : at + self.tag], "little"))
        if case is not None:
            case.up(source, at + self.there, into, to + self.here)


class Shapes:
    """The shapes of a descriptor's types and functions."""

    def __init__(self, info: dict[str, Any]) -> None:
        self._entries = {kind.get("ref", kind["name"]): kind for kind in info["types"]}
        self._made: dict[str, Shape] = {}

    def request(self, function: dict[str, Any]) -> Shape:
        parts = []
        for item in function["params"]:
            shape = self.of(item["type"])
            parts.append((item["offset"], 0, shape.small_align, shape))
        return self._laid(function["request"]["size"], parts)

    def of(self, use: Any) -> Shape:
        if isinstance(use, str):
            return self._named(use)
        if "array" in use:
            element, count = self.of(use["array"]), use["count"]
            if element.plain:
                return Shape(element.size * count, element.small_align)
            parts = [(index * element.size, index * element.small, element) for index in range(count)]
            return Parts(element.size * count, element.small * count, element.small_align, parts)
        if "slice" in use:
            return View(self.of(use["slice"]))
        if "rel_slice" in use and not self.of(use["rel_slice"]).plain:
            raise UnsupportedError(f"rel [{use['rel_slice']}] lies differently in WebAssembly")
        if "rel" in use or "rel_slice" in use:
            return Shape(REL, 4)
        if "type" in use:
            return self.of(use["type"])
        raise UnsupportedError(f"{use} cannot be passed to WebAssembly")

    def _named(self, name: str) -> Shape:
        if name in _NUMBERS:
            return Shape(_NUMBERS[name], max(1, _NUMBERS[name]))
        if name in _WORDS:
            return Word(_WORDS[name])
        if name in ("str", "bytes", "arena"):
            return View(Shape(1, 1), arena=name == "arena")
        if name not in self._made:
            self._made[name] = self._entry(self._entries[name])
        return self._made[name]

    def _entry(self, entry: dict[str, Any]) -> Shape:
        kind = entry["kind"]
        if kind == "alias":
            return self.of(entry["target"])
        if kind == "record":
            return self._record(entry)
        if kind == "variant":
            return self._variant(entry)
        if kind == "union":
            self._same(entry["name"], (self.of(field["type"]) for field in entry["fields"]))
        elif kind not in ("enum", "flags", "status", "capability"):
            raise UnsupportedError(f"{entry['name']} cannot be passed to WebAssembly")
        return Shape(entry["size"], entry["align"])

    def _record(self, entry: dict[str, Any]) -> Shape:
        fields = entry["fields"]
        shapes = [self.of(field["type"]) for field in fields]
        if all(shape.plain for shape in shapes):
            return Shape(entry["size"], entry["align"])
        if any("bits" in field for field in fields):
            raise UnsupportedError(f"{entry['name']} has bit-fields beside numbers as wide as a pointer")
        parts = []
        for field, shape in zip(fields, shapes):
            align = min(shape.small_align, entry.get("packing", BLOCK))
            place = field["offset"], field.get("claimed_offset", 0), max(align, field.get("alignment", 1))
            parts.append((*place, shape))
        return self._laid(entry["size"], parts, entry.get("alignment", 1), entry.get("claimed_size", 0))

    def _laid(
        self, size: int, fields: list[tuple[int, int, int, Shape]], align: int = 1, claimed: int = 0
    ) -> Shape:
        end, parts = 0, []
        for here, place, own, shape in fields:
            there = place or up_to(end, own)
            parts.append((here, there, shape))
            end, align = there + shape.small, max(align, own)
        small = max(up_to(end, align), claimed)
        if small == size and all(shape.plain and here == there for here, there, shape in parts):
            return Shape(size, align)
        return Parts(size, small, align, parts)

    def _variant(self, entry: dict[str, Any]) -> Shape:
        cases = {case["tag"]: self.of(case["type"]) for case in entry["cases"] if "type" in case}
        if all(case.plain for case in cases.values()):
            return Shape(entry["size"], entry["align"])
        return Tagged(entry, self._named(entry["tag"]["repr"]).size, cases)

    def _same(self, name: str, shapes: Iterable[Shape]) -> None:
        if not all(shape.plain for shape in shapes):
            raise UnsupportedError(f"{name} lies differently in WebAssembly")
