"""A module checks what the library promises: equal, compatibly different, or refused in words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from ctypes_modules import compile_c, load
from judges import abic, run

OLD = """package demo.box @version(1, 1, 0) @prefix("box_") @library("box")
enum Mode : u8 { fast = 0, exact = 1 }
status Status : i32 { ok = 0, bad = 1 raises ValueError }
record Pair { a: i32, b: i32 }
variant Cell : u8 @open { none, num: f64, flag: bool }
record Options @extensible { size: u32, level: u32, more: u64 }
record Padded { a: u32, b: u32 }
fn add(a: i32, b: i32) -> i32
fn count(pair: *const Pair) -> i32
fn level(options: *const Options) -> u32
fn padded(padded: *const Padded) -> u32
fn cell(kind: u8, out cell: Cell) -> Status
fn mode(mode: Mode) -> u8
fn name(text: cstr) -> usize
"""

SOURCE = """#define BOX_IMPLEMENT
#include "box.h"
#include <string.h>
int32_t box_add(int32_t a, int32_t b) { return a + b; }
int32_t box_count(const box_Pair *pair) { return pair->a + pair->b; }
uint32_t box_padded(const box_Padded *padded) { return padded->a; }
uint32_t box_level(const box_Options *options) { return options->level; }
box_Status box_cell(uint8_t kind, box_Cell *cell) {
    cell->tag = kind;
    cell->as.num = 2.5;
    return 0;
}
uint8_t box_mode(box_Mode mode) { return mode; }
size_t box_name(const char *text) { return strlen(text); }
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("contract")
    (folder / "box.abi").write_text(OLD)
    run(abic(), "gen", folder / "box.abi", "-t", "c", "-o", folder, "--embed")
    compile_c(SOURCE, folder / "libbox.so", "-Wno-unused-parameter")
    return folder


def module(folder: Path, *changes: tuple[str, str], options: tuple[str, ...] = ()) -> Any:
    """The module of a newer descriptor over the old library."""
    text = OLD.replace("(1, 1, 0)", "(1, 2, 0)") if changes else OLD
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    newer = folder / f"newer{len(list(folder.iterdir()))}"
    newer.mkdir()
    (newer / "box.abi").write_text(text)
    run(abic(), "gen", newer / "box.abi", "-t", "ctypes", "-o", newer, *options)
    (newer / "libbox.so").symlink_to(folder / "libbox.so")
    return load(newer / "box.py")


def test_equal_contracts_bind(folder: Path) -> None:
    box = module(folder)
    assert box.add(2, 3) == 5
    assert box.count(box.Pair(2, 3)) == 5
    assert box.cell(1) == box.CellNum(2.5)


@pytest.mark.parametrize("options", [(), ("--standalone",)])
def test_a_difference_is_said_in_words(folder: Path, options: tuple[str, ...]) -> None:
    box = module(folder, ("add(a: i32, b: i32)", "add(a: i32, b: i64)"), options=options)
    with pytest.raises(ImportError) as caught:
        box.add(1, 2)
    assert type(caught.value).__name__ == "ContractError"
    assert str(caught.value) == (
        "libbox.so implements demo.box 1.1.0, this module needs 1.2.0: add: "
        "parameter b is i32 there, i64 here "
        "(breaking). Rebuild the library, or: abut gen --from libbox.so"
    )
    assert box.count(box.Pair(2, 3)) == 5, "functions that did not change still work"


@pytest.mark.parametrize(
    ("change", "use", "words"),
    [
        (
            ("record Pair { a: i32, b: i32 }", "record Pair { a: i32, b: i32, c: i32 }"),
            lambda box: box.count(box.Pair(1, 2)),
            "Pair: size is 8 there, 12 here",
        ),
        (
            ("record Pair { a: i32, b: i32 }", "record Pair { a: i32, b: u32 }"),
            lambda box: box.count(box.Pair(1, 2)),
            "Pair: field b is i32 there, u32 here",
        ),
        (
            ("none, num: f64", "none, text: cstr = 7, num: f64 = 1"),
            lambda box: box.cell(0),
            "Cell: case text is missing there",
        ),
        (
            ("none, num: f64", "none, num: i64"),
            lambda box: box.cell(0),
            "Cell: case num is f64 there, i64 here",
        ),
        (
            ("mode(mode: Mode)", "mode(mode: Mode, more: u8)"),
            lambda box: box.mode(0, 0),
            "has 1 parameters there, 2 here",
        ),
        (
            ("name(text: cstr)", "name(text: str)"),
            lambda box: box.name("x"),
            "parameter text is cstr there, str here",
        ),
        (("enum Mode : u8", "enum Mode : u16"), lambda box: box.mode(0), "Mode: size is 1 there, 2 here"),
        (
            ("fn add(a: i32, b: i32)", "fn add(b: i32, a: i64)"),
            lambda box: box.add(1, 2),
            "stands where a is there",
        ),
    ],
)
def test_each_breaking_change_is_named(folder: Path, change: tuple[str, str], use: Any, words: str) -> None:
    box = module(folder, change)
    with pytest.raises(box.ContractError, match=words):
        use(box)


@pytest.mark.parametrize(
    ("change", "use"),
    [
        (("level: u32, more: u64", "level: u32"), lambda box: box.level(box.Options(level=5))),
        ((", flag: bool", ""), lambda box: box.cell(2)),
        (("{ a: u32, b: u32 }", "{ a: u32, _: [u8; 4] @reserved }"), lambda box: box.padded(box.Padded(3))),
        (("fn name", "fn later(x: u8) -> u8\nfn name"), lambda box: box.name("abc")),
        (
            ("bad = 1 raises ValueError", "bad = 1 raises ValueError, worse = 2 raises Worse"),
            lambda box: box.cell(0),
        ),
    ],
)
def test_compatible_changes_are_accepted(folder: Path, change: tuple[str, str], use: Any) -> None:
    use(module(folder, change))


def test_a_missing_function_names_itself_the_library_and_the_descriptor(folder: Path) -> None:
    box = module(folder, ("fn name", "fn later(x: u8) -> u8\nfn name"))
    with pytest.raises(
        ImportError, match=r"demo\.box: .*libbox\.so has no function box_later \(box\.abi 1\.2\.0 needs it\)"
    ):
        box.later(1)


def test_a_missing_library_says_where_it_was_looked_for(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = module(folder)
    monkeypatch.setenv("BOX_LIBRARY", "/nowhere/libbox.so")
    with pytest.raises(
        ImportError, match=r"demo\.box: \$BOX_LIBRARY names /nowhere/libbox\.so, but it cannot"
    ):
        box.add(1, 2)
    monkeypatch.delenv("BOX_LIBRARY")
    assert box.add(1, 2) == 3
    lost = module(folder, ('@library("box")', '@library("box_that_is_nowhere")'))
    with pytest.raises(
        ImportError, match=r"cannot find libbox_that_is_nowhere\.so: \$BOX_THAT_IS_NOWHERE_LIBRARY is not set"
    ):
        lost.add(1, 2)


def test_a_foreign_table_is_refused(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    box = module(folder)
    wrong = compile_c(
        'const char box_abi[64] = "ABUT-ABI\\2"; int box_add(int a, int b) { return a + b; }',
        tmp_path / "libbox.so",
        "-Wno-missing-prototypes",
    )
    monkeypatch.setenv("BOX_LIBRARY", str(wrong))
    with pytest.raises(box.ContractError, match="unknown format"):
        box.add(1, 2)
