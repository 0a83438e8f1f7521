"""The descriptor's text."""

from __future__ import annotations

import os
from collections.abc import Iterable

from .build import Import, shortened
from .model import Callback, Constant, Field, Function, Member, Parameter, Tag
from .overlay import Overlay

WIDTH = 110


def quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def write(
    imported: Import, overlay: Overlay, *, package: str, version: str, library: str, headers: list[str]
) -> str:
    """The whole descriptor: package, constants, types, functions, methods, and what was left out."""
    parts: list[str] = [
        f"//! {', '.join(headers)}, read by abut import.",
        "//! Changes belong into an overlay: this file is made again.",
        "//! `@review` marks what C does not say and was guessed.",
    ]
    parts.append(overlay.package or _package(package, version, library, headers))
    parts += overlay.uses
    sections = [
        _joined(
            [
                overlay.instead("const", constant.name) or _constant(constant)
                for constant in imported.constants
                if not overlay.is_dropped(constant.name)
            ],
            "\n",
        ),
        _joined(_types(imported, overlay), "\n\n"),
        _joined(
            [
                overlay.instead("fn", function.symbol) or _function(function, "")
                for function in imported.functions
                if function.receiver is None and not overlay.is_dropped(function.symbol)
            ],
            "\n",
        ),
        *_methods(imported, overlay),
        _joined(overlay.rest(), "\n\n"),
        _left_out(imported),
    ]
    return "\n".join(parts) + "\n\n" + "\n\n".join(section for section in sections if section) + "\n"


def _joined(texts: Iterable[str], between: str) -> str:
    return between.join(text for text in texts if text)


def _package(package: str, version: str, library: str, headers: list[str]) -> str:
    text = f"package {package}"
    if version:
        text += f" @version({version})"
    if library:
        text += f" @library({quoted(library)})"
    return text + f" @header({quoted(headers[0])})"


def _docs(docs: str, indent: str = "") -> str:
    return "".join(f"{indent}/// {line}".rstrip() + "\n" for line in docs.split("\n")) if docs else ""


def _with_docs(line: str, docs: str, indent: str = "") -> str:
    """Short documentation stands behind what it documents, the rest above."""
    if docs and "\n" not in docs and len(line) + len(docs) + 6 <= WIDTH:
        return f"{line}  /// {docs}"
    return _docs(docs, indent) + line


def _constant(constant: Constant) -> str:
    value = quoted(constant.value) if isinstance(constant.value, str) else repr(constant.value)
    line = f"const {constant.name}: {constant.type} = {value}"
    if constant.name != constant.c_name:
        line = f"@c({quoted(constant.c_name)}) " + line
    return _with_docs(line, constant.docs)


# types


def _types(imported: Import, overlay: Overlay) -> list[str]:
    made: list[tuple[int, str]] = []
    types = imported.types
    _tell_apart(imported)
    for c_name, (declared, alias) in types.aliases.items():
        if not overlay.is_dropped(c_name):
            text = overlay.instead("type", c_name)
            if text is None and alias.name != c_name and c_name in types.overlaid:
                continue
            if text is None:
                text = f"alias {alias.name}{_c_name(alias.name, c_name)} = {alias.target.text()}"
            made.append((declared.order, text))
    for tag in imported.tags:
        if not overlay.is_dropped(tag.c_name):
            made.append((tag.order, overlay.instead("type", tag.c_name or tag.name) or _tag(tag)))
    for callback in types.callbacks:
        key = callback.c_name or callback.name
        if not overlay.is_dropped(key):
            made.append((callback.order, overlay.instead("type", key) or _callback(callback)))
    return _grouped([text for _, text in sorted(made, key=lambda pair: pair[0])])


def _tell_apart(imported: Import) -> None:
    """Rust, Swift and Zig use camel case, where `fts5_tokenizer` and `Fts5Tokenizer` are one name."""
    seen: set[str] = set()
    items: list[Tag | Callback] = [*imported.tags, *imported.types.callbacks]
    for item in items:
        words = [word for word in item.name.split("_") if word]
        camel = "".join(word[0].upper() + word[1:] for word in words)
        if camel in seen:
            while camel in seen:
                camel += "_"
            attributes = [f"@rust({quoted(camel)})", f"@swift({quoted(camel)})", f"@zig({quoted(camel)})"]
            item.attributes = attributes + item.attributes
        seen.add(camel)


def _grouped(texts: list[str]) -> list[str]:
    """One-line items of a kind stand together."""
    groups: list[str] = []
    for text in texts:
        kind = text.partition(" ")[0]
        if (
            groups
            and "\n" not in text
            and kind in ("alias", "opaque")
            and groups[-1].rpartition("\n")[2].startswith(kind + " ")
        ):
            groups[-1] += "\n" + text
        else:
            groups.append(text)
    return groups


def _c_name(name: str, c_name: str | None) -> str:
    return f" @c({quoted(c_name)})" if c_name and c_name != name else ""


def _tag(tag: Tag) -> str:
    head = tag.name + _c_name(tag.name, tag.c_name)
    attributes = "".join(" " + attribute for attribute in tag.attributes)
    if tag.role in ("enum", "status"):
        return _docs(tag.docs) + _enumeration(tag, head, attributes)
    if tag.role in ("record", "union"):
        fields = "".join(_field(field) for field in tag.fields)
        return f"{_docs(tag.docs)}{tag.role} {head}{attributes} {{\n{fields}}}"
    if tag.role == "handle":
        return f"{_docs(tag.docs)}handle {head}{attributes} {{ drop: {tag.drop} }}"
    return f"{_docs(tag.docs)}opaque {head}{attributes}"


