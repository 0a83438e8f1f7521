"""The implementation in Zig: behind the generated file, so that its names are at hand, leaf by leaf."""

from __future__ import annotations

import re
from typing import Any

from abut.cafe.plan import Argument, Call, Callback, Plan
from abut.cafe.values import Node, leaves, place_of

__all__ = ["source"]

PROLOGUE = """
// Made by `abut cafe`: checks every value that arrives, and gives known ones.
var cafe_notes: [65536]u8 = undefined;
var cafe_used: usize = 0;
var cafe_round: u32 = 0;

export fn cafe_begin(round: u32) void {
    cafe_round = round;
    cafe_used = 0;
    cafe_notes[0] = 0;
}

export fn cafe_report() [*:0]const u8 {
    return @ptrCast(&cafe_notes);
}

fn cafe_note(place: []const u8, at: usize, got: u8, want: u8) void {
    const room = cafe_notes[cafe_used .. cafe_notes.len - 1];
    const form = "{s}: byte {d} is 0x{x:0>2}, not 0x{x:0>2}\\n";
    const text = std.fmt.bufPrint(room, form, .{ place, at, got, want }) catch return;
    cafe_used += text.len;
    cafe_notes[cafe_used] = 0;
}

fn cafe_bytes(place: []const u8, got: []const u8, want: []const u8) void {
    if (got.len != want.len) return cafe_note(place, 0, @truncate(got.len), @truncate(want.len));
    for (got, want, 0..) |left, right, at| {
        if (left != right) return cafe_note(place, at, left, right);
    }
}

fn cafe_same(place: []const u8, got: anytype, want: @TypeOf(got)) void {
    cafe_bytes(place, std.mem.asBytes(&got), std.mem.asBytes(&want));
}

fn cafe_c_text(text: anytype) []const u8 {
    const some: ?[*:0]const u8 = text;
    return std.mem.span(some orelse "(null)");
}

fn cafe_slice(view: anytype) []const u8 {
    return if (view.len == 0) "" else view.ptr.?[0..view.len];
}

fn cafe_bits(place: []const u8, got: anytype, want: @TypeOf(got)) void {
    if (got != want) cafe_note(place, 0, 0, 1);
}
"""

_KEYWORDS = set(
    "addrspace align allowzero and anyframe anytype asm async await break callconv catch comptime const "
    "continue defer else enum errdefer error export extern fn for if inline linksection noalias noinline "
    "nosuspend opaque or orelse packed pub resume return struct suspend switch test threadlocal try type "
    "union unreachable usingnamespace var volatile while".split()
)


def source(info: dict[str, Any], plan: Plan, generated: str) -> str:
    """The generated file and, behind it, the functions that it declares."""
    parts = [generated, PROLOGUE, "const CafeImplementation = struct {"]
    exported = []
    for symbol, calls in plan.calls.items():
        found = re.search(rf"pub extern fn {re.escape(symbol)}\((.*)\) (.*);", generated)
        if found is None:
            continue
        exported.append(symbol)
        parts.append(_function(symbol, found[1], found[2], calls))
    parts += ["};", "comptime {"]
    parts += [f'    @export(@as(*const @TypeOf(raw.{symbol}), &CafeImplementation.{symbol}), '
              f'.{{ .name = "{symbol}" }});' for symbol in exported]  # fmt: skip
    return "\n".join([*parts, "}", ""])


def _split(parameters: str) -> list[str]:
    """The parameters; commas inside parentheses belong to types."""
    found, depth, start = [], 0, 0
    for at, letter in enumerate(parameters):
        depth += (letter in "([{") - (letter in ")]}")
        if letter == "," and depth == 0:
            found.append(parameters[start:at].strip())
            start = at + 1
    rest = parameters[start:].strip()
    return [*found, rest] if rest else found


def _function(symbol: str, parameters: str, result: str, calls: list[Call]) -> str:
    types = [one.partition(": ")[2] for one in _split(parameters)]
    names = [f"cafe_{index}" for index in range(len(types))]
    signature = ", ".join(f"{name}: {kind}" for name, kind in zip(names, types))
    bodies = [_body(names, call) for call in calls]
    lines = [f"    pub fn {symbol}({signature}) callconv(.c) {result} {{"]
    if calls[0].result is not None:
        lines.append(f"        var cafe_result: {result} = {_zero(result)};")
    for name in names:
        if not any(re.search(rf"\b{name}\b", line) for body in bodies for line in body):
            lines.append(f"        _ = {name};")
    lines.append("        switch (cafe_round) {")
    for call, body in zip(calls, bodies):
        inside = [f"                {line}" for line in body]
        lines += [f"            {call.round} => {{", *inside, "            },"]
    lines += ["            else => {},", "        }"]
    if calls[0].result is not None:
        lines.append("        return cafe_result;")
    return "\n".join([*lines, "    }"])


def _zero(kind: str) -> str:
    return "undefined" if kind.startswith(("*", "[*", "?*", "?[*")) else f"std.mem.zeroes({kind})"


def _body(names: list[str], call: Call) -> list[str]:
    lines: list[str] = []
    for name, argument in zip(names, call.arguments):
        lines += _argument(name, argument, names, call)
    if call.result is not None:
        lines += fill("cafe_result", call.result)
    return lines


