"""The memory of the process, to be read and written by address: values of a machine are looked at in
place."""

from __future__ import annotations

import ctypes
from struct import Struct

__all__ = ["NUMBERS", "VALUE", "anything", "doubles", "quads", "words"]

anything = memoryview((ctypes.c_ubyte * (1 << 62)).from_address(0)).cast("B")
"""Every byte; an index is an address. What is not mapped must not be touched."""
doubles = anything.cast("d")
quads = anything.cast("Q")
words = anything.cast("I")

VALUE = Struct("=Qd")
"""A value that is a number, with kind 0 and nothing else in its first word."""
NUMBERS = tuple(Struct("=" + "I4xd" * count).unpack_from for count in range(17))
"""So many values at once: kind, payload as a number, kind, ..."""
