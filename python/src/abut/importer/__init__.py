"""Reads C headers into a descriptor.

    >>> from abut.importer import import_header
    >>> result = import_header(["zlib.h"])                                    # doctest: +SKIP
    >>> print(result.text)                                                    # doctest: +SKIP

clang does the reading (any clang; the one beside `swift` will do). What a header cannot say, e.g. which
number is the length of which buffer, is guessed, and every guess is marked `@review`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from .clang import Clang, ImportFailed, Preprocessed, find_clang, first_errors

if TYPE_CHECKING:
    from .build import Import
    from .macros import Folded, Folder
    from .model import Constant

__all__ = ["ImportFailed", "ImportResult", "Names", "import_header"]


class Names(NamedTuple):
    """What was found, by C name."""

    functions: tuple[str, ...]
    records: tuple[str, ...]
    opaques: tuple[str, ...]
    enums: tuple[str, ...]
    callbacks: tuple[str, ...]
    integers: tuple[str, ...]
    strings: tuple[str, ...]
    floats: tuple[str, ...]
    aliases: tuple[str, ...]
    function_macros: tuple[str, ...]


class ImportResult(NamedTuple):
    """A descriptor made from headers, and everything that is not in it."""

    text: str
    package: str
    library: str
    names: Names
    skipped: list[tuple[str, str]]
    clang_version: int

    @property
    def functions(self) -> tuple[str, ...]:
        return self.names.functions

    @property
    def records(self) -> tuple[str, ...]:
        return self.names.records

    @property
    def macros(self) -> tuple[str, ...]:
        return self.names.integers + self.names.strings + self.names.floats


def import_header(
    headers: str | os.PathLike[str] | Sequence[str | os.PathLike[str]],
    *,
    package: str | None = None,
    library: str | None = None,
    include_dirs: Iterable[str | os.PathLike[str]] = (),
    include: Iterable[str] | None = None,
    defines: Iterable[str] = (),
    clang: str | None = None,
    overlay: str | os.PathLike[str] | None = None,
    keep: Iterable[str] | None = None,
) -> ImportResult:
    """Reads `headers` (paths, or names that clang finds) and describes what they declare.

    `include` adds folders or patterns of files to those that count as the library's own; `keep` are patterns
    of the C names to take; `overlay` is a file of items that replace imported ones.
    """
    listed = (
        [os.fspath(headers)]
        if isinstance(headers, (str, os.PathLike))
        else [os.fspath(item) for item in headers]
    )
    if not listed:
        raise ImportFailed("no header was named")
    folders = [os.fspath(folder) for folder in include_dirs]
    runner = Clang(find_clang(clang), folders, defines)
    request = _Request(
        listed,
        folders,
        list(include or ()),
        package,
        library,
        _read(overlay),
        None if keep is None else list(keep),
    )
    try:
        return _attempt(runner, request, ())
    except _MissingType:
        return _attempt(runner, request, _PREAMBLE)


# Many headers want to be included after these and do not say so.
_PREAMBLE = ("stddef.h", "stdint.h", "stdbool.h", "stdio.h")


class _MissingType(ImportFailed):
    """A type is unknown: a header that should have been included before may know it."""


class _Request(NamedTuple):
    headers: list[str]
    folders: list[str]
    include: list[str]
    package: str | None
    library: str | None
    overlay: str
    keep: list[str] | None


def _spelled(header: str) -> str:
    if os.path.isfile(header):
        return '"' + os.path.abspath(header) + '"'
    return f"<{header}>"


def _attempt(runner: Clang, request: _Request, preamble: tuple[str, ...]) -> ImportResult:
    from .build import Import
    from .macros import PROBE, Folder, definitions, included_files
    from .overlay import Overlay
    from .own import OwnFiles
    from .proposals import propose
    from .tree import Tree
    from .writer import write

    source = "".join(f"#include <{header}>\n" for header in preamble)
    source += "".join(f"#include {_spelled(header)}\n" for header in request.headers)
    preprocessing = runner.start_preprocessing(source)
    dumping = runner.start_tree(source)
    text, report, status = preprocessing.finish()
    if status:
        dumping.finish()
        raise ImportFailed(first_errors(report))
    found = Preprocessed(text, report)
    found.check_version(runner.path)
    own = OwnFiles(included_files(text), found.roots, request.folders, request.include, before=len(preamble))
    folder = Folder(definitions(text), own)
    folder.read_literals()
    probe = folder.probe()
    probing = runner.start_probe(source + probe, PROBE) if probe else None
    dump, errors, _ = dumping.finish()
    if " error: " in errors:
        if probing:
            probing.finish()
        is_missing = "unknown type name" in errors and not preamble
        raise (_MissingType if is_missing else ImportFailed)(first_errors(errors))
    overlay = Overlay(request.overlay)
    imported = Import(own, Tree(dump), request.keep)
    imported.types.overlaid = overlay.types()
    imported.read_tree()
    if probing:
        folder.read_probe(probing.finish()[0])
    imported.read_macros(folder)
    imported.settle_layouts(runner, source)
    propose(imported)
    imported.finish_types()
    headers = request.headers
    name = request.package or _package_name(headers[0])
    chosen = request.library if request.library is not None else _library_name(headers[0])
    result = write(
        imported,
        overlay,
        package=name,
        version=_version(folder.values, name),
        library=chosen,
        headers=[os.path.basename(header) if os.path.isabs(header) else header for header in headers],
    )
    return ImportResult(result, name, chosen, _names(imported, folder), imported.skipped, found.version)


def _read(path: str | os.PathLike[str] | None) -> str:
    if path is None:
        return ""
    with open(path, encoding="utf-8") as file:
        return file.read()


def _package_name(header: str) -> str:
    stem = os.path.splitext(os.path.basename(header))[0]
    name = re.sub(r"\W", "_", stem)
    return name if not name[:1].isdigit() else "_" + name


_LIBRARY_FOLDERS = (
    "/usr/lib/x86_64-linux-gnu",
    "/usr/lib/aarch64-linux-gnu",
    "/usr/lib64",
    "/usr/lib",
    "/usr/local/lib",
    "/lib/x86_64-linux-gnu",
    "/opt/homebrew/lib",
)


def _library_name(header: str) -> str:
    """`z` for zlib.h, `lzma` for lzma.h: the candidate that is installed, else the stem."""
    stem = os.path.splitext(os.path.basename(header))[0]
    candidates = [stem, stem.removeprefix("lib"), stem.removesuffix("lib")]
    for candidate in candidates:
        for folder in _LIBRARY_FOLDERS:
            for suffix in (".so", ".dylib"):
                if candidate and os.path.exists(f"{folder}/lib{candidate}{suffix}"):
                    return candidate
    return stem


def _version(values: dict[str, Folded], package: str) -> str:
    """`1, 2, 13` from the macro that says so."""
    stem = package.rpartition(".")[2].removesuffix("lib").upper()
    ranked = sorted(
        (name for name, folded in values.items() if folded.type == "cstr" and "VERSION" in name),
        key=lambda name: (not name.startswith(stem), len(name)),
    )
    for name in ranked:
        numbers = re.match(r"\s*v?(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?", str(values[name].value))
        if numbers:
            return ", ".join(str(int(part or 0)) for part in numbers.groups())
    return ""


def _names(imported: Import, folder: Folder) -> Names:
    kept: dict[str, Folded | Constant] = {
        name: folded for name, folded in folder.values.items() if imported.is_kept(name)
    }
    for constant in imported.resolved_names:
        kept.setdefault(constant.c_name, constant)
    return Names(
        functions=tuple(function.name for function in imported.functions),
        records=tuple(tag.c_name or tag.name for tag in imported.tags if tag.role in ("record", "union")),
        opaques=tuple(tag.c_name or tag.name for tag in imported.tags if tag.role in ("opaque", "handle")),
        enums=tuple(tag.c_name or tag.name for tag in imported.tags if tag.role in ("enum", "status")),
        callbacks=tuple(callback.c_name or callback.name for callback in imported.types.callbacks),
        integers=tuple(name for name, item in kept.items() if isinstance(item.value, int)),
        strings=tuple(name for name, item in kept.items() if isinstance(item.value, str)),
        floats=tuple(name for name, item in kept.items() if isinstance(item.value, float)),
        aliases=tuple(name for name, _ in imported.macro_aliases),
        function_macros=tuple(macro.name for macro in imported.function_macros),
    )
