"""gcc and clang judge the generated C and C++: every sample in every dialect, and programs that use it."""

from __future__ import annotations

import ctypes
import shutil
import struct
import subprocess
from pathlib import Path

import pytest

from judges import NAMES, NATIVE, SAMPLES, abic, build_library, generate, run

C_COMPILERS = [name for name in ("gcc", "clang") if shutil.which(name)]
CPP_COMPILERS = [name for name in ("g++", "clang++") if shutil.which(name)]
STRICT = ("-pedantic", "-Wall", "-Wextra", "-Werror")
needs_clang = pytest.mark.skipif(shutil.which("clang") is None, reason="clang is not installed")


def stem_of(header: Path) -> str:
    """`CALC`: what the macros of a header start with."""
    mark = "_API /* stands before every function */"
    line = next(line for line in header.read_text().splitlines() if line.endswith(mark))
    return line.removesuffix(mark).split()[1]


def header_of(files: list[Path]) -> Path:
    return next(path for path in files if path.suffix == ".h")


def refused(*command: object) -> str:
    """What a judge says when it refuses."""
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    assert done.returncode != 0, f"accepted: {' '.join(map(str, command))}"
    return done.stderr


# Headers


@pytest.mark.parametrize("part", ["caller", "implementer"])
@pytest.mark.parametrize("standard", ["c99", "c11", "c2x"])
@pytest.mark.parametrize("compiler", C_COMPILERS)
def test_every_header_is_strict_c(compiler: str, standard: str, part: str, tmp_path: Path) -> None:
    for name in NAMES:
        header = header_of(generate(name, "c", tmp_path, "--embed"))
        define = f"#define {stem_of(header)}_IMPLEMENT\n" if part == "implementer" else ""
        source = tmp_path / f"{name}.c"
        source.write_text(f'{define}#include "{header.name}"\n#include "{header.name}"\n')
        run(compiler, f"-std={standard}", *STRICT, "-fsyntax-only", source)


@pytest.mark.parametrize("compiler", CPP_COMPILERS)
def test_every_header_and_layer_is_strict_cpp(compiler: str, tmp_path: Path) -> None:
    for name in NAMES:
        header = header_of(generate(name, "c,cpp", tmp_path, "--embed"))
        source = tmp_path / f"{name}.cpp"
        layer = header.with_suffix(".hpp").name
        source.write_text(f'#define {stem_of(header)}_IMPLEMENT\n#include "{layer}"\n#include "{layer}"\n')
        run(compiler, "-std=c++17", *STRICT, "-fsyntax-only", source)


def test_copies_of_types_live_beside_their_owner(tmp_path: Path) -> None:
    user = header_of(generate("pvm", "c", tmp_path))
    owner = header_of(generate("pvm/common", "c", tmp_path))
    for order in ((user, owner), (owner, user), (user, owner, user)):
        source = tmp_path / "order.c"
        source.write_text("".join(f'#include "{header.name}"\n' for header in order))
        run(C_COMPILERS[0], "-std=c99", *STRICT, "-fsyntax-only", source)


# Layouts


@needs_clang
@pytest.mark.parametrize("name", NAMES)
def test_every_target_lays_types_out_as_the_descriptor_says(name: str, tmp_path: Path) -> None:
    run(abic(), "asserts", SAMPLES / f"{name}.abi", "-I", SAMPLES, "-o", tmp_path)
    files = sorted(tmp_path.iterdir())
    assert len(files) == 10
    for file in files:
        target = file.name.split(".", 1)[1].removesuffix(".c")
        run("clang", "-target", target, "-ffreestanding", "-fsyntax-only", "-std=c99", *STRICT, file)
        if target == "x86_64-unknown-linux-gnu":
            run(C_COMPILERS[0], "-ffreestanding", "-fsyntax-only", "-std=c11", *STRICT, file)


@needs_clang
def test_a_claim_for_another_target_is_refused(tmp_path: Path) -> None:
    run(abic(), "asserts", SAMPLES / "everything.abi", "-I", SAMPLES, "-o", tmp_path)
    file = tmp_path / "everything.x86_64-unknown-linux-gnu.c"
    said = refused("clang", "-target", "i686-unknown-linux-gnu", "-ffreestanding", "-fsyntax-only", file)
    assert "ev_Nested" in said


