"""Libraries with a descriptor: its functions, classes and exceptions, by the library that implements it.

The generated ctypes module of the descriptor is made in memory: so a bound library does what the module does.
What the accelerator can call as a whole, statuses and results through pointers included, becomes a built-in.
"""

from __future__ import annotations

import ctypes
import os
import sys
from types import ModuleType
from typing import Any, Dict, List

from abut._descriptors import functions
from abut._errors import ClosedError, NativeError, did_you_mean
from abut.native import abi
from abut.native.library import Library
from abut.rt.library import _Library

__all__ = ["BoundLibrary", "bind"]


def bind(opened: abi.Library, name: str, schema: Any) -> Any:
    """The library with its descriptor; a flat extension when that is what the descriptor describes."""
    described = _schema(opened, schema)
    if described is None:
        return Library(opened)
    if described.info().get("flat"):
        from abut import ext

        path = opened.path or name
        opened.close()
        return ext.load(path, schema=None if schema is None else described)
    return BoundLibrary(opened, described)


def _schema(opened: abi.Library, schema: Any) -> Any:
    if sys.version_info < (3, 10):
        if schema is None:
            return None
        raise NativeError("descriptors need Python 3.10: declare() and fn() work without")
    from abut import schema as schemas

    if schema is None:
        return schemas.load(opened.table, name=opened.path)
    if isinstance(schema, schemas.Schema):
        return schema
    if isinstance(schema, (str, os.PathLike)) and os.path.exists(schema):
        return schemas.open_any(schema)
    return schemas.compile(schema)


class BoundLibrary(Library):
    """A library whose descriptor is known: what that describes are attributes, before those of Library."""

    def __init__(self, opened: abi.Library, schema: Any) -> None:
        super().__init__(opened)
        self.schema = schema
        self._module = _module(schema, self.path)
        space, info = self._module.__dict__, schema.info()
        self._described = functions(info, space)
        for name in space["__all__"]:
            if name not in self._described:
                vars(self)[name] = space[name]
        for name in self._described:
            if hasattr(type(self), name) or name in vars(self):
                self._bound(name)

    def __getattr__(self, name: str) -> Any:
        """Functions are bound by the first use."""
        if name in self.__dict__.get("_described", ()):
            return self._bound(name)
        return super().__getattr__(name)

    def _bound(self, name: str) -> Any:
        from abut.native.fast import builtin

        entry, space = self._described[name], self._module.__dict__
        found = builtin(self, entry, name) if self._opened is not None else None
        if found is None:
            found = space[name]
        else:
            self._functions.add(found.__self__)
            space[name] = found
        vars(self)[name] = found
        return found

    def close(self) -> None:
        """Unloads it: later calls raise ClosedError."""
        if self._opened is not None:
            _shut(self._module.__dict__, self.schema.info(), self.path)
        super().close()

    def __exit__(self, *exc: object) -> None:
        BoundLibrary.close(self)

    def _missing(self, name: str) -> str:
        known = [one for one in vars(self) if not one.startswith("_")]
        known += self.__dict__.get("_described", ())
        return f"{self.path} has no {name!r}{did_you_mean(name, known)}"

    def __dir__(self) -> List[str]:
        return sorted({*super().__dir__(), *self._described})


class _Found(_Library):
    """The library of a module in memory: it was found already."""

    path: str

    def _open(self) -> Any:
        return ctypes.CDLL(self.path or None)

    def bind(self, symbol: str, sig: int, restype: Any, argtypes: Any, errno: bool = False) -> Any:
        """ctypes has an exception of its own for what is no float; here it is a TypeError in every tier."""
        bound = super().bind(symbol, sig, restype, argtypes, errno)
        if ctypes.c_double not in argtypes and ctypes.c_float not in argtypes:
            return bound

        def call(*arguments: Any) -> Any:
            try:
                return bound(*arguments)
            except ctypes.ArgumentError as error:
                raise TypeError(f"{symbol}() {error}") from None

        return call


def _module(schema: Any, path: str) -> ModuleType:
    """The generated module, with its library already found."""
    info = schema.info()
    text = next(file.text for file in schema.emit(["ctypes"]) if file.path.endswith(".py"))
    module = ModuleType(f"abut.native.{info['package']}", info.get("doc"))
    exec(compile(text, f"<{info['package']} by abut>", "exec"), module.__dict__)
    library = module.__dict__["_library"]
    library.__class__ = _Found
    library.path = path
    return module


def _shut(space: Dict[str, Any], info: Dict[str, Any], path: str) -> None:
    """Nothing of the library is called any more; handles that are still there are let go."""
    drops = {kind.get("drop") for kind in info["types"]}
    dropping = {f"_f_{one['symbol']}" for one in info["functions"] if one["name"] in drops}

    def closed(*arguments: Any) -> Any:
        raise ClosedError(f"{path} was closed")

    def dropped(*arguments: Any) -> Any:
        return None

    for name in space:
        if name.startswith("_f_"):
            space[name] = dropped if name in dropping else closed


