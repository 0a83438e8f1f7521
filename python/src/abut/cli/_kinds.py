"""Which bytecode a file holds, and what knows it: `run`, `dis`, `asm`, `gas` and `replay` work by kind."""

from __future__ import annotations

import codecs
import importlib
import inspect
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource

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
    """A bytecode: the module `abut.cli._<name>` has its verbs as functions; their keywords are its
    options."""

    name: str
    what: str
    mark: bytes
    """What its files begin with; empty when they have no mark."""
    ends: tuple[str, ...]
    text_ends: tuple[str, ...]
    log_ends: tuple[str, ...]
    looks: Callable[[bytes], bool]
    is_marked: Callable[[bytes], bool] | None = None
    """Whether a file is one for sure, where a mark at its beginning does not say it."""

    def marks(self, head: bytes) -> bool:
        return bool(self.mark) and head.startswith(self.mark) or bool(self.is_marked and self.is_marked(head))

    def verb(self, name: str) -> Callable[..., Any]:
        module = importlib.import_module(f"abut.cli._{self.name}")
        found: Callable[..., Any] | None = getattr(module, name, None)
        if found is None:
            raise AbutError(f"{self.what}: there is no `abut {name}` for it")
        return found

    def call(self, name: str, file: Path, options: dict[str, Any]) -> Any:
        """Calls a verb with those of the options that it has; the others must not have been given."""
        verb, context = self.verb(name), click.get_current_context()
        known = inspect.signature(verb).parameters
        for option in options.keys() - known.keys():
            if context.get_parameter_source(option) is ParameterSource.COMMANDLINE:
                one = next(one for one in context.command.params if one.name == option)
                if isinstance(one, click.Argument):
                    if not options[option]:  # there is none: that counts as given
                        continue
                    raise click.UsageError(f"{self.what} takes no {one.metavar}", context)
                raise click.UsageError(f"{one.opts[0]} is not for {self.what}", context)
        return verb(file, **{key: value for key, value in options.items() if key in known})


def _pvm(head: bytes) -> bool:
    """Programs of the PVM have no mark: what is not anything else and loads is one. Logs begin with words."""
    return not head.startswith(tuple(FOREIGN))


_KIO_WORD = re.compile(rb"\s*(?:;[^\n]*\n\s*)*(?:[A-Za-z_]\w*\s*:\s*)*(\.?[a-z_]+)(?=[\s;]|$)")


def _kio(head: bytes) -> bool:
    """Text of a chunk begins with an instruction or a directive of KIO's, behind comments and labels."""
    from abut.kio import INSTRUCTIONS

    found = _KIO_WORD.match(head)
    return found is not None and found[1].decode() in {*INSTRUCTIONS, ".line", ".constant", ".byte"}


_FUSABI_LINE = re.compile(
    rb"""\s*(?:;[^\n]*\n\s*)*(?:source\s+"|entry\s+[#"A-Za-z_.]|(?:fn|import)\s+[A-Za-z_."][^\n(]*\()"""
)


def _fusabi(head: bytes) -> bool:
    """Text of a module begins with its source, its entry, an import or a function, behind comments."""
    return _FUSABI_LINE.match(head) is not None


_ION_LINE = re.compile(
    rb"\s*(?:(?:;|//)[^\n]*\n\s*)*(?:\.(?:class|bytecode|pack)\b|function\s+\S.*\(\s*arity)"
)
_ION_PACK = b"META-INF/MANIFEST.ion"


def _ion(head: bytes) -> bool:
    """Text of a class begins with its name or a function, behind comments."""
    return _ION_LINE.match(head) is not None


def _is_pack(head: bytes) -> bool:
    """An archive whose first file is the manifest."""
    return head.startswith(b"PK\x03\x04") and head[30:].startswith(_ION_PACK)


KINDS = (
    Kind(
        "ion", "a program of Ion", b"IONBC\x01\0\0", (".ionpack", ".ionc"), (".iontext",), (), _ion, _is_pack
    ),
    Kind("fusabi", "a Fusabi module", b"FZB\0", (".fzb",), (".fzbtext",), (), _fusabi),
    Kind("kio", "a KIO chunk", b"\x7fKIO", (".kio",), (".kiotext",), (), _kio),
    Kind("pvm", "a PVM program", b"", (".jam", ".pvm"), (".pvmtext",), (".log", ".jip6"), _pvm),
)
"""The formats, those first that can be told best."""


def marked(path: Path) -> Kind | None:
    """The kind of a file that says itself what it is, by its mark or the end of its name."""
    with path.open("rb") as file:
        head = file.read(HEAD)
    for kind in KINDS:
        if kind.marks(head):
            return kind
    for kind in KINDS:
        if path.suffix in (*kind.ends, *kind.text_ends, *kind.log_ends):
            return kind
    return None


def kind_of(path: Path, name: str | None = None) -> Kind:
    """The kind of a file: by `name`, by its mark, by the end of its name, or by how it looks."""
    if name is not None:
        return next(kind for kind in KINDS if kind.name == name)
    found = marked(path)
    if found is not None:
        return found
    with path.open("rb") as file:
        head = file.read(HEAD)
    for mark, what in FOREIGN.items():
        if head.startswith(mark):
            raise AbutError(f"{path} is {what}")
    text = head.removeprefix(codecs.BOM_UTF8)
    for kind in KINDS:
        if kind.looks(text):
            return kind
    raise AbutError(f"{path} is no bytecode that is known: {', '.join(kind.name for kind in KINDS)}")
