"""Runs clang: finds it, preprocesses, dumps its syntax tree.

Everything goes through standard input and memory, so nothing is written to disk, and processes that do not
need each other run side by side.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
from collections.abc import Iterable, Sequence

# The form of the JSON tree is not promised between versions. These have been read by the tests' golden
# headers; others are tried, and named in the error when something is missing.
VERSIONS_READ = range(12, 23)
VERSIONED_NAMES = [f"clang-{major}" for major in range(22, 11, -1)]


class ImportFailed(ValueError):
    """The headers could not be read; the text says what clang or the reader missed."""


def find_clang(wanted: str | None = None) -> str:
    """The clang to use: the one asked for, `CLANG`, `clang` on PATH, the one beside `swift`, `clang-N`."""
    for explicit in (wanted, os.environ.get("CLANG")):
        if explicit:
            found = _executable(explicit)
            if found is None:
                raise ImportFailed(f"clang: {explicit} is not an executable")
            return found
    found = _executable("clang")
    if found:
        return found
    swift = _executable("swift")
    if swift:
        found = _executable(os.path.join(os.path.dirname(os.path.realpath(swift)), "clang"))
        if found:
            return found
    for name in VERSIONED_NAMES:
        found = _executable(name)
        if found:
            return found
    raise ImportFailed("clang was not found: put it on PATH, or name it by clang= or the variable CLANG")


def _executable(name: str) -> str | None:
    if os.sep in name:
        return name if os.access(name, os.X_OK) and not os.path.isdir(name) else None
    for folder in os.environ.get("PATH", os.defpath).split(os.pathsep):
        path = os.path.join(folder, name)
        if os.access(path, os.X_OK) and not os.path.isdir(path):
            return path
    return None


class Job:
    """One clang process. It writes into memory, not a pipe, so it never waits for us to read."""

    def __init__(self, command: Sequence[str], source: str, *, keeps_report: bool = True) -> None:
        self.command = command
        self._out = _scratch()
        self._report = _scratch() if keeps_report else None
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=self._out,
            stderr=subprocess.DEVNULL if self._report is None else self._report,
        )
        assert self._process.stdin is not None
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.write(source.encode())
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.close()

    def finish(self) -> tuple[str, str, int]:
        """Standard output, standard error, exit status."""
        status = self._process.wait()
        report = "" if self._report is None else _contents(self._report).decode("utf-8", "replace")
        return _contents(self._out).decode("utf-8", "surrogateescape"), report, status


def _scratch() -> int:
    """A file that vanishes with its descriptor."""
    if hasattr(os, "memfd_create"):
        return os.memfd_create("clang")
    import tempfile

    with tempfile.TemporaryFile() as file:
        return os.dup(file.fileno())


def _contents(descriptor: int) -> bytes:
    with os.fdopen(descriptor, "rb") as file:
        file.seek(0)
        return file.read()


class Clang:
    """A clang with the switches of one import."""

    def __init__(self, path: str, include_dirs: Iterable[str], defines: Iterable[str]) -> None:
        self.path = path
        self._switches = [f"-I{folder}" for folder in include_dirs] + [f"-D{define}" for define in defines]

    def _start(self, source: str, *switches: str, keeps_report: bool = True) -> Job:
        command = [self.path, "-x", "c", *self._switches, *switches, "-"]
        return Job(command, source, keeps_report=keeps_report)

    def start_preprocessing(self, source: str) -> Job:
        """Macro definitions with the places they stand at; -v adds the search list and the version."""
        return self._start(source, "-E", "-dD", "-v")

    def start_tree(self, source: str) -> Job:
        """The syntax tree as JSON. Function bodies are of no use and can be most of it."""
        return self._start(
            source,
            "-fsyntax-only",
            "-w",
            "-fno-color-diagnostics",
            "-Xclang",
            "-skip-function-bodies",
            "-Xclang",
            "-ast-dump=json",
        )

    def start_layouts(self, source: str) -> Job:
        """Offsets, sizes and alignments of every record, as text."""
        return self._start(source, "-fsyntax-only", "-w", "-Xclang", "-fdump-record-layouts-complete")

    def start_probe(self, source: str, marker: str) -> Job:
        """Only declarations whose name holds `marker`. Errors are expected: they say what is no value."""
        return self._start(
            source,
            "-fsyntax-only",
            "-w",
            "-ferror-limit=0",
            "-fno-caret-diagnostics",
            "-Xclang",
            "-skip-function-bodies",
            "-Xclang",
            "-ast-dump=json",
            "-Xclang",
            f"-ast-dump-filter={marker}",
            keeps_report=False,
        )


class Preprocessed:
    """What `clang -E -dD -v` says about the machine: its version and where headers are searched."""

    def __init__(self, text: str, report: str) -> None:
        self.text = text
        self.version = _major_version(report)
        self.roots = _search_list(report)

    def check_version(self, path: str) -> None:
        if self.version not in VERSIONS_READ:
            raise ImportFailed(
                f"{path} is clang {self.version}; its syntax tree has been read for "
                f"{VERSIONS_READ[0]} to {VERSIONS_READ[-1]} only"
            )


def _major_version(report: str) -> int:
    _, found, rest = report.partition("clang version ")
    number = rest.split(".", 1)[0]
    if not found or not number.isdigit():
        raise ImportFailed("clang does not say its version: is it clang?")
    return int(number)


def _search_list(report: str) -> list[str]:
    """The folders after `#include <...> search starts here:`."""
    _, _, rest = report.partition("#include <...> search starts here:\n")
    listed, _, _ = rest.partition("End of search list.")
    return [os.path.realpath(line.strip()) for line in listed.splitlines() if line.strip()]


def first_errors(report: str, count: int = 3) -> str:
    """The first errors of clang's own report, one line each."""
    lines = [line for line in report.splitlines() if " error: " in line or line.startswith("error: ")]
    return "; ".join(lines[:count]) or report.strip()[-300:]
