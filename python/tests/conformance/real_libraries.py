"""Calls libraries that every machine has, in the tier that ABUT_TIER forces; prints what failed as JSON.

No compiler, no headers: declarations as the libraries' manuals have them.
"""

from __future__ import annotations

import array
import hashlib
import json
import math
import os
import random
import sys
import traceback
import zlib
from collections.abc import Callable

import abut
import abut.native

Check = Callable[[], None]
CHECKS: dict[str, Check] = {}


def check(function: Check) -> Check:
    CHECKS[function.__name__] = function
    return function


@check
def mathematics() -> None:
    libm = abut.load("libm.so.6")
    power = libm.fn("double pow(double x, double y)")
    assert power(2.0, 10.0) == 1024.0 and power(2, 0.5) == math.sqrt(2)
    assert libm.fn("float sqrtf(float)")(2.25) == 1.5
    assert libm.fn("long lrint(double)")(-2.5) == -2
    assert libm.fn("double hypot(double, double)")(3, 4) == 5.0
    libm.declare("double frexp(double value, int *exponent); double ldexp(double, int); int ilogb(double);")
    exponent = array.array("i", [0])
    assert libm.frexp(80.0, exponent) == 0.625 and exponent[0] == 7
    assert libm.ldexp(0.625, 7) == 80.0 and libm.ilogb(80.0) == 6


@check
def wide_numbers() -> None:
    libm = abut.load("m")
    assert libm.fn("long double sqrtl(long double)")(6.25) == 2.5
    assert abs(libm.fn("double _Complex csqrt(double _Complex)")(-4 + 0j) - 2j) < 1e-15
    assert libm.fn("float cabsf(float _Complex)")(3 + 4j) == 5.0


@check
def checksums() -> None:
    library = abut.load("libz.so.1")
    library.declare("""
        unsigned long crc32(unsigned long crc, const unsigned char *buffer, unsigned int length);
        unsigned long adler32(unsigned long adler, const unsigned char *buffer, unsigned int length);
        const char *zlibVersion(void);
    """)
    data = bytes(range(256)) * 40
    assert library.crc32(0, data, len(data)) == zlib.crc32(data)
    assert library.crc32(0, memoryview(bytearray(data))[5:], 100) == zlib.crc32(data[5:105])
    assert library.adler32(1, data, len(data)) == zlib.adler32(data)
    assert library.zlibVersion().decode() == zlib.ZLIB_RUNTIME_VERSION


@check
def compression() -> None:
    library = abut.load("z")
    compress = library.fn(
        "int compress2(unsigned char *to, unsigned long *room, const unsigned char *from, unsigned long, int)"
    )
    data = b"describe once, call from anywhere; " * 200
    packed, size = bytearray(1000), array.array("L", [1000])
    assert compress(packed, size, data, len(data), 9) == 0
    assert zlib.decompress(packed[: size[0]]) == data
    small = array.array("L", [3])
    assert compress(bytearray(3), small, data, len(data), 9) == -5  # Z_BUF_ERROR


@check
def a_stream() -> None:
    """inflate() works on a record that the caller owns."""
    library = abut.load("libz.so.1")
    library.declare("""
        typedef struct {
            const unsigned char *next_in; unsigned int avail_in; unsigned long total_in;
            unsigned char *next_out; unsigned int avail_out; unsigned long total_out;
            const char *msg; void *state; void *zalloc; void *zfree; void *opaque;
            int data_type; unsigned long adler; unsigned long reserved;
        } z_stream;
        int inflateInit_(z_stream *stream, const char *version, int size);
        int inflate(z_stream *stream, int flush);
        int inflateEnd(z_stream *stream);
        const char *zlibVersion(void);
    """)
    plain = b"graffiti " * 500
    packed = abut.native.struct("Packed", "unsigned char bytes[64]")
    source = packed.from_buffer(bytearray(zlib.compress(plain).ljust(64, b".")))
    room = abut.native.struct("Room", "unsigned char bytes[4500]")()
    stream = library.types.z_stream()
    stream.next_in, stream.avail_in = source.address, 64
    assert library.inflateInit_(stream, library.zlibVersion(), type(stream).size) == 0
    stream.next_out, stream.avail_out = room.address, 4500
    assert library.inflate(stream, 4) == 1
    assert bytes(room) == plain and stream.total_out == len(plain) and stream.adler == zlib.adler32(plain)
    assert library.inflateEnd(stream) == 0


