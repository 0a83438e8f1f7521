"""The verbs for PVM programs."""

from __future__ import annotations

import dataclasses
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from abut._errors import AbutError
from abut.cli import _common

if TYPE_CHECKING:
    from abut.pvm import Machine, Program, Stop

TEXT_ENDS = (".pvmtext",)
WORD = 1 << 64


def opened(path: Path, profile: str) -> Program:
    """The program in a file; what is wrong with it is said with the file's name."""
    from abut.pvm import Program

    try:
        return Program.open(path, profile=profile)
    except AbutError as error:
        raise AbutError(f"{path}: {error}") from None


def number(text: str, what: str, limit: int = WORD) -> int:
    try:
        value = int(text, 0)
    except ValueError:
        raise click.BadParameter(f"{text!r} is no number", param_hint=what) from None
    if not -limit // 2 <= value < limit:
        raise click.BadParameter(f"{text} does not fit", param_hint=what)
    return value % limit


def content(text: str | None) -> bytes:
    """Bytes: in hexadecimal, or of a file."""
    if text is None:
        return b""
    try:
        return Path(text[1:]).read_bytes() if text.startswith("@") else bytes.fromhex(text.removeprefix("0x"))
    except OSError as error:
        raise click.BadParameter(f"{error.filename}: {error.strerror}", param_hint="--argument") from None
    except ValueError:
        raise click.BadParameter(f"{text!r} is not hexadecimal", param_hint="--argument") from None


# -- run


def run(
    file: Path, *, entry: str, args: tuple[str, ...], argument: str | None, gas: str | None, backend: str,
    profile: str, hosts: tuple[str, ...], trace: Path | None, log: Path | None, stats: bool, as_json: bool,
) -> NoReturn:  # fmt: skip
    from abut.pvm import GAS_MAX, Machine

    if len(args) > 6:
        raise click.BadParameter(f"{len(args)} arguments, registers take 6", param_hint="--arg")
    values = [number(text, "--arg") for text in args]
    answers = [answer(text) for text in hosts]
    limit = GAS_MAX if gas is None else number(gas, "--gas")
    place, given = number(entry, "--entry", 1 << 32), content(argument)
    program = opened(file, profile)
    with Machine(program, gas=limit, pc=place, backend=backend, argument=given) as machine:
        for which, value in answers:
            machine.host(which)(lambda one, value=value: value)
        if program.kind == "generic":
            machine.registers["ra"] = 0xFFFF_0000  # where a function that returns halts
        for register, value in enumerate(values, 7):
            machine.registers[register] = value
        stop = watched(machine, trace, log)
        report(machine, stop, limit, as_json)
        if stats:
            _common.show_stats(dataclasses.asdict(machine.stats))
        sys.exit(0 if stop.ok else 1)


def answer(text: str) -> tuple[int, int]:
    which, equals, value = text.partition("=")
    if not equals:
        raise click.BadParameter(f"{text!r} is not ID=N", param_hint="--host")
    return number(which, "--host"), number(value, "--host")


def watched(machine: Machine, trace: Path | None, log: Path | None) -> Stop:
    """Runs in a thread of its own, so that Ctrl-C gets through."""
    found: list[Stop | BaseException] = []

    def work() -> None:
        try:
            found.append(machine.run())
        except BaseException as error:
            found.append(error)

    tracing = machine.trace(_common.traced(trace)) if trace else None
    if log:
        machine.log_start()
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    while thread.is_alive():
        try:
            thread.join(0.2)
        except KeyboardInterrupt:
            machine.interrupt()
    if tracing:
        tracing.close()
    if log:
        _common.write(log, with_program(machine, machine.log_end()).encode())
    (result,) = found
    if isinstance(result, BaseException):
        raise result
    return result


def with_program(machine: Machine, text: str) -> str:
    """A log that carries its program."""
    head = f"program 0x{machine.program.data.hex()}\n"
    return text if text.startswith("program ") else head + text


def report(machine: Machine, stop: Stop, limit: int, as_json: bool) -> None:
    used = (limit - stop.gas) % WORD
    if as_json:
        return _common.print_json(
            {
                "result": stop.result.name.lower(), "ok": stop.ok, "pc": stop.pc, "gas": stop.gas,
                "gas_used": used,
                "detail": stop.detail, "text": stop.text, "registers": machine.registers.list(),
                "output": machine.output().hex() if stop.ok and machine.program.kind != "generic" else None,
                "backend": machine.backend, "backend_note": machine.backend_note,
                "host_calls": machine.stats.host_calls,
            }
        )  # fmt: skip
    if machine.backend_note:
        click.echo(machine.backend_note, err=True)
    if stop.ok:
        a0 = machine.registers.a0
        click.echo(f"halted: a0 = {a0} ({a0:#x}), gas used {used}, pc {stop.pc}")
        if output := machine.output() if machine.program.kind != "generic" else b"":
            click.echo(f"output: {output.hex()}")
        return
    click.echo(f"stopped: {stop.text}", err=True)
    click.echo(f"{machine.registers!r}", err=True)


