"""Packs: programs as they are handed out."""

from __future__ import annotations

import io
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING, Any

from abut._errors import did_you_mean
from abut.ion._errors import ClassNotFound, FunctionNotFound, IonFormatError, IonLimitError
from abut.ion._function import Function
from abut.ion._limits import MANIFEST_SIZE_MAX, PACK_SIZE_MAX, Room
from abut.ion._manifest import Manifest
from abut.ion._reader import read_functions
from abut.ion._zip import read_archive

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

    from abut.ion._pack_builder import IonPackBuilder

__all__ = ["CLASS_END", "FOLDERS", "MANIFEST", "IonPack"]

MANIFEST = "META-INF/MANIFEST.ion"
FOLDERS = ("classes/", "lib/", "resources/", "src/")
CLASS_END = ".ionc"


@dataclass(frozen=True)
class IonPack:
    """What a pack has.

    >>> function = Function("main", 0, 1, [Instruction.load_const(0, 42), Instruction.return_reg(0)])
    >>> builder = IonPackBuilder("hello", "1.0.0").main_class("Main").entry_point("main")
    >>> _ = builder.add_class("Main", function)
    >>> pack = IonPack.read(builder.to_bytes())
    >>> pack
    <IonPack hello 1.0.0: Main>
    >>> pack.entry()
    ('Main:main', Function('main', arity=0, extra_regs=1, 2 instructions))
    """

    manifest: Manifest
    classes: Mapping[str, tuple[Function, ...]] = field(default_factory=dict)
    """Functions by class."""
    libraries: Mapping[str, bytes] = field(default_factory=dict)
    resources: Mapping[str, bytes] = field(default_factory=dict)
    sources: Mapping[str, str] = field(default_factory=dict)
    """Bytes that are no UTF-8 are surrogates, as Python's `surrogateescape` has them."""
    others: Mapping[str, bytes] = field(default_factory=dict)
    """Files of which nothing is known, by their whole names."""

    @classmethod
    def read(
        cls, source: str | os.PathLike[str] | IO[bytes] | ReadableBuffer, *, size_max: int = PACK_SIZE_MAX
    ) -> IonPack:  # fmt: skip
        """A pack from a path, a binary file, or bytes. IonFormatError says what is wrong, and where.

        All of it is read and checked at once. Names that lead out of the pack's folder are refused, and what
        unpacks to more than `size_max` bytes."""
        if isinstance(source, (str, os.PathLike)):
            with open(source, "rb") as file:
                return cls._read(file, size_max)
        stream: Any = source if hasattr(source, "read") else io.BytesIO(memoryview(source))
        if not stream.seekable():
            data = stream.read(size_max + 1)
            if len(data) > size_max:
                raise IonLimitError(f"the file has more than {size_max} bytes")
            stream = io.BytesIO(data)
        return cls._read(stream, size_max)

    def function(self, key: str, within: str | None = None) -> Function:
        """`Class:name`, or `Class` for its function without a name. `within` a class, a name alone is first
        one of the class's own. ClassNotFound or FunctionNotFound when there is none."""
        if within is not None and ":" not in key:
            for one in self.classes.get(within, ()):
                if one.name == key:
                    return one
        class_name, colon, name = key.partition(":")
        if class_name not in self.classes:
            near = did_you_mean(class_name, self.classes)
            raise ClassNotFound(f"{self.manifest.name} has no class {class_name!r}{near}")
        # Of functions with the same name, the last one counts, as it does for the first tools.
        for one in reversed(self.classes[class_name]):
            if one.name == (name if colon else None):
                return one
        names = [one.name for one in self.classes[class_name] if one.name is not None]
        what = f"function {name!r}" if colon else "function without a name"
        near = did_you_mean(name, names)
        raise FunctionNotFound(f"class {class_name} has no {what}{near}")

    def entry(self) -> tuple[str, Function]:
        """What is run: the function that the manifest names, or a `main` that takes nothing."""
        main = self.manifest.main_class
        if not main:
            raise ClassNotFound(f"{self.manifest.name} names no main class")
        key = f"{main}:{self.manifest.entry_point or 'main'}"
        found = self.function(key)
        if not self.manifest.entry_point and found.arity:
            raise FunctionNotFound(f"{key} takes {found.arity} arguments: the entry point must be named")
        return key, found

    def builder(self, version: int = 1) -> IonPackBuilder:
        """A builder that has all of this, to change it and build it again."""
        from abut.ion._pack_builder import IonPackBuilder

        return IonPackBuilder._of(self, version)

    def __repr__(self) -> str:
        return f"<IonPack {self.manifest.name} {self.manifest.version}: {', '.join(self.classes)}>"

    # -- inside

    @classmethod
    def _read(cls, file: IO[bytes], size_max: int) -> IonPack:
        files = read_archive(file, size_max)
        if MANIFEST not in files:
            raise IonFormatError(f"there is no {MANIFEST}")
        manifest = _manifest(files.pop(MANIFEST))
        room = Room()
        parts: tuple[dict[str, Any], ...] = ({}, {}, {}, {}, {})
        classes, _, _, sources, others = parts
        for name, data in files.items():
            folder = next((one for one in FOLDERS if name.startswith(one)), "")
            rest = name[len(folder) :]
            if folder == "classes/" and rest[: -len(CLASS_END)] and rest.endswith(CLASS_END):
                classes[rest[: -len(CLASS_END)]] = _class(data, name, room)
            elif folder == "src/":
                sources[rest] = data.decode("utf-8", "surrogateescape")
            elif folder in ("lib/", "resources/"):
                parts[FOLDERS.index(folder)][rest] = data
            else:
                others[name] = data
        return cls(manifest, *parts)


def _manifest(data: bytes) -> Manifest:
    if len(data) > MANIFEST_SIZE_MAX:
        raise IonLimitError(f"{len(data)} bytes, at most {MANIFEST_SIZE_MAX}", entry=MANIFEST)
    try:
        return Manifest.from_string(data.decode())
    except UnicodeDecodeError as error:
        raise IonFormatError("no UTF-8", error.start, entry=MANIFEST) from None
    except IonFormatError as error:
        error.entry = MANIFEST
        raise


def _class(data: bytes, entry: str, room: Room) -> tuple[Function, ...]:
    try:
        return tuple(read_functions(data, room=room))
    except IonFormatError as error:
        error.entry = entry
        raise
