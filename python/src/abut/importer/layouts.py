"""What clang's layout dump says about the few records whose packing the tree does not show."""

from __future__ import annotations

import re
from collections.abc import Callable

from .model import Prim, Tag, Field
from .records import alignment_of

_RECORD = re.compile(
    r"\*\*\* Dumping AST Record Layout\n\s+0 \| (?:struct|union) (.*)\n((?:.*\|.*\n)*?)"
    r"\s+\| \[sizeof=(\d+), align=(\d+)\]"
)
_MEMBER = re.compile(r"^[^|\n]*\|   (?! )", re.M)
_BITS = re.compile(r"^ *(\d+):(?:(\d+)-(\d+)|-) \|   (?! )(.*)$", re.M)


def settle(tags: list[Tag], dump: str, skip: Callable[[str, str], None]) -> None:
    """Adds `@packed(n)` and padding bits so that each record is laid out as clang does it."""
    records = {found[1].strip(): found for found in _RECORD.finditer(dump)}
    for tag in tags:
        key = tag.c_name.rpartition(" ")[2] or tag.name
        found = records.get(key)
        if found is None:
            found = _by_members(tag, records)
        if found is None:
            close(tag, "its layout is not known", skip)
            continue
        _pack(tag, int(found[4]))
        if not _pad(tag, found[2]):
            close(tag, "its bit-fields are not known", skip)


def _by_members(tag: Tag, records: dict[str, re.Match[str]]) -> re.Match[str] | None:
    """A struct without a name is known by its members: so many, and called so."""
    names = [field.c_name for field in tag.fields if not field.name.startswith(("anonymous", "_"))]
    for key, found in records.items():
        is_nameless = key.startswith(("(unnamed", "(anonymous"))
        if (
            is_nameless
            and names
            and all(re.search(rf"\b{re.escape(name)}$", found[2], re.M) for name in names)
        ):
            return found
    return None


def close(tag: Tag, why: str, skip: Callable[[str, str], None]) -> None:
    tag.role = "opaque"
    tag.fields.clear()
    tag.attributes.clear()
    tag.why_opaque = why
    skip(tag.plain_name, f"fields: {why}; it is opaque")


def _pack(tag: Tag, alignment: int) -> None:
    natural = max((alignment_of(field.ref) for field in tag.fields), default=1)
    if alignment < natural and "@packed" not in tag.attributes:
        tag.attributes.append("@packed" if alignment == 1 else f"@packed({alignment})")


def _pad(tag: Tag, listing: str) -> bool:
    """Replaces `int : 0` by the padding bits it causes; False when the listing has other bit-fields."""
    widths = [field.bits for field in tag.fields if field.bits is not None]
    if 0 not in widths:
        return True
    places = [int(byte) * 8 + int(low or 0) for byte, low, _, _ in _BITS.findall(listing)]
    if len(places) != len(widths):
        return False
    starts = iter(places)
    fields: list[Field] = []
    end: int | None = None
    for field in tag.fields:
        start = next(starts) if field.bits is not None else None
        if start is None or field.bits is None:
            end = None
            fields.append(field)
        elif field.bits:
            if end is not None:
                _fill(fields, end, start)
            fields.append(field)
            end = start + field.bits
    tag.fields = fields
    return True


def _fill(fields: list[Field], end: int, start: int) -> None:
    while end < start:
        width = min(8 - end % 8, start - end)
        padding = Field("_", "_", Prim("u8"), "")
        padding.bits = width
        fields.append(padding)
        end += width
