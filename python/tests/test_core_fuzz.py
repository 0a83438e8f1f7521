"""Random specs, layouts and arguments: whatever comes is refused or works, and nothing crashes."""

from __future__ import annotations

import random
from typing import Any

from core_natives import F64, _core, address, struct

from abut._errors import AbutError

KINDS = (
    "number",
    "text",
    "pointer",
    "record",
    "target",
    "handle",
    "array",
    "room",
    "callback",
    "out",
    "inout",
    "constant",
    "none",
    "status",
    "bytes",
    "callable",
    "nonsense",
)
KEYS = (
    "kind",
    "slot",
    "second",
    "name",
    "default",
    "low",
    "high",
    "hook",
    "type",
    "cell",
    "optional",
    "consume",
    "writable",
    "text",
    "minimum",
    "written",
    "plan",
    "spec",
    "types",
    "userdata",
    "raised",
    "value",
)
CODES = ("q(q,q)", "i(d,&d)", "d(&!d,Q)", "z(z)", "v()", "{P|d x,d y}({P},&{P})", "i(*i(i,p),i,p)", "Q(&B,Q)")
REFUSALS = (TypeError, ValueError, OverflowError, AbutError)


class Thing(_core.Handle):
    pass


class Maker:
    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.point = struct("Point", 16, ("x", 0, F64, None), ("y", 8, F64, None))
        self.plans = [_core.Plan(code) for code in CODES]
        self.odd: list[Any] = [
            None,
            0,
            1,
            -1,
            2,
            5,
            11,
            16,
            17,
            18,
            255,
            2**31,
            2**40,
            -(2**70),
            1.5,
            "x",
            "",
            b"x",
            [],
            {},
            (),
            int,
            True,
            self.point,
            Thing,
            lambda *values: None,
            self.plans[0],
            {"kind": "number", "slot": 0},
        ]
        self.arguments: list[Any] = [
            None,
            0,
            1,
            -5,
            2**63,
            2**64,
            1.5,
            "a",
            "a\0",
            b"abc",
            bytearray(16),
            self.point(1, 2),
            [1, 2],
            (1.5,),
            lambda *values: 1,
            memoryview(b"abcdefgh"),
            True,
        ]

    def value(self, key: str) -> Any:
        likely: dict[str, Any] = {
            "kind": KINDS,
            "slot": range(-1, 4),
            "second": range(-1, 4),
            "written": range(-1, 4),
            "userdata": range(4),
            "cell": [*range(18), self.point],
            "type": [self.point, Thing],
            "plan": self.plans,
            "name": "abc",
        }
        choices = likely.get(key) if self.random.random() < 0.9 else None
        return self.random.choice(choices or self.odd)

    def entry(self) -> dict[str, Any]:
        keys = {*self.random.sample(KEYS, self.random.randrange(2, 9)), "kind", "slot"}
        return {key: self.value(key) for key in sorted(keys)}

    def spec(self) -> dict[str, Any]:
        spec: dict[str, Any] = {"parameters": [self.entry() for _ in range(self.random.randrange(4))]}
        for key in ("result", "keywords", "fail"):
            if self.random.random() < 0.4:
                spec[key] = self.entry() if key == "result" else self.random.choice(self.odd)
        return spec

    def field(self) -> tuple[Any, ...]:
        numbers = [
            self.random.choice([self.random.randrange(40), self.random.choice(self.odd)]) for _ in range(5)
        ]
        return (self.random.choice([*"abcd", *self.odd]), *numbers)[: self.random.choice((3, 4, 4, 6))]


def use(maker: Maker) -> int:
    plan, spec = maker.random.choice(maker.plans), maker.spec()
    worked, gil = 0, maker.random.randrange(3)
    make: Any = _core.function
    try:
        # It gives NULL or zero, whatever it is taken for.
        made = make(plan, address("no_thing"), "fuzzed", spec=spec, gil=gil)
        worked = 1
    except REFUSALS:
        return 0
    for _ in range(2):
        try:
            made(*maker.random.sample(maker.arguments, maker.random.randrange(5)))
        except (*REFUSALS, AttributeError):
            pass
    try:
        _core.Callback(plan, len, spec=spec)  # type: ignore[arg-type]
    except REFUSALS:
        pass
    return worked


def shape(maker: Maker) -> int:
    fields = [maker.field() for _ in range(maker.random.randrange(4))]
    try:
        made = _core.struct_type(
            "Fuzzed", "", maker.random.choice((0, 8, 40)), maker.random.choice((1, 8, 64)), fields
        )
    except REFUSALS:
        return 0
    one = made()
    assert one.copy() == one and len(bytes(one)) == made.size and repr(one).startswith("Fuzzed(")
    return 1


def test_random_specs_and_layouts() -> None:
    seed = random.randrange(2**32)
    print(f"FUZZ_SEED={seed}")
    maker = Maker(seed)
    assert sum(use(maker) for _ in range(5000)) > 50
    assert sum(shape(maker) for _ in range(3000)) > 50
