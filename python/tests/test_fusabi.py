"""Fusabi from Python: modules and their builders, policies, types, and what the documentation shows."""

from __future__ import annotations

import doctest
import importlib
import keyword
import math
import pickle
from pathlib import Path
from typing import Any

import pytest
from abut import fusabi
from abut._errors import ClosedError, VerifyError
from abut.fusabi import (
    F32,
    I32,
    INSTRUCTIONS,
    Array,
    BytecodeBuilder,
    BytecodeError,
    Capability,
    Char,
    ErrorCode,
    FunctionBuilder,
    FusabiError,
    InvalidMagic,
    Machine,
    Module,
    Op,
    PermissionDenied,
    Registry,
    SecurityPolicy,
    Signature,
    Type,
    TypeMismatch,
    UnsupportedVersion,
    VmError,
)

pytestmark = pytest.mark.usefixtures("library")


def text(body: str, *, head: str = "", result: str = "Any", params: str = "", locals: str = "") -> Module:
    named = f" locals {locals}" if locals else ""
    return Module.assemble(f"{head}\nfn main({params}) -> {result}{named}\n{body}\nret\n")


ENDLESS = "fn main() -> Unit\nagain:\njump @again\n"


def names_of_public() -> set[str]:
    return {name for name in vars(fusabi) if not name.startswith("_") and name != "annotations"}


def test_all_names_what_is_there() -> None:
    import types

    public = {name for name in names_of_public() if not isinstance(getattr(fusabi, name), types.ModuleType)}
    assert set(fusabi.__all__) == public and list(fusabi.__all__) == sorted(
        fusabi.__all__, key=lambda name: (not name.isupper() and not name[1:].isdigit(), name)
    )


# -- builders


def test_a_module_is_built_of_functions_that_call_each_other() -> None:
    builder = BytecodeBuilder(source="sum.fs")
    main = builder.function("main", (), I32)
    main.line(7).push(I32(20)).push(I32(22)).call("add").ret()
    builder.function("add", {"left": I32, "right": I32}, I32).load("left").load("right").add().ret()
    module = builder.build()
    assert [str(one) for one in module.functions] == ["main() -> I32", "add(I32, I32) -> I32"]
    assert module.source == "sum.fs" and module.constants == (I32(20), I32(22))
    assert module.line("main", 0) == 7 and module.line("add", 0) == 0
    assert Machine().execute(module) == 42


def test_every_instruction_has_a_method() -> None:
    values = {
        "constant": (1,), "local": (0,), "function": ("main",), "import": ("print",),
        "import_n": ("print", 1), "jump": ("here",), "type": (I32,), "count": (0,),
    }  # fmt: skip
    for name, one in INSTRUCTIONS.items():
        method = name + "_" if keyword.iskeyword(name) else name
        main = FunctionBuilder("main", {"x": I32}).label("here")
        assert getattr(main, method)(*values.get(one.operand, ())) is main
        assert main.size == one.size and main._items[0][0] == name
        told = getattr(FunctionBuilder, method).__doc__
        assert one.operand != "none" or told.lower() == f"{one.effect}.".lower()
    assert {one.name.lower() for one in Op} == set(INSTRUCTIONS)


def test_what_is_added_is_a_pair_a_row_and_an_index() -> None:
    builder, index = BytecodeBuilder().add_constant(I32(5))
    assert index == 0
    second = builder.add_constant("x").add_constant(1.5)
    assert second.number == 2 and second.builder is builder
    function = FunctionBuilder("main", result=float).push_constant(second).ret()
    module = second.add_function(function).entry_point("main").build()
    assert module.constants == (I32(5), "x", 1.5) and Machine().execute(module) == 1.5


def test_literals_become_constants_once() -> None:
    main = FunctionBuilder("main", result=list)
    for value in (1, I32(1), 1, 1.0, F32(1.0), True, None, "1", Char("1"), -0.0, 0.0, "1"):
        main.push(value)
    module = BytecodeBuilder().add_function(main.array_new(12).ret()).build()
    assert len(module.constants) == 10
    kinds = [type(one) for one in module.constants]
    assert kinds == [int, I32, float, F32, bool, type(None), str, Char, float, float]
    found = Machine().execute(module).tolist()
    assert found == [1, 1, 1, 1.0, 1.0, True, None, "1", "1", -0.0, 0.0, "1"]
    assert math.copysign(1, found[9]) == -1


def test_typed_literals_say_what_they_are_not() -> None:
    main = FunctionBuilder("main")
    for value, kind in (
        (1 << 31, I32),
        ("ab", Char),
        (1.5, int),
        ([], None),
        ("x", float),
        (1, str),
        (True, I32),
    ):
        with pytest.raises(BytecodeError):
            main.push(value, kind)


