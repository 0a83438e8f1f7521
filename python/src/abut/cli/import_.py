from __future__ import annotations

from pathlib import Path

import click

from abut._errors import AbutError
from abut.cli._common import FILE, FOLDER, json_option, print_json, write


@click.command("import")
@click.argument("headers", nargs=-1, required=True, metavar="HEADER...")
@click.option("-o", "--out", type=click.Path(dir_okay=False, allow_dash=True, path_type=Path),
              help="The descriptor to write.", show_default="PACKAGE.abi; - is stdout")  # fmt: skip
@click.option("--package", help="Name of the package.", show_default="the header's name")
@click.option("--library", help="Name of the library: z for libz.so.", show_default="guessed")
@click.option("-I", "--include-dir", type=FOLDER, multiple=True, help="Folder for the headers' includes.")
@click.option("-D", "--define", multiple=True, metavar="NAME[=VALUE]", help="Macro to define.")
@click.option("--own", multiple=True, metavar="PATTERN", help="Files that count as the library's own, too.")
@click.option("--keep", multiple=True, metavar="PATTERN", help="C names to take; all when nothing is said.")
@click.option("--overlay", type=FILE, help="Items that replace imported ones, so that edits stay.")
@click.option("--clang", help="The clang to read with.")
@json_option
def command(
    headers: tuple[str, ...],
    out: Path | None,
    package: str | None,
    library: str | None,
    include_dir: tuple[Path, ...],
    define: tuple[str, ...],
    own: tuple[str, ...],
    keep: tuple[str, ...],
    overlay: Path | None,
    clang: str | None,
    as_json: bool,
) -> None:
    """Make a descriptor from C HEADERs (paths, or names such as zlib.h that clang finds).

    What a header cannot say, such as which number is the length of which buffer, is guessed and marked
    @review.
    """
    from abut import importer

    try:
        result = importer.import_header(
            headers,
            package=package,
            library=library,
            include_dirs=include_dir,
            include=own or None,
            defines=define,
            clang=clang,
            overlay=overlay,
            keep=keep or None,
        )
    except importer.ImportFailed as error:
        raise AbutError(str(error)) from None
    if out is not None and str(out) == "-":
        click.echo(result.text, nl=False)
        return
    path = out or Path(f"{result.package.rpartition('.')[2]}.abi")
    write(path, result.text.encode())
    report(path, result, as_json=as_json)


def report(path: Path, result: object, *, as_json: bool) -> None:
    from abut.importer import ImportResult

    assert isinstance(result, ImportResult)
    counts = {kind: len(names) for kind, names in result.names._asdict().items()}
    if as_json:
        skipped = [{"name": name, "reason": reason} for name, reason in result.skipped]
        print_json({"file": str(path), "package": result.package, "counts": counts, "skipped": skipped})
        return
    found = ", ".join(f"{count} {kind.replace('_', ' ')}" for kind, count in counts.items() if count)
    click.echo(f"{path}: {found}")
    for name, reason in result.skipped:
        click.echo(f"  not described: {name}: {reason}", err=True)
    reviews = result.text.count("@review")
    if reviews:
        click.echo(f"  {reviews} guesses are marked @review: look at them, then remove the marks")
