/// Pieces of text, as `TextScanner` reads them.
struct TextWriter {
  private(set) var bytes: [UInt8] = []
  let form: TextForm
  let descriptors: DescriptorEncoding
  /// Numbers that take more digits than that are written with an exponent in the full form.
  private static let plainBytesMax = 24
  /// Where comments begin.
  private static let commentColumn = 48

  init(_ form: TextForm, _ descriptors: DescriptorEncoding = .threeBytes) {
    (self.form, self.descriptors) = (form, descriptors)
  }

  mutating func text(_ text: StaticString) {
    text.withUTF8Buffer { buffer in unsafe bytes.append(contentsOf: buffer) }
  }

  mutating func text(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func number(_ number: some BinaryInteger) { text(String(number)) }

  /// In so many columns.
  mutating func number(_ number: Int, columns: Int) {
    let digits = String(number)
    for _ in 0..<max(columns - digits.utf8.count, 0) { text(" ") }
    text(digits)
  }

  mutating func register(_ register: Register) {
    text("r")
    number(register)
  }

  /// Ends the line that began at `start`.
  mutating func endLine(_ start: Int, comment: [String] = []) {
    if !comment.isEmpty {
      repeat { text(" ") } while bytes.count - start < Self.commentColumn
      text("; ")
      text(comment.joined(separator: ", "))
    }
    text("\n")
  }

  mutating func list<T>(_ items: [T], _ write: (inout TextWriter, T) -> Void) {
    for (at, item) in items.enumerated() {
      if at > 0 { text(", ") }
      write(&self, item)
    }
  }

  // MARK: names and texts

  /// Letters, digits and `_`, no digit first.
  static func isWord(_ text: String) -> Bool {
    guard let first = text.utf8.first, !TextScanner.isDigit(first) else { return false }
    return text.utf8.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: ".") && TextScanner.isWordByte($0) }
  }

  /// Without quotes when it looks like a name.
  mutating func name(_ name: String) {
    if Self.isWord(name) { text(name) } else { quoted(name, "'") }
  }

  /// Letters stay what they are; what does not show, or would change how the line shows, is escaped.
  mutating func quoted(_ content: String, _ quote: Unicode.Scalar) {
    text(String(quote))
    for scalar in content.unicodeScalars {
      if scalar == quote || scalar == "\\" { text("\\") }
      escaped(scalar)
    }
    text(String(quote))
  }

  private mutating func escaped(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\n": text("\\n")
    case "\t": text("\\t")
    case "\r": text("\\r")
    case _ where Self.shows(scalar): bytes.append(contentsOf: String(scalar).utf8)
    default: text("\\u{\(String(scalar.value, radix: 16))}")
    }
  }

  /// Whether it shows, and leaves what is around it as it is: no controls, ends of lines, or marks that turn
  /// the direction.
  static func shows(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7f...0x9f, 0x200b...0x200f, 0x2028...0x202e, 0x2066...0x2069, 0xfeff: false
    default: true
    }
  }

  static let shownMax = 64

  /// A text of a program's within a line for people, whatever is in it: a mark stands for what does not show.
  static func shown(_ text: String, most: Int = shownMax) -> String {
    var made = ""
    for (at, scalar) in text.unicodeScalars.enumerated() {
      guard at < most else { return made + "…" }
      made.unicodeScalars.append(shows(scalar) ? scalar : "\u{fffd}")
    }
    return made
  }

  // MARK: numbers

  /// As the original writes it if that is this number and no other: whole numbers as integers, others with
  /// the fewest digits. It made 0 of -0, and the largest Int64 of whole numbers beyond.
  mutating func number(_ value: Double) {
    if value.isNaN, value.bitPattern != Double.nan.bitPattern {
      let digits = String(value.bitPattern, radix: 16)
      text("nan:0x")
      for _ in digits.utf8.count..<16 { text("0") }
      return text(digits)
    }
    if value == 0, value.sign == .minus { return text("-0") }
    let isPlain = value >= -0x1p63 && value < 0x1p63 || !value.isFinite
    if isPlain {
      let start = bytes.count
      NumberText.write(value, into: &bytes)
      if form == .original || bytes.count - start <= Self.plainBytesMax { return }
      bytes.removeSubrange(start...)
    }
    bytes.append(contentsOf: value.description.utf8.filter { $0 != UInt8(ascii: "+") })
  }

  private mutating func complex(_ re: Double, _ im: Double) {
    number(re)
    if im.isNaN || im.sign == .plus { text("+") }
    number(im)
    text("i")
  }

  // MARK: values

  /// `isAlone` in a tuple: a complex number there has parentheses of its own.
  mutating func value(_ value: Value, depth: Int = 1, isAlone: Bool = false) {
    // Nothing reads that, as nothing reads such a value.
    guard depth <= Limits.nestingMax else { return text("...") }
    switch value {
    case .number(let number): self.number(number)
    case .boolean(let boolean): text(boolean ? "true" : "false")
    case .complex(let re, let im):
      guard form == .full || isAlone else { return complex(re, im) }
      text("(")
      complex(re, im)
      text(")")
    case .string(let content): quoted(content, "\"")
    case .atom(let content): quoted(content, "'")
    case .unit: text("()")
    case .undefined: text("undefined")
    case .functionName(let name):
      text("function:")
      self.name(name)
    case .tuple(let parts):
      tuple(parts) { $0.value($1, depth: depth + 1, isAlone: parts.count == 1) }
    case .array(let parts):
      text("[")
      list(parts) { $0.value($1, depth: depth + 1) }
      text("]")
    case .object(let properties): object(properties, depth)
    }
  }

  /// `()` is the unit, so that a tuple of nothing has a comma.
  private mutating func tuple<T>(_ parts: [T], _ write: (inout TextWriter, T) -> Void) {
    text(parts.isEmpty ? "(," : "(")
    list(parts, write)
    text(")")
  }

  private mutating func object(_ properties: [Property], _ depth: Int) {
    guard !properties.isEmpty else { return text("{}") }
    text("{ ")
    list(properties) { writer, property in
      writer.name(property.key)
      writer.text(": ")
      writer.value(property.value, depth: depth + 1)
      if property.descriptor != .all {
        writer.text(" ")
        writer.flags(property.descriptor)
      }
    }
    text(" }")
  }

  /// `w-c`
  mutating func flags(_ descriptor: Descriptor) {
    text(descriptor.contains(.writable) ? "w" : "-")
    text(descriptor.contains(.enumerable) ? "e" : "-")
    text(descriptor.contains(.configurable) ? "c" : "-")
  }

  // MARK: patterns

  mutating func pattern(_ pattern: Pattern, depth: Int = 1, isAlone: Bool = false) {
    guard depth <= Limits.nestingMax else { return text("...") }
    switch pattern {
    case .value(let value):
      // Patterns of parts look like values of parts, and match more.
      switch value {
      case .tuple, .array: text("=")
      default: break
      }
      self.value(value, depth: depth + 1, isAlone: isAlone)
    case .wildcard: text("_")
    case .tuple(let parts):
      tuple(parts) { $0.pattern($1, depth: depth + 1, isAlone: parts.count == 1) }
    case .array(let parts):
      text("[")
      list(parts) { $0.pattern($1, depth: depth + 1) }
      text("]")
    case .tagged(let tag, let part): tagged(tag, part, depth)
    }
  }

  private mutating func tagged(_ tag: String, _ part: Pattern, _ depth: Int) {
    let isLater = form == .original && descriptors == .access
    if isLater { text("Object(__tag:") }
    name(tag)
    text(isLater ? ", __slots:" : "(")
    pattern(part, depth: depth + 1)
    text(")")
  }
}
