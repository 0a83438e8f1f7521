"""Calls and misuses, with what they must give: run in a process of each tier, printed as JSON."""

from __future__ import annotations

import array
import copy
import json
import os
import pickle
from collections.abc import Callable
from typing import Any

import abut
import abut.native

LIBM, LIBC = abut.load("m"), abut.load(None)
LIBC.declare("""
    typedef struct { int quot, rem; } div_t;  div_t div(int, int);
    struct mixed { unsigned char small; short bits : 5; double real; int many[3]; const char *text; };
    union either { int whole; float real; };
    enum colour { red = 1, green = 4 };
    #define LIMIT 99
    int abs(int); long labs(long); size_t strlen(const char *); char *getenv(const char *);
    void *memcpy(void *to, const void *from, size_t size); int memcmp(const void *, const void *, size_t);
    int toupper(int); unsigned short htons(unsigned short); double atof(const char *);
""")
SEEN: dict[str, Any] = {}
WRONG: list[str] = []


def gives(what: str, wanted: Any, call: Callable[[], Any]) -> None:
    """The call gives this, and nothing that is only equal to it."""
    try:
        got = call()
    except Exception as error:
        got = f"{type(error).__name__}: {error}"
    SEEN[what] = repr(got)
    if got != wanted or type(got) is not type(wanted):
        WRONG.append(f"{what}: {got!r}, not {wanted!r}")


def raises(what: str, kind: type[Exception], said: str, call: Callable[[], Any]) -> None:
    """The call raises this kind of exception, with these words in it."""
    try:
        SEEN[what] = got = repr(call())
    except Exception as error:
        SEEN[what] = got = f"{type(error).__name__}: {error}"
        if type(error) is kind and said in str(error):
            return
    WRONG.append(f"{what}: {got}, not {kind.__name__}: {said}")


def passed(code: str) -> Any:
    """A function that gives back its argument: a Python callable, behind two borders."""
    made = abut.native.callback(f"{code}({code})", lambda value: value)
    return abut.native.function(made.address, f"{code}({code})", name="same"), made


KINDS = {"b": 8, "B": -8, "h": 16, "H": -16, "i": 32, "I": -32, "q": 64, "Q": -64}


def integers() -> None:
    for code, bits in KINDS.items():
        same, kept = passed(code)
        low, high = (0, 2**-bits - 1) if bits < 0 else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
        for value in (low, low + 1, 0, 1, 7, high - 1, high):
            gives(f"{code} {value}", value, lambda value=value: same(value))
        for value in (low - 1, high + 1, 2**70, -(2**70)):
            raises(f"{code} {value}", OverflowError, "argument 1: ", lambda value=value: same(value))
        for value in ("1", None, 1.0, b"1", [1]):
            raises(f"{code} {value!r}", TypeError, "expected an int, got", lambda value=value: same(value))
        gives(f"{code} True", 1, lambda: same(True))
        kept.close()


def reals() -> None:
    power = LIBM.fn("double pow(double, double)")
    gives("pow", 1024.0, lambda: power(2.0, 10.0))
    gives("pow of ints", 1024.0, lambda: power(2, 10))
    gives("pow of bool", 1.0, lambda: power(True, 2))
    raises("pow of text", TypeError, "pow() argument 1: expected a float, got str", lambda: power("2", 1))
    raises("pow of None", TypeError, "pow() argument 2: expected a float, got NoneT", lambda: power(2, None))
    raises("pow of 10**400", OverflowError, "pow() argument 1", lambda: power(10**400, 1))
    raises("too few", TypeError, "pow() takes 2 arguments (1 given)", lambda: power(2))
    raises("too many", TypeError, "pow() takes 2 arguments (3 given)", lambda: power(2, 3, 4))
    bend = LIBM.fn("double ldexp(double, int)")
    gives("ldexp", 8.0, lambda: bend(1, 3))
    raises("second missing", TypeError, "ldexp() takes 2 arguments (1 given)", lambda: bend(1.0))
    raises("text before a number", TypeError, "ldexp() argument 1: expected a float", lambda: bend("x", 1))
    own = LIBC.fn("int getpid(void)")
    gives("no arguments", True, lambda: own() == os.getpid())
    raises("one where there is none", TypeError, "getpid() takes 0 arguments (1 given)", lambda: own(1))
    for code, value in (("f", 0.5), ("d", 0.1), ("g", 0.1), ("F", 1.5 - 2j), ("D", 0.1 + 0.2j), ("G", 1j)):
        same, kept = passed(code)
        gives(f"{code} {value}", value, lambda same=same, value=value: same(value))
        raises(f"{code} text", TypeError, "argument 1: expected a", lambda same=same: same("x"))
        kept.close()
    same, kept = passed("?")
    for value in (True, False, 2, 0, "x", "", None):
        gives(f"? {value!r}", bool(value), lambda value=value: same(value))


