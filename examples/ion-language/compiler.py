"""Rill's compiler: from the tree to functions of Ion, by way of the builder."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from abut.ion import Atom, FunctionBuilder, IonPackBuilder, Pattern, Undefined, Value
from syntax import Arm, Definition, Mistake, Node, Parser

BINARY = {
    "+": "add", "-": "sub", "*": "mul", "/": "div", "%": "mod", "==": "equal", "!=": "not_equal",
    "<": "less_than", "<=": "less_equal", ">": "greater_than", ">=": "greater_equal",
}  # fmt: skip
NATIVES = {"print": "PrintLn"}
"""Natives whose names do not begin with a capital."""
INSTRUCTIONS = {"length": 1, "keys": 1, "push": 2, "link": 1, "monitor": 1, "trap_exits": 1, "join": 1}
"""Functions that are instructions, and how many arguments they have."""


def packed(source: str, name: str) -> IonPackBuilder:
    """A pack of a program, with its source."""
    functions = Program(Parser(source).program()).functions
    builder = IonPackBuilder(name, "1.0.0", bytecode=2).main_class("Main").entry_point("main")
    builder.add_multi_function_class("Main", functions)
    return builder.add_source(f"{name}.rill", source)


class Program:
    """The functions of a program, with those that are written in others."""

    def __init__(self, definitions: list[Definition]) -> None:
        self.names = {one.name: len(one.params) for one in definitions}
        self.functions: list[FunctionBuilder] = []
        self.inner = 0
        if "main" not in self.names:
            raise Mistake("there is no function main")
        for one in definitions:
            made = FunctionBuilder(one.name, [f"{name}#0" for name in one.params])
            Compiler(self, made, one.params).function(one.body, one.name)

    def inner_name(self, outer: str | None) -> str:
        self.inner += 1
        return f"{outer}#{self.inner}"


class Compiler:
    """One function. Variables are registers: `name#number`, for names may mean several things in turn."""

    def __init__(self, program: Program, builder: FunctionBuilder, params: list[str]) -> None:
        self.program, self.builder, self.params = program, builder, params
        self.scopes: list[dict[str, str]] = [{name: f"{name}#0" for name in params}]
        self.count = 0
        self.own: str | None = None
        """The function itself, when calls of it at its end may begin it anew."""

    def function(self, body: Node, name: str | None = None) -> None:
        self.program.functions.append(self.builder)
        self.own = None if has_functions(body) else name  # those share its variables
        self.builder.label("begin")
        self.tail(body)

    # -- what a function ends with

    def tail(self, node: Node) -> None:
        """A value that is the function's: it returns, or begins anew. Servers call themselves for ever."""
        if node.kind == "block" and node.parts:
            def body() -> None:
                for one in node.parts[:-1]:
                    self.value(one)
                self.tail(node.parts[-1])

            self.scoped(body)
        elif node.kind == "if":
            other = self.builder.new_label("else")
            self.builder.jump_if_false(self.value(node.parts[0]), other)
            self.tail(node.parts[1])
            self.builder.label(other)
            self.tail(node.parts[2] if len(node.parts) > 2 else Node("constant", node.line))
        elif node.kind == "match":
            self.match(node, lambda body: self.tail(body))
            self.builder.return_reg(self.builder.const(Undefined))
        elif node.kind == "receive":
            self.receive(node, lambda body: self.tail(body))
        elif node.kind == "call" and self.is_own(node):
            found = [self.value(one) for one in node.parts[1:]]
            copies = [self.fresh() for _ in found]
            for pairs in (zip(copies, found, strict=True), zip(self.registers(), copies, strict=True)):
                for target, one in pairs:
                    self.builder.move(target, one)
            self.builder.jump("begin")
        else:
            self.builder.return_reg(self.value(node))

    def is_own(self, node: Node) -> bool:
        called = node.parts[0]
        is_named = called.kind == "name" and called.value == self.own and self.variable(called.value) is None
        return is_named and len(node.parts) - 1 == len(self.params)

    def registers(self) -> list[str]:
        return [f"{name}#0" for name in self.params]

    # -- names

    def variable(self, name: str) -> str | None:
        return next((scope[name] for scope in reversed(self.scopes) if name in scope), None)

    def declare(self, name: str) -> str:
        self.count += 1
        made = self.scopes[-1][name] = f"{name}#{self.count}"
        return made

    def scoped(self, body: Callable[[], Any]) -> Any:
        self.scopes.append({})
        found = body()
        self.scopes.pop()
        return found

    # -- values

    def value(self, node: Node) -> Any:
        """The register that has the value, after the code that makes it."""
        compile: Callable[[Node], Any] = getattr(self, f"on_{node.kind}")
        return compile(node)

    def into(self, target: Any, node: Node) -> None:
        self.builder.move(target, self.value(node))

    def fresh(self) -> int:
        return self.builder.register()

    def on_constant(self, node: Node) -> Any:
        return self.builder.const(node.value)

    def on_name(self, node: Node) -> Any:
        found = self.variable(node.value)
        if found is not None:
            return found
        name = node.value
        if name in self.program.names:
            return self.builder.const(Value.function_ref(name))
        if name in NATIVES or name[:1].isupper():
            return self.builder.const(Atom(f"__stdlib:{NATIVES.get(name, name)}"))
        raise Mistake(f"line {node.line}: nobody knows {name}")

    def on_block(self, node: Node) -> Any:
        def body() -> Any:
            last: Any = None
            for one in node.parts:
                last = self.value(one)
            return self.builder.const(None) if last is None else last

        return self.scoped(body)

    def on_let(self, node: Node) -> Any:
        found = self.value(node.parts[0])
        made = self.declare(node.value)
        self.builder.move(made, found)
        return made

    def on_assign(self, node: Node) -> Any:
        target, value = node.parts
        if target.kind == "index":
            where, key = self.value(target.parts[0]), self.value(target.parts[1])
            found = self.value(value)
            self.builder.set_prop(where, key, found)
            return found
        made = self.variable(target.value)
        if made is None:
            raise Mistake(f"line {node.line}: there is no variable {target.value}: let makes one")
        self.into(made, value)
        return made

    def on_unary(self, node: Node) -> Any:
        found, made = self.value(node.parts[0]), self.fresh()
        if node.value == "not":
            self.builder.logical_not(made, found)
        else:
            self.builder.sub(made, self.builder.const(0), found)
        return made

    def on_binary(self, node: Node) -> Any:
        left, right = (self.value(one) for one in node.parts)
        made = self.fresh()
        getattr(self.builder, BINARY[node.value])(made, left, right)
        return made

    def on_logic(self, node: Node) -> Any:
        made, end = self.fresh(), self.builder.new_label("end")
        self.into(made, node.parts[0])
        if node.value == "and":
            self.builder.jump_if_false(made, end)
        else:
            self.builder.jump_if_true(made, end)
        self.into(made, node.parts[1])
        self.builder.label(end)
        return made

    def on_index(self, node: Node) -> Any:
        where, key = (self.value(one) for one in node.parts)
        made = self.fresh()
        self.builder.get_prop(made, where, key)
        return made

    def on_tuple(self, node: Node) -> Any:
        parts, made = [self.value(one) for one in node.parts], self.fresh()
        self.builder.tuple_init(made, parts)
        return made

    def on_array(self, node: Node) -> Any:
        parts, made = [self.value(one) for one in node.parts], self.fresh()
        self.builder.array_init(made, parts)
        return made

    def on_object(self, node: Node) -> Any:
        entries = [(one.value, ("reg", self.value(one.parts[0]))) for one in node.parts]
        made = self.fresh()
        self.builder.object_init(made, entries)
        return made

    # -- calls and functions

    def on_call(self, node: Node) -> Any:
        called = node.parts[0]
        if called.kind == "name" and self.variable(called.value) is None:
            if called.value in INSTRUCTIONS and called.value not in self.program.names:
                return self.instruction(node, called.value)
            known = self.program.names.get(called.value)
            if known is not None and known != len(node.parts) - 1:
                raise Mistake(f"line {node.line}: {called.value} takes {known} arguments")
        function, *arguments = (self.value(one) for one in node.parts)
        made = self.fresh()
        self.builder.call(made, function, arguments)
        return made

    def instruction(self, node: Node, name: str) -> Any:
        arguments = [self.value(one) for one in node.parts[1:]]
        if len(arguments) != INSTRUCTIONS[name]:
            raise Mistake(f"line {node.line}: {name} takes {INSTRUCTIONS[name]} arguments")
        if name in ("length", "keys", "monitor", "join"):
            made = self.fresh()
            getattr(self.builder, name)(made, *arguments)
            return made
        getattr(self.builder, "tie" if name == "link" else name)(*arguments)
        return arguments[0]

    def on_lambda(self, node: Node) -> Any:
        params = node.parts[0].value
        captured = [name for name in free(node, set()) if self.variable(name) is not None]
        name = self.program.inner_name(self.builder.name)
        inner = FunctionBuilder(
            name, [f"{one}#0" for one in params],
            captures=[f"{one}#0" for one in captured],
        )  # fmt: skip
        Compiler(self.program, inner, [*captured, *params]).function(node.parts[1])
        function, made = self.builder.const(Value.function_ref(name)), self.fresh()
        if not captured:
            return function
        pairs = [(self.variable(one) or one, self.variable(one) or one) for one in captured]
        return self.closed(made, function, pairs)

    def closed(self, made: int, function: Any, pairs: list[tuple[str, str]]) -> int:
        self.builder.make_closure(made, function, self.builder.name or "", pairs)
        return made

    def on_spawn(self, node: Node) -> Any:
        function, *arguments = (self.value(one) for one in node.parts)
        made = self.fresh()
        self.builder.spawn(made, function, arguments)
        return made

    def on_send(self, node: Node) -> Any:
        process, message = (self.value(one) for one in node.parts)
        self.builder.send(process, message)
        return message

    # -- where it goes on

    def on_return(self, node: Node) -> Any:
        found = self.value(node.parts[0])
        self.builder.return_reg(found)
        return found

    def on_exit(self, node: Node) -> Any:
        found = self.value(node.parts[0])
        self.builder.exit(found)
        return found

    def on_if(self, node: Node) -> Any:
        made, other, end = self.fresh(), self.builder.new_label("else"), self.builder.new_label("end")
        self.builder.jump_if_false(self.value(node.parts[0]), other)
        self.into(made, node.parts[1])
        self.builder.jump(end).label(other)
        self.into(made, node.parts[2] if len(node.parts) > 2 else Node("constant", node.line))
        self.builder.label(end)
        return made

    def on_while(self, node: Node) -> Any:
        start, end = self.builder.new_label("while"), self.builder.new_label("end")
        self.builder.label(start).jump_if_false(self.value(node.parts[0]), end)
        self.value(node.parts[1])
        self.builder.jump(start).label(end)
        return self.builder.const(None)

    # -- patterns

    def on_match(self, node: Node) -> Any:
        made, end = self.fresh(), self.builder.new_label("end")

        def give(body: Node) -> None:
            self.into(made, body)
            self.builder.jump(end)

        self.match(node, give)
        self.builder.load_const(made, Undefined).label(end)
        return made

    def match(self, node: Node, give: Callable[[Node], None]) -> None:
        """Arms one after the other, for one whose guard says no makes room for the next. Behind them it goes
        on when none fits."""
        found = self.value(node.parts[0])
        for arm in node.arms:
            fits, other = self.builder.new_label("fits"), self.builder.new_label("next")
            self.builder.match(found, [pattern(arm.pattern)], [fits]).jump(other).label(fits)
            self.scoped(partial(self.arm, arm, found, give, other))
            self.builder.label(other)

    def arm(self, arm: Arm, found: Any, give: Callable[[Node], None], other: str | None) -> None:
        self.bind(arm.pattern, found)
        if arm.guard is not None and other is not None:
            self.builder.jump_if_false(self.value(arm.guard), other)
        give(arm.body)

    def on_receive(self, node: Node) -> Any:
        made, end = self.fresh(), self.builder.new_label("end")

        def give(body: Node) -> None:
            self.into(made, body)
            self.builder.jump(end)

        self.receive(node, give)
        self.builder.label(end)
        return made

    def receive(self, node: Node, give: Callable[[Node], None]) -> None:
        """The first message that fits; the others stay in the mailbox."""
        timeout = self.value(node.parts[0]) if node.parts else None
        message, labels = self.fresh(), [self.builder.new_label("arm") for _ in node.arms]
        if any(arm.guard is not None for arm in node.arms):
            raise Mistake(f"line {node.line}: receive takes no guards: match has them")
        self.builder.receive_match(message, [pattern(arm.pattern) for arm in node.arms], labels, timeout)
        give(node.parts[1] if node.parts else Node("constant", node.line))
        for arm, label in zip(node.arms, labels, strict=True):
            self.builder.label(label)
            self.scoped(partial(self.arm, arm, message, give, None))

    def bind(self, node: Node, found: Any) -> None:
        """Puts what stands in the place of names into variables."""
        if node.kind == "name" and node.value != "_":
            self.builder.move(self.declare(node.value), found)
        elif node.kind in ("tuple", "array"):
            for at, one in enumerate(node.parts):
                if names(one):
                    part = self.fresh()
                    self.builder.get_prop(part, found, self.builder.const(at))
                    self.bind(one, part)


