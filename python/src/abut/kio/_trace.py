"""A call for every instruction, and what prints it."""

from __future__ import annotations

import ctypes
import json
import struct
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TextIO

from abut._abi import kio as _abi
from abut.kio._array import Array
from abut.kio._chunk import Chunk, decoded, literal
from abut.kio._memory import anything
from abut.kio._objects import lift
from abut.kio._ops import Op

if TYPE_CHECKING:
    from abut.kio._state import State

__all__ = ["Step", "Trace", "Tracer"]

_raw: Any = vars(_abi)
_STEP = struct.Struct("=IiB3xIQ").unpack_from
_OPS = {int(op): op for op in Op}
_FN = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_size_t, ctypes.c_size_t, ctypes.c_void_p)


class Step:
    """One instruction, before it is executed."""

    __slots__ = ("_chunk", "_stack", "_state", "height", "line", "offset", "op")

    def __init__(self, state: State, at: int) -> None:
        self.offset: int
        self.line: int
        """0 when it is unknown."""
        self.height: int
        """Values on the stack."""
        self.offset, self.line, opcode, self.height, self._stack = _STEP(anything, at)
        self.op: Op | None = _OPS.get(opcode)
        self._state = state
        self._chunk: Chunk | None = state.chunks[-1] if state.chunks else None

    @property
    def stack(self) -> list[Any]:
        """The values on the stack, from its bottom. Only while the callback runs."""
        return self.top(self.height)

    def top(self, count: int) -> list[Any]:
        """As many of the topmost values, the top last."""
        if not self._stack:
            raise ValueError("the stack of a step can be read only while its callback runs")
        first = max(0, self.height - count)
        return [lift(self._state, self._stack + 16 * at) for at in range(first, self.height)]

    @property
    def text(self) -> str:
        """The instruction as people write it: `GET_GLOBAL count`."""
        if self._chunk is None or self._chunk._native is None:
            return self.op.name if self.op is not None else "?"
        code, constants = _contents(self._state, self._chunk)
        return decoded(code, self.offset, self.line, constants).text

    def _end(self) -> None:
        self._stack = 0

    def __repr__(self) -> str:
        return f"<Step {self.offset}: {self.text}>"


class Trace:
    """An open trace of a machine: a context manager, `close()` ends it."""

    def __init__(self, state: State, callback: Callable[[Step], Any]) -> None:
        def told(vm: int, at: int, data: Any) -> int:
            step = Step(state, at)
            try:
                return 1 if callback(step) else 0
            except BaseException as error:
                state.fail(error)
                return 1
            finally:
                step._end()

        self._state: State | None = state
        self._told = _FN(told)
        _raw["_f_kio_vm_set_trace"](state.use(), self._told, None)
        state.kept["trace"] = self

    def close(self) -> None:
        state, self._state = self._state, None
        if state is not None and state.handle is not None and state.kept.get("trace") is self:
            _raw["_f_kio_vm_set_trace"](state.use(), None, None)
            # The machine may stand in it now.
            state.kept["trace before"] = state.kept.pop("trace")

    def __enter__(self) -> Trace:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


class Tracer:
    """Prints every instruction with its line and the top of the stack.

    >>> import sys
    >>> from abut.kio import Chunk, Tracer, VM
    >>> vm = VM()
    >>> with vm.trace(Tracer(sys.stdout)):
    ...     vm.execute(Chunk.assemble('.line 3\\nconstant 20\\nconstant 22\\nadd\\nhalt'))
       0  line 3     CONSTANT 20               []
       2  line 3     CONSTANT 22               [20]
       4  line 3     ADD                       [20, 22]
       5  line 3     HALT                      [42]
    42.0

    `lines` writes JSON, an object for each instruction.
    """

    def __init__(self, file: TextIO | None = None, *, values: int = 6, lines: bool = False) -> None:
        self.file, self.values, self.lines = file, values, lines
        self._last = 0

    def __call__(self, step: Step) -> None:
        (self.file or sys.stderr).write(self.entry(step) if self.lines else self.spelled(step))

    def spelled(self, step: Step) -> str:
        line = f"line {step.line}" if step.line else ""
        shown = [shortened(value) for value in step.top(self.values)]
        more = ["..."] if step.height > self.values else []
        return f"{step.offset:4}  {line:9}  {step.text:24}  [{', '.join([*more, *shown])}]\n"

    def entry(self, step: Step) -> str:
        facts = {
            "offset": step.offset, "line": step.line, "op": step.op.name if step.op is not None else None,
            "text": step.text, "height": step.height,
            "top": [shortened(one) for one in step.top(self.values)],
        }  # fmt: skip
        return json.dumps(facts) + "\n"


def shortened(value: Any, most: int = 40) -> str:
    """A value in a few characters."""
    if isinstance(value, Array):
        inside = [shortened(one, 12) if not isinstance(one, Array) else "[...]" for one in value[:4]]
        text = f"[{', '.join([*inside, '...'] if len(value) > 4 else inside)}]"
    else:
        text = literal(value)
    return text if len(text) <= most else text[: most - 3] + "..."


def _contents(state: State, chunk: Chunk) -> Any:
    """Code and constants of a chunk, read once for all of its instructions."""
    known = state.kept.get("traced")
    if known is None or known[0] is not chunk or len(known[1]) != len(chunk):
        known = state.kept["traced"] = chunk, chunk.code, chunk.constants
    return known[1:]
