"""Machines, made step by step."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from abut._abi.fusabi import Engine
from abut.fusabi import _checks
from abut.fusabi._machine import Machine
from abut.fusabi._policy import Needs
from abut.fusabi._registry import Registry

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

__all__ = ["VmBuilder"]


class VmBuilder:
    """Makes a machine: its limits, what it may do, what the host gives it.

    >>> from abut.fusabi import VmBuilder
    >>> machine = (
    ...     VmBuilder()
    ...     .memory_limit(1 << 20)
    ...     .fuel(100_000)
    ...     .policy("file_io")
    ...     .register("now", lambda: 12.5, result=float)
    ...     .build()
    ... )
    >>> machine.options.fuel, machine.registry["now"]
    (100000, <HostFunction now() -> F64>)

    A builder can build any number of machines; they share its registry.
    """

    def __init__(self) -> None:
        self._options: dict[str, Any] = {}
        self._with_stdlib = True
        self._registry: Registry | None = None
        self._given: list[tuple[str, Any, dict[str, Any]]] = []

    def memory_limit(self, size: int) -> VmBuilder:
        """Bytes of all objects; 1 GiB unless it is said."""
        return self._with(memory_max=size)

    def allocation_limit(self, size: int) -> VmBuilder:
        """Bytes of one object; 100 MiB unless it is said."""
        return self._with(allocation_max=size)

    def with_stdlib(self, wanted: bool = True) -> VmBuilder:
        """Whether the registry that it makes has the standard library; it has unless it is said."""
        self._with_stdlib = wanted
        return self

    def policy(self, policy: Needs) -> VmBuilder:
        """What functions may be called that ask for something, as a policy or by name; none unless it is
        said."""
        return self._with(policy=policy)

    def fuel(self, instructions: int) -> VmBuilder:
        """Instructions of a run; 0, any number, unless it is said."""
        return self._with(fuel=instructions)

    def stack(
        self, values: int | None = None, frames: int | None = None, depth: int | None = None
    ) -> VmBuilder:
        """Values on the stack, calls in each other, and runs inside of functions of the host's; 10,000, 1,000
        and 100 unless it is said."""
        given = {"stack_max": values, "frames_max": frames, "depth_max": depth}
        return self._with(**{name: value for name, value in given.items() if value is not None})

    def engine(self, name: str | Engine) -> VmBuilder:
        """What runs code: auto, threaded, loop or stepper."""
        return self._with(engine=name)

    def output(self, output: SupportsWrite[str] | Callable[[str], Any] | str | None) -> VmBuilder:
        """Where plugins print; see `Machine`."""
        return self._with(output=output)

    def registry(self, registry: Registry) -> VmBuilder:
        """The host's functions, shared with whoever else has the registry. `register` adds to it."""
        if not isinstance(registry, Registry):
            raise TypeError(f"registry: expected Registry, got {type(registry).__name__}")
        self._registry = registry
        return self

    def register(self, name: str, function: Any, **options: Any) -> VmBuilder:
        """A function of the host's; as `Registry.register`."""
        self._given.append((name, function, options))
        return self

    def build(self) -> Machine:
        """The machine."""
        if self._registry is None:
            self._registry = Registry(self._with_stdlib)
        for name, function, options in self._given:
            self._registry.register(name, function, **options)
        self._given.clear()
        return Machine(self._registry, **self._options)

    def __repr__(self) -> str:
        return f"<VmBuilder {self._options}>"

    def _with(self, **options: Any) -> VmBuilder:
        _checks.options(options)
        self._options.update(options)
        return self
