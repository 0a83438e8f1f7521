"""What Python sees of a loaded extension."""

from __future__ import annotations

from typing import Any

from abut._descriptors import functions
from abut._errors import did_you_mean
from abut.ext.library import build
from abut.schema import Schema

__all__ = ["Extension"]


class Extension:
    """A loaded extension. Its functions and classes are attributes; names of the extension come first.

    `close()` unloads it, and so does the end of a `with` block; otherwise it lives as long as its host.
    """

    def __init__(self, transport: Any, schema: Schema) -> None:
        self.path: str = transport.path
        self.schema, self.host = schema, transport.host
        self._transport, self._module = transport, build(schema, transport)
        space = self._module.__dict__
        self._functions = functions(schema.info(), space)
        for name in space["__all__"]:
            if name not in self._functions:
                vars(self)[name] = space[name]
            elif hasattr(self, name):
                self._bind(name)
        transport.extensions.add(self)

    def close(self) -> None:
        """Unloads it: later calls raise ClosedError, operations that are awaited fail."""
        self._transport.close()

    def __enter__(self) -> Extension:
        return self

    def __exit__(self, *exc: object) -> None:
        self._transport.close()

    def __repr__(self) -> str:
        return f"<Extension {self._module.__name__[9:]} from {self._transport.path}>"

    def __dir__(self) -> list[str]:
        return sorted({*object.__dir__(self), *self._functions})

    def __getattr__(self, name: str) -> Any:
        """Functions are bound by the first use."""
        if not name.startswith("_") and name in self._functions:
            return self._bind(name)
        known = [] if name.startswith("_") else [one for one in dir(self) if not one.startswith("_")]
        raise AttributeError(f"{type(self).__name__} has no {name!r}{did_you_mean(name, known)}")

    def _bind(self, name: str) -> Any:
        made = self._transport.function(self._module, self.schema.info(), self._functions[name], name)
        vars(self)[name] = made
        return made

    def _unbind(self) -> None:
        """What was bound belongs to a host that is gone."""
        for name in self._functions:
            made = vars(self).pop(name, None)
            if hasattr(made, "__self__"):
                made.__self__.close()
