"""What descriptors say, for those that run their generated modules in memory."""

from __future__ import annotations

from typing import Any

__all__ = ["KINDS", "UNSIGNED", "functions"]

# Numbers of native.h by the names of descriptors, and unsigned ones by their size.
KINDS = {
    "bool": 1, "i8": 2, "u8": 3, "i16": 4, "u16": 5, "i32": 6, "u32": 7, "i64": 8, "u64": 9,
    "f32": 10, "f64": 11, "usize": 9, "isize": 8, "c_short": 4, "c_ushort": 5, "c_int": 6, "c_uint": 7,
    "c_long": 8, "c_ulong": 9, "c_longlong": 8, "c_ulonglong": 9,
}  # fmt: skip
UNSIGNED = {1: 3, 2: 5, 4: 7, 8: 9}


def functions(info: dict[str, Any], space: dict[str, Any]) -> dict[str, Any]:
    """The functions of a descriptor by the names that they have in its module."""
    found: dict[str, Any] = {}
    for function in info["functions"]:
        for name in (function["name"], f"{function['name']}_"):
            if name in space["__all__"]:
                found[name] = function
                break
    return found
