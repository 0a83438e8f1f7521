"""Going through the instructions of processes: breakpoints, single steps, registers."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING, Any

from abut._abi import ion as _abi
from abut._abi.ion import RunEnd
from abut.ion._codec import decode
from abut.ion._core import bytes_of, raw
from abut.ion._errors import OptionError
from abut.ion._processes import Outcome, Place, Process
from abut.ion._value import Undefined

if TYPE_CHECKING:
    from abut.ion._vm import VM

__all__ = ["Checkpoints", "Stepper", "Stop", "Texts"]

_FN = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)


@dataclass(frozen=True)
class Stop:
    """A process before an instruction."""

    process: Process
    place: Place
    registers: tuple[Any, ...]
    """Their values, as they were there."""
    text: str = field(default="", compare=False)
    """The instruction, as people write it."""

    @property
    def function(self) -> str:
        return self.place.function

    @property
    def instruction(self) -> int:
        return self.place.instruction

    def __str__(self) -> str:
        return f"process {self.process.id} at {self.place}: {self.text}".rstrip(": ")


When = Callable[[Stop], Any]


class Checkpoints:
    """Asks `callback` before each instruction of a machine that is `traced`, whether the process may go on; a
    context manager, `close()` ends it. The callback gets where it is, and a function that reads its registers
    as long as it runs."""

    def __init__(self, vm: VM, callback: Callable[[int, Place, Callable[[], tuple[Any, ...]]], bool]) -> None:
        if not vm.options.traced:
            raise OptionError("only a machine that is traced can be stepped through: VM(..., traced=True)")

        def asked(machine: int, checkpoint: int, info: int, data: Any) -> bool:
            try:
                one: Any = _abi.CheckpointInfo.from_address(info)
                count = int(one._registers_)
                place = Place(one.function, int(one._instruction_))
                return callback(
                    int(one._process_), place, lambda: _registers(vm, checkpoint, count, place.function)
                )
            except BaseException as error:
                vm._raise_later(error)
                return True

        self._vm = vm
        self._body = _FN(asked)
        vm._handle._keep["checkpoint", id(self)] = self._body
        raw["_f_ion_vm_set_checkpoint"](vm._use(), self._body, None)

    def close(self) -> None:
        if not self._vm._is_closed:
            raw["_f_ion_vm_set_checkpoint"](self._vm._use(), None, None)

    def __enter__(self) -> Checkpoints:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


def _registers(vm: VM, checkpoint: int, count: int, function: str) -> tuple[Any, ...]:
    """Those that the function asks for; the first function of a process has more, which count when
    something is in them."""
    found: list[Any] = []
    info = vm.program.functions.get(function)
    least = count if info is None else info.registers
    for number in range(count):
        value = raw["_f_ion_checkpoint_register"](checkpoint, number)
        if not value:
            break
        try:
            found.append(decode(bytes_of(value), vm))
        finally:
            raw["_f_ion_value_free"](value)
    while len(found) > least and found[-1] is Undefined:
        found.pop()
    return tuple(found)


class Texts:
    """Instructions as text, by place."""

    def __init__(self, vm: VM) -> None:
        self._vm = vm
        self._lines: dict[str, list[str]] = {}

    def of(self, place: Place) -> str:
        lines = self._lines.get(place.function)
        if lines is None:
            lines = self._lines[place.function] = self._vm.program.lines(place.function)
        return lines[place.instruction] if place.instruction < len(lines) else ""


class Stepper:
    """Stops processes before instructions. The machine must be `traced`.

    >>> from abut.ion import FunctionBuilder, VM
    >>> main = FunctionBuilder("main").load_const("a", 20).add("b", "a", "a").return_reg("b")
    >>> vm = VM(main, traced=True)
    >>> process = vm.spawn("main")
    >>> with vm.stepper() as stepper:
    ...     stepper.break_at("main", 1)
    ...     stop = stepper.run()
    ...     print(stop, stop.registers)
    ...     stop = stepper.step()
    ...     print(stop, stop.registers)
    process 1 at Main:main, instruction 1: ADD r1, r0, r0 (20.0, Undefined)
    process 1 at Main:main, instruction 2: RETURN r1 (20.0, 40.0)

    A process that was stopped stands still until `run`, `step` or `close`; others go on as long as the
    machine runs."""

    def __init__(self, vm: VM) -> None:
        self._vm = vm
        self._breaks: dict[Place, When | None] = {}
        self._stepping: set[int] = set()
        self._is_stepping_all = False
        self._held: dict[int, Stop] = {}
        self._new: list[Stop] = []
        self._lock = Lock()
        self._texts = Texts(vm)
        self.outcome: Outcome | None = None
        """Why the last run came back."""
        self._checkpoints = Checkpoints(vm, self._asked)

    # -- breakpoints

    def break_at(self, function: str, instruction: int = 0, when: When | None = None) -> None:
        """Stops whoever comes to that instruction; with `when`, only when it says so of the Stop."""
        self._breaks[self._place(function, instruction)] = when

    def clear(self, function: str | None = None, instruction: int = 0) -> None:
        """Takes a breakpoint away, or all of them."""
        if function is None:
            self._breaks.clear()
        else:
            self._breaks.pop(self._place(function, instruction), None)

    @property
    def breakpoints(self) -> tuple[Place, ...]:
        return tuple(self._breaks)

    # -- running

    @property
    def stopped(self) -> tuple[Stop, ...]:
        """Processes that stand still."""
        with self._lock:
            return tuple(self._held.values())

    def run(self, until: Any = None, *, timeout: float | None = None) -> Stop | None:
        """Lets everybody go on, until somebody comes to a breakpoint: the Stop. None when the run came back
        for another reason, which `outcome` has."""
        with self._lock:
            self._stepping.clear()
            self._is_stepping_all = False
        return self._go(None, until, timeout)

    def step(self, process: Process | None = None, *, timeout: float | None = None) -> Stop | None:
        """Lets a process execute one instruction: the one that was stopped last, or else whoever is next.
        None when it came to no other one; `outcome` says why."""
        with self._lock:
            if process is None and self._held:
                process = list(self._held.values())[-1].process
            self._is_stepping_all = process is None
            self._stepping = set() if process is None else {process.id}
        return self._go(process, process, timeout)

    def close(self) -> None:
        """Lets everybody go on, and looks at nothing any more."""
        self._checkpoints.close()
        if not self._vm._is_closed:
            self._let_go(None)

    def __enter__(self) -> Stepper:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    # -- inside

    def _place(self, function: str, instruction: int) -> Place:
        return Place(self._vm.program.function(function), int(instruction))

    def _let_go(self, process: Process | None) -> None:
        with self._lock:
            numbers = list(self._held) if process is None else [process.id]
            for number in numbers:
                self._held.pop(number, None)
        for number in numbers:
            raw["_f_ion_vm_let_go"](self._vm._use(), number)

    def _go(self, process: Process | None, until: Any, timeout: float | None) -> Stop | None:
        waiting = self._taken()
        if waiting is not None and (process is None or waiting.process == process):
            return waiting  # another scheduler's process, which came to a breakpoint in the same run
        self._let_go(process)
        self.outcome = None
        while True:
            outcome = self._vm._run_held(until, timeout)
            stop = self._taken()
            if stop is not None:
                return stop
            if outcome.end is not RunEnd.INTERRUPTED or self._vm._is_stopped:
                self.outcome = outcome
                return None

    def _taken(self) -> Stop | None:
        with self._lock:
            return self._new.pop(0) if self._new else None

    def _asked(self, number: int, place: Place, registers: Callable[[], tuple[Any, ...]]) -> bool:
        """Before each instruction: False holds the process."""
        is_step = self._is_stepping_all or number in self._stepping
        when = self._breaks.get(place)
        if not is_step and place not in self._breaks:
            return True
        stop = Stop(Process(self._vm, number), place, registers(), self._texts.of(place))
        if not is_step and when is not None and not when(stop):
            return True
        with self._lock:
            self._is_stepping_all = False
            self._stepping.discard(number)
            self._held[number] = stop
            self._new.append(stop)
        self._vm._wake()
        return False
