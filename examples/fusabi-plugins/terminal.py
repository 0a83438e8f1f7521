"""A terminal that runs plugins: they look at what programs write, and act on it."""

from __future__ import annotations

import sys
from pathlib import Path

from abut.fusabi import I32, Char, FusabiError, Plugin, PluginHost, Registry, SecurityPolicy

import highlight

PLUGINS = Path(__file__).parent / "plugins"
OUTPUT = [
    "$ make",
    "cc -c lexer.c",
    "lexer.c:12: warning: unused variable 'state'",
    "cc -c parser.c",
    "parser.c:40: error: expected ';'",
    "make: *** [parser.o] Error 1",
]


class Terminal:
    """The screen, and what plugins can do with it."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.marks: dict[tuple[int, int], str] = {}
        self.notified = 0
        self.registry = Registry()
        self.registry.register("get_line", self.get_line)
        self.registry.register("notify", self.notify)
        self.registry.register("update_cell", self.update_cell)
        self.registry.register("append_file", self.append_file, capability="file_io")

    def get_line(self, row: I32) -> str:
        """What stands in a row of the screen."""
        return self.lines[row]

    def notify(self, text: str) -> None:
        """Tells the user."""
        self.notified += 1
        print(f"  ! {text}")

    def update_cell(self, column: I32, row: I32, mark: Char) -> None:
        """Puts a character over one of the screen."""
        self.marks[row, column] = mark

    def append_file(self, name: str, text: str) -> None:
        """Writes to a file."""
        print(f"  > {name}: {text}")

    def shown(self, row: int) -> str:
        """A row with its marks below."""
        marks = "".join(self.marks.get((row, column), " ") for column in range(len(self.lines[row])))
        return f"  | {self.lines[row]}\n" + (f"  | {marks.rstrip()}\n" if marks.strip() else "")


def reloaded(plugin: Plugin, error: BaseException | None) -> None:
    what = f"stays as it was: {error}" if error else f"loaded, generation {plugin.generation}"
    print(f"[{plugin.name}] {what}")


def failed(plugin: Plugin, error: BaseException) -> None:
    text = error.formatted() if isinstance(error, FusabiError) else repr(error)
    print(*(f"[{plugin.name}] {line}" for line in text.splitlines()), sep="\n")


def feed(host: PluginHost, terminal: Terminal) -> None:
    """A program writes, line by line; every plugin sees each."""
    for line in OUTPUT:
        terminal.lines.append(line)
        host.call("on_output", len(terminal.lines) - 1)


def main(folder: Path) -> None:
    terminal = Terminal()
    host = PluginHost(
        terminal.registry, fuel=100_000, memory_max=1 << 20, check_every=0, on_reload=reloaded,
        on_error=failed,
    )  # fmt: skip

    print("== plugins")
    alerts = host.add(folder / "alerts.fzbtext")
    host.add(folder / "runaway.fzbtext")
    host.add(highlight.module("warning", terminal.registry), "highlight")
    # Nobody lets it write files.
    try:
        host.add(folder / "logger.fzbtext")
    except FusabiError as error:
        print(f"[logger] {type(error).__name__}: {error}")
    host.add(folder / "logger.fzbtext", policy=SecurityPolicy(allow_file_io=True))

    print("== a program writes")
    feed(host, terminal)
    host.remove("runaway")
    print("== the screen")
    print("".join(terminal.shown(row) for row in range(len(terminal.lines))), end="")

    print("== somebody edits alerts.fzbtext, twice")
    text = alerts.path.read_text() if alerts.path else ""
    (folder / "alerts.fzbtext").write_text(text.replace("call_ffi notify", "call_ffi nobody_has_this", 1))
    host.refresh()
    (folder / "alerts.fzbtext").write_text(text.replace('"error"', '"warning"'))
    feed(host, terminal)
    host.remove("highlight")

    print("== what it took")
    print(f"{terminal.notified} notifications, {len(terminal.marks)} marks")
    for plugin in host:
        stats = plugin.machine.stats()
        print(f"{plugin.name}: {stats.executions} runs, the last of {stats.instructions} instructions and "
              f"{stats.ffi_calls} calls; {plugin.machine.tier}")  # fmt: skip


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else PLUGINS)
