from __future__ import annotations

import dataclasses
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from abut.cli._common import FILE, FOLDER, console, include_option, json_option, open_schema, print_json

if TYPE_CHECKING:
    from abut.cafe import Row


def names(value: str) -> list[str]:
    return [part.strip() for part in value.split(",") if part.strip()]


@click.command("cafe")
@click.argument("file", type=FILE)
@click.option("--out", type=FOLDER, help="Keep the kit in this folder.")
@click.option("--implementations", default="", metavar="gcc,clang,zig", help="Who is called.",
              show_default="those found")  # fmt: skip
@click.option("--clients", default="", metavar="ctypes,cffi,native", help="Who calls.",
              show_default="those found")  # fmt: skip
@include_option
@json_option
def command(
    file: Path,
    out: Path | None,
    implementations: str,
    clients: str,
    include: tuple[Path, ...],
    as_json: bool,
) -> None:
    """Have the languages of FILE call each other and compare every value. Exit code 1 when they disagree.

    Implementations in C and Zig check each argument that they receive, byte by byte, and give known values;
    clients in Python call every function, and check what comes back.
    """
    from abut import cafe

    for given, known, option in (
        (names(implementations), cafe.available_implementations(), "--implementations"),
        (names(clients), cafe.available_clients(), "--clients"),
    ):
        for name in given:
            if name not in known:
                raise click.BadParameter(f"{name!r} is not here: {', '.join(known)}", param_hint=option)
    with open_schema(file, include) as opened:
        rows = cafe.run(
            opened, out=out, implementations=names(implementations), clients=names(clients)
        )
    if as_json:
        print_json([{**dataclasses.asdict(row), "ok": row.ok} for row in rows])
    else:
        show(rows)
    sys.exit(0 if all(row.ok for row in rows) else 1)


def show(rows: list[Row]) -> None:
    from rich.table import Table

    pairs: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        pairs[row.implementation, row.client].append(row)
    table = Table("implementation", "client", "functions", "calls", "skipped", "result", box=None,
                  header_style="bold", pad_edge=False)  # fmt: skip
    for (implementation, client), found in pairs.items():
        called = [row for row in found if row.calls]
        wrong = sum(not row.ok for row in found)
        result = f"[red]{wrong} disagree[/]" if wrong else "[green]agree[/]"
        counts = len(called), sum(row.calls for row in called), sum(bool(row.skipped) for row in found)
        table.add_row(implementation, client, *map(str, counts), result)
    screen = console()
    screen.print(table)
    for row in rows:
        if not row.ok:
            screen.print(f"\n[bold]{row.function}[/] ({row.implementation}, {row.client})")
            click.echo("\n".join(f"  {note}" for note in row.notes[:12]))
    for reason in sorted({f"{row.function}: {row.skipped}" for row in rows if row.skipped}):
        click.echo(f"skipped {reason}", err=True)
