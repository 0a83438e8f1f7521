"""Bounds on what is read and written; the native core has the same ones."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = [
    "CLASS_SIZE_MAX", "ENTRIES_MAX", "FUNCTIONS_MAX", "INSTRUCTIONS_MAX", "ITEMS_MAX", "MANIFEST_SIZE_MAX",
    "NAME_SIZE_MAX", "NESTING_MAX", "PACK_SIZE_MAX", "Room",
]  # fmt: skip

NESTING_MAX = 64
"""Values in values and patterns in patterns, with the outermost and the innermost."""
NAME_SIZE_MAX = 4_096
"""Bytes of the name of a function, a capture, a scope, or a file of a pack."""
CLASS_SIZE_MAX = 64 << 20
"""Bytes of a class."""
FUNCTIONS_MAX = 65_536
"""Functions of all classes of a pack."""
INSTRUCTIONS_MAX = 1 << 20
"""Instructions of all functions of a pack."""
ITEMS_MAX = 1 << 22
"""Values, patterns, properties and the like of a pack: few bytes become many where they are read."""
ENTRIES_MAX = 16_384
"""Files of a pack."""
MANIFEST_SIZE_MAX = 1 << 20
"""Bytes of a manifest."""
PACK_SIZE_MAX = 256 << 20
"""Bytes of a pack, and of all its files unpacked, unless somebody allows more."""


@dataclass
class Room:
    """What may still be made of the classes of a pack."""

    functions: int = FUNCTIONS_MAX
    instructions: int = INSTRUCTIONS_MAX
    items: int = ITEMS_MAX
