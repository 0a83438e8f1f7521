"""Calls that the samples do not make: small descriptors over small C libraries."""

from __future__ import annotations

import array
import gc
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from ctypes_modules import described, sample
from judges import ROOT, build_library, generate


@pytest.fixture(scope="module")
def calc(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("calc")
    generate("calc", "c", folder)
    build_library("calc", folder)
    return sample("calc", folder)


def test_the_calculator(calc: Any) -> None:
    with calc.Calc(precision=20, opts=calc.Opts.TRACE) as k:
        assert k.div(7, 2) == 3
        assert k.sum([1, 2, 3]) == 6 == k.sum(array.array("d", [1, 5]))
        v = calc.Vec2(1, 2)
        k.scale(v, 3)
        assert (v.x, v.y) == (3, 6) and repr(v) == "Vec2(x=3.0, y=6.0)"
        assert [k.eval(text) for text in ("", "2.5", "héllo")] == [
            calc.CellNone(),
            calc.CellNum(2.5),
            calc.CellText("héllo"),
        ]
        seen: list[int] = []
        k.run(3, lambda done, total: seen.append(done) is None)
        assert seen == [1, 2, 3]
        with pytest.raises(ZeroDivisionError, match=r"calc_div: divisor was zero \(status 1\)") as caught:
            k.div(1, 0)
        assert isinstance(caught.value, calc.CalcError)
        with pytest.raises(calc.Cancelled):
            k.run(2, lambda done, total: False)
        with pytest.raises(KeyboardInterrupt):
            k.run(2, interrupts)
        with pytest.raises(TypeError, match="v: expected Vec2, got tuple"):
            k.scale((1, 2), 3)
    with pytest.raises(ValueError, match="Calc is closed"):
        k.div(1, 1)


def interrupts(done: int, total: int) -> bool:
    raise KeyboardInterrupt


def test_a_module_of_a_thousand_functions_imports_without_its_library(tmp_path: Path) -> None:
    functions = "\n".join(f"fn f{index}(a: u32, b: f64) -> u32" for index in range(1000))
    (tmp_path / "many.abi").write_text(
        f'package demo.many @version(1, 0, 0) @library("absent")\n{functions}\n'
    )
    from judges import abic, run

    run(abic(), "gen", tmp_path / "many.abi", "-t", "ctypes", "-o", tmp_path, "--standalone")
    script = (
        "import many, sys; assert many._library._dll is None; assert 'asyncio' not in sys.modules; "
        "assert 'json' not in sys.modules and 'hashlib' not in sys.modules; print(len(many.__all__))"
    )
    assert run(sys.executable, "-S", "-c", script, cwd=tmp_path) == "1000\n"


def test_lengths_that_several_buffers_share(tmp_path: Path) -> None:
    module = described(
        """package demo.shared @version(1, 0, 0)
fn dot(a: [f64; len n], b: [f64; len n], n: u16) -> f64
fn twice(src: [i32; len n], out dst: [i32; cap n], n: usize)
fn upper(text: [c_char; len n], n: usize, out dest: [u8; cap n])
fn fill(inout xs: [f32; len n], n: u8, value: f32)
fn maybe(xs: [u16; len n]?, n: usize) -> usize
""",
        """double dot(const double *a, const double *b, uint16_t n) {
    double s = 0;
    while (n--) s += a[n] * b[n];
    return s;
}
void twice(const int32_t *src, int32_t *dst, size_t n) { while (n--) dst[n] = 2 * src[n]; }
void upper(const char *text, size_t n, uint8_t *dest) { while (n--) dest[n] = (uint8_t)(text[n] - 32); }
void fill(float *xs, uint8_t n, float value) { while (n--) xs[n] = value; }
size_t maybe(const uint16_t *xs, size_t n) { return xs ? n : 99; }
""",
        tmp_path,
    )
    assert module.dot([1, 2], array.array("d", [3, 4])) == 11
    with pytest.raises(ValueError, match="a and b must have the same length, got 2 and 1"):
        module.dot([1, 2], [3])
    with pytest.raises(OverflowError, match="length of a: 65536 is outside 0..65535"):
        module.dot(array.array("d", bytes(8 * 65536)), array.array("d", bytes(8 * 65536)))
    assert module.twice([1, -5]) == [2, -10] and module.twice([]) == []
    with pytest.raises(OverflowError):
        module.twice([2**31])
    assert module.upper(b"abc") == b"ABC"
    xs = array.array("f", [0, 0])
    module.fill(xs, 1.5)
    assert list(xs) == [1.5, 1.5]
    assert module.maybe(None) == 99 and module.maybe([]) == 0 and module.maybe([1, 2]) == 2


def test_arrays_of_records_and_texts(tmp_path: Path) -> None:
    import ctypes

    module = described(
        """package demo.rows @version(1, 0, 0)
record Row { id: u32, weight: f64 }
variant Key : u8 { none, id: u32, name: str }
fn total(rows: [Row; len n], n: usize) -> f64
fn double_all(inout rows: [Row; len n], n: usize)
fn make(out rows: [Row; cap n], n: usize)
fn longest(texts: [cstr; len n], n: usize) -> usize
fn names(keys: [Key; len n], n: usize) -> usize
fn first(rows: [Row; len n], n: usize) -> borrow *const Row?
""",
        """#include <string.h>
double total(const Row *rows, size_t n) { double s = 0; while (n--) s += rows[n].weight; return s; }
void double_all(Row *rows, size_t n) { while (n--) rows[n].weight *= 2; }
void make(Row *rows, size_t n) { while (n--) rows[n] = (Row){(uint32_t)n, n / 2.0}; }
size_t longest(const char *const *texts, size_t n) {
    size_t m = 0;
    while (n--) if (strlen(texts[n]) > m) m = strlen(texts[n]);
    return m;
}
size_t names(const Key *keys, size_t n) {
    size_t m = 0;
    while (n--) if (keys[n].tag == 2) m += keys[n].as.name.len;
    return m;
}
const Row *first(const Row *rows, size_t n) { return n ? rows : NULL; }
""",
        tmp_path,
    )
    rows = [module.Row(1, 1.5), module.Row(2, 2.5)]
    assert module.total(rows) == 4 and module.total([]) == 0
    cells = (module.Row * 2)(*rows)
    module.double_all(cells)
    assert [row.weight for row in cells] == [3, 5]
    with pytest.raises(TypeError, match="rows: expected an array of Row, got list"):
        module.double_all(rows)
    assert module.make(3) == [module.Row(0, 0), module.Row(1, 0.5), module.Row(2, 1)]
    assert module.longest(["a", "née", b"12"]) == 4
    assert (
        module.names([module.KeyName("abc"), module.KeyId(3), module.KeyName("née"), module.KeyNone()]) == 7
    )
    assert module.first(cells).weight == 3 and module.first([]) is None
    with pytest.raises(TypeError, match="expected Row"):
        module.total([1])
    numpy = pytest.importorskip("numpy")
    grid = numpy.zeros(2, dtype=[("id", "u4"), ("weight", "f8")])
    aligned = numpy.zeros(2, dtype=numpy.dtype([("id", "u4"), ("weight", "f8")], align=True))
    aligned["weight"] = [1, 2]
    assert module.total(aligned) == 3
    with pytest.raises(TypeError):
        module.total(grid)
    assert ctypes.sizeof(module.Row) == 16


def test_callbacks_with_every_kind_of_argument(tmp_path: Path) -> None:
    module = described(
        """package demo.calls @version(1, 0, 0)
enum Answer : c_int { no = 0, yes = 1, broken = 2 }
record Pair { a: i32, b: f64 }
variant Value : u8 { nil, number: f64, text: str }
handle Thing { drop: thing_free }
status Status : i32 { ok = 0, bad = 1 raises ValueError }
@onerror(broken)
callback Native(count: c_int, args: [Value; len count], out result: Value, thing: Thing) -> Answer
callback Edit(inout numbers: [u32; len n], n: usize, inout pair: Pair, inout total: i64)
callback Name(text: str, letter: char32, maybe: cstr?) -> cstr?
callback Fill(pair: Pair, out doubled: f64) -> Status
fn thing_new() -> own Thing?
fn thing_free(own thing: Thing)
fn native(thing: Thing, function: Native, out answer: Value) -> Answer
fn edit(function: Edit, out total: i64) -> f64
fn name(function: Name) -> usize
fn fill(function: Fill, out doubled: f64) -> Status
""",
        """#include <stdlib.h>
#include <string.h>
struct Thing { int x; };
Thing *thing_new(void) { return calloc(1, sizeof(Thing)); }
void thing_free(Thing *thing) { free(thing); }
Answer native(Thing *thing, Native function, Value *answer) {
    Value args[2] = {{.tag = 1, .as.number = 2.5}, {.tag = 2, .as.text = {"abc", 3}}};
    return function(2, args, answer, thing);
}
double edit(Edit function, int64_t *total) {
    uint32_t numbers[3] = {1, 2, 3};
    Pair pair = {1, 1.5};
    *total = 40;
    function(numbers, 3, &pair, total);
    return numbers[0] + numbers[2] + pair.b;
}
size_t name(Name function) {
    const char *found = function((abut_str){"n\\xc3\\xa9", 3}, 0x263a, NULL);
    return found ? strlen(found) : 99;
}
Status fill(Fill function, double *doubled) { return function((Pair){3, 4.5}, doubled); }
""",
        tmp_path,
    )
    thing = module.thing_new()
    seen: list[Any] = []

    def native(args: list[Any], thing: Any) -> tuple[Any, Any]:
        seen.append((args, type(thing)))
        return module.Answer.YES, module.ValueText("done")

    answer, value = module.native(thing, native)
    assert answer is module.Answer.YES and value == module.ValueText("done")
    assert seen == [([module.ValueNumber(2.5), module.ValueText("abc")], module.Thing)]
    with pytest.raises(ZeroDivisionError):
        module.native(thing, lambda args, thing: 1 / 0)
    with pytest.raises(TypeError, match="unpack|iterable"):
        module.native(thing, lambda args, thing: None)

    def edit(numbers: memoryview, pair: Any, total: int) -> int:
        numbers[0] = 10
        pair.b = 7
        return total + 2

    assert module.edit(edit) == (10 + 3 + 7, 42)
    assert module.name(lambda text, letter, maybe: f"{text}{letter}{maybe}") == len("né☺None".encode())
    assert module.name(lambda text, letter, maybe: None) == 99
    assert module.fill(lambda pair: pair.a * pair.b) == 13.5
    with pytest.raises(TypeError):
        module.fill(lambda pair: "x")


def test_callbacks_from_other_threads(tmp_path: Path) -> None:
    module = described(
        """package demo.threads @version(1, 0, 0)
callback Each(index: u32)
fn run(each: Each) @blocking
""",
        """#include <pthread.h>
static void *work(void *each) {
    (*(Each *)each)(7);
    return NULL;
}
void run(Each each) {
    pthread_t thread;
    pthread_create(&thread, NULL, work, &each);
    pthread_join(thread, NULL);
}
""",
        tmp_path,
    )
    seen: list[tuple[int, bool]] = []
    module.run(lambda index: seen.append((index, threading.current_thread() is threading.main_thread())))
    assert seen == [(7, False)]
    with pytest.raises(KeyError):
        module.run(lambda index: {}[index])


def test_retained_buffers_and_callbacks_of_free_functions(tmp_path: Path) -> None:
    module = described(
        """package demo.kept @version(1, 0, 0)
callback Hook(x: i32) -> i32
fn set_data(@retain data: [u8; len n], n: usize)
fn at(index: usize) -> u8
fn add_hook(@retain hook: Hook)
fn run(x: i32) -> i32
""",
        """static const uint8_t *data;
static Hook hooks[4];
static int count;
void set_data(const uint8_t *d, size_t n) { (void)n; data = d; }
uint8_t at(size_t index) { return data[index]; }
void add_hook(Hook hook) { hooks[count++] = hook; }
int32_t run(int32_t x) { for (int i = 0; i < count; i++) x = hooks[i](x); return x; }
""",
        tmp_path,
    )
    shared = bytearray(b"abc")
    module.set_data(shared)
    shared[1] = 90
    gc.collect()
    assert module.at(1) == 90
    with pytest.raises(BufferError):
        shared.extend(bytes(1000))
    module.set_data(bytes(range(50, 60)))
    shared.extend(b"now free")
    gc.collect()
    assert module.at(3) == 53
    module.add_hook(lambda x: x + 1)
    module.add_hook(lambda x: x * 10)
    gc.collect()
    assert module.run(4) == 50


def test_wide_numbers_and_odd_parameter_names(tmp_path: Path) -> None:
    module = described(
        """package demo.odd @version(1, 0, 0)
record Wide { small: u8, big: u128, signed: i128 }
fn next(x: u128) -> u128
fn widen(w: Wide) -> i128
fn many(a: u8, b: i8, c: u16, d: i16, e: u32, f: i32, g: u64, h: i64, len: u8,
    self_: u8, None_: u8, lambda: u8) -> i64
fn letter(c: char32) -> char32
fn flag(a: bool, b: b32) -> b32
""",
        """__extension__ typedef unsigned __int128 u128_;
u128_ next(u128_ x) { return x + 1; }
__int128 widen(Wide w) { return w.small + (__int128)w.big + w.signed_; }
int64_t many(uint8_t a, int8_t b, uint16_t c, int16_t d, uint32_t e, int32_t f, uint64_t g, int64_t h,
             uint8_t len,             uint8_t self_, uint8_t None_, uint8_t lambda) {
    return a + b + c + d + (int64_t)e + f + (int64_t)g + h + len + self_ + None_ + lambda;
}
uint32_t letter(uint32_t c) { return c + 1; }
int32_t flag(bool a, int32_t b) { return a && b ? 17 : 0; }
""",
        tmp_path,
    )
    assert module.next_(2**127) == 2**127 + 1
    with pytest.raises(OverflowError, match="x: .* does not fit 128 bits"):
        module.next_(-1)
    assert module.widen(module.Wide(1, 2**100, -5)) == 2**100 - 4
    assert module.many(255, -128, 65535, -32768, 2**32 - 1, -(2**31), 2**40, -(2**40), 1, 2, 3, 4) == (
        255 - 128 + 65535 - 32768 + 2**32 - 1 - 2**31 + 10
    )
    assert module.many(0, 0, 0, 0, 0, 0, 0, 0, len=5, self_=1, None_=2, lambda_=3) == 11
    assert module.letter("☹") == "☺"
    assert (module.flag(True, 5), module.flag([], True)) == (True, False)


def test_constructors_and_makers(tmp_path: Path) -> None:
    module = described(
        """package demo.made @version(1, 0, 0) @prefix("Thing_")
status Code : i32 { ok = 0, busy = 3 raises Busy }
handle Thing { drop: Thing.release }
impl Thing {
    fn open(path: cstr) -> own Thing? @errno
    fn from_number(x: i32) -> own Thing?
    fn parse(text: cstr, out thing: own Thing) -> Code
    fn version() -> u32
    fn value(self) -> i32
    fn peer(self) -> borrow Thing?
    fn release(own self) -> Code
}
@c("same") fn same(a: Thing, b: Thing?) -> bool
""",
        """#include <errno.h>
#include <stdlib.h>
struct Thing_Thing { int32_t x; };
Thing_Thing *Thing_open(const char *path) {
    if (*path) return calloc(1, sizeof(Thing_Thing));
    errno = ENOENT;
    return NULL;
}
Thing_Thing *Thing_from_number(int32_t x) {
    if (x < 0) return NULL;
    Thing_Thing *t = calloc(1, sizeof *t);
    t->x = x;
    return t;
}
Thing_Code Thing_parse(const char *text, Thing_Thing **thing) {
    *thing = Thing_from_number(atoi(text));
    return *thing ? 0 : 3;
}
uint32_t Thing_version(void) { return 7; }
int32_t Thing_value(Thing_Thing *t) { return t->x; }
Thing_Thing *Thing_peer(Thing_Thing *t) { return t->x ? t : NULL; }
Thing_Code Thing_release(Thing_Thing *t) { Thing_Code code = t->x == 13 ? 3 : 0; free(t); return code; }
bool same(Thing_Thing *a, Thing_Thing *b) { return a == b; }
""",
        tmp_path,
    )
    with module.Thing("x") as thing:
        assert thing.value() == 0 and thing.peer() is None
    with pytest.raises(FileNotFoundError):
        module.Thing("")
    five = module.Thing.from_number(5)
    assert five.value() == 5 and module.Thing.version() == 7
    peer = five.peer()
    assert peer.value() == 5 and module.same(five, peer) and not module.same(five, None)
    peer.close()
    assert five.value() == 5, "a borrowed handle does not release"
    five.close()
    with pytest.raises(module.CodeError, match="from_number returned NULL"):
        module.Thing.from_number(-1)
    assert module.Thing.parse("12").value() == 12
    with pytest.raises(module.Busy):
        module.Thing.parse("-1")
    unlucky = module.Thing.from_number(13)
    with pytest.raises(module.Busy):
        unlucky.close()
    unlucky.close()
    with pytest.raises(TypeError, match="a: expected Thing, got int"):
        module.same(5, None)


def test_the_environment_chooses_the_library(calc: Any, tmp_path: Path) -> None:
    folder = Path(calc.__file__).parent
    moved = tmp_path / "elsewhere.so"
    moved.write_bytes((folder / "libcalc.so").read_bytes())
    (tmp_path / "calc.py").write_text(Path(calc.__file__).read_text())
    done = subprocess.run(
        [sys.executable, "-c", "import calc; print(calc.Calc().div(9, 2), calc._library.dll._name)"],
        cwd=tmp_path,
        env={"CALC_LIBRARY": str(moved), "PYTHONPATH": str(ROOT / "python" / "src")},
        capture_output=True,
        text=True,
    )
    assert done.stdout.split() == ["4", str(moved)], done.stderr


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("record P @packed { a: u8, b: u32 }\nfn f(p: P)", "passes the packed record `P` by value"),
        (
            "record R { a: u32, b: f64 }\ncallback C() -> R\nfn f(c: C)",
            "ctypes callbacks cannot return this type",
        ),
    ],
)
def test_what_ctypes_cannot_do_is_refused(text: str, complaint: str, tmp_path: Path) -> None:
    from judges import abic, run

    (tmp_path / "no.abi").write_text(f"package demo.no @version(1, 0, 0)\n{text}\n")
    with pytest.raises(AssertionError, match=f"A0601.*{complaint}"):
        run(abic(), "gen", tmp_path / "no.abi", "-t", "ctypes", "-o", tmp_path)


