"""What the renderers of instruction tables share: arrays in lines, and files that are written or compared."""

from __future__ import annotations

import pathlib
import sys
from collections.abc import Mapping

ROOT = pathlib.Path(__file__).resolve().parent.parent


def wrapped(items: list[str], per_line: int) -> list[str]:
    return ["    " + ", ".join(items[at:at + per_line]) + "," for at in range(0, len(items), per_line)]


def deliver(files: Mapping[str, str], source: str) -> int:
    """Writes what changed; with `--check` says what would. The exit code: 1 when a check found something."""
    check = "--check" in sys.argv
    stale = 0
    for name, text in files.items():
        path = ROOT / name
        if path.exists() and path.read_text() == text:
            continue
        if check:
            print(f"{name}: differs from what {source} gives")
            stale = 1
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
            print(f"wrote {name}")
    return stale
