"""Which files are the library's own, and which belong to the system or to other libraries."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable

from .source import Source

_QUOTED = re.compile(r'^[ \t]*#[ \t]*include[ \t]*"([^"\n]+)"', re.M)


class OwnFiles:
    """A header's own files: those in its folder, and those it includes in quotes.

    /usr/include and its like hold everybody's headers, so there the folder says nothing. The first `before`
    headers are only a preamble.
    """

    def __init__(
        self,
        entered: list[tuple[int, str]],
        roots: Iterable[str],
        include_dirs: Iterable[str],
        include: Iterable[str],
        *,
        before: int = 0,
    ) -> None:
        own_roots = {os.path.realpath(folder) for folder in include_dirs}
        self._roots = {root for root in roots if root not in own_roots}
        self._patterns = list(include)
        self._known: dict[str, bool] = {}
        self._sources: dict[str, Source] = {}
        self._real: dict[str, str] = {}
        self.headers = [path for depth, path in entered if depth == 1][before:]
        self._folders: set[str] = set()
        self._files: set[str] = set()
        present = {self.real(path): path for _, path in entered}
        for header in self.headers:
            self._claim(self.real(header), present)

    def real(self, path: str) -> str:
        if path not in self._real:
            self._real[path] = os.path.realpath(path)
        return self._real[path]

    def _claim(self, real: str, present: dict[str, str]) -> None:
        waiting = [real]
        while waiting:
            path = waiting.pop()
            if path in self._files:
                continue
            self._files.add(path)
            folder = os.path.dirname(path)
            if folder not in self._roots:
                self._folders.add(folder)
            for found in _QUOTED.finditer(self.source(path).text):
                for base in (folder, *self._roots):
                    target = os.path.realpath(os.path.join(base, found[1]))
                    if target in present:
                        waiting.append(target)
                        break

    def __call__(self, path: str) -> bool:
        if not path or path.startswith("<"):
            return False
        known = self._known.get(path)
        if known is None:
            known = self._known[path] = self._decide(self.real(path))
        return known

    def _decide(self, real: str) -> bool:
        if real in self._files:
            return True
        folder = os.path.dirname(real)
        while len(folder) > 1:
            if folder in self._folders:
                return True
            if folder in self._roots:
                break
            folder = os.path.dirname(folder)
        return any(_matches(real, pattern) for pattern in self._patterns)

    def source(self, path: str) -> Source:
        real = self.real(path)
        if real not in self._sources:
            self._sources[real] = Source(real)
        return self._sources[real]


def _matches(real: str, pattern: str) -> bool:
    """A folder, or a pattern for the whole path or its last part."""
    if os.path.isdir(pattern):
        return real.startswith(os.path.realpath(pattern) + os.sep)
    from fnmatch import fnmatch

    return fnmatch(real, pattern) or fnmatch(os.path.basename(real), pattern)
