from __future__ import annotations

import re
from pathlib import Path

import click

from abut._errors import AbutError
from abut.cli._common import FOLDER, inside, write

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
@click.option("-o", "--out", type=FOLDER, default=Path(), show_default="here", help="Folder to write into.")
@click.option("--flat", is_flag=True, help="An extension for bytecode machines instead of a plain C library.")
def command(package: str, out: Path, flat: bool) -> None:
    """Write a first descriptor for PACKAGE (such as `calc` or `demo.calc`)."""
    if not re.fullmatch(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*", package, re.ASCII):
        raise click.BadParameter(f"{package!r} is not a package name such as demo.calc", param_hint="PACKAGE")
    stem = package.rpartition(".")[2]
    path = inside(out, f"{stem}.abi")
    if path.exists():
        raise AbutError(f"{path} exists already")
    type = stem[:1].upper() + stem[1:]
    names = {"package": package, "stem": stem, "title": stem.capitalize(), "type": type}
    write(path, (FLAT if flat else PLAIN).format(**names).encode())
    click.echo(f"wrote {path}; next: abut check {path} && abut gen {path} -t c,ctypes,pyi -o out")
