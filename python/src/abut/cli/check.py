from __future__ import annotations

import dataclasses
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from abut.cli._common import (
    FILE,
    described,
    finding,
    include_option,
    json_option,
    print_json,
    wants_colour,
    write,
)

if TYPE_CHECKING:
    from abut.schema import Schema


@click.command("check")
@click.argument("files", type=FILE, nargs=-1, required=True)
@click.option("--locked", is_flag=True, help="Fail when FILE breaks callers of FILE.lock.")
@click.option("--lock", "write_lock", is_flag=True, help="Write FILE.lock, for --locked to compare with.")
@include_option
@json_option
def command(
    files: tuple[Path, ...], locked: bool, write_lock: bool, include: tuple[Path, ...], as_json: bool
) -> None:
    """Compile descriptors and print the findings.

    Exit code: 0 fine (warnings too), 1 errors or a broken lock, 2 wrong use.
    """
    results = [one(path, include, locked, write_lock, quiet=as_json) for path in files]
    if as_json:
        print_json(results)
    sys.exit(1 if any(result["errors"] or not result["lock_ok"] for result in results) else 0)


def one(
    path: Path, include: tuple[Path, ...], locked: bool, write_lock: bool, *, quiet: bool
) -> dict[str, object]:
    from abut import schema

    with schema.open_any(described(path), include=include, strict=False) as opened:
        lock_ok, broken = True, list[dict[str, str]]()
        if not quiet and opened.diagnostics:
            click.echo(opened.report(colour=wants_colour()).rstrip("\n"))
        if locked and not opened.errors:
            lock_ok, broken = compare(opened, path, quiet=quiet)
        if write_lock and not opened.errors:
            (file,) = opened.emit(["json"])
            write(lock_path(path), file.data)
        if not quiet:
            click.echo(f"{path}: {summary(len(opened.errors), len(opened.warnings))}")
        return {
            "file": str(path),
            "errors": len(opened.errors),
            "warnings": len(opened.warnings),
            "findings": [finding(diagnostic) for diagnostic in opened.diagnostics],
            "lock_ok": lock_ok,
            "changes": broken,
        }


def compare(opened: Schema, path: Path, *, quiet: bool) -> tuple[bool, list[dict[str, str]]]:
    from abut import schema
    from abut._errors import AbutError

    lock = lock_path(path)
    if not lock.is_file():
        raise AbutError(f"{lock} does not exist: write it with `abut check --lock {path}`")
    with schema.load(lock) as old:
        difference = old.diff(opened)
        ok = difference.verdict is schema.Verdict.COMPATIBLE
        if not ok and not quiet:
            click.echo(old.diff_report(opened, colour=wants_colour()).rstrip("\n"))
    return ok, [dataclasses.asdict(change) for change in difference.changes]


def lock_path(path: Path) -> Path:
    return path.with_name(path.name + ".lock")


def summary(errors: int, warnings: int) -> str:
    def count(number: int, noun: str) -> str:
        return f"{number} {noun}{'' if number == 1 else 's'}"

    parts = [count(errors, "error")] * bool(errors) + [count(warnings, "warning")] * bool(warnings)
    return ", ".join(parts) or "ok"
