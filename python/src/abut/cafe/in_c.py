"""The implementation in C: over the generated header, leaf by leaf, compared byte by byte."""

from __future__ import annotations

import re
from typing import Any

from abut.cafe.plan import Argument, Call, Callback, Plan
from abut.cafe.values import Node, Skip, leaves, place_of

__all__ = ["source"]

_C_TYPES = {
    **{f"i{bits}": f"int{bits}_t" for bits in (8, 16, 32, 64)},
    **{f"u{bits}": f"uint{bits}_t" for bits in (8, 16, 32, 64)},
    "f32": "float", "f64": "double", "bool": "bool", "usize": "size_t", "isize": "ptrdiff_t",
    "str": "abut_str", "bytes": "abut_bytes", "cstr": "const char *", "char32": "uint32_t", "b32": "uint32_t",
    "c_schar": "signed char", "c_longlong": "long long", "c_ulonglong": "unsigned long long",
}  # fmt: skip

PROLOGUE = """\
/* Made by `abut cafe`: checks every value that arrives, and gives known ones. */
#include "{header}"
#include <stdio.h>
#include <string.h>

#if defined(_WIN32)
#  define CAFE_API __declspec(dllexport)
#else
#  define CAFE_API __attribute__((visibility("default")))
#endif

static char cafe_notes[65536];
static size_t cafe_used;
static uint32_t cafe_round;

CAFE_API void cafe_begin(uint32_t round) {{ cafe_round = round; cafe_used = 0; cafe_notes[0] = 0; }}
CAFE_API const char *cafe_report(void) {{ return cafe_notes; }}

static void cafe_note(const char *place, size_t at, unsigned got, unsigned want) {{
    if (cafe_used + 256 > sizeof cafe_notes) return;
    cafe_used += (size_t)snprintf(cafe_notes + cafe_used, 256, "%.180s: byte %zu is 0x%02x, not 0x%02x\\n",
                                  place, at, got, want);
}}

static void cafe_bytes(const char *place, const void *got, const void *want, size_t len) {{
    for (size_t i = 0; i < len; i++) {{
        unsigned left = ((const unsigned char *)got)[i], right = ((const unsigned char *)want)[i];
        if (left != right) {{ cafe_note(place, i, left, right); return; }}
    }}
}}

static void cafe_text(const char *place, const void *got, size_t got_len, const char *want, size_t len) {{
    if (got_len != len) cafe_note(place, 0, (unsigned)got_len & 255u, (unsigned)len & 255u);
    else cafe_bytes(place, got, want, len);
}}

#define CAFE_SAME(place, got_, ...) do {{ \\
    __typeof__(got_) got = (got_); __typeof__(got_) want = __VA_ARGS__; \\
    cafe_bytes(place, &got, &want, sizeof want); }} while (0)
#define CAFE_BITS(place, got, want) do {{ \\
    if ((long long)(got) != (long long)(want)) \\
        cafe_note(place, 0, (unsigned)(got) & 255u, (unsigned)(want) & 255u); }} while (0)
"""


def source(info: dict[str, Any], plan: Plan, header: str, header_text: str) -> str:
    """The C file; the functions have the types that the header gives them."""
    parts = [PROLOGUE.format(header=header)]
    for symbol, calls in plan.calls.items():
        declared = prototype(header_text, symbol)
        if declared is not None:
            parts.append(_function(*declared, calls))
    return "\n".join(parts)


def prototype(header: str, symbol: str) -> tuple[str, list[str]] | None:
    """The declaration of a function, and the names of its parameters."""
    found = re.search(rf"^[A-Z0-9_]+_API ([^;{{}}=]*?\b{re.escape(symbol)}\((.*?)\));", header, re.M | re.S)
    if found is None:
        return None
    inside = "" if found[2] == "void" else found[2]
    names = [re.findall(r"\w+", one)[-1] for one in inside.split(",") if one.strip()]
    return " ".join(found[1].split()), names


