"""Programs: what machines run."""

from __future__ import annotations

import ctypes
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from abut import _files
from abut._abi import ion as _abi
from abut._errors import AbutError, did_you_mean
from abut._shown import one_line, quoted
from abut.ion._builder import FunctionBuilder
from abut.ion._codec import FunctionRef
from abut.ion._core import blank, checked, encoded, raw, taken_bytes, viewed
from abut.ion._errors import (
    ClassNotFound,
    FunctionNotFound,
    InvalidManifest,
    IonBuildError,
    IonFormatError,
)
from abut.ion._function import Function
from abut.ion._manifest import check_libraries
from abut.ion._pack import MANIFEST, IonPack
from abut.ion._pack_builder import IonPackBuilder

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

__all__ = ["FunctionInfo", "Program"]

TEXT_END = ".iontext"
MAIN_CLASS = "Main"
FORMS = {"full": 0, "noted": 1, "original": 2}
_HEAD = re.compile(r"function (.*) \(arity: ")
_LINE = re.compile(r" +\d+: (.*)")
_BINARY = (b"PK\x03\x04", b"PK\x05\x06", b"IONBC\x01\0\0")


@dataclass(frozen=True)
class FunctionInfo:
    """What a program knows of one of its functions."""

    name: str
    """`Class:function`."""
    class_name: str
    arity: int
    registers: int
    """With those of its arguments."""
    instructions: int
    is_native: bool
    """It stands for a native."""
    is_exported: bool
    """Other programs may use it."""
    is_linked: bool
    """It is another program's."""


