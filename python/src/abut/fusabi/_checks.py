"""What callers hand in, looked at at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from abut._abi.fusabi import Engine, ErrorCode
from abut.fusabi._errors import OptionError
from abut.fusabi._policy import capabilities

__all__ = ["BLOCK", "number", "options", "output", "text", "whole"]

BLOCK = 32 << 10
"""Bytes that a machine takes from the system at once."""
OBJECT = 1 << 10
"""Bytes that an object may always have."""
U32, U64 = (1 << 32) - 1, (1 << 64) - 1


def whole(name: str, value: Any) -> int:
    """An int, or what is one."""
    if isinstance(value, bool) or not hasattr(type(value), "__index__"):
        raise TypeError(f"{name}: expected int, got {type(value).__name__}")
    return int(value.__index__())


def number(name: str, value: Any, most: int = U64) -> int:
    """One from 0 on."""
    found = whole(name, value)
    if not 0 <= found <= most:
        raise OverflowError(f"{name}: {found} is outside 0..{_power(most)}")
    return found


def text(name: str, value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{name}: expected str, got {type(value).__name__}")
    return value


def output(value: Any) -> Any:
    """Where plugins print."""
    if isinstance(value, str) and value != "process":
        raise ValueError(f'output: {value!r} is not "process"')
    if value is None or isinstance(value, str) or hasattr(value, "write") or callable(value):
        return value
    raise TypeError(f"output: expected a stream or a callable, got {type(value).__name__}")


def _engine(value: Any) -> Engine:
    if isinstance(value, Engine):
        return value
    if text("engine", value).upper() not in Engine.__members__:
        raise ValueError(f"engine: {value!r} is none of {', '.join(one.name.lower() for one in Engine)}")
    return Engine[value.upper()]


def _limit(name: str, most: int, least: int = 0) -> Callable[[Any], int | None]:
    def check(value: Any) -> int | None:
        if value is None:
            return None
        found = number(name, value, most)
        if found < least:
            raise OptionError(f"{name}: {found} is less than {least:,} bytes", ErrorCode.BAD_OPTION)
        return found

    return check


_CHECKS: dict[str, Callable[[Any], Any]] = {
    "stack_max": _limit("stack_max", U32), "frames_max": _limit("frames_max", U32),
    "depth_max": _limit("depth_max", U32), "memory_max": _limit("memory_max", U64, BLOCK),
    "allocation_max": _limit("allocation_max", U64, OBJECT), "fuel": lambda value: number("fuel", value),
    "policy": capabilities, "engine": _engine, "output": output,
}  # fmt: skip


def options(given: dict[str, Any]) -> dict[str, Any]:
    """Those of a machine as it takes them; what is none of them, or no value of one, is refused."""
    for name in given:
        if name not in _CHECKS:
            raise TypeError(f"there is no option {name!r} of a machine: {', '.join(_CHECKS)} are")
    return {name: _CHECKS[name](value) for name, value in given.items()}


def _power(most: int) -> str:
    return {U32: "2**32 - 1", U64: "2**64 - 1"}.get(most, str(most))
