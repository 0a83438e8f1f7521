"""Opaque structs that something makes and something frees become handles; functions on them, methods."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .model import Function, Ptr, Tag

if TYPE_CHECKING:
    from .build import Import

_DROPS = (
    "free",
    "destroy",
    "close",
    "finalize",
    "delete",
    "release",
    "dispose",
    "unref",
    "finish",
    "cleanup",
    "end",
    "deinit",
    "shutdown",
)
MAKES = re.compile(
    r"new|create|open|init|dup|clone|alloc|make|load|prepare|from_|copy|start|begin|lookup|parse|resolve"
    r"|peel",
    re.I,
)


def propose_handles(imported: Import) -> None:
    made: set[Tag] = set()
    drops: dict[Tag, list[Function]] = {}
    for function in imported.functions:
        result = function.result
        if isinstance(result, Ptr) and isinstance(result.to, Tag):
            made.add(result.to)
        for parameter in function.parameters:
            ref = parameter.ref
            if isinstance(ref, Ptr) and isinstance(ref.to, Ptr) and isinstance(ref.to.to, Tag):
                made.add(ref.to.to)
        if len(function.parameters) == 1 and _drop_rank(function.name) is not None:
            ref = function.parameters[0].ref
            if isinstance(ref, Ptr) and isinstance(ref.to, Tag) and not function.is_variadic:
                drops.setdefault(ref.to, []).append(function)
    for tag, functions in drops.items():
        if tag in made and tag.is_own and tag.role == "opaque" and tag.kind != "enum":
            best = min(functions, key=lambda function: _fitness(tag, function))
            tag.role = "handle"
            tag.drop = best.name
            tag.attributes.append("@review")
    _own_results(imported)


def _drop_rank(name: str) -> int | None:
    words = re.split(r"_|(?<=[a-z])(?=[A-Z])", name.lower())
    tail = [rank for rank, word in enumerate(_DROPS) if word in words[-2:] or name.lower().endswith(word)]
    return tail[0] if tail else None


def _fitness(tag: Tag, function: Function) -> tuple[int, int, int]:
    """`sqlite3_close` before `sqlite3_close_v2` for `sqlite3`; a name that starts with the type's wins."""
    stem = tag.c_name.rpartition(" ")[2].removesuffix("_t").removesuffix("_s")
    return (0 if function.name.startswith(stem) else 1, len(function.name), _drop_rank(function.name) or 0)


def _own_results(imported: Import) -> None:
    for function in imported.functions:
        result = function.result
        if isinstance(result, Ptr) and result.is_handle() and isinstance(result.to, Tag) and result.to.drop:
            stem = result.to.name.removesuffix("_t")
            rest = function.name.removeprefix(stem)
            takes_self = any(
                isinstance(item.ref, Ptr) and item.ref.to is result.to for item in function.parameters
            )
            if MAKES.search(rest) and not takes_self:
                function.result_spelling = f"own {result.to.name}?"
                function.receiver = result.to
                function.review()


def propose_methods(imported: Import) -> None:
    """A function's first parameter is its object, when that is a handle or a record of the header's own."""
    for function in imported.functions:
        if function.receiver is not None or not function.parameters:
            continue
        first = function.parameters[0]
        ref = first.ref
        if (
            first.spelling
            or first.direction
            or first.attributes
            or not isinstance(ref, Ptr)
            or not isinstance(ref.to, Tag)
            or any(item.name == "self" for item in function.parameters)
        ):
            continue
        tag = ref.to
        if tag.role == "handle":
            first.is_own = tag.drop == function.name
        elif tag.role == "record" and tag.is_own and tag.c_name and not tag.holds:
            first.direction = "" if ref.is_const else "inout"
            function.review()
        else:
            continue
        if not _measured(function, first.name):
            first.is_self = True
            function.receiver = tag


def _measured(function: Function, name: str) -> bool:
    return any(
        item.spelling and item.spelling.rstrip("?]").endswith(" " + name) for item in function.parameters
    )
