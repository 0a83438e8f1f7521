"""The same C as a shared library and as WebAssembly: Python cannot tell them apart."""

from __future__ import annotations

import asyncio
import re
import sys
from pathlib import Path
from typing import Any

import pytest

from ctypes_modules import sample
from judges import NATIVE, SAMPLES, build_library, generate
from wasm_modules import build_wasm, compilers, source

import abut
import abut.ext
from abut import schema
from abut.ext.small import Shapes

pytest.importorskip("wasmtime")
COMPILERS = compilers()


@pytest.fixture(scope="module", params=sorted(COMPILERS) or [pytest.param("none", marks=pytest.mark.skip)])
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made: Path = tmp_path_factory.mktemp(request.param)
    for name in ("flat", "wide"):
        generate(name, "c", made)
        build_library(name, made)
        build_wasm(COMPILERS[request.param], source(name), made)
    return made


@pytest.fixture
def flat(folder: Path) -> Any:
    with abut.ext.load(folder / "flat.wasm", schema=SAMPLES / "flat.abi") as loaded:
        yield loaded


@pytest.fixture
def wide(folder: Path) -> Any:
    with abut.ext.load(folder / "wide.wasm", schema=NATIVE / "wide.abi") as loaded:
        yield loaded


def results_of_flat(flat: Any) -> list[object]:
    room = bytearray(16)
    found: list[object] = [
        flat.add(2**62, -5), flat.mean([1, 2, 6]), flat.mean([]), repr(flat.range_(3, 9)), flat.nothing(),
        flat.table(5).tolist(), flat.divide(7, 2), bytes(flat.echo(b"hello")), flat.upper("née"),
        bytes(flat.echo(b"xyz", room)), bytes(room), flat.tick_sync(7) >= 100,
    ]  # fmt: skip
    with flat.open_sync("good") as file:
        found.append(repr(flat.stat(file)))
    for name in ("missing", "range", "odd"):
        with pytest.raises(flat.ProblemException) as caught:
            flat.open_sync(name)
        found.append(repr(caught.value.case))
    with pytest.raises(flat.I8Exception) as divided:
        flat.divide(1, 0)
    return [*found, divided.value.case]


def results_of_wide(wide: Any) -> list[object]:
    def row(number: int) -> Any:
        return wide.Row(number, f"row{number}", number * 1000, number + 7)

    deep, room = wide.Deep(), bytearray(40)
    deep.packed, deep.wide, deep.spread = wide.Packed(3, 4), 5, [4, -9, 6]
    found: list[object] = []
    values = wide.ValueNone(), wide.ValueText("abc"), wide.ValueRows([row(1), row(2)]), wide.ValueNumber(9)
    for value in values:
        deep.value = value
        found.append(repr(wide.sum_(deep, [row(3)], "maybe")))
    found.append(wide.letters(["a", "", "xyz"], [[1, 2], [3, 4], [5, 6]]))
    return [*found, wide.fill(room, byte=7), bytes(room)]


def test_results_equal_the_native_ones(folder: Path, flat: Any) -> None:
    assert results_of_flat(flat) == results_of_flat(sample("flat", folder))


def test_nested_views_and_wide_numbers_arrive(folder: Path, wide: Any) -> None:
    assert results_of_wide(wide) == results_of_wide(sample("wide", folder))


def test_awaiting_asks_the_module(flat: Any) -> None:
    async def use() -> None:
        assert isinstance(await flat.open_("good"), flat.File)
        found = await asyncio.gather(*(flat.tick(after) for after in (5, 0, 30, 2)))
        assert all(100 <= one < 116 for one in found)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(flat.tick(100_000_000), 0.01)
        task = asyncio.create_task(flat.tick(100_000_000))
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    for _ in range(10):  # an operation that were not disposed of would keep one of 16 places
        asyncio.run(use())
    with abut.ext.timeout(0.02), pytest.raises(TimeoutError, match="not ready"):
        flat.tick_sync(100_000_000)


def test_failures_have_their_words(flat: Any, wide: Any) -> None:
    with pytest.raises(abut.ext.ExtensionError, match="flat.range failed"):
        flat.range_(9, 3)
    with pytest.raises(abut.ext.CrashedError, match="unreachable"):
        wide.trap(True)
    assert wide.trap(False) == 1
    deep = wide.Deep()
    deep.spread = [1 << 40, 0, 0]
    with pytest.raises(OverflowError, match="32 bits of WebAssembly"):
        wide.sum_(deep, [], None)


def test_a_closed_module_says_so(folder: Path) -> None:
    flat = abut.ext.load(folder / "flat.wasm", schema=SAMPLES / "flat.abi")
    file = flat.open_sync("good")
    flat.close()
    with pytest.raises(abut.ClosedError, match="was closed"):
        flat.add(1, 2)
    file.close()


def test_the_embedded_schema_is_enough(folder: Path, tmp_path: Path) -> None:
    generate("flat", "c", tmp_path, "--embed")
    build_wasm(COMPILERS[next(iter(COMPILERS))], source("flat"), tmp_path)
    with abut.load(tmp_path / "flat.wasm") as flat:
        assert flat.add(1, 2) == 3
    with pytest.raises(abut.NativeError, match="carries no schema"):
        abut.ext.load(folder / "flat.wasm")


