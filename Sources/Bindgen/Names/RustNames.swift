/// Rust's spelling rules: `CamelCase` types, `snake_case` values, `SCREAMING` constants, quoted keywords.
enum RustNames {
  static func type(_ name: String) -> String {
    let spelled = camel(name)
    return shadowed.contains(spelled) ? spelled + "_" : spelled
  }

  static func value(_ name: String) -> String { quoted(snake(name)) }

  static func constant(_ name: String) -> String {
    let spelled = uppercased(snake(name))
    return isIdentifierStart(spelled) ? spelled : "_" + spelled
  }

  /// `r#type`; the few keywords that cannot be raw get an underscore.
  static func quoted(_ name: String) -> String {
    if unquotable.contains(name) { return name + "_" }
    return keywords.contains(name) ? "r#" + name : name
  }

  /// `gray8` -> `Gray8`, `not_found` -> `NotFound`; a name that has capitals and no `_` stays as it is.
  static func camel(_ name: String) -> String {
    var out: [UInt8] = []
    var startsWord = true
    for byte in name.utf8 {
      if byte == underscore {
        startsWord = true
        continue
      }
      guard isIdentifierByte(byte) else {
        startsWord = true
        continue
      }
      out.append(startsWord ? upper(byte) : byte)
      startsWord = false
    }
    if let first = out.first, isDigit(first) { out.insert(underscore, at: 0) }
    return out.isEmpty ? "_" : String(decoding: out, as: UTF8.self)
  }

  /// `compressBound` -> `compress_bound`, `HTTPServer` -> `http_server`, `deflateInit_` keeps its tail.
  static func snake(_ name: String) -> String {
    let bytes = Array(name.utf8)
    var out: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if isUpper(byte), index > 0 {
        let before = bytes[index - 1]
        let after = index + 1 < bytes.count ? bytes[index + 1] : underscore
        let starts = isLower(before) || isDigit(before) || (isUpper(before) && isLower(after))
        if starts { out.append(underscore) }
      }
      out.append(isIdentifierByte(byte) ? lower(byte) : underscore)
    }
    return String(decoding: out, as: UTF8.self)
  }

  static func uppercased(_ name: String) -> String {
    String(decoding: name.utf8.map(upper), as: UTF8.self)
  }

  // MARK: bytes

  private static let underscore = UInt8(ascii: "_")

  static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
  static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  static func upper(_ byte: UInt8) -> UInt8 { isLower(byte) ? byte - 0x20 : byte }
  static func lower(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte + 0x20 : byte }

  static func isIdentifierByte(_ byte: UInt8) -> Bool {
    isUpper(byte) || isLower(byte) || isDigit(byte) || byte == underscore
  }

  private static func isIdentifierStart(_ name: String) -> Bool {
    guard let first = name.utf8.first else { return false }
    return !isDigit(first)
  }

  // MARK: tables

  private static let unquotable: Set<String> = ["self", "Self", "super", "crate", "as", "_"]

  private static let keywords: Set<String> = [
    "abstract", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
  ]

  /// Names of the prelude that generated code relies on.
  private static let shadowed: Set<String> = [
    "Option", "Result", "String", "Vec", "Default", "From", "TryFrom", "Fn", "FnMut", "FnOnce", "Drop",
    "Send",
    "Sync", "Self", "_",
  ]
}
