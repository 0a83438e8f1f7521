import Bindgen
import Foundation
import Schema
import Testing

@Suite struct CPlusPlusTests {
  private func layer(_ text: String) throws -> String { try rendered(items(text), as: .cpp) }

  @Test func `the calculator's layer is the one that was read`() throws {
    let text = try rendered(sample("calc"), as: .cpp)
    let start = try #require(text.range(of: "namespace demo::calc {"))
    try expectGolden(String(text[start.lowerBound...]), "calc.hpp")
  }

  @Test(arguments: [
    ("fn f(s: str, b: bytes)", "void f(std::string_view s, abut::span<const uint8_t> b)"),
    ("fn f(xs: [f64; len n], n: u32) -> f64", "double f(abut::span<const double> xs)"),
    ("fn f(out xs: [u8; cap n], inout n: usize) -> S", "size_t f(abut::span<uint8_t> xs)"),
    ("fn f(out a: i8, out b: f32) -> S", "std::tuple<int8_t, float> f()"),
    ("fn f(out a: i8) -> u8", "std::tuple<uint8_t, int8_t> f()"),
    ("fn f(out a: i8) -> S @with_status", "std::tuple<S, int8_t> f()"), ("fn f() -> S", "void f()"),
    ("fn f(a: u8 = 3, e: E = b)", "void f(uint8_t a = 3, E e = E::b)"),
    ("fn f(a: option<f64>) -> option<R>", "std::optional<R> f(const std::optional<double> &a)"),
    ("fn f(a: [u8; 4]) -> result<u8, E>", "uint8_t f(const std::array<uint8_t, 4> &a)"),
    ("fn f(c: C, @userdata p: *void)", "template <class F0>\ninline void f(F0 &&c)"),
    ("fn f(c: C?, @userdata p: *void)", "void f(std::function<bool(E)> c = nullptr)"),
    ("fn f(p: *const u8?, q: usize)", "void f(const uint8_t *p, size_t q)"),
    ("fn f(h: H, own k: H, l: H?)", "void f(const H &h, H k, const H *l = nullptr)"),
    ("fn f() -> own H?", "std::optional<H> f()"), ("fn f() -> borrow H?", "abut::borrowed<H> f()"),
  ])
  func `a signature says what C++ users expect`(_ function: String, _ expected: String) throws {
    let types = """
      status S : i32 { ok = 0, bad = 1 raises Bad }
      enum E : u8 { a = 0, b = 1 }
      record R { x: u8 }
      handle H { drop: t_h_free }
      impl H @prefix("t_h_") { fn free(own self) }
      callback C(e: E, @userdata p: *void) -> bool
      """
    #expect(try layer(types + "\n" + function).contains(expected))
  }

  @Test func `exceptions follow the names that other languages use`() throws {
    let text = try layer("status Status : i32 { ok = 0, a = 1 raises ValueError, b = 2 raises Gone }")
    #expect(text.contains("class TError : public std::runtime_error"))
    #expect(text.contains("class TValueError : public TError") && text.contains("class Gone : public TError"))
  }

  @Test func `variants of one shape stay apart in C`() throws {
    let text = try layer("variant A { none, x: u8 }\nvariant B { none, x: u8 }")
    #expect(text.contains("lower(const A &value, const ::t_A *)"))
    #expect(text.contains("lower(const B &value, const ::t_B *)"))
  }

  @Test func `a name that is a macro of the header is not declared again`() throws {
    let text = try rendered(items("const K: u8 = 1", package: "package t"), as: .cpp)
    #expect(text.contains("// K is the macro of the C header") && !text.contains("constexpr uint8_t K"))
  }

  @Test func `a function that is called like a type is a clash`() throws {
    let emission = emit(try items("record R { x: u8 }\nfn R() @c(\"t_r\")"), as: .cpp, options: EmitOptions())
    #expect(emission.diagnostics.map(\.code) == [.targetNameClash])
  }
}
