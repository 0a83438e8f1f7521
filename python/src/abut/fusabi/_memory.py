"""The memory of the process, to be read and written by address: values of a machine are looked at in
place."""

from __future__ import annotations

import ctypes
from struct import Struct

__all__ = ["DOUBLE", "LONG", "anything", "doubles", "floats", "ints", "longs", "quads", "words"]

anything = memoryview((ctypes.c_ubyte * (1 << 62)).from_address(0)).cast("B")
"""Every byte; an index is an address. What is not mapped must not be touched."""
doubles = anything.cast("d")
floats = anything.cast("f")
ints = anything.cast("i")
longs = anything.cast("q")
quads = anything.cast("Q")
words = anything.cast("I")

DOUBLE = Struct("=Qd").pack_into
"""A value: its kind with nothing behind it, and its payload as a double."""
LONG = Struct("=Qq").pack_into
"""The same with an integer."""
