from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from abut.cli._common import FILE, json_option
from abut.cli._kinds import kind_of

OUT = click.Path(dir_okay=False, path_type=Path)


@click.command("run")
@click.argument("file", type=FILE)
@click.argument("words", nargs=-1, metavar="[ARGUMENT]...")
@click.option("--entry", default="0", metavar="PC", show_default=True, help="Where to begin.")
@click.option("--arg", "args", multiple=True, metavar="N", help="A number for the next argument register.")
@click.option("--argument", metavar="HEX|@FILE", help="The argument of a standard program: bytes.")
@click.option("--gas", metavar="N", help="How much gas it gets.", show_default="as much as there is")
@click.option("--backend", type=click.Choice(["interpreter", "recompiler", "crosscheck", "stepper"]),
              default="interpreter", show_default=True, help="What runs it.")  # fmt: skip
@click.option("--profile", type=click.Choice(["gp07", "gp08"]), default="gp07", show_default=True,
              help="The edition of the specification.")  # fmt: skip
@click.option("--host", "hosts", multiple=True, metavar="ID=N|MODULE:REGISTRY",
              help="Answer a host function of a PVM program with a number; or the functions of the host of a "
                   "Fusabi module, a Registry in a Python module, or of Ion's, Natives there.")  # fmt: skip
@click.option("--engine", type=click.Choice(["auto", "threaded", "loop", "stack", "stepper"]),
              default="auto", show_default=True,
              help="What runs KIO, Fusabi and Ion; stack is KIO's, stepper Fusabi's.")  # fmt: skip
@click.option("--limit", metavar="N", help="How many instructions (of Ion: reductions) it may execute.")
@click.option("--memory", metavar="BYTES", help="How much memory its objects may take.")
@click.option("--set", "values", multiple=True, metavar="NAME=VALUE",
              help="Set a global of a KIO chunk: a number, true, false, nil, or else text.")  # fmt: skip
@click.option("--permissions", metavar="NAMES", help="What natives of a KIO chunk may do, such as file_io.")
@click.option("--function", metavar="NAME", help="The function of Fusabi or Ion that is called.",
              show_default="its entry")  # fmt: skip
@click.option("--allow", multiple=True, metavar="NAMES",
              help="What a Fusabi module, or Ion, may do, such as file_io,network.")
@click.option("--trace", is_flag=False, flag_value="-", type=OUT,
              help="Write each instruction to this file, in lines of JSON; alone: the terminal.")  # fmt: skip
@click.option("--stats", is_flag=True, help="Show what it has done.")
@click.option("--schedulers", default=1, metavar="N", show_default=True,
              help="Threads that run the processes of a program of Ion.")  # fmt: skip
@click.option("--slice", default="3", metavar="N|auto", show_default=True,
              help="Reductions of a process of Ion's until the next one's turn.")  # fmt: skip
@click.option("--link", "linked", type=FILE, multiple=True,
              help="A pack that a program of Ion depends on, if it is not beside it.")  # fmt: skip
@click.option("--libraries", is_flag=True, help="Load the native libraries in a pack of Ion.")
@click.option("--log", type=OUT, help="Write a log of host calls (JIP-6) that `abut replay` takes.")
@json_option
def command(file: Path, **options: Any) -> None:
    """Run FILE, and show how it ended. What it is, its content says: a Fusabi module, a KIO chunk, a pack or
    a class of Ion, a PVM program, or the text of one. Numbers are decimal or, with 0x, hexadecimal.

    ARGUMENTs are those of a Fusabi module's function, as its parameters are typed, or of Ion's: numbers,
    true, false, (), :atom, JSON, or else text; -- stands before negative numbers.

    \b
        abut run sum.jam --entry 5 --arg 10 --gas 1000
        abut run sum.pvmtext --arg 0x10 --backend recompiler --json
        abut run sum.kio --set n=10 --limit 100000 --stats
        abut run scan.fzb --function scan --limit 100000 "a line" 80
        abut run plugin.fzb --host terminal:registry --allow file_io
        abut run chat.ionpack --schedulers 2 --stats

    Exit code 0 when it ends well, else 1; 3 when only other processes of Ion crashed than the first.
    """
    kind_of(file).call("run", file, options)
