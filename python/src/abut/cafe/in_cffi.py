"""The client over the generated cffi script in ABI mode: C's own view, field by field."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

from abut.cafe.comparison import Comparison
from abut.cafe.plan import Argument, Call, Callback
from abut.cafe.values import Node, Skip

__all__ = ["Client"]


class Client(Comparison):
    """Calls what the descriptor names, and says what came back differently."""

    def __init__(self, folder: Path, stem: str, library: Path, info: dict[str, Any]) -> None:
        spec = importlib.util.spec_from_file_location(f"_{stem}_abi", folder / f"_{stem}_abi.py")
        if spec is None or spec.loader is None:
            raise Skip("the cffi module was not made")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        self.ffi: Any = module.ffi
        self.library = self.ffi.dlopen(str(library))
        self.notes: list[str] = []
        self.keep: list[Any] = []

    def call(self, call: Call) -> list[str]:
        """Makes one call; the disagreements that this side saw."""
        self.notes, self.keep = [], []
        try:
            function = getattr(self.library, call.function["symbol"])
        except AttributeError:
            raise Skip("cffi cannot pass this in ABI mode") from None
        kinds = self.ffi.typeof(function).args
        arguments = [self._given(one, kind) for one, kind in zip(call.arguments, kinds)]
        answer = function(*arguments)
        if call.result is not None:
            self.compare(call.result, answer, "result")
        for one, value in zip(call.arguments, arguments):
            if one.taken is not None:
                self._taken(one, value)
        return self.notes

    def _given(self, argument: Argument, kind: Any) -> Any:
        node = argument.given or argument.taken
        if argument.how in ("userdata", "error") or node is None and argument.callback is None:
            return self.ffi.NULL
        if argument.callback is not None:
            return self._callback(argument.name, argument.callback, kind)
        if node is None or argument.how in ("value", "count"):
            return self._value(node, kind)
        if node.kind in ("cells", "array"):
            memory = self._new(kind.item, node)
        else:
            memory = self._hold(self.ffi.new(self._pointer(kind.item)))
        if argument.given is not None:
            self._put(memory, argument.given)
        return memory

    def _new(self, item: Any, node: Node) -> Any:
        return self._hold(self.ffi.new(self.ffi.typeof(self.ffi.getctype(item, f"[{len(node.value)}]"))))

    def _pointer(self, item: Any) -> Any:
        return self.ffi.typeof(self.ffi.getctype(item, "*"))

    def _hold(self, memory: Any) -> Any:
        self.keep.append(memory)
        return memory

    def _put(self, memory: Any, node: Node) -> None:
        if node.kind in ("cells", "array"):
            for index, part in enumerate(node.value):
                self._store(memory, index, part)
        else:
            self._store(memory, 0, node)

    def _value(self, node: Any, kind: Any) -> Any:
        """An argument or a field as cffi takes it."""
        if node.kind in ("record", "union", "variant", "text", "bytes") or node.kind == "cells":
            memory = self._hold(self.ffi.new(self._pointer(kind)))
            self._fill(memory[0], node)
            return memory[0]
        if node.kind == "cstr":
            return self._hold(self.ffi.new("char[]", node.value.encode()))
        if node.kind == "address":
            return self.ffi.cast(kind, node.value)
        return int(node.value) if node.kind in ("bool", "enum", "flags", "char") else node.value

    def _store(self, owner: Any, key: Any, node: Node) -> None:
        """Puts a value into an element (by number) or a field (by name)."""
        composed = ("record", "union", "variant", "text", "bytes", "cells", "array")
        part = owner[key] if isinstance(key, int) else getattr(owner, key)
        if node.kind in composed:
            self._fill(part, node)
        elif isinstance(key, int):
            owner[key] = self._value(node, self.ffi.typeof(owner).item)
        else:
            setattr(owner, key, self._value(node, dict(self.ffi.typeof(owner).fields)[key].type))

    def _fill(self, memory: Any, node: Node) -> None:
        if node.kind == "record":
            for name, part in node.value.items():
                self._store(memory, self._field(memory, node, name), part)
        elif node.kind == "union":
            self._store(memory, self._field(memory, node, node.value[0]), node.value[1])
        elif node.kind == "variant":
            case, payload = node.value
            setattr(memory, node.entry["tag"]["name"], case["tag"])
            if payload is not None:
                body = getattr(memory, node.entry["payload"]["name"])
                self._store(body, case["c_field"], payload)
        elif node.kind == "array":
            self._put(memory, node)
        else:
            self._fill_view(memory, node)

    def _fill_view(self, memory: Any, node: Node) -> None:
        kind = dict(self.ffi.typeof(memory).fields)["ptr"].type
        if node.kind == "cells":
            cells = self._new(kind.item, node)
            self._put(cells, node)
            memory.ptr, memory.len = cells, len(node.value)
        else:
            data = node.value if node.kind == "bytes" else node.value.encode()
            memory.ptr, memory.len = self.ffi.cast(kind, self._hold(self.ffi.new("char[]", data))), len(data)

    def _field(self, memory: Any, node: Node, name: str) -> str:
        field = next(one for one in node.entry["fields"] if one["name"] == name)
        spelled = str(field.get("c", name))
        if not hasattr(memory, spelled):
            raise Skip(f"cffi does not show {node.entry['name']}.{name} in ABI mode")
        return spelled

    def _callback(self, name: str, callback: Callback, kind: Any) -> Any:
        def answer(*arguments: Any) -> Any:
            for (said, node), value in zip(callback.given, arguments):
                if node is not None:
                    self.compare(node, value, f"{name}({said})")
            return None if callback.answer is None else self._value(callback.answer, kind.result)

        return self._hold(self.ffi.callback(kind, answer))

    def _taken(self, argument: Argument, memory: Any) -> None:
        node = argument.taken
        if node is None:
            return
        if node.kind in ("cells", "array") and argument.how != "value":
            for index, part in enumerate(node.value):
                self.compare(part, memory[index], f"{argument.name}[{index}]")
        else:
            self.compare(node, memory[0], argument.name)

    def _compare_cells(self, node: Node, view: Any, place: str) -> None:
        for index, part in enumerate(node.value):
            self.compare(part, view.ptr[index], f"{place}[{index}]")

    def _plain(self, node: Node, value: Any) -> Any:
        """A cffi value as the node has it."""
        ffi = self.ffi
        if node.kind == "text":
            return bytes(ffi.buffer(ffi.cast("char *", value.ptr), value.len)).decode() if value.len else ""
        if node.kind == "bytes":
            return bytes(ffi.buffer(ffi.cast("char *", value.ptr), value.len)) if value.len else b""
        if node.kind == "cstr":
            return ffi.string(value).decode()
        if node.kind == "address":
            return int(ffi.cast("uintptr_t", value))
        return bool(value) if node.kind == "bool" else value