def _function(declared: str, names: list[str], calls: list[Call]) -> str:
    head = declared.partition("(")[0]
    lines = [declared + " {"]
    result = None if calls[0].result is None else head[: -len(calls[0].function["symbol"])].strip()
    if result is not None:
        lines += [f"    {result} cafe_result;", "    memset(&cafe_result, 0, sizeof cafe_result);"]
    lines += [f"    (void){name};" for name in names]
    lines.append("    switch (cafe_round) {")
    for call in calls:
        body = [f"        {line}" for line in _body(names, call)]
        lines += [f"    case {call.round}: {{", *body, "        break;", "    }"]
    lines.append("    }")
    lines += ["    return cafe_result;"] if result is not None else []
    return "\n".join([*lines, "}", ""])


def _body(names: list[str], call: Call) -> list[str]:
    where, lines = call.function["symbol"], []
    for name, argument in zip(names, call.arguments):
        lines += _argument(where, name, argument, names, call)
    if call.result is not None:
        lines += fill("cafe_result", call.result, "result")
    return lines


def _argument(where: str, name: str, argument: Argument, names: list[str], call: Call) -> list[str]:
    label = f"{where}: {argument.name}"
    lines: list[str] = []
    if argument.given is not None:
        if argument.how in ("value", "count"):
            lines += check(name, argument.given, label)
        elif argument.how in ("counted", "counted_inout"):
            lines += check_cells(name, argument.given, label)
        elif is_flat_array(argument):
            lines += check_cells(name, flat_array(argument.given), label)
        else:
            lines += check(f"(*{name})", argument.given, label)
    if argument.taken is not None:
        if argument.how in ("room", "counted_inout"):
            lines += fill_cells(name, argument.taken, label)
        elif is_flat_array(argument):
            lines += fill_cells(name, flat_array(argument.taken), label)
        else:
            lines += [f"memset({name}, 0, sizeof *{name});", *fill(f"(*{name})", argument.taken, label)]
    if argument.callback is not None and not call.function["params"][names.index(name)].get("retain"):
        context = next((other for other, one in zip(names, call.arguments) if one.how == "userdata"), "NULL")
        lines += _calls_back(name, argument.callback, context, label)
    return lines


def is_flat_array(argument: Argument) -> bool:
    """Arrays decay: C has a pointer to the first element."""
    node = argument.given or argument.taken
    return argument.how in ("inward", "out", "inout") and node is not None and node.kind == "array"


def flat_array(node: Node) -> Node:
    """The elements of an array as cells; rows stay arrays."""
    return Node("cells", node.type, node.value)


def _calls_back(name: str, callback: Callback, context: str, label: str) -> list[str]:
    lines, arguments = [f"if ({name}) {{"], []
    for index, (_, node) in enumerate(callback.given):
        if node is None:
            arguments.append(context)
        elif node.kind in ("record", "union", "variant"):
            lines.append(f"    {node.entry['c']} cafe_{index};")
            lines.append(f"    memset(&cafe_{index}, 0, sizeof cafe_{index});")
            lines += [f"    {line}" for line in fill(f"cafe_{index}", node, label)]
            arguments.append(f"cafe_{index}")
        else:
            arguments.append(literal(node))
    call = f"{name}({', '.join(arguments)})"
    if callback.answer is None:
        return [*lines, f"    {call};", "}"]
    lines.append(f"    __typeof__({call}) cafe_answer = {call};")
    answered = check("cafe_answer", callback.answer, f"{label} answers")
    return [*lines, *(f"    {line}" for line in answered), "}"]


