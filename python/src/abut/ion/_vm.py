"""Machines: what runs the processes of a program."""

from __future__ import annotations

import ctypes
from collections import deque
from collections.abc import Callable, Iterable
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

from abut._abi import ion as _abi
from abut._abi.ion import RunEnd, Status
from abut._errors import ClosedError, Uncopied
from abut.ion import _options
from abut.ion._async import Pump, later
from abut.ion._builder import FunctionBuilder
from abut.ion._codec import decode, encode
from abut.ion._core import Given, Made, blank, checked, encoded, failure, raw, taken_bytes
from abut.ion._door import Door
from abut.ion._errors import (
    BusyError,
    Deadlock,
    FuelExhausted,
    Interrupted,
    ProcessCrashed,
    ProcessNotFound,
    TimedOut,
)
from abut.ion._function import Function
from abut.ion._looking import crashes_of, processes_of, statistics_of
from abut.ion._native_calls import machines
from abut.ion._natives import Natives
from abut.ion._output import Output
from abut.ion._processes import Crash, Ending, Options, Outcome, Process, ProcessInfo, Statistics
from abut.ion._program import Program
from abut.ion._value import Atom

if TYPE_CHECKING:
    from abut.ion._events import Event, Events
    from abut.ion._stepper import Stepper
    from abut.ion._timeline import Timeline

__all__ = ["VM"]

CRASHES_MAX = 1000
"""Crashes that are remembered, the latest."""
SLICE = 0.1
"""Seconds after which a run in the main thread looks for Ctrl-C."""


