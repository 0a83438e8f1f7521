//! A host in Zig: loads an extension, looks at what it has, calls it, waits for what it does in the background.
const std = @import("std");
const ext = @import("ext");
const words = @import("words");

var failure: ext.Error = undefined;

/// The number of a function by its name.
fn find(extension: *ext.Extension, name: []const u8) !u32 {
    return extension.find(name, &failure);
}

/// What the extension says of itself.
fn describe(extension: *ext.Extension) !void {
    for (0..extension.count()) |index| {
        const function = try extension.function(@intCast(index));
        std.debug.print("{s}: takes {d} bytes, gives {d}{s}\n", .{
            function.name.slice(),
            function.request_size,
            function.response_size,
            if (function.is_async) " when it is ready" else "",
        });
    }
}

/// The response is there when the call returns.
fn atOnce(extension: *ext.Extension) !void {
    const request = words.CountRequest{ .text = .from("a tale of two cities") };
    var found: words.Counted = undefined;
    const index = try find(extension, "words.count");
    _ = try extension.call(index, std.mem.asBytes(&request), std.mem.asBytes(&found), &failure);
    std.debug.print("count: {d} words, the longest has {d} letters\n", .{ found.words, found.longest });
}

/// The call gives an operation, which is waited for.
fn inTheBackground(host: *ext.Host, extension: *ext.Extension) !void {
    var request = std.mem.zeroes(words.SlowlyRequest);
    request.text = .from("it was the best of times");
    request.milliseconds = 5;
    var op: u64 = undefined;
    const index = try find(extension, "words.slowly");
    _ = try extension.call(index, std.mem.asBytes(&request), std.mem.asBytes(&op), &failure);
    std.debug.print("slowly: {s}, ", .{@tagName(host.opState(op))});
    var found: words.Counted = undefined;
    const outcome = try host.wait(op, 10_000, std.mem.asBytes(&found), &failure);
    std.debug.print("then {s}: {d} words\n", .{ @tagName(outcome.result), found.words });
    if (host.poll(op, std.mem.asBytes(&found), &failure)) |_| return error.Found else |_| {
        std.debug.print("polled again: {s}\n", .{failure.text[0..failure.len]});
    }
}

pub fn main() !void {
    const host = ext.Host.init(null) orelse return error.NoHost;
    defer host.deinit();
    const extension = try host.load("words", null, "", &failure);
    defer extension.deinit();
    try describe(extension);
    try atOnce(extension);
    try inTheBackground(host, extension);
}
