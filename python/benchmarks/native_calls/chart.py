"""Draws a run as SVG: a group of bars per row, on a logarithmic scale, readable on light and dark pages."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from html import escape
from typing import Any

ROWS = {
    "add": "add(int, int)",
    "fma3": "fma3(float, float, float)",
    "length": "length(bytes)",
    "mix8": "mix8: eight numbers",
    "middle": "middle: structs by value",
    "total": "total: a numpy array",
    "callback": "a callback, per call",
}
WAYS = ("noop", "python loop", "abut", "abut no JIT", "hand", "cython", "nanobind", "pybind11", "cffi API",
        "cffi ABI", "ctypes", "ctypes data_as")  # fmt: skip
WIDTH, LEFT, RIGHT = 860, 150, 70
BAR, GAP, TITLE = 14, 4, 30
LOW, HIGH = 4.0, 4000.0
STYLE = """
text { font: 12px system-ui, sans-serif; fill: #24292f }
.title { font-weight: 600 } .bar { fill: #8c959f } .own { fill: #1f883d } .floor { fill: #d0d7de }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 } .bar { fill: #6e7681 } .own { fill: #3fb950 } .floor { fill: #30363d }
}"""


def chart(run: Mapping[str, Any]) -> str:
    figures = run["tiers"]["core"]
    lines: list[str] = []
    top = 34
    for row, title in ROWS.items():
        ways = {way: figures[row][way] for way in WAYS if way in figures.get(row, {})}
        if not ways:
            continue
        lines.append(f'<text class="title" x="10" y="{top + 14}">{escape(title)}</text>')
        top += TITLE - 8
        lines += bars(ways, top)
        top += len(ways) * (BAR + GAP) + 10
    head = f"Nanoseconds per call, {run['name']} (logarithmic; shorter is better)"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {top + 6}" role="img">'
        f"<title>{escape(head)}</title>\n<style>{STYLE}\n</style>\n"
        f'<text x="10" y="20">{escape(head)}</text>\n' + "\n".join(lines) + "\n</svg>\n"
    )


def bars(ways: Mapping[str, float], top: int) -> Iterator[str]:
    for at, (way, nanoseconds) in enumerate(ways.items()):
        y = top + at * (BAR + GAP)
        kind = "own" if way.startswith("abut") else "floor" if way in ("noop", "python loop") else "bar"
        width = scale(nanoseconds)
        yield f'<text x="{LEFT - 8}" y="{y + 11}" text-anchor="end">{escape(way)}</text>'
        yield f'<rect class="{kind}" x="{LEFT}" y="{y}" width="{width:.1f}" height="{BAR}" rx="2"/>'
        yield f'<text x="{LEFT + width + 6:.1f}" y="{y + 11}">{nanoseconds:.0f}</text>'


def scale(nanoseconds: float) -> float:
    part = math.log(min(max(nanoseconds, LOW * 1.05), HIGH) / LOW) / math.log(HIGH / LOW)
    return part * (WIDTH - LEFT - RIGHT)
