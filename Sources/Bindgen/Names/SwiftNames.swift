/// Swift's spelling rules: `CamelCase` types, `lowerCamelCase` values, keywords in backticks.
enum SwiftNames {
  static func type(_ name: String) -> String { RustNames.camel(name) }

  /// `div_zero` -> `divZero`, `MAX_PRECISION` -> `maxPrecision`; underscores at both ends stay.
  static func value(_ name: String) -> String { quoted(camel(name)) }

  static func camel(_ name: String) -> String {
    let bytes = Array(RustNames.snake(name).utf8)
    let underscore = UInt8(ascii: "_")
    var out: [UInt8] = []
    var startsWord = false
    var hasWord = false
    for (index, byte) in bytes.enumerated() {
      if byte == underscore {
        if !hasWord || bytes[index...].allSatisfy({ $0 == underscore }) { out.append(byte) }
        startsWord = hasWord
        continue
      }
      out.append(startsWord ? RustNames.upper(byte) : byte)
      startsWord = false
      hasWord = true
    }
    return out.isEmpty ? "_" : String(decoding: out, as: UTF8.self)
  }

  static func quoted(_ name: String) -> String {
    if unquotable.contains(name) { return name + "_" }
    return keywords.contains(name) ? "`\(name)`" : name
  }

  /// A member that C named: after a dot only backticks keep `self` and `init` from being the language's own.
  static func member(_ name: String) -> String {
    keywords.contains(name) || unquotable.contains(name) ? "`\(name)`" : name
  }

  /// A name of ours that would hide one that generated code uses.
  static func hides(_ type: String) -> Bool { standard.contains(type) }

  private static let unquotable: Set<String> = ["self", "Self", "init", "Type", "Protocol", "_"]

  private static let keywords: Set<String> = [
    "Any", "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default", "defer",
    "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func",
    "guard",
    "if", "import", "in", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private",
    "protocol", "public", "repeat", "rethrows", "return", "static", "struct", "subscript", "super", "switch",
    "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]

  private static let standard: Set<String> = [
    "Any", "AnyObject", "Array", "Bool", "Character", "CodingKey", "Dictionary", "Double", "Equatable",
    "Error",
    "Float", "Hashable", "Int", "Int8", "Int16", "Int32", "Int64", "MemoryLayout", "OpaquePointer",
    "OptionSet",
    "Optional", "RawRepresentable", "Result", "Self", "Sendable", "Sequence", "Set", "String", "Task", "Type",
    "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "Unicode", "Unmanaged", "UnsafeBufferPointer",
    "UnsafeMutableBufferPointer", "UnsafeMutablePointer", "UnsafeMutableRawPointer", "UnsafePointer",
    "UnsafeRawBufferPointer", "UnsafeRawPointer", "Void", "Protocol", "UTF8", "CChar", "CInt", "CUnsignedInt",
    "CLong", "CUnsignedLong", "CLongLong", "CShort", "_",
  ]
}
