"""Writing files so that whoever reads them sees the old one or the new one."""

from __future__ import annotations

import os
import stat
import tempfile

__all__ = ["write"]


def write(path: str | os.PathLike[str], data: bytes) -> None:
    """All or nothing: a reader sees the old file or the new one, and no temporary file stays. A symlink stays
    one: the file that it leads to is written. What is there and no file, such as a pipe, is written to."""
    try:
        found = os.stat(path)
    except FileNotFoundError:
        mode = 0o666 & ~umask()
    else:
        if not stat.S_ISREG(found.st_mode):
            with open(path, "wb") as straight:
                straight.write(data)
            return
        mode = stat.S_IMODE(found.st_mode)
    target = os.path.realpath(path)
    folder, name = os.path.split(target)
    handle, temporary = tempfile.mkstemp(prefix=f".{name}.", dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.chmod(temporary, mode)
        os.replace(temporary, target)
    except BaseException:
        if os.path.exists(temporary):
            os.unlink(temporary)
        raise


def umask() -> int:
    current = os.umask(0o077)
    os.umask(current)
    return current