def texts() -> None:
    gives("bytes", 6, lambda: LIBC.strlen(b"border"))
    gives("str", 7, lambda: LIBC.strlen("gr\xf6\xdfe"))
    gives("bytearray", 3, lambda: LIBC.strlen(bytearray(b"abc\0")))
    raises("NUL in str", ValueError, "text with a NUL character inside", lambda: LIBC.strlen("a\0b"))
    raises("float for text", TypeError, "strlen() argument 1: expected", lambda: LIBC.strlen(1.5))
    gives("no text", None, lambda: LIBC.getenv(b"THERE_IS_NO_SUCH"))
    gives("atof", 2.5, lambda: LIBC.atof("2.5"))
    same, kept = passed("p")
    for value in (0, 1, 2**63, 2**64 - 1):
        gives(f"pointer {value}", value, lambda value=value: same(value))
    gives("None", 0, lambda: same(None))
    for value in (-1, 2**64):
        raises(f"pointer {value}", OverflowError, "is no address", lambda value=value: same(value))
    raises("read-only", TypeError, "memory that can be written, got a read-only bytes", lambda: same(b"x"))
    raises("str as pointer", TypeError, "expected an address or a writable buffer", lambda: same("x"))


def memory() -> None:
    room = bytearray(4)
    LIBC.memcpy(room, b"copy", 4)
    gives("memcpy", bytearray(b"copy"), lambda: room)
    numbers = array.array("i", [1, 2, 3])
    gives("memcmp", 0, lambda: LIBC.memcmp(numbers, memoryview(numbers), 12))
    raises("no buffer", TypeError, "memcmp() argument 1: expected an address or a buffer",
           lambda: LIBC.memcmp(1.5, b"", 0))  # fmt: skip
    split = LIBM.fn("double frexp(double value, int *exponent)")
    gives("frexp", 0.625, lambda: split(80.0, numbers))
    gives("exponent", 7, lambda: numbers[0])
    raises("wrong items", TypeError, "frexp() argument 2 (exponent): expected items of int32_t (4 bytes)",
           lambda: split(1.0, array.array("d", [0])))  # fmt: skip
    room.append(1)


