"""import: a C header becomes a descriptor that compiles and proves itself against the header."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from conftest import Run

pytestmark = pytest.mark.skipif(not shutil.which("clang"), reason="clang is not installed")

HEADER = """
#include <stddef.h>
#include <stdint.h>
#define SHAPE_MAX 16
/** A point. */
typedef struct shape_point { double x; double y; } shape_point;
typedef enum { SHAPE_OK = 0, SHAPE_FULL = -1 } shape_status;
typedef struct shape shape;
shape *shape_new(void);
void shape_free(shape *self);
/** Adds points. */
shape_status shape_add(shape *self, const shape_point *points, size_t count);
double shape_area(const shape *self);
"""


@pytest.fixture
def header(here: Path) -> Path:
    path = here / "shape.h"
    path.write_text(HEADER)
    return path


def test_an_imported_header_compiles_and_is_proved_against_itself(abut: Run, header: Path) -> None:
    said = abut("import", "shape.h", "-o", "shape.abi").stdout
    assert "4 functions" in said
    abut("check", "shape.abi")
    abut("verify", "shape.abi", "--header", "shape.h")
    assert "shape_point" in abut("info", "shape.abi").stdout or "Point" in abut("info", "shape.abi").stdout


def test_import_counts_in_json_and_prints_to_a_pipe(abut: Run, header: Path) -> None:
    counts = json.loads(abut("import", "shape.h", "-o", "shape.abi", "--json").stdout)["counts"]
    assert counts["functions"] == 4
    assert "fn " in abut("import", "shape.h", "-o", "-").stdout


def test_a_header_that_does_not_compile_is_an_error_with_its_place(abut: Run, here: Path) -> None:
    (here / "bad.h").write_text("int f(missing_t x);\n")
    assert "missing_t" in abut("import", "bad.h", code=1).stderr
    assert not (here / "bad.abi").exists()
