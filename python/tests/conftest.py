"""What the tests share: the repository, a built library, and the command as its users run it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

PYTHON = Path(__file__).resolve().parent.parent
ROOT = PYTHON.parent
SAMPLES = ROOT / "Tests" / "Samples"

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def built_library() -> Path | None:
    """The library under test: what ABUT_LIBRARY names, or the newest that was installed or built."""
    named = os.environ.get("ABUT_LIBRARY")
    if named:
        return Path(named)
    builds = [
        PYTHON / "src/abut/_abi/libabut.so",
        *(ROOT / ".build" / kind / "libabut.so" for kind in ("debug", "release")),
    ]
    present = [path for path in builds if path.is_file()]
    return max(present, key=lambda path: path.stat().st_mtime, default=None)


LIBRARY = built_library()
if LIBRARY:
    os.environ["ABUT_LIBRARY"] = str(LIBRARY)
sys.path.insert(0, str(PYTHON / "src"))
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # A shell that runs something in the background lets it ignore Ctrl-C; tests press it.
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def library() -> Path:
    if LIBRARY is None:
        pytest.fail("there is no libabut.so: run `swift build --product abut` first")
    return LIBRARY


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty folder to work in."""
    monkeypatch.chdir(tmp_path)
    yield tmp_path


@pytest.fixture
def abut(library: Path, here: Path) -> Run:
    """Runs the command in `here`; the result's code is checked against `code`."""

    def run(*arguments: str, code: int = 0, stdin: str = "") -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "ABUT_LIBRARY": str(library), "PYTHONPATH": str(PYTHON / "src")}
        ran = subprocess.run(
            [sys.executable, "-c", "from abut.cli import main; main()", *arguments],
            capture_output=True, text=True, input=stdin, env=environment, timeout=120, check=False,
        )  # fmt: skip
        said = f"abut {' '.join(arguments)}: {ran.returncode}\n{ran.stdout}{ran.stderr}"
        assert ran.returncode == code, said
        return ran

    return run


@pytest.fixture
def calc(here: Path) -> Path:
    path = here / "calc.abi"
    shutil.copyfile(SAMPLES / "calc.abi", path)
    return path
