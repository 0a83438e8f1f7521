"""What the peers do: every row as each of them does it best, and as people usually write it with ctypes."""

from __future__ import annotations

import ctypes
import functools
import importlib
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from timing import Case

COUNT = 1000  # calls of a callback, elements of a map
ARGUMENTS: Mapping[str, tuple[Any, ...]] = {
    "nop": (),
    "add": (17, 25),
    "fma3": (1.5, 2.5, 0.25),
    "length": (b"hello world!",),
    "mix8": (1, 2.0, 3, 4.0, 5, 6.0, 7, 8.0),
    "halve": (3.0,),
}


def call(row: str, way: str, function: Callable[..., Any], arguments: tuple[Any, ...]) -> Case:
    """A call with arguments that stand ready in locals."""
    names = {f"a{at}": value for at, value in enumerate(arguments)}
    return Case(row, way, f"f({', '.join(names)})", {"f": function, **names})


def peer_cases(folder: Path) -> Iterator[Case]:
    """Everybody who could be built."""
    sys.path.insert(0, str(folder))
    path = str(folder / "libsubject.so")
    built = {found.name.split(".")[0] for found in folder.glob("peer_*.so")}
    yield from noop_cases()
    yield from ctypes_cases(path)
    yield from ctypes_memory_cases(path)
    if "peer_cffi" in built:
        yield from cffi_cases(path)
    for peer in ("cython", "nanobind", "pybind11", "hand"):
        if f"peer_{peer}" in built:
            yield from module_cases(peer)
    yield from python_cases()


def ctypes_only(folder: Path) -> Iterator[Case]:
    """What the tiers without a compiler are compared with."""
    path = str(folder / "libsubject.so")
    yield from ctypes_cases(path)
    yield from ctypesgen_cases(path)


def noop_cases() -> Iterator[Case]:
    noop = importlib.import_module("peer_hand").noop
    for row, arguments in ARGUMENTS.items():
        yield call(row, "noop", noop, arguments)
    yield call("scramble", "noop", noop, (b"x" * 64, bytearray(64)))
    yield Case("struct get", "noop", "f()", {"f": noop})


def step(index: int, context: object) -> int:
    return index


def python_cases() -> Iterator[Case]:
    """Python without natives: what a callback is compared with."""
    loop = f"for i in range({COUNT}): f(i, u)"
    yield Case("callback", "python loop", loop, {"f": step, "u": 0}, items=COUNT, unrolled=1)


# ctypes


def prototypes(library: ctypes.CDLL) -> dict[str, Any]:
    i32, i64, f64, size = ctypes.c_int32, ctypes.c_int64, ctypes.c_double, ctypes.c_size_t
    wanted: dict[str, tuple[Any, tuple[Any, ...]]] = {
        "nop": (None, ()),
        "add": (i64, (i64, i64)),
        "fma3": (f64, (f64, f64, f64)),
        "length": (i32, (ctypes.c_char_p,)),
        "mix8": (f64, (i64, f64, i32, f64, i64, f64, i32, f64)),
        "halve": (i32, (f64, ctypes.POINTER(f64))),
        "scramble": (size, (ctypes.c_char_p, size, ctypes.c_void_p, size)),
        "total": (f64, (ctypes.POINTER(f64), size)),
        "add_flat": (size, (ctypes.c_void_p, size, ctypes.c_void_p, size)),
    }
    functions = {}
    for name, (result, arguments) in wanted.items():
        functions[name] = library[f"subject_{name}"]
        functions[name].restype, functions[name].argtypes = result, arguments
    return functions


def ctypes_cases(path: str) -> Iterator[Case]:
    library = ctypes.CDLL(path)
    functions = prototypes(library)
    for row in ("nop", "add", "fma3", "length", "mix8"):
        yield call(row, "ctypes", functions[row], ARGUMENTS[row])
    raw = functions["halve"]

    def halve(x: float) -> float:
        half = ctypes.c_double()
        if raw(x, ctypes.byref(half)):
            raise ValueError("negative")
        return half.value

    yield call("halve", "ctypes", halve, ARGUMENTS["halve"])
    kind = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64, ctypes.c_void_p)
    apply = library["subject_apply"]
    apply.restype, apply.argtypes = ctypes.c_int64, (kind, ctypes.c_void_p, ctypes.c_int64)
    names = {"f": apply, "c": kind(step)}
    yield Case("callback", "ctypes", f"f(c, None, {COUNT})", names, items=COUNT, unrolled=1)
    bind = "f = l['subject_add']; f.restype = i; f.argtypes = (i, i)"
    yield Case("bind", "ctypes", bind, {"l": library, "i": ctypes.c_int64})
    columns = {"f": functions["add"], "x": list(range(COUNT)), "y": list(range(COUNT))}
    each = "[f(a, b) for a, b in zip(x, y)]"
    yield Case("map add", "ctypes list", each, columns, items=COUNT, unrolled=1)


