"""The calls that have to be quick: bound without conversions, straight to the library's functions."""

from __future__ import annotations

import ctypes
from functools import cache
from threading import Lock, get_ident
from typing import Any

from abut import _library
from abut._abi import pvm as _abi
from abut._errors import ClosedError
from abut.pvm._errors import BusyError, public

__all__ = ["Calls", "Failure", "Guard", "calls", "pointer"]


class Calls:
    """Functions of the library as built-ins. Runs release the interpreter's lock, the rest takes no time."""

    def __init__(self) -> None:
        from abut.native import abi
        from abut.native.library import Library

        _abi.recompiler_unavailable()  # loads the library, and says so when there is none
        self._library = Library(abi.Library(str(_library.path())))
        fn = self._library.fn
        self.run = fn("int32_t pvm_vm_run(void *vm)", gil="release")
        self.step = fn("int32_t pvm_vm_step(void *vm, uint64_t count)", gil="release")
        self.run_until = fn(
            "int32_t pvm_vm_run_until(void *vm, const uint64_t *pcs, size_t n)", gil="release"
        )
        self.run_all = fn(
            "int32_t pvm_run_all(const void *vms, size_t n, uint32_t threads, void *results, size_t cap, "
            "void *error)",
            gil="release",
        )
        self.get_pc = fn("uint64_t pvm_vm_get_pc(void *vm)")
        self.set_pc = fn("void pvm_vm_set_pc(void *vm, uint64_t pc)")
        self.get_gas = fn("uint64_t pvm_vm_get_gas(void *vm)")
        self.set_gas = fn("void pvm_vm_set_gas(void *vm, uint64_t gas)")
        self.set_charged = fn("void pvm_vm_set_charged(void *vm, bool charged)")
        self.set_register = fn("void pvm_vm_set_register(void *vm, int index, uint64_t value)")
        self.get_registers = fn("void *pvm_vm_get_registers(void *vm)")
        self.base = fn("void *pvm_vm_base(void *vm)")
        self.stop = fn("int32_t pvm_vm_stop(void *vm, void *stop)")
        self.read = fn("int32_t pvm_vm_read(void *vm, uint64_t address, void *data, size_t cap, void *error)")
        self.write = fn(
            "int32_t pvm_vm_write(void *vm, uint64_t address, const void *data, size_t len, void *error)"
        )
        self.accessible = fn(
            "bool pvm_vm_accessible(void *vm, uint64_t address, uint64_t length, uint32_t access)"
        )


@cache
def calls() -> Calls:
    """Those of this process."""
    return Calls()


class Guard:
    """Who runs a machine: others may not change it meanwhile, which the library does not look at."""

    __slots__ = ("_lock", "owner")

    def __init__(self) -> None:
        self._lock = Lock()
        self.owner = 0

    def take(self) -> None:
        if not self._lock.acquire(False):
            raise BusyError("the machine is running")
        self.owner = get_ident()

    def give(self) -> None:
        self.owner = 0
        self._lock.release()

    def check(self) -> None:
        if self.owner and self.owner != get_ident():
            raise BusyError("the machine is running in another thread")


class Failure:
    """Room for what a call says about its failure; `at` is its address."""

    def __init__(self) -> None:
        self._error: Any = _abi.Error()
        self.at = ctypes.addressof(self._error)

    def exception(self, status: int) -> BaseException:
        detail = bytes(self._error._text_)[: self._error._len_].decode("utf-8", "replace")
        try:
            check = vars(_abi)["_check_Status"]
            check(status, "pvm", detail)
        except Exception as error:
            return public(error)
        return RuntimeError(f"status {status}")


def pointer(vm: Any) -> int:
    """The address of a machine that was not closed."""
    if vm is None or vm._h is None:
        raise ClosedError("the machine is closed")
    address: int = vm._h
    return address
