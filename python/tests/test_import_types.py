"""Small nasty headers: one for each thing that real headers do and readers get wrong."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import judges
import pytest

from abut.importer import ImportFailed, ImportResult, import_header
from abut.importer.clang import find_clang
from abut.importer.ctype import Func, Named, Pointer, Unsupported, parse

Read = Callable[..., ImportResult]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Imports a header text; what comes out must compile."""

    def imported(text: str, name: str = "t.h", **options: object) -> ImportResult:
        (tmp_path / name).write_text(text)
        result = import_header([tmp_path / name], **options)  # type: ignore[arg-type]
        path = tmp_path / "out.abi"
        path.write_text(result.text)
        judges.run(judges.abic(), "check", path)
        return result

    return imported


def proved(result: ImportResult, folder: Path) -> None:
    """clang agrees with the compiler of descriptors about every record of t.h."""
    path = folder / "out.abi"
    path.write_text(result.text)
    judges.run(judges.abic(), "asserts", path, "--header", "t.h", "-o", folder)
    proofs = next(folder.glob("*.x86_64-unknown-linux-gnu.c"))
    subprocess.run(
        [find_clang(), f"-I{folder}", "-fsyntax-only", str(proofs)],
        check=True,
        capture_output=True,
        text=True,
    )


def reason(result: ImportResult, name: str) -> str:
    return dict(result.skipped)[name]


