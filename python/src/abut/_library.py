"""Finds and loads libabut, once per process."""

from __future__ import annotations

import ctypes
import os
from functools import cache
from pathlib import Path

from abut._errors import NativeError

NAME = "libabut.so"


def path() -> Path:
    """Where the native library is: what ABUT_LIBRARY names, else the one inside this package."""
    named = os.environ.get("ABUT_LIBRARY")
    return Path(named) if named else Path(__file__).with_name(NAME)


@cache
def load() -> ctypes.CDLL:
    where = path()
    if not where.is_file():
        raise NativeError(
            f"the native library is missing: {where} does not exist. Install the package again, "
            "or set ABUT_LIBRARY to a libabut.so"
        )
    try:
        return ctypes.CDLL(str(where))
    except OSError as error:
        raise NativeError(f"the native library cannot be loaded: {error}") from None
