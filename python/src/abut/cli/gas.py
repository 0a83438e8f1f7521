from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from abut.cli._common import FILE, json_option
from abut.cli._kinds import kind_of


@click.command("gas")
@click.argument("file", type=FILE)
@click.option("--at", metavar="PC", help="Only the block with this place.")
@click.option("--profile", type=click.Choice(["gp07", "gp08"]), default="gp08", show_default=True,
              help="The edition of the specification.")  # fmt: skip
@json_option
def command(file: Path, **options: Any) -> None:
    """Show what each basic block of FILE costs."""
    kind_of(file).call("gas", file, options)
