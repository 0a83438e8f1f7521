"""Builds one C source as a shared library and as WebAssembly, for the tests that compare the two."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from judges import NATIVE, ROOT, run

FREESTANDING = ROOT / "examples" / "wasm" / "freestanding"


def clang() -> str | None:
    """A clang that knows wasm32; the one of the Swift toolchain does."""
    swift = shutil.which("swift")
    for name in ("clang", str(Path(swift).resolve().parent / "clang") if swift else ""):
        found = shutil.which(name) if name else None
        if found and "wasm32" in run(found, "--print-targets"):
            return found
    return None


def compilers() -> dict[str, list[str]]:
    """The compilers for WebAssembly that are here."""
    found: dict[str, list[str]] = {}
    one = clang()
    if one:
        found["clang"] = [one]
    if not subprocess.run([sys.executable, "-m", "ziglang", "version"], capture_output=True).returncode:
        found["zig"] = [sys.executable, "-m", "ziglang", "cc"]
    return found


def build_wasm(compiler: list[str], source: Path, folder: Path, *options: str, table: bool = True) -> Path:
    """<name>.wasm of a C file and the generated header in `folder`."""
    module = folder / f"{source.stem}.wasm"
    link = ["-Wl,--no-entry", "-Wl,--export-dynamic", *(["-Wl,--export-table"] if table else [])]
    run(*compiler, "--target=wasm32-freestanding", "-std=c11", "-O1", "-Wall", "-Wextra", "-Werror",
        "-nostdlib", "-I", FREESTANDING, "-I", folder, *options, source, *link, "-o", module)
    return module


def source(name: str) -> Path:
    return NATIVE / f"{name}.c"
