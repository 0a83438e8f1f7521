"""Classes of Ion's, read: every version and form, every limit, and bytes that mean harm."""

from __future__ import annotations

import os
import pickle
import random
import struct
from typing import Any

import pytest
from abut._errors import LimitError, VerifyError
from abut.ion import (
    Descriptor,
    Function,
    FunctionBuilder,
    Instruction,
    InvalidOpcode,
    IonFormatError,
    IonLimitError,
    Pattern,
    UnsupportedVersion,
    Value,
    read_functions,
)
from test_ion_names import INSTRUCTIONS

MAGIC = b"IONBC\1\0\0"
make = Instruction
OBJECT = Value.object({"a": Value.number(1)}, writable={"a": False})


def u32(*numbers: int) -> bytes:
    return struct.pack(f"<{len(numbers)}I", *numbers)


def text(value: str) -> bytes:
    return u32(len(value.encode())) + value.encode()


def function(code: bytes, count: int = 1, name: str | None = None) -> bytes:
    """Of version 1, without a header; with no arguments and a register."""
    head = b"\0" if name is None else b"\1" + text(name)
    return head + u32(0, 1) + b"\0" + u32(count) + code


def constant(value: bytes) -> bytes:
    return function(b"\1" + u32(0) + value)


def version_2(*functions: bytes, encoding: int = 2) -> bytes:
    return MAGIC + u32(2) + bytes([encoding, 0, 0, 0]) + u32(len(functions)) + b"".join(functions)


def everything() -> list[Function]:
    code = [getattr(make, row[0])(*row[1]) for row in INSTRUCTIONS]
    deep = Value.from_python({"a": [1, (True, None, {"b": 1 + 2j})], "é": "text"})
    code += [make.load_const(0, one) for one in (deep, OBJECT, Value("function", "f"), Value.undefined())]
    code += [make.object_init(0, [("a", ("reg", 1)), ("b", ("val", OBJECT, {"enumerable": False}))])]
    patterns = [Pattern.tuple([Pattern.array([1, Pattern.wildcard()]), "x"]),
        Pattern.tagged_enum("T", OBJECT)]
    code += [make.match(0, patterns, [1, -1]), make.receive_match(0, patterns, [1, 2], 3)]
    return [Function("all", 2, 30, code), Function(None, 1), Function("sqrt", 1, ffi="Sqrt")]


# -- forms


@pytest.mark.parametrize("version", [1, 2])
def test_everything_that_is_written_is_read_again(version: int) -> None:
    import io

    from abut.ion import BytecodeWriter

    stream = io.BytesIO()
    BytecodeWriter(stream, version).write_functions(everything())
    found = read_functions(stream.getvalue())
    assert found == everything() == pickle.loads(pickle.dumps(found))
    again = io.BytesIO()
    BytecodeWriter(again, version).write_functions(found)
    assert again.getvalue() == stream.getvalue()
    for one in everything():
        assert Function.from_bytes(one.to_bytes(version)) == one


def test_version_1_has_two_forms_of_descriptors() -> None:
    def written(descriptor: bytes) -> bytes:
        return constant(b"\7" + u32(1) + text("a") + b"\4" + descriptor)

    for flags in range(8):
        nov = bytes([flags & 1, flags >> 1 & 1, flags >> 2 & 1])
        value = read_functions(written(nov))[0].instructions[0].args[1]
        assert value.descriptor("a") == Descriptor(flags)
        assert written(nov) == Function.from_bytes(written(nov)).to_bytes()
    for access, flags in enumerate((7, 6, 1, 0)):
        value = read_functions(written(bytes([access])))[0].instructions[0].args[1]
        assert value.descriptor("a") == Descriptor(flags)
    for wrong in (b"\4", b"\1\1", b"\2\1\1", b""):
        with pytest.raises(IonFormatError):
            read_functions(written(wrong))


def test_entries_without_a_descriptor_stay_without() -> None:
    entries = text("a") + b"\0" + u32(1) + text("b") + b"\1\4" + text("c") + b"\2" + u32(2) + b"\1\0\1"
    data = function(b"\x1f" + u32(0, 3) + entries)
    (found,) = read_functions(data)
    assert found.instructions[0].args[1] == [
        ("a", ("reg", 1, None)), ("b", ("val", Value.unit(), None)), ("c", ("reg", 2, Descriptor(5))),
    ]  # fmt: skip
    assert found.to_bytes() == data and eval(repr(found.instructions[0]),
        {**globals()}) == found.instructions[0]


