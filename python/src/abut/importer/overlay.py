"""Hand edits that survive the next import.

An overlay is a file of items in the language itself. An item takes the place of the imported one with the
same C name (its own name, or what `@c` or `@symbol` says); others are added. `// drop: NAME` leaves an item
out. A `package` line replaces the imported one.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_TOKEN = re.compile(r'//[^\n]*|"(?:[^"\\\n]|\\.)*"|[A-Za-z_]\w*|[{}()\[\]@]|[^\s\w]|\n|\d\w*')
_START = re.compile(
    r"(?:const|alias|enum|flags|status|record|union|variant|handle|capability|opaque|callback|fn"
    r"|async|impl|package"
    r"|use)\Z"
)
_TYPES = frozenset("alias enum flags status record union variant handle capability opaque callback".split())
_DROP = re.compile(r"^\s*//\s*drop:\s*(\w+(?:[ \t]*,[ \t]*\w+)*)", re.M)
_C_NAME = re.compile(r'@(?:c|symbol)\("([^"]*)"\)')
_METHOD = re.compile(r"\bfn\s+(\w+)")
_PREFIX = re.compile(r'@prefix\("([^"]*)"\)')


class Item(NamedTuple):
    word: str
    name: str
    text: str
    c_names: tuple[str, ...]


class Overlay:
    """The items of an overlay, and which of them were used."""

    def __init__(self, text: str = "") -> None:
        self.package: str | None = None
        self.uses: list[str] = []
        self._dropped = {name.strip() for found in _DROP.findall(text) for name in found.split(",")}
        self._items: list[Item] = []
        self._by_key: dict[tuple[str, str], Item] = {}
        self._used: set[int] = set()
        for item in _items(text):
            self._add(item)

    def _add(self, item: Item) -> None:
        if item.word == "package":
            self.package = item.text.strip()
            return
        if item.word == "use":
            self.uses.append(item.text.strip())
            return
        self._items.append(item)
        kind = "type" if item.word in _TYPES else "fn" if item.word in ("fn", "async") else item.word
        for name in item.c_names or (item.name,):
            self._by_key[kind, name] = item
        if item.word == "impl":
            self._dropped.update(_symbols(item.text))

    def is_dropped(self, name: str) -> bool:
        return name.rpartition(" ")[2] in self._dropped

    def has(self, kind: str, name: str) -> bool:
        """Whether an item stands for the imported one of that C name."""
        return (kind, name) in self._by_key

    def instead(self, kind: str, name: str) -> str | None:
        """The text that stands for an imported item; "" once it was given."""
        item = self._by_key.get((kind, name))
        if item is None:
            return None
        if id(item) in self._used:
            return ""
        self._used.add(id(item))
        return item.text.strip("\n")

    def types(self) -> dict[str, tuple[str, str]]:
        """C name -> the item's word and its name here."""
        return {name: (item.word, item.name) for (kind, name), item in self._by_key.items() if kind == "type"}

    def rest(self) -> list[str]:
        """Items that stand for nothing imported."""
        return [item.text.strip("\n") for item in self._items if id(item) not in self._used]


def _symbols(text: str) -> set[str]:
    """The C names of the functions of an `impl`."""
    head = text.partition("{")[0]
    prefix = _PREFIX.search(head)
    names = set()
    starts = [found.start() for found in _METHOD.finditer(text)]
    for start, stop in zip(starts, [*starts[1:], len(text)]):
        found = _METHOD.match(text, start)
        named = _C_NAME.search(text, start, stop)
        if found:
            names.add(named[1] if named else (prefix[1] if prefix else "") + found[1])
    return names


def _items(text: str) -> list[Item]:
    """Cuts at words that start an item on the outermost level; leading comments and attributes go along."""
    items: list[Item] = []
    depth = 0
    starts_line = True
    lead = head = -1
    word = name = ""
    for found in _TOKEN.finditer(text):
        token = found[0]
        if token == "\n":
            starts_line = True
            continue
        if depth == 0 and (token.startswith("//") or token == "@") and starts_line and lead < 0:
            lead = found.start()
        elif (
            depth == 0
            and starts_line
            and _START.match(token)
            or depth == 0
            and lead >= 0
            and _START.match(token)
        ):
            if word:
                items.append(_item(word, name, text[head : lead if lead >= 0 else found.start()]))
            head = lead if lead >= 0 else found.start()
            word, name, lead = token, "", -1
        elif word and not name and (token[0].isalpha() or token[0] == "_") and token != "fn":
            name = token
        depth += {"{": 1, "(": 1, "[": 1, "}": -1, ")": -1, "]": -1}.get(token, 0)
        starts_line = False
    if word:
        items.append(_item(word, name, text[head:]))
    return items


def _item(word: str, name: str, text: str) -> Item:
    text = "\n".join(line for line in text.split("\n") if not line.startswith(("//!", "// drop:")))
    head = text.partition("{")[0] if word != "fn" else text
    return Item(word, name, text, tuple(_C_NAME.findall(head)) if word != "impl" else ())
