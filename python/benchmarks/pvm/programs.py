"""The guest programs: one C source for all sides, and where its functions are in the two PVM builds of it."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
# How much each is asked to do: about 5 to 10 ms when it is compiled by gcc.
COUNTS = {
    "sieve": 4,
    "fib": 33,
    "matmul": 9,
    "heapsort_": 1,
    "sha256": 36,
    "dispatch": 16000,
    "mandel": 300,
    "copy": 3500,
}
TITLES = {
    "sieve": "prime sieve",
    "fib": "fib, recursive",
    "matmul": "matmul 128",
    "heapsort_": "heapsort 64k",
    "sha256": "sha256",
    "dispatch": "switch dispatch",
    "mandel": "mandelbrot",
    "copy": "copy 64 KiB",
}
PROFILES = ("gp07", "gp08")


@dataclass(frozen=True)
class Guest:
    """A PVM build of the source: a standard program, and the entry of each function."""

    profile: str
    module: bytes
    entries: dict[str, int]


def folder() -> Path:
    """Where the test vectors are."""
    return Path(os.environ.get("ABUT_VECTORS", ROOT.parent / "shared" / "vectors")) / "pvm" / "programs"


def source() -> Path:
    return folder() / "bench.c"


def guest(profile: str) -> Guest:
    described = json.loads((folder() / f"bench.{profile}.json").read_text())
    entries = {case["function"]: case["entry_pc"] for case in described["cases"]}
    return Guest(profile, (folder() / described["program"]).read_bytes(), entries)