def test_all_forms_of_a_class_are_known() -> None:
    one = function(b"\x14", name="f")
    nop = Function("f", 0, 1, [make.nop()])
    for data, wanted in (
        (one, [nop]), (MAGIC + u32(1, 2) + one + one, [nop, nop]), (MAGIC + u32(1, 0), []),
        (version_2(one), [nop]),
        (version_2(), []), (version_2(one, one), [nop, nop]),
        (MAGIC + u32(1, 2) + b"\2" + u32(5, 4) + b"\x14",
            [Function(None, 0, 6, [make.move(5, 4), make.nop()])]),
        (MAGIC + u32(1, 1) + b"\x10" + u32(0xFFFFFFFF),
            [Function(None, 0, 0xFFFFFFFF, [make.receive(0xFFFFFFFF)])]),
    ):  # fmt: skip
        for given in (data, bytearray(data), memoryview(data)):
            assert read_functions(given) == wanted
    with pytest.raises(IonFormatError, match="has 2 functions, not one"):
        Function.from_bytes(version_2(one, one))


@pytest.mark.parametrize(("encoding", "descriptor"), [(0, b"\1\0\1"), (1, b"\2"), (2, b"\5")])
def test_version_2_names_its_descriptors(encoding: int, descriptor: bytes) -> None:
    data = version_2(constant(b"\7" + u32(1) + text("a") + b"\4" + descriptor), encoding=encoding)
    found = read_functions(data)[0].instructions[0].args[1]
    assert found.descriptor("a") == Descriptor(1 if encoding == 1 else 5)


def test_a_later_property_of_the_same_name_counts() -> None:
    data = constant(b"\7" + u32(2) + text("a") + b"\4\1\1\1" + text("a") + b"\5\0\1\1")
    value = read_functions(data)[0].instructions[0].args[1]
    assert value == Value.object({"a": Value.undefined()}, writable={"a": False})


def test_every_byte_but_0_means_yes_in_version_1() -> None:
    assert read_functions(constant(b"\2\x09"))[0].instructions == [make.load_const(0, True)]
    assert read_functions(b"\x07" + function(b"\x14", name="f")[1:])[0].name == "f"
    for wrong in (version_2(constant(b"\2\x09")), version_2(b"\x07" + function(b"\x14", name="f")[1:])):
        with pytest.raises(IonFormatError, match="0 or 1 must be there"):
            read_functions(wrong)


# -- refused


