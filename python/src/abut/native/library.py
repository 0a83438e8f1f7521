"""Libraries: open one, and its functions are a prototype away."""

from __future__ import annotations

import os
import weakref
from functools import lru_cache
from typing import Any, Callable, Dict, List, Optional, Tuple, Union

from abut._errors import ClosedError, did_you_mean
from abut.native import abi, codes, tiers
from abut.native.signatures import name_of, split
from abut.native.types import Types
from abut.native.variadic import Variadic

__all__ = ["Library", "load", "make"]

GIL = {"hold": 0, "release": 1, "auto": 2}


def load(source: Optional[Union[str, os.PathLike[str]]], schema: Any = None) -> Any:
    """Opens a library by path, file name (`libm.so.6`) or plain name (`m`); None is the process itself.

    >>> import abut
    >>> power = abut.load("m").fn("double pow(double, double)")
    >>> power(2, 10)
    1024.0

    With `schema` (a descriptor's path, text or `abut.Schema`), or when the library carries its own, the
    functions, classes and exceptions of the descriptor are attributes. Flat extensions and WebAssembly
    modules become an `abut.ext.Extension`.
    """
    name = "" if source is None else os.fspath(source)
    if name.endswith(".wasm"):
        from abut import ext

        return ext.load(name, schema=schema)
    opened = abi.Library(name)
    if schema is None and not opened.table:
        return Library(opened)
    from abut.native.binder import bind

    return bind(opened, name, schema)


def make(
    signature: str, address: int, types: Types, *, name: Optional[str] = None, gil: str = "hold",
    errno: bool = False, library: Any = None, front: str = "", doc: Optional[str] = None,
    made: Optional[Callable[[Any], None]] = None,
) -> Any:  # fmt: skip
    """The function at an address. `front` are declarations that the signature may need."""
    if gil not in GIL:
        raise ValueError(f"gil: expected hold, release or auto, got {gil!r}")
    tier = tiers.current()
    plan, tree, own, prototype, alone = _read(signature, front)
    usual = alone and gil == "hold" and not errno and doc is None and tier.name == "core"
    given, name = name if name != own else own, name or own or "function"

    def function(plan: Any, tree: codes.Signature) -> Any:
        records = types.all(tree.records) if tree.records else ()
        found = tier.function(
            plan, tree, address, name, records, gil=GIL[gil], errno=errno, library=library,
            prototype=prototype, doc=doc,
        )  # fmt: skip
        if made is not None:
            made(found.__self__)
        return found

    if not tree.variadic or len(tree.parameters) > tree.fixed:
        found = function(plan, tree)
        if usual and prototype == signature:
            tier.remember(found, tree, signature, library is not None, given)
        return found

    def grown(code: str) -> Any:
        plan = tier.Plan(code)
        return function(plan, codes.parse(plan.code))

    return Variadic(
        grown, codes.spelled(tree), tree.fixed, name, prototype=prototype, address=address,
        library=library, tier=tier.name, gil=gil,
    ).call  # fmt: skip


@lru_cache(maxsize=4096)
def _read(signature: str, front: str) -> Tuple[Any, codes.Signature, Optional[str], str, bool]:
    """What a signature says, once for all functions that have it: plan, tree, name, prototype, and whether it
    needed no declarations in front."""
    tier, alone = tiers.current(), True
    checked(signature)
    try:
        plan = tier.Plan(signature)
    except ValueError:
        if not front:
            raise
        plan, alone = tier.Plan(front + "\n" + signature), False
    name = name_of(signature)
    prototype = " ".join(split(signature)[1].split()) if name else signature
    return plan, codes.parse(plan.code), name, prototype, alone


def checked(signature: Any) -> str:
    if not isinstance(signature, str):
        raise TypeError(f"signature: expected str, got {type(signature).__name__}")
    return signature


