from __future__ import annotations

import sys
from pathlib import Path

import click

from abut.cli._common import (
    FILE,
    FOLDER,
    include_option,
    json_option,
    languages,
    open_schema,
    print_json,
    state,
    write_all,
)


@click.command("gen")
@click.argument("file", type=FILE, required=False)
@click.option("-t", "--to", "names", multiple=True, required=True, metavar="LANG[,LANG...]",
              help="c cpp ctypes pyi cffi zig rust swift json schema md html, or all.")  # fmt: skip
@click.option("-o", "--out", type=FOLDER, default=Path(), show_default="here", help="Folder to write into.")
@click.option("--from", "library", type=FILE, help="Read what this library or JSON file carries.")
@click.option("--standalone", is_flag=True, help="Python: inline the runtime instead of importing abut.rt.")
@click.option("--embed", is_flag=True, help="C, Zig, Rust, Swift: carry the schema in the built library.")
@click.option("--check", "only_check", is_flag=True, help="Write nothing; exit 1 when a file differs.")
@include_option
@json_option
def command(
    file: Path | None,
    names: tuple[str, ...],
    out: Path,
    library: Path | None,
    standalone: bool,
    embed: bool,
    only_check: bool,
    include: tuple[Path, ...],
    as_json: bool,
) -> None:
    """Render FILE (a descriptor, its JSON, or a library that carries it) into other languages."""
    source = file or library
    if source is None or (file and library):
        raise click.UsageError("give either FILE or --from LIBRARY")
    with open_schema(source, include) as schema:
        files = schema.emit(languages(names), standalone=standalone, embed=embed)
    if only_check:
        states = {entry.path: state(out, entry) for entry in files}
    else:
        states = write_all(out, files)
    report(out, states, as_json=as_json, only_check=only_check)
    sys.exit(1 if only_check and any(value != "same" for value in states.values()) else 0)


def report(out: Path, states: dict[str, str], *, as_json: bool, only_check: bool) -> None:
    if as_json:
        print_json([{"path": str(out / path), "state": value} for path, value in states.items()])
        return
    words = {"new": "is missing", "changed": "differs", "same": "is up to date"} if only_check else {
        "new": "written", "changed": "updated", "same": "unchanged"
    }  # fmt: skip
    for path, value in states.items():
        if not only_check or value != "same":
            click.echo(f"{out / path}: {words[value]}")
