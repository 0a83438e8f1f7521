"""The generated ctypes module of a flat package, in memory, over a transport of our own.

The module has the classes, packs requests and unpacks responses. Its `_library` says how a request gets to
the extension and how operations are waited for; here that is a `Transport`: a host, or WebAssembly.
"""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any, Protocol

from abut._errors import NativeError
from abut.rt.flat import _Extension
from abut.schema import Schema

__all__ = ["Call", "Library", "Transport", "build", "checked", "disposers"]

Call = Callable[[Any], bytearray]


class Transport(Protocol):
    """Brings requests to an extension."""

    path: str
    schema: str
    signatures: dict[str, int]

    def bind(self, symbol: str, least: int, extra: int) -> Call: ...
    def wait(self, operation: int, least: int, extra: int) -> bytearray: ...
    async def waited(self, operation: int, least: int, extra: int) -> bytearray: ...


class Library(_Extension):
    """The `_library` of a module in memory."""

    transport: Transport

    @property
    def dll(self) -> Any:
        return self

    @property
    def _name(self) -> str:
        return self.transport.path

    def carried(self, transport: Transport) -> None:
        """Takes a transport, and what the extension says about itself."""
        from abut.rt.library import _name_hash

        self.transport = transport
        if transport.schema:
            self._sigs = {_name_hash(name): sig for name, sig in transport.signatures.items()}
            self._theirs = transport.schema
        self._functions = {name: (1, sig) for name, sig in transport.signatures.items()}

    def bind_early(self, functions: list[dict[str, Any]]) -> None:
        """Binds functions that are called by finalizers: there, nothing can be imported any more."""
        for function in functions:
            symbol, least = function["symbol"], function["response"]["size"]
            sig = int(function["sig"].partition(":")[2], 16)
            if self._functions and self._functions.get(symbol, (0, 0))[1] == sig:
                self.space[f"_f_{symbol.replace('.', '_')}"] = self._bound(symbol, sig, least, least)

    def _bound(self, symbol: str, sig: int, least: int, capacity: int) -> Call:
        from abut.rt.values import ContractError

        theirs = self.entries().get(symbol, (0, 0))[1]
        if symbol not in self.entries():
            raise NativeError(
                f"{self.transport.path} has no function {symbol} ({self.source} {self.version} needs it)"
            )
        if theirs != sig and self._sigs is None:
            raise ContractError(
                f"{self.transport.path}: {symbol} has signature {theirs:016x} there, {sig:016x} here"
            )
        self.check(symbol, sig)
        return self.transport.bind(symbol, least, capacity - least)

    def wait(self, operation: int, least: int, extra: int) -> bytearray:
        return self.transport.wait(operation, least, extra)

    async def waited(self, operation: int, least: int, extra: int) -> bytearray:
        return await self.transport.waited(operation, least, extra)


def build(schema: Schema, transport: Transport) -> ModuleType:
    """The module of a descriptor; its functions go through `transport`."""
    info = checked(schema).info()
    text = next(file.text for file in schema.emit(["ctypes"]) if file.path.endswith(".py"))
    module = ModuleType(f"abut.ext.{info['package']}", info.get("doc"))
    exec(compile(text, f"<{info['package']} by abut>", "exec"), module.__dict__)
    library = module.__dict__["_library"]
    library.__class__ = Library
    library.carried(transport)
    library.bind_early(disposers(schema))
    return module


def checked(schema: Schema) -> Schema:
    """The descriptor, when it is that of a flat extension."""
    info = schema.info()
    if not info.get("flat"):
        raise NativeError(f"{info['package']} is a plain C package, no flat extension: abut.native opens it")
    return schema


def disposers(schema: Schema) -> list[dict[str, Any]]:
    """The functions that release capabilities."""
    info = schema.info()
    drops = {kind["drop"] for kind in info["types"] if kind["kind"] == "capability" and "drop" in kind}
    return [function for function in info["functions"] if function["name"] in drops]
