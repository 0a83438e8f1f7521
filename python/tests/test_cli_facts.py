"""info, verify, doctor, completion and the command itself."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import PYTHON, Run


def test_help_names_every_verb_and_imports_neither_rich_nor_the_library(abut: Run) -> None:
    said = abut("--help").stdout
    for verb in ("new", "check", "fmt", "gen", "info", "diff", "verify", "watch", "doc", "import", "doctor"):
        assert f"\n  {verb} " in said
    code = (
        "import sys\nfrom abut.cli import cli\n"
        "cli.main(['--help'], standalone_mode=False)\n"
        "assert not {'rich', 'ctypes', 'abut.schema'} & set(sys.modules), sorted(sys.modules)\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(PYTHON / "src")}
    subprocess.run([sys.executable, "-c", code], env=environment, check=True, capture_output=True)


@pytest.mark.parametrize(
    "verb", ["new", "check", "fmt", "gen", "info", "diff", "verify", "watch", "doc", "import", "doctor"]
)
def test_every_verb_explains_itself(abut: Run, verb: str) -> None:
    assert abut(verb, "--help").stdout.startswith(f"Usage: abut {verb} ")


def test_a_mistyped_verb_is_answered_with_the_near_one(abut: Run) -> None:
    assert "Did you mean 'check'?" in abut("chekc", code=2).stderr


def test_info_shows_sizes_and_the_layout_of_a_type(abut: Run, calc: Path) -> None:
    said = abut("info", "calc.abi").stdout
    assert "demo.calc 1.2.0" in said.replace("  ", " ")
    assert "23c4576d0688a004" in said  # Vec2: the hash of the prototype
    cell = abut("info", "calc.abi", "Cell").stdout
    assert "size 24, align 8" in cell
    assert "as.text (tag 2)" in cell


def test_info_shows_padding(abut: Run, here: Path) -> None:
    (here / "a.abi").write_text("package a\nrecord R { x: u8, y: u32, z: u8 }\n")
    rows = [line.split() for line in abut("info", "a.abi", "R").stdout.splitlines()]
    assert ["1", "3", "padding"] in rows
    assert ["9", "3", "padding"] in rows


def test_info_spells_types_as_descriptors_do(abut: Run, here: Path) -> None:
    """Square brackets mean styles to the table printer."""
    (here / "a.abi").write_text(
        "package a\nrecord R { v: [f64], m: [u8; 4], p: *const u32?, t: rel str, o: option<bool> }\n"
    )
    said = abut("info", "a.abi", "R").stdout
    for text in ("[f64]", "[u8; 4]", "*const u32?", "rel str"):
        assert text in said


def test_info_prints_the_json_form(abut: Run, calc: Path) -> None:
    facts = json.loads(abut("info", "--json", "calc.abi").stdout)
    assert facts["package"] == "demo.calc"
    (vec,) = json.loads(abut("info", "--json", "calc.abi", "Vec2").stdout)
    assert [field["offset"] for field in vec["fields"]] == [0, 8]


def test_info_refuses_unknown_types(abut: Run, calc: Path) -> None:
    assert "no type or function Nothing" in abut("info", "calc.abi", "Nothing", code=2).stderr


@pytest.mark.skipif(not shutil.which("gcc"), reason="gcc is not installed")
def test_verify_asks_the_compiler_of_this_machine(abut: Run, calc: Path) -> None:
    (check,) = json.loads(abut("verify", "calc.abi", "--cc", "gcc", "--json").stdout)
    assert check["ok"] and check["compiler"] == "gcc"


@pytest.mark.skipif(not shutil.which("clang"), reason="clang is not installed")
def test_verify_proves_the_layouts_of_every_machine(abut: Run, calc: Path) -> None:
    checks = json.loads(abut("verify", "calc.abi", "--targets", "all", "--json").stdout)
    assert len(checks) >= 10
    assert all(check["ok"] for check in checks)
    assert "wasm32" in abut("verify", "calc.abi", "--targets", "all").stdout


@pytest.mark.skipif(not shutil.which("gcc"), reason="gcc is not installed")
def test_verify_finds_a_header_that_differs(abut: Run, calc: Path, here: Path) -> None:
    text = (here / "calc.abi").read_text().replace("record Vec2 {", 'record Vec2 @c("struct vec2") {')
    (here / "one.abi").write_text("package one\nrecord Vec2 @c(\"vec2\") { x: f64, y: f64 }\n")
    assert "Vec2" in text
    (here / "good.h").write_text("typedef struct vec2 { double x, y; } vec2;\n")
    (here / "bad.h").write_text("typedef struct vec2 { float x; double y; } vec2; int v[2];\n")
    (here / "short.h").write_text("typedef struct vec2 { float x, y; } vec2;\n")
    abut("verify", "one.abi", "--cc", "gcc", "--header", "good.h")
    said = abut("verify", "one.abi", "--cc", "gcc", "--header", "short.h", code=1).stdout
    assert "differs" in said and "vec2" in said


def test_verify_needs_clang_for_other_machines(abut: Run, calc: Path) -> None:
    said = abut("verify", "calc.abi", "--cc", "gcc", "--targets", "all", code=1).stderr
    assert "needs clang" in said


def test_doctor_says_which_build_is_loaded(abut: Run, library: Path) -> None:
    parts = {part["name"]: part for part in json.loads(abut("doctor", "--json").stdout)["parts"]}
    assert parts["libabut"]["ok"]
    assert "static build" in parts["libabut"]["version"] or "embedded build" in parts["libabut"]["version"]
    assert {"clang", "gcc", "zig", "rustc", "swift", "cffi", "numpy", "mypy"} <= set(parts)


def test_doctor_fails_when_the_library_is_missing(here: Path) -> None:
    code = "from abut.cli import main; main(['doctor'])"
    environment = {**os.environ, "PYTHONPATH": str(PYTHON / "src"), "ABUT_LIBRARY": str(here / "none.so")}
    ran = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 1
    assert "does not exist" in ran.stdout.replace("\n", " ") or "none.so" in ran.stdout


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts_are_printed(abut: Run, shell: str) -> None:
    assert "_ABUT_COMPLETE" in abut("completion", shell).stdout


def test_watch_renders_again_after_every_save(library: Path, calc: Path, here: Path) -> None:
    environment = {**os.environ, "ABUT_LIBRARY": str(library), "PYTHONPATH": str(PYTHON / "src")}
    command = [sys.executable, "-u", "-c", "from abut.cli import main; main()"]
    with subprocess.Popen(
        [*command, "watch", "calc.abi", "-t", "c", "-o", "out"],
        env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        # A shell that starts the tests in the background has them ignore Ctrl-C.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:  # fmt: skip
        try:
            header = here / "out/calc.h"
            wait_for(lambda: header.exists() and "Vec2" in header.read_text())
            calc.write_text(calc.read_text().replace("Vec2", "Point"))
            wait_for(lambda: "Vec2" not in header.read_text() and "Point" in header.read_text())
            calc.write_text("package broken record {")
            time.sleep(0.7)
            assert process.poll() is None
        finally:
            process.send_signal(signal.SIGINT)
            said = process.communicate(timeout=20)[0]
    assert "nothing written" in said


def wait_for(condition: object, seconds: float = 30) -> None:
    assert callable(condition)
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.05)