def structs() -> None:
    mixed, either, div = LIBC.types.mixed, LIBC.types.either, LIBC.types.div_t
    gives("sizes", (40, 8, 4), lambda: (mixed.size, mixed.align, either.size))
    gives("fields", ("small", "bits", "real", "many", "text"), lambda: mixed.fields)
    one = mixed(small=255, bits=-16, real=0.5, many=[1, 2], text=b"hey")
    gives("read", (255, -16, 0.5, [1, 2, 0], b"hey"),
          lambda: (one.small, one.bits, one.real, list(one.many), one.text))  # fmt: skip
    gives("repr", "div_t(quot=1, rem=2)", lambda: repr(div(1, 2)))
    gives("equal", True, lambda: div(1, 2) == div(rem=2, quot=1) and div(1) != div(2))
    gives("copy", (1, 2), lambda: (lambda both: (both.quot, both.rem))(div(1, 2).copy()))
    gives("pickle", div(1, 2), lambda: copy.deepcopy(div(1, 2)))
    raises("pickle pointers", TypeError, "has pointers, which cannot be pickled", lambda: pickle.dumps(one))
    gives("union", 1.0, lambda: either(0x3F800000).real)
    gives("wild pointer", True, lambda: "text=4096)" in repr(address_in(mixed())))
    for name, value in (("small", 256), ("small", -1), ("bits", 16), ("bits", -17)):
        raises(f"{name} {value}", OverflowError, f"mixed.{name}: {value} does not fit in",
               lambda name=name, value=value: setattr(one, name, value))  # fmt: skip
    raises("text in a number", TypeError, "mixed.small: expected an int, got str", lambda: mixed("x"))
    raises("too long", ValueError, "4 items do not fit in an array of 3", lambda: mixed(many=[1, 2, 3, 4]))
    raises("unknown field", TypeError, "div_t has no field 'z'", lambda: div(z=1))
    raises("too many values", TypeError, "div_t takes at most 2 values (3 given)", lambda: div(1, 2, 3))
    raises("unknown attribute", AttributeError, "", lambda: setattr(div(), "z", 1))
    raises("at NULL", ValueError, "div_t.at: NULL", lambda: div.at(0))
    raises("short buffer", ValueError, "", lambda: div.from_buffer(bytearray(7)))
    SEEN.pop("short buffer"), SEEN.pop("unknown attribute")
    raw = bytearray(8)
    div.from_buffer(raw).rem = 7
    gives("from_buffer", 7, lambda: raw[4])
    gives("by value", (3, 2), lambda: (lambda both: (both.quot, both.rem))(LIBC.div(17, 5)))
    gives("buffer", bytes(div(1, 2)), lambda: bytes(memoryview(div(1, 2))))
    gives("constants", {"red": 1, "green": 4, "LIMIT": 99}, lambda: LIBC.constants)
    swap, kept = callbacks_with(div)
    gives("through a callback", (2, 1), lambda: (lambda both: (both.quot, both.rem))(swap(div(1, 2))))
    raises("tuple by value", TypeError, "swap() argument 1: expected", lambda: swap((1, 2)))


def address_in(record: Any) -> Any:
    record.text = 4096
    return record


def callbacks_with(div: Any) -> tuple[Any, Any]:
    code = "{div_t@8,4|i quot@0,i rem@4}({div_t})"
    made = abut.native.callback(code, lambda both: div(both.rem, both.quot), types=LIBC.types)
    return abut.native.function(made.address, code, name="swap", types=LIBC.types), made


