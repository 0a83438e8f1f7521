"""Instructions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from abut.ion._checks import name
from abut.ion._opcodes import OPCODES
from abut.ion._operands import WRITERS, as_captures, as_entries, as_patterns, renamed
from abut.ion._value import as_descriptor, as_value

__all__ = ["Instruction", "Reg", "Target", "registers_used"]

Reg = int | str
"""A register: its number, or the name that a FunctionBuilder knows it by."""
Target = int | str
"""Where it goes on: instructions from the jump, or a label of a FunctionBuilder's."""
_METHODS = {
    "return": "return_reg", "and": "logical_and", "or": "logical_or", "not": "logical_not",
    "yield": "yield_instr", "break": "break_instr", "continue": "continue_instr",
}  # fmt: skip


class Instruction:
    """One instruction: an opcode and its operands.

    >>> Instruction.add(2, 0, 1)
    Instruction.add(2, 0, 1)
    >>> _.opcode, _.args
    ('add', (2, 0, 1))

    There is a maker for each. `dst` is a register that is written, other registers are read; a jump counts
    instructions, from itself. A register or a target can be a name, which a `FunctionBuilder` resolves."""

    __slots__ = ("args", "opcode")

    def __init__(self, opcode: str, *args: Any) -> None:
        self.opcode, self.args = opcode, args

    # -- values and registers

    @classmethod
    def load_const(cls, reg: Reg, value: Any) -> Instruction:
        """The constant: a Value, or what `Value.from_python` takes."""
        return cls("load_const", reg, as_value(value))

    @classmethod
    def move(cls, dst: Reg, src: Reg) -> Instruction:
        """The same as in the other register."""
        return cls("move", dst, src)

    move_reg = move

    # -- arithmetic

    @classmethod
    def add(cls, dst: Reg, a: Reg, b: Reg) -> Instruction:
        """The sum of numbers, or Strings put together."""
        return cls("add", dst, a, b)

    @classmethod
    def sub(cls, dst: Reg, a: Reg, b: Reg) -> Instruction:
        """The difference."""
        return cls("sub", dst, a, b)

    @classmethod
    def mul(cls, dst: Reg, a: Reg, b: Reg) -> Instruction:
        """The product, or a String so many times."""
        return cls("mul", dst, a, b)

    @classmethod
    def div(cls, dst: Reg, a: Reg, b: Reg) -> Instruction:
        """The quotient; Undefined when a Number is divided by 0."""
        return cls("div", dst, a, b)

    @classmethod
    def mod(cls, dst: Reg, a: Reg, b: Reg) -> Instruction:
        """The remainder, with the sign of the first operand; by 0 Undefined."""
        return cls("mod", dst, a, b)

    # -- comparison and logic

    @classmethod
    def equal(cls, dst: Reg, a: Reg, b: Reg) -> Instruction:
        """Whether they are equal."""
        return cls("equal", dst, a, b)

    @classmethod
    def not_equal(cls, dst: Reg, a: Reg, b: Reg) -> Instruction:
        """Whether they are not equal."""
        return cls("not_equal", dst, a, b)

    @classmethod
    def less_than(cls, dst: Reg, a: Reg, b: Reg) -> Instruction:
        """Whether a < b."""
        return cls("less_than", dst, a, b)

    @classmethod
    def less_equal(cls, dst: Reg, a: Reg, b: Reg) -> Instruction:
        """Whether a <= b."""
        return cls("less_equal", dst, a, b)

    @classmethod
    def greater_than(cls, dst: Reg, a: Reg, b: Reg) -> Instruction:
        """Whether a > b."""
        return cls("greater_than", dst, a, b)

    @classmethod
    def greater_equal(cls, dst: Reg, a: Reg, b: Reg) -> Instruction:
        """Whether a >= b."""
        return cls("greater_equal", dst, a, b)

    @classmethod
    def logical_and(cls, dst: Reg, a: Reg, b: Reg) -> Instruction:
        """Whether both are truthy."""
        return cls("and", dst, a, b)

    and_instr = and_ = logical_and

    @classmethod
    def logical_or(cls, dst: Reg, a: Reg, b: Reg) -> Instruction:
        """Whether one is truthy."""
        return cls("or", dst, a, b)

    or_instr = or_ = logical_or

    @classmethod
    def logical_not(cls, dst: Reg, src: Reg) -> Instruction:
        """Whether it is not truthy."""
        return cls("not", dst, src)

    not_instr = not_ = logical_not

    # -- objects, arrays, tuples

    @classmethod
    def object_init(cls, dst: Reg, kvs: Iterable[Any]) -> Instruction:
        """A new object of pairs (key, ("reg", register)) or (key, ("val", value)). A third item has flags,
        such as {"writable": False}; what it does not name is true."""
        return cls("object_init", dst, as_entries(kvs))

    @classmethod
    def array_init(cls, dst: Reg, srcs: Iterable[Reg]) -> Instruction:
        """A new array of those."""
        return cls("array_init", dst, list(srcs))

    @classmethod
    def tuple_init(cls, dst: Reg, srcs: Iterable[Reg]) -> Instruction:
        """A new tuple of those."""
        return cls("tuple_init", dst, list(srcs))

    @classmethod
    def get_prop(cls, dst: Reg, obj: Reg, key: Reg) -> Instruction:
        """A property, along the prototypes, or an element; Undefined when there is none."""
        return cls("get_prop", dst, obj, key)

    @classmethod
    def set_prop(cls, obj: Reg, key: Reg, value: Reg) -> Instruction:
        """Sets a property of its own, or an element."""
        return cls("set_prop", obj, key, value)

    @classmethod
    def define_prop(cls, obj: Reg, key: Reg, value: Reg, flags: Any = 7) -> Instruction:
        """Sets a property of its own together with its flags."""
        return cls("define_prop", obj, key, value, as_descriptor(flags))

    @classmethod
    def delete_prop(cls, dst: Reg, obj: Reg, key: Reg) -> Instruction:
        """Removes a property of its own; whether there was one that could be removed."""
        return cls("delete_prop", dst, obj, key)

    @classmethod
    def keys(cls, dst: Reg, obj: Reg) -> Instruction:
        """The names of enumerable properties, its own ones first, then inherited ones."""
        return cls("keys", dst, obj)

    @classmethod
    def own_keys(cls, dst: Reg, obj: Reg) -> Instruction:
        """The names of all properties of its own."""
        return cls("own_keys", dst, obj)

    @classmethod
    def set_proto(cls, obj: Reg, proto: Reg) -> Instruction:
        """Sets the prototype; Unit or Undefined removes it."""
        return cls("set_proto", obj, proto)

    @classmethod
    def get_proto(cls, dst: Reg, obj: Reg) -> Instruction:
        """The prototype, or Undefined."""
        return cls("get_proto", dst, obj)

    @classmethod
    def length(cls, dst: Reg, src: Reg) -> Instruction:
        """Elements, bytes of a text, or properties."""
        return cls("length", dst, src)

    @classmethod
    def push(cls, array: Reg, value: Reg) -> Instruction:
        """Puts an element behind the last one."""
        return cls("push", array, value)

    # -- where it goes on

    @classmethod
    def call(cls, dst: Reg, func: Reg, args: Iterable[Reg]) -> Instruction:
        """Calls a function; its result."""
        return cls("call", dst, func, list(args))

    @classmethod
    def make_closure(
        cls, dst: Reg, func: Reg, scope_id: str, captures: Iterable[tuple[str, Reg]]
    ) -> Instruction:  # fmt: skip
        """A function that shares registers, under names; closures of one scope share the same ones."""
        return cls("make_closure", dst, func, name("scope_id", scope_id), as_captures(captures))

    @classmethod
    def return_reg(cls, reg: Reg) -> Instruction:
        """Ends the function; its result."""
        return cls("return", reg)

    @classmethod
    def jump(cls, offset: Target) -> Instruction:
        """Goes on there."""
        return cls("jump", offset)

    @classmethod
    def jump_if_true(cls, cond: Reg, offset: Target) -> Instruction:
        """Goes on there when it is truthy."""
        return cls("jump_if_true", cond, offset)

    @classmethod
    def jump_if_false(cls, cond: Reg, offset: Target) -> Instruction:
        """Goes on there when it is not truthy."""
        return cls("jump_if_false", cond, offset)

    @classmethod
    def match(cls, value: Reg, patterns: Iterable[Any], jump_table: Iterable[Target]) -> Instruction:
        """Goes on where the first pattern that matches says; with the next instruction when none does."""
        return cls("match", value, *as_patterns(patterns, jump_table))

    match_instr = match

    @classmethod
    def yield_instr(cls) -> Instruction:
        """Lets other processes run."""
        return cls("yield")

    @classmethod
    def nop(cls) -> Instruction:
        """Nothing."""
        return cls("nop")

    @classmethod
    def break_instr(cls) -> Instruction:
        """In the body of a WhileThenElseBuilder: leaves the loop."""
        return cls("break")

    @classmethod
    def continue_instr(cls) -> Instruction:
        """In the body of a WhileThenElseBuilder: goes on with the next round."""
        return cls("continue")

    # -- processes

    @classmethod
    def spawn(cls, dst: Reg, func: Reg, args: Iterable[Reg]) -> Instruction:
        """A new process that runs a function."""
        return cls("spawn", dst, func, list(args))

    @classmethod
    def send(cls, process: Reg, message: Reg) -> Instruction:
        """Puts a copy into a process's mailbox."""
        return cls("send", process, message)

    @classmethod
    def receive(cls, dst: Reg) -> Instruction:
        """The oldest message; waits for one."""
        return cls("receive", dst)

    @classmethod
    def receive_with_timeout(cls, dst: Reg, timeout: Reg, result: Reg) -> Instruction:
        """The same for so many milliseconds; `result` is whether there was one."""
        return cls("receive_with_timeout", dst, timeout, result)

    @classmethod
    def receive_match(
        cls, dst: Reg, patterns: Iterable[Any], jump_table: Iterable[Target], timeout: Reg | None = None
    ) -> Instruction:  # fmt: skip
        """The oldest message that a pattern matches; goes on where that says. Others stay. After a `timeout`,
        a register with milliseconds, it goes on with the next instruction."""
        return cls("receive_match", dst, timeout, *as_patterns(patterns, jump_table))

    @classmethod
    def link(cls, process: int, dst: Reg = 0) -> Instruction:
        """Waits for the end of the process with that number; its result. `join` takes a register."""
        return cls("link", process, dst)

    @classmethod
    def join(cls, dst: Reg, process: Reg) -> Instruction:
        """Waits for the end of a process; its result, or Undefined when it crashed."""
        return cls("join", dst, process)

    @classmethod
    def select(cls, dst: Reg, processes: Iterable[Reg]) -> Instruction:
        """The result of the first of them that ends."""
        return cls("select", dst, list(processes))

    @classmethod
    def select_with_kill(cls, dst: Reg, processes: Iterable[Reg]) -> Instruction:
        """The same, and the others are ended."""
        return cls("select_with_kill", dst, list(processes))

    @classmethod
    def exit(cls, reason: Reg) -> Instruction:
        """Ends the process; `'normal'` is a normal end."""
        return cls("exit", reason)

    @classmethod
    def kill(cls, process: Reg, reason: Reg) -> Instruction:
        """Tells a process to end; `'kill'` cannot be trapped."""
        return cls("kill", process, reason)

    @classmethod
    def tie(cls, process: Reg) -> Instruction:
        """When one of both crashes, so does the other."""
        return cls("tie", process)

    @classmethod
    def untie(cls, process: Reg) -> Instruction:
        """No longer."""
        return cls("untie", process)

    @classmethod
    def trap_exits(cls, value: Reg) -> Instruction:
        """When it is truthy, the ends of tied processes come as messages."""
        return cls("trap_exits", value)

    @classmethod
    def monitor(cls, dst: Reg, process: Reg) -> Instruction:
        """The end of the process will come as a message; a reference that it has."""
        return cls("monitor", dst, process)

    @classmethod
    def demonitor(cls, reference: Reg) -> Instruction:
        """It will not."""
        return cls("demonitor", reference)

    # -- what is done with one

    def serialize(self, writer: Any) -> None:
        """Writes it with a BytecodeWriter, or what has its methods."""
        opcode = OPCODES.get(self.opcode)
        if opcode is None:
            raise ValueError(f"Unknown opcode: {self.opcode}")
        if len(self.args) != len(opcode.operands):
            raise ValueError(f"{self.opcode} has {len(opcode.operands)} operands, not {len(self.args)}")
        writer.write_u8(opcode.number)
        for index, kind in enumerate(opcode.operands):
            WRITERS[kind](writer, self.args[index], self.args[index - 1])

    def renamed(
        self, register: Callable[[str, Any], Any] | None, target: Callable[[Any], Any] | None = None
    ) -> Instruction:  # fmt: skip
        """One with other registers and targets. `register` gets "dst" or "reg", and a number or a name."""
        opcode = OPCODES.get(self.opcode)
        if opcode is None or len(self.args) != len(opcode.operands):
            return self
        pairs = zip(opcode.operands, self.args)
        return Instruction(self.opcode, *(renamed(kind, one, register, target) for kind, one in pairs))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Instruction):
            return NotImplemented
        return bool(self.opcode == other.opcode and self.args == other.args)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        if self.opcode not in OPCODES and self.opcode not in _METHODS:
            return f"Instruction({', '.join(map(repr, (self.opcode, *self.args)))})"
        args: Sequence[Any] = self.args
        if self.opcode == "receive_match" and len(args) == 4:
            args = (args[0], args[2], args[3], args[1])
        shown = ", ".join(map(repr, args))
        return f"Instruction.{_METHODS.get(self.opcode, self.opcode)}({shown})"


def registers_used(instructions: Iterable[Instruction]) -> int:
    """As many as the instructions speak of by number."""
    most = 0

    def see(kind: str, given: Any) -> Any:
        nonlocal most
        if not isinstance(given, str):
            most = max(most, int(given) + 1)
        return given

    for one in instructions:
        one.renamed(see)
    return most
