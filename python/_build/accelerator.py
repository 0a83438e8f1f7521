"""Compiles `abut._core`, the accelerator, with the C compiler and the running Python's headers.

It is optional: without a compiler or Python.h the package works without it, only slower. Run as a program,
this builds it in place for the Python that runs it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

SOURCES = "_core"
# Of our own headers: in `swift/` of a source archive, in the folder above a checkout.
SURFACE = "Sources/CAbut/include"
# -fno-strict-aliasing: Python's own headers look at objects through several types.
FLAGS = (
    "-std=gnu11", "-O2", "-fPIC", "-shared", "-s", "-Wall", "-fvisibility=hidden", "-fno-strict-aliasing",
    "-fno-plt",
)  # fmt: skip


def build(here: Path, folder: Path) -> tuple[Path | None, str]:
    """The module in `folder`, or None and why there is none."""
    if os.environ.get("ABUT_ACCELERATOR") == "0":
        return None, "ABUT_ACCELERATOR=0"
    compiler = os.environ.get("CC") or shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    headers = [Path(sysconfig.get_path(name)) for name in ("include", "platinclude")]
    if sys.implementation.name != "cpython":
        return None, f"{sys.implementation.name} is not CPython"
    if not compiler:
        return None, "there is no C compiler (Debian: apt install gcc libc6-dev)"
    if not any((folder / "Python.h").is_file() for folder in headers):
        return None, f"there is no Python.h in {headers[0]} (Debian: apt install python3-dev)"
    surface = next(filter(Path.is_dir, (here / "swift" / SURFACE, here.parent / SURFACE)), None)
    if not surface:
        return None, f"there is no {SURFACE} in swift/ or in the folder above this package"
    target = folder / f"_core{sysconfig.get_config_var('EXT_SUFFIX')}"
    command = [
        *compiler.split(), *FLAGS, *os.environ.get("CFLAGS", "").split(),
        *(f"-I{path}" for path in dict.fromkeys([*headers, surface])),
        *map(str, sorted((here / "src" / "abut" / SOURCES).glob("*.c"))), "-o", str(target), "-ldl",
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        return None, f"the C compiler failed:\n{(done.stderr or done.stdout).strip()}"
    return target, done.stderr.strip()


def tag() -> str:
    """`cp311-cp311`: what a wheel with the module in it is for."""
    name = f"cp{sys.version_info.major}{sys.version_info.minor}"
    return f"{name}-{name}{sys.abiflags}"


def main() -> int:
    here = Path(__file__).resolve().parent.parent
    with tempfile.TemporaryDirectory() as scratch:
        built, said = build(here, Path(scratch))
        if said:
            print(said, file=sys.stderr)
        if not built:
            return 1
        target = here / "src" / "abut" / built.name
        # Atomic: a process that has the old one mapped keeps it.
        temporary = target.with_name(f".{target.name}.tmp")
        shutil.copyfile(built, temporary)
        temporary.chmod(0o755)
        os.replace(temporary, target)
        print(target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
