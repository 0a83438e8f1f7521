"""Guesses are made where a header suggests something, marked `@review`, and hand edits outlive them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import judges
import pytest

from abut.importer import ImportResult, import_header
from abut.importer.overlay import Overlay

Read = Callable[..., ImportResult]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def imported(text: str, overlay: str | None = None) -> ImportResult:
        (tmp_path / "t.h").write_text("#include <stddef.h>\n" + text)
        if overlay is not None:
            (tmp_path / "overlay.abi").write_text(overlay)
        result = import_header(
            [tmp_path / "t.h"], overlay=None if overlay is None else tmp_path / "overlay.abi"
        )
        path = tmp_path / "out.abi"
        path.write_text(result.text)
        judges.run(judges.abic(), "check", path)
        return result

    return imported


def test_a_const_pointer_before_a_size_is_a_buffer(read: Read) -> None:
    text = read(
        "int sum(const int *xs, size_t n);\nvoid put(const void *data, size_t size);\n"
        "int text(const char *s, int flags);\nint key(const char *passwd, size_t passwdlen);\n"
        "size_t fput(const void *p, size_t size, size_t nitems);\n"
    ).text
    assert "fn sum(xs: [c_int; len n]? @review, n: usize) -> c_int" in text
    assert "fn put(data: [u8; len size]? @review, size: usize)" in text
    assert "fn text(s: cstr?, flags: c_int)" in text
    assert "fn key(passwd: [u8; len passwdlen]? @review, passwdlen: usize)" in text
    assert "fn fput(p: *const void?" in text


def test_a_destination_and_its_length_are_results(read: Read) -> None:
    text = read(
        "int pack(unsigned char *dest, unsigned long *destLen, const unsigned char *src, size_t srcLen);\n"
    ).text
    assert "out dest: [u8; cap destLen] @review" in text and "inout destLen: c_ulong @review" in text
    assert "src: [u8; len srcLen]? @review" in text


def test_what_is_made_and_freed_is_a_handle(read: Read) -> None:
    text = read(
        "typedef struct engine engine;\nengine *engine_new(int size);\nvoid engine_free(engine *e);\n"
        "int engine_step(engine *e, int n);\nint engine_open(const char *path, engine **out);\n"
        "typedef struct borrowed borrowed;\nborrowed *engine_part(engine *e);\n"
    ).text
    assert "handle engine @review { drop: engine_free }" in text
    assert "fn engine_new(size: c_int) -> own engine? @review" in text
    assert "    fn engine_free(own self)" in text and "    fn engine_step(self, n: c_int) -> c_int" in text
    assert "out out: own engine? @review" in text
    assert "opaque borrowed" in text and "-> *borrowed?" in text


def test_a_callback_and_its_context_belong_together(read: Read) -> None:
    text = read(
        "typedef int (*visit)(const char *name, void *payload);\n"
        "int walk(const char *root, visit cb, void *payload);\n"
        "int bare(int (*f)(void *, int), void *);\nvoid *unrelated(void *p, int n);\n"
    ).text
    assert "payload: *void? @userdata @review) -> c_int" in text
    assert "fn walk(root: cstr?, cb: visit?, payload: *void? @userdata @review) -> c_int" in text
    assert "f: bare_f?, arg1: *void? @userdata @review" in text
    assert "fn unrelated(p: *void?, n: c_int)" in text


def test_an_enum_of_errors_that_is_returned_is_a_status(read: Read) -> None:
    text = read(
        "typedef enum { T_OK = 0, T_MEM_ERROR = -1, T_DATA_ERROR = -2, T_END = 1 } t_ret;\nt_ret go(int n);\n"
        "typedef enum { C_NONE = 0, C_RED, C_BLUE } colour;\ncolour paint(colour c);\n"
    ).text
    assert "status t_ret : c_int @review" in text
    assert "mem_error = -1 raises MemoryError" in text and "data_error = -2 raises DataError" in text
    assert "\n    end = 1\n" in text
    assert "enum colour : c_uint @open" in text


def test_error_macros_become_a_status_where_the_documentation_says_so(read: Read) -> None:
    text = read(
        "#define X_OK 0\n#define X_ERR_MEMORY (-1)\n#define X_ERR_DATA (-2)\n"
        "/* x_go returns X_OK, or an error. */\n"
        "int x_go(void);\n/* Gives the number of things; see x_go, X_OK. */\nint x_count(void);\n"
    ).text
    assert "status XStatus : c_int @review" in text and "ok = 0" in text
    assert "fn x_go() -> XStatus @review" in text
    assert "fn x_count() -> c_int\n" in text
    assert "const X_OK" not in text


def test_hand_edits_survive_the_next_import(read: Read) -> None:
    overlay = (
        "// drop: secret\n"
        'package my.name @version(3, 2, 1) @library("special") @header("t.h")\n\n'
        '/// A better point.\nrecord Point @c("struct point") { x: c_int, y: c_int }\n\n'
        'handle File @c("file_p") @pointer { drop: file_close }\n\n'
        "fn area(p: *const Point, scale: c_int = 1) -> c_int\n\nconst LIMIT: c_int = 11\n\n"
        'impl File {\n    fn open(path: cstr) -> own File? @symbol("file_open")\n'
        '    fn file_close(own self)\n}\n'
    )
    header = (
        "struct point { int x, y; };\n#define LIMIT 10\n#define secret 1\n"
        "int area(const struct point *p, int scale);\n"
        "int other(const struct point *p);\ntypedef struct file_s *file_p;\n"
        "file_p file_open(const char *path);\n"
        "void file_close(file_p f);\nint file_read(file_p f);\n"
    )
    text = read(header, overlay).text
    assert "package my.name @version(3, 2, 1)" in text and "secret" not in text
    assert text.count("fn area(") == 1 and "scale: c_int = 1" in text
    assert "const LIMIT: c_int = 11" in text and "= 10" not in text
    assert "/// A better point.\nrecord Point" in text and "record point" not in text
    assert "fn file_read(f: File?) -> c_int" in text
    assert text.count("file_open") == 1 and text.count("file_close(") == 1
    again = read(header.replace("int other", "int added(void);\nint other"), overlay).text
    assert "fn added()" in again and "scale: c_int = 1" in again


def test_an_overlay_is_cut_into_items() -> None:
    overlay = Overlay(
        "use a.b.{C}\n/// doc\n@since(1, 0)\nconst A: c_int = 1\nenum E : u8 {\n  fn = 1\n}\n"
        'fn f(record: c_int) -> c_int // why\nimpl H @prefix("h_") {\n  fn go(self)\n'
        '  fn other(self) @c("o")\n}\n'
    )
    assert overlay.uses == ["use a.b.{C}"]
    assert (overlay.instead("const", "A") or "").startswith("/// doc\n@since")
    assert overlay.instead("type", "E") and overlay.instead("fn", "f")
    assert overlay.is_dropped("h_go") and overlay.is_dropped("o") and not overlay.is_dropped("go")
    assert overlay.rest()[0].startswith("impl H")
