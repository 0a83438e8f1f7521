"""The language of examples/ion-language."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from abut.ion import VM, Program
from conftest import ROOT

pytestmark = pytest.mark.usefixtures("library")
EXAMPLE = ROOT / "examples" / "ion-language"
PROGRAMS = sorted(path.stem for path in (EXAMPLE / "programs").glob("*.rill"))


@pytest.fixture
def rill(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(EXAMPLE))
    for name in ("compiler", "syntax", "rill"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    return importlib.import_module("compiler")


def value(rill: Any, source: str) -> Any:
    """What `main` of a program gives."""
    return VM(rill.packed(source, "test")).execute(timeout=30)


@pytest.mark.parametrize("name", PROGRAMS)
def test_programs_print_what_they_say(name: str) -> None:
    ran = subprocess.run(
        [sys.executable, str(EXAMPLE / "rill.py"), str(EXAMPLE / "programs" / f"{name}.rill")],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    is_wrong = name in ("alone", "mistake")
    assert (ran.returncode != 0) is is_wrong, ran.stdout + ran.stderr
    if name == "mistake":
        assert ran.stderr == "mistake.rill: line 4: nobody knows y\n"
    if name == "alone":
        assert "process 2 (Main:other) waits for a message at Main:other" in ran.stderr
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize(("source", "wanted"), [
    ("1 + 2 * 3 - 4 / 2", 5), ("(1 + 2) * 3 % 4", 1), ("-2 - -3", 1),
    ("not (1 < 2) or 2 <= 2 and 3 != 4", True),
    ('"a" + "b" * 3', "abbb"), ("false and nobody()", False), ("true or nobody()", True), ("{ 1; 2 }", 2),
    ("{ let a = 1; { let a = 2; }; a }", 1), ("if 1 > 2 { 3 }", None), ("(1,)", (1,)), ("()", None),
    ("[1, (2, :three), {four: 5}].length", None), ("{a: {b: [7]}}.a.b[0]", 7), ("undefined", "Undefined"),
    ("match 5 { 1 -> 2 }", "Undefined"),
    ("match (1, [2, 3]) { (a, [b, c]) when a > 1 -> 0, (a, [b, _]) -> a + b }", 3),
    ("{ let f = fn (n) { fn () { n = n + 1; n } }; let g = f(5); g(); g() + f(0)() }", 8),
    ('"\\"\\n\\\\"', '"\n\\'),
    ("Sqrt(16) + length([1, 2]) + length(keys({a: 1}))", 7), ("match -1 { -1 -> :minus, _ -> 0 }", "minus"),
])  # fmt: skip
def test_values(rill: Any, source: str, wanted: Any) -> None:
    found = value(rill, f"fn nobody() {{ exit :called }} fn main() {{ {source} }}")
    if wanted == "Undefined" or source.endswith(".length"):
        assert str(found) == "Undefined"
    else:
        assert found == wanted


def test_who_calls_itself_at_the_end_needs_no_more_room(rill: Any) -> None:
    source = """
    fn sum(n, so_far) { if n == 0 { so_far } else { sum(n - 1, so_far + n) } }
    fn swap(a, b, n) { match n { 0 -> (a, b), _ -> swap(b, a, n - 1) } }
    fn main() { (sum(100000, 0), swap(1, 2, 100001)) }
    """
    assert VM(rill.packed(source, "test"), stack_max=1000).execute() == (5000050000, (2, 1))


@pytest.mark.parametrize(("source", "said"), [
    ("fn main() { x }", "line 1: nobody knows x"),
    ("fn main() {\n x = 1 }", "line 2: there is no variable x"),
    ("fn f(a) { a } fn main() { f(1, 2) }", "f takes 1 arguments"), ("fn f() { 1 }", "no function main"),
    ("fn f() { 1 } fn f() { 2 }", "two functions f"), ("fn main() { 1 2 }", "';' is missing before 2"),
    ("fn main() { @ }", "'@' means nothing"), ("fn main() { spawn 5 }", "spawn wants a call"),
    ("fn main() { 1 = 2 }", "nothing can be put there"), ("fn main() {", "'the end' is no value"),
    ("fn main() { receive { x when x > 1 -> x } }", "match has them"),
    ("fn main() { length(1, 2) }", "length takes 1"),
])  # fmt: skip
def test_mistakes_have_lines(rill: Any, source: str, said: str) -> None:
    with pytest.raises(Exception, match=said) as caught:
        rill.packed(source, "test")
    assert type(caught.value).__name__ == "Mistake"


def test_packs_have_their_source_and_can_be_read(rill: Any) -> None:
    path = EXAMPLE / "programs" / "bank.rill"
    program = Program.of(rill.packed(path.read_text(), "bank"))
    assert ("source", "bank.rill", path.read_bytes()) in list(program.files())
    again = Program.assemble(program.disassemble())
    assert VM(again).call("main") == 30
    assert Path(ROOT / "docs/images/ion-timeline.svg").read_text().startswith("<svg")