def test_methods_of_variants_and_unions_by_value(tmp_path: Path) -> None:
    module = described(
        """package demo.sums @version(1, 0, 0)
variant Shape : u8 { empty, circle: f64 }
union Number { whole: i64, real: f64 }
record Pair { x: f32, y: f32 }
impl Shape {
    fn area(self) -> f64 @c("area")
    fn grow(inout self, k: f64) @c("grow")
}
impl Pair { fn sum(self) -> f32 @c("pair_sum") }
fn bits(n: Number) -> i64
fn real(x: f64) -> Number
fn swap(p: Pair) -> Pair
""",
        """double area(const Shape *self) { return self->tag ? 3 * self->as.circle * self->as.circle : 0; }
void grow(Shape *self, double k) { self->as.circle *= k; }
float pair_sum(const Pair *self) { return self->x + self->y; }
int64_t bits(Number n) { return n.whole; }
Number real(double x) { return (Number){.real = x}; }
Pair swap(Pair p) { return (Pair){p.y, p.x}; }
""",
        tmp_path,
    )
    assert module.Shape_area(module.ShapeCircle(2)) == 12 and module.Shape_area(module.ShapeEmpty()) == 0
    assert module.Shape_grow(module.ShapeCircle(2), 3) == module.ShapeCircle(6)
    assert module.bits(module.Number(real=1.0)) == 0x3FF0000000000000
    assert module.real(2.5).real == 2.5
    assert module.swap(module.Pair(1, 2)) == module.Pair(2, 1) and module.Pair(1, 2).sum() == 3
