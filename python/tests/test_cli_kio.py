"""run, dis and asm on KIO chunks."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from abut.cli._kinds import kind_of
from abut.kio import Chunk
from conftest import Run

pytestmark = pytest.mark.usefixtures("library")
SUM = """\
; the numbers below n
.line 1
        constant 0
        constant 0
again:  get_local 1
        get_global n
        less
        jump_if_false @end
.line 2
        get_local 0
        get_local 1
        add
        set_local 0
        pop
        get_local 1
        constant 1
        add
        set_local 1
        pop
        loop @again
end:    pop
.line 3
        constant "sum: "
        get_local 0
        add
        print
        get_local 0
        halt
"""


@pytest.fixture
def summing(here: Path) -> Path:
    (here / "sum.kiotext").write_text(SUM)
    (here / "sum.kio").write_bytes(Chunk.assemble(SUM).save())
    return here / "sum.kio"


def test_files_are_known_by_their_content(here: Path) -> None:
    data = Chunk.assemble("nil").save()
    for name, content, kind in (
        ("a.kio", data, "kio"), ("anything", data, "kio"), ("wrong.pvm", data, "kio"),
        ("a.kiotext", b"", "kio"),
        ("text", b"; words\n\n .line 3\n", "kio"), ("text2", b"here: there: get_local 1", "kio"),
        ("nil", b"nil", "kio"), ("other", b"\0\0\1\0\1", "pvm"), ("a.jam", b"", "pvm"),
        ("a.log", b"nil", "pvm"),
        ("words", b"nilpotent", "pvm"), ("more", b"once upon a time", "pvm"),
    ):  # fmt: skip
        (here / name).write_bytes(content)
        assert kind_of(here / name).name == kind, name


def test_run_prints_and_shows_the_result(abut: Run, summing: Path) -> None:
    for name in ("sum.kio", "sum.kiotext"):
        ran = abut("run", name, "--set", "n=101")
        assert (ran.stdout, ran.stderr) == ("sum: 5050\n= 5050\n", "")
    summing.rename(summing.parent / "sum.bin")
    assert abut("run", "sum.bin", "--set", "n=0x65").stdout == "sum: 5050\n= 5050\n"


@pytest.mark.parametrize("engine", ["auto", "threaded", "loop", "stack"])
def test_run_prints_json(abut: Run, summing: Path, engine: str) -> None:
    facts = json.loads(abut("run", "sum.kio", "--set", "n=3", "--engine", engine, "--json").stdout)
    assert (facts["ok"], facts["result"], facts["output"], facts["error"]) == (True, "3", "sum: 3\n", None)
    assert facts["stats"]["instructions"] == 2 + 3 * 15 + 4 + 7
    assert facts["engine"] == ("threaded" if engine == "auto" else engine)


def test_run_stops_at_its_limit(abut: Run, summing: Path) -> None:
    needed = 2 + 3 * 15 + 4 + 7
    abut("run", "sum.kio", "--set", "n=3", "--limit", str(needed))
    ran = abut("run", "sum.kio", "--set", "n=3", "--limit", str(needed - 1), code=1)
    assert ran.stderr.startswith("stopped: ") and "instruction_limit" in ran.stderr and "line 3" in ran.stderr
    endless = abut("run", "sum.kio", "--set", "n=1e300", "--limit", "100000", "--json", code=1)
    error = json.loads(endless.stdout)["error"]
    assert error["name"] == "instruction_limit" and error["line"] in (1, 2) and error["trace"]
    (summing.parent / "big.kiotext").write_text(
        'constant "0123456789abcdef"\nagain: get_local 0\nget_local 0\nadd\nset_local 0\npop\nloop @again'
    )
    assert "memory_limit" in abut("run", "big.kiotext", "--memory", "1000000", code=1).stderr


def test_run_tells_of_traps_with_their_line(abut: Run, summing: Path) -> None:
    ran = abut("run", "sum.kio", code=1)
    assert ran.stdout == "" and ran.stderr == (
        "stopped: Trace of the program (most recent call last):\n  in chunk at offset 8, line 1\n"
        "type_mismatch: cannot compare number and nil\n"
    )
    error = json.loads(abut("run", "sum.kio", "--json", code=1).stdout)["error"]
    assert (error["code"], error["offset"], error["line"]) == (4, 8, 1)


def test_run_traces_to_the_terminal_or_a_file(abut: Run, summing: Path, here: Path) -> None:
    ran = abut("run", "sum.kio", "--set", "n=1", "--trace")
    lines = ran.stderr.splitlines()
    assert ran.stdout == "sum: 0\n= 0\n" and len(lines) == 28
    assert lines[2].split()[:5] == ["4", "line", "1", "GET_LOCAL", "1"] and lines[2].endswith("[0, 0]")
    abut("run", "sum.kio", "--set", "n=1", "--trace", "t.jsonl")
    entries = [json.loads(line) for line in (here / "t.jsonl").read_text().splitlines()]
    assert [one["op"] for one in entries[:3]] == ["CONSTANT", "CONSTANT", "GET_LOCAL"] and len(entries) == 28
    assert entries[2]["top"] == ["0", "0"] and entries[2]["line"] == 1


def test_run_shows_what_was_done(abut: Run, summing: Path) -> None:
    ran = abut("run", "sum.kio", "--set", "n=1", "--stats")
    rows = dict(line.rsplit(None, 1) for line in ran.stderr.splitlines())
    assert rows["instructions"] == "28" and rows["executions"] == "1" and ran.stdout == "sum: 0\n= 0\n"


def test_values_of_globals_are_words_numbers_or_text(abut: Run, here: Path) -> None:
    (here / "show.kiotext").write_text(
        "get_global v\nget_global type\ncall 1\nget_global v\narray_new 2\nhalt"
    )
    for given, shown in (
        ("1.5", "[number, 1.5]"), ("0x10", "[number, 16]"), ("true", "[bool, true]"), ("nil", "[nil, nil]"),
        ("a=b", "[string, a=b]"), ("", "[string, ]"),
    ):  # fmt: skip
        assert abut("run", "show.kiotext", "--set", f"v={given}").stdout == f"= {shown}\n"


def test_options_of_other_bytecode_are_refused(abut: Run, summing: Path, here: Path) -> None:
    (here / "a.pvm").write_bytes(b"\0\0\1\0\1")
    for verb, name, *options in (
        ("run", "sum.kio", "--gas", "5"), ("run", "sum.kio", "--entry", "5"),
        ("run", "a.pvm", "--limit", "5"),
        ("run", "a.pvm", "--set", "n=1"), ("dis", "sum.kio", "--from", "5"), ("dis", "a.pvm", "--registers"),
        ("asm", "sum.kiotext", "--stack", "5"), ("run", "sum.kio", "--limit", "x"),
        ("run", "sum.kio", "--set", "n"), ("run", "sum.kio", "--limit", "-1"),
    ):  # fmt: skip
        ran = abut(verb, name, *options, code=2)
        assert "Error: " in ran.stderr and "Traceback" not in ran.stderr
    assert "--gas is not for a KIO chunk" in abut("run", "sum.kio", "--gas", "5", code=2).stderr
    assert "there is no `abut gas`" in abut("gas", "sum.kio", code=1).stderr


def test_text_goes_there_and_back(abut: Run, summing: Path, here: Path) -> None:
    text = abut("dis", "sum.kio").stdout
    (here / "again.kiotext").write_text(text)
    assert abut("asm", "again.kiotext").stdout.startswith("again.kio: ")
    assert (here / "again.kio").read_bytes() == summing.read_bytes()
    facts = json.loads(abut("dis", "sum.kio", "--json").stdout)
    assert facts["constants"][-1] == "sum: " and facts["instructions"][0]["op"] == "constant"
    facts = json.loads(abut("asm", "sum.kiotext", "-o", "other.kio", "--json").stdout)
    assert facts["instructions"] == 24 and facts["problem"] is None
    assert "halt" in abut("dis", "sum.kio", "--registers").stdout


def test_mistakes_in_text_are_told_with_their_place(abut: Run, here: Path) -> None:
    (here / "bad.kiotext").write_text("nil\nfly 3\n")
    said = abut("asm", "bad.kiotext", code=1).stderr
    assert said.startswith("error: bad.kiotext") and "line 2" in said and said.count("\n") == 1
    assert not (here / "bad.kio").exists()
    (here / "bytes.kiotext").write_bytes(b"\xff\xfe")
    assert abut("asm", "bytes.kiotext", code=1).stderr.count("\n") == 1
    (here / "pop.kiotext").write_text(".line 5\npop\nhalt\n")
    said = abut("asm", "pop.kiotext").stderr
    assert said.startswith("it will not run: ") and (here / "pop.kio").exists()
    ran = abut("run", "pop.kio", code=1).stderr
    assert "stack_underflow" in ran and "Traceback" not in ran


def test_hostile_files_end_in_one_line(abut: Run, summing: Path, here: Path) -> None:
    seed = random.randrange(1 << 32)
    print(f"FUZZ_SEED={seed}")
    chance, data = random.Random(seed), summing.read_bytes()
    for number in range(12):
        bad = bytearray(data)
        if number < 4:
            del bad[chance.randrange(4, len(bad)) :]
        else:
            for _ in range(3):
                bad[chance.randrange(4, len(bad))] = chance.randrange(256)
        (here / "bad.kio").write_bytes(bad)
        for verb in ("run", "dis"):
            limit = ["--limit", "10000", "--memory", "10000000"] if verb == "run" else []
            try:
                abut(verb, "bad.kio", *limit)
            except AssertionError as error:
                assert "Traceback" not in str(error) and f"{verb} bad.kio" in str(error), f"FUZZ_SEED={seed}"
                assert ": 1\n" in str(error), f"FUZZ_SEED={seed}"
