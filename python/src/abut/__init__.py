"""Describe a native ABI once: lay it out, prove it, render it into every language.

>>> import abut
>>> schema = abut.compile("package demo  record Point { x: f64, y: f64 }")
>>> schema.layout("Point").size
16
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from abut._errors import (
    AbutError,
    ClosedError,
    LimitError,
    NativeError,
    SchemaError,
    Trap,
    VerifyError,
)

if TYPE_CHECKING:
    from abut.rt.values import ContractError
    from abut.native.library import load
    from abut.schema import Diagnostic, Difference, GeneratedFile, Schema, compile

__version__ = "0.1.0"

__all__ = [
    "AbutError",
    "ClosedError",
    "ContractError",
    "Diagnostic",
    "Difference",
    "GeneratedFile",
    "LimitError",
    "NativeError",
    "Schema",
    "SchemaError",
    "Trap",
    "VerifyError",
    "compile",
    "load",
]

_PLACES = {
    "ContractError": "abut.rt.values",
    "Diagnostic": "abut.schema",
    "Difference": "abut.schema",
    "GeneratedFile": "abut.schema",
    "Schema": "abut.schema",
    "compile": "abut.schema",
    "load": "abut.native.library",
}
_MODULES = ("ext", "fusabi", "ion", "kio", "native", "pvm", "schema")


def __getattr__(name: str) -> object:
    """The native library is loaded by the first use, not by the import."""
    if name in _PLACES:
        from importlib import import_module

        return getattr(import_module(_PLACES[name]), name)
    if name in _MODULES:
        from importlib import import_module

        return import_module(f"abut.{name}")
    raise AttributeError(f"module 'abut' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, *_MODULES})
