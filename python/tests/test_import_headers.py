"""Six installed headers: everything is found, the descriptor compiles, the layouts are the header's own."""

from __future__ import annotations

import functools
import re
import subprocess
from pathlib import Path

import judges
import pytest

from abut.importer import ImportResult, import_header
from abut.importer.clang import find_clang

# functions (those that cannot be described included), records, integer macros, text macros, function-like
# macros: what an independent reading of the same headers found. Fewer is a loss.
FOUND = {
    "zlib.h": (81, 3, 38, 1, 8),
    "sqlite3.h": (286, 19, 457, 2, 0),
    "png.h": (246, 10, 171, 2, 51),
    "lzma.h": (107, 10, 30, 3, 8),
    "sodium.h": (606, 10, 66, 18, 4),
    "git2.h": (837, 77, 153, 4, 20),
}
HEADERS = sorted(FOUND)


@functools.cache
def imported(header: str) -> ImportResult:
    if not Path("/usr/include", header).exists():
        pytest.skip(f"{header} is not installed")
    return import_header([header])


@pytest.mark.parametrize("header", HEADERS)
def test_nothing_of_a_header_is_lost(header: str) -> None:
    result = imported(header)
    functions, records, integers, strings, macros = FOUND[header]
    refused = [name for name, why in result.skipped if why in ("va_list", "long double")]
    assert len(result.functions) + len(refused) >= functions
    assert len(result.records) >= records
    assert len(result.names.integers) >= integers
    assert len(result.names.strings) >= strings
    assert len(result.names.function_macros) >= macros


@pytest.mark.parametrize("header", HEADERS)
def test_what_is_left_out_is_named_in_the_text(header: str) -> None:
    result = imported(header)
    for name, why in result.skipped:
        assert why
        assert f"// skipped: {name}: " in result.text


@pytest.mark.parametrize("header", HEADERS)
def test_the_descriptor_compiles(header: str, tmp_path: Path) -> None:
    path = written(header, tmp_path)
    judges.run(judges.abic(), "check", path)


@pytest.mark.parametrize("header", HEADERS)
def test_every_record_is_laid_out_as_the_header_says(header: str, tmp_path: Path) -> None:
    path = written(header, tmp_path)
    judges.run(judges.abic(), "asserts", path, "--header", header, "-o", tmp_path)
    proofs = next(tmp_path.glob("*.x86_64-unknown-linux-gnu.c"))
    text = proofs.read_text()
    # A struct inside a struct has no name in C; it is known by the member that holds it.
    nested = [
        (record, *found)
        for record in imported(header).records
        for found in re.findall(rf"^    (\w+): (\[?){record}_\1\b", imported(header).text, re.M)
    ]
    typedefs = "".join(
        f"typedef __typeof__((({record} *)0)->{member}{'[0]' if bracket else ''}) {record}_{member};\n"
        for record, member, bracket in nested
    )
    include = text.index("#include")
    end = text.index("\n", text.rindex("#include")) + 1
    proofs.write_text(text[:end] + typedefs + text[end:])
    assert text.count("ASSERT(") > 10 and include >= 0
    for compiler in (find_clang(), "gcc"):
        subprocess.run([compiler, "-fsyntax-only", str(proofs)], check=True, capture_output=True, text=True)


def written(header: str, folder: Path) -> Path:
    path = folder / f"{imported(header).package}.abi"
    path.write_text(imported(header).text)
    return path


def test_the_version_and_the_library_are_found() -> None:
    assert (
        'package zlib @version(1, 2, 13) @library("z") @header("zlib.h")' in imported("zlib.h").text
        or "@version(1, " in imported("zlib.h").text
    )
    assert imported("sqlite3.h").library == "sqlite3"


def test_documentation_below_a_function_is_its_own() -> None:
    text = imported("zlib.h").text
    assert re.search(r"/// Same as crc32\(\), but with a size_t length\.\nfn crc32_z\(", text)
    assert "next_in: *Bytef?  /// next input byte" in text


@pytest.mark.parametrize(
    ("header", "least"), [("git2.h", 780), ("lzma.h", 90), ("zlib.h", 60), ("sqlite3.h", 100)]
)
def test_functions_keep_their_documentation(header: str, least: int) -> None:
    documented = re.findall(r"^ *///[^\n]*\n *fn \w+", imported(header).text, re.M)
    assert len(documented) >= least


def test_two_imports_give_the_same_text() -> None:
    assert import_header(["zlib.h"]).text == imported("zlib.h").text
