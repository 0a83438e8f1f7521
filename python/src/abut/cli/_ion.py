"""The verbs for programs of Ion."""

from __future__ import annotations

import dataclasses
import io
import json
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from abut._errors import AbutError
from abut._shown import one_line
from abut.cli import _common

if TYPE_CHECKING:
    from abut.ion import VM, Crash, FunctionInfo, Natives, Process, Program

ENGINES = ("auto", "threaded", "loop")
PACK_END = ".ionpack"


# -- what is run


def opened(path: Path, linked: tuple[Path, ...] = ()) -> Program:
    """The program in a file, with those that it depends on: `linked`, or files beside it."""
    from abut.ion import Program

    program = Program.open(path)
    others = [Program.open(one) for one in linked]
    known = {one.name for one in others}
    wanted = list(program.dependencies)
    while wanted:
        name = wanted.pop().partition(":")[0].strip()
        if name in known:
            continue
        beside = neighbour(path, name)
        if beside.is_file():
            known.add(name)
            others.append(Program.open(beside))
            wanted += others[-1].dependencies
    return program.link(*others) if others else program


def neighbour(path: Path, name: str) -> Path:
    """Where a pack that a file depends on would be: in the same folder, whatever it is called."""
    from abut.ion._checks import path as wrong

    if "/" in name or wrong(name) is not None:
        raise AbutError(f"{path} depends on {name!r}: no file beside it can have that name")
    return path.with_name(name + PACK_END)


def number(text: str | None, what: str) -> int | None:
    if text is None:
        return None
    try:
        value = int(text, 0)
    except ValueError:
        raise click.BadParameter(f"{text!r} is no number", param_hint=what) from None
    if not 0 < value < 1 << 63:
        raise click.BadParameter(f"{text} does not fit", param_hint=what)
    return value


def permitted(given: tuple[str, ...]) -> list[str]:
    """The capabilities that `--allow file_io,network` names."""
    return [name.strip() for text in given for name in text.split(",") if name.strip()]


def word(text: str) -> Any:
    """What a word of the command line is: a number, true, (), undefined, :atom, JSON, or else text."""
    from abut.ion import Atom, Undefined
    from abut.ion._value import from_number

    known = {"true": True, "false": False, "()": None, "undefined": Undefined}
    if text in known:
        return known[text]
    if text[:1] == ":" and len(text) > 1:
        return Atom(text[1:])
    for read in (lambda one: int(one, 0), float, structured):
        try:
            value = read(text)
        except ValueError:
            continue
        except RecursionError:
            raise AbutError("an argument has values in values, too deep") from None
        return from_number(value) if isinstance(value, int) else value
    return text


def structured(text: str) -> Any:
    value = json.loads(text)
    if not isinstance(value, (list, dict, str)):
        raise ValueError(text)
    return value


def slice_of(text: str) -> int | str:
    return text if text == "auto" else number(text, "--slice") or 3


# -- run


def run(
    file: Path, *, words: tuple[str, ...], function: str | None, engine: str, limit: str | None,
    memory: str | None, allow: tuple[str, ...], hosts: tuple[str, ...], trace: Path | None, stats: bool,
    schedulers: int, slice: str, linked: tuple[Path, ...], libraries: bool, as_json: bool,
) -> NoReturn:  # fmt: skip
    from abut.ion import VM, Natives

    if engine not in ENGINES:
        raise click.BadParameter(f"{engine!r} is none of {', '.join(ENGINES)}", param_hint="--engine")
    program, printed = opened(file, linked), io.StringIO()
    natives = _common.hosted(hosts, Natives, "a program of Ion")
    if libraries:
        natives = Natives() if natives is None else natives
        natives.libraries(program)
    arguments = [word(one) for one in words]
    with VM(
        program, natives, schedulers=schedulers, slice=slice_of(slice), policy=permitted(allow),
        memory_max=number(memory, "--memory"), engine=engine, traced=trace is not None,
        output=printed if as_json else "process",
    ) as vm:  # fmt: skip
        with traced(vm, trace):
            process, problem = finished(vm, function, arguments, number(limit, "--limit") or 0)
        report(vm, process, problem, printed.getvalue(), stats, as_json)
    sys.exit(0)


