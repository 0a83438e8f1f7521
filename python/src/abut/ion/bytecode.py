"""`BytecodeWriter`, also under the name of the first package's module."""

from abut.ion._bytecode import BytecodeWriter

__all__ = ["BytecodeWriter"]
