"""flat.abi implemented over native values in every language: one behaviour, and the codes of failures."""

from __future__ import annotations

import asyncio
import importlib.util
import shutil
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest
from ctypes_modules import sample
from flat_calls import Flat
from judges import NATIVE, compiler, generate, run

CPP = shutil.which("g++") or shutil.which("clang++")
STRICT = ("-Wall", "-Wextra", "-Werror", "-pedantic", "-shared", "-fPIC")
BUILD: dict[str, tuple[object, str, tuple[object, ...]]] = {
    "c": (compiler(), "c", (compiler(), "-std=c11", *STRICT, "-pthread")),
    "cpp": (CPP, "c,cpp", (CPP, "-std=c++17", *STRICT, "-pthread")),
    "zig": (
        importlib.util.find_spec("ziglang"),
        "zig",
        (sys.executable, "-m", "ziglang", "build-lib", "-dynamic", "-fllvm", "-lc"),
    ),
    "rs": (
        shutil.which("rustc"),
        "rust",
        ("rustc", "--edition", "2024", "--crate-type", "cdylib", "-A", "dead_code"),
    ),
    "swift": (
        shutil.which("swiftc"),
        "c,swift",
        ("swiftc", "-swift-version", "6", "-warnings-as-errors", "-parse-as-library", "-emit-library",
         "-module-name", "Mine", "-D", "TEST_FLAT_IMPLEMENT", "-I.", "Flat.swift"),
    ),
}  # fmt: skip
"""Of each language: its compiler, what is generated, and how a library is built."""


@pytest.fixture(scope="module", params=sorted(BUILD))
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where libflat.so stands."""
    tool, targets, command = BUILD[request.param]
    if not tool:
        pytest.skip(f"there is no compiler for {request.param}")
    made = tmp_path_factory.mktemp(request.param)
    generate("flat", targets, made)
    source = shutil.copy(NATIVE / "authors" / f"flat_typed.{request.param}", made)
    output = "-femit-bin=libflat.so" if request.param == "zig" else "-olibflat.so"
    run(*command, source, output, cwd=made)
    return made


@pytest.fixture(scope="module")
def flat(folder: Path) -> Any:
    return sample("flat", folder)


def test_values_come_back(flat: Any) -> None:
    assert flat.add(2**62, -5) == 2**62 - 5
    assert flat.mean([1, 2, 6]) == 3 and flat.mean([]) is None
    assert flat.table(5).tolist() == [0, 5, 10, 15]
    assert flat.range_(3, 9) == flat.Range(3, 9)
    assert flat.divide(7, 2) == 3 and flat.nothing() is None
    assert flat.echo(b"hello") == b"hello" and flat.upper("abc") == "ABC"


def test_errors_of_results_are_raised(flat: Any) -> None:
    with pytest.raises(flat.I8Exception) as caught:
        flat.divide(7, 0)
    assert caught.value.case == -7


def test_codes_say_what_went_wrong(flat: Any) -> None:
    failures: list[tuple[Callable[[], object], str]] = [
        (lambda: flat.add(2**63 - 1, 1), "flat.add failed: limit"),
        (lambda: flat.range_(9, 3), "flat.range failed: bad request"),
        (lambda: flat.echo(b"too long", 4), "flat.echo failed: too small"),
        (lambda: flat.stat(flat.File._adopt(77, False)), "flat.stat failed: denied"),
        (lambda: flat.open_sync("crash"), "the operation failed: "),
    ]
    for call, words in failures:
        with pytest.raises(RuntimeError, match=words):
            call()


def test_operations_complete_with_results(flat: Any) -> None:
    async def all_of_them() -> list[object]:
        calls = flat.tick(21), flat.open_("missing"), flat.open_("range")
        return list(await asyncio.gather(*calls, return_exceptions=True))

    ticked, missing, range_ = cast("list[Any]", asyncio.run(all_of_them()))
    assert ticked == 42
    assert isinstance(missing, flat.ProblemException) and isinstance(range_, flat.ProblemException)
    assert missing.case == flat.ProblemIo(flat.Error.NOT_FOUND)
    assert range_.case == flat.ProblemRange(flat.Range(3, 4))


def test_capabilities_have_rights(flat: Any) -> None:
    with flat.open_sync("a name") as file:
        found = flat.stat(file)
        assert (found.size, found.mode, found.name) == (6, flat.Mode.READ, "a name")
    with flat.open_sync("other", flat.Mode.WRITE) as file, pytest.raises(RuntimeError, match="denied"):
        flat.stat(file)
    with flat.open_sync("void") as file, pytest.raises(flat.ProblemException) as caught:
        flat.stat(file)
    assert caught.value.case == flat.ProblemUnknown()


def test_without_a_host_only_operations_fail(folder: Path) -> None:
    calls = Flat(folder / "libflat.so")
    calls.library.vm_extension_attach(None)
    assert calls.call("add", struct.pack("<qq", 40, 2)) == struct.pack("<q", 42)
    assert calls.code("tick", struct.pack("<I", 1)) in (0, 6)
    assert calls.code("add", b"short") == 2
    assert calls.code("add", struct.pack("<qq", 1, 1), room=7) == 1
