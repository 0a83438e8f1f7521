"""The headers' own text: comments become documentation, and parameter names are found where clang drops them.

clang attaches comments too, but only to what follows them. Headers such as zlib.h explain a function *below*
it, and clang then documents its successor; reading the text ourselves also keeps the tree small.
"""

from __future__ import annotations

import re
from bisect import bisect_left

_COMMENT = re.compile(r"""/\*.*?\*/|//(?:[^\n\\]|\\.)*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'""", re.S)
_LEADING_WORDS = re.compile(r"[\w\s()]*\Z")
_BETWEEN_TRAILING = re.compile(r'[\w \t;,()"]*\Z')
_DECORATION = re.compile(r"^\s*(?:\*+(?!\w)[ \t]?)?", re.M)
_IDENTIFIER = re.compile(r"[A-Za-z_]\w*")
_RULER = re.compile(r"^[\s*/=+_#-]*$")


class Source:
    """One header. Offsets are bytes, so the text is kept as Latin-1 and comments are decoded at the end."""

    def __init__(self, path: str) -> None:
        with open(path, "rb") as file:
            self.text = file.read().decode("latin-1")
        self._comments = [
            (found.start(), found.end()) for found in _COMMENT.finditer(self.text) if found[0][0] == "/"
        ]
        self._starts = [start for start, _ in self._comments]
        self._ends = [end for _, end in self._comments]
        self._line_starts: list[int] | None = None
        self._taken: set[int] = set()

    def line_start(self, line: int) -> int:
        """The offset of a line, 1-based."""
        if self._line_starts is None:
            self._line_starts = [0] + [found.end() for found in re.finditer("\n", self.text)]
        return self._line_starts[min(line, len(self._line_starts)) - 1]

    def macro_end(self, begin: int) -> int:
        """The end of the definition that starts at `begin`, before a comment that follows it."""
        end = self.text.find("\n", begin)
        while end > 0 and self.text[end - 1] == "\\":
            end = self.text.find("\n", end + 1)
        end = len(self.text) if end < 0 else end
        index = bisect_left(self._starts, begin)
        if index < len(self._starts) and self._starts[index] < end:
            return self._starts[index]
        return end

    def docs_around(self, begin: int, end: int, *, below: bool = False) -> str:
        """The documentation of what stands at `begin..<end`: above it, behind it, or (`below`) under it."""
        parts = []
        under = self._under(end) if below else None
        above = None if under is not None else self._above(begin)
        for index in (above, self._behind(end), under):
            if index is not None:
                self._taken.add(index)
                start, stop = self._comments[index]
                parts.append(clean(self.text[start:stop]))
        return "\n".join(part for part in parts if part)

    def _above(self, begin: int) -> int | None:
        index = bisect_left(self._ends, begin + 1) - 1
        if index < 0 or index in self._taken:
            return None
        start, end = self._comments[index]
        gap = self.text[end:begin]
        if (
            len(gap) > 400
            or "\n\n" in gap.replace(" ", "").replace("\t", "")
            or not _LEADING_WORDS.match(gap)
        ):
            return None
        if self.text[self.text.rfind("\n", 0, start) + 1 : start].strip():
            return None
        if (
            self.text.startswith(("/*", "//"), start)
            and self.text[start + 2 : start + 4].strip("*!/<")[:1] == "@"
        ):
            return None
        return self._first_of_lines(index)

    def _first_of_lines(self, index: int) -> int:
        """Joins `//` lines above into one comment."""
        first = index
        start, end = self._comments[index]
        while first > 0 and self.text.startswith("//", self._comments[first][0]):
            before_start, before_end = self._comments[first - 1]
            between = self.text[before_end : self._comments[first][0]]
            own_line = not self.text[self.text.rfind("\n", 0, before_start) + 1 : before_start].strip()
            if (
                between.strip()
                or between.count("\n") != 1
                or not own_line
                or not self.text.startswith("//", before_start)
            ):
                break
            first -= 1
        if first != index:
            self._comments[index] = (self._comments[first][0], end)
        return index

    def _behind(self, end: int) -> int | None:
        """A comment on the same line."""
        index = bisect_left(self._starts, end)
        if index >= len(self._comments):
            return None
        start = self._comments[index][0]
        gap = self.text[end:start]
        if (
            "\n" in gap
            or len(gap) > 200
            or not _BETWEEN_TRAILING.match(gap)
            or gap.count(";") > 1
            or gap.count(",") > 1
        ):
            return None
        rest = self.text[self._comments[index][1] :].partition("\n")[0] if len(gap) else ""
        return None if rest.strip() else index

    def _under(self, end: int) -> int | None:
        """A comment that starts on the next line and is followed by an empty one."""
        semicolon = self.text.find(";", end - 1, end + 200)
        if semicolon < 0:
            return None
        index = bisect_left(self._starts, semicolon)
        if index >= len(self._comments):
            return None
        start, stop = self._comments[index]
        gap = self.text[semicolon + 1 : start]
        after = self.text[stop : stop + 200].split("\n", 2)
        if gap.strip() or gap.count("\n") != 1 or len(after) < 3 or after[0].strip() or after[1].strip():
            return None
        return index

    def parameter_names(self, begin: int, end: int) -> list[str] | None:
        """Names of the parameters of the function pointer declared in `begin..<end`; "" where there is none.

        clang's tree has them for functions only.
        """
        text = _COMMENT.sub(lambda found: " " * len(found[0]), self.text[begin:end])
        close = text.rfind(")")
        open_at = _matching(text, close)
        if open_at is None:
            return None
        inside = text[open_at + 1 : close].strip()
        if inside.startswith("(") and _matching(inside, len(inside) - 1) == 0:
            inside = inside[1:-1]
        if inside in ("", "void"):
            return []
        return [_declared_name(part) for part in _split(inside) if part.strip() != "..."]


