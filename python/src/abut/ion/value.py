"""`Value`, also under the name of the first package's module."""

from abut.ion._value import Value

__all__ = ["Value"]
