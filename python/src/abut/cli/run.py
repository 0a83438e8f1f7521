from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from abut.cli._common import FILE, json_option
from abut.cli._kinds import kind_of

OUT = click.Path(dir_okay=False, path_type=Path)


@click.command("run")
@click.argument("file", type=FILE)
@click.option("--entry", default="0", metavar="PC", show_default=True, help="Where to begin.")
@click.option("--arg", "args", multiple=True, metavar="N", help="A number for the next argument register.")
@click.option("--argument", metavar="HEX|@FILE", help="The argument of a standard program: bytes.")
@click.option("--gas", metavar="N", help="How much gas it gets.", show_default="as much as there is")
@click.option("--backend", type=click.Choice(["interpreter", "recompiler", "crosscheck", "stepper"]),
              default="interpreter", show_default=True, help="What runs it.")  # fmt: skip
@click.option("--profile", type=click.Choice(["gp07", "gp08"]), default="gp07", show_default=True,
              help="The edition of the specification.")  # fmt: skip
@click.option("--host", "hosts", multiple=True, metavar="ID=N", help="Answer a host function with a number.")
@click.option("--engine", type=click.Choice(["auto", "threaded", "loop", "stack"]), default="auto",
              show_default=True, help="What runs a KIO chunk.")  # fmt: skip
@click.option("--limit", metavar="N", help="How many instructions a KIO chunk may execute.")
@click.option("--memory", metavar="BYTES", help="How much memory the objects of a KIO chunk may take.")
@click.option("--set", "values", multiple=True, metavar="NAME=VALUE",
              help="Set a global of a KIO chunk: a number, true, false, nil, or else text.")  # fmt: skip
@click.option("--permissions", metavar="NAMES", help="What natives of a KIO chunk may do, such as file_io.")
@click.option("--trace", is_flag=False, flag_value="-", type=OUT,
              help="Write each instruction to this file, in lines of JSON; alone: the terminal.")  # fmt: skip
@click.option("--stats", is_flag=True, help="Show what it has done.")
@click.option("--log", type=OUT, help="Write a log of host calls (JIP-6) that `abut replay` takes.")
@json_option
def command(file: Path, **options: Any) -> None:
    """Run FILE, and show how it ended. What it is, its content says: a KIO chunk or its text, a PVM program
    or its text. Numbers are decimal or, with 0x, hexadecimal.

    \b
        abut run sum.jam --entry 5 --arg 10 --gas 1000
        abut run sum.pvmtext --arg 0x10 --backend recompiler --json
        abut run sum.kio --set n=10 --limit 100000 --stats

    Exit code 0 when it ends well, else 1.
    """
    kind_of(file).call("run", file, options)
