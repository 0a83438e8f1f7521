"""Signatures as people write them: C prototypes, or codes."""

from __future__ import annotations

import re
from typing import Optional, Tuple

__all__ = ["document", "name_of", "split"]

_WORDS = {
    "int", "char", "long", "double", "float", "void", "short", "unsigned", "signed", "bool", "_Bool", "const",
    "struct", "union", "enum", "_Complex", "complex", "volatile", "restrict", "__attribute__", "sizeof",
}  # fmt: skip
_NAME = re.compile(r"([A-Za-z_]\w*)\s*\(")


def split(signature: str) -> Tuple[str, str]:
    """Declarations that stand in front, and the prototype."""
    text = signature.strip().rstrip(";").rstrip()
    if ";" not in text:
        return "", text
    at = text.rfind(";")
    return text[: at + 1], text[at + 1 :].strip()


def name_of(signature: str) -> Optional[str]:
    """The name in a prototype such as `double pow(double, double)`; None in `double(double)`."""
    prototype = split(signature)[1]
    for found in _NAME.finditer(prototype):
        if found[1] not in _WORDS and prototype[: found.start()].strip():
            return found[1]
    return None


def document(prototype: str, doc: Optional[str]) -> str:
    return f"{prototype}\n\n{doc}" if doc else prototype
