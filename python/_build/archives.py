"""Wheels and source archives: the same input gives the same bytes, and a reader never sees half a file."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import os
import tarfile
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

# What a zip file can say at least; the same everywhere, so that equal inputs make equal archives.
EPOCH = max(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), 315_532_800)
SKIPPED = {"__pycache__", ".build", ".DS_Store"}


def replace(path: Path, fill: Callable[[Path], object]) -> None:
    """Lets `fill` write a file beside `path` and moves it there in one step; a failure leaves nothing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    os.close(handle)
    temporary = Path(name)
    try:
        fill(temporary)
        temporary.chmod(0o755 if path.suffix == ".so" else 0o644)
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def tree(folder: Path, name: str, suffixes: set[str] | None = None) -> dict[str, Path]:
    """Every source file below `folder`, by its name in the archive."""
    found = {}
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        if not path.is_file() or SKIPPED.intersection(parts) or path.suffix in {".pyc", ".so", ".o"}:
            continue
        if suffixes is None or path.suffix in suffixes:
            found["/".join((name, *parts))] = path
    return found


def write_wheel(directory: Path, stem: str, tag: str, dist_info: str, files: dict[str, bytes]) -> str:
    name = f"{stem}-{tag}.whl"
    record = [f"{path},sha256={digest(data)},{len(data)}" for path, data in sorted(files.items())]
    record.append(f"{dist_info}/RECORD,,")
    content = sorted(files.items()) + [(f"{dist_info}/RECORD", ("\n".join(record) + "\n").encode())]

    def fill(temporary: Path) -> None:
        with zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED) as archive:
            for path, data in content:
                entry = zipfile.ZipInfo(path, zip_time())
                entry.external_attr = (0o100755 if path.endswith(".so") else 0o100644) << 16
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, data)

    replace(directory / name, fill)
    return name


def write_sdist(directory: Path, stem: str, metadata: str, files: dict[str, Path]) -> str:
    name = f"{stem}.tar.gz"
    content = {path: source.read_bytes() for path, source in files.items()} | {"PKG-INFO": metadata.encode()}

    def fill(temporary: Path) -> None:
        with (
            temporary.open("wb") as raw,
            gzip.GzipFile(filename="", mode="wb", fileobj=raw, mtime=EPOCH) as packed,
            tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
        ):
            for path, data in sorted(content.items()):
                entry = tarfile.TarInfo(f"{stem}/{path}")
                entry.size, entry.mtime, entry.mode = len(data), EPOCH, 0o644
                archive.addfile(entry, io.BytesIO(data))

    replace(directory / name, fill)
    return name


def digest(data: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()


def zip_time() -> tuple[int, int, int, int, int, int]:
    import time

    year, month, day, hour, minute, second = time.gmtime(EPOCH)[:6]
    return year, month, day, hour, minute, second
