"""Programs of Ion: where they come from, what they tell, how they travel."""

from __future__ import annotations

import io
import pickle
import sys
import zipfile
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest
from abut import ion
from abut.ion import (
    VM,
    ClassNotFound,
    CodeError,
    Function,
    FunctionBuilder,
    FunctionNotFound,
    Instruction,
    InvalidManifest,
    IonFormatError,
    IonLimitError,
    IonPack,
    IonPackBuilder,
    IonValueError,
    Program,
    UnsupportedVersion,
    Value,
    build_if_else,
)
from ion_functions import adding, crashing, fibonacci, giving, main

pytestmark = pytest.mark.usefixtures("library")


def test_programs_come_from_many_places(tmp_path: Path) -> None:
    builder = IonPackBuilder("demo", "1.0").main_class("Main").entry_point("add")
    builder.add_class("Main", adding())
    builder.save(tmp_path / "demo.ionpack")
    (tmp_path / "Main.ionc").write_bytes(adding().to_bytes())
    text = Program.of(builder).disassemble()
    (tmp_path / "demo.iontext").write_text(text)
    (tmp_path / "without an end").write_text(text)
    sources: list[Any] = [
        builder, builder.to_bytes(), IonPack.read(builder.to_bytes()), Program.of(builder), adding(),
        [adding()], {"Main": adding()}, tmp_path / "demo.ionpack", str(tmp_path / "demo.ionpack"),
        tmp_path / "Main.ionc", tmp_path / "demo.iontext", tmp_path / "without an end",
        Program.assemble(text),
    ]  # fmt: skip
    for source in sources:
        assert VM(source).call("add", 1, 2) == 3, source
    with pytest.raises(TypeError, match="int is no program"):
        VM(5)
    with pytest.raises(FileNotFoundError):
        VM(tmp_path / "nothing")


def test_a_program_tells_what_it_has() -> None:
    builder = IonPackBuilder("demo", "1.2").main_class("A").entry_point("add").author("me")
    builder.description("words")
    builder.add_multi_function_class("A", [adding(), crashing()]).add_class("B", giving())
    builder.add_resource("r.txt", b"data").export("B:give")
    program = Program.of(builder)
    assert (program.name, program.version, program.author) == ("demo", "1.2", "me")
    assert program.description == "words"
    assert program.classes == ("A", "B") and program.entry == "A:add" and program.main_class == "A"
    assert program.exports == ("B:give",)
    assert Program.of(builder.dependency("other:1")).dependencies == ("other:1",)
    with pytest.raises(FunctionNotFound, match="other:1"):
        VM(builder)
    assert [one for one in program.files() if one[0] == "resource"] == [("resource", "r.txt", b"data")]
    assert list(program) == ["A:add", "A:crash", "B:give"] and "give" in program and "x" not in program
    info = program.functions["A:add"]
    assert (info.arity, info.registers, info.instructions, info.class_name) == (2, 3, 2, "A")
    assert program.function("give") == "B:give" and repr(program) == "<Program demo: A:add, A:crash, B:give>"
    assert "ADD r2, r0, r1" in program.disassemble("A") and "add r" in program.translation("add")
    assert Program.load(program.to_bytes()).to_bytes() == program.to_bytes()
    assert program.lines("A:add")[0].startswith("ADD r2, r0, r1")


def test_functions_that_there_are_not() -> None:
    vm = VM({"A": [adding()], "B": [adding(), giving()]})
    assert vm.call("add", 1, 1) == 2  # the main class's own
    with pytest.raises(FunctionNotFound, match="Did you mean 'give'"):
        vm.call("giv")
    with pytest.raises(FunctionNotFound, match="A:add, C:add"):
        VM({"B": giving(), "A": adding(), "C": adding()}).call("add")
    with pytest.raises(FunctionNotFound):
        vm.execute()
    with pytest.raises(TypeError):
        vm.spawn(5)  # type: ignore[arg-type]


def test_code_that_breaks_the_rules_says_where() -> None:
    wrong = Function("main", 0, 1, [Instruction.nop(), Instruction.jump(9), Instruction.return_reg(99)])
    with pytest.raises(CodeError) as caught:
        VM(wrong)
    assert caught.value.function == "Main:main" and "Main:main" in str(caught.value)


def test_programs_depend_on_others() -> None:
    library = IonPackBuilder("lib", "1.0").export("L:add").add_class("L", adding())
    builder = IonPackBuilder("app", "1.0").dependency("lib").main_class("Main").entry_point("main")
    made = main("main", "a").load_const("f", Value.function_ref("L:add")).call("r", "f", ["a", "a"])
    program = Program.of(builder.add_class("Main", made.return_reg("r"))).link(library)
    assert VM(program).execute(4) == 8 and "L:add" in program.functions
    assert VM(pickle.loads(pickle.dumps(program))).execute(4) == 8
    assert program.functions["L:add"].is_linked


def test_programs_are_pickled_and_shared() -> None:
    program = Program.of([fibonacci(), adding()])
    again = pickle.loads(pickle.dumps(program))
    assert VM(again).call("fib", 10) == 55 and again.to_bytes() == program.to_bytes()


def fib_of(program: Program, n: int) -> Any:
    with VM(program) as vm:
        return vm.call("fib", n)


def test_machines_in_threads_share_a_program() -> None:
    program = Program.of(fibonacci())
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda n: fib_of(program, n), range(12))) == [
            0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89
        ]  # fmt: skip


