"""Machines: limits, capabilities, and what runs modules within them."""

from __future__ import annotations

import ctypes
import io
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any, NamedTuple, overload

from abut._abi import fusabi as _abi
from abut._abi.fusabi import Engine, ErrorCode, RunState, Type
from abut._errors import Uncopied
from abut.fusabi import _checks
from abut.fusabi._errors import BusyError, FusabiError, InvalidArgCount, Report, TimedOut, failed
from abut.fusabi._memory import words
from abut.fusabi._module import Function, Module
from abut.fusabi._policy import Needs, SecurityPolicy, capabilities
from abut.fusabi._registry import Registry
from abut.fusabi._state import State, state_of
from abut.fusabi._types import as_type
from abut.fusabi._values import LOWER, lift, lower

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

    from abut.fusabi._array import Array
    from abut.fusabi._trace import Step, Trace

__all__ = ["Machine", "Options", "Progress", "Stats"]

SLICE = 20_000_000
"""Instructions after which the main thread looks for Ctrl-C."""
SLICE_TIMED = 1_000_000
"""The same for the clock."""
PAUSE_MAX = 0.01
_raw: Any = vars(_abi)
_OUTPUT = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_void_p)
_STATES = {int(one): one for one in RunState}
_FINISHED = RunState.FINISHED


@dataclass(frozen=True)
class Stats:
    """What a machine has done."""

    instructions: int
    """Of the last run, executed."""
    ffi_calls: int
    """Of the last run."""
    max_stack_depth: int
    max_call_depth: int
    executions: int
    memory_used: int
    """Bytes that the machine has from the system for objects now."""
    memory_peak: int
    memory_live: int
    """Bytes of objects, after the last collection."""
    memory_allocated: int
    """Bytes of all objects that were ever made."""
    collections: int


@dataclass(frozen=True)
class Options:
    """What a machine may have and how it runs."""

    stack_max: int
    frames_max: int
    depth_max: int
    memory_max: int
    allocation_max: int
    fuel: int
    policy: SecurityPolicy
    engine: str


class Progress(NamedTuple):
    """How far a run got."""

    state: RunState
    value: Any

    @property
    def finished(self) -> bool:
        return self.state is RunState.FINISHED