SQLITE = """
    int sqlite3_open(const char *name, void **database);
    int sqlite3_close(void *database);
    int sqlite3_exec(void *database, const char *sql,
        int (*row)(void *context, int count, void *values, void *names), void *context, void *error);
    int sqlite3_prepare_v2(void *database, const char *sql, int length, void **statement, void *tail);
    int sqlite3_bind_text(void *statement, int at, const char *text, int length, void *destructor);
    int sqlite3_bind_double(void *statement, int at, double value);
    int sqlite3_step(void *statement);
    int sqlite3_finalize(void *statement);
    const char *sqlite3_column_text(void *statement, int column);
    double sqlite3_column_double(void *statement, int column);
    const char *sqlite3_errmsg(void *database);
    int sqlite3_create_function_v2(void *database, const char *name, int arguments, int encoding, void *data,
        void (*call)(void *context, int count, void *values), void *step, void *final, void *destroy);
    long sqlite3_value_int64(void *value);
    void sqlite3_result_int64(void *context, long value);
"""


@check
def a_database() -> None:
    sqlite = abut.load("libsqlite3.so.0")
    sqlite.declare(SQLITE)
    slot = array.array("Q", [0])
    assert sqlite.sqlite3_open(b":memory:", slot) == 0
    database = slot[0]
    pointers = abut.native.struct("Pointers", "const char *first, *second")
    rows = []

    def row(context: int, count: int, values: int, names: int) -> int:
        seen = pointers.at(values)
        rows.append((context, count, seen.first, seen.second))
        return 0 if len(rows) < 3 else 1

    script = b"create table t(a, b); insert into t values (1, 'one'), (2, 'two'), (3, 'three'), (4, 'four');"
    assert sqlite.sqlite3_exec(database, script, None, None, None) == 0
    assert sqlite.sqlite3_exec(database, b"select * from t", row, 77, None) == 4  # SQLITE_ABORT: row said so
    assert [(context, count) for context, count, *_ in rows] == [(77, 2)] * 3
    assert sqlite.sqlite3_exec(database, b"selekt", None, None, None) == 1
    assert b"syntax error" in sqlite.sqlite3_errmsg(database)
    assert sqlite.sqlite3_close(database) == 0


@check
def statements() -> None:
    sqlite = abut.load("sqlite3")
    sqlite.declare(SQLITE)
    slot = array.array("Q", [0])
    assert sqlite.sqlite3_open(":memory:", slot) == 0
    database = slot[0]
    assert sqlite.sqlite3_prepare_v2(database, "select upper(?1), ?2 * 2", -1, slot, None) == 0
    statement = slot[0]
    assert sqlite.sqlite3_bind_text(statement, 1, b"abut", -1, (1 << 64) - 1) == 0  # SQLITE_TRANSIENT
    assert sqlite.sqlite3_bind_double(statement, 2, 1.25) == 0
    assert sqlite.sqlite3_step(statement) == 100
    assert sqlite.sqlite3_column_text(statement, 0) == b"ABUT"
    assert sqlite.sqlite3_column_double(statement, 1) == 2.5
    assert sqlite.sqlite3_finalize(statement) == 0
    assert sqlite.sqlite3_close(database) == 0


