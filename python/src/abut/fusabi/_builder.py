"""Modules, made part by part."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from abut._abi import fusabi as _abi
from abut._abi.fusabi import ErrorCode, Kind
from abut.fusabi._checks import text, whole
from abut.fusabi._errors import BytecodeError, Report, failed, name_of
from abut.fusabi._function import FunctionBuilder, Literal, literal
from abut.fusabi._module import Module, _contents
from abut.fusabi._types import Signature, Type
from abut.fusabi._values import scalar_bits

if TYPE_CHECKING:
    from abut.fusabi._registry import Registry

__all__ = ["Added", "BytecodeBuilder"]

_raw: Any = vars(_abi)
_KINDS = {
    Type.UNIT: Kind.UNIT, Type.BOOL: Kind.BOOL, Type.I32: Kind.I32, Type.I64: Kind.I64, Type.F32: Kind.F32,
    Type.F64: Kind.F64, Type.CHAR: Kind.CHAR,
}  # fmt: skip
_ANY, _STRING, _I32 = Type.ANY, Type.STRING, Type.I32
STDLIB = {
    "print": Signature((_ANY,), Type.UNIT),
    "string_concat": Signature((_STRING, _STRING), _STRING),
    "string_contains": Signature((_STRING, _STRING), Type.BOOL),
    "string_len": Signature((_STRING,), _I32),
    "i32_to_string": Signature((_I32,), _STRING),
    "abs": Signature((_ANY,), _ANY),
    "sqrt": Signature((_ANY,), _ANY),
}
"""What needs no `add_ffi_import`."""


class BytecodeBuilder:
    """Makes a module of constants, imports and functions.

    >>> from abut.fusabi import BytecodeBuilder, FunctionBuilder, I32, VmBuilder
    >>> main = FunctionBuilder("main", result=I32).push(I32(40)).push(I32(2)).add().ret()
    >>> module = BytecodeBuilder().add_function(main).build()
    >>> VmBuilder().build().execute(module)
    42

    Whatever is added gives an `Added`. It is a pair of the builder and the index, as a row of calls needs
    them, or somebody who counts:

    >>> builder = BytecodeBuilder()
    >>> builder, seven = builder.add_constant(I32(7))
    >>> builder, main = builder.add_function(FunctionBuilder("main", result=I32).push_constant(seven).ret())
    >>> builder.entry_point(main).build().constants
    (I32(7),)

    Functions are called by name, whatever their order. A literal that is pushed becomes a constant, once.
    Imports are added, or known: the standard library is, and all functions of the `registry` that is given.
    The entry point is the function "main" unless `entry_point` says so, or the first.
    """

    def __init__(self, source: str = "", registry: Registry | None = None) -> None:
        self.source = text("source", source)
        """The source's name."""
        if registry is not None and not hasattr(registry, "signature"):
            raise TypeError(f"registry: expected Registry, got {type(registry).__name__}")
        self._registry = registry
        self._constants: list[Literal] = []
        self._known: dict[tuple[Type, Any], int] = {}
        self._imports: list[tuple[str, Signature]] = []
        self._functions: list[FunctionBuilder] = []
        self._entry: Any = None

    def add_constant(self, value: Any, kind: Any = None) -> Added:
        """A constant: of its own type, or the one that is given."""
        made = literal(value, kind)
        self._known.setdefault(_key(made), len(self._constants))
        self._constants.append(made)
        return Added(self, len(self._constants) - 1)

    def add_function(self, function: FunctionBuilder) -> Added:
        """A function. What is written to its builder later counts, too."""
        if not isinstance(function, FunctionBuilder):
            raise TypeError(f"add_function: expected FunctionBuilder, got {type(function).__name__}")
        self._functions.append(function)
        return Added(self, len(self._functions) - 1)

    def function(
        self, name: str, params: Mapping[str, Any] | Iterable[Any] = (), result: Any = None
    ) -> FunctionBuilder:  # fmt: skip
        """The builder of a function that is added, to be written to."""
        made = FunctionBuilder(name, params, result)
        self.add_function(made)
        return made

    def add_ffi_import(self, name: str, params: Iterable[Any] | None = None, result: Any = Type.ANY) -> Added:
        """A function of the host's; without `params` it takes any number of arguments: `call_ffi_n`."""
        self._imports.append((text("name", name), Signature.of(params, result)))
        return Added(self, len(self._imports) - 1)

    def entry_point(self, function: int | str | FunctionBuilder | Added) -> BytecodeBuilder:
        """What `execute` runs."""
        if isinstance(function, FunctionBuilder):
            function = function.name
        self._entry = function if isinstance(function, str) else whole("entry_point", function)
        return self

    def to_bytes(self) -> bytes:
        """The file. Its code was not verified."""
        functions = [(one, *one._encoded(self._resolve)) for one in list(self._functions)]
        handle: Any = _abi.Builder()
        with handle:
            for one in self._constants:
                self._put_constant(handle._h, one)
            for name, signature in self._imports:
                self._put_import(handle._h, name, signature)
            for number, (function, code, lines) in enumerate(functions):
                self._put_function(handle._h, number, function, code, lines)
            if self.source:
                _checked(handle._h, "source", _text(self.source))
            _checked(handle._h, "entry_point", self._entry_number())
            blob, report = ctypes.c_void_p(), Report()
            status = _raw["_f_fusabi_builder_build"](handle._h, ctypes.byref(blob), report.at)
            if status:
                raise report.exception(status)
            return _contents(blob.value)

    def build(self, verify: bool = True) -> Module:
        """The module. A BytecodeError says what of it breaks the rules; without `verify` only what loading
        checks."""
        module = Module.from_bytes(self.to_bytes())
        return module.verify() if verify else module

    def __repr__(self) -> str:
        names = ", ".join(one.name for one in self._functions)
        return f"<BytecodeBuilder of {names or 'nothing yet'}>"

    # -- inside

    def _resolve(self, function: FunctionBuilder, what: str, given: Any) -> int:
        if isinstance(given, tuple):
            number = self._known.get(_key(given))
            return self.add_constant(given[1], given[0]).number if number is None else number
        if not isinstance(given, str):
            return int(given)
        if what == "function":
            return self._function_number(given, f" that {function.name} calls")
        for number, (name, _) in enumerate(self._imports):
            if name == given:
                return number
        known = (
            self._registry.signature(given)
            if self._registry is not None and given in self._registry
            else None
        )
        known = known or STDLIB.get(given)
        if known is None:
            raise BytecodeError(
                f"there is no import {given!r} that {function.name} calls", ErrorCode.BAD_IMPORT
            )
        self._imports.append((given, known))
        return len(self._imports) - 1

    def _function_number(self, name: str, why: str) -> int:
        for number, one in enumerate(self._functions):
            if one.name == name:
                return number
        raise BytecodeError(f"there is no function {name!r}{why}", ErrorCode.BAD_FUNCTION)

    def _entry_number(self) -> int:
        if isinstance(self._entry, str):
            return self._function_number(self._entry, " to begin with")
        if self._entry is not None:
            return int(self._entry)
        return next((number for number, one in enumerate(self._functions) if one.name == "main"), 0)

    def _put_constant(self, builder: int, one: Literal) -> None:
        kind, value = one
        index = ctypes.byref(ctypes.c_uint32())
        if kind == Type.STRING:
            return _checked(builder, "string", _text(value), index)
        bits = scalar_bits(kind, value)
        _checked(builder, "constant", _abi.Value(_KINDS[kind], 0, bits & (1 << 64) - 1), index)

    def _put_import(self, builder: int, name: str, signature: Signature) -> None:
        index = ctypes.byref(ctypes.c_uint32())
        if signature.params is None:
            return _checked(builder, "import_any", _text(name), int(signature.result), index)
        kinds = bytes(signature.params)
        _checked(builder, "import", _text(name), kinds, len(kinds), int(signature.result), index)

    def _put_function(
        self, builder: int, number: int, one: FunctionBuilder, code: bytes, lines: list[tuple[int, int]]
    ) -> None:  # fmt: skip
        kinds, kept = bytes(one.signature.params or ()), list[Any]()
        view = _raw["_bytes_in"](code, kept, "code")
        _checked(
            builder, "function", _text(one.name), kinds, len(kinds), int(one.signature.result), one.locals,
            view,
            ctypes.byref(ctypes.c_uint32()),
        )  # fmt: skip
        for offset, line in lines:
            _checked(builder, "line", number, offset, line)


