import Bindgen
import Foundation
import Schema
import Testing

@Suite struct CFFITests {
  private func script(_ text: String) throws -> String { try rendered(items(text), as: .cffi) }

  @Test func `the calculator's script is the one that was read`() throws {
    try expectGolden(rendered(sample("calc"), as: .cffi), "calc_cffi_build.py")
  }

  @Test func `types may point to each other before they have bodies`() throws {
    let text = try script("record A { b: *B? }\nrecord B { a: *A?, c: C? }\ncallback C(a: *const A) -> B")
    let lines = text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let callback = try #require(lines.firstIndex(of: "typedef t_B (*t_C)(const t_A *a);"))
    #expect(try #require(lines.firstIndex(of: "typedef struct t_B t_B;")) < callback)
    #expect(try #require(lines.firstIndex(of: "struct t_B {")) > callback)
  }

  @Test func `alignment is padding in ABI mode and the compiler's in API mode`() throws {
    let text = try script("record A @align(16) { v: u32 }")
    #expect(text.contains("            struct t_A {\n                uint32_t v;\n                ...;\n"))
    #expect(text.contains("                uint32_t v;\n                uint8_t _pad4[12];\n"))
  }

  @Test func `packing by one is packed, packing by two is packed with padding`() throws {
    let one = try script("record P @packed { a: u8, b: u32 }")
    #expect(one.contains("\"\"\", packed=True") && !one.contains("...;"))
    let two = try script("record P @packed(2) { a: u8, b: u32 }")
    #expect(two.contains("uint8_t _pad1[1];") && two.contains("\"\"\", packed=True") && two.contains("...;"))
  }

  @Test func `what libffi cannot pass is declared for API mode only`() throws {
    let text = try script("variant V : u8 { a: u8, b }\nfn f(v: V)\nfn g(v: *const V)")
    let parts = text.components(separatedBy: "if api:")
    #expect(parts.count == 2)
    #expect(parts[0].contains("void t_g(const t_V *v);") && parts[1].contains("void t_f(t_V v);"))
  }

  @Test func `constants are macros where they are integers, else Python's`() throws {
    let text = try script(
      "const A: i32 = -5\nconst B: f64 = 0.5\nconst C: str = \"x\\n\"\nconst D: bool = true")
    #expect(text.contains("#define T_A -5\n") && text.contains("#define T_D 1\n"))
    #expect(text.contains("    \"T_B\": 0.5,\n    \"T_C\": \"x\\n\",\n"))
  }

  @Test func `128-bit integers by value are refused, in records they are two halves`() throws {
    let compiled = try items("record R { x: u128 }\nfn f(x: u128)\nfn g(r: *const R)", package: "package t")
    let emission = emit(compiled, as: .cffi, options: EmitOptions())
    #expect(emission.diagnostics.map(\.code) == [.targetCannotExpress])
    let text = String(decoding: emission.files[0].bytes, as: UTF8.self)
    #expect(text.contains("void g(const R *r);") && !text.contains("void f("))
    #expect(text.contains("typedef struct { uint64_t lo, hi; } abut_u128;"))
  }
}
