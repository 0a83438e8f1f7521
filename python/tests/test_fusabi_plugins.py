"""The terminal of examples/fusabi-plugins."""

from __future__ import annotations

import importlib
import re
import shutil
from pathlib import Path

import pytest

pytestmark = pytest.mark.usefixtures("library")
EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "fusabi-plugins"


def test_the_page_shows_what_it_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.syspath_prepend(str(EXAMPLE))
    terminal = importlib.import_module("terminal")
    shutil.copytree(EXAMPLE / "plugins", tmp_path / "plugins")
    terminal.main(tmp_path / "plugins")
    shown = re.search(r"```console\n\$ \./run\n(.*?)```", (EXAMPLE / "README.md").read_text(), re.DOTALL)
    assert shown is not None and capsys.readouterr().out == shown[1]
