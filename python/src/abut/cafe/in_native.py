"""The client over `abut.native`: nothing generated, only the header's own declarations, read at run time."""

from __future__ import annotations

import ctypes
import shutil
import struct
import subprocess
from pathlib import Path
from typing import Any

from abut.cafe.comparison import Comparison
from abut.cafe.plan import Argument, Call, Callback
from abut.cafe.values import Node, Skip, width_of

__all__ = ["Client"]

_COMPOSED = ("record", "union", "variant")


class Client(Comparison):
    """Calls what the descriptor names, and says what came back differently."""

    def __init__(self, folder: Path, stem: str, library: Path, info: dict[str, Any]) -> None:
        from abut import native

        self.library: Any = native.load(str(library))
        self.library.declare(_preprocessed(folder / f"{stem}.h"))
        self.notes: list[str] = []
        self.keep: list[Any] = []

    def call(self, call: Call) -> list[str]:
        """Makes one call; the disagreements that this side saw."""
        self.notes, self.keep = [], []
        arguments = [self._given(one) for one in call.arguments]
        answer = getattr(self.library, call.function["symbol"])(*arguments)
        if call.result is not None:
            self.compare(call.result, answer, "result")
        for one, value in zip(call.arguments, arguments):
            if one.taken is not None:
                self._compare_at(one.taken, value, one.name)
        return self.notes

    def _given(self, argument: Argument) -> Any:
        node = argument.given
        if argument.callback is not None:
            return self._callback(argument.name, argument.callback)
        if argument.how in ("userdata", "error"):
            return None
        if argument.how in ("value", "count") and node is not None:
            return self._value(node)
        room = node or argument.taken
        if room is None:
            return None
        return self._memory(self._raw(room) if node is not None else bytes(len(self._raw(room))))

    def _value(self, node: Node) -> Any:
        if node.kind in ("text", "bytes", "cells"):
            view = self._view_type(node)()
            self._fill_view(view, node)
            return view
        if node.kind in _COMPOSED:
            return self._made(node)
        return node.value

    def _view_type(self, node: Node) -> Any:
        if node.kind == "cells":
            inside = node.value[0].entry.get("c") or node.type
            names = [f"abut_slice_{inside}", f"abut_slice_{node.type}"]
        else:
            names = ["abut_str" if node.kind == "text" else "abut_bytes"]
        for name in names:
            found = getattr(self.library.types, name, None)
            if found is not None:
                return found
        raise Skip(f"the header has no {names[0]}")

    def _made(self, node: Node) -> Any:
        made = getattr(self.library.types, node.entry["c"])()
        self._fill(made, node)
        return made

    def _memory(self, raw: bytes) -> int:
        """The address of a copy that lives as long as the call."""
        held = ctypes.create_string_buffer(raw, len(raw) + 16)
        self.keep.append(held)
        return ctypes.addressof(held)

    def _raw(self, node: Node) -> bytes:
        """A value as it lies in memory; records by their types."""
        if node.kind in ("cells", "array"):
            return b"".join(self._raw(part) for part in node.value)
        if node.kind in _COMPOSED:
            return bytes(self._made(node))
        if node.kind in ("text", "bytes"):
            view = self._view_type(node)()
            self._fill_view(view, node)
            return bytes(view)
        return struct.pack(format_of(node), self._number(node))

    def _number(self, node: Node) -> Any:
        return self._memory(node.value.encode() + b"\0") if node.kind == "cstr" else node.value

    def _fill(self, value: Any, node: Node) -> None:
        if node.kind == "record":
            for name, part in node.value.items():
                self._store(value, self._field(value, node, name), part)
        elif node.kind == "union":
            self._store(value, self._field(value, node, node.value[0]), node.value[1])
        else:
            case, payload = node.value
            setattr(value, node.entry["tag"]["name"], case["tag"])
            if payload is not None:
                self._store(getattr(value, node.entry["payload"]["name"]), case["c_field"], payload)

    def _store(self, owner: Any, name: str, node: Node) -> None:
        """Puts a value into a field; what is composed is filled in place."""
        if node.kind == "array":
            self._store_items(getattr(owner, name), node)
        elif node.kind in _COMPOSED:
            self._fill(getattr(owner, name), node)
        elif node.kind in ("text", "bytes", "cells"):
            self._fill_view(getattr(owner, name), node)
        else:
            setattr(owner, name, self._number(node))

    def _store_items(self, items: Any, node: Node) -> None:
        for index, part in enumerate(node.value):
            if part.kind == "array":
                self._store_items(items[index], part)
            elif part.kind in _COMPOSED:
                self._fill(items[index], part)
            elif part.kind in ("text", "bytes", "cells"):
                self._fill_view(items[index], part)
            else:
                items[index] = self._number(part)

    def _fill_view(self, view: Any, node: Node) -> None:
        raw = self._raw(node) if node.kind == "cells" else data_of(node)
        view.ptr, view.len = self._memory(raw), len(node.value) if node.kind == "cells" else len(raw)

    def _callback(self, name: str, callback: Callback) -> Any:
        def answer(*arguments: Any) -> Any:
            for (said, node), value in zip(callback.given, arguments):
                if node is not None:
                    self.compare(node, value, f"{name}({said})")
            return None if callback.answer is None else self._value(callback.answer)

        return answer

    def _compare_at(self, node: Node, address: int, place: str) -> None:
        """Compares what lies at an address."""
        if node.kind in ("cells", "array"):
            size = len(self._raw(node)) // len(node.value)
            for index, part in enumerate(node.value):
                self._compare_at(part, address + index * size, f"{place}[{index}]")
        elif node.kind in _COMPOSED:
            self.compare(node, getattr(self.library.types, node.entry["c"]).at(address), place)
        elif node.kind in ("text", "bytes"):
            self.compare(node, self._view_type(node).at(address), place)
        else:
            form = format_of(node)
            (value,) = struct.unpack(form, ctypes.string_at(address, struct.calcsize(form)))
            self.compare(node, value, place)

    def _field(self, memory: Any, node: Node, name: str) -> str:
        return str(next(one.get("c", name) for one in node.entry["fields"] if one["name"] == name))

    def _compare_cells(self, node: Node, view: Any, place: str) -> None:
        self._compare_at(node, struct.unpack("QQ", bytes(view))[0], place)

    def _plain(self, node: Node, value: Any) -> Any:
        if node.kind in ("text", "bytes"):
            address, length = struct.unpack("QQ", bytes(value))
            data = ctypes.string_at(address, length) if length else b""
            return data if node.kind == "bytes" else data.decode()
        if node.kind == "cstr":
            data = ctypes.string_at(value) if isinstance(value, int) else value
            return data.decode() if isinstance(data, bytes) else data
        if node.kind == "address":
            return 0 if value is None else getattr(value, "address", value)
        return bool(value) if node.kind == "bool" else value


def data_of(node: Node) -> bytes:
    data: bytes = node.value if node.kind == "bytes" else node.value.encode()
    return data


def format_of(node: Node) -> str:
    """How struct packs a number."""
    if node.kind in ("address", "cstr"):
        return "<Q"
    if node.kind == "float":
        return "<f" if node.type == "f32" else "<d"
    if node.kind in ("enum", "flags"):
        size, signed = node.entry["size"], node.value < 0
    elif node.kind in ("bool", "char"):
        size, signed = 1 if node.type == "bool" else 4, False
    else:
        size, signed = width_of(node.type) // 8, node.value < 0
    code = {1: "B", 2: "H", 4: "I", 8: "Q"}[size]
    return "<" + (code.lower() if signed else code)


def _preprocessed(header: Path) -> str:
    """The header as the compiler sees it: its includes and macros are resolved."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        raise Skip("there is no C preprocessor")
    ran = subprocess.run([compiler, "-E", "-P", str(header)], capture_output=True, text=True, check=True)
    return ran.stdout