class VM(Uncopied):
    """A machine: it runs the processes of a program, hands out their messages, and tells how they ended.

    >>> from abut.ion import FunctionBuilder, VM
    >>> twice = FunctionBuilder("twice", ["n"]).add("sum", "n", "n").return_reg("sum")
    >>> vm = VM(twice)
    >>> vm.call("twice", 21)
    42.0

    `program` is a Program, or what `Program.of` takes: a pack, its builder, functions, the path of a file.
    `natives` are the host's functions: a `Natives`, or a dict of callables beside the standard library.

    With one of `schedulers`, everything happens in the same order every time. `slice` is how many reductions
    a process has before the next one's turn; "auto" is so many that nobody notices. `policy` names what
    natives may do, such as {"file_io"}. The limits are `memory_max` bytes of all processes,
    `process_bytes_max` of one, and how many processes, stack slots, waiting messages and atoms there may be.
    What programs print goes to `output`: a stream, a function of text, "process" past Python, or `sys.stdout`
    as it is then; to `errors` what is meant for the error stream. `traced` machines can be stepped through.

    One thread at a time runs a machine, with the interpreter's lock released; everything else may come from
    any thread, and from natives."""

    def __init__(
        self, program: Any, natives: Natives | dict[str, Callable[..., Any]] | None = None, *,
        schedulers: int = 1, slice: int | str = 3, policy: Iterable[str] | str = (),
        memory_max: int | None = None, process_bytes_max: int | None = None,
        processes_max: int | None = None, stack_max: int | None = None, mailbox_max: int | None = None,
        atoms_max: int | None = None, engine: str = "auto", traced: bool = False, output: Any = None,
        errors: Any = None,
    ) -> None:  # fmt: skip
        self._handle: Any = None
        self.program = Program.of(program)
        """What it runs."""
        self._natives, self._is_own = _registry(natives)
        self._options = _options.made(
            schedulers, slice, policy, engine, traced,
            {
                "memory_max": memory_max, "process_bytes_max": process_bytes_max,
                "processes_max": processes_max, "stack_max": stack_max, "mailbox_max": mailbox_max,
                "atoms_max": atoms_max,
            },
        )  # fmt: skip
        self._output = Output(output, errors, self._raise_later)
        self._doors: WeakValueDictionary[int, Door] = WeakValueDictionary()
        self._crashes: deque[Crash] = deque(maxlen=CRASHES_MAX)
        self._ears: tuple[Callable[[Event], Any], ...] = ()
        self._raised: BaseException | None = None
        self._is_stopped = self._has_begun = self._is_closed = False
        self._pump = Pump(self)
        self._link()

    # -- natives

    @property
    def natives(self) -> Natives:
        """The host's functions, as they were when it was made."""
        return self._natives

    def native(self, which: Any = None, arity: int | None = None, **options: Any) -> Any:
        """Gives this machine a native, as `Natives.native` does: `@vm.native("name", arity)`. Only as long as
        nothing was spawned; a registry that other machines share stays as it is."""
        if self._has_begun:
            raise BusyError("natives are registered before the first process is spawned")
        if not self._is_own:
            self._natives, self._is_own = self._natives.copy(), True
        self._handle = None
        return self._natives.native(which, arity, **options)

    @property
    def missing(self) -> tuple[str, ...]:
        """Natives and functions that the program asks for and nobody has, in words."""
        found: list[str] = []
        self._use()
        while one := self._handle.missing(len(found)):
            found.append(one)
        return tuple(found)

    # -- processes

    def spawn(self, function: str | Function | FunctionBuilder | None = None, *arguments: Any) -> Process:
        """A process that runs a function of the program: `Class:function`, or `function` of the main class;
        without one, the program's entry point. It gets copies of the arguments."""
        process, error = ctypes.c_uint64(), blank(_abi.Error)
        name = None if function is None else encoded(self._named(function))
        data = encode(arguments)
        self._begin()
        with Made(data) as given:
            rest = (given, ctypes.byref(process), ctypes.byref(error))
            if name is None:
                status = raw["_f_ion_vm_start"](self._use(), *rest)
                if status:
                    self.program._beginning()  # says it when there is none
            else:
                status = raw["_f_ion_vm_spawn"](self._use(), name, *rest)
        checked(status, error)
        self._pump.touch()
        return Process(self, process.value)

    def send(self, process: Process | Door | int, message: Any) -> None:
        """Puts a copy of a message into a mailbox, or behind a door. ProcessNotFound when nobody has it."""
        self._told("_f_ion_vm_send", process, message)

    def kill(self, process: Process | int, reason: Any = Atom("kill")) -> None:  # noqa: B008
        """An exit signal. Nobody can trap the reason `'kill'`."""
        self._told("_f_ion_vm_kill", process, reason)

    def process(self, number: int) -> Process:
        """The process that has this number, whether it lives or not."""
        return Process(self, _number(number))

    def door(self, *, keeps_running: bool = False) -> Door:
        """A place for messages to the host. As long as one is open that `keeps_running`, a run does not end
        because all processes wait: another thread, or a task, may have something to send."""
        self._begin()
        made = Door(self, keeps_running)
        self._doors[made.id] = made
        return made

    # -- running

    def run(
        self, until: Process | Door | int | None = None, *, fuel: int = 0, timeout: float | None = None
    ) -> Outcome:  # fmt: skip
        """Runs processes until nobody can go on; until a process ends, or a door has a message; until `fuel`
        reductions are used up, or so many seconds are over. The Outcome says why it came back.

        Deadlock when `until` never comes: everybody waits, and nobody could send. In the main thread Ctrl-C
        ends it. What an output raises comes out here, too."""
        target = 0 if until is None else _number(until)
        outcome = self._run(target, _options.fuel(fuel), _deadline(timeout))
        if target and outcome.end is RunEnd.DEADLOCK:
            raise self._deadlock(f"{_called(until)} will never come: everybody waits")
        return outcome

    def call(
        self, function: str | Function | FunctionBuilder | None, *arguments: Any, fuel: int = 0,
        timeout: float | None = None,
    ) -> Any:  # fmt: skip
        """Spawns a process and runs the machine until it has ended; what its function returned. The others go
        on meanwhile, and stay.

        ProcessCrashed when it crashed, Deadlock when it waits for ever; FuelExhausted and TimedOut when it
        took too much: then it is killed."""
        process = self.spawn(function, *arguments)
        try:
            return self._reached(process, self.run(process, fuel=fuel, timeout=timeout))
        except BaseException:
            self._drop(process)
            raise

    def execute(self, *arguments: Any, fuel: int = 0, timeout: float | None = None) -> Any:
        """`call` of the program's entry point."""
        return self.call(None, *arguments, fuel=fuel, timeout=timeout)

    async def run_async(
        self, until: Process | Door | int | None = None, *, timeout: float | None = None
    ) -> Outcome:  # fmt: skip
        """`run` for tasks of asyncio: a thread runs the machine while any of them waits. Asynchronous natives
        run in the loop. Several may wait at once."""
        target = 0 if until is None else _number(until)
        outcome = await self._pump.outcome(target, timeout)
        if target and outcome.end is RunEnd.DEADLOCK:
            raise self._deadlock(f"{_called(until)} will never come: everybody waits")
        return outcome

    async def call_async(
        self, function: str | Function | FunctionBuilder | None, *arguments: Any,
        timeout: float | None = None,
    ) -> Any:  # fmt: skip
        """`call` for tasks of asyncio."""
        process = self.spawn(function, *arguments)
        try:
            return self._reached(process, await self.run_async(process, timeout=timeout))
        except BaseException:
            self._drop(process)
            raise

    def interrupt(self) -> None:
        """Lets the run return soon, from any thread. When nothing runs, the next run returns at once."""
        self._is_stopped = True
        self._wake()

    # -- looking in

    @property
    def crashes(self) -> tuple[Crash, ...]:
        """Processes that ended, and not normally: the latest, in order."""
        self._crashes.extend(crashes_of(self, self._use()))
        return tuple(self._crashes)

    def processes(self) -> tuple[ProcessInfo, ...]:
        """Everybody who lives: where each stands, and what it waits for."""
        return processes_of(self, self._use())

    def report(self) -> str:
        """Who is there, where, and waits for what, in lines for people."""
        blob, error = ctypes.c_void_p(), blank(_abi.Error)
        checked(raw["_f_ion_vm_report"](self._use(), ctypes.byref(blob), ctypes.byref(error)), error)
        return taken_bytes(blob).decode()

    def statistics(self) -> Statistics:
        """What it has done."""
        return statistics_of(self._use())

    @property
    def options(self) -> Options:
        """Its limits."""
        return _options.told(self._options)

    @property
    def tier(self) -> str:
        """What runs code: threaded or loop."""
        self._use()
        return str(self._handle.tier())

    def events(self, callback: Callable[[Event], Any]) -> Events:
        """Calls `callback` for everything that happens, until the end of a `with` block or `close()`."""
        from abut.ion._events import Events

        self._begin()
        return Events(self, callback)

    def timeline(self) -> Timeline:
        """Records what happens in a `with` block, to be drawn."""
        from abut.ion._timeline import Timeline

        return Timeline(self)

    def stepper(self) -> Stepper:
        """Goes through the instructions of a machine that is `traced`, with breakpoints."""
        from abut.ion._stepper import Stepper

        self._begin()
        return Stepper(self)

    # -- the end

    def close(self) -> None:
        """Gives it back, with all its processes; closing twice does nothing. While it runs that takes effect
        afterwards."""
        if not self._is_closed:
            self._is_closed = True
            self._wake()
            self._pump.touch()
            handle, self._handle = self._handle, None
            if handle is not None:
                handle.close()

    def __enter__(self) -> VM:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return "<closed VM>" if self._is_closed else f"<VM of {self.program!r}>"

    # -- inside: the handle

    def _use(self) -> int:
        """The machine's address; natives that were registered meanwhile make it anew."""
        if self._is_closed:
            raise ClosedError("the machine is closed")
        if self._handle is None:
            self._link()
        return int(self._handle._h)

    def _begin(self) -> int:
        self._has_begun = True
        return self._use()

    def _link(self) -> None:
        cell, error = ctypes.c_void_p(), blank(_abi.Error)
        status = raw["_f_ion_vm_new"](
            self.program._use(), self._natives._use(), ctypes.addressof(self._options), ctypes.byref(cell),
            ctypes.byref(error),
        )  # fmt: skip
        checked(status, error)
        kind: Any = _abi.Vm
        # What C calls lives as long as the machine does.
        self._handle = kind._adopt(cell.value, True, (self.program, self._natives, dict(self._natives._kept)))
        machines[int(cell.value or 0)] = self
        self._output.attach(self._handle)

    def _wake(self) -> None:
        if self._handle is not None:
            raw["_f_ion_vm_interrupt"](self._handle._h)

    # -- inside: runs

    def _run_once(self, target: int, fuel: int, milliseconds: int) -> Outcome:
        """A run of the library's. What callbacks raised comes out here."""
        found, error = blank(_abi.Outcome), blank(_abi.Error)
        handle, address = self._handle, self._use()  # the handle lives, whoever closes the machine meanwhile
        while True:
            status = raw["_f_ion_vm_run"](
                address, target, fuel, milliseconds, ctypes.byref(found), ctypes.byref(error)
            )
            if status != Status.BUSY or not self._pump.is_leaving:
                break
            sleep(0.001)
        del handle
        if status:
            raise failure(status, error)
        if self._raised is not None:
            raised, self._raised = self._raised, None
            raise raised
        end, ending = RunEnd(found._end_), None
        if end is RunEnd.ENDED:
            ending = self._ending(target)
        return Outcome(end, found._left_, Process(self, target) if target else None, ending)

    def _run(self, target: int, fuel: int, end: float | None, *, is_held: bool = False) -> Outcome:
        """Runs in slices, so that Ctrl-C is seen. Wakes that were meant for others come back when somebody
        may have been held."""
        began = self.statistics().reductions if fuel else 0
        while True:
            left = None if end is None else end - monotonic()
            wanted = SLICE if left is None else max(0.0, min(left, SLICE))
            spent = self.statistics().reductions - began if fuel else 0
            outcome = self._run_once(target, max(fuel - spent, 1) if fuel else 0, round(wanted * 1000))
            if outcome.end is RunEnd.INTERRUPTED:
                if not self._is_stopped and not is_held:
                    continue
                self._is_stopped = False
            elif outcome.end is RunEnd.DEADLINE and (end is None or monotonic() < end):
                continue
            return outcome

    def _run_held(self, until: Any, timeout: float | None) -> Outcome:
        return self._run(0 if until is None else _number(until), 0, _deadline(timeout), is_held=True)

    def _reached(self, process: Process, outcome: Outcome) -> Any:
        """The result of what was waited for, or why there is none."""
        if outcome.end is RunEnd.ENDED:
            return self._value(process, outcome.ending)
        said = f"process {process.id}"
        if outcome.end is RunEnd.OUT_OF_FUEL:
            raise FuelExhausted(f"{said} took more reductions than there was fuel")
        if outcome.end is RunEnd.DEADLINE:
            raise TimedOut(f"{said} took too long")
        if outcome.end is RunEnd.INTERRUPTED:
            raise Interrupted(f"{said} was interrupted")
        raise self._deadlock(f"{said} cannot go on")

    def _result(self, process: Process, timeout: float | None) -> Any:
        ending = self._ending(process.id)
        if ending is None:
            return self._reached(process, self.run(process, timeout=timeout))
        return self._value(process, ending)

    def _value(self, process: Process, ending: Ending | None) -> Any:
        if ending is None or ending.is_normal:
            return None if ending is None else ending.value
        known = next((one for one in reversed(self.crashes) if one.process == process), None)
        place = known.place if known is not None else None
        if place is None:
            raise ProcessCrashed(process, ending.reason)
        raise ProcessCrashed(process, ending.reason, place.function, place.instruction)

    def _deadlock(self, said: str) -> Deadlock:
        lines = self.report().rstrip("\n").splitlines()
        return Deadlock("\n  ".join([f"{said}{':' if lines else ''}", *lines]), self.processes())

    def _drop(self, process: Process) -> None:
        """Ends a process whose result nobody wants any more. What callbacks raise when they hear of it comes
        too late: an exception is on its way out already."""
        if not self._is_closed and self._handle is not None and process.is_alive:
            self.kill(process)
            self._raised = None

    # -- inside: processes

    def _named(self, function: str | Function | FunctionBuilder) -> str:
        if isinstance(function, (Function, FunctionBuilder)):
            if function.name is None:
                raise ValueError("a function without a name is called by its class's")
            return self.program.function(function.name)
        return self.program.function(function)

    def _told(self, call: str, process: Any, value: Any) -> None:
        number, error = _number(process), blank(_abi.Error)
        with Made(encode(value)) as given:
            status = raw[call](self._use(), number, given, ctypes.byref(error))
        if status == Status.NOT_FOUND:
            raise ProcessNotFound(f"there is no process {number}")
        checked(status, error)
        self._pump.touch()

    def _is_alive(self, number: int) -> bool:
        return bool(raw["_f_ion_vm_is_alive"](self._use(), number))

    def _ending(self, number: int) -> Ending | None:
        value, reason, error = Given(), Given(), blank(_abi.Error)
        status = raw["_f_ion_vm_result"](self._use(), number, value.at, reason.at, ctypes.byref(error))
        if status == Status.NOT_FOUND:
            if self._is_alive(number):
                return None
            raise ProcessNotFound(f"nobody knows how process {number} ended, if it ever was")
        checked(status, error)
        return Ending(*(decode(one.take() or b"\5", self) for one in (value, reason)))

    def _identified(self, number: int) -> Process | Door:
        """Whoever has a number that came in a value."""
        return self._doors.get(number) or Process(self, number)

    # -- inside: natives

    def _raise_later(self, error: BaseException) -> None:
        """What a callback raised, and no process can be told: whoever runs the machine gets it."""
        if self._raised is None:
            self._raised = error
        self._wake()

    def _answer_later(self, ticket: int, process: int, coroutine: Any) -> None:
        later(self, ticket, process, coroutine)


