"""How long blocking calls may wait."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from time import monotonic

__all__ = ["deadline", "timeout"]

_deadline: ContextVar[float | None] = ContextVar("deadline", default=None)


@contextmanager
def timeout(seconds: float) -> Iterator[None]:
    """Bounds blocking calls (`name_sync`): TimeoutError, and the operation is disposed of.

    >>> with timeout(0.5):
    ...     pass
    """
    token = _deadline.set(monotonic() + seconds)
    try:
        yield
    finally:
        _deadline.reset(token)


def deadline() -> float | None:
    """When blocking calls end, by the monotonic clock; None: whenever they are done."""
    return _deadline.get()
