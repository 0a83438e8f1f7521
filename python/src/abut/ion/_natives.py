"""The host's functions, which programs call by name."""

from __future__ import annotations

import ctypes
import inspect
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from threading import RLock
from typing import Any, TypeVar, overload

from abut._abi import ion as _abi
from abut._addresses import CFunction, address_of
from abut._errors import Uncopied
from abut.ion._checks import whole
from abut.ion._codec import decode, encode
from abut.ion._core import Given, Made, blank, checked, encoded, raw
from abut.ion._errors import IonNativeError, OptionError
from abut.ion._native_calls import NativeFn, thunk
from abut.ion._program import Program

__all__ = ["MODULES", "NativeInfo", "Natives"]

MODULES = ("math", "io", "string", "array", "type", "map", "timer", "file")
Body = TypeVar("Body", bound=Callable[..., Any])


@dataclass(frozen=True)
class NativeInfo:
    """What a registry knows of a function."""

    name: str
    arity: int
    is_variadic: bool
    """It takes more than `arity`, too."""
    capability: str | None
    """What machines need to call it."""
    description: str


class Natives(Uncopied):
    """The host's functions, by name. Machines and threads share them; a machine looks them up when made.

    >>> natives = Natives(["math"])
    >>> @natives.native("Greet", 1)
    ... def greet(who):
    ...     return f"hello, {who}"
    >>> natives.call("Greet", "you"), natives.call("Sqrt", 16), "Greet" in natives
    ('hello, you', 4.0, True)

    `modules` are those of the standard library: math, io, string, array, type, map, timer and file; all of
    them unless some are named."""

    def __init__(self, modules: Iterable[str] | str | None = None) -> None:
        if modules is None:
            modules = MODULES
        names = [modules] if isinstance(modules, str) else list(modules)
        for name in names:
            if name not in (*MODULES, "all"):
                raise OptionError(f"there is no module {name!r}: {', '.join(MODULES)}")
        made = raw["_f_ion_registry_new"](",".join(names).encode() or None)
        handle: Any = _abi.Registry
        self._native: Any = handle._adopt(made, True, None)
        self._modules = names
        self._entries: dict[Any, tuple[Any, ...]] = {}
        """How everything was registered, for copies."""
        self._kept: dict[Any, Any] = {}
        self._lock = RLock()

    # -- registering

    @overload
    def native(self, which: Body) -> Body: ...

    @overload
    def native(
        self, which: str | None = None, arity: int | None = None, *, variadic: bool | None = None,
        capability: str | None = None, description: str | None = None, texts: bool = False,
    ) -> Callable[[Body], Body]: ...  # fmt: skip

    def native(self, which: Any = None, arity: int | None = None, **options: Any) -> Any:
        """`register` as a decorator: `@natives.native`, or with a name, or with all that `register` takes."""
        if which is None or isinstance(which, str):

            def give(function: Body) -> Body:
                self.register(which or function.__name__, function, arity, **options)
                return function

            return give
        name = getattr(which, "__name__", None)
        if not callable(which) or not isinstance(name, str):
            raise TypeError(f'{type(which).__name__} has no name: @natives.native("name") gives one')
        self.register(name, which, arity, **options)
        return which

    def register(
        self, name: str, function: Any, arity: int | None = None, *, variadic: bool | None = None,
        capability: str | None = None, description: str | None = None, texts: bool = False,
        signature: str | None = None,
    ) -> None:  # fmt: skip
        """Gives programs a function. One of the same name is replaced, for machines that are made then.

        `function` is a Python callable: it gets values as `decode` has them, and what it returns is the
        result. What it raises becomes the atom `Error: FFI call error: ...`; `ion.Exit(reason)` ends the
        process that calls. Of an `async def` only that process waits. Without an `arity` its signature says
        how many arguments there are; `variadic` takes more, too. With `texts`, objects with a `__str__` come
        as what that gives.

        A function of `abut.load`, of ctypes with its `signature`, "d(d,d)", or its address is called
        without Python. Machines need the `capability`, when there is one, in their policy."""
        if not encoded(name):
            raise ValueError("name: a function needs one")
        rich = getattr(function, "__self__", None)
        address, code = getattr(rich, "address", None), getattr(rich, "code", None)
        if signature is not None:
            return self._c_function(name, address_of(function, address), signature, capability, function)
        if isinstance(address, int) and isinstance(code, str):
            return self._c_function(name, address, code, capability, function)
        if isinstance(function, CFunction):
            raise TypeError(f'{name}: a C function needs its signature, as in signature="d(d,d)"')
        if not callable(function):
            raise TypeError(f"{name}: {type(function).__name__} is no function")
        count, takes_more = _arity(name, function, arity, variadic)
        text = _first_line(function) if description is None else description
        body = NativeFn(thunk(name, function, _is_async(function)))
        info = _abi.NativeInfo(
            ctypes.sizeof(_abi.NativeInfo), count, capability, text or None, takes_more, texts
        )  # fmt: skip
        error = blank(_abi.Error)
        with self._lock:
            status = raw["_f_ion_registry_register"](
                self._use(), encoded(name), ctypes.addressof(info), body, None, ctypes.byref(error)
            )
            checked(status, error)
            self._keep(name, (body, function), ("register", name, function, arity), dict(
                variadic=variadic, capability=capability, description=description, texts=texts
            ))  # fmt: skip

    def extension(self, extension: Any, prefix: str = "", *, capability: str | None = None) -> int:
        """Gives programs all functions of an extension that `abut.ext.load` gave, named `prefix` and their
        names; gives their number. Processes wait for asynchronous ones."""
        from abut.ext.native import NativeTransport

        transport = getattr(extension, "_transport", None)
        if not isinstance(transport, NativeTransport):
            raise TypeError(f"{extension!r} is no extension in a shared library")
        opened, count, error = transport._native(), ctypes.c_uint32(), blank(_abi.Error)
        with self._lock:
            status = raw["_f_ion_registry_register_extension"](
                self._use(), encoded(prefix, "prefix"), opened._use(), _optional(capability),
                ctypes.byref(count), ctypes.byref(error),
            )  # fmt: skip
            checked(status, error)
            key = ("extension", prefix, id(extension))
            made = ("extension", extension, prefix)
            self._keep(key, (extension, opened), made, {"capability": capability})
        return count.value

    def libraries(self, program: Any, *, capability: str | None = None) -> int:
        """Loads the native libraries of a program's pack, and registers their functions, which the code calls
        `__native:LIBRARY:FUNCTION`; gives their number. That runs the code of whoever made the pack."""
        program = Program.of(program)
        count, error = ctypes.c_uint32(), blank(_abi.Error)
        with self._lock:
            status = raw["_f_ion_registry_register_libraries"](
                self._use(), program._use(), None, _optional(capability), ctypes.byref(count),
                ctypes.byref(error),
            )  # fmt: skip
            checked(status, error)
            made = ("libraries", program)
            self._keep(("libraries", id(program)), program, made, {"capability": capability})
        return count.value

    def remove(self, name: str) -> bool:
        """False when there was none. Machines that were made before keep it."""
        with self._lock:
            self._entries.pop(name, None)
            self._entries[("remove", name)] = ("remove", name), {}
            return bool(raw["_f_ion_registry_remove"](self._use(), encoded(name)))

    def copy(self) -> Natives:
        """Another registry with the same functions."""
        with self._lock:
            made = Natives(self._modules)
            for (method, *arguments), options in list(self._entries.values()):
                getattr(made, method)(*arguments, **options)
            return made

    # -- looking in

    def call(self, name: str, *arguments: Any) -> Any:
        """Calls a function outside of any process, where everything is permitted. IonNativeError when it
        fails."""
        result, error = Given(), blank(_abi.Error)
        with Made(encode(arguments)) as given:
            status = raw["_f_ion_registry_call"](
                self._use(), encoded(name), given, result.at, ctypes.byref(error)
            )
        checked(status, error)
        data = result.take()
        return None if data is None else decode(data)

    def __getitem__(self, name: str) -> NativeInfo:
        info: Any = _abi.NativeInfo()
        info.size = ctypes.sizeof(info)
        with self._lock:
            status = raw["_f_ion_registry_info"](self._use(), encoded(name), ctypes.byref(info))
            if status:
                raise KeyError(name)
            return NativeInfo(
                name, info.arity, info.is_variadic, info.capability or None, info.description or ""
            )

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and bool(raw["_f_ion_registry_contains"](self._use(), encoded(name)))

    def __iter__(self) -> Iterator[str]:
        """The names, in alphabetical order."""
        with self._lock:
            found = [raw["_f_ion_registry_name"](self._use(), number) for number in range(len(self))]
        return iter([one.decode() for one in found if one is not None])

    def __len__(self) -> int:
        return int(raw["_f_ion_registry_count"](self._use()))

    def __repr__(self) -> str:
        return f"<Natives: {len(self)} functions>"

    # -- inside

    def _use(self) -> int:
        return int(self._native._use())

    def _keep(self, key: Any, kept: Any, made: tuple[Any, ...], options: dict[str, Any]) -> None:
        """What is registered lives as long as the registry, and whoever calls it now may still run what it
        takes the place of."""
        self._kept.setdefault(key, []).append(kept)
        self._entries.pop(key, None)
        self._entries[key] = made, options

    def _c_function(
        self, name: str, address: int, signature: str, capability: str | None, keeps: Any
    ) -> None:  # fmt: skip
        code, error = signature.encode(), blank(_abi.Error)
        with self._lock:
            status = raw["_f_ion_registry_register_function"](
                self._use(), encoded(name), address, raw["_TextIn"](code, len(code)), _optional(capability),
                ctypes.byref(error),
            )  # fmt: skip
            if status:
                raise IonNativeError((error._message_ or b"").decode("utf-8", "replace"))
            options = {"capability": capability, "signature": signature}
            self._keep(name, keeps, ("register", name, address), options)


def _optional(capability: str | None) -> bytes | None:
    return None if capability is None else encoded(capability, "capability")


def _arity(name: str, function: Any, arity: int | None, variadic: bool | None) -> tuple[int, bool]:
    """How many arguments a function takes, and whether it takes more."""
    if arity is not None:
        return whole("arity", arity), bool(variadic)
    try:
        parameters = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):
        raise TypeError(f"{name}: nobody knows how many arguments it takes: say its arity") from None
    places = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    needed = [one for one in parameters if one.kind in places and one.default is one.empty]
    more = any(
        one.kind is one.VAR_POSITIONAL or (one.kind in places and one.default is not one.empty)
        for one in parameters
    )
    return len(needed), more if variadic is None else variadic


def _first_line(function: Any) -> str:
    text = getattr(function, "__doc__", None) if hasattr(function, "__name__") else None
    return str(text).strip().splitlines()[0].replace("\0", " ") if text and str(text).strip() else ""


def _is_async(function: Any) -> bool:
    while isinstance(function, partial):
        function = function.func
    call = getattr(type(function), "__call__", None)
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(call)
