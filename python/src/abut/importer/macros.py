"""Macros: which are constants, and of what type and value; the others are named with their text.

Plain literals are read here. Everything else goes into one probe that clang folds: as an enumerator
(integers) and as the value of a variable (text, floating point, names of functions).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple


class Macro(NamedTuple):
    name: str
    parameters: tuple[str, ...] | None  # None: not function-like
    body: str
    file: str
    line: int


class Folded(NamedTuple):
    """A macro's value: `type` is the descriptor's word for it."""

    type: str
    value: int | float | str


PROBE = "abut_probe_"
_LINE = re.compile(
    r"^#(?: (?P<line>\d+) \"(?P<file>(?:[^\"\\]|\\.)*)\"|define (?P<name>\w+)(?P<parameters>\([^)]*\))?"
    r"(?P<body>[^\n]*)|undef (?P<undef>\w+))",
    re.M,
)
_INTEGER = re.compile(r"([+-]?)\s*(0[xX][0-9a-fA-F]+|0[bB][01]+|\d+)([uUlL]*)\Z")
_FLOAT = re.compile(r"([+-]?)\s*((?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+)[fF]?\Z")
_STRINGS = re.compile(r'(?:"(?:[^"\\]|\\.)*"\s*)+\Z')
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
_PROBE_NAME = re.compile(rf'\n  "name": "{PROBE}(\w+)"')
_CONSTANT = re.compile(
    r'"kind": "ConstantExpr",.*?"type": \{\s+(?:"desugaredQualType": "([^"]*)",\s+)?"qualType": "([^"]*)".*?'
    r'"value": "(-?\d+)"',
    re.S,
)
_IDENTIFIER = re.compile(r"[A-Za-z_]\w*\Z")
_NOT_VALUES = frozenset(
    "extern static inline __inline __inline__ typedef struct enum union const void volatile "
    "__attribute__ register "
    "__attribute __declspec __extension__ _Pragma __pragma do if while for return goto switch break "
    "else asm __asm__ "
    "int char short long unsigned signed float double _Bool _Noreturn __restrict restrict __stdcall "
    "__cdecl".split()
)


def definitions(preprocessed: str) -> dict[str, Macro]:
    """The macros that are defined at the end, in the order of their definition."""
    macros: dict[str, Macro] = {}
    file, base, counted, lines = "", 1, 0, 0
    for found in _LINE.finditer(preprocessed):
        kind = found.lastgroup
        if kind == "file":
            file = found["file"]
            base, lines = int(found["line"]), 0
            counted = preprocessed.find("\n", found.end()) + 1
        elif kind == "undef":
            macros.pop(found["undef"], None)
        else:
            lines += preprocessed.count("\n", counted, found.start())
            counted = found.start()
            parameters = found["parameters"]
            names = (
                None
                if parameters is None
                else tuple(name.strip() for name in parameters[1:-1].split(",") if name.strip())
            )
            macros.pop(found["name"], None)
            macros[found["name"]] = Macro(found["name"], names, found["body"].strip(), file, base + lines)
    return macros


def included_files(preprocessed: str) -> list[tuple[int, str]]:
    """Every file that was entered, with its depth: 1 is a header named by the caller."""
    entered, depth = [], 0
    for found in re.finditer(r'^# \d+ "((?:[^"\\]|\\.)*)" ([12])', preprocessed, re.M):
        depth += 1 if found[2] == "1" else -1
        if found[2] == "1" and not found[1].startswith("<"):
            entered.append((depth, found[1]))
    return entered


def literal(body: str) -> Folded | None:
    """The value of a body that is one literal, possibly signed and in parentheses."""
    text = body.strip()
    while text.startswith("(") and text.endswith(")") and text.count("(") == 1:
        text = text[1:-1].strip()
    found = _INTEGER.match(text)
    if found:
        return _integer(found[1], found[2], found[3].lower())
    found = _FLOAT.match(text)
    if found:
        return Folded("f64", float(found[1] + found[2]))
    if _STRINGS.match(text):
        decoded = decode("".join(_STRING.findall(text)))
        return None if decoded is None else Folded("cstr", decoded)
    return None


def _integer(sign: str, digits: str, suffix: str) -> Folded | None:
    if len(digits) > 1 and digits[0] == "0" and digits.isdigit():
        if set(digits) - set("01234567"):
            return None
        value = int(digits, 8)
    else:
        value = int(digits, 0)
    is_decimal = digits[0] != "0"
    for name, bits, signed in (
        ("c_int", 31, True),
        ("c_uint", 32, False),
        ("c_long", 63, True),
        ("c_ulong", 64, False),
    ):
        if signed == ("u" in suffix) and (signed or is_decimal):
            continue
        if not signed and is_decimal and "u" not in suffix:
            continue
        if "l" in suffix and bits < 63:
            continue
        if value < 1 << bits:
            return integer_constant(name, -value if sign == "-" else value)
    return None


_C_WORDS = {
    "int": "c_int",
    "unsigned int": "c_uint",
    "long": "c_long",
    "unsigned long": "c_ulong",
    "_Bool": "c_int",
    "long long": "c_longlong",
    "unsigned long long": "u64",
    "char": "c_int",
    "signed char": "c_int",
    "unsigned char": "c_int",
    "short": "c_int",
    "unsigned short": "c_int",
}


def integer_constant(word: str, value: int) -> Folded:
    """`long` is 32 bits wide on some targets: a value that needs more gets a type that says so."""
    if word == "c_uint" and value < 0:
        value += 1 << 32
    if word in ("c_ulong", "u64") and value < 0:
        value += 1 << 64
    if word == "c_long" and not -(1 << 31) <= value < 1 << 31:
        word = "i64"
    if word == "c_ulong" and value >= 1 << 32:
        word = "u64"
    return Folded(word, value)


_ESCAPES = {
    "n": "\n",
    "t": "\t",
    "\\": "\\",
    '"': '"',
    "'": "'",
    "?": "?",
    "r": "\r",
    "a": "\a",
    "b": "\b",
    "f": "\f",
    "v": "\v",
}


def decode(text: str) -> str | None:
    """The text between C quotes; None where it is not UTF-8."""

    def replaced(found: re.Match[str]) -> str:
        escape = found[1]
        if escape[0] in "01234567":
            return chr(int(escape, 8) & 0xFF)
        if escape[0] == "x":
            return chr(int(escape[1:] or "0", 16) & 0xFF)
        return _ESCAPES.get(escape, escape)

    if "\\" not in text:
        return text
    raw = text.encode("utf-8", "surrogateescape").decode("latin-1")
    raw = re.sub(r"\\([0-7]{1,3}|x[0-9a-fA-F]+|.)", replaced, raw)
    try:
        return raw.encode("latin-1").decode("utf-8")
    except UnicodeDecodeError:
        return None


class Folder:
    """Folds the object-like macros of one import."""

    def __init__(self, macros: dict[str, Macro], is_own: Callable[[str], bool]) -> None:
        self.all = macros
        self.own = [macro for macro in macros.values() if is_own(macro.file)]
        self.values: dict[str, Folded] = {}
        self.names: dict[str, str] = {}  # macro -> the name it stands for, if it is one
        self.why: dict[str, str] = {}
        self.empty: list[str] = []
        self._probed: list[Macro] = []

    def read_literals(self) -> None:
        for macro in self.own:
            if macro.parameters is not None:
                continue
            if not macro.body:
                self.empty.append(macro.name)
            elif not self._read(macro):
                self._probed.append(macro)

    def _read(self, macro: Macro) -> bool:
        seen = {macro.name}
        current = macro
        while _IDENTIFIER.match(current.body):
            target = self.all.get(current.body)
            if target is None:
                self.names[macro.name] = current.body
                return True
            if target.name in seen or target.parameters is not None:
                self.why[macro.name] = f"stands for `{current.body}`"
                return True
            seen.add(target.name)
            current = target
        value = literal(current.body)
        if value is not None:
            self.values[macro.name] = value
            return True
        reason = _no_value(current.body)
        if reason:
            self.why[macro.name] = reason
            return True
        return False

    def probe(self) -> str:
        """Declarations that make clang fold what is left; "" when nothing is."""
        return "".join(
            f"enum {{ {PROBE}i{index} = ({macro.name}) }};\n__auto_type {PROBE}v{index} = ({macro.name});\n"
            for index, macro in enumerate(self._probed)
        )

    def read_probe(self, dump: str) -> None:
        parts: dict[str, str] = {}
        for part in dump.split("\n}\n"):
            named = _PROBE_NAME.search(part)
            if named:
                parts[named[1]] = part + "\n}"
        for index, macro in enumerate(self._probed):
            folded = _enumerator(parts.get(f"i{index}", ""))
            variable: dict[str, Any] = {}
            if folded is None and f"v{index}" in parts:
                variable = json.loads(parts[f"v{index}"])
                folded = _text_or_float(variable)
                name = _function_name(variable)
                if folded is None and name:
                    self.names[macro.name] = name
                    continue
            if folded is not None:
                self.values[macro.name] = folded
            elif variable and not variable.get("isInvalid") and "type" in variable:
                self.why[macro.name] = f"a value of type `{variable['type'].get('qualType', '?')}`"
            else:
                self.why[macro.name] = "not a value"


def _no_value(body: str) -> str | None:
    word = re.match(r"[A-Za-z_]\w*|#|\{|\.", body)
    if word and word[0] in _NOT_VALUES or any(mark in body for mark in "{};#"):
        return "not an expression"
    depth = 0
    for mark in re.sub(r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'', "", body):
        depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(mark, 0)
        if depth < 0:
            break
    return "not an expression" if depth else None


def _inner(node: dict[str, Any]) -> Iterable[dict[str, Any]]:
    return (child for child in node.get("inner", ()) if child)


def _enumerator(part: str) -> Folded | None:
    """The folded value, by text: the trees below it are large and of no interest."""
    found = _CONSTANT.search(part)
    if not found:
        return None
    return integer_constant(_C_WORDS.get(found[1] or found[2], "c_int"), int(found[3]))


def _desugared(type_node: dict[str, Any]) -> str:
    return str(type_node.get("desugaredQualType", type_node.get("qualType", "")))


_THROUGH = ("ParenExpr", "ImplicitCastExpr", "CStyleCastExpr", "ConstantExpr")


def _text_or_float(node: dict[str, Any]) -> Folded | None:
    child = next(iter(_inner(node)), None)
    while child is not None and child.get("kind") in _THROUGH:
        if child.get("castKind") in ("NullToPointer", "IntegralToPointer", "BitCast"):
            return None
        if _desugared(child.get("type", {})) in ("double", "float"):
            break
        child = next(iter(_inner(child)), None)
    if child is None:
        return None
    if child.get("kind") == "StringLiteral":
        written = str(child.get("value", ""))
        if not written.startswith('"'):
            return None
        text = decode(written[1:-1])
        return None if text is None else Folded("cstr", text)
    if _desugared(child.get("type", {})) in ("double", "float"):
        value = _float(child)
        return None if value is None else Folded("f64", value)
    return None


def _float(node: dict[str, Any]) -> float | None:
    kind = node.get("kind")
    if kind in ("FloatingLiteral", "IntegerLiteral"):
        return float(node["value"])
    parts = [_float(child) for child in _inner(node)]
    if not parts or any(part is None for part in parts):
        return None
    values = [part for part in parts if part is not None]
    if kind in _THROUGH and len(values) == 1:
        return values[0]
    operator = node.get("opcode")
    if kind == "UnaryOperator" and operator in ("-", "+"):
        return -values[0] if operator == "-" else values[0]
    if kind == "BinaryOperator" and len(values) == 2:
        left, right = values
        if operator == "/":
            return left / right if right else None
        return {"+": left + right, "-": left - right, "*": left * right}.get(str(operator))
    return None


def _function_name(node: dict[str, Any]) -> str | None:
    child = next(iter(_inner(node)), None)
    while child is not None and child.get("kind") in _THROUGH:
        child = next(iter(_inner(child)), None)
    if child is not None and child.get("kind") == "DeclRefExpr":
        target = child.get("referencedDecl", {})
        if target.get("kind") == "FunctionDecl":
            return str(target.get("name", "")) or None
    return None
