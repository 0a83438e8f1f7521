"""The runtime inside the emitter is the runtime in `abut.rt`: one text, checked here.

GOLDEN_UPDATE=1 rewrites the Swift sources and fails, so that nobody commits them unread.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
EMITTERS = ROOT / "Sources" / "Bindgen" / "Emitters"
PARTS = ("values", "objects", "library", "flat")


def swift(part: str) -> str:
    """The Swift source that holds one part of the runtime."""
    lines = (ROOT / "python" / "src" / "abut" / "rt" / f"{part}.py").read_text().splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith("# -- below this line"))
    body = "\n".join(f"  {line}" if line else "" for line in lines[start + 1 :])
    return (
        f"/// `abut.rt.{part}` as `--standalone` modules carry it: generated from the Python file, "
        "do not edit.\n"
        "/// `GOLDEN_UPDATE=1 pytest python/tests/test_runtime_text.py` writes it; the test fails when it is "
        "stale.\n"
        f'let pythonRuntime{part.capitalize()} = ##"""\n{body}\n  """##\n'
    )


@pytest.mark.parametrize("part", PARTS)
def test_the_emitter_carries_the_runtime_as_it_is(part: str) -> None:
    path = EMITTERS / f"PythonRuntime{part.capitalize()}.swift"
    expected = swift(part)
    if os.environ.get("GOLDEN_UPDATE") == "1":
        path.write_text(expected)
        pytest.fail(f"{path.name} was rewritten: read it, then run again without GOLDEN_UPDATE")
    assert path.read_text() == expected


@pytest.mark.parametrize("part", PARTS)
def test_the_runtime_imports_nothing_slow(part: str) -> None:
    text = (ROOT / "python" / "src" / "abut" / "rt" / f"{part}.py").read_text()
    heads = [
        line
        for line in text.splitlines()
        if line.startswith(("import ", "from ")) and "__future__" not in line
    ]
    allowed = ("import ctypes", "import os", "import sys", "import typing", "from operator", "from .")
    assert [line for line in heads if not line.startswith(allowed)] == []
