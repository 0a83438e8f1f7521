"""Modules: what machines run, from bytes, files, archives and text."""

from __future__ import annotations

import ctypes
import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from abut._abi import fusabi as _abi
from abut import _files
from abut._abi.fusabi import ANY_COUNT, Kind, Type
from abut._errors import AbutError
from abut.fusabi import _checks
from abut.fusabi._errors import FusabiError, Report, closed
from abut.fusabi._types import F32, I32, Char, Signature

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

__all__ = ["TEXT_ENDS", "Function", "Import", "Module"]

TEXT_ENDS = (".fzbtext",)
"""How names of files with text end."""
_raw: Any = vars(_abi)
_U32 = (1 << 32) - 1
Constant = int | float | bool | str | None


@dataclass(frozen=True)
class Function:
    """A function of a module."""

    index: int
    name: str
    signature: Signature
    locals: int
    """With the parameters."""
    code_offset: int
    """In the file."""
    code_size: int

    @property
    def params(self) -> tuple[Type, ...]:
        return self.signature.params or ()

    @property
    def result(self) -> Type:
        return self.signature.result

    def __str__(self) -> str:
        return f"{self.name}{self.signature}"


@dataclass(frozen=True)
class Import:
    """A function that a module wants of its host."""

    index: int
    name: str
    signature: Signature
    hash: int
    """Of the signature."""

    def __str__(self) -> str:
        return f"{self.name}{self.signature}"


