"""Packs and manifests of Ion's: built, read, and what is refused of those that mean harm."""

from __future__ import annotations

import copy
import io
import os
import pickle
import random
import stat
import struct
import threading
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from abut._errors import AbutError, LimitError, VerifyError
from abut.ion import (
    ClassNotFound,
    Function,
    FunctionBuilder,
    FunctionNotFound,
    Instruction,
    InvalidManifest,
    IonFormatError,
    IonLimitError,
    IonPack,
    IonPackBuilder,
    Manifest,
    Program,
    Value,
)
from ion_runner import vector

MANIFEST = "META-INF/MANIFEST.ion"
PLAIN = {MANIFEST: b"Name: n\n"}
MAIN = Function("main", 0, 1, [Instruction.load_const(0, 42), Instruction.return_reg(0)])


def full(bytecode: int = 1) -> IonPackBuilder:
    builder = IonPackBuilder("full", "1.2", bytecode=bytecode).main_class("Main").author("Ada")
    builder.description("of all kinds").dependency("base").dependency("other:2").export("Main:main")
    value = Value.object({"a": None}, writable={"a": False})
    helper = Function("helper", 0, 1, [Instruction.load_const(0, value)])
    builder.add_multi_function_class("Main",
        [MAIN, helper, Function(None, 1), Function("sqrt", 1, ffi="Sqrt")])
    builder.add_class("tools/One", helper).add_library("libx.so", b"\x7fELF").add_resource("a/b.bin",
        bytes(range(256)))
    return builder.add_resource("é.txt", b"").add_source("Main.ion", "fn main() -> 42\n")


def archive(files: Mapping[str, bytes], **options: Any) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", **options) as made:
        for name, data in files.items():
            made.writestr(name, data)
    return stream.getvalue()


# -- built


@pytest.mark.parametrize("bytecode", [1, 2])
def test_what_is_built_is_read_again(bytecode: int) -> None:
    builder = full(bytecode)
    pack = IonPack.read(builder.to_bytes())
    assert pack.manifest == builder.manifest and list(pack.classes) == ["Main", "tools/One"]
    assert pack.classes["Main"][0] == MAIN and pack.classes["Main"][3].ffi == "Sqrt"
    assert pack.libraries == {"libx.so": b"\x7fELF"} and pack.manifest.ffi_libraries == ["libx.so"]
    assert pack.resources == {"a/b.bin": bytes(range(256)), "é.txt": b""}
    assert pack.sources == {"Main.ion": "fn main() -> 42\n"} and pack.others == {}
    assert repr(pack) == "<IonPack full 1.2: Main, tools/One>"
    assert IonPack.read(pack.builder(2).to_bytes()) == pack
    assert pickle.loads(pickle.dumps(pack)) == copy.deepcopy(pack) == pack
    assert pack.builder(bytecode).to_bytes() == builder.to_bytes()


def test_the_same_contents_are_the_same_bytes() -> None:
    turned = IonPackBuilder("n", "1").add_resource("b", b"2").add_resource("a", b"1").add_class("Main", MAIN)
    straight = IonPackBuilder("n", "1").add_class("Main", MAIN).add_resource("a", b"1").add_resource("b",
        b"2")
    assert turned.to_bytes() == straight.to_bytes() == straight.to_bytes()

    class Pipe(io.RawIOBase):
        data = b""

        def writable(self) -> bool:
            return True

        def write(self, data: Any) -> int:
            self.data += bytes(data)
            return len(data)

    pipe = Pipe()
    turned.build(pipe)  # type: ignore[arg-type]
    assert pipe.data == straight.to_bytes()


def test_files_of_a_pack_are_plain_and_of_one_day() -> None:
    with zipfile.ZipFile(io.BytesIO(full().to_bytes())) as made:
        names = made.namelist()
        assert names == sorted(names) and names[0] == MANIFEST
        for one in made.infolist():
            assert one.date_time == (1980, 1, 1, 0, 0, 0) and one.compress_type == zipfile.ZIP_DEFLATED
            assert one.external_attr >> 16 == stat.S_IFREG | 0o644


