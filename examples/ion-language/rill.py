"""Rill: a small language of processes, closures and patterns, for Ion.

python rill.py FILE... runs programs, and compares what they print with the lines `// prints: ...` in them;
-o writes a pack, --dis shows the functions.
"""

from __future__ import annotations

import argparse
import io
import sys
from pathlib import Path

from abut.ion import VM, IonError, Program, show
from compiler import packed
from syntax import Mistake


def run(path: Path, is_shown: bool, output: Path | None) -> bool:
    """Whether it went as it was to go."""
    source = path.read_text()
    try:
        builder = packed(source, path.stem)
    except Mistake as mistake:
        print(f"{path.name}: {mistake}", file=sys.stderr)
        return False
    if output is not None:
        print(f"{builder.save(output).name}: {len(builder.to_bytes())} bytes")
        return True
    if is_shown:
        print(Program.of(builder).disassemble().rstrip())
        return True
    printed = io.StringIO()
    try:
        with VM(builder, output=printed) as vm:
            result = vm.execute(timeout=60)
            counts = vm.statistics()
    except IonError as error:
        print(f"{printed.getvalue()}{path.name}: {error}", file=sys.stderr)
        return False
    print(f"{printed.getvalue()}result: {show(result)}")
    print(f"{counts.spawned} processes, {counts.messages} messages, {counts.reductions:,} reductions")
    return compared(path, source, printed.getvalue().splitlines())


def compared(path: Path, source: str, printed: list[str]) -> bool:
    lines = source.splitlines()
    wanted = [line.partition("// prints:")[2].strip() for line in lines if "// prints:" in line]
    if printed != wanted:
        print(f"{path.name} was to print {wanted}", file=sys.stderr)
    return printed == wanted


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("-o", "--output", type=Path, help="write a pack")
    parser.add_argument("--dis", action="store_true", help="show the functions")
    given = parser.parse_args()
    return 0 if all([run(path, given.dis, given.output) for path in given.files]) else 1


if __name__ == "__main__":
    sys.exit(main())
