import Bytes

extension DeclarationReader {
  struct Specifiers {
    var type = CType(.void)
    var function: Int?
    var isTypedef = false
    /// No symbol of a library: static, or inline.
    var isInternal = false
    var attributes = Attributes()
  }

  /// What `__attribute__` and `_Alignas` say that matters for a layout or a call.
  struct Attributes {
    var isPacked = false
    var align = 1
    /// Something that changes how a type is laid out or a function is called.
    var foreign: String?

    func joined(_ more: Attributes) -> Attributes {
      var all = self
      all.isPacked = isPacked || more.isPacked
      all.align = max(align, more.align)
      all.foreign = foreign ?? more.foreign
      return all
    }
  }

  /// How often a word of a number's type was said.
  private struct Words {
    var (void, bool, character, short, int, long) = (0, 0, 0, 0, 0, 0)
    var (float, double, signed, unsigned, complex) = (0, 0, 0, 0, 0)
    var count = 0
  }

  private static let skipped: Set<String> = [
    "extern", "static", "inline", "__inline", "__inline__", "register", "auto", "_Noreturn", "noreturn",
    "__extension__", "volatile", "__volatile", "__volatile__", "restrict", "__restrict", "__restrict__",
    "_Thread_local", "__thread", "_Nonnull", "_Nullable", "_Null_unspecified", "constexpr",
  ]

  mutating func specifiers() throws(Fault) -> Specifiers {
    let start = peek.start
    var (found, words, isConst, named) = (Specifiers(), Words(), false, false)
    while peek.kind == .name {
      if take("const") || take("__const") || take("__const__") {
        isConst = true
      } else if take("typedef") {
        found.isTypedef = true
      } else if try attribute(into: &found.attributes) {
      } else if !named, isAt("struct") || isAt("union") {
        found.type = try record()
        named = true
      } else if !named, take("enum") {
        found.type = try enumeration()
        named = true
      } else if count(&words) {
        at += 1
      } else if Self.skipped.contains(string(peek)) {
        if isAt("static") || isAt("inline") || isAt("__inline") || isAt("__inline__") {
          found.isInternal = true
        }
        at += 1
      } else if !named, let size = StandardTypes.foreign(string(peek)) {
        found.type = try foreign(next(), size: size)
        named = true
      } else if !named, words.count == 0, let declared = try known(peek) {
        at += 1
        (found.type, found.function) = (declared.type, declared.function)
        named = true
      } else {
        break
      }
    }
    if !named {
      guard words.count > 0 else { throw missingType() }
      found.type = try number(words, at: start)
    } else if words.count > 0, !isForeign(found.type) {
      throw Fault(.malformed, at: start, "two types in one declaration")
    }
    if isConst { found.type.isConst = true }
    return found
  }

  private func count(_ words: inout Words) -> Bool {
    switch string(peek) {
    case "void": words.void += 1
    case "_Bool", "bool": words.bool += 1
    case "char": words.character += 1
    case "short": words.short += 1
    case "int": words.int += 1
    case "long": words.long += 1
    case "float": words.float += 1
    case "double": words.double += 1
    case "signed", "__signed", "__signed__": words.signed += 1
    case "unsigned": words.unsigned += 1
    case "_Complex", "__complex__", "complex": words.complex += 1
    default: return false
    }
    words.count += 1
    return true
  }

  private func number(_ words: Words, at start: Int) throws(Fault) -> CType {
    let sign = words.signed + words.unsigned
    let rest = words.count - sign - words.int
    let isUnsigned = words.unsigned > 0
    var type: CType?
    if words.complex == 1, sign == 0, words.int == 0 {
      switch (words.float, words.double, words.long, words.count) {
      case (1, 0, 0, 2): type = CType(.complexF32)
      case (0, 1, 0, 2), (0, 0, 0, 1): type = CType(.complexF64)
      case (0, 1, 1, 3): type = CType(.complexLong)
      default: break
      }
    } else if words.count == 1, words.void + words.bool + words.float + words.double == 1 {
      type = CType(words.void > 0 ? .void : words.bool > 0 ? .bool : words.float > 0 ? .f32 : .f64)
    } else if words.double == 1, words.long == 1, words.count == 2 {
      type = CType(.longDouble)
    } else if words.character == 1, rest == 1, words.int == 0, sign <= 1 {
      type = CType(isUnsigned ? .u8 : .i8)
      type?.isCharacter = sign == 0
    } else if words.int <= 1, sign <= 1, rest == words.short + words.long, words.short * words.long == 0 {
      let (small, large): (Kind, Kind) = isUnsigned ? (.u16, .u64) : (.i16, .i64)
      if words.short == 1 { type = CType(small) }
      if words.long == 1 || words.long == 2 { type = CType(large) }
      if rest == 0 { type = CType(isUnsigned ? .u32 : .i32) }
    }
    guard let type else { throw Fault(.malformed, at: start, "these words are no type together") }
    return type
  }

  private func missingType() -> Fault {
    guard peek.kind == .name else { return unexpected("a type") }
    let word = string(peek)
    if tags[word] != nil {
      return Fault(.malformed, at: peek.start, "the type \(word) needs struct, union or enum in front")
    }
    if Self.refused.contains(word) {
      return Fault(.unsupported, at: peek.start, "the type \(word) cannot be passed here")
    }
    let alike = StandardTypes.alike(word, among: typedefs.keys.map { $0 })
    let hint = alike.map { "; did you mean \($0)?" } ?? ""
    return Fault(.malformed, at: peek.start, "the type \(word) is not declared\(hint)")
  }

