"""The writers and readers in Zig, over the generated stub."""

from __future__ import annotations

from .leaves import SEEDS, Leaf, Leaves

CALLS = """
    pub fn ag_turn(p: ag.Point, k: f64) callconv(.c) ag.Point {
        return .{ .x = -p.y * k, .y = p.x * k };
    }
    pub fn ag_shift(s: ag.Scalars, by: i32) callconv(.c) ag.Scalars {
        var r = s;
        r.e += by;
        r.h += @floatFromInt(by);
        r.a = !r.a;
        return r;
    }
    pub fn ag_grow(shape: ag.Shape, k: f64) callconv(.c) ag.Shape {
        var s = shape;
        switch (s.tag) {
            .circle => s.as.circle *= k,
            .box => s.as.box = .{ .x = s.as.box.x * k, .y = s.as.box.y * k },
            .many => s.as.many[2] += @intFromFloat(k),
            else => {},
        }
        return s;
    }
    pub fn ag_half(x: ag.OptionF64) callconv(.c) ag.OptionF64 {
        const value = x.get() orelse return x;
        return .from(value / 2);
    }
    pub fn ag_divide(a: i64, b: i64) callconv(.c) ag.ResultI64Mode {
        if (b == 0) return .{ .tag = .err, .as = .{ .err = .slow } };
        return .{ .tag = .ok, .as = .{ .ok = @divTrunc(a, b) } };
    }
    pub fn ag_split(value: i64, high: *i32, low: *u32) callconv(.c) bool {
        high.* = @truncate(value >> 32);
        low.* = @truncate(@as(u64, @bitCast(value)));
        return value < 0;
    }
    pub fn ag_each(count: u32, visit: ag.Each, ctx: ?*anyopaque) callconv(.c) i64 {
        var sum: i64 = 0;
        var i: u32 = 0;
        while (i < count) : (i += 1) {
            const x: f64 = @floatFromInt(i);
            sum += visit(i, .{ .x = x, .y = x * 0.5 }, ctx);
        }
        return sum;
    }
"""


def source(leaves: Leaves, names: list[str]) -> str:
    lines = ['const std = @import("std");', 'const ag = @import("agree.zig");',
             "const Implementation = struct {"]
    for name in names:
        lines += [f"    pub fn ag_put_{name}(seed: u32, v: *ag.{name}) callconv(.c) void {{",
                  f"        v.* = std.mem.zeroes(ag.{name});", "        switch (seed) {"]
        for seed in range(SEEDS):
            lines += [f"        {seed} => {{", *(store(leaf) for leaf in leaves.of(name, seed)), "        },"]
        lines += ["        else => {},", "        }", "    }",
                  f"    pub fn ag_check_{name}(seed: u32, v: *ag.{name}) callconv(.c) u32 {{",
                  "        switch (seed) {"]
        for seed in range(SEEDS):
            lines.append(f"        {seed} => {{")
            numbered = enumerate(leaves.of(name, seed), 1)
            lines += [f"if ({differs(leaf)}) return {place};" for place, leaf in numbered]
            lines.append("        },")
        lines += ["        else => {},", "        }", "        return 0;", "    }"]
    lines += [CALLS, "};", "comptime {", "    ag.exportAll(Implementation);", "}"]
    return "\n".join(lines) + "\n"


def place(leaf: Leaf, path_end: int | None = None) -> str:
    text = "v"
    for step in leaf.path[:path_end]:
        if step.kind == "index":
            text += f"[{step.index}]"
        elif step.kind == "payload":
            text += f".as.{step.name}"
        else:
            text += f".{step.name}"
    return text


def literal(leaf: Leaf) -> str:
    if leaf.kind == "bool":
        return "true" if leaf.value else "false"
    if leaf.kind == "b32":
        return f"@enumFromInt({int(leaf.value)})"
    if leaf.kind == "tag":
        return f".{leaf.value['name']}"
    if leaf.kind == "enum":
        return f"@enumFromInt({leaf.value})"
    if leaf.kind == "flags":
        return f"@bitCast(@as(u16, {leaf.value}))"
    return repr(leaf.value)


def store(leaf: Leaf) -> str:
    if leaf.bits is not None:
        name = leaf.path[-1].name
        return f"{place(leaf, -1)}.set{name[0].upper()}{name[1:]}({literal(leaf)});"
    where = place(leaf)
    if leaf.kind == "text":
        return f'{where} = .from("{leaf.value}");'
    if leaf.kind == "tag":
        return f"{where}.tag = {literal(leaf)};"
    return f"{where} = {literal(leaf)};"


def differs(leaf: Leaf) -> str:
    where = place(leaf)
    if leaf.bits is not None:
        return f"{where}() != {literal(leaf)}"
    if leaf.kind == "text":
        return f'!std.mem.eql(u8, {where}.slice(), "{leaf.value}")'
    if leaf.kind == "tag":
        return f"{where}.tag != {literal(leaf)}"
    if leaf.kind == "enum":
        return f"@intFromEnum({where}) != {leaf.value}"
    if leaf.kind == "b32":
        return f"@intFromEnum({where}) != {int(leaf.value)}"
    if leaf.kind == "flags":
        return f"@as(u16, @bitCast({where})) != {leaf.value}"
    return f"{where} != {literal(leaf)}"
