"""The shared library: its exports, its generated files, and how it behaves at its borders."""

from __future__ import annotations

import ctypes
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import PYTHON, ROOT, SAMPLES, Run

HEADER = ROOT / "Sources/CAbut/include/abut/abut.h"


class View(ctypes.Structure):
    _fields_ = [("ptr", ctypes.c_void_p), ("len", ctypes.c_size_t)]


def exported(library: Path) -> set[str]:
    listed = subprocess.run(["nm", "-D", "--defined-only", str(library)], capture_output=True, text=True)
    rows = [line.split() for line in listed.stdout.splitlines()]
    return {name for _, kind, name in rows if kind.isupper()}


def test_exports_are_exactly_the_schemas(library: Path) -> None:
    from abut import schema

    wanted: set[str] = set()
    for path in (ROOT / "schemas").glob("*.abi"):
        facts = schema.compile(path).info()
        wanted |= {function["symbol"] for function in facts["functions"]}
        wanted.add(f"{facts['prefix']}abi")
    assert exported(library) == wanted


@pytest.mark.parametrize(
    ("languages", "folder"),
    [
        ("c", "Sources/CAbut/include/abut"),
        ("ctypes,pyi", "python/src/abut/_abi"),
        ("zig", "schemas/generated/zig"),
        ("md", "docs/reference"),
    ],
)
def test_generated_files_are_fresh(abut: Run, languages: str, folder: str) -> None:
    embed = ["--embed"] if languages == "c" else []
    schema = str(ROOT / "schemas/abut.abi")
    abut("gen", schema, "-t", languages, *embed, "-o", str(ROOT / folder), "--check")


USES = """
import doctest, importlib
import abut.ext
for name in ("schema", "native", "ext", "pvm", "kio", "fusabi", "ion"):
    assert not doctest.testmod(importlib.import_module("abut." + name)).failed, name
abut.ext.default_host()
print(*{line.split()[-1] for line in open("/proc/self/maps") if line.rstrip().endswith("libabut.so")})
"""


def test_every_module_takes_the_library_that_is_named(library: Path, tmp_path: Path) -> None:
    """What one module makes, another one gives back: two libraries in one process would crash."""
    other = Path(shutil.copy(library, tmp_path / "libabut.so"))
    environment = {**os.environ, "ABUT_LIBRARY": str(other), "PYTHONPATH": str(PYTHON / "src")}
    command = [sys.executable, "-c", USES]
    ran = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert ran.stdout == f"{other}\n"


def test_messages_are_the_librarys_own_words() -> None:
    from abut import AbutError, schema

    with pytest.raises(AbutError) as caught:
        schema.compile("package a").emit(["cobol"])
    assert str(caught.value) == "there is no target language cobol"


def test_the_library_carries_its_own_schema(library: Path) -> None:
    from abut import schema

    own = schema.load(library).info()
    assert own == schema.compile(ROOT / "schemas/abut.abi").info()
    families = {family["name"]: family["api"] for family in schema.manifest()["families"]}
    assert own["api"].endswith(families["abut"])
    for name in ("native", "ext"):
        assert schema.compile(ROOT / f"schemas/{name}.abi").info()["api"].endswith(families[name])


def test_only_the_c_library_and_its_companions_are_needed(library: Path) -> None:
    listed = subprocess.run(["readelf", "-d", str(library)], capture_output=True, text=True, check=True)
    needed = set(re.findall(r"\(NEEDED\).*\[(.+?)\]", listed.stdout))
    assert needed <= {"libc.so.6", "libm.so.6", "libgcc_s.so.1", "libstdc++.so.6", "ld-linux-x86-64.so.2"}
    assert "libabut.so" in re.findall(r"\(SONAME\).*\[(.+?)\]", listed.stdout)
    paths = re.findall(r"\(R(?:UN)?PATH\).*\[(.+?)\]", listed.stdout)
    assert set(paths) <= {"$ORIGIN"}, "a path of the building machine is in the library"


def test_it_loads_without_any_environment(library: Path) -> None:
    code = f"import ctypes; ctypes.CDLL({str(library)!r}).abut_version; print('loaded')"
    ran = subprocess.run([sys.executable, "-I", "-c", code], env={}, capture_output=True, text=True)
    assert ran.stdout == "loaded\n", ran.stderr


