"""What happened in a machine, drawn: slices of processes, and the messages between them."""

from __future__ import annotations

import json
import os
from collections import defaultdict, deque
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from abut import _files
from abut._abi.ion import EventKind
from abut.ion._codec import FunctionRef
from abut.ion._events import Event, Events
from abut.ion._value import Atom

if TYPE_CHECKING:
    from abut.ion._vm import VM

__all__ = ["Message", "Timeline"]

EVENTS_MAX = 1_000_000
LABEL_MAX = 20
TOP, LANE, LEFT, STEP, WIDTH_MIN = 52, 40, 150, 26, 480
_HOST = 0
_ENDS = (EventKind.PAUSE, EventKind.WAIT, EventKind.END)
"""What ends a slice."""


@dataclass(frozen=True)
class Message:
    """A message on its way."""

    sender: int
    """0 for the host."""
    receiver: int
    value: Any
    sent: int
    """The number of the event; -1 when the host sent it."""
    received: int
    """The same of the receiver's; -1 when it never took it."""


class Timeline:
    """A record of what happens in a machine, as long as its `with` block lasts.

    >>> from abut.ion import FunctionBuilder, VM
    >>> answer = FunctionBuilder("answer", ["to"]).load_const("text", "done").send("to", "text")
    >>> vm = VM(answer)
    >>> with vm.door() as door, vm.timeline() as timeline:
    ...     process = vm.spawn("answer", door)
    ...     outcome = vm.run()
    >>> [(one.sender, one.receiver == door.id, one.value) for one in timeline.messages()]
    [(2, True, 'done')]

    `chrome()` is for trace viewers, `svg()` a picture: a lane for each process, arrows for messages."""

    def __init__(self, vm: VM) -> None:
        self._vm = vm
        self._events: Events | None = None
        self.events: list[Event] = []
        """All of them, in order; the first million."""

    def __enter__(self) -> Timeline:
        self._events = self._vm.events(self._told)
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def close(self) -> None:
        """Ends the record."""
        if self._events is not None:
            self._events.close()
            self._events = None

    def _told(self, event: Event) -> None:
        if len(self.events) < EVENTS_MAX:
            self.events.append(event)

    # -- what is in it

    def functions(self) -> dict[int, str]:
        """What each process was spawned with, in the order of their first events."""
        found: dict[int, str] = {}
        for one in self.events:
            if one.kind is EventKind.SPAWN:
                found[one.process] = str(one.value) if isinstance(one.value, FunctionRef) else "?"
            elif one.kind is not EventKind.END:
                found.setdefault(one.process, "?")
        return found

    def messages(self) -> list[Message]:
        """Messages, in the order in which they were sent. The receiver's take is the first one of the same
        value."""
        found: list[Message] = []
        waiting: dict[int, deque[tuple[int, Event]]] = defaultdict(deque)
        for number, one in enumerate(self.events):
            if one.kind is EventKind.SEND:
                waiting[one.other].append((number, one))
            elif one.kind is EventKind.RECEIVE:
                found.append(_taken(number, one, waiting[one.process]))
        for receiver, left in waiting.items():
            found += [Message(one.process, receiver, one.value, number, -1) for number, one in left]
        return sorted(found, key=lambda one: (max(one.sent, 0), one.received))

    # -- as a file

    def chrome(self) -> dict[str, Any]:
        """Chrome's trace format: a thread for each process, slices, and flows for messages."""
        first = self.events[0].time if self.events else 0
        made: list[dict[str, Any]] = [_named("process_name", 0, self._vm.program.name or "ion")]
        made += [_named("thread_name", one, f"{one} {name}") for one, name in self.functions().items()]
        began: dict[int, int] = {}
        for one in self.events:
            made += _entries(one, (one.time - first) / 1000, began, first)
        for number, message in enumerate(self.messages()):
            if message.sent >= 0 and message.received >= 0:
                made += [
                    {
                        "ph": phase, "id": number, "name": "message", "cat": "message", "pid": 1, "bp": "e",
                        "tid": self.events[at].process, "ts": (self.events[at].time - first) / 1000,
                    }
                    for phase, at in (("s", message.sent), ("f", message.received))
                ]  # fmt: skip
        return {"displayTimeUnit": "ns", "traceEvents": made}

    def svg(self, title: str = "") -> str:
        """A picture. From left to right it goes by what happened, not by the clock: the same program gives
        the same picture."""
        name = self._vm.program.name or "a program"
        return _Picture(self, title or f"Processes and messages of {name}").made()

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Writes a picture to a file that ends in `.svg`, Chrome's format to others."""
        is_picture = os.fspath(path).endswith(".svg")
        text = self.svg() if is_picture else json.dumps(self.chrome(), ensure_ascii=False)
        _files.write(path, (text.rstrip("\n") + "\n").encode("utf-8", "replace"))
        return Path(path)


