"""Draws record types and signatures from a seed. The first ones of chunk 0 go through all kinds by turn."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from conformance import types as t

SEED = int(os.environ.get("MATRIX_SEED", "20"))
CHUNKS = 16
PER_CHUNK = 130
RECORDS = 44
SIZE_MAX = 64
PARAMETERS_MAX = 20


@dataclass(frozen=True)
class Chunk:
    """What one library holds."""

    number: int
    records: tuple[t.Record, ...]
    signatures: tuple[t.Signature, ...]


def chunk(number: int, seed: int = SEED) -> Chunk:
    dice = random.Random(f"{seed}/{number}")
    records: list[t.Record] = []
    while len(records) < RECORDS:
        drawn = draw_record(f"R{len(records)}", records, dice)
        if drawn.size <= SIZE_MAX:
            records.append(drawn)
    signatures: list[t.Signature] = []
    for result, parameters in by_turn(number):
        signatures.append(finish(len(signatures), result, parameters, len(parameters), dice))
    while len(signatures) < PER_CHUNK:
        signatures.append(draw_signature(len(signatures), records, signatures, dice))
    return Chunk(number, tuple(records), tuple(signatures))


def by_turn(number: int) -> Iterator[tuple[t.Scalar | None, tuple[t.Scalar, ...]]]:
    """Every kind alone, as result and parameter, and every count of a few kinds: chunk 0 has them all."""
    if number:
        return
    yield None, ()
    for kind in t.SCALARS:
        yield kind, (kind,)
    for count in range(2, PARAMETERS_MAX + 1):
        kinds = (t.I64, t.F64, t.I8, t.F32)
        yield kinds[count % 4], tuple(kinds[(count + at) % (1 + count % 4)] for at in range(count))


# Records


def draw_record(name: str, earlier: Sequence[t.Record], dice: random.Random) -> t.Record:
    shape = dice.random()
    if shape < 0.12:
        return draw_union(name, earlier, dice)
    members: list[t.Member] = []
    room = dice.choice((4, 8, 12, 16, 16, 24, 32, 48, 64))
    kinds = dice.choice((t.INTEGERS, t.FLOATS, t.NUMBERS, t.NUMBERS, t.NUMBERS + t.WIDE))
    while not members or dice.random() < 0.75:
        member = draw_member(f"m{len(members)}", kinds, earlier, room, dice)
        if member is None:
            break
        members.append(member)
        room -= member.size
    return struct(name, tuple(members), dice.choice(("", "", "", "", "packed", "aligned")), dice)


def draw_member(
    name: str, kinds: Sequence[t.Scalar], earlier: Sequence[t.Record], room: int, dice: random.Random
) -> t.Member | None:
    """A member of at most `room` bytes; None when nothing was found that fits."""
    nested = bool(earlier) and dice.random() < 0.2
    kind: t.Scalar | t.Record = dice.choice(earlier) if nested else dice.choice(kinds)
    if kind.size > room:
        kind = dice.choice((t.U8, t.I8))
    if kind.size > room:
        return None
    if isinstance(kind, t.Scalar) and kind.sort in ("signed", "unsigned") and dice.random() < 0.08:
        return t.Member(name, kind, bits=dice.randint(1, kind.size * 8 - 1))
    count = dice.randint(1, min(room // kind.size, 9)) if dice.random() < 0.2 else 0
    return t.Member(name, kind, count)


def struct(name: str, members: tuple[t.Member, ...], attribute: str, dice: random.Random) -> t.Record:
    """Lays members out as C does. Bit-fields count as whole units: the size is then a bound, not a fact."""
    size, alignment = 0, 1
    for member in members:
        step = 1 if attribute == "packed" else member.type.alignment
        size = t.aligned(size, step) + member.size
        alignment = max(alignment, step)
    if attribute == "aligned":
        alignment = max(alignment, dice.choice((4, 8, 16, 16)))
        attribute = f"aligned({alignment})"
    return t.Record(name, members, t.aligned(size, alignment), alignment, attribute=attribute)


def draw_union(name: str, earlier: Sequence[t.Record], dice: random.Random) -> t.Record:
    widest = dice.choice((t.U64, t.F64, t.I32, t.F32, t.U8, t.U16, t.C64, t.F80))
    count = dice.randint(1, 16 // widest.size) if widest.size <= 8 and dice.random() < 0.5 else 0
    first = t.Member("m0", widest, count)
    reach = 10 if widest is t.F80 else first.size
    known: tuple[t.Scalar | t.Record, ...] = (*t.NUMBERS, *earlier)
    others = [kind for kind in known if kind.size <= reach]
    members = [first]
    for _ in range(dice.randint(0, 3) if others else 0):
        members.append(t.Member(f"m{len(members)}", dice.choice(others)))
    alignment = max(member.type.alignment for member in members)
    size = t.aligned(first.size, alignment)
    return t.Record(name, tuple(members), size, alignment, union=True)


# Signatures


def draw_signature(
    number: int, records: Sequence[t.Record], earlier: Sequence[t.Signature], dice: random.Random
) -> t.Signature:
    pools: tuple[Sequence[t.Scalar | t.Record], ...] = (
        t.INTEGERS, t.FLOATS, t.NUMBERS, t.NUMBERS, (*t.NUMBERS, t.TEXT), t.SCALARS, records,
        (*t.NUMBERS, *records[:12]), (*t.SCALARS, *records[:20]),
    )  # fmt: skip
    pool = dice.choice(pools)
    count = dice.choice((0, 1, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 17, 20))
    result = dice.choice((None, *t.SCALARS, *dice.sample(records, 20)))
    parameters: list[t.Scalar | t.Record | t.Signature] = [dice.choice(pool) for _ in range(count)]
    fixed = count
    style = dice.random()
    if style < 0.12:
        fixed = dice.randint(1, 4)
        parameters = parameters[:fixed] or [t.I32]
        fixed = len(parameters)
        further: tuple[t.Scalar | t.Record, ...] = (*t.PROMOTED, *records[:4])
        parameters += [dice.choice(further) for _ in range(dice.randint(1, 12))]
    elif style < 0.3:
        plain = [one for one in earlier if not one.variadic and not has_callbacks(one)]
        for _ in range(dice.randint(1, 2) if plain else 0):
            parameters.insert(dice.randint(0, len(parameters)), dice.choice(plain))
        parameters = parameters[:PARAMETERS_MAX]
        fixed = len(parameters)
    return finish(number, result, parameters, fixed, dice)


def has_callbacks(signature: t.Signature) -> bool:
    return any(isinstance(kind, t.Signature) for kind in signature.parameters)


def finish(
    number: int,
    result: t.Scalar | t.Record | None,
    parameters: Sequence[t.Scalar | t.Record | t.Signature],
    fixed: int,
    dice: random.Random,
) -> t.Signature:
    arguments = tuple(None if isinstance(kind, t.Signature) else t.value(kind, dice) for kind in parameters)
    answer = None if result is None else t.value(result, dice)
    return t.Signature(f"f{number}", result, tuple(parameters), fixed, arguments, answer)