def test_the_file_of_a_declaration_is_followed_through_macros_and_includes(
    read: Read,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    other = tmp_path_factory.mktemp("elsewhere")
    (other / "foreign.h").write_text("#define DECLARE(n) int n(void)\nint foreign(void);\n")
    result = read(
        "#include <stdio.h>\n#include <foreign.h>\nDECLARE(made_by_macro);\nint mine(int a);\n",
        include_dirs=[other],
    )
    assert result.functions == ("made_by_macro", "mine")


def test_macros_are_folded(read: Read) -> None:
    result = read(
        "#define A 5\n#define B (A << 2 | 1)\n#define U 4000000000u\n#define BIG 0x1ffffffffLL\n"
        "#define NEG (-3)\n"
        '#define S "a" "b\\"c"\n#define F 2.5\n#define G (F * 2)\n#define H (-0x7fffffff - 1)\n'
        '#define OCT 0755\n'
        "#define CH 'x'\n#define SIZE sizeof(int)\n#define BROKEN (nothing_here)\n#define EMPTY\n"
        "#define STATEMENT do { } while (0)\n#define PTR ((void *)0)\n#define GONE 1\n#undef GONE\n"
        "#define MAX(a, b) ((a) > (b) ? (a) : (b))\nenum e { E1 = 7 };\n#define ALIAS_E E1\n"
        "int real(int);\n#define other_name real\n"
    )
    for line in (
        "A: c_int = 5",
        "B: c_int = 21",
        "U: c_uint = 4000000000",
        "BIG: i64 = 8589934591",
        "NEG: c_int = -3",
        'S: cstr = "ab\\"c"',
        "F: f64 = 2.5",
        "G: f64 = 5.0",
        "H: c_int = -2147483648",
        "OCT: c_int = 493",
        "CH: c_int = 120",
        "SIZE: c_ulong = 4",
        "ALIAS_E: c_int = 7",
    ):
        assert f"const {line}\n" in result.text
    assert "// alias: other_name is real" in result.text
    assert "// macro: MAX(a, b) ((a) > (b) ? (a) : (b))" in result.text
    assert "not a value" in reason(result, "BROKEN")
    assert "expression" in reason(result, "STATEMENT")
    assert "void *" in reason(result, "PTR")
    assert "EMPTY" in result.text and "GONE" not in result.text


def test_static_inline_functions_have_no_symbol(read: Read) -> None:
    result = read("static inline int f(int a) { return a; }\nint g(void);\n")
    assert result.functions == ("g",)
    assert "no symbol" in reason(result, "f")


def test_bit_fields_and_barriers_are_laid_out_like_c(read: Read, tmp_path: Path) -> None:
    result = read(
        "typedef struct { unsigned a : 3; int : 0; unsigned b : 5; unsigned char c; unsigned : 4; "
        "unsigned d : 9;\n"
        "  unsigned long long wide : 40; } bits;\nstruct after { bits inner; int x; };\n"
    )
    assert "a: c_uint @bits(3)" in result.text and "wide: u64 @bits(40)" in result.text
    proved(result, tmp_path)


def test_structs_without_names_are_named_after_their_member(read: Read, tmp_path: Path) -> None:
    result = read(
        "typedef struct { int kind; union { int i; float f; struct { short lo, hi; } halves; };\n"
        "  struct { int z; } list[2]; enum { ON, OFF } state; } thing;\nint use(thing *t);\n"
    )
    assert "anonymous0: thing_anonymous0" in result.text
    assert "union thing_anonymous0 {" in result.text and "record thing_anonymous0_halves {" in result.text
    assert "list: [thing_list; 2]" in result.text and "state: c_uint" in result.text
    assert "const ON: c_int = 0" in result.text
    judges.run(judges.abic(), "gen", tmp_path / "out.abi", "-t", "c", "-o", tmp_path / "made")
    both = tmp_path / "both.c"
    for header in (tmp_path / "t.h", tmp_path / "made" / "t.h"):
        both.write_text(f'#include "{header}"\n_Static_assert(sizeof(thing) == 20, "");\n')
        judges.run(find_clang(), "-fsyntax-only", both)


def test_flexible_arrays_are_told_and_keep_their_alignment(read: Read, tmp_path: Path) -> None:
    result = read("struct f { char n; double tail[]; };\nint use(struct f *p);\n")
    assert "flexible" in reason(result, "f.tail")
    assert "Followed in memory by `tail`" in result.text
    proved(result, tmp_path)


def test_what_has_no_word_is_bytes_in_a_record_and_refused_in_a_call(read: Read, tmp_path: Path) -> None:
    result = read(
        "struct odd { char c; long double ld; _Complex double z; _Atomic int at; __int128 wide; };\n"
        "long double ld(long double x);\ntypedef float v4 __attribute__((vector_size(16)));\nv4 vec(v4 a);\n"
        "struct odd by_value(void);\nvoid by_pointer(struct odd *p);\nunsigned __int128 big(__int128 a);\n"
    )
    assert reason(result, "ld") == "long double"
    assert reason(result, "vec") == "vector type"
    assert "by value holds" in reason(result, "by_value")
    assert result.functions == ("by_pointer", "big")
    assert "-> u128" in result.text and "at: c_int  /// Atomic in C." in result.text
    proved(result, tmp_path)


def test_enums_have_the_integer_that_c_gives_them(read: Read) -> None:
    result = read(
        "enum plain { P0, P1 };\nenum neg { N = -1, M };\nenum big { B = 0x100000000LL };\n"
        "enum small { X = 1 } __attribute__((packed));\nenum one { LONELY_MEMBER = 3 };\n"
        "enum { LOOSE = 9 };\n"
        "int f(enum plain, enum neg, enum big, enum small, enum one);\n"
    )
    assert "enum plain : c_uint" in result.text and "enum neg : c_int" in result.text
    assert "enum big : u64" in result.text and "enum small : u8" in result.text
    assert "const LOOSE: c_int = 9" in result.text


def test_symbols_follow_their_labels(read: Read) -> None:
    result = read('int plain(int) __asm__("real_name");\nint versioned(int) __asm__("old_name@@LIB_1.0");\n')
    assert 'fn plain(arg0: c_int) -> c_int @symbol("real_name")' in result.text
    assert '@symbol("old_name")' in result.text and "old_name@@LIB_1.0" in result.text


def test_a_va_list_is_refused_by_name(read: Read) -> None:
    result = read(
        "#include <stdarg.h>\nvoid v(const char *f, va_list ap);\ntypedef void (*cb)(va_list ap);\n"
        "void takes(cb f);\nvoid dots(const char *f, ...);\n"
    )
    assert reason(result, "v") == "va_list"
    assert "va_list" in reason(result, "cb")
    assert "fn takes(f: *void?)" in result.text and "fn dots(f: cstr?, ...)" in result.text


def test_an_umbrella_owns_its_folder_and_what_it_quotes(read: Read, tmp_path: Path) -> None:
    part = tmp_path / "parts"
    part.mkdir()
    (part / "one.h").write_text("int one(void);\n")
    result = read('#include "parts/one.h"\n#include <stdlib.h>\nint umbrella(void);\n')
    assert result.functions == ("one", "umbrella")


def test_packed_structs_and_pragmas(read: Read, tmp_path: Path) -> None:
    result = read(
        "struct __attribute__((packed, aligned(4))) a { char c; int i; };\n#pragma pack(push, 2)\n"
        "struct b { char c; int i; long l; };\n#pragma pack(pop)\n"
        "struct c { char c; int i __attribute__((aligned(16))); };\n"
    )
    assert (
        "@packed @align(4)" in result.text
        and "@packed(2)" in result.text
        and "i: c_int @align(16)" in result.text
    )
    proved(result, tmp_path)


def test_function_pointers_get_names(read: Read) -> None:
    result = read(
        "typedef int (*cmp)(const void *left, const void *right);\ntypedef int plain_fn(int n);\n"
        "struct vt { void (*go)(int speed); cmp table[3]; };\n"
        "void f(int (*raw)(int, double), void (**pp)(void), plain_fn *p, cmp c);\nvoid (*get(int))(int);\n"
    )
    assert "callback cmp(left: *const void?, right: *const void?) -> c_int" in result.text
    assert "callback plain_fn(n: c_int) -> c_int" in result.text
    assert "go: vt_go?" in result.text and "callback vt_go(speed: c_int)" in result.text
    assert "table: [cmp?; 3]" in result.text
    assert "raw: f_raw?" in result.text and "pp: *f_pp?" in result.text and "p: plain_fn?" in result.text
    assert "-> get_result?" in result.text


def test_names_of_the_language_are_escaped(read: Read) -> None:
    result = read(
        "typedef struct str { int record; int fn; int self; int _; } str;\nstruct bytes;\n"
        "int impl(str *own, int self, struct bytes *const_, int out, int status);\nint use(int rel);\n"
        "#define u8 9\n"
    )
    assert 'record str_ @c("str")' in result.text and 'opaque bytes_ @c("struct bytes")' in result.text
    assert "const u8_: c_int = 9" in result.text and '@c("u8")' in result.text
    assert "self_: c_int" in result.text


def test_a_struct_and_a_function_may_share_a_name(read: Read) -> None:
    result = read("struct stat { int x; };\nint stat(const char *path, struct stat *out_stat);\n")
    assert result.functions == ("stat",) and '@c("struct stat")' in result.text


def test_foreign_records_come_along_when_they_are_needed_by_value(read: Read, tmp_path: Path) -> None:
    result = read(
        "#include <time.h>\n#include <stdio.h>\nstruct job { struct timespec when; FILE *log; };\n"
        "time_t next(const struct job *j);\n"
    )
    assert "record timespec" in result.text and "opaque FILE" in result.text
    proved(result, tmp_path)


def test_nonnull_is_believed(read: Read) -> None:
    result = read(
        "int a(char *p, char *q) __attribute__((nonnull(1)));\nint b(int *p) __attribute__((nonnull));\n"
        "int c(int * _Nonnull p);\n"
    )
    assert "fn a(p: *c_char, q: *c_char?)" in result.text and "fn b(p: *c_int)" in result.text
    assert "fn c(p: *c_int)" in result.text


def test_variables_and_deprecations_are_told(read: Read) -> None:
    result = read('extern int counter;\nint old(void) __attribute__((deprecated("use new")));\n')
    assert "exported variable" in reason(result, "counter")
    assert '@deprecated("use new")' in result.text


def test_a_header_that_does_not_compile_says_where(tmp_path: Path) -> None:
    (tmp_path / "bad.h").write_text("int f(unknown_t x);\n")
    with pytest.raises(ImportFailed, match="unknown_t"):
        import_header([tmp_path / "bad.h"])
    with pytest.raises(ImportFailed, match="no_such_header"):
        import_header(["no_such_header.h"])
    with pytest.raises(ImportFailed, match="not an executable"):
        import_header(["zlib.h"], clang="/no/such/clang")


def test_a_compiler_that_is_not_clang_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImportFailed):
        import_header(["stdio.h"], clang="/bin/true")


