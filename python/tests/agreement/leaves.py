"""Every value of a type, leaf by leaf: what a writer stores and a reader expects."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

SEEDS = 5
TEXTS = ["", "a", "héllo", "two words", "x" * 40]
WIDTHS = {"u8": 8, "u16": 16, "u32": 32, "u64": 64, "i8": 8, "i16": 16, "i32": 32, "i64": 64, "usize": 64,
          "isize": 64, "c_short": 16, "c_int": 32, "c_uint": 32, "c_long": 64, "c_ulong": 64, "char32": 21}
SIGNED = {"i8", "i16", "i32", "i64", "isize", "c_short", "c_int", "c_long"}


@dataclass(frozen=True)
class Step:
    """One step from a value to a part of it: a field, an element, or the payload of a case."""

    kind: str
    name: str = ""
    index: int = 0


@dataclass(frozen=True)
class Leaf:
    path: tuple[Step, ...]
    #: int, float, bool, b32, enum, flags, tag, text; `bits` when it is a bit-field.
    kind: str
    value: Any
    type: str
    bits: int | None = None

    def __str__(self) -> str:
        return "".join(f"[{step.index}]" if step.kind == "index" else f".{step.name}" for step in self.path)


class Leaves:
    """The leaves of the types of one package."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.types = {entry["name"]: entry for entry in document["types"]}
        self.prefix = document["prefix"]

    def of(self, name: str, seed: int) -> list[Leaf]:
        return list(self._walk(name, (), Values(seed), None))

    def _walk(self, use: Any, path: tuple[Step, ...], values: Values, bits: int | None) -> Iterator[Leaf]:
        if isinstance(use, dict):
            for index in range(use["count"]):
                yield from self._walk(use["array"], (*path, Step("index", index=index)), values, bits)
        elif use in self.types:
            yield from self._declared(self.types[use], path, values)
        else:
            yield values.leaf(use, path, bits)

    def _declared(self, entry: dict[str, Any], path: tuple[Step, ...], values: Values) -> Iterator[Leaf]:
        kind = entry["kind"]
        if kind in ("record", "union"):
            fields = entry["fields"] if kind == "record" else [values.choice(entry["fields"])]
            for field in fields:
                step = Step("field", field["name"])
                yield from self._walk(field["type"], (*path, step), values, field.get("bits"))
        elif kind == "variant":
            case = values.choice(entry["cases"])
            yield Leaf(path, "tag", case, entry["name"])
            if "type" in case:
                yield from self._walk(case["type"], (*path, Step("payload", case["name"])), values, None)
        elif kind == "flags":
            yield Leaf(path, "flags", values.mask(entry["values"]), entry["name"])
        else:
            yield Leaf(path, "enum", values.choice(entry["values"])["value"], entry["name"])


class Values:
    """Values that depend on the seed and the place; the extremes come up often."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.count = 0

    def _next(self) -> int:
        self.count += 1
        mixed = (self.seed * 0x9E3779B97F4A7C15 + self.count * 0xBF58476D1CE4E5B9) & (2**64 - 1)
        mixed ^= mixed >> 29
        return (mixed * 0x94D049BB133111EB & (2**64 - 1)) >> 7

    def choice(self, items: list[Any]) -> Any:
        self.count += 1
        return items[(self.seed + self.count) % len(items)]

    def mask(self, members: list[dict[str, Any]]) -> int:
        return sum(member["value"] for place, member in enumerate(members) if self._next() >> place & 1)

    def leaf(self, type: str, path: tuple[Step, ...], bits: int | None) -> Leaf:
        if type == "bool" or type == "b32":
            return Leaf(path, type, bool(self._next() & 1), type, bits)
        if type in ("f32", "f64"):
            return Leaf(path, "float", (self._next() % 4001 - 2000) / 8, type)
        if type == "str":
            return Leaf(path, "text", self.choice(TEXTS), type)
        width = bits or WIDTHS[type]
        low, high = (-(1 << width - 1), (1 << width - 1) - 1) if type in SIGNED else (0, (1 << width) - 1)
        if type == "char32":
            low, high = 0, 0xD7FF
        value = [low, high, low + self._next() % (high - low + 1)][min(self._next() % 4, 2)]
        return Leaf(path, "int", value, type, bits)
