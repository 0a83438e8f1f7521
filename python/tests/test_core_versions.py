"""The accelerator in every CPython of this machine, in subinterpreters, and after a fork."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from core_natives import HERE, _core, compiled, function

BUILD = """
import sys; sys.path.insert(0, {build!r})
from pathlib import Path
import accelerator
built, said = accelerator.build(Path({here!r}), Path({folder!r}))
print(said, file=sys.stderr)
sys.exit(not built)
"""


def pythons() -> list[Path]:
    """Every CPython from 3.9 on: the system's, and those of pyenv."""
    found = [Path("/usr/bin/python3"), *sorted(Path.home().glob(".pyenv/versions/3.*/bin/python3"))]
    return [path for path in found if path.exists() and version(path) >= (3, 9)]


def version(python: Path) -> tuple[int, int]:
    code = "import sys; print(*sys.version_info[:2])"
    ran = subprocess.run([str(python), "-c", code], capture_output=True, text=True, check=False)
    major, minor = ran.stdout.split() if ran.returncode == 0 else ("0", "0")
    return int(major), int(minor)


@pytest.mark.slow
@pytest.mark.parametrize("python", pythons(), ids=str)
def test_every_python_does_the_same_and_leaves_nothing_behind(python: Path, tmp_path: Path) -> None:
    code = BUILD.format(build=str(HERE.parent / "_build"), here=str(HERE.parent), folder=str(tmp_path))
    built = subprocess.run([str(python), "-c", code], capture_output=True, text=True, check=False)
    if "no Python.h" in built.stderr:
        pytest.skip(built.stderr.strip())
    assert (built.returncode, built.stderr.strip()) == (0, "")
    library = os.environ.get("ABUT_LIBRARY", str(HERE.parent / "src/abut/_abi/libabut.so"))
    command = [
        str(python),
        "-X",
        "faulthandler",
        str(HERE / "core_smoke.py"),
        str(HERE.parent / "src"),
        str(tmp_path),
    ]
    for jit in ("1", "0"):
        ran = subprocess.run(
            [*command, library, str(compiled())],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "ABUT_JIT": jit},
        )
        assert ran.stdout.startswith("fine"), ran.stderr


SUBINTERPRETER = """
import sys; sys.path[:0] = [{src!r}]
import abut._core as core
core.attach({library!r})
try:
    import _xxsubinterpreters as interpreters
except ImportError:
    import _interpreters as interpreters
one = interpreters.create()
code = '''
import sys; sys.path[:0] = [{src!r}]
try:
    from abut._core import attach
except ImportError as error:
    assert "main interpreter" in str(error) or "subinterpreters" in str(error), error
else:
    raise SystemExit("it was imported")
'''
failed = interpreters.run_string(one, code)
assert not failed, failed
assert core.Plan("q(q,q)").count == 2
print("fine")
"""


def test_a_subinterpreter_is_refused_clearly() -> None:
    library = os.environ.get("ABUT_LIBRARY", str(HERE.parent / "src/abut/_abi/libabut.so"))
    code = SUBINTERPRETER.format(src=str(HERE.parent / "src"), library=library)
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ran.stdout == "fine\n", ran.stderr


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_calls_and_callbacks_work_after_a_fork() -> None:
    apply = function("apply", "i(*i(i,p),i,p)", callbacks={0: _core.Plan("i(i,p)")})
    elsewhere = function("apply_elsewhere", "i(*i(i,p))", callbacks={0: _core.Plan("i(i,p)")}, gil=1)
    assert elsewhere(lambda value, data: 1) == 100
    child = os.fork()
    if child == 0:
        status = 1
        try:
            right = apply(lambda value, data: value, 10, None) == 45
            right = right and elsewhere(lambda value, data: 1) == 100
            right = right and function("add", "q(q,q)")(1, 2) == 3
            status = 0 if right else 2
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert apply(lambda value, data: value, 10, None) == 45


EXIT = """
import sys; sys.path[:0] = [{src!r}]
import ctypes, threading, time
from abut import _core as core
core.attach({library!r})
natives = ctypes.CDLL({natives!r})
address = ctypes.cast(natives.apply_elsewhere, ctypes.c_void_p).value
slow = core.Callback(core.Plan("i(i,p)"), lambda value, data: time.sleep(0.01) or 1)
call = core.function(core.Plan("i(p)"), address, "apply_elsewhere", gil=1)
threading.Thread(target=call, args=(slow,), daemon=True).start()
time.sleep(0.05)
"""


def test_an_exit_while_a_foreign_thread_calls_back_is_clean() -> None:
    library = os.environ.get("ABUT_LIBRARY", str(HERE.parent / "src/abut/_abi/libabut.so"))
    code = EXIT.format(src=str(HERE.parent / "src"), library=library, natives=str(compiled()))
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60
    )
    assert (ran.returncode, ran.stderr) == (0, "")


def test_a_library_of_another_kind_is_refused() -> None:
    with tempfile.NamedTemporaryFile(suffix=".so") as text:
        with pytest.raises(ImportError):
            _core.attach(text.name)
    with pytest.raises(ImportError, match="another version"):
        _core.attach(str(compiled()))
    assert function("add", "q(q,q)")(1, 2) == 3


def test_operations_of_a_host_finish_their_futures(tmp_path: Path) -> None:
    library = Path(os.environ.get("ABUT_LIBRARY", str(HERE.parent / "src/abut/_abi/libabut.so")))
    host = tmp_path / "host.so"
    command = ["cc", "-shared", "-fPIC", "-o", str(host), str(HERE / "native/host.c")]
    command += [f"-I{HERE.parent.parent / 'Sources/CAbut/include'}", "-Wl,--no-as-needed", str(library)]
    subprocess.run([*command, f"-Wl,-rpath,{library.parent}"], check=True)
    script = [sys.executable, "-X", "faulthandler", str(HERE / "core_operations.py")]
    ran = subprocess.run(
        [*script, str(HERE.parent / "src"), str(host)], capture_output=True, text=True, check=False
    )
    assert ran.stdout == "fine\n", ran.stderr
