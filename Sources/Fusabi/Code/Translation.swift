public import Machine

extension Module {
  /// The register code of a function, as text for people.
  public func translation(of function: Int) throws(Failure) -> [UInt8] {
    Array(try translation(of: function, .all).utf8)
  }

  public func translation(of function: Int, _ level: Level) throws(Failure) -> String {
    _ = try verified(function)
    guard let code = code(function, .loop, level: level) else {
      throw Failure(.internalError, Trap(.badFunction, "function \(function) has no register code"))
    }
    return code.listing(constant: { self.constantText($0) }, name: { "\($0)" })
  }

  /// A constant of the image as it is written.
  func constantText(_ index: Int) -> String {
    if index < fileConstantCount { return Self.text(of: fileConstant(index)) }
    if index < unitConstant { return imported(index - fileConstantCount).name }
    return index == unitConstant ? "()" : index == boolConstant(true) ? "true" : "false"
  }

  private static func text(of constant: ModuleParts.Constant) -> String {
    switch constant {
    case .unit: "()"
    case .bool(let value): value ? "true" : "false"
    case .i32(let value): "\(value)"
    case .i64(let value): "\(value)i64"
    case .f32(let value): "\(value)f32"
    case .f64(let value): "\(value)"
    case .char(let value): "'\(value)'"
    case .string(let bytes): quoted(bytes)
    }
  }

  /// Bytes of a string that a listing shows.
  private static let textMax = 64

  private static func quoted(_ bytes: [UInt8]) -> String {
    var text = "\""
    for byte in bytes.prefix(textMax) {
      switch byte {
      case UInt8(ascii: "\""): text += "\\\""
      case UInt8(ascii: "\\"): text += "\\\\"
      case 0x20..<0x7f: text += String(UnicodeScalar(byte))
      default: text += "\\x\(byte < 16 ? "0" : "")\(String(byte, radix: 16))"
      }
    }
    return bytes.count > textMax ? text + "...\"" : text + "\""
  }
}
