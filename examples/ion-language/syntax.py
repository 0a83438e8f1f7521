"""Rill's text: tokens, and the tree that they are."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from abut.ion import Atom, Undefined

TOKEN = re.compile(
    r"""(?P<space>[ \t\r]+|//[^\n]*) | (?P<newline>\n) | (?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)
      | (?P<text>"(?:[^"\\\n]|\\.)*") | :(?P<atom>[A-Za-z_]\w*) | (?P<word>[A-Za-z_]\w*)
      | (?P<sign>->|==|!=|<=|>=|[-+*/%<>=!()\[\]{},;.:])""",
    re.VERBOSE,
)
WORDS = {
    "after", "and", "else", "exit", "fn", "if", "let", "match", "not", "or", "receive", "return", "self",
    "spawn", "when", "while",
}  # fmt: skip
CONSTANTS: dict[str, Any] = {"true": True, "false": False, "unit": None, "undefined": Undefined}
ESCAPES = {"n": "\n", "t": "\t"}
LEVELS = (("or",), ("and",), ("==", "!="), ("<", "<=", ">", ">="), ("+", "-"), ("*", "/", "%"))


class Mistake(Exception):
    """Something in the source that is no program."""


@dataclass
class Node:
    """A part of a program: what it is, and its parts."""

    kind: str
    line: int
    parts: list[Node] = field(default_factory=list)
    value: Any = None
    arms: list[Arm] = field(default_factory=list)


@dataclass
class Arm:
    """A pattern, and what is done when it fits."""

    pattern: Node
    guard: Node | None
    body: Node


@dataclass
class Definition:
    """A function of the program."""

    name: str
    params: list[str]
    body: Node
    line: int


@dataclass
class Token:
    kind: str
    value: Any
    line: int


def tokens(source: str) -> list[Token]:
    """Words of the language and signs are their own kind."""
    found, line, at = list[Token](), 1, 0
    while at < len(source):
        match = TOKEN.match(source, at)
        if match is None:
            raise Mistake(f"line {line}: {source[at]!r} means nothing")
        kind, at = match.lastgroup or "", match.end()
        text = match[kind]
        if kind == "newline":
            line += 1
        elif kind == "number":
            found.append(Token("constant", float(text), line))
        elif kind == "text":
            whole = re.sub(r"\\(.)", lambda one: ESCAPES.get(one[1], one[1]), text[1:-1])
            found.append(Token("constant", whole, line))
        elif kind == "atom":
            found.append(Token("constant", Atom(text), line))
        elif text in CONSTANTS:
            found.append(Token("constant", CONSTANTS[text], line))
        elif kind != "space":
            found.append(Token(text if kind == "sign" or text in WORDS else "word", text, line))
    return [*found, Token("end", "the end", line)]


class Parser:
    """Reads a program from its tokens."""

    def __init__(self, source: str) -> None:
        self.tokens, self.at = tokens(source), 0

    def program(self) -> list[Definition]:
        found: list[Definition] = []
        while not self.sees("end"):
            line = self.take("fn").line
            name = self.take("word").value
            if any(one.name == name for one in found):
                raise Mistake(f"line {line}: there are two functions {name}")
            found.append(Definition(name, self.params(), self.block(), line))
        return found

    # -- tokens

    def sees(self, *kinds: str) -> bool:
        return self.tokens[self.at].kind in kinds

    def take(self, kind: str) -> Token:
        found = self.tokens[self.at]
        if found.kind != kind:
            raise Mistake(f"line {found.line}: {kind!r} is missing before {found.value!r}")
        self.at += 1
        return found

    def takes(self, *kinds: str) -> Token | None:
        return self.take(self.tokens[self.at].kind) if self.sees(*kinds) else None

    @property
    def line(self) -> int:
        return self.tokens[self.at].line

    def listed(self, end: str, one: Any) -> list[Any]:
        """Things with commas between them."""
        found: list[Any] = []
        while not self.takes(end):
            if found:
                self.take(",")
                if self.takes(end):
                    break
            found.append(one())
        return found

    def params(self) -> list[str]:
        self.take("(")
        return self.listed(")", lambda: self.take("word").value)

    # -- values

    def block(self) -> Node:
        """Its value is that of the last thing in it."""
        made = Node("block", self.take("{").line)
        while not self.takes("}"):
            made.parts.append(self.statement())
            if not self.sees("}") and self.tokens[self.at - 1].kind != "}":
                self.take(";")
            while self.takes(";"):
                if self.sees("}"):
                    made.parts.append(Node("constant", self.line))
        return made

    def statement(self) -> Node:
        line = self.line
        if self.takes("let"):
            name = self.take("word").value
            self.take("=")
            return Node("let", line, [self.expression()], name)
        if self.takes("return", "exit"):
            kind = self.tokens[self.at - 1].kind
            return Node(kind, line, [self.expression()])
        if self.takes("while"):
            return Node("while", line, [self.expression(), self.block()])
        return self.expression()

    def expression(self) -> Node:
        found = self.level(0)
        line = self.line
        if self.takes("="):
            if found.kind not in ("name", "index"):
                raise Mistake(f"line {line}: nothing can be put there")
            return Node("assign", line, [found, self.expression()])
        if self.takes("!"):
            return Node("send", line, [found, self.expression()])
        return found

    def level(self, number: int) -> Node:
        if number == len(LEVELS):
            return self.unary()
        found = self.level(number + 1)
        while (sign := self.takes(*LEVELS[number])) is not None:
            kind = "logic" if sign.kind in ("and", "or") else "binary"
            found = Node(kind, sign.line, [found, self.level(number + 1)], sign.kind)
        return found

    def unary(self) -> Node:
        sign = self.takes("-", "not")
        return self.postfix() if sign is None else Node("unary", sign.line, [self.unary()], sign.kind)

    def postfix(self) -> Node:
        found = self.primary()
        while True:
            line = self.line
            if self.takes("("):
                found = Node("call", line, [found, *self.listed(")", self.expression)])
            elif self.takes("["):
                found = Node("index", line, [found, self.expression()])
                self.take("]")
            elif self.takes("."):
                key = Node("constant", line, value=Atom(self.take("word").value))
                found = Node("index", line, [found, key])
            else:
                return found

    def primary(self) -> Node:
        found = self.tokens[self.at]
        line = found.line
        if self.takes("constant"):
            return Node("constant", line, value=found.value)
        if self.takes("word"):
            return Node("name", line, value=found.value)
        if self.takes("self"):
            return Node("constant", line, value=Atom("__vm:self"))
        if self.takes("fn"):
            return Node("lambda", line, [Node("params", line, value=self.params()), self.block()])
        if self.takes("spawn"):
            call = self.postfix()
            if call.kind != "call":
                raise Mistake(f"line {line}: spawn wants a call")
            return Node("spawn", line, call.parts)
        if self.takes("("):
            return self.tuple(line)
        if self.takes("["):
            return Node("array", line, self.listed("]", self.expression))
        if self.sees("{"):
            return self.object() if self.is_object() else self.block()
        return self.choices(found)

    def choices(self, found: Token) -> Node:
        line = found.line
        if self.takes("if"):
            made = Node("if", line, [self.expression(), self.block()])
            if self.takes("else"):
                made.parts.append(self.primary() if self.sees("if") else self.block())
            return made
        if self.takes("match"):
            return Node("match", line, [self.expression()], arms=self.arms())
        if self.takes("receive"):
            made = Node("receive", line)
            self.take("{")
            while not self.takes("}"):
                if self.takes("after"):
                    made.parts = [self.expression(), self.body()]
                else:
                    made.arms.append(self.arm())
                self.takes(",")
            return made
        raise Mistake(f"line {line}: {found.value!r} is no value")

    def tuple(self, line: int) -> Node:
        """`()` is unit, `(a)` is a, `(a,)` and `(a, b)` are tuples."""
        parts: list[Node] = []
        while not self.takes(")"):
            parts.append(self.expression())
            if len(parts) == 1 and self.takes(")"):
                return parts[0]
            if not self.sees(")"):
                self.take(",")
        return Node("tuple", line, parts) if parts else Node("constant", line)

    def is_object(self) -> bool:
        after = self.tokens[self.at + 1 : self.at + 3]
        return after[0].kind == "}" or (after[0].kind == "word" and after[1].kind == ":")

    def object(self) -> Node:
        line = self.take("{").line

        def entry() -> Node:
            name = self.take("word").value
            self.take(":")
            return Node("entry", line, [self.expression()], name)

        return Node("object", line, self.listed("}", entry))

    # -- patterns

    def arms(self) -> list[Arm]:
        self.take("{")
        found: list[Arm] = []
        while not self.takes("}"):
            found.append(self.arm())
            self.takes(",")
        return found

    def arm(self) -> Arm:
        pattern = self.pattern()
        guard = self.expression() if self.takes("when") else None
        return Arm(pattern, guard, self.body())

    def body(self) -> Node:
        self.take("->")
        return self.block() if self.sees("{") and not self.is_object() else self.statement()

    def pattern(self) -> Node:
        """A constant, a name (`_` for anything), a tuple or an array of patterns."""
        line = self.line
        if self.takes("-"):
            return Node("constant", line, value=-self.take("constant").value)
        if (found := self.takes("constant")) is not None:
            return Node("constant", line, value=found.value)
        if (found := self.takes("word")) is not None:
            return Node("name", line, value=found.value)
        if self.takes("("):
            return Node("tuple", line, self.listed(")", self.pattern))
        self.take("[")
        return Node("array", line, self.listed("]", self.pattern))
