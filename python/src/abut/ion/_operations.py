"""The instructions as methods of what functions are built with."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from abut.ion._instruction import Instruction, Reg, Target

__all__ = ["Operations"]

Self = TypeVar("Self", bound="Operations")


class Operations:
    """One method for each instruction, which adds it."""

    def add_instruction(self: Self, instruction: Instruction) -> Self:
        raise NotImplementedError

    # -- values and registers

    def load_const(self: Self, reg: Reg, value: Any) -> Self:
        """The constant: a Value, or what `Value.from_python` takes."""
        return self.add_instruction(Instruction.load_const(reg, value))

    def move(self: Self, dst: Reg, src: Reg) -> Self:
        """The same as in the other register."""
        return self.add_instruction(Instruction.move(dst, src))

    # -- arithmetic

    def add(self: Self, dst: Reg, a: Reg, b: Reg) -> Self:
        """The sum of numbers, or Strings put together."""
        return self.add_instruction(Instruction.add(dst, a, b))

    def sub(self: Self, dst: Reg, a: Reg, b: Reg) -> Self:
        """The difference."""
        return self.add_instruction(Instruction.sub(dst, a, b))

    def mul(self: Self, dst: Reg, a: Reg, b: Reg) -> Self:
        """The product, or a String so many times."""
        return self.add_instruction(Instruction.mul(dst, a, b))

    def div(self: Self, dst: Reg, a: Reg, b: Reg) -> Self:
        """The quotient; Undefined when a Number is divided by 0."""
        return self.add_instruction(Instruction.div(dst, a, b))

    def mod(self: Self, dst: Reg, a: Reg, b: Reg) -> Self:
        """The remainder, with the sign of the first operand; by 0 Undefined."""
        return self.add_instruction(Instruction.mod(dst, a, b))

    # -- comparison and logic

    def equal(self: Self, dst: Reg, a: Reg, b: Reg) -> Self:
        """Whether they are equal."""
        return self.add_instruction(Instruction.equal(dst, a, b))

    def not_equal(self: Self, dst: Reg, a: Reg, b: Reg) -> Self:
        """Whether they are not equal."""
        return self.add_instruction(Instruction.not_equal(dst, a, b))

    def less_than(self: Self, dst: Reg, a: Reg, b: Reg) -> Self:
        """Whether a < b."""
        return self.add_instruction(Instruction.less_than(dst, a, b))

    def less_equal(self: Self, dst: Reg, a: Reg, b: Reg) -> Self:
        """Whether a <= b."""
        return self.add_instruction(Instruction.less_equal(dst, a, b))

    def greater_than(self: Self, dst: Reg, a: Reg, b: Reg) -> Self:
        """Whether a > b."""
        return self.add_instruction(Instruction.greater_than(dst, a, b))

    def greater_equal(self: Self, dst: Reg, a: Reg, b: Reg) -> Self:
        """Whether a >= b."""
        return self.add_instruction(Instruction.greater_equal(dst, a, b))

    def logical_and(self: Self, dst: Reg, a: Reg, b: Reg) -> Self:
        """Whether both are truthy."""
        return self.add_instruction(Instruction.logical_and(dst, a, b))

    def logical_or(self: Self, dst: Reg, a: Reg, b: Reg) -> Self:
        """Whether one is truthy."""
        return self.add_instruction(Instruction.logical_or(dst, a, b))

    def logical_not(self: Self, dst: Reg, src: Reg) -> Self:
        """Whether it is not truthy."""
        return self.add_instruction(Instruction.logical_not(dst, src))

    # -- objects, arrays, tuples

    def object_init(self: Self, dst: Reg, kvs: Iterable[Any]) -> Self:
        """A new object of pairs (key, ("reg", register)) or (key, ("val", value)). A third item has flags,
        such as {"writable": False}; what it does not name is true."""
        return self.add_instruction(Instruction.object_init(dst, kvs))

    def array_init(self: Self, dst: Reg, srcs: Iterable[Reg]) -> Self:
        """A new array of those."""
        return self.add_instruction(Instruction.array_init(dst, srcs))

    def tuple_init(self: Self, dst: Reg, srcs: Iterable[Reg]) -> Self:
        """A new tuple of those."""
        return self.add_instruction(Instruction.tuple_init(dst, srcs))

    def get_prop(self: Self, dst: Reg, obj: Reg, key: Reg) -> Self:
        """A property, along the prototypes, or an element; Undefined when there is none."""
        return self.add_instruction(Instruction.get_prop(dst, obj, key))

    def set_prop(self: Self, obj: Reg, key: Reg, value: Reg) -> Self:
        """Sets a property of its own, or an element."""
        return self.add_instruction(Instruction.set_prop(obj, key, value))

    def define_prop(self: Self, obj: Reg, key: Reg, value: Reg, flags: Any = 7) -> Self:
        """Sets a property of its own together with its flags."""
        return self.add_instruction(Instruction.define_prop(obj, key, value, flags))

    def delete_prop(self: Self, dst: Reg, obj: Reg, key: Reg) -> Self:
        """Removes a property of its own; whether there was one that could be removed."""
        return self.add_instruction(Instruction.delete_prop(dst, obj, key))

    def keys(self: Self, dst: Reg, obj: Reg) -> Self:
        """The names of enumerable properties, its own ones first, then inherited ones."""
        return self.add_instruction(Instruction.keys(dst, obj))

    def own_keys(self: Self, dst: Reg, obj: Reg) -> Self:
        """The names of all properties of its own."""
        return self.add_instruction(Instruction.own_keys(dst, obj))

    def set_proto(self: Self, obj: Reg, proto: Reg) -> Self:
        """Sets the prototype; Unit or Undefined removes it."""
        return self.add_instruction(Instruction.set_proto(obj, proto))

    def get_proto(self: Self, dst: Reg, obj: Reg) -> Self:
        """The prototype, or Undefined."""
        return self.add_instruction(Instruction.get_proto(dst, obj))

    def length(self: Self, dst: Reg, src: Reg) -> Self:
        """Elements, bytes of a text, or properties."""
        return self.add_instruction(Instruction.length(dst, src))

    def push(self: Self, array: Reg, value: Reg) -> Self:
        """Puts an element behind the last one."""
        return self.add_instruction(Instruction.push(array, value))

    # -- where it goes on

    def call(self: Self, dst: Reg, func: Reg, args: Iterable[Reg]) -> Self:
        """Calls a function; its result."""
        return self.add_instruction(Instruction.call(dst, func, args))

    def make_closure(
        self: Self, dst: Reg, func: Reg, scope_id: str, captures: Iterable[tuple[str, Reg]]
    ) -> Self:  # fmt: skip
        """A function that shares registers, under names; closures of one scope share the same ones."""
        return self.add_instruction(Instruction.make_closure(dst, func, scope_id, captures))

    def return_reg(self: Self, reg: Reg) -> Self:
        """Ends the function; its result."""
        return self.add_instruction(Instruction.return_reg(reg))

    def jump(self: Self, offset: Target) -> Self:
        """Goes on there."""
        return self.add_instruction(Instruction.jump(offset))

    def jump_if_true(self: Self, cond: Reg, offset: Target) -> Self:
        """Goes on there when it is truthy."""
        return self.add_instruction(Instruction.jump_if_true(cond, offset))

    def jump_if_false(self: Self, cond: Reg, offset: Target) -> Self:
        """Goes on there when it is not truthy."""
        return self.add_instruction(Instruction.jump_if_false(cond, offset))

    def match(self: Self, value: Reg, patterns: Iterable[Any], jump_table: Iterable[Target]) -> Self:
        """Goes on where the first pattern that matches says; with the next instruction when none does."""
        return self.add_instruction(Instruction.match(value, patterns, jump_table))

    def yield_instr(self: Self) -> Self:
        """Lets other processes run."""
        return self.add_instruction(Instruction.yield_instr())

    def nop(self: Self) -> Self:
        """Nothing."""
        return self.add_instruction(Instruction.nop())

    # -- processes

    def spawn(self: Self, dst: Reg, func: Reg, args: Iterable[Reg]) -> Self:
        """A new process that runs a function."""
        return self.add_instruction(Instruction.spawn(dst, func, args))

    def send(self: Self, process: Reg, message: Reg) -> Self:
        """Puts a copy into a process's mailbox."""
        return self.add_instruction(Instruction.send(process, message))

    def receive(self: Self, dst: Reg) -> Self:
        """The oldest message; waits for one."""
        return self.add_instruction(Instruction.receive(dst))

    def receive_with_timeout(self: Self, dst: Reg, timeout: Reg, result: Reg) -> Self:
        """The same for so many milliseconds; `result` is whether there was one."""
        return self.add_instruction(Instruction.receive_with_timeout(dst, timeout, result))

    def receive_match(
        self: Self, dst: Reg, patterns: Iterable[Any], jump_table: Iterable[Target],
        timeout: Reg | None = None,
    ) -> Self:  # fmt: skip
        """The oldest message that a pattern matches; goes on where that says. Others stay. After a `timeout`,
        a register with milliseconds, it goes on with the next instruction."""
        return self.add_instruction(Instruction.receive_match(dst, patterns, jump_table, timeout))

    def link(self: Self, process: int, dst: Reg = 0) -> Self:
        """Waits for the end of the process with that number; its result. `join` takes a register."""
        return self.add_instruction(Instruction.link(process, dst))

    def join(self: Self, dst: Reg, process: Reg) -> Self:
        """Waits for the end of a process; its result, or Undefined when it crashed."""
        return self.add_instruction(Instruction.join(dst, process))

    def select(self: Self, dst: Reg, processes: Iterable[Reg]) -> Self:
        """The result of the first of them that ends."""
        return self.add_instruction(Instruction.select(dst, processes))

    def select_with_kill(self: Self, dst: Reg, processes: Iterable[Reg]) -> Self:
        """The same, and the others are ended."""
        return self.add_instruction(Instruction.select_with_kill(dst, processes))

    def exit(self: Self, reason: Reg) -> Self:
        """Ends the process; `'normal'` is a normal end."""
        return self.add_instruction(Instruction.exit(reason))

    def kill(self: Self, process: Reg, reason: Reg) -> Self:
        """Tells a process to end; `'kill'` cannot be trapped."""
        return self.add_instruction(Instruction.kill(process, reason))

    def tie(self: Self, process: Reg) -> Self:
        """When one of both crashes, so does the other."""
        return self.add_instruction(Instruction.tie(process))

    def untie(self: Self, process: Reg) -> Self:
        """No longer."""
        return self.add_instruction(Instruction.untie(process))

    def trap_exits(self: Self, value: Reg) -> Self:
        """When it is truthy, the ends of tied processes come as messages."""
        return self.add_instruction(Instruction.trap_exits(value))

    def monitor(self: Self, dst: Reg, process: Reg) -> Self:
        """The end of the process will come as a message; a reference that it has."""
        return self.add_instruction(Instruction.monitor(dst, process))

    def demonitor(self: Self, reference: Reg) -> Self:
        """It will not."""
        return self.add_instruction(Instruction.demonitor(reference))
