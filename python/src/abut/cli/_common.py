"""What the verbs share: reading descriptors, writing files inside one folder, and printing."""

from __future__ import annotations

import errno
import importlib
import json
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from abut import _files
from abut._errors import AbutError

if TYPE_CHECKING:
    from rich.console import Console

    from abut.schema import Diagnostic, GeneratedFile, Schema

Function = TypeVar("Function", bound=Callable[..., Any])
Kind = TypeVar("Kind")

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
FOLDER = click.Path(file_okay=False, path_type=Path)


def json_option(command: Function) -> Function:
    return click.option("--json", "as_json", is_flag=True, help="Print JSON for programs.")(command)


def include_option(command: Function) -> Function:
    return click.option(
        "-I", "--include", type=FOLDER, multiple=True, help="Look for used packages in this folder, too."
    )(command)


def hosted(given: tuple[str, ...], kind: type[Kind], of: str) -> Kind | None:
    """What `--host package.module:name` means, which is to be of a kind; modules of this folder are found."""
    if not given:
        return None
    place, colon, name = given[-1].partition(":")
    if len(given) > 1 or not (place and colon and name):
        words = f"for {of} it is one MODULE:{kind.__name__.upper()}"
        raise click.BadParameter(words, param_hint="--host")
    sys.path.insert(0, os.getcwd())
    try:
        found: Any = importlib.import_module(place)
        for part in name.split("."):
            found = getattr(found, part)
    except (ImportError, AttributeError) as error:
        raise click.BadParameter(str(error), param_hint="--host") from None
    if not isinstance(found, kind):
        what = f"{given[0]} is no {kind.__name__}, it is of type {type(found).__name__}"
        raise click.BadParameter(what, param_hint="--host")
    return found


def print_json(value: object) -> None:
    click.echo(json.dumps(value, indent=2, ensure_ascii=False))


def wants_colour(stream: Any = None) -> bool:
    stream = stream or sys.stdout
    return bool(stream.isatty()) and "NO_COLOR" not in os.environ


def console(*, stderr: bool = False) -> Console:
    from rich.console import Console

    return Console(stderr=stderr, highlight=False, soft_wrap=False)


def described(path: Path) -> Path:
    """A file that may describe something: bytecode says that it is some."""
    from abut.cli._kinds import marked

    kind = marked(path)
    if kind is not None:
        raise AbutError(f"{path} is {kind.what}: it describes no ABI")
    return path


def open_schema(path: Path, include: Iterable[Path] = ()) -> Schema:
    """Reads a descriptor, JSON or a library; findings go to stderr, errors end the command."""
    from abut import schema

    described(path)
    opened = schema.open_any(path, include=include, strict=False)
    if opened.diagnostics:
        click.echo(opened.report(colour=wants_colour(sys.stderr)).rstrip("\n"), err=True)
    if opened.errors:
        sys.exit(1)
    return opened


def finding(diagnostic: Diagnostic) -> dict[str, Any]:
    import dataclasses

    return dataclasses.asdict(diagnostic)


def languages(names: Sequence[str]) -> list[str]:
    """`-t c,ctypes -t zig` as a list without repetitions; `all` is every one."""
    from abut import schema

    known = schema.languages()
    wanted: list[str] = []
    for name in (part.strip() for value in names for part in value.split(",")):
        if name == "all":
            wanted += known
        elif name in known:
            wanted.append(name)
        else:
            raise click.BadParameter(f"{name!r} is none of {', '.join(known)}, all", param_hint="-t")
    return list(dict.fromkeys(wanted))


def inside(folder: Path, path: str) -> Path:
    """Where a generated file goes; refuses every path that leaves the folder, through links too."""
    target = folder / path
    root = folder.resolve()
    if not target.resolve().is_relative_to(root) or Path(path).is_absolute():
        raise AbutError(f"{path} would be written outside {folder}")
    return target


def state(folder: Path, file: GeneratedFile) -> str:
    """`same`, `changed` or `new`."""
    path = inside(folder, file.path)
    try:
        return "same" if path.read_bytes() == file.data else "changed"
    except FileNotFoundError:
        return "new"


def write(path: Path, data: bytes) -> None:
    """A file, with the folders above it: the old one or the new one, and nothing between."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(path)) from None
    _files.write(path, data)


def write_all(folder: Path, files: Iterable[GeneratedFile]) -> dict[str, str]:
    """Writes what differs; says for each path whether it was `same`, `changed` or `new`."""
    states = {}
    for file in files:
        states[file.path] = state(folder, file)
        if states[file.path] != "same":
            write(inside(folder, file.path), file.data)
    return states


def show_stats(facts: dict[str, int]) -> None:
    """Numbers of a machine, on stderr: what the program prints stays alone."""
    width = max(map(len, facts))
    for name, number in facts.items():
        click.echo(f"{name.replace('_', ' '):{width}}  {number:,}", err=True)


def traced(path: Path) -> Path | Callable[[dict[str, Any]], None]:
    """Where a trace goes: a file, or for `-` lines of JSON on stderr."""
    return (lambda entry: click.echo(json.dumps(entry), err=True)) if str(path) == "-" else path
