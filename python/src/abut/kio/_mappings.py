"""Options and globals of a machine, as mappings."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, MutableMapping
from typing import Any

from abut._abi import kio as _abi
from abut._errors import did_you_mean
from abut.kio._errors import BusyError, OptionError, failed
from abut.kio._objects import lift, lower
from abut.kio._state import State, encoded

__all__ = ["Globals", "Options"]

_raw: Any = vars(_abi)
_TAKES = {
    "stack-size": "1 to 1048576", "max-depth": "1 to 1000", "max-instructions": "a number, 0 for any",
    "max-memory": "bytes, 0 for any", "opt-level": "0 to 3", "engine": "auto, threaded, loop or stack",
    "jit": "auto, on or off",
    "permissions": "none, all, or some of file_io, network, process_spawn, env_access",
}  # fmt: skip
_TIER = "tier"


class Options(MutableMapping[str, Any]):
    """The options of a machine by their names, `_` or `-` inside: numbers are ints.

    >>> from abut.kio import VM
    >>> vm = VM(stack_size=100)
    >>> vm.options["stack-size"], vm.options["engine"]
    (100, 'auto')
    >>> vm.options["permissions"] = ["file_io", "network"]
    >>> vm.options["permissions"]
    'file_io,network'
    """

    def __init__(self, state: State) -> None:
        self._state = state

    def __getitem__(self, name: str) -> Any:
        key = self._key(name)
        found: bytes | None = _raw["_f_kio_vm_get_option"](self._state.use(), key.encode())
        if found is None:
            raise KeyError(name)
        text = found.decode()
        return int(text) if text.isdigit() else text

    def __setitem__(self, name: str, value: Any) -> None:
        key = self._key(name)
        if key == _TIER:
            raise OptionError("tier says what runs; the option engine chooses it", _abi.ErrorCode.BAD_OPTION)
        if isinstance(value, bool):
            value = "on" if value else "off"
        elif not isinstance(value, (str, int)):
            value = ",".join(value) or "none"
        text = str(value)
        status = _raw["_f_kio_vm_set_option"](self._state.use(), key.encode(), text.encode())
        if not status:
            return
        if self._state.runs:
            raise BusyError(f"{key} cannot be set while the machine runs", _abi.ErrorCode.BUSY)
        message = f"{key}: {text!r} is not taken, {_TAKES[key]} is"
        raise OptionError(message, _abi.ErrorCode.BAD_OPTION)

    def __delitem__(self, name: str) -> None:
        raise TypeError("options cannot be deleted")

    def __iter__(self) -> Iterator[str]:
        return iter((*_TAKES, _TIER))

    def __len__(self) -> int:
        return len(_TAKES) + 1

    def __repr__(self) -> str:
        return f"<Options {dict(self)}>"

    @staticmethod
    def _key(name: str) -> str:
        key = name.replace("_", "-")
        if key not in _TAKES and key != _TIER:
            hint = did_you_mean(key, (*_TAKES, _TIER))
            raise OptionError(f"there is no option {name!r}{hint}", _abi.ErrorCode.BAD_OPTION)
        return key


class Globals(MutableMapping[str, Any]):
    """The globals of a machine. One that is nil is not there; natives have one with their name.

    >>> from abut.kio import VM
    >>> vm = VM()
    >>> vm.globals["x"] = [1, True, "two"]
    >>> vm.globals["x"], vm.globals.get("y"), "x" in vm.globals, vm.globals["sqrt"]
    (Array([1.0, True, 'two']), None, True, 'sqrt')
    >>> del vm.globals["x"]
    >>> "x" in vm.globals
    False
    """

    def __init__(self, state: State) -> None:
        self._state = state

    def __getitem__(self, name: str) -> Any:
        found = self._found(name)
        if found is None:
            raise KeyError(name)
        return found

    def __setitem__(self, name: str, value: Any) -> None:
        vm, cell = self._state.use(), (ctypes.c_uint64 * 2)()
        lower(self._state, value, ctypes.addressof(cell))
        passed = _raw["_by_value_Value"].from_buffer_copy(cell)
        status = _raw["_f_kio_vm_set_global"](vm, encoded(name), passed)
        if status:
            raise failed(status, 0, f"the global {name!r} cannot be set")

    def __delitem__(self, name: str) -> None:
        if self._found(name) is None:
            raise KeyError(name)
        self[name] = None

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self._found(name) is not None

    def __iter__(self) -> Iterator[str]:
        number = 0
        while True:
            raw: bytes | None = _raw["_f_kio_vm_global_name"](self._state.use(), number)
            if raw is None:
                return
            name = raw.decode("utf-8", "surrogateescape")
            if name in self:
                yield name
            number += 1

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __repr__(self) -> str:
        return f"<Globals {', '.join(self)}>"

    def _found(self, name: str) -> Any:
        state = self._state
        vm, report = state.use(), state.report()
        try:
            status = state.calls.global_(vm, encoded(name), report.value)
            if status:
                raise failed(status, 0, f"the global {name!r} cannot be read")
            return lift(state, report.value)
        finally:
            state.done(report)