def _registry(natives: Any) -> tuple[Natives, bool]:
    """The natives of a machine, and whether nobody else has them."""
    if isinstance(natives, Natives):
        return natives, False
    made = Natives()
    if natives is not None and not hasattr(natives, "items"):
        raise TypeError(f"natives: expected Natives or a dict, got {type(natives).__name__}")
    for name, function in (natives or {}).items():
        made.register(name, function)
    return made, True


def _number(process: Any) -> int:
    found = getattr(process, "__ion_process__", process)
    if isinstance(found, bool) or not isinstance(found, int):
        raise TypeError(f"expected a Process, a Door or its number, got {type(process).__name__}")
    if not 0 < found < 1 << 64:
        raise ValueError(f"{found} is no number of a process")
    return found


def _called(until: Any) -> str:
    number = _number(until)
    return f"a message at door {number}" if isinstance(until, Door) else f"the end of process {number}"


def _deadline(timeout: float | None) -> float | None:
    """When that is over."""
    if timeout is None:
        return None
    if isinstance(timeout, bool) or not isinstance(timeout, (int, float)):
        raise TypeError(f"timeout: expected seconds, got {type(timeout).__name__}")
    if not timeout >= 0:
        raise ValueError(f"timeout: {timeout} is less than 0 seconds")
    return monotonic() + timeout
