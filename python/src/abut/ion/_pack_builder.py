"""Packs in the making."""

from __future__ import annotations

import copy
import io
import os
from collections.abc import Iterable
from pathlib import Path
from typing import IO, TYPE_CHECKING

from abut import _files
from abut.ion._builder import FunctionBuilder
from abut.ion._bytecode import BytecodeWriter
from abut.ion._checks import path, text
from abut.ion._function import Function
from abut.ion._limits import NAME_SIZE_MAX
from abut.ion._manifest import Manifest
from abut.ion._pack import CLASS_END, FOLDERS, MANIFEST
from abut.ion._zip import write_archive

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

    from abut.ion._pack import IonPack

__all__ = ["IonPackBuilder"]


class IonPackBuilder:
    """Makes a pack. The same contents make the same bytes, wherever and whenever.

    >>> builder = IonPackBuilder("hello", "1.0.0").main_class("Main").entry_point("main")
    >>> main = FunctionBuilder("main").load_const("answer", 42).return_reg("answer")
    >>> builder.add_class("Main", main).add_source("Main.ion", "return 42")
    <IonPackBuilder hello 1.0.0: classes 1, libraries 0, resources 0, sources 1>

    What is added takes the place of what had its name. `bytecode` is the version of the classes."""

    def __init__(self, name: str, version: str, *, bytecode: int = 1) -> None:
        self.manifest = Manifest(text("name", name), text("version", version))
        self.classes: dict[str, bytes] = {}
        self.libraries: dict[str, bytes] = {}
        self.resources: dict[str, bytes] = {}
        self.sources: dict[str, str] = {}
        BytecodeWriter(io.BytesIO(), bytecode)  # refuses a version that there is not
        self.bytecode = bytecode
        self._others: dict[str, bytes] = {}

    # -- the manifest

    def main_class(self, main_class: str) -> IonPackBuilder:
        """The class that is run."""
        self.manifest.main_class = text("main_class", main_class)
        return self

    def entry_point(self, entry_point: str) -> IonPackBuilder:
        """The function of it that is run; `main` unless it is said."""
        self.manifest.entry_point = text("entry_point", entry_point)
        return self

    def description(self, description: str) -> IonPackBuilder:
        """What it is for."""
        self.manifest.description = text("description", description)
        return self

    def author(self, author: str) -> IonPackBuilder:
        """Who made it."""
        self.manifest.author = text("author", author)
        return self

    def dependency(self, dep: str) -> IonPackBuilder:
        """A pack that this one needs: its name, or `name:version`."""
        self.manifest.dependencies.append(text("dependency", dep))
        return self

    def export(self, export: str) -> IonPackBuilder:
        """What packs that need this one may call: `Class:function`, or `Class` for all its functions. When
        nothing is exported, they may call everything."""
        self.manifest.exports.append(text("export", export))
        return self

    # -- what is in it

    def add_class(self, name: str, function: Function | FunctionBuilder) -> IonPackBuilder:
        """A class of one function."""
        stream = io.BytesIO()
        BytecodeWriter(stream, self.bytecode).write_function(_built(function))
        self.classes[_checked("class", name)] = stream.getvalue()
        return self

    def add_multi_function_class(
        self, name: str, functions: Iterable[Function | FunctionBuilder]
    ) -> IonPackBuilder:  # fmt: skip
        """A class of any number of functions."""
        stream = io.BytesIO()
        BytecodeWriter(stream, self.bytecode).write_functions([_built(one) for one in functions])
        self.classes[_checked("class", name)] = stream.getvalue()
        return self

    def add_library(
        self, name: str, data: ReadableBuffer, prototypes: str | None = None
    ) -> IonPackBuilder:  # fmt: skip
        """A native library, which the manifest then names: an extension, or a C library with the `prototypes`
        of its functions. Code calls them `__native:NAME:FUNCTION`."""
        if "," in name or name != name.strip():
            raise ValueError(f"the library's name {name!r} cannot be in the manifest's list")
        self.libraries[_checked("library", name)] = bytes(memoryview(data))
        if prototypes is not None:
            self.libraries[_checked("library", f"{name}.h")] = text("prototypes", prototypes).encode()
        if name not in self.manifest.ffi_libraries:
            self.manifest.ffi_libraries.append(name)
        return self

    def add_resource(self, path: str, data: ReadableBuffer) -> IonPackBuilder:
        """A file that the program may read."""
        self.resources[_checked("resource", path)] = bytes(memoryview(data))
        return self

    def add_source(self, path: str, source: str) -> IonPackBuilder:
        """A text that the program was made of."""
        self.sources[_checked("source", path)] = text("source", source)
        return self

    # -- made

    def to_bytes(self) -> bytes:
        """The pack's file."""
        files = {**self._others, MANIFEST: self.manifest.to_string().encode()}
        sources = {name: one.encode("utf-8", "surrogateescape") for name, one in self.sources.items()}
        classes = {name + CLASS_END: data for name, data in self.classes.items()}
        for folder, part in zip(FOLDERS, (classes, self.libraries, self.resources, sources)):
            files.update({folder + name: data for name, data in part.items()})
        return write_archive(files)

    def build(self, stream: IO[bytes]) -> None:
        """Writes the pack to a binary stream."""
        stream.write(self.to_bytes())

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Writes the pack to a file, all of it or nothing."""
        _files.write(path, self.to_bytes())
        return Path(path)

    def __repr__(self) -> str:
        names = ("classes", "libraries", "resources", "sources")
        counts = ", ".join(f"{name} {len(getattr(self, name))}" for name in names)
        return f"<IonPackBuilder {self.manifest.name} {self.manifest.version}: {counts}>"

    # -- inside

    @classmethod
    def _of(cls, pack: IonPack, bytecode: int) -> IonPackBuilder:
        made = cls(pack.manifest.name, pack.manifest.version, bytecode=bytecode)
        made.manifest = copy.deepcopy(pack.manifest)
        for name, functions in pack.classes.items():
            if len(functions) == 1:
                made.add_class(name, functions[0])
            else:
                made.add_multi_function_class(name, functions)
        made.libraries, made.resources = dict(pack.libraries), dict(pack.resources)
        made.sources, made._others = dict(pack.sources), dict(pack.others)
        return made


def _built(function: Function | FunctionBuilder) -> Function:
    return function.build() if isinstance(function, FunctionBuilder) else function


def _checked(kind: str, name: str) -> str:
    """A name that is a file's, and stays in the pack's folder."""
    wrong = path(text(kind, name))
    if wrong is None and len(name.encode()) > NAME_SIZE_MAX - 64:
        wrong = "is too long"
    if wrong is not None:
        raise ValueError(f"the {kind}'s name {name!r} {wrong}")
    return name
