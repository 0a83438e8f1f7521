"""Modules generated from imported headers work: they compress, query, check, open repositories."""

from __future__ import annotations

import functools
import importlib.util
import sys
import zlib
from pathlib import Path
from types import ModuleType

import judges
import pytest

from abut.importer import import_header


@functools.cache
def text(header: str, overlay: Path | None) -> str:
    if not Path("/usr/include", header).exists():
        pytest.skip(f"{header} is not installed")
    return import_header([header], overlay=overlay).text


def module(header: str, folder: Path, overlay: str = "") -> ModuleType:
    path = folder / "overlay.abi"
    path.write_text(overlay)
    stem = header.removesuffix(".h")
    (folder / f"{stem}.abi").write_text(text(header, path if overlay else None))
    judges.run(judges.abic(), "gen", folder / f"{stem}.abi", "-t", "ctypes,pyi", "--standalone", "-o", folder)
    name = f"imported_{stem}_{len(sys.modules)}"
    spec = importlib.util.spec_from_file_location(name, folder / f"{stem}.py")
    assert spec and spec.loader
    made = importlib.util.module_from_spec(spec)
    sys.modules[name] = made
    spec.loader.exec_module(made)
    return made


def test_zlib_compresses_and_decompresses(tmp_path: Path) -> None:
    made = module("zlib.h", tmp_path)
    data = b"to touch along a border. " * 4000
    packed = made.compress2(data, 9)
    assert len(packed) < 1000 and zlib.decompress(packed) == data
    assert made.uncompress(packed) == data
    assert made.crc32(0, data) == zlib.crc32(data)
    with pytest.raises(made.ZError):
        made.uncompress(b"this is no deflate stream at all")


def test_zlib_streams_through_its_record(tmp_path: Path) -> None:
    import ctypes

    made = module("zlib.h", tmp_path)
    stream = made.z_stream()
    data = b"streams " * 100
    source = ctypes.create_string_buffer(data, len(data))
    target = ctypes.create_string_buffer(1000)
    assert made.z_stream.deflateInit_(stream, 6, made.ZLIB_VERSION, ctypes.sizeof(made.z_stream)) == 0
    stream.next_in = ctypes.addressof(source)
    stream.avail_in = len(data)
    stream.next_out = ctypes.addressof(target)
    stream.avail_out = len(target)
    assert stream.deflate(made.Z_FINISH) == made.ZStatus.STREAM_END
    assert zlib.decompress(target.raw[: 1000 - stream.avail_out]) == data
    stream.deflateEnd()


EXEC = """
/// One row, as text.
callback Row(@userdata ctx: *void?, count: c_int, values: [cstr?; len count], names: [cstr?; len count])
    -> c_int

impl sqlite3 {
    /// Runs statements; `row` is called for each row of the result.
    fn sqlite3_exec(self, sql: cstr, row: Row?, @userdata ctx: *void?, out message: cstr?) -> SqliteStatus
}
"""


def test_sqlite_opens_queries_and_closes(tmp_path: Path) -> None:
    made = module("sqlite3.h", tmp_path)
    database = made.sqlite3_open(":memory:")
    seen: list[int] = []

    def row(count: int, values: object, names: object) -> int:
        seen.append(count)
        return 0

    status, message = database.sqlite3_exec(
        "create table t (a, b); insert into t values (1, 'x'), (2, 'y')", row
    )
    assert (status, message) == (0, None) and seen == []
    assert database.sqlite3_exec("select a, b from t", row) == (0, None)
    assert seen == [2, 2]
    status, message = database.sqlite3_exec("no statement", None)
    assert status == 1 and "syntax error" in message
    database.close()
    with pytest.raises(ValueError, match="closed"):
        database.sqlite3_changes()


def test_an_overlay_gives_sqlite_typed_rows(tmp_path: Path) -> None:
    made = module("sqlite3.h", tmp_path, EXEC)
    rows: list[tuple[str | None, ...]] = []

    def row(values: list[str | None], names: list[str | None]) -> int:
        rows.append(tuple(values))
        return 0

    with made.sqlite3_open(":memory:") as database:
        database.sqlite3_exec("create table t (a, b); insert into t values (1, 'x'), (null, 'y')", None)
        database.sqlite3_exec("select a, b from t", row)
        with pytest.raises(made.SqliteError):
            database.sqlite3_exec("no statement", None)
    assert rows == [("1", "x"), (None, "y")]


def test_sqlite_carries_exceptions_of_callbacks(tmp_path: Path) -> None:
    made = module("sqlite3.h", tmp_path)

    def row(*_: object) -> int:
        raise KeyError("from the callback")

    with made.sqlite3_open(":memory:") as database, pytest.raises(KeyError, match="from the callback"):
        database.sqlite3_exec("select 1", row)


def test_git_raises_its_errors(tmp_path: Path) -> None:
    made = module("git2.h", tmp_path)
    made.git_libgit2_init()
    here = made.git_repository_open(str(judges.ROOT))
    assert here.git_repository_path().endswith("/") and ".git" in here.git_repository_path()
    with pytest.raises(LookupError):
        made.git_repository_open(str(tmp_path / "nothing"))


def test_the_others_answer(tmp_path: Path) -> None:
    sodium = module("sodium.h", tmp_path)
    assert sodium.sodium_init() in (0, 1) and sodium.sodium_version_string().startswith("1.")
    png = module("png.h", tmp_path)
    assert png.png_access_version_number() == png.PNG_LIBPNG_VER
    lzma = module("lzma.h", tmp_path)
    assert lzma.lzma_crc32(b"123456789", 0) == zlib.crc32(b"123456789")
