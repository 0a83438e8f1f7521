"""Graffiti: values that are known on both sides of a call, and differ in every place.

A `Node` is a value as a tree; its leaves have a path, so that a disagreement can say where it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

__all__ = ["Leaf", "Node", "Skip", "Step", "Values", "leaves", "place_of", "width_of"]

TEXTS = ("graffiti", "é", "two words", "", "x" * 33)
CELLS = 3
"""Elements of slices and counted arrays."""

_WIDTHS = {
    **{f"{sign}{bits}": bits for sign in "iu" for bits in (8, 16, 32, 64)},
    "usize": 64, "isize": 64, "c_schar": 8, "c_uchar": 8, "c_short": 16, "c_ushort": 16, "c_int": 32,
    "c_uint": 32, "c_long": 64, "c_ulong": 64, "c_longlong": 64, "c_ulonglong": 64,
}  # fmt: skip
_SIGNED = {"isize", "c_schar", "c_short", "c_int", "c_long", "c_longlong"}


def width_of(name: str) -> int:
    """The bits of an integer type."""
    return _WIDTHS[name]


class Skip(Exception):
    """This cannot be written as graffiti; the reason is for the reader of the table."""


@dataclass(frozen=True)
class Step:
    """From a value to a part: a `field`, an `index`, or the `payload` of a case."""

    kind: str
    name: str = ""
    index: int = 0


@dataclass
class Node:
    """A value of a type in the descriptor (of cells: the type of an element); `entry` is its declaration.

    kind: int, float, bool, char, enum, flags, text, bytes, cstr, cells, record, union, variant, array,
    address.
    """

    kind: str
    type: Any
    value: Any
    entry: dict[str, Any] = field(default_factory=dict)
    bits: int | None = None


@dataclass(frozen=True)
class Leaf:
    path: tuple[Step, ...]
    node: Node

    @property
    def place(self) -> str:
        return "".join(f"[{step.index}]" if step.kind == "index" else f".{step.name}" for step in self.path)


def place_of(start: str, path: tuple[Step, ...], spelled: Callable[[str], str] = str) -> str:
    """Where a leaf is, as C and Zig write it; `spelled` escapes names."""
    for step in path:
        if step.kind == "index":
            start += f"[{step.index}]"
        elif step.kind == "payload":
            start += f".as.{spelled(step.name)}"
        else:
            start += f".{spelled(step.name)}"
    return start


def leaves(node: Node, path: tuple[Step, ...] = ()) -> Iterator[Leaf]:
    """What can be compared or stored at once. A variant gives its tag first."""
    if node.kind == "record":
        for name, part in node.value.items():
            yield from leaves(part, (*path, Step("field", name)))
    elif node.kind == "union":
        name, part = node.value
        yield from leaves(part, (*path, Step("field", name)))
    elif node.kind == "array":
        for index, part in enumerate(node.value):
            yield from leaves(part, (*path, Step("index", index=index)))
    elif node.kind == "variant":
        case, part = node.value
        yield Leaf(path, node)
        if part is not None:
            yield from leaves(part, (*path, Step("payload", case["c_field"])))
    else:
        yield Leaf(path, node)


class Values:
    """Values of a package's types; they depend on a seed and on how many were made."""

    def __init__(self, info: dict[str, Any], seed: int) -> None:
        self._entries = {kind.get("ref", kind["name"]): kind for kind in info["types"]}
        self._seed, self._count, self._depth = seed, 0, 0

    def entry(self, use: Any) -> dict[str, Any] | None:
        """The declaration behind a use of a type, aliases resolved."""
        bare = use["type"] if isinstance(use, dict) and "type" in use else use
        found = self._entries.get(bare) if isinstance(bare, str) else None
        return self.entry(found["target"]) if found and found["kind"] == "alias" else found

    def of(self, use: Any, bits: int | None = None) -> Node:
        if isinstance(use, str):
            return self._named(use, bits)
        if "array" in use:
            return Node("array", use, [self.of(use["array"]) for _ in range(use["count"])])
        if "slice" in use:
            return self.cells(use["slice"])
        if "type" in use:
            if use.get("nullable") and (self.entry(use) or {}).get("kind") == "callback":
                return Node("address", use, 0)
            return self.of(use["type"], bits)
        if "pointer" in use:
            return self._pointer(use)
        raise Skip(f"{next(iter(use))} has no graffiti")

    def cells(self, element: Any, count: int = CELLS) -> Node:
        parts = [self.of(element) for _ in range(count)]
        return Node("cells", element, parts)

    def next(self) -> int:
        self._count += 1
        mixed = (self._seed * 0x9E3779B97F4A7C15 + self._count * 0xBF58476D1CE4E5B9) & (2**64 - 1)
        mixed ^= mixed >> 29
        mixed = mixed * 0x94D049BB133111EB & (2**64 - 1)
        return mixed ^ mixed >> 31

    def choice(self, items: Any) -> Any:
        """Goes through all items as the seed goes up."""
        self._count += 1
        return items[(self._seed + self._count) % len(items)]

    def _pointer(self, use: Any) -> Node:
        target = self.entry(use["pointer"])
        if use["pointer"] == "void" or (target is not None and target["kind"] in ("opaque", "handle")):
            return Node("address", use, self.address(), target or {})
        if use.get("nullable"):
            return Node("address", use, 0, target or {})
        raise Skip("a pointer to data of unknown length")

    def address(self) -> int:
        return 0x10000 + (self.next() % 0x7FFFFFFF0000 & ~0xF)

    def _named(self, name: str, bits: int | None) -> Node:
        entry = self._entries.get(name)
        if entry is not None:
            return self._declared(name, entry)
        if name in ("bool", "b32"):
            return Node("bool", name, bool(self.next() & 1), bits=bits)
        if name in ("f32", "f64"):
            return Node("float", name, (self.next() % 4001 - 2000) / 8)
        if name in ("str", "cstr"):
            return Node("text" if name == "str" else "cstr", name, self.choice(TEXTS))
        if name == "bytes":
            return Node("bytes", name, bytes(self.next() & 255 for _ in range(CELLS)))
        if name == "char32":
            return Node("char", name, 0x20 + self.next() % 0x2000)
        if name in _WIDTHS:
            return self._integer(name, bits)
        raise Skip(f"{name} has no graffiti")

    def _integer(self, name: str, bits: int | None) -> Node:
        width = bits or _WIDTHS[name]
        value = self.next() & ((1 << width) - 1)
        if (name[0] == "i" and name != "isize") or name in _SIGNED:
            value -= (1 << width) if value >> (width - 1) else 0
        return Node("int", name, value, bits=bits)

    def _declared(self, name: str, entry: dict[str, Any]) -> Node:
        kind = entry["kind"]
        if kind == "alias":
            return self.of(entry["target"])
        if kind in ("enum", "status"):
            return Node("enum", name, self.choice(entry["values"])["value"], entry)
        if kind == "flags":
            return Node("flags", name, self._mask(entry), entry)
        if kind in ("handle", "opaque", "callback"):
            if kind == "callback":
                raise Skip("a callback inside a value")
            return Node("address", name, self.address(), entry)
        self._depth += 1
        if self._depth > 16:
            raise Skip(f"{name} is nested too deeply")
        made = self._composed(name, entry)
        self._depth -= 1
        return made

    def _mask(self, entry: dict[str, Any]) -> int:
        chosen = self.next()
        return sum({value["value"] for place, value in enumerate(entry["values"])
                    if chosen >> place & 1 and value["value"].bit_count() == 1})  # fmt: skip

    def _composed(self, name: str, entry: dict[str, Any]) -> Node:
        if entry["kind"] == "record":
            return Node("record", name, self._fields(name, entry), entry)
        if entry["kind"] == "union":
            field = self.choice([one for one in entry["fields"] if not one.get("reserved")])
            return Node("union", name, (field["name"], self.of(field["type"])), entry)
        if entry["kind"] == "variant":
            case = self.choice(entry["cases"])
            return Node("variant", name, (case, self.of(case["type"]) if "type" in case else None), entry)
        raise Skip(f"{entry['kind']} {name} has no graffiti")

    def _fields(self, name: str, entry: dict[str, Any]) -> dict[str, Node]:
        measures = {field[key]: field for field in entry["fields"] for key in ("len", "cap") if key in field}
        found = {}
        for field in entry["fields"]:
            if field.get("reserved"):
                continue
            if field["name"] in measures:
                found[field["name"]] = Node("int", field["type"], 0)
            elif "len" in field or "cap" in field:
                if not field["type"].get("nullable"):
                    raise Skip(f"{name}.{field['name']} points to elements")
                found[field["name"]] = Node("address", field["type"], 0)
            elif entry.get("extensible") and field["name"] == entry["fields"][0]["name"]:
                found[field["name"]] = Node("int", field["type"], entry["size"])
            else:
                found[field["name"]] = self.of(field["type"], field.get("bits"))
        return found
