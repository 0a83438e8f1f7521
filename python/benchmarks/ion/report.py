"""What a run says, as text."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping

OWN, SEED, LUA, JIT, ERLANG = "Ion", "Ion, slice 3", "Lua 5.4", "LuaJIT -joff", "Erlang"
PROGRAMS = {
    "fib": "fib(30), by calls",
    "floop": "fractions",
    "iloop": "integers with a remainder",
    "mandelbrot": "Mandelbrot set",
    "sieve": "prime sieve",
    "properties": "properties of an object",
    "method": "method of the prototype",
    "this": "method that looks at `this`",
    "calls": "calls of a function",
    "closure": "closure with a counter",
    "native": "calls of a library function",
    "maps": "map with texts as keys",
    "concat": "texts put together",
    "tuples": "two tuples a round",
    "objects": "two objects a round",
}
PROCESSES = {
    "pingpong": "ping-pong, there and back",
    "ring": "ring of 1,000, each hop",
    "self": "send to itself and receive",
    "spawn": "spawn and end",
    "pairs": "ping-pong of 1,000 pairs",
    "crowd": "1,000 that count, each step",
}
LIVE = {
    "10": "one more beside 10",
    "1000": "one more beside 1,000",
    "100000": "one more beside 100,000",
    "1000000": "one more beside 1,000,000",
    "made": "each of the 1,000,000",
}
COMMON = ("fib", "floop", "mandelbrot", "sieve", "properties", "method", "native")
CALCULATIONS = ("fib", "floop", "iloop", "mandelbrot", "calls", "closure")
PROPERTIES = ("properties", "method", "this")
Rows = Mapping[str, Mapping[str, float]]  # row -> way -> figure
Figures = Mapping[str, Rows]  # group -> row -> way -> figure


def ratio(row: Mapping[str, float], peer: str) -> float | None:
    """How many times as fast as a peer Ion is."""
    return row[peer] / row[OWN] if peer in row and OWN in row else None


def ratios(rows: Rows, names: Iterable[str], peer: str) -> list[float]:
    found = (ratio(rows.get(name, {}), peer) for name in names)
    return [value for value in found if value is not None]


def mean(values: list[float]) -> float | None:
    return math.exp(sum(map(math.log, values)) / len(values)) if values else None


def cell(value: float | None, form: str = ".2f") -> str:
    return "-" if value is None else format(value, form)


def table(
    rows: Rows, titles: Mapping[str, str], unit: str, others: list[str], peers: list[str]
) -> Iterator[str]:
    """Figures of ours and of the others, and how many times as fast as the peers ours is."""
    heads = [f"{way}, {unit}" for way in [OWN, *others]] + peers
    yield "| | " + " | ".join(heads) + " |"
    yield "|---|" + "--:|" * len(heads)
    for name, title in titles.items():
        row = rows.get(name)
        if row is None:
            continue
        cells = [cell(row.get(way), ".1f") for way in [OWN, *others]]
        cells += [cell(ratio(row, peer)) for peer in peers]
        yield f"| {title} | " + " | ".join(cells) + " |"


def tables(figures: Figures) -> Iterator[str]:
    programs, processes = figures.get("programs", {}), figures.get("processes", {})
    schedulers, live = figures.get("schedulers", {}), figures.get("live", {})
    yield from table(processes, PROCESSES, "ns", [SEED, ERLANG], [ERLANG])
    yield ""
    yield "With all schedulers, by the clock:"
    yield ""
    yield from table(schedulers, PROCESSES, "ns", [ERLANG], [ERLANG])
    yield ""
    yield "While others wait for a message:"
    yield ""
    yield from table(live, LIVE, "ns", [ERLANG], [ERLANG])
    size = live.get("bytes", {})
    sizes = " | ".join(cell(size.get(way), ",.0f") for way in (OWN, ERLANG))
    yield f"| bytes of each of the 1,000,000 | {sizes} | {cell(ratio(size, ERLANG))} |"
    yield ""
    yield "Programs of one process:"
    yield ""
    peers = [LUA, JIT, "CPython"]
    yield from table(programs, PROGRAMS, "ms", [SEED, LUA, JIT], peers)
    means = (mean(ratios(programs, PROGRAMS, peer)) for peer in peers)
    yield "| **geometric mean** | | | | | " + " | ".join(f"**{cell(value)}**" for value in means) + " |"


def goals(figures: Figures) -> Iterator[str]:
    """Ratios that are to be reached; more is better but for those that say otherwise."""
    programs, processes = figures.get("programs", {}), figures.get("processes", {})
    schedulers, live = figures.get("schedulers", {}), figures.get("live", {})
    common = {peer: ratios(programs, COMMON, peer) for peer in (LUA, JIT, "CPython")}
    # What counts is what processes do with each other: arithmetic is compiled in Erlang.
    mutual = [name for name in PROCESSES if name != "crowd"]
    slowest = min(ratios(schedulers, mutual, ERLANG), default=None)
    rows: list[tuple[str, float, float | None]] = [
        ("programs of all machines vs Lua 5.4, mean", 2.0, mean(common[LUA])),
        ("the slowest of them vs Lua 5.4", 1.2, min(common[LUA], default=None)),
        ("the same vs LuaJIT -joff, mean", 1.0, mean(common[JIT])),
        ("the same vs CPython, mean", 4.0, mean(common["CPython"])),
        ("arithmetic, calls and closures vs Lua 5.4, mean", 2.0, mean(ratios(programs, CALCULATIONS, LUA))),
        ("properties and methods vs Lua 5.4, mean", 2.0, mean(ratios(programs, PROPERTIES, LUA))),
        ("map with texts as keys vs Lua 5.4", 1.0, ratio(programs.get("maps", {}), LUA)),
        ("texts put together vs Lua 5.4", 1.0, ratio(programs.get("concat", {}), LUA)),
        ("two tuples a round vs Lua 5.4", 5.0, ratio(programs.get("tuples", {}), LUA)),
        ("two objects a round vs Lua 5.4", 5.0, ratio(programs.get("objects", {}), LUA)),
        ("ping-pong vs Erlang", 5.0, ratio(processes.get("pingpong", {}), ERLANG)),
        ("ring vs Erlang", 8.0, ratio(processes.get("ring", {}), ERLANG)),
        ("send to itself vs Erlang", 4.0, ratio(processes.get("self", {}), ERLANG)),
        ("spawn and end vs Erlang", 10.0, ratio(processes.get("spawn", {}), ERLANG)),
        ("the slowest but for counting, with all schedulers, vs Erlang", 1.0, slowest),
    ]
    yield "| goal | bound | reached |"
    yield "|---|--:|--:|"
    for name, least, value in rows:
        mark = "" if value is None or value >= least else " missed"
        yield f"| {name} | {least} | {cell(value)}{mark} |"
    slices = (row[SEED] / row[OWN] for row in programs.values() if SEED in row and OWN in row)
    worst = max(slices, default=None)
    mark = missed(worst, 1.5)
    yield f"| slices of 3 vs long ones, the slowest program, at most | 1.5 | {cell(worst)}{mark} |"
    size = live.get("bytes", {}).get(OWN)
    yield f"| bytes of each process, at most | 1,100 | {cell(size, ',.0f')}{missed(size, 1100)} |"
    few, many = live.get("10", {}).get(OWN), live.get("1000000", {}).get(OWN)
    flat = many / few if few and many else None
    yield f"| one more beside 1,000,000 vs beside 10, at most | 1.3 | {cell(flat)}{missed(flat, 1.3)} |"


def missed(value: float | None, most: float) -> str:
    return " missed" if value is not None and value > most else ""


def page(figures: Figures, rounds: int) -> Iterator[str]:
    yield "## Ion beside Erlang and Lua"
    yield ""
    yield "Processes and programs of Ion, and the same in Erlang (with its JIT), Lua and Python. Medians of"
    yield f"{rounds} rounds, each with one sample of everything in a new order; all come to the same results."
    yield "*Ion* has long slices (`Options.sliceAuto`), *slice 3* those that are the default. Figures are of"
    yield "the processor where nothing else is said, ratios how many times as fast Ion is."
    yield ""
    yield "![How many times as fast as Erlang and Lua](images/ion.svg)"
    yield ""
    yield "With one scheduler:"
    yield ""
    yield from tables(figures)
    yield ""
    yield from goals(figures)
    yield ""
    yield "Bytes are what the resident memory of the process grows by, divided by the number of processes."
    yield "*1,000 that count* shows what slices cost; Erlang compiles its loop to machine code."
    yield ""
    yield "Repeat it with `abut-bench ion`, or `python python/benchmarks/ion --write`, which updates this"
    yield "section; both need `erl`, `erlc`, `lua5.4` and `luajit`. The programs are in"
    yield "`python/benchmarks/ion/programs`; `abut-bench ion --sample PROGRAM SLICE SCHEDULERS` runs one"
    yield "alone."
