from __future__ import annotations

import dataclasses
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from abut.cli._common import FILE, FOLDER, console, include_option, json_option, open_schema, print_json

if TYPE_CHECKING:
    from abut.schema import Schema
    from abut.verify import Check


@click.command("verify")
@click.argument("file", type=FILE)
@click.option("--targets", metavar="all|TRIPLE[,TRIPLE...]", default="", help="Machines to check for.",
              show_default="the one that the compiler runs on")  # fmt: skip
@click.option("--header", type=FILE, help="Check the types of this C header instead of the descriptor's own.")
@click.option("--cc", default="clang", show_default=True, help="The C compiler; other machines need clang.")
@click.option("--include-dir", type=FOLDER, multiple=True, help="Folder for the header's own includes.")
@include_option
@json_option
def command(
    file: Path,
    targets: str,
    header: Path | None,
    cc: str,
    include_dir: tuple[Path, ...],
    include: tuple[Path, ...],
    as_json: bool,
) -> None:
    """Prove with C compilers that every layout in FILE is right. Exit code 1 when one is not."""
    from abut import schema, verify

    known = schema.targets()
    wanted = known if targets == "all" else tuple(part.strip() for part in targets.split(",") if part.strip())
    unknown = [target for target in wanted if target not in known]
    if unknown:
        raise click.BadParameter(f"{unknown[0]} is none of {', '.join(known)}", param_hint="--targets")
    with open_schema(file, include) as opened:
        if as_json or not sys.stderr.isatty():
            checks = verify.verify(opened, wanted, cc=cc, header=header, include=include_dir)
        else:
            checks = with_progress(opened, wanted, cc, header, include_dir)
    if as_json:
        print_json([dataclasses.asdict(check) for check in checks])
    else:
        show(checks)
    sys.exit(0 if all(check.ok for check in checks) else 1)


def with_progress(
    opened: Schema, wanted: tuple[str, ...], cc: str, header: Path | None, include: tuple[Path, ...]
) -> tuple[Check, ...]:
    from rich.progress import Progress

    from abut import verify

    with Progress(console=console(stderr=True), transient=True) as progress:
        task = progress.add_task("compiling", total=max(len(wanted), 1))

        def done(check: Check) -> None:
            progress.advance(task)

        return verify.verify(opened, wanted, cc=cc, header=header, include=include, done=done)


def show(checks: tuple[Check, ...]) -> None:
    from rich.table import Table

    table = Table("target", "compiler", "result", "time", box=None, header_style="bold", pad_edge=False)
    screen = console()
    for check in checks:
        result = "[green]ok[/]" if check.ok else "[red]differs[/]"
        table.add_row(check.target, check.compiler, result, f"{check.seconds:.2f} s")
    screen.print(table)
    for check in checks:
        if not check.ok:
            screen.print(f"\n[bold]{check.target}[/]")
            click.echo(check.output.rstrip("\n"))
