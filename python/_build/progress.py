"""What a build is doing, for people who wait for it: one line per phase, with its time.

Front ends such as pip hide the output of a backend, so on a machine with a terminal the lines also go there.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import TextIO

WIDTH = 100


class Progress:
    def __init__(self, name: str) -> None:
        self._name = name
        self._terminal: TextIO | None = None
        self._owns_terminal = False
        self._start = time.monotonic()

    def __enter__(self) -> Progress:
        if os.environ.get("ABUT_QUIET") == "1":
            return self
        if sys.stderr.isatty():
            self._terminal = sys.stderr
        elif not os.environ.get("CI"):
            try:
                self._terminal = open("/dev/tty", "w", encoding="utf-8")
                self._owns_terminal = True
            except OSError:
                self._terminal = None
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.say(f"done in {time.monotonic() - self._start:.1f} s")
        if self._terminal and self._owns_terminal:
            self._terminal.close()

    @contextmanager
    def phase(self, title: str) -> Iterator[None]:
        start = time.monotonic()
        self.step(f"{title} ...")
        try:
            yield
        except BaseException:
            self.say(f"{title}: failed after {time.monotonic() - start:.1f} s")
            raise
        self.say(f"{title}: {time.monotonic() - start:.1f} s")

    def step(self, text: str) -> None:
        """A passing line: shown on a terminal only, and overwritten by the next."""
        if self._terminal:
            self._terminal.write(f"\r\033[K{self._name}: {text}"[:WIDTH])
            self._terminal.flush()

    def say(self, text: str) -> None:
        if os.environ.get("ABUT_QUIET") == "1":
            return
        if self._terminal:
            self._terminal.write(f"\r\033[K{self._name}: {text}\n")
            self._terminal.flush()
        if self._terminal is not sys.stderr:
            print(f"{self._name}: {text}", file=sys.stderr, flush=True)
