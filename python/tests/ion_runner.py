"""What tests of builders run code with: as much of Ion as branches and loops need."""

from __future__ import annotations

import operator
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from abut.ion import Function, Instruction, Pattern, Value
from conftest import ROOT

STEPS_MAX = 1_000
_BINARY = {
    "add": operator.add, "sub": operator.sub, "mul": operator.mul, "equal": operator.eq,
    "not_equal": operator.ne, "less_than": operator.lt, "less_equal": operator.le,
    "greater_than": operator.gt,
    "greater_equal": operator.ge,
}  # fmt: skip


def run(code: Function | Sequence[Instruction], *arguments: Any) -> Any:
    """What the function gives, or all its registers when it runs past its end."""
    instructions = code.instructions if isinstance(code, Function) else code
    registers: dict[int, Any] = dict(enumerate(arguments))
    at = 0
    for _ in range(STEPS_MAX):
        if not 0 <= at < len(instructions):
            return registers
        opcode, args = instructions[at].opcode, instructions[at].args
        if opcode == "return":
            return registers[args[0]]
        at += _step(opcode, args, registers)
    raise AssertionError("it never ends")


def _step(opcode: str, args: tuple[Any, ...], registers: dict[int, Any]) -> int:
    """How far it goes on."""
    if opcode == "jump":
        return int(args[0])
    if opcode in ("jump_if_true", "jump_if_false"):
        return int(args[1]) if bool(registers[args[0]]) == (opcode == "jump_if_true") else 1
    if opcode == "match":
        found = (to for pattern, to in zip(args[1], args[2]) if _matches(pattern, registers[args[0]]))
        return int(next(found, 1))
    if opcode == "load_const":
        registers[args[0]] = args[1].to_python()
    elif opcode == "move":
        registers[args[0]] = registers[args[1]]
    elif opcode != "nop":
        registers[args[0]] = _BINARY[opcode](registers[args[1]], registers[args[2]])
    return 1


def _matches(pattern: Pattern, value: Any) -> bool:
    if pattern.kind == "wildcard":
        return True
    if pattern.kind == "value":
        return bool(pattern.data == Value.from_python(value))
    kind = tuple if pattern.kind == "tuple" else list
    return (
        isinstance(value,
            kind) and len(value) == len(pattern.data) and all(map(_matches, pattern.data, value))
    )  # fmt: skip


def vector(name: str) -> Path:
    """A file of the first tools; the test is skipped where there is none. ABUT_VECTORS names the folder."""
    named = os.environ.get("ABUT_VECTORS")
    folders = [Path(named)] if named else [ROOT.parent / "shared/vectors",
        ROOT.parent.parent / "shared/vectors"]
    for folder in folders:
        if (folder / "ion" / name).is_file():
            return folder / "ion" / name
    pytest.skip(f"there is no vector {name}: ABUT_VECTORS names the folder")
