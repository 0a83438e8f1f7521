import Schema

extension CNames {
  /// A constant or default as a C expression that also works in `#if` where the value is a plain number.
  func text(_ value: Value, as use: TypeUse) -> String {
    switch value {
    case .integer(let number): CNames.text(number, as: representation(of: use))
    case .float(let number): CNames.text(number, isSingle: model.resolved(use).form == .primitive(.f32))
    case .bool(let flag): flag ? "true" : "false"
    case .string(let text): CNames.quoted(text)
    case .null: "NULL"
    case .members(let id, let indices): text(indices, of: id)
    case .constant(let index): model.constants[index].cName
    case .size(let target): "sizeof(\(declared(target, "").trimmedEnd))"
    }
  }

  private func text(_ indices: [Int], of id: TypeID) -> String {
    guard case .enumeration(let enumeration) = model[id].kind, !indices.isEmpty else { return "0" }
    let names = indices.map { CNames.safe(enumeration.members[$0].cName) }
    return names.count == 1 ? names[0] : "(" + names.joined(separator: " | ") + ")"
  }

  /// The integer behind a scalar use; `i32` stands for everything that is no number.
  func representation(of use: TypeUse) -> Primitive {
    switch model.resolved(use).form {
    case .primitive(let primitive): return primitive
    case .named(let id):
      switch model[id].kind {
      case .enumeration(let enumeration): return enumeration.repr
      case .handle(let handle) where handle.role == .capability: return .u64
      default: return .i32
      }
    default: return .i32
    }
  }

  static func text(_ number: Int128, as primitive: Primitive) -> String {
    if number < 0 { return negative(number, as: primitive) }
    let fits32 = number <= Int128(UInt32.max)
    switch primitive {
    case .u32, .cUInt, .char32: return "\(number)u"
    case .usize: return "\(number)" + (fits32 ? "u" : "ull")
    case .u64: return "\(number)ull"
    case .i64, .cLongLong: return "\(number)ll"
    case .isize: return number <= Int128(Int32.max) ? "\(number)" : "\(number)ll"
    case .cLong: return "\(number)" + (number <= Int128(Int32.max) ? "l" : "ll")
    case .cULong: return "\(number)" + (fits32 ? "ul" : "ull")
    case .u128, .i128: return wide(number, as: primitive)
    default: return number <= Int128(Int32.max) ? "\(number)" : "\(number)u"
    }
  }

  /// The lowest value of a type has no literal of its own in C: its positive twin does not fit.
  private static func negative(_ number: Int128, as primitive: Primitive) -> String {
    let isLong = number < Int128(Int32.min) || primitive == .i64 || primitive == .cLongLong
    let suffix = isLong ? "ll" : primitive == .cLong ? "l" : ""
    if number < Int128(Int64.min) { return "(-\(wide(-(number + 1), as: .i128)) - 1)" }
    if number == Int128(Int64.min) || number == Int128(Int32.min) {
      return "(-\(-(number + 1))\(suffix) - 1)"
    }
    return "(-\(-number)\(suffix))"
  }

  private static func wide(_ number: Int128, as primitive: Primitive) -> String {
    if number <= Int128(Int64.max) { return "\(number)ll" }
    let high = UInt64(truncatingIfNeeded: number >> 64)
    let low = UInt64(truncatingIfNeeded: number)
    return "(((\(spelled(primitive)))\(high)ull << 64) | \(low)ull)"
  }

  private static func text(_ number: Double, isSingle: Bool) -> String {
    if number.isNaN { return "(0.0 / 0.0)" }
    if number.isInfinite { return number < 0 ? "(-1.0 / 0.0)" : "(1.0 / 0.0)" }
    let text = isSingle ? "\(Float(number))f" : "\(number)"
    return number < 0 ? "(" + text + ")" : text
  }

  /// A string literal. Octal escapes end after three digits, so that they cannot swallow what follows.
  static func quoted(_ text: String) -> String {
    var out: [UInt8] = [UInt8(ascii: "\"")]
    var last: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        out += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "?") where last == byte:
        out += [UInt8(ascii: "\\"), byte]
      case 0x20...0x7e: out.append(byte)
      default:
        out += [UInt8(ascii: "\\"), 0x30 + byte >> 6, 0x30 + byte >> 3 & 7, 0x30 + byte & 7]
      }
      last = byte
    }
    out.append(UInt8(ascii: "\""))
    return String(decoding: out, as: UTF8.self)
  }
}

extension String {
  /// Without the blanks at its end.
  var trimmedEnd: String {
    var bytes = Array(utf8)
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
