"""Random chunks: every engine gives the same result, output, error, place and count."""

from __future__ import annotations

import os
import random
from typing import Any

import pytest
from abut.kio import VM, Chunk, ChunkError, KioError, Op

pytestmark = pytest.mark.usefixtures("library")
WAYS: tuple[dict[str, Any], ...] = (
    {"engine": "stack"}, {"engine": "threaded"}, {"engine": "threaded", "opt_level": 1}, {"engine": "loop"},
)  # fmt: skip
ROUNDS = int(os.environ.get("ABUT_FUZZ_ROUNDS", "400"))
VALUES = (0, 1, 2, -1, 0.5, 3, 7, 1e300, float("inf"), float("nan"), -0.0, "", "a", "text", True, False, None)
NAMES = ("x", "y", "len", "note", "give", "max", "nothing")
BINARY = (Op.ADD, Op.SUBTRACT, Op.MULTIPLY, Op.DIVIDE, Op.MODULO, Op.EQUAL, Op.GREATER, Op.GREATER_EQUAL,
          Op.LESS, Op.LESS_EQUAL)  # fmt: skip


class Author:
    """Writes chunks whose heights mostly fit, so that they run far before something goes wrong."""

    def __init__(self, chance: random.Random) -> None:
        self.chance, self.chunk, self.height = chance, Chunk(), 0
        self.pick = chance.choice

    def value(self) -> Any:
        return self.pick(VALUES if self.chance.random() < 0.04 else VALUES[:8])

    def push(self) -> None:
        roll = self.chance.random()
        if roll < 0.5 or not self.height:
            self.chunk.push(self.value())
        elif roll < 0.8:
            self.chunk.emit(Op.GET_LOCAL, self.chance.randrange(self.height))
        else:
            self.chunk.emit(Op.GET_GLOBAL, self.pick(NAMES if self.chance.random() < 0.03 else NAMES[:2]))
        self.height += 1

    def some(self, count: int) -> None:
        """At least so many values on the stack."""
        while self.height < count:
            self.push()

    def step(self, depth: int) -> None:
        roll = self.chance.random()
        chunk, line = self.chunk, self.chance.randrange(100)
        with chunk.line(line):
            if roll < 0.3:
                self.push()
            elif roll < 0.55:
                self.some(2)
                op = self.pick(BINARY)
                chunk.emit(op)
                self.height -= 1
                if op >= Op.EQUAL and self.chance.random() < 0.95:  # a boolean is worth little
                    self.drop()
            elif roll < 0.62:
                self.some(1)
                chunk.emit(Op.NEGATE)
                if self.chance.random() < 0.3:
                    chunk.emit(Op.NOT)
                    self.drop()
            elif roll < 0.68:
                self.some(1)
                chunk.emit(Op.SET_LOCAL, self.chance.randrange(self.height))
            elif roll < 0.74:
                self.some(1)
                chunk.emit(self.pick((Op.SET_GLOBAL,)), self.pick(("x", "y")))
            elif roll < 0.78 and self.height > 1:
                chunk.emit(self.pick((Op.POP, Op.PRINT)))
                self.height -= 1
            elif roll < 0.84:
                self.array()
            elif roll < 0.9:
                self.call()
            elif depth:
                self.branch(depth) if roll < 0.95 else self.loop(depth)

    def drop(self) -> None:
        """Where a program decides, or looks at something: most of the time it does not calculate with it."""
        if self.chance.random() < 0.5:
            self.chunk.emit(Op.PRINT)
        else:
            self.chunk.emit(Op.POP)
        self.height -= 1

    def array(self) -> None:
        count = self.chance.choice((0, 3, 4, 5))
        self.some(count)
        self.chunk.emit(Op.ARRAY_NEW, count)
        self.height += 1 - count
        if self.chance.random() < 0.7 and (count or self.chance.random() < 0.1):
            self.chunk.push(self.chance.randrange(3))
            if self.chance.random() < 0.5:
                self.chunk.emit(Op.ARRAY_GET)
            else:
                self.chunk.push(self.value())
                self.chunk.emit(Op.ARRAY_SET)
        if self.chance.random() < 0.95:
            self.drop()

    def call(self) -> None:
        count = self.chance.randrange(1, 3)
        self.some(count)
        if self.chance.random() < 0.97:
            self.chunk.emit(Op.GET_GLOBAL, self.pick(("note", "note", "note", "give", "max", "max")))
        else:
            self.push()
            self.height -= 1
        self.chunk.emit(Op.CALL, count)
        self.height += 1 - count
        if self.chance.random() < 0.9:
            self.drop()

    def branch(self, depth: int) -> None:
        other, end = self.chunk.label(), self.chunk.label()
        self.some(2)
        self.chunk.emit(self.pick(BINARY[5:]))
        self.height -= 1
        self.chunk.jump(Op.JUMP_IF_FALSE, other)
        self.height -= 1
        before = self.height
        self.block(depth - 1)
        self.level(before)
        self.chunk.jump(Op.JUMP, end)
        self.chunk.place(other)
        self.block(depth - 1)
        self.level(before)
        self.chunk.place(end)

    def loop(self, depth: int) -> None:
        """Counts in a local, a few rounds."""
        chunk, start, end = self.chunk, self.chunk.label(), self.chunk.label()
        counter = self.height
        chunk.push(0)
        self.height += 1
        chunk.place(start)
        chunk.emit(Op.GET_LOCAL, counter)
        chunk.push(self.chance.randrange(1, 40))
        chunk.emit(Op.LESS)
        chunk.jump(Op.JUMP_IF_FALSE, end)
        before = self.height
        self.block(depth - 1)
        if self.chance.random() < 0.97:  # else heights differ where paths meet
            self.level(before)
        chunk.emit(Op.GET_LOCAL, counter)
        chunk.push(1)
        chunk.emit(Op.ADD)
        chunk.emit(Op.SET_LOCAL, counter)
        chunk.emit(Op.POP)
        chunk.jump(Op.JUMP, start)
        chunk.place(end)
        self.height = before

    def level(self, height: int) -> None:
        while self.height > height:
            self.chunk.emit(Op.POP)
            self.height -= 1
        self.some(height)

    def block(self, depth: int) -> None:
        for _ in range(self.chance.randrange(6)):
            self.step(depth)

    def write(self) -> Chunk:
        for _ in range(self.chance.randrange(3, 25)):
            self.step(3)
        self.chunk.emit(Op.HALT)
        return self.chunk