@pytest.mark.parametrize(
    "name",
    ["", "../x", "a/../b", "/etc/x", "a\\b", "C:x", "a//b", "./a", "a/.", "a/", "a\0b", "a\nb", "n" * 4096],
)  # fmt: skip
def test_names_that_lead_elsewhere_are_not_built(name: str) -> None:
    builder = IonPackBuilder("n", "1")
    adds: tuple[Callable[[], Any], ...] = (
        lambda: builder.add_class(name, MAIN), lambda: builder.add_multi_function_class(name, [MAIN]),
        lambda: builder.add_library(name, b""), lambda: builder.add_resource(name, b""),
        lambda: builder.add_source(name, ""),
    )  # fmt: skip
    for add in adds:
        with pytest.raises(ValueError, match="name"):
            add()
    assert list(IonPack.read(builder.to_bytes()).classes) == []


def test_misuse_of_a_builder_is_refused_at_once() -> None:
    make: Any = IonPackBuilder
    builder = make("n", "1")
    cases: tuple[tuple[Callable[[], Any], type[Exception]], ...] = (
        (lambda: builder.add_library("a,b", b""), ValueError),
        (lambda: builder.add_library(" a", b""), ValueError),
        (lambda: builder.add_source("a", b"bytes"), TypeError),
        (lambda: builder.add_resource("a", "text"), TypeError),
        (lambda: builder.main_class(1), TypeError), (lambda: builder.add_resource(1, b""), TypeError),
        (lambda: make("n", "1", bytecode=3), ValueError),
        (lambda: make(None, "1"), TypeError),
    )  # fmt: skip
    for wrong, kind in cases:
        with pytest.raises(kind):
            wrong()


def test_what_is_added_again_takes_the_place_of_the_first() -> None:
    builder = IonPackBuilder("n", "1").add_library("l", b"1").add_library("l", b"2")
    builder.add_class("A", MAIN).add_class("A", FunctionBuilder("other"))
    pack = IonPack.read(builder.to_bytes())
    assert pack.libraries == {"l": b"2"} and pack.manifest.ffi_libraries == ["l"]
    assert pack.classes == {"A": (Function("other"),)}


def test_a_pack_is_saved_whole_or_not_at_all(tmp_path: Path) -> None:
    path = full().save(tmp_path / "full.ionpack")
    before = path.read_bytes()
    wrong = full().export("a,b")
    with pytest.raises(ValueError, match="cannot be in a list"):
        wrong.save(path)
    assert path.read_bytes() == before and list(tmp_path.iterdir()) == [path]
    assert repr(wrong) == "<IonPackBuilder full 1.2: classes 2, libraries 1, resources 2, sources 1>"


# -- read


@pytest.mark.parametrize(
    ("name", "classes", "entry"),
    [("hello", 1, "Main:main"), ("complex", 2, "Main:main"), ("actors", 7, "Main:main")],
)  # fmt: skip
def test_packs_of_the_first_tools_are_read(name: str, classes: int, entry: str) -> None:
    pack = IonPack.read(vector(f"{name}.ionpack"))
    assert len(pack.classes) == classes and pack.entry()[0] == entry
    assert pack.manifest.author == "IonVM Developer"
    assert IonPack.read(pack.builder().to_bytes()) == pack == IonPack.read(pack.builder(2).to_bytes())
    with zipfile.ZipFile(vector(f"{name}.ionpack")) as original:
        for name, data in pack.builder().classes.items():
            assert data == original.read(f"classes/{name}.ionc")
        assert pack.manifest.to_string() == original.read(MANIFEST).decode()


