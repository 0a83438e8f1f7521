"""What things are called."""

from __future__ import annotations

from abut._errors import did_you_mean

RISC = ("ra", "sp", "t0", "t1", "t2", "s0", "s1", "a0", "a1", "a2", "a3", "a4", "a5")
REGISTERS = {**{f"r{number}": number for number in range(13)}, **{name: at for at, name in enumerate(RISC)}}
PROFILES = ("gp07", "gp08")
KINDS = ("any", "generic", "standard", "metadata")
BACKENDS = ("interpreter", "recompiler", "crosscheck", "stepper")
ACCESS = {"r": 1, "rw": 2, "w": 2, "read": 1, "write": 2}


def number(what: str, name: object, known: tuple[str, ...]) -> int:
    if name in known:
        return known.index(str(name))
    hint = did_you_mean(name, known) if isinstance(name, str) else ""
    raise ValueError(f"{what}: {name!r} is none of {', '.join(known)}{hint}")


def profile_number(name: str) -> int:
    return number("profile", name, PROFILES)


def access_number(name: str | int) -> int:
    if name in ACCESS:
        return ACCESS[str(name)]
    if isinstance(name, int) and int(name) in (1, 2, 3):
        return min(int(name), 2)
    raise ValueError(f"access: {name!r} is neither 'r' nor 'rw'")
