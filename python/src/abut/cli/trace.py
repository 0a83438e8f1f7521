from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from abut.cli._common import FILE
from abut.cli._kinds import kind_of

OUT = click.Path(dir_okay=False, path_type=Path)


@click.command("trace")
@click.argument("file", type=FILE)
@click.argument("words", nargs=-1, metavar="[ARGUMENT]...")
@click.option("--chrome", type=OUT, metavar="OUT", help="Write slices and messages in Chrome's trace format.")
@click.option("--svg", type=OUT, metavar="OUT", help="Draw a lane for each process, and arrows for messages.")
@click.option("--function", metavar="NAME", help="The function that is run.", show_default="its entry")
@click.option("--slice", default="3", metavar="N|auto", show_default=True,
              help="Reductions until the next process's turn.")  # fmt: skip
@click.option("--link", "linked", type=FILE, multiple=True, help="A pack that it depends on.")
@click.option("--allow", multiple=True, metavar="NAMES", help="What its natives may do, such as file_io.")
@click.option("--title", default="", help="What stands above the picture.")
def command(file: Path, **options: Any) -> None:
    """Run FILE, a program of Ion, and write what its processes did: for chrome://tracing, Perfetto and the
    like, or as a picture.

    \b
        abut trace --chrome out.json chat.ionpack
        abut trace --svg out.svg chat.ionpack
    """
    kind_of(file).call("trace", file, options)
