"""A line for every instruction."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TextIO

from abut.pvm._instructions import INSTRUCTIONS

if TYPE_CHECKING:
    from abut.pvm._machine import Machine

__all__ = ["Trace"]


class Trace:
    """An open trace of a machine: a context manager, `close()` ends it.

    >>> from abut.pvm import Machine, Program
    >>> machine, seen = Machine(Program.assemble("trap"), gas=9), []
    >>> with machine.trace(seen.append):
    ...     stop = machine.run()
    >>> seen[0]["pc"], seen[0]["gas"], seen[0]["name"]
    (0, 9, 'trap')
    """

    def __init__(
        self, machine: Machine, to: str | os.PathLike[str] | Callable[[dict[str, Any]], Any]
    ) -> None:
        if machine._trace is not None:
            raise ValueError("the machine is traced already")
        number = ("gp07", "gp08").index(machine.program.profile)
        opcodes = {(one.gp07, one.gp08)[number]: one.name for one in INSTRUCTIONS.values()}
        self._machine: Machine | None = machine
        self._file: TextIO | None = None
        self._raised: BaseException | None = None
        if callable(to):
            tell = to
        else:
            self._file = file = open(to, "w", encoding="utf-8")

            def tell(entry: dict[str, Any]) -> None:
                file.write(json.dumps(entry, separators=(",", ":")) + "\n")

        registers = machine.registers

        def told(vm: Any, step: Any) -> None:
            if self._raised is not None:
                return
            try:
                name = opcodes.get(step.opcode, "trap")
                tell(
                    {
                        "pc": step.pc,
                        "gas": step.gas,
                        "op": step.opcode,
                        "name": name,
                        "regs": registers.list(),
                    }
                )
            except BaseException as error:
                self._raised = error
                machine.interrupt()

        machine._open().set_trace(told)
        machine._trace = self

    def check(self) -> None:
        """Raises what the callable raised."""
        raised, self._raised = self._raised, None
        if raised is not None:
            raise raised

    def close(self) -> None:
        machine, self._machine = self._machine, None
        if machine is not None:
            machine._trace = None
            if machine._vm is not None:
                machine._vm.set_trace(None)
            if self._file is not None:
                self._file.close()

    def __enter__(self) -> Trace:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()
