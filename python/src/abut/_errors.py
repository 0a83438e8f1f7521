"""Everything that this package raises on purpose derives from `AbutError`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Iterable, NoReturn

if TYPE_CHECKING:
    from abut.schema import Diagnostic


class AbutError(Exception):
    """Base of all errors of this package."""


class SchemaError(AbutError, ValueError):
    """A descriptor, or its JSON form, is wrong; `diagnostics` says where."""

    def __init__(self, message: str, diagnostics: tuple[Diagnostic, ...] = ()) -> None:
        super().__init__(message)
        self.diagnostics = diagnostics


class VerifyError(AbutError, ValueError):
    """Bytecode breaks the rules of its format."""


class Trap(AbutError):
    """A program ran into something that it must not do."""


class LimitError(AbutError):
    """An input asks for more than a limit allows."""


class NativeError(AbutError):
    """A native library could not be opened or called."""


class ClosedError(AbutError, ValueError):
    """The object was closed already."""


class Uncopied:
    """What stands for something of the library's: a copy would give that back a second time."""

    __slots__ = ()

    def __reduce__(self) -> NoReturn:
        name = type(self).__name__
        article = "an" if name[0] in "AEIO" else "a"
        raise TypeError(f"{article} {name} cannot be pickled or copied: it belongs to this process")


def shown_as(package: str, errors: dict[str, Any]) -> None:
    """Makes tracebacks name the exceptions of a module as its package's: `abut.fusabi.FuelExhausted`."""
    for one in list(errors.values()):
        if isinstance(one, type) and issubclass(one, AbutError) and one.__module__ == errors["__name__"]:
            one.__module__ = package


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """The end of a message about a name that is not known; empty when none is spelled alike."""
    from difflib import get_close_matches

    near = get_close_matches(name, list(known), n=1)
    return f". Did you mean {near[0]!r}?" if near else ""
