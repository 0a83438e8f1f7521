"""Structs and unions: fields, bit-fields, nesting, packing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .ctype import Anonymous, Array, CType, Func, Named, Pointer, Unsupported, parse
from .model import Alias, Arr, Field, Prim, Ptr, Ref, Tag
from .tree import Node, begin_offset, children, constant_value, end_offset

if TYPE_CHECKING:
    from .types import Types


def build_record(types: Types, tag: Tag, node: Node, file: str) -> None:
    """Fills `tag` from its definition, or says in `why_opaque` why it stays closed."""
    tag.role = "union" if tag.kind == "union" else "record"
    source = types.source_of(file) if tag.is_own else None
    if source and not tag.docs:
        tag.docs = source.docs_around(begin_offset(node), end_offset(node))
    try:
        _Builder(types, tag, file).build(node)
    except Unsupported as reason:
        tag.role = "opaque"
        tag.fields.clear()
        tag.attributes.clear()
        tag.why_opaque = str(reason)
        if tag.is_own:
            types.skip(tag.plain_name, f"fields: {reason}; it is opaque")


class _Builder:
    def __init__(self, types: Types, tag: Tag, file: str) -> None:
        self.types = types
        self.tag = tag
        self.source = types.source_of(file) if tag.is_own else None
        self.used: set[str] = set()
        self.nameless = 0
        self.has_barrier = False
        self.is_packed = False

    def build(self, node: Node) -> None:
        nested: Tag | None = None
        fields = [child for child in children(node) if child.get("kind") == "FieldDecl"]
        self.is_packed = any(child.get("kind") == "PackedAttr" for child in children(node))
        for child in children(node):
            kind = child.get("kind")
            if kind in ("RecordDecl", "EnumDecl"):
                nested = self.types.tags.get(child["id"])
            elif kind == "FieldDecl":
                self._field(child, nested, is_last=child is fields[-1])
            elif kind == "TransparentUnionAttr":
                self.tag.holds = "a transparent union"
        self._attributes(node)
        if not self.tag.fields:
            raise Unsupported("no fields")

    def _attributes(self, node: Node) -> None:
        if self.is_packed:
            self.tag.attributes.append("@packed")
        aligned = 0
        for child in children(node):
            if child.get("kind") == "AlignedAttr":
                aligned = max(aligned, constant_value(child) or 16)
        by_pragma = any(child.get("kind") == "MaxFieldAlignmentAttr" for child in children(node))
        if aligned:
            self.tag.attributes.append(f"@align({aligned})")
        if (by_pragma and not self.is_packed) or self.has_barrier:
            self.types.packed_by_pragma.append(self.tag)

    def _field(self, node: Node, nested: Tag | None, is_last: bool) -> None:
        c_name = node.get("name", "")
        ctype = parse(node["type"]["qualType"])
        bits = constant_value(node) if node.get("isBitfield") else None
        if bits == 0:
            self.has_barrier = True
        name = self._name(c_name, bits)
        if is_last and self._is_flexible(ctype):
            return self._flexible(name, ctype)
        docs = self.source.docs_around(begin_offset(node), end_offset(node)) if self.source else ""
        names = None
        if self.source and "(*" in node["type"]["qualType"]:
            names = self.source.parameter_names(begin_offset(node), end_offset(node))
        field = Field(name, c_name or name, self._ref(ctype, name, names, self._nested(ctype, nested)), docs)
        self._field_attributes(node, field)
        if bits is not None:
            field.bits = bits
            field.ref = self._bit_type(field.ref)
        elif isinstance(ctype, Named) and ctype.is_atomic:
            field.docs = "\n".join(part for part in (field.docs, "Atomic in C.") if part)
        self._blob_alignment(ctype, field)
        self.tag.fields.append(field)

    def _nested(self, ctype: CType, nested: Tag | None) -> Tag | None:
        while isinstance(ctype, (Array, Pointer)):
            ctype = ctype.of if isinstance(ctype, Array) else ctype.to
        return nested if isinstance(ctype, Anonymous) else None

    def _name(self, c_name: str, bits: int | None) -> str:
        if not c_name and bits is not None:
            return "_"
        name = c_name
        if not name:
            name = f"anonymous{self.nameless}"
            self.nameless += 1
        if name == "_":
            name = "__"
        while name in self.used:
            name += "_"
        self.used.add(name)
        return name

    def _is_flexible(self, ctype: CType) -> bool:
        return isinstance(ctype, Array) and not ctype.count

    def _flexible(self, name: str, ctype: CType) -> None:
        assert isinstance(ctype, Array)
        tag = self.tag
        tag.holds = "a flexible array"
        try:
            element = self.types.lower(ctype.of, f"{tag.name}_{name}")
        except Unsupported:
            element = Prim("u8")
        said = f"Followed in memory by `{name}`, as many {element.text()} as were allocated."
        tag.docs = f"{tag.docs}\n{said}" if tag.docs else said
        size = alignment_of(element)
        if size > 1 and not self.is_packed:
            tag.attributes.append(f"@align({size})")
        self.types.skip(f"{tag.plain_name}.{name}", "flexible array member: no part of the layout")

    def _ref(self, ctype: CType, name: str, names: list[str] | None, nested: Tag | None) -> Ref:
        types, tag = self.types, self.tag
        if nested is not None and nested.kind != "enum" and not nested.c_name:
            nested.is_own = tag.is_own
            if not nested.name:
                nested.name = types.unique(f"{tag.name}_{name}")
        try:
            ref = types.lower(ctype, f"{tag.name}_{name}", names, nested)
        except Unsupported as reason:
            return self._substitute(ctype, name, reason)
        self._complete(ref)
        return ref

    def _complete(self, ref: Ref) -> None:
        while isinstance(ref, (Alias, Arr)):
            ref = ref.target if isinstance(ref, Alias) else ref.of
        if isinstance(ref, Tag) and ref.kind != "enum":
            self.types.complete(ref)
            if ref.holds:
                self.tag.holds = ref.holds

    def _substitute(self, ctype: CType, name: str, reason: Unsupported) -> Ref:
        """Bytes of the same size where the type itself cannot be said."""
        from .types import BLOBS

        inner = ctype
        count = 1
        while isinstance(inner, Array) and inner.count:
            count *= inner.count
            inner = inner.of
        if isinstance(inner, Pointer):
            return Ptr(Prim("void"), False) if count == 1 else Arr(Ptr(Prim("void"), False), count)
        canonical = self._canonical(inner)
        if isinstance(inner, Func) or canonical not in BLOBS:
            raise Unsupported(f"{name}: {reason}") from None
        self.tag.holds = str(reason)
        self.types.skip(f"{self.tag.plain_name}.{name}", f"{reason}: described as bytes of its size")
        return Arr(Prim("u8"), BLOBS[canonical][0] * count)

    def _canonical(self, ctype: CType) -> str:
        if not isinstance(ctype, Named):
            return ""
        declared = self.types.typedefs.get(ctype.name)
        return self._canonical(parse(declared.node["type"]["qualType"])) if declared else ctype.name

    def _blob_alignment(self, ctype: CType, field: Field) -> None:
        from .types import BLOBS

        inner = ctype
        while isinstance(inner, Array):
            inner = inner.of
        canonical = self._canonical(inner)
        if canonical in BLOBS and not self.is_packed:
            field.attributes.append(f"@align({BLOBS[canonical][1]})")

    def _field_attributes(self, node: Node, field: Field) -> None:
        aligned = 0
        for child in children(node):
            if child.get("kind") == "AlignedAttr":
                aligned = max(aligned, constant_value(child) or 16)
            elif child.get("kind") == "PackedAttr" and not self.is_packed and alignment_of(field.ref) != 1:
                raise Unsupported(f"{field.name}: packed by itself")
            elif child.get("kind") == "DeprecatedAttr":
                field.attributes.append(deprecated(child))
        if aligned:
            field.attributes.append(f"@align({aligned})")

    def _bit_type(self, ref: Ref) -> Ref:
        """Bit-fields have plain integer types: enums and aliases are followed."""
        while isinstance(ref, Alias):
            ref = ref.target
        if isinstance(ref, Tag):
            return Prim(ref.repr)
        return ref


def deprecated(node: Node) -> str:
    message = str(node.get("message", "")).replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")
    return f'@deprecated("{message}")' if message else "@deprecated"


def alignment_of(ref: Ref) -> int:
    """The natural alignment of a scalar (8 where it is a pointer or unknown)."""
    from .types import PRIM_SIZES

    while isinstance(ref, (Alias, Arr)):
        ref = ref.target if isinstance(ref, Alias) else ref.of
    if isinstance(ref, Prim):
        return PRIM_SIZES.get(ref.name, 8)
    if isinstance(ref, Tag):
        if ref.kind == "enum":
            return PRIM_SIZES.get(ref.repr, 8)
        return max((alignment_of(field.ref) for field in ref.fields), default=1)
    return 8