def test_machines_in_processes_of_the_system() -> None:
    program = Program.of(fibonacci())
    assert fib_of(program, 5) == 5
    for method in ("fork", "spawn"):
        with ProcessPoolExecutor(2, mp_context=get_context(method)) as pool:
            assert list(pool.map(fib_of, [program] * 4, [7, 8, 9, 10])) == [13, 21, 34, 55]


def test_what_belongs_to_this_process_cannot_be_pickled() -> None:
    vm = VM(giving())
    for one in (vm, vm.natives, vm.spawn("give", 1), vm.door()):
        with pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps(one)


# -- two readers


def archive(**files: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as made:
        for name, data in files.items():
            made.writestr("META-INF/MANIFEST.ion" if name == "manifest" else f"classes/{name}.ionc", data)
    return stream.getvalue()


HEAD = b"IONBC\1\0\0"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (archive(A=b""), IonFormatError),
        (archive(manifest=b"Name: n\nFFI-Libraries: ../x"), InvalidManifest),
        (archive(manifest=b"FFI-Libraries: a, /x"), InvalidManifest),
        (archive(manifest=b"", A=HEAD + b"\2\0\0\0\x09\0\0\0" + bytes(4)), UnsupportedVersion),
        (archive(manifest=b"", A=HEAD + b"\3\0\0\0" + bytes(4)), UnsupportedVersion),
        (archive(manifest=b"", A=b"\1"), IonFormatError),
        (archive(manifest=b"#" * ((1 << 20) + 1)), IonLimitError),
    ],
)  # fmt: skip
def test_both_readers_refuse_a_pack_with_the_same_error(data: bytes, kind: type) -> None:
    for read in (IonPack.read, Program.load):
        with pytest.raises(IonFormatError) as caught:
            read(data)
        assert type(caught.value) is kind and not isinstance(caught.value, LookupError), read


def test_both_readers_miss_the_same_class_or_function() -> None:
    for words, kind in (
        (b"", ClassNotFound), (b"Main-Class: B", ClassNotFound),
        (b"Main-Class: A\nEntry-Point: x", FunctionNotFound), (b"Main-Class: A", FunctionNotFound),
    ):  # fmt: skip
        data = archive(manifest=words, A=main("main", "n").return_reg("n").build().to_bytes())
        for ask in (
            lambda: IonPack.read(data).entry(), lambda: Program.load(data).entry, lambda: VM(data).execute()
        ):  # fmt: skip
            with pytest.raises((ClassNotFound, FunctionNotFound)) as caught:
                ask()
            assert type(caught.value) is kind


def test_functions_with_any_name_are_shown() -> None:
    code = [Instruction.nop(), Instruction.return_reg(0)]
    for name in ("a\0b", "a\nb\x1b", "it's", "'quoted'", "back\\", "a:b", "ä"):
        program = Program.of([Function(name, 0, 1, code), Function("other")])
        assert program.lines(f"Main:{name}") == ["NOP", "RETURN r0"]
        assert "return" in program.translation(f"Main:{name}")
    with pytest.raises(IonValueError, match=r"A\\u\{0\}B has a NUL byte"):
        Program.assemble(".class 'A\\0B'\nfunction main () {\n}\n").class_bytes("A\0B")


def test_errors_are_one_line_whatever_names_are() -> None:
    with pytest.raises(CodeError) as caught:
        VM(Function("x\n\x1b[31m", 0, 1, [Instruction.jump(9)]))
    assert str(caught.value).endswith("(Main:x\\n\\u{1b}[31m, 0)")
    assert caught.value.function == "Main:x\n\x1b[31m"


def test_an_export_of_nothing_is_an_error_for_those_who_link_it() -> None:
    def library(*exports: str) -> IonPackBuilder:
        builder = IonPackBuilder("lib", "1.0").add_class("L", adding())
        for one in exports:
            builder.export(one)
        return builder

    user = IonPackBuilder("app", "1.0").dependency("lib").add_class("Main", giving())
    for good in ((), ("L",), ("L:add",), ("L", "L:add")):
        assert "L:add" in Program.of(user).link(library(*good)).functions
    for wrong in ("add", "L:ad", "M"):
        with pytest.raises(FunctionNotFound, match=f"lib exports '{wrong}', which is no"):
            Program.of(user).link(library("L:add", wrong))


# -- the first documentation


def test_the_first_documentation_as_it_stands(monkeypatch: pytest.MonkeyPatch, here: Path) -> None:
    monkeypatch.setitem(sys.modules, "ionvm", ion)
    namespace: dict[str, Any] = {}
    exec(SEED, namespace)
    assert VM(here / "hello.ionpack").execute() == 42


SEED = """
from ionvm import Function, Instruction, Value, IonPackBuilder

# Create function
function = Function(
    name="main",
    arity=0,
    extra_regs=1,
    instructions=[
        Instruction.load_const(0, Value.number(42)),
        Instruction.return_reg(0)
    ]
)

# Package
builder = IonPackBuilder("hello-world", "1.0.0")
builder.add_class("Main", function)
builder.main_class("Main")
builder.entry_point("main")

with open("hello.ionpack", "wb") as f:
    builder.build(f)
"""


def test_branches_and_loops_of_the_builders() -> None:
    made = FunctionBuilder("main", ["n"]).load_const("ten", 10).less_than("c", "n", "ten")
    made.add_instructions(build_if_else(
        condition_reg="c", then_instructions=[Instruction.load_const("r", "small")],
        else_instructions=[Instruction.load_const("r", "large")],
    ))  # fmt: skip
    vm = VM(made.return_reg("r"))
    assert vm.call("main", 3) == "small" and vm.call("main", 30) == "large"