def _argument(name: str, argument: Argument, names: list[str], call: Call) -> list[str]:
    label = f"{call.function['symbol']}: {argument.name}"
    given, taken, lines = argument.given, argument.taken, []
    if given is not None:
        if argument.how in ("value", "count"):
            lines += check(name, given, label)
        elif argument.how in ("counted", "counted_inout"):
            lines += check_cells(name, given, label)
        else:
            lines += check(f"{name}.*", given, label)
    if taken is not None:
        if argument.how in ("room", "counted_inout"):
            lines += [line for at, part in enumerate(taken.value) for line in fill(f"{name}[{at}]", part)]
        else:
            lines += [f"{name}.* = std.mem.zeroes(@TypeOf({name}.*));", *fill(f"{name}.*", taken)]
    param = call.function["params"][names.index(name)]
    if argument.callback is not None and not param.get("retain"):
        context = next((other for other, one in zip(names, call.arguments) if one.how == "userdata"), "null")
        nullable = isinstance(argument.type, dict) and bool(argument.type.get("nullable"))
        lines += _calls_back(f"{name}.?" if nullable else name, argument.callback, context, label)
    return lines


def _calls_back(name: str, callback: Callback, context: str, label: str) -> list[str]:
    lines, arguments = ["{"], []
    for index, (_, node) in enumerate(callback.given):
        if node is None:
            arguments.append(context)
        elif node.kind in ("record", "union", "variant"):
            kind = zig_name(node)
            lines.append(f"    var cafe_made{index}: {kind} = std.mem.zeroes({kind});")
            lines += [f"    {line}" for line in fill(f"cafe_made{index}", node)]
            arguments.append(f"cafe_made{index}")
        else:
            arguments.append(literal(node))
    call = f"{name}({', '.join(arguments)})"
    if callback.answer is None:
        return [*lines, f"    {call};", "}"]
    lines.append(f"    const cafe_answer = {call};")
    answered = check("cafe_answer", callback.answer, f"{label} answers")
    return [*lines, *(f"    {line}" for line in answered), "}"]


def zig_name(node: Node) -> str:
    return str(node.entry.get("name", node.type))


def check(place: str, node: Node, label: str) -> list[str]:
    lines: list[str] = []
    for leaf in leaves(node):
        one, said = leaf.node, quoted((label + leaf.place).encode())
        where = place_of(place, leaf.path, escaped)
        if one.kind in ("text", "bytes"):
            lines.append(f"cafe_bytes({said}, cafe_slice({where}), {quoted(data_of(one))});")
        elif one.kind == "cstr":
            inside = f"cafe_c_text({where})"
            lines.append(f"cafe_bytes({said}, {inside}, {quoted(data_of(one))});")
        elif one.kind == "cells":
            lines.append(f"cafe_same({said}, {where}.len, {len(one.value)});")
            lines += check_cells(f"{where}.ptr.?", one, label + leaf.place)
        elif one.kind == "variant":
            lines.append(f"cafe_same({said}, {where}.{tag_of(one)}, @enumFromInt({one.value[0]['tag']}));")
        elif one.bits is not None:
            getter = f"{place_of(place, leaf.path[:-1], escaped)}.{camel(leaf.path[-1].name)}()"
            lines.append(f"cafe_bits({said}, {getter}, {literal(one)});")
        else:
            lines.append(f"cafe_same({said}, {where}, {literal(one)});")
    return lines


def check_cells(place: str, node: Node, label: str) -> list[str]:
    return [
        line
        for at, part in enumerate(node.value)
        for line in check(f"{place}[{at}]", part, f"{label}[{at}]")
    ]


def fill(place: str, node: Node) -> list[str]:
    lines: list[str] = []
    for leaf in leaves(node):
        one, where = leaf.node, place_of(place, leaf.path, escaped)
        if one.kind in ("text", "bytes"):
            data = data_of(one)
            lines.append(f"{where}.ptr = {quoted(data)}; {where}.len = {len(data)};")
        elif one.kind == "cells":
            lines += _fill_static(where, one)
        elif one.kind == "variant":
            lines.append(f"{where}.{tag_of(one)} = @enumFromInt({one.value[0]['tag']});")
        elif one.bits is not None:
            name = camel(leaf.path[-1].name)
            setter = f"set{name[0].upper()}{name[1:]}"
            lines.append(f"{place_of(place, leaf.path[:-1], escaped)}.{setter}({literal(one)});")
        else:
            lines.append(f"{where} = {literal(one)};")
    return lines


def _fill_static(where: str, node: Node) -> list[str]:
    """A slice of our own memory; its type is that of the slice's pointer."""
    count = len(node.value)
    lines = ["{", f"    const Cell = std.meta.Child(std.meta.Child(@TypeOf({where}.ptr)));"]
    lines.append(f"    const Cells = struct {{ var all: [{count}]Cell = undefined; }};")
    for at, part in enumerate(node.value):
        lines += [f"    {line}" for line in fill(f"Cells.all[{at}]", part)]
    return [*lines, f"    {where}.ptr = &Cells.all; {where}.len = {count};", "}"]


def data_of(node: Node) -> bytes:
    data: bytes = node.value if node.kind == "bytes" else node.value.encode()
    return data


def tag_of(node: Node) -> str:
    return escaped(str(node.entry["tag"]["name"]))


def camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


def escaped(name: str) -> str:
    return f'@"{name}"' if name in _KEYWORDS else name


def literal(node: Node) -> str:
    """A constant that becomes the type it is needed as."""
    value = node.value
    if node.kind == "bool":
        return f"@enumFromInt({int(value)})" if node.type == "b32" else str(bool(value)).lower()
    if node.kind == "enum":
        return f"@enumFromInt({value})"
    if node.kind == "flags":
        return f"@bitCast(@as(u{8 * node.entry['size']}, {value}))"
    if node.kind == "address":
        return f"@ptrFromInt({value})" if value else "null"
    if node.kind == "cstr":
        return quoted(value.encode())
    return repr(value)


def quoted(data: bytes) -> str:
    plain = set(range(32, 127)) - set(b'"\\')
    return '"' + "".join(chr(byte) if byte in plain else f"\\x{byte:02x}" for byte in data) + '"'
