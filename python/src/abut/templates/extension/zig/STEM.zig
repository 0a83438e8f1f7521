//! What @stem@.abi promises. The generated file packs, unpacks and registers; here are functions over typed
//! values.
const std = @import("std");
const @stem@ = @import("generated/@stem@.zig");
const services = @stem@.services;

comptime {
    @stem@.exportExtension(@This());
}

pub fn scale(value: f64, factor: f64) f64 {
    return value * factor;
}

pub fn mean(values: []const f64) @stem@.ResultF64Problem {
    if (values.len == 0) return .err(.empty);
    var sum: f64 = 0;
    for (values) |value| sum += value;
    return .ok(sum / @as(f64, @floatFromInt(values.len)));
}

// Async: what `countPrimes` gives in its own thread completes the operation. Memory of the caller is valid
// only until this function returns.
pub fn primes(limit: u64) !u64 {
    return services.PrimesOperation.spawn(countPrimes, .{limit});
}

fn countPrimes(operation: services.PrimesOperation, limit: u64) @stem@.ResultU64Problem {
    const most = 1_000_000_000;
    if (limit > most) return .err(.too_large(most));
    var count: u64 = 0;
    var n: u64 = 2;
    while (n < limit) : (n += 1) {
        var divisor: u64 = 2;
        while (divisor * divisor <= n and n % divisor != 0) divisor += 1;
        count += @intFromBool(divisor * divisor > n);
        if (n % 256 == 0 and operation.isCancelled()) break;
    }
    return .ok(count);
}

// A capability: a number for the caller, a pointer here.
pub fn tallyOpen() !@stem@.Tally {
    const tally = try std.heap.c_allocator.create(@stem@.Summary);
    errdefer release(tally);
    tally.* = .{ .count = 0, .sum = 0 };
    return services.makeTally(@stem@.Summary, tally, .{ .read = true, .write = true }, release);
}

fn release(tally: *@stem@.Summary) void {
    std.heap.c_allocator.destroy(tally);
}

pub fn tallyAdd(handle: @stem@.Tally, value: f64) !@stem@.Summary {
    const tally = try services.getTally(@stem@.Summary, handle, .{ .write = true });
    tally.count += 1;
    tally.sum += value;
    return tally.*;
}

pub fn tallyClose(handle: @stem@.Tally) !void {
    return services.closeTally(handle);
}
