"""A host of plugins: each in a machine of its own, loaded again when its file changes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic, time_ns
from typing import Any

from abut._errors import AbutError
from abut.fusabi import _checks
from abut.fusabi._errors import FusabiError
from abut.fusabi._machine import Machine
from abut.fusabi._module import TEXT_ENDS, Module
from abut.fusabi._policy import Needs
from abut.fusabi._registry import Registry

__all__ = ["Plugin", "PluginHost"]

SETTLED = 100_000_000
"""Nanoseconds in which two changes of a file may have the same time."""


class Plugin:
    """A module in its machine. `host.add` makes one."""

    def __init__(self, host: PluginHost, name: str, machine: Machine, path: Path | None) -> None:
        self.host, self.name, self.machine = host, name, machine
        self.path = path
        """The file that is watched; None of one that was given as a module."""
        self.generation = 0
        """How often a module was loaded."""
        self.error: BaseException | None = None
        """Why the last change of the file was not loaded; the module before it runs on."""
        self._seen: tuple[int, int, int] | None = None
        self._data = b""
        self._looked = 0.0

    @property
    def module(self) -> Module:
        """The one that is loaded."""
        found = self.machine.module
        if found is None:
            raise FusabiError(f"the plugin {self.name} has no module")
        return found

    def __contains__(self, function: object) -> bool:
        self.refresh()
        return function in self.module

    def call(self, function: str, *arguments: Any, timeout: float | None = None) -> Any:
        """Calls a function of the plugin, of its file as it stands now; `timeout` is that of `Machine`."""
        self.refresh()
        return self.machine.call(function, *arguments, timeout=timeout)

    def replace(self, module: Module) -> None:
        """Puts a module in place of the one before, when its code keeps the rules; what fails leaves that,
        raises, and is told to `on_reload`."""
        if not isinstance(module, Module):
            raise TypeError(f"replace: expected Module, got {type(module).__name__}")
        try:
            self.machine.load(module.verify())
        except AbutError as error:
            self._told(error)
            raise
        self.generation += 1
        self._told(None)

    def refresh(self, now: bool = False) -> bool:
        """Looks whether the file has changed, not more often than `check_every` unless it must be now;
        whether another module was loaded. While the plugin runs nothing happens."""
        path, state = self.path, self.machine._state
        if path is None or state.runs or state.started is not None:
            return False
        moment = monotonic()
        if not now and moment - self._looked < self.host.check_every:
            return False
        self._looked = moment
        try:
            found = os.stat(path)
        except OSError as error:
            if not isinstance(self.error, OSError):  # somebody writes it, or took it away
                self._seen, self._data = None, b""
                self._told(error)
            return False
        seen = found.st_mtime_ns, found.st_size, found.st_ino
        if seen == self._seen:
            return False
        # A file that was written just now may be written again without another time.
        self._seen = seen if time_ns() - found.st_mtime_ns > SETTLED else None
        try:
            data = path.read_bytes()
            if data == self._data and self.generation:
                return False
            self._data = data
            self.replace(_module(path, data))
        except (AbutError, OSError, UnicodeDecodeError) as error:
            if error is not self.error:
                self._told(error)
            return False
        return True

    def _told(self, error: BaseException | None) -> None:
        self.error = error
        if self.host.on_reload is not None and self.generation:
            self.host.on_reload(self, error)

    def __repr__(self) -> str:
        broken = f", its file is broken: {self.error}" if self.error is not None else ""
        return f"<Plugin {self.name}, generation {self.generation}{broken}>"


class PluginHost:
    """Runs plugins: each in a machine and a sandbox of its own, all with the functions of one registry.

    >>> from abut.fusabi import Module, PluginHost, Registry
    >>> seen, registry = [], Registry()
    >>> @registry.function
    ... def notify(text: str) -> None:
    ...     seen.append(text)
    >>> host = PluginHost(registry, fuel=100_000)
    >>> plugin = host.add(Module.assemble('''
    ... import notify(String) -> Unit
    ... fn on_output(String) -> Unit
    ...     load 0
    ...     call_ffi notify
    ...     ret
    ... '''), "echo")
    >>> host.call("on_output", "a line")
    {'echo': None}
    >>> seen
    ['a line']

    A plugin that was added as a file is looked at before it is called, and loaded again when it has changed;
    what the host's functions hold is the host's, and stays. A file that is broken is not loaded: the module
    before it runs on, `plugin.error` says why, and `on_reload` is told, as it is of every module that was
    loaded. Files are read, not mapped, so that they may be written over."""

    def __init__(
        self, registry: Registry | None = None, *, policy: Needs = None,
        on_reload: Callable[[Plugin, BaseException | None], Any] | None = None,
        on_error: Callable[[Plugin, BaseException], Any] | None = None, check_every: float = 0.2,
        **options: Any,
    ) -> None:  # fmt: skip
        if not (registry is None or isinstance(registry, Registry)):
            raise TypeError(f"registry: expected Registry, got {type(registry).__name__}")
        self.registry = Registry() if registry is None else registry
        self.on_reload = on_reload
        """Told a plugin, and None or what was wrong with its file."""
        self.on_error = on_error
        """Told a plugin and what it failed with; without it `call` raises that."""
        self.check_every = check_every
        """Seconds in which a file is not looked at again."""
        self._options: dict[str, Any] = {"policy": policy, **options}
        _checks.options(self._options)
        self._plugins: dict[str, Plugin] = {}

    def add(self, source: Module | str | os.PathLike[str], name: str | None = None, **options: Any) -> Plugin:
        """A plugin: a module, or a file that is watched, of code (`.fzb`) or of text. `options` are those of
        `Machine`, where they are not the host's: `policy`, `fuel`, `memory_max`, `output` and so on."""
        path = None if isinstance(source, Module) else Path(source)
        title = name or (path.stem if path is not None else f"plugin {len(self._plugins) + 1}")
        if title in self._plugins:
            raise ValueError(f"there is a plugin {title!r} already")
        plugin = Plugin(self, title, Machine(self.registry, **{**self._options, **options}), path)
        if isinstance(source, Module):
            plugin.replace(source)
        elif not plugin.refresh(now=True):
            error = plugin.error
            plugin.machine.close()
            raise error if error is not None else FileNotFoundError(2, os.strerror(2), str(path))
        self._plugins[title] = plugin
        return plugin

    def remove(self, name: str) -> None:
        """Gives up a plugin and its machine; a KeyError when there is none."""
        self._plugins.pop(name).machine.close()

    def call(self, function: str, *arguments: Any, timeout: float | None = None) -> dict[str, Any]:
        """Calls a function of every plugin that has it; gives the results by the plugins' names. One that
        fails does not keep the others from running when there is an `on_error`; it gives no result then. Each
        has `timeout` seconds."""
        results: dict[str, Any] = {}
        for plugin in list(self._plugins.values()):
            if function not in plugin:
                continue
            try:
                results[plugin.name] = plugin.machine.call(function, *arguments, timeout=timeout)
            except Exception as error:
                if self.on_error is None:
                    raise
                self.on_error(plugin, error)
        return results

    def refresh(self) -> list[Plugin]:
        """Looks at all files now; gives the plugins that were loaded again."""
        return [plugin for plugin in list(self._plugins.values()) if plugin.refresh(now=True)]

    def __getitem__(self, name: str) -> Plugin:
        return self._plugins[name]

    def __iter__(self) -> Iterator[Plugin]:
        return iter(list(self._plugins.values()))

    def __len__(self) -> int:
        return len(self._plugins)

    def close(self) -> None:
        """Gives up all plugins and their machines."""
        while self._plugins:
            self._plugins.popitem()[1].machine.close()

    def __enter__(self) -> PluginHost:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<PluginHost of {', '.join(self._plugins) or 'nothing yet'}>"


def _module(path: Path, data: bytes) -> Module:
    if path.suffix in TEXT_ENDS or data[:4] != b"FZB\0":
        return Module.assemble(data.decode("utf-8"))
    return Module.from_bytes(data)
