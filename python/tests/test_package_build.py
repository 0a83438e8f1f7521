"""The build backend: what it makes, what it leaves behind, and what it says when it cannot."""

from __future__ import annotations

import base64
import csv
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from conftest import PYTHON, ROOT, SAMPLES

CALL = "import sys; sys.path.insert(0, {build!r}); import abut_build; print(abut_build.{hook}({folder!r}))"


def backend(
    hook: str, folder: Path, *, root: Path = PYTHON, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Runs a hook as a front end does: in a process of its own, in the folder of pyproject.toml."""
    code = CALL.format(build=str(root / "_build"), hook=hook, folder=str(folder))
    environment = {**os.environ, "ABUT_QUIET": "1", **variables}
    return subprocess.run(
        [sys.executable, "-c", code], cwd=root, env=environment, capture_output=True, text=True, check=False
    )


def made(hook: str, folder: Path, **variables: str) -> Path:
    ran = backend(hook, folder, **variables)
    assert ran.returncode == 0, ran.stderr
    return folder / ran.stdout.strip()


@pytest.fixture(scope="module")
def wheel(library: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made("build_wheel", tmp_path_factory.mktemp("wheel"), ABUT_PREBUILT=str(library))


def test_the_wheel_holds_the_library_and_every_module(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        assert archive.testzip() is None
    assert {"abut/_abi/libabut.so", "abut/_abi/abut.py", "abut/_abi/abut.pyi", "abut/py.typed"} <= names
    assert {"abut/cli/__init__.py", "abut/rt/values.py", "abut/importer/__init__.py"} <= names
    assert {"abut-0.1.0.dist-info/METADATA", "abut-0.1.0.dist-info/entry_points.txt"} <= names
    assert not [name for name in names if name.endswith((".pyc", ".swift", ".tmp", ".c", ".h"))]


def test_the_record_of_the_wheel_is_true(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        record = archive.read("abut-0.1.0.dist-info/RECORD").decode()
        rows = {path: digest for path, digest, _ in csv.reader(record.splitlines())}
        assert set(rows) == set(archive.namelist())
        for path, digest in rows.items():
            if digest:
                found = base64.urlsafe_b64encode(hashlib.sha256(archive.read(path)).digest()).rstrip(b"=")
                assert digest == f"sha256={found.decode()}", path


def test_a_wheel_with_the_accelerator_is_for_one_python(
    wheel: Path, library: Path, tmp_path: Path
) -> None:
    with zipfile.ZipFile(wheel) as archive:
        modules = [name for name in archive.namelist() if name.startswith("abut/_core.cpython-")]
    assert len(modules) == (1 if shutil.which("cc") else 0)
    python = f"cp{sys.version_info[0]}{sys.version_info[1]}"
    assert (f"-{python}-{python}-" if modules else "-py3-none-") in wheel.name
    plain = made("build_wheel", tmp_path, ABUT_PREBUILT=str(library), ABUT_ACCELERATOR="0")
    assert "-py3-none-" in plain.name
    with zipfile.ZipFile(plain) as archive:
        assert not [name for name in archive.namelist() if name.startswith("abut/_core.cpython-")]


def test_without_a_c_compiler_the_install_goes_on_and_says_so(library: Path, tmp_path: Path) -> None:
    bare = {"PATH": "/nonexistent", "CC": "", "ABUT_QUIET": ""}
    ran = backend("build_wheel", tmp_path, ABUT_PREBUILT=str(library), **bare)
    assert ran.returncode == 0
    assert "no accelerator: there is no C compiler" in ran.stderr
    assert "-py3-none-" in ran.stdout


def test_a_compiler_that_fails_does_not_stop_the_install(library: Path, tmp_path: Path) -> None:
    ran = backend("build_wheel", tmp_path, ABUT_PREBUILT=str(library), CC="/bin/false", ABUT_QUIET="")
    assert ran.returncode == 0
    assert "no accelerator: the C compiler failed" in ran.stderr


def test_the_tag_is_what_the_library_asks_of_the_c_library(library: Path, tmp_path: Path) -> None:
    wheel = made("build_wheel", tmp_path, ABUT_PREBUILT=str(library), ABUT_ACCELERATOR="0")
    match = re.fullmatch(r"abut-0\.1\.0-py3-none-manylinux_2_(\d+)_x86_64\.whl", wheel.name)
    assert match, wheel.name
    readelf = subprocess.run(["readelf", "-V", str(library)], capture_output=True, text=True, check=True)
    needed = [int(minor) for minor in re.findall(r"GLIBC_2\.(\d+)", readelf.stdout)]
    assert int(match[1]) == max(17, *needed)


def test_equal_inputs_give_equal_archives(wheel: Path, library: Path, tmp_path: Path) -> None:
    again = made("build_wheel", tmp_path, ABUT_PREBUILT=str(library))
    assert again.read_bytes() == wheel.read_bytes()
    first = made("build_sdist", tmp_path / "a")
    assert made("build_sdist", tmp_path / "b").read_bytes() == first.read_bytes()


def test_the_wheel_works_where_there_is_no_swift(wheel: Path, tmp_path: Path) -> None:
    """A fresh environment, no inherited variables, and nothing of the toolchain on PATH."""
    venv = tmp_path / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(venv)], check=True)
    python = venv / "bin/python"
    installer = [sys.executable, "-m", "pip", "--python", str(python), "--quiet", "install"]
    subprocess.run([*installer, "--no-index", "--no-deps", str(wheel)], check=True, capture_output=True)
    (site,) = venv.glob("lib/python*/site-packages")
    import click
    import rich

    (site / "needs.pth").write_text(
        "".join(f"{Path(module.__file__ or '').parent.parent}\n" for module in (click, rich))
    )
    shutil.copyfile(SAMPLES / "calc.abi", tmp_path / "calc.abi")

    def run(*command: str) -> str:
        return subprocess.run(
            command, cwd=tmp_path, env={"PATH": "/usr/bin"}, capture_output=True, text=True, check=True
        ).stdout

    assert run(str(venv / "bin/abut"), "check", "calc.abi") == "calc.abi: ok\n"
    run(str(venv / "bin/abut"), "gen", "calc.abi", "-t", "c", "-o", "out")
    assert (tmp_path / "out/calc.h").is_file()
    look = "import abut.schema as s; s.manifest(); print(open('/proc/self/maps').read())"
    loaded = run(str(python), "-c", look)
    assert str(site) in loaded
    assert "swift" not in loaded


def test_an_editable_install_places_the_library_beside_the_sources(library: Path, tmp_path: Path) -> None:
    copy = tmp_path / "python"
    shutil.copytree(PYTHON / "src", copy / "src", ignore=shutil.ignore_patterns("*.so", "__pycache__"))
    shutil.copytree(PYTHON / "_build", copy / "_build")
    for name in ("pyproject.toml", "README.md"):
        shutil.copyfile(PYTHON / name, copy / name)
    out = tmp_path / "out"
    ran = backend("build_editable", out, root=copy, ABUT_PREBUILT=str(library))
    assert ran.returncode == 0, ran.stderr
    assert (copy / "src/abut/_abi/libabut.so").read_bytes() == library.read_bytes()
    with zipfile.ZipFile(out / ran.stdout.strip()) as archive:
        assert archive.read("__editable__.abut.pth").decode() == f"{copy / 'src'}\n"
    left = [path.name for path in copy.rglob(".*")] + [path.name for path in out.rglob(".*")]
    assert left == []


def test_builds_at_the_same_time_do_not_disturb_each_other(library: Path, tmp_path: Path) -> None:
    with ThreadPoolExecutor() as pool:
        runs = [
            pool.submit(backend, "build_wheel", tmp_path, ABUT_PREBUILT=str(library)) for _ in range(4)
        ]
    assert {run.result().returncode for run in runs} == {0}
    (wheel,) = tmp_path.iterdir()
    with zipfile.ZipFile(wheel) as archive:
        assert archive.testzip() is None


def test_the_source_archive_is_complete(tmp_path: Path) -> None:
    with tarfile.open(made("build_sdist", tmp_path)) as archive:
        names = set(archive.getnames())
        archive.extractall(tmp_path, filter="data")
    top = tmp_path / "abut-0.1.0"
    assert {f"abut-0.1.0/{name}" for name in ("PKG-INFO", "pyproject.toml", "_build/abut_build.py")} <= names
    assert {"abut-0.1.0/swift/schemas/abut.abi", "abut-0.1.0/src/abut/_core/module.c"} <= names
    assert not [name for name in names if name.endswith((".so", ".o", ".pyc")) or "/.build" in name]
    for path in (ROOT / "Sources").rglob("*.swift"):
        assert f"abut-0.1.0/swift/{path.relative_to(ROOT).as_posix()}" in names
    swift = os.environ.get("SWIFT") or shutil.which("swift")
    if not swift:
        pytest.skip("swift is not installed: the manifest of the archive was not read")
    describe = [swift, "package", "--package-path", str(top / "swift"), "describe"]
    described = subprocess.run(describe, capture_output=True, text=True, check=False)
    assert described.returncode == 0, described.stderr


def test_metadata_is_prepared_without_building(tmp_path: Path) -> None:
    ran = backend("prepare_metadata_for_build_wheel", tmp_path, SWIFT="/nonexistent", PATH="/usr/bin")
    text = (tmp_path / ran.stdout.strip() / "METADATA").read_text()
    assert "Name: abut\n" in text
    assert 'Requires-Dist: cffi>=1.15; extra == "cffi"' in text


def test_a_missing_toolchain_is_named_with_the_cure(tmp_path: Path) -> None:
    ran = backend("build_wheel", tmp_path, PATH="/nonexistent", SWIFT="", ABUT_PREBUILT="")
    assert ran.returncode != 0
    assert "there is no `swift` command" in ran.stderr
    assert "apt install" in ran.stderr and "ABUT_PREBUILT" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("version", "said"), [("Swift version 5.9.2", "too old"), ("", "failed")]
)
def test_an_unusable_toolchain_is_named(tmp_path: Path, version: str, said: str) -> None:
    swift = tmp_path / "swift"
    failure = "echo libcurl.so.4: cannot open shared object file >&2; exit 127"
    swift.write_text(f"#!/bin/sh\n{f'echo {version}' if version else failure}\n")
    swift.chmod(0o755)
    ran = backend("build_wheel", tmp_path / "out", SWIFT=str(swift), ABUT_PREBUILT="")
    assert ran.returncode != 0
    assert said in ran.stderr
    if not version:
        assert "apt install libcurl4" in ran.stderr


def test_a_failing_compiler_shows_its_last_words_and_a_remedy(tmp_path: Path) -> None:
    swift = tmp_path / "swift"
    swift.write_text(
        "#!/bin/sh\n"
        'if [ "$1" = --version ]; then echo Swift version 6.3.1; exit 0; fi\n'
        "echo error: link command failed\necho /usr/bin/ld.gold: cannot find -lstdc++\nexit 1\n"
    )
    swift.chmod(0o755)
    ran = backend("build_wheel", tmp_path / "out", SWIFT=str(swift), ABUT_PREBUILT="")
    assert ran.returncode != 0
    assert "cannot find -lstdc++" in ran.stderr
    assert "apt install libstdc++-12-dev" in ran.stderr


@pytest.mark.parametrize("wish", ["", "0", "1"])
def test_the_kind_of_build_is_asked_for_by_name(tmp_path: Path, library: Path, wish: str) -> None:
    """A stand-in for swift that says what it was asked to make."""
    swift = tmp_path / "swift"
    swift.write_text(
        "#!/bin/sh\n"
        'if [ "$1" = --version ]; then echo Swift version 6.3.1; exit 0; fi\n'
        f'echo "$ABUT_EMBEDDED $*" >> {tmp_path}/asked\n'
        f'case "$*" in *--show-bin-path) echo {library.parent};; esac\n'
    )
    swift.chmod(0o755)
    made("build_wheel", tmp_path / "out", SWIFT=str(swift), ABUT_PREBUILT="", ABUT_EMBEDDED=wish)
    asked = (tmp_path / "asked").read_text()
    assert asked.startswith("1 build" if wish == "1" else "0 build")
    assert ("/.build-embedded" in asked) == (wish == "1")


def test_versions_agree_everywhere() -> None:
    import abut
    from abut import schema

    pyproject = (PYTHON / "pyproject.toml").read_text()
    assert f'version = "{abut.__version__}"' in pyproject
    assert schema.manifest()["version"] == abut.__version__
    major, minor, patch = abut.__version__.split(".")
    assert f"@version({major}, {minor}, {patch})" in (ROOT / "schemas/abut.abi").read_text()
