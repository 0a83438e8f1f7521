"""The three ways to call natives from Python, behind one small interface, and which of them is used.

core     the C extension `abut._core`
emit     no compiler: the core writes built-in functions, ctypes does the rest
ctypes   plain ctypes, with the core for what ctypes cannot do

ABUT_TIER forces one.
"""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from typing import Any, Callable, Dict, List, Optional, Sequence

from abut import _library
from abut._errors import NativeError
from abut.native import codes
from abut.native.signatures import name_of

__all__ = ["current", "generation", "set_jit"]

KNOWN_MAX = 4096
TIERS = ("core", "emit", "ctypes")


class CoreTier:
    name = "core"

    def __init__(self) -> None:
        from abut import _core
        from abut._core import attach

        attach(str(_library.path()))
        self.core = _core
        self.errno = _core.errno
        self.Plan = _core.Plan
        self.again: Any = _core.again
        self.bind: Any = _core.bind
        self.exact: Dict[str, Any] = {}
        self.shapes: Dict[str, Any] = {}
        self._numpy = False

    def struct(
        self, name: str, code: str, size: int, align: int, fields: List[Any], union: bool = False
    ) -> Any:
        return self.core.struct_type(name, code, size, align, fields, module="abut.native", union=union)

    def function(
        self, plan: Any, tree: codes.Signature, address: int, name: str, types: Sequence[Any], *,
        gil: int, errno: bool, library: Any, prototype: str, doc: Optional[str] = None,
    ) -> Any:  # fmt: skip
        if not self._numpy and "numpy" in sys.modules:
            self.use_numpy()
        names, callbacks, rich = self._known(tree)
        return self.core.function(
            plan, address, name, types=types, names=names, callbacks=callbacks, gil=gil, errno=errno,
            library=library, prototype=prototype, doc=doc,
            spec=_described(tree, callbacks, types) if rich else None,
        )  # fmt: skip

    def remember(
        self, found: Any, tree: codes.Signature, signature: str, bound: bool, name: Optional[str]
    ) -> None:
        """Keeps a function without its library, when one like it may be bound again: by its signature, of
        functions of libraries without the name."""
        targets = [getattr(one.type, "target", None) for one in tree.parameters]
        if tree.variadic or tree.records or any(isinstance(one, codes.Signature) for one in targets):
            return
        if not self._numpy and any(isinstance(one, codes.Number) for one in targets):
            return  # whoever binds one looks whether numpy is there by now
        if len(self.exact) + len(self.shapes) > KNOWN_MAX:
            self.exact.clear()
            self.shapes.clear()
        own = self.again(found.__self__, found.__self__.address).__self__
        head, bracket, tail = signature.partition("(")
        if not bound:
            if name is None or name == name_of(signature):
                self.exact[signature] = own
        elif name and head.endswith(f" {name}"):
            self.shapes[head[: -len(name)] + bracket + tail] = own
        else:
            self.shapes[signature] = own

    def _known(self, tree: codes.Signature) -> Any:
        """Names, plans of callables, and whether one of those is given structs: kept with the tree."""
        found = tree.extra
        if found is None:
            callbacks, rich = {}, False
            for at, one in enumerate(tree.parameters):
                if isinstance(one.type, codes.Pointer) and isinstance(one.type.target, codes.Signature):
                    callbacks[at] = self.core.Plan(codes.spelled(one.type.target))
                    rich = rich or bool(codes.records_in(one.type.target))
            found = tree.extra = tuple(one.name for one in tree.parameters), callbacks, rich
        return found

    def callback(
        self, plan: Any, tree: codes.Signature, callable: Callable[..., Any], types: Sequence[Any]
    ) -> Any:
        return self.core.Callback(plan, callable, types=types)

    def use_numpy(self) -> None:
        """Arrays of numpy are read in place once it is there; importing it is the program's business."""
        self._numpy = True
        numpy = sys.modules["numpy"]
        names = ("bool", "i1", "u1", "i2", "u2", "i4", "u4", "i8", "u8", "f4", "f8")
        self.core.use_numpy(numpy.ndarray, {at + 1: numpy.dtype(name) for at, name in enumerate(names)})


