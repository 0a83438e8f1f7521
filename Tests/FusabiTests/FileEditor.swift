import Machine
import Testing

@testable import Fusabi

/// A file whose bytes tests change; its hash is made right again.
struct FileEditor {
  var bytes: [UInt8]

  init(_ parts: ModuleParts) throws { bytes = try parts.encoded() }

  func number(_ at: Int, _ size: Int) -> Int {
    (0..<size).reduce(0) { $0 | Int(bytes[at + $1]) << ($1 * 8) }
  }

  func start(_ section: FileSection) -> Int { number(section.entry, 8) }
  func item(_ section: FileSection, _ index: Int, _ field: Int = 0) -> Int {
    start(section) + index * section.itemSize + field
  }

  mutating func put<T: FixedWidthInteger>(_ value: T, at place: Int) {
    for index in 0..<T.bitWidth / 8 {
      bytes[place + index] = UInt8(truncatingIfNeeded: value >> T(index * 8))
    }
  }

  /// Of a record of an import that was changed.
  mutating func sign(import index: Int) {
    typealias Field = FileLayout.Import
    let count = number(item(.imports, index, Field.paramCount), 2)
    let first = start(.types) + number(item(.imports, index, Field.typesOffset), 4)
    let result = bytes[item(.imports, index, Field.result)]
    let types = count == FileLayout.anyCount ? nil : Array(bytes[first..<first + count])
    let hash = types.map { types in types.withUnsafeBytes { FileHash.signature($0, result) } }
    put(hash ?? FileHash.signature(nil, result), at: item(.imports, index, Field.hash))
  }

  mutating func rehash() {
    guard bytes.count >= FileLayout.Header.size else { return }
    let code = start(.code)
    guard code >= FileLayout.Header.hash + 8, code <= bytes.count else { return }
    let hash = bytes.withUnsafeBytes { FileHash.tables(UnsafeRawBufferPointer(rebasing: $0[..<code])) }
    put(hash, at: FileLayout.Header.hash)
  }

  /// How loading ends: nil when all is well.
  func refusal() -> Failure? {
    var file = self
    file.rehash()
    do throws(Failure) {
      _ = try Module.load(file.bytes)
      return nil
    } catch { return error }
  }

  /// The refusal after a number was changed.
  func refusal<T: FixedWidthInteger>(_ value: T, at place: Int) -> Failure? {
    var file = self
    file.put(value, at: place)
    return file.refusal()
  }
}

/// Where a file is refused, and how.
func expect(
  _ failure: Failure?, _ code: TrapCode, at place: Int, says words: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard let failure else {
    Issue.record("it loads", sourceLocation: sourceLocation)
    return
  }
  #expect(failure.status == .invalidModule && failure.trap.code == code, sourceLocation: sourceLocation)
  #expect(failure.offset == place, "\(failure.trap.message)", sourceLocation: sourceLocation)
  #expect(failure.trap.message.contains(words), "\(failure.trap.message)", sourceLocation: sourceLocation)
}

/// A module with something of everything.
enum SampleParts {
  static var all: ModuleParts {
    var parts = ModuleParts()
    parts.constants = [
      .unit, .bool(true), .i32(-7), .i64(.min), .f32(-0.0), .f64(.infinity), .char("é"),
      .string(Array("né".utf8)), .string([]), .string(Array("né".utf8)),
    ]
    parts.imports = [
      .init(name: "notify", params: [.string, .i32], result: .unit),
      .init(name: "log", params: nil, result: .any),
    ]
    var main = ModuleParts.Function(name: "main")
    main.params = [.i32]
    main.result = .i32
    main.locals = 2
    main.code = [Opcode.load.rawValue, 0, 0, 0, 0, Opcode.ret.rawValue]
    main.lines = [.init(offset: 0, line: 3), .init(offset: 5, line: 4)]
    var other = ModuleParts.Function(name: "other")
    other.code = [Opcode.ret.rawValue]
    parts.functions = [other, main]
    parts.entryPoint = 1
    parts.source = "sample.fs"
    return parts
  }

  /// Functions `f0`, `f1` … with so much code each.
  static func functions(_ count: Int, code: Int = 1) -> ModuleParts {
    var parts = ModuleParts()
    parts.functions = (0..<count).map { index in
      var function = ModuleParts.Function(name: "f\(index)")
      function.code = Array(repeating: Opcode.nop.rawValue, count: code - 1) + [Opcode.ret.rawValue]
      return function
    }
    return parts
  }
}
