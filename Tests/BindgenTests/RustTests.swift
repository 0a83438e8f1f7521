import Bindgen
import Foundation
import Schema
import Testing

@Suite struct RustTests {
  private func module(_ text: String) throws -> String { try rendered(items(text), as: .rust) }

  private static let types = """
    status S : i32 { ok = 0, bad = 1 raises Bad }
    enum E : u8 { a = 0, b = 1 }
    record R { x: u8 }
    record P { p: cstr? }
    handle H { drop: t_h_free }
    impl H @prefix("t_h_") { fn free(own self) }
    callback C(e: u32, @userdata p: *void) -> bool

    """

  @Test func `the calculator's module is the one that was read`() throws {
    try expectGolden(rendered(sample("calc"), as: .rust), "calc.rs")
  }

  @Test(arguments: [
    ("fn f(s: str, b: bytes)", "pub fn f(s: &str, b: &[u8]) {"),
    ("fn f(xs: [f64; len n], n: u32) -> f64", "pub fn f(xs: &[f64]) -> f64 {"),
    ("fn f(out xs: [u8; cap n], inout n: usize) -> S", "pub fn f(xs: &mut [u8]) -> Result<usize, S> {"),
    ("fn f(out a: i8, out b: f32) -> S", "pub fn f() -> Result<(i8, f32), S> {"),
    ("fn f(out a: i8) -> S @with_status", "pub fn f() -> Result<(S, i8), S> {"),
    ("fn f() -> S", "pub fn f() -> Result<(), S> {"), ("fn f(e: E)", "pub fn f(e: E) {"),
    ("fn f(a: option<f64>) -> result<R, u8>", "pub fn f(a: Option<f64>) -> Result<R, u8> {"),
    ("fn f(c: C, @userdata p: *void)", "pub fn f<F: FnMut(u32) -> bool>(mut c: F) {"),
    ("fn f(@retain c: C, @userdata p: *void)", "pub fn f<F: Fn(u32) -> bool + 'static>(c: F) {"),
    ("fn f(h: H, own k: H, l: H?)", "pub fn f(h: &mut HRef, k: H, l: Option<&mut HRef>) {"),
    ("fn f() -> own H?", "pub fn f() -> Option<H> {"),
    ("fn f(p: P)", "pub unsafe fn f(p: P) {"),
    ("fn f(p: *void)", "pub unsafe fn f(p: *mut core::ffi::c_void) {"),
    ("fn f(s: str) -> borrow str @life(s)", "pub fn f<'a>(s: &'a str) -> &'a str {"),
    ("fn type(match: u8)", "pub fn r#type(r#match: u8) {"),
  ])
  func `a signature says what Rust users expect`(_ function: String, _ expected: String) throws {
    #expect(try module(Self.types + function).contains(expected))
  }

  @Test func `an enum that C may hand out is never a Rust enum`() throws {
    #expect(try module("enum E : u8 { a = 0 }\nfn f(e: E)").contains("pub enum E {"))
    for use in ["fn f() -> E", "fn f(out e: E)", "record R { e: E }", "callback C(e: E)", "fn f(e: *E)"] {
      let text = try module("enum E : u8 { a = 0 }\n" + use)
      #expect(text.contains("pub struct E(pub u8);") && !text.contains("pub enum E"), "\(use)")
    }
  }

  @Test func `bit-fields are storage with accessors`() throws {
    let text = try module("record B { a: u32 @bits(3), b: i32 @bits(5) }")
    #expect(text.contains("pub fn set_a(&mut self, value: u32)") && text.contains("pub fn b(&self) -> i32"))
    #expect(!text.contains("pub a:"))
  }

  @Test func `a packed and aligned record keeps its bytes inside and its alignment outside`() throws {
    let text = try module("record B @packed @align(8) { a: u8, b: u32 }")
    #expect(text.contains("#[repr(C, packed(1))]") && text.contains("#[repr(C, align(8))]"))
    #expect(text.contains("offset_of!(B, body.b) == 1"))
  }

  @Test func `names that become one are a clash`() throws {
    let twice = try items("record some_type { a: u8 }\nrecord SomeType { a: u8 }")
    let emission = emit(twice, as: .rust, options: EmitOptions())
    #expect(emission.diagnostics.map(\.code) == [.targetNameClash])
    let functions = try items("fn doIt()\nfn do_it()")
    #expect(emit(functions, as: .rust, options: EmitOptions()).diagnostics.map(\.code) == [.targetNameClash])
  }

  @Test func `the schema stands in its section only when it is asked for`() throws {
    var options = EmitOptions()
    #expect(!(try rendered(sample("calc"), as: .rust, options)).contains(".abi_schema"))
    options.embed = true
    let text = try rendered(sample("calc"), as: .rust, options)
    #expect(text.contains("export_name = \"calc_abi\"") && text.contains("ABUT-ABI"))
  }
}
