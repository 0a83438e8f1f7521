"""`Function` and `FunctionBuilder`, also under the name of the first package's module."""

from abut.ion._builder import FunctionBuilder
from abut.ion._function import Function

__all__ = ["Function", "FunctionBuilder"]
