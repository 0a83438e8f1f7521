from __future__ import annotations

import time
from pathlib import Path

import click

from abut._errors import AbutError
from abut.cli._common import FILE, FOLDER, include_option, languages, wants_colour, write_all

SECONDS = 0.3


@click.command("watch")
@click.argument("files", type=FILE, nargs=-1, required=True)
@click.option("-t", "--to", "names", multiple=True, required=True, metavar="LANG[,LANG...]",
              help="As for `abut gen`.")  # fmt: skip
@click.option("-o", "--out", type=FOLDER, default=Path(), show_default="here", help="Folder to write into.")
@click.option("--standalone", is_flag=True, help="Python: inline the runtime instead of importing abut.rt.")
@click.option("--embed", is_flag=True, help="C, Zig, Rust, Swift: carry the schema in the built library.")
@include_option
def command(
    files: tuple[Path, ...],
    names: tuple[str, ...],
    out: Path,
    standalone: bool,
    embed: bool,
    include: tuple[Path, ...],
) -> None:
    """Render FILES again whenever one of them, or a package that it uses, changes. Ctrl-C ends it."""
    wanted = languages(names)
    seen: dict[Path, tuple[int, int]] = {}
    watched = {path: [path] for path in files}
    click.echo(f"watching {', '.join(map(str, files))}; Ctrl-C ends")
    while True:
        for path in files:
            stamps = {source: stamp(source) for source in watched[path]}
            if any(seen.get(source) != value for source, value in stamps.items()):
                watched[path] = render(path, wanted, out, include, standalone=standalone, embed=embed)
                seen |= stamps | {source: stamp(source) for source in watched[path] if source not in stamps}
        time.sleep(SECONDS)


def stamp(path: Path) -> tuple[int, int]:
    """Changes whenever the file does; a missing file has a stamp, too."""
    try:
        status = path.stat()
    except OSError:
        return (0, 0)
    return (status.st_mtime_ns, status.st_size)


def render(
    path: Path, wanted: list[str], out: Path, include: tuple[Path, ...], *, standalone: bool, embed: bool
) -> list[Path]:
    """One round; whatever is wrong is printed and waits for the next save. Returns what to watch."""
    from abut import schema

    clock = time.strftime("%H:%M:%S")
    try:
        with schema.open_any(path, include=include, strict=False) as opened:
            if opened.diagnostics:
                click.echo(opened.report(colour=wants_colour()).rstrip("\n"))
            if opened.errors:
                click.echo(f"{clock} {path}: {len(opened.errors)} errors, nothing written")
            else:
                states = write_all(out, opened.emit(wanted, standalone=standalone, embed=embed))
                changed = [name for name, value in states.items() if value != "same"]
                click.echo(f"{clock} {path}: {', '.join(changed) or 'nothing changed'}")
            return list(opened.sources) or [path]
    except (AbutError, OSError) as error:
        click.echo(f"{clock} {path}: {error}", err=True)
        return [path]
