"""Which Linux systems a shared library runs on: read from the versions that it asks its C library for."""

from __future__ import annotations

import re
import sysconfig
from pathlib import Path

# The oldest tag that today's installers and indexes still meet.
OLDEST = (2, 17)


def platform_tag(*libraries: Path) -> str:
    """`manylinux_2_17_x86_64`: the last part of a wheel's name, for all the libraries in it."""
    system = sysconfig.get_platform().replace("-", "_").replace(".", "_")
    if not system.startswith("linux_"):
        return system
    needed = set().union(*(glibc_versions(library.read_bytes()) for library in libraries))
    major, minor = max([OLDEST, *needed])
    return f"manylinux_{major}_{minor}_{system.removeprefix('linux_')}"


def glibc_versions(image: bytes) -> set[tuple[int, int]]:
    """The names of needed versions stand as plain text in the dynamic string table."""
    found = re.findall(rb"\0GLIBC_(\d+)\.(\d+)(?:\.\d+)?(?=\0)", image)
    return {(int(major), int(minor)) for major, minor in found}
