"""What calls of extensions raise, and which number means what.

>>> from abut.ext import failure
>>> failure("kit.open", 2**64 - 4)
DeniedError('kit.open: the handle lacks the right, or is of another kind')
"""

from __future__ import annotations

from abut._abi import ext as _abi
from abut._errors import AbutError, ClosedError, LimitError, NativeError
from abut.rt.values import ContractError

__all__ = [
    "BadRequestError",
    "CheatedError",
    "CrashedError",
    "DeniedError",
    "DisposedError",
    "ExtensionError",
    "ExtensionLimitError",
    "StaleError",
    "TooSmallError",
    "UnsupportedError",
    "failure",
    "refusal",
]

TOP = 1 << 64
FIRST_CODE = TOP - 256
"""Results of flat functions from here on are codes, not lengths."""


class ExtensionError(AbutError, RuntimeError):
    """The extension refused, or its operation failed; `code` is what it gave."""

    code: int = TOP - 1


class TooSmallError(ExtensionError):
    """The room for the response is too small."""


class BadRequestError(ExtensionError, ValueError):
    """The extension does not take such a request."""


class DeniedError(ExtensionError, PermissionError):
    """The handle lacks the right, or is of another kind."""

    def __str__(self) -> str:
        return Exception.__str__(self)


class StaleError(ExtensionError, LookupError):
    """An operation, handle or arena that is not there (any more)."""


class ExtensionLimitError(ExtensionError, LimitError):
    """More than a limit of the host or of the extension allows."""


class UnsupportedError(ExtensionError, LookupError):
    """The extension cannot do that here."""


class DisposedError(ExtensionError):
    """The operation was disposed of."""


class CrashedError(ExtensionError):
    """The function did not end as functions do."""


class CheatedError(ExtensionError):
    """The extension wrote outside the call or past its room."""


_CODES: dict[int, tuple[type[ExtensionError], str]] = {
    1: (ExtensionError, "failed"),
    2: (TooSmallError, "the room for the response is too small"),
    3: (BadRequestError, "the extension does not take such a request"),
    4: (DeniedError, "the handle lacks the right, or is of another kind"),
    5: (StaleError, "an operation, handle or arena that is not there (any more)"),
    6: (ExtensionLimitError, "more than a limit allows"),
    7: (UnsupportedError, "not supported"),
    8: (DisposedError, "the operation was disposed of"),
    9: (CrashedError, "crashed"),
}

_STATUSES: dict[int, type[ExtensionError]] = {
    _abi.Status.MALFORMED: BadRequestError,
    _abi.Status.LIMIT_EXCEEDED: ExtensionLimitError,
    _abi.Status.UNSUPPORTED: UnsupportedError,
    _abi.Status.INVALID_ARGUMENT: BadRequestError,
    _abi.Status.FAILED: ExtensionError,
    _abi.Status.TOO_SMALL: TooSmallError,
    _abi.Status.STALE: StaleError,
    _abi.Status.DENIED: DeniedError,
    _abi.Status.CANCELLED: DisposedError,
    _abi.Status.CHEATED: CheatedError,
}


def failure(what: str, code: int, text: str = "") -> ExtensionError:
    """The exception for a code that a flat function gave; `text` is the extension's own message."""
    kind, words = _CODES.get(TOP - code, (ExtensionError, f"failed with code {code:#x}"))
    made = kind(f"{what} failed" if words == "failed" and not text else f"{what}: {text or words}")
    made.code = code
    return made


def refusal(what: str, status: int, code: int = 0, text: str = "") -> Exception:
    """The exception for a status of the host."""
    if status == _abi.Status.CLOSED:
        return ClosedError(f"{what}: {text or 'the host was closed'}")
    if status == _abi.Status.CONTRACT:
        return ContractError(text or f"{what}: the library means something else")
    if status == _abi.Status.NO_MEMORY:
        return MemoryError(what)
    if status == _abi.Status.NOT_FOUND:
        return NativeError(text or f"{what}: not found")
    if code >= FIRST_CODE and status == _abi.Status.FAILED:
        return failure(what, code, text)
    kind = _STATUSES.get(status, ExtensionError)
    made = kind(f"{what}: {text or _abi.Status(status).name.lower()}")
    made.code = code
    return made


def words(error: _abi.Error) -> str:
    """The text of the core's error record."""
    return bytes(error.text)[: error.len].decode(errors="replace")
