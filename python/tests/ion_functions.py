"""Functions that tests of machines run."""

from __future__ import annotations

from typing import Any

from abut.ion import Atom, Function, FunctionBuilder, Value


def main(name: str = "main", *parameters: str) -> FunctionBuilder:
    return FunctionBuilder(name, list(parameters))


def asking(native: str, *parameters: str) -> FunctionBuilder:
    """Calls a native with its arguments; the result."""
    made = main("main", *parameters).load_const("native", Value.atom(f"__stdlib:{native}"))
    return made.call("result", "native", list(parameters)).return_reg("result")


def adding() -> Function:
    return main("add", "a", "b").add("sum", "a", "b").return_reg("sum").build()


def giving() -> Function:
    """What it is given."""
    return main("give", "value").return_reg("value").build()


def waiting(name: str = "wait") -> Function:
    """The first message."""
    return main(name).receive("message").return_reg("message").build()


def echoing() -> Function:
    """Sends what it gets to somebody."""
    return main("echo", "to").label("again").receive("m").send("to", "m").jump("again").build()


def counting() -> Function:
    """Sends 0, 1, ... to somebody."""
    made = main("count", "to", "n").load_const("i", 0).load_const("one", 1)
    made.label("again").less_than("is left", "i", "n").jump_if_false("is left", "done")
    made.send("to", "i").add("i", "i", "one").jump("again")
    return made.label("done").return_reg("n").build()


def spinning() -> Function:
    return main("spin").label("again").jump("again").build()


def crashing(reason: Any = Atom("oops")) -> Function:  # noqa: B008
    return main("crash").load_const("reason", reason).exit("reason").build()


def looping() -> Function:
    """Counts to n with a loop; n."""
    made = main("loop", "n").load_const("i", 0).load_const("one", 1)
    made.label("again").add("i", "i", "one").less_than("is left", "i", "n").jump_if_true("is left", "again")
    return made.return_reg("i").build()


def fibonacci() -> Function:
    made = main("fib", "n").load_const("two", 2).load_const("one", 1)
    made.less_than("small", "n", "two").jump_if_false("small", "deep").return_reg("n")
    made.label("deep").load_const("fib", Value.function_ref("fib"))
    made.sub("a", "n", "one").call("x", "fib", ["a"])
    made.sub("b", "n", "two").call("y", "fib", ["b"]).add("z", "x", "y")
    return made.return_reg("z").build()


def ping_pong() -> list[Function]:
    """`main(rounds)` plays with a process that answers; the last answer."""
    pong = main("pong").label("again").receive("m").load_const("zero", 0).load_const("one", 1)
    pong.get_prop("who", "m", "zero").get_prop("n", "m", "one").add("n", "n", "one").send("who", "n")
    pong.jump("again")
    made = main("main", "rounds").load_const("f", Value.function_ref("pong")).spawn("other", "f", [])
    made.load_const("self", Atom("__vm:self")).load_const("n", 0)
    made.label("again").tuple_init("m", ["self", "n"]).send("other", "m").receive("n")
    made.less_than("is left", "n", "rounds").jump_if_true("is left", "again")
    made.load_const("kill", Atom("kill")).kill("other", "kill").return_reg("n")
    return [made.build(), pong.build()]
