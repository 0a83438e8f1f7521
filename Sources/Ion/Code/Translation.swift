public import Machine

extension Image {
  /// The register code of a function, as text for people; nil when it has none. At the level `plain` it is
  /// that of a world that is traced.
  public func translation(of function: Int, _ level: Level = .all) -> String? {
    code(function, .loop, level: level)?.listing(
      constant: { self.text(of: self.pools.constants[$0]) }, name: { "\($0)" })
  }

  private func text(of literal: Literal) -> String {
    switch literal {
    case .undefined: "undefined"
    case .unit: "()"
    case .boolean(let boolean): boolean ? "true" : "false"
    case .number(let bits): Self.text(ofNumber: bits)
    case .complex(let re, let im): "(\(Self.text(ofNumber: re)), \(Self.text(ofNumber: im))i)"
    case .string(let bytes): "\"\(Self.text(ofBytes: bytes))\""
    case .atom(let bytes): "'\(Self.text(ofBytes: bytes))'"
    case .function(let number): TextWriter.shown(program.functions[number].name)
    case .native(let number): "native \(TextWriter.shown(natives[number]))"
    case .tuple(let parts): "(\(parts.map { text(of: $0) }.joined(separator: ", ")))"
    case .array(let parts): "[\(parts.map { text(of: $0) }.joined(separator: ", "))]"
    case .object(let fields):
      "{\(fields.map { "\(Self.text(ofBytes: $0.key)): \(text(of: $0.value))" }.joined(separator: ", "))}"
    }
  }

  private static func text(ofNumber bits: UInt64) -> String {
    var text: [UInt8] = []
    NumberText.write(Double(bitPattern: bits), into: &text)
    return String(decoding: text, as: UTF8.self)
  }

  private static func text(ofBytes bytes: [UInt8]) -> String {
    // No more is decoded than one that is not shown any more: four bytes each, at most.
    TextWriter.shown(String(decoding: bytes.prefix(4 * (TextWriter.shownMax + 1)), as: UTF8.self))
  }
}
