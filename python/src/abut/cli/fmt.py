from __future__ import annotations

import sys
from pathlib import Path

import click

from abut.cli._common import write


TEXT = click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path)


@click.command("fmt")
@click.argument("files", type=TEXT, nargs=-1, required=True)
@click.option("--check", "only_check", is_flag=True, help="Change nothing; exit 1 when a file would change.")
@click.option("--diff", "show_diff", is_flag=True, help="Change nothing; print what would change.")
def command(files: tuple[Path, ...], only_check: bool, show_diff: bool) -> None:
    """Rewrite descriptors in the canonical style, in place. `-` reads stdin and writes stdout."""
    changed = [path for path in files if one(path, keep=only_check or show_diff, show_diff=show_diff)]
    if only_check:
        for path in changed:
            click.echo(f"{path} is not formatted", err=True)
        sys.exit(1 if changed else 0)


def one(path: Path, *, keep: bool, show_diff: bool) -> bool:
    from abut import schema

    is_stdin = str(path) == "-"
    old = sys.stdin.buffer.read().decode() if is_stdin else path.read_text(encoding="utf-8")
    new = schema.pretty(old, name="<stdin>" if is_stdin else str(path))
    if show_diff:
        import difflib

        lines = difflib.unified_diff(old.splitlines(True), new.splitlines(True), str(path), str(path))
        click.echo("".join(lines), nl=False)
    elif is_stdin and not keep:
        click.echo(new, nl=False)
    elif old != new and not keep:
        write(path, new.encode())
        click.echo(f"formatted {path}")
    return old != new