class Program:
    """A program: the classes of a pack, with those of the packs that it depends on. It never changes;
    machines, threads and processes of the system share it, and it can be pickled.

    >>> from abut.ion import FunctionBuilder, Program
    >>> main = FunctionBuilder("main").load_const("answer", 42).return_reg("answer")
    >>> program = Program.of(main)
    >>> program, program.entry
    (<Program main: Main:main>, 'Main:main')
    >>> program.lines("main")
    ['LOAD_CONST r0, 42', 'RETURN r0']
    """

    __slots__ = ("__weakref__", "_functions", "_linked", "_names", "_native", "_numbers", "_source")

    def __init__(self, native: Any, source: bytes | str, linked: tuple[Program, ...] = ()) -> None:
        self._native: Any = native
        self._source, self._linked = source, linked
        self._functions: dict[str, FunctionInfo] | None = None
        self._numbers: dict[str, int] = {}
        """Those that the library gives functions, by their whole names."""
        self._names: dict[str, str] = {}
        """Whole names of functions, by what they were called."""

    # -- where they come from

    @classmethod
    def load(cls, data: ReadableBuffer) -> Program:
        """A pack or a class, of any version, as the bytes of its file."""
        source = bytes(memoryview(data))
        try:
            made = cls(_made("load", viewed(source)), source)
            check_libraries(made.libraries)
        except FunctionNotFound as error:  # nobody asked for a name: it is a pack without its manifest
            raise IonFormatError(str(error)) from None
        except InvalidManifest as error:
            error.entry = MANIFEST
            raise
        return made

    @classmethod
    def open(cls, path: str | os.PathLike[str]) -> Program:
        """A file: a pack, a class, or a text; its bytes say which. What is wrong is said with its name."""
        data = Path(path).read_bytes()
        try:
            return cls._told(data, path)
        except IonFormatError as error:
            error.message = f"{os.fspath(path)}: {error.message}"
            error.args = (error.message,)
            raise

    @classmethod
    def assemble(cls, text: str) -> Program:
        """A text as `disassemble` gives one, or as people write it: docs/formats/ion-text.md."""
        if not isinstance(text, str):
            raise TypeError(f"text: expected str, got {type(text).__name__}")
        data = text.encode()
        return cls(_made("assemble", raw["_TextIn"](data, len(data))), text)

    @classmethod
    def of(cls, source: Any) -> Program:
        """A program of whatever describes one: a Program, an IonPack or its builder, functions (those of the
        class `Main`), a dict of classes with their functions, the bytes or the path of a file."""
        if isinstance(source, Program):
            return source
        if isinstance(source, (str, os.PathLike)):
            return cls.open(source)
        if isinstance(source, IonPack):
            return cls.load(source.builder(2).to_bytes())
        if isinstance(source, IonPackBuilder):
            return cls.load(source.to_bytes())
        if isinstance(source, (bytes, bytearray, memoryview)):
            return cls.load(source)
        if isinstance(source, (Function, FunctionBuilder)):
            source = [source]
        if not isinstance(source, Mapping):
            if not isinstance(source, Iterable):
                raise TypeError(f"{type(source).__name__} is no program")
            source = {MAIN_CLASS: list(source)}
        return cls.load(_packed(source))

    def link(self, *others: Any) -> Program:
        """This program with others that it depends on: what `of` takes. Their exported functions can be
        called as `Class:function`. FunctionNotFound when one exports what it does not have."""
        made = self
        for one in others:
            other = Program.of(one)
            other._check_exports()
            native = _made("link", made._use(), other._use())
            made = Program(native, self._source, (*made._linked, other))
        return made

    # -- what is in it

    @property
    def name(self) -> str:
        return self._text("name")

    @property
    def version(self) -> str:
        return self._text("version")

    @property
    def description(self) -> str:
        return self._text("description")

    @property
    def author(self) -> str:
        return self._text("author")

    @property
    def main_class(self) -> str:
        """The class that is run; empty when there is none."""
        return self._text("main_class")

    @property
    def entry_point(self) -> str:
        """The function of it that the manifest names; empty when it names none."""
        return self._text("entry_point")

    @property
    def entry(self) -> str:
        """The function that is run, `Class:function`; ClassNotFound or FunctionNotFound if there is none."""
        return str(self._native.function(self._beginning()).name)

    def _beginning(self) -> int:
        """The number of that function."""
        main = self.main_class
        if main not in self.classes:
            near = did_you_mean(main, self.classes)
            what = f"there is no class {main!r} to begin with{near}" if main else "no main class is named"
            raise ClassNotFound(f"{self.name}: {what}" if self.name else what)
        index, error = ctypes.c_uint32(), blank(_abi.Error)
        status = raw["_f_ion_program_entry"](self._use(), ctypes.byref(index), ctypes.byref(error))
        checked(status, error)
        return index.value

    @property
    def classes(self) -> tuple[str, ...]:
        """In the order of the file."""
        return self._listed("class_name")

    @property
    def dependencies(self) -> tuple[str, ...]:
        """Packs that it needs: `name`, or `name:version`."""
        return self._listed("dependency")

    @property
    def exports(self) -> tuple[str, ...]:
        return self._listed("export")

    @property
    def libraries(self) -> tuple[str, ...]:
        """Native libraries that its pack has."""
        return self._listed("library")

    @property
    def missing(self) -> tuple[str, ...]:
        """References in the code that lead nowhere."""
        return self._listed("missing")

    @property
    def natives(self) -> tuple[str, ...]:
        """Natives that the code asks for."""
        return self._listed("native")

    @property
    def functions(self) -> Mapping[str, FunctionInfo]:
        """All of them, also those of linked programs, by their names."""
        if self._functions is None:
            found: dict[str, FunctionInfo] = {}
            for number in range(self._native.describe().functions):
                info = self._native.function(number)
                names = FunctionInfo.__dataclass_fields__
                self._numbers[info.name] = number
                found[info.name] = FunctionInfo(**{name: getattr(info, name) for name in names})
            self._functions = found
        return self._functions

    def function(self, name: str) -> str:
        """The whole name of a function, `Class:function`: `function` alone is one of the main class, or the
        only one of that name. FunctionNotFound when there is none."""
        if not isinstance(name, str):
            raise TypeError(f"function: expected a name, got {type(name).__name__}")
        found = self._names.get(name)
        if found is None:
            found = self._names[name] = self._found(name)
        return found

    def _found(self, name: str) -> str:
        known = self.functions
        if name in known:
            return name
        if ":" not in name:
            own = f"{self.main_class}:{name}"
            if own in known:
                return own
            alike = [one for one in known if one.rpartition(":")[2] == name]
            if len(alike) == 1:
                return alike[0]
            if alike:
                raise FunctionNotFound(f"which function {name!r} is meant? {one_line(', '.join(alike))}")
        near = did_you_mean(name, [*known, *(one.rpartition(":")[2] for one in known)])
        raise FunctionNotFound(f"the program has no function {name!r}{near}")

    def __getitem__(self, name: str) -> FunctionRef:
        """A function as a value, to be handed to processes."""
        return FunctionRef(self.function(name))

    def __contains__(self, name: object) -> bool:
        try:
            return isinstance(name, str) and bool(self.function(name))
        except FunctionNotFound:
            return False

    def __iter__(self) -> Iterator[str]:
        return iter(self.functions)

    def files(self) -> Iterator[tuple[str, str, bytes]]:
        """Files of the pack that are no classes: what each is for (library, resource, source or other), its
        path in there, and its bytes."""
        for number in range(self._native.describe().files):
            one = self._native.file(number)
            yield one.role.name.lower(), one.path, bytes(one.data)

    def verify(self) -> None:
        """Checks the code of every function; a CodeError says what is wrong, and where."""
        error = blank(_abi.Error)
        checked(raw["_f_ion_program_verify"](self._use(), ctypes.byref(error)), error)

    # -- as text and bytes

    def disassemble(self, class_name: str | None = None, form: str = "full") -> str:
        """A class as text, or all classes. The `full` form says everything: `assemble` reads the same
        program; `noted` says in comments what lines mean, too; `original` is that of the first tools."""
        if form not in FORMS:
            raise ValueError(f"form: {form!r} is none of {', '.join(FORMS)}")
        name = None if class_name is None else encoded(class_name, "class_name")
        return _blob("disassemble", self._use(), name, FORMS[form]).decode()

    def lines(self, function: str) -> list[str]:
        """The instructions of a function as text, a line for each."""
        name = self.function(function)
        for one in self._linked:
            if self.functions[name].is_linked and name in one.functions:
                return one.lines(name)
        class_name = self.functions[name].class_name
        own = "anonymous" if name == class_name else name.removeprefix(f"{class_name}:")
        inside, heads = False, (own, quoted(own))
        found: list[str] = []
        for line in self.disassemble(class_name, "original").splitlines():
            head, instruction = _HEAD.match(line), _LINE.match(line)
            if head is not None:
                inside = head[1] in heads
            elif inside and instruction is not None:
                found.append(instruction[1])
        return found

    def translation(self, function: str) -> str:
        """The register code that a function becomes, for people."""
        name = self.function(function)
        return _blob("translation", self._use(), self._numbers[name]).decode()

    def class_bytes(self, class_name: str) -> bytes:
        """The file of a class, `.ionc`, in this library's version."""
        return _blob("class_bytes", self._use(), encoded(class_name, "class_name"))

    def to_bytes(self) -> bytes:
        """The pack: the same bytes for the same program. What is linked is not in it."""
        return _blob("pack_bytes", self._use())

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Writes the pack to a file, all of it or nothing."""
        _files.write(path, self.to_bytes())
        return Path(path)

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (self._source, self._linked)

    def __repr__(self) -> str:
        names = [one for one, info in self.functions.items() if not info.is_linked]
        shown = ", ".join(names[:4]) + ", ..." * (len(names) > 4)
        return f"<Program {self.name}: {shown}>" if self.name else f"<Program {shown}>"

    # -- inside

    def _use(self) -> int:
        return int(self._native._use())

    def _check_exports(self) -> None:
        """Nobody says so otherwise: those who depend on it would not find the function."""
        known = self.functions
        own = {*self.classes, *(name for name, info in known.items() if not info.is_linked)}
        wrong = next((one for one in self.exports if known and one not in own), None)
        if wrong is not None:
            what = f"{self.name} exports {wrong!r}, which is no `Class` or `Class:function` of it"
            raise FunctionNotFound(what + did_you_mean(wrong, own))

    def _text(self, name: str) -> str:
        return str(getattr(self._native.describe(), name))

    def _listed(self, what: str) -> tuple[str, ...]:
        found: list[str] = []
        ask: Callable[[int], str] = getattr(self._native, what)
        while one := ask(len(found)):
            found.append(one)
        return tuple(found)

    @classmethod
    def _told(cls, data: bytes, path: str | os.PathLike[str]) -> Program:
        """Of a file's bytes. Classes of one function have no mark: what is none, and UTF-8, is text."""
        if data.startswith(_BINARY):
            return cls.load(data)
        if os.fspath(path).endswith(TEXT_END):
            return cls.assemble(_decoded(data))
        try:
            return cls.load(data)
        except AbutError:
            if b"\0" in data or not data.strip():
                raise
            return cls.assemble(_decoded(data))


