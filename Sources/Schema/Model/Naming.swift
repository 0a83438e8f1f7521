/// The C spelling of names; part of the ABI, so it is decided here and not in an emitter.
enum Naming {
  static func upper(_ text: String) -> String {
    String(decoding: text.utf8.map { (0x61...0x7a).contains($0) ? $0 - 0x20 : $0 }, as: UTF8.self)
  }

  /// `LoadError` -> `LOAD_ERROR`, `Vec2` -> `VEC2`, `HTTPStatus` -> `HTTP_STATUS`.
  static func upperSnake(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      let isUpper = isUpperLetter(byte)
      if isUpper, index > 0, bytes[index - 1] != UInt8(ascii: "_") {
        let nextIsLower = index + 1 < bytes.count && (0x61...0x7a).contains(bytes[index + 1])
        if !isUpperLetter(bytes[index - 1]) || nextIsLower { out.append(UInt8(ascii: "_")) }
      }
      out.append(byte)
    }
    return upper(String(decoding: out, as: UTF8.self))
  }

  private static func isUpperLetter(_ byte: UInt8) -> Bool { (0x41...0x5a).contains(byte) }

  /// `option_f32` -> `OptionF32`.
  static func camel(_ text: String) -> String {
    var out: [UInt8] = []
    var startsWord = true
    for byte in text.utf8 {
      if byte == UInt8(ascii: "_") {
        startsWord = true
      } else {
        out.append(startsWord && (0x61...0x7a).contains(byte) ? byte - 0x20 : byte)
        startsWord = false
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

extension Model {
  /// A name for a type use that is made of name bytes only: `f32`, `ptr_Vec2`, `arr4_u8`, `slice_f64`,
  /// `rel_str`.
  public func mangled(_ use: TypeUse) -> String {
    switch use.form {
    case .primitive(let primitive): primitive.rawValue
    case .named(let id): self[id].name
    case .pointer(let target, let isConst): (isConst ? "cptr_" : "ptr_") + mangled(target)
    case .array(let element, let count): "arr\(count)_" + mangled(element)
    case .counted(let element): "ptr_" + mangled(element)
    case .slice(let element): "slice_" + mangled(element)
    case .relativeSlice(let element): "rel_" + mangled(element)
    case .relativeView(let isText): isText ? "rel_str" : "rel_bytes"
    }
  }
}
