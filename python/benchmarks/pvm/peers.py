"""The source as native code and as WebAssembly, compiled when the benchmark starts."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import programs

Function = Callable[[int], int]


def native(compiler: str, folder: Path) -> dict[str, Function]:
    """Functions of a shared library; a call through ctypes costs a microsecond of the milliseconds."""
    library = folder / f"bench-{compiler}.so"
    command = [compiler, "-O2", "-shared", "-fPIC", "-o", str(library), str(programs.source())]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    loaded = ctypes.CDLL(str(library))
    functions: dict[str, Function] = {}
    for name in programs.COUNTS:
        function = getattr(loaded, name)
        function.argtypes, function.restype = [ctypes.c_uint64], ctypes.c_uint64
        functions[name] = function
    return functions


def wasm_module(folder: Path) -> Path:
    """Compiled by the clang of a Swift toolchain, or by any other that knows wasm32 and has its linker."""
    module = folder / "bench.wasm"
    flags = ["--target=wasm32", "-O2", "-nostdlib", "-fno-builtin", "-Wl,--no-entry", "-Wl,--export-dynamic"]
    errors = []
    for clang in clangs():
        command = [clang, *flags, "-o", str(module), str(programs.source())]
        done = subprocess.run(command, capture_output=True, check=False)
        if done.returncode == 0:
            return module
        errors.append(done.stderr.decode(errors="replace")[-300:])
    raise FileNotFoundError("no clang here makes wasm32: " + " ".join(errors))


def clangs() -> Iterator[str]:
    if swift := shutil.which("swift"):
        yield str(Path(os.path.realpath(swift)).parent / "clang")
    yield from filter(None, [shutil.which("clang")])


def wasmtime(folder: Path, with_fuel: bool) -> dict[str, Function]:
    """Cranelift at its default, which optimises for speed."""
    import wasmtime as runtime

    config = runtime.Config()
    config.consume_fuel = with_fuel
    engine = runtime.Engine(config)
    store = runtime.Store(engine)
    module = runtime.Module.from_file(engine, str(wasm_module(folder)))
    exports = runtime.Instance(store, module, []).exports(store)

    def function(name: str) -> Function:
        exported = exports[name]

        def call(count: int) -> int:
            if with_fuel:
                store.set_fuel(1 << 62)
            return int(exported(store, count)) & 0xFFFF_FFFF_FFFF_FFFF

        return call

    return {name: function(name) for name in programs.COUNTS}
