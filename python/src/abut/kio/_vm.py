"""Machines: a stack, globals, natives, and what runs chunks on them."""

from __future__ import annotations

import ctypes
import signal
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from threading import get_ident, main_thread
from time import sleep
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, overload

from abut._abi import kio as _abi
from abut._abi.kio import Capability, RunState
from abut._addresses import CFunction, address_of
from abut._errors import Uncopied
from abut.kio import _natives
from abut.kio._array import Array
from abut.kio._chunk import Chunk
from abut.kio._errors import BusyError, KioError, Report, failed
from abut.kio._mappings import Globals, Options
from abut.kio._memory import words
from abut.kio._objects import lift, lower, spelled, text_of
from abut.kio._ops import Op
from abut.kio._state import State, encoded

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

    from abut.kio._trace import Step, Trace

__all__ = ["VM", "Progress", "Stats"]

SLICE = 20_000_000
"""Instructions after which the main thread looks for Ctrl-C."""
PAUSE_MAX = 0.01
_raw: Any = vars(_abi)
_OUTPUT = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_void_p)
_Cell = ctypes.c_uint64 * 2
_STATES = {int(one): one for one in RunState}

Function = TypeVar("Function", bound=Callable[..., Any])


@dataclass(frozen=True)
class Stats:
    """What a machine has done."""

    max_stack: int
    max_depth: int
    natives: int
    instructions: int
    native_calls: int
    bytes_live: int
    bytes_held: int
    bytes_peak: int
    bytes_allocated: int
    collections: int
    executions: int


class Progress(NamedTuple):
    """How far a run got."""

    state: RunState
    value: Any

    @property
    def finished(self) -> bool:
        return self.state is RunState.FINISHED