def test_other_signatures_are_refused_in_words(tmp_path: Path) -> None:
    text = (SAMPLES / "flat.abi").read_text()
    other = tmp_path / "flat.abi"
    other.write_text(text.replace("fn add(a: i64, b: i64)", "fn add(a: i64, b: i32)"))
    for options in ((), ("--embed",)):
        generate("flat", "c", tmp_path, *options)
        module = build_wasm(COMPILERS[next(iter(COMPILERS))], source("flat"), tmp_path)
        with abut.ext.load(module, schema=other) as flat:
            words = "parameter b is i64 there, i32 here" if options else "flat.add has signature"
            with pytest.raises(abut.ContractError, match=words):
                flat.add(1, 2)
            assert flat.divide(4, 2) == 2


def test_functions_may_be_exported_by_their_symbols(tmp_path: Path) -> None:
    (tmp_path / "plain.abi").write_text("package plain @flat(register: never)\n"
                                        "fn twice(n: u32) -> u32\nasync fn later(n: u32) -> u32\n")
    text = tmp_path / "plain.c"
    text.write_text("""
        #define EXPORT(name) __attribute__((export_name(name)))
        typedef __SIZE_TYPE__ size_t;
        static unsigned asked, kept;
        EXPORT("plain.twice") size_t twice(const unsigned *in, size_t in_len, unsigned *out, size_t cap) {
            if (in_len != 4 || cap < 4) return (size_t)-3;
            *out = *in * 2;
            return 4;
        }
        typedef unsigned long long number;
        EXPORT("plain.later") size_t later(const unsigned *in, size_t in_len, number *out, size_t cap) {
            if (in_len != 4 || cap < 8) return (size_t)-3;
            kept = *in;
            *out = 5;
            return 8;
        }
        EXPORT("vm_extension_poll") size_t ask(number op, unsigned *out, size_t cap) {
            if (op != 5) return (size_t)-5;
            if (cap < 4 || ++asked < 20) return 0;
            *out = kept;
            return 4;
        }
    """)
    module = build_wasm(COMPILERS[next(iter(COMPILERS))], text, tmp_path, table=False)
    with abut.ext.load(module, schema=tmp_path / "plain.abi") as plain:
        assert plain.twice(21) == 42
        assert plain.later_sync(7) == 7
        assert asyncio.run(asyncio.wait_for(plain.later(8), 5)) == 8


def test_what_is_no_module_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = tmp_path / "notes.wasm"
    text.write_text("just some notes")
    with pytest.raises(abut.NativeError, match="is no WebAssembly module: it begins with b'just some notes'"):
        abut.ext.load(text, schema=SAMPLES / "flat.abi")
    text.write_bytes(b"\0asm\1\0\0\0\xff\xff")
    with pytest.raises(abut.NativeError, match="cannot be loaded"):
        abut.ext.load(text, schema=SAMPLES / "flat.abi")
    with pytest.raises(abut.NativeError, match="No such file"):
        abut.ext.load(tmp_path / "missing.wasm", schema=SAMPLES / "flat.abi")
    monkeypatch.setitem(sys.modules, "wasmtime", None)
    with pytest.raises(abut.NativeError, match=r"pip install 'abut\[wasm\]'"):
        abut.ext.load(text, schema=SAMPLES / "flat.abi")


@pytest.mark.parametrize("path", [SAMPLES / "flat.abi", SAMPLES / "imgkit.abi", NATIVE / "wide.abi"], ids=str)
def test_layouts_are_those_that_clang_confirms(path: Path) -> None:
    with schema.compile(path, include=[SAMPLES]) as described:
        info, text = described.info(), described.assertions("wasm32-unknown-unknown")
    sizes = dict(re.findall(r"sizeof\((\w+)\) == (\d+)", text))
    shapes = Shapes(info)
    checked = 0
    for entry in info["types"]:
        if entry["kind"] in ("record", "variant", "union") and entry["c"] in sizes:
            shape = shapes.of(entry.get("ref", entry["name"]))
            assert shape.small == int(sizes[entry["c"]]), entry["name"]
            checked += 1
    for function in info["functions"]:
        name = f"{function['symbol'].replace('.', '_')}_in"
        if name in sizes:
            assert shapes.request(function).small == int(sizes[name]), name
            checked += 1
    assert checked > 8


def test_the_example_runs(tmp_path: Path) -> None:
    example = SAMPLES.parents[1] / "examples" / "wasm"
    sys.path.insert(0, str(example))
    try:
        import words
    finally:
        sys.path.remove(str(example))
    text = schema.compile(example / "words.abi").emit(["c"], embed=True)
    for file in text:
        (tmp_path / file.path).write_bytes(file.data)
    module = build_wasm(COMPILERS[next(iter(COMPILERS))], example / "words.c", tmp_path)
    found = asyncio.run(words.used(module))
    assert found[:3] == [2, 9, "quick"] and found[-1] == "EMPTY"