def test_kept_names_are_all_there_is(read: Read) -> None:
    result = read(
        "int wanted_a(void);\nint other(void);\n#define wanted_B 1\n#define OTHER 2\n", keep=["wanted_*"]
    )
    assert result.functions == ("wanted_a",) and "OTHER" not in result.text and "wanted_B" in result.text


def test_types_are_read_from_their_spelling() -> None:
    pointer = parse("int (*)(void *, const char *const *, ...)")
    assert isinstance(pointer, Pointer) and isinstance(pointer.to, Func)
    assert pointer.to.is_variadic and len(pointer.to.parameters) == 2
    returned = parse("void (*(int))(double)")
    assert isinstance(returned, Func) and isinstance(returned.result, Pointer)
    atomic = parse("_Atomic(int)")
    assert isinstance(atomic, Named) and atomic.is_atomic
    with pytest.raises(Unsupported, match="calling convention ms_abi"):
        parse("int (*)(int) __attribute__((ms_abi))")
    with pytest.raises(Unsupported, match="type"):
        parse("int (((")


def test_a_header_that_needs_others_first_gets_them(read: Read) -> None:
    result = read("size_t count(FILE *file);\nbool ok(uint8_t byte);\n")
    assert result.functions == ("count", "ok") and "opaque FILE" in result.text


def test_two_names_of_one_symbol_are_one_function(read: Read) -> None:
    result = read('int first(int);\nint second(int) __asm__("first");\n')
    assert result.functions == ("first",)
    assert "another name of `first`" in reason(result, "second")


def test_types_behind_several_names_are_found(read: Read, tmp_path: Path) -> None:
    result = read("#include <signal.h>\nstruct s { sigset_t set; };\nint f(struct s *p);\n")
    assert "record sigset_t" in result.text and "set: sigset_t" in result.text
    proved(result, tmp_path)


@pytest.mark.parametrize(
    "header", ["stdio.h", "stdlib.h", "string.h", "pthread.h", "unistd.h", "spawn.h", "netdb.h"]
)
def test_headers_of_the_system_compile(header: str, tmp_path: Path) -> None:
    result = import_header([header])
    path = tmp_path / "out.abi"
    path.write_text(result.text)
    judges.run(judges.abic(), "check", path)
    assert len(result.functions) > 15
