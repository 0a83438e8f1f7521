"""The generated ctypes module reads what gcc wrote and writes what gcc reads, value by value."""

from __future__ import annotations

import json
from typing import Any

import pytest

from agreement import in_c
from agreement.leaves import SEEDS, Leaf, Leaves
from ctypes_modules import compile_c, sample
from judges import generate

TYPES = ["Scalars", "Packed", "Half", "Aligned", "Claimed", "Bits", "Mixed", "Number", "Nested"]


@pytest.fixture(scope="module")
def leaves(tmp_path_factory: pytest.TempPathFactory) -> Leaves:
    folder = tmp_path_factory.mktemp("json")
    generate("agree", "json", folder)
    return Leaves(json.loads((folder / "agree.abi.json").read_text()))


@pytest.fixture(scope="module")
def ag(tmp_path_factory: pytest.TempPathFactory, leaves: Leaves) -> Any:
    folder = tmp_path_factory.mktemp("agree")
    generate("agree", "c", folder)
    compile_c(in_c.source(leaves, [*TYPES, "Shape"]), folder / "libagree.so", "-Wno-overflow")
    return sample("agree", folder)


def named(name: str) -> str:
    return "bytes_" if name == "bytes" else name


def read(ag: Any, value: Any, path: tuple[Any, ...]) -> Any:
    """The part of a Python value that a leaf is about."""
    for place, step in enumerate(path):
        if step.kind == "index":
            if isinstance(value, memoryview) and value.ndim > 1:
                return value.tolist()[step.index][path[place + 1].index]
            value = value[step.index]
        elif step.kind == "payload":
            value = value[0] if isinstance(value, tuple) else value
        else:
            value = getattr(value, named(step.name))
    return value


def agrees(ag: Any, value: Any, leaf: Leaf) -> bool:
    part = read(ag, value, leaf.path)
    if leaf.kind == "tag":
        if part is None or not isinstance(part, tuple):
            return (part is None) == (leaf.value["name"] == "none")
        return type(part).__name__.lower().endswith(leaf.value["name"])
    if leaf.type == "char32":
        return ord(part) == leaf.value
    return bool(part == leaf.value)


@pytest.mark.parametrize("name", TYPES)
def test_python_reads_what_c_wrote(name: str, ag: Any, leaves: Leaves) -> None:
    for seed in range(SEEDS):
        value = getattr(ag, f"put_{name}")(seed)
        for leaf in leaves.of(name, seed):
            assert agrees(ag, value, leaf), f"seed {seed}: {name}{leaf} is not {leaf.value!r}"


@pytest.mark.parametrize("name", TYPES)
def test_what_python_copies_field_by_field_c_reads(name: str, ag: Any, leaves: Leaves) -> None:
    for seed in range(SEEDS):
        given = getattr(ag, f"put_{name}")(seed)
        made = type(given)()
        fields = type(given)._names if name != "Number" else [named(leaves.of(name, seed)[0].path[0].name)]
        for field in fields:
            setattr(made, field, getattr(given, field))
        place = getattr(ag, f"check_{name}")(seed, made)
        assert place == 0, f"seed {seed}: C reads {name}{leaves.of(name, seed)[place - 1]} otherwise"


def test_variants_agree(ag: Any, leaves: Leaves) -> None:
    for seed in range(SEEDS):
        value = ag.put_Shape(seed)
        for leaf in leaves.of("Shape", seed):
            assert agrees(ag, value, leaf), f"seed {seed}: Shape{leaf} is not {leaf.value!r}"
        place, back = ag.check_Shape(seed, value)
        assert place == 0 and (back == value or isinstance(value, ag.ShapeMany))


def test_a_wrong_value_is_noticed(ag: Any) -> None:
    value = ag.put_Scalars(0)
    value.g += 1
    assert ag.check_Scalars(0, value) != 0


def test_everything_by_value(ag: Any) -> None:
    assert ag.turn(ag.Point(1, 2), 3) == ag.Point(-6, 3)
    assert ag.split(-(5 << 32) + 7) == (True, -5, 7)
    assert ag.half(3.0) == 1.5 and ag.half(None) is None
    assert ag.divide(7, 2) == 3
    with pytest.raises(ag.ModeException):
        ag.divide(7, 0)
    assert ag.grow(ag.ShapeCircle(2), 3) == ag.ShapeCircle(6)
    scalars = ag.put_Scalars(1)
    assert isinstance(ag.shift(scalars, 1), ag.Scalars)
    seen: list[Any] = []
    ag.each(3, lambda index, point: seen.append((index, point.x, point.y)) or index)
    assert seen == [(0, 0.0, 0.0), (1, 1.0, 0.5), (2, 2.0, 1.0)]
