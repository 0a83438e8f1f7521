"""Builds libabut with SwiftPM, and says in plain words what is missing when it cannot."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

from progress import Progress

# What SwiftPM needs; `Tests` because the manifest names the test targets.
SWIFT_SOURCES = ("Package.swift", "Sources", "Tests", "schemas")
SWIFT_OLDEST = (6, 3)
DEBIAN_PACKAGES = (
    "binutils libc6-dev libcurl4-openssl-dev libedit2 libgcc-12-dev libncurses-dev libsqlite3-0 "
    "libstdc++-12-dev libxml2-dev libz3-dev pkg-config tzdata zlib1g-dev"
)
# What a failing build prints, and what helps.
REMEDIES = (
    (r"libcurl\.so", "apt install libcurl4"),
    (r"libxml2\.so", "apt install libxml2"),
    (r"libncurses\.so|libtinfo\.so", "apt install libncurses6"),
    (r"libsqlite3\.so", "apt install libsqlite3-0"),
    (r"libedit\.so", "apt install libedit2"),
    (r"libz3\.so", "apt install libz3-4"),
    (r"libpython3[\d.]*\.so", "apt install libpython3-dev"),
    (r"-lstdc\+\+|libstdc\+\+", "apt install libstdc++-12-dev"),
    (r"Scrt1\.o|crti\.o|'stdint\.h' file not found|'stdlib\.h' file not found", "apt install libc6-dev"),
    (r"libgcc|crtbeginS\.o", "apt install libgcc-12-dev"),
    (r"'ffi\.h' file not found|-lffi|libffi", "apt install libffi-dev"),
    (r"'zlib\.h' file not found|-lz\b|libz\.", "apt install zlib1g-dev"),
    (r"'Python\.h' file not found", "apt install python3-dev"),
    (r"invalid linker name|ld\.gold|unable to execute command.*ld", "apt install binutils"),
    (r"No space left on device", "make room, or set ABUT_SCRATCH to a folder on another disk"),
)
TAIL = 40


def library(here: Path, progress: Progress) -> Path:
    """The finished libabut.so: prebuilt, or built now."""
    prebuilt = os.environ.get("ABUT_PREBUILT")
    if prebuilt:
        path = Path(prebuilt)
        if not path.is_file():
            raise SystemExit(f"abut: ABUT_PREBUILT names {prebuilt}, which is not a file")
        return path
    swift = find_swift()
    root = swift_root(here)
    embedded = os.environ.get("ABUT_EMBEDDED") == "1"
    scratch = os.environ.get("ABUT_SCRATCH") or str(root / (".build-embedded" if embedded else ".build"))
    command = [
        swift, "build", "--configuration", "release", "--product", "abut",
        "--package-path", str(root), "--scratch-path", scratch,
    ]  # fmt: skip
    environment = {**os.environ, "ABUT_EMBEDDED": "1" if embedded else "0"}
    kind = "Embedded Swift" if embedded else "Swift, static standard library"
    with progress.phase(f"compiling the native library ({kind})"):
        run(command, environment, progress)
    shown = subprocess.run(
        [*command, "--show-bin-path"], env=environment, check=True, capture_output=True, text=True
    )
    return Path(shown.stdout.strip()) / "libabut.so"


def swift_root(here: Path) -> Path:
    """Where Package.swift is: `swift/` in a source archive, the folder above in a checkout."""
    for folder in (here / "swift", here.parent):
        if (folder / "Package.swift").is_file():
            return folder
    raise SystemExit("abut: there is no Package.swift in swift/ or in the folder above this package")


def find_swift() -> str:
    named = os.environ.get("SWIFT")
    swift = shutil.which(named or "swift")
    if not swift:
        said = f"SWIFT names {named}, which cannot be run" if named else "there is no `swift` command"
        raise SystemExit(
            f"abut: the native library cannot be built: {said}.\n"
            "  Install the Swift 6.3 toolchain (https://www.swift.org/install) and put it on PATH,\n"
            "  or set SWIFT=/path/to/swift, or set ABUT_PREBUILT=/path/to/libabut.so.\n"
            f"  On Debian the toolchain needs: apt install {DEBIAN_PACKAGES}"
        )
    asked = subprocess.run([swift, "--version"], capture_output=True, text=True, check=False)
    version = re.search(r"Swift version (\d+)\.(\d+)", asked.stdout)
    if asked.returncode != 0 or not version:
        raise SystemExit(f"abut: `{swift} --version` failed:\n{asked.stderr.strip()}{remedies(asked.stderr)}")
    found = (int(version[1]), int(version[2]))
    if found < SWIFT_OLDEST:
        need = ".".join(map(str, SWIFT_OLDEST))
        raise SystemExit(f"abut: Swift {found[0]}.{found[1]} is too old: {need} or newer is needed ({swift})")
    return swift


def run(command: list[str], environment: dict[str, str], progress: Progress) -> None:
    """Runs the compiler, shows its steps, and keeps its last lines for the case that it fails."""
    lines: list[str] = []
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, env=environment, stdout=pipe, stderr=subprocess.STDOUT, text=True, errors="replace"
    ) as process:
        for line in process.stdout or ():
            lines.append(line.rstrip())
            progress.step(lines[-1])
    if process.returncode != 0:
        text = "\n".join(lines)
        shown = "\n".join(lines[-TAIL:])
        raise SystemExit(f"{shown}\nabut: the native library could not be built{remedies(text)}")


def remedies(output: str) -> str:
    found = [help for pattern, help in REMEDIES if re.search(pattern, output)]
    return "".join(f"\n  perhaps this helps: {help}" for help in dict.fromkeys(found))
