"""The instructions by their numbers."""

from __future__ import annotations

from abut._abi.kio import Opcode as Op
from abut.kio._instructions import INSTRUCTIONS

__all__ = ["OPERANDS", "SIZES", "Op"]

OPERANDS = {Op(one.number): one.operand for one in INSTRUCTIONS.values()}
"""What the operand of an instruction is: none, constant, name, local, count, forward or backward."""
SIZES = {Op(one.number): one.size for one in INSTRUCTIONS.values()}
"""How many bytes an instruction has."""
