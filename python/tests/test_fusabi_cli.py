"""run, dis, asm and info on Fusabi modules."""

from __future__ import annotations

import json
import random
import struct
from pathlib import Path

import pytest
from abut.cli._kinds import kind_of
from abut.fusabi import Module
from conftest import Run

pytestmark = pytest.mark.usefixtures("library")
SCAN = """\
; says which lines are too long
source "scan.fsx"
import print(Any) -> Unit
import string_len(String) -> I32

fn scan(line: String, limit: I32) -> Bool locals size
        load line
        call_ffi string_len
        store size
        load size
        load limit
        le
        jump_if @short
        push "long"
        call_ffi print
        pop
        push true
        ret
short:  push false
        ret

fn main() -> I32
        push 6
        push 7
        call times
        ret

fn times(a: I32, b: I32) -> I32
        load a
        load b
        mul
        ret

fn forever() -> Unit
again:  jump @again

fn half(n: I32) -> I32
        push 1
        load n
        div
        ret

fn inner(n: I32) -> I32
        load n
        call half
        ret
"""
ECHO = "fn echo(it: {kind}) -> {kind}\nload it\nret\n"


@pytest.fixture
def scanning(here: Path) -> Path:
    (here / "scan.fzbtext").write_text(SCAN)
    (here / "scan.fzb").write_bytes(Module.assemble(SCAN).to_bytes())
    return here / "scan.fzb"


def test_files_are_known_by_their_content(here: Path) -> None:
    data = Module.assemble("fn main()\nret").to_bytes()
    for name, content, kind in (
        ("a.fzb", data, "fusabi"), ("anything", data, "fusabi"), ("wrong.pvm", data, "fusabi"),
        ("a.fzbtext", b"", "fusabi"), ("text", b"; words\n\n  fn main() -> Unit\n", "fusabi"),
        ("text2", b'import "a b"(I32)\n', "fusabi"), ("text3", b'source "a.fsx"\n', "fusabi"),
        ("text4", b"entry #0\n", "fusabi"),
        ("text5", Module.from_bytes(data).disassemble().encode(), "fusabi"),
        ("chunk", b"; words\n .line 3\n nil", "kio"), ("words", b"once upon a time", "pvm"),
        ("other", b"\0\0\1\0\1", "pvm"),
    ):  # fmt: skip
        (here / name).write_bytes(content)
        assert kind_of(here / name).name == kind, name


def test_run_shows_the_result(abut: Run, scanning: Path) -> None:
    for name in ("scan.fzb", "scan.fzbtext"):
        ran = abut("run", name)
        assert (ran.stdout, ran.stderr) == ("= 42\n", "")
    scanning.rename(scanning.parent / "scan.bin")
    assert abut("run", "scan.bin", "--function", "times", "0x10", "3").stdout == "= 48\n"


def test_archives_of_the_original_run(abut: Run, here: Path) -> None:
    code = b"\x01\0\0\0\0\x01\1\0\0\0\x20\x12"  # push 0, push 1, add, ret
    constants = b"".join(struct.pack("<B3xI8x", 2, value) for value in (40, 2))
    data = constants + code + bytes(4)
    function = len(data)
    data += struct.pack("<7sBiI", b"main", 4, -(function + 8), 0)
    data += struct.pack("<IiIB3x", 0, len(constants) - (function + 20), len(code), 2)
    root = len(data)
    data += struct.pack("<iIiIiI", -root, 2, function - (root + 8), 1, -(root + 16), 0)
    data += struct.pack("<4sII", b"FZB\0", 1, 0)
    (here / "old.fzb").write_bytes(data)
    assert abut("run", "old.fzb").stdout == "= 42\n"
    assert abut("asm", "old.fzb", "-o", "new.fzb").stdout.startswith("new.fzb: ")
    assert (here / "new.fzb").read_bytes()[:4] == b"FZB\0"
    assert "push 40i32" in abut("dis", "new.fzb").stdout


def test_run_takes_arguments_and_prints(abut: Run, scanning: Path) -> None:
    ran = abut("run", "scan.fzb", "--function", "scan", "a long line", "5")
    assert (ran.stdout, ran.stderr) == ('"long"\n= true\n', "")
    assert abut("run", "scan.fzb", "--function", "scan", "short", "5").stdout == "= false\n"
    assert abut("run", "scan.fzb", "--function", "times", "--", "-6", "7").stdout == "= -42\n"
    for arguments, said in (
        (["scan", "only one"], "scan(String, I32) -> Bool takes 2 arguments, not 1"),
        (["half"], "half(I32) -> I32 takes 1 argument, not 0"), (["scan", "a", "b"], "'b' is no I32"),
        (["half", "2147483648"], "'2147483648' is no I32"), (["half", "1.5"], "argument 1: '1.5' is no I32"),
    ):  # fmt: skip
        ran = abut("run", "scan.fzb", "--function", *arguments, code=2)
        assert said in " ".join(ran.stderr.split()), ran.stderr
    assert "there is no function 'nope'" in abut("run", "scan.fzb", "--function", "nope", code=1).stderr


