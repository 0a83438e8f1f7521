import Bindgen
import Schema
import Testing

/// Types that hold each other twice, and those twice again: every question about them must be asked once.
@Suite struct HostileTests {
  private func doubling(_ head: String, _ tail: String) -> String {
    var text = head + "\nrecord R0 { a: u8 }\nvariant V0 : u8 { a: u8, b: u16 }\n"
    for index in 1..<28 { text += "record R\(index) { a: R\(index - 1), b: R\(index - 1) }\n" }
    for index in 1..<24 { text += "variant V\(index) : u8 { a: V\(index - 1), b: V\(index - 1) }\n" }
    return text + tail
  }

  @Test(arguments: Language.allCases) func `doubling types are rendered`(_ language: Language) throws {
    let plain = doubling(
      "package t", "fn f(a: *const R27) -> *R27\nfn g(a: V23, out b: V23)\nfn h(x: R27) -> result<R27, V23>")
    let flat = doubling(
      "package t @flat(register: r)", "fn f(a: R27) -> R27\nfn g(a: V23) -> result<R27, V23>")
    for text in [plain, flat] {
      var compilation = Compilation()
      compilation.add(SourceText(path: "t.abi", text: text))
      let compiled = compilation.blueprint()
      let blueprint = try #require(compiled)
      #expect(!emit(blueprint, as: language, options: EmitOptions()).files.isEmpty)
    }
  }
}
