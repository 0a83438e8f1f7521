"""The verbs for modules of Fusabi."""

from __future__ import annotations

import dataclasses
import io
import json
import math
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from abut._errors import AbutError
from abut.cli import _common

if TYPE_CHECKING:
    from abut.fusabi import Function, FusabiError, Machine, Module, Registry, Step

MARK = b"FZB\0"
MARK_OF_ARCHIVE = -12
"""Where the mark stands in files of the original's layout, from the end."""
ENGINES = ("auto", "threaded", "loop", "stepper")


def opened(path: Path) -> Module:
    """The module in a file: its bytes, an archive of the original's, or text; what is wrong with it is said
    with the file's name."""
    from abut.fusabi import Module

    with path.open("rb") as file:
        marked = file.read(len(MARK)) == MARK
    if marked and path.suffix == ".fzb":
        return Module.from_file(path)  # which says its name, too
    try:
        data = path.read_bytes()
        if marked:
            return Module.from_bytes(data)
        if data[MARK_OF_ARCHIVE:].startswith(MARK):
            return Module.from_archive(data)
        return Module.from_bytes(data) if path.suffix == ".fzb" else Module.assemble(data.decode())
    except UnicodeDecodeError as error:
        raise AbutError(f"{path} is no text: {error}") from None
    except AbutError as error:
        raise AbutError(f"{path}: {error}") from None


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
    """The capabilities that `--allow file_io,network --allow all` names."""
    from abut.fusabi import Capability

    known = [one.lower() for one in Capability.__members__]
    wanted = [name.strip() for text in given for name in text.split(",") if name.strip()]
    for name in wanted:
        if name not in (*known, "all"):
            raise click.BadParameter(f"{name!r} is none of {', '.join(known)}, all", param_hint="--allow")
    return known if "all" in wanted else wanted


# -- arguments


def arguments(function: Function, given: tuple[str, ...]) -> list[Any]:
    """What the words of the command line are, by the types that the function takes."""
    if len(given) != len(function.params):
        few = "1 argument" if len(function.params) == 1 else f"{len(function.params)} arguments"
        raise click.UsageError(f"{function} takes {few}, not {len(given)}", click.get_current_context())
    values = []
    for place, (kind, text) in enumerate(zip(function.params, given, strict=True), 1):
        try:
            values.append(READ[kind.name](text))
        except (ValueError, OverflowError):
            what = str(function.signature).split(")")[0].lstrip("(").split(", ")[place - 1]
            raise click.BadParameter(f"{text!r} is no {what}", param_hint=f"argument {place}") from None
    return values


def word(text: str, words: dict[str, Any]) -> Any:
    if text not in words:
        raise ValueError(text)
    return words[text]


def whole(text: str, bits: int) -> int:
    value = int(text, 0)
    if not -(1 << (bits - 1)) <= value < 1 << (bits - 1):
        raise OverflowError(text)
    return value


def character(text: str) -> Any:
    from abut.fusabi import Char

    return Char(text)


def string(text: str) -> str:
    text.encode()  # what is no text on the command line is no String
    return text


def listed(text: str) -> list[Any]:
    value = json.loads(text)
    if not isinstance(value, list):
        raise ValueError(text)
    return [item(one) for one in value]


def item(value: Any) -> Any:
    """A value of JSON as a machine takes it."""
    if isinstance(value, dict):
        raise ValueError("objects are no values")
    return [item(one) for one in value] if isinstance(value, list) else value


def anything(text: str) -> Any:
    """Where any type will do: `()`, true, false, a number, a list, or else text."""
    for read in (lambda one: word(one, UNIT | BOOL), lambda one: whole(one, 64), float, listed):
        try:
            return read(text)
        except (ValueError, OverflowError):
            pass
    return string(text)


UNIT = {"()": None}
BOOL = {"true": True, "false": False}
READ: dict[str, Callable[[str], Any]] = {
    "UNIT": lambda text: word(text, UNIT), "BOOL": lambda text: word(text, BOOL),
    "I32": lambda text: whole(text, 32), "I64": lambda text: whole(text, 64), "F32": float, "F64": float,
    "CHAR": character, "STRING": string, "ARRAY": listed, "ANY": anything,
}  # fmt: skip


# -- run


