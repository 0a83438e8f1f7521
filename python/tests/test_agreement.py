"""Values written by one language are read by the others, value by value.

The writers and readers of C (gcc and clang), Zig and Swift are generated from the descriptor's JSON form over
the generated bindings; every library writes every type and every other one checks each leaf. Python takes
part through the generated ctypes module (test_agreement_ctypes) and cffi.
"""

from __future__ import annotations

import ctypes
import json
import shutil
import sys
from pathlib import Path

import pytest

from agreement import in_c, in_swift, in_zig
from agreement.leaves import SEEDS, Leaves
from judges import generate, run

TYPES = ["Scalars", "Packed", "Half", "Aligned", "Claimed", "Bits", "Mixed", "Number", "Shape", "Nested"]


class Point(ctypes.Structure):
    _fields_ = [("x", ctypes.c_double), ("y", ctypes.c_double)]


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("agree")
    generate("agree", "c,zig,swift,json,cffi", folder)
    return folder


@pytest.fixture(scope="session")
def leaves(folder: Path) -> Leaves:
    return Leaves(json.loads((folder / "agree.abi.json").read_text()))


@pytest.fixture(scope="session")
def libraries(folder: Path, leaves: Leaves) -> dict[str, ctypes.CDLL]:
    (folder / "agree.c").write_text(in_c.source(leaves, TYPES))
    built: dict[str, Path] = {}
    for name in ("gcc", "clang"):
        built[name] = folder / f"lib{name}.so"
        run(name, "-std=c11", "-Wall", "-Werror", "-O1", "-shared", "-fPIC", "-I", folder, folder / "agree.c",
            "-o", built[name])
    built["zig"] = build_zig(folder, leaves)
    built["swift"] = build_swift(folder, leaves)
    return {name: ctypes.CDLL(str(path)) for name, path in built.items()}


def build_zig(folder: Path, leaves: Leaves) -> Path:
    pytest.importorskip("ziglang")
    (folder / "impl.zig").write_text(in_zig.source(leaves, TYPES))
    library = folder / "libzig.so"
    run(sys.executable, "-m", "ziglang", "build-lib", "-dynamic", "-ODebug",
        f"-femit-bin={library}", "impl.zig", cwd=folder)
    return library


def build_swift(folder: Path, leaves: Leaves) -> Path:
    assert shutil.which("swiftc"), "swiftc comes with the toolchain that built abic"
    (folder / "impl.swift").write_text(in_swift.source(leaves, TYPES))
    # The generated map links libagree, which is what is being made here.
    modules = folder / "modules"
    modules.mkdir()
    (modules / "module.modulemap").write_text('module CAgree { header "../agree.h" export * }')
    library = folder / "libswift.so"
    run("swiftc", "-swift-version", "6", "-parse-as-library", "-emit-library", "-Onone", "-I", modules,
        folder / "impl.swift", "-module-name", "Impl", "-o", library)
    return library


@pytest.mark.parametrize("name", TYPES)
def test_every_language_reads_what_every_other_wrote(
    name: str, folder: Path, leaves: Leaves, libraries: dict[str, ctypes.CDLL]
) -> None:
    size = leaves.types[name]["size"]
    storage = ctypes.create_string_buffer(size + 64)
    buffer = ctypes.addressof(storage) + -ctypes.addressof(storage) % 64
    for writer_name, writer in libraries.items():
        for reader_name, reader in libraries.items():
            for seed in range(SEEDS):
                ctypes.memset(buffer, 0xA5, size)
                writer[f"ag_put_{name}"](seed, ctypes.c_void_p(buffer))
                place = reader[f"ag_check_{name}"](seed, ctypes.c_void_p(buffer))
                what = leaves.of(name, seed)[place - 1] if place else None
                assert place == 0, f"{reader_name} reads {name}{what} of {writer_name} otherwise: {what!r}"


@pytest.mark.parametrize("name", TYPES)
def test_a_wrong_leaf_is_noticed(name: str, leaves: Leaves, libraries: dict[str, ctypes.CDLL]) -> None:
    size = leaves.types[name]["size"]
    buffer = ctypes.create_string_buffer(size + 64)
    at = ctypes.addressof(buffer) + -ctypes.addressof(buffer) % 64
    for library in libraries.values():
        library[f"ag_put_{name}"](0, ctypes.c_void_p(at))
        assert library[f"ag_check_{name}"](1, ctypes.c_void_p(at)) != 0


