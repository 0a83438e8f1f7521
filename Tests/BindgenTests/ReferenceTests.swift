import Bindgen
import Foundation
import Schema
import Testing

@Suite struct ReferenceTests {
  private func markdown(_ text: String) throws -> String { try rendered(items(text), as: .md) }
  private func schema(_ text: String) throws -> String { try rendered(items(text), as: .schema) }

  private func picture(_ text: String, _ name: String) throws -> String {
    let emission = emit(try items(text), as: .md, options: EmitOptions())
    let file = try #require(emission.files.first { $0.path == "t_svg/\(name).svg" })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  // MARK: JSON Schema

  @Test(arguments: [
    ("record R { x: f64 }", "\"R\":{\"type\":\"object\",\"properties\":{\"x\":{\"type\":\"number\"}},"),
    ("alias A = u8", "\"A\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":255}"),
    ("alias A = i128", "\"maximum\":170141183460469231731687303715884105727}"),
    ("alias A = u128", "\"maximum\":340282366920938463463374607431768211455}"),
    ("alias A = [bool; 3]", "\"items\":{\"type\":\"boolean\"},\"minItems\":3,\"maxItems\":3}"),
    ("enum E : u8 { a = 4, b = 2 }", "\"E\":{\"enum\":[\"a\",\"b\"]}"),
    ("flags F : u8 { a = 0 }", "{\"type\":\"array\",\"items\":{\"enum\":[\"a\"]},\"uniqueItems\":true}"),
    ("variant V { a: u8 }", "{\"tag\":{\"const\":\"a\"},\"value\":{\"type\":\"integer\""),
    ("handle H", "\"H\":{\"description\":\"An opaque handle.\",\"type\":[\"string\",\"integer\"]"),
    ("/// Hi.\nfn f() @deprecated", "\"f.in\":{\"description\":\"Hi.\",\"deprecated\":true"),
    ("fn f(x: c_int @range(0, 12))", "\"allOf\":[{\"minimum\":0,\"maximum\":12}]"),
    ("const OptionU8: u8 = 1\nfn f() -> option<u8>", "\"#/$defs/t.OptionU8\""),
  ])
  func `a construct has its shape`(_ text: String, _ expected: String) throws {
    #expect(try schema(text).contains(expected))
  }

  @Test func `lengths, contexts and handles are nobody's input`() throws {
    let text = try schema(
      """
      handle H { drop: t_h_free }
      callback C(@userdata ctx: *void)
      impl H @prefix("t_h_") {
        fn free(own self)
        fn go(self, xs: [u8; len n], n: u32, c: C, @userdata p: *void)
      }
      """)
    let line = try #require(text.split(separator: "\n").first { $0.contains("\"H.go.in\"") })
    #expect(line.contains("\"required\":[\"xs\",\"c\"]"))
    #expect(!line.contains("\"self\"") && !line.contains("\"n\"") && !line.contains("\"p\""))
  }

  // MARK: Pages

  @Test func `a record has a table with its holes`() throws {
    let text = try markdown("record R { a: u8 /// first\n b: u32 }")
    #expect(text.contains("| 0 | 1 | `a` | `u8` | first |\n| 1 | 3 | *padding* |  |  |\n| 4 | 4 | `b` |"))
    #expect(text.contains("![record R: 8 bytes, alignment 4](t_svg/R.svg)"))
  }

  @Test func `a function says whose its parameters are and what can go wrong`() throws {
    let text = try markdown(
      """
      status S : i32 { ok = 0, bad = 1 raises ValueError /// it was bad
      }
      /// Does it.
      fn f(name: cstr, out q: u64) -> S @since(1, 2) @deprecated("use `g`")
      """)
    #expect(text.contains("t_S t_f(const char *name, uint64_t *q);"))
    #expect(text.contains("| `name` | `cstr` | in | borrowed for this call |"))
    #expect(text.contains("| `q` | `u64` | out | receives the result |"))
    #expect(text.contains("| `T_S_BAD` (1) | `ValueError` | it was bad |"))
    #expect(text.contains("*Since 1.2.0.* **Deprecated:** use `g`"))
  }

  @Test func `both pages have the same anchors`() throws {
    let blueprint = try sample("everything")
    let markdown = try rendered(blueprint, as: .md)
    let html = try rendered(blueprint, as: .html)
    let anchors = markdown.matches(of: /<a id="([^"]+)">/).map { String($0.1) }
    #expect(anchors.count > 50)
    for anchor in anchors { #expect(html.contains("id=\"\(anchor)\"")) }
  }

  @Test func `what a descriptor says is never markup`() throws {
    let text = "/// <script> | `a|b`\nrecord R { a: u8 /// <b> | *x*\n}"
    let page = try markdown(text)
    #expect(page.contains("| `a` | `u8` | &lt;b&gt; \\| \\*x\\* |"))
    #expect(page.contains("&lt;script&gt; \\| `a|b`"))
    let html = try rendered(items(text), as: .html)
    #expect(!html.contains("<script") && html.contains("&lt;script&gt; | <code>a|b</code>"))
  }

  // MARK: Pictures

  @Test func `padding is hatched and fields are named with their places`() throws {
    let text = try picture("record R { a: u8, b: u32 }", "R")
    #expect(text.contains("<title>a: u8, offset 0, 1 byte</title>"))
    #expect(text.contains("<title>padding, offset 1, 3 bytes</title>"))
    #expect(text.contains("fill=\"url(#hatch-R)\""))
  }

  @Test func `bit-fields are drawn as bits`() throws {
    let text = try picture("record R { a: u16 @bits(3), b: u16 @bits(6) }", "R")
    #expect(text.contains("<title>a: u16, bit 0, 3 bits</title>"))
    #expect(text.contains("<title>b: u16, bit 3, 6 bits</title>"))
    #expect(text.contains("<title>padding, bit 9, 7 bits</title>"))
  }

  @Test func `a variant has a strip for each case`() throws {
    let text = try picture("variant V : u8 { none, x: u64, y: u8 }", "V")
    for name in ["none", "x", "y"] { #expect(text.contains(">case \(name)</text>")) }
    #expect(text.contains("<title>unused, offset 9, 7 bytes</title>"))
  }

  @Test func `large arrays are folded, long records cut, many cases left out`() throws {
    let array = try picture("record R { a: [u8; 1_000_000_000], b: u8 }", "R")
    #expect(array.contains("⋮  999,999,976 bytes more  ⋮") && array.utf8.count < 10_000)
    let fields = (0..<1000).map { "f\($0): u64" }.joined(separator: " ")
    let long = try picture("record R { \(fields) }", "R")
    #expect(long.contains("960 more fields, 7,680 bytes: see the table") && long.utf8.count < 40_000)
    let cases = (0..<200).map { "c\($0): u8" }.joined(separator: " ")
    let many = try picture("variant V { \(cases) }", "V")
    #expect(many.contains("and 176 more strips: see the table"))
  }

  @Test func `names that do not fit end with an ellipsis and are whole in the tooltip`() throws {
    let name = "velocity_in_the_middle_of_the_cell"
    let text = try picture("record R { \(name): u8 }", "R")
    #expect(text.contains(">velocit…</text>"))
    #expect(text.contains("<title>\(name): u8, offset 0, 1 byte</title>"))
  }

  // MARK: Findings

  @Test func `findings of targets are on their page`() throws {
    let url = folder.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "docs/reference/diagnostics.md")
    let page = try String(contentsOf: url, encoding: .utf8)
    for code in [DiagnosticCode.targetCannotExpress, .targetNameClash] {
      let section = try #require(page.components(separatedBy: "### \(code.rawValue)").dropFirst().first)
      let examples = section.components(separatedBy: "```abi\n").dropFirst().prefix(2).map {
        $0.components(separatedBy: "```")[0]
      }
      #expect(examples.count == 2)
      let found = try examples.map {
        emit(try blueprint(of: Array($0.utf8), path: "t.abi"), as: .c, options: EmitOptions()).diagnostics
      }
      #expect(found[0].map(\.code) == [code] && found[1].isEmpty)
    }
  }
}