# -- dis, asm, gas


def dis(file: Path, *, start: str | None, end: str | None, profile: str, as_json: bool) -> None:
    program = opened(file, profile)
    begin = number(start, "--from") if start is not None else 0
    stop = number(end, "--to") if end is not None else program.info.code_size
    if as_json:
        entries = [
            dataclasses.asdict(one) for one in program.instructions(begin, min(stop, program.info.code_size))
        ]
        return _common.print_json([{k: v for k, v in one.items() if v is not None} for one in entries])
    click.echo(program.disassemble(begin, stop).rstrip("\n"))


def asm(
    file: Path, *, output: Path | None, profile: str, read_only: Path | None, read_write: Path | None,
    heap_pages: int | None, stack: int | None, metadata: str | None, as_json: bool,
) -> None:  # fmt: skip
    from abut.pvm import Program, assemble, pack_standard

    try:
        data = assemble(file.read_text(), profile)
    except UnicodeDecodeError as error:
        raise AbutError(f"{file} is no text: {error}") from None
    except AbutError as error:
        raise AbutError(f"{file}: {error}") from None
    standard = any(value is not None for value in (read_only, read_write, heap_pages, stack, metadata))
    if standard:
        data = pack_standard(
            data, read_only=read_only.read_bytes() if read_only else b"",
            read_write=read_write.read_bytes() if read_write else b"", heap_pages=heap_pages or 0,
            stack_size=stack or 0, metadata=(metadata or "").encode(),
        )  # fmt: skip
    target = output or file.with_suffix(".jam" if standard else ".pvm")
    info = Program(data, profile=profile).info
    _common.write(target, data)
    if as_json:
        return _common.print_json({"path": str(target), "size": len(data), **dataclasses.asdict(info)})
    click.echo(f"{target}: {len(data)} bytes, {info.instructions} instructions in {info.blocks} blocks")


def gas(file: Path, *, at: str | None, profile: str, as_json: bool) -> None:
    program = opened(file, profile)
    blocks = list(program.blocks())
    if at is not None:
        place = number(at, "--at")
        blocks = [block for block in blocks if block.pc <= place < block.end]
        if not blocks:
            raise AbutError(f"{file}: there is no block with {place}")
    if as_json:
        return _common.print_json([dataclasses.asdict(block) for block in blocks])
    click.echo("      pc      end        gas")
    for block in blocks:
        click.echo(f"{block.pc:8} {block.end:8} {block.gas:10}")


# -- replay


def replay(log: Path, *, program: Path | None, backend: str, profile: str, as_json: bool) -> None:
    from abut.pvm import Program, replay

    try:
        text = log.read_text()
    except UnicodeDecodeError as error:
        raise AbutError(f"{log} is no text: {error}") from None
    try:
        subject = opened(program, profile) if program else Program(named(log, text), profile=profile)
        found = replay(subject, text, backend)
    except AbutError as error:
        if as_json:
            _common.print_json({"ok": False, "error": str(error)})
        raise AbutError(f"{log}: {error}") from None
    if as_json:
        facts = {**dataclasses.asdict(found), "result": found.result.name.lower()}
        return _common.print_json({"ok": True, **facts})
    click.echo(
        f"{log.name}: the same, {found.host_calls} host calls, gas used {found.gas_used}, {found.result.name}"
    )


def named(log: Path, text: str) -> bytes:
    """The program that a log carries, or names: `program 0x...`, `program @file`."""
    line = next((line for line in text.splitlines() if line.startswith("program ")), None)
    if line is None:
        raise AbutError("it names no program: say --program")
    word = line.split(maxsplit=1)[1].strip()
    try:
        return (
            (log.parent / word[1:]).read_bytes()
            if word.startswith("@")
            else bytes.fromhex(word.removeprefix("0x"))
        )
    except OSError as error:
        raise AbutError(f"{error.filename}: {error.strerror}") from None
    except ValueError:
        raise AbutError("its program is not hexadecimal") from None
