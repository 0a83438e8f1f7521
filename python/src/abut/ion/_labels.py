"""Places that jumps are made to before it is known where they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from abut.ion._instruction import Instruction

__all__ = ["Item", "Label", "placed", "resolved"]


class Label:
    """A place; each is another one."""

    __slots__ = ()


Item = Instruction | Label


def placed(items: Iterable[Item]) -> list[Instruction]:
    """The instructions of a list, where jumps to labels of the list count instructions. Other jumps are as
    they were, so that what comes of it can stand among others."""
    code: list[Instruction] = []
    places: dict[Any, int] = {}
    for one in items:
        if isinstance(one, Label):
            places[one] = len(code)
        else:
            code.append(one)
    return [resolved(one, at, places) for at, one in enumerate(code)]


def resolved(instruction: Instruction, at: int, places: Mapping[Any, int]) -> Instruction:
    """An instruction whose targets are distances where their places are known."""

    def distance(target: Any) -> Any:
        known = isinstance(target, (str, Label)) and target in places
        return places[target] - at if known else target

    return instruction.renamed(None, distance)
