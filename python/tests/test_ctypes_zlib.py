"""zlib.abi over the system's zlib: nobody changed the library for us."""

from __future__ import annotations

import array
import gzip
import zlib
from pathlib import Path
from typing import Any

import pytest

from ctypes_modules import sample

DATA = b"the quick brown fox " * 500


@pytest.fixture(scope="module")
def z(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return sample("zlib", tmp_path_factory.mktemp("zlib"))


def test_compress_and_decompress(z: Any) -> None:
    packed = z.compress2(DATA, level=9)
    assert zlib.decompress(packed) == DATA
    assert z.uncompress(packed) == DATA
    assert z.uncompress(packed, destLen=20_000) == DATA
    assert z.compress2(b"") == zlib.compress(b"", -1)


def test_buffers_grow_until_the_result_fits(z: Any) -> None:
    packed = zlib.compress(bytes(5_000_000))
    assert len(packed) < 10_000
    assert z.uncompress(packed) == bytes(5_000_000)
    with pytest.raises(z.BufferTooSmall):
        z.uncompress(packed, destLen=100)


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, lambda raw: array.array("B", raw), list])
def test_every_kind_of_buffer(z: Any, kind: Any) -> None:
    assert zlib.decompress(z.compress2(kind(DATA))) == DATA


def test_corrupt_data_has_its_own_exception(z: Any) -> None:
    packed = bytearray(z.compress2(DATA))
    packed[-1] ^= 1
    with pytest.raises(z.DataError, match="the input is corrupt") as caught:
        z.uncompress(packed)
    assert isinstance(caught.value, z.ZError) and caught.value.status == -3
    with pytest.raises(ValueError, match="inconsistent stream state"):
        z.compress2(DATA, level=77)


def test_checksums_with_defaults_and_null(z: Any) -> None:
    assert z.crc32(0, DATA) == zlib.crc32(DATA)
    assert z.crc32(buf=DATA) == zlib.crc32(DATA)
    assert z.crc32(z.crc32(buf=b"ab"), b"cd") == zlib.crc32(b"abcd")
    assert z.adler32() == 1
    with pytest.raises(OverflowError):
        z.crc32(2**64)


def test_streams_take_buffers(z: Any) -> None:
    stream = z.Stream(next_in=DATA)
    assert stream.deflateInit_(6) is z.ZStatus.OK
    room = bytearray(1000)
    stream.next_out = room
    assert stream.avail_in == len(DATA) and stream.avail_out == 1000
    assert stream.deflate(z.Flush.FINISH) is z.ZStatus.STREAM_END
    assert zlib.decompress(room[: stream.total_out]) == DATA
    assert bytes(stream.next_in) == b"" and stream.msg is None
    assert stream.deflateEnd() is z.ZStatus.OK
    with pytest.raises(ValueError, match="inconsistent stream state"):
        stream.deflateEnd()


def test_a_gz_file_is_read_and_written(z: Any, tmp_path: Path) -> None:
    with gzip.open(tmp_path / "in.gz", "wb") as file:
        file.write(DATA)
    found = b""
    with z.GzFile.gzopen(str(tmp_path / "in.gz"), "rb") as file:
        while part := file.gzread(4096):
            assert len(part) <= 4096
            found += part
    assert found == DATA
    with z.GzFile.gzopen(str(tmp_path / "out.gz"), "wb") as file:
        assert file.gzprintf("%s %d %.1f\n", "né", -7, 2.5) == 11
    assert gzip.open(tmp_path / "out.gz").read() == "né -7 2.5\n".encode()
    with pytest.raises(ValueError, match="GzFile is closed"):
        file.gzread(1)
    with pytest.raises(z.ZError, match="gzopen returned NULL"):
        z.GzFile.gzopen(str(tmp_path / "none" / "x.gz"), "rb")
    with pytest.raises(TypeError):
        z.GzFile()


def test_a_file_that_cannot_be_read_raises(z: Any, tmp_path: Path) -> None:
    (tmp_path / "bad.gz").write_bytes(gzip.compress(DATA)[:-20])
    file = z.GzFile.gzopen(str(tmp_path / "bad.gz"), "rb")
    with pytest.raises(z.ZError, match="gzread returned -1|gzclose"):
        while file.gzread(100_000):
            pass
        file.close()