def check(place: str, node: Node, label: str) -> list[str]:
    lines: list[str] = []
    for leaf in leaves(node):
        where, said = place_of(place, leaf.path), quoted(label + leaf.place)
        one = leaf.node
        if one.kind in ("text", "bytes"):
            data = one.value.encode() if one.kind == "text" else one.value
            lines.append(f"cafe_text({said}, {where}.ptr, {where}.len, {quoted(data)}, {len(data)});")
        elif one.kind == "cstr":
            data = one.value.encode()
            lines.append(f"cafe_text({said}, {where}, strlen({where}), {quoted(data)}, {len(data)});")
        elif one.kind == "cells":
            lines.append(f"CAFE_SAME({said}, {where}.len, {len(one.value)});")
            lines += check_cells(f"{where}.ptr", one, label + leaf.place)
        elif one.kind == "variant":
            tag = f"{where}.{one.entry['tag']['name']}"
            lines.append(f"CAFE_SAME({said}, {tag}, {one.value[0]['tag']});")
        elif one.bits is not None:
            lines.append(f"CAFE_BITS({said}, {where}, {literal(one)});")
        else:
            lines.append(f"CAFE_SAME({said}, {where}, {literal(one)});")
    return lines


def check_cells(place: str, node: Node, label: str) -> list[str]:
    return [
        line
        for index, part in enumerate(node.value)
        for line in check(f"{place}[{index}]", part, f"{label}[{index}]")
    ]


def fill(place: str, node: Node, label: str) -> list[str]:
    lines: list[str] = []
    for leaf in leaves(node):
        where, one = place_of(place, leaf.path), leaf.node
        if one.kind in ("text", "bytes"):
            data = one.value.encode() if one.kind == "text" else one.value
            cast = "(const uint8_t *)" if one.kind == "bytes" else ""
            lines.append(f"{where}.ptr = {cast}{quoted(data)}; {where}.len = {len(data)};")
        elif one.kind == "cells":
            lines += _fill_static(where, one, label + leaf.place)
        elif one.kind == "variant":
            lines.append(f"{where}.{one.entry['tag']['name']} = {one.value[0]['tag']};")
        else:
            lines.append(f"{where} = {literal(one)};")
    return lines


def _fill_static(where: str, node: Node, label: str) -> list[str]:
    """A slice of our own memory."""
    lines = ["{", f"    static {c_type(node)} cafe_cells[{len(node.value)}];"]
    for index, part in enumerate(node.value):
        lines += [f"    {line}" for line in fill(f"cafe_cells[{index}]", part, label)]
    return [*lines, f"    {where}.ptr = cafe_cells; {where}.len = {len(node.value)};", "}"]


def c_type(node: Node) -> str:
    """The C type of a slice's elements."""
    first = node.value[0]
    if first.entry:
        name = str(first.entry["c"])
        return f"{name} *" if first.entry["kind"] == "handle" else name
    if first.kind == "cells" or not isinstance(first.type, str):
        raise Skip("slices of slices or arrays")
    return _C_TYPES.get(first.type) or f"{first.type.removeprefix('c_').replace('u', 'unsigned ', 1)}"


def fill_cells(place: str, node: Node, label: str) -> list[str]:
    return [
        line
        for index, part in enumerate(node.value)
        for line in fill(f"{place}[{index}]", part, f"{label}[{index}]")
    ]


def literal(node: Node) -> str:
    """A constant of the node's type."""
    value = node.value
    if node.kind == "float":
        return f"{value!r}" + ("f" if node.type == "f32" else "")
    if node.kind == "cstr":
        return quoted(value.encode())
    if node.kind == "address":
        return f"(void *)UINT64_C({value})"
    number = int(value)
    if number == -(2**63):
        return "(-INT64_C(9223372036854775807) - 1)"
    return f"INT64_C({number})" if number < 2**63 else f"UINT64_C({number})"


def quoted(data: bytes | str) -> str:
    raw = data.encode() if isinstance(data, str) else data
    plain = set(range(32, 127)) - set(b'"\\?')
    return '"' + "".join(chr(byte) if byte in plain else f"\\{byte:03o}" for byte in raw) + '"'
