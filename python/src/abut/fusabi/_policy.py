"""What a plugin may do: capabilities, and a policy that is made of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from functools import reduce
from operator import or_
from typing import Any

from abut._abi import fusabi as _abi
from abut._abi.fusabi import Capability, ErrorCode
from abut.fusabi._errors import PermissionDenied

__all__ = ["Needs", "SecurityPolicy", "capabilities"]

_ALL = reduce(or_, map(int, Capability))


@dataclass(frozen=True)
class SecurityPolicy:
    """What a machine may be asked to do; nothing, unless it says so.

    >>> policy = SecurityPolicy(allow_file_io=True)
    >>> policy.allows("file_read"), policy.allows("network_connect"), policy.allows("format_disk")
    (True, False, False)
    >>> policy.capabilities.name
    'FILE_IO'
    """

    allow_file_io: bool = False
    allow_network: bool = False
    allow_process_spawn: bool = False
    allow_env_access: bool = False

    def __post_init__(self) -> None:
        for one in fields(self):
            value = getattr(self, one.name)
            if not isinstance(value, bool):
                raise TypeError(f"{one.name}: expected bool, got {type(value).__name__}")

    @classmethod
    def restrictive(cls) -> SecurityPolicy:
        """Nothing."""
        return cls()

    @classmethod
    def permissive(cls) -> SecurityPolicy:
        """Everything."""
        return cls(True, True, True, True)

    @classmethod
    def of(cls, given: Needs) -> SecurityPolicy:
        """Of capabilities, by name or as members."""
        found = capabilities(given)
        return cls(**{f"allow_{str(one.name).lower()}": bool(one & found) for one in Capability})

    @property
    def capabilities(self) -> Capability:
        """The bits."""
        given = Capability(0)
        for one in Capability:
            if getattr(self, f"allow_{str(one.name).lower()}"):
                given |= one
        return given

    def allows(self, permission: str) -> bool:
        """Whether it permits that: file_read and file_write, network_connect and network_bind, process_spawn,
        env_read and env_write, or the name of a capability. What is not known is not permitted."""
        if not isinstance(permission, str):
            raise TypeError(f"permission: expected str, got {type(permission).__name__}")
        bit = _abi.capability_of(permission)
        return bool(bit) and bit & ~self.capabilities == 0

    def check_permission(self, permission: str) -> None:
        """Raises PermissionDenied for what it does not permit."""
        if not self.allows(permission):
            raise PermissionDenied(f"{permission} is not permitted", ErrorCode.PERMISSION)


def capabilities(given: Any) -> Capability:
    """Capabilities by their names, of a policy, or as they are."""
    if isinstance(given, SecurityPolicy):
        return given.capabilities
    if isinstance(given, Capability) or type(given) is int:
        if int(given) & ~_ALL:
            raise ValueError(f"capabilities: {int(given):#x} has bits that there are not")
        return Capability(given)
    if isinstance(given, (int, bytes)) or not (given is None or isinstance(given, Iterable)):
        raise TypeError(f"capabilities: expected a policy or names, got {type(given).__name__}")
    found = Capability(0)
    for one in (given,) if isinstance(given, str) else given or ():
        if isinstance(one, Capability):
            found |= capabilities(one)
            continue
        if not isinstance(one, str):
            raise TypeError(f"capability: expected str, got {type(one).__name__}")
        if one.upper() not in Capability.__members__:
            known = ", ".join(name.lower() for name in Capability.__members__)
            raise ValueError(f"capability: {one!r} is none of {known}")
        found |= Capability[one.upper()]
    return found


Needs = SecurityPolicy | Capability | str | Iterable[str | Capability] | None
"""Capabilities: a policy, one or several, by name or as members; None: none."""
