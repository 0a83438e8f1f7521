"""The same calls and misuses in every tier, on every Python there is: equal results, equal exceptions."""

from __future__ import annotations

import functools
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).resolve().parent
TIERS = ("core", "emit", "ctypes")


def pythons() -> list[str]:
    """This one, and what pyenv has, one of each minor version."""
    found = {sys.version_info[:2]: sys.executable}
    for folder in sorted(Path.home().glob(".pyenv/versions/3.*")):
        version = tuple(int(part) for part in folder.name.split(".")[:2])
        if (3, 9) <= version <= (3, 13) and (folder / "bin/python").exists():
            found.setdefault(version, str(folder / "bin/python"))
    return list(found.values())


@functools.lru_cache(maxsize=None)
def ran(python: str, tier: str, jit: str = "1") -> dict[str, Any]:
    """What `native_table` saw in a process of that tier."""
    path = f"{HERE.parent / 'src'}:{HERE}"
    ended = subprocess.run(
        [python, "-m", "native_table"],
        env={**os.environ, "ABUT_TIER": tier, "ABUT_JIT": jit, "PYTHONPATH": path},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    if tier == "core" and "cannot import name 'attach'" in ended.stderr:
        pytest.skip("the accelerator is not compiled for this Python")
    assert ended.returncode == 0, f"exit {ended.returncode}\n{ended.stderr[-2000:]}"
    told: dict[str, Any] = json.loads(ended.stdout)
    return told


@pytest.mark.parametrize("tier", TIERS)
@pytest.mark.parametrize("python", pythons())
def test_the_table_is_right(python: str, tier: str) -> None:
    told = ran(python, tier)
    assert told["tier"] == tier
    assert told["rows"] > 150
    assert told["wrong"] == []


@pytest.mark.parametrize("tier", TIERS)
def test_the_table_is_right_without_emitted_code(tier: str) -> None:
    told = ran(sys.executable, tier, "0")
    assert told["wrong"] == [] and told["jit"] is False


def test_tiers_give_the_same_results_and_the_same_words() -> None:
    first, *others = (ran(sys.executable, tier)["seen"] for tier in TIERS)
    for other in others:
        assert {key: value for key, value in other.items() if first[key] != value} == {}


def test_emitted_code_is_used_where_it_can_be() -> None:
    assert ran(sys.executable, "emit")["path"] == "emitted"
    assert ran(sys.executable, "core")["path"] == "emitted"


def test_an_unknown_tier_is_refused() -> None:
    environment = {**os.environ, "ABUT_TIER": "quick", "PYTHONPATH": str(HERE.parent / "src")}
    ended = subprocess.run(
        [sys.executable, "-c", "import abut.native; abut.native.tier()"],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ended.returncode == 1 and "ABUT_TIER=quick: there are core, emit, ctypes" in ended.stderr


@pytest.mark.parametrize("tier", TIERS)
def test_threads_forks_and_closing(tier: str) -> None:
    environment = {**os.environ, "ABUT_TIER": tier, "PYTHONPATH": f"{HERE.parent / 'src'}:{HERE}"}
    ended = subprocess.run(
        [sys.executable, "-X", "dev", "-m", "native_edges"],
        env=environment, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert (ended.returncode, ended.stdout) == (0, f"fine {tier}\n"), ended.stderr[-2000:]
