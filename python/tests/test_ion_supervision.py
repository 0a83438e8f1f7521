"""Supervisors: what they start again, and when they give up."""

from __future__ import annotations

import os
import random
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import pytest
from abut.ion import VM, Atom, IonBuildError, IonPackBuilder, Process, RunEnd, Undefined
from abut.ion.supervision import CLASS, RESTARTS, STRATEGIES, Child, Supervisor, children, stop, together
from ion_functions import main

pytestmark = pytest.mark.usefixtures("library")
REASONS = ("oops", "normal", "shutdown")


def worker() -> Any:
    """Ends for the reason that it gets."""
    return main("worker").receive("reason").exit("reason")


def stubborn() -> Any:
    """Traps exits, and goes on."""
    return main("stubborn").load_const("t", True).trap_exits("t").label("a").receive("m").jump("a")


def started(top: Supervisor, **options: Any) -> tuple[VM, Process]:
    vm = VM({"Main": [worker(), stubborn()], **top.classes("Main")}, **options)
    process = vm.spawn(f"{CLASS}:{top.name}")
    vm.run()
    return vm, process


def known(vm: VM, process: Process) -> dict[str, int | None]:
    return {name: None if one is None else one.id for name, one in children(vm, process).items()}


def end(vm: VM, process: Process, name: str, reason: str = "oops") -> None:
    found = children(vm, process)[name]
    assert found is not None
    found.send(Atom(reason))
    vm.run()


def three(strategy: str, **options: Any) -> Supervisor:
    return Supervisor("top", [Child(name, "worker") for name in "abc"], strategy, **options)


# -- strategies


@pytest.mark.parametrize(("strategy", "again"), [
    ("one_for_one", "b"), ("one_for_all", "abc"), ("rest_for_one", "bc")
])  # fmt: skip
def test_who_is_started_again(strategy: str, again: str) -> None:
    vm, top = started(three(strategy))
    before = known(vm, top)
    end(vm, top, "b")
    after = known(vm, top)
    assert {name for name in "abc" if before[name] != after[name]} == set(again)
    assert None not in after.values()
    assert vm.statistics().alive == 4


@pytest.mark.parametrize("restart", RESTARTS)
@pytest.mark.parametrize("reason", REASONS)
def test_what_a_child_is_started_again_for(restart: str, reason: str) -> None:
    vm, top = started(Supervisor("top", [Child("a", "worker", restart=restart)]))
    end(vm, top, "a", reason)
    is_again = restart == "permanent" or restart == "transient" and reason == "oops"
    assert (known(vm, top)["a"] is not None) is is_again


def test_temporary_children_are_not_started_again_with_others() -> None:
    kids = [Child("a", "worker", restart="temporary"), Child("b", "worker")]
    vm, top = started(Supervisor("top", kids, "one_for_all"))
    end(vm, top, "b")
    found = known(vm, top)
    assert found["a"] is None and found["b"] is not None


def test_a_supervisor_gives_up() -> None:
    vm, top = started(three("one_for_one", restarts=2))
    for _ in range(2):
        end(vm, top, "a")
    assert top.is_alive
    end(vm, top, "c")
    assert not top.is_alive and top.ending is not None and top.ending.reason == "shutdown"
    assert vm.statistics().alive == 0 and vm.run().end is RunEnd.DONE


def test_it_is_quiet_for_a_while() -> None:
    vm, top = started(three("one_for_one", restarts=1, quiet=0.05))
    for _ in range(4):
        end(vm, top, "a")  # runs until nobody waits for a time any more
    assert top.is_alive
    vm, top = started(three("one_for_one", restarts=1, quiet=3600))
    for _ in range(2):
        found = children(vm, top)["a"]
        assert found is not None and top.is_alive
        found.send(Atom("oops"))
        vm.run(found)
    vm.run(top)
    assert not top.is_alive


