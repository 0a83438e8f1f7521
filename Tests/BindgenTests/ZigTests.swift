import Bindgen
import Foundation
import Schema
import Testing

@Suite struct ZigTests {
  private func zig(_ text: String) throws -> String { try rendered(items(text), as: .zig) }

  @Test func `the calculator's stub is the one that was read`() throws {
    try expectGolden(rendered(sample("calc"), as: .zig), "calc.zig")
  }

  @Test(arguments: [
    ("f: *const u8", "f: *const u8,"), ("f: **u8?", "f: ?**u8,"), ("f: *void?", "f: ?*anyopaque,"),
    ("f: *const void", "f: *const anyopaque,"), ("f: [[u8; 4]; 3]", "f: [3][4]u8,"), ("f: H?", "f: ?*H,"),
    ("f: C?", "f: ?C,"), ("f: cstr?", "f: ?[*:0]const u8,"), ("f: b32", "f: Bool32,"), ("f: str", "f: Str,"),
    ("f: char32", "f: u32,"), ("f: [u16]", "f: Slice(u16),"), ("f: rel [u16]", "f: RelSlice(u16),"),
    ("f: rel str", "f: RelStr,"), ("f: c_ulong", "f: c_ulong,"), ("f: u128", "f: u128,"),
    ("error: u8", "@\"error\": u8,"),
    ("type: u8", "type: u8,"), ("f: u8 = 3", "f: u8 = 3,"),
  ])
  func `every type is spelled as Zig declares it`(_ field: String, _ expected: String) throws {
    let text = try zig("handle H\ncallback C(x: u8) -> bool\nrecord R { \(field) }")
    #expect(text.contains("    " + expected + "\n"))
  }

  @Test(arguments: [
    ("fn f(a: u8)", "fn f(a: u8) void {"), ("fn f(a: [f64; len n], n: u32)", "fn f(a: []const f64) void {"),
    ("fn f(a: [f64; len n]?, n: u32)", "fn f(a: ?[]const f64) void {"), ("fn f(out a: u8)", "fn f() u8 {"),
    ("fn f(out a: u8, out b: i8)", "fn f() struct { a: u8, b: i8 } {"),
    ("fn f(out a: u8) -> i32", "fn f() struct { result: i32, a: u8 } {"),
    ("fn f(out d: [u8; cap n], inout n: usize)", "fn f(d: []u8) []u8 {"),
    ("fn f(a: str, b: bytes?) -> str", "fn f(a: []const u8, b: ?[]const u8) []const u8 {"),
    ("fn f(a: option<u8>) -> option<u8>", "fn f(a: ?u8) ?u8 {"), ("fn f(inout r: R)", "fn f(r: *R) void {"),
    ("fn f(out a: u8) -> S", "fn f() S.Error!u8 {"), ("fn f() -> S", "fn f() S.Error!void {"),
    ("fn f(a: cstr, ...)", "fn f(a: [*:0]const u8, args: anytype) void {"),
    ("fn f(u8: u8, fn: u8, f: u8)", "fn f(@\"u8\": u8, @\"fn\": u8, f_: u8) void {"),
  ])
  func `a wrapper asks for what a caller has and gives what came out`(
    _ function: String, _ expected: String
  ) throws {
    let types = "record R { x: u8 }\nstatus S : i32 { ok = 0, bad = 1 raises Bad }\n"
    #expect(try zig(types + function).contains("pub " + expected))
  }

  @Test func `alignment and packing are said where C's rule would differ`() throws {
    let text = try zig(
      """
      record P @packed { a: u8, b: u32 }
      record A @align(16) { v: u32 }
      record F { a: u8, b: u32 @align(32) }
      record G @size(24) { a: u8 @offset(4), b: u64 @offset(16) }
      """)
    #expect(text.contains("    b: u32 align(1),\n") && text.contains("    v: u32 align(16),\n"))
    #expect(text.contains("    b: u32 align(32),\n") && text.contains("    _padding0: [4]u8 = @splat(0),\n"))
    #expect(text.contains("expectLayout(G, \"G\", 24, 8, .{ ._padding0 = 0, .a = 4, "))
  }

  @Test func `flags keep their gaps and masks, enums stay open and name each value once`() throws {
    let text = try zig(
      "flags F : u8 { a = 1, b = 3, both = a | b }\nenum E : u8 { one = 1, uno = 1 }\nconst D: F = {}")
    #expect(text.contains("    _reserved0: u1 = 0,\n    a: bool = false,\n    _reserved1: u1 = 0,\n"))
    #expect(text.contains("    _reserved2: u4 = 0,\n\n    pub const both: F = @bitCast(@as(u8, 10));\n"))
    #expect(text.contains("    one = 1,\n    _,\n\n    pub const uno: E = .one;\n"))
    #expect(text.contains("pub const d: F = .{};"))
  }

  @Test func `a status with several ways to succeed gives the one that was`() throws {
    let text = try zig("status S : i32 { ok = 0, more = 1, bad = -1 raises Bad }\nfn f() -> S")
    #expect(text.contains("pub fn check(self: S) Error!S {") && text.contains(".ok, .more => self,"))
    #expect(text.contains("pub fn f() S.Error!S {\n    return raw.t_f().check();\n}"))
  }

  @Test func `a handle is made by init, ended by deinit, and keeps a drop that reports`() throws {
    let text = try zig(
      """
      status S : i32 { ok = 0, bad = 1 raises Bad }
      handle H { drop: t_H_close }
      impl H @prefix("t_H_") { fn create() -> own H? fn close(own self) -> S }
      """)
    #expect(text.contains("pub fn init() ?*H {") && text.contains("pub fn close(self: *H) S.Error!void {"))
    #expect(text.contains("pub fn deinit(self: *H) void {\n        _ = raw."))
  }

  @Test func `no helper's local repeats a name of the descriptor`() throws {
    let text = try zig("const ITEMS: u32 = 1\nrecord R { s: str }")
    #expect(text.contains("pub fn from(items_: []const u8) Str {"))
  }

  @Test func `names that only Zig makes alike give way, stated ones that clash are errors`() throws {
    let text = "package t\nfn a_b()\nfn aB()\nfn x(aB: u8)"
    let emission = emit(try items(text, package: ""), as: .zig, options: EmitOptions())
    #expect(emission.diagnostics.isEmpty)
    let names = String(decoding: emission.files[0].bytes, as: UTF8.self)
    #expect(names.contains("pub fn a_b() void {") && names.contains("pub fn x(aB_: u8) void {"))
    let same = "package t\nfn f() @zig(\"g\")\nfn h() @zig(\"g\")\nrecord g { x: u8 }"
    #expect(try !emit(items(same, package: ""), as: .zig, options: EmitOptions()).diagnostics.isEmpty)
  }

  @Test func `the schema table is there when asked for`() throws {
    var options = EmitOptions()
    #expect(try !rendered(sample("calc"), as: .zig).contains("abi_schema"))
    options.embed = true
    let bytes = emit(try sample("calc"), as: .zig, options: options).files[0].bytes
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("align(8) linksection(\".abi_schema\") = \"ABUT-ABI\\x01"))
    #expect(text.contains("@export(&abi_table, .{ .name = \"calc_abi\" });"))
  }
}