class Module:
    """What a machine runs: constants, imports, functions. It never changes; machines and threads share it.

    >>> module = Module.assemble('''
    ... fn double(I32) -> I32
    ...     load 0
    ...     load 0
    ...     add
    ...     ret
    ... ''')
    >>> [str(one) for one in module.functions]
    ['double(I32) -> I32']

    Loading checks everything but code. A function is verified when it is first wanted, or all are by
    `verify`."""

    def __init__(self, data: ReadableBuffer) -> None:
        self._start(_made("load", _bytes(data)))

    def _start(self, handle: Any) -> None:
        self._native: Any = handle
        self._functions: dict[int, Function] = {}
        self._found: dict[str, Function] = {}

    # -- where they come from

    @classmethod
    def from_bytes(cls, data: ReadableBuffer) -> Module:
        """A module from the bytes of a `.fzb` file, which are copied."""
        return cls._adopted(_made("load", _bytes(data)))

    @classmethod
    def from_file(cls, path: str | os.PathLike[str]) -> Module:
        """A module from a file, which is mapped: code that is never called is never read. A file that is
        written over as long as the module lives should be another file of its name, not the same made
        shorter. Text, in a file whose name ends in `.fzbtext`, is assembled. What is wrong with it is said
        with the file's name."""
        name = os.fsdecode(path)
        mode = os.stat(name).st_mode
        is_text = name.endswith(TEXT_ENDS)
        # Directories and what may not be read raise what Python's own do.
        is_mapped = stat.S_ISREG(mode) and os.access(name, os.R_OK) and not is_text
        data = b"" if is_mapped else Path(name).read_bytes()
        try:
            if is_text:
                return cls.assemble(data.decode())
            if not stat.S_ISREG(mode):
                return cls.from_bytes(data)
            return cls._adopted(_made("open", os.fsencode(name)))
        except AbutError as error:
            raise _of_file(error, name) from None
        except UnicodeDecodeError as error:
            raise ValueError(f"{name}: it is no text: {error}") from None

    @classmethod
    def from_archive(cls, data: ReadableBuffer) -> Module:
        """A module from a file of the original's layout, an archive."""
        return cls._adopted(_made("import_archive", _bytes(data)))

    @classmethod
    def assemble(cls, text: str) -> Module:
        """A module from its text; docs/formats/fusabi-text.md has its rules."""
        raw = _checks.text("assemble", text).removeprefix("\ufeff").encode()
        report, blob = Report(), ctypes.c_void_p()
        status = _raw["_f_fusabi_module_assemble"](
            _raw["_TextIn"](raw, len(raw)), ctypes.byref(blob), report.at
        )
        if status:
            raise report.exception(status)
        return cls.from_bytes(_contents(blob.value))

    @classmethod
    def _adopted(cls, handle: Any) -> Module:
        self = cls.__new__(cls)
        self._start(handle)
        return self

    # -- what is in them

    @property
    def functions(self) -> tuple[Function, ...]:
        """All, in their order."""
        count = int(self._use().function_count())
        return tuple(self._function(number) for number in range(count))

    @property
    def imports(self) -> tuple[Import, ...]:
        """What it wants of its host, in order."""
        native, found, info = self._use(), [], _raw["ImportInfo"]()
        for number in range(int(native.import_count())):
            _raw["_f_fusabi_module_import"](native._h, number, ctypes.byref(info))
            signature = _signature(info._params_, info._param_count_, info._result_)
            found.append(Import(number, _text(info._name_), signature, int(info._hash_)))
        return tuple(found)

    @property
    def constants(self) -> tuple[Constant, ...]:
        """All, in their order; an `I32`, an `F32` and a `Char` say so."""
        return tuple(self._constant(number) for number in range(int(self._use().constant_count())))

    @property
    def entry_point(self) -> Function:
        """What `execute` runs."""
        return self._function(int(self._use().entry_point()))

    @property
    def source(self) -> str:
        """The source's name; empty when the module does not know it."""
        return str(self._use().source())

    def find(self, name: str) -> Function:
        """The function of a name, the first when there are several; a LookupError when there is none."""
        found = self._found.get(_checks.text("name", name))
        if found is None:
            place = int(self._use().find(name))
            if place < 0:
                raise LookupError(f"there is no function {name!r}")
            found = self._found[name] = self._function(place)
        return found

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and int(self._use().find(name)) >= 0

    def line(self, function: int | str, offset: int) -> int:
        """The line of the source that a place of a function's code belongs to; 0 when it is unknown."""
        which = self.find(function).index if isinstance(function, str) else function
        return int(
            self._use().line(
                _checks.number("function", which, _U32), _checks.number("offset", offset, _U32)
            )
        )

    def code(self, function: int | str | Function) -> bytes:
        """A function's code as it stands."""
        one = self._resolved(function)
        view = _raw["_f_fusabi_module_bytes"](self._use()._h)
        return ctypes.string_at(view.ptr + one.code_offset, one.code_size) if one.code_size else b""

    def is_verified(self, function: int | str | Function) -> bool:
        """Whether the function was verified already."""
        info = _raw["FunctionInfo"]()
        _raw["_f_fusabi_module_function"](self._use()._h, self._resolved(function).index, ctypes.byref(info))
        return bool(info.is_verified)

    # -- what can be done with them

    def verify(self) -> Module:
        """Raises a BytecodeError for code that breaks the rules: `code`, `function`, `offset`, `line` say
        which. Gives the module."""
        native, report = self._use(), Report()
        status = _raw["_f_fusabi_module_verify"](native._h, report.at)
        if status:
            error = report.exception(status, source=self.source)
            if error.function is not None:
                error._name = self._function(error.function).name
            raise error
        return self

    def disassemble(self) -> str:
        """Text that `assemble` makes the same module of."""
        return self._blob("disassemble").decode()

    def translation(self, function: int | str | Function) -> str:
        """The register code that a function runs as, for people to read."""
        return self._blob("translation", self._resolved(function).index).decode()

    def to_bytes(self) -> bytes:
        """Everything of the file."""
        view = _raw["_f_fusabi_module_bytes"](self._use()._h)
        return ctypes.string_at(view.ptr, view.len)

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Writes the file beside itself and puts it in place at once; gives its path. What is there and no
        file, such as a pipe, is written to."""
        _files.write(path, self.to_bytes())
        return Path(path)

    def __reduce__(self) -> Any:
        return Module.from_bytes, (self.to_bytes(),)

    def close(self) -> None:
        """Gives it back; machines that have it loaded keep it. Closing twice does nothing."""
        self._native = None

    def __enter__(self) -> Module:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def __repr__(self) -> str:
        if self._native is None:
            return "<closed Module>"
        source = f" of {self.source}" if self.source else ""
        native = self._native
        return f"<Module{source}, functions: {native.function_count()}, imports: {native.import_count()}>"

    # -- inside

    def _use(self) -> Any:
        if self._native is None:
            raise closed("the module")
        return self._native

    def _resolved(self, function: int | str | Function) -> Function:
        if isinstance(function, Function):
            if function.index >= self._use().function_count() or self._function(function.index) != function:
                raise LookupError(f"{function.name} is a function of another module")
            return function
        if isinstance(function, str):
            return self.find(function)
        if isinstance(function, bool) or not hasattr(type(function), "__index__"):
            raise TypeError(f"function: expected its name or number, got {type(function).__name__}")
        return self._function(function.__index__())

    def _function(self, number: int) -> Function:
        found = self._functions.get(number)
        if found is None:
            info = _raw["FunctionInfo"]()
            if not 0 <= number < self._use().function_count():
                raise LookupError(f"there is no function {number}")
            status = _raw["_f_fusabi_module_function"](self._use()._h, number, ctypes.byref(info))
            if status:
                raise LookupError(f"there is no function {number}")
            found = self._functions[number] = Function(
                number, _text(info._name_), _signature(info._params_, info._param_count_, info._result_),
                int(info._locals_), int(info._code_offset_), int(info._code_size_),
            )  # fmt: skip
        return found

    def _constant(self, number: int) -> Constant:
        native, cell = self._use(), _abi.Value()
        _raw["_f_fusabi_module_constant"](native._h, number, ctypes.byref(cell))
        if cell.kind == Kind.OBJ:
            return str(native.constant_text(number))
        made: Constant = _PLAIN[cell.kind](cell)
        return made

    def _blob(self, what: str, *arguments: int) -> bytes:
        made, report = ctypes.c_void_p(), Report()
        call = _raw[f"_f_fusabi_module_{what}"]
        status = call(self._use()._h, *arguments, ctypes.byref(made), report.at)
        if status:
            raise report.exception(status, source=self.source)
        return _contents(made.value)


_PLAIN: dict[Any, Any] = {
    Kind.UNIT: lambda cell: None,
    Kind.BOOL: lambda cell: bool(_abi.as_bool(cell)),
    Kind.I32: lambda cell: I32(_abi.as_i32(cell)),
    Kind.I64: _abi.as_i64,
    Kind.F32: lambda cell: F32(_abi.as_f32(cell)),
    Kind.F64: _abi.as_f64,
    Kind.CHAR: lambda cell: Char(_abi.as_char(cell)),
}


def _made(what: str, argument: Any) -> Any:
    made, report = ctypes.c_void_p(), Report()
    if isinstance(argument, tuple):
        argument = argument[0]
    status = _raw[f"_f_fusabi_module_{what}"](argument, ctypes.byref(made), report.at)
    if status:
        raise report.exception(status)
    handle: Any = _abi.Module
    return handle._adopt(made.value, True, None)


def _bytes(data: Any) -> Any:
    """The view of a buffer for a call, and what keeps it."""
    kept: list[Any] = []
    return _raw["_bytes_in"](data, kept, "data"), kept


def _of_file(error: AbutError, name: str) -> AbutError:
    """The same about a file."""
    error.args = (f"{name}: {error.args[0]}",)
    if isinstance(error, FusabiError):
        error.message = f"{name}: {error.message}"
    return error


def _contents(blob: int | None) -> bytes:
    handle: Any = _abi.Blob
    with handle._adopt(blob, True, None) as made:
        return bytes(made.bytes_())


def _text(view: Any) -> str:
    return ctypes.string_at(view.ptr, view.len).decode("utf-8", "replace") if view.len else ""


def _signature(params: int | None, count: int, result: int) -> Signature:
    if count == ANY_COUNT:
        return Signature(None, Type(result))
    kinds = ctypes.string_at(params, count) if params and count else b""
    return Signature(tuple(Type(one) for one in kinds), Type(result))
