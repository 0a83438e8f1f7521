"""Where C functions are."""

from __future__ import annotations

import ctypes
from typing import Any

__all__ = ["CFunction", "address_of"]

CFunction: Any = ctypes.CFUNCTYPE(None).__mro__[1]
"""What all functions of ctypes are."""


def address_of(function: Any, address: Any) -> int:
    """The address of a function of ctypes, or what is given as one."""
    found = address if isinstance(address, int) else function
    if isinstance(function, CFunction):
        found = ctypes.cast(function, ctypes.c_void_p).value or 0
    if isinstance(found, bool) or not isinstance(found, int):
        raise TypeError(f"expected a C function or its address, got {type(function).__name__}")
    if not 0 < found < 1 << 64:
        raise ValueError("a function's address cannot be NULL" if not found else f"{found} is no address")
    return found
