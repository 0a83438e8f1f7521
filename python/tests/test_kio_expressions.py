"""The language of examples/kio-expressions."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from abut.kio import VM, KioTrap
from conftest import PYTHON, ROOT

pytestmark = pytest.mark.usefixtures("library")
EXAMPLE = ROOT / "examples" / "kio-expressions"


@pytest.fixture(scope="module")
def language() -> ModuleType:
    spec = importlib.util.spec_from_file_location("expressions", EXAMPLE / "expressions.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(("source", "result"), [
    ("return 1 + 2 * 3 - 4 / 2 % 3;", 5), ("return -(1 + 2) * 2;", -6), ("return !nil == true;", True),
    ("return 1 < 2 and 2 <= 2 and 3 > 2 and 3 >= 3 and 1 != 2;", True), ("return nil or \"x\";", "x"),
    ("return 0 and 1;", 0), ("return 1 and nil or 2;", 2), ("let a = 1; let b = a + 1; return a + b;", 3),
    ("x = 4; { }", None), ("a = b = 3; return a + b;", 6),
    ("let a = [1, 2]; a[0] = a[1] = 7; return a;", [7, 7]),
    ("let a = 1; if a == 1 { let b = 2; a = b; } else { a = 9; } return a;", 2),
    ("return max(1, 5, len(\"ab\"));", 5),
    ("let i = 0; let s = 0; while i < 5 { i = i + 1; let twice = i * 2; s = s + twice; } return s;", 30),
    ("return \"a\\n\" + [1, nil];", "a\n[1, nil]"), ("if false { } else if nil { } else { return 3; }", 3),
    ("let x = 1; if true { let x = 2; x = 3; } return x;", 1), ("return [[1, 2], [3]][0][1];", 2), ("", None),
])  # fmt: skip
@pytest.mark.parametrize("engine", ["threaded", "loop", "stack"])
def test_programs_compute(language: ModuleType, source: str, result: Any, engine: str) -> None:
    if "{ }" in source and result is None:
        with pytest.raises(language.Mistake):
            language.compile(source)
        return
    chunk = language.compile(source)
    chunk.verify()
    assert VM(engine=engine).execute(chunk) == result


@pytest.mark.parametrize(("source", "said"), [
    ("let = 3;", "line 1: 'word' is missing before '='"),
    ("\nprint 1", "line 2: ';' is missing before 'the end'"),
    ("x = ;", "line 1: a value is missing before ';'"), ("a = 1 $ 2;", "line 1: '$' means nothing"),
    ("while true {", "line 1: '}' is missing before 'the end'"),
])  # fmt: skip
def test_mistakes_are_told_with_their_line(language: ModuleType, source: str, said: str) -> None:
    with pytest.raises(language.Mistake) as caught:
        language.compile(source)
    assert str(caught.value) == said


def test_lines_of_the_source_are_in_errors(language: ModuleType) -> None:
    with pytest.raises(KioTrap) as caught:
        VM().execute(language.compile("let a = 1;\n\na = a + nil;\n"))
    assert caught.value.line == 3


def test_the_example_runs() -> None:
    programs = sorted((EXAMPLE / "programs").glob("*.ex"))
    ran = subprocess.run(
        [sys.executable, EXAMPLE / "expressions.py", *programs], capture_output=True, text=True, check=False,
        env={**__import__("os").environ, "PYTHONPATH": str(PYTHON / "src")},
    )  # fmt: skip
    assert ran.returncode == 1 and "Traceback" not in ran.stderr
    for part in ("[2, 3, 5, 7", "result: 17", "QUICK is the longest of 9 words", "####", "line 6"):
        assert part in ran.stdout, part


def test_the_compiler_stays_small() -> None:
    assert len((EXAMPLE / "expressions.py").read_text().splitlines()) < 300
    assert Path(EXAMPLE / "run").stat().st_mode & 0o100
