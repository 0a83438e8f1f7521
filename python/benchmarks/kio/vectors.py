"""Measures vectors against numpy with one thread: `python python/benchmarks/kio/vectors.py [options]`.

`ABUT_LIBRARY` names a libabut.so; without it the one inside python/src is measured. Every round takes one
sample of each way, in a new order; what is printed are medians, and medians of the ratios within rounds.
"from C" calls `kio_vec_*` in a loop of C, for which a C compiler must be there, on vectors at the begin of
cache lines; numpy is always called from Python.
"""

from __future__ import annotations

import argparse
import ctypes
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

for _name in ("OPENBLAS", "OMP", "MKL"):
    os.environ[f"{_name}_NUM_THREADS"] = "1"
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "src"))

import numpy as np
from abut import _library
from abut._abi import kio as abi
from abut.kio import vec

SIZES = (1, 10, 100, 1_000, 10_000, 32_000, 100_000, 1_000_000, 4_000_000)
WORK = 1_000_000  # elements of a sample: it is over before others are let in
CALLS_MAX = 1_000
LOOP = """
#include <time.h>
typedef int call3(void *, void *, void *);
typedef int call2(void *, void *);
static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return t.tv_sec * 1e9 + t.tv_nsec;
}
double repeat3(call3 *f, void *a, void *b, void *c, long count)
{
    double start = now();
    for (long i = 0; i < count; i++) f(a, b, c);
    return (now() - start) / count;
}
double repeat2(call2 *f, void *a, void *b, long count)
{
    double start = now();
    for (long i = 0; i < count; i++) f(a, b);
    return (now() - start) / count;
}
typedef double wide __attribute__((vector_size(64), aligned(8)));
double reading(const double *data, long length, long count)
{
    double start = now();
    for (long i = 0; i < count; i++) {
        wide sums[4] = {{0}};
        for (long at = 0; at + 32 <= length; at += 32)
            for (int j = 0; j < 4; j++) sums[j] += *(const wide *)(data + at + 8 * j);
        wide sum = sums[0] + sums[1] + sums[2] + sums[3];
        __asm__ volatile("" : : "m"(sum));
    }
    return (now() - start) / count;
}
"""

Sample = Callable[[int], float]


def compiled(folder: Path) -> Any:
    """The loops, or None without a C compiler."""
    compiler = shutil.which("cc") or shutil.which("clang")
    if not compiler:
        return None
    source, target = folder / "loop.c", folder / "loop.so"
    source.write_text(LOOP)
    flags = ["-O3", "-march=native", "-w", "-shared", "-fPIC"]
    subprocess.run([compiler, *flags, source, "-o", target], check=True)
    loops = ctypes.CDLL(str(target))
    for name in ("repeat2", "repeat3", "reading"):
        getattr(loops, name).restype = ctypes.c_double
    return loops


def called(function: Callable[[], object]) -> Sample:
    """Nanoseconds of a call from Python."""

    def sample(count: int) -> float:
        start = time.thread_time_ns()
        for _ in range(count):
            function()
        return (time.thread_time_ns() - start) / count

    return sample


def from_python(a: Any, b: Any, out: Any) -> dict[str, tuple[Sample, Sample]]:
    """Case -> ours and numpy's."""
    pairs: dict[str, tuple[Callable[[], object], Callable[[], object]]] = {
        "add": (lambda: vec.add(a, b), lambda: np.add(a, b)),
        "add out=": (lambda: vec.add(a, b, out=out), lambda: np.add(a, b, out=out)),
        "div": (lambda: vec.div(a, b), lambda: np.divide(a, b)),
        "div out=": (lambda: vec.div(a, b, out=out), lambda: np.divide(a, b, out=out)),
        "dot": (lambda: vec.dot(a, b), lambda: np.dot(a, b)),
        "normalize": (lambda: vec.normalize(a), lambda: a / np.sqrt(np.dot(a, a))),
        "normalize out=": (
            lambda: vec.normalize(a, out=out), lambda: np.divide(a, np.sqrt(np.dot(a, a)), out=out),
        ),
    }  # fmt: skip
    return {name: (called(ours), called(theirs)) for name, (ours, theirs) in pairs.items()}


