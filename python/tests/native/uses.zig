//! Uses the generated Zig as a program would: calc and everything against C, flat against an implementation in Zig.
const std = @import("std");
const calc = @import("calc.zig");
const ev = @import("everything.zig");
const flat = @import("flat.zig");
const Mine = @import("flat_main.zig");

const expect = std.testing.expect;
const expectEqual = std.testing.expectEqual;
const expectError = std.testing.expectError;
const expectEqualStrings = std.testing.expectEqualStrings;

const Seen = struct { calls: u32 = 0, last: u32 = 0 };

fn count(done: u32, total: u32, ctx: ?*anyopaque) callconv(.c) bool {
    const seen: *Seen = @ptrCast(@alignCast(ctx.?));
    seen.calls += 1;
    seen.last = total;
    return done < 3;
}

test "calc: handles, errors, slices, variants, callbacks" {
    try expect(calc.Calc.init(calc.max_precision + 1, .{}) == null);
    const c = calc.Calc.init(10, .{ .trace = true }).?;
    defer c.deinit();
    try expectEqual(3, try c.div(7, 2));
    try expectError(error.DivZero, c.div(1, 0));
    try expectEqual(6.0, c.sum(&.{ 1, 2, 3 }));
    var v: calc.Vec2 = .{ .x = 1, .y = 2 };
    c.scale(&v, 3);
    try expectEqual(calc.Vec2{ .x = 3, .y = 6 }, v);
    try expectEqual(2.5, (try c.eval("2.5")).value().?.num);
    try expectEqualStrings("pi", (try c.eval("pi")).value().?.text);
    try expectEqual(.none, std.meta.activeTag((try c.eval("")).value().?));
    var seen: Seen = .{};
    try c.run(2, count, &seen);
    try expectError(error.Cancel, c.run(9, count, &seen));
    try expectEqual(Seen{ .calls = 5, .last = 9 }, seen);
}

test "calc: an unknown status is Unexpected, an unknown tag is null" {
    try expectError(error.Unexpected, @as(calc.Status, @fromBackingInt(@intCast(77))).check());
    var cell: calc.Cell = .num(1);
    cell.tag = @fromBackingInt(@intCast(9));
    try expectEqual(null, cell.value());
}

test "everything: values" {
    try expectEqual(ev.Point{ .x = 0.5, .y = 1 }, ev.scale(.{ .x = 1, .y = 2 }, ev.ratio));
    var p: ev.Point = .{ .x = 0 };
    try expectEqual(1.5, p.y);
    try expectEqual(.ok, try ev.move(&p, 4));
    try expectError(error.BadInput, ev.move(&p, -9));
    p.x = 99;
    try expectEqual(.more, try ev.move(&p, 9));
    const parts = try ev.split(2.5);
    try expectEqual(2, parts.whole);
    try expectEqual(0.5, parts.fraction);
    var xs: [4]u32 = undefined;
    try expectEqual(.ok, try ev.fill(&xs, 7));
    try expectEqual([4]u32{ 7, 8, 9, 10 }, xs);
    var room: [8]u8 = undefined;
    try expectEqualStrings("aabbcc", try ev.pack(&room, "abc"));
    try expectError(error.Small, ev.pack(room[0..5], "abc"));
    try expectEqual(4, ev.length("four"));
    try expectEqual(2.5, ev.maybe(1.5));
    try expectEqual(null, ev.maybe(null));
    try expectEqual(3, try ev.divide(7, 2).get());
    try expectError(error.Exact, ev.divide(7, 0).get());
    try expectEqual(ev.Mode.exact, ev.divide(7, 0).value().?.err);
    try expectEqual(ev.Rights{ .read = true, .run = true }, ev.rightsOf(.{ .read = true, .run = true }, .exact));
    try expectEqual(19, @as(u16, @bitCast(ev.Rights.all)));
    try expectEqual(641, ev.matrix(&.{ .{ 1, 2, 3 }, .{ 4, 5, 6 } }));
    var corners = [4]f64{ 1, 2, 3, 4 };
    ev.corner(&corners);
    try expectEqual(1, corners[3]);
    try expectEqual(321, ev.class(1, 2, 3));
    try expectEqual(-1, ev.openFile("x"));
    try expectEqual(5, (ev.Point{ .x = 3, .y = 4 }).norm());
    try expectEqual(5, ev.format("%d-%s", .{ @as(c_int, 12), @as([*:0]const u8, "ab") }));
    try expectEqualStrings("héllo \"world\"\n", ev.greeting);
    var view: ev.View = .from(&corners);
    try expectEqual(4, view.length);
    try expectEqual(.ok, try ev.views("12345", &view));
    try expectEqual(5, view.length);
    const chunk: ev.Chunk = .{ .data = "abc", .count = 2, .out = null, .room = 9 };
    try expectEqualStrings("ab", chunk.dataItems());
    try expectEqual(0, chunk.outItems().len);
    try expectEqual(16, (ev.Growing{ .level = 1, .since = 2 }).size);
}

