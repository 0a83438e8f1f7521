"""Compiles the library that everybody calls, and the peers' modules, into a folder, with no build system."""

from __future__ import annotations

import contextlib
import importlib.util
import io
import subprocess
import sys
import sysconfig
from pathlib import Path

SOURCES = Path(__file__).resolve().parent / "peers"
OPTIMISED = ("-O3", "-DNDEBUG", "-shared", "-fPIC", "-fvisibility=hidden", "-fno-strict-aliasing")


def declarations() -> str:
    """The declarations of subject.h, without what is for a preprocessor."""
    lines = (SOURCES / "subject.h").read_text().splitlines()
    body = lines[lines.index("/* Declarations. */") : lines.index("/* End. */")]
    return "\n".join(body)


def build_all(folder: Path) -> dict[str, str]:
    """Builds what is missing; peers that cannot be built here, and why."""
    folder.mkdir(parents=True, exist_ok=True)
    subject = folder / "libsubject.so"
    if is_stale(subject):
        run("gcc", "-O2", "-shared", "-fPIC", SOURCES / "subject.c", "-o", subject)
    failed = {}
    for name, build in BUILDERS.items():
        suffix = ".so" if name.startswith("lib") else sysconfig.get_config_var("EXT_SUFFIX")
        target = folder / f"{name}{suffix}"
        try:
            if is_stale(target):
                build(folder, target)
        except Exception as error:  # whatever a peer's tools do, the others can be measured
            failed[name] = (getattr(error, "stderr", "") or str(error)).strip()[-300:]
    return failed


def is_stale(target: Path) -> bool:
    newest = max(path.stat().st_mtime for path in (*SOURCES.iterdir(), Path(__file__)))
    return not target.exists() or target.stat().st_mtime < newest


def run(*command: object) -> None:
    subprocess.run([str(word) for word in command], check=True, capture_output=True, text=True)


def extension(target: Path, *arguments: object, compiler: str = "gcc") -> None:
    folder = target.parent
    run(compiler, *OPTIMISED, f"-I{sysconfig.get_path('include')}", f"-I{SOURCES}", *arguments,
        f"-L{folder}", "-lsubject", f"-Wl,-rpath,{folder}", "-o", target)  # fmt: skip


def package_folder(name: str) -> Path:
    found = importlib.util.find_spec(name)
    if found is None or found.origin is None:
        raise ImportError(f"{name} is not installed")
    return Path(found.origin).parent


def build_hand(folder: Path, target: Path) -> None:
    extension(target, SOURCES / "hand.c")


def build_cython(folder: Path, target: Path) -> None:
    made = folder / "peer_cython.c"
    run(sys.executable, "-m", "cython", SOURCES / "peer_cython.pyx", "-o", made)
    extension(target, made)


def build_cffi(folder: Path, target: Path) -> None:
    from cffi import FFI  # type: ignore[import-untyped]

    ffi = FFI()
    ffi.cdef(declarations() + '\nextern "Python" int64_t python_step(int64_t index, void *context);')
    ffi.set_source("peer_cffi", '#include "subject.h"')
    made = folder / "peer_cffi.c"
    with contextlib.redirect_stdout(io.StringIO()):
        ffi.emit_c_code(str(made))
    extension(target, made)


def build_nanobind(folder: Path, target: Path) -> None:
    home = package_folder("nanobind")
    includes = (f"-I{home}/include", f"-I{home}/ext/robin_map/include")
    extension(target, "-std=c++17", *includes, home / "src/nb_combined.cpp", SOURCES / "peer_nanobind.cpp",
              compiler="g++")  # fmt: skip


def build_pybind11(folder: Path, target: Path) -> None:
    includes = f"-I{package_folder('pybind11')}/include"
    extension(target, "-std=c++17", includes, SOURCES / "peer_pybind11.cpp", compiler="g++")


def build_tick(folder: Path, target: Path) -> None:
    """The flat extension, with the header that we generate for it."""
    sys.path.insert(0, str(SOURCES.parents[2] / "src"))
    import abut

    for file in abut.compile(SOURCES / "tick.abi").emit(["c"]):
        (folder / file.path).write_text(file.text)
    run("gcc", *OPTIMISED, "-pthread", f"-I{folder}", SOURCES / "tick.c", "-o", target)


BUILDERS = {
    "libtick": build_tick,
    "peer_hand": build_hand,
    "peer_cython": build_cython,
    "peer_cffi": build_cffi,
    "peer_nanobind": build_nanobind,
    "peer_pybind11": build_pybind11,
}


if __name__ == "__main__":
    for peer, why in build_all(Path(sys.argv[1])).items():
        print(f"{peer}: {why}")