class Machine(Uncopied):
    """Runs modules, one after another, within its limits. `VmBuilder` makes one step by step.

    >>> from abut.fusabi import Machine, Module, SecurityPolicy
    >>> module = Module.assemble('''
    ... fn greet(String) -> String
    ...     push "hello, "
    ...     load 0
    ...     concat
    ...     ret
    ... ''')
    >>> with Machine(fuel=1000, policy=SecurityPolicy.restrictive()) as machine:
    ...     machine.load(module).call("greet", "world")
    'hello, world'

    `stack_max` counts values, `frames_max` calls in each other, `depth_max` runs inside of functions of the
    host's, `memory_max` and `allocation_max` bytes of all objects and of one, `fuel` the instructions of a
    run, 0 for any number. `policy` says what functions may be called: a `SecurityPolicy`, or capabilities by
    name. `engine` is auto, threaded, loop or stepper. What plugins print goes to `sys.stdout` as it is at
    that time; `output` is a text stream, a callable that gets text, or "process" for the standard output of
    the process, past Python. `options` tells all of them; only `policy`, `fuel` and the output can be changed
    later. A machine belongs to one thread at a time; the interpreter's lock is released while it runs."""

    __slots__ = ("__weakref__", "_state")

    def __init__(
        self, registry: Registry | None = None, *,
        policy: Needs = None, fuel: int = 0,
        stack_max: int | None = None, frames_max: int | None = None, depth_max: int | None = None,
        memory_max: int | None = None, allocation_max: int | None = None, engine: str | Engine = "auto",
        output: SupportsWrite[str] | Callable[[str], Any] | str | None = None,
    ) -> None:  # fmt: skip
        if not (registry is None or isinstance(registry, Registry)):
            raise TypeError(f"registry: expected Registry, got {type(registry).__name__}")
        options: Any = _abi.options_init()
        given = _checks.options(
            {
                "stack_max": stack_max, "frames_max": frames_max, "depth_max": depth_max,
                "memory_max": memory_max, "allocation_max": allocation_max, "fuel": fuel, "policy": policy,
                "engine": engine, "output": output,
            }
        )  # fmt: skip
        output = given.pop("output")
        options.capabilities = given.pop("policy")
        for name, value in given.items():
            if value is not None:
                setattr(options, name, value)
        functions = Registry() if registry is None else registry
        made, report = ctypes.c_void_p(), Report()
        status = _raw["_f_fusabi_machine_new"](
            ctypes.addressof(options), functions._use(), ctypes.byref(made), report.at
        )
        if status:
            raise report.exception(status)
        handle: Any = _abi.Machine
        self._state = State(handle._adopt(made.value, True, None), functions, options.allocation_max)
        if output != "process":
            self.set_output(output)
        else:
            self._state.output = output

    # -- modules

    def load(self, module: Module) -> Machine:
        """Links a module in place of the one before: all that it imports must be there, permitted, and of the
        types that it says. What fails leaves the one before. Gives the machine."""
        if not isinstance(module, Module):
            raise TypeError(f"load: expected Module, got {type(module).__name__}")
        state, report = self._state, Report()
        with state.registry._lock:
            status = _raw["_f_fusabi_machine_load"](state.use(), module._use()._h, report.at)
            if status:
                raise report.exception(status, source=module.source)
            state.functions = dict(state.registry._kept)
        state.module = module
        return self

    @property
    def registry(self) -> Registry:
        """The host's functions, which other machines may share."""
        found: Registry = self._state.registry
        return found

    @property
    def module(self) -> Module | None:
        """The one that is loaded."""
        return self._state.module

    # -- running

    def execute(self, *arguments: Any, timeout: float | None = None) -> Any:
        """Runs the entry function; a Module in front of the arguments is loaded first.

        What does not end well raises a VmError, code that breaks the rules a BytecodeError. What a function
        in Python raises comes out as it is, caused by the error with the trace. In the main thread Ctrl-C
        ends the program. After `timeout` seconds it ends with TimedOut; what the host's functions take
        counts, too, but they are not interrupted."""
        if arguments and isinstance(arguments[0], Module):
            self.load(arguments[0])
            arguments = arguments[1:]
        return self._run(self._loaded().entry_point, arguments, timeout)

    def call(self, function: str | int | Function, *arguments: Any, timeout: float | None = None) -> Any:
        """Runs a function of the module that is loaded, from outside or inside of functions of the host's.

        Arguments become what the function wants: an int an I32 or an I64, when it is one; an F64 is given as
        a float. Where it says `any`, an int is an I64, a float an F64, unless it is an `I32`, `F32` or
        `Char`. `timeout` is that of `execute`."""
        module = self._state.module
        found = None if module is None else module._found.get(function)  # type: ignore[arg-type]
        return self._run(found or self._loaded()._resolved(function), arguments, timeout)

    def start(self, function: str | int | Function | None = None, *arguments: Any) -> None:
        """Begins a run that `resume` makes in steps: of a function, or the entry function."""
        module = self._loaded()
        one = module.entry_point if function is None else module._resolved(function)
        state, report = self._state, Report()
        vm = state.use()
        at = self._arguments(one, arguments, report)
        status = state.calls.start(vm, one.index, at, len(arguments), report.at)
        if status:
            raise report.exception(status, vm, module.source)
        state.started = module, one.result

    def resume(self, budget: int = 0, *, timeout: float | None = None) -> Progress:
        """Runs on for at most so many instructions, 0 for any number. After `timeout` seconds the run is
        given up, with TimedOut.

        >>> machine = Machine().load(Module.assemble('''
        ... fn main() -> Unit
        ... again:
        ...     jump @again
        ... '''))
        >>> machine.start()
        >>> machine.resume(1000).state.name, machine.stats().instructions
        ('OUT_OF_BUDGET', 1000)
        >>> machine.stop()
        """
        budget, end = _checks.number("budget", budget), _deadline(timeout)
        state = self._state
        handle = state.handle  # keeps it, whoever closes it meanwhile
        vm = state.use()
        outermost = state.take()
        report = state.report()
        module, result = state.started or (state.module, Type.ANY)
        state.runs_of.append(module)
        try:
            if end is not None and outermost and state.started is not None:
                return self._resumed_until(end, vm, budget, report, result)
            status = state.calls.resume(vm, budget, report.reached, report.value, report.at)
            return self._reached(status, report, result)
        finally:
            state.done(report)
            state.runs_of.pop()
            state.give(outermost)
            del handle

    def stop(self) -> None:
        """Gives up the run that was started."""
        _raw["_f_fusabi_machine_stop"](self._state.use())
        self._state.started = None

    def interrupt(self) -> None:
        """From any thread: ends what runs, or what was started, with Interrupted. When there is neither it
        does nothing: what begins later is not ended."""
        _raw["_f_fusabi_machine_interrupt"](self._state.pointer)

    # -- what it may do

    @property
    def options(self) -> Options:
        """Its limits."""
        found: Any = _raw["Options"]()
        _raw["_f_fusabi_machine_options"](self._state.use(), ctypes.addressof(found))
        names = ("stack_max", "frames_max", "depth_max", "memory_max", "allocation_max", "fuel")
        numbers = {name: int(getattr(found, name)) for name in names}
        policy = SecurityPolicy.of(found.capabilities)
        return Options(**numbers, policy=policy, engine=found.engine.name.lower())

    @property
    def policy(self) -> SecurityPolicy:
        """What functions it may call; setting it counts at once, also for what runs."""
        return self.options.policy

    @policy.setter
    def policy(self, given: Needs) -> None:
        _raw["_f_fusabi_machine_set_capabilities"](self._state.use(), int(capabilities(given)))

    @property
    def fuel(self) -> int:
        """Instructions of a run that begins from now on; 0: any number."""
        return self.options.fuel

    @fuel.setter
    def fuel(self, fuel: int) -> None:
        _raw["_f_fusabi_machine_set_fuel"](self._state.use(), _checks.number("fuel", fuel))

    @property
    def tier(self) -> str:
        """What runs code: threaded, loop or stepper."""
        found: bytes = _raw["_f_fusabi_machine_tier"](self._state.use())
        return found.decode()

    # -- looking in

    def stats(self) -> Stats:
        """What it has done."""
        found: Any = _abi.Stats()
        found.size = ctypes.sizeof(found)
        status = _raw["_f_fusabi_machine_stats"](self._state.use(), ctypes.addressof(found))
        if status:
            raise failed(status, 0, "stats")
        return Stats(**{name: int(getattr(found, name)) for name in found._names if name != "size"})

    @overload
    def trace(self, callback: Callable[[Step], Any]) -> Trace: ...

    @overload
    def trace(self, callback: None) -> None: ...

    def trace(self, callback: Callable[[Step], Any] | None) -> Trace | None:
        """Calls `callback` before every instruction, until the end of a `with` block, `close()`, or
        `machine.trace(None)`. What it returns ends the program when it is true. Programs run slowly as
        long."""
        from abut.fusabi._trace import Trace

        if callback is not None:
            return Trace(self._state, callback)
        before = self._state.kept.get("trace")
        if before is not None:
            before.close()
        return None

    def text(self, value: Any, kind: Any = Type.ANY) -> str:
        """A value as `print` writes it, of a type: a float of an F32 has fewer digits.

        >>> Machine().text([1, 2.5, None, "a"])
        '[1, 2.5, (), "a"]'
        >>> Machine().text(0.1, "F32"), Machine().text("c", "Char")
        ('0.1', "'c'")
        """
        vm, cell = self._state.use(), _abi.Value()
        lower(self._state, value, ctypes.addressof(cell), as_type(kind))
        view = _raw["_f_fusabi_machine_text"](vm, cell)
        return ctypes.string_at(view.ptr, view.len).decode() if view.len else ""

    def array(self, values: Any = ()) -> Array:
        """An Array of the machine's."""
        self._state.use()
        if isinstance(values, (str, bytes)):
            raise TypeError(f"{type(values).__name__} makes no array")
        cell = _abi.Value()
        lower(self._state, list(values), ctypes.addressof(cell), Type.ARRAY)
        made: Array = lift(self._state, ctypes.addressof(cell))
        return made

    def collect(self) -> None:
        """Collects what nobody can reach any more."""
        status = _raw["_f_fusabi_machine_collect"](self._state.use())
        if status:
            raise failed(status, 0, "collect")

    # -- what it prints

    def set_output(self, output: SupportsWrite[str] | Callable[[str], Any] | str | None) -> None:
        """Where plugins print from now on; see the class."""
        state, output = self._state, _checks.output(output)
        vm = state.use()
        state.output = output
        _raw["_f_fusabi_machine_set_output"](vm, None if output == "process" else _told, vm)

    @contextmanager
    def capture(self) -> Iterator[io.StringIO]:
        """Takes what is printed inside of a `with` block."""
        before, taken = self._state.output, io.StringIO()
        self.set_output(taken)
        try:
            yield taken
        finally:
            if self._state.handle is not None:
                self.set_output(before)

    # -- the end

    def close(self) -> None:
        """Gives it back, with all its objects; closing twice does nothing. While it runs that takes effect
        afterwards."""
        if self._state.handle is not None:
            self._state.use()
            self._state.handle = None

    def __enter__(self) -> Machine:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def __repr__(self) -> str:
        if self._state.handle is None:
            return "<closed Machine>"
        try:
            return f"<Machine {self.tier}, {self.module!r}>" if self.module else f"<Machine {self.tier}>"
        except BusyError:
            return "<Machine, running>"

    # -- inside

    def _loaded(self) -> Module:
        self._state.use()
        if self._state.module is None:
            raise FusabiError("no module is loaded", ErrorCode.BAD_FUNCTION)
        return self._state.module

    def _arguments(self, function: Function, values: tuple[Any, ...], report: Report) -> int:
        """The address of the arguments."""
        kinds = function.signature.params or ()
        count = len(values)
        if count != len(kinds):
            raise InvalidArgCount(
                f"{function.name} takes {len(kinds)} argument{'s' * (len(kinds) != 1)}, not {count}",
                ErrorCode.ARITY,
            )  # fmt: skip
        at = report.arguments(count)
        number = 0
        try:
            for kind, value in zip(kinds, values):
                LOWER[kind](self._state, value, at + 16 * number)
                number += 1
        except FusabiError:
            raise
        except (TypeError, ValueError, OverflowError) as error:
            raise type(error)(f"argument {number + 1} of {function.name}: {error}") from None
        return at

    def _run(self, function: Function, values: tuple[Any, ...], timeout: float | None = None) -> Any:
        """A run, or one that is inside of another. The outermost is made in slices: between them Ctrl-C is
        seen, and the clock looked at."""
        state, end = self._state, None if timeout is None else _deadline(timeout)
        handle = state.handle  # keeps it, whoever closes it meanwhile
        vm = state.use()
        outermost = state.take()
        report = state.report()
        state.runs_of.append(state.module)
        try:
            at = self._arguments(function, values, report)
            calls, wanted = state.calls, function.result
            if not outermost or state.started is not None:
                if end is not None and not outermost:
                    raise ValueError("timeout: a run has one, not what functions of the host call in it")
                status = calls.call(vm, function.index, at, len(values), report.value, report.at)
                return self._ended(status, report, wanted)
            state.raised = None
            status = calls.start(vm, function.index, at, len(values), report.at)
            if status:
                raise self._failure(status, report)
            if end is not None:
                return self._in_slices(vm, report, wanted, end)
            status = calls.resume(vm, SLICE, report.reached, report.value, report.at)
            if not status and words[report.reached >> 2] == 0 and state.unwritten is None:
                return lift(state, report.value, wanted)
            return self._in_slices(vm, report, wanted, None, status)
        except BaseException:
            if outermost and state.started is None and state.handle is not None:
                _raw["_f_fusabi_machine_stop"](vm)  # Ctrl-C may come anywhere
            raise
        finally:
            state.done(report)
            state.runs_of.pop()
            state.give(outermost)
            del handle

    def _ended(self, status: int, report: Report, wanted: Type) -> Any:
        """The result of a run, or what it raises."""
        failure = self._failure(status, report) if status else None
        state = self._state
        if state.unwritten is not None and len(state.runs_of) <= 1:
            error, state.unwritten = state.unwritten, None
            raise error
        if failure is not None:
            raise failure
        return lift(state, report.value, wanted)

    def _failure(self, status: int, report: Report) -> BaseException:
        """An error, or what a callback raised that led to it."""
        state = self._state
        module = state.runs_of[-1] if state.runs_of else None
        source = module.source if module is not None and module._native is not None else ""
        error = report.exception(status, state.handle._h if state.handle is not None else 0, source)
        raised = state.raised
        if raised is None or not (error.code == ErrorCode.INTERRUPTED or raised[1] in error.message):
            return error
        state.raised, cause = None, raised[0]
        if cause.__cause__ is None and cause is not error:
            cause.__cause__ = error
        return cause

    def _in_slices(
        self, vm: int, report: Report, wanted: Type, end: float | None, status: int | None = None
    ) -> Any:
        """Goes on with a run that has got that far."""
        resume, pause, size = self._state.calls.resume, 0.0, SLICE if end is None else SLICE_TIMED
        while True:
            if status is None:
                status = resume(vm, size, report.reached, report.value, report.at)
            progress, status = self._reached(status, report, wanted), None
            if progress.state is _FINISHED:
                return progress.value
            if end is not None and monotonic() >= end:
                raise _timed_out()
            if progress.state is RunState.WAITING:
                sleep(pause)
                pause = min(PAUSE_MAX, pause + 0.0002)

    def _resumed_until(self, end: float, vm: int, budget: int, report: Report, wanted: Type) -> Progress:
        """Goes on with the run that was started; it is given up when it takes too long."""
        left = budget
        while True:
            size = min(left, SLICE_TIMED) if budget else SLICE_TIMED
            status = self._state.calls.resume(vm, size, report.reached, report.value, report.at)
            progress = self._reached(status, report, wanted)
            if progress.finished:
                return progress
            if monotonic() >= end:
                self.stop()
                raise _timed_out()
            left -= size
            if progress.state is not RunState.OUT_OF_BUDGET or budget and not left:
                return progress

    def _reached(self, status: int, report: Report, wanted: Type) -> Progress:
        reached = _STATES[words[report.reached >> 2]]
        if status or reached in (RunState.FINISHED, RunState.FAILED):
            self._state.started = None
            return Progress(reached, self._ended(status, report, wanted))
        return Progress(reached, None)


def _deadline(timeout: float | None) -> float | None:
    """When that is over."""
    if timeout is None:
        return None
    if isinstance(timeout, bool) or not isinstance(timeout, (int, float)):
        raise TypeError(f"timeout: expected seconds, got {type(timeout).__name__}")
    if not timeout > 0:
        raise ValueError(f"timeout: {timeout} is not more than 0 seconds")
    return monotonic() + timeout


def _timed_out() -> TimedOut:
    return TimedOut("the run took too long", ErrorCode.INTERRUPTED)


def _writing(text: int, length: int, machine: int) -> None:
    """What C calls with pieces of text. What the output raises ends the program."""
    state = state_of(machine)
    if state.unwritten is not None:
        return
    try:
        piece = ctypes.string_at(text, length).decode("utf-8", "replace")
        target: Any = sys.stdout if state.output is None else state.output
        if hasattr(target, "write"):
            target.write(piece)
        elif target is not None:
            target(piece)
    except BaseException as error:
        state.unwritten = error
        _raw["_f_fusabi_machine_interrupt"](machine)


_told = _OUTPUT(_writing)
"""One for all machines; each hands in its address."""
