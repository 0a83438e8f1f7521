"""Values on the command line: texts become what a parameter is, and results are shown."""

from __future__ import annotations

import array
import ctypes
import enum
import json
from pathlib import Path
from typing import Any

from abut._errors import AbutError
from abut.native import codes
from abut.native.numbers import FORMATS

_BOOLS = {"true": True, "false": False, "1": True, "0": False, "yes": True, "no": False}
_FLOATS, _COMPLEX = (10, 11, 12), (13, 14, 15)
_FORMS = {
    "i8": "b", "u8": "B", "i16": "h", "u16": "H", "i32": "i", "u32": "I", "i64": "q", "u64": "Q", "f32": "f",
    "f64": "d", "usize": "Q", "isize": "q", "c_int": "i", "c_uint": "I", "c_long": "q", "c_ulong": "Q",
}  # fmt: skip


class Room(bytearray):
    """Memory that was made for a call and is shown afterwards."""


def by_prototype(function: Any, texts: list[str], types: Any) -> list[Any]:
    """Arguments of a function that was made of a prototype."""
    tree = codes.parse(function.code)
    if len(texts) < len(tree.parameters) or (len(texts) > len(tree.parameters) and not tree.variadic):
        wanted = f"{'at least ' if tree.variadic else ''}{len(tree.parameters)}"
        raise AbutError(f"{function.prototype}: {wanted} arguments are needed, {len(texts)} are given")
    made = [_of_type(one.type, text, types) for one, text in zip(tree.parameters, texts)]
    return made + [guessed(text) for text in texts[len(made) :]]


def _of_type(type: Any, text: str, types: Any) -> Any:
    if isinstance(type, codes.Record):
        return record(types.of(type), _json(text))
    if not isinstance(type, codes.Pointer):
        return number(type.kind, text)
    if text == "null":
        return None
    found = _memory(text)
    if found is not None:
        return found
    if type.role == codes.TEXT and type.constant:
        return text
    if isinstance(type.target, codes.Record):
        return record(types.of(type.target), _json(text))
    if isinstance(type.target, codes.Number) and text.startswith("["):
        return array.array(FORMATS[type.target.kind], _json(text))
    if type.role in (codes.PLAIN, codes.CELLS, codes.TEXT) and text[:1].isdigit():
        return int(text, 0)
    if type.role == codes.TEXT:
        return bytearray(text.encode() + b"\0")
    raise AbutError(f"{text!r} is no pointer: use @FILE, hex:.., room:SIZE, [1, 2], an address or null")


def _memory(text: str) -> bytearray | None:
    """The forms for memory; None when it is none of them."""
    if text.startswith("@"):
        return bytearray(Path(text[1:]).read_bytes())
    if text.startswith("hex:"):
        return bytearray.fromhex(text[4:])
    if text.startswith("room:"):
        return Room(int(text[5:], 0))
    return None


def number(kind: int, text: str) -> Any:
    try:
        if kind == 1:
            return _BOOLS[text.lower()]
        if kind in _FLOATS:
            return float(text)
        return complex(text.replace("i", "j")) if kind in _COMPLEX else int(text, 0)
    except (KeyError, ValueError):
        word = "bool" if kind == 1 else "number" if kind in (*_FLOATS, *_COMPLEX) else "whole number"
        raise AbutError(f"{text!r} is no {word}") from None


def guessed(text: str) -> Any:
    """What stands behind `...`: a number when it looks like one, otherwise text."""
    for read in (lambda: int(text, 0), lambda: float(text)):
        try:
            return read()
        except ValueError:
            continue
    return text


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise AbutError(f"{text!r} is no JSON: {error}") from None


def record(kind: Any, value: Any) -> Any:
    if isinstance(value, dict):
        return kind(**value)
    if isinstance(value, list):
        return kind(*value)
    raise AbutError(f"{kind.__name__}: expected a JSON object or list, got {value!r}")