class Point(ctypes.Structure):
    _fields_ = (("x", ctypes.c_double), ("y", ctypes.c_double))


class Entry(ctypes.Structure):
    _fields_ = (
        ("id", ctypes.c_int64),
        ("x", ctypes.c_double),
        ("y", ctypes.c_double),
        ("sort", ctypes.c_int32),
        ("flag", ctypes.c_int32),
    )


class Pair(ctypes.Structure):
    _fields_ = (("a", ctypes.c_int64), ("b", ctypes.c_int64))


class Sum(ctypes.Structure):
    _fields_ = (("value", ctypes.c_int64),)


def struct_cases(way: str, entry: Any) -> Iterator[Case]:
    """Fields of a record, and a new record."""
    yield Case("struct get", way, "p.x", {"p": entry(1, 2.0, 3.0, 4, 5)})
    yield Case("struct set", way, "p.x = v", {"p": entry(1, 2.0, 3.0, 4, 5), "v": 1.5})
    names = {"T": entry, "i": 1, "x": 2.0, "y": 3.0, "s": 4, "g": 5}
    yield Case("struct new", way, "T(i, x, y, s, g)", names)


def ctypes_memory_cases(path: str) -> Iterator[Case]:
    library = ctypes.CDLL(path)
    functions = prototypes(library)
    yield from struct_cases("ctypes", Entry)
    middle = library["subject_middle"]
    middle.restype, middle.argtypes = Point, (Point, Point)
    yield call("middle", "ctypes", middle, (Point(1, 2), Point(3, 4)))
    add_flat = functions["add_flat"]

    def flat(a: int, b: int) -> int:
        request, response = Pair(a, b), Sum()
        if add_flat(ctypes.byref(request), 16, ctypes.byref(response), 8) != 8:
            raise ValueError("refused")
        return int(response.value)

    yield call("flat add", "ctypes Structure", flat, ARGUMENTS["add"])
    source, room = b"x" * 64, bytearray(64)
    cached = ctypes.byref((ctypes.c_uint8 * 64).from_buffer(room))
    yield call("scramble", "ctypes cached", functions["scramble"], (source, 64, cached, 64))
    each = "f(a, 64, (t * 64).from_buffer(b), 64)"
    names = {"f": functions["scramble"], "a": source, "b": room, "t": ctypes.c_uint8}
    yield Case("scramble", "ctypes", each, names)
    if array := numbers():
        names = {"f": functions["total"], "x": array[0], "P": ctypes.POINTER(ctypes.c_double)}
        yield Case("total", "ctypes data_as", "f(x.ctypes.data_as(P), 16)", names)


def numbers() -> tuple[Any, ...]:
    """A numpy array of sixteen numbers, when numpy is there."""
    try:
        import numpy
    except ImportError:
        return ()
    return (numpy.arange(16.0),)


class Text(ctypes.Union):
    """How modules of ctypesgen take text: an object for each argument."""

    _fields_ = (("raw", ctypes.POINTER(ctypes.c_char)), ("data", ctypes.c_char_p))

    def __init__(self, value: bytes = b"") -> None:
        super().__init__()
        self.data = value

    @classmethod
    def from_param(cls, value: Any) -> Any:
        return cls(value) if isinstance(value, bytes) else value


def ctypesgen_cases(path: str) -> Iterator[Case]:
    """Calls as ctypesgen's modules make them, or make their users write them."""
    functions = prototypes(ctypes.CDLL(path))
    functions["length"].argtypes = (Text,)
    for row in ("add", "length"):
        yield call(row, "ctypesgen", functions[row], ARGUMENTS[row])
    bytes_at = ctypes.POINTER(ctypes.c_uint8)
    functions["scramble"].argtypes = (bytes_at, ctypes.c_size_t, bytes_at, ctypes.c_size_t)
    names = {"f": functions["scramble"], "cast": ctypes.cast, "P": bytes_at, "t": ctypes.c_uint8 * 64}
    each = "f(cast(a, P), 64, cast(t.from_buffer(b), P), 64)"
    yield Case("scramble", "ctypesgen", each, {**names, "a": b"x" * 64, "b": bytearray(64)})


