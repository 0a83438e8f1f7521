"""Machines: registers, memory, gas and a place in a program."""

from __future__ import annotations

import ctypes
import os
import struct
from array import array
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, overload

from abut._abi import pvm as _abi
from abut._errors import Uncopied
from abut.pvm import _names
from abut.pvm._calls import Guard, calls, pointer
from abut.pvm._errors import translated, trap
from abut.pvm._memory import Memory
from abut.pvm._program import Program
from abut.pvm._registers import MASK, Registers
from abut.pvm._stop import Host, Result, Stats, Stop

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

    from abut.pvm._trace import Trace

__all__ = ["GAS_MAX", "Machine"]

GAS_MAX = (1 << 63) - 1
"""What a machine gets when nothing is said."""
HOST_CALL, GOES_ON = int(Result.HOST_CALL), -2
_STOP = struct.Struct("<iB3xQQQQQ")
_INNER = ("machine", "peek", "poke", "pages", "invoke", "expunge")
_INNER_FIRST = {"gp07": 8, "gp08": 9}
_RESULTS = {int(one): one for one in Result}
_HOST_ENDS = {Host.TERMINATE: Result.HALT, Host.PANIC: Result.PANIC, Host.OUT_OF_GAS: Result.OUT_OF_GAS,
              Host.PAGE_FAULT: Result.PAGE_FAULT}  # fmt: skip

Function = TypeVar("Function", bound=Callable[..., Any])


