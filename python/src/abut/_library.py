"""Where libabut is: beside the generated modules that call it, unless ABUT_LIBRARY names another one."""

from __future__ import annotations

import os
from pathlib import Path

NAME = "libabut.so"


def path() -> Path:
    named = os.environ.get("ABUT_LIBRARY")
    return Path(named) if named else Path(__file__).parent / "_abi" / NAME