def callables() -> None:
    sort = LIBC.fn("void qsort(void *base, size_t n, size_t size, int (*order)(const void *, const void *))")
    number = abut.native.struct("Number", "int value")
    numbers = array.array("i", [3, 1, 2])
    sort(numbers, 3, 4, lambda left, right: number.at(left).value - number.at(right).value)
    gives("qsort", [1, 2, 3], lambda: list(numbers))
    raises("an error inside", ZeroDivisionError, "", lambda: sort(numbers, 3, 4, lambda left, right: 1 // 0))
    raises("wrong answer", TypeError, "result of a callback: expected an int, got str",
           lambda: sort(numbers, 3, 4, lambda left, right: "x"))  # fmt: skip
    raises("no callable", TypeError, "qsort() argument 4 (order): expected", lambda: sort(numbers, 3, 4, 1.5))
    SEEN.pop("no callable")
    with abut.native.callback("int(int)", lambda value: value + 1) as made:
        gives("callback", 42, lambda: abut.native.function(made.address, "int(int)")(41))
    raises("closed callback", abut.ClosedError, "this callback was closed", lambda: made.address)
    raises("nothing to call", TypeError, "a callback needs a callable, got int",
           lambda: abut.native.callback("int(int)", 5))  # fmt: skip
    gives("handed on", 5, lambda: call_absolute(LIBC.abs))


def call_absolute(function: Any) -> Any:
    return abut.native.function(function.__self__.address, "int(int)")(-5)


def variadics() -> None:
    form = LIBC.fn("int snprintf(char *text, size_t room, const char *format, ...)")
    room = bytearray(64)
    gives("snprintf", 19, lambda: form(room, 64, b"%d, %s and %.2f;", 42, "forty", 1.5))
    gives("text", b"42, forty and 1.50", lambda: bytes(room[:18]))
    gives("nothing more", 7, lambda: form(room, 64, b"nothing"))
    gives("wide", 20, lambda: form(room, 64, b"%lld", -(2**63)))
    gives("tagged", 2, lambda: form(room, 64, b"%ld", abut.native.c_long(-5)))
    raises("too wide", OverflowError, "does not fit in 64 bits", lambda: form(room, 64, b"%lld", 2**64))
    raises("too few fixed", TypeError, "snprintf() takes at least 3 arguments (1 given)", lambda: form(room))


def errors() -> None:
    opened = LIBC.fn("int open(const char *path, int flags, ...)", errno=True)
    gives("open", -1, lambda: opened(b"/there/is/no/such/file", 0))
    gives("errno", 2, abut.native.errno)
    raises("no library", abut.NativeError, "no library nosuch: tried nosuch", lambda: abut.load("nosuch"))
    raises("a text file", abut.NativeError, "is a text file", lambda: abut.load(__file__))
    raises("no symbol", abut.NativeError, "no symbol powx; there are", lambda: LIBM.fn("double powx(double)"))
    raises("no prototype", ValueError, "", lambda: LIBM.fn("double pow(double,"))
    raises("no name", ValueError, "names no function", lambda: LIBM.fn("double(double)"))
    raises("unknown gil", ValueError, "gil: expected hold", lambda: LIBM.fn("double sin(double)", gil="x"))
    raises("undeclared", AttributeError, "has no declared 'cosh'", lambda: LIBM.cosh)
    raises("NULL", ValueError, "cannot be NULL", lambda: abut.native.function(0, "int(int)"))
    library = abut.load("m")
    sine = library.fn("double sin(double)")
    library.declare("double cos(double);")
    gives("before", 0.0, lambda: sine(0))
    library.close()
    library.close()
    raises("closed function", abut.ClosedError, "sin(): its library was closed", lambda: sine(0.0))
    raises("closed map", abut.ClosedError, "sin.map(): its library", lambda: sine.__self__.map([1.0]))
    raises("closed symbol", abut.ClosedError, "was closed", lambda: library.symbol("sin"))
    raises("closed attribute", abut.ClosedError, "was closed", lambda: library.cos)


def columns() -> None:
    power = LIBM.fn("double pow(double, double)")
    gives("map", [1.0, 4.0, 9.0], lambda: list(abut.native.map(power, [1, 2, 3], 2)))
    out = array.array("d", [0, 0])
    gives("map out", True, lambda: abut.native.map(power, array.array("f", [1, 2]), (3, 3), out=out) is out)
    gives("map values", [1.0, 8.0], lambda: list(out))
    gives("map ints", [1, 2], lambda: list(abut.native.map(LIBC.abs, array.array("b", [-1, 2]))))
    raises("map arity", TypeError, "pow.map() takes 2 columns (1 given)", lambda: power.__self__.map([1]))
    raises("map lengths", ValueError, "column 2 has 2 items, the ones before 1",
           lambda: power.__self__.map([1], [1, 2]))  # fmt: skip
    raises("map numbers", TypeError, "needs at least one column", lambda: power.__self__.map(1, 2))
    raises("map text", TypeError, "for functions of numbers only", lambda: LIBC.strlen.__self__.map([b"a"]))
    raises("map len", TypeError, "map: expected a native function", lambda: abut.native.map(5, [1]))
    SEEN.pop("map text")


def main() -> None:
    for part in (integers, reals, texts, memory, structs, callables, variadics, errors, columns):
        part()
    path = LIBM.fn("double pow(double, double)").__self__.path
    told = {"tier": abut.native.tier(), "jit": abut.native.jit(), "path": path, "rows": len(SEEN)}
    print(json.dumps({**told, "seen": SEEN, "wrong": WRONG}))


if __name__ == "__main__":
    main()
