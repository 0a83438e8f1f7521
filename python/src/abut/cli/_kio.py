"""The verbs for KIO chunks."""

from __future__ import annotations

import dataclasses
import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from abut._errors import AbutError
from abut.cli import _common

if TYPE_CHECKING:
    from abut.kio import VM, Chunk, KioError

MARK = b"\x7fKIO"


def opened(path: Path) -> Chunk:
    """The chunk in a file, bytes or text; what is wrong with it is said with the file's name."""
    from abut.kio import Chunk

    try:
        data = path.read_bytes()
        if data.startswith(MARK) or path.suffix == ".kio":
            return Chunk.load(data)
        return Chunk.assemble(data.decode())
    except UnicodeDecodeError as error:
        raise AbutError(f"{path} is no text: {error}") from None
    except AbutError as error:
        raise AbutError(f"{path}: {error}") from None


def number(text: str, what: str) -> int:
    try:
        value = int(text, 0)
    except ValueError:
        raise click.BadParameter(f"{text!r} is no number", param_hint=what) from None
    if not 0 <= value < 1 << 63:
        raise click.BadParameter(f"{text} does not fit", param_hint=what)
    return value


def value(text: str) -> Any:
    """A global's value: a number, true, false, nil, or else text."""
    words = {"true": True, "false": False, "nil": None}
    if text in words:
        return words[text]
    try:
        return float(int(text, 0))
    except (ValueError, OverflowError):
        pass
    try:
        return float(text)
    except ValueError:
        return text


# -- run


def run(
    file: Path, *, engine: str, limit: str | None, memory: str | None, values: tuple[str, ...],
    permissions: str | None, trace: Path | None, stats: bool, as_json: bool,
) -> NoReturn:  # fmt: skip
    from abut.kio import VM, KioError

    if engine == "stepper":
        raise click.BadParameter("a KIO chunk runs in stack, not in stepper", param_hint="--engine")
    for one in values:
        if "=" not in one:
            raise click.BadParameter(f"{one!r} is not NAME=VALUE", param_hint="--set")
    most = number(limit, "--limit") if limit is not None else None
    room = number(memory, "--memory") if memory is not None else None
    chunk, printed = opened(file), io.StringIO()
    output = printed if as_json else "process"
    with VM(
        engine=engine, max_instructions=most, max_memory=room, permissions=permissions, output=output
    ) as vm:  # fmt: skip
        for one in values:
            name, _, text = one.partition("=")
            vm.globals[name] = value(text)
        try:
            with traced(vm, trace):
                result = vm.text(found) if (found := vm.execute(chunk)) is not None else None
            error = None
        except KioError as caught:
            result, error = None, caught
        except RecursionError as caught:  # of values inside of each other, in Python
            raise AbutError(f"{file}: {caught}") from None
        report(vm, result, error, printed.getvalue(), stats, as_json)
        sys.exit(0 if error is None else 1)


@contextmanager
def traced(vm: VM, trace: Path | None) -> Iterator[None]:
    """A line for every instruction: JSON in a file, or for people on stderr."""
    from abut.kio import Tracer

    if trace is None:
        yield
    elif str(trace) == "-":
        with vm.trace(Tracer(sys.stderr)):
            yield
    else:
        with trace.open("w", encoding="utf-8") as file, vm.trace(Tracer(file, lines=True)):
            yield


def report(
    vm: VM, result: str | None, error: KioError | None, printed: str, stats: bool, as_json: bool
) -> None:  # fmt: skip
    facts = dataclasses.asdict(vm.stats())
    if as_json:
        return _common.print_json(
            {
                "ok": error is None, "result": result, "output": clean(printed), "engine": vm.options["tier"],
                "error": None if error is None else failure(error), "stats": facts,
            }
        )  # fmt: skip
    if error is not None:
        click.echo(f"stopped: {clean(error.formatted())}", err=True)
    elif result is not None:
        click.echo(f"= {clean(result)}")
    if stats:
        _common.show_stats(facts)


def failure(error: KioError) -> dict[str, Any]:
    from abut.kio._errors import name_of

    return {
        "code": int(error.code), "name": name_of(error.code), "message": clean(error.message),
        "offset": error.offset, "line": error.line, "trace": [dataclasses.asdict(one) for one in error.trace],
    }  # fmt: skip


def clean(text: str) -> str:
    """Text that can be printed: bytes that are no UTF-8 become marks."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


# -- dis, asm


def dis(file: Path, *, registers: bool, as_json: bool) -> None:
    chunk = opened(file)
    try:
        if as_json:
            return _common.print_json(facts(chunk))
        click.echo(clean(chunk.translation() if registers else chunk.disassemble()).rstrip("\n"))
    except AbutError as error:
        raise AbutError(f"{file}: {error}") from None


def facts(chunk: Chunk) -> dict[str, Any]:
    constants = [clean(one) if isinstance(one, str) else one for one in chunk.constants]
    operations = [
        {
            "offset": one.offset, "op": one.op.name.lower() if one.op is not None else None,
            "operand": one.operand, "line": one.line, "text": clean(one.text),
        }
        for one in chunk.instructions()
    ]  # fmt: skip
    return {"size": len(chunk), "constants": constants, "instructions": operations}


def asm(file: Path, *, output: Path | None, as_json: bool) -> None:
    chunk, target = opened(file), output or file.with_suffix(".kio")
    data = chunk.save()
    try:
        chunk.verify()
        problem = None
    except AbutError as error:  # it is written all the same: to look at, or to test a verifier with
        problem = str(error)
    _common.write(target, data)
    count, constants = sum(1 for _ in chunk.instructions()), len(chunk.constants)
    if as_json:
        return _common.print_json(
            {
                "path": str(target), "size": len(data), "code": len(chunk), "instructions": count,
                "constants": constants, "problem": problem,
            }
        )  # fmt: skip
    click.echo(f"{target}: {len(data)} bytes, {count} instructions, {constants} constants")
    if problem is not None:
        click.echo(f"it will not run: {problem}", err=True)
