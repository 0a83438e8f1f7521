import Foundation
import Schema
import Testing

/// `docs/reference/language.md` against the compiler.
@Suite struct LanguagePageTests {
  static func page() throws -> [Substring] {
    let url = repository.appending(path: "docs/reference/language.md")
    return try String(contentsOf: url, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
  }

  static func examples() throws -> [String] {
    var examples: [String] = []
    var open: [Substring]?
    for line in try page() {
      if line == "```abi" {
        open = []
      } else if line == "```", let lines = open {
        examples.append(lines.joined(separator: "\n") + "\n")
        open = nil
      } else {
        open?.append(line)
      }
    }
    return examples
  }

  static func compiled(_ example: String) throws -> Blueprint {
    let hasPackage = example.split(separator: "\n").contains { $0.hasPrefix("package ") }
    let text = hasPackage ? example : "package demo @prefix(\"demo_\")\n" + example
    var compilation = compile(Array(text.utf8))
    #expect(
      compilation.diagnostics.isEmpty,
      "\(DiagnosticRenderer(compilation.sources).render(compilation.diagnostics))")
    return try sound(&compilation)
  }

  /// The cells of all tables with this head.
  static func table(_ head: String) throws -> [[String]] {
    var rows: [[String]] = []
    var isInside = false
    for line in try page() {
      if line == head {
        isInside = true
      } else if isInside, line.hasPrefix("| ---") {
        continue
      } else if isInside, line.hasPrefix("| ") {
        let cells = line.dropFirst(2).dropLast(2).components(separatedBy: " | ")
        rows.append(cells)
      } else {
        isInside = false
      }
    }
    return rows
  }

  @Test func `every example compiles without a finding`() throws {
    let examples = try Self.examples()
    #expect(examples.count > 20)
    for example in examples { _ = try Self.compiled(example) }
  }

  @Test func `every stated size is the size`() throws {
    var checked = 0
    for example in try Self.examples() {
      let claims = example.matches(of: /\/\/ (\w+): (\d+) bytes?, alignment (\d+)/)
      guard !claims.isEmpty else { continue }
      let blueprint = try Self.compiled(example)
      for claim in claims {
        let declaration = try #require(blueprint.model.types.first { $0.name == claim.1 }, "\(claim.1)")
        let layout = blueprint[declaration.id]
        #expect("\(layout.size) \(layout.alignment)" == "\(claim.2) \(claim.3)", "\(claim.1)")
        checked += 1
      }
    }
    #expect(checked > 10)
  }

  @Test func `the table of attributes is the compiler's`() throws {
    let rows = try Self.table("| Attribute | At | Meaning |")
    let documented = Set(rows.flatMap { $0[0].matches(of: /@(\w+)/).map { String($0.1) } })
    let rules = repository.appending(path: "Sources/Schema/Model/AttributeRules.swift")
    let source = try String(contentsOf: rules, encoding: .utf8)
    let table = try #require(source.components(separatedBy: "private static let table").last)
    let body = table.components(separatedBy: "\n  ]")[0]
    let known = Set(body.matches(of: /"(\w+)":/).map { String($0.1) })
    #expect(known.count > 30)
    #expect(documented == known)
  }

  @Test func `the verdicts are those of the comparison`() throws {
    let rows = try Self.table("| Change | Old | New | Verdict |")
    #expect(rows.count > 25)
    for row in rows {
      let (old, new) = (try Self.version(row[1]), try Self.version(row[2]))
      let verdict = Comparison(old: old, new: new).verdict.word
      #expect(verdict == row[3], "\(row[0])")
    }
  }

  private static func version(_ cell: String) throws -> Blueprint {
    try compiled(cell.replacing("`", with: "").replacing("⏎", with: "\n") + "\n")
  }

  @Test func `the table of limits is the compiler's`() throws {
    let rows = try Self.table("| What | At most |")
    let numbers = rows.map { Int($0[1].replacing(",", with: "")) }
    let limits = [
      Limits.sourceBytesMax, Limits.nestingMax, Limits.nameBytesMax, Limits.typeBytesMax,
      Limits.parametersMax, Limits.alignmentMax, Limits.packagesMax, Limits.findingsMax,
    ]
    #expect(numbers == limits)
  }
}
