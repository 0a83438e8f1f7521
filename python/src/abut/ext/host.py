"""Hosts: they own operations, handles and arenas, and load extensions into themselves.

>>> from abut.ext import Host
>>> with Host(pending_max=1000) as host:
...     host.stats.pending
0
"""

from __future__ import annotations

import atexit
import ctypes
import os
from contextlib import suppress
from pathlib import Path
from typing import Any, cast
from weakref import WeakSet

from abut._abi import ext as _types
from abut._errors import ClosedError
from abut.ext.extension import Extension
from abut.ext.fast import accelerator
from abut.ext.library import checked, disposers
from abut.ext.loops import Loops
from abut.ext.native import NativeTransport, failed
from abut.ext.operations import Operations
from abut.schema import Schema

_abi: Any = _types  # its private parts, too: they take addresses

__all__ = ["Arena", "Host", "default_host", "described_by"]

_hosts: WeakSet[Host] = WeakSet()


class Arena:
    """Memory of a host that stays where it is until it is closed; `memory` goes where an arena is wanted."""

    def __init__(self, host: Host, size: int) -> None:
        self._host = host
        self.id: int = host._native().arena_new(size)
        address, length = host._native().arena_data(self.id)
        cells = (ctypes.c_uint8 * length).from_address(address)
        self._memory: memoryview | None = memoryview(cells).cast("B")

    @property
    def memory(self) -> memoryview:
        if self._memory is None:
            raise ClosedError("the arena was closed")
        return self._memory

    def close(self) -> None:
        if self._memory is not None:
            self._memory = None
            if not self._host.closed:
                self._host._native().arena_free(self.id)

    def __enter__(self) -> Arena:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def __len__(self) -> int:
        return len(self.memory)


class Host:
    """Loads extensions, and owns what they share with their caller. Zeroes mean the core's defaults.

    `debug` has the core copy requests and responses and poison them after each call: it catches extensions
    that keep memory which is not theirs, or write past their room.
    """

    def __init__(
        self,
        *,
        debug: bool = False,
        pending_max: int = 0,
        bytes_max: int = 0,
        handles_max: int = 0,
        arenas_max: int = 0,
    ) -> None:
        self.debug = debug
        self.closed = False
        self._limits = pending_max, bytes_max, handles_max, arenas_max
        self._made: Any = None
        self._loops: Loops | None = None
        self._operations: Operations | None = None
        self._loaded: list[NativeTransport] = []
        self._native()
        _hosts.add(self)

    def load(self, source: str | os.PathLike[str], *, schema: Any = None) -> Extension:
        """Loads an extension by path or name. Without `schema` it must carry its own.

        `schema` is a `Schema`, or names a descriptor, its JSON form or a library; what the library
        understands differently is a ContractError that says so.
        """
        name = os.fspath(source)
        described = described_by(name, schema)
        transport = NativeTransport(self, name, described)
        if described is None:
            described = transport.embedded()
        transport.disposers = {function["symbol"] for function in disposers(described)}
        return Extension(transport, described)

    @property
    def stats(self) -> _types.Stats:
        return cast(_types.Stats, self._native().stats())

    def arena(self, size: int) -> Arena:
        return Arena(self, size)

    def close(self) -> None:
        """Disposes of all operations, releases handles and arenas, unloads extensions."""
        self._close(ClosedError("the host was closed"))

    def __enter__(self) -> Host:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def _close(self, error: BaseException | None) -> None:
        if self.closed:
            return
        self.closed = True
        if self._loops is not None:
            self._loops.close()
        if self._operations is not None:
            self._operations.close(error)
        for transport in list(self._loaded):
            transport.close()
        if self._made is not None:
            self._made.close()

    def _native(self) -> Any:
        if self.closed:
            raise ClosedError("the host was closed")
        if self._made is None:
            pending, size, handles, arenas = self._limits
            self._made = _abi.Host(_abi.Options(40, self.debug, pending, size, handles, arenas))
            kind = getattr(accelerator(), "Operations", Operations)
            self._operations = kind(self._made._use(), failed)
            self._loops = None
        return self._made

    def _waiting(self) -> tuple[Operations, Loops]:
        native = self._native()
        operations = cast(Operations, self._operations)
        if self._loops is None:
            self._loops = Loops(native.completions(), operations)
        return operations, self._loops

    def _forked(self) -> None:
        """The child's threads and operations are gone: it starts with a host of its own when it needs one."""
        if self._made is not None:
            self._made._h = None
        self._made = self._loops = self._operations = None
        for transport in self._loaded:
            transport.abandon()


def described_by(name: str, given: Any) -> Schema | None:
    """The descriptor that a caller gave, or None."""
    from abut import schema

    if given is None:
        return None
    return checked(given if isinstance(given, Schema) else schema.open_any(Path(given)))


_default: Host | None = None


def default_host() -> Host:
    """The host that `load` uses; made by the first use."""
    global _default
    if _default is None or _default.closed:
        _default = Host()
    return _default


def _at_exit() -> None:
    for host in list(_hosts):
        with suppress(Exception):
            host._close(None)


def _in_child() -> None:
    for host in list(_hosts):
        host._forked()


atexit.register(_at_exit)
os.register_at_fork(after_in_child=_in_child)
