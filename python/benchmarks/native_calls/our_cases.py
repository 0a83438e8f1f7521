"""What we do: every row through the public functions, in the tier that this process was started with."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import abut
import abut.native
from build_peers import SOURCES
from peer_cases import ARGUMENTS, COUNT, call, numbers, step, struct_cases
from peer_cases import map_cases as array_cases
from timing import Case

PROTOTYPES = {
    "nop": "void subject_nop(void)",
    "add": "int64_t subject_add(int64_t a, int64_t b)",
    "fma3": "double subject_fma3(double a, double b, double c)",
    "length": "int32_t subject_length(const char *text)",
    "mix8": "double subject_mix8(int64_t, double, int32_t, double, int64_t, double, int32_t, double)",
}
RECORDS = """
    typedef struct { double x, y; } Point;
    typedef struct { int64_t id; double x, y; int32_t sort, flag; } Entry;
    Point subject_middle(Point a, Point b);
"""
APPLY = "int64_t subject_apply(int64_t (*step)(int64_t index, void *context), void *context, int64_t count)"


def cases(tier: str, folder: Path) -> Iterator[Case]:
    """Groups that this interpreter cannot make are left out, and said."""
    library = abut.load(str(folder / "libsubject.so"))
    library.declare(RECORDS)
    groups = [call_cases, record_cases, described_cases, callback_cases, bind_cases]
    if tier == "core":
        groups += [path_cases, map_cases, flat_cases]
    for group in groups:
        try:
            yield from [*group(library, folder)]
        except Exception as error:
            print(f"-- {tier}: no {group.__name__}: {type(error).__name__}: {error}", file=sys.stderr)


def call_cases(library: Any, folder: Path) -> Iterator[Case]:
    for row, prototype in PROTOTYPES.items():
        yield call(row, "abut", library.fn(prototype), ARGUMENTS[row])


def record_cases(library: Any, folder: Path) -> Iterator[Case]:
    yield from struct_cases("abut", library.types.Entry)
    point = library.types.Point
    yield call("middle", "abut", library.subject_middle, (point(1, 2), point(3, 4)))


def described_cases(library: Any, folder: Path) -> Iterator[Case]:
    """A descriptor compiles statuses, results that come out, and lengths of buffers into the calls."""
    described = abut.load(str(folder / "libsubject.so"), schema=str(SOURCES / "subject.abi"))
    yield call("halve", "abut", described.halve, ARGUMENTS["halve"])
    yield call("scramble", "abut", described.scramble, (b"x" * 64, bytearray(64)))
    if array := numbers():
        yield call("total", "abut", described.total, (array[0],))


def bind_cases(library: Any, folder: Path) -> Iterator[Case]:
    names = {"f": abut.native.function, "a": library.symbol("subject_add"), "p": PROTOTYPES["add"]}
    yield Case("bind", "abut", "f(a, p)", names)


def callback_cases(library: Any, folder: Path) -> Iterator[Case]:
    signature = "int64_t(int64_t, void *)"
    names = {"f": library.fn(APPLY), "c": abut.native.callback(signature, step)}
    yield Case("callback", "abut", f"f(c, None, {COUNT})", names, items=COUNT, unrolled=1)


def path_cases(library: Any, folder: Path) -> Iterator[Case]:
    """The slower ways of the core."""
    prototype, values = PROTOTYPES["add"], ARGUMENTS["add"]
    yield call("add", "abut released", library.fn(prototype, gil="release"), values)
    abut.native.set_jit(False)
    try:
        functions = {
            "abut no JIT": library.fn(prototype),
            "abut released, no JIT": library.fn(prototype, gil="release"),
            "abut libffi": through_libffi(library),
        }
        for way, function in functions.items():
            function(*values)  # code is written by the first call, or not at all
            yield call("add", way, function, values)
    finally:
        abut.native.set_jit(True)


def through_libffi(library: Any) -> Any:
    """No public way leads to a path by name: they are for signatures that need them."""
    from abut import _core

    return _core.function(_core.Plan("q(q,q)", 1), library.symbol("subject_add"), "add")


def map_cases(library: Any, folder: Path) -> Iterator[Case]:
    add, fma3 = library.fn(PROTOTYPES["add"]), library.fn(PROTOTYPES["fma3"])
    columns = {"f": add, "x": list(range(COUNT)), "y": list(range(COUNT))}
    each = "[f(a, b) for a, b in zip(x, y)]"
    yield Case("map add", "abut list", each, columns, items=COUNT, unrolled=1)
    if numbers():
        yield from array_cases("abut", add.__self__.map, fma3.__self__.map, "out=o")


def flat_cases(library: Any, folder: Path) -> Iterator[Case]:
    import abut.ext

    tick = abut.ext.load(str(folder / "libtick.so"), schema=str(SOURCES / "tick.abi"))
    yield call("flat add", "abut", tick.add, ARGUMENTS["add"])
