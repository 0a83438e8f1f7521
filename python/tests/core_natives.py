"""What the accelerator's tests share: the module, and natives compiled for them."""

from __future__ import annotations

import atexit
import ctypes
import os
import shutil
import subprocess
import tempfile
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

try:
    from abut import _core as _core
    from abut._core import attach
except ImportError:
    pytest.skip("abut._core is not compiled: python _build/accelerator.py", allow_module_level=True)

HERE = Path(__file__).resolve().parent
attach(os.environ.get("ABUT_LIBRARY", str(HERE.parent / "src/abut/_abi/libabut.so")))

# Kinds of native.h.
BOOL, I8, U8, I16, U16, I32, U32, I64, U64, F32, F64 = range(1, 12)
POINTER, RECORD, ARRAY = 16, 17, 18


@lru_cache(maxsize=None)
def compiled() -> Path:
    """The library of natives, until this process ends."""
    compiler = shutil.which("cc")
    if not compiler:
        pytest.skip("there is no C compiler")
    folder = tempfile.mkdtemp(prefix="abut-core-")
    atexit.register(shutil.rmtree, folder)
    target = Path(folder) / "core.so"
    source = HERE / "native" / "core.c"
    subprocess.run(
        [compiler, "-O1", "-shared", "-fPIC", str(source), "-o", str(target), "-lpthread"], check=True
    )
    return target


@lru_cache(maxsize=None)
def natives() -> ctypes.CDLL:
    return ctypes.CDLL(str(compiled()))


def address(name: str) -> int:
    found = ctypes.cast(getattr(natives(), name), ctypes.c_void_p).value
    assert found
    return found


def function(name: str, signature: str, **options: Any) -> Any:
    return _core.function(_core.Plan(signature), address(name), name, **options)


def struct(name: str, size: int, *fields: tuple[Any, ...], align: int = 8, **options: Any) -> Any:
    return _core.struct_type(name, "", size, align, fields, module=__name__, **options)


POINT = "{point|d x,d y}"


@lru_cache(maxsize=None)
def point() -> Any:
    return struct("Point", 16, ("x", 0, F64, None), ("y", 8, F64, None))
