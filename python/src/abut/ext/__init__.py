"""Flat extensions from Python: load one, and its functions and classes are there.

    import abut.ext

    kit = abut.ext.load("libimgkit.so")
    image = await kit.load("cat.png")          # or kit.load_sync("cat.png")
    print(kit.info(image).size)

Async functions give awaitables, and have a blocking twin `name_sync`. Cancelling disposes of the operation.
A `result<T, E>` is a T, or raises E's exception; variants are classes for `match`; capabilities are closed by
`close()`, by a `with` block, or when nobody refers to them any more.
"""

from __future__ import annotations

import os
from typing import Any

from abut.ext.deadlines import timeout
from abut.ext.errors import *
from abut.ext.errors import failure as failure
from abut.ext.extension import Extension
from abut.ext.host import Arena, Host, default_host

__all__ = [
    "Arena",
    "BadRequestError",
    "CheatedError",
    "CrashedError",
    "DeniedError",
    "DisposedError",
    "Extension",
    "ExtensionError",
    "ExtensionLimitError",
    "Host",
    "StaleError",
    "TooSmallError",
    "UnsupportedError",
    "default_host",
    "load",
    "timeout",
]


def load(source: str | os.PathLike[str], *, schema: Any = None, host: Host | None = None) -> Any:
    """Loads an extension: a shared library by path or name, or a WebAssembly module (`.wasm`).

    Without `schema` the library must carry its own. Without `host` the process's default host is used.
    """
    if os.fspath(source).endswith(".wasm"):
        from abut.ext.wasm import load as load_module

        return load_module(source, schema=schema)
    return (host or default_host()).load(source, schema=schema)