def outcome(chunk: Chunk, limit: int, way: dict[str, Any]) -> Any:
    """All that can be seen of a run."""
    said: list[Any] = []
    with VM(max_instructions=limit, max_memory=1 << 22, stack_size=60, output=said.append, **way) as vm:

        def note(*values: Any) -> Any:
            said.append([vm.text(value) for value in values])
            return values[0] if values else None

        vm.globals.update(x=5, y=-2.5)
        vm.register("note", note)
        vm.register("give", lambda *values: list(values), arity=(1, 2))
        try:
            end: Any = vm.text(vm.execute(chunk))
        except KioError as error:
            end = type(error).__name__, int(error.code), str(error), error.trace
        count = vm.stats().instructions
        found = [(name, vm.text(vm.globals[name])) for name in ("x", "y") if name in vm.globals]
    return end, said, count, found


def test_engines_agree_about_random_chunks() -> None:
    seed = int(os.environ.get("FUZZ_SEED", random.randrange(1 << 32)))
    print(f"FUZZ_SEED={seed}")
    well = 0
    for number in range(ROUNDS):
        chance = random.Random(seed + number)
        chunk = Author(chance).write()
        limit = chance.choice((0, 0, 1, 10, 100, 1023, 1024, 1025, 3000)) or 200_000
        first, *others = (outcome(chunk, limit, way) for way in WAYS)
        for way, other in zip(WAYS[1:], others):
            assert repr(other) == repr(first), f"FUZZ_SEED={seed + number} {way}\n{chunk.disassemble()}"
        well += isinstance(first[0], str)
    assert ROUNDS < 100 or well > ROUNDS // 20


def test_engines_agree_about_broken_chunks() -> None:
    seed = int(os.environ.get("FUZZ_SEED", random.randrange(1 << 32)))
    print(f"FUZZ_SEED={seed}")
    for number in range(ROUNDS):
        chance = random.Random(seed + number)
        data = bytearray(Author(chance).write().save())
        for _ in range(chance.randint(1, 3)):
            data[chance.randrange(20, len(data))] = chance.randrange(256)
        try:
            chunk = Chunk.load(bytes(data))
        except ChunkError:
            continue
        first, *others = (outcome(chunk, 5000, way) for way in WAYS)
        for way, other in zip(WAYS[1:], others):
            assert repr(other) == repr(first), f"FUZZ_SEED={seed + number} {way}\n{chunk.disassemble()}"
