"""rustc judges the generated Rust: every sample compiles without a warning, and calls carry values."""

from __future__ import annotations

import ctypes
import shutil
import struct
from pathlib import Path

import pytest

from flat_calls import Flat
from judges import NAMES, NATIVE, build_library, generate, run

pytestmark = pytest.mark.skipif(shutil.which("rustc") is None, reason="rustc is not installed")

RUSTC = ("rustc", "--edition", "2024")


@pytest.mark.parametrize("embed", [(), ("--embed",)], ids=["plain", "embed"])
@pytest.mark.parametrize("name", [*NAMES, "nasty"])
def test_every_sample_compiles_without_warnings(name: str, embed: tuple[str, ...], tmp_path: Path) -> None:
    (module,) = generate(name, "rust", tmp_path, *embed)
    output = tmp_path / "x.rmeta"
    run(*RUSTC, "--crate-type", "lib", "-D", "warnings", "--emit=metadata", module, "-o", output)


@pytest.mark.parametrize("name", ["calc", "everything"])
def test_wrappers_carry_values(name: str, tmp_path: Path) -> None:
    generate(name, "c,rust", tmp_path)
    build_library(name, tmp_path)
    shutil.copy(NATIVE / f"{name}_main.rs", tmp_path)
    program = tmp_path / "program"
    run(*RUSTC, "-A", "dead_code", tmp_path / f"{name}_main.rs", "-L", tmp_path,
        "-C", f"link-arg=-Wl,-rpath,{tmp_path}", "-o", program)
    assert run(program) == f"{name} is right\n"


def test_an_embedded_schema_is_in_the_library(tmp_path: Path) -> None:
    (module,) = generate("calc", "rust", tmp_path, "--embed")
    (tmp_path / "lib.rs").write_text(f'#[path = "{module}"] pub mod calc;\n')
    (tmp_path / "libcalc.a").write_bytes(b"!<arch>\n")
    library = tmp_path / "libembedded.so"
    run(*RUSTC, "--crate-type", "cdylib", "-C", "strip=symbols", tmp_path / "lib.rs", "-L", tmp_path,
        "-o", library)
    symbol = (ctypes.c_char * 16).in_dll(ctypes.CDLL(str(library)), "calc_abi")
    assert struct.unpack("<8sII", bytes(symbol)) == (b"ABUT-ABI", 1, 7)


@pytest.fixture(scope="module")
def flat(tmp_path_factory: pytest.TempPathFactory) -> Flat:
    folder = tmp_path_factory.mktemp("flat")
    generate("flat", "rust", folder)
    shutil.copy(NATIVE / "flat_main.rs", folder)
    library = folder / "libflat.so"
    run(*RUSTC, "--crate-type", "cdylib", folder / "flat_main.rs", "-A", "dead_code", "-o", library)
    return Flat(library)


def test_the_table_lists_every_function(flat: Flat) -> None:
    assert flat.extension.abi_version == 1 and flat.extension.count == 12
    assert [name for name, row in flat.rows.items() if row.flags == 1] == ["flat.open", "flat.tick"]
    assert all(row.signature_id == row.sig >> 32 for row in flat.rows.values())


def test_scalars_records_and_arrays_come_back(flat: Flat) -> None:
    assert flat.call("add", struct.pack("<qq", 40, 2)) == struct.pack("<q", 42)
    assert flat.call("range", struct.pack("<II", 3, 9)) == struct.pack("<II", 3, 9)
    assert flat.call("table", b"\x07") == struct.pack("<4I", 7, 7, 7, 7)
    assert flat.call("nothing", b"") == b""


def test_options_and_results_come_back(flat: Flat) -> None:
    xs = (ctypes.c_double * 2)(1.0, 4.0)
    mean = flat.call("mean", struct.pack("<QQ", ctypes.addressof(xs), 2))
    assert (mean[0], struct.unpack_from("<d", mean, 8)[0]) == (1, 2.5)
    assert flat.call("mean", struct.pack("<QQ", 0, 0))[0] == 0
    assert struct.unpack_from("<i", flat.call("divide", struct.pack("<ii", 9, 2)), 4) == (4,)
    failed = flat.call("divide", struct.pack("<ii", 9, 0))
    assert (failed[0], struct.unpack_from("<b", failed, 4)[0]) == (1, -7)


def test_relative_text_lies_behind_the_response(flat: Flat) -> None:
    answer = flat.call("stat", struct.pack("<Q", 5))
    offset, length = struct.unpack_from("<II", answer, 8 + 12)
    assert answer[offset:offset + length] == b"the name"
    assert flat.call("stat", struct.pack("<Q", 5), room=39) is None


def test_an_arena_takes_the_bytes(flat: Flat) -> None:
    arena = ctypes.create_string_buffer(16)
    text = b"gr\xc3\xbc\xc3\x9fe"
    start = ctypes.cast(text, ctypes.c_void_p).value
    request = struct.pack("<QQQQ", start, len(text), ctypes.addressof(arena), 16)
    offset, length = struct.unpack("<II", flat.call("upper", request))
    assert arena.raw[offset:offset + length].decode() == "GRÜSSE"
    short = struct.pack("<QQQQ", start, len(text), ctypes.addressof(arena), 3)
    assert flat.call("upper", short) is None


def test_bad_requests_are_errors_not_crashes(flat: Flat) -> None:
    assert flat.code("add", b"short") == 2  # bad_request
    assert flat.code("add", struct.pack("<qq", 2**63 - 1, 1)) == 8  # the implementation panics: crashed
    assert flat.code("add", struct.pack("<qq", 1, 1), room=7) == 1  # too_small
    latin = b"\xff\xfe"
    request = struct.pack("<QQQQ", ctypes.cast(latin, ctypes.c_void_p).value, 2, 0, 0)
    assert flat.call("upper", request) is None


def test_operations_are_polled_and_disposed(flat: Flat) -> None:
    def start(path: bytes) -> int:
        request = struct.pack("<QQB3xI", ctypes.cast(path, ctypes.c_void_p).value, len(path), 0, 0)
        return struct.unpack("<Q", flat.call("open", request))[0]

    ready = flat.poll(start(b"here"))
    assert ready is not None and ready[0] == 0 and struct.unpack_from("<Q", ready, 8)[0] > 70
    gone = flat.poll(start(b"gone"))
    assert gone is not None and gone[0] == 1
    slow = start(b"slow")
    assert flat.poll(slow) == b""
    flat.extension.dispose(slow)
    assert flat.poll(slow) is None