def _again(source: bytes | str, linked: tuple[Program, ...]) -> Program:
    """A program that was pickled."""
    made = Program.assemble(source) if isinstance(source, str) else Program.load(source)
    return made.link(*linked) if linked else made


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise IonFormatError(f"no text: {error.reason}", error.start) from None


def _made(what: str, *arguments: Any) -> Any:
    """A program that a call makes."""
    cell, error = ctypes.c_void_p(), blank(_abi.Error)
    status = raw[f"_f_ion_program_{what}"](*arguments, ctypes.byref(cell), ctypes.byref(error))
    checked(status, error)
    handle: Any = _abi.Program
    return handle._adopt(cell.value, True, None)


def _blob(what: str, *arguments: Any) -> bytes:
    cell, error = ctypes.c_void_p(), blank(_abi.Error)
    status = raw[f"_f_ion_program_{what}"](*arguments, ctypes.byref(cell), ctypes.byref(error))
    checked(status, error)
    return taken_bytes(cell)


def _packed(classes: Mapping[str, Any]) -> bytes:
    """A pack of functions by class; the first class is the main one, its `main` the entry point."""
    builder = IonPackBuilder("main", "1.0.0", bytecode=2)
    for number, (name, functions) in enumerate(classes.items()):
        if isinstance(functions, (Function, FunctionBuilder)):
            functions = [functions]
        made = [one.build() if isinstance(one, FunctionBuilder) else one for one in functions]
        for one in made:
            if not isinstance(one, Function):
                raise TypeError(f"expected a Function, got {type(one).__name__}")
        names = [one.name for one in made]
        if len(set(names)) < len(names):
            twice = next(one for one in names if names.count(one) > 1)
            raise IonBuildError(f"class {name} has two functions {twice!r}")
        builder.add_multi_function_class(name, made)
        if number == 0:
            builder.main_class(name)
            if "main" in names:
                builder.entry_point("main")
    return builder.to_bytes()
