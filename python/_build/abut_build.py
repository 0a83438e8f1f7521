"""The build backend of this package (PEP 517 and PEP 660).

It compiles the native library with SwiftPM and, where there is a C compiler, the accelerator, and puts them
inside the wheel. Nothing but the standard library is needed; see README.md for the environment variables that
steer it.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import accelerator
import archives
import elf
import metadata
import native
from progress import Progress

HERE = Path(__file__).resolve().parent.parent
PACKAGE = HERE / "src" / "abut"
# Beside the generated modules, which look there first.
LIBRARY = "_abi/libabut.so"
SHIPPED = {".py", ".pyi", ".typed", ".json", ".abi", ".css", ".template"}

Settings = Mapping[str, Any] | None


def get_requires_for_build_wheel(config_settings: Settings = None) -> list[str]:
    return []


get_requires_for_build_editable = get_requires_for_build_wheel
get_requires_for_build_sdist = get_requires_for_build_wheel


def prepare_metadata_for_build_wheel(metadata_directory: str, config_settings: Settings = None) -> str:
    project = metadata.read(HERE)
    for name, text in metadata.dist_info(project).items():
        path = Path(metadata_directory) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return project.dist_info


prepare_metadata_for_build_editable = prepare_metadata_for_build_wheel


def build_wheel(
    wheel_directory: str, config_settings: Settings = None, metadata_directory: str | None = None
) -> str:
    with Progress("abut") as progress:
        library = native.library(HERE, progress)
        with compiled(progress) as module, progress.phase("packing the wheel"):
            files = {f"abut/{path.relative_to(PACKAGE).as_posix()}": path.read_bytes() for path in sources()}
            files[f"abut/{LIBRARY}"] = library.read_bytes()
            if module:
                files[f"abut/{module.name}"] = module.read_bytes()
            return write(wheel_directory, files, tag(library, module))


def build_editable(
    wheel_directory: str, config_settings: Settings = None, metadata_directory: str | None = None
) -> str:
    with Progress("abut") as progress:
        library = native.library(HERE, progress)
        with compiled(progress) as module, progress.phase("placing the library beside the sources"):
            place(library, PACKAGE / LIBRARY)
            if module:
                place(module, PACKAGE / module.name)
            files = {"__editable__.abut.pth": f"{HERE / 'src'}\n".encode()}
            return write(wheel_directory, files, tag(library, module))


@contextmanager
def compiled(progress: Progress) -> Iterator[Path | None]:
    """The accelerator for the Python that runs this. Without it all works, only slower; so it may fail."""
    with tempfile.TemporaryDirectory() as scratch:
        with progress.phase("compiling the accelerator"):
            module, said = accelerator.build(HERE, Path(scratch))
        if not module:
            progress.say(f"no accelerator: {said}; calls of natives take the slower ways")
        yield module


def place(source: Path, target: Path) -> None:
    """Atomic: a process that has the old file mapped keeps it."""
    archives.replace(target, lambda temporary: shutil.copyfile(source, temporary))


def tag(library: Path, module: Path | None) -> str:
    """Any Python 3 when everything is reached through ctypes; this Python when the accelerator is there."""
    platform = elf.platform_tag(*filter(None, (library, module)))
    return f"{accelerator.tag() if module else 'py3-none'}-{platform}"


def build_sdist(sdist_directory: str, config_settings: Settings = None) -> str:
    project = metadata.read(HERE)
    root = native.swift_root(HERE)
    files = {name: HERE / name for name in ("pyproject.toml", "README.md")}
    files |= archives.tree(HERE / "_build", "_build", {".py"})
    files |= {f"src/abut/{path.relative_to(PACKAGE).as_posix()}": path for path in sources()}
    files |= archives.tree(PACKAGE / accelerator.SOURCES, f"src/abut/{accelerator.SOURCES}", {".c", ".h"})
    for name in native.SWIFT_SOURCES:
        if (root / name).is_dir():
            files |= archives.tree(root / name, f"swift/{name}")
        elif (root / name).exists():
            files[f"swift/{name}"] = root / name
    return archives.write_sdist(Path(sdist_directory), project.stem, metadata.core(project), files)


def sources() -> list[Path]:
    return sorted(path for path in PACKAGE.rglob("*") if path.suffix in SHIPPED and path.is_file())


def write(directory: str, files: dict[str, bytes], tag: str) -> str:
    project = metadata.read(HERE)
    info = {name: text.encode() for name, text in metadata.dist_info(project, tag).items()}
    return archives.write_wheel(Path(directory), project.stem, tag, project.dist_info, files | info)
