import Schema

/// One name per type that is safe in a file name, an anchor and a JSON pointer, and no two alike even where
/// capitals do not count. Written types keep theirs; `option<f32>` is called `option_f32`.
struct ReferenceNames {
  private let types: [String]

  init(_ model: Model) {
    var taken: Set<String> = []
    // Constants are definitions too, and nothing keeps one from being called like an option of ours.
    let constants = Set(model.constants.map { $0.name })
    var names: [String] = []
    names.reserveCapacity(model.types.count)
    for declaration in model.types {
      names.append(Self.claim(declaration, in: model, constants, &taken))
    }
    types = names
  }

  subscript(_ id: TypeID) -> String { types[id.index] }

  private static func claim(
    _ declaration: TypeDeclaration, in model: Model, _ constants: Set<String>, _ taken: inout Set<String>
  ) -> String {
    let plain = safe(declaration.name)
    let package = model.packages[declaration.package].name
    for candidate in [plain, safe(package) + "." + plain]
    where !constants.contains(candidate) && taken.insert(lowered(candidate)).inserted {
      return candidate
    }
    let last = "\(plain)-\(declaration.id.index)"
    taken.insert(lowered(last))
    return last
  }

  /// Runs of anything but letters, digits, `.` and `_` become one `_`, none at the end.
  private static func safe(_ name: String) -> String {
    var bytes: [UInt8] = []
    for byte in name.utf8 {
      let isPlain = isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
      if isPlain {
        bytes.append(byte)
      } else if bytes.last != UInt8(ascii: "_") {
        bytes.append(UInt8(ascii: "_"))
      }
    }
    while bytes.last == UInt8(ascii: "_"), bytes.count > 1 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: false
    }
  }

  private static func lowered(_ name: String) -> String {
    String(decoding: name.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
  }
}