def _described(tree: codes.Signature, callbacks: Any, types: Sequence[Any]) -> Any:
    """Parameters one by one: callables that get structs need to know their types."""
    parameters = []
    for at, one in enumerate(tree.parameters):
        entry = {"kind": "number", "slot": at}
        if one.name:
            entry["name"] = one.name
        if at in callbacks and isinstance(one.type, codes.Pointer):
            inner = [types[record.number] for record in codes.records_in(one.type.target or one.type)]
            entry.update(kind="callback", plan=callbacks[at], types=inner, optional=True)
        elif isinstance(one.type, codes.Pointer):
            entry["kind"] = "pointer"
        elif isinstance(one.type, codes.Record):
            entry.update(kind="record", type=types[one.type.number])
        parameters.append(entry)
    return {"parameters": parameters, "result": _result(tree.result, types)}


def _result(type: Any, types: Sequence[Any]) -> Any:
    if isinstance(type, codes.Record):
        return {"kind": "record", "type": types[type.number]}
    if isinstance(type, codes.Pointer):
        return {"kind": "bytes" if type.role == codes.TEXT else "pointer"}
    return {"kind": "number" if type.kind else "none"}


class CtypesTier:
    name = "ctypes"
    bind: Any = None
    exact: Dict[str, Any] = {}
    shapes: Dict[str, Any] = {}

    def __init__(self) -> None:
        from abut.native import abi, callbacks, memory, portable

        self.Plan = abi.Plan
        self.errno = portable.errno
        self.kind: Any = getattr(self, "kind", portable.Function)
        self._callback, self._struct = callbacks.Callback, memory.struct_type

    def struct(
        self, name: str, code: str, size: int, align: int, fields: List[Any], union: bool = False
    ) -> Any:
        return self._struct(name, code, size, align, fields, union=union)

    def function(
        self, plan: Any, tree: codes.Signature, address: int, name: str, types: Sequence[Any], *,
        gil: int, errno: bool, library: Any, prototype: str, doc: Optional[str] = None,
    ) -> Any:  # fmt: skip
        return self.wrapped(self.kind(
            plan, tree, address, name, types, gil=gil, errno=errno, library=library, prototype=prototype,
            doc=doc,
        ))  # fmt: skip

    def wrapped(self, function: Any) -> Any:
        """What people call; its `__self__` is the function."""
        return function.builtin

    def callback(
        self, plan: Any, tree: codes.Signature, callable: Callable[..., Any], types: Sequence[Any]
    ) -> Any:
        return self._callback(plan, tree, callable, types)


def _emitting() -> Any:
    from abut.native.emitting import EmitTier

    return EmitTier()


_MAKERS = {"core": CoreTier, "emit": _emitting, "ctypes": CtypesTier}


_generation = [0]


def generation() -> int:
    """Changes when emitted code is switched on or off: functions are then made anew."""
    return _generation[0]


def set_jit(enabled: bool) -> bool:
    """Switches emitted code on or off for functions that are made from now on; gives what holds."""
    from abut.native import abi

    _generation[0] += 1
    return abi.set_jit(enabled)


@lru_cache(maxsize=None)
def current() -> Any:
    """The tier of this process: the one that ABUT_TIER names, or the first that works."""
    wanted = os.environ.get("ABUT_TIER")
    if wanted:
        if wanted not in TIERS:
            raise NativeError(f"ABUT_TIER={wanted}: there are {', '.join(TIERS)}")
        return _MAKERS[wanted]()
    for name in TIERS[:2]:
        try:
            return _MAKERS[name]()
        except (ImportError, RuntimeError, OSError, NativeError):
            continue
    return CtypesTier()
