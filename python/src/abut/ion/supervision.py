"""Supervisors: processes that start others, and start them again when they crash.

>>> from abut.ion import Atom, FunctionBuilder, VM
>>> from abut.ion.supervision import Child, Supervisor
>>> worker = FunctionBuilder("worker", ["n"]).receive("reason").exit("reason")
>>> top = Supervisor("top", [Child("a", "worker", [1]), Child("b", "worker", [2])], restarts=5)
>>> vm = VM({"Main": [worker], **top.classes("Main")})
>>> supervisor = vm.spawn("Supervision:top")
>>> before = children(vm, supervisor)
>>> before["a"].send(Atom("oops"))
>>> outcome = vm.run()
>>> after = children(vm, supervisor)
>>> after["a"] != before["a"], after["b"] == before["b"]
(True, True)

A supervisor is Ion code like any other: `classes` has its functions for a machine or a pack. It traps exits
and is tied to its children: when it ends, they do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from abut.ion._builder import FunctionBuilder
from abut.ion._errors import IonBuildError
from abut.ion._function import Function
from abut.ion._pattern import Pattern
from abut.ion._value import Atom, Undefined, Value

if TYPE_CHECKING:
    from abut.ion._processes import Process
    from abut.ion._vm import VM

__all__ = [
    "ONE_FOR_ALL", "ONE_FOR_ONE", "REST_FOR_ONE", "STRATEGIES", "Child", "Supervisor", "children", "stop",
]  # fmt: skip

ONE_FOR_ONE = "one_for_one"
"""Who crashed is started again."""
ONE_FOR_ALL = "one_for_all"
"""All others are stopped, and all are started again."""
REST_FOR_ONE = "rest_for_one"
"""The same with those that stand behind who crashed."""
STRATEGIES = (ONE_FOR_ONE, ONE_FOR_ALL, REST_FOR_ONE)
PERMANENT, TRANSIENT, TEMPORARY = "permanent", "transient", "temporary"
RESTARTS = (PERMANENT, TRANSIENT, TEMPORARY)
CLASS = "Supervision"
SHUTDOWN_MS = 5000


@dataclass(frozen=True)
class Child:
    """A process that a supervisor has."""

    name: str
    function: str
    """What it runs: `Class:function`, or a function of the class that `classes` is given."""
    arguments: Sequence[Any] = ()
    """Constants."""
    restart: str = PERMANENT
    """`permanent`: always, `transient`: only when it crashed, `temporary`: never. A temporary one is not
    started again with others, either."""
    shutdown: float | None = SHUTDOWN_MS / 1000
    """Seconds after which one that was told to stop and traps that is killed; None: it has as long as it
    wants."""


class Supervisor:
    """A supervisor, its strategy, and its children: `Child`s, and supervisors.

    After more than `restarts` of them it gives up: it stops all children and ends with the reason
    'shutdown'. The count begins anew after `quiet` seconds without one; without that, never. The names of
    supervisors in a tree are names of functions: each has its own.

    To one that runs one can send `'stop'`, and ('children', process): that process gets an array of
    (name, process) then, Undefined in place of who does not run. `stop` and `children` do so from outside."""

    def __init__(
        self, name: str, children: Iterable[Child | Supervisor], strategy: str = ONE_FOR_ONE, *,
        restarts: int = 3, quiet: float | None = None, restart: str = PERMANENT,
    ) -> None:  # fmt: skip
        self.name, self.children, self.strategy = name, tuple(children), strategy
        self.restarts, self.quiet, self.restart = restarts, quiet, restart
        if strategy not in STRATEGIES:
            raise ValueError(f"strategy: {strategy!r} is none of {', '.join(STRATEGIES)}")
        for one in (self, *self.children):
            if one.restart not in RESTARTS:
                raise ValueError(f"restart: {one.restart!r} is none of {', '.join(RESTARTS)}")
        names = [one.name for one in self.children]
        if len(set(names)) < len(names):
            raise IonBuildError(f"{name} has two children of one name")
        if restarts < 0 or quiet is not None and quiet < 0:
            raise ValueError("restarts and quiet are not negative")

    def classes(self, within: str | None = None) -> dict[str, list[Function]]:
        """The class `Supervision` with the functions of this tree. The function of each supervisor has its
        name; without arguments, or with the process that it belongs to. Functions of children that name no
        class are `within` this one."""
        return {CLASS: self.functions(within)}

    def functions(self, within: str | None = None) -> list[Function]:
        """Those functions. In one class there can be only one tree, or several made by `together`."""
        return together([self], within)

    def _tree(self) -> list[Supervisor]:
        found = [self]
        for one in self.children:
            if isinstance(one, Supervisor):
                found += one._tree()
        return found


def together(supervisors: Iterable[Supervisor], within: str | None = None) -> list[Function]:
    """The functions of several trees, for one class."""
    tree = [one for top in supervisors for one in top._tree()]
    names = [one.name for one in tree]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise IonBuildError(f"two supervisors are called {twice!r}")
    made = [_watch(), _begin(), _stop_from(), _stop_one(), _reaper(), _list()]
    for one in tree:
        made += [_entry(one), *(_starter(one, place, within) for place in range(len(one.children)))]
    return [one.build() for one in made]


def children(vm: VM, supervisor: Process, timeout: float | None = 5) -> dict[str, Process | None]:
    """The children of a supervisor that runs, by name; None for who does not run."""
    with vm.door() as door:
        supervisor.send((Atom("children"), door))
        found = door.receive(timeout)
    return {name: None if one is Undefined else one for name, one in found}


def stop(vm: VM, supervisor: Process, timeout: float | None = 5) -> None:
    """Stops a supervisor, and waits for its end: what it has ends before it."""
    supervisor.send(Atom("stop"))
    supervisor.result(timeout)


# -- code


def _function(name: str) -> Value:
    return Value.function_ref(f"{CLASS}:{name}")


def _entry(one: Supervisor) -> FunctionBuilder:
    """A supervisor's own function: its data, and on to what all have in common."""
    made = FunctionBuilder(one.name, ["parent"])
    known = [
        {
            "name": child.name, "start": _function(f"{one.name} starts {child.name}"),
            "restart": Atom(child.restart), "shutdown": _milliseconds(getattr(child, "shutdown", None)),
        }
        for child in one.children
    ]  # fmt: skip
    made.load_const("watch", _function("watch")).load_const("children", known)
    made.load_const("strategy", Atom(one.strategy)).load_const("limit", one.restarts)
    made.load_const("quiet", _milliseconds(one.quiet))
    made.call("end", "watch", ["parent", "children", "strategy", "limit", "quiet"])
    return made.return_reg("end")


