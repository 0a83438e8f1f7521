"""swiftc judges the generated Swift: every sample type-checks without a warning, and calls carry values."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from judges import NAMES, NATIVE, build_library, generate, run

pytestmark = pytest.mark.skipif(shutil.which("swiftc") is None, reason="swiftc is not installed")

SWIFTC = ("swiftc", "-swift-version", "6")


@pytest.mark.parametrize("embed", [(), ("--embed",)], ids=["plain", "embed"])
@pytest.mark.parametrize("name", [*NAMES, "nasty"])
def test_every_sample_type_checks_without_warnings(name: str, embed: tuple[str, ...], tmp_path: Path) -> None:
    files = generate(name, "c,swift", tmp_path, *embed)
    (source,) = [file for file in files if file.suffix == ".swift"]
    run(*SWIFTC, "-warnings-as-errors", "-typecheck", "-I", tmp_path, source)


def start(folder: Path, name: str) -> str:
    """Builds native/<name>_main.swift with the generated files in `folder` and runs it."""
    shutil.copy(NATIVE / f"{name}_main.swift", folder / "main.swift")
    program = folder / "program"
    sources = sorted(folder.glob("*.swift"))
    run(*SWIFTC, "-I", folder, *sources, "-L", folder, f"-l{name}", "-Xlinker", "-rpath", "-Xlinker", folder,
        "-o", program)
    done = subprocess.run([program], capture_output=True, text=True, timeout=120,
                          env={**os.environ, "SWIFT_BACKTRACE": "enable=no"})
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("name", ["calc", "everything"])
def test_wrappers_carry_values(name: str, tmp_path: Path) -> None:
    generate(name, "c,swift", tmp_path)
    build_library(name, tmp_path)
    assert start(tmp_path, name) == f"{name} is right\n"


@pytest.mark.skipif(shutil.which("rustc") is None, reason="the extension under test is written in Rust")
def test_a_flat_extension_is_called(tmp_path: Path) -> None:
    generate("flat", "c,rust,swift", tmp_path)
    shutil.copy(NATIVE / "flat_main.rs", tmp_path)
    run("rustc", "--edition", "2024", "--crate-type", "cdylib", "-A", "dead_code", tmp_path / "flat_main.rs",
        "-o", tmp_path / "libflat.so")
    assert start(tmp_path, "flat") == "flat is right\n"


def test_an_embedded_schema_is_in_its_section(tmp_path: Path) -> None:
    generate("calc", "c,swift", tmp_path, "--embed")
    thing = tmp_path / "calc.o"
    run(*SWIFTC, "-parse-as-library", "-c", "-I", tmp_path, tmp_path / "Calc.swift", "-o", thing)
    section = tmp_path / "section"
    run("objcopy", "-O", "binary", "--only-section=.abi_schema",
        "--set-section-flags", ".abi_schema=alloc", thing, section)
    table = section.read_bytes()
    assert table[:8] == b"ABUT-ABI" and b'"package":"demo.calc"' in table
