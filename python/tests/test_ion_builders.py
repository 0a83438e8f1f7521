"""Values, instructions and functions of Ion's, built in Python: branches, loops, names, what is refused."""

from __future__ import annotations

import doctest
import importlib
import itertools
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from abut import ion
from abut._errors import AbutError
from abut.ion import (
    Atom,
    BasicBlock,
    Condition,
    Descriptor,
    Function,
    FunctionBuilder,
    IfElseBuilder,
    Instruction,
    IonBuildError,
    MatchBuilder,
    Pattern,
    Undefined,
    Value,
    WhileThenElseBuilder,
    build_if_else,
    build_while_then_else,
    create_break_instruction,
    create_continue_instruction,
)
from ion_runner import run, vector

make = Instruction
Wrong = tuple[tuple[Callable[[], Any], Any], ...]
"""What is wrong, and what is said."""
RESULT, CONDITION = 9, 8


def put(value: Any) -> Instruction:
    return make.load_const(RESULT, value)


# -- values


@pytest.mark.parametrize(
    ("given", "value", "back"),
    [
        (None, Value.unit(), None), (Undefined, Value.undefined(), Undefined),
        (True, Value.boolean(True), True),
        (False, Value.boolean(False), False), (3, Value.number(3), 3.0), (-0.5, Value.number(-0.5), -0.5),
        (2**60, Value.number(2.0**60), 2.0**60), ("é", Value.string("é"), "é"),
        (Atom("a"), Value.atom("a"), "a"),
        (1 + 2j, Value.complex(1 + 2j), 1 + 2j), ([1, [2]], Value.array([1, Value.array([2])]), [1.0, [2.0]]),
        ((), Value.tuple([]), ()), ({"a": (1,)}, Value.object({"a": Value.tuple([1])}), {"a": (1.0,)}),
        (Value.atom("x"), Value.atom("x"), "x"),
    ],
)  # fmt: skip
def test_values_come_from_python_and_go_back(given: Any, value: Value, back: Any) -> None:
    made = Value.from_python(given)
    assert made == value and made.value_type == value.value_type
    found = made.to_python()
    assert found == back and type(found) is (Atom if value.value_type == "atom" else type(back))
    assert eval(repr(made), vars(ion)) == made and pickle.loads(pickle.dumps(made)) == made


def test_numpy_values_are_values() -> None:
    numpy = pytest.importorskip("numpy")
    for given, value in (
        (numpy.float32(0.5), Value.number(0.5)), (numpy.int64(7), Value.number(7)),
        (numpy.bool_(True), Value.boolean(True)), (numpy.array([1, 2]), Value.array([1, 2])),
    ):  # fmt: skip
        assert Value.from_python(given) == value


def test_what_is_no_value_is_refused() -> None:
    endless: list[Any] = []
    endless.append(endless)
    for given, kind in (
        (object(), TypeError), ({1, 2}, TypeError), (b"bytes", TypeError), ({1: 2}, TypeError),
        (2**53 + 1, ValueError),
        (10**400, ValueError), (endless, ValueError),
    ):  # fmt: skip
        with pytest.raises(kind):
            Value.from_python(given)


def nested(depth: int, make_one: Callable[[Any], Any] = lambda one: [one], inner: Any = 0) -> Any:
    for _ in range(depth):
        inner = make_one(inner)
    return inner


@pytest.mark.parametrize(
    "made",
    [
        lambda depth: make.load_const(0, Value.from_python(nested(depth))),
        lambda depth: make.load_const(0, nested(depth, lambda one: Value.object({"a": one}))),
        lambda depth: make.match(0, [nested(depth, lambda one: Pattern.tuple([one]), Pattern.wildcard())],
            [1]),
        lambda depth: make.match(0,
            [nested(depth, lambda one: Pattern.tagged_enum("T", one), Pattern.wildcard())], [1]),
        lambda depth: make.match(0, [Pattern.value(nested(depth - 1))], [1]),
    ],
)  # fmt: skip
def test_trees_are_64_levels_deep(made: Callable[[int], Instruction]) -> None:
    assert Function.from_bytes(Function("f", 0, 1, [made(63)]).to_bytes()).instructions == [made(63)]
    with pytest.raises(ValueError, match="more than 64 levels deep"):
        Function("f", 0, 1, [made(64)]).to_bytes()


