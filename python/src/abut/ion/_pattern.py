"""Patterns that values are matched against."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from abut.ion._checks import text
from abut.ion._limits import NESTING_MAX
from abut.ion._value import as_value

__all__ = ["Pattern", "as_pattern"]

_TAGS = {"value": 1, "wildcard": 2, "tuple": 3, "array": 4, "tagged_enum": 5}


class Pattern:
    """What a value must look like. Inside of others, a plain value stands for the pattern of that value.

    >>> Pattern.tuple(["sum", Pattern.wildcard()])
    Pattern.tuple([Pattern.value(Value.string('sum')), Pattern.wildcard()])
    """

    __slots__ = ("data", "kind")

    def __init__(self, kind: str, data: Any = None) -> None:
        self.kind, self.data = kind, data

    @classmethod
    def value(cls, value: Any) -> Pattern:
        """The value itself."""
        return cls("value", as_value(value))

    @classmethod
    def wildcard(cls) -> Pattern:
        """Anything."""
        return cls("wildcard")

    @classmethod
    def tuple(cls, patterns: Iterable[Any]) -> Pattern:
        """A tuple of so many, each of which matches."""
        return cls("tuple", [as_pattern(one) for one in patterns])

    @classmethod
    def array(cls, patterns: Iterable[Any]) -> Pattern:
        """An array of so many, each of which matches."""
        return cls("array", [as_pattern(one) for one in patterns])

    @classmethod
    def tagged_enum(cls, tag: str, pattern: Any) -> Pattern:
        """An object whose `__tag` is that, and whose `__slots` match."""
        return cls("tagged_enum", (text("tag", tag), as_pattern(pattern)))

    def serialize(self, writer: Any) -> None:
        """Writes it with a BytecodeWriter, or what has its methods."""
        self._write(writer, 1)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Pattern):
            return NotImplemented
        return bool(self.kind == other.kind and self.data == other.data)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        if self.kind not in _TAGS:
            return f"Pattern({self.kind!r}, {self.data!r})"
        if self.kind == "wildcard":
            return "Pattern.wildcard()"
        if self.kind == "tagged_enum":
            return f"Pattern.tagged_enum({self.data[0]!r}, {self.data[1]!r})"
        return f"Pattern.{self.kind}({self.data!r})"

    def _write(self, writer: Any, depth: int) -> None:
        if self.kind not in _TAGS:
            raise ValueError(f"Unknown pattern kind: {self.kind}")
        if depth > NESTING_MAX:
            raise ValueError(f"patterns are more than {NESTING_MAX} levels deep")
        writer.write_u8(_TAGS[self.kind])
        if self.kind == "value":
            self.data._write(writer, depth + 1)
        elif self.kind == "tagged_enum":
            writer.write_string(self.data[0])
            self.data[1]._write(writer, depth + 1)
        elif self.kind != "wildcard":
            writer.write_u32(len(self.data))
            for one in self.data:
                one._write(writer, depth + 1)


def as_pattern(given: Any) -> Pattern:
    return given if isinstance(given, Pattern) else Pattern.value(given)
