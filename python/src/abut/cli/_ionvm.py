"""`ionvm` and `iondis`: Ion's own commands, with the words of the first ones."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from abut._errors import AbutError
from abut._shown import one_line

if TYPE_CHECKING:
    from abut.ion import VM

__all__ = ["iondis", "ionvm"]

VM_USAGE = """\
Usage: ionvm [run] [--debug|-d] [--link PACK]... [--allow NAMES] FILE [ARGUMENT]...
       ionvm info FILE [--json]
       ionvm help

Runs FILE: a pack (.ionpack), a class (.ionc) or a text (.iontext). Packs that it depends on are looked for
beside it; --link names others. ARGUMENTs go to its entry point: numbers, true, false, (), :atom, JSON, or
else text.

  -d, --debug      show every instruction, what happens to processes, and the result
  -l, --link PACK  a pack that it depends on
  --allow NAMES    what natives may do, such as file_io
  --libraries      load the native libraries of the pack
  --schedulers N   threads that run processes; 1 unless it is said
  --slice N|auto   reductions until the next process's turn; 3 unless it is said

Exit status: 0 when all went well; 1 when FILE cannot be run, or the process of its entry point crashed or
waits for ever; 3 when only other processes crashed. `info` shows what a pack has.
"""
DIS_USAGE = """\
Usage: iondis FILE [CLASS] [--original|--registers]
       iondis help

Shows the functions of FILE, a pack (.ionpack) or a class (.ionc), as text: all of them, or those of CLASS.
The text can be assembled again (abut asm). --original shows it as the first tool does, --registers the code
that it becomes.
"""


class Wrong(Exception):
    """What the command line says makes no sense."""


class Words:
    """The words of a command line, from the left."""

    def __init__(self, given: list[str]) -> None:
        self.left = list(given)

    def flag(self, *names: str) -> bool:
        """Whether the next word is one of them; it is taken then."""
        if not self.left or self.left[0] not in names:
            return False
        self.left.pop(0)
        return True

    def value(self, *names: str) -> str | None:
        """What stands behind one of them: `--name value`, or `--name=value`."""
        if not self.left:
            return None
        name, equals, inline = self.left[0].partition("=")
        if name not in names:
            return None
        self.left.pop(0)
        if equals:
            return inline
        if not self.left:
            raise Wrong(f"{name} wants a value")
        return self.left.pop(0)

    def file(self, what: str) -> Path:
        if not self.left:
            raise Wrong(f"{what} is missing")
        if self.left[0].startswith("-") and self.left[0] != "-":
            raise Wrong(f"there is no option {self.left[0]}")
        return Path(self.left.pop(0))


def ionvm(arguments: list[str] | None = None) -> int:
    """The command; its exit status."""
    return _told(VM_USAGE, _ionvm, sys.argv[1:] if arguments is None else arguments)


def iondis(arguments: list[str] | None = None) -> int:
    return _told(DIS_USAGE, _iondis, sys.argv[1:] if arguments is None else arguments)


def _told(usage: str, command: Callable[[Words], int], given: list[str]) -> int:
    """Errors of this package, and of files, become a line and the exit status 1."""
    import click

    words = Words(given)
    if not given:
        print(usage, end="", file=sys.stderr)
        return 1
    if words.flag("help", "--help", "-h"):
        print(usage, end="")
        return 0
    try:
        return command(words)
    except (Wrong, click.UsageError) as error:
        said = error.format_message() if isinstance(error, click.UsageError) else str(error)
        print(f"error: {said}\n\n{usage}", end="", file=sys.stderr)
    except FileNotFoundError as error:
        print(f"error: {error.filename}: there is no such file or command", file=sys.stderr)
    except OSError as error:
        print(f"error: {error.filename}: {error.strerror}", file=sys.stderr)
    except AbutError as error:
        print(f"error: {one_line(str(error))}", file=sys.stderr)
    except KeyboardInterrupt:
        return 130
    return 1


def _ionvm(words: Words) -> int:
    if words.flag("info"):
        as_json = words.flag("--json")
        file = words.file("the file")
        as_json = words.flag("--json") or as_json
        return _info(file, as_json)
    words.flag("run")
    return _run(words)


def _info(file: Path, as_json: bool) -> int:
    from abut.cli import _ion

    _ion.info(file, names=(), as_json=as_json)
    return 0


def _run(words: Words) -> int:
    from abut.cli import _ion
    from abut.ion import VM, Natives

    is_debug = has_libraries = False
    linked: list[Path] = []
    allowed: list[str] = []
    schedulers, slice = "1", "3"
    while words.left and words.left[0].startswith("-"):
        if words.flag("--debug", "-d"):
            is_debug = True
        elif words.flag("--libraries"):
            has_libraries = True
        elif (value := words.value("--link", "-l")) is not None:
            linked.append(Path(value))
        elif (value := words.value("--allow")) is not None:
            allowed.append(value)
        elif (value := words.value("--schedulers")) is not None:
            schedulers = value
        elif (value := words.value("--slice")) is not None:
            slice = value
        else:
            break
    program = _ion.opened(words.file("the file"), tuple(linked))
    natives = Natives()
    if has_libraries:
        natives.libraries(program)
    arguments = [_ion.word(one) for one in words.left]
    count = _ion.number(schedulers, "--schedulers") or 1
    with VM(
        program, natives, schedulers=count, slice=_ion.slice_of(slice), policy=_ion.permitted(tuple(allowed)),
        traced=is_debug, output=None if is_debug else "process",
    ) as vm:  # fmt: skip
        return _debugged(vm, arguments) if is_debug else _finished(vm, arguments)


def _debugged(vm: VM, arguments: list[object]) -> int:
    from abut.cli import _ion

    print(one_line(f"running {vm.program.entry} of {vm.program.name or 'a class'}"), file=sys.stderr)
    with _ion.watched(vm, lambda text, entry: print(text, file=sys.stderr)):
        return _finished(vm, arguments, is_debug=True)


def _finished(vm: VM, arguments: list[object], *, is_debug: bool = False) -> int:
    from abut.cli import _ion
    from abut.ion import show

    process, problem = _ion.finished(vm, None, arguments, 0)
    for crash in _ion.crashes(vm):
        print(one_line(f"crashed: {crash}"), file=sys.stderr)
    if problem is not None:
        print(f"stopped: {problem}", file=sys.stderr)
    ending = process.ending
    if is_debug and ending is not None and ending.is_normal:
        print(f"Result: {show(ending.value)}", flush=True)
    return _ion.status(vm, process, problem)


def _iondis(words: Words) -> int:
    from abut.cli import _ion

    flags = {one for one in words.left if one in ("--registers", "--original")}
    words.left = [one for one in words.left if one not in flags]
    file = words.file("the file")
    class_name = words.left.pop(0) if words.left else None
    if words.left:
        raise Wrong(f"{words.left[0]} is too much")
    form = "original" if "--original" in flags else "noted"
    _ion.dis(file, registers="--registers" in flags, class_name=class_name, form=form, as_json=False)
    return 0
