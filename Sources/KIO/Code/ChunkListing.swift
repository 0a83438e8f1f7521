public import Machine

extension Chunk {
  /// The register code that it is translated to, as text for people; a line that says so when it has none.
  public func translation(_ level: Level = .all) throws(Failure) -> String {
    let image = try image()
    guard let code = image.code(0, .loop, level: level) else {
      return "; no register form: it is run as it stands\n"
    }
    return code.listing(
      constant: { ChunkImage.text(of: image.constants[$0]) }, name: { ChunkImage.name(image.names[$0]) })
  }
}

extension ChunkImage {
  static func name(_ bytes: [UInt8]) -> String {
    let isPlain = !bytes.isEmpty && bytes.allSatisfy { $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: "\"") }
    return isPlain ? String(decoding: bytes, as: UTF8.self) : text(of: .text(bytes))
  }

  /// A constant as it is written.
  static func text(of constant: Constant) -> String {
    switch constant {
    case .nil: return "nil"
    case .bool(let value): return value ? "true" : "false"
    case .number(let value): return number(value)
    case .text(let bytes):
      var text = "\""
      for byte in bytes.prefix(textMax) { text += quoted(byte) }
      return bytes.count > textMax ? text + "...\"" : text + "\""
    }
  }

  /// Bytes of a string that a listing shows.
  private static let textMax = 64

  private static func number(_ value: Double) -> String {
    if let whole = Int64(exactly: value), abs(value) < 1e15 {
      return value.sign == .minus && whole == 0 ? "-0" : "\(whole)"
    }
    return "\(value)"
  }

  private static func quoted(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\""): return "\\\""
    case UInt8(ascii: "\\"): return "\\\\"
    case 0x20..<0x7f: return String(UnicodeScalar(byte))
    default:
      let digits = String(byte, radix: 16)
      return byte < 16 ? "\\x0\(digits)" : "\\x\(digits)"
    }
  }
}