def finished(vm: VM, function: str | None, arguments: list[Any], fuel: int) -> tuple[Process, str | None]:
    """Runs a process and then whoever is left; why the process did not end, when it did not."""
    from abut.ion import RunEnd

    process = vm.spawn(function, *arguments)
    outcome = vm.run(fuel=fuel)
    if not process.is_alive:
        return process, None
    if outcome.end is RunEnd.OUT_OF_FUEL:
        return process, "the fuel is used up"
    said = {RunEnd.DEADLOCK: "everybody waits", RunEnd.IDLE: "everybody waits"}
    lines = "\n  ".join(one_line(line) for line in vm.report().rstrip("\n").split("\n"))
    return process, f"{said.get(outcome.end, outcome.end.name.lower())}:\n  {lines}"


def report(
    vm: VM, process: Process, problem: str | None, printed: str, stats: bool, as_json: bool
) -> None:  # fmt: skip
    """Says how it ended, and ends with the exit code that says so, too."""
    from abut.ion import show

    ending = process.ending if problem is None else None
    value = ending.value if ending is not None and ending.is_normal else None
    facts = dataclasses.asdict(vm.statistics())
    code = status(vm, process, problem)
    if as_json:
        _common.print_json(
            {
                "ok": code == 0, "result": None if ending is None or not ending.is_normal else show(value),
                "output": printed, "engine": vm.tier, "problem": problem,
                "crashes": [crashed(one) for one in crashes(vm)], "stats": facts,
            }
        )  # fmt: skip
    else:
        for crash in crashes(vm):
            click.echo(one_line(f"crashed: {crash}"), err=True)
        if problem is not None:
            click.echo(f"stopped: {problem}", err=True)
        elif ending is not None and ending.is_normal and value is not None:
            click.echo(f"= {show(value)}")
        if stats:
            _common.show_stats(facts)
    if code:
        sys.exit(code)


def status(vm: VM, process: Process, problem: str | None) -> int:
    """0 when all went well, 1 when the process did not end well, 3 when only others crashed."""
    ending = process.ending if problem is None else None
    if ending is None or not ending.is_normal:
        return 1
    return 3 if crashes(vm) else 0


def crashes(vm: VM) -> list[Crash]:
    """Those that nobody wanted: who is killed or shut down by another process did not crash."""
    return [one for one in vm.crashes if one.reason not in ("killed", "shutdown")]


def crashed(one: Crash) -> dict[str, Any]:
    from abut.ion import show

    place = one.place
    return {
        "process": one.process.id, "reason": show(one.reason),
        "function": None if place is None else place.function,
        "instruction": None if place is None else place.instruction,
    }  # fmt: skip


# -- traces


@contextmanager
def traced(vm: VM, trace: Path | None) -> Iterator[None]:
    """A line for every instruction and event: JSON in a file, or for people on stderr."""
    if trace is None:
        yield
        return
    with ExitStack() as stack:
        if str(trace) == "-":
            stack.enter_context(watched(vm, lambda text, entry: click.echo(text, err=True)))
        else:
            file = stack.enter_context(trace.open("w", encoding="utf-8"))
            stack.enter_context(
                watched(vm, lambda text, entry: file.write(json.dumps(entry, ensure_ascii=False) + "\n"))
            )
        yield


