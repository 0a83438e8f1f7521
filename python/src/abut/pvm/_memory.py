"""Guest memory: pages of 4096 bytes, read and written by the host."""

from __future__ import annotations

import ctypes
import struct
import weakref
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from abut.pvm._calls import Failure, Guard, calls, pointer
from abut.pvm._errors import AccessError, translated
from abut.pvm._names import access_number
from abut.pvm._stop import MemoryRange

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer

__all__ = ["Memory"]

SPACE = 1 << 32
PAGE = 4096


class Memory:
    """The memory of a machine. Addresses are the guest's.

    >>> from abut.pvm import Machine, Program
    >>> memory = Machine(Program.assemble("trap")).memory
    >>> memory.map(0x20000, 4096)
    >>> memory[0x20000:0x20003] = b"abc"
    >>> memory.read(0x20001, 2), memory[0x20000]
    (b'bc', 97)
    >>> memory.ranges()
    [MemoryRange(address=131072, length=4096, access='rw', dirty=False, shared=False)]
    """

    def __init__(self, vm: Any, guard: Guard) -> None:
        self._vm: Any = vm
        self._guard = guard
        self._failure = Failure()
        self._calls = calls()
        self._views: list[tuple[weakref.ref[Any], int, int, bool]] = []
        self._tracks = False

    # -- pages

    def map(self, address: int, length: int, access: str | int = "rw") -> None:
        """Gives pages their access ("r" or "rw") and zeroes those that had none; multiples of 4096."""
        self._refuse_views(address, length, access_number(access) == 2)
        with translated():
            self._use().map(address, length, access_number(access))

    def protect(self, address: int, length: int, access: str | int) -> None:
        """Changes the access of pages that are mapped."""
        self._refuse_views(address, length, access_number(access) == 2)
        with translated():
            self._use().protect(address, length, access_number(access))

    def unmap(self, address: int, length: int) -> None:
        self._refuse_views(address, length, False, all=True)
        with translated():
            self._use().unmap(address, length)

    def share(self, address: int, data: WriteableBuffer | ReadableBuffer, access: str | int = "rw") -> None:
        """Lays a buffer into the guest: both see the same bytes at once. Bytes behind its end are not there.

        >>> from abut.pvm import Machine, Program
        >>> memory, room = Machine(Program.assemble("trap")).memory, bytearray(16)
        >>> memory.share(0x30000, room)
        >>> memory.write(0x30000, b"seen")
        >>> bytes(room[:4])
        b'seen'
        """
        number = access_number(access)
        view = memoryview(data).cast("B")
        if number == 2 and view.readonly:
            raise TypeError("share: the buffer is read-only; say access='r'")
        vm = self._use()
        self._refuse_views(address, view.nbytes, False, all=True)
        if view.readonly:
            kept: Any = (
                view,
                ctypes.c_char_p(bytes(view)) if not isinstance(data, bytes) else ctypes.c_char_p(data),
            )
            start = ctypes.cast(kept[1], ctypes.c_void_p).value or 0
        else:
            kept = (ctypes.c_ubyte * view.nbytes).from_buffer(view)
            start = ctypes.addressof(kept)
        with translated():
            vm.share(address, start, view.nbytes, number)
        # The buffer lives as long as the machine: it may be read by the guest and by clones.
        vm._keep.setdefault("shared", []).append((kept, data))

    def accessible(self, address: int, length: int, access: str | int = "r") -> bool:
        """Whether the guest may read ("r") or write ("rw") all of it."""
        return bool(self._calls.accessible(self._pointer(), address, length, access_number(access)))

    def ranges(self) -> list[MemoryRange]:
        """All mapped pages, grouped by kind."""
        return list(self._ranges(0, SPACE))

    def track_dirty(self, on: bool = True) -> None:
        """From now on (or no longer) notes which pages are written; all start clean."""
        self._refuse_views(0, SPACE, False)
        with translated():
            self._use().track_dirty(bool(on))
        self._tracks = bool(on)

    def dirty(self) -> list[MemoryRange]:
        """Pages that were written since `track_dirty`."""
        return [one for one in self._ranges(0, SPACE) if one.dirty]

    # -- bytes

    def read(self, address: int, length: int) -> bytes:
        """A copy; AccessError where nothing is mapped."""
        if not 0 <= length <= SPACE:
            raise AccessError(f"{length} bytes are not there")
        found = bytearray(length)
        status = self._calls.read(self._pointer(), address, found, length, self._failure.at)
        if status:
            raise self._failure.exception(status)
        return bytes(found)

    def write(self, address: int, data: ReadableBuffer) -> None:
        """Writes what is mapped, read-only pages too."""
        given = data if data.__class__ is bytes else bytes(memoryview(data))
        status = self._calls.write(self._pointer(), address, given, len(given), self._failure.at)
        if status:
            raise self._failure.exception(status)

    def unpack(self, address: int, form: str) -> tuple[Any, ...]:
        """Numbers at an address, by a format of `struct`: `unpack(address, "<IQ")`."""
        return struct.unpack(form, self.read(address, struct.calcsize(form)))

    def pack(self, address: int, form: str, *values: Any) -> None:
        self.write(address, struct.pack(form, *values))

    def view(self, address: int, length: int, *, writable: bool = False) -> memoryview:
        """The guest's bytes themselves, no copy. As long as a view lives, its pages cannot be unmapped and
        the machine's memory stays, even when it is closed. What is there changes when the machine runs."""
        if length <= 0:
            raise AccessError(f"a view of {length} bytes")
        if writable and self._tracks:
            raise BufferError("written pages are tracked: use write(), or track_dirty(False) first")
        base = self._calls.base(self._pointer())
        at = address
        for one in self._ranges(address, address + length):
            if one.address > at or one.shared or (writable and one.access == "r"):
                break
            at = one.address + one.length
        if at < address + length or not base:
            raise AccessError(f"{max(at, address):#x} is not mapped, read-only or the host's own memory")
        array = (ctypes.c_ubyte * length).from_address(base + address)
        array._vm = self._vm  # type: ignore[attr-defined]  # whoever sees the bytes keeps the machine
        self._views = [entry for entry in self._views if entry[0]() is not None]
        self._views.append((weakref.ref(array), address, address + length, writable))
        found = memoryview(array).cast("B")
        return found if writable else found.toreadonly()

    def __getitem__(self, key: int | slice) -> Any:
        if isinstance(key, slice):
            start, stop = _bounds(key)
            return self.read(start, stop - start)
        return self.read(key, 1)[0]

    def __setitem__(self, key: int | slice, value: Any) -> None:
        if not isinstance(key, slice):
            return self.write(key, bytes([value]))
        start, stop = _bounds(key)
        given = bytes(value)
        if len(given) != stop - start:
            raise ValueError(f"{len(given)} bytes do not fill {stop - start}")
        self.write(start, given)

    def __repr__(self) -> str:
        if self._vm is None:
            return "<closed Memory>"
        return f"<Memory of {sum(one.length for one in self.ranges())} bytes>"

    # -- inside

    def _ranges(self, start: int, end: int) -> Iterator[MemoryRange]:
        vm = self._use()
        while start < end:
            there, found = vm.next_range(start)
            if not there or found.address >= end:
                return
            access = "rw" if int(found.access) & 2 else "r"
            yield MemoryRange(found.address, found.length, access, bool(found.dirty), bool(found.shared))
            start = max(found.address + found.length, start + 1)

    def _refuse_views(self, address: int, length: int, keeps: bool, *, all: bool = False) -> None:
        """Pages that somebody looks at stay as they are. `keeps`: they stay writable."""
        for array, start, end, writable in self._views:
            if (all or (writable and not keeps)) and start < address + length and address < end:
                if array() is not None:
                    raise BufferError(f"a view of {start:#x} to {end:#x} exists")

    def _use(self) -> Any:
        pointer(self._vm)
        self._guard.check()
        return self._vm

    def _pointer(self) -> int:
        return pointer(self._vm)

    def _close(self) -> None:
        self._vm = None


def _bounds(key: slice) -> tuple[int, int]:
    if key.start is None or key.stop is None or key.step not in (None, 1) or not 0 <= key.start <= key.stop:
        raise IndexError("memory is sliced with a start and an end: memory[0x20000:0x20010]")
    return key.start, key.stop
