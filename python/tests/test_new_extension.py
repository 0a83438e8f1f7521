"""`abut new extension`: projects in five languages, built by their own Makefile and awaited from Python."""

from __future__ import annotations

import asyncio
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import PYTHON, Run
from judges import abic, compiler, run

import abut

ZIG = importlib.util.find_spec("ziglang") or shutil.which("zig")
TOOLS: dict[str, object] = {
    "c": compiler(),
    "cpp": shutil.which("g++") or shutil.which("c++"),
    "zig": ZIG,
    "rust": shutil.which("cargo"),
    "swift": shutil.which("swift"),
}
"""The toolchain of each language, if there is one."""

CRASH = {
    "c": (
        "static double scale(double value, double factor) { return value * factor; }",
        "static double scale(double value, double factor) {\n"
        "    if (factor > 1e9) abut_fail(ABUT_FLAT_CRASHED);\n    return value * factor;\n}",
    ),
    "cpp": (
        "{ return value * factor; }",
        '{ if (factor > 1e9) throw std::logic_error("broken"); return value * factor; }',
    ),
    "zig": (
        "f64) f64 {\n    return value * factor;",
        "f64) error{Crashed}!f64 {\n    return if (factor > 1e9) error.Crashed else value * factor;",
    ),
    "rust": ("value * factor\n", 'if factor > 1e9 { panic!("broken") }\n        value * factor\n'),
    "swift": (
        "factor: Double) -> Double {\n    value * factor",
        "factor: Double) throws -> Double {\n    if factor > 1e9 { throw DemoCode.crashed }\n"
        "    return value * factor",
    ),
}
"""What goes wrong in the author's code, as the language has it: it must reach the caller as an exception."""


def environment() -> dict[str, str]:
    return {
        **os.environ,
        "ABUT": abic(),
        "ABUT_LIBRARY": os.environ.get("ABUT_LIBRARY", ""),
        "PYTHONPATH": str(PYTHON / "src"),
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "ZIG": f"{sys.executable} -m ziglang" if importlib.util.find_spec("ziglang") else "zig",
    }


