//! Implements calc.abi in Zig, with types checked against the generated calc.zig.
const std = @import("std");
const calc = @import("calc.zig");

comptime {
    calc.exportAll(@This());
}

const Calculator = struct { precision: u32, opts: calc.Opts };
var calculators: [8]?Calculator = @splat(null);

pub fn calc_new(precision: u32, opts: calc.Opts) callconv(.c) ?*calc.Calc {
    if (precision > calc.max_precision) return null;
    for (&calculators) |*slot| {
        if (slot.* != null) continue;
        slot.* = .{ .precision = precision, .opts = opts };
        return @ptrCast(slot);
    }
    return null;
}

pub fn calc_free(self: *calc.Calc) callconv(.c) void {
    const slot: *?Calculator = @ptrCast(@alignCast(self));
    slot.* = null;
}

pub fn calc_div(_: *calc.Calc, a: i64, b: i64, q: *i64) callconv(.c) calc.Status {
    q.* = std.math.divTrunc(i64, a, b) catch return .div_zero;
    return .ok;
}

pub fn calc_sum(_: *calc.Calc, xs: [*]const f64, n: usize) callconv(.c) f64 {
    var sum: f64 = 0;
    for (xs[0..n]) |x| sum += x;
    return sum;
}

pub fn calc_scale(_: *calc.Calc, v: *calc.Vec2, k: f64) callconv(.c) void {
    v.* = .{ .x = v.x * k, .y = v.y * k };
}

pub fn calc_eval(_: *calc.Calc, src: calc.Str, cell: *calc.Cell) callconv(.c) calc.Status {
    const text = src.slice();
    cell.* = if (text.len == 0) .none else if (std.fmt.parseFloat(f64, text)) |number| .num(number) else |_| .text(text);
    return .ok;
}

pub fn calc_run(_: *calc.Calc, total: u32, cb: calc.Progress, ctx: ?*anyopaque) callconv(.c) calc.Status {
    for (1..total + 1) |done| {
        if (!cb(@intCast(done), total, ctx)) return .cancel;
    }
    return .ok;
}