def test_packs_come_from_paths_files_and_bytes(tmp_path: Path) -> None:
    data = full().to_bytes()
    path = tmp_path / "full.ionpack"
    path.write_bytes(data)
    reading, writing = os.pipe()

    def write() -> None:
        with open(writing, "wb") as end:
            end.write(data)

    thread = threading.Thread(target=write)
    thread.start()
    with open(path, "rb") as file, open(reading, "rb") as pipe:
        sources: list[Any] = [path, str(path), file, pipe, data, bytearray(data), memoryview(data),
            io.BytesIO(data)]
        assert all(IonPack.read(one) == IonPack.read(data) for one in sources)
    thread.join()
    for wrong, kind in ((tmp_path / "nothing", FileNotFoundError), (7, TypeError),
        (tmp_path, IsADirectoryError)):
        with pytest.raises(kind):
            IonPack.read(wrong)  # type: ignore[arg-type]


def test_functions_are_found_by_their_names() -> None:
    pack = IonPack.read(full().to_bytes())
    assert pack.function("Main:main") == MAIN and pack.function("Main").name is None
    assert pack.function("main", within="Main") == MAIN and pack.function("Main",
        within="tools/One").name is None
    assert pack.function("tools/One:helper").name == "helper"
    for key, within, kind, said in (
        ("Mian:main", None, ClassNotFound, "full has no class 'Mian'. Did you mean 'Main'?"),
        ("Main:mian", None, FunctionNotFound, "class Main has no function 'mian'. Did you mean 'main'?"),
        ("tools/One", None, FunctionNotFound, "class tools/One has no function without a name"),
        ("main", "Nothing", ClassNotFound, "full has no class 'main'. Did you mean 'Main'?"),
    ):  # fmt: skip
        with pytest.raises(kind) as caught:
            pack.function(key, within)
        assert str(caught.value) == said and isinstance(caught.value,
            (AbutError)) and isinstance(caught.value, LookupError)


def test_the_entry_is_what_the_manifest_says() -> None:
    def entry(change: Callable[[IonPackBuilder], Any]) -> str:
        builder = IonPackBuilder("n", "1")
        builder.add_multi_function_class("A", [Function("main"), Function("other", 2)])
        builder.add_class("B", Function("main", 1))
        change(builder)
        return IonPack.read(builder.to_bytes()).entry()[0]

    assert entry(lambda builder: builder.main_class("A")) == "A:main"
    assert entry(lambda builder: builder.main_class("A").entry_point("other")) == "A:other"
    for change, kind in (
        (lambda builder: None, ClassNotFound), (lambda builder: builder.main_class("C"), ClassNotFound),
        (lambda builder: builder.main_class("B"), FunctionNotFound),
        (lambda builder: builder.main_class("A").entry_point("none"), FunctionNotFound),
    ):  # fmt: skip
        with pytest.raises(kind):
            entry(change)


def test_files_of_which_nothing_is_known_are_kept() -> None:
    files = {**PLAIN, "META-INF/SIGNATURE.ion": b"s", "README": b"r", "classes/notes.txt": b"t",
        "classes/.ionc": b"u"}
    pack = IonPack.read(archive({**files, "src/latin": b"caf\xe9"}))
    assert pack.others == {name: data for name, data in files.items() if name != MANIFEST}
    assert pack.sources == {"latin": "caf\udce9"} and pack.classes == {}
    assert IonPack.read(pack.builder().to_bytes()) == pack


def test_folders_and_stored_files_are_read() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as made:
        made.writestr("resources/", b"")
        made.writestr(MANIFEST, b"Name: n\n")
        made.writestr("resources/a", b"x")
    assert IonPack.read(stream.getvalue()).resources == {"a": b"x"}


# -- refused


def patched(data: bytes, at: Callable[[bytes], int], form: str, value: Any) -> bytes:
    made = bytearray(data)
    struct.pack_into(form, made, at(data), value)
    return bytes(made)


def central(data: bytes) -> int:
    return data.rindex(b"PK\1\2")


def with_info(change: Callable[[zipfile.ZipInfo], Any], name: str = "resources/a",
    data: bytes = b"x") -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as made:
        made.writestr(MANIFEST, b"Name: n\n")
        one = zipfile.ZipInfo(name)
        change(one)
        made.writestr(one, data)
    return stream.getvalue()


