from __future__ import annotations

from pathlib import Path

import click

from abut.cli._common import FILE, FOLDER, include_option, json_option, open_schema, write_all
from abut.cli.gen import report


@click.command("doc")
@click.argument("files", type=FILE, nargs=-1, required=True)
@click.option("-f", "--format", "formats", type=click.Choice(["md", "html"]), multiple=True,
              default=("html",), show_default=True, help="Kind of page; may be given twice.")  # fmt: skip
@click.option("-o", "--out", type=FOLDER, default=Path("docs"), show_default=True,
              help="Folder to write into.")  # fmt: skip
@include_option
@json_option
def command(
    files: tuple[Path, ...], formats: tuple[str, ...], out: Path, include: tuple[Path, ...], as_json: bool
) -> None:
    """Render the reference pages of FILES: every item with its prose, layout picture and rules."""
    states: dict[str, str] = {}
    for path in files:
        with open_schema(path, include) as schema:
            states |= write_all(out, schema.emit(formats))
    report(out, states, as_json=as_json, only_check=False)
