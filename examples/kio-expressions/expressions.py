"""A small language for KIO: variables, if, while, arrays, print, and calls of natives.

python expressions.py FILE... runs programs; --dis shows their bytecode.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

from abut.kio import VM, Array, Chunk, KioError, Label, Op

TOKEN = re.compile(
    r"""(?P<space>[ \t\r]+|\#[^\n]*) | (?P<newline>\n) | (?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)
      | (?P<text>"(?:[^"\\\n]|\\.)*") | (?P<word>[A-Za-z_]\w*)
      | (?P<sign>==|!=|<=|>=|[-+*/%<>=!()\[\]{},;])""",
    re.VERBOSE,
)
WORDS = {"let", "if", "else", "while", "print", "return", "and", "or", "true", "false", "nil"}
ESCAPES = {"n": "\n", "t": "\t"}
BINARY = (  # from the loosest to the tightest
    {"==": (Op.EQUAL,), "!=": (Op.EQUAL, Op.NOT)},
    {"<": (Op.LESS,), "<=": (Op.LESS_EQUAL,), ">": (Op.GREATER,), ">=": (Op.GREATER_EQUAL,)},
    {"+": (Op.ADD,), "-": (Op.SUBTRACT,)},
    {"*": (Op.MULTIPLY,), "/": (Op.DIVIDE,), "%": (Op.MODULO,)},
)


class Mistake(Exception):
    """Something in the source that is no program."""


def tokens(source: str) -> list[tuple[str, str, int]]:
    """Kind, text and line of each token; words of the language and signs are their own kind."""
    found, line, at = [], 1, 0
    while at < len(source):
        match = TOKEN.match(source, at)
        if match is None:
            raise Mistake(f"line {line}: {source[at]!r} means nothing")
        kind, text, at = match.lastgroup or "", match[0], match.end()
        if kind == "newline":
            line += 1
        elif kind != "space":
            found.append((text if kind == "sign" or text in WORDS else kind, text, line))
    return [*found, ("end", "the end", line)]


class Compiler:
    """Parses and emits in one pass. Locals are places of the stack, all other variables are globals."""

    def __init__(self, source: str) -> None:
        self.chunk = Chunk()
        self.tokens, self.at = tokens(source), 0
        self.locals: list[str] = []
        self.height = 0  # values on the stack: at the start of a statement as many as there are locals

    def compile(self) -> Chunk:
        while not self.sees("end"):
            self.statement()
        self.emit(Op.NIL, +1)
        self.emit(Op.HALT, 0)
        return self.chunk

    # -- tokens

    def sees(self, *kinds: str) -> bool:
        return self.tokens[self.at][0] in kinds

    def take(self, kind: str) -> str:
        found, text, line = self.tokens[self.at]
        if found != kind:
            raise Mistake(f"line {line}: {kind!r} is missing before {text!r}")
        self.at += 1
        return text

    def takes(self, *kinds: str) -> str | None:
        return self.take(self.tokens[self.at][0]) if self.sees(*kinds) else None

    @property
    def line(self) -> int:
        return self.tokens[max(0, self.at - 1)][2]

    # -- code

    def emit(self, op: Op, effect: int, operand: int | str | None = None) -> None:
        self.chunk.emit(op, operand, line=self.line)
        self.height += effect

    def push(self, value: float | bool | str | None) -> None:
        self.chunk.push(value, line=self.line)
        self.height += 1

    def jump(self, op: Op, label: Label) -> None:
        self.chunk.jump(op, label, line=self.line)
        self.height -= op is Op.JUMP_IF_FALSE

    # -- statements

    def statement(self) -> None:
        if self.takes("let"):
            name = self.take("word")
            self.take("=")
            self.expression()  # what it leaves on the stack is the local
            self.locals.append(name)
        elif self.takes("print"):
            self.expression()
            self.emit(Op.PRINT, -1)
        elif self.takes("return"):
            self.expression()
            self.emit(Op.HALT, 0)
            self.height -= 1
        elif self.takes("if"):
            return self.choice()
        elif self.takes("while"):
            return self.repetition()
        else:
            self.expression()
            self.emit(Op.POP, -1)
        self.take(";")

    def block(self) -> None:
        self.take("{")
        outer = len(self.locals)
        while not self.sees("}", "end"):
            self.statement()
        self.take("}")
        while len(self.locals) > outer:
            self.locals.pop()
            self.emit(Op.POP, -1)

    def choice(self) -> None:
        other, end = self.chunk.label("else"), self.chunk.label("end of if")
        self.expression()
        self.jump(Op.JUMP_IF_FALSE, other)
        self.block()
        self.jump(Op.JUMP, end)
        self.chunk.place(other)
        if self.takes("else"):
            self.choice() if self.takes("if") else self.block()
        self.chunk.place(end)

    def repetition(self) -> None:
        start, end = self.chunk.label("while"), self.chunk.label("end of while")
        self.chunk.place(start)
        self.expression()
        self.jump(Op.JUMP_IF_FALSE, end)
        self.block()
        self.jump(Op.JUMP, start)
        self.chunk.place(end)

    # -- expressions: each leaves one value

    def expression(self) -> None:
        self.conjunction()
        while self.takes("or"):
            self.either(self.conjunction, Op.JUMP)

    def conjunction(self) -> None:
        self.binary(0)
        while self.takes("and"):
            self.either(lambda: self.binary(0), Op.JUMP_IF_FALSE)

    def either(self, right: Callable[[], None], op: Op) -> None:
        """The left stays when that decides, else it makes room for the right. GET_LOCAL copies the top."""
        end, otherwise = self.chunk.label("decided"), self.chunk.label("undecided")
        self.emit(Op.GET_LOCAL, +1, self.height - 1)
        self.jump(Op.JUMP_IF_FALSE, otherwise if op is Op.JUMP else end)
        if op is Op.JUMP:
            self.jump(Op.JUMP, end)
            self.chunk.place(otherwise)
        self.emit(Op.POP, -1)
        right()
        self.chunk.place(end)

    def binary(self, level: int) -> None:
        if level == len(BINARY):
            return self.unary()
        self.binary(level + 1)
        while sign := self.takes(*BINARY[level]):
            self.binary(level + 1)
            first, *more = BINARY[level][sign]
            self.emit(first, -1)
            for op in more:
                self.emit(op, 0)

    def unary(self) -> None:
        if sign := self.takes("-", "!"):
            self.unary()
            self.emit(Op.NEGATE if sign == "-" else Op.NOT, 0)
        else:
            self.postfix()

    def postfix(self) -> None:
        """A value and its indices; behind the last one there may be what is stored there."""
        self.primary()
        while self.takes("["):
            self.expression()
            self.take("]")
            if self.takes("="):
                self.expression()
                self.emit(Op.ARRAY_SET, -2)
            else:
                self.emit(Op.ARRAY_GET, -1)

    def items(self, end: str) -> int:
        count = 0
        while not self.sees(end):
            if count:
                self.take(",")
            self.expression()
            count += 1
        self.take(end)
        return count

    def primary(self) -> None:
        kind, text, line = self.tokens[self.at]
        self.at += 1
        if kind == "number":
            self.push(float(text))
        elif kind == "text":
            self.push(re.sub(r"\\(.)", lambda one: ESCAPES.get(one[1], one[1]), text[1:-1]))
        elif kind in ("true", "false", "nil"):
            self.push({"true": True, "false": False, "nil": None}[kind])
        elif kind == "(":
            self.expression()
            self.take(")")
        elif kind == "[":
            count = self.items("]")
            self.emit(Op.ARRAY_NEW, 1 - count, count)
        elif kind == "word":
            self.name(text)
        else:
            raise Mistake(f"line {line}: a value is missing before {text!r}")

    def name(self, name: str) -> None:
        """A variable, what is stored in one, or a call."""
        if self.takes("="):
            self.expression()  # it stays when it is stored
            self.variable(name, Op.SET_LOCAL, Op.SET_GLOBAL, 0)
        elif self.takes("("):
            count = self.items(")")
            self.variable(name, Op.GET_LOCAL, Op.GET_GLOBAL, +1)  # the callee lies above its arguments
            self.emit(Op.CALL, -count, count)
        else:
            self.variable(name, Op.GET_LOCAL, Op.GET_GLOBAL, +1)

    def variable(self, name: str, local: Op, other: Op, effect: int) -> None:
        if name in self.locals:  # the innermost of that name
            self.emit(local, effect, len(self.locals) - 1 - self.locals[::-1].index(name))
        else:
            self.emit(other, effect, name)


def compile(source: str) -> Chunk:
    """The chunk of a program."""
    return Compiler(source).compile()


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--dis", action="store_true", help="show the bytecode instead")
    options, status = parser.parse_args(), 0
    for path in options.files:
        try:
            chunk = compile(path.read_text())
            if options.dis:
                print(chunk.disassemble(), end="")
            else:
                run(chunk)
        except (Mistake, KioError) as error:
            told = error.formatted() if isinstance(error, KioError) else str(error)
            print(f"{path.name}: {told}")
            status = 1
    return status


def run(chunk: Chunk) -> None:
    with VM(max_instructions=100_000_000) as vm:

        @vm.native
        def push(array: Array, value: object) -> None:
            array.append(value)

        vm.register("words", str.split, arity=1)
        begin = time.perf_counter()
        result = vm.execute(chunk)
        seconds, stats = time.perf_counter() - begin, vm.stats()
        print(f"result: {vm.text(result)}")
        done = f"{stats.instructions:,} instructions, {stats.native_calls} native calls"
        print(f"{done}, {seconds * 1000:.1f} ms, {vm.options['tier']}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
