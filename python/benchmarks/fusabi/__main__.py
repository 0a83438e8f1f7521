"""Shows how fast Fusabi runs programs beside its peers: `python python/benchmarks/fusabi [options]`.

The samples are taken by `abut-bench fusabi`, side by side, and by `abut-bench fusabi-overhead`; this writes
docs/performance.md.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PAGE = ROOT / "docs" / "performance.md"
BEGIN, END = "<!-- fusabi: begin -->", "<!-- fusabi: end -->"
PEERS = ("Lua 5.4", "LuaJIT -joff", "CPython")
TITLES = {
    "fib": "fib(32), by calls",
    "iloop32": "integers, I32",
    "iloop64": "integers, I64",
    "floop": "fractions",
    "mandelbrot": "Mandelbrot set",
    "sieve": "prime sieve, an Array",
    "native": "calls of a native",
    "calls": "calls of a function",
    "texts": "texts",
}
Programs = Mapping[str, Mapping[str, float]]  # program -> way -> milliseconds
Costs = Mapping[str, tuple[float, str]]  # what -> figure, unit


def measured(rounds: int) -> tuple[Programs, Costs]:
    """Takes the samples."""
    command = ["swift", "build", "-c", "release", "--product", "abut-bench"]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    bench = str(Path(answer([*command, "--show-bin-path"]).strip()) / "abut-bench")
    programs: Programs = json.loads(answer([bench, "fusabi", "--rounds", str(rounds), "--json"]))
    costs: Costs = json.loads(answer([bench, "fusabi-overhead", "--json"]))
    return programs, costs


def answer(command: list[str]) -> str:
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def mean(programs: Programs, peer: str) -> float | None:
    """How many times as fast as a peer Fusabi is: the geometric mean."""
    found = [row[peer] / row["Fusabi"] for row in programs.values() if peer in row]
    return math.exp(sum(map(math.log, found)) / len(found)) if found else None


def program_table(programs: Programs) -> Iterator[str]:
    times, ratios = " | ".join(f"{peer}, ms" for peer in PEERS), " | ".join(PEERS)
    yield f"| program | Fusabi, ms | {times} | {ratios} |"
    yield "|---|" + "--:|" * (1 + 2 * len(PEERS))
    for name, title in TITLES.items():
        row = programs.get(name)
        if row is None:
            continue
        cells = [f"{row[peer]:.1f}" if peer in row else "-" for peer in PEERS]
        cells += [f"{row[peer] / row['Fusabi']:.2f}" if peer in row else "-" for peer in PEERS]
        yield f"| {title} | {row['Fusabi']:.1f} | " + " | ".join(cells) + " |"
    means = [mean(programs, peer) for peer in PEERS]
    yield "| **geometric mean** | |" + " |" * len(PEERS) + " " + " | ".join(
        "-" if value is None else f"**{value:.2f}**" for value in means
    ) + " |"


def cost_table(costs: Costs) -> Iterator[str]:
    yield "| what | how much | |"
    yield "|---|--:|---|"
    for name, (value, unit) in costs.items():
        yield f"| {name} | {value:,.{2 if value < 100 else 0}f} | {unit} |"


def page(programs: Programs, costs: Costs, rounds: int) -> Iterator[str]:
    yield "## Fusabi beside Lua and Python"
    yield ""
    yield "The same programs as bytecode of Fusabi, as a simple compiler would write it, and as source of the"
    yield "others: milliseconds of the processor, and how many times as fast Fusabi is. Medians of"
    yield f"{rounds} rounds, each with one sample of everything in a new order."
    yield ""
    yield from program_table(programs)
    yield ""
    yield "What it costs that something is a plugin:"
    yield ""
    yield from cost_table(costs)
    yield ""
    yield "*Instructions* are those of the bytecode, executed in a second. *Native call* is N times"
    yield "`call_ffi` of a function that does nothing, and `pop`, less N times two `nop`, by N. *Cold* is:"
    yield "load a module of one function from bytes, make a machine, link, run it, less the native call"
    yield "that would do the same; *warm* is to run it on the machine that has it. *Load* is to map a file"
    yield "of so much code and to check all but that; *resident* is what of a file that was in no cache is"
    yield "mapped then: the system may read and map more than it is asked for. *Machine and module* is"
    yield "what 200 machines, each with a module of its own that has run, add to the process, by their"
    yield "number."
    yield ""
    yield "Repeat it with `abut-bench fusabi` and `abut-bench fusabi-overhead`, or with `python"
    yield "python/benchmarks/fusabi --write`, which updates this section; all need `lua5.4` and `luajit`."
    yield "The programs are in `python/benchmarks/fusabi/programs` and"
    yield "`Sources/abut-bench/FusabiPrograms.swift`."


def write(programs: Programs, costs: Costs, rounds: int) -> None:
    """Puts the run into the page."""
    text = PAGE.read_text()
    if BEGIN not in text:
        text = f"{text.rstrip()}\n\n{BEGIN}\n{END}\n"
    section = "\n".join([BEGIN, *page(programs, costs, rounds), END])
    PAGE.write_text(re.sub(f"{BEGIN}.*{END}", lambda _: section, text, flags=re.DOTALL))


def main() -> None:
    parser = argparse.ArgumentParser(prog="fusabi", description="measure Fusabi")
    parser.add_argument("--rounds", type=int, default=9, help="samples of every program in every way")
    parser.add_argument("--write", action="store_true", help="update docs/performance.md")
    options = parser.parse_args()
    programs, costs = measured(options.rounds)
    print("\n".join([*program_table(programs), "", *cost_table(costs)]))
    if options.write:
        write(programs, costs, options.rounds)


if __name__ == "__main__":
    main()