def by_descriptor(library: Any, function: dict[str, Any], texts: list[str]) -> list[Any]:
    """Arguments of a function that a descriptor describes."""
    wanted = [param for param in function["params"] if param.get("dir") != "out" and _is_shown(param)]
    least = sum("default" not in param for param in wanted)
    if not least <= len(texts) <= len(wanted):
        names = " ".join(param["name"] for param in wanted) or "no arguments"
        raise AbutError(f"{function['name']} takes {names}; {len(texts)} arguments are given")
    kinds = {kind.get("ref", kind["name"]): kind for kind in library.schema.info()["types"]}
    return [_described(library, kinds, param["type"], text) for param, text in zip(wanted, texts)]


def _is_shown(param: dict[str, Any]) -> bool:
    return not any(key in param for key in ("measures", "userdata", "self"))


def _described(library: Any, kinds: dict[str, Any], use: Any, text: str) -> Any:
    if isinstance(use, dict):
        if use.get("nullable") and text == "null":
            return None
        inner = next((use[key] for key in ("counted", "slice", "rel_slice") if key in use), None)
        if inner is not None:
            return _sequence(inner, text)
        return _described(library, kinds, use.get("type", use.get("rel", use.get("pointer"))), text)
    if use in ("str", "cstr"):
        found = _memory(text)
        return text if found is None else found.decode()
    if use in ("bytes", "u8") and (found := _memory(text)) is not None:
        return found
    if use == "bytes":
        return text.encode()
    kind = kinds.get(use)
    if kind is None:
        code = {"bool": 1, "f32": 10, "f64": 11}.get(str(use), 8)
        return number(code, text)
    return _of_kind(library, kinds, kind, text)


def _of_kind(library: Any, kinds: dict[str, Any], kind: dict[str, Any], text: str) -> Any:
    if kind["kind"] == "alias":
        return _described(library, kinds, kind["target"], text)
    made = getattr(library, kind["name"], None)
    if kind["kind"] in ("enum", "flags", "status") and made is not None:
        return _members(made, text)
    if kind["kind"] == "record" and made is not None:
        return record(made, _json(text))
    raise AbutError(f"a {kind['kind']} ({kind['name']}) cannot be given on the command line")


def _members(kind: Any, text: str) -> Any:
    if text.lstrip("-")[:1].isdigit():
        return kind(int(text, 0))
    names = [name.strip().upper() for name in text.split("|")]
    for name in names:
        if name not in kind.__members__:
            raise AbutError(f"{name.lower()!r} is none of {', '.join(kind.__members__).lower()}")
    value = kind[names[0]]
    for name in names[1:]:
        value |= kind[name]
    return value


def _sequence(inner: Any, text: str) -> Any:
    found = _memory(text)
    form = _FORMS.get(str(inner))
    if found is not None:
        return found if form in (None, "b", "B") else array.array(form, bytes(found))
    if not text.startswith("["):
        return text.encode()
    return array.array(form, _json(text)) if form else _json(text)


def plain(value: Any) -> Any:
    """A value as JSON has it."""
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, enum.Enum):
        return value.name
    if isinstance(value, (int, float)):
        return value
    if isinstance(value, complex):
        return [value.real, value.imag]
    if isinstance(value, (bytes, bytearray, memoryview)):
        raw = bytes(value)
        try:
            return raw.decode()
        except UnicodeDecodeError:
            return {"hex": raw.hex()}
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return {"case": type(value).__name__, **{name: plain(getattr(value, name)) for name in value._fields}}
    names = getattr(value, "_names", None) or getattr(type(value), "fields", None)
    if names and isinstance(names, tuple):
        return {name: plain(getattr(value, name)) for name in names}
    if isinstance(value, (list, tuple, array.array, ctypes.Array)) or hasattr(value, "__len__"):
        return [plain(item) for item in value]
    return repr(value)


def shown(value: Any) -> str:
    """A value as a person reads it."""
    if isinstance(value, (bytes, bytearray)):
        return repr(bytes(value))[1:] if bytes(value).isascii() else bytes(value).hex(" ")
    return value if isinstance(value, str) else repr(value)


