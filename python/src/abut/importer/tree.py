"""Reads clang's JSON tree: which declarations are the header's own, and the others on demand.

A tree is megabytes, mostly of system headers. It is printed with one top-level declaration per four-space
block, so it is cut by text, and only the blocks that are wanted are parsed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from .clang import ImportFailed

Node = dict[str, Any]

_OPENING = "\n    {\n"
_FILE = '"file": "'
_KIND = re.compile(r'\n      "kind": "(\w+)"')
_NAME = re.compile(r'\n      "name": "([^"]*)"')


class Block:
    """One top-level declaration: its text in the dump, and the file it was declared in."""

    __slots__ = ("start", "end", "file", "tree", "_node")

    def __init__(self, tree: Tree, start: int, end: int, file: str) -> None:
        self.tree = tree
        self.start = start
        self.end = end
        self.file = file
        self._node: Node | None = None

    @property
    def node(self) -> Node:
        if self._node is None:
            text = self.tree.text[self.start : self.end].rstrip().rstrip(",")
            self._node = json.loads(text)
        return self._node


class Tree:
    """The declarations of a translation unit, in order."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.blocks = _cut(self)
        self._named: dict[tuple[str, str], Block] | None = None

    def own(self, is_own: Callable[[str], bool]) -> list[Block]:
        return [block for block in self.blocks if is_own(block.file)]

    def find(self, kind: str, name: str) -> Block | None:
        """The last declaration of that name: the definition, where there is one."""
        if self._named is None:
            self._named = {}
            for block in self.blocks:
                found = _KIND.search(self.text, block.start, block.end)
                named = _NAME.search(self.text, block.start, block.end)
                if found and named:
                    key = (found[1], named[1])
                    if (
                        key not in self._named
                        or '\n      "completeDefinition": true' in self.text[block.start : block.end]
                    ):
                        self._named[key] = block
        return self._named.get((kind, name))

    def by_id(self, wanted: str) -> Block | None:
        """A declaration without a name."""
        at = self.text.find(f'\n      "id": "{wanted}"')
        for block in self.blocks:
            if block.start <= at < block.end:
                return block
        return None


def _cut(tree: Tree) -> list[Block]:
    text = tree.text
    if not text.startswith("{") or '"kind": "TranslationUnitDecl"' not in text[:400]:
        raise ImportFailed("clang gave no syntax tree")
    starts: list[tuple[int, str]] = []
    files = _files(text)
    file_at, state = next(files)
    following = state
    at = text.find(_OPENING)
    while at >= 0:
        limit = _location_end(text, at + len(_OPENING))
        while file_at < limit:
            state = following
            file_at, following = next(files)
        starts.append((at + 1, state if limit > at else ""))
        at = text.find(_OPENING, at + 1)
    stops = [begin for begin, _ in starts[1:]] + [text.rfind("\n  ]")]
    return [Block(tree, begin, stop, file) for (begin, file), stop in zip(starts, stops)]


def _files(text: str) -> Iterator[tuple[int, str]]:
    """Where the current file changes, and to what.

    clang prints a location's file only when it differs from the last location printed, wherever that was,
    so the state is carried through all of them. The file of an `includedFrom` is not a location.
    """
    at = text.find(_FILE)
    while at >= 0:
        stop = text.index('"', at + len(_FILE))
        while text[stop - 1] == "\\":
            stop = text.index('"', stop + 1)
        if not text[max(0, at - 80) : at].rstrip().endswith('"includedFrom": {'):
            yield at, text[at + len(_FILE) : stop]
        at = text.find(_FILE, stop)
    while True:
        yield len(text), ""


def _location_end(text: str, start: int) -> int:
    """Where the `loc` of the declaration at `start` ends; before `start` when it has none."""
    found = text.find('      "loc": {', start, start + 400)
    if found < 0 or text.startswith("}", found + 14):
        return -1
    return text.find("\n      }", found)


def place(location: Node) -> Node:
    """A place in the file itself: where a macro was expanded, not where it was written."""
    return location.get("expansionLoc", location) if location else {}


def begin_offset(node: Node) -> int:
    return int(place(node.get("range", {}).get("begin", {})).get("offset", -1))


def end_offset(node: Node) -> int:
    """One past the last token."""
    end = place(node.get("range", {}).get("end", {}))
    return int(end["offset"]) + int(end.get("tokLen", 1)) if "offset" in end else -1


def children(node: Node) -> list[Node]:
    return [child for child in node.get("inner", ()) if child]


def constant_value(node: Node) -> int | None:
    """The number clang computed for an expression below `node`."""
    for child in children(node):
        if child.get("kind") == "ConstantExpr" and "value" in child:
            try:
                return int(child["value"])
            except ValueError:
                return None
        found = constant_value(child)
        if found is not None:
            return found
    return None