class Machine(Uncopied):
    """Runs a program until something happens, and can always go on from there.

    >>> from abut.pvm import Assembler, Machine
    >>> asm = Assembler()
    >>> asm.ecalli(7)
    >>> asm.add_imm_64("a0", "a0", 1)
    >>> asm.ret()
    >>> with Machine(asm.build(), gas=100) as machine:
    ...     @machine.host(7)
    ...     def double(machine):
    ...         return machine.registers.a0 * 2
    ...     machine.call(0, 20), machine.gas
    (41, 97)

    A machine belongs to one thread at a time; the interpreter's lock is released while it runs. `backend` is
    interpreter, recompiler, crosscheck (both, compared) or stepper.
    """

    def __init__(
        self, program: Program | ReadableBuffer, *, gas: int = GAS_MAX, pc: int | str = 0,
        backend: str = "interpreter", metered: bool = True, argument: ReadableBuffer = b"",
        eager: bool = False, host: Any = None,
    ) -> None:  # fmt: skip
        self.program = program if isinstance(program, Program) else Program(program)
        options = _abi.VmOptions(
            backend=_abi.Backend(_names.number("backend", backend, _names.BACKENDS)),
            metering=_abi.Metering.PROFILE if metered else _abi.Metering.NONE, gas=gas,
            pc=self.program.place(pc), argument=argument, eager=bool(eager),
        )  # fmt: skip
        with translated():
            vm = _abi.Vm.new(self.program._module, options)
        self._start(vm)
        if host is not None:
            self._give(host)

    def _start(self, vm: Any) -> None:
        self._vm = vm
        self._calls = calls()
        self._stop = ctypes.create_string_buffer(_STOP.size)
        self._stop_at = ctypes.addressof(self._stop)
        self._hosts: dict[int, Callable[[Machine], Any]] = {}
        self._any_host: Callable[[Machine, int], Any] | None = None
        self._guard = Guard()
        self._breakpoints: set[int] = set()
        self._trace: Trace | None = None
        self._fault = 0
        self.registers = Registers(vm, pointer(vm))
        """The 13 registers, always current."""
        self.memory = Memory(vm, self._guard)

    def _give(self, host: Any) -> None:
        if callable(host):
            self._any_host = host
        else:
            self._hosts.update((number & MASK, function) for number, function in dict(host).items())

    # -- where it stands

    @property
    def pc(self) -> int:
        return int(self._calls.get_pc(pointer(self._vm)))

    @pc.setter
    def pc(self, place: int | str) -> None:
        self._open()
        self._calls.set_pc(pointer(self._vm), self.program.place(place))

    @property
    def gas(self) -> int:
        return int(self._calls.get_gas(pointer(self._vm)))

    @gas.setter
    def gas(self, gas: int) -> None:
        self._calls.set_gas(pointer(self._vm), gas)

    @property
    def charged(self) -> bool:
        """The gas of the block it stands in is paid (gp08)."""
        return bool(self._open().get_charged())

    @charged.setter
    def charged(self, charged: bool) -> None:
        self._open().set_charged(charged)

    @property
    def heap_pointer(self) -> int:
        """The end of the heap, for `sbrk` (gp07)."""
        return int(self._open().get_heap_pointer())

    @heap_pointer.setter
    def heap_pointer(self, place: int) -> None:
        self._open().set_heap_pointer(place)

    @property
    def backend(self) -> str:
        """The backend that runs it."""
        return _names.BACKENDS[self._open().backend()]

    @property
    def backend_note(self) -> str:
        """Why that is not the backend that was asked for; empty when it is."""
        return str(self._open().backend_note())

    @property
    def stats(self) -> Stats:
        """What it has done."""
        found: Any = self._open().stats()
        return Stats(**{name: int(getattr(found, name)) for name in found._names})

    # -- host functions

    @overload
    def host(self, which: int) -> Callable[[Function], Function]: ...

    @overload
    def host(self, which: Function) -> Function: ...

    def host(self, which: Any) -> Any:
        """Gives the guest a host function: `machine.host(100)(function)`, or as a decorator.

        The function gets the machine. An int that it returns goes to a0 (r7); None leaves all as it is; a
        `Host` ends the run. `machine.host(function)` is for all other numbers; it gets the machine and the
        number. What it raises, the run raises; running on then goes on behind the call.
        """
        if callable(which):
            self._any_host = which
            return which
        number = which & MASK

        def give(function: Function) -> Function:
            self._hosts[number] = function
            return function

        return give

    def fault(self, address: int) -> Host:
        """For a host function to return: a page fault at an address."""
        self._fault = address & ~4095
        return Host.PAGE_FAULT

    def inner(self, call: str) -> Host | None:
        """A host function of inner machines, on the registers as they are: machine, peek, poke, pages,
        invoke or expunge. What it gives is for a host function to return."""
        number = _names.number("call", call, _INNER)
        answer = Host(int(self._open().inner(_abi.InnerCall(number))))
        return None if answer is Host.CONTINUE else answer

    def serve_inner_machines(self) -> None:
        """Gives the guest the host functions of inner machines, by the numbers of its profile."""
        for number, name in enumerate(_INNER, _INNER_FIRST[self.program.profile]):
            self.host(number)(lambda machine, name=name: machine.inner(name))

    # -- running

    def run(self) -> Stop:
        """Runs to the next stop, answering calls of host functions that were given."""
        return self._go(self._calls.run)

    def step(self, count: int = 1) -> Stop:
        """Executes up to so many instructions; a host call is one of them.

        >>> Machine(Program.assemble("trap")).step().result.name
        'PANIC'
        """
        if count <= 0:
            raise ValueError(f"step: {count} instructions")
        left, step, stats = count, self._calls.step, self._vm.stats if count > 1 else None
        if stats is None:
            stop = self._go(lambda vm: step(vm, 1), once=True)
            return stop
        end = stats().steps + left
        return self._go(
            lambda vm: step(vm, end - stats().steps) if stats().steps < end else int(Result.STEPPED)
        )

    def run_until(self, *places: int | str) -> Stop:
        """Runs until one of these places is next."""
        pcs = array("Q", [self.program.place(place) for place in places])
        run_until = self._calls.run_until
        return self._go(lambda vm: run_until(vm, pcs, len(pcs)))

    def execute(self, entry: int | str = 0) -> Stop:
        """Runs from a place (a pc, or the name of a label) to the next stop."""
        self._open()
        machine = pointer(self._vm)
        self._calls.set_pc(machine, self.program.place(entry))
        self._calls.set_charged(machine, False)
        return self.run()

    def call(self, entry: int | str = 0, *arguments: int) -> int:
        """Calls a function of the program: arguments go to a0, a1, ...; gives a0 when it has returned, and
        raises a PvmTrap when it does not end well.

        >>> from abut.pvm import Assembler
        >>> asm = Assembler()
        >>> asm.mul_64("a0", "a0", "a1")
        >>> asm.ret()
        >>> Machine(asm.build()).call(0, 6, 7)
        42
        """
        if len(arguments) > 6:
            raise TypeError(f"call: {len(arguments)} arguments, registers take 6")
        self.registers[0] = _abi.HALT_ADDRESS
        for number, value in enumerate(arguments, 7):
            self.registers[number] = value
        stop = self.execute(entry)
        if stop.result is not Result.HALT:
            raise trap(stop)
        return self.registers[7]

    def output(self) -> bytes:
        """What a standard program leaves when it halts: the bytes at a0, as many as a1 says; none when they
        are not all readable."""
        address, length = self.registers[7], self.registers[8]
        if not length or address + length > 1 << 32 or not self.memory.accessible(address, length):
            return b""
        return self.memory.read(address, length)

    def interrupt(self) -> None:
        """From any thread: it stops at the next chance. When it does not run, its next run stops at once."""
        pointer(self._vm)
        self._vm.interrupt()

    def add_breakpoint(self, place: int | str) -> None:
        """Every run stops before the instruction there."""
        with translated():
            self._open().set_breakpoint(self.program.place(place))
        self._breakpoints.add(self.program.place(place))

    def remove_breakpoint(self, place: int | str) -> None:
        with translated():
            self._open().clear_breakpoint(self.program.place(place))
        self._breakpoints.discard(self.program.place(place))

    @property
    def breakpoints(self) -> frozenset[int]:
        return frozenset(self._breakpoints)

    # -- the same machine again

    def snapshot(self) -> bytes:
        """Everything but the program, the host functions and the host's memory."""
        with translated(), self._open().snapshot() as blob:
            return bytes(blob.bytes_())

    def restore(self, data: ReadableBuffer) -> None:
        """Takes over a snapshot of the same program.

        >>> machine = Machine(Program.assemble("trap"))
        >>> before = machine.snapshot()
        >>> machine.registers.a0 = 5
        >>> machine.restore(before)
        >>> machine.registers.a0
        0
        """
        self.memory._refuse_views(0, 1 << 32, False, all=True)
        with translated():
            self._open().restore(data)

    def clone(self) -> Machine:
        """Another machine in the same state, with the same host functions. The host's memory is shared by
        both."""
        with translated():
            vm = self._open().clone()
        if "shared" in self._vm._keep:
            vm._keep["shared"] = [*self._vm._keep["shared"]]
        twin = Machine.__new__(Machine)
        twin.program = self.program
        twin._start(vm)
        twin._hosts, twin._any_host = dict(self._hosts), self._any_host
        twin._breakpoints = set(self._breakpoints)
        return twin

    # -- what it does, for others to read

    def log_start(self) -> None:
        """Keeps a log of host calls (JIP-6) from now on: what the host reads, writes and sets."""
        with translated():
            self._open().log_start()

    def log_end(self) -> str:
        """Ends the log and gives it; `replay` takes it."""
        with translated(), self._open().log_end() as blob:
            return bytes(blob.bytes_()).decode("utf-8", "replace")

    def trace(self, to: str | os.PathLike[str] | Callable[[dict[str, Any]], Any]) -> Trace:
        """Tells every instruction before it is executed: a file gets a line of JSON each, a callable a
        dict. Ends with the `with` block or `close()`. Runs are slow as long."""
        from abut.pvm._trace import Trace

        return Trace(self, to)

    # -- the end

    def close(self) -> None:
        """Gives it back; closing twice does nothing. While it runs, or somebody has a view of its memory,
        that takes effect afterwards."""
        if self._vm is not None:
            if self._trace is not None:
                self._trace.close()
            self._vm = None
            self.registers._close()
            self.memory._close()

    def __enter__(self) -> Machine:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def __repr__(self) -> str:
        if self._vm is None:
            return "<closed Machine>"
        return f"<Machine {self.backend} pc={self.pc} gas={self.gas}>"

    # -- inside

    def _open(self) -> Any:
        pointer(self._vm)
        self._guard.check()
        return self._vm

    def _go(self, run: Callable[[int], int], once: bool = False) -> Stop:
        pointer(self._vm)
        self._guard.take()
        try:
            return self._loop(run, once)
        finally:
            self._guard.give()

    def _loop(self, run: Callable[[int], int], once: bool = False) -> Stop:
        """Runs, and answers host calls until something else happens. The place of a host call says which it
        is: that is quicker than to ask."""
        vm = self._vm  # keeps it, whoever closes it meanwhile
        machine = pointer(vm)
        known, hosts, get_pc = self.program._calls, self._hosts, self._calls.get_pc
        result = run(machine)
        while result == HOST_CALL:
            number = known.get(get_pc(machine))
            if number is None:
                number = self._which(machine)
            function = hosts.get(number)
            if function is not None:
                answer = function(self)
            elif self._any_host is not None:
                answer = self._any_host(self, number)
            else:
                break
            if self._vm is None:
                return Stop(Result.HALT, 0, 0, reason="the host function closed the machine")
            if answer is not None:
                if answer.__class__ is int:
                    self._calls.set_register(machine, 7, answer & MASK)
                elif (stop := self._answered(answer, number)) is not None:
                    return stop
            if once:
                result = int(Result.STEPPED)
                break
            result = run(machine)
        if self._trace is not None:
            self._trace.check()
        return self._stopped(machine, result)

    def _answer_once(self, result: int) -> Stop | None:
        """What comes of a run that somebody else made; None when it has to go on."""
        left = [result]
        stop = self._loop(lambda machine: left.pop() if left else GOES_ON)
        return None if result == HOST_CALL and stop.result is Result.INVALID else stop

    def _which(self, machine: int) -> int:
        """The number of the host call that it stands at; the place is remembered for the program."""
        self._calls.stop(machine, self._stop_at)
        _, _, detail, pc, _, _, _ = _STOP.unpack(self._stop.raw)
        self.program._calls[pc] = detail
        return int(detail)

    def _answered(self, answer: Any, number: int) -> Stop | None:
        if not isinstance(answer, Host):
            if isinstance(answer, bool) or not hasattr(answer, "__index__"):
                raise TypeError(f"host function {number} returned {answer!r}: it may return an int or a Host")
            self.registers[7] = answer.__index__()
            return None
        if answer is Host.CONTINUE:
            return None
        reason = f"host function {number} said {answer.name}"
        result = _HOST_ENDS.get(answer, Result.HOST_CALL)
        detail = {Result.HOST_CALL: number, Result.PAGE_FAULT: self._fault}.get(result, 0)
        return Stop(result, self.pc, self.gas, detail, self.charged, reason)

    def _stopped(self, machine: int, result: int) -> Stop:
        """What the library knows of the stop."""
        self._calls.stop(machine, self._stop_at)
        known, charged, detail, pc, gas, text, length = _STOP.unpack(self._stop.raw)
        if known != result:  # the last of many steps was a host call that was answered
            return Stop(_RESULTS.get(result, Result.INVALID), pc, gas, charged=bool(charged))
        reason = ctypes.string_at(text, length).decode("utf-8", "replace") if text and length else ""
        return Stop(_RESULTS.get(result, Result.INVALID), pc, gas, detail, bool(charged), reason)
