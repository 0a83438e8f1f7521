/// The text of values as natives print it: strings and atoms bare, whole numbers as integers, objects in the
/// order in which their properties came, variants as `:Tag(parts)`. What is inside of itself, too deep or
/// too much is `...`.
public struct ValueText {
  /// Values in values that are written.
  public static let depthMax = 64
  /// A text with so many bytes gets no further parts of arrays, tuples and objects: they may be shared, and
  /// endless.
  public static let bytesMax = 1 << 28

  public internal(set) var bytes: [UInt8] = []
  /// Atoms are written as `:atom`, strings between quotes.
  let isQuoted: Bool
  let bytesMax: Int
  /// Objects that are being written: their addresses.
  var path: [UInt] = []

  public init(isQuoted: Bool = false, bytesMax: Int = Self.bytesMax) {
    self.isQuoted = isQuoted
    self.bytesMax = bytesMax
    // Most texts are short, and an array grows slowly from nothing.
    bytes.reserveCapacity(64)
  }

  public static func text(_ term: Term, isQuoted: Bool = false) -> String {
    var writer = ValueText(isQuoted: isQuoted)
    writer.write(term)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  public mutating func write(_ term: Term) { write(term, 0) }

  private mutating func write(_ term: Term, _ depth: Int) {
    switch term {
    case .number(let number): NumberText.write(number, into: &bytes)
    case .boolean(let boolean): append(boolean ? "true" : "false")
    case .complex(let re, let im): writeComplex(re, im)
    case .string(let text): writeString(text.utf8)
    case .atom(let text): writeAtom(text.utf8)
    case .unit: append("()")
    case .undefined: append("undefined")
    case .process: append("[Process]")
    case .function(let name): writeFunction(name)
    case .tuple, .array, .object:
      guard depth < Self.depthMax else { return append("...") }
      writeParts(term, depth + 1)
    }
  }

  private mutating func writeParts(_ term: Term, _ depth: Int) {
    switch term {
    case .tuple(let parts): write(parts, "(", ")", depth)
    case .array(let parts): write(parts, "[", "]", depth)
    case .object(let fields):
      guard let tagged = Tagged(fields) else { return write(fields, depth) }
      writeTag(tagged.tag.utf8)
      if let entries = tagged.entries { return write(entries: entries, depth) }
      if !tagged.parts.isEmpty { write(tagged.parts, "(", ")", depth) }
    default: break
    }
  }

  private mutating func write(_ parts: [Term], _ open: StaticString, _ close: StaticString, _ depth: Int) {
    append(open)
    for (at, part) in parts.enumerated() {
      guard separate(at) else { break }
      write(part, depth)
    }
    append(close)
  }

  private mutating func write(_ fields: [Term.Field], _ depth: Int) {
    append("{")
    for (at, field) in fields.enumerated() {
      guard separate(at) else { break }
      bytes += field.key.utf8
      append(": ")
      write(field.value, depth)
    }
    append("}")
  }

  private mutating func write(entries: [(key: Term, value: Term)], _ depth: Int) {
    append("{")
    for (at, entry) in entries.enumerated() {
      guard separate(at) else { break }
      write(entry.key, depth)
      append(": ")
      write(entry.value, depth)
    }
    append("}")
  }

  // MARK: pieces, for terms and for slots

  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { buffer in unsafe bytes.append(contentsOf: buffer) }
  }

  /// What stands in front of a part; false: there is no room for it.
  mutating func separate(_ at: Int) -> Bool {
    if at > 0 { append(", ") }
    if bytes.count <= bytesMax { return true }
    append("...")
    return false
  }

  mutating func writeString(_ text: some Sequence<UInt8>) {
    guard isQuoted else { return bytes.append(contentsOf: text) }
    append("\"")
    for byte in text {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { append("\\") }
      bytes.append(byte)
    }
    append("\"")
  }

  mutating func writeAtom(_ text: some Sequence<UInt8>) {
    if isQuoted { append(":") }
    bytes.append(contentsOf: text)
  }

  /// `:Tag`, however many colons the tag has of its own.
  mutating func writeTag(_ text: some Sequence<UInt8>) {
    append(":")
    bytes.append(contentsOf: text.drop { $0 == UInt8(ascii: ":") })
  }

  mutating func writeComplex(_ re: Double, _ im: Double) {
    NumberText.write(re, into: &bytes)
    if im.sign == .plus || im.isNaN { append("+") }
    // A part of -0 has its sign nowhere else.
    if im == 0, im.sign == .minus { append("-") }
    NumberText.write(im, into: &bytes)
    append("i")
  }

  mutating func writeFunction(_ name: String) {
    append("[Function: ")
    bytes += name.utf8
    append("]")
  }
}

/// An object that stands for a variant: nothing but `__tag`, an atom, and `__slots`.
private struct Tagged {
  let tag: String
  let parts: [Term]
  /// What a map has; nil: it is none.
  let entries: [(key: Term, value: Term)]?

  init?(_ fields: [Term.Field]) {
    guard (1...2).contains(fields.count),
      case .atom(let tag)? = fields.first(where: { $0.key == "__tag" })?.value
    else { return nil }
    let slots = fields.first { $0.key == "__slots" }?.value
    guard slots != nil || fields.count == 1 else { return nil }
    self.tag = tag
    parts = Self.parts(slots)
    entries = tag == "Map" ? Self.entries(parts) : nil
  }

  private static func parts(_ slots: Term?) -> [Term] {
    switch slots {
    case nil, .unit: []
    case .array(let parts), .tuple(let parts): parts
    case .some(let other): [other]
    }
  }

  private static func entries(_ parts: [Term]) -> [(key: Term, value: Term)]? {
    guard parts.count == 3, case .array(let keys) = parts[0], case .array(let values) = parts[1],
      keys.count == values.count
    else { return nil }
    return zip(keys, values).filter { $0.0 != .undefined }.map { (key: $0.0, value: $0.1) }
  }
}
