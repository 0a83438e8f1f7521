"""Finds the texts of a compilation on disk; the native compiler itself does no input."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path

PACKAGE = re.compile(rb"^[ \t]*package[ \t]+([A-Za-z_][\w.]*)", re.MULTILINE)
# How much of a file is looked at for its package line: it stands behind the file's comment.
HEAD_BYTES = 65_536


def root(source: str | os.PathLike[str]) -> tuple[Path | None, bytes]:
    """The file that is meant, if one is, and the text."""
    if isinstance(source, str) and ("\n" in source or not source.endswith(".abi")):
        return None, source.encode()
    path = Path(source)
    return path, path.read_bytes()


def find(package: str, folders: Iterable[Path]) -> Path | None:
    """The file of a package: by its name first, then by the package lines of all descriptors there."""
    parts = package.split(".")
    names = [f"{'/'.join(parts)}.abi", f"{package}.abi", f"{parts[-1]}.abi"]
    folders = list(dict.fromkeys(folders))
    for folder in folders:
        for name in names:
            if declares(folder / name, package):
                return folder / name
    for folder in folders:
        for path in sorted(folder.glob("*.abi")):
            if declares(path, package):
                return path
    return None


def declares(path: Path, package: str) -> bool:
    try:
        with path.open("rb") as file:
            match = PACKAGE.search(file.read(HEAD_BYTES))
    except OSError:
        return False
    return match is not None and match[1].decode() == package