@pytest.mark.parametrize(
    ("kind", "given", "shown"),
    [
        ("Bool", "true", "true"), ("I32", "-7", "-7"), ("I64", "0x7fffffffffffffff", str(2**63 - 1)),
        ("F32", "0.1", "0.1"), ("F64", "1e21", "1" + "0" * 21), ("F64", "inf", "inf"), ("Char", "é", "'é'"),
        ("String", "a b", '"a b"'), ("Array", '[1, 2.5, "a", [true]]', '[1, 2.5, "a", [true]]'),
        ("Any", "3", "3"), ("Any", "1.5", "1.5"), ("Any", "true", "true"), ("Any", "words", '"words"'),
        ("Any", "[1]", "[1]"), ("Any", "", '""'),
    ],
)  # fmt: skip
def test_arguments_are_of_the_types_of_the_function(
    abut: Run, here: Path, kind: str, given: str, shown: str
) -> None:  # fmt: skip
    (here / "echo.fzbtext").write_text(ECHO.format(kind=kind))
    assert abut("run", "echo.fzbtext", "--", given).stdout == f"= {shown}\n"
    if kind not in ("Any", "String"):
        assert "is no " + kind in abut("run", "echo.fzbtext", "nothing", code=2).stderr


@pytest.mark.parametrize("engine", ["auto", "threaded", "loop", "stepper"])
def test_run_prints_json(abut: Run, scanning: Path, engine: str) -> None:
    ran = abut(
        "run", "scan.fzb", "--function", "scan", "a line", "5", "--engine", engine, "--stats", "--json"
    )
    facts = json.loads(ran.stdout)
    assert (facts["ok"], facts["result"], facts["output"], facts["error"]) == (True, "true", '"long"\n', None)
    assert facts["stats"]["instructions"] == 12 and facts["stats"]["ffi_calls"] == 2
    assert facts["engine"] == ("threaded" if engine == "auto" else engine)


def test_errors_say_where_they_are(abut: Run, scanning: Path) -> None:
    ran = abut("run", "scan.fzb", "--function", "inner", "0", code=1)
    said = ran.stderr.splitlines()
    assert ran.stdout == "" and said[0].startswith("stopped: ")
    lines = SCAN.splitlines()
    for line, name, offset in (("        call half", "inner", 5), ("        div", "half", 10)):
        place = lines.index(line) + 1
        assert any(f"line {place}, in {name}, offset {offset}" in one for one in said), ran.stderr
    assert said[-1].startswith("DivisionByZero: ") and "scan.fsx" in ran.stderr
    facts = json.loads(abut("run", "scan.fzb", "--function", "inner", "0", "--json", code=1).stdout)
    error = facts["error"]
    assert (error["code"], error["name"], error["offset"]) == (3, "divide_by_zero", 10)
    assert [one["name"] for one in error["trace"]] == ["half", "inner"] and error["source"] == "scan.fsx"


def test_run_stops_at_its_limits(abut: Run, scanning: Path, here: Path) -> None:
    abut("run", "scan.fzb", "--limit", "8")
    for limit in ("7", "1"):
        assert "FuelExhausted" in abut("run", "scan.fzb", "--limit", limit, code=1).stderr
    ran = abut("run", "scan.fzb", "--function", "forever", "--limit", "1000000", "--json", code=1)
    facts = json.loads(ran.stdout)
    assert facts["error"]["name"] == "instruction_limit" and facts["stats"]["instructions"] == 1_000_000
    (here / "grow.fzbtext").write_text('fn grow()\n push "12345678"\nagain: dup\n concat\n jump @again\n')
    ran = abut("run", "grow.fzbtext", "--memory", "1000000", code=1)
    assert "MemoryLimitExceeded" in ran.stderr or "AllocationTooLarge" in ran.stderr


def test_functions_of_the_host_must_be_there(abut: Run, here: Path) -> None:
    (here / "want.fzbtext").write_text("import nowhere()\nfn main()\n call_ffi nowhere\n ret\n")
    for options in ((), ("--allow", "all"), ("--allow", "file_io,network", "--allow", "env_access")):
        assert "nowhere" in abut("run", "want.fzbtext", *options, code=1).stderr
    facts = json.loads(abut("run", "want.fzbtext", "--json", code=1).stdout)
    assert facts["error"]["name"] == "native_not_found"
    assert "--allow" in abut("run", "want.fzbtext", "--allow", "everything", code=2).stderr


