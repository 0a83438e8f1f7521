import Foundation
import Machine
import Testing

@testable import Fusabi

/// What docs/formats/fzb.md says.
@Suite struct FilePageTests {
  private func page() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    return try String(contentsOf: root.appending(path: "docs/formats/fzb.md"), encoding: .utf8)
  }

  private func block(_ kind: String) throws -> String {
    let parts = try page().components(separatedBy: "```\(kind)\n")
    return try #require(parts.dropFirst().first).components(separatedBy: "```")[0]
  }

  private func example() throws -> [UInt8] {
    try ModuleParts.assembled(Array(block("fusabi").utf8)).encoded()
  }

  @Test func `the dump is the file of the text above it`() throws {
    let bytes = try example()
    var shown: [UInt8] = []
    for line in try block("hexdump").split(separator: "\n") {
      let columns = line.split(separator: "|", omittingEmptySubsequences: false)[0].split(separator: " ")
      guard let place = Int(columns[0], radix: 16) else {
        Issue.record("\(line)")
        continue
      }
      #expect(place == shown.count, "\(line)")
      shown += try columns.dropFirst().map { try #require(UInt8($0, radix: 16), "\(line)") }
    }
    let right = FilePageTests.dump(bytes)
    #expect(shown == bytes, "it is:\n\(right)")
  }

  private static func dump(_ bytes: [UInt8]) -> String {
    stride(from: 0, to: bytes.count, by: 16).map { place in
      let row = bytes[place..<min(place + 16, bytes.count)]
      return String(format: "%04x ", place) + row.map { String(format: " %02x", $0) }.joined()
    }.joined(separator: "\n")
  }

  @Test func `the page has every section, limit and size`() throws {
    let page = try page()
    for section in FileSection.allCases {
      #expect(page.contains("| \(FileLayout.Header.sections + section.rawValue * 16) | "), "\(section.name)")
      #expect(page.contains("`\(section.name)`"), "\(section.name)")
    }
    let numbers = [
      Limits.constantsMax, Limits.functionsMax, Limits.importsMax, Limits.codeSizeMax, Limits.nameSizeMax,
      Limits.paramsMax, Limits.frameMax, Limits.stringBytesMax, Limits.linesMax,
      FileLayout.Header.size,
    ]
    for number in numbers {
      #expect(page.contains("\(number)") || page.contains(Self.grouped(number)), "\(number)")
    }
  }

  private static func grouped(_ number: Int) -> String {
    var (text, left) = ("", number)
    while left >= 1_000 {
      text = String(format: ",%03d", left % 1_000) + text
      left /= 1_000
    }
    return "\(left)" + text
  }
}