def test_records_sums_and_callbacks_cross_by_value(libraries: dict[str, ctypes.CDLL]) -> None:
    visit_type = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_uint32, Point, ctypes.c_void_p)
    for library in libraries.values():
        library.ag_turn.restype, library.ag_turn.argtypes = Point, (Point, ctypes.c_double)
        turned = library.ag_turn(Point(1.0, 2.0), 3.0)
        assert (turned.x, turned.y) == (-6.0, 3.0)
        high, low = ctypes.c_int32(), ctypes.c_uint32()
        library.ag_split.restype = ctypes.c_bool
        assert library.ag_split(ctypes.c_int64(-(5 << 32) + 7), ctypes.byref(high), ctypes.byref(low)) is True
        assert (high.value, low.value) == (-5, 7)
        library.ag_each.restype = ctypes.c_int64
        seen: list[tuple[int, float, float]] = []
        visit = visit_type(lambda index, point, _ctx: seen.append((index, point.x, point.y)) or index)
        assert library.ag_each(3, visit, None) == 3
        assert seen == [(0, 0.0, 0.0), (1, 1.0, 0.5), (2, 2.0, 1.0)]


@pytest.mark.usefixtures("libraries")
def test_cffi_agrees(folder: Path, leaves: Leaves) -> None:
    pytest.importorskip("cffi")
    shutil.copyfile(folder / "libgcc.so", folder / "libagree.so")
    for mode in ("abi", "api"):
        run(sys.executable, "agree_cffi_build.py", mode, cwd=folder)
    sys.path.insert(0, str(folder))
    try:
        import _agree_abi
        import _agree_api
    finally:
        sys.path.remove(str(folder))
    agrees(_agree_abi.ffi, _agree_abi.ffi.dlopen(str(folder / "libgcc.so")), leaves)
    agrees(_agree_api.ffi, _agree_api.lib, leaves)
    ffi, library = _agree_api.ffi, _agree_api.lib  # libffi cannot pass unions by value, a compiler can
    shape = ffi.new("ag_Shape *", {"tag": 1, "as": {"circle": 2.0}})
    assert getattr(library.ag_grow(shape[0], 3.0), "as").circle == 6.0
    half = ffi.new("ag_option_f64 *", {"tag": 1, "as": {"some": 5.0}})
    assert getattr(library.ag_half(half[0]), "as").some == 2.5
    assert library.ag_divide(7, 0).tag == 1


def agrees(ffi: object, library: object, leaves: Leaves) -> None:
    for name in TYPES:
        for seed in range(SEEDS):
            value = ffi.new(f"ag_{name} *")
            getattr(library, f"ag_put_{name}")(seed, value)
            keep = []
            mine = ffi.new(f"ag_{name} *")
            for leaf in leaves.of(name, seed):
                wanted = leaf.value["tag"] if leaf.kind == "tag" else leaf.value
                assert cffi_read(ffi, value, leaf) == wanted, f"{name}{leaf}"
                cffi_write(ffi, mine, leaf, keep)
            assert getattr(library, f"ag_check_{name}")(seed, mine) == 0
    point = library.ag_turn({"x": 1.0, "y": 2.0}, 3.0)
    assert (point.x, point.y) == (-6.0, 3.0)


def cffi_part(value: object, steps: tuple) -> object:
    for step in steps:
        if step.kind == "index":
            value = value[step.index]  # type: ignore[index]
        elif step.kind == "payload":
            value = getattr(getattr(value, "as"), step.name)
        else:
            value = getattr(value, step.name)
    return value


def cffi_read(ffi: object, value: object, leaf: object) -> object:
    part = cffi_part(value, leaf.path)
    if leaf.kind == "tag":
        return part.tag
    if leaf.kind == "text":
        return ffi.buffer(part.ptr, part.len)[:].decode()
    if leaf.kind == "b32":
        return bool(part)
    if leaf.type == "char32" and isinstance(part, str):
        return ord(part)
    return part


def cffi_write(ffi: object, value: object, leaf: object, keep: list) -> None:
    if leaf.kind == "tag":
        cffi_part(value, leaf.path).tag = leaf.value["tag"]
    elif leaf.kind == "text":
        part, data = cffi_part(value, leaf.path), ffi.new("char[]", leaf.value.encode())
        keep.append(data)
        part.ptr, part.len = data, len(leaf.value.encode())
    else:
        last, owner = leaf.path[-1], cffi_part(value, leaf.path[:-1])
        if last.kind == "index":
            owner[last.index] = leaf.value
        elif last.kind == "payload":
            setattr(getattr(owner, "as"), last.name, leaf.value)
        else:
            setattr(owner, last.name, leaf.value)
