"""Loads generated ctypes modules for the tests of their behaviour."""

from __future__ import annotations

import importlib.util
import itertools
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from judges import abic, compiler, generate, run

ROOT = Path(__file__).resolve().parents[2]
_numbers = itertools.count()

if str(ROOT / "python" / "src") not in sys.path:
    sys.path.insert(0, str(ROOT / "python" / "src"))


def load(path: Path) -> Any:
    """The module at `path`, under a name of its own."""
    spec = importlib.util.spec_from_file_location(f"{path.stem}_{next(_numbers)}", path)
    assert spec is not None and spec.loader is not None
    module: ModuleType = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def sample(name: str, folder: Path, *options: str) -> Any:
    """The ctypes module of a sample."""
    files = generate(name, "ctypes", folder, *options)
    return load(next(path for path in files if path.suffix == ".py"))


def compile_c(source: str, library: Path, *options: str) -> Path:
    """A shared library of C text, beside headers in its folder."""
    text = library.with_suffix(".c")
    text.write_text(source)
    run(
        compiler(),
        "-std=c11",
        "-Wall",
        "-Wextra",
        "-Werror",
        "-shared",
        "-fPIC",
        "-I",
        library.parent,
        *options,
        text,
        "-o",
        library,
    )
    return library


def described(descriptor: str, source: str, folder: Path, *options: str) -> Any:
    """A module of descriptor text over a library of C text; the C sees the generated header."""
    stem = descriptor.split("package", 1)[1].split()[0].split(".")[-1]
    (folder / f"{stem}.abi").write_text(descriptor)
    run(abic(), "gen", folder / f"{stem}.abi", "-t", "c,ctypes", "-o", folder, *options)
    compile_c(f'#include "{stem}.h"\n{source}', folder / f"lib{stem}.so")
    return load(folder / f"{stem}.py")
