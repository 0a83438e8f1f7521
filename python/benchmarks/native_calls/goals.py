"""What native calls are to reach: ratios of two figures of one run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Figures = Mapping[str, Mapping[str, float]]  # row -> way -> nanoseconds


@dataclass(frozen=True)
class Goal:
    """`way` takes at most `limit` times what `against` takes; from 3.12 on `later`, where that differs."""

    text: str
    row: str
    way: str
    against: str
    limit: float
    later: float = 0.0
    tier: str = "core"
    other_row: str = ""

    def bound(self, version: tuple[int, int]) -> float:
        return self.later if self.later and version >= (3, 12) else self.limit

    def ratio(self, figures: Figures) -> float | None:
        """None when one of the two was not measured."""
        ours = figures.get(self.row, {}).get(self.way)
        theirs = figures.get(self.other_row or self.row, {}).get(self.against)
        return ours / theirs if ours and theirs else None


def several(text: str, row: str, way: str, limits: Mapping[str, float], tier: str = "core") -> list[Goal]:
    """One goal per peer."""
    return [Goal(f"{text} vs {peer}", row, way, peer, limit, tier=tier) for peer, limit in limits.items()]


GOALS = [
    *several("call add", "add", "abut", {"cffi API": 0.25, "cffi ABI": 0.12, "ctypes": 0.08}),
    *several("call add", "add", "abut", {"hand": 1.0, "cython": 0.95, "nanobind": 0.75}),
    *several("call mix8", "mix8", "abut", {"hand": 1.0, "cython": 0.95, "nanobind": 0.75}),
    Goal("call nop vs noop", "nop", "abut", "noop", 1.2, 1.3),
    Goal("call add vs noop", "add", "abut", "noop", 2.0, 2.7),
    Goal("call fma3 vs noop", "fma3", "abut", "noop", 1.5, 2.0),
    Goal("call mix8 vs noop", "mix8", "abut", "noop", 1.6, 1.9),
    *several("no JIT, add", "add", "abut no JIT", {"cffi API": 0.35, "noop": 3.0}),
    *several("libffi path, add", "add", "abut libffi", {"cffi ABI": 0.40}),
    *several("GIL released, add", "add", "abut released", {"cffi API": 0.75}),
    Goal("flat call vs direct call", "flat add", "abut", "abut", 1.2, other_row="add"),
    *several("flat call", "flat add", "abut", {"ctypes Structure": 0.04}),
    *several("status and out", "halve", "abut", {"ctypes": 0.04}),
    *several("bytes to bytearray", "scramble", "abut", {"cffi API cached": 0.2}),
    *several("numpy argument", "total", "abut", {"nanobind": 0.2, "ctypes data_as": 0.02}),
    *several("callback", "callback", "abut", {"ctypes": 0.40, "cffi API": 0.25, "python loop": 1.4}),
    *several("struct get", "struct get", "abut", {"ctypes": 0.65}),
    *several("struct set", "struct set", "abut", {"ctypes": 0.45}),
    *several("struct new", "struct new", "abut", {"ctypes": 0.25}),
    *several("map add", "map add", "abut", {"abut list": 0.04, "cython": 1.0}),
    *several("map fma3", "map fma3", "abut", {"cython": 1.0}),
    Goal("async completion vs future", "async fan", "abut", "future", 0.7),
    Goal("async completion vs executor", "async fan", "abut", "executor", 0.08),
    *several("bind a function", "bind", "abut", {"ctypes": 0.5}),
    *several("no compiler: add", "add", "abut", {"ctypes": 0.10}, "emit"),
    *several("no compiler: mix8", "mix8", "abut", {"ctypes": 0.10}, "emit"),
    *several("plain ctypes: add", "add", "abut", {"ctypesgen": 0.75}, "ctypes"),
    *several("plain ctypes: length", "length", "abut", {"ctypesgen": 0.2}, "ctypes"),
    *several("plain ctypes: scramble", "scramble", "abut", {"ctypesgen": 0.25}, "ctypes"),
]


def judge(tiers: Mapping[str, Figures], version: tuple[int, int]) -> list[dict[str, object]]:
    """Each goal with its figure; `met` allows the noise of a shared machine, 15 %."""
    judged = []
    for goal in GOALS:
        ratio = goal.ratio(tiers.get(goal.tier, {}))
        bound = goal.bound(version)
        met = None if ratio is None else ratio <= bound * 1.15
        judged.append({"goal": goal.text, "limit": bound, "ratio": ratio, "met": met})
    return judged