def test_trees_restart_as_a_whole() -> None:
    inner = Supervisor("inner", [Child("x", "worker"), Child("y", "worker")], restarts=1)
    vm, top = started(Supervisor("top", [Child("a", "worker"), inner], restarts=5))
    before = children(vm, top)
    sub = before["inner"]
    assert sub is not None
    for _ in range(2):
        end(vm, sub, "x")
    after = children(vm, top)
    assert after["a"] == before["a"] and after["inner"] != sub and after["inner"] is not None
    assert len(children(vm, after["inner"])) == 2 and vm.statistics().alive == 5
    assert sub.ending is not None and sub.ending.reason == "shutdown"


def test_a_supervisor_that_is_killed_takes_its_children_along() -> None:
    inner = Supervisor("inner", [Child("x", "worker"), Child("y", "stubborn", shutdown=0.05)])
    vm, top = started(Supervisor("top", [inner]))
    sub = children(vm, top)["inner"]
    assert sub is not None
    sub.kill()
    vm.run()
    assert children(vm, top)["inner"] not in (None, sub)
    # What traps exits and goes on is nobody's now.
    assert [one.function for one in vm.processes()].count("Main:stubborn") == 2
    top.kill()
    vm.run()
    assert [one.function for one in vm.processes()] == ["Main:stubborn"]


def test_a_tree_is_stopped() -> None:
    vm, top = started(Supervisor("top", [Child("a", "worker"), Supervisor("in", [Child("b", "worker")])]))
    stop(vm, top)
    assert top.ending is not None and top.ending.is_normal
    vm.run()  # who watched it goes with it
    assert vm.statistics().alive == 0


def test_who_does_not_want_to_end_is_killed_in_time() -> None:
    vm, top = started(Supervisor("top", [Child("a", "stubborn", shutdown=0.05), Child("b", "worker")]))
    stop(vm, top)
    assert vm.run().end is RunEnd.DONE
    assert any(one.reason == "killed" for one in vm.crashes)


def test_children_get_their_arguments() -> None:
    made = main("told", "to", "n").send("to", "n").receive("m")
    top = Supervisor("top", [Child("a", "Main:told", [Undefined, [1, "x"]])])
    giving = main("give", "a", "b").tuple_init("t", ["a", "b"]).receive("m").return_reg("t")
    other = Supervisor("other", [Child("a", "give", [1, {"k": Atom("v")}], restart="temporary")])
    vm = VM({"Main": [made, giving], CLASS: together([top, other], "Main")})
    process = vm.spawn("other")
    vm.run()
    child = children(vm, process)["a"]
    assert child is not None
    child.send("go on")
    assert child.result() == (1, {"k": "v"})


def test_trees_are_in_packs() -> None:
    builder = IonPackBuilder("app", "1.0").main_class(CLASS).entry_point("top")
    builder.add_multi_function_class("Main", [worker()])
    builder.add_multi_function_class(CLASS, three("one_for_one").functions("Main"))
    vm = VM(builder)
    process = vm.spawn()
    vm.run()
    assert len(children(vm, process)) == 3


def test_what_makes_no_sense_is_refused() -> None:
    with pytest.raises(ValueError, match="strategy"):
        three("none_for_all")
    with pytest.raises(ValueError, match="restart"):
        Supervisor("top", [Child("a", "worker", restart="maybe")])
    with pytest.raises(IonBuildError, match="two children"):
        Supervisor("top", [Child("a", "worker"), Child("a", "worker")])
    with pytest.raises(IonBuildError, match="'top'"):
        Supervisor("top", [Supervisor("in", [Supervisor("top", [])])]).functions()
    with pytest.raises(ValueError):
        three("one_for_one", restarts=-1)


# -- random trees, and a model of them


