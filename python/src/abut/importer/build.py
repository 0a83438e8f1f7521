"""One import: from clang's answers to constants, types and functions."""

from __future__ import annotations

from .clang import Clang
from .ctype import Func, Unsupported, parse
from .layouts import settle
from .macros import Folder, Folded, Macro, integer_constant
from .model import Alias, Callback, Constant, Function, Parameter, Prim, Ref, Tag
from .own import OwnFiles
from .records import deprecated
from .tree import Block, Node, Tree, begin_offset, children, end_offset
from .types import RESERVED, Types, parameter_name


class Import:
    """Everything found, before proposals are made and text is written."""

    def __init__(self, own: OwnFiles, tree: Tree, keep: list[str] | None) -> None:
        self.own = own
        self.tree = tree
        self.skipped: list[tuple[str, str]] = []
        self.types = Types(tree, own.source, self.skip)
        self.constants: list[Constant] = []
        self.functions: list[Function] = []
        self.tags: list[Tag] = []
        self.macro_aliases: list[tuple[str, str]] = []
        self.function_macros: list[Macro] = []
        self.empty_macros: list[str] = []
        self.extra_tags: list[Tag] = []  # statuses made of macros
        self.resolved_names: list[Constant] = []  # macros that stand for an enum's member
        self._keep = keep

    def skip(self, name: str, why: str) -> None:
        self.skipped.append((name, why))

    def is_kept(self, name: str) -> bool:
        if self._keep is None:
            return True
        from fnmatch import fnmatchcase

        return any(fnmatchcase(name, pattern) for pattern in self._keep)

    # declarations

    def read_tree(self) -> None:
        blocks = self.tree.own(self.own)
        for block in blocks:
            node = block.node
            if node["kind"] in ("RecordDecl", "EnumDecl"):
                self.types.declare_tag(node, block.file, True)
            elif node["kind"] == "TypedefDecl" and not node.get("isImplicit"):
                self.types.declare_typedef(node, block.file, True)
            elif node["kind"] == "FunctionDecl":
                self.types.function_names.add(node.get("name", ""))
        self.types.name_tags()
        self._read_types()
        self._read_functions(blocks)

    def _read_types(self) -> None:
        types = self.types
        for tag in list(dict.fromkeys(types.tags.values())):
            if tag.kind == "enum":
                types.build_enum(tag)
                if not tag.c_name:
                    self._loose_members(tag)
            elif tag.c_name and self.is_kept(tag.c_name.rpartition(" ")[2]):
                try:
                    types.complete(tag)
                except Unsupported:
                    continue  # it stays opaque, and the reason was noted
        for name, declared in list(types.typedefs.items()):
            if declared.is_own and declared.ref is None and self.is_kept(name):
                try:
                    types.typedef(name)
                except Unsupported as reason:
                    self.skip(name, f"type: {reason}")

    def _loose_members(self, tag: Tag) -> None:
        for member in tag.members:
            word = "c_int" if -(1 << 31) <= member.value < 1 << 31 else tag.repr
            self._add_constant(member.c_name, word, member.value, member.docs)

    def _read_functions(self, blocks: list[Block]) -> None:
        seen: dict[str, Function] = {}
        symbols: dict[str, str] = {}
        for block in blocks:
            node = block.node
            name = node.get("name", "")
            if node["kind"] == "VarDecl":
                if node.get("storageClass") != "static" and self.is_kept(name):
                    self.skip(name, f"exported variable of type `{node['type']['qualType']}`")
            elif node["kind"] == "FunctionDecl" and not node.get("isImplicit") and self.is_kept(name):
                if name in seen:
                    self._merge(seen[name], node, block)
                    continue
                function = self._function(node, block)
                if function is not None and symbols.setdefault(function.symbol, name) != name:
                    self.skip(name, f"another name of `{symbols[function.symbol]}`, whose symbol it has")
                elif function is not None:
                    seen[name] = function
                    self.functions.append(function)

    def _merge(self, function: Function, node: Node, block: Block) -> None:
        """A second declaration may carry what the first one lacks."""
        if not function.docs:
            function.docs = self._function_docs(node, block)

    def _function_docs(self, node: Node, block: Block) -> str:
        return self.own.source(block.file).docs_around(begin_offset(node), end_offset(node), below=True)

    def _function(self, node: Node, block: Block) -> Function | None:
        name = node["name"]
        if node.get("inline") or node.get("storageClass") == "static":
            self.skip(name, "static inline: the library has no symbol for it")
            return None
        symbol = str(node.get("mangledName", name)).removeprefix("\x01")
        has_label = any(child.get("kind") == "AsmLabelAttr" for child in children(node))
        function = Function(
            name, symbol.partition("@")[0] if has_label else name, self._function_docs(node, block)
        )
        try:
            self._fill(function, node, block)
        except Unsupported as reason:
            self.skip(name, str(reason))
            return None
        if has_label and "@" in symbol:
            function.docs += ("\n" if function.docs else "") + f"The versioned symbol is `{symbol}`."
        return function

    def _fill(self, function: Function, node: Node, block: Block) -> None:
        types = self.types
        written = parse(node["type"]["qualType"])
        if not isinstance(written, Func):
            raise Unsupported(f"type `{node['type']['qualType']}`")
        used: set[str] = set()
        nonnull = self._nonnull(node, block)
        parameters = [child for child in children(node) if child.get("kind") == "ParmVarDecl"]
        for index, child in enumerate(parameters):
            name = parameter_name(child.get("name", ""), index, used)
            spelled = child["type"]["qualType"]
            ctype = parse(spelled)
            names = None
            if "(*" in spelled:
                names = self.own.source(block.file).parameter_names(begin_offset(child), end_offset(child))
            ref = types.by_value(types.lower(ctype, f"{function.name}_{name}", names))
            if nonnull is not None and (not nonnull or index + 1 in nonnull) and hasattr(ref, "is_nonnull"):
                ref.is_nonnull = True
            function.parameters.append(Parameter(name, ctype, ref))
        function.is_variadic = bool(node.get("variadic"))
        if function.is_variadic and not parameters:
            raise Unsupported("variadic without a parameter")
        result = types.lower(written.result, f"{function.name}_result")
        function.result = None if result.core() == "void" else types.by_value(result)
        for child in children(node):
            if child.get("kind") == "DeprecatedAttr" and not function.attributes:
                function.attributes.append(deprecated(child))

    def _nonnull(self, node: Node, block: Block) -> set[int] | None:
        """The positions that `nonnull` names, none for all of them. clang's tree drops the numbers."""
        for child in children(node):
            if child.get("kind") == "NonNullAttr":
                source = self.own.source(block.file)
                text = source.text[begin_offset(child) : end_offset(child)]
                name, _, numbers = text.partition("(")
                if name.strip().strip("_") != "nonnull":
                    return None
                parts = [part.strip() for part in numbers.rstrip(") \n").split(",") if part.strip()]
                return {int(part) for part in parts} if all(part.isdigit() for part in parts) else None
        return None

    # macros

    def read_macros(self, folder: Folder) -> None:
        self.empty_macros = folder.empty
        functions = {function.name for function in self.functions}
        for macro in folder.own:
            if not self.is_kept(macro.name):
                continue
            if macro.parameters is not None:
                self.function_macros.append(macro)
            elif macro.name in folder.values:
                self._macro_constant(macro, folder.values[macro.name])
            elif macro.name in folder.names:
                self._name_macro(macro, folder.names[macro.name], functions)
            elif macro.name in folder.why:
                self.skip(macro.name, f"macro, {folder.why[macro.name]}: {shortened(macro.body)}")

    def _macro_constant(self, macro: Macro, folded: Folded) -> None:
        source = self.own.source(macro.file)
        begin = source.line_start(macro.line)
        docs = source.docs_around(begin, source.macro_end(begin))
        self._add_constant(macro.name, folded.type, folded.value, docs, macro)

    def _name_macro(self, macro: Macro, target: str, functions: set[str]) -> None:
        types = self.types
        if target in types.enum_values:
            value = types.enum_values[target]
            self._macro_constant(
                macro, integer_constant("c_int" if -(1 << 31) <= value < 1 << 31 else "i64", value)
            )
            self.resolved_names.append(self.constants[-1])
        elif target in functions:
            self.macro_aliases.append((macro.name, target))
        elif target in types.typedefs and macro.name not in types.taken:
            ref = types.typedef(target)
            if isinstance(ref, (Alias, Prim)):
                types.taken.add(macro.name)
                types.aliases[macro.name] = (types.typedefs[target], Alias(macro.name, ref))
            else:
                self.macro_aliases.append((macro.name, target))
        else:
            self.skip(macro.name, f"macro, stands for `{target}`")

    def _add_constant(
        self,
        name: str,
        word: str,
        value: int | float | str,
        docs: str,
        macro: Macro | None = None,
    ) -> None:
        if isinstance(value, str) and any(ord(char) < 32 and char not in "\n\t" for char in value):
            self.skip(name, "text with control characters")
            return
        if isinstance(value, float) and value - value != 0:
            self.skip(name, "not a finite number")
            return
        constant = Constant(name, word, value, docs)
        if name in self.types.taken:
            if name not in RESERVED and not any(tag.name == name for tag in self.types.tags.values()):
                self.skip(name, "the name is taken by a type")
                return
            constant.name = self.types.unique(name)
        else:
            self.types.taken.add(name)
        if macro is not None:
            constant.file, constant.line = macro.file, macro.line
        self.constants.append(constant)

    # layouts that only clang knows

    def settle_layouts(self, runner: Clang, source: str) -> None:
        """`#pragma pack` and zero-width bit-fields are not in the tree: asked only where they were met."""
        if self.types.packed_by_pragma:
            settle(self.types.packed_by_pragma, runner.start_layouts(source).finish()[0], self.skip)

    # what is written

    def finish_types(self) -> None:
        """The tags that something written needs, in the order they were declared."""
        wanted: dict[Tag, None] = dict.fromkeys(self.extra_tags)
        for tag in dict.fromkeys(self.types.tags.values()):
            if (
                tag.is_own
                and tag.c_name
                and not tag.is_pointer
                and self.is_kept(tag.c_name.rpartition(" ")[2])
            ):
                self._want(tag, wanted)
        for function in self.functions:
            for parameter in function.parameters:
                self._want(parameter.ref, wanted)
            self._want(function.result, wanted)
        for callback in self._callbacks():
            for parameter in callback.parameters:
                self._want(parameter.ref, wanted)
            self._want(callback.result, wanted)
        self.tags = sorted(wanted, key=lambda tag: tag.order)

    def _callbacks(self) -> list[Callback]:
        return self.types.callbacks

    def _want(self, ref: Ref | None, wanted: dict[Tag, None]) -> None:
        while ref is not None:
            if isinstance(ref, Tag):
                ref.name = ref.name or self.types.unique("unnamed")
                if ref not in wanted and not ref.is_pointer and not (ref.kind == "enum" and not ref.members):
                    wanted[ref] = None
                    for field in ref.fields:
                        self._want(field.ref, wanted)
                return
            ref = getattr(ref, "to", None) or getattr(ref, "of", None) or getattr(ref, "target", None)


def shortened(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 160 else text[:157] + "..."
