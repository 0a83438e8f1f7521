//! Implements flat.abi on top of the generated flat.zig; tests call it from Python and from Zig.
const std = @import("std");
const flat = @import("flat.zig");

comptime {
    flat.exportExtension(@This());
}

const Operation = enum { unused, ready, slow, gone };
var operations: [16]Operation = @splat(.unused);
var started: usize = 0;

pub fn open(in: *align(1) const flat.OpenRequest) error{TooMany}!u64 {
    if (started == operations.len) return error.TooMany;
    const path = in.path.slice();
    operations[started] =
        if (std.mem.eql(u8, path, "slow")) .slow else if (std.mem.eql(u8, path, "gone")) .gone else .ready;
    started += 1;
    return started;
}

pub fn stat(in: *align(1) const flat.StatRequest, segment: *flat.Segment) error{TooLong}!flat.ResultStatProblem {
    const size = @backingInt(in.file);
    if (size == 0) return .err(.range(.{ .low = 3, .high = 4 }));
    const name = segment.put(flat.RelStr, u8, "the name") orelse return error.TooLong;
    return .ok(.{ .size = size, .mode = .write, .name = name });
}

pub fn add(in: *align(1) const flat.AddRequest) error{Overflow}!i64 {
    return std.math.add(i64, in.a, in.b);
}

pub fn mean(in: *align(1) const flat.MeanRequest) flat.OptionF64 {
    const xs = in.xs.slice();
    if (xs.len == 0) return .none;
    var sum: f64 = 0;
    for (xs) |x| sum += x;
    return .some(sum / @as(f64, @floatFromInt(xs.len)));
}

pub fn echo(in: *align(1) const flat.EchoRequest) error{TooLong}!flat.RelBytes {
    const data = in.data.slice();
    const room = in.into.slice();
    if (data.len > room.len) return error.TooLong;
    @memcpy(room[0..data.len], data);
    return .{ .offset = 0, .len = @intCast(data.len) };
}

pub fn table(in: *align(1) const flat.TableRequest) [4]u32 {
    return @splat(in.seed);
}

pub fn nothing(_: *align(1) const flat.NothingRequest) void {}

pub fn range(in: *align(1) const flat.RangeRequest) flat.Range {
    return .{ .low = in.low, .high = in.high };
}

pub fn tick(in: *align(1) const flat.TickRequest) u64 {
    return 1000 + @as(u64, in.after);
}

pub fn divide(in: *align(1) const flat.DivideRequest) flat.ResultI32I8 {
    return .ok(std.math.divTrunc(i32, in.a, in.b) catch return .err(-7));
}

pub fn upper(in: *align(1) const flat.UpperRequest) error{ NotText, TooLong }!flat.RelStr {
    const text = in.text.slice();
    const room = in.into.slice();
    if (!std.unicode.utf8ValidateSlice(text)) return error.NotText;
    if (text.len > room.len) return error.TooLong;
    for (text, room[0..text.len]) |byte, *to| to.* = std.ascii.toUpper(byte);
    return .{ .offset = 0, .len = @intCast(text.len) };
}

pub fn close(_: *align(1) const flat.CloseRequest) void {}

pub fn poll(op_id: u64, out: []u8) usize {
    if (op_id >= 1000) return flat.reply(u64, out, op_id - 1000);
    if (op_id == 0 or op_id > started) return flat.flat_error;
    return switch (operations[op_id - 1]) {
        .unused => flat.flat_error,
        .slow => 0,
        .gone => flat.reply(flat.ResultFileProblem, out, .err(.io(.not_found))),
        .ready => flat.reply(flat.ResultFileProblem, out, .ok(@fromBackingInt(@intCast(70 + op_id)))),
    };
}

pub fn dispose(op_id: u64) void {
    if (op_id > 0 and op_id <= started) operations[op_id - 1] = .unused;
}
