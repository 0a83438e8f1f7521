from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from abut.cli._common import FILE, json_option
from abut.cli._kinds import kind_of


@click.command("dis")
@click.argument("file", type=FILE)
@click.option("--from", "start", metavar="PC", help="Begin here.")
@click.option("--to", "end", metavar="PC", help="End before this place.")
@click.option("--profile", type=click.Choice(["gp07", "gp08"]), default="gp07", show_default=True,
              help="The edition of the specification.")  # fmt: skip
@click.option("--registers", is_flag=True,
              help="Show the register code that KIO, Fusabi or Ion become.")  # fmt: skip
@click.option("--class", "class_name", metavar="NAME", help="One class of a program of Ion.")
@click.option("--form", type=click.Choice(["full", "noted", "original"]), default="full", show_default=True,
              help="How a program of Ion is written.")  # fmt: skip
@json_option
def command(file: Path, **options: Any) -> None:
    """Show the instructions of FILE as text that `abut asm` reads."""
    kind_of(file).call("dis", file, options)
