"""Libraries: what opening, closing, binding and handing over do."""

from __future__ import annotations

import doctest
import gc
import weakref
from pathlib import Path
from typing import Any

import pytest
from ctypes_modules import compile_c
from ext_modules import descriptor, made
from judges import ROOT, abic, build_library, generate, run
from test_ctypes_contract import OLD, SOURCE

import abut
import abut.ext
import abut.native


@pytest.fixture(scope="module")
def box(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library that carries its descriptor."""
    folder = tmp_path_factory.mktemp("box")
    (folder / "box.abi").write_text(OLD)
    run(abic(), "gen", folder / "box.abi", "-t", "c", "-o", folder, "--embed")
    return compile_c(SOURCE, folder / "libbox.so", "-Wno-unused-parameter")


def test_an_embedded_descriptor_binds_the_library(box: Path) -> None:
    library = abut.load(box)
    assert library.add(2, 3) == 5 and library.add(a=2, b=3) == 5
    assert library.Mode.EXACT == 1 and library.mode(library.Mode.EXACT) == 1
    assert library.count(library.Pair(1, 2)) == 3
    assert library.cell(1) == library.CellNum(2.5)
    with pytest.raises(ValueError):
        library.mode(7)
    with pytest.raises(OverflowError):
        library.add(2**31, 0)
    assert {"add", "count", "Mode", "Pair"} <= set(dir(library))
    assert library.add is library.add
    with pytest.raises(AttributeError, match="Did you mean 'count'"):
        library.counts


def test_a_bound_library_still_takes_prototypes(box: Path) -> None:
    library = abut.load(box)
    assert library.fn("int box_add(int, int)")(40, 2) == 42
    library.declare("unsigned long box_name(const char *);")
    assert library.box_name(b"box") == 3


def test_a_newer_descriptor_is_refused_in_words(box: Path) -> None:
    newer = OLD.replace("(1, 1, 0)", "(1, 2, 0)").replace("add(a: i32, b: i32)", "add(a: i64, b: i32)")
    library = abut.load(box, schema=newer)
    with pytest.raises(abut.ContractError, match="parameter a is i32 there, i64 here"):
        library.add(1, 2)
    assert library.name("four") == 4


def test_a_function_that_the_library_lacks_is_named_when_it_is_called(box: Path) -> None:
    library = abut.load(box, schema=OLD + "fn absent(a: i32) -> i32\n")
    assert library.add(1, 2) == 3
    with pytest.raises(ImportError, match="absent"):
        library.absent(1)


def test_closing_a_bound_library(box: Path) -> None:
    with abut.load(box) as library:
        add, count, pair = library.add, library.count, library.Pair(1, 2)
        assert add(1, 2) == 3 and count(pair) == 3
    for call in (lambda: add(1, 2), lambda: count(pair), lambda: library.symbol("box_add")):
        with pytest.raises(abut.ClosedError, match="was closed"):
            call()
    assert pair.a == 1


def test_handles_end_quietly_after_their_library(tmp_path: Path) -> None:
    generate("calc", "c", tmp_path)
    build_library("calc", tmp_path)
    library = abut.load(tmp_path / "libcalc.so", schema=ROOT / "Tests" / "Samples" / "calc.abi")
    calculator = library.Calc()
    library.close()
    with pytest.raises(abut.ClosedError):
        calculator.div(1, 1)
    calculator.close()


def test_flat_packages_become_extensions(tmp_path: Path) -> None:
    with abut.load(made("flat", tmp_path, "--embed")) as flat:
        assert isinstance(flat, abut.ext.Extension) and flat.Mode.READ == 0
    with abut.load(tmp_path / "libflat.so", schema=descriptor("flat")) as flat:
        assert isinstance(flat, abut.ext.Extension)


def test_a_plain_library_has_nothing_but_what_is_declared() -> None:
    library: Any = abut.load("libm.so.6")
    assert Path(library.path).name.startswith("libm.so") and library.symbol("cos")
    library.declare("double cos(double); double sin(double x);")
    assert "cos" in dir(library) and library.cos(0) == 1.0 and library.cos is library.cos
    with pytest.raises(AttributeError, match="Did you mean 'sin'"):
        library.sim
    with pytest.raises(ValueError, match="expected"):
        library.declare("double cos(double;")


def test_functions_and_callbacks_go_when_nobody_refers_to_them() -> None:
    library = abut.load("m")
    cosine = abut.native.function(library.symbol("cos"), "double(double)", name="cos")
    gone = weakref.ref(cosine.__self__)
    del cosine
    gc.collect()
    assert gone() is None


def test_functions_that_look_like_others_are_themselves() -> None:
    with abut.load("m") as library:
        bound = {name: library.fn(f"double {name}(double, double)") for name in ("fmin", "fmax", "fdim")}
        assert [function(5, 3) for function in bound.values()] == [3, 5, 2]
        for name, function in bound.items():
            rich = function.__self__
            assert (function.__name__, rich.name, rich.library) == (name, name, library)
            assert rich.prototype == function.__doc__ == f"double {name}(double, double)"
            assert rich.address == library.symbol(name)
        library.declare("double hypot(double x, double y); double atan2(double x, double y);")
        assert (library.hypot(3, 4), library.atan2(0, 1)) == (5, 0)
        assert library.atan2.__name__ == "atan2" and library.atan2.__self__.library is library
        with pytest.raises(abut.NativeError, match="fminn"):
            library.fn("double fminn(double, double)")
        with pytest.raises(ValueError, match="names no function"):
            library.fn("unsigned int(double)")
    for function in (*bound.values(), library.hypot, library.atan2):
        with pytest.raises(abut.ClosedError):
            function(1, 2)
    with pytest.raises(abut.ClosedError):
        library.fn("double fmod(double, double)")


def test_functions_at_addresses_that_look_like_others_are_themselves() -> None:
    library = abut.load("m")
    low, high = (
        abut.native.function(library.symbol(name), "double(double, double)") for name in ("fmin", "fmax")
    )
    assert (low(1, 2), high(1, 2), low.__name__) == (1, 2, "function")
    with pytest.raises(ValueError, match="NULL"):
        abut.native.function(0, "double(double, double)")
    named = abut.native.function(library.symbol("fmin"), "double(double, double)", name="least")
    assert named.__name__ == "least" and low.__self__.address == named.__self__.address


def test_emitted_code_can_be_switched_off_and_on() -> None:
    library = abut.load("m")
    on = abut.native.jit()
    try:
        assert abut.native.set_jit(False) is False
        slow = library.fn("double cos(double)")
        assert slow(0.0) == 1.0 and slow.__self__.path != "emitted"
    finally:
        abut.native.set_jit(on)
    assert library.fn("double cos(double)")(0.0) == 1.0


def test_declarations_may_be_needed_by_prototypes() -> None:
    libc = abut.load(None)
    libc.declare("typedef struct { long quot, rem; } long_parts;")
    parts = libc.fn("long_parts ldiv(long, long)")(-7, 2)
    assert (parts.quot, parts.rem) == (-3, -1) and isinstance(parts, libc.types.long_parts)
    with pytest.raises(AttributeError, match="no type 'Absent' was declared"):
        libc.types.Absent


@pytest.mark.parametrize("gil", ["hold", "release", "auto"])
def test_the_lock_is_held_or_released(gil: str) -> None:
    root = abut.load("m").fn("double sqrt(double)", gil=gil)
    assert root(9.0) == 3.0 and root.__self__.gil == gil


def test_the_examples_of_the_page_are_right() -> None:
    page = ROOT / "docs" / "calling-natives.md"
    failed, ran = doctest.testfile(str(page), module_relative=False, verbose=False)
    assert ran > 9 and failed == 0