def test_equal_values_are_the_same_constants() -> None:
    nan = float("nan")
    assert Value.number(nan) == Value.number(nan) and Value.number(0.0) != Value.number(-0.0)
    assert Value.complex(complex(0, nan)) == Value.complex(complex(0, nan))
    assert Value.atom("a") != Value.string("a") and Value.number(1) != Value.boolean(True) != 1
    one, other = Value.object({"a": 1, "b": 2}), Value.object({"b": 2, "a": 1})
    assert one == other != Value.object({"a": 1, "b": 2}, enumerable={"a": False})
    assert (Value.array([]) == []) is False
    assert len({Value.number(1), Value.number(1.0), Value.tuple([Value.atom("a")]),
        Value.tuple([Atom("a")])}) == 2
    assert hash(Value.unit()) != hash(Value.undefined())
    for changing in (Value.array([]), Value.object({}), Value.tuple([[]])):
        with pytest.raises(TypeError, match="unhashable"):
            hash(changing)


def test_values_read_well() -> None:
    for value, shown in (
        (Value.number(42), "Value.number(42)"), (Value.number(-0.0), "Value.number(-0.0)"),
        (Value.number(1e300), "Value.number(1e+300)"),
        (Value.number(float("inf")), "Value.number(float('inf'))"),
        (Value.from_python({"a": Undefined}), "Value.object({'a': Value.undefined()})"),
        (Value.object({"a": 1}, writable={"a": False}),
            "Value.object({'a': Value.number(1)}, writable={'a': False})"),
        (Value("function", "f"), "Value('function', 'f')"), (Atom("a"), "Atom('a')"),
        (Undefined, "Undefined"),
        (Descriptor.ALL, "Descriptor.ALL"), (Descriptor(0), "Descriptor.NONE"),
        (Descriptor(5), "Descriptor.WRITABLE | Descriptor.CONFIGURABLE"),
        (make.object_init(0, [("a", ("reg", 1))]),
            "Instruction.object_init(0, [('a', ('reg', 1, Descriptor.ALL))])"),
        (make.return_reg(1), "Instruction.return_reg(1)"), (make("soup", 1), "Instruction('soup', 1)"),
        (make.receive_match(0, [1], [1], 2),
         "Instruction.receive_match(0, [Pattern.value(Value.number(1))], [1], 2)"),
        (Function("f", ffi="Sqrt"), "Function('f', arity=0, extra_regs=0, ffi='Sqrt')"),
        (FunctionBuilder("f").nop(), "<FunctionBuilder f, 1 instructions>"),
        (BasicBlock("b"), "<BasicBlock b of 0>"),
    ):  # fmt: skip
        assert repr(value) == shown
    assert not Undefined and pickle.loads(pickle.dumps(Undefined)) is Undefined


def test_properties_tell_their_flags() -> None:
    value = Value.object({"a": 1, "b": 2}, writable={"a": False}, configurable={"b": False})
    assert value.descriptor("a") == Descriptor.ENUMERABLE | Descriptor.CONFIGURABLE
    assert value.descriptor("b") == Descriptor.WRITABLE | Descriptor.ENUMERABLE
    for other, key in ((value, "c"), (Value.unit(), "a")):
        with pytest.raises(KeyError):
            other.descriptor(key)
    flags: Any
    for flags, wanted in ((5, 5), (Descriptor.NONE, 0), ({}, 7), ({"enumerable": 0}, 5)):
        assert make.define_prop(0, 1, 2, flags).args[3] == wanted
    for flags, kind in ((8, ValueError), (-1, ValueError), (True, TypeError), ("w", TypeError),
        ({"a": 1}, ValueError)):
        with pytest.raises(kind):
            make.define_prop(0, 1, 2, flags)


# -- bytes


def test_the_worked_example_is_what_the_first_tools_wrote() -> None:
    code = [make.load_const(1, 10), make.add(2, 0, 1), make.return_reg(2)]
    function = Function("test_function", 1, 2, code)
    assert function.to_bytes() == bytes.fromhex(
        "01 0d000000 746573745f66756e6374696f6e 01000000 02000000 00 03000000"
        "01 01000000 01 0000000000002440 03 02000000 00000000 01000000 0a 02000000"
    )
    built = FunctionBuilder("test_function", ["given"]).load_const("ten", 10).add("sum", "given", "ten")
    assert built.return_reg("sum").build() == function


def test_the_worked_example_is_in_the_vectors() -> None:
    data = vector("test.ionc").read_bytes()
    assert Function.from_bytes(data).to_bytes() == data


