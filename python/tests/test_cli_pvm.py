"""run, dis, asm, gas and replay on PVM programs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from abut.pvm import Assembler
from conftest import Run

pytestmark = pytest.mark.usefixtures("library")


@pytest.fixture
def doubling(here: Path) -> Path:
    """Calls host function 7 and adds a0 to itself."""
    asm = Assembler()
    asm.ecalli(7)
    asm.add_64("a0", "a0", "a0")
    asm.ret()
    (here / "double.pvm").write_bytes(asm.blob())
    return here / "double.pvm"


@pytest.mark.parametrize("verb", ["run", "dis", "asm", "gas", "replay"])
def test_every_verb_explains_itself(abut: Run, verb: str) -> None:
    assert abut(verb, "--help").stdout.startswith(f"Usage: abut {verb} ")


def test_run_shows_how_it_ended(abut: Run, doubling: Path) -> None:
    said = abut("run", "double.pvm", "--arg", "21", "--host", "7=0x15", "--gas", "10").stdout
    assert said == "halted: a0 = 42 (0x2a), gas used 3, pc 5\n"
    stopped = abut("run", "double.pvm", code=1).stderr
    assert stopped.startswith("stopped: ") and "7" in stopped and "a0=" in stopped
    assert "out of gas" in abut("run", "double.pvm", "--gas", "1", "--host", "7=1", code=1).stderr


@pytest.mark.parametrize("backend", ["interpreter", "recompiler", "crosscheck", "stepper"])
def test_run_prints_json(abut: Run, doubling: Path, backend: str) -> None:
    said = abut("run", "double.pvm", "--host", "7=5", "--gas", "100", "--backend", backend, "--json").stdout
    facts = json.loads(said)
    assert (facts["result"], facts["ok"], facts["gas_used"], facts["registers"][7]) == ("halt", True, 3, 10)
    assert facts["host_calls"] == 1


def test_run_refuses_what_it_cannot_run_in_one_line(abut: Run, here: Path) -> None:
    (here / "bad.jam").write_bytes(b"\x00\x00\x7f")
    (here / "lib.so").write_bytes(b"\x7fELF\x02\x01\x01")
    (here / "linked.polkavm").write_bytes(b"PVM\0\1")
    (here / "empty.pvm").write_bytes(b"")
    for name, word in (("bad.jam", "bad.jam: "), ("lib.so", "native"), ("linked.polkavm", "polkatool")):
        said = abut("run", name, code=1).stderr
        assert word in said and said.count("\n") == 1
    said = abut("run", "empty.pvm", code=1).stderr
    assert said.count("\n") == 1
    for wrong in (["--arg", "x"], ["--gas", "-"], ["--entry", "2**3"], ["--host", "7"], ["--argument", "xyz"],
                  ["--arg", str(2**64)], ["--argument", "@none"], ["--arg", "1"] * 7):  # fmt: skip
        abut("run", "bad.jam", *wrong, code=2)


def test_run_traces_and_logs_and_replay_plays_it(abut: Run, doubling: Path, here: Path) -> None:
    options = ["--host", "7=5", "--gas", "100", "--trace", "t.jsonl", "--log", "calls.log"]
    abut("run", "double.pvm", *options)
    lines = [json.loads(line) for line in (here / "t.jsonl").read_text().splitlines()]
    assert [line["name"] for line in lines] == ["ecalli", "add_64", "jump_ind"]
    assert "ecalli=7" in (here / "calls.log").read_text()
    for backend in ("interpreter", "recompiler"):
        assert "the same, 1 host calls" in abut("replay", "calls.log", "--backend", backend).stdout
    assert json.loads(abut("replay", "calls.log", "--json").stdout)["host_calls"] == 1
    text = (here / "calls.log").read_text()
    (here / "other.log").write_text(text.replace("ecalli=7", "ecalli=8"))
    assert abut("replay", "other.log", code=1).stderr.startswith("error: other.log: ")
    assert json.loads(abut("replay", "other.log", "--json", code=1).stdout)["ok"] is False
    (here / "none.log").write_text("start pc=0 gas=1\n")
    assert "names no program" in abut("replay", "none.log", code=1).stderr
    abut("replay", "none.log", "--program", "double.pvm", code=1)


def test_text_goes_there_and_back(abut: Run, doubling: Path, here: Path) -> None:
    text = abut("dis", "double.pvm").stdout
    (here / "again.pvmtext").write_text(text)
    assert abut("asm", "again.pvmtext").stdout.startswith("again.pvm: ")
    assert (here / "again.pvm").read_bytes() == doubling.read_bytes()
    assert [one["name"] for one in json.loads(abut("dis", "double.pvm", "--json").stdout)] == [
        "ecalli", "add_64", "jump_ind",
    ]  # fmt: skip
    assert "halted" in abut("run", "again.pvmtext", "--host", "7=1").stdout
    facts = json.loads(abut("asm", "again.pvmtext", "-o", "s.jam", "--stack", "4096", "--json").stdout)
    assert facts["kind"] == "standard" and facts["stack_size"] == 4096
    assert "halted" in abut("run", "s.jam", "--host", "7=1", "--argument", "0a0b").stdout


def test_mistakes_in_text_are_told_with_their_place(abut: Run, here: Path) -> None:
    (here / "bad.pvmtext").write_text("trap\nfly a0\n")
    said = abut("asm", "bad.pvmtext", code=1).stderr
    assert said.startswith("error: bad.pvmtext") and "2" in said and said.count("\n") == 1
    assert not (here / "bad.pvm").exists()
    (here / "bytes.pvmtext").write_bytes(b"\xff\xfe")
    assert abut("asm", "bytes.pvmtext", code=1).stderr.count("\n") == 1


def test_gas_shows_what_blocks_cost(abut: Run, doubling: Path) -> None:
    rows = [line.split() for line in abut("gas", "double.pvm", "--profile", "gp07").stdout.splitlines()]
    assert rows == [["pc", "end", "gas"], ["0", "7", "3"]]
    (block,) = json.loads(abut("gas", "double.pvm", "--at", "4", "--json").stdout)
    assert block["gas"] == 100 and block["pc"] == 0
    abut("gas", "double.pvm", "--at", "99", code=1)