def pattern(node: Node) -> Pattern:
    if node.kind == "constant":
        return Pattern.value(Value.from_python(node.value))
    if node.kind == "name":
        return Pattern.wildcard()
    parts = [pattern(one) for one in node.parts]
    return Pattern.tuple(parts) if node.kind == "tuple" else Pattern.array(parts)


def names(node: Node) -> set[str]:
    """The variables of a pattern."""
    if node.kind == "name":
        return {node.value} - {"_"}
    return set[str]().union(*(names(one) for one in node.parts))


def has_functions(node: Node) -> bool:
    bodies = [each for arm in node.arms for each in (arm.guard, arm.body) if each is not None]
    return node.kind == "lambda" or any(has_functions(one) for one in [*node.parts, *bodies])


def free(node: Node, bound: set[str]) -> list[str]:
    """The names that a function uses and does not make itself, in order."""
    found: dict[str, None] = {}

    def visit(node: Node, bound: set[str]) -> set[str]:
        """What is bound behind it."""
        if node.kind == "name":
            if node.value not in bound:
                found.setdefault(node.value)
            return bound
        inside = bound | set(node.parts[0].value) if node.kind == "lambda" else set(bound)
        for one in node.parts:
            if one.kind != "params":
                inside = visit(one, inside)
        for arm in node.arms:
            own = bound | names(arm.pattern)
            for each in (arm.guard, arm.body):
                if each is not None:
                    visit(each, own)
        if node.kind == "let":
            return inside | {node.value}
        return bound if node.kind in ("block", "lambda") else inside

    visit(node, bound)
    return list(found)
