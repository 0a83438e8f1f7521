/// The words of Zig and the ways to write a name in it.
enum ZigWords {
  /// A name where something is declared or used on its own: keywords and primitive types need `@"…"`.
  static func declared(_ name: String) -> String {
    isKeyword(name) || isPrimitive(name) || name == "_" ? "@\"\(name)\"" : name
  }

  /// A name after a dot or in front of a field's colon: `zig fmt` takes needless quotes away there.
  static func member(_ name: String) -> String {
    isKeyword(name) || name == "_" ? "@\"\(name)\"" : name
  }

  static func isKeyword(_ name: String) -> Bool { keywords.contains(name) }

  /// `u8`, `i128`, `bool`, `true`: nothing may be declared under such a name without quotes.
  static func isPrimitive(_ name: String) -> Bool {
    if primitives.contains(name) { return true }
    let bytes = name.utf8
    guard bytes.count > 1, let first = bytes.first, first == 0x69 || first == 0x75 else { return false }
    return bytes.dropFirst().allSatisfy(isDigit)
  }

  // MARK: Case

  /// `set_jump_table` -> `setJumpTable`; underscores at either end stay.
  static func camel(_ name: String) -> String {
    let bytes = Array(name.utf8)
    var made: [UInt8] = []
    made.reserveCapacity(bytes.count)
    let start = bytes.firstIndex { $0 != underscore } ?? bytes.count
    let end = (bytes.lastIndex { $0 != underscore } ?? bytes.count - 1) + 1
    var raises = false
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == underscore, index > start, index < end {
        // A digit next to a digit keeps its underscore: `read_16_2` must not become `read162`.
        let separates = isDigit(bytes[index - 1]) && isDigit(bytes[index + 1])
        if separates { made.append(byte) } else { raises = true }
        continue
      }
      made.append(raises ? upper(byte) : byte)
      raises = false
    }
    return String(decoding: made, as: UTF8.self)
  }

  /// `div_zero` -> `DivZero`.
  static func pascal(_ name: String) -> String {
    var bytes = Array(camel(name).utf8)
    if let first = bytes.indices.first { bytes[first] = upper(bytes[first]) }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func lowerFirst(_ name: String) -> String {
    var bytes = Array(name.utf8)
    if let first = bytes.first, (0x41...0x5a).contains(first) { bytes[0] = first + 0x20 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `MAX_PRECISION` -> `max_precision`; a name that already has small letters stays.
  static func constant(_ name: String) -> String {
    let bytes = name.utf8
    if bytes.contains(where: { (0x61...0x7a).contains($0) }) { return name }
    return String(decoding: bytes.map { (0x41...0x5a).contains($0) ? $0 + 0x20 : $0 }, as: UTF8.self)
  }

  static func isWordByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == underscore || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
  }

  private static let underscore = UInt8(ascii: "_")

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func upper(_ byte: UInt8) -> UInt8 { (0x61...0x7a).contains(byte) ? byte - 0x20 : byte }

  // MARK: Literals

  /// A string literal, quotes included.
  static func quoted(_ text: String) -> String { quoted(Array(text.utf8)) }

  /// Any bytes as one string literal: text stays readable, everything else is escaped.
  static func quoted(_ bytes: [UInt8], escapingHigh: Bool = false) -> String {
    var made: [UInt8] = [UInt8(ascii: "\"")]
    made.reserveCapacity(bytes.count + bytes.count / 4)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): made += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): made += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case 0x20..<0x7f: made.append(byte)
      case 0x80...0xff where !escapingHigh: made.append(byte)
      default: made += [UInt8(ascii: "\\"), UInt8(ascii: "x"), hex(byte >> 4), hex(byte & 15)]
      }
    }
    made.append(UInt8(ascii: "\""))
    return String(decoding: made, as: UTF8.self)
  }

  private static func hex(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x57 + digit }

  static func hex(_ number: UInt64) -> String { "0x" + String(number, radix: 16) }

  static func float(_ number: Double, type: String) -> String {
    if number.isNaN { return "std.math.nan(\(type))" }
    if number.isInfinite { return (number < 0 ? "-" : "") + "std.math.inf(\(type))" }
    return "\(number)"
  }

  private static let keywords: Set<String> = [
    "addrspace", "align", "allowzero", "and", "anyframe", "anytype", "asm", "break", "callconv", "catch",
    "comptime", "const", "continue", "defer", "else", "enum", "errdefer", "error", "export", "extern", "fn",
    "for",
    "if", "inline", "noalias", "noinline", "nosuspend", "opaque", "or", "orelse", "packed", "pub", "resume",
    "return", "linksection", "struct", "suspend", "switch", "test", "threadlocal", "try", "union",
    "unreachable",
    "var", "volatile", "while",
  ]

  private static let primitives: Set<String> = [
    "anyerror", "anyframe", "anyopaque", "bool", "c_int", "c_long", "c_longdouble", "c_longlong", "c_char",
    "c_short", "c_uint", "c_ulong", "c_ulonglong", "c_ushort", "comptime_float", "comptime_int", "f128",
    "f16",
    "f32", "f64", "f80", "false", "isize", "noreturn", "null", "true", "type", "undefined", "usize", "void",
  ]
}

/// Names in force at one place. Zig lets no parameter, local or nested name repeat an outer one.
struct ZigScope {
  private let outer: [Set<String>]
  private var own: Set<String> = []

  init(inside outer: [Set<String>] = []) { self.outer = outer }

  func isTaken(_ name: String) -> Bool {
    own.contains(name) || outer.contains { $0.contains(name) }
  }

  /// Takes a name that is given, whether free or not.
  mutating func reserve(_ name: String) { own.insert(name) }

  /// The first free candidate, else the first one with underscores appended.
  mutating func claim(_ candidates: String...) -> String {
    for candidate in candidates where !isTaken(candidate) {
      own.insert(candidate)
      return candidate
    }
    var name = (candidates.first ?? "") + "_"
    while isTaken(name) { name += "_" }
    own.insert(name)
    return name
  }

  /// The scope's own names as an outer layer for what is nested in it.
  var layers: [Set<String>] { outer + [own] }
  var names: Set<String> { own }
}
