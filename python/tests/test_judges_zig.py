"""Zig judges the generated Zig: formatted, every declaration compiles, calls carry values both ways.

One test build holds all samples and uses, because a cold build costs most of the time.
"""

from __future__ import annotations

import ctypes
import importlib.util
import re
import shutil
import struct
import sys
from pathlib import Path

import pytest

from flat_calls import FAILED, Flat
from judges import NAMES, NATIVE, abic, build_library, compiler, generate, run, stub

ZIG = (sys.executable, "-m", "ziglang") if importlib.util.find_spec("ziglang") else ("zig",)

pytestmark = pytest.mark.skipif(
    len(ZIG) == 1 and shutil.which("zig") is None, reason="there is no Zig, nor the package ziglang"
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All samples in Zig, with the sources that use and implement them."""
    made = tmp_path_factory.mktemp("zig")
    for name in NAMES:
        generate(name, "zig", made)
    for source in NATIVE.glob("*.abi"):
        run(abic(), "gen", source, "-t", "zig", "-o", made)
    for source in NATIVE.glob("*.zig"):
        shutil.copy(source, made)
    return made


def stub_library(folder: Path, known: list[Path]) -> None:
    """Symbols for the declarations that no C library here defines: they are linked, never called."""
    declared = set()
    for module in folder.glob("*.zig"):
        declared |= set(re.findall(r'pub extern fn @?"?(\w+)', module.read_text()))
    for library in known:
        opened = ctypes.CDLL(str(library))
        declared = {symbol for symbol in declared if not hasattr(opened, symbol)}
    source = folder / "stubs.c"
    source.write_text("".join(stub(symbol) for symbol in sorted(declared)))
    run(compiler(), "-shared", "-fPIC", source, "-o", folder / "libstubs.so")


@pytest.mark.parametrize("embed", [(), ("--embed",)], ids=["plain", "embed"])
def test_every_sample_is_formatted_as_zig_fmt_would(embed: tuple[str, ...], tmp_path: Path) -> None:
    for name in NAMES:
        generate(name, "zig", tmp_path, *embed)
    for source in NATIVE.glob("*.abi"):
        run(abic(), "gen", source, "-t", "zig", "-o", tmp_path, *embed)
    run(*ZIG, "fmt", "--check", tmp_path)


def test_every_declaration_compiles_and_calls_carry_values(folder: Path) -> None:
    modules = sorted(path.name for path in folder.glob("*.zig"))
    for name in ["calc", "everything"]:
        generate(name, "c", folder)
        build_library(name, folder)
    stub_library(folder, [folder / "libcalc.so", folder / "libeverything.so"])
    imports = "".join(f'    _ = @import("{module}");\n' for module in modules if module != "calc_main.zig")
    (folder / "all.zig").write_text(f"test {{\n{imports}}}\n")
    # The compiler's own x86-64 backend cannot pass every packed struct by value yet (0.17): LLVM can.
    run(*ZIG, "test", "-fllvm", folder / "all.zig", "-lc", f"-L{folder}", "-lcalc", "-leverything", "-lstubs",
        "-rpath", folder)


@pytest.mark.parametrize(
    ("claim", "damage", "complaint"),
    [
        ("size", ("y: f64,", "y: f64,\n    z: f64,"), "demo.calc: layout of Vec2 differs from calc.abi"),
        ("offset", ("x: f64,\n    y: f64,", "y: f64,\n    x: f64,"),
         "demo.calc: Vec2.x does not start where"),
    ],
)
def test_a_wrong_layout_is_an_error_that_names_the_type(
    claim: str, damage: tuple[str, str], complaint: str, tmp_path: Path
) -> None:
    (module,) = generate("calc", "zig", tmp_path)
    text = module.read_text()
    assert damage[0] in text, claim
    module.write_text(text.replace(*damage))
    with pytest.raises(AssertionError, match=re.escape(complaint)):
        run(*ZIG, "build-obj", "-fno-emit-bin", module)


def build_zig(source: str, name: str, folder: Path) -> Path:
    library = folder / f"lib{name}.so"
    run(*ZIG, "build-lib", "-dynamic", folder / source, f"-femit-bin={library}", cwd=folder)
    return library


def test_a_library_written_in_zig_serves_c_callers(folder: Path) -> None:
    library = ctypes.CDLL(str(build_zig("calc_main.zig", "written", folder)))
    library.calc_new.restype = ctypes.c_void_p
    library.calc_sum.restype = ctypes.c_double
    calc = ctypes.c_void_p(library.calc_new(10, 0))
    assert calc.value and library.calc_new(65, 0) is None
    quotient = ctypes.c_int64()
    assert library.calc_div(calc, ctypes.c_int64(7), ctypes.c_int64(2), ctypes.byref(quotient)) == 0
    assert quotient.value == 3
    assert library.calc_div(calc, ctypes.c_int64(1), ctypes.c_int64(0), ctypes.byref(quotient)) == 1
    assert library.calc_sum(calc, (ctypes.c_double * 3)(1, 2, 3), ctypes.c_size_t(3)) == 6.0
    library.calc_free(calc)


@pytest.fixture(scope="module")
def flat(tmp_path_factory: pytest.TempPathFactory) -> Flat:
    made = tmp_path_factory.mktemp("flat")
    generate("flat", "zig", made, "--embed")
    shutil.copy(NATIVE / "flat_main.zig", made)
    return Flat(build_zig("flat_main.zig", "flat", made))


def test_an_extension_written_in_zig_answers_raw_calls(flat: Flat) -> None:
    assert flat.extension.abi_version == 1 and flat.extension.count == 12
    assert [name for name, row in flat.rows.items() if row.flags == 1] == ["flat.open", "flat.tick"]
    assert all(row.signature_id == row.sig >> 32 for row in flat.rows.values())
    assert flat.call("add", struct.pack("<qq", 40, 2)) == struct.pack("<q", 42)
    assert flat.call("range", struct.pack("<II", 3, 9)) == struct.pack("<II", 3, 9)
    assert flat.call("table", b"\x07") == struct.pack("<4I", 7, 7, 7, 7)
    assert flat.call("nothing", b"") == b""
    failed = flat.call("divide", struct.pack("<ii", 9, 0))
    assert failed is not None and (failed[0], struct.unpack_from("<b", failed, 4)[0]) == (1, -7)


def test_relative_text_lies_behind_the_response(flat: Flat) -> None:
    answer = flat.call("stat", struct.pack("<Q", 5))
    assert answer is not None
    offset, length = struct.unpack_from("<II", answer, 8 + 12)
    assert answer[offset:offset + length] == b"the name"
    assert flat.call("stat", struct.pack("<Q", 5), room=39) is None


def test_bad_requests_are_errors_not_crashes(flat: Flat) -> None:
    assert flat.call("add", b"short") is None
    assert flat.call("add", struct.pack("<qq", 2**63 - 1, 1)) is None  # the implementation's own error
    assert flat.call("add", struct.pack("<qq", 1, 1), room=7) is None


def test_operations_are_polled_and_disposed(flat: Flat) -> None:
    def start(path: bytes) -> int:
        request = struct.pack("<QQB3xI", ctypes.cast(path, ctypes.c_void_p).value, len(path), 0, 0)
        answer = flat.call("open", request)
        assert answer is not None
        return struct.unpack("<Q", answer)[0]

    ready = flat.poll(start(b"here"))
    assert ready is not None and ready[0] == 0 and struct.unpack_from("<Q", ready, 8)[0] > 70
    gone = flat.poll(start(b"gone"))
    assert gone is not None and gone[0] == 1
    slow = start(b"slow")
    assert flat.poll(slow) == b""
    flat.extension.dispose(slow)
    assert flat.poll(slow) is None
    assert FAILED == 2**64 - 1


def test_an_embedded_schema_is_in_the_library(flat: Flat) -> None:
    symbol = (ctypes.c_char * 40).in_dll(flat.library, "fl_abi")
    magic, form, count, _, functions, _, _, total = struct.unpack("<8sIIQIIII", bytes(symbol))
    assert (magic, form, count, functions) == (b"ABUT-ABI", 1, 12, 40)
    assert ctypes.addressof(symbol) % 8 == 0
    table = bytes((ctypes.c_char * total).in_dll(flat.library, "fl_abi"))
    assert b'"test.flat"' in table and table.endswith(b"}\n")
