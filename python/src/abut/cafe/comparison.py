"""Comparing memory with graffiti, for clients that see it as C lays it out."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any

from abut.cafe.values import Node

__all__ = ["Comparison"]


class Comparison(ABC):
    """Looks at every leaf of a value; a client says how it reads members, cells and leaves."""

    notes: list[str]

    @abstractmethod
    def _field(self, memory: Any, node: Node, name: str) -> str:
        """What a record's member is called."""

    @abstractmethod
    def _compare_cells(self, node: Node, view: Any, place: str) -> None:
        """The cells that a view leads to."""

    @abstractmethod
    def _plain(self, node: Node, value: Any) -> Any:
        """A leaf as the node has it."""

    def compare(self, node: Node, value: Any, place: str) -> None:
        """Notes every leaf that differs."""
        kind, wanted = node.kind, node.value
        if kind == "record":
            for name, part in wanted.items():
                self.compare(part, getattr(value, self._field(value, node, name)), f"{place}.{name}")
        elif kind == "union":
            part = getattr(value, self._field(value, node, wanted[0]))
            self.compare(wanted[1], part, f"{place}.{wanted[0]}")
        elif kind == "variant":
            case, payload = wanted
            self._same(getattr(value, node.entry["tag"]["name"]), case["tag"], f"{place}.tag")
            if payload is not None:
                body = getattr(value, node.entry["payload"]["name"])
                self.compare(payload, getattr(body, case["c_field"]), f"{place}.{case['name']}")
        elif kind == "array":
            for index, part in enumerate(wanted):
                self.compare(part, value[index], f"{place}[{index}]")
        elif kind == "cells":
            self._same(value.len, len(wanted), f"{place}.len")
            self._compare_cells(node, value, place)
        else:
            self._same(self._plain(node, value), wanted, place)

    def _same(self, found: Any, wanted: Any, place: str) -> None:
        if found != wanted:
            self.notes.append(f"{place}: {found!r}, not {wanted!r}")
