"""What happens in a machine, told as it happens."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple
from weakref import ref

from abut._abi import ion as _abi
from abut._abi.ion import EventKind
from abut.ion._codec import decode
from abut.ion._core import bytes_of, raw

if TYPE_CHECKING:
    from abut.ion._vm import VM

__all__ = ["Event", "EventKind", "Events"]

_FN = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)


class Event(NamedTuple):
    """Something that happened."""

    kind: EventKind
    scheduler: int
    time: int
    """Nanoseconds of a clock that never goes back."""
    process: int
    other: int
    """The parent of who was spawned, the receiver of what was sent; 0 for nobody."""
    value: Any
    """The message, or the reason of an end; else None."""


class Events:
    """An open ear: a context manager, `close()` ends it. What the callback raises ends the run."""

    def __init__(self, vm: VM, callback: Callable[[Event], Any]) -> None:
        self._vm, self._callback = vm, callback
        vm._ears = (*vm._ears, callback)
        if len(vm._ears) == 1:
            body = _FN(_telling(vm))
            vm._handle._keep["events", id(self)] = body  # as long as the machine: a run may be calling it
            raw["_f_ion_vm_set_events"](vm._use(), body, None)

    def close(self) -> None:
        vm, callback = self._vm, self._callback
        if callback not in vm._ears:
            return
        vm._ears = tuple(one for one in vm._ears if one is not callback)
        if not vm._ears and not vm._is_closed:
            raw["_f_ion_vm_set_events"](vm._use(), None, None)

    def __enter__(self) -> Events:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


def _telling(vm: VM) -> Callable[[int, int, Any], None]:
    """What C calls: it tells everybody who listens."""
    known = ref(vm)

    def told(machine: int, at: int, data: Any) -> None:
        found = known()
        if found is None:
            return
        try:
            event = _event(at, found)
            for one in found._ears:
                one(event)
        except BaseException as error:
            found._raise_later(error)

    return told


def _event(at: int, vm: VM) -> Event:
    one: Any = _abi.Event.from_address(at)
    value = one._value_
    return Event(
        EventKind(one._kind_), one._scheduler_, one._time_, one._process_, one._other_,
        decode(bytes_of(value), vm) if value else None,
    )  # fmt: skip
