"""Makes a conformance kit, builds its implementations, and lets every client call every one of them.

>>> from abut import cafe, schema
>>> text = "package demo  record Point { x: f64, y: f64 }  fn mid(a: Point, b: Point) -> Point"
>>> point = schema.compile(text)
>>> rows = cafe.run(point, implementations=["gcc"], clients=["ctypes"])
>>> [(row.function, row.calls, row.notes) for row in rows]
[('mid', 6, ())]
"""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from abut._errors import AbutError
from abut.cafe import in_c, in_zig
from abut.cafe.plan import Plan
from abut.schema import Schema

__all__ = ["Row", "available_clients", "available_implementations", "run"]

SECONDS_MAX = 300
_CLIENTS = {"ctypes": "ctypes", "cffi": "cffi", "native": "abut.native"}
"""What each client needs to be installed."""


@dataclass(frozen=True)
class Row:
    """What one client and one implementation agreed on for one function."""

    implementation: str
    client: str
    function: str
    calls: int
    notes: tuple[str, ...] = ()
    skipped: str = ""

    @property
    def ok(self) -> bool:
        return not self.notes


def zig() -> list[str] | None:
    """How Zig is called here: as a command, or as the package ziglang."""
    found = shutil.which("zig")
    if found:
        return [found]
    return [sys.executable, "-m", "ziglang"] if importlib.util.find_spec("ziglang") else None


def available_implementations() -> dict[str, list[str]]:
    """The compilers that are here: gcc, clang and zig, and how each is called."""
    found = {name: [path] for name in ("gcc", "clang") if (path := shutil.which(name))}
    command = zig()
    return {**found, "zig": command} if command else found


def available_clients() -> list[str]:
    """ctypes always, cffi when it is installed, native when the core can call."""
    return [name for name, needed in _CLIENTS.items() if importlib.util.find_spec(needed)]


def run(
    schema: Schema,
    *,
    out: Path | None = None,
    implementations: Sequence[str] = (),
    clients: Sequence[str] = (),
    done: Callable[[str, str], object] = lambda implementation, client: None,
) -> list[Row]:
    """Makes the kit in `out` (a temporary folder without it) and runs it; a row per pair and function."""
    if out is not None:
        return _run(schema, out, implementations, clients, done)
    with tempfile.TemporaryDirectory(prefix="abut-cafe-") as folder:
        return _run(schema, Path(folder), implementations, clients, done)


def make(schema: Schema, folder: Path) -> tuple[str, Plan]:
    """Writes headers, modules and implementations; the stem of their names, and what they do."""
    info = schema.info()
    if info.get("flat"):
        raise AbutError(f"{info['package']} is a flat extension: a kit needs functions of plain C")
    folder.mkdir(parents=True, exist_ok=True)
    files = schema.emit(["c", "zig", "ctypes", "cffi", "json"])
    for file in files:
        (folder / file.path).write_bytes(file.data)
    stem = next(file.path for file in files if file.path.endswith(".abi.json"))[: -len(".abi.json")]
    plan = Plan.of(info)
    if not plan.calls:
        raise AbutError(f"{info['package']} has no function that a kit can call")
    header = next(file for file in files if file.path.endswith(".h"))
    implement(folder, stem, info, plan, header.path)
    return stem, plan


def implement(folder: Path, stem: str, info: dict[str, Any], plan: Plan, header: str) -> None:
    """Writes the implementations from the generated files that are in the folder now."""
    in_header, generated = (folder / header).read_text(), (folder / f"{stem}.zig").read_text()
    (folder / f"{stem}_cafe.c").write_text(in_c.source(info, plan, header, in_header))
    (folder / f"{stem}_cafe.zig").write_text(in_zig.source(info, plan, generated))


def build(folder: Path, stem: str, name: str) -> Path:
    """The library of one implementation; what a compiler refuses is an error with its words."""
    command = available_implementations().get(name)
    if command is None:
        raise AbutError(f"there is no {name} here")
    library = folder / f"lib{stem}_{name}.so"
    if name == "zig":
        rest = ["build-lib", "-dynamic", "-O", "ReleaseSafe", f"{stem}_cafe.zig"]
        rest.append(f"-femit-bin={library.name}")
    else:
        rest = ["-std=gnu11", "-O1", "-w", "-shared", "-fPIC", f"{stem}_cafe.c", "-o", library.name]
    ran = subprocess.run(
        [*command, *rest], cwd=folder, capture_output=True, text=True, timeout=SECONDS_MAX, check=False
    )
    if ran.returncode:
        raise AbutError(f"{name} refuses {folder}/{stem}_cafe:\n{ran.stderr.strip()[:2000]}")
    return library


def _run(
    schema: Schema,
    folder: Path,
    implementations: Sequence[str],
    clients: Sequence[str],
    done: Callable[[str, str], object],
) -> list[Row]:
    stem, plan = make(schema, folder)
    return judge(folder, stem, plan, implementations, clients, done)


def judge(
    folder: Path,
    stem: str,
    plan: Plan,
    implementations: Sequence[str] = (),
    clients: Sequence[str] = (),
    done: Callable[[str, str], object] = lambda implementation, client: None,
) -> list[Row]:
    """Builds what a kit's folder holds, and runs every pair."""
    chosen = list(clients) or available_clients()
    if "cffi" in chosen:
        _python(folder, f"{stem}_cffi_build.py")
    rows: list[Row] = []
    for name in list(implementations) or list(available_implementations()):
        library = build(folder, stem, name)
        for client in chosen:
            rows += list(_pair(folder, stem, name, client, library))
            rows += [Row(name, client, symbol, 0, (), why) for symbol, why in plan.skipped.items()]
            done(name, client)
    return rows


def _pair(folder: Path, stem: str, name: str, client: str, library: Path) -> Iterable[Row]:
    ran = _python(folder, "-m", "abut.cafe.client", client, ".", stem, library.name, check=False)
    begun = ""
    for line in ran.stdout.splitlines():
        said = json.loads(line)
        if "begin" in said:
            begun = said["begin"]
            continue
        begun = ""
        notes = tuple(said["notes"])
        yield Row(name, client, said["function"], said["calls"], notes, said.get("skipped", ""))
    if ran.returncode:
        words = ran.stderr.strip().splitlines() or [""]
        ended = f"signal {-ran.returncode}" if ran.returncode < 0 else words[-1]
        yield Row(name, client, begun or "(the client)", 0, (f"crashed: {ended}",))


def _python(folder: Path, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
    import os

    package = str(Path(__file__).resolve().parents[2])
    path = os.pathsep.join(filter(None, [package, os.environ.get("PYTHONPATH")]))
    ran = subprocess.run(
        [sys.executable, *arguments], cwd=folder, capture_output=True, text=True, timeout=SECONDS_MAX,
        check=False, env={**os.environ, "PYTHONPATH": path},
    )  # fmt: skip
    if check and ran.returncode:
        raise AbutError(f"{arguments[0]} failed: {ran.stderr.strip()[-1000:]}")
    return ran