@check
def a_function_for_sql() -> None:
    """A callback that outlives the call it is given to, and calls natives itself."""
    sqlite = abut.load("libsqlite3.so.0")
    sqlite.declare(SQLITE)
    slot = array.array("Q", [0])
    sqlite.sqlite3_open(b":memory:", slot)
    database = slot[0]
    first = abut.native.struct("First", "void *value")

    def triple(context: int, count: int, values: int) -> None:
        sqlite.sqlite3_result_int64(context, 3 * sqlite.sqlite3_value_int64(first.at(values).value))

    with abut.native.callback("void(void *, int, void *)", triple) as call:
        made = sqlite.sqlite3_create_function_v2(database, b"triple", 1, 1, None, call, None, None, None)
        assert made == 0
        sqlite.sqlite3_prepare_v2(database, b"select triple(14)", -1, slot, None)
        statement = slot[0]
        assert sqlite.sqlite3_step(statement) == 100
        assert sqlite.sqlite3_column_double(statement, 0) == 42.0
        sqlite.sqlite3_finalize(statement)
        sqlite.sqlite3_close(database)


@check
def secrets() -> None:
    sodium = abut.load("libsodium.so.23")
    sodium.declare("""
        int sodium_init(void);
        void randombytes_buf(void *buffer, size_t size);
        int crypto_hash_sha256(unsigned char *out, const unsigned char *in, unsigned long long length);
        int crypto_secretbox_easy(unsigned char *out, const unsigned char *message, unsigned long long length,
            const unsigned char *nonce, const unsigned char *key);
        int crypto_secretbox_open_easy(unsigned char *out, const unsigned char *box, unsigned long long size,
            const unsigned char *nonce, const unsigned char *key);
        int crypto_generichash(unsigned char *out, size_t out_length, const unsigned char *in,
            unsigned long long length, const unsigned char *key, size_t key_length);
    """)
    assert sodium.sodium_init() in (0, 1)
    message, key, nonce = b"meet me at the border", bytearray(32), bytearray(24)
    sodium.randombytes_buf(key, 32)
    sodium.randombytes_buf(nonce, 24)
    assert any(key) and any(nonce)
    digest = bytearray(32)
    assert sodium.crypto_hash_sha256(digest, message, len(message)) == 0
    assert digest == hashlib.sha256(message).digest()
    assert sodium.crypto_generichash(digest, 32, message, len(message), None, 0) == 0
    assert digest == hashlib.blake2b(message, digest_size=32).digest()
    box, opened = bytearray(len(message) + 16), bytearray(len(message))
    assert sodium.crypto_secretbox_easy(box, message, len(message), nonce, key) == 0
    assert sodium.crypto_secretbox_open_easy(opened, box, len(box), nonce, key) == 0 and opened == message
    box[0] ^= 1
    assert sodium.crypto_secretbox_open_easy(opened, box, len(box), nonce, key) == -1


@check
def matrices() -> None:
    import numpy

    blas = abut.load("libopenblas.so.0")
    blas.declare("""
        enum order { row_major = 101, column_major = 102 };
        enum transpose { no_transpose = 111, transpose = 112 };
        void cblas_dgemm(enum order, enum transpose, enum transpose, int m, int n, int k, double alpha,
            const double *a, int lda, const double *b, int ldb, double beta, double *c, int ldc);
        double cblas_ddot(int n, const double *x, int step_x, const double *y, int step_y);
    """)
    dice = numpy.random.default_rng(3)
    a, b, c = dice.random((5, 7)), dice.random((7, 4)), numpy.ones((5, 4))
    expected = 2.0 * a @ b + 0.5 * c
    blas.cblas_dgemm(101, 111, 111, 5, 4, 7, 2.0, a, 7, b, 4, 0.5, c, 4)
    assert numpy.allclose(c, expected)
    x = numpy.arange(10.0)
    assert blas.cblas_ddot(10, x, 1, x, 1) == float(x @ x)
    assert blas.constants["row_major"] == 101 and blas.constants["transpose"] == 112


QSORT = "void qsort(void *base, size_t count, size_t size, int (*order)(const void *, const void *))"


@check
def sorting() -> None:
    libc = abut.load(None)
    number = abut.native.struct("Number", "int value")
    sort = libc.fn(QSORT)
    find = libc.fn(
        "void *bsearch(const void *key, const void *base, size_t count, size_t size,"
        " int (*order)(const void *, const void *))"
    )

    def order(left: int, right: int) -> int:
        a, b = number.at(left).value, number.at(right).value
        return int(a > b) - int(a < b)

    numbers = array.array("i", random.Random(5).sample(range(10_000), 300))
    wanted = sorted(numbers)
    sort(numbers, len(numbers), 4, order)
    assert list(numbers) == wanted
    base = numbers.buffer_info()[0]
    assert find(array.array("i", [wanted[123]]), numbers, 300, 4, order) == base + 123 * 4
    assert not find(array.array("i", [-1]), numbers, 300, 4, order)


