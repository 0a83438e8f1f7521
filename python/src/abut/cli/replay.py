from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from abut.cli._common import FILE, json_option
from abut.cli._kinds import kind_of


@click.command("replay")
@click.argument("log", type=FILE)
@click.option("--program", type=FILE, help="The program, when the log names none.")
@click.option("--backend", type=click.Choice(["interpreter", "recompiler", "crosscheck", "stepper"]),
              default="interpreter", show_default=True, help="What runs it.")  # fmt: skip
@click.option("--profile", type=click.Choice(["gp07", "gp08"]), default="gp07", show_default=True,
              help="The edition of the specification.")  # fmt: skip
@json_option
def command(log: Path, **options: Any) -> None:
    """Run a program against a LOG of its host calls (JIP-6) and say where it differs. Exit code 1 when it
    does."""
    kind_of(log).call("replay", log, options)
