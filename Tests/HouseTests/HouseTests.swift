import Foundation
import Testing

/// House rules as tests: each failure says `path:line` and what to do.
@Suite struct HouseTests {
  /// Who may import whom; the same table as in CONTRIBUTING.md.
  private static let mayImport: [String: Set<String>] = [
    "Bytes": [],
    "Schema": ["Bytes"],
    "Bindgen": ["Bytes", "Schema"],
    "Assembler": ["CShims"],
    "Machine": ["Bytes", "CShims"],
    "Native": ["Bytes", "Schema", "Assembler", "Machine", "CAbut", "CShims", "CFFI"],
    "PVM": ["Bytes", "Assembler", "CShims"],
    "KIO": ["Bytes", "Machine", "CShims"],
    "Fusabi": ["Bytes", "Machine", "CShims"],
    "Ion": ["Bytes", "Machine", "CShims"],
    "Abut": [
      "CAbut", "CShims", "Bytes", "Schema", "Bindgen", "Machine", "Native", "PVM", "KIO", "Fusabi", "Ion",
    ],
    "libabut": ["Abut"],
    "abic": ["Schema", "Bindgen", "Glibc"],
    "abut-bench": [
      "Schema", "Bindgen", "Bytes", "Machine", "Native", "PVM", "KIO", "Fusabi", "FusabiFuzz", "Ion",
      "CAbut", "CShims", "CFFI", "Glibc",
    ],
    "abut-fuzz": [
      "PVM", "PVMFuzz", "KIO", "KIOFuzz", "Fusabi", "FusabiFuzz", "Ion", "IonFuzz", "Glibc",
    ],
  ]

  @Test func `rooms import only the floors below them`() throws {
    for file in try House.files(under: "Sources", ending: "swift") {
      let room = file.path.split(separator: "/")[1]
      guard let allowed = Self.mayImport[String(room)] else {
        Issue.record("\(file.path): the room \(room) is not in the table of HouseTests")
        continue
      }
      for (number, line) in file.lines.enumerated() {
        guard let module = House.importedModule(line), !allowed.contains(module) else { continue }
        Issue.record("\(file.path):\(number + 1): \(room) may not import \(module)")
      }
    }
  }

  @Test func `the manifest has the same table`() throws {
    let manifest = try House.text("Package.swift")
    for room in Self.mayImport.keys {
      #expect(manifest.contains("\"\(room)\""), "Package.swift does not name \(room)")
    }
  }

  @Test func `lines, functions and files stay readable`() throws {
    for file in try House.sources() where !House.isGenerated(file) {
      if file.lines.count > 700 {
        Issue.record("\(file.path): \(file.lines.count) lines, at most 700: split by subject")
      }
      for (number, line) in file.lines.enumerated() where line.count > 110 {
        Issue.record("\(file.path):\(number + 1): \(line.count) columns, at most 110")
      }
      for function in House.functions(in: file) where function.length > 70 {
        Issue.record("\(file.path):\(function.line): \(function.length) lines in one function, at most 70")
      }
    }
  }

  @Test func `nothing is banned that is used`() throws {
    let banned = [
      ("try!", "say what went wrong"), ("as!", "use as? and say what went wrong"),
      ("fatalError(", "input never ends the process"),
      ("TODO", "do it or leave it"), ("FIXME", "fix it"),
    ]
    for file in try House.files(under: "Sources", ending: "swift") where !House.isGenerated(file) {
      for (number, line) in file.lines.enumerated() {
        let code = line.components(separatedBy: "//")[0]
        for (word, advice) in banned where code.contains(word) && !code.contains("\"") {
          Issue.record("\(file.path):\(number + 1): \(word): \(advice)")
        }
      }
    }
  }

