"""A tour of libraries that every machine has, called with nothing but their declarations."""

import array
import zlib

import abut
import abut.native

# A function is a prototype away, and is a built-in function afterwards.
libm = abut.load("m")
hypot = libm.fn("double hypot(double x, double y)")
print("hypot(3, 4) =", hypot(3, 4))

# Many functions at once, as the manual declares them. Buffers are passed without a copy.
libz = abut.load("libz.so.1")
libz.declare("""
    unsigned long crc32(unsigned long crc, const unsigned char *data, unsigned int length);
    const char *zlibVersion(void);
""")
data = b"graffiti" * 1000
print("zlib agrees:", libz.crc32(0, data, len(data)) == zlib.crc32(data))

# Structs are types: read, written, passed by value and got as results.
libc = abut.load(None)
libc.declare("typedef struct { int quot, rem; } div_t;  div_t div(int numerator, int denominator);")
print("div(17, 5) =", libc.div(17, 5))

# Python callables become C functions. `number` is a view of what the pointers lead to.
number = abut.native.struct("Number", "int value")


def order(left: int, right: int) -> int:
    return number.at(left).value - number.at(right).value


numbers = array.array("i", [170, 45, 75, 90, 2, 24, 802, 66])
sort = libc.fn("void qsort(void *base, size_t count, size_t size, int (*order)(const void *, const void *))")
sort(numbers, len(numbers), numbers.itemsize, order)
print("qsort:", list(numbers))

# Variable arguments.
text = bytearray(64)
length = libc.fn("int snprintf(char *text, size_t room, const char *format, ...)")(
    text, len(text), b"%s has %d libraries and %.1f compilers", b"this", 7, 0.0
)
print(text[:length].decode())

# A database, with a callback per row.
sqlite = abut.load("libsqlite3.so.0")
sqlite.declare("""
    int sqlite3_open(const char *name, void **database);
    int sqlite3_close(void *database);
    int sqlite3_exec(void *database, const char *sql,
        int (*row)(void *context, int count, char **values, char **names), void *context, void *error);
""")
handle = array.array("Q", [0])
sqlite.sqlite3_open(b":memory:", handle)
columns = abut.native.struct("Columns", "const char *name; const char *planet")


def row(context: int, count: int, values: int, names: int) -> int:
    found = columns.at(values)
    print("row:", found.name, found.planet)
    return 0


sqlite.sqlite3_exec(handle[0], b"""
    create table moon (name, planet);
    insert into moon values ('Io', 'Jupiter'), ('Titan', 'Saturn'), ('Triton', 'Neptune');
    select * from moon;
""", row, None, None)
sqlite.sqlite3_close(handle[0])

# Whole arrays: the loop runs in native code.
xs, ys = array.array("d", range(5)), array.array("d", [4.0] * 5)
print("map:", list(abut.native.map(hypot, xs, ys)))