def make(folder: Path) -> Path:
    """What `make` builds."""
    done = subprocess.run(["make"], cwd=folder, env=environment(), capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "libdemo.so"


@pytest.fixture(scope="module", params=sorted(TOOLS))
def project(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A built project whose `scale` crashes for huge factors."""
    lang: str = request.param
    if not TOOLS[lang]:
        pytest.skip(f"there is no toolchain for {lang}")
    folder = tmp_path_factory.mktemp(lang) / "demo"
    run(sys.executable, "-c", "from abut.cli.new import command; command()", "extension", "demo", "--lang",
        lang, "--dir", folder, cwd=PYTHON / "src")  # fmt: skip
    before, after = CRASH[lang]
    (source,) = [
        path
        for path in folder.rglob("*")
        if path.suffix in (".c", ".cpp", ".zig", ".rs", ".swift") and before in path.read_text()
    ]
    source.write_text(source.read_text().replace(before, after))
    make(folder)
    return folder


@pytest.fixture(scope="module", params=["loaded", "generated"])
def demo(request: pytest.FixtureRequest, project: Path) -> Iterator[Any]:
    """The extension as `abut.load` gives it, and its generated module, which is a small host itself."""
    if request.param == "loaded":
        with abut.load(project / "libdemo.so") as loaded:
            yield loaded
        return
    run(abic(), "gen", project / "demo.abi", "-t", "ctypes", "-o", project)
    spec = importlib.util.spec_from_file_location(f"demo_{project.parent.name}", project / "demo.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module


def test_values_come_back(demo: Any) -> None:
    assert demo.scale(2, 21) == 42
    assert demo.mean([1, 2, 6]) == 3


def test_errors_are_matched_by_their_case(demo: Any) -> None:
    with pytest.raises(demo.ProblemException) as caught:
        demo.mean([])
    assert isinstance(caught.value.case, demo.ProblemEmpty)


def test_async_functions_are_awaited(demo: Any) -> None:
    async def several() -> list[int]:
        return list(await asyncio.gather(*(demo.primes(limit) for limit in (10, 100, 1000))))

    async def too_many() -> None:
        await demo.primes(10**18)

    assert asyncio.run(several()) == [4, 25, 168]
    assert demo.primes_sync(100) == 25
    with pytest.raises(demo.ProblemException) as caught:
        asyncio.run(too_many())
    assert caught.value.case == demo.ProblemTooLarge(10**9)


def test_a_cancelled_call_ends_its_thread(demo: Any) -> None:
    async def given_up() -> None:
        task = asyncio.ensure_future(demo.primes(10**9))
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    def threads() -> int:
        return len(os.listdir("/proc/self/task"))

    before = threads()
    asyncio.run(given_up())
    for _ in range(500):
        if threads() <= before:
            return
        asyncio.run(asyncio.sleep(0.01))
    pytest.fail("the thread of a cancelled call goes on")


def test_capabilities_are_made_used_and_closed(demo: Any) -> None:
    with demo.tally_open() as tally:
        demo.tally_add(tally, 1.5)
        summary = demo.tally_add(tally, 2.5)
        assert (summary.count, summary.sum) == (2, 4.0)
        number = tally._use()
    with pytest.raises(ValueError):
        demo.tally_add(tally, 1.0)
    for forged in (number, 1, 2**64 - 1):
        with pytest.raises(RuntimeError, match="denied|lacks the right"):
            demo.tally_add(demo.Tally._adopt(forged, False), 1.0)


def test_what_goes_wrong_in_the_authors_code_is_an_exception(demo: Any) -> None:
    with pytest.raises(RuntimeError, match="crashed"):
        demo.scale(1, 1e10)
    assert demo.scale(3, 3) == 9


def test_the_script_of_a_project_runs(project: Path) -> None:
    said = subprocess.run([sys.executable, "test.py"], cwd=project, env=environment(), capture_output=True,
                          text=True, timeout=120)  # fmt: skip
    assert said.returncode == 0, said.stdout + said.stderr
    assert said.stdout.splitlines() == [
        "2 x 21 = 42.0",
        "mean of 1, 2, 6: 3.0",
        "mean of nothing: there is none",
        "primes below 1000: 168",
        "cancelled: True",
        "tally: 2 numbers, sum 4.0",
    ]


def test_a_built_library_carries_its_schema(project: Path) -> None:
    symbols = run("nm", "-D", "--defined-only", project / "libdemo.so")
    for name in ("demo_abi", "vm_extension_register", "vm_extension_attach"):
        assert f" {name}\n" in symbols
    table = project / "table"
    run("objcopy", "-O", "binary", "--only-section=.abi_schema", "--set-section-flags", ".abi_schema=alloc",
        project / "libdemo.so", table)  # fmt: skip
    assert table.read_bytes().count(b"ABUT-ABI") == 1


def test_a_project_overwrites_nothing(abut: Run, here: Path) -> None:
    abut("new", "extension", "demo.tally", "--lang", "zig")
    assert (here / "tally" / "tally.zig").exists()
    abut("check", "tally/tally.abi")
    abut("fmt", "--check", "tally/tally.abi")
    (here / "tally" / "tally.abi").write_text("mine")
    (here / "tally" / "Makefile").unlink()
    assert "exists already" in abut("new", "extension", "demo.tally", "--lang", "c", code=1).stderr
    assert (here / "tally" / "tally.abi").read_text() == "mine"
    assert not (here / "tally" / "Makefile").exists()


@pytest.mark.parametrize("name", ["../tally", "Tally", "a..b", "1st", "class", "demo.fn", "tally_", "std"])
def test_projects_have_names_that_every_language_takes(abut: Run, here: Path, name: str) -> None:
    abut("new", "extension", name, code=2)
    assert list(here.iterdir()) == []


def test_extension_is_still_a_package(abut: Run, here: Path) -> None:
    abut("new", "extension")
    assert "package extension " in (here / "extension.abi").read_text()
    abut("new", "calc", "--lang", "c", code=2)
    abut("new", "calc", "other", code=2)
