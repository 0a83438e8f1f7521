"""diff and check --locked: what a change does to callers, as an exit code."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import Run

OLD = """package demo.calc @version(1, 0, 0) @prefix("calc_")
/// A point.
record Point { x: f64, y: f64 }
enum Mode : u32 @open { slow = 0 }
fn length(p: Point) -> f64
fn scale(p: Point, by: f64 = 2.0) -> f64
"""
CHANGES = {
    "nothing": ("", "", 0),
    "words": ("/// A point.", "/// A place.", 0),
    "an item more": ("fn length", "fn area(p: Point) -> f64\nfn length", 0),
    "a member more in an open enum": ("slow = 0", "slow = 0, fast = 1", 0),
    "a field renamed": ("x: f64, y", "left: f64, y", 1),
    "a parameter renamed": ("by: f64", "factor: f64", 1),
    "another default": ("= 2.0", "= 3.0", 1),
    "a field's type": ("y: f64", "y: f32", 2),
    "a function gone": ("fn length(p: Point) -> f64\n", "", 2),
    "a parameter's type": ("by: f64 = 2.0", "by: f32 = 2.0", 2),
    "a member's value": ("slow = 0", "slow = 3", 2),
}


@pytest.fixture
def old(here: Path) -> Path:
    path = here / "old.abi"
    path.write_text(OLD)
    return path


@pytest.mark.parametrize("name", CHANGES)
def test_the_exit_code_is_the_verdict(abut: Run, old: Path, here: Path, name: str) -> None:
    before, after, code = CHANGES[name]
    assert before in OLD
    (here / "new.abi").write_text(OLD.replace(before, after) if before else OLD)
    abut("diff", "old.abi", "new.abi", code=code)
    said = json.loads(abut("diff", "--json", "old.abi", "new.abi", code=code).stdout)
    assert said["verdict"] == ["compatible", "api_break", "abi_break"][code]
    assert bool(said["changes"]) == (name != "nothing")


def test_the_report_names_item_difference_and_version(abut: Run, old: Path, here: Path) -> None:
    (here / "new.abi").write_text(OLD.replace("by: f64", "by: f32"))
    said = abut("diff", "old.abi", "new.abi", code=2).stdout
    assert "demo.calc 1.0.0 -> 1.0.0" in said
    assert "scale: parameter by was f64, is f32 now" in said
    assert "binaries must be rebuilt; the new version should be at least 2.0.0" in said


def test_descriptor_json_and_library_compare_with_each_other(abut: Run, old: Path, here: Path) -> None:
    abut("gen", "old.abi", "-t", "json", "-o", ".")
    (json_form,) = here.glob("*.json")
    assert "no difference" in abut("diff", json_form.name, "old.abi").stdout


def test_every_failure_is_a_three(abut: Run, old: Path, here: Path) -> None:
    (here / "bad.abi").write_text("package bad record {")
    (here / "noise.so").write_bytes(b"\x7fELF" + bytes(100))
    abut("diff", "old.abi", "bad.abi", code=3)
    abut("diff", "old.abi", "noise.so", code=3)
    abut("diff", "old.abi", "nothing.abi", code=3)
    abut("diff", "old.abi", code=3)


def test_a_lock_file_guards_a_release(abut: Run, old: Path, here: Path) -> None:
    assert "abut check --lock" in abut("check", "--locked", "old.abi", code=1).stderr
    abut("check", "--lock", "old.abi")
    assert (here / "old.abi.lock").is_file()
    abut("check", "--locked", "old.abi")
    old.write_text(OLD.replace("fn length", "fn area(p: Point) -> f64\nfn length"))
    abut("check", "--locked", "old.abi")
    old.write_text(OLD.replace("y: f64", "y: f32"))
    assert "Point" in abut("check", "--locked", "old.abi", code=1).stdout
    (result,) = json.loads(abut("check", "--locked", "--json", "old.abi", code=1).stdout)
    assert result["lock_ok"] is False
    assert {"abi"} <= {change["verdict"] for change in result["changes"]}
