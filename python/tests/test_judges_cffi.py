"""cffi judges the generated build scripts: both modes see every layout alike, and calls carry values."""

from __future__ import annotations

import importlib
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from judges import NAMES, NATIVE, abic, build_library, compiler, generate, run, stub

cffi = pytest.importorskip("cffi")

needs_compiler = pytest.mark.skipif(compiler() is None, reason="no C compiler")

@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("cffi")
    generate("calc", "c,cffi", made)
    build_library("calc", made)
    return made


def build(folder: Path, stem: str, mode: str = "") -> Any:
    """The module that a script makes, imported."""
    run(sys.executable, folder / f"{stem}_cffi_build.py", *mode.split(), cwd=folder)
    sys.path.insert(0, str(folder))
    try:
        importlib.invalidate_caches()
        return importlib.import_module(f"_{stem}_{mode or 'abi'}")
    finally:
        sys.path.remove(str(folder))


@pytest.fixture(params=["abi", pytest.param("api", marks=needs_compiler)])
def calc(request: pytest.FixtureRequest, folder: Path) -> Iterator[tuple[Any, Any]]:
    if request.param == "api":
        module = build(folder, "calc", "api")
        yield module.ffi, module.lib
    else:
        ffi = build(folder, "calc").ffi
        yield ffi, ffi.dlopen(str(folder / "libcalc.so"))


def test_calc_answers_in_both_modes(calc: tuple[Any, Any]) -> None:
    ffi, lib = calc
    assert (lib.CALC_MAX_PRECISION, lib.CALC_STATUS_CANCEL, lib.CALC_OPTS_TRACE) == (64, 2, 2)
    assert lib.calc_new(65, 0) == ffi.NULL
    handle = ffi.gc(lib.calc_new(10, lib.CALC_OPTS_TRACE), lib.calc_free)
    quotient = ffi.new("int64_t *")
    assert lib.calc_div(handle, 7, 2, quotient) == lib.CALC_STATUS_OK and quotient[0] == 3
    assert lib.calc_div(handle, 1, 0, quotient) == lib.CALC_STATUS_DIV_ZERO
    assert lib.calc_sum(handle, [1.0, 2.0, 3.0], 3) == 6.0
    vector = ffi.new("calc_Vec2 *", {"x": 1.0, "y": 2.0})
    lib.calc_scale(handle, vector, 3.0)
    assert (vector.x, vector.y) == (3.0, 6.0)
    cell = ffi.new("calc_Cell *")
    for text, tag in [(b"2.5", lib.CALC_CELL_NUM), (b"pi", lib.CALC_CELL_TEXT), (b"", lib.CALC_CELL_NONE)]:
        kept = ffi.from_buffer("char[]", text)
        assert lib.calc_eval(handle, {"ptr": kept, "len": len(text)}, cell) == lib.CALC_STATUS_OK
        assert cell.tag == tag
        if tag == lib.CALC_CELL_TEXT:
            assert ffi.unpack(getattr(cell, "as").text.ptr, 2) == b"pi"
    seen = []

    @ffi.callback("calc_Progress")
    def progress(done: int, total: int, ctx: Any) -> bool:
        seen.append((done, total))
        return done < 3

    assert lib.calc_run(handle, 9, progress, ffi.NULL) == lib.CALC_STATUS_CANCEL
    assert seen == [(1, 9), (2, 9), (3, 9)]


LAYOUTS = """
import importlib, json, sys
sys.path.insert(0, ".")
ffi = importlib.import_module(sys.argv[1]).ffi
found = {}
for name in sorted({name for names in ffi.list_types() for name in names}):
    for spelled in (name, "struct " + name, "union " + name):
        try:
            kind = ffi.typeof(spelled)
            size = ffi.sizeof(kind)   # lays the type out: only then are there fields
        except (ffi.error, TypeError):
            continue
        if kind.kind not in ("struct", "union"):
            continue
        value = ffi.new(ffi.getctype(kind, "*"))
        fields = {}
        for field, facts in kind.fields:
            if facts.bitsize < 0:
                fields[field] = facts.offset
                continue
            setattr(value, field, -1 if facts.type.cname.startswith("int") else 2**facts.bitsize - 1)
            fields[field] = bytes(ffi.buffer(value)).hex()
            setattr(value, field, 0)
        found[spelled] = [size, fields]
print(json.dumps(found))
"""


