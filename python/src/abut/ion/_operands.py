"""Operands: what makers of instructions take, how each is written, and how names in them are replaced."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from abut.ion._checks import I32, name, text, whole
from abut.ion._pattern import as_pattern
from abut.ion._value import Descriptor, as_descriptor, as_value, write_descriptor

__all__ = ["NO_TIMEOUT", "WRITERS", "as_captures", "as_entries", "as_patterns", "renamed"]

NO_TIMEOUT = 0xFFFF_FFFF
"""Stands where a register would."""
Rename = Callable[[str, Any], Any]
_ENTRY_KINDS = {"reg": (0, 2), "val": (1, 3)}
"""Numbers without a descriptor and with one."""


# -- taken


def as_entries(kvs: Iterable[Any]) -> list[tuple[str, tuple[str, Any, Descriptor | None]]]:
    """Entries of an object, each with a descriptor. None, in place of one, is an entry whose file says none,
    which means all of them."""
    made = []
    for key, given in kvs:
        if not isinstance(given, (tuple, list)) or len(given) not in (2, 3) or given[0] not in _ENTRY_KINDS:
            raise ValueError(f"{key!r}: ('reg', register) or ('val', value) is wanted, not {given!r}")
        kind, value = given[0], given[1]
        flags: Any = given[2] if len(given) == 3 else Descriptor.ALL
        descriptor = None if flags is None else as_descriptor(flags)
        made.append((text("key", key), (kind, as_value(value) if kind == "val" else value, descriptor)))
    return made


def as_captures(captures: Iterable[Any]) -> list[tuple[str, Any]]:
    return [(name("capture", key), register) for key, register in captures]


def as_patterns(patterns: Iterable[Any], targets: Iterable[Any]) -> tuple[list[Any], list[Any]]:
    made = [as_pattern(one) for one in patterns], list(targets)
    if len(made[0]) != len(made[1]):
        raise ValueError(f"there are {len(made[0])} patterns, and {len(made[1])} targets")
    return made


# -- written; the operand in front is there for those that are written in pairs


def _register(writer: Any, given: Any, _: Any = None) -> None:
    if isinstance(given, str):
        raise ValueError(f"the register {given!r} is a name: a FunctionBuilder gives it a number")
    writer.write_u32(whole("register", given))


def _registers(writer: Any, given: Any, _: Any) -> None:
    writer.write_u32(len(given))
    for one in given:
        _register(writer, one)


def _target(writer: Any, given: Any, _: Any = None) -> None:
    if isinstance(given, str):
        raise ValueError(f"the target {given!r} is a label: a FunctionBuilder knows where it is")
    writer.write_i32(whole("offset", given, I32))


def _targets(writer: Any, given: Any, patterns: Any) -> None:
    patterns, targets = as_patterns(patterns, given)
    writer.write_u32(len(patterns))
    for pattern, target in zip(patterns, targets):
        pattern.serialize(writer)
        _target(writer, target)


def _entries(writer: Any, given: Any, _: Any) -> None:
    entries = as_entries(given)
    writer.write_u32(len(entries))
    for key, (kind, value, descriptor) in entries:
        writer.write_string(key)
        writer.write_u8(_ENTRY_KINDS[kind][descriptor is not None])
        if kind == "reg":
            _register(writer, value)
        else:
            value.serialize(writer)
        if descriptor is not None:
            write_descriptor(writer, descriptor)


def _captures(writer: Any, given: Any, _: Any) -> None:
    writer.write_u32(len(given))
    for name, register in given:
        writer.write_string(name)
        _register(writer, register)


def _timeout(writer: Any, given: Any, _: Any) -> None:
    if given is None:
        writer.write_u32(NO_TIMEOUT)
    elif given == NO_TIMEOUT:
        raise ValueError(f"no register with a timeout is {given}")
    else:
        _register(writer, given)


WRITERS: dict[str, Callable[[Any, Any, Any], None]] = {
    "dst": _register, "reg": _register, "regs": _registers, "target": _target, "targets": _targets,
    "patterns": lambda writer, given, _: None,
    "value": lambda writer, given, _: as_value(given).serialize(writer), "entries": _entries,
    "captures": _captures, "scope": lambda writer, given, _: writer.write_string(given),
    "flags": lambda writer, given, _: writer.write_u8(int(as_descriptor(given))),
    "pid": lambda writer, given, _: writer.write_u32(whole("process", given)), "timeout": _timeout,
}  # fmt: skip


# -- renamed


def renamed(kind: str, given: Any, register: Rename | None, target: Callable[[Any], Any] | None) -> Any:
    """The operand with other registers and targets in it."""
    if target is not None and kind in ("target", "targets"):
        return target(given) if kind == "target" else [target(one) for one in given]
    if register is None:
        return given
    if kind in ("dst", "reg"):
        return register(kind, given)
    if kind == "timeout":
        return None if given is None else register("reg", given)
    if kind == "regs":
        return [register("reg", one) for one in given]
    if kind == "captures":
        return [(name, register("reg", one)) for name, one in given]
    if kind == "entries":
        return [
            (key, (form, register("reg", value) if form == "reg" else value, *rest))
            for key, (form, value, *rest) in given
        ]
    return given
