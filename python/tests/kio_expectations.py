"""How programs of tests say what they do.

    ; expect: 42                                  the text of the result
    ; expect print: hello                         a line of output, in this order
    ; expect trap: type_mismatch at 4 line 2: cannot add number and nil
    ; expect refusal: bad_jump at 0               what verify says
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field


@dataclass
class Program:
    """A text and what it does."""

    name: str
    text: str
    result: str | None = None
    printed: list[str] = field(default_factory=list)
    trap: str = ""
    refusal: str = ""
    offset: int | None = None
    line: int | None = None
    message: str = ""


_EXPECT = re.compile(r"; expect(?: (\w+))?: (.*)")
_ERROR = re.compile(r"(\w+)(?: at (\d+))?(?: line (\d+))?(?:: (.*))?$")


def programs(*texts: str) -> list[Program]:
    found = []
    for part in "\n".join(texts).split("\n== ")[1:]:
        name, _, text = part.partition("\n")
        one = Program(name, text.strip() + "\n")
        if "; expect refusal" not in text:
            one.text += "halt\n"
        for what, said in _EXPECT.findall(text):
            if what == "print":
                one.printed.append(said)
            elif not what:
                one.result = said
            else:
                match = _ERROR.match(said)
                assert match is not None, said
                setattr(one, what, match[1])
                one.offset, one.line = (int(number) if number else None for number in match.group(2, 3))
                one.message = match[4] or ""
        assert one.result is not None or one.trap or one.refusal, name
        found.append(one)
    return found