def layouts(folder: Path, module: str) -> dict[str, tuple[int, dict[str, Any]]]:
    """Sizes, offsets and the bits of bit-fields. Another process: a broken module may crash."""
    done = subprocess.run([sys.executable, "-c", LAYOUTS, module], cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


def assert_alike(folder: Path) -> dict[str, tuple[int, dict[str, Any]]]:
    """What cffi lays out by itself is what the compiler lays out."""
    (script,) = folder.glob("*_cffi_build.py")
    stem = script.name.removesuffix("_cffi_build.py")
    stub_library(folder, script.read_text())
    run(sys.executable, script, cwd=folder)
    run(sys.executable, script, "api", cwd=folder)
    alone, compiled = layouts(folder, f"_{stem}_abi"), layouts(folder, f"_{stem}_api")
    for name, (size, fields) in compiled.items():
        assert alone[name][0] == size, name
        for field, place in fields.items():
            assert alone[name][1][field] == place, f"{name}.{field}"
    return compiled


def stub_library(folder: Path, script: str) -> None:
    """The functions that a script declares: linked, never called."""
    (library,) = re.findall(r'"libraries": \["(\w+)"\]', script)
    symbols = re.findall(r"^ +(?!typedef)[\w *]+?\b(\w+)\([^()]*\);$", script, re.MULTILINE)
    source = folder / "stubs.c"
    source.write_text("".join(stub(symbol) for symbol in symbols))
    run(compiler(), "-shared", "-fPIC", source, "-o", folder / f"lib{library}.so")


@needs_compiler
@pytest.mark.parametrize("name", NAMES)
def test_both_modes_agree_on_every_layout(name: str, tmp_path: Path) -> None:
    generate(name, "c,cffi", tmp_path)
    assert_alike(tmp_path)


@needs_compiler
def test_bit_fields_have_their_places(tmp_path: Path) -> None:
    generate("everything", "c,cffi", tmp_path)
    bits = assert_alike(tmp_path)["ev_Bits"][1]
    assert bits["low"] == "07" + "00" * 7 and bits["sign"] == "007c" + "00" * 6
    assert bits["far"] == "000000ffffffff01" and bits["flag"] == "00" * 7 + "02"


@pytest.fixture(scope="module")
def awkward(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("awkward")
    run(abic(), "gen", NATIVE / "awkward.abi", "-t", "c,cffi", "-o", made)
    return made


@needs_compiler
def test_awkward_layouts_agree_too(awkward: Path) -> None:
    found = assert_alike(awkward)
    sizes = {name.removeprefix("aw_"): size for name, (size, _) in found.items() if name.startswith("aw_")}
    assert sizes["Wide"] == 48 and sizes["HoldsWide"] == 96 and sizes["HoldsAligned"] == 48
    assert sizes["PackedBy2"] == 6 and sizes["PackedBits"] == 13 and sizes["AlignedUnion"] == 32


@needs_compiler
def test_what_libffi_cannot_pass_is_there_in_api_mode_only(awkward: Path) -> None:
    assert_alike(awkward)
    alone = build(awkward, "awkward").ffi.dlopen(str(awkward / "libawkward.so"))
    compiled = build(awkward, "awkward", "api").lib
    assert hasattr(alone, "aw_by_pointer") and not hasattr(alone, "aw_by_value")
    assert hasattr(compiled, "aw_by_pointer") and hasattr(compiled, "aw_by_value")


def test_constants_that_a_cdef_cannot_say_are_in_the_script(awkward: Path) -> None:
    names: dict[str, Any] = {"__file__": str(awkward / "awkward_cffi_build.py"), "__name__": "script"}
    exec((awkward / "awkward_cffi_build.py").read_text(), names)
    assert names["CONSTANTS"] == {
        "AW_LOW": -(2**63), "AW_TEXT": 'a"b', "AW_HALF": 0.5, "AW_VAST": 2**127 - 1, "AW_EDGE_LOW": -(2**63),
    }  # fmt: skip


def test_128_bits_by_value_are_refused(tmp_path: Path) -> None:
    source = tmp_path / "huge.abi"
    source.write_text('package huge\nfn double(x: u128) -> u128\nfn half(x: u64) -> u64\n')
    done = subprocess.run([abic(), "gen", str(source), "-t", "cffi", "-o", str(tmp_path)],
                          capture_output=True, text=True)
    assert done.returncode == 1 and "A0601" in done.stderr and "`double`" in done.stderr
    script = (tmp_path / "huge_cffi_build.py").read_text()
    assert "half(uint64_t x);" in script and "double(" not in script