def renamed(name: str) -> bytes:
    """The name in the archive's own bytes, which the standard library would have made harmless."""
    assert len(name) < 90
    return archive({**PLAIN, "N" * len(name): b"x"}).replace(b"N" * len(name), name.encode("latin-1"))


LINK = (stat.S_IFLNK | 0o777) << 16
GOOD = archive({**PLAIN, "resources/a": b"x" * 100})
OVERLAPPING = patched(GOOD, lambda data: central(data) + 42, "<I", 0)
REFUSED: list[tuple[bytes, str]] = [
    (b"", "no archive"), (b"PK\3\4", "no archive"), (GOOD[:-1], "no archive"), (GOOD[10:], ""),
    (archive({}), "there is no META-INF/MANIFEST.ion"),
    (archive({"META-INF/MANIFEST.ion/": b""}), "there is no META"),
    *((renamed(name), "name") for name in (
        "../x", "a/../../x", "/etc/passwd", "a\\..\\x", "C:/x", "a//b", "./x", "a/.", "..", "a\0b", "a\x1bb",
        "\xff\xfe")),
    (archive({**PLAIN, "lib/../../x": b""}), "is not a plain path"),
    (with_info(lambda one: setattr(one, "external_attr", LINK)), "a link or a device"),
    (with_info(lambda one: None, "resources/a/", b"x"), "folder with bytes"),
    (patched(GOOD, lambda data: central(data) + 8, "<H", 1), "is encrypted"),
    (patched(GOOD, lambda data: central(data) + 10, "<H", 12), "method 12"),
    (patched(GOOD, lambda data: central(data) + 16, "<I", 7), "CRC"),
    (patched(GOOD, lambda data: central(data) + 24, "<I", 99), ""),
    (OVERLAPPING, "shares bytes"),
    (archive({MANIFEST: b"no colon"}), "Invalid manifest line"), (archive({MANIFEST: b"\xff"}), "no UTF-8"),
    (archive({MANIFEST: b"FFI-Libraries: ok.so, ../x.so"}), "'../x.so' is not a plain path"),
    (archive({**PLAIN, "classes/A.ionc": b"\1"}), "classes/A.ionc, offset 1"),
    (archive({MANIFEST: b"#" * ((1 << 20) + 1)}), "at most 1048576"),
    (archive({**PLAIN, "n" * 4097: b""}), "at most 4096"),
]  # fmt: skip


@pytest.mark.parametrize("number", range(len(REFUSED)))
def test_what_is_wrong_with_an_archive_is_said(number: int) -> None:
    data, said = REFUSED[number]
    with pytest.raises(IonFormatError) as caught:
        IonPack.read(data)
    assert said in str(caught.value)
    assert isinstance(caught.value, VerifyError) and isinstance(caught.value, ValueError)