def _milliseconds(seconds: float | None) -> Any:
    return Undefined if seconds is None else seconds * 1000


def _starter(one: Supervisor, place: int, within: str | None) -> FunctionBuilder:
    """Spawns one child."""
    child = one.children[place]
    made = FunctionBuilder(f"{one.name} starts {child.name}", ["self"])
    if isinstance(child, Supervisor):
        made.load_const("function", _function(child.name))
        return made.spawn("process", "function", ["self"]).return_reg("process")
    name = child.function if ":" in child.function or within is None else f"{within}:{child.function}"
    made.load_const("function", Value.function_ref(name))
    values = [made.const(value) for value in child.arguments]
    return made.spawn("process", "function", values).return_reg("process")


def _watch() -> FunctionBuilder:
    """What every supervisor does: begins its children, and waits for what happens."""
    made = FunctionBuilder("watch", ["parent", "children", "strategy", "limit", "quiet"])
    for name, value in (
        ("self", Atom("__vm:self")), ("true", True), ("zero", 0), ("one", 1), ("live", []), ("two", 2),
        ("shutdown", Atom("shutdown")), ("none", Undefined), ("normal", Atom("normal")),
        ("begin", _function("begin")), ("stop from", _function("stop from")), ("list", _function("list")),
        ("temporary", Atom(TEMPORARY)), ("transient", Atom(TRANSIENT)), ("restart key", Atom("restart")),
        ("count", 0), ("all", Atom(ONE_FOR_ALL)), ("rest", Atom(REST_FOR_ONE)),
    ):  # fmt: skip
        made.load_const(name, value)
    made.trap_exits("true").length("size", "children")
    made.call("x", "begin", ["children", "live", "zero", "size", "self", "true"])
    _waits(made)
    _exits(made)
    _restarts(made)
    made.label("ends").call("x", "stop from", ["children", "live", "zero"]).exit("reason")
    return made.label("stops").call("x", "stop from", ["children", "live", "zero"]).return_reg("normal")


def _waits(made: FunctionBuilder) -> None:
    """Takes a message; when it is quiet for long enough, restarts are forgotten."""
    made.label("wait").not_equal("is bound", "quiet", "none").not_equal("is counting", "count", "zero")
    made.logical_and("is bound", "is bound", "is counting").jump_if_false("is bound", "plain")
    made.receive_with_timeout("message", "quiet", "came").jump_if_true("came", "look")
    made.load_const("count", 0).jump("wait").label("plain").receive("message").label("look")
    made.match(
        "message",
        [
            Pattern.tuple([Pattern.value(Atom("EXIT")), Pattern.wildcard(), Pattern.wildcard()]),
            Pattern.tuple([Pattern.value(Atom("children")), Pattern.wildcard()]),
            Pattern.value(Atom("stop")),
        ],
        ["exit", "asked", "stops"],
    )  # fmt: skip
    made.jump("wait")
    made.label("asked").get_prop("who", "message", "one").call("found", "list", ["children", "live"])
    made.send("who", "found").jump("wait")


