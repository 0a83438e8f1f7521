"""The vectors of the PVM through Python, on the engines: one test for each folder."""

from __future__ import annotations

import json

import pytest
from abut.pvm import Machine, Program, Result, replay, run_all
from pvm_vectors import files, folder, play

BACKENDS = ("interpreter", "recompiler")
both = pytest.mark.parametrize("backend", BACKENDS)


@both
@pytest.mark.parametrize(
    "name, profile",
    [("gp08-spectool", "gp08"), ("fuzz-gp08", "gp08"), ("gp07-w3f", "gp07"), ("fuzz-gp07", "gp07")],
)
def test_vectors_end_as_they_say(library: object, name: str, profile: str, backend: str) -> None:
    wrong = [one for path in files(name) for one in play(path, profile, backend)]
    assert not wrong, "\n".join(wrong[:20])


@both
def test_logs_of_a_service_replay(library: object, backend: str) -> None:
    place = folder("jip6-traces")
    program = Program((place / "jam-bootstrap-service.pvm").read_bytes())
    wrong, calls = [], 0
    for path in files("jip6-traces", ".log"):
        try:
            calls += replay(program, path.read_text(), backend).host_calls
        except Exception as error:
            wrong.append(f"{path.name} on {backend}: {error}")
    assert not wrong, "\n".join(wrong)
    assert calls > 100


def test_every_block_costs_what_the_vector_says(library: object) -> None:
    (path,) = files("block-gas-gp08")
    vector = json.loads(path.read_text())
    data = (path.parent / vector["program-file"]).read_bytes()
    program = Program(data, kind="generic", profile="gp08")
    found = {str(block.pc): block.gas for block in program.blocks()}
    wrong = {
        pc: (gas, found.get(pc)) for pc, gas in vector["block-gas-costs"].items() if found.get(pc) != gas
    }
    assert not wrong and len(found) == len(vector["block-gas-costs"])


@both
@pytest.mark.parametrize("profile", ["gp07", "gp08"])
def test_programs_compute_what_they_should(library: object, profile: str, backend: str) -> None:
    facts = json.loads((folder("programs") / f"bench.{profile}.json").read_text())
    program = Program((folder("programs") / facts["program"]).read_bytes(), profile=profile)
    cases = [case for case in facts["cases"] if case["instructions"] < 3_000_000]
    machines = []
    for case in cases:
        machine = Machine(program, gas=10**12, pc=case["entry_pc"], backend=backend)
        machine.host(7)(lambda one: one.registers[7] + one.registers[8])
        machine.host(100)(lambda one: one.registers[8])
        machine.registers[7] = case["arg"]
        machines.append(machine)
    assert len(machines) > 4
    for case, machine, stop in zip(cases, machines, run_all(machines, threads=2)):
        said = f"{case['function']}({case['arg']}) on {backend}: {stop}"
        assert stop.result is Result.HALT, said
        assert machine.registers[7] == case["result"] % 2**64, said
        assert 10**12 - stop.gas == case["gas_used"], said
        machine.close()
