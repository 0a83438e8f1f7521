"""Descriptors: compile them, look at them, compare them, render them, prove them.

>>> from abut import schema
>>> point = schema.compile("package demo  record Point { x: f64, y: f64 }")
>>> [file.path for file in point.emit(["c"])]
['demo.h']
"""

from __future__ import annotations

import enum
import json
import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Literal

from abut import _sources
from abut._abi import abut as _abi
from abut._errors import AbutError, ClosedError, LimitError, NativeError, SchemaError

__all__ = [
    "Change",
    "Diagnostic",
    "Difference",
    "FieldLayout",
    "GeneratedFile",
    "Schema",
    "TypeLayout",
    "Verdict",
    "compile",
    "languages",
    "load",
    "manifest",
    "open_any",
    "pretty",
    "targets",
]

Source = str | os.PathLike[str]


class Verdict(enum.IntEnum):
    """What a newer descriptor does to the callers of an older one; the worst change decides."""

    COMPATIBLE = 0
    API_BREAK = 1
    ABI_BREAK = 2


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding, with its place. Lines and columns count from 1; 0 means that there is no place."""

    code: str
    severity: Literal["error", "warning"]
    message: str
    path: str
    line: int
    column: int
    label: str = ""
    help: str | None = None

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}:{self.column}: " if self.line else ""
        return f"{place}{self.severity}[{self.code}]: {self.message}"


@dataclass(frozen=True, slots=True)
class GeneratedFile:
    """A rendered file: a relative path with `/`, and its bytes."""

    path: str
    data: bytes = field(repr=False)

    @property
    def text(self) -> str:
        return self.data.decode()


@dataclass(frozen=True, slots=True)
class FieldLayout:
    name: str
    offset: int
    size: int


@dataclass(frozen=True, slots=True)
class TypeLayout:
    """How a type lies in memory on the primary target."""

    name: str
    kind: str
    size: int
    align: int
    hash: str
    fields: tuple[FieldLayout, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two descriptors, such as `Calc.div: parameter b was i32, is i64 now`."""

    verdict: Literal["docs", "compatible", "api", "abi"]
    item: str
    message: str


@dataclass(frozen=True, slots=True)
class Difference:
    """What lies between two descriptors, the worst first, and the version that the newer one should have."""

    verdict: Verdict
    changes: tuple[Change, ...]
    semver: Literal["none", "patch", "minor", "major"]
    recommended: str


class Schema:
    """A descriptor that went through the compiler. Also a context manager; closing twice does no harm."""

    __slots__ = ("_compiler", "_ir", "diagnostics", "path", "sources")

    diagnostics: tuple[Diagnostic, ...]
    path: str
    sources: tuple[Path, ...]

    def __init__(self, compiler: _abi.Compiler, path: str, sources: tuple[Path, ...]) -> None:
        self._compiler = compiler
        self._ir: dict[str, Any] | None = None
        self.path = path
        self.sources = sources
        with _translated():
            compiler.check()
        self.diagnostics = self._findings()

    def __repr__(self) -> str:
        return f"<Schema {self.path}: {len(self.errors)} errors, {len(self.warnings)} warnings>"

    def __enter__(self) -> Schema:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def close(self) -> None:
        self._compiler.close()

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        return tuple(finding for finding in self.diagnostics if finding.severity == "error")

    @property
    def warnings(self) -> tuple[Diagnostic, ...]:
        return tuple(finding for finding in self.diagnostics if finding.severity == "warning")

    def report(self, *, colour: bool = False) -> str:
        """The findings as a person reads them, with the marked source lines."""
        form = _abi.Format.COLOUR if colour else _abi.Format.TEXT
        with _translated():
            return self._compiler.diagnostics(form)

    def pretty(self) -> str:
        """The root descriptor in the one canonical style, comments kept."""
        with _translated(self._fail):
            return self._compiler.pretty().decode()

    def info(self) -> dict[str, Any]:
        """The whole model with sizes, offsets and hashes: the canonical JSON form, parsed."""
        if self._ir is None:
            (file,) = self.emit(["json"])
            parsed: dict[str, Any] = json.loads(file.data)
            self._ir = parsed
        return self._ir

    def layout(self, name: str) -> TypeLayout:
        """The layout of a type by its name in the descriptor."""
        for entry in self.info()["types"]:
            if name in (entry["name"], entry.get("ref")):
                fields = (FieldLayout(f["name"], f["offset"], f["size"]) for f in entry.get("fields", ()))
                return TypeLayout(
                    name, entry["kind"], entry["size"], entry["align"], entry["layout"], tuple(fields)
                )
        raise SchemaError(f"{self.path} has no type {name}")

    def emit(
        self, languages: Sequence[str], *, standalone: bool = False, embed: bool = False
    ) -> tuple[GeneratedFile, ...]:
        """Renders into each language; nothing is written. Files that two languages share come once.

        `standalone` inlines the Python runtime; `embed` puts the schema table into C, Zig, Rust and Swift.
        """
        options = _abi.EmitOptions(0)
        if standalone:
            options |= _abi.EmitOptions.STANDALONE
        if embed:
            options |= _abi.EmitOptions.EMBED
        found: dict[str, GeneratedFile] = {}
        for language in languages:
            with _translated(self._fail):
                count = self._compiler.emit(language, options)
                for index in range(count):
                    path, data = self._compiler.file(index)
                    found.setdefault(path, GeneratedFile(path, bytes(data)))
        return tuple(found.values())

    def assertions(self, target: str, *, headers: Sequence[str] = ()) -> str:
        """C source that a C compiler for `target` accepts exactly when every layout is right.

        With `headers`, the types are those that these C headers declare (`zlib.h`, `/path/to/mine.h`).
        """
        with _translated(self._fail):
            return self._compiler.assertions(target, "\n".join(headers)).decode()

    def diff(self, newer: Schema) -> Difference:
        """What `newer` changes for the callers of this one."""
        with _translated(self._fail):
            verdict, report = self._compiler.diff(newer._compiler, _abi.Format.JSON)
        parsed = json.loads(report)
        changes = tuple(Change(c["verdict"], c["item"], c["message"]) for c in parsed["changes"])
        return Difference(Verdict(int(verdict)), changes, parsed["semver"], parsed["recommended"])

    def diff_report(self, newer: Schema, *, colour: bool = False) -> str:
        """`diff` as a person reads it."""
        form = _abi.Format.COLOUR if colour else _abi.Format.TEXT
        with _translated(self._fail):
            return self._compiler.diff(newer._compiler, form)[1]

    def _findings(self) -> tuple[Diagnostic, ...]:
        with _translated():
            entries = json.loads(self._compiler.diagnostics(_abi.Format.JSON))
        return tuple(Diagnostic(**entry) for entry in entries)

    def _fail(self, message: str) -> SchemaError:
        findings = self._findings()
        return SchemaError("\n".join([message, *map(str, findings)]), findings)


