"""What a machine is given, looked at at once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from abut._abi import ion as _abi
from abut._abi.ion import Engine
from abut.ion._checks import whole
from abut.ion._errors import OptionError
from abut.ion._processes import Options

__all__ = ["fuel", "made", "told"]

ENGINES = {one.name.lower(): one for one in Engine}
FUEL_MAX = (1 << 63) - 1
SLICE_MAX = 1 << 20


def made(
    schedulers: int, slice: int | str, policy: Iterable[str] | str, engine: str, traced: bool,
    limits: dict[str, int | None],
) -> Any:  # fmt: skip
    """The options as C has them; what is None is left as it is there."""
    options: Any = _abi.options_init()
    options.schedulers = whole("schedulers", schedulers)
    if slice != "auto" and (isinstance(slice, str) or not 0 < whole("slice", slice, (0, SLICE_MAX))):
        raise OptionError(f"slice: expected reductions or 'auto', got {slice!r}")
    options.slice = 0 if isinstance(slice, str) else int(slice)
    if engine not in ENGINES:
        raise OptionError(f"engine: {engine!r} is none of {', '.join(ENGINES)}")
    options.engine = ENGINES[engine]
    options.is_traced = bool(traced)
    options.policy = ",".join(_policy(policy)) or None
    for name, value in limits.items():
        if value is not None:
            setattr(options, name, whole(name, value, (0, FUEL_MAX)))
    return options


def _policy(given: Iterable[str] | str) -> list[str]:
    names = given.split(",") if isinstance(given, str) else list(given)
    for name in names:
        if not isinstance(name, str):
            raise TypeError(f"policy: expected names, got {type(name).__name__}")
        if "," in name or "\0" in name:
            raise OptionError(f"policy: {name!r} is no name of a capability")
    return sorted({name.strip() for name in names if name.strip()})


def told(options: Any) -> Options:
    """The same as Python has them."""
    limits = (
        "schedulers", "memory_max", "process_bytes_max", "processes_max", "stack_max", "mailbox_max",
        "atoms_max",
    )  # fmt: skip
    policy = frozenset((options.policy or "").split(",")) - {""}
    return Options(
        slice=options.slice or int(_abi.SLICE_LONG), policy=policy,
        engine=options.engine.name.lower(), traced=bool(options.is_traced),
        **{name: int(getattr(options, name)) for name in limits},
    )  # fmt: skip


def fuel(given: int) -> int:
    return whole("fuel", given, (0, FUEL_MAX))