def test_run_traces_to_the_terminal_or_a_file(abut: Run, scanning: Path, here: Path) -> None:
    ran = abut("run", "scan.fzb", "--trace")
    lines = ran.stderr.splitlines()
    assert ran.stdout == "= 42\n" and len(lines) == 8
    assert lines[0].split() == ["main", "0", "line", "23", "push", "6", "[]"]
    abut("run", "scan.fzb", "--trace", "t.jsonl")
    entries = [json.loads(line) for line in (here / "t.jsonl").read_text().splitlines()]
    assert [one["op"] for one in entries] == ["push", "push", "call", "load", "load", "mul", "ret", "ret"]
    assert entries[5]["top"] == ["6", "7"] and entries[5]["name"] == "times" and entries[5]["depth"] == 1


def test_run_shows_what_was_done(abut: Run, scanning: Path) -> None:
    ran = abut("run", "scan.fzb", "--stats")
    rows = dict(line.rsplit(None, 1) for line in ran.stderr.splitlines())
    assert rows["instructions"] == "8" and rows["executions"] == "1" and ran.stdout == "= 42\n"


def test_options_of_other_bytecode_are_refused(abut: Run, scanning: Path, here: Path) -> None:
    (here / "a.kiotext").write_text("nil\nhalt\n")
    (here / "a.pvm").write_bytes(b"\0\0\1\0\1")
    for verb, name, *options in (
        ("run", "scan.fzb", "--gas", "5"), ("run", "scan.fzb", "--set", "n=1"),
        ("run", "scan.fzb", "--engine", "stack"),
        ("run", "scan.fzb", "--limit", "x"), ("run", "scan.fzb", "--limit", "0"),
        ("run", "scan.fzb", "--memory", "-1"),
        ("run", "a.kiotext", "--engine", "stepper"), ("run", "a.kiotext", "--allow", "file_io"),
        ("run", "a.kiotext", "word"), ("run", "a.pvm", "word"), ("run", "a.pvm", "--function", "f"),
        ("dis", "scan.fzb", "--from", "5"), ("asm", "scan.fzbtext", "--stack", "5"),
        ("info", "scan.fzb", "--md"), ("info", "scan.fzb", "nope"),
    ):  # fmt: skip
        ran = abut(verb, name, *options, code=2)
        assert "Error: " in ran.stderr and "Traceback" not in ran.stderr, (verb, name, options)
    assert "a KIO chunk takes no ARGUMENT" in abut("run", "a.kiotext", "word", code=2).stderr.replace("[", "")
    assert abut("run", "a.kiotext").stderr == ""
    assert "there is no `abut gas`" in abut("gas", "scan.fzb", code=1).stderr


def test_text_goes_there_and_back(abut: Run, scanning: Path, here: Path) -> None:
    text = abut("dis", "scan.fzb").stdout
    (here / "again.fzbtext").write_text(text)
    assert abut("asm", "again.fzbtext").stdout == f"again.fzb: {scanning.stat().st_size} bytes, " \
        "6 functions, 2 imports, 6 constants\n"  # fmt: skip
    assert (here / "again.fzb").read_bytes() == scanning.read_bytes()
    facts = json.loads(abut("dis", "scan.fzb", "--json").stdout)
    assert facts["source"] == "scan.fsx" and facts["entry"] == "main" and facts["problem"] is None
    assert {"type": "String", "value": "long"} in facts["constants"]
    assert facts["instructions"][0] == {"function": 0, "offset": 0, "op": "load", "operands": [0], "line": 7}
    facts = json.loads(abut("asm", "scan.fzbtext", "-o", "other.fzb", "--json").stdout)
    assert facts["functions"] == 6 and facts["problem"] is None and facts["path"] == "other.fzb"
    assert "mul_i32" in abut("dis", "scan.fzb", "--registers").stdout


def test_info_shows_what_a_module_has(abut: Run, scanning: Path) -> None:
    said = abut("info", "scan.fzb").stdout
    for part in ("scan.fsx", "string_len", "(String) -> I32", "scan", "(String, I32) -> Bool", "entry main"):
        assert part in said, said
    facts = json.loads(abut("info", "scan.fzbtext", "--json").stdout)
    assert [one["name"] for one in facts["functions"]][:2] == ["scan", "main"] and len(facts["imports"]) == 2
    one = json.loads(abut("info", "scan.fzb", "times", "--json").stdout)
    assert [(found["name"], found["locals"], found["code"]) for found in one] == [("times", 2, 12)]
    assert "times" in abut("info", "scan.fzb", "times").stdout


