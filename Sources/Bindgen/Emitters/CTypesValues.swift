import Schema

/// Conversions as Python expressions. `lower` makes what ctypes stores, `lift` what the user sees.
extension PythonTypes {
  /// `value` must be a plain name or attribute: it may stand twice in the expression.
  func lower(_ use: TypeUse, _ value: String, keep: String, label: String) -> String {
    let text = lowerPresent(use, value, keep: keep, label: label)
    guard isNullable(use), acceptsNull(use) else { return text }
    return isStructured(use)
      ? "_View() if \(value) is None else \(text)" : "None if \(value) is None else \(text)"
  }

  private func lowerPresent(_ use: TypeUse, _ value: String, keep: String, label: String) -> String {
    let quoted = PythonText.quoted(label)
    switch form(use) {
    case .primitive(let primitive): return lower(primitive, value, keep: keep, quoted)
    case .named(let id):
      return lower(id, value, keep: keep, quoted, gives: model.resolved(use).ownership == .own)
    case .pointer(let target, let isConst):
      return lowerPointer(target, isConst: isConst, value, keep: keep, quoted)
    case .array(let element, _):
      if let code = innermostCode(element) {
        return "_array(\(value), \(ctype(use)), \"\(code)\", \(quoted))"
      }
      let each = lower(element, "e", keep: "k", label: label)
      return "_filled(\(value), \(ctype(use)), lambda e, k: \(each), \(keep), \(quoted))"
    case .slice(let element):
      if let code = code(element) { return "_slice_in(\(value), \"\(code)\", \(keep), \(quoted))" }
      let each = lower(element, "e", keep: "k", label: label)
      return "_slice_items(\(value), \(ctype(element)), lambda e, k: \(each), \(keep), \(quoted))"
    case .counted: return "_pointer(\(value), \(keep), \(quoted))"
    case .relativeSlice, .relativeView: return value
    }
  }

  private func lower(_ primitive: Primitive, _ value: String, keep: String, _ label: String) -> String {
    switch primitive {
    case .bool: return "bool(\(value))"
    case .b32: return "1 if \(value) else 0"
    case .char32: return "ord(\(value))"
    case .cstr: return "_cstring(\(value), \(label))"
    case .str: return "_text_view(\(value), \(keep), \(label))"
    case .bytes: return "_bytes_in(\(value), \(keep), \(label))"
    case .arena: return "_bytes_in(\(value), \(keep), \(label), True)"
    case .u128: return "_wide_in(\(value), False, \(label))"
    case .i128: return "_wide_in(\(value), True, \(label))"
    default:
      guard let bounds = Self.bounds(primitive) else { return value }
      return "_as_int(\(value), \(bounds.low), \(bounds.high), \(label))"
    }
  }

  private func lower(_ id: TypeID, _ value: String, keep: String, _ label: String, gives: Bool) -> String {
    switch model[id].kind {
    case .enumeration(let enumeration):
      guard enumeration.role == .plain, !enumeration.isOpen else {
        return lower(enumeration.repr, value, keep: keep, label)
      }
      return "_as_member(\(name(id)), \(value))"
    case .record: return "_record(\(value), \(name(id)), \(label), \(keep))"
    case .variant: return "_lower_\(name(id))(\(value), \(keep))"
    case .handle: return "_record(\(value), \(name(id)), \(label)).\(gives ? "_give" : "_use")()"
    case .callback: return "_callback_\(name(id)).stored(\(value), \(keep))"
    case .alias: return value
    }
  }

  private func lowerPointer(
    _ target: TypeUse, isConst: Bool, _ value: String, keep: String, _ label: String
  ) -> String {
    if let handle = handle(target), handle.handle.role == .opaque {
      return "_record(\(value), \(name(handle.id)), \(label)).address"
    }
    if let record = record(target) {
      guard record.record.bufferElement == nil else {
        let loaded =
          "_loaded(\(value), \(name(record.id)), \(label), \(keep), \(isConst ? "False" : "True"))"
        return "_c.addressof(\(loaded))"
      }
      return "_c.addressof(_record(\(value), \(name(record.id)), \(label), \(keep)))"
    }
    if isConst, let variant = variant(target) {
      return "_placed(_lower_\(name(variant.id))(\(value), \(keep)), \(keep))"
    }
    if isConst, case .array = form(target) {
      return "_placed(\(lower(target, value, keep: keep, label: "value")), \(keep))"
    }
    return "_pointer(\(value), \(keep), \(label))"
  }

