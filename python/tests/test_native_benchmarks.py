"""The benchmark of native calls: its clock, its goals, its page."""

from __future__ import annotations

import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "benchmarks" / "native_calls"))

import chart
import goals
import report
import timing

FIGURES = {
    "add": {"noop": 10.0, "abut": 15.0, "ctypes": 300.0, "cffi API": 50.0},
    "nop": {"noop": 10.0, "abut": 15.0},
}


def run() -> dict[str, Any]:
    tiers = {"core": FIGURES}
    judged = goals.judge(tiers, (3, 11))
    return {"name": "3.11", "rounds": 7, "absent": {"peer_x": "no compiler"}, "tiers": tiers, "goals": judged}


def test_a_sample_is_the_time_of_one_item() -> None:
    names = {"f": lambda: sum(range(2000))}
    loop = "for i in range(10): f()"
    cases = [
        timing.Case("row", "one", "f()", names, unrolled=2),
        timing.Case("row", "ten", loop, names, items=10, unrolled=2),
    ]
    figures = timing.measure(cases, rounds=15)
    assert figures["row", "one"] > 1000
    assert 1 / 3 < figures["row", "ten"] / figures["row", "one"] < 3


def test_a_goal_is_a_ratio_of_one_run() -> None:
    judged = {one["goal"]: one for one in run()["goals"]}
    assert judged["call add vs ctypes"]["ratio"] == 0.05
    assert judged["call add vs ctypes"]["met"] is True
    assert judged["call add vs cffi API"]["met"] is False
    assert judged["call nop vs noop"]["met"] is False
    assert judged["map fma3 vs cython"]["ratio"] is None
    assert judged["map fma3 vs cython"]["met"] is None


def test_later_pythons_have_their_own_bounds() -> None:
    assert {goal.bound((3, 12)) for goal in goals.GOALS if goal.text == "call add vs noop"} == {2.7}
    assert {goal.bound((3, 11)) for goal in goals.GOALS if goal.text == "call add vs noop"} == {2.0}


def test_the_page_has_every_goal_and_figure(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    page = tmp_path / "performance.md"
    page.write_text("# Performance\n\nbefore\n")
    monkeypatch.setattr(report, "PAGE", page)
    monkeypatch.setattr(report, "PICTURE", tmp_path / "picture.svg")
    report.write([run()])
    once = page.read_text()
    report.write([run()])
    assert page.read_text() == once
    assert once.startswith("# Performance\n\nbefore\n")
    assert "| add | 10.0 | 15.0 |" in once
    assert all(f"| {goal.text} |" in once for goal in goals.GOALS)


def test_the_chart_is_a_picture_with_a_bar_for_each_figure() -> None:
    picture = ElementTree.fromstring(chart.chart(run()))
    bars = picture.findall("{http://www.w3.org/2000/svg}rect")
    assert len(bars) == len(FIGURES["add"])
    widths = [float(bar.get("width", "0")) for bar in bars]
    assert max(widths) < chart.WIDTH and min(widths) > 0
    assert [bar.get("class") for bar in bars].count("own") == 1
