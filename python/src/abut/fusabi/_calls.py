"""The calls that have to be quick: bound without conversions, straight to the library's functions."""

from __future__ import annotations

from functools import cache
from typing import Any

from abut._abi import fusabi as _abi

__all__ = ["Calls", "calls"]


class Calls:
    """Functions of the library as built-ins. Runs release the interpreter's lock, the rest takes no time."""

    def __init__(self) -> None:
        from abut.native import abi
        from abut.native.library import Library

        generated: Any = vars(_abi)["_library"]
        # The one that the generated module calls; loading it says so when there is none.
        self._library = Library(abi.Library(generated.dll._name))
        fn = self._library.fn
        self.retain: Any = fn("void *fusabi_obj_retain(void *obj)")
        self.release: Any = fn("void fusabi_obj_release(void *obj)")
        self.new_text: Any = fn("void *fusabi_string_new(void *machine, const void *text, size_t length)")
        self.new_array: Any = fn("void *fusabi_array_new(void *machine, size_t length)")
        self.machine: Any = fn("void *fusabi_native_machine(const void *ctx)")
        self.start: Any = fn(
            "int fusabi_machine_start(void *machine, uint32_t function, const void *args, uint32_t count, "
            "void *error)"
        )
        self.resume: Any = fn(
            "int fusabi_machine_resume(void *machine, uint64_t budget, void *state, void *result, "
            "void *error)",
            gil="release",
        )
        self.call: Any = fn(
            "int fusabi_machine_call(void *machine, uint32_t function, const void *args, uint32_t count, "
            "void *result, void *error)",
            gil="release",
        )


@cache
def calls() -> Calls:
    """Those of this process."""
    return Calls()