def test_labels_and_locals_have_names() -> None:
    main = FunctionBuilder("main", {"n": int}, int).local("sum", int, 0)
    main.label("again").load("n").push(0).le().jump_if("end")
    main.load("sum").load("n").add().store("sum").load("n").push(1).sub().store("n").jump("again")
    main.label("end").load("sum").ret()
    assert main.locals == 2
    machine = Machine().load(BytecodeBuilder().add_function(main).build())
    assert machine.execute(1000) == 500500
    for refused, name in ((main.load, "x"), (main.label, "end"), (main.local, "sum")):
        with pytest.raises(BytecodeError):
            refused(name)
    with pytest.raises(BytecodeError, match="no label 'x'"):
        BytecodeBuilder().add_function(FunctionBuilder("main").jump("x")).build()


def test_names_that_nobody_has_are_refused() -> None:
    for function, what in (
        (FunctionBuilder("main").call("x").ret(), "no function 'x' that main calls"),
        (FunctionBuilder("main").call_ffi("x").ret(), "no import 'x' that main calls"),
    ):
        with pytest.raises(BytecodeError, match=what):
            BytecodeBuilder().add_function(function).build()
    with pytest.raises(BytecodeError, match="'other' to begin with"):
        BytecodeBuilder().add_function(FunctionBuilder("main").ret()).entry_point("other").build()


def test_imports_are_known_from_the_registry_and_the_standard_library() -> None:
    registry = Registry()
    registry.register("twice", lambda text: text * 2, params=[str], result=str)
    main = FunctionBuilder("main", result=I32).push("ab").call_ffi("twice").call_ffi("string_len").ret()
    module = BytecodeBuilder(registry=registry).add_function(main).build()
    assert [str(one) for one in module.imports] == ["twice(String) -> String", "string_len(String) -> I32"]
    assert module.imports[0].hash != module.imports[1].hash
    assert Machine(registry).execute(module) == 4


def test_code_that_breaks_the_rules_is_not_built() -> None:
    builder = BytecodeBuilder()
    builder.function("main", (), I32).line(3).push("x").line(4).ret()
    with pytest.raises(BytecodeError) as caught:
        builder.build()
    error = caught.value
    assert (error.code, error.function, error.offset, error.line) == (ErrorCode.TYPE_MISMATCH, 0, 5, 4)
    assert str(error) == "expected I32, got String (line 4, in main, offset 5)"
    module = builder.build(verify=False)
    with pytest.raises(BytecodeError, match="expected I32, got String"):
        Machine().execute(module)


def test_raw_code_is_taken_as_it_is() -> None:
    main = FunctionBuilder("main", result=I32).push(I32(1)).code(b"\x01\0\0\0\0\x20\x12")
    assert Machine().execute(BytecodeBuilder().add_function(main).build()) == 2


@pytest.mark.parametrize("count", [65_536, 65_537])
def test_constants_have_a_bound(count: int) -> None:
    builder = BytecodeBuilder()
    for number in range(count):
        builder.add_constant(number)
    builder.add_function(FunctionBuilder("main").ret())
    if count == 65_536:
        assert len(builder.build().constants) == count
        return
    with pytest.raises(BytecodeError) as caught:
        builder.build()
    assert caught.value.code == ErrorCode.TOO_LARGE


# -- modules


def test_modules_come_from_bytes_files_and_text(tmp_path: Path) -> None:
    module = text("push 42")
    path = module.save(tmp_path / "answer.fzb")
    for again in (
        Module.from_bytes(module.to_bytes()),
        Module.from_file(path),
        pickle.loads(pickle.dumps(module)),
    ):
        assert again.to_bytes() == module.to_bytes() and Machine().execute(again) == 42
    assert list(tmp_path.iterdir()) == [path]
    with pytest.raises(FileNotFoundError):
        Module.from_file(tmp_path / "nothing.fzb")
    written = tmp_path / "answer.fzbtext"
    written.write_text(module.disassemble())
    assert Module.from_file(written).to_bytes() == module.to_bytes()


def test_a_file_is_mapped_and_may_be_replaced(tmp_path: Path) -> None:
    path = text("push 1").save(tmp_path / "one.fzb")
    machine = Machine().load(Module.from_file(path))
    text("push 2").save(path)
    assert machine.execute() == 1 and machine.execute(Module.from_file(path)) == 2