test "everything: sums" {
    try expectEqualStrings("empty", ev.describe(.empty));
    try expectEqualStrings("circle 2.5", ev.describe(.circle(2.5)));
    try expectEqualStrings("box 1 2", ev.describe(.box(.{ .x = 1, .y = 2 })));
    try expectEqualStrings("label héllo", ev.describe(.label("héllo")));
    try expectEqualStrings("many 1 2 3", ev.describe(.many(.{ 1, 2, 3 })));
    try expectEqualStrings("name", (try ev.classify("name")).value().?.label);
    try expectEqual(null, (try ev.classify("x")).value());
    try expectError(error.BadInput, ev.classify(""));
    try expectEqual(true, ev.identity(.truth(true)).value().?.truth);
    try expectEqual(null, ev.identity(.list(null)).value().?.list);
}

test "everything: bit-fields" {
    var b = std.mem.zeroes(ev.Bits);
    b.setLow(5);
    b.setMiddle(99);
    b.setSign(-3);
    b.rest = 2;
    b.setFar((1 << 32) | 7);
    b.setFlag(true);
    try expectEqual(.{ 5, 99, -3, (1 << 32) | 7, true }, .{ b.low(), b.middle(), b.sign(), b.far(), b.flag() });
    try expectEqual(5 + 990 + 13_000 + 100_000 + 1_000_000 + 20_000_000, ev.bitsOf(b));
    b.setSign(15);
    b.setFlag(false);
    try expectEqual(.{ 5, 99, 15, 2, false }, .{ b.low(), b.middle(), b.sign(), b.rest, b.flag() });
}

fn first(index: u32, value: f64, ctx: ?*anyopaque) callconv(.c) bool {
    const sum: *f64 = @ptrCast(@alignCast(ctx.?));
    sum.* += value;
    return index == 0;
}

fn down(left: *const anyopaque, right: *const anyopaque) callconv(.c) c_int {
    const a: *const u32 = @ptrCast(@alignCast(left));
    const b: *const u32 = @ptrCast(@alignCast(right));
    return @intFromBool(a.* < b.*) - @as(c_int, @intFromBool(a.* > b.*));
}

fn log(level: ev.Mode, text: [*:0]const u8, ctx: ?*anyopaque) callconv(.c) void {
    const heard: *usize = @ptrCast(@alignCast(ctx.?));
    heard.* += @backingInt(level) + std.mem.span(text).len;
}

test "everything: callbacks, details and handles" {
    var sum: f64 = 0;
    try expectEqual(.more, try ev.visit(&.{ 1, 2, 4 }, first, &sum));
    try expectEqual(3, sum);
    var xs = [_]u32{ 3, 9, 1 };
    ev.sort(&xs, down);
    try expectEqual([_]u32{ 9, 3, 1 }, xs);
    var problem: ev.Problem = undefined;
    try expectError(error.Refused, ev.tell(&problem, 4));
    try expectEqual(4, problem.line);
    try expectEqualStrings("the library said why", std.mem.span(problem.message.?));
    try expectEqual(.ok, try ev.tell(null, 0));

    try expect(ev.Box.init(17, .fast) == null);
    const box = ev.Box.init(16, .fast).?;
    defer box.deinit();
    var heard: usize = 0;
    box.onChange(log, &heard);
    try expectEqual(.ok, try box.put(1.5));
    box.onChange(null, null);
    try expectEqual(.ok, try box.put(2.5));
    try expectEqual(4, heard);
    const other = box.clone().?;
    try expectEqual(.ok, try box.merge(other));
    try expectEqual(4, box.size());
    const taken = try box.take();
    try expectEqual(.more, taken.result);
    try expectEqual(2.5, taken.value);
    box.setLevel(7);
    try expectEqual(7, box.level());
    try expectEqual(1.5, box.values().*);
}