class Added(tuple[BytecodeBuilder, int]):
    """What an `add_` gives: the builder, and the index of what was added. It can be unpacked, be written on
    with the builder's methods, or stand for the index."""

    __slots__ = ()

    def __new__(cls, builder: BytecodeBuilder, number: int) -> Added:
        return super().__new__(cls, (builder, number))

    @property
    def builder(self) -> BytecodeBuilder:
        return self[0]

    @property
    def number(self) -> int:
        """The index: of a constant, an import or a function."""
        return self[1]

    def __index__(self) -> int:
        return self[1]

    def add_constant(self, value: Any, kind: Any = None) -> Added:
        """The builder's."""
        return self[0].add_constant(value, kind)

    def add_function(self, function: FunctionBuilder) -> Added:
        """The builder's."""
        return self[0].add_function(function)

    def add_ffi_import(self, name: str, params: Iterable[Any] | None = None, result: Any = Type.ANY) -> Added:
        """The builder's."""
        return self[0].add_ffi_import(name, params, result)

    def entry_point(self, function: int | str | FunctionBuilder | Added) -> BytecodeBuilder:
        """The builder's."""
        return self[0].entry_point(function)

    def build(self, verify: bool = True) -> Module:
        """The builder's."""
        return self[0].build(verify)


def _key(one: Literal) -> tuple[Type, Any]:
    """What makes constants the same: their type and bits."""
    kind, value = one
    return kind, value if kind in (Type.STRING, Type.CHAR) else scalar_bits(kind, value)


def _text(text: str) -> Any:
    raw = text.encode()
    return _raw["_TextIn"](raw, len(raw))


def _checked(builder: int, what: str, *arguments: Any) -> None:
    status = _raw[f"_f_fusabi_builder_{what}"](builder, *arguments)
    if status:
        raise failed(status, 0, f"the {what} is not taken: {name_of(status, _abi.Status)}")