def run(
    file: Path, *, words: tuple[str, ...], function: str | None, engine: str, limit: str | None,
    memory: str | None, allow: tuple[str, ...], hosts: tuple[str, ...], trace: Path | None, stats: bool,
    as_json: bool,
) -> NoReturn:  # fmt: skip
    from abut.fusabi import Machine, Registry

    if engine not in ENGINES:
        raise click.BadParameter(f"{engine!r} is none of {', '.join(ENGINES)}", param_hint="--engine")
    fuel, room, policy = number(limit, "--limit"), number(memory, "--memory"), permitted(allow)
    registry = _common.hosted(hosts, Registry, "a Fusabi module")
    module, printed = opened(file), io.StringIO()
    try:
        which = module.entry_point if function is None else module.find(function)
    except LookupError as missing:
        raise AbutError(f"{file}: {missing}") from None
    values = arguments(which, words)
    output = printed if as_json else "process"
    with Machine(
        registry, fuel=fuel or 0, memory_max=room, policy=policy, engine=engine, output=output
    ) as machine:
        try:
            machine.load(module)
            with traced(machine, trace):
                found = machine.call(which, *values)
            result, error = None if found is None else machine.text(typed(which, found)), None
        except Exception as caught:
            result, error = None, stopped(caught)
        report(machine, result, error, printed.getvalue(), stats, as_json)
        sys.exit(0 if error is None else 1)


def stopped(error: Exception) -> FusabiError:
    """What ended a run; what a function of the host's raised is the cause of that, or has it as its own."""
    from abut.fusabi import FusabiError

    for one in (error, error.__cause__):
        if isinstance(one, FusabiError):
            return one
    raise error


def typed(function: Function, value: Any) -> Any:
    """A result that says which type it is where Python has one type for several."""
    from abut.fusabi import F32, Char

    kinds: dict[str, Callable[[Any], Any]] = {"F32": F32, "CHAR": Char}
    return kinds.get(function.result.name, lambda one: one)(value)


@contextmanager
def traced(machine: Machine, trace: Path | None) -> Iterator[None]:
    """A line for every instruction: JSON in a file, or for people on stderr."""
    from abut.fusabi import Tracer

    if trace is None:
        yield
    elif str(trace) == "-":
        with machine.trace(Tracer(sys.stderr)):
            yield
    else:
        with trace.open("w", encoding="utf-8") as file:

            def told(step: Step) -> None:
                file.write(json.dumps(entry(machine, step), ensure_ascii=False) + "\n")

            with machine.trace(told):
                yield


def entry(machine: Machine, step: Step) -> dict[str, Any]:
    """A line of the trace, for programs."""
    return {
        "function": step.function, "name": step.name, "offset": step.offset, "line": step.line,
        "depth": step.depth, "op": step.instruction.name if step.instruction is not None else None,
        "text": step.text, "height": step.height, "top": [machine.text(one) for one in step.top(6)],
    }  # fmt: skip


def report(
    machine: Machine, result: str | None, error: FusabiError | None, printed: str, stats: bool, as_json: bool
) -> None:  # fmt: skip
    facts = dataclasses.asdict(machine.stats())
    if as_json:
        return _common.print_json(
            {
                "ok": error is None, "result": result, "output": printed, "engine": machine.tier,
                "error": None if error is None else failure(error), "stats": facts,
            }
        )  # fmt: skip
    if error is not None:
        click.echo(f"stopped: {error.formatted()}", err=True)
    elif result is not None:
        click.echo(f"= {result}")
    if stats:
        _common.show_stats(facts)


def failure(error: FusabiError) -> dict[str, Any]:
    from abut.fusabi._errors import name_of

    return {
        "code": int(error.code), "name": name_of(error.code), "message": error.message,
        "function": error.function, "offset": error.offset, "line": error.line, "source": error.source,
        "trace": [dataclasses.asdict(one) for one in error.trace],
    }  # fmt: skip


# -- dis, asm, info


def dis(file: Path, *, registers: bool, as_json: bool) -> None:
    module = opened(file)
    try:
        if as_json:
            return _common.print_json(facts(module) | {"instructions": instructions(module)})
        if not registers:
            return click.echo(module.disassemble().rstrip("\n"))
        for one in module.functions:
            click.echo(f"; {one}\n{module.translation(one).rstrip()}")
    except AbutError as error:
        raise AbutError(f"{file}: {error}") from None


def instructions(module: Module) -> list[dict[str, Any]]:
    """Those of all functions; where none is, a byte."""
    found = []
    for function in module.functions:
        code, at = module.code(function), 0
        while at < len(code):
            name, size, operands = decoded(code, at)
            found.append(
                {
                    "function": function.index, "offset": at, "op": name, "operands": operands,
                    "line": module.line(function.index, at),
                }
            )  # fmt: skip
            at += size
    return found


