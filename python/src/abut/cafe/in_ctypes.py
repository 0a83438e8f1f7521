"""The client over the generated ctypes module: its public functions and classes, as people use them."""

from __future__ import annotations

import importlib.util
import inspect
import sys
from array import array
from collections.abc import Callable
from pathlib import Path
from typing import Any

from abut.cafe.plan import Argument, Call, Callback
from abut.cafe.values import Node, Skip

__all__ = ["Client"]

_CODES = {"u8": "B", "i8": "b", "u16": "H", "i16": "h", "u32": "I", "i32": "i", "u64": "Q", "i64": "q",
          "f32": "f", "f64": "d", "usize": "Q", "isize": "q"}  # fmt: skip


class Client:
    """Calls what the descriptor names, and says what came back differently."""

    def __init__(self, folder: Path, stem: str, library: Path, info: dict[str, Any]) -> None:
        self.module = _load(folder / f"{stem}.py")
        self.module._library._open = lambda: self.module._library._load(str(library), str(library))
        self.info = info
        self.notes: list[str] = []

    def call(self, call: Call) -> list[str]:
        """Makes one call; the disagreements that this side saw."""
        self.notes = []
        arguments = {one.name: self._given(one) for one in call.arguments if one.how != "userdata"}
        target = self._target(call, dict(arguments))
        try:
            answer = target()
        except Exception as error:
            answer = self._raised(call, error)
        self._answered(call, answer, arguments)
        return self.notes

    def _target(self, call: Call, arguments: dict[str, Any]) -> Callable[[], Any]:
        function = call.function
        owner, short = function.get("on"), function["name"].rpartition(".")[2]
        if any(kind.get("drop") == function["name"] for kind in self.info["types"]):
            return self._dropped(next(iter(arguments.values())))
        if owner is None:
            return self._bound(self._named(self.module, short), arguments)
        first = function["params"][0] if function["params"] else {}
        kind = self._named(self.module, owner)
        if not first.get("self"):
            made = kind if short == "new" else self._named(kind, short)
            return self._bound(made, arguments)
        value = arguments.pop(first["name"])
        for prop in self.info["properties"]:
            if prop.get("get") == function["name"]:
                return lambda: getattr(value, self._spelled(kind, prop["name"].rpartition(".")[2]))
            if prop.get("set") == function["name"]:
                name = self._spelled(kind, prop["name"].rpartition(".")[2])
                return lambda: setattr(value, name, next(iter(arguments.values())))
        return self._bound(getattr(value, self._spelled(kind, short)), arguments)

    def _dropped(self, handle: Any) -> Callable[[], Any]:
        handle._owned = True
        return lambda: handle.close()

    def _bound(self, function: Any, arguments: dict[str, Any]) -> Callable[[], Any]:
        known = inspect.signature(function).parameters
        given = {}
        for name, value in arguments.items():
            spelled = name if name in known else f"{name}_"
            if spelled in known:
                given[spelled] = value
        return lambda: function(**given)

    def _spelled(self, space: Any, name: str) -> str:
        return name if hasattr(space, name) else f"{name}_"

    def _named(self, space: Any, name: str) -> Any:
        try:
            return getattr(space, self._spelled(space, name))
        except AttributeError:
            raise Skip(f"the module has no {name}") from None

    def _given(self, argument: Argument) -> Any:
        if argument.callback is not None:
            return self._callback(argument.name, argument.callback)
        if argument.how == "room" and argument.taken is not None:
            return len(argument.taken.value)
        if argument.how == "counted_inout" and argument.given is not None:
            return self._cells(argument.given)
        if argument.how == "inout" and argument.given is not None and argument.given.kind == "array":
            return self._cells(argument.given)
        return None if argument.given is None else self.build(argument.given)

    def _cells(self, node: Node) -> Any:
        element = node.type["array"] if isinstance(node.type, dict) else node.type
        if element not in _CODES:
            raise Skip(f"an array of {element} that changes")
        return array(_CODES[element], [part.value for part in node.value])

    def _callback(self, name: str, callback: Callback) -> Callable[..., Any]:
        expected = [(said, node) for said, node in callback.given if node is not None]

        def answer(*arguments: Any) -> Any:
            if len(arguments) != len(expected):
                self.notes.append(f"{name}: called with {len(arguments)} arguments, not {len(expected)}")
            for (said, node), value in zip(expected, arguments):
                self.compare(node, value, f"{name}({said})")
            return None if callback.answer is None else self.build(callback.answer)

        return answer

    def _raised(self, call: Call, error: Exception) -> Any:
        """A failed result is raised; it is an answer like any other."""
        node = call.result
        if node is not None and "result" in generic_of(node) and hasattr(error, "case"):
            case, payload = node.value
            if case["name"] == "err" and payload is not None:
                self.compare(payload, error.case, "result.err")
                return _Answered
        raise error

    def _answered(self, call: Call, answer: Any, arguments: dict[str, Any]) -> None:
        expected: list[tuple[str, Node]] = []
        if call.result is not None:
            expected.append(("result", call.result))
        for one in call.arguments:
            if one.taken is None:
                continue
            given = arguments.get(one.name)
            in_place = one.how == "counted_inout" or one.taken.kind in ("record", "union", "array")
            if one.how.endswith("inout") and in_place:
                self.compare(one.taken, given, one.name)
            else:
                expected.append((one.name, one.taken))
        if answer is _Answered:
            return
        several = len(expected) > 1 and isinstance(answer, tuple) and not hasattr(answer, "_fields")
        values = list(answer) if several else [answer]
        if call.function.get("errors") and (answer is None or len(values) == len(expected) - 1):
            del expected[0]  # success says nothing more
        for (said, node), value in zip(expected, values):
            if said == "result" and "result" in generic_of(node):
                self._unwrapped(node, value)
            else:
                self.compare(node, value, said)
        if len(values) < len(expected):
            self.notes.append(f"gave {len(values)} values, not {len(expected)}")

    def _unwrapped(self, node: Node, value: Any) -> None:
        case, payload = node.value
        if case["name"] != "ok":
            self.notes.append("result: ok, not an error")
        elif payload is not None:
            self.compare(payload, value, "result")

    def build(self, node: Node) -> Any:
        """The Python value of a node."""
        kind, value = node.kind, node.value
        if kind == "char":
            return chr(value)
        if kind in ("enum", "flags"):
            made = self._named(self.module, node.entry["name"])
            return made(value) if kind == "flags" else made._value2member_map_.get(value, value)
        if kind in ("cells", "array"):
            return [self.build(part) for part in value]
        if kind == "record":
            record = self._named(self.module, node.entry["name"])()
            for name, part in value.items():
                if part.kind != "address" or part.value:
                    setattr(record, self._spelled(type(record), name), self.build(part))
            return record
        if kind == "union":
            union = self._named(self.module, node.entry["name"])()
            setattr(union, self._spelled(type(union), value[0]), self.build(value[1]))
            return union
        if kind == "variant":
            return self._variant(node)
        return self._address(node) if kind == "address" else value

    def _variant(self, node: Node) -> Any:
        case, payload = node.value
        inner = [] if payload is None else [self.build(payload)]
        if "option" in generic_of(node):
            return inner[0] if inner else None
        return self._case(node)(*inner)

    def _case(self, node: Node) -> Any:
        case, _ = node.value
        camel = "".join(part[:1].upper() + part[1:] for part in case["name"].split("_"))
        return self._named(self.module, f"{node.entry['name']}{camel}")

    def _address(self, node: Node) -> Any:
        if not node.value:
            return None
        if not node.entry:
            return node.value
        kind = self._named(self.module, node.entry["name"])
        return kind._adopt(node.value, False) if node.entry["kind"] == "handle" else kind(node.value)

    def compare(self, node: Node, value: Any, place: str) -> None:
        """Notes every leaf that differs."""
        kind, wanted = node.kind, node.value
        if kind == "record":
            for name, part in wanted.items():
                if part.kind != "address" or part.value:
                    self.compare(part, getattr(value, self._spelled(value, name)), f"{place}.{name}")
        elif kind == "union":
            self.compare(wanted[1], getattr(value, self._spelled(value, wanted[0])), f"{place}.{wanted[0]}")
        elif kind in ("array", "cells"):
            parts = value.tolist() if hasattr(value, "tolist") else list(value)
            if len(parts) != len(wanted):
                self.notes.append(f"{place}: {len(parts)} elements, not {len(wanted)}")
            for index, (part, one) in enumerate(zip(wanted, parts)):
                self.compare(part, one, f"{place}[{index}]")
        elif kind == "variant":
            self._compare_variant(node, value, place)
        else:
            self._compare_leaf(node, value, place)

    def _compare_variant(self, node: Node, value: Any, place: str) -> None:
        case, payload = node.value
        if "option" in generic_of(node):
            if (value is None) != (payload is None):
                self.notes.append(f"{place}: {value!r}, not {case['name']}")
            elif payload is not None:
                self.compare(payload, value, f"{place}.some")
        elif not isinstance(value, self._case(node)):
            self.notes.append(f"{place}: {value!r}, not {case['name']}")
        elif payload is not None:
            self.compare(payload, value[0], f"{place}.{case['name']}")

    def _compare_leaf(self, node: Node, value: Any, place: str) -> None:
        found = value
        if node.kind == "address":
            found = getattr(value, "_h", getattr(value, "address", value)) or 0
            if hasattr(value, "_owned"):
                value._owned = False
        elif node.kind in ("int", "enum", "flags"):
            found = int(value)
        elif node.kind == "char":
            found = ord(value) if isinstance(value, str) else value
        elif node.kind == "bytes":
            found = bytes(value)
        if found != node.value:
            self.notes.append(f"{place}: {found!r}, not {node.value!r}")


class _Answered:
    """The result was looked at already."""


def generic_of(node: Node) -> str:
    """`option` or `result`, of variants that the language made."""
    generic = node.entry.get("generic", {})
    return "option" if "option" in generic else "result" if "ok" in generic else ""


def _load(path: Path) -> Any:
    spec = importlib.util.spec_from_file_location(f"cafe_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise Skip(f"{path} cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module
