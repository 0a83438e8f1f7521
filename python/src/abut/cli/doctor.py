from __future__ import annotations

import importlib.metadata
import os
import platform
import re
import shutil
import subprocess
import sys
from dataclasses import asdict, dataclass

import click

from abut.cli._common import console, json_option, print_json

SECONDS_MAX = 20
# Command, how it is asked for its version, what it is for, how to get it.
TOOLS = (
    ("clang", ("--version",), "verify for other machines, import", "apt install clang"),
    ("gcc", ("--version",), "verify on this machine", "apt install gcc"),
    ("zig", ("version",), "compile generated Zig", "pip install ziglang"),
    ("rustc", ("--version",), "compile generated Rust", "https://rustup.rs"),
    ("swift", ("--version",), "build this package, compile generated Swift", "https://www.swift.org/install"),
)
MODULES = (
    ("cffi", "run generated cffi modules", "pip install abut[cffi]"),
    ("numpy", "arrays without a copy", "pip install abut[numpy]"),
    ("mypy", "check generated stubs", "pip install mypy"),
)


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    ok: bool
    version: str
    purpose: str
    remedy: str = ""


@click.command("doctor")
@json_option
def command(as_json: bool) -> None:
    """Show the native library and which optional parts work. Exit code 1 when the library does not."""
    core = library()
    parts = [core, *([*calls(), recompiler(), kio_engine()] if core.ok else ())]
    parts += [*(tool(*entry) for entry in TOOLS), *(module(*entry) for entry in MODULES)]
    if as_json:
        print_json({"python": platform.python_version(), "parts": [asdict(part) for part in parts]})
    else:
        show(parts)
    sys.exit(0 if core.ok else 1)


def library() -> Part:
    from abut import __version__, _library, schema
    from abut._errors import AbutError

    try:
        facts = schema.manifest()
    except AbutError as error:
        return Part("libabut", False, "", str(error), "pip install --force-reinstall abut")
    size = _library.path().stat().st_size / 1e6
    version = f"{facts['version']} ({facts['build']} build, {size:.1f} MB)"
    if facts["version"] != __version__:
        return Part("libabut", False, version, f"Python has {__version__}", "install the package again")
    return Part("libabut", True, version, "the core")


def calls() -> list[Part]:
    """How natives are called from this Python: the tier, the accelerator, emitted code."""
    from abut.native import jit, tier

    found = [Part("tier", True, tier(), "how natives are called")]
    purpose = "calls, structs and callbacks in C"
    try:
        from abut._core import info

        known = ", ".join(name for name, good in info().items() if good is True)
        found.append(Part("accelerator", True, known, purpose))
    except ImportError:
        found.append(Part("accelerator", False, "", purpose, "install with a C compiler"))
    remedy = "allow executable memory, unset ABUT_JIT"
    return [*found, Part("jit", jit(), "", "emitted code for calls", remedy)]


def recompiler() -> Part:
    """Whether programs of the PVM run as machine code here."""
    from abut.pvm import recompiler_unavailable

    why = recompiler_unavailable()
    remedy = "the interpreter runs them" if why else ""
    return Part("pvm recompiler", not why, "", why or "PVM programs as machine code", remedy)


def kio_engine() -> Part:
    """What runs chunks of KIO and computes vectors here."""
    from abut._abi.kio import vec_path
    from abut.kio import VM

    with VM() as vm:
        tier = vm.options["tier"]
    remedy = "" if tier == "threaded" else "this processor has no handlers: the portable loop runs chunks"
    return Part("kio engine", tier == "threaded", f"{tier}, {vec_path()}", "KIO chunks and vectors", remedy)


def tool(name: str, ask: tuple[str, ...], purpose: str, remedy: str) -> Part:
    command = [name] if shutil.which(name) else []
    if name == "zig" and not command and has_module("ziglang"):
        command = [sys.executable, "-m", "ziglang"]
    if not command:
        return Part(name, False, "", purpose, remedy)
    try:
        ran = subprocess.run(
            [*command, *ask], capture_output=True, text=True, timeout=SECONDS_MAX, check=False, env=os.environ
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return Part(name, False, "", f"{purpose}: {error}", remedy)
    if ran.returncode != 0:
        said = (ran.stderr or ran.stdout).strip()[:200]
        return Part(name, False, "", f"{purpose}: it fails: {said}", remedy)
    version = re.search(r"\d+\.\d+(?:\.\d+)?", ran.stdout)
    return Part(name, True, version[0] if version else "", purpose)


def module(name: str, purpose: str, remedy: str) -> Part:
    try:
        return Part(name, True, importlib.metadata.version(name), purpose)
    except importlib.metadata.PackageNotFoundError:
        return Part(name, False, "", purpose, remedy)


def has_module(name: str) -> bool:
    import importlib.util

    return importlib.util.find_spec(name) is not None


def show(parts: list[Part]) -> None:
    from rich.markup import escape
    from rich.table import Table

    from abut import _library

    table = Table("", "part", "version", "for", "", box=None, header_style="bold", pad_edge=False)
    for part in parts:
        mark = "[green]ok[/]" if part.ok else "[yellow]--[/]"
        table.add_row(mark, part.name, part.version, escape(part.purpose), escape(part.remedy))
    screen = console()
    screen.print(f"abut on Python {platform.python_version()}, {platform.platform()}")
    screen.print(f"core: {escape(str(_library.path()))}", soft_wrap=True)
    screen.print(table)
