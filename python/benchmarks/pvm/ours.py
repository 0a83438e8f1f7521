"""The machines of libabut, through ctypes: what a host without a binding would write."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable
from ctypes import POINTER, byref, c_bool, c_char, c_int32, c_size_t, c_ubyte, c_uint32, c_uint64, c_void_p
from pathlib import Path

import programs

INTERPRETER, RECOMPILER = 0, 1
PROFILE_GAS, NO_GAS = 0, 1
HALTED = 0
LAST_ENTRY = 0xFFFF_0000
STACK = 0xFEFE_0000
MUCH_GAS = 1 << 62


class Bytes(ctypes.Structure):
    _fields_ = [("ptr", ctypes.c_char_p), ("len", c_size_t)]


class Error(ctypes.Structure):
    _fields_ = [("status", c_int32), ("len", c_uint32), ("offset", c_uint64), ("text", c_char * 240)]


class LoadOptions(ctypes.Structure):
    _fields_ = [
        ("size", c_uint32), ("kind", c_uint32), ("profile", c_uint32), ("strict", c_bool),
        ("no_cache", c_bool), ("reserved", c_ubyte * 2), ("costs", c_void_p),
    ]  # fmt: skip


class VmOptions(ctypes.Structure):
    _fields_ = [
        ("size", c_uint32), ("backend", c_uint32), ("metering", c_uint32), ("reserved", c_uint32),
        ("gas", c_uint64), ("pc", c_uint64), ("argument", Bytes), ("eager", c_bool),
        ("reserved2", c_ubyte * 7),
    ]  # fmt: skip


class Library:
    """The functions that a benchmark needs."""

    def __init__(self) -> None:
        self.raw = ctypes.CDLL(str(library_path()))
        pointer, word = c_void_p, c_uint64
        self.load = self.declare(
            "pvm_module_load", c_int32, Bytes, POINTER(LoadOptions), POINTER(pointer), POINTER(Error)
        )
        self.new = self.declare(
            "pvm_vm_new", c_int32, pointer, POINTER(VmOptions), POINTER(pointer), POINTER(Error)
        )
        self.destroy = self.declare("pvm_vm_destroy", None, pointer)
        self.run = self.declare("pvm_vm_run", c_int32, pointer)
        self.set_register = self.declare("pvm_vm_set_register", None, pointer, ctypes.c_int, word)
        self.get_register = self.declare("pvm_vm_get_register", word, pointer, ctypes.c_int)
        self.set_pc = self.declare("pvm_vm_set_pc", None, pointer, word)
        self.set_gas = self.declare("pvm_vm_set_gas", None, pointer, word)
        self.backend = self.declare("pvm_vm_backend", c_uint32, pointer)

    def declare(self, name: str, result: object, *arguments: object) -> Callable[..., int]:
        function = getattr(self.raw, name)
        function.restype, function.argtypes = result, list(arguments)
        return function  # type: ignore[no-any-return]

    def module(self, guest: programs.Guest) -> c_void_p:
        options = LoadOptions(size=ctypes.sizeof(LoadOptions), profile=programs.PROFILES.index(guest.profile))
        module, error = c_void_p(), Error()
        data = Bytes(guest.module, len(guest.module))
        check(self.load(data, byref(options), byref(module), byref(error)), error)
        return module

    def machine(self, module: c_void_p, backend: int, metering: int) -> c_void_p:
        options = VmOptions(size=ctypes.sizeof(VmOptions), backend=backend, metering=metering, gas=MUCH_GAS)
        options.eager = True
        machine, error = c_void_p(), Error()
        check(self.new(module, byref(options), byref(machine), byref(error)), error)
        if self.backend(machine) != backend:
            raise RuntimeError("the backend cannot run here")
        return machine


def library_path() -> Path:
    named = os.environ.get("ABUT_LIBRARY")
    return Path(named) if named else programs.ROOT / "python" / "src" / "abut" / "_abi" / "libabut.so"


def check(status: int, error: Error) -> None:
    if status != 0:
        raise RuntimeError(f"status {status}: {error.text[: error.len].decode()}")


def functions(profile: str, backend: int, metering: int) -> dict[str, Callable[[int], int]]:
    """A machine for all functions; every call starts it anew."""
    library, guest = Library(), programs.guest(profile)
    machine = library.machine(library.module(guest), backend, metering)

    def function(name: str) -> Callable[[int], int]:
        entry = guest.entries[name]

        def call(count: int) -> int:
            library.set_register(machine, 0, LAST_ENTRY)
            library.set_register(machine, 1, STACK)
            library.set_register(machine, 7, count)
            library.set_gas(machine, MUCH_GAS)
            library.set_pc(machine, entry)
            result = library.run(machine)
            if result != HALTED:
                raise RuntimeError(f"{name} of {guest.profile} stopped with {result}")
            return library.get_register(machine, 7)

        return call

    return {name: function(name) for name in guest.entries}
