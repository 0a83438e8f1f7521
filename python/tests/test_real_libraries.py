"""Real libraries without a compiler, in every tier."""

from __future__ import annotations

import functools
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).resolve().parent
SCRIPT = HERE / "conformance" / "real_libraries.py"
NAMES = re.findall(r"@check\ndef (\w+)", SCRIPT.read_text())


@functools.lru_cache(maxsize=None)
def outcome(tier: str) -> dict[str, Any]:
    """All checks in a process of that tier."""
    environment = {**os.environ, "ABUT_TIER": tier, "PYTHONPATH": f"{HERE.parent / 'src'}:{HERE}"}
    command = [sys.executable, "-m", "conformance.real_libraries"]
    ran = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert ran.returncode == 0, f"exit {ran.returncode}\n{ran.stderr[-2000:]}"
    told: dict[str, Any] = json.loads(ran.stdout)
    assert told["tier"] == tier
    return told


@pytest.mark.parametrize("tier", ["core", "emit", "ctypes"])
@pytest.mark.parametrize("name", NAMES)
def test_a_library_without_a_compiler(name: str, tier: str) -> None:
    told = outcome(tier)
    assert name in told["names"]
    assert name not in told["failed"], told["failed"][name]
