import Bindgen
import Foundation
import Schema
import Testing

@Suite struct SwiftTests {
  private func layer(_ text: String) throws -> String { try rendered(items(text), as: .swift) }

  private static let types = """
    status S : i32 { ok = 0, small = 1 raises BufferTooSmall }
    enum E : u8 { a = 0, b = 1 }
    flags F : u8 { x = 0, y = 1 }
    record R { x: u8 }
    handle H { drop: t_h_free }
    impl H @prefix("t_h_") { fn free(own self) }
    callback C(e: E, @userdata p: *void) -> bool

    """

  @Test func `the calculator's layer is the one that was read`() throws {
    try expectGolden(rendered(sample("calc"), as: .swift), "Calc.swift.txt")
  }

  @Test func `a module map leads to the header and the library`() throws {
    let emission = emit(try sample("calc"), as: .swift, options: EmitOptions())
    #expect(emission.files.map(\.path) == ["Calc.swift", "module.modulemap"])
    let map = String(decoding: emission.files[1].bytes, as: UTF8.self)
    for part in ["module CCalc {", "header \"calc.h\"", "link \"calc\""] { #expect(map.contains(part)) }
  }

  @Test(arguments: [
    ("fn f(s: str, b: bytes)", "public func f(s: String, b: [UInt8]) {"),
    ("fn f(xs: [f64; len n], n: u32) -> f64", "public func f(_ xs: [Double]) -> Double {"),
    ("fn f(out xs: [u8; cap n], n: u32) -> S", "public func f(_ n: UInt32) throws -> [UInt8] {"),
    ("fn f(out xs: [u8; cap n], inout n: usize) -> S", "public func f(_ n: Int? = nil) throws -> [UInt8] {"),
    ("fn f(out a: i8, out b: f32) -> S", "public func f() throws -> (Int8, Float) {"),
    ("fn f(out a: i8) -> S @with_status", "public func f() throws -> (S, Int8) {"),
    ("fn f() -> S", "public func f() throws {"),
    ("fn f(a: u8 = 3, e: E = b, f: F = x | y)", "public func f(a: UInt8 = 3, e: E = .b, f: F = [.x, .y]) {"),
    ("fn f(a: option<f64>) -> result<R, u8>", "public func f(_ a: Double?) throws -> R {"),
    ("fn f(c: C, @userdata p: *void)", "public func f(_ c: (E) throws -> Bool) throws {"),
    ("fn f(@retain c: C, @userdata p: *void)", "public func f(_ c: @escaping (E) -> Bool) {"),
    ("fn f(h: H, own k: H, l: H?)", "public func f(h: H, k: H, l: H?) {"),
    ("fn f() -> own H?", "public func f() -> H? {"),
    ("fn class(in: u8)", "public func `class`(_ `in`: UInt8) {"),
  ])
  func `a signature says what Swift users expect`(_ function: String, _ expected: String) throws {
    #expect(try layer(Self.types + function).contains(expected))
  }

  @Test func `what Swift's importer cannot carry is said, not dropped`() throws {
    let text = try layer("record V @align(64) { a: u8 }\nfn f(v: *V)\nfn g(a: u128)\nfn h(format: cstr, ...)")
    #expect(text.contains("// V: Swift does not import"))
    for name in ["f", "g", "h"] { #expect(text.contains("// \(name): Swift does not import")) }
    #expect(!text.contains("public func"))
  }

  @Test func `a handle's maker becomes its init`() throws {
    let maker = "impl H @prefix(\"t_h_\") { fn new(a: u8 = 1) -> own H? fn free(own self) }"
    let text = try layer("handle H { drop: t_h_free }\n" + maker)
    #expect(text.contains("public convenience init?(a: UInt8 = 1) {") && text.contains("deinit {"))
  }

  @Test func `names of the standard library stay usable`() throws {
    let text = try layer("record Error { a: u8 }\nrecord String { a: u8 }")
    #expect(text.contains("public typealias ErrorValue =") && text.contains("public typealias StringValue ="))
  }

  @Test func `an async function has a twin that waits`() throws {
    let text = try rendered(sample("flat"), as: .swift)
    #expect(text.contains("options: Options = []) async throws -> File {"))
    #expect(text.contains("public func openSync(path: String"))
  }

  @Test func `names that become one are a clash`() throws {
    let functions = try items("fn doIt()\nfn do_it()")
    #expect(emit(functions, as: .swift, options: EmitOptions()).diagnostics.map(\.code) == [.targetNameClash])
  }
}
