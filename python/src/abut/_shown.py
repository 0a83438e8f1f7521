"""Texts of files and programs, as lines for people show them."""

from __future__ import annotations

import re

__all__ = ["one_line", "quoted"]

_UNSEEN = re.compile("[\0-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
"""Controls, ends of lines, and marks that turn the direction."""
_ESCAPES = {"\n": "\\n", "\t": "\\t", "\r": "\\r"}


def one_line(text: str) -> str:
    """What does not show, or would change how a line shows, as the texts of classes escape it.

    >>> one_line("no\\0 end\\n")
    'no\\\\u{0} end\\\\n'
    """
    return _UNSEEN.sub(lambda found: _ESCAPES.get(found[0]) or f"\\u{{{ord(found[0]):x}}}", text)


def quoted(name: str) -> str:
    """A name as texts of classes have it where it is no word."""
    escaped = re.sub(r"['\\]", r"\\\g<0>", name)
    return f"'{one_line(escaped)}'"
