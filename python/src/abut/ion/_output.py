"""Where programs print."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from typing import Any
from weakref import WeakMethod

from abut.ion._core import raw

__all__ = ["Output"]

_OUTPUT = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_bool, ctypes.c_void_p)


class Output:
    """The output of a machine: streams, functions of text, or what `sys` has at the time."""

    def __init__(self, output: Any, errors: Any, failed: Callable[[BaseException], None]) -> None:
        for what, given in (("output", output), ("errors", errors)):
            is_known = given is None or given == "process" or callable(given) or hasattr(given, "write")
            if not is_known:
                raise TypeError(f"{what}: expected a stream or a function, got {type(given).__name__}")
        self._goes_past = output == "process"
        if self._goes_past and errors not in (None, "process"):
            raise ValueError("errors: with the output of the process, errors are the process's, too")
        self._targets = (output, errors if errors is not None else output if output is not None else None)
        self._failed = WeakMethod(failed)
        self._called = _OUTPUT(self._write)

    def attach(self, handle: Any) -> None:
        """Has a machine print here."""
        if not self._goes_past:
            handle._keep["output"] = self._called
            raw["_f_ion_vm_set_output"](handle._h, self._called, None)

    def _write(self, text: int, length: int, is_error: bool, data: Any) -> None:
        try:
            piece = ctypes.string_at(text, length).decode("utf-8", "replace")
            target: Any = self._targets[is_error]
            if target is None:
                target = sys.stderr if is_error else sys.stdout
            if hasattr(target, "write"):
                target.write(piece)
            elif target is not None:
                target(piece)
        except BaseException as error:
            failed = self._failed()
            if failed is not None:
                failed(error)