@pytest.mark.parametrize(
    ("data", "said", "offset", "kind"),
    [
        (b"", "function: 1 bytes are wanted, 0 are left", 0, IonFormatError),
        (MAGIC, "version: 4 bytes are wanted", 8, IonFormatError),
        (MAGIC + u32(3), "there is no version 3", 8, UnsupportedVersion),
        (MAGIC + u32(2) + b"\3\0\0\0" + u32(0), "no encoding 3", 12, UnsupportedVersion),
        (MAGIC + u32(2) + b"\2\0\1\0" + u32(0), "not zero", 13, IonFormatError),
        (version_2() + b"\0", "1 bytes are left over", 20, IonFormatError),
        (function(b"\x14") + b"!", "1 bytes are left over", 15, IonFormatError),
        (function(b"\x37"), "opcode 0x37", 14, InvalidOpcode),
        (function(b"\0"), "opcode 0x00", 14, InvalidOpcode),
        (function(b""), "1 instructions do not fit into 0 bytes", 10, IonFormatError),
        (function(b"\x14", 0xFFFFFFFF), "4294967295 instructions do not fit", 10, IonFormatError),
        (b"\0" + u32(0, 1) + b"\2" + u32(0), "kind 2", 9, IonFormatError),
        (b"\1" + u32(4097) + b"n" * 5000, "4097 bytes, at most 4096", 1, IonLimitError),
        (b"\1" + u32(2) + b"a\xff" + bytes(13), "no UTF-8", 6, IonFormatError),
        (constant(b"\x0c"), "tag 0x0c", 19, IonFormatError),
        (constant(b"\0"), "tag 0x00", 19, IonFormatError),
        (constant(b"\6" + u32(0xFFFFFFFF)), "4294967295 values do not fit", 20, IonFormatError),
        (constant(b"\7" + u32(0xFFFFFFFF)), "4294967295 properties do not fit", 20, IonFormatError),
        (constant(b"\3" + u32(0xFFFFFFFF)), "atom: 4294967295 bytes are wanted", 24, IonFormatError),
        (function(b"\x09" + u32(0, 0, 0x40000000)), "registers do not fit", 23, IonFormatError),
        (function(b"\x12" + u32(0, 0x7FFFFFFF)), "patterns do not fit", 19, IonFormatError),
        (function(b"\x12" + u32(0, 1) + b"\6" + u32(0)), "no pattern has the tag 6", 23, IonFormatError),
        (function(b"\x1f" + u32(0, 1) + text("a") + b"\4" + u32(0)), "kind 4", 28, IonFormatError),
        (function(b"\x2c" + u32(0, 0, 0) + b"\x08"), "0..7, not 8", 27, IonFormatError),
        (constant(b"\7" + u32(1) + text("a") + b"\4\1\1\2"), "0 or 1, not 2", 32, IonFormatError),
        (version_2(constant(b"\7" + u32(1) + text("a") + b"\4\x08")), "0..7, not 8", 50, IonFormatError),
        (version_2(constant(b"\7" + u32(1) + text("a") + b"\4\x04"), encoding=1), "no access 4", 50,
            IonFormatError),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_place(data: bytes, said: str, offset: int, kind: type) -> None:
    with pytest.raises(IonFormatError) as caught:
        read_functions(data)
    error = caught.value
    assert type(error) is kind and said in error.message, error
    assert error.offset == offset and str(error) == f"{error.message} (offset {offset})", error
    assert isinstance(error, VerifyError) and isinstance(error, ValueError)
    assert isinstance(error, LimitError) == (kind is IonLimitError)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_a_class_that_ends_anywhere_is_refused() -> None:
    import io

    from abut.ion import BytecodeWriter

    for version in (1, 2):
        stream = io.BytesIO()
        BytecodeWriter(stream, version).write_functions(everything())
        for size in range(len(stream.getvalue())):
            with pytest.raises(IonFormatError):
                read_functions(stream.getvalue()[:size])


# -- limits


def nested(depth: int, head: bytes, inner: bytes) -> bytes:
    return head * depth + inner


@pytest.mark.parametrize(
    ("head", "inner", "is_pattern"),
    [
        (b"\6" + u32(1), b"\4", False), (b"\x0b" + u32(1), b"\4", False), (b"\3" + u32(1), b"\2", True),
        (b"\4" + u32(1), b"\2", True), (b"\5" + u32(0), b"\2", True),
    ],
)  # fmt: skip
def test_nesting_has_a_bound(head: bytes, inner: bytes, is_pattern: bool) -> None:
    def data(depth: int) -> bytes:
        tree = nested(depth, head, inner)
        return function(b"\x12" + u32(0, 1) + tree + u32(1)) if is_pattern else constant(tree)

    read_functions(data(63))
    for depth in (64, 200_000):
        with pytest.raises(IonLimitError, match="more than 64 levels deep"):
            read_functions(data(depth))


def test_a_value_in_a_pattern_is_a_level_deeper() -> None:
    def data(depth: int) -> bytes:
        return function(b"\x12" + u32(0, 1) + nested(depth, b"\3" + u32(1), b"\1\6" + u32(0)) + u32(1))

    read_functions(data(62))
    with pytest.raises(IonLimitError):
        read_functions(data(63))


@pytest.mark.parametrize("count", [1 << 20, (1 << 20) + 1])
def test_instructions_have_a_bound(count: int) -> None:
    data = function(b"\x14" * count, count)
    if count == 1 << 20:
        assert len(read_functions(data)[0].instructions) == count
        return
    with pytest.raises(IonLimitError, match="more than 1048576 instructions"):
        read_functions(data)


@pytest.mark.parametrize("count", [65_536, 65_537])
def test_functions_have_a_bound(count: int) -> None:
    data = version_2(*[bytes(14)] * count)
    if count == 65_536:
        assert len(read_functions(data)) == count
        return
    with pytest.raises(IonLimitError, match="more than 65536 functions"):
        read_functions(data)


def test_values_have_a_bound_and_a_class_has_one() -> None:
    with pytest.raises(IonLimitError, match="more than 4194304 values"):
        read_functions(constant(b"\6" + u32((1 << 22) + 1) + b"\4" * ((1 << 22) + 1)))
    with pytest.raises(IonLimitError, match="at most 67108864"):
        read_functions(bytes((64 << 20) + 1))


def test_classes_of_a_pack_share_their_room() -> None:
    from abut.ion._limits import Room

    room = Room(functions=1, instructions=3, items=4)
    data = function(b"\x22" + u32(0, 0) + b"\1" + u32(0) + b"\6" + u32(2) + b"\4\4", 2)
    read_functions(data, room=room)
    assert (room.functions, room.instructions, room.items) == (1, 1, 2)
    with pytest.raises(IonLimitError):
        read_functions(data, room=room)
    assert (room.instructions, room.items) == (1, 2)


def test_what_is_too_much_to_read_is_not_written() -> None:
    many = Function("f", 0, 0, [make.nop()] * (1 << 20))
    with pytest.raises(ValueError, match="too many for a class"):
        Function("f", 0, 0, [*many.instructions, make.nop()]).to_bytes()
    assert len(many.to_bytes()) == (1 << 20) + 19


# -- fuzzed


def drawn(source: random.Random) -> Function:
    """A function that says much in few words."""

    def value(depth: int) -> Any:
        kind = source.randrange(10 if depth else 7)
        if kind < 7:
            plain: list[Any] = [None, True, source.random(), 3, "té", 1j, Value.atom("a")]
            return plain[kind]
        inner = [value(depth - 1) for _ in range(source.randrange(3))]
        return (inner, tuple(inner), {str(number): one for number, one in enumerate(inner)})[kind - 7]

    def pattern(depth: int) -> Pattern:
        kind = source.randrange(5 if depth else 2)
        inner = [pattern(depth - 1) for _ in range(source.randrange(3))] if kind > 1 else []
        return (
            Pattern.wildcard(), Pattern.value(value(1)), Pattern.tuple(inner), Pattern.array(inner),
            Pattern.tagged_enum("T", (inner or [Pattern.wildcard()])[0]),
        )[kind]  # fmt: skip

    builder = FunctionBuilder(source.choice((None, "f")), 2)
    for _ in range(source.randrange(12)):
        row = source.choice(INSTRUCTIONS)
        builder.add_instruction(getattr(make, row[0])(*row[1]))
        builder.load_const(source.randrange(9), value(3)).match(0, [pattern(3)], [source.randrange(-9, 9)])
        builder.object_init(1, [("k", ("val", value(1), source.randrange(8))), ("l", ("reg", 2))])
    return builder.build()


def test_drawn_functions_are_read_again_and_damaged_ones_refused() -> None:
    seed = int(os.environ.get("FUZZ_SEED", random.randrange(1 << 32)))
    print(f"FUZZ_SEED={seed}")
    source, refused = random.Random(seed), 0
    for _ in range(150):
        one = drawn(source)
        for version in (1, 2):
            good = one.to_bytes(version)
            assert read_functions(good) == [one]
            for _ in range(20):
                data = bytearray(good)
                for _ in range(source.choice((1, 1, 2, 5))):
                    data[source.randrange(len(data))] = source.choice((0, 1, 7, 0xFF, source.randrange(256)))
                if source.random() < 0.3:
                    at = source.randrange(len(data))
                    data[at:at] = source.randbytes(source.randrange(1, 9))
                try:
                    for found in read_functions(bytes(data)):
                        found.to_bytes(version)
                except IonFormatError as error:
                    assert error.offset is not None and 0 <= error.offset <= len(data), error
                    refused += 1
    assert refused > 1_000


def test_noise_is_refused() -> None:
    seed = int(os.environ.get("FUZZ_SEED", random.randrange(1 << 32)))
    print(f"FUZZ_SEED={seed}")
    source = random.Random(seed)
    for head in (b"", MAGIC + u32(1), MAGIC + u32(2) + b"\2\0\0\0" + u32(1), function(b"")):
        for _ in range(2_000):
            try:
                read_functions(head + source.randbytes(source.randrange(60)))
            except IonFormatError:
                pass
