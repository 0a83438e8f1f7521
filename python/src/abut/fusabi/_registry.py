"""The host's functions, whatever they are written in."""

from __future__ import annotations

import ctypes
import enum
import inspect
from collections.abc import Callable, Iterator
from functools import partial
from threading import RLock
from typing import Any, TypeVar, overload

from abut._abi import fusabi as _abi
from abut._abi.fusabi import ANY_COUNT, Capability
from abut._addresses import CFunction, address_of
from abut._errors import Uncopied
from abut.fusabi import _natives
from abut.fusabi._checks import text
from abut.fusabi._errors import Report, closed, failed
from abut.fusabi._module import _signature
from abut.fusabi._policy import Needs, capabilities
from abut.fusabi._state import encoded
from abut.fusabi._types import Params, Signature, Type

__all__ = ["HostFunction", "Registry"]

_raw: Any = vars(_abi)
PARAMS_MAX = 255
Body = TypeVar("Body", bound=Callable[..., Any])


class _Unsaid(enum.Enum):
    """What stands for an argument that is not given."""

    AS_ANNOTATED = "as annotated"

    def __repr__(self) -> str:
        return f"<{self.value}>"


_UNSAID: Any = _Unsaid.AS_ANNOTATED


class HostFunction:
    """A function of a registry, as machines see it."""

    __slots__ = ("capability", "description", "name", "signature")

    def __init__(self, name: str, signature: Signature, capability: Capability, description: str) -> None:
        self.name, self.signature = name, signature
        self.capability = capability
        """What machines must have to call it."""
        self.description = description

    def __repr__(self) -> str:
        needs = "".join(f", needs {str(one.name).lower()}" for one in Capability if one & self.capability)
        return f"<HostFunction {self.name}{self.signature}{needs}>"


