"""Manifests: what a pack says about itself."""

from __future__ import annotations

import re
from collections.abc import Iterable

from abut.ion._checks import path, text
from abut.ion._errors import InvalidManifest

__all__ = ["Manifest", "check_libraries"]

_FORMAT = "IonPack-Version"
_PLAIN, _ESCAPED = "1.0", "1.1"
_TEXTS = {
    "Name": "name", "Version": "version", "Main-Class": "main_class", "Entry-Point": "entry_point",
    "Description": "description", "Author": "author",
}  # fmt: skip
_LISTS = {"Dependencies": "dependencies", "FFI-Libraries": "ffi_libraries", "Exports": "exports"}
_ALWAYS = ("Name", "Version")
_BLANKS = " \t\n\v\f\r"
_SPECIAL = r"[\\\n\r]"
_KEY = r"[^:#\n\r][^:\n\r]*"
_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r"}
_MEANT = {escape: one for one, escape in _ESCAPES.items()}


class Manifest:
    """What a pack says about itself.

    >>> manifest = Manifest("hello", "1.0.0")
    >>> manifest.main_class = "Main"
    >>> print(manifest.to_string(), end="")
    IonPack-Version: 1.0
    Name: hello
    Version: 1.0.0
    Main-Class: Main
    >>> Manifest.from_string("Name: hello\\nExports: run, stop").exports
    ['run', 'stop']

    Values of version 1.0 stand as they are. One that has an end of a line or a backslash makes it version
    1.1, where `\\\\n` and `\\\\r` stand for those and `\\\\\\\\` for this. No value says more than one
    thing."""

    def __init__(self, name: str = "unnamed", version: str = "1.0") -> None:
        self.name, self.version = name, version
        self.main_class: str | None = None
        self.entry_point: str | None = None
        self.description: str | None = None
        self.author: str | None = None
        self.dependencies: list[str] = []
        self.ffi_libraries: list[str] = []
        self.exports: list[str] = []
        self.ionpack_version = _PLAIN
        self.extra: dict[str, str] = {}
        """Keys that this library does not know, and what they say."""

    @classmethod
    def from_string(cls, source: str) -> Manifest:
        """Reads one. Blank lines and lines that begin with # say nothing; spaces around values do not count;
        of two lines with one key, the later does. InvalidManifest names the line that is wrong."""
        made = cls()
        lines: list[tuple[int, str, str]] = []
        for number, line in enumerate(source.split("\n"), 1):
            line = line.strip(_BLANKS)
            if not line or line.startswith("#"):
                continue
            key, colon, value = (part.strip(_BLANKS) for part in line.partition(":"))
            if not colon:
                raise InvalidManifest(f"Invalid manifest line: {line[:80]!r}", line=number)
            lines.append((number, key, value))
            if key == _FORMAT:
                made.ionpack_version = value
        # Wherever the line with the version stands, it is about all lines.
        is_plain = made.ionpack_version == _PLAIN
        for number, key, value in lines:
            made._read(key, value if is_plain else _unescaped(value), number)
        return made

    def to_string(self) -> str:
        """The text of META-INF/MANIFEST.ion. ValueError for an item of a list that would not read back."""
        values = {key: text(key, getattr(self, name) or "") for key, name in _TEXTS.items()}
        values = {key: value for key, value in values.items() if value or key in _ALWAYS}
        for key, name in _LISTS.items():
            if getattr(self, name):
                values[key] = ", ".join(_item(key, one) for one in getattr(self, name))
        for key, value in self.extra.items():
            if key in (_FORMAT, *_TEXTS, *_LISTS) or key != key.strip(_BLANKS) or not re.fullmatch(_KEY, key):
                raise ValueError(f"{key!r} cannot be an extra key")
            values[key] = text(key, value)
        lines = [f"{key}: {_escaped(value)}\n" for key, value in values.items()]
        is_escaped = any(re.search(_SPECIAL, value) for value in values.values())
        version = text(_FORMAT, self.ionpack_version).strip(_BLANKS)
        if re.search(_SPECIAL, version):
            raise ValueError(f"{_FORMAT}: {version!r} cannot be a version")
        return "".join([f"{_FORMAT}: {_ESCAPED if is_escaped and version == _PLAIN else version}\n", *lines])

    def __eq__(self, other: object) -> bool:
        return vars(self) == vars(other) if isinstance(other, Manifest) else NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"<Manifest {self.name} {self.version}>"

    # -- inside

    def _read(self, key: str, value: str, line: int) -> None:
        if key in _TEXTS:
            setattr(self, _TEXTS[key], value)
        elif key in _LISTS:
            items = [one.strip(_BLANKS) for one in value.split(",") if one.strip(_BLANKS)]
            if key == "FFI-Libraries":
                check_libraries(items, line)
            setattr(self, _LISTS[key], items)
        elif key and key != _FORMAT:
            self.extra[key] = value


def check_libraries(names: Iterable[str], line: int | None = None) -> None:
    """A library is extracted under its name: no name may lead elsewhere."""
    for one in names:
        wrong = path(one)
        if wrong is not None:
            raise InvalidManifest(f"the library's name {one!r} {wrong}", line=line)


def _escaped(value: str) -> str:
    return re.sub(_SPECIAL, lambda found: _ESCAPES[found[0]], value)


def _unescaped(value: str) -> str:
    """A backslash in front of anything else is a backslash."""
    return re.sub(r"\\[\\nr]", lambda found: _MEANT[found[0]], value)


def _item(key: str, item: str) -> str:
    if not text(key, item) or item != item.strip(_BLANKS) or "," in item:
        raise ValueError(f"{key}: {item!r} cannot be in a list")
    return item