  /// What no compiler of ours says before the Embedded build, minutes later.
  @Test func `the rooms write closures, not key paths`() throws {
    for file in try House.files(under: "Sources", ending: "swift") {
      let room = file.path.split(separator: "/")[1]
      let rooms = [
        "Bytes", "Schema", "Bindgen", "Assembler", "Machine", "Native", "PVM", "KIO", "Fusabi", "Ion",
        "Abut",
      ]
      guard rooms.contains(String(room)) else { continue }
      for (number, line) in file.lines.enumerated() where line.contains("(\\.") || line.contains(": \\.") {
        guard !line.contains("\"") else { continue }
        Issue.record("\(file.path):\(number + 1): Embedded Swift has no key paths: write { $0.name }")
      }
    }
  }

  @Test func `every source room has its tests`() throws {
    let manifest = try House.text("Package.swift").filter { !$0.isWhitespace }
    for room in [
      "Bytes", "Schema", "Bindgen", "Assembler", "Machine", "Native", "PVM", "KIO", "Fusabi", "Ion",
    ] {
      #expect(manifest.contains("tests(\"\(room)\""), "\(room) has no tests")
    }
  }
}

/// Files of the repository, as the rules see them.
enum House {
  struct File {
    let path: String
    let lines: [String]
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
  }

  static func sources() throws -> [File] {
    try files(under: "Sources", ending: "swift") + files(under: "Tests", ending: "swift")
      + files(under: "python", ending: "py")
  }

  static func files(under folder: String, ending: String) throws -> [File] {
    let skipped = [
      ".build", "__pycache__", ".venv", "build", "dist", "swift", ".mypy_cache", ".pytest_cache",
    ]
    let base = root.appending(path: folder)
    guard let walker = FileManager.default.enumerator(atPath: base.path) else { return [] }
    var files: [File] = []
    for case let name as String in walker where name.hasSuffix(".\(ending)") {
      guard !name.split(separator: "/").dropLast().contains(where: { skipped.contains(String($0)) }) else {
        continue
      }
      let text = try text("\(folder)/\(name)")
      files.append(File(path: "\(folder)/\(name)", lines: text.components(separatedBy: "\n")))
    }
    return files.sorted { $0.path < $1.path }
  }

  /// Generated files say so in their first lines; nobody reads them for pleasure.
  static func isGenerated(_ file: File) -> Bool {
    file.lines.prefix(6).contains {
      $0.lowercased().contains("generated") && $0.lowercased().contains("do not edit")
    }
  }

  static func importedModule(_ line: String) -> String? {
    var words = line.split(separator: " ").map(String.init)
    while let first = words.first, ["public", "internal", "private", "@_spi(PluginMessage)"].contains(first) {
      words.removeFirst()
    }
    guard words.count >= 2, words[0] == "import" else { return nil }
    return words[1]
  }

  /// Functions by indentation: from the line of `func`, `init` or `def` to the line that closes it.
  static func functions(in file: File) -> [(line: Int, length: Int)] {
    var found: [(line: Int, length: Int)] = []
    for (index, line) in file.lines.enumerated() {
      let code = line.drop { $0 == " " }
      let indent = line.count - code.count
      let isSwift = file.path.hasSuffix(".swift")
      guard isSwift ? isSwiftFunction(code) : code.hasPrefix("def ") || code.hasPrefix("async def ") else {
        continue
      }
      if line.hasSuffix("}") || index > 0 && file.lines[index - 1].contains("// house: dispatch") { continue }
      var end = index + 1
      while end < file.lines.count, !closes(file.lines[end], indent, isSwift) { end += 1 }
      found.append((index + 1, end - index + (isSwift ? 1 : 0)))
    }
    return found
  }

  private static func isSwiftFunction(_ code: Substring) -> Bool {
    let words = code.prefix { $0 != "(" }.split(separator: " ")
    guard code.contains("("), !code.hasPrefix("\"") else { return false }
    return words.contains("func") || words.last == "init" || words.last == "init?"
  }

  private static func closes(_ line: String, _ indent: Int, _ isSwift: Bool) -> Bool {
    let code = line.drop { $0 == " " }
    guard !code.isEmpty else { return false }
    let depth = line.count - code.count
    return isSwift ? depth == indent && code.hasPrefix("}") : depth <= indent && !code.hasPrefix(")")
  }
}