@pytest.mark.skipif(not Path("/usr/include/zlib.h").exists(), reason="zlib.h is not installed")
def test_an_existing_header_is_checked(tmp_path: Path) -> None:
    run(abic(), "asserts", SAMPLES / "zlib.abi", "--header", "zlib.h", "-o", tmp_path)
    file = tmp_path / "zlib.x86_64-unknown-linux-gnu.c"
    for compiler in C_COMPILERS:
        run(compiler, "-fsyntax-only", *STRICT, file)
    wrong = tmp_path / "wrong.abi"
    text = (SAMPLES / "zlib.abi").read_text()
    text = text.replace("BEST_COMPRESSION: c_int = 9", "BEST_COMPRESSION: c_int = 8")
    wrong.write_text(text.replace("avail_in:  c_uint", "avail_in:  c_ulong"))
    run(abic(), "asserts", wrong, "--header", "zlib.h", "-o", tmp_path)
    said = refused(C_COMPILERS[0], "-fsyntax-only", file)
    assert "z_stream *)0)->avail_in) == 8" in said and "Z_BEST_COMPRESSION) == 8" in said


# Programs


# Leaks and stray reads of a wrapper are failures too.
SANITIZED = {"g++": ("-fsanitize=address,undefined", "-fno-sanitize-recover=all")}


def program(source: str, name: str, folder: Path, compiler: str) -> str:
    standard = "-std=c++17" if source.endswith(".cpp") else "-std=c99"
    binary = folder / "program"
    run(compiler, standard, *STRICT, "-I", folder, "-I", NATIVE, NATIVE / source, "-L", folder, f"-l{name}",
        f"-Wl,-rpath,{folder}", *SANITIZED.get(compiler, ()), "-o", binary)  # fmt: skip
    return run(binary)


@pytest.mark.parametrize("compiler", C_COMPILERS)
def test_a_c_program_calls_the_calculator(compiler: str, tmp_path: Path) -> None:
    generate("calc", "c", tmp_path)
    build_library("calc", tmp_path)
    assert program("calc_main.c", "calc", tmp_path, compiler) == "calc is right\n"


@pytest.mark.parametrize("compiler", CPP_COMPILERS)
@pytest.mark.parametrize("name", ["calc", "everything"])
def test_the_cpp_layer_carries_values(name: str, compiler: str, tmp_path: Path) -> None:
    generate(name, "c,cpp", tmp_path)
    build_library(name, tmp_path)
    assert program(f"{name}_main.cpp", name, tmp_path, compiler) == f"{name} is right\n"


@pytest.fixture
def flat(tmp_path: Path) -> Path:
    """A folder with an extension that is written against the implementer's section."""
    generate("flat", "c,cpp", tmp_path)
    run(C_COMPILERS[0], "-std=c99", *STRICT, "-shared", "-fPIC", "-I", tmp_path, NATIVE / "flat_impl.c", "-o",
        tmp_path / "libflat.so")  # fmt: skip
    return tmp_path


@pytest.mark.parametrize("compiler", C_COMPILERS)
def test_a_c_program_calls_an_extension(compiler: str, flat: Path) -> None:
    assert program("flat_main.c", "flat", flat, compiler) == "flat is right\n"


@pytest.mark.parametrize("compiler", CPP_COMPILERS)
def test_a_cpp_program_calls_an_extension(compiler: str, flat: Path) -> None:
    assert program("flat_main.cpp", "flat", flat, compiler) == "flat is right\n"


# The schema table


@pytest.mark.parametrize("compiler", C_COMPILERS)
def test_an_embedded_schema_survives_stripping(compiler: str, tmp_path: Path) -> None:
    generate("calc", "c", tmp_path, "--embed")
    source = tmp_path / "lib.c"
    source.write_text('#define CALC_IMPLEMENT\n#include "calc.h"\n')
    library = tmp_path / "libcalc.so"
    run(compiler, "-std=c99", *STRICT, "-shared", "-fPIC", "-fvisibility=hidden", "-Wl,--gc-sections", "-s",
        source, "-o", library)  # fmt: skip
    head = (ctypes.c_char * 40).in_dll(ctypes.CDLL(str(library)), "calc_abi").raw
    magic, version, count, _, _, _, _, size = struct.unpack("<8sIIQIIII", head)
    assert (magic, version, count) == (b"ABUT-ABI", 1, 7)
    table = (ctypes.c_char * size).in_dll(ctypes.CDLL(str(library)), "calc_abi").raw
    assert b'"demo.calc"' in table
    if shutil.which("objcopy"):
        section = tmp_path / "section.bin"
        run("objcopy", "-O", "binary", "--only-section=.abi_schema", library, section)
        assert section.read_bytes().startswith(table)