def _taken(number: int, event: Event, sent: deque[tuple[int, Event]]) -> Message:
    """Who sent what was received; what nobody did came from the host."""
    for place, (at, one) in enumerate(sent):
        if _same(one.value, event.value):
            del sent[place]
            return Message(one.process, event.process, event.value, at, number)
    return Message(_HOST, event.process, event.value, -1, number)


def _same(a: Any, b: Any) -> bool:
    return type(a) is type(b) and (a == b or repr(a) == repr(b))


def _named(what: str, thread: int, name: str) -> dict[str, Any]:
    return {"ph": "M", "name": what, "pid": 1, "tid": thread, "args": {"name": name}}


def _entries(one: Event, at: float, began: dict[int, int], first: int) -> list[dict[str, Any]]:
    """What an event is in Chrome's format."""
    base = {"pid": 1, "tid": one.process, "ts": at}
    made: list[dict[str, Any]] = []
    if one.kind is EventKind.BEGIN:
        began[one.process] = one.time
        return made
    if one.kind in _ENDS and one.process in began:
        start = began.pop(one.process)
        slice = {"ph": "X", "name": "runs", "cat": "slice", "dur": (one.time - start) / 1000}
        made.append({**base, **slice, "ts": (start - first) / 1000, "args": {"scheduler": one.scheduler}})
    if one.kind in (EventKind.PAUSE, EventKind.WAIT):
        return made
    said: dict[str, Any] = {} if one.value is None else {"value": label(one.value, 200)}
    if one.other:
        said["other"] = one.other
    name = one.kind.name.lower()
    return [*made, {**base, "ph": "i", "s": "t", "name": name, "cat": name, "args": said}]


def label(value: Any, most: int = LABEL_MAX) -> str:
    """A value in a few letters, as programs print it."""
    if isinstance(value, Atom):
        text = str(value)
    elif isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        text = str(int(value))
    elif isinstance(value, (list, tuple)):
        inside = ", ".join(label(one, most) for one in value)
        text = f"[{inside}]" if isinstance(value, list) else f"({inside})"
    elif isinstance(value, dict):
        text = "{" + ", ".join(f"{key}: {label(one, most)}" for key, one in value.items()) + "}"
    elif hasattr(value, "__ion_process__"):
        text = f"#{value.id}"
    elif value is None:
        text = "()"
    else:
        text = f'"{value}"' if type(value) is str else str(value)
    return text if len(text) <= most else text[: most - 1] + "…"


_STYLE = """
text { font: 12px system-ui, sans-serif; fill: #24292f }
.title { font-weight: 600 } .soft { fill: #57606a }
.code { font-family: ui-monospace, monospace; font-size: 10px }
.code { paint-order: stroke; stroke: #ffffffd0; stroke-width: 3 }
.life { stroke: #8c959f; stroke-width: 1.2 } .run { fill: #54aeff } .line { fill: none; stroke: #1f883d }
.lost { fill: none; stroke: #8c959f; stroke-dasharray: 3 3 } .head, .good { fill: #1f883d }
.birth { fill: none; stroke: #8c959f; stroke-dasharray: 2 3 } .bad { fill: #cf222e }
.cross { stroke: #cf222e; stroke-width: 2 }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 } .soft { fill: #9198a1 } .code { stroke: #0d1117d0 }
.run { fill: #1f6feb } .line { stroke: #3fb950 }
.head, .good { fill: #3fb950 } .bad { fill: #f85149 }
}
"""
_SHOWN = (EventKind.SPAWN, EventKind.END, EventKind.SEND, EventKind.RECEIVE)


