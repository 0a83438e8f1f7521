"""A call for every instruction, and what prints it."""

from __future__ import annotations

import ctypes
import struct
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TextIO

from abut._abi import fusabi as _abi
from abut.fusabi._array import Array
from abut.fusabi._memory import anything
from abut.fusabi._module import Module
from abut.fusabi._ops import BY_NUMBER, Instruction
from abut.fusabi._types import name_of_type
from abut.fusabi._values import lift

if TYPE_CHECKING:
    from abut.fusabi._state import State

__all__ = ["Step", "Trace", "Tracer"]

_raw: Any = vars(_abi)
_STEP = struct.Struct("=IIIB3xIIQ").unpack_from
_FN = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_size_t, ctypes.c_size_t, ctypes.c_void_p)


class Step:
    """One instruction, before it is executed."""

    __slots__ = (
        "_module",
        "_stack",
        "_state",
        "depth",
        "function",
        "height",
        "instruction",
        "line",
        "offset",
    )

    def __init__(self, state: State, at: int) -> None:
        self.function: int
        """Its number in the module."""
        self.offset: int
        self.line: int
        """0 when it is unknown."""
        self.depth: int
        """Calls below it."""
        self.height: int
        """Values on the function's stack."""
        self.function, self.offset, self.line, opcode, self.depth, self.height, self._stack = _STEP(
            anything, at
        )
        self.instruction: Instruction | None = BY_NUMBER.get(opcode)
        self._state = state
        self._module: Module | None = state.runs_of[-1] if state.runs_of else state.module

    @property
    def name(self) -> str:
        """The function's."""
        module = self._module
        return (
            module._function(self.function).name if module is not None and module._native is not None else "?"
        )

    @property
    def stack(self) -> list[Any]:
        """The values on the function's stack, from its bottom. Only while the callback runs."""
        return self.top(self.height)

    def top(self, count: int) -> list[Any]:
        """As many of the topmost values, the top last."""
        if not self._stack:
            raise ValueError("the stack of a step can be read only while its callback runs")
        first = max(0, self.height - count)
        return [lift(self._state, self._stack + 16 * at) for at in range(first, self.height)]

    @property
    def text(self) -> str:
        """The instruction as people write it: `push 40`."""
        one, module = self.instruction, self._module
        if one is None:
            return "?"
        if module is None or module._native is None or one.size == 1:
            return one.name
        code = _code(self._state, module, self.function)
        return f"{one.name} {_operand(module, one, code, self.offset)}"

    def _end(self) -> None:
        self._stack = 0

    def __repr__(self) -> str:
        return f"<Step {self.name} {self.offset}: {self.text}>"


def _code(state: State, module: Module, function: int) -> bytes:
    """A function's code, read once for all of its instructions."""
    known = state.kept.setdefault("traced", {})
    found: bytes | None = known.get((id(module), function))
    if found is None:
        found = known[id(module), function] = module.code(function)
    return found


def _operand(module: Module, one: Instruction, code: bytes, at: int) -> str:
    raw = code[at + 1 : at + one.size]
    if one.operand == "jump":
        return f"-> {at + one.size + int.from_bytes(raw, 'little', signed=True)}"
    if one.operand == "type":
        return name_of_type(raw[0])
    number = int.from_bytes(raw[:4], "little")
    if one.operand == "constant":
        value = module._constant(number)
        return f'"{value}"' if type(value) is str else spelled(value)
    if one.operand == "function":
        return module._function(number).name
    if one.operand in ("import", "import_n"):
        count = f" {int.from_bytes(raw[4:], 'little')}" if len(raw) > 4 else ""
        return module.imports[number].name + count
    return str(number)


class Trace:
    """An open trace of a machine: a context manager, `close()` ends it."""

    def __init__(self, state: State, callback: Callable[[Step], Any]) -> None:
        def told(machine: int, at: int, data: Any) -> int:
            step = None
            try:
                step = Step(state, at)
                return 1 if callback(step) else 0
            except BaseException as error:
                state.fail(error)
                return 1
            finally:
                if step is not None:
                    step._end()

        self._state: State | None = state
        self._told = _FN(told)
        _raw["_f_fusabi_machine_set_trace"](state.use(), self._told, None)
        state.kept["trace"] = self

    def close(self) -> None:
        state, self._state = self._state, None
        if state is not None and state.handle is not None and state.kept.get("trace") is self:
            _raw["_f_fusabi_machine_set_trace"](state.use(), None, None)
            # The machine may stand in it now.
            state.kept["trace before"] = state.kept.pop("trace")
            state.kept.pop("traced", None)

    def __enter__(self) -> Trace:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


class Tracer:
    """Prints every instruction with its function, its line and the top of the stack.

    >>> import sys
    >>> from abut.fusabi import BytecodeBuilder, I32, Machine, Tracer
    >>> builder = BytecodeBuilder()
    >>> _ = builder.function("main", (), I32).line(3).push(20, I32).push(22, I32).add().ret()
    >>> machine = Machine().load(builder.build())
    >>> with machine.trace(Tracer(sys.stdout)):
    ...     machine.execute()
    main          0  line 3     push 20                   []
    main          5  line 3     push 22                   [20]
    main         10  line 3     add                       [20, 22]
    main         11  line 3     ret                       [42]
    42
    """

    def __init__(self, file: TextIO | None = None, *, values: int = 6) -> None:
        self.file, self.values = file, values

    def __call__(self, step: Step) -> None:
        line = f"line {step.line}" if step.line else ""
        shown = [spelled(value) for value in step.top(self.values)]
        more = ["..."] if step.height > self.values else []
        name = "  " * step.depth + step.name
        text = f"{name:10} {step.offset:4}  {line:9}  {step.text:24}  [{', '.join([*more, *shown])}]\n"
        (self.file or sys.stderr).write(text)


def spelled(value: Any, most: int = 40) -> str:
    """A value in a few characters."""
    if isinstance(value, Array):
        inside = [spelled(one, 12) if not isinstance(one, Array) else "[...]" for one in value[:4]]
        text = f"[{', '.join([*inside, '...'] if len(value) > 4 else inside)}]"
    elif isinstance(value, bool) or value is None:
        text = {None: "()", True: "true", False: "false"}[value]
    elif isinstance(value, (int, float)):
        text = str(int(value)) if isinstance(value, int) else repr(float(value))
    else:
        text = repr(str(value))
    return text if len(text) <= most else text[: most - 3] + "..."