def _exits(made: FunctionBuilder) -> None:
    """Somebody ended: the parent, a child, or one that was stopped before."""
    made.label("exit").get_prop("who", "message", "one").get_prop("reason", "message", "two")
    made.equal("is parent", "who", "parent").jump_if_true("is parent", "ends")
    made.load_const("at", 0)
    made.label("search").less_than("is left", "at", "size").jump_if_false("is left", "wait")
    made.get_prop("one process", "live", "at").equal("is it", "one process", "who")
    made.jump_if_true("is it", "found it").add("at", "at", "one").jump("search")
    made.label("found it").set_prop("live", "at", "none").get_prop("child", "children", "at")
    made.get_prop("restart", "child", "restart key")
    made.equal("is so", "restart", "temporary").jump_if_true("is so", "wait")
    made.equal("is so", "restart", "transient").jump_if_false("is so", "again")
    made.equal("is so", "reason", "normal").jump_if_true("is so", "wait")
    made.equal("is so", "reason", "shutdown").jump_if_true("is so", "wait")


def _restarts(made: FunctionBuilder) -> None:
    """Starts a child again, and others as the strategy says."""
    made.label("again").add("count", "count", "one").greater_than("is over", "count", "limit")
    made.jump_if_false("is over", "may").move("reason", "shutdown").jump("ends")
    made.label("may").equal("is so", "strategy", "all").jump_if_true("is so", "all of them")
    made.equal("is so", "strategy", "rest").jump_if_true("is so", "the rest")
    made.add("next", "at", "one").call("x", "begin", ["children", "live", "at", "next", "self", "none"])
    made.jump("wait")
    made.label("all of them").load_const("at", 0)
    made.label("the rest").call("x", "stop from", ["children", "live", "at"])
    made.call("x", "begin", ["children", "live", "at", "size", "self", "none"]).jump("wait")


def _begin() -> FunctionBuilder:
    """Starts children from one to another; temporary ones only `first`, at the beginning."""
    made = FunctionBuilder("begin", ["children", "live", "at", "end", "self", "first"])
    for name, value in (
        ("one", 1), ("start key", Atom("start")), ("restart key", Atom("restart")),
        ("temporary", Atom(TEMPORARY)), ("none", Undefined),
    ):  # fmt: skip
        made.load_const(name, value)
    made.label("next").less_than("is left", "at", "end").jump_if_false("is left", "done")
    made.get_prop("child", "children", "at").jump_if_true("first", "start")
    made.get_prop("restart", "child", "restart key").equal("is so", "restart", "temporary")
    made.jump_if_false("is so", "start").move("process", "none").jump("put")
    made.label("start").get_prop("start", "child", "start key").call("process", "start", ["self"])
    made.tie("process")
    made.label("put").set_prop("live", "at", "process").add("at", "at", "one").jump("next")
    return made.label("done").return_reg("none")


def _stop_from() -> FunctionBuilder:
    """Stops children from the last to one."""
    made = FunctionBuilder("stop from", ["children", "live", "at"])
    for name, value in (
        ("one", 1), ("none", Undefined), ("stop one", _function("stop one")), ("key", Atom("shutdown")),
    ):  # fmt: skip
        made.load_const(name, value)
    made.length("left", "live")
    made.label("next").greater_than("is left", "left", "at").jump_if_false("is left", "done")
    made.sub("left", "left", "one").get_prop("process", "live", "left")
    made.equal("is none", "process", "none").jump_if_true("is none", "next")
    made.get_prop("child", "children", "left").get_prop("time", "child", "key")
    made.call("x", "stop one", ["process", "time"]).set_prop("live", "left", "none").jump("next")
    return made.label("done").return_reg("none")


def _stop_one() -> FunctionBuilder:
    """Tells a process to end, and waits for that; after the time it is killed."""
    made = FunctionBuilder("stop one", ["process", "time"])
    for name, value in (
        ("shutdown", Atom("shutdown")), ("none", Undefined), ("reaper", _function("reaper")),
    ):  # fmt: skip
        made.load_const(name, value)
    made.untie("process").equal("is none", "time", "none").kill("process", "shutdown")
    made.jump_if_true("is none", "wait").spawn("other", "reaper", ["process", "time"])
    made.join("x", "process").send("other", "shutdown").return_reg("none")
    return made.label("wait").join("x", "process").return_reg("none")


def _reaper() -> FunctionBuilder:
    """Kills a process when it is not told in time that it has ended."""
    made = FunctionBuilder("reaper", ["process", "time"]).load_const("kill", Atom("kill"))
    made.receive_with_timeout("message", "time", "came").jump_if_true("came", "done")
    return made.kill("process", "kill").label("done").return_reg("kill")


def _list() -> FunctionBuilder:
    """An array of (name, process)."""
    made = FunctionBuilder("list", ["children", "live"])
    made.load_const("at", 0).load_const("one", 1).load_const("key", Atom("name")).load_const("found", [])
    made.length("size", "children")
    made.label("next").less_than("is left", "at", "size").jump_if_false("is left", "done")
    made.get_prop("child", "children", "at").get_prop("name", "child", "key")
    made.get_prop("process", "live", "at").tuple_init("pair", ["name", "process"]).push("found", "pair")
    made.add("at", "at", "one").jump("next")
    return made.label("done").return_reg("found")
