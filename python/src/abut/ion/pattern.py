"""`Pattern`, also under the name of the first package's module."""

from abut.ion._pattern import Pattern

__all__ = ["Pattern"]
