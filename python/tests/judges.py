"""What the tests of generated code share: where `abic` is, what the samples are, how to run a judge."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "Tests" / "Samples"
NATIVE = Path(__file__).resolve().parent / "native"
NAMES = sorted(path.stem for path in SAMPLES.glob("*.abi"))


def abic() -> str:
    """The compiler under test: $ABIC, or the newest build of this checkout."""
    named = os.environ.get("ABIC")
    if named:
        return named
    found = [path for path in ROOT.glob(".build/*/abic") if path.is_file()]
    if not found:
        raise RuntimeError("abic is not built: run `swift build --product abic`, or set ABIC")
    return str(max(found, key=lambda path: path.stat().st_mtime))


def run(*command: object, cwd: Path | None = None) -> str:
    """Runs a judge; its complaints are the test's message."""
    done = subprocess.run([str(word) for word in command], cwd=cwd, capture_output=True, text=True)
    assert done.returncode == 0, f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}"
    return done.stdout


def generate(name: str, languages: str, folder: Path, *options: str) -> list[Path]:
    """Generated files of a sample, written into `folder`."""
    before = set(folder.iterdir())
    own = NATIVE / f"{name}.abi"
    source = own if own.exists() else SAMPLES / f"{name}.abi"
    run(abic(), "gen", source, "-t", languages, "-o", folder, "-I", SAMPLES, *options)
    return sorted(set(folder.iterdir()) - before)


def compiler() -> str | None:
    return shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")


def build_library(name: str, folder: Path) -> Path:
    """lib<name>.so of native/<name>.c and the generated header in `folder`."""
    library = folder / f"lib{name}.so"
    run(compiler(), "-std=c11", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-I", folder,
        NATIVE / f"{name}.c", "-o", library, "-lm")
    return library


def stub(symbol: str) -> str:
    """C that defines a symbol of any type: it can be linked, not called."""
    return f'void stub_{symbol}(void) __asm__("{symbol}");\nvoid stub_{symbol}(void) {{}}\n'