def _enumeration(tag: Tag, head: str, attributes: str) -> str:
    prefix = _name_members(tag.members)
    if tag.role == "enum":
        attributes += " @open"
    lines = "".join(_member(member, prefix) for member in tag.members)
    return f"{tag.role} {head} : {tag.repr}{attributes} @cprefix({quoted(prefix)}) {{\n{lines}}}".replace(
        f"{head} : {tag.repr}", _repr_head(head, tag.repr), 1
    )


def _repr_head(head: str, repr_: str) -> str:
    """The integer type stands right behind the name; attributes follow it."""
    name, space, rest = head.partition(" ")
    return f"{name} : {repr_}{space}{rest}"


def _name_members(members: list[Member]) -> str:
    """Members lose what all of them start with; returns that."""
    names = [member.c_name for member in members]
    common = os.path.commonprefix(names) if len(names) > 1 else ""
    prefix = common[: common.rfind("_") + 1]
    while prefix and any(not _is_name(name[len(prefix) :]) for name in names):
        prefix = prefix[: prefix.rstrip("_").rfind("_") + 1]
    used: set[str] = set()
    for member in members:
        rest = member.c_name[len(prefix) :]
        lower = rest.lower()
        member.name = lower if lower.upper() == rest and lower not in used else rest
        while member.name in used:
            member.name += "_"
        used.add(member.name)
    return prefix


def _is_name(text: str) -> bool:
    return bool(text) and not text[0].isdigit()


def _member(member: Member, prefix: str) -> str:
    line = f"    {member.name} = {member.value}"
    if member.raises:
        line += f" raises {member.raises}"
    if prefix + member.name.upper() != member.c_name:
        line += f" @c({quoted(member.c_name)})"
    return _with_docs(line, member.docs, "    ") + "\n"


def _field(field: Field) -> str:
    line = f"    {field.name}: {field.ref.text()}"
    if field.bits is not None:
        line += f" @bits({field.bits})"
    if field.name not in ("_", field.c_name):
        line += f" @c({quoted(field.c_name)})"
    line += "".join(" " + attribute for attribute in field.attributes)
    return _with_docs(line, field.docs, "    ") + "\n"


def _callback(callback: Callback) -> str:
    line = f"callback {callback.name}" + _parameters(
        [_parameter(item) for item in callback.parameters], 0, ""
    )
    if callback.result is not None:
        line += f" -> {callback.result.text()}"
    line += _c_name(callback.name, callback.c_name)
    return _docs(callback.docs) + line + "".join(" " + attribute for attribute in callback.attributes)


# functions


def _parameter(item: Parameter) -> str:
    attributes = "".join(" " + attribute for attribute in item.attributes)
    direction = item.direction + " " if item.direction else ""
    if item.is_self:
        return f"{'own ' if item.is_own else ''}{direction}self{attributes}"
    spelling = item.spelling or item.ref.text()
    return f"{direction}{item.name}: {spelling}{attributes}"


def _parameters(texts: list[str], before: int, indent: str) -> str:
    line = "(" + ", ".join(texts) + ")"
    if before + len(line) <= WIDTH - 20:
        return line
    inner = ",\n".join(f"{indent}    {text}" for text in texts)
    return f"(\n{inner}\n{indent})"


def _function(function: Function, indent: str) -> str:
    texts = [_parameter(item) for item in function.parameters] + (["..."] if function.is_variadic else [])
    line = f"{indent}fn {function.name}"
    line += _parameters(texts, len(line), indent)
    result = function.result_spelling or (function.result.text() if function.result is not None else "")
    if result:
        line += f" -> {result}"
    if function.symbol != function.name:
        line += f" @symbol({quoted(function.symbol)})"
    line += "".join(" " + attribute for attribute in function.attributes)
    return _docs(function.docs, indent) + line


def _methods(imported: Import, overlay: Overlay) -> list[str]:
    receivers: dict[Tag, list[Function]] = {}
    for function in imported.functions:
        if function.receiver is not None and not overlay.is_dropped(function.symbol):
            if not overlay.has("fn", function.symbol):
                receivers.setdefault(function.receiver, []).append(function)
    return [
        f"impl {tag.name} {{\n" + "\n".join(_function(item, "    ") for item in functions) + "\n}"
        for tag, functions in receivers.items()
    ]


# what was left out


def _left_out(imported: Import) -> str:
    lines = [f"// alias: {name} is {target}" for name, target in imported.macro_aliases]
    lines += [
        f"// macro: {macro.name}({', '.join(macro.parameters or ())}) {shortened(macro.body)}".rstrip()
        for macro in imported.function_macros
    ]
    lines += [f"// skipped: {name}: {shortened(why)}" for name, why in imported.skipped]
    if imported.empty_macros:
        lines += _wrapped("// skipped: empty macros: ", imported.empty_macros)
    return "\n".join(lines)


def _wrapped(start: str, names: list[str]) -> list[str]:
    lines, line = [], start
    for name in names:
        if len(line) + len(name) + 2 > WIDTH:
            lines.append(line.rstrip())
            line = "//     "
        line += name + ", "
    return [*lines, line.rstrip(", ")]
