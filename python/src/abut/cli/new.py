from __future__ import annotations

import keyword
import re
from pathlib import Path

import click

from abut._errors import AbutError
from abut.cli._common import FOLDER, inside, write

TEMPLATES = Path(__file__).resolve().parent.parent / "templates" / "extension"

LANGUAGES = {"c": "C", "cpp": "C++", "zig": "Zig", "rust": "Rust", "swift": "Swift"}

TAKEN = frozenset(keyword.kwlist) | frozenset(
    "abut alignas alignof and_eq as asm auto bitand bitor bool box catch char class compl comptime "
    "const core crate decltype default defer delete do double dyn enum errdefer export extern false "
    "final float fn friend goto impl inline int let long loop macro main match mod move mut mutable "
    "namespace new noreturn not null operator or_eq orelse override priv private protected protocol pub "
    "public ref register self services short signed sizeof static std struct suspend super switch "
    "template test this throw trait true try type typedef typeof union unsafe unsigned unsized use "
    "using var virtual void volatile where yield".split()
)
"""Words that one of the languages takes for its own, as the name of a module or namespace."""

PLAIN = '''\
//! {title}: say here what the library is for.
package {package} @version(0, 1, 0) @prefix("{stem}_") @library("{stem}")

/// How a call went.
status Status : i32 {{
    ok       = 0                   /// success
    bad_name = 1 raises ValueError /// the name is empty
}}

/// A point; passed by value and held in arrays.
record Point {{
    x: f64 /// to the right
    y: f64 /// upwards
}}

/// Something that the library makes and releases.
handle {type} {{ drop: {stem}_free }}

impl {type} {{
    /// Makes one; null when memory is short.
    fn new(name: str) -> own {type}?
    fn free(own self)
    /// Adds points; Python passes one buffer or sequence.
    fn add(self, points: [Point; len n], n: usize) -> Status
    /// The middle of all points.
    fn centre(self, out centre: Point) -> Status
}}
'''

FLAT = '''\
//! {title}: an extension for bytecode machines.
package {package} @version(0, 1, 0) @flat(register: {stem}_register, segments: 1)

record Size {{ width: u32, height: u32 }}

/// Why a call failed.
variant Failure : u8 @open {{
    empty
    too_large: Size /// the size that was asked for
}}

/// Number of cells in a grid.
fn cells(size: Size) -> result<u64, Failure>
/// Mean of the values; none when there are none.
fn mean(values: [f64]) -> option<f64>
'''


@click.command("new")
@click.argument("package")
@click.argument("name", required=False)
@click.option(
    "-o", "--out", "--dir", type=FOLDER, help="Folder to write into: here, or one called like the extension."
)
@click.option("--flat", is_flag=True, help="An extension for bytecode machines instead of a plain C library.")
@click.option("--lang", type=click.Choice(sorted(LANGUAGES)), help="The language of a new extension [c].")
def command(package: str, name: str | None, out: Path | None, flat: bool, lang: str | None) -> None:
    """Write a first descriptor for PACKAGE (such as `calc` or `demo.calc`).

    `abut new extension NAME --lang zig` makes a whole project instead: descriptor, source, build file, and a
    script that loads and awaits what was built.
    """
    if package == "extension" and name is not None:
        if flat:
            raise click.UsageError("--flat is for descriptors: extensions are flat")
        return project(name, lang or "c", out)
    if name is not None:
        raise click.UsageError(f"one package at a time; for a project: abut new extension {name}")
    if lang is not None:
        raise click.UsageError(f"--lang is for projects: abut new extension {package} --lang {lang}")
    if not re.fullmatch(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*", package, re.ASCII):
        raise click.BadParameter(f"{package!r} is not a package name such as demo.calc", param_hint="PACKAGE")
    stem = package.rpartition(".")[2]
    path = inside(out or Path(), f"{stem}.abi")
    if path.exists():
        raise AbutError(f"{path} exists already")
    type = stem[:1].upper() + stem[1:]
    names = {"package": package, "stem": stem, "title": stem.capitalize(), "type": type}
    write(path, (FLAT if flat else PLAIN).format(**names).encode())
    click.echo(f"wrote {path}; next: abut check {path} && abut gen {path} -t c,ctypes,pyi -o out")


def project(package: str, lang: str, out: Path | None) -> None:
    """Writes the project of an extension; nothing when any of its files exists."""
    if not re.fullmatch(r"([a-z][a-z0-9]*(_[a-z0-9]+)*\.)*[a-z][a-z0-9]*(_[a-z0-9]+)*", package):
        raise click.BadParameter(
            f"{package!r} is not a name in lower case such as tally or demo.tally", param_hint="NAME"
        )
    stem = package.rpartition(".")[2]
    if TAKEN.intersection(package.split(".")):
        raise click.BadParameter(f"{package!r} is taken in one of the languages", param_hint="NAME")
    folder = Path(stem) if out is None else out
    files = rendered(package, stem, lang)
    paths = {inside(folder, name): text for name, text in files.items()}
    for path in paths:
        if path.exists():
            raise AbutError(f"{path} exists already")
    for path, text in sorted(paths.items()):
        path.parent.mkdir(parents=True, exist_ok=True)
        write(path, text.encode())
        click.echo(f"wrote {path}")
    click.echo(f"next: cd {folder} && make && python3 test.py")


def rendered(package: str, stem: str, lang: str) -> dict[str, str]:
    """The files of a project by name: `@...@` in the templates is filled in.

    >>> sorted(rendered("demo.tally", "tally", "zig"))
    ['.gitignore', 'Makefile', 'README.md', 'tally.abi', 'tally.zig', 'test.py']
    """
    words = stem.split("_")
    values = {
        "@package@": package,
        "@stem@": stem,
        "@STEM@": package.replace(".", "_").upper(),
        "@ns@": package.replace(".", "::"),
        "@Camel@": "".join(word[:1].upper() + word[1:] for word in words),
        "@Title@": " ".join(words).capitalize(),
        "@Language@": LANGUAGES[lang],
    }

    def filled(text: str) -> str:
        return re.sub("@[A-Za-z]+@", lambda found: values[found[0]], text)

    files: dict[str, str] = {}
    for part in ("common", lang):
        root = TEMPLATES / part
        for path in sorted(root.rglob("*.template")):
            name = filled(path.relative_to(root).as_posix().removesuffix(".template"))
            name = ".gitignore" if name == "dot.gitignore" else name
            files[name] = filled(path.read_text(encoding="utf-8"))
    return files