@dataclass
class Node:
    """A child, or a supervisor, as the model has it: `life` is the number of its incarnation, 0 of none."""

    spec: Any
    lives: Any
    life: int = 0
    restarts: int = 0
    kids: list[Node] = field(default_factory=list)

    def begin(self) -> None:
        self.life, self.restarts = next(self.lives), 0
        self.kids = []
        if isinstance(self.spec, Supervisor):
            self.kids = [Node(one, self.lives) for one in self.spec.children]
            for one in self.kids:
                one.begin()

    def end(self) -> None:
        self.life = 0
        for one in self.kids:
            one.end()

    def ended(self, at: int, reason: str) -> bool:
        """A child of this one ended; whether this one gives up for that."""
        child = self.kids[at]
        child.end()
        if child.spec.restart == "temporary":
            return False
        if child.spec.restart == "transient" and reason in ("normal", "shutdown"):
            return False
        self.restarts += 1
        if self.restarts > self.spec.restarts:
            return True
        first = {"one_for_one": at, "one_for_all": 0, "rest_for_one": at}[self.spec.strategy]
        last = at + 1 if self.spec.strategy == "one_for_one" else len(self.kids)
        for one in self.kids[first:last]:
            one.end()
            if one.spec.restart != "temporary":
                one.begin()
        return False


def happens(path: list[tuple[Node, int]], reason: str) -> bool:
    """Somebody ends: from the innermost supervisor outwards; whether the top has given up."""
    for node, at in reversed(path):
        if not node.ended(at, reason):
            return False
        reason = "shutdown"
    path[0][0].end()
    return True


def random_tree(rng: random.Random, names: Any, depth: int = 0) -> Supervisor:
    kids: list[Any] = []
    for _ in range(rng.randint(1, 4)):
        if depth < 2 and rng.random() < 0.35:
            kids.append(random_tree(rng, names, depth + 1))
        else:
            kids.append(Child(f"w{next(names)}", "worker", restart=rng.choice(RESTARTS)))
    limit, restart = rng.randint(0, 5), rng.choice(RESTARTS)
    return Supervisor(f"s{next(names)}", kids, rng.choice(STRATEGIES), restarts=limit, restart=restart)


def alive(node: Node, path: list[tuple[Node, int]]) -> list[tuple[Node, list[tuple[Node, int]]]]:
    """Everybody below a supervisor who lives, and the way there."""
    found = []
    for at, one in enumerate(node.kids):
        if one.life:
            way = [*path, (node, at)]
            found += [(one, way), *alive(one, way)]
    return found


def compared(door: Any, node: Node, process: Process, pids: dict[int, int]) -> None:
    """Every incarnation has one process, and no process has two."""
    assert pids.setdefault(node.life, process.id) == process.id
    if not isinstance(node.spec, Supervisor):
        return
    process.send((Atom("children"), door))
    found = door.receive(5)
    assert [name for name, _ in found] == [one.spec.name for one in node.kids]
    for kid, (_, one) in zip(node.kids, found, strict=True):
        assert (one is not Undefined) is bool(kid.life), kid.spec.name
        if kid.life:
            compared(door, kid, one, pids)


def one_tree(seed: int) -> None:
    rng = random.Random(seed)
    spec = random_tree(rng, count())
    vm, top = started(spec, slice=rng.choice([1, 3, "auto"]))
    model, pids = Node(spec, count(1)), dict[int, int]()
    model.begin()
    with vm.door() as door:
        compared(door, model, top, pids)
        for _ in range(rng.randint(1, 8)):
            choices = alive(model, [])
            if not choices:
                break
            node, path = rng.choice(choices)
            victim = vm.process(pids[node.life])
            if isinstance(node.spec, Supervisor):
                reason = "killed"
                victim.kill()
            else:
                reason = rng.choice(REASONS)
                victim.send(Atom(reason))
            vm.run()
            if happens(path, reason):
                assert not top.is_alive and vm.statistics().alive == 0
                return
            compared(door, model, top, pids)
        assert len(set(pids.values())) == len(pids)
        assert vm.statistics().alive == 1 + len(alive(model, []))


@pytest.mark.parametrize("part", range(10))
def test_a_thousand_random_trees_do_what_the_model_does(part: int) -> None:
    first = int(os.environ.get("ION_SEED", 20_000))
    for seed in range(first + part * 100, first + part * 100 + 100):
        try:
            one_tree(seed)
        except BaseException:
            print(f"ION_SEED={seed}")
            raise