  /// `value` is what ctypes hands out. `owner` is kept alive by results that point into it.
  func lift(_ use: TypeUse, _ value: String, owner: String = "None", depth: Int = 0) -> String {
    switch form(use) {
    case .primitive(let primitive): return lift(primitive, value, isNullable: isNullable(use))
    case .named(let id): return lift(id, use, value, owner: owner)
    case .pointer(let target, let isConst):
      return liftPointer(target, isConst: isConst, isNullable(use), value, owner: owner)
    case .counted: return value
    case .array(let element, _): return liftArray(use, element, value, depth: depth)
    case .slice(let element):
      let text = liftSlice(element, value, depth: depth)
      return isNullable(use) ? "None if \(value).ptr is None else \(text)" : text
    case .relativeView(let isText): return isText ? "str(_rel(\(value)), \"utf-8\")" : "bytes(_rel(\(value)))"
    case .relativeSlice(let element):
      if let code = code(element) { return "_rel_cells(\(value), \(size(element)), \"\(code)\")" }
      return each(element, "_rel_items(\(value), \(ctype(element)))", depth)
    }
  }

  private func lift(_ primitive: Primitive, _ value: String, isNullable: Bool) -> String {
    switch primitive {
    case .b32: return "\(value) != 0"
    case .char32: return "chr(\(value))"
    case .cstr: return isNullable ? "_decoded_or_none(\(value))" : "_decoded(\(value))"
    case .str: return isNullable ? "None if \(value).ptr is None else _text(\(value))" : "_text(\(value))"
    case .bytes, .arena:
      return isNullable ? "None if \(value).ptr is None else _blob(\(value))" : "_blob(\(value))"
    case .u128: return "_wide(\(value), False)"
    case .i128: return "_wide(\(value), True)"
    default: return value
    }
  }

  private func lift(_ id: TypeID, _ use: TypeUse, _ value: String, owner: String) -> String {
    switch model[id].kind {
    case .enumeration(let enumeration):
      if enumeration.role == .flags { return "\(name(id))(\(value))" }
      return enumeration.isOpen || enumeration.role == .status
        ? "_member(\(name(id)), \(value))" : "\(name(id))(\(value))"
    case .variant: return "_lift_\(name(id))(\(value))"
    case .handle(let handle):
      let owned = model.resolved(use).ownership == .own && handle.drop != nil ? "True" : "False"
      if handle.role == .capability { return "\(name(id))._adopt(\(value), True)" }
      return isNullable(use)
        ? "_maybe(lambda a: \(name(id))._adopt(a, \(owned), \(owner)), \(value))"
        : "\(name(id))._adopt(\(value), \(owned), \(owner))"
    case .callback: return "_callback_\(name(id)).lift(\(value))"
    case .record, .alias: return value
    }
  }

  private func liftPointer(
    _ target: TypeUse, isConst: Bool, _ isNullable: Bool, _ value: String, owner: String
  ) -> String {
    if let handle = handle(target), handle.handle.role == .opaque {
      return "_maybe(\(name(handle.id)), \(value))"
    }
    if let record = record(target) { return "_at(\(name(record.id)), \(value), \(owner))" }
    if let variant = variant(target) {
      let lift = "_lift_\(name(variant.id))"
      return "_maybe(lambda a: \(lift)(_at(\(storage(variant.id)), a, \(owner))), \(value))"
    }
    if case .array(let element, _) = form(target) {
      let cells = liftArray(target, element, "_at(\(ctype(target)), a, \(owner))", depth: 0)
      let isView = innermostCode(element) != nil
      return "_maybe(lambda a: \(cells)\(isConst && isView ? ".toreadonly()" : ""), \(value))"
    }
    return value
  }

  private func liftArray(_ use: TypeUse, _ element: TypeUse, _ value: String, depth: Int) -> String {
    if let code = innermostCode(element) {
      let shape = self.shape(use).map { "\($0)" }.joined(separator: ", ")
      return "_cells(\(value), \"\(code)\", (\(shape),))"
    }
    return record(element) != nil ? value : each(element, value, depth)
  }

