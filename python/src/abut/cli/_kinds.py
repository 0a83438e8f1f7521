"""Which bytecode a file holds, and what knows it: `run`, `dis`, `asm`, `gas` and `replay` work by kind."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from abut._errors import AbutError

__all__ = ["KINDS", "Kind", "kind_of"]

HEAD = 4096
FOREIGN = {
    b"\x7fELF": "a native library or program",
    b"\0asm": "a WebAssembly module; `abut.load` runs it",
    b"PVM\0": "a container of polkavm's linker: its `polkatool` makes a program of it",
    b"MZ": "a program for Windows",
    b"PK\x03\x04": "an archive",
    b"#!": "a script",
}


@dataclass(frozen=True)
class Kind:
    """A bytecode: the module `abut.cli._<name>` has its verbs as functions."""

    name: str
    what: str
    ends: tuple[str, ...]
    text_ends: tuple[str, ...]
    log_ends: tuple[str, ...]
    looks: Callable[[bytes], bool]

    def verb(self, name: str) -> Callable[..., Any]:
        module = importlib.import_module(f"abut.cli._{self.name}")
        found: Callable[..., Any] | None = getattr(module, name, None)
        if found is None:
            raise AbutError(f"{self.what}: there is no `abut {name}` for it")
        return found


def _pvm(head: bytes) -> bool:
    """Programs of the PVM have no mark: what is not anything else and loads is one. Logs begin with words."""
    return not head.startswith(tuple(FOREIGN))


KINDS = (Kind("pvm", "a PVM program", (".jam", ".pvm"), (".pvmtext",), (".log", ".jip6"), _pvm),)


def kind_of(path: Path, name: str | None = None) -> Kind:
    """The kind of a file: by `name`, by the end of its name, or by what it begins with."""
    if name is not None:
        return next(kind for kind in KINDS if kind.name == name)
    for kind in KINDS:
        if path.suffix in (*kind.ends, *kind.text_ends, *kind.log_ends):
            return kind
    with path.open("rb") as file:
        head = file.read(HEAD)
    for mark, what in FOREIGN.items():
        if head.startswith(mark):
            raise AbutError(f"{path} is {what}")
    for kind in KINDS:
        if kind.looks(head):
            return kind
    raise AbutError(f"{path} is no bytecode that is known: {', '.join(kind.name for kind in KINDS)}")