class VM(Uncopied):
    """Runs chunks, one after another; its globals stay.

    >>> from abut.kio import VM
    >>> with VM(max_instructions=1000) as vm:
    ...     @vm.native
    ...     def twice(text):
    ...         return text * 2
    ...     vm.globals["word"] = "ho"
    ...     vm.run('get_global word\\nget_global twice\\ncall 1\\nhalt')
    'hoho'

    Options are keywords: `stack_size`, `max_depth`, `max_instructions`, `max_memory`, `opt_level`, `engine`
    (auto, threaded, loop, stack), `jit`, `permissions`. What the program prints goes to `sys.stdout` as it is
    at that time; `output` is a text stream, a callable that gets text, or "process" for the standard output
    of the process, past Python. A machine belongs to one thread at a time; the interpreter's lock is released
    while it runs.
    """

    def __init__(
        self, *, output: SupportsWrite[str] | Callable[[str], Any] | str | None = None,
        stack_size: int | None = None, max_depth: int | None = None, max_instructions: int | None = None,
        max_memory: int | None = None, opt_level: int | None = None, engine: str | None = None,
        jit: str | None = None, permissions: str | Iterable[str] | None = None,
    ) -> None:  # fmt: skip
        self._state = State()
        self.options = Options(self._state)
        """The options, by their names: `vm.options["stack-size"]`; `tier` is the engine that runs chunks."""
        self.globals = Globals(self._state)
        """The globals. One that is nil is not there."""
        given = {
            "stack-size": stack_size, "max-depth": max_depth, "max-instructions": max_instructions,
            "max-memory": max_memory, "opt-level": opt_level, "engine": engine, "jit": jit,
            "permissions": permissions,
        }  # fmt: skip
        for name, value in given.items():
            if value is not None:
                self.options[name] = value
        self.set_output(output)

    # -- running

    def execute(self, chunk: Chunk) -> Any:
        """Runs a chunk from its first instruction; gives the last value on the stack, or None.

        What does not end well raises a KioTrap, code that cannot run a ChunkError. What a native in Python
        raises comes out as it is, caused by the trap with the trace. In the main thread Ctrl-C ends the
        program.
        """
        native = chunk._ready()
        state = self._state
        if not state.runs and state.started is None and _catches_signals():
            return self._go(chunk, lambda vm, report: self._in_slices(vm, report, native))

        def whole(vm: int, report: Report) -> Any:
            status = state.calls.execute(vm, native._h, report.value, report.at)
            return self._ended(status, report)

        return self._go(chunk, whole)

    def run(self, source: Chunk | str | bytes) -> Any:
        """Executes a chunk, the text of one, or what `save` gave.

        >>> VM().run("constant 6\\nconstant 7\\nmultiply\\nhalt")
        42.0
        """
        if isinstance(source, str):
            source = Chunk.assemble(source)
        elif not isinstance(source, Chunk):
            source = Chunk.load(source)
        return self.execute(source)

    def call(self, name: str, *arguments: Any) -> Any:
        """Calls the native that a global or a text names, from outside or inside of natives.

        >>> VM().call("max", 3, 7, 5)
        7.0
        """
        count, raw = len(arguments), encoded(name)

        def work(vm: int, report: Report) -> Any:
            cells = (ctypes.c_uint64 * (2 * count))()
            at = ctypes.addressof(cells)
            for number, value in enumerate(arguments):
                lower(self._state, value, at + 16 * number)
            status = self._state.calls.call(vm, raw, at, count, report.value, report.at)
            return self._ended(status, report)

        return self._go(None, work)

    def start(self, chunk: Chunk) -> None:
        """Begins a run that `resume` makes in steps."""
        native, state, report = chunk._ready(), self._state, Report()
        status = state.calls.start(state.use(), native._h, report.at)
        if status:
            raise report.exception(status, state.pointer)
        state.started = chunk

    def resume(self, budget: int = 0) -> Progress:
        """Runs on for at most so many instructions, 0 for any number.

        >>> vm = VM()
        >>> vm.start(Chunk.assemble("again: nil\\npop\\nloop @again"))
        >>> vm.resume(1000).state.name, vm.stats().instructions
        ('OUT_OF_BUDGET', 1000)
        >>> vm.stop()
        """
        if not 0 <= budget < 1 << 64:
            raise OverflowError(f"budget: {budget} is outside 0..2**64 - 1")
        progress: Progress = self._go(
            self._state.started, lambda vm, report: self._resumed(vm, report, budget)
        )
        return progress

    def stop(self) -> None:
        """Gives up the run that was started."""
        _raw["_f_kio_vm_stop"](self._state.use())
        self._state.started = None

    def interrupt(self) -> None:
        """From any thread: ends what runs with an InterruptedTrap; when nothing runs, what runs next."""
        _raw["_f_kio_vm_interrupt"](self._state.pointer)

    # -- natives

    def register(
        self, name: str, function: Any, arity: int | tuple[int, int | None] | None = None, *,
        signature: str | None = None, needs: str | Iterable[str] | Capability | None = None,
        description: str | None = None, path: str = "auto", user_data: int | None = None,
    ) -> None:  # fmt: skip
        """Gives programs a native: a Python callable, a function of `abut.load`, the address of a C function
        with its `signature`, or the address of a `kio_native_fn`.

        >>> import abut
        >>> vm = VM()
        >>> vm.register("hypot", abut.load("m").fn("double hypot(double, double)"))
        >>> vm.call("hypot", 3, 4)
        5.0

        `arity` is how many arguments it takes, or (least, most); a callable's signature says so otherwise. It
        can be called only when the option `permissions` names what it `needs`. `path` is how C functions are
        called.
        """
        rich = getattr(function, "__self__", None)
        address, code = getattr(rich, "address", None), getattr(rich, "code", None)
        if signature is not None:
            address = address_of(function, address)
            _natives.function(self._state, name, address, signature, path, function)
        elif isinstance(address, int) and isinstance(code, str):
            _natives.function(self._state, name, address, code, path, function)
        elif isinstance(function, (int, CFunction)) or callable(function):
            need = _natives.capabilities(needs)
            _natives.native(self._state, name, function, arity, need, description, user_data)
        else:
            raise TypeError(f"{name}: {type(function).__name__} is no native")

    @overload
    def native(self, which: Function) -> Function: ...

    @overload
    def native(self, which: str, **options: Any) -> Callable[[Function], Function]: ...

    def native(self, which: Any, **options: Any) -> Any:
        """`register` as a decorator: `@vm.native`, or `@vm.native("name", arity=2)`."""
        if isinstance(which, str):

            def give(function: Function) -> Function:
                self.register(which, function, **options)
                return function

            return give
        self.register(which.__name__, which)
        return which

    def extension(self, extension: Any, prefix: str = "") -> int:
        """Gives programs all functions of an extension that `abut.ext.load` gave, named `prefix` and their
        names; gives their number. Programs wait for asynchronous ones."""
        return _natives.extension(self._state, prefix, extension)

    # -- looking in

    def stats(self) -> Stats:
        """What it has done.

        >>> vm = VM()
        >>> vm.run("nil\\npop\\ntrue\\nhalt")
        True
        >>> vm.stats().instructions, vm.stats().max_stack, vm.stats().executions
        (4, 1, 1)
        """
        found = _abi.Stats()
        found.size = ctypes.sizeof(found)
        status = _raw["_f_kio_vm_stats"](self._state.use(), ctypes.addressof(found))
        if status:
            raise failed(status, 0, "stats")
        values: Any = found
        return Stats(**{name: int(getattr(values, name)) for name in values._names if name != "size"})

    @overload
    def trace(self, callback: Callable[[Step], Any]) -> Trace: ...

    @overload
    def trace(self, callback: None) -> None: ...

    def trace(self, callback: Callable[[Step], Any] | None) -> Trace | None:
        """Calls `callback` before every instruction, until the end of a `with` block, `close()`, or
        `vm.trace(None)`. What it returns ends the program when it is true. Programs run slowly as long."""
        from abut.kio._trace import Trace

        if callback is not None:
            return Trace(self._state, callback)
        before = self._state.kept.get("trace")
        if before is not None:
            before.close()
        return None

    def text(self, value: Any) -> str:
        """A value as PRINT writes it.

        >>> VM().text([1, 2.5, None, ["a"]])
        '[1, 2.5, nil, [a]]'
        """
        vm, cell = self._state.use(), _Cell()
        lower(self._state, value, ctypes.addressof(cell))
        made = _raw["_f_kio_vm_text"](vm, _raw["_by_value_Value"].from_buffer_copy(cell))
        if not made:
            raise failed(_abi.Status.OOM, _abi.ErrorCode.MEMORY_LIMIT, "no memory for the text")
        return text_of(self._state, made)

    def array(self, values: Any = ()) -> Array:
        """An array of the machine's: of values, or of a buffer of doubles at once."""
        self._state.use()
        cell = _Cell()
        given = values if hasattr(values, "__array_interface__") or isinstance(values, list) else None
        lower(self._state, _listed(values) if given is None else given, ctypes.addressof(cell))
        made = lift(self._state, ctypes.addressof(cell))
        if not isinstance(made, Array):
            raise TypeError(f"{type(values).__name__} makes no array")
        return made

    def collect(self) -> None:
        """Collects what nobody can reach any more."""
        status = _raw["_f_kio_vm_collect"](self._state.use())
        if status:
            raise failed(status, 0, "collect")

    def set_output(self, output: SupportsWrite[str] | Callable[[str], Any] | str | None) -> None:
        """Where programs print from now on; see the class."""
        vm = self._state.use()
        thunk = None if output == "process" else _OUTPUT(_writing(self._state, output))
        _raw["_f_kio_vm_set_output"](vm, thunk, None)
        self._state.kept["output before"] = self._state.kept.get("output")
        self._state.kept["output"] = thunk

    # -- the end

    def close(self) -> None:
        """Gives it back, with all its objects; closing twice does nothing. While it runs, or somebody has a
        view of an array, that takes effect afterwards."""
        if self._state.handle is not None:
            self._state.use()
            self._state.handle = None

    def __enter__(self) -> VM:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def __repr__(self) -> str:
        if self._state.handle is None:
            return "<closed VM>"
        try:
            return f"<VM {self.options['tier']}>"
        except BusyError:
            return "<VM, running>"

    # -- inside

    def _go(self, chunk: Chunk | None, work: Callable[[int, Report], Any]) -> Any:
        """One run, or one that is inside of another."""
        state = self._state
        handle = state.handle  # keeps it, whoever closes it meanwhile
        vm = state.use()
        outermost = state.take()
        report = state.report()
        if chunk is not None:
            state.chunks.append(chunk)
        try:
            return work(vm, report)
        finally:
            state.done(report)
            if chunk is not None:
                state.chunks.pop()
            state.give(outermost)
            del handle

    def _ended(self, status: int, report: Report) -> Any:
        """The result of a run, or what it raises."""
        failure = self._failure(status, report) if status else None
        state = self._state
        if state.unwritten is not None and len(state.chunks) <= 1:
            error, state.unwritten = state.unwritten, None
            if getattr(failure, "code", None) != _abi.ErrorCode.INTERRUPTED and state.handle is not None:
                self._let_go()
            raise error
        if failure is not None:
            raise failure
        return lift(state, report.value)

    def _let_go(self) -> None:
        """Takes an interruption that came too late."""
        empty = Chunk()
        empty.emit(Op.HALT)
        native = empty._ready()
        _raw["_f_kio_vm_execute"](self._state.pointer, native._h, None, None)

    def _failure(self, status: int, report: Report) -> BaseException:
        """A trap, or what a callback raised that led to it."""
        state = self._state
        trap = report.exception(status, state.handle._h if state.handle is not None else 0)
        raised = state.raised
        if raised is None or not (trap.code == _abi.ErrorCode.INTERRUPTED or raised[1] in trap.message):
            return trap
        state.raised, error = None, raised[0]
        if error.__cause__ is None and error is not trap:
            error.__cause__ = trap
        return error

    def _in_slices(self, vm: int, report: Report, native: Any) -> Any:
        """The same as kio_vm_execute, with chances for Ctrl-C."""
        state = self._state
        status = state.calls.start(vm, native._h, report.at)
        if status:
            raise self._failure(status, report)
        pause = 0.0
        try:
            while True:
                progress = self._resumed(vm, report, SLICE)
                if progress.state is RunState.FINISHED:
                    return progress.value
                if progress.state is RunState.WAITING:
                    sleep(pause)
                    pause = min(PAUSE_MAX, pause + 0.0002)
        except BaseException as error:
            if state.handle is not None and not isinstance(error, KioError):
                _raw["_f_kio_vm_stop"](vm)
            raise

    def _resumed(self, vm: int, report: Report, budget: int) -> Progress:
        state = self._state
        status = state.calls.resume(vm, budget, report.reached, report.value, report.at)
        reached = _STATES[words[report.reached >> 2]]
        if status or reached in (RunState.FINISHED, RunState.FAILED):
            state.started = None
            return Progress(reached, self._ended(status, report))
        return Progress(reached, None)


