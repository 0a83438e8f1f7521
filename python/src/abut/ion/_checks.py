"""What callers hand in, looked at at once."""

from __future__ import annotations

from typing import Any

from abut.ion._limits import NAME_SIZE_MAX

__all__ = ["I32", "U32", "U8", "name", "path", "text", "whole"]

U8, U32, I32 = (0, 0xFF), (0, 0xFFFF_FFFF), (-0x8000_0000, 0x7FFF_FFFF)


def whole(name: str, value: Any, within: tuple[int, int] = U32) -> int:
    """An int within bounds; a float that is one is taken, too."""
    if isinstance(value, float) and value.is_integer():
        number = int(value)
    elif hasattr(type(value), "__index__"):
        number = int(value.__index__())
    else:
        raise TypeError(f"{name}: expected int, got {type(value).__name__}")
    if not within[0] <= number <= within[1]:
        raise ValueError(f"{name}: {number} is outside {within[0]}..{within[1]}")
    return number


def text(name: str, value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{name}: expected str, got {type(value).__name__}")
    return value


def name(what: str, value: Any) -> str:
    """A text that is short enough for a name."""
    size = len(text(what, value).encode())
    if size > NAME_SIZE_MAX:
        raise ValueError(f"{what}: a name of {size} bytes, at most {NAME_SIZE_MAX}")
    return str(value)


def path(name: str) -> str | None:
    """Why a name would lead out of a pack's folder, or could not be a file's; None when it is a good one."""
    if not name:
        return "is empty"
    if any(one < " " or one == "\x7f" for one in name):
        return "has control characters"
    if "\\" in name:
        return "has a backslash"
    if name[0] == "/" or name[1:2] == ":":
        return "is absolute"
    if any(part in ("", ".", "..") for part in name.split("/")):
        return "is not a plain path"
    return None
