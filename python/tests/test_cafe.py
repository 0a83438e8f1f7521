"""Conformance kits: languages agree on every value, and a layout that is wrong anywhere is noticed."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import SAMPLES, Run

from abut import cafe, schema
from abut.cafe import kit
from abut.cafe.plan import ROUNDS
from abut.cafe.values import Values, leaves

DESCRIPTOR = """
package tea @prefix("tea_") @library("tea")
record Leaf { weight: f64, count: u32, kind: u16, fresh: bool }
record Tin { first: Leaf, second: Leaf, shape: Shape }
variant Shape : u8 { round, square: u32, other: Leaf }
enum Kind : u8 { black = 1, green = 2 }
status Status : i32 { ok = 0, full = 1 raises ValueError }
callback Each(index: u32, leaf: Leaf, @userdata ctx: *void) -> i64
handle Pot { drop: pot_free }
fn pot_free(own pot: Pot)
fn brew(leaf: Leaf, minutes: u16) -> Leaf
fn open(inout tin: Tin, kind: Kind) -> Status
fn look(out tin: Tin, out total: u64)
fn walk(each: Each, @userdata ctx: *void) -> u32
fn name(text: str) -> str
fn weigh(xs: [f64; len n], n: usize) -> option<f64>
fn pour(a: u8, b: i64, c: f32, d: u8, e: f64, f: i16, g: u64, h: i8, i: u32) -> i64
"""


@pytest.fixture
def tea(tmp_path: Path) -> schema.Schema:
    path = tmp_path / "tea.abi"
    path.write_text(DESCRIPTOR)
    return schema.compile(path)


def test_every_pair_that_is_here_agrees(tea: schema.Schema) -> None:
    rows = cafe.run(tea)
    assert {row.implementation for row in rows} == set(cafe.available_implementations())
    assert {row.client for row in rows} == set(cafe.available_clients())
    assert not [row for row in rows if row.notes]
    called = [row for row in rows if row.calls]
    assert all(row.calls == ROUNDS for row in called)
    ctypes = {row.function for row in called if row.client == "ctypes"}
    assert ctypes == {"tea_pot_free", "tea_brew", "tea_open", "tea_look", "tea_walk", "tea_name", "tea_weigh",
                      "tea_pour"}  # fmt: skip


@pytest.mark.parametrize("name", ["agree", "calc", "everything"])
def test_the_samples_agree(name: str) -> None:
    rows = cafe.run(schema.compile(SAMPLES / f"{name}.abi"), implementations=["gcc"])
    assert not [row for row in rows if row.notes]
    assert sum(row.calls for row in rows if row.client == "ctypes") >= 42


Plant = Callable[[str], str]


def swapped(first: str, second: str) -> Plant:
    return lambda text: text.replace(first, "SWAP", 1).replace(second, first, 1).replace("SWAP", second, 1)


def unchecked(plant: Plant) -> Plant:
    """The generated files refuse to compile with wrong layouts: this takes that away."""
    c, zig = "#ifndef ABUT_ASSERT", "@compileError("
    ignored = "#define ABUT_ASSERT(c, n) typedef int ignored_##n\n#if 0"
    return lambda text: plant(text).replace(c, ignored, 1).replace(zig, "if (false) @compileError(")


KIND, FRESH, WEIGHT, COUNT = "uint16_t kind;", "bool fresh;", "double weight;", "uint32_t count;"


@pytest.mark.parametrize(
    ("where", "plant", "said"),
    [
        ("tea.h", unchecked(swapped(KIND, FRESH)), r"tea_brew round \d: tea_brew: leaf\.kind: byte 0 is 0x"),
        ("tea.h", unchecked(swapped(WEIGHT, COUNT)), "byte|crashed"),
        ("tea.h", swapped(KIND, FRESH), "gcc refuses .*kit/tea_cafe"),
        ("tea.zig", unchecked(swapped("    kind: u16,", "    fresh: bool,")), r"leaf\.kind: byte 0 is 0x"),
        ("tea.zig", swapped("    kind: u16,", "    fresh: bool,"), "does not start where tea.abi says"),
        ("tea.py", swapped('("_kind_", _c.c_uint16)', '("fresh", _c.c_bool)'), "layout of Leaf"),
        ("tea.py", swapped("_c.c_int8, _c.c_uint32)", "_c.c_int8, _c.c_uint8)"), "tea_pour: i: byte 1"),
    ],
)  # fmt: skip
def test_a_planted_bug_is_noticed(
    where: str, plant: Plant, said: str, tea: schema.Schema, tmp_path: Path
) -> None:
    stem, plan = kit.make(tea, tmp_path / "kit")
    path = tmp_path / "kit" / where
    changed = plant(path.read_text())
    assert changed != path.read_text()
    path.write_text(changed)
    kit.implement(tmp_path / "kit", stem, tea.info(), plan, "tea.h")
    implementation = "zig" if where.endswith(".zig") else "gcc"
    try:
        rows = kit.judge(tmp_path / "kit", stem, plan, [implementation], ["ctypes"])
    except Exception as error:
        found = str(error)
    else:
        found = "\n".join(f"{row.function} {note}" for row in rows for note in row.notes)
    assert re.search(said, found), found


def test_values_differ_in_every_place(tea: schema.Schema) -> None:
    values = Values(tea.info(), 7)
    numbers = [leaf.node.value for leaf in leaves(values.of("Tin")) if leaf.node.kind in ("int", "float")]
    assert len(set(numbers)) == len(numbers) >= 6
    assert [leaf.place for leaf in leaves(values.of("Leaf"))] == [".weight", ".count", ".kind", ".fresh"]


def test_the_command_prints_a_table_and_json(tea: schema.Schema, abut: Run, here: Path) -> None:
    (here / "tea.abi").write_text(DESCRIPTOR)
    shown = abut("cafe", "tea.abi", "--implementations", "gcc", "--clients", "ctypes", "--out", "kit")
    assert re.search(r"gcc +ctypes +8 +48 +0 +agree", shown.stdout)
    assert (here / "kit" / "tea_cafe.c").exists() and (here / "kit" / "tea_cafe.zig").exists()
    printed = abut("cafe", "tea.abi", "--implementations", "gcc", "--clients", "ctypes", "--json").stdout
    rows = json.loads(printed)
    assert len(rows) == 8 and all(row["ok"] and row["calls"] == 6 for row in rows)
    refused = abut("cafe", "tea.abi", "--clients", "pascal", code=2)
    assert "'pascal' is not here" in refused.stderr
    (here / "flat.abi").write_text("package flat @flat(register: r)\nfn f() -> u8\n")
    assert "is a flat extension" in abut("cafe", "flat.abi", code=1).stderr