test "flat: the client finds the functions of a table and calls them" {
    const client: flat.Client = try .init(&flat.extensionTable(Mine).table);
    try expectEqual(42, try client.add(.{ .a = 40, .b = 2 }));
    try expectEqual(flat.Range{ .low = 3, .high = 9 }, try client.range(.{ .low = 3, .high = 9 }));
    try expectEqual([4]u32{ 7, 7, 7, 7 }, try client.table(.{ .seed = 7 }));
    try client.nothing(.{});
    try expectEqual(2.5, (try client.mean(.{ .xs = .from(&.{ 1, 4 }) })).get());
    try expectEqual(null, (try client.mean(.{ .xs = .from(&.{}) })).get());
    try expectEqual(-7, (try client.divide(.{ .a = 9, .b = 0 })).value().?.err);
    try expectError(error.Failed, client.add(.{ .a = std.math.maxInt(i64), .b = 1 }));

    var room: [64]u8 = undefined;
    const stat = try (try client.stat(.{ .file = @fromBackingInt(@intCast(5)) }, &room)).get();
    try expectEqualStrings("the name", stat.name.in(&room).?);
    try expectError(error.Failed, client.stat(.{ .file = @fromBackingInt(@intCast(5)) }, room[0..39]));
    const gone = try client.stat(.{ .file = @fromBackingInt(@intCast(0)) }, &room);
    try expectError(error.Range, gone.get());
    try expectEqual(null, (flat.RelStr{ .offset = 60, .len = 5 }).in(&room));

    var arena: [16]u8 = undefined;
    const upper = try client.upper(.{ .text = .from("abc"), .into = .from(&arena) });
    try expectEqualStrings("ABC", upper.in(&arena).?);

    const op = try client.open(.{ .path = .from("here") });
    const ready = (try client.poll(op, &room)).?;
    const file = std.mem.bytesToValue(flat.ResultFileProblem, ready);
    try expectEqual(70 + op, @backingInt(try file.get()));
    const slow = try client.open(.{ .path = .from("slow") });
    try expectEqual(null, try client.poll(slow, &room));
    client.dispose(slow);
    try expectError(error.Failed, client.poll(slow, &room));
}

test "flat: a table with another signature is refused" {
    const table = flat.extensionTable(Mine).table;
    var functions: [12]flat.FlatFunction = table.functions[0..12].*;
    functions[3].sig += 1;
    const other: flat.FlatExtension = .{ .count = 12, .functions = &functions, .poll = null, .dispose = null };
    try expectError(error.Mismatch, flat.Client.init(&other));
    const short: flat.FlatExtension = .{ .count = 3, .functions = &functions, .poll = null, .dispose = null };
    try expectError(error.Missing, flat.Client.init(&short));
}

const clashing = @import("clashflat.zig");

const Clashing = struct {
    pub fn poll_(in: *align(1) const clashing.PollRequest) clashing.In {
        return in.a;
    }
    pub fn table(_: *align(1) const clashing.TableRequest) clashing.RelSlice(u8) {
        return .{ .offset = 0, .len = 0 };
    }
    pub fn dispose_(in: *align(1) const clashing.DisposeRequest) clashing.Client {
        return in.out_;
    }
    pub fn init(_: *align(1) const clashing.InitRequest) u64 {
        return 1;
    }
    pub fn poll(_: u64, _: []u8) usize {
        return 0;
    }
    pub fn dispose(_: u64) void {}
};

test "clashes: functions called like the machinery still find their implementation" {
    const client: clashing.AbutClient = try .init(&clashing.extensionTable(Clashing).table);
    try expectEqual(clashing.In{ .a = 7 }, try client.poll_(.{ .a = .{ .a = 7 } }));
}