class Library:
    """An open library: `fn`, `declare`, and what was declared as attributes.

    It stays open until `close()` or the end of a `with` block; then its functions raise ClosedError.
    """

    def __init__(self, opened: abi.Library) -> None:
        self._opened: Optional[abi.Library] = opened
        self.path = opened.path
        self.types = Types(tiers.current())
        self.constants: Dict[str, int] = {}
        self._codes: Dict[str, str] = {}
        self._front: List[str] = []
        self._bind = tiers.current().bind
        self._shapes = tiers.current().shapes
        self._functions: Any = weakref.WeakSet()
        self._alike: List[Any] = []  # what `_bind` made: they are not worth weak references
        self._known: Dict[Tuple[Any, ...], Any] = {}

    def fn(
        self, signature: str, *, gil: str = "hold", errno: bool = False, name: Optional[str] = None,
        address: Optional[int] = None,
    ) -> Any:  # fmt: skip
        """The function with this prototype, such as `double pow(double, double)`, as a built-in.

        >>> import abut
        >>> abut.load("m").fn("double hypot(double x, double y)")(3, 4)
        5.0

        `name` is the symbol when the signature has none or another one. `gil` says whether the
        interpreter's lock is held during calls ("hold", "release"; "auto" releases for long work); `errno`
        keeps the C error number for `abut.native.errno()`.
        """
        key: Tuple[Any, ...]
        if name is None and address is None and gil == "hold" and not errno:
            key = signature, tiers.generation()
            found = self._known.get(key)
            if found is None and self._bind is not None and self._opened is not None:
                found = self._bind(self._shapes, signature, self._opened.pointer, self)
                if found is not None:
                    self._known[key] = found
                    self._alike.append(found)
                    return found
        else:
            key = signature, gil, errno, name, address, tiers.generation()
            found = self._known.get(key)
        if found is None:
            wanted = name or name_of(signature)
            if wanted is None and address is None:
                raise ValueError(f"{signature!r} names no function: give name= or address=")
            place = self.symbol(wanted) if address is None and wanted else address
            found = self._known[key] = make(
                signature, place or 0, self.types, name=wanted, gil=gil, errno=errno, library=self,
                front="\n".join(self._front), made=self._functions.add,
            )  # fmt: skip
        elif self._opened is None:
            raise self._closed()
        return found

    def declare(self, text: str) -> None:
        """Reads C declarations: functions become attributes, records `types`, enum members and numeric
        defines `constants`.

        >>> import abut
        >>> libc = abut.load(None)
        >>> libc.declare("typedef struct { int quot, rem; } div_t;  div_t div(int, int);")
        >>> libc.div(17, 5).rem
        2
        """
        if self._opened is None:
            raise self._closed()
        try:
            functions, types, constants = abi.declare(text)
        except ValueError:
            if not self._front:
                raise
            functions, types, constants = abi.declare("\n".join([*self._front, text]))
        for name, code in types:
            self.types.declared(name, code)
        self.constants.update(constants)
        for name, code in functions:
            self._codes[name] = code
            self.__dict__.pop(name, None)
        self._front.append(text if text.rstrip().endswith((";", "}")) else text + ";")

    def symbol(self, name: str) -> int:
        """The address of a function or variable."""
        if self._opened is None:
            raise self._closed()
        return self._opened.symbol(name)

    def close(self) -> None:
        """Unloads it; closing twice does nothing. Nobody may be running its code."""
        opened, self._opened = self._opened, None
        if opened is not None:
            for function in [*self._functions, *(found.__self__ for found in self._alike)]:
                function.close()
            opened.close()

    def __enter__(self) -> Library:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def __getattr__(self, name: str) -> Any:
        """Declared functions are bound by the first use."""
        space = self.__dict__
        code = space["_codes"].get(name) if "_codes" in space else None
        if code is None or name.startswith("__"):
            raise AttributeError(self._missing(name))
        found = None
        if self._bind is not None and self._opened is not None:
            found = self._bind(self._shapes, code, self._opened.pointer, self, name)
            if found is not None:
                self._alike.append(found)
        if found is None:
            found = make(
                code, self.symbol(name), self.types, name=name, library=self, made=self._functions.add
            )
        space[name] = found
        return found

    def _missing(self, name: str) -> str:
        hint = did_you_mean(name, self.__dict__.get("_codes", ())) or ": declare it, or use fn()"
        return f"{self.__dict__.get('path', 'the library')} has no declared {name!r}{hint}"

    def __dir__(self) -> List[str]:
        return sorted({*object.__dir__(self), *self._codes})

    def __repr__(self) -> str:
        state = "closed " if self._opened is None else ""
        return f"<{state}Library {self.path or 'of the process'}>"

    def _closed(self) -> ClosedError:
        return ClosedError(f"{self.path or 'the library'} was closed")