def test_mistakes_in_text_are_told_with_their_place(abut: Run, here: Path) -> None:
    (here / "bad.fzbtext").write_text("fn main()\n  fly 3\n")
    said = abut("asm", "bad.fzbtext", code=1).stderr
    assert said == "error: bad.fzbtext: line 2, column 3: fly is no instruction\n"
    assert not (here / "bad.fzb").exists()
    (here / "bytes.fzbtext").write_bytes(b"\xff\xfe")
    assert abut("asm", "bytes.fzbtext", code=1).stderr.count("\n") == 1
    (here / "pop.fzbtext").write_text("fn main()\n.line 5\npop\nret\n")
    said = abut("asm", "pop.fzbtext").stderr
    assert said.startswith("it will not run: ") and "line 5" in said and (here / "pop.fzb").exists()
    ran = abut("run", "pop.fzb", code=1).stderr
    assert "line 5" in ran and "Traceback (" not in ran
    facts = json.loads(abut("run", "pop.fzb", "--json", code=1).stdout)
    assert (facts["error"]["name"], facts["error"]["line"]) == ("stack_underflow", 5)
    assert json.loads(abut("info", "pop.fzb", "--json").stdout)["problem"] is not None


def test_hostile_files_end_in_one_line(abut: Run, scanning: Path, here: Path) -> None:
    seed = random.randrange(1 << 32)
    print(f"FUZZ_SEED={seed}")
    chance, data = random.Random(seed), scanning.read_bytes()
    for number in range(8):
        bad = bytearray(data)
        if number < 3:
            del bad[chance.randrange(4, len(bad)) :]
        else:
            for _ in range(3):
                bad[chance.randrange(4, len(bad))] = chance.randrange(256)
        (here / "bad.fzb").write_bytes(bad)
        for verb in ("run", "dis", "info"):
            limit = ["--limit", "10000", "--memory", "10000000"] if verb == "run" else []
            try:
                abut(verb, "bad.fzb", *limit)
            except AssertionError as error:
                said = str(error)
                assert "Traceback (" not in said and f"{verb} bad.fzb" in said, f"FUZZ_SEED={seed}"
                assert ": 1\n" in said, f"FUZZ_SEED={seed}"


HOST = """
import sys
from abut.fusabi import Registry

registry, other = Registry(), 5


class Inner:
    registry = registry


@registry.function(capability="file_io")
def ask(text: str) -> str:
    return text + "!"


@registry.function
def fail() -> None:
    raise ValueError("no such thing")
"""
ASKS = """\
import ask(String) -> String
import fail() -> Unit
fn main() -> String
push "hello"
call_ffi ask
ret
fn bad() -> Unit
call_ffi fail
ret
"""


def test_run_has_the_functions_of_a_host(abut: Run, here: Path) -> None:
    (here / "my_host.py").write_text(HOST)
    (here / "a.fzbtext").write_text(ASKS)
    for name in ("my_host:registry", "my_host:Inner.registry"):
        ran = abut("run", "a.fzbtext", "--host", name, "--allow", "file_io")
        assert (ran.stdout, ran.stderr) == ('= "hello!"\n', "")
    assert "ask needs file_io" in abut("run", "a.fzbtext", "--host", "my_host:registry", code=1).stderr
    assert "no function 'ask'" in abut("run", "a.fzbtext", code=1).stderr
    options = ("--host", "my_host:registry", "--allow", "all", "--function", "bad")
    ran = abut("run", "a.fzbtext", *options, code=1)
    assert ran.stderr.startswith("stopped: Trace of the program")
    assert ran.stderr.endswith("FfiError: ValueError: no such thing\n")
    for name, said in (
        ("my_host", "one MODULE:REGISTRY"), ("8=5", "one MODULE:REGISTRY"), ("no_host:x", "No module named"),
        ("my_host:missing", "no attribute 'missing'"), ("my_host:other", "no Registry, it is of type int"),
    ):  # fmt: skip
        ran = abut("run", "a.fzbtext", "--host", name, code=2)
        assert said in " ".join(ran.stderr.split()) and "Traceback" not in ran.stderr
    (here / "a.kiotext").write_text("nil\nhalt\n")
    assert "--host is not for a KIO chunk" in abut("run", "a.kiotext", "--host", "x:y", code=2).stderr


def test_a_byte_order_mark_is_skipped(abut: Run, here: Path) -> None:
    for name in ("a.fzbtext", "text"):
        (here / name).write_text("\ufefffn main() -> I32\npush 7\nret\n", "utf-8")
        assert abut("run", name).stdout == "= 7\n"


def test_counts_of_one_are_singular(abut: Run, here: Path) -> None:
    (here / "a.fzbtext").write_text("fn main() -> I32\npush 7\nret\n")
    assert "1 constant, entry main" in abut("info", "a.fzbtext").stdout


def test_files_are_named_once(abut: Run, here: Path) -> None:
    (here / "a.fzb").write_bytes(b"FZB\0" + b"nonsense" * 100)
    said = abut("run", "a.fzb", code=1).stderr
    assert said.startswith("error: a.fzb: ") and said.count("a.fzb") == 1
