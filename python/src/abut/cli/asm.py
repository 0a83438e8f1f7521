from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from abut.cli._common import FILE, json_option
from abut.cli._kinds import kind_of


@click.command("asm")
@click.argument("file", type=FILE)
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path),
              help="Where the program goes.",
              show_default="FILE with .fzb, .ionpack, .kio, .pvm, or .jam for a standard one")  # fmt: skip
@click.option("--profile", type=click.Choice(["gp07", "gp08"]), default="gp07", show_default=True,
              help="The edition of the specification.")  # fmt: skip
@click.option("--read-only", type=FILE, help="A standard program: what its read-only memory holds.")
@click.option("--read-write", type=FILE, help="A standard program: what its memory begins with.")
@click.option("--heap-pages", type=int, metavar="N", help="A standard program: pages of heap.")
@click.option("--stack", type=int, metavar="BYTES", help="A standard program: the size of its stack.")
@click.option("--metadata", metavar="TEXT", help="A standard program: what stands before it.")
@json_option
def command(file: Path, **options: Any) -> None:
    """Make a program of the text in FILE."""
    kind_of(file).call("asm", file, options)
