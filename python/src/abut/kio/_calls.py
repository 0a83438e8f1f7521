"""The calls that have to be quick: bound without conversions, straight to the library's functions."""

from __future__ import annotations

from functools import cache
from typing import Any

from abut._abi import kio as _abi

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
        self.kind: Any = fn("int kio_obj_kind(const void *obj)")
        self.retain: Any = fn("void *kio_obj_retain(void *obj)")
        self.release: Any = fn("void kio_obj_release(void *obj)")
        self.text: Any = fn("void *kio_string_data(const void *obj)")
        self.text_size: Any = fn("size_t kio_string_len(const void *obj)")
        self.new_text: Any = fn("void *kio_string_new(void *vm, const void *text, size_t length)")
        self.count: Any = fn("size_t kio_array_len(const void *obj)")
        self.values: Any = fn("void *kio_array_values(const void *obj)")
        self.new_array: Any = fn("void *kio_array_new(void *vm, size_t length)")
        self.global_: Any = fn("int kio_vm_get_global(void *vm, const char *name, void *value)")
        self.start: Any = fn("int kio_vm_start(void *vm, const void *chunk, void *error)", gil="release")
        self.resume: Any = fn(
            "int kio_vm_resume(void *vm, uint64_t budget, void *state, void *result, void *error)",
            gil="release",
        )
        self.execute: Any = fn(
            "int kio_vm_execute(void *vm, const void *chunk, void *result, void *error)", gil="release"
        )
        self.call: Any = fn(
            "int kio_vm_call(void *vm, const char *name, const void *args, size_t count, void *result, "
            "void *error)",
            gil="release",
        )


@cache
def calls() -> Calls:
    """Those of this process."""
    return Calls()