def test_damaged_bytes_are_refused_each_in_its_way() -> None:
    good = bytearray(text("push 42").to_bytes())
    cases: list[tuple[int, int, type[BytecodeError], ErrorCode]] = [
        (0, 0x58, InvalidMagic, ErrorCode.BAD_MAGIC),
        (4, 9, UnsupportedVersion, ErrorCode.BAD_VERSION),
        (24, 0xFF, BytecodeError, ErrorCode.BAD_FORMAT),
    ]
    for at, byte, kind, code in cases:
        bad = bytearray(good)
        bad[at] ^= byte
        with pytest.raises(kind) as caught:
            Module.from_bytes(bad)
        assert caught.value.code == code and isinstance(caught.value, VerifyError)
    for size in range(len(good)):
        with pytest.raises(BytecodeError):
            Module.from_bytes(good[:size])


def test_code_is_looked_at_when_it_is_wanted() -> None:
    module = text("push 42")
    data = bytearray(module.to_bytes())
    data[module.entry_point.code_offset + 5] ^= 1
    changed = Module.from_bytes(data)  # loading looks at no code
    with pytest.raises(BytecodeError) as caught:
        Machine().execute(changed)
    assert caught.value.code == ErrorCode.BAD_FORMAT


def test_a_module_tells_what_is_in_it() -> None:
    module = text("load 0\ncall_ffi print", head="import print(Any) -> Unit", params="x: I32", locals="y")
    main = module.find("main")
    assert (main.params, main.result, main.locals) == ((Type.I32,), Type.ANY, 2)
    assert main == module.entry_point and "main" in module and "other" not in module
    assert module.code(main)[0] == fusabi.Op.LOAD and not module.is_verified("main")
    assert module.verify().is_verified("main")
    assert module.imports[0].signature == Signature((Type.ANY,), Type.UNIT)
    assert "call" in module.translation("main") and "functions: 1" in repr(module)
    for missing in ("other", 7):
        with pytest.raises(LookupError):
            module.code(missing)
    module.close()
    with pytest.raises(ClosedError):
        module.functions


def test_text_that_is_none_says_where() -> None:
    with pytest.raises(FusabiError) as caught:
        Module.assemble("fn main() -> Unit\n    frobnicate\n")
    assert "frobnicate" in str(caught.value) and caught.value.line == 2 or "line 2" in str(caught.value)


# -- policies


def test_a_policy_permits_what_it_says() -> None:
    policy = SecurityPolicy(allow_file_io=True, allow_env_access=True)
    allowed = {"file_read", "file_write", "env_read", "env_write", "file_io", "env_access"}
    names = allowed | {"network_connect", "network_bind", "process_spawn", "network", "", "unknown"}
    assert {name for name in names if policy.allows(name)} == allowed
    policy.check_permission("file_read")
    for name in names - allowed:
        with pytest.raises(PermissionDenied, match="not permitted") as caught:
            policy.check_permission(name)
        assert isinstance(caught.value, PermissionError) and caught.value.code == ErrorCode.PERMISSION
        assert not SecurityPolicy.permissive().allows("unknown")
    assert SecurityPolicy.restrictive().capabilities == Capability(0) == SecurityPolicy().capabilities
    assert SecurityPolicy.permissive().capabilities == Capability(15)


def test_types_are_named_in_many_ways() -> None:
    from typing import Annotated

    from abut.fusabi._types import as_type

    pairs: list[tuple[Any, Type]] = [
        (int, Type.I64), (I32, Type.I32), (float, Type.F64), (str, Type.STRING), (None, Type.UNIT),
        ("i32", Type.I32),
        (list[int], Type.ARRAY), (Array, Type.ARRAY), (Annotated[int, Type.I32], Type.I32), (Any, Type.ANY),
        (Char, Type.CHAR), (bool, Type.BOOL), (Type.F32, Type.F32), ("any", Type.ANY),
    ]  # fmt: skip
    assert [as_type(given) for given, _ in pairs] == [wanted for _, wanted in pairs]
    for wrong in (dict, "int128", 5, bytes):
        with pytest.raises(TypeError, match="no type of Fusabi"):
            as_type(wrong)
    assert TypeMismatch.__mro__[1] is VmError


# -- examples


@pytest.mark.parametrize("name", sorted(path.stem for path in Path(fusabi.__file__).parent.glob("*.py")))
def test_examples_in_the_documentation_of_modules(name: str) -> None:
    module = importlib.import_module("abut.fusabi" if name == "__init__" else f"abut.fusabi.{name}")
    known = {name: getattr(fusabi, name) for name in fusabi.__all__}
    found = doctest.testmod(module, extraglobs=known)
    assert found.failed == 0


def test_examples_in_the_guide() -> None:
    guide = Path(__file__).resolve().parents[2] / "docs" / "fusabi.md"
    found = doctest.testfile(str(guide), module_relative=False)
    assert found.failed == 0 and found.attempted > 30