  private func shape(_ use: TypeUse) -> [Int] {
    guard case .array(let element, let count) = form(use) else { return [] }
    return [count] + shape(element)
  }

  private func liftSlice(_ element: TypeUse, _ value: String, depth: Int) -> String {
    if let code = code(element) {
      return code == "B" ? "_blob(\(value))" : "_numbers(\(value), \(ctype(element)))"
    }
    return each(element, "_span(\(value), \(ctype(element)))", depth)
  }

  func each(_ element: TypeUse, _ values: String, _ depth: Int) -> String {
    let name = "e\(depth)"
    let lifted = lift(element, name, depth: depth + 1)
    return lifted == name ? "list(\(values))" : "[\(lifted) for \(name) in \(values)]"
  }

  /// The Python text of a default or a constant; nil for what cannot be written.
  func text(_ value: Value, as use: TypeUse) -> String {
    switch value {
    case .integer(let number):
      if case .primitive(.char32) = form(use) { return PythonText.character(number) }
      return isFloat(use) ? "\(number).0" : "\(number)"
    case .float(let number): return PythonText.float(number)
    case .bool(let flag): return flag ? "True" : "False"
    case .string(let text): return PythonText.quoted(text)
    case .null: return "None"
    case .members(let id, let indices): return members(id, indices)
    case .constant(let index): return names.constants[index]
    case .size(let use): return "\(size(use))"
    }
  }

  private func isFloat(_ use: TypeUse) -> Bool {
    guard case .primitive(let primitive) = form(use) else { return false }
    return primitive.isFloat
  }

  private func members(_ id: TypeID, _ indices: [Int]) -> String {
    if indices.isEmpty { return "\(name(id))(0)" }
    return indices.map { "\(name(id)).\(names.members[id.index][$0])" }.joined(separator: " | ")
  }
}

/// Literals.
enum PythonText {
  static func quoted(_ text: String) -> String {
    var out: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text.utf8 { escape(byte, into: &out) }
    out.append(UInt8(ascii: "\""))
    return String(decoding: out, as: UTF8.self)
  }

  private static func escape(_ byte: UInt8, into out: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): out += [UInt8(ascii: "\\"), byte]
    case UInt8(ascii: "\n"): out += Array("\\n".utf8)
    case UInt8(ascii: "\r"): out += Array("\\r".utf8)
    case UInt8(ascii: "\t"): out += Array("\\t".utf8)
    case 0..<32, 127:
      let digits = Array("0123456789abcdef".utf8)
      out += Array("\\x".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    default: out.append(byte)
    }
  }

  /// For text that is full of double quotes.
  static func singleQuoted(_ text: Substring) -> String {
    var out: [UInt8] = [UInt8(ascii: "'")]
    for byte in text.utf8 {
      if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\\") { out.append(UInt8(ascii: "\\")) }
      out.append(byte)
    }
    out.append(UInt8(ascii: "'"))
    return String(decoding: out, as: UTF8.self)
  }

  static func character(_ code: Int128) -> String {
    guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else { return "\"\\ufffd\"" }
    return quoted(String(scalar))
  }

  static func float(_ number: Double) -> String {
    if number.isNaN { return "float(\"nan\")" }
    if number.isInfinite { return number < 0 ? "float(\"-inf\")" : "float(\"inf\")" }
    return "\(number)"
  }

  /// Safe inside a `"""` string.
  static func docs(_ text: String) -> [String] {
    var escaped: [UInt8] = []
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "\"") { escaped.append(UInt8(ascii: "\\")) }
      escaped.append(byte)
    }
    return String(decoding: escaped, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }
}

extension TextWriter {
  /// A docstring; nothing for empty text.
  mutating func docstring(_ text: String) {
    guard !text.isEmpty else { return }
    let rows = PythonText.docs(text)
    guard rows.count > 1 else { return line("\"\"\"\(rows[0])\"\"\"") }
    line("\"\"\"" + rows[0])
    for row in rows.dropFirst() { line(row) }
    line("\"\"\"")
  }
}
