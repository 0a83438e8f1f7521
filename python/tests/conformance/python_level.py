"""Calls chunks from Python in one tier: `python -m conformance.python_level gcc 0 1 2`, tier by ABUT_TIER.

Functions are called with Python values, and Python callables are called through C functions made of them.
Prints a report as JSON.
"""

from __future__ import annotations

import ctypes
import functools
import json
import sys
from collections.abc import Callable
from typing import Any

import abut
import abut.native

from conformance import codes, source
from conformance import types as t
from conformance.library import Built, built
from conformance.report import Report


class Wrong(AssertionError):
    """A callable was given something else than what the caller passed."""


def run(subject: Built, report: Report) -> None:
    library = abut.load(str(subject.path))
    library.declare(source.declarations(subject.chunk))
    types = library.types
    spread = codes.of(subject.chunk)
    for number, signature in enumerate(subject.chunk.signatures):
        name, code = signature.name, spread[number]
        where = f"{subject.path.name} {source.prototype(signature)}"
        if signature.variadic:
            attempt(report, "call", where, lambda: call(library.fn(code, name=name), subject, number, types))
        else:
            attempt(report, "call", where, lambda: call(getattr(library, name), subject, number, types))
        if not any(isinstance(kind, t.Signature) for kind in signature.parameters):
            attempt(report, "callback", where, lambda: call_back(code, subject, number, types))


def attempt(report: Report, what: str, where: str, go: Callable[[], str]) -> None:
    try:
        report.note(what, where, go())
    except Exception as error:
        report.note(what, where, f"{type(error).__name__}: {error}")


def call(function: Callable[..., Any], subject: Built, number: int, types: Any) -> str:
    signature = subject.chunk.signatures[number]
    pairs = zip(signature.parameters, signature.arguments)
    subject.verdict()
    got = function(*(given(kind, value, types) for kind, value in pairs))
    return subject.verdict() or differ("result", signature.result, got, signature.answer)


def call_back(code: str, subject: Built, number: int, types: Any) -> str:
    """The C side calls a Python callable of this signature and compares what it gives."""
    seen: list[str] = []
    function = answerer(subject.chunk.signatures[number], types, seen)
    with abut.native.callback(code, function, types=types) as callback:
        wrong = subject.entries[number].drive(callback.address)
    if len(seen) != 1:
        return f"the callable was called {len(seen)} times"
    return seen[0] or ("C saw another result" if wrong else "")


def answerer(signature: t.Signature, types: Any, seen: list[str]) -> Callable[..., Any]:
    """A callable that compares its arguments and gives what the signature answers."""

    def function(*arguments: Any) -> Any:
        wrong = [f"{len(arguments)} arguments"] if len(arguments) != len(signature.parameters) else []
        for at, (kind, got, want) in enumerate(zip(signature.parameters, arguments, signature.arguments)):
            wrong.append(differ(f"argument {at}", kind, got, want))
        seen.append("; ".join(filter(None, wrong)))
        if signature.result is t.TEXT:
            return address_of(signature.answer)
        return None if signature.result is None else given(signature.result, signature.answer, types)

    return function


@functools.lru_cache(maxsize=None)
def text_cell(text: bytes) -> ctypes.Array[ctypes.c_char]:
    return ctypes.create_string_buffer(text)


def address_of(text: bytes) -> int:
    """Text that a callable gives to C must live on: only its address is taken."""
    return ctypes.addressof(text_cell(text))


def given(kind: t.Scalar | t.Record | t.Signature, value: t.Value, types: Any) -> Any:
    """What Python passes for a value."""
    if isinstance(kind, t.Signature):
        return answerer(kind, types, [])
    if isinstance(kind, t.Scalar):
        return value
    members = kind.members[:1] if kind.union else kind.members
    return getattr(types, kind.name)(
        **{
            member.name: [given(member.type, item, types) for item in part]
            if member.count
            else given(member.type, part, types)
            for member, part in zip(members, value)
        }
    )


def differ(what: str, kind: t.Scalar | t.Record | t.Signature | None, got: Any, want: t.Value) -> str:
    if isinstance(kind, t.Signature):
        return ""
    plain = taken(kind, got)
    return "" if plain == want and type(plain) is type(want) else f"{what} {plain!r}, not {want!r}"


def taken(kind: t.Scalar | t.Record | None, got: Any) -> Any:
    """What Python got, as the plain value that the generator knows."""
    if not isinstance(kind, t.Record):
        return got
    members = kind.members[:1] if kind.union else kind.members
    return tuple(
        tuple(taken(member.type, item) for item in getattr(got, member.name))
        if member.count
        else taken(member.type, getattr(got, member.name))
        for member in members
    )


def main() -> None:
    compiler, *numbers = sys.argv[1:]
    report = Report()
    for number in numbers:
        run(built(int(number), compiler), report)
    print(json.dumps({"tier": abut.native.tier(), "called": report.called, "wrong": report.wrong}))


if __name__ == "__main__":
    main()