@check
def an_error_in_a_comparator() -> None:
    """An exception stops nothing in C; the call that led to it raises it."""
    libc = abut.load(None)
    sort = libc.fn(QSORT)

    def order(left: int, right: int) -> int:
        raise ZeroDivisionError("cannot compare")

    try:
        sort(array.array("i", [2, 1]), 2, 4, order)
    except ZeroDivisionError as error:
        assert "cannot compare" in str(error)
    else:
        raise AssertionError("the exception was lost")


@check
def formatted_text() -> None:
    libc = abut.load(None)
    text = bytearray(100)
    form = libc.fn("int snprintf(char *text, size_t room, const char *format, ...)")
    assert form(text, 100, b"%d, %s and %.2f; %c", 42, b"forty", 1.5, ord("!")) == 21
    assert text.startswith(b"42, forty and 1.50; !\0")
    assert form(text, 100, b"nothing") == 7 and text.startswith(b"nothing\0")
    many = form(text, 100, b"%g %g %g %g %g %g %g %g %g %d", *(at / 2 for at in range(9)), -7)
    assert text[:many] == b"0 0.5 1 1.5 2 2.5 3 3.5 4 -7"
    assert form(text, 100, b"%lld %llu", -(2**62), 2**64 - 1) == 41
    assert text[:41] == b"-4611686018427387904 18446744073709551615"


@check
def printing() -> None:
    """dprintf: what it writes arrives at the other end of a pipe."""
    reader, writer = os.pipe()
    form = abut.load(None).fn("int dprintf(int file, const char *format, ...)")
    assert form(writer, b"<%s:%05d>", b"x", 42) == 9
    assert os.read(reader, 100) == b"<x:00042>"
    os.close(reader)
    os.close(writer)


@check
def the_c_library() -> None:
    libc = abut.load(None)
    libc.declare("""
        size_t strlen(const char *); char *getenv(const char *); int toupper(int); int abs(int);
        int setenv(const char *name, const char *value, int overwrite);
        long strtol(const char *text, void **end, int base);
        typedef struct { int quot, rem; } div_t; div_t div(int, int);
        typedef struct { long quot, rem; } ldiv_t; ldiv_t ldiv(long, long);
        void *memcpy(void *to, const void *from, size_t size);
    """)
    assert libc.strlen(b"border") == 6 and libc.strlen("größe") == 7
    assert libc.getenv(b"THERE_IS_NO_SUCH") is None
    assert libc.setenv(b"ABUT_SEEN", b"yes", 1) == 0 and libc.getenv("ABUT_SEEN") == b"yes"
    assert libc.toupper(ord("q")) == ord("Q") and libc.abs(-(2**31) + 1) == 2**31 - 1
    quotient = libc.div(17, 5)
    assert (quotient.quot, quotient.rem) == (3, 2)
    quotient = libc.ldiv(-(10**12), 7)
    assert (quotient.quot, quotient.rem) == (-142857142857, -1)
    assert libc.strtol(b"  -123abc", None, 10) == -123
    room = bytearray(4)
    libc.memcpy(room, b"copy", 4)
    assert room == b"copy"


@check
def the_error_number() -> None:
    libc = abut.load(None)
    opened = libc.fn("int open(const char *path, int flags, ...)", errno=True)
    assert opened(b"/there/is/no/such/file", 0) == -1
    assert abut.native.errno() == 2


def main() -> None:
    failed = {}
    for name, function in CHECKS.items():
        try:
            function()
        except Exception:
            failed[name] = traceback.format_exc()
    print(json.dumps({"tier": abut.native.tier(), "names": list(CHECKS), "failed": failed}), file=sys.stdout)


if __name__ == "__main__":
    main()