@contextmanager
def watched(vm: VM, told: Any) -> Iterator[None]:
    """Tells every instruction and what happens to processes: as one line, and as JSON would have it."""
    from abut.ion import Event, EventKind, FunctionRef, Place, show
    from abut.ion._stepper import Checkpoints, Texts

    texts = Texts(vm)

    def instruction(number: int, place: Place, registers: Any) -> bool:
        found = registers()
        shown = " ".join(f"r{at}={show(one)}" for at, one in enumerate(found))
        text = texts.of(place)
        told(
            one_line(f"[{number}] {place.function:20} {place.instruction:4}  {text:32} {shown}".rstrip()),
            {
                "process": number, "function": place.function, "instruction": place.instruction,
                "text": text, "registers": [show(one) for one in found],
            },
        )  # fmt: skip
        return True

    def event(one: Event) -> None:
        name = one.kind.name.lower()
        if one.kind in (EventKind.BEGIN, EventKind.PAUSE):
            return
        entry: dict[str, Any] = {"process": one.process, "event": name}
        value = "" if one.kind is EventKind.WAIT or one.value is None else show(one.value)
        value = str(one.value) if isinstance(one.value, FunctionRef) else value
        other = {EventKind.SPAWN: "by", EventKind.SEND: "to", EventKind.LINK: "with"}.get(one.kind)
        if other is not None and one.other:
            entry["other"], value = one.other, f"{value} {other} {one.other}".strip()
        line = one_line(f"[{one.process}] -- {name} {value}".rstrip())
        told(line, entry | ({"value": value} if value else {}))

    with vm.events(event), Checkpoints(vm, instruction):
        yield


def trace(
    file: Path, *, words: tuple[str, ...], function: str | None, chrome: Path | None, svg: Path | None,
    slice: str, linked: tuple[Path, ...], allow: tuple[str, ...], title: str,
) -> NoReturn:  # fmt: skip
    from abut.ion import VM

    if chrome is None and svg is None:
        raise click.UsageError("--chrome or --svg says what to write", click.get_current_context())
    with VM(
        opened(file, linked), slice=slice_of(slice), policy=permitted(allow), output="process"
    ) as vm:  # fmt: skip
        with vm.timeline() as timeline:
            process, problem = finished(vm, function, [word(one) for one in words], 0)
        if chrome is not None:
            text = json.dumps(timeline.chrome(), ensure_ascii=False)
            _common.write(chrome, (text + "\n").encode("utf-8", "replace"))
        if svg is not None:
            _common.write(svg, timeline.svg(title).encode("utf-8", "replace"))
        code = status(vm, process, problem)
        counts = vm.statistics()
        said = f"{counts.spawned} processes, {counts.messages} messages, {counts.slices} slices"
        click.echo(said, err=True)
        report(vm, process, problem, "", False, False)
    sys.exit(code)


# -- dis, asm, info, verify


def dis(
    file: Path, *, registers: bool, class_name: str | None = None, form: str = "full", as_json: bool
) -> None:  # fmt: skip
    program = opened(file)
    if as_json:
        return _common.print_json(facts(program, file))
    if registers:
        for name, info in program.functions.items():
            if not info.is_linked and not info.is_native and class_name in (None, info.class_name):
                lines = (f"; {name}", *program.translation(name).rstrip("\n").split("\n"))
                click.echo("\n".join(map(one_line, lines)))
        return None
    if class_name is not None and class_name not in program.classes:
        raise AbutError(one_line(f"{file} has no class {class_name}: {', '.join(program.classes)}"))
    return click.echo(program.disassemble(class_name, form).rstrip("\n"))


def asm(file: Path, *, output: Path | None, as_json: bool) -> None:
    """A pack, unless the output's name says that a class is wanted."""
    program = opened(file)
    target = output or file.with_suffix(PACK_END)
    data = one_class(program, file) if target.suffix == ".ionc" else program.to_bytes()
    why = problem_of(program)  # it is written all the same: to look at, or to test a verifier with
    _common.write(target, data)
    found = [one for one in program.functions.values() if not one.is_linked]
    counts = {"classes": len(program.classes), "functions": len(found)}
    counts["instructions"] = sum(one.instructions for one in found)
    if as_json:
        return _common.print_json({"path": str(target), "size": len(data), **counts, "problem": why})
    said = ", ".join(f"{count} {name[:-1] if count == 1 else name}" for name, count in counts.items())
    said = said.replace("1 classe,", "1 class,")
    click.echo(f"{target}: {len(data)} bytes, {said}")
    if why is not None:
        click.echo(f"it will not run: {why}", err=True)
    return None