def compile(source: Source, *, include: Iterable[Source] = (), strict: bool = True) -> Schema:
    """Compiles a descriptor.

    A path object, or a one-line string that ends in `.abi`, names a file; other strings are the text itself.
    Packages that it uses are looked for beside the file and in the folders `include`.
    With `strict`, errors raise `SchemaError`; without it they only stand in `Schema.diagnostics`.
    """
    compiler = _abi.Compiler()
    root, text = _sources.root(source)
    name = str(root) if root else "<text>"
    folders = [root.parent] if root else []
    folders += [Path(folder) for folder in include]
    files = [root] if root else []
    with _translated():
        compiler.add_source(name, text)
        tried: set[str] = set()
        while wanted := [package for package in compiler.missing().split() if package not in tried]:
            tried.update(wanted)
            for found in filter(None, (_sources.find(package, folders) for package in wanted)):
                if found not in files:
                    files.append(found)
                    compiler.add_source(str(found), found.read_bytes())
    schema = Schema(compiler, name, tuple(files))
    if strict and schema.errors:
        raise SchemaError("\n".join(map(str, schema.errors)), schema.diagnostics)
    return schema


def load(source: str | os.PathLike[str] | bytes, *, name: str = "<bytes>") -> Schema:
    """Reads the JSON form, a schema table, or the table that a library carries (it is not run)."""
    file = None if isinstance(source, bytes) else Path(source)
    data = source if isinstance(source, bytes) else Path(source).read_bytes()
    path = str(file) if file else name
    compiler = _abi.Compiler()
    with _translated(SchemaError):
        compiler.load(path, data)
    return Schema(compiler, path, (file,) if file else ())


def open_any(path: Source, *, include: Iterable[Source] = (), strict: bool = True) -> Schema:
    """A descriptor, its JSON form, or a library: told apart by their first bytes."""
    with open(path, "rb") as file:
        start = file.read(64).lstrip()
    if start.startswith((b"{", b"\x7fELF", b"MZ", b"ABUT-ABI", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")):
        return load(path)
    return compile(Path(path), include=include, strict=strict)


def pretty(text: str, *, name: str = "<text>") -> str:
    """Gives a descriptor's text its one canonical style, comments kept; used packages are not needed."""
    compiler = _abi.Compiler()
    with _translated():
        compiler.add_source(name, text.encode())
    with Schema(compiler, name, ()) as schema:
        return schema.pretty()


@cache
def manifest() -> dict[str, Any]:
    """What the loaded native library says about itself."""
    with _translated():
        parsed: dict[str, Any] = json.loads(_abi.manifest())
    return parsed


def languages() -> tuple[str, ...]:
    """What `emit` can be asked for."""
    return tuple(manifest()["languages"])


def targets() -> tuple[str, ...]:
    """The machines whose layouts are known, as clang triples; the first is the primary one."""
    return tuple(manifest()["targets"])


class _translated:
    """Turns the generated module's exceptions into the public ones. `make` builds what a refusal raises."""

    def __init__(self, make: Any = AbutError) -> None:
        self._make = make

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if isinstance(error, _abi.LimitError):
            raise LimitError(_plain(error)) from None
        if isinstance(error, _abi.AbutError):
            raise self._make(_plain(error)) from None
        if isinstance(error, ValueError) and "is closed" in str(error):
            raise ClosedError("the schema was closed") from None
        if kind is ImportError:
            raise NativeError(f"{error}. Install the package again, or set ABUT_LIBRARY") from None


def _plain(error: _abi.AbutError) -> str:
    """The library's own words, without the name of the C function and the number."""
    return re.sub(r"^abut_\w+: |( \(status -?\d+\))$", "", str(error))
