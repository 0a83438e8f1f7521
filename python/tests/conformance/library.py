"""Compiles chunks once per content and compiler, and opens what came of it."""

from __future__ import annotations

import ctypes
import functools
import hashlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from conformance import source
from conformance.signatures import Chunk, chunk

FLAGS = ("-std=gnu11", "-O2", "-w", "-Wno-psabi", "-shared", "-fPIC")  # all oddities are meant


def compilers() -> dict[str, str]:
    """gcc and clang, as far as they are there: name -> command."""
    clang = shutil.which("clang") or "/opt/swift/usr/bin/clang"
    found = {"gcc": shutil.which("gcc"), "clang": shutil.which(clang)}
    return {name: path for name, path in found.items() if path}


def build(wanted: Chunk, compiler: str) -> Path:
    """The chunk as a shared library; the same text is compiled once."""
    text = source.text(wanted)
    key = hashlib.sha256("\0".join((compiler, *FLAGS, text)).encode()).hexdigest()[:20]
    folder = Path(tempfile.gettempdir()) / f"abut-matrix-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    library = folder / f"{key}.so"
    if not library.exists():
        c_file, unfinished = folder / f"{key}.{os.getpid()}.c", folder / f"{key}.{os.getpid()}.so"
        c_file.write_text(text)
        subprocess.run([compiler, *FLAGS, str(c_file), "-o", str(unfinished)], check=True)
        unfinished.replace(library)
        c_file.unlink()
    return library


class Entry(ctypes.Structure):
    """`struct matrix_entry`."""

    _fields_ = (
        ("function", ctypes.c_void_p),
        ("handle", ctypes.c_void_p),
        ("drive", ctypes.CFUNCTYPE(ctypes.c_uint64, ctypes.c_void_p)),
        ("agrees", ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p)),
        ("image", ctypes.c_void_p),
        ("image_size", ctypes.c_size_t),
        ("result_size", ctypes.c_size_t),
    )


class Built:
    """A compiled chunk: its table of functions, and what the last call found wrong."""

    def __init__(self, number: int, compiler: str) -> None:
        self.chunk = chunk(number)
        self.path = build(self.chunk, compilers()[compiler])
        self.library = ctypes.CDLL(str(self.path))
        self.entries = (Entry * len(self.chunk.signatures)).in_dll(self.library, "matrix")
        self._bad = ctypes.c_uint64.in_dll(self.library, "matrix_bad")
        self._calls = ctypes.c_uint64.in_dll(self.library, "matrix_calls")

    def verdict(self) -> str:
        """What was wrong since the last question, in words; empty when one call came and all was right."""
        bad, calls = self._bad.value, self._calls.value
        self._bad.value = self._calls.value = 0
        if calls != 1:
            return f"called {calls} times"
        return "wrong arguments " + ", ".join(str(at) for at in range(64) if bad >> at & 1) if bad else ""


@functools.lru_cache(maxsize=None)
def built(number: int, compiler: str) -> Built:
    return Built(number, compiler)
