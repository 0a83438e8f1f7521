"""Draws a run as SVG: how many times as fast as the peers, logarithmic, for light and dark."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from html import escape

from report import ERLANG, LUA, PROCESSES, PROGRAMS, Figures, Rows, mean, ratio

WIDTH, LEFT, RIGHT, BAR, STEP = 860, 200, 60, 14, 20
LOW, HIGH = 0.5, 64.0
STYLE = """
text { font: 12px system-ui, sans-serif; fill: #24292f }
.title { font-weight: 600 } .bar { fill: #1f883d } .one { stroke: #8c959f; stroke-dasharray: 3 3 }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .bar { fill: #3fb950 } }"""


def chart(figures: Figures) -> str:
    parts = [
        (f"Processes, beside {ERLANG} with one scheduler", PROCESSES, figures.get("processes", {}), ERLANG),
        (f"Programs, beside {LUA}", PROGRAMS, figures.get("programs", {}), LUA),
    ]
    lines: list[str] = []
    top = 34
    for title, titles, rows, peer in parts:
        lines.append(f'<text class="title" x="10" y="{top + 14}">{escape(title)}</text>')
        top += 24
        values = speeds(titles, rows, peer)
        lines += bars(values, top)
        one, bottom = place(1), top + STEP * len(values)
        lines.append(f'<line class="one" x1="{one:.1f}" x2="{one:.1f}" y1="{top - 4}" y2="{bottom}"/>')
        top = bottom + 10
    head = "How many times as fast (logarithmic; longer is better)"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {top}" role="img">'
        f"<title>{head}</title>\n<style>{STYLE}\n</style>\n"
        f'<text x="10" y="20">{head}</text>\n' + "\n".join(lines) + "\n</svg>\n"
    )


def speeds(titles: Mapping[str, str], rows: Rows, peer: str) -> dict[str, float]:
    found = {title.replace("`", ""): ratio(rows.get(name, {}), peer) for name, title in titles.items()}
    known = {title: value for title, value in found.items() if value is not None}
    average = mean(list(known.values()))
    return known if average is None else {**known, "geometric mean": average}


def place(times: float) -> float:
    part = math.log(min(max(times, LOW * 1.05), HIGH) / LOW) / math.log(HIGH / LOW)
    return LEFT + part * (WIDTH - LEFT - RIGHT)


def bars(values: Mapping[str, float], top: int) -> Iterator[str]:
    for at, (title, times) in enumerate(values.items()):
        y, end = top + at * STEP, place(times)
        yield f'<text x="{LEFT - 8}" y="{y + 11}" text-anchor="end">{escape(title)}</text>'
        yield f'<rect class="bar" x="{LEFT}" y="{y}" width="{end - LEFT:.1f}" height="{BAR}" rx="2"/>'
        yield f'<text x="{end + 6:.1f}" y="{y + 11}">{times:.2f}</text>'
