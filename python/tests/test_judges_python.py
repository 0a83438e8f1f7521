"""mypy --strict and stubtest judge the ctypes module and the stub of every sample, standalone or not."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from judges import NAMES, ROOT, abic, generate, run

pytest.importorskip("mypy")

MODES = [pytest.param(("--standalone",), id="standalone"), pytest.param((), id="abut.rt")]


@pytest.fixture(scope="module", params=MODES)
def modules(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the modules of all samples; each in a folder of its own, since stems may repeat."""
    folder = tmp_path_factory.mktemp("modules")
    for name in NAMES:
        (folder / name).mkdir()
        generate(name, "ctypes,pyi", folder / name, *request.param)
    return folder


def judged(name: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    paths = os.pathsep.join([str(folder / name), str(ROOT / "python" / "src")])
    monkeypatch.setenv("MYPYPATH", paths)
    monkeypatch.setenv("PYTHONPATH", paths)
    monkeypatch.setenv("MYPY_CACHE_DIR", str(folder / "cache"))
    (module,) = (folder / name).glob("*.py")
    return module.stem


@pytest.mark.parametrize("name", NAMES)
def test_modules_pass_mypy_strict(name: str, modules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stem = judged(name, modules, monkeypatch)
    run(sys.executable, "-m", "mypy", "--strict", modules / name / f"{stem}.py")


@pytest.mark.parametrize("name", NAMES)
def test_stubs_pass_mypy_strict(name: str, modules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stem = judged(name, modules, monkeypatch)
    run(sys.executable, "-m", "mypy", "--strict", modules / name / f"{stem}.pyi")


@pytest.mark.parametrize("name", NAMES)
def test_stubs_say_what_modules_do(name: str, modules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stem = judged(name, modules, monkeypatch)
    run(sys.executable, "-m", "mypy.stubtest", stem, cwd=modules / name)


def test_a_wrong_stub_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "calc").mkdir()
    generate("calc", "ctypes,pyi", tmp_path / "calc")
    stub = tmp_path / "calc" / "calc.pyi"
    stub.write_text(stub.read_text().replace("def div(self, a: int, b: int)", "def div(self, a: int)"))
    stem = judged("calc", tmp_path, monkeypatch)
    with pytest.raises(AssertionError, match="div"):
        run(sys.executable, "-m", "mypy.stubtest", stem, cwd=tmp_path / "calc")


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("calc.Calc().div('x', 1)", "arg-type"),
        ("calc.Calc().run(3, lambda done, total: 'yes')", "return-value"),
        ("calc.Calc().eval(b'1')", "arg-type"),
        ("calc.Vec2(x='1')", "arg-type"),
    ],
)
def test_users_mistakes_are_found_by_the_stub(
    line: str, complaint: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(abic(), "gen", ROOT / "Tests/Samples/calc.abi", "-t", "pyi", "-o", tmp_path)
    (tmp_path / "use.py").write_text(f"import calc\n{line}\n")
    monkeypatch.setenv("MYPYPATH", str(tmp_path))
    with pytest.raises(AssertionError, match=complaint):
        run(sys.executable, "-m", "mypy", "--strict", "use.py", cwd=tmp_path)