def _matching(text: str, close: int) -> int | None:
    depth = 0
    for at in range(close, -1, -1):
        depth += {")": 1, "(": -1}.get(text[at], 0)
        if depth == 0:
            return at
    return None


def _split(text: str) -> list[str]:
    parts, depth, start = [], 0, 0
    for at, char in enumerate(text):
        depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(char, 0)
        if char == "," and depth == 0:
            parts.append(text[start:at])
            start = at + 1
    return [*parts, text[start:]]


_TYPE_WORDS = frozenset(
    "const volatile restrict struct union enum unsigned signed int char short long float double "
    "void _Bool bool "
    "size_t FAR __restrict".split()
)


def _declared_name(part: str) -> str:
    """`const char *name[4]` -> `name`; `unsigned int` -> ""."""
    inner = re.search(r"\(\s*\*+\s*(\w*)", part)
    if inner:
        return inner[1]
    part = re.sub(r"\[[^]]*\]", "", part)
    words = _IDENTIFIER.findall(part)
    if len(words) < 2 and "*" not in part:
        return ""
    if words and part.rstrip().endswith(words[-1]) and words[-1] not in _TYPE_WORDS:
        before = part[: part.rstrip().rfind(words[-1])].strip()
        types = [
            word
            for word in _IDENTIFIER.findall(before)
            if word not in ("const", "volatile", "struct", "union", "enum", "restrict")
        ]
        return words[-1] if types else ""
    return ""


def clean(comment: str) -> str:
    """The text of a comment without its marks, common indentation and rulers."""
    text = comment.encode("latin-1").decode("utf-8", "replace")
    if text.startswith("//"):
        lines = [re.sub(r"^\s*//[/!]?<?", "", line) for line in text.split("\n")]
    else:
        text = re.sub(r"\A/\*+[!]?<?", "", text)
        text = re.sub(r"\**\*/\Z", "", text)
        lines = [
            _DECORATION.sub("", line, count=1) if number else line
            for number, line in enumerate(text.split("\n"))
        ]
        lines = _kept_indent(text.split("\n"), lines)
    lines = [line.rstrip().expandtabs(4) for line in lines]
    lines = [line for line in lines if not (line and _RULER.match(line))]
    while lines and not lines[0].strip():
        lines.pop(0)
    while lines and not lines[-1].strip():
        lines.pop()
    if not lines:
        return ""
    lines[0] = lines[0].strip()
    indent = min((len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()), default=0)
    return "\n".join([lines[0], *(line[indent:] for line in lines[1:])])


def _kept_indent(raw: list[str], stripped: list[str]) -> list[str]:
    """Where lines have no `*`, their indentation is meant."""
    if any(line.lstrip().startswith("*") for line in raw[1:]):
        return stripped
    return raw
