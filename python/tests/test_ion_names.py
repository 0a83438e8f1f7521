"""Scripts of the first Python package run when `abut.ion` goes by its name: all names and calling forms."""

from __future__ import annotations

import inspect
import io
import subprocess
import sys
import types
import zipfile
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest
from abut import ion
from conftest import PYTHON

MODULES = ("bytecode", "control_flow", "function", "instruction", "ionpack", "pattern", "value")
NAMES = {
    "value": ["Value"], "instruction": ["Instruction"], "pattern": ["Pattern"],
    "bytecode": ["BytecodeWriter"],
    "function": ["Function", "FunctionBuilder"], "ionpack": ["IonPackBuilder", "Manifest"],
    "control_flow": [
        "BasicBlock", "Condition", "IfElseBuilder", "MatchBuilder", "WhileThenElseBuilder", "build_if_else",
        "build_while_then_else", "create_break_instruction", "create_continue_instruction",
    ],
}  # fmt: skip


@pytest.fixture
def ionvm(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    monkeypatch.setitem(sys.modules, "ionvm", ion)
    yield import_module("ionvm")
    for name in list(sys.modules):
        if name.startswith("ionvm."):
            del sys.modules[name]


def written(one: Any) -> bytes:
    stream = io.BytesIO()
    one.serialize(ion.BytecodeWriter(stream))
    return stream.getvalue()


def test_all_names_what_is_there() -> None:
    # What needs the native library is imported when it is first asked for.
    public = {name for name in vars(ion) if not name.startswith("_") and name != "annotations"}
    public = {name for name in public if not isinstance(getattr(ion, name), types.ModuleType)}
    assert set(ion.__all__) == public | set(ion._PLACES) and list(ion.__all__) == sorted(
        ion.__all__, key=lambda name: (name[0].islower(), name)
    )
    assert set(ion.__all__) <= set(dir(ion))
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        ion.Nothing  # noqa: B018


def test_the_package_loads_no_native_library() -> None:
    code = (
        "import sys, abut.ion; "
        "print(sorted(name for name in sys.modules if 'abut._abi' in name or 'abut._library' in name), "
        "'ctypes' in sys.modules)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        env={"PYTHONPATH": f"{PYTHON}/src"}
    )  # fmt: skip
    assert ran.stdout == "[] False\n"


@pytest.mark.parametrize("module", MODULES)
def test_modules_of_the_package_have_their_names(ionvm: Any, module: str) -> None:
    found = import_module(f"ionvm.{module}")
    assert set(NAMES[module]) <= set(found.__all__)
    for name in found.__all__:
        assert getattr(found, name) is getattr(ion, name)


def test_every_maker_of_values(ionvm: Any) -> None:
    from ionvm.value import Value  # type: ignore[import-not-found]

    atom = Value.atom("a")
    for made, kind, data, tail in (
        (Value.number(1), "number", 1.0, "01 000000000000f03f"),
        (Value.boolean(True), "boolean", True, "02 01"),
        (Value.boolean(0), "boolean", False, "02 00"), (Value.atom("ab"), "atom", "ab", "03 02000000 6162"),
        (Value.unit(), "unit", None, "04"), (Value.undefined(), "undefined", None, "05"),
        (Value.array([atom]), "array", [atom], "06 01000000 03 01000000 61"),
        (Value.string("é"), "string", "é", "09 02000000 c3a9"),
        (Value.complex(complex(1, -0.0)), "complex", complex(1, -0.0),
            "0a 000000000000f03f 0000000000000080"),
        (Value.tuple((atom, Value.unit())), "tuple", [atom, Value.unit()], "0b 02000000 03 01000000 61 04"),
        (Value.function_ref("Main:f"), "atom", "__function_ref:Main:f", None),
        (Value("function", "f"), "function", "f", "08 01000000 66"),
    ):  # fmt: skip
        assert (made.value_type, made.data) == (kind, data)
        assert tail is None or written(made) == bytes.fromhex(tail)
        assert made == Value(kind, data)
    with pytest.raises(ValueError, match="Unsupported value type: soup"):
        written(Value("soup", None))


def test_objects_say_what_their_properties_are_not(ionvm: Any) -> None:
    made = ionvm.Value.object({"a": ionvm.Value.unit()}, writable={"a": False}, configurable={})
    assert written(made) == bytes.fromhex("07 01000000 01000000 61 04 00 01 01")
    assert made.data == {
        "properties": {"a": ionvm.Value.unit()}, "writable": {"a": False}, "enumerable": {"a": True},
        "configurable": {"a": True},
    }  # fmt: skip
    plain = ionvm.Value.object({"a": ionvm.Value.unit()})
    assert written(plain)[-3:] == b"\1\1\1" and plain != made
    bare = ionvm.Value("object", {"properties": {"a": ionvm.Value.unit()}, "writable": {}, "enumerable": {},
                                  "configurable": {}})  # fmt: skip
    assert bare == plain and written(bare) == written(plain)


VALUE = ion.Value.unit()
INSTRUCTIONS: list[tuple[str, tuple[Any, ...], str, str]] = [
    ("load_const", (7, VALUE), "load_const", "01 07000000 04"),
    ("move", (1, 2), "move", "02 01000000 02000000"),
    *((name, (3, 1, 2), name, f"{number:02x} 03000000 01000000 02000000") for name, number in (
        ("add", 3), ("sub", 4), ("mul", 5), ("div", 6), ("get_prop", 7), ("set_prop", 8), ("equal", 0x15),
        ("not_equal", 0x16), ("less_than", 0x17), ("less_equal", 0x18), ("greater_than", 0x19),
        ("greater_equal", 0x1A), ("receive_with_timeout", 0x1E))),
    ("logical_and", (3, 1, 2), "and", "1b 03000000 01000000 02000000"),
    ("logical_or", (3, 1, 2), "or", "1c 03000000 01000000 02000000"),
    ("logical_not", (3, 1), "not", "1d 03000000 01000000"),
    ("call", (1, 2, [3, 4]), "call", "09 01000000 02000000 02000000 03000000 04000000"),
    ("return_reg", (5,), "return", "0a 05000000"),
    ("jump", (-1,), "jump", "0b ffffffff"),
    ("jump_if_true", (1, 2), "jump_if_true", "0c 01000000 02000000"),
    ("jump_if_false", (1, -2), "jump_if_false", "0d 01000000 feffffff"),
    ("spawn", (1, 2, []), "spawn", "0e 01000000 02000000 00000000"),
    ("send", (1, 2), "send", "0f 01000000 02000000"),
    ("receive", (1,), "receive", "10 01000000"),
    ("link", (9,), "link", "11 09000000 00000000"),
    ("link", (9, 2), "link", "11 09000000 02000000"),
    ("match", (1, [ion.Pattern.wildcard()], [2]), "match", "12 01000000 01000000 02 02000000"),
    ("yield_instr", (), "yield", "13"),
    ("nop", (), "nop", "14"),
    ("object_init", (1, []), "object_init", "1f 01000000 00000000"),
    ("select", (1, [2]), "select", "20 01000000 01000000 02000000"),
    ("select_with_kill", (1, [2]), "select_with_kill", "21 01000000 01000000 02000000"),
    ("array_init", (1, [2]), "array_init", "22 01000000 01000000 02000000"),
    ("make_closure", (0, 1, "s", [("x", 2)]), "make_closure",
     "23 00000000 01000000 01000000 73 01000000 01000000 78 02000000"),
    ("tuple_init", (1, [2]), "tuple_init", "24 01000000 01000000 02000000"),
    ("set_proto", (1, 2), "set_proto", "25 01000000 02000000"),
    ("get_proto", (1, 2), "get_proto", "26 01000000 02000000"),
    ("delete_prop", (1, 2, 3), "delete_prop", "27 01000000 02000000 03000000"),
    ("keys", (1, 2), "keys", "28 01000000 02000000"),
    ("own_keys", (1, 2), "own_keys", "29 01000000 02000000"),
    ("length", (1, 2), "length", "2a 01000000 02000000"),
    ("push", (1, 2), "push", "2b 01000000 02000000"),
    ("define_prop", (1, 2, 3, {"enumerable": False}), "define_prop", "2c 01000000 02000000 03000000 05"),
    ("mod", (1, 2, 3), "mod", "2d 01000000 02000000 03000000"),
    ("exit", (1,), "exit", "2e 01000000"),
    ("kill", (1, 2), "kill", "2f 01000000 02000000"),
    ("tie", (1,), "tie", "30 01000000"),
    ("untie", (1,), "untie", "31 01000000"),
    ("trap_exits", (1,), "trap_exits", "32 01000000"),
    ("monitor", (1, 2), "monitor", "33 01000000 02000000"),
    ("demonitor", (1,), "demonitor", "34 01000000"),
    ("join", (1, 2), "join", "35 01000000 02000000"),
    ("receive_match", (1, [ion.Pattern.wildcard()], [2]), "receive_match",
     "36 01000000 ffffffff 01000000 02 02000000"),
    ("receive_match", (1, [], [], 5), "receive_match", "36 01000000 05000000 00000000"),
]  # fmt: skip


@pytest.mark.parametrize(("maker", "args", "opcode", "bytes_"), INSTRUCTIONS)
def test_every_maker_of_instructions(
    ionvm: Any, maker: str, args: tuple[Any, ...], opcode: str, bytes_: str
) -> None:  # fmt: skip
    made = getattr(ionvm.Instruction, maker)(*args)
    assert made.opcode == opcode and written(made) == bytes.fromhex(bytes_)
    again = getattr(ionvm.Instruction, maker)(*args)
    assert made == again and made != ionvm.Instruction.nop() or opcode == "nop"
    assert eval(repr(made), vars(ion)) == made
    if opcode not in ("link", "define_prop", "receive_match"):
        assert made.args == args


def test_the_table_has_every_opcode() -> None:
    from abut.ion._opcodes import BY_NUMBER, OPCODES

    assert sorted(BY_NUMBER) == list(range(1, 0x37))
    assert {row[2] for row in INSTRUCTIONS} == set(OPCODES)


@pytest.mark.parametrize(
    ("other", "maker", "args"),
    [
        ("move_reg", "move", (1, 2)), ("and_instr", "logical_and", (1, 2, 3)),
        ("and_", "logical_and", (1, 2, 3)),
        ("or_instr", "logical_or", (1, 2, 3)), ("or_", "logical_or", (1, 2, 3)),
        ("not_instr", "logical_not", (1, 2)),
        ("not_", "logical_not", (1, 2)), ("match_instr", "match", (1, [ion.Pattern.wildcard()], [1])),
    ],
)  # fmt: skip
def test_names_of_the_later_package(ionvm: Any, other: str, maker: str, args: tuple[Any, ...]) -> None:
    assert getattr(ionvm.Instruction, other)(*args) == getattr(ionvm.Instruction, maker)(*args)


def test_makers_take_the_keywords_of_the_package(ionvm: Any) -> None:
    make = ionvm.Instruction
    for made, wanted in (
        (make.load_const(reg=0, value=VALUE), make.load_const(0, VALUE)),
        (make.add(dst=0, a=1, b=2), make.add(0, 1, 2)), (make.move(dst=0, src=1), make.move(0, 1)),
        (make.get_prop(dst=0, obj=1, key=2), make.get_prop(0, 1, 2)),
        (make.set_prop(obj=0, key=1, value=2), make.set_prop(0, 1, 2)),
        (make.call(dst=0, func=1, args=[2]), make.call(0, 1, [2])), (make.jump(offset=1), make.jump(1)),
        (make.jump_if_true(cond=0, offset=1), make.jump_if_true(0, 1)),
        (make.spawn(dst=0, func=1, args=[]), make.spawn(0, 1, [])),
        (make.send(process=0, message=1), make.send(0, 1)), (make.return_reg(reg=0), make.return_reg(0)),
        (make.receive_with_timeout(dst=0, timeout=1, result=2), make.receive_with_timeout(0, 1, 2)),
        (make.match(value=0, patterns=[], jump_table=[]), make.match(0, [], [])),
        (make.make_closure(dst=0, func=1, scope_id="s", captures=[("x", 2)]),
         make.make_closure(0, 1, "s", [("x", 2)])),
        (make.array_init(dst=0, srcs=[1]), make.array_init(0, [1])),
        (make.object_init(dst=0, kvs=[]), make.object_init(0, [])), (make.link(process=3), make.link(3)),
    ):  # fmt: skip
        assert made == wanted


def test_placeholders_are_not_written(ionvm: Any) -> None:
    for made in (ionvm.Instruction.break_instr(), ionvm.Instruction.continue_instr()):
        with pytest.raises(ValueError, match=f"Unknown opcode: {made.opcode}"):
            written(made)
    for create in (ionvm.create_break_instruction, ionvm.create_continue_instruction):
        assert create() == ionvm.Instruction.jump(0) and written(create()) == bytes.fromhex("0b 00000000")
    with pytest.raises(ValueError, match="Unknown opcode: soup"):
        written(ionvm.Instruction("soup", 1))


def test_entries_of_objects_have_flags(ionvm: Any) -> None:
    one = ionvm.Value.atom("x")
    made = ionvm.Instruction.object_init(10, [
        ("a", ("reg", 1, {"writable": False, "enumerable": False})),
        ("b", ("val", one, {"configurable": False})),
        ("c", ("val", one)), ("d", ("reg", 2, {"writeable": False})),
    ])  # fmt: skip
    assert written(made) == bytes.fromhex(
        "1f 0a000000 04000000"
        "01000000 61 02 01000000 00 00 01 01000000 62 03 03 01000000 78 01 01 00"
        "01000000 63 03 03 01000000 78 01 01 01 01000000 64 02 02000000 00 01 01"
    )
    for wrong in ([("a", ("what", 1))], [("a", ("reg",))], [("a", ("reg", 1, {"soup": True}))]):
        with pytest.raises(ValueError):
            ionvm.Instruction.object_init(0, wrong)


def test_a_writer_needs_no_more_than_its_methods(ionvm: Any) -> None:
    class Writer:
        def __init__(self) -> None:
            self.calls: list[tuple[str, Any]] = []

        def __getattr__(self, name: str) -> Any:
            if not name.startswith("write_"):
                raise AttributeError(name)
            return lambda value: self.calls.append((name[6:], value))

    writer = Writer()
    ionvm.Function("f", 1, 1, [
        ionvm.Instruction.object_init(1, [("a", ("val", ionvm.Value.number(2)))]), ionvm.Instruction.jump(-1),
    ]).serialize(writer)  # fmt: skip
    assert writer.calls == [
        ("u8", 1), ("string", "f"), ("u32", 1), ("u32", 1), ("u8", 0), ("u32", 2), ("u8", 0x1F), ("u32", 1),
        ("u32", 1), ("string", "a"), ("u8", 3), ("u8", 1), ("f64", 2.0), ("u8", 1), ("u8", 1), ("u8", 1),
        ("u8", 0x0B), ("i32", -1),
    ]  # fmt: skip


def test_every_maker_of_patterns(ionvm: Any, capsys: pytest.CaptureFixture[str]) -> None:
    from ionvm.pattern import Pattern  # type: ignore[import-not-found]

    any_ = Pattern.wildcard()
    for made, bytes_ in (
        (Pattern.value(ionvm.Value.unit()), "01 04"), (any_, "02"),
        (Pattern.tuple([any_, any_]), "03 02000000 02 02"),
        (Pattern.array([]), "04 00000000"), (Pattern.tagged_enum("T", any_), "05 01000000 54 02"),
    ):  # fmt: skip
        assert written(made) == bytes.fromhex(bytes_)
        assert made == Pattern(made.kind, made.data) and eval(repr(made), vars(ion)) == made
    assert capsys.readouterr().out == ""
    with pytest.raises(ValueError, match="Unknown pattern kind: soup"):
        written(Pattern("soup"))


def test_functions_and_their_builder(ionvm: Any, capsys: pytest.CaptureFixture[str]) -> None:
    from ionvm.function import Function, FunctionBuilder  # type: ignore[import-not-found]

    code = [ionvm.Instruction.return_reg(0)]
    named = Function(name="f", arity=1, extra_regs=2, instructions=code)
    assert (named.name, named.arity, named.extra_regs, named.instructions) == ("f", 1, 2, code)
    assert written(named) == bytes.fromhex("01 01000000 66 01000000 02000000 00 01000000 0a 00000000")
    assert written(Function(None, 0, 0, [])) == bytes.fromhex("00 00000000 00000000 00 00000000")
    assert capsys.readouterr().out == ""
    named.serialize(ion.BytecodeWriter(io.BytesIO()), debug=True)
    assert capsys.readouterr().out.splitlines() == [f"{named!r}:", "  Instruction.return_reg(0)"]
    builder = FunctionBuilder("f", 1, 2)
    assert builder.add_instruction(code[0]) is builder and builder.build() == named == builder.build()
    assert FunctionBuilder(name=None, arity=0, extra_regs=0).build() == Function(None, 0, 0, [])


def test_every_name_of_branches_and_loops(ionvm: Any) -> None:
    from ionvm import control_flow  # type: ignore[import-not-found]

    make = ionvm.Instruction
    test, nop, one = [make.less_than(2, 0, 1)], make.nop(), make.move(3, 4)
    chain = control_flow.IfElseBuilder()
    chain.if_condition(0)
    chain.add_instruction(nop)
    chain.elif_condition(1)
    chain.elif_condition_lazy(test, 2)
    chain.add_instruction(one)
    chain.else_block()
    chain.add_instruction(nop)
    assert chain.build() == [
        make.jump_if_false(0, 3), nop, make.jump(8), make.jump_if_false(1, 2), make.jump(6), *test,
        make.jump_if_false(2, 3), one, make.jump(2), nop,
    ]  # fmt: skip
    lazy = control_flow.IfElseBuilder()
    lazy.if_condition_lazy(test, 2)
    assert lazy.build() == [*test, make.jump_if_false(2, 1)]

    loop = control_flow.WhileThenElseBuilder()
    loop.while_condition(test, 2)
    loop.add_instruction(nop)
    loop.add_continue()
    loop.add_break()
    loop.then_block()
    loop.add_instruction(one)
    loop.else_block()
    loop.add_instruction(nop)
    assert loop.build() == [
        *test, make.jump_if_false(2, 5), nop, make.jump(-3), make.jump(4), make.jump(-5), one, make.jump(2),
        nop,
    ]  # fmt: skip
    short = control_flow.WhileThenElseBuilder()
    short.while_condition_reg(0)
    assert short.build() == [make.jump_if_false(0, 2), make.jump(-1)]

    any_ = ionvm.Pattern.wildcard()
    matched = control_flow.MatchBuilder(0).case(any_, [nop])
    assert matched.build() == [make.match(0, [any_], [1]), nop]
    assert control_flow.Condition.from_register(3).get_result_register() == 3
    assert control_flow.Condition.from_instructions(test, 2).get_instructions() == test
    block = control_flow.BasicBlock("b")
    block.add_instruction(nop)
    assert (block.name, block.instructions, len(block)) == ("b", [nop], 1)
    assert (block.start_address, block.end_address) == (None, None)

    for form, begin in (
        (control_flow.build_if_else, "if_condition"),
        (control_flow.build_while_then_else, "while_condition_reg"),
    ):  # fmt: skip
        assert form(lambda builder: getattr(builder, begin)(0)) == form(condition_reg=0)  # noqa: B023
    assert control_flow.build_if_else(condition_reg=0, then_instructions=[nop], else_instructions=[one]) == [
        make.jump_if_false(0, 3), nop, make.jump(2), one,
    ]  # fmt: skip
    assert control_flow.build_while_then_else(
        condition_reg=0, body_instructions=[nop], else_instructions=[one]
    ) == [make.jump_if_false(0, 3), nop, make.jump(-2), make.jump(2), one]  # fmt: skip


def test_the_writer(ionvm: Any) -> None:
    from ionvm.bytecode import BytecodeWriter  # type: ignore[import-not-found]

    stream = io.BytesIO()
    writer = BytecodeWriter(stream)
    assert (BytecodeWriter.MAGIC, BytecodeWriter.VERSION) == (b"IONBC\x01\x00\x00",
        1) and writer.stream is stream
    writer.write_u8(1)
    writer.write_u32(2)
    writer.write_i32(-1)
    writer.write_f64(1.0)
    writer.write_string("é")
    assert stream.getvalue() == bytes.fromhex("01 02000000 ffffffff 000000000000f03f 02000000 c3a9")
    function = ionvm.Function("f", 0, 0, [])
    stream.seek(stream.truncate(0))
    writer.write_function(function)
    assert stream.getvalue() == written(function)
    stream.seek(stream.truncate(0))
    writer.write_functions([function, function])
    assert stream.getvalue() == b"IONBC\1\0\0" + b"\1\0\0\0\2\0\0\0" + 2 * written(function)


def test_manifests_and_packs(ionvm: Any, tmp_path: Any) -> None:
    from ionvm.ionpack import IonPackBuilder, Manifest  # type: ignore[import-not-found]

    manifest = Manifest("n", "1")
    assert manifest.to_string() == "IonPack-Version: 1.0\nName: n\nVersion: 1\n"
    builder = IonPackBuilder(name="n", version="1")
    for method in ("main_class", "entry_point", "description", "author", "dependency", "export"):
        assert getattr(builder, method)(f"the {method}") is builder
    function = ionvm.Function("f", 0, 0, [])
    builder.add_class("A", function)
    builder.add_multi_function_class(name="B", functions=[function, function])
    builder.add_library("l.so", b"\x7fELF")
    builder.add_resource("r/s.txt", b"res")
    builder.add_source("A.ion", "é")
    assert builder.manifest.to_string() == (
        "IonPack-Version: 1.0\nName: n\nVersion: 1\nMain-Class: the main_class\n"
        "Entry-Point: the entry_point\nDescription: the description\nAuthor: the author\n"
        "Dependencies: the dependency\nFFI-Libraries: l.so\nExports: the export\n"
    )
    with open(tmp_path / "n.ionpack", "wb") as file:
        assert builder.build(file) is None
    with zipfile.ZipFile(tmp_path / "n.ionpack") as archive:
        assert archive.namelist() == [
            "META-INF/MANIFEST.ion", "classes/A.ionc", "classes/B.ionc", "lib/l.so", "resources/r/s.txt",
            "src/A.ion"
        ]  # fmt: skip
        assert archive.read("classes/A.ionc") == builder.classes["A"] == written(function)
        assert archive.read("src/A.ion") == "é".encode() and builder.sources == {"A.ion": "é"}
        assert (builder.libraries, builder.resources) == ({"l.so": b"\x7fELF"}, {"r/s.txt": b"res"})


def test_a_script_of_the_package_runs(tmp_path: Any) -> None:
    script = """
import io, sys
import abut.ion
sys.modules["ionvm"] = abut.ion
from ionvm import Function, Instruction, Value, IonPackBuilder, BytecodeWriter
from ionvm import IfElseBuilder, WhileThenElseBuilder
from ionvm import build_if_else, build_while_then_else, create_break_instruction, create_continue_instruction
from ionvm import Manifest, Pattern
from ionvm.control_flow import BasicBlock, Condition, MatchBuilder
from ionvm.function import FunctionBuilder
import ionvm.value
assert ionvm.value.Value is Value and ionvm.Value is Value
builder = IonPackBuilder("hello-world", "1.0.0")
builder.add_class("Main", Function(name="main", arity=0, extra_regs=1, instructions=[
    Instruction.load_const(0, Value.number(42)), Instruction.return_reg(0)]))
builder.main_class("Main")
builder.entry_point("main")
with open("hello.ionpack", "wb") as f:
    builder.build(f)
print("made")
"""
    ran = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=tmp_path, check=False,
        env={"PYTHONPATH": f"{PYTHON}/src"},
    )  # fmt: skip
    assert (ran.stdout, ran.stderr) == ("made\n", "")
    assert ion.IonPack.read(tmp_path / "hello.ionpack").entry()[0] == "Main:main"


def test_builders_of_functions_have_every_instruction() -> None:
    from abut.ion._operations import Operations

    for name, maker in vars(ion.Instruction).items():
        if not isinstance(maker, classmethod) or name in ("break_instr", "continue_instr"):
            continue
        canonical = maker.__func__.__name__
        wanted, found = inspect.signature(maker.__func__), inspect.signature(vars(Operations)[canonical])
        assert list(wanted.parameters.values())[1:] == list(found.parameters.values())[1:], name
        assert vars(Operations)[canonical].__doc__ == maker.__func__.__doc__
