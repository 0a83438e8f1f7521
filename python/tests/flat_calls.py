"""Calls a flat extension's table by hand, byte by byte, as a host without generated code would."""

from __future__ import annotations

import ctypes
from pathlib import Path

FLAT_FN = ctypes.CFUNCTYPE(
    ctypes.c_size_t, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_void_p, ctypes.c_size_t)
FAILED = ctypes.c_size_t(-1).value


class FlatFunction(ctypes.Structure):
    _fields_ = [("name", ctypes.c_char_p), ("func", FLAT_FN), ("signature_id", ctypes.c_uint32),
                ("flags", ctypes.c_uint32), ("sig", ctypes.c_uint64)]


class FlatExtension(ctypes.Structure):
    _fields_ = [("abi_version", ctypes.c_uint32), ("count", ctypes.c_uint32),
                ("functions", ctypes.POINTER(FlatFunction)),
                ("poll", ctypes.CFUNCTYPE(
                    ctypes.c_size_t, ctypes.c_uint64, ctypes.c_void_p, ctypes.c_size_t)),
                ("dispose", ctypes.CFUNCTYPE(None, ctypes.c_uint64))]


class Flat:
    """The extension in a library that implements flat.abi."""

    def __init__(self, library: Path) -> None:
        self.library = ctypes.CDLL(str(library))
        self.library.fl_register.restype = ctypes.POINTER(FlatExtension)
        self.extension = self.library.fl_register().contents
        rows = [self.extension.functions[index] for index in range(self.extension.count)]
        self.rows = {row.name.decode(): row for row in rows}

    def call(self, name: str, request: bytes, room: int = 256) -> bytes | None:
        out = ctypes.create_string_buffer(room)
        size = self.rows["flat." + name].func(request, len(request), out, room)
        return None if size >= FAILED - 255 else out.raw[:size]

    def code(self, name: str, request: bytes, room: int = 256) -> int:
        """Which code a call fails with: 0 is `failed`, 1 `too_small`, as they count from the top."""
        out = ctypes.create_string_buffer(room)
        return FAILED - int(self.rows["flat." + name].func(request, len(request), out, room))

    def poll(self, op_id: int) -> bytes | None:
        out = ctypes.create_string_buffer(256)
        size = self.extension.poll(op_id, out, 256)
        return None if size >= FAILED - 255 else out.raw[:size]
