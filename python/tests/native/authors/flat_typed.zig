//! flat.abi over Zig values, on operations, handles and errors of the layer.
const std = @import("std");
const flat = @import("flat.zig");
const services = flat.services;

comptime {
    flat.exportExtension(@This());
}

const Opened = struct {
    bytes: [32]u8 = undefined,
    len: usize,
    mode: flat.Mode,

    fn of(path: []const u8, mode: flat.Mode) Opened {
        var made: Opened = .{ .len = @min(path.len, 32), .mode = mode };
        @memcpy(made.bytes[0..made.len], path[0..made.len]);
        return made;
    }

    fn name(self: *const Opened) []const u8 {
        return self.bytes[0..self.len];
    }

    fn release(self: *Opened) void {
        std.heap.c_allocator.destroy(self);
    }
};

pub fn open(path: []const u8, mode: flat.Mode, _: flat.Options) !u64 {
    return services.OpenOperation.spawn(opened, .{Opened.of(path, mode)});
}

fn opened(_: services.OpenOperation, wanted: Opened) !flat.ResultFileProblem {
    if (std.mem.eql(u8, wanted.name(), "missing")) return .err(.io(.not_found));
    if (std.mem.eql(u8, wanted.name(), "range")) return .err(.range(.{ .low = 3, .high = 4 }));
    if (std.mem.eql(u8, wanted.name(), "crash")) return error.Crashed;
    const made = try std.heap.c_allocator.create(Opened);
    errdefer made.release();
    made.* = wanted;
    const rights: services.FileRights = .{ .read = wanted.mode != .write, .write = wanted.mode == .write };
    return .ok(try services.makeFile(Opened, made, rights, Opened.release));
}

pub fn stat(file: flat.File, segment: *flat.Segment) !flat.ResultStatProblem {
    const found = try services.getFile(Opened, file, .{ .read = true });
    if (std.mem.eql(u8, found.name(), "void")) return .err(.unknown);
    const name = segment.put(flat.RelStr, u8, found.name()) orelse return error.TooSmall;
    return .ok(.{ .size = found.len, .mode = found.mode, .name = name });
}

pub fn add(a: i64, b: i64) !i64 {
    return std.math.add(i64, a, b) catch error.Limit;
}

pub fn mean(xs: []const f64) ?f64 {
    if (xs.len == 0) return null;
    var sum: f64 = 0;
    for (xs) |x| sum += x;
    return sum / @as(f64, @floatFromInt(xs.len));
}

pub fn echo(data: []const u8, into: []u8) !flat.RelBytes {
    if (data.len > into.len) return error.TooSmall;
    @memcpy(into[0..data.len], data);
    return .{ .offset = 0, .len = @intCast(data.len) };
}

pub fn table(seed: u8) [4]u32 {
    const step: u32 = seed;
    return .{ 0, step, 2 * step, 3 * step };
}

pub fn nothing() void {}

pub fn range(low: u32, high: u32) !flat.Range {
    return if (low > high) error.BadRequest else .{ .low = low, .high = high };
}

pub fn tick(after: u32) !u64 {
    return services.TickOperation.spawn(twice, .{after});
}

fn twice(_: services.TickOperation, after: u32) u64 {
    return 2 * @as(u64, after);
}

pub fn divide(a: i32, b: i32) flat.ResultI32I8 {
    return if (b == 0) .err(-7) else .ok(@divTrunc(a, b));
}

pub fn upper(text: []const u8, into: []u8) !flat.RelStr {
    if (text.len > into.len) return error.TooSmall;
    for (text, into[0..text.len]) |byte, *to| to.* = std.ascii.toUpper(byte);
    return .{ .offset = 0, .len = @intCast(text.len) };
}

pub fn close(file: flat.File) !void {
    return services.closeFile(file);
}