  private static let refused: Set<String> = [
    "typeof", "__typeof__", "__typeof", "_BitInt", "_Atomic", "__auto_type",
  ]

  /// A type that a typedef or the standard library names.
  func named(_ token: CToken) -> Bool {
    guard token.kind == .name else { return false }
    let word = string(token)
    return typedefs[word] != nil || StandardTypes.kind(word) != nil || StandardTypes.isVariableArguments(word)
      || StandardTypes.foreign(word) != nil
  }

  private mutating func known(_ token: CToken) throws(Fault) -> Declared? {
    let word = string(token)
    if let declared = typedefs[word] { return declared }
    if let kind = StandardTypes.kind(word) { return Declared(CType(kind)) }
    guard StandardTypes.isVariableArguments(word) else { return nil }
    return Declared(try variableArgumentsType())
  }

  /// Whether a word can begin a type.
  func beginsType(_ ahead: Int) -> Bool {
    let token = self.ahead(ahead)
    guard token.kind == .name else { return false }
    let word = string(token)
    return Self.typeWords.contains(word) || Self.skipped.contains(word) || named(token)
  }

  func isKeyword(_ token: CToken) -> Bool {
    let word = string(token)
    return Self.typeWords.contains(word) || Self.skipped.contains(word)
  }

  /// A number that no call here can carry: it has its place in records, and functions that take it are left
  /// out.
  private mutating func foreign(_ token: CToken, size: Int) throws(Fault) -> CType {
    if case .record(let index)? = tags[string(token)] { return CType.record(index) }
    let index = try newRecord(Name(token.start..<token.end), isUnion: false, at: token.start)
    table.records[index].isComplete = true
    table.records[index].isForeign = true
    (table.records[index].size, table.records[index].align) = (size, size)
    return CType.record(index)
  }

  func isForeign(_ type: CType) -> Bool {
    switch type.kind {
    case .record: table.records[Int(type.index)].isForeign
    case .array: isForeign(table.arrays[Int(type.index)].element)
    default: false
    }
  }

  private static let typeWords: Set<String> = [
    "void", "_Bool", "bool", "char", "short", "int", "long", "float", "double", "signed", "unsigned",
    "__signed__",
    "_Complex", "__complex__", "complex", "struct", "union", "enum", "const", "__const", "__attribute__",
    "__signed", "__attribute", "_Alignas", "alignas",
  ]

  // MARK: Attributes

  /// Takes one attribute, if there is one at hand.
  mutating func attribute(into attributes: inout Attributes) throws(Fault) -> Bool {
    if take("_Alignas") || take("alignas") {
      guard take("(") else { throw unexpected("( after _Alignas") }
      let value = beginsType(0) ? table.align(of: try typeName()) : try smallNumber("an alignment")
      try align(value, &attributes)
      guard take(")") else { throw unexpected(") after the alignment") }
      return true
    }
    if isAt("__asm__") || isAt("asm") || isAt("__asm") {
      at += 1
      guard isAt("(") else { throw unexpected("( after asm") }
      try skipBalanced()
      return true
    }
    guard take("__attribute__") || take("__attribute") else { return false }
    guard isAt("("), isAt("(", ahead: 1) else { throw unexpected("(( after __attribute__") }
    at += 2
    while !isAt(")") {
      try attributeItem(into: &attributes)
      if !take(",") { break }
    }
    guard take(")"), take(")") else { throw unexpected(")) after the attributes") }
    return true
  }

  private mutating func attributeItem(into attributes: inout Attributes) throws(Fault) {
    guard peek.kind == .name else { throw unexpected("the name of an attribute") }
    let word = bare(string(next()))
    switch word {
    case "packed": attributes.isPacked = true
    case "aligned":
      guard take("(") else {
        attributes.align = max(attributes.align, 16)
        return
      }
      try align(try smallNumber("an alignment"), &attributes)
      guard take(")") else { throw unexpected(") after the alignment") }
    case "mode", "vector_size", "transparent_union", "ms_abi", "ms_struct", "stdcall", "fastcall", "regparm",
      "vectorcall", "scalar_storage_order", "regcall", "preserve_none", "preserve_most", "preserve_all":
      attributes.foreign = word
      if isAt("(") { try skipBalanced() }
    default: if isAt("(") { try skipBalanced() }
    }
  }

  private func bare(_ word: String) -> String {
    guard word.hasPrefix("__"), word.hasSuffix("__"), word.utf8.count > 4 else { return word }
    return String(word.dropFirst(2).dropLast(2))
  }

  private func align(_ value: Int, _ attributes: inout Attributes) throws(Fault) {
    guard value > 0, value & (value - 1) == 0 else {
      throw Fault(.malformed, at: peek.start, "an alignment is a power of two")
    }
    guard value <= SignatureLimits.alignmentMax else {
      throw Fault(
        .limitExceeded, at: peek.start, "an alignment is at most \(SignatureLimits.alignmentMax)")
    }
    attributes.align = max(attributes.align, value)
  }

  /// Attributes and asm labels behind a declarator.
  mutating func trailing() throws(Fault) -> Attributes {
    var attributes = Attributes()
    while peek.kind == .name, try attribute(into: &attributes) {}
    return attributes
  }

  func checkCallable(_ attributes: Attributes, at start: Int) throws(Fault) {
    guard let foreign = attributes.foreign else { return }
    throw Fault(.unsupported, at: start, "the attribute \(foreign) is not supported")
  }
}
