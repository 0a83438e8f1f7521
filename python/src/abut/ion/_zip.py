"""Archives: read as if somebody meant harm, written so that the same files are the same bytes."""

from __future__ import annotations

import io
import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import IO, Any

from abut.ion._checks import path
from abut.ion._errors import IonFormatError, IonLimitError
from abut.ion._limits import ENTRIES_MAX, NAME_SIZE_MAX

__all__ = ["read_archive", "write_archive"]

_CHUNK = 1 << 16
_LOCAL = struct.Struct("<IHHHIIIIHH")
_CENTRAL = struct.Struct("<IHHHHIIIIHHHHHII")
_END = struct.Struct("<IHHHHIIH")
_LOCAL_MARK, _END_MARK = 0x0403_4B50, 0x0605_4B50
_ELSEWHERE = 0xFFFF_FFFF
"""In place of a size or an offset: an extra field of zip64 has it."""
_DESCRIBED_BEHIND = 1 << 3
_UNIX = 3
_IS_UTF8 = 1 << 11
_UNREADABLE = 1 << 0 | 1 << 5 | 1 << 6 | 1 << 13
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_WRONG = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, RuntimeError, ValueError,
    IndexError, OverflowError, OSError,
)  # fmt: skip
"""What the standard library raises on archives that are none."""


def read_archive(stream: IO[bytes], size_max: int) -> dict[str, bytes]:
    """All files by name. What is unpacked is counted as it comes, whatever the archive says about sizes."""
    with _refusing(None):
        archive = zipfile.ZipFile(stream)
    with archive:
        entries = archive.infolist()
        if len(entries) > ENTRIES_MAX:
            raise IonLimitError(f"{len(entries)} files, at most {ENTRIES_MAX}")
        with _refusing(None):
            _check_plain(stream, archive, entries)
        _check_apart(entries)
        found: dict[str, bytes] = {}
        seen: set[str] = set()
        for one in entries:
            name = _name(one)
            plain = name.rstrip("/")
            if plain in seen:
                raise IonFormatError("is there twice", entry=plain)
            seen.add(plain)
            _check_kind(one, name)
            data = _unpacked(archive, one, name, size_max)
            _check_header(stream, one, name)
            size_max -= len(data)
            if not name.endswith("/"):
                found[name] = data
            elif data:
                raise IonFormatError("is a folder with bytes of its own", entry=name)
        return found


def _name(entry: zipfile.ZipInfo) -> str:
    """The name, which is UTF-8 whether the archive says so or not, and stays in the folder."""
    name = entry.orig_filename
    if not entry.flag_bits & _IS_UTF8:
        try:
            name = name.encode("cp437").decode()
        except UnicodeError:
            raise IonFormatError(f"the name {name!r} is no UTF-8") from None
    if len(name.encode()) > NAME_SIZE_MAX:
        raise IonLimitError(f"a name of {len(name.encode())} bytes, at most {NAME_SIZE_MAX}")
    wrong = path(name[:-1] if name.endswith("/") else name)
    if wrong is not None:
        raise IonFormatError(f"the name {name!r} {wrong}")
    return name


def _check_plain(stream: IO[bytes], archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo]) -> None:
    """One archive and nothing else, without zip64: readers that look elsewhere would see other files."""
    end = stream.seek(-_END.size - len(archive.comment), os.SEEK_END)
    mark, *disks, here, count, size, start, comment = _END.unpack(stream.read(_END.size))
    is_whole = here == count == len(entries) and start + size == end and comment == len(archive.comment)
    if mark != _END_MARK or any(disks) or not is_whole:
        raise IonFormatError("no plain archive: zip64, in parts, or with something before or behind it", end)
    place = start
    for one in entries:
        stream.seek(place)
        central = _CENTRAL.unpack(stream.read(_CENTRAL.size))
        *_, packed, unpacked, name, extra, comment, disk, _, _, offset = central
        if _ELSEWHERE in (packed, unpacked, offset) or disk:
            what = "is in zip64, or in another part of the archive"
            raise IonFormatError(what, place, entry=one.orig_filename)
        place += _CENTRAL.size + name + extra + comment
    if place != end:
        raise IonFormatError("the directory has other sizes than its files", place)


def _check_header(stream: IO[bytes], entry: zipfile.ZipInfo, name: str) -> None:
    """What stands in front of a file's bytes is what the directory says."""
    stream.seek(entry.header_offset)
    mark, _, flags, method, _, *sizes, _, _ = _LOCAL.unpack(stream.read(_LOCAL.size))
    wanted = [entry.CRC, entry.compress_size, entry.file_size]
    is_same = sizes == wanted or (flags & _DESCRIBED_BEHIND and not any(sizes))
    if mark != _LOCAL_MARK or (flags, method) != (entry.flag_bits, entry.compress_type) or not is_same:
        raise IonFormatError("the directory says something else of it", entry.header_offset, entry=name)


def _check_apart(entries: list[zipfile.ZipInfo]) -> None:
    """Files that share bytes are how a small archive becomes endless."""
    behind = 0
    for one in sorted(entries, key=lambda entry: entry.header_offset):
        if one.header_offset < behind:
            raise IonFormatError("shares bytes with another file", one.header_offset, entry=one.orig_filename)
        behind = one.header_offset + _LOCAL.size + one.compress_size


def _check_kind(entry: zipfile.ZipInfo, name: str) -> None:
    kind = stat.S_IFMT(entry.external_attr >> 16) if entry.create_system == _UNIX else 0
    if kind not in (0, stat.S_IFDIR if name.endswith("/") else stat.S_IFREG):
        raise IonFormatError("is a link or a device", entry=name)
    if entry.flag_bits & _UNREADABLE:
        raise IonFormatError("is encrypted or a patch", entry=name)
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise IonFormatError(f"is compressed by method {entry.compress_type}; 0 and 8 are known", entry=name)


def _unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str, size_max: int) -> bytes:
    parts, size = [], 0
    with _refusing(name), archive.open(entry) as file:
        # Reading to the end is what compares the checksum.
        while chunk := file.read(_CHUNK):
            size += len(chunk)
            if size > size_max:
                raise IonLimitError("the archive unpacks to more than its limit", entry=name)
            parts.append(chunk)
    if size != entry.file_size:
        raise IonFormatError(f"has {size} bytes, not {entry.file_size}", entry=name)
    return b"".join(parts)


@contextmanager
def _refusing(entry: str | None) -> Iterator[None]:
    """Whatever the standard library finds is one kind of error."""
    try:
        yield
    except IonFormatError:
        raise
    except _WRONG as error:
        raise IonFormatError(f"no archive that can be read: {error}", entry=entry) from None


def write_archive(files: Mapping[str, bytes]) -> bytes:
    """In the order of their names, all of the same day, so that the same files are the same archive."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in sorted(files):
            entry: Any = zipfile.ZipInfo(name, _FIRST_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = _UNIX
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            archive.writestr(entry, files[name])
    return stream.getvalue()