def zip64(where: str) -> bytes:
    """Says a size in a field of zip64: in front of a file, in the directory, or at the end."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as made:
        made.writestr(MANIFEST, b"Name: n\n")
        with made.open("resources/a", "w", force_zip64=where == "file") as file:
            file.write(b"x")
    data = stream.getvalue()
    if where == "end":
        end = data.rindex(b"PK\5\6")
        size, start = struct.unpack_from("<II", data, end + 12)
        record = struct.pack("<4sQHHIIQQQQ", b"PK\6\6", 44, 45, 45, 0, 0, 2, 2, size, start)
        return data[:end] + record + struct.pack("<4sIQI", b"PK\6\7", 0, end, 1) + data[end:]
    if where == "directory":
        made_larger = bytearray(data)
        at, end = central(data), data.rindex(b"PK\5\6")
        struct.pack_into("<I", made_larger, at + 20, 0xFFFFFFFF)
        struct.pack_into("<H", made_larger, at + 30, 12)
        made_larger[end:end] = struct.pack("<HHQ", 1, 8, 1)
        struct.pack_into("<I", made_larger, end + 12 + 12, struct.unpack_from("<I", data, end + 12)[0] + 12)
        return bytes(made_larger)
    return data


@pytest.mark.usefixtures("library")
def test_both_readers_take_plain_archives_alone() -> None:
    for where in ("file", "directory", "end"):
        for read in (IonPack.read, Program.load):
            with pytest.raises(IonFormatError):
                read(zip64(where))
    plain = zip64("nowhere")
    end = plain.rindex(b"PK\5\6")
    for wrong in (
        plain + b"behind", b"PK" + plain, patched(plain, lambda data: end + 10, "<H", 1),
        patched(plain, lambda data: end + 20, "<H", 3),
        patched(plain, lambda data: central(data) + 34, "<H", 1),
        patched(plain, lambda data: data.rindex(b"PK\3\4") + 22, "<I", 9),
    ):  # fmt: skip
        for read in (IonPack.read, Program.load):
            with pytest.raises(IonFormatError):
                read(wrong)
    assert IonPack.read(plain).resources == {"a": b"x"} and Program.load(plain).name == "n"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_file_that_is_there_twice_is_refused() -> None:
    for second in (MANIFEST, "resources/a", "resources/a/"):
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as made:
            for name in (MANIFEST, "resources/a", second):
                made.writestr(name, b"" if name.endswith("/") else b"Name: n\n")
        with pytest.raises(IonFormatError, match="is there twice"):
            IonPack.read(stream.getvalue())


def test_what_unpacks_to_more_than_a_limit_is_refused_before_it_does() -> None:
    bomb = archive({**PLAIN, "resources/zeros": bytes(1 << 20)}, compression=zipfile.ZIP_DEFLATED)
    size = (1 << 20) + len(PLAIN[MANIFEST])
    assert len(bomb) < 3000 and len(IonPack.read(bomb, size_max=size).resources["zeros"]) == 1 << 20
    for limit in (size - 1, 1 << 17):
        with pytest.raises(IonLimitError, match="more than its limit") as caught:
            IonPack.read(bomb, size_max=limit)
        assert isinstance(caught.value, LimitError) and caught.value.entry == "resources/zeros"


def test_sizes_that_an_archive_claims_do_not_count() -> None:
    """The directory says 5 bytes; a mebibyte comes."""
    data = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = data.compress(bytes(1 << 20)) + data.flush()
    bomb = bytearray(archive({**PLAIN, "resources/zeros": packed}))
    local, directory = bomb.rindex(b"PK\3\4"), bomb.rindex(b"PK\1\2")
    for at in (local + 8, directory + 10):
        struct.pack_into("<H", bomb, at, zipfile.ZIP_DEFLATED)
    for at in (local + 22, directory + 24):
        struct.pack_into("<I", bomb, at, 5)
    with pytest.raises(IonFormatError):
        IonPack.read(bytes(bomb), size_max=1 << 16)


@pytest.mark.parametrize("count", [16_384, 16_385])
def test_files_have_a_bound(count: int) -> None:
    data = archive({**PLAIN, **{f"resources/{number}": b"" for number in range(count - 1)}})
    if count == 16_384:
        assert len(IonPack.read(data).resources) == count - 1
        return
    with pytest.raises(IonLimitError, match="16385 files, at most 16384"):
        IonPack.read(data)


def test_an_archive_that_is_damaged_anywhere_is_refused_or_read() -> None:
    seed = int(os.environ.get("FUZZ_SEED", random.randrange(1 << 32)))
    source, good = random.Random(seed), full().to_bytes()
    print(f"FUZZ_SEED={seed}")
    for size in range(len(good)):
        with pytest.raises(IonFormatError):
            IonPack.read(good[:size])
    read = 0
    for _ in range(3_000):
        data = bytearray(good)
        for _ in range(source.choice((1, 1, 2, 8))):
            data[source.randrange(len(data))] = source.choice((0, 1, 0x2F, 0x7F, 0xFF, source.randrange(256)))
        try:
            read += bool(IonPack.read(bytes(data)))
        except IonFormatError:
            pass
    assert read < 3_000


# -- manifests


def test_a_manifest_says_what_was_put_into_it() -> None:
    manifest = Manifest("n", "1")
    manifest.main_class, manifest.entry_point, manifest.author = "Main", "main", "Ada: Countess #1"
    manifest.dependencies, manifest.exports, manifest.extra = ["a", "b:2"], ["x"], {"X-Kind": "y: z"}
    text = manifest.to_string()
    assert text.startswith("IonPack-Version: 1.0\nName: n\n") and Manifest.from_string(text) == manifest
    assert Manifest.from_string("") == Manifest() == Manifest("unnamed", "1.0") != manifest
    assert repr(manifest) == "<Manifest n 1>"


def test_a_manifest_is_read_line_by_line() -> None:
    made = Manifest.from_string(
        "\r\n# a comment: with colon\n  Name :  spaced  \r\nVersion: 2\nVersion: 3\nExports: a,, b ,\n"
        "Other: kept\n: of nothing\nDescription: a\x0bb\u2028c\nAuthor:"
    )
    assert (made.name, made.version, made.exports, made.extra) == ("spaced", "3", ["a", "b"],
        {"Other": "kept"})
    assert (made.description, made.author, made.main_class) == ("a\x0bb\u2028c", "", None)
    with pytest.raises(InvalidManifest) as caught:
        Manifest.from_string("Name: n\n\nwords")
    assert str(caught.value) == "Invalid manifest line: 'words' (line 3)" and caught.value.line == 3


@pytest.mark.parametrize(
    "value",
    ["a\nMain-Class: Evil", "a\r\nb", "back\\slash", "\\n", "\\\\n", "ends \\", "\n", "C:\\new\\table",
        "\\x"],
)  # fmt: skip
def test_no_value_says_more_than_one_thing(value: str) -> None:
    manifest = Manifest("n", value)
    manifest.description, manifest.exports, manifest.extra = value, [f"<{value}>"], {"Extra": value}
    text = manifest.to_string()
    again = Manifest.from_string(text)
    assert text.startswith("IonPack-Version: 1.1\n") and text.count("\n") == 6 and "\r" not in text
    assert (again.version, again.description, again.exports) == (value, value, [f"<{value}>"])
    assert again.extra == {"Extra": value} and again.main_class is None and again.to_string() == text


def test_values_of_the_first_tools_stand_as_they_are() -> None:
    for head in ("", "IonPack-Version: 1.0\n"):
        assert Manifest.from_string(head + "Description: C:\\new \\\\ \\x").description == "C:\\new \\\\ \\x"
    # Wherever the version stands, it is about all lines.
    assert Manifest.from_string("Description: a\\nb\\x\nIonPack-Version: 1.1").description == "a\nb\\x"


def test_what_a_manifest_cannot_say_is_refused() -> None:
    def with_(name: str, value: Any) -> Manifest:
        manifest = Manifest("n", "1")
        setattr(manifest, name, value)
        return manifest

    for name, value, kind in (
        ("exports", ["a,b"], ValueError), ("exports", [""], ValueError), ("exports", [" a"], ValueError),
        ("dependencies", ["a\n"], ValueError), ("extra", {"Name": "x"}, ValueError),
        ("extra", {"a:b": "x"}, ValueError),
        ("extra", {"a\nName": "x"}, ValueError), ("extra", {"#a": "x"}, ValueError),
        ("extra", {"": "x"}, ValueError),
        ("extra", {" a": "x"}, ValueError), ("extra", {"IonPack-Version": "x"}, ValueError),
        ("ionpack_version", "1\nName: x", ValueError), ("description", 7, TypeError),
        ("exports", [7], TypeError),
    ):  # fmt: skip
        with pytest.raises(kind):
            with_(name, value).to_string()
