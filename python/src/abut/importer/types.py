"""C types -> types of the descriptor, with the declarations they need."""

from __future__ import annotations

from collections.abc import Callable

from .ctype import Anonymous, Array, CType, Func, Named, Pointer, Unsupported, parse
from .model import Alias, Arr, Callback as CallbackRef, Member, Parameter, Prim, Ptr, Ref, Tag
from .source import Source
from .tree import Node, Tree, begin_offset, children, constant_value, end_offset

BUILTINS = {
    "void": "void",
    "_Bool": "bool",
    "bool": "bool",
    "char": "c_char",
    "signed char": "i8",
    "unsigned char": "u8",
    "short": "c_short",
    "unsigned short": "u16",
    "int": "c_int",
    "unsigned int": "c_uint",
    "unsigned": "c_uint",
    "long": "c_long",
    "unsigned long": "c_ulong",
    "long long": "c_longlong",
    "unsigned long long": "u64",
    "__int128": "i128",
    "unsigned __int128": "u128",
    "float": "f32",
    "double": "f64",
}
WELL_KNOWN = {
    "size_t": "usize",
    "ssize_t": "isize",
    "ptrdiff_t": "isize",
    "intptr_t": "isize",
    "uintptr_t": "usize",
    "int8_t": "i8",
    "int16_t": "i16",
    "int32_t": "i32",
    "int64_t": "i64",
    "uint8_t": "u8",
    "uint16_t": "u16",
    "uint32_t": "u32",
    "uint64_t": "u64",
    "char16_t": "u16",
    "char32_t": "u32",
    "__int128_t": "i128",
    "__uint128_t": "u128",
}
REFUSED = {
    "long double": "long double",
    "_Complex float": "_Complex",
    "_Complex double": "_Complex",
    "_Complex long double": "_Complex",
    "_Float16": "_Float16",
    "__fp16": "__fp16",
    "__bf16": "__bf16",
    "__float128": "__float128",
    "_Float128": "_Float128",
    "va_list": "va_list",
    "__builtin_va_list": "va_list",
    "__gnuc_va_list": "va_list",
    "struct __va_list_tag": "va_list",
}
# In records they are bytes of that size and alignment (System V on x86-64 and aarch64).
BLOBS = {
    "long double": (16, 16),
    "_Complex float": (8, 4),
    "_Complex double": (16, 8),
    "_Complex long double": (32, 16),
    "_Float16": (2, 2),
    "__fp16": (2, 2),
    "__bf16": (2, 2),
    "__float128": (16, 16),
    "_Float128": (16, 16),
    "struct __va_list_tag": (24, 8),
}
RESERVED = frozenset(BUILTINS.values()) | {
    "b32",
    "isize",
    "usize",
    "i8",
    "i16",
    "i32",
    "i64",
    "u16",
    "u32",
    "u64",
    "char32",
    "str",
    "cstr",
    "bytes",
    "arena",
    "option",
    "result",
    "own",
    "borrow",
    "rel",
    "const",
    "sizeof",
    "self",
    "out",
    "inout",
    "len",
    "cap",
}
PRIM_SIZES = {
    "bool": 1,
    "c_char": 1,
    "i8": 1,
    "u8": 1,
    "c_short": 2,
    "i16": 2,
    "u16": 2,
    "c_int": 4,
    "c_uint": 4,
    "i32": 4,
    "u32": 4,
    "f32": 4,
    "i128": 16,
    "u128": 16,
}


_TRANSPARENT = ("ElaboratedType", "QualType", "TypedefType")  # what leaves a type the same type


class Declared:
    """A typedef: what it stands for, and where."""

    __slots__ = ("node", "file", "is_own", "order", "ref")

    def __init__(self, node: Node, file: str, is_own: bool, order: int) -> None:
        self.node = node
        self.file = file
        self.is_own = is_own
        self.order = order
        self.ref: Ref | None = None


