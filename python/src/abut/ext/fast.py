"""Functions that the accelerator can call as a whole: numbers and handles in, whatever comes out.

Such a function becomes a builtin that packs the request itself. Everything else stays the generated function.
"""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable
from functools import cache
from types import ModuleType
from typing import Any

from abut import _library
from abut._descriptors import KINDS, UNSIGNED
from abut.ext.errors import ExtensionError

__all__ = ["accelerator", "builtin"]

HOLD, RELEASE = 0, 1


@cache
def accelerator() -> Any:
    """The C extension, attached to the core; None where it was not compiled, or is not wanted."""
    if os.environ.get("ABUT_TIER", "core") != "core":
        return None
    try:
        from abut import _core

        _core.attach(str(_library.path()))
    except (ImportError, AttributeError, RuntimeError, OSError):
        return None
    return _core


class Unsuitable(Exception):
    """The generated function has to do it."""


class _Types:
    """What the module has for types of the descriptor."""

    def __init__(self, module: ModuleType, info: dict[str, Any]) -> None:
        self.space = module.__dict__
        self._entries = {kind.get("ref", kind["name"]): kind for kind in info["types"]}

    def entry(self, use: Any) -> dict[str, Any] | None:
        bare = use.get("type") if isinstance(use, dict) else use
        found = self._entries.get(bare) if isinstance(bare, str) else None
        return self.entry(found["target"]) if found and found["kind"] == "alias" else found

    def named(self, name: str) -> Any:
        if name not in self.space:
            raise Unsuitable(name)
        return self.space[name]


def builtin(
    module: ModuleType,
    info: dict[str, Any],
    function: dict[str, Any],
    address: int,
    generated: Any,
    *,
    fail: Callable[[int], BaseException],
    operations: Any,
    make: Callable[[], Any] | None,
    library: Any,
) -> Any:
    """The builtin for a function, or the generated one when it takes more than numbers and handles."""
    core = accelerator()
    if core is None:
        return generated
    types = _Types(module, info)
    known = inspect.signature(generated).parameters
    try:
        fields = [_field(types, param, known) for param in function["params"]]
        response = _response(types, function)
    except Unsuitable:
        return generated
    return core.flat_function(
        address, generated.__name__, fields=fields, request_size=function["request"]["size"],
        response=response, response_size=8 if operations else function["response"]["size"], fail=fail,
        operations=operations, make=make, doc=generated.__doc__, library=library, module=module.__name__,
        gil=RELEASE if function.get("blocking") else HOLD,
    )  # fmt: skip


def _field(types: _Types, param: dict[str, Any], known: Any) -> dict[str, Any]:
    name, use = param["name"], param["type"]
    spelled = name if name in known else f"{name}_"
    if spelled not in known or "range" in param:
        raise Unsuitable(name)
    field: dict[str, Any] = {"name": spelled, "offset": param["offset"]}
    if known[spelled].default is not inspect.Parameter.empty:
        field["default"] = known[spelled].default
    entry = types.entry(use)
    if entry is None:
        field["kind"] = _number(use)
    elif entry["kind"] in ("enum", "flags"):
        field["kind"] = UNSIGNED[entry["size"]]
        if entry["repr"].startswith(("i", "c_int")):
            field["kind"] -= 1
        if entry["kind"] == "enum" and not entry.get("open"):
            field["hook"] = _member(types.named("_as_member"), types.named(entry["name"]))
    elif entry["kind"] == "capability" and not (isinstance(use, dict) and use.get("own") == "own"):
        field.update(kind=9, hook=_handle(types.named(entry["name"]), spelled))
    else:
        raise Unsuitable(name)
    return field


def _number(use: Any) -> int:
    if not isinstance(use, str) or use not in KINDS:
        raise Unsuitable(str(use))
    return KINDS[use]


def _member(convert: Any, kind: Any) -> Callable[[Any], int]:
    return lambda value: int(convert(kind, value))


def _handle(kind: Any, name: str) -> Callable[[Any], int]:
    def address(value: Any) -> int:
        if not isinstance(value, kind):
            raise TypeError(f"{name}: expected {kind.__name__}, got {type(value).__name__}")
        handle: int = value._use()
        return handle

    return address


def _response(types: _Types, function: dict[str, Any]) -> Any:
    """A kind of number, -1 for nothing, or what makes a value of the bytes."""
    if "returns" not in function:
        return -1
    use = function["returns"]
    entry = types.entry(use)
    if entry is None:
        return _number(use)
    wrap, name, least = types.named("_response"), entry["name"], function["response"]["size"]
    if entry["kind"] == "record":
        return _lifted(wrap, types.named(name), lambda value: value, least)
    if entry["kind"] == "variant":
        way = "_unwrap_" if "ok" in entry.get("generic", {}) else "_lift_"
        return _lifted(wrap, types.named(f"_{name}"), types.named(way + name), least)
    if entry["kind"] == "capability":
        adopt = types.named(name)._adopt
        return lambda raw: adopt(int.from_bytes(raw[:8], "little"), True)
    if entry["kind"] == "flags":
        return _of_number(types.named(name), least)
    if entry["kind"] == "enum" and not entry.get("open") and entry["repr"].startswith("u"):
        return _of_number(types.named(name), least)
    raise Unsuitable(name)


def _of_number(kind: Any, size: int) -> Callable[[bytes], Any]:
    return lambda raw: kind(int.from_bytes(raw[:size], "little"))


def _lifted(wrap: Any, kind: Any, lift: Callable[[Any], Any], least: int) -> Callable[[bytes], Any]:
    def lifted(raw: bytes) -> Any:
        if len(raw) < least:
            raise ExtensionError(f"a response of {len(raw)} bytes, not {least}")
        memory = bytearray(raw)
        return lift(wrap(kind, memory, memory))

    return lifted
