"""`Instruction`, also under the name of the first package's module."""

from abut.ion._instruction import Instruction

__all__ = ["Instruction"]