class Types:
    """All types of one import. `skip(name, why)` is told what cannot be described."""

    def __init__(
        self, tree: Tree, source_of: Callable[[str], Source], skip: Callable[[str, str], None]
    ) -> None:
        self.tree = tree
        self.source_of = source_of
        self.skip = skip
        self.tags: dict[str, Tag] = {}
        self.typedefs: dict[str, Declared] = {}
        self.aliases: dict[str, tuple[Declared, Alias]] = {}
        self.callbacks: list[CallbackRef] = []
        self.taken: set[str] = set(RESERVED)
        self.overlaid: dict[
            str, tuple[str, str]
        ] = {}  # C name -> what an overlay declares it as, and its name there
        self.function_names: set[str] = set()
        self.packed_by_pragma: list[Tag] = []
        self.enum_values: dict[str, int] = {}
        self.loose_enums: list[tuple[Tag, str]] = []  # without any name: their members are constants
        self._order = 0

    # names

    def _renamed(self, c_name: str) -> str | None:
        """The name that an overlay gave it."""
        return self.overlaid[c_name][1] if c_name in self.overlaid else None

    def unique(self, name: str) -> str:
        while name in self.taken or name in self.function_names or name == "_":
            name += "_"
        self.taken.add(name)
        return name

    def next_order(self) -> int:
        self._order += 1
        return self._order

    # declarations

    def declare_tag(self, node: Node, file: str, is_own: bool) -> Tag:
        """Registers a struct, union or enum, and those declared inside it."""
        kind = "enum" if node["kind"] == "EnumDecl" else node.get("tagUsed", "struct")
        name = node.get("name", "")
        key = f"{kind} {name}" if name else node["id"]
        tag = self.tags.get(key)
        if tag is None:
            tag = Tag(kind, key if name else "", name, is_own)
            tag.order = self.next_order()
            self.tags[key] = tag
        tag.is_own |= is_own
        if node.get("completeDefinition") or kind == "enum" and node.get("inner"):
            tag.definition = (node, file)
        self.tags[node["id"]] = tag
        for child in children(node):
            if child.get("kind") in ("RecordDecl", "EnumDecl") and kind != "enum":
                self.declare_tag(child, file, is_own)
        return tag

    def declare_typedef(self, node: Node, file: str, is_own: bool) -> None:
        if node["name"] not in self.typedefs:
            self.typedefs[node["name"]] = Declared(node, file, is_own, self.next_order())

    def name_tags(self) -> None:
        """Tags take the name of the first typedef that is just them; the others take their own."""
        for name, declared in self.typedefs.items():
            tag = self._tag_of(declared.node) if declared.is_own else None
            if tag is not None and (not tag.c_name or " " in tag.c_name):
                tag.c_name = name
                tag.name = self._renamed(name) or (self.unique(name) if name in RESERVED else name)
                self.taken.add(tag.name)
                self.tags.setdefault(
                    f"{tag.kind} {name}", tag
                )  # clang writes it so when it has no tag of its own
        for tag in dict.fromkeys(self.tags.values()):
            if tag.c_name and " " in tag.c_name:
                tag.name = self._renamed(tag.c_name) or self.unique(tag.name)
            if self.overlaid.get(tag.c_name, ("", ""))[0] == "handle":
                tag.role = "handle"

    def _tag_of(self, node: Node) -> Tag | None:
        """The tag a typedef names directly."""
        for child in children(node):
            owned = child.get("ownedTagDecl") or child.get("decl")
            if child.get("kind") in ("ElaboratedType", "RecordType", "EnumType"):
                if owned and owned.get("id") in self.tags:
                    return self.tags[owned["id"]]
                return self._tag_of(child)
        return None

    # types

    def lower(
        self, ctype: CType, hint: str, names: list[str] | None = None, anonymous: Tag | None = None
    ) -> Ref:
        """The descriptor's type. `hint` names callbacks that C left without a name."""
        if isinstance(ctype, Named):
            return self._named(ctype.name)
        if isinstance(ctype, Anonymous):
            if anonymous is None:
                raise Unsupported("struct or union without a name")
            return self._enum_or_tag(anonymous)
        if isinstance(ctype, Func):
            return self.function_pointer(ctype, hint, names)
        if isinstance(ctype, Array):
            if ctype.count is None:
                raise Unsupported("array without a length")
            if ctype.count == 0:
                raise Unsupported("array of no elements")
            return Arr(self.lower(ctype.of, hint, names, anonymous), ctype.count)
        assert isinstance(ctype, Pointer)
        target = self._function_type(ctype.to)
        if target is not None:
            return target if isinstance(target, CallbackRef) else self.function_pointer(target, hint, names)
        to = self.lower(ctype.to, hint, names, anonymous)
        if isinstance(to, Arr) and isinstance(to.of, Tag) and not to.of.is_own:
            to = to.of  # jmp_buf: an array of what nobody looks into
        return Ptr(to, self.is_const(ctype.to), ctype.is_nonnull)

    def is_const(self, ctype: CType) -> bool:
        if isinstance(ctype, Named):
            if ctype.is_const:
                return True
            declared = self._typedef(ctype.name)
            return (
                declared is not None
                and ctype.name not in WELL_KNOWN
                and self._tag_of(declared.node) is None
                and self.is_const(self._target(declared))
            )
        if isinstance(ctype, Array):
            return self.is_const(ctype.of)
        return isinstance(ctype, Pointer) and ctype.is_const

    def _target(self, declared: Declared) -> CType:
        return parse(declared.node["type"]["qualType"])

    def _function_type(self, ctype: CType) -> Func | CallbackRef | None:
        """The function type behind a pointer's target, by name where it has one."""
        if isinstance(ctype, Func):
            return ctype
        if isinstance(ctype, Named):
            declared = self._typedef(ctype.name)
            if declared is not None and ctype.name not in WELL_KNOWN and self._tag_of(declared.node) is None:
                target = self._target(declared)
                if isinstance(target, Func):
                    ref = self.typedef(ctype.name)
                    return ref if isinstance(ref, CallbackRef) else target
                if isinstance(target, Named):
                    return self._function_type(target)
        return None

    def _named(self, name: str) -> Ref:
        if name in BUILTINS:
            return Prim(BUILTINS[name])
        if name in REFUSED:
            raise Unsupported(REFUSED[name])
        if " " in name:
            return self._enum_or_tag(self.tag(name))
        return self.typedef(name)

    def tag(self, key: str) -> Tag:
        known = self.tags.get(key)
        if known is not None:
            return known
        kind, name = key.split(" ", 1)
        if kind not in ("struct", "union", "enum"):
            raise Unsupported(f"type `{key}`")
        block = self.tree.find("EnumDecl" if kind == "enum" else "RecordDecl", name)
        if block is None:
            made = Tag(kind, key, self.unique(name), False)
            made.order = self.next_order()
            self.tags[key] = made
            return made
        made = self.declare_tag(block.node, block.file, False)
        made.name = self._renamed(key) or self.unique(name)
        return made

    def _typedef(self, name: str) -> Declared | None:
        known = self.typedefs.get(name)
        if known is None and name not in BUILTINS and " " not in name:
            block = self.tree.find("TypedefDecl", name)
            if block is not None:
                known = self.typedefs[name] = Declared(block.node, block.file, False, self.next_order())
                if self._tag_of(block.node) is None:
                    self._declare_owned(block.node, name)
        return known

    def _declare_owned(self, node: Node, name: str, is_direct: bool = True) -> None:
        """Declares the tag of a typedef from another header, so that it can be followed."""
        for child in children(node):
            owned = child.get("ownedTagDecl") or child.get("decl")
            if child.get("kind") in ("ElaboratedType", "RecordType", "EnumType") and owned:
                kind = str(owned.get("kind"))
                block = (
                    self.tree.find(kind, owned["name"]) if owned.get("name") else self.tree.by_id(owned["id"])
                )
                if block is not None:
                    tag = self.declare_tag(block.node, block.file, False)
                    self.tags.setdefault(owned["id"], tag)
                    if is_direct and (tag.c_name == "" or " " in tag.c_name):
                        tag.c_name = name
                        tag.name = self._renamed(name) or self.unique(name)
                return
            self._declare_owned(child, name, is_direct and child.get("kind") in _TRANSPARENT)

    def typedef(self, name: str) -> Ref:
        if name in WELL_KNOWN:
            return Prim(WELL_KNOWN[name])
        declared = self._typedef(name)
        if declared is None:
            raise Unsupported(f"unknown type `{name}`")
        if declared.ref is None and self._tag_of(declared.node) is None and name in self.overlaid:
            declared.ref = self._overlaid(name, declared)
        if declared.ref is None:
            tag = self._tag_of(declared.node)
            declared.ref = self._enum_or_tag(tag) if tag is not None else self._made(name, declared)
        return declared.ref

    def _overlaid(self, name: str, declared: Declared) -> Ref:
        """What an overlay makes of a typedef that is no tag: handle behind a pointer, callback, alias."""
        word, chosen = self.overlaid[name]
        self.taken.add(chosen)
        if word == "handle":
            handle = Tag("struct", name, chosen, True)
            handle.role, handle.is_pointer, handle.order = "handle", True, declared.order
            return handle
        if word == "callback":
            return CallbackRef(chosen, name, True)
        return Alias(chosen, self._made(name, declared))

    def _made(self, name: str, declared: Declared) -> Ref:
        target = self._target(declared)
        function = target if isinstance(target, Func) else None
        if isinstance(target, Pointer) and isinstance(target.to, Func):
            function = target.to
        if function is not None:
            return self._named_callback(name, declared, function, isinstance(target, Pointer))
        ref = self.lower(target, name)
        if declared.is_own and isinstance(ref, (Prim, Alias)) and ref.core() != "void":
            chosen = self._renamed(name) or (self.unique(name) if name in RESERVED else name)
            self.taken.add(chosen)
            alias = Alias(chosen, ref)
            self.aliases[name] = (declared, alias)
            return alias
        return ref

    def _named_callback(self, name: str, declared: Declared, function: Func, is_pointer: bool) -> Ref:
        source = self.source_of(declared.file) if declared.is_own else None
        node = declared.node
        names = self._names_to_semicolon(source, node) if source else None
        chosen = self._renamed(name) or (self.unique(name) if name in RESERVED else name)
        self.taken.add(chosen)
        callback = CallbackRef(chosen, name if is_pointer else None, declared.is_own)
        callback.order = declared.order
        declared.ref = callback
        try:
            self._fill(callback, function, name, names)
        except Unsupported as reason:
            self.skip(name, f"callback: {reason}")
            declared.ref = Ptr(Prim("void"), False)
            return declared.ref
        if source:
            callback.docs = source.docs_around(begin_offset(node), self._statement_end(source, node))
        self.callbacks.append(callback)
        return callback

    @staticmethod
    def _statement_end(source: Source, node: Node) -> int:
        end = end_offset(node)
        semicolon = source.text.find(";", end - 1)
        return semicolon + 1 if 0 <= semicolon < end + 2000 else end

    def _names_to_semicolon(self, source: Source, node: Node) -> list[str] | None:
        return source.parameter_names(begin_offset(node), self._statement_end(source, node))

    def function_pointer(self, function: Func, hint: str, names: list[str] | None) -> Ref:
        callback = CallbackRef(self.unique(hint), None, True)
        callback.order = self.next_order()
        try:
            self._fill(callback, function, hint, names)
        except Unsupported as reason:
            self.skip(hint, f"callback: {reason}")
            return Ptr(Prim("void"), False)
        self.callbacks.append(callback)
        return callback

    def _fill(self, callback: CallbackRef, function: Func, hint: str, names: list[str] | None) -> None:
        if function.is_variadic:
            raise Unsupported("variadic function pointer")
        if names is None or len(names) != len(function.parameters):
            names = [""] * len(function.parameters)
        used: set[str] = set()
        for index, (name, ctype) in enumerate(zip(names, function.parameters)):
            chosen = parameter_name(name, index, used)
            ref = self.by_value(self.lower(ctype, f"{hint}_{chosen}"))
            callback.parameters.append(Parameter(chosen, ctype, ref))
        result = self.lower(function.result, f"{hint}_result")
        callback.result = None if result.core() == "void" else self.by_value(result)

    # values

    def _enum_or_tag(self, tag: Tag) -> Ref:
        """Enums of other headers, and those without a name, are their integer."""
        if tag.kind != "enum":
            return tag
        if tag.role == "opaque":
            self.build_enum(tag)
        if tag.is_own and tag.c_name and tag.members:
            return tag
        return Prim(tag.repr)

    def by_value(self, ref: Ref) -> Ref:
        """Checks that a value of the type can be passed; raises `Unsupported` otherwise."""
        tag = ref
        while isinstance(tag, Alias):
            tag = tag.target
        if isinstance(tag, Tag) and tag.kind != "enum":
            self.complete(tag)
            if tag.holds:
                raise Unsupported(f"`{tag.plain_name}` by value holds {tag.holds}")
        return ref

    def complete(self, tag: Tag) -> None:
        """Lays a record out; raises `Unsupported` when that cannot be."""
        if tag.role == "opaque" and not tag.why_opaque:
            if tag.definition is None:
                tag.why_opaque = "its size is not known"
            else:
                from .records import build_record

                build_record(self, tag, *tag.definition)
        if tag.role == "opaque":
            raise Unsupported(f"`{tag.plain_name}` by value: {tag.why_opaque}")

    # enums

    def build_enum(self, tag: Tag) -> None:
        if tag.role != "opaque":
            return
        tag.role = "enum"
        if tag.definition is None:
            return
        node, file = tag.definition
        source = self.source_of(file) if tag.is_own else None
        value = -1
        packed = False
        for child in children(node):
            packed |= child.get("kind") == "PackedAttr"
            if child.get("kind") != "EnumConstantDecl":
                continue
            explicit = constant_value(child)
            value = value + 1 if explicit is None else explicit
            docs = source.docs_around(begin_offset(child), end_offset(child)) if source else ""
            tag.members.append(Member(child["name"], value, docs))
            self.enum_values[child["name"]] = value
        tag.repr = self._enum_repr(node, tag, packed)
        if source:
            tag.docs = source.docs_around(begin_offset(node), end_offset(node)) or tag.docs

    def _enum_repr(self, node: Node, tag: Tag, packed: bool) -> str:
        fixed = node.get("fixedUnderlyingType")
        if fixed:
            ref = self.lower(parse(fixed["qualType"]), tag.name)
            while isinstance(ref, Alias):
                ref = ref.target
            if isinstance(ref, Prim):
                return "u8" if ref.name == "bool" else ref.name
        low = min((member.value for member in tag.members), default=0)
        high = max((member.value for member in tag.members), default=0)
        if packed:
            for bits in (8, 16):
                if low >= 0 and high < 1 << bits:
                    return f"u{bits}"
                if low < 0 and -(1 << bits - 1) <= low and high < 1 << bits - 1:
                    return f"i{bits}"
        if low < 0:
            return "c_int" if low >= -(1 << 31) and high < 1 << 31 else "i64"
        return "c_uint" if high < 1 << 32 else "u64"


def parameter_name(name: str, index: int, used: set[str]) -> str:
    """A name for a parameter; C may leave it out, and `self` means something here."""
    chosen = name or f"arg{index}"
    if chosen in ("self", "_"):
        chosen += "_"
    while chosen in used:
        chosen += "_"
    used.add(chosen)
    return chosen