def one_class(program: Program, file: Path) -> bytes:
    """The file of its class, in the layout that the program was read with."""
    from abut.ion._limits import PACK_SIZE_MAX
    from abut.ion._pack import CLASS_END
    from abut.ion._zip import read_archive

    if len(program.classes) != 1:
        names = one_line(", ".join(program.classes)) or "none"
        raise AbutError(f"{file} has not one class ({names}): only a pack holds them")
    # The pack has the class as it was laid out.
    files = read_archive(io.BytesIO(program.to_bytes()), PACK_SIZE_MAX)
    return files[f"classes/{program.classes[0]}{CLASS_END}"]


def info(file: Path, *, names: tuple[str, ...], as_json: bool) -> None:
    from abut.ion import FunctionNotFound

    program = opened(file)
    found = facts(program, file)
    if names:
        try:
            wanted = [program.function(name) for name in names]
        except FunctionNotFound as missing:
            raise click.BadParameter(f"{file}: {missing}", param_hint="NAME") from None
        found = {"functions": [one for one in found["functions"] if one["name"] in wanted]}
    if as_json:
        return _common.print_json(found["functions"] if names else found)
    return show_facts(found, bool(names))


def facts(program: Program, file: Path) -> dict[str, Any]:
    """What a program says of itself."""
    from abut.ion import IonError

    try:
        entry = program.entry
    except IonError:
        entry = None
    return {
        "name": program.name, "version": program.version, "format": format_of(file),
        "main_class": program.main_class or None, "entry_point": program.entry_point or None,
        "entry": entry, "description": program.description or None, "author": program.author or None,
        "dependencies": list(program.dependencies), "libraries": list(program.libraries),
        "exports": list(program.exports), "classes": list(program.classes),
        "natives": list(program.natives), "missing": list(program.missing),
        "files": [
            {"role": role, "path": path, "size": len(data)} for role, path, data in program.files()
        ],
        "problem": problem_of(program),
        "functions": [described(one) for one in program.functions.values() if not one.is_linked],
    }  # fmt: skip


def described(one: FunctionInfo) -> dict[str, Any]:
    return {
        "name": one.name, "class": one.class_name, "arity": one.arity, "registers": one.registers,
        "instructions": one.instructions, "native": one.is_native, "exported": one.is_exported,
    }  # fmt: skip


def format_of(file: Path) -> str | None:
    """The version of the pack's format that its manifest names."""
    from abut.ion import IonPack

    try:
        return IonPack.read(file).manifest.ionpack_version
    except AbutError:
        return None


def problem_of(program: Program) -> str | None:
    """Why its code will not run."""
    try:
        program.verify()
    except AbutError as error:
        return str(error)
    return None


LINES = {
    "Name": "name", "Version": "version", "IonPack version": "format", "Main class": "main_class",
    "Entry point": "entry_point", "Description": "description", "Author": "author",
    "Dependencies": "dependencies", "FFI libraries": "libraries", "Exports": "exports",
    "Classes": "classes", "Natives": "natives", "Missing": "missing",
}  # fmt: skip


def show_facts(found: dict[str, Any], is_part: bool) -> None:
    from rich.markup import escape
    from rich.table import Table

    screen = _common.console()
    for title, key in LINES.items() if not is_part else ():
        value = found[key]
        text = ", ".join(value) if isinstance(value, list) else value
        if text:
            click.echo(f"{title + ':':17}{one_line(text)}")
    heads = ("function", "arity", "registers", "instructions")
    table = Table(*heads, box=None, header_style="bold", pad_edge=False)
    for one in found["functions"]:
        count = "native" if one["native"] else str(one["instructions"])
        table.add_row(escape(one_line(one["name"])), str(one["arity"]), str(one["registers"]), count)
    if table.row_count:
        if not is_part:
            screen.print()
        screen.print(table)
    if found.get("problem") is not None:
        click.echo(f"\nit will not run: {found['problem']}")