def decoded(code: bytes, at: int) -> tuple[str | None, int, list[int]]:
    """The instruction at a place, how many bytes it has, and its numbers."""
    from abut.fusabi._ops import BY_NUMBER

    one = BY_NUMBER.get(code[at])
    if one is None or at + one.size > len(code):
        return None, 1, [code[at]]
    raw = code[at + 1 : at + one.size]
    width = min(len(raw), 4) or 1
    pieces = (raw[start : start + width] for start in range(0, len(raw), width))
    numbers = [int.from_bytes(piece, "little", signed=one.operand == "jump") for piece in pieces]
    return one.name, one.size, numbers


def asm(file: Path, *, output: Path | None, as_json: bool) -> None:
    module, target = opened(file), output or file.with_suffix(".fzb")
    data = module.to_bytes()
    why = problem(module)  # it is written all the same: to look at, or to test a verifier with
    _common.write(target, data)
    code = sum(one.code_size for one in module.functions)
    counts = {
        "functions": len(module.functions), "imports": len(module.imports),
        "constants": len(module.constants),
    }  # fmt: skip
    if as_json:
        return _common.print_json(
            {"path": str(target), "size": len(data), "code": code, **counts, "problem": why}
        )  # fmt: skip
    said = ", ".join(counted(count, name) for name, count in counts.items())
    click.echo(f"{target}: {len(data)} bytes, {said}")
    if why is not None:
        click.echo(f"it will not run: {why}", err=True)


def counted(count: int, names: str) -> str:
    return f"{count} {names[:-1] if count == 1 else names}"


def info(file: Path, *, names: tuple[str, ...], as_json: bool) -> None:
    module = opened(file)
    found = facts(module)
    for name in names:
        if name not in module:
            raise click.BadParameter(f"{file} has no function {name}", param_hint="NAME")
    if names:
        found = {"functions": [one for one in found["functions"] if one["name"] in names]}
    if as_json:
        return _common.print_json(found["functions"] if names else found)
    show(found, names)


def facts(module: Module) -> dict[str, Any]:
    """What a module says of itself."""
    return {
        "source": module.source, "size": len(module.to_bytes()), "entry": module.entry_point.name,
        "problem": problem(module), "constants": [constant(one) for one in module.constants],
        "imports": [
            {"name": one.name, "signature": str(one.signature), "hash": f"{one.hash:016x}"}
            for one in module.imports
        ],
        "functions": [
            {
                "name": one.name, "signature": str(one.signature), "locals": one.locals,
                "offset": one.code_offset, "code": one.code_size,
            }
            for one in module.functions
        ],
    }  # fmt: skip


def problem(module: Module) -> str | None:
    """Why its code will not run."""
    try:
        module.verify()
    except AbutError as error:
        return str(error)
    return None


def constant(value: Any) -> dict[str, Any]:
    """One as JSON can have it, with its type."""
    from abut.fusabi._types import as_type, name_of_type

    plain = value
    if isinstance(value, float):
        plain = float(value) if math.isfinite(value) else repr(float(value))
    elif isinstance(value, int) and not isinstance(value, bool):
        plain = int(value)
    return {"type": name_of_type(as_type(type(value))), "value": plain}


def show(found: dict[str, Any], names: tuple[str, ...]) -> None:
    from rich.markup import escape
    from rich.table import Table

    screen = _common.console()
    if not names:
        source = f" of {escape(found['source'])}" if found["source"] else ""
        screen.print(
            f"[bold]a Fusabi module[/]{source}   {found['size']:,} bytes, "
            f"{counted(len(found['constants']), 'constants')}, entry {escape(found['entry'])}"
        )
    tables = (
        ("import", "imports", ("hash",)), ("function", "functions", ("locals", "code", "offset")),
    )  # fmt: skip
    for head, key, rest in tables:
        table = Table(head, "signature", *rest, box=None, header_style="bold", pad_edge=False)
        for one in found.get(key, ()):
            table.add_row(*(escape(str(one[field])) for field in ("name", "signature", *rest)))
        if table.row_count:
            if not names:
                screen.print()
            screen.print(table)
    if found.get("problem") is not None:
        screen.print(f"\nit will not run: {escape(found['problem'])}")
