"""Struct types of C declarations, made when they are needed, once for each record."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, Sequence, Tuple

from abut.native import codes
from abut.native.codes import POINTER, RECORD, TEXT, VOID

__all__ = ["Types"]


class Types:
    """The struct and union types of a library, as attributes: `lib.types.Point(x=1, y=2)`."""

    def __init__(self, tier: Any) -> None:
        self._tier = tier
        self._made: Dict[Tuple[str, str], Any] = {}
        self._named: Dict[str, Any] = {}

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") or name not in self.__dict__.get("_named", ()):
            known = ", ".join(sorted(self.__dict__.get("_named", ()))) or "none"
            raise AttributeError(f"no type {name!r} was declared; there are: {known}")
        return self._named[name]

    def __dir__(self) -> List[str]:
        return sorted({*object.__dir__(self), *self._named})

    def __iter__(self) -> Iterator[str]:
        return iter(self._named)

    def __contains__(self, name: object) -> bool:
        return name in self._named

    def declared(self, name: str, code: str) -> None:
        """Notes a type of a declaration; only records become types of Python."""
        tree = codes.parse_type(code)
        if isinstance(tree, codes.Record):
            self._named[name] = self.of(tree, name)

    def all(self, records: Sequence[codes.Record]) -> List[Any]:
        return [self.of(record) for record in records]

    def of(self, record: codes.Record, name: str = "") -> Any:
        """The type of a record; the same for records that have the same name and look alike."""
        key = record.name or name, codes.spelled(record)
        if key not in self._made:
            self._made[key] = self.make(record, name)
        found = self._made[key]
        if record.name:
            self._named.setdefault(record.name, found)
        return found

    def make(self, record: codes.Record, name: str = "") -> Any:
        title = record.name or name or ("union" if record.union else "struct")
        return self._tier.struct(
            title, codes.spelled(record), record.size, record.align,
            [*self._fields(title, record.members, 0)], union=record.union,
        )  # fmt: skip

    def _fields(self, title: str, members: Sequence[codes.Member], base: int) -> Iterator[Tuple[Any, ...]]:
        for member in members:
            offset = base + member.offset
            if isinstance(member.type, codes.Record) and not member.name:
                yield from self._fields(title, member.type.members, offset)
            elif member.name:
                kind, extra = self._field(f"{title}_{member.name}", member.type)
                bits = (member.width, member.bit) if member.width else ()
                yield (member.name, offset, kind, extra, *bits)

    def _field(self, title: str, type: Any) -> Tuple[int, Any]:
        if isinstance(type, codes.Record):
            return RECORD, self.of(type, title)
        if isinstance(type, codes.Array):
            return codes.ARRAY, (type.count, *self._field(title, type.item))
        if isinstance(type, codes.Pointer):
            return POINTER, "text" if type.role == TEXT and type.constant else None
        assert type.kind != VOID
        return type.kind, None


def resolve(types: Any, tier: Any) -> Types:
    """What `types=` may be: a library's types, or nothing."""
    if isinstance(types, Types):
        return types
    if types is None:
        return Types(tier)
    raise TypeError(f"types: expected the types of a library, got {type(types).__name__}")


