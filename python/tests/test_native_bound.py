"""Bound libraries do what the generated ctypes modules do: the same tests, over both."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import ctypes_modules
import pytest
import test_ctypes_calls
from ctypes_modules import compile_c
from judges import ROOT, abic, build_library, generate, run

import abut


def bound(descriptor: str, source: str, folder: Path, *options: str) -> Any:
    """What `ctypes_modules.described` gives, as a bound library."""
    stem = descriptor.split("package", 1)[1].split()[0].split(".")[-1]
    (folder / f"{stem}.abi").write_text(descriptor)
    run(abic(), "gen", folder / f"{stem}.abi", "-t", "c", "-o", folder, *options)
    library = compile_c(f'#include "{stem}.h"\n{source}', folder / f"lib{stem}.so")
    return abut.load(library, schema=folder / f"{stem}.abi")


def shared() -> list[str]:
    """The tests that describe a library and look at nothing but what it does."""
    found = []
    for name, test in vars(test_ctypes_calls).items():
        takes = list(inspect.signature(test).parameters) if name.startswith("test_") else []
        if takes == ["tmp_path"] and "described(" in inspect.getsource(test):
            found.append(name)
    return found


@pytest.mark.parametrize("name", shared())
def test_a_bound_library_behaves_like_the_module(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(test_ctypes_calls, "described", bound)
    getattr(test_ctypes_calls, name)(tmp_path)


@pytest.fixture(scope="module")
def calc(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("calc")
    generate("calc", "c", folder)
    build_library("calc", folder)
    return abut.load(folder / "libcalc.so", schema=ROOT / "Tests" / "Samples" / "calc.abi")


def test_the_calculator(calc: Any) -> None:
    test_ctypes_calls.test_the_calculator(calc)
    assert calc.MAX_PRECISION == 64
    assert ctypes_modules.ROOT == ROOT
