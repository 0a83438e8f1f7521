import Foundation
import Schema
import Testing

/// `docs/reference/diagnostics.md` against the compiler.
@Suite struct DiagnosticsPageTests {
  struct Section {
    let code: String
    var examples: [String] = []
  }

  static func sections() throws -> [Section] {
    let url = repository.appending(path: "docs/reference/diagnostics.md")
    let text = try String(contentsOf: url, encoding: .utf8)
    var sections: [Section] = []
    var example: [Substring]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("### ") { sections.append(Section(code: String(line.dropFirst(4).prefix(5)))) }
      if line == "```abi" {
        example = []
      } else if line == "```", let lines = example, !sections.isEmpty {
        sections[sections.count - 1].examples.append(lines.joined(separator: "\n") + "\n")
        example = nil
      } else {
        example?.append(line)
      }
    }
    return sections
  }

  @Test func `every code has one section and every section a code`() throws {
    let codes = try Self.sections().map(\.code)
    #expect(codes == DiagnosticCode.allCases.map(\.rawValue))
  }

  @Test func `every first example gets exactly its code`() throws {
    // A source that is too large has a test of its own, and targets are BindgenTests' business.
    for section in try Self.sections() where section.code != "A0006" && !section.code.hasPrefix("A06") {
      let example = try #require(section.examples.first, "\(section.code) has no example")
      let found = compile(Self.bytes(of: example, code: section.code)).diagnostics
      let codes = Set(found.map(\.code.rawValue))
      let wanted: Set = section.code == "A0106" ? ["A0106", "A0301"] : [section.code]
      #expect(codes == wanted, "\(section.code): \(example)")
    }
  }

  @Test func `every second example is a way out`() throws {
    for section in try Self.sections() where section.examples.count > 1 {
      let found = compile(Array(section.examples[1].utf8)).diagnostics
      #expect(found.isEmpty, "\(section.code): \(found.map(\.message))")
      #expect(section.examples.count == 2)
    }
  }

  @Test func `a source past the bound is refused before it is read`() {
    let bytes = Array("package t\n".utf8) + Array(repeating: 0x20, count: Limits.sourceBytesMax)
    #expect(compile(bytes).diagnostics.first?.code == .sourceTooLarge)
  }

  @Test func `findings have a sentence and a place`() throws {
    for section in try Self.sections() where !section.examples.isEmpty && section.code != "A0006" {
      for finding in compile(Self.bytes(of: section.examples[0], code: section.code)).diagnostics {
        #expect(!finding.message.isEmpty && !finding.message.hasSuffix("."), "\(section.code)")
        #expect(finding.span.source == 0 && finding.span.end > finding.span.start, "\(section.code)")
      }
    }
  }

  /// Some sources cannot stand on a page as they are.
  private static func bytes(of example: String, code: String) -> [UInt8] {
    switch code {
    case "A0005":
      let mark = Array("\u{fffd}".utf8)
      let parts = Array(example.utf8).split(separator: mark, omittingEmptySubsequences: false)
      return Array(parts.joined(separator: [0xe9]))
    case "A0106":
      let lines = example.split(separator: "\n")
      let repeated = (0...Limits.findingsMax).map { "fn missing\($0)(a: Nope)" }
      return Array((lines.prefix(1).map(String.init) + repeated).joined(separator: "\n").utf8)
    default: return Array(example.utf8)
    }
  }
}
