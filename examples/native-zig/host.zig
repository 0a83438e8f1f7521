//! A host in Zig that calls libraries it was not compiled against: all it knows are texts.
const std = @import("std");
const native = @import("native");

/// Arguments are packed like a C struct of the parameters.
fn power() !void {
    var failure: native.Error = undefined;
    const library = try native.Library.open("m", &failure);
    defer library.deinit();
    const plan = try native.Plan.new("double pow(double base, double exponent)", .auto, &failure);
    defer plan.deinit();
    const arguments = [2]f64{ 2, 10 };
    var result: f64 = undefined;
    try plan.call(
        try library.symbol("pow", &failure),
        std.mem.asBytes(&arguments),
        std.mem.asBytes(&result),
        &failure,
    );
    std.debug.print("pow(2, 10) = {d}\n", .{result});
}

/// Where every nanosecond counts, the plan's own function pointer calls without any check.
fn checksum() !void {
    var failure: native.Error = undefined;
    const library = try native.Library.open("z", &failure);
    defer library.deinit();
    const plan = try native.Plan.new("Q(Q crc,P data,I length)", .auto, &failure);
    defer plan.deinit();
    const Arguments = extern struct { crc: u64, data: [*]const u8, length: u32 };
    const arguments = Arguments{ .crc = 0, .data = "123456789", .length = 9 };
    var result: u64 = undefined;
    const facts = plan.facts();
    facts.invoke(facts, try library.symbol("crc32", &failure), &arguments, &result);
    std.debug.print("crc32(123456789) = {x}\n", .{result});
}

const Pair = extern struct { left: *const i32, right: *const i32 };

/// Called by qsort through the closure: arguments come packed, too.
fn compare(_: ?*anyopaque, arguments: *const anyopaque, result: *anyopaque) callconv(.c) void {
    const pair: *const Pair = @ptrCast(@alignCast(arguments));
    const order: *i32 = @ptrCast(@alignCast(result));
    order.* = @as(i32, @intFromBool(pair.left.* > pair.right.*)) - @intFromBool(pair.left.* < pair.right.*);
}

fn sort() !void {
    var failure: native.Error = undefined;
    const library = try native.Library.open("c", &failure);
    defer library.deinit();
    const comparison = try native.Plan.new("int compare(const int *, const int *)", .auto, &failure);
    defer comparison.deinit();
    const closure = try native.Closure.new(comparison, .auto, compare, null, &failure);
    defer closure.deinit();
    const plan = try native.Plan.new("v(p base,Q count,Q size,*i(P,P) compare)", .auto, &failure);
    defer plan.deinit();
    var numbers = [_]i32{ 5, 3, 9, 1, 7 };
    const Arguments = extern struct { base: *anyopaque, count: usize, size: usize, compare: *anyopaque };
    const arguments = Arguments{ .base = &numbers, .count = numbers.len, .size = 4, .compare = closure.code() };
    try plan.call(try library.symbol("qsort", &failure), std.mem.asBytes(&arguments), &.{}, &failure);
    std.debug.print("sorted: {any}\n", .{numbers});
}

/// What is wrong is said in words.
fn misspell() !void {
    var failure: native.Error = undefined;
    const library = try native.Library.open("m", &failure);
    defer library.deinit();
    if (library.symbol("hypott", &failure)) |_| return error.Found else |_| {
        std.debug.print("{s}\n", .{failure.text[0..failure.len]});
    }
}

pub fn main() !void {
    try power();
    try checksum();
    try sort();
    try misspell();
}
