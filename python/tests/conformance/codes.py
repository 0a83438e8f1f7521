"""The codes of a chunk's signatures: what the core makes of the C declarations."""

from __future__ import annotations

from abut._abi import native

from conformance import source
from conformance.signatures import Chunk


def of(chunk: Chunk) -> list[str]:
    """A code per signature. The types of variable arguments are in it, after the `...`."""
    lines = declared(source.declarations(chunk, spread=True))
    assert len(lines) == len(chunk.signatures)
    codes = []
    for (name, code), signature in zip(lines, chunk.signatures):
        assert name == signature.name
        codes.append(with_dots(code, signature.fixed) if signature.variadic else code)
    return codes


def declared(text: str) -> list[tuple[str, str]]:
    """Name and code per declared function."""
    room, needed = native.declare(text, 1 << 20)
    lines = [line.split("\t") for line in room[:needed].decode().splitlines()]
    return [(name, code) for name, code in lines if not name.startswith(":")]


def with_dots(code: str, fixed: int) -> str:
    """`i(z,d,q)` as `i(z,...,d,q)`."""
    depth = count = 0
    for at, letter in enumerate(code):
        depth += (letter in "({[<") - (letter in ")}]>")
        if letter == "," and depth == 1:
            count += 1
            if count == fixed:
                return f"{code[:at]},...{code[at:]}"
    raise ValueError(f"no parameter {fixed} in {code}")
