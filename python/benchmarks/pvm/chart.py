"""Draws a run as SVG: bars of how many times as long as native code, logarithmic, for light and dark."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from html import escape

import programs

WIDTH, LEFT, RIGHT = 860, 190, 60
BAR, GAP, TITLE = 14, 4, 30
LOW, HIGH = 0.5, 64.0
STYLE = """
text { font: 12px system-ui, sans-serif; fill: #24292f }
.title { font-weight: 600 } .bar { fill: #8c959f } .own { fill: #1f883d } .floor { fill: #d0d7de }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 } .bar { fill: #6e7681 } .own { fill: #3fb950 } .floor { fill: #30363d }
}"""


def chart(figures: Mapping[str, Mapping[str, float]], means: Mapping[str, float]) -> str:
    floor = next(iter(means))
    rows = {"geometric mean of all": means}
    for name, row in figures.items():
        rows[programs.TITLES[name]] = {way: value / row[floor] for way, value in row.items()}
    lines: list[str] = []
    top = 34
    for title, ways in rows.items():
        lines.append(f'<text class="title" x="10" y="{top + 14}">{escape(title)}</text>')
        top += TITLE - 8
        lines += bars(ways, floor, top)
        top += len(ways) * (BAR + GAP) + 10
    head = f"Times as long as {floor} (logarithmic; shorter is better)"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {top + 6}" role="img">'
        f"<title>{escape(head)}</title>\n<style>{STYLE}\n</style>\n"
        f'<text x="10" y="20">{escape(head)}</text>\n' + "\n".join(lines) + "\n</svg>\n"
    )


def bars(ways: Mapping[str, float], floor: str, top: int) -> Iterator[str]:
    for at, (way, times) in enumerate(ways.items()):
        y = top + at * (BAR + GAP)
        kind = "floor" if way == floor else "own" if way.startswith(("recompiler", "interpreter")) else "bar"
        part = math.log(min(max(times, LOW * 1.05), HIGH) / LOW) / math.log(HIGH / LOW)
        width = part * (WIDTH - LEFT - RIGHT)
        yield f'<text x="{LEFT - 8}" y="{y + 11}" text-anchor="end">{escape(way)}</text>'
        yield f'<rect class="{kind}" x="{LEFT}" y="{y}" width="{width:.1f}" height="{BAR}" rx="2"/>'
        yield f'<text x="{LEFT + width + 6:.1f}" y="{y + 11}">{times:.2f}</text>'
