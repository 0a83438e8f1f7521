"""The tier without a compiler: the core writes built-in functions, and ctypes does what they leave."""

from __future__ import annotations

from abut.native.tiers import CtypesTier

__all__ = ["EmitTier"]


class EmitTier(CtypesTier):
    name = "emit"
