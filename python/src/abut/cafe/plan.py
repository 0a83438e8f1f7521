"""What a kit calls: every function of a package, a few times, with the graffiti of each call.

Writers of implementations and clients make the same plan from the same descriptor: nothing else is exchanged.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from zlib import crc32

from abut.cafe.values import CELLS, Node, Skip, Values

__all__ = ["ROUNDS", "Argument", "Call", "Callback", "Plan"]

ROUNDS = 6
"""Each function is called so often: enough for each case of most variants."""


@dataclass
class Argument:
    """How one C parameter is filled, in order.

    how: value; inward (a pointer to `given`); out (a pointer, `taken` is stored there); inout (both);
    counted (a pointer to `given` cells); room (to `taken` cells); counted_inout (both); count (of cells);
    callback; userdata; error (a record that only failures fill).
    """

    name: str
    how: str
    type: Any
    given: Node | None = None
    taken: Node | None = None
    callback: Callback | None = None


@dataclass
class Callback:
    """What the implementation gives to a callback, and what the callback answers."""

    entry: dict[str, Any]
    given: list[tuple[str, Node | None]]
    answer: Node | None


@dataclass
class Call:
    function: dict[str, Any]
    round: int
    arguments: list[Argument]
    result: Node | None


@dataclass
class Plan:
    """The calls of every function, and why some are left out."""

    calls: dict[str, list[Call]] = field(default_factory=dict)
    skipped: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, info: dict[str, Any]) -> Plan:
        plan = cls()
        for function in info["functions"]:
            symbol = function["symbol"]
            try:
                plan.calls[symbol] = [_call(info, function, number) for number in range(ROUNDS)]
            except Skip as reason:
                plan.calls.pop(symbol, None)
                plan.skipped[symbol] = str(reason)
        return plan


def _call(info: dict[str, Any], function: dict[str, Any], number: int) -> Call:
    if function["conv"] != "c":
        raise Skip("is no plain C function")
    if function.get("variadic"):
        raise Skip("takes variable arguments")
    values = Values(info, crc32(function["symbol"].encode()) + number)
    arguments = [_argument(values, function, param) for param in function["params"]]
    return Call(function, number, arguments, _result(values, function))


def _argument(values: Values, function: dict[str, Any], param: dict[str, Any]) -> Argument:
    name, use, direction = param["name"], param["type"], param.get("dir", "in")
    if param.get("userdata"):
        return Argument(name, "userdata", use)
    if param.get("raised"):
        return Argument(name, "error", use)
    entry = values.entry(use)
    if entry is not None and entry["kind"] == "callback":
        return Argument(name, "callback", use, callback=_callback(values, entry))
    if "measures" in param:
        if direction != "in":
            raise Skip(f"{name} is a length that changes")
        return Argument(name, "count", use, Node("int", use, CELLS))
    if isinstance(use, dict) and "counted" in use:
        return _counted(values, param)
    if entry is not None and entry.get("buffer"):
        raise Skip(f"{name} is a view of other memory")
    if direction == "out":
        return Argument(name, "out", use, taken=values.of(use))
    if direction == "inout":
        return Argument(name, "inout", use, values.of(use), values.of(use))
    if param.get("pass") == "const pointer":
        return Argument(name, "inward", use, values.of(use))
    given = values.of(use)
    if "range" in param:
        given.value = type(given.value)(param["range"][0])
    return Argument(name, "value", use, given)


def _counted(values: Values, param: dict[str, Any]) -> Argument:
    use, direction = param["type"], param.get("dir", "in")
    cells = values.cells(use["counted"])
    if direction == "in":
        return Argument(param["name"], "counted", use, cells)
    if direction == "inout":
        return Argument(param["name"], "counted_inout", use, cells, values.cells(use["counted"]))
    return Argument(param["name"], "room", use, taken=cells)


def _callback(values: Values, entry: dict[str, Any]) -> Callback:
    given: list[tuple[str, Node | None]] = []
    for param in entry["params"]:
        if param.get("dir", "in") != "in" or isinstance(param["type"], dict) and "counted" in param["type"]:
            raise Skip(f"the callback {entry['name']} takes more than values")
        given.append((param["name"], None if param.get("userdata") else values.of(param["type"])))
    answer = values.of(entry["returns"]) if "returns" in entry else None
    if answer is not None and answer.kind in ("text", "cstr", "bytes", "cells", "address"):
        raise Skip(f"the callback {entry['name']} gives memory")
    return Callback(entry, given, answer)


def _result(values: Values, function: dict[str, Any]) -> Node | None:
    if "returns" not in function:
        return None
    use = function["returns"]
    entry = values.entry(use)
    if entry is not None and entry["kind"] == "status":
        fine = [one["value"] for one in entry["values"] if "raises" not in one]
        return Node("enum", use, 0 if 0 in fine else fine[0], entry)
    owned = isinstance(use, dict) and use.get("own") == "own"
    if owned and (entry is None or entry["kind"] != "handle"):
        raise Skip("gives memory away")
    if entry is not None and entry.get("buffer"):
        raise Skip("gives a view of other memory")
    if isinstance(use, dict) and "pointer" in use and use["pointer"] != "void":
        if (values.entry(use["pointer"]) or {}).get("kind") != "opaque":
            raise Skip("gives a pointer to data")
    made = values.of(use)
    if function.get("errno") and made.kind == "int":
        made.value &= 0x7FFFFFFF
    return made