def test_version_2_has_a_header_and_one_byte_of_flags() -> None:
    value = Value.object({"a": None}, writable={"a": False})
    function = Function(None, 0, 1, [make.load_const(0, value)])
    assert function.to_bytes(version=2) == bytes.fromhex(
        "494f4e4243010000 02000000 02 000000 01000000"
        "00 00000000 01000000 00 01000000 01 00000000 07 01000000 01000000 61 04 06"
    )
    for version in (0, 3, "1"):
        with pytest.raises(ValueError, match="there is no version"):
            function.to_bytes(version=version)  # type: ignore[arg-type]


def test_nothing_is_written_of_what_cannot_be() -> None:
    import io

    good, wrong = Function("f", 0, 0, [make.nop()]), Function("g", 0, 0, [make.break_instr()])
    stream = io.BytesIO()
    for version in (1, 2):
        with pytest.raises(ValueError):
            ion.BytecodeWriter(stream, version).write_functions([good, wrong])
    assert stream.getvalue() == b""


@pytest.mark.parametrize(
    "instruction",
    [
        make.add(-1, 0, 0), make.add(1 << 32, 0, 0), make.jump(1 << 31), make.add("x", 0, 0),
        make.jump("there"),
        make("add", 1, 2), make("match", 0, [Pattern.wildcard()], []), make.link(-1),
        make("define_prop", 0, 1, 2, 8),
        make.receive_match(0, [], [], 0xFFFF_FFFF), make.load_const(0, "\ud800"),
        make.link("x"),  # type: ignore[arg-type]
    ],
)  # fmt: skip
def test_operands_that_no_file_has_are_refused(instruction: Instruction) -> None:
    with pytest.raises((ValueError, TypeError)):
        Function("f", 0, 1, [instruction]).to_bytes()


def test_makers_refuse_what_is_wrong_at_once() -> None:
    number: Any = 1
    cases: Wrong = (
        (lambda: make.match(0, [Pattern.wildcard()], [1, 2]), ValueError),
        (lambda: make.load_const(0, object()), TypeError), (lambda: Pattern.tuple([object()]), TypeError),
        (lambda: make.make_closure(0, 1, "s" * 4097, []), ValueError),
        (lambda: Function("f" * 4097), ValueError),
        (lambda: make.make_closure(0, 1, "s", [(number, 2)]), TypeError),
        (lambda: Function("f", -1), ValueError),
        (lambda: Function(number), TypeError), (lambda: Pattern.tagged_enum(number, 2), TypeError),
    )  # fmt: skip
    for wrong, kind in cases:
        with pytest.raises(kind):
            wrong()
    assert Function("f" * 4096).name == "f" * 4096


# -- branches


def chain(arms: int, has_else: bool, lazy: bool, returns: bool) -> IfElseBuilder:
    """Register 0 has which arm is meant; the arms put their number."""
    builder = IfElseBuilder()
    for arm in range(arms):
        test = [make.load_const(7, arm), make.equal(CONDITION, 0, 7)]
        name = "elif_condition" if arm else "if_condition"
        if lazy:
            getattr(builder, f"{name}_lazy")(test, CONDITION)
        else:
            getattr(builder, name)(Condition.from_instructions(test, CONDITION))
        builder.add_instruction(put(arm))
        if returns:
            builder.add_instruction(make.return_reg(RESULT))
    if has_else:
        builder.else_block().add_instruction(put(-1))
    return builder