# cffi


def cffi_cases(path: str) -> Iterator[Case]:
    from build_peers import declarations
    from cffi import FFI  # type: ignore[import-untyped]

    abi = FFI()
    abi.cdef(declarations())
    yield from cffi_way("cffi ABI", abi, abi.dlopen(path))
    module = importlib.import_module("peer_cffi")
    yield from cffi_way("cffi API", module.ffi, module.lib)
    module.ffi.def_extern(name="python_step")(step)
    names = {"f": module.lib.subject_apply, "c": module.lib.python_step, "n": module.ffi.NULL}
    yield Case("callback", "cffi API", f"f(c, n, {COUNT})", names, items=COUNT, unrolled=1)


def cffi_way(way: str, ffi: Any, library: Any) -> Iterator[Case]:
    for row in ("nop", "add", "fma3", "length", "mix8"):
        yield call(row, way, getattr(library, f"subject_{row}"), ARGUMENTS[row])
    raw, new = library.subject_halve, ffi.new

    def halve(x: float) -> Any:
        half = new("double *")
        if raw(x, half):
            raise ValueError("negative")
        return half[0]

    yield call("halve", way, halve, ARGUMENTS["halve"])
    middle = library.subject_middle
    points = (ffi.new("Point *", (1.0, 2.0))[0], ffi.new("Point *", (3.0, 4.0))[0])
    yield call("middle", way, middle, points)
    source, room = ffi.from_buffer(b"x" * 64), ffi.from_buffer(bytearray(64))
    yield call("scramble", f"{way} cached", library.subject_scramble, (source, 64, room, 64))
    if array := numbers():
        names = {"f": library.subject_total, "g": ffi.from_buffer, "x": array[0], "t": "double[]"}
        yield Case("total", way, "f(g(t, x), 16)", names)
    if way == "cffi ABI":
        kind = ffi.typeof("Entry *")
        yield Case("struct get", "cffi", "p.x", {"p": ffi.new(kind, (1, 2.0, 3.0, 4, 5))})
        yield Case("struct set", "cffi", "p.x = v", {"p": ffi.new(kind, (1, 2.0, 3.0, 4, 5)), "v": 1.5})
        names = {"N": ffi.new, "T": kind, "i": 1, "x": 2.0, "y": 3.0, "s": 4, "g": 5}
        yield Case("struct new", "cffi", "N(T, (i, x, y, s, g))", names)


# Modules


def module_cases(peer: str) -> Iterator[Case]:
    """Compiled modules have the rows as functions of these names."""
    module = importlib.import_module(f"peer_{peer}")
    for row, arguments in ARGUMENTS.items():
        yield call(row, peer, getattr(module, row), arguments)
    if hasattr(module, "scramble"):
        yield call("scramble", peer, module.scramble, (b"x" * 64, bytearray(64)))
    if hasattr(module, "apply"):
        names = {"f": module.apply, "c": step}
        yield Case("callback", peer, f"f(c, {COUNT})", names, items=COUNT, unrolled=1)
    if hasattr(module, "Point"):
        point = module.Point(1.0, 2.0)
        yield call("middle", peer, module.middle, (point, module.Point(3.0, 4.0)))
        yield Case("struct get", peer, "p.x", {"p": point})
        yield Case("struct set", peer, "p.x = v", {"p": point, "v": 1.5})
    if array := numbers():
        if hasattr(module, "total"):
            yield call("total", peer, module.total, (array[0],))
        if hasattr(module, "add_each"):
            yield from map_cases(peer, module.add_each, module.fma3_each)


@functools.lru_cache(maxsize=None)
def columns() -> tuple[Any, ...]:
    """Two columns of integers and their result, one of floats and its result: the same for everybody."""
    import numpy

    whole, real = numpy.arange(COUNT), numpy.arange(float(COUNT))
    return whole, whole[::-1].copy(), numpy.empty_like(whole), real, numpy.empty_like(real)


def map_cases(way: str, add: Callable[..., Any], fma3: Callable[..., Any], out: str = "o") -> Iterator[Case]:
    """Loops over arrays; the result comes last."""
    x, y, o, z, p = columns()
    yield Case("map add", way, f"f(x, y, {out})", {"f": add, "x": x, "y": y, "o": o}, COUNT, 1)
    yield Case("map fma3", way, f"f(x, x, x, {out})", {"f": fma3, "x": z, "o": p}, COUNT, 1)
