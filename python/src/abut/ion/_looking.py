"""What a machine tells of itself: lists that the library makes, as Python has them."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any

from abut._abi import ion as _abi
from abut._abi.ion import ProcessState
from abut.ion._codec import decode
from abut.ion._core import blank, bytes_of, checked, raw
from abut.ion._processes import Crash, Place, Process, ProcessInfo, Statistics

if TYPE_CHECKING:
    from abut.ion._vm import VM

__all__ = ["crashes_of", "processes_of", "statistics_of"]


def processes_of(vm: VM, address: int) -> tuple[ProcessInfo, ...]:
    found: list[ProcessInfo] = []
    with _listed("snapshot", _abi.Snapshot, address) as snapshot:
        for number in range(snapshot.count()):
            one: Any = snapshot.process(number)
            parent = int(one._parent_)
            count = int(one._awaited_count_)
            awaited = list((ctypes.c_uint64 * count).from_address(one._awaited_)) if count else []
            found.append(
                ProcessInfo(
                    Process(vm, int(one._id_)), Process(vm, parent) if parent else None,
                    ProcessState(one._state_), one.function, _place(one.place, one._instruction_),
                    int(one._messages_), int(one._reductions_), int(one._bytes__),
                    tuple(Process(vm, each) for each in awaited),
                )
            )  # fmt: skip
    return tuple(found)


def crashes_of(vm: VM, address: int) -> list[Crash]:
    """Those since the last time."""
    found: list[Crash] = []
    with _listed("take_crashes", _abi.Crashes, address) as crashes:
        for number in range(crashes.count()):
            one: Any = crashes.crash(number)
            reason = decode(bytes_of(one._reason_), vm)
            place = _place(one.function, one._instruction_)
            found.append(Crash(Process(vm, int(one._process_)), reason, place))
    return found


def statistics_of(address: int) -> Statistics:
    found: Any = blank(_abi.Stats)
    found.size = ctypes.sizeof(found)
    raw["_f_ion_vm_stats"](address, ctypes.addressof(found))
    return Statistics(**{name.rstrip("_"): int(getattr(found, name)) for name in found._names[1:]})


def _place(function: str, instruction: int) -> Place | None:
    return Place(function, int(instruction)) if function and instruction >= 0 else None


def _listed(what: str, kind: Any, address: int) -> Any:
    cell, error = ctypes.c_void_p(), blank(_abi.Error)
    checked(raw[f"_f_ion_vm_{what}"](address, ctypes.byref(cell), ctypes.byref(error)), error)
    return kind._adopt(cell.value, True, None)