def from_c(loops: Any, a: Any, b: Any, out: Any) -> dict[str, tuple[Sample, Sample]]:
    library = ctypes.CDLL(str(_library.path()))
    views = [abi.VecView(one) for one in (a, b, out)]
    first, second, result = (ctypes.c_void_p(ctypes.addressof(view)) for view in views)
    total = ctypes.c_double()

    def three(name: str, last: Any) -> Sample:
        def sample(count: int) -> float:
            assert views
            call = ctypes.cast(getattr(library, name), ctypes.c_void_p)
            return float(loops.repeat3(call, first, second, last, ctypes.c_long(count)))

        return sample

    def norm(count: int) -> float:
        call = ctypes.cast(library.kio_vec_normalize, ctypes.c_void_p)
        return float(loops.repeat2(call, first, result, ctypes.c_long(count)))

    return {
        "add from C": (three("kio_vec_add", result), called(lambda: np.add(a, b, out=out))),
        "div from C": (three("kio_vec_div", result), called(lambda: np.divide(a, b, out=out))),
        "dot from C": (three("kio_vec_dot", ctypes.byref(total)), called(lambda: np.dot(a, b))),
        "normalize from C": (norm, called(lambda: np.divide(a, np.sqrt(np.dot(a, a)), out=out))),
    }


def read(loops: Any, data: Any) -> Sample:
    def sample(count: int) -> float:
        place = ctypes.c_void_p(data.ctypes.data)
        return float(loops.reading(place, ctypes.c_long(len(data)), ctypes.c_long(count)))

    return sample


def numbers(length: int) -> Any:
    return np.random.default_rng(1).random(length) + 0.5


def at_a_line(values: Any) -> Any:
    """The same at the begin of a cache line, as those who care in C allocate it."""
    room = np.empty(len(values) + 8)
    start = -room.ctypes.data % 64 // 8
    place = room[start : start + len(values)]
    place[:] = values
    return place


def measured(length: int, rounds: int, loops: Any) -> dict[str, dict[str, float]]:
    """Case -> nanoseconds of a call of ours and of numpy's, and how many times as fast ours is."""
    cases = from_python(*(numbers(length) for _ in range(3)))
    if loops:
        a, b, out = (at_a_line(numbers(length)) for _ in range(3))
        cases |= from_c(loops, a, b, out)
        both = at_a_line(np.concatenate((a, b)))
        cases["dot from C / reading"] = cases["dot from C"][0], read(loops, both)
    count = max(1, min(CALLS_MAX, WORK // length))
    samples: dict[str, list[tuple[float, float]]] = {name: [] for name in cases}
    for _ in range(rounds):
        for name in random.sample(list(cases), len(cases)):
            ours, theirs = cases[name]
            if random.random() < 0.5:
                mine, other = ours(count), theirs(count)
            else:
                other, mine = theirs(count), ours(count)
            samples[name].append((mine, other))
    median = statistics.median  # of the processor's time for the thread: others use the machine too
    return {
        name: {
            "ours": median(mine for mine, _ in found),
            "theirs": median(other for _, other in found),
            "ratio": median(other / mine for mine, other in found),
        }
        for name, found in samples.items()
    }


def main() -> int:
    parser = argparse.ArgumentParser(prog="vectors", description="measure vectors against numpy")
    parser.add_argument("--rounds", type=int, default=31, help="samples of every way")
    parser.add_argument("--sizes", nargs="+", type=int, default=SIZES, help="elements")
    parser.add_argument("--path", default="auto", help="portable, avx2, avx512")
    parser.add_argument("--json", type=Path, help="write the figures here")
    chosen = parser.parse_args()
    vec.set_path(chosen.path)
    print(f"numpy {np.__version__}, one thread; path {vec.path()}; nanoseconds of a call, medians")
    figures = {}
    with tempfile.TemporaryDirectory() as folder:
        loops = compiled(Path(folder))
        for length in chosen.sizes:
            figures[length] = measured(length, chosen.rounds, loops)
            print(f"\n{length} elements{'':14}     ours      numpy   times as fast")
            for name, row in figures[length].items():
                print(f"  {name:22}{row['ours']:12.1f}{row['theirs']:12.1f}{row['ratio']:10.2f}")
    if chosen.json:
        chosen.json.write_text(json.dumps(figures, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