def _writing(state: State, output: Any) -> Callable[[int, int, Any], None]:
    """What C calls with pieces of text. What it raises ends the program."""

    def told(text: int, length: int, data: Any) -> None:
        if state.unwritten is not None:
            return
        try:
            piece = ctypes.string_at(text, length).decode("utf-8", "surrogateescape")
            target: Any = sys.stdout if output is None else output
            if hasattr(target, "write"):
                _write(target, piece)
            elif target is not None:
                target(piece)
        except BaseException as error:
            state.unwritten = error
            if state.handle is not None:
                _raw["_f_kio_vm_interrupt"](state.handle._h)

    return told


def _write(stream: Any, piece: str) -> None:
    try:
        stream.write(piece)
    except UnicodeEncodeError:  # bytes that are no UTF-8, or a stream that is not of UTF-8
        coding = getattr(stream, "encoding", None) or "ascii"
        stream.write(spelled(piece).decode("utf-8", "replace").encode(coding, "replace").decode(coding))


def _catches_signals() -> bool:
    """Ctrl-C means something to Python, and this is the thread that it comes to."""
    return get_ident() == main_thread().ident and callable(signal.getsignal(signal.SIGINT))


def _listed(values: Any) -> Any:
    """A list, unless it is something that is made an array of at once."""
    if isinstance(values, (str, bytes, bytearray)):
        raise TypeError(f"{type(values).__name__} makes no array")
    try:
        memoryview(values)
    except TypeError:
        return list(values)
    return values
