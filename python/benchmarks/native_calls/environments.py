"""Finds the CPythons of this machine and gives each a folder with the peers in it."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
CACHE = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "abut-bench"
SUPPORTED = range(9, 14)
REQUIREMENTS = Path(__file__).resolve().parent.parent / "requirements.txt"
ASK = """import sys, sysconfig
print(sys.implementation.name, *sys.version_info[:3], sysconfig.get_path("include"), sys.base_prefix)"""


def pythons(wanted: list[str]) -> list[str]:
    """The interpreters that `--python` names; `all` are those of the system and of pyenv."""
    if wanted != ["all"]:
        return wanted
    own = sorted(Path.home().glob(".pyenv/versions/3.*/bin/python"), key=number)
    candidates = [Path("/usr/bin/python3"), *own]
    return [str(path) for path in candidates if path.exists() and is_supported(path)]


def number(python: Path) -> list[int]:
    """The version in a path such as ~/.pyenv/versions/3.12.1/bin/python, to sort by."""
    return [int(part) for part in python.parts[-3].split(".") if part.isdigit()]


def is_supported(python: Path) -> bool:
    name, major, minor, _, include, _ = facts(str(python))
    known = name == "cpython" and major == "3" and int(minor) in SUPPORTED
    return known and Path(include, "Python.h").exists()


def facts(python: str) -> list[str]:
    return subprocess.run([python, "-c", ASK], check=True, capture_output=True, text=True).stdout.split()


def name(python: str) -> str:
    """How tables call it."""
    _, *version_info, _, prefix = facts(python)
    version = ".".join(version_info)
    debian = prefix == "/usr" and Path("/etc/debian_version").exists()
    return f"Debian {version}" if debian else version


def prepare(python: str) -> tuple[str, list[str]]:
    """The interpreter of a folder that has the peers, and the packages that could not be installed."""
    folder = CACHE / name(python).replace(" ", "-").lower()
    inside = folder / "bin" / "python"
    if not inside.exists():
        subprocess.run([python, "-m", "venv", str(folder)], check=True)
    missing = [package for package in REQUIREMENTS.read_text().split() if not install(inside, package)]
    accelerator = ROOT / "python" / "_build" / "accelerator.py"
    subprocess.run([str(inside), str(accelerator)], check=True, stdout=subprocess.DEVNULL)
    return str(inside), missing


def install(python: Path, package: str) -> bool:
    command = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", package]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0
