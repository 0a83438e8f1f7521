"""C types: read from clang's spelling (`int (*)(void *, const char *const *)`) into a small tree."""

from __future__ import annotations

import re
from collections.abc import Callable


class Unsupported(Exception):
    """A type or declaration that Abut cannot describe; the text is the reason shown to the reader."""


class CType:
    __slots__ = ()


class Named(CType):
    """A builtin (`unsigned int`), a typedef's name, or a tag with its keyword (`struct stat`)."""

    __slots__ = ("name", "is_const", "is_atomic")

    def __init__(self, name: str, is_const: bool = False, is_atomic: bool = False) -> None:
        self.name = name
        self.is_const = is_const
        self.is_atomic = is_atomic


class Pointer(CType):
    __slots__ = ("to", "is_const", "is_nonnull")

    def __init__(self, to: CType, is_const: bool = False, is_nonnull: bool = False) -> None:
        self.to = to
        self.is_const = is_const
        self.is_nonnull = is_nonnull


class Array(CType):
    """`count` is None for `[]`: a flexible member, or a pointer where it is a parameter."""

    __slots__ = ("of", "count")

    def __init__(self, of: CType, count: int | None) -> None:
        self.of = of
        self.count = count


class Func(CType):
    __slots__ = ("result", "parameters", "is_variadic")

    def __init__(self, result: CType, parameters: list[CType], is_variadic: bool) -> None:
        self.result = result
        self.parameters = parameters
        self.is_variadic = is_variadic


class Anonymous(CType):
    """A struct, union or enum without a name: the reader knows it from the declaration before."""

    __slots__ = ()


_TOKEN = re.compile(r"\((?:unnamed|anonymous)[^()]*\)|\.\.\.|[A-Za-z_]\w*|::|\d+|\S")
_QUALIFIERS = frozenset(
    "const volatile restrict __restrict __restrict__ _Nonnull _Nullable _Null_unspecified __unaligned "
    "_Nullable_result register".split()
)
_cache: dict[str, CType] = {}


def parse(text: str) -> CType:
    """The tree of one spelling; raises `Unsupported` with the reason."""
    known = _cache.get(text)
    if known is None:
        known = _Reader(_TOKEN.findall(text), text).whole()
        _cache[text] = known
    return known


class _Reader:
    def __init__(self, tokens: list[str], text: str) -> None:
        self._tokens = tokens
        self._at = 0
        self._text = text

    def whole(self) -> CType:
        made = self._type()
        self._attributes()
        if self._at != len(self._tokens):
            raise Unsupported(f"type `{self._text}`")
        return made

    def _peek(self, ahead: int = 0) -> str:
        at = self._at + ahead
        return self._tokens[at] if at < len(self._tokens) else ""

    def _take(self, wanted: str) -> None:
        if self._peek() != wanted:
            raise Unsupported(f"type `{self._text}`")
        self._at += 1

    def _attributes(self) -> None:
        """Attributes after a function type say how it is called; only harmless ones may pass."""
        while self._peek() == "__attribute__":
            start = self._at
            self._skip_parentheses(1)
            said = "".join(self._tokens[start : self._at])
            if "vector_size" in said:
                raise Unsupported("vector type")
            for convention in ("ms_abi", "stdcall", "fastcall", "vectorcall", "regparm", "thiscall", "pcs"):
                if convention in said:
                    raise Unsupported(f"calling convention {convention}")

    def _skip_parentheses(self, from_next: int) -> None:
        self._at += from_next
        self._take("(")
        depth = 1
        while depth and self._at < len(self._tokens):
            depth += {"(": 1, ")": -1}.get(self._tokens[self._at], 0)
            self._at += 1

    def _type(self) -> CType:
        base = self._specifiers()
        return self._declarator()(base)

    def _specifiers(self) -> CType:
        words: list[str] = []
        is_const = is_atomic = False
        inner: CType | None = None
        while True:
            token = self._peek()
            if token in _QUALIFIERS:
                is_const |= token == "const"
            elif token == "_Atomic" and self._peek(1) == "(":
                self._at += 2
                inner, is_atomic = self._type(), True
                self._take(")")
                continue
            elif token == "_Atomic":
                is_atomic = True
            elif token == "__attribute__":
                self._attributes()
                continue
            elif token in ("typeof", "__typeof__", "_BitInt", "__ptrauth"):
                raise Unsupported(f"type `{self._text}`")
            elif token.startswith(("(unnamed", "(anonymous")):
                inner = Anonymous()
            elif token == "::":
                words.clear()
            elif token[:1].isalpha() or token[:1] == "_":
                words.append(token)
            else:
                break
            self._at += 1
        if inner is not None:
            return Named(inner.name, is_const, True) if isinstance(inner, Named) and is_atomic else inner
        if not words:
            raise Unsupported(f"type `{self._text}`")
        return Named(" ".join(words), is_const, is_atomic)

    def _declarator(self) -> Callable[[CType], CType]:
        """What to make of the type before it: pointers, arrays, functions."""
        pointers: list[tuple[bool, bool]] = []
        while self._peek() in ("*", "^"):
            if self._peek() == "^":
                raise Unsupported("block pointer")
            self._at += 1
            is_const = is_nonnull = False
            while self._peek() in _QUALIFIERS or self._peek() == "_Atomic":
                is_const |= self._peek() == "const"
                is_nonnull |= self._peek() == "_Nonnull"
                self._at += 1
            pointers.append((is_const, is_nonnull))
        self._attributes()
        nested = None
        if self._peek() == "(" and self._peek(1) in ("*", "^", "(", "__attribute__"):
            self._at += 1
            nested = self._declarator()
            self._take(")")
        suffixes = self._suffixes()

        def applied(base: CType) -> CType:
            for is_const, is_nonnull in pointers:
                base = Pointer(base, is_const, is_nonnull)
            for suffix in reversed(suffixes):
                base = Array(base, suffix) if not isinstance(suffix, tuple) else Func(base, *suffix)
            return nested(base) if nested else base

        return applied

    def _suffixes(self) -> list[int | None | tuple[list[CType], bool]]:
        suffixes: list[int | None | tuple[list[CType], bool]] = []
        while True:
            token = self._peek()
            if token == "(":
                self._at += 1
                suffixes.append(self._parameters())
            elif token == "[":
                self._at += 1
                count = None
                while self._peek() not in ("]", ""):
                    if self._peek().isdigit():
                        count = int(self._peek())
                    self._at += 1
                self._take("]")
                suffixes.append(count)
            else:
                return suffixes

    def _parameters(self) -> tuple[list[CType], bool]:
        parameters: list[CType] = []
        is_variadic = False
        while self._peek() != ")":
            if self._peek() == "...":
                self._at += 1
                is_variadic = True
            else:
                parameters.append(self._type())
                self._attributes()
            if self._peek() != ")":
                self._take(",")
        self._at += 1
        if len(parameters) == 1 and isinstance(parameters[0], Named) and parameters[0].name == "void":
            parameters = []
        return parameters, is_variadic