class _Picture:
    """A timeline as SVG."""

    def __init__(self, timeline: Timeline, title: str) -> None:
        self.events, self.title, self.messages = timeline.events, title, timeline.messages()
        self.functions = timeline.functions()
        doors = [one.receiver for one in self.messages if one.receiver not in self.functions]
        lanes = [*self.functions, *dict.fromkeys(doors)]
        if any(one.sender == _HOST for one in self.messages):
            lanes.insert(0, _HOST)
        self.rows = {one: TOP + LANE * place for place, one in enumerate(lanes)}
        self.steps: list[int] = []
        """How many steps to the right each event is."""
        self.labels: list[str] = []
        self.taken: list[tuple[float, float, float]] = []
        """Where labels are, and how long they are."""
        at = 0
        for one in self.events:
            at += one.kind in _SHOWN
            self.steps.append(at)
        self.end = LEFT + STEP * (at + 2)

    def made(self) -> str:
        width, height = max(WIDTH_MIN, self.end + 40), TOP + LANE * len(self.rows)
        lines = [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">'
            f"<title>{escape(self.title)}</title>",
            f"<style>{_STYLE}</style>",
            f'<text class="title" x="10" y="22">{escape(self.title)}</text>',
        ]
        for number, y in self.rows.items():
            lines += self._lane(number, y)
        lines += self._runs()
        for one in self.messages:
            lines += self._arrow(one)
        lines += self.labels
        return "\n".join([*lines, "</svg>"]) + "\n"

    def _x(self, number: int) -> float:
        return LEFT + STEP * self.steps[number]

    def _lane(self, number: int, y: int) -> list[str]:
        name = self.functions.get(number, "the host")
        shown = escape(label(Atom(name), 20))
        known = f'<text x="10" y="{y + 4}">{shown}</text>'
        if number in self.functions or number != _HOST:
            known += f'<text class="soft" x="{LEFT - 16}" y="{y + 4}" text-anchor="end">{number}</text>'
        mine = [place for place, one in enumerate(self.events) if one.process == number]
        kinds = {self.events[place].kind: place for place in mine}
        start: float = self._x(mine[0]) if mine else LEFT
        end: float = self.end
        lines = [known]
        if EventKind.SPAWN in kinds and (parent := self.events[kinds[EventKind.SPAWN]].other) in self.rows:
            lines.append(f'<path class="birth" d="M{start:g} {self.rows[parent]} V{y}"/>')
        if EventKind.END in kinds:
            end = self._x(kinds[EventKind.END])
        lines.append(f'<path class="life" d="M{start:g} {y} H{end:g}"/>')
        if EventKind.END in kinds:
            lines += self._mark(self.events[kinds[EventKind.END]].value, end, y)
        return lines

    def _mark(self, reason: Any, x: float, y: int) -> list[str]:
        if isinstance(reason, Atom) and reason == "normal":
            return [f'<circle class="good" cx="{x:g}" cy="{y}" r="4"><title>it ended</title></circle>']
        said = escape(label(reason))
        cross = f"M{x - 4:g} {y - 4} l8 8 m0 -8 l-8 8"
        return [
            f'<path class="cross" d="{cross}"/>'
            f'<text class="code bad" x="{x + 8:g}" y="{y + 4}">{said}</text>'
        ]

    def _runs(self) -> list[str]:
        """Slices; those of a process that nothing stands between are one."""
        lines: list[str] = []
        began: dict[int, float] = {}
        for number, one in enumerate(self.events):
            if one.kind is EventKind.BEGIN:
                began.setdefault(one.process, self._x(number))
            elif one.kind in _ENDS and one.process in began:
                start, end = began.pop(one.process), self._x(number)
                y = self.rows[one.process]
                if end > start:
                    place = f'x="{start:g}" y="{y - 4}" width="{end - start:g}"'
                    lines.append(f'<rect class="run" {place} height="8" rx="2"/>')
        return lines

    def _arrow(self, one: Message) -> list[str]:
        """From where it was sent to where it was taken, or to the lane of who never took it."""
        taken = self._x(one.received) if one.received >= 0 else None
        start = self._x(one.sent) if one.sent >= 0 else (taken or LEFT) - STEP
        end = start + STEP if taken is None else max(taken, start + 6)
        top, bottom = self.rows.get(one.sender, TOP), self.rows[one.receiver]
        kind = "line" if taken is not None or one.receiver not in self.functions else "lost"
        if top == bottom:
            path = f"M{start:g} {top - 4} C{start:g} {top - 22} {end:g} {top - 22} {end:g} {top - 6}"
            return [f'<path class="{kind}" d="{path}"/>']
        sign = 1 if bottom > top else -1
        stop = bottom - 7 * sign
        head = f"M{end - 4:g} {stop - 4 * sign} L{end:g} {bottom - 3 * sign} L{end + 4:g} {stop - 4 * sign} Z"
        middle = (top + bottom) / 2
        curve = f"C{start:g} {middle:g} {end:g} {middle:g} {end:g} {stop - 3 * sign}"
        self._label(label(one.value), start, end, top, bottom)
        return [
            f'<path class="{kind}" d="M{start:g} {top + 4 * sign} {curve}">'
            f"<title>{escape(label(one.value, 200))}</title></path>"
            f'<path class="head" d="{head}"/>'
        ]

    def _label(self, text: str, start: float, end: float, top: int, bottom: int) -> None:
        """Beside the arrow, in the first place that is free: not on another one, nor on a lane. Where none
        is, only a pointer that is put on the arrow shows it."""
        size = len(text) * 6.1
        places = []
        for part in (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8):
            along = part * part * (3 - 2 * part)  # as the curve goes
            y = top + (bottom - top) * (1.5 * part * (1 - part) + part**3)
            places.append((start + (end - start) * along + 5, y + 3))
        lanes = self.rows.values()
        for x, y in places:
            is_taken = any(abs(y - b) < 11 and x < a + wide and a < x + size for a, b, wide in self.taken)
            if not is_taken and all(abs(y - 3 - lane) > 9 for lane in lanes):
                self.taken.append((x, y, size))
                self.labels.append(f'<text class="code soft" x="{x:g}" y="{y:g}">{escape(text)}</text>')
                return
