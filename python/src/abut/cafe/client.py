"""One client against one implementation, in a process of its own: a crash is an answer, too.

    python -m abut.cafe.client ctypes KIT STEM LIBRARY
"""

from __future__ import annotations

import ctypes
import importlib
import json
import sys
from pathlib import Path
from typing import Any

from abut.cafe.plan import Plan
from abut.cafe.values import Skip


def main(name: str, folder: Path, stem: str, library: Path) -> None:
    """Prints a line of JSON per function: calls, disagreements, or why it was skipped."""
    info: dict[str, Any] = json.loads((folder / f"{stem}.abi.json").read_text())
    plan = Plan.of(info)
    reporter = ctypes.CDLL(str(library))
    reporter.cafe_report.restype = ctypes.c_char_p
    client = importlib.import_module(f"abut.cafe.in_{name}").Client(folder, stem, library, info)
    for symbol, calls in plan.calls.items():
        row: dict[str, Any] = {"function": symbol, "calls": 0, "notes": []}
        say({"begin": symbol})
        for call in calls:
            reporter.cafe_begin(call.round)
            try:
                seen = client.call(call)
            except Skip as reason:
                row["skipped"] = str(reason)
                break
            except Exception as error:
                seen = [f"{type(error).__name__}: {error}"]
            row["calls"] += 1
            theirs = (reporter.cafe_report() or b"").decode(errors="replace").splitlines()
            row["notes"] += [f"round {call.round}: {one}" for one in [*theirs, *seen]]
        say(row)


def say(row: dict[str, Any]) -> None:
    print(json.dumps(row), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3], Path(sys.argv[4]).resolve())
