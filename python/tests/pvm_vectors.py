"""Vectors of the PVM: where they are, and what plays them. ABUT_VECTORS names the folder."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from abut.pvm import Machine, Program, Result
from conftest import ROOT

STATUS = {
    "halt": Result.HALT, "panic": Result.PANIC, "out-of-gas": Result.OUT_OF_GAS,
    "page-fault": Result.PAGE_FAULT, "ecalli": Result.HOST_CALL, "host-call": Result.HOST_CALL,
}  # fmt: skip


def folder(name: str) -> Path:
    """A folder of vectors; the test is skipped where there is none."""
    named = os.environ.get("ABUT_VECTORS")
    for place in (
        [Path(named)] if named else [ROOT.parent / "shared/vectors", ROOT.parent.parent / "shared/vectors"]
    ):
        if (place / "pvm" / name).is_dir():
            return place / "pvm" / name
    pytest.skip(f"there are no vectors {name}: ABUT_VECTORS names their folder")


def files(name: str, end: str = ".json") -> Iterator[Path]:
    found = sorted(path for path in folder(name).rglob(f"*{end}"))
    assert found, f"{name} is empty"
    return iter(found)


def play(path: Path, profile: str, backend: str) -> list[str]:
    """What differs from a vector; nothing when all is as it says."""
    vector = json.loads(path.read_text())
    wrong = []
    try:
        program = Program(bytes(vector["program"]), kind="generic", profile=profile, cached=False)
        with machine(program, vector, backend) as made:
            steps = vector.get("steps") or flat(vector)
            for step in steps:
                wrong += take(made, step)
        costs = vector.get("block-gas-costs")
        if costs is not None:
            found = {str(block.pc): block.gas for block in program.blocks()}
            wrong += [f"blocks cost {found}, not {costs}"] if found != costs else []
    except Exception as error:
        wrong.append(f"{type(error).__name__}: {error}")
    return [f"{path.name} on {backend}: {one}" for one in wrong]


def machine(program: Program, vector: dict[str, Any], backend: str) -> Machine:
    made = Machine(program, gas=vector["initial-gas"], pc=vector["initial-pc"], backend=backend)
    made.registers.update(vector.get("initial-regs", []))
    return made


def flat(vector: dict[str, Any]) -> list[dict[str, Any]]:
    """The steps of a vector that has none."""
    steps = [{"kind": "map", **page} for page in vector["initial-page-map"]]
    steps += [{"kind": "write", **part} for part in vector["initial-memory"]]
    end = {
        key.removeprefix("expected-"): value for key, value in vector.items() if key.startswith("expected-")
    }
    return [*steps, {"kind": "run"}, {"kind": "assert", **end}]


last: dict[int, Any] = {}


def take(made: Machine, step: dict[str, Any]) -> list[str]:
    if step["kind"] == "map":
        made.memory.map(step["address"], step["length"], "rw" if step["is-writable"] else "r")
    elif step["kind"] == "write":
        made.memory.write(step["address"], bytes(step["contents"]))
    elif step["kind"] == "set-reg":
        made.registers[step["reg"]] = step["value"]
    elif step["kind"] == "run":
        last[id(made)] = made.run()
    else:
        return check(made, step, last.pop(id(made), None) or made.step())
    return []


def check(made: Machine, step: dict[str, Any], stop: Any) -> list[str]:
    number = None if stop.host_call is None else stop.host_call % 2**32  # vectors have 32 bits
    found = {
        "status": stop.result, "gas": made.gas, "pc": made.pc, "regs": made.registers.list(),
        "page-fault-address": stop.page, "hostcall": number,
         "memory": contents(made),
    }  # fmt: skip
    wanted = {**step, "status": STATUS[step["status"]], "memory": cells(step.get("memory", []))}
    return [
        f"{key} is {found[key]}, not {wanted[key]}"
        for key in found
        if key in wanted and wanted[key] is not None and wanted[key] != found[key]
    ]


def cells(parts: list[dict[str, Any]]) -> dict[int, int]:
    """Every byte that is not zero."""
    return {part["address"] + at: byte for part in parts for at, byte in enumerate(part["contents"]) if byte}


def contents(made: Machine) -> dict[int, int]:
    found = {}
    for part in made.memory.ranges():
        data = made.memory.read(part.address, part.length)
        for page in range(0, len(data), 4096):
            if data[page : page + 4096].strip(b"\0"):
                cells = enumerate(data[page : page + 4096], part.address + page)
                found.update({at: byte for at, byte in cells if byte})
    return found