@pytest.mark.parametrize("arms", [1, 2, 3])
@pytest.mark.parametrize(("has_else", "lazy", "returns"), [*itertools.product([False, True], repeat=3)])
def test_every_arm_runs_alone_and_goes_on_at_the_end(
    arms: int, has_else: bool, lazy: bool, returns: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    builder = chain(arms, has_else, lazy, returns)
    code = [make.load_const(RESULT, None), *builder.build(), make.add(6, 0, 0), make.return_reg(RESULT)]
    for meant in range(arms + 1):
        assert run(code, meant) == (meant if meant < arms else -1 if has_else else None)
    assert builder.build() == builder.build() and capsys.readouterr().out == ""


def test_conditions_are_looked_at_only_when_they_decide() -> None:
    looked = [make.add(5, 5, 6), make.equal(CONDITION, 0, 7)]
    builder = IfElseBuilder().if_condition(0).add_instruction(put("first"))
    builder.elif_condition_lazy(looked, CONDITION).else_block().add_instruction(put("last"))
    for given, count in ((True, 0), (False, 1)):
        assert run(builder.build(), given, 0, 0, 0, 0, 0, 1, 2)[5] == count


def test_a_chain_that_is_begun_wrongly_says_how() -> None:
    begun, ended = IfElseBuilder().if_condition(0), IfElseBuilder().if_condition(0).else_block()
    cases: Wrong = (
        (lambda: begun.if_condition(1),
         "if_condition() called when if-else chain already started. Use elif_condition() instead."),
        (lambda: begun.if_condition_lazy([], 1),
         "if_condition_lazy() called when if-else chain already started. Use elif_condition_lazy() instead."),
        (lambda: IfElseBuilder().elif_condition(0), "elif_condition() called without if_condition()"),
        (lambda: IfElseBuilder().elif_condition_lazy([], 0),
            "elif_condition_lazy() called without if_condition()"),
        (lambda: ended.elif_condition(0), "elif_condition() called after else_block()"),
        (lambda: IfElseBuilder().else_block(), "else_block() called without if_condition()"),
        (lambda: ended.else_block(), "else_block() called multiple times"),
        (lambda: IfElseBuilder().add_instruction(make.nop()),
         "add_instruction() called without starting a condition block"),
        (lambda: IfElseBuilder().build(), "No conditions added to if-else chain"),
    )  # fmt: skip
    for wrong, said in cases:
        with pytest.raises(ValueError) as caught:
            wrong()
        assert str(caught.value) == said


def truth(condition: Condition, values: tuple[bool, ...]) -> tuple[Any, Any]:
    """What an if and a branch of a function make of it; each condition that is looked at adds one to r7."""
    builder = IfElseBuilder().if_condition(condition).add_instruction(put("yes"))
    code = builder.else_block().add_instruction(put("no")).build()
    named = FunctionBuilder("f", 10).branch(condition, "then", "otherwise")
    named.label("then").add_instruction(put("yes")).jump("end").label("otherwise").add_instruction(put("no"))
    registers = (*values, *[0] * (7 - len(values)), 0, 1)
    one, other = run(code, *registers), run(named.label("end").build(), *registers)
    assert one[7] == other[7]
    return one[RESULT], other[RESULT]


@pytest.mark.parametrize("values", [*itertools.product([False, True], repeat=3)])
def test_conditions_combine(values: tuple[bool, ...]) -> None:
    a, b, c = values
    x, y, z = (Condition.of(make.add(7, 7, 8), make.move(6, register)) for register in range(3))
    for condition, wanted in (
        (x, a), (~x, not a), (x & y, a and b), (x | y, a or b), (~(x & y), not (a and b)),
        (~(x | y), not (a or b)),
        (x & (y | z), a and (b or c)), (x | y & ~z, a or b and not c), (~~x, a),
        (Condition.all(x, y, z), a and b and c),
        (Condition.any(x, y, z), a or b or c), (~Condition.any(x & ~y, z), not (a and not b or c)),
        (Condition.all(), True), (Condition.any(), False), (Condition.from_register(1), b),
    ):  # fmt: skip
        assert truth(condition, values) == (("yes", "yes") if wanted else ("no", "no")), condition
        assert repr(eval(repr(condition), vars(ion))) == repr(condition)


def test_a_condition_tells_where_it_is() -> None:
    plain, lazy = Condition.from_register(3), Condition.from_instructions([make.nop()], 4)
    assert (plain.get_result_register(), plain.get_instructions()) == (3, [])
    assert (lazy.get_result_register(), lazy.get_instructions()) == (4, [make.nop()])
    for wrong in ((plain & lazy).get_result_register, (~plain).get_instructions, Condition.of):
        with pytest.raises(ValueError):
            wrong()
    for instruction in (make.nop(), make.jump(1), make("soup", 1)):
        with pytest.raises(ValueError, match="gives nothing"):
            Condition.of(instruction)


def test_both_forms_of_build_if_else() -> None:
    def build(builder: IfElseBuilder) -> None:
        builder.if_condition(0)
        builder.add_instruction(put(1))
        builder.else_block()
        builder.add_instruction(put(2))

    code = build_if_else(condition_reg=0, then_instructions=[put(1)], else_instructions=[put(2)])
    assert code == build_if_else(build)
    assert (run(code, True)[RESULT], run(code, False)[RESULT]) == (1, 2)
    assert build_if_else(condition_reg=~Condition.from_register(0)) == [make.jump_if_true(0, 1)]
    neither: dict[str, Any] = {}
    for options in (neither, {"builder_func": build, "condition_reg": 0}):
        for form in (build_if_else, build_while_then_else):
            with pytest.raises(TypeError, match="either a function or condition_reg is wanted"):
                form(**options)


# -- loops


def counting(body: Callable[[WhileThenElseBuilder], Any], has_then: bool = True,
    has_else: bool = True) -> Any:
    """While r0 < r1: r0 += r2, and the body. What r9 says at the end, and how far r0 got."""
    builder = WhileThenElseBuilder().while_condition([make.less_than(CONDITION, 0, 1)], CONDITION)
    builder.add_instruction(make.add(0, 0, 2))
    body(builder)
    if has_then:
        builder.then_block().add_instruction(put("done"))
    if has_else:
        builder.else_block().add_instruction(put("broke"))
    assert builder.build() == builder.build()
    found = run([make.load_const(RESULT, None), *builder.build(), make.nop()], 0, 5, 1, 3, 0)
    return found[RESULT], found[0], found[4]


def leaving(leave: Instruction) -> list[Instruction]:
    """When r0 == r3."""
    test = Condition.of(make.equal(CONDITION, 0, 3))
    return IfElseBuilder().if_condition(test).add_instruction(leave).build()


@pytest.mark.parametrize("leave", [make.break_instr(), create_break_instruction()])
@pytest.mark.parametrize(("has_then", "has_else"), [*itertools.product([False, True], repeat=2)])
def test_a_break_runs_the_else_block(leave: Instruction, has_then: bool, has_else: bool) -> None:
    def body(builder: WhileThenElseBuilder) -> None:
        for one in leaving(leave):
            builder.add_instruction(one)
        builder.add_instruction(make.add(4, 4, 2))

    assert counting(body, has_then, has_else) == ("broke" if has_else else None, 3, 2)
    assert counting(lambda builder: None, has_then, has_else) == ("done" if has_then else None, 5, 0)


@pytest.mark.parametrize("leave", [make.continue_instr(), create_continue_instruction()])
def test_a_continue_goes_on_with_the_next_round(leave: Instruction) -> None:
    def body(builder: WhileThenElseBuilder) -> None:
        for one in leaving(leave):
            builder.add_instruction(one)
        builder.add_instruction(make.add(4, 4, 2))

    assert counting(body) == ("done", 5, 4)


def test_breaks_and_continues_are_added_to_the_body() -> None:
    assert counting(lambda builder: builder.add_break().add_instruction(make.add(4, 4, 2))) == ("broke", 1, 0)
    assert counting(lambda builder: builder.add_continue().add_instruction(make.add(4, 4, 2))) == ("done", 5,
        0)


def test_a_break_in_an_inner_loop_leaves_the_inner_one() -> None:
    inner = WhileThenElseBuilder().while_condition_reg(2).add_break().else_block()
    inner.add_instruction(make.add(4, 4, 2))
    leaves_both = WhileThenElseBuilder().while_condition_reg(2).add_break().else_block()
    leaves_both.add_instruction(make.break_instr())

    def body(builder: WhileThenElseBuilder, loop: WhileThenElseBuilder) -> None:
        for one in loop.build():
            builder.add_instruction(one)

    assert counting(lambda builder: body(builder, inner)) == ("done", 5, 5)
    assert counting(lambda builder: body(builder, leaves_both)) == ("broke", 1, 0)


def test_both_forms_of_build_while_then_else() -> None:
    def build(builder: WhileThenElseBuilder) -> None:
        builder.while_condition_reg(0)
        builder.add_instruction(make.sub(0, 0, 1))
        builder.add_instruction(make.jump_if_true(2, 2))
        builder.add_break()
        builder.then_block()
        builder.add_instruction(put("done"))
        builder.else_block()
        builder.add_instruction(put("broke"))

    code = build_while_then_else(
        condition_reg=0, body_instructions=[make.sub(0, 0, 1), make.jump_if_true(2, 2), make.break_instr()],
        then_instructions=[put("done")], else_instructions=[put("broke")],
    )  # fmt: skip
    assert code == build_while_then_else(build)
    assert (run(code, 3, 1, True)[RESULT], run(code, 3, 1, False)[RESULT]) == ("done", "broke")


def test_a_loop_that_is_begun_wrongly_says_how() -> None:
    begun = WhileThenElseBuilder().while_condition_reg(0)
    ended = WhileThenElseBuilder().while_condition_reg(0).then_block().else_block()
    cases: Wrong = (
        (lambda: begun.while_condition([], 0), "while_condition() called when while loop already started"),
        (lambda: begun.while_condition_reg(0),
            "while_condition_reg() called when while loop already started"),
        (lambda: WhileThenElseBuilder().add_instruction(make.nop()),
         "add_instruction() called without starting a while loop"),
        (lambda: WhileThenElseBuilder().add_break(), "add_break() called without starting a while loop"),
        (lambda: ended.add_break(), "add_break() called outside of while loop body"),
        (lambda: ended.add_continue(), "add_continue() called outside of while loop body"),
        (lambda: WhileThenElseBuilder().then_block(), "then_block() called without while_condition()"),
        (lambda: ended.then_block(), "then_block() called multiple times"),
        (lambda: WhileThenElseBuilder().else_block(), "else_block() called without while_condition()"),
        (lambda: ended.else_block(), "else_block() called multiple times"),
        (lambda: WhileThenElseBuilder().build(), "No condition added to while loop"),
    )  # fmt: skip
    for wrong, said in cases:
        with pytest.raises(ValueError) as caught:
            wrong()
        assert str(caught.value) == said


# -- matches


@pytest.mark.parametrize("has_wildcard", [False, True])
def test_only_the_block_that_matches_runs(has_wildcard: bool) -> None:
    builder = MatchBuilder(0).case(Pattern.value(1), [put(42)]).case((1, Pattern.value(2).data),
        [put("pair"), make.nop()])
    if has_wildcard:
        builder.case(Pattern.wildcard(), [put(0)])
    code = [make.load_const(RESULT, None), *builder.build(), make.nop()]
    for given, wanted in ((1, 42), ((1, 2), "pair"), (3, 0 if has_wildcard else None)):
        assert run(code, given)[RESULT] == wanted
    assert builder.build() == builder.build()
    assert run([*MatchBuilder(0).build(), put("behind")], 1)[RESULT] == "behind"


# -- functions with names


def test_a_loop_is_written_with_names_alone() -> None:
    builder = FunctionBuilder("sum_to", ["n"]).load_const("sum", 0).load_const("one", 1)
    builder.label("again").less_than("done", "n", "one").jump_if_true("done", "end")
    builder.add("sum", "sum", "n").sub("n", "n", "one").jump("again").label("end").return_reg("sum")
    function = builder.build()
    assert (function.arity, function.extra_regs, function.total_registers) == (1, 3, 4)
    assert function.instructions[2:4] == [make.less_than(3, 0, 2), make.jump_if_true(3, 4)]
    assert run(function, 100) == 5050 and builder.build() == function
    assert Function.from_bytes(function.to_bytes()) == function == pickle.loads(pickle.dumps(function))


def test_registers_are_made_by_what_writes_them() -> None:
    builder = FunctionBuilder("f", ["a", "b"])
    assert (builder.register("b"), builder.register("c"), builder.register(), builder.register("c")) == (1,
        2, 3, 2)
    assert builder.const(7) == 4 and builder.instructions == [make.load_const(4, 7)]
    builder.receive_with_timeout("message", "a", "came").object_init("o",
        [("k", ("reg", "came")), ("l", ("val", 1))])
    builder.call("r", "o", ["message", "b"]).make_closure("f", "r", "scope", [("x", "a")]).send("a", "r")
    builder.match("r", [1, Pattern.wildcard()], ["one", "other"]).label("one").label("other")
    builder.receive_match("m", [Pattern.wildcard()], ["one"], timeout="c").receive_match("m", [1], ["one"])
    code = builder.build().instructions
    assert code[1:] == [
        make.receive_with_timeout(5, 0, 6), make.object_init(7, [("k", ("reg", 6)), ("l", ("val", 1))]),
        make.call(8, 7, [5, 1]), make.make_closure(9, 8, "scope", [("x", 0)]), make.send(0, 8),
        make.match(8, [1, Pattern.wildcard()], [1, 1]), make.receive_match(10, [Pattern.wildcard()], [0], 2),
        make.receive_match(10, [1], [-1]),
    ]  # fmt: skip
    assert builder.extra_regs == 9


def test_captures_come_before_the_parameters() -> None:
    function = FunctionBuilder("add", ["y"], captures=["x"]).add("sum", "x", "y").return_reg("sum").build()
    assert (function.arity, function.extra_regs, function.instructions[0]) == (1, 2, make.add(2, 0, 1))


def test_registers_are_counted_unless_somebody_says_how_many() -> None:
    def built(*arguments: Any) -> int:
        builder = FunctionBuilder("f", *arguments).call(5, 1, [7]).move("x", 0)
        return builder.build().extra_regs

    assert built() == 8 and built(2) == 6 and built(2, 6) == 7 and built(0, 0) == 1
    builder = FunctionBuilder("f")
    builder.extra_regs = 3
    assert builder.register("x") == 3 and builder.extra_regs == 4
    assert FunctionBuilder("f", 1).add_instruction(make.receive_match(0, [], [], 6)).extra_regs == 6


def test_names_that_nobody_has_are_refused() -> None:
    looped = FunctionBuilder("main").add_instruction(make.break_instr())
    twice = FunctionBuilder("main", ["a"]).label("here")
    cases: Wrong = (
        (FunctionBuilder("main", ["count"]).return_reg("cuont").build,
         "main: nothing is ever put into the register 'cuont'. Did you mean 'count'?"),
        (FunctionBuilder("main").label("again").jump("agian").build,
         "main has no label 'agian'. Did you mean 'again'?"),
        (FunctionBuilder().jump("there").build, "the function has no label 'there'"),
        (looped.build, "main: there is no loop around instruction 0, Instruction.break_instr()"),
        (lambda: twice.label("here"), "main has a label 'here' already"),
        (lambda: FunctionBuilder("main", ["a", "a"]), "main has a register 'a' already"),
        (lambda: FunctionBuilder("main", ["a"], captures=["a"]), "main has a register 'a' already"),
    )  # fmt: skip
    for wrong, said in cases:
        with pytest.raises(IonBuildError) as caught:
            wrong()
        assert str(caught.value) == said and isinstance(caught.value, AbutError)
    number: Any = 1
    misuses: tuple[Callable[[], Any], ...] = (
        lambda: FunctionBuilder("main", "ab"), lambda: FunctionBuilder("main").branch(0),
        lambda: FunctionBuilder("main").label(number), lambda: FunctionBuilder("main", [number]),
    )  # fmt: skip
    for misuse in misuses:
        with pytest.raises(TypeError):
            misuse()


def test_a_label_may_be_at_the_very_end() -> None:
    function = FunctionBuilder("f", 1).jump_if_true(0, "end").load_const(RESULT, 1).label("end").build()
    assert RESULT not in run(function, True) and RESULT in run(function, False)


def test_new_labels_are_others() -> None:
    builder = FunctionBuilder("f")
    names = {builder.new_label(stem) for stem in ("loop", "loop", "end", "label")}
    assert len(names) == 4 and any(name.startswith("loop") for name in names)


def test_blocks_and_prebuilt_instructions_stand_among_labels() -> None:
    block = BasicBlock("body").add_instruction(make.sub("n", "n", "one"))
    assert len(block) == 1 and block.add_instruction(make.add("sum", "sum", "n")) is block
    builder = FunctionBuilder("f", ["n"]).load_const("one", 1).load_const("sum", 0).add_block(block)
    stop = IfElseBuilder().if_condition(Condition.of(make.equal("t", "n", "one")))
    builder.add_instructions(stop.add_instruction(make.jump("end")).build())
    function = builder.jump("body").label("end").return_reg("sum").build()
    assert (block.start_address, block.end_address) == (2, 4) and run(function, 5) == 10


def test_a_register_that_is_read_before_it_is_written_in_the_text() -> None:
    builder = FunctionBuilder("f").jump("start").label("use").return_reg("x").label("start")
    assert run(builder.load_const("x", 3).jump("use").build()) == 3
    direct = FunctionBuilder("f")
    direct.instructions += [make.load_const("x", 1), make.return_reg("x")]
    assert run(direct.build()) == 1 and direct.build().extra_regs == 1


# -- examples


@pytest.mark.parametrize("name", sorted(path.stem for path in Path(ion.__file__).parent.glob("*.py")))
def test_examples_in_the_documentation_of_modules(name: str) -> None:
    module = importlib.import_module("abut.ion" if name == "__init__" else f"abut.ion.{name}")
    known = {name: getattr(ion, name) for name in ion.__all__}
    assert doctest.testmod(module, extraglobs=known).failed == 0
