"""Builds extensions for the tests of abut.ext, and loads them into hosts of their own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from judges import NATIVE, SAMPLES, compiler, generate, run

import abut.ext
import abut.ext.fast
import abut.ext.host


def built(name: str, folder: Path, *options: str) -> Path:
    """lib<name>.so of native/<name>.c and its generated header, with threads."""
    library = folder / f"lib{name}.so"
    run(compiler(), "-std=gnu11", "-Wall", "-Wextra", "-Werror", "-g", "-shared", "-fPIC", "-I", folder,
        *options, NATIVE / f"{name}.c", "-o", library, "-pthread", "-lm")  # fmt: skip
    return library


def descriptor(name: str) -> Path:
    own = NATIVE / f"{name}.abi"
    return own if own.exists() else SAMPLES / f"{name}.abi"


def made(name: str, folder: Path, *options: str) -> Path:
    """Generates the header and builds the library; `--embed` puts the schema into it."""
    generate(name, "c", folder, *options)
    return built(name, folder)


@contextmanager
def tier(name: str) -> Iterator[None]:
    """The accelerator, or Python over ctypes; both behave alike."""
    with pytest.MonkeyPatch.context() as patch:
        if name == "ctypes":
            patch.setattr(abut.ext.fast, "accelerator", lambda: None)
            patch.setattr(abut.ext.host, "accelerator", lambda: None)
        elif abut.ext.fast.accelerator() is None:
            pytest.skip("the accelerator was not compiled")
        yield


@contextmanager
def loaded(name: str, library: Path, **options: Any) -> Iterator[Any]:
    """The extension in a host of its own."""
    with abut.ext.Host(**options) as host:
        yield host.load(library, schema=descriptor(name))
