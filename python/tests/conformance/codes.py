"""The codes of a chunk's signatures: what the core makes of the C declarations, and what they should be."""

from __future__ import annotations

from abut._abi import native

from conformance import source
from conformance import types as t
from conformance.signatures import Chunk

LETTERS = {
    t.BOOL: "?", t.I8: "b", t.U8: "B", t.I16: "h", t.U16: "H", t.I32: "i", t.U32: "I", t.I64: "q", t.U64: "Q",
    t.LONG: "q", t.SIZE: "Q", t.F32: "f", t.F64: "d", t.F80: "g", t.C32: "F", t.C64: "D", t.C80: "G",
    t.POINTER: "p", t.TEXT: "z",
}  # fmt: skip


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
    start = code.index("(")  # no record has functions in it
    for at, letter in enumerate(code[start:], start):
        depth += (letter in "({[<") - (letter in ")}]>")
        if letter == "," and depth == 1:
            count += 1
            if count == fixed:
                return f"{code[:at]},...{code[at:]}"
    raise ValueError(f"no parameter {fixed} in {code}")


def expected(signature: t.Signature) -> str:
    """The code by the generator's own layout; empty where bit-fields leave it open. Parameters have names."""
    seen: set[str] = set()
    result = "v" if signature.result is None else type_code(signature.result, seen)
    parameters = [
        (f"*{expected(kind)}" if isinstance(kind, t.Signature) else type_code(kind, seen)) + f" a{at}"
        for at, kind in enumerate(signature.parameters)
    ]
    if signature.variadic:
        parameters.insert(signature.fixed, "...")
    records = [kind for kind in (signature.result, *signature.parameters) if isinstance(kind, t.Record)]
    exact = all(record.exact for record in records)
    return f"{result}({','.join(parameters)})" if exact else ""


def type_code(kind: t.Scalar | t.Record, seen: set[str]) -> str:
    """Written out where a record stands first."""
    if isinstance(kind, t.Scalar):
        return LETTERS[kind]
    first, last = "<>" if kind.union else "{}"
    if kind.name in seen:
        return f"{first}{kind.name}{last}"
    members, offset = [], 0
    for member in kind.members:
        step = 1 if kind.attribute == "packed" else member.type.alignment
        offset = 0 if kind.union else t.aligned(offset, step)
        array = f"[{member.count}]" if member.count else ""
        members.append(f"{array}{type_code(member.type, seen)} {member.name}@{offset}")
        offset += member.size
    seen.add(kind.name)
    return f"{first}{kind.name}@{kind.size},{kind.alignment}|{','.join(members)}{last}"