class Registry(Uncopied):
    """The host's functions, by name. Machines and threads share it; a machine looks functions up when it
    loads a module.

    >>> from abut.fusabi import I32, Module, Registry, VmBuilder
    >>> registry = Registry()
    >>> @registry.function("twice")
    ... def twice(text: str, times: I32) -> str:
    ...     return text * times
    >>> registry["twice"]
    <HostFunction twice(String, I32) -> String>
    >>> "print" in registry, len(registry)
    (True, 8)

    Types come from annotations: int is I64 (`abut.fusabi.I32` an I32), float F64 (`F32`), str String
    (`Char`), bool, None Unit, list Array, and what says nothing is `any`."""

    def __init__(self, with_stdlib: bool = True) -> None:
        self._native: Any = _abi.Registry(with_stdlib)
        # What is in use, by name; a machine has what was when it loaded its module.
        self._kept: dict[Any, Any] = {}
        self._lock = RLock()

    # -- registering

    @overload
    def function(self, which: Body) -> Body: ...

    @overload
    def function(
        self, which: str | None = None, *, params: Params = ..., result: Any = ..., capability: Needs = ...,
        description: str = ...,
    ) -> Callable[[Body], Body]: ...  # fmt: skip

    def function(self, which: Any = None, **options: Any) -> Any:
        """`register` as a decorator: `@registry.function`, or with a name, or with more to say:
        `@registry.function("name", capability="network")`."""
        if which is None or isinstance(which, str):

            def give(function: Body) -> Body:
                self.register(which or function.__name__, function, **options)
                return function

            return give
        name = getattr(which, "__name__", None)
        if not callable(which) or not isinstance(name, str):
            raise TypeError(f"{type(which).__name__} has no name: @registry.function(\"name\") gives one")
        self.register(name, which, **options)
        return which

    def register(
        self, name: str, function: Any, *, params: Params = _UNSAID, result: Any = _UNSAID,
        capability: Needs = None,
        description: str | None = None, signature: str | None = None,
    ) -> None:  # fmt: skip
        """Gives plugins a function; one of the same name is replaced, for machines that load a module from
        now on.

        `function` is a Python callable, a function of `abut.load`, or a C function, of ctypes or its address:
        with its `signature`, "d(d,d)", whose codes docs/formats/codes.md has; or a `NativeFn`, as it is or
        its address, with `params` and `result`. They also say what annotations do not; `params=None` is any
        number of arguments. Machines must have the `capability` to call it.

        >>> import abut, ctypes
        >>> registry = Registry(with_stdlib=False)
        >>> registry.register("hypot", abut.load("m").fn("double hypot(double, double)"))
        >>> registry.register("pow", ctypes.CDLL("libm.so.6").pow, signature="d(d,d)")
        >>> registry.register("sum", lambda *numbers: sum(numbers), result=int)
        >>> for one in registry.values():
        ...     print(one)
        <HostFunction hypot(F64, F64) -> F64>
        <HostFunction pow(F64, F64) -> F64>
        <HostFunction sum(...) -> I64>
        """
        if not text("name", name):
            raise ValueError("name: a function needs one")
        if len(name.encode("utf-8", "replace")) > _abi.NAME_MAX:
            raise ValueError(f"name: it has more than {_abi.NAME_MAX} bytes")
        rich = getattr(function, "__self__", None)
        address, code = getattr(rich, "address", None), getattr(rich, "code", None)
        need = capabilities(capability)
        if signature is not None:
            return self._c_function(name, address_of(function, address), signature, need, function)
        if isinstance(address, int) and isinstance(code, str):
            return self._c_function(name, address, code, need, function)
        if isinstance(function, CFunction) and not isinstance(function, _natives.NativeFn):
            raise TypeError(f'{name}: a C function needs its signature, as in signature="d(d,d)"')
        is_address = type(function) is int
        if not (callable(function) or is_address and params is not _UNSAID):
            wants = ": an address needs its signature, or the params of a NativeFn" if is_address else ""
            raise TypeError(f"{name}: {type(function).__name__} is no function{wants}")
        if is_address:
            function = address_of(function, None)
        if _is_async(function):
            raise TypeError(
                f"{name}: plugins cannot wait for an async def: register a function that runs it to its end, "
                f"with asyncio.run or asyncio.run_coroutine_threadsafe(...).result()"
            )
        found = Signature.annotated(function) if callable(function) else Signature(None, Type.ANY)
        if params is not _UNSAID:
            found = Signature(Signature.of(params, None).params, found.result)
        if result is not _UNSAID:
            found = Signature(found.params, Signature.of(None, result).result)
        self._python(name, function, found, need, description or _first_line(function))

    def extension(self, extension: Any, prefix: str = "", *, capability: Needs = None) -> int:
        """Gives plugins all functions of an extension that `abut.ext.load` gave, named `prefix` and their
        names; gives their number. Programs wait for asynchronous ones."""
        from abut.ext.native import NativeTransport

        transport = getattr(extension, "_transport", None)
        if not isinstance(transport, NativeTransport):
            raise TypeError(f"{extension!r} is no extension in a shared library")
        opened, count, report = transport._native(), ctypes.c_uint32(), Report()
        with self._lock:
            status = _raw["_f_fusabi_registry_register_extension"](
                self._use(), encoded(prefix), opened._use(), int(capabilities(capability)),
                ctypes.byref(count),
                report.at,
            )  # fmt: skip
            if status:
                raise report.exception(status)
            self._kept["extension", prefix, id(extension)] = extension, opened
        return count.value

    def remove(self, name: str) -> bool:
        """False when there was none. Machines that loaded a module with it keep it."""
        with self._lock:
            found = bool(_raw["_f_fusabi_registry_remove"](self._use(), encoded(name)))
            self._kept.pop(name, None)
        return found

    # -- looking in

    def signature(self, name: str) -> Signature:
        """What a function takes and gives; a KeyError when there is none of that name."""
        return self[name].signature

    def __getitem__(self, name: str) -> HostFunction:
        info: Any = _abi.NativeInfo()
        info.size = ctypes.sizeof(info)
        with self._lock:
            status = _raw["_f_fusabi_registry_info"](self._use(), encoded(name), ctypes.byref(info))
            if status:
                raise KeyError(name)
            text: bytes = info._description_ or b""
            signature = _signature(info._params_, info._param_count_, info._result_)
        return HostFunction(name, signature, Capability(info._capability_), text.decode("utf-8", "replace"))

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and bool(_raw["_f_fusabi_registry_contains"](self._use(), encoded(name)))

    def __iter__(self) -> Iterator[str]:
        """The names, in alphabetical order."""
        with self._lock:
            count = int(_raw["_f_fusabi_registry_count"](self._use()))
            found = [_raw["_f_fusabi_registry_name"](self._use(), number) for number in range(count)]
        return iter([one.decode() for one in found if one is not None])

    def __len__(self) -> int:
        return int(_raw["_f_fusabi_registry_count"](self._use()))

    def values(self) -> Iterator[HostFunction]:
        """All functions, in the order of their names."""
        return iter([self[name] for name in self])

    def __repr__(self) -> str:
        return "<closed Registry>" if self._native is None else f"<Registry of {len(self)} functions>"

    def close(self) -> None:
        """Gives it back; machines keep it. Closing twice does nothing."""
        self._native = None

    # -- inside

    def _use(self) -> int:
        if self._native is None:
            raise closed("the registry")
        return int(self._native._h)

    def _python(
        self, name: str, function: Any, signature: Signature, needs: Capability, description: str
    ) -> None:  # fmt: skip
        made: Any = function
        if isinstance(function, int):
            made = ctypes.cast(function, _natives.NativeFn)
        elif not isinstance(function, CFunction):
            made = _natives.NativeFn(_natives.thunk(name, function, signature))
        kinds = None if signature.params is None else bytes(signature.params)
        room = ctypes.create_string_buffer(kinds, len(kinds)) if kinds else None
        info = _abi.NativeInfo(
            ctypes.sizeof(_abi.NativeInfo), needs, room, ANY_COUNT if kinds is None else len(kinds),
            signature.result, description or None,
        )  # fmt: skip
        with self._lock:
            status = _raw["_f_fusabi_registry_register"](
                self._use(), encoded(name), ctypes.addressof(info), made, None
            )
            if status:
                why = (
                    f"more than {PARAMS_MAX} parameters" if kinds is not None and len(kinds) > PARAMS_MAX
                    else f"a registry has at most {len(self)} functions"
                )  # fmt: skip
                raise failed(status, 0, f"the function {name!r} is not taken: {why}")
            self._kept[name] = made

    def _c_function(self, name: str, address: int, signature: str, needs: Capability, keeps: Any) -> None:
        raw, report = signature.encode(), Report()
        with self._lock:
            status = _raw["_f_fusabi_registry_register_function"](
                self._use(), encoded(name), address, _raw["_TextIn"](raw, len(raw)), int(needs), report.at
            )
            if status:
                raise report.exception(status)
            self._kept[name] = keeps


def _first_line(function: Any) -> str:
    text = getattr(function, "__doc__", None) if hasattr(function, "__name__") else None
    return str(text).strip().splitlines()[0].replace("\0", " ") if text and str(text).strip() else ""


def _is_async(function: Any) -> bool:
    while isinstance(function, partial):
        function = function.func
    return any(
        check(one)
        for check in (inspect.iscoroutinefunction, inspect.isasyncgenfunction)
        for one in (function, getattr(type(function), "__call__", None))
    )
