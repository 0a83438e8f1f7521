"""How programs of tests say what they do.

    ; expect: 42                                  the text of the result
    ; expect print: hello                         a line of output, in this order
    ; expect error: divide_by_zero at 10 line 4: division by zero
    ; expect refusal: bad_jump at 0               what verify says

A program without `fn` is the body of `main() -> Any`, and returns its top. Every program has a function
`hide(Any) -> Any`, behind which the verifier does not see what a value is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

HIDE = "\nfn hide(x: Any) -> Any\n    load x\n    ret\n"


@dataclass
class Program:
    """A text and what it does."""

    name: str
    text: str
    result: str | None = None
    printed: list[str] = field(default_factory=list)
    error: str = ""
    refusal: str = ""
    offset: int | None = None
    line: int | None = None
    message: str = ""


_EXPECT = re.compile(r"; expect(?: (\w+))?: (.*)")
_ERROR = re.compile(r"(\w+)(?: at (\d+))?(?: line (\d+))?(?:: (.*))?$")


def programs(*texts: str) -> list[Program]:
    return [program(*part.partition("\n")[::2]) for text in texts for part in text.split("\n== ")[1:]]


def program(name: str, text: str) -> Program:
    text = text.strip() + "\n"
    one = Program(name, text + HIDE)
    if not re.search(r"^fn ", text, re.MULTILINE):
        end = "" if "; expect refusal" in text or re.search(r"^(ret|halt)$", text, re.MULTILINE) else "ret\n"
        head = "".join(line + "\n" for line in text.splitlines() if line.startswith("import "))
        body = "".join(line + "\n" for line in text.splitlines() if not line.startswith("import "))
        one.text = f"{head}fn main() -> Any\n{body}{end}{HIDE}"
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
    assert one.result is not None or one.error or one.refusal, name
    return one
