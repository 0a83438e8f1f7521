"""ionvm, iondis, and what `abut` does with programs of Ion."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from abut.cli._kinds import kind_of, marked
from abut.ion import BytecodeWriter, Function, Instruction, IonPackBuilder, Program, Value
from conftest import PYTHON, Run
from ion_functions import adding, asking, crashing, main, ping_pong, waiting
from ion_runner import vector
from test_ion_programs import SEED

pytestmark = pytest.mark.usefixtures("library")
Tool = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def tool(library: Path, here: Path) -> Tool:
    """Runs `ionvm` or `iondis` in an empty folder; the exit status is checked against `code`."""

    def run(name: str, *arguments: str, code: int = 0) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "ABUT_LIBRARY": str(library), "PYTHONPATH": str(PYTHON / "src")}
        script = f"import sys; from abut.cli._ionvm import {name}; sys.exit({name}())"
        ran = subprocess.run(
            [sys.executable, "-c", script, *arguments],
            capture_output=True, text=True, env=environment, timeout=120, check=False,
        )  # fmt: skip
        said = f"{name} {' '.join(arguments)}: {ran.returncode}\n{ran.stdout}{ran.stderr}"
        assert ran.returncode == code, said
        return ran

    return run


@pytest.fixture
def hello(here: Path) -> Path:
    made = main("main").load_const("p", Value.atom("__stdlib:PrintLn")).load_const("t", "hello")
    made.call("r", "p", ["t"]).load_const("n", 42).return_reg("n")
    builder = IonPackBuilder("hello", "1.0.0").main_class("Main").entry_point("main").author("me")
    builder.add_multi_function_class("Main", [made, adding()])
    builder.description("says hello").add_source("a.txt", "x")
    return builder.save(here / "hello.ionpack")


def pack(path: Path, *functions: object, entry: str = "main", **more: str) -> Path:
    builder = IonPackBuilder(path.stem, "1.0").main_class("Main").entry_point(entry)
    builder.add_multi_function_class("Main", list(functions))  # type: ignore[arg-type]
    for name, value in more.items():
        getattr(builder, name)(value)
    return builder.save(path)


# -- ionvm


def test_both_forms_run_a_pack(tool: Tool, hello: Path) -> None:
    for words in (["hello.ionpack"], ["run", "hello.ionpack"]):
        ran = tool("ionvm", *words)
        assert ran.stdout == "hello\n" and ran.stderr == ""


def test_debug_shows_instructions_processes_and_the_result(tool: Tool, here: Path, hello: Path) -> None:
    for words in (["--debug", "hello.ionpack"], ["run", "-d", "hello.ionpack"]):
        ran = tool("ionvm", *words)
        assert ran.stdout.splitlines() == ["hello", "Result: 42"]
        lines = ran.stderr.splitlines()
        assert lines[0] == "running Main:main of hello" and "[1] -- spawn Main:main" in lines
        assert any("LOAD_CONST" in one and "Main:main" in one for one in lines)
        assert "[1] -- end normal" in lines
    pack(here / "game.ionpack", *ping_pong(), entry="main")
    said = tool("ionvm", "--debug", "game.ionpack", "2").stderr
    assert "[2] -- spawn Main:pong by 1" in said and "-- send (" in said and "to 2" in said
    assert "-- wait" in said and "[2] -- end killed" in said


def test_the_exit_status_tells_of_crashes(tool: Tool, here: Path) -> None:
    pack(here / "crash.ionpack", crashing(), entry="crash")
    assert tool("ionvm", "crash.ionpack", code=1).stderr == (
        "crashed: process 1 ended in Main:crash, instruction 1: oops\n"
    )  # fmt: skip
    other = main("main").load_const("f", Value.function_ref("crash")).spawn("p", "f", []).return_reg("p")
    pack(here / "other.ionpack", other, crashing())
    assert "process 2 ended" in tool("ionvm", "other.ionpack", code=3).stderr
    pack(here / "wait.ionpack", waiting(), entry="wait")
    said = tool("ionvm", "wait.ionpack", code=1).stderr
    assert said.startswith("stopped: everybody waits:\n  process 1 (Main:wait) waits for a message")


def test_arguments_go_to_the_entry_point(tool: Tool, here: Path) -> None:
    pack(here / "add.ionpack", adding(), entry="add")
    for words, result in (
        (["1", "0x10"], "17"), (["a", "b"], "ab"), (["1.5", "-2"], "-0.5"), (['"1"', "2"], "undefined"),
        (["[1]", "2"], "undefined"),
    ):  # fmt: skip
        assert tool("ionvm", "--debug", "add.ionpack", *words).stdout == f"Result: {result}\n"


def test_an_argument_that_is_no_value_is_refused(tool: Tool, here: Path) -> None:
    pack(here / "add.ionpack", adding(), entry="add")
    assert tool("ionvm", "--debug", "add.ionpack", str(2**53), "0").stdout == f"Result: {2**53}\n"
    for word, said in (
        (str(2**53 + 1), f"no Number is {2**53 + 1}: it has more than 53 bits"), (hex(2**53 + 1), "53 bits"),
        (f"[{2**53 + 1}]", "53 bits"), ("[" * 300 + "]" * 300, "deeper than 256"), ("[" * 50_000, "too deep"),
        ('"\\ud800"', "no Unicode"), ("\udcff", "no Unicode"),
    ):  # fmt: skip
        lines = tool("ionvm", "add.ionpack", word, "1", code=1).stderr.splitlines()
        assert len(lines) == 1 and lines[0].startswith("error: ") and said in lines[0]


def test_usage(tool: Tool, here: Path, hello: Path) -> None:
    for name in ("ionvm", "iondis"):
        for word in ("help", "--help", "-h"):
            assert tool(name, word).stdout.startswith(f"Usage: {name}")
        assert tool(name, code=1).stderr.startswith(f"Usage: {name}")
        said = tool(name, "nothing", code=1)
        assert "nothing: there is no such file or command" in said.stderr and said.stdout == ""
        assert "no option --steam" in tool(name, "--steam", "hello.ionpack", code=1).stderr
    assert "--link wants a value" in tool("ionvm", "--link", code=1).stderr
    assert "the file is missing" in tool("ionvm", "run", code=1).stderr
    (here / "broken.ionpack").write_bytes(b"PK\3\4 and nothing else")
    for name in ("ionvm", "iondis"):
        said = tool(name, "broken.ionpack", code=1)
        assert said.stderr.startswith("error: broken.ionpack: ") and "Traceback" not in said.stderr


def test_info_shows_what_a_pack_has(tool: Tool, hello: Path) -> None:
    said = tool("ionvm", "info", "hello.ionpack").stdout
    for line in (
        "Name:            hello", "Version:         1.0.0", "Main class:      Main", "Entry point:     main",
        "Author:          me", "Description:     says hello", "Classes:         Main", "IonPack version: 1.0",
    ):  # fmt: skip
        assert line in said.splitlines()
    assert "Main:add" in said
    for words in (["--json", "hello.ionpack"], ["hello.ionpack", "--json"]):
        found = json.loads(tool("ionvm", "info", *words).stdout)
        assert found["classes"] == ["Main"] and found["entry"] == "Main:main" and found["problem"] is None
        assert found["natives"] == ["PrintLn"] and found["functions"][1]["arity"] == 2
        assert found["files"] == [{"role": "source", "path": "a.txt", "size": 1}]


def test_packs_that_a_pack_depends_on(tool: Tool, here: Path) -> None:
    made = main("main").load_const("f", Value.function_ref("L:add")).load_const("n", 4)
    pack(here / "app.ionpack", made.call("r", "f", ["n", "n"]).return_reg("r"), dependency="lib:1.0")
    builder = IonPackBuilder("lib", "1.0").export("L:add").add_class("L", adding())
    (here / "elsewhere").mkdir()
    builder.save(here / "elsewhere/lib.ionpack")
    tool("ionvm", "app.ionpack", code=1)
    assert "Result: 8" in tool("ionvm", "-d", "--link", "elsewhere/lib.ionpack", "app.ionpack").stdout
    builder.save(here / "lib.ionpack")
    assert "Result: 8" in tool("ionvm", "-d", "app.ionpack").stdout


def test_a_dependency_that_can_be_no_file_beside_the_pack(tool: Tool, abut: Run, here: Path) -> None:
    (here / "sub").mkdir()
    pack(here / "b.ionpack", adding(), entry="add")
    for name in ("../b", "a/b", "/etc/b", "..", "a\\b", "a\x1bb"):
        path = pack(here / "sub/app.ionpack", main("main").yield_instr(), dependency=f"{name}:1.0")
        said = f"error: {path} depends on {name!r}: no file beside it can have that name\n"
        for words in ([], ["info"], ["-d"]):
            assert tool("ionvm", *words, str(path), code=1).stderr == said
        for words in (["run"], ["info"], ["trace", "--svg", "o.svg"]):
            assert abut(*words, str(path), code=1).stderr == said
    path = pack(here / "sub/app.ionpack", main("main").yield_instr(), dependency="a/b")
    other = IonPackBuilder("a/b", "1").add_class("B", adding()).save(here / "other.ionpack")
    tool("ionvm", "--link", str(other), str(path))


NUL, ESC = "ma\0in", "x\n}\x1b[31m"


def test_names_are_escaped_wherever_they_are_shown(tool: Tool, abut: Run, here: Path) -> None:
    made = main(NUL).load_const("f", Value.function_ref(ESC)).spawn("p", "f", []).exit("p")
    (here / "odd.ionc").write_bytes(Program.of([made, waiting(ESC)]).class_bytes("Main"))
    shown = ("Main:ma\\u{0}in", "Main:x\\n}\\u{1b}[31m")
    pack(here / "odd.ionpack", made, waiting(ESC), entry=NUL)
    for words in (["info", "odd.ionc"], ["-d", "odd.ionpack"]):
        ran = tool("ionvm", *words, code=0 if words[0] == "info" else 1)
        assert all(one in ran.stdout + ran.stderr for one in shown)
        assert not {"\0", "\x1b"} & {*ran.stdout, *ran.stderr}
    assert "LOAD_CONST r0, '__function_ref:x\\n}\\u{1b}[31m'" in ran.stderr
    said = tool("iondis", "--registers", "odd.ionc").stdout
    assert "; Main:ma\\u{0}in\n    0 " in said and f"; {shown[1]}\n" in said and "\x1b" not in said
    assert "\x1b" not in tool("iondis", "odd.ionc").stdout
    assert abut("run", "odd.ionc", "--function", ESC, code=1).stderr.count("\x1b") == 0


def test_a_class_whose_name_c_cannot_say(tool: Tool, abut: Run, here: Path) -> None:
    (here / "a.iontext").write_text(".class 'A\\0B'\nfunction main (arity: 0) {\n    RETURN r0\n}\n")
    assert "; A\\u{0}B:main\n" in tool("iondis", "--registers", "a.iontext").stdout
    tool("ionvm", "a.iontext")
    said = tool("ionvm", "-d", "a.iontext", code=1).stderr.splitlines()
    assert said[-1].startswith("error: class_name: A\\u{0}B has a NUL byte")
    for output in ("x.ionc", "x.ionpack"):
        assert len(abut("asm", "a.iontext", "-o", output, code=1).stderr.splitlines()) == 1
        assert not (here / output).exists()


def test_other_options(tool: Tool, here: Path) -> None:
    pack(here / "add.ionpack", adding(), entry="add")
    for words in (
        ["--schedulers", "2"], ["--slice=auto"], ["--slice", "100"], ["--allow", "file_io"], ["--libraries"]
    ):  # fmt: skip
        tool("ionvm", *words, "add.ionpack", "1", "2")
    for words in (["--slice", "slow"], ["--schedulers=0"], ["--schedulers", "1000"]):
        tool("ionvm", *words, "add.ionpack", code=1)


def test_the_commands_of_the_first_documentation(tool: Tool, here: Path) -> None:
    exec(SEED.replace("from ionvm", "from abut.ion"), {})
    assert tool("ionvm", "hello.ionpack").stderr == ""
    said = tool("ionvm", "--debug", "hello.ionpack")
    assert said.stdout == "Result: 42\n" and "LOAD_CONST r0, 42" in said.stderr
    assert "LOAD_CONST r0, 42" in tool("iondis", "hello.ionpack").stdout
    assert "   0: LOAD_CONST r0, 42\n" in tool("iondis", "hello.ionpack", "--original").stdout


# -- iondis


def test_iondis_shows_all_classes_or_one(tool: Tool, here: Path, hello: Path) -> None:
    said = tool("iondis", "hello.ionpack").stdout
    assert "function main (arity: 0" in said and "function add (arity: 2" in said
    assert tool("iondis", "hello.ionpack", "Main").stdout.strip() in said
    assert "has no class Other" in tool("iondis", "hello.ionpack", "Other", code=1).stderr
    assert "is too much" in tool("iondis", "hello.ionpack", "Main", "Other", code=1).stderr
    (here / "add.ionc").write_bytes(adding().to_bytes())
    assert "ADD r2, r0, r1" in tool("iondis", "add.ionc").stdout
    assert "add r" in tool("iondis", "--registers", "add.ionc").stdout
    (here / "several.ionc").write_bytes(Program.of([adding(), crashing()]).class_bytes("Main"))
    assert "function crash" in tool("iondis", "several.ionc").stdout


def test_what_iondis_shows_can_be_assembled(tool: Tool, abut: Run, here: Path, hello: Path) -> None:
    (here / "again.iontext").write_text(tool("iondis", "hello.ionpack").stdout)
    abut("asm", "again.iontext")
    assert "hello" in abut("run", "again.ionpack", "--function", "main").stdout


# -- abut


def test_files_are_known_by_their_content(here: Path, hello: Path) -> None:
    program = Program.open(hello)
    contents = {
        "a.ionpack": b"", "b.ionc": b"", "c.iontext": b"", "pack": hello.read_bytes(),
        "class": program.class_bytes("Main"), "text": program.disassemble().encode(),
        "text2": b"; words\n// more\nfunction main (arity: 0, extra_regs: 0) {\n}\n",
    }  # fmt: skip
    for name, data in contents.items():
        (here / name).write_bytes(data)
        assert kind_of(here / name).name == "ion", name
    (here / "archive").write_bytes(b"PK\3\4" + bytes(26) + b"other.txt")
    assert marked(here / "archive") is None


def test_abut_runs_programs(abut: Run, here: Path, hello: Path) -> None:
    assert abut("run", "hello.ionpack").stdout == "hello\n= 42\n"
    found = json.loads(abut("run", "hello.ionpack", "--json").stdout)
    assert found["ok"] and found["result"] == "42" and found["output"] == "hello\n" and found["crashes"] == []
    said = abut("run", "hello.ionpack", "--function", "add", "2", "3", "--stats", "--slice", "auto")
    assert said.stdout == "= 5\n" and "reductions" in said.stderr
    pack(here / "crash.ionpack", crashing(), entry="crash")
    found = json.loads(abut("run", "crash.ionpack", "--json", code=1).stdout)
    assert not found["ok"] and found["crashes"] == [
        {"process": 1, "reason": "oops", "function": "Main:crash", "instruction": 1}
    ]  # fmt: skip
    spin = main("main").label("a").jump("a")
    pack(here / "spin.ionpack", spin)
    assert "fuel is used up" in abut("run", "spin.ionpack", "--limit", "1000", code=1).stderr
    assert "is not for a program of Ion" in abut("run", "spin.ionpack", "--gas", "5", code=2).stderr
    assert "no function" in abut("run", "hello.ionpack", "--function", "nothing", code=1).stderr


def test_abut_runs_programs_with_the_natives_of_a_host(abut: Run, here: Path) -> None:
    (here / "host.py").write_text(
        "from abut.ion import Natives\nnatives = Natives()\nnatives.register('Host', lambda n: n * 2)\n"
    )
    pack(here / "p.ionpack", asking("Host", "n"))
    assert abut("run", "p.ionpack", "4", "--host", "host:natives").stdout == "= 8\n"
    assert "no Natives" in abut("run", "p.ionpack", "4", "--host", "os:path", code=2).stderr


def test_a_trace_of_instructions_as_json(abut: Run, here: Path, hello: Path) -> None:
    abut("run", "hello.ionpack", "--trace", "out.jsonl")
    lines = [json.loads(one) for one in (here / "out.jsonl").read_text().splitlines()]
    places = [one["instruction"] for one in lines if "instruction" in one]
    assert places == [0, 1, 2, 3, 4] and {"process": 1, "event": "end", "value": "normal"} in lines
    assert "LOAD_CONST" in abut("run", "hello.ionpack", "--trace").stderr


def test_abut_trace_draws(abut: Run, here: Path) -> None:
    pack(here / "game.ionpack", *ping_pong())
    written = ["--chrome", "out.json", "--svg", "out/game.svg", "--title", "A game"]
    said = abut("trace", *written, "game.ionpack", "3")
    assert said.stdout == "= 3\n" and "2 processes" in said.stderr
    assert json.loads((here / "out.json").read_text())["traceEvents"]
    assert "A game" in (here / "out/game.svg").read_text()
    assert "--chrome or --svg" in abut("trace", "game.ionpack", code=2).stderr
    (here / "a.kiotext").write_text("push 1\nret\n")
    assert "no `abut trace`" in abut("trace", "--svg", "o.svg", "a.kiotext", code=1).stderr


def test_abut_goes_from_text_to_packs_and_classes(abut: Run, here: Path, hello: Path) -> None:
    text = abut("dis", "hello.ionpack").stdout
    (here / "a.iontext").write_text(text)
    assert "1 class, 2 functions" in abut("asm", "a.iontext", "-o", "b.ionpack").stdout
    assert "= 5" in abut("run", "b.ionpack", "--function", "add", "2", "3").stdout
    found = json.loads(abut("asm", "a.iontext", "-o", "Main.ionc", "--json").stdout)
    assert found["classes"] == 1 and found["problem"] is None
    assert abut("dis", "Main.ionc", "--class", "Main").stdout.strip()
    (here / "wrong.iontext").write_text("function main (arity: 0, extra_regs: 1) {\n    FROBNICATE r0\n}\n")
    said = abut("asm", "wrong.iontext", code=1).stderr
    assert "wrong.iontext" in said and "line 2" in said


def test_text_that_names_a_layout_becomes_that_file_again(abut: Run, here: Path) -> None:
    constant = Value.object({"a": Value.number(1)}, writable={"a": False})
    code = [Instruction.load_const(0, constant), Instruction.return_reg(0)]
    function = Function("main", 0, 1, code)
    for number, functions in enumerate(([function], [function, Function("other")])):
        for version in (1, 2):
            stream = io.BytesIO()
            writer = BytecodeWriter(stream, version)
            writer.write_functions(functions) if number else writer.write_function(function)
            (here / "old.ionc").write_bytes(stream.getvalue())
            (here / "t.iontext").write_text(abut("dis", "old.ionc").stdout)
            abut("asm", "t.iontext", "-o", "new.ionc")
            assert (here / "new.ionc").read_bytes() == stream.getvalue()


def test_abut_info(abut: Run, hello: Path) -> None:
    said = abut("info", "hello.ionpack").stdout
    assert "Name:            hello" in said and "Main:add" in said
    found = json.loads(abut("info", "hello.ionpack", "add", "--json").stdout)
    assert [one["name"] for one in found] == ["Main:add"]
    assert "no function" in abut("info", "hello.ionpack", "nothing", code=2).stderr


def test_files_of_the_first_tools_run(tool: Tool) -> None:
    for name, result in (("hello", "42"), ("actors", "625")):
        path = str(vector(f"{name}.ionpack"))
        assert tool("ionvm", "--debug", path).stdout.endswith(f"Result: {result}\n")
        assert "function" in tool("iondis", path).stdout
        assert json.loads(tool("ionvm", "info", path, "--json").stdout)["problem"] is None
    said = tool("ionvm", str(vector("complex.ionpack"))).stdout
    assert "name: Alice" in said and "age: 30" in said and "active: true" in said
    assert "ADD r2, r0, r1" in tool("iondis", str(vector("test.ionc"))).stdout