def test_null_arguments_are_refused(library: Path) -> None:
    """What only C callers can do: no call may end the process."""
    dll = ctypes.CDLL(str(library))
    dll.abut_compiler_new.restype = ctypes.c_void_p
    invalid = 6
    dll.abut_compiler_free(None)
    assert dll.abut_compiler_check(None, None, None, None) == invalid
    compiler = ctypes.c_void_p(dll.abut_compiler_new())
    dll.abut_compiler_add_source.argtypes = [ctypes.c_void_p, View, View, ctypes.c_void_p]
    assert dll.abut_compiler_add_source(compiler, View(None, 0), View(None, 5), None) == invalid
    assert dll.abut_compiler_add_source(compiler, View(None, 0), View(None, 0), None) == 0
    assert dll.abut_compiler_check(compiler, None, None, None) == invalid
    dll.abut_compiler_file.argtypes = [ctypes.c_void_p, ctypes.c_uint32, *[ctypes.c_void_p] * 3]
    path, data = View(), View()
    not_found = 4
    assert dll.abut_compiler_file(compiler, 0, ctypes.byref(path), ctypes.byref(data), None) == not_found
    dll.abut_compiler_free(compiler)


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_a_c_program_compiles_against_the_header(library: Path, tmp_path: Path, compiler: str) -> None:
    source = tmp_path / "use.c"
    source.write_text(
        '#include <stdio.h>\n#include "abut/abut.h"\n'
        "int main(void) {\n"
        "  abut_str version = abut_version();\n"
        "  abut_compiler *compiler = abut_compiler_new();\n"
        "  abut_error error;\n  uint32_t errors = 0, warnings = 0;\n"
        '  abut_bytes text = {(const uint8_t *)"package a record R { x: Missing }", 33};\n'
        '  abut_status status = abut_compiler_add_source(compiler, (abut_str){"a.abi", 5}, text, &error);\n'
        "  if (status == ABUT_OK) status = abut_compiler_check(compiler, &errors, &warnings, &error);\n"
        '  printf("%.*s %d %u\\n", (int)version.len, version.ptr, (int)status, errors);\n'
        "  abut_compiler_free(compiler);\n  return 0;\n}\n"
    )
    program = tmp_path / "use"
    flags = ["-std=c11", "-Wall", "-Wextra", "-Werror", "-pedantic", f"-I{HEADER.parent.parent}"]
    link = [str(library), f"-Wl,-rpath,{library.parent}"]
    subprocess.run([compiler, *flags, str(source), "-o", str(program), *link], check=True)
    assert subprocess.run([program], capture_output=True, text=True, check=True).stdout == "0.1.0 0 1\n"


def test_results_survive_later_calls_in_python() -> None:
    """C only lends them; Python copies."""
    from abut import schema

    with schema.compile(SAMPLES / "calc.abi") as calc:
        files = calc.emit(["c", "json"])
        calc.emit(["md"])
        assert json.loads(next(file for file in files if file.path.endswith(".json")).data)
        assert files[0].text.startswith("/* calc.h")


def test_a_closed_schema_says_so() -> None:
    from abut import ClosedError, schema

    calc = schema.compile(SAMPLES / "calc.abi")
    calc.close()
    calc.close()
    with pytest.raises(ClosedError):
        calc.emit(["c"])


def test_errors_raise_with_their_findings() -> None:
    from abut import SchemaError, schema

    with pytest.raises(SchemaError) as caught:
        schema.compile("package a  record R { x: Missing }")
    (finding,) = caught.value.diagnostics
    assert (finding.code, finding.line) == ("A0301", 1)
    assert schema.compile("package a  record R { x: Missing }", strict=False).errors == (finding,)


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"ABUT-ABI", b"\x7fELF" + bytes(60), b"\0" * 100])
def test_damaged_inputs_are_refused_politely(data: bytes) -> None:
    from abut import SchemaError, schema

    with pytest.raises(SchemaError, match="here.so"):
        schema.load(data, name="here.so")


def test_the_json_form_comes_back_unchanged() -> None:
    from abut import schema

    for path in sorted(SAMPLES.glob("*.abi")):
        (file,) = schema.compile(path).emit(["json"])
        (again,) = schema.load(file.data).emit(["json"])
        assert again == file, path


def test_the_public_names_are_there() -> None:
    import abut
    from abut import schema

    for module in (abut, schema):
        for name in module.__all__:
            assert getattr(module, name) is not None


def test_the_examples_in_docstrings_are_true() -> None:
    code = "import doctest, abut, abut.schema as s; r = [doctest.testmod(m) for m in (abut, s)]; print(r)"
    environment = {"PYTHONPATH": str(PYTHON / "src"), "ABUT_LIBRARY": str(library_path())}
    ran = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True)
    found = re.findall(r"failed=(\d+), attempted=([1-9]\d*)", ran.stdout)
    assert found == [("0", "3"), ("0", "3")], ran.stdout


def library_path() -> Path:
    from conftest import LIBRARY

    assert LIBRARY is not None
    return LIBRARY
